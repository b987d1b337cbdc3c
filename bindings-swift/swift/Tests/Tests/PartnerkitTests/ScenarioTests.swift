import Foundation
import Testing

func run(scenario: JSON) throws {
    switch scenario["aggregate"].text {
    case "code_book": try LifeCycle(kind: codeBooks, story: scenario).run()
    case .some(let name): try runPlain(name, scenario)
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
