internal import Glibc

/// A day of the calendar, as the candidate lived it.
public struct LocalDay: Equatable, Sendable {
    /// Of its month, from 1.
    public let day: Int
    /// From 1.
    public let month: Int
    /// Of the Gregorian calendar.
    public let year: Int
    /// Minutes since its midnight.
    public let minute: Int

    /// The day of a wall time in milliseconds.
    ///
    /// Days since 1970 become a date by Howard Hinnant's `civil_from_days` (*chrono-Compatible Low-Level Date Algorithms*).
    init(wall: Int, secondsAheadOfUTC: Int) {
        let seconds = Int((Double(wall) / 1000).rounded(.down)) + secondsAheadOfUTC
        let days = (seconds - (seconds % 86400 + 86400) % 86400) / 86400
        minute = (seconds - days * 86400) / 60
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// The day of a wall time in milliseconds, by the system's time zone.
    public init(wall: Int) { self.init(wall: wall, secondsAheadOfUTC: Self.secondsAheadOfUTC(at: wall)) }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `21 Nov`
    var text: String { "\(day) \(Self.months[month - 1])" }
    /// `21 Nov 14:05`
    public var textWithTime: String {
        text + " " + ClockText.twoDigits(minute / 60) + ":" + ClockText.twoDigits(minute % 60)
    }

    /// What the system's time zone says of a wall time in milliseconds.
    public static func secondsAheadOfUTC(at wall: Int) -> Int {
        var time = time_t(wall / 1000)
        var parts = tm()
        return localtime_r(&time, &parts) == nil ? 0 : parts.tm_gmtoff
    }
}
