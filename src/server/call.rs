//! What surrounds every call: who calls, whether there is room, how long it may take, and what is told of it.

use std::{
    convert::Infallible,
    future::poll_fn,
    panic::AssertUnwindSafe,
    pin::{Pin, pin},
    sync::{Arc, Mutex, PoisonError, atomic::Ordering},
    task::Poll,
    time::{Duration, Instant},
};

use futures_util::FutureExt as _;
use http::{HeaderMap, Request, Response};
use hyper::{body::Incoming, rt::Executor, service::Service};
use tonic::Status;

use super::{
    Shared,
    body::{CallBody, settled_code},
    deadline::{Bounded, Bounds, caller_timeout},
    drain::Phase,
    refusal::{self, Refusal},
    services::{Answering, Kind},
};
use crate::telemetry::Call;

/// Most watches of health at once. Each lasts as long as its client likes and costs some kilobytes.
const WATCHES: usize = 256;

/// A place among the calls in flight, or among the watches of health, given back when dropped.
pub struct Place {
    shared: Arc<Shared>,
    watch: bool,
}

impl Place {
    fn take(shared: &Arc<Shared>) -> Result<Self, Refusal> {
        let taken = shared.in_flight.fetch_add(1, Ordering::Relaxed);
        shared.recorder.metrics.in_flight.inc();
        // Dropped again when it is one too many.
        let place = Self { shared: Arc::clone(shared), watch: false };
        if taken < shared.settings.max_in_flight.get() { Ok(place) } else { Err(Refusal::Overloaded) }
    }

    fn to_watch(shared: &Arc<Shared>) -> Result<Self, Refusal> {
        let taken = shared.watches.fetch_add(1, Ordering::Relaxed);
        let place = Self { shared: Arc::clone(shared), watch: true };
        if taken < WATCHES { Ok(place) } else { Err(Refusal::Overloaded) }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if self.watch {
            self.shared.watches.fetch_sub(1, Ordering::Relaxed);
        } else {
            self.shared.in_flight.fetch_sub(1, Ordering::Relaxed);
            self.shared.recorder.metrics.in_flight.dec();
        }
    }
}

/// The calls of one connection: answers them, and runs each in a task that bounds it.
///
/// Hyper asks for a call's future and at once hands over the task that is to poll it, so what bounds the task is left
/// in `next` in between.
#[derive(Clone)]
pub struct Calls {
    shared: Arc<Shared>,
    next: Arc<Mutex<Option<Bounds>>>,
}

impl Calls {
    pub fn new(shared: Arc<Shared>) -> Self {
        Self { shared, next: Arc::default() }
    }

    fn next(&self) -> std::sync::MutexGuard<'_, Option<Bounds>> {
        self.next.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the call may reach its handler, with its place if it needs one.
    fn admit(&self, kind: Kind, headers: &HeaderMap) -> Result<Option<Place>, Refusal> {
        if kind.is_health() {
            // A question is answered at once; only what stays has to be counted.
            return kind.is_endless().then(|| Place::to_watch(&self.shared)).transpose();
        }
        // Room comes first: a full server looks at no tokens.
        let place = Place::take(&self.shared)?;
        match &self.shared.secrets.load().tokens {
            Some(tokens) if !tokens.accept(headers) => Err(Refusal::Unauthenticated),
            _ => Ok(Some(place)),
        }
    }

    /// The deadline of a call that begins now.
    fn deadline(&self, kind: Kind, headers: &HeaderMap, start: Instant) -> Result<Option<Instant>, Refusal> {
        let callers = caller_timeout(headers)?;
        let ours = kind.is_unary().then_some(self.shared.settings.request_timeout);
        match callers.into_iter().chain(ours).min() {
            Some(Duration::ZERO) => Err(Refusal::NoTime),
            // A time too far to be written down is no limit.
            Some(timeout) => Ok(start.checked_add(timeout)),
            None => Ok(None),
        }
    }

    fn drain(&self) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        let mut phase = self.shared.phase.subscribe();
        Box::pin(async move {
            // The sender lives as long as the server.
            let _ = phase.wait_for(|phase| *phase >= Phase::Draining).await;
        })
    }
}

impl Service<Request<Incoming>> for Calls {
    type Response = Response<CallBody>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn call(&self, mut request: Request<Incoming>) -> Self::Future {
        let target = self.shared.services.find(request.uri().path());
        let kind = target.kind;
        let headers = request.headers();
        let call = self.shared.recorder.begin(target.method, headers, self.shared.settings.request_timeout);
        let admitted = self.admit(kind, headers).and_then(|place| {
            refusal::known_encoding(headers)?;
            Ok((place, self.deadline(kind, headers, call.start())?))
        });
        let (place, deadline) = match admitted {
            Ok(admitted) => admitted,
            Err(refusal) => {
                call.rejected(refusal.reason());
                return Box::pin(std::future::ready(Ok(refuse(&refusal.status(), call))));
            }
        };
        request.extensions_mut().insert(call.clone());
        let Some(handled) = target.answer(request) else {
            return Box::pin(std::future::ready(Ok(refuse(&refusal::no_such_method(), call))));
        };
        let drain = kind.is_endless().then(|| self.drain());
        *self.next() = Some(Bounds { call: call.clone(), deadline, drain, _place: place });
        Box::pin(answer(handled, call, deadline).map(Ok))
    }
}

impl<F: Future<Output = ()> + Send + 'static> Executor<F> for Calls {
    fn execute(&self, task: F) {
        match self.next().take() {
            Some(bounds) => drop(tokio::spawn(Bounded::new(task, bounds))),
            None => drop(tokio::spawn(task)),
        }
    }
}

/// One call through its handler. Ends when the handler does, panics, or is out of time.
async fn answer(handled: Answering, call: Call, deadline: Option<Instant>) -> Response<CallBody> {
    let mut handled = pin!(AssertUnwindSafe(handled).catch_unwind());
    let handled = poll_fn(|cx| match handled.as_mut().poll(cx) {
        Poll::Ready(handled) => Poll::Ready(Ok(handled)),
        Poll::Pending => call.interrupted().map_or(Poll::Pending, |code| Poll::Ready(Err(code))),
    });
    match handled.await {
        Ok(Ok(Ok(mut response))) => {
            if let Some(code) = settled_code(response.headers_mut()) {
                call.ended(code);
            }
            response.map(|body| CallBody::new(body, call, deadline))
        }
        Ok(Ok(Err(never))) => match never {},
        Ok(Err(_)) => {
            call.panicked();
            refuse(&refusal::panicked(), call)
        }
        Err(code) => refuse(&refusal::interrupted(code), call),
    }
}

/// An answer that is a status and nothing else.
fn refuse(status: &Status, call: Call) -> Response<CallBody> {
    call.ended(status.code());
    status.clone().into_http::<tonic::body::Body>().map(|body| CallBody::new(body, call, None))
}
