//! One request, from the wire to its drafts.

use jiff::civil::Date;

use super::{proto, request, response, violations::Violations};
use crate::{
    language::Words,
    letter::{compose, content::Content},
    telemetry::Call,
};

/// Why there are no drafts.
pub enum DraftError {
    /// What the caller has to mend.
    Refused(Violations),
    /// What is ours to mend; nothing of the caller's.
    Failed(String),
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
    let rejection = &request.rejection;
    let template = rejection.template.kind();
    let mut drafts = Vec::with_capacity(request.locales.len());
    for locale in &request.locales {
        let content = Content::select(rejection, locale).map_err(|field| DraftError::Failed(format!("{field:?}: a text is missing")))?;
        let letter = compose(rejection, &content, locale).map_err(|error| DraftError::Failed(error.to_string()))?;
        drafts.push(response::draft(&letter, rejection, locale, request.formats));
        if let Some(call) = call {
            call.draft(template.field(), locale.tag().as_str(), locale.revision(template).as_str());
        }
    }
    Ok(proto::DraftRejectionResponse { drafts })
}
