import Scenario

/// A vote, and the whole numbers that it is made of.
///
/// Each element gives its weight in the round times its certainty; together they make at most 100. An element that is missing
/// costs in addition, as half an argument persuades less than half. Strengths add a little, at most ``mostStrength``. Flags
/// take away, and one that is the heart of the answer keeps the vote at 2. The formula never falls when a certainty of an
/// element or strength rises, and never rises with a flag's.
struct Score {
    private(set) var contributions: [Contribution] = []
    private(set) var total = 0
    private(set) var vote = Vote.strongNoHire

    /// From these scores on the vote is 2, 3 and 4.
    static let cuts = [26, 52, 76]
    /// What all strengths together can add.
    static let mostStrength = 12
    /// What one missing element takes away.
    static let missing = 6

    init(_ reading: Reading, in prompt: Prompt) {
        guard reading.gates.isEmpty else {
            add("not read as an answer", 0)
            return
        }
        let elements = Score.elements(of: reading, in: prompt)
        for element in Element.allCases {
            let certainty = elements[element, default: 0]
            let weight = Double(prompt.round.weights[element, default: 25])
            add(element.rawValue, Int((weight * Score.shaped(certainty)).rounded()))
        }
        let missing = Element.allCases.count { elements[$0, default: 0] < Reading.present }
        add("missing elements", -Score.missing * missing)
        addStrengths(of: reading)
        addFlags(of: reading, elements)
        let sum = contributions.reduce(0) { $0 + $1.points }
        let bounded = min(max(sum, 0), 100)
        add("kept within 0 and 100", bounded - sum)
        total = bounded
        vote = Score.vote(total)
    }

    /// Certainty counts little below one half and almost in full soon above it.
    private static func shaped(_ certainty: Double) -> Double {
        certainty < Reading.present ? certainty * 0.5 : 0.5 + certainty * 0.5
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
        let points = Int((certainties.reduce(0, +) * 4).rounded())
        add("strengths", min(points, Score.mostStrength))
    }

    /// Beside three elements and more, a flag is a remark that costs one step; otherwise it is the heart of the answer.
    private mutating func addFlags(of reading: Reading, _ elements: [Element: Double]) {
        let present = Element.allCases.count { elements[$0, default: 0] >= Reading.present }
        for flag in reading.raised {
            add("flag \(flag.rawValue)", present >= 3 ? -12 : -16)
        }
        guard !reading.raised.isEmpty, present < 3 else { return }
        let sum = contributions.reduce(0) { $0 + $1.points }
        let most = Score.cuts[1] - 1
        if sum > most { add("a flag at the heart keeps it at no hire", most - sum) }
    }

    private mutating func add(_ what: String, _ points: Int) {
        if points != 0 { contributions.append(Contribution(what: what, points: points)) }
    }
}

extension Reading {
    /// How sure a strength is: as sure as its best finding.
    func certainty(of strength: Strength) -> Double {
        findings.lazy.filter { $0.kind == .strength(strength) }.map(\.confidence).max() ?? 0
    }
}
