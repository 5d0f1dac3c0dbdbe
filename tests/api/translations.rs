//! A text in several languages: which one a letter takes, and what happens where there is none.

use serde_json::{Value, json};

use super::client::{Change as _, basic, detailed, draft, drafts, refusal};

fn titled(code: &str, title: Value) -> Value {
    basic().with("/languageCodes", json!([code])).with("/position/title", title)
}

#[tokio::test]
async fn the_nearest_text_of_the_same_language() {
    for (code, title, chosen) in [
        ("fr-CA", json!({ "byLanguage": { "fr": "Un", "fr-CA": "Deux", "en": "Three" } }), "Deux"),
        ("fr-CA", json!({ "byLanguage": { "fr": "Un", "fr-BE": "Deux", "en": "Three" } }), "Un"),
        ("fr-CA", json!({ "byLanguage": { "fr_FR": "Un", "fr-CH": "Deux" } }), "Deux"),
        ("fr", json!({ "byLanguage": { "fr-CH": "Un", "fr-BE": "Deux", "en": "Three" } }), "Deux"),
        ("fr", json!({ "byLanguage": { "FR": "Un" } }), "Un"),
        ("fr-BE", json!({ "byLanguage": { "fr-BE": "Un", "fr": "Deux" } }), "Deux"),
        ("en-AU", json!({ "byLanguage": { "en": "One", "en-GB": "Two" } }), "Two"),
        ("en", json!({ "byLanguage": { "fr": "Un" }, "text": "Any" }), "Any"),
        ("fr", json!({ "byLanguage": { "fr": "Un" }, "text": "Any" }), "Un"),
        ("fr", json!({ "byLanguage": { "tlh": "Ngan" }, "text": "Any" }), "Any"),
    ] {
        let subject = draft(&titled(code, title.clone())).await.subject;
        assert!(subject.contains(chosen), "{code} {title}: {subject}");
    }
}

#[tokio::test]
async fn never_a_text_of_another_language() {
    let other = json!({ "byLanguage": { "en": "Nurse", "de": "Pflege" } });
    for (pointer, field) in [("/position/title", "position.title"), ("/sender/position", "sender.position")] {
        for policy in ["MISSING_TEXT_POLICY_REFUSE", "MISSING_TEXT_POLICY_OMIT"] {
            let refusal = refusal(&basic().with(pointer, other.clone()).with("/missingText", policy)).await;
            assert_eq!((refusal.fields, refusal.reason.as_str()), (vec![field.to_owned()], "MISSING_TEXT"));
            assert!(refusal.descriptions[0].contains("by_language[\"fr\"]"), "{:?}", refusal.descriptions);
        }
    }
    let topics = basic().with("/interview/topics", json!([{ "text": "Kafka" }, other]));
    assert_eq!(refusal(&topics).await.fields, ["interview.topics[1]"]);
    let stage = basic().with("/interview/stage", json!({ "text": other }));
    assert_eq!(refusal(&stage).await.fields, ["interview.stage.text"]);
}

#[tokio::test]
async fn each_language_that_lacks_the_text_is_named() {
    let request =
        basic().with("/languageCodes", json!(["fr", "en", "fr-CA"])).with("/position/title", json!({ "byLanguage": { "la": "x" } }));
    let refusal = refusal(&request).await;
    assert_eq!(refusal.fields, ["position.title"; 3]);
    for (description, code) in refusal.descriptions.iter().zip(["fr", "en", "fr-CA"]) {
        assert!(description.contains(&format!("by_language[\"{code}\"]")), "{description}");
    }
}

#[tokio::test]
async fn a_missing_free_text_is_left_out_when_that_is_asked_for() {
    let french = |words: &str| json!({ "text": { "byLanguage": { "fr": words } } });
    let request = detailed()
        .with("/languageCodes", json!(["fr", "en"]))
        .with("/detailedFeedback/strengths", json!([{ "id": "strength-rigour" }, french("un exposé limpide")]))
        .with("/detailedFeedback/suggestion", json!({ "byLanguage": { "fr": "Lisez beaucoup." } }))
        .with("/interview/stage", french("étude de cas"))
        .with(
            "/interview/topics",
            json!([{ "byLanguage": { "fr": "la grue" } }, { "byLanguage": { "fr": "le pont", "en": "the bridge" } }]),
        );
    let refused = refusal(&request).await;
    let expected = ["detailed_feedback.strengths[1].text", "detailed_feedback.suggestion", "interview.stage.text", "interview.topics[0]"];
    assert_eq!((refused.fields, refused.reason.as_str()), (expected.map(str::to_owned).to_vec(), "MISSING_TEXT"));
    let drafts = drafts(&request.with("/missingText", "MISSING_TEXT_POLICY_OMIT")).await;
    let [french, english] = [&drafts[0].text_body, &drafts[1].text_body];
    for words in ["un exposé limpide", "Lisez beaucoup", "étude de cas", "la grue", "le pont"] {
        assert!(french.contains(words) && !english.contains(words), "{words}: {french}\n{english}");
    }
    assert!(english.contains("the bridge") && english.contains("your attention to detail"), "{english}");
}

#[tokio::test]
async fn a_key_is_a_language_tag_and_stands_for_one_text() {
    for keys in [["fr-ca", "fr_CA"], ["FR", "fr"], ["fr", "fra"]] {
        let refusal = refusal(&titled("fr", json!({ "byLanguage": { keys[0]: "Un", keys[1]: "Deux" } }))).await;
        assert_eq!(refusal.fields, [format!("position.title.by_language[\"{}\"]", keys[1])]);
        assert_eq!(refusal.reason, "INVALID_VALUE");
    }
    for key in ["und", "*", "", "Zoé Dupont", "Dupont", "fr\nCA", "x-dupont"] {
        let refusal = refusal(&titled("fr", json!({ "byLanguage": { "fr": "Un", key: "Deux" } }))).await;
        assert_eq!((refusal.fields, refusal.reason.as_str()), (vec!["position.title.by_language".to_owned()], "INVALID_VALUE"), "{key}");
        assert!(!refusal.all.to_lowercase().contains("dupont"), "{}", refusal.all);
    }
    for key in [" fr ", "\u{200B}fr"] {
        assert!(draft(&titled("fr", json!({ "byLanguage": { key: "Deux" } }))).await.subject.contains("Deux"), "{key:?}");
    }
    // A well-formed key that holds a name all the same is told as the language it stands for.
    let refusal = refusal(&titled("fr", json!({ "byLanguage": { "fr-x-dupont": " " } }))).await;
    assert_eq!(refusal.fields, ["position.title.by_language[\"fr\"]"]);
    assert!(!refusal.all.contains("dupont"), "{}", refusal.all);
}
