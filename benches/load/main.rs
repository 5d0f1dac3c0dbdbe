//! The server under load, beside a stock tonic echo of the same reply under the same load: `cargo bench --bench load` prints
//! one table, `-- PROGRAM` that of another build, `-- growth` how cost grows, which it also draws.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::cast_precision_loss, reason = "a benchmark may stop")]

mod call;
mod drive;
mod echo;
mod figures;
mod gathered;
mod growth;
mod plot;
mod programs;
#[path = "../support/sample.rs"]
mod sample;
mod server;
mod table;

use std::env;

use call::Wrong;
use server::Pins;

fn main() -> Result<(), Wrong> {
    let arguments: Vec<_> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    if let ["echo", address, reply] = arguments[..] {
        echo::serve(address.parse()?, reply);
        return Ok(());
    }
    let pins = Pins::new();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    match arguments[..] {
        [] => table::print(&pins, &runtime, programs::RELEASED),
        ["growth"] => growth::print(&pins, &runtime),
        [program] if !program.starts_with('-') => table::print(&pins, &runtime, program),
        _ => Err("usage: cargo bench --bench load [-- growth | -- PROGRAM]".into()),
    }
}
