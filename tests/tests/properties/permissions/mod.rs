//! Who may do what: every aggregate, status, command and role against a table that was written by hand.

mod expected;

use std::cell::RefCell;
use std::collections::BTreeMap;

use partnerkit::aggregate::{Named, Root};
use partnerkit::{Actor, Role};
use partnerkit_tests::expect;
use partnerkit_tests::life_cycle::Subject;
use proptest::prelude::*;
use serde_json::Value;

use self::expected::{Expected, Verdict};
use crate::chance::{Chance, holds};
use crate::corpus::Corpus;
use crate::walk::{Ask, Walk, actors};

macro_rules! for_each {
    ($($module:ident: $aggregate:ident, $view:ident, $kind:ident [$($question:ident $asked:tt),*];)*) => {
        $(#[test]
        fn $module() {
            super::every_cell::<partnerkit::$module::$aggregate>();
        })*
    };
}

mod who_may_do_what_with {
    partnerkit::each_aggregate!(for_each);
}

/// A status, a command and a role.
type Cell = (&'static str, &'static str, Role);

/// What was tried, and how often.
#[derive(Default)]
struct Tried {
    /// By the status that decided.
    cells: BTreeMap<Cell, u32>,
    /// By the status of the whole, and by actor.
    often: BTreeMap<(&'static str, &'static str, usize), u32>,
}

fn every_cell<A: Subject>() {
    let (corpus, expected) = (Corpus::<A>::read(), Expected::of(A::NAME));
    let tried = RefCell::new(Tried::default());
    let steps = (any::<u64>(), prop::collection::vec(any::<u64>(), 1..4));
    // The status of a part decides in two of them: there are more ways to meet it.
    let cases = if ["engagement", "code_book"].contains(&A::NAME) { 1000 } else { 250 };
    holds(&format!("who may do what with {}", A::NAME), cases, &steps, |(start, steps)| {
        let mut walk = Walk::new(&corpus, &mut Chance::new(start));
        for seed in steps {
            let chance = &mut Chance::new(seed);
            let ask = walk.ask(chance);
            let _ = walk.root.execute(ask.request, &ask.context);
            try_all(&mut walk, &expected, chance, &mut tried.borrow_mut())?;
        }
        Ok(())
    });
    let tried = tried.into_inner().cells;
    let all = A::CommandKind::ALL.iter().flat_map(|kind| {
        let statuses = expected.statuses(kind.name());
        statuses
            .iter()
            .flat_map(|status| Role::ALL.map(|role| (status.as_str(), kind.name(), role)))
            .collect::<Vec<_>>()
    });
    let missing: Vec<_> = all.filter(|cell| !tried.keys().any(|known| known == cell)).collect();
    assert!(missing.is_empty(), "{}: {} cells were never tried: {missing:?}", A::NAME, missing.len());
    println!("{}: {} cells, tried {} times", A::NAME, tried.len(), tried.values().sum::<u32>());
}

/// Tries every command by everybody, where it was not tried often enough.
fn try_all<A: Subject>(
    walk: &mut Walk<'_, A>,
    expected: &Expected,
    chance: &mut Chance,
    tried: &mut Tried,
) -> Result<(), String> {
    for kind in A::CommandKind::ALL {
        for (index, actor) in actors().into_iter().enumerate() {
            let whole = walk.root.state().standing_as().map_or("none", Named::name);
            let times = tried.often.entry((whole, kind.name(), index)).or_default();
            // What was seen often is tried seldom.
            if *times >= 4 && !chance.percent(25) {
                continue;
            }
            *times += 1;
            let ask = walk.ask_for(*kind, actor, chance);
            let mut root = walk.root.clone();
            if root.tick(ask.request.at).is_err() {
                return Ok(());
            }
            let status = root.state().status(&ask.request.command).map_or("none", Named::name);
            *tried.cells.entry((status, kind.name(), ask.request.actor.role())).or_default() += 1;
            judge(&root, &ask, status, expected)?;
        }
    }
    Ok(())
}

fn judge<A: Subject>(root: &Root<A>, ask: &Ask<A>, status: &str, expected: &Expected) -> Result<(), String> {
    let (command, actor, at) = (A::kind(&ask.request.command).name(), &ask.request.actor, ask.request.at);
    let answer = root.dry_run([ask.request.clone()], &ask.context);
    let changes = answer.as_ref().is_ok_and(|decisions| decisions.iter().any(|one| !one.envelopes.is_empty()));
    let code = answer.err().map(|why| why.code().to_string());
    let verdict = match code.as_deref() {
        Some("command.forbidden") => Verdict::Forbidden,
        Some(code) if code == A::WRONG_STATUS.as_str() => Verdict::WrongStatus,
        // Whatever else is refused is for the conditions to say.
        None | Some(_) => Verdict::Allowed,
    };
    let has_part = has_part(root, actor, ask);
    let expected_verdict = if has_part { expected.verdict(command, status, actor.role()) } else { Verdict::Forbidden };
    if verdict != expected_verdict {
        let asked = expect::wire(&ask.request);
        return Err(format!("{status} --{command}--> {code:?}, expected {expected_verdict:?}: {asked}"));
    }
    let shown = root.state().allowed_to(actor, at).iter().any(|kind| kind.name() == command);
    let begun = !root.envelopes().is_empty();
    if begun && !has_part && shown {
        return Err(format!("{command} is shown to who has no part in it: {actor:?}"));
    }
    if begun && !has_part && !sees::<A>(root, actor) && root.state().seen_by(actor, at).is_some() {
        return Err(format!("there is a view for who has no part in it: {actor:?}"));
    }
    // What is allowed with a part of it stands with that part.
    let of_the_whole = root.state().standing_as().map_or("none", Named::name) == status;
    // That the campaign has closed is for the host to know (CA-7).
    let by_context = (A::NAME, command) == ("participation", "expire");
    if changes && of_the_whole && !by_context && !shown {
        let told: Vec<_> = root
            .envelopes()
            .iter()
            .map(|envelope| format!("{} {}", envelope.at, expect::wire(&envelope.event)))
            .collect();
        return Err(format!(
            "{status}: {} is accepted, and not shown as allowed\n{}",
            expect::wire(&ask.request),
            told.join("\n")
        ));
    }
    Ok(())
}

/// Who sees something without a part in it: creators their own codes, if any; of creators' records the platform all and brands
/// those that the platform keeps (CR-16).
fn sees<A: Subject>(root: &Root<A>, actor: &Actor) -> bool {
    let of_platform = || root.envelopes().first().is_some_and(|first| first.actor.brand().is_none());
    match A::NAME {
        "code_book" => actor.creator().is_some(),
        "creator" => actor.role() == Role::Platform || (actor.role() == Role::Brand && of_platform()),
        _ => false,
    }
}

/// Whether the actor has a part in it: brands and creators in what is theirs, the platform and machines in everything, but for
/// a creator's record that a brand keeps (CR-5).
fn has_part<A: Subject>(root: &Root<A>, actor: &Actor, ask: &Ask<A>) -> bool {
    let Some(first) = root.envelopes().first() else {
        // Nothing there yet: nobody begins something for another brand.
        let named = expect::wire(&ask.request.command);
        return named.get("brandId").is_none()
            || actor.brand().is_none()
            || expect::wire(&actor.brand()) == named["brandId"];
    };
    let event = expect::wire(&first.event);
    match actor {
        Actor::Brand { brand_id, .. } => match (find(&event, "brandId"), first.actor.brand()) {
            (Some(owner), _) => *owner == brand_id.to_string(),
            (None, owner) => owner == Some(*brand_id),
        },
        Actor::Creator { creator_id } => {
            let own = first.aggregate_id.to_string();
            let creator = find(&event, "creatorId").and_then(Value::as_str).unwrap_or(&own);
            // A draft is nothing to the creator (PA-3).
            let is_known = A::NAME != "partnership"
                || root.envelopes().iter().any(|each| expect::wire(&each.event)["type"] == "published");
            creator == creator_id.to_string() && is_known
        }
        Actor::Platform { .. } => A::NAME != "creator" || first.actor.brand().is_none(),
        Actor::System { .. } => true,
    }
}

/// The first field of this name, at any depth.
fn find<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    let fields = value.as_object()?;
    fields.get(name).or_else(|| fields.values().find_map(|value| find(value, name)))
}
