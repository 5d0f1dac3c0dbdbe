//! The program: reads the command line and calls the library.

use std::process::ExitCode;

// A letter is many small texts: this takes a tenth less instructions a call than the allocator of glibc.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    egards::cli::run()
}
