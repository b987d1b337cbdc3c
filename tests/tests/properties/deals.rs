//! What follows from a deal: whoever does it, as it is said, has done all that is to be done, and nothing of it is refused.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use partnerkit::aggregate::{Aggregate, Request, Root};
use partnerkit::campaign::Campaign;
use partnerkit::codes::{self, CodeBook};
use partnerkit::deal::{Deal, DealFacts, DealParts, DealRoots, FollowUp, Rehearsal, follow_ups, rehearse_partnership};
use partnerkit::engagement::Engagement;
use partnerkit::ids::{CommandId, CreatorId, ProductOrderId};
use partnerkit::participation::{self, Participation};
use partnerkit::partnership::{self, Partnership};
use partnerkit::product_order::ProductOrder;
use partnerkit::{Actor, Error, Instant, wire};
use partnerkit_tests::expect;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::chance::{Chance, holds};
use crate::corpus::Corpus;
use crate::walk::{Ask, Walk};

#[test]
fn what_follows_from_a_partnership_is_done_once_and_foretold_by_a_rehearsal() {
    let corpus = Corpus::<Partnership>::read().marked(with_more);
    let done = RefCell::new(BTreeSet::new());
    let steps = prop::collection::vec(any::<u64>(), 0..14);
    holds("what follows", 300, &(any::<u64>(), steps), |(first, steps)| {
        let mut walk = Walk::new(&corpus, &mut Chance::new(first));
        let mut stage = Stage::default();
        for step in steps {
            let ask = walk.ask(&mut Chance::new(step));
            if !live(&mut walk.root, &mut stage, &ask)? {
                break;
            }
        }
        done.borrow_mut().extend(stage.done);
        Ok(())
    });
    let expected = ["begin", "pause", "resume", "end", "complete", "amend", "assign", "give_generic", "open"];
    let done = done.into_inner();
    let missing: Vec<_> = expected.iter().filter(|name| !done.contains(**name)).collect();
    assert!(missing.is_empty(), "nothing ever followed of {missing:?}");
}

#[test]
fn what_follows_from_a_participation_is_done_once_and_never_refused() {
    let (corpus, campaigns) = (Corpus::<Participation>::read(), Corpus::<Campaign>::read());
    let done = RefCell::new(BTreeSet::new());
    let steps = prop::collection::vec(any::<u64>(), 0..14);
    holds("what follows from a participation", 300, &(any::<u64>(), steps), |(first, steps)| {
        let mut walk = Walk::new(&corpus, &mut Chance::new(first));
        let mut stage = Stage::default();
        let campaign = campaigns.start(&mut Chance::new(first)).clone();
        for step in steps {
            let ask = walk.ask(&mut Chance::new(step));
            let at = ask.request.at;
            let is_done = walk.root.execute(ask.request, &ask.context).is_ok();
            // Every scenario's campaign has the same id; what else it is says nothing here.
            if is_done && walk.root.state().campaign_id() == Some(campaign.id()) {
                let deal = Deal::Participation(walk.root.state(), campaign.state());
                stage.follow(deal, at).map_err(|trouble| format!("{trouble:?}"))?;
                let is_over = walk.root.state().status_kind() == Some(participation::StatusKind::Completed);
                if is_over && stage.waive(at) {
                    stage.follow(deal, at).map_err(|trouble| format!("{trouble:?}"))?;
                }
            }
        }
        done.borrow_mut().extend(stage.done);
        Ok(())
    });
    let done = done.into_inner();
    let missing: Vec<_> = ["begin", "end", "complete"].iter().filter(|name| !done.contains(**name)).collect();
    assert!(missing.is_empty(), "nothing ever followed of {missing:?}");
}

/// One step, rehearsed, done, and followed; whether it goes on.
fn live(root: &mut Root<Partnership>, stage: &mut Stage, ask: &Ask<Partnership>) -> Result<bool, String> {
    let at = ask.request.at;
    let foretold = stage.rehearse(root, ask);
    let decision = match root.execute(ask.request.clone(), &ask.context) {
        Ok(decision) => decision,
        Err(refusal) => {
            let code = foretold.err().map(|error| first_code(&error));
            let is_same = code == Some(first_code(&refusal));
            return if is_same { Ok(true) } else { Err(format!("{refusal}, and it was foretold {code:?}")) };
        }
    };
    let deal = Deal::Partnership(root.state());
    let followed = stage.follow(deal, at);
    match (foretold, followed) {
        (Ok(foretold), _) if foretold.notifications != decision.notifications => {
            Err(format!("other notifications: {}", expect::wire(&foretold)))
        }
        (_, Err(Trouble::Law(why))) => Err(why),
        // What is offered can be refused by the creator's acceptance, or by what follows from it.
        (_, Ok(())) => {
            // Completed too early: once the brand does without what is left, its engagement is completed, too.
            let is_over = root.state().status_kind() == Some(partnership::StatusKind::Completed);
            if is_over && stage.waive(at) {
                stage.follow(deal, at).map_err(|trouble| format!("{trouble:?}"))?;
            }
            Ok(true)
        }
        // The deal says what its engagement cannot do, as the brand could have known.
        (Err(foretold), Err(Trouble::Refused(refusal))) if first_code(&foretold) == first_code(&refusal) => Ok(false),
        (foretold, Err(Trouble::Refused(refusal))) => {
            Err(format!("{refusal}, and it was foretold {:?}", foretold.map(|it| expect::wire(&it))))
        }
    }
}

/// Why what follows is not done.
#[derive(Debug)]
enum Trouble {
    Refused(Error),
    Law(String),
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Self::Refused(error)
    }
}

fn first_code(error: &Error) -> Option<&'static str> {
    error.problems().first().map(|problem| problem.code().as_str())
}

/// Terms that offer products, too, and with a code also a link for all.
fn with_more(value: &mut Value) {
    let is_monthly = value.pointer("/schedule/monthly").is_some();
    if let Some(payment) = value.get_mut("compensation").and_then(Value::as_object_mut)
        && payment.contains_key("payment")
    {
        let mug = json!({"variantId": "red", "name": "Red", "price": {"amount": "1.00", "currency": "EUR"}});
        let offer = json!({"products": [{"productId": "mug", "name": "Mug", "variants": [mug]}], "creatorChooses": true, "showPrices": false});
        let monthly = json!({"type": "monthly", "configured": "every_month"});
        let sending = if is_monthly { monthly } else { json!({"type": "on_acceptance"}) };
        payment.insert("product".into(), json!({"sending": sending, "offer": offer}));
    }
    if let Some(commission) = value.pointer_mut("/compensation/commission").and_then(Value::as_object_mut) {
        commission.entry("affiliateGroup").or_insert_with(|| id("e2").into());
    }
    match value {
        Value::Object(fields) => fields.values_mut().for_each(with_more),
        Value::Array(items) => items.iter_mut().for_each(with_more),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// A host that does what follows, at once.
#[derive(Default)]
struct Stage {
    engagement: Option<Root<Engagement>>,
    code_book: Option<Root<CodeBook>>,
    product_orders: BTreeMap<ProductOrderId, Root<ProductOrder>>,
    done: BTreeSet<String>,
}

impl Stage {
    fn rehearse(&mut self, root: &Root<Partnership>, ask: &Ask<Partnership>) -> Result<Rehearsal, Error> {
        let orders: Vec<&Root<ProductOrder>> = self.product_orders.values().collect();
        let (engagement, code_book) = (self.engagement.as_ref(), self.code_book.as_ref());
        let roots = DealRoots { engagement, code_book, product_orders: &orders };
        rehearse_partnership(root, ask.request.clone(), &ask.context, &roots, &DealFacts::default())
    }

    fn follow(&mut self, deal: Deal<'_>, at: Instant) -> Result<(), Trouble> {
        self.open_book(deal, at);
        let due = self.due(deal, at)?;
        for follow_up in &due {
            let said = expect::wire(follow_up);
            if self.give(follow_up, at)? {
                return Err(Trouble::Law(format!("it was done before: {said}")));
            }
            self.done.insert(said["command"]["type"].as_str().unwrap().to_owned());
        }
        // All that is due is done; and if it is done again it is a repeat.
        let left = self.due(deal, at)?;
        if !left.is_empty() {
            return Err(Trouble::Law(format!("left: {}", expect::wire(&left))));
        }
        for follow_up in &due {
            if !self.give(follow_up, at)? {
                return Err(Trouble::Law(format!("it is no repeat: {}", expect::wire(follow_up))));
            }
        }
        Ok(())
    }

    /// The brand does without all content that is open; whether there was any.
    fn waive(&mut self, at: Instant) -> bool {
        let Some(engagement) = &mut self.engagement else { return false };
        let operator: Actor = wire::from_value(json!({"type": "platform", "operatorId": id("f1")})).unwrap();
        let view = expect::wire(&engagement.state().view(&operator, at));
        let brand = json!({"type": "brand", "brandId": view["brandId"], "userId": id("d1")});
        let open = view["occurrences"].as_array().unwrap().iter().filter(|one| one["status"] != "waived");
        let mut waived = 0;
        for one in open {
            let command = json!({"type": "waive", "occurrence": one["occurrence"]});
            let command_id = format!("00000000-0000-4000-8000-00dd{waived:08x}");
            let request = json!({"commandId": command_id, "actor": brand, "at": at, "command": command});
            waived += u64::from(engagement.execute(wire::from_value(request).unwrap(), &Default::default()).is_ok());
        }
        waived > 0
    }

    fn due(&self, deal: Deal<'_>, at: Instant) -> Result<Vec<FollowUp>, Error> {
        let product_orders: Vec<&ProductOrder> = self.product_orders.values().map(Root::state).collect();
        let parts = DealParts {
            deal,
            engagement: self.engagement.as_ref().map(Root::state),
            code_book: self.code_book.as_ref().map(Root::state),
            product_orders: &product_orders,
        };
        let facts = DealFacts { zone: Some("Europe/Berlin".parse()?), ..DealFacts::default() };
        let all = follow_ups(&parts, &facts, at)?;
        Ok(all.into_iter().filter(|follow_up| time(follow_up) <= at).collect())
    }

    /// Gives a command; whether it was known.
    fn give(&mut self, follow_up: &FollowUp, now: Instant) -> Result<bool, Error> {
        match follow_up {
            FollowUp::Engagement { engagement_id, command_id, command, .. } => {
                let root = self.engagement.get_or_insert_with(|| Root::new(*engagement_id));
                execute(root, *command_id, now, command.clone(), &Default::default())
            }
            FollowUp::CodeBook { command_id, command, .. } => {
                let context = codes::Context { accepted: creator_of(command), notice_days: 0 };
                let root = self.code_book.as_mut().expect("codes follow where there is a book");
                execute(root, *command_id, now, command.clone(), &context)
            }
            FollowUp::ProductOrder { product_order_id, command_id, command, .. } => {
                let root = self.product_orders.entry(*product_order_id).or_insert_with(|| Root::new(*product_order_id));
                execute(root, *command_id, now, command.clone(), &Default::default())
            }
        }
    }

    /// A book with the groups of the deal, as soon as there is one: of codes of one's own, of links for all.
    fn open_book(&mut self, deal: Deal<'_>, at: Instant) {
        let Deal::Partnership(partnership) = deal else { return };
        let Some(terms) = partnership.terms_at(at) else { return };
        let Some(commission) = &terms.compensation.commission else { return };
        let operator = wire::from_value(json!({"type": "platform", "operatorId": id("f1")})).unwrap();
        let view = expect::wire(&partnership.view(&operator, at));
        let brand = wire::from_value(json!({"type": "brand", "brandId": view["brandId"], "userId": id("d1")})).unwrap();
        let book = self.code_book.get_or_insert_with(|| {
            let mut book = Root::<CodeBook>::new(id("0b").parse().unwrap());
            let open = json!({"type": "open", "zone": "Europe/Berlin", "hosts": ["shop.example"]});
            given(&mut book, &brand, at, &open);
            book
        });
        let personal = commission.discount_group.map(|group| (group, "discount", "personalised"));
        let generic = commission.affiliate_group.map(|group| (group, "affiliate", "generic"));
        for (group, kind, mode) in personal.into_iter().chain(generic) {
            if book.state().group(group).is_none() {
                let link = json!({"type": "link", "linkId": group, "destination": "https://shop.example/"});
                let mut add = json!({"type": "add_group", "groupId": group, "kind": kind, "mode": mode, "terms": {"title": "Spring"}});
                if kind == "discount" {
                    add["terms"]["discount"] = json!({"type": "percent", "percent": "10"});
                } else {
                    let assignment_id = group.to_string().replace("-8000-", "-9000-");
                    add["generic"] = json!({"assignmentId": assignment_id, "tracker": link});
                }
                given(book, &brand, at, &add);
            }
        }
    }
}

fn execute<A: Aggregate>(
    root: &mut Root<A>,
    command_id: CommandId,
    at: Instant,
    command: A::Command,
    context: &A::Context,
) -> Result<bool, Error> {
    let actor = wire::from_value(json!({"type": "system", "name": "follow_up"}))?;
    let done = root.execute(Request { command_id, actor, at, expected_version: None, command }, context)?;
    Ok(done.is_repeat)
}

fn given(book: &mut Root<CodeBook>, brand: &Actor, at: Instant, command: &Value) {
    let command_id = format!("00000000-0000-4000-8000-00cc{:08x}", book.version()).parse().unwrap();
    let command = wire::from_value(command.clone()).unwrap();
    let request = Request { command_id, actor: brand.clone(), at, expected_version: None, command };
    book.execute(request, &codes::Context::default()).unwrap();
}

fn creator_of(command: &codes::Command) -> Vec<CreatorId> {
    match command {
        codes::Command::Assign { creator_id, .. } | codes::Command::GiveGeneric { creator_id } => vec![*creator_id],
        codes::Command::SetRate { .. } => Vec::new(),
        other => panic!("{other:?} follows from nothing"),
    }
}

fn time(follow_up: &FollowUp) -> Instant {
    match follow_up {
        FollowUp::Engagement { at, .. } | FollowUp::CodeBook { at, .. } | FollowUp::ProductOrder { at, .. } => *at,
    }
}

fn id(end: &str) -> String {
    format!("00000000-0000-4000-8000-0000000000{end}")
}
