/// The keys of one mapping while they are taken one by one.
///
/// What is taken is what is known: a key that nobody took is an unknown one, and the keys taken are those it may be a slip
/// of. So the code that builds a value is the only list of its keys.
struct Fields {
    private let what: String
    private let node: YAMLNode?
    private let entries: [YAMLNode.Entry]
    private var known: [String] = []
    private var missing: [String] = []
    private(set) var findings: Findings

    /// - Parameter what: what the mapping is: `a round`.
    init(of what: String, at node: YAMLNode, _ entries: [YAMLNode.Entry], _ findings: Findings) {
        self.what = what
        self.node = node
        self.entries = entries
        self.findings = findings
    }

    /// No keys at all: taking any gives its filler, and nothing is said about it.
    init(of what: String) {
        self.what = what
        node = nil
        entries = []
        findings = Findings()
    }

    /// The value of a key that must be there.
    mutating func take<Value>(_ key: String, _ shape: Shape<Value>) -> Value {
        if let value = takeIfPresent(key, shape) { return value }
        missing.append(key)
        return shape.filler()
    }

    /// The value of a key that may be left out.
    mutating func takeIfPresent<Value>(_ key: String, _ shape: Shape<Value>) -> Value? {
        known.append(key)
        guard let entry = entries.first(where: { $0.key == key }) else { return nil }
        return shape.read(entry.value, &findings)
    }

    /// Everything, for a mapping whose keys are names of its own.
    mutating func takeAll<Value>(keysAs key: Shape<String>, _ shape: Shape<Value>) -> [String: Value] {
        known = entries.map(\.key)
        var values: [String: Value] = [:]
        for entry in entries {
            let node = YAMLNode(line: entry.line, column: entry.column, content: .text(entry.key, isPlain: true))
            values[key.read(node, &findings)] = shape.read(entry.value, &findings)
        }
        return values
    }

    /// Says something about the value of a key, or about the mapping where the key is left out.
    mutating func complain(about key: String, _ message: String) {
        guard let node else { return }
        findings.error(at: entries.first { $0.key == key }?.value ?? node, message)
    }

    /// Says something about the mapping.
    mutating func complain(_ message: String) {
        guard let node else { return }
        findings.error(at: node, message)
    }

    /// Where the mapping stands.
    var place: Place { node.map { findings.place(of: $0) } ?? Place(path: findings.path, line: 1, column: 1) }

    /// Whether a key is written.
    func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

    /// What was found, with the keys that are unknown or missing.
    consuming func finish() -> Findings {
        guard let node else { return findings }
        var meant: Set<String> = []
        for entry in entries where !known.contains(entry.key) {
            let nearest = NearestName.of(entry.key, among: known.filter { !has($0) })
            if let nearest { meant.insert(nearest) }
            let suggestion = nearest.map { ", did you mean `\($0)`?" } ?? ""
            findings.error(
                line: entry.line, column: entry.column, "unknown key `\(entry.key)` in \(what)\(suggestion)")
        }
        // A key written wrongly is not also missing: one slip, one problem.
        for key in missing where !meant.contains(key) {
            findings.error(at: node, "missing key `\(key)` in \(what)")
        }
        return findings
    }
}
