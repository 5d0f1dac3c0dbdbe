//! A letter: which words of a locale say what, for one rejection. How it looks as text, HTML or mail is not decided here.

mod compose;
pub mod content;
mod paragraphs;

use std::ops::Range;

use crate::rejection::language_tag::LanguageTag;

pub use self::compose::compose;

/// One letter in one language: subject, salutation, paragraphs, closing, signature.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The tag of its locale.
    pub language: LanguageTag,
    /// The HTML `dir` of its text.
    pub direction: &'static str,
    /// Whether it speaks of what may come: another application, another post.
    pub invites: bool,
    words: String,
    parts: Vec<(Part, Range<usize>)>,
}

/// What a piece of a letter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The subject of the message: no part of its body.
    Subject,
    /// « Bonjour Madame Martin, »
    Salutation,
    /// A paragraph.
    Paragraph,
    /// An item of the list that follows a paragraph.
    Item,
    /// « Bien cordialement, »
    Closing,
    /// A line of the signature.
    Signature,
}

impl Letter {
    /// The subject, one line.
    #[must_use]
    pub fn subject(&self) -> &str {
        self.parts.iter().find(|(part, _)| *part == Part::Subject).map_or("", |(_, at)| &self.words[at.clone()])
    }

    /// What stands below the subject, from the salutation to the signature. Each piece is one line.
    pub fn body(&self) -> impl Iterator<Item = (Part, &str)> {
        self.parts.iter().filter(|(part, _)| *part != Part::Subject).map(|(part, at)| (*part, &self.words[at.clone()]))
    }

    /// All its words, piece after piece.
    #[must_use]
    pub fn words(&self) -> &str {
        &self.words
    }
}
