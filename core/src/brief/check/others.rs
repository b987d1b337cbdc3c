//! Steps 1, 5, 6 and 7.

use super::compensation::address;
use super::payment::in_range;
use super::{Plan, Problems, capped, each, needed, repeated, told, under, unless};
use crate::brief::overview::Overview;
use crate::brief::rights::{Rights, UsageLength, UsageRights};
use crate::brief::schedule::Length;
use crate::brief::tracking::{Asset, Tracking};
use crate::content::folded;
use crate::refusal::Code;
use crate::text::Label;
use crate::wire::caps;

pub(super) fn overview(overview: &Overview) -> Problems {
    let budget = overview.budget.map_or_else(Vec::new, |budget| {
        [unless(budget.is_positive(), || told(Code::BriefAmountNotPositive)), in_range(budget)].concat()
    });
    [
        needed(overview.brand.as_ref(), "brand"),
        needed(overview.internal_name.as_ref(), "internalName"),
        needed(overview.external_name.as_ref(), "externalName"),
        needed(overview.text.as_ref(), "text"),
        under(budget, "budget"),
    ]
    .concat()
}

pub(super) fn tracking(tracking: &Tracking) -> Problems {
    let marks = |list: &[Label], sign: char| {
        [
            capped(list, caps::BRIEF_ITEMS),
            each(list, |text| unless(mark(text, sign).is_some(), || told(Code::BriefMark))),
            // What is no mark has its own problem, and is compared as it is written.
            repeated(list, "", Code::BriefDuplicate, |text| {
                mark(text, sign).unwrap_or_else(|| text.as_str().to_owned())
            }),
        ]
        .concat()
    };
    [under(marks(&tracking.hashtags, '#'), "hashtags"), under(marks(&tracking.mentions, '@'), "mentions")].concat()
}

/// A hashtag or mention in the form in which content is recognised by it: without its sign, folded; `None` where it is no
/// single token.
pub(in crate::brief) fn mark(text: &Label, sign: char) -> Option<String> {
    let folded = folded(text.as_str());
    let bare = folded.strip_prefix(sign).unwrap_or(&folded);
    if bare.is_empty() || bare.chars().any(|letter| letter.is_whitespace() || letter == '#' || letter == '@') {
        return None;
    }
    Some(bare.to_owned())
}

pub(super) fn assets(assets: &[Asset]) -> Problems {
    let asset = |asset: &Asset| {
        let content_type = unless(is_content_type(asset.content_type.as_str()), || told(Code::BriefContentType));
        [under(content_type, "contentType"), under(address(&asset.url), "url")].concat()
    };
    [capped(assets, caps::BRIEF_ITEMS), each(assets, asset)].concat()
}

/// `type/subtype` of RFC 6838.
fn is_content_type(text: &str) -> bool {
    let is_name = |name: &str| {
        let is_of_name = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&byte);
        !name.is_empty() && name.len() <= 127 && name.bytes().all(is_of_name)
    };
    text.split_once('/').is_some_and(|(kind, subtype)| is_name(kind) && is_name(subtype))
}

pub(super) fn rights(rights: &Rights, plan: Option<&Plan>) -> Problems {
    let exclusivity = rights.exclusivity.as_ref().map_or_else(Vec::new, |rule| lasting(rule.length));
    let whitelisting = rights.whitelisting.as_ref().map_or_else(Vec::new, |leave| {
        let is_over = plan.is_some_and(|plan| leave.expires < plan.start);
        unless(!is_over, || told(Code::BriefWhitelistingExpired).under("expires"))
    });
    [
        rights.usage.as_ref().map_or_else(Vec::new, |usage| under(use_of(usage), "usage")),
        under(exclusivity, "exclusivity"),
        under(whitelisting, "whitelisting"),
    ]
    .concat()
}

fn use_of(usage: &UsageRights) -> Problems {
    let channels =
        [capped(&usage.channels, caps::BRIEF_ITEMS), repeated(&usage.channels, "", Code::BriefDuplicate, Label::clone)];
    let territories = [
        capped(&usage.territories, caps::BRIEF_ITEMS),
        repeated(&usage.territories, "", Code::BriefDuplicate, |country| *country),
    ];
    let length = match usage.length {
        UsageLength::Limited { length } => under(lasting(length), "length"),
        UsageLength::Perpetual {} => Vec::new(),
    };
    [under(channels.concat(), "channels"), under(territories.concat(), "territories"), length].concat()
}

fn lasting(length: Length) -> Problems {
    unless(!length.is_zero(), || told(Code::BriefDurationZero).under("length"))
}
