//! What the service can write: its letters and its phrases.

use std::collections::BTreeMap;

use super::{
    json::request_from_json,
    page::Page,
    proto::{self, draft_rejection_request::Template as WireTemplate},
    request::languages,
    violations::Violations,
};
use crate::{
    language::{Locale, Locales, SayError, message::Message, phrase::PhraseKind, variable::Arguments},
    rejection::{TemplateKind, problem::Problem},
    review,
};

/// Why a list cannot be given.
#[derive(Debug)]
pub enum ListError {
    /// The caller's fault.
    Refused(Violations),
    /// Ours.
    Failed(SayError),
}

/// The language of descriptions when the caller does not say.
const DEFAULT_LANGUAGE: &str = "en";

/// What every letter needs.
const REQUIRED: [&str; 6] = ["language_codes", "candidate", "position.title", "company.name", "sender.name", "sender.position"];

/// What every letter takes.
const OPTIONAL: [&str; 27] = [
    "candidate.given_name",
    "candidate.family_name",
    "candidate.display_name",
    "candidate.courtesy_title",
    "candidate.email_address",
    "position.title_join",
    "company.kind",
    "sender.email_address",
    "interview",
    "interview.date",
    "interview.stage",
    "interview.interviewers",
    "interview.topics",
    "outcome",
    "decision_date",
    "send_date",
    "talent_pool",
    "address_form",
    "missing_text",
    "review_policy",
    "review_policy.blocking",
    "review_policy.accepted_rules",
    "review_policy.justification",
    "wording",
    "formats",
    "talent_pool.retention_months",
    "talent_pool.privacy_url",
];

/// The templates there are.
///
/// # Errors
/// What is wrong with the request, or a description that cannot be said.
pub fn templates(wire: &proto::ListTemplatesRequest, words: &Locales) -> Result<proto::ListTemplatesResponse, ListError> {
    let mut violations = Violations::default();
    let page = Page::read(wire.page_size, &wire.page_token, "templates", &mut violations);
    let locale = match wire.language_code.trim_matches(' ') {
        "" => Ok(words.get(DEFAULT_LANGUAGE).or_else(|| words.all().next())),
        code => words.negotiate(code).map(Some),
    };
    let locale = locale.unwrap_or_else(|problem| {
        violations.add("language_code", problem);
        None
    });
    let Some(locale) = locale.filter(|_| violations.is_empty()) else { return Err(ListError::Refused(violations)) };
    let (templates, next_page_token) = page.take(TemplateKind::ALL);
    let templates = templates.into_iter().map(|template| info(template, locale, words).map_err(ListError::Failed));
    Ok(proto::ListTemplatesResponse { templates: templates.collect::<Result<_, _>>()?, next_page_token })
}

fn info(template: TemplateKind, locale: &Locale, words: &Locales) -> Result<proto::TemplateInfo, SayError> {
    let letter = template.field();
    let (message, own): (_, &[&str]) = match template {
        TemplateKind::Basic => (Message::TemplateBasic, &[]),
        TemplateKind::DetailedFeedback => (Message::TemplateDetailedFeedback, &["strengths", "reasons", "growth_areas", "suggestion"]),
        TemplateKind::InternalCandidate => {
            (Message::TemplateInternalCandidate, &["strengths", "reasons", "growth_areas", "suggestion", "career_contact"])
        }
    };
    let mut description = String::new();
    locale.say(message, false, &Arguments::default(), &mut description)?;
    let own = own.iter().map(|field| format!("{letter}.{field}"));
    let pool = |field: &&str| template != TemplateKind::InternalCandidate || !field.starts_with("talent_pool");
    Ok(proto::TemplateInfo {
        template: letter.to_owned(),
        description,
        required_fields: [letter.to_owned()].into_iter().chain(REQUIRED.map(str::to_owned)).collect(),
        optional_fields: own.chain(OPTIONAL.into_iter().filter(pool).map(str::to_owned)).collect(),
        language_codes: words.all().map(|locale| locale.tag().to_string()).collect(),
        revisions: words.all().map(|locale| (locale.tag().to_string(), review::revision(locale, template))).collect(),
        sample_request: sample(template, words),
    })
}

/// The request to start from. Where none of its languages is served here, it asks for one that is.
fn sample(template: TemplateKind, words: &Locales) -> Option<proto::DraftRejectionRequest> {
    let json = match template {
        TemplateKind::Basic => include_str!("../samples/basic.json"),
        TemplateKind::DetailedFeedback => include_str!("../samples/detailed_feedback.json"),
        TemplateKind::InternalCandidate => include_str!("../samples/internal_candidate.json"),
    };
    let mut request = request_from_json(json).ok()?;
    request.language_codes.retain(|code| words.get(code).is_some());
    if request.language_codes.is_empty() {
        let tag = words.all().next()?.tag();
        for text in texts(&mut request).filter(|text| !text.by_language.contains_key(tag.language())) {
            if let Some(words) = text.by_language.get(DEFAULT_LANGUAGE).cloned() {
                text.by_language.insert(tag.to_string(), words);
            }
        }
        request.language_codes.push(tag.to_string());
    }
    Some(request)
}

fn texts(request: &mut proto::DraftRejectionRequest) -> impl Iterator<Item = &mut proto::LocalizedText> {
    let suggestion = match &mut request.template {
        Some(WireTemplate::DetailedFeedback(letter)) => letter.suggestion.as_mut(),
        Some(WireTemplate::InternalCandidate(letter)) => letter.suggestion.as_mut(),
        Some(WireTemplate::Basic(_)) | None => None,
    };
    let title = request.position.as_mut().and_then(|position| position.title.as_mut());
    let role = request.sender.as_mut().and_then(|sender| sender.position.as_mut());
    let topics = request.interview.iter_mut().flat_map(|interview| &mut interview.topics);
    suggestion.into_iter().chain(title).chain(role).chain(topics)
}

/// The phrases of the catalogue.
///
/// # Errors
/// What is wrong with the request.
pub fn phrases(wire: &proto::ListPhrasesRequest, words: &Locales) -> Result<proto::ListPhrasesResponse, ListError> {
    let mut violations = Violations::default();
    let page =
        Page::read(wire.page_size, &wire.page_token, &format!("phrases {} {}", wire.kind, wire.language_codes.join(" ")), &mut violations);
    let kind = proto::PhraseKind::try_from(wire.kind).map_or_else(
        |_| {
            violations.add("kind", Problem::invalid("Use a value that the enum PhraseKind has; leave it out for every kind."));
            None
        },
        kind_of,
    );
    let mut locales = languages(words, &wire.language_codes, &mut violations);
    if !violations.is_empty() {
        return Err(ListError::Refused(violations));
    }
    if locales.is_empty() {
        locales = words.all().collect();
    }
    let phrases = words.catalogue().iter().filter(|(_, _, of)| kind.is_none_or(|kind| kind == *of));
    let (phrases, next_page_token) = page.take(phrases);
    let phrases = phrases.into_iter().map(|(phrase, id, kind)| proto::PhraseInfo {
        id: id.to_owned(),
        kind: wire_kind(kind).into(),
        words: locales.iter().map(|locale| (locale.tag().to_string(), locale.phrase(phrase).bare.clone())).collect::<BTreeMap<_, _>>(),
    });
    Ok(proto::ListPhrasesResponse { phrases: phrases.collect(), next_page_token })
}

fn kind_of(kind: proto::PhraseKind) -> Option<PhraseKind> {
    match kind {
        proto::PhraseKind::Unspecified => None,
        proto::PhraseKind::Strength => Some(PhraseKind::Strength),
        proto::PhraseKind::Reason => Some(PhraseKind::Reason),
        proto::PhraseKind::GrowthArea => Some(PhraseKind::GrowthArea),
        proto::PhraseKind::Stage => Some(PhraseKind::Stage),
    }
}

fn wire_kind(kind: PhraseKind) -> proto::PhraseKind {
    match kind {
        PhraseKind::Strength => proto::PhraseKind::Strength,
        PhraseKind::Reason => proto::PhraseKind::Reason,
        PhraseKind::GrowthArea => proto::PhraseKind::GrowthArea,
        PhraseKind::Stage => proto::PhraseKind::Stage,
    }
}
