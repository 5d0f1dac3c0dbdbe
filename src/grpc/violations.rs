//! Everything wrong with one request, collected before it is refused.

use std::{borrow::Cow, fmt::Display};

use crate::rejection::problem::{Problem, Reason};

/// How many violations are told.
const MOST: usize = 20;
/// How many bytes they may take together: they travel in a header.
const MOST_BYTES: usize = 4_000;

/// One wrong field.
#[derive(Debug, PartialEq, Eq)]
pub struct Violation {
    /// Its path in the request.
    pub field: String,
    /// What kind of problem.
    pub reason: Reason,
    /// How to mend it.
    pub cure: Cow<'static, str>,
}

/// The violations of one request, in the order of its fields.
#[derive(Debug, Default)]
pub struct Violations {
    told: Vec<Violation>,
    bytes: usize,
    total: usize,
}

impl Violations {
    /// Adds one.
    pub fn add(&mut self, field: impl Display, problem: Problem) {
        self.total += 1;
        if self.told.len() == MOST || self.bytes > MOST_BYTES {
            return;
        }
        let field = field.to_string();
        self.bytes += field.len() + problem.cure.len() + problem.reason.name().len();
        if self.bytes > MOST_BYTES && !self.told.is_empty() {
            return;
        }
        self.told.push(Violation { field, reason: problem.reason, cure: problem.cure });
    }

    /// Those that are told.
    pub fn told(&self) -> &[Violation] {
        &self.told
    }

    /// How many there are.
    pub fn total(&self) -> usize {
        self.total
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.total == 0
    }
}
