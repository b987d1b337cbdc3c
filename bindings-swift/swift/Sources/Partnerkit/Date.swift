import Foundation

// How a `Date`, which is a float, meets an instant, which has microseconds.
extension Date {
    init(partnerkitMicros micros: Int64) {
        let (seconds, rest) = micros.quotientAndRemainder(dividingBy: 1_000_000)
        // A small part added to whole seconds since 2001, which is what a `Date` holds, keeps most of the precision.
        self = Date(timeIntervalSince1970: TimeInterval(seconds)).addingTimeInterval(TimeInterval(rest) / 1e6)
    }

    /// To the nearest microsecond. What is no moment of any calendar becomes one that the core refuses, with its path.
    var partnerkitMicros: Int64 {
        let seconds = timeIntervalSinceReferenceDate.rounded(.down)
        let rest = ((timeIntervalSinceReferenceDate - seconds) * 1e6).rounded()
        let whole = Int64(exactly: seconds)?.addingReportingOverflow(Int64(Date.timeIntervalBetween1970AndReferenceDate))
        guard let whole, !whole.overflow else { return .min }
        let scaled = whole.partialValue.multipliedReportingOverflow(by: 1_000_000)
        let micros = scaled.partialValue.addingReportingOverflow(Int64(rest))
        return scaled.overflow || micros.overflow ? .min : micros.partialValue
    }
}
