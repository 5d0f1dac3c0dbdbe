//! [`Letter`] → `Draft`.

use super::{proto, request::Formats};
use crate::{language::Locale, letter::Letter, rejection::TemplateKind, render};

/// A draft as the caller gets it.
pub fn draft(letter: &Letter, template: TemplateKind, locale: &Locale, formats: Formats) -> proto::Draft {
    proto::Draft {
        language_code: locale.tag().to_string(),
        subject: letter.subject().to_owned(),
        text_body: if formats.text { render::text(letter) } else { String::new() },
        html_body: if formats.html { render::html(letter) } else { String::new() },
        mime_message: Vec::new(),
        revision: locale.revision(template).as_str().to_owned(),
        findings: Vec::new(),
        practices: Vec::new(),
    }
}
