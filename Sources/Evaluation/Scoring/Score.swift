import Scenario

/// A vote, and the whole numbers that it is made of.
///
/// Each element gives its weight in the round times its certainty, halved while it is not sure enough to be present; together
/// they make at most 100. Strengths add a little, at most ``mostStrength``. Each flag takes away ``flagCost``; beside fewer
/// than three elements it is the heart of the answer and keeps the vote at 2. Without a call of one's own there is no strong
/// hire, nor for an answer that held fewer than three elements before the probes; what a probe brought out does not undo a
/// flag either. The formula never falls when the certainty of an element or strength rises, and never rises with a flag's.
///
/// The figures were fitted once to labelled answers of eight writers, for the quadratic weighted kappa of the vote.
struct Score {
    private(set) var contributions: [Contribution] = []
    private(set) var total = 0
    private(set) var vote = Vote.strongNoHire

    /// From these scores on the vote is 2, 3 and 4.
    static let cuts = [20, 40, 72]
    /// What a strength that is sure adds, and what all of them together can add.
    static let strength = 3.0
    static let mostStrength = 10
    /// What one flag takes away.
    static let flagCost = 14

    init(_ reading: Reading, in prompt: Prompt) {
        guard reading.gates.isEmpty else { return }
        let elements = Score.elements(of: reading, in: prompt)
        for element in Element.allCases {
            let certainty = elements[element, default: 0]
            let weight = Double(prompt.round.weights[element, default: 25])
            add(element.rawValue, Int((weight * Score.shaped(certainty)).rounded()))
        }
        addStrengths(of: reading)
        let unasked = Element.allCases.count {
            elements[$0, default: 0] >= Reading.present && !reading.wasBroughtOut($0)
        }
        for flag in reading.raised { add("flag \(flag.rawValue)", -Score.flagCost) }
        if !reading.raised.isEmpty, unasked < 3 {
            keep(below: Score.cuts[1], because: "a flag at the heart of it keeps it at no hire")
        }
        if reading.texts > 1, unasked < 3 {
            keep(below: Score.cuts[2], because: "no strong hire for what had to be asked for")
        }
        if elements[.decision, default: 0] < Reading.present {
            keep(below: Score.cuts[2], because: "no strong hire without a call of your own")
        }
        let sum = contributions.reduce(0) { $0 + $1.points }
        total = min(max(sum, 0), 100)
        add("kept within 0 and 100", total - sum)
        vote = Score.vote(total)
    }

    private static func shaped(_ certainty: Double) -> Double {
        certainty < Reading.present ? certainty / 2 : certainty
    }

    private static func vote(_ score: Int) -> Vote {
        let steps = cuts.count { score >= $0 }
        return Vote(rawValue: steps + 1) ?? .strongNoHire
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

    private mutating func addStrengths(of reading: Reading) {
        let certainties = Strength.allCases.map { reading.certainty(of: $0) }
        let points = Int((certainties.reduce(0, +) * Score.strength).rounded())
        add("strengths", min(points, Score.mostStrength))
    }

    private mutating func keep(below score: Int, because reason: String) {
        let sum = contributions.reduce(0) { $0 + $1.points }
        if sum >= score { add(reason, score - 1 - sum) }
    }

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

    /// How sure a strength is: as sure as its best finding.
    func certainty(of strength: Strength) -> Double {
        findings.lazy.filter { $0.kind == .strength(strength) }.map(\.confidence).max() ?? 0
    }
}
