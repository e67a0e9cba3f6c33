internal import Glibc
internal import Report

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
    init(wall: Int, secondsAheadOfUTC: Int) {
        let local = wall + secondsAheadOfUTC * 1000
        let date = CivilDate(daysSince1970: Int((Double(local) / 86_400_000).rounded(.down)))
        (day, month, year) = (date.day, date.month, date.year)
        minute = (local / 60_000 % 1440 + 1440) % 1440
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
