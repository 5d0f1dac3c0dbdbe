//! The languages that have rules. A new language is a file and a line here.

use std::sync::OnceLock;

use super::Rules;
use super::data::Rule;

struct Language {
    tag: &'static str,
    source: &'static str,
    rules: OnceLock<Option<Rules>>,
    fingerprint: OnceLock<u64>,
}

impl Language {
    const fn new(tag: &'static str, source: &'static str) -> Self {
        Self { tag, source, rules: OnceLock::new(), fingerprint: OnceLock::new() }
    }

    /// The embedded files are proved to compile by a test, so `None` does not happen.
    fn rules(&'static self) -> Option<&'static Rules> {
        self.rules.get_or_init(|| Rules::compile(self.source).ok()).as_ref()
    }
}

static LANGUAGES: [Language; 4] = [
    Language::new("en", include_str!("rules/en.toml")),
    Language::new("fr", include_str!("rules/fr.toml")),
    Language::new("de", include_str!("rules/de.toml")),
    Language::new("es", include_str!("rules/es.toml")),
];

/// The rules of a language or of the language a regional tag belongs to.
pub(super) fn rules_of(tag: &str) -> Option<&'static Rules> {
    let language = tag.split(['-', '_']).next().unwrap_or(tag);
    LANGUAGES.iter().find(|known| known.tag.eq_ignore_ascii_case(language))?.rules()
}

/// A hash of the rules that read a language, without compiling them: another as soon as a rule changes; 0 where there are none.
#[must_use]
pub fn fingerprint_of(tag: &str) -> u64 {
    let language = tag.split(['-', '_']).next().unwrap_or(tag);
    LANGUAGES
        .iter()
        .find(|known| known.tag.eq_ignore_ascii_case(language))
        .map_or(0, |known| *known.fingerprint.get_or_init(|| fingerprint(known.source.as_bytes())))
}

/// Every rule; ids, severities and order are the same in every language.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    LANGUAGES[0].rules().into_iter().flat_map(Rules::all)
}

/// Whether a rule of this id exists.
#[must_use]
pub fn is_known_rule(id: &str) -> bool {
    rules().any(|rule| rule.id == id)
}

/// Compiles the rules of a language anew, for measuring; [`Rules::for_language`] keeps what it compiles.
///
/// # Errors
/// Names what cannot be read in the file, or the language that has none.
pub fn compile_again(tag: &str) -> Result<Rules, String> {
    let language = LANGUAGES.iter().find(|known| known.tag == tag).ok_or("a language without rules")?;
    Rules::compile(language.source)
}

/// FNV-1a, which needs no seed and so is the same everywhere.
pub(super) fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
pub(super) fn sources() -> impl Iterator<Item = (&'static str, &'static str)> {
    LANGUAGES.iter().map(|language| (language.tag, language.source))
}
