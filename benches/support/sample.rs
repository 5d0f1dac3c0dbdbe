//! What the benches send: a detailed letter in French, as text and HTML. The request has its texts in two languages, and is not one
//! of the program's samples, so that figures stay comparable when those change.
#![allow(dead_code, reason = "shared by benches, each of which uses a part")]

use egards::{
    grpc::{
        RejectionDrafts,
        json::request_from_json,
        proto::{DraftRejectionRequest, LocalizedText, Phrase, draft_rejection_request::Template, phrase},
    },
    language::{Locales, Words},
};

/// The built-in words.
pub fn words() -> Words {
    Words::new(Locales::built_in().unwrap())
}

/// The service as the program runs it.
pub fn service() -> RejectionDrafts {
    RejectionDrafts::new(words(), || jiff::civil::date(2026, 3, 6))
}

/// The request.
pub fn french() -> DraftRejectionRequest {
    let mut request = request_from_json(include_str!("detailed.json")).unwrap();
    request.language_codes = vec!["fr".into()];
    request
}

/// The request with feedback in the caller's own words, which are reviewed.
pub fn own_words() -> DraftRejectionRequest {
    let phrase = |words: &str| {
        let by_language = [("fr".to_owned(), words.to_owned())].into();
        vec![Phrase { phrase: Some(phrase::Phrase::Text(LocalizedText { by_language, text: String::new() })) }]
    };
    let mut request = french();
    let Some(Template::DetailedFeedback(feedback)) = &mut request.template else { unreachable!("the sample is a detailed letter") };
    feedback.strengths = phrase("clarté de votre présentation de l’étude de cas, chiffres à l’appui");
    feedback.reasons = phrase("expérience de l’exploitation d’une plateforme de paiement");
    feedback.growth_areas = phrase("conception de systèmes répartis à forte charge");
    request
}
