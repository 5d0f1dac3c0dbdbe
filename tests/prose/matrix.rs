//! Every variant of every letter, each with a telling name.

use serde_json::{Value, json};

use super::{request, texts, texts::Text, with};

/// The variants for a locale, by name: `letter-what-is-special`.
pub fn variants(locale: &str) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    let mut add = |name: &str, letter: Value| all.push((name.to_owned(), letter));
    basic(&request(locale), &mut add);
    detailed(locale, &mut add);
    internal(locale, &mut add);
    all
}

/// Every phrase of the catalogue.
pub fn phrase_ids() -> Vec<&'static str> {
    let entries = include_str!("../../locales/en/phrases.ftl").lines().filter_map(|line| line.split_once(" = "));
    let ids: Vec<_> = entries
        .map(|(id, _)| id)
        .filter(|id| ["strength-", "reason-", "growth-", "stage-"].iter().any(|kind| id.starts_with(kind)))
        .collect();
    assert!(ids.len() > 100, "{} phrases", ids.len());
    ids
}

/// A detailed letter that says this phrase, and little else.
pub fn with_phrase(locale: &str, id: &str) -> Value {
    let base = with(request(locale), json!({ "basic": null }));
    let phrase = || json!([{ "id": id }]);
    match id.split('-').next() {
        Some("strength") => with(base, json!({ "detailedFeedback": { "strengths": phrase() } })),
        Some("reason") => with(base, json!({ "detailedFeedback": { "reasons": phrase() } })),
        Some("growth") => with(base, json!({ "detailedFeedback": { "growthAreas": phrase() } })),
        _ => {
            let interview = json!({ "stage": { "id": id }, "date": "2026-03-01", "interviewers": ["Claire Duval"] });
            with(base, json!({ "detailedFeedback": { "strengths": [{ "id": "strength-rigour" }] }, "interview": interview }))
        }
    }
}

fn basic(base: &Value, add: &mut impl FnMut(&str, Value)) {
    let mut variant = |name: &str, patch: Value| add(&format!("basic-{name}"), with(base.clone(), patch));
    variant("minimum", json!({}));
    variant("everything", everything());
    variant("everything-informal", with(everything(), informal()));
    variant("institution", with(everything(), institution()));
    variant("institution-informal-no-interview", with(institution(), informal()));
    variant("cancelled", with(with_interview(), outcome("POSITION_CANCELLED")));
    variant("cancelled-informal", with(outcome("POSITION_CANCELLED"), informal()));
    variant("on-hold", outcome("POSITION_ON_HOLD"));
    variant("on-hold-informal", with(outcome("POSITION_ON_HOLD"), informal()));
    variant("late-without-interview", late());
    variant("interview-nothing-known", json!({ "interview": {} }));
    variant("interview-date-only", json!({ "interview": { "date": "2026-08-11" } }));
    variant("interview-one-person", json!({ "interview": { "interviewers": ["Marc Ollivier"] } }));
    variant(
        "interview-three-people",
        json!({ "interview": { "stage": { "id": "stage-panel" }, "interviewers": ["Claire Duval", "Marc Ollivier", "Inès Kaya"] } }),
    );
    variant("interview-stage-in-own-words", json!({ "interview": { "stage": texts::STAGE.phrase(), "date": "2026-03-01" } }));
    variant("topics-one", json!({ "interview": { "topics": localized(&texts::TOPICS[..1]) } }));
    variant("topics-five-late", with(json!({ "interview": { "topics": localized(&texts::TOPICS) } }), late()));
    variant("topics-five-informal", with(json!({ "interview": { "topics": localized(&texts::TOPICS) } }), informal()));
    variant("pool-one-month", json!({ "talentPool": { "retentionMonths": 1 } }));
    variant("pool-one-month-informal", with(json!({ "talentPool": { "retentionMonths": 1 } }), informal()));
    variant("to-a-doctor", json!({ "candidate": { "courtesyTitle": "COURTESY_TITLE_DR" } }));
    variant("to-a-professor", json!({ "candidate": { "courtesyTitle": "COURTESY_TITLE_PROFESSOR" } }));
    variant("to-mx", json!({ "candidate": { "courtesyTitle": "COURTESY_TITLE_MX" } }));
    variant("to-one-name", json!({ "candidate": { "givenName": "Björk", "familyName": "" } }));
    variant("to-a-display-name", json!({ "candidate": { "displayName": "Nguyễn Thị Minh Khai", "courtesyTitle": "COURTESY_TITLE_MS" } }));
    variant("company-ends-in-full-stop", with(with_interview(), json!({ "company": { "name": "Acme, Inc." } })));
}

fn detailed(locale: &str, add: &mut impl FnMut(&str, Value)) {
    let base = with(request(locale), json!({ "basic": null }));
    let mut variant = |name: &str, feedback: Value, patch: Value| {
        add(&format!("detailed-{name}"), with(with(base.clone(), json!({ "detailedFeedback": feedback })), patch));
    };
    let full = || {
        feedback(
            &["strength-rigour", "strength-listening", "strength-technical-skills"],
            &["reason-leadership-experience"],
            &["growth-leadership"],
        )
    };
    let advised = || with(full(), json!({ "suggestion": texts::SUGGESTION.localized() }));
    variant("minimum", feedback(&["strength-rigour"], &[], &[]), json!({}));
    variant("everything", advised(), everything());
    variant("everything-informal", advised(), with(everything(), informal()));
    variant("institution", advised(), with(with_interview(), institution()));
    variant("institution-informal", advised(), with(institution(), informal()));
    for (name, gone) in [("cancelled", "POSITION_CANCELLED"), ("on-hold", "POSITION_ON_HOLD")] {
        let kind = || feedback(&["strength-empathy", "strength-initiative"], &[], &["growth-english"]);
        variant(name, kind(), with(with_interview(), outcome(gone)));
        variant(&format!("{name}-informal"), kind(), with(outcome(gone), informal()));
    }
    variant("two-of-each", two_of_each(), json!({}));
    variant("two-of-each-informal", two_of_each(), informal());
    variant("five-of-each", five_of_each(), json!({}));
    variant("five-of-each-informal", five_of_each(), informal());
    variant(
        "own-words-one",
        json!({ "strengths": phrases(&texts::STRENGTHS[..1]), "growthAreas": phrases(&texts::GROWTH[..1]) }),
        json!({}),
    );
    variant(
        "own-words-two",
        json!({ "strengths": phrases(&texts::STRENGTHS[..2]), "growthAreas": phrases(&texts::GROWTH[..2]) }),
        with_interview(),
    );
    variant(
        "own-words-two-informal",
        json!({ "strengths": phrases(&texts::STRENGTHS_TU), "growthAreas": phrases(&texts::GROWTH[..2]) }),
        with(with_interview(), informal()),
    );
    variant("own-words-three", json!({ "strengths": phrases(&texts::STRENGTHS[..3]) }), json!({}));
    variant("own-words-five", json!({ "strengths": phrases(&texts::STRENGTHS), "growthAreas": phrases(&texts::GROWTH) }), json!({}));
    variant("own-words-long", json!({ "strengths": phrases(&[texts::STRENGTH_LONG]) }), json!({}));
    variant(
        "own-words-with-commas",
        json!({ "strengths": [texts::STRENGTH_WITH_COMMAS.phrase(), texts::STRENGTHS[0].phrase()], "reasons": [texts::REASON.phrase()] }),
        json!({}),
    );
    variant(
        "ids-and-own-words",
        json!({
            "strengths": [{ "id": "strength-rigour" }, texts::STRENGTHS[1].phrase()],
            "reasons": [{ "id": "reason-professional-english" }, texts::REASON.phrase()],
            "growthAreas": [{ "id": "growth-english" }, texts::GROWTH[1].phrase()],
        }),
        json!({}),
    );
    variant("reason-only", feedback(&[], &["reason-domain-experience"], &[]), with_interview());
    variant("growth-only-informal", feedback(&[], &[], &["growth-negotiation"]), informal());
    variant("suggestion-only", json!({ "suggestion": texts::SUGGESTION.localized() }), json!({}));
    variant(
        "text-of-another-language-left-out",
        with(full(), json!({ "strengths": [{ "id": "strength-rigour" }, { "text": { "byLanguage": { "ja": "傾聴力" } } }] })),
        json!({ "missingText": "MISSING_TEXT_POLICY_OMIT" }),
    );
    variant("pool-two-years-late", full(), with(late(), json!({ "talentPool": { "retentionMonths": 24 } })));
}

fn internal(locale: &str, add: &mut impl FnMut(&str, Value)) {
    let base = with(request(locale), json!({ "basic": null, "internalCandidate": {} }));
    let language = locale.split('-').next().unwrap_or(locale);
    let contact = texts::CAREER_CONTACT.0.iter().find(|(tag, _)| *tag == language).map_or("Nadia Roche", |(_, words)| *words);
    let mut variant = |name: &str, letter: Value, patch: Value| {
        add(&format!("internal-{name}"), with(with(base.clone(), json!({ "internalCandidate": letter })), patch));
    };
    let full = || {
        with(
            feedback(&["strength-autonomy", "strength-teamwork"], &["reason-domain-experience"], &["growth-public-speaking"]),
            json!({ "suggestion": texts::SUGGESTION.localized(), "careerContact": "Nadia Roche" }),
        )
    };
    let met = || json!({ "interview": everything()["interview"], "decisionDate": "2026-02-01" });
    variant("minimum", json!({}), json!({}));
    variant("minimum-informal", json!({}), informal());
    variant("everything", full(), met());
    variant("everything-informal", full(), with(met(), informal()));
    variant("institution", full(), with(with_interview(), institution()));
    variant("institution-informal", full(), with(institution(), informal()));
    for (name, gone) in [("cancelled", "POSITION_CANCELLED"), ("on-hold", "POSITION_ON_HOLD")] {
        variant(name, json!({ "careerContact": contact }), with(with_interview(), outcome(gone)));
        variant(&format!("{name}-informal"), feedback(&["strength-reliability"], &[], &[]), with(outcome(gone), informal()));
    }
    variant("strengths-without-criterion", feedback(&["strength-reliability", "strength-planning"], &[], &[]), json!({}));
    variant("strengths-without-criterion-informal", feedback(&["strength-reliability", "strength-planning"], &[], &[]), informal());
    variant(
        "own-words-without-interview",
        json!({ "strengths": phrases(&texts::STRENGTHS[..2]), "reasons": [texts::REASON.phrase()] }),
        json!({}),
    );
    variant("five-of-each", five_of_each(), with_interview());
    variant("criterion-only", feedback(&[], &["reason-certification"], &[]), json!({}));
}

fn everything() -> Value {
    json!({
        "candidate": { "courtesyTitle": "COURTESY_TITLE_MS" },
        "interview": {
            "date": "2026-03-01",
            "stage": { "id": "stage-technical" },
            "interviewers": ["Claire Duval", "Marc Ollivier"],
            "topics": localized(&texts::TOPICS[..2]),
        },
        "decisionDate": "2026-02-20",
        "talentPool": { "retentionMonths": 24, "privacyUrl": "https://belmont.example/privacy" },
    })
}

fn with_interview() -> Value {
    json!({
        "candidate": { "courtesyTitle": "COURTESY_TITLE_MR" },
        "interview": { "date": "2026-03-02", "stage": { "id": "stage-video" }, "interviewers": ["Claire Duval"] },
        "decisionDate": "2026-03-04",
    })
}

fn late() -> Value {
    json!({ "decisionDate": "2026-02-26" })
}

fn institution() -> Value {
    let title = Text(&[
        ("fr", "Agente administrative"),
        ("en", "Administrative Officer"),
        ("de", "Sachbearbeitung"),
        ("es", "Administración general"),
    ]);
    json!({ "company": { "name": "Université de Valmont", "kind": "COMPANY_KIND_INSTITUTION" }, "position": { "title": title.localized() } })
}

fn informal() -> Value {
    json!({ "addressForm": "ADDRESS_FORM_INFORMAL" })
}

fn outcome(name: &str) -> Value {
    json!({ "outcome": format!("OUTCOME_{name}") })
}

fn feedback(strengths: &[&str], reasons: &[&str], growth_areas: &[&str]) -> Value {
    let ids = |ids: &[&str]| ids.iter().map(|id| json!({ "id": id })).collect::<Vec<_>>();
    json!({ "strengths": ids(strengths), "reasons": ids(reasons), "growthAreas": ids(growth_areas) })
}

fn two_of_each() -> Value {
    feedback(
        &["strength-clear-explanations", "strength-autonomy"],
        &["reason-business-sales", "reason-professional-english"],
        &["growth-negotiation", "growth-english"],
    )
}

fn five_of_each() -> Value {
    feedback(
        &["strength-rigour", "strength-empathy", "strength-initiative", "strength-planning", "strength-languages"],
        &["reason-audit", "reason-budget-management", "reason-certification", "reason-similar-role", "reason-second-language"],
        &["growth-spreadsheets", "growth-accounting-standards", "growth-english", "growth-delegation", "growth-public-speaking"],
    )
}

fn phrases(texts: &[Text]) -> Vec<Value> {
    texts.iter().map(Text::phrase).collect()
}

fn localized(texts: &[Text]) -> Vec<Value> {
    texts.iter().map(Text::localized).collect()
}
