internal import Scenario

/// How the candidate's own votes agree with those of the readings.
public struct Calibration: Equatable, Sendable {
    /// How often each pair came: `counts[own - 1][vote - 1]`.
    public let counts: [[Int]]

    /// - Parameter attempts: those without a vote of the candidate's own do not count.
    public init(_ attempts: some Sequence<Attempt>) {
        var counts = [[Int]](repeating: [0, 0, 0, 0], count: 4)
        for attempt in attempts {
            guard let own = attempt.selfRating else { continue }
            counts[own.rawValue - 1][attempt.vote.rawValue - 1] += 1
        }
        self.counts = counts
    }

    /// How many answers were rated.
    public var rated: Int { counts.joined().reduce(0, +) }
    /// How many got exactly the vote that the candidate gave.
    public var agreed: Int { counts.indices.reduce(0) { $0 + counts[$1][$1] } }
    /// How much higher the candidate votes than the readings, in hundredths of a vote; negative for lower.
    public var bias: Int {
        var sum = 0
        for own in counts.indices {
            for vote in counts[own].indices { sum += (own - vote) * counts[own][vote] }
        }
        return sum * 100 / max(1, rated)
    }

    /// `7 of 12 as the reading has it; on the whole half a vote too high`; nil while nothing was rated.
    public var sentence: String? {
        guard rated > 0 else { return nil }
        let tenths = (abs(bias) + 5) / 10
        let side =
            tenths == 0
            ? "on the whole neither too high nor too low"
            : "on the whole \(tenths / 10).\(tenths % 10) votes too \(bias > 0 ? "high" : "low")"
        return "\(agreed) of \(rated) as the reading has it; \(side)"
    }
}
