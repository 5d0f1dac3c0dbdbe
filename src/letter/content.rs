//! What of a rejection goes into a letter of one locale: each text in its language, or left out.

use crate::{
    language::{Locale, phrase::PhraseWords},
    rejection::{Feedback, MissingText, Phrase, Rejection, line::Line, localized_text::LocalizedText, text_field::TextField},
};

/// The words of a phrase.
#[derive(Clone, Copy, Debug)]
pub enum Words<'a> {
    /// Ours.
    Catalogue(&'a PhraseWords),
    /// The caller's.
    Text(FreeText<'a>),
}

/// A text of the caller's that enters the letter.
#[derive(Clone, Copy, Debug)]
pub struct FreeText<'a> {
    /// Where it stands in the request.
    pub field: TextField,
    /// Its key in `by_language`; [`None`] for `text`.
    pub key: Option<&'a str>,
    /// Its words.
    pub line: &'a Line,
}

/// All that a letter says of one rejection in one language.
#[derive(Debug, Default)]
pub struct Content<'a> {
    /// The title of the post.
    pub title: &'a str,
    /// The role of whoever signs.
    pub sender_position: &'a str,
    /// Which interview it was.
    pub stage: Option<Words<'a>>,
    /// What was talked about.
    pub topics: Vec<FreeText<'a>>,
    /// What impressed.
    pub strengths: Vec<Words<'a>>,
    /// What decided.
    pub reasons: Vec<Words<'a>>,
    /// What to develop.
    pub growth_areas: Vec<Words<'a>>,
    /// The piece of advice.
    pub suggestion: Option<FreeText<'a>>,
    /// What is left out, since it does not exist in this language.
    pub omitted: Vec<TextField>,
}

impl<'a> Content<'a> {
    /// The content for a locale.
    ///
    /// # Errors
    /// The text that does not exist in this language and may not be left out.
    pub fn select(rejection: &'a Rejection, locale: &'a Locale) -> Result<Self, TextField> {
        let mut select = Select { locale, missing: rejection.missing_text, omitted: Vec::new() };
        let title = select.needed(&rejection.position.title, TextField::PositionTitle)?;
        let sender_position = select.needed(&rejection.sender.position, TextField::SenderPosition)?;
        let mut content = Self { title, sender_position, ..Self::default() };
        if let Some(Feedback { strengths, reasons, growth_areas, suggestion }) = rejection.template.feedback() {
            content.strengths = select.phrases(strengths, TextField::Strength)?;
            content.reasons = select.phrases(reasons, TextField::Reason)?;
            content.growth_areas = select.phrases(growth_areas, TextField::GrowthArea)?;
            if let Some(text) = suggestion {
                content.suggestion = select.text(text, TextField::Suggestion)?;
            }
        }
        if let Some(interview) = &rejection.interview {
            if let Some(stage) = &interview.stage {
                content.stage = select.phrase(stage, TextField::Stage)?;
            }
            for (index, topic) in interview.topics.iter().enumerate() {
                content.topics.extend(select.text(topic, TextField::Topic(index))?);
            }
        }
        content.omitted = select.omitted;
        Ok(content)
    }

    /// Every text of the caller's that is no name, in the order of the letter.
    pub fn free_texts(&self) -> impl Iterator<Item = FreeText<'a>> {
        let phrases = self.stage.iter().chain(&self.strengths).chain(&self.reasons).chain(&self.growth_areas);
        let texts = phrases.filter_map(|words| match words {
            Words::Catalogue(_) => None,
            Words::Text(text) => Some(*text),
        });
        texts.chain(self.topics.iter().copied()).chain(self.suggestion)
    }
}

struct Select<'a> {
    locale: &'a Locale,
    missing: MissingText,
    omitted: Vec<TextField>,
}

impl<'a> Select<'a> {
    fn needed(&self, text: &'a LocalizedText, field: TextField) -> Result<&'a str, TextField> {
        text.choose(self.locale.tag()).map(|chosen| chosen.line.as_str()).ok_or(field)
    }

    fn text(&mut self, text: &'a LocalizedText, field: TextField) -> Result<Option<FreeText<'a>>, TextField> {
        match (text.choose(self.locale.tag()), self.missing) {
            (Some(chosen), _) => Ok(Some(FreeText { field, key: chosen.key, line: chosen.line })),
            (None, MissingText::Omit) => {
                self.omitted.push(field);
                Ok(None)
            }
            (None, MissingText::Refuse) => Err(field),
        }
    }

    fn phrase(&mut self, phrase: &'a Phrase, field: TextField) -> Result<Option<Words<'a>>, TextField> {
        match phrase {
            Phrase::Catalogue(id) => Ok(Some(Words::Catalogue(self.locale.phrase(*id)))),
            Phrase::Text(text) => Ok(self.text(text, field)?.map(Words::Text)),
        }
    }

    /// The words of a list. An entry of the catalogue that stands in it twice is said once.
    fn phrases(&mut self, phrases: &'a [Phrase], field: fn(usize) -> TextField) -> Result<Vec<Words<'a>>, TextField> {
        let mut found = Vec::with_capacity(phrases.len());
        for (index, phrase) in phrases.iter().enumerate() {
            if let Phrase::Catalogue(id) = phrase
                && phrases[..index].iter().any(|said| matches!(said, Phrase::Catalogue(said) if said == id))
            {
                continue;
            }
            found.extend(self.phrase(phrase, field(index))?);
        }
        Ok(found)
    }
}
