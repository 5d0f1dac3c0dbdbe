//! One request, from the wire to its drafts.

use jiff::civil::Date;
use rustc_hash::FxHashSet;

use super::{
    proto,
    request::{self, Request},
    response,
    violations::Violations,
};
use crate::{
    language::{Locale, SayError, Words},
    letter::{Letter, compose, content::Content},
    rejection::problem::{Problem, Reason},
    review::{self, Finding, PracticeResult, Severity},
    telemetry::Call,
};

/// A letter in one of the languages asked for, read once more.
pub struct Draft<'w> {
    /// Its locale.
    pub locale: &'w Locale,
    /// Its words.
    pub letter: Letter,
    /// What the recruiter should look at.
    pub findings: Vec<Finding>,
    /// How it follows the good practices.
    pub practices: Vec<PracticeResult>,
}

/// Why there are no drafts.
pub enum DraftError {
    /// What the caller has to mend.
    Refused(Violations),
    /// What is ours to mend; nothing of the caller's.
    Failed(String),
}

impl From<SayError> for DraftError {
    fn from(error: SayError) -> Self {
        Self::Failed(error.to_string())
    }
}

/// Drafts a request in each language it asks for: all of them, or none.
///
/// # Errors
/// See [`DraftError`].
pub fn drafts(
    wire: proto::DraftRejectionRequest,
    words: &Words,
    today: fn() -> Date,
    call: Option<&Call>,
) -> Result<proto::DraftRejectionResponse, DraftError> {
    let request = request::read(wire, words, today).map_err(DraftError::Refused)?;
    let mut drafts = Vec::with_capacity(request.locales.len());
    for locale in &request.locales {
        drafts.push(draft(&request, locale)?);
    }
    if let Some(call) = call {
        record_findings(&request, &drafts, call);
    }
    hold_back(&request, &drafts, words)?;
    let template = request.rejection.template.kind();
    let drafts = drafts.into_iter().map(|draft| {
        let revision = review::revision(draft.locale, template);
        if let Some(call) = call {
            call.draft(template.field(), draft.locale.tag().as_str(), &revision);
        }
        response::draft(draft, &request.rejection, request.formats, revision)
    });
    Ok(proto::DraftRejectionResponse { drafts: drafts.collect() })
}

fn draft<'w>(request: &Request<'w>, locale: &'w Locale) -> Result<Draft<'w>, DraftError> {
    let rejection = &request.rejection;
    let content = Content::select(rejection, locale).map_err(|field| DraftError::Failed(format!("{field:?}: a text is missing")))?;
    let letter = compose(rejection, &content, locale)?;
    let findings = review::findings(rejection, &content, locale)?;
    let practices = review::practices(rejection, &content, &letter, &findings, locale)?;
    Ok(Draft { locale, letter, findings, practices })
}

/// Refuses drafts with errors that the caller has not accepted: each finding is a violation, without the words.
fn hold_back(request: &Request<'_>, drafts: &[Draft<'_>], words: &Words) -> Result<(), DraftError> {
    let policy = &request.review_policy;
    if !policy.blocks {
        return Ok(());
    }
    let mut violations = Violations::default();
    // Hashed: texts may be made of nothing but what is found in them.
    let mut seen = FxHashSet::default();
    for draft in drafts {
        for finding in &draft.findings {
            if finding.severity < Severity::Error || policy.accepts(finding.rule) {
                continue;
            }
            // A text that serves two locales is read twice.
            if !seen.insert((&finding.field, finding.rule, finding.start)) {
                continue;
            }
            // Descriptions are in English, where there is English.
            let message = words.built_in().get("en").unwrap_or(draft.locale).finding(finding.rule)?;
            let cure = format!("{} at characters {} to {}: {message}", finding.rule, finding.start, finding.end);
            violations.add(&finding.field, Problem::new(Reason::ReviewBlocked, cure));
        }
    }
    if violations.is_empty() { Ok(()) } else { Err(DraftError::Refused(violations)) }
}

fn record_findings(request: &Request<'_>, drafts: &[Draft<'_>], call: &Call) {
    for finding in drafts.iter().flat_map(|draft| &draft.findings) {
        call.finding(finding.rule);
        if finding.severity == Severity::Error && request.review_policy.accepts(finding.rule) {
            call.accepted_rule(finding.rule);
        }
    }
}
