//! Calculations with amounts, rates and times: JSON text of the named arguments in, JSON text of the value out.

use napi::Result;
use napi_derive::napi;
use partnerkit::brief::{Brief, ReviewContext, Schedule, StepContent, Terms, Tracking};
use partnerkit::codes::{self, Click, LinkText, MergePolicy, Parameter};
use partnerkit::content::{self, ContentSlots, CreatorAccounts, Posts};
use partnerkit::creator::{self, Standing};
use partnerkit::live::{self, LiveKeys, LiveScope, LiveToken};
use partnerkit::{
    Code, Date, Error, ExchangeRate, Instant, Money, Network, Period, Problem, Rate, Rounding, SplitMethod, Zone,
    decimal, report, split, wire,
};
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use crate::guard::guard;

/// Declares exports that compute.
macro_rules! calculations {
    ($($(#[doc = $doc:literal])* fn $name:ident($($argument:ident: $type:ty),*) $body:block)*) => {$(
        $(#[doc = $doc])*
        #[napi]
        pub fn $name(arguments: String) -> Result<String> {
            #[derive(Deserialize, JsonSchema)]
            #[serde(rename_all = "camelCase", deny_unknown_fields)]
            struct Arguments {
                $($argument: $type,)*
            }
            guard(|| {
                let Arguments { $($argument),* } = wire::from_json(&arguments)?;
                Ok(wire::to_json(&$body)?)
            })
        }
    )*};
}

calculations! {
    /// An amount from its parts.
    fn money_parse(amount: String, currency: String) { Money::parse(&amount, &currency)? }
    /// The sum of two amounts.
    fn money_plus(left: Money, right: Money) { left.plus(right)? }
    /// The difference of two amounts.
    fn money_minus(left: Money, right: Money) { left.minus(right)? }
    /// The amount with its sign changed.
    fn money_negated(money: Money) { money.negated() }
    /// A percentage of an amount.
    fn money_percent(money: Money, rate: Rate, rounding: Option<Rounding>) {
        money.percent(rate, rounding.unwrap_or_default())?
    }
    /// An amount in another currency.
    fn money_exchange(money: Money, by: ExchangeRate, rounding: Option<Rounding>) {
        by.exchange(money, rounding.unwrap_or_default())?
    }
    /// Which of two amounts is the larger: -1, 0 or 1.
    fn money_compare(left: Money, right: Money) { left.compare(right)? as i8 }
    /// Parts of an amount that add up.
    fn money_split(total: Money, weights: Vec<Value>, method: Option<SplitMethod>) {
        let weights: Vec<_> = weights.iter().enumerate().map(weight).collect::<std::result::Result<_, _>>()?;
        split(total, &weights, method.unwrap_or_default())?
    }
    /// A period from its ends.
    fn period_new(from: Instant, to: Option<Instant>) { Period::new(from, to)? }
    /// Whether an instant lies in a period.
    fn period_contains(period: Period, at: Instant) { period.contains(at) }
    /// Whether two periods share an instant.
    fn period_overlaps(left: Period, right: Period) { left.overlaps(right) }
    /// Which of two instants is the later: -1, 0 or 1.
    fn instant_compare(left: Instant, right: Instant) { left.cmp(&right) as i8 }
    /// The date on a zone's calendar.
    fn zone_date(zone: Zone, at: Instant) { zone.date(at).to_string() }
    /// The month on a zone's calendar.
    fn zone_month(zone: Zone, at: Instant) { zone.month(at) }
    /// The first instant of a date.
    fn zone_start_of(zone: Zone, date: Date) { zone.start_of(date.to_chrono()) }
    /// The first instant of the date some months and days later.
    fn zone_months_and_days_after(zone: Zone, at: Instant, months: u32, days: u32) {
        zone.months_and_days_after(at, months, days)
    }
    /// An address with parameters merged into its query.
    fn merge_parameters(address: LinkText, parameters: Vec<Parameter>, policy: MergePolicy) {
        codes::merge_parameters(&address, &parameters, policy).map_err(|error| error.under("address"))?
    }
    /// What a partnership or a participation asks of a creator: to be an influencer.
    fn require_influencer(standing: Standing) {
        creator::require_influencer(&standing)?;
        Value::Null
    }
    /// A brief with a step saved.
    fn save_step(brief: Option<Brief>, step: StepContent) {
        let mut brief = brief.unwrap_or_default();
        brief.save(step);
        brief
    }
    /// How far each step of a brief is, and what it lacks.
    fn review_brief(brief: Brief, context: Option<ReviewContext>) { brief.review(&context.unwrap_or_default()) }
    /// The terms of a brief.
    fn terms_of(brief: Brief, context: Option<ReviewContext>) { brief.terms_for(&context.unwrap_or_default())? }
    /// Whether terms are whole.
    fn check_terms(terms: Terms) {
        terms.check()?;
        Value::Null
    }
    /// The months of a schedule.
    fn months_of(schedule: Schedule) { schedule.months() }
    /// What is delivered, with its dates.
    fn occurrences_of(terms: Terms, zone: Zone) { terms.occurrences(zone) }
    /// What is paid, and when.
    fn instalments_of(terms: Terms, zone: Zone) { terms.instalments(zone)? }
    /// The fingerprint of what the creator agrees to.
    fn agreement_of(terms: Terms) { terms.agreement() }
    /// The fingerprint of all of the terms.
    fn fingerprint_of(terms: Terms) { terms.fingerprint() }
    /// What can be posted on a network.
    fn media_types_of(network: Network) { network.media_types() }
    /// Which post is which piece of content.
    fn match_posts(posts: Posts, slots: ContentSlots, tracking: Tracking, accounts: CreatorAccounts) {
        content::match_posts(&posts, &slots, &tracking, &accounts)
    }
    /// Whether a text says that it is advertising.
    fn check_disclosure(text: String, paid_label: Option<bool>) {
        content::check_disclosure(&text, paid_label.unwrap_or_default())
    }
    /// A token of a Live URL.
    fn sign_token(token: LiveToken, keys: LiveKeys) { live::sign_token(&token, &keys)? }
    /// What a token opens.
    fn verify_token(token: String, keys: LiveKeys, scope: LiveScope, at: Instant) {
        live::verify_token(&token, &keys, scope, at)?
    }
    /// The clicks that count.
    fn distinct_clicks(clicks: Vec<Click>, window_minutes: u32) { codes::distinct_clicks(&clicks, window_minutes) }
    /// A bar chart as SVG.
    fn bar_chart(title: String, bars: Vec<Bar>) {
        let bars: Vec<_> = bars.into_iter().map(|bar| (bar.name, bar.amount)).collect();
        report::bars(&title, &bars)?
    }
}

/// One bar of a chart.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Bar {
    name: String,
    amount: Money,
}

/// A weight is an exact number: a text, or a whole number of the host.
fn weight((index, weight): (usize, &Value)) -> std::result::Result<Decimal, Error> {
    let read = match weight {
        Value::String(text) => decimal(text),
        Value::Number(whole) => decimal(&whole.to_string()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => {
            let problem = Problem::new(Code::MalformedType, "A weight is a text such as \"2.5\", or a whole number.");
            Err(problem.with("expected", "string").into())
        }
    };
    read.map_err(|error| error.under(&index.to_string()).under("weights"))
}
