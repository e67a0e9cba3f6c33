/// Which part of what was practised is looked at.
public struct PracticeFilter: Equatable, Sendable {
    /// Only this round; all of them when nil.
    public var round: String?
    /// Only what was asked at this wall time, in milliseconds, or after.
    public var since: Int?
    /// Only what was asked before this wall time.
    public var before: Int?

    /// Everything, but for what is given.
    public init(round: String? = nil, since: Int? = nil, before: Int? = nil) {
        self.round = round
        self.since = since
        self.before = before
    }
}
