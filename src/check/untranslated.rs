//! What a translator has still to do: messages that have the very words of a built-in language. It is no mistake, and letters
//! can be written with them; nobody but the translator would see that they are in two languages.

use fluent_syntax::ast::Message;

use crate::language::{
    ftl::{Definition, definitions},
    references::references,
    sources::Sources,
};

/// Words that a run needs for it to be no coincidence that two languages have the same.
const WORDS: usize = 2;

/// A line for each locale that has messages in the words of another language.
#[must_use]
pub fn untranslated(sources: &Sources, built_in: &Sources) -> Vec<String> {
    let mut lines = Vec::new();
    for (tag, files) in sources {
        let others = built_in.iter().filter(|(other, _)| other.language() != tag.language());
        let copied = others.map(|(other, theirs)| {
            let theirs = definitions(theirs);
            let own = files.iter().flat_map(|file| file.messages().map(move |message| Definition { file, message }));
            let same: Vec<_> =
                own.filter(|own| theirs.get(own.message.id.name).is_some_and(|their| share_words(own.message, their.message))).collect();
            (other, same)
        });
        if let Some((other, same)) = copied.max_by_key(|(_, same)| same.len())
            && let Some(first) = same.first()
        {
            let (count, file, line) = (same.len(), &first.file.name, first.file.line_of(first.message.id.name));
            let messages = if count == 1 { "message still has" } else { "messages still have" };
            lines.push(format!("{tag}: {count} {messages} words of {other}, the first on {file}:{line}"));
        }
    }
    lines
}

/// Whether a run of words between variables and choices is the same in both messages.
fn share_words(own: &Message<&str>, their: &Message<&str>) -> bool {
    let says = |text: &&str| text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count() >= WORDS;
    let their = references(their).texts;
    references(own).texts.iter().filter(|text| says(text)).any(|text| their.iter().any(|their| their.trim() == text.trim()))
}
