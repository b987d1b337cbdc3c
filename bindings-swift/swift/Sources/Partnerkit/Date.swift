import Foundation

// How a `Date`, which is a float, meets an instant, which has microseconds. From 1865 to 2137 a `Date` holds every microsecond;
// further away it is coarser, up to 31 microseconds in the year 9999.
extension Date {
    /// The nearest moment that is not later than the instant: rounded up, the last instant of the year 9999 would be none.
    init(partnerkitMicros micros: Int64) {
        let (seconds, rest) = micros.quotientAndRemainder(dividingBy: 1_000_000)
        // A small part added to whole seconds since 2001, which is what a `Date` holds, keeps most of the precision.
        self = Date(timeIntervalSince1970: TimeInterval(seconds)).addingTimeInterval(TimeInterval(rest) / 1e6)
        if partnerkitMicros > micros {
            self = Date(timeIntervalSinceReferenceDate: timeIntervalSinceReferenceDate.nextDown)
        }
    }

    /// To the nearest microsecond. What is no moment of any calendar becomes one that the core refuses, with its path.
    var partnerkitMicros: Int64 {
        let seconds = timeIntervalSinceReferenceDate.rounded(.down)
        guard let whole = Int64(exactly: seconds) else { return .min }
        let rest = Int64(((timeIntervalSinceReferenceDate - seconds) * 1e6).rounded())
        let since1970 = whole.addingReportingOverflow(Int64(Date.timeIntervalBetween1970AndReferenceDate))
        let scaled = since1970.partialValue.multipliedReportingOverflow(by: 1_000_000)
        let micros = scaled.partialValue.addingReportingOverflow(rest)
        return since1970.overflow || scaled.overflow || micros.overflow ? .min : micros.partialValue
    }
}
