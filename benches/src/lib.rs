//! Measuring side by side: rounds alternate between the candidates, ratios are taken within a round.

pub mod roster;

use std::time::{Duration, Instant};

/// One thing to measure: its name, and what runs a number of operations and gives the time they took, without set-up.
pub struct Candidate<'a> {
    /// Shown in the table.
    pub name: &'a str,
    /// Runs so many operations.
    pub run: Box<dyn FnMut(u32) -> Duration + 'a>,
}

/// Runs all candidates in turn for a number of rounds and prints the median time per operation and the median ratio to
/// the first.
pub fn compare(title: &str, operations: u32, rounds: usize, candidates: &mut [Candidate<'_>]) {
    let mut times = vec![Vec::new(); candidates.len()];
    for _ in 0..rounds {
        for (candidate, times) in candidates.iter_mut().zip(&mut times) {
            times.push((candidate.run)(operations).as_nanos() as f64 / f64::from(operations));
        }
    }
    println!("{title}: median of {rounds} rounds of {operations}");
    let first = times[0].clone();
    for (candidate, times) in candidates.iter().zip(&times) {
        let ratio = median(times.iter().zip(&first).map(|(time, first)| time / first).collect());
        println!("  {:<44} {:>9.1} ns   {ratio:>8.3}x", candidate.name, median(times.clone()));
    }
}

/// Times one piece of work.
pub fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
