//! A locale folder with one file changed: the first byte says which, the rest is its text.
#![no_main]

mod common;

use std::{
    fs,
    path::{Path, PathBuf},
    process,
    sync::OnceLock,
};

use egards::check;
use libfuzzer_sys::fuzz_target;

const ENGLISH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../locales/en");

/// The files of the English locale, in order.
fn files() -> &'static [(String, Vec<u8>)] {
    static FILES: OnceLock<Vec<(String, Vec<u8>)>> = OnceLock::new();
    FILES.get_or_init(|| {
        let read = |path: PathBuf| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(&path).unwrap());
        let mut files: Vec<_> = fs::read_dir(ENGLISH).unwrap().map(|entry| read(entry.unwrap().path())).collect();
        files.sort();
        files
    })
}

/// A folder of this process's own, with the English locale in it.
fn folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = std::env::temp_dir().join(format!("egards-fuzz-{}", process::id()));
        fs::create_dir_all(folder.join("en")).unwrap();
        for (name, words) in files() {
            fs::write(folder.join("en").join(name), words).unwrap();
        }
        folder
    })
}

fuzz_target!(
    init: common::seed("locale_folder", (0_u8..).zip(files()).map(|(index, (_, words))| [&[index], words.as_slice()].concat())),
    |bytes: &[u8]| {
        let Some((which, words)) = bytes.split_first() else { return };
        let (name, whole) = &files()[usize::from(*which) % files().len()];
        let path = folder().join("en").join(name);
        fs::write(&path, words).unwrap();
        if let Err(problems) = check::check(Some(folder())) {
            assert!(!problems.is_empty() && problems.iter().all(|problem| !problem.to_string().is_empty()));
        }
        fs::write(&path, whole).unwrap();
    }
);
