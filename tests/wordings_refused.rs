//! House wordings with one thing wrong each: none of it is used, and the author reads where and what.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "tests")]

mod wording_support;

use std::{fs, os::unix::fs::symlink};

use wording_support::{Folder, egards};

/// Words of one file of a French and an English wording, the line at fault, and what is said of it.
#[test]
fn each_fault_is_told_with_file_and_line() {
    for (locale, words, line, what) in [
        // Ids
        ("en", "# Ours\nbasic-farwell = Thank you.", 2, "no message of the letters is called basic-farwell; did you mean basic-farewell?"),
        ("en", "\n\nbasic-after-thank = Hello.", 3, "did you mean basic-after-thanks?"),
        ("en", "motto = We build.", 1, "no message of the letters is called motto"),
        ("en", "strength-humour = humor\n    .possessive = your humor", 1, "no message of the letters is called strength-humour"),
        ("en", "practice-door-open = Open it.", 1, "in no letter"),
        ("en", "finding-age-01 = Fine.", 1, "in no letter"),
        ("en", "basic-farewell = One.\nbasic-farewell = Two.", 2, "keep one"),
        // Variables
        ("en", "basic-farewell = Thank you,\u{20}{ $candidate }.", 1, "$candidate cannot be printed here"),
        (
            "en",
            "basic-subject = { title-role }, { $contact }",
            1,
            "$contact cannot be printed here; this message has $company, $company-join, $employer",
        ),
        ("en", "basic-farewell = Thank you from { $company }.", 1, "this message has no variables"),
        ("en", "basic-farewell = Thank you { interview }.", 1, "{ interview } cannot stand here"),
        ("en", "basic-after-thanks = You spoke to us { interview }.", 1, "{ interview } cannot stand here"),
        ("en", "basic-after-thanks = Write to { $contact }.", 1, "$contact cannot be printed here"),
        ("en", "basic-after-thanks = { $civility ->\n    [ms] A\n   *[none] B\n }", 1, "$civility cannot choose a variant here"),
        ("en", "basic-subject = Your application", 1, "$title is missing: write { title-role }"),
        ("en", "talent-pool-privacy = See our site.", 1, "$privacy-url is missing: write { $privacy-url }"),
        ("en", "interview = during our conversation", 1, "$date is missing"),
        (
            "en",
            "feedback-reasons = { $n ->\n    [one] One counted: { $reasons }.\n   *[other] Several counted.\n }",
            1,
            "one of its variants does not print $reasons",
        ),
        ("en", "basic-subject = Your application{ title-role }", 1, "a space is missing"),
        ("fr", "basic-farewell = Merci.\n    .tu = Merci.\n    .tu = Salut.", 3, ".tu stands twice"),
        ("en", "title-role = the { $title-join } position", 1, "$title-join cannot be printed here"),
        ("en", "basic-farewell = Thank you { nothing }.", 1, "nothing, which is not there"),
        ("en", "basic-farewell = Thank you { UPPER(\"x\") }.", 1, "functions"),
        (
            "en",
            "our-employer =\n    { $employer ->\n        [firm] us\n       *[company] our firm\n    }",
            3,
            "[firm] is no value of $employer",
        ),
        // Forms
        ("fr", "basic-farewell = Merci encore de votre intérêt.", 1, ".tu is missing"),
        ("fr", "feedback-strengths = Vous nous avez convaincus par { $strengths }.", 1, ".tu is missing"),
        ("fr", "strength-rigour = rigueur\n    .possessive = votre rigueur", 1, ".possessive-tu is missing"),
        ("fr", "stage-phone = appel", 1, ".during is missing"),
        ("fr", "basic-farewell = Merci.\n    .tu = Merci.\n    .toi = Merci.", 3, "no form is called .toi"),
        ("en", "basic-farewell = Thank you.\n    .tu = Thanks.", 2, "no form is called .tu"),
        ("fr", "at-employer = chez nous\n    .tu = chez nous\n", 2, "no form is called .tu"),
        ("fr", "basic-farewell =\n    .tu = Merci.", 1, "write its words after the ="),
        // What every letter needs
        ("en", "basic-decision = {\"\"}", 1, "may not be left without words"),
        ("en", "basic-decision-cancelled = {\" \"}", 1, "may not be left without words"),
        ("en", "detailed-thanks = {\"\"}", 1, "may not be left without words"),
        ("fr", "internal-decision = Non.\n    .tu = {\"\"}", 1, "may not be left without words"),
        ("en", "basic-decision = .", 1, "may not be left without words"),
        ("en", "basic-thanks = …", 1, "may not be left without words"),
        ("en", "basic-farewell = {\"\"}", 1, "may not be left without words"),
        ("en", "closing = {\"\"}", 1, "may not be left without words"),
        ("en", "our-employer = {\"\"}", 1, "may not be left without words"),
        ("en", "basic-future = {\" \"}", 1, "to leave it out, write {\"\"}"),
        (
            "en",
            "our-employer =\n    { $employer ->\n        [institution] {\"\"}\n       *[company] our firm\n    }",
            1,
            "one of its choices says nothing",
        ),
        (
            "en",
            "basic-subject =\n    { $employer ->\n        [institution] {\"\"}\n       *[company] Your application for { title-role }\n    }",
            1,
            "one of its choices says nothing",
        ),
        // Seen by writing letters: two full stops; a piece that is made of itself.
        ("en", "at-employer = at our firm.", 0, "two full stops: “Thank you for applying for"),
        ("en", "at-employer = { at-employer }", 1, "{ at-employer } leads back to this very message"),
        ("en", "basic-after-thanks =\n    { basic-after-thanks }", 2, "leads back"),
        ("en", "at-employer = { our-employer }\nour-employer = { at-employer }", 2, "{ at-employer } leads back"),
        // Syntax and spacing
        ("en", "# Ours\nbasic-farewell = Thank { you", 2, "not Fluent syntax here: close what { opens"),
        ("en", "basic-farewell = Thank you }.", 1, "remove the }"),
        ("en", "basic-farewell = Thank { }.", 1, "write { $variable }, { name-of-a-message }"),
        ("en", "basic-farewell =", 1, "write the words of basic-farewell after its ="),
        ("en", "basic farewell = Thank you.", 1, "write a message as name = words"),
        ("en", "basic-farewell = Thank you.\nAnd goodbye.", 2, "begins with spaces"),
        ("en", "basic-farewell = Thank you{\"\\u20\"}.", 1, "four characters, such as \\u00A0"),
        ("en", "our-employer =\n    { $employer ->\n        [company] us\n    }", 4, "mark one of the choices with *"),
        ("en", "-brand = Belmont", 1, "terms are not used"),
        ("fr", "basic-farewell = Merci : à vous.\n    .tu = Merci.", 1, "u00A0"),
        ("fr", "basic-farewell = Merci.\n    .tu = Merci !", 2, "u202F"),
        ("fr-CA", "basic-farewell = Merci{\"\\u202F\"}!\n    .tu = Merci!", 1, "Canadian French"),
        ("fr", "basic-farewell = Merci de l'intérêt.\n    .tu = Merci.", 1, "apostrophe"),
        ("en", "basic-farewell = Thank you  again.", 1, "two spaces"),
        ("en", "basic-farewell = Thank you .", 1, "a space before a full stop"),
        ("en", "basic-farewell = <b>Thank you.</b>", 1, "HTML"),
        ("en", "basic-farewell = Thank you&nbsp;again.", 1, "HTML"),
        ("en", "basic-farewell =\n    Thank you\n    again.", 2, "one line"),
        ("en", "strength-rigour = an eye\n    .possessive = your eye\n     for detail", 2, "on one line"),
    ] {
        let folder = Folder::new();
        let file = format!("acme/{locale}/words.ftl");
        folder.write(&file, &format!("{words}\n"));
        folder.refused(if line == 0 { file.rsplit_once('/').unwrap().0 } else { &file }, line, what);
    }
}

#[test]
fn an_id_in_two_files() {
    let folder = Folder::new();
    folder.write("acme/en/a.ftl", "basic-farewell = One.\n");
    folder.write("acme/en/b.ftl", "\nbasic-farewell = Two.\n");
    folder.refused("acme/en/b.ftl", 2, "acme/en/a.ftl");
}

/// One broken wording is enough, and all problems are told at once.
#[test]
fn all_or_nothing() {
    let folder = Folder::new();
    folder.write("acme/en/words.ftl", "basic-farewell = Thank you.\n");
    folder.write("belmont/en/words.ftl", "basic-farewel = Thank you.\nbasic-decision = {\"\"}\n");
    folder.write("corbel/fr/words.ftl", "motto = Bâtir.\n");
    folder.refused("belmont/en/words.ftl", 1, "basic-farewell");
    folder.refused("belmont/en/words.ftl", 2, "left without words");
    folder.refused("corbel/fr/words.ftl", 1, "motto");
}

#[test]
fn names_of_folders() {
    for name in ["Acme", "acme.fr", "-acme", "é", "a b", &"a".repeat(65)] {
        let folder = Folder::new();
        folder.write(&format!("{name}/en/words.ftl"), "basic-farewell = Thank you.\n");
        folder.refused(name, 0, "the wording’s id");
    }
    for (locale, what) in [("de-AT", "there is no locale de-AT"), ("fr_CA", "spells it, here fr-CA"), ("english", "language tag")] {
        let folder = Folder::new();
        folder.write("acme/en/words.ftl", "basic-farewell = Thank you.\n");
        folder.write(&format!("acme/{locale}/words.ftl"), "basic-farewell = Thank you.\n");
        folder.refused(&format!("acme/{locale}"), 0, what);
    }
}

#[test]
fn files_that_nothing_reads() {
    for file in [
        "basic.ftl",
        "acme/basic.ftl",
        "acme/en/engineering/basic.ftl",
        "acme/en/basic.FTL",
        "acme/en/basic.ftl.txt",
        "belmont/fr/Basic.Ftl.TXT",
    ] {
        let folder = Folder::new();
        folder.write("acme/en/words.ftl", "basic-farewell = Thank you.\n");
        // What people and their editors leave beside the words.
        for beside in ["README.md", "acme/en/words.ftl~", "acme/en/#words.ftl#", "acme/en/.words.ftl.swp", ".git/config", "acme/notes.txt"]
        {
            folder.write(beside, "basic-decision = {");
        }
        folder.checked();
        folder.write(file, "basic-farewell = Thank you.\n");
        folder.refused(file, 0, "nothing reads this file");
    }
}

#[test]
fn files_that_are_no_words() {
    let folder = Folder::new();
    fs::create_dir_all(folder.path("acme/fr")).unwrap();
    fs::write(folder.path("acme/fr/latin1.ftl"), b"# \xC3\xA9\nbasic-farewell = Merci encore de l\xE9change.\n").unwrap();
    folder.refused("acme/fr/latin1.ftl", 2, "not UTF-8");
    fs::write(folder.path("acme/fr/latin1.ftl"), "# a\n".repeat(1 << 19)).unwrap();
    folder.refused("acme/fr/latin1.ftl", 0, "too many for words");
    fs::write(folder.path("acme/fr/latin1.ftl"), "\u{FEFF}basic-future = {\"\"}\r\n").unwrap();
    folder.checked();
}

/// Files at a depth that is neither that of locales nor that of wordings: the check says how both lie.
#[test]
fn a_folder_of_neither_shape() {
    for file in ["basic.ftl", "acme/en/engineering/basic.ftl", "acme/en/basic.txt"] {
        let folder = Folder::new();
        folder.write(file, "basic-farewell = Thank you.\n");
        assert!(folder.problems().contains("in house wordings acme/fr/basic.ftl"), "{file}");
    }
    let folder = Folder::new();
    folder.write("acme/basic.ftl", "basic-farewell = Thank you.\n");
    assert!(folder.problems().contains("a house wording has its languages one folder deeper, acme/fr"));
}

/// A link inside the folder is followed, as a mounted volume of Kubernetes needs; one that leads out of it is not.
#[test]
fn nothing_outside_the_folder_is_read() {
    let outside = Folder::new();
    outside.write("en/words.ftl", "basic-farewell = SECRET { $SECRET }\n");
    for (link, target) in [("belmont", ""), ("acme/fr", "en"), ("acme/en/more.ftl", "en/words.ftl"), ("acme/en/notes", "en/words.ftl")] {
        let folder = Folder::new();
        folder.write("acme/en/words.ftl", "basic-farewell = Thank you.\n");
        symlink(outside.path(target), folder.path(link)).unwrap();
        folder.refused(link, 0, "leads out of the folder");
        assert!(!folder.problems().contains("SECRET"));
    }
    let folder = Folder::new();
    folder.write("..2026/acme/en/words.ftl", "basic-farewell = Thank you.\n");
    symlink("..2026", folder.path("..data")).unwrap();
    symlink("..data/acme", folder.path("acme")).unwrap();
    folder.checked();
    // The folder itself may be a link.
    let linked = Folder::new();
    symlink(folder.dir(), linked.path("wordings")).unwrap();
    assert!(egards(&["check", &linked.path("wordings")], "").status.success());
    symlink(folder.path("nowhere"), folder.path("gone")).unwrap();
    folder.refused("gone", 0, "cannot be read");
}

#[test]
fn a_folder_that_is_not_there() {
    let folder = Folder::new();
    let nowhere = folder.path("nowhere");
    let output = egards(&["serve", "--listen", "127.0.0.1:0", "--wordings", &nowhere], "");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains(&nowhere));
}

/// The same command checks locales and wordings: the folder's shape tells.
#[test]
fn the_check_tells_wordings_from_locales() {
    let folder = Folder::new();
    folder.write("acme/en/words.ftl", "basic-farewell = Thank you.\n");
    folder.write("belmont/fr-CA/words.ftl", "basic-future = {\"\"}\n");
    let output = egards(&["check", folder.dir()], "");
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "nothing to mend in the wordings acme, belmont\n");
    let output = egards(&["check", &format!("{}/locales", env!("CARGO_MANIFEST_DIR"))], "");
    assert!(String::from_utf8(output.stdout).unwrap().starts_with("nothing to mend in the locales de, en"));
    for wording in ["acme", "belmont"] {
        let output = egards(&["check", &folder.path(wording)], "");
        assert_eq!(output.status.code(), Some(1));
        let told = format!("{}: this looks like one house wording: check the folder that it lies in\n", folder.path(wording));
        assert_eq!(String::from_utf8(output.stderr).unwrap(), told);
    }
    fs::remove_dir_all(folder.path("acme/en")).unwrap();
    fs::remove_dir_all(folder.path("belmont/fr-CA")).unwrap();
    folder.write("eo/words.ftl", "basic-farewell = Dankon.\n");
    let output = egards(&["check", folder.dir()], "");
    assert!(String::from_utf8(output.stderr).unwrap().contains("/eo/basic.ftl:1: the message basic-decision is missing"));
}
