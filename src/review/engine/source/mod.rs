//! Reads a rule file and computes the tables that the program holds. The build script runs this, and so do tests.

pub mod compile;
pub mod data;
mod near;
pub mod notation;
mod patterns;
mod spelling;
mod tables;
mod words;

use std::fmt::Write as _;

use super::tables::Tables;

/// The tables of every language in a folder of rule files, as one Rust expression: a slice of tags and rules.
///
/// # Errors
/// Names the file that cannot be read or compiled, and what is wrong in it.
#[cfg_attr(test, allow(dead_code, reason = "the build script calls it"))]
pub fn expression(files: impl IntoIterator<Item = (String, String)>) -> Result<String, String> {
    let mut expression = String::from("&[");
    for (tag, source) in files {
        let tables = compiled(&source).map_err(|problem| format!("{tag}.toml: {problem}"))?;
        write!(expression, "({tag:?}, Rules({tables:?})),").map_err(|error| error.to_string())?;
    }
    expression.push(']');
    Ok(expression)
}

/// The tables of one rule file, kept for good.
///
/// # Errors
/// Says what is wrong in the file.
pub fn compiled(source: &str) -> Result<Tables, String> {
    let file: data::LanguageFile = toml::from_str(source).map_err(|error| error.to_string())?;
    compile::compile(&file, fingerprint(file.substance().as_bytes()))
}

/// FNV-1a, which needs no seed and so is the same everywhere.
fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
