//! Tries a compiled pattern round the word it hangs on.
//!
//! A part of a pattern maps the set of places where it may begin to the set where it may end. Places
//! are counted in words from the anchor and kept as bits, so there is no backtracking and no allocation.

use std::ops::Range;

use super::fold::{Marks, Token};
use super::tables::{Edges, Either, Guard, Kinds, Nearby, Node, Pattern, Tables};

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

/// What stands near a place in a text.
pub struct Surroundings<'a> {
    tokens: &'a [Token],
    place: usize,
    before: Kinds,
    after: Kinds,
}

impl<'a> Surroundings<'a> {
    /// Looks round a place.
    #[inline]
    pub fn of(tokens: &'a [Token], place: usize) -> Self {
        let beside = |stop: usize, beside: usize| match tokens.get(stop) {
            Some(token) if !token.marks.has(Marks::AFTER_STOP) => tokens.get(beside).map_or(Kinds::EDGE, kinds_of),
            _ => Kinds::EDGE,
        };
        Self { tokens, place, before: beside(place, place.wrapping_sub(1)), after: beside(place + 1, place + 1) }
    }

    /// Whether everything that a guard asks for stands there.
    #[inline]
    pub fn allow(&self, guard: &Guard) -> bool {
        let is_near = |nearby: Nearby, next: Kinds, kinds: fn(&Self, u8) -> Kinds| {
            nearby.kinds.meets(next) || (nearby.reach > 1 && nearby.kinds.meets(kinds(self, nearby.reach)))
        };
        is_near(guard.before, self.before, Self::kinds_before) && is_near(guard.after, self.after, Self::kinds_after)
    }

    fn kinds_before(&self, reach: u8) -> Kinds {
        let mut kinds = Kinds(0);
        for place in (self.place.saturating_sub(usize::from(reach))..self.place).rev() {
            if self.tokens[place + 1].marks.has(Marks::AFTER_STOP) {
                return kinds.with(Kinds::EDGE);
            }
            kinds = kinds.with(kinds_of(&self.tokens[place]));
        }
        if self.place < usize::from(reach) || self.tokens[self.place - usize::from(reach)].marks.has(Marks::AFTER_STOP) {
            kinds = kinds.with(Kinds::EDGE);
        }
        kinds
    }

    fn kinds_after(&self, reach: u8) -> Kinds {
        let mut kinds = Kinds(0);
        let after = self.tokens.get(self.place + 1..).unwrap_or_default();
        for token in after.iter().take(usize::from(reach)) {
            if token.marks.has(Marks::AFTER_STOP) {
                return kinds.with(Kinds::EDGE);
            }
            kinds = kinds.with(kinds_of(token));
        }
        if after.len() < usize::from(reach) { kinds.with(Kinds::EDGE) } else { kinds }
    }
}

#[inline]
fn kinds_of(token: &Token) -> Kinds {
    let mut kinds = Kinds::of(token.word);
    if token.marks.has(Marks::CAPITALISED) {
        kinds = kinds.with(Kinds::CAPITALISED);
    }
    if token.marks.has(Marks::NUMBER) {
        kinds = kinds.with(Kinds::NUMBER);
    }
    kinds
}

fn same_letters(one: &str, other: &str) -> bool {
    let lower = |text: &'_ str| text.chars().flat_map(char::to_lowercase).collect::<Vec<_>>();
    one.eq_ignore_ascii_case(other) || (!one.is_ascii() && lower(one) == lower(other))
}

/// Where a pattern matched, in tokens: the first and the one after the last, as near the anchor as can be.
pub fn find(pattern: &Pattern, anchor: usize, tables: &Tables, subject: &Subject) -> Option<Range<usize>> {
    reach(pattern, anchor, tables, subject, u64::trailing_zeros)
}

/// Where a pattern matched, as far from the anchor as can be.
pub fn find_widest(pattern: &Pattern, anchor: usize, tables: &Tables, subject: &Subject) -> Option<Range<usize>> {
    reach(pattern, anchor, tables, subject, u64::ilog2)
}

fn reach(pattern: &Pattern, anchor: usize, tables: &Tables, subject: &Subject, choose: impl Fn(u64) -> u32) -> Option<Range<usize>> {
    let backward = Walk { tables, subject, anchor, forward: false };
    let before = backward.sequence(tables.parts(pattern.before), 1);
    if before == 0 {
        return None;
    }
    let after = Walk { forward: true, ..backward }.sequence(tables.parts(pattern.after), 1);
    (after != 0).then(|| anchor - choose(before) as usize..anchor + 1 + choose(after) as usize)
}

/// One direction from an anchor; bit *n* of a set of places means *n* words have been read.
struct Walk<'a> {
    tables: &'a Tables,
    subject: &'a Subject<'a>,
    anchor: usize,
    forward: bool,
}

impl Walk<'_> {
    fn sequence(&self, nodes: &[Node], places: u64) -> u64 {
        let step = |places, node: &Node| if places == 0 { 0 } else { self.step(*node, places) };
        if self.forward { nodes.iter().fold(places, step) } else { nodes.iter().rev().fold(places, step) }
    }

    fn step(&self, node: Node, places: u64) -> u64 {
        match node {
            Node::Word(set) => self.word(places, |token| self.tables.contains(set, token.word)),
            Node::Number => self.word(places, |token| token.marks.has(Marks::NUMBER)),
            Node::Name => self.word(places, |token| {
                token.marks.has(Marks::CAPITALISED) && !self.tables.vocabulary.is_everyday(token.word) && !self.subject.is_known(token)
            }),
            Node::List(list) => self.step(self.tables.lists[usize::from(list)], places),
            Node::Sequence(parts) => self.sequence(self.tables.parts(parts), places),
            Node::Either(either) => self.either(either, places),
            Node::Optional(parts) => places | self.sequence(self.tables.parts(parts), places),
            Node::Gap(words) => {
                let mut reached = places;
                for _ in 0..words {
                    reached |= self.word(reached, |_| true);
                }
                reached
            }
            Node::Start => self.at_edge(places, false),
            Node::End => self.at_edge(places, true),
        }
    }

    fn either(&self, either: Either, places: u64) -> u64 {
        let next = self.kinds(places);
        let may_match = |edges: &Edges| if self.forward { edges.first.meets(next) } else { edges.last.meets(next) };
        let branches = self.tables.branches(either).filter(|(_, edges)| may_match(edges));
        branches.fold(0, |ends, (node, _)| ends | self.step(node, places))
    }

    /// What is read next at any of the places.
    fn kinds(&self, mut places: u64) -> Kinds {
        let mut kinds = Kinds(0);
        while places != 0 {
            kinds = kinds.with(self.token(places.trailing_zeros() as usize).map_or(Kinds::EDGE, kinds_of));
            places &= places - 1;
        }
        kinds
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
