// The aggregates that have a status as a whole, by their own types.
// Generated from the core's list of aggregates by `cargo xtask gen`.
import Foundation
import Partnerkit

/// The life of the aggregate of that name.
func plainLife(_ name: String, _ story: JSON) throws -> any Life {
    switch name {
    case "order": return try LifeCycle(kind: order, story: story)
    case "creator": return try LifeCycle(kind: creator, story: story)
    case "product_order": return try LifeCycle(kind: product_order, story: story)
    case "partnership": return try LifeCycle(kind: partnership, story: story)
    case "engagement": return try LifeCycle(kind: engagement, story: story)
    case "campaign": return try LifeCycle(kind: campaign, story: story)
    case "participation": return try LifeCycle(kind: participation, story: story)
    default: throw Mistake("no aggregate \(name)")
    }
}

extension Order: Aggregate {}
extension OrderRequest: Asked {}
extension OrderEnvelope: Happened {}
extension OrderDecision: Decision {}
private let order = Kind<Order>(
    name: "order", restore: { try Order.fromJson(json: $0) }, replay: { try Order.replay(id: $0, envelopes: $1) },
    readEnvelope: readOrderEnvelope, readRequest: readOrderRequest, readContext: readOrderContext,
    writeEvent: writeOrderEvent, status: { try $0.status() as Any },
    view: { try $0.view(actor: $1, at: instant($2["at"])) },
    allowed: { try wire($0.allowed(actor: $1, at: instant($2["at"]))) })

extension Creator: Aggregate {}
extension CreatorRequest: Asked {}
extension CreatorEnvelope: Happened {}
extension CreatorDecision: Decision {}
private let creator = Kind<Creator>(
    name: "creator", restore: { try Creator.fromJson(json: $0) }, replay: { try Creator.replay(id: $0, envelopes: $1) },
    readEnvelope: readCreatorEnvelope, readRequest: readCreatorRequest, readContext: readCreatorContext,
    writeEvent: writeCreatorEvent, status: { try $0.status() as Any },
    view: { try $0.view(actor: $1, at: instant($2["at"])) },
    allowed: { try wire($0.allowed(actor: $1, at: instant($2["at"]))) })

extension ProductOrder: Aggregate {}
extension ProductOrderRequest: Asked {}
extension ProductOrderEnvelope: Happened {}
extension ProductOrderDecision: Decision {}
private let product_order = Kind<ProductOrder>(
    name: "product_order", restore: { try ProductOrder.fromJson(json: $0) }, replay: { try ProductOrder.replay(id: $0, envelopes: $1) },
    readEnvelope: readProductOrderEnvelope, readRequest: readProductOrderRequest, readContext: readProductOrderContext,
    writeEvent: writeProductOrderEvent, status: { try $0.status() as Any },
    view: { try $0.view(actor: $1, at: instant($2["at"])) },
    allowed: { try wire($0.allowed(actor: $1, at: instant($2["at"]))) })

extension Partnership: Aggregate {}
extension PartnershipRequest: Asked {}
extension PartnershipEnvelope: Happened {}
extension PartnershipDecision: Decision {}
private let partnership = Kind<Partnership>(
    name: "partnership", restore: { try Partnership.fromJson(json: $0) }, replay: { try Partnership.replay(id: $0, envelopes: $1) },
    readEnvelope: readPartnershipEnvelope, readRequest: readPartnershipRequest, readContext: readPartnershipContext,
    writeEvent: writePartnershipEvent, status: { try $0.status() as Any },
    view: { try $0.view(actor: $1, at: instant($2["at"])) },
    allowed: { try wire($0.allowed(actor: $1, at: instant($2["at"]))) })

extension Engagement: Aggregate {}
extension EngagementRequest: Asked {}
extension EngagementEnvelope: Happened {}
extension EngagementDecision: Decision {}
private let engagement = Kind<Engagement>(
    name: "engagement", restore: { try Engagement.fromJson(json: $0) }, replay: { try Engagement.replay(id: $0, envelopes: $1) },
    readEnvelope: readEngagementEnvelope, readRequest: readEngagementRequest, readContext: readEngagementContext,
    writeEvent: writeEngagementEvent, status: { try $0.status() as Any },
    view: { try $0.view(actor: $1, at: instant($2["at"])) },
    allowed: { try wire($0.allowed(actor: $1, at: instant($2["at"]))) })

extension Campaign: Aggregate {}
extension CampaignRequest: Asked {}
extension CampaignEnvelope: Happened {}
extension CampaignDecision: Decision {}
private let campaign = Kind<Campaign>(
    name: "campaign", restore: { try Campaign.fromJson(json: $0) }, replay: { try Campaign.replay(id: $0, envelopes: $1) },
    readEnvelope: readCampaignEnvelope, readRequest: readCampaignRequest, readContext: readCampaignContext,
    writeEvent: writeCampaignEvent, status: { try $0.status() as Any },
    view: { try $0.view(actor: $1, at: instant($2["at"])) },
    allowed: { try wire($0.allowed(actor: $1, at: instant($2["at"]))) })

extension Participation: Aggregate {}
extension ParticipationRequest: Asked {}
extension ParticipationEnvelope: Happened {}
extension ParticipationDecision: Decision {}
private let participation = Kind<Participation>(
    name: "participation", restore: { try Participation.fromJson(json: $0) }, replay: { try Participation.replay(id: $0, envelopes: $1) },
    readEnvelope: readParticipationEnvelope, readRequest: readParticipationRequest, readContext: readParticipationContext,
    writeEvent: writeParticipationEvent, status: { try $0.status() as Any },
    view: { try $0.view(actor: $1, at: instant($2["at"])) },
    allowed: { try wire($0.allowed(actor: $1, at: instant($2["at"]))) })
