import Scenario

/// A vote, and the whole numbers that it is made of.
///
/// Each element gives its weight in the round times its share and its certainty. Strengths add a little, the first
/// ``VoteFormula/mostStrengths`` of them. Each flag takes away its cost
/// times its certainty, and the surest a little more; raised beside fewer than three elements it is the heart of the answer and
/// keeps the vote at 2. Without a call of one's own there is no strong hire, nor for an answer that held fewer than three
/// elements before the probes; what a probe brought out does not undo a flag either. The formula never falls when the certainty
/// of an element or strength rises, and never rises with a flag's.
struct Score {
    private(set) var contributions: [Contribution] = []
    private(set) var total = 0
    private(set) var vote = Vote.strongNoHire

    init(_ reading: Reading, in prompt: Prompt, by formula: VoteFormula) {
        guard reading.gates.isEmpty else { return }
        let elements = Score.elements(of: reading, in: prompt)
        add("to begin with", formula.start)
        for (element, share) in zip(Element.allCases, formula.shares) {
            let weight = Double(prompt.round.weights[element, default: 25])
            add(element.rawValue, weight * share * elements[element, default: 0])
        }
        addStrengths(of: reading, each: formula.strength)
        for (flag, cost) in zip(Flag.allCases, formula.costs) {
            add("flag \(flag.rawValue)", -cost * reading.flags[flag, default: 0])
        }
        add("the surest flag", -formula.worst * (reading.flags.values.max() ?? 0))
        let unasked = Element.allCases.count {
            elements[$0, default: 0] >= Reading.present && !reading.wasBroughtOut($0)
        }
        if !reading.raised.isEmpty, unasked < 3 {
            keep(below: formula.cuts[1], because: "a flag at the heart of it keeps it at no hire")
        }
        if reading.texts > 1, unasked < 3 {
            keep(below: formula.cuts[2], because: "no strong hire for what had to be asked for")
        }
        if elements[.decision, default: 0] < Reading.present {
            keep(below: formula.cuts[2], because: "no strong hire without a call of your own")
        }
        let sum = contributions.reduce(0) { $0 + $1.points }
        total = min(max(sum, 0), 100)
        add("kept within 0 and 100", total - sum)
        vote = Vote(rawValue: 1 + formula.cuts.count { total >= $0 }) ?? .strongNoHire
    }

    /// A straight answer on pay, timing or level has no alternatives to name: where such a question was asked, being straight
    /// or motivated stands in for an element that is missing.
    private static func elements(of reading: Reading, in prompt: Prompt) -> [Element: Double] {
        guard let asks = prompt.question?.asks, [.pay, .timing, .motivation, .level].contains(asks) else {
            return reading.elements
        }
        let strength = max(reading.certainty(of: .straight), reading.certainty(of: .motivation))
        var elements = reading.elements
        for element in Element.allCases { elements[element] = max(elements[element, default: 0], strength) }
        return elements
    }

    private mutating func addStrengths(of reading: Reading, each points: Double) {
        add("strengths", min(reading.findings.strengths, VoteFormula.mostStrengths) * points)
    }

    private mutating func keep(below score: Int, because reason: String) {
        let sum = contributions.reduce(0) { $0 + $1.points }
        if sum >= score { add(reason, score - 1 - sum) }
    }

    private mutating func add(_ what: String, _ points: Double) { add(what, Int(points.rounded())) }

    private mutating func add(_ what: String, _ points: Int) {
        if points != 0 { contributions.append(Contribution(what: what, points: points)) }
    }
}

extension Reading {
    /// Whether an element stands only in the answers to probes.
    func wasBroughtOut(_ element: Element) -> Bool {
        let sources = findings.lazy.filter { $0.kind == .element(element) }.map(\.source)
        return !sources.isEmpty && !sources.contains(0)
    }

    /// How sure a strength is.
    func certainty(of strength: Strength) -> Double { findings.certainty(of: strength) }
}

extension [Finding] {
    /// How sure a strength is: as sure as its best finding.
    func certainty(of strength: Strength) -> Double {
        lazy.filter { $0.kind == .strength(strength) }.map(\.confidence).max() ?? 0
    }

    /// How sure all strengths are, added up.
    var strengths: Double { Strength.allCases.reduce(0) { $0 + certainty(of: $1) } }
}
