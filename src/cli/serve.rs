//! `egards serve`

use std::process::ExitCode;

use super::{USAGE, fail, words_refused};
use crate::{
    clock,
    config::ServeSettings,
    grpc::{self, RejectionDrafts},
    server::{self, Signals},
};

/// Runs the service until it is told to stop.
pub fn run(settings: ServeSettings) -> ExitCode {
    let mut signals = match Signals::heard() {
        Ok(signals) => signals,
        Err(error) => return fail(USAGE, &format!("the signals cannot be heard: {error}")),
    };
    let words = settings.words.clone();
    let service = match signals.during(|| words.load()) {
        Ok(loaded) => RejectionDrafts::new(loaded, clock::today),
        Err(error) => return words_refused(&error),
    };
    let again = move || words.load().map_err(|error| error.to_string());
    let app = match grpc::app(service, again) {
        Ok(app) => app,
        Err(error) => return fail(USAGE, &error.to_string()),
    };
    match server::run(settings, app, signals) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(USAGE, &error.to_string()),
    }
}
