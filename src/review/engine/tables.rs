//! The rules of a language as the program holds them: flat arrays that the build script computes from the rule file.
//!
//! They take no time at the start and no memory but the pages a text touches. `Debug` writes each of these types as the
//! Rust expression that makes it: so the build script tells the compiler what it has computed.

use std::{fmt, ops::Deref};

use serde::Deserialize;

use super::vocabulary::{Vocabulary, WordId};

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Worth another look before sending.
    Warning,
    /// Blocks the letter unless the rule is accepted with a justification.
    Error,
}

/// What a rule looks at besides words: a test written in code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// Words in capitals that are no acronyms.
    Shouting,
    /// Brackets and markers left to fill in.
    Placeholder,
    /// A suggestion that is no full sentence.
    Sentence,
    /// A text in another language.
    Language,
    /// Exclamation marks.
    Exclamation,
    /// A text without a word in it.
    Wordless,
    /// Words that address the person in the other form than the letter: vous where it says tu.
    AddressForm,
}

/// One rule. What it looks for, and why, stands in the rule files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Stable id, e.g. `AGE-01`; the same in every language.
    pub id: &'static str,
    /// How much a finding weighs; the same in every language.
    pub severity: Severity,
}

/// A slice that `Debug` writes with its `&`.
#[derive(Clone, Copy)]
pub struct Slice<T: 'static>(pub &'static [T]);

impl<T: fmt::Debug> fmt::Debug for Slice<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Slice(&{:?})", self.0)
    }
}

impl<T> Deref for Slice<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        self.0
    }
}

/// Everything that reads a language.
#[derive(Debug)]
pub struct Tables {
    /// ISO 639-3 code, for the language guess.
    pub iso_639_3: &'static str,
    /// A hash of what decides findings in the rule file.
    pub fingerprint: u64,
    /// The rules, in the order of their file.
    pub rules: Slice<Rule>,
    /// The checks in code, each with the number of its rule.
    pub checks: Slice<(Check, u16)>,
    /// Words that only shouting writes in capitals.
    pub shouted: SetId,
    /// Words that name a slot to fill in.
    pub slot_words: SetId,
    /// Words that address somebody formally (vous).
    pub formal_words: SetId,
    /// Words that address somebody informally (tu).
    pub informal_words: SetId,
    /// Whether the formal words are formal by their capital alone: „Ihre“, not „ihre“.
    pub formal_by_capital: bool,
    /// The words.
    pub vocabulary: Vocabulary,
    /// Where each word set ends in `set_words`.
    pub set_ends: Slice<u32>,
    /// The words of the sets, each set in order.
    pub set_words: Slice<WordId>,
    /// The parts of patterns; parts of one whole stand side by side.
    pub nodes: Slice<Node>,
    /// The edges of alternatives.
    pub edges: Slice<Edges>,
    /// Named lists and sequences that patterns share.
    pub lists: Slice<Node>,
    /// Patterns that make a finding.
    pub patterns: Patterns,
    /// What must stand near the anchor of each pattern.
    pub guards: Slice<Guard>,
    /// What must pass.
    pub passes: Patterns,
}

/// Patterns by the words they hang on.
#[derive(Debug)]
pub struct Patterns {
    /// All of them.
    pub all: Slice<Pattern>,
    /// For each word, where its patterns begin in `by_word`; one longer than the words.
    pub starts: Slice<u32>,
    /// The numbers of the patterns that hang on each word.
    pub by_word: Slice<u16>,
}

impl Patterns {
    /// The numbers of the patterns that hang on a word.
    #[inline]
    pub fn on(&self, word: WordId) -> &'static [u16] {
        let place = usize::from(word.0);
        self.by_word.0.get(self.starts[place] as usize..self.starts[place + 1] as usize).unwrap_or_default()
    }
}

impl Tables {
    /// Whether a set holds a word.
    #[inline]
    pub fn contains(&self, set: SetId, word: WordId) -> bool {
        let set = self.set(set);
        word != WordId::UNKNOWN && if set.len() <= 8 { set.contains(&word) } else { set.binary_search(&word).is_ok() }
    }

    /// The words of a set.
    pub fn set(&self, set: SetId) -> &'static [WordId] {
        let number = usize::from(set.0);
        let start = number.checked_sub(1).map_or(0, |before| self.set_ends[before]);
        self.set_words.0.get(start as usize..self.set_ends[number] as usize).unwrap_or_default()
    }

    /// The parts of a whole.
    pub fn parts(&self, parts: Parts) -> &'static [Node] {
        let first = usize::from(parts.first);
        self.nodes.0.get(first..first + usize::from(parts.count)).unwrap_or_default()
    }

    /// Alternatives, each with its edges.
    pub fn branches(&self, either: Either) -> impl Iterator<Item = (Node, &'static Edges)> {
        let edges = self.edges.0.get(usize::from(either.edges)..).unwrap_or_default();
        self.parts(either.branches).iter().copied().zip(edges)
    }
}

/// A part of a pattern.
#[derive(Clone, Copy, Debug)]
pub enum Node {
    /// A word of this set.
    Word(SetId),
    /// Digits.
    Number,
    /// A capitalised word that is neither known nor an everyday word.
    Name,
    /// A shared list.
    List(u16),
    /// One after the other.
    Sequence(Parts),
    /// One of these.
    Either(Either),
    /// These, one after the other, or nothing.
    Optional(Parts),
    /// Up to so many words.
    Gap(u8),
    /// Beginning of the text.
    Start,
    /// End of the text.
    End,
}

/// Where the parts of a whole stand in [`Tables::nodes`].
#[derive(Clone, Copy, Debug, Default)]
pub struct Parts {
    /// The first.
    pub first: u16,
    /// How many.
    pub count: u16,
}

/// Alternatives.
#[derive(Clone, Copy, Debug)]
pub struct Either {
    /// The alternatives.
    pub branches: Parts,
    /// Where their edges stand in [`Tables::edges`], in the same order.
    pub edges: u16,
}

/// What an alternative may begin and end with: most of them are ruled out by one look at that.
#[derive(Clone, Copy, Debug)]
pub struct Edges {
    /// It begins with one of these.
    pub first: Kinds,
    /// It ends with one of these.
    pub last: Kinds,
}

/// Number of a word set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetId(pub u16);

/// A pattern: the word it hangs on and what stands on both sides.
#[derive(Clone, Copy, Debug)]
pub struct Pattern {
    /// Number of the rule.
    pub rule: u16,
    /// Where it counts.
    pub scope: Scope,
    /// What stands before the anchor, as it is read.
    pub before: Parts,
    /// What stands after it.
    pub after: Parts,
}

/// Where a pattern makes a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Anywhere.
    Anywhere,
    /// Only where a reason is given.
    Reasons,
    /// From the second time in a letter on; such patterns are numbered.
    Again(u8),
}

/// What must stand on both sides of an anchor, near enough: whatever else a pattern asks for, most places fail here.
#[derive(Clone, Copy, Debug)]
pub struct Guard {
    /// Before the anchor.
    pub before: Nearby,
    /// After the anchor.
    pub after: Nearby,
}

/// What must stand within a few words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Nearby {
    /// At least one of these.
    pub kinds: Kinds,
    /// Among so many words.
    pub reach: u8,
}

/// Words and other tokens as a set of 64 bits; different words may share a bit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kinds(pub u64);

impl Kinds {
    /// The beginning or the end of a text or of a sentence.
    pub const EDGE: Self = Self(1 << 60);
    /// A word with a capital.
    pub const CAPITALISED: Self = Self(1 << 61);
    /// Digits.
    pub const NUMBER: Self = Self(1 << 62);
    /// A word that no pattern speaks of.
    pub const UNKNOWN: Self = Self(1 << 63);

    /// A word by its number.
    #[inline]
    pub const fn of(word: WordId) -> Self {
        if word.0 == WordId::UNKNOWN.0 {
            return Self::UNKNOWN;
        }
        // Neighbouring numbers are often in one set, so they are spread.
        let spread = (word.0 as u32).wrapping_mul(0x9E37_79B1) >> 16;
        Self(1 << ((spread * 60) >> 16))
    }

    /// What is in either.
    #[inline]
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether something may be in both.
    #[inline]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}
