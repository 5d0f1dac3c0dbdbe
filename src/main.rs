//! The program `egards`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use egards::{
    config::ServeSettings,
    server::{self, App},
};

#[derive(Debug, Parser)]
#[command(version)]
struct Program {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Runs the service.
    Serve(Box<ServeSettings>),
}

fn main() -> ExitCode {
    let Program { command: Command::Serve(settings) } = Program::parse();
    let app = App { routes: Box::new(tonic::service::Routes::default), methods: &[], prepare: Box::new(|| Ok(Box::new(|| ()))) };
    match server::run(*settings, app) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("egards: {error}");
            ExitCode::FAILURE
        }
    }
}
