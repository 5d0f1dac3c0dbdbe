//! The words: `.ftl` files read and checked, locales and how one is chosen, the catalogue, and what each language needs.
//! The only place that knows Fluent. Which message stands where in a letter is not decided here.

pub mod direction;
mod english;
mod french;
pub mod ftl;
mod german;
pub mod lint;
pub mod locale;
pub mod locales;
pub mod message;
mod paths;
pub mod phrase;
pub mod profile;
pub mod references;
pub mod revision;
mod sentence;
pub mod sources;
mod spanish;
pub mod typography;
pub mod variable;
pub mod wording_lint;
pub mod wordings;
mod words;

pub use locale::{Locale, SayError};
pub use locales::Locales;
pub use words::Words;
