//! Settings of the program, typed, from flags and `EGARDS_*` variables.
//!
//! Only parsing lives here: what a value means is with the code it governs.

use std::{net::SocketAddr, num::NonZeroUsize, path::PathBuf, time::Duration};

use clap::{Args, ValueEnum};
use jiff::SignedDuration;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;

/// Everything `egards serve` can be told.
///
/// Every flag has a variable (`--metrics-listen`: `EGARDS_METRICS_LISTEN`); the flag wins. A value that cannot be used
/// stops the start with the flag's name. Durations are written `500ms`, `5s`, `2m`, `1h`.
#[derive(Clone, Debug, Args)]
pub struct ServeSettings {
    /// Address and port of the service. A port that is taken stops the start.
    #[arg(long, env = "EGARDS_LISTEN", value_name = "ADDRESS", default_value = "127.0.0.1:50051")]
    pub listen: SocketAddr,

    /// Address and port of /metrics (Prometheus text), /livez and /readyz, plain HTTP; off when absent.
    #[arg(long, env = "EGARDS_METRICS_LISTEN", value_name = "ADDRESS")]
    pub metrics_listen: Option<SocketAddr>,

    /// What the letters are made of.
    #[command(flatten)]
    pub words: WordsArgs,

    /// TLS: the server's certificate chain, PEM; read again on SIGHUP.
    #[arg(long, env = "EGARDS_TLS_CERT", value_name = "FILE", requires = "tls_key")]
    pub tls_cert: Option<PathBuf>,

    /// TLS: the certificate's private key, PEM; read again on SIGHUP.
    #[arg(long, env = "EGARDS_TLS_KEY", value_name = "FILE", requires = "tls_cert")]
    pub tls_key: Option<PathBuf>,

    /// Mutual TLS: every client must show a certificate of these authorities, PEM; read again on SIGHUP.
    #[arg(long, env = "EGARDS_TLS_CLIENT_CA", value_name = "FILE", requires = "tls_cert")]
    pub tls_client_ca: Option<PathBuf>,

    /// File of accepted bearer tokens, one a line, as they are or as `sha256:` and the token's SHA-256 in hexadecimal;
    /// `#` starts a comment line. Health stays open. Read again on SIGHUP.
    #[arg(long, env = "EGARDS_AUTH_TOKENS", value_name = "FILE")]
    pub auth_tokens: Option<PathBuf>,

    /// Calls in flight over all connections; a call beyond is answered `RESOURCE_EXHAUSTED` with `RetryInfo`.
    #[arg(long, env = "EGARDS_MAX_IN_FLIGHT", value_name = "CALLS", default_value = "1024")]
    pub max_in_flight: NonZeroUsize,

    /// Concurrent streams of one connection.
    #[arg(long, env = "EGARDS_MAX_CONCURRENT_STREAMS", value_name = "STREAMS", default_value = "256",
          value_parser = clap::value_parser!(u32).range(1..=65_536))]
    pub max_concurrent_streams: u32,

    /// Size of a call's headers, in bytes, from 1024 to 1048576.
    #[arg(long, env = "EGARDS_MAX_HEADER_BYTES", value_name = "BYTES", default_value = "16384",
          value_parser = clap::value_parser!(u32).range(1_024..=1_048_576))]
    pub max_header_bytes: u32,

    /// Time for a call, and for each item of a batch; the caller's shorter deadline wins.
    #[arg(long, env = "EGARDS_REQUEST_TIMEOUT", value_name = "DURATION", default_value = "5s", value_parser = positive)]
    pub request_timeout: Duration,

    /// Pause between two HTTP/2 pings to a client; one that does not answer is let go.
    #[arg(long, env = "EGARDS_KEEPALIVE_INTERVAL", value_name = "DURATION", default_value = "60s",
          value_parser = positive)]
    pub keepalive_interval: Duration,

    /// Age at which a connection is closed gracefully, give or take 10 %, or `off`.
    #[arg(long, env = "EGARDS_MAX_CONNECTION_AGE", value_name = "DURATION", default_value = "off",
          value_parser = positive_or_off)]
    pub max_connection_age: Limit,

    /// On SIGTERM: time between answering `NOT_SERVING` and taking no more connections.
    #[arg(long, env = "EGARDS_DRAIN_DELAY", value_name = "DURATION", default_value = "0s", value_parser = duration)]
    pub drain_delay: Duration,

    /// On SIGTERM: time that running calls are given to finish.
    #[arg(long, env = "EGARDS_DRAIN_TIMEOUT", value_name = "DURATION", default_value = "10s", value_parser = duration)]
    pub drain_timeout: Duration,

    /// Threads that serve connections, at most 1024 [default: one per core].
    #[arg(long, env = "EGARDS_WORKERS", value_name = "THREADS",
          value_parser = clap::value_parser!(u16).range(1..=1_024))]
    pub workers: Option<u16>,

    /// How the log and where its lines come from.
    #[command(flatten)]
    pub log: LogSettings,
}

/// What is logged, and how.
#[derive(Clone, Debug, Args)]
pub struct LogSettings {
    /// Form of a log line on standard error [default: text on a terminal, else json].
    #[arg(long, env = "EGARDS_LOG_FORMAT", value_name = "FORMAT")]
    pub log_format: Option<LogFormat>,

    /// What is logged: off, error, warn, info, debug, trace, or by module: `info,egards::server=debug`. Libraries below
    /// this program are never logged below info, whatever is asked: their traces hold what callers send.
    #[arg(long, env = "EGARDS_LOG", value_name = "FILTER", default_value = "info", value_parser = log_filter)]
    pub log: Targets,
}

/// Where the locales come from.
#[derive(Args, Clone, Debug, Default)]
pub struct LocalesArgs {
    /// A folder of locales (DIR/LOCALE/*.ftl) used instead of the built-in ones; `serve` reads it again on SIGHUP.
    #[arg(long, env = "EGARDS_LOCALES", value_name = "DIR")]
    pub locales: Option<PathBuf>,
}

/// Where the locales and the house wordings over them come from.
#[derive(Args, Clone, Debug, Default)]
pub struct WordsArgs {
    /// The locales.
    #[command(flatten)]
    pub locales: LocalesArgs,
    /// A folder of house wordings (DIR/WORDING/LOCALE/*.ftl); `serve` reads it again on SIGHUP.
    #[arg(long, env = "EGARDS_WORDINGS", value_name = "DIR")]
    pub wordings: Option<PathBuf>,
}

/// Form of a log line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// A limit that may be off. (An `Option` would mean to `clap` that the flag may be absent.)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// No limit.
    Off,
    /// Limited to this long.
    After(Duration),
}

impl ServeSettings {
    /// How many threads serve connections: as told, else one per core.
    #[must_use]
    pub fn worker_count(&self) -> usize {
        self.workers.map_or_else(|| std::thread::available_parallelism().map_or(1, NonZeroUsize::get), usize::from)
    }
}

/// What [`Targets`] reads, each part with its level: a word alone would be a module, so that a misspelt level silences all.
fn log_filter(text: &str) -> Result<Targets, String> {
    let level = |part: &str| part.rsplit('=').next().map_or("", str::trim).to_owned();
    let known = |level: &String| !level.is_empty() && level.parse::<LevelFilter>().is_ok();
    let filter = text.parse().ok().filter(|_: &Targets| text.split(',').map(level).all(|level| known(&level)));
    filter.ok_or_else(|| "expected a level (off, error, warn, info, debug, trace) or module=level, separated by commas".to_owned())
}

fn duration(text: &str) -> Result<Duration, String> {
    const EXPECTED: &str = "expected a duration such as 500ms, 5s, 2m or 1h";
    let duration: SignedDuration = text.parse().map_err(|_| EXPECTED.to_owned())?;
    let duration = Duration::try_from(duration).map_err(|_| "a duration cannot be negative".to_owned())?;
    // Far enough for any use, and small enough that adding it to a point in time cannot overflow.
    if duration > Duration::from_secs(365 * 24 * 60 * 60) {
        return Err("a duration cannot be longer than a year".to_owned());
    }
    Ok(duration)
}

fn positive(text: &str) -> Result<Duration, String> {
    match duration(text)? {
        Duration::ZERO => Err("must be more than zero".to_owned()),
        duration => Ok(duration),
    }
}

fn positive_or_off(text: &str) -> Result<Limit, String> {
    if text == "off" { Ok(Limit::Off) } else { positive(text).map(Limit::After) }
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, Parser};

    use super::*;

    #[derive(Debug, Parser)]
    struct Program {
        #[command(flatten)]
        serve: ServeSettings,
    }

    fn parse(flags: &[&str]) -> Result<ServeSettings, String> {
        Program::try_parse_from([&["egards"], flags].concat()).map(|p| p.serve).map_err(|e| e.to_string())
    }

    #[test]
    fn the_command_line_is_consistent_and_every_flag_has_its_variable() {
        let command = Program::command();
        command.clone().debug_assert();
        for flag in command.get_arguments().filter(|flag| flag.get_id() != "help") {
            let name = flag.get_long().expect("every setting is a long flag");
            let variable = format!("EGARDS_{}", name.to_uppercase().replace('-', "_"));
            assert_eq!(flag.get_env().and_then(|v| v.to_str()), Some(variable.as_str()));
        }
    }

    #[test]
    fn defaults_are_those_of_the_contract() {
        let settings = parse(&[]).unwrap();
        assert_eq!(settings.listen.to_string(), "127.0.0.1:50051");
        assert_eq!((settings.max_in_flight.get(), settings.max_concurrent_streams), (1024, 256));
        assert_eq!(settings.max_header_bytes, 16_384);
        assert_eq!(settings.request_timeout, Duration::from_secs(5));
        assert_eq!(settings.keepalive_interval, Duration::from_secs(60));
        assert_eq!(settings.max_connection_age, Limit::Off);
        assert_eq!((settings.drain_delay, settings.drain_timeout), (Duration::ZERO, Duration::from_secs(10)));
        assert_eq!(settings.log.log, Targets::new().with_default(LevelFilter::INFO));
    }

    #[test]
    fn durations_are_read_with_their_unit() {
        let settings = parse(&["--request-timeout", "500ms", "--max-connection-age", "1h"]).unwrap();
        assert_eq!(settings.request_timeout, Duration::from_millis(500));
        assert_eq!(settings.max_connection_age, Limit::After(Duration::from_secs(3600)));
    }

    #[test]
    fn a_bad_value_names_its_flag() {
        for [flag, value] in [
            ["--listen", "localhost"],
            ["--metrics-listen", "9090"],
            ["--request-timeout", "5"],
            ["--request-timeout", "0s"],
            ["--request-timeout", "-5s"],
            ["--drain-timeout", "300000h"],
            ["--keepalive-interval", "soon"],
            ["--max-connection-age", "never"],
            ["--max-in-flight", "0"],
            ["--max-concurrent-streams", "0"],
            ["--max-header-bytes", "10"],
            ["--workers", "0"],
            ["--log-format", "xml"],
            ["--log", ""],
            ["--log", "loud"],
            ["--log", "inof,egards=debug"],
            ["--log", "egards=loud"],
            ["--log", "egards::server"],
            ["--log", "egards="],
        ] {
            let error = parse(&[&format!("{flag}={value}")]).expect_err(value);
            assert!(error.contains(flag), "{flag}={value}: {error}");
        }
    }

    #[test]
    fn tls_files_come_together() {
        assert!(parse(&["--tls-cert", "a.pem"]).expect_err("no key").contains("--tls-key"));
        assert!(parse(&["--tls-key", "a.pem"]).expect_err("no certificate").contains("--tls-cert"));
        assert!(parse(&["--tls-client-ca", "a.pem"]).expect_err("no certificate").contains("--tls-cert"));
    }
}
