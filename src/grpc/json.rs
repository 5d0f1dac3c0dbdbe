//! The JSON form of messages, the same as that of `grpcurl -d`.

use std::sync::OnceLock;

use prost_reflect::{DescriptorPool, DeserializeOptions, DynamicMessage, MessageDescriptor, SerializeOptions};

use super::proto;

/// Why a JSON text is no message of the API.
#[derive(Debug, thiserror::Error)]
#[error("the request is not the JSON of a DraftRejectionRequest: {0}")]
pub struct JsonError(String);

/// Reads a `DraftRejectionRequest`. Field names may be in either spelling (`familyName`, `family_name`).
///
/// # Errors
/// A text that is no JSON, an unknown field, a value of another type: with line and column.
pub fn request_from_json(json: &str) -> Result<proto::DraftRejectionRequest, JsonError> {
    let fail = |error: &dyn std::fmt::Display| JsonError(error.to_string());
    let descriptor = descriptor("DraftRejectionRequest").ok_or_else(|| fail(&"no descriptor"))?;
    // An editor's byte order mark is no part of the text (RFC 8259, section 8.1).
    let mut reader = serde_json::Deserializer::from_str(json.strip_prefix('\u{FEFF}').unwrap_or(json));
    let options = DeserializeOptions::new().deny_unknown_fields(true);
    let message = DynamicMessage::deserialize_with_options(descriptor, &mut reader, &options).map_err(|error| JsonError(told(&error)))?;
    reader.end().map_err(|error| fail(&error))?;
    message.transcode_to().map_err(|error| fail(&error))
}

/// What is wrong with a JSON text, and where, without what stands there: it may be anybody's name. An unknown field or enum value
/// is told where it is written as one.
fn told(error: &serde_json::Error) -> String {
    let text = error.to_string();
    if let Some((_, expected)) = text.rsplit_once(", expected ") {
        return format!("expected {expected}");
    }
    let named = |what: &str| text.strip_prefix(what)?.rsplit_once('\'').map(|(name, _)| name);
    let field = named("unrecognized field name '").map(|name| name.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'_'));
    let value = named("unrecognized enum value '")
        .map(|name| name.contains('_') && name.bytes().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == b'_'));
    if field.or(value) == Some(false) {
        return format!("not what the message takes at line {} column {}", error.line(), error.column());
    }
    text
}

/// A message of the API as pretty-printed JSON.
///
/// # Errors
/// A name that is none of the API's messages, or not this one's.
pub fn to_json(message: &impl prost::Message, name: &str) -> Result<String, JsonError> {
    let fail = |error: &dyn std::fmt::Display| JsonError(error.to_string());
    let mut dynamic = DynamicMessage::new(descriptor(name).ok_or_else(|| fail(&"no descriptor"))?);
    dynamic.transcode_from(message).map_err(|error| fail(&error))?;
    let mut out = serde_json::Serializer::pretty(Vec::new());
    dynamic.serialize_with_options(&mut out, &SerializeOptions::new()).map_err(|error| fail(&error))?;
    String::from_utf8(out.into_inner()).map_err(|error| fail(&error))
}

/// The descriptor of a message of `egards.v1`.
fn descriptor(name: &str) -> Option<MessageDescriptor> {
    static POOL: OnceLock<Option<DescriptorPool>> = OnceLock::new();
    let pool = POOL.get_or_init(|| DescriptorPool::decode(proto::FILE_DESCRIPTOR_SET).ok());
    pool.as_ref()?.get_message_by_name(&format!("egards.v1.{name}"))
}
