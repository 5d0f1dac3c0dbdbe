//! Requests with a word of its own in every string, found by walking the descriptors: a new field is covered by itself.

use egards::grpc::proto;
use prost_reflect::{DescriptorPool, DynamicMessage, FieldDescriptor, Kind, MapKey, MessageDescriptor, ReflectMessage as _, Value};

/// What every word begins with. Long enough that the random bytes of thousands of trace ids do not spell it.
pub const CANARY: &str = "zqvjx";

/// How many requests [`valid`] makes between which every branch of every `oneof` is taken: 3 letters times id or text.
pub const VARIANTS: usize = 6;

/// Words that no letter, log or library has of its own. Eight letters, so that each also fits a private-use subtag.
#[derive(Default)]
struct Words(usize);

impl Words {
    fn next(&mut self) -> String {
        self.0 += 1;
        let letters = [26 * 26, 26, 1].map(|place| char::from(b'a' + u8::try_from(self.0 / place % 26).unwrap()));
        letters.into_iter().fold(CANARY.to_owned(), |word, letter| word + &letter.to_string())
    }
}

/// One string of a message: the fields and indices that lead to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Place(Vec<Step>);

#[derive(Clone, Debug, PartialEq)]
enum Step {
    Field(FieldDescriptor),
    Index(usize),
    /// The value under a key.
    Entry(String),
    /// A key itself.
    Key(String),
}

/// The descriptor of a message of the API.
pub fn descriptor(name: &str) -> MessageDescriptor {
    DescriptorPool::decode(proto::FILE_DESCRIPTOR_SET).unwrap().get_message_by_name(&format!("egards.v1.{name}")).unwrap()
}

/// A request with every field set that may stand together, and a word in each string of free form.
pub fn valid(variant: usize) -> DynamicMessage {
    Filler { variant, words: Words::default() }.message(&descriptor("DraftRejectionRequest"), "")
}

struct Filler {
    variant: usize,
    words: Words,
}

impl Filler {
    fn message(&mut self, descriptor: &MessageDescriptor, path: &str) -> DynamicMessage {
        let mut message = DynamicMessage::new(descriptor.clone());
        for field in descriptor.fields() {
            if let Some(oneof) = field.containing_oneof() {
                let turn = if oneof.name() == "template" { self.variant } else { self.variant / 3 };
                if oneof.fields().nth(turn % oneof.fields().len()).as_ref() != Some(&field) {
                    continue;
                }
            }
            let path = if path.is_empty() { field.name().to_owned() } else { format!("{path}.{}", field.name()) };
            if !self.belongs(&path) {
                continue;
            }
            let value = if field.is_map() {
                let value = field.kind().as_message().unwrap().map_entry_value_field().kind();
                let keys = ["fr", "en"].map(|language| format!("{language}-x-{}", self.words.next()));
                Value::Map(keys.map(|key| (MapKey::String(key), self.value(&value, &path, 0))).into_iter().collect())
            } else if field.is_list() {
                let most = if path == "formats" { 3 } else { 2 };
                Value::List((0..most).map(|index| self.value(&field.kind(), &path, index)).collect())
            } else {
                self.value(&field.kind(), &path, 0)
            };
            message.set_field(&field, value);
        }
        message
    }

    /// Whether a field may stand beside the others.
    fn belongs(&self, path: &str) -> bool {
        let names = ["position.title.text", "sender.position.text", "interview.topics.text"];
        let text_for_any_language = path.ends_with(".text.text") || path.ends_with(".suggestion.text");
        let colleague = self.variant % 3 == 2;
        names.contains(&path) || !(text_for_any_language || path == "wording" || path == "talent_pool" && colleague)
    }

    fn value(&mut self, kind: &Kind, path: &str, index: usize) -> Value {
        match kind {
            Kind::Message(descriptor) => Value::Message(self.message(descriptor, path)),
            Kind::String => Value::String(self.string(path, index)),
            Kind::Enum(_) => Value::EnumNumber(match path {
                "formats" => i32::try_from(index).unwrap() + 1,
                "review_policy.blocking" => proto::Blocking::Never.into(),
                _ => 0,
            }),
            Kind::Uint32 => Value::U32(12),
            Kind::Bool => Value::Bool(true),
            other => panic!("{path}: say here what a valid {other:?} is"),
        }
    }

    /// A valid string with a word in it, where the form of the field has room for one.
    fn string(&mut self, path: &str, index: usize) -> String {
        let word = self.words.next();
        let last = path.rsplit('.').next().unwrap();
        match last {
            "language_codes" => format!("{}-x-{word}", ["fr", "en"][index]),
            "date" | "decision_date" | "send_date" => "2026-03-06".to_owned(),
            "email_address" => format!("{word}@example.org"),
            "privacy_url" => format!("https://example.org/{word}"),
            "accepted_rules" => egards::review::rules().nth(index).unwrap().to_owned(),
            "id" => {
                let parent = path.trim_end_matches(".id").rsplit('.').next().unwrap();
                let id = match parent {
                    "strengths" => "strength-rigour",
                    "reasons" => "reason-domain-experience",
                    "growth_areas" => "growth-leadership",
                    "stage" => "stage-technical",
                    other => panic!("{other}: say here which phrases it takes"),
                };
                id.to_owned()
            }
            _ => word,
        }
    }
}

/// Every string of a request: the values, and the keys of maps.
pub fn places(message: &DynamicMessage) -> Vec<Place> {
    let mut found = Vec::new();
    collect(message, &mut Vec::new(), &mut found);
    found
}

fn collect(message: &DynamicMessage, steps: &mut Vec<Step>, found: &mut Vec<Place>) {
    for field in message.descriptor().fields() {
        // Empty strings outside a oneof are places too: something may be written there.
        if !message.has_field(&field) && (field.kind() != Kind::String || field.containing_oneof().is_some() || field.is_map()) {
            continue;
        }
        steps.push(Step::Field(field.clone()));
        match message.get_field(&field).as_ref() {
            Value::List(values) => {
                for (index, value) in values.iter().enumerate() {
                    steps.push(Step::Index(index));
                    visit(value, steps, found);
                    steps.pop();
                }
            }
            Value::Map(entries) => {
                for (key, value) in entries {
                    let key = key.as_str().unwrap().to_owned();
                    found.push(Place([steps.clone(), vec![Step::Key(key.clone())]].concat()));
                    steps.push(Step::Entry(key));
                    visit(value, steps, found);
                    steps.pop();
                }
            }
            value => visit(value, steps, found),
        }
        steps.pop();
    }
}

fn visit(value: &Value, steps: &mut Vec<Step>, found: &mut Vec<Place>) {
    match value {
        Value::Message(message) => collect(message, steps, found),
        Value::String(_) => found.push(Place(steps.clone())),
        _ => {}
    }
}

/// The same request with other words in one place.
pub fn with(request: &DynamicMessage, place: &Place, words: &str) -> DynamicMessage {
    let mut changed = request.clone();
    let (Step::Field(field), rest) = place.0.split_first().unwrap() else { panic!("a place begins with a field") };
    set(changed.get_field_mut(field), rest, words);
    changed
}

fn set(value: &mut Value, steps: &[Step], words: &str) {
    match (steps.split_first(), value) {
        (None, value) => *value = Value::String(words.to_owned()),
        (Some((Step::Field(field), rest)), Value::Message(message)) => set(message.get_field_mut(field), rest, words),
        (Some((Step::Index(index), rest)), Value::List(values)) => set(&mut values[*index], rest, words),
        (Some((Step::Entry(key), rest)), Value::Map(entries)) => set(entries.get_mut(&MapKey::String(key.clone())).unwrap(), rest, words),
        (Some((Step::Key(key), _)), Value::Map(entries)) => {
            let value = entries.remove(&MapKey::String(key.clone())).unwrap();
            entries.insert(MapKey::String(words.to_owned()), value);
        }
        (step, value) => panic!("{step:?} does not lead into {value:?}"),
    }
}
