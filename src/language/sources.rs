//! Where the words come from: built in, or a folder.

use std::{
    collections::{BTreeMap, BTreeSet},
    ffi::OsStr,
    fs,
    path::Path,
};

use include_dir::{Dir, include_dir};

use super::ftl::{File, Messages, Problem};
use crate::rejection::language_tag::LanguageTag;

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// Most bytes of a file: forty times the longest there is.
const LARGEST: u64 = 1 << 20;

/// Levels below a folder of locales: locales, files.
const LEVELS: usize = 2;

/// The files of each locale folder.
pub type Sources = BTreeMap<LanguageTag, Vec<File>>;

/// The built-in locales.
///
/// # Errors
/// None in a tested build; see [`File::parse`].
pub fn built_in() -> Result<Sources, Vec<Problem>> {
    read_built_in(|_| true)
}

/// The same, language by language.
pub fn built_in_languages() -> impl Iterator<Item = Result<Sources, Vec<Problem>>> {
    let language = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let languages: BTreeSet<_> = BUILT_IN.dirs().map(|folder| language(&folder.path().to_string_lossy())).collect();
    languages.into_iter().map(move |of| read_built_in(|tag| language(tag) == of))
}

fn read_built_in(is_read: impl Fn(&str) -> bool) -> Result<Sources, Vec<Problem>> {
    let mut reader = Reader::default();
    for folder in BUILT_IN.dirs() {
        let name = folder.path().to_string_lossy();
        if !is_read(&name) {
            continue;
        }
        for file in folder.files().filter(|file| file.path().extension() == Some(OsStr::new("ftl"))) {
            reader.file(&name, &name, format!("locales/{}", file.path().display()), file.contents().to_vec());
        }
    }
    reader.finish()
}

/// The locales of a folder, `DIR/<locale>/*.ftl`; what else lies there is not read.
///
/// # Errors
/// A folder that cannot be read or holds no locale, a folder name that is no language tag, a file that is too large or no UTF-8 or
/// lies where nothing reads it, and what [`File::parse`] finds.
pub fn folder(dir: &Path) -> Result<Sources, Vec<Problem>> {
    let mut problems = Vec::new();
    misplaced(dir, 0, LEVELS, &mut problems);
    match read(dir) {
        Ok(sources) if problems.is_empty() => Ok(sources),
        Ok(_) => Err(problems),
        Err(found) => {
            problems.extend(found);
            Err(problems)
        }
    }
}

/// The same, wherever else files lie.
pub(super) fn read(dir: &Path) -> Result<Sources, Vec<Problem>> {
    let mut reader = Reader::default();
    for (name, path) in entries(dir)? {
        if !path.is_dir() {
            continue;
        }
        let mut files = entries(&path)?;
        files.retain(|_, path| is_ftl(path));
        if files.is_empty() && is_tag(&name) {
            reader.problems.push(whole(&path.display().to_string(), "no .ftl file here: the letters of this language are missing".into()));
        }
        for (file, path) in files {
            let shown = path.display().to_string();
            let size = path.metadata().map_or(0, |metadata| metadata.len());
            if size > LARGEST {
                reader.problems.push(whole(&shown, format!("{size} bytes are too many for words: at most {LARGEST}")));
                continue;
            }
            match fs::read(&path) {
                Ok(bytes) => reader.file(&name, &dir.join(&name).display().to_string(), shown, bytes),
                Err(error) => reader.problems.push(whole(&shown, format!("{file} cannot be read: {error}"))),
            }
        }
    }
    if reader.sources.is_empty() && reader.problems.is_empty() {
        reader.problems.push(whole(
            &dir.display().to_string(),
            "no words here: expected folders named by language, such as fr/basic.ftl; in house wordings acme/fr/basic.ftl".into(),
        ));
    }
    reader.finish()
}

/// Files that an author would take for read: where nothing is read, or under a name that is not. What is read lies `levels` deep.
pub(super) fn misplaced(dir: &Path, depth: usize, levels: usize, problems: &mut Vec<Problem>) {
    // What cannot be read is told of elsewhere.
    for path in entries(dir).unwrap_or_default().into_values() {
        let told = if path.is_dir() {
            if depth < levels {
                misplaced(&path, depth + 1, levels, problems);
            }
            None
        } else if is_ftl(&path) {
            let example = if levels == LEVELS { "fr/basic.ftl" } else { "acme/fr/basic.ftl" };
            (depth + 1 != levels)
                .then(|| format!("nothing reads this file here: files lie in a folder for each language, such as {example}"))
        } else {
            has_name_of_words(&path).then(|| "nothing reads this file: its name must end in .ftl".to_owned())
        };
        problems.extend(told.map(|what| whole(&path.display().to_string(), what)));
    }
}

/// Whether a file has a name that a system which hides or changes endings, or a slip, makes of `basic.ftl`.
fn has_name_of_words(path: &Path) -> bool {
    let ends_in = |path: &Path, ending: &str| path.extension().is_some_and(|found| found.eq_ignore_ascii_case(ending));
    let hidden = path.file_stem().filter(|_| ends_in(path, "txt"));
    let is_name = |path: &Path| ["ftl", "flt", "fltl", "tfl"].into_iter().any(|ending| ends_in(path, ending));
    path.is_file() && (is_name(path) || hidden.is_some_and(|name| is_name(Path::new(name))))
}

pub(super) fn is_ftl(path: &Path) -> bool {
    path.is_file() && path.extension() == Some(OsStr::new("ftl"))
}

/// The entries of a folder by name, hidden ones aside.
pub(super) fn entries(dir: &Path) -> Result<BTreeMap<String, std::path::PathBuf>, Vec<Problem>> {
    let unreadable = |error: std::io::Error| vec![whole(&dir.display().to_string(), format!("the folder cannot be read: {error}"))];
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(dir).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') {
            found.insert(name, entry.path());
        }
    }
    Ok(found)
}

fn is_tag(name: &str) -> bool {
    LanguageTag::parse(name).is_some_and(|tag| tag.as_str() == name)
}

/// A message that a locale is without, told in the file where the built-in English has it; `what` says the rest.
pub(super) fn missing(tag: &str, messages: &Messages<'_>, id: &str, what: String) -> Problem {
    let files = || messages.values().map(|definition| definition.file);
    // A region has its language's messages, in a folder of a shorter name: what is missing there is missing in both.
    let folder = files().filter_map(|file| Path::new(&file.name).parent()).min_by_key(|folder| folder.as_os_str().len());
    let file = folder.map_or_else(|| tag.to_owned(), |folder| folder.join(home_of(id)).display().to_string());
    let line = files().find(|known| known.name == file).map_or(1, File::end);
    Problem { file, line, what }
}

/// The name of the file that has a message in the built-in English; that of the phrases where it has none.
fn home_of(id: &str) -> &'static str {
    let files = BUILT_IN.get_dir("en").into_iter().flat_map(Dir::files);
    let defines = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    let home =
        files.filter(|file| file.contents_utf8().is_some_and(|words| words.lines().any(defines))).find_map(|file| file.path().file_name());
    home.and_then(OsStr::to_str).unwrap_or("phrases.ftl")
}

pub(crate) fn whole(file: &str, what: String) -> Problem {
    Problem { file: file.into(), line: 0, what }
}

#[derive(Default)]
struct Reader {
    sources: Sources,
    problems: Vec<Problem>,
}

impl Reader {
    fn file(&mut self, locale: &str, folder: &str, name: String, bytes: Vec<u8>) {
        let tag = match LanguageTag::parse(locale) {
            Some(tag) if tag.as_str() == locale => tag,
            other => {
                let example = other.map_or_else(
                    || "such as fr, pt-BR or zh-Hant; a house wording has its languages one folder deeper, acme/fr".to_owned(),
                    |tag| format!("here {tag}"),
                );
                let problem = whole(folder, format!("the folder’s name must be a language tag as BCP 47 spells it, {example}"));
                if !self.problems.contains(&problem) {
                    self.problems.push(problem);
                }
                return;
            }
        };
        let source = match String::from_utf8(bytes) {
            Ok(source) => source,
            Err(error) => {
                let read = &error.as_bytes()[..error.utf8_error().valid_up_to()];
                let line = read.split(|byte| *byte == b'\n').count();
                let what = "a character here is not UTF-8: save the file in that encoding".into();
                self.problems.push(Problem { file: name, line, what });
                return;
            }
        };
        match File::parse(name, &source) {
            Ok(file) => self.sources.entry(tag).or_default().push(file),
            Err(mut problems) => self.problems.append(&mut problems),
        }
    }

    fn finish(mut self) -> Result<Sources, Vec<Problem>> {
        if self.problems.is_empty() {
            return Ok(self.sources);
        }
        self.problems.sort();
        Err(self.problems)
    }
}
