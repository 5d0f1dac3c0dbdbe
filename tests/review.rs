//! The review judged on sentences that were not written from its patterns.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test may stop")]

use std::collections::BTreeMap;
use std::fmt::Write as _;

use egards::review::engine::{Hit, Names, Role, Rules, Severity, Text};

/// A sentence of the corpus and what a reader judged.
struct Row<'a> {
    rule: &'a str,
    harmful: bool,
    role: Role,
    text: &'a str,
}

fn rows(tsv: &str) -> impl Iterator<Item = Row<'_>> {
    tsv.lines().skip(1).filter(|line| !line.trim().is_empty()).map(|line| {
        let columns: Vec<_> = line.split('\t').collect();
        let [rule, verdict, place, text] = columns[..] else { panic!("four columns: {line}") };
        let kind = match place {
            "strength" => Role::Strength,
            "reason" => Role::Reason,
            "growth" | "growth_area" | "growth-area" => Role::GrowthArea,
            "suggestion" => Role::Suggestion,
            "stage" => Role::Stage,
            "topic" => Role::Topic,
            other => panic!("no role {other}"),
        };
        Row { rule, harmful: verdict == "harmful", role: kind, text }
    })
}

fn review(language: &str, row: &Row) -> Vec<Hit> {
    let mut hits = Vec::new();
    let texts = [Text { text: row.text, role: row.role }];
    Rules::for_language(language).unwrap().review(&texts, &Names::default(), &mut hits);
    hits
}

/// Found and all, left alone and all.
#[derive(Default)]
struct Score {
    found: usize,
    harmful: usize,
    left_alone: usize,
    harmless: usize,
}

fn judge(language: &str, corpora: &[&str]) {
    let mut scores: BTreeMap<&str, Score> = BTreeMap::new();
    let mut wrong = String::new();
    for row in corpora.iter().flat_map(|tsv| rows(tsv)) {
        let hits = review(language, &row);
        let score = scores.entry(row.rule).or_default();
        let own = hits.iter().any(|hit| hit.rule.id == row.rule);
        let other = hits.iter().any(|hit| hit.rule.severity != Severity::Info);
        let ids: Vec<_> = hits.iter().map(|hit| format!("{}“{}”", hit.rule.id, &row.text[hit.bytes.clone()])).collect();
        let right = if row.harmful {
            score.harmful += 1;
            score.found += usize::from(own || other);
            own
        } else {
            // What is only for information does not disturb a harmless sentence, unless it is the row's own rule.
            let quiet = !other && !own;
            score.harmless += 1;
            score.left_alone += usize::from(quiet);
            quiet
        };
        if !right {
            let verdict = if !row.harmful {
                "DISTURBED"
            } else if other {
                "other"
            } else {
                "MISSED"
            };
            writeln!(wrong, "{verdict} {} [{}] {}", row.rule, row.text, ids.join(" ")).unwrap();
        }
    }
    println!("{language}\n{wrong}");
    let mut all = Score::default();
    for (rule, score) in &scores {
        println!("{rule}: found {}/{}, left alone {}/{}", score.found, score.harmful, score.left_alone, score.harmless);
        all.found += score.found;
        all.harmful += score.harmful;
        all.left_alone += score.left_alone;
        all.harmless += score.harmless;
    }
    println!("{language}: found {}/{}, left alone {}/{}", all.found, all.harmful, all.left_alone, all.harmless);
    scores.insert("all", all);
    for (rule, score) in scores {
        let missed = score.harmful - score.found;
        let disturbed = score.harmless - score.left_alone;
        assert!(score.harmful >= 10 && score.harmless >= 10, "{language} {rule}: too few sentences to judge by");
        // One sentence of a rule's fifteen weighs seven in a hundred: the bounds are exact over all rules.
        let (may_miss, may_disturb) =
            if rule == "all" { (score.harmful / 10, score.harmless / 20) } else { (score.harmful / 7, score.harmless / 12) };
        assert!(missed <= may_miss, "{language} {rule}: {} of {} found", score.found, score.harmful);
        assert!(disturbed <= may_disturb, "{language} {rule}: {} of {} left alone", score.left_alone, score.harmless);
    }
}

/// The sentences of `unseen` were written by somebody who knew no rule, and the rules were judged by them once before they
/// joined: English 159 of 168 found and 161 of 168 left alone, French 157 and 161.
#[test]
fn french_sentences_are_judged_as_a_reader_judges_them() {
    judge("fr", &[include_str!("review/fr.tsv"), include_str!("review/fr.dev2.tsv"), include_str!("review/fr.unseen.tsv")]);
}

#[test]
fn english_sentences_are_judged_as_a_reader_judges_them() {
    judge("en", &[include_str!("review/en.tsv"), include_str!("review/en.dev2.tsv"), include_str!("review/en.unseen.tsv")]);
}

/// German and Spanish were judged by sets of sentences new to them, each once, before the set was mended by and joined `unseen`.
/// German found 32 of 74 at first, 47 of 56 with the last third of the French `unseen` in translation, and 33 of 46 with the last
/// set; Spanish 45, 49 and 40. A harder set, translated from `dev2`, gave 19 and 24 of 38. Of harmless sentences, 64 of 66, 33 of
/// 33, 30 of 30 and 26 of 27 were left alone in German, 63, 32, 29 and 26 in Spanish.
#[test]
fn german_sentences_are_judged_as_a_reader_judges_them() {
    judge("de", &[include_str!("review/de.tsv"), include_str!("review/de.unseen.tsv")]);
}

#[test]
fn spanish_sentences_are_judged_as_a_reader_judges_them() {
    judge("es", &[include_str!("review/es.tsv"), include_str!("review/es.unseen.tsv")]);
}
