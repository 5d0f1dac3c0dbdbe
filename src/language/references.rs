//! What the patterns of a message refer to.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Message, Pattern, PatternElement};

use super::ftl::Messages;

/// A reference to another message.
#[derive(Clone, Copy, Debug)]
pub struct MessageReference<'a> {
    /// The message.
    pub id: &'a str,
    /// The form of it, when it is not the value.
    pub attribute: Option<&'a str>,
}

/// Everything that the forms of a message refer to, with repetitions.
#[derive(Debug, Default)]
pub struct References<'a> {
    /// Variables that are printed.
    pub printed: Vec<&'a str>,
    /// Variables that choose a variant, with the keys of the variants.
    pub selectors: Vec<(&'a str, Vec<&'a str>)>,
    /// Other messages.
    pub messages: Vec<MessageReference<'a>>,
    /// Whatever else: functions and terms.
    pub others: Vec<&'a str>,
    /// Our own words, as they stand in the file.
    pub texts: Vec<&'a str>,
    /// Words in quotes inside braces.
    pub literals: Vec<&'a str>,
}

/// What all forms of a message refer to.
#[must_use]
pub fn references<'a>(message: &'a Message<&'a str>) -> References<'a> {
    let mut found = References::default();
    for pattern in message.value.iter().chain(message.attributes.iter().map(|form| &form.value)) {
        found.pattern(pattern);
    }
    found
}

/// What one form refers to.
#[must_use]
pub fn references_of_form<'a>(pattern: &'a Pattern<&'a str>) -> References<'a> {
    let mut found = References::default();
    found.pattern(pattern);
    found
}

/// These ids and those that their messages refer to, at whatever remove; ids without a message aside.
#[must_use]
pub fn reachable<'a>(messages: &'a Messages<'a>, ids: impl IntoIterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let mut open: Vec<&str> = ids.into_iter().collect();
    let mut found = BTreeSet::new();
    while let Some(id) = open.pop() {
        if let Some(definition) = messages.get(id)
            && found.insert(id)
        {
            open.extend(references(definition.message).messages.iter().map(|reference| reference.id));
        }
    }
    found
}

/// Every variable that a message prints or chooses by, in any form, by itself or through those it refers to.
#[must_use]
pub fn variables<'a>(messages: &'a Messages<'a>, id: &'a str) -> BTreeSet<&'a str> {
    let said = reachable(messages, [id]).into_iter().filter_map(|id| messages.get(id));
    said.flat_map(|definition| {
        let found = references(definition.message);
        found.printed.into_iter().chain(found.selectors.into_iter().map(|(name, _)| name))
    })
    .collect()
}

impl<'a> References<'a> {
    fn pattern(&mut self, pattern: &'a Pattern<&'a str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.texts.push(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let keys = variants
                    .iter()
                    .map(|variant| match &variant.key {
                        fluent_syntax::ast::VariantKey::Identifier { name } => *name,
                        fluent_syntax::ast::VariantKey::NumberLiteral { value } => *value,
                    })
                    .collect();
                match selector {
                    InlineExpression::VariableReference { id } => self.selectors.push((id.name, keys)),
                    other => self.inline(other),
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<&'a str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.literals.push(value),
            InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => self.printed.push(id.name),
            InlineExpression::MessageReference { id, attribute } => {
                self.messages.push(MessageReference { id: id.name, attribute: attribute.as_ref().map(|name| name.name) });
            }
            InlineExpression::FunctionReference { id, .. } | InlineExpression::TermReference { id, .. } => self.others.push(id.name),
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}
