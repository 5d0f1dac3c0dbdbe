//! Whether a text is written in the language it claims; only a clear contradiction counts.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;
use whatlang::{Detector, Lang};

/// Below this many letters no guess is worth telling.
const FEWEST_LETTERS: usize = 40;

/// Languages a letter is likely to be written in; fewer choices make fewer wrong guesses.
const LIKELY: [Lang; 12] =
    [Lang::Fra, Lang::Eng, Lang::Deu, Lang::Spa, Lang::Ita, Lang::Por, Lang::Nld, Lang::Pol, Lang::Rus, Lang::Ukr, Lang::Ara, Lang::Cmn];

/// Whether the words already settle that a text is in the language it claims: its everyday words are so many that no other
/// language shares them by accident, or none of the `others` betrays another language.
///
/// Asking the detector costs as much as the rest of a letter, so few texts should need it. Of the foreign sentences among those
/// of the tests that it would have told of, one in a hundred has no word that betrays it.
pub fn is_settled<'a>(common: usize, words: usize, mut others: impl Iterator<Item = &'a str>) -> bool {
    (common > 1 && common * 5 >= words * 2) || !others.any(betrays_a_language)
}

/// Whether a word is one of the telltales of any language, or has letters that the languages of the rules do not use.
fn betrays_a_language(word: &str) -> bool {
    static TELLTALE: LazyLock<FxHashSet<&str>> = LazyLock::new(|| TELLTALES.iter().flat_map(|(_, words)| *words).copied().collect());
    if !word.is_ascii() && word.chars().any(|letter| letter > 'ÿ' && letter.is_alphabetic() && !matches!(letter, 'œ' | 'Œ' | 'ʼ')) {
        return true;
    }
    if word.chars().any(char::is_uppercase) { TELLTALE.contains(&*word.to_lowercase()) } else { TELLTALE.contains(word) }
}

/// Little words that betray a language and are no words of the others here.
const TELLTALES: [(&str, &[&str]); 7] = [
    (
        "eng",
        &[
            "the", "and", "of", "with", "your", "you", "was", "were", "for", "have", "that", "this", "would", "is", "could", "to", "in",
            "we", "from", "before", "more",
        ],
    ),
    (
        "fra",
        &[
            "le", "les", "des", "vous", "votre", "vos", "est", "une", "dans", "pour", "avec", "sur", "nous", "du", "et", "qui", "pas",
            "au", "aux", "un", "à",
        ],
    ),
    (
        "deu",
        &[
            "der", "und", "das", "ist", "nicht", "mit", "für", "ein", "eine", "sie", "ihre", "den", "zu", "auf", "wir", "haben", "im",
            "von", "dem", "uns", "bei", "auch", "sehr", "nach", "über", "aus", "ihr", "ihrer", "ihren", "keine", "einer", "einem", "einen",
            "wurde", "war", "hat", "sich", "zum", "zur", "noch", "nur", "wie", "oder",
        ],
    ),
    ("spa", &["el", "los", "las", "con", "por", "más", "sus", "usted", "su", "muy", "del", "y", "fue", "una", "fueron", "le"]),
    ("ita", &["gli", "della", "di", "che", "nel", "sua", "è", "ha", "delle", "per", "non", "alla", "degli"]),
    ("por", &["não", "uma", "os", "com", "para", "são", "foi", "mais", "pelo", "pela", "da", "do", "dos", "ao", "seu", "você", "muito"]),
    ("nld", &["het", "een", "van", "voor", "met", "zijn", "niet", "uw", "en", "dat", "wij"]),
];

/// Whether `text` is reliably in a language other than `expected` (ISO 639-3).
pub fn contradicts(text: &str, expected: &str) -> bool {
    if text.chars().filter(|letter| letter.is_alphabetic()).count() < FEWEST_LETTERS {
        return false;
    }
    let (expected_words, foreign_words, words) = telltales(text, expected);
    if foreign_words >= 3 && foreign_words > expected_words * 2 && foreign_words * 6 >= words {
        return true;
    }
    Detector::with_allowlist(LIKELY.to_vec()).detect(text).is_some_and(|guess| guess.is_reliable() && guess.lang().code() != expected)
}

/// How many telltale words of the expected language, of the best other one, and words in all.
fn telltales(text: &str, expected: &str) -> (usize, usize, usize) {
    let mut counts = [0; TELLTALES.len()];
    let mut words = 0;
    for word in text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()) {
        words += 1;
        for (count, (_, telltales)) in counts.iter_mut().zip(TELLTALES) {
            *count += usize::from(telltales.iter().any(|telltale| word.eq_ignore_ascii_case(telltale)));
        }
    }
    let of =
        |wanted: bool| counts.iter().zip(TELLTALES).filter(|(_, (code, _))| (*code == expected) == wanted).map(|(count, _)| *count).max();
    (of(true).unwrap_or(0), of(false).unwrap_or(0), words)
}
