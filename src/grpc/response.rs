//! [`Letter`] → `Draft`.

use super::{proto, request::Formats};
use crate::{language::Locale, letter::Letter, rejection::Rejection, render};

/// A draft as the caller gets it.
pub fn draft(letter: &Letter, rejection: &Rejection, locale: &Locale, formats: Formats) -> proto::Draft {
    proto::Draft {
        language_code: locale.tag().to_string(),
        subject: letter.subject().to_owned(),
        text_body: if formats.text { render::text(letter) } else { String::new() },
        html_body: if formats.html { render::html(letter) } else { String::new() },
        mime_message: if formats.mime { render::mime(letter, rejection) } else { Vec::new() },
        revision: locale.revision(rejection.template.kind()).as_str().to_owned(),
        findings: Vec::new(),
        practices: Vec::new(),
    }
}
