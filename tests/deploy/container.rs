//! The Containerfile: a linter's view, and whether what it copies is enough for Cargo.

use std::{fs, process::Command};

use crate::{file, packaged, read};

const CONTAINERFILE: &str = "deploy/Containerfile";
const BUILD: &str = "deploy/build";

#[test]
fn the_linter_finds_nothing() {
    let output = Command::new(packaged("hadolint")).args(["--failure-threshold", "style"]).arg(file(CONTAINERFILE)).output().unwrap();
    assert!(output.status.success(), "{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
}

#[test]
fn the_image_holds_the_binary_alone_and_runs_as_nobody() {
    let instructions = instructions();
    let last_stage = instructions.iter().rposition(|line| line.starts_with("FROM ")).unwrap();
    let [from, image @ ..] = &instructions[last_stage..] else { unreachable!() };
    assert_eq!(from, "FROM scratch");
    let copies: Vec<_> = image.iter().filter(|line| line.starts_with("COPY ") || line.starts_with("ADD ")).collect();
    assert_eq!(copies, ["COPY --from=build --chown=0:0 --chmod=0555 /egards /egards"]);
    let user = image.iter().find_map(|line| line.strip_prefix("USER ")).unwrap();
    let ids: Vec<u32> = user.split(':').map(|id| id.parse().unwrap()).collect();
    assert!(ids.len() == 2 && !ids.contains(&0), "{user}");
    // There is no shell: only the form that needs none can start it.
    for instruction in ["ENTRYPOINT", "CMD"] {
        let words = image.iter().find_map(|line| line.strip_prefix(&format!("{instruction} "))).unwrap();
        assert!(words.starts_with('['), "{instruction} {words}");
    }
    assert!(!image.iter().any(|line| line.starts_with("RUN ") || line.starts_with("HEALTHCHECK ")));
}

#[test]
fn the_lock_file_decides_what_is_built() {
    assert!(instructions().iter().any(|line| line.starts_with("RUN ") && line.contains(BUILD)));
    let script = read(BUILD);
    let builds: Vec<_> = script.lines().filter(|line| line.contains(" cargo build ")).collect();
    assert_eq!(builds.len(), 1, "the program that is watched is built as the one that is shipped");
    assert!(builds[0].contains("--locked --release"), "{}", builds[0]);
}

#[test]
fn what_is_copied_is_a_package_with_all_its_parts() {
    let folder = tempfile::tempdir().unwrap();
    let copied: Vec<String> = instructions()
        .iter()
        .filter_map(|line| line.strip_prefix("COPY ").filter(|words| !words.starts_with("--")))
        .flat_map(|words| {
            let words: Vec<_> = words.split(' ').map(str::to_owned).collect();
            words[..words.len() - 1].to_vec()
        })
        .collect();
    for name in &copied {
        let link = folder.path().join(name);
        fs::create_dir_all(link.parent().unwrap()).unwrap();
        std::os::unix::fs::symlink(file(name), link).unwrap();
    }
    // Like a build, fails when the manifest names a file that is not copied, or the lock file is missing or old; the crates of
    // other platforms need not be at hand.
    let fetch = Command::new(env!("CARGO"))
        .args(["fetch", "--locked", "--offline", "--target", &host()])
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(fetch.status.success(), "{}", String::from_utf8_lossy(&fetch.stderr));
    // What the sources take in at compile time, and the build script reads.
    for taken in ["proto", "locales", "src", "build.rs", BUILD] {
        assert!(copied.iter().any(|name| name == taken), "{taken} is not copied");
    }
    for source in rust_files("src") {
        let text = fs::read_to_string(&source).unwrap();
        for opening in ["include_str!(\"", "include_bytes!(\""] {
            for (taken, _) in text.split(opening).skip(1).filter_map(|rest| rest.split_once('"')) {
                let taken = source.parent().unwrap().join(taken).canonicalize().unwrap();
                assert!(copied.iter().any(|name| taken.starts_with(file(name))), "{}: {} is not copied", source.display(), taken.display());
            }
        }
    }
}

/// The target triple of the compiler at hand.
fn host() -> String {
    let version = Command::new("rustc").arg("-vV").output().unwrap();
    let version = String::from_utf8(version.stdout).unwrap();
    version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned()
}

fn rust_files(folder: &str) -> Vec<std::path::PathBuf> {
    let (mut folders, mut files) = (vec![file(folder)], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    assert!(files.len() > 10);
    files
}

/// The instructions, each on one line, without comments.
fn instructions() -> Vec<String> {
    let text = read(CONTAINERFILE);
    let lines: Vec<_> = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).collect();
    let joined = lines.join("\n").replace("\\\n", " ");
    joined.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}
