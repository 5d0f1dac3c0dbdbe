//! What a form says on every way through its choices, told without writing a letter.

use fluent_syntax::{
    ast::{Expression, InlineExpression, Pattern, PatternElement},
    unicode::unescape_unicode_to_string,
};

use super::ftl::Messages;

/// Whether a form prints one of these variables whichever of its variants is chosen, by itself or through the messages it refers
/// to.
#[must_use]
pub fn always_prints(pattern: &Pattern<&str>, names: &[&str], messages: &Messages<'_>) -> bool {
    Walk { messages, deep: 0 }.always_prints(pattern, names)
}

/// The place, in the text of its file, of each word that a value or other words follow without a space: Fluent drops the spaces
/// that begin and end a variant.
#[must_use]
pub fn glued<'a>(pattern: &'a Pattern<&'a str>, messages: &Messages<'_>) -> Vec<&'a str> {
    let walk = Walk { messages, deep: 0 };
    let mut found = Vec::new();
    walk.glued(pattern, &mut found);
    found
}

/// Messages refer to each other no deeper than this, unless in a circle.
const DEEPEST: usize = 16;

#[derive(Clone, Copy)]
struct Walk<'m> {
    messages: &'m Messages<'m>,
    deep: usize,
}

/// How something begins or ends, over all its variants.
#[derive(Clone, Copy, Default)]
struct Edge {
    /// In a word, for some variant. The end of a longer one is no word: `critère{ $n -> *[other] s }`.
    is_word: bool,
    /// Not at all, for some variant.
    is_empty: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Start,
    End,
}

impl<'m> Walk<'m> {
    fn always_prints(self, pattern: &Pattern<&str>, names: &[&str]) -> bool {
        pattern.elements.iter().any(|element| match element {
            PatternElement::TextElement { .. } => false,
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                // A variant for one number may write it in its own way: `[1] 1er`.
                let chosen_by = |name: &str| matches!(selector, InlineExpression::VariableReference { id } if id.name == name);
                let spells = names.iter().any(|name| chosen_by(name));
                variants.iter().filter(|variant| variant.default || !spells).all(|variant| self.always_prints(&variant.value, names))
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::VariableReference { id } => names.contains(&id.name),
                other => self.referred(other).is_some_and(|(walk, target)| walk.always_prints(target, names)),
            },
        })
    }

    /// The form that a reference stands for.
    fn referred(self, inline: &InlineExpression<&str>) -> Option<(Self, &'m Pattern<&'m str>)> {
        let InlineExpression::MessageReference { id, attribute } = inline else { return None };
        let target = self.messages.get(id.name)?.form(attribute.as_ref().map(|attribute| attribute.name))?;
        (self.deep < DEEPEST).then_some((Self { deep: self.deep + 1, ..self }, target))
    }

    fn glued<'a>(self, pattern: &'a Pattern<&'a str>, found: &mut Vec<&'a str>) {
        let mut before = Edge { is_word: false, is_empty: true };
        let mut words = None;
        for element in &pattern.elements {
            let start = self.edge(element, Side::Start);
            if before.is_word && start.is_word {
                found.extend(words.or(name_in(element)));
            }
            let end = self.edge(element, Side::End);
            before = Edge { is_word: end.is_word || end.is_empty && before.is_word, is_empty: end.is_empty && before.is_empty };
            words = if let PatternElement::TextElement { value } = element { Some(*value) } else { None };
            if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element {
                for variant in variants {
                    self.glued(&variant.value, found);
                }
            }
        }
    }

    fn edge(self, element: &PatternElement<&str>, side: Side) -> Edge {
        match element {
            PatternElement::TextElement { value } => edge_of(value, side),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::StringLiteral { value } => edge_of(&unescape_unicode_to_string(value), side),
                InlineExpression::VariableReference { .. } => Edge { is_word: true, is_empty: false },
                other => self.referred(other).map_or_else(Edge::default, |(walk, target)| walk.edge_of_form(target, side)),
            },
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().fold(Edge::default(), |all, variant| {
                    let edge = self.edge_of_form(&variant.value, side);
                    let is_word = edge.is_word && !is_one_word(&variant.value);
                    Edge { is_word: all.is_word || is_word, is_empty: all.is_empty || edge.is_empty }
                })
            }
        }
    }

    fn edge_of_form(self, pattern: &Pattern<&str>, side: Side) -> Edge {
        let mut all = Edge { is_word: false, is_empty: true };
        let mut next = |element| {
            let edge = self.edge(element, side);
            all = Edge { is_word: all.is_word || all.is_empty && edge.is_word, is_empty: all.is_empty && edge.is_empty };
            all.is_empty
        };
        match side {
            Side::Start => pattern.elements.iter().take_while(|element| next(element)).count(),
            Side::End => pattern.elements.iter().rev().take_while(|element| next(element)).count(),
        };
        all
    }
}

fn edge_of(words: &str, side: Side) -> Edge {
    let edge = if side == Side::Start { words.chars().next() } else { words.chars().next_back() };
    Edge { is_word: edge.is_some_and(char::is_alphanumeric), is_empty: edge.is_none() }
}

/// Whether a variant is a word alone, which may be the end of another, or its beginning.
fn is_one_word(pattern: &Pattern<&str>) -> bool {
    matches!(&pattern.elements[..], [PatternElement::TextElement { value }] if !value.contains(char::is_whitespace))
}

/// A word of an element by which its line is found.
fn name_in<'a>(element: &PatternElement<&'a str>) -> Option<&'a str> {
    match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { expression: Expression::Inline(inline) | Expression::Select { selector: inline, .. } } => {
            match inline {
                InlineExpression::VariableReference { id } | InlineExpression::MessageReference { id, .. } => Some(id.name),
                _ => None,
            }
        }
    }
}
