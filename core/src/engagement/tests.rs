//! Laws of the engagement.
