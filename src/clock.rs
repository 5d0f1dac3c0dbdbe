//! The one place that asks what day it is.

use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// Today in UTC.
#[must_use]
pub fn today() -> Date {
    #[allow(clippy::disallowed_methods, reason = "the clock is read here and nowhere else")]
    let now = Timestamp::now();
    now.to_zoned(TimeZone::UTC).date()
}
