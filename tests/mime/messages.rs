//! Messages with unusual names, and what each must hold.

use std::sync::OnceLock;

use egards::{
    grpc::{RejectionDrafts, json, proto},
    language::{Locales, Words},
    rejection::line::NAME,
};
use jiff::civil::date;
use serde_json::{Value, json};

use crate::names::names;

/// A message, the request it comes from, and what it must hold.
pub struct Message {
    pub request: Value,
    pub bytes: Vec<u8>,
    pub expected: Expected,
}

/// What a reader must find in a message.
pub struct Expected {
    pub from: Option<(String, String)>,
    pub to: Option<(String, String)>,
    pub subject: String,
    pub language: String,
    pub text: String,
    pub html: String,
}

impl Expected {
    /// The same for Python.
    pub fn to_json(&self) -> Value {
        let Self { from, to, subject, language, text, html } = self;
        json!({ "from": from, "to": to, "subject": subject, "language": language, "text": text, "html": html })
    }

    /// The names of the headers, in their order.
    pub fn headers(&self) -> Vec<&'static str> {
        let from = self.from.iter().map(|_| "From");
        let to = self.to.iter().map(|_| "To");
        let others = ["Subject", "Date", "Message-ID", "MIME-Version", "Content-Language", "X-Unsent", "Content-Type"];
        from.chain(to).chain(others).collect()
    }
}

/// Addresses as they are sent, and as they stand in a header.
const ADDRESSES: [(&str, &str); 6] = [
    ("camille.martin@example.org", "camille.martin@example.org"),
    ("o'brien+jobs@mail.example.co.uk", "o'brien+jobs@mail.example.co.uk"),
    ("camille@exämple.org", "camille@xn--exmple-cua.org"),
    ("camille@例え.jp", "camille@xn--r8jz45g.jp"),
    ("\"camille martin\"@example.org", "\"camille martin\"@example.org"),
    ("camille@مثال.org", "camille@xn--mgbh0fb.org"),
];

const LANGUAGES: [&str; 6] = ["fr", "en", "fr-CA", "en-GB", "de", "es"];

/// A message a name: as the candidate's, with other names around it. Some have no addresses; some have the longest subjects.
pub fn messages() -> Vec<Message> {
    let names = names();
    let longest: Vec<_> = names.iter().map(String::as_str).filter(|name| name.chars().count() == NAME).collect();
    let pick = |at: usize| names[at % names.len()].as_str();
    let address = |at: usize, absent: &[usize]| (!absent.contains(&(at % 8))).then(|| ADDRESSES[at % ADDRESSES.len()]);
    (0..names.len())
        .map(|at| {
            let (to, from) = (address(at, &[0, 1]), address(at + 2, &[2, 3]));
            let (candidate, full) = match at % 3 {
                0 => (json!({ "givenName": pick(at), "familyName": pick(at + 1) }), format!("{} {}", pick(at), pick(at + 1))),
                1 => (json!({ "familyName": pick(at) }), pick(at).to_owned()),
                _ => (json!({ "givenName": "Camille", "displayName": pick(at) }), pick(at).to_owned()),
            };
            let sender = pick(at * 7 + 3);
            let (title, company) = match at % 16 {
                7 => (longest[at % longest.len()], longest[(at + 1) % longest.len()]),
                _ => (pick(at * 5 + 1), pick(at * 13 + 5)),
            };
            let mut request = json!({
                "languageCodes": [LANGUAGES[at % LANGUAGES.len()]],
                "basic": {},
                "candidate": candidate,
                "position": { "title": { "text": title } },
                "company": { "name": company },
                "sender": { "name": sender, "position": { "text": "Head of Recruitment" } },
                "sendDate": "2026-03-06",
                "formats": ["FORMAT_TEXT", "FORMAT_HTML", "FORMAT_MIME"],
            });
            if let Some((to, _)) = to {
                request["candidate"]["emailAddress"] = to.into();
            }
            if let Some((from, _)) = from {
                request["sender"]["emailAddress"] = from.into();
            }
            let draft = draft(&request);
            Message {
                bytes: draft.mime_message,
                expected: Expected {
                    from: from.map(|(_, from)| (sender.to_owned(), from.to_owned())),
                    to: to.map(|(_, to)| (full, to.to_owned())),
                    subject: draft.subject,
                    language: draft.language_code,
                    text: draft.text_body,
                    html: draft.html_body,
                },
                request,
            }
        })
        .collect()
}

/// The draft of a request in one language.
pub fn draft(request: &Value) -> proto::Draft {
    static SERVICE: OnceLock<RejectionDrafts> = OnceLock::new();
    let service = SERVICE.get_or_init(|| {
        let locales = Locales::built_in().unwrap();
        RejectionDrafts::new(Words::new(locales), || date(2026, 3, 6))
    });
    let wire = json::request_from_json(&request.to_string()).unwrap();
    let response = service.draft(wire).unwrap_or_else(|status| panic!("{request}: {}", egards::grpc::explain(&status)));
    response.drafts.into_iter().next().unwrap()
}
