//! The rules of influencer partnerships as a library.
mod actor;
pub mod aggregate;
pub mod ids;
mod ledger;
mod money;
mod notification;
mod period;
mod rate;
mod refusal;
mod rounding;
pub mod spelling;
mod split;
mod text;
mod time;
pub mod wire;

pub use actor::{Actor, Role};
pub use ledger::{Account, Entry, Ledger, Posting};
pub use money::{Currency, Money};
pub use notification::{Notification, Recipient};
pub use period::Period;
pub use rate::Rate;
pub use refusal::{Class, Code, Detail, Details, Error, Problem};
pub use rounding::Rounding;
pub use split::{SplitMethod, split};
pub use text::{Label, Prose};
pub use time::{Instant, Zone};
