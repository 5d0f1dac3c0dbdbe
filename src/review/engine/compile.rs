//! Turns a language file into a vocabulary and patterns, each hung on its least common word.

use rustc_hash::FxHashMap as HashMap;

use super::data::{LanguageFile, lines};
use super::matcher::{Either, Node, Pattern, SetId, Shared};
use super::notation::{self, Phrase};
use super::vocabulary::{Vocabulary, WordId};
use super::words::{Finished, Words};

/// What a language file compiles to.
pub struct Compiled {
    /// The words.
    pub vocabulary: Vocabulary,
    /// Word sets and lists.
    pub shared: Shared,
    /// Patterns that make a finding.
    pub harmful: Anchored,
    /// Patterns that may stand once in a letter.
    pub once: Anchored,
    /// What must pass, in order of rule.
    pub passes: Box<[Pattern]>,
    /// Lists that checks in code use, as word sets.
    pub named_sets: HashMap<String, SetId>,
}

/// Patterns found by the word they hang on.
pub struct Anchored {
    /// The patterns.
    pub patterns: Box<[Pattern]>,
    /// For each word, where its patterns begin in `by_word`; one longer than the words.
    starts: Box<[u32]>,
    by_word: Box<[u16]>,
}

impl Anchored {
    fn new(patterns: Vec<Pattern>, shared: &Shared, words: usize) -> Self {
        let anchors = || {
            (0..).zip(&patterns).flat_map(|(number, pattern)| {
                shared.sets[usize::from(pattern.anchor.0)].iter().map(move |word| (number, usize::from(word.0)))
            })
        };
        let mut starts = vec![0_u32; words + 2];
        anchors().for_each(|(_, word)| starts[word + 1] += 1);
        (0..=words).for_each(|word| starts[word + 1] += starts[word]);
        let mut next = starts.clone();
        let mut by_word = vec![0; starts[words + 1] as usize];
        for (number, word) in anchors() {
            by_word[next[word] as usize] = number;
            next[word] += 1;
        }
        Self { patterns: patterns.into(), starts: starts.into(), by_word: by_word.into() }
    }

    /// The numbers of the patterns that hang on a word.
    #[inline]
    pub fn on(&self, word: WordId) -> &[u16] {
        let place = usize::from(word.0);
        &self.by_word[self.starts[place] as usize..self.starts[place + 1] as usize]
    }
}

/// Compiles a language file.
///
/// # Errors
/// Names the rule or list and the pattern that cannot be read.
pub fn compile(file: &LanguageFile) -> Result<Compiled, String> {
    let mut compiler = Compiler::new(file);
    for list in &file.lists {
        compiler.list(&list.name, &list.phrases).map_err(|problem| format!("list {}: {problem}", list.name))?;
    }
    let (mut harmful, mut once, mut passes) = (Vec::new(), Vec::new(), Vec::new());
    for (number, rule) in (0..).zip(&file.rule) {
        let mut read = |block: &str, patterns: &mut Vec<Pattern>| {
            lines(block).try_for_each(|line| compiler.pattern(number, line, patterns)).map_err(|problem| format!("{}: {problem}", rule.id))
        };
        read(&rule.patterns, &mut harmful)?;
        let first = harmful.len();
        read(&rule.reasons, &mut harmful)?;
        harmful[first..].iter_mut().for_each(|pattern| pattern.only_reasons = true);
        read(&rule.once, &mut once)?;
        read(&rule.passes, &mut passes)?;
    }
    let named_sets = compiler.named_sets();
    let Finished { vocabulary, sets, highest, last_frequent } = compiler.words.finish(&file.accents_matter)?;
    let shared = Shared { sets, lists: compiler.nodes.into(), last_frequent };
    Ok(Compiled {
        harmful: Anchored::new(harmful, &shared, highest),
        once: Anchored::new(once, &shared, highest),
        passes: passes.into(),
        vocabulary,
        shared,
        named_sets,
    })
}

struct Compiler {
    words: Words,
    lists: Vec<List>,
    nodes: Vec<Node>,
    numbers: HashMap<String, u16>,
}

/// A named list: its phrase is needed where a pattern hangs on it.
struct List {
    phrase: Numbered,
    cost: u32,
}

/// What stands on both sides of the alternatives a pattern hangs on, as shared nodes.
#[derive(Clone, Copy, Default)]
struct Around {
    before: Option<u16>,
    after: Option<u16>,
}

/// A pattern whose words are numbered.
type Numbered = Phrase<WordId>;

/// One end of a phrase.
#[derive(Clone, Copy)]
enum Edge {
    First,
    Last,
}

/// What a pattern may not hang on.
const NEVER: u32 = 1_000;

impl Compiler {
    fn new(file: &LanguageFile) -> Self {
        Self { words: Words::new(&file.common, &file.frequent), lists: Vec::new(), nodes: Vec::new(), numbers: HashMap::default() }
    }

    fn read(&mut self, pattern: &str) -> Result<Numbered, String> {
        Ok(notation::parse(pattern)?.map(&mut |term| self.words.number(term)))
    }

    fn list(&mut self, name: &str, phrases: &str) -> Result<(), String> {
        let branches = lines(phrases).map(|line| self.read(line)).collect::<Result<Vec<_>, _>>()?;
        let phrase = notation::either(branches.into_iter().map(|branch| self.inline(branch)).collect());
        let node = self.node(&phrase)?;
        let number = u16::try_from(self.nodes.len()).map_err(|_| "too many lists".to_owned())?;
        self.lists.push(List { cost: self.cost(&phrase)?, phrase });
        self.nodes.push(node);
        match self.numbers.insert(name.to_owned(), number) {
            None => Ok(()),
            Some(_) => Err("defined twice".to_owned()),
        }
    }

    /// A list inside a list stands for its own branches.
    fn inline(&self, branch: Numbered) -> Numbered {
        match &branch {
            Phrase::List(name) => match self.numbers.get(name) {
                Some(&list) => self.lists[usize::from(list)].phrase.clone(),
                None => branch,
            },
            _ => branch,
        }
    }

    fn list_number(&self, name: &str) -> Result<u16, String> {
        self.numbers.get(name).copied().ok_or_else(|| format!("no list <{name}> before this"))
    }

    fn node(&mut self, phrase: &Numbered) -> Result<Node, String> {
        Ok(match phrase {
            Phrase::Word(words) => Node::Word(self.words.set(words)),
            Phrase::Number => Node::Number,
            Phrase::Name => Node::Name,
            Phrase::List(name) => Node::List(self.list_number(name)?),
            Phrase::Sequence(parts) => Node::Sequence(self.nodes(parts)?),
            Phrase::Either(parts) => Node::Either(Either {
                branches: self.nodes(parts)?,
                first: self.edge(phrase, Edge::First).map(|words| self.words.set(&words)),
                last: self.edge(phrase, Edge::Last).map(|words| self.words.set(&words)),
            }),
            Phrase::Optional(part) => Node::Optional(Box::new(self.node(part)?)),
            Phrase::Gap(words) => Node::Gap(*words),
            Phrase::Start => Node::Start,
            Phrase::End => Node::End,
        })
    }

    /// The words that a phrase may begin or end with, where it must do so with one of them.
    fn edge(&self, phrase: &Numbered, edge: Edge) -> Option<Vec<WordId>> {
        match phrase {
            Phrase::Word(words) => Some(words.clone()),
            Phrase::List(name) => self.edge(&self.lists[usize::from(*self.numbers.get(name)?)].phrase, edge),
            Phrase::Either(parts) => Some(parts.iter().map(|part| self.edge(part, edge)).collect::<Option<Vec<_>>>()?.concat()),
            Phrase::Sequence(parts) => match edge {
                Edge::First => self.edge_of_sequence(&mut parts.iter(), edge),
                Edge::Last => self.edge_of_sequence(&mut parts.iter().rev(), edge),
            },
            Phrase::Optional(_) | Phrase::Number | Phrase::Name | Phrase::Gap(_) | Phrase::Start | Phrase::End => None,
        }
    }

    /// What may be missing leaves the edge to what comes next.
    fn edge_of_sequence(&self, parts: &mut dyn Iterator<Item = &Numbered>, edge: Edge) -> Option<Vec<WordId>> {
        let mut words = Vec::new();
        for part in parts {
            match part {
                Phrase::Optional(part) => words.extend(self.edge(part, edge)?),
                part => {
                    words.extend(self.edge(part, edge)?);
                    return Some(words);
                }
            }
        }
        None
    }

    fn nodes(&mut self, parts: &[Numbered]) -> Result<Box<[Node]>, String> {
        parts.iter().map(|part| self.node(part)).collect()
    }

    fn pattern(&mut self, rule: u16, line: &str, patterns: &mut Vec<Pattern>) -> Result<(), String> {
        let parts = match self.read(line)? {
            Phrase::Sequence(parts) => parts,
            other => vec![other],
        };
        self.hang(rule, &parts, Around::default(), patterns).map_err(|problem| format!("{problem} in “{line}”"))
    }

    /// Picks the part whose commonest word is the rarest; alternatives of several words become patterns of their own.
    fn hang(&mut self, rule: u16, parts: &[Numbered], around: Around, patterns: &mut Vec<Pattern>) -> Result<(), String> {
        let mut best = (NEVER, 0);
        for (place, part) in parts.iter().enumerate() {
            best = best.min((self.cost(part)?, place));
        }
        let (cost, place) = best;
        if cost == NEVER {
            return Err("no word to hang on".to_owned());
        }
        let part = match &parts[place] {
            Phrase::List(name) => self.lists[usize::from(self.list_number(name)?)].phrase.clone(),
            other => other.clone(),
        };
        let branches = match part {
            Phrase::Word(words) => {
                let before = around.before.map(Node::List).into_iter().chain(self.nodes(&parts[..place])?).rev().collect();
                let after = self.nodes(&parts[place + 1..])?.into_iter().chain(around.after.map(Node::List)).collect();
                patterns.push(Pattern { rule, anchor: self.words.set(&words), before, after, only_reasons: false });
                return Ok(());
            }
            Phrase::Either(branches) => branches,
            other => vec![other],
        };
        let around = Around {
            before: self.share(around.before, &parts[..place], None)?,
            after: self.share(None, &parts[place + 1..], around.after)?,
        };
        for branch in branches {
            match branch {
                Phrase::Sequence(words) => self.hang(rule, &words, around, patterns)?,
                other => self.hang(rule, &[other], around, patterns)?,
            }
        }
        Ok(())
    }

    /// Keeps a sequence once for all alternatives it stands beside; `None` where it is empty.
    fn share(&mut self, first: Option<u16>, parts: &[Numbered], last: Option<u16>) -> Result<Option<u16>, String> {
        if parts.is_empty() {
            return Ok(first.or(last));
        }
        let nodes = first.map(Node::List).into_iter().chain(self.nodes(parts)?).chain(last.map(Node::List)).collect();
        let number = u16::try_from(self.nodes.len()).map_err(|_| "too many lists".to_owned())?;
        self.nodes.push(Node::Sequence(nodes));
        self.lists.push(List { phrase: Phrase::Start, cost: NEVER });
        Ok(Some(number))
    }

    /// How bad an anchor a part is: a rare word 1, an everyday word more, what may be missing never.
    fn cost(&self, part: &Numbered) -> Result<u32, String> {
        Ok(match part {
            Phrase::Word(words) => words.iter().map(|word| self.words.frequency(*word)).max().unwrap_or(NEVER),
            Phrase::List(name) => self.lists[usize::from(self.list_number(name)?)].cost,
            Phrase::Sequence(parts) => {
                parts.iter().map(|part| self.cost(part)).try_fold(NEVER, |best, cost| Ok::<_, String>(best.min(cost?)))?
            }
            Phrase::Either(parts) => {
                1 + parts.iter().map(|part| self.cost(part)).try_fold(0, |worst, cost| Ok::<_, String>(worst.max(cost?)))?
            }
            _ => NEVER,
        })
    }

    fn named_sets(&mut self) -> HashMap<String, SetId> {
        let mut named = HashMap::default();
        for (name, &number) in &self.numbers {
            if let Phrase::Word(words) = &self.lists[usize::from(number)].phrase {
                named.insert(name.clone(), self.words.set(words));
            }
        }
        named
    }
}
