//! What a language needs beyond its words, in one place each. A language that is not here needs nothing; one that does needs a
//! file beside this one and a [`Profile`] of what differs from `OTHER`.

use std::borrow::Cow;

use super::{english, french, german, spanish, variable::Choice};
use crate::rejection::TitleJoin;

/// Takes down what a proofreader says.
pub type Note<'a> = dyn FnMut(&str) + 'a;

/// The rules of one language that are no words.
pub struct Profile {
    /// The keys that `$title-join` may have.
    pub title_joins: &'static [&'static str],
    /// How a job title is put into a sentence: one of `title_joins`.
    pub title_join: fn(&str, TitleJoin) -> &'static str,
    /// The keys that `$company-join` may have.
    pub company_joins: &'static [&'static str],
    /// How the name of the employer is put into a sentence: one of `company_joins`.
    pub company_join: fn(&str) -> &'static str,
    /// A person's name as it stands after "with".
    pub after_with: fn(&str) -> Cow<'_, str>,
    /// The typography of a free text.
    pub tidy: fn(&str) -> Cow<'_, str>,
    /// Tells, of the words in an `.ftl` file (a variable stands as `X`), what breaks the typography of the language with this tag.
    pub proofread: fn(&str, &str, &mut Note<'_>),
    /// Whether words surely speak to somebody who is not on first-name terms (vous).
    pub is_formal: fn(&str) -> bool,
    /// Whether the possessive forms of the catalogue are in a case that the caller's words are not in, so that beside them its
    /// phrases stand bare.
    pub bends_possessives: bool,
    /// What joins two things, besides the "and" of most lists.
    pub other_conjunctions: &'static [&'static str],
    /// A list as CLDR joins it, with its last item: what the sound of that item changes in it.
    pub mend_list: fn(String, &str) -> String,
}

/// The key of a title or a name that stands as it is.
pub(super) const PLAIN: &str = "plain";

static ENGLISH: Profile = Profile {
    title_joins: &[PLAIN, english::NAMED, english::THE, english::THE_NAMED, english::QUOTED],
    title_join: |title, _| english::title_join(title),
    company_joins: &[PLAIN, english::PLACED],
    company_join: |name| if begins_with(name, "at") { english::PLACED } else { PLAIN },
    other_conjunctions: &[" or ", " as well as "],
    ..OTHER
};
static FRENCH: Profile = Profile {
    title_joins: &[french::ELIDE, PLAIN, french::QUOTE, french::QUOTED],
    title_join: french_join,
    company_joins: &[PLAIN, french::UNNAMED],
    company_join: |name| if begins_with(name, "chez") { french::UNNAMED } else { PLAIN },
    tidy: |text| french::tidy(text, true),
    proofread: french::proofread,
    is_formal: french::says_vous,
    other_conjunctions: &[" ou ", " ainsi que "],
    ..OTHER
};
static CANADIAN_FRENCH: Profile = Profile { tidy: |text| french::tidy(text, false), ..FRENCH };
static GERMAN: Profile = Profile {
    title_joins: &[PLAIN, german::QUOTED],
    title_join: |title, _| german::title_join(title),
    company_joins: &[PLAIN, german::ARTICLE, german::UNNAMED],
    company_join: german::company_join,
    after_with: german::after_with,
    proofread: german::proofread,
    is_formal: german::says_sie,
    bends_possessives: true,
    other_conjunctions: german::OTHER_CONJUNCTIONS,
    ..OTHER
};
static SPANISH: Profile = Profile {
    title_joins: &[PLAIN, spanish::QUOTE, spanish::QUOTED],
    title_join: |title, _| spanish::title_join(title),
    company_joins: &[PLAIN, spanish::UNNAMED],
    company_join: |name| if begins_with(name, "en") { spanish::UNNAMED } else { PLAIN },
    after_with: spanish::after_with,
    proofread: spanish::proofread,
    is_formal: spanish::says_usted,
    other_conjunctions: spanish::OTHER_CONJUNCTIONS,
    mend_list: spanish::mend_list,
    ..OTHER
};
/// A language without rules of its own may keep the variants of the language it was translated from; `plain` is said.
const OTHER: Profile = Profile {
    title_joins: Choice::TitleJoin.keys(),
    title_join: |_, _| PLAIN,
    company_joins: Choice::CompanyJoin.keys(),
    company_join: |_| PLAIN,
    after_with: |name| Cow::Borrowed(name),
    tidy: |text| Cow::Borrowed(text),
    proofread: |_, _, _| {},
    is_formal: |_| false,
    bends_possessives: false,
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

/// Whether a name begins with the preposition that would stand before it: « chez Chez Paul ».
fn begins_with(name: &str, preposition: &str) -> bool {
    name.split_once(' ').is_some_and(|(first, _)| first.eq_ignore_ascii_case(preposition))
}

fn french_join(title: &str, asked: TitleJoin) -> &'static str {
    match asked {
        TitleJoin::Auto => french::title_join(title),
        TitleJoin::Elide => french::ELIDE,
        TitleJoin::Plain => PLAIN,
        TitleJoin::Quote => french::QUOTE,
    }
}
