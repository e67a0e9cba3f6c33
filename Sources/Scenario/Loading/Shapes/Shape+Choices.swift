extension Shape {
    /// One of the named values.
    ///
    /// - Parameter what: for the sentence about another name: `flag`.
    /// - Parameter filler: what stands in for a wrong one until reading is over.
    static func choice(_ what: String, among values: [(name: String, value: Value)], filler: Value) -> Shape {
        Shape(filler: filler) { node, findings in
            guard case .text(let name, _) = node.content, !name.isEmpty else {
                findings.error(at: node, "expected a \(what), found \(node.kind)")
                return nil
            }
            if let known = values.first(where: { $0.name == name }) { return known.value }
            let names = values.map(\.name)
            let suggestion = NearestName.suggestion(for: name, among: names)
            let all = names.map { "`\($0)`" }.joined(separator: ", ")
            findings.error(
                at: node, "there is no \(what) `\(name)`\(suggestion.isEmpty ? ": it is one of \(all)" : suggestion)")
            return nil
        }
    }
}

extension Shape where Value == Flag {
    static var flag: Shape { .choice("flag", among: Flag.allCases.map { ($0.rawValue, $0) }, filler: .waits) }
}

extension Shape where Value == Decision {
    static var decision: Shape {
        .choice("decision", among: Decision.allCases.map { ($0.rawValue, $0) }, filler: .noHire)
    }
}

extension Shape where Value == Question.Subject {
    static var subject: Shape {
        .choice("kind of question", among: Question.Subject.allCases.map { ($0.rawValue, $0) }, filler: .past)
    }
}

extension Shape where Value == Target {
    /// What a probe pushes on: an element, a flag, a gate, `passed` or `depth`.
    static var probed: Shape {
        target("probe target") { target in
            switch target {
            case .element, .flag, .gate, .passed, .depth: true
            case .strength: false
            }
        }
    }

    /// What speaks for a dimension of the rubric: an element or a strength.
    static var shown: Shape {
        target("element or strength") { target in
            switch target {
            case .element, .strength: true
            case .flag, .gate, .passed, .depth: false
            }
        }
    }

    /// What a signal finds: an element, a flag or a strength.
    static var found: Shape {
        target("element, flag or strength") { target in
            switch target {
            case .element, .flag, .strength: true
            case .gate, .passed, .depth: false
            }
        }
    }

    private static func target(_ what: String, _ fits: (Target) -> Bool) -> Shape {
        choice(what, among: Target.all.filter(fits).map { ($0.name, $0) }, filler: .depth)
    }
}
