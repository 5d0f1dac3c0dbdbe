//! Who is let in: tokens, TLS, mutual TLS, and what changes while calls run.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "tests")]

mod server_support;

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use egards::{server::Server, telemetry::Traces};
use server_support::{
    Client, Gate, Running, app,
    files::{Authority, Folder, Identity, tls},
    settings, start, start_with,
};
use tonic::Code;
use tonic_types::StatusExt as _;

async fn over_tls(server: &Running, authority: &Authority, identity: Option<&Identity>) -> Client {
    Client::over(tls(server.handle.address(), &authority.pem(), identity).await.unwrap()).await
}

#[tokio::test]
async fn without_an_accepted_token_a_call_goes_nowhere_and_health_stays_open() {
    let folder = Folder::new();
    let server = start(&[
        "--auth-tokens",
        &folder.write("tokens", "# two\nalpha\nsha256:be9d587defa1f0c09ef49eb17e206983a5f8f8289e4281860bd0ee5a19592c67\n"),
    ]);
    let mut client = server.client().await;
    for headers in [&[][..], &[("authorization", "Bearer beta")], &[("authorization", "alpha")]] {
        let answer = client.say_with(headers, "panic: the handler was reached").await;
        assert_eq!(answer.code, Code::Unauthenticated, "{headers:?}");
        let details = answer.status.get_error_details();
        let info = details.error_info().unwrap();
        assert_eq!((info.reason.as_str(), info.domain.as_str()), ("UNAUTHENTICATED", "egards.v1"));
    }
    assert_eq!(client.health().await.code, Code::Ok);
    // `gamma` stands in the file as its SHA-256.
    for token in ["Bearer alpha", "bearer alpha", "Bearer gamma"] {
        assert_eq!(client.say_with(&[("authorization", token)], "hello").await.code, Code::Ok, "{token}");
    }
    assert_eq!(server.metric("egards_panics_total"), Some(0.0));
    assert_eq!(server.metric("egards_rejected_total{reason=\"UNAUTHENTICATED\"}"), Some(3.0));
}

#[tokio::test]
async fn tls_serves_those_who_trust_it() {
    let (folder, authority) = (Folder::new(), Authority::new());
    let (certificate, key) = folder.write_identity(&authority.issue());
    let server = start(&["--tls-cert", &certificate, "--tls-key", &key]);
    let mut client = over_tls(&server, &authority, None).await;
    assert_eq!(client.say("hello").await.messages, ["hello"]);
    let large = client.say("big 300000").await;
    assert_eq!(large.bytes, 300_000 + 5 + 4);
    assert!(tls(server.handle.address(), &Authority::new().pem(), None).await.is_err());
    server.handle.shutdown();
    server.ended().await;
    // How the client sees the end depends on whether it was still writing.
    let _ = client.connection.await.unwrap();
}

#[tokio::test]
async fn mutual_tls_asks_for_a_certificate_of_the_right_authority() {
    let (folder, authority, callers) = (Folder::new(), Authority::new(), Authority::new());
    let (certificate, key) = folder.write_identity(&authority.issue());
    let ca = folder.write("callers.pem", &callers.pem());
    let server = start(&["--tls-cert", &certificate, "--tls-key", &key, "--tls-client-ca", &ca]);
    let caller = callers.issue();
    assert_eq!(over_tls(&server, &authority, Some(&caller)).await.say("hello").await.code, Code::Ok);

    for stranger in [None, Some(&authority.issue())] {
        // TLS 1.3 tells a client that it is refused after its own handshake is done: at the latest the call fails.
        let outcome: Result<_, Box<dyn std::error::Error>> = async {
            let stream = tls(server.handle.address(), &authority.pem(), stranger).await?;
            let (send, connection) = h2::client::handshake(stream).await?;
            tokio::spawn(connection);
            let request = http::Request::post("https://localhost/test.Probe/Say").body(())?;
            let (response, _body): (_, h2::SendStream<bytes::Bytes>) = send.ready().await?.send_request(request, true)?;
            Ok(response.await?)
        }
        .await;
        assert!(outcome.is_err());
    }
    assert_eq!(server.metric("egards_calls_total{code=\"OK\",method=\"test.Probe/Say\"}"), Some(1.0));
}

#[tokio::test]
async fn a_reload_takes_everything_over_without_a_failed_call() {
    let (folder, old, new) = (Folder::new(), Authority::new(), Authority::new());
    let (certificate, key) = folder.write_identity(&old.issue());
    let tokens = folder.write("tokens", "old-token\n");
    let wordings = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&wordings);
    let server = start_with(
        &["--tls-cert", &certificate, "--tls-key", &key, "--auth-tokens", &tokens],
        Box::new(move || {
            let wordings = Arc::clone(&counted);
            Ok(Box::new(move || {
                wordings.fetch_add(1, Ordering::Relaxed);
            }))
        }),
    );
    let mut before = over_tls(&server, &old, None).await;
    let running = before.begin("test.Probe/Say", &[("authorization", "Bearer old-token")], "gate").await;
    server.gate.entered(1).await;

    folder.write_identity(&new.issue());
    folder.write("tokens", "new-token\n");
    server.handle.reload().unwrap();
    assert_eq!(wordings.load(Ordering::Relaxed), 1);

    // The connection and its call go on; new connections see the new certificate, new calls need the new token.
    server.gate.open.add_permits(1);
    assert_eq!(running.answer().await.code, Code::Ok);
    assert_eq!(before.say_with(&[("authorization", "Bearer new-token")], "hello").await.code, Code::Ok);
    assert_eq!(before.say_with(&[("authorization", "Bearer old-token")], "hello").await.code, Code::Unauthenticated);
    assert!(tls(server.handle.address(), &old.pem(), None).await.is_err());
    let mut after = over_tls(&server, &new, None).await;
    assert_eq!(after.say_with(&[("authorization", "Bearer new-token")], "hello").await.code, Code::Ok);
}

#[tokio::test]
async fn one_bad_file_keeps_all_the_running_ones() {
    let (folder, authority) = (Folder::new(), Authority::new());
    let (certificate, key) = folder.write_identity(&authority.issue());
    let tokens = folder.write("tokens", "old-token\n");
    let bad_wording = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&bad_wording);
    let server = start_with(
        &["--tls-cert", &certificate, "--tls-key", &key, "--auth-tokens", &tokens],
        Box::new(move || match seen.load(Ordering::Relaxed) {
            0 => Ok(Box::new(|| panic!("a change was made that should not have been"))),
            _ => Err("wordings/acme/fr/basic.ftl:3: no such message".to_owned()),
        }),
    );
    let old_call = [("authorization", "Bearer old-token")];
    let still_the_old = async || {
        let mut client = over_tls(&server, &authority, None).await;
        assert_eq!(client.say_with(&old_call, "hello").await.code, Code::Ok);
    };

    // Good tokens beside a certificate that is none, then a key of another certificate.
    folder.write("tokens", "new-token\n");
    folder.write("cert.pem", "no certificate at all");
    assert!(server.handle.reload().unwrap_err().contains("--tls-cert"));
    still_the_old().await;
    folder.write("cert.pem", &authority.issue().certificate);
    assert!(server.handle.reload().unwrap_err().contains("--tls-cert"));
    still_the_old().await;

    // Good certificates beside tokens that are none.
    folder.write_identity(&Authority::new().issue());
    folder.write("tokens", "\n");
    assert!(server.handle.reload().unwrap_err().contains("--auth-tokens"));
    still_the_old().await;

    // All good but the app's own files.
    folder.write("tokens", "new-token\n");
    bad_wording.store(1, Ordering::Relaxed);
    assert!(server.handle.reload().unwrap_err().contains("basic.ftl:3"));
    still_the_old().await;
    assert_eq!(server.metric("egards_reloads_total{result=\"failed\"}"), Some(4.0));
}

#[tokio::test]
async fn files_that_cannot_be_used_stop_the_start() {
    let (folder, authority) = (Folder::new(), Authority::new());
    let (certificate, key) = folder.write_identity(&authority.issue());
    let other_key = folder.write("other.pem", &authority.issue().key);
    let empty = folder.write("empty", "");
    let missing = folder.path("missing");
    for (flags, named) in [
        (&["--tls-cert", &missing, "--tls-key", &key][..], &missing),
        (&["--tls-cert", &certificate, "--tls-key", &empty], &empty),
        (&["--tls-cert", &certificate, "--tls-key", &other_key], &certificate),
        (&["--tls-cert", &certificate, "--tls-key", &key, "--tls-client-ca", &empty], &empty),
        (&["--auth-tokens", &empty], &empty),
        (&["--auth-tokens", &missing], &missing),
    ] {
        let app = app(&Arc::new(Gate::default()), Box::new(|| Ok(Box::new(|| ()))));
        let error = Server::bind(settings(flags), app, Traces::default()).err().unwrap().to_string();
        assert!(error.contains(named.as_str()) && error.starts_with("--"), "{error}");
    }
}
