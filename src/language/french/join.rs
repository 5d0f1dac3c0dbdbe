//! de, d’ or « » before a job title.

use std::{cmp::Reverse, sync::LazyLock};

use rustc_hash::FxHashMap;

use super::{super::profile::PLAIN, ELIDE, QUOTE, QUOTED, words};

/// Decides how `title` follows « poste ».
#[must_use]
pub fn title_join(title: &str) -> &'static str {
    if title.starts_with(['«', '“', '„', '‹', '‘', '"', '\'']) {
        return QUOTED;
    }
    if breaks_a_sentence(title) {
        return QUOTE;
    }
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
    // « Yoga – Enseignante », « EHPAD – Infirmière »: what comes first is not the trade.
    let is_trade = || words::TRADE_ENDINGS.iter().any(|end| lower.ends_with(end)) && !words::THINGS.contains(&&*lower);
    if has_dash(title) && !is_trade() {
        return QUOTE;
    }
    // Two capitals at the start: an abbreviation, unless the word is long enough to be read as one.
    if first.is_uppercase() && second.is_some_and(|c| c.is_uppercase() || c.is_numeric()) && !reads_as_word(&word) {
        return abbreviation(first, &lower);
    }
    // « C.D.I. Comptable » is « CDI Comptable ».
    if second.is_none() && title[word.len()..].starts_with('.') {
        return QUOTE;
    }
    if lower.chars().count() == 1 && is_vowel(first) {
        // « d’E-commerce » is read out; a letter that stands for itself may do without (OQLF).
        return if title[word.len()..].starts_with('-') { ELIDE } else { QUOTE };
    }
    of_word(&lower)
}

/// « Comptable : Lyon », « Devenez chef ! »: no sentence takes them in without quotation marks.
fn breaks_a_sentence(title: &str) -> bool {
    let pause = |pair: &[u8]| matches!(pair, b": " | b"; ");
    title.contains(['!', '?', '|', '…']) || title.as_bytes().windows(2).any(pause) || title.ends_with(['.', ',', ';', ':'])
}

fn has_dash(title: &str) -> bool {
    title.match_indices(' ').any(|(at, _)| [" – ", " — ", " - "].iter().any(|dash| title[at..].starts_with(dash)))
}

fn of_word(lower: &str) -> &'static str {
    listed(lower).unwrap_or_else(|| match lower.chars().next() {
        Some('h' | 'y') => QUOTE,
        Some(c) if is_vowel(c) => ELIDE,
        Some(c) if is_french_consonant(c) => PLAIN,
        _ => QUOTE,
    })
}

/// The entries of the lists with their verdicts, by their first letter, the longest first.
static LISTED: LazyLock<FxHashMap<char, Vec<(&str, &str)>>> = LazyLock::new(|| {
    let lists = [
        (words::MUTE_H, ELIDE),
        (words::ASPIRATED_H, PLAIN),
        (words::OTHER_ELIDED, ELIDE),
        (words::OTHER_PLAIN, PLAIN),
        (words::TWO_READINGS, QUOTE),
        (words::NOT_AFTER_DE, QUOTE),
    ];
    let mut listed = FxHashMap::<char, Vec<(&str, &str)>>::default();
    for (entry, join) in lists.into_iter().flat_map(|(entries, join)| entries.iter().map(move |entry| (*entry, join))) {
        listed.entry(entry.chars().next().unwrap_or_default()).or_default().push((entry, join));
    }
    for entries in listed.values_mut() {
        entries.sort_by_key(|(entry, _)| Reverse(entry.len()));
    }
    listed
});

/// The verdict of the longest entry that `word` begins with; one with a final `.` is the whole word.
fn listed(word: &str) -> Option<&'static str> {
    let fits = |entry: &str| entry.strip_suffix('.').map_or_else(|| word.starts_with(entry), |whole| word == whole);
    let entries = LISTED.get(&word.chars().next()?)?;
    entries.iter().find(|(entry, _)| fits(entry)).map(|(_, join)| *join)
}

/// Spelled out or read as a word: only where both readings agree is the answer sure.
fn abbreviation(first: char, lower: &str) -> &'static str {
    match first {
        // Read in English (« you-ex ») as often as in French.
        'U' if lower.chars().count() <= 3 || lower.starts_with("ux") => QUOTE,
        _ if is_vowel(first) => listed(lower).unwrap_or(ELIDE),
        // HAUT, HEAD, HOTE: four capitals are as often a word that is known.
        'H' if lower.chars().count() >= 4 => listed(lower).unwrap_or(QUOTE),
        // Their names begin with a vowel (effe, elle…), their sounds do not; h has both uses, y too.
        'F' | 'H' | 'L' | 'M' | 'N' | 'R' | 'S' | 'X' | 'Y' => QUOTE,
        _ => of_word(lower),
    }
}

/// MAÇON, RESPONSABLE, HÔTE: a word in capitals, by its length and vowels or by an accent. `MLOps`, HTML: not.
fn reads_as_word(word: &str) -> bool {
    let long = word.chars().count() >= 5 && word.chars().filter(|c| is_vowel(*c)).count() >= 2;
    word.chars().all(char::is_uppercase) && (long || !word.is_ascii())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn all(join: &str, titles: &str) {
        for title in titles.split('|').map(str::trim) {
            assert_eq!(title_join(title), join, "{title}");
        }
    }

    #[test]
    fn elides() {
        all(
            ELIDE,
            "Ingénieur logiciel | Écrivain | Œnologue | INGÉNIEUR | assistant | Hôte de caisse | Hôtesse d’accueil | \
             Hôtelier | Huissier | Horloger | Horticultrice | Hydraulicien | Hygiéniste | Historien | Hébergeur | \
             Habilleuse | Homme d’entretien | EDF partner | IA Engineer | IBM i Developer | URSSAF | Account Manager | \
             Électricien·ne | E-commerce manager | HÔTESSE | HÔTE DE CAISSE | Urbaniste | Aide-soignant(e) | HYDROGÉOLOGUE | Ouvrière | \
             IT Manager | Humanitaire | Historienne | Hospitalier | Hydrogéologue | Hématologue | Hagiographe | Herpétologue | \
             HOTE DE CAISSE | Infirmier – Nuit | Agent(e) - Accueil | Ouvreuse — Lyon | Employé(e) – Drive",
        );
    }

    #[test]
    fn does_not_elide() {
        all(
            PLAIN,
            "Hacker éthique | Handballeur | Harpiste | Haut fonctionnaire | Hockeyeur | Holding manager | Hub manager | \
             Hotliner | Hardware Engineer | Hall manager | Hussard | Héros | Huit | Head of Sales | Helpdesk analyst | Host | \
             Housekeeper | Happiness officer | Onzième violon | Onze | Oui | Ouistiti | Yoga teacher | Yacht | Uhlan | DRH | \
             QA Lead | CTO | VP Sales | PDG | BTP | Développeur·se web | Comptable | RESPONSABLE RH | MAÇON | Web designer | \
             DevOps | Data Engineer | Hiérarchie | Médecin | McDonald’s crew | PHP developer | Zélateur | Youtubeur | \
             Harpiste-soliste | B2B Account Executive | C++ Developer | Young talent | Yard Manager | Haute couture | Hi-fi designer | HAUT FONCTIONNAIRE | HEAD OF SALES | Comptable – Lyon | \
             Comptable - H/F | Chef·fe de projet – Nord | Boulanger – Nuit | Carreleur – Nuit | Vendeur·se – CDI",
        );
    }

    #[test]
    fn is_quoted_in_doubt() {
        all(
            QUOTE,
            "SRE | SAP Consultant | RH | HTML integrator | MLOps Engineer | NLP researcher | LMS admin | FP&A Analyst | \
             HR Manager | UX Designer | 3D Artist | .NET Developer | محاسب | 会计 | Хирург | iOS Developer | \
             eCommerce | UXUI Designer | Hxxx | Un pour tous | (Senior) Engineer | UI/UX | Hospitality Manager | User Researcher | \
             #1 seller | R&D Engineer | F&B Manager | Human Resources Manager | Humanitarian Officer | History Teacher | \
             Hospital Porter | University Lecturer | Ux Designer | Stage – Assistant marketing | Poste d’attaché | \
             CDI Comptable | Les Ateliers | Yoga – Enseignante | EHPAD – Infirmière | Hip-hop – Professeur | VIE – Analyste | \
             Entretien – Agent polyvalent | Restaurant – Serveuse | Comptable : Lyon | Devenez chef ! | Comptable. | \
             Comptable, | Mi-temps secrétaire | Deux serveurs | Recrutement d’un agent | Notre futur chef | Au pair | An Engineer | \
             Carrière – Conducteur d’engins | Papier - Conducteur | Nous recrutons des serveurs | On recrute un serveur | \
             Envie de devenir boulanger | Ce poste de vendeur | Quelques serveurs | Mon futur métier | C.D.I. Comptable | \
             The Lead | Used Car Seller | Unified Communications | HACCP | À domicile – coiffeuse",
        );
    }

    #[test]
    fn quotes_are_not_doubled() {
        all(QUOTED, "« Chef » de rang | “Chef” | \"Chef\" de rang | 'Chef'");
        all(PLAIN, "Chef de rang « Le Bistrot »");
    }
}
