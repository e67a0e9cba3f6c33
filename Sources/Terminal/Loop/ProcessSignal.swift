internal import Glibc

/// A signal that the loop hands on.
public enum ProcessSignal: CaseIterable, Hashable, Sendable {
    /// Asked to end, by hand (SIGINT from outside: ^C is a key here), by the system, by the terminal's going, or at once.
    case interrupt, terminate, hangUp, quit
    /// About to be stopped from outside.
    case stop
    /// Going on after the process was stopped or the machine asleep.
    case goOn

    /// Whether the process ends by it.
    public var isEnding: Bool {
        switch self {
        case .interrupt, .terminate, .hangUp, .quit: true
        case .stop, .goOn: false
        }
    }

    /// Whether nobody can have answered, or will be able to, for a while.
    public var isOfAbsence: Bool { self == .stop || self == .goOn }

    /// The system's number.
    var number: Int32 {
        switch self {
        case .interrupt: SIGINT
        case .terminate: SIGTERM
        case .hangUp: SIGHUP
        case .quit: SIGQUIT
        case .stop: SIGTSTP
        case .goOn: SIGCONT
        }
    }

    /// The signal of a number; nil for those that the loop keeps to itself.
    init?(number: Int32) {
        guard let signal = Self.allCases.first(where: { $0.number == number }) else { return nil }
        self = signal
    }
}
