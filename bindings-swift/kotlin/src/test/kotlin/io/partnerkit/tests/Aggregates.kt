/**
 * The aggregates that have a status as a whole, by their own types.
 *
 * Generated from the core's list of aggregates by `cargo xtask gen`.
 */
package io.partnerkit.tests

import io.partnerkit.*

/** By their names. */
internal val PLAIN: Map<String, Plain<*, *, *, *, *, *>> by lazy {
    mapOf(
        "order" to order,
        "creator" to creator,
        "product_order" to product_order,
        "partnership" to partnership,
        "engagement" to engagement,
        "campaign" to campaign,
        "participation" to participation,
    )
}

private val order =
    Plain(
        Order::fromJson, Order::version, { it.timers().map { timer -> timer.dueAt to timer.timerId } },
        ::readOrderRequest, ::readOrderContext,
        Order::execute, Order::dryRun, Order::tick, Order::toJson, Order::status,
        { held, actor, at -> held.view(actor, at)?.let(::writeOrderView) }, Order::allowed,
        { decision ->
            val again = readOrderDecision(writeOrderDecision(decision).toByteArray())
            same(decision, again, "the decision from its wire form")
            val events = decision.envelopes.map { it.at to document(writeOrderEvent(it.event)) }
            Caused(decision.isRepeat, events, decision.notifications, decision.postings, decision.warnings)
        },
    )

private val creator =
    Plain(
        Creator::fromJson, Creator::version, { it.timers().map { timer -> timer.dueAt to timer.timerId } },
        ::readCreatorRequest, ::readCreatorContext,
        Creator::execute, Creator::dryRun, Creator::tick, Creator::toJson, Creator::status,
        { held, actor, at -> held.view(actor, at)?.let(::writeCreatorView) }, Creator::allowed,
        { decision ->
            val again = readCreatorDecision(writeCreatorDecision(decision).toByteArray())
            same(decision, again, "the decision from its wire form")
            val events = decision.envelopes.map { it.at to document(writeCreatorEvent(it.event)) }
            Caused(decision.isRepeat, events, decision.notifications, decision.postings, decision.warnings)
        },
    )

private val product_order =
    Plain(
        ProductOrder::fromJson, ProductOrder::version, { it.timers().map { timer -> timer.dueAt to timer.timerId } },
        ::readProductOrderRequest, ::readProductOrderContext,
        ProductOrder::execute, ProductOrder::dryRun, ProductOrder::tick, ProductOrder::toJson, ProductOrder::status,
        { held, actor, at -> held.view(actor, at)?.let(::writeProductOrderView) }, ProductOrder::allowed,
        { decision ->
            val again = readProductOrderDecision(writeProductOrderDecision(decision).toByteArray())
            same(decision, again, "the decision from its wire form")
            val events = decision.envelopes.map { it.at to document(writeProductOrderEvent(it.event)) }
            Caused(decision.isRepeat, events, decision.notifications, decision.postings, decision.warnings)
        },
    )

private val partnership =
    Plain(
        Partnership::fromJson, Partnership::version, { it.timers().map { timer -> timer.dueAt to timer.timerId } },
        ::readPartnershipRequest, ::readPartnershipContext,
        Partnership::execute, Partnership::dryRun, Partnership::tick, Partnership::toJson, Partnership::status,
        { held, actor, at -> held.view(actor, at)?.let(::writePartnershipView) }, Partnership::allowed,
        { decision ->
            val again = readPartnershipDecision(writePartnershipDecision(decision).toByteArray())
            same(decision, again, "the decision from its wire form")
            val events = decision.envelopes.map { it.at to document(writePartnershipEvent(it.event)) }
            Caused(decision.isRepeat, events, decision.notifications, decision.postings, decision.warnings)
        },
    )

private val engagement =
    Plain(
        Engagement::fromJson, Engagement::version, { it.timers().map { timer -> timer.dueAt to timer.timerId } },
        ::readEngagementRequest, ::readEngagementContext,
        Engagement::execute, Engagement::dryRun, Engagement::tick, Engagement::toJson, Engagement::status,
        { held, actor, at -> held.view(actor, at)?.let(::writeEngagementView) }, Engagement::allowed,
        { decision ->
            val again = readEngagementDecision(writeEngagementDecision(decision).toByteArray())
            same(decision, again, "the decision from its wire form")
            val events = decision.envelopes.map { it.at to document(writeEngagementEvent(it.event)) }
            Caused(decision.isRepeat, events, decision.notifications, decision.postings, decision.warnings)
        },
    )

private val campaign =
    Plain(
        Campaign::fromJson, Campaign::version, { it.timers().map { timer -> timer.dueAt to timer.timerId } },
        ::readCampaignRequest, ::readCampaignContext,
        Campaign::execute, Campaign::dryRun, Campaign::tick, Campaign::toJson, Campaign::status,
        { held, actor, at -> held.view(actor, at)?.let(::writeCampaignView) }, Campaign::allowed,
        { decision ->
            val again = readCampaignDecision(writeCampaignDecision(decision).toByteArray())
            same(decision, again, "the decision from its wire form")
            val events = decision.envelopes.map { it.at to document(writeCampaignEvent(it.event)) }
            Caused(decision.isRepeat, events, decision.notifications, decision.postings, decision.warnings)
        },
    )

private val participation =
    Plain(
        Participation::fromJson, Participation::version, { it.timers().map { timer -> timer.dueAt to timer.timerId } },
        ::readParticipationRequest, ::readParticipationContext,
        Participation::execute, Participation::dryRun, Participation::tick, Participation::toJson, Participation::status,
        { held, actor, at -> held.view(actor, at)?.let(::writeParticipationView) }, Participation::allowed,
        { decision ->
            val again = readParticipationDecision(writeParticipationDecision(decision).toByteArray())
            same(decision, again, "the decision from its wire form")
            val events = decision.envelopes.map { it.at to document(writeParticipationEvent(it.event)) }
            Caused(decision.isRepeat, events, decision.notifications, decision.postings, decision.warnings)
        },
    )
