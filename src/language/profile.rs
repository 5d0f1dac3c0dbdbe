//! What a language needs beyond its words, in one place each. A language that is not here needs nothing.

use std::borrow::Cow;

use super::{english, french, german, spanish};
use crate::rejection::TitleJoin;

/// The rules of one language that are no words.
pub struct Profile {
    /// The keys that `$title-join` may have.
    pub joins: &'static [&'static str],
    /// How a job title is put into a sentence: one of `joins`.
    pub title_join: fn(&str, TitleJoin) -> &'static str,
    /// The preposition that stands before the name of a company, where one that begins with it needs other words («chez Chez Paul»).
    pub before_company: Option<&'static str>,
    /// The typography of a free text.
    pub tidy: fn(&str) -> Cow<'_, str>,
    /// Whether words surely speak to somebody who is not on first-name terms (vous).
    pub is_formal: fn(&str) -> bool,
    /// What joins the last two items of some lists, besides what joins those of most.
    pub other_conjunctions: &'static [&'static str],
    /// A list as CLDR joins it, with its last item: what the sound of that item changes in it.
    pub mend_list: fn(String, &str) -> String,
}

/// Every key that `$title-join` has in some language.
const EVERY_JOIN: [&str; 7] = [PLAIN, english::NAMED, english::THE, english::THE_NAMED, french::ELIDE, french::QUOTE, german::QUOTED];
/// The key of a title that stands as it is.
const PLAIN: &str = "plain";

static ENGLISH: Profile = Profile {
    joins: &[english::PLAIN, english::NAMED, english::THE, english::THE_NAMED, english::QUOTED],
    title_join: |title, _| english::title_join(title),
    before_company: Some("at"),
    ..OTHER
};
static FRENCH: Profile = Profile {
    joins: &[french::ELIDE, french::PLAIN, french::QUOTE, french::QUOTED],
    title_join: french_join,
    before_company: Some("chez"),
    tidy: |text| french::tidy(text, true),
    is_formal: french::says_vous,
    ..OTHER
};
static CANADIAN_FRENCH: Profile = Profile { tidy: |text| french::tidy(text, false), ..FRENCH };
static GERMAN: Profile = Profile {
    joins: &[german::PLAIN, german::QUOTED],
    title_join: |title, _| german::title_join(title),
    is_formal: german::says_sie,
    ..OTHER
};
static SPANISH: Profile = Profile {
    joins: &[spanish::PLAIN, spanish::QUOTE],
    title_join: |title, _| spanish::title_join(title),
    is_formal: spanish::says_usted,
    other_conjunctions: spanish::OTHER_CONJUNCTIONS,
    mend_list: spanish::mend_list,
    ..OTHER
};
/// A language without rules of its own may keep the variants of the language it was translated from; `plain` is said.
const OTHER: Profile = Profile {
    joins: &EVERY_JOIN,
    title_join: |_, _| PLAIN,
    before_company: None,
    tidy: |text| Cow::Borrowed(text),
    is_formal: |_| false,
    other_conjunctions: &[],
    mend_list: |list, _| list,
};
static UNKNOWN: Profile = OTHER;

/// The profile of a locale.
#[must_use]
pub fn of(tag: &str) -> &'static Profile {
    match (tag, tag.split('-').next()) {
        ("fr-CA", _) => &CANADIAN_FRENCH,
        (_, Some("fr")) => &FRENCH,
        (_, Some("en")) => &ENGLISH,
        (_, Some("de")) => &GERMAN,
        (_, Some("es")) => &SPANISH,
        _ => &UNKNOWN,
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
