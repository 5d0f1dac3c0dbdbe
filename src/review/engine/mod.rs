//! Reads the free text of a letter before it goes out and points at words worth another look.
//!
//! Here: rules as data, one file per language, and what finds them in a text. Not here: messages to the
//! recruiter, request paths, and the decision to refuse a letter.

mod address;
mod fold;
mod guess;
mod languages;
mod little_words;
mod matcher;
mod quality;
#[cfg(test)]
mod source;
mod tables;
mod vocabulary;

use std::ops::Range;

use matcher::{Subject, Surroundings};
use tables::{Check, Scope, Tables};

pub use languages::rules;
pub use tables::{Rule, Severity};

/// Most hits of a rule in one text. Whoever has seen so many looks at the whole text, and an answer must not be many times as
/// large as its request.
const MOST: usize = 20;

/// What a text is in its letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// What impressed.
    Strength,
    /// The criterion that decided.
    Reason,
    /// What to develop.
    GrowthArea,
    /// An advice, one full sentence.
    Suggestion,
    /// A stage of the interviews.
    Stage,
    /// A point that was talked about.
    Topic,
    /// The same by its name, which is of no language or of any.
    Name,
}

/// A free text: NFC, trimmed, on one line.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    /// The words.
    pub text: &'a str,
    /// What they are in the letter.
    pub role: Role,
}

/// What the letter round the texts says.
#[derive(Clone, Copy, Debug, Default)]
pub struct Setting<'a> {
    /// Whole names that may stand in it: candidate, interviewers, sender, company. Each of their words passes.
    pub known: &'a [&'a str],
    /// Whether it says tu.
    pub informal: bool,
}

/// A place in a text that a rule points at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The rule.
    pub rule: &'static Rule,
    /// Index among the texts under review.
    pub text: usize,
    /// First code point.
    pub start: u32,
    /// Code point after the last one.
    pub end: u32,
    /// The same in bytes.
    pub bytes: Range<usize>,
}

/// The rules of one language, as the build has computed them from their file.
#[derive(Debug)]
pub struct Rules(Tables);

impl Rules {
    /// The rules of a language, by its tag: `fr` serves `fr-CA`; `None` where there are none.
    #[must_use]
    pub fn for_language(language: &str) -> Option<&'static Self> {
        languages::rules_of(language)
    }

    /// A hash of what decides findings: another as soon as that changes, the same in every copy of one program.
    #[must_use]
    pub const fn fingerprint(&self) -> u64 {
        self.0.fingerprint
    }

    /// Every rule of this language, in the order of its file.
    #[must_use]
    pub fn all(&self) -> &'static [Rule] {
        self.0.rules.0
    }

    /// Reviews the texts of one letter and appends what it finds to `out`, by text and place: of each rule up to 20 in a text.
    pub fn review(&self, texts: &[Text], setting: &Setting, out: &mut Vec<Hit>) {
        let longest = texts.iter().map(|text| text.text.len()).max().unwrap_or(0);
        let mut tokens = Vec::with_capacity(longest / 4 + 4);
        let mut letter = Letter::default();
        for (index, text) in texts.iter().enumerate() {
            tokens.clear();
            let summary = fold::scan(text.text, &self.0.vocabulary, &mut tokens);
            let subject = Subject { text: text.text, tokens: &tokens, known: setting.known };
            let mut review = Review { tables: &self.0, subject, index, first_hit: out.len(), out };
            review.words(text.role, &mut letter);
            review.checks(text.role, summary, setting.informal);
            let first_hit = review.first_hit;
            out[first_hit..].sort_by_key(|hit| (hit.bytes.start, hit.bytes.end));
        }
    }
}

/// What goes from one text of a letter to the next.
#[derive(Default)]
struct Letter {
    /// Which patterns of those that may stand once have been seen, by number.
    seen: u64,
}

impl Letter {
    /// Whether a pattern that has been found makes a finding.
    fn may_count(&mut self, scope: Scope) -> bool {
        let Scope::Again(number) = scope else { return true };
        let bit = 1 << (number & 63);
        let seen = self.seen & bit != 0;
        self.seen |= bit;
        seen
    }
}

/// The review of one text.
struct Review<'a> {
    tables: &'a Tables,
    subject: Subject<'a>,
    index: usize,
    first_hit: usize,
    out: &'a mut Vec<Hit>,
}

impl Review<'_> {
    fn words(&mut self, role: Role, letter: &mut Letter) {
        let tables = self.tables;
        let tokens = self.subject.tokens;
        for (place, token) in tokens.iter().enumerate() {
            let numbers = tables.patterns.on(token.word);
            if numbers.is_empty() {
                continue;
            }
            let surroundings = Surroundings::of(tokens, place);
            for &number in numbers {
                if !surroundings.allow(&tables.guards[usize::from(number)]) {
                    continue;
                }
                let pattern = &tables.patterns.all[usize::from(number)];
                if pattern.scope == Scope::Reasons && role != Role::Reason {
                    continue;
                }
                if let Some(span) = matcher::find(pattern, place, tables, &self.subject)
                    && letter.may_count(pattern.scope)
                {
                    self.hit_words(pattern.rule, span, place);
                }
            }
        }
    }

    fn checks(&mut self, role: Role, summary: fold::Summary, informal: bool) {
        let tables = self.tables;
        for &(check, rule) in tables.checks.iter() {
            match check {
                Check::Shouting if summary.capitals => {
                    if let Some(span) = quality::shouting(&self.subject, tables, tables.shouted) {
                        let anchor = span.start;
                        self.hit_words(rule, span, anchor);
                    }
                }
                Check::Placeholder => {
                    if summary.capitals
                        && let Some(span) = quality::marker(&self.subject)
                    {
                        let anchor = span.start;
                        self.hit_words(rule, span, anchor);
                    }
                    if summary.bracket
                        && let Some(span) = quality::leftover(&self.subject, tables, tables.slot_words)
                    {
                        self.hit_bytes(rule, span);
                    }
                }
                Check::Exclamation if summary.exclamation => {
                    if let Some(span) = quality::exclamation(&self.subject)
                        && !self.passes_before(rule, span.start)
                    {
                        self.hit_bytes(rule, span);
                    }
                }
                Check::Sentence if role == Role::Suggestion && !quality::is_sentence(&self.subject) => {
                    self.hit_bytes(rule, 0..self.subject.text.len());
                }
                Check::Wordless if self.subject.tokens.is_empty() => {
                    self.hit_bytes(rule, 0..self.subject.text.len());
                }
                Check::Language if role != Role::Name && self.is_foreign() => {
                    self.hit_bytes(rule, 0..self.subject.text.len());
                }
                Check::AddressForm if role != Role::Name => {
                    // Told once: whoever has seen one looks at the whole text.
                    for place in address::in_other_form(&self.subject, tables, informal) {
                        self.hit_words(rule, place..place + 1, place);
                        if self.hits(rule).next().is_some() {
                            break;
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// Whether the text is in another language than it claims.
    fn is_foreign(&self) -> bool {
        let (subject, vocabulary) = (&self.subject, &self.tables.vocabulary);
        let words = subject.tokens.iter().map(|token| guess::Word {
            written: subject.written(token),
            is_common: vocabulary.is_common(token.word),
            is_telling: vocabulary.is_little_elsewhere(token.word),
        });
        guess::contradicts(subject.text, self.tables.iso_639_3, words)
    }

    /// What has been found in this text by a rule.
    fn hits(&self, rule: u16) -> impl Iterator<Item = &Hit> {
        let rule = &self.tables.rules.0[usize::from(rule)];
        self.out[self.first_hit..].iter().filter(|hit| hit.rule.id == rule.id)
    }

    /// A finding on words, unless a harmless phrase covers the one it hangs on.
    fn hit_words(&mut self, rule: u16, span: Range<usize>, anchor: usize) {
        // Looked at first, since looking for harmless phrases costs the most.
        if self.hits(rule).count() < MOST && !self.passes(rule, anchor) {
            let tokens = self.subject.tokens;
            self.hit_bytes(rule, tokens[span.start].start as usize..tokens[span.end - 1].end as usize);
        }
    }

    /// Whether a harmless phrase covers the word that ends at a byte.
    fn passes_before(&self, rule: u16, byte: usize) -> bool {
        self.subject.tokens.iter().position(|token| token.end as usize == byte).is_some_and(|place| self.passes(rule, place))
    }

    /// Whether a harmless phrase of the rule hangs on a word nearby and covers the anchor.
    fn passes(&self, rule: u16, anchor: usize) -> bool {
        const NEARBY: usize = 12;
        let passes = &self.tables.passes;
        let tokens = self.subject.tokens;
        let mut places = anchor.saturating_sub(NEARBY)..(anchor + NEARBY + 1).min(tokens.len());
        places.any(|place| {
            let here = passes.on(tokens[place].word).iter().map(|number| &passes.all[usize::from(*number)]);
            here.filter(|pattern| pattern.rule == rule)
                .any(|pattern| matcher::find_widest(pattern, place, self.tables, &self.subject).is_some_and(|span| span.contains(&anchor)))
        })
    }

    fn hit_bytes(&mut self, rule: u16, bytes: Range<usize>) {
        let overlaps = |hit: &Hit| hit.bytes.start < bytes.end && bytes.start < hit.bytes.end;
        if self.hits(rule).any(overlaps) || self.hits(rule).count() == MOST {
            return;
        }
        let rule = &self.tables.rules.0[usize::from(rule)];
        let code_points = |end: usize| {
            let until = self.subject.text.get(..end).unwrap_or_default();
            u32::try_from(until.chars().count()).unwrap_or(u32::MAX)
        };
        self.out.push(Hit { rule, text: self.index, start: code_points(bytes.start), end: code_points(bytes.end), bytes });
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop")]
mod tests;
