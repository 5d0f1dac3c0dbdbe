//! The log: what is let through, its form, and that nothing personal gets in by way of a library or a panic.

use std::{
    io::{self, IsTerminal as _},
    panic,
};

use tracing::level_filters::LevelFilter;
use tracing_subscriber::{
    Layer, Registry,
    filter::Targets,
    fmt,
    layer::SubscriberExt as _,
    util::{SubscriberInitExt as _, TryInitError},
};

use super::{json::Json, sink::Sink};
use crate::config::{LogFormat, LogSettings};

/// Writes the last lines when dropped.
pub struct LogGuard(Sink);

impl Drop for LogGuard {
    fn drop(&mut self) {
        self.0.close();
    }
}

/// Why there is no log.
#[derive(Debug, thiserror::Error)]
pub enum LogError {
    /// The filter cannot be read.
    #[error("--log: {0}; expected a level (off, error, warn, info, debug, trace) or module=level, separated by commas")]
    Filter(#[from] tracing_subscriber::filter::ParseError),
    /// The thread that writes the log could not be started.
    #[error("the log could not be started: {0}")]
    Thread(#[from] std::io::Error),
    /// The process has a log already.
    #[error("the log could not be started: {0}")]
    Twice(#[from] TryInitError),
}

/// Starts the log on standard error, and has panics told there by their place alone: a panic's own words may quote a
/// request.
///
/// # Errors
/// The filter cannot be read, or the process has a log already.
pub fn start(settings: &LogSettings) -> Result<LogGuard, LogError> {
    let terminal = io::stderr().is_terminal();
    start_on(io::stderr(), terminal, settings)
}

/// [`start`], on another output. `terminal`: whether people look at it.
///
/// # Errors
/// The filter cannot be read, or the process has a log already.
pub fn start_on(output: impl io::Write + Send + 'static, terminal: bool, settings: &LogSettings) -> Result<LogGuard, LogError> {
    let asked: Targets = settings.log.parse()?;
    // Frames and headers, which h2, hyper and the rest print below info, hold what callers send.
    let ours_alone = Targets::new().with_default(LevelFilter::INFO).with_target("egards", LevelFilter::TRACE);
    let sink = Sink::to(output)?;
    let writer = sink.clone();
    let lines = fmt::layer().with_writer(move || writer.clone()).with_ansi(terminal);
    let lines: Box<dyn Layer<Registry> + Send + Sync> = match settings.log_format {
        None if terminal => lines.boxed(),
        Some(LogFormat::Text) => lines.boxed(),
        None | Some(LogFormat::Json) => lines.event_format(Json).boxed(),
    };
    Registry::default().with(lines).with(asked).with(ours_alone).try_init()?;
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(tracing::field::display);
        tracing::error!(target: "egards::panic", place, thread = std::thread::current().name(), "panic");
    }));
    Ok(LogGuard(sink))
}
