import Foundation
import Partnerkit
import Testing

private let at = Date(timeIntervalSince1970: 1_772_366_400)

private func placed() throws -> (Order, Actor, Actor) {
    let (brand, creator) = (UUID(), UUID())
    let order = try Order(id: UUID())
    let days = SpaceDays(
        response: 3, payment: 3, start: 3, delivery: 3, verification: 3, cancelAnswer: 3, rating: 3, messages: 3, survey: 3)
    let space = Space(
        spaceId: UUID(), creatorId: creator, network: .youtube, mediaType: .video, title: "One video",
        price: Money(amount: 100, currency: "EUR"), revisions: 1, days: days)
    let actor = Actor.brand(brandId: brand, userId: UUID())
    _ = try order.execute(request: OrderRequest(commandId: UUID(), actor: actor, at: at, command: .place(space: space)))
    return (order, actor, .creator(creatorId: creator))
}

/// What a call that a panic has ended throws.
private let bug = PartnerkitError.panicked(
    problem: Problem(code: "internal.panic", message: "There is a bug.", path: "", details: [:], docs: ""))

/// What Swift makes of the package: errors, enums, tasks.
@Suite struct LanguageTests {
    @Test func anErrorIsItsMessage() throws {
        let (order, brand, _) = try placed()
        let request = OrderRequest(commandId: UUID(), actor: brand, at: at, command: .accept)
        do {
            _ = try order.execute(request: request)
            Issue.record("a brand cannot accept")
        } catch let error as PartnerkitError {
            guard case .forbidden(let problem) = error else { throw error }
            #expect(error.code == "command.forbidden" && problem.code == error.code && error.path == "/actor")
            #expect(!problem.message.isEmpty && error.localizedDescription == problem.message && "\(error)" == problem.message)
            #expect((error as any LocalizedError).errorDescription == problem.message)
        }
        #expect(bug.code == "internal.panic" && bug.localizedDescription == "There is a bug.")
    }

    /// Compiles only while these are all the cases: a switch without a default is how an app sees that one is new.
    @Test func switchesAreExhaustive() throws {
        let name = { (status: OrderStatusKind) in
            switch status {
            case .pending, .feedbackRequired, .feedbackProvided, .paymentRequired, .paymentReceived: "before"
            case .processing, .hold, .completed, .disputed: "during"
            case .refundDue, .cancelled, .refunded, .verified: "after"
            }
        }
        let who = { (actor: Actor) in
            switch actor {
            case .brand(let brandId, _): brandId
            case .creator(let creatorId): creatorId
            case .platform(let operatorId): operatorId
            case .system: UUID?.none
            }
        }
        let kind = { (error: PartnerkitError) in
            switch error {
            case .malformed(let problems): problems.count
            case .refused, .forbidden, .conflict: 1
            case .panicked: 0
            }
        }
        let (order, _, creator) = try placed()
        #expect(try order.status().map(name) == "before")
        #expect(who(creator) != nil && kind(bug) == 0)
    }

    /// Handles and values cross between tasks; Swift 6 refuses to compile what is not `Sendable`.
    @Test func anOrderIsSharedByTasks() async throws {
        let (order, brand, creator) = try placed()
        let accepted = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    let request = OrderRequest(commandId: UUID(), actor: creator, at: at, command: .accept)
                    return (try? order.execute(request: request)) != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(accepted == 1)
        let view = try await Task.detached { try order.view(actor: brand, at: at) }.value
        #expect(view?.status == .paymentRequired)
    }

    @Test func manyCommandsGoInOneCall() throws {
        let (order, brand, creator) = try placed()
        let request = { (actor: Actor, command: OrderCommand) in
            OrderRequest(commandId: UUID(), actor: actor, at: at, command: command)
        }
        let outcomes = try order.executeAll(requests: [request(brand, .accept), request(creator, .accept)])
        guard case .notDone(let error) = outcomes[0], case .decided(let decision) = outcomes[1] else {
            Issue.record("\(outcomes)")
            return
        }
        #expect(error.code == "command.forbidden" && decision.envelopes.count == 1)
    }

    @Test func aCopyGoesItsOwnWay() throws {
        let (order, _, creator) = try placed()
        let copy = try order.copy()
        _ = try copy.execute(request: OrderRequest(commandId: UUID(), actor: creator, at: at, command: .accept))
        #expect(try copy.version() == 2 && order.version() == 1)
    }

    /// What carries it out and what the app knows can be left out.
    @Test func aRehearsalChangesNothing() throws {
        let partnership = try Partnership(id: UUID())
        let brand = Actor.brand(brandId: UUID(), userId: UUID())
        let open = PartnershipCommand.open(creatorId: UUID(), zone: "Europe/Berlin", noticeDays: nil)
        let request = PartnershipRequest(commandId: UUID(), actor: brand, at: at, command: open)
        let rehearsal = try rehearsePartnership(partnership: partnership, request: request)
        #expect(try !rehearsal.isOffer && partnership.version() == 0)
        let deal = Deal.partnership(partnership: partnership)
        #expect(try liveViewOf(deal: deal, at: at) == nil && followUpsOf(deal: deal, at: at).isEmpty)
    }
}
