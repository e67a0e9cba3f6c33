import Evaluation
import Scenario

@testable import Interview

/// A day, in milliseconds.
let day = 86_400_000

/// Days in UTC, called by their numbers.
var utc: Days { Days(secondsAheadOfUTC: { _ in 0 }, name: { "day \($0)" }) }

extension Attempt {
    /// An attempt at noon of a day.
    static func at(
        _ question: String, _ vote: Vote, day number: Int, round: String = "technical", number attempt: Int = 1,
        session: String = "s", ending: Answer.Ending = .handedIn, elements: [Element] = [], flags: [Flag] = []
    ) -> Attempt {
        Attempt(
            session: session, round: round, question: question, number: attempt, askedAt: number * day + day / 2,
            ending: ending, vote: vote, score: vote.rawValue * 25, elements: elements, unprompted: elements,
            flags: flags)
    }
}

/// The pack that is shipped, where real samples are needed.
func shippedPack() throws -> Pack {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return try Pack.load(from: "/\(root)/Scenarios/scale-ai-pgm")
}
