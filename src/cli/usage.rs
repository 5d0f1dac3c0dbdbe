//! What a person is told whose command line, or whose environment, cannot be understood.

use std::ffi::OsString;

use clap::{
    CommandFactory as _, Parser as _,
    error::{ContextKind, ContextValue, Error},
};

use super::Cli;

/// Reads the command line; what cannot be understood ends the process.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Cli {
    Cli::try_parse_from(arguments).unwrap_or_else(|error| with_variable(error).exit())
}

/// A value is told with its flag alone, which is not to be seen where it came from a variable: names that one too.
fn with_variable(mut error: Error) -> Error {
    let Some(ContextValue::String(argument)) = error.get(ContextKind::InvalidArg) else { return error };
    let flag = argument.split(' ').next().and_then(|flag| flag.strip_prefix("--")).unwrap_or_default();
    let command = Cli::command();
    let mut arguments = command.get_subcommands().flat_map(clap::Command::get_arguments);
    let variable = arguments.find(|argument| argument.get_long() == Some(flag)).and_then(|argument| argument.get_env());
    if let Some(variable) = variable {
        let tip = format!("the variable {} sets this, too, where the flag does not", variable.display());
        error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![tip.into()]));
    }
    error
}
