//! `egards check` on folders with one thing wrong each: it names the file, the line and the cure.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "tests")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// A copy of the built-in English words, as `xx` would be translated from it, in a folder of its own.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str, locale: &str) -> Self {
        let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("check-{test}"));
        if dir.exists() {
            fs::remove_dir_all(&dir).unwrap();
        }
        let folder = Self(dir);
        folder.add(if locale == "fr" { "fr" } else { "en" }, locale);
        folder
    }

    /// What the program makes of the smallest request for a letter in this locale.
    fn draft(&self, locale: &str) -> Output {
        let request = self.path("request.json");
        let fields = r#"{
            "languageCodes": ["LOCALE"], "basic": {}, "candidate": { "givenName": "Camille", "familyName": "Martin" },
            "position": { "title": { "text": "Software Engineer" } }, "company": { "name": "Belmont" },
            "sender": { "name": "Claire Duval", "position": { "text": "Recruiter" } }, "sendDate": "2026-03-06"
        }"#;
        fs::write(&request, fields.replace("LOCALE", locale)).unwrap();
        egards(&["draft", "--locales", self.0.to_str().unwrap(), request.to_str().unwrap()])
    }

    /// Adds a built-in locale under a name.
    fn add(&self, from: &str, name: &str) {
        let target = self.0.join(name);
        fs::create_dir_all(&target).unwrap();
        for file in fs::read_dir(format!("{}/locales/{from}", env!("CARGO_MANIFEST_DIR"))).unwrap() {
            let file = file.unwrap();
            fs::copy(file.path(), target.join(file.file_name())).unwrap();
        }
    }

    fn path(&self, file: &str) -> PathBuf {
        self.0.join(file)
    }

    /// Replaces words of a file; tells the line they began on.
    fn replace(&self, file: &str, words: &str, by: &str) -> usize {
        let path = self.path(file);
        let source = fs::read_to_string(&path).unwrap();
        let at = source.find(words).unwrap_or_else(|| panic!("{words:?} in {file}"));
        fs::write(path, source.replacen(words, by, 1)).unwrap();
        source[..at].matches('\n').count() + 1
    }

    fn append(&self, file: &str, words: &str) -> usize {
        let path = self.path(file);
        let source = fs::read_to_string(&path).unwrap();
        fs::write(path, format!("{}\n\n{words}\n", source.trim_end())).unwrap();
        source.trim_end().matches('\n').count() + 3
    }

    fn check(&self) -> Output {
        egards(&["check", self.0.to_str().unwrap()])
    }

    /// The folder is refused, and some problem names `file:line` and what is wrong.
    #[track_caller]
    fn refused(&self, file: &str, line: usize, what: &str) {
        let output = self.check();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{said}");
        let place = if line == 0 { file.to_owned() } else { format!("{}:{line}: ", self.path(file).display()) };
        assert!(said.lines().any(|problem| problem.contains(&place) && problem.contains(what)), "no “{place}… {what}” in:\n{said}");
    }

    #[track_caller]
    fn accepted(&self) {
        let output = self.check();
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

fn egards(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_egards")).args(arguments).output().unwrap()
}

#[test]
fn the_built_in_words_and_their_copy_have_nothing_to_mend() {
    assert_eq!(egards(&["check"]).status.code(), Some(0));
    Folder::new("copy", "en").accepted();
    Folder::new("french-copy", "fr").accepted();
}

#[test]
fn a_syntax_error() {
    let folder = Folder::new("syntax", "en");
    let line = folder.replace("en/basic.ftl", "basic-farewell = Thank you again for your interest.", "basic-farewell = Thank { you");
    folder.refused("en/basic.ftl", line, "not Fluent syntax");
}

/// In words that somebody who is no programmer can follow.
#[test]
fn a_syntax_error_says_how_to_mend_it() {
    let farewell = "basic-farewell = Thank you again for your interest.";
    for (name, file, words, by, what) in [
        ("brace", "en/basic.ftl", farewell, "basic-farewell = Thank { $title", "close what { opens with"),
        ("equals", "en/basic.ftl", farewell, "basic-farewell Thank you.", "write a message as name = words"),
        ("no-words", "en/basic.ftl", farewell, "basic-farewell =", "write the words of basic-farewell"),
        ("tab", "en/phrases.ftl", "    .possessive = your attention", "\t.possessive = your attention", "begins with spaces"),
        ("no-default", "en/fragments.ftl", "       *[plain] the", "        [plain] the", "mark one of the choices with *"),
        ("two-defaults", "en/fragments.ftl", "        [named] the", "       *[named] the", "mark one of the choices with *"),
    ] {
        let folder = Folder::new(&format!("syntax-{name}"), "en");
        folder.replace(file, words, by);
        let said = String::from_utf8_lossy(&folder.check().stderr).into_owned();
        assert!(said.contains(&format!("{file}:")) && said.contains(what), "{name}: {said}");
    }
}

#[test]
fn a_missing_message() {
    let folder = Folder::new("message", "en");
    folder.replace("en/basic.ftl", "basic-farewell = Thank you again for your interest.", "");
    let lines = fs::read_to_string(folder.path("en/basic.ftl")).unwrap().lines().count();
    folder.refused("en/basic.ftl", lines + 1, "basic-farewell is missing");
}

/// A folder has all its messages told where the built-in English has them, and no file twice.
#[test]
fn a_missing_file() {
    let folder = Folder::new("file", "en");
    fs::remove_file(folder.path("en/basic.ftl")).unwrap();
    folder.refused("en/basic.ftl", 1, "basic-decision is missing");
    fs::write(folder.path("en/basic.ftl"), "").unwrap();
    folder.refused("en/basic.ftl", 1, "basic-decision is missing");
    folder.add("en-GB", "en-GB");
    let said = String::from_utf8(folder.check().stderr).unwrap();
    assert_eq!(said.matches("basic-decision is missing").count(), 1, "{said}");
}

/// A phrase that one locale has and another has not.
#[test]
fn a_missing_phrase() {
    let folder = Folder::new("phrase", "en");
    folder.add("fr", "fr");
    folder.append("en/phrases.ftl", "strength-humour = sense of humor\n    .possessive = your sense of humor");
    folder.refused("fr", 0, "strength-humour");
}

#[test]
fn a_missing_form_of_a_phrase() {
    let folder = Folder::new("form", "en");
    let line = folder.replace("en/phrases.ftl", "    .possessive = your attention to detail\n", "");
    folder.refused("en/phrases.ftl", line - 1, "possessive");
    let folder = Folder::new("form-tu", "fr");
    let line = folder.replace("fr/phrases.ftl", "    .possessive-tu = ta rigueur\n", "");
    folder.refused("fr/phrases.ftl", line - 2, "possessive-tu");
}

/// A letter on first-name terms would say vous in the middle of tu.
#[test]
fn an_informal_text_that_says_vous() {
    let informal = "    .tu = Merci encore de l’intérêt que tu nous as témoigné.\n";
    let folder = Folder::new("tu-vous", "fr");
    let line = folder.replace("fr/basic.ftl", informal, "    .tu = Merci encore de votre intérêt.\n");
    folder.refused("fr/basic.ftl", line, "basic-farewell.tu: says vous");
}

#[test]
fn a_form_that_nothing_says() {
    let folder = Folder::new("no-form", "en");
    let line = folder.replace(
        "en/phrases.ftl",
        "    .possessive = your attention to detail\n",
        "    .possessive = your attention to detail\n    .plural = x\n",
    );
    folder.refused("en/phrases.ftl", line + 1, ".plural");
}

#[test]
fn an_unknown_variable() {
    let folder = Folder::new("variable", "en");
    let line = folder.replace("en/basic.ftl", "Thank you again for your interest.", "Thank you, { $candidate }.");
    folder.refused("en/basic.ftl", line, "$candidate");
}

/// A message that knows its variable only in another letter.
#[test]
fn a_variable_that_has_no_value_there() {
    let folder = Folder::new("no-value", "en");
    let line = folder.replace("en/basic.ftl", "Thank you again for your interest.", "Thank you again, { $contact }.");
    folder.refused("en/basic.ftl", line, "basic-farewell");
}

#[test]
fn a_choosing_variable_that_is_printed() {
    let folder = Folder::new("printed", "en");
    let line = folder.replace("en/fragments.ftl", "[plain] at { $company }", "[plain] at { $employer }");
    folder.refused("en/fragments.ftl", line, "$employer cannot be printed");
}

#[test]
fn a_value_of_the_request_that_is_lost() {
    let folder = Folder::new("lost", "en");
    let line = folder.replace(
        "en/fragments.ftl",
        "talent-pool-privacy = This page explains how we handle your personal data: { $privacy-url }",
        "talent-pool-privacy = See our web site.",
    );
    folder.refused("en/fragments.ftl", line, "$privacy-url");
}

/// The other variants say it, and a letter would be written with this one.
#[test]
fn a_value_that_one_variant_loses() {
    let folder = Folder::new("lost-in-variant", "en");
    let source = fs::read_to_string(folder.path("en/feedback.ftl")).unwrap();
    let at = source.find("feedback-reasons =").unwrap();
    let whole = &source[at..];
    let place = whole.rfind("{ $reasons }").unwrap();
    let last = source[..at + place].rfind("*[other]").unwrap();
    folder.replace("en/feedback.ftl", &source[last..at + place + "{ $reasons }".len()], "*[other] Several criteria counted");
    let line = source[..at].matches('\n').count() + 1;
    folder.refused("en/feedback.ftl", line, "one of its variants does not print $reasons");
    let folder = Folder::new("nobody-greeted", "en");
    let line = folder.replace("en/fragments.ftl", "[ms] Dear Ms. { $name },", "[ms] Dear Madam,") - 2;
    folder.refused("en/fragments.ftl", line, "$full-name or $name or $given-name");
}

/// Fluent drops the spaces at the ends of a variant.
#[test]
fn a_space_that_is_missing() {
    let folder = Folder::new("glued", "en");
    let line = folder.replace("en/fragments.ftl", "[yes] {\" \"}with { $interviewers }", "[yes] with { $interviewers }");
    folder.refused("en/fragments.ftl", line - 1, "a space is missing");
    let folder = Folder::new("glued-text", "en");
    folder.replace(
        "en/basic.ftl",
        "basic-farewell = Thank you again for your interest.",
        "basic-farewell = Thank you again{ at-employer }.",
    );
    folder.refused("en/basic.ftl", 0, "a space is missing");
    // The end of a word is none of its own.
    let folder = Folder::new("word-end", "en");
    folder.replace("en/feedback.ftl", "feedback-reasons =", "feedback-reasons = Point{ $n ->\n    [one] {\"\"}\n   *[other] s\n    }: ");
    let said = String::from_utf8_lossy(&folder.check().stderr).into_owned();
    assert!(!said.contains("a space is missing"), "{said}");
}

#[test]
fn what_stands_twice_in_a_message() {
    let folder = Folder::new("variant-twice", "en");
    let line = folder.replace("en/fragments.ftl", "[dr] Dear Dr.", "[ms] Dear Dr.");
    folder.refused("en/fragments.ftl", line, "[ms] stands twice");
    let folder = Folder::new("form-twice", "fr");
    let line = folder.replace("fr/basic.ftl", "    .tu = ", "    .tu = Merci.\n    .tu = ");
    folder.refused("fr/basic.ftl", line + 1, ".tu stands twice");
}

#[test]
fn a_plural_that_the_language_has_not() {
    let folder = Folder::new("plural", "en");
    let line = folder.replace("en/fragments.ftl", "[one] We particularly", "[few] We particularly");
    folder.refused("en/fragments.ftl", line, "[few] is no value of $n; it has one, other");
}

#[test]
fn a_file_that_nothing_reads() {
    let folder = Folder::new("unread", "en");
    fs::rename(folder.path("en/basic.ftl"), folder.path("en/basic.ftl.txt")).unwrap();
    folder.refused("en/basic.ftl.txt", 0, "its name must end in .ftl");
    let folder = Folder::new("unread-deep", "en");
    fs::create_dir(folder.path("en/old")).unwrap();
    fs::copy(folder.path("en/basic.ftl"), folder.path("en/old/basic.ftl")).unwrap();
    folder.refused("en/old/basic.ftl", 0, "nothing reads this file here");
}

/// One slip in a piece that every letter has is one line, not hundreds.
#[test]
fn a_slip_that_stands_in_many_letters_is_told_once() {
    let folder = Folder::new("once", "en");
    folder.replace("en/fragments.ftl", "closing = Sincerely,", "closing = Sincerely,{\" \"}");
    let output = folder.check();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!((output.status.code(), said.lines().count()), (Some(1), 1), "{said}");
}

/// The file with the slip is named, and no other language is asked to follow it.
#[test]
fn a_phrase_whose_name_is_misspelt() {
    let folder = Folder::new("phrase-name", "en");
    folder.add("fr", "fr");
    folder.add("de", "de");
    let line = folder.replace("de/phrases.ftl", "strength-rigour =", "strength-rigoru =");
    folder.refused("de/phrases.ftl", line, "did you mean strength-rigour?");
    let said = String::from_utf8_lossy(&folder.check().stderr).into_owned();
    assert!(!said.contains("fr: ") && !said.contains("en: "), "{said}");
}

#[test]
fn a_term() {
    let folder = Folder::new("term", "en");
    let line = folder.append("en/fragments.ftl", "-brand = Belmont { $company }");
    folder.refused("en/fragments.ftl", line, "terms are not used");
}

#[test]
fn a_function() {
    let folder = Folder::new("function", "en");
    let line = folder.replace("en/basic.ftl", "Thank you again for your interest.", "Thank you on { DATETIME($date) }.");
    folder.refused("en/basic.ftl", line, "DATETIME");
}

#[test]
fn an_unknown_key_of_a_variant() {
    let folder = Folder::new("key", "en");
    let line = folder.replace("en/fragments.ftl", "        [ms] Dear Ms. { $name },", "        [mrs] Dear Mrs. { $name },");
    folder.refused("en/fragments.ftl", line, "[mrs]");
}

#[test]
fn an_id_that_nothing_says() {
    let folder = Folder::new("unused", "en");
    let line = folder.append("en/basic.ftl", "basic-farwell = Goodbye.");
    folder.refused("en/basic.ftl", line, "basic-farwell");
}

#[test]
fn an_id_that_stands_twice() {
    let folder = Folder::new("twice", "en");
    let line = folder.append("en/basic.ftl", "basic-farewell = Goodbye.");
    folder.refused("en/basic.ftl", line, "stands here and on line");
}

#[test]
fn an_id_that_stands_in_two_files() {
    let folder = Folder::new("two-files", "en");
    let line = folder.append("en/feedback.ftl", "basic-farewell = Goodbye.");
    folder.refused("en/feedback.ftl", line, "basic-farewell stands here and in");
}

/// Else the last month would be said in its place.
#[test]
fn a_missing_month() {
    let folder = Folder::new("month", "en");
    let line = folder.replace("en/fragments.ftl", "        [3] March\n", "");
    folder.refused("en/fragments.ftl", line - 3, "missing: 3");
}

#[test]
fn html_in_words() {
    for (name, by) in [("tag", "<b>Thank you</b>."), ("entity", "Thank you&nbsp;again.")] {
        let folder = Folder::new(&format!("html-{name}"), "en");
        let line = folder.replace("en/basic.ftl", "Thank you again for your interest.", by);
        folder.refused("en/basic.ftl", line, "HTML");
    }
}

#[test]
fn a_message_that_says_nothing_or_itself() {
    for (name, by, what) in
        [("nothing", "{\"\"}", "says nothing"), ("itself", "Thanks, { basic-farewell }", "leads back to this very message")]
    {
        let folder = Folder::new(&format!("says-{name}"), "en");
        let line = folder.replace("en/basic.ftl", "Thank you again for your interest.", by);
        folder.refused("en/basic.ftl", line, what);
    }
}

#[test]
fn a_language_without_a_file() {
    let folder = Folder::new("no-file", "en");
    fs::create_dir_all(folder.path("fr")).unwrap();
    folder.refused(folder.path("fr").to_str().unwrap(), 0, "no .ftl file");
}

#[test]
fn a_reference_to_nothing() {
    let folder = Folder::new("reference", "en");
    let line = folder.replace("en/basic.ftl", "Thank you again for your interest.", "Thank you again for { nothing }.");
    folder.refused("en/basic.ftl", line, "nothing");
}

#[test]
fn french_spacing() {
    for (words, by, what) in [
        ("Merci encore de l’intérêt que vous", "Merci encore ; l’intérêt que vous", "u202F"),
        ("Merci encore de l’intérêt que vous", "Merci encore: l’intérêt que vous", "u00A0"),
        ("Merci encore de l’intérêt que vous", "Merci encore de l'intérêt que vous", "apostrophe"),
        ("Merci encore de l’intérêt que vous", "Merci encore de  l’intérêt que vous", "two spaces"),
    ] {
        let folder = Folder::new(&format!("spacing-{}", what.replace(' ', "-")), "fr");
        let line = folder.replace("fr/basic.ftl", words, by);
        folder.refused("fr/basic.ftl", line, what);
    }
}

#[test]
fn a_sentence_on_two_lines() {
    let folder = Folder::new("two-lines", "en");
    let line = folder.replace(
        "en/basic.ftl",
        "basic-farewell = Thank you again for your interest.",
        "basic-farewell =\n    Thank you again\n    for your interest.",
    );
    // The message begins on `line`, its words on the next.
    folder.refused("en/basic.ftl", line + 1, "one line");
}

/// What an editor on Windows leaves in a file is no mistake of the author's.
#[test]
fn a_byte_order_mark_and_crlf_are_read_over() {
    let folder = Folder::new("bom-crlf", "en");
    for file in ["en/basic.ftl", "en/fragments.ftl"] {
        let source = fs::read_to_string(folder.path(file)).unwrap();
        fs::write(folder.path(file), format!("\u{FEFF}{}", source.replace('\n', "\r\n"))).unwrap();
    }
    folder.accepted();
    // Lines are still counted right.
    let source = fs::read_to_string(folder.path("en/basic.ftl")).unwrap();
    let line = source[..source.find("basic-farewell").unwrap()].matches('\n').count() + 1;
    folder.replace("en/basic.ftl", "Thank you again for your interest.", "Thank you, { $candidate }.");
    folder.refused("en/basic.ftl", line, "$candidate");
}

#[test]
fn a_file_that_is_no_utf_8() {
    let folder = Folder::new("latin-1", "en");
    fs::write(folder.path("en/basic.ftl"), b"basic-farewell = Merci de votre int\xE9r\xEAt.\n").unwrap();
    folder.refused("en/basic.ftl", 1, "not UTF-8");
}

#[test]
fn a_folder_name_that_is_no_language_tag() {
    for name in ["english", "en_US", "FR", "x"] {
        let folder = Folder::new(&format!("tag-{name}"), name);
        folder.refused(name, 0, "language tag");
    }
}

#[test]
fn a_folder_without_locales() {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("check-empty");
    fs::create_dir_all(&dir).unwrap();
    let output = egards(&["check", dir.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("no words here"));
    let output = egards(&["check", dir.join("nowhere").to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("nowhere"));
}

/// A locale that the program has never heard of is served as soon as its folder is there.
#[test]
fn a_new_locale_writes_letters() {
    let folder = Folder::new("new-locale", "eo");
    folder.replace("eo/fragments.ftl", "[given] Dear { $given-name },", "[given] Saluton { $given-name },");
    folder.replace("eo/fragments.ftl", "*[none] Dear { $full-name },", "*[none] Saluton { $full-name },");
    folder.accepted();
    let output = folder.draft("eo");
    let letter = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(letter.contains("\nSaluton Camille Martin,\n"), "{letter}");
}

/// The review knows no rules of Esperanto, and says so once instead of passing everything in silence.
#[test]
fn a_new_locale_has_no_review_rules_and_says_so() {
    let folder = Folder::new("no-rules", "eo");
    folder.add("es", "es");
    folder.replace("eo/findings.ftl", "finding-rules-01 = ", "finding-rules-01 = Mankas reguloj: ");
    let findings = |locale| {
        let output = folder.draft(locale);
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        let told = String::from_utf8(output.stderr).unwrap();
        let is_finding = |line: &&str| ["info ", "warning ", "error "].iter().any(|word| line.contains(&format!("{locale}: {word}")));
        (told.lines().filter(is_finding).map(str::to_owned).collect::<Vec<_>>(), told)
    };
    let (lines, told) = findings("eo");
    assert_eq!(lines, ["eo: info RULES-01 "], "{told}");
    assert!(told.contains("\n    Mankas reguloj: "), "{told}");
    let (lines, told) = findings("es");
    assert!(lines.is_empty(), "Spanish has rules: {told}");
}

/// A translator sees what is left to do; it is nothing to mend, and a coincidence is not taken for it.
#[test]
fn what_is_not_translated_yet() {
    let folder = Folder::new("untranslated", "en");
    folder.add("en", "it");
    folder.add("es", "es");
    let told = |folder: &Folder| {
        let output = folder.check();
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let said = told(&folder);
    let mut lines = said.lines();
    assert_eq!(lines.next(), Some("nothing to mend in the locales en, es, it"));
    let left = lines.next().unwrap();
    assert!(left.starts_with("it: ") && left.contains(" messages still have words of en, the first on "), "{left}");
    assert_eq!(lines.next(), None);
    let count = |line: &str| line.split(' ').nth(1).unwrap().parse::<usize>().unwrap();
    folder.replace("it/basic.ftl", "Thank you again for your interest.", "Grazie ancora per il suo interesse.");
    assert_eq!(count(told(&folder).lines().nth(1).unwrap()) + 1, count(left));
}

/// A text on first-name terms that was forgotten: the letter would say tu and vous.
#[test]
fn a_missing_informal_text() {
    for (locale, message, formal) in
        [("fr", "basic-farewell", "vous"), ("de", "basic-farewell", "Sie"), ("es", "detailed-farewell", "usted")]
    {
        let folder = Folder::new(&format!("no-tu-{locale}"), "en");
        folder.add(locale, locale);
        let file = format!("{locale}/{}.ftl", if message.starts_with("basic") { "basic" } else { "detailed-feedback" });
        let source = fs::read_to_string(folder.path(&file)).unwrap();
        let line = source.lines().position(|line| line.starts_with(message)).unwrap() + 1;
        assert!(source.lines().nth(line - 1).unwrap().contains(formal));
        let informal = source.lines().nth(line).unwrap();
        folder.replace(&file, &format!("{informal}\n"), "");
        folder.refused(&file, line, &format!("{message}: .tu is missing"));
    }
}

/// Words with a mistake in them write no letter at all.
#[test]
fn a_broken_folder_writes_no_letter() {
    let folder = Folder::new("no-letter", "en");
    folder.add("fr", "fr");
    let line = folder.replace("en/basic.ftl", "Thank you again for your interest.", "Thank you, { $candidate }.");
    let sample = format!("{}/src/samples/basic.json", env!("CARGO_MANIFEST_DIR"));
    let output = egards(&["draft", "--locales", folder.0.to_str().unwrap(), &sample]);
    assert!(!output.status.success() && output.stdout.is_empty());
    assert!(String::from_utf8_lossy(&output.stderr).contains(&format!("basic.ftl:{line}: ")));
}
