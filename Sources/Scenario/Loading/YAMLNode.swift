internal import Yams

/// A value of a YAML file with its place: text, a list, or keys with their values.
///
/// Only this file knows the library that parses; everything else reads these nodes. Scalars stay text: whether `60` is a
/// number or `no` a word is for whoever asks for it.
struct YAMLNode {
    /// Counted from 1, columns in code points.
    var line: Int
    var column: Int
    var content: Content

    enum Content {
        /// `isPlain` when written without quotes and without `|` or `>`.
        case text(String, isPlain: Bool)
        case list([YAMLNode])
        case mapping([Entry])
    }

    /// A key with its value, and where the key stands.
    struct Entry {
        var key: String
        var line: Int
        var column: Int
        var value: YAMLNode
    }

    /// What it is, for a sentence that says what was found.
    var kind: String {
        switch content {
        case .text("", isPlain: true): "nothing"
        case .text: "text"
        case .list: "a list"
        case .mapping: "keys with values"
        }
    }
}

extension YAMLNode {
    /// Deepest nesting that is read. A pack needs eight levels; the rest guards against a file made to exhaust the stack.
    static let deepest = 64

    /// Why a text is no YAML that is read here.
    struct Problem: Error {
        var line: Int
        var column: Int
        var message: String
    }

    /// The root node of a text that holds one document.
    ///
    /// The text must have passed ``SourceText``, which refuses aliases: with them a short text can stand for an endless
    /// tree.
    init(parsing text: String) throws(Problem) {
        let root: Node?
        do {
            // Explicitly UTF-8: the default looks into the environment and prints there what it found.
            root = try compose(yaml: text, .basic, .default, .utf8)
        } catch let error as YamlError {
            throw Problem(error)
        } catch {
            throw Problem(line: 1, column: 1, message: "not readable as YAML")
        }
        guard let root else { throw Problem(line: 1, column: 1, message: "the file is empty") }
        try self.init(root, depth: 0)
    }

    private init(_ node: Node, depth: Int) throws(Problem) {
        line = node.mark?.line ?? 1
        column = node.mark?.column ?? 1
        guard depth < YAMLNode.deepest else {
            throw Problem(line: line, column: column, message: Problem.depth)
        }
        switch node {
        case .scalar(let scalar):
            content = .text(scalar.string, isPlain: scalar.style == .plain)
        case .sequence(let sequence):
            var items: [YAMLNode] = []
            items.reserveCapacity(sequence.count)
            for item in sequence { items.append(try YAMLNode(item, depth: depth + 1)) }
            content = .list(items)
        case .mapping(let mapping):
            var entries: [Entry] = []
            entries.reserveCapacity(mapping.count)
            for (key, value) in mapping {
                guard case .scalar(let name) = key else {
                    throw Problem(line: line, column: column, message: "a key must be a word")
                }
                entries.append(
                    Entry(
                        key: name.string, line: name.mark?.line ?? line, column: name.mark?.column ?? column,
                        value: try YAMLNode(value, depth: depth + 1)))
            }
            content = .mapping(entries)
        case .alias:
            throw Problem(line: line, column: column, message: Problem.alias)
        }
    }
}

extension YAMLNode.Problem {
    /// Said of aliases, and of a text that begins with `*` and so looks like one.
    static let alias = "`*` begins an alias, which these files do not use: write the value out, or quote the text"

    fileprivate static let depth = "nested more than \(YAMLNode.deepest) levels deep"

    fileprivate init(_ error: YamlError) {
        switch error {
        case .composer(_, "found undefined alias", let mark, _):
            self.init(line: mark.line, column: mark.column, message: Self.alias)
        case .composer(_, "but found another document", let mark, _):
            self.init(line: mark.line, column: mark.column, message: "a second document: leave out the `---`")
        case .scanner(_, let problem, let mark, _) where problem.hasPrefix("mapping values are not allowed"):
            self.init(
                line: mark.line, column: mark.column,
                message: "`: ` inside a text: quote the text, or begin it with `>-`")
        case .parser(_, let problem, let mark, _) where problem.hasPrefix("Maximum nesting level"):
            self.init(line: mark.line, column: mark.column, message: Self.depth)
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let setting = context.map { "\($0.text), begun in line \($0.mark.line): " } ?? ""
            self.init(line: mark.line, column: mark.column, message: "\(setting)\(problem)")
        case .duplicatedKeysInMapping(let names, let context):
            let keys = names.map { "`\($0)`" }.joined(separator: ", ")
            self.init(
                line: context.mark.line, column: context.mark.column, message: "written twice in one mapping: \(keys)")
        case .memory:
            self.init(line: 1, column: 1, message: Self.depth)
        default:
            self.init(line: 1, column: 1, message: "not readable as YAML")
        }
    }
}
