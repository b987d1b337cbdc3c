//! The conditions of the table, each with its refusal.

use super::account::Connection;
use super::status::Guard;
use super::{Command, Creator, Record};
use crate::aggregate::Ask;
use crate::refusal::{Code, Problem};
use crate::time::Instant;
use crate::wire::caps;

/// Checks one condition. On a record that does not exist none is asked.
pub(super) fn check(guard: Guard, creator: &Creator, ask: &Ask<'_, Creator>) -> Result<(), Problem> {
    creator.record.as_ref().map_or(Ok(()), |record| record.check(guard, ask.command, ask.at))
}

impl Record {
    fn check(&self, guard: Guard, command: &Command, at: Instant) -> Result<(), Problem> {
        match guard {
            Guard::RoomForAddress => room(self.addresses.len(), caps::ADDRESSES, self.has_address(command)),
            Guard::AddressKnown => require(self.has_address(command), Code::CreatorUnknownAddress)
                .map_err(|why| why.under("addressId").under("command")),
            Guard::AccountFree => require(self.named(command).is_none(), Code::CreatorAccountExists)
                .map_err(|why| why.under("handle").under("command")),
            Guard::RoomForAccount => room(self.accounts.len(), caps::ACCOUNTS, false),
            Guard::AccountKnown => require(self.named(command).is_some(), Code::CreatorUnknownAccount)
                .map_err(|why| why.under("handle").under("command")),
            Guard::ExpiresLater => expires_later(command, at),
            // What has expired stays so until the timer says it: the answer is the same before and after.
            Guard::Connected => require(self.expiry(command).is_some(), Code::CreatorNotConnected),
            Guard::ExpiryReached => match self.expiry(command) {
                Some(expires_at) if expires_at > at => Err(refusal(Code::CreatorTooEarly).with("dueAt", expires_at)),
                Some(_) | None => Ok(()),
            },
        }
    }

    fn has_address(&self, command: &Command) -> bool {
        command.address_id().is_some_and(|id| self.addresses.contains_key(&id))
    }

    fn named(&self, command: &Command) -> Option<Connection> {
        let (network, handle) = command.account()?;
        Some(self.account(network, handle)?.connection)
    }

    fn expiry(&self, command: &Command) -> Option<Instant> {
        if let Some(Connection::Connected { expires_at }) = self.named(command) { Some(expires_at) } else { None }
    }
}

fn expires_later(command: &Command, at: Instant) -> Result<(), Problem> {
    let Command::ConnectAccount { expires_at, .. } = command else {
        return Ok(());
    };
    require(*expires_at > at, Code::CreatorConnectionPast).map_err(|why| why.under("expiresAt").under("command"))
}

fn room(used: usize, cap: usize, is_known: bool) -> Result<(), Problem> {
    if is_known || used < cap {
        return Ok(());
    }
    let max = u64::try_from(cap).unwrap_or(u64::MAX);
    Err(refusal(Code::CreatorLimitReached).with("max", max))
}

fn require(condition: bool, code: Code) -> Result<(), Problem> {
    if condition { Ok(()) } else { Err(refusal(code)) }
}

/// The catalogue's own sentence serves: these refusals need no more words.
fn refusal(code: Code) -> Problem {
    Problem::new(code, code.meaning())
}
