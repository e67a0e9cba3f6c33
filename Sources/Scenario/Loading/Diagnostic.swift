/// A place in a file, for people: line and column count from 1.
public struct Place: Hashable, Sendable {
    /// As the reader of a message would type it.
    public var path: String
    /// From 1.
    public var line: Int
    /// From 1, in code points.
    public var column: Int

    /// A place, its line and column counted from 1.
    public init(path: String, line: Int, column: Int) {
        self.path = path
        self.line = line
        self.column = column
    }
}

/// One problem in a file.
public struct Diagnostic: Equatable, Sendable, CustomStringConvertible {
    /// An error keeps the files from loading, a warning does not.
    public enum Severity: String, Sendable { case error, warning }

    /// Where it is to be mended.
    public var place: Place
    /// Whether the files load in spite of it.
    public var severity: Severity
    /// What is wrong and what to do, without the place.
    public var message: String

    /// A problem; an error unless said otherwise.
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
    /// At least one of them is an error; warnings stand among them.
    public var diagnostics: [Diagnostic]

    /// The problems, in the order of the files.
    public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

    /// One line a problem.
    public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
