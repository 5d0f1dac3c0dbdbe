//! What a draft holds, and what the letter says when the request does not.

use prost::Message as _;
use serde_json::json;

use super::client::{Change as _, basic, client, detailed, draft, drafts, internal, wire};

#[tokio::test]
async fn one_draft_a_language_in_the_order_of_the_codes() {
    for request in [basic(), detailed(), internal()] {
        let codes = ["en-GB", "fr-CA", "en-US", "fr_BE"];
        let drafts = drafts(&request.with("/languageCodes", json!(codes))).await;
        assert_eq!(drafts.iter().map(|draft| draft.language_code.as_str()).collect::<Vec<_>>(), ["en-GB", "fr-CA", "en", "fr"]);
        for draft in &drafts {
            assert_eq!(draft.text_body.contains("Bonjour"), draft.language_code.starts_with("fr"), "{}", draft.text_body);
            assert!(draft.text_body.ends_with("\nClaire Duval\nTalent Partner\nBelmont\n"), "{}", draft.text_body);
            assert!(draft.html_body.contains(&format!("<html lang=\"{}\" dir=\"ltr\">", draft.language_code)));
        }
    }
}

#[tokio::test]
async fn the_same_request_has_the_same_bytes() {
    for request in [basic(), detailed(), internal()] {
        let all = json!(["FORMAT_TEXT", "FORMAT_HTML", "FORMAT_MIME"]);
        let request = request.with("/languageCodes", json!(["fr", "en", "fr-CA", "en-GB"])).with("/formats", all);
        let bytes = async || client().await.draft_rejection(wire(&request)).await.unwrap().into_inner().encode_to_vec();
        assert_eq!(bytes().await, bytes().await);
    }
}

#[tokio::test]
async fn the_formats_asked_for_and_no_other() {
    for (formats, held) in [
        (json!([]), [true, true, false]),
        (json!(["FORMAT_TEXT"]), [true, false, false]),
        (json!(["FORMAT_HTML", "FORMAT_HTML"]), [false, true, false]),
        (json!(["FORMAT_MIME"]), [false, false, true]),
        (json!(["FORMAT_MIME", "FORMAT_TEXT", "FORMAT_HTML"]), [true, true, true]),
    ] {
        let draft = draft(&basic().with("/formats", formats.clone())).await;
        let holds = [!draft.text_body.is_empty(), !draft.html_body.is_empty(), !draft.mime_message.is_empty()];
        assert_eq!(holds, held, "{formats}");
        assert!(!draft.subject.is_empty() && !draft.revision.is_empty());
    }
}

#[tokio::test]
async fn an_interview_is_only_claimed_when_there_was_one() {
    for (request, without) in [(basic(), false), (internal(), false), (detailed(), true)] {
        let french = draft(&request.clone()).await.text_body;
        assert_eq!(french.contains("entretien"), without, "{french}");
        let interviewed = draft(&request.with("/interview", json!({}))).await.text_body;
        assert!(interviewed.contains("lors de notre entretien"), "{interviewed}");
    }
}

#[tokio::test]
async fn defaults_are_the_values_they_stand_for() {
    let same = [
        ("/outcome", "OUTCOME_OTHER_CANDIDATE"),
        ("/addressForm", "ADDRESS_FORM_FORMAL"),
        ("/company/kind", "COMPANY_KIND_COMPANY"),
        ("/position/titleJoin", "TITLE_JOIN_AUTO"),
        ("/missingText", "MISSING_TEXT_POLICY_REFUSE"),
        // The server of the tests believes that it is this day.
        ("/sendDate", "2026-03-06"),
    ];
    let formats = json!(["FORMAT_TEXT", "FORMAT_HTML", "FORMAT_MIME"]);
    let unsaid = basic().without("/sendDate").with("/formats", formats).with("/decisionDate", "2026-02-26");
    let expected = draft(&unsaid).await;
    for (pointer, value) in same {
        assert_eq!(draft(&unsaid.clone().with(pointer, value)).await, expected, "{pointer}");
    }
    let other = [
        ("/outcome", "OUTCOME_POSITION_CANCELLED"),
        ("/outcome", "OUTCOME_POSITION_ON_HOLD"),
        ("/addressForm", "ADDRESS_FORM_INFORMAL"),
        ("/company/kind", "COMPANY_KIND_INSTITUTION"),
        ("/position/titleJoin", "TITLE_JOIN_QUOTE"),
        ("/sendDate", "2026-03-05"),
    ];
    for (pointer, value) in other {
        assert_ne!(draft(&unsaid.clone().with(pointer, value)).await, expected, "{pointer}");
    }
}

#[tokio::test]
async fn an_answer_after_more_than_seven_days_apologises() {
    for (decided, late) in [("2026-02-26", true), ("2026-02-27", false), ("2026-03-06", false), ("2027-01-01", false), ("1900-01-01", true)]
    {
        let text = draft(&basic().with("/decisionDate", decided)).await.text_body;
        assert_eq!(text.contains("excuser le délai"), late, "{decided}: {text}");
    }
}

#[tokio::test]
async fn the_salutation() {
    let names = json!({ "givenName": "Anna", "familyName": "Weiss" });
    for (candidate, form, french, english) in [
        (names.clone(), "FORMAL", "Bonjour Anna Weiss,", "Dear Anna Weiss,"),
        (names.clone().with("/courtesyTitle", "COURTESY_TITLE_MS"), "FORMAL", "Bonjour Madame Weiss,", "Dear Ms. Weiss,"),
        (names.clone().with("/courtesyTitle", "COURTESY_TITLE_MR"), "FORMAL", "Bonjour Monsieur Weiss,", "Dear Mr. Weiss,"),
        (names.clone().with("/courtesyTitle", "COURTESY_TITLE_DR"), "FORMAL", "Bonjour Dr Weiss,", "Dear Dr. Weiss,"),
        (names.clone().with("/courtesyTitle", "COURTESY_TITLE_PROFESSOR"), "FORMAL", "Bonjour Pr Weiss,", "Dear Professor Weiss,"),
        (names.clone().with("/courtesyTitle", "COURTESY_TITLE_MX"), "FORMAL", "Bonjour Anna Weiss,", "Dear Mx. Weiss,"),
        (names.clone().with("/courtesyTitle", "COURTESY_TITLE_MS"), "INFORMAL", "Bonjour Anna,", "Dear Anna,"),
        (names.clone().with("/displayName", "Weiss Anna"), "FORMAL", "Bonjour Weiss Anna,", "Dear Weiss Anna,"),
        (
            json!({ "displayName": "Kim Minji", "courtesyTitle": "COURTESY_TITLE_MS" }),
            "FORMAL",
            "Bonjour Madame Kim Minji,",
            "Dear Ms. Kim Minji,",
        ),
        (json!({ "givenName": "Anna", "courtesyTitle": "COURTESY_TITLE_MS" }), "FORMAL", "Bonjour Anna,", "Dear Anna,"),
    ] {
        let request = basic().with("/candidate", candidate.clone()).with("/addressForm", format!("ADDRESS_FORM_{form}"));
        let drafts = drafts(&request.with("/languageCodes", json!(["fr", "en"]))).await;
        let greetings: Vec<_> = drafts.iter().filter_map(|draft| draft.text_body.lines().next()).collect();
        assert_eq!(greetings, [french, english], "{candidate} {form}");
    }
}

#[tokio::test]
async fn values_stand_as_sent_and_are_escaped_in_html() {
    let name = "{ $x } <b>&amp; \"Zoë\" {{y}}";
    let draft = draft(&basic().with("/candidate/displayName", name)).await;
    assert!(draft.text_body.contains(name), "{}", draft.text_body);
    assert!(draft.html_body.contains("{ $x } &lt;b&gt;&amp;amp; &quot;Zoë&quot; {{y}}"), "{}", draft.html_body);
    assert!(!draft.html_body.contains("<b>"));
}

/// One mark at the end of what a caller wrote, whichever marks the caller put there.
#[tokio::test]
async fn the_last_mark_of_a_text_is_not_doubled() {
    let internal = basic().without("/basic").with("/languageCodes", json!(["en"]));
    for (item, said) in [
        ("tools (Go, Rust), etc.;", "impressed us: tools (Go, Rust), etc. Nevertheless"),
        ("work in the U.S.,", "impressed us: work in the U.S. Nevertheless"),
        ("• clear writing ;", "impressed us: clear writing. Nevertheless"),
        ("clear writing.", "impressed us: clear writing. Nevertheless"),
    ] {
        let strengths = json!({ "strengths": [{ "text": { "byLanguage": { "en": item } } }] });
        let text = draft(&internal.clone().with("/internalCandidate", strengths)).await.text_body;
        assert!(text.contains(said), "{item}: {text}");
    }
    for (suggestion, said) in
        [("Try Rust;", "\nTry Rust.\n"), ("- Try Rust ,", "\nTry Rust.\n"), ("Try Rust.", "\nTry Rust.\n"), ("Try Rust!", "\nTry Rust!\n")]
    {
        let feedback = json!({ "suggestion": { "byLanguage": { "en": suggestion } } });
        let text =
            draft(&basic().without("/basic").with("/languageCodes", json!(["en"])).with("/detailedFeedback", feedback)).await.text_body;
        assert!(text.contains(said), "{suggestion}: {text}");
    }
}

#[tokio::test]
async fn an_entry_that_stands_in_a_list_twice_is_said_once() {
    let feedback = json!({ "reasons": [{ "id": "reason-audit" }, { "id": "reason-audit" }] });
    let text = draft(&basic().without("/basic").with("/detailedFeedback", feedback)).await.text_body;
    assert!(text.contains("un critère déterminant pour ce poste\u{A0}: l’expérience de l’audit financier."), "{text}");
}

/// A no-break space, as word processors set it, joins the halves of an item no less.
#[tokio::test]
async fn an_item_that_is_a_list_by_itself_stands_on_a_line() {
    let items = ["la rigueur\u{A0}et l’ordre", "l’écoute"].map(|item| json!({ "text": { "byLanguage": { "fr": item } } }));
    let text = draft(&basic().without("/basic").with("/detailedFeedback", json!({ "strengths": items }))).await.text_body;
    assert!(text.contains("\n- la rigueur\u{A0}et l’ordre\n- l’écoute\n"), "{text}");
}
