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
        Year "year",
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
        CompanyJoin "company-join",
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
        Months "months",
        N "n",
    }
}

/// The first slot's character; the slots follow in order (private use area of Unicode, refused in `.ftl` files).
const FIRST_SLOT: char = '\u{E000}';
/// The first byte that every slot has in UTF-8.
pub(super) const SLOT_BYTE: u8 = 0xEE;
/// Every slot's character, in order: U+E000 to U+E010.
const SLOTS: &str = "\u{E000}\u{E001}\u{E002}\u{E003}\u{E004}\u{E005}\u{E006}\u{E007}\u{E008}\u{E009}\u{E00A}\u{E00B}\u{E00C}\u{E00D}\u{E00E}\u{E00F}\u{E010}";
const SLOT_LEN: usize = FIRST_SLOT.len_utf8();

impl Slot {
    /// The slot that a character stands for.
    pub(super) fn of(placeholder: char) -> Option<Self> {
        let index = (placeholder as usize).checked_sub(FIRST_SLOT as usize)?;
        Self::ALL.get(index).copied()
    }

    fn placeholder(self) -> &'static str {
        let at = self as usize * SLOT_LEN;
        &SLOTS[at..at + SLOT_LEN]
    }
}

impl Choice {
    /// Every key that it may have in any language.
    #[must_use]
    pub const fn keys(self) -> &'static [&'static str] {
        match self {
            Self::TitleJoin => &["plain", "elide", "quote", "named", "the", "the-named", "quoted"],
            Self::CompanyJoin => &["plain", "article", "unnamed", "placed"],
            Self::Employer => &["company", "institution"],
            Self::Civility => &["none", "ms", "mr", "mx", "dr", "professor", "given"],
            Self::StageKind => &["none", "catalogue", "text"],
            Self::HasDate | Self::HasInterviewers => &["no", "yes"],
        }
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
    slots: [Option<Cow<'a, str>>; Slot::ALL.len()],
    choices: [Option<&'static str>; Choice::ALL.len()],
    counts: [Option<i32>; Count::ALL.len()],
    shape: u128,
    /// The bits of the variables that are too large to tell.
    untold: u128,
}

/// Bits of a shape that one choosing or number variable takes.
const BITS: u32 = 6;

impl<'a> Arguments<'a> {
    /// Sets a text variable. An empty text counts as none: a sentence that needs it is refused.
    pub fn text(&mut self, slot: Slot, words: impl Into<Cow<'a, str>>) {
        self.slots[slot as usize] = Some(words.into());
    }

    /// Sets a choosing variable to the key of a variant.
    pub fn choose(&mut self, choice: Choice, key: &'static str) {
        self.choices[choice as usize] = Some(key);
        let place = choice.keys().iter().position(|known| *known == key).unwrap_or_default();
        self.set_shape(shape_place(choice as usize), place + 1);
    }

    /// Sets a number variable.
    pub fn number(&mut self, count: Count, number: impl Into<i32>) {
        let number = number.into();
        self.counts[count as usize] = Some(number);
        let place = usize::try_from(number).map_or(0, |number| number.saturating_add(1));
        self.set_shape(shape_place(Choice::ALL.len() + count as usize), place);
    }

    fn set_shape(&mut self, at: u32, value: usize) {
        let bits = ((1 << BITS) - 1) << at;
        let value = u128::try_from(value).ok().and_then(|value| value.checked_shl(at)).filter(|value| value & !bits == 0);
        self.shape = self.shape & !bits | value.unwrap_or(0);
        self.untold = if value.is_some() { self.untold & !bits } else { self.untold | bits };
    }

    /// What decides which variants are said, of the variables of `mask`; [`None`] where a number is too large to tell.
    pub(super) fn shape(&self, mask: u128) -> Option<u128> {
        (self.untold & mask == 0).then_some(self.shape & mask)
    }

    /// The value of a text variable.
    pub(super) fn value(&self, slot: Slot) -> Option<&str> {
        self.slots[slot as usize].as_deref().filter(|value| !value.is_empty())
    }

    /// The variables as Fluent takes them, a slot for each text.
    pub(super) fn fluent(&self) -> FluentArgs<'static> {
        let mut fluent = FluentArgs::with_capacity(Slot::ALL.len() + Choice::ALL.len() + Count::ALL.len());
        let text = |words: &'static str| FluentValue::String(Cow::Borrowed(words));
        for (slot, _) in Slot::ALL.iter().zip(&self.slots).filter(|(_, value)| value.is_some()) {
            fluent.set(slot.id(), text(slot.placeholder()));
        }
        for (choice, key) in Choice::ALL.iter().zip(self.choices) {
            if let Some(key) = key {
                fluent.set(choice.id(), text(key));
            }
        }
        for (count, number) in Count::ALL.iter().zip(self.counts) {
            if let Some(number) = number {
                fluent.set(count.id(), FluentValue::from(number));
            }
        }
        fluent
    }
}

/// Where the bits of a variable stand in a shape.
fn shape_place(index: usize) -> u32 {
    u32::try_from(index).unwrap_or_default() * BITS
}

/// The bits of a shape that the variables of these names decide.
pub(super) fn shape_mask<'a>(names: impl IntoIterator<Item = &'a str>) -> u128 {
    let ids = || Choice::ALL.iter().map(|choice| choice.id()).chain(Count::ALL.iter().map(|count| count.id()));
    let place = |name: &str| ids().position(|id| id == name);
    names.into_iter().filter_map(place).fold(0, |mask, index| mask | ((1 << BITS) - 1) << shape_place(index))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_slot_has_a_placeholder() {
        assert_eq!(SLOTS.chars().count(), Slot::ALL.len());
        for (slot, placeholder) in Slot::ALL.iter().zip(SLOTS.chars()) {
            assert_eq!(slot.placeholder(), placeholder.to_string());
        }
    }

    #[test]
    fn a_shape_tells_what_decides_the_variants() {
        let mask = shape_mask(["employer", "n", "title"]);
        let shape = |employer: &'static str, number: i32, day: i32| {
            let mut arguments = Arguments::default();
            arguments.choose(Choice::Employer, employer);
            arguments.number(Count::N, number);
            arguments.number(Count::Day, day);
            arguments.shape(mask)
        };
        assert_eq!(shape("company", 2, 1), shape("company", 2, 31));
        assert_ne!(shape("company", 2, 1), shape("institution", 2, 1));
        assert_ne!(shape("company", 2, 1), shape("company", 3, 1));
        assert_ne!(shape("company", 0, 1), shape_of_none(mask));
        assert_eq!(shape("company", 1_000, 1), None);
    }

    fn shape_of_none(mask: u128) -> Option<u128> {
        Arguments::default().shape(mask)
    }
}
