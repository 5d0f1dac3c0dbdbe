//! What is looked at in every letter, whatever is in it.

use egards::grpc::proto;
use html5gum::{Token, Tokenizer};
use mail_parser::MessageParser;

use crate::expected::Expected;

/// The elements that our letters are made of.
const ELEMENTS: [&str; 10] = ["html", "head", "meta", "title", "body", "p", "br", "ul", "li", "bdi"];
/// The attributes they may have.
const ATTRIBUTES: [&str; 6] = ["lang", "dir", "charset", "name", "content", "style"];

/// Without what sets values of another direction apart.
fn shown(words: &str) -> String {
    words.replace(['\u{2068}', '\u{2069}'], "")
}

/// Without what French typography may change.
fn plain(words: &str) -> String {
    words.replace('\'', "’").replace(['\u{A0}', '\u{202F}'], " ")
}

pub fn check(draft: &proto::Draft, request: &proto::DraftRejectionRequest, expected: &Expected) {
    let text = shown(&draft.text_body);
    let subject = shown(&draft.subject);
    assert!(!draft.subject.contains(|c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')), "{:?}", draft.subject);

    let read = format!("{subject}\n{text}");
    for name in &expected.names {
        assert!(read.contains(name.as_str()), "{name:?} is not in {read:?}");
    }
    let english = draft.language_code.starts_with("en");
    let mut values: Vec<_> = expected.names.iter().map(|name| plain(name)).collect();
    for words in &expected.texts[usize::from(english)] {
        let words = plain(words);
        let bare = words.strip_suffix(['.', ',', ';']).unwrap_or(&words).trim_end();
        let bare = if bare.is_empty() { &words } else { bare };
        assert!(plain(&text).contains(bare), "{words:?} is not in {text:?}");
        values.push(bare.to_owned());
    }
    nothing_left_over(&plain(&read), values);
    html(&draft.html_body, &subject, &text);
    mime(draft, request);
    for finding in &draft.findings {
        assert_eq!(finding.excerpt.chars().count(), (finding.end - finding.start) as usize, "{finding:?}");
    }
}

/// Outside the values there is no trace of a template or of markup.
fn nothing_left_over(letter: &str, mut values: Vec<String>) {
    values.sort_by_key(|value| std::cmp::Reverse(value.len()));
    let mut ours = letter.to_owned();
    for value in values {
        ours = ours.replace(&value, "\u{FFFC}");
    }
    assert!(!ours.contains(['{', '}', '[', ']', '<', '>', '$', '&']), "{ours:?} of {letter:?}");
    assert!(!ours.contains(|c| ('\u{E000}'..='\u{F8FF}').contains(&c)), "{ours:?} of {letter:?}");
}

/// Elements and attributes of ours alone, and between them the very lines of the text.
fn html(html: &str, subject: &str, text: &str) {
    let name = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let (mut title, mut lines, mut line) = (String::new(), Vec::new(), String::new());
    let mut open: Vec<String> = Vec::new();
    for token in Tokenizer::new(html) {
        match token.unwrap() {
            Token::StartTag(tag) => {
                let element = name(&tag.name);
                assert!(ELEMENTS.contains(&element.as_str()), "<{element}> in {html}");
                assert!(tag.attributes.keys().all(|key| ATTRIBUTES.contains(&name(key).as_str())), "{:?} in {html}", tag.attributes);
                if element == "li" {
                    line.push_str("- ");
                }
                match element.as_str() {
                    "br" => lines.push(std::mem::take(&mut line)),
                    "meta" => {}
                    _ => open.push(element),
                }
            }
            Token::EndTag(tag) => {
                let element = name(&tag.name);
                assert_eq!(open.pop().as_ref(), Some(&element), "{html}");
                if ["p", "li"].contains(&element.as_str()) {
                    lines.push(std::mem::take(&mut line));
                }
            }
            Token::String(words) => {
                let words = name(&words);
                match open.last().map(String::as_str) {
                    Some("title") => title += &words,
                    Some("p" | "li" | "bdi") => line += words.strip_prefix('\n').unwrap_or(&words),
                    _ => assert!(words.trim().is_empty(), "{words:?} in {html}"),
                }
            }
            Token::Doctype(_) => assert!(html.starts_with("<!DOCTYPE html>")),
            Token::Comment(comment) => panic!("{comment:?} in {html}"),
            Token::Error(error) => panic!("{error:?} in {html}"),
        }
    }
    assert!(open.is_empty(), "{open:?} is open in {html}");
    assert_eq!(shown(&title), subject);
    let written: Vec<_> = text.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(lines.iter().map(|line| shown(line)).collect::<Vec<_>>(), written, "{html}");
}

/// Our headers, each once, lines that every mail server takes, and the same letter.
fn mime(draft: &proto::Draft, request: &proto::DraftRejectionRequest) {
    let bytes = &draft.mime_message;
    assert!(bytes.is_ascii());
    let raw = str::from_utf8(bytes).unwrap();
    assert!(raw.split("\r\n").all(|line| line.len() <= 998 && !line.contains(['\r', '\n'])), "{raw}");
    let (head, _) = raw.split_once("\r\n\r\n").unwrap();
    let headers: Vec<_> =
        head.split("\r\n").filter(|line| !line.starts_with([' ', '\t'])).map(|line| line.split(':').next().unwrap()).collect();
    let given = |address: Option<&String>| address.is_some_and(|address| !address.is_empty());
    let from = given(request.sender.as_ref().map(|sender| &sender.email_address)).then_some("From");
    let to = given(request.candidate.as_ref().map(|candidate| &candidate.email_address)).then_some("To");
    let others = ["Subject", "Date", "Message-ID", "MIME-Version", "Content-Language", "X-Unsent", "Content-Type"];
    assert_eq!(headers, from.into_iter().chain(to).chain(others).collect::<Vec<_>>(), "{head}");

    let message = MessageParser::default().parse(bytes).unwrap();
    assert_eq!(message.subject(), Some(draft.subject.as_str()), "{head}");
    let lines = |body: Option<std::borrow::Cow<'_, str>>| body.unwrap().replace("\r\n", "\n");
    assert_eq!(lines(message.body_text(0)), draft.text_body);
    assert_eq!(lines(message.body_html(0)), draft.html_body);
    assert_eq!((message.text_body.len(), message.html_body.len(), message.attachments.len()), (1, 1, 0));
}
