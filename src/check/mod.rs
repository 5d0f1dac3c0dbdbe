//! The whole check of a folder of words, as an author runs it and as the start does: what can be read off the files, then
//! every letter written with them.

mod samples;
mod trial;
mod untranslated;
mod wordings;

use std::path::Path;

use crate::{
    language::{
        Locales,
        ftl::{Problem, definitions},
        locales::files_of,
        sources::{self, Sources},
        wordings::is_wordings,
    },
    review,
};

use untranslated::untranslated;
pub use wordings::wordings;

/// Checks a folder of locales, a folder of house wordings over the built-in locales, or the built-in locales; tells which by the
/// shape of the folder. What is not translated yet is told, and is nothing to mend.
///
/// # Errors
/// Everything to mend, by file and line.
pub fn check(dir: Option<&Path>) -> Result<String, Vec<Problem>> {
    let built_in = sources::built_in()?;
    let Some(dir) = dir else { return locales(&built_in).map(|found| nothing_to_mend("locales", found.supported())) };
    if !is_wordings(dir, |name| built_in.keys().any(|tag| tag.as_str() == name)) {
        let sources = sources::folder(dir)?;
        if is_one_wording(&sources, &built_in) {
            let what = "this looks like one house wording: check the folder that it lies in";
            return Err(vec![sources::whole(&dir.display().to_string(), what.into())]);
        }
        let nothing = nothing_to_mend("locales", locales(&sources)?.supported());
        return Ok([vec![nothing], untranslated(&sources, &built_in)].concat().join("\n"));
    }
    let found = wordings(&Locales::new(&built_in)?, &built_in, dir)?;
    Ok(nothing_to_mend("wordings", &found.into_keys().collect::<Vec<_>>().join(", ")))
}

/// Whether these locales have less than half of the words of the built-in ones that they are named after: as a house wording, and
/// not as what was translated from them.
fn is_one_wording(sources: &Sources, built_in: &Sources) -> bool {
    let messages = |sources, tag| definitions(files_of(sources, tag)).len();
    !sources.is_empty() && sources.keys().all(|tag| messages(sources, tag) * 2 < messages(built_in, tag))
}

fn nothing_to_mend(what: &str, names: &str) -> String {
    format!("nothing to mend in the {what} {names}")
}

/// Checks locales and makes them ready to use.
///
/// # Errors
/// Everything to mend, by file and line.
pub fn locales(sources: &Sources) -> Result<Locales, Vec<Problem>> {
    let rules: Vec<_> = review::rules().collect();
    let mut problems = Locales::lint(sources, &rules);
    let built = Locales::new(sources);
    if let Ok(locales) = &built
        && problems.is_empty()
    {
        for locale in locales.all() {
            let messages = definitions(files_of(sources, locale.tag()));
            problems.extend(trial::problems(locale, locales.catalogue(), &messages, &messages, locale.tag().as_str()));
        }
    }
    match built {
        Ok(locales) if problems.is_empty() => Ok(locales),
        Ok(_) => Err(sorted(problems)),
        Err(more) => {
            problems.extend(more);
            Err(sorted(problems))
        }
    }
}

fn sorted(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort();
    problems.dedup();
    problems
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_built_in_locales_have_nothing_to_mend() {
        let problems = super::check(None).err().unwrap_or_default();
        assert!(problems.is_empty(), "{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    }
}
