//! Runs calls of functions.

use partnerkit::aggregate::{Aggregate, History, Request, Root};
use partnerkit::brief::{Brief, Review, ReviewContext, StepContent, Terms, Tracking};
use partnerkit::codes::{self, Click, CodeBook, Parameter};
use partnerkit::content::{self, ContentSlots, CreatorAccounts, Posts};
use partnerkit::creator::{self, Standing};
use partnerkit::live;
use partnerkit::order::{Command, Order};
use partnerkit::report;
use partnerkit::settlement::Program;
use partnerkit::{
    Actor, Date, Entry, Error, ExchangeRate, Instant, Ledger, Money, Network, Period, Posting, Problem, Rate, Rounding,
    SplitMethod, Zone, split, wire,
};
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::Failure;
use crate::expect::{self, equal, error, succeeds};
use crate::scenario::{Calls, text};

/// Makes every call.
pub fn run(story: &Calls) -> Result<(), Failure> {
    for (index, call) in story.calls.iter().enumerate() {
        let judged = match value(&call.call, &With(&call.with)) {
            Err(Fault::Scenario(why)) => Err(why),
            Err(Fault::Refused(why)) => error(&why, &call.expect),
            Ok(found) => succeeds(&call.expect).and_then(|()| {
                let expected = call.expect.value.as_ref().ok_or("`value` or `errors` must be expected")?;
                equal("value", &found, expected)
            }),
        };
        judged.map_err(|why| format!("call {index} ({}): {why}", call.call))?;
    }
    Ok(())
}

/// The scenario is wrong, or the core says no.
pub(crate) enum Fault {
    Scenario(String),
    Refused(Error),
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::Refused(error)
    }
}

/// The arguments of a call.
struct With<'a>(&'a Value);

impl With<'_> {
    fn text(&self, name: &str) -> Result<&str, Fault> {
        self.0.get(name).and_then(Value::as_str).ok_or_else(|| Fault::Scenario(format!("`{name}` is missing")))
    }

    fn number(&self, name: &str) -> Result<u32, Fault> {
        let number = self.0.get(name).and_then(Value::as_u64).and_then(|number| u32::try_from(number).ok());
        number.ok_or_else(|| Fault::Scenario(format!("`{name}` is missing")))
    }

    fn read<T: DeserializeOwned + JsonSchema + 'static>(&self, name: &str) -> Result<T, Fault> {
        let value = self.0.get(name).cloned().ok_or_else(|| Fault::Scenario(format!("`{name}` is missing")))?;
        Ok(wire::from_value(value).map_err(|error| error.under(name))?)
    }

    fn optional<T: DeserializeOwned + JsonSchema + 'static>(&self, name: &str) -> Result<Option<T>, Fault> {
        self.0.get(name).map(|_| self.read(name)).transpose()
    }
}

fn value(call: &str, with: &With<'_>) -> Result<Value, Fault> {
    Ok(match call {
        "money.parse" => expect::wire(&Money::parse(with.text("amount")?, with.text("currency")?)?),
        "money.plus" => expect::wire(&with.read::<Money>("left")?.plus(with.read("right")?)?),
        "money.minus" => expect::wire(&with.read::<Money>("left")?.minus(with.read("right")?)?),
        "money.percent" => {
            let rounding: Rounding = with.read("rounding")?;
            expect::wire(&with.read::<Money>("money")?.percent(with.read("rate")?, rounding)?)
        }
        "money.exchange" => {
            let by: ExchangeRate = with.read("by")?;
            expect::wire(&by.exchange(with.read("money")?, with.read("rounding")?)?)
        }
        "money.compare" => match with.read::<Money>("left")?.compare(with.read("right")?)? {
            std::cmp::Ordering::Less => "less".into(),
            std::cmp::Ordering::Equal => "equal".into(),
            std::cmp::Ordering::Greater => "greater".into(),
        },
        "money.split" => {
            expect::wire(&split(with.read("total")?, &weights(with)?, with.read::<SplitMethod>("method")?)?)
        }
        "rate.parse" => expect::wire(&with.text("percent")?.parse::<Rate>()?),
        "instant.parse" => expect::wire(&with.text("text")?.parse::<Instant>()?),
        "period.new" => expect::wire(&Period::new(with.read("from")?, with.optional("to")?)?),
        "period.contains" => with.read::<Period>("period")?.contains(with.read("at")?).into(),
        "zone.month" => with.read::<Zone>("zone")?.month(with.read("at")?).into(),
        "zone.start_of" => {
            let date = with.text("date")?.parse::<Date>().map_err(|error| error.under("date"))?.to_chrono();
            expect::wire(&with.read::<Zone>("zone")?.start_of(date))
        }
        "zone.months_and_days_after" => {
            let (months, days) = (with.number("months")?, with.number("days")?);
            expect::wire(&with.read::<Zone>("zone")?.months_and_days_after(with.read("at")?, months, days))
        }
        "ledger.posting" => {
            expect::wire(&Posting::new(with.read("at")?, with.read::<Vec<Entry>>("entries")?)?.entries())
        }
        "ledger.balances" => balances(with)?,
        "creator.require_influencer" => {
            let standing = with.read::<Standing>("standing")?;
            creator::require_influencer(&standing)?;
            expect::wire(&standing)
        }
        "content.match_posts" => {
            let (posts, slots): (Posts, ContentSlots) = (with.read("posts")?, with.read("slots")?);
            let (tracking, accounts): (Tracking, CreatorAccounts) = (with.read("tracking")?, with.read("accounts")?);
            expect::wire(&content::match_posts(&posts, &slots, &tracking, &accounts))
        }
        "content.check_disclosure" => {
            let paid_label = with.optional::<bool>("paidLabel")?.unwrap_or_default();
            expect::wire(&content::check_disclosure(with.text("text")?, paid_label))
        }
        "live.sign_token" => {
            let token = with.read("token")?;
            expect::wire(&live::sign_token(&token, &with.read("keys")?)?)
        }
        "live.verify_token" => {
            let (keys, scope) = (with.read("keys")?, with.read("scope")?);
            expect::wire(&live::verify_token(with.text("token")?, &keys, scope, with.read("at")?)?)
        }
        "link.merge_parameters" => {
            let parameters: Vec<Parameter> = with.read("parameters")?;
            let merged = codes::merge_parameters(&with.read("address")?, &parameters, with.read("policy")?);
            merged.map_err(|error| error.under("address"))?.into()
        }
        "link.distinct_clicks" => {
            let clicks: Vec<Click> = with.read("clicks")?;
            expect::wire(&codes::distinct_clicks(&clicks, with.number("windowMinutes")?))
        }
        name if name.starts_with("brief.") || name.starts_with("terms.") => brief(name, with)?,
        "network.media_types" => expect::wire(&with.read::<Network>("network")?.media_types()),
        "work_room" => crate::work_room::value(with.0).map_err(Fault::Scenario)?,
        "live_view" | "follow_ups" | "rehearse" => crate::deal::call(call, with.0)?,
        "chart.bars" => chart(with)?,
        "read" => read(with)?,
        other => return Err(Fault::Scenario(format!("there is no call `{other}`"))),
    })
}

fn brief(call: &str, with: &With<'_>) -> Result<Value, Fault> {
    let context = || with.optional::<ReviewContext>("context").map(Option::unwrap_or_default);
    Ok(match call {
        "brief.save" => {
            let mut brief = with.optional::<Brief>("brief")?.unwrap_or_default();
            brief.save(with.read::<StepContent>("step")?);
            expect::wire(&brief)
        }
        "brief.review" => reviewed(&with.read::<Brief>("brief")?.review(&context()?)),
        "brief.preview" => expect::wire(&with.read::<Brief>("brief")?.review(&context()?).preview),
        "brief.terms" => expect::wire(&with.read::<Brief>("brief")?.terms_for(&context()?)?),
        "terms.check" => {
            with.read::<Terms>("terms")?.check()?;
            "ok".into()
        }
        "terms.months" => expect::wire(&with.read::<Terms>("terms")?.schedule.months()),
        "terms.occurrences" => expect::wire(&with.read::<Terms>("terms")?.occurrences(with.read("zone")?)),
        "terms.instalments" => expect::wire(&with.read::<Terms>("terms")?.instalments(with.read("zone")?)?),
        "terms.fingerprint" => expect::wire(&with.read::<Terms>("terms")?.fingerprint()),
        "terms.agreement" => {
            let agreement = with.read::<Terms>("terms")?.agreement();
            agreement.map_or_else(|| "none".into(), |fingerprint| expect::wire(&fingerprint))
        }
        other => return Err(Fault::Scenario(format!("there is no call `{other}`"))),
    })
}

/// A review without its preview, which is a call of its own, and of its problems code and path.
fn reviewed(review: &Review) -> Value {
    let problem = |problem: &Problem| json!({"code": problem.code().as_str(), "path": problem.path()});
    let steps = review.steps.iter().map(|step| {
        let problems: Vec<Value> = step.problems.iter().map(problem).collect();
        json!({"step": step.step, "state": step.state, "problems": problems})
    });
    json!({"steps": steps.collect::<Vec<_>>(), "warnings": review.warnings, "canPublish": review.can_publish})
}

fn weights(with: &With<'_>) -> Result<Vec<Decimal>, Fault> {
    let weights = with.0.get("weights").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    weights.map(|weight| weight.parse().map_err(|_| Fault::Scenario(format!("{weight} is no decimal")))).collect()
}

fn balances(with: &With<'_>) -> Result<Value, Fault> {
    let mut ledger = Ledger::default();
    for posting in with.0.get("postings").and_then(Value::as_array).into_iter().flatten() {
        let posting = With(posting);
        ledger.post(&Posting::new(posting.read("at")?, posting.read::<Vec<Entry>>("entries")?)?)?;
    }
    Ok(expect::wire(&ledger.balances().collect::<Vec<_>>()))
}

fn chart(with: &With<'_>) -> Result<Value, Fault> {
    let bars = with.0.get("bars").and_then(Value::as_array).into_iter().flatten();
    let bar = |bar: &Value| Ok((With(bar).text("name")?.to_owned(), With(bar).read("amount")?));
    let bars: Vec<(String, Money)> = bars.map(bar).collect::<Result<_, Fault>>()?;
    Ok(report::bars(with.text("title")?, &bars)?.into())
}

/// Reads a document of a type and writes it again.
fn read(with: &With<'_>) -> Result<Value, Fault> {
    let bytes = match (with.0.get("text"), with.0.get("bytes")) {
        (Some(value), None) => text(value).into_bytes(),
        (None, Some(hex)) => unhex(hex.as_str().unwrap_or_default()),
        _ => return Err(Fault::Scenario("either `text` or `bytes` must be given".into())),
    };
    Ok(match with.text("type")? {
        "money" => again::<Money>(&bytes)?,
        "actor" => again::<Actor>(&bytes)?,
        "brief" => again::<Brief>(&bytes)?,
        "terms" => again::<Terms>(&bytes)?,
        "order.request" => again::<Request<Command>>(&bytes)?,
        "order.history" => replayed::<Order>(&bytes)?,
        "code_book.request" => again::<Request<codes::Command>>(&bytes)?,
        "code_book.history" => replayed::<CodeBook>(&bytes)?,
        "program" => {
            let text = std::str::from_utf8(&bytes).map_err(|_| Fault::Scenario("a program is text".into()))?;
            expect::wire(&Program::from_json(text)?)
        }
        other => return Err(Fault::Scenario(format!("there is no type `{other}`"))),
    })
}

fn replayed<A: Aggregate>(bytes: &[u8]) -> Result<Value, Error> {
    let history = History::<A>::from_value(wire::parse_bytes(bytes)?)?;
    Root::replay(history)?.history().to_value()
}

fn again<T: DeserializeOwned + JsonSchema + Serialize + 'static>(bytes: &[u8]) -> Result<Value, Error> {
    wire::from_json_bytes::<T>(bytes).map(|value| expect::wire(&value))
}

fn unhex(text: &str) -> Vec<u8> {
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap_or_default(), 16).expect("hex digits");
    text.as_bytes().chunks(2).map(byte).collect()
}
