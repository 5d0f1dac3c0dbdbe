//! Every message that the program says, by name: the contract between the code and the `.ftl` files.

use crate::rejection::TemplateKind;

/// Whether a locale must have a message, and what a house wording may do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Every locale says it; nothing may silence it.
    Required,
    /// Every locale says it; a house wording may leave it out by setting it to `{""}`.
    Optional,
    /// A place where a house wording may add a paragraph; no locale says anything there.
    Place,
}

macro_rules! messages {
    ($($name:ident $presence:ident $id:literal,)*) => {
        /// A message of the `.ftl` files; what each says stands there.
        #[allow(missing_docs, reason = "each is told to the translator in the .ftl file, beside its words")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Message { $($name,)* }

        impl Message {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The id in the `.ftl` files.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// Whether a locale must have it.
            #[must_use]
            pub const fn presence(self) -> Presence {
                match self { $(Self::$name => Presence::$presence,)* }
            }
        }
    };
}

messages! {
    Salutation Required "salutation",
    Closing Required "closing",
    DateLong Required "date-long",
    InterviewTopics Required "interview-topics",
    InterviewTopicsList Required "interview-topics-list",
    ApologyLate Optional "apology-late",
    TalentPool Required "talent-pool",
    TalentPoolPrivacy Required "talent-pool-privacy",

    FeedbackStrengths Required "feedback-strengths",
    FeedbackStrengthsFree Required "feedback-strengths-free",
    FeedbackStrengthsList Required "feedback-strengths-list",
    FeedbackReasons Required "feedback-reasons",
    FeedbackReasonsList Required "feedback-reasons-list",
    FeedbackGrowth Required "feedback-growth",
    FeedbackGrowthFree Required "feedback-growth-free",
    FeedbackGrowthList Required "feedback-growth-list",
    FeedbackSuggestion Required "feedback-suggestion",

    BasicSubject Required "basic-subject",
    BasicThanks Required "basic-thanks",
    BasicThanksInterview Required "basic-thanks-interview",
    BasicAfterThanks Place "basic-after-thanks",
    BasicDecision Required "basic-decision",
    BasicDecisionCancelled Required "basic-decision-cancelled",
    BasicDecisionOnHold Required "basic-decision-on-hold",
    BasicAfterDecision Place "basic-after-decision",
    BasicFuture Optional "basic-future",
    BasicAfterFuture Place "basic-after-future",
    BasicFarewell Required "basic-farewell",

    DetailedSubject Required "detailed-subject",
    DetailedThanks Required "detailed-thanks",
    DetailedAfterThanks Place "detailed-after-thanks",
    DetailedDecision Required "detailed-decision",
    DetailedDecisionCancelled Required "detailed-decision-cancelled",
    DetailedDecisionOnHold Required "detailed-decision-on-hold",
    DetailedAfterDecision Place "detailed-after-decision",
    DetailedAfterFeedback Place "detailed-after-feedback",
    DetailedFuture Optional "detailed-future",
    DetailedAfterFuture Place "detailed-after-future",
    DetailedFarewell Required "detailed-farewell",

    InternalSubject Required "internal-subject",
    InternalThanks Required "internal-thanks",
    InternalThanksInterview Required "internal-thanks-interview",
    InternalAfterThanks Place "internal-after-thanks",
    InternalDecision Required "internal-decision",
    InternalDecisionCancelled Required "internal-decision-cancelled",
    InternalDecisionOnHold Required "internal-decision-on-hold",
    InternalAfterDecision Place "internal-after-decision",
    InternalFit Optional "internal-fit",
    InternalAfterFeedback Place "internal-after-feedback",
    InternalFuture Optional "internal-future",
    InternalContact Required "internal-contact",
    InternalAfterFuture Place "internal-after-future",
    InternalFarewell Required "internal-farewell",

    TemplateBasic Required "template-basic",
    TemplateDetailedFeedback Required "template-detailed-feedback",
    TemplateInternalCandidate Required "template-internal-candidate",

    PracticePersonalised Required "practice-personalised",
    PracticePromptLate Required "practice-prompt-late",
    PracticePromptUndated Required "practice-prompt-undated",
    PracticeConstructiveFeedback Required "practice-constructive-feedback",
    PracticeConstructiveFeedbackBasic Required "practice-constructive-feedback-basic",
    PracticeCourteous Required "practice-courteous",
    PracticeDoorOpen Required "practice-door-open",
}

impl Message {
    /// The message with this id.
    #[must_use]
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|message| message.id() == id)
    }

    /// What a message that stands in a place for house wordings may use: what every letter has.
    pub const AT_A_PLACE: [&str; 6] = ["title", "title-join", "company", "company-join", "employer", "full-name"];

    /// The variables that each form of it must print, so that nothing of the request is lost.
    #[must_use]
    pub const fn must_print(self) -> &'static [&'static str] {
        match self {
            Self::Salutation => &["full-name", "name", "given-name"],
            Self::DateLong => &["day", "year"],
            Self::InterviewTopics => &["topics"],
            Self::TalentPool => &["months"],
            Self::TalentPoolPrivacy => &["privacy-url"],
            Self::FeedbackStrengths | Self::FeedbackStrengthsFree => &["strengths"],
            Self::FeedbackReasons => &["reasons"],
            Self::FeedbackGrowth | Self::FeedbackGrowthFree => &["growth"],
            Self::FeedbackSuggestion => &["suggestion"],
            Self::InternalContact => &["contact"],
            Self::BasicThanksInterview | Self::InternalThanksInterview | Self::DetailedThanks => {
                &["title", "during", "stage", "date", "interviewers"]
            }
            Self::BasicSubject | Self::BasicThanks | Self::DetailedSubject | Self::InternalSubject | Self::InternalThanks => &["title"],
            _ => &[],
        }
    }

    /// Of these, what each form must print whichever of its variants is chosen: one of each group.
    #[must_use]
    pub fn must_always_print(self) -> Vec<&'static [&'static str]> {
        let all = self.must_print();
        match self {
            Self::Salutation => vec![all],
            // Whether there is a date, or who was there, is what the variants are for.
            Self::BasicThanksInterview | Self::InternalThanksInterview | Self::DetailedThanks => vec![&all[..1]],
            _ => all.chunks(1).collect(),
        }
    }

    /// The letters that may say it; none for what the service says to the caller.
    pub fn letters(self) -> impl Iterator<Item = TemplateKind> {
        TemplateKind::ALL.into_iter().filter(move |template| self.is_said_in(*template))
    }

    fn is_said_in(self, template: TemplateKind) -> bool {
        match self.id().split('-').next() {
            Some("basic") => template == TemplateKind::Basic,
            Some("detailed") => template == TemplateKind::DetailedFeedback,
            Some("internal") => template == TemplateKind::InternalCandidate,
            Some("feedback") => template != TemplateKind::Basic,
            Some("talent") => template != TemplateKind::InternalCandidate,
            Some("finding" | "practice" | "template") => false,
            _ => true,
        }
    }
}
