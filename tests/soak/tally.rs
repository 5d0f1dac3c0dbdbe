//! What has been answered so far, a line a minute, and the verdict.

use std::{process::ExitCode, time::Duration};

use crate::answers::Fault;

/// The minute after which memory may grow no more.
const WARM: u32 = 5;
/// Most MiB that the most of the last minute may lie above the most of the minute in which the server was warm. When the machine
/// halts for two seconds, two thousand calls are due at once, and what they took stays with the process. A leak of 17 bytes a
/// call is more than that in the end.
const GROWTH: f64 = 24.0;
/// Most faults to print.
const TOLD: usize = 20;

/// What became of a call.
pub struct Record {
    pub questions: usize,
    /// From when a call was due to its answer; not of streams.
    pub took: Option<Duration>,
    pub faults: Vec<Fault>,
}

#[derive(Default)]
struct Counts {
    calls: usize,
    questions: usize,
    wrong: usize,
    lost: usize,
    mixed: usize,
    /// In microseconds.
    took: Vec<u32>,
}

impl Counts {
    fn add(&mut self, other: &Self) {
        self.calls += other.calls;
        self.questions += other.questions;
        self.wrong += other.wrong;
        self.lost += other.lost;
        self.mixed += other.mixed;
        self.took.extend(&other.took);
    }

    fn faults(&self) -> String {
        format!("{:>6} {:>6} {:>6}", self.wrong, self.lost, self.mixed)
    }

    /// The times, in milliseconds, that half and 99 of a hundred calls stay under, and the longest.
    fn times(&mut self) -> String {
        self.took.sort_unstable();
        let last = self.took.len().saturating_sub(1);
        let [half, most, all] = [last / 2, last * 99 / 100, last].map(|at| f64::from(self.took.get(at).copied().unwrap_or(0)) / 1e3);
        format!("{half:>8.2} {most:>8.2} {all:>8.2}")
    }
}

pub struct Tally {
    minutes: u32,
    rate: u32,
    whole: Counts,
    minute: Counts,
    /// The most MiB that were seen in each minute.
    memory: Vec<f64>,
    told: usize,
}

impl Tally {
    pub fn new(minutes: u32, rate: u32) -> Self {
        println!("{minutes} minutes, {rate} calls a second");
        println!("minute    calls  a second  wrong   lost  mixed  p50 ms   p99 ms   max ms   MiB");
        Self { minutes, rate, whole: Counts::default(), minute: Counts::default(), memory: vec![0.0], told: 0 }
    }

    /// Notes the answer to a call.
    pub fn add(&mut self, Record { questions, took, faults }: Record) {
        self.minute.calls += 1;
        self.minute.questions += questions;
        self.minute.took.extend(took.map(|took| u32::try_from(took.as_micros()).unwrap_or(u32::MAX)));
        for fault in faults {
            self.told += 1;
            if self.told <= TOLD {
                println!("{fault}");
            }
            match fault {
                Fault::Wrong(_) => self.minute.wrong += 1,
                Fault::Lost(_) => self.minute.lost += 1,
                Fault::Mixed(_) => self.minute.mixed += 1,
            }
        }
    }

    /// Notes the server's memory, and prints a line when a minute is over.
    pub fn look(&mut self, elapsed: Duration, memory: f64) {
        let minutes = usize::try_from(elapsed.as_secs() / 60).unwrap();
        if minutes == self.memory.len() {
            self.line();
            self.memory.push(0.0);
        }
        let most = self.memory.last_mut().unwrap();
        *most = most.max(memory);
    }

    fn line(&mut self) {
        let Counts { calls, .. } = self.minute;
        let (faults, times) = (self.minute.faults(), self.minute.times());
        println!("{:>6} {calls:>8} {:>9} {faults} {times} {:>6.1}", self.memory.len(), calls / 60, self.memory.last().unwrap());
        self.whole.add(&self.minute);
        self.minute = Counts::default();
    }

    /// Prints the summary: whether all was well.
    pub fn end(mut self, elapsed: Duration, memory: f64, panics: u64) -> ExitCode {
        // What came after the last full minute has no line of its own.
        if self.memory.len() > usize::try_from(self.minutes).unwrap() {
            self.whole.add(&self.minute);
        } else {
            self.line();
        }
        let due = usize::try_from(self.minutes * 60 * self.rate).unwrap();
        self.whole.lost += due - self.whole.calls;
        let Counts { calls, questions, wrong, lost, mixed, .. } = self.whole;
        let times = self.whole.times();
        println!("\n{calls} calls with {questions} requests answered in {:.1} s; {due} were due", elapsed.as_secs_f64());
        println!("wrong {wrong}, lost {lost}, mixed {mixed}; panics {panics}; p50, p99, max ms:{times}");
        let warm = usize::try_from(WARM).unwrap();
        let grown = if self.memory.len() > warm {
            let (warm, last) = (self.memory[warm - 1], self.memory[self.memory.len() - 1]);
            println!("memory: {warm:.1} MiB in minute {WARM}, {memory:.1} at the end: {:.1} more, at most {GROWTH:.1}", last - warm);
            last - warm
        } else {
            println!("memory: {memory:.1} MiB at the end, too soon to judge");
            0.0
        };
        let late = elapsed.as_secs_f64() > f64::from(self.minutes) * 60.0 + 5.0;
        let well = wrong + lost + mixed == 0 && panics == 0 && grown < GROWTH && !late;
        if well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}
