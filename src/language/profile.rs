//! What a language needs beyond its words, in one place each. A language that is not here needs nothing.

use std::borrow::Cow;

use super::{english, french};
use crate::rejection::TitleJoin;

/// The rules of one language that are no words.
pub struct Profile {
    /// The keys that `$title-join` may have.
    pub joins: &'static [&'static str],
    /// How a job title is put into a sentence: one of `joins`.
    pub title_join: fn(&str, TitleJoin) -> &'static str,
    /// The typography of a free text.
    pub tidy: fn(&str) -> Cow<'_, str>,
    /// Whether words surely speak to somebody who is not on first-name terms (vous).
    pub is_formal: fn(&str) -> bool,
}

/// Every key that `$title-join` has in some language.
const EVERY_JOIN: [&str; 6] = [PLAIN, english::NAMED, english::THE, english::THE_NAMED, french::ELIDE, french::QUOTE];
/// The key of a title that stands as it is.
const PLAIN: &str = "plain";

static ENGLISH: Profile = Profile {
    joins: &[english::PLAIN, english::NAMED, english::THE, english::THE_NAMED],
    title_join: |title, _| english::title_join(title),
    tidy: |text| Cow::Borrowed(text),
    is_formal: |_| false,
};
static FRENCH: Profile = Profile {
    joins: &[french::ELIDE, french::PLAIN, french::QUOTE],
    title_join: french_join,
    tidy: |text| french::tidy(text, true),
    is_formal: french::says_vous,
};
static CANADIAN_FRENCH: Profile = Profile { tidy: |text| french::tidy(text, false), ..FRENCH };
/// A language without rules of its own may keep the variants of the language it was translated from; `plain` is said.
static OTHER: Profile = Profile { joins: &EVERY_JOIN, title_join: |_, _| PLAIN, tidy: |text| Cow::Borrowed(text), is_formal: |_| false };

/// The profile of a locale.
#[must_use]
pub fn of(tag: &str) -> &'static Profile {
    match (tag, tag.split('-').next()) {
        ("fr-CA", _) => &CANADIAN_FRENCH,
        (_, Some("fr")) => &FRENCH,
        (_, Some("en")) => &ENGLISH,
        _ => &OTHER,
    }
}

fn french_join(title: &str, asked: TitleJoin) -> &'static str {
    match asked {
        TitleJoin::Auto => french::title_join(title),
        TitleJoin::Elide => french::ELIDE,
        TitleJoin::Plain => french::PLAIN,
        TitleJoin::Quote => french::QUOTE,
    }
}
