//! Every limit, tried from outside.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "tests")]

mod server_support;

use std::{collections::HashMap, io::ErrorKind};

use h2::Reason;
use server_support::{
    client::{self, Client},
    start, tick,
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};
use tonic::Code;
use tonic_types::StatusExt as _;

#[tokio::test]
async fn calls_beyond_the_limit_are_told_when_to_come_again_and_room_comes_back() {
    let server = start(&["--max-in-flight", "2"]);
    let (mut one, mut two) = (server.client().await, server.client().await);
    let first = one.begin("test.Probe/Say", &[], "gate").await;
    let second = two.begin("test.Probe/Say", &[], "gate").await;
    server.gate.entered(2).await;

    for client in [&mut one, &mut two] {
        let refused = client.say("more").await;
        assert_eq!(refused.code, Code::ResourceExhausted);
        let details = refused.status.get_error_details();
        let info = details.error_info().unwrap();
        assert_eq!((info.reason.as_str(), info.domain.as_str()), ("OVERLOADED", "egards.v1"));
        assert!(details.retry_info().unwrap().retry_delay.is_some());
        assert_eq!(client.health().await.code, Code::Ok, "health has no need of a place");
    }
    assert_eq!(server.metric("egards_calls_in_flight"), Some(2.0));

    server.gate.open.add_permits(2);
    assert_eq!(first.answer().await.code, Code::Ok);
    assert_eq!(second.answer().await.code, Code::Ok);
    server.metric_becomes("egards_calls_in_flight", 0.0).await;
    assert_eq!(one.say("again").await.messages, ["again"]);
    assert_eq!(server.metric("egards_rejected_total{reason=\"OVERLOADED\"}"), Some(2.0));
}

#[tokio::test]
async fn watches_of_health_are_limited_and_health_still_answers() {
    let server = start(&[]);
    let (mut clients, mut watches) = (Vec::new(), Vec::new());
    for number in 0..256 {
        if number % 200 == 0 {
            clients.push(server.client().await);
        }
        let watch = clients.last_mut().unwrap().begin("grpc.health.v1.Health/Watch", &[], "").await;
        watches.push(watch.response.await.unwrap());
    }
    let mut client = server.client().await;
    let refused = client.begin("grpc.health.v1.Health/Watch", &[], "").await.answer().await;
    assert_eq!(refused.code, Code::ResourceExhausted);
    assert_eq!(client.health().await.code, Code::Ok);
    assert_eq!(client.say("room for calls").await.code, Code::Ok);

    watches.pop();
    while client.begin("grpc.health.v1.Health/Watch", &[], "").await.response.await.unwrap().headers().contains_key("grpc-status") {
        tick().await;
    }
}

#[tokio::test]
async fn a_call_that_nobody_waits_for_any_more_gives_its_place_back() {
    let server = start(&["--max-in-flight", "1"]);
    let mut client = server.client().await;
    let call = client.begin("test.Probe/Say", &[], "gate").await;
    server.gate.entered(1).await;
    drop(call);
    server.metric_becomes("egards_calls_in_flight", 0.0).await;
    assert_eq!(client.say("next").await.code, Code::Ok);
    server.metric_becomes("egards_calls_total{code=\"CANCELLED\",method=\"test.Probe/Say\"}", 1.0).await;
}

#[tokio::test]
async fn a_call_ends_at_the_servers_deadline_or_the_callers_if_that_is_shorter() {
    let ours = start(&["--request-timeout", "30ms"]);
    assert_eq!(ours.client().await.say("hang").await.code, Code::DeadlineExceeded);
    // Done, but not in time.
    assert_eq!(start(&["--request-timeout", "1ns"]).client().await.say("late").await.code, Code::DeadlineExceeded);
    let longer = ours.client().await.say_with(&[("grpc-timeout", "1H")], "hang").await;
    assert_eq!(longer.code, Code::DeadlineExceeded);

    let theirs = start(&["--request-timeout", "1h"]);
    let mut client = theirs.client().await;
    assert_eq!(client.say_with(&[("grpc-timeout", "30m")], "hang").await.code, Code::DeadlineExceeded);
    assert_eq!(client.say_with(&[("grpc-timeout", "0n")], "now").await.code, Code::DeadlineExceeded);
    assert_eq!(client.say_with(&[("grpc-timeout", "10S")], "in time").await.messages, ["in time"]);
    theirs.metric_becomes("egards_calls_in_flight", 0.0).await;
}

#[tokio::test]
async fn a_request_that_never_arrives_whole_is_ended_too() {
    let server = start(&["--request-timeout", "30ms"]);
    let mut client = server.client().await;
    let mut open = client.open("test.Probe/Say", &[]).await;
    open.request.send_data(client::frame("half").slice(..3), false).unwrap();
    assert_eq!(open.answer().await.code, Code::DeadlineExceeded);
}

#[tokio::test]
async fn a_malformed_timeout_is_refused() {
    let server = start(&[]);
    let answer = server.client().await.say_with(&[("grpc-timeout", "5 seconds")], "hello").await;
    assert_eq!(answer.code, Code::InvalidArgument);
    let details = answer.status.get_error_details();
    assert_eq!(details.error_info().unwrap().reason, "INVALID_VALUE");
    assert_eq!(details.bad_request().unwrap().field_violations[0].field, "grpc-timeout");
}

#[tokio::test]
async fn a_stream_is_bounded_by_the_callers_deadline_and_each_item_by_the_servers() {
    let server = start(&["--request-timeout", "20ms"]);
    let mut client = server.client().await;
    let mut open = client.open("test.Probe/Flow", &[("grpc-timeout", "300m")]).await;
    open.request.send_data(client::frame("item"), false).unwrap();
    // The request's side stays open: only the caller's deadline ends the stream, long after the server's own.
    let answer = open.answer().await;
    assert_eq!(answer.code, Code::DeadlineExceeded);
    assert_eq!(answer.messages, ["item within 20ms"]);
}

#[tokio::test]
async fn a_stream_that_always_has_more_to_say_ends_at_the_deadline() {
    let server = start(&[]);
    let mut client = server.client().await;
    let open = client.open("test.Probe/Flow", &[("grpc-timeout", "100m"), ("flood", "yes")]).await;
    let answer = open.answer().await;
    assert_eq!(answer.code, Code::DeadlineExceeded);
    assert!(!answer.messages.is_empty());
}

#[tokio::test]
async fn a_caller_who_does_not_read_is_cut_off_after_the_deadline() {
    let server = start(&[]);
    let mut client = server.client().await;
    let call = client.open("test.Probe/Flow", &[("grpc-timeout", "100m"), ("flood", "yes")]).await;
    let (_, mut body) = call.response.await.unwrap().into_parts();
    // Nothing is given back to the window, so that not even the status can be sent.
    let reset = loop {
        match body.data().await.expect("no regular end") {
            Ok(_) => {}
            Err(error) => break error,
        }
    };
    assert_eq!(reset.reason(), Some(Reason::CANCEL));
    server.metric_becomes("egards_calls_in_flight", 0.0).await;
    server.metric_becomes("egards_calls_total{code=\"DEADLINE_EXCEEDED\",method=\"test.Probe/Flow\"}", 1.0).await;
    assert_eq!(client.say("next").await.code, Code::Ok);
}

#[tokio::test]
async fn a_large_answer_arrives_whole_however_slowly_it_is_read() {
    let server = start(&["--request-timeout", "1m"]);
    let mut client = server.client().await;
    let bodies: Vec<_> = futures_util::future::join_all((0..20).map(|_| {
        let mut send = client.send.clone();
        async move {
            let request = http::Request::post("http://127.0.0.1/test.Probe/Say").body(()).unwrap();
            let (response, mut body) = send.send_request(request, false).unwrap();
            body.send_data(client::frame("big 200000"), true).unwrap();
            response.await.unwrap().into_body()
        }
    }))
    .await;
    // One after the other: meanwhile the others' windows are full.
    for body in bodies {
        let (bytes, trailers) = client::read(body).await.unwrap();
        assert_eq!(bytes.len(), 200_000 + 5 + 4);
        assert_eq!(trailers.unwrap()["grpc-status"], "0");
    }
    assert_eq!(client.say("still here").await.code, Code::Ok);
}

#[tokio::test]
async fn an_answer_that_is_not_taken_holds_its_calls_place() {
    let server = start(&["--request-timeout", "1h", "--workers", "1"]);
    let stream = TcpStream::connect(server.handle.address()).await.unwrap();
    let mut reluctant = Client::with_window(stream, 1).await;
    let call = reluctant.begin("test.Probe/Say", &[], "big 300000").await;
    let mut body = call.response.await.unwrap().into_body();
    let first = body.data().await.unwrap().unwrap();
    // A byte is room enough for the transport to take what it is given; it must not be given everything.
    let mut other = server.client().await;
    for _ in 0..10 {
        assert_eq!(other.say("meanwhile").await.code, Code::Ok);
    }
    assert_eq!(server.metric("egards_calls_in_flight"), Some(1.0));
    body.flow_control().release_capacity(first.len()).unwrap();
    drop((body, call.request));
    server.metric_becomes("egards_calls_in_flight", 0.0).await;
}

#[tokio::test]
async fn what_an_idle_stream_has_taken_no_longer_waits() {
    let server = start(&["--request-timeout", "1h"]);
    let mut client = server.client().await;
    let mut open = client.open("test.Probe/Flow", &[]).await;
    open.request.send_data(client::frame("big 4000000"), false).unwrap();
    let mut body = open.response.await.unwrap().into_body();
    let mut read = 0;
    while read < 4_000_000 {
        let data = body.data().await.unwrap().unwrap();
        if read == 0 {
            assert_eq!(server.client().await.say("big 4000000").await.code, Code::Unavailable, "too much together");
        }
        body.flow_control().release_capacity(data.len()).unwrap();
        read += data.len();
    }
    assert_eq!(server.client().await.say("big 4000000").await.code, Code::Ok);
}

#[tokio::test]
async fn a_panic_is_internal_for_that_call_alone() {
    let server = start(&[]);
    let mut client = server.client().await;
    let other = client.begin("test.Probe/Say", &[], "gate").await;
    server.gate.entered(1).await;

    let answer = client.say("panic with secret words").await;
    assert_eq!(answer.code, Code::Internal);
    assert!(!answer.status.message().contains("secret"), "{}", answer.status);

    let mut stream = client.open("test.Probe/Flow", &[]).await;
    stream.request.send_data(client::frame("one"), false).unwrap();
    stream.request.send_data(client::frame("panic"), false).unwrap();
    assert_eq!(stream.answer().await.code, Code::Internal);

    server.gate.open.add_permits(1);
    assert_eq!(other.answer().await.code, Code::Ok);
    assert_eq!(server.metric("egards_panics_total"), Some(2.0));
    server.metric_becomes("egards_calls_in_flight", 0.0).await;
}

#[tokio::test]
async fn an_unknown_method_is_unimplemented_and_makes_no_label_of_its_own() {
    let server = start(&[]);
    let mut client = server.client().await;
    for path in ["test.Probe/Nothing", "no.Service/AtAll", "anything"] {
        assert_eq!(client.begin(path, &[], "").await.answer().await.code, Code::Unimplemented);
    }
    server.metric_becomes("egards_calls_total{code=\"UNIMPLEMENTED\",method=\"unknown\"}", 3.0).await;
}

#[tokio::test]
async fn headers_beyond_the_limit_are_refused_and_the_connection_stays() {
    let server = start(&["--max-header-bytes", "2048"]);
    let mut client = server.client().await;
    let open = client.open("test.Probe/Say", &[("large", &"x".repeat(4096))]).await;
    let refused = match open.response.await {
        Ok(response) => response.status() == http::StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
        Err(error) => error.is_reset(),
    };
    assert!(refused);
    assert_eq!(client.say("small").await.code, Code::Ok);
}

#[tokio::test]
async fn concurrent_streams_are_limited_per_connection() {
    let server = start(&["--max-concurrent-streams", "3"]);
    let mut client = server.client().await;
    assert_eq!(client.health().await.code, Code::Ok);
    assert_eq!(client.send.current_max_send_streams(), 3);
}

#[tokio::test]
async fn a_flood_of_resets_costs_its_connection_and_no_other() {
    let server = start(&[]);
    let mut good = server.client().await;
    let mut bad = server.client().await;
    while !bad.connection.is_finished() {
        let Ok(mut send) = bad.send.clone().ready().await else { break };
        for _ in 0..50 {
            let request = http::Request::post("http://127.0.0.1/test.Probe/Say").body(()).unwrap();
            match send.send_request(request, false) {
                Ok((_, mut stream)) => stream.send_reset(Reason::CANCEL),
                Err(_) => break,
            }
        }
        tick().await;
    }
    let error = (&mut bad.connection).await.unwrap().unwrap_err();
    // The goodbye may be lost in what the server no longer reads.
    assert!(error.is_io() || error.reason() == Some(Reason::ENHANCE_YOUR_CALM), "{error}");
    assert_eq!(good.say("unharmed").await.code, Code::Ok);
}

#[tokio::test]
async fn whoever_does_not_speak_http2_is_hung_up_on() {
    let server = start(&[]);
    for junk in [&b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"[..], b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"PRI * HTTP/1"] {
        let mut stream = TcpStream::connect(server.handle.address()).await.unwrap();
        stream.write_all(junk).await.unwrap();
        let mut rest = Vec::new();
        match stream.read_to_end(&mut rest).await {
            Ok(_) => assert_eq!(rest, b""),
            Err(error) => assert_eq!(error.kind(), ErrorKind::ConnectionReset),
        }
    }
}

#[tokio::test]
async fn whoever_says_nothing_is_let_go() {
    let server = start(&[]);
    let mut silent = TcpStream::connect(server.handle.address()).await.unwrap();
    let mut halfway = TcpStream::connect(server.handle.address()).await.unwrap();
    halfway.write_all(b"PRI * HTTP/2.0\r\n").await.unwrap();
    assert_eq!(silent.read(&mut [0; 16]).await.unwrap(), 0);
    assert_eq!(halfway.read(&mut [0; 16]).await.unwrap(), 0);
    server.metric_becomes("egards_connections", 0.0).await;
}

#[tokio::test]
async fn a_client_that_does_not_answer_pings_is_let_go() {
    let server = start(&["--keepalive-interval", "50ms"]);
    let mut stream = TcpStream::connect(server.handle.address()).await.unwrap();
    // The preface and empty settings; then deaf.
    stream.write_all(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\x00\x00\x00\x04\x00\x00\x00\x00\x00").await.unwrap();
    let mut all = Vec::new();
    let _ = stream.read_to_end(&mut all).await;
    server.metric_becomes("egards_connections", 0.0).await;
}

#[tokio::test]
async fn an_old_connection_is_told_to_go_and_finishes_its_call() {
    let server = start(&["--max-connection-age", "100ms", "--request-timeout", "1m"]);
    let mut client = server.client().await;
    let call = client.begin("test.Probe/Say", &[], "gate").await;
    server.gate.entered(1).await;
    // No new stream is accepted once the goodbye has come.
    while client.send.clone().ready().await.is_ok() {
        tick().await;
    }
    server.gate.open.add_permits(1);
    assert_eq!(call.answer().await.code, Code::Ok);
    client.connection.await.unwrap().unwrap();
    assert_eq!(server.client().await.say("new").await.code, Code::Ok);
}

#[tokio::test]
async fn connections_go_to_the_worker_that_has_the_fewest() {
    let server = start(&["--workers", "3"]);
    let mut clients = Vec::new();
    let mut threads = HashMap::<String, u32>::new();
    for _ in 0..9 {
        let mut client = server.client().await;
        *threads.entry(client.say("thread").await.messages.remove(0)).or_default() += 1;
        clients.push(client);
    }
    assert_eq!(threads.into_values().collect::<Vec<_>>(), [3, 3, 3]);
}

#[tokio::test]
async fn one_worker_serves_everything() {
    let server = start(&["--workers", "1"]);
    let mut clients = Vec::new();
    for _ in 0..20 {
        clients.push(server.client().await);
    }
    for client in &mut clients {
        assert_eq!(client.say("hello").await.messages, ["hello"]);
    }
}
