//! The revision of the words of a letter: a hash of all that it may say.

use std::collections::BTreeMap;

use fluent_syntax::{ast, serializer};
use sha2::{Digest as _, Sha256};

use super::{ftl::Messages, message::Message, phrase::PhraseKind, references::reachable};
use crate::rejection::{TemplateKind, language_tag::LanguageTag};

/// The revisions of each letter's words in a locale: over every message the letter may say, those they refer to and its
/// phrases. Comments and the order of the files do not count.
#[must_use]
pub fn revisions(tag: &LanguageTag, messages: &Messages<'_>) -> [u64; TemplateKind::ALL.len()] {
    // Most messages belong to several letters.
    let mut hashes = BTreeMap::new();
    TemplateKind::ALL.map(|template| {
        let spoken = Message::ALL.iter().filter(|message| message.letters().any(|letter| letter == template)).map(|message| message.id());
        let phrases = messages.keys().copied().filter(|id| PhraseKind::of(id).is_some_and(|kind| has_phrases(template, kind)));
        let mut hash = Sha256::new();
        hash.update(tag.as_str());
        for id in reachable(messages, spoken.chain(phrases)) {
            if let Some(definition) = messages.get(id) {
                hash.update(hashes.entry(id).or_insert_with(|| Sha256::digest(canonical(definition.message))));
            }
        }
        let digest = hash.finalize();
        u64::from_be_bytes([digest[0], digest[1], digest[2], digest[3], digest[4], digest[5], digest[6], digest[7]])
    })
}

fn has_phrases(template: TemplateKind, kind: PhraseKind) -> bool {
    kind == PhraseKind::Stage || template != TemplateKind::Basic
}

fn canonical(message: &ast::Message<&str>) -> String {
    let bare = ast::Message { comment: None, ..message.clone() };
    serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(bare)] })
}
