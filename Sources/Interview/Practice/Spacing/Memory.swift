// The standard library has neither; nothing else of the C library is used here.
internal import func Glibc.exp
internal import func Glibc.pow
public import Scenario

/// How well a question is held: when it should come back so that it is asked just before it would be answered badly.
///
/// FSRS-5, the *Free Spaced Repetition Scheduler* of Jarrett Ye and others, with its default parameters and a desired retention
/// of 90 %: https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm. Checked against the intervals of the
/// authors' own test (`ivl_history` of ts-fsrs): 4, 14, 44, 125, 328 and, after two failures, 7, 16, 34, 71, 142.
public struct Memory: Equatable, Sendable {
    /// Days until a good answer is 90 % likely.
    public private(set) var stability: Double
    /// From 1, easy, to 10.
    public private(set) var difficulty: Double

    /// How an answer went, as the scheduler sees it.
    public enum Grade: Int, Sendable {
        case again = 1
        case hard, good, easy

        /// A no hire is none the less an answer that failed: both votes below a hire count as *again*, since *hard* is for
        /// what was remembered with effort.
        public init(_ vote: Vote) {
            switch vote {
            case .strongNoHire, .noHire: self = .again
            case .hire: self = .good
            case .strongHire: self = .easy
            }
        }
    }

    /// After the first answer.
    public init(first grade: Grade) {
        stability = Self.weights[grade.rawValue - 1]
        difficulty = Self.bounded(Self.initialDifficulty(grade))
    }

    /// Takes one more answer in.
    ///
    /// - Parameter days: since the answer before it; 0 on the same day.
    public mutating func review(_ grade: Grade, after days: Int) {
        let w = Self.weights
        if days < 1 {
            stability *= exp(w[17] * (Double(grade.rawValue) - 3 + w[18]))
        } else if grade == .again {
            stability = min(afterFailing(in: days), stability / exp(w[17] * w[18]))
        } else {
            stability = afterSucceeding(grade, in: days)
        }
        let moved = difficulty - w[6] * (Double(grade.rawValue) - 3) * (10 - difficulty) / 9
        difficulty = Self.bounded(w[7] * Self.initialDifficulty(.easy) + (1 - w[7]) * moved)
    }

    /// How likely a good answer is so many days after the last one.
    public func retrievability(after days: Int) -> Double {
        1 / (1 + Self.factor * Double(max(0, days)) / stability).squareRoot()
    }

    /// Days from the last answer until the question comes back: from 1 to 365, as nobody prepares longer.
    public var interval: Int { min(365, max(1, Int(stability.rounded()))) }

    private func afterSucceeding(_ grade: Grade, in days: Int) -> Double {
        let w = Self.weights
        let forgotten = exp(w[10] * (1 - retrievability(after: days))) - 1
        let growth = exp(w[8]) * (11 - difficulty) * pow(stability, -w[9]) * forgotten
        return stability * (1 + growth * (grade == .hard ? w[15] : 1) * (grade == .easy ? w[16] : 1))
    }

    private func afterFailing(in days: Int) -> Double {
        let w = Self.weights
        return w[11] * pow(difficulty, -w[12]) * (pow(stability + 1, w[13]) - 1)
            * exp(w[14] * (1 - retrievability(after: days)))
    }

    private static func initialDifficulty(_ grade: Grade) -> Double {
        weights[4] - exp(weights[5] * (Double(grade.rawValue) - 1)) + 1
    }

    private static func bounded(_ difficulty: Double) -> Double { min(10, max(1, difficulty)) }

    /// Makes the retrievability 0.9 when as many days are over as the stability has.
    private static let factor = 19.0 / 81

    /// w0 to w18.
    private static let weights = [
        0.40255, 1.18385, 3.173, 15.69105, 7.1949, 0.5345, 1.4604, 0.0046, 1.54575, 0.1192, 1.01925, 1.9395, 0.11,
        0.29605, 2.2698, 0.2315, 2.9898, 0.51655, 0.6621,
    ]
}
