//! What a message may say of a request: its variables, and how the caller's words get into a sentence.
//!
//! Fluent never sees a word of the caller's. Each text variable is given to it as one private-use character, a *slot*; the
//! sentence that comes back holds our words and slots, is checked as such, and only then are the slots filled.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

macro_rules! variables {
    ($(#[$doc:meta])* $kind:ident { $($name:ident $id:literal,)* }) => {
        $(#[$doc])*
        #[allow(missing_docs, reason = "each is told to the translator in fragments.ftl, with an example")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $kind { $($name,)* }

        impl $kind {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The name in the `.ftl` files, without its `$`.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }
        }
    };
}

variables! {
    /// A variable that is printed: the caller's words, or words of the catalogue.
    Slot {
        Title "title",
        Company "company",
        GivenName "given-name",
        Name "name",
        FullName "full-name",
        During "during",
        Stage "stage",
        Date "date",
        Interviewers "interviewers",
        Topics "topics",
        Strengths "strengths",
        Reasons "reasons",
        Growth "growth",
        Suggestion "suggestion",
        Contact "contact",
        PrivacyUrl "privacy-url",
    }
}

variables! {
    /// A variable that only chooses between variants.
    Choice {
        TitleJoin "title-join",
        Employer "employer",
        Civility "civility",
        StageKind "stage-kind",
        HasDate "has-date",
        HasInterviewers "has-interviewers",
    }
}

variables! {
    /// A variable that is a number.
    Count {
        Day "day",
        Month "month",
        Year "year",
        Months "months",
        N "n",
    }
}

/// The first slot's character; the slots follow in order (private use area of Unicode, refused in `.ftl` files).
const FIRST_SLOT: char = '\u{E000}';
/// The first byte that every slot has in UTF-8.
const SLOT_BYTE: u8 = 0xEE;
/// Every slot's character, in order: U+E000 to U+E00F.
const SLOTS: &str =
    "\u{E000}\u{E001}\u{E002}\u{E003}\u{E004}\u{E005}\u{E006}\u{E007}\u{E008}\u{E009}\u{E00A}\u{E00B}\u{E00C}\u{E00D}\u{E00E}\u{E00F}";
const SLOT_LEN: usize = FIRST_SLOT.len_utf8();

impl Slot {
    fn placeholder(self) -> &'static str {
        let at = self as usize * SLOT_LEN;
        &SLOTS[at..at + SLOT_LEN]
    }
}

/// Whether a character may not stand in an `.ftl` file, since it would pass for a slot.
#[must_use]
pub fn is_private_use(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFD}')
}

/// The values of a letter's variables.
#[derive(Default)]
pub struct Arguments<'a> {
    fluent: FluentArgs<'static>,
    slots: [Option<Cow<'a, str>>; Slot::ALL.len()],
}

impl<'a> Arguments<'a> {
    /// Sets a text variable. An empty text counts as none: a sentence that needs it is refused.
    pub fn text(&mut self, slot: Slot, words: impl Into<Cow<'a, str>>) {
        if self.slots[slot as usize].is_none() {
            self.fluent.set(slot.id(), FluentValue::String(Cow::Borrowed(slot.placeholder())));
        }
        self.slots[slot as usize] = Some(words.into());
    }

    /// Sets a choosing variable to the key of a variant.
    pub fn choose(&mut self, choice: Choice, key: &'static str) {
        self.fluent.set(choice.id(), FluentValue::String(Cow::Borrowed(key)));
    }

    /// Sets a number variable.
    pub fn number(&mut self, count: Count, number: impl Into<i32>) {
        self.fluent.set(count.id(), FluentValue::from(number.into()));
    }

    pub(super) fn fluent(&self) -> &FluentArgs<'static> {
        &self.fluent
    }

    /// Writes a sentence of our words and slots to `out`, the slots filled.
    ///
    /// A full stop of ours after a value that ends in `.`, `!`, `?` or `…` is left out ("Acme, Inc.").
    ///
    /// # Errors
    /// Says what our own words leave over, or which slot has nothing to fill it; `out` is then not to be used.
    pub(super) fn fill(&self, sentence: &str, out: &mut String) -> Result<(), String> {
        let mut rest = sentence;
        while let Some(at) = rest.bytes().position(|byte| byte == SLOT_BYTE) {
            let (words, slot_on) = rest.split_at(at);
            own_words(words, out)?;
            let slot = slot_on.chars().next().unwrap_or_default();
            let index = (slot as usize).wrapping_sub(FIRST_SLOT as usize);
            let value = self.slots.get(index).and_then(Option::as_deref).filter(|value| !value.is_empty());
            let value = value.ok_or("a variable has no value")?;
            out.push_str(value);
            rest = &slot_on[slot.len_utf8()..];
            if rest.starts_with('.') && ends_a_sentence(value) {
                rest = &rest[1..];
            }
        }
        own_words(rest, out)
    }
}

/// Whether words end in a mark that a full stop must not follow, quotes and isolates aside. A mark inside a final bracket is
/// the bracket's ("tools (Rust, etc.)."), unless all the words stand in it.
fn ends_a_sentence(words: &str) -> bool {
    let end = words.trim_end_matches([super::direction::PDI, '»', '“', '”', '"', '’', '\u{A0}', '\u{202F}']);
    let end = if words.starts_with('(') { end.trim_end_matches(')') } else { end };
    end.ends_with(['.', '!', '?', '…', '。', '！', '？'])
}

/// The final check of our own words: nothing of a template may be left over in them.
fn own_words(words: &str, out: &mut String) -> Result<(), String> {
    let left_over = |byte: u8| matches!(byte, b'{' | b'}' | b'[' | b']' | b'<' | b'>' | b'\n' | b'\r');
    if words.bytes().any(left_over) {
        return Err("our own words hold a bracket, an angle bracket or a line break".into());
    }
    // The isolates are U+2066 to U+2069, in UTF-8 E2 81 A6 to A9.
    if words.as_bytes().windows(2).any(|pair| pair == [0xE2, 0x81]) && words.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']) {
        return Err("our own words hold an isolate".into());
    }
    out.push_str(words);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fill(sentence: &str, company: &str) -> Result<String, String> {
        let mut arguments = Arguments::default();
        arguments.text(Slot::Company, company.to_owned());
        let mut out = String::new();
        arguments.fill(sentence, &mut out).map(|()| out)
    }

    #[test]
    fn every_slot_has_a_placeholder() {
        assert_eq!(SLOTS.chars().count(), Slot::ALL.len());
        for (slot, placeholder) in Slot::ALL.iter().zip(SLOTS.chars()) {
            assert_eq!(slot.placeholder(), placeholder.to_string());
        }
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
}
