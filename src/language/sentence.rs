//! A sentence as Fluent said it: our words, and slots for the values. Once said and checked it is kept, since it is the same
//! whenever the same variants are chosen: a letter is then little more than its sentences put together.

use std::sync::Arc;

use arc_swap::ArcSwap;
use rustc_hash::FxHashMap;

use super::{
    message::Message,
    variable::{Arguments, SLOT_BYTE, Slot},
};

/// Our words with slots between them, proved to hold nothing of a template.
#[derive(Debug, Default)]
pub struct Sentence {
    words: String,
    /// Where each slot stands among the words, in bytes.
    slots: Vec<(usize, Slot)>,
}

impl Sentence {
    /// Reads what Fluent said.
    ///
    /// # Errors
    /// Says what our own words leave over.
    pub fn read(said: &str) -> Result<Self, String> {
        let mut sentence = Self { words: String::with_capacity(said.len()), slots: Vec::new() };
        let mut rest = said;
        while let Some(at) = rest.bytes().position(|byte| byte == SLOT_BYTE) {
            let (words, slot_on) = rest.split_at(at);
            own_words(words)?;
            sentence.words.push_str(words);
            let placeholder = slot_on.chars().next().unwrap_or_default();
            let slot = Slot::of(placeholder).ok_or("our own words hold a private-use character")?;
            sentence.slots.push((sentence.words.len(), slot));
            rest = &slot_on[placeholder.len_utf8()..];
        }
        own_words(rest)?;
        sentence.words.push_str(rest);
        Ok(sentence)
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.slots.is_empty()
    }

    /// Writes the sentence to `out`, each slot filled with its value.
    ///
    /// A full stop of ours after a value that ends in `.`, `!`, `?` or `…` is left out ("Acme, Inc.").
    ///
    /// # Errors
    /// Says which slot has nothing to fill it; `out` is then not to be used.
    pub fn fill(&self, arguments: &Arguments<'_>, out: &mut String) -> Result<(), String> {
        let mut from = 0;
        for (at, slot) in &self.slots {
            out.push_str(&self.words[from..*at]);
            let value = arguments.value(*slot).ok_or_else(|| format!("${} has no value", slot.id()))?;
            out.push_str(value);
            from = *at;
            if self.words[from..].starts_with('.') && ends_a_sentence(value) {
                from += 1;
            }
        }
        out.push_str(&self.words[from..]);
        Ok(())
    }
}

/// Whether words end in a mark that a full stop must not follow, quotes and isolates aside. A mark inside a final bracket is
/// the bracket's ("tools (Rust, etc.)."), unless all the words stand in it.
fn ends_a_sentence(words: &str) -> bool {
    let end = words.trim_end_matches([super::direction::PDI, '»', '“', '”', '"', '’', '\'', '\u{A0}', '\u{202F}']);
    let end = if words.starts_with('(') { end.trim_end_matches(')') } else { end };
    end.ends_with(['.', '!', '?', '…', '。', '！', '？'])
}

/// The final check of our own words: nothing of a template may be left over in them.
fn own_words(words: &str) -> Result<(), String> {
    if words.contains(['{', '}', '[', ']', '<', '>', '\n', '\r']) {
        return Err("our own words hold a bracket, an angle bracket or a line break".into());
    }
    if words.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']) {
        return Err("our own words hold an isolate".into());
    }
    Ok(())
}

/// What decides which sentence is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// The message.
    pub message: Message,
    /// Its informal form.
    pub informal: bool,
    /// The shape of the variables it depends on.
    pub shape: u128,
}

/// Sentences that a locale keeps. Readers never wait; a new one is added to a copy.
#[derive(Default)]
pub struct Kept(ArcSwap<FxHashMap<Key, Arc<Sentence>>>);

/// Most sentences kept: all the variants that letters really have, dates included, are some hundred.
const MOST: usize = 4_096;

impl Kept {
    /// Uses the sentence under this key; said by `say` the first time.
    ///
    /// # Errors
    /// What `say` answers; nothing is kept then.
    pub fn with<T, E>(&self, key: Key, say: impl FnOnce() -> Result<Sentence, E>, used: impl FnOnce(&Sentence) -> T) -> Result<T, E> {
        if let Some(sentence) = self.0.load().get(&key) {
            return Ok(used(sentence));
        }
        let sentence = Arc::new(say()?);
        self.0.rcu(|kept| {
            if kept.len() >= MOST {
                return Arc::clone(kept);
            }
            let mut more = FxHashMap::clone(kept);
            more.insert(key, Arc::clone(&sentence));
            Arc::new(more)
        });
        Ok(used(&sentence))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fill(said: &str, company: &str) -> Result<String, String> {
        let mut arguments = Arguments::default();
        arguments.text(Slot::Company, company.to_owned());
        let mut out = String::new();
        Sentence::read(said)?.fill(&arguments, &mut out).map(|()| out)
    }

    #[test]
    fn one_full_stop() {
        for (company, sentence) in [
            ("Belmont", "at Belmont."),
            ("Acme, Inc.", "at Acme, Inc."),
            ("Yahoo!", "at Yahoo!"),
            ("Who? (Ltd.)", "at Who? (Ltd.)."),
            ("(Ltd.)", "at (Ltd.)"),
            ("„Wer?“", "at „Wer?“"),
            ("'Who?'", "at 'Who?'"),
        ] {
            assert_eq!(fill("at \u{E001}.", company).unwrap(), sentence);
        }
        assert_eq!(fill("at \u{E001}, and", "Acme, Inc.").unwrap(), "at Acme, Inc., and");
    }

    #[test]
    fn values_may_look_like_anything_and_our_words_may_not() {
        assert_eq!(fill("at \u{E001}", "{ $x } [Name] <b>").unwrap(), "at { $x } [Name] <b>");
        assert_eq!(fill("at \u{E001}", "\u{E000}").unwrap(), "at \u{E000}");
        for left_over in ["at {$company}", "[Company]", "a\nb", "a\rb", "<b>", "\u{2068}", "at \u{E000}", "\u{E0FF}"] {
            assert!(fill(left_over, "Belmont").is_err(), "{left_over:?}");
        }
        assert!(fill("at \u{E001}", "").is_err());
    }

    #[test]
    fn what_cannot_be_said_is_not_kept() {
        let kept = Kept::default();
        let key = Key { message: Message::Closing, informal: false, shape: 1 };
        let is_empty = |key, say: Result<Sentence, &'static str>| kept.with(key, || say, Sentence::is_empty);
        assert_eq!(is_empty(key, Err("no")), Err("no"));
        assert_eq!(is_empty(key, Ok(Sentence::default())), Ok(true));
        assert_eq!(is_empty(key, Err("not asked again")), Ok(true));
        assert_eq!(is_empty(Key { informal: true, ..key }, Err("another")), Err("another"));
    }
}
