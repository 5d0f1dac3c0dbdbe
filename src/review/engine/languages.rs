//! The languages that have rules: one for each file in `rules`.

use super::Rules;
use super::tables::Rule;

/// What the build script has computed from the rule files.
mod computed {
    #![allow(clippy::all, clippy::pedantic, reason = "nobody reads it")]
    use super::super::{
        Rules,
        tables::{
            Check::*, Edges, Either, Guard, Kinds, Nearby, Node::*, Parts, Pattern, Patterns, Rule, Scope::*, SetId, Severity::*, Slice,
            Tables,
        },
        vocabulary::{Last, Table, Vocabulary, WordId},
    };

    pub static LANGUAGES: &[(&str, Rules)] = include!(concat!(env!("OUT_DIR"), "/review.rs"));
}

/// The rules of a language or of the language a regional tag belongs to.
pub(super) fn rules_of(tag: &str) -> Option<&'static Rules> {
    let language = tag.split(['-', '_']).next().unwrap_or(tag);
    computed::LANGUAGES.iter().find(|(known, _)| known.eq_ignore_ascii_case(language)).map(|(_, rules)| rules)
}

/// Every rule; ids, severities and order are the same in every language.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    computed::LANGUAGES.iter().take(1).flat_map(|(_, rules)| rules.all())
}
