//! `egards templates` and `egards phrases`

use std::{fmt::Write as _, process::ExitCode};

use clap::{Args, ValueEnum};
use tonic::Status;

use super::{REFUSED, USAGE, fail, print, words_refused};
use crate::{
    clock,
    config::LocalesArgs,
    grpc::{RejectionDrafts, explain, json, proto},
};

/// Most entries that one page of the service holds.
const PAGE: i32 = 1_000;

/// List the letters: what each is for, what it needs, a request to start from.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  egards templates
  egards templates --language fr
  egards templates --format json | jq '.templates[0].sampleRequest' | egards draft")]
pub struct Templates {
    /// The language of the descriptions; without it en, or another where that is not there.
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    #[command(flatten)]
    output: Output,
}

/// List the phrases: ids for strengths, reasons, growth areas and interview stages, with their words.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  egards phrases
  egards phrases --kind stage --language fr
  egards phrases --format json | jq -r '.phrases[].id'")]
pub struct Phrases {
    /// Only this kind.
    #[arg(long, value_enum)]
    kind: Option<Kind>,
    /// Only in these languages; all without it.
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    language: Vec<String>,
    #[command(flatten)]
    output: Output,
}

#[derive(Args, Debug)]
struct Output {
    /// text to read, json to pipe.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[command(flatten)]
    words: LocalesArgs,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    Strength,
    Reason,
    GrowthArea,
    Stage,
}

impl Templates {
    /// Runs the command.
    pub fn run(self) -> ExitCode {
        let request =
            proto::ListTemplatesRequest { page_size: PAGE, page_token: String::new(), language_code: self.language.unwrap_or_default() };
        self.output.run(
            "ListTemplatesResponse",
            |service| service.templates(&request),
            |response| {
                let mut out = String::new();
                for template in &response.templates {
                    let languages = template.language_codes.join(", ");
                    let _ = writeln!(out, "{} ({languages})\n  {}", template.template, template.description);
                    let _ = writeln!(out, "  required: {}", template.required_fields.join(", "));
                    let _ = writeln!(out, "  optional: {}\n", template.optional_fields.join(", "));
                }
                out
            },
        )
    }
}

impl Phrases {
    /// Runs the command.
    pub fn run(self) -> ExitCode {
        let kind = match self.kind {
            None => proto::PhraseKind::Unspecified,
            Some(Kind::Strength) => proto::PhraseKind::Strength,
            Some(Kind::Reason) => proto::PhraseKind::Reason,
            Some(Kind::GrowthArea) => proto::PhraseKind::GrowthArea,
            Some(Kind::Stage) => proto::PhraseKind::Stage,
        };
        let request =
            proto::ListPhrasesRequest { page_size: PAGE, page_token: String::new(), kind: kind.into(), language_codes: self.language };
        self.output.run(
            "ListPhrasesResponse",
            |service| service.phrases(&request),
            |response| {
                let mut out = String::new();
                for phrase in &response.phrases {
                    let _ = writeln!(out, "{}", phrase.id);
                    for (language, words) in &phrase.words {
                        let _ = writeln!(out, "  {language:<6} {words}");
                    }
                }
                out
            },
        )
    }
}

impl Output {
    fn run<T: prost::Message>(
        self,
        name: &str,
        list: impl FnOnce(&RejectionDrafts) -> Result<T, Status>,
        text: impl FnOnce(&T) -> String,
    ) -> ExitCode {
        let words = match self.words.load() {
            Ok(words) => words,
            Err(error) => return words_refused(&error),
        };
        let response = match list(&RejectionDrafts::new(words, clock::today)) {
            Ok(response) => response,
            Err(status) => return fail(REFUSED, &explain(&status)),
        };
        match self.format {
            Format::Text => print(text(&response).as_bytes()),
            Format::Json => match json::to_json(&response, name) {
                Ok(json) => print(format!("{json}\n").as_bytes()),
                Err(error) => fail(USAGE, &error.to_string()),
            },
        }
    }
}
