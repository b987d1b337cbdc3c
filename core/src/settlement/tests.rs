//! Settlements computed by hand.

use crate::conversion::{Cell, Orders, OrdersBuilder, Reader, Refunds, RefundsBuilder, Touches, TouchesBuilder};
use crate::{Account, Code, Instant, Ledger};

use super::{OutcomeTrace, Program, Settlement, settle};

const ANNA: &str = "00000000-0000-4000-8000-0000000000a1";
const BEN: &str = "00000000-0000-4000-8000-0000000000b2";

/// Anna holds the code ANNA10 and Ben the link link-b, at 12.5 % of the subtotal; lines lock after 30 days.
fn program(more: &str) -> Program {
    let text = format!(
        r#"{{"programId": "00000000-0000-4000-8000-000000000001", "brandId": "00000000-0000-4000-8000-000000000002",
        "zone": "America/New_York", "currencies": ["USD", "JPY"], {more}
        "rates": [{{"rate": {{"type": "percent", "percent": "12.5"}}}}],
        "groups": [
            {{"groupId": "00000000-0000-4000-8000-0000000000d1", "kind": "discount", "limits": {{"totalUses": 2}}}},
            {{"groupId": "00000000-0000-4000-8000-0000000000d2", "kind": "affiliate"}}],
        "codes": [{{"assignmentId": "00000000-0000-4000-8000-0000000000e1", "code": "ANNA10", "creatorId": "{ANNA}",
            "groupId": "00000000-0000-4000-8000-0000000000d1", "window": {{"from": "2026-01-01T00:00:00Z"}}}}],
        "links": [{{"assignmentId": "00000000-0000-4000-8000-0000000000e2", "linkId": "link-b", "creatorId": "{BEN}",
            "groupId": "00000000-0000-4000-8000-0000000000d2", "window": {{"from": "2026-01-01T00:00:00Z"}}}}]}}"#
    );
    Program::from_json(&text).unwrap()
}

fn cells(row: &str) -> Vec<Cell<'_>> {
    row.split(',').map(Cell::Text).collect()
}

/// `order_id,customer_id,placed_at,currency,code,click_id,link_id,subtotal,discount,tax,shipping,cancelled_at,revision`
fn orders(rows: &[&str]) -> Orders {
    let mut reader = Reader::<OrdersBuilder>::new(None);
    rows.iter().for_each(|row| reader.row(0, &cells(row)));
    let read = reader.finish();
    assert_eq!(read.rejected, []);
    read.table
}

/// `refund_id,order_id,at,amount,currency`
fn refunds(rows: &[&str]) -> Refunds {
    let mut reader = Reader::<RefundsBuilder>::new(None);
    rows.iter().for_each(|row| reader.row(0, &cells(row)));
    reader.finish().table
}

/// `touch_id,customer_id,link_id,at,kind`
fn touches(rows: &[&str]) -> Touches {
    let mut reader = Reader::<TouchesBuilder>::new(None);
    rows.iter().for_each(|row| reader.row(0, &cells(row)));
    reader.finish().table
}

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

fn column(table: &super::Table, name: &str) -> Vec<String> {
    (0..table.len()).map(|row| table.cell(row, name).to_string()).collect()
}

const ORDER: &str = "o1,c1,2026-03-01T04:59:59Z,USD,anna 10,,,19.99,0,1.60,5.00,,";

fn refunded() -> Settlement {
    let refunds = refunds(&[
        // Spread over 19.99, 1.60 and 5.00 of 26.59: 7.5178, 0.6017 and 1.8804 of 10.00.
        "r1,o1,2026-03-10T00:00:00Z,10.00,",
        // All that is left: 16.59.
        "r2,o1,2026-04-01T00:00:00Z,99.00,USD",
    ]);
    settle(&program(""), &orders(&[ORDER]), &refunds, &Touches::default(), at("2026-05-01T00:00:00Z")).unwrap()
}

#[test]
fn a_commission_is_rounded_once_and_refunds_reverse_it_to_the_cent() {
    let settled = refunded();
    let lines = settled.lines();
    // 12.5 % of 19.99 is 2.49875. The first refund takes 7.52 of the base: 2.50 x 7.52 / 19.99 is 0.9405.
    assert_eq!(column(lines, "earned"), ["2.50", ""]);
    assert_eq!(column(lines, "reversed"), ["0.94", ""]);
    assert_eq!(column(lines, "amount"), ["1.56", "-1.56"]);
    assert_eq!(column(lines, "base"), ["19.99", "-12.47"]);
    assert_eq!(column(lines, "kind"), ["commission", "adjustment"]);
    // The last second of February in New York.
    assert_eq!(column(lines, "period"), ["2026-02", "2026-03"]);
    assert_eq!(column(lines, "locks_at"), ["2026-03-31T04:59:59Z", "2026-03-31T04:59:59Z"]);
    assert_eq!(column(settled.statements(), "closing"), ["1.56", "0.00"]);
    assert_eq!(column(settled.statements(), "opening"), ["0.00", "1.56"]);
}

#[test]
fn the_ledger_holds_what_was_accrued_and_not_yet_given() {
    let settled = refunded();
    let mut ledger = Ledger::default();
    for posting in settled.postings().unwrap() {
        ledger.post(&posting).unwrap();
    }
    let usd = "USD".parse().unwrap();
    let balance = |account| ledger.balance(account, usd).to_string();
    assert_eq!(balance(Account::Held {}), "0.00 USD");
    assert_eq!(balance(Account::Creator { creator_id: ANNA.parse().unwrap() }), "0.00 USD");
    assert_eq!(ledger.balances().map(|entry| entry.amount.minor()).sum::<i128>(), 0);
    let totals = settled.totals().unwrap();
    let total = totals.first().unwrap();
    assert_eq!((total.orders, total.credited), (1, 1));
    assert_eq!((total.earned.to_string(), total.reversed.to_string()), ("2.50 USD".into(), "0.94 USD".into()));
    assert_eq!((total.locked.to_string(), total.adjustments.to_string()), ("0.00 USD".into(), "-1.56 USD".into()));
}

#[test]
fn accrued_is_held_payable_and_reversed_each_from_its_own_account() {
    let rows = [ORDER, "o2,c2,2026-04-20T00:00:00Z,USD,ANNA10,,,40.00,,,,,"];
    let refunds = refunds(&["r1,o2,2026-04-21T00:00:00Z,10.00,"]);
    let as_of = at("2026-05-01T00:00:00Z");
    let settled = settle(&program(""), &orders(&rows), &refunds, &Touches::default(), as_of).unwrap();
    let mut ledger = Ledger::default();
    let (mut accrued, mut reversed) = (0, 0);
    for posting in settled.postings().unwrap() {
        for entry in posting.entries() {
            if let Account::Brand { .. } = entry.account {
                let moved = entry.amount.minor();
                if moved < 0 { accrued -= moved } else { reversed += moved }
            }
        }
        ledger.post(&posting).unwrap();
    }
    let minor = |account| ledger.balance(account, "USD".parse().unwrap()).minor();
    let payable = minor(Account::Creator { creator_id: ANNA.parse().unwrap() });
    // 2.50 and 5.00 were earned; 1.25 was taken back before the lock; 3.75 may still be.
    assert_eq!((accrued, minor(Account::Held {}), payable, reversed), (750, 375, 250, 125));
}

#[test]
fn rows_in_any_order_and_twice_give_the_same_digest() {
    let first = "o1,c1,2026-03-01T00:00:00Z,USD,ANNA10,,,10.00,,,,,1";
    let newer = "o1,c1,2026-03-01T00:00:00Z,USD,ANNA10,,,30.0,,,,,2";
    let other = "o2,,2026-03-02T00:00:00Z,JPY,,,link-b,500,,,,,";
    let digest = |rows: &[&str]| {
        let as_of = at("2026-03-03T00:00:00Z");
        let settled = settle(&program(""), &orders(rows), &Refunds::default(), &Touches::default(), as_of).unwrap();
        assert_eq!(column(settled.lines(), "amount"), ["3.75", "63"]);
        settled.digest().to_owned()
    };
    let once = digest(&[newer, other]);
    assert_eq!(once, digest(&[other, newer, first, newer]));
    assert_eq!(once, digest(&[first, newer, other, other]));
}

#[test]
fn the_last_use_goes_to_the_earlier_order_and_the_lesser_id() {
    let row = |id: &str, time: &str| format!("{id},,2026-03-01T{time}Z,USD,ANNA10,,,10.00,,,,,");
    let rows = [row("o3", "12:00:00"), row("o2", "12:00:00"), row("o1", "11:00:00")];
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let as_of = at("2026-03-02T00:00:00Z");
    let settled = settle(&program(""), &orders(&rows), &Refunds::default(), &Touches::default(), as_of).unwrap();
    assert_eq!(column(settled.lines(), "order_id"), ["o1", "o2"]);
    assert_eq!(column(settled.uncredited(), "reason"), ["limit_reached"]);
    let explained = settled.explain("o3").unwrap();
    assert_eq!(explained.code.unwrap().full_limit, Some("total_uses"));
}

#[test]
fn a_code_wins_over_a_click_and_names_the_loser() {
    let touches = touches(&["t1,c1,link-b,2026-02-20T00:00:00Z,click", "t2,c1,link-b,2026-02-28T00:00:00Z,impression"]);
    let as_of = at("2026-03-02T00:00:00Z");
    let settle = |more| settle(&program(more), &orders(&[ORDER]), &Refunds::default(), &touches, as_of).unwrap();
    let by_code = settle("");
    assert_eq!(column(by_code.lines(), "loser"), [BEN]);
    let by_link = settle(r#""attribution": {"precedence": "link_over_code"},"#);
    assert_eq!(column(by_link.lines(), "creator_id"), [BEN]);
    // The click, though the impression is later.
    assert_eq!(column(by_link.lines(), "touch_id"), ["t1"]);
}

#[test]
fn an_explanation_names_every_step() {
    let settled = refunded();
    let explained = settled.explain("o1").unwrap();
    let OutcomeTrace::Credited { credit } = &explained.outcome else { panic!("{explained}") };
    assert_eq!((credit.exact.as_str(), credit.rate.as_str(), credit.rule), ("2.49875", "12.5%", "program"));
    let refund = credit.refunds.first().unwrap();
    assert_eq!((refund.exact.as_str(), refund.taken_back.to_string().as_str()), ("2.50 x 7.52 / 19.99", "0.94 USD"));
    let text = explained.to_text();
    assert!(text.contains("earned 2.50 USD: 2.49875 rounded half_up"), "{text}");
    assert!(text.contains("by this refund 1.56 USD, as adjustment"), "{text}");
    assert_eq!(settled.explain("o9").unwrap_err().code(), Code::SettlementUnknownOrder);
}

#[test]
fn refunds_that_cannot_count_say_why() {
    let refunds = refunds(&[
        "r1,o1,2026-02-01T00:00:00Z,1.00,",
        "r2,o1,2026-03-02T00:00:00Z,1.00,JPY",
        "r3,o1,2026-03-02T00:00:00Z,1.001,",
        "r4,o9,2026-03-02T00:00:00Z,1,",
        "r5,o1,2027-03-02T00:00:00Z,1,",
        "r6,o1,2026-03-02T00:00:00Z,1,",
        "r6,o1,2026-03-02T00:00:00Z,2,",
    ]);
    let as_of = at("2026-05-01T00:00:00Z");
    let settled = settle(&program(""), &orders(&[ORDER]), &refunds, &Touches::default(), as_of).unwrap();
    let expected = "table,id,code,field\n\
        refunds,r1,refund.before_order,at\n\
        refunds,r2,refund.currency_mismatch,currency\n\
        refunds,r3,row.malformed,amount\n\
        refunds,r4,refund.unknown_order,order_id\n\
        refunds,r5,row.after_as_of,at\n\
        refunds,r6,row.conflict,amount\n";
    assert_eq!(settled.rejected().to_csv(), expected);
}

#[test]
fn a_program_reports_all_its_problems() {
    let window = r#""window": {"from": "2026-01-01T00:00:00Z"}"#;
    let text = format!(
        r#"{{"programId": "00000000-0000-4000-8000-000000000001", "brandId": "00000000-0000-4000-8000-000000000002",
        "zone": "UTC", "currencies": ["USD", "USD"], "hold": {{"type": "day_of_next_month", "day": 29}},
        "rates": [{{"rate": {{"type": "percent", "percent": "100.1"}}}}, {{"rate": {{"type": "percent", "percent": "1"}}}}],
        "groups": [{{"groupId": "00000000-0000-4000-8000-0000000000d2", "kind": "affiliate"}}],
        "codes": [
            {{"assignmentId": "00000000-0000-4000-8000-0000000000e1", "code": "A-1", {window},
              "groupId": "00000000-0000-4000-8000-0000000000d2"}},
            {{"assignmentId": "00000000-0000-4000-8000-0000000000e2", "code": "a1", {window},
              "groupId": "00000000-0000-4000-8000-0000000000d9"}},
            {{"assignmentId": "00000000-0000-4000-8000-0000000000e3", "code": "tbd", {window},
              "groupId": "00000000-0000-4000-8000-0000000000d9"}}]}}"#
    );
    let error = Program::from_json(&text).unwrap_err();
    let found: Vec<(&str, &str)> =
        error.problems().iter().map(|problem| (problem.code().as_str(), problem.path())).collect();
    assert_eq!(
        found,
        [
            ("program.duplicate", "/currencies/1"),
            ("malformed.number", "/hold/day"),
            ("program.duplicate_from", "/rates/1/from"),
            ("program.rate_over_whole", "/rates/0/rate/percent"),
            ("program.group_kind", "/codes/0/groupId"),
            ("program.unknown_group", "/codes/1/groupId"),
            ("program.unusable_code", "/codes/2/code"),
            ("program.unknown_group", "/codes/2/groupId"),
            ("program.overlap", "/codes/1/window"),
        ]
    );
}
