//! What can be told of a house wording without writing a letter with it: it is held against the built-in words it changes.

use std::collections::BTreeSet;

use fluent_syntax::ast::Pattern;

use super::{
    ftl::{Definition, File, Messages, Problem, nearest, plain_text, twice},
    lint::{Lint, leaves, shown},
    locale::{FINDING, TU},
    message::{Message, Presence},
    paths::always_prints,
    phrase::PhraseKind,
    profile,
    references::{references, references_of_form, variables},
};
use crate::rejection::language_tag::LanguageTag;

/// Everything wrong with the files that a wording has for a locale. `built_in`: what the locale says without it; `merged`: what
/// it says with it.
#[must_use]
pub fn lint<'a>(tag: &'a LanguageTag, files: &'a [File], built_in: &'a Messages<'a>, merged: &'a Messages<'a>) -> Vec<Problem> {
    let says_tu = built_in.values().any(|definition| definition.form(Some(TU)).is_some());
    let mut lint = WordingLint { built_in, says_tu, lint: Lint { tag, messages: merged, problems: Vec::new() } };
    for file in files {
        for message in file.messages() {
            lint.message(&Definition { file, message });
        }
    }
    lint.lint.problems.extend(twice(files));
    lint.lint.problems
}

struct WordingLint<'a> {
    built_in: &'a Messages<'a>,
    /// Whether the locale has letters on first-name terms.
    says_tu: bool,
    lint: Lint<'a>,
}

impl<'a> WordingLint<'a> {
    fn problem(&mut self, definition: &Definition<'_>, what: String) {
        self.lint.problem(definition, what);
    }

    fn message(&mut self, definition: &Definition<'a>) {
        let id = definition.message.id.name;
        let message = Message::of(id);
        let place = message.is_some_and(|message| message.presence() == Presence::Place);
        if !place && !self.built_in.contains_key(id) {
            self.unknown(definition);
            return;
        }
        if id.starts_with(FINDING) || message.is_some_and(|message| message.letters().next().is_none()) {
            self.problem(definition, format!("{id}: this is said to the recruiter, in no letter; a wording changes letters alone"));
            return;
        }
        self.forms(definition, message);
        let allowed = if place { Message::AT_A_PLACE.into() } else { variables(self.built_in, id) };
        for form in [None].into_iter().chain(definition.message.attributes.iter().map(|form| Some(form.id.name))) {
            if let Some(pattern) = definition.form(form) {
                self.lint.pattern(id, definition, pattern, Some(&allowed));
                if !self.is_left_out(definition, message, pattern) {
                    self.silent_choices(definition, message, pattern);
                    self.lost_variables(definition, message, form, pattern);
                }
            }
        }
        for reference in references(definition.message).messages {
            let needs = variables(self.lint.messages, reference.id);
            if let Some(name) = needs.iter().find(|name| !allowed.contains(*name)) {
                let what = format!("{id}: {{ {} }} cannot stand here, since it needs ${name}, which this message has not", reference.id);
                self.lint.problems.push(definition.file.problem(reference.id, what));
            }
        }
    }

    fn unknown(&mut self, definition: &Definition<'_>) {
        let id = definition.message.id.name;
        let places = Message::ALL.iter().filter(|message| message.presence() == Presence::Place).map(|place| place.id());
        let known = self.built_in.keys().copied().chain(places);
        let hint = nearest(id, known).map(|known| format!("; did you mean {known}?")).unwrap_or_default();
        self.problem(definition, format!("no message of the letters is called {id}{hint}"));
    }

    /// Every form that the built-in message has, and no other.
    fn forms(&mut self, definition: &Definition<'_>, message: Option<Message>) {
        let id = definition.message.id.name;
        let built_in: Vec<&str> =
            self.built_in.get(id).into_iter().flat_map(|found| found.message.attributes.iter().map(|form| form.id.name)).collect();
        let tu = self.says_tu && message.is_some();
        for form in definition.twice() {
            self.lint.problems.push(definition.file.problem(form, format!("{id}: .{form} stands twice: keep one")));
        }
        for form in &definition.message.attributes {
            let name = form.id.name;
            if !(built_in.contains(&name) || tu && name == TU) {
                let what = format!("{id}: no form is called .{name} here");
                self.lint.problems.push(definition.file.problem(name, what));
            }
        }
        let Some(value) = definition.form(None) else {
            self.problem(definition, format!("{id}: write its words after the ="));
            return;
        };
        if plain_text(value).is_some_and(|text| text.is_empty()) {
            // The other forms fall back on it.
            return;
        }
        for name in &built_in {
            if definition.form(Some(name)).is_none() {
                self.problem(definition, format!("{id}: .{name} is missing: {}", what_it_is(name)));
            }
        }
        let formal = || references_of_form(value).texts.iter().any(|text| (profile::of(self.lint.tag.as_str()).is_formal)(text));
        if tu && !built_in.contains(&TU) && definition.form(Some(TU)).is_none() && formal() {
            self.problem(definition, format!("{id}: .{TU} is missing: {}", what_it_is(TU)));
        }
    }

    /// Whether a form says nothing: `{""}`, which leaves it out or is refused.
    fn is_left_out(&mut self, definition: &Definition<'_>, message: Option<Message>, pattern: &Pattern<&str>) -> bool {
        let Some(text) = plain_text(pattern).filter(|text| says_nothing(text)) else { return false };
        let id = definition.message.id.name;
        if message.is_none_or(|message| message.presence() == Presence::Required) {
            self.problem(definition, format!("{id}: may not be left without words: the letters that say it need them"));
        } else if !text.is_empty() {
            self.problem(definition, format!("{id}: to leave it out, write {{\"\"}}"));
        }
        true
    }

    /// A choice that says nothing, in a message that otherwise always says something.
    fn silent_choices(&mut self, definition: &Definition<'_>, message: Option<Message>, pattern: &Pattern<&str>) {
        let id = definition.message.id.name;
        let is_silent = |pattern: &Pattern<&str>| leaves(pattern).iter().any(|(_, words)| says_nothing(words));
        let may_be_silent = message.is_some_and(|message| message.presence() != Presence::Required);
        let built_in = self.built_in.get(id).and_then(|built_in| built_in.form(None));
        if !may_be_silent && is_silent(pattern) && !built_in.is_some_and(is_silent) {
            self.problem(definition, format!("{id}: one of its choices says nothing: write words for each"));
        }
    }

    /// Variables that the letter would lose: those that a message must print; for a piece of a sentence, those that the
    /// built-in piece prints and some message must.
    fn lost_variables(&mut self, definition: &Definition<'_>, message: Option<Message>, form: Option<&str>, pattern: &'a Pattern<&'a str>) {
        let id = definition.message.id.name;
        if PhraseKind::of(id).is_some() {
            return;
        }
        let printed = self.lint.printed(references_of_form(pattern));
        let Some(built_in) = self.built_in.get(id) else { return };
        let says = self.lint.printed(references(built_in.message));
        let needed: BTreeSet<&str> = match message {
            Some(message) => message.must_print().iter().copied().collect(),
            None => Message::ALL.iter().flat_map(|message| message.must_print()).copied().filter(|name| says.contains(name)).collect(),
        };
        for name in needed.iter().copied().filter(|name| !printed.contains(name)) {
            let through = references(built_in.message).messages.into_iter().map(|reference| reference.id);
            let mut through = through.filter(|piece| variables(self.built_in, piece).contains(name));
            let by = through.next().map_or_else(|| format!("{{ ${name} }}"), |piece| format!("{{ {piece} }}"));
            self.lint.problem(definition, format!("{}: ${name} is missing: write {by} where the letter should say it", shown(id, form)));
        }
        let groups = if let Some(message) = message {
            message.must_always_print()
        } else {
            let always = |name: &&str| built_in.form(None).is_some_and(|value| always_prints(value, &[*name], self.built_in));
            needed.iter().filter(|name| always(name)).map(std::slice::from_ref).collect()
        };
        self.lint.in_every_variant(id, definition, form, pattern, &groups);
    }
}

/// Whether there is no word in words.
fn says_nothing(words: &str) -> bool {
    !words.contains(char::is_alphanumeric)
}

fn what_it_is(form: &str) -> &'static str {
    match form {
        TU => "write the whole text again for letters on first-name terms, as the built-in letters do",
        _ => "write this form too, as the built-in phrase has it",
    }
}
