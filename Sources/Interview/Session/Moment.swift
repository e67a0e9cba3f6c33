/// When something happened, on two clocks. All in milliseconds.
public struct Moment: Codable, Equatable, Sendable {
    /// Session time: runs while the program runs and the machine is awake, from 0 at the session's start. A session that is
    /// continued goes on from the last time that was kept, so what was left on a clock is still left.
    public var session: Int
    /// Wall time: since 1970-01-01 00:00 UTC. A gap between the two clocks is an interruption.
    public var wall: Int

    /// A moment on both clocks.
    public init(session: Int, wall: Int) {
        self.session = session
        self.wall = wall
    }
}
