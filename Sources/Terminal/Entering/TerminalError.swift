/// Why the full screen cannot run here.
public enum TerminalError: Error, Equatable, Sendable {
    /// Standard input is a file or a pipe.
    case inputIsNoTerminal
    /// Standard output is a file or a pipe.
    case outputIsNoTerminal
    /// TERM does not say what kind of terminal this is.
    case typeUnset
    /// The system has no description of the terminal that TERM names.
    case typeUnknown(String)
    /// The terminal that TERM names cannot put the cursor anywhere on the screen.
    case typeCannotAddress(String)
    /// ncurses would not start on a terminal that looked fit.
    case cannotStart(String)
}

extension TerminalError: CustomStringConvertible {
    /// What is wrong and what to do, in one line.
    public var description: String {
        "The full screen cannot run here: \(reason). Use --plain to go line by line."
    }

    private var reason: String {
        switch self {
        case .inputIsNoTerminal: "standard input is not a terminal"
        case .outputIsNoTerminal: "standard output is not a terminal"
        case .typeUnset: "TERM is not set"
        case .typeUnknown(let type): "this system does not know the terminal \"\(shown(type))\" (TERM)"
        case .typeCannotAddress(let type): "the terminal \"\(shown(type))\" (TERM) cannot move its cursor"
        case .cannotStart(let type): "ncurses does not start on the terminal \"\(shown(type))\" (TERM)"
        }
    }

    /// A name as it can stand in a line of text, whatever TERM holds.
    private func shown(_ type: String) -> String {
        String(type.filter { $0.columns > 0 }.prefix(40))
    }
}
