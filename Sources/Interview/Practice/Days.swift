/// How wall times become days where the candidate lives. Days are numbers, counted from 1970-01-01, so that they can be
/// reckoned with; what they are called is for whoever knows a calendar.
public struct Days {
    private let secondsAheadOfUTC: (Int) -> Int
    private let nameOfDay: (Int) -> String

    /// - Parameter secondsAheadOfUTC: how far local time is ahead at a wall time in milliseconds.
    /// - Parameter name: of a day by its number: `21 Nov`.
    public init(secondsAheadOfUTC: @escaping (Int) -> Int, name: @escaping (Int) -> String) {
        self.secondsAheadOfUTC = secondsAheadOfUTC
        nameOfDay = name
    }

    /// The number of the day of a wall time in milliseconds.
    public func number(of wall: Int) -> Int {
        let local = wall + secondsAheadOfUTC(wall) * 1000
        let day = 86_400_000
        return local / day - (local % day < 0 ? 1 : 0)
    }

    /// What a day is called, by its number.
    public func name(ofDay day: Int) -> String { nameOfDay(day) }

    /// What the day of a wall time is called.
    public func name(of wall: Int) -> String { name(ofDay: number(of: wall)) }
}
