//! What can be told of `.ftl` files without writing a letter with them.

use std::collections::BTreeSet;

use fluent_syntax::{
    ast::{Expression, InlineExpression, Pattern, PatternElement},
    unicode::unescape_unicode_to_string,
};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::{
    ftl::{Definition, Messages, Problem},
    locale::{FINDING, TU, finding_id},
    message::Message,
    paths::{always_prints, glued},
    phrase::PhraseKind,
    profile,
    references::{References, reachable, references_of_form},
    sources, typography,
    variable::{Choice, Count, Slot},
};
use crate::rejection::language_tag::LanguageTag;

/// Everything wrong with the messages of a locale: ids, forms, variables, spacing; `rules` are those whose findings it tells of.
#[must_use]
pub fn lint<'a>(tag: &'a LanguageTag, messages: &'a Messages<'a>, rules: &'a [&'a str]) -> Vec<Problem> {
    Lint { tag, messages, problems: Vec::new() }.run(rules)
}

/// What both a locale and a house wording are checked for.
pub(super) struct Lint<'a> {
    /// The locale.
    pub(super) tag: &'a LanguageTag,
    /// All that it says.
    pub(super) messages: &'a Messages<'a>,
    /// What was found.
    pub(super) problems: Vec<Problem>,
}

impl<'a> Lint<'a> {
    fn run(mut self, rules: &[&str]) -> Vec<Problem> {
        self.findings(rules);
        let said = self.said(rules);
        let says_tu = self.messages.values().any(|definition| definition.form(Some(TU)).is_some());
        for (id, definition) in self.messages {
            if !said.contains(id) {
                self.problem(definition, format!("{id}: nothing says this message; remove it or mend its name"));
                continue;
            }
            self.forms(id, definition);
            self.address(id, definition, says_tu);
            for form in [None].into_iter().chain(definition.message.attributes.iter().map(|form| Some(form.id.name))) {
                if let Some(pattern) = definition.form(form) {
                    self.pattern(id, definition, pattern, None);
                    self.needed_variables(id, definition, form, pattern);
                }
            }
        }
        self.problems
    }

    /// Each rule of the review has its message in plain words, and no message is about a rule that does not exist.
    fn findings(&mut self, rules: &[&str]) {
        for rule in rules {
            let id = finding_id(rule);
            match self.messages.get(id.as_str()) {
                None => {
                    let what = format!("the message {id} is missing: it tells what to do about what the rule {rule} finds");
                    self.problems.push(sources::missing(self.tag.as_str(), self.messages, &id, what));
                }
                Some(definition) => {
                    if definition.form(None).and_then(super::ftl::plain_text).is_none() {
                        self.problems.push(definition.problem(format!("{id}: write plain words, without variables")));
                    }
                }
            }
        }
    }

    pub(super) fn problem(&mut self, definition: &Definition<'_>, what: String) {
        self.problems.push(definition.problem(what));
    }

    /// Every id that the program says, and those they refer to.
    fn said(&self, rules: &[&str]) -> BTreeSet<&'a str> {
        let messages = self.messages;
        let spoken = Message::ALL.iter().map(|message| message.id());
        let phrases = messages.keys().copied().filter(|id| PhraseKind::of(id).is_some());
        let rules: Vec<String> = rules.iter().map(|rule| finding_id(rule)).collect();
        let findings = messages.keys().copied().filter(|id| rules.iter().any(|rule| rule == id));
        reachable(messages, spoken.chain(phrases).chain(findings))
    }

    fn forms(&mut self, id: &str, definition: &Definition<'_>) {
        let phrase_forms = PhraseKind::of(id).map(PhraseKind::forms);
        for form in definition.twice() {
            self.problems.push(definition.file.problem(form, format!("{id}: .{form} stands twice: keep one")));
        }
        for form in &definition.message.attributes {
            let name = form.id.name;
            let known = match phrase_forms {
                Some((forms, tu_forms)) => forms.contains(&name) || tu_forms.contains(&name),
                None => name == TU,
            };
            if !known {
                self.problems.push(definition.file.problem(name, format!("{id}: no form is called .{name}")));
            }
        }
        if definition.form(None).is_none() {
            self.problem(definition, format!("{id}: write its words after the ="));
        }
    }

    /// Words that say vous, or the like, are written again for letters on first-name terms, and not in those.
    fn address(&mut self, id: &str, definition: &Definition<'_>, says_tu: bool) {
        let to_the_recruiter = |message: Message| message.letters().next().is_none();
        if PhraseKind::of(id).is_some() || id.starts_with(FINDING) || Message::of(id).is_some_and(to_the_recruiter) {
            return;
        }
        let is_formal = profile::of(self.tag.as_str()).is_formal;
        let formal = |form: Option<&str>| references_of_form(definition.form(form)?).texts.into_iter().find(|text| is_formal(text));
        if says_tu && definition.form(Some(TU)).is_none() && formal(None).is_some() {
            self.problem(definition, format!("{id}: .{TU} is missing: write the whole text again for letters on first-name terms"));
        }
        if let Some(words) = formal(Some(TU)) {
            let what = format!("{id}.{TU}: says vous, or the like: this form is for letters on first-name terms");
            self.problems.push(definition.file.problem(words, what));
        }
    }

    /// Checks a form: variables (any, or only these), references, lines, typography.
    pub(super) fn pattern(&mut self, id: &str, definition: &Definition<'_>, pattern: &Pattern<&str>, only: Option<&BTreeSet<&str>>) {
        let found = references_of_form(pattern);
        let at_hand = |name: &str| only.is_none_or(|only| only.contains(name));
        for name in &found.printed {
            if !(is_printable(name) && at_hand(name)) {
                let problem = format!("{id}: ${name} cannot be printed here; {}", variables_there_are(only));
                self.problems.push(definition.file.problem(name, problem));
            }
        }
        for (name, keys) in &found.selectors {
            if at_hand(name) {
                self.selector(id, definition, name, keys);
            } else {
                let problem = format!("{id}: ${name} cannot choose a variant here; {}", variables_there_are(only));
                self.problems.push(definition.file.problem(name, problem));
            }
        }
        for name in &found.others {
            self.problems.push(definition.file.problem(name, format!("{id}: {name}: functions and terms are not used here")));
        }
        for reference in &found.messages {
            let target = self.messages.get(reference.id).and_then(|target| target.form(reference.attribute));
            if target.is_none() {
                let problem = format!("{id}: refers to {}, which is not there", reference.id);
                self.problems.push(definition.file.problem(reference.id, problem));
            } else if reachable(self.messages, [reference.id]).contains(id) {
                let problem = format!("{id}: {{ {} }} leads back to this very message: write the words themselves", reference.id);
                self.problems.push(definition.file.problem(reference.id, problem));
            }
        }
        if has_spaces(self.tag) {
            for place in glued(pattern, self.messages) {
                let problem = format!(
                    "{id}: a space is missing beside “{}”: Fluent drops those at the ends of a variant, so write {{\" \"}} there",
                    place.trim().chars().take(40).collect::<String>()
                );
                self.problems.push(definition.file.problem(place, problem));
            }
        }
        for text in &found.texts {
            if text.contains('\n') {
                let cure = if text.lines().any(begins_a_message) {
                    "a line here looks like a message or a form of its own: begin a message at the left edge, and a form with a dot, as .tu"
                } else {
                    "a sentence stands on one line: join the lines"
                };
                let problem = format!("{id}: {cure}");
                self.problems.push(definition.file.problem(text, problem));
            }
        }
        for (start, leaf) in leaves(pattern) {
            for what in typography::problems(self.tag, &leaf) {
                self.problems.push(definition.file.problem(start.unwrap_or(definition.message.id.name), format!("{id}: {what}")));
            }
        }
    }

    fn selector(&mut self, id: &str, definition: &Definition<'_>, name: &str, keys: &[&str]) {
        let known: Vec<&str> = if let Some(choice) = Choice::ALL.iter().find(|choice| choice.id() == name) {
            keys_of(*choice, self.tag.as_str())
        } else if Count::ALL.iter().any(|count| count.id() == name) {
            let plurals = plurals_of(self.tag);
            plurals.into_iter().chain(keys.iter().copied().filter(|key| key.parse::<u32>().is_ok())).collect()
        } else {
            let problem = format!("{id}: ${name} cannot choose a variant; see the variables in fragments.ftl");
            self.problems.push(definition.file.problem(name, problem));
            return;
        };
        if name == Count::Month.id() {
            let missing: Vec<_> = (1..=12).map(|month| month.to_string()).filter(|month| !keys.contains(&month.as_str())).collect();
            if !(missing.is_empty() || missing.len() == 1 && keys.contains(&"other")) {
                let problem = format!("{id}: write every month; missing: {}", missing.join(", "));
                self.problems.push(definition.file.problem(name, problem));
            }
        }
        for (place, key) in keys.iter().enumerate() {
            let problem = if !known.contains(key) {
                format!("{id}: [{key}] is no value of ${name}; it has {}", known.join(", "))
            } else if keys[..place].contains(key) {
                format!("{id}: [{key}] stands twice: keep one")
            } else {
                continue;
            };
            self.problems.push(definition.file.problem(key, problem));
        }
    }

    /// The variables that a message must print, by itself or through those it refers to: else the caller's words were lost.
    fn needed_variables(&mut self, id: &str, definition: &Definition<'_>, form: Option<&str>, pattern: &'a Pattern<&'a str>) {
        let Some(message) = Message::of(id) else { return };
        let printed = self.printed(references_of_form(pattern));
        for name in message.must_print() {
            if !printed.contains(name) {
                self.problem(definition, format!("{}: ${name} is missing: the letter would not say it", shown(id, form)));
            }
        }
        self.in_every_variant(id, definition, form, pattern, &message.must_always_print());
    }

    /// What a form prints in some variants, and must print in all of them: one of each group.
    pub(super) fn in_every_variant(
        &mut self,
        id: &str,
        definition: &Definition<'_>,
        form: Option<&str>,
        pattern: &'a Pattern<&'a str>,
        groups: &[&[&str]],
    ) {
        let printed = self.printed(references_of_form(pattern));
        for group in groups {
            if group.iter().any(|name| printed.contains(name)) && !always_prints(pattern, group, self.messages) {
                let names = group.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(" or ");
                let what = format!("{}: one of its variants does not print {names}: the letter would not say it", shown(id, form));
                self.problem(definition, what);
            }
        }
    }

    /// Every variable that a form prints, by itself or through those it refers to.
    pub(super) fn printed(&self, of: References<'a>) -> BTreeSet<&'a str> {
        let messages = self.messages;
        let mut printed = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut open = vec![of];
        while let Some(found) = open.pop() {
            printed.extend(found.printed);
            for reference in found.messages {
                if seen.insert((reference.id, reference.attribute))
                    && let Some(pattern) = messages.get(reference.id).and_then(|target| target.form(reference.attribute))
                {
                    open.push(references_of_form(pattern));
                }
            }
        }
        printed
    }
}

/// A form of a message, as problems name it.
pub(super) fn shown(id: &str, form: Option<&str>) -> String {
    form.map_or_else(|| id.to_owned(), |form| format!("{id}.{form}"))
}

fn is_printable(name: &str) -> bool {
    Slot::ALL.iter().any(|slot| slot.id() == name) || Count::ALL.iter().any(|count| count.id() == name)
}

fn variables_there_are(only: Option<&BTreeSet<&str>>) -> String {
    match only {
        None => "see the variables in fragments.ftl".into(),
        Some(none) if none.is_empty() => "this message has no variables".into(),
        Some(some) => format!("this message has {}", some.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")),
    }
}

fn keys_of(choice: Choice, tag: &str) -> Vec<&'static str> {
    match choice {
        Choice::TitleJoin => profile::of(tag).title_joins.to_vec(),
        Choice::CompanyJoin => profile::of(tag).company_joins.to_vec(),
        _ => choice.keys().to_vec(),
    }
}

/// The plural categories that whole numbers have in a language, with `other`, as CLDR has them; every one where CLDR has none.
fn plurals_of(tag: &LanguageTag) -> BTreeSet<&'static str> {
    let rules =
        tag.as_str().parse().ok().and_then(|language: LanguageIdentifier| PluralRules::create(language, PluralRuleType::CARDINAL).ok());
    let Some(rules) = rules else { return ["zero", "one", "two", "few", "many", "other"].into() };
    // No letter counts further, and no language has a category that begins later and is below a million.
    let counted = (0..=200_u32).filter_map(|number| rules.select(number).ok()).map(|category| match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    });
    counted.chain(["other"]).collect()
}

/// Whether a line of words looks like `name = words`.
fn begins_a_message(line: &str) -> bool {
    let name = line.split_once(" =").map_or("", |(name, _)| name.trim_start());
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// Whether the language writes spaces between its words.
fn has_spaces(tag: &LanguageTag) -> bool {
    !matches!(tag.language(), "zh" | "ja" | "th" | "lo" | "km" | "my")
}

/// The runs of words between choices, a variable standing as `X`; each with the place it begins at.
pub(super) fn leaves<'a>(pattern: &'a Pattern<&'a str>) -> Vec<(Option<&'a str>, String)> {
    let mut leaves = Vec::new();
    leaves_of(pattern, &mut leaves);
    leaves
}

fn leaves_of<'a>(pattern: &'a Pattern<&'a str>, leaves: &mut Vec<(Option<&'a str>, String)>) {
    let mut run = String::new();
    let mut start = None;
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                start = start.or(Some(*value));
                run.push_str(value);
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                run.push_str(&unescape_unicode_to_string(value));
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => run.push('X'),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    leaves_of(&variant.value, leaves);
                }
                run.push('X');
            }
        }
    }
    leaves.push((start, run));
}
