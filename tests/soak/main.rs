//! A long day: every kind of request at a steady pace, and each answer looked at for what is not its own.
//!
//!     cargo test --release --test soak -- [MINUTES [CALLS A SECOND [PROGRAM]]]
//!
//! Calls are sent when they are due, whatever becomes of those before (an open loop), and times count from when a call
//! was due. Every fiftieth call is a stream of twenty requests, the others are one request. Ends with 1 when an answer was
//! wrong, lost or mixed, when the pace was not kept, or when memory grew after the fifth minute.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "tests")]

mod answers;
mod questions;
#[path = "../support/serve.rs"]
mod serve;
mod tally;
mod token;

use std::{env, pin::pin, process::ExitCode, time::Duration};

use answers::{Fault, Refusal};
use egards::grpc::proto::{BatchDraftRejectionsRequest, batch_draft_rejections_response::Result as ItemResult};
use questions::Question;
use serve::{Client, Serve};
use tally::{Record, Tally};
use tokio::{
    sync::mpsc,
    time::{Instant, interval, sleep_until, timeout},
};
use tonic::Status;

const MINUTES: u32 = 30;
const CALLS_A_SECOND: u32 = 1_000;
const CONNECTIONS: usize = 8;
/// How many calls a stream comes after.
const STREAM_EVERY: u32 = 50;
const ITEMS: u32 = 20;
/// Seconds between two looks at the server's memory.
const LOOK: Duration = Duration::from_secs(5);
/// Seconds to wait for the last answers: the server itself gives up a call sooner.
const PATIENCE: Duration = Duration::from_secs(20);

#[tokio::main]
async fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let mut number = |default| arguments.next().map_or(default, |argument| argument.parse().expect("a number"));
    let (minutes, rate) = (number(MINUTES), number(CALLS_A_SECOND));
    let server = arguments.next().map_or_else(|| Serve::start(&[]), |program| Serve::start_build(&program, &[]));
    let mut clients = Vec::new();
    for _ in 0..CONNECTIONS {
        clients.push(server.client().await);
    }
    let (records, mut answered) = mpsc::unbounded_channel();
    let mut tally = Tally::new(minutes, rate);
    let start = Instant::now();
    let callers = tokio::spawn(send(clients, minutes * 60 * rate, rate, start, records));
    let mut looks = interval(LOOK);
    let patience = sleep_until(start + Duration::from_secs((minutes * 60).into()) + PATIENCE);
    let mut patience = pin!(patience);
    loop {
        tokio::select! {
            record = answered.recv() => match record {
                Some(record) => tally.add(record),
                // The last of the senders, one in each call, is gone.
                None => break,
            },
            _ = looks.tick() => tally.look(start.elapsed(), server.memory().0),
            () = &mut patience => break,
        }
    }
    callers.abort();
    let panics = server.metric("egards_panics_total");
    let memory = server.memory().0;
    server.stop();
    tally.end(start.elapsed(), memory, panics)
}

/// Sends so many calls, each when it is due.
async fn send(clients: Vec<Client>, calls: u32, rate: u32, start: Instant, records: mpsc::UnboundedSender<Record>) {
    let mut number = 0;
    for call in 0..calls {
        let due = start + Duration::from_secs(call.into()) / rate;
        sleep_until(due).await;
        let client = clients[usize::try_from(call).unwrap() % clients.len()].clone();
        let stream = call % STREAM_EVERY == STREAM_EVERY - 1;
        let numbers = number..number + if stream { ITEMS } else { 1 };
        number = numbers.end;
        let records = records.clone();
        tokio::spawn(async move {
            let questions: Vec<_> = numbers.map(Question::new).collect();
            let (answered, faults) = if stream { ask_in_a_stream(client, &questions).await } else { ask(client, &questions[0]).await };
            let took = answered.duration_since(due);
            // Nobody listens any more once patience has ended.
            let _ = records.send(Record { questions: questions.len(), took: (!stream).then_some(took), faults });
        });
    }
}

/// One call: when its answer came, and what is the matter with it.
async fn ask(mut client: Client, question: &Question) -> (Instant, Vec<Fault>) {
    let answer = client.draft_rejection(question.request.clone()).await;
    let answered = Instant::now();
    let answer = answer.map(tonic::Response::into_inner).map_err(Refusal::from);
    (answered, question.check(answer).err().into_iter().collect())
}

async fn ask_in_a_stream(mut client: Client, questions: &[Question]) -> (Instant, Vec<Fault>) {
    let items: Vec<_> = questions
        .iter()
        .map(|question| BatchDraftRejectionsRequest { item_id: question.number.to_string(), request: Some(question.request.clone()) })
        .collect();
    let mut faults = Vec::new();
    let broken = |status: Status| Fault::Lost(format!("stream of {}: {status:?}", questions[0].number));
    match client.batch_draft_rejections(tokio_stream::iter(items)).await {
        Err(status) => faults.push(broken(status)),
        Ok(answers) => {
            let mut answers = answers.into_inner();
            for (index, question) in (0..).zip(questions) {
                let answer = match answers.message().await {
                    Ok(Some(answer)) => answer,
                    Ok(None) => {
                        faults.push(Fault::Lost(format!("{}: the stream ended before", question.number)));
                        break;
                    }
                    Err(status) => {
                        faults.push(broken(status));
                        break;
                    }
                };
                if answer.item_id != question.number.to_string() || answer.index != index {
                    faults.push(Fault::Mixed(format!("{}: the answer to {}", question.number, answer.item_id)));
                }
                let letter = match answer.result {
                    Some(ItemResult::Response(response)) => Ok(response),
                    Some(ItemResult::Error(status)) => Err(status.into()),
                    None => {
                        faults.push(Fault::Lost(format!("{}: an empty answer", question.number)));
                        continue;
                    }
                };
                faults.extend(question.check(letter).err());
            }
            match timeout(PATIENCE, answers.message()).await {
                Ok(Ok(None)) => {}
                other => faults.push(Fault::Wrong(format!("stream of {}: no end: {other:?}", questions[0].number))),
            }
        }
    }
    (Instant::now(), faults)
}
