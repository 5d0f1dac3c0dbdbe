//! One locale: all the words of the letters in one language of one region.

use std::{borrow::Cow, collections::BTreeMap, fmt, sync::Arc};

use fluent_bundle::{
    FluentError, FluentResource,
    concurrent::FluentBundle,
    resolver::{ResolverError, errors::ReferenceKind},
};
use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale::{LanguageIdentifier, LocaleDirectionality};
use jiff::civil::Date;

use super::{
    ftl::{Definition, File, Problem, definitions, plain_text},
    message::{Message, Presence},
    phrase::{Catalogue, PhraseWords, words_of},
    profile::{self, Profile},
    references::{reachable, variables},
    revision,
    sentence::{Kept, Key, Sentence},
    sources,
    variable::{Arguments, Count, Slot, shape_mask},
};
use crate::rejection::{PhraseId, TemplateKind, language_tag::LanguageTag};

/// The attribute that holds the informal text (tu, du, tú) of a message.
pub const TU: &str = "tu";

/// What the ids of messages about findings begin with.
pub const FINDING: &str = "finding-";

/// The id of the message about what a rule finds.
#[must_use]
pub fn finding_id(rule: &str) -> String {
    format!("{FINDING}{}", rule.to_ascii_lowercase())
}

/// A message that could not be said whole. Ours to mend: the caller gets no letter.
#[derive(Debug, thiserror::Error)]
#[error("{locale}: {message}: {what}")]
pub struct SayError {
    /// The locale.
    pub locale: String,
    /// The id of the message.
    pub message: &'static str,
    /// What went wrong; nothing of the caller's.
    pub what: String,
}

/// The words of one locale.
pub struct Locale {
    tag: LanguageTag,
    right_to_left: bool,
    bundle: FluentBundle<Arc<FluentResource>>,
    phrases: Vec<PhraseWords>,
    lists: ListFormatter,
    conjunction: String,
    profile: &'static Profile,
    findings: BTreeMap<String, String>,
    /// Which variables decide what each message says, and what has been said.
    masks: Vec<u128>,
    kept: Kept,
    revisions: [u64; TemplateKind::ALL.len()],
}

impl Locale {
    /// A locale of these files, the language's before the region's.
    ///
    /// # Errors
    /// Every message or phrase that is missing, or has not the form it needs.
    pub fn new(tag: LanguageTag, files: &[&File], catalogue: &Catalogue) -> Result<Self, Vec<Problem>> {
        let messages = definitions(files.iter().copied());
        let mut problems = missing_messages(&tag, &messages);
        let says_tu = messages.values().any(|definition| definition.form(Some(TU)).is_some());
        let mut phrases = words_of(catalogue, &messages, tag.as_str(), says_tu).unwrap_or_else(|mut found| {
            problems.append(&mut found);
            Vec::new()
        });
        let findings = messages
            .iter()
            .filter(|(id, _)| id.starts_with(FINDING))
            .filter_map(|(id, definition)| Some(((*id).to_owned(), plain_text(definition.form(None)?)?)))
            .collect();
        let whole_folder = |what: &str| vec![Problem { file: tag.to_string(), line: 0, what: what.into() }];
        let language: LanguageIdentifier = tag.as_str().parse().map_err(|_| whole_folder("no language tag"))?;
        let fluent_language = tag.as_str().parse().map_err(|_| whole_folder("no language tag"))?;
        let options = ListFormatterOptions::default();
        let lists = ListFormatter::try_new_and(icu_locale::Locale::from(language.clone()).into(), options)
            .map_err(|_| whole_folder("no list patterns for this language"))?;
        let conjunction = lists.format_to_string(["", ""].into_iter());
        let profile = profile::of(tag.as_str());
        let mut bundle = FluentBundle::new_concurrent(vec![fluent_language]);
        bundle.set_use_isolating(false);
        // What no message leads to, such as the catalogue of phrases, has been read already.
        let led_to = reachable(&messages, Message::ALL.iter().map(|message| message.id()));
        for file in files {
            if file.messages().any(|message| led_to.contains(message.id.name)) {
                bundle.add_resource_overriding(Arc::clone(&file.resource));
            }
        }
        let revisions = revision::revisions(&tag, &messages);
        if problems.is_empty() {
            for phrase in &mut phrases {
                let listed = phrase.forms().any(|form| reads_as_list(form, &conjunction, profile));
                phrase.reads_as_list = listed;
            }
            Ok(Self {
                right_to_left: LocaleDirectionality::new_common().is_right_to_left(&language),
                profile,
                tag,
                bundle,
                phrases,
                findings,
                masks: Message::ALL.iter().map(|message| shape_mask(variables(&messages, message.id()))).collect(),
                kept: Kept::default(),
                lists,
                conjunction,
                revisions,
            })
        } else {
            Err(problems)
        }
    }

    /// Its tag.
    #[must_use]
    pub fn tag(&self) -> &LanguageTag {
        &self.tag
    }

    /// Its rules that are no words.
    #[must_use]
    pub fn profile(&self) -> &'static Profile {
        self.profile
    }

    /// The HTML `dir` of its text.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        if self.right_to_left { "rtl" } else { "ltr" }
    }

    /// A hash of the words that a letter may say.
    #[must_use]
    pub fn revision(&self, template: TemplateKind) -> u64 {
        self.revisions[template as usize]
    }

    /// What to do about what a rule found.
    ///
    /// # Errors
    /// A rule that the locale has no message for.
    pub fn finding(&self, rule: &str) -> Result<&str, SayError> {
        let fail = || SayError { locale: self.tag.to_string(), message: FINDING, what: format!("no message for the rule {rule}") };
        self.findings.get(&finding_id(rule)).map(String::as_str).ok_or_else(fail)
    }

    /// The words of a phrase.
    #[must_use]
    pub fn phrase(&self, id: PhraseId) -> &PhraseWords {
        &self.phrases[id.0]
    }

    /// "a, b and c" as the language has it.
    #[must_use]
    pub fn list(&self, items: &[impl AsRef<str>]) -> String {
        let list = self.lists.format_to_string(items.iter().map(AsRef::as_ref));
        (self.profile.mend_list)(list, items.last().map_or("", AsRef::as_ref))
    }

    /// Whether an item has in it what joins or announces a list, so that a list of such items is hard to read.
    #[must_use]
    pub fn reads_as_list(&self, item: &str) -> bool {
        reads_as_list(item, &self.conjunction, self.profile)
    }

    /// A date in words.
    ///
    /// # Errors
    /// See [`Self::say`].
    pub fn date(&self, date: Date) -> Result<String, SayError> {
        let mut arguments = Arguments::default();
        arguments.number(Count::Day, date.day());
        arguments.number(Count::Month, date.month());
        arguments.text(Slot::Year, date.year().to_string());
        let mut out = String::new();
        self.say(Message::DateLong, false, &arguments, &mut out)?;
        Ok(out)
    }

    /// Writes a message to `out`; in its informal form when that is asked for and there is one. A message that a locale
    /// may do without, or leaves empty, writes nothing.
    ///
    /// # Errors
    /// Whatever Fluent has to say, and whatever our own words leave over: then there is no letter.
    pub fn say(&self, message: Message, informal: bool, arguments: &Arguments<'_>, out: &mut String) -> Result<(), SayError> {
        let shape = arguments.shape(self.masks[message as usize]);
        let filled = match shape {
            Some(shape) => {
                let key = Key { message, informal, shape };
                self.kept.with(key, || self.sentence(message, informal, arguments), |sentence| sentence.fill(arguments, out))?
            }
            None => self.sentence(message, informal, arguments)?.fill(arguments, out),
        };
        filled.map_err(|what| self.cannot_say(message, what))
    }

    /// What Fluent says; nothing where a message may be silent and is.
    fn sentence(&self, message: Message, informal: bool, arguments: &Arguments<'_>) -> Result<Sentence, SayError> {
        let silent = |what: &str| match message.presence() {
            Presence::Required => Err(self.cannot_say(message, what.into())),
            Presence::Optional | Presence::Place => Ok(Sentence::default()),
        };
        let Some(found) = self.bundle.get_message(message.id()) else { return silent("missing") };
        let form = informal.then(|| found.get_attribute(TU)).flatten().map(|form| form.value());
        let Some(pattern) = form.or_else(|| found.value()) else { return silent("no value") };
        let mut said = String::with_capacity(512);
        let mut errors = Vec::new();
        self.bundle
            .write_pattern(&mut said, pattern, Some(&arguments.fluent()), &mut errors)
            .map_err(|error| self.cannot_say(message, error.to_string()))?;
        if let Some(error) = errors.first() {
            return Err(self.cannot_say(message, in_plain_words(error)));
        }
        let sentence = Sentence::read(&said).map_err(|what| self.cannot_say(message, what))?;
        if sentence.is_empty() { silent("says nothing: the letters that say it need its words") } else { Ok(sentence) }
    }

    fn cannot_say(&self, message: Message, what: String) -> SayError {
        SayError { locale: self.tag.to_string(), message: message.id(), what }
    }
}

fn reads_as_list(item: &str, conjunction: &str, profile: &Profile) -> bool {
    // Word processors set no-break spaces where they like.
    let item = if item.contains('\u{A0}') { Cow::Owned(item.replace('\u{A0}', " ")) } else { Cow::Borrowed(item) };
    item.contains([',', ';', '،', '、'])
        || item.contains(": ")
        || item.contains(" & ")
        || item.contains(conjunction)
        || item.starts_with(conjunction.trim_start())
        || profile.other_conjunctions.iter().any(|other| item.contains(other))
}

/// What Fluent could not say, as somebody who mends words and is no programmer reads it.
fn in_plain_words(error: &FluentError) -> String {
    match error {
        FluentError::ResolverError(ResolverError::Cyclic) => "refers to itself, by itself or through another message".into(),
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => {
            format!("${id} has no value here: it belongs to other messages")
        }
        other => other.to_string(),
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Locale({})", self.tag)
    }
}

fn missing_messages(tag: &LanguageTag, messages: &BTreeMap<&str, Definition<'_>>) -> Vec<Problem> {
    Message::ALL
        .iter()
        .filter(|message| message.presence() != Presence::Place)
        .filter(|message| messages.get(message.id()).is_none_or(|definition| definition.form(None).is_none()))
        .map(|message| {
            let what = format!("the message {} is missing: write it in a .ftl file of this locale", message.id());
            sources::missing(tag.as_str(), messages, message.id(), what)
        })
        .collect()
}
