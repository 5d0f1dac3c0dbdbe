//! What is looked at in each answer.

use std::fmt;

use egards::grpc::proto::{self, Format};
use mail_parser::{Message, MessageParser, MimeHeaders as _};
use tonic::{Code, Status};
use tonic_types::{ErrorDetails, RpcStatusExt as _, StatusExt as _, pb};

use crate::{
    questions::{Expected, LOCALES, Letter, Question},
    token::Token,
};

/// Why an answer is not the one that is due.
pub enum Fault {
    /// Something else than expected.
    Wrong(String),
    /// No answer, or one that says nothing about the question: overload, a lost connection, a fault of the service.
    Lost(String),
    /// Words of another request, or of another language.
    Mixed(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Wrong(what) => write!(out, "wrong: {what}"),
            Self::Lost(what) => write!(out, "lost: {what}"),
            Self::Mixed(what) => write!(out, "mixed: {what}"),
        }
    }
}

/// A refusal as both kinds of call tell it.
pub struct Refusal {
    code: Code,
    message: String,
    details: ErrorDetails,
}

impl From<Status> for Refusal {
    fn from(status: Status) -> Self {
        Self { code: status.code(), message: status.message().to_owned(), details: status.get_error_details() }
    }
}

impl From<pb::Status> for Refusal {
    fn from(status: pb::Status) -> Self {
        Self { code: status.code.into(), details: status.get_error_details(), message: status.message }
    }
}

impl Question {
    /// Compares an answer with what is expected.
    pub fn check(&self, answer: Result<proto::DraftRejectionResponse, Refusal>) -> Result<(), Fault> {
        match (&self.expected, answer) {
            (Expected::Letters(letters), Ok(response)) => {
                let codes = response.drafts.iter().map(|draft| draft.language_code.as_str());
                if !codes.eq(letters.iter().map(|letter| LOCALES[letter.locale])) {
                    return Err(self.wrong("the languages are not those asked for"));
                }
                letters.iter().zip(&response.drafts).try_for_each(|(letter, draft)| self.draft(letter, draft))
            }
            (Expected::Refusal { reason, field }, Err(Refusal { code: Code::InvalidArgument, message, details })) => {
                self.own(&format!("{message}{details:?}"), None)?;
                let told = details.error_info().map(|info| info.reason.as_str());
                let fields = details.bad_request().map(|request| &request.field_violations);
                let first = fields.and_then(|fields| fields.first()).map(|violation| violation.field.as_str());
                let as_expected = told == Some(reason) && first == Some(field);
                if as_expected { Ok(()) } else { Err(self.wrong(&format!("{reason} of {field} expected: {message}"))) }
            }
            (Expected::Refusal { reason, .. }, Ok(_)) => Err(self.wrong(&format!("{reason} expected: a letter"))),
            (Expected::Letters(_), Err(Refusal { code: Code::InvalidArgument, message, .. })) => Err(self.wrong(&message)),
            (_, Err(Refusal { code, message, .. })) => Err(Fault::Lost(format!("{}: {code:?}: {message}", self.number))),
        }
    }

    fn wrong(&self, what: &str) -> Fault {
        Fault::Wrong(format!("{}: {what}", self.number))
    }

    fn draft(&self, letter: &Letter, draft: &proto::Draft) -> Result<(), Fault> {
        let formats = &self.request.formats;
        let asked = |format: Format| formats.contains(&format.into()) || formats.is_empty() && format != Format::Mime;
        let proto::Draft { subject, text_body, html_body, mime_message, .. } = draft;
        if subject.is_empty() || subject.chars().any(char::is_control) {
            return Err(self.wrong("the subject is no line"));
        }
        self.own(&format!("{subject}{:?}{:?}", draft.findings, draft.practices), Some(letter))?;
        for (format, there) in
            [(Format::Text, !text_body.is_empty()), (Format::Html, !html_body.is_empty()), (Format::Mime, !mime_message.is_empty())]
        {
            if there != asked(format) {
                return Err(self.wrong(&format!("{format:?}: {there}")));
            }
        }
        if !text_body.is_empty() {
            self.body(letter, text_body)?;
        }
        if !html_body.is_empty() {
            self.html(letter, html_body)?;
        }
        if !mime_message.is_empty() {
            let mail = MessageParser::default().parse(mime_message).ok_or_else(|| self.wrong("no mail"))?;
            self.mail(letter, draft, &mail)?;
        }
        Ok(())
    }

    /// A body holds all that it must, and no token that is not its own.
    fn body(&self, letter: &Letter, body: &str) -> Result<(), Fault> {
        self.own(body, Some(letter))?;
        if let Some(word) = letter.words.iter().find(|word| !body.contains(word.as_str())) {
            return Err(self.wrong(&format!("{} without {word}", LOCALES[letter.locale])));
        }
        let named = letter.names.iter().any(|name| body.contains(name.as_str()));
        if named { Ok(()) } else { Err(self.wrong("nobody is greeted")) }
    }

    fn html(&self, letter: &Letter, html: &str) -> Result<(), Fault> {
        self.body(letter, html)?;
        let of_the_locale = html.contains(&format!("<html lang=\"{}\"", LOCALES[letter.locale]));
        if of_the_locale { Ok(()) } else { Err(self.wrong("HTML of another language")) }
    }

    fn mail(&self, letter: &Letter, draft: &proto::Draft, mail: &Message) -> Result<(), Fault> {
        let [text, html] = [mail.body_text(0), mail.body_html(0)].map(Option::unwrap_or_default);
        self.body(letter, &text)?;
        self.html(letter, &html)?;
        let head = format!("{:?}", mail.headers());
        self.own(&head, Some(letter))?;
        let language = mail.content_language().as_text();
        let whole = mail.subject() == Some(&draft.subject)
            && language == Some(LOCALES[letter.locale])
            && letter.addresses.iter().all(|address| head.contains(address.as_str()))
            && (draft.text_body.is_empty() || draft.text_body.lines().eq(text.lines()));
        if whole { Ok(()) } else { Err(self.wrong("the mail differs from the letter")) }
    }

    /// Every token in a text belongs to this question, and to this letter. What is no letter, a refusal, repeats none at all.
    fn own(&self, text: &str, letter: Option<&Letter>) -> Result<(), Fault> {
        let is_own = |token: &Token| {
            let spoken = letter.is_some_and(|letter| [letter.locale, Token::EVERYWHERE].contains(&token.locale));
            token.number == self.number && spoken
        };
        match Token::all(text).find(|token| !is_own(token)) {
            None => Ok(()),
            Some(token) => Err(Fault::Mixed(format!("{}: {token:?}", self.number))),
        }
    }
}
