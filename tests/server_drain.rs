//! The end of a server, whoever is still connected.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "tests")]

mod server_support;

use std::time::Duration;

use h2::Reason;
use server_support::{Running, client, start, tick};
use tokio::{io::AsyncWriteExt as _, net::TcpStream};
use tonic::Code;

/// More than any test takes: a drain that waits for it has failed.
const LONG: &[&str] = &["--drain-timeout", "1h", "--request-timeout", "1h"];

async fn stops_accepting(server: &Running) {
    while TcpStream::connect(server.handle.address()).await.is_ok() {
        tick().await;
    }
}

#[tokio::test]
async fn running_calls_finish_and_then_the_server_ends() {
    let server = start(LONG);
    let mut client = server.client().await;
    let unary = client.begin("test.Probe/Say", &[], "gate").await;
    let mut stream = client.open("test.Probe/Flow", &[]).await;
    server.gate.entered(1).await;

    server.handle.shutdown();
    stops_accepting(&server).await;
    // Told to go: no new call, those that run go on.
    while client.send.clone().ready().await.is_ok() {
        tick().await;
    }
    server.gate.open.add_permits(1);
    assert_eq!(unary.answer().await.messages, ["gate"]);
    stream.request.send_data(client::frame("last item"), true).unwrap();
    let answer = stream.answer().await;
    assert_eq!((answer.code, answer.messages.len()), (Code::Ok, 1));
    client.connection.await.unwrap().unwrap();
    server.ended().await;
}

#[tokio::test]
async fn an_idle_connection_and_a_half_open_one_hold_nothing_back() {
    let server = start(LONG);
    let _silent = TcpStream::connect(server.handle.address()).await.unwrap();
    let mut half_open = TcpStream::connect(server.handle.address()).await.unwrap();
    half_open.write_all(b"PRI * HT").await.unwrap();
    // Speaks HTTP/2, then neither reads nor writes: it never answers the goodbye.
    let mut deaf = TcpStream::connect(server.handle.address()).await.unwrap();
    deaf.write_all(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\x00\x00\x00\x04\x00\x00\x00\x00\x00").await.unwrap();
    let mut idle = server.client().await;
    assert_eq!(idle.say("hello").await.code, Code::Ok);

    server.handle.shutdown();
    server.ended().await;
}

#[tokio::test]
async fn those_who_watch_health_are_told_and_not_waited_for() {
    let server = start(LONG);
    let mut client = server.client().await;
    let watch = client.begin("grpc.health.v1.Health/Watch", &[], "").await;
    let mut body = watch.response.await.unwrap().into_body();
    // HealthCheckResponse with status 1, SERVING, then 2, NOT_SERVING.
    assert_eq!(&body.data().await.unwrap().unwrap()[..], b"\0\0\0\0\x02\x08\x01");
    server.handle.shutdown();
    assert_eq!(&body.data().await.unwrap().unwrap()[..], b"\0\0\0\0\x02\x08\x02");
    assert!(body.data().await.is_none());
    assert_eq!(body.trailers().await.unwrap().unwrap()["grpc-status"], "14");
    server.ended().await;
}

#[tokio::test]
async fn an_open_stream_holds_the_drain_no_longer_than_its_time() {
    let server = start(&["--drain-timeout", "50ms"]);
    let mut client = server.client().await;
    let mut stream = client.open("test.Probe/Flow", &[]).await;
    stream.request.send_data(client::frame("item"), false).unwrap();
    let hanging = client.begin("test.Probe/Say", &[], "hang").await;

    server.handle.shutdown();
    server.ended().await;
    assert!(stream.try_answer().await.is_err());
    assert!(hanging.try_answer().await.is_err());
}

#[tokio::test]
async fn what_a_slow_reader_was_answered_still_reaches_it() {
    let server = start(LONG);
    let mut client = server.client().await;
    let call = client.begin("test.Probe/Say", &[], "big 300000").await;
    let mut body = call.response.await.unwrap().into_body();
    let mut read = 0;
    server.handle.shutdown();
    for _ in 0..5 {
        // Slow, not waiting for anything: altogether longer than a client that takes nothing is waited for.
        tokio::time::sleep(Duration::from_millis(300)).await;
        let data = body.data().await.unwrap().unwrap();
        body.flow_control().release_capacity(data.len()).unwrap();
        read += data.len();
    }
    let (rest, trailers) = client::read(body).await.unwrap();
    assert_eq!(read + rest.len(), 300_000 + 5 + 4);
    assert_eq!(trailers.unwrap()["grpc-status"], "0");
    server.ended().await;
}

#[tokio::test]
async fn a_server_with_one_worker_drains_alike() {
    let server = start(&["--workers", "1", "--drain-timeout", "50ms"]);
    let _silent = TcpStream::connect(server.handle.address()).await.unwrap();
    let mut client = server.client().await;
    let hanging = client.begin("test.Probe/Say", &[], "hang").await;
    assert_eq!(client.say("hello").await.code, Code::Ok);
    server.handle.shutdown();
    server.ended().await;
    let cut_off = hanging.try_answer().await.unwrap_err();
    assert!(cut_off.is_io() || cut_off.reason() == Some(Reason::CANCEL) || cut_off.is_go_away(), "{cut_off}");
}
