//! Requests of every kind, with tokens in their values that no other request has.

use egards::grpc::proto::{self, draft_rejection_request::Template, phrase};
use fastrand::Rng;

use crate::token::{Token, Tokens};

/// The locales, in the order that tokens count them in.
pub const LOCALES: [&str; 6] = ["de", "en", "en-GB", "es", "fr", "fr-CA"];

/// What a part of a letter has for words round a token, one for each locale.
type Words = [&'static str; 6];

const TITLE: Words = ["Leitung {}", "{} Analyst", "{} Analyst", "Analista {}", "Ingénieur {}", "Analyste {}"];
const ROLE: Words = ["Personalleitung {}", "Head of {}", "Head of {}", "Dirección {}", "Responsable {}", "Directrice {}"];
const PHRASE: Words = [
    "Analyse des Falls {}",
    "analysis of case {}",
    "analysis of case {}",
    "análisis del caso {}",
    "analyse du cas {}",
    "analyse du cas {}",
];
const ADVICE: Words = [
    "Den Fall {} noch einmal durchzugehen, wäre ein guter Anfang.",
    "Going through case {} once more would be a good start.",
    "Going through case {} once more would be a good start.",
    "Volver sobre el caso {} sería un buen comienzo.",
    "Reprendre le cas {} serait un bon point de départ.",
    "Reprendre le cas {} serait un bon point de départ.",
];
/// 1 March 2026 as each locale writes it.
const DATE: Words = ["1. März 2026", "March 1, 2026", "1 March 2026", "1 de marzo de 2026", "1er mars 2026", "1er mars 2026"];

/// A request and what its answer has to be.
pub struct Question {
    /// Its own, which its tokens begin with.
    pub number: u32,
    pub request: proto::DraftRejectionRequest,
    pub expected: Expected,
}

pub enum Expected {
    /// A letter in each of these locales, in this order.
    Letters(Vec<Letter>),
    /// A refusal whose first violation is this one.
    Refusal { reason: &'static str, field: String },
}

/// What a letter has to hold.
pub struct Letter {
    /// Its index in [`LOCALES`].
    pub locale: usize,
    /// Words that each body holds.
    pub words: Vec<String>,
    /// Of these, each body holds one at least: how a candidate is greeted is a matter of title and address.
    pub names: Vec<String>,
    /// Words that the head of a mail holds.
    pub addresses: Vec<String>,
}

impl Question {
    /// The question of this number: letters and locales in turn, everything else by chance, and always the same.
    pub fn new(number: u32) -> Self {
        let mut writer = Writer::new(number);
        let mut request = writer.request();
        let expected = if writer.chance(12) { writer.spoil(&mut request) } else { Expected::Letters(writer.letters) };
        Self { number, request, expected }
    }
}

struct Writer {
    tokens: Tokens,
    rng: Rng,
    letters: Vec<Letter>,
}

impl Writer {
    fn new(number: u32) -> Self {
        let mut rng = Rng::with_seed(number.into());
        let mut locales: Vec<_> = (0..LOCALES.len()).collect();
        rng.shuffle(&mut locales);
        let first = usize::try_from(number / 3).unwrap() % LOCALES.len();
        locales.retain(|&locale| locale != first);
        locales.insert(0, first);
        locales.truncate(*rng.choice(&[1, 1, 2, 3]).unwrap());
        let letter = |locale| Letter { locale, words: Vec::new(), names: Vec::new(), addresses: Vec::new() };
        Self { tokens: Tokens::of(number), rng, letters: locales.into_iter().map(letter).collect() }
    }

    /// Once in so many times.
    fn chance(&mut self, times: u32) -> bool {
        self.rng.u32(..times) == 0
    }

    fn number(&self) -> u32 {
        self.tokens.number
    }

    /// A token that every letter has to hold.
    fn word(&mut self) -> String {
        let token = self.tokens.next(Token::EVERYWHERE);
        self.letters.iter_mut().for_each(|letter| letter.words.push(token.clone()));
        token
    }

    /// A name in the salutation.
    fn name(&mut self) -> String {
        let token = self.tokens.next(Token::EVERYWHERE);
        self.letters.iter_mut().for_each(|letter| letter.names.push(token.clone()));
        token
    }

    fn address(&mut self) -> String {
        let token = self.tokens.next(Token::EVERYWHERE).to_lowercase();
        self.letters.iter_mut().for_each(|letter| letter.addresses.push(token.clone()));
        format!("{token}@example.org")
    }

    /// A text in each language of the request, each with a token of its own.
    fn text(&mut self, words: Words) -> proto::LocalizedText {
        let Self { tokens, letters, .. } = self;
        let by_language = letters.iter_mut().map(|letter| {
            let token = tokens.next(letter.locale);
            let text = words[letter.locale].replace("{}", &token);
            letter.words.push(token);
            (LOCALES[letter.locale].to_owned(), text)
        });
        proto::LocalizedText { by_language: by_language.collect(), ..Default::default() }
    }

    fn phrases(&mut self, most: usize, ids: &[&str]) -> Vec<proto::Phrase> {
        let own = self.rng.bool();
        let mut ids = ids.to_vec();
        self.rng.shuffle(&mut ids);
        ids.truncate(self.rng.usize(..=most));
        let phrase = |id: &str| if own { phrase::Phrase::Text(self.text(PHRASE)) } else { phrase::Phrase::Id(id.to_owned()) };
        ids.into_iter().map(phrase).map(|phrase| proto::Phrase { phrase: Some(phrase) }).collect()
    }

    fn template(&mut self, outcome: i32) -> Template {
        let which = self.number() % 3;
        if which == 0 {
            return Template::Basic(proto::Basic {});
        }
        let strengths = self.phrases(3, &["strength-rigour", "strength-listening", "strength-autonomy"]);
        // Nothing was decided on reasons where nobody was chosen.
        let decided = outcome <= proto::Outcome::OtherCandidate.into();
        let reasons = if decided { self.phrases(2, &["reason-leadership-experience", "reason-domain-experience"]) } else { Vec::new() };
        let growth_areas = self.phrases(2, &["growth-leadership", "growth-public-speaking"]);
        if which == 1 {
            let nothing = strengths.is_empty() && reasons.is_empty() && growth_areas.is_empty();
            let suggestion = (nothing || self.rng.bool()).then(|| self.text(ADVICE));
            Template::DetailedFeedback(proto::DetailedFeedback { strengths, reasons, growth_areas, suggestion })
        } else {
            let suggestion = self.rng.bool().then(|| self.text(ADVICE));
            let career_contact = if self.rng.bool() { self.word() } else { String::new() };
            Template::InternalCandidate(proto::InternalCandidate { strengths, reasons, growth_areas, suggestion, career_contact })
        }
    }

    fn interview(&mut self) -> proto::Interview {
        let date = if self.rng.bool() { "2026-03-01" } else { "" };
        if !date.is_empty() {
            self.letters.iter_mut().for_each(|letter| letter.words.push(DATE[letter.locale].to_owned()));
        }
        let stage = match self.rng.u8(..3) {
            0 => None,
            1 => Some(phrase::Phrase::Id("stage-technical".to_owned())),
            _ => Some(phrase::Phrase::Text(self.text(PHRASE))),
        };
        proto::Interview {
            date: date.to_owned(),
            stage: stage.map(|phrase| proto::Phrase { phrase: Some(phrase) }),
            interviewers: (0..self.rng.u8(..4)).map(|_| self.word()).collect(),
            topics: (0..self.rng.u8(..3)).map(|_| self.text(PHRASE)).collect(),
        }
    }

    fn candidate(&mut self) -> proto::Candidate {
        let mut candidate = proto::Candidate { courtesy_title: self.rng.i32(0..=5), ..Default::default() };
        match self.rng.u8(..6) {
            0 => candidate.display_name = self.name(),
            1 => candidate.family_name = self.name(),
            _ => (candidate.given_name, candidate.family_name) = (self.name(), self.name()),
        }
        if self.rng.bool() {
            candidate.email_address = self.address();
        }
        candidate
    }

    fn request(&mut self) -> proto::DraftRejectionRequest {
        let outcome = self.rng.i32(0..=3);
        let template = self.template(outcome);
        let pool = !matches!(template, Template::InternalCandidate(_)) && self.chance(3);
        proto::DraftRejectionRequest {
            language_codes: self.letters.iter().map(|letter| LOCALES[letter.locale].to_owned()).collect(),
            candidate: Some(self.candidate()),
            position: Some(proto::Position { title: Some(self.text(TITLE)), title_join: self.rng.i32(0..=4) }),
            company: Some(proto::Company { name: self.word(), kind: self.rng.i32(0..=2) }),
            sender: Some(proto::Sender {
                name: self.word(),
                position: Some(self.text(ROLE)),
                email_address: if self.rng.bool() { self.address() } else { String::new() },
            }),
            interview: self.rng.bool().then(|| self.interview()),
            talent_pool: pool.then(|| proto::TalentPool {
                retention_months: self.rng.u32(1..=24),
                privacy_url: if self.rng.bool() { format!("https://example.org/{}", self.word()) } else { String::new() },
            }),
            template: Some(template),
            outcome,
            decision_date: (*self.rng.choice(&["", "2026-01-10", "2026-03-04"]).unwrap()).to_owned(),
            send_date: "2026-03-06".to_owned(),
            address_form: self.rng.i32(0..=2),
            formats: (1..=3).filter(|_| self.rng.bool()).collect(),
            ..Default::default()
        }
    }

    /// Makes something wrong that the answer has to name.
    fn spoil(mut self, request: &mut proto::DraftRejectionRequest) -> Expected {
        let token = self.tokens.next(Token::EVERYWHERE);
        let last = request.language_codes.len();
        let first = request.language_codes[0].clone();
        let refusal = |reason, field: &str| Expected::Refusal { reason, field: field.to_owned() };
        match self.rng.u8(..10) {
            0 => {
                request.sender = None;
                refusal("REQUIRED_FIELD_MISSING", "sender")
            }
            1 => {
                request.candidate = Some(proto::Candidate { family_name: format!("{token}\r\nBcc: x"), ..Default::default() });
                refusal("INVALID_VALUE", "candidate.family_name")
            }
            2 => {
                request.company = Some(proto::Company { name: token.repeat(20), kind: 0 });
                refusal("VALUE_TOO_LONG", "company.name")
            }
            3 => {
                request.language_codes.push("ja".to_owned());
                refusal("UNSUPPORTED_LANGUAGE", &format!("language_codes[{last}]"))
            }
            4 => {
                request.language_codes.push(first.to_uppercase());
                refusal("DUPLICATE_LANGUAGE", &format!("language_codes[{last}]"))
            }
            5 => {
                let stage = proto::Phrase { phrase: Some(phrase::Phrase::Id(format!("stage-{token}"))) };
                request.interview = Some(proto::Interview { stage: Some(stage), ..Default::default() });
                refusal("UNKNOWN_PHRASE", "interview.stage.id")
            }
            6 => {
                "2026-02-30".clone_into(&mut request.send_date);
                refusal("INVALID_VALUE", "send_date")
            }
            7 => {
                request.outcome = 99;
                refusal("INVALID_VALUE", "outcome")
            }
            8 => {
                request.wording = token.to_lowercase();
                refusal("UNKNOWN_WORDING", "wording")
            }
            _ => {
                request.template = Some(Template::DetailedFeedback(proto::DetailedFeedback::default()));
                request.talent_pool = None;
                refusal("NO_FEEDBACK", "detailed_feedback")
            }
        }
    }
}
