//! Counters that Prometheus reads. Counting is a few relaxed atomics: what every call counts has its handle here.

use prometheus::{
    Encoder as _, Histogram, HistogramOpts, HistogramVec, IntCounter, IntCounterVec, IntGauge, IntGaugeVec, Opts, Registry, TextEncoder,
    core::{Collector, Desc},
};
use tonic::Code;

use super::code::{CODES, code_name};

/// Upper bounds of the duration histogram, in seconds: from a letter's own time to the longest stream worth telling.
const DURATIONS: [f64; 14] = [0.000_05, 0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.1, 0.5, 1.0, 5.0, 30.0];

/// Method label of a call whose method does not exist: a caller cannot make labels up.
const UNKNOWN_METHOD: &str = "unknown";

/// All metrics of one server.
#[derive(Debug)]
pub struct Metrics {
    registry: Registry,
    methods: Vec<MethodMetrics>,
    /// Calls that hold a place of `--max-in-flight`.
    pub(crate) in_flight: IntGauge,
    /// Open connections.
    pub(crate) connections: IntGauge,
    /// Panics caught in a call.
    pub(crate) panics: IntCounter,
    rejected: IntCounterVec,
    reloads: IntCounterVec,
    drafts: IntCounterVec,
    items: IntCounter,
    findings: IntCounterVec,
    accepted: IntCounterVec,
    violations: IntCounterVec,
}

#[derive(Debug)]
struct MethodMetrics {
    /// By code; made at a code's first use, so that the page shows what happened and nothing else.
    calls: [std::sync::OnceLock<IntCounter>; CODES.len()],
    family: IntCounterVec,
    name: &'static str,
    duration: Histogram,
}

/// Lines the log could not take, wherever they came from.
struct DroppedLines(IntCounter);

impl Collector for DroppedLines {
    fn desc(&self) -> Vec<&Desc> {
        self.0.desc()
    }
    fn collect(&self) -> Vec<prometheus::proto::MetricFamily> {
        self.0.inc_by(super::sink::dropped_lines().saturating_sub(self.0.get()));
        self.0.collect()
    }
}

impl Metrics {
    /// Metrics of a server with these methods (`package.Service/Method`); a call's index is its method's, or the number
    /// of methods when the method does not exist.
    ///
    /// # Errors
    /// Two metrics of one name: a mistake in this module, which the first start shows.
    pub(crate) fn new(methods: impl Iterator<Item = &'static str>) -> Result<Self, prometheus::Error> {
        let registry = Registry::new();
        let calls = counters(&registry, "egards_calls_total", "Calls by method and gRPC code.", &["method", "code"])?;
        let durations = HistogramVec::new(
            HistogramOpts::new("egards_call_duration_seconds", "Time from a call's headers to its last byte.").buckets(DURATIONS.to_vec()),
            &["method"],
        )?;
        registry.register(Box::new(durations.clone()))?;
        let build = IntGaugeVec::new(Opts::new("egards_build_info", "The program that runs; always 1."), &["version"])?;
        registry.register(Box::new(build.clone()))?;
        build.with_label_values(&[env!("CARGO_PKG_VERSION")]).set(1);
        let dropped = IntCounter::new("egards_log_lines_dropped_total", "Log lines lost to a reader that is too slow.")?;
        registry.register(Box::new(DroppedLines(dropped)))?;
        Ok(Self {
            methods: methods
                .chain([UNKNOWN_METHOD])
                .map(|name| MethodMetrics {
                    calls: Default::default(),
                    family: calls.clone(),
                    name,
                    duration: durations.with_label_values(&[name]),
                })
                .collect(),
            in_flight: gauge(&registry, "egards_calls_in_flight", "Calls that count towards --max-in-flight.")?,
            connections: gauge(&registry, "egards_connections", "Open connections.")?,
            panics: counter(&registry, "egards_panics_total", "Calls that failed by a panic, each INTERNAL.")?,
            rejected: counters(
                &registry,
                "egards_rejected_total",
                "Calls, or items of a batch, that the server did not take on or could not keep the answer of, by error reason.",
                &["reason"],
            )?,
            reloads: counters(&registry, "egards_reloads_total", "SIGHUPs by result, ok or failed.", &["result"])?,
            drafts: counters(&registry, "egards_drafts_total", "Drafts by letter and locale.", &["letter", "locale"])?,
            items: counter(&registry, "egards_batch_items_total", "Items answered in batch streams.")?,
            findings: counters(&registry, "egards_findings_total", "Findings of the review by rule.", &["rule"])?,
            accepted: counters(&registry, "egards_accepted_findings_total", "Findings that the caller had accepted, by rule.", &["rule"])?,
            violations: counters(&registry, "egards_violations_total", "Violations in refused requests by reason.", &["reason"])?,
            registry,
        })
    }

    /// The page Prometheus reads, in its text format.
    #[must_use]
    pub fn page(&self) -> Vec<u8> {
        let mut page = Vec::with_capacity(8 * 1024);
        if let Err(error) = TextEncoder::new().encode(&self.registry.gather(), &mut page) {
            tracing::error!(%error, "the metrics page could not be written");
        }
        page
    }

    /// The name of the method at `index`, as labels and log lines show it.
    pub(crate) fn method_name(&self, index: usize) -> &'static str {
        self.methods[index].name
    }

    pub(crate) fn call_ended(&self, method: usize, code: Code, seconds: f64) {
        let method = &self.methods[method];
        method.calls[code as usize].get_or_init(|| method.family.with_label_values(&[method.name, code_name(code)])).inc();
        method.duration.observe(seconds);
    }

    pub(crate) fn rejected(&self, reason: &'static str) {
        self.rejected.with_label_values(&[reason]).inc();
    }

    pub(crate) fn reloaded(&self, succeeded: bool) {
        self.reloads.with_label_values(&[if succeeded { "ok" } else { "failed" }]).inc();
    }

    pub(super) fn draft(&self, letter: &str, locale: &str) {
        self.drafts.with_label_values(&[letter, locale]).inc();
    }

    pub(super) fn items(&self, count: u64) {
        self.items.inc_by(count);
    }

    pub(super) fn finding(&self, rule: &str) {
        self.findings.with_label_values(&[rule]).inc();
    }

    pub(super) fn accepted(&self, rule: &str) {
        self.accepted.with_label_values(&[rule]).inc();
    }

    pub(super) fn violation(&self, reason: &str) {
        self.violations.with_label_values(&[reason]).inc();
    }
}

fn counter(registry: &Registry, name: &str, help: &str) -> Result<IntCounter, prometheus::Error> {
    let counter = IntCounter::new(name, help)?;
    registry.register(Box::new(counter.clone()))?;
    Ok(counter)
}

fn gauge(registry: &Registry, name: &str, help: &str) -> Result<IntGauge, prometheus::Error> {
    let gauge = IntGauge::new(name, help)?;
    registry.register(Box::new(gauge.clone()))?;
    Ok(gauge)
}

fn counters(registry: &Registry, name: &str, help: &str, labels: &[&str]) -> Result<IntCounterVec, prometheus::Error> {
    let counters = IntCounterVec::new(Opts::new(name, help), labels)?;
    registry.register(Box::new(counters.clone()))?;
    Ok(counters)
}
