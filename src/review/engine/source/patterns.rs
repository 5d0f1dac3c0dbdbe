//! Hangs patterns on their least common word, and lays out their parts.

use rustc_hash::FxHashMap as HashMap;

use super::super::{
    tables::{Either, Node, Parts, Pattern, Scope, SetId},
    vocabulary::WordId,
};
use super::data::{LanguageFile, lines};
use super::near::{Edge, Near};
use super::notation::{self, Phrase};
use super::words::Words;

/// A pattern and what must stand near its anchor, where that can be told.
pub struct Hung {
    /// The pattern.
    pub pattern: Pattern,
    /// The set its anchor belongs to.
    pub anchor: SetId,
    /// Before the anchor.
    pub before: Option<Near>,
    /// After it.
    pub after: Option<Near>,
}

/// Reads lists and patterns, in the order of their file.
pub struct Compiler {
    /// The words so far.
    pub words: Words,
    lists: Vec<List>,
    /// The parts of each list.
    pub list_nodes: Vec<Node>,
    /// The parts of everything else.
    pub nodes: Vec<Node>,
    /// What each alternative begins and ends with, where that can be told.
    pub edges: Vec<[Option<Near>; 2]>,
    numbers: HashMap<String, u16>,
}

/// A named list: its phrase is needed where a pattern hangs on it.
struct List {
    phrase: Numbered,
    cost: u32,
}

/// What stands on both sides of the alternatives a pattern hangs on.
#[derive(Clone, Default)]
struct Around {
    before: Beside,
    after: Beside,
}

/// What stands on one side: a shared list, and what it needs near the anchor.
#[derive(Clone, Default)]
struct Beside {
    list: Option<u16>,
    near: Option<Near>,
}

/// A pattern whose words are numbered.
pub type Numbered = Phrase<WordId>;

/// What a pattern may not hang on.
const NEVER: u32 = 1_000;

impl Compiler {
    /// Starts with the everyday words of a file.
    pub fn new(file: &LanguageFile) -> Self {
        Self {
            words: Words::new(&file.iso_639_3, &file.common, &file.frequent),
            lists: Vec::new(),
            list_nodes: Vec::new(),
            nodes: Vec::new(),
            edges: Vec::new(),
            numbers: HashMap::default(),
        }
    }

    fn read(&mut self, pattern: &str) -> Result<Numbered, String> {
        Ok(notation::parse(pattern)?.map(&mut |term| self.words.number(term)))
    }

    /// Reads a named list.
    ///
    /// # Errors
    /// Says what cannot be read.
    pub fn list(&mut self, name: &str, phrases: &str) -> Result<(), String> {
        let branches = lines(phrases).map(|line| self.read(line)).collect::<Result<Vec<_>, _>>()?;
        let phrase = notation::either(branches.into_iter().map(|branch| self.inline(branch)).collect());
        let node = self.node(&phrase)?;
        let list = List { cost: self.cost(&phrase)?, phrase };
        let number = self.add_list(node, list)?;
        match self.numbers.insert(name.to_owned(), number) {
            None => Ok(()),
            Some(_) => Err("defined twice".to_owned()),
        }
    }

    fn add_list(&mut self, node: Node, list: List) -> Result<u16, String> {
        let number = u16::try_from(self.lists.len()).map_err(|_| "too many lists".to_owned())?;
        self.list_nodes.push(node);
        self.lists.push(list);
        Ok(number)
    }

    /// A list inside a list stands for its own branches.
    fn inline(&self, branch: Numbered) -> Numbered {
        match &branch {
            Phrase::List(name) => self.phrase_of(name).cloned().unwrap_or(branch),
            _ => branch,
        }
    }

    /// The phrase that a list stands for.
    pub fn phrase_of(&self, list: &str) -> Option<&Numbered> {
        self.numbers.get(list).map(|number| &self.lists[usize::from(*number)].phrase)
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
            Phrase::Sequence(parts) => Node::Sequence(self.parts(parts)?),
            Phrase::Either(parts) => self.either(parts)?,
            Phrase::Optional(part) => Node::Optional(match &**part {
                Phrase::Sequence(parts) => self.parts(parts)?,
                part => self.parts(std::slice::from_ref(part))?,
            }),
            Phrase::Gap(words) => Node::Gap(*words),
            Phrase::Start => Node::Start,
            Phrase::End => Node::End,
        })
    }

    fn either(&mut self, parts: &[Numbered]) -> Result<Node, String> {
        let branches = self.parts(parts)?;
        let edges = number(self.edges.len())?;
        let edges_of = |part| [Edge::First, Edge::Last].map(|edge| self.edge(part, edge));
        let more: Vec<_> = parts.iter().map(edges_of).collect();
        self.edges.extend(more);
        Ok(Node::Either(Either { branches, edges }))
    }

    fn nodes(&mut self, parts: &[Numbered]) -> Result<Vec<Node>, String> {
        parts.iter().map(|part| self.node(part)).collect()
    }

    fn parts(&mut self, parts: &[Numbered]) -> Result<Parts, String> {
        let nodes = self.nodes(parts)?;
        self.side_by_side(nodes)
    }

    fn side_by_side(&mut self, nodes: Vec<Node>) -> Result<Parts, String> {
        let parts = Parts { first: number(self.nodes.len())?, count: number(nodes.len())? };
        self.nodes.extend(nodes);
        Ok(parts)
    }

    /// Reads a pattern and hangs it up, in as many pieces as it has alternatives to hang on.
    ///
    /// # Errors
    /// Says what cannot be read, with the pattern.
    pub fn pattern(&mut self, rule: u16, scope: Scope, line: &str, hung: &mut Vec<Hung>) -> Result<(), String> {
        let parts = match self.read(line)? {
            Phrase::Sequence(parts) => parts,
            other => vec![other],
        };
        let first = hung.len();
        self.hang(rule, &parts, &Around::default(), hung).map_err(|problem| format!("{problem} in “{line}”"))?;
        hung[first..].iter_mut().for_each(|hung| hung.pattern.scope = scope);
        Ok(())
    }

    /// Picks the part whose commonest word is the rarest; alternatives of several words become patterns of their own.
    fn hang(&mut self, rule: u16, parts: &[Numbered], around: &Around, hung: &mut Vec<Hung>) -> Result<(), String> {
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
        let (before, after) = (&parts[..place], &parts[place + 1..]);
        let near_before = self.near_sequence(before, Edge::Last, around.before.near.as_ref());
        let near_after = self.near_sequence(after, Edge::First, around.after.near.as_ref());
        let branches = match part {
            Phrase::Word(words) => {
                let mut before_nodes = self.nodes(before)?;
                before_nodes.splice(..0, around.before.list.map(Node::List));
                let mut after_nodes = self.nodes(after)?;
                after_nodes.extend(around.after.list.map(Node::List));
                let pattern = Pattern {
                    rule,
                    scope: Scope::Anywhere,
                    before: self.side_by_side(before_nodes)?,
                    after: self.side_by_side(after_nodes)?,
                };
                hung.push(Hung { pattern, anchor: self.words.set(&words), before: near_before, after: near_after });
                return Ok(());
            }
            Phrase::Either(branches) => branches,
            other => vec![other],
        };
        let around = Around {
            before: Beside { list: self.share(around.before.list, before, None)?, near: near_before },
            after: Beside { list: self.share(None, after, around.after.list)?, near: near_after },
        };
        for branch in branches {
            match branch {
                Phrase::Sequence(words) => self.hang(rule, &words, &around, hung)?,
                other => self.hang(rule, &[other], &around, hung)?,
            }
        }
        Ok(())
    }

    /// Keeps a sequence once for all alternatives it stands beside; `None` where it is empty.
    fn share(&mut self, first: Option<u16>, parts: &[Numbered], last: Option<u16>) -> Result<Option<u16>, String> {
        if parts.is_empty() {
            return Ok(first.or(last));
        }
        let mut nodes = self.nodes(parts)?;
        nodes.splice(..0, first.map(Node::List));
        nodes.extend(last.map(Node::List));
        let node = Node::Sequence(self.side_by_side(nodes)?);
        self.add_list(node, List { phrase: Phrase::Start, cost: NEVER }).map(Some)
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

    /// The words of a list that a check in code asks for.
    ///
    /// # Errors
    /// When there is no such list, or it has phrases of several words.
    pub fn named_set(&mut self, name: &str) -> Result<SetId, String> {
        match self.phrase_of(name).cloned() {
            Some(Phrase::Word(words)) => Ok(self.words.set(&words)),
            _ => Err(format!("no list “{name}” of single words")),
        }
    }

    /// The same, without words where there is no such list.
    ///
    /// # Errors
    /// When it has phrases of several words.
    pub fn set_if_named(&mut self, name: &str) -> Result<SetId, String> {
        if self.phrase_of(name).is_some() { self.named_set(name) } else { Ok(self.words.set(&[])) }
    }
}

fn number(place: usize) -> Result<u16, String> {
    u16::try_from(place).map_err(|_| "more than 65,000 parts of patterns".to_owned())
}
