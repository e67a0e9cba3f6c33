public import Archive
public import Evaluation
public import Interview
public import Scenario

/// What the screens work with. In tests the archive lies in memory, and chance and the time zone are given.
public struct Desk {
    /// What is asked.
    public let pack: Pack
    /// What reads the answers.
    public let evaluator: Evaluator
    /// What keeps them.
    public let archive: Archive
    /// Of the loops and drills that are begun on the screens.
    public var options: SessionOptions
    /// Gives each new session its seed.
    public var newSeed: () -> UInt64
    /// Seconds that local time is ahead of UTC at a wall time in milliseconds.
    let secondsAheadOfUTC: (Int) -> Int

    /// A desk with everything on it; chance and the time zone are the system's unless given.
    public init(
        pack: Pack, evaluator: Evaluator, archive: Archive, options: SessionOptions = SessionOptions(),
        seed: @escaping () -> UInt64 = { .random(in: .min ... .max) },
        secondsAheadOfUTC: @escaping (Int) -> Int = LocalDay.secondsAheadOfUTC(at:)
    ) {
        self.pack = pack
        self.evaluator = evaluator
        self.archive = archive
        self.options = options
        newSeed = seed
        self.secondsAheadOfUTC = secondsAheadOfUTC
    }

    /// The local day of a wall time.
    func day(of wall: Int) -> LocalDay { LocalDay(wall: wall, secondsAheadOfUTC: secondsAheadOfUTC(wall)) }
}
