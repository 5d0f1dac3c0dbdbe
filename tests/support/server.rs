//! A real server for the tests, on a port of its own.

use std::{net::SocketAddr, sync::OnceLock, thread};

use clap::Parser as _;
use egards::{
    config::ServeSettings,
    grpc::{self, RejectionDrafts},
    language::{Locales, Words},
    server::{Handle, Server},
    telemetry::Traces,
};
use jiff::civil::{Date, date};

/// The day on which every letter of the tests without a `send_date` is sent.
pub const TODAY: Date = date(2026, 3, 6);

#[derive(Debug, clap::Parser)]
struct Program {
    #[command(flatten)]
    serve: ServeSettings,
}

/// Starts a server with these flags of `egards serve`. It listens when this returns, and ends with the process or by its
/// handle.
///
/// # Panics
/// When it does not start.
pub fn start(flags: &[&str]) -> Handle {
    let settings = Program::try_parse_from([&["egards", "--listen=127.0.0.1:0"], flags].concat()).expect("flags of egards serve").serve;
    let app = grpc::app(RejectionDrafts::new(words(), || TODAY), || Ok(words())).expect("descriptors that agree");
    let server = Server::bind(settings, app, Traces::from_environment().expect("no traces")).expect("a free port");
    let handle = server.handle();
    thread::spawn(|| server.run().expect("a server that starts"));
    handle
}

/// The address of a server that all tests of a program share.
pub fn shared() -> SocketAddr {
    static SHARED: OnceLock<Handle> = OnceLock::new();
    SHARED.get_or_init(|| start(&[])).address()
}

/// The built-in words.
fn words() -> Words {
    Words::new(Locales::built_in().expect("whole locales"))
}
