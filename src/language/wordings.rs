//! House wordings as they lie in a folder: `DIR/<wording>/<locale>/*.ftl`. Nothing outside the folder is read.

use std::{collections::BTreeMap, fs, path::Path};

use super::{
    ftl::Problem,
    sources::{self, Sources, entries, is_ftl, misplaced, whole},
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
    misplaced(dir, 0, LEVELS, &mut problems);
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
        match sources::read(&path) {
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
