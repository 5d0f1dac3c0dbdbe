//! Tries a compiled pattern round the word it hangs on.
//!
//! A part of a pattern maps the set of places where it may begin to the set where it may end. Places
//! are counted in words from the anchor and kept as bits, so there is no backtracking and no allocation.

use std::ops::Range;

use super::fold::{Marks, Token};
use super::vocabulary::WordId;

/// A part of a compiled pattern.
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
    Sequence(Box<[Node]>),
    /// One of these.
    Either(Either),
    /// This or nothing.
    Optional(Box<Node>),
    /// Up to so many words.
    Gap(u8),
    /// Beginning of the text.
    Start,
    /// End of the text.
    End,
}

/// Alternatives, with the words they may begin and end with where all of them do with a word: most places are ruled out by
/// one look at those, before any alternative is tried.
pub struct Either {
    /// The alternatives.
    pub branches: Box<[Node]>,
    /// The words any of them may begin with.
    pub first: Option<SetId>,
    /// The words any of them may end with.
    pub last: Option<SetId>,
}

/// Number of a word set in [`Shared::sets`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SetId(pub u16);

/// A pattern: the word it hangs on and what stands on both sides.
pub struct Pattern {
    /// Number of the rule.
    pub rule: u16,
    /// The set the anchor belongs to.
    pub anchor: SetId,
    /// What stands before the anchor, nearest first.
    pub before: Box<[Node]>,
    /// What stands after it.
    pub after: Box<[Node]>,
    /// It makes a finding only where a reason is given.
    pub only_reasons: bool,
}

/// What the patterns of a language have in common.
pub struct Shared {
    /// Word sets, each in order.
    pub sets: Box<[Box<[WordId]>]>,
    /// Named lists.
    pub lists: Box<[Node]>,
    /// Words up to this one are everyday words or frequent in feedback.
    pub last_frequent: WordId,
}

impl Shared {
    /// Whether a word is an everyday one or frequent in feedback.
    pub fn is_everyday(&self, word: WordId) -> bool {
        word != WordId::UNKNOWN && word <= self.last_frequent
    }

    /// Whether a set holds a word.
    #[inline]
    pub fn contains(&self, set: SetId, word: WordId) -> bool {
        let set = &self.sets[usize::from(set.0)];
        word != WordId::UNKNOWN && if set.len() <= 8 { set.contains(&word) } else { set.binary_search(&word).is_ok() }
    }
}

/// A text under review.
pub struct Subject<'a> {
    /// Its words.
    pub text: &'a str,
    /// Its words, cut.
    pub tokens: &'a [Token],
    /// Names that may stand in the letter.
    pub known: &'a [&'a str],
}

impl<'a> Subject<'a> {
    /// A word as it is written.
    pub fn written(&self, token: &Token) -> &'a str {
        self.text.get(token.start as usize..token.end as usize).unwrap_or_default()
    }

    /// Whether a word is part of a name that may stand in the letter.
    pub fn is_known(&self, token: &Token) -> bool {
        let word = self.written(token);
        self.known
            .iter()
            .flat_map(|name| name.split(|letter: char| !letter.is_alphanumeric()))
            .any(|part| !part.is_empty() && same_letters(part, word))
    }
}

fn same_letters(one: &str, other: &str) -> bool {
    let lower = |text: &'_ str| text.chars().flat_map(char::to_lowercase).collect::<Vec<_>>();
    one.eq_ignore_ascii_case(other) || (!one.is_ascii() && lower(one) == lower(other))
}

/// Where a pattern matched, in tokens: the first and the one after the last, as near the anchor as can be.
pub fn find(pattern: &Pattern, anchor: usize, shared: &Shared, subject: &Subject) -> Option<Range<usize>> {
    reach(pattern, anchor, shared, subject, u64::trailing_zeros)
}

/// Where a pattern matched, as far from the anchor as can be.
pub fn find_widest(pattern: &Pattern, anchor: usize, shared: &Shared, subject: &Subject) -> Option<Range<usize>> {
    reach(pattern, anchor, shared, subject, u64::ilog2)
}

fn reach(pattern: &Pattern, anchor: usize, shared: &Shared, subject: &Subject, choose: impl Fn(u64) -> u32) -> Option<Range<usize>> {
    let backward = Walk { shared, subject, anchor, forward: false };
    let forward = Walk { forward: true, ..backward };
    // A single word is looked at before anything longer: most patterns fail there.
    if [(&backward, &pattern.before), (&forward, &pattern.after)].into_iter().any(|(walk, nodes)| walk.fails_at_once(nodes)) {
        return None;
    }
    let before = backward.sequence(&pattern.before, 1);
    if before == 0 {
        return None;
    }
    let after = forward.sequence(&pattern.after, 1);
    (after != 0).then(|| anchor - choose(before) as usize..anchor + 1 + choose(after) as usize)
}

/// One direction from an anchor; bit *n* of a set of places means *n* words have been read.
struct Walk<'a> {
    shared: &'a Shared,
    subject: &'a Subject<'a>,
    anchor: usize,
    forward: bool,
}

impl Walk<'_> {
    /// Whether the word next to the anchor is another than the one these nodes begin with.
    #[inline]
    fn fails_at_once(&self, nodes: &[Node]) -> bool {
        match nodes.first() {
            Some(Node::Word(set)) => !self.token(0).is_some_and(|token| self.shared.contains(*set, token.word)),
            _ => false,
        }
    }

    fn sequence(&self, nodes: &[Node], mut places: u64) -> u64 {
        for node in nodes {
            if places == 0 {
                break;
            }
            places = self.step(node, places);
        }
        places
    }

    fn step(&self, node: &Node, places: u64) -> u64 {
        match node {
            Node::Word(set) => self.word(places, |token| self.shared.contains(*set, token.word)),
            Node::Number => self.word(places, |token| token.marks.has(Marks::NUMBER)),
            Node::Name => self.word(places, |token| {
                token.marks.has(Marks::CAPITALISED) && !self.shared.is_everyday(token.word) && !self.subject.is_known(token)
            }),
            Node::List(list) => self.step(&self.shared.lists[usize::from(*list)], places),
            Node::Sequence(nodes) if self.forward => self.sequence(nodes, places),
            Node::Sequence(nodes) => nodes.iter().rev().fold(places, |places, node| self.step(node, places)),
            Node::Either(either) => self.either(either, places),
            Node::Optional(node) => places | self.step(node, places),
            Node::Gap(words) => {
                let mut reached = places;
                for _ in 0..*words {
                    reached |= self.word(reached, |_| true);
                }
                reached
            }
            Node::Start => self.at_edge(places, false),
            Node::End => self.at_edge(places, true),
        }
    }

    fn either(&self, either: &Either, mut places: u64) -> u64 {
        if let Some(set) = if self.forward { either.first } else { either.last } {
            // A word is read from where it stands to the place after it.
            places = self.word(places, |token| self.shared.contains(set, token.word)) >> 1;
        }
        if places == 0 {
            return 0;
        }
        either.branches.iter().fold(0, |ends, node| ends | self.step(node, places))
    }

    /// The token read after `place` words, unless a full stop or the edge stands in between.
    fn token(&self, place: usize) -> Option<&Token> {
        let tokens = self.subject.tokens;
        if self.forward {
            tokens.get(self.anchor + 1 + place).filter(|token| !token.marks.has(Marks::AFTER_STOP))
        } else {
            let nearer = self.anchor.checked_sub(place)?;
            let index = nearer.checked_sub(1)?;
            if tokens.get(nearer)?.marks.has(Marks::AFTER_STOP) {
                return None;
            }
            tokens.get(index)
        }
    }

    #[inline]
    fn word(&self, mut places: u64, fits: impl Fn(&Token) -> bool) -> u64 {
        let mut ends = 0;
        while places != 0 {
            let place = places.trailing_zeros();
            places &= places - 1;
            if place < 63 && self.token(place as usize).is_some_and(&fits) {
                ends |= 1 << (place + 1);
            }
        }
        ends
    }

    fn at_edge(&self, places: u64, end: bool) -> u64 {
        let words = if self.forward { self.subject.tokens.len() - self.anchor - 1 } else { self.anchor };
        if self.forward == end && words < 64 { places & (1 << words) } else { 0 }
    }
}
