//! What Spanish needs beyond its words: «puesto de» without saying puesto, or de, twice.

/// «puesto de X»
pub const PLAIN: &str = "plain";
/// «puesto «X»»
pub const QUOTE: &str = "quote";

/// The conjunction before i- and hi-: «padre, hija e Ignacio».
pub const OTHER_CONJUNCTIONS: &[&str] = &[" e "];

/// First words that do not follow «puesto de» well: the post or its contract, articles and prepositions. Lower case.
const NOT_AFTER_DE: [&str; 28] = [
    "al",
    "alternancia",
    "bolsa",
    "con",
    "contrato",
    "de",
    "del",
    "el",
    "empleo",
    "en",
    "interinidad",
    "la",
    "las",
    "los",
    "oferta",
    "para",
    "pasantía",
    "pasantías",
    "plaza",
    "prácticas",
    "puesto",
    "se",
    "suplencia",
    "sustitución",
    "un",
    "una",
    "vacante",
    "voluntariado",
];

/// Decides how `title` follows «puesto».
#[must_use]
pub fn title_join(title: &str) -> &'static str {
    let word: String = title.chars().take_while(|c| c.is_alphanumeric()).collect();
    let latin = word.chars().all(|c| c < '\u{250}');
    let quoted_already = title.contains(['«', '»']);
    let follows = !word.is_empty() && latin && !NOT_AFTER_DE.contains(&word.to_lowercase().as_str());
    // «La Voz», a newspaper, is a title like another once it stands in quotes; what brings its own gets no second ones.
    if follows || quoted_already { PLAIN } else { QUOTE }
}

/// CLDR puts e for y before i- and hi-; it does not hear the same sound in í- nor behind a quote: «e Íñigo», «e «Ideas»».
#[must_use]
pub fn mend_list(joined: String, last: &str) -> String {
    let word = last.trim_start_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let sound = word.strip_prefix('h').unwrap_or(&word);
    // hie-, hia- and hio- begin with another sound.
    let glides = sound.len() < word.len() && sound.get(..2).is_some_and(|start| matches!(start, "ia" | "ie" | "io"));
    let same_sound = sound.starts_with('í') || sound.starts_with('i') && !glides;
    match joined.strip_suffix(last).and_then(|before| before.strip_suffix(" y ")).filter(|_| same_sound) {
        Some(before) => format!("{before} e {last}"),
        None => joined,
    }
}

/// Quotes « » (“ ” inside them), ¿ ? and ¡ ! in pairs, and no space before a mark.
pub fn proofread(tag: &str, words: &str, note: &mut impl FnMut(&str)) {
    // America writes “ ” outside.
    let spain = matches!(tag, "es" | "es-ES");
    let mut open = 0_u32;
    for c in words.chars() {
        match c {
            '«' => open += 1,
            '»' => open = open.saturating_sub(1),
            '"' | '„' => note("write quotes as « »"),
            '“' | '”' if spain && open == 0 => note("write quotes as « »; “ ” inside them only"),
            _ => {}
        }
    }
    for (opening, closing) in [('¿', '?'), ('¡', '!')] {
        if words.matches(opening).count() != words.matches(closing).count() {
            note("write ¿ before a question and ¡ before an exclamation");
        }
    }
    if words.as_bytes().windows(2).any(|pair| matches!(pair, [b' ', b';' | b':' | b'!' | b'?'])) {
        note("no space before ; : ! ?");
    }
}

/// Whether words surely say usted.
#[must_use]
pub fn says_usted(words: &str) -> bool {
    words.split_whitespace().any(|word| word.trim_matches(|c: char| !c.is_alphabetic()).eq_ignore_ascii_case("usted"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e_stands_before_the_same_sound() {
        for (last, joined) in [
            ("Íñigo", "Ana e Íñigo"),
            ("Hípica", "Ana e Hípica"),
            ("«Ideas»", "Ana e «Ideas»"),
            ("«Hierro»", "Ana y «Hierro»"),
            ("hierro", "Ana y hierro"),
            ("Yago", "Ana y Yago"),
            ("Hugo", "Ana y Hugo"),
        ] {
            assert_eq!(mend_list(format!("Ana y {last}"), last), joined);
        }
        assert_eq!(mend_list("Ana e Íñigo".into(), "Íñigo"), "Ana e Íñigo");
        assert_eq!(mend_list(String::new(), ""), "");
    }

    #[test]
    fn puesto_and_de_are_said_once() {
        for (title, join) in [
            ("Ingeniero/a de software", PLAIN),
            ("Responsable de \"back office\"", PLAIN),
            ("Éditeur", PLAIN),
            ("3D Artist", PLAIN),
            ("Puesto de cajero/a", QUOTE),
            ("PLAZA DE CONSERJE", QUOTE),
            ("Prácticas en marketing", QUOTE),
            ("La Voz: redacción", QUOTE),
            ("La Voz «edición local»", PLAIN),
            (".NET Developer", QUOTE),
            ("محاسب", QUOTE),
            ("Elaboración de quesos", PLAIN),
        ] {
            assert_eq!(title_join(title), join, "{title}");
        }
    }
}
