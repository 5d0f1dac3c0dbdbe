//! The rule files, checked as data.

use std::collections::HashSet;

use super::fold::Marks;
use super::source::data::{LanguageFile, lines};
use super::source::notation::{self, Phrase, Term};
use super::*;

/// Each language with its file.
fn sources() -> impl Iterator<Item = (String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/review/engine/rules");
    let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = paths.filter(|path| path.extension().is_some_and(|extension| extension == "toml"));
    files.map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(path).unwrap()))
}

fn files() -> impl Iterator<Item = (String, LanguageFile)> {
    sources().map(|(tag, source)| (tag, toml::from_str(&source).unwrap()))
}

#[test]
fn every_pattern_can_be_read() {
    let mut problems = Vec::new();
    for (tag, file) in files() {
        let lists = file.lists.iter().map(|list| (&list.name, &*list.phrases));
        let rules = file.rule.iter().flat_map(|rule| rule.blocks().map(|block| (&rule.id, block)));
        for (place, block) in lists.chain(rules) {
            problems.extend(lines(block).filter_map(|line| notation::parse(line).err()).map(|problem| format!("{tag} {place}: {problem}")));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn what_the_program_holds_is_what_the_files_say() {
    for (tag, source) in sources() {
        let held = &Rules::for_language(&tag).unwrap().0;
        assert_eq!(format!("{held:?}"), format!("{:?}", source::compiled(&source).unwrap()), "{tag}");
    }
}

#[test]
fn what_is_wrong_in_a_file_is_told_by_rule_and_pattern() {
    let (_, english) = sources().find(|(tag, _)| tag == "en").unwrap();
    for (pattern, problem) in [
        ("your (age", "a missing “)” in “your (age”"),
        ("too old(er)s", "an ending before the end of its word: write all of them out, as in élu(s/e/es) in “too old(er)s”"),
    ] {
        let broken = english.replacen("patterns = \"\"\"\n", &format!("patterns = \"\"\"\n{pattern}\n"), 1);
        assert_eq!(source::compiled(&broken).unwrap_err(), format!("AGE-01: {problem}"));
    }
}

#[test]
fn a_gap_in_brackets_is_a_gap() {
    assert_eq!(notation::parse("your [..2] age"), notation::parse("your ..2 age"));
}

#[test]
fn every_language_has_the_same_rules() {
    let rules =
        |file: &LanguageFile| file.rule.iter().map(|rule| (rule.id.clone(), rule.severity, rule.checks.clone())).collect::<Vec<_>>();
    let (_, first) = files().next().unwrap();
    let ids: HashSet<_> = first.rule.iter().map(|rule| &rule.id).collect();
    assert_eq!(ids.len(), first.rule.len(), "an id stands twice");
    for (tag, file) in files() {
        assert_eq!(rules(&file), rules(&first), "{tag}");
        for rule in &file.rule {
            for told in [&rule.looks_for, &rule.must_pass, &rule.why, &rule.source] {
                assert!(!told.trim().is_empty(), "{tag} {}: something is not told", rule.id);
            }
            let looks_for_words = [&rule.patterns, &rule.reasons].iter().any(|block| !block.trim().is_empty());
            assert!(!rule.checks.is_empty() || looks_for_words, "{tag} {} looks for nothing", rule.id);
        }
    }
}

/// The shortest text a pattern speaks of, always by the first alternative.
fn sample(phrase: &Phrase, file: &LanguageFile) -> Vec<String> {
    match phrase {
        Phrase::Word(terms) => match &terms[0] {
            Term::Exact(word) | Term::Stem(word) => vec![word.clone()],
        },
        Phrase::Number => vec!["58".to_owned()],
        Phrase::Name => vec!["Zyx".to_owned()],
        Phrase::List(name) => {
            let list = file.lists.iter().find(|list| list.name == *name).unwrap();
            sample(&notation::parse(lines(&list.phrases).next().unwrap()).unwrap(), file)
        }
        Phrase::Sequence(parts) => parts.iter().flat_map(|part| sample(part, file)).collect(),
        Phrase::Either(branches) => sample(&branches[0], file),
        Phrase::Optional(_) | Phrase::Gap(_) | Phrase::Start | Phrase::End => Vec::new(),
    }
}

fn hits_of(tag: &str, rule: &str, text: &str) -> usize {
    let mut hits = Vec::new();
    let texts = [Text { text, role: Role::Reason }];
    Rules::for_language(tag).unwrap().review(&texts, &Setting::default(), &mut hits);
    hits.iter().filter(|hit| hit.rule.id == rule).count()
}

#[test]
fn no_pattern_stands_twice_in_a_rule() {
    for (tag, file) in files() {
        for rule in &file.rule {
            for block in rule.blocks() {
                let mut seen = HashSet::new();
                let twice: Vec<_> = lines(block).filter(|line| !seen.insert(format!("{:?}", notation::parse(line)))).collect();
                assert!(twice.is_empty(), "{tag} {}: {twice:?}", rule.id);
            }
        }
    }
}

#[test]
fn every_pattern_is_reachable() {
    let mut problems = Vec::new();
    for (tag, file) in files() {
        for rule in &file.rule {
            for line in lines(&rule.patterns).chain(lines(&rule.reasons)) {
                let text = sample(&notation::parse(line).unwrap(), &file).join(" ");
                if hits_of(&tag, &rule.id, &text) == 0 {
                    problems.push(format!("{tag} {}: “{line}” does not find “{text}”", rule.id));
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_harmless_phrase_passes() {
    let mut problems = Vec::new();
    for (tag, file) in files() {
        for rule in &file.rule {
            for line in lines(&rule.passes) {
                let text = sample(&notation::parse(line).unwrap(), &file).join(" ");
                if hits_of(&tag, &rule.id, &text) > 0 {
                    problems.push(format!("{tag} {}: “{line}” does not save “{text}”", rule.id));
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn what_may_stand_once_is_found_the_second_time_in_any_text_of_the_letter() {
    let mut hits = Vec::new();
    let text = |text| Text { text, role: Role::Reason };
    let texts = [text("Unfortunately, the post asks for more."), text("Sadly, unfortunately so.")];
    Rules::for_language("en").unwrap().review(&texts, &Setting::default(), &mut hits);
    let places: Vec<_> = hits.iter().map(|hit| (hit.rule.id, hit.text, hit.start, hit.end)).collect();
    assert_eq!(places, [("TONE-01", 1, 0, 5), ("TONE-01", 1, 7, 20)]);
}

#[test]
fn spans_are_code_points_and_bytes_of_the_text() {
    let mut hits = Vec::new();
    let text = "Étonnant : à VOTRE ÂGE, 🚀 vraiment.";
    Rules::for_language("fr-CA").unwrap().review(&[Text { text, role: Role::Reason }], &Setting::default(), &mut hits);
    let hit = hits.iter().find(|hit| hit.rule.id == "AGE-01").unwrap();
    assert_eq!(&text[hit.bytes.clone()], "VOTRE ÂGE");
    assert_eq!((hit.start, hit.end), (13, 22));
}

#[test]
fn apostrophes_case_and_missing_accents_make_no_difference() {
    for text in ["un problème lié à l’âge", "Un probleme lié a l'age", "UN PROBLÈME LIÉ À L'AGE", "problème d'agé : trop agée"]
    {
        assert!(hits_of("fr", "AGE-01", text) > 0, "{text}");
    }
}

#[test]
fn names_of_the_request_pass() {
    let review = |known: &[&str]| {
        let mut hits = Vec::new();
        let texts = [Text { text: "We hired Ottilie Brandvold for the role.", role: Role::Reason }];
        Rules::for_language("en").unwrap().review(&texts, &Setting { known, ..Setting::default() }, &mut hits);
        hits.iter().filter(|hit| hit.rule.id == "NAME-01").count()
    };
    assert_eq!(review(&[]), 1);
    assert_eq!(review(&["ottilie BRANDVOLD"]), 0);
}

#[test]
fn a_guess_about_the_reader_counts_only_as_a_reason() {
    let hits = |role| {
        let mut hits = Vec::new();
        let texts = [Text { text: "You would need a few more months with Kafka.", role }];
        Rules::for_language("en").unwrap().review(&texts, &Setting::default(), &mut hits);
        hits.iter().filter(|hit| hit.rule.id == "FIT-01").count()
    };
    assert_eq!(hits(Role::Reason), 1);
    assert_eq!(hits(Role::Suggestion), 0);
}

/// The words of a text, cut letter by letter: where each begins and ends, and its marks.
fn words_of(text: &str) -> Vec<(usize, usize, bool, bool, bool)> {
    let inside = |letter: char| letter.is_alphanumeric() || matches!(letter, '\u{AD}' | '\u{300}'..='\u{36F}');
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(begin) = rest.find(|letter: char| letter.is_alphanumeric()) {
        let word = &rest[begin..];
        let word = &word[..word.find(|letter| !inside(letter)).unwrap_or(word.len())];
        let upper = word.chars().filter(|letter| letter.is_uppercase()).count();
        let other = word.chars().any(|letter| letter.is_alphabetic() && !letter.is_uppercase());
        let capitalised = word.starts_with(char::is_uppercase);
        let start = text.len() - rest.len() + begin;
        words.push((start, start + word.len(), capitalised, capitalised && upper > 1 && !other, upper == 0 && !other));
        rest = &rest[begin + word.len()..];
    }
    words
}

#[test]
fn words_are_cut_alike_by_eights_and_by_letters() {
    let corpus = |tag| std::fs::read_to_string(format!("{}/tests/review/{tag}.tsv", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let odd = "I A1 B2B iPhone MCDONALD McDonald 3rd 2024 ça l’ÉTÉ naïve x\u{AD}y e\u{301}t Straße \
        Donaudampfschifffahrtsgesellschaft abcdefghijklmnop abcdefghijklmnopq Œuvre éa aé";
    let mut texts: Vec<String> = ["en", "fr", "de", "es"].map(corpus).join("\n").lines().map(str::to_owned).collect();
    // Every word at every place among the eights and the sixty-fours.
    texts.extend((0..130).map(|before| format!("{} {odd}", "-".repeat(before))));
    texts.extend((0..130).map(|length| format!("{} {}", "a".repeat(length), "B".repeat(length))));
    let rules = Rules::for_language("fr").unwrap();
    for text in texts {
        let mut tokens = Vec::new();
        let _ = fold::scan(&text, &rules.0.vocabulary, &mut tokens);
        let has = |token: &fold::Token, mark| token.marks.has(mark);
        let cut: Vec<_> = tokens
            .iter()
            .map(|token| {
                let (start, end) = (token.start as usize, token.end as usize);
                (start, end, has(token, Marks::CAPITALISED), has(token, Marks::CAPITALS), has(token, Marks::NUMBER))
            })
            .collect();
        assert_eq!(cut, words_of(&text), "{text}");
        for token in &tokens {
            // A letter that is no ASCII letter sends the reader the long way.
            let alone = format!("{}é", &text[token.start as usize..token.end as usize]);
            let mut longer = fold::Folded::new();
            fold::fold_word(&alone, 0, &mut longer);
            let length = longer.length - "é".len();
            let word = rules.0.vocabulary.word(&longer.bytes, length);
            assert!(word == token.word || !alone[..alone.len() - 2].is_ascii(), "{alone}");
        }
    }
}

#[test]
fn odd_texts_are_read_without_harm() {
    for text in [
        "",
        " ",
        "’",
        "\u{301}",
        "é\u{301}é",
        "a".repeat(5_000).as_str(),
        "…",
        "[",
        "{{",
        "<",
        "%%%",
        "漢字 مرحبا",
        "!".repeat(99).as_str(),
    ] {
        for tag in ["en", "fr"] {
            hits_of(tag, "AGE-01", text);
        }
    }
}

#[test]
fn fingerprints_tell_files_apart() {
    let of = |tag| Rules::for_language(tag).unwrap().fingerprint();
    assert_ne!(of("en"), of("fr"));
    assert_eq!(of("en"), of("EN-GB"));
    assert!(Rules::for_language("xx").is_none());
}

#[test]
fn a_fingerprint_changes_with_what_decides_findings_and_nothing_else() {
    let (_, english) = sources().find(|(tag, _)| tag == "en").unwrap();
    let of = |source: &str| source::compiled(source).unwrap().fingerprint;
    let file: LanguageFile = toml::from_str(&english).unwrap();
    assert_eq!(of(&english), of(&format!("# a remark\n{english}")));
    assert_eq!(of(&english), of(&english.replacen(&file.rule[0].why, "because", 1)));
    assert_ne!(of(&english), of(&english.replacen("patterns = \"\"\"\n", "patterns = \"\"\"\nyour zimmer frame\n", 1)));
}
