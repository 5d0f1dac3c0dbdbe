//! A letter as a mail message.

use std::fmt::Write as _;

use jiff::civil::Date;
use mail_builder::{
    MessageBuilder,
    headers::{content_type::ContentType, raw::Raw},
    mime::MimePart,
};
use sha2::{Digest as _, Sha256};

use super::{html, text};
use crate::{
    letter::Letter,
    rejection::{Rejection, contact::EmailAddress},
};

/// The domain of every Message-ID: nobody's (RFC 2606), so that it tells nothing of where the letter was written.
const NOWHERE: &str = "egards.invalid";
/// Bytes of the content's hash that are kept for the Message-ID and the boundary: 128 bits.
const IDENTITY: usize = 16;

/// The whole message (RFC 5322), with the body as text and as HTML (`multipart/alternative`).
///
/// All of it comes from the arguments, Message-ID and boundary included: the same letter has the same bytes. They are ASCII;
/// lines end with CRLF and have at most 78 characters where they can be folded, and never over 998 (RFC 5322, section 2.1.1).
///
/// `From` and `To` are there when their address is. Without them it is a draft to complete, and `X-Unsent: 1` asks a mail
/// program to open it as one.
#[must_use]
pub fn mime(letter: &Letter, rejection: &Rejection) -> Vec<u8> {
    let from = mailbox(rejection.sender.name.to_string(), rejection.sender.email_address.as_ref());
    let to = mailbox(rejection.candidate.name.full().into_owned(), rejection.candidate.email_address.as_ref());
    let date = noon(rejection.send_date);
    let text = with_crlf(&text(letter));
    let html = with_crlf(&html(letter));
    let identity = Identity::default()
        .and_mailbox(from.as_ref())
        .and_mailbox(to.as_ref())
        .and(&date.to_le_bytes())
        .and(letter.language.as_str().as_bytes())
        .and(letter.subject().as_bytes())
        .and(text.as_bytes())
        .and(html.as_bytes())
        .digits();

    let mut message = MessageBuilder::new();
    if let Some(from) = from {
        message = message.from(from);
    }
    if let Some(to) = to {
        message = message.to(to);
    }
    // A body would have to hold the hash of itself to be cut by this boundary.
    let alternative = ContentType::new("multipart/alternative").attribute("boundary", format!("=_{identity}"));
    let mut out = Vec::new();
    message
        .subject(letter.subject())
        .date(date)
        .message_id(format!("{identity}@{NOWHERE}"))
        .header("MIME-Version", Raw::new("1.0"))
        .header("Content-Language", Raw::new(letter.language.as_str()))
        .header("X-Unsent", Raw::new("1"))
        .body(MimePart::new(alternative, vec![MimePart::new("text/plain", text), MimePart::new("text/html", html)]))
        .serialize(&mut out);
    out
}

/// Name and address, where there is an address.
type Mailbox = (String, String);

fn mailbox(name: String, address: Option<&EmailAddress>) -> Option<Mailbox> {
    address.map(|address| (name, address.as_str().to_owned()))
}

/// Noon of a day in UTC, in seconds since 1970: from there it is the same day in nearly every place of the world, where
/// midnight would show the day before to all the west.
fn noon(day: Date) -> i64 {
    const DAY: i64 = 86_400;
    let days = Date::constant(1970, 1, 1).until(day).map_or(0, |span| i64::from(span.get_days()));
    days * DAY + DAY / 2
}

/// Text as mail has it (RFC 2046, section 4.1.1), since the encodings keep the ends of lines as they are.
fn with_crlf(text: &str) -> String {
    text.replace('\n', "\r\n")
}

/// What tells one message from another.
#[derive(Default)]
struct Identity(Sha256);

impl Identity {
    /// Takes a part of the message in, with its length, so that no two lists of parts are alike.
    fn and(mut self, part: &[u8]) -> Self {
        self.0.update((part.len() as u64).to_be_bytes());
        self.0.update(part);
        self
    }

    fn and_mailbox(self, mailbox: Option<&Mailbox>) -> Self {
        let (name, address) = mailbox.map_or(("", ""), |(name, address)| (name, address));
        self.and(name.as_bytes()).and(address.as_bytes())
    }

    /// The first of the hash's hexadecimal digits.
    fn digits(self) -> String {
        self.0.finalize().iter().take(IDENTITY).fold(String::with_capacity(2 * IDENTITY), |mut digits, byte| {
            // Writing to a string cannot fail.
            let _ = write!(digits, "{byte:02x}");
            digits
        })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use mail_builder::headers::date::Date as Written;

    use super::*;

    #[test]
    fn the_date_is_noon_of_the_day() {
        for (day, written) in [
            (date(2026, 3, 6), "Fri, 6 Mar 2026 12:00:00 +0000"),
            (date(1970, 1, 1), "Thu, 1 Jan 1970 12:00:00 +0000"),
            (date(1900, 1, 1), "Mon, 1 Jan 1900 12:00:00 +0000"),
            (date(2024, 2, 29), "Thu, 29 Feb 2024 12:00:00 +0000"),
            (date(2200, 12, 31), "Wed, 31 Dec 2200 12:00:00 +0000"),
        ] {
            assert_eq!(Written::new(noon(day)).to_rfc822(), written);
        }
    }

    #[test]
    fn where_a_part_ends_counts() {
        let digits = |parts: [&str; 2]| parts.iter().fold(Identity::default(), |identity, part| identity.and(part.as_bytes())).digits();
        assert_eq!(digits(["ab", "c"]).len(), 2 * IDENTITY);
        assert_ne!(digits(["ab", "c"]), digits(["a", "bc"]));
    }
}
