//! The rules of a language as its file tells them; nothing here is compiled yet.

use serde::Deserialize;

use super::super::tables::{Check, Severity};

/// One rule: what it looks for, and why.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Rule {
    /// Stable id, e.g. `AGE-01`; the same in every language.
    pub id: String,
    /// How much a finding weighs; the same in every language.
    pub severity: Severity,
    /// What the rule looks for, for readers.
    pub looks_for: String,
    /// What it must leave alone, for readers.
    pub must_pass: String,
    /// Why it matters.
    pub why: String,
    /// The law or the practice it comes from.
    pub source: String,
    /// Tests written in code.
    #[serde(default)]
    pub checks: Vec<Check>,
    /// Word patterns, one a line.
    #[serde(default)]
    pub patterns: String,
    /// Word patterns that make a finding only where a reason is given, one a line.
    #[serde(default)]
    pub reasons: String,
    /// Word patterns that may stand once among all texts of a letter, one a line.
    #[serde(default)]
    pub once: String,
    /// Word patterns that are harmless where they cover what a pattern above turns on, one a line.
    #[serde(default)]
    pub passes: String,
}

impl Rule {
    /// Everything that is written in the notation of patterns.
    #[must_use]
    pub fn blocks(&self) -> [&str; 4] {
        [&self.patterns, &self.reasons, &self.once, &self.passes]
    }
}

/// A language file.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct LanguageFile {
    /// Three-letter code (ISO 639-3), for the language guess.
    pub iso_639_3: String,
    /// Everyday words: they tell the language, and patterns never hang on them.
    pub common: String,
    /// Words frequent in any feedback: patterns hang on them only for want of a rarer one.
    pub frequent: String,
    /// Accented words whose unaccented spelling is another word.
    #[serde(default)]
    pub accents_matter: String,
    /// Whether the list `formal-words` holds words that are formal by their capital alone.
    #[serde(default)]
    pub formal_by_capital: bool,
    /// Named lists of words and phrases, in order: a list may use those before it.
    pub lists: Vec<List>,
    /// The rules.
    pub rule: Vec<Rule>,
}

impl LanguageFile {
    /// What decides findings, and nothing of what only explains it: comments, what a rule looks for, why.
    #[must_use]
    pub fn substance(&self) -> String {
        let words = (&self.iso_639_3, &self.common, &self.frequent, &self.accents_matter, self.formal_by_capital, &self.lists);
        let substance = |rule: &Rule| format!("{:?}", (&rule.id, rule.severity, &rule.checks, rule.blocks()));
        format!("{words:?}{:?}", self.rule.iter().map(substance).collect::<Vec<_>>())
    }
}

/// A named list of words and phrases.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// What patterns call it.
    pub name: String,
    /// Its phrases, separated by commas or lines.
    pub phrases: String,
}

/// The patterns of a block, one a line or separated by commas.
pub fn lines(block: &str) -> impl Iterator<Item = &str> {
    block.split(['\n', ',']).map(str::trim).filter(|line| !line.is_empty())
}
