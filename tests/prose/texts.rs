//! The employer’s own words in the test letters, in every language that has a locale.

use serde_json::{Map, Value, json};

/// One text, by language: region tags only where the spelling differs.
pub struct Text(pub &'static [(&'static str, &'static str)]);

impl Text {
    pub fn by_language(&self) -> Value {
        Value::Object(self.0.iter().map(|(tag, words)| ((*tag).to_owned(), json!(words))).collect::<Map<_, _>>())
    }

    /// As a `LocalizedText`.
    pub fn localized(&self) -> Value {
        json!({ "byLanguage": self.by_language() })
    }

    /// As a `Phrase`.
    pub fn phrase(&self) -> Value {
        json!({ "text": self.localized() })
    }
}

pub const TITLE: Text = Text(&[("fr", "Ingénieur logiciel"), ("en", "Software Engineer")]);
pub const SENDER_POSITION: Text = Text(&[("fr", "Responsable du recrutement"), ("en", "Head of Recruitment")]);

pub const STAGE: Text = Text(&[("fr", "visite de l’atelier"), ("en", "workshop visit")]);

pub const TOPICS: [Text; 5] = [
    Text(&[("fr", "la migration vers Kafka"), ("en", "the move to Kafka")]),
    Text(&[("fr", "le travail à distance"), ("en", "remote work")]),
    Text(&[("fr", "la formation des nouvelles recrues"), ("en", "the training of new hires")]),
    Text(&[("fr", "les astreintes du week-end"), ("en", "on-call duty on weekends"), ("en-GB", "on-call duty at weekends")]),
    Text(&[("fr", "les priorités de l’année prochaine"), ("en", "next year’s priorities")]),
];

pub const STRENGTHS: [Text; 5] = [
    Text(&[("fr", "la clarté de votre exposé"), ("en", "your clear presentation")]),
    Text(&[("fr", "une lecture fine des besoins du client"), ("en", "your keen understanding of what the client needs")]),
    Text(&[("fr", "des questions toujours pertinentes"), ("en", "your consistently relevant questions")]),
    Text(&[("fr", "le soin apporté à la documentation"), ("en", "the care you took over documentation")]),
    Text(&[("fr", "la rapidité du prototype"), ("en", "the speed of your prototype")]),
];
pub const STRENGTHS_TU: [Text; 2] = [
    Text(&[("fr", "la clarté de ton exposé"), ("en", "your clear presentation")]),
    Text(&[("fr", "une lecture fine des besoins du client"), ("en", "your keen understanding of what the client needs")]),
];
pub const STRENGTH_WITH_COMMAS: Text = Text(&[
    ("fr", "la manière dont vous avez présenté, chiffres à l’appui, le plan de reprise"),
    ("en", "the way you presented, with figures to hand, the recovery plan"),
]);
pub const STRENGTH_LONG: Text = Text(&[
    (
        "fr",
        "la façon dont vous avez repris une application ancienne et sans tests pour en faire un ensemble de services documentés que deux équipes exploitent aujourd’hui sans vous.",
    ),
    (
        "en",
        "the way you took over an old application without tests and turned it into a set of documented services that two teams now run without you.",
    ),
]);

pub const REASON: Text = Text(&[("fr", "la conduite d’une migration complète"), ("en", "experience leading a full migration")]);
pub const GROWTH: [Text; 5] = [
    Text(&[("fr", "la conduite de réunions en anglais"), ("en", "running meetings in English")]),
    Text(&[("fr", "l’estimation des charges"), ("en", "workload estimates")]),
    Text(&[("fr", "la revue de code"), ("en", "code reviews")]),
    Text(&[("fr", "la supervision des services"), ("en", "service monitoring")]),
    Text(&[("fr", "le suivi budgétaire"), ("en", "budget tracking")]),
];
pub const SUGGESTION: Text = Text(&[
    ("fr", "Piloter un petit projet de bout en bout serait un bon point de départ."),
    ("en", "Leading a small project from start to finish would be a good place to begin."),
]);
pub const CAREER_CONTACT: Text = Text(&[("fr", "l’équipe Mobilité"), ("en", "the internal mobility team")]);
