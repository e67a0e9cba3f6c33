public import Scenario

/// An answer as it was given, without what anybody thought of it.
public struct WrittenAnswer: Equatable, Sendable {
    /// Unique among the answers; its first letter is the writer's.
    public var id: String
    /// The round it was given in.
    public var round: String
    /// What was asked, in the interviewer's words.
    public var question: String
    /// What was said.
    public var text: String

    /// An answer with what it answers.
    public init(id: String, round: String, question: String, text: String) {
        self.id = id
        self.round = round
        self.question = question
        self.text = text
    }

    /// Who wrote it: the letter that the id begins with.
    public var writer: Character { id.first ?? "?" }

    /// As a person counts words.
    public var words: Int { text.split { $0.isWhitespace }.count }
}

/// An answer with what careful raters made of it.
public struct LabelledAnswer: Equatable, Sendable {
    /// What was said.
    public var answer: WrittenAnswer
    /// What it shows.
    public var rating: Rating
    /// Labels on which two raters differed: left out of training and of the counting.
    public var doubts: Set<Target>
    /// Whether two raters differed on the vote.
    public var isVoteDoubted: Bool
    /// Of a hostile or odd answer, what it is: `stuffed`, `valid-odd`.
    public var kind: String?
    /// Joins an answer and its altered twin.
    public var pair: Int?

    /// An answer with its labels.
    public init(
        _ answer: WrittenAnswer, rating: Rating, doubts: Set<Target> = [], isVoteDoubted: Bool = false,
        kind: String? = nil, pair: Int? = nil
    ) {
        self.answer = answer
        self.rating = rating
        self.doubts = doubts
        self.isVoteDoubted = isVoteDoubted
        self.kind = kind
        self.pair = pair
    }
}
