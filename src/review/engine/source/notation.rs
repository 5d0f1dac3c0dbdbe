//! The notation in which rules speak of word sequences, made for a lawyer to read.
//!
//! | written | meaning |
//! |---|---|
//! | `your age` | these words in this order, whatever their case and apostrophes |
//! | `young/old` | one word or the other; inside brackets, one phrase or the other |
//! | `âgé(e)(s)`, `hir(e/ed/ing)` | endings that may be there or not |
//! | `handicap*` | any word that begins so (four letters at least) |
//! | `[too/so]`, `[in fact]` | may be missing |
//! | `(in fact/indeed)` | one phrase or the other |
//! | `..3` | up to three words of any kind, never across a full stop |
//! | `<your>` | a list defined in the same file |
//! | `<number>`, `<name>` | digits; a capitalised word that is nobody's name in the request and no everyday word |
//! | `^`, `$` | the beginning, the end of the text |

use super::super::vocabulary::SHORTEST_STEM;
use super::spelling;

/// A word as a pattern names it, folded.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Term {
    /// This word.
    Exact(String),
    /// Any word that begins so.
    Stem(String),
}

/// A parsed pattern over words `W`: as they are written, or numbered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phrase<W = Term> {
    /// One word out of these.
    Word(Vec<W>),
    /// A number in digits.
    Number,
    /// A capitalised word that is not known.
    Name,
    /// The list of this name.
    List(String),
    /// One after the other.
    Sequence(Vec<Phrase<W>>),
    /// One of these.
    Either(Vec<Phrase<W>>),
    /// This or nothing.
    Optional(Box<Phrase<W>>),
    /// Up to so many words.
    Gap(u8),
    /// Beginning of the text.
    Start,
    /// End of the text.
    End,
}

/// Reads one pattern.
///
/// # Errors
/// Says what cannot be read, with the pattern.
pub fn parse(pattern: &str) -> Result<Phrase, String> {
    let mut reader = Reader { rest: pattern.trim() };
    let phrase = reader.sequence(Reader::choice).map_err(|problem| format!("{problem} in “{pattern}”"))?;
    if reader.rest.is_empty() { Ok(phrase) } else { Err(format!("“{}” was not expected in “{pattern}”", reader.rest)) }
}

impl<W> Phrase<W> {
    /// The same pattern over other words.
    pub fn map<V>(self, word: &mut impl FnMut(W) -> V) -> Phrase<V> {
        match self {
            Self::Word(words) => Phrase::Word(words.into_iter().map(word).collect()),
            Self::Number => Phrase::Number,
            Self::Name => Phrase::Name,
            Self::List(name) => Phrase::List(name),
            Self::Sequence(parts) => Phrase::Sequence(parts.into_iter().map(|part| part.map(word)).collect()),
            Self::Either(parts) => Phrase::Either(parts.into_iter().map(|part| part.map(word)).collect()),
            Self::Optional(part) => Phrase::Optional(Box::new(part.map(word))),
            Self::Gap(words) => Phrase::Gap(words),
            Self::Start => Phrase::Start,
            Self::End => Phrase::End,
        }
    }
}

/// The longest gap, in words.
const LONGEST_GAP: u8 = 12;

struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    fn take(&mut self, token: &str) -> bool {
        let found = self.rest.strip_prefix(token);
        if let Some(rest) = found {
            self.rest = rest;
        }
        found.is_some()
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|character| !wanted(character)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }

    /// `a b/c d` inside brackets
    fn alternatives(&mut self) -> Result<Phrase, String> {
        let mut branches = vec![self.sequence(Self::item)?];
        while self.take("/") {
            branches.push(self.sequence(Self::item)?);
        }
        Ok(either(branches))
    }

    fn sequence(&mut self, part: impl Fn(&mut Self) -> Result<Phrase, String>) -> Result<Phrase, String> {
        let mut parts = Vec::new();
        loop {
            self.rest = self.rest.trim_start();
            if self.rest.is_empty() || self.rest.starts_with([')', ']', '/']) {
                break;
            }
            match part(self)? {
                Phrase::Sequence(words) => parts.extend(words),
                part => parts.push(part),
            }
        }
        match parts.len() {
            0 => Err("an empty phrase".to_owned()),
            1 => Ok(parts.remove(0)),
            _ => Ok(Phrase::Sequence(parts)),
        }
    }

    /// `young/old/<list>` outside brackets
    fn choice(&mut self) -> Result<Phrase, String> {
        let mut branches = vec![self.item()?];
        while self.take("/") {
            branches.push(self.item()?);
        }
        Ok(either(branches))
    }

    fn item(&mut self) -> Result<Phrase, String> {
        if self.take("..") {
            let digits = self.take_while(|character| character.is_ascii_digit());
            return match digits.parse() {
                Ok(words @ 1..=LONGEST_GAP) => Ok(Phrase::Gap(words)),
                _ => Err(format!("a gap is ..1 to ..{LONGEST_GAP}")),
            };
        }
        if self.take("^") {
            return Ok(Phrase::Start);
        }
        if self.take("$") {
            return Ok(Phrase::End);
        }
        if self.take("<") {
            let name = self.take_while(|character| character != '>');
            if !self.take(">") {
                return Err("a “<” without “>”".to_owned());
            }
            return Ok(match name {
                "number" => Phrase::Number,
                "name" => Phrase::Name,
                _ => Phrase::List(name.to_owned()),
            });
        }
        if self.take("(") {
            return self.group(")");
        }
        if self.take("[") {
            return Ok(match self.group("]")? {
                // None of its words need be there anyway.
                gap @ Phrase::Gap(_) => gap,
                phrase => Phrase::Optional(Box::new(phrase)),
            });
        }
        self.word()
    }

    fn group(&mut self, close: &str) -> Result<Phrase, String> {
        let phrase = self.alternatives()?;
        if self.take(close) { Ok(phrase) } else { Err(format!("a missing “{close}”")) }
    }

    /// One written word with its endings; several words when an apostrophe or hyphen divides it.
    fn word(&mut self) -> Result<Phrase, String> {
        let written = self.take_while(|character| character.is_alphanumeric() || matches!(character, '\'' | '’' | '-' | '&'));
        let mut parts = spelling::words(written);
        let Some(last) = parts.pop() else {
            return Err(format!("“{}” is no word", self.rest.chars().take(1).collect::<String>()));
        };
        let last = if self.take("*") {
            if last.len() < SHORTEST_STEM {
                return Err(format!("“{last}*” is too short a beginning"));
            }
            vec![Term::Stem(last)]
        } else {
            self.endings(last)?
        };
        let last = Phrase::Word(last);
        if parts.is_empty() {
            return Ok(last);
        }
        let words = parts.into_iter().map(|word| Phrase::Word(vec![Term::Exact(word)]));
        Ok(Phrase::Sequence(words.chain([last]).collect()))
    }

    /// `(e)(s)` or `(e/ed/ing)` glued to a word.
    fn endings(&mut self, word: String) -> Result<Vec<Term>, String> {
        let mut forms = vec![word];
        while self.take("(") {
            let endings = self.take_while(|character| character.is_alphabetic() || character == '/');
            if !self.take(")") {
                return Err("endings that are not letters between “/”".to_owned());
            }
            let longer: Vec<_> = endings.split('/').flat_map(|ending| forms.iter().map(move |form| format!("{form}{ending}"))).collect();
            forms.extend(longer);
        }
        if self.rest.starts_with(char::is_alphanumeric) {
            return Err("an ending before the end of its word: write all of them out, as in élu(s/e/es)".to_owned());
        }
        Ok(forms.into_iter().map(Term::Exact).collect())
    }
}

/// Alternatives, with those that are one word merged into one set.
pub fn either<W>(branches: Vec<Phrase<W>>) -> Phrase<W> {
    let mut terms = Vec::new();
    let mut others = Vec::new();
    for branch in branches {
        match branch {
            Phrase::Word(more) => terms.extend(more),
            Phrase::Either(more) => {
                for branch in more {
                    match branch {
                        Phrase::Word(more) => terms.extend(more),
                        other => others.push(other),
                    }
                }
            }
            other => others.push(other),
        }
    }
    if !terms.is_empty() {
        others.insert(0, Phrase::Word(terms));
    }
    if others.len() == 1 { others.remove(0) } else { Phrase::Either(others) }
}
