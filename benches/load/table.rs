//! The server beside the echo, in one table.

use std::time::Duration;

use tokio::runtime::Runtime;

use super::{
    call::{Call, Wrong},
    drive::{Load, Shape},
    figures::{Turn, calls_for, first_answer, median_and_least, times},
    programs, sample,
    server::{Pins, Program, Server},
};

/// Items of a stream.
const ITEMS: u32 = 16;
/// Rounds, in each of which every row has its turn: odd, so that there is a middle one.
const ROUNDS: usize = 9;
/// How long a turn is.
const TURN: Duration = Duration::from_millis(500);
/// How often a server is started to see how long that takes.
const STARTS: usize = 9;
/// Letters a second for the latency, and for how long.
const RATE: u32 = 1_000;
const PACED: Duration = Duration::from_secs(4);
const SHAPE: Shape = Shape { connections: 4, streams: 16 };

/// A server under one call.
struct Row {
    name: &'static str,
    server: Server,
    load: Load,
    /// Of a turn.
    calls: u32,
    /// MiB.
    idle: f64,
    /// Microseconds.
    first_answer: f64,
    turns: Vec<Turn>,
    /// Of single calls, shortest first.
    durations: Vec<Duration>,
}

/// Measures a build of the program, and prints the table.
pub fn print(pins: &Pins, runtime: &Runtime, program: &str) -> Result<(), Wrong> {
    let request = sample::french();
    let folder = tempfile::tempdir()?;
    let (letter, echo) = (programs::letter(pins, program, &[]), programs::echo(pins, folder.path(), &request));
    let (unary, stream) = (Call::unary(&request), Call::stream(&request, ITEMS));
    let mut rows = Vec::new();
    for (name, program, call) in [
        ("stock tonic echo, unary", &echo, &unary),
        ("**letter, unary**", &letter, &unary),
        ("stock tonic echo, one item of 16 in a stream", &echo, &stream),
        ("**letter, one item of 16 in a stream**", &letter, &stream),
    ] {
        rows.push(runtime.block_on(Row::start(name, program, call))?);
    }
    for round in 1..=ROUNDS {
        for row in &mut rows {
            row.turns.push(runtime.block_on(Turn::take(&row.server, &row.load, row.calls))?);
        }
        eprintln!("round {round} of {ROUNDS}");
    }
    for row in &mut rows {
        row.durations = runtime.block_on(row.load.pace(RATE / row.load.items(), PACED))?;
    }
    println!(
        "| | processor time a letter | × echo | × own unary | letters/s a core | p50 / p99 of a call | memory idle / peak | first answer |"
    );
    println!("|---|---:|---:|---:|---:|---:|---:|---:|");
    let [unary_echo, unary, stream_echo, stream] = &rows[..] else { unreachable!("four rows") };
    unary_echo.print(None, None);
    unary.print(Some(unary_echo), None);
    stream_echo.print(None, Some(unary_echo));
    stream.print(Some(stream_echo), Some(unary));
    println!(
        "\nMedian (best) of {ROUNDS} rounds of {} ms, each of all rows in turn; a request of {} bytes, an answer of {} bytes;\n{} connections \
         with {} calls at once each, the latency at {RATE} letters a second; {}.",
        TURN.as_millis(),
        unary.load.request_size(),
        unary.load.reply().len(),
        SHAPE.connections,
        SHAPE.streams,
        pins.tell(),
    );
    for row in &rows {
        let (busy, _) = median_and_least(row.turns.iter().map(|turn| turn.busy));
        if busy < 0.9 {
            println!("{}: at work {:.0} % of the time, so it waited for the load or for its processor.", row.name, busy * 100.0);
        }
    }
    Ok(())
}

impl Row {
    async fn start(name: &'static str, program: &Program, call: &Call) -> Result<Self, Wrong> {
        let mut starts = Vec::new();
        for _ in 1..STARTS {
            starts.push(first_answer(program, call).await?.1.as_secs_f64() * 1e6);
        }
        let (server, took) = first_answer(program, call).await?;
        starts.push(took.as_secs_f64() * 1e6);
        let (idle, _) = server.memory();
        let load = Load::open(server.address, SHAPE, call.clone()).await?;
        let calls = calls_for(TURN, &load).await?;
        let (first_answer, _) = median_and_least(starts.into_iter());
        Ok(Self { name, server, load, calls, idle, first_answer, turns: Vec::new(), durations: Vec::new() })
    }

    fn print(&self, echo: Option<&Self>, own_unary: Option<&Self>) {
        let (median, least) = median_and_least(self.turns.iter().map(|turn| turn.processor));
        let compared = |other: Option<&Self>| {
            other.map_or(String::new(), |other| {
                let (median, best) = times(&self.turns, &other.turns);
                format!("{median:.2} ({best:.2})")
            })
        };
        let at = |percent: usize| self.durations[(self.durations.len() - 1) * percent / 100].as_secs_f64() * 1e3;
        let (_, peak) = self.server.memory();
        println!(
            "| {} | {median:.1} µs ({least:.1}) | {} | {} | {:.0} | {:.2} / {:.2} ms | {:.1} / {peak:.1} MiB | {:.0} ms |",
            self.name,
            compared(echo),
            compared(own_unary),
            1e6 / median,
            at(50),
            at(99),
            self.idle,
            self.first_answer / 1e3,
        );
    }
}
