internal import CNcurses
internal import Glibc

/// What a terminal is, found out without touching it.
public struct TerminalSurvey: Equatable, Sendable {
    /// What TERM says.
    public let type: String
    /// Rows and columns now.
    public let size: Size
    /// Whether more than ASCII is shown.
    public let encoding: TextEncoding
}

extension Terminal {
    /// Looks at the terminal as ``enter(input:output:environment:)`` would, and leaves it alone.
    ///
    /// - Throws: why the full screen could not run here.
    public static func survey(
        input: Int32 = 0, output: Int32 = 1, environment: (String) -> String? = Terminal.variable
    ) throws(TerminalError) -> TerminalSurvey {
        guard isatty(output) == 1 else { throw .outputIsNoTerminal }
        guard isatty(input) == 1 else { throw .inputIsNoTerminal }
        guard let type = environment("TERM"), !type.isEmpty else { throw .typeUnset }
        let check = Int(screen_check(type, output))
        guard check != SCREEN_TYPE_UNKNOWN else { throw .typeUnknown(type) }
        guard check == SCREEN_TYPE_FITS else { throw .typeCannotAddress(type) }
        var (rows, columns): (Int32, Int32) = (0, 0)
        guard screen_size(output, &rows, &columns) else { throw .cannotStart(type) }
        return TerminalSurvey(
            type: type, size: Size(rows: Int(rows), columns: Int(columns)),
            encoding: TextEncoding.take(from: environment))
    }
}
