//! What the rules find in the texts of one draft.

use super::engine::{self, Role, Rules, Setting, Severity, Text};
use crate::{
    language::{Locale, SayError},
    letter::content::{Content, FreeText},
    rejection::{AddressForm, Rejection, Template, text_field::TextField},
};

/// A text was left out, since it does not exist in the language of the draft.
const OMITTED: &str = "OMIT-01";
/// The language of the draft has no rules.
const NO_RULES: &str = "RULES-01";

/// Something that the recruiter should look at.
#[derive(Clone, Debug)]
pub struct Finding {
    /// How much it weighs.
    pub severity: Severity,
    /// The rule.
    pub rule: &'static str,
    /// The text; [`None`] where the whole draft is meant.
    pub text: Option<TextField>,
    /// The path of its words in the request; empty where the whole draft is meant.
    pub field: String,
    /// The words.
    pub excerpt: String,
    /// Where they begin in the text, in code points.
    pub start: u32,
    /// Where they end in it, in code points.
    pub end: u32,
    /// What to do, in the language of the draft.
    pub message: String,
}

/// The id of every rule.
pub fn rules() -> impl Iterator<Item = &'static str> {
    engine::rules().map(|rule| rule.id).chain([OMITTED, NO_RULES])
}

/// Reads every free text that enters the draft.
///
/// # Errors
/// A finding whose message the locale does not have.
pub fn findings(rejection: &Rejection, content: &Content<'_>, locale: &Locale) -> Result<Vec<Finding>, SayError> {
    let template = rejection.template.kind();
    let mut found = Vec::new();
    for field in &content.omitted {
        let path = field.path(template);
        found.push(Finding { text: Some(*field), field: path, ..whole(Severity::Warning, OMITTED, locale)? });
    }
    let Some(rules) = Rules::for_language(locale.tag().language()) else {
        found.push(whole(Severity::Info, NO_RULES, locale)?);
        return Ok(found);
    };
    let texts: Vec<FreeText<'_>> = content.free_texts().collect();
    let subjects: Vec<_> = texts.iter().map(|text| Text { text: text.line, role: role(text) }).collect();
    let mut hits = Vec::new();
    let setting = Setting { known: &known_names(rejection), informal: rejection.address_form == AddressForm::Informal };
    rules.review(&subjects, &setting, &mut hits);
    for hit in hits {
        let text = &texts[hit.text];
        found.push(Finding {
            severity: hit.rule.severity,
            rule: hit.rule.id,
            text: Some(text.field),
            field: text.field.path_of_words(template, text.key),
            excerpt: text.line.get(hit.bytes).unwrap_or_default().to_owned(),
            start: hit.start,
            end: hit.end,
            message: locale.finding(hit.rule.id)?.to_owned(),
        });
    }
    Ok(found)
}

fn whole(severity: Severity, rule: &'static str, locale: &Locale) -> Result<Finding, SayError> {
    let message = locale.finding(rule)?.to_owned();
    Ok(Finding { severity, rule, text: None, field: String::new(), excerpt: String::new(), start: 0, end: 0, message })
}

/// The people and the employer that the request itself names: they are not the person chosen.
fn known_names(rejection: &Rejection) -> Vec<&str> {
    let candidate = &rejection.candidate.name;
    let interviewers = rejection.interview.iter().flat_map(|interview| &interview.interviewers).map(|name| &**name);
    let contact = match &rejection.template {
        Template::InternalCandidate { career_contact, .. } => career_contact.as_deref(),
        Template::Basic | Template::DetailedFeedback(_) => None,
    };
    let named = [&*rejection.sender.name, &*rejection.company.name];
    named.into_iter().chain(candidate.parts()).chain(interviewers).chain(contact).collect()
}

const fn role(text: &FreeText<'_>) -> Role {
    match text.field {
        TextField::Strength(_) => Role::Strength,
        TextField::Reason(_) => Role::Reason,
        TextField::GrowthArea(_) => Role::GrowthArea,
        TextField::Suggestion => Role::Suggestion,
        TextField::Stage => Role::Stage,
        TextField::Topic(_) if text.key.is_some() => Role::Topic,
        TextField::Topic(_) | TextField::PositionTitle | TextField::SenderPosition => Role::Name,
    }
}
