//! Work on chunks by several threads, written in the order in which they were read.

use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, PoisonError};

use super::super::files::Failure;

/// How many chunks a thread may be ahead of the one that is to be written.
const AHEAD: usize = 4;

struct Reading<R> {
    read: R,
    next: usize,
    ended: bool,
}

struct Writing<W, D> {
    write: W,
    next: usize,
    /// What is done before its turn.
    waiting: BTreeMap<usize, D>,
    failed: Option<Failure>,
}

/// Reads chunks, works on them in `jobs` threads, and writes what comes of them in order. No more than
/// a few chunks a thread are held at once. It stops at the first failure of reading or writing.
pub fn run<C: Send, D: Send>(
    jobs: usize,
    read: impl FnMut() -> Result<Option<C>, Failure> + Send,
    work: impl Fn(C) -> D + Sync,
    write: impl FnMut(D) -> Result<(), Failure> + Send,
) -> Result<(), Failure> {
    let reading = Mutex::new(Reading { read, next: 0, ended: false });
    let writing = Mutex::new(Writing { write, next: 0, waiting: BTreeMap::new(), failed: None });
    let turn = Condvar::new();
    let worker = || {
        loop {
            let (number, chunk) = {
                let mut reading = reading.lock().unwrap_or_else(PoisonError::into_inner);
                if reading.ended {
                    return;
                }
                match (reading.read)() {
                    Ok(Some(chunk)) => {
                        reading.next += 1;
                        (reading.next - 1, chunk)
                    }
                    Ok(None) => {
                        reading.ended = true;
                        return;
                    }
                    Err(failure) => {
                        reading.ended = true;
                        let mut writing = writing.lock().unwrap_or_else(PoisonError::into_inner);
                        writing.failed.get_or_insert(failure);
                        turn.notify_all();
                        return;
                    }
                }
            };
            let done = work(chunk);
            let guard = writing.lock().unwrap_or_else(PoisonError::into_inner);
            let mut guard =
                turn.wait_while(guard, |writing| writing.failed.is_none() && number >= writing.next + AHEAD * jobs).unwrap_or_else(PoisonError::into_inner);
            let writing = &mut *guard;
            writing.waiting.insert(number, done);
            while writing.failed.is_none()
                && let Some(done) = writing.waiting.remove(&writing.next)
            {
                writing.failed = (writing.write)(done).err();
                writing.next += 1;
            }
            let failed = writing.failed.is_some();
            drop(guard);
            turn.notify_all();
            if failed {
                reading.lock().unwrap_or_else(PoisonError::into_inner).ended = true;
                return;
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 1..jobs {
            scope.spawn(worker);
        }
        worker();
    });
    let failed = writing.into_inner().unwrap_or_else(PoisonError::into_inner).failed;
    failed.map_or(Ok(()), Err)
}

#[cfg(test)]
mod tests {
    use super::run;
    use crate::cli::files::Failure;

    #[test]
    fn keeps_the_order() {
        for jobs in [1, 2, 7] {
            let mut next = 0..1000_u64;
            let mut found = Vec::new();
            let slowly = |n: u64| (0..(n * 7919) % 1000).fold(n, |n, _| std::hint::black_box(n));
            let keep = |n| {
                found.push(n);
                Ok(())
            };
            run(jobs, || Ok(next.next()), slowly, keep).expect("no failure");
            assert_eq!(found, (0..1000).collect::<Vec<_>>());
        }
    }

    #[test]
    fn stops_at_a_failure() {
        for jobs in [1, 3] {
            let mut next = 0..1_000_000_u64;
            let mut written = 0;
            let failed = run(
                jobs,
                || Ok(next.next()),
                |n| n,
                |n| {
                    written += 1;
                    if n == 10 { Err(Failure::Found) } else { Ok(()) }
                },
            );
            assert!(failed.is_err() && written == 11);
        }
    }
}
