/// A place in a file, for people: line and column count from 1.
public struct Place: Hashable, Sendable {
    public var path: String
    public var line: Int
    public var column: Int

    public init(path: String, line: Int, column: Int) {
        self.path = path
        self.line = line
        self.column = column
    }
}

/// One problem in a file.
public struct Diagnostic: Equatable, Sendable, CustomStringConvertible {
    public enum Severity: String, Sendable { case error, warning }

    public var place: Place
    public var severity: Severity
    /// What is wrong and what to do, without the place.
    public var message: String

    public init(_ severity: Severity = .error, at place: Place, _ message: String) {
        self.place = place
        self.severity = severity
        self.message = message
    }

    /// `path:line:col: error: what, did you mean …`
    public var description: String {
        "\(place.path):\(place.line):\(place.column): \(severity.rawValue): \(message)"
    }
}

/// Why a pack or the signals could not be loaded: every problem in every file, in the order of the files.
public struct LoadingError: Error, Equatable, CustomStringConvertible {
    public var diagnostics: [Diagnostic]

    public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

    public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
