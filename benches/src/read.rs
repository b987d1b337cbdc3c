//! Reading values of the hosts: those that serde alone decides on, and those that are walked along the schema of their type.

use std::hint::black_box;
use std::time::Duration;

use partnerkit::aggregate::Request;
use partnerkit::order::Command;
use partnerkit::settlement::Program;
use partnerkit::{Money, wire};
use partnerkit_benches::{Candidate, compare, timed};
use serde_json::{Value, json};

fn main() {
    let money = json!({ "amount": "250.00", "currency": "EUR" });
    let amounts = Value::from(vec![money.clone(); 1_000]);
    let id = "00000000-0000-4000-8000-000000000001";
    let request = |command| json!({ "commandId": id, "actor": { "type": "creator", "creatorId": id }, "at": "2026-03-01T12:00:00Z", "command": command });
    let plain = request(json!({ "type": "start" }));
    let listed =
        request(json!({ "type": "complete", "evidence": [{ "kind": "link", "reference": "https://example.com/1" }] }));
    let program = json!({
        "programId": id, "brandId": id, "zone": "UTC", "currencies": ["EUR"],
        "rates": [{ "rate": { "type": "percent", "percent": "10" } }],
    });
    compare(
        "reading a value of a host",
        20,
        51,
        &mut [
            Candidate { name: "an amount", run: Box::new(|n| read::<Money>(&money, n)) },
            Candidate { name: "1,000 amounts in a list", run: Box::new(|n| read::<Vec<Money>>(&amounts, n)) },
            Candidate { name: "a request", run: Box::new(|n| read::<Request<Command>>(&plain, n)) },
            Candidate { name: "a request with a list", run: Box::new(|n| read::<Request<Command>>(&listed, n)) },
            Candidate { name: "a program", run: Box::new(|n| read::<Program>(&program, n)) },
        ],
    );
}

fn read<T: serde::de::DeserializeOwned + schemars::JsonSchema + 'static>(value: &Value, operations: u32) -> Duration {
    let values: Vec<Value> = (0..operations).map(|_| value.clone()).collect();
    timed(move || {
        for value in values {
            let read: T = wire::from_value(value).expect("it is a good value");
            black_box(read);
        }
    })
}
