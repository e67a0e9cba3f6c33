internal import Foundation
internal import Scenario

/// One line of a file of labelled answers or of readings.
struct AnswerRecord: Decodable {
    var id: String
    var rating: Rating
    private var round: String?
    private var question: String?
    private var answer: String?
    private var doubts: [String]
    private var kind: String?
    private var pair: Int?

    /// Nil for a reading, which need not say what was asked and answered.
    var labelled: LabelledAnswer? {
        guard let round, let question, let answer else { return nil }
        return LabelledAnswer(
            WrittenAnswer(id: id, round: round, question: question, text: answer), rating: rating,
            doubts: Set(doubts.compactMap(Target.init(name:))), isVoteDoubted: doubts.contains("vote"), kind: kind,
            pair: pair)
    }

    private enum Key: String, CodingKey {
        case id, round, question, answer, elements, flags, vote, score, evidence, gates, doubt, kind, pair
    }

    init(from decoder: any Decoder) throws {
        let record = try decoder.container(keyedBy: Key.self)
        id = try record.decode(String.self, forKey: .id)
        round = try record.decodeIfPresent(String.self, forKey: .round)
        question = try record.decodeIfPresent(String.self, forKey: .question)
        answer = try record.decodeIfPresent(String.self, forKey: .answer)
        doubts = try record.decodeIfPresent([String].self, forKey: .doubt) ?? []
        kind = try record.decodeIfPresent(String.self, forKey: .kind)
        pair = try record.decodeIfPresent(Int.self, forKey: .pair)
        let elements = try record.decode([Element].self, forKey: .elements).map(Target.element)
        let flags = try record.decode([Scenario.Flag].self, forKey: .flags).map(Target.flag)
        let gates = try record.decodeIfPresent([String].self, forKey: .gates) ?? []
        rating = Rating(
            labels: Set(elements + flags), vote: try record.decode(Vote.self, forKey: .vote),
            score: try record.decodeIfPresent(Double.self, forKey: .score), isGated: !gates.isEmpty)
        for (name, quotes) in try AnswerRecord.quotes(in: record) {
            if let label = Target(name: name) { rating.quotes[label] = quotes }
        }
    }

    /// Raters give quotes by label, readings as a list of findings.
    private static func quotes(in record: KeyedDecodingContainer<Key>) throws -> [String: [String]] {
        struct Finding: Decodable {
            var id: String
            var quote: String
        }
        guard record.contains(.evidence) else { return [:] }
        if let byLabel = try? record.decode([String: [String]].self, forKey: .evidence) { return byLabel }
        return Dictionary(
            grouping: try record.decode([Finding].self, forKey: .evidence), by: \.id
        ).mapValues { $0.map(\.quote) }
    }

    /// What is wrong with a line, in words.
    static func sentence(for error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, _): "the record has no \"\(key.stringValue)\""
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
            DecodingError.dataCorrupted(let context):
            context.codingPath.first.map { "\"\($0.stringValue)\" holds what it cannot hold" } ?? "this is not JSON"
        default: "this is not JSON"
        }
    }
}
