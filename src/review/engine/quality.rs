//! What is wrong with a text beyond its words: capitals, leftovers, exclamation marks, half sentences.

use std::ops::Range;

use super::fold::{Marks, Token};
use super::matcher::Subject;
use super::tables::{SetId, Tables};

/// Markers people leave where something is still to be written.
const MARKERS: [&str; 6] = ["TODO", "TBD", "TBC", "FIXME", "XXX", "XXXX"];

/// Words in capitals that are no acronyms: a word that only shouting capitalises, or a run of long ones.
pub fn shouting(subject: &Subject, tables: &Tables, shouted: SetId) -> Option<Range<usize>> {
    let tokens = subject.tokens;
    let mut first = 0;
    while first < tokens.len() {
        let run = capitals_from(tokens, first);
        if run == 0 {
            first += 1;
            continue;
        }
        let span = first..first + run;
        let words = &tokens[span.clone()];
        let shouted_words = words.iter().filter(|token| tables.contains(shouted, token.word)).count();
        let long = words.iter().filter(|token| token.end - token.start >= 6).count();
        let everyday = words.iter().filter(|token| tables.vocabulary.is_everyday(token.word)).count();
        if shouted_words > 0 || (run >= 2 && long >= 2) || (run >= 5 && long + everyday >= 1) {
            return Some(span);
        }
        first += run;
    }
    None
}

/// How many words in capitals follow one another without a sign between them.
fn capitals_from(tokens: &[Token], first: usize) -> usize {
    let is_capitals =
        |token: &Token| token.marks.has(Marks::CAPITALS) || (token.marks.has(Marks::CAPITALISED) && token.end - token.start == 1);
    if !tokens[first].marks.has(Marks::CAPITALS) {
        return 0;
    }
    let rest = &tokens[first + 1..];
    1 + rest.iter().take_while(|token| is_capitals(token) && !token.marks.has(Marks::AFTER_SIGN)).count()
}

/// A marker such as `TODO`.
pub fn marker(subject: &Subject) -> Option<Range<usize>> {
    let is_marker = |token: &Token| token.marks.has(Marks::CAPITALS) && MARKERS.contains(&subject.written(token));
    subject.tokens.iter().position(is_marker).map(|place| place..place + 1)
}

/// Brackets with something to fill in between them, as bytes of the text.
pub fn leftover(subject: &Subject, tables: &Tables, slot_words: SetId) -> Option<Range<usize>> {
    let text = subject.text;
    text.char_indices().find_map(|(at, open)| {
        let before = text.get(..at)?.chars().next_back();
        // `list[int]`, `f{x}` and `List<String>` are code.
        let is_code = before.is_some_and(|character| character.is_alphanumeric() || character == ')');
        let rest = text.get(at..)?;
        match open {
            '{' if rest.starts_with("{{") || rest.starts_with("{%") => Some(at..end_of(text, at, "}}")),
            '{' if !is_code && has_letters(inside(rest, '}')?) => Some(at..end_of(text, at, "}")),
            '[' if !is_code && has_letters(inside(rest, ']')?) => Some(at..end_of(text, at, "]")),
            '<' if !is_code => {
                let content = inside(rest, '>')?;
                let named = subject.tokens.iter().any(|token| {
                    let start = token.start as usize;
                    start > at && start < at + content.len() + 1 && tables.contains(slot_words, token.word)
                });
                named.then(|| at..end_of(text, at, ">"))
            }
            '%' if !is_code => {
                let name = inside(rest, '%')?;
                let is_name = name.len() > 2 && name.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_');
                is_name.then(|| at..end_of(text, at + 1, "%"))
            }
            '$' if !is_code => {
                let name = rest.get(1..)?;
                let length = name.find(|letter: char| !letter.is_ascii_uppercase() && letter != '_').unwrap_or(name.len());
                (length >= 4).then_some(at..at + 1 + length)
            }
            '.' if rest.starts_with("....") => Some(at..at + rest.len() - rest.trim_start_matches('.').len()),
            '_' if rest.starts_with("___") => Some(at..at + rest.len() - rest.trim_start_matches('_').len()),
            '?' if rest.starts_with("???") => Some(at..at + rest.len() - rest.trim_start_matches('?').len()),
            _ => None,
        }
    })
}

fn inside(rest: &str, close: char) -> Option<&str> {
    rest.get(1..)?.split_once(close).map(|(content, _)| content)
}

/// Whether two letters stand side by side: `[a-z]` and `[X]` are notation, and nobody is to fill them in.
fn has_letters(content: &str) -> bool {
    content.chars().zip(content.chars().skip(1)).any(|(one, next)| one.is_alphabetic() && next.is_alphabetic())
}

fn end_of(text: &str, at: usize, close: &str) -> usize {
    text.get(at..).and_then(|rest| rest.find(close)).map_or(text.len(), |found| at + found + close.len())
}

/// The first exclamation mark that ends a phrase; `!=` and the mark of a brand are none.
pub fn exclamation(subject: &Subject) -> Option<Range<usize>> {
    let text = subject.text;
    text.match_indices('!').map(|(at, _)| at).find_map(|at| {
        let ends = text.get(at + 1..)?.chars().next().is_none_or(|next| !next.is_alphanumeric() && next != '=');
        let brand =
            subject.known.iter().any(|name| name.contains('!') && text.get(..=at).is_some_and(|until| until.ends_with(name.trim_end())));
        (ends && !brand).then_some(at..at + 1)
    })
}

/// Whether a suggestion reads as a full sentence: capital or digit first, three words, a final stop.
pub fn is_sentence(subject: &Subject) -> bool {
    let ends = subject.text.trim_end_matches(['"', '\'', '”', '’', '»', ')', ' ', '\u{A0}', '\u{202F}']);
    let starts = subject.text.chars().find(|character| character.is_alphanumeric());
    subject.tokens.len() >= 3 && ends.ends_with(['.', '!', '?', '…']) && starts.is_some_and(|character| !character.is_lowercase())
}
