//! The whole check of a folder of words, as an author runs it and as the start does: what can be read off the files, then
//! every letter written with them.

mod samples;
mod trial;

use std::path::Path;

use crate::{
    language::{Locales, ftl::Problem, sources},
    review,
};

/// Checks a folder of locales, or the built-in ones.
///
/// # Errors
/// Everything to mend, by file and line.
pub fn check(dir: Option<&Path>) -> Result<String, Vec<Problem>> {
    let sources = dir.map_or_else(sources::built_in, sources::folder)?;
    locales(&sources).map(|locales| format!("nothing to mend: {}", locales.supported()))
}

/// Checks locales and makes them ready to use.
///
/// # Errors
/// Everything to mend, by file and line.
pub fn locales(sources: &sources::Sources) -> Result<Locales, Vec<Problem>> {
    let rules: Vec<_> = review::rules().collect();
    let mut problems = Locales::lint(sources, &rules);
    let built = Locales::new(sources);
    if let Ok(locales) = &built
        && problems.is_empty()
    {
        problems.extend(trial::problems(locales, sources));
    }
    match built {
        Ok(locales) if problems.is_empty() => Ok(locales),
        Ok(_) => Err(problems),
        Err(more) => {
            problems.extend(more);
            problems.sort();
            problems.dedup();
            Err(problems)
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_built_in_locales_have_nothing_to_mend() {
        let problems = super::check(None).err().unwrap_or_default();
        assert!(problems.is_empty(), "{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    }
}
