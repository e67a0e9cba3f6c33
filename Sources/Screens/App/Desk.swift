public import Archive
public import Evaluation
public import Interview
public import Scenario

/// What the screens work with. In tests the archive lies in memory, and chance and the time zone are given.
public struct Desk {
    /// What is asked.
    public internal(set) var pack: Pack
    /// What could be asked in its place.
    public let shelf: PackShelf
    /// What reads the answers.
    public let evaluator: Evaluator
    /// What keeps them.
    public let archive: Archive
    /// Of the loops and drills that are begun on the screens.
    public var options: SessionOptions
    /// What the candidate has set; what of it concerns a session stands in the options too.
    public var settings: Settings
    /// Gives each new session its seed.
    public var newSeed: () -> UInt64
    /// Seconds that local time is ahead of UTC at a wall time in milliseconds.
    let secondsAheadOfUTC: (Int) -> Int

    /// A desk with everything on it; chance and the time zone are the system's unless given.
    public init(
        pack: Pack, shelf: PackShelf = PackShelf(), evaluator: Evaluator, archive: Archive,
        options: SessionOptions = SessionOptions(), settings: Settings = Settings(),
        seed: @escaping () -> UInt64 = { .random(in: .min ... .max) },
        secondsAheadOfUTC: @escaping (Int) -> Int = LocalDay.secondsAheadOfUTC(at:)
    ) {
        self.pack = pack
        self.shelf = shelf
        self.evaluator = evaluator
        self.archive = archive
        self.options = options
        self.settings = settings
        newSeed = seed
        self.secondsAheadOfUTC = secondsAheadOfUTC
    }

    /// The pack of a name: the one in use, or one from the shelf; nil where it is gone.
    func pack(named name: String) -> Pack? { name == pack.id ? pack : shelf.pack(named: name) }

    /// The local day of a wall time.
    func day(of wall: Int) -> LocalDay { LocalDay(wall: wall, secondsAheadOfUTC: secondsAheadOfUTC(wall)) }
}
