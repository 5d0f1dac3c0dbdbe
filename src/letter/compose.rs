//! Which sentences a letter has, in which order.

use std::borrow::Cow;

use super::{
    Letter, Part,
    content::{Content, FreeText, Words},
    paragraphs::{Item, ListMessages, Paragraphs},
};
use crate::{
    language::{
        Locale, SayError,
        direction::isolate,
        message::Message,
        variable::{Arguments, Choice, Count, Slot},
    },
    rejection::{AddressForm, CompanyKind, CourtesyTitle, Outcome, Rejection, Template},
};

const TOPICS: ListMessages =
    ListMessages { blended: Message::InterviewTopics, after_colon: Message::InterviewTopics, before_bullets: Message::InterviewTopicsList };
const STRENGTHS: ListMessages = ListMessages {
    blended: Message::FeedbackStrengths,
    after_colon: Message::FeedbackStrengthsFree,
    before_bullets: Message::FeedbackStrengthsList,
};
const REASONS: ListMessages =
    ListMessages { blended: Message::FeedbackReasons, after_colon: Message::FeedbackReasons, before_bullets: Message::FeedbackReasonsList };
const GROWTH_AREAS: ListMessages = ListMessages {
    blended: Message::FeedbackGrowth,
    after_colon: Message::FeedbackGrowthFree,
    before_bullets: Message::FeedbackGrowthList,
};

/// Composes the letter of a rejection in the language of its content.
///
/// # Errors
/// Whatever keeps a message from being said whole: then there is no letter.
pub fn compose<'a>(rejection: &'a Rejection, content: &'a Content<'a>, locale: &'a Locale) -> Result<Letter, SayError> {
    let writer = Writer {
        rejection,
        content,
        locale,
        informal: rejection.address_form == AddressForm::Informal,
        letter: Paragraphs::new(locale, rejection.address_form == AddressForm::Informal, arguments(rejection, content, locale)?),
    };
    writer.write()
}

struct Writer<'a> {
    rejection: &'a Rejection,
    content: &'a Content<'a>,
    locale: &'a Locale,
    informal: bool,
    letter: Paragraphs<'a>,
}

impl<'a> Writer<'a> {
    fn write(mut self) -> Result<Letter, SayError> {
        match &self.rejection.template {
            Template::Basic => self.basic()?,
            Template::DetailedFeedback(_) => self.detailed()?,
            Template::InternalCandidate { career_contact, .. } => self.internal(career_contact.as_deref())?,
        }
        self.letter.piece(Part::Closing, Message::Closing)?;
        self.letter.line(Part::Signature, &self.rejection.sender.name);
        self.letter.line(Part::Signature, self.content.sender_position);
        self.letter.line(Part::Signature, &self.rejection.company.name);
        Ok(self.letter.finish())
    }

    fn basic(&mut self) -> Result<(), SayError> {
        self.opening(Message::BasicSubject, Message::BasicThanks, Message::BasicThanksInterview, self.rejection.interview.is_some())?;
        self.paragraph(Message::BasicAfterThanks)?;
        self.decision(Message::BasicDecision, Message::BasicDecisionCancelled, Message::BasicDecisionOnHold)?;
        self.paragraph(Message::BasicAfterDecision)?;
        self.invitation(Message::BasicFuture)?;
        self.talent_pool()?;
        self.paragraph(Message::BasicAfterFuture)?;
        self.paragraph(Message::BasicFarewell)
    }

    fn detailed(&mut self) -> Result<(), SayError> {
        self.opening(Message::DetailedSubject, Message::DetailedThanks, Message::DetailedThanks, true)?;
        self.paragraph(Message::DetailedAfterThanks)?;
        self.decision(Message::DetailedDecision, Message::DetailedDecisionCancelled, Message::DetailedDecisionOnHold)?;
        self.paragraph(Message::DetailedAfterDecision)?;
        self.feedback(None)?;
        self.paragraph(Message::DetailedAfterFeedback)?;
        self.invitation(Message::DetailedFuture)?;
        self.talent_pool()?;
        self.paragraph(Message::DetailedAfterFuture)?;
        self.paragraph(Message::DetailedFarewell)
    }

    fn internal(&mut self, career_contact: Option<&'a str>) -> Result<(), SayError> {
        self.opening(
            Message::InternalSubject,
            Message::InternalThanks,
            Message::InternalThanksInterview,
            self.rejection.interview.is_some(),
        )?;
        self.paragraph(Message::InternalAfterThanks)?;
        self.decision(Message::InternalDecision, Message::InternalDecisionCancelled, Message::InternalDecisionOnHold)?;
        self.paragraph(Message::InternalAfterDecision)?;
        self.feedback(Some(Message::InternalFit))?;
        self.paragraph(Message::InternalAfterFeedback)?;
        self.letter.invite(Message::InternalFuture)?;
        if let Some(contact) = career_contact {
            self.letter.arguments.text(Slot::Contact, isolate(contact));
            self.letter.say(Message::InternalContact)?;
        }
        self.letter.end(Part::Paragraph);
        self.paragraph(Message::InternalAfterFuture)?;
        self.paragraph(Message::InternalFarewell)
    }

    /// Subject, salutation and thanks, with the apology of a late answer.
    fn opening(&mut self, subject: Message, thanks: Message, thanks_interview: Message, interviewed: bool) -> Result<(), SayError> {
        self.letter.piece(Part::Subject, subject)?;
        self.letter.piece(Part::Salutation, Message::Salutation)?;
        self.letter.say(if interviewed { thanks_interview } else { thanks })?;
        let topics: Vec<_> = self.content.topics.iter().map(|topic| Item { words: item(topic, self.locale), phrase: None }).collect();
        self.letter.list(TOPICS, Slot::Topics, &topics)?;
        if self.rejection.is_late() {
            self.letter.say(Message::ApologyLate)?;
        }
        self.letter.end(Part::Paragraph);
        Ok(())
    }

    fn decision(&mut self, other: Message, cancelled: Message, on_hold: Message) -> Result<(), SayError> {
        self.paragraph(match self.rejection.outcome {
            Outcome::OtherCandidate => other,
            Outcome::PositionCancelled => cancelled,
            Outcome::PositionOnHold => on_hold,
        })
    }

    /// What impressed, what decided, what to develop, and how. `fit` tells the decision again after strengths, where no
    /// criterion does.
    fn feedback(&mut self, fit: Option<Message>) -> Result<(), SayError> {
        let strengths = self.items(&self.content.strengths);
        self.letter.list(STRENGTHS, Slot::Strengths, &strengths)?;
        let unexplained = self.content.reasons.is_empty() && self.rejection.outcome == Outcome::OtherCandidate;
        if let Some(fit) = fit
            && unexplained
            && !strengths.is_empty()
        {
            self.letter.say(fit)?;
        }
        self.letter.list(REASONS, Slot::Reasons, &self.items(&self.content.reasons))?;
        self.letter.list(GROWTH_AREAS, Slot::Growth, &self.items(&self.content.growth_areas))?;
        if let Some(suggestion) = &self.content.suggestion {
            self.letter.arguments.text(Slot::Suggestion, sentence(suggestion, self.locale));
            self.letter.say(Message::FeedbackSuggestion)?;
        }
        self.letter.end(Part::Paragraph);
        Ok(())
    }

    fn talent_pool(&mut self) -> Result<(), SayError> {
        let Some(pool) = &self.rejection.talent_pool else { return Ok(()) };
        self.letter.arguments.number(Count::Months, pool.retention_months);
        self.letter.invite(Message::TalentPool)?;
        if let Some(url) = &pool.privacy_url {
            self.letter.arguments.text(Slot::PrivacyUrl, url.as_str());
            self.letter.say(Message::TalentPoolPrivacy)?;
        }
        self.letter.end(Part::Paragraph);
        Ok(())
    }

    fn invitation(&mut self, message: Message) -> Result<(), SayError> {
        self.letter.invite(message)?;
        self.letter.end(Part::Paragraph);
        Ok(())
    }

    fn paragraph(&mut self, message: Message) -> Result<(), SayError> {
        self.letter.piece(Part::Paragraph, message)
    }

    fn items(&self, phrases: &[Words<'a>]) -> Vec<Item<'a>> {
        let bare = self.locale.profile().bends_possessives && phrases.iter().any(|words| matches!(words, Words::Text(_)));
        let items = phrases.iter().map(|words| match words {
            Words::Catalogue(phrase) if bare => Item { words: phrase.bare.as_str().into(), phrase: Some(phrase) },
            Words::Catalogue(phrase) => {
                let possessive = phrase.possessive.as_ref();
                let form = if self.informal { phrase.possessive_tu.as_ref().or(possessive) } else { possessive };
                Item { words: form.unwrap_or(&phrase.bare).as_str().into(), phrase: Some(phrase) }
            }
            Words::Text(text) => Item { words: item(text, self.locale), phrase: None },
        });
        items.collect()
    }
}

/// A text of the caller's as an item: without the mark that ends it, but for the full stop of an abbreviation.
fn item<'a>(text: &FreeText<'a>, locale: &Locale) -> Cow<'a, str> {
    callers_words(text, locale, |words| {
        let bare = words.strip_suffix('.')?;
        (!bare.ends_with('.') && !ends_in_abbreviation(bare)).then_some(bare)
    })
}

/// A text of the caller's as a sentence, which keeps its full stop.
fn sentence<'a>(text: &FreeText<'a>, locale: &Locale) -> Cow<'a, str> {
    callers_words(text, locale, |_| None)
}

/// A text of the caller's: in the typography of the language, less the bullet that begins it and the mark of a list that ends it,
/// or what else `ended` takes from its end. One for every language is a name and stands as it is; so does one that is nothing but
/// marks.
fn callers_words<'a>(text: &FreeText<'a>, locale: &Locale, ended: impl FnOnce(&str) -> Option<&str>) -> Cow<'a, str> {
    let tidy = if text.key.is_some() { (locale.profile().tidy)(text.line) } else { text.line.as_str().into() };
    let start = ["- ", "– ", "• ", "* "].into_iter().find(|bullet| tidy.starts_with(bullet)).map_or(0, str::len);
    let end = tidy.strip_suffix([',', ';']).or_else(|| ended(&tidy)).map_or(tidy.len(), |bare| bare.trim_end().len());
    let kept = if start < end { start..end } else { 0..tidy.len() };
    isolate(match tidy {
        Cow::Borrowed(words) => Cow::Borrowed(&words[kept]),
        Cow::Owned(mut words) => {
            words.truncate(kept.end);
            words.drain(..kept.start);
            Cow::Owned(words)
        }
    })
}

/// Whether a full stop after these words would belong to the last of them: "etc", "Inc", "Cía", "U.S", "u. a", "EE. UU".
fn ends_in_abbreviation(words: &str) -> bool {
    const KNOWN: [&str; 23] = [
        "etc", "inc", "ltd", "corp", "co", "jr", "sr", "usw", "bzw", "ggf", "abt", "str", "nr", "min", "std", "mio", "mrd", "tsd", "cía",
        "cia", "ltda", "hnos", "dpto",
    ];
    let mut back = words.rsplit(|c: char| c.is_whitespace() || c == '(');
    let last = back.next().unwrap_or_default();
    last.contains('.')
        || last.chars().count() <= 2 && back.next().is_some_and(|before| before.ends_with('.'))
        || KNOWN.contains(&&*last.to_lowercase())
}

/// The values that every letter of a rejection has.
fn arguments<'a>(rejection: &'a Rejection, content: &Content<'a>, locale: &'a Locale) -> Result<Arguments<'a>, SayError> {
    let mut arguments = Arguments::default();
    arguments.text(Slot::Title, isolate(content.title));
    arguments.choose(Choice::TitleJoin, (locale.profile().title_join)(content.title, rejection.position.title_join));
    arguments.text(Slot::Company, isolate(rejection.company.name.as_str()));
    arguments.choose(Choice::CompanyJoin, (locale.profile().company_join)(&rejection.company.name));
    arguments.choose(
        Choice::Employer,
        match rejection.company.kind {
            CompanyKind::Institution => "institution",
            CompanyKind::Company => "company",
        },
    );
    salutation(rejection, &mut arguments);
    interview(rejection, content, locale, &mut arguments)?;
    Ok(arguments)
}

fn salutation<'a>(rejection: &'a Rejection, arguments: &mut Arguments<'a>) {
    let candidate = &rejection.candidate;
    let full = isolate(candidate.name.full());
    if rejection.address_form == AddressForm::Informal {
        // Who has no given name is greeted in the informal way all the same.
        arguments.choose(Choice::Civility, "given");
        arguments.text(Slot::GivenName, candidate.name.given().map_or_else(|| full.clone(), isolate));
        arguments.text(Slot::FullName, full);
        return;
    }
    let (civility, name) = match (candidate.courtesy_title, candidate.name.after_title()) {
        (Some(title), Some(name)) => (civility(title), isolate(name)),
        _ => ("none", full.clone()),
    };
    arguments.choose(Choice::Civility, civility);
    arguments.text(Slot::Name, name);
    arguments.text(Slot::FullName, full);
}

fn civility(title: CourtesyTitle) -> &'static str {
    match title {
        CourtesyTitle::Ms => "ms",
        CourtesyTitle::Mr => "mr",
        CourtesyTitle::Mx => "mx",
        CourtesyTitle::Dr => "dr",
        CourtesyTitle::Professor => "professor",
    }
}

fn interview<'a>(rejection: &'a Rejection, content: &Content<'a>, locale: &Locale, arguments: &mut Arguments<'a>) -> Result<(), SayError> {
    let interview = rejection.interview.as_ref();
    let stage = match content.stage {
        Some(Words::Catalogue(phrase)) => {
            arguments.text(Slot::During, phrase.during.as_deref().unwrap_or_default());
            "catalogue"
        }
        Some(Words::Text(text)) => {
            arguments.text(Slot::Stage, item(&text, locale));
            "text"
        }
        None => "none",
    };
    arguments.choose(Choice::StageKind, stage);
    let date = interview.and_then(|interview| interview.date);
    if let Some(date) = date {
        arguments.text(Slot::Date, locale.date(date)?);
    }
    arguments.choose(Choice::HasDate, yes_or_no(date.is_some()));
    let people = interview.iter().flat_map(|interview| &interview.interviewers);
    let interviewers: Vec<_> = people.map(|name| isolate((locale.profile().after_with)(name))).collect();
    if !interviewers.is_empty() {
        arguments.text(Slot::Interviewers, locale.list(&interviewers));
    }
    arguments.choose(Choice::HasInterviewers, yes_or_no(!interviewers.is_empty()));
    Ok(())
}

const fn yes_or_no(there: bool) -> &'static str {
    if there { "yes" } else { "no" }
}
