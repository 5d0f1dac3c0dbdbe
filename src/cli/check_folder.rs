//! `egards check`

use std::{path::PathBuf, process::ExitCode};

use clap::Args;

use super::{WordsError, print, words_refused};
use crate::check;

/// Check words as the start does.
///
/// Checks a folder of locales (DIR/LOCALE/*.ftl), a folder of house wordings (DIR/WORDING/LOCALE/*.ftl) over the built-in
/// locales, or the built-in locales: that every message, phrase and form is there, that each variable is known, and that every
/// letter can be written with them. Problems stand one a line, with file and line. Messages of a locale that still have the
/// words of another language are counted; they are no problem.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  egards check
  egards check my-locales
  egards check my-wordings

Exit codes: 0 nothing to mend, 1 something to mend, 2 usage")]
pub struct Check {
    /// The folder; the built-in locales without it.
    #[arg(value_name = "DIR")]
    dir: Option<PathBuf>,
}

impl Check {
    /// Runs the command.
    pub fn run(self) -> ExitCode {
        match check::check(self.dir.as_deref()) {
            Ok(report) => print(format!("{report}\n").as_bytes()),
            Err(problems) => words_refused(&WordsError { setting: None, problems }),
        }
    }
}
