//! What must stand beside a pattern's anchor, so that most places are ruled out by one look.

use super::super::{tables::Kinds, vocabulary::WordId};
use super::notation::Phrase;
use super::patterns::{Compiler, Numbered};

/// At least one of these must stand among so many words.
#[derive(Clone)]
pub struct Near {
    /// The words.
    pub words: Vec<WordId>,
    /// Tokens that are no words of the vocabulary.
    pub others: Kinds,
    /// How many tokens.
    pub reach: u8,
}

/// One end of a phrase.
#[derive(Clone, Copy)]
pub enum Edge {
    /// Its beginning.
    First,
    /// Its end.
    Last,
}

impl Edge {
    fn walk(self, parts: &[Numbered]) -> impl Iterator<Item = &Numbered> {
        (0..parts.len()).map(move |place| match self {
            Self::First => &parts[place],
            Self::Last => &parts[parts.len() - 1 - place],
        })
    }
}

impl Near {
    /// One need or the other.
    fn or(mut self, other: Self) -> Self {
        self.words.extend(other.words);
        Self { words: self.words, others: self.others.with(other.others), reach: self.reach.max(other.reach) }
    }

    /// The same need, so many words farther away; `None` beyond what can be counted.
    fn after(self, words: u8) -> Option<Self> {
        Some(Self { reach: self.reach.checked_add(words)?, ..self })
    }
}

impl Compiler {
    /// The words that a phrase may begin or end with, where it must do so with one of them.
    pub fn edge(&self, phrase: &Numbered, edge: Edge) -> Option<Vec<WordId>> {
        match phrase {
            Phrase::Word(words) => Some(words.clone()),
            Phrase::List(name) => self.edge(self.phrase_of(name)?, edge),
            Phrase::Either(parts) => Some(parts.iter().map(|part| self.edge(part, edge)).collect::<Option<Vec<_>>>()?.concat()),
            Phrase::Sequence(parts) => self.edge_of_sequence(parts, edge),
            Phrase::Optional(_) | Phrase::Number | Phrase::Name | Phrase::Gap(_) | Phrase::Start | Phrase::End => None,
        }
    }

    /// What may be missing leaves the edge to what comes next.
    fn edge_of_sequence(&self, parts: &[Numbered], edge: Edge) -> Option<Vec<WordId>> {
        let mut words = Vec::new();
        for part in edge.walk(parts) {
            match part {
                Phrase::Optional(part) => words.extend(self.edge(part, edge)?),
                part => {
                    words.extend(self.edge(part, edge)?);
                    return Some(words);
                }
            }
        }
        None
    }

    /// What a phrase needs near its edge, where that can be told.
    fn near(&self, phrase: &Numbered, edge: Edge) -> Option<Near> {
        match phrase {
            Phrase::Word(words) => Some(Near { words: words.clone(), others: Kinds(0), reach: 1 }),
            Phrase::Number => Some(Near { words: Vec::new(), others: Kinds::NUMBER, reach: 1 }),
            Phrase::Name => Some(Near { words: Vec::new(), others: Kinds::CAPITALISED, reach: 1 }),
            Phrase::Start | Phrase::End => Some(Near { words: Vec::new(), others: Kinds::EDGE, reach: 1 }),
            Phrase::List(name) => self.near(self.phrase_of(name)?, edge),
            Phrase::Either(parts) => {
                let needs = parts.iter().map(|part| self.near(part, edge)).collect::<Option<Vec<_>>>()?;
                needs.into_iter().reduce(Near::or)
            }
            Phrase::Sequence(parts) => self.near_sequence(parts, edge, None),
            Phrase::Optional(_) | Phrase::Gap(_) => None,
        }
    }

    /// What may be missing, or be any word, leaves the need to what comes next, and in the end to what stands beyond.
    pub fn near_sequence(&self, parts: &[Numbered], edge: Edge, beyond: Option<&Near>) -> Option<Near> {
        let mut need = Near { words: Vec::new(), others: Kinds(0), reach: 0 };
        let mut skipped = 0;
        for part in edge.walk(parts) {
            match part {
                Phrase::Gap(words) => skipped = u8::checked_add(skipped, *words)?,
                Phrase::Optional(part) => {
                    need = need.or(self.near(part, edge)?.after(skipped)?);
                    skipped = skipped.checked_add(self.longest(part)?)?;
                }
                part => return Some(need.or(self.near(part, edge)?.after(skipped)?)),
            }
        }
        Some(need.or(beyond?.clone().after(skipped)?))
    }

    /// How many words a phrase has at most.
    fn longest(&self, phrase: &Numbered) -> Option<u8> {
        match phrase {
            Phrase::Word(_) | Phrase::Number | Phrase::Name => Some(1),
            Phrase::Start | Phrase::End => Some(0),
            Phrase::Gap(words) => Some(*words),
            Phrase::List(name) => self.longest(self.phrase_of(name)?),
            Phrase::Optional(part) => self.longest(part),
            Phrase::Either(parts) => parts.iter().map(|part| self.longest(part)).try_fold(0, |most: u8, words| Some(most.max(words?))),
            Phrase::Sequence(parts) => parts.iter().map(|part| self.longest(part)).try_fold(0, |sum: u8, words| sum.checked_add(words?)),
        }
    }
}
