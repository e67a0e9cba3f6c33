public import Interview

extension Days {
    /// Days by a time zone; the system's where none is given.
    ///
    /// - Parameter secondsAheadOfUTC: how far local time is ahead at a wall time in milliseconds.
    public static func local(
        secondsAheadOfUTC: @escaping (Int) -> Int = LocalDay.secondsAheadOfUTC(at:)
    ) -> Days {
        Days(secondsAheadOfUTC: secondsAheadOfUTC) { LocalDay(wall: $0 * 86_400_000, secondsAheadOfUTC: 0).text }
    }
}

extension Desk {
    /// How days are reckoned here.
    var days: Days { .local(secondsAheadOfUTC: secondsAheadOfUTC) }
}
