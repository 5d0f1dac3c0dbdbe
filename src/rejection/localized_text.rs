//! A text that the caller gives in several languages.

use super::{language_tag::LanguageTag, line::Line};

/// One text in one language.
#[derive(Clone, Debug)]
pub struct Translation {
    /// The language it is written in.
    pub tag: LanguageTag,
    /// The key as the caller wrote it, for the path of a finding.
    pub key: String,
    /// The words.
    pub line: Line,
}

/// The same text in several languages, or one for every language where it is a name.
#[derive(Clone, Debug)]
pub struct LocalizedText {
    translations: Vec<Translation>,
    any: Option<Line>,
}

/// One of the lines of a [`LocalizedText`].
#[derive(Clone, Copy, Debug)]
pub struct Chosen<'a> {
    /// The words.
    pub line: &'a Line,
    /// The key they stand under in `by_language`; [`None`] for `text`.
    pub key: Option<&'a str>,
}

impl LocalizedText {
    /// A text from its translations, each in its own language, and the one for every language.
    #[must_use]
    pub fn new(mut translations: Vec<Translation>, any: Option<Line>) -> Self {
        translations.sort_by(|a, b| a.tag.cmp(&b.tag));
        Self { translations, any }
    }

    /// The text for a locale: that of the exact tag, of its bare language, of another region of the same language in the
    /// order of the codes, the one for every language; never one of another language.
    #[must_use]
    pub fn choose(&self, locale: &LanguageTag) -> Option<Chosen<'_>> {
        let language = locale.language();
        let tagged = |tag: &str| self.translations.iter().find(|text| text.tag.as_str() == tag);
        tagged(locale.as_str())
            .or_else(|| tagged(language))
            .or_else(|| self.translations.iter().find(|text| text.tag.language() == language))
            .map(|text| Chosen { line: &text.line, key: Some(&text.key) })
            .or_else(|| self.any.as_ref().map(|line| Chosen { line, key: None }))
    }

    /// Every line of it, whatever its language.
    pub fn lines(&self) -> impl Iterator<Item = Chosen<'_>> {
        let any = self.any.iter().map(|line| Chosen { line, key: None });
        self.translations.iter().map(|text| Chosen { line: &text.line, key: Some(&text.key) }).chain(any)
    }

    /// The languages it is given in, in the order of their codes.
    pub fn languages(&self) -> impl Iterator<Item = &LanguageTag> {
        self.translations.iter().map(|text| &text.tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(keys: &[&str], any: Option<&str>) -> LocalizedText {
        let line = |words: &str| Line::clean(words.into(), 200).unwrap().unwrap();
        let translations =
            keys.iter().map(|key| Translation { tag: LanguageTag::parse(key).unwrap(), key: (*key).into(), line: line(key) }).collect();
        LocalizedText::new(translations, any.map(line))
    }

    #[test]
    fn the_nearest_text_of_the_same_language() {
        for (keys, any, locale, chosen) in [
            (&["en", "en-GB", "fr"][..], None, "en-GB", Some("en-GB")),
            (&["en", "fr"], None, "en-GB", Some("en")),
            (&["en-IE", "en-AU", "fr"], None, "en", Some("en-AU")),
            (&["fr_FR"], None, "fr-CA", Some("fr_FR")),
            (&["de"], None, "fr", None),
            (&["de"], Some("any"), "fr", Some("any")),
            (&["fr"], Some("any"), "fr", Some("fr")),
        ] {
            let text = text(keys, any);
            let found = text.choose(&LanguageTag::parse(locale).unwrap());
            assert_eq!(found.map(|found| found.line.as_str()), chosen, "{keys:?} {locale}");
        }
    }
}
