//! The catalogue: phrases with a stable id that every locale has in its own words.

use rustc_hash::FxHashMap;

use super::ftl::{Messages, Problem, plain_text};
use super::sources;
use crate::rejection::PhraseId;

/// What a phrase is about; it decides which forms it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PhraseKind {
    /// What impressed.
    Strength,
    /// A criterion of the post.
    Reason,
    /// What to develop.
    GrowthArea,
    /// An interview.
    Stage,
}

/// The form after a verb, with its possessive: « votre rigueur », "your attention to detail".
const POSSESSIVE: &str = "possessive";
/// The same, tutoyé: « ta rigueur ».
const POSSESSIVE_TU: &str = "possessive-tu";
/// The form in "the time you gave us …": « lors de l’entretien technique ».
const DURING: &str = "during";

impl PhraseKind {
    /// All of them, in the order of the API.
    pub const ALL: [Self; 4] = [Self::Strength, Self::Reason, Self::GrowthArea, Self::Stage];

    /// What the ids of this kind begin with.
    #[must_use]
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Strength => "strength-",
            Self::Reason => "reason-",
            Self::GrowthArea => "growth-",
            Self::Stage => "stage-",
        }
    }

    /// The kind that an id tells.
    #[must_use]
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| id.starts_with(kind.prefix()))
    }

    /// The attributes that a phrase of this kind must have, and those it must have where the language says tu.
    #[must_use]
    pub const fn forms(self) -> (&'static [&'static str], &'static [&'static str]) {
        match self {
            Self::Strength | Self::GrowthArea => (&[POSSESSIVE], &[POSSESSIVE_TU]),
            Self::Reason => (&[], &[]),
            Self::Stage => (&[DURING], &[]),
        }
    }
}

/// The ids of the catalogue, the same in every locale.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    entries: Vec<(String, PhraseKind)>,
    by_id: FxHashMap<String, PhraseId>,
}

impl Catalogue {
    /// The catalogue of these ids; those of no kind are left out.
    pub fn new<'a>(ids: impl IntoIterator<Item = &'a str>) -> Self {
        let mut entries: Vec<_> = ids.into_iter().filter_map(|id| Some((id.to_owned(), PhraseKind::of(id)?))).collect();
        entries.sort_by(|a, b| (a.1, &a.0).cmp(&(b.1, &b.0)));
        let by_id = entries.iter().enumerate().map(|(index, (id, _))| (id.clone(), PhraseId(index))).collect();
        Self { entries, by_id }
    }

    /// The phrase with this id, when it is of this kind.
    #[must_use]
    pub fn find(&self, id: &str, kind: PhraseKind) -> Option<PhraseId> {
        self.by_id.get(id).copied().filter(|phrase| self.entries[phrase.0].1 == kind)
    }

    /// Every phrase, by kind and id.
    pub fn iter(&self) -> impl Iterator<Item = (PhraseId, &str, PhraseKind)> {
        self.entries.iter().enumerate().map(|(index, (id, kind))| (PhraseId(index), id.as_str(), *kind))
    }
}

/// The words of a phrase in one locale.
#[derive(Clone, Debug, Default)]
pub struct PhraseWords {
    /// As it stands in a list, alone.
    pub bare: String,
    /// After a verb, with its possessive.
    pub possessive: Option<String>,
    /// The same, tutoyé.
    pub possessive_tu: Option<String>,
    /// As the time of something.
    pub during: Option<String>,
    /// Whether a form of it reads as a list by itself: see [`super::Locale::reads_as_list`].
    pub reads_as_list: bool,
}

impl PhraseWords {
    /// What the phrase may say in a list.
    pub fn forms(&self) -> impl Iterator<Item = &str> {
        [Some(&self.bare), self.possessive.as_ref(), self.possessive_tu.as_ref()].into_iter().flatten().map(String::as_str)
    }
}

/// The words of every phrase of the catalogue, in its order.
///
/// # Errors
/// Each phrase that a locale lacks, a form that is missing, a form that is not plain text.
pub fn words_of(catalogue: &Catalogue, messages: &Messages<'_>, locale: &str, says_tu: bool) -> Result<Vec<PhraseWords>, Vec<Problem>> {
    let mut problems = Vec::new();
    let words = catalogue
        .iter()
        .map(|(_, id, kind)| {
            let Some(definition) = messages.get(id) else {
                let what = format!("the phrase {id} is missing: add it to phrases.ftl");
                problems.push(sources::missing(locale, messages, id, what));
                return PhraseWords::default();
            };
            let mut form = |attribute: Option<&str>, needed: bool| {
                let name = attribute.map_or_else(|| "its value".to_owned(), |name| format!(".{name}"));
                let Some(pattern) = definition.form(attribute) else {
                    if needed {
                        let why = if attribute == Some(POSSESSIVE_TU) { ", which a locale that has a .tu needs" } else { "" };
                        problems.push(definition.problem(format!("{id}: {name} is missing{why}")));
                    }
                    return None;
                };
                let text = plain_text(pattern).filter(|text| !text.contains('\n') && !text.trim().is_empty());
                if text.is_none() {
                    problems.push(definition.problem(format!("{id}: {name} must be plain words on one line, without variables")));
                }
                text
            };
            let (forms, tu_forms) = kind.forms();
            PhraseWords {
                bare: form(None, true).unwrap_or_default(),
                possessive: form(Some(POSSESSIVE), forms.contains(&POSSESSIVE)),
                possessive_tu: form(Some(POSSESSIVE_TU), says_tu && tu_forms.contains(&POSSESSIVE_TU)),
                during: form(Some(DURING), forms.contains(&DURING)),
                reads_as_list: false,
            }
        })
        .collect();
    if problems.is_empty() { Ok(words) } else { Err(problems) }
}
