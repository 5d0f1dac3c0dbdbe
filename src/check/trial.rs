//! Letters written on trial with words that are to be used.

use std::collections::BTreeSet;

use super::samples::samples;
use crate::{
    language::{
        Locale, Locales, SayError,
        ftl::{Problem, definitions},
        locales::files_of,
        sources::Sources,
    },
    letter::{compose, content::Content},
    render,
};

/// What goes wrong when every sample is written in every locale.
pub fn problems(locales: &Locales, sources: &Sources) -> BTreeSet<Problem> {
    let mut found = BTreeSet::new();
    for locale in locales.all() {
        for rejection in samples(locale, locales.catalogue()) {
            let Ok(content) = Content::select(&rejection, locale) else {
                found.insert(Problem { file: locale.tag().to_string(), line: 0, what: "a sample has no text in this locale".into() });
                continue;
            };
            match compose(&rejection, &content, locale) {
                Err(error) => {
                    found.insert(at_its_message(&error, locale, sources));
                }
                Ok(letter) => {
                    let text = render::text(&letter);
                    for line in [letter.subject()].into_iter().chain(text.lines()) {
                        found.extend(blemish(line).map(|what| Problem {
                            file: locale.tag().to_string(),
                            line: 0,
                            what: format!("{what}: “{line}”"),
                        }));
                    }
                }
            }
        }
    }
    found
}

fn at_its_message(error: &SayError, locale: &Locale, sources: &Sources) -> Problem {
    let what = format!("{}: {}", error.message, error.what);
    let messages = definitions(files_of(sources, locale.tag()));
    match messages.get(error.message) {
        Some(definition) => definition.problem(what),
        None => Problem { file: locale.tag().to_string(), line: 0, what },
    }
}

/// What shows that an optional part left a hole, or that a mark stands twice.
fn blemish(line: &str) -> Option<&'static str> {
    [
        ("  ", "two spaces in a row"),
        (" .", "a space before a full stop"),
        (" ,", "a space before a comma"),
        ("..", "two full stops"),
        ("!.", "two marks at an end"),
        ("()", "an empty bracket"),
        (",,", "two commas"),
    ]
    .into_iter()
    .find(|(mark, _)| line.contains(mark))
    .map(|(_, what)| what)
    .or_else(|| (line.starts_with(' ') || line.ends_with(' ')).then_some("a space at an end of a line"))
}
