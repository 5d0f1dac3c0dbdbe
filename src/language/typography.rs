//! What a proofreader would mark in the words of an `.ftl` file.

use super::profile;
use crate::rejection::language_tag::LanguageTag;

/// The problems of one run of words, a variable standing in it as `X`.
#[must_use]
pub fn problems(tag: &LanguageTag, words: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut note = |what: &str| {
        if !found.iter().any(|known| known == what) {
            found.push(what.to_owned());
        }
    };
    if words.contains('\'') {
        note("write the apostrophe as ’");
    }
    if words.contains('"') {
        note("write quotation marks as they are printed: “ ”, « », „ “");
    }
    if is_misread(words) {
        note("letters here were read in another encoding than they were written in: write them again, and save as UTF-8");
    }
    if let Some(what) = blemish(words) {
        note(what);
    }
    if words.contains(['[', ']', '<', '>', '{', '}']) || has_entity(words) {
        note("[ ] { } < > and HTML have no place in a letter");
    }
    if words
        .chars()
        // A line break is told of with the line it stands on.
        .any(|c| {
            c.is_control() && c != '\n'
                || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
        })
    {
        note("an invisible character: remove it");
    }
    (profile::of(tag.as_str()).proofread)(tag.as_str(), words, &mut note);
    found
}

/// Whether words hold what an editor makes of UTF-8 that it takes for Windows-1252: `Ã©` for é, `â€™` for ’.
fn is_misread(words: &str) -> bool {
    let follows = |c: char| {
        matches!(c, '\u{80}'..='\u{BF}' | '€' | '™' | '˜' | 'œ' | 'Œ' | 'ž' | 'Ž' | 'š' | 'Š' | '‰' | '‹' | '›' | 'ˆ' | 'ƒ' | 'Ÿ')
    };
    words.contains("â€") || words.match_indices(['Ã', 'Â']).any(|(at, lead)| words[at + lead.len()..].starts_with(follows))
}

/// Whether words hold a character as HTML writes it: `&nbsp;`, `&#39;`. One letter is none ("R&D; …").
fn has_entity(words: &str) -> bool {
    words
        .split('&')
        .skip(1)
        .filter_map(|rest| rest.split_once(';'))
        .any(|(name, _)| name.len() > 1 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#'))
}

/// What shows that an optional part left a hole, or that a mark stands twice.
#[must_use]
pub fn blemish(words: &str) -> Option<&'static str> {
    [
        ("  ", "two spaces in a row: keep one"),
        (" .", "a space before a full stop"),
        (" ,", "a space before a comma"),
        ("...", "write the ellipsis as …"),
        ("..", "two full stops"),
        ("!.", "two marks at an end"),
        ("()", "an empty bracket"),
        (",,", "two commas"),
    ]
    .into_iter()
    .find(|(mark, _)| words.contains(mark))
    .map(|(_, what)| what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proofreader_sees_them() {
        let fr = LanguageTag::parse("fr").unwrap();
        let ca = LanguageTag::parse("fr-CA").unwrap();
        let en = LanguageTag::parse("en").unwrap();
        let de = LanguageTag::parse("de").unwrap();
        let swiss = LanguageTag::parse("de-CH").unwrap();
        let es = LanguageTag::parse("es").unwrap();
        let mx = LanguageTag::parse("es-MX").unwrap();
        for (tag, words, clean) in [
            (&fr, "Voici\u{A0}: «\u{A0}X\u{A0}»\u{202F}; oui", true),
            (&fr, "Voici : X", false),
            (&fr, "oui; non", false),
            (&fr, "« X »", false),
            (&fr, "l'API", false),
            (&fr, "https://X", true),
            (&ca, "oui; non\u{A0}: X", true),
            (&ca, "oui\u{202F}; non", false),
            (&en, "yes; no: X", true),
            (&en, "two  spaces", false),
            (&en, "a hole .", false),
            (&en, "a hole , here", false),
            (&en, "no end...", false),
            (&en, "two ends..", false),
            (&en, "<b>X</b>", false),
            (&en, "[Name]", false),
            (&en, "you&nbsp;again", false),
            (&en, "&#8217;", false),
            (&en, "in R&D; and Smith & Sons; at AT&T", true),
            (&en, "two&nbsp;words", false),
            (&en, "the \"X\" position", false),
            (&fr, "aprÃ¨s lâ€™entretien", false),
            (&fr, "ÂGE, CHÂTEAU, Âme", true),
            (&en, "Q&A at A & B; yes", true),
            (&de, "die Stelle „X“: ja; nein? X!", true),
            (&de, "die Stelle „X”", false),
            (&de, "die Stelle „X", false),
            (&de, "die Stelle “X”", false),
            (&de, "die Stelle «X»", false),
            (&de, "die Stelle \"X\"", false),
            (&de, "ja : nein", false),
            (&swiss, "die Stelle «X»", true),
            (&swiss, "die Stelle „X“", false),
            (&es, "el puesto «X»: sí; ¿no? ¡Ánimo!", true),
            (&es, "el puesto «de “X”»", true),
            (&es, "el puesto “X”", false),
            (&es, "el puesto \"X\"", false),
            (&es, "dudas?", false),
            (&es, "Ánimo!", false),
            (&es, "sí ; no", false),
            (&mx, "el puesto “X”", true),
        ] {
            assert_eq!(problems(tag, words).is_empty(), clean, "{words}");
        }
    }
}
