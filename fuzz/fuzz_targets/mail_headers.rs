//! Values that reach mail headers, one a line: names, addresses, title and company.
#![no_main]

mod common;

use egards::grpc::proto::{Candidate, Format, LocalizedText, Sender};
use libfuzzer_sys::fuzz_target;
use mail_parser::MessageParser;

const SEEDS: [&str; 3] = [
    "Camille Martin\ncamille@example.org\nClaire Duval\nclaire@example.org\nAnalyst\nBelmont",
    "李小龙\n\"a b\"@exämple.org\nO'Brien, \"Zoë\" (x)\nalex@例え.jp\nIngénieur·e\nمحمد",
    "=_\nx@example.org\n:;<>@\nx@example.org\nx: y\n=20",
];

fuzz_target!(
    init: common::seed("mail_headers", SEEDS.map(|seed| seed.as_bytes().to_vec())),
    |values: &str| {
        let mut values = values.split('\n').map(str::to_owned);
        let mut next = || values.next().unwrap_or_default();
        let text = |text| Some(LocalizedText { text, ..LocalizedText::default() });
        let mut request = common::sample(0);
        request.candidate = Some(Candidate { display_name: next(), email_address: next(), ..Candidate::default() });
        request.sender = Some(Sender { name: next(), email_address: next(), position: text("Head of Recruitment".to_owned()) });
        request.position.as_mut().unwrap().title = text(next());
        request.company.as_mut().unwrap().name = next();
        request.formats = vec![Format::Mime.into()];
        for draft in common::draft(request) {
            let mail = str::from_utf8(&draft.mime_message).unwrap();
            assert!(mail.is_ascii() && mail.split("\r\n").all(|line| line.len() <= 998 && !line.contains(['\r', '\n'])));
            let (head, _) = mail.split_once("\r\n\r\n").unwrap();
            let names = head.split("\r\n").filter(|line| !line.starts_with([' ', '\t'])).map(|line| line.split(':').next().unwrap());
            let ours = ["From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Language", "X-Unsent", "Content-Type"];
            assert!(names.into_iter().eq(ours.into_iter().filter(|name| head.contains(&format!("\r\n{name}:")) || head.starts_with(&format!("{name}:")))));
            let message = MessageParser::default().parse(&draft.mime_message).unwrap();
            assert_eq!(message.subject(), Some(draft.subject.as_str()));
        }
    }
);
