//! The revision of a letter: which words and rules made it.

use super::engine::Rules;
use crate::{language::Locale, rejection::TemplateKind};

/// The revision of a letter in a locale, as sixteen hexadecimal digits: another as soon as a word that the letter may say
/// changes, or a rule that reads it; the same on every machine.
#[must_use]
pub fn revision(locale: &Locale, template: TemplateKind) -> String {
    let words = locale.revision(template);
    // The rotation keeps equal halves from cancelling out.
    let rules = Rules::for_language(locale.tag().language()).map_or(0, Rules::fingerprint);
    format!("{:016x}", words ^ rules.rotate_left(1))
}
