/// One thing to have done before the interview.
public struct ChecklistItem: Equatable, Sendable {
    /// Unique in the checklist.
    public var id: String
    /// What to do.
    public var title: String
    /// How one knows that it was done.
    public var how: String
    /// What ticks it.
    public var tickedBy: Tick

    /// An item; ticked by hand where nothing else is said.
    public init(id: String, title: String, how: String, tickedBy: Tick = .hand(because: Tick.unknowable)) {
        self.id = id
        self.title = title
        self.how = how
        self.tickedBy = tickedBy
    }
}

/// What ticks an item of the checklist: something that was practised, where that can be known.
public enum Tick: Equatable, Sendable {
    /// The candidate, for the reason given.
    case hand(because: String)
    /// So many stories with all four parts, and no principle that none of them claims.
    case stories(Int)
    /// For each of these topics an answer in which a trade-off was named.
    case tradeoffs(topics: [String])
    /// Each of the four elements heard, without a probe, in at least `heard` of the last `of` answers.
    case elements(heard: Int, of: Int, round: String?)
    /// Each round drilled so often, and one full loop finished.
    case drills(Int)
    /// The last `of` answers, none of which raised the flag.
    case withoutFlag(Flag, of: Int, round: String?)
    /// No answer of the last session past the clock, by its own time or aloud.
    case withinTime

    /// Why an item is ticked by hand where its file gives no reason.
    public static let unknowable = "Mockloop cannot know whether this was done."
}
