/// A question of a round, with all that an interviewer needs to ask it well.
public struct Question: Equatable, Sendable {
    /// Unique in the pack.
    public var id: String
    /// As the interviewer says it.
    public var text: String
    /// What kind of thing it asks for.
    public var asks: Subject
    /// Who of the round's interviewers asks; the first where the pack does not say.
    public var interviewer: String?
    /// What a good answer holds.
    public var listensFor: [String]
    /// 1 to 3.
    public var difficulty: Int
    /// Subjects for drills, as ids: `latency`.
    public var topics: [String]
    /// Principles it is about; two make it a question about a collision.
    public var principles: [String]
    /// Words and phrases that belong to the subject.
    public var vocabulary: [String]
    /// Its own, tried before the pack's shared ones.
    public var probes: [Probe]
    /// An answer that earns a strong hire.
    public var strong: Sample
    /// An answer that does not earn a hire.
    public var weak: Sample

    /// What kind of thing a question asks for.
    public enum Subject: String, CaseIterable, Codable, Sendable {
        /// A case of the candidate's own.
        case past
        /// A hypothetical: "I would" counts in full.
        case hypothetical = "case"
        case motivation
        /// The pay expectation that later anchors the offer.
        case pay
        case timing
        case level
        case scope
    }

    /// An answer of the pack's own, to compare with and to test the reading by.
    public struct Sample: Equatable, Sendable {
        /// As a candidate says it; may have paragraphs.
        public var text: String
        /// What makes it strong or weak.
        public var because: String
        /// Of a weak one: the targets a good interviewer would probe, most telling first.
        public var gaps: [Target]
    }
}
