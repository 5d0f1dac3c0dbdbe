//! The command line: what stands between a person's shell and the library. Exit codes: 0 done, 1 refused, 2 usage.

mod check_folder;
mod draft;
mod lists;
mod notes;
mod serve;
mod usage;

use std::{
    fmt,
    io::{self, Write as _},
    path::PathBuf,
    process::ExitCode,
};

use clap::{CommandFactory as _, Parser, Subcommand, error::ErrorKind};

use crate::{
    check,
    config::{LocalesArgs, ServeSettings, WordsArgs},
    language::{
        Locales, Words,
        ftl::Problem,
        sources::{self, Sources},
    },
};

/// Exit code of a request or folder that is refused.
const REFUSED: u8 = 1;
/// Exit code of a command that cannot be understood or started.
const USAGE: u8 = 2;

/// Rejection letters worth receiving, in the candidate's language.
///
/// Without a command, egards serves: it is `egards serve` with its defaults.
#[derive(Debug, Parser)]
#[command(
    name = "egards",
    version,
    subcommand_required = false,
    after_help = "Examples:
  egards
  egards templates --format json | jq '.templates[0].sampleRequest' | egards draft"
)]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the letters over gRPC.
    #[command(after_help = "Examples:
  egards serve
  egards serve --listen 0.0.0.0:50051 --metrics-listen 0.0.0.0:9090
  egards serve --tls-cert server.pem --tls-key server.key --auth-tokens tokens.txt

Exit codes: 0 stopped as asked, 1 words to mend, 2 usage, or the start failed")]
    Serve(Box<ServeSettings>),
    Draft(draft::Draft),
    Check(check_folder::Check),
    Templates(lists::Templates),
    Phrases(lists::Phrases),
    /// Print the completions of a shell.
    #[command(after_help = "Examples:
  egards completions bash > ~/.local/share/bash-completion/completions/egards
  egards completions fish > ~/.config/fish/completions/egards.fish")]
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

/// Words that cannot be used.
#[derive(Debug)]
pub struct WordsError {
    /// The flag that says where they are, and what it says; none for the built-in ones.
    setting: Option<(&'static str, PathBuf)>,
    problems: Vec<Problem>,
}

impl WordsError {
    fn of<'a>(flag: &'static str, dir: Option<&'a PathBuf>) -> impl FnOnce(Vec<Problem>) -> Self + use<'a> {
        move |problems| Self { setting: dir.map(|dir| (flag, dir.clone())), problems }
    }

    fn lines(&self) -> impl Iterator<Item = String> {
        let setting = self.setting.iter().map(|(flag, dir)| format!("{flag} {}: there is something to mend", dir.display()));
        setting.chain(self.problems.iter().map(ToString::to_string))
    }
}

impl fmt::Display for WordsError {
    /// All on one line, for a log.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.lines().collect::<Vec<_>>().join("; "))
    }
}

impl LocalesArgs {
    /// Reads and checks the locales.
    ///
    /// # Errors
    /// Everything to mend in the files.
    pub fn load(&self) -> Result<Words, WordsError> {
        let locales = match &self.locales {
            None => Locales::built_in().map_err(WordsError::of("--locales", None)),
            Some(_) => self.read().map(|(locales, _)| locales),
        };
        locales.map(Words::new)
    }

    /// The locales, and the files that they are made of.
    fn read(&self) -> Result<(Locales, Sources), WordsError> {
        let read = || {
            let sources = self.locales.as_deref().map_or_else(sources::built_in, sources::folder)?;
            // The built-in ones are proved by the tests: the start stays quick.
            let locales = if self.locales.is_none() { Locales::new(&sources) } else { check::locales(&sources) };
            Ok((locales?, sources))
        };
        read().map_err(WordsError::of("--locales", self.locales.as_ref()))
    }
}

impl WordsArgs {
    /// Reads and checks the words: all of them are sound, or there are none.
    ///
    /// # Errors
    /// Everything to mend in the files.
    pub fn load(&self) -> Result<Words, WordsError> {
        let Some(dir) = &self.wordings else { return self.locales.load() };
        let (locales, sources) = self.locales.read()?;
        let wordings = check::wordings(&locales, &sources, dir).map_err(WordsError::of("--wordings", Some(dir)))?;
        Ok(Words::new(locales).with_wordings(wordings))
    }
}

/// Runs the command that the process was started with.
#[must_use]
pub fn run() -> ExitCode {
    let cli = usage::parse(std::env::args_os());
    let command = cli.command.unwrap_or_else(|| {
        // The defaults and variables of `serve` are clap's to find.
        usage::parse(["egards", "serve"].map(Into::into))
            .command
            .unwrap_or_else(|| Cli::command().error(ErrorKind::MissingSubcommand, "no command").exit())
    });
    match command {
        Command::Serve(settings) => serve::run(*settings),
        Command::Draft(draft) => draft.run(),
        Command::Check(check) => check.run(),
        Command::Templates(templates) => templates.run(),
        Command::Phrases(phrases) => phrases.run(),
        Command::Completions { shell } => {
            // Not straight to standard output: it would panic when that is closed.
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "egards", &mut script);
            print(&script)
        }
    }
}

/// Writes to standard output; a reader that has gone away (`| head`) is no failure.
fn print(bytes: &[u8]) -> ExitCode {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => fail(USAGE, &format!("standard output: {error}")),
        _ => ExitCode::SUCCESS,
    }
}

/// Tells what is wrong, and with which code the process ends.
fn fail(code: u8, what: &str) -> ExitCode {
    // Nowhere to tell that standard error is gone.
    let _ = writeln!(io::stderr(), "egards: {what}");
    ExitCode::from(code)
}

/// Tells what is to be mended in the words.
fn words_refused(error: &WordsError) -> ExitCode {
    let _ = writeln!(io::stderr(), "{}", error.lines().collect::<Vec<_>>().join("\n"));
    ExitCode::from(REFUSED)
}
