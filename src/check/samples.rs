//! Rejections of made-up people that lead through every branch of every letter.

use jiff::civil::{Date, date};

use crate::{
    language::{
        Locale,
        phrase::{Catalogue, PhraseKind},
    },
    rejection::{
        AddressForm, Candidate, Company, CompanyKind, CourtesyTitle, Feedback, Interview, MissingText, Name, Outcome, Phrase, PhraseId,
        Position, Rejection, Sender, TalentPool, Template, TemplateKind, TitleJoin,
        contact::{HttpsUrl, URL},
        line::Line,
        localized_text::{LocalizedText, Translation},
    },
};

const OUTCOMES: [Outcome; 3] = [Outcome::OtherCandidate, Outcome::PositionCancelled, Outcome::PositionOnHold];
const FORMS: [AddressForm; 2] = [AddressForm::Formal, AddressForm::Informal];
const EMPLOYERS: [CompanyKind; 2] = [CompanyKind::Company, CompanyKind::Institution];
const TITLES: [Option<CourtesyTitle>; 6] = [
    None,
    Some(CourtesyTitle::Ms),
    Some(CourtesyTitle::Mr),
    Some(CourtesyTitle::Mx),
    Some(CourtesyTitle::Dr),
    Some(CourtesyTitle::Professor),
];
const POSTS: [&str; 7] = ["Analyst", "Engineer", "Sales Role", "The Voice Coach", "The Lead Role", "محاسب", "\"Voice\" Coach!"];
const COMPANIES: [&str; 7] = ["Belmont", "Acme, Inc.", "Yahoo!", "Belmont GmbH", "Die Brücke", "Chez Paul", "At Home Ltd."];
const JOINS: [TitleJoin; 4] = [TitleJoin::Auto, TitleJoin::Elide, TitleJoin::Plain, TitleJoin::Quote];

/// The samples for a locale: each combination of letter, outcome, form, employer and interview, with the other choices
/// taken in turn; then each phrase once and each month.
pub fn samples<'a>(locale: &'a Locale, catalogue: &'a Catalogue) -> impl Iterator<Item = Rejection> + 'a {
    let sampler = Sampler { locale, catalogue };
    let mut turn = 0;
    let mut branches = Vec::new();
    for template in TemplateKind::ALL {
        for outcome in OUTCOMES {
            for form in FORMS {
                for employer in EMPLOYERS {
                    for interview in 0..4 {
                        branches.extend(sampler.rejection(turn, template, outcome, form, employer, interview));
                        turn += 1;
                    }
                }
            }
        }
    }
    let longest = [PhraseKind::Strength, PhraseKind::Reason, PhraseKind::GrowthArea, PhraseKind::Stage]
        .map(|kind| sampler.phrases(kind).len())
        .into_iter()
        .max()
        .unwrap_or_default();
    let phrases = (0..longest).flat_map(move |index| FORMS.map(|form| sampler.one_of_each(index, form))).flatten();
    branches.into_iter().chain(phrases)
}

#[derive(Clone, Copy)]
struct Sampler<'a> {
    locale: &'a Locale,
    catalogue: &'a Catalogue,
}

impl Sampler<'_> {
    fn rejection(
        self,
        turn: usize,
        template: TemplateKind,
        outcome: Outcome,
        address_form: AddressForm,
        kind: CompanyKind,
        interview: usize,
    ) -> Option<Rejection> {
        // Lists of 0, 1, 2, 3 and 5, ours, the caller's and both.
        let count = [1, 2, 3, 5, 0][turn % 5];
        let list = |kind: PhraseKind, shift: usize| {
            self.list(kind, if template == TemplateKind::DetailedFeedback { count.max(1) } else { count }, turn + shift)
        };
        let feedback = Feedback {
            strengths: list(PhraseKind::Strength, 0),
            reasons: if outcome == Outcome::OtherCandidate && turn % 3 != 2 { list(PhraseKind::Reason, 1) } else { Vec::new() },
            growth_areas: list(PhraseKind::GrowthArea, 2),
            suggestion: turn.is_multiple_of(2).then(|| self.text("Start small.")).flatten(),
        };
        let template = match template {
            TemplateKind::Basic => Template::Basic,
            TemplateKind::DetailedFeedback => Template::DetailedFeedback(feedback),
            TemplateKind::InternalCandidate => {
                Template::InternalCandidate { feedback, career_contact: (turn % 2 == 1).then(|| line("Nadia Roche")).flatten() }
            }
        };
        let pool = TalentPool {
            retention_months: [1, 2, 24][turn % 3],
            privacy_url: turn
                .is_multiple_of(2)
                .then(|| line_up_to("https://example.org/privacy", URL))
                .flatten()
                .and_then(|url| HttpsUrl::parse(&url).ok()),
        };
        let internal = template.kind() == TemplateKind::InternalCandidate;
        Some(Rejection {
            template,
            candidate: Candidate {
                name: Name::new(line("Camille").filter(|_| turn % 4 != 3), line("Martin"), line("王小明").filter(|_| turn % 7 == 6))?,
                courtesy_title: TITLES[turn % TITLES.len()],
                email_address: None,
            },
            position: Position { title: self.text(POSTS[turn % POSTS.len()])?, title_join: JOINS[turn / 2 % JOINS.len()] },
            company: Company { name: line(COMPANIES[turn / 3 % COMPANIES.len()])?, kind },
            sender: Sender { name: line("Claire Duval")?, position: self.text("Recruiter")?, email_address: None },
            interview: self.interview(interview, turn),
            outcome,
            decision_date: (!turn.is_multiple_of(3)).then_some(date(2026, 3, 1)),
            send_date: if turn.is_multiple_of(2) { date(2026, 3, 4) } else { date(2026, 4, 1) },
            talent_pool: (turn % 2 == 1 && !internal).then_some(pool),
            address_form,
            missing_text: MissingText::Refuse,
        })
    }

    fn interview(self, sort: usize, turn: usize) -> Option<Interview> {
        let stage = match sort {
            0 => return None,
            1 => None,
            2 => self.phrases(PhraseKind::Stage).first().copied().map(Phrase::Catalogue),
            _ => self.text("site visit").map(Phrase::Text),
        };
        let people = ["Claire Duval", "Marc Ollivier", "Ana Ruiz"];
        Some(Interview {
            date: day(turn).filter(|_| turn.is_multiple_of(2)),
            stage,
            interviewers: people.into_iter().take(turn % 4).filter_map(line).collect(),
            topics: (0..[0, 1, 2, 5][turn / 3 % 4]).filter_map(|index| self.text(&format!("subject {index}"))).collect(),
        })
    }

    /// One letter with the phrase of this number of every kind.
    fn one_of_each(self, index: usize, form: AddressForm) -> Option<Rejection> {
        let mut rejection =
            self.rejection(index, TemplateKind::DetailedFeedback, Outcome::OtherCandidate, form, CompanyKind::Company, 2)?;
        let one = |kind: PhraseKind| {
            let phrases = self.phrases(kind);
            phrases.get(index % phrases.len().max(1)).copied().map(Phrase::Catalogue).into_iter().collect::<Vec<_>>()
        };
        rejection.template = Template::DetailedFeedback(Feedback {
            strengths: one(PhraseKind::Strength),
            reasons: one(PhraseKind::Reason),
            growth_areas: one(PhraseKind::GrowthArea),
            suggestion: None,
        });
        if let Some(interview) = &mut rejection.interview {
            interview.stage = one(PhraseKind::Stage).pop();
            interview.date = day(index);
        }
        Some(rejection)
    }

    fn list(self, kind: PhraseKind, count: usize, turn: usize) -> Vec<Phrase> {
        let ours = self.phrases(kind);
        (0..count)
            .filter_map(|index| {
                let own = turn % 3 == 1 || turn % 3 == 2 && index == 0;
                match ours.get(index) {
                    Some(id) if !own => Some(Phrase::Catalogue(*id)),
                    _ => {
                        self.text(if turn.is_multiple_of(4) { "a text, with commas, of some length" } else { "a text." }).map(Phrase::Text)
                    }
                }
            })
            .collect()
    }

    fn phrases(self, kind: PhraseKind) -> Vec<PhraseId> {
        self.catalogue.iter().filter(|(_, _, of)| *of == kind).map(|(id, _, _)| id).collect()
    }

    fn text(self, words: &str) -> Option<LocalizedText> {
        let tag = self.locale.tag().clone();
        Some(LocalizedText::new(vec![Translation { key: tag.to_string(), tag, line: line_up_to(words, URL)? }], None))
    }
}

/// The first, second and last days of the months in turn.
fn day(turn: usize) -> Option<Date> {
    let month = i8::try_from(turn % 12 + 1).ok()?;
    Some(date(2026, month, [1, 2, 28][turn / 12 % 3]))
}

fn line(words: &str) -> Option<Line> {
    line_up_to(words, crate::rejection::line::NAME)
}

fn line_up_to(words: &str, limit: usize) -> Option<Line> {
    Line::clean(words.to_owned(), limit).ok().flatten()
}
