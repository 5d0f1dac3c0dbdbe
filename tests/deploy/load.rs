//! Callers that go on at their pace, whatever the answers, and compare each with what it has to be.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use egards::{
    grpc::{
        RejectionDrafts, json,
        proto::{self, rejection_draft_service_client::RejectionDraftServiceClient},
    },
    language::{Locales, Words},
};
use jiff::civil::date;
use serde_json::json;
use tokio::task::{JoinHandle, JoinSet};
use tonic::{
    Request, Status,
    metadata::{Ascii, MetadataValue},
    service::interceptor::InterceptedService,
    transport::{Channel, Endpoint},
};

/// A call each: 200 a second.
const PACE: Duration = Duration::from_millis(5);
/// How many calls a batch comes after.
const BATCH_EVERY: usize = 50;
const BATCH_ITEMS: usize = 20;
/// What a caller waits for an answer.
const DEADLINE: Duration = Duration::from_secs(5);

/// A request and its only right answer.
struct Question {
    request: proto::DraftRejectionRequest,
    answer: proto::DraftRejectionResponse,
}

#[derive(Default)]
pub struct Outcome {
    pub calls: usize,
    pub batches: usize,
    pub failures: Vec<String>,
    /// Of the unary calls, shortest first.
    durations: Vec<Duration>,
}

impl Outcome {
    /// The duration that so many of a hundred unary calls stay under.
    pub fn percentile(&self, percent: usize) -> Duration {
        self.durations[(self.durations.len() - 1) * percent / 100]
    }
}

pub struct Load {
    stop: Arc<AtomicBool>,
    outcome: JoinHandle<Outcome>,
}

impl Load {
    /// Starts calling, by one connection, with this token; with batches too, if asked.
    pub async fn start(address: SocketAddr, token: &str, batches: bool) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let channel = Endpoint::from_shared(format!("http://{address}")).unwrap().connect().await.unwrap();
        let bearer = format!("Bearer {token}").parse::<MetadataValue<Ascii>>().unwrap();
        let client = RejectionDraftServiceClient::with_interceptor(channel, Bearer(bearer));
        let outcome = tokio::spawn(call_until(Arc::clone(&stop), client, batches));
        Self { stop, outcome }
    }

    /// Calls no more, and waits for the last answers.
    pub async fn stop(self) -> Outcome {
        self.stop.store(true, Ordering::Relaxed);
        self.outcome.await.unwrap()
    }
}

#[derive(Clone)]
struct Bearer(MetadataValue<Ascii>);

impl tonic::service::Interceptor for Bearer {
    fn call(&mut self, mut request: Request<()>) -> Result<Request<()>, Status> {
        request.metadata_mut().insert("authorization", self.0.clone());
        request.set_timeout(DEADLINE);
        Ok(request)
    }
}

type Client = RejectionDraftServiceClient<InterceptedService<Channel, Bearer>>;

async fn call_until(stop: Arc<AtomicBool>, client: Client, batches: bool) -> Outcome {
    let questions: Arc<[Question]> = questions().into();
    let mut pace = tokio::time::interval(PACE);
    let (mut calls, mut streams) = (JoinSet::new(), JoinSet::new());
    let mut outcome = Outcome::default();
    for number in 0.. {
        pace.tick().await;
        if stop.load(Ordering::Relaxed) {
            break;
        }
        calls.spawn(call(client.clone(), Arc::clone(&questions), number));
        if batches && number % BATCH_EVERY == 0 {
            streams.spawn(batch(client.clone(), Arc::clone(&questions)));
        }
    }
    for result in calls.join_all().await {
        outcome.calls += 1;
        match result {
            Ok(duration) => outcome.durations.push(duration),
            Err(failure) => outcome.failures.push(failure),
        }
    }
    for result in streams.join_all().await {
        outcome.batches += 1;
        outcome.failures.extend(result.err());
    }
    outcome.durations.sort_unstable();
    outcome
}

async fn call(mut client: Client, questions: Arc<[Question]>, number: usize) -> Result<Duration, String> {
    let Question { request, answer } = &questions[number % questions.len()];
    let start = Instant::now();
    let response = client.draft_rejection(request.clone()).await.map_err(|status| format!("call {number}: {status:?}"))?;
    let duration = start.elapsed();
    if response.get_ref() == answer { Ok(duration) } else { Err(format!("call {number}: {response:?}")) }
}

async fn batch(mut client: Client, questions: Arc<[Question]>) -> Result<(), String> {
    let items: Vec<_> = (0..BATCH_ITEMS)
        .map(|item| {
            let request = Some(questions[item % questions.len()].request.clone());
            proto::BatchDraftRejectionsRequest { item_id: item.to_string(), request }
        })
        .collect();
    let failed = |status: Status| format!("batch: {status:?}");
    let mut answers = client.batch_draft_rejections(tokio_stream::iter(items)).await.map_err(failed)?.into_inner();
    for item in 0..BATCH_ITEMS {
        let answer = answers.message().await.map_err(failed)?.ok_or_else(|| format!("batch: ended before item {item}"))?;
        let expected = questions[item % questions.len()].answer.clone();
        let expected = proto::batch_draft_rejections_response::Result::Response(expected);
        if answer.item_id != item.to_string() || answer.result.as_ref() != Some(&expected) {
            return Err(format!("batch, item {item}: {answer:?}"));
        }
    }
    answers.message().await.map_err(failed)?.map_or(Ok(()), |answer| Err(format!("batch: one answer too many: {answer:?}")))
}

fn questions() -> Vec<Question> {
    let locales = Locales::built_in().unwrap();
    let service = RejectionDrafts::new(Words::new(locales), || date(2026, 3, 6));
    (0..40)
        .map(|number| {
            let request = json!({
                "languageCodes": ["fr", "en"],
                "basic": {},
                "candidate": { "givenName": "Camille", "familyName": format!("Martin{number}") },
                "position": { "title": { "text": format!("Analyst {number}") } },
                "company": { "name": "Belmont" },
                "sender": { "name": "Claire Duval", "position": { "text": "Head of Recruitment" } },
                "sendDate": "2026-03-06",
            });
            let request = json::request_from_json(&request.to_string()).unwrap();
            let answer = service.draft(request.clone()).unwrap();
            Question { request, answer }
        })
        .collect()
}
