//! What French needs beyond its words: de, d’ or « » before a job title, and the spaces of its punctuation.

use std::borrow::Cow;

/// How a title follows « poste »: the key of a variant in `locales/fr`. In doubt, [`QUOTE`], which is never wrong.
pub const ELIDE: &str = "elide";
/// « poste de X »
pub const PLAIN: &str = "plain";
/// « poste « X » »
pub const QUOTE: &str = "quote";

/// Words in h-, lower case, by their beginning (a final `.`: the whole word); the longest that fits decides. Mute h elides,
/// aspirated h does not. What is not here is quoted. Sources: the « h aspiré » entries of the Académie's dictionary; loan
/// words keep their h.
const H_WORDS: &[(&str, &str)] = &[
    ("habil", ELIDE),
    ("habit", ELIDE),
    ("haltéro", ELIDE),
    ("halluc", ELIDE),
    ("harmon", ELIDE),
    ("hebdo", ELIDE),
    ("héberg", ELIDE),
    ("heberg", ELIDE),
    ("hélic", ELIDE),
    ("hélio", ELIDE),
    ("hémat", ELIDE),
    ("hépat", ELIDE),
    ("herbo", ELIDE),
    ("herbi", ELIDE),
    ("hérit", ELIDE),
    ("herméneu", ELIDE),
    ("héroï", ELIDE),
    ("heur", ELIDE),
    ("heurt", PLAIN),
    ("hippi", ELIDE),
    ("hippo", ELIDE),
    ("hippie", PLAIN),
    ("hippy", PLAIN),
    ("histo", ELIDE),
    ("hiver", ELIDE),
    ("holist", ELIDE),
    ("homme", ELIDE),
    ("homéo", ELIDE),
    ("homeo", ELIDE),
    ("homolog", ELIDE),
    ("honor", ELIDE),
    ("honnê", ELIDE),
    ("hôpit", ELIDE),
    ("hopit", ELIDE),
    ("horaire", ELIDE),
    ("horlog", ELIDE),
    ("hormon", ELIDE),
    ("hortic", ELIDE),
    ("hosp", ELIDE),
    ("hospitality", QUOTE),
    ("hôte", ELIDE),
    ("hote.", ELIDE),
    ("hotesse", ELIDE),
    ("hôtel", ELIDE),
    ("hotelier", ELIDE),
    ("hoteliè", ELIDE),
    ("hotellerie", ELIDE),
    ("huile", ELIDE),
    ("huili", ELIDE),
    ("huissier", ELIDE),
    ("huissiè", ELIDE),
    ("huître", ELIDE),
    ("humain", ELIDE),
    ("humanit", ELIDE),
    ("humor", ELIDE),
    ("humour", ELIDE),
    ("hydr", ELIDE),
    ("hydraulics", QUOTE),
    ("hygi", ELIDE),
    ("hymn", ELIDE),
    ("hyper", ELIDE),
    ("hypn", ELIDE),
    ("hypo", ELIDE),
    ("hybride", ELIDE),
    ("hach", PLAIN),
    ("hack", PLAIN),
    ("hair", PLAIN),
    ("hall", PLAIN),
    ("halte.", PLAIN),
    ("hammam", PLAIN),
    ("hand", PLAIN),
    ("hangar", PLAIN),
    ("happ", PLAIN),
    ("haras", PLAIN),
    ("hard", PLAIN),
    ("harnach", PLAIN),
    ("harnais", PLAIN),
    ("harp", PLAIN),
    ("harvest", PLAIN),
    ("haut", PLAIN),
    ("haute", PLAIN),
    ("head", PLAIN),
    ("health", PLAIN),
    ("heaum", PLAIN),
    ("help", PLAIN),
    ("hérisson", PLAIN),
    ("hernie", PLAIN),
    ("héron", PLAIN),
    ("héros", PLAIN),
    ("heros.", PLAIN),
    ("hiérarch", PLAIN),
    ("high", PLAIN),
    ("hip", PLAIN),
    ("hiring", PLAIN),
    ("hit", PLAIN),
    ("hobby", PLAIN),
    ("hockey", PLAIN),
    ("hold", PLAIN),
    ("homard", PLAIN),
    ("home.", PLAIN),
    ("hongr", PLAIN),
    ("hors", PLAIN),
    ("horse", PLAIN),
    ("host.", PLAIN),
    ("hostess", PLAIN),
    ("hotlin", PLAIN),
    ("houblon", PLAIN),
    ("house", PLAIN),
    ("hub", PLAIN),
    ("huit", PLAIN),
    ("hussard", PLAIN),
    ("hugueno", PLAIN),
    ("hutte", PLAIN),
];

/// Words in a vowel or y- that do not elide, or may be read two ways. Same notation.
const OTHER_WORDS: &[(&str, &str)] = &[
    ("onz", PLAIN),
    ("oui.", PLAIN),
    ("ouistiti", PLAIN),
    ("uhlan", PLAIN),
    ("ululement", PLAIN),
    ("yacht", PLAIN),
    ("yaourt", PLAIN),
    ("yen.", PLAIN),
    ("yiddish", PLAIN),
    ("yield", PLAIN),
    ("yog", PLAIN),
    ("youtub", PLAIN),
    ("young", PLAIN),
    ("un.", QUOTE),
    ("une.", QUOTE),
    ("one.", QUOTE),
    ("user", QUOTE),
    ("usability", QUOTE),
    ("unit.", QUOTE),
    ("united", QUOTE),
    ("unity", QUOTE),
    ("yv", ELIDE),
    ("yeuse", ELIDE),
];

/// Decides how `title` follows « poste ».
#[must_use]
pub fn title_join(title: &str) -> &'static str {
    let word: String = title.chars().take_while(|c| c.is_alphanumeric()).collect();
    let letters = || word.chars();
    let Some(first) = letters().next() else { return QUOTE };
    if !is_latin_letter(first) || letters().any(|c| c.is_alphabetic() && !is_latin_letter(c)) {
        return QUOTE;
    }
    let second = letters().nth(1);
    // iOS, eCommerce: a brand that keeps its small letter.
    if first.is_lowercase() && second.is_some_and(char::is_uppercase) {
        return QUOTE;
    }
    let lower = word.to_lowercase();
    // Two capitals at the start: an abbreviation, unless the word is long enough to be read as one.
    if first.is_uppercase() && second.is_some_and(|c| c.is_uppercase() || c.is_numeric()) && !reads_as_word(&word) {
        return abbreviation(first, &lower);
    }
    if lower.chars().count() == 1 && is_vowel(first) {
        // « d’E-commerce » is read out; a letter that stands for itself may do without (OQLF).
        return if title[word.len()..].starts_with('-') { ELIDE } else { QUOTE };
    }
    of_word(&lower)
}

fn of_word(lower: &str) -> &'static str {
    match lower.chars().next() {
        Some('h') => listed(H_WORDS, lower).unwrap_or(QUOTE),
        Some('y') => listed(OTHER_WORDS, lower).unwrap_or(QUOTE),
        Some(c) if is_vowel(c) => listed(OTHER_WORDS, lower).unwrap_or(ELIDE),
        Some(c) if is_french_consonant(c) => PLAIN,
        _ => QUOTE,
    }
}

/// The verdict of the longest entry that `word` begins with.
fn listed(entries: &[(&str, &'static str)], word: &str) -> Option<&'static str> {
    entries
        .iter()
        .filter(|(start, _)| match start.strip_suffix('.') {
            Some(whole) => word == whole,
            None => word.starts_with(start),
        })
        .max_by_key(|(start, _)| start.len())
        .map(|(_, join)| *join)
}

/// Spelled out or read as a word: only where both readings agree is the answer sure.
fn abbreviation(first: char, lower: &str) -> &'static str {
    match first {
        // Read in English (« you-ex ») as often as in French.
        'U' if lower.chars().count() <= 3 => QUOTE,
        _ if is_vowel(first) => listed(OTHER_WORDS, lower).unwrap_or(ELIDE),
        // Their names begin with a vowel (effe, elle…), their sounds do not; h has both uses, y too.
        'F' | 'H' | 'L' | 'M' | 'N' | 'R' | 'S' | 'X' | 'Y' => QUOTE,
        _ => of_word(lower),
    }
}

/// « MAÇON », « RESPONSABLE »: words in capitals. « HTML »: not.
fn reads_as_word(word: &str) -> bool {
    word.chars().count() >= 5 && word.chars().all(char::is_uppercase) && word.chars().filter(|c| is_vowel(*c)).count() >= 2
}

fn is_latin_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}') && c.is_alphabetic()
}

fn is_vowel(c: char) -> bool {
    "aàâäáãåeéèêëiîïíìoôöóòõuùûüúœæAÀÂÄÁÃÅEÉÈÊËIÎÏÍÌOÔÖÓÒÕUÙÛÜÚŒÆ".contains(c)
}

fn is_french_consonant(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, 'ç' | 'ñ' | 'š' | 'ž' | 'č' | 'ß')
}

/// French typography for a free text: ’ between letters; no ordinary space before high punctuation and inside « ». Adds and
/// removes no character. `narrow`: U+202F before ; ! ? (else, as in Canada, the space stands as it is).
#[must_use]
pub fn tidy(text: &str, narrow: bool) -> Cow<'_, str> {
    if !text.contains(['\'', ';', ':', '!', '?', '»', '«']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    let mut before = None;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let after = rest.peek().copied();
        out.push(match (c, after) {
            ('\'', Some(next)) if next.is_alphabetic() && before.is_some_and(char::is_alphabetic) => '’',
            (' ', Some(';' | '!' | '?')) if narrow => '\u{202F}',
            (' ', Some(':' | '»')) => '\u{A0}',
            (' ', _) if before == Some('«') => '\u{A0}',
            _ => c,
        });
        before = Some(c);
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[allow(clippy::too_many_lines, reason = "a table")]
    fn elision() {
        let cases: &[(&str, &[&str])] = &[
            (
                ELIDE,
                &[
                    "Ingénieur logiciel",
                    "Écrivain",
                    "Œnologue",
                    "INGÉNIEUR",
                    "assistant",
                    "Hôte de caisse",
                    "Hôtesse d’accueil",
                    "Hôtelier",
                    "Huissier",
                    "Horloger",
                    "Horticultrice",
                    "Hydraulicien",
                    "Hygiéniste",
                    "Historien",
                    "Hébergeur",
                    "Habilleuse",
                    "Homme d’entretien",
                    "EDF partner",
                    "IA Engineer",
                    "IBM i Developer",
                    "URSSAF",
                    "Account Manager",
                    "Électricien·ne",
                    "E-commerce manager",
                    "HÔTESSE",
                    "Urbaniste",
                    "Aide-soignant(e)",
                    "HYDROGÉOLOGUE",
                    "Ouvrière",
                    "IT Manager",
                ],
            ),
            (
                PLAIN,
                &[
                    "Hacker éthique",
                    "Handballeur",
                    "Harpiste",
                    "Haut fonctionnaire",
                    "Hockeyeur",
                    "Holding manager",
                    "Hub manager",
                    "Hotliner",
                    "Hardware Engineer",
                    "Hall manager",
                    "Hussard",
                    "Héros",
                    "Huit",
                    "Head of Sales",
                    "Helpdesk analyst",
                    "Host",
                    "Housekeeper",
                    "Happiness officer",
                    "Onzième violon",
                    "Onze",
                    "Oui",
                    "Ouistiti",
                    "Yoga teacher",
                    "Yacht",
                    "Uhlan",
                    "DRH",
                    "QA Lead",
                    "CTO",
                    "VP Sales",
                    "PDG",
                    "BTP",
                    "Développeur·se web",
                    "Comptable",
                    "RESPONSABLE RH",
                    "MAÇON",
                    "Web designer",
                    "DevOps",
                    "Data Engineer",
                    "Hiérarchie",
                    "Médecin",
                    "McDonald’s crew",
                    "PHP developer",
                    "Zélateur",
                    "Youtubeur",
                    "Harpiste-soliste",
                ],
            ),
            (
                QUOTE,
                &[
                    "SRE",
                    "SAP Consultant",
                    "RH",
                    "HTML integrator",
                    "MLOps Engineer",
                    "NLP researcher",
                    "LMS admin",
                    "FP&A Analyst",
                    "HR Manager",
                    "UX Designer",
                    "3D Artist",
                    ".NET Developer",
                    "« Chef »",
                    "محاسب",
                    "会计",
                    "Хирург",
                    "iOS Developer",
                    "eCommerce",
                    "Hxxx",
                    "Un pour tous",
                    "(Senior) Engineer",
                    "UI/UX",
                    "Hospitality Manager",
                    "User Researcher",
                    "#1 seller",
                ],
            ),
        ];
        for (join, titles) in cases {
            for title in *titles {
                assert_eq!(title_join(title), *join, "{title}");
            }
        }
    }

    #[test]
    fn typography_changes_spaces_and_apostrophes_alone() {
        assert_eq!(tidy("l'API : « bien » ; oui !", true), "l’API\u{A0}: «\u{A0}bien\u{A0}»\u{202F}; oui\u{202F}!");
        assert_eq!(tidy("l'API : oui !", false), "l’API\u{A0}: oui !");
        assert_eq!(tidy("10:30 https://a.b/c?d='e' Yahoo!", true), "10:30 https://a.b/c?d='e' Yahoo!");
    }
}
