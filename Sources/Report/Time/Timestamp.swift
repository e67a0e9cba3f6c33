/// Points in time as text, in UTC.
public enum Timestamp {
    /// ISO 8601 with seconds: `2025-11-21T18:04:05Z`. What is less than a second is cut.
    ///
    /// - Parameter milliseconds: since 1970-01-01 00:00 UTC.
    public static func iso8601(_ milliseconds: Int) -> String {
        let (date, time) = parts(milliseconds)
        return "\(date)T\(time)Z"
    }

    /// For people: `2025-11-21 18:04:05 UTC`.
    static func spoken(_ milliseconds: Int) -> String {
        let (date, time) = parts(milliseconds)
        return "\(date) \(time) UTC"
    }

    /// The day alone, in UTC: `2025-11-21`.
    static func day(_ milliseconds: Int) -> String { parts(milliseconds).date }

    private static func parts(_ milliseconds: Int) -> (date: String, time: String) {
        let seconds = milliseconds.floored(by: 1000).quotient
        let (days, second) = seconds.floored(by: 86_400)
        let date = CivilDate(daysSince1970: days)
        return (
            date.iso8601,
            "\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))"
        )
    }
}

/// Lengths of time as text.
enum Elapsed {
    /// Minutes and seconds, what is less cut: `1:58`.
    static func minutes(_ milliseconds: Int) -> String {
        let seconds = max(0, milliseconds) / 1000
        return "\(seconds / 60):\(padded(seconds % 60, 2))"
    }
}

/// A number with zeros before it, so that it has so many digits.
func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number.magnitude)
    return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count)) + digits
}
