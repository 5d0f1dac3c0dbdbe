//! What a caller sees: a real server, and a real client that speaks to it.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test that finds something else than it expects has failed")]

mod batch;
mod client;
mod drafts;
mod enums;
mod languages;
mod lists;
mod protocol;
mod review;
#[path = "../support/server.rs"]
mod server;
mod told;
mod translations;
mod violations;
