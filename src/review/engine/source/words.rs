//! Numbers the words that patterns name and gathers them in sets.

use rustc_hash::FxHashMap as HashMap;

use super::super::{
    little_words::{LITTLE_WORDS, PERSONAL},
    tables::SetId,
    vocabulary::{Last, SHORTEST_STEM, Vocabulary, WordId},
};
use super::notation::Term;
use super::{spelling, tables};

/// Words and sets, while patterns are being read.
pub struct Words {
    numbers: HashMap<Term, WordId>,
    sets: Vec<Vec<WordId>>,
    set_numbers: HashMap<Vec<WordId>, SetId>,
    last: Last,
}

/// Words and sets once all patterns are read.
pub struct Finished {
    /// The vocabulary of the language.
    pub vocabulary: Vocabulary,
    /// The sets, each in order.
    pub sets: Vec<Vec<WordId>>,
    /// How many words there are.
    pub highest: usize,
    /// What else each word stands for.
    pub relatives: Relatives,
}

/// Longer stems and unaccented spellings of words.
pub struct Relatives {
    unaccented: HashMap<WordId, WordId>,
    longer: HashMap<WordId, Vec<WordId>>,
}

impl Relatives {
    /// The words and what else they stand for, in order.
    pub fn complete(&self, words: &[WordId]) -> Vec<WordId> {
        let mut ids = words.to_vec();
        ids.extend(words.iter().filter_map(|word| self.unaccented.get(word)));
        let families: Vec<_> = ids.iter().filter_map(|word| self.longer.get(word)).flatten().copied().collect();
        ids.extend(families);
        ids.sort_unstable();
        ids.dedup();
        ids
    }
}

impl Words {
    /// Starts with the everyday words of a language (ISO 639-3), those frequent in feedback and the little words of other languages,
    /// which get the lowest numbers.
    pub fn new(language: &str, common: &str, frequent: &str) -> Self {
        let mut words = Self { numbers: HashMap::default(), sets: Vec::new(), set_numbers: HashMap::default(), last: Last::default() };
        words.last.common = words.number_all(common);
        words.last.frequent = words.number_all(frequent);
        let others = LITTLE_WORDS.iter().zip(PERSONAL).filter(|((other, _), _)| *other != language);
        for ((_, little), personal) in others {
            words.last.little = words.number_all(little).max(words.number_all(personal));
        }
        words
    }

    /// Numbers every word of a list; the highest number there is now.
    fn number_all(&mut self, list: &str) -> WordId {
        for word in spelling::words(list) {
            self.number(Term::Exact(word));
        }
        WordId(u16::try_from(self.numbers.len()).unwrap_or(u16::MAX))
    }

    /// The number of a word, a new one if need be.
    pub fn number(&mut self, term: Term) -> WordId {
        let next = u16::try_from(self.numbers.len() + 1).unwrap_or(u16::MAX);
        *self.numbers.entry(term).or_insert(WordId(next))
    }

    /// How often a word turns up in feedback: 1 hardly, 20 often, 100 in every sentence.
    pub fn frequency(&self, word: WordId) -> u32 {
        if word <= self.last.common {
            100
        } else if word <= self.last.frequent {
            20
        } else {
            1
        }
    }

    /// The number of a set of words.
    pub fn set(&mut self, words: &[WordId]) -> SetId {
        let mut words = words.to_vec();
        words.sort_unstable();
        words.dedup();
        if let Some(&set) = self.set_numbers.get(&words) {
            return set;
        }
        let set = SetId(u16::try_from(self.sets.len()).unwrap_or(u16::MAX));
        self.sets.push(words.clone());
        self.set_numbers.insert(words, set);
        set
    }

    /// Completes the sets with the longer stems and the unaccented spellings of their words.
    ///
    /// # Errors
    /// When there are more words or sets than numbers.
    pub fn finish(mut self, accents_matter: &str) -> Result<Finished, String> {
        let unaccented = self.add_unaccented(&spelling::words(accents_matter));
        let highest = self.numbers.len();
        if highest >= usize::from(u16::MAX) || self.sets.len() >= usize::from(u16::MAX) {
            return Err("more than 65,000 words".to_owned());
        }
        let (mut words, mut stems) = (Vec::new(), Vec::new());
        for (term, &id) in &self.numbers {
            match term {
                Term::Exact(word) => words.push((word.as_str(), id)),
                Term::Stem(stem) => stems.push((stem.as_str(), id)),
            }
        }
        // A word is looked up as itself or as its longest stem, so a stem stands for all that is longer.
        let mut everything: Vec<_> = words.iter().chain(&stems).copied().collect();
        everything.sort_unstable();
        let mut longer: HashMap<WordId, Vec<WordId>> = HashMap::default();
        for (stem, id) in &stems {
            let first = everything.partition_point(|(word, _)| word < stem);
            let family = everything[first..].iter().take_while(|(word, _)| word.starts_with(stem));
            longer.insert(*id, family.map(|(_, id)| *id).collect());
        }
        let relatives = Relatives { unaccented, longer };
        let sets = self.sets.iter().map(|set| relatives.complete(set)).collect();
        let vocabulary = tables::vocabulary(&words, &stems, self.last);
        Ok(Finished { vocabulary, sets, highest, relatives })
    }

    /// Unaccented spellings that are no words of their own, by the accented word.
    fn add_unaccented(&mut self, accents_matter: &[String]) -> HashMap<WordId, WordId> {
        let mut spellings = Vec::new();
        for (term, &id) in &self.numbers {
            let (Term::Exact(word) | Term::Stem(word)) = term;
            if word.is_ascii() || accents_matter.contains(word) {
                continue;
            }
            let plain = spelling::without_accents(word);
            let spelling = match term {
                Term::Exact(_) => Term::Exact(plain),
                Term::Stem(_) if plain.len() < SHORTEST_STEM => continue,
                Term::Stem(_) => Term::Stem(plain),
            };
            if !self.numbers.contains_key(&spelling) {
                spellings.push((id, spelling));
            }
        }
        spellings.into_iter().map(|(id, spelling)| (id, self.number(spelling))).collect()
    }
}
