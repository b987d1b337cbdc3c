import Foundation
import Partnerkit

/// What is exported of creators.
let creatorDrives: [String: Drive] = [
    "constructor_creator_new": { try Creator(id: $1.id) },
    "constructor_creator_from_json": { try Creator.fromJson(json: $1.document) },
    "constructor_creator_replay": { try Creator.replay(id: $1.id, envelopes: [$1.creatorEnvelope]) },
    "method_creator_allowed": { try $0.creator.allowed(actor: $1.actor, at: $1.date) },
    "method_creator_copy": { receivers, _ in try receivers.creator.copy() },
    "method_creator_dry_run": { try $0.creator.dryRun(requests: [$1.creatorRequest], context: CreatorContext()) },
    "method_creator_envelopes": { receivers, _ in try receivers.creator.envelopes() },
    "method_creator_execute": { try $0.creator.execute(request: $1.creatorRequest) },
    "method_creator_execute_all": { try $0.creator.executeAll(requests: [$1.creatorRequest]) },
    "method_creator_id": { receivers, _ in try receivers.creator.id() },
    "method_creator_standing": { try $0.creator.standing(at: $1.date) as Any },
    "method_creator_status": { receivers, _ in try receivers.creator.status() as Any },
    "method_creator_tick": { try $0.creator.tick(at: $1.date) },
    "method_creator_timers": { receivers, _ in try receivers.creator.timers() },
    "method_creator_to_json": { receivers, _ in try receivers.creator.toJson() },
    "method_creator_version": { receivers, _ in try receivers.creator.version() },
    "method_creator_view": { try $0.creator.view(actor: $1.actor, at: $1.date) as Any },
    "func_creator_diagram": { _, _ in try creatorDiagram(format: .dot) },
    "func_read_creator_command": { try readCreatorCommand(json: $1.document) },
    "func_read_creator_context": { try readCreatorContext(json: $1.document) },
    "func_read_creator_decision": { try readCreatorDecision(json: $1.document) },
    "func_read_creator_envelope": { try readCreatorEnvelope(json: $1.document) },
    "func_read_creator_event": { try readCreatorEvent(json: $1.document) },
    "func_read_creator_request": { try readCreatorRequest(json: $1.document) },
    "func_read_creator_timer": { try readCreatorTimer(json: $1.document) },
    "func_read_creator_view": { try readCreatorView(json: $1.document) },
    "func_read_standing": { try readStanding(json: $1.document) },
    "func_require_influencer": { try requireInfluencer(standing: $1.standing) },
    "func_write_creator_command": { try writeCreatorCommand(value: $1.creatorRequest.command) },
    "func_write_creator_context": { _, _ in try writeCreatorContext(value: CreatorContext()) },
    "func_write_creator_decision": { try writeCreatorDecision(value: $1.creatorDecision) },
    "func_write_creator_envelope": { try writeCreatorEnvelope(value: $1.creatorEnvelope) },
    "func_write_creator_event": { try writeCreatorEvent(value: $1.creatorEnvelope.event) },
    "func_write_creator_request": { try writeCreatorRequest(value: $1.creatorRequest) },
    "func_write_creator_timer": { try writeCreatorTimer(value: CreatorTimer(dueAt: $1.date, timerId: $1.text, command: $1.creatorRequest.command)) },
    "func_write_creator_view": { try writeCreatorView(value: $1.creatorView) },
    "func_write_standing": { try writeStanding(value: $1.standing) },
]

extension Values {
    var creatorAddress: Address { Address(recipient: text, line1: text, city: text, country: text, phone: text) }
    var creatorAccount: CreatorAccount {
        CreatorAccount(network: .blog, handle: text, connection: .connected(expiresAt: date))
    }
    var standing: Standing { Standing(creatorId: id, status: .influencer, accounts: [creatorAccount]) }
    var creatorRequest: CreatorRequest {
        CreatorRequest(
            commandId: id, actor: actor, at: date, command: .setAddress(addressId: id, address: creatorAddress),
            expectedVersion: count)
    }
    var creatorEnvelope: CreatorEnvelope {
        CreatorEnvelope(
            eventId: id, aggregateId: id, version: count, at: date, actor: actor, commandId: id,
            event: .added(keeper: .brand(brandId: id), displayName: text, emails: [text], tags: [text]))
    }
    var creatorDecision: CreatorDecision {
        CreatorDecision(
            envelopes: [creatorEnvelope], isRepeat: false, notifications: [notice], postings: [posting], warnings: [])
    }
    var creatorView: CreatorView {
        CreatorView(
            status: .prospect, keeper: .platform, displayName: text, accounts: [creatorAccount], allowed: [.promote],
            emails: [text], tags: [text], addresses: [AddressView(addressId: id, address: creatorAddress)])
    }
}
