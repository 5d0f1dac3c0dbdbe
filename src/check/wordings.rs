//! The check of house wordings.

use std::{collections::BTreeMap, path::Path};

use super::{sorted, trial};
use crate::language::{
    Locales,
    ftl::{Problem, definitions},
    locales::files_of,
    sources::Sources,
    wording_lint,
    wordings::{folder, place, unknown_locales},
};

/// Reads a folder of house wordings over locales, `DIR/<wording>/<locale>/*.ftl`, checks them and makes them ready to use.
/// `locales` are made of `sources`.
///
/// # Errors
/// Everything to mend, by file and line.
pub fn wordings(locales: &Locales, sources: &Sources, dir: &Path) -> Result<BTreeMap<String, Locales>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut wordings = BTreeMap::new();
    for (id, files) in folder(dir).map_err(sorted)? {
        match wording(locales, sources, &files) {
            Ok(found) => {
                wordings.insert(id, found);
            }
            Err(mut found) => problems.append(&mut found),
        }
    }
    if problems.is_empty() { Ok(wordings) } else { Err(sorted(problems)) }
}

fn wording(locales: &Locales, sources: &Sources, wording: &Sources) -> Result<Locales, Vec<Problem>> {
    let mut problems = unknown_locales(wording, |tag| locales.get(tag.as_str()).is_some(), locales.supported());
    for (tag, files) in wording.iter().filter(|(tag, _)| locales.get(tag.as_str()).is_some()) {
        let built_in = definitions(files_of(sources, tag));
        let merged = definitions(files_of(sources, tag).into_iter().chain(files_of(wording, tag)));
        problems.extend(wording_lint::lint(tag, files, &built_in, &merged));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let found = locales.in_wording(sources, wording)?;
    for locale in found.all() {
        let files = files_of(wording, locale.tag());
        if !files.is_empty() {
            let own = definitions(files.iter().copied());
            let merged = definitions(files_of(sources, locale.tag()).into_iter().chain(files.iter().copied()));
            let place = place(locale.tag(), files.iter().copied());
            problems.extend(trial::problems(locale, found.catalogue(), &merged, &own, &place));
        }
    }
    if problems.is_empty() { Ok(found) } else { Err(problems) }
}
