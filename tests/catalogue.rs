//! What the lists offer is what the service takes: every sample and every phrase, in every language.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test that finds something else than it expects has failed")]

#[path = "support/requests.rs"]
mod requests;
#[path = "support/serve.rs"]
mod serve;

use std::{collections::BTreeSet, sync::LazyLock};

use egards::{
    grpc::{
        json,
        proto::{Draft, ListPhrasesRequest, ListTemplatesRequest, PhraseInfo, PhraseKind, TemplateInfo},
    },
    language::Locales,
};
use serde_json::{Value, json};
use tonic::Code;
use tonic_types::StatusExt as _;

use requests::{basic, message, with};
use serve::{Client, Serve};

async fn templates(client: &mut Client, page_size: i32) -> Vec<TemplateInfo> {
    let mut all = Vec::new();
    let mut page_token = String::new();
    loop {
        let request = ListTemplatesRequest { page_size, page_token, ..Default::default() };
        let page = client.list_templates(request).await.unwrap().into_inner();
        assert!(!page.templates.is_empty() && page.templates.len() <= usize::try_from(page_size).unwrap());
        all.extend(page.templates);
        page_token = page.next_page_token;
        if page_token.is_empty() {
            return all;
        }
    }
}

async fn phrases(client: &mut Client, page_size: i32, kind: PhraseKind) -> Vec<PhraseInfo> {
    let mut all = Vec::new();
    let mut page_token = String::new();
    loop {
        let request = ListPhrasesRequest { page_size, page_token, kind: kind.into(), ..Default::default() };
        let page = client.list_phrases(request).await.unwrap().into_inner();
        assert!(!page.phrases.is_empty() && page.phrases.len() <= usize::try_from(page_size).unwrap());
        all.extend(page.phrases);
        page_token = page.next_page_token;
        if page_token.is_empty() {
            return all;
        }
    }
}

/// The locales of the service.
async fn locales(client: &mut Client) -> Vec<String> {
    templates(client, 50).await.remove(0).language_codes
}

async fn drafts(client: &mut Client, request: &Value) -> Vec<Draft> {
    client.draft_rejection(message(request)).await.unwrap_or_else(|status| panic!("{request}: {status:?}")).into_inner().drafts
}

#[tokio::test]
async fn every_sample_is_accepted_as_it_stands_and_in_every_locale() {
    let server = Serve::start(&[]);
    let mut client = server.client().await;
    let templates = templates(&mut client, 50).await;
    assert_eq!(
        templates.iter().map(|info| info.template.as_str()).collect::<Vec<_>>(),
        ["basic", "detailed_feedback", "internal_candidate"]
    );
    for info in templates {
        let sample = info.sample_request.unwrap();
        let asked = sample.language_codes.clone();
        // As a caller has it who copies it out of `grpcurl`.
        let request: Value = serde_json::from_str(&json::to_json(&sample, "DraftRejectionRequest").unwrap()).unwrap();
        let answer = client.draft_rejection(sample).await.unwrap().into_inner().drafts;
        assert_eq!(answer, drafts(&mut client, &request).await);
        assert_eq!(answer.iter().map(|draft| draft.language_code.clone()).collect::<Vec<_>>(), asked);

        assert!(asked.iter().all(|language| info.language_codes.contains(language)));
        assert_eq!(info.revisions.keys().collect::<BTreeSet<_>>(), info.language_codes.iter().collect());
        for locale in &info.language_codes {
            let request = with(request.clone(), [("/languageCodes", json!([locale]))]);
            let [draft] = &drafts(&mut client, &request).await[..] else { panic!("one draft") };
            assert_eq!(&draft.language_code, locale);
            assert_eq!(draft.revision, info.revisions[locale]);
            for body in [&draft.text_body, &draft.html_body] {
                assert!((body.contains("Camille") || body.contains("Martin")) && body.contains("Claire Duval"), "{body}");
            }
        }
    }
}

#[tokio::test]
async fn what_is_wrong_with_a_list_is_counted_as_with_a_letter() {
    let server = Serve::start(&[]);
    let mut client = server.client().await;
    client.list_templates(ListTemplatesRequest { page_size: -1, ..Default::default() }).await.unwrap_err();
    client.list_phrases(ListPhrasesRequest { page_token: "x".to_owned(), ..Default::default() }).await.unwrap_err();
    assert_eq!(server.metric(r#"egards_violations_total{reason="INVALID_VALUE"}"#), 2);
}

#[tokio::test]
async fn what_a_template_requires_is_required_and_what_it_takes_exists() {
    let server = Serve::start(&[]);
    let mut client = server.client().await;
    for info in templates(&mut client, 50).await {
        let sample = json::to_json(info.sample_request.as_ref().unwrap(), "DraftRejectionRequest").unwrap();
        let sample: Value = serde_json::from_str(&sample).unwrap();
        for field in info.required_fields {
            let pointer = format!("/{}", field.split('.').map(camel).collect::<Vec<_>>().join("/"));
            let status = client.draft_rejection(message(&with(sample.clone(), [(&pointer, Value::Null)]))).await.unwrap_err();
            assert_eq!(status.get_details_error_info().unwrap().reason, "REQUIRED_FIELD_MISSING", "{field}: {status:?}");
            let named = if field == info.template { "template" } else { &field };
            assert_eq!(status.get_details_bad_request().unwrap().field_violations[0].field, named);
        }
        // A field that does not exist would be refused.
        for field in info.optional_fields {
            let named = field.split('.').rev().fold(Value::Null, |value, name| json!({ name: value }));
            assert!(json::request_from_json(&named.to_string()).is_ok(), "{field}");
        }
    }
}

fn camel(name: &str) -> String {
    let mut parts = name.split('_');
    let first = parts.next().unwrap().to_owned();
    parts.fold(first, |camel, part| camel + &part[..1].to_uppercase() + &part[1..])
}

/// A request whose letter says this phrase: by itself in a sentence, or in a list with words of the caller's.
fn saying(phrase: &PhraseInfo, locale: &str, address_form: &str, listed: bool) -> Value {
    let mut request = with(basic(locale), [("/addressForm", json!(address_form))]);
    let mut phrases = vec![json!({ "id": phrase.id })];
    if listed {
        phrases.push(json!({ "text": { "byLanguage": { locale: "Kafka" } } }));
    }
    let list = match phrase.kind() {
        PhraseKind::Strength => "strengths",
        PhraseKind::Reason => "reasons",
        PhraseKind::GrowthArea => "growthAreas",
        PhraseKind::Stage => return with(request, [("/interview", json!({ "stage": phrases[0] }))]),
        PhraseKind::Unspecified => panic!("{phrase:?}"),
    };
    request.as_object_mut().unwrap().remove("basic");
    with(request, [("/detailedFeedback", json!({ list: phrases }))])
}

#[tokio::test]
async fn every_phrase_is_accepted_and_said_in_every_locale_and_address_form() {
    let server = Serve::start(&[]);
    let mut client = server.client().await;
    let locales = locales(&mut client).await;
    let phrases = phrases(&mut client, 1000, PhraseKind::Unspecified).await;
    let mut unsaid = Vec::new();
    let mut letters = BTreeSet::new();
    for phrase in &phrases {
        assert_eq!(phrase.words.keys().collect::<BTreeSet<_>>(), locales.iter().collect(), "{}", phrase.id);
        for (locale, words) in &phrase.words {
            for address_form in ["ADDRESS_FORM_FORMAL", "ADDRESS_FORM_INFORMAL"] {
                let request = saying(phrase, locale, address_form, true);
                let text = drafts(&mut client, &request).await.remove(0).text_body;
                if !forms(phrase, locale, words).iter().any(|form| plain(&text).contains(&plain(form))) {
                    unsaid.push(format!("{} in {locale}: {words:?} is not in\n{text}", phrase.id));
                }
                // Alone it stands in a sentence, whose words may be others; no other phrase makes the same letter.
                let text = drafts(&mut client, &saying(phrase, locale, address_form, false)).await.remove(0).text_body;
                letters.insert((locale, address_form, text));
            }
        }
    }
    assert!(unsaid.is_empty(), "{}", unsaid.join("\n\n"));
    assert_eq!(letters.len(), phrases.len() * locales.len() * 2);
    assert!(phrases.len() > 50 && locales.len() >= 4);
}

/// The ways in which a letter may say a phrase: strengths and reasons hold the words of the list in any case; a sentence may
/// have others for what is to be developed (« confidence in setting priorities ») and for a stage (« devant le jury »), and
/// German declines its adjectives (« Ihre verständlichen Erklärungen »).
fn forms(phrase: &PhraseInfo, locale: &str, words: &str) -> Vec<String> {
    static BUILT_IN: LazyLock<Locales> = LazyLock::new(|| Locales::built_in().unwrap());
    let mut forms = vec![words.to_owned()];
    let declined = locale == "de" && phrase.kind() == PhraseKind::Strength;
    if declined || matches!(phrase.kind(), PhraseKind::GrowthArea | PhraseKind::Stage) {
        let (known, ..) = BUILT_IN.catalogue().iter().find(|(_, id, _)| *id == phrase.id).unwrap();
        let said = BUILT_IN.get(locale).unwrap().phrase(known);
        forms.extend([&said.possessive, &said.possessive_tu, &said.during].into_iter().flatten().cloned());
    }
    forms
}

/// Whatever the spaces between the words, and the case of the first one.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[tokio::test]
async fn pages_of_any_size_make_the_whole_list_once() {
    let server = Serve::start(&[]);
    let mut client = server.client().await;
    assert_eq!(templates(&mut client, 1).await, templates(&mut client, 50).await);
    assert_eq!(templates(&mut client, 2).await, templates(&mut client, 50).await);
    let all = phrases(&mut client, 1000, PhraseKind::Unspecified).await;
    assert_eq!(all.iter().map(|phrase| &phrase.id).collect::<BTreeSet<_>>().len(), all.len());
    for size in [1, 7, 50, i32::MAX] {
        assert_eq!(phrases(&mut client, size, PhraseKind::Unspecified).await, all, "{size}");
    }
    let mut of_kinds = Vec::new();
    for kind in [PhraseKind::Strength, PhraseKind::Reason, PhraseKind::GrowthArea, PhraseKind::Stage] {
        let of_kind = phrases(&mut client, 5, kind).await;
        assert!(of_kind.iter().all(|phrase| phrase.kind() == kind));
        of_kinds.extend(of_kind);
    }
    of_kinds.sort_by(|a, b| a.id.cmp(&b.id));
    let mut sorted = all;
    sorted.sort_by(|a, b| a.id.cmp(&b.id));
    assert_eq!(of_kinds, sorted);
    let default = client.list_phrases(ListPhrasesRequest::default()).await.unwrap().into_inner();
    assert_eq!(default.phrases.len(), 50);
}

#[tokio::test]
async fn a_list_is_given_in_the_languages_asked_for() {
    let server = Serve::start(&[]);
    let mut client = server.client().await;
    let request = ListPhrasesRequest { language_codes: vec!["fr-BE".into(), "en-AU".into()], ..Default::default() };
    for phrase in client.list_phrases(request).await.unwrap().into_inner().phrases {
        assert_eq!(phrase.words.keys().collect::<Vec<_>>(), ["en-GB", "fr"]);
    }
    let mut descriptions = BTreeSet::new();
    for language_code in ["", "fr", "en"] {
        let request = ListTemplatesRequest { language_code: language_code.into(), ..Default::default() };
        let list = client.list_templates(request).await.unwrap().into_inner().templates;
        descriptions.extend(list.into_iter().map(|info| info.description));
    }
    // English is what comes unasked.
    assert_eq!(descriptions.len(), 6);
}

#[tokio::test]
async fn a_list_request_that_makes_no_sense_is_refused_with_the_field_to_mend() {
    let server = Serve::start(&[]);
    let mut client = server.client().await;
    let first = client.list_phrases(ListPhrasesRequest { page_size: 5, ..Default::default() }).await.unwrap().into_inner();
    let stage = PhraseKind::Stage.into();
    let codes = |codes: &[&str]| codes.iter().map(|&code| code.to_owned()).collect::<Vec<_>>();
    for (request, field, reason) in [
        (ListPhrasesRequest { page_size: -1, ..Default::default() }, "page_size", "INVALID_VALUE"),
        (ListPhrasesRequest { page_token: "5".into(), ..Default::default() }, "page_token", "INVALID_VALUE"),
        (
            ListPhrasesRequest { page_token: first.next_page_token.clone(), kind: stage, ..Default::default() },
            "page_token",
            "INVALID_VALUE",
        ),
        (ListPhrasesRequest { kind: 77, ..Default::default() }, "kind", "INVALID_VALUE"),
        (ListPhrasesRequest { language_codes: codes(&["fr", "tlh"]), ..Default::default() }, "language_codes[1]", "UNSUPPORTED_LANGUAGE"),
        (ListPhrasesRequest { language_codes: codes(&["fr", "FR"]), ..Default::default() }, "language_codes[1]", "DUPLICATE_LANGUAGE"),
        (ListPhrasesRequest { language_codes: codes(&["und"]), ..Default::default() }, "language_codes[0]", "INVALID_VALUE"),
    ] {
        refused(&client.list_phrases(request).await.unwrap_err(), field, reason);
    }
    for (request, field, reason) in [
        (ListTemplatesRequest { page_size: -5, ..Default::default() }, "page_size", "INVALID_VALUE"),
        (ListTemplatesRequest { page_token: first.next_page_token, ..Default::default() }, "page_token", "INVALID_VALUE"),
        (ListTemplatesRequest { language_code: "tlh".into(), ..Default::default() }, "language_code", "UNSUPPORTED_LANGUAGE"),
    ] {
        refused(&client.list_templates(request).await.unwrap_err(), field, reason);
    }
}

fn refused(status: &tonic::Status, field: &str, reason: &str) {
    assert_eq!(status.code(), Code::InvalidArgument, "{status:?}");
    assert_eq!(status.get_details_error_info().unwrap().reason, reason);
    let violations = status.get_details_bad_request().unwrap().field_violations;
    assert_eq!(violations.iter().map(|violation| violation.field.as_str()).collect::<Vec<_>>(), [field]);
}
