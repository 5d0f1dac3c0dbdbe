//! What the review says of a draft, and what becomes of it.

use egards::grpc::proto::{Draft, ListTemplatesRequest, Practice, PracticeResult, Severity};
use serde_json::{Value, json};

use super::client::{Change as _, basic, client, detailed, draft, drafts, refusal};

/// A reason that no letter may give, in both languages.
fn risky() -> Value {
    json!([{ "text": { "byLanguage": { "fr": "Vous êtes trop âgé pour cette équipe", "en": "You are too old for this team" } } }])
}

fn with_risky_reason() -> Value {
    detailed().with("/languageCodes", json!(["fr", "en"])).with("/detailedFeedback/reasons", risky())
}

fn practice(draft: &Draft, practice: Practice) -> (bool, &str) {
    let result = draft.practices.iter().find(|result| result.practice() == practice).unwrap();
    (result.met, &result.advice)
}

#[tokio::test]
async fn errors_hold_the_drafts_back_without_their_words() {
    let refused = refusal(&with_risky_reason()).await;
    assert_eq!(refused.reason, "REVIEW_BLOCKED");
    assert_eq!(
        refused.fields,
        [r#"detailed_feedback.reasons[0].text.by_language["fr"]"#, r#"detailed_feedback.reasons[0].text.by_language["en"]"#]
    );
    for description in &refused.descriptions {
        assert!(description.starts_with("AGE-01 at characters "), "{description}");
        assert!(!description.contains("too old") && !description.contains("trop"), "{description}");
    }
}

/// As every refusal, in the order of the request's fields, which is not that of the letter.
#[tokio::test]
async fn what_is_held_back_is_told_field_by_field() {
    let text = || json!({ "byLanguage": { "fr": "Vous êtes trop âgé pour cette équipe.", "en": "You are too old for this team." } });
    let phrases = || json!([{ "id": "strength-rigour" }, { "text": text() }]);
    let request = basic().without("/basic").with("/languageCodes", json!(["fr", "en", "fr-CA"])).with(
        "/detailedFeedback",
        json!({ "suggestion": text(), "growthAreas": [{ "text": text() }], "reasons": [{ "text": text() }], "strengths": phrases() }),
    );
    let request = request.with("/interview", json!({ "topics": [text()], "stage": { "text": text() } }));
    let refused = refusal(&request).await;
    let fields = [
        "detailed_feedback.strengths[1].text",
        "detailed_feedback.reasons[0].text",
        "detailed_feedback.growth_areas[0].text",
        "detailed_feedback.suggestion",
        "interview.stage.text",
        "interview.topics[0]",
    ];
    let expected: Vec<_> =
        fields.iter().flat_map(|field| ["fr", "en"].map(|language| format!("{field}.by_language[\"{language}\"]"))).collect();
    assert_eq!(refused.fields, expected);
    assert_eq!(refused.total, expected.len());
}

#[tokio::test]
async fn accepted_rules_pass_and_still_stand_in_the_findings() {
    let policy = json!({ "acceptedRules": ["AGE-01"], "justification": "The post is one of a programme for apprentices." });
    let drafts = drafts(&with_risky_reason().with("/reviewPolicy", policy)).await;
    for (draft, text) in drafts.iter().zip(["Vous êtes trop âgé pour cette équipe", "You are too old for this team"]) {
        let [finding] = &draft.findings[..] else { panic!("{:?}", draft.findings) };
        assert_eq!((finding.severity(), finding.rule.as_str()), (Severity::Error, "AGE-01"));
        let span: String = text.chars().skip(finding.start as usize).take((finding.end - finding.start) as usize).collect();
        assert_eq!(finding.excerpt, span);
        assert_eq!(finding.field, format!("detailed_feedback.reasons[0].text.by_language[\"{}\"]", draft.language_code));
    }
    assert!(drafts[0].findings[0].message.contains("âge"), "the message is in the language of the draft");
}

#[tokio::test]
async fn never_blocking_only_reports() {
    let drafts = drafts(&with_risky_reason().with("/reviewPolicy", json!({ "blocking": "BLOCKING_NEVER" }))).await;
    assert!(drafts.iter().all(|draft| draft.findings.iter().any(|finding| finding.severity() == Severity::Error)));
}

#[tokio::test]
async fn a_rule_is_accepted_with_a_reason_and_by_its_name() {
    let refused = refusal(&basic().with("/reviewPolicy", json!({ "acceptedRules": ["AGE-01", "AGE-99"], "blocking": 9 }))).await;
    assert_eq!(refused.fields, ["review_policy.blocking", "review_policy.accepted_rules[1]", "review_policy.justification"]);
    let long = json!({ "acceptedRules": ["AGE-01"], "justification": "x".repeat(501) });
    assert_eq!(refusal(&basic().with("/reviewPolicy", long)).await.reason, "VALUE_TOO_LONG");
}

#[tokio::test]
async fn only_texts_that_enter_a_draft_are_read() {
    // The French text is harmful, and nobody asks for French.
    let reasons = json!([{ "text": { "byLanguage": { "fr": "Vous êtes trop âgé pour cette équipe", "en": "experience of the sector" } } }]);
    let draft = draft(&detailed().with("/languageCodes", json!(["en"])).with("/detailedFeedback/reasons", reasons)).await;
    assert!(draft.findings.is_empty(), "{:?}", draft.findings);
}

/// The rules of the draft's language read it, and the advice is in its words.
#[tokio::test]
async fn every_language_is_read_by_its_own_rules() {
    for (language, text, advice) in
        [("de", "Sie sind zu alt für diese Stelle.", "Alter"), ("es", "Es usted demasiado mayor para este puesto.", "edad")]
    {
        let reasons = json!([{ "text": { "byLanguage": { (language): text } } }]);
        let request = detailed().with("/languageCodes", json!([language])).with("/detailedFeedback/reasons", reasons);
        assert_eq!(refusal(&request).await.reason, "REVIEW_BLOCKED", "{language}");
        let draft = draft(&request.with("/reviewPolicy", json!({ "blocking": "BLOCKING_NEVER" }))).await;
        let [finding] = &draft.findings[..] else { panic!("{:?}", draft.findings) };
        assert_eq!((finding.severity(), finding.rule.as_str()), (Severity::Error, "AGE-01"), "{language}");
        assert!(finding.message.contains(advice), "{}", finding.message);
    }
}

#[tokio::test]
async fn no_language_spoken_here_is_without_rules() {
    let templates = client().await.list_templates(ListTemplatesRequest::default()).await.unwrap().into_inner().templates;
    for language in &templates[0].language_codes {
        // The title is a free text, so there is something to read.
        let draft = draft(&basic().with("/languageCodes", json!([language]))).await;
        assert!(draft.findings.is_empty(), "{language}: {:?}", draft.findings);
    }
}

#[tokio::test]
async fn what_is_left_out_is_told() {
    let strengths = json!([{ "id": "strength-rigour" }, { "text": { "byLanguage": { "en": "a clear presentation" } } }]);
    let request = detailed().with("/languageCodes", json!(["fr"])).with("/detailedFeedback/strengths", strengths);
    let draft = draft(&request.with("/missingText", "MISSING_TEXT_POLICY_OMIT")).await;
    let finding = draft.findings.iter().find(|finding| finding.rule == "OMIT-01").unwrap();
    assert_eq!((finding.severity(), finding.field.as_str()), (Severity::Warning, "detailed_feedback.strengths[1].text"));
    assert!(draft.text_body.contains("votre rigueur") && !draft.text_body.contains("clear presentation"));
}

#[tokio::test]
async fn the_five_practices_in_their_order() {
    let all =
        draft(&detailed().with("/interview/date", "2026-03-01").with("/decisionDate", "2026-03-04").with("/sendDate", "2026-03-06")).await;
    let order: Vec<_> = all.practices.iter().map(PracticeResult::practice).collect();
    let practices = [Practice::Personalised, Practice::Prompt, Practice::ConstructiveFeedback, Practice::Courteous, Practice::DoorOpen];
    assert_eq!(order, practices);
    assert!(practice(&all, Practice::Personalised).0 && practice(&all, Practice::Prompt).0);
    let late = draft(&basic().with("/decisionDate", "2026-03-01").with("/sendDate", "2026-03-09")).await;
    let (met, advice) = practice(&late, Practice::Prompt);
    assert!(!met && !advice.is_empty());
    let week = draft(&basic().with("/decisionDate", "2026-03-01").with("/sendDate", "2026-03-08")).await;
    assert_eq!(practice(&week, Practice::Prompt), (true, ""));
    let undated = draft(&basic()).await;
    let (met, advice) = practice(&undated, Practice::Prompt);
    assert!(met && !advice.is_empty(), "met, with an advice");
    let (met, advice) = practice(&undated, Practice::ConstructiveFeedback);
    assert!(!met && !advice.is_empty());
    assert!(!practice(&undated, Practice::Personalised).0, "nothing of the interview");
    assert!(practice(&undated, Practice::Courteous).0 && practice(&undated, Practice::DoorOpen).0);
}

#[tokio::test]
async fn a_harsh_tone_and_a_promise_break_their_practices() {
    let suggestion = json!({ "byLanguage": { "en": "You will be our first choice next time, we promise!" } });
    let request = detailed().with("/languageCodes", json!(["en"])).with("/detailedFeedback/suggestion", suggestion);
    let draft = draft(&request.with("/reviewPolicy", json!({ "blocking": "BLOCKING_NEVER" }))).await;
    let (open, advice) = practice(&draft, Practice::DoorOpen);
    assert!(!open && !advice.is_empty());
    assert!(!practice(&draft, Practice::Courteous).0);
}

#[tokio::test]
async fn a_text_of_nothing_but_such_words_is_told_of_in_proportion() {
    let text = json!({ "text": { "byLanguage": { "en": "XXX ".repeat(240) + "too old" } } });
    let list = Value::Array(vec![text; 20]);
    let request =
        detailed().with("/languageCodes", json!(["en"])).with("/detailedFeedback", json!({ "strengths": list, "growthAreas": list }));
    let drafts = drafts(&request.clone().with("/reviewPolicy", json!({ "blocking": "BLOCKING_NEVER" }))).await;
    let of_rule =
        |field: &str, rule: &str| drafts[0].findings.iter().filter(|finding| finding.field.contains(field) && finding.rule == rule).count();
    assert_eq!((of_rule("strengths[0]", "PLACEHOLDER-01"), of_rule("growth_areas[19]", "PLACEHOLDER-01")), (20, 20));
    assert_eq!(of_rule("strengths[0]", "AGE-01"), 1, "what comes last is told of too");
    let refused = refusal(&request).await;
    assert_eq!((refused.reason.as_str(), refused.total), ("REVIEW_BLOCKED", 40 * 21));
}
