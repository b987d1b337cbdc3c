//! What a creator sees has nothing of what is the brand's own: unmistakable values are put in wherever something is hidden,
//! and looked for in all that is shown.

use std::cell::RefCell;
use std::collections::BTreeSet;

use partnerkit::brief::{Brief, ReviewContext, StepContent};
use partnerkit::wire;
use partnerkit_tests::expect;
use partnerkit_tests::life_cycle::Subject;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::chance::{Chance, holds};
use crate::corpus::Corpus;
use crate::walk::{Walk, actors};

const NAME: &str = "Sentinel Kingfisher";
/// The beginning of every hidden amount; the rest has as many digits as its currency.
const AMOUNT: &str = "91827364";
const STOCK: u32 = 776_655_443;
const GROUP: &str = "5e0715e1-0000-4000-8000-000000000000";

macro_rules! for_each {
    ($($module:ident: $aggregate:ident, $view:ident, $kind:ident [$($question:ident $asked:tt),*];)*) => {
        $(#[test]
        fn $module() {
            super::nothing_shows::<partnerkit::$module::$aggregate>();
        })*
    };
}

mod nothing_hidden_shows_in {
    partnerkit::each_aggregate!(for_each);
}

/// Whatever happens to an aggregate: neither the creator's view nor a refusal of what the creator asks shows what is hidden.
fn nothing_shows<A: Subject>() {
    let corpus = Corpus::<A>::read().marked(mark);
    let put_in = RefCell::new(BTreeSet::new());
    let steps = (any::<u64>(), prop::collection::vec(any::<u64>(), 1..20));
    holds(&format!("hidden in {}", A::NAME), 80, &steps, |(start, steps)| {
        let mut walk = Walk::new(&corpus, &mut Chance::new(start));
        for seed in steps {
            let ask = walk.ask(&mut Chance::new(seed));
            let by_creator = ask.request.actor.creator().is_some();
            let at = ask.request.at;
            if let Err(why) = walk.root.execute(ask.request, &ask.context)
                && by_creator
            {
                let details = expect::wire(&why.problems().iter().map(expect::wire).collect::<Vec<_>>());
                nothing_in(&details, &[NAME, AMOUNT, &STOCK.to_string()])?;
            }
            for event in walk.root.envelopes() {
                let event = expect::wire(&event.event).to_string();
                put_in.borrow_mut().extend([NAME, AMOUNT].into_iter().filter(|hidden| event.contains(hidden)));
            }
            for actor in actors().iter().filter(|actor| actor.creator().is_some()) {
                let view = expect::wire(&walk.root.state().seen_by(actor, at));
                nothing_in(&view, &[NAME, AMOUNT, &STOCK.to_string()])?;
            }
        }
        Ok(())
    });
    let put_in = put_in.into_inner();
    let holds_offers = ["product_order", "partnership", "campaign", "participation", "engagement"].contains(&A::NAME);
    assert_eq!(put_in.contains(AMOUNT), holds_offers, "whether something was put in");
}

#[test]
fn a_preview_shows_nothing_that_is_hidden() {
    let corpus = Corpus::<partnerkit::partnership::Partnership>::read();
    let steps: Vec<&Value> = corpus.commands["save_step"].iter().map(|command| &command["content"]).collect();
    let shown = RefCell::new(BTreeSet::new());
    holds("previews", 400, &prop::collection::vec(any::<u64>(), 1..12), |seeds| {
        let mut brief = Brief::default();
        for seed in seeds {
            let chance = &mut Chance::new(seed);
            let mut step = (*chance.one(&steps).unwrap()).clone();
            mark(&mut step);
            hide_groups(&mut step);
            if let Ok(step) = wire::from_value::<StepContent>(step) {
                brief.save(step);
            }
        }
        let all = expect::wire(&brief).to_string();
        let hidden = [NAME, AMOUNT, &STOCK.to_string(), GROUP];
        shown.borrow_mut().extend(hidden.into_iter().filter(|hidden| all.contains(hidden)).map(str::to_owned));
        nothing_in(&expect::wire(&brief.review(&ReviewContext::default()).preview), &hidden)
    });
    let shown = shown.into_inner();
    assert_eq!(shown.len(), 4, "something was never put in: {shown:?}");
}

fn nothing_in(shown: &Value, hidden: &[&str]) -> Result<(), String> {
    let text = shown.to_string();
    let found: Vec<_> = hidden.iter().filter(|hidden| text.contains(**hidden)).collect();
    if found.is_empty() { Ok(()) } else { Err(format!("{found:?} shows in {text}")) }
}

/// Puts the values in: the internal name, the budget, all stock, and the prices and limits of offers, none of which shows them
/// now. Where no product is offered one is.
fn mark(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            let is_paid = fields.get("payment").is_some_and(|payment| payment.get("dispersal").is_some());
            if is_paid && !fields.contains_key("product") {
                fields.insert("product".into(), gift());
            }
            if fields.contains_key("variantId") && fields.contains_key("price") {
                fields.insert("stock".into(), STOCK.into());
            }
            let is_offer = fields.contains_key("products");
            if is_offer {
                fields.insert("showPrices".into(), false.into());
            }
            for (name, value) in fields.iter_mut() {
                match name.as_str() {
                    "internalName" => *value = NAME.into(),
                    "budget" => hide_amounts(value),
                    "products" | "limits" if is_offer => hide_amounts(value),
                    _ => {}
                }
                mark(value);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(mark),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn gift() -> Value {
    let mug = json!({"variantId": "red", "name": "Red", "price": {"amount": "12.00", "currency": "EUR"}});
    json!({"sending": {"type": "on_acceptance"}, "offer": {
        "products": [{"productId": "mug", "name": "Mug", "variants": [mug]}], "creatorChooses": true, "showPrices": false,
        "limits": {"maxItems": 1, "maxValue": [{"amount": "20.00", "currency": "EUR"}]}, "countries": []}})
}

/// Every amount below becomes the one that is looked for, in its currency.
fn hide_amounts(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            if let Some(Value::String(amount)) = fields.get_mut("amount") {
                let cents = amount.split_once('.').map(|(_, cents)| format!(".{cents}"));
                *amount = format!("{AMOUNT}{}", cents.unwrap_or_default());
            }
            fields.values_mut().for_each(hide_amounts);
        }
        Value::Array(items) => items.iter_mut().for_each(hide_amounts),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn hide_groups(value: &mut Value) {
    for path in ["/content/commission/discountGroup", "/content/commission/affiliateGroup"] {
        if let Some(group) = value.pointer_mut(path) {
            *group = GROUP.into();
        }
    }
}
