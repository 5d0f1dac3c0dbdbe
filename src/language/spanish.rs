//! What Spanish needs beyond its words: «puesto de» without saying puesto, or de, twice; y or e; «con el Sr. Vela».

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

use super::profile::{Note, PLAIN};

/// «puesto «X»»
pub const QUOTE: &str = "quote";

/// «puesto X»: what brings quotes of its own gets no second ones.
pub const QUOTED: &str = "quoted";

/// A name that begins with «En»: the sentence does without it.
pub const UNNAMED: &str = "unnamed";

/// What joins two things, besides «y».
pub const OTHER_CONJUNCTIONS: &[&str] = &[" e ", " o ", " u "];

/// First words that do not follow «puesto de» well: the post, its contract or an offer of it, articles, pronouns, prepositions and
/// verbs. Lower case, without accents, in order.
const NOT_AFTER_DE: &[&str] = &[
    "a",
    "al",
    "alternancia",
    "ante",
    "ayudantia",
    "ayudantias",
    "baja",
    "bajo",
    "beca",
    "becas",
    "bolsa",
    "buscamos",
    "busco",
    "busqueda",
    "candidatura",
    "candidaturas",
    "cargo",
    "cargos",
    "cinco",
    "cobertura",
    "coberturas",
    "como",
    "con",
    "concurso",
    "contra",
    "contratacion",
    "contratamos",
    "contrato",
    "contratos",
    "convocatoria",
    "convocatorias",
    "cuatro",
    "cubrir",
    "de",
    "del",
    "desde",
    "dos",
    "durante",
    "el",
    "empleo",
    "empleos",
    "en",
    "entre",
    "estamos",
    "fin",
    "funcion",
    "funciones",
    "hacia",
    "hasta",
    "incorpora",
    "incorporacion",
    "incorporamos",
    "incorporar",
    "inscribete",
    "interinidad",
    "interinidades",
    "jornada",
    "jornadas",
    "la",
    "las",
    "llamado",
    "lo",
    "los",
    "media",
    "medio",
    "mi",
    "necesitamos",
    "nuestra",
    "nuestras",
    "nuestro",
    "nuestros",
    "nueva",
    "nuevo",
    "oferta",
    "ofertas",
    "ofrecemos",
    "ofrezco",
    "oposicion",
    "oposiciones",
    "otra",
    "otras",
    "otro",
    "otros",
    "para",
    "pasantia",
    "pasantias",
    "plaza",
    "plazas",
    "por",
    "posicion",
    "posiciones",
    "postulate",
    "practica",
    "practicas",
    "precisamos",
    "proceso",
    "programa",
    "programas",
    "puesto",
    "puestos",
    "queremos",
    "queres",
    "quieres",
    "reemplazo",
    "reemplazos",
    "requerimos",
    "requiero",
    "rol",
    "se",
    "segun",
    "seleccionamos",
    "sin",
    "sobre",
    "solicitamos",
    "solicito",
    "su",
    "sumarte",
    "sumate",
    "suplencia",
    "suplencias",
    "sustitucion",
    "sustituciones",
    "te",
    "temporada",
    "tiempo",
    "trabaja",
    "trabajo",
    "trabajos",
    "tras",
    "tres",
    "tu",
    "un",
    "una",
    "unas",
    "unete",
    "unirte",
    "uno",
    "unos",
    "urge",
    "urgente",
    "vacante",
    "vacantes",
    "varias",
    "varios",
    "ven",
    "voluntariado",
    "voluntariados",
];

/// Titles of people that take an article inside a sentence, with it. Lower case, without the full stop of an abbreviation. Not
/// «prof.», which is said of women too: its article would be a guess.
const COURTESY: [(&str, &str); 21] = [
    ("sr", "el"),
    ("sra", "la"),
    ("srta", "la"),
    ("sres", "los"),
    ("sras", "las"),
    ("dres", "los"),
    ("dras", "las"),
    ("dr", "el"),
    ("dra", "la"),
    ("prof.ª", "la"),
    ("profa", "la"),
    ("mtro", "el"),
    ("mtra", "la"),
    ("hno", "el"),
    ("hna", "la"),
    ("señor", "el"),
    ("señora", "la"),
    ("doctor", "el"),
    ("doctora", "la"),
    ("profesor", "el"),
    ("profesora", "la"),
];

/// Decides how `title` follows «puesto».
#[must_use]
pub fn title_join(title: &str) -> &'static str {
    let word: String = title.chars().take_while(|c| c.is_alphanumeric()).collect();
    let latin = word.chars().all(|c| c < '\u{250}');
    let quoted_already = title.contains(['«', '»']);
    // «1 plaza de celador»
    let counts = title.split(' ').next().is_some_and(|first| first.chars().all(|c| c.is_ascii_digit()));
    let follows = !word.is_empty() && !counts && latin && NOT_AFTER_DE.binary_search(&&*without_accents(&word)).is_err();
    // «Empresa busca comercial»: a sentence of its own.
    let calls = title.to_lowercase().contains(" busca ");
    // «La Voz «edición local»», a newspaper, is a name.
    let is_name = matches!(&*word.to_lowercase(), "el" | "la" | "los" | "las");
    match (follows && !calls, quoted_already) {
        (true, _) => PLAIN,
        (false, true) => {
            if is_name {
                PLAIN
            } else {
                QUOTED
            }
        }
        (false, false) => QUOTE,
    }
}

/// A word in lower case and without accents, as capitals are often written: «PRACTICAS».
fn without_accents(word: &str) -> String {
    word.to_lowercase().nfd().filter(|c| !is_combining_mark(*c)).collect()
}

/// e for y before the vowel i, however it is written: «e Íñigo», «e «Ideas»», «e Yves», but «y hierro», «y Iago». CLDR looks at
/// the first letters alone.
#[must_use]
pub fn mend_list(joined: String, last: &str) -> String {
    let before = joined.strip_suffix(last).and_then(|before| before.strip_suffix(" y ").or_else(|| before.strip_suffix(" e ")));
    match before {
        Some(before) => format!("{before} {} {last}", if begins_with_vowel_i(last) { "e" } else { "y" }),
        None => joined,
    }
}

fn begins_with_vowel_i(words: &str) -> bool {
    let begin = words.trim_start_matches(|c: char| !c.is_alphanumeric());
    let word: String = begin.chars().take_while(|c| c.is_alphabetic()).collect();
    // Letters that are read one by one (IA, IoT, iOS) begin with the vowel.
    let spelled = word.chars().skip(1).any(char::is_uppercase);
    let word = word.to_lowercase();
    if matches!(word.as_str(), "ian" | "ion" | "ione") {
        return true;
    }
    // English names with an h that is heard.
    if matches!(word.as_str(), "hilary" | "hillary") {
        return false;
    }
    let vowel = |c: Option<char>| c.is_some_and(|c| "aeiouáéíóú".contains(c));
    let sound = word.strip_prefix('h').unwrap_or(&word);
    let mut letters = sound.chars();
    match (letters.next(), letters.next()) {
        (Some('í'), _) => true,
        // Before another vowel it is the sound of «hielo», no vowel.
        (Some('i'), next) => spelled && sound.len() == word.len() || !vowel(next),
        (Some('y'), Some(next)) => !spelled && sound.len() == word.len() && !vowel(Some(next)),
        _ => false,
    }
}

/// A person's name after «con»: a title takes its article, «con la Dra. Vela».
#[must_use]
pub fn after_with(name: &str) -> Cow<'_, str> {
    let title = name.split_once(' ').map(|(title, _)| title.to_lowercase());
    let article = title.and_then(|title| COURTESY.iter().find(|(known, _)| *known == title.trim_end_matches('.')));
    article.map_or(Cow::Borrowed(name), |(_, article)| format!("{article} {name}").into())
}

/// Quotes « » (“ ” inside them), ¿ ? and ¡ ! in pairs, and no space before a mark.
pub fn proofread(tag: &str, words: &str, note: &mut Note<'_>) {
    // America writes “ ” outside.
    let spain = matches!(tag, "es" | "es-ES");
    let mut open = 0_u32;
    for c in words.chars() {
        match c {
            '«' => open += 1,
            '»' => open = open.saturating_sub(1),
            '„' => note("write quotes as « »"),
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
            ("Ignacio", "Ana e Ignacio"),
            ("Ian", "Ana e Ian"),
            ("Ieva", "Ana y Ieva"),
            ("Iago", "Ana y Iago"),
            ("Iolanda", "Ana y Iolanda"),
            ("Iu", "Ana y Iu"),
            ("Yves", "Ana e Yves"),
            ("Ylenia", "Ana e Ylenia"),
            ("Hyundai", "Ana y Hyundai"),
            ("Hillary", "Ana y Hillary"),
            ("yoga", "Ana y yoga"),
            ("YPF", "Ana y YPF"),
            ("IA", "Ana e IA"),
            ("IBM", "Ana e IBM"),
            ("I+D", "Ana e I+D"),
            ("iOS", "Ana e iOS"),
            ("hiato", "Ana y hiato"),
        ] {
            // Whichever CLDR has put there.
            assert_eq!(mend_list(format!("Ana y {last}"), last), joined);
            assert_eq!(mend_list(format!("Ana e {last}"), last), joined);
        }
        assert_eq!(mend_list(String::new(), ""), "");
    }

    #[test]
    fn a_title_that_tells_its_gender_takes_its_article() {
        for (name, after) in [
            ("Sr. Vela", "el Sr. Vela"),
            ("Dra García", "la Dra García"),
            ("Mtra. Laura", "la Mtra. Laura"),
            ("Prof. Marta Ruiz", "Prof. Marta Ruiz"),
            ("Prof.ª Marta Ruiz", "la Prof.ª Marta Ruiz"),
            ("Srta. Sol", "la Srta. Sol"),
            ("Drago Ruiz", "Drago Ruiz"),
        ] {
            assert_eq!(after_with(name), after);
        }
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
            ("Trabajo de verano", QUOTE),
            ("Beca de investigación", QUOTE),
            ("Becario/a de investigación", PLAIN),
            ("Programa de jóvenes talentos", QUOTE),
            ("Programador/a", PLAIN),
            ("La Voz «edición local»", PLAIN),
            (".NET Developer", QUOTE),
            ("محاسب", QUOTE),
            ("Elaboración de quesos", PLAIN),
            ("PRACTICAS EN EMPRESA", QUOTE),
            ("Sustituciones de verano", QUOTE),
            ("A tiempo parcial: repartidor/a", QUOTE),
            ("Desde casa: atención al cliente", QUOTE),
            ("Urge camarero/a", QUOTE),
            ("Únete al equipo de sala", QUOTE),
            ("Proceso selectivo 3/2026: celador/a", QUOTE),
            ("1 plaza de celador", QUOTE),
            ("2.º cocinero", PLAIN),
            ("Mediador/a intercultural", PLAIN),
        ] {
            assert_eq!(title_join(title), join, "{title}");
        }
    }
}
