//! Cuts a text into words and folds case and apostrophes, in one pass and without allocating.
//!
//! Apostrophes and hyphens separate words, in patterns as in texts, so that `d’âge`, `you're` and
//! `non-smoker` need no rule of any language. Accents are kept; `œ`, `æ` and `ß` are spelled out.

use std::ops::BitOr;

use super::vocabulary::{Buffer, SHORT, Short, Vocabulary, WordId};

/// What is known of a token besides its word.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Marks(u8);

impl Marks {
    /// A full stop, `!`, `?`, `;` or `…` stands before: no pattern reaches across.
    pub const AFTER_STOP: Self = Self(1);
    /// The first character is an upper-case letter.
    pub const CAPITALISED: Self = Self(2);
    /// At least two letters, all of them upper-case.
    pub const CAPITALS: Self = Self(4);
    /// Digits alone.
    pub const NUMBER: Self = Self(8);
    /// Something other than a space stands between this token and the one before.
    pub const AFTER_SIGN: Self = Self(16);

    /// Whether every mark of `other` is set.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

impl BitOr for Marks {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// One word or number of a text.
#[derive(Clone, Copy)]
pub struct Token {
    /// The word of the vocabulary, or [`WordId::UNKNOWN`].
    pub word: WordId,
    /// How it is written and what stands before it.
    pub marks: Marks,
    /// First byte in the text.
    pub start: u32,
    /// Byte after the last one in the text.
    pub end: u32,
}

/// What one pass over a text has seen besides its words.
#[derive(Clone, Copy, Default)]
pub struct Summary {
    /// An exclamation mark.
    pub exclamation: bool,
    /// A bracket, brace, `<`, `%`, `_`, `$`, four full stops or two question marks: perhaps something left to fill in.
    pub bracket: bool,
    /// A word in capitals.
    pub capitals: bool,
}

/// A folded word under construction.
#[derive(Clone, Copy)]
pub struct Folded {
    /// Its bytes.
    pub bytes: Buffer,
    /// How many; more than fit where the word is too long to be looked up.
    pub length: usize,
    /// A letter that is not upper-case.
    lower: bool,
    /// Upper-case letters: none, one or more.
    upper: u32,
    capitalised: bool,
    accented: bool,
}

impl Folded {
    /// Nothing yet.
    pub const fn new() -> Self {
        Self { bytes: [0; 64], length: 0, lower: false, upper: 0, capitalised: false, accented: false }
    }

    const fn restart(&mut self) {
        self.length = 0;
        self.lower = false;
        self.upper = 0;
        self.capitalised = false;
        self.accented = false;
    }

    #[inline]
    fn push(&mut self, byte: u8) {
        // A word that wraps round is too long to be looked up.
        self.bytes[self.length & 63] = byte;
        self.length += 1;
    }

    /// Takes the letters and digits of the ASCII range at the start of `rest`; returns how many.
    #[inline]
    fn push_ascii(&mut self, rest: &[u8]) -> usize {
        let mut taken = 0;
        loop {
            let chunk = Chunk::at(rest.get(taken..).unwrap_or_default());
            let run = chunk.word_length();
            if run == 0 {
                return taken;
            }
            let (letters, upper) = chunk.letters(run);
            self.capitalised |= self.length == 0 && upper & 0x80 != 0;
            self.lower |= letters != upper;
            self.upper += u32::from(upper != 0) + u32::from(upper & upper.wrapping_sub(1) != 0);
            // A word for which there is no room is too long to be looked up.
            if let Some(room) = self.bytes.get_mut(self.length..self.length + CHUNK) {
                room.copy_from_slice(&chunk.lower().to_le_bytes());
            }
            self.length += run;
            taken += run;
            if run < CHUNK {
                return taken;
            }
        }
    }

    fn push_char(&mut self, character: char) {
        self.accented = true;
        let mut buffer = [0; 4];
        for &byte in character.encode_utf8(&mut buffer).as_bytes() {
            self.push(byte);
        }
    }

    fn marks(&self) -> Marks {
        let mut marks = Marks::default();
        if self.capitalised {
            marks = marks | Marks::CAPITALISED;
            if self.upper >= 2 && !self.lower {
                marks = marks | Marks::CAPITALS;
            }
        }
        if !self.lower && self.upper == 0 {
            marks = marks | Marks::NUMBER;
        }
        marks
    }
}

/// Eight bytes of a text, looked at together: a result has the highest bit of each byte that it speaks of.
#[derive(Clone, Copy)]
struct Chunk(u64);

/// How many bytes are looked at together.
const CHUNK: usize = 8;

const HIGHEST: u64 = repeated(0x80);

const fn repeated(byte: u8) -> u64 {
    u64::from_le_bytes([byte; CHUNK])
}

impl Chunk {
    /// The first bytes of `rest`, zeros beyond its end.
    #[inline]
    fn at(rest: &[u8]) -> Self {
        if let Some((chunk, _)) = rest.split_first_chunk() {
            return Self(u64::from_le_bytes(*chunk));
        }
        let mut chunk = [0; CHUNK];
        chunk[..rest.len()].copy_from_slice(rest);
        Self(u64::from_le_bytes(chunk))
    }

    /// ASCII letters in lower case; digits have the bit that makes them so.
    const fn lower(self) -> u64 {
        self.0 | repeated(0x20)
    }

    /// Which of its bytes are ASCII letters or digits, a bit each.
    #[inline]
    const fn word_bits(self) -> u64 {
        let word = Self::between(self.lower(), b'a', b'z') | Self::between(self.0, b'0', b'9');
        // Each factor moves the bit of one byte to its place in the highest one.
        (word >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
    }

    /// Bytes of the ASCII range between two, inclusive.
    const fn between(bytes: u64, first: u8, last: u8) -> u64 {
        let ascii = bytes & !HIGHEST;
        (ascii + repeated(0x80 - first)) & !(ascii + repeated(0x7F - last)) & !bytes & HIGHEST
    }

    /// How many bytes are ASCII letters or digits before the first other one.
    #[inline]
    const fn word_length(self) -> usize {
        let word = Self::between(self.lower(), b'a', b'z') | Self::between(self.0, b'0', b'9');
        (!word & HIGHEST).trailing_zeros() as usize / 8
    }

    /// Letters and upper-case letters among the first bytes.
    #[inline]
    const fn letters(self, first: usize) -> (u64, u64) {
        let letters = Self::between(self.lower(), b'a', b'z') & (u64::MAX >> (64 - 8 * first));
        (letters, letters & !(self.0 << 2))
    }
}

/// Where the ASCII letters and digits of a text are: a bit for each byte, 64 in each element.
struct WordBytes(Vec<u64>);

impl WordBytes {
    fn of(bytes: &[u8]) -> Self {
        // The last element is empty, so that a word that ends with the text ends.
        let mut places = Vec::with_capacity(bytes.len() / 64 + 2);
        let (blocks, rest) = bytes.as_chunks::<64>();
        places.extend(blocks.iter().map(Self::bits));
        let mut last = [0; 64];
        last[..rest.len()].copy_from_slice(rest);
        places.extend([Self::bits(&last), 0]);
        Self(places)
    }

    #[inline]
    fn bits(block: &[u8; 64]) -> u64 {
        let (chunks, _) = block.as_chunks::<CHUNK>();
        chunks.iter().rev().fold(0, |bits, chunk| bits << CHUNK | Chunk(u64::from_le_bytes(*chunk)).word_bits())
    }

    /// Where the word that begins at `start` ends: there, if none does.
    #[inline]
    fn end(&self, start: usize) -> usize {
        let mut element = start / 64;
        let mut end = start + (self.0[element] >> (start % 64)).trailing_ones() as usize;
        while end == 64 * (element + 1) {
            element += 1;
            end += self.0[element].trailing_ones() as usize;
        }
        end
    }
}

/// Cuts `text` into `tokens` (appended), looking each word up in `vocabulary`.
#[must_use]
pub fn scan(text: &str, vocabulary: &Vocabulary, tokens: &mut Vec<Token>) -> Summary {
    let bytes = text.as_bytes();
    let words = WordBytes::of(bytes);
    let mut summary = Summary::default();
    let mut folded = Folded::new();
    let mut before = Marks::default();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        at = words.end(start);
        let (word, marks) = if let Some(plain) = plain_word(bytes, start, at) {
            (vocabulary.short_word(plain.0, at - start), plain.1)
        } else {
            folded.restart();
            at = fold_word(text, start, &mut folded);
            if at == start {
                at += separator(text, at, tokens.last(), &mut before, &mut summary);
                continue;
            }
            (folded.look_up(vocabulary), folded.marks())
        };
        let marks = marks | before;
        before = Marks::default();
        summary.capitals |= marks.has(Marks::CAPITALS);
        tokens.push(Token { word, marks, start: offset(start), end: offset(at) });
        if bytes.get(at) == Some(&b' ') {
            at += 1;
        }
    }
    summary
}

/// The word that stands at `start..end`, folded, if nothing about it asks for a closer look: up to sixteen ASCII letters and
/// digits, a letter first, no more than one capital.
#[inline]
fn plain_word(bytes: &[u8], start: usize, end: usize) -> Option<(Short, Marks)> {
    let length = end - start;
    if length == 0 || length > SHORT || bytes.get(end).is_some_and(|byte| !byte.is_ascii()) {
        return None;
    }
    let first = Chunk::at(&bytes[start..]);
    let marks = match (bytes[start], bytes.get(start + 1)) {
        (b'a'..=b'z', _) => Marks::default(),
        (b'A'..=b'Z', Some(b'a'..=b'z')) => Marks::CAPITALISED,
        _ => return None,
    };
    let second = Chunk::at(bytes.get(start + CHUNK..).unwrap_or_default());
    Some((Short { first: first.lower(), second: second.lower() }, marks))
}

/// Offsets fit: a request is far below 4 GiB; beyond, a span would only point at the end.
fn offset(byte: usize) -> u32 {
    u32::try_from(byte).unwrap_or(u32::MAX)
}

/// Folds the word that starts at `at`, if any, and returns where it ends.
#[inline]
pub fn fold_word(text: &str, mut at: usize, folded: &mut Folded) -> usize {
    let bytes = text.as_bytes();
    loop {
        at += folded.push_ascii(&bytes[at..]);
        if bytes.get(at).is_none_or(u8::is_ascii) {
            return at;
        }
        let Some(character) = text.get(at..).and_then(|rest| rest.chars().next()) else { return at };
        if !fold_char(character, folded) {
            return at;
        }
        at += character.len_utf8();
    }
}

/// Folds a character outside ASCII; false where it belongs to no word.
fn fold_char(character: char, folded: &mut Folded) -> bool {
    match character {
        // A soft hyphen is invisible; a combining mark belongs to its letter.
        '\u{AD}' => return folded.length > 0,
        '\u{300}'..='\u{36F}' if folded.length > 0 => {
            folded.push_char(character);
            return true;
        }
        '\u{2000}'..='\u{206F}' | '\u{A0}' | '«' | '»' => return false,
        '\u{E0}'..='\u{FF}' if !matches!(character, 'æ' | '÷') => {
            folded.lower = true;
            folded.push_char(character);
            return true;
        }
        _ if !character.is_alphanumeric() => return false,
        _ => {}
    }
    let upper = character.is_uppercase();
    folded.capitalised |= upper && folded.length == 0;
    folded.upper += u32::from(upper);
    folded.lower |= !upper;
    match character {
        'œ' | 'Œ' => folded.push_two(*b"oe"),
        'æ' | 'Æ' => folded.push_two(*b"ae"),
        'ß' | 'ẞ' => folded.push_two(*b"ss"),
        _ => character.to_lowercase().for_each(|lower| folded.push_char(lower)),
    }
    true
}

impl Folded {
    fn look_up(&mut self, vocabulary: &Vocabulary) -> WordId {
        let word = vocabulary.word(&self.bytes, self.length);
        if word != WordId::UNKNOWN || !self.accented {
            return word;
        }
        // « agée » for « âgée »: accents are the first thing to go wrong.
        self.drop_accents();
        vocabulary.word(&self.bytes, self.length)
    }

    fn drop_accents(&mut self) {
        let accented = self.bytes;
        let length = self.length;
        let letters = accented.get(..length).and_then(|bytes| std::str::from_utf8(bytes).ok());
        self.length = 0;
        for letter in letters.unwrap_or_default().chars().map(plain) {
            self.push_char(letter);
        }
    }

    fn push_two(&mut self, pair: [u8; 2]) {
        for byte in pair {
            self.push(byte);
        }
    }
}

/// Notes what stands between two words; returns its length in bytes.
fn separator(text: &str, at: usize, last: Option<&Token>, before: &mut Marks, summary: &mut Summary) -> usize {
    let bytes = text.as_bytes();
    let byte = bytes[at];
    match byte {
        b' ' | b'\'' | b'-' => return 1,
        b'!' => {
            summary.exclamation = true;
            *before = *before | Marks::AFTER_STOP;
        }
        b'?' => {
            summary.bracket |= bytes.get(at + 1) == Some(&b'?');
            *before = *before | Marks::AFTER_STOP;
        }
        b';' => *before = *before | Marks::AFTER_STOP,
        b'.' => {
            summary.bracket |= bytes[at..].starts_with(b"....");
            let ends = bytes.get(at + 1).is_none_or(u8::is_ascii_whitespace);
            if ends && !last.is_some_and(|token| is_abbreviation(text, token)) {
                *before = *before | Marks::AFTER_STOP;
            }
        }
        b'[' | b'{' | b'<' | b'%' | b'_' | b'$' => summary.bracket = true,
        128.. => {
            let Some(character) = text.get(at..).and_then(|rest| rest.chars().next()) else { return 1 };
            match character {
                '…' => *before = *before | Marks::AFTER_STOP,
                '\u{A0}' | '\u{202F}' | '’' | '‘' | 'ʼ' | '‐' | '\u{2011}' => {
                    return character.len_utf8();
                }
                _ => {}
            }
            *before = *before | Marks::AFTER_SIGN;
            return character.len_utf8();
        }
        _ => {}
    }
    *before = *before | Marks::AFTER_SIGN;
    1
}

/// “k. A.”, “z. B.”: one letter; “M.”, “Mr.”, “Mme.”: at most three letters with a capital, so that a name may follow.
fn is_abbreviation(text: &str, token: &Token) -> bool {
    let length = token.end - token.start;
    let is_title = length <= 3 && token.marks.has(Marks::CAPITALISED) && !token.marks.has(Marks::CAPITALS);
    let is_letter = length == 1 && !token.marks.has(Marks::NUMBER);
    (is_letter || is_title) && text.as_bytes().get(token.end as usize) == Some(&b'.')
}

/// A letter without its accent.
pub fn plain(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ý' | 'ÿ' => 'y',
        other => other,
    }
}
