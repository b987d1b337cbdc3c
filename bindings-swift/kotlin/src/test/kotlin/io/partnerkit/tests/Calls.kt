/** Makes the calls of a scenario through the public types. */
package io.partnerkit.tests

import io.partnerkit.*
import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.node.ObjectNode
import java.time.Instant
import java.util.HexFormat

/** Makes every call. */
internal fun runCalls(story: JsonNode) {
    story["calls"].forEachIndexed { index, call ->
        val name = call["call"].asText()
        val make = CALLS[name] ?: throw Mistake("there is no call $name")
        try {
            run(call, make)
        } catch (wrong: AssertionError) {
            throw AssertionError("call $index ($name): ${wrong.message}", wrong)
        }
    }
}

private fun run(call: JsonNode, make: (JsonNode) -> JsonNode) {
    val expect = call["expect"]
    val found =
        try {
            make(call["with"])
        } catch (no: PartnerkitException) {
            return refused(no, expect)
        }
    succeeds(expect)
    same(expect["value"] ?: throw Mistake("`value` or `errors` must be expected"), found, "value")
}

/** An argument, read by itself: its problems lie under its name. */
private fun <T> named(given: JsonNode, name: String, read: (JsonNode) -> T): T =
    try {
        read(given[name])
    } catch (no: PartnerkitException) {
        throw PartnerkitException.Malformed(no.problems.map { it.copy(path = "/$name${it.path}") })
    }

private fun money(given: JsonNode, name: String): Money = named(given, name) { readMoney(it.bytes()) }

private fun instant(given: JsonNode, name: String): Instant = named(given, name) { parseInstant(it.asText()) }

private fun rounding(given: JsonNode): Rounding = named(given, "rounding") { readRounding(it.bytes()) }

private fun wire(money: Money): JsonNode = document(writeMoney(money))

private fun wire(at: Instant): JsonNode = written(formatInstant(at))

private fun split(given: JsonNode): JsonNode {
    val weights = given["weights"].map { parseDecimal(it.asText()) }
    val method = named(given, "method") { readSplitMethod(it.bytes()) }
    return written(money(given, "total").split(weights, method).map(::wire))
}

private fun posting(given: JsonNode): Posting {
    val entries = given["entries"].map { entry -> named(written(mapOf("entries" to entry)), "entries") { readEntry(it.bytes()) } }
    return Posting(instant(given, "at"), entries)
}

private fun balances(given: JsonNode): JsonNode =
    Ledger().use { ledger ->
        given["postings"].forEach { ledger.post(posting(it)) }
        written(ledger.balances().map { document(writeEntry(it)) })
    }

private fun period(given: JsonNode): JsonNode {
    val period = periodOf(instant(given, "from"), given.given("to")?.let { instant(given, "to") })
    return document(writePeriod(period))
}

private fun mergedParameters(given: JsonNode): JsonNode {
    val parameters =
        given["parameters"].map { each -> named(written(mapOf("parameters" to each)), "parameters") { readParameter(it.bytes()) } }
    val policy = named(given, "policy") { readMergePolicy(it.bytes()) }
    return written(mergeParameters(given["address"].asText(), parameters, policy))
}

private fun chart(given: JsonNode): JsonNode =
    written(barChart(given["title"].asText(), given["bars"].map { Bar(it["name"].asText(), readMoney(it["amount"].bytes())) }))

private fun read(given: JsonNode): JsonNode {
    val json = given["text"]?.let { text(it).toByteArray() } ?: HexFormat.of().parseHex(given["bytes"].asText())
    val text =
        when (val type = given["type"].asText()) {
            "money" -> writeMoney(readMoney(json))
            "actor" -> writeActor(readActor(json))
            "program" -> writeProgram(readProgram(json))
            "brief" -> writeBrief(readBrief(json))
            "terms" -> writeTerms(readTerms(json))
            "order.request" -> writeOrderRequest(readOrderRequest(json))
            "code_book.request" -> writeCodeBookRequest(readCodeBookRequest(json))
            "order.history" -> Order.fromJson(json).use(Order::toJson)
            "code_book.history" -> CodeBook.fromJson(json).use(CodeBook::toJson)
            else -> throw Mistake("there is no type $type")
        }
    return document(text)
}

private fun <T> all(given: JsonNode, name: String, read: (ByteArray) -> T): List<T> =
    given[name].mapIndexed { index, each -> named(written(mapOf("$name/$index" to each)), "$name/$index") { read(it.bytes()) } }

private fun member(told: JsonNode): WorkRoomMember {
    val participation = Participation.fromJson(history("participation", told).toByteArray())
    return WorkRoomMember(participation, told.given("facts")?.let { readMemberFacts(it.bytes()) })
}

private fun <T> told(given: JsonNode, name: String, aggregate: String, fromJson: (ByteArray) -> T): T? =
    given.given(name)?.let { fromJson(history(aggregate, it).toByteArray()) }

private fun deal(given: JsonNode): Deal {
    val partnership = told(given, "partnership", "partnership", Partnership::fromJson)
    val participation = told(given, "participation", "participation", Participation::fromJson)
    val campaign = told(given, "campaign", "campaign", Campaign::fromJson)
    return when {
        partnership != null && participation == null && campaign == null -> Deal.Partnership(partnership)
        partnership == null && participation != null && campaign != null -> Deal.Participation(participation, campaign)
        else -> throw Mistake("say a partnership, or a participation and its campaign")
    }
}

private fun parts(given: JsonNode): DealParts {
    val orders = given.list("productOrders").map { ProductOrder.fromJson(history("product_order", it).toByteArray()) }
    val engagement = told(given, "engagement", "engagement", Engagement::fromJson)
    return DealParts(engagement, told(given, "codeBook", "code_book", CodeBook::fromJson), orders)
}

private fun <T> optional(given: JsonNode, name: String, read: (ByteArray) -> T): T? =
    given.given(name)?.let { named(given, name) { read(it.bytes()) } }

private fun dealFacts(given: JsonNode): DealFacts = optional(given, "facts", ::readDealFacts) ?: DealFacts()

private fun liveView(given: JsonNode): JsonNode {
    val facts = optional(given, "facts", ::readLiveFacts) ?: LiveFacts()
    val view = liveViewOf(deal(given), parts(given), facts, instant(given, "at")) ?: return written("none")
    val text = writeLiveView(view)
    same(view, readLiveView(text.toByteArray()), "the view from its wire form")
    return document(text)
}

private fun rehearsal(given: JsonNode): JsonNode {
    val request = given["request"].bytes()
    val rehearsal =
        when (val deal = deal(given)) {
            is Deal.Partnership -> {
                val context = optional(given, "context", ::readPartnershipContext)
                rehearsePartnership(deal.partnership, readPartnershipRequest(request), context, parts(given), dealFacts(given))
            }
            is Deal.Participation -> {
                val context = optional(given, "context", ::readParticipationContext)
                val (participation, campaign) = deal
                rehearseParticipation(participation, campaign, readParticipationRequest(request), context, parts(given), dealFacts(given))
            }
        }
    val text = writeRehearsal(rehearsal)
    same(rehearsal, readRehearsal(text.toByteArray()), "the rehearsal from its wire form")
    return document(text)
}

private fun terms(given: JsonNode): Terms = named(given, "terms") { readTerms(it.bytes()) }

private fun brief(given: JsonNode): Brief = named(given, "brief") { readBrief(it.bytes()) }

private fun context(given: JsonNode): ReviewContext? =
    given.given("context")?.let { named(given, "context") { context -> readReviewContext(context.bytes()) } }

/** A review without its preview, which is a call of its own, and of its problems code and path. */
private fun shown(review: Review): JsonNode {
    val document = document(writeReview(review)) as ObjectNode
    document.remove("preview")
    document["steps"].flatMap { it["problems"] }.forEach { (it as ObjectNode).retain("code", "path") }
    return document
}

private val BRIEF_CALLS: Map<String, (JsonNode) -> JsonNode> =
    mapOf(
        "brief.save" to { given ->
            val begun = given.given("brief")?.let { brief(given) }
            document(writeBrief(saveStep(begun, named(given, "step") { readStepContent(it.bytes()) })))
        },
        "brief.review" to { shown(reviewBrief(brief(it), context(it))) },
        "brief.preview" to { document(writeReview(reviewBrief(brief(it), context(it))))["preview"] },
        "brief.terms" to { document(writeTerms(termsOf(brief(it), context(it)))) },
        "terms.check" to { given ->
            checkTerms(terms(given))
            written("ok")
        },
        "terms.months" to { written(monthsOf(terms(it).schedule).map { month -> document(writeScheduleMonth(month)) }) },
        "terms.occurrences" to { given ->
            written(occurrencesOf(terms(given), given["zone"].asText()).map { document(writeDatedOccurrence(it)) })
        },
        "terms.instalments" to { given ->
            written(instalmentsOf(terms(given), given["zone"].asText()).map { document(writeInstalment(it)) })
        },
        "content.match_posts" to { given ->
            val tracking = named(given, "tracking") { readTracking(it.bytes()) }
            val posts = all(given, "posts", ::readPost)
            document(writeMatching(matchPosts(posts, all(given, "slots", ::readContentSlot), tracking, all(given, "accounts", ::readCreatorAccount))))
        },
        "content.check_disclosure" to { given ->
            document(writeDisclosureCheck(checkDisclosure(given["text"].asText(), given.given("paidLabel")?.asBoolean() ?: false)))
        },
        "terms.fingerprint" to { written(fingerprintOf(terms(it))) },
        "network.media_types" to { given ->
            written(mediaTypesOf(named(given, "network") { readNetwork(it.bytes()) }).map { document(writeMediaType(it)) })
        },
        "work_room" to { given ->
            val campaign = Campaign.fromJson(history("campaign", given["campaign"]).toByteArray())
            document(writeWorkRoom(workRoomOf(campaign, given["members"].map(::member))))
        },
        "terms.agreement" to { written(agreementOf(terms(it)) ?: "none") },
    )

private val DEAL_CALLS: Map<String, (JsonNode) -> JsonNode> =
    mapOf(
        "live_view" to ::liveView,
        "follow_ups" to { given ->
            val found = followUpsOf(deal(given), parts(given), dealFacts(given), instant(given, "at"))
            written(found.map { document(writeFollowUp(it)) })
        },
        "rehearse" to ::rehearsal,
    )

private val CALLS: Map<String, (JsonNode) -> JsonNode> =
    BRIEF_CALLS + DEAL_CALLS +
    mapOf(
        "money.parse" to { wire(parseMoney(it["amount"].asText(), it["currency"].asText())) },
        "money.plus" to { wire(money(it, "left") + money(it, "right")) },
        "money.minus" to { wire(money(it, "left") - money(it, "right")) },
        "money.percent" to { given ->
            val rate = named(given, "rate") { parseRate(it.asText()) }
            wire(money(given, "money").percent(rate, rounding(given)))
        },
        "money.exchange" to { given ->
            val by = named(given, "by") { readExchangeRate(it.bytes()) }
            document(writeExchanged(money(given, "money").exchange(by, rounding(given))))
        },
        "money.compare" to { written(money(it, "left").compare(money(it, "right")).name.lowercase()) },
        "money.split" to ::split,
        "rate.parse" to { written(parseRate(it["percent"].asText()).toPlainString()) },
        "instant.parse" to { wire(parseInstant(it["text"].asText())) },
        "period.new" to ::period,
        "period.contains" to { given ->
            written(instant(given, "at") in named(given, "period") { readPeriod(it.bytes()) })
        },
        "zone.month" to { written(zoneMonth(it["zone"].asText(), instant(it, "at"))) },
        "zone.start_of" to { given ->
            wire(zoneStartOf(given["zone"].asText(), named(given, "date") { parseDate(it.asText()) }))
        },
        "zone.months_and_days_after" to {
            val (months, days) = it["months"].asInt().toUInt() to it["days"].asInt().toUInt()
            wire(zoneMonthsAndDaysAfter(it["zone"].asText(), instant(it, "at"), months, days))
        },
        "ledger.posting" to { given ->
            val posting = posting(given)
            Ledger().use { it.post(posting) }
            written(posting.entries.map { document(writeEntry(it)) })
        },
        "ledger.balances" to ::balances,
        "link.merge_parameters" to ::mergedParameters,
        "link.distinct_clicks" to { given ->
            val clicks = given["clicks"].map { readClick(it.bytes()) }
            written(distinctClicks(clicks, given["windowMinutes"].asInt().toUInt()).map { document(writeClick(it)) })
        },
        "creator.require_influencer" to { given ->
            val standing = named(given, "standing") { readStanding(it.bytes()) }
            requireInfluencer(standing)
            document(writeStanding(standing))
        },
        "live.sign_token" to { given ->
            written(signToken(named(given, "token") { readLiveToken(it.bytes()) }, named(given, "keys") { readLiveKeys(it.bytes()) }))
        },
        "live.verify_token" to { given ->
            val keys = named(given, "keys") { readLiveKeys(it.bytes()) }
            val scope = named(given, "scope") { readLiveScope(it.bytes()) }
            document(writeLiveToken(verifyToken(given["token"].asText(), keys, scope, instant(given, "at"))))
        },
        "chart.bars" to ::chart,
        "read" to ::read,
    )
