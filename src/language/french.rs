//! What French needs beyond its words: de, d’ or « » before a job title, and the spaces of its punctuation.

mod join;
mod words;

use std::borrow::Cow;

use memchr::memchr3;

pub use join::title_join;

use super::profile::Note;

/// How a title follows « poste »: the key of a variant in `locales/fr`. In doubt, [`QUOTE`], which is never wrong.
pub const ELIDE: &str = "elide";
/// « poste « X » »
pub const QUOTE: &str = "quote";
/// « poste X »: the title begins with quotation marks of its own.
pub const QUOTED: &str = "quoted";

const NO_BREAK: char = '\u{A0}';
const NARROW: char = '\u{202F}';

/// A name that begins with « Chez »: the sentence does without it.
pub const UNNAMED: &str = "unnamed";

/// French typography for a free text: ’ between letters; no ordinary space before high punctuation and inside « ». Adds and
/// removes no character. `narrow`: U+202F before ; ! ? (else, as in Canada, the space stands as it is).
#[must_use]
pub fn tidy(text: &str, narrow: bool) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    // « and » begin with the byte C2.
    if memchr3(b'\'', b';', b':', bytes).is_none() && memchr3(b'!', b'?', 0xC2, bytes).is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    let mut before = None;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let after = rest.peek().copied();
        out.push(match (c, after) {
            ('\'', Some(next)) if next.is_alphabetic() && before.is_some_and(char::is_alphabetic) => '’',
            (' ', Some(';' | '!' | '?')) if narrow => '\u{202F}',
            (' ', Some(':' | '»')) => '\u{A0}',
            (' ', _) if before == Some('«') => '\u{A0}',
            _ => c,
        });
        before = Some(c);
    }
    Cow::Owned(out)
}

/// French spaces in words of ours; in Canada none stands before ; ! ?
pub fn proofread(tag: &str, words: &str, note: &mut Note<'_>) {
    let mut before = None;
    let mut rest = words.chars().peekable();
    while let Some(c) = rest.next() {
        let after = rest.peek().copied();
        let spaced = matches!(before, Some(NO_BREAK | NARROW));
        match c {
            ';' | '!' | '?' if tag == "fr-CA" && before.is_some_and(char::is_whitespace) => {
                note("no space before ; ! ? in Canadian French");
            }
            ';' | '!' | '?' if tag == "fr-CA" => {}
            ';' | '!' | '?' if !spaced => note("write {\"\\u202F\"} before ; ! ?"),
            ':' if !spaced && after != Some('/') => note("write {\"\\u00A0\"} before :"),
            '»' if !spaced => note("write {\"\\u00A0\"} before »"),
            '«' if !matches!(after, Some(NO_BREAK | NARROW)) => note("write {\"\\u00A0\"} after «"),
            _ => {}
        }
        before = Some(c);
    }
}

/// Whether words say vous to somebody: the pronoun, a possessive, or a verb (« découvrez »).
#[must_use]
pub fn says_vous(text: &str) -> bool {
    let words = text.split(|c: char| !(c.is_alphabetic() || c == '-')).map(str::to_lowercase);
    words.filter(|word| !word.starts_with("rendez-vous")).any(|word| {
        word.split('-').any(|part| {
            matches!(part, "vous" | "votre" | "vos" | "vôtre" | "vôtres")
                || part.ends_with("ez") && !matches!(part, "chez" | "assez" | "nez" | "rez" | "lez" | "ez")
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typography_changes_spaces_and_apostrophes_alone() {
        assert_eq!(tidy("l'API : « bien » ; oui !", true), "l’API\u{A0}: «\u{A0}bien\u{A0}»\u{202F}; oui\u{202F}!");
        assert_eq!(tidy("l'API : oui !", false), "l’API\u{A0}: oui !");
        assert_eq!(tidy("10:30 https://a.b/c?d='e' Yahoo!", true), "10:30 https://a.b/c?d='e' Yahoo!");
    }

    #[test]
    fn vous_is_heard() {
        for (words, formal) in [
            ("Découvrez nos métiers.", true),
            ("Vos questions restent bienvenues.", true),
            ("Pouvez-vous nous écrire", true),
            ("Notre équipe, chez Belmont, donne assez de rendez-vous.", false),
        ] {
            assert_eq!(says_vous(words), formal, "{words}");
        }
    }
}
