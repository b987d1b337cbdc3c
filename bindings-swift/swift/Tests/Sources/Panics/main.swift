// Drives every export of the library with an injected panic and with hostile arguments, in a process of its own. What is
// exported is read from the generated source, so that nothing can be forgotten: `Panics Generated.swift`. How each export is
// called was written from the library, with `Exports.swift`.
import Foundation
import Partnerkit

let source = try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8)
let pattern = try Regex<(Substring, Substring)>("uniffi_partnerkit_swift_fn_((?:constructor|method|func)_[a-z0-9_]+)\\(")
let names = Set(source.matches(of: pattern).map { String($0.output.1) }).subtracting(["func_arm_panic"]).sorted()
let drives = Dictionary(uniqueKeysWithValues: exports.map { ($0.name, $0) })
var wrong: [String] = []
var calls = 0

@MainActor func panic(_ export: Export) throws {
    let call = try export.prepare(Maker(), 0)
    _ = armPanic(armed: true)
    do {
        _ = try call()
        wrong.append("\(export.name) returned in spite of a panic")
    } catch PartnerkitError.panicked(let problem) where problem.code == "internal.panic" {
    } catch {
        wrong.append("\(export.name) answered a panic with \(error)")
    }
    if armPanic(armed: false) { wrong.append("\(export.name) is not guarded") }
}

/// Whether the arguments were understood: whatever is refused, it is said why.
@MainActor func torment(_ export: Export, _ what: String, _ make: Maker, _ way: Int) -> Bool {
    calls += 1
    do {
        let answer = try export.prepare(make, way)()
        guard told(answer) else { return true }
        wrong.append("\(export.name) tells of a panic at \(what), way \(way)")
    } catch PartnerkitError.panicked {
        wrong.append("\(export.name) panicked at \(what), way \(way)")
    } catch PartnerkitError.malformed {
    } catch is PartnerkitError {
        return true
    } catch {
        wrong.append("\(export.name) answered \(what), way \(way) with an error of another type: \(error)")
    }
    return false
}

/// Whether one of several outcomes, `notDone(error:)`, is a panic.
func told(_ answer: Any) -> Bool {
    guard let outcomes = answer as? [Any] else { return false }
    return outcomes.contains { outcome in
        guard let fields = Mirror(reflecting: outcome).children.first else { return false }
        guard let error = Mirror(reflecting: fields.value).children.first?.value as? PartnerkitError else { return false }
        return error.code == "internal.panic"
    }
}

let (small, large) = hostile()
for name in names {
    guard let export = drives[name] else {
        wrong.append("\(name) is not driven")
        continue
    }
    // The last line tells who ended the process, should it end.
    print(name)
    fflush(nil)
    do { try panic(export) } catch { wrong.append("\(name) cannot be driven: \(error)") }
    var understood = false
    for make in good { for way in 0..<export.ways { understood = torment(export, "good values", make, way) || understood } }
    // What refuses all that it is given is not driven further than that.
    if !understood { wrong.append("\(name) understands none of the good values; say one in Maker.swift") }
    // Each in the first way and in every fourth other, not always the same.
    for (index, (what, make)) in small.enumerated() {
        for way in 0..<export.ways where way == 0 || (way + index) % 4 == 0 { _ = torment(export, what, make, way) }
    }
    for (what, make) in large { _ = torment(export, what, make, 0) }
}
wrong += Set(drives.keys).subtracting(names).map { "there is no \($0)" }
wrong.prefix(200).forEach { print($0) }
print("\(names.count) exports, \(calls) calls with good and hostile arguments")
let failed = Set(wrong.map { $0.prefix { $0 != " " } }).count
print("\(names.count - min(failed, names.count)) passed, \(failed) failed")
exit(wrong.isEmpty && !names.isEmpty ? 0 : 1)
