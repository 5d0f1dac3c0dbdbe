//! The revision of the words of a letter: a hash of all that it may say.

use std::collections::BTreeMap;

use fluent_syntax::{ast, serializer};
use sha2::{Digest as _, Sha256};

use super::{ftl::Definition, message::Message, phrase::PhraseKind, references::references};
use crate::rejection::{TemplateKind, language_tag::LanguageTag};

/// The revision of a letter's words in a locale: over each message it may say, those they refer to and its phrases. Comments and the order of the files do not count.
#[must_use]
pub fn of(template: TemplateKind, tag: &LanguageTag, messages: &BTreeMap<&str, Definition<'_>>) -> u64 {
    let mut hash = Sha256::new();
    hash.update(tag.as_str());
    let mut said = BTreeMap::new();
    let spoken = Message::ALL.iter().filter(|message| message.letters().any(|letter| letter == template)).map(|message| message.id());
    let phrases = messages.keys().copied().filter(|id| PhraseKind::of(id).is_some_and(|kind| has_phrases(template, kind)));
    let mut open: Vec<&str> = spoken.chain(phrases).collect();
    while let Some(id) = open.pop() {
        if let Some(definition) = messages.get(id)
            && said.insert(id, definition.message).is_none()
        {
            open.extend(references(definition.message).messages.iter().map(|reference| reference.id));
        }
    }
    for message in said.into_values() {
        hash.update(canonical(message));
    }
    let digest = hash.finalize();
    u64::from_be_bytes([digest[0], digest[1], digest[2], digest[3], digest[4], digest[5], digest[6], digest[7]])
}

fn has_phrases(template: TemplateKind, kind: PhraseKind) -> bool {
    kind == PhraseKind::Stage || template != TemplateKind::Basic
}

fn canonical(message: &ast::Message<&str>) -> String {
    let bare = ast::Message { comment: None, ..message.clone() };
    serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(bare)] })
}
