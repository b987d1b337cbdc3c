//! Whatever a release has stored loads for ever.

use std::collections::BTreeSet;

use partnerkit::aggregate::{Aggregate, Envelope};
use partnerkit::campaign::Campaign;
use partnerkit::codes::CodeBook;
use partnerkit::order::Order;
use partnerkit::participation::Participation;
use partnerkit::partnership::Partnership;
use partnerkit::product_order::ProductOrder;
use partnerkit::wire;
use partnerkit_tests::coverage::variants;
use partnerkit_tests::root;
use serde_json::Value;

#[test]
fn events_of_version_1_load_and_are_written_as_they_were() {
    loads::<Order>(1);
    loads::<CodeBook>(1);
    loads::<Campaign>(1);
    loads::<Participation>(1);
    loads::<ProductOrder>(1);
    loads::<Partnership>(1);
}

fn loads<A: Aggregate>(version: u64) {
    let file = root().join(format!("tests/frozen/v{version}/{}.json", A::NAME));
    let text = std::fs::read_to_string(&file).expect("the fixtures are there");
    let stored: Vec<Value> = serde_json::from_str(&text).expect("the fixtures are JSON");
    let mut seen = BTreeSet::new();
    for envelope in stored {
        assert_eq!(envelope["schemaVersion"], version);
        seen.extend(envelope["event"]["type"].as_str().map(str::to_owned));
        let read = Envelope::from_value::<A>(envelope.clone()).unwrap_or_else(|why| panic!("{envelope}: {why}"));
        assert_eq!(read.to_value::<A>().expect("an envelope can be written"), envelope);
    }
    // A new event joins the fixtures of the version it is first stored with.
    assert_eq!(seen, variants(&wire::schema::<A::Event>()), "{}", A::NAME);
}
