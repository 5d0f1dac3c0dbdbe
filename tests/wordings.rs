//! House wordings in letters: what they change, and that they change nothing else.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "tests")]

mod wording_support;

use std::fmt::Write as _;

use serde_json::{Value, json};
use wording_support::{Folder, LETTERS, LOCALES, drafts, egards, sample};

const FORMS: [&str; 2] = ["ADDRESS_FORM_FORMAL", "ADDRESS_FORM_INFORMAL"];

/// Every letter of every locale in both forms of address.
fn all_letters(flags: &[&str]) -> Vec<(&'static str, &'static str, &'static str, Value)> {
    let mut letters = Vec::new();
    for letter in LETTERS {
        for form in FORMS {
            let mut request = sample(letter, &LOCALES);
            request["addressForm"] = json!(form);
            let drafts = drafts(flags, &request);
            letters.extend(LOCALES.into_iter().zip(drafts).map(|(locale, draft)| (letter, locale, form, draft)));
        }
    }
    letters
}

/// The lines that one text has and the other has not.
fn difference(before: &Value, after: &Value) -> (Vec<String>, Vec<String>) {
    let lines = |draft: &Value| draft["textBody"].as_str().unwrap().lines().map(str::to_owned).collect::<Vec<_>>();
    let (before, after) = (lines(before), lines(after));
    let gone = before.iter().filter(|line| !after.contains(line)).cloned().collect();
    let come = after.iter().filter(|line| !before.contains(line)).cloned().collect();
    (gone, come)
}

#[test]
fn one_paragraph_changes_itself_and_its_revision_alone() {
    let folder = Folder::new();
    folder.write("acme/en/words.ftl", "basic-decision = We chose another applicant for this role.\n");
    let built_in = all_letters(&[]);
    let acme = all_letters(&["--wordings", folder.dir(), "--wording", "acme"]);
    let mut changed = 0;
    for ((letter, locale, form, before), (_, _, _, after)) in built_in.iter().zip(&acme) {
        // British letters have the paragraph from their language.
        if *letter == "basic" && locale.starts_with("en") {
            let (gone, come) = difference(before, after);
            assert_eq!(gone.len(), 1, "{gone:?}");
            assert!(gone[0].starts_with("After careful consideration"));
            assert_eq!(come, ["We chose another applicant for this role."]);
            assert_eq!(before["subject"], after["subject"]);
            assert_ne!(before["revision"], after["revision"]);
            changed += 1;
        } else {
            assert_eq!(before, after, "{letter} {locale} {form}");
        }
    }
    assert_eq!(changed, 4);
}

/// Each wording changes one sentence of one language: every other draft of every letter has the same bytes and revision.
#[test]
fn words_of_one_language_leave_all_others_alone() {
    let languages = ["de", "en", "en-GB", "es", "fr", "fr-CA"];
    let german = "Wir haben uns anders entschieden.";
    let (spanish, british, canadian) =
        ("Estas líneas las firma todo el equipo de Belmont.", "Yours sincerely,", "Merci, et à bientôt peut-être.");
    let cases: [(&str, String, &[&str], &str, &str); 4] = [
        ("de/basic.ftl", format!("basic-decision = {german}\n    .tu = {german}\n"), &["basic"], "de", german),
        (
            "es/more.ftl",
            format!("internal-after-feedback = {}\n", spanish.replace("Belmont", "{ $company }")),
            &LETTERS[2..],
            "es",
            spanish,
        ),
        ("en-GB/words.ftl", format!("closing = {british}\n"), &LETTERS, "en-GB", british),
        ("fr-CA/d.ftl", format!("detailed-farewell = {canadian}\n    .tu = {canadian}\n"), &LETTERS[1..2], "fr-CA", canadian),
    ];
    let folder = Folder::new();
    for (case, (file, words, ..)) in cases.iter().enumerate() {
        folder.write(&format!("case-{case}/{file}"), words);
    }
    for letter in LETTERS {
        let mut request = sample(letter, &languages);
        request["missingText"] = json!("MISSING_TEXT_POLICY_OMIT");
        request["decisionDate"] = json!("2026-01-01");
        for titled in ["/position/title", "/sender/position"] {
            *request.pointer_mut(titled).unwrap() = json!({ "text": "Product Owner" });
        }
        let before = drafts(&[], &request);
        for (case, (file, _, letters, language, words)) in cases.iter().enumerate() {
            let after = drafts(&["--wordings", folder.dir(), "--wording", &format!("case-{case}")], &request);
            for ((before, after), here) in before.iter().zip(&after).zip(languages) {
                if here != *language || !letters.contains(&letter) {
                    assert_eq!(before, after, "{file}: {letter} in {here}");
                    continue;
                }
                let (gone, come) = difference(before, after);
                assert_eq!(come, [*words], "{file}: {letter}");
                assert!(gone.len() <= 1 && before["subject"] == after["subject"], "{gone:?}");
                assert_ne!(before["revision"], after["revision"]);
            }
        }
    }
}

#[test]
fn a_revision_is_of_the_words_alone() {
    let folder = Folder::new();
    let revision = |wording: &str| {
        let drafts = drafts(&["--wordings", folder.dir(), "--wording", wording], &sample("basic", &["fr"]));
        drafts[0]["revision"].as_str().unwrap().to_owned()
    };
    let words = "basic-farewell = Merci encore de votre confiance.\n    .tu = Merci encore de ta confiance.\n";
    folder.write("acme/fr/basic.ftl", words);
    // Another name, another file, a comment, another spacing, an editor's line ends: the same words.
    folder.write("belmont/fr/other.ftl", &format!("### Ours\n\n# Last sentence\n{}", words.replace(" = ", "  =\n        ")));
    folder.write("crlf/fr/basic.ftl", &words.replace('\n', "\r\n"));
    folder.write("empty/fr/basic.ftl", "# Nothing of our own yet.\n");
    folder.write("other/fr/basic.ftl", &words.replace("ta confiance", "ta visite"));
    assert_eq!(revision("acme"), revision("acme"), "each is a process of its own");
    assert_eq!(revision("acme"), revision("belmont"));
    assert_eq!(revision("acme"), revision("crlf"));
    assert_eq!(revision("empty"), revision(""));
    assert_ne!(revision("acme"), revision(""));
    // The formal letter does not say it, and yet may: a revision is that of all a letter may say.
    assert_ne!(revision("acme"), revision("other"));
}

#[test]
fn a_wording_of_a_language_serves_its_regions_which_may_say_otherwise() {
    let folder = Folder::new();
    let farewell = |words: &str| format!("basic-farewell = {words}\n    .tu = {words}\n");
    folder.write("acme/fr/basic.ftl", &farewell("Merci encore, de toute notre équipe."));
    let last = |wording: &str, locale: &str| {
        let drafts = drafts(&["--wordings", folder.dir(), "--wording", wording], &sample("basic", &[locale]));
        let text = drafts[0]["textBody"].as_str().unwrap().to_owned();
        text.split("\n\n").filter(|paragraph| paragraph.starts_with("Merci encore")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(last("acme", "fr-CA"), ["Merci encore, de toute notre équipe."]);
    folder.write("acme/fr-CA/basic.ftl", &farewell("Merci encore, depuis Montréal."));
    assert_eq!(last("acme", "fr-CA"), ["Merci encore, depuis Montréal."]);
    assert_eq!(last("acme", "fr-BE"), ["Merci encore, de toute notre équipe."]);
}

/// What stands at a place comes after the paragraph that the place is named for, and before the next.
#[test]
fn paragraphs_at_places() {
    let places = [
        ("basic", "basic", &["thanks", "decision", "future"][..]),
        ("detailed_feedback", "detailed", &["thanks", "decision", "feedback", "future"]),
        ("internal_candidate", "internal", &["thanks", "decision", "feedback", "future"]),
    ];
    let folder = Folder::new();
    let mut words = String::new();
    for (_, letter, names) in places {
        for name in names {
            writeln!(words, "{letter}-after-{name} = At {name}, {{ $full-name }}: {{ title-role }} {{ at-employer }}.").unwrap();
        }
    }
    folder.write("acme/en/places.ftl", &words);
    folder.checked();
    for (letter, _, names) in places {
        let mut request = sample(letter, &["en"]);
        request["position"]["title"] = json!({ "text": "Software Engineer" });
        let before = drafts(&[], &request).remove(0);
        let after = drafts(&["--wordings", folder.dir(), "--wording", "acme"], &request).remove(0);
        let (gone, come) = difference(&before, &after);
        assert!(gone.is_empty());
        let said: Vec<_> =
            names.iter().map(|name| format!("At {name}, Camille Martin: the Software Engineer position at Belmont.")).collect();
        assert_eq!(come, said);
        let paragraphs: Vec<_> = after["textBody"].as_str().unwrap().split("\n\n").collect();
        let at = |words: &str| paragraphs.iter().position(|paragraph| paragraph.contains(words)).expect(words);
        assert_eq!(at("At thanks"), at("Thank you") + 1);
        assert_eq!(at("At decision"), at("we have decided") + 1);
        assert_eq!(at("At future"), at("Thank you again") - 1);
    }
}

/// A place that speaks to nobody needs one text; one that says vous needs its tu.
#[test]
fn a_place_has_a_second_form_where_it_speaks_to_the_reader() {
    let folder = Folder::new();
    folder.write("acme/fr/basic.ftl", "basic-after-thanks = Notre équipe, chez { $company }, fête ses dix ans.\n");
    folder.checked();
    folder.write("acme/fr/basic.ftl", "\nbasic-after-thanks = Découvrez nos métiers.\n");
    folder.refused("acme/fr/basic.ftl", 2, ".tu is missing");
    folder.write("acme/fr/basic.ftl", "basic-after-thanks = Découvrez nos métiers.\n    .tu = Découvre nos métiers.\n");
    folder.checked();
    let mut request = sample("basic", &["fr"]);
    for (form, words) in FORMS.into_iter().zip(["Découvrez nos métiers.", "Découvre nos métiers."]) {
        request["addressForm"] = json!(form);
        let draft = drafts(&["--wordings", folder.dir(), "--wording", "acme"], &request).remove(0);
        assert!(draft["textBody"].as_str().unwrap().contains(&format!("\n\n{words}\n\n")));
    }
}

#[test]
fn what_is_optional_can_be_left_out() {
    let folder = Folder::new();
    folder.write(
        "short/fr/short.ftl",
        "basic-future = {\"\"}\ndetailed-future = {\"\"}\ninternal-future = {\"\"}\ninternal-fit = {\"\"}\napology-late = {\"\"}\n",
    );
    folder.checked();
    let mut request = sample("basic", &["fr"]);
    request["decisionDate"] = json!("2026-01-01");
    for form in FORMS {
        request["addressForm"] = json!(form);
        let before = drafts(&[], &request).remove(0);
        let after = drafts(&["--wordings", folder.dir(), "--wording", "short"], &request).remove(0);
        let (gone, come) = difference(&before, &after);
        // The apology stood at the end of the thanks.
        assert_eq!((gone.len(), come.len()), (2, 1));
        assert!(gone[0].starts_with(&come[0]) && gone[0].contains("le délai"));
        assert!(gone[1].contains("postuler de nouveau"));
        let door = |draft: &Value| draft["practices"].as_array().unwrap().iter().find(|p| p["practice"] == "PRACTICE_DOOR_OPEN").cloned();
        assert_eq!(door(&before).unwrap()["met"], json!(true));
        assert_ne!(door(&after).unwrap()["met"], json!(true));
    }
}

#[test]
fn phrases_and_pieces_of_sentences_can_be_reworded() {
    let folder = Folder::new();
    folder.write(
        "acme/en/words.ftl",
        "strength-rigour = eye for detail\n    .possessive = your eye for detail\nour-employer = the Belmont group\n",
    );
    let mut request = sample("detailed_feedback", &["en"]);
    request["detailedFeedback"] = json!({ "strengths": [{ "id": "strength-rigour" }] });
    let draft = drafts(&["--wordings", folder.dir(), "--wording", "acme"], &request).remove(0);
    let text = draft["textBody"].as_str().unwrap();
    assert!(text.contains("your eye for detail") && text.contains("the Belmont group"), "{text}");
}

#[test]
fn an_unknown_wording_is_refused_and_those_there_are_told() {
    let folder = Folder::new();
    folder.write("acme/en/words.ftl", "basic-farewell = Thank you.\n");
    folder.write("belmont/en/words.ftl", "basic-farewell = Thank you.\n");
    for name in ["../belmont", "../x", "acme/../belmont", "acme/en", "ACME", ".", "/", "acme\u{0}"] {
        let mut request = sample("basic", &["en"]);
        request["wording"] = json!(name);
        let output = egards(&["draft", "--wordings", folder.dir(), "-"], &request.to_string());
        assert_eq!(output.status.code(), Some(1), "{name}");
        assert!(output.stdout.is_empty());
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains("wording: Use a house wording") && !said.contains("belmont"), "{said}");
    }
}

/// A language that the program has never heard of, and a company's own words in it: no build, no code.
#[test]
fn a_wording_of_a_made_up_locale() {
    let locales = Folder::new();
    for file in std::fs::read_dir(format!("{}/locales/en", env!("CARGO_MANIFEST_DIR"))).unwrap() {
        let file = file.unwrap();
        let words = std::fs::read_to_string(file.path()).unwrap().replace("Thank you again for your interest.", "Dankon.");
        locales.write(&format!("eo/{}", file.file_name().to_str().unwrap()), &words);
    }
    let folder = Folder::new();
    folder.write("acme/eo/basic.ftl", "basic-decision = Ni elektis alian.\n");
    let mut request = sample("basic", &["eo"]);
    request["position"]["title"] = json!({ "text": "Programisto" });
    request["sender"]["position"] = json!({ "text": "Dungisto" });
    let flags = ["--locales", locales.dir(), "--wordings", folder.dir()];
    let before = drafts(&flags, &request).remove(0);
    assert!(before["textBody"].as_str().unwrap().contains("\nDankon.\n"));
    let after = drafts(&[&flags[..], &["--wording", "acme"]].concat(), &request).remove(0);
    assert_eq!(difference(&before, &after).1, ["Ni elektis alian."]);
    // The built-in locales are not there to be changed.
    folder.write("acme/fr/basic.ftl", "basic-decision = Non.\n    .tu = Non.\n");
    let output = egards(&["draft", flags[0], flags[1], flags[2], flags[3], "-"], &request.to_string());
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("acme/fr: there is no locale fr to change; there are eo"), "{said}");
}
