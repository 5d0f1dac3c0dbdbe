//! What a person is told whose command line, or whose environment, cannot be understood.

use std::ffi::OsString;

use clap::{
    CommandFactory as _, Parser as _,
    error::{ContextKind, ContextValue, Error, ErrorKind},
};

use super::Cli;

/// Reads the command line; what cannot be understood ends the process.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Cli {
    Cli::try_parse_from(arguments).unwrap_or_else(|error| with_tip(error).exit())
}

/// A value is told with its flag alone, which is not to be seen where it came from a variable: names that one too. A flag that
/// stands before its command is told where it belongs.
fn with_tip(mut error: Error) -> Error {
    let Some(ContextValue::String(argument)) = error.get(ContextKind::InvalidArg) else { return error };
    let flag = argument.split([' ', '=']).next().and_then(|flag| flag.strip_prefix("--")).unwrap_or_default();
    let command = Cli::command();
    let mut all = command.get_subcommands().flat_map(|command| command.get_arguments().map(move |argument| (command, argument)));
    let Some((of, argument)) = all.find(|(_, argument)| argument.get_long() == Some(flag)) else { return error };
    let tip = match argument.get_env() {
        _ if error.kind() == ErrorKind::UnknownArgument => format!("write it after its command: egards {} --{flag}", of.get_name()),
        Some(variable) => format!("the variable {} sets this, too, where the flag does not", variable.display()),
        None => return error,
    };
    error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![tip.into()]));
    error
}
