/// What a wait says about where the process was meanwhile.
///
/// A process that is stopped, or a machine that sleeps, comes back later than it meant to.
struct Absence: Equatable {
    /// How long the process was stopped, as far as it can be known: to be left out of every clock that runs.
    let stopped: Duration
    /// Whether a person is to be told of it.
    let isNoticed: Bool

    /// Time that a machine may sleep without being noticed.
    private static let nap = Duration.seconds(2)
    /// Time that a wait may take too long on a busy machine.
    private static let delay = Duration.seconds(5)

    /// - Parameters:
    ///   - meant: how long the wait was to last at most; nil for ever, when no clock runs.
    ///   - waited: how long it lasted on the clock that stands still while the machine sleeps.
    ///   - elapsed: how long it lasted on the clock that goes on then.
    ///   - wasContinued: whether a signal told that the process was stopped.
    init(meant: Duration?, waited: Duration, elapsed: Duration, wasContinued: Bool) {
        let late = meant.map { max(.zero, waited - $0) } ?? .zero
        stopped = wasContinued || late >= Self.delay ? late : .zero
        isNoticed = wasContinued || stopped > .zero || elapsed - waited >= Self.nap
    }
}
