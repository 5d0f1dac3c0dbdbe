//! `.ftl` files as they are read: parsed, with the place of each message for whoever has to mend one.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::Arc,
};

use fluent_bundle::FluentResource;
use fluent_syntax::{ast, parser::ErrorKind};

use super::variable::is_private_use;

/// Something to mend in an `.ftl` file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as it was named to the program.
    pub file: String,
    /// The line, from 1; 0 where the whole file or folder is meant.
    pub line: usize,
    /// What is wrong, and how to mend it.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(out, "{}: {}", self.file, self.what),
            line => write!(out, "{}:{line}: {}", self.file, self.what),
        }
    }
}

/// One parsed file.
#[derive(Debug)]
pub struct File {
    /// Its name for messages to the author.
    pub name: String,
    /// What it holds.
    pub resource: Arc<FluentResource>,
}

impl File {
    /// Parses a file.
    ///
    /// # Errors
    /// Every place that is no Fluent syntax, a message that stands twice, a term, a character of the private use area.
    pub fn parse(name: String, source: &str) -> Result<Self, Vec<Problem>> {
        // An editor's byte order mark and line ends are no part of the words.
        let source = source.trim_start_matches('\u{FEFF}').replace("\r\n", "\n");
        let (resource, errors) = match FluentResource::try_new(source) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let file = Self { name, resource: Arc::new(resource) };
        let mut problems: Vec<Problem> = errors
            .iter()
            .map(|error| {
                // A token that is missing at the end of a line is looked for on the next.
                let missing = matches!(error.kind, ErrorKind::ExpectedToken(_));
                let read = file.resource.source().get(..error.pos.start).filter(|_| missing);
                let at = read.map_or(error.pos.start, |read| read.trim_end().len());
                file.problem_at(at, format!("not Fluent syntax here: {}", cure(&error.kind)))
            })
            .collect();
        if let Some(at) = file.resource.source().find(is_private_use) {
            problems.push(file.problem_at(at, "a private-use character (U+E000 and the like): remove it".into()));
        }
        let mut seen = BTreeSet::new();
        for entry in file.resource.entries() {
            match entry {
                ast::Entry::Message(message) => {
                    if let Some(first) = seen.replace(message.id.name) {
                        let what = format!("{first} stands here and on line {}: keep one", file.line_of(first));
                        problems.push(file.problem_at(file.offset_of(message.id.name), what));
                    }
                }
                ast::Entry::Term(term) => {
                    let what =
                        format!("-{}: terms are not used here, since a variable in one goes wrong unseen; write a message", term.id.name);
                    problems.push(file.problem_at(file.offset_of(term.id.name), what));
                }
                _ => {}
            }
        }
        if problems.is_empty() { Ok(file) } else { Err(problems) }
    }

    /// Its messages, in order.
    pub fn messages(&self) -> impl Iterator<Item = &ast::Message<&str>> {
        self.resource.entries().filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(message),
            _ => None,
        })
    }

    /// The line, from 1, that a slice of this file's source begins on.
    #[must_use]
    pub fn line_of(&self, slice: &str) -> usize {
        self.line_at(self.offset_of(slice))
    }

    /// The line, from 1, that would be written next.
    #[must_use]
    pub fn end(&self) -> usize {
        self.line_at(self.resource.source().len())
    }

    /// A problem on the line of a slice of this file's source.
    #[must_use]
    pub fn problem(&self, slice: &str, what: String) -> Problem {
        self.problem_at(self.offset_of(slice), what)
    }

    fn problem_at(&self, offset: usize, what: String) -> Problem {
        Problem { file: self.name.clone(), line: self.line_at(offset), what }
    }

    fn line_at(&self, offset: usize) -> usize {
        self.resource.source().bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
    }

    /// The parser hands out slices of the source: where they lie in memory tells where they stand.
    fn offset_of(&self, slice: &str) -> usize {
        (slice.as_ptr() as usize).saturating_sub(self.resource.source().as_ptr() as usize)
    }
}

/// The messages that stand in two of these files, of which one would be lost unseen.
#[must_use]
pub fn twice(files: &[File]) -> Vec<Problem> {
    let mut seen: BTreeMap<&str, &File> = BTreeMap::new();
    let mut problems = Vec::new();
    for file in files {
        for message in file.messages() {
            let id = message.id.name;
            if let Some(first) = seen.insert(id, file) {
                problems.push(file.problem(id, format!("{id} stands here and in {}: keep one", first.name)));
            }
        }
    }
    problems
}

/// What the author of a file has to do about an error of syntax.
fn cure(kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::ExpectedToken('=') | ErrorKind::ExpectedCharRange { .. } => {
            "write a message as name = words, and begin a comment with #; what belongs to the message above begins with spaces".into()
        }
        ErrorKind::ExpectedMessageField { entry_id } => format!("write the words of {entry_id} after its ="),
        ErrorKind::ExpectedToken('}') => "close what { opens with }".into(),
        ErrorKind::UnbalancedClosingBrace => "remove the }, which nothing opens".into(),
        ErrorKind::ExpectedInlineExpression => "write { $variable }, { name-of-a-message } or {\"text\"} between { and }".into(),
        ErrorKind::UnterminatedStringLiteral => "close the text with \" on its line".into(),
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => "mark one of the choices with *, such as *[other]".into(),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            "after \\ write u and four characters, such as \\u00A0".into()
        }
        other => other.to_string(),
    }
}

/// The id that a misspelt one is most like, if it is like any.
pub fn nearest<'a>(id: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    /// How alike two ids are, from 0 to 1, for one to be taken for the other.
    const ALIKE: f64 = 0.85;
    let alike = |known: &str| strsim::jaro_winkler(id, known);
    known.filter(|known| alike(known) > ALIKE).max_by(|a, b| alike(a).total_cmp(&alike(b)))
}

/// Where a message of a locale stands: the region's own or its language's.
#[derive(Clone, Copy, Debug)]
pub struct Definition<'a> {
    /// The file.
    pub file: &'a File,
    /// The message.
    pub message: &'a ast::Message<&'a str>,
}

impl<'a> Definition<'a> {
    /// A problem on the line of this message.
    #[must_use]
    pub fn problem(&self, what: String) -> Problem {
        self.file.problem(self.message.id.name, what)
    }

    /// The attributes that it has twice, of which all but the first would be lost unseen.
    pub fn twice(&self) -> impl Iterator<Item = &'a str> {
        let forms = &self.message.attributes;
        let names = forms.iter().map(|form| form.id.name).enumerate();
        names.filter(|(place, name)| forms[..*place].iter().any(|form| form.id.name == *name)).map(|(_, name)| name)
    }

    /// The pattern of the value (no attribute) or of an attribute.
    #[must_use]
    pub fn form(&self, attribute: Option<&str>) -> Option<&'a ast::Pattern<&'a str>> {
        match attribute {
            None => self.message.value.as_ref(),
            Some(name) => self.message.attributes.iter().find(|form| form.id.name == name).map(|form| &form.value),
        }
    }
}

/// The messages of a locale by id.
pub type Messages<'a> = BTreeMap<&'a str, Definition<'a>>;

/// The messages of these files: those of the later files stand for those of the earlier ones.
#[must_use]
pub fn definitions<'a>(files: impl IntoIterator<Item = &'a File>) -> Messages<'a> {
    files.into_iter().flat_map(|file| file.messages().map(move |message| (message.id.name, Definition { file, message }))).collect()
}

/// The text of a form that has nothing but text in it; [`None`] where it has a variable or a choice.
#[must_use]
pub fn plain_text(pattern: &ast::Pattern<&str>) -> Option<String> {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            ast::PatternElement::TextElement { value } => Some((*value).to_owned()),
            ast::PatternElement::Placeable { expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) } => {
                Some(fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned())
            }
            ast::PatternElement::Placeable { .. } => None,
        })
        .collect()
}
