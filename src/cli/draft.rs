//! `egards draft`

use std::{fs, io, path::PathBuf, process::ExitCode};

use clap::{Args, ValueEnum};
use prost::Message as _;

use super::{REFUSED, USAGE, fail, notes, print, words_refused};
use crate::{
    clock,
    config::WordsArgs,
    grpc::{RejectionDrafts, json, proto},
    server::LARGEST_MESSAGE,
};

/// Write the letter of one request, as the service would.
///
/// The request is the JSON that `grpcurl -d` takes. The letter goes to standard output; what is wrong with the request, what the
/// review finds and which good practices are met go to standard error.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  egards draft request.json
  egards draft --format html request.json > letter.html
  egards draft --format mime request.json > letter.eml
  egards draft --wordings my-wordings --wording acme request.json
  egards templates --format json | jq '.templates[0].sampleRequest' | egards draft

Exit codes: 0 written, 1 refused, 2 usage")]
pub struct Draft {
    /// The request; standard input without it, or for -.
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    /// What to write; without it what the request's formats ask for, text where that is among them or there are none. html and
    /// mime take a request for one language; json is the whole answer of the service.
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// The house wording; overrides that of the request.
    #[arg(long, value_name = "ID")]
    wording: Option<String>,
    #[command(flatten)]
    words: WordsArgs,
}

/// What `egards draft` writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Subject and body, to read.
    Text,
    /// The HTML document.
    Html,
    /// The message, to open in a mail program or to send.
    Mime,
    /// The answer of the service, to pipe.
    Json,
}

impl Draft {
    /// Runs the command.
    pub fn run(self) -> ExitCode {
        let json = match self.read() {
            Ok(json) => json,
            Err(error) => return fail(USAGE, &error),
        };
        let words = match self.words.load() {
            Ok(words) => words,
            Err(error) => return words_refused(&error),
        };
        let mut request = match json::request_from_json(&json) {
            Ok(request) => request,
            Err(error) => return fail(REFUSED, &error.to_string()),
        };
        let bytes = request.encoded_len();
        if bytes > LARGEST_MESSAGE {
            let cure = format!("the request has {bytes} bytes on the wire: shorten it to at most {LARGEST_MESSAGE}");
            return fail(REFUSED, &cure);
        }
        if let Some(wording) = self.wording {
            request.wording = wording;
        }
        let format = self.format.unwrap_or_else(|| Format::asked_for(&request));
        match format {
            Format::Text => request.formats = vec![proto::Format::Text.into()],
            Format::Html => request.formats = vec![proto::Format::Html.into()],
            Format::Mime => request.formats = vec![proto::Format::Mime.into()],
            Format::Json => {}
        }
        if matches!(format, Format::Html | Format::Mime) && request.language_codes.len() > 1 {
            return fail(USAGE, "this format holds one letter: ask for one language in language_codes");
        }
        match RejectionDrafts::new(words, clock::today).draft(request) {
            Ok(response) => {
                notes::print(&response);
                format.print(&response)
            }
            Err(status) => fail(REFUSED, &crate::grpc::explain(&status)),
        }
    }

    fn read(&self) -> Result<String, String> {
        match self.file.as_deref() {
            None => io::read_to_string(io::stdin()).map_err(|error| format!("standard input: {error}")),
            Some(file) if file.as_os_str() == "-" => io::read_to_string(io::stdin()).map_err(|error| format!("standard input: {error}")),
            Some(file) => fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display())),
        }
    }
}

impl Format {
    /// The one to write of those that a request asks for.
    fn asked_for(request: &proto::DraftRejectionRequest) -> Self {
        let asked: Vec<_> = request.formats().collect();
        match asked.first() {
            Some(proto::Format::Html) if !asked.contains(&proto::Format::Text) => Self::Html,
            Some(proto::Format::Mime) if !asked.contains(&proto::Format::Text) => Self::Mime,
            _ => Self::Text,
        }
    }

    fn print(self, response: &proto::DraftRejectionResponse) -> ExitCode {
        let drafts = &response.drafts;
        match self {
            Self::Text => {
                let letters: Vec<_> = drafts.iter().map(|draft| format!("Subject: {}\n\n{}", draft.subject, draft.text_body)).collect();
                print(letters.join("\n--\n\n").as_bytes())
            }
            Self::Html => print(drafts.iter().map(|draft| draft.html_body.as_str()).collect::<String>().as_bytes()),
            Self::Mime => print(&drafts.iter().flat_map(|draft| draft.mime_message.iter().copied()).collect::<Vec<u8>>()),
            Self::Json => match json::to_json(response, "DraftRejectionResponse") {
                Ok(json) => print(format!("{json}\n").as_bytes()),
                Err(error) => fail(USAGE, &error.to_string()),
            },
        }
    }
}
