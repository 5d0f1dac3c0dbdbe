//! How long a call may take, and the task that sees to it.

use std::{
    pin::Pin,
    task::{Context, Poll, ready},
    time::{Duration, Instant},
};

use http::HeaderMap;
use pin_project_lite::pin_project;
use tokio::time::{Sleep, sleep_until};
use tonic::Code;

use super::{call::Place, refusal::Refusal};
use crate::telemetry::Call;

/// Time a call has to say that it is over. A client that will not read even that is cut off.
const FAREWELL: Duration = Duration::from_millis(500);

/// The caller's own limit: `grpc-timeout`, one to eight digits and a unit.
pub fn caller_timeout(headers: &HeaderMap) -> Result<Option<Duration>, Refusal> {
    let Some(value) = headers.get("grpc-timeout") else {
        return Ok(None);
    };
    parse(value.as_bytes()).map(Some).ok_or(Refusal::BadTimeout)
}

fn parse(value: &[u8]) -> Option<Duration> {
    let (unit, digits) = value.split_last()?;
    if !(1..=8).contains(&digits.len()) || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let count = digits.iter().fold(0, |count, digit| count * 10 + u64::from(digit - b'0'));
    match unit {
        b'H' => Some(Duration::from_secs(count * 3600)),
        b'M' => Some(Duration::from_secs(count * 60)),
        b'S' => Some(Duration::from_secs(count)),
        b'm' => Some(Duration::from_millis(count)),
        b'u' => Some(Duration::from_micros(count)),
        b'n' => Some(Duration::from_nanos(count)),
        _ => None,
    }
}

/// What bounds a call besides its own end.
pub struct Bounds {
    pub call: Call,
    pub deadline: Option<Instant>,
    /// Comes when the server drains, for a stream that has no end of its own.
    pub drain: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
    /// Given back when the task is over, whatever ended it.
    pub _place: Option<Place>,
}

pin_project! {
    /// The task of one call: handler, body and all. When its time is over it is polled once more, to say so to the
    /// caller; it is dropped, and the stream reset, when it cannot even do that (the caller reads nothing).
    pub struct Bounded<F> {
        #[pin]
        task: F,
        #[pin]
        alarm: Option<Sleep>,
        bounds: Bounds,
    }
}

impl<F> Bounded<F> {
    pub fn new(task: F, bounds: Bounds) -> Self {
        Self { task, alarm: None, bounds }
    }
}

impl<F: Future> Future for Bounded<F> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let mut this = self.project();
        loop {
            if this.task.as_mut().poll(cx).is_ready() {
                return Poll::Ready(());
            }
            if let Some(drain) = &mut this.bounds.drain
                && drain.as_mut().poll(cx).is_ready()
            {
                this.bounds.drain = None;
                this.bounds.call.interrupt(Code::Unavailable);
                this.alarm.set(Some(sleep_until((Instant::now() + FAREWELL).into())));
                continue;
            }
            if this.alarm.is_none() {
                // Only a call that has to wait ever needs the alarm; most do not.
                let Some(deadline) = this.bounds.deadline else {
                    return Poll::Pending;
                };
                this.alarm.set(Some(sleep_until(deadline.into())));
            }
            if let Some(alarm) = this.alarm.as_mut().as_pin_mut() {
                ready!(alarm.poll(cx));
            }
            if this.bounds.call.interrupted().is_some() {
                return Poll::Ready(());
            }
            this.bounds.call.interrupt(Code::DeadlineExceeded);
            this.alarm.set(Some(sleep_until((Instant::now() + FAREWELL).into())));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timeouts_are_read_as_the_protocol_says() {
        assert_eq!(parse(b"5S"), Some(Duration::from_secs(5)));
        assert_eq!(parse(b"99999999H"), Some(Duration::from_secs(99_999_999 * 3600)));
        assert_eq!(parse(b"250m"), Some(Duration::from_millis(250)));
        assert_eq!(parse(b"1u"), Some(Duration::from_micros(1)));
        assert_eq!(parse(b"0n"), Some(Duration::ZERO));
        for malformed in ["", "S", "5", "5s", "5 S", "-5S", "123456789S", "1.5S", "5SS"] {
            assert_eq!(parse(malformed.as_bytes()), None, "{malformed}");
        }
    }
}
