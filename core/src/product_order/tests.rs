//! Laws of product orders, whatever is asked of them in whatever order.
#![allow(clippy::arithmetic_side_effects, reason = "small numbers of a test")]

use serde_json::{Value, json};

use super::*;
use crate::aggregate::{Aggregate, History, Request, Root};
use crate::wire;

fn id(kind: &str, number: u64) -> String {
    format!("00000000-0000-4000-8000-{kind}{number:010}")
}

fn hour(number: i64) -> Instant {
    let start: Instant = "2026-03-01T00:00:00Z".parse().unwrap();
    Instant::from_micros(start.micros() + number * 3_600_000_000).unwrap()
}

/// A small generator of numbers: the same numbers on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn of<'a>(&mut self, items: &[&'a str]) -> &'a str {
        items[usize::try_from(self.below(u64::try_from(items.len()).unwrap())).unwrap()]
    }
}

const VARIANTS: [&str; 2] = ["s", "m"];
const CITY: &str = "Atlantis-on-Sea";

fn offer() -> Value {
    let variant = |id: &&str| json!({"variantId": id, "name": id, "price": {"amount": "10.00", "currency": "EUR"}});
    let variants: Vec<Value> = VARIANTS.iter().map(variant).collect();
    json!({"creatorChooses": true, "showPrices": false, "products": [{"productId": "shirt", "name": "Shirt", "variants": variants}]})
}

fn actor(role: &str) -> Value {
    match role {
        "brand" => json!({"type": "brand", "brandId": id("0b", 1), "userId": id("0d", 1)}),
        "creator" => json!({"type": "creator", "creatorId": id("0c", 1)}),
        _ => json!({"type": "system", "name": "test"}),
    }
}

/// Several orders of one shop: what the shop has less what the orders take is what is left.
struct Shop {
    stock: [u64; 2],
    orders: Vec<Root<ProductOrder>>,
    commands: u64,
}

impl Shop {
    fn new(orders: u64, stock: [u64; 2]) -> Self {
        let order = |number| Root::new(id("00", number).parse().unwrap());
        Self { stock, orders: (0..orders).map(order).collect(), commands: 0 }
    }

    /// What all orders have taken of each variant.
    fn taken(&self) -> [u64; 2] {
        let levels = || self.orders.iter().flat_map(|order| order.state().stock_taken());
        VARIANTS.map(|variant| {
            levels().filter(|level| level.variant_id.as_str() == variant).map(|level| level.quantity).sum()
        })
    }

    fn give(&mut self, order: usize, at: Instant, role: &str, command: &Value) -> Result<(), crate::Error> {
        self.commands += 1;
        let request = json!({"commandId": id("0f", self.commands), "actor": actor(role), "at": at, "command": command});
        let request: Request<Command> = wire::from_value(request)?;
        let taken = self.taken();
        let level = |index: usize| {
            let left = self.stock[index] - taken[index];
            json!({"productId": "shirt", "variantId": VARIANTS[index], "quantity": left})
        };
        let context = wire::from_value(json!({"stock": [level(0), level(1)]}))?;
        self.orders[order].execute(request, &context).map(drop)
    }

    fn must(&mut self, at: Instant, role: &str, command: &Value) {
        self.give(0, at, role, command).unwrap_or_else(|why| panic!("{command}: {why}"));
    }
}

fn random_command(dice: &mut Dice, step: u64) -> (&'static str, Value) {
    let shipment = id("05", dice.below(step + 1));
    let line =
        |dice: &mut Dice| json!({"productId": "shirt", "variantId": dice.of(&VARIANTS), "quantity": 1 + dice.below(2)});
    match dice.below(18) {
        0 | 1 => (
            "brand",
            json!({"type": "open", "brandId": id("0b", 1), "creatorId": id("0c", 1), "offer": offer(), "postingDays": 1}),
        ),
        2 | 3 => ("creator", json!({"type": "select", "choices": [line(dice)]})),
        4 => (
            "creator",
            json!({"type": "set_address", "address": {"recipient": "Nemo", "line1": "1", "city": CITY, "country": "FR"}}),
        ),
        5 | 6 => ("brand", json!({"type": "approve"})),
        7 => ("brand", json!({"type": "pack"})),
        8 => ("brand", json!({"type": "ship", "shipmentId": id("05", step), "carrier": "DHL"})),
        9 | 10 => {
            let status = dice.of(&["in_transit", "delivered", "returned", "lost", "delivered"]);
            let (update, occurred) =
                (format!("u{}", dice.below(6)), hour(i64::try_from(dice.below(step + 1)).unwrap()));
            (
                "system",
                json!({"type": "track", "shipmentId": shipment, "updateId": update, "status": status, "occurredAt": occurred}),
            )
        }
        11 => ("creator", json!({"type": "report_problem", "reason": "Broken."})),
        12 => ("brand", json!({"type": dice.of(&["mark_lost", "mark_returned"])})),
        13 => ("brand", json!({"type": "reship", "shipmentId": id("05", step), "carrier": "UPS"})),
        14 => ("brand", json!({"type": "replace"})),
        15 if dice.below(4) == 0 => (dice.of(&["brand", "creator"]), json!({"type": dice.of(&["cancel", "decline"])})),
        15 => ("creator", json!({"type": "confirm_delivery"})),
        16 => {
            ("brand", json!({"type": "extend_posting", "until": hour(i64::try_from(step + dice.below(40)).unwrap())}))
        }
        _ if dice.below(3) == 0 => ("brand", json!({"type": "resolve", "note": "Settled."})),
        _ => ("system", json!({"type": "record_post"})),
    }
}

#[test]
fn stock_is_never_below_zero_and_replay_is_the_state() {
    let mut accepted = [0_u32; 2];
    let mut reached = std::collections::BTreeSet::new();
    for seed in 0..60 {
        let (mut dice, mut shop) = (Dice(seed), Shop::new(3, [4, 3]));
        for step in 0..150_u64 {
            let order = usize::try_from(dice.below(3)).unwrap();
            let (role, command) = random_command(&mut dice, step);
            let done = shop.give(order, hour(i64::try_from(step).unwrap()), role, &command);
            accepted[usize::from(done.is_ok())] += 1;
            let (taken, stock) = (shop.taken(), shop.stock);
            assert!(
                taken.iter().zip(stock).all(|(taken, stock)| *taken <= stock),
                "seed {seed}, step {step}: {taken:?}"
            );
            reached.extend(shop.orders[order].state().status_kind());
        }
        for order in &shop.orders {
            let stored = wire::to_json(&order.history().to_value().unwrap()).unwrap();
            let history: History<ProductOrder> = History::from_value(wire::parse(&stored).unwrap()).unwrap();
            assert_eq!(Root::replay(history).unwrap().state(), order.state(), "seed {seed}");
            assert!(!format!("{order:?}").contains(CITY), "Debug shows an address");
        }
    }
    assert!(accepted.iter().all(|count| *count > 1_000), "the dice must lead to both: {accepted:?}");
    assert_eq!(reached.len(), 12, "the dice must lead everywhere: {reached:?}");
}

/// A shop whose one order is on its way: it has a first shipment that was lost, and a second.
fn under_way() -> Shop {
    let mut shop = Shop::new(1, [9, 9]);
    let ship = |kind: &str, number| json!({"type": kind, "shipmentId": id("05", number), "carrier": "DHL"});
    let choices = json!([{"productId": "shirt", "variantId": "m", "quantity": 1}]);
    for (role, command) in [
        (
            "brand",
            json!({"type": "open", "brandId": id("0b", 1), "creatorId": id("0c", 1), "offer": offer(), "postingDays": 30}),
        ),
        ("creator", json!({"type": "select", "choices": choices})),
        (
            "creator",
            json!({"type": "set_address", "address": {"recipient": "Nemo", "line1": "1", "city": CITY, "country": "FR"}}),
        ),
        ("brand", json!({"type": "approve"})),
        ("brand", json!({"type": "pack"})),
        ("brand", ship("ship", 1)),
        ("brand", json!({"type": "mark_lost"})),
        ("brand", ship("reship", 2)),
    ] {
        shop.must(hour(0), role, &command);
    }
    shop
}

#[test]
fn updates_in_any_order_and_repeated_come_to_the_same_state() {
    let update = |shipment: u64, name: &str, status: &str, at: i64| json!({"type": "track", "shipmentId": id("05", shipment), "updateId": name, "status": status, "occurredAt": hour(at)});
    let updates = [
        update(2, "a", "registered", 1),
        update(2, "b", "in_transit", 5),
        update(2, "c", "out_for_delivery", 5),
        update(2, "d", "delivered", 9),
        update(2, "e", "delivered", 7),
        update(1, "a", "lost", 6),
        update(1, "b", "delivered", 2),
        update(2, "f", "returned", 20),
    ];
    let mut expected: Option<ProductOrder> = None;
    for seed in 0..200 {
        let (mut dice, mut shop) = (Dice(seed), under_way());
        let mut told: Vec<&Value> = updates.iter().chain(&updates[2..5]).collect();
        for index in (1..told.len()).rev() {
            told.swap(index, usize::try_from(dice.below(u64::try_from(index + 1).unwrap())).unwrap());
        }
        for (at, command) in (30..).zip(told) {
            shop.must(hour(at), "system", command);
        }
        let state = timeless(shop.orders[0].state().clone());
        assert_eq!(&state, expected.get_or_insert_with(|| state.clone()), "seed {seed}");
    }
    let expected = expected.unwrap();
    let brand: Actor = wire::from_value(actor("brand")).unwrap();
    let view = expected.view(&brand, hour(60)).unwrap();
    assert_eq!((view.status, view.delivered_at), (StatusKind::Delivered, Some(hour(7))));
    let told: Vec<&str> = view.shipments[1].updates.iter().map(|update| update.update_id.as_str()).collect();
    assert_eq!(told, ["a", "b", "c", "e", "d", "f"]);
}

#[test]
fn one_row_decides_each_cell() {
    for (index, row) in TABLE.iter().enumerate() {
        let same = |other: &crate::aggregate::Row<ProductOrder>| other.from == row.from && other.command == row.command;
        assert!(!TABLE[..index].iter().any(same), "{row:?} stands twice");
    }
}

#[test]
fn what_is_said_of_an_order_never_shows_the_address() {
    let mut shop = under_way();
    let actors = ["brand", "creator", "system"].map(|role| wire::from_value::<Actor>(actor(role)).unwrap());
    shop.must(hour(1), "creator", &json!({"type": "report_problem", "reason": "Nothing came."}));
    let order = &shop.orders[0];
    for actor in &actors {
        let view = wire::to_json(&order.state().view(actor, hour(2))).unwrap();
        assert!(!view.contains(CITY) && !view.contains("Nemo"), "{view}");
    }
    let news: Vec<_> = order.envelopes().iter().flat_map(|envelope| order.state().notifications(envelope)).collect();
    assert!(news.iter().all(|news| news.template != "product_order.address_set"), "an address is nobody's news");
    assert!(!format!("{:?} {news:?}", order.history()).contains(CITY));
    // A command that is refused says where, not what.
    let france =
        json!({"type": "set_address", "address": {"recipient": "Nemo", "line1": "1", "city": CITY, "country": "FRA"}});
    let error = shop.give(0, hour(2), "creator", &france).unwrap_err();
    assert!(!format!("{error} {error:?}").contains(CITY));
}

#[test]
fn a_creator_learns_only_whether_it_is_enough() {
    let mut shop = Shop::new(1, [1, 1]);
    let open = json!({"type": "open", "brandId": id("0b", 1), "creatorId": id("0c", 1), "offer": offer()});
    shop.must(hour(0), "brand", &open);
    let select = json!({"type": "select", "choices": [{"productId": "shirt", "variantId": "m", "quantity": 2}]});
    let error = shop.give(0, hour(1), "creator", &select).unwrap_err();
    let details: Vec<&str> = error.problems()[0].details().keys().copied().collect();
    assert_eq!(error.problems()[0].code().as_str(), "product_order.out_of_stock");
    assert!(!details.contains(&"left") && details.contains(&"wanted"), "{details:?}");
}

#[test]
fn events_about_unknown_things_change_nothing() {
    let mut order = under_way().orders[0].state().clone();
    let (before, system) = (order.clone(), wire::from_value(actor("system")).unwrap());
    let update = json!({"type": "tracking_updated", "shipmentId": id("05", 9), "updateId": "x", "status": "lost", "occurredAt": hour(1)});
    for event in [update, json!({"type": "posting_overdue"}), json!({"type": "posting_extended", "until": hour(3)})] {
        order.evolve(&wire::from_value(event).unwrap(), hour(2), &system);
    }
    assert_eq!(timeless(order), timeless(before));
}

/// Without the time of its last event.
fn timeless(mut order: ProductOrder) -> ProductOrder {
    order.opened.as_mut().unwrap().last_at = hour(0);
    order
}
