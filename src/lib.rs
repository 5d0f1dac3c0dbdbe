//! Égards (French: consideration): rejection letters worth receiving, in the candidate's language.
//!
//! What a hiring team decided comes in as data; what goes out is a letter. It renders human decisions: it never scores,
//! guesses or invents.
//!
//! ```text
//! wire request → grpc → rejection → language → letter → review → render → grpc → wire response
//! ```

pub mod check;
pub mod cli;
pub mod clock;
pub mod config;
pub mod grpc;
pub mod language;
pub mod letter;
pub mod rejection;
pub mod render;
pub mod review;
pub mod server;
pub mod telemetry;
