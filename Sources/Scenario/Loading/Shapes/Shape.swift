/// How a value of some type is written: reads it from a node, or says what is wrong and gives a filler in its place.
///
/// With a filler, reading goes on to the next problem. A value with a filler in it never leaves the loader: there is an
/// error beside it.
struct Shape<Value> {
    let read: (YAMLNode, inout Findings) -> Value
    let filler: () -> Value

    init(filler: @escaping @autoclosure () -> Value, read: @escaping (YAMLNode, inout Findings) -> Value?) {
        self.filler = filler
        self.read = { node, findings in read(node, &findings) ?? filler() }
    }
}

extension Shape {
    /// The same shape with a rule: what to say of a value that breaks it. Not asked where there was an error already.
    func holding(_ complaint: @escaping (Value) -> String?) -> Shape {
        Shape(filler: filler()) { node, findings in
            let before = findings.diagnostics.count
            let value = read(node, &findings)
            if findings.diagnostics.count == before, let complaint = complaint(value) {
                findings.error(at: node, complaint)
                return nil
            }
            return value
        }
    }

    /// The same value made into another, with its place.
    func map<Other>(_ make: @escaping (Value, Place) -> Other) -> Shape<Other> {
        Shape<Other>(filler: make(filler(), Place(path: "", line: 1, column: 1))) { node, findings in
            make(read(node, &findings), findings.place(of: node))
        }
    }

    /// Keys with values, read by taking them one by one.
    ///
    /// - Parameter what: for the sentence about a missing or unknown key: `a round`.
    static func mapping(_ what: String, _ build: @escaping (inout Fields) -> Value) -> Shape {
        func silent() -> Value {
            var empty = Fields(of: what)
            return build(&empty)
        }
        return Shape(filler: silent()) { node, findings in
            guard case .mapping(let entries) = node.content else {
                findings.error(at: node, "expected \(what) as keys with values, found \(node.kind)")
                return nil
            }
            // Handed over and back, so that nothing found so far is copied for each mapping.
            var fields = Fields(of: what, at: node, entries, consume findings)
            let value = build(&fields)
            findings = fields.finish()
            return value
        }
    }

    /// A list of values of one shape.
    ///
    /// - Parameter count: how many there must be.
    /// - Parameter what: for the sentence about too few: `probes`.
    static func list<Item>(_ item: Shape<Item>, _ count: PartialRangeFrom<Int> = 1..., of what: String) -> Shape
    where Value == [Item] {
        list(item, of: what, "at least \(count.lowerBound)") { count.contains($0) }
    }

    /// A list of exactly so many values.
    static func list<Item>(_ item: Shape<Item>, exactly count: Int, of what: String) -> Shape where Value == [Item] {
        list(item, of: what, "exactly \(count)") { $0 == count }
    }

    private static func list<Item>(
        _ item: Shape<Item>, of what: String, _ need: String, _ isEnough: @escaping (Int) -> Bool
    ) -> Shape where Value == [Item] {
        Shape(filler: []) { node, findings in
            guard case .list(let nodes) = node.content else {
                findings.error(at: node, "expected a list, found \(node.kind)")
                return nil
            }
            if !isEnough(nodes.count) {
                findings.error(at: node, "expected \(need) \(what), found \(nodes.count)")
            }
            return nodes.map { item.read($0, &findings) }
        }
    }
}
