//! Turns a language file into the tables that the program holds.

use super::super::{
    tables::{Edges, Guard, Kinds, Nearby, Patterns, Rule, Scope, Slice, Tables},
    vocabulary::WordId,
};
use super::data::{LanguageFile, lines};
use super::near::Near;
use super::patterns::{Compiler, Hung};
use super::words::{Finished, Relatives};

/// Each is a bit of what goes from one text of a letter to the next.
const MOST_ONCE: usize = 64;

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
    if once.len() > MOST_ONCE {
        return Err(format!("more than {MOST_ONCE} patterns that may stand once"));
    }
    for (number, hung) in (0..).zip(&mut once) {
        hung.pattern.scope = Scope::Again(number);
    }
    patterns.append(&mut once);
    let [shouted, slot_words] = ["shouted", "slot-words"].map(|name| compiler.named_set(name));
    let [formal_words, informal_words] = ["formal-words", "informal-words"].map(|name| compiler.set_if_named(name));
    let Compiler { words, nodes, edges, list_nodes, .. } = compiler;
    let Finished { vocabulary, sets, highest, relatives } = words.finish(&file.accents_matter)?;
    let guards = patterns
        .iter()
        .map(|hung| Guard { before: nearby(hung.before.as_ref(), &relatives), after: nearby(hung.after.as_ref(), &relatives) })
        .collect();
    let edges = edges.iter().map(|edges| edges.each_ref().map(|near| nearby(near.as_ref(), &relatives).kinds));
    let edges = edges.map(|[first, last]| Edges { first, last }).collect();
    let set_ends = sets.iter().scan(0, |end, set| {
        *end += set.len();
        Some(u32::try_from(*end).unwrap_or(u32::MAX))
    });
    Ok(Tables {
        iso_639_3: kept(&file.iso_639_3),
        fingerprint,
        rules: slice(file.rule.iter().map(|rule| Rule { id: kept(&rule.id), severity: rule.severity }).collect()),
        checks: slice((0..).zip(&file.rule).flat_map(|(number, rule)| rule.checks.iter().map(move |check| (*check, number))).collect()),
        shouted: shouted?,
        slot_words: slot_words?,
        formal_words: formal_words?,
        informal_words: informal_words?,
        formal_by_capital: file.formal_by_capital,
        vocabulary,
        set_ends: slice(set_ends.collect()),
        set_words: slice(sets.concat()),
        nodes: slice(nodes),
        edges: slice(edges),
        lists: slice(list_nodes),
        patterns: patterns_of(patterns, &sets, highest)?,
        guards: slice(guards),
        passes: patterns_of(passes, &sets, highest)?,
    })
}

fn slice<T>(values: Vec<T>) -> Slice<T> {
    Slice(values.leak())
}

fn kept(text: &str) -> &'static str {
    text.to_owned().leak()
}

/// What must stand nearby: anything where it cannot be told.
fn nearby(near: Option<&Near>, relatives: &Relatives) -> Nearby {
    near.map_or(Nearby { kinds: Kinds(u64::MAX), reach: 1 }, |near| {
        let words = relatives.complete(&near.words);
        Nearby { kinds: words.iter().fold(near.others, |kinds, word| kinds.with(Kinds::of(*word))), reach: near.reach }
    })
}

/// The patterns, and for each word those that hang on it.
fn patterns_of(hung: Vec<Hung>, sets: &[Vec<WordId>], words: usize) -> Result<Patterns, String> {
    let mut of_words = vec![Vec::new(); words + 1];
    for (number, hung) in hung.iter().enumerate() {
        let number = u16::try_from(number).map_err(|_| "too many patterns".to_owned())?;
        sets[usize::from(hung.anchor.0)].iter().for_each(|word| of_words[usize::from(word.0)].push(number));
    }
    let mut starts = vec![0];
    for patterns in &of_words {
        starts.push(starts[starts.len() - 1] + u32::try_from(patterns.len()).unwrap_or(u32::MAX));
    }
    Ok(Patterns {
        all: slice(hung.into_iter().map(|hung| hung.pattern).collect()),
        starts: slice(starts),
        by_word: slice(of_words.concat()),
    })
}
