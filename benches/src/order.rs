//! An order command on a handle (permission, repeat check, timers, guards, envelope) beside a bare state machine.
//!
//! `statig` changes a state and does nothing else: no actor, no id, no record. It is the floor, not the same work.

use std::hint::black_box;
use std::time::Duration;

use partnerkit::aggregate::{Request, Root};
use partnerkit::ids::{BrandId, CommandId, CreatorId, OperatorId, OrderId, SpaceId, UserId};
use partnerkit::order::{Command, Context, Order, Space, SpaceDays};
use partnerkit::{Actor, Instant, MediaType, Money, Network};
use partnerkit_benches::{Candidate, compare, timed};
use statig::prelude::*;
use uuid::Uuid;

const START: i64 = 1_772_366_400_000_000;

fn main() {
    let order = processing();
    compare(
        "hold and resume an order",
        2_000,
        201,
        &mut [
            Candidate { name: "partnerkit: execute on a handle", run: Box::new(|n| partnerkit(&order, n)) },
            Candidate { name: "partnerkit: the same command again (repeat)", run: Box::new(|n| repeats(&order, n)) },
            Candidate { name: "statig: handle an event", run: Box::new(statig) },
        ],
    );
}

fn partnerkit(order: &Root<Order>, operations: u32) -> Duration {
    let mut order = order.clone();
    let requests: Vec<_> = (0..operations).map(request).collect();
    timed(move || {
        for request in requests {
            black_box(order.execute(request, &Context {}).expect("hold and resume are allowed in turn"));
        }
    })
}

fn repeats(order: &Root<Order>, operations: u32) -> Duration {
    let mut order = order.clone();
    order.execute(request(0), &Context {}).expect("a hold is allowed");
    let requests: Vec<_> = (0..operations).map(|_| request(0)).collect();
    timed(move || {
        for request in requests {
            assert!(black_box(order.execute(request, &Context {}).expect("a repeat is accepted")).is_repeat);
        }
    })
}

fn request(number: u32) -> Request<Command> {
    let at = at(i64::from(number));
    let command = if number.is_multiple_of(2) {
        Command::Hold { reason: "waiting for samples".parse().expect("prose"), until: at.plus_days(30) }
    } else {
        Command::Resume {}
    };
    let id = Uuid::from_u128(0x0000_0000_0000_4000_8000_0000_0000_0000 + u128::from(number));
    Request { command_id: CommandId::new(id), actor: creator(), at, expected_version: None, command }
}

fn at(second: i64) -> Instant {
    Instant::from_micros(START + second * 1_000_000).expect("an instant of 2026")
}

fn creator() -> Actor {
    Actor::Creator { creator_id: CreatorId::new(Uuid::from_u128(0xc1)) }
}

fn processing() -> Root<Order> {
    let brand =
        Actor::Brand { brand_id: BrandId::new(Uuid::from_u128(0xb1)), user_id: UserId::new(Uuid::from_u128(0xa1)) };
    let platform = Actor::Platform { operator_id: OperatorId::new(Uuid::from_u128(0xf1)) };
    let price = Money::parse("250.00", "EUR").expect("money");
    let days = SpaceDays {
        response: 3,
        payment: 2,
        start: 3,
        delivery: 7,
        verification: 5,
        cancel_answer: 2,
        rating: 14,
        messages: 30,
        survey: 30,
    };
    let space = Space {
        space_id: SpaceId::new(Uuid::from_u128(0x51)),
        creator_id: CreatorId::new(Uuid::from_u128(0xc1)),
        network: Network::Instagram,
        media_type: MediaType::Reel,
        title: "One reel".parse().expect("a label"),
        price,
        revisions: 1,
        days,
    };
    let commands = [
        (brand, Command::Place { space, portfolio: None, message: None }),
        (creator(), Command::Accept {}),
        (platform, Command::ConfirmPayment { reference: "pay-1".parse().expect("a label"), amount: price }),
        (creator(), Command::Start {}),
    ];
    let mut order = Root::<Order>::new(OrderId::new(Uuid::from_u128(0xa)));
    for (number, (actor, command)) in commands.into_iter().enumerate() {
        let command_id = CommandId::new(Uuid::from_u128(0xd000 + number as u128));
        let request = Request { command_id, actor, at: at(-10), expected_version: None, command };
        order.execute(request, &Context {}).expect("the order gets to work");
    }
    order
}

#[derive(Default)]
struct Machine;

enum Signal {
    Hold,
    Resume,
}

#[state_machine(initial = "State::processing()")]
impl Machine {
    #[state]
    fn processing(event: &Signal) -> Outcome<State> {
        match event {
            Signal::Hold => Transition(State::on_hold()),
            Signal::Resume => Super,
        }
    }

    #[state]
    fn on_hold(event: &Signal) -> Outcome<State> {
        match event {
            Signal::Resume => Transition(State::processing()),
            Signal::Hold => Super,
        }
    }
}

fn statig(operations: u32) -> Duration {
    let mut machine = Machine.state_machine();
    timed(move || {
        for number in 0..operations {
            let signal = if number.is_multiple_of(2) { Signal::Hold } else { Signal::Resume };
            machine.handle(black_box(&signal));
        }
        black_box(&machine);
    })
}
