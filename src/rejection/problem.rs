//! What can be wrong with a value, and how it is mended.

use std::borrow::Cow;

/// The kind of a [`Problem`]; the names are those of `egards.v1.ErrorReason`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// A value that must be there is not, or is empty.
    RequiredFieldMissing,
    /// A value that is not of the form asked for, or does not go with another one.
    InvalidValue,
    /// More code points than the field may hold.
    ValueTooLong,
    /// More entries than the list may hold.
    TooManyValues,
    /// A well-formed language code of a language that has no letters here.
    UnsupportedLanguage,
    /// Two codes that stand for one locale.
    DuplicateLanguage,
    /// A text that does not exist in a requested language.
    MissingText,
    /// A detailed letter with nothing to detail.
    NoFeedback,
    /// A phrase id that the catalogue does not hold, or holds as another kind.
    UnknownPhrase,
    /// A house wording that this server does not hold.
    UnknownWording,
    /// Words that the review holds back.
    ReviewBlocked,
}

impl Reason {
    /// The name in `ErrorInfo.reason`: that of the enum value, without its prefix.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::RequiredFieldMissing => "REQUIRED_FIELD_MISSING",
            Self::InvalidValue => "INVALID_VALUE",
            Self::ValueTooLong => "VALUE_TOO_LONG",
            Self::TooManyValues => "TOO_MANY_VALUES",
            Self::UnsupportedLanguage => "UNSUPPORTED_LANGUAGE",
            Self::DuplicateLanguage => "DUPLICATE_LANGUAGE",
            Self::MissingText => "MISSING_TEXT",
            Self::NoFeedback => "NO_FEEDBACK",
            Self::UnknownPhrase => "UNKNOWN_PHRASE",
            Self::UnknownWording => "UNKNOWN_WORDING",
            Self::ReviewBlocked => "REVIEW_BLOCKED",
        }
    }
}

/// One thing wrong with one value: what kind, and the cure. Never holds the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The kind.
    pub reason: Reason,
    /// What to do, in English, for the engineer who sent the request.
    pub cure: Cow<'static, str>,
}

impl Problem {
    /// A problem of this kind with this cure.
    pub fn new(reason: Reason, cure: impl Into<Cow<'static, str>>) -> Self {
        Self { reason, cure: cure.into() }
    }

    /// An [`Reason::InvalidValue`] with this cure.
    pub fn invalid(cure: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Reason::InvalidValue, cure)
    }

    /// A [`Reason::RequiredFieldMissing`] with this cure.
    pub fn missing(cure: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Reason::RequiredFieldMissing, cure)
    }
}
