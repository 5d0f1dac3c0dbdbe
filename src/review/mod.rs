//! A second pair of eyes on a draft: words worth another look, and the practices of a good letter. It points, it never decides,
//! and it is no legal advice. Words are never changed here.

pub mod engine;
mod findings;
mod practices;
mod revision;

pub use engine::Severity;
pub use findings::{Finding, findings, rules};
pub use practices::{Practice, PracticeResult, practices};
pub use revision::revision;
