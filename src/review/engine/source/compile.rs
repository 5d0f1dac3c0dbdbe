//! Turns a language file into a vocabulary and patterns, each hung on its least common word.

use rustc_hash::FxHashMap as HashMap;

use super::super::{
    tables::{Either, Guard, Kinds, Nearby, Node, Parts, Pattern, Rule, Scope, SetId, Slice, Tables},
    vocabulary::WordId,
};
use super::data::{LanguageFile, lines};
use super::notation::{self, Phrase};
use super::words::{Finished, Words};

/// Compiles a language file; what it makes is kept for good.
///
/// # Errors
/// Names the rule or list and the pattern that cannot be read.
pub fn compile(file: &LanguageFile, fingerprint: u64) -> Result<Tables, String> {
    let mut compiler = Compiler::new(file);
    for list in &file.lists {
        compiler.list(&list.name, &list.phrases).map_err(|problem| format!("list {}: {problem}", list.name))?;
    }
    let (mut patterns, mut once, mut passes) = (Vec::new(), Vec::new(), Vec::new());
    for (number, rule) in (0..).zip(&file.rule) {
        let mut read = |block: &str, scope: Scope, hung: &mut Vec<Hung>| {
            let mut read = |line| compiler.pattern(number, scope, line, hung);
            lines(block).try_for_each(&mut read).map_err(|problem| format!("{}: {problem}", rule.id))
        };
        read(&rule.patterns, Scope::Anywhere, &mut patterns)?;
        read(&rule.reasons, Scope::Reasons, &mut patterns)?;
        read(&rule.once, Scope::Again(0), &mut once)?;
        read(&rule.passes, Scope::Anywhere, &mut passes)?;
    }
    for (number, hung) in (0..).zip(&mut once) {
        hung.pattern.scope = Scope::Again(number);
    }
    patterns.append(&mut once);
    let [shouted, slot_words] = ["shouted", "slot-words"].map(|name| compiler.named_set(name));
    let (shouted, slot_words) = (shouted?, slot_words?);
    let Compiler { words, nodes, list_nodes, .. } = compiler;
    let Finished { vocabulary, sets, highest, last_frequent } = words.finish(&file.accents_matter)?;
    let guards = patterns
        .iter()
        .map(|hung| Guard { before: guard(hung.before.as_ref(), &sets), after: guard(hung.after.as_ref(), &sets) })
        .collect();
    let patterns: Vec<_> = patterns.into_iter().map(|hung| hung.pattern).collect();
    let (starts, by_word) = by_word(&patterns, &sets, highest)?;
    let set_ends = sets.iter().scan(0, |end, set| {
        *end += set.len();
        Some(u32::try_from(*end).unwrap_or(u32::MAX))
    });
    Ok(Tables {
        iso_639_3: kept(&file.iso_639_3),
        fingerprint,
        rules: slice(file.rule.iter().map(|rule| Rule { id: kept(&rule.id), severity: rule.severity }).collect()),
        checks: slice((0..).zip(&file.rule).flat_map(|(number, rule)| rule.checks.iter().map(move |check| (*check, number))).collect()),
        shouted,
        slot_words,
        vocabulary,
        last_frequent,
        set_ends: slice(set_ends.collect()),
        set_words: slice(sets.concat()),
        nodes: slice(nodes),
        lists: slice(list_nodes),
        patterns: slice(patterns),
        guards: slice(guards),
        starts: slice(starts),
        by_word: slice(by_word),
        passes: slice(passes.into_iter().map(|hung| hung.pattern).collect()),
    })
}

fn slice<T>(values: Vec<T>) -> Slice<T> {
    Slice(values.leak())
}

fn kept(text: &str) -> &'static str {
    text.to_owned().leak()
}

/// What a guard asks for: nothing where it cannot be told.
fn guard(need: Option<&Need>, sets: &[Vec<WordId>]) -> Nearby {
    let anything = Nearby { kinds: Kinds(u64::MAX), reach: 1 };
    need.map_or(anything, |need| {
        let words = sets[usize::from(need.words.0)].iter();
        Nearby { kinds: words.fold(need.others, |kinds, word| kinds.with(Kinds::of(*word))), reach: need.reach }
    })
}

/// For each word, where its patterns begin, and the patterns.
fn by_word(patterns: &[Pattern], sets: &[Vec<WordId>], words: usize) -> Result<(Vec<u32>, Vec<u16>), String> {
    let mut of_words = vec![Vec::new(); words + 1];
    for (number, pattern) in patterns.iter().enumerate() {
        let number = u16::try_from(number).map_err(|_| "too many patterns".to_owned())?;
        sets[usize::from(pattern.anchor.0)].iter().for_each(|word| of_words[usize::from(word.0)].push(number));
    }
    let mut starts = vec![0];
    for patterns in &of_words {
        starts.push(starts[starts.len() - 1] + u32::try_from(patterns.len()).unwrap_or(u32::MAX));
    }
    Ok((starts, of_words.concat()))
}

/// A pattern and what must stand near its anchor, where that can be told.
struct Hung {
    pattern: Pattern,
    before: Option<Need>,
    after: Option<Need>,
}

/// What must stand near an anchor.
struct Need {
    words: SetId,
    others: Kinds,
    reach: u8,
}

struct Compiler {
    words: Words,
    lists: Vec<List>,
    list_nodes: Vec<Node>,
    nodes: Vec<Node>,
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

/// At least one of these must stand among so many words.
#[derive(Clone)]
struct Near {
    words: Vec<WordId>,
    others: Kinds,
    reach: u8,
}

/// A pattern whose words are numbered.
type Numbered = Phrase<WordId>;

/// One end of a phrase.
#[derive(Clone, Copy)]
enum Edge {
    First,
    Last,
}

impl Edge {
    fn walk(self, parts: &[Numbered]) -> impl Iterator<Item = &Numbered> {
        (0..parts.len()).map(move |place| match self {
            Self::First => &parts[place],
            Self::Last => &parts[parts.len() - 1 - place],
        })
    }
}

impl Near {
    /// One need or the other.
    fn or(mut self, other: Self) -> Self {
        self.words.extend(other.words);
        Self { words: self.words, others: self.others.with(other.others), reach: self.reach.max(other.reach) }
    }

    /// The same need, so many words farther away; `None` beyond what can be counted.
    fn after(self, words: u8) -> Option<Self> {
        Some(Self { reach: self.reach.checked_add(words)?, ..self })
    }
}

/// What a pattern may not hang on.
const NEVER: u32 = 1_000;

impl Compiler {
    fn new(file: &LanguageFile) -> Self {
        Self {
            words: Words::new(&file.common, &file.frequent),
            lists: Vec::new(),
            list_nodes: Vec::new(),
            nodes: Vec::new(),
            numbers: HashMap::default(),
        }
    }

    fn read(&mut self, pattern: &str) -> Result<Numbered, String> {
        Ok(notation::parse(pattern)?.map(&mut |term| self.words.number(term)))
    }

    fn list(&mut self, name: &str, phrases: &str) -> Result<(), String> {
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

    /// Alternatives whose first and last words are known stand together, so that one look rules out all of them.
    fn either(&mut self, parts: &[Numbered]) -> Result<Node, String> {
        let edges = |part: &Numbered| self.edge(part, Edge::First).zip(self.edge(part, Edge::Last));
        let (known, unknown): (Vec<_>, Vec<_>) = parts.iter().cloned().partition(|part| edges(part).is_some());
        let (first, last): (Vec<_>, Vec<_>) = known.iter().filter_map(edges).unzip();
        let branches = self.parts(&known)?;
        let known = Either { branches, first: Some(self.words.set(&first.concat())), last: Some(self.words.set(&last.concat())) };
        let mut nodes = self.nodes(&unknown)?;
        if branches.count > 0 && !nodes.is_empty() {
            nodes.insert(0, Node::Either(known));
        }
        Ok(Node::Either(if nodes.is_empty() { known } else { Either { branches: self.side_by_side(nodes)?, first: None, last: None } }))
    }

    fn nodes(&mut self, parts: &[Numbered]) -> Result<Vec<Node>, String> {
        parts.iter().map(|part| self.node(part)).collect()
    }

    fn parts(&mut self, parts: &[Numbered]) -> Result<Parts, String> {
        let nodes = self.nodes(parts)?;
        self.side_by_side(nodes)
    }

    fn side_by_side(&mut self, nodes: Vec<Node>) -> Result<Parts, String> {
        let number = |number| u16::try_from(number).map_err(|_| "more than 65,000 parts of patterns".to_owned());
        let parts = Parts { first: number(self.nodes.len())?, count: number(nodes.len())? };
        self.nodes.extend(nodes);
        Ok(parts)
    }

    /// The words that a phrase may begin or end with, where it must do so with one of them.
    fn edge(&self, phrase: &Numbered, edge: Edge) -> Option<Vec<WordId>> {
        match phrase {
            Phrase::Word(words) => Some(words.clone()),
            Phrase::List(name) => self.edge(&self.lists[usize::from(*self.numbers.get(name)?)].phrase, edge),
            Phrase::Either(parts) => Some(parts.iter().map(|part| self.edge(part, edge)).collect::<Option<Vec<_>>>()?.concat()),
            Phrase::Sequence(parts) => self.edge_of_sequence(parts, edge),
            Phrase::Optional(_) | Phrase::Number | Phrase::Name | Phrase::Gap(_) | Phrase::Start | Phrase::End => None,
        }
    }

    /// What may be missing leaves the edge to what comes next.
    fn edge_of_sequence(&self, parts: &[Numbered], edge: Edge) -> Option<Vec<WordId>> {
        let mut words = Vec::new();
        for part in edge.walk(parts) {
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

    /// What a phrase needs near its edge, where that can be told.
    fn near(&self, phrase: &Numbered, edge: Edge) -> Option<Near> {
        match phrase {
            Phrase::Word(words) => Some(Near { words: words.clone(), others: Kinds(0), reach: 1 }),
            Phrase::Number => Some(Near { words: Vec::new(), others: Kinds::NUMBER, reach: 1 }),
            Phrase::Name => Some(Near { words: Vec::new(), others: Kinds::CAPITALISED, reach: 1 }),
            Phrase::Start | Phrase::End => Some(Near { words: Vec::new(), others: Kinds::EDGE, reach: 1 }),
            Phrase::List(name) => self.near(&self.lists[usize::from(*self.numbers.get(name)?)].phrase, edge),
            Phrase::Either(parts) => {
                let needs = parts.iter().map(|part| self.near(part, edge)).collect::<Option<Vec<_>>>()?;
                needs.into_iter().reduce(Near::or)
            }
            Phrase::Sequence(parts) => self.near_sequence(parts, edge, None),
            Phrase::Optional(_) | Phrase::Gap(_) => None,
        }
    }

    /// What may be missing, or be any word, leaves the need to what comes next, and in the end to what stands beyond.
    fn near_sequence(&self, parts: &[Numbered], edge: Edge, beyond: Option<&Near>) -> Option<Near> {
        let mut need = Near { words: Vec::new(), others: Kinds(0), reach: 0 };
        let mut skipped = 0;
        for part in edge.walk(parts) {
            match part {
                Phrase::Gap(words) => skipped += *words,
                Phrase::Optional(part) => {
                    need = need.or(self.near(part, edge)?.after(skipped)?);
                    skipped = skipped.checked_add(self.longest(part)?)?;
                }
                part => return Some(need.or(self.near(part, edge)?.after(skipped)?)),
            }
        }
        Some(need.or(beyond?.clone().after(skipped)?))
    }

    /// How many words a phrase has at most.
    fn longest(&self, phrase: &Numbered) -> Option<u8> {
        match phrase {
            Phrase::Word(_) | Phrase::Number | Phrase::Name => Some(1),
            Phrase::Start | Phrase::End => Some(0),
            Phrase::Gap(words) => Some(*words),
            Phrase::List(name) => self.longest(&self.lists[usize::from(*self.numbers.get(name)?)].phrase),
            Phrase::Optional(part) => self.longest(part),
            Phrase::Either(parts) => parts.iter().map(|part| self.longest(part)).try_fold(0, |most: u8, words| Some(most.max(words?))),
            Phrase::Sequence(parts) => parts.iter().map(|part| self.longest(part)).try_fold(0, |sum: u8, words| sum.checked_add(words?)),
        }
    }

    fn need(&mut self, near: Option<Near>) -> Option<Need> {
        near.map(|near| Need { words: self.words.set(&near.words), others: near.others, reach: near.reach })
    }

    fn pattern(&mut self, rule: u16, scope: Scope, line: &str, hung: &mut Vec<Hung>) -> Result<(), String> {
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
                    anchor: self.words.set(&words),
                    before: self.side_by_side(before_nodes)?,
                    after: self.side_by_side(after_nodes)?,
                };
                hung.push(Hung { pattern, before: self.need(near_before), after: self.need(near_after) });
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
    fn named_set(&mut self, name: &str) -> Result<SetId, String> {
        match self.numbers.get(name).map(|list| &self.lists[usize::from(*list)].phrase) {
            Some(Phrase::Word(words)) => Ok(self.words.set(words)),
            _ => Err(format!("no list “{name}” of single words")),
        }
    }
}
