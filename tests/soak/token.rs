//! Words that say which request they belong to, and to which of its languages.

use crate::questions::LOCALES;

/// A token as it was found in an answer.
#[derive(Debug, PartialEq)]
pub struct Token {
    /// The number of its request.
    pub number: u32,
    /// The index of its locale, or [`Token::EVERYWHERE`].
    pub locale: usize,
}

/// `Tk`, the number in eight hexadecimal digits, the locale, and two digits that count.
const LENGTH: usize = 13;

impl Token {
    /// In place of a locale: the token belongs to the letters in all languages.
    pub const EVERYWHERE: usize = LOCALES.len();

    /// Every token in a text, whatever its case.
    pub fn all(text: &str) -> impl Iterator<Item = Self> {
        text.as_bytes().windows(LENGTH).filter_map(|window| {
            if !window[..2].eq_ignore_ascii_case(b"tk") {
                return None;
            }
            let window = str::from_utf8(window).ok()?;
            Some(Self { number: u32::from_str_radix(&window[2..10], 16).ok()?, locale: window[10..11].parse().ok()? })
        })
    }
}

/// The tokens of one request.
pub struct Tokens {
    pub number: u32,
    count: u8,
}

impl Tokens {
    pub fn of(number: u32) -> Self {
        Self { number, count: 0 }
    }

    /// A token that none before it is equal to.
    pub fn next(&mut self, locale: usize) -> String {
        self.count += 1;
        format!("Tk{:08x}{locale}{:02x}", self.number, self.count)
    }
}
