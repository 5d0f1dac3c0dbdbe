//! How the name of an employer follows „bei“.

use super::super::profile::PLAIN;
use super::words::{ADJECTIVES, BARE_ALL_THE_SAME, FIRST_WORDS, LEGAL_FORMS, NOUN_ENDS, NOUNS, PLACES, PREPOSITIONS};

/// „bei der X GmbH“: every German legal form is feminine.
pub const ARTICLE: &str = "article";
/// A name that would be bent or takes an article that it does not tell („bei der Deutschen Bahn“, „beim Roten Kreuz“): the
/// sentence does without it.
pub const UNNAMED: &str = "unnamed";

/// Decides how `name` follows „bei“. In doubt [`UNNAMED`], which is never wrong.
#[must_use]
pub fn company_join(name: &str) -> &'static str {
    let mut words = name.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).filter(|word| !word.is_empty());
    let Some(first) = words.next() else { return PLAIN };
    let rest: Vec<_> = words.collect();
    let first = first.to_lowercase();
    let first = first.as_str();
    if !rest.is_empty() && (FIRST_WORDS.contains(&first) || is_adjective(first)) {
        return UNNAMED;
    }
    if rest.iter().any(|word| LEGAL_FORMS.contains(word)) {
        return ARTICLE;
    }
    let is_bent = !rest.is_empty() && PLACES.contains(&first) || rest.iter().any(|word| PREPOSITIONS.contains(word));
    if is_bent || takes_article(first) || rest.iter().any(|word| takes_article(&word.to_lowercase())) { UNNAMED } else { PLAIN }
}

/// Whether a word is an adjective with an ending that would change: „Deutsche“, „Rotes“, „Städtischer“.
fn is_adjective(word: &str) -> bool {
    ["er", "es", "e"].iter().any(|ending| {
        let stem = word.strip_suffix(ending);
        stem.is_some_and(|stem| {
            ADJECTIVES.contains(&stem) || stem.len() > 4 && ["isch", "lich", "ig", "deutsch"].iter().any(|end| stem.ends_with(end))
        })
    })
}

fn takes_article(word: &str) -> bool {
    // „Johanniter-Unfall-Hilfe“, „Stadt-Anzeiger“: the last part says what it is.
    let last = word.rsplit(['-', '–']).next().unwrap_or(word);
    !BARE_ALL_THE_SAME.contains(&last) && (NOUNS.contains(&last) || NOUN_ENDS.iter().any(|end| last.ends_with(end)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_after_bei_only_where_it_reads_well() {
        for (name, join) in [
            ("Belmont", PLAIN),
            ("Vorwerk", PLAIN),
            ("Cooper & Weber", PLAIN),
            ("Porsche", PLAIN),
            ("Müller & Söhne", PLAIN),
            ("Steiner Optik", PLAIN),
            ("Acme, Inc.", PLAIN),
            ("!?", PLAIN),
            ("Kranz Maschinenbau GmbH", ARTICLE),
            ("Kranz GmbH & Co. KG", ARTICLE),
            ("Kranz (GmbH & Co KG)", ARTICLE),
            ("KRANZ GMBH", ARTICLE),
            ("Stadtwerke Talheim GmbH", ARTICLE),
            ("Berliner Volksbank eG", ARTICLE),
            ("Die Brücke", UNNAMED),
            ("DER KURIER", UNNAMED),
            ("Die Brücke Verlag GmbH", UNNAMED),
            ("Deutsche Bahn", UNNAMED),
            ("DEUTSCHE BAHN AG", UNNAMED),
            ("Rotes Kreuz", UNNAMED),
            ("Städtische Betriebe", UNNAMED),
            ("Stadtwerke Talheim", UNNAMED),
            ("Kölner Linien", UNNAMED),
            ("Sparkasse Talheim", UNNAMED),
            ("Talheimer Stadt-Anzeiger", UNNAMED),
            ("Bäckerei Kranz", UNNAMED),
            ("Zum Goldenen Hirsch", UNNAMED),
            ("ZDF", UNNAMED),
            ("Bei Mario", UNNAMED),
            ("Oper Leipzig", UNNAMED),
            ("Seniorenheim Weber", UNNAMED),
            ("Finanzamt Köln", UNNAMED),
            ("Arbeiterwohlfahrt", UNNAMED),
            ("Frohe Botschaft", UNNAMED),
            ("Ostdeutsche Metallbau GmbH", UNNAMED),
            ("Heiße Ecke", UNNAMED),
            ("Ärzte für die Welt e. V.", UNNAMED),
            ("Haarstudio Kranz", UNNAMED),
            ("Café Kranz", UNNAMED),
            ("Greenpeace e. V.", PLAIN),
            ("Jugendherberge Köln", UNNAMED),
            ("Landgericht Bonn", UNNAMED),
            ("Staatsarchiv Zürich", UNNAMED),
            ("IG Metall", UNNAMED),
            ("ETH Zürich", UNNAMED),
            ("Marienhospital", UNNAMED),
            ("Kranz Ges.m.b.H.", ARTICLE),
            ("Kranz & Weber OG", ARTICLE),
        ] {
            assert_eq!(company_join(name), join, "{name}");
        }
    }
}
