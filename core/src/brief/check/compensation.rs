//! Step 4.

use super::{Plan, Problems, needed, not_empty, payment, product, told, under, unless};
use crate::brief::Brief;
use crate::brief::compensation::{CommissionDraft, CommissionPay, CompensationDraft};
use crate::brief::review::ReviewContext;
use crate::codes::{GroupKind, LinkText};
use crate::ids::GroupId;
use crate::payout_rate::PayoutRate;
use crate::rate::Rate;
use crate::refusal::Code;

pub(super) fn problems(
    content: &CompensationDraft,
    brief: &Brief,
    plan: Option<&Plan>,
    context: &ReviewContext,
) -> Problems {
    let has_any = content.payment.is_some() || content.product.is_some() || content.commission.is_some();
    let payment = content.payment.as_ref().map(|draft| under(payment::problems(draft, brief, plan), "payment"));
    let product = content.product.as_ref().map(|draft| under(product::problems(draft, plan), "product"));
    let commission = content.commission.as_ref().map(|draft| under(commission(draft, context), "commission"));
    let none = unless(has_any, || told(Code::BriefNoCompensation));
    [none, payment.unwrap_or_default(), product.unwrap_or_default(), commission.unwrap_or_default()].concat()
}

fn commission(draft: &CommissionDraft, context: &ReviewContext) -> Problems {
    let is_none = draft.discount_group.is_none() && draft.affiliate_group.is_none();
    let pay = match &draft.pay {
        None => Vec::new(),
        Some(CommissionPay::Rate { rate: paid }) => under(rate(paid), "rate"),
        Some(CommissionPay::External { programme }) => under(under(address(&programme.url), "url"), "programme"),
    };
    [
        unless(!is_none, || told(Code::BriefCommissionGroup)),
        group(draft.discount_group, GroupKind::Discount, "discountGroup", context),
        group(draft.affiliate_group, GroupKind::Affiliate, "affiliateGroup", context),
        needed(draft.pay.as_ref(), "pay"),
        under(pay, "pay"),
    ]
    .concat()
}

/// A group that the host says it knows, of the right kind.
fn group(id: Option<GroupId>, kind: GroupKind, field: &str, context: &ReviewContext) -> Problems {
    let (Some(id), Some(known)) = (id, &context.groups) else {
        return Vec::new();
    };
    match known.iter().find(|facts| facts.group_id == id) {
        None => vec![told(Code::BriefUnknownGroup).under(field)],
        Some(facts) => unless(facts.kind == kind, || told(Code::BriefGroupKind).under(field)),
    }
}

fn rate(rate: &PayoutRate) -> Problems {
    match rate {
        PayoutRate::Percent { percent } => {
            unless(*percent <= Rate::WHOLE_PERCENT, || told(Code::ProgramRateOverWhole).under("percent"))
        }
        PayoutRate::Flat { amounts } => {
            let beyond = |money: &crate::Money| payment::in_range(*money);
            let each = super::each(amounts.as_slice(), beyond);
            under([not_empty(amounts.as_slice()), each].concat(), "amounts")
        }
    }
}

/// An https address, without a user's name or password.
pub(super) fn address(url: &LinkText) -> Problems {
    unless(url.parsed().is_ok(), || told(Code::BriefUrl))
}
