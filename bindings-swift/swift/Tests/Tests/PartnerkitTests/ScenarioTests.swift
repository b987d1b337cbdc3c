import Foundation
import Testing

func run(scenario: JSON) throws {
    if let name = scenario["aggregate"].text {
        try run(lifeOf: name, scenario)
    } else if !scenario["story"].isNull {
        try run(together: scenario)
    } else if !scenario["calls"].isNull {
        try run(calls: scenario)
    } else {
        try run(settlement: scenario)
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
        let story = #""title": "", "story": {"anna": {"aggregate": "creator", "id": ""}}"#
        let documents = [
            #"{"title": "", "calls": [], "cals": []}"#,
            "{" + story + #", "steps": [{"on": "anne", "then": {}}]}"#,
            "{" + story + #", "steps": [{"on": "anna", "then": {}, "tick": ""}]}"#,
            "{" + story + #", "steps": [{"on": "anna", "then": {"statsu": null}}]}"#,
            "{" + story + #", "steps": [], "then": {"anne": {}}}"#,
        ]
        for document in documents {
            let wrong = try JSON.read(Data(document.utf8))
            #expect(throws: Mistake.self) { try Form.check(wrong) }
        }
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
