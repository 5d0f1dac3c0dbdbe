//! The one place that asks what day and what time it is.

use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// Now.
#[must_use]
pub fn now() -> Timestamp {
    #[allow(clippy::disallowed_methods, reason = "the clock is read here and nowhere else")]
    Timestamp::now()
}

/// Today in UTC.
#[must_use]
pub fn today() -> Date {
    now().to_zoned(TimeZone::UTC).date()
}
