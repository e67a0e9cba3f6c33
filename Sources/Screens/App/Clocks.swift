/// What the machine's clocks show, in milliseconds.
public struct Clocks: Equatable, Sendable {
    /// A clock that never jumps and stands still while the machine sleeps.
    public var steady: Int
    /// Since 1970-01-01 00:00 UTC.
    public var wall: Int

    /// What both clocks show at one time.
    public init(steady: Int, wall: Int) {
        self.steady = steady
        self.wall = wall
    }
}
