//! What German needs beyond its words: „ “ round a job title, once; „bei“, „bei der“ or neither before the employer.

mod employer;
mod words;

use std::borrow::Cow;

pub use employer::{ARTICLE, UNNAMED, company_join};

use super::profile::{Note, PLAIN};

/// The title brings quotation marks of its own and stands as it is.
pub const QUOTED: &str = "quoted";

/// Decides how `title` stands after „die Stelle“.
#[must_use]
pub fn title_join(title: &str) -> &'static str {
    if title.contains(['"', '„', '“', '”', '‟', '«', '»']) { QUOTED } else { PLAIN }
}

/// What joins two things, besides „und“.
pub const OTHER_CONJUNCTIONS: &[&str] = &[" oder ", " sowie ", " bzw. "];

/// A person's name after „mit“: „Herr“ is the one title that is bent.
#[must_use]
pub fn after_with(name: &str) -> Cow<'_, str> {
    let rest = ["Herr ", "Hr. ", "HERR "].iter().find_map(|title| name.strip_prefix(title));
    match rest {
        Some(rest) => format!("Herrn {rest}").into(),
        // „Küchenchef Herr Lang“
        None if name.contains(" Herr ") => name.replace(" Herr ", " Herrn ").into(),
        None => Cow::Borrowed(name),
    }
}

/// German quotes „ “ (in Switzerland « »), and no space before a mark.
pub fn proofread(tag: &str, words: &str, note: &mut Note<'_>) {
    let wrong_quotes: &[char] = if matches!(tag, "de-CH" | "de-LI") { &['„', '”'] } else { &['”', '‟', '«', '»'] };
    if words.contains(wrong_quotes) {
        note("write quotes as „ “ (in Switzerland « »)");
    }
    let mut rest = words;
    while let Some(at) = rest.find('„') {
        rest = &rest[at + '„'.len_utf8()..];
        if !rest.contains('“') {
            note("„ is not closed by “");
        }
    }
    if words.as_bytes().windows(2).any(|pair| matches!(pair, [b' ', b';' | b':' | b'!' | b'?'])) {
        note("no space before ; : ! ?");
    }
}

/// Whether words surely say Sie: its forms have a capital, which at the beginning of a sentence tells nothing.
#[must_use]
pub fn says_sie(words: &str) -> bool {
    let forms = ["Sie", "Ihnen", "Ihr", "Ihre", "Ihrem", "Ihren", "Ihrer", "Ihres"];
    let mut begins = true;
    words.split_whitespace().any(|word| {
        let form = !begins && forms.contains(&word.trim_matches(|c: char| !c.is_alphabetic()));
        begins = word.ends_with(['.', '!', '?']);
        form
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_quoted_once() {
        for (title, join) in [
            ("Softwareentwickler (m/w/d)", PLAIN),
            ("Leitung „Digitale Dienste“", QUOTED),
            ("Assistent:in \"Back Office\"", QUOTED),
            ("Redaktion »Kultur«", QUOTED),
            ("Projekt “Phoenix”", QUOTED),
            ("Koch’s Gehilfe", PLAIN),
        ] {
            assert_eq!(title_join(title), join, "{title}");
        }
    }

    #[test]
    fn sie_is_heard_inside_a_sentence() {
        assert!(says_sie("Wir danken Ihnen."));
        assert!(says_sie("Gern laden wir Sie, wenn es passt, ein."));
        assert!(!says_sie("Wir danken dir. Sie war gut, die Präsentation."));
    }
}
