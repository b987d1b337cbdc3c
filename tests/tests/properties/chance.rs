//! Where the randomness comes from: a seed that is printed, and numbers that follow from it.

use std::fmt::Debug;

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestError, TestRunner};

/// The seed that is used where the environment names none: a run can be repeated, also on another machine.
const SEED: u64 = 2_026;

/// How often a property is run anew, with the next seed, until all that should be met was met.
const ROUNDS: u64 = 12;

/// Runs a property on so many cases, times `PARTNERKIT_SOAK`; what fails is shrunk.
pub(crate) fn holds<S: Strategy>(name: &str, cases: u32, values: &S, test: impl Fn(S::Value) -> Result<(), String>)
where
    S::Value: Debug,
{
    round(name, cases, values, &test, 0);
}

/// [`holds`], and goes on while something was not met that should be.
pub(crate) fn holds_until<S: Strategy>(
    name: &str,
    cases: u32,
    values: &S,
    test: impl Fn(S::Value) -> Result<(), String>,
    all_met: impl Fn() -> bool,
) where
    S::Value: Debug,
{
    for number in 0..ROUNDS {
        round(name, cases, values, &test, number);
        if all_met() {
            break;
        }
    }
}

fn round<S: Strategy>(name: &str, cases: u32, values: &S, test: &impl Fn(S::Value) -> Result<(), String>, number: u64)
where
    S::Value: Debug,
{
    let mut config = Config { failure_persistence: None, max_shrink_iters: 2_000, ..Config::default() };
    let first = if let RngSeed::Fixed(seed) = config.rng_seed { seed } else { SEED };
    config.rng_seed = RngSeed::Fixed(first.wrapping_add(number));
    let times = std::env::var("PARTNERKIT_SOAK").ok().and_then(|times| times.parse().ok()).unwrap_or(1);
    config.cases = cases.saturating_mul(times);
    let seed = format!("{name}: {} cases, seed {:?}", config.cases, config.rng_seed);
    println!("{seed}");
    let found = TestRunner::new(config).run(values, |value| test(value).map_err(TestCaseError::fail));
    match found {
        Ok(()) => {}
        Err(TestError::Fail(why, value)) => panic!("{seed}\n{}\nby {value:?}", why.message()),
        Err(TestError::Abort(why)) => panic!("{seed}\n{}", why.message()),
    }
}

/// Numbers that follow from a seed (SplitMix64). Each step of a walk has a seed of its own, so that steps can be left out.
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to below.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    /// Whether something happens that does so many times of a hundred.
    pub(crate) fn percent(&mut self, times: u64) -> bool {
        self.below(100) < times
    }

    /// One of these; none where there are none.
    pub(crate) fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let index = usize::try_from(self.below(u64::try_from(of.len()).ok()?)).ok()?;
        of.get(index)
    }
}
