//! The review judged on sentences that were not written from its patterns.
//!
//! Figures on sentences that the rules had never met, each set taken before the rules learned from it: plain ones, 44 of 47
//! found in English and in French, 46 and 45 of 47 left alone; indirect ones, which name no topic at all (“we want a blank
//! page”), 40 and 37 of 59 found, 51 and 53 of 58 left alone. Words cannot tell every hint.
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
            "growth" => Role::GrowthArea,
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

fn judge(language: &str, corpus: &str) {
    let mut scores: BTreeMap<&str, Score> = BTreeMap::new();
    let mut wrong = String::new();
    for row in rows(corpus) {
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

#[test]
fn french_sentences_are_judged_as_a_reader_judges_them() {
    judge("fr", include_str!("review/fr.tsv"));
}

#[test]
fn english_sentences_are_judged_as_a_reader_judges_them() {
    judge("en", include_str!("review/en.tsv"));
}

/// German and Spanish were judged by sets of sentences new to them, each once, before the rules learned from it.
/// German found 32 of 74 at first, 47 of 56 with a third of a French set in translation, and 33 of 46 with the last
/// set; Spanish 45, 49 and 40. A harder set, translated, gave 19 and 24 of 38. Of harmless sentences, 64 of 66, 33 of
/// 33, 30 of 30 and 26 of 27 were left alone in German, 63, 32, 29 and 26 in Spanish.
///
/// Private life, sources, machines, rank, internals and service came last: two sets, each new to them, found 13 of 31 and
/// 8 of 18 in German, 16 and 11 in Spanish; 30 of 31 and 12 of 12 harmless sentences were left alone in both.
///
/// Then another writer set German four papers over all topics, 100 harmful and 75 harmless sentences each, every one
/// judged before the rules learned from it: 91, 74, 72 and 75 found (the rules before that would have found 89, 72, 62
/// and 59), 69, 73, 66 and 73 left alone (69, 73, 70 and 73). Papers for Spanish put into German gave 51, 56, 63 and 70
/// of 100 (38, 46, 49 and 63), sentences of the French and English corpora 57 of 73, 37 of 53 and 47 of 53 (54, 33 and
/// 44), and 141 of 150 harmless ones were left alone (145): three in four are found, not nine in ten.
#[test]
fn german_sentences_are_judged_as_a_reader_judges_them() {
    judge("de", include_str!("review/de.tsv"));
}

/// Four later sets, from plain to indirect, each taken once before the rules learned from it: 89, 80, 73 and 69 of 100
/// found, 72, 71, 65 and 71 of 75 left alone. The rules of before that work found 85, 75, 65 and 51 in the same sets, and
/// left alone 72, 72, 68 and 71. Of where people live 6 of 16 were found, of the rank among applicants 8, of private life
/// 10, of machines 11, of sources and service 13, of internals 14.
///
/// Then another writer set three papers over all topics, 75 harmful and 75 harmless sentences each, every one judged before
/// the rules learned from it: 71, 64 and 57 found, 74, 69 and 73 left alone (the rules before that would have found 71, 61
/// and 55). Papers of the other languages put into Spanish, in turn: 113, 115, 112, 131 of 150 and 66 of 75 found, 136 of
/// 149, 73 of 75, 123 of 133 and 91 of 93 left alone. Plain sentences are found nine times in ten, indirect ones three in four.
#[test]
fn spanish_sentences_are_judged_as_a_reader_judges_them() {
    judge("es", include_str!("review/es.tsv"));
}
