//! The domain: one hiring decision to tell, as valid data. Nothing here knows the wire, Fluent or any language's words.

pub mod contact;
pub mod language_tag;
pub mod line;
pub mod localized_text;
pub mod problem;
pub mod text_field;

use std::borrow::Cow;

use jiff::civil::Date;

use self::{
    contact::{EmailAddress, HttpsUrl},
    line::Line,
    localized_text::LocalizedText,
};

/// What the hiring team decided about one candidate, and all that a letter may say of it.
#[derive(Clone, Debug)]
pub struct Rejection {
    /// Which letter, with what only that letter needs.
    pub template: Template,
    /// Who reads it.
    pub candidate: Candidate,
    /// The post.
    pub position: Position,
    /// The employer.
    pub company: Company,
    /// Who signs it.
    pub sender: Sender,
    /// The interview, when there was one.
    pub interview: Option<Interview>,
    /// Why the candidate does not get the post.
    pub outcome: Outcome,
    /// The day of the decision, when it was given.
    pub decision_date: Option<Date>,
    /// The day the letter is sent.
    pub send_date: Date,
    /// The offer to keep the application on file.
    pub talent_pool: Option<TalentPool>,
    /// How the candidate is addressed; languages without the difference heed it in the salutation alone.
    pub address_form: AddressForm,
    /// What happens where a free text does not exist in a language.
    pub missing_text: MissingText,
}

impl Rejection {
    /// After more than so many days between decision and sending a letter is late: it apologises.
    pub const LATE_AFTER_DAYS: i32 = 7;

    /// Days from the decision to the sending; [`None`] without a decision date.
    #[must_use]
    pub fn days_to_sending(&self) -> Option<i32> {
        let decided = self.decision_date?;
        Some(decided.until(self.send_date).map_or(0, |span| span.get_days()))
    }

    /// More than [`Self::LATE_AFTER_DAYS`] from the decision to the sending.
    #[must_use]
    pub fn is_late(&self) -> bool {
        self.days_to_sending().is_some_and(|days| days > Self::LATE_AFTER_DAYS)
    }
}

/// The letters there are.
#[derive(Clone, Debug)]
pub enum Template {
    /// Thanks, the decision, an open door.
    Basic,
    /// With what impressed, what decided and what to develop; never without any of it.
    DetailedFeedback(Feedback),
    /// To a colleague.
    InternalCandidate {
        /// As in the detailed letter, but all of it optional.
        feedback: Feedback,
        /// Who to talk to about what comes next.
        career_contact: Option<Line>,
    },
}

impl Template {
    /// What is told about the candidate's application, where this letter tells it.
    #[must_use]
    pub fn feedback(&self) -> Option<&Feedback> {
        match self {
            Self::Basic => None,
            Self::DetailedFeedback(feedback) | Self::InternalCandidate { feedback, .. } => Some(feedback),
        }
    }

    /// Which of the letters it is.
    #[must_use]
    pub const fn kind(&self) -> TemplateKind {
        match self {
            Self::Basic => TemplateKind::Basic,
            Self::DetailedFeedback(_) => TemplateKind::DetailedFeedback,
            Self::InternalCandidate { .. } => TemplateKind::InternalCandidate,
        }
    }
}

/// A letter's name, without what goes into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TemplateKind {
    /// [`Template::Basic`]
    Basic,
    /// [`Template::DetailedFeedback`]
    DetailedFeedback,
    /// [`Template::InternalCandidate`]
    InternalCandidate,
}

impl TemplateKind {
    /// All of them, in the order of the API.
    pub const ALL: [Self; 3] = [Self::Basic, Self::DetailedFeedback, Self::InternalCandidate];

    /// The name of its field in the API.
    #[must_use]
    pub const fn field(self) -> &'static str {
        match self {
            Self::Basic => "basic",
            Self::DetailedFeedback => "detailed_feedback",
            Self::InternalCandidate => "internal_candidate",
        }
    }
}

/// What a letter tells of the application.
#[derive(Clone, Debug, Default)]
pub struct Feedback {
    /// What impressed.
    pub strengths: Vec<Phrase>,
    /// The criteria of the post that decided.
    pub reasons: Vec<Phrase>,
    /// What to develop.
    pub growth_areas: Vec<Phrase>,
    /// One full sentence of advice.
    pub suggestion: Option<LocalizedText>,
}

/// A noun phrase: of the catalogue, in every language, or the caller's own.
#[derive(Clone, Debug)]
pub enum Phrase {
    /// A phrase of the catalogue.
    Catalogue(PhraseId),
    /// The caller's words.
    Text(LocalizedText),
}

/// The place of a phrase in the catalogue, the same in every locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PhraseId(pub usize);

/// Who reads the letter.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// What they are called.
    pub name: Name,
    /// The title they go by.
    pub courtesy_title: Option<CourtesyTitle>,
    /// Where the draft goes.
    pub email_address: Option<EmailAddress>,
}

/// A person's name. One part of it at least is there.
#[derive(Clone, Debug)]
pub struct Name {
    given: Option<Line>,
    family: Option<Line>,
    display: Option<Line>,
}

impl Name {
    /// A name of these parts; [`None`] when there is none of them. `display` stands for both others wherever the whole
    /// name is written.
    #[must_use]
    pub fn new(given: Option<Line>, family: Option<Line>, display: Option<Line>) -> Option<Self> {
        (given.is_some() || family.is_some() || display.is_some()).then_some(Self { given, family, display })
    }

    /// Every part of it that there is.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        [&self.given, &self.family, &self.display].into_iter().filter_map(Option::as_deref)
    }

    /// The given name.
    #[must_use]
    pub fn given(&self) -> Option<&str> {
        self.given.as_deref()
    }

    /// What follows a title: the whole name where its order is the caller's, else the family name.
    #[must_use]
    pub fn after_title(&self) -> Option<&str> {
        self.display.as_deref().or(self.family.as_deref())
    }

    /// The whole name.
    #[must_use]
    pub fn full(&self) -> Cow<'_, str> {
        match (&self.display, &self.given, &self.family) {
            (Some(display), _, _) => display.as_str().into(),
            (None, Some(given), Some(family)) => [given.as_str(), family.as_str()].join(" ").into(),
            (None, given, family) => given.as_deref().or(family.as_deref()).unwrap_or_default().into(),
        }
    }
}

/// A title before a name. Never guessed: it is given or there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CourtesyTitle {
    /// Madame, Ms.
    Ms,
    /// Monsieur, Mr.
    Mr,
    /// Mx., of no gender.
    Mx,
    /// Dr.
    Dr,
    /// Professor.
    Professor,
}

/// The post.
#[derive(Clone, Debug)]
pub struct Position {
    /// Its title, as the offer has it.
    pub title: LocalizedText,
    /// How French puts it after « poste ».
    pub title_join: TitleJoin,
}

/// How French joins a job title to « poste ».
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TitleJoin {
    /// By the rules of the language; « » where they leave a doubt.
    #[default]
    Auto,
    /// d’X
    Elide,
    /// de X
    Plain,
    /// « X »
    Quote,
}

/// The employer.
#[derive(Clone, Debug)]
pub struct Company {
    /// Its name.
    pub name: Line,
    /// What it is.
    pub kind: CompanyKind,
}

/// What the employer is: nobody works « chez Mairie de Lyon ».
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CompanyKind {
    /// A company.
    #[default]
    Company,
    /// A public body, a university, a hospital.
    Institution,
}

/// Who signs the letter.
#[derive(Clone, Debug)]
pub struct Sender {
    /// Their name.
    pub name: Line,
    /// Their role.
    pub position: LocalizedText,
    /// Where an answer goes.
    pub email_address: Option<EmailAddress>,
}

/// The interview there was.
#[derive(Clone, Debug, Default)]
pub struct Interview {
    /// Its day.
    pub date: Option<Date>,
    /// Which interview it was.
    pub stage: Option<Phrase>,
    /// Who led it.
    pub interviewers: Vec<Line>,
    /// What was talked about.
    pub topics: Vec<LocalizedText>,
}

/// Why the candidate does not get the post.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Outcome {
    /// Somebody else gets it.
    #[default]
    OtherCandidate,
    /// Nobody gets it.
    PositionCancelled,
    /// Nobody gets it for now.
    PositionOnHold,
}

/// The offer to keep the application on file.
#[derive(Clone, Debug)]
pub struct TalentPool {
    /// For how long, 1 to 24 months.
    pub retention_months: u8,
    /// Where the privacy notice stands.
    pub privacy_url: Option<HttpsUrl>,
}

/// How the candidate is addressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AddressForm {
    /// vous, Sie, usted
    #[default]
    Formal,
    /// tu, du, tú
    Informal,
}

/// What happens where a free text does not exist in a language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MissingText {
    /// The request is refused.
    #[default]
    Refuse,
    /// The sentence is left out, with a finding.
    Omit,
}
