//! Addresses that may reach a mail header or a link.

use std::fmt;

use super::{
    line::Line,
    problem::{Problem, Reason},
};

/// Longest e-mail address, in code points (RFC 5321, section 4.5.3.1.3).
pub const EMAIL_ADDRESS: usize = 254;
/// Longest URL, in code points.
pub const URL: usize = 2_048;

/// An e-mail address (RFC 5322 addr-spec) with an ASCII local part. A domain in another script is kept in the form that
/// mail servers know it by (RFC 5890 A-labels).
#[derive(Clone, PartialEq, Eq)]
pub struct EmailAddress(String);

fn no_address() -> Problem {
    Problem::invalid("Give one e-mail address as in name@example.org, without a display name.")
}

impl EmailAddress {
    /// Reads an address.
    ///
    /// # Errors
    /// A local part that is not ASCII (it would need SMTPUTF8 all the way), and whatever is no address;
    /// [`Reason::ValueTooLong`] for a domain that is too long for a mail server once it is written in ASCII.
    pub fn parse(line: &Line) -> Result<Self, Problem> {
        let (local, domain) = line.rsplit_once('@').ok_or_else(no_address)?;
        if !local.is_ascii() {
            return Err(Problem::invalid("Use an address whose part before the @ is ASCII: few mail servers take another."));
        }
        if is_everyday(local, domain) { Ok(Self(line.to_string())) } else { Self::by_the_standards(line, local, domain) }
    }

    fn by_the_standards(line: &Line, local: &str, domain: &str) -> Result<Self, Problem> {
        line.fit_for_header()?;
        let options = email_address::Options::default().without_display_text().without_domain_literal().with_required_tld();
        email_address::EmailAddress::parse_with_options(line, options).map_err(|_| no_address())?;
        let ascii = idna::domain_to_ascii_strict(domain).map_err(|_| no_address())?;
        // An address of the network stands in brackets, where it is refused.
        if ascii.rsplit('.').next().is_some_and(|last| last.bytes().all(|byte| byte.is_ascii_digit())) {
            return Err(no_address());
        }
        if domain.is_ascii() {
            return Ok(Self(line.to_string()));
        }
        if local.len() + 1 + ascii.len() > EMAIL_ADDRESS {
            let cure = format!("Use an address of at most {EMAIL_ADDRESS} characters once its domain is written in ASCII (xn--).");
            return Err(Problem::new(Reason::ValueTooLong, cure));
        }
        Ok(Self(format!("{local}@{ascii}")))
    }

    /// The address, all of it ASCII.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for EmailAddress {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("EmailAddress")
    }
}

/// Whether an address is as nearly all are, of words that every standard takes: the others have to be read by all of them.
fn is_everyday(local: &str, domain: &str) -> bool {
    let atom = |word: &[u8]| !word.is_empty() && word.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'+'));
    // Neither capitals nor hyphens side by side, which announce a name in another script.
    let label = |word: &[u8]| {
        (1..=63).contains(&word.len())
            && word
                .split(|byte| *byte == b'-')
                .all(|part| !part.is_empty() && part.iter().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9')))
    };
    let Some((rest, top)) = domain.rsplit_once('.') else { return false };
    local.len() <= 64
        && local.as_bytes().split(|byte| *byte == b'.').all(atom)
        && rest.as_bytes().split(|byte| *byte == b'.').all(label)
        && (2..=63).contains(&top.len())
        && top.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// An absolute `https` URL.
#[derive(Clone, PartialEq, Eq)]
pub struct HttpsUrl(String);

impl HttpsUrl {
    /// Reads a URL.
    ///
    /// # Errors
    /// Whatever is no absolute `https` URL with a host, has a user name or the sign of one in it, or a space.
    pub fn parse(line: &Line) -> Result<Self, Problem> {
        let cure = || Problem::invalid("Give an absolute URL that starts with https:// and has no spaces and no user name.");
        let url = url::Url::parse(line).map_err(|_| cure())?;
        // The crate mends much, as browsers do; what is written must need no mending where it says whose page it is.
        let written = line.get(..8).filter(|start| start.eq_ignore_ascii_case("https://")).map(|start| &line[start.len()..]);
        let authority = written.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
        let host = url.host_str().unwrap_or_default();
        let whole = !authority.is_empty() && !authority.contains('@') && !host.trim_end_matches('.').split('.').any(str::is_empty);
        if url.scheme() != "https" || !whole || line.chars().any(|c| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\\')) {
            return Err(cure());
        }
        Ok(Self(line.to_string()))
    }

    /// The URL as it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for HttpsUrl {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("HttpsUrl")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(raw: &str) -> Line {
        Line::clean(raw.into(), URL).unwrap().unwrap()
    }

    #[test]
    fn everyday_addresses_are_what_the_standards_take() {
        let long = "x".repeat(63);
        let locals = ["alex", "a.b", "a_b-c+d", "A1", ".a", "a.", "a..b", "a b", "a'b", &long, &"x".repeat(65)];
        let domains = [
            "example.org",
            "a-b.co",
            "xn--a.org",
            "a--b.org",
            "-a.org",
            "a-.org",
            "ex_a.org",
            "EXAMPLE.org",
            "a.c0",
            "a.b",
            "org",
            "a..org",
            &long,
        ];
        let of_domain = format!("{long}.org");
        let mut everyday = 0;
        for local in locals {
            for domain in domains.into_iter().chain([of_domain.as_str()]).filter(|domain| is_everyday(local, domain)) {
                let line = line(&format!("{local}@{domain}"));
                assert_eq!(EmailAddress::by_the_standards(&line, local, domain).ok().as_ref().map(EmailAddress::as_str), Some(&*line));
                everyday += 1;
            }
        }
        assert_eq!(everyday, 5 * 3);
    }

    #[test]
    fn addresses() {
        for good in ["alex@example.org", "o'brien+jobs@mail.example.co.uk", "a.b@exämple.org", "\"a b\"@example.org"] {
            assert!(EmailAddress::parse(&line(good)).is_ok(), "{good}");
        }
        for bad in [
            "alex",
            "alex@",
            "@example.org",
            "Alex <alex@example.org>",
            "zoë@example.org",
            "a@b@c.org",
            "=?x?=@example.org",
            "a@[127.0.0.1]",
            "a@localhost",
            "a b@example.org",
            "a@127.0.0.1",
            "a@example.123",
            "a@xn--a.org",
            "a@exa_mple.org",
        ] {
            assert!(EmailAddress::parse(&line(bad)).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_domain_becomes_what_mail_servers_know_it_by() {
        for (given, kept) in [
            ("a.b@exämple.org", "a.b@xn--exmple-cua.org"),
            ("Alex@Example.org", "Alex@Example.org"),
            ("alex@例え.jp", "alex@xn--r8jz45g.jp"),
            ("alex@مثال.org", "alex@xn--mgbh0fb.org"),
        ] {
            assert_eq!(EmailAddress::parse(&line(given)).unwrap().as_str(), kept);
        }
        let long = format!("alex@{}.org", ["é".repeat(55), "ü".repeat(55), "ö".repeat(55), "ä".repeat(55)].join("."));
        assert!(EmailAddress::parse(&line(&long)).is_err());
    }

    #[test]
    fn urls() {
        for good in [
            "https://example.org/privacy",
            "HTTPS://example.org",
            "https://exämple.org/a?b=c#d",
            "https://example.org:8443/@us",
            "https://[::1]/",
        ] {
            assert!(HttpsUrl::parse(&line(good)).is_ok(), "{good}");
        }
        for bad in [
            "http://example.org",
            "https:example.org",
            "https://",
            "https://me:pw@example.org",
            "https://example.org/a b",
            "javascript:alert(1)",
            "example.org",
            "https:\\\\example.org",
            "https:///example.org",
            "https://@example.org",
            "https://:@example.org/",
            "https://.",
            "https://example..org",
        ] {
            assert!(HttpsUrl::parse(&line(bad)).is_err(), "{bad}");
        }
    }
}
