//! Each thing that can be wrong with a request: the field that is named, the reason that is given.

use serde_json::{Value, json};

use super::client::{Change as _, basic, detailed, draft, drafts, internal, refusal};

/// Stands in every bad value, and in no error.
const CANARY: &str = "Zqxanary";

/// Sends a request with one thing wrong.
async fn assert_refused(request: Value, field: &str, reason: &str) {
    let refusal = refusal(&request).await;
    assert_eq!((refusal.fields, refusal.reason.as_str(), refusal.total), (vec![field.to_owned()], reason, 1), "{request}");
    assert!(!refusal.all.to_lowercase().contains(&CANARY.to_lowercase()), "{request}: {}", refusal.all);
}

/// JSON pointer and path of every field that holds one name.
const NAMES: [(&str, &str); 8] = [
    ("/candidate/givenName", "candidate.given_name"),
    ("/candidate/familyName", "candidate.family_name"),
    ("/candidate/displayName", "candidate.display_name"),
    ("/position/title/text", "position.title.text"),
    ("/company/name", "company.name"),
    ("/sender/name", "sender.name"),
    ("/sender/position/text", "sender.position.text"),
    ("/interview/interviewers/0", "interview.interviewers[0]"),
];

fn named(pointer: &str, value: &str) -> Value {
    let request = basic().with("/interview/interviewers", json!(["Marc Ollivier"]));
    request.with(pointer, value)
}

#[tokio::test]
async fn a_name_is_one_line_of_200_characters() {
    for (pointer, field) in NAMES {
        for control in ['\n', '\r', '\t', '\0', '\u{85}', '\u{2028}', '\u{FFFE}'] {
            assert_refused(named(pointer, &format!("Anna{control}{CANARY}")), field, "INVALID_VALUE").await;
        }
        assert_refused(named(pointer, &format!("{CANARY}{}", "é".repeat(193))), field, "VALUE_TOO_LONG").await;
        draft(&named(pointer, &"é".repeat(200))).await;
        draft(&named(pointer, &format!("  {}  ", "e\u{301}".repeat(200)))).await;
    }
    let request = internal().with("/internalCandidate/careerContact", format!("Anna\n{CANARY}"));
    assert_refused(request, "internal_candidate.career_contact", "INVALID_VALUE").await;
    let request = internal().with("/internalCandidate/careerContact", "x".repeat(201));
    assert_refused(request, "internal_candidate.career_contact", "VALUE_TOO_LONG").await;
}

#[tokio::test]
async fn what_reaches_a_header_holds_no_encoded_word() {
    for (pointer, field) in NAMES.into_iter().take(6) {
        assert_refused(named(pointer, &format!("=?utf-8?q?{CANARY}?=")), field, "INVALID_VALUE").await;
    }
    let title = json!({ "fr": format!("=?{CANARY}"), "en": "Nurse" });
    assert_refused(basic().with("/position/title", json!({ "byLanguage": title })), "position.title.by_language[\"fr\"]", "INVALID_VALUE")
        .await;
    for (pointer, _) in NAMES.into_iter().skip(6) {
        draft(&named(pointer, "Who=?")).await;
    }
}

#[tokio::test]
async fn what_every_letter_needs() {
    let missing = "REQUIRED_FIELD_MISSING";
    for (pointer, field) in [
        ("/languageCodes", "language_codes"),
        ("/basic", "template"),
        ("/candidate", "candidate"),
        ("/position", "position"),
        ("/position/title", "position.title"),
        ("/company", "company"),
        ("/company/name", "company.name"),
        ("/sender", "sender"),
        ("/sender/name", "sender.name"),
        ("/sender/position", "sender.position"),
    ] {
        assert_refused(basic().without(pointer), field, missing).await;
    }
    for (pointer, value, field) in [
        ("/candidate", json!({}), "candidate.family_name"),
        ("/candidate", json!({ "givenName": " ", "familyName": "\u{200B}", "displayName": "\u{A0}" }), "candidate.family_name"),
        ("/position/title", json!({}), "position.title"),
        ("/position/title", json!({ "text": "  " }), "position.title"),
        ("/position/title", json!({ "byLanguage": { "fr": " " } }), "position.title.by_language[\"fr\"]"),
        ("/company/name", json!(" "), "company.name"),
        ("/sender/name", json!("\u{200B}"), "sender.name"),
        ("/interview/interviewers", json!(["Anna Weiss", " "]), "interview.interviewers[1]"),
        ("/interview/topics", json!([{}]), "interview.topics[0]"),
        ("/interview/stage", json!({}), "interview.stage"),
        ("/talentPool", json!({}), "talent_pool.retention_months"),
    ] {
        assert_refused(basic().with(pointer, value), field, missing).await;
    }
}

#[tokio::test]
async fn addresses_dates_and_months() {
    let invalid = "INVALID_VALUE";
    for (pointer, field) in [("/candidate/emailAddress", "candidate.email_address"), ("/sender/emailAddress", "sender.email_address")] {
        for bad in [
            CANARY.to_owned(),
            format!("{CANARY} <a@example.org>"),
            format!("zoë{CANARY}@example.org"),
            format!("a@{CANARY}"),
            format!("=?{CANARY}@example.org"),
            format!("a@example.org\r\nBcc: {CANARY}@example.org"),
        ] {
            assert_refused(basic().with(pointer, bad), field, invalid).await;
        }
        let long = format!("{CANARY}@{}.org", "x.".repeat(140));
        assert_refused(basic().with(pointer, long), field, "VALUE_TOO_LONG").await;
    }
    for (pointer, field) in [("/interview/date", "interview.date"), ("/decisionDate", "decision_date"), ("/sendDate", "send_date")] {
        for bad in [
            "2026-02-30",
            "2026-3-1",
            "06/03/2026",
            "1899-12-31",
            "2201-01-01",
            "2026-03-06T10:00:00Z",
            "20260306",
            "2026-W10-5",
            "-002026-03",
            "tomorrow",
            "２０２６-03-06",
            &"6".repeat(201),
        ] {
            assert_refused(basic().with(pointer, bad), field, invalid).await;
        }
        for good in ["1900-01-01", "2024-02-29", "2200-12-31", " 2026-03-06 "] {
            draft(&basic().with(pointer, good)).await;
        }
    }
    for months in [25, 256, 257, u32::MAX] {
        assert_refused(basic().with("/talentPool/retentionMonths", months), "talent_pool.retention_months", invalid).await;
    }
    let pool = |url: &str| basic().with("/talentPool", json!({ "retentionMonths": 24, "privacyUrl": url }));
    draft(&pool("https://example.org/privacy")).await;
    for bad in ["http://example.org/", "example.org/", "https://me@example.org/", "javascript:alert(1)", "https://example.org/a b"] {
        assert_refused(pool(&format!("{bad}{CANARY}")), "talent_pool.privacy_url", invalid).await;
    }
    assert_refused(pool(&format!("https://example.org/{}", "x".repeat(2_030))), "talent_pool.privacy_url", "VALUE_TOO_LONG").await;
}

#[tokio::test]
async fn what_does_not_go_together() {
    let pool = internal().with("/talentPool", json!({ "retentionMonths": 12 }));
    assert_refused(pool, "talent_pool", "INVALID_VALUE").await;
    for outcome in ["OUTCOME_POSITION_CANCELLED", "OUTCOME_POSITION_ON_HOLD"] {
        for (letter, name) in [("detailedFeedback", "detailed_feedback"), ("internalCandidate", "internal_candidate")] {
            let request = basic().without("/basic").with("/outcome", outcome);
            let request = request.with(&format!("/{letter}/reasons"), json!([{ "id": "reason-audit" }]));
            assert_refused(request, &format!("{name}.reasons"), "INVALID_VALUE").await;
        }
        draft(&detailed().with("/outcome", outcome)).await;
    }
    assert_refused(basic().with("/wording", CANARY), "wording", "UNKNOWN_WORDING").await;
}

#[tokio::test]
async fn phrases_are_of_the_catalogue_or_texts() {
    let unknown = "UNKNOWN_PHRASE";
    for (letter, name) in [("detailedFeedback", "detailed_feedback"), ("internalCandidate", "internal_candidate")] {
        for (list, path, other) in [
            ("strengths", "strengths", "reason-audit"),
            ("reasons", "reasons", "strength-rigour"),
            ("growthAreas", "growth_areas", "stage-phone"),
        ] {
            let with = |phrase: Value| basic().without("/basic").with(&format!("/{letter}/{list}"), json!([phrase]));
            for id in [CANARY, "strength-", &format!("strength-{CANARY}"), other] {
                assert_refused(with(json!({ "id": id })), &format!("{name}.{path}[0].id"), unknown).await;
            }
            for nothing in [json!({}), json!({ "id": "" }), json!({ "id": " \u{200B}" })] {
                assert_refused(with(nothing), &format!("{name}.{path}[0]"), "REQUIRED_FIELD_MISSING").await;
            }
            let text = |text: Value| with(json!({ "text": text }));
            assert_refused(text(json!({})), &format!("{name}.{path}[0].text"), "REQUIRED_FIELD_MISSING").await;
            assert_refused(text(json!({ "text": CANARY })), &format!("{name}.{path}[0].text.text"), "INVALID_VALUE").await;
            let french = format!("{name}.{path}[0].text.by_language[\"fr\"]");
            assert_refused(text(json!({ "byLanguage": { "fr": format!("a\n{CANARY}") } })), &french, "INVALID_VALUE").await;
            assert_refused(text(json!({ "byLanguage": { "fr": "x".repeat(1_001) } })), &french, "VALUE_TOO_LONG").await;
            draft(&text(json!({ "byLanguage": { "fr": "x".repeat(1_000) } }))).await;
        }
        let suggestion = |text: Value| basic().without("/basic").with(&format!("/{letter}/suggestion"), text);
        assert_refused(suggestion(json!({ "text": CANARY })), &format!("{name}.suggestion.text"), "INVALID_VALUE").await;
        let beside_a_strength = suggestion(json!({})).with(&format!("/{letter}/strengths"), json!([{ "id": "strength-rigour" }]));
        assert_refused(beside_a_strength, &format!("{name}.suggestion"), "REQUIRED_FIELD_MISSING").await;
    }
    // An id is one line like every value.
    let strength = |id: &str| detailed().with("/detailedFeedback/strengths/0/id", id);
    assert_refused(strength("strength-rigour\n"), "detailed_feedback.strengths[0].id", unknown).await;
    draft(&strength(" strength-rigour\u{200B} ")).await;
    let stage = |stage: Value| basic().with("/interview/stage", stage);
    assert_refused(stage(json!({ "id": "strength-rigour" })), "interview.stage.id", unknown).await;
    assert_refused(stage(json!({ "text": { "text": CANARY } })), "interview.stage.text.text", "INVALID_VALUE").await;
}

#[tokio::test]
async fn lists_have_their_limits() {
    let many = |item: Value, count: usize| Value::from(vec![item; count]);
    for list in ["strengths", "reasons", "growthAreas"] {
        let (kind, path) = match list {
            "strengths" => ("strength-rigour", "strengths"),
            "reasons" => ("reason-audit", "reasons"),
            _ => ("growth-english", "growth_areas"),
        };
        let with = |count| detailed().with(&format!("/detailedFeedback/{list}"), many(json!({ "id": kind }), count));
        assert_refused(with(21), &format!("detailed_feedback.{path}"), "TOO_MANY_VALUES").await;
        draft(&with(20)).await;
    }
    for (pointer, field, item) in [
        ("/interview/interviewers", "interview.interviewers", json!("Anna Weiss")),
        ("/interview/topics", "interview.topics", json!({ "text": "Kafka" })),
    ] {
        assert_refused(basic().with(pointer, many(item.clone(), 11)), field, "TOO_MANY_VALUES").await;
        draft(&basic().with(pointer, many(item, 10))).await;
    }
}

#[tokio::test]
async fn a_detailed_letter_has_something_to_detail() {
    let empty = basic().without("/basic").with("/detailedFeedback", json!({}));
    assert_refused(empty.clone(), "detailed_feedback", "NO_FEEDBACK").await;
    assert_refused(empty.with("/detailedFeedback/suggestion", json!({})), "detailed_feedback", "NO_FEEDBACK").await;
    let french_only = json!([{ "text": { "byLanguage": { "fr": "un exposé clair" } } }]);
    let request = detailed().with("/languageCodes", json!(["fr", "en"])).with("/detailedFeedback/strengths", french_only);
    assert_refused(request.clone(), "detailed_feedback.strengths[0].text", "MISSING_TEXT").await;
    let omitted = request.with("/missingText", "MISSING_TEXT_POLICY_OMIT");
    assert_refused(omitted.clone(), "detailed_feedback", "NO_FEEDBACK").await;
    assert_eq!(drafts(&omitted.with("/detailedFeedback/reasons", json!([{ "id": "reason-audit" }]))).await.len(), 2);
    draft(&internal()).await;
}
