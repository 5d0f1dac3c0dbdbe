//! `egards serve`

use std::process::ExitCode;

use tonic::service::Routes;

use super::{LocalesArgs, USAGE, WordsArgs, fail, words_refused};
use crate::{
    clock,
    config::ServeSettings,
    grpc::{self, RejectionDrafts},
    server::{self, App},
};

/// Runs the service until it is told to stop.
pub fn run(settings: ServeSettings) -> ExitCode {
    let words = WordsArgs { locales: LocalesArgs { locales: settings.locales.clone() }, wordings: settings.wordings.clone() };
    let service = match words.load() {
        Ok(loaded) => RejectionDrafts::new(loaded, clock::today),
        Err(problems) => return words_refused(&problems),
    };
    let routes = match grpc::reflection::add_to(Routes::new(service.clone().into_server())) {
        Ok(routes) => routes,
        Err(error) => return fail(USAGE, &error.to_string()),
    };
    let prepare = move || {
        let again = words.load().map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))?;
        let service = service.clone();
        Ok(Box::new(move || service.replace_words(again)) as server::Change)
    };
    let app = App { routes: Box::new(move || routes.clone()), methods: &grpc::METHODS, prepare: Box::new(prepare) };
    match server::run(settings, app) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(USAGE, &error.to_string()),
    }
}
