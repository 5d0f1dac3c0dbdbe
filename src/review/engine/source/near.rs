//! What must stand beside a pattern's anchor, so that most places are ruled out by one look.

use super::super::{tables::Kinds, vocabulary::WordId};
use super::notation::Phrase;
use super::patterns::{Compiler, Numbered};

/// At least one of these must stand among so many words.
#[derive(Clone, Default)]
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
    /// What a phrase begins or ends with, where that can be told.
    pub fn edge(&self, phrase: &Numbered, edge: Edge) -> Option<Near> {
        match phrase {
            Phrase::List(name) => self.edge(self.phrase_of(name)?, edge),
            Phrase::Either(parts) => any(parts, |part| self.edge(part, edge)),
            Phrase::Sequence(parts) => self.edge_of_sequence(parts, edge),
            Phrase::Optional(_) | Phrase::Gap(_) => None,
            one => self.near(one, edge),
        }
    }

    /// What may be missing leaves the edge to what comes next.
    fn edge_of_sequence(&self, parts: &[Numbered], edge: Edge) -> Option<Near> {
        let mut edges = Near::default();
        for part in edge.walk(parts) {
            match part {
                Phrase::Optional(part) => edges = edges.or(self.edge(part, edge)?),
                part => return Some(edges.or(self.edge(part, edge)?)),
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
            Phrase::Either(parts) => any(parts, |part| self.near(part, edge)),
            Phrase::Sequence(parts) => self.near_sequence(parts, edge, None),
            Phrase::Optional(_) | Phrase::Gap(_) => None,
        }
    }

    /// What may be missing, or be any word, leaves the need to what comes next, and in the end to what stands beyond.
    pub fn near_sequence(&self, parts: &[Numbered], edge: Edge, beyond: Option<&Near>) -> Option<Near> {
        let mut need = Near::default();
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

/// One of several needs, where each can be told.
fn any(parts: &[Numbered], need: impl Fn(&Numbered) -> Option<Near>) -> Option<Near> {
    parts.iter().map(need).collect::<Option<Vec<_>>>()?.into_iter().reduce(Near::or)
}
