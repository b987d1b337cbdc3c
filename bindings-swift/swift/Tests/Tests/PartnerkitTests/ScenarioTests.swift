import Foundation
import Testing

func run(scenario: JSON) throws {
    switch scenario["aggregate"].text {
    case "order": try LifeCycle(kind: orders, story: scenario).run()
    case "creator": try LifeCycle(kind: creators, story: scenario).run()
    case "code_book": try LifeCycle(kind: codeBooks, story: scenario).run()
    case .some(let other): throw Mistake("no aggregate \(other)")
    case nil: try scenario["calls"].isNull ? run(settlement: scenario) : run(calls: scenario)
    }
}

/// Every scenario, through the package's public types; the other languages run the same files.
@Suite struct ScenarioTests {
    @Test func everyScenario() {
        let files = Form.files()
        var failed = 0
        for file in files {
            do { try run(scenario: Form.load(file)) } catch {
                failed += 1
                Issue.record("\(file): \(error)")
            }
        }
        #expect(!files.isEmpty)
        print("scenarios: swift \(files.count)")
        print("\(files.count - failed) passed, \(failed) failed")
    }

    @Test func unknownMembersAreMistakes() throws {
        let wrong = try JSON.read(Data(#"{"title": "", "calls": [], "cals": []}"#.utf8))
        #expect(throws: Mistake.self) { try Form.check(wrong) }
    }

    @Test func wrongExpectationsFail() throws {
        let call = { (expect: String) in
            try JSON.read(
                Data(
                    """
                    {"title": "", "calls": [{"call": "money.parse", "with": {"amount": "1", "currency": "EUR"}, "expect": \(expect)}]}
                    """.utf8))
        }
        try run(scenario: call(#"{"value": {"amount": "1.00", "currency": "EUR"}}"#))
        for wrong in [#"{"value": {"amount": "1.01", "currency": "EUR"}}"#, #"{"errors": [{"code": "money.decimal"}]}"#, "{}"] {
            #expect(throws: (any Error).self) { try run(scenario: call(wrong)) }
        }
    }
}
