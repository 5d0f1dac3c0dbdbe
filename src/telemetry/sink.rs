//! Where log lines go: a bounded buffer that a thread writes to standard error.
//!
//! A call never waits for whoever reads the log. Lines leave together, within [`PAUSE`]; when the reader is so slow that
//! [`CAPACITY`] is full, lines are dropped and counted, and what is left is still whole lines.

use std::{
    io::{self, Write},
    sync::{
        Arc, Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    thread,
    time::Duration,
};

const CAPACITY: usize = 1024 * 1024;
/// Bytes that do not wait for the pause to end.
const PLENTY: usize = 128 * 1024;
const PAUSE: Duration = Duration::from_millis(20);
/// Time the last lines have to leave when the program stops.
const LAST_WORDS: Duration = Duration::from_millis(500);

static DROPPED: AtomicU64 = AtomicU64::new(0);

/// Lines dropped so far.
pub fn dropped_lines() -> u64 {
    DROPPED.load(Ordering::Relaxed)
}

#[derive(Clone)]
pub struct Sink(Arc<Shared>);

struct Shared {
    lines: Mutex<Lines>,
    changed: Condvar,
}

#[derive(Default)]
struct Lines {
    waiting: Vec<u8>,
    writing: bool,
    closing: bool,
}

impl Shared {
    fn lines(&self) -> MutexGuard<'_, Lines> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink {
    /// A sink that writes to `output` from a thread of its own.
    ///
    /// # Errors
    /// No thread could be started.
    pub fn to(mut output: impl Write + Send + 'static) -> io::Result<Self> {
        let shared = Arc::new(Shared { lines: Mutex::default(), changed: Condvar::new() });
        let writer = Arc::clone(&shared);
        thread::Builder::new().name("egards-log".to_owned()).spawn(move || {
            let mut batch = Vec::new();
            loop {
                let mut lines = writer.lines();
                lines.writing = false;
                writer.changed.notify_all();
                while lines.waiting.is_empty() {
                    lines = writer.changed.wait(lines).unwrap_or_else(PoisonError::into_inner);
                }
                if !lines.closing {
                    lines = writer
                        .changed
                        .wait_timeout_while(lines, PAUSE, |lines| !lines.closing && lines.waiting.len() < PLENTY)
                        .unwrap_or_else(PoisonError::into_inner)
                        .0;
                }
                std::mem::swap(&mut batch, &mut lines.waiting);
                lines.writing = true;
                drop(lines);
                // A log that cannot be written has nobody to be told.
                let _ = output.write_all(&batch).and_then(|()| output.flush());
                batch.clear();
                batch.shrink_to(PLENTY);
            }
        })?;
        Ok(Self(shared))
    }

    /// Waits until everything is written, half a second at most. From then on lines leave at once.
    pub fn close(&self) {
        let mut lines = self.0.lines();
        lines.closing = true;
        self.0.changed.notify_all();
        let _ = self.0.changed.wait_timeout_while(lines, LAST_WORDS, |lines| lines.writing || !lines.waiting.is_empty());
    }
}

impl Write for Sink {
    /// Takes one whole line.
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let mut lines = self.0.lines();
        if lines.waiting.len() + line.len() > CAPACITY {
            DROPPED.fetch_add(1, Ordering::Relaxed);
        } else {
            let before = lines.waiting.len();
            lines.waiting.extend_from_slice(line);
            if before == 0 || (before < PLENTY && lines.waiting.len() >= PLENTY) {
                self.0.changed.notify_all();
            }
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    struct Reader {
        seen: mpsc::Sender<Vec<u8>>,
        may_go_on: mpsc::Receiver<()>,
    }

    impl Write for Reader {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.seen.send(bytes.to_vec()).map_err(io::Error::other)?;
            self.may_go_on.recv().map_err(io::Error::other)?;
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_reader_that_hangs_costs_whole_lines_and_never_the_writer() {
        let (seen, written) = mpsc::channel();
        let (go_on, may_go_on) = mpsc::channel();
        let mut sink = Sink::to(Reader { seen, may_go_on }).unwrap();
        sink.write_all(b"first\n").unwrap();
        assert_eq!(written.recv().unwrap(), b"first\n");
        // The reader hangs now.
        let line = [&[b'x'; 1023][..], b"\n"].concat();
        let before = dropped_lines();
        for _ in 0..2 * CAPACITY / line.len() {
            sink.write_all(&line).unwrap();
        }
        assert_eq!(dropped_lines() - before, (CAPACITY / line.len()) as u64);
        go_on.send(()).unwrap();
        assert_eq!(written.recv().unwrap().len(), CAPACITY);
        go_on.send(()).unwrap();
        sink.write_all(b"last\n").unwrap();
        go_on.send(()).unwrap();
        sink.close();
        assert_eq!(written.recv().unwrap(), b"last\n");
    }
}
