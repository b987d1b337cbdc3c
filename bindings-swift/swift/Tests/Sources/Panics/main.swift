// Drives every export of the library with an injected panic and with hostile arguments, in a process of its own. What is
// exported is read from the generated source, so that nothing new can be forgotten: `Panics Generated.swift`.
import Foundation
import Partnerkit

let source = try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8)
let pattern = try Regex<(Substring, Substring)>("uniffi_partnerkit_swift_fn_((?:constructor|method|func)_[a-z0-9_]+)\\(")
let exports = Set(source.matches(of: pattern).map { String($0.output.1) }).subtracting(["func_arm_panic"]).sorted()
var wrong: [String] = []

@MainActor func panic(_ name: String, _ drive: Drive) throws {
    let receivers = try Receivers()
    let values = Values()
    _ = armPanic(armed: true)
    do {
        _ = try drive(receivers, values)
        wrong.append("\(name) returned in spite of a panic")
    } catch PartnerkitError.panicked(let problem) where problem.code == "internal.panic" {
    } catch {
        wrong.append("\(name) answered a panic with \(error)")
    }
    if armPanic(armed: false) { wrong.append("\(name) is not guarded") }
}

@MainActor func torment(_ name: String, _ drive: Drive, _ what: String, _ values: Values) throws {
    do { _ = try drive(Receivers(), values) } catch PartnerkitError.panicked {
        wrong.append("\(name) panicked at \(what)")
    } catch is PartnerkitError {
    } catch {
        wrong.append("\(name) answered \(what) with an error of another type: \(error)")
    }
}

let values = hostile()
for name in exports {
    guard let drive = drives[name] else {
        wrong.append("\(name) is not driven")
        continue
    }
    // The last line tells who ended the process, should it end.
    print(name)
    fflush(nil)
    try panic(name, drive)
    for (what, values) in values { try torment(name, drive, what, values) }
}
wrong += Set(drives.keys).subtracting(exports).map { "there is no \($0)" }
wrong.forEach { print($0) }
print("\(exports.count) exports, \(values.count) hostile arguments each")
let failed = Set(wrong.map { $0.prefix { $0 != " " } }).count
print("\(exports.count - min(failed, exports.count)) passed, \(failed) failed")
exit(wrong.isEmpty && !exports.isEmpty ? 0 : 1)
