import Foundation
import Partnerkit

/// What is exported of Live URLs.
let liveDrives: [String: Drive] = [
    "func_sign_token": { try signToken(token: $1.liveToken, keys: $1.liveKeys) },
    "func_verify_token": { try verifyToken(token: $1.text, keys: $1.liveKeys, scope: .act, at: $1.date) },
    "func_read_live_keys": { try readLiveKeys(json: $1.document) },
    "func_read_live_scope": { try readLiveScope(json: $1.document) },
    "func_read_live_token": { try readLiveToken(json: $1.document) },
    "func_write_live_keys": { try writeLiveKeys(value: $1.liveKeys) },
    "func_write_live_scope": { _, _ in try writeLiveScope(value: .view) },
    "func_write_live_token": { try writeLiveToken(value: $1.liveToken) },
]

extension Values {
    var liveKeys: LiveKeys { LiveKeys(signing: text, keys: [LiveKey(keyId: text, secret: String(repeating: "A", count: 43))]) }
    var liveToken: LiveToken {
        LiveToken(scope: .view, subject: .partnership(partnershipId: id), creatorId: id, expiresAt: date)
    }
}
