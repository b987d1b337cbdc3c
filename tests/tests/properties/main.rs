//! What holds for every aggregate, brief and work room, on random input.
//!
//! Each property prints its seed. `PROPTEST_RNG_SEED=7` runs another one, `PARTNERKIT_SOAK=40` forty times as many cases
//! (`make soak`). What fails is shrunk to few steps and shown as it was asked and answered.

mod agreed;
mod chance;
mod corpus;
mod deals;
mod hidden;
mod life_cycles;
mod payments;
mod permissions;
mod walk;
mod work_room;
