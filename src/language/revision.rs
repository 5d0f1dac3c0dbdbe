//! The revision of a letter: a hash of the words and rules that make it.

use std::{collections::BTreeMap, fmt};

use fluent_syntax::{ast, serializer};
use sha2::{Digest as _, Sha256};

use super::{ftl::Definition, message::Message, phrase::PhraseKind, references::references};
use crate::rejection::{TemplateKind, language_tag::LanguageTag};

/// Which words and rules made a letter, as twelve hexadecimal digits.
#[derive(Clone, PartialEq, Eq)]
pub struct Revision(String);

impl Revision {
    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Revision {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// The revision of a letter in a locale: over each message it may say, those they refer to, its phrases and the rules that
/// read it. Comments and the order of the files do not count.
#[must_use]
pub fn of(template: TemplateKind, tag: &LanguageTag, messages: &BTreeMap<&str, Definition<'_>>) -> Revision {
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
    // 48 bits tell all the revisions there will ever be apart.
    let kept = u64::from_be_bytes([0, 0, digest[0], digest[1], digest[2], digest[3], digest[4], digest[5]]);
    Revision(format!("{kept:012x}"))
}

fn has_phrases(template: TemplateKind, kind: PhraseKind) -> bool {
    kind == PhraseKind::Stage || template != TemplateKind::Basic
}

fn canonical(message: &ast::Message<&str>) -> String {
    let bare = ast::Message { comment: None, ..message.clone() };
    serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(bare)] })
}
