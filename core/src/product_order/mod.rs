//! The product order: what a creator is sent, from the choice to the doorstep.

mod offer;

pub use offer::{Countries, Offer, OfferLimits, Product, Products, Variant, Variants};
