//! Every letter in every locale as its reader gets it. The snapshots are meant to be read: `tests/prose/run` has them
//! proofread too.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "tests")]

mod prose;

use prose::{draft, locales, matrix, read, request, with};
use serde_json::json;

#[test]
fn every_letter_reads_as_a_letter() {
    let mut letters = 0;
    for locale in locales() {
        for (name, request) in matrix::variants(&locale) {
            let mut settings = insta::Settings::clone_current();
            settings.set_snapshot_path(format!("snapshots/{locale}"));
            settings.set_prepend_module_to_snapshot(false);
            settings.set_omit_expression(true);
            settings.bind(|| insta::assert_snapshot!(name, read(&draft(&request))));
            letters += 1;
        }
    }
    assert!(letters >= 60, "{letters} letters");
}

/// A snapshot that no letter is compared with any more would be proofread for nothing.
#[test]
fn no_snapshot_is_left_over() {
    for locale in locales() {
        let folder = format!("{}/tests/snapshots/{locale}", env!("CARGO_MANIFEST_DIR"));
        let mut found: Vec<_> = std::fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter_map(|name| name.strip_suffix(".snap").map(str::to_owned))
            .collect();
        let mut expected: Vec<_> = matrix::variants(&locale).into_iter().map(|(name, _)| name).collect();
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{folder}");
    }
}

/// How real titles stand in a sentence, with companies in turn, to be read from top to bottom.
#[test]
fn real_titles_stand_well_in_a_sentence() {
    for (locale, titles) in [("fr", include_str!("prose/titles-fr.txt")), ("en", include_str!("prose/titles-en.txt"))] {
        let companies = include_str!("prose/companies.txt").lines().cycle();
        let subjects: Vec<_> = titles
            .lines()
            .zip(companies)
            .map(|(title, company)| {
                let title = json!({ "title": { "byLanguage": null, "text": title } });
                draft(&with(request(locale), json!({ "position": title, "company": { "name": company } }))).subject
            })
            .collect();
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("snapshots");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(format!("titles-{locale}"), subjects.join("\n")));
    }
}
