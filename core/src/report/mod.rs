//! Seeing what happened: figures and charts.

#[cfg(feature = "chart")]
mod chart;

#[cfg(feature = "chart")]
pub use chart::bars;
