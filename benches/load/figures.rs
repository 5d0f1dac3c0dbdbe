//! Turns of load on a server, and what is made of their figures.

use std::time::{Duration, Instant};

use super::{
    call::{Call, Wrong},
    drive::{Load, connect},
    server::{Program, Server},
};

/// What a turn cost the server, a letter.
#[derive(Clone, Copy)]
pub struct Turn {
    /// Processor time in microseconds.
    pub processor: f64,
    /// The part of the time that the server was at work.
    pub busy: f64,
}

/// Starts a server and waits for its first answer: how long that took.
pub async fn first_answer(program: &Program, call: &Call) -> Result<(Server, Duration), Wrong> {
    let server = program.start();
    while server.started.elapsed() < Duration::from_secs(30) {
        if let Ok(connection) = connect(server.address).await {
            call.first(&connection).await?;
            let took = server.started.elapsed();
            return Ok((server, took));
        }
        std::thread::sleep(Duration::from_micros(200));
    }
    Err("the server does not answer".into())
}

/// Calls that take about so much time, found by making some; the server is warm afterwards.
pub async fn calls_for(turn: Duration, load: &Load) -> Result<u32, Wrong> {
    let mut calls = load.at_once();
    loop {
        let start = Instant::now();
        load.run(calls).await?;
        let took = start.elapsed();
        if took > turn / 4 {
            let wanted = f64::from(calls) * turn.as_secs_f64() / took.as_secs_f64();
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of calls")]
            return Ok((wanted as u32).max(1).next_multiple_of(load.at_once()));
        }
        calls *= 3;
    }
}

impl Turn {
    /// Makes so many calls.
    pub async fn take(server: &Server, load: &Load, calls: u32) -> Result<Self, Wrong> {
        let (start, before) = (Instant::now(), server.processor_time());
        load.run(calls).await?;
        let (wall, used) = (start.elapsed(), server.processor_time().saturating_sub(before));
        let letters = f64::from(calls) * f64::from(load.items());
        Ok(Self { processor: used.as_secs_f64() * 1e6 / letters, busy: used.as_secs_f64() / wall.as_secs_f64() })
    }
}

/// Median and least.
pub fn median_and_least(values: impl Iterator<Item = f64>) -> (f64, f64) {
    let mut values: Vec<_> = values.collect();
    values.sort_by(f64::total_cmp);
    (values[values.len() / 2], values[0])
}

/// How many times as much processor time as another server's: median of the rounds, and the best turn by the other's best.
pub fn times(turns: &[Turn], other: &[Turn]) -> (f64, f64) {
    let processor = |turns: &[Turn]| median_and_least(turns.iter().map(|turn| turn.processor)).1;
    let (median, _) = median_and_least(turns.iter().zip(other).map(|(turn, other)| turn.processor / other.processor));
    (median, processor(turns) / processor(other))
}
