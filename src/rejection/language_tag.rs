//! BCP 47 language tags, canonical and without what plays no part here.

use std::{fmt, sync::Arc};

use icu_locale::{LanguageIdentifier, LocaleCanonicalizer, LocaleExpander, subtags::Variants};

/// A language tag in canonical form (CLDR aliases resolved), without variants, extensions and private use, and without a
/// script that the language has anyway: `FR`, `fr_FR` and `fr-Latn-FR` are `fr`, `fr-FR` and `fr-FR`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag {
    tag: Arc<str>,
    /// How much of it is the language; asked for again and again.
    language: usize,
}

impl LanguageTag {
    /// Reads a tag; [`None`] when it is malformed, or names no language (`und`, `*`).
    #[must_use]
    pub fn parse(raw: &str) -> Option<Self> {
        let hyphenated = modern(raw.trim_matches(' ').replace('_', "-"));
        let mut locale = icu_locale::Locale::try_from_str(&hyphenated).ok()?;
        locale.extensions = icu_locale::extensions::Extensions::new();
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        let mut id = locale.id;
        id.variants = Variants::new();
        if id.language.is_unknown() {
            return None;
        }
        if let Some(script) = id.script {
            let alone = LanguageIdentifier { script: None, ..id.clone() };
            if LocaleExpander::new_extended().get_likely_script(&alone) == Some(script) {
                id.script = None;
            }
        }
        let tag = id.to_string();
        // A region has two letters or three digits; a script has four letters.
        let language = tag.rsplit_once('-').filter(|(_, last)| last.len() < 4).map_or(tag.len(), |(rest, _)| rest.len());
        Some(Self { tag: tag.into(), language })
    }

    /// The tag's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.tag
    }

    /// The tag less its regions: `en` of `en-GB`, `zh-Hant` of `zh-Hant-TW`.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.tag[..self.language]
    }
}

/// Tags of before RFC 4646 that follow no rule, each with what is written for it today (RFC 5646, section 2.2.8, and the registry
/// of IANA). Those of no one language, such as `i-default`, are not here.
const IRREGULAR: [(&str, &str); 14] = [
    ("en-gb-oed", "en-GB-oxendict"),
    ("i-ami", "ami"),
    ("i-bnn", "bnn"),
    ("i-hak", "hak"),
    ("i-klingon", "tlh"),
    ("i-lux", "lb"),
    ("i-navajo", "nv"),
    ("i-pwn", "pwn"),
    ("i-tao", "tao"),
    ("i-tay", "tay"),
    ("i-tsu", "tsu"),
    ("sgn-be-fr", "sfb"),
    ("sgn-be-nl", "vgt"),
    ("sgn-ch-de", "sgg"),
];

/// The languages that have extended language subtags: `zh-yue` is an older `yue` (RFC 5646, section 2.2.2).
const EXTENDED: [&str; 8] = ["ar", "kok", "lv", "ms", "sgn", "sw", "uz", "zh"];

/// What is written today for a well-formed tag of a form that CLDR, and so ICU, does not read; any other tag as it is.
fn modern(tag: String) -> String {
    if let Some((_, today)) = IRREGULAR.iter().find(|(irregular, _)| tag.eq_ignore_ascii_case(irregular)) {
        return (*today).to_owned();
    }
    let mut rest = tag.as_str();
    while let Some((language, extended)) = rest.split_once('-')
        && (rest.len() < tag.len() || EXTENDED.iter().any(|known| language.eq_ignore_ascii_case(known)))
        && extended.split('-').next().is_some_and(|subtag| subtag.len() == 3 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic()))
    {
        rest = extended;
    }
    if rest.len() < tag.len() { rest.to_owned() } else { tag }
}

impl fmt::Debug for LanguageTag {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling_for_one_language() {
        for (raw, tag) in [
            ("fr", "fr"),
            ("FR", "fr"),
            (" fr ", "fr"),
            ("fr_FR", "fr-FR"),
            ("fr-Latn-FR", "fr-FR"),
            ("FR-ca", "fr-CA"),
            ("fra", "fr"),
            ("en-GB-oxendict", "en-GB"),
            ("en-u-ca-buddhist", "en"),
            ("fr-x-private", "fr"),
            ("iw", "he"),
            ("zh-TW", "zh-TW"),
            ("zh-Hant-TW", "zh-TW"),
            ("sr-Latn", "sr-Latn"),
            ("es-419", "es-419"),
            ("de-1996", "de"),
            ("en-GB-oed", "en-GB"),
            ("i-klingon", "tlh"),
            ("SGN_BE_FR", "sfb"),
            ("zh-yue-HK", "yue-HK"),
            ("zh-cmn-Hans-CN", "zh-CN"),
            ("zh-min-nan", "nan"),
            ("art-lojban", "jbo"),
        ] {
            assert_eq!(LanguageTag::parse(raw).as_ref().map(LanguageTag::as_str), Some(tag), "{raw}");
        }
        for raw in
            ["", "und", "*", "und-FR", "f", "français", "fr--FR", "fr-", "-", "en GB", "x-klingon", "i-default", "en-USA", "zh-yue-yu-yu"]
        {
            assert_eq!(LanguageTag::parse(raw), None, "{raw}");
        }
    }

    #[test]
    fn the_language_is_the_tag_less_its_region() {
        for (raw, language) in [("fr", "fr"), ("fr-CA", "fr"), ("es-419", "es"), ("sr-Latn-RS", "sr-Latn"), ("sr-Latn", "sr-Latn")] {
            assert_eq!(LanguageTag::parse(raw).unwrap().language(), language);
        }
    }
}
