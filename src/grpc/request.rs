//! `DraftRejectionRequest` → [`Rejection`]: everything wrong with it is found in one go.

use jiff::civil::Date;

use super::{
    fields::{self, Reader},
    proto::{self, draft_rejection_request::Template as WireTemplate},
    violations::Violations,
};
use crate::{
    language::{Locale, Locales, Words, phrase::PhraseKind},
    rejection::{
        AddressForm, Candidate, Company, CompanyKind, CourtesyTitle, Feedback, Interview, MissingText, Name, Outcome, Phrase, Position,
        Rejection, Sender, TalentPool, Template, TemplateKind, TitleJoin,
        contact::{self, HttpsUrl},
        line::{JUSTIFICATION, Line, NAME},
        localized_text::LocalizedText,
        problem::{Problem, Reason},
        text_field::TextField,
    },
    review,
};

/// Most languages of a request.
const LANGUAGES: usize = 8;
/// Most phrases of a list.
const PHRASES: usize = 20;
/// Most topics of an interview, and most interviewers.
const TOPICS: usize = 10;

/// A request that can be answered.
#[derive(Debug)]
pub struct Request<'w> {
    /// What the letters are about.
    pub rejection: Rejection,
    /// A draft is made for each of these.
    pub locales: Vec<&'w Locale>,
    /// What becomes of what the review finds.
    pub review_policy: ReviewPolicy,
    /// What each draft holds.
    pub formats: Formats,
}

/// What becomes of what the review finds.
#[derive(Debug)]
pub struct ReviewPolicy {
    /// Whether errors hold the drafts back.
    pub blocks: bool,
    accepted: Vec<&'static str>,
}

impl ReviewPolicy {
    /// Whether what a rule finds has been accepted, with a justification.
    pub fn accepts(&self, rule: &str) -> bool {
        self.accepted.contains(&rule)
    }
}

/// What a draft holds beside its subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Formats {
    /// The body as text.
    pub text: bool,
    /// The body as HTML.
    pub html: bool,
    /// The whole message.
    pub mime: bool,
}

/// Reads a request; `today` tells what `send_date` is when it is not given.
///
/// # Errors
/// What has been `found` before and all violations of the request, in the order of its fields.
pub fn read(wire: proto::DraftRejectionRequest, found: Violations, words: &Words, today: fn() -> Date) -> Result<Request<'_>, Violations> {
    let wording = match Line::clean(wire.wording, NAME) {
        Ok(id) => words.wording(id.as_deref().unwrap_or_default()),
        Err(_) => None,
    };
    let mut reader = Reader {
        violations: found,
        words: wording.unwrap_or(words.built_in()),
        locales: Vec::new(),
        template: template_kind(wire.template.as_ref()),
        missing_text: missing_text(wire.missing_text),
    };
    if wire.language_codes.is_empty() {
        reader.wrong("language_codes", Problem::missing("Give 1 to 8 BCP 47 language tags, such as fr."));
    }
    reader.locales = languages(reader.words, &wire.language_codes, &mut reader.violations);
    let outcome = proto::Outcome::try_from(wire.outcome).map(outcome).unwrap_or_default();
    let template = template(&mut reader, wire.template, outcome);
    let candidate = candidate(&mut reader, wire.candidate);
    let position = position(&mut reader, wire.position);
    let company = company(&mut reader, wire.company);
    let sender = sender(&mut reader, wire.sender);
    let interview = wire.interview.map(|interview| self::interview(&mut reader, interview));
    reader.enumeration::<proto::Outcome>(wire.outcome, "outcome", "Outcome");
    let decision_date = reader.date(wire.decision_date, "decision_date");
    let send_date = reader.date(wire.send_date, "send_date").unwrap_or_else(today);
    let talent_pool = wire.talent_pool.map(|pool| self::talent_pool(&mut reader, pool));
    let address_form = reader.enumeration(wire.address_form, "address_form", "AddressForm").map(address_form);
    reader.enumeration::<proto::MissingTextPolicy>(wire.missing_text, "missing_text", "MissingTextPolicy");
    let review_policy = review_policy(&mut reader, wire.review_policy.unwrap_or_default());
    if wording.is_none() {
        let cure = "Use a house wording that this server holds, or leave this empty for the built-in wording.";
        reader.wrong("wording", Problem::new(Reason::UnknownWording, cure));
    }
    let formats = formats(&mut reader, &wire.formats);
    if let (true, Some(template), Some(candidate), Some(position), Some(company), Some(sender)) =
        (reader.violations.is_empty(), template, candidate, position, company, sender)
    {
        let rejection = Rejection {
            template,
            candidate,
            position,
            company,
            sender,
            interview,
            outcome,
            decision_date,
            send_date,
            talent_pool: talent_pool.flatten(),
            address_form: address_form.unwrap_or_default(),
            missing_text: reader.missing_text,
        };
        return Ok(Request { rejection, locales: reader.locales, review_policy, formats });
    }
    Err(reader.violations)
}

/// The locales that serve these codes.
pub fn languages<'w>(words: &'w Locales, codes: &[String], violations: &mut Violations) -> Vec<&'w Locale> {
    if codes.len() > LANGUAGES {
        violations.add("language_codes", Problem::new(Reason::TooManyValues, format!("Give at most {LANGUAGES} entries.")));
    }
    let mut locales: Vec<&Locale> = Vec::with_capacity(codes.len().min(LANGUAGES));
    for (index, code) in codes.iter().enumerate().take(LANGUAGES) {
        let field = format_args!("language_codes[{index}]");
        match words.negotiate(code) {
            Err(problem) => violations.add(field, problem),
            Ok(locale) if locales.iter().any(|other| other.tag() == locale.tag()) => {
                let cure = format!("Leave this out: an earlier code already asks for the letter in {}.", locale.tag());
                violations.add(field, Problem::new(Reason::DuplicateLanguage, cure));
            }
            Ok(locale) => locales.push(locale),
        }
    }
    locales
}

fn template_kind(template: Option<&WireTemplate>) -> TemplateKind {
    match template {
        None | Some(WireTemplate::Basic(_)) => TemplateKind::Basic,
        Some(WireTemplate::DetailedFeedback(_)) => TemplateKind::DetailedFeedback,
        Some(WireTemplate::InternalCandidate(_)) => TemplateKind::InternalCandidate,
    }
}

fn template(reader: &mut Reader<'_>, template: Option<WireTemplate>, outcome: Outcome) -> Option<Template> {
    match template {
        None => {
            reader.wrong("template", Problem::missing("Choose a letter: set basic, detailed_feedback or internal_candidate."));
            None
        }
        Some(WireTemplate::Basic(proto::Basic {})) => Some(Template::Basic),
        Some(WireTemplate::DetailedFeedback(detailed)) => {
            let proto::DetailedFeedback { strengths, reasons, growth_areas, suggestion } = detailed;
            // Many clients send an empty message for a form's empty field.
            let suggested = suggestion.as_ref().is_some_and(|text| *text != proto::LocalizedText::default());
            if strengths.is_empty() && reasons.is_empty() && growth_areas.is_empty() && !suggested {
                let cure = "Give strengths, reasons, growth_areas or a suggestion; for a letter without feedback set basic instead.";
                reader.wrong("detailed_feedback", Problem::new(Reason::NoFeedback, cure));
                return None;
            }
            let before = reader.violations.total();
            let feedback = feedback(reader, [strengths, reasons, growth_areas], suggestion, outcome);
            if reader.violations.total() == before {
                nothing_left(reader, &feedback);
            }
            Some(Template::DetailedFeedback(feedback))
        }
        Some(WireTemplate::InternalCandidate(internal)) => {
            let proto::InternalCandidate { strengths, reasons, growth_areas, suggestion, career_contact } = internal;
            let feedback = feedback(reader, [strengths, reasons, growth_areas], suggestion, outcome);
            let career_contact = reader.line(career_contact, NAME, "internal_candidate.career_contact");
            Some(Template::InternalCandidate { feedback, career_contact })
        }
    }
}

/// A detailed letter that would have nothing to detail in one of its languages, since its texts are left out there.
fn nothing_left(reader: &mut Reader<'_>, feedback: &Feedback) {
    let phrases = || feedback.strengths.iter().chain(&feedback.reasons).chain(&feedback.growth_areas);
    let empty: Vec<_> = reader
        .locales
        .iter()
        .map(|locale| locale.tag())
        .filter(|tag| {
            let exists = |text: &LocalizedText| text.choose(tag).is_some();
            let phrase_exists = |phrase: &Phrase| match phrase {
                Phrase::Catalogue(_) => true,
                Phrase::Text(text) => exists(text),
            };
            !phrases().any(phrase_exists) && !feedback.suggestion.as_ref().is_some_and(exists)
        })
        .collect();
    for tag in empty {
        let cure = format!("Give some of the feedback in {tag}, where all of it is left out; for a letter without feedback set basic.");
        reader.wrong("detailed_feedback", Problem::new(Reason::NoFeedback, cure));
    }
}

fn feedback(
    reader: &mut Reader<'_>,
    [strengths, reasons, growth_areas]: [Vec<proto::Phrase>; 3],
    suggestion: Option<proto::LocalizedText>,
    outcome: Outcome,
) -> Feedback {
    let reasons_given = !reasons.is_empty();
    let letter = reader.template.field();
    let strengths = phrases(reader, strengths, PhraseKind::Strength, TextField::Strength, "strengths");
    if reasons_given && outcome != Outcome::OtherCandidate {
        let cure = "Leave reasons out: with this outcome no criterion of the post decided.";
        reader.wrong(format_args!("{letter}.reasons"), Problem::invalid(cure));
    }
    Feedback {
        strengths,
        reasons: phrases(reader, reasons, PhraseKind::Reason, TextField::Reason, "reasons"),
        growth_areas: phrases(reader, growth_areas, PhraseKind::GrowthArea, TextField::GrowthArea, "growth_areas"),
        suggestion: suggestion.and_then(|text| reader.free_text(text, TextField::Suggestion)),
    }
}

fn phrases(
    reader: &mut Reader<'_>,
    phrases: Vec<proto::Phrase>,
    kind: PhraseKind,
    field: fn(usize) -> TextField,
    list: &str,
) -> Vec<Phrase> {
    reader.count(phrases.len(), PHRASES, format_args!("{}.{list}", reader.template.field()));
    let phrases = phrases.into_iter().enumerate().take(PHRASES);
    phrases.filter_map(|(index, phrase)| reader.phrase(phrase, kind, field(index))).collect()
}

fn candidate(reader: &mut Reader<'_>, candidate: Option<proto::Candidate>) -> Option<Candidate> {
    let Some(candidate) = candidate else {
        reader.wrong("candidate", Problem::missing("Tell who the letter is to: given_name and family_name, or display_name."));
        return None;
    };
    let before = reader.violations.total();
    let given = reader.header_name(candidate.given_name, "candidate.given_name");
    let family = reader.header_name(candidate.family_name, "candidate.family_name");
    let display = reader.header_name(candidate.display_name, "candidate.display_name");
    let name = Name::new(given, family, display);
    if name.is_none() && reader.violations.total() == before {
        reader.wrong("candidate.family_name", Problem::missing("Give given_name, family_name or display_name: the letter greets by name."));
    }
    let courtesy_title = reader.enumeration(candidate.courtesy_title, "candidate.courtesy_title", "CourtesyTitle").and_then(courtesy_title);
    let email_address = reader.email_address(candidate.email_address, "candidate.email_address");
    Some(Candidate { name: name?, courtesy_title, email_address })
}

fn position(reader: &mut Reader<'_>, position: Option<proto::Position>) -> Option<Position> {
    let Some(position) = position else {
        reader.wrong("position", Problem::missing("Tell which post the letter is about: its title."));
        return None;
    };
    let title = reader.title(position.title, TextField::PositionTitle);
    let title_join = reader.enumeration(position.title_join, "position.title_join", "TitleJoin").map(title_join);
    Some(Position { title: title?, title_join: title_join? })
}

fn company(reader: &mut Reader<'_>, company: Option<proto::Company>) -> Option<Company> {
    let Some(company) = company else {
        reader.wrong("company", Problem::missing("Tell who the employer is: its name."));
        return None;
    };
    let name = reader.required_header_name(company.name, "company.name", "Give the name of the employer.");
    let kind = reader.enumeration(company.kind, "company.kind", "CompanyKind").map(company_kind);
    Some(Company { name: name?, kind: kind? })
}

fn sender(reader: &mut Reader<'_>, sender: Option<proto::Sender>) -> Option<Sender> {
    let Some(sender) = sender else {
        reader.wrong("sender", Problem::missing("Tell who signs the letter: name and position."));
        return None;
    };
    let name = reader.required_header_name(sender.name, "sender.name", "Give the name of the person who signs.");
    let position = reader.title(sender.position, TextField::SenderPosition);
    let email_address = reader.email_address(sender.email_address, "sender.email_address");
    Some(Sender { name: name?, position: position?, email_address })
}

fn interview(reader: &mut Reader<'_>, interview: proto::Interview) -> Interview {
    let date = reader.date(interview.date, "interview.date");
    let stage = interview.stage.and_then(|stage| reader.phrase(stage, PhraseKind::Stage, TextField::Stage));
    reader.count(interview.interviewers.len(), TOPICS, "interview.interviewers");
    let mut interviewers = Vec::with_capacity(interview.interviewers.len().min(TOPICS));
    for (index, name) in interview.interviewers.into_iter().enumerate().take(TOPICS) {
        let field = format_args!("interview.interviewers[{index}]");
        let before = reader.violations.total();
        match reader.line(name, NAME, field) {
            Some(name) => interviewers.push(name),
            None if reader.violations.total() == before => reader.wrong(field, Problem::missing("Give the name, or leave the entry out.")),
            None => {}
        }
    }
    reader.count(interview.topics.len(), TOPICS, "interview.topics");
    let topics = interview.topics.into_iter().enumerate().take(TOPICS);
    let topics = topics.filter_map(|(index, topic)| reader.topic(topic, TextField::Topic(index))).collect();
    Interview { date, stage, interviewers, topics }
}

fn talent_pool(reader: &mut Reader<'_>, pool: proto::TalentPool) -> Option<TalentPool> {
    if reader.template == TemplateKind::InternalCandidate {
        reader.wrong("talent_pool", Problem::invalid("Leave this out: a colleague is not put into a pool of outside applicants."));
        return None;
    }
    let months = u8::try_from(pool.retention_months).ok().filter(|months| *months <= 24);
    let months = match months {
        Some(0) => Err(Problem::missing("Give for how many months the application may be kept: 1 to 24.")),
        Some(months) => Ok(months),
        None => Err(Problem::invalid("Give 1 to 24 months.")),
    };
    let retention_months = reader.noted("talent_pool.retention_months", months);
    let privacy_url = reader.line(pool.privacy_url, contact::URL, "talent_pool.privacy_url");
    let privacy_url = privacy_url.and_then(|line| reader.noted("talent_pool.privacy_url", HttpsUrl::parse(&line)));
    Some(TalentPool { retention_months: retention_months?, privacy_url })
}

fn review_policy(reader: &mut Reader<'_>, policy: proto::ReviewPolicy) -> ReviewPolicy {
    let blocking = reader.enumeration(policy.blocking, "review_policy.blocking", "Blocking");
    let blocks = match blocking {
        Some(proto::Blocking::Never) => false,
        Some(proto::Blocking::Unspecified | proto::Blocking::Errors) | None => true,
    };
    let mut accepted = Vec::new();
    let rules_accepted = !policy.accepted_rules.is_empty();
    for (index, id) in policy.accepted_rules.into_iter().enumerate() {
        let id = fields::id(id);
        if let Some(rule) = review::rules().find(|rule| id.as_deref() == Some(rule)) {
            // Each once: every finding looks for its rule here.
            if !accepted.contains(&rule) {
                accepted.push(rule);
            }
        } else {
            let cure = "Use the id of a rule as findings have it, such as AGE-01.";
            reader.wrong(format_args!("review_policy.accepted_rules[{index}]"), Problem::invalid(cure));
        }
    }
    let before = reader.violations.total();
    let justification = reader.line(policy.justification, JUSTIFICATION, "review_policy.justification");
    if rules_accepted && justification.is_none() && reader.violations.total() == before {
        let cure = "Say why the accepted rules may be passed over; it is neither stored nor logged.";
        reader.wrong("review_policy.justification", Problem::missing(cure));
    }
    ReviewPolicy { blocks, accepted }
}

fn formats(reader: &mut Reader<'_>, wire: &[i32]) -> Formats {
    let mut formats = Formats { text: wire.is_empty(), html: wire.is_empty(), mime: false };
    for (index, format) in wire.iter().enumerate() {
        match proto::Format::try_from(*format) {
            Ok(proto::Format::Text) => formats.text = true,
            Ok(proto::Format::Html) => formats.html = true,
            Ok(proto::Format::Mime) => formats.mime = true,
            Ok(proto::Format::Unspecified) | Err(_) => {
                reader.wrong(format_args!("formats[{index}]"), Problem::invalid("Use FORMAT_TEXT, FORMAT_HTML or FORMAT_MIME."));
            }
        }
    }
    formats
}

fn outcome(outcome: proto::Outcome) -> Outcome {
    match outcome {
        proto::Outcome::Unspecified | proto::Outcome::OtherCandidate => Outcome::OtherCandidate,
        proto::Outcome::PositionCancelled => Outcome::PositionCancelled,
        proto::Outcome::PositionOnHold => Outcome::PositionOnHold,
    }
}

fn missing_text(raw: i32) -> MissingText {
    match proto::MissingTextPolicy::try_from(raw) {
        Ok(proto::MissingTextPolicy::Omit) => MissingText::Omit,
        Ok(proto::MissingTextPolicy::Unspecified | proto::MissingTextPolicy::Refuse) | Err(_) => MissingText::Refuse,
    }
}

fn address_form(form: proto::AddressForm) -> AddressForm {
    match form {
        proto::AddressForm::Unspecified | proto::AddressForm::Formal => AddressForm::Formal,
        proto::AddressForm::Informal => AddressForm::Informal,
    }
}

fn courtesy_title(title: proto::CourtesyTitle) -> Option<CourtesyTitle> {
    match title {
        proto::CourtesyTitle::Unspecified => None,
        proto::CourtesyTitle::Ms => Some(CourtesyTitle::Ms),
        proto::CourtesyTitle::Mr => Some(CourtesyTitle::Mr),
        proto::CourtesyTitle::Mx => Some(CourtesyTitle::Mx),
        proto::CourtesyTitle::Dr => Some(CourtesyTitle::Dr),
        proto::CourtesyTitle::Professor => Some(CourtesyTitle::Professor),
    }
}

fn title_join(join: proto::TitleJoin) -> TitleJoin {
    match join {
        proto::TitleJoin::Unspecified | proto::TitleJoin::Auto => TitleJoin::Auto,
        proto::TitleJoin::Elide => TitleJoin::Elide,
        proto::TitleJoin::Plain => TitleJoin::Plain,
        proto::TitleJoin::Quote => TitleJoin::Quote,
    }
}

fn company_kind(kind: proto::CompanyKind) -> CompanyKind {
    match kind {
        proto::CompanyKind::Unspecified | proto::CompanyKind::Company => CompanyKind::Company,
        proto::CompanyKind::Institution => CompanyKind::Institution,
    }
}
