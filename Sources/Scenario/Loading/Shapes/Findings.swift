/// What reading files has brought to light so far: problems, and names with their places.
struct Findings {
    /// The file that is being read.
    var path = ""
    private(set) var diagnostics: [Diagnostic] = []
    var names = Names()

    mutating func error(at node: YAMLNode, _ message: String) {
        error(line: node.line, column: node.column, message)
    }

    mutating func error(line: Int, column: Int, _ message: String) {
        add([Diagnostic(at: Place(path: path, line: line, column: column), ControlCharacter.shown(in: message))])
    }

    mutating func add(_ more: [Diagnostic]) { diagnostics += more }

    /// The place of a node in the file that is being read.
    func place(of node: YAMLNode) -> Place { Place(path: path, line: node.line, column: node.column) }

    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// All problems: in the order of the files given, top to bottom within each.
    func sorted(byFiles paths: [String]) -> [Diagnostic] {
        let order = Dictionary(zip(paths, paths.indices), uniquingKeysWith: { first, _ in first })
        func rank(_ diagnostic: Diagnostic) -> (Int, Int, Int) {
            let place = diagnostic.place
            return (order[place.path] ?? paths.count, place.line, place.column)
        }
        // The enumeration keeps problems of one place in the order they were found: `sort` does not promise that.
        return diagnostics.enumerated().sorted { left, right in
            let (leftRank, rightRank) = (rank(left.element), rank(right.element))
            return leftRank == rightRank ? left.offset < right.offset : leftRank < rightRank
        }.map(\.element)
    }
}
