//! The program: reads the command line and calls the library.

use std::process::ExitCode;

// A letter is many small texts: a fifth less instructions a call than with glibc, and musl, of which the image is made, is slower still.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    egards::cli::run()
}
