//! Letters written on trial with words that are to be used.

use std::collections::{BTreeMap, BTreeSet};

use super::samples::samples;
use crate::{
    language::{
        Locale, SayError,
        ftl::{Messages, Problem},
        phrase::Catalogue,
        references::reachable,
        typography::blemish,
    },
    letter::{compose, content::Content},
    render,
};

/// What goes wrong when every sample is written in a locale: with the line of the message at fault, among those that are `own`
/// to whoever is told; else with `place`.
pub fn problems(locale: &Locale, catalogue: &Catalogue, messages: &Messages<'_>, own: &Messages<'_>, place: &str) -> BTreeSet<Problem> {
    let mut found = BTreeSet::new();
    // One slip stands in many letters: of each kind the shortest line is told.
    let mut blemishes: BTreeMap<&str, String> = BTreeMap::new();
    let at_place = |what: String| Problem { file: place.to_owned(), line: 0, what };
    for rejection in samples(locale, catalogue) {
        let Ok(content) = Content::select(&rejection, locale) else {
            found.insert(at_place("a sample has no text in this locale".into()));
            continue;
        };
        match compose(&rejection, &content, locale) {
            Err(error) => {
                found.insert(at_its_message(&error, messages, own).unwrap_or_else(|| at_place(error.to_string())));
            }
            Ok(letter) => {
                let text = render::text(&letter);
                for line in [letter.subject()].into_iter().chain(text.lines()) {
                    let edge = (line.starts_with(' ') || line.ends_with(' ')).then_some("a space at an end of a line");
                    if let Some(what) = blemish(line).or(edge) {
                        let told = blemishes.entry(what).or_insert_with(|| line.to_owned());
                        if line.len() < told.len() {
                            line.clone_into(told);
                        }
                    }
                }
            }
        }
    }
    found.extend(blemishes.into_iter().map(|(what, line)| at_place(format!("{what}: “{line}”"))));
    found
}

/// The fault lies in the message, or in one of its own that it refers to.
fn at_its_message(error: &SayError, messages: &Messages<'_>, own: &Messages<'_>) -> Option<Problem> {
    let inside = reachable(messages, [error.message]);
    let at_fault = own.get(error.message).or_else(|| inside.into_iter().find_map(|id| own.get(id)))?;
    Some(at_fault.problem(format!("{}: {}", error.message, error.what)))
}
