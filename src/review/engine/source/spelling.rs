//! How the words of patterns are spelled: cut and folded as those of texts are.

use super::super::{
    fold::{Folded, fold_word, plain},
    vocabulary::LONGEST_WORD,
};

/// The folded words of a short phrase.
#[must_use]
pub fn words(phrase: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut at = 0;
    while at < phrase.len() {
        let mut folded = Folded::new();
        let end = fold_word(phrase, at, &mut folded);
        if end == at {
            at += phrase.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
        } else {
            let length = folded.length.min(LONGEST_WORD);
            words.push(String::from_utf8_lossy(&folded.bytes[..length]).into_owned());
            at = end;
        }
    }
    words
}

/// The word without its accents, as people type it in capitals or on a foreign keyboard.
#[must_use]
pub fn without_accents(word: &str) -> String {
    word.chars().map(plain).collect()
}
