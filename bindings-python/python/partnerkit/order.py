"""The marketplace order: commands, events and views. The handle is `partnerkit.Order`.

Generated from the core's types by `cargo xtask gen`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, TypeAlias
from uuid import UUID

from partnerkit._partnerkit import Money
from partnerkit._values import Shapes, StrEnum, Value, frozen_lists, read_union
from partnerkit.actor import Actor, Role
from partnerkit.network import MediaType, Network

__all__ = [
    "Accept",
    "Accepted",
    "AgreeCancel",
    "AnswerSurvey",
    "Approve",
    "Approved",
    "AskRework",
    "CancelAgreed",
    "CancelRefused",
    "CancelRequested",
    "CancelWithdrawn",
    "Command",
    "CommandKind",
    "Complete",
    "Completed",
    "ConfirmPayment",
    "Context",
    "Decline",
    "Declined",
    "DisputeOpened",
    "DisputeRefunded",
    "DisputeReleased",
    "DisputeSplit",
    "Event",
    "Evidence",
    "EvidenceKind",
    "Expire",
    "Expired",
    "FeedbackKind",
    "FeedbackProvided",
    "FeedbackRequested",
    "Held",
    "Hold",
    "LatePaymentConfirmed",
    "MessageSent",
    "OpenDispute",
    "OrderView",
    "PaymentConfirmed",
    "Place",
    "Placed",
    "ProvideFeedback",
    "Rate",
    "Rated",
    "RatingView",
    "RecordRefund",
    "RefundRecorded",
    "RefuseCancel",
    "Request",
    "RequestCancel",
    "RequestFeedback",
    "RequestSurvey",
    "ResolveRefund",
    "ResolveRelease",
    "ResolveSplit",
    "Resume",
    "Resumed",
    "ReworkAsked",
    "SendMessage",
    "Space",
    "SpaceDays",
    "Start",
    "StartMissed",
    "Started",
    "StatusKind",
    "SurveyAnswered",
    "SurveyAnswers",
    "SurveyRequested",
    "Timer",
    "Verified",
    "Verify",
    "Withdraw",
    "WithdrawCancel",
    "Withdrawn",
    "read_command",
    "read_event",
]


class StatusKind(StrEnum):
    """Where an order stands."""

    PENDING = "pending"
    """Placed; the creator reviews it."""
    FEEDBACK_REQUIRED = "feedback_required"
    """The creator has sent a draft and awaits the advertiser's word."""
    FEEDBACK_PROVIDED = "feedback_provided"
    """The advertiser has answered; the creator reviews the order again."""
    PAYMENT_REQUIRED = "payment_required"
    """Agreed; the advertiser has to pay."""
    PAYMENT_RECEIVED = "payment_received"
    """Paid; the money is held and the creator has to start."""
    PROCESSING = "processing"
    """The creator works on it."""
    HOLD = "hold"
    """Paused until a deadline."""
    COMPLETED = "completed"
    """Delivered with evidence; the advertiser checks it."""
    DISPUTED = "disputed"
    """The platform decides."""
    REFUND_DUE = "refund_due"
    """Money is to be given back."""
    CANCELLED = "cancelled"
    """Ended before it was paid."""
    REFUNDED = "refunded"
    """Ended with money given back."""
    VERIFIED = "verified"
    """Ended well: the money is the creator's."""


class CommandKind(StrEnum):
    """What can be asked of an order, without its data."""

    PLACE = "place"
    """Place it."""
    REQUEST_FEEDBACK = "request_feedback"
    """Ask for feedback on a draft."""
    PROVIDE_FEEDBACK = "provide_feedback"
    """Give feedback."""
    APPROVE = "approve"
    """Approve the draft."""
    ACCEPT = "accept"
    """Accept the order."""
    CONFIRM_PAYMENT = "confirm_payment"
    """Confirm the payment."""
    START = "start"
    """Start work."""
    HOLD = "hold"
    """Pause work."""
    RESUME = "resume"
    """Go on."""
    COMPLETE = "complete"
    """Deliver."""
    VERIFY = "verify"
    """Confirm the delivery."""
    ASK_REWORK = "ask_rework"
    """Ask for rework."""
    OPEN_DISPUTE = "open_dispute"
    """Open a dispute."""
    RESOLVE_RELEASE = "resolve_release"
    """End a dispute for the creator."""
    RESOLVE_REFUND = "resolve_refund"
    """End a dispute for the advertiser."""
    RESOLVE_SPLIT = "resolve_split"
    """End a dispute between the two."""
    DECLINE = "decline"
    """The creator says no."""
    WITHDRAW = "withdraw"
    """The advertiser takes the order back."""
    EXPIRE = "expire"
    """A deadline has passed."""
    REQUEST_CANCEL = "request_cancel"
    """Ask the other side to cancel."""
    AGREE_CANCEL = "agree_cancel"
    """Agree to cancel."""
    REFUSE_CANCEL = "refuse_cancel"
    """Refuse to cancel."""
    WITHDRAW_CANCEL = "withdraw_cancel"
    """Take the request back."""
    RECORD_REFUND = "record_refund"
    """Record that money was given back."""
    SEND_MESSAGE = "send_message"
    """Write to the other side."""
    RATE = "rate"
    """Rate the other side."""
    REQUEST_SURVEY = "request_survey"
    """Ask for the metrics survey."""
    ANSWER_SURVEY = "answer_survey"
    """Answer the metrics survey."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpaceDays(Value):
    """The deadlines of a space, in days of 24 hours."""

    _kind: ClassVar[str] = "order.SpaceDays"
    _wire: ClassVar[Shapes] = (
        ("response", "response", int),
        ("payment", "payment", int),
        ("start", "start", int),
        ("delivery", "delivery", int),
        ("verification", "verification", int),
        ("cancel_answer", "cancelAnswer", int),
        ("rating", "rating", int),
        ("messages", "messages", int),
        ("survey", "survey", int),
    )

    response: int
    """Each answer before an order is agreed: then it expires."""
    payment: int
    """The payment: then it expires."""
    start: int
    """The start of work after the payment: then the money is given back."""
    delivery: int
    """The work: the delivery date, which nothing enforces."""
    verification: int
    """The check of what was delivered: then it counts as verified."""
    cancel_answer: int
    """The answer to a request to cancel: silence agrees."""
    rating: int
    """Ratings after verification."""
    messages: int
    """Messages after the order has ended."""
    survey: int
    """From verification to the metrics survey."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Space(Value):
    """A creator's advertising space, as it stood when the order was placed. The host takes it from its own records."""

    _kind: ClassVar[str] = "order.Space"
    _wire: ClassVar[Shapes] = (
        ("space_id", "spaceId", UUID),
        ("creator_id", "creatorId", UUID),
        ("network", "network", Network),
        ("media_type", "mediaType", MediaType),
        ("title", "title", str),
        ("price", "price", Money),
        ("revisions", "revisions", int),
        ("days", "days", SpaceDays),
    )

    space_id: UUID
    """Which space."""
    creator_id: UUID
    """Whose."""
    network: Network
    """Where the content will stand."""
    media_type: MediaType
    """As what."""
    title: str
    """The space's title."""
    price: Money
    """What an order costs."""
    revisions: int
    """How often the advertiser may ask for rework."""
    days: SpaceDays
    """The deadlines, in days of 24 hours."""


class FeedbackKind(StrEnum):
    """How feedback is meant."""

    EDITS = "edits"
    """Changes that are asked for."""
    SUGGESTIONS = "suggestions"
    """Changes that are proposed."""


class EvidenceKind(StrEnum):
    """What shows a delivery."""

    LINK = "link"
    """The content itself."""
    SCREENSHOT = "screenshot"
    """A picture of it, for what does not last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Value):
    """Something that shows the delivery."""

    _kind: ClassVar[str] = "order.Evidence"
    _wire: ClassVar[Shapes] = (("kind", "kind", EvidenceKind), ("reference", "reference", str))

    kind: EvidenceKind
    """What it is."""
    reference: str
    """Where it is: a URL or a file reference of the host."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyAnswers(Value):
    """How the content did, as the advertiser tells it. Every figure is optional."""

    _kind: ClassVar[str] = "order.SurveyAnswers"
    _wire: ClassVar[Shapes] = (
        ("impressions", "impressions", int),
        ("reach", "reach", int),
        ("views", "views", int),
        ("clicks", "clicks", int),
        ("conversions", "conversions", int),
        ("comment", "comment", str),
    )

    impressions: int | None = None
    """How often it was shown."""
    reach: int | None = None
    """How many people saw it."""
    views: int | None = None
    """How often a video was played."""
    clicks: int | None = None
    """How often a link was followed."""
    conversions: int | None = None
    """How many orders it brought."""
    comment: str | None = field(default=None, repr=False)
    """Anything else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Value):
    """The advertiser places an order on a space."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "place"
    _wire: ClassVar[Shapes] = (("space", "space", Space), ("portfolio", "portfolio", str), ("message", "message", str))

    space: Space
    """The space, as the host has it on record."""
    portfolio: str | None = None
    """The piece of the creator's portfolio that the advertiser liked."""
    message: str | None = field(default=None, repr=False)
    """A first message to the creator."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestFeedback(Value):
    """The creator asks for feedback on a draft."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "request_feedback"
    _wire: ClassVar[Shapes] = (("draft", "draft", str),)

    draft: str
    """Where the draft can be seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvideFeedback(Value):
    """The advertiser answers a draft with edits or suggestions."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "provide_feedback"
    _wire: ClassVar[Shapes] = (("kind", "kind", FeedbackKind), ("text", "text", str))

    kind: FeedbackKind
    """Whether the changes are asked for or proposed."""
    text: str = field(repr=False)
    """The changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approve(Value):
    """The advertiser approves the draft, and with it the order."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "approve"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Accept(Value):
    """The creator accepts the order."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "accept"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmPayment(Value):
    """The payment has arrived."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "confirm_payment"
    _wire: ClassVar[Shapes] = (("reference", "reference", str), ("amount", "amount", Money))

    reference: str
    """The payment provider's reference; the same reference again is a repeat."""
    amount: Money
    """What has arrived: exactly the price."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Start(Value):
    """The creator starts work."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "start"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold(Value):
    """Work pauses."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "hold"
    _wire: ClassVar[Shapes] = (("reason", "reason", str), ("until", "until", datetime))

    reason: str = field(repr=False)
    """Why."""
    until: datetime
    """Until when at the latest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resume(Value):
    """Work goes on."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "resume"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Complete(Value):
    """The creator has delivered."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "complete"
    _wire: ClassVar[Shapes] = (("evidence", "evidence", [Evidence]),)

    evidence: Sequence[Evidence]
    """Links or screenshots that show it: at least one."""

    def __post_init__(self) -> None:
        frozen_lists(self, "evidence")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verify(Value):
    """The advertiser confirms the delivery; silence until the deadline does too."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "verify"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AskRework(Value):
    """The advertiser asks for changes to what was delivered."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "ask_rework"
    _wire: ClassVar[Shapes] = (("reason", "reason", str),)

    reason: str = field(repr=False)
    """Which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDispute(Value):
    """One side asks the platform to decide."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "open_dispute"
    _wire: ClassVar[Shapes] = (("reason", "reason", str),)

    reason: str = field(repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolveRelease(Value):
    """The platform decides for the creator: the price is released."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "resolve_release"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolveRefund(Value):
    """The platform decides for the advertiser: the price is given back."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "resolve_refund"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolveSplit(Value):
    """The platform divides the price."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "resolve_split"
    _wire: ClassVar[Shapes] = (("release", "release", Money), ("refund", "refund", Money))

    release: Money
    """The creator's part."""
    refund: Money
    """The advertiser's part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decline(Value):
    """The creator does not take the order."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "decline"
    _wire: ClassVar[Shapes] = (("reason", "reason", str),)

    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdraw(Value):
    """The advertiser takes the order back."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "withdraw"
    _wire: ClassVar[Shapes] = (("reason", "reason", str),)

    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expire(Value):
    """A deadline has passed."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "expire"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestCancel(Value):
    """One side asks the other to cancel a paid order."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "request_cancel"
    _wire: ClassVar[Shapes] = (("reason", "reason", str),)

    reason: str = field(repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreeCancel(Value):
    """The other side agrees to cancel; silence until the deadline does too."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "agree_cancel"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RefuseCancel(Value):
    """The other side does not agree to cancel."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "refuse_cancel"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawCancel(Value):
    """The asker takes the request to cancel back."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "withdraw_cancel"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordRefund(Value):
    """Money was given back."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "record_refund"
    _wire: ClassVar[Shapes] = (("reference", "reference", str), ("amount", "amount", Money))

    reference: str
    """The payment provider's reference; the same reference again is a repeat."""
    amount: Money
    """How much: exactly what is due."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendMessage(Value):
    """A message to the other side."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "send_message"
    _wire: ClassVar[Shapes] = (("text", "text", str),)

    text: str = field(repr=False)
    """What it says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate(Value):
    """A rating of the other side."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "rate"
    _wire: ClassVar[Shapes] = (("stars", "stars", int), ("text", "text", str))

    stars: int
    """One to five."""
    text: str | None = field(default=None, repr=False)
    """A few words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestSurvey(Value):
    """The metrics survey is due."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "request_survey"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerSurvey(Value):
    """The advertiser says how the content did."""

    _kind: ClassVar[str] = "order.Command"
    _tag: ClassVar[str | None] = "answer_survey"
    _wire: ClassVar[Shapes] = (("answers", "answers", SurveyAnswers),)

    answers: SurveyAnswers
    """The figures."""


Command: TypeAlias = (
    Place
    | RequestFeedback
    | ProvideFeedback
    | Approve
    | Accept
    | ConfirmPayment
    | Start
    | Hold
    | Resume
    | Complete
    | Verify
    | AskRework
    | OpenDispute
    | ResolveRelease
    | ResolveRefund
    | ResolveSplit
    | Decline
    | Withdraw
    | Expire
    | RequestCancel
    | AgreeCancel
    | RefuseCancel
    | WithdrawCancel
    | RecordRefund
    | SendMessage
    | Rate
    | RequestSurvey
    | AnswerSurvey
)
"""A command to a marketplace order. Who may give which, and when, is the table."""


def read_command(document: str | bytes | Mapping[str, object]) -> Command:
    """Reads a value of Command from its wire form: JSON text, or a dict of it."""
    value: Command = read_union("order.Command", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed(Value):
    """The order was placed."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "placed"
    _wire: ClassVar[Shapes] = (
        ("brand_id", "brandId", UUID),
        ("space", "space", Space),
        ("respond_by", "respondBy", datetime),
        ("portfolio", "portfolio", str),
        ("message", "message", str),
    )

    brand_id: UUID
    """By which brand."""
    space: Space
    """On what."""
    respond_by: datetime
    """When it expires without an answer."""
    portfolio: str | None = None
    """The piece of the creator's portfolio that the advertiser liked."""
    message: str | None = field(default=None, repr=False)
    """A first message to the creator."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackRequested(Value):
    """The creator asked for feedback on a draft."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "feedback_requested"
    _wire: ClassVar[Shapes] = (("draft", "draft", str), ("respond_by", "respondBy", datetime))

    draft: str
    """Where the draft can be seen."""
    respond_by: datetime
    """When the order expires without an answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackProvided(Value):
    """The advertiser answered the draft."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "feedback_provided"
    _wire: ClassVar[Shapes] = (
        ("kind", "kind", FeedbackKind),
        ("text", "text", str),
        ("respond_by", "respondBy", datetime),
    )

    kind: FeedbackKind
    """Whether the changes are asked for or proposed."""
    text: str = field(repr=False)
    """The changes."""
    respond_by: datetime
    """When the order expires without an answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approved(Value):
    """The advertiser approved the draft, and with it the order."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "approved"
    _wire: ClassVar[Shapes] = (("pay_by", "payBy", datetime),)

    pay_by: datetime
    """When the order expires without a payment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted(Value):
    """The creator accepted the order."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "accepted"
    _wire: ClassVar[Shapes] = (("pay_by", "payBy", datetime),)

    pay_by: datetime
    """When the order expires without a payment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentConfirmed(Value):
    """The payment arrived and is held."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "payment_confirmed"
    _wire: ClassVar[Shapes] = (
        ("reference", "reference", str),
        ("amount", "amount", Money),
        ("start_by", "startBy", datetime),
    )

    reference: str
    """The payment provider's reference."""
    amount: Money
    """How much."""
    start_by: datetime
    """When the money is given back unless work has started."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LatePaymentConfirmed(Value):
    """The payment arrived after the order was cancelled; it is to be given back."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "late_payment_confirmed"
    _wire: ClassVar[Shapes] = (("reference", "reference", str), ("amount", "amount", Money))

    reference: str
    """The payment provider's reference."""
    amount: Money
    """How much, and so how much is due."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Started(Value):
    """The creator started work."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "started"
    _wire: ClassVar[Shapes] = (("deliver_by", "deliverBy", datetime),)

    deliver_by: datetime
    """The delivery date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held(Value):
    """Work paused."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "held"
    _wire: ClassVar[Shapes] = (("by", "by", Role), ("reason", "reason", str), ("until", "until", datetime))

    by: Role
    """Which side paused it."""
    reason: str = field(repr=False)
    """Why."""
    until: datetime
    """When it goes on by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed(Value):
    """Work went on."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "resumed"
    _wire: ClassVar[Shapes] = (("deliver_by", "deliverBy", datetime),)

    deliver_by: datetime
    """The delivery date, moved by the pause."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Completed(Value):
    """The creator delivered."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "completed"
    _wire: ClassVar[Shapes] = (("evidence", "evidence", [Evidence]), ("verify_by", "verifyBy", datetime))

    evidence: Sequence[Evidence]
    """What shows it."""
    verify_by: datetime
    """When it counts as verified by itself."""

    def __post_init__(self) -> None:
        frozen_lists(self, "evidence")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified(Value):
    """The delivery was confirmed, or not questioned in time; the price is the creator's."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "verified"
    _wire: ClassVar[Shapes] = (("released", "released", Money), ("survey_at", "surveyAt", datetime))

    released: Money
    """The price."""
    survey_at: datetime
    """When the metrics survey is due."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReworkAsked(Value):
    """The advertiser asked for changes to what was delivered."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "rework_asked"
    _wire: ClassVar[Shapes] = (("reason", "reason", str), ("deliver_by", "deliverBy", datetime))

    reason: str = field(repr=False)
    """Which."""
    deliver_by: datetime
    """The new delivery date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeOpened(Value):
    """One side asked the platform to decide."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "dispute_opened"
    _wire: ClassVar[Shapes] = (("by", "by", Role), ("reason", "reason", str))

    by: Role
    """Which side."""
    reason: str = field(repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeReleased(Value):
    """The platform decided for the creator; the price is theirs."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "dispute_released"
    _wire: ClassVar[Shapes] = (("released", "released", Money), ("survey_at", "surveyAt", datetime))

    released: Money
    """The price."""
    survey_at: datetime
    """When the metrics survey is due."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeRefunded(Value):
    """The platform decided for the advertiser; the price is to be given back."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "dispute_refunded"
    _wire: ClassVar[Shapes] = (("due", "due", Money),)

    due: Money
    """The price."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeSplit(Value):
    """The platform divided the price."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "dispute_split"
    _wire: ClassVar[Shapes] = (("released", "released", Money), ("due", "due", Money))

    released: Money
    """The creator's part, which is theirs."""
    due: Money
    """The advertiser's part, which is to be given back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Declined(Value):
    """The creator did not take the order."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "declined"
    _wire: ClassVar[Shapes] = (("reason", "reason", str),)

    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn(Value):
    """The advertiser took the order back."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "withdrawn"
    _wire: ClassVar[Shapes] = (("reason", "reason", str),)

    reason: str | None = field(default=None, repr=False)
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expired(Value):
    """A deadline passed before the order was paid."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "expired"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StartMissed(Value):
    """Work was not started in time; the price is to be given back."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "start_missed"
    _wire: ClassVar[Shapes] = (("due", "due", Money),)

    due: Money
    """The price."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelRequested(Value):
    """One side asked the other to cancel."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "cancel_requested"
    _wire: ClassVar[Shapes] = (("by", "by", Role), ("reason", "reason", str), ("answer_by", "answerBy", datetime))

    by: Role
    """Which side."""
    reason: str = field(repr=False)
    """Why."""
    answer_by: datetime
    """When silence agrees."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelAgreed(Value):
    """The other side agreed to cancel, or was silent; the price is to be given back."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "cancel_agreed"
    _wire: ClassVar[Shapes] = (("due", "due", Money),)

    due: Money
    """The price."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelRefused(Value):
    """The other side did not agree to cancel."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "cancel_refused"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelWithdrawn(Value):
    """The asker took the request to cancel back."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "cancel_withdrawn"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundRecorded(Value):
    """Money was given back."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "refund_recorded"
    _wire: ClassVar[Shapes] = (("reference", "reference", str), ("amount", "amount", Money))

    reference: str
    """The payment provider's reference."""
    amount: Money
    """How much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageSent(Value):
    """One side wrote."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "message_sent"
    _wire: ClassVar[Shapes] = (("by", "by", Role), ("text", "text", str))

    by: Role
    """Which side, or the platform."""
    text: str = field(repr=False)
    """What it says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated(Value):
    """One side rated the other."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "rated"
    _wire: ClassVar[Shapes] = (("by", "by", Role), ("stars", "stars", int), ("text", "text", str))

    by: Role
    """Which side."""
    stars: int
    """One to five."""
    text: str | None = field(default=None, repr=False)
    """A few words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyRequested(Value):
    """The metrics survey fell due."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "survey_requested"
    _wire: ClassVar[Shapes] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyAnswered(Value):
    """The advertiser said how the content did."""

    _kind: ClassVar[str] = "order.Event"
    _tag: ClassVar[str | None] = "survey_answered"
    _wire: ClassVar[Shapes] = (("answers", "answers", SurveyAnswers),)

    answers: SurveyAnswers
    """The figures."""


Event: TypeAlias = (
    Placed
    | FeedbackRequested
    | FeedbackProvided
    | Approved
    | Accepted
    | PaymentConfirmed
    | LatePaymentConfirmed
    | Started
    | Held
    | Resumed
    | Completed
    | Verified
    | ReworkAsked
    | DisputeOpened
    | DisputeReleased
    | DisputeRefunded
    | DisputeSplit
    | Declined
    | Withdrawn
    | Expired
    | StartMissed
    | CancelRequested
    | CancelAgreed
    | CancelRefused
    | CancelWithdrawn
    | RefundRecorded
    | MessageSent
    | Rated
    | SurveyRequested
    | SurveyAnswered
)
"""An event of a marketplace order."""


def read_event(document: str | bytes | Mapping[str, object]) -> Event:
    """Reads a value of Event from its wire form: JSON text, or a dict of it."""
    value: Event = read_union("order.Event", document)
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(Value):
    """A command with all that surrounds it."""

    _kind: ClassVar[str] = "order.Request"
    _wire: ClassVar[Shapes] = (
        ("command_id", "commandId", UUID),
        ("actor", "actor", Actor),
        ("at", "at", datetime),
        ("command", "command", Command),
        ("expected_version", "expectedVersion", int),
    )

    command_id: UUID
    """Chosen by the host; a retry has the same."""
    actor: Actor
    """Who gives the command."""
    at: datetime
    """When."""
    command: Command
    """What is asked for."""
    expected_version: int | None = None
    """The version that the actor saw, if that matters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer(Value):
    """Something that will happen by itself: at `due_at` the system gives the command."""

    _kind: ClassVar[str] = "order.Timer"
    _wire: ClassVar[Shapes] = (
        ("due_at", "dueAt", datetime),
        ("timer_id", "timerId", str),
        ("command", "command", Command),
    )

    due_at: datetime
    """When."""
    timer_id: str
    """Which; unique among the timers due at one instant, and their tie-breaker."""
    command: Command
    """The command that the system will give."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingView(Value):
    """A rating that may be seen."""

    _kind: ClassVar[str] = "order.RatingView"
    _wire: ClassVar[Shapes] = (("stars", "stars", int), ("text", "text", str))

    stars: int
    """One to five."""
    text: str | None = field(default=None, repr=False)
    """A few words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderView(Value):
    """An order as one actor may see it at one moment."""

    _kind: ClassVar[str] = "order.OrderView"
    _wire: ClassVar[Shapes] = (
        ("status", "status", StatusKind),
        ("brand_id", "brandId", UUID),
        ("space", "space", Space),
        ("revisions_used", "revisionsUsed", int),
        ("allowed", "allowed", [CommandKind]),
        ("deadline", "deadline", datetime),
        ("deliver_by", "deliverBy", datetime),
        ("draft", "draft", str),
        ("evidence", "evidence", (Evidence,)),
        ("cancel_requested_by", "cancelRequestedBy", Role),
        ("refund_due", "refundDue", Money),
        ("brand_rating", "brandRating", RatingView),
        ("creator_rating", "creatorRating", RatingView),
        ("survey", "survey", SurveyAnswers),
    )

    status: StatusKind
    """Where it stands."""
    brand_id: UUID
    """Who placed it."""
    space: Space
    """On what."""
    revisions_used: int
    """How often rework was asked for."""
    allowed: Sequence[CommandKind]
    """What this actor may do now."""
    deadline: datetime | None = None
    """When the present status ends by itself."""
    deliver_by: datetime | None = None
    """The delivery date, while there is work to do."""
    draft: str | None = None
    """The draft that awaits feedback."""
    evidence: Sequence[Evidence] = ()
    """What shows the delivery, while it is checked."""
    cancel_requested_by: Role | None = None
    """The side that has asked to cancel, while that is open."""
    refund_due: Money | None = None
    """What is to be given back, while it is."""
    brand_rating: RatingView | None = None
    """The advertiser's rating of the creator, if this actor may see it."""
    creator_rating: RatingView | None = None
    """The creator's rating of the advertiser, if this actor may see it."""
    survey: SurveyAnswers | None = None
    """The answers of the metrics survey."""

    def __post_init__(self) -> None:
        frozen_lists(self, "allowed", "evidence")


@dataclass(frozen=True, slots=True, kw_only=True)
class Context(Value):
    """What the host knows and an order does not: nothing."""

    _kind: ClassVar[str] = "order.Context"
    _wire: ClassVar[Shapes] = ()
