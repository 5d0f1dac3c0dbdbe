//! Instructions that a letter takes, counted by valgrind: the same on every machine of a kind, whatever else it does.
//! `cargo bench --bench instructions` fails when a row takes over [`SLACK`] percent more than it is known to take.
#![allow(missing_docs, clippy::cast_precision_loss, clippy::unwrap_used, reason = "a benchmark may stop")]

#[path = "support/sample.rs"]
mod sample;

use std::{
    env,
    hint::black_box,
    process::{Command, ExitCode},
};

use egards::{
    grpc::proto::DraftRejectionRequest,
    letter::{compose, content::Content},
    render, review,
};
use prost::Message as _;

/// What is counted, and how many instructions it took when last looked at (x86-64). To be changed with what changes them;
/// a new compiler may move all of them a little.
const ROWS: [(&str, u64); 7] = [
    ("bytes to bytes", 92_000),
    ("bytes to bytes, own words", 121_600),
    ("parse", 40_400),
    ("compose", 19_400),
    ("review", 17_900),
    ("render", 6_900),
    ("encode", 2_400),
];
/// Percent.
const SLACK: u64 = 5;
/// Instructions by which a short row may differ between two builds of the same source.
const FEW: u64 = 500;
/// How often a row is run, beyond what the start and the first runs take.
const TIMES: u64 = 100;

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    if let [row, times] = &arguments[..] {
        work(row, times.parse().unwrap());
        return ExitCode::SUCCESS;
    }
    if Command::new("valgrind").arg("--version").output().is_err() {
        println!("NOTHING COUNTED: there is no valgrind here (apt-get install valgrind)");
        return ExitCode::SUCCESS;
    }
    let mut worse = false;
    println!("| | instructions | known | |\n|---|---:|---:|---:|");
    for (row, known) in ROWS {
        let warm = 10;
        let now = (count(row, warm + TIMES) - count(row, warm)) / TIMES;
        let percent = 100.0 * now as f64 / known as f64 - 100.0;
        println!("| {row} | {now} | {known} | {percent:+.1} % |");
        worse |= now > (known + known * SLACK / 100).max(known + FEW);
    }
    if worse {
        println!("More than {SLACK} % over what is known: what takes it? If it is worth it, say so and change what is known.");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// Instructions of a whole process that does a row so many times.
fn count(row: &str, times: u64) -> u64 {
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(env::current_exe().unwrap()).args([row, &times.to_string()]);
    let output = valgrind.output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{told}");
    let collected = told.lines().find_map(|line| line.split_once("Collected :"));
    collected.unwrap().1.trim().parse().unwrap()
}

fn work(row: &str, times: u64) {
    let words = sample::words();
    let locale = words.built_in().get("fr").unwrap();
    let drafts = sample::service();
    let [bytes, own_words] = [sample::french(), sample::own_words()].map(|request| request.encode_to_vec());
    let decode = || DraftRejectionRequest::decode(black_box(&*bytes)).unwrap();
    let decode_own_words = || DraftRejectionRequest::decode(black_box(&*own_words)).unwrap();
    let rejection = drafts.read(decode()).unwrap();
    let content = Content::select(&rejection, locale).unwrap();
    let letter = compose(&rejection, &content, locale).unwrap();
    let response = drafts.draft(decode()).unwrap();
    let once: &dyn Fn() = match row {
        "bytes to bytes" => &|| drop(black_box(drafts.draft(decode()).unwrap().encode_to_vec())),
        "bytes to bytes, own words" => &|| drop(black_box(drafts.draft(decode_own_words()).unwrap().encode_to_vec())),
        "parse" => &|| drop(black_box(drafts.read(decode()).unwrap())),
        "compose" => &|| drop(black_box(compose(&rejection, &Content::select(&rejection, locale).unwrap(), locale).unwrap())),
        "review" => &|| {
            let findings = review::findings(black_box(&rejection), &content, locale).unwrap();
            drop(black_box(review::practices(&rejection, &content, &letter, &findings, locale).unwrap()));
        },
        "render" => &|| drop(black_box((render::text(black_box(&letter)), render::html(black_box(&letter))))),
        "encode" => &|| drop(black_box(black_box(&response).encode_to_vec())),
        _ => panic!("there is no row {row}"),
    };
    for _ in 0..times {
        once();
    }
}
