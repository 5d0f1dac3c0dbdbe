//! What the program tells its operators: log lines, metrics and traces.
//!
//! Nothing here ever sees a request: the service hands over ids that are fixed in the program (letters, locales,
//! rules, reasons), and the transport hands over the method and the outcome.

mod call;
mod code;
mod json;
pub mod logs;
mod metrics;
pub(crate) mod page;
mod sink;
mod traces;

pub use call::Call;
pub(crate) use call::Recorder;
pub use metrics::Metrics;
pub use traces::Traces;
