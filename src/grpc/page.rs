//! Pages of a list (AIP-158).

use sha2::{Digest as _, Sha256};

use super::violations::Violations;
use crate::rejection::problem::Problem;

/// Entries of a page when the caller does not say.
const DEFAULT_SIZE: usize = 50;
/// Most entries of a page.
const MOST: usize = 1_000;

/// Which entries of a list are asked for.
#[derive(Debug)]
pub struct Page {
    start: usize,
    size: usize,
    query: String,
}

impl Page {
    /// Reads the page of a list request. `query` is whatever else makes the list what it is: a token is good for the same
    /// query alone.
    pub fn read(size: i32, token: &str, query: &str, violations: &mut Violations) -> Self {
        let size = usize::try_from(size).unwrap_or_else(|_| {
            violations.add("page_size", Problem::invalid("Give 0 for the default of 50, or a positive number."));
            0
        });
        let size = if size == 0 { DEFAULT_SIZE } else { size.min(MOST) };
        let start = if token.is_empty() { Some(0) } else { start_of(token, query) };
        let start = start.unwrap_or_else(|| {
            let cure = "Send next_page_token of the page before, with the same filters; leave it empty for the first page.";
            violations.add("page_token", Problem::invalid(cure));
            0
        });
        Self { start, size, query: query.to_owned() }
    }

    /// The entries of this page, and the token of the next one; empty when there is none.
    pub fn take<T>(&self, entries: impl IntoIterator<Item = T>) -> (Vec<T>, String) {
        let mut entries = entries.into_iter().skip(self.start);
        let page: Vec<T> = entries.by_ref().take(self.size).collect();
        let next = if entries.next().is_some() { token(self.start + page.len(), &self.query) } else { String::new() };
        (page, next)
    }
}

/// A token that tells where the next page starts, and of which query.
fn token(start: usize, query: &str) -> String {
    let digest = Sha256::digest(format!("{start} {query}"));
    let check = u32::from_be_bytes([digest[0], digest[1], digest[2], digest[3]]);
    format!("{start}-{check:08x}")
}

fn start_of(given: &str, query: &str) -> Option<usize> {
    let start = given.split_once('-')?.0.parse().ok()?;
    (token(start, query) == given).then_some(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(size: i32, token: &str, query: &str) -> (Page, usize) {
        let mut violations = Violations::default();
        let page = Page::read(size, token, query, &mut violations);
        (page, violations.total())
    }

    #[test]
    fn pages_follow_each_other_to_the_end() {
        let mut token = String::new();
        let mut seen = Vec::new();
        loop {
            let (page, wrong) = read(7, &token, "q");
            assert_eq!(wrong, 0);
            let (entries, next) = page.take(0..20);
            seen.extend(entries);
            if next.is_empty() {
                break;
            }
            token = next;
        }
        assert_eq!(seen, (0..20).collect::<Vec<_>>());
    }

    #[test]
    fn sizes_and_foreign_tokens() {
        assert_eq!(read(0, "", "q").0.take(0..2_000).0.len(), 50);
        assert_eq!(read(5_000, "", "q").0.take(0..2_000).0.len(), 1_000);
        assert_eq!(read(-1, "", "q").1, 1);
        let (_, token) = read(5, "", "q").0.take(0..10);
        assert_eq!(read(5, &token, "q").1, 0);
        for foreign in [token.as_str(), "x", "5-00000000", "-1-", "99999999999999999999-a"] {
            assert_eq!(read(5, foreign, "other").1, 1, "{foreign}");
        }
    }
}
