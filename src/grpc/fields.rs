//! How single values of a request are read. Each reader notes what is wrong under the path of its field.

use std::fmt::Display;

use jiff::civil::Date;

use super::{proto, violations::Violations};
use crate::{
    language::{Locale, Locales, phrase::PhraseKind},
    rejection::{
        MissingText, Phrase, TemplateKind,
        contact::{self, EmailAddress},
        language_tag::LanguageTag,
        line::{FREE_TEXT, Line, NAME},
        localized_text::{LocalizedText, Translation},
        problem::{Problem, Reason},
        text_field::TextField,
    },
};

/// How many languages of a text an error tells of: a request may hold thousands.
const LANGUAGES_TOLD: usize = 8;

/// An id as it is looked up: cleaned like every value; nothing of one that is no line.
pub fn id(raw: String) -> Option<Line> {
    Line::clean(raw, NAME).ok().flatten()
}

/// Reads the fields of one request.
pub struct Reader<'w> {
    /// What is wrong so far.
    pub violations: Violations,
    /// The words that the letters are made of.
    pub words: &'w Locales,
    /// The locales asked for.
    pub locales: Vec<&'w Locale>,
    /// The letter asked for, for the paths.
    pub template: TemplateKind,
    /// What happens where a free text does not exist in a language.
    pub missing_text: MissingText,
}

impl Reader<'_> {
    /// Notes a problem.
    pub fn wrong(&mut self, field: impl Display, problem: Problem) {
        self.violations.add(field, problem);
    }

    /// A value or its problem.
    pub fn noted<T>(&mut self, field: impl Display, result: Result<T, Problem>) -> Option<T> {
        result.map_err(|problem| self.wrong(field, problem)).ok()
    }

    /// A line that may be absent.
    pub fn line(&mut self, raw: String, limit: usize, field: impl Display) -> Option<Line> {
        self.noted(field, Line::clean(raw, limit)).flatten()
    }

    /// A name that may be absent and may reach a header.
    pub fn header_name(&mut self, raw: String, field: impl Display) -> Option<Line> {
        let line = Line::clean(raw, NAME).and_then(|line| {
            line.iter().try_for_each(Line::fit_for_header)?;
            Ok(line)
        });
        self.noted(field, line).flatten()
    }

    /// A name that must be there and may reach a header.
    pub fn required_header_name(&mut self, raw: String, field: &str, cure: &'static str) -> Option<Line> {
        let before = self.violations.total();
        let line = self.header_name(raw, field);
        if line.is_none() && self.violations.total() == before {
            self.wrong(field, Problem::missing(cure));
        }
        line
    }

    /// The number of entries of a list.
    pub fn count(&mut self, entries: usize, limit: usize, field: impl Display) {
        if entries > limit {
            self.wrong(field, Problem::new(Reason::TooManyValues, format!("Give at most {limit} entries.")));
        }
    }

    /// An enum value; unknown numbers are refused, so that a newer client is never misread.
    pub fn enumeration<T: TryFrom<i32>>(&mut self, raw: i32, field: impl Display, name: &str) -> Option<T> {
        let value = T::try_from(raw).map_err(|_| Problem::invalid(format!("Use a value that the enum {name} has.")));
        self.noted(field, value)
    }

    /// A date that may be absent.
    pub fn date(&mut self, raw: String, field: &str) -> Option<Date> {
        // What is too long is no date either.
        let line = self.line(raw, usize::MAX, field)?;
        let cure = || Problem::invalid("Give a date of the years 1900 to 2200 as YYYY-MM-DD, such as 2026-03-01.");
        // jiff also reads times and other ISO 8601 forms: the length leaves the one form there is.
        let date = (line.len() == "YYYY-MM-DD".len()).then(|| line.parse::<Date>().ok()).flatten();
        let date = date.filter(|date| (1900..=2200).contains(&date.year())).ok_or_else(cure);
        self.noted(field, date)
    }

    /// An e-mail address that may be absent.
    pub fn email_address(&mut self, raw: String, field: &str) -> Option<EmailAddress> {
        let line = self.line(raw, contact::EMAIL_ADDRESS, field)?;
        self.noted(field, EmailAddress::parse(&line))
    }

    /// A title: a name in every requested language, whatever is done with missing texts.
    pub fn title(&mut self, text: Option<proto::LocalizedText>, field: TextField) -> Option<LocalizedText> {
        let before = self.violations.total();
        let text = self.localized(text.unwrap_or_default(), field, NAME, true)?;
        if field == TextField::PositionTitle {
            for text in text.lines() {
                if let Err(problem) = text.line.fit_for_header() {
                    self.wrong(field.path_of_words(self.template, text.key), problem);
                }
            }
        }
        self.in_every_locale(&text, field, true);
        (self.violations.total() == before).then_some(text)
    }

    /// A point talked about: a name or a text.
    pub fn topic(&mut self, text: proto::LocalizedText, field: TextField) -> Option<LocalizedText> {
        let text = self.localized(text, field, FREE_TEXT, true)?;
        self.in_every_locale(&text, field, false);
        Some(text)
    }

    /// A free text: never one for every language.
    pub fn free_text(&mut self, text: proto::LocalizedText, field: TextField) -> Option<LocalizedText> {
        let text = self.localized(text, field, FREE_TEXT, false)?;
        self.in_every_locale(&text, field, false);
        Some(text)
    }

    /// A phrase: of the catalogue, or a free text.
    pub fn phrase(&mut self, phrase: proto::Phrase, kind: PhraseKind, field: TextField) -> Option<Phrase> {
        let path = || {
            let path = field.path(self.template);
            path.strip_suffix(".text").map(str::to_owned).unwrap_or(path)
        };
        let id = match phrase.phrase {
            Some(proto::phrase::Phrase::Text(text)) => return self.free_text(text, field).map(Phrase::Text),
            Some(proto::phrase::Phrase::Id(id)) => Line::clean(id, NAME),
            None => Ok(None),
        };
        match id {
            Ok(None) => {
                let path = path();
                self.wrong(path, Problem::missing("Give an id of the catalogue (ListPhrases) or a text."));
                None
            }
            id => {
                let found = id.ok().flatten().and_then(|id| self.words.catalogue().find(&id, kind));
                if found.is_none() {
                    let cure = format!("Use an id that ListPhrases gives for this kind; it begins with {}.", kind.prefix());
                    let path = format!("{}.id", path());
                    self.wrong(path, Problem::new(Reason::UnknownPhrase, cure));
                }
                found.map(Phrase::Catalogue)
            }
        }
    }

    fn localized(&mut self, text: proto::LocalizedText, field: TextField, limit: usize, any: bool) -> Option<LocalizedText> {
        let before = self.violations.total();
        let template = self.template;
        let mut translations: Vec<Translation> = Vec::with_capacity(text.by_language.len());
        let mut given = false;
        for (key, words) in text.by_language {
            given = true;
            let Some(tag) = self.words.tag(&key).filter(is_registered) else {
                let cure = "Use BCP 47 language tags such as fr or en-GB as the keys of by_language.";
                self.wrong(format_args!("{}.by_language", field.path(template)), Problem::invalid(cure));
                continue;
            };
            let key = shown_key(key, &tag);
            match Line::clean(words, limit) {
                Err(problem) => self.wrong(field.path_of_words(template, Some(&key)), problem),
                Ok(None) => {
                    let problem = Problem::missing("Write the text, or leave this language out.");
                    self.wrong(field.path_of_words(template, Some(&key)), problem);
                }
                // Kept in order: a request has room for thousands of keys, and each is looked for.
                Ok(Some(line)) => match translations.binary_search_by(|text| text.tag.cmp(&tag)) {
                    Ok(_) => {
                        let problem = Problem::invalid("Keep one text for this language: two keys stand for the same one.");
                        self.wrong(field.path_of_words(template, Some(&key)), problem);
                    }
                    Err(at) => translations.insert(at, Translation { tag, key, line }),
                },
            }
        }
        let for_any = Line::clean(text.text, limit).and_then(|line| match line {
            Some(_) if !any => {
                let cure = "Put this text under by_language: here a text must say which language it is written in.";
                Err(Problem::invalid(cure))
            }
            line => Ok(line),
        });
        let for_any = for_any.unwrap_or_else(|problem| {
            self.wrong(field.path_of_words(template, None), problem);
            None
        });
        if !given && for_any.is_none() && self.violations.total() == before {
            let cure = if any { "Give by_language, or text for a name that is the same in every language." } else { "Give by_language." };
            self.wrong(field.path(template), Problem::missing(cure));
        }
        (self.violations.total() == before).then(|| LocalizedText::new(translations, for_any))
    }

    fn in_every_locale(&mut self, text: &LocalizedText, field: TextField, needed: bool) {
        if !needed && self.missing_text == MissingText::Omit {
            return;
        }
        let missing: Vec<_> = self.locales.iter().filter(|locale| text.choose(locale.tag()).is_none()).map(|locale| locale.tag()).collect();
        for tag in missing {
            let given = text.languages().take(LANGUAGES_TOLD).map(LanguageTag::as_str).collect::<Vec<_>>().join(", ");
            let more = if text.languages().nth(LANGUAGES_TOLD).is_some() { "…" } else { "" };
            let cure = format!("Add by_language[\"{tag}\"]: the text is asked for in this language and given in {given}{more} only.");
            self.wrong(field.path(self.template), Problem::new(Reason::MissingText, cure));
        }
    }
}

/// Whether the language has a code of ISO 639. Longer ones are well formed, yet none was ever registered (RFC 5646, section
/// 2.2.1): a word in that place may be a name, which no error repeats.
fn is_registered(tag: &LanguageTag) -> bool {
    let language = tag.language();
    language.len() <= 3 || language.split('-').next().is_some_and(|language| language.len() <= 3)
}

/// A key as the caller wrote it, when it is nothing but language, script and region; else the tag it stands for, since a
/// private-use subtag may hold anything.
fn shown_key(key: String, tag: &LanguageTag) -> String {
    if key == tag.as_str() {
        return key;
    }
    let plain = key.split(['-', '_']).all(|part| (2..=4).contains(&part.len())) && key.split(['-', '_']).count() <= 3;
    if plain { key } else { tag.to_string() }
}
