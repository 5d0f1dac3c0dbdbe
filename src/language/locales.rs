//! The set of locales, and which of them serves a language code.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use icu_locale::{DataLocale, fallback::LocaleFallbacker};

use super::{
    ftl::{File, Problem, definitions, nearest, twice},
    lint::lint,
    locale::Locale,
    phrase::{Catalogue, PhraseKind},
    sources::{self, Sources},
};
use crate::rejection::{
    language_tag::LanguageTag,
    line::{Line, NAME},
    problem::{Problem as Refusal, Reason},
};

/// Every locale there is, by tag.
#[derive(Debug)]
pub struct Locales {
    by_tag: Vec<Arc<Locale>>,
    catalogue: Arc<Catalogue>,
    supported: String,
}

impl Locales {
    /// The locales of these files. A region (`en-GB`) holds what differs from its language (`en`), when that is there.
    ///
    /// # Errors
    /// See [`Locale::new`]: every locale is whole, or there is none.
    pub fn new(sources: &Sources) -> Result<Self, Vec<Problem>> {
        let catalogue = Arc::new(catalogue(sources));
        let by_tag =
            all_or_problems(sources.keys().map(|tag| Locale::new(tag.clone(), &files_of(sources, tag), &catalogue).map(Arc::new)))?;
        let supported = by_tag.iter().map(|locale| locale.tag().as_str()).collect::<Vec<_>>().join(", ");
        Ok(Self { by_tag, catalogue, supported })
    }

    /// The built-in locales. What the files of one language were parsed into is gone before those of the next: it takes several
    /// times the room of what is kept of it.
    ///
    /// # Errors
    /// None in a tested build; see [`Self::new`].
    pub fn built_in() -> Result<Self, Vec<Problem>> {
        let mut languages = sources::built_in_languages().map(|files| Self::new(&files?));
        let mut all = languages.next().unwrap_or_else(|| Self::new(&Sources::new()))?;
        for language in languages {
            let language = language?;
            if language.catalogue != all.catalogue {
                let what = "the phrases are not those of the other languages";
                return Err(vec![sources::whole(&language.supported, what.into())]);
            }
            all.supported = format!("{}, {}", all.supported, language.supported);
            all.by_tag.extend(language.by_tag);
        }
        Ok(all)
    }

    /// These locales, made of `sources`, in a house wording. Its words for a language serve the regions too; a locale that it
    /// has no words for is this very one.
    ///
    /// # Errors
    /// See [`Locale::new`].
    pub fn in_wording(&self, sources: &Sources, wording: &Sources) -> Result<Self, Vec<Problem>> {
        let by_tag = all_or_problems(self.by_tag.iter().map(|locale| {
            let own = files_of(wording, locale.tag());
            if own.is_empty() {
                return Ok(Arc::clone(locale));
            }
            let files = [files_of(sources, locale.tag()), own].concat();
            Locale::new(locale.tag().clone(), &files, &self.catalogue).map(Arc::new)
        }))?;
        Ok(Self { by_tag, catalogue: Arc::clone(&self.catalogue), supported: self.supported.clone() })
    }

    /// What can be told of the files without writing a letter with them: see [`lint`].
    #[must_use]
    pub fn lint(sources: &Sources, rules: &[&str]) -> Vec<Problem> {
        let mut problems: Vec<_> = sources.keys().flat_map(|tag| lint(tag, &definitions(files_of(sources, tag)), rules)).collect();
        problems.extend(sources.values().flat_map(|files| twice(files)));
        problems.extend(stray_phrases(sources));
        // A region says what its language says too: once is enough.
        problems.sort();
        problems.dedup();
        problems
    }

    /// Every locale, in the order of the tags.
    pub fn all(&self) -> impl Iterator<Item = &Locale> {
        self.by_tag.iter().map(AsRef::as_ref)
    }

    /// The phrases that every locale has.
    #[must_use]
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// Reads a language tag: see [`LanguageTag::parse`]. Those of the locales, which most are, need no reading.
    #[must_use]
    pub fn tag(&self, raw: &str) -> Option<LanguageTag> {
        self.get(raw).map(|locale| locale.tag().clone()).or_else(|| cleaned_tag(raw))
    }

    /// The tags of all locales, for a message: "en, en-GB, fr".
    #[must_use]
    pub fn supported(&self) -> &str {
        &self.supported
    }

    /// The locale with exactly this tag.
    #[must_use]
    pub fn get(&self, tag: &str) -> Option<&Locale> {
        self.by_tag.binary_search_by(|locale| locale.tag().as_str().cmp(tag)).ok().map(|index| &*self.by_tag[index])
    }

    /// The locale that serves a language code: itself or the nearest of its CLDR parents, never another language. Regions
    /// that share a parent such as `en-001` are served by a locale that has that parent (`en-AU` by `en-GB`).
    ///
    /// # Errors
    /// [`Reason::InvalidValue`] for what is no language tag, [`Reason::UnsupportedLanguage`] for a language that is not here.
    pub fn negotiate(&self, code: &str) -> Result<&Locale, Refusal> {
        if let Some(locale) = self.get(code) {
            return Ok(locale);
        }
        let tag = cleaned_tag(code).ok_or_else(|| Refusal::invalid("Give a BCP 47 language tag, such as fr or en-GB."))?;
        parents(&tag)
            .find_map(|parent| self.get(&parent).or_else(|| self.region_of(&parent)))
            .ok_or_else(|| Refusal::new(Reason::UnsupportedLanguage, format!("Choose one of the languages there are: {}.", self.supported)))
    }

    /// A locale whose CLDR parent is this tag of a group of regions, such as `en-001`.
    fn region_of(&self, group: &str) -> Option<&Locale> {
        let (_, region) = group.rsplit_once('-')?;
        region.bytes().all(|byte| byte.is_ascii_digit()).then_some(())?;
        self.all().find(|locale| parents(locale.tag()).nth(1).as_deref() == Some(group))
    }
}

/// A language tag, cleaned like every value.
fn cleaned_tag(raw: &str) -> Option<LanguageTag> {
    Line::clean(raw.to_owned(), NAME).ok().flatten().and_then(|code| LanguageTag::parse(&code))
}

fn all_or_problems(made: impl Iterator<Item = Result<Arc<Locale>, Vec<Problem>>>) -> Result<Vec<Arc<Locale>>, Vec<Problem>> {
    let (mut locales, mut problems) = (Vec::new(), Vec::new());
    for made in made {
        match made {
            Ok(locale) => locales.push(locale),
            Err(mut found) => problems.append(&mut found),
        }
    }
    if problems.is_empty() {
        return Ok(locales);
    }
    problems.sort();
    problems.dedup();
    Err(problems)
}

/// The files of a locale, its language's first.
#[must_use]
pub fn files_of<'a>(sources: &'a Sources, tag: &LanguageTag) -> Vec<&'a File> {
    let language = LanguageTag::parse(tag.language()).filter(|language| language != tag);
    language.iter().chain([tag]).filter_map(|tag| sources.get(tag)).flatten().collect()
}

/// The ids of the phrases, which every locale must have. One that most languages are without is none: its name is wrong there, see
/// [`stray_phrases`].
fn catalogue(sources: &Sources) -> Catalogue {
    Catalogue::new(phrases(sources).into_iter().filter(|(_, languages)| !is_stray(sources, languages)).map(|(id, _)| id))
}

/// Every phrase of any locale, with the languages that have it.
fn phrases(sources: &Sources) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut phrases = BTreeMap::<_, BTreeSet<_>>::new();
    for (tag, files) in sources {
        let ids = files.iter().flat_map(File::messages).map(|message| message.id.name);
        ids.filter(|id| PhraseKind::of(id).is_some()).for_each(|id| {
            phrases.entry(id).or_default().insert(tag.language());
        });
    }
    phrases
}

fn is_stray(sources: &Sources, languages: &BTreeSet<&str>) -> bool {
    let all: BTreeSet<_> = sources.keys().map(LanguageTag::language).collect();
    languages.len() * 2 < all.len()
}

/// The phrases that most languages are without, told where they stand, with the phrase there that is missing and looks like it.
fn stray_phrases(sources: &Sources) -> Vec<Problem> {
    let phrases = phrases(sources);
    let mut problems = Vec::new();
    for (id, languages) in phrases.iter().filter(|(_, languages)| is_stray(sources, languages)) {
        for (tag, files) in sources.iter().filter(|(tag, _)| languages.contains(tag.language())) {
            let missing = phrases.iter().filter(|(_, others)| !others.contains(tag.language())).map(|(id, _)| *id);
            let hint = nearest(id, missing).map(|known| format!("; did you mean {known}?")).unwrap_or_default();
            let what = format!("{id}: most other languages have no such phrase: mend its name, or add it to all of them{hint}");
            problems.extend(definitions(files).get(id).map(|definition| definition.problem(what)));
        }
    }
    problems
}

/// A tag and its CLDR parents, the language last.
fn parents(tag: &LanguageTag) -> impl Iterator<Item = String> {
    let fallbacker = LocaleFallbacker::new();
    let locale = tag.as_str().parse::<icu_locale::Locale>().map(DataLocale::from).unwrap_or_default();
    let mut chain = Vec::new();
    let mut iterator = fallbacker.for_config(icu_locale::fallback::LocaleFallbackConfig::default()).fallback_for(locale);
    while !iterator.get().is_unknown() {
        chain.push(iterator.get().to_string());
        iterator.step();
    }
    chain.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rejection::TemplateKind;

    #[test]
    fn the_built_in_locales_are_the_same_language_by_language_and_together() {
        let told = |locales: &Locales| {
            let revisions = locales.all().map(|locale| (locale.tag().clone(), TemplateKind::ALL.map(|kind| locale.revision(kind))));
            (locales.supported().to_owned(), revisions.collect::<Vec<_>>())
        };
        let together = Locales::new(&sources::built_in().unwrap()).unwrap();
        assert_eq!(told(&Locales::built_in().unwrap()), told(&together));
    }
}
