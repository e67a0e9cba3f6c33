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

    private static func parts(_ milliseconds: Int) -> (date: String, time: String) {
        let seconds = milliseconds.floored(by: 1000).quotient
        let (days, second) = seconds.floored(by: 86_400)
        let date = CivilDate(daysSince1970: days)
        return (
            "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))",
            "\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))"
        )
    }
}

/// A day of the Gregorian calendar.
struct CivilDate: Equatable {
    var year: Int
    var month: Int
    var day: Int

    /// `civil_from_days` of Howard Hinnant, *chrono-Compatible Low-Level Date Algorithms*,
    /// https://howardhinnant.github.io/date_algorithms.html: years begin in March, so that the leap day is their last.
    init(daysSince1970 days: Int) {
        let (era, dayOfEra) = (days + 719_468).floored(by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
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

private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number.magnitude)
    return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension Int {
    /// Quotient and remainder with the remainder never negative, also before 1970.
    fileprivate func floored(by divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
