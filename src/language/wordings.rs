//! House wordings as they lie in a folder: `DIR/<wording>/<locale>/*.ftl`. Nothing outside the folder is read.

use std::{collections::BTreeMap, ffi::OsStr, fs, path::Path};

use super::{
    ftl::Problem,
    sources::{self, Sources, entries, whole},
};
use crate::rejection::language_tag::LanguageTag;

/// Most characters that the id of a wording has.
const LONGEST_ID: usize = 64;
/// Levels below the folder: wordings, locales, files.
const LEVELS: usize = 3;

/// The files of each house wording, by id.
///
/// # Errors
/// A folder that cannot be read, a wording whose name is no plain id, a link that leads out of the folder, a file where
/// nothing reads it, and what [`sources::folder`] finds in a wording.
pub fn folder(dir: &Path) -> Result<BTreeMap<String, Sources>, Vec<Problem>> {
    let root = dir.canonicalize().map_err(|error| vec![whole(&shown(dir), format!("the folder cannot be read: {error}"))])?;
    let mut problems = Vec::new();
    links_out(&root, dir, LEVELS, &mut problems);
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut wordings = BTreeMap::new();
    misplaced(dir, 0, &mut problems);
    for (id, path) in entries(dir)? {
        if !path.is_dir() {
            continue;
        }
        if !is_id(&id) {
            let what = format!(
                "the folder’s name is the wording’s id: up to {LONGEST_ID} of a to z, 0 to 9, - and _, beginning with a letter or a digit"
            );
            problems.push(whole(&shown(&path), what));
            continue;
        }
        match sources::folder(&path) {
            Ok(sources) => {
                wordings.insert(id, sources);
            }
            Err(mut found) => problems.append(&mut found),
        }
    }
    if problems.is_empty() { Ok(wordings) } else { Err(problems) }
}

/// Whether a folder holds house wordings rather than locales: its files lie two folders deep, in folders that have the name of
/// a locale or beside none that lie one folder deep.
#[must_use]
pub fn is_wordings(dir: &Path, is_locale: impl Fn(&str) -> bool) -> bool {
    let folders = |dir: &Path| entries(dir).unwrap_or_default().into_iter().filter(|(_, path)| path.is_dir());
    let has_ftl = |dir: &Path| entries(dir).is_ok_and(|entries| entries.values().any(|path| is_ftl(path)));
    let mut deep = folders(dir).flat_map(|(_, wording)| folders(&wording)).filter(|(_, locale)| has_ftl(locale)).peekable();
    deep.peek().is_some() && !folders(dir).any(|(_, locale)| has_ftl(&locale)) || deep.any(|(name, _)| is_locale(&name))
}

fn is_id(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    name.len() <= LONGEST_ID
        && name.bytes().next().is_some_and(plain)
        && name.bytes().all(|byte| plain(byte) || matches!(byte, b'-' | b'_'))
}

/// Every entry, at whatever level is read, that is a link out of the folder.
fn links_out(root: &Path, dir: &Path, levels: usize, problems: &mut Vec<Problem>) {
    let entries = match entries(dir) {
        Ok(entries) => entries,
        Err(mut unreadable) => return problems.append(&mut unreadable),
    };
    for path in entries.into_values() {
        match fs::canonicalize(&path) {
            Ok(real) if !real.starts_with(root) => {
                problems.push(whole(&shown(&path), "a link that leads out of the folder: put the files themselves here".into()));
            }
            Ok(real) if levels > 1 && real.is_dir() => links_out(root, &path, levels - 1, problems),
            Ok(_) => {}
            Err(error) => problems.push(whole(&shown(&path), format!("cannot be read: {error}"))),
        }
    }
}

/// Files that an author would take for read: at a depth where nothing is read, or under a name that is not.
fn misplaced(dir: &Path, depth: usize, problems: &mut Vec<Problem>) {
    // What cannot be read is told of elsewhere.
    for path in entries(dir).unwrap_or_default().into_values() {
        let told = if path.is_dir() {
            if depth < LEVELS {
                misplaced(&path, depth + 1, problems);
            }
            None
        } else if is_ftl(&path) {
            (depth + 1 != LEVELS)
                .then_some("nothing reads this file here: a wording’s files lie in a folder for each language, such as acme/fr/basic.ftl")
        } else {
            has_name_of_words(&path).then_some("nothing reads this file: its name must end in .ftl")
        };
        problems.extend(told.map(|what| whole(&shown(&path), what.into())));
    }
}

/// Whether a file has a name that a system which hides or changes endings makes of `basic.ftl`.
fn has_name_of_words(path: &Path) -> bool {
    let ends_in = |path: &Path, ending: &str| path.extension().is_some_and(|found| found.eq_ignore_ascii_case(ending));
    let hidden = path.file_stem().filter(|_| ends_in(path, "txt"));
    path.is_file() && (ends_in(path, "ftl") || hidden.is_some_and(|name| ends_in(Path::new(name), "ftl")))
}

fn is_ftl(path: &Path) -> bool {
    path.is_file() && path.extension() == Some(OsStr::new("ftl"))
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// Folders of a wording for locales that do not exist.
#[must_use]
pub fn unknown_locales(wording: &Sources, is_locale: impl Fn(&LanguageTag) -> bool, supported: &str) -> Vec<Problem> {
    let unknown = wording.iter().filter(|(tag, _)| !is_locale(tag));
    unknown
        .map(|(tag, files)| whole(&place(tag, files.iter()), format!("there is no locale {tag} to change; there are {supported}")))
        .collect()
}

/// The folder that these files of a locale lie in.
pub fn place<'a>(tag: &LanguageTag, mut files: impl Iterator<Item = &'a super::ftl::File>) -> String {
    files.next().and_then(|file| Path::new(&file.name).parent()).map_or_else(|| tag.to_string(), shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_plain() {
        for id in ["acme", "acme-engineering", "a_1", "7", &"a".repeat(64)] {
            assert!(is_id(id), "{id}");
        }
        for id in ["", "Acme", "-acme", "_acme", "acme.old", "..", "a b", "é", &"a".repeat(65)] {
            assert!(!is_id(id), "{id}");
        }
    }
}
