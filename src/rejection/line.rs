//! One clean line of the caller's words.

use std::{fmt, ops::Deref};

use unicode_normalization::{IsNormalized, UnicodeNormalization as _, char::is_combining_mark, is_nfc_quick};

use super::problem::{Problem, Reason};

/// Longest name, title, company or item id, in code points.
pub const NAME: usize = 200;
/// Longest free text, in code points.
pub const FREE_TEXT: usize = 1_000;
/// Longest justification, in code points.
pub const JUSTIFICATION: usize = 500;

/// A value of the caller's on one line: NFC, trimmed, with something to see in it, no control character, no bidi control, no
/// zero-width character but ZWJ and ZWNJ, no run of spaces. Otherwise as it was sent.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Line(String);

impl Line {
    /// Cleans a value of at most `limit` code points; [`None`] when nothing is left of it.
    ///
    /// # Errors
    /// [`Reason::InvalidValue`] for a line break or control character, [`Reason::ValueTooLong`] past the limit.
    pub fn clean(raw: String, limit: usize) -> Result<Option<Self>, Problem> {
        let line = if is_clean(&raw) { raw } else { tidy(&raw)? };
        if line.is_empty() {
            return Ok(None);
        }
        // A code point is a byte at least: the count is only needed where the bytes alone do not settle it.
        if line.len() > limit && line.chars().count() > limit {
            return Err(Problem::new(Reason::ValueTooLong, format!("Shorten this to at most {limit} characters.")));
        }
        Ok(Some(Self(line)))
    }

    /// Refuses what a mail reader could take for an encoded word (RFC 2047), in a value that reaches a header.
    ///
    /// # Errors
    /// [`Reason::InvalidValue`] when the line holds `=?`.
    pub fn fit_for_header(&self) -> Result<(), Problem> {
        if self.0.as_bytes().windows(2).any(|pair| pair == b"=?") {
            return Err(Problem::invalid("Remove the character sequence =?, which mail programs take for an encoded word."));
        }
        Ok(())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for Line {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Line {
    /// Personal data stays out of whatever prints this.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Line({} bytes)", self.0.len())
    }
}

const PLAIN: u8 = 0;
const SPACE: u8 = 1;
const OTHER: u8 = 2;
/// What each byte of a line is, where all its letters are ASCII or Latin (U+00C0 to U+02FF). The bytes that follow a first one are
/// those of such letters, since no other first byte is plain.
const KINDS: [u8; 256] = {
    let mut kinds = [OTHER; 256];
    let mut byte = 0;
    while byte < 256 {
        if matches!(byte, 0x21..=0x7E | 0x80..=0xBF | 0xC3..=0xCB) {
            kinds[byte] = PLAIN;
        }
        byte += 1;
    }
    kinds[b' ' as usize] = SPACE;
    kinds
};

/// Whether a value is clean as it stands, as most are: plain characters, and single spaces between them.
fn is_clean(raw: &str) -> bool {
    // At the start a space is one too many, and so is one at the end.
    let (mut before, mut seen) = (SPACE, PLAIN);
    for byte in raw.bytes() {
        let kind = KINDS[usize::from(byte)];
        seen |= kind & (before | OTHER);
        before = kind;
    }
    match seen | before {
        PLAIN => true,
        SPACE => raw.is_empty(),
        _ => has_only_plain(raw),
    }
}

/// [`is_clean`], character by character.
fn has_only_plain(raw: &str) -> bool {
    let mut after_space = true;
    for c in raw.chars() {
        let space = matches!(c, ' ' | '\u{A0}' | '\u{202F}');
        if !is_plain(c) && (!space || after_space) {
            return false;
        }
        after_space = space;
    }
    !after_space
}

/// Printable ASCII, Latin letters and marks that are NFC by themselves (no combining mark among them, nothing that is removed), the
/// dashes, quotation marks and dots of typography.
fn is_plain(c: char) -> bool {
    matches!(c, '!'..='~' | '\u{A1}'..='\u{AC}' | '\u{AE}'..='\u{2FF}' | '\u{2010}'..='\u{2027}')
}

/// A code point that is no character and never will be (Unicode, section 23.7): HTML may not hold it.
fn is_noncharacter(c: char) -> bool {
    matches!(c, '\u{FDD0}'..='\u{FDEF}') || u32::from(c) & 0xFFFE == 0xFFFE
}

fn tidy(raw: &str) -> Result<String, Problem> {
    if raw.contains(is_noncharacter) {
        return Err(Problem::invalid("Remove what is no character of Unicode (U+FFFE and the like)."));
    }
    let mut line = String::with_capacity(raw.len());
    let mut visible = false;
    // A space is written once something follows it, so that none stands at the end; a run of them is one plain space.
    let mut space = None;
    let mut push = |c: char| -> Result<(), Problem> {
        if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') {
            return Err(Problem::invalid("Put this on one line: remove line breaks, tabs and other control characters."));
        }
        if c.is_whitespace() {
            space = Some(if space.is_some() { ' ' } else { c });
            return Ok(());
        }
        visible |= !is_invisible_alone(c);
        if let Some(space) = space.take()
            && !line.is_empty()
        {
            line.push(space);
        }
        line.push(c);
        Ok(())
    };
    // Removed first: what stood on both sides may compose.
    let kept = || raw.chars().filter(|c| !is_removed(*c));
    if is_nfc_quick(kept()) == IsNormalized::Yes {
        kept().try_for_each(&mut push)?;
    } else {
        kept().nfc().try_for_each(&mut push)?;
    }
    if !visible {
        line.clear();
    }
    Ok(line)
}

/// Bidi controls and zero-width characters: they could reorder our own words or hide others among them. Of those that are
/// ignored where they are not known (Unicode `Default_Ignorable_Code_Point`), only what writing needs stays: joiners, variation
/// selectors, the soft hyphen and fillers. Interlinear annotations hide words too.
fn is_removed(c: char) -> bool {
    matches!(
        c,
        '\u{061C}'
            | '\u{180E}'
            | '\u{200B}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FEFF}'
            | '\u{FFF0}'..='\u{FFFB}'
            | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E00FF}'
            | '\u{E01F0}'..='\u{E0FFF}'
    )
}

/// Whether nothing is to be seen of a character that stands alone: joiners, marks without a letter, the soft hyphen, fillers and
/// blanks that are no spaces.
fn is_invisible_alone(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{115F}' | '\u{1160}' | '\u{200C}' | '\u{200D}' | '\u{2800}' | '\u{3164}' | '\u{FFA0}') || is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clean(raw: &str) -> Option<String> {
        Line::clean(raw.into(), NAME).unwrap().map(|line| line.0)
    }

    #[test]
    fn stands_as_sent_but_for_spaces_and_invisible_characters() {
        for (raw, cleaned) in [
            ("Marie Curie", "Marie Curie"),
            ("  Marie   Curie ", "Marie Curie"),
            ("Inge\u{301}nieur", "Ingénieur"),
            ("\u{202E}Zoe\u{200B}\u{FEFF}", "Zoe"),
            ("محمد\u{200C}علي", "محمد\u{200C}علي"),
            ("24\u{A0}mois", "24\u{A0}mois"),
            ("24\u{A0} mois", "24 mois"),
            ("N'Golo O’Brien", "N'Golo O’Brien"),
            ("👩\u{200D}💻", "👩\u{200D}💻"),
            ("a \u{200B} b", "a b"),
            ("e\u{200B}\u{301}", "é"),
            ("a\u{180E}b\u{FFF9}c\u{FFFB}\u{2065}", "abc"),
            ("Zoe\u{E0001}\u{E0062}\u{E007F}", "Zoe"),
            ("葛\u{E0100}城 ❤\u{FE0F}", "葛\u{E0100}城 ❤\u{FE0F}"),
            ("Donau\u{AD}dampf", "Donau\u{AD}dampf"),
            ("«\u{A0}l’été\u{202F}» – déjà…", "«\u{A0}l’été\u{202F}» – déjà…"),
            ("\u{A0}«\u{202F}\u{A0}été »\u{202F}", "« été »"),
        ] {
            assert_eq!(clean(raw).as_deref(), Some(cleaned), "{raw:?}");
        }
    }

    #[test]
    fn what_is_clean_is_what_nothing_is_done_to() {
        let mut clean = 0;
        for c in ('\0'..='\u{FFFF}').filter(|c| is_clean(&format!("a{c}b"))) {
            for raw in [format!("a{c}b"), format!("a{c}"), format!("é {c}"), format!("{c}e"), format!("{c}{c}")] {
                if is_clean(&raw) {
                    assert_eq!(tidy(&raw).unwrap(), raw, "{c:?}");
                }
            }
            clean += 1;
        }
        assert!((700..800).contains(&clean), "{clean}");
    }

    #[test]
    fn nothing_visible_is_nothing() {
        let marks = ["\u{301}", "\u{FE0F}", "\u{E0100}", "\u{34F}", "\u{17B4}"];
        let blanks = ["\u{AD}", "\u{3164}", "\u{115F}\u{1160}", "\u{FFA0}", "\u{2800}", "\u{180E}", "\u{E0001}", "\u{1D173}"];
        let others = ["", "   ", "\u{200B}", "\u{A0}", "\u{200D}\u{200C} "];
        for raw in marks.into_iter().chain(blanks).chain(others) {
            assert_eq!(clean(raw), None, "{raw:?}");
        }
    }

    #[test]
    fn a_second_line_is_refused() {
        for raw in ["a\nb", "a\r\nb", "a\tb", "a\u{2028}b", "a\u{85}b", "a\u{0}", "a\n"] {
            assert_eq!(Line::clean(raw.into(), NAME).unwrap_err().reason, Reason::InvalidValue, "{raw:?}");
        }
    }

    #[test]
    fn what_is_no_character_is_refused() {
        for raw in ["a\u{FFFE}", "\u{FDD0}b", "\u{1FFFF}", "\u{10FFFE}"] {
            assert_eq!(Line::clean(raw.into(), NAME).unwrap_err().reason, Reason::InvalidValue, "{raw:?}");
        }
        assert_eq!(clean("\u{FFFD}\u{E000}").as_deref(), Some("\u{FFFD}\u{E000}"));
    }

    #[test]
    fn the_limit_counts_code_points_of_what_is_left() {
        assert!(clean(&"é".repeat(NAME)).is_some());
        assert!(clean(&format!(" {} ", "e\u{301}".repeat(NAME))).is_some());
        assert_eq!(Line::clean("x".repeat(NAME + 1), NAME).unwrap_err().reason, Reason::ValueTooLong);
    }

    #[test]
    fn debug_tells_nothing() {
        assert!(!format!("{:?}", Line::clean("Curie".into(), NAME).unwrap()).contains("Curie"));
    }
}
