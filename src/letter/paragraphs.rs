//! A letter while it is written, sentence by sentence.

use std::{borrow::Cow, ops::Range};

use super::{Letter, Part};
use crate::language::{
    Locale, SayError,
    message::Message,
    phrase::PhraseWords,
    variable::{Arguments, Count, Slot},
};

/// Writes the sentences of a letter, one paragraph after the other.
pub struct Paragraphs<'a> {
    /// The values that the sentences may use.
    pub arguments: Arguments<'a>,
    locale: &'a Locale,
    informal: bool,
    words: String,
    parts: Vec<(Part, Range<usize>)>,
    invites: bool,
    /// Where the paragraph that is being written begins.
    begun: usize,
}

/// The three ways of saying a list: blended into a sentence, after a colon, as a list with bullets.
#[derive(Clone, Copy)]
pub struct ListMessages {
    /// The words blend into the sentence; for those of the catalogue.
    pub blended: Message,
    /// The words follow a colon.
    pub after_colon: Message,
    /// The sentence before the bullets.
    pub before_bullets: Message,
}

/// An item of a list, ready to be put into a sentence.
pub struct Item<'a> {
    /// Its words.
    pub words: Cow<'a, str>,
    /// The phrase of the catalogue that it is.
    pub phrase: Option<&'a PhraseWords>,
}

/// From how many items on a list has bullets.
const MANY: usize = 4;
/// From how many characters on an item makes its list hard to read in a sentence.
const LONG: usize = 90;

impl Item<'_> {
    /// Whether it makes its list hard to read inside a sentence.
    fn is_unwieldy(&self, locale: &Locale) -> bool {
        let reads_as_list = self.phrase.map_or_else(|| locale.reads_as_list(&self.words), |phrase| phrase.reads_as_list);
        reads_as_list || self.words.len() >= LONG && self.words.chars().count() >= LONG
    }
}

impl AsRef<str> for Item<'_> {
    fn as_ref(&self) -> &str {
        &self.words
    }
}

impl<'a> Paragraphs<'a> {
    pub fn new(locale: &'a Locale, informal: bool, arguments: Arguments<'a>) -> Self {
        Self { arguments, locale, informal, words: String::with_capacity(2_048), parts: Vec::with_capacity(16), invites: false, begun: 0 }
    }

    /// Adds a sentence to the paragraph that is being written.
    pub fn say(&mut self, message: Message) -> Result<(), SayError> {
        let before = self.words.len();
        if before > self.begun {
            self.words.push(' ');
        }
        let start = self.words.len();
        self.locale.say(message, self.informal, &self.arguments, &mut self.words)?;
        if self.words.len() == start {
            self.words.truncate(before);
        }
        Ok(())
    }

    /// Adds a sentence that speaks of what may come.
    pub fn invite(&mut self, message: Message) -> Result<(), SayError> {
        let before = self.words.len();
        self.say(message)?;
        self.invites |= self.words.len() > before;
        Ok(())
    }

    /// Ends what is being written as a piece of this sort; nothing when nothing was said.
    pub fn end(&mut self, part: Part) {
        if self.words.len() > self.begun {
            self.parts.push((part, self.begun..self.words.len()));
            self.begun = self.words.len();
        }
    }

    /// A piece of one sentence.
    pub fn piece(&mut self, part: Part, message: Message) -> Result<(), SayError> {
        self.say(message)?;
        self.end(part);
        Ok(())
    }

    /// A piece of the caller's words alone.
    pub fn line(&mut self, part: Part, words: &str) {
        self.words.push_str(words);
        self.end(part);
    }

    /// Says a list in the paragraph that is being written; bullets end it.
    pub fn list(&mut self, messages: ListMessages, slot: Slot, items: &[Item<'_>]) -> Result<(), SayError> {
        if items.is_empty() {
            return Ok(());
        }
        self.arguments.number(Count::N, i32::try_from(items.len()).unwrap_or(i32::MAX));
        if items.len() >= MANY || items.len() > 1 && items.iter().any(|item| item.is_unwieldy(self.locale)) {
            self.piece(Part::Paragraph, messages.before_bullets)?;
            for item in items {
                self.line(Part::Item, &item.words);
            }
            return Ok(());
        }
        self.arguments.text(slot, self.locale.list(items));
        let all_ours = items.iter().all(|item| item.phrase.is_some());
        self.say(if all_ours { messages.blended } else { messages.after_colon })
    }

    pub fn finish(self) -> Letter {
        Letter {
            language: self.locale.tag().clone(),
            direction: self.locale.direction(),
            invites: self.invites,
            words: self.words,
            parts: self.parts,
        }
    }
}
