import Foundation

extension PartnerkitError {
    /// What is wrong: at least one problem.
    public var problems: [Problem] {
        switch self {
        case .malformed(let problems): problems
        case .refused(let problem), .forbidden(let problem), .conflict(let problem), .panicked(let problem): [problem]
        }
    }

    /// The stable code of the first problem, such as `order.already_paid`; `internal.panic` of a bug in partnerkit.
    public var code: String { problems.first?.code ?? "" }

    /// The JSON pointer to the field of the first problem; empty for the whole input.
    public var path: String { problems.first?.path ?? "" }
}

/// The sentences of all problems, in English; to branch on, take the codes.
extension PartnerkitError: LocalizedError, CustomStringConvertible {
    public var description: String {
        problems.map(\.message).joined(separator: " ")
    }

    public var errorDescription: String? { description }
}
