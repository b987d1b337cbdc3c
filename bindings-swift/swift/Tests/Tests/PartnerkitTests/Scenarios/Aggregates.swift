// The aggregates that have a status as a whole, by their own types.
// Generated from the core's list of aggregates by `cargo xtask gen`.
import Foundation
import Partnerkit

/// Runs the life of the aggregate of that name.
func runPlain(_ name: String, _ story: JSON) throws {
    switch name {
    case "order": try LifeCycle(kind: order, story: story).run()
    case "creator": try LifeCycle(kind: creator, story: story).run()
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
    view: { try wire($0.view(actor: $1, at: instant($2["at"])) as Any) },
    allowed: { try wire($0.allowed(actor: $1, at: instant($2["at"]))) })

extension Creator: Aggregate {}
extension CreatorRequest: Asked {}
extension CreatorEnvelope: Happened {}
extension CreatorDecision: Decision {}
private let creator = Kind<Creator>(
    name: "creator", restore: { try Creator.fromJson(json: $0) }, replay: { try Creator.replay(id: $0, envelopes: $1) },
    readEnvelope: readCreatorEnvelope, readRequest: readCreatorRequest, readContext: readCreatorContext,
    writeEvent: writeCreatorEvent, status: { try $0.status() as Any },
    view: { try wire($0.view(actor: $1, at: instant($2["at"])) as Any) },
    allowed: { try wire($0.allowed(actor: $1, at: instant($2["at"]))) })
