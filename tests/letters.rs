//! Every letter in every locale as its reader gets it. The snapshots are meant to be read: `tests/prose/run` has them
//! proofread too.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "tests")]

mod prose;

use prose::{draft, locales, matrix, read, request, with};
use serde_json::json;

/// The snapshots of the whole catalogue in a locale, one for each address.
const PHRASES: [(&str, &str); 2] = [("phrases", "ADDRESS_FORM_FORMAL"), ("phrases-informal", "ADDRESS_FORM_INFORMAL")];

fn compare(locale: &str, name: &str, words: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(format!("snapshots/{locale}"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, words));
}

#[test]
fn every_letter_reads_as_a_letter() {
    let mut letters = 0;
    for locale in locales() {
        for (name, request) in matrix::variants(&locale) {
            compare(&locale, &name, &read(&draft(&request)));
            letters += 1;
        }
    }
    assert!(letters >= 60, "{letters} letters");
}

/// The sentence that each phrase of the catalogue stands in.
#[test]
fn every_phrase_reads_in_its_sentence() {
    let ids = matrix::phrase_ids();
    for locale in locales() {
        for (name, form) in PHRASES {
            let sentences = ids.iter().map(|id| {
                let letter = with(matrix::with_phrase(&locale, id), json!({ "addressForm": form }));
                // Salutation, thanks, decision, feedback.
                let at = if id.starts_with("stage-") { 1 } else { 3 };
                draft(&letter).text_body.split("\n\n").nth(at).unwrap().to_owned()
            });
            compare(&locale, name, &sentences.collect::<Vec<_>>().join("\n"));
        }
    }
}

/// A snapshot that no letter is compared with any more would be proofread for nothing.
#[test]
fn no_snapshot_is_left_over() {
    for locale in locales() {
        let mut expected: Vec<_> = matrix::variants(&locale).into_iter().map(|(name, _)| name).collect();
        expected.extend(PHRASES.map(|(name, _)| name.to_owned()));
        for file in std::fs::read_dir(format!("{}/tests/snapshots/{locale}", env!("CARGO_MANIFEST_DIR"))).unwrap() {
            let file = file.unwrap().file_name().into_string().unwrap();
            let name = file.strip_suffix(".snap");
            assert!(name.is_none_or(|name| expected.iter().any(|known| known == name)), "{locale}/{file}: remove it");
        }
    }
}

/// How real titles stand in a sentence, with companies in turn, to be read from top to bottom.
#[test]
fn real_titles_stand_well_in_a_sentence() {
    let (companies, companies_de, companies_es) =
        (include_str!("prose/companies.txt"), include_str!("prose/companies-de.txt"), include_str!("prose/companies-es.txt"));
    for (locale, titles, companies) in [
        ("fr", include_str!("prose/titles-fr.txt"), companies),
        ("en", include_str!("prose/titles-en.txt"), companies),
        ("de", include_str!("prose/titles-de.txt"), companies_de),
        ("es", include_str!("prose/titles-es.txt"), companies_es),
    ] {
        let companies = companies.lines().cycle();
        let subjects: Vec<_> = titles
            .lines()
            .zip(companies)
            .map(|(title, company)| {
                let title = json!({ "title": { "byLanguage": null, "text": title } });
                draft(&with(request(locale), json!({ "position": title, "company": { "name": company } }))).subject
            })
            .collect();
        compare(".", &format!("titles-{locale}"), &subjects.join("\n"));
    }
}
