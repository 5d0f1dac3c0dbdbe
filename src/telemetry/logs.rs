//! The log: what is let through, its form, and that nothing personal gets in by way of a library or a panic.

use std::{
    io::{self, IsTerminal as _},
    panic,
};

use anstream::{AutoStream, ColorChoice};
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
/// See [`start_on`].
pub fn start(settings: &LogSettings) -> Result<LogGuard, LogError> {
    let reader = Reader {
        is_person: io::stderr().is_terminal(),
        // Not on a terminal that has no colours, or where NO_COLOR asks for none.
        likes_colours: AutoStream::choice(&io::stderr()) != ColorChoice::Never,
    };
    start_on(io::stderr(), reader, settings)
}

/// Who reads the log.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reader {
    /// People, at a terminal: text is the default.
    pub is_person: bool,
    /// Colours are welcome.
    pub likes_colours: bool,
}

/// [`start`], on another output.
///
/// # Errors
/// The process has a log already, or no thread could be started.
pub fn start_on(output: impl io::Write + Send + 'static, reader: Reader, settings: &LogSettings) -> Result<LogGuard, LogError> {
    // Frames and headers, which h2, hyper and the rest print below info, hold what callers send.
    let ours_alone = Targets::new().with_default(LevelFilter::INFO).with_target("egards", LevelFilter::TRACE);
    let sink = Sink::to(output)?;
    let writer = sink.clone();
    let lines = fmt::layer().with_writer(move || writer.clone()).with_ansi(reader.likes_colours);
    let lines: Box<dyn Layer<Registry> + Send + Sync> = match settings.log_format {
        None if reader.is_person => lines.boxed(),
        Some(LogFormat::Text) => lines.boxed(),
        None | Some(LogFormat::Json) => lines.event_format(Json).boxed(),
    };
    Registry::default().with(lines).with(settings.log.clone()).with(ours_alone).try_init()?;
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(tracing::field::display);
        tracing::error!(target: "egards::panic", place, thread = std::thread::current().name(), "panic");
    }));
    Ok(LogGuard(sink))
}
