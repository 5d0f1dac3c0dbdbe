//! The five practices of a good rejection letter.

use super::{Finding, Severity};
use crate::{
    language::{Locale, SayError, message::Message, variable::Arguments},
    letter::{Letter, content::Content},
    rejection::{Rejection, TemplateKind},
};

/// A good practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Practice {
    /// Names the person, the post and something of the interview itself.
    Personalised,
    /// Sent within a week of the decision.
    Prompt,
    /// Says what impressed, and what decided or can be developed.
    ConstructiveFeedback,
    /// Thanks, in a calm tone.
    Courteous,
    /// Invites without promising.
    DoorOpen,
}

/// Whether a draft follows a practice.
#[derive(Clone, Debug)]
pub struct PracticeResult {
    /// The practice.
    pub practice: Practice,
    /// Whether it does.
    pub met: bool,
    /// What would meet it, or tell that it is met; in the language of the draft. Empty where there is nothing to say.
    pub advice: String,
}

/// Rules whose findings tell that the tone is not calm.
const TONE: [&str; 3] = ["TONE-01", "SHOUT-01", "PSY-01"];
/// The rule that finds promises.
const PROMISE: &str = "PROM-01";

/// The practices of a draft, always all five in the same order.
///
/// # Errors
/// An advice that the locale does not have.
pub fn practices(
    rejection: &Rejection,
    content: &Content<'_>,
    letter: &Letter,
    findings: &[Finding],
    locale: &Locale,
) -> Result<Vec<PracticeResult>, SayError> {
    let found = |rules: &[&str]| findings.iter().any(|finding| finding.severity > Severity::Info && rules.contains(&finding.rule));
    let explained = !content.reasons.is_empty() || !content.growth_areas.is_empty() || content.suggestion.is_some();
    let feedback = explained && !content.strengths.is_empty();
    let (prompt, prompt_advice) = match rejection.days_to_sending() {
        None => (true, Some(Message::PracticePromptUndated)),
        Some(_) if rejection.is_late() => (false, Some(Message::PracticePromptLate)),
        Some(_) => (true, None),
    };
    let lacking = |met: bool, advice: Message| (!met).then_some(advice);
    let personalised = tells_of_the_interview(rejection, content);
    let courteous = !found(&TONE);
    let open = letter.invites && !found(&[PROMISE]);
    let constructive = match rejection.template.kind() {
        TemplateKind::Basic => Message::PracticeConstructiveFeedbackBasic,
        TemplateKind::DetailedFeedback | TemplateKind::InternalCandidate => Message::PracticeConstructiveFeedback,
    };
    let results = [
        (Practice::Personalised, personalised, lacking(personalised, Message::PracticePersonalised)),
        (Practice::Prompt, prompt, prompt_advice),
        (Practice::ConstructiveFeedback, feedback, lacking(feedback, constructive)),
        (Practice::Courteous, courteous, lacking(courteous, Message::PracticeCourteous)),
        (Practice::DoorOpen, open, lacking(open, Message::PracticeDoorOpen)),
    ];
    let say = |(practice, met, message): (Practice, bool, Option<Message>)| {
        let mut advice = String::new();
        if let Some(message) = message {
            locale.say(message, false, &Arguments::default(), &mut advice)?;
        }
        Ok(PracticeResult { practice, met, advice })
    };
    results.into_iter().map(say).collect()
}

/// The name and the post are in every letter; what may lack is something of the interview.
fn tells_of_the_interview(rejection: &Rejection, content: &Content<'_>) -> bool {
    let told = rejection.interview.as_ref().is_some_and(|interview| interview.date.is_some() || !interview.interviewers.is_empty());
    told || content.stage.is_some() || !content.topics.is_empty()
}
