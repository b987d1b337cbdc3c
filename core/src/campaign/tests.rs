//! What creators see of a campaign.

use serde_json::json;

use super::*;
use crate::aggregate::{Request, Root};
use crate::participation::tests::{id, terms};
use crate::wire;

/// A published campaign whose offer hides its prices and counts its stock.
fn published() -> Root<Campaign> {
    let terms = terms(4);
    let overview = json!({"brand": "Lumen", "internalName": "Spring push", "externalName": "Spring with Lumen",
        "text": "Show our mug.", "budget": {"amount": "1000.00", "currency": "EUR"}});
    let steps = ["schedule", "compensation", "tracking", "rights"].map(|step| (step, terms[step].clone()));
    let open = json!({"type": "open", "brandId": id("0b", 1)});
    let save = |(step, content)| json!({"type": "save_step", "content": {"type": step, "content": content}});
    let deliverables = json!([{"deliverableId": id("0d", 7), "network": "blog", "name": "Post", "quantity": 1, "timing": {"type": "anytime"}}]);
    let saved = steps.into_iter().chain([("overview", overview), ("deliverables", deliverables)]).map(save);
    let commands: Vec<_> = std::iter::once(open).chain(saved).chain([json!({"type": "publish"})]).collect();
    let mut root = Root::<Campaign>::new(id("ca", 1).parse().unwrap());
    for (number, command) in (1_u64..).zip(commands) {
        assert_eq!(root.state().preview("2026-03-01T12:00:00Z".parse().unwrap()), None);
        let request: Request<Command> =
            wire::from_value(json!({"commandId": id("0a", number), "at": "2026-03-01T12:00:00Z",
            "actor": {"type": "brand", "brandId": id("0b", 1), "userId": id("0d", 1)}, "command": command}))
            .unwrap();
        root.execute(request, &Context::default()).unwrap();
    }
    root
}

#[test]
fn creators_see_neither_hidden_prices_nor_stock_nor_the_budget() {
    let preview = published().state().preview("2026-03-01T12:00:00Z".parse().unwrap()).unwrap();
    let seen = serde_json::to_value(&preview).unwrap();
    assert_eq!(seen["name"], "Spring with Lumen");
    let variant = &seen["compensation"]["product"]["offer"]["products"][0]["variants"][0];
    assert_eq!(*variant, json!({"variantId": "red", "name": "Red", "soldOut": false}));
    let text = seen.to_string();
    assert!(!text.contains("1000") && !text.contains("Spring push"), "{text}");
}
