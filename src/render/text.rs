//! A letter as plain text.

use crate::letter::{Letter, Part};

/// The body as text: pieces apart by a blank line, but for the items of a list and the lines of the signature.
#[must_use]
pub fn text(letter: &Letter) -> String {
    let mut out = String::with_capacity(letter.words().len() + 64);
    let mut before = None;
    for (part, words) in letter.body() {
        if before.is_some() {
            let together = part == Part::Item || before == Some(Part::Signature);
            out.push_str(if together { "\n" } else { "\n\n" });
        }
        if part == Part::Item {
            out.push_str("- ");
        }
        out.push_str(words);
        before = Some(part);
    }
    out.push('\n');
    out
}
