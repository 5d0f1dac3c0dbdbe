//! A client of Égards: one letter, many letters, or a draft for a mail program.
//!
//! Start the service with `egards serve`. Then:
//!
//! ```text
//! cargo run --example client -- draft "Camille Martin"
//! cargo run --example client -- batch "Camille Martin" "Zoë Laurent" "Noor Haddad"
//! cargo run --example client -- mime "Camille Martin" camille.martin@example.org letter.eml
//! cargo run --example client -- --language xx draft ""     # see how an error tells what to mend
//! ```
//!
//! The messages are those of this crate. A client of its own makes them from `proto/` with `tonic-prost-build`.

use std::{collections::BTreeMap, error::Error, fs, path::PathBuf, process::ExitCode, time::Duration};

use clap::{Parser, Subcommand};
use egards::grpc::proto::{
    Basic, BatchDraftRejectionsRequest, Candidate, Company, DraftRejectionRequest, Format, LocalizedText, Position, Sender,
    batch_draft_rejections_response::Result as Outcome, draft_rejection_request::Template,
    rejection_draft_service_client::RejectionDraftServiceClient,
};
use tonic::{Code, Request, transport::Endpoint};
use tonic_types::{BadRequest, ErrorInfo, RpcStatusExt as _, StatusExt as _};

/// Time for a call. For a batch it bounds the whole stream.
const TIMEOUT: Duration = Duration::from_secs(30);

/// A client of Égards.
#[derive(Parser)]
struct Arguments {
    /// Where the service listens.
    #[arg(long, default_value = "http://127.0.0.1:50051")]
    address: Endpoint,
    /// The language of the letters, a BCP 47 tag.
    #[arg(long, default_value = "fr")]
    language: String,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Print the letter to a candidate.
    Draft { name: String },
    /// Print the subject of the letter to each candidate.
    Batch { names: Vec<String> },
    /// Save the letter as a draft for a mail program.
    Mime { name: String, email: String, file: PathBuf },
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(code) => code,
        Err(error) => {
            // What the service refuses comes as a status; a server that cannot be reached does not.
            match error.downcast_ref::<tonic::Status>() {
                Some(status) => eprintln!("{}", refusal(status)),
                None => eprintln!("{error}"),
            }
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<ExitCode, Box<dyn Error>> {
    let Arguments { address, language, command } = arguments;
    // A channel may be cloned and kept: it connects again by itself.
    let mut client = RejectionDraftServiceClient::new(address.connect().await?);
    match command {
        Command::Draft { name } => {
            let answer = client.draft_rejection(timed(rejection(&language, name))).await?.into_inner();
            for draft in answer.drafts {
                print!("Subject: {}\n\n{}", draft.subject, draft.text_body);
            }
        }
        Command::Batch { names } => {
            let items = (1..).zip(names).map(move |(number, name)| BatchDraftRejectionsRequest {
                // A key of one's own, to find the candidate again: not a name.
                item_id: format!("row-{number}"),
                request: Some(rejection(&language, name)),
            });
            // An answer for each item, in order. A wrong item does not end the stream.
            let mut answers = client.batch_draft_rejections(timed(tokio_stream::iter(items))).await?.into_inner();
            let mut code = ExitCode::SUCCESS;
            while let Some(answer) = answers.message().await? {
                match answer.result {
                    Some(Outcome::Response(response)) => println!("{}: {}", answer.item_id, response.drafts[0].subject),
                    Some(Outcome::Error(error)) => {
                        let told = (error.get_details_error_info(), error.get_details_bad_request());
                        println!("{}: {}", answer.item_id, explain(Code::from(error.code), &error.message, told));
                        code = ExitCode::FAILURE;
                    }
                    None => return Err("an answer of a later version of the service".into()),
                }
            }
            return Ok(code);
        }
        Command::Mime { name, email, file } => {
            let mut request = rejection(&language, name);
            request.candidate.get_or_insert_default().email_address = email;
            request.formats = vec![Format::Mime.into()];
            let answer = client.draft_rejection(timed(request)).await?.into_inner();
            fs::write(&file, &answer.drafts[0].mime_message)?;
            println!("saved {}", file.display());
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// What was decided about one candidate.
fn rejection(language: &str, name: String) -> DraftRejectionRequest {
    // A title is never translated: give it in each language, or once for all.
    let title = |french: &str, any: &str| LocalizedText {
        by_language: BTreeMap::from([("fr".to_owned(), french.to_owned())]),
        text: any.to_owned(),
    };
    DraftRejectionRequest {
        language_codes: vec![language.to_owned()],
        template: Some(Template::Basic(Basic {})),
        candidate: Some(Candidate { display_name: name, ..Candidate::default() }),
        position: Some(Position { title: Some(title("Ingénieure logiciel", "Software Engineer")), ..Position::default() }),
        company: Some(Company { name: "Belmont".to_owned(), ..Company::default() }),
        sender: Some(Sender {
            name: "Claire Duval".to_owned(),
            position: Some(title("Responsable du recrutement", "Head of Recruitment")),
            email_address: "claire.duval@example.com".to_owned(),
        }),
        formats: vec![Format::Text.into()],
        ..DraftRejectionRequest::default()
    }
}

fn timed<T>(message: T) -> Request<T> {
    let mut request = Request::new(message);
    request.set_timeout(TIMEOUT);
    request
}

fn refusal(status: &tonic::Status) -> String {
    explain(status.code(), status.message(), (status.get_details_error_info(), status.get_details_bad_request()))
}

/// What to mend: the service tells every wrong field at once, in the details of the status.
fn explain(code: Code, message: &str, (info, bad_request): (Option<ErrorInfo>, Option<BadRequest>)) -> String {
    let reason = info.map(|info| format!(" {}", info.reason)).unwrap_or_default();
    let mut lines = vec![format!("{code:?}{reason}")];
    let violations = bad_request.map(|details| details.field_violations).unwrap_or_default();
    lines.extend(violations.iter().map(|violation| format!("{}: {}", violation.field, violation.description)));
    if violations.is_empty() {
        // Faults of the service, and of the way to it, have a message alone.
        lines.push(message.to_owned());
    }
    lines.join("\n  ")
}
