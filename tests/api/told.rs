//! All that is wrong is told at once: in order, and within bounds.

use serde_json::{Value, json};

use super::client::{Change as _, basic, detailed, refusal};

/// Most bytes that all violations take together.
const MOST_BYTES: usize = 4_096;

#[tokio::test]
async fn violations_stand_in_the_order_of_the_fields() {
    let phrase = |id: &str| json!({ "id": id });
    let request = json!({
        "languageCodes": ["fr", "und", "tlh", "FR"],
        "detailedFeedback": {
            "suggestion": { "text": "x" },
            "growthAreas": [phrase("x")],
            "reasons": [phrase("x"), phrase("reason-audit"), phrase("y")],
            "strengths": [phrase("x")],
        },
        "candidate": { "emailAddress": "x", "courtesyTitle": 99, "displayName": "a\nb", "familyName": "a\nb", "givenName": "a\nb" },
        "position": { "titleJoin": 99, "title": {} },
        "company": { "kind": 99, "name": "" },
        "sender": { "emailAddress": "x", "position": {}, "name": "" },
    });
    let expected = [
        "language_codes[1]",
        "language_codes[2]",
        "language_codes[3]",
        "detailed_feedback.strengths[0].id",
        "detailed_feedback.reasons[0].id",
        "detailed_feedback.reasons[2].id",
        "detailed_feedback.growth_areas[0].id",
        "detailed_feedback.suggestion.text",
        "candidate.given_name",
        "candidate.family_name",
        "candidate.display_name",
        "candidate.courtesy_title",
        "candidate.email_address",
        "position.title",
        "position.title_join",
        "company.name",
        "company.kind",
        "sender.name",
        "sender.position",
        "sender.email_address",
    ];
    let told = refusal(&request).await;
    assert_eq!(told.fields, expected);
    assert_eq!((told.reason.as_str(), told.total), ("INVALID_VALUE", expected.len()));

    let request = basic()
        .with("/interview", json!({ "topics": [{}], "interviewers": ["", "a\nb"], "stage": {}, "date": "x" }))
        .with("/outcome", 99)
        .with("/decisionDate", "x")
        .with("/sendDate", "x")
        .with("/talentPool", json!({ "privacyUrl": "x", "retentionMonths": 99 }))
        .with("/addressForm", 99)
        .with("/missingText", 99)
        .with("/wording", "x")
        .with("/formats", json!([0]));
    let told = refusal(&request).await;
    assert_eq!(
        told.fields,
        [
            "interview.date",
            "interview.stage",
            "interview.interviewers[0]",
            "interview.interviewers[1]",
            "interview.topics[0]",
            "outcome",
            "decision_date",
            "send_date",
            "talent_pool.retention_months",
            "talent_pool.privacy_url",
            "address_form",
            "missing_text",
            "wording",
            "formats[0]",
        ]
    );
}

#[tokio::test]
async fn twenty_are_told_and_all_are_counted() {
    let unknown = Value::from(vec![json!({ "id": "x" }); 20]);
    let request = detailed().with("/detailedFeedback", json!({ "strengths": unknown, "reasons": unknown, "growthAreas": unknown }));
    let told = refusal(&request.with("/company/name", "")).await;
    assert_eq!((told.fields.len(), told.total), (20, 61));
    assert_eq!(told.fields[19], "detailed_feedback.strengths[19].id");
}

#[tokio::test]
async fn what_is_told_stays_small() {
    // Each of these is missing in both languages, and a text given in hundreds of languages could be told at length.
    let everywhere: serde_json::Map<_, _> = ('a'..='t').flat_map(|a| ('a'..='z').map(move |b| (format!("q{a}{b}"), json!("x")))).collect();
    let topic = json!({ "byLanguage": everywhere });
    let request = basic().with("/languageCodes", json!(["fr", "en", "fr-CA", "en-GB"])).with("/interview/topics", json!(vec![topic; 10]));
    let told = refusal(&request).await;
    let bytes: usize = told.fields.iter().chain(&told.descriptions).map(String::len).sum();
    assert!(bytes < MOST_BYTES && told.all.len() < 2 * MOST_BYTES, "{bytes}");
    assert_eq!((told.fields.first().map(String::as_str), told.reason.as_str()), (Some("interview.topics[0]"), "MISSING_TEXT"));
    assert_eq!(told.total, 40);
    assert!(told.fields.len() > 10, "{:?}", told.fields);
}
