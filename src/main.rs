//! The program: reads the command line and calls the library.

use std::process::ExitCode;

// A letter is many small texts, and musl, of which the image is made, is slow at them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    egards::cli::run()
}
