//! Whether a text is written in the language it claims; only a clear contradiction counts.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use whatlang::{Detector, Lang};

use super::little_words::{LITTLE_WORDS, PERSONAL};

/// Below this many letters the detector is not to be relied upon.
const FEWEST_LETTERS: usize = 40;

/// Below this many words a little word or two may be part of a technical term: `proof of concept`, `à la carte`.
const FEWEST_WORDS: usize = 4;

/// Languages that a letter is likely to be written in; fewer choices make fewer wrong guesses.
const LIKELY: [Lang; 12] =
    [Lang::Fra, Lang::Eng, Lang::Deu, Lang::Spa, Lang::Ita, Lang::Por, Lang::Nld, Lang::Pol, Lang::Rus, Lang::Ukr, Lang::Ara, Lang::Cmn];

/// Letters that betray a language (ISO 639-3) in a word that is no name.
const LETTERS: [(&str, &str); 4] = [("fra", "èêçùâîûœ"), ("deu", "äöüß"), ("spa", "áíóúñ"), ("por", "ãõ")];

/// A word of a text.
#[derive(Clone, Copy)]
pub struct Word<'a> {
    /// As it is written.
    pub written: &'a str,
    /// An everyday word of the language that the text claims.
    pub is_common: bool,
    /// A little word of another language, and no everyday word of that one.
    pub is_telling: bool,
}

/// Whether a text is in another language than `expected` (ISO 639-3), the one it claims.
pub fn contradicts<'a>(text: &str, expected: &str, words: impl Iterator<Item = Word<'a>> + Clone) -> bool {
    if is_settled(expected, words.clone()) {
        return false;
    }
    let words: Vec<_> = words.collect();
    let evidence = Evidence::of(&words, expected);
    // In German every noun has a capital, of a name or not.
    if evidence.language != Lang::Deu.code() && is_name(&words) {
        return false;
    }
    if evidence.is_clear() {
        return true;
    }
    let is_long = text.chars().filter(|letter| letter.is_alphabetic()).count() >= FEWEST_LETTERS;
    (is_long || evidence.is_slight())
        && Detector::with_allowlist(LIKELY.to_vec()).detect(text).is_some_and(|guess| {
            let is_reliable = is_long && guess.is_reliable() && evidence.against <= evidence.for_it.max(1);
            let language = guess.lang().code();
            language != expected && (is_reliable || (evidence.is_slight() && evidence.language == language))
        })
}

/// Whether the words already settle that a text is in the language it claims: its everyday words are so many that no other
/// language shares them by accident, or no other word betrays another language.
///
/// Asking the detector costs as much as the rest of a letter, so few texts should need it.
fn is_settled<'a>(expected: &str, words: impl Iterator<Item = Word<'a>> + Clone) -> bool {
    let common = words.clone().filter(|word| word.is_common).count();
    (common > 1 && common * 2 > words.clone().count())
        || !words.filter(|word| !word.is_common).any(|word| word.is_telling || has_foreign_letters(expected, word.written))
}

/// Whether a word has letters of another language, or some that the languages of the rules do not use.
fn has_foreign_letters(expected: &str, word: &str) -> bool {
    let is_unused = |letter: char| letter > 'ÿ' && letter.is_alphabetic() && !matches!(letter, 'œ' | 'Œ' | 'ʼ');
    let is_foreign = |letter: char| LETTERS.iter().any(|(language, letters)| *language != expected && letters.contains(letter));
    !word.is_ascii() && word.chars().any(|letter| !letter.is_ascii() && (is_unused(letter) || is_foreign(letter)))
}

/// For each language of [`LITTLE_WORDS`], how much a word says for it.
type Weights = [u8; LITTLE_WORDS.len()];

/// What a word says; [`None`] for nearly every word.
fn weights(word: &str) -> Option<Weights> {
    static LISTED: LazyLock<FxHashMap<&str, Weights>> = LazyLock::new(|| {
        let mut weights = FxHashMap::<_, Weights>::default();
        for (lists, weight) in [(LITTLE_WORDS.map(|(_, words)| words), 1), (PERSONAL, 3)] {
            for (place, words) in lists.iter().enumerate() {
                words.split_whitespace().for_each(|word| weights.entry(word).or_default()[place] = weight);
            }
        }
        weights
    });
    let mut rest = word.chars();
    let has_capital = rest.next().is_some_and(char::is_uppercase);
    if rest.any(char::is_uppercase) {
        // An abbreviation or a mark: `UNE-EN 1090`.
        return None;
    }
    if has_capital { LISTED.get(&*word.to_lowercase()).copied() } else { LISTED.get(word).copied().or_else(|| by_letters(word)) }
}

fn by_letters(word: &str) -> Option<Weights> {
    let has_letters_of = |language| LETTERS.iter().any(|(of, letters)| *of == language && word.contains(|letter| letters.contains(letter)));
    let weights = LITTLE_WORDS.map(|(language, _)| u8::from(has_letters_of(language)));
    weights.contains(&1).then_some(weights)
}

/// Whether all words but the little ones begin with a capital, as in `State of the Art`.
fn is_name(words: &[Word<'_>]) -> bool {
    let begins_small = |word: &Word<'_>| word.written.starts_with(|first: char| first.is_alphabetic() && !first.is_uppercase());
    !words.iter().filter(|word| !word.is_common && weights(word.written).is_none()).any(begins_small)
}

/// What the words of a text say for the language, not the one claimed, that they speak most for.
struct Evidence {
    /// ISO 639-3.
    language: &'static str,
    /// By words that are none of the language claimed.
    for_it: usize,
    /// By everyday words of the language claimed that are none of this one.
    against: usize,
    /// All words of the text.
    words: usize,
}

impl Evidence {
    fn of(words: &[Word<'_>], expected: &str) -> Self {
        let of_language = |place: usize| {
            let weight = |word: &Word<'_>| weights(word.written).map_or(0, |weights| usize::from(weights[place]));
            Self {
                language: LITTLE_WORDS[place].0,
                for_it: words.iter().filter(|word| !word.is_common).map(weight).sum(),
                against: words.iter().filter(|word| word.is_common && weight(word) == 0).count(),
                words: words.len(),
            }
        };
        let others = (0..LITTLE_WORDS.len()).filter(|place| LITTLE_WORDS[*place].0 != expected);
        others.map(of_language).max_by_key(|evidence| evidence.for_it).unwrap_or_else(|| of_language(0))
    }

    fn is_clear(&self) -> bool {
        let least = if self.words < FEWEST_WORDS { 3 } else { 2 };
        self.for_it >= least && self.for_it > self.against * 3 && self.for_it * 6 >= self.words
    }

    /// Enough for the detector to add to.
    fn is_slight(&self) -> bool {
        self.for_it > 0 && self.against == 0 && self.words >= FEWEST_WORDS
    }
}
