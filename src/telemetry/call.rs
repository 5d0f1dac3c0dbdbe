//! What is known of one call, and what is told of it when it ends: metrics, a log line, a span.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicU8, AtomicU64, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use tonic::Code;

use super::{
    Metrics,
    code::{CODES, code_name, is_server_fault},
    traces::{CallTrace, Traces},
};

/// Most different letters, locales or revisions that a log line names: a stream may be long.
const NAMED: usize = 16;

/// Most bytes of large answers that may wait for their callers, of all calls together, unless it is one alone: callers who ask
/// for much and read nothing must not fill the memory.
const WAITING: usize = 5 * 1024 * 1024;
/// What is large, in bytes: more than a long letter in six languages and all formats. The number of calls in flight bounds what
/// smaller answers take.
const LARGE: usize = 128 * 1024;

/// The call that a handler is answering. It sits in the request's extensions; clones are of the same call.
#[derive(Clone, Debug)]
pub struct Call(Arc<State>);

#[derive(Debug)]
struct State {
    recorder: Arc<Recorder>,
    method: usize,
    start: Instant,
    trace: CallTrace,
    item_timeout: Duration,
    items: AtomicU64,
    /// Bytes of the large answers that wait for the caller.
    waiting: AtomicUsize,
    drafted: Mutex<Drafted>,
    /// Why the call has to end before its own end, else [`OPEN`].
    interrupted: AtomicU8,
    /// The code once it is known, else [`OPEN`].
    outcome: AtomicU8,
}

const OPEN: u8 = u8::MAX;

/// What the call's drafts were, each name once.
#[derive(Debug, Default)]
struct Drafted {
    letters: Names,
    locales: Names,
    revisions: Names,
    accepted_rules: Names,
}

/// Different names in order of appearance, joined by commas.
#[derive(Debug, Default)]
struct Names {
    joined: String,
    count: usize,
}

impl Names {
    fn add(&mut self, name: &str) {
        if self.count > NAMED || self.joined.split(',').any(|known| known == name) {
            return;
        }
        self.count += 1;
        if !self.joined.is_empty() {
            self.joined.push(',');
        }
        self.joined.push_str(if self.count > NAMED { "…" } else { name });
    }

    fn get(&self) -> Option<&str> {
        (!self.joined.is_empty()).then_some(self.joined.as_str())
    }
}

/// Where calls tell what became of them.
#[derive(Debug)]
pub struct Recorder {
    pub metrics: Metrics,
    pub traces: Traces,
    /// Bytes of all large answers that wait for their callers.
    waiting: AtomicUsize,
    /// Whether calls that still run are being cut off.
    stopped: AtomicBool,
}

impl Recorder {
    pub fn new(metrics: Metrics, traces: Traces) -> Self {
        Self { metrics, traces, waiting: AtomicUsize::new(0), stopped: AtomicBool::new(false) }
    }

    /// From now on a call that does not end by itself was cut off by us: the caller has not left.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Begins a call to the method at this index, or to an unknown one.
    pub fn begin(self: &Arc<Self>, method: usize, headers: &http::HeaderMap, item_timeout: Duration) -> Call {
        Call(Arc::new(State {
            recorder: Arc::clone(self),
            method,
            start: Instant::now(),
            trace: self.traces.begin(self.metrics.method_name(method), headers),
            item_timeout,
            items: AtomicU64::new(0),
            waiting: AtomicUsize::new(0),
            drafted: Mutex::default(),
            interrupted: AtomicU8::new(OPEN),
            outcome: AtomicU8::new(OPEN),
        }))
    }
}

impl Call {
    /// A draft was made: its letter (the template's name), the locale used and the revision of its words.
    pub fn draft(&self, letter: &'static str, locale: &str, revision: &str) {
        self.0.recorder.metrics.draft(letter, locale);
        let mut drafted = self.0.drafted.lock().unwrap_or_else(PoisonError::into_inner);
        drafted.letters.add(letter);
        drafted.locales.add(locale);
        drafted.revisions.add(revision);
    }

    /// The review found something by this rule.
    pub fn finding(&self, rule: &'static str) {
        self.0.recorder.metrics.finding(rule);
    }

    /// The caller had accepted a finding by this rule.
    pub fn accepted_rule(&self, rule: &'static str) {
        self.0.recorder.metrics.accepted(rule);
        self.0.drafted.lock().unwrap_or_else(PoisonError::into_inner).accepted_rules.add(rule);
    }

    /// The request is refused, among others for this reason (a name of `ErrorReason`).
    pub fn violation(&self, reason: &'static str) {
        self.0.recorder.metrics.violation(reason);
    }

    /// So many more items of a batch were answered.
    pub fn items(&self, count: u64) {
        self.0.items.fetch_add(count, Ordering::Relaxed);
        self.0.recorder.metrics.items(count);
    }

    /// An answer of so many bytes is about to wait for the caller to take it. False when the large ones that wait would be too much
    /// together: then this answer must not be given. One alone is never too much.
    #[must_use]
    pub fn may_wait(&self, bytes: usize) -> bool {
        if bytes <= LARGE {
            return true;
        }
        let all = &self.0.recorder.waiting;
        let others = all.fetch_add(bytes, Ordering::Relaxed);
        if others == 0 || others + bytes <= WAITING {
            self.0.waiting.fetch_add(bytes, Ordering::Relaxed);
            return true;
        }
        all.fetch_sub(bytes, Ordering::Relaxed);
        self.rejected("OVERLOADED");
        false
    }

    /// The caller has taken what waited.
    pub(crate) fn taken(&self) {
        let bytes = self.0.waiting.swap(0, Ordering::Relaxed);
        self.0.recorder.waiting.fetch_sub(bytes, Ordering::Relaxed);
    }

    /// The time one item of a batch may take (`--request-timeout`).
    #[must_use]
    pub fn item_timeout(&self) -> Duration {
        self.0.item_timeout
    }

    /// When the call's headers were read.
    pub(crate) fn start(&self) -> Instant {
        self.0.start
    }

    /// The call has to end, with this code: whoever is polled next says so.
    pub(crate) fn interrupt(&self, code: Code) {
        let _ = self.0.interrupted.compare_exchange(OPEN, code as u8, Ordering::Relaxed, Ordering::Relaxed);
    }

    /// The code the call has to end with, if it has to.
    pub(crate) fn interrupted(&self) -> Option<Code> {
        CODES.get(usize::from(self.0.interrupted.load(Ordering::Relaxed))).copied()
    }

    /// A panic was caught in the call.
    pub(crate) fn panicked(&self) {
        self.0.recorder.metrics.panics.inc();
    }

    /// The call is answered without its handler, for this reason.
    pub(crate) fn rejected(&self, reason: &'static str) {
        self.0.recorder.metrics.rejected(reason);
    }

    /// The call's outcome is known; the first word counts. It is told when the last clone of the call is dropped: the
    /// handler's own words (a draft, items) may still come, the outcome does not change.
    pub(crate) fn ended(&self, code: Code) {
        let _ = self.0.outcome.compare_exchange(OPEN, code as u8, Ordering::Relaxed, Ordering::Relaxed);
    }
}

impl Drop for State {
    fn drop(&mut self) {
        let interrupted = CODES.get(usize::from(*self.interrupted.get_mut())).copied();
        let cut_off = if self.recorder.stopped.load(Ordering::Relaxed) { Code::Unavailable } else { Code::Cancelled };
        let code = match self.outcome.load(Ordering::Relaxed) {
            // It was cut off, or nobody waited for the answer.
            OPEN => interrupted.unwrap_or(cut_off),
            known => CODES[usize::from(known)],
        };
        // A stream without an end of its own, which the drain ended, is nobody's fault.
        let at_fault = is_server_fault(code) && interrupted != Some(Code::Unavailable);
        self.recorder.waiting.fetch_sub(*self.waiting.get_mut(), Ordering::Relaxed);
        let elapsed = self.start.elapsed();
        let metrics = &self.recorder.metrics;
        metrics.call_ended(self.method, code, elapsed.as_secs_f64());
        let drafted = self.drafted.get_mut().unwrap_or_else(PoisonError::into_inner);
        let items = Some(*self.items.get_mut()).filter(|items| *items > 0);
        let (letter, locale) = (drafted.letters.get(), drafted.locales.get());
        self.trace.end(code, letter, locale, items);
        let method = metrics.method_name(self.method);
        macro_rules! line {
            ($level:ident) => {
                tracing::$level!(
                    target: "egards::call",
                    method,
                    code = code_name(code),
                    duration_us = u64::try_from(elapsed.as_micros()).unwrap_or(u64::MAX),
                    letter,
                    locale,
                    revision = drafted.revisions.get(),
                    accepted_rules = drafted.accepted_rules.get(),
                    items,
                    trace_id = self.trace.trace_id().map(tracing::field::display),
                    "call"
                )
            };
        }
        if at_fault {
            line!(warn);
        } else {
            line!(info);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_answers_wait_within_a_bound_and_one_alone_always() {
        let recorder = Arc::new(Recorder::new(Metrics::new(["Draft"].into_iter()).unwrap(), Traces::default()));
        let call = || recorder.begin(0, &http::HeaderMap::new(), Duration::from_secs(1));
        let huge = call();
        assert!(huge.may_wait(2 * WAITING));
        assert!(call().may_wait(LARGE), "what is not large waits beside it");
        assert!(!call().may_wait(LARGE + 1));
        huge.taken();
        assert!(huge.may_wait(WAITING / 2), "the one before has been taken");
        let other = call();
        assert!(other.may_wait(WAITING / 2));
        assert!(!call().may_wait(LARGE + 1));
        drop((huge, other));
        assert!(call().may_wait(2 * WAITING), "all have been taken");
    }

    #[test]
    fn names_are_told_once_in_order_and_not_without_end() {
        let mut names = Names::default();
        assert_eq!(names.get(), None);
        for name in ["fr", "en", "fr"] {
            names.add(name);
        }
        assert_eq!(names.get(), Some("fr,en"));
        for number in 0..100 {
            names.add(&number.to_string());
        }
        assert!(names.get().is_some_and(|names| names.ends_with(",13,…")));
    }
}
