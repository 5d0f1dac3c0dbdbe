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

pub const TITLE: Text = Text(&[
    ("fr", "Ingénieur logiciel"),
    ("en", "Software Engineer"),
    ("de", "Softwareentwicklung (m/w/d)"),
    ("es", "Ingeniería de software"),
]);
pub const SENDER_POSITION: Text = Text(&[
    ("fr", "Responsable du recrutement"),
    ("en", "Head of Recruitment"),
    ("de", "Leitung Personalgewinnung"),
    ("es", "Responsable de selección"),
]);

pub const STAGE: Text =
    Text(&[("fr", "visite de l’atelier"), ("en", "workshop visit"), ("de", "Besuch der Werkstatt"), ("es", "visita al taller")]);

pub const TOPICS: [Text; 5] = [
    Text(&[
        ("fr", "la migration vers Kafka"),
        ("en", "the move to Kafka"),
        ("de", "die Umstellung auf Kafka"),
        ("es", "la migración a Kafka"),
    ]),
    Text(&[("fr", "le travail à distance"), ("en", "remote work"), ("de", "das Arbeiten von zu Hause"), ("es", "el trabajo a distancia")]),
    Text(&[
        ("fr", "la formation des nouvelles recrues"),
        ("en", "the training of new hires"),
        ("de", "die Einarbeitung neuer Leute"),
        ("es", "la formación del personal nuevo"),
    ]),
    Text(&[
        ("fr", "les astreintes du week-end"),
        ("en", "on-call duty on weekends"),
        ("de", "die Rufbereitschaft am Wochenende"),
        ("es", "las guardias del fin de semana"),
        ("en-GB", "on-call duty at weekends"),
    ]),
    Text(&[
        ("fr", "les priorités de l’année prochaine"),
        ("en", "next year’s priorities"),
        ("de", "die Schwerpunkte des nächsten Jahres"),
        ("es", "las prioridades del año próximo"),
    ]),
];

pub const STRENGTHS: [Text; 5] = [
    Text(&[
        ("fr", "la clarté de votre exposé"),
        ("en", "your clear presentation"),
        ("de", "Ihr klarer Vortrag"),
        ("es", "la claridad de su exposición"),
    ]),
    Text(&[
        ("fr", "une lecture fine des besoins du client"),
        ("en", "your keen understanding of what the client needs"),
        ("de", "ein feines Gespür für das, was die Kundschaft braucht"),
        ("es", "una comprensión fina de las necesidades de la clientela"),
    ]),
    Text(&[
        ("fr", "des questions toujours pertinentes"),
        ("en", "your consistently relevant questions"),
        ("de", "Ihre stets treffenden Fragen"),
        ("es", "unas preguntas siempre pertinentes"),
    ]),
    Text(&[
        ("fr", "le soin apporté à la documentation"),
        ("en", "the care you took over documentation"),
        ("de", "die sorgfältige Dokumentation"),
        ("es", "el esmero en la documentación"),
    ]),
    Text(&[
        ("fr", "la rapidité du prototype"),
        ("en", "the speed of your prototype"),
        ("de", "der schnell gebaute Prototyp"),
        ("es", "la rapidez del prototipo"),
    ]),
];
pub const STRENGTHS_TU: [Text; 2] = [
    Text(&[
        ("fr", "la clarté de ton exposé"),
        ("en", "your clear presentation"),
        ("de", "dein klarer Vortrag"),
        ("es", "la claridad de tu exposición"),
    ]),
    Text(&[
        ("fr", "une lecture fine des besoins du client"),
        ("en", "your keen understanding of what the client needs"),
        ("de", "ein feines Gespür für das, was die Kundschaft braucht"),
        ("es", "una comprensión fina de las necesidades de la clientela"),
    ]),
];
pub const STRENGTH_WITH_COMMAS: Text = Text(&[
    ("fr", "la manière dont vous avez présenté, chiffres à l’appui, le plan de reprise"),
    ("en", "the way you presented, with figures to hand, the recovery plan"),
    ("de", "die Art, wie Sie, mit Zahlen belegt, den Notfallplan vorgestellt haben"),
    ("es", "la manera en que presentó, con cifras en la mano, el plan de recuperación"),
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
    (
        "de",
        "die Art, wie Sie eine alte Anwendung ohne Tests in dokumentierte Dienste überführt haben, die zwei Teams heute ohne Sie betreiben.",
    ),
    (
        "es",
        "la manera en que transformó una aplicación antigua y sin pruebas en un conjunto de servicios documentados que hoy dos equipos mantienen sin su ayuda.",
    ),
]);

pub const REASON: Text = Text(&[
    ("fr", "la conduite d’une migration complète"),
    ("en", "experience leading a full migration"),
    ("de", "die Leitung einer vollständigen Migration"),
    ("es", "la dirección de una migración completa"),
]);
pub const GROWTH: [Text; 5] = [
    Text(&[
        ("fr", "la conduite de réunions en anglais"),
        ("en", "running meetings in English"),
        ("de", "die Leitung von Besprechungen auf Englisch"),
        ("es", "la conducción de reuniones en inglés"),
    ]),
    Text(&[
        ("fr", "l’estimation des charges"),
        ("en", "workload estimates"),
        ("de", "die Schätzung von Aufwänden"),
        ("es", "la estimación de cargas de trabajo"),
    ]),
    Text(&[("fr", "la revue de code"), ("en", "code reviews"), ("de", "die Durchsicht von Code"), ("es", "la revisión de código")]),
    Text(&[
        ("fr", "la supervision des services"),
        ("en", "service monitoring"),
        ("de", "die Überwachung von Diensten"),
        ("es", "la supervisión de servicios"),
    ]),
    Text(&[
        ("fr", "le suivi budgétaire"),
        ("en", "budget tracking"),
        ("de", "die Verfolgung von Budgets"),
        ("es", "el seguimiento presupuestario"),
    ]),
];
pub const SUGGESTION: Text = Text(&[
    ("fr", "Piloter un petit projet de bout en bout serait un bon point de départ."),
    ("en", "Leading a small project from start to finish would be a good place to begin."),
    ("de", "Ein kleines Projekt von Anfang bis Ende zu leiten, wäre ein guter Einstieg."),
    ("es", "Dirigir un pequeño proyecto de principio a fin sería un buen punto de partida."),
]);
pub const CAREER_CONTACT: Text = Text(&[
    ("fr", "l’équipe Mobilité"),
    ("en", "the internal mobility team"),
    ("de", "Team Personalentwicklung"),
    ("es", "el equipo de Movilidad"),
]);
