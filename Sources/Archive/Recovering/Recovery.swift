/// What was done about a damaged archive.
public struct Recovery: Equatable, Sendable {
    /// The archive, now a new one with everything that could be read.
    public let path: String
    /// Where the damaged file lies.
    public let kept: String
    /// How many sessions could be read.
    public let sessions: Int
    /// How many events of theirs.
    public let events: Int

    /// One line: what was wrong, what was done, and where the damaged file is.
    public var sentence: String {
        "\(path) was damaged: \(sessions) session\(sessions == 1 ? "" : "s") with \(events) "
            + "event\(events == 1 ? "" : "s") could be read and are in a new archive; the damaged one is kept as \(kept)"
    }
}
