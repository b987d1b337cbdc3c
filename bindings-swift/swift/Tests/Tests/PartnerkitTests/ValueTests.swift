import Foundation
import Partnerkit
import Testing

/// The types of the platform carry the values of the core.
@Suite struct ValueTests {
    @Test(arguments: ["0.01", "-0.01", "12.50", "79228162514264337593543950.33", "123456789012345678901234567.89"])
    func amountsCrossExactly(_ text: String) throws {
        let money = try parseMoney(amount: text, currency: "EUR")
        #expect(money.amount == Decimal(string: text))
        #expect(try readMoney(json: Data(writeMoney(value: money).utf8)) == money)
        #expect(try JSON.read(Data(writeMoney(value: money).utf8))["amount"] == .text(text))
    }

    @Test(arguments: ["0001-01-01T00:00:00Z", "1969-12-31T23:59:59.999999Z", "2026-03-01T12:00:00.000001Z", "2100-02-28T23:59:59.123457Z"])
    func momentsCrossToTheMicrosecond(_ text: String) throws {
        let date = try parseInstant(text: text)
        #expect(try formatInstant(at: date) == text)
        #expect(try formatInstant(at: parseInstant(text: formatInstant(at: date))) == text)
    }

    @Test func aDateIsTheDateOfFoundation() throws {
        #expect(try parseInstant(text: "2026-03-01T12:00:00Z") == Date(timeIntervalSince1970: 1_772_366_400))
        #expect(try formatInstant(at: Date(timeIntervalSince1970: 0.5)) == "1970-01-01T00:00:00.500000Z")
    }

    @Test func theLastMomentStaysInItsYear() throws {
        let last = try parseInstant(text: "9999-12-31T23:59:59.999999Z")
        #expect(try formatInstant(at: last).hasPrefix("9999-12-31T23:59:59.9999"))
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, 253_402_300_800])
    func whatIsNoMomentIsRefused(_ seconds: Double) throws {
        #expect(codeOf { try formatInstant(at: Date(timeIntervalSince1970: seconds)) } == "malformed.instant")
        #expect(codeOf { try periodOf(from: Date(timeIntervalSince1970: seconds)) } == "malformed.instant")
    }

    @Test func idsCross() throws {
        let id = UUID()
        #expect(try Order(id: id).id() == id)
        #expect(try CodeBook(id: id).id() == id)
    }

    @Test func moneyIsAddedAndTaken() throws {
        let price = Money(amount: Decimal(string: "12.50")!, currency: "EUR")
        let tax = Money(amount: Decimal(string: "2.38")!, currency: "EUR")
        #expect(try price + tax == Money(amount: Decimal(string: "14.88")!, currency: "EUR"))
        #expect(try price - tax == Money(amount: Decimal(string: "10.12")!, currency: "EUR"))
        #expect(try -price == Money(amount: Decimal(string: "-12.50")!, currency: "EUR"))
        #expect(price.description == "12.5 EUR")
        #expect(codeOf { try price + Money(amount: 1, currency: "USD") } == "money.mixed_currencies")
    }

    @Test func whatIsNoAmountIsRefusedWithItsPath() throws {
        for amount in [Decimal.nan, .greatestFiniteMagnitude, Decimal(string: "0.001")!] {
            let request = OrderRequest(
                commandId: UUID(), actor: .system(name: "bank"), at: Date(timeIntervalSince1970: 0),
                command: .confirmPayment(reference: "r", amount: Money(amount: amount, currency: "EUR")))
            do {
                _ = try Order(id: UUID()).execute(request: request)
                Issue.record("\(amount) was taken")
            } catch PartnerkitError.malformed(let problems) {
                #expect(problems.map(\.path) == ["/command/amount/amount"])
            }
        }
    }
}

/// The code of the error that an action throws.
func codeOf<T>(_ action: () throws -> T) -> String? {
    do { _ = try action() } catch { return (error as? PartnerkitError)?.code }
    return nil
}
