//! The README is true: its commands print what it prints, its tables are those of the program.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test that finds something else than it expects has failed")]

#[path = "support/python.rs"]
mod python;

use std::{
    collections::BTreeSet,
    fs,
    io::{BufRead as _, BufReader},
    os::unix::fs::symlink,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use clap::CommandFactory as _;
use egards::{cli::Cli, grpc::proto::FILE_DESCRIPTOR_SET};
use prost_reflect::{DescriptorPool, Kind, MessageDescriptor};

const README: &str = include_str!("../README.md");
/// Where `cargo run --release` serves.
const ADDRESS: &str = "127.0.0.1:50051";

/// A command of the README and what it prints there.
struct Step {
    command: String,
    printed: String,
}

/// The commands of a block: `$ ` begins one, which goes on to the end of its quotes or of its here-document.
fn steps(block: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for line in block.split_inclusive('\n') {
        match (line.strip_prefix("$ "), steps.last_mut()) {
            (Some(command), _) => steps.push(Step { command: command.to_owned(), printed: String::new() }),
            (None, Some(step)) if step.printed.is_empty() && goes_on(&step.command) => step.command += line,
            (None, Some(step)) => step.printed += line,
            (None, None) => panic!("output before the first command: {line}"),
        }
    }
    steps
}

fn goes_on(command: &str) -> bool {
    match command.split_once("<<'JSON'\n") {
        Some((_, document)) => !document.ends_with("\nJSON\n"),
        None => command.matches('\'').count() % 2 == 1,
    }
}

/// The text of the README, with the console blocks that it has and their places.
fn blocks(readme: &str) -> Vec<(usize, &str)> {
    let fence = "```console\n";
    let starts = readme.match_indices(fence).map(|(at, _)| at + fence.len());
    starts.map(|start| (start, &readme[start..start + readme[start..].find("```").unwrap()])).collect()
}

#[test]
fn the_commands_print_what_the_readme_prints() {
    let server = Serving::start();
    let folder = checkout();
    let path = format!("PATH='{}:{}':\"$PATH\"", bin().display(), python::python().parent().unwrap().display());
    let mut real = String::new();
    let mut end = 0;
    let mut ran = 0;
    for (start, block) in blocks(README) {
        real += &README[end..start];
        end = start + block.len();
        for Step { command, printed } in steps(block) {
            real.extend(["$ ", &command]);
            if command.starts_with("cargo ") {
                assert_eq!((command.as_str(), printed.as_str()), ("cargo run --release\n", ""));
                continue;
            }
            let mut shell = Command::new("sh");
            shell.arg("-c").arg(format!("{path}\n{}", command.replace(ADDRESS, &server.address))).current_dir(&folder);
            let output = shell.stdin(Stdio::null()).output().unwrap();
            let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
            let text = text.replace(&server.address, ADDRESS);
            let refused = text.starts_with("ERROR:");
            assert!(output.status.success() || refused, "{command}{text}");
            real += &text;
            ran += 1;
        }
    }
    real += &README[end..];
    assert!(ran >= 8, "{ran}");
    let written = Path::new(env!("CARGO_TARGET_TMPDIR")).join("README.md");
    fs::write(&written, &real).unwrap();
    let differs = README.lines().zip(real.lines()).enumerate().find(|(_, (there, here))| there != here);
    assert!(real == README, "other output: {differs:#?}; what is printed now stands in {}: if that is meant, copy it", written.display());
}

/// The folder of the program under test.
fn bin() -> PathBuf {
    Path::new(env!("CARGO_BIN_EXE_egards")).parent().unwrap().to_owned()
}

/// A folder like a checkout, in which commands may write.
fn checkout() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("readme");
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    symlink(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"), folder.join("locales")).unwrap();
    folder
}

/// `egards serve` as a program of its own; it ends with the test.
struct Serving {
    program: Child,
    address: String,
}

impl Serving {
    fn start() -> Self {
        let mut serve = Command::new(env!("CARGO_BIN_EXE_egards"));
        serve.args(["serve", "--listen=127.0.0.1:0", "--log-format=json", "--log=info"]).stderr(Stdio::piped());
        let mut program = serve.spawn().unwrap();
        let mut log = BufReader::new(program.stderr.take().unwrap()).lines();
        let line = log.find_map(|line| line.ok().filter(|line| line.contains("\"serving\""))).expect("the line that tells the address");
        let line: serde_json::Value = serde_json::from_str(&line).unwrap();
        let address = line["address"].as_str().unwrap().to_owned();
        // So that the program never waits for somebody to read its log.
        std::thread::spawn(move || log.for_each(drop));
        Self { program, address }
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        self.program.kill().unwrap();
        self.program.wait().unwrap();
    }
}

/// The cells of the README's rows, one row a line.
fn rows() -> impl Iterator<Item = Vec<&'static str>> {
    README.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix('|')).map(|row| row.split(" | ").map(str::trim).collect())
}

#[test]
fn the_table_of_flags_is_that_of_the_program() {
    let told: Vec<_> = rows().filter(|row| row[0].starts_with("`--")).collect();
    let cli = Cli::command();
    let serve = cli.find_subcommand("serve").unwrap();
    let flags: Vec<_> = serve.get_arguments().filter(|flag| !["help", "version"].contains(&flag.get_id().as_str())).collect();
    assert_eq!(told.len(), flags.len());
    for (row, flag) in told.iter().zip(flags) {
        assert_eq!(row[0], format!("`--{}`", flag.get_long().unwrap()));
        assert_eq!(row[1], format!("`{}`", flag.get_env().unwrap().to_str().unwrap()));
        match flag.get_default_values() {
            [default] => assert_eq!(row[2], format!("`{}`", default.to_str().unwrap())),
            _ => assert!(!row[2].is_empty() && !row[2].ends_with('`') || row[2].contains(' '), "{row:?}"),
        }
    }
}

#[test]
fn the_table_of_commands_is_that_of_the_program() {
    let told: BTreeSet<_> = rows()
        .filter(|row| row[0].starts_with("`egards "))
        .flat_map(|row| row[0].split("`egards ").skip(1).map(|command| command.split([' ', '`']).next().unwrap()).collect::<Vec<_>>())
        .collect();
    let cli = Cli::command();
    assert_eq!(told, cli.get_subcommands().map(clap::Command::get_name).collect());
}

#[test]
fn every_field_of_the_request_is_told_of() {
    let pool = DescriptorPool::decode(FILE_DESCRIPTOR_SET).unwrap();
    let mut told = BTreeSet::new();
    fields(&pool.get_message_by_name("egards.v1.DraftRejectionRequest").unwrap(), &mut told);
    assert!(told.len() > 35, "{told:?}");
    for field in told {
        let names = [format!("`{field}`"), format!("….{field}`"), format!(".{field}`")];
        assert!(names.iter().any(|name| README.contains(name)), "the README does not tell of {field}");
    }
}

fn fields(message: &MessageDescriptor, told: &mut BTreeSet<String>) {
    for field in message.fields() {
        let entry = message.is_map_entry();
        if !entry {
            told.insert(field.name().to_owned());
        }
        if let Kind::Message(inner) = field.kind() {
            fields(&inner, told);
        }
    }
}

#[test]
fn the_command_that_tests_everything_is_what_the_checks_run() {
    let checks = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(".ci/run")).unwrap();
    assert!(README.contains("`cargo test` runs every test") && checks.lines().any(|line| line == "cargo test"));
}

#[test]
fn links_lead_somewhere() {
    let targets = README.match_indices("](").map(|(at, _)| README[at + 2..].split(')').next().unwrap());
    for target in targets.filter(|target| !target.starts_with("https://")) {
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(target).exists(), "{target}");
    }
}

#[test]
fn it_stays_short() {
    assert!(README.lines().count() <= 370);
}
