"""The brief, step by step, and the terms that are agreed on: dated occurrences and instalments.

Generated from the core's types by `cargo xtask gen`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import ClassVar, TypeAlias
from uuid import UUID

from partnerkit._partnerkit import Money, Rate
from partnerkit._values import Shapes, StrEnum, Value, frozen_lists, read_union
from partnerkit.codes import ExternalProgramme, GroupKind, GroupMode, PayoutRate
from partnerkit.errors import Problem
from partnerkit.network import MediaType, Network
from partnerkit.product_order import Offer, OfferView

__all__ = [
    "AfterAcceptanceInstalmentTrigger",
    "AfterCompletionInstalmentTrigger",
    "AfterDaysDispersal",
    "AmountShare",
    "AnytimeTiming",
    "Approver",
    "Asset",
    "AssetsStepContent",
    "AtInstalmentTrigger",
    "AtMilestoneDue",
    "Brief",
    "BriefWarning",
    "BriefWarningKind",
    "Commission",
    "CommissionDraft",
    "CommissionPay",
    "CommissionPreview",
    "Compensation",
    "CompensationDraft",
    "CompensationPreview",
    "CompensationStepContent",
    "Configured",
    "CreatorFacts",
    "DatedOccurrence",
    "DaysLength",
    "Deliverable",
    "DeliverableDraft",
    "DeliverableWeight",
    "DeliverablesStepContent",
    "DeliveredInstalmentTrigger",
    "DeliveredMilestoneDue",
    "Disclosure",
    "Dispersal",
    "DraftsReviewPolicy",
    "DueTiming",
    "Exclusivity",
    "ExternalCommissionPay",
    "GroupFacts",
    "Instalment",
    "InstalmentTrigger",
    "Length",
    "LimitedUsageLength",
    "MarkRule",
    "Milestone",
    "MilestoneDue",
    "MilestonesDispersal",
    "Moment",
    "MonthCount",
    "MonthlyDispersal",
    "MonthlySending",
    "MonthlyTiming",
    "MonthsLength",
    "MonthsTiming",
    "NoDraftsReviewPolicy",
    "OnAcceptanceSending",
    "OnCompletionDispersal",
    "OnDateSending",
    "OnMilestoneDue",
    "OverBudget",
    "Overview",
    "OverviewStepContent",
    "Payment",
    "PaymentDraft",
    "PerDeliverableDispersal",
    "PercentShare",
    "PerpetualUsageLength",
    "Preview",
    "ProductCompensation",
    "ProductDraft",
    "ProductPreview",
    "RateCommissionPay",
    "Review",
    "ReviewContext",
    "ReviewPolicy",
    "Rights",
    "RightsStepContent",
    "Schedule",
    "ScheduleDraft",
    "ScheduleMonth",
    "SchedulePreview",
    "ScheduleStepContent",
    "Sending",
    "Share",
    "Step",
    "StepContent",
    "StepReview",
    "StepState",
    "StoryConnection",
    "Terms",
    "Timing",
    "Titles",
    "TitlesStepContent",
    "Tracking",
    "TrackingStepContent",
    "UpfrontDispersal",
    "UsageLength",
    "UsageRights",
    "UsageScope",
    "VerifiedInstalmentTrigger",
    "WeeksLength",
    "Whitelisting",
    "WindowTiming",
    "read_commission_pay",
    "read_dispersal",
    "read_instalment_trigger",
    "read_length",
    "read_milestone_due",
    "read_review_policy",
    "read_sending",
    "read_share",
    "read_step_content",
    "read_timing",
    "read_usage_length",
]


class OverBudget(StrEnum):
    """What happens when more would be paid than the budget has."""

    WARN = "warn"
    """It is allowed, with a warning."""
    REFUSE = "refuse"
    """It is refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview(Value):
    """What a partnership or campaign is about. Complete with the brand, both names and the text."""

    _kind: ClassVar[str] = "brief.Overview"
    _wire: ClassVar[Shapes] = (
        ("brand", "brand", str),
        ("internal_name", "internalName", str),
        ("external_name", "externalName", str),
        ("text", "text", str),
        ("budget", "budget", Money),
        ("over_budget", "overBudget", OverBudget),
    )

    brand: str | None = None
    """The brand, as the creator reads it."""
    internal_name: str | None = None
    """The name among the brand's own people. Never shown to a creator."""
    external_name: str | None = None
    """The name that the creator reads."""
    text: str | None = field(default=None, repr=False)
    """What the creator should know."""
    budget: Money | None = None
    """What may be paid in all. Never shown to a creator. Left out: nothing is compared."""
    over_budget: OverBudget | None = None
    """What happens above the budget."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysLength(Value):
    """Days of the calendar."""

    _kind: ClassVar[str] = "brief.Length"
    _tag: ClassVar[str | None] = "days"
    _wire: ClassVar[Shapes] = (("days", "days", int),)

    days: int
    """How many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeksLength(Value):
    """Weeks of seven days."""

    _kind: ClassVar[str] = "brief.Length"
    _tag: ClassVar[str | None] = "weeks"
    _wire: ClassVar[Shapes] = (("weeks", "weeks", int),)

    weeks: int
    """How many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthsLength(Value):
    """Calendar months, counted from the first day; the day is clamped to the month's end."""

    _kind: ClassVar[str] = "brief.Length"
    _tag: ClassVar[str | None] = "months"
    _wire: ClassVar[Shapes] = (("months", "months", int),)

    months: int
    """How many."""


Length: TypeAlias = DaysLength | WeeksLength | MonthsLength
"""A length of calendar time."""


def read_length(document: str | bytes | Mapping[str, object]) -> Length:
    """Reads a value of Length from its wire form: JSON text, or a dict of it."""
    value: Length = read_union("brief.Length", document)
    return value


class MonthCount(StrEnum):
    """Which months a monthly delivery is divided into."""

    FROM_START = "from_start"
    """Months that begin on the schedule's first day and its counterparts. Only the last can be partial."""
    CALENDAR = "calendar"
    """Months of the calendar. The first and the last can be partial."""


class Approver(StrEnum):
    """Who approves drafts."""

    BRAND = "brand"
    """The brand."""
    PLATFORM = "platform"
    """The platform, for the brand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoDraftsReviewPolicy(Value):
    """No drafts: content is posted at once."""

    _kind: ClassVar[str] = "brief.ReviewPolicy"
    _tag: ClassVar[str | None] = "no_drafts"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftsReviewPolicy(Value):
    """Each piece of content is approved as a draft before it is posted."""

    _kind: ClassVar[str] = "brief.ReviewPolicy"
    _tag: ClassVar[str | None] = "drafts"
    _wire: ClassVar[Shapes] = (
        ("approver", "approver", Approver),
        ("revisions", "revisions", int),
        ("answer_hours", "answerHours", int),
        ("rework_hours", "reworkHours", int),
    )

    approver: Approver
    """Who approves."""
    revisions: int
    """How often the creator can be asked to change a draft; 0: approved, waived or declined at once."""
    answer_hours: int | None = None
    """How long the approver may take to answer a draft, in hours. Left out: as long as it takes."""
    rework_hours: int | None = None
    """How long the creator may take to change a draft, in hours. Left out: until the content is due."""


ReviewPolicy: TypeAlias = NoDraftsReviewPolicy | DraftsReviewPolicy
"""How content is reviewed."""


def read_review_policy(document: str | bytes | Mapping[str, object]) -> ReviewPolicy:
    """Reads a value of ReviewPolicy from its wire form: JSON text, or a dict of it."""
    value: ReviewPolicy = read_union("brief.ReviewPolicy", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleDraft(Value):
    """From when to when, and how content is reviewed. Complete with a start, a duration or an end, and a review policy.
    """

    _kind: ClassVar[str] = "brief.ScheduleDraft"
    _wire: ClassVar[Shapes] = (
        ("start", "start", date),
        ("duration", "duration", Length),
        ("end", "end", date),
        ("monthly", "monthly", MonthCount),
        ("review", "review", ReviewPolicy),
    )

    start: date | None = None
    """The first day."""
    duration: Length | None = None
    """How long it lasts."""
    end: date | None = None
    """The last day. It takes the place of the one that follows from the duration."""
    monthly: MonthCount | None = None
    """Content is delivered each month, of these months. Left out: it is not."""
    review: ReviewPolicy | None = None
    """How content is reviewed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnytimeTiming(Value):
    """At any time within the schedule."""

    _kind: ClassVar[str] = "brief.Timing"
    _tag: ClassVar[str | None] = "anytime"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DueTiming(Value):
    """From the start of the schedule up to a day."""

    _kind: ClassVar[str] = "brief.Timing"
    _tag: ClassVar[str | None] = "due"
    _wire: ClassVar[Shapes] = (("date", "date", date),)

    date: date
    """The last day for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowTiming(Value):
    """From a day up to another."""

    _kind: ClassVar[str] = "brief.Timing"
    _tag: ClassVar[str | None] = "window"
    _wire: ClassVar[Shapes] = (("from_", "from", date), ("to", "to", date))

    from_: date
    """The first day for it."""
    to: date
    """The last day for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlyTiming(Value):
    """In every month of the schedule: the quantity is per month."""

    _kind: ClassVar[str] = "brief.Timing"
    _tag: ClassVar[str | None] = "monthly"
    _wire: ClassVar[Shapes] = (("due_day", "dueDay", int),)

    due_day: int | None = None
    """The day of each month by which it is due, counted from the month's first day, and clamped to its last. Left out:
    the last day.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthsTiming(Value):
    """In some months of the schedule: the quantity is per month."""

    _kind: ClassVar[str] = "brief.Timing"
    _tag: ClassVar[str | None] = "months"
    _wire: ClassVar[Shapes] = (("months", "months", [int]), ("due_day", "dueDay", int))

    months: Sequence[int]
    """The numbers of the months; 1 is the first of the schedule."""
    due_day: int | None = None
    """As of a monthly one."""

    def __post_init__(self) -> None:
        frozen_lists(self, "months")


Timing: TypeAlias = AnytimeTiming | DueTiming | WindowTiming | MonthlyTiming | MonthsTiming
"""When a deliverable is due."""


def read_timing(document: str | bytes | Mapping[str, object]) -> Timing:
    """Reads a value of Timing from its wire form: JSON text, or a dict of it."""
    value: Timing = read_union("brief.Timing", document)
    return value


class StoryConnection(StrEnum):
    """Whether an Instagram story needs the creator's connected account, without which neither the story nor its metrics
    can be collected.
    """

    REQUIRED = "required"
    """It does."""
    OPTIONAL = "optional"
    """It does not: without a connection its content and metrics are not collected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliverableDraft(Value):
    """What the creator delivers. Complete with network, media type (where the network has any), name, quantity and
    timing.
    """

    _kind: ClassVar[str] = "brief.DeliverableDraft"
    _wire: ClassVar[Shapes] = (
        ("deliverable_id", "deliverableId", UUID),
        ("network", "network", Network),
        ("media_type", "mediaType", MediaType),
        ("name", "name", str),
        ("instructions", "instructions", str),
        ("quantity", "quantity", int),
        ("timing", "timing", Timing),
        ("story_connection", "storyConnection", StoryConnection),
    )

    deliverable_id: UUID
    """Its id, for as long as it is delivered, also in later revisions of the terms."""
    network: Network | None = None
    """Where it is posted."""
    media_type: MediaType | None = None
    """What is posted."""
    name: str | None = None
    """What it is called."""
    instructions: str | None = field(default=None, repr=False)
    """What it should show or say."""
    quantity: int | None = None
    """How many; of a monthly one, how many each month."""
    timing: Timing | None = None
    """When it is due."""
    story_connection: StoryConnection | None = None
    """Of an Instagram story: whether it needs the creator's connected account. Left out: it does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliverableWeight(Value):
    """What a piece of content is worth beside the others."""

    _kind: ClassVar[str] = "brief.DeliverableWeight"
    _wire: ClassVar[Shapes] = (("deliverable_id", "deliverableId", UUID), ("weight", "weight", int))

    deliverable_id: UUID
    """Which deliverable."""
    weight: int
    """The weight of each of its pieces; 0: nothing is paid for them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PercentShare(Value):
    """A percentage of the total."""

    _kind: ClassVar[str] = "brief.Share"
    _tag: ClassVar[str | None] = "percent"
    _wire: ClassVar[Shapes] = (("percent", "percent", Rate),)

    percent: Rate
    """The percentage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountShare(Value):
    """An amount."""

    _kind: ClassVar[str] = "brief.Share"
    _tag: ClassVar[str | None] = "amount"
    _wire: ClassVar[Shapes] = (("amount", "amount", Money),)

    amount: Money
    """The amount, in the currency of the total."""


Share: TypeAlias = PercentShare | AmountShare
"""How much of a payment a part is."""


def read_share(document: str | bytes | Mapping[str, object]) -> Share:
    """Reads a value of Share from its wire form: JSON text, or a dict of it."""
    value: Share = read_union("brief.Share", document)
    return value


class Moment(StrEnum):
    """A moment in the life of what was agreed."""

    ACCEPTANCE = "acceptance"
    """The creator has accepted."""
    START = "start"
    """The schedule's first day begins."""
    COMPLETION = "completion"
    """Everything is delivered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AtMilestoneDue(Value):
    """At a moment in the life of what was agreed."""

    _kind: ClassVar[str] = "brief.MilestoneDue"
    _tag: ClassVar[str | None] = "at"
    _wire: ClassVar[Shapes] = (("moment", "moment", Moment),)

    moment: Moment
    """The moment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnMilestoneDue(Value):
    """When a day begins."""

    _kind: ClassVar[str] = "brief.MilestoneDue"
    _tag: ClassVar[str | None] = "on"
    _wire: ClassVar[Shapes] = (("date", "date", date),)

    date: date
    """The day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveredMilestoneDue(Value):
    """When all pieces of a deliverable are verified."""

    _kind: ClassVar[str] = "brief.MilestoneDue"
    _tag: ClassVar[str | None] = "delivered"
    _wire: ClassVar[Shapes] = (("deliverable_id", "deliverableId", UUID),)

    deliverable_id: UUID
    """Which deliverable."""


MilestoneDue: TypeAlias = AtMilestoneDue | OnMilestoneDue | DeliveredMilestoneDue
"""When a milestone is due."""


def read_milestone_due(document: str | bytes | Mapping[str, object]) -> MilestoneDue:
    """Reads a value of MilestoneDue from its wire form: JSON text, or a dict of it."""
    value: MilestoneDue = read_union("brief.MilestoneDue", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone(Value):
    """A named part of a payment."""

    _kind: ClassVar[str] = "brief.Milestone"
    _wire: ClassVar[Shapes] = (("name", "name", str), ("share", "share", Share), ("due", "due", MilestoneDue))

    name: str
    """What it is for; each name once."""
    share: Share
    """How much it is."""
    due: MilestoneDue
    """When it is due."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UpfrontDispersal(Value):
    """All of it when the creator has accepted."""

    _kind: ClassVar[str] = "brief.Dispersal"
    _tag: ClassVar[str | None] = "upfront"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OnCompletionDispersal(Value):
    """All of it when everything is delivered."""

    _kind: ClassVar[str] = "brief.Dispersal"
    _tag: ClassVar[str | None] = "on_completion"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PerDeliverableDispersal(Value):
    """A part for each piece of content, when it is verified."""

    _kind: ClassVar[str] = "brief.Dispersal"
    _tag: ClassVar[str | None] = "per_deliverable"
    _wire: ClassVar[Shapes] = (("weights", "weights", (DeliverableWeight,)),)

    weights: Sequence[DeliverableWeight] = ()
    """Deliverables whose pieces are worth more or less than the others: one that is not listed has weight 1."""

    def __post_init__(self) -> None:
        frozen_lists(self, "weights")


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlyDispersal(Value):
    """A part after each month of the schedule; a partial month gets its share of a month by days."""

    _kind: ClassVar[str] = "brief.Dispersal"
    _tag: ClassVar[str | None] = "monthly"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestonesDispersal(Value):
    """Named parts."""

    _kind: ClassVar[str] = "brief.Dispersal"
    _tag: ClassVar[str | None] = "milestones"
    _wire: ClassVar[Shapes] = (("milestones", "milestones", [Milestone]),)

    milestones: Sequence[Milestone]
    """The parts: all percentages that add up to 100, or all amounts that add up to the total."""

    def __post_init__(self) -> None:
        frozen_lists(self, "milestones")


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterDaysDispersal(Value):
    """All of it some days of 24 hours after a moment."""

    _kind: ClassVar[str] = "brief.Dispersal"
    _tag: ClassVar[str | None] = "after_days"
    _wire: ClassVar[Shapes] = (("days", "days", int), ("after", "after", Moment))

    days: int
    """How many days."""
    after: Moment | None = None
    """After what."""


Dispersal: TypeAlias = (
    UpfrontDispersal
    | OnCompletionDispersal
    | PerDeliverableDispersal
    | MonthlyDispersal
    | MilestonesDispersal
    | AfterDaysDispersal
)
"""In which parts a payment is paid. The parts always add up to the total."""


def read_dispersal(document: str | bytes | Mapping[str, object]) -> Dispersal:
    """Reads a value of Dispersal from its wire form: JSON text, or a dict of it."""
    value: Dispersal = read_union("brief.Dispersal", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentDraft(Value):
    """Money for the creator. Complete with both."""

    _kind: ClassVar[str] = "brief.PaymentDraft"
    _wire: ClassVar[Shapes] = (("total", "total", Money), ("dispersal", "dispersal", Dispersal))

    total: Money | None = None
    """All of it."""
    dispersal: Dispersal | None = None
    """In which parts it is paid."""


class Configured(StrEnum):
    """For which months of a monthly sending the products are chosen."""

    FIRST_MONTH = "first_month"
    """Once, in the first month: the later ones send the same."""
    EVERY_MONTH = "every_month"
    """Anew in every month."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnAcceptanceSending(Value):
    """When the creator has accepted."""

    _kind: ClassVar[str] = "brief.Sending"
    _tag: ClassVar[str | None] = "on_acceptance"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OnDateSending(Value):
    """On a day."""

    _kind: ClassVar[str] = "brief.Sending"
    _tag: ClassVar[str | None] = "on_date"
    _wire: ClassVar[Shapes] = (("date", "date", date),)

    date: date
    """The day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlySending(Value):
    """In each month of the schedule."""

    _kind: ClassVar[str] = "brief.Sending"
    _tag: ClassVar[str | None] = "monthly"
    _wire: ClassVar[Shapes] = (("configured", "configured", Configured),)

    configured: Configured
    """For which months the products are chosen."""


Sending: TypeAlias = OnAcceptanceSending | OnDateSending | MonthlySending
"""When products are sent."""


def read_sending(document: str | bytes | Mapping[str, object]) -> Sending:
    """Reads a value of Sending from its wire form: JSON text, or a dict of it."""
    value: Sending = read_union("brief.Sending", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductDraft(Value):
    """Products for the creator. Complete with sending and offer."""

    _kind: ClassVar[str] = "brief.ProductDraft"
    _wire: ClassVar[Shapes] = (
        ("sending", "sending", Sending),
        ("offer", "offer", Offer),
        ("posting_days", "postingDays", int),
    )

    sending: Sending | None = None
    """When they are sent."""
    offer: Offer | None = None
    """What there is to choose from, within which limits, and where it is shipped to. The limits hold for each time that
    products are sent.
    """
    posting_days: int | None = None
    """Days of 24 hours from the delivery within which the creator posts. Left out: no deadline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RateCommissionPay(Value):
    """A rate."""

    _kind: ClassVar[str] = "brief.CommissionPay"
    _tag: ClassVar[str | None] = "rate"
    _wire: ClassVar[Shapes] = (("rate", "rate", PayoutRate),)

    rate: PayoutRate
    """A share of the order, or an amount per order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExternalCommissionPay(Value):
    """Nothing here: a programme outside pays the creator."""

    _kind: ClassVar[str] = "brief.CommissionPay"
    _tag: ClassVar[str | None] = "external"
    _wire: ClassVar[Shapes] = (("programme", "programme", ExternalProgramme),)

    programme: ExternalProgramme
    """Where to sign up, and what to do there."""


CommissionPay: TypeAlias = RateCommissionPay | ExternalCommissionPay
"""What an order earns."""


def read_commission_pay(document: str | bytes | Mapping[str, object]) -> CommissionPay:
    """Reads a value of CommissionPay from its wire form: JSON text, or a dict of it."""
    value: CommissionPay = read_union("brief.CommissionPay", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class CommissionDraft(Value):
    """A share of what the creator sells. Complete with a group and what an order earns."""

    _kind: ClassVar[str] = "brief.CommissionDraft"
    _wire: ClassVar[Shapes] = (
        ("discount_group", "discountGroup", UUID),
        ("affiliate_group", "affiliateGroup", UUID),
        ("pay", "pay", CommissionPay),
    )

    discount_group: UUID | None = None
    """The group that the creator's discount code comes from."""
    affiliate_group: UUID | None = None
    """The group that the creator's affiliate link comes from."""
    pay: CommissionPay | None = None
    """What an order earns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompensationDraft(Value):
    """What the creator gets: any combination of payment, product and commission, at least one of them."""

    _kind: ClassVar[str] = "brief.CompensationDraft"
    _wire: ClassVar[Shapes] = (
        ("preview", "preview", str),
        ("payment", "payment", PaymentDraft),
        ("product", "product", ProductDraft),
        ("commission", "commission", CommissionDraft),
    )

    preview: str | None = field(default=None, repr=False)
    """What the creator reads of it before the details."""
    payment: PaymentDraft | None = None
    """Money."""
    product: ProductDraft | None = None
    """Products."""
    commission: CommissionDraft | None = None
    """A share of what the creator sells."""


class MarkRule(StrEnum):
    """How many of the hashtags and mentions a post must carry."""

    ANY = "any"
    """One of them."""
    ALL = "all"
    """Each of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracking(Value):
    """How content is recognised as what was agreed."""

    _kind: ClassVar[str] = "brief.Tracking"
    _wire: ClassVar[Shapes] = (
        ("manual_delivery", "manualDelivery", bool),
        ("strict_date", "strictDate", bool),
        ("hashtags", "hashtags", [str]),
        ("mentions", "mentions", [str]),
        ("marks", "marks", MarkRule),
    )

    manual_delivery: bool | None = None
    """Whether the creator may report content by hand."""
    strict_date: bool | None = None
    """Whether only content posted in its window counts; else content outside counts with a flag."""
    hashtags: Sequence[str] = ()
    """Hashtags that mark the content, with or without `#`."""
    mentions: Sequence[str] = ()
    """Accounts whose mention marks the content, with or without `@`."""
    marks: MarkRule | None = None
    """How many of these a post must carry."""

    def __post_init__(self) -> None:
        frozen_lists(self, "hashtags", "mentions")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset(Value):
    """A file that the creator is given: a reference, never the bytes."""

    _kind: ClassVar[str] = "brief.Asset"
    _wire: ClassVar[Shapes] = (
        ("name", "name", str),
        ("content_type", "contentType", str),
        ("bytes", "bytes", int),
        ("sha256", "sha256", str),
        ("url", "url", str),
    )

    name: str
    """What it is called."""
    content_type: str
    """Its media type (RFC 6838), such as `image/png`."""
    bytes: int
    """Its size in bytes."""
    sha256: str
    """Its fingerprint."""
    url: str
    """Where it is."""


class UsageScope(StrEnum):
    """What content may be used for."""

    ORGANIC = "organic"
    """The brand's own unpaid channels."""
    PAID = "paid"
    """Paid advertising."""
    ORGANIC_AND_PAID = "organic_and_paid"
    """Both."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitedUsageLength(Value):
    """For a time."""

    _kind: ClassVar[str] = "brief.UsageLength"
    _tag: ClassVar[str | None] = "limited"
    _wire: ClassVar[Shapes] = (("length", "length", Length),)

    length: Length
    """How long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PerpetualUsageLength(Value):
    """For ever."""

    _kind: ClassVar[str] = "brief.UsageLength"
    _tag: ClassVar[str | None] = "perpetual"
    _wire: ClassVar[Shapes] = ()


UsageLength: TypeAlias = LimitedUsageLength | PerpetualUsageLength
"""For how long content may be used."""


def read_usage_length(document: str | bytes | Mapping[str, object]) -> UsageLength:
    """Reads a value of UsageLength from its wire form: JSON text, or a dict of it."""
    value: UsageLength = read_union("brief.UsageLength", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageRights(Value):
    """What the brand may do with the content."""

    _kind: ClassVar[str] = "brief.UsageRights"
    _wire: ClassVar[Shapes] = (
        ("scope", "scope", UsageScope),
        ("length", "length", UsageLength),
        ("channels", "channels", [str]),
        ("territories", "territories", [str]),
    )

    scope: UsageScope
    """For what."""
    length: UsageLength
    """For how long after it was posted."""
    channels: Sequence[str] = ()
    """In which channels, such as `website` or `e-mail`. None listed: in all."""
    territories: Sequence[str] = ()
    """Where. None listed: everywhere."""

    def __post_init__(self) -> None:
        frozen_lists(self, "channels", "territories")


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusivity(Value):
    """Whom the creator does not work for meanwhile."""

    _kind: ClassVar[str] = "brief.Exclusivity"
    _wire: ClassVar[Shapes] = (("category", "category", str), ("length", "length", Length))

    category: str
    """Competitors of which kind, such as `skin care`."""
    length: Length
    """How long, from the schedule's first day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Whitelisting(Value):
    """Leave to advertise through the creator's account."""

    _kind: ClassVar[str] = "brief.Whitelisting"
    _wire: ClassVar[Shapes] = (("expires", "expires", date),)

    expires: date
    """The last day."""


class Disclosure(StrEnum):
    """Whether content must say that it is advertising."""

    REQUIRED = "required"
    """It must."""
    NOT_ASKED = "not_asked"
    """The brand does not ask for it; the law may."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rights(Value):
    """What the creator agrees to. What is left out is not asked."""

    _kind: ClassVar[str] = "brief.Rights"
    _wire: ClassVar[Shapes] = (
        ("terms", "terms", str),
        ("usage", "usage", UsageRights),
        ("exclusivity", "exclusivity", Exclusivity),
        ("whitelisting", "whitelisting", Whitelisting),
        ("disclosure", "disclosure", Disclosure),
    )

    terms: str | None = None
    """The agreement, word for word. Left out: none is asked, and publishing begins the partnership."""
    usage: UsageRights | None = None
    """What the brand may do with the content."""
    exclusivity: Exclusivity | None = None
    """Whom the creator does not work for meanwhile."""
    whitelisting: Whitelisting | None = None
    """Leave to advertise through the creator's account."""
    disclosure: Disclosure | None = None
    """Whether the creator must say that the content is advertising."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Titles(Value):
    """What the sections of the creator's view are called. One that is left out has the host's own title."""

    _kind: ClassVar[str] = "brief.Titles"
    _wire: ClassVar[Shapes] = (
        ("overview", "overview", str),
        ("schedule", "schedule", str),
        ("deliverables", "deliverables", str),
        ("payment", "payment", str),
        ("product", "product", str),
        ("commission", "commission", str),
        ("tracking", "tracking", str),
        ("assets", "assets", str),
        ("rights", "rights", str),
    )

    overview: str | None = None
    """What it is about."""
    schedule: str | None = None
    """From when to when."""
    deliverables: str | None = None
    """What is delivered."""
    payment: str | None = None
    """Money."""
    product: str | None = None
    """Products."""
    commission: str | None = None
    """Codes, links and what they earn."""
    tracking: str | None = None
    """Hashtags and mentions."""
    assets: str | None = None
    """Files."""
    rights: str | None = None
    """Rights and agreements."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief(Value):
    """What a brand wants of a creator, and what the creator gets for it. A draft may lack steps, and parts of steps."""

    _kind: ClassVar[str] = "brief.Brief"
    _wire: ClassVar[Shapes] = (
        ("overview", "overview", Overview),
        ("schedule", "schedule", ScheduleDraft),
        ("deliverables", "deliverables", [DeliverableDraft]),
        ("compensation", "compensation", CompensationDraft),
        ("tracking", "tracking", Tracking),
        ("assets", "assets", [Asset]),
        ("rights", "rights", Rights),
        ("titles", "titles", Titles),
    )

    overview: Overview | None = None
    """What it is about."""
    schedule: ScheduleDraft | None = None
    """From when to when, and how content is reviewed."""
    deliverables: Sequence[DeliverableDraft] | None = None
    """What the creator delivers."""
    compensation: CompensationDraft | None = None
    """What the creator gets."""
    tracking: Tracking | None = None
    """How content is recognised."""
    assets: Sequence[Asset] | None = None
    """What the creator is given to work with."""
    rights: Rights | None = None
    """What the creator agrees to."""
    titles: Titles | None = None
    """What the sections of the creator's view are called."""

    def __post_init__(self) -> None:
        frozen_lists(self, "deliverables", "assets")


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewStepContent(Value):
    """What it is about."""

    _kind: ClassVar[str] = "brief.StepContent"
    _tag: ClassVar[str | None] = "overview"
    _wire: ClassVar[Shapes] = (("content", "content", Overview),)

    content: Overview
    """All of the step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleStepContent(Value):
    """From when to when, and how content is reviewed."""

    _kind: ClassVar[str] = "brief.StepContent"
    _tag: ClassVar[str | None] = "schedule"
    _wire: ClassVar[Shapes] = (("content", "content", ScheduleDraft),)

    content: ScheduleDraft
    """All of the step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliverablesStepContent(Value):
    """What the creator delivers."""

    _kind: ClassVar[str] = "brief.StepContent"
    _tag: ClassVar[str | None] = "deliverables"
    _wire: ClassVar[Shapes] = (("content", "content", [DeliverableDraft]),)

    content: Sequence[DeliverableDraft]
    """All of the step."""

    def __post_init__(self) -> None:
        frozen_lists(self, "content")


@dataclass(frozen=True, slots=True, kw_only=True)
class CompensationStepContent(Value):
    """What the creator gets."""

    _kind: ClassVar[str] = "brief.StepContent"
    _tag: ClassVar[str | None] = "compensation"
    _wire: ClassVar[Shapes] = (("content", "content", CompensationDraft),)

    content: CompensationDraft
    """All of the step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackingStepContent(Value):
    """How content is recognised."""

    _kind: ClassVar[str] = "brief.StepContent"
    _tag: ClassVar[str | None] = "tracking"
    _wire: ClassVar[Shapes] = (("content", "content", Tracking),)

    content: Tracking
    """All of the step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssetsStepContent(Value):
    """What the creator is given to work with."""

    _kind: ClassVar[str] = "brief.StepContent"
    _tag: ClassVar[str | None] = "assets"
    _wire: ClassVar[Shapes] = (("content", "content", [Asset]),)

    content: Sequence[Asset]
    """All of the step."""

    def __post_init__(self) -> None:
        frozen_lists(self, "content")


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsStepContent(Value):
    """What the creator agrees to."""

    _kind: ClassVar[str] = "brief.StepContent"
    _tag: ClassVar[str | None] = "rights"
    _wire: ClassVar[Shapes] = (("content", "content", Rights),)

    content: Rights
    """All of the step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TitlesStepContent(Value):
    """What the sections of the creator's view are called."""

    _kind: ClassVar[str] = "brief.StepContent"
    _tag: ClassVar[str | None] = "titles"
    _wire: ClassVar[Shapes] = (("content", "content", Titles),)

    content: Titles
    """All of the step."""


StepContent: TypeAlias = (
    OverviewStepContent
    | ScheduleStepContent
    | DeliverablesStepContent
    | CompensationStepContent
    | TrackingStepContent
    | AssetsStepContent
    | RightsStepContent
    | TitlesStepContent
)
"""The content of a step, as it is saved: all of the step, which takes the place of what was there."""


def read_step_content(document: str | bytes | Mapping[str, object]) -> StepContent:
    """Reads a value of StepContent from its wire form: JSON text, or a dict of it."""
    value: StepContent = read_union("brief.StepContent", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule(Value):
    """From when to when, and how content is reviewed: agreed."""

    _kind: ClassVar[str] = "brief.Schedule"
    _wire: ClassVar[Shapes] = (
        ("start", "start", date),
        ("end", "end", date),
        ("review", "review", ReviewPolicy),
        ("monthly", "monthly", MonthCount),
    )

    start: date
    """The first day."""
    end: date
    """The last day."""
    review: ReviewPolicy
    """How content is reviewed."""
    monthly: MonthCount | None = None
    """Content is delivered each month, of these months. Left out: it is not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliverable(Value):
    """What the creator delivers: agreed."""

    _kind: ClassVar[str] = "brief.Deliverable"
    _wire: ClassVar[Shapes] = (
        ("deliverable_id", "deliverableId", UUID),
        ("network", "network", Network),
        ("name", "name", str),
        ("quantity", "quantity", int),
        ("timing", "timing", Timing),
        ("media_type", "mediaType", MediaType),
        ("instructions", "instructions", str),
        ("story_connection", "storyConnection", StoryConnection),
    )

    deliverable_id: UUID
    """Its id, for as long as it is delivered, also in later revisions of the terms."""
    network: Network
    """Where it is posted."""
    name: str
    """What it is called."""
    quantity: int
    """How many; of a monthly one, how many each month. At least one."""
    timing: Timing
    """When it is due."""
    media_type: MediaType | None = None
    """What is posted; none where the network has no media types."""
    instructions: str | None = field(default=None, repr=False)
    """What it should show or say."""
    story_connection: StoryConnection | None = None
    """Of an Instagram story, and of nothing else: whether it needs the creator's connected account."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment(Value):
    """Money for the creator: agreed."""

    _kind: ClassVar[str] = "brief.Payment"
    _wire: ClassVar[Shapes] = (("total", "total", Money), ("dispersal", "dispersal", Dispersal))

    total: Money
    """All of it, above zero."""
    dispersal: Dispersal
    """In which parts it is paid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductCompensation(Value):
    """Products for the creator: agreed."""

    _kind: ClassVar[str] = "brief.ProductCompensation"
    _wire: ClassVar[Shapes] = (
        ("sending", "sending", Sending),
        ("offer", "offer", Offer),
        ("posting_days", "postingDays", int),
    )

    sending: Sending
    """When they are sent."""
    offer: Offer
    """What there is to choose from, within which limits, and where it is shipped to. The limits hold for each time that
    products are sent.
    """
    posting_days: int | None = None
    """Days of 24 hours from the delivery within which the creator posts. Left out: no deadline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Commission(Value):
    """A share of what the creator sells: agreed."""

    _kind: ClassVar[str] = "brief.Commission"
    _wire: ClassVar[Shapes] = (
        ("pay", "pay", CommissionPay),
        ("discount_group", "discountGroup", UUID),
        ("affiliate_group", "affiliateGroup", UUID),
    )

    pay: CommissionPay
    """What an order earns."""
    discount_group: UUID | None = None
    """The group that the creator's discount code comes from. There is this or an affiliate group, or both."""
    affiliate_group: UUID | None = None
    """The group that the creator's affiliate link comes from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compensation(Value):
    """What the creator gets: agreed. At least one of payment, product and commission."""

    _kind: ClassVar[str] = "brief.Compensation"
    _wire: ClassVar[Shapes] = (
        ("preview", "preview", str),
        ("payment", "payment", Payment),
        ("product", "product", ProductCompensation),
        ("commission", "commission", Commission),
    )

    preview: str | None = field(default=None, repr=False)
    """What the creator reads of it before the details."""
    payment: Payment | None = None
    """Money."""
    product: ProductCompensation | None = None
    """Products."""
    commission: Commission | None = None
    """A share of what the creator sells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms(Value):
    """All that two parties agree on: complete, and never changed. Made from a `super::Brief`."""

    _kind: ClassVar[str] = "brief.Terms"
    _wire: ClassVar[Shapes] = (
        ("schedule", "schedule", Schedule),
        ("deliverables", "deliverables", [Deliverable]),
        ("compensation", "compensation", Compensation),
        ("tracking", "tracking", Tracking),
        ("rights", "rights", Rights),
    )

    schedule: Schedule
    """From when to when, and how content is reviewed."""
    deliverables: Sequence[Deliverable]
    """What the creator delivers."""
    compensation: Compensation
    """What the creator gets."""
    tracking: Tracking
    """How content is recognised."""
    rights: Rights
    """What the creator agrees to."""

    def __post_init__(self) -> None:
        frozen_lists(self, "deliverables")


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatorFacts(Value):
    """What a brief needs to know of a creator."""

    _kind: ClassVar[str] = "brief.CreatorFacts"
    _wire: ClassVar[Shapes] = (("accounts", "accounts", [Network]), ("connected", "connected", [Network]))

    accounts: Sequence[Network] = ()
    """Where the creator has an account."""
    connected: Sequence[Network] = ()
    """Where an account is connected, and the connection has not expired."""

    def __post_init__(self) -> None:
        frozen_lists(self, "accounts", "connected")


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupFacts(Value):
    """What a brief needs to know of a group."""

    _kind: ClassVar[str] = "brief.GroupFacts"
    _wire: ClassVar[Shapes] = (("group_id", "groupId", UUID), ("kind", "kind", GroupKind), ("mode", "mode", GroupMode))

    group_id: UUID
    """Which group."""
    kind: GroupKind
    """Codes or links."""
    mode: GroupMode
    """One for all creators or one for each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewContext(Value):
    """What the host knows and a brief does not. What is left out is not checked."""

    _kind: ClassVar[str] = "brief.ReviewContext"
    _wire: ClassVar[Shapes] = (("creator", "creator", CreatorFacts), ("groups", "groups", [GroupFacts]))

    creator: CreatorFacts | None = None
    """The creator it is for, where that is one."""
    groups: Sequence[GroupFacts] | None = None
    """The groups of the brand's code book."""

    def __post_init__(self) -> None:
        frozen_lists(self, "groups")


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleMonth(Value):
    """A month of a schedule."""

    _kind: ClassVar[str] = "brief.ScheduleMonth"
    _wire: ClassVar[Shapes] = (
        ("number", "number", int),
        ("from_", "from", date),
        ("to", "to", date),
        ("partial", "partial", bool),
    )

    number: int
    """1 is the first of the schedule."""
    from_: date
    """Its first day."""
    to: date
    """Its last day."""
    partial: bool
    """Whether days of a whole month are missing, at its beginning or at its end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedOccurrence(Value):
    """One piece of content that is due. Deliverable, month and number name it, also after an amendment."""

    _kind: ClassVar[str] = "brief.DatedOccurrence"
    _wire: ClassVar[Shapes] = (
        ("deliverable_id", "deliverableId", UUID),
        ("number", "number", int),
        ("from_", "from", datetime),
        ("due_on", "dueOn", date),
        ("due_at", "dueAt", datetime),
        ("month", "month", int),
        ("partial_month", "partialMonth", bool),
    )

    deliverable_id: UUID
    """Of which deliverable."""
    number: int
    """Which one of the month, or of all, from 1."""
    from_: datetime
    """When its window begins."""
    due_on: date
    """The last day of its window."""
    due_at: datetime
    """When its window is over: the first instant after that day."""
    month: int | None = None
    """In which month of the schedule; none where it is not delivered by the month."""
    partial_month: bool | None = None
    """Whether its month is a partial one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AtInstalmentTrigger(Value):
    """At an instant."""

    _kind: ClassVar[str] = "brief.InstalmentTrigger"
    _tag: ClassVar[str | None] = "at"
    _wire: ClassVar[Shapes] = (("at", "at", datetime),)

    at: datetime
    """When."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterAcceptanceInstalmentTrigger(Value):
    """Some days of 24 hours after the creator has accepted."""

    _kind: ClassVar[str] = "brief.InstalmentTrigger"
    _tag: ClassVar[str | None] = "after_acceptance"
    _wire: ClassVar[Shapes] = (("days", "days", int),)

    days: int
    """How many days; 0: at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterCompletionInstalmentTrigger(Value):
    """Some days of 24 hours after everything is delivered."""

    _kind: ClassVar[str] = "brief.InstalmentTrigger"
    _tag: ClassVar[str | None] = "after_completion"
    _wire: ClassVar[Shapes] = (("days", "days", int),)

    days: int
    """How many days; 0: at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveredInstalmentTrigger(Value):
    """When all pieces of a deliverable are verified."""

    _kind: ClassVar[str] = "brief.InstalmentTrigger"
    _tag: ClassVar[str | None] = "delivered"
    _wire: ClassVar[Shapes] = (("deliverable_id", "deliverableId", UUID),)

    deliverable_id: UUID
    """Which deliverable."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifiedInstalmentTrigger(Value):
    """When a piece of content is verified."""

    _kind: ClassVar[str] = "brief.InstalmentTrigger"
    _tag: ClassVar[str | None] = "verified"
    _wire: ClassVar[Shapes] = (
        ("deliverable_id", "deliverableId", UUID),
        ("number", "number", int),
        ("month", "month", int),
    )

    deliverable_id: UUID
    """Of which deliverable."""
    number: int
    """Which one of the month, or of all, from 1."""
    month: int | None = None
    """In which month of the schedule, where it is delivered by the month."""


InstalmentTrigger: TypeAlias = (
    AtInstalmentTrigger
    | AfterAcceptanceInstalmentTrigger
    | AfterCompletionInstalmentTrigger
    | DeliveredInstalmentTrigger
    | VerifiedInstalmentTrigger
)
"""When an instalment is due."""


def read_instalment_trigger(document: str | bytes | Mapping[str, object]) -> InstalmentTrigger:
    """Reads a value of InstalmentTrigger from its wire form: JSON text, or a dict of it."""
    value: InstalmentTrigger = read_union("brief.InstalmentTrigger", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Instalment(Value):
    """A part of a payment."""

    _kind: ClassVar[str] = "brief.Instalment"
    _wire: ClassVar[Shapes] = (
        ("number", "number", int),
        ("amount", "amount", Money),
        ("due", "due", InstalmentTrigger),
        ("name", "name", str),
    )

    number: int
    """Which one, from 1, in the order in which they are agreed."""
    amount: Money
    """How much."""
    due: InstalmentTrigger
    """When it is due."""
    name: str | None = None
    """The milestone's name, where it is one."""


class Step(StrEnum):
    """A step of a brief. They can be saved in any order."""

    OVERVIEW = "overview"
    """What it is about."""
    SCHEDULE = "schedule"
    """From when to when, and how content is reviewed."""
    DELIVERABLES = "deliverables"
    """What the creator delivers."""
    COMPENSATION = "compensation"
    """What the creator gets."""
    TRACKING = "tracking"
    """How content is recognised."""
    ASSETS = "assets"
    """What the creator is given to work with."""
    RIGHTS = "rights"
    """What the creator agrees to."""
    TITLES = "titles"
    """What the sections of the creator's view are called."""
    REVIEW = "review"
    """The whole, before it is published."""


class StepState(StrEnum):
    """How far a step is."""

    EMPTY = "empty"
    """It was never saved."""
    INCOMPLETE = "incomplete"
    """It was saved, and has problems."""
    COMPLETE = "complete"
    """It has no problems."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepReview(Value):
    """How far a step is, and what it lacks."""

    _kind: ClassVar[str] = "brief.StepReview"
    _wire: ClassVar[Shapes] = (
        ("step", "step", Step),
        ("state", "state", StepState),
        ("problems", "problems", [Problem]),
    )

    step: Step
    """Which step."""
    state: StepState
    """How far it is."""
    problems: Sequence[Problem]
    """What keeps the brief from being published, with paths into the brief. An empty step that publishing needs has the
    problem that it is empty.
    """

    def __post_init__(self) -> None:
        frozen_lists(self, "problems")


class BriefWarningKind(StrEnum):
    """What the brand should know though it may publish."""

    STORIES_NOT_COLLECTED = "stories_not_collected"
    """Stories and their metrics will not be collected: the connection is optional, and the creator's is not known."""
    NAMED_STORY = "named_story"
    """An Instagram deliverable is called a story and is none."""
    NO_ACCOUNT = "no_account"
    """The creator has no account on the network."""
    BUDGET_EXCEEDED = "budget_exceeded"
    """The payment exceeds the budget."""
    END_OVERRIDDEN = "end_overridden"
    """The last day that was set is not the one that follows from the duration."""
    PARTIAL_MONTH = "partial_month"
    """The first or last month of a monthly delivery is a partial one."""
    NO_DELIVERABLES = "no_deliverables"
    """Nothing is to be delivered."""
    NOTHING_MARKS_CONTENT = "nothing_marks_content"
    """No hashtag or mention marks the content, and none can be reported by hand: none will be found."""
    COARSE_ATTRIBUTION = "coarse_attribution"
    """One code or link for all creators: an order with it cannot tell who brought it."""
    OUT_OF_STOCK = "out_of_stock"
    """No piece of the product is left."""
    NO_AGREEMENT = "no_agreement"
    """No agreement is asked: publishing begins the partnership."""
    DISCLOSURE_NOT_ASKED = "disclosure_not_asked"
    """The creator gets something, and is not asked to disclose it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefWarning(Value):
    """A warning and its place."""

    _kind: ClassVar[str] = "brief.BriefWarning"
    _wire: ClassVar[Shapes] = (("warning", "warning", BriefWarningKind), ("path", "path", str))

    warning: BriefWarningKind
    """What it is."""
    path: str
    """JSON pointer into the brief."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchedulePreview(Value):
    """From when to when, as the creator sees it."""

    _kind: ClassVar[str] = "brief.SchedulePreview"
    _wire: ClassVar[Shapes] = (
        ("months", "months", [ScheduleMonth]),
        ("start", "start", date),
        ("end", "end", date),
        ("review", "review", ReviewPolicy),
    )

    months: Sequence[ScheduleMonth]
    """The months of a monthly delivery; partial ones say so."""
    start: date | None = None
    """The first day."""
    end: date | None = None
    """The last day."""
    review: ReviewPolicy | None = None
    """How content is reviewed."""

    def __post_init__(self) -> None:
        frozen_lists(self, "months")


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductPreview(Value):
    """Products as the creator sees them: prices only where they are shown, and never how many there are."""

    _kind: ClassVar[str] = "brief.ProductPreview"
    _wire: ClassVar[Shapes] = (
        ("sending", "sending", Sending),
        ("offer", "offer", OfferView),
        ("posting_days", "postingDays", int),
    )

    sending: Sending | None = None
    """When they are sent."""
    offer: OfferView | None = None
    """What there is to choose from."""
    posting_days: int | None = None
    """Days of 24 hours from the delivery within which the creator posts. Left out: no deadline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommissionPreview(Value):
    """A share of what the creator sells, as the creator sees it."""

    _kind: ClassVar[str] = "brief.CommissionPreview"
    _wire: ClassVar[Shapes] = (
        ("has_code", "hasCode", bool),
        ("has_link", "hasLink", bool),
        ("pay", "pay", CommissionPay),
    )

    has_code: bool
    """Whether the creator gets a discount code."""
    has_link: bool
    """Whether the creator gets an affiliate link."""
    pay: CommissionPay | None = None
    """What an order earns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompensationPreview(Value):
    """What the creator gets, as the creator sees it."""

    _kind: ClassVar[str] = "brief.CompensationPreview"
    _wire: ClassVar[Shapes] = (
        ("preview", "preview", str),
        ("payment", "payment", PaymentDraft),
        ("product", "product", ProductPreview),
        ("commission", "commission", CommissionPreview),
    )

    preview: str | None = field(default=None, repr=False)
    """What the creator reads of it before the details."""
    payment: PaymentDraft | None = None
    """Money."""
    product: ProductPreview | None = None
    """Products."""
    commission: CommissionPreview | None = None
    """A share of what the creator sells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview(Value):
    """What the creator would see. What the brief does not have yet is left out."""

    _kind: ClassVar[str] = "brief.Preview"
    _wire: ClassVar[Shapes] = (
        ("titles", "titles", Titles),
        ("deliverables", "deliverables", [DeliverableDraft]),
        ("tracking", "tracking", Tracking),
        ("assets", "assets", [Asset]),
        ("rights", "rights", Rights),
        ("brand", "brand", str),
        ("name", "name", str),
        ("text", "text", str),
        ("schedule", "schedule", SchedulePreview),
        ("compensation", "compensation", CompensationPreview),
    )

    titles: Titles
    """What the sections are called."""
    deliverables: Sequence[DeliverableDraft]
    """What the creator delivers."""
    tracking: Tracking
    """How content is recognised."""
    assets: Sequence[Asset]
    """What the creator is given to work with."""
    rights: Rights
    """What the creator agrees to."""
    brand: str | None = None
    """The brand."""
    name: str | None = None
    """The name that the creator reads."""
    text: str | None = field(default=None, repr=False)
    """What the creator should know."""
    schedule: SchedulePreview | None = None
    """From when to when, and how content is reviewed."""
    compensation: CompensationPreview | None = None
    """What the creator gets."""

    def __post_init__(self) -> None:
        frozen_lists(self, "deliverables", "assets")


@dataclass(frozen=True, slots=True, kw_only=True)
class Review(Value):
    """The whole brief: how far each step is, what the brand should know, and what the creator would see."""

    _kind: ClassVar[str] = "brief.Review"
    _wire: ClassVar[Shapes] = (
        ("steps", "steps", [StepReview]),
        ("warnings", "warnings", [BriefWarning]),
        ("preview", "preview", Preview),
        ("can_publish", "canPublish", bool),
    )

    steps: Sequence[StepReview]
    """All nine, in their order."""
    warnings: Sequence[BriefWarning]
    """What the brand should know, though it may publish."""
    preview: Preview
    """What the creator would see."""
    can_publish: bool
    """Whether it can be published: no step has a problem."""

    def __post_init__(self) -> None:
        frozen_lists(self, "steps", "warnings")
