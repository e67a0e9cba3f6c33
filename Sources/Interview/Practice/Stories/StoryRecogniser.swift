internal import Evaluation
public import Scenario

/// Knows a story again when it is told in other words: by the rare words that two texts share.
///
/// A word weighs as often as the number of background texts can be halved until it is the number of those that hold it: what
/// stands in all of them weighs nothing. Two texts tell the same story when the shared words carry at least ``share`` of the
/// squared weights of the text that has less of them, and at least ``rareWords`` of them are rare. The words of the questions
/// that were asked do not count.
///
/// Measured on the samples of the shipped pack: of the 16,744 pairs of samples for different questions none is taken for one
/// story (the nearest have 32 % and six rare words); of fourteen notes of a story in a few lines each is found in the sample
/// that tells it (the least has 55 %) and none in another (25 % at most).
public struct StoryRecogniser: Sendable {
    /// The part of the weights that must be shared, in hundredths.
    public static let share = 40
    /// Shared words that must be rare.
    public static let rareWords = 5
    /// A word in at most one of this many texts is rare: four halvings.
    static let rareFrom = 4

    private let texts: Int
    /// Background texts by the stems in them.
    private let holding: [String: Int]

    /// - Parameter texts: what people say in such interviews: it tells common words from rare ones.
    public init(background texts: some Sequence<String>) {
        var holding: [String: Int] = [:]
        var count = 0
        for text in texts {
            count += 1
            for stem in ContentWords.byStem(in: text).keys { holding[stem, default: 0] += 1 }
        }
        self.texts = count
        self.holding = holding
    }

    /// With a pack's samples as the background. Takes about ten milliseconds, so it is made once.
    public init(pack: Pack) {
        self.init(background: pack.rounds.flatMap { $0.questions.flatMap { [$0.strong.text, $0.weak.text] } })
    }

    /// What two texts share.
    public struct Likeness: Equatable, Sendable {
        /// Part of the weights of the text that has less of them, in hundredths.
        public var share: Int
        /// The shared words as the first text says them, the rarest first.
        public var words: [String]
        /// How many of those are rare.
        public var rare: Int

        /// Whether it is one story.
        public var isSameStory: Bool { share >= StoryRecogniser.share && rare >= StoryRecogniser.rareWords }
    }

    /// Compares two texts.
    ///
    /// - Parameter questions: what was asked; its words do not count.
    public func likeness(_ first: String, _ second: String, questions: String = "") -> Likeness {
        let asked = Set(ContentWords.byStem(in: questions).keys)
        return likeness(content(first, without: asked), content(second, without: asked))
    }

    /// The story that an answer tells; of several the one it shares most with, nil when it is none of them.
    public func story(toldIn answer: String, to question: String, among stories: [Story]) -> Story? {
        let asked = Set(ContentWords.byStem(in: question).keys)
        return story(toldIn: content(answer, without: asked), among: stories.map { ($0, content($0.text)) })
    }

    /// The same for texts whose words are known.
    func story(
        toldIn answer: [String: String], among stories: [(story: Story, content: [String: String])]
    ) -> Story? {
        stories
            .map { (story: $0.story, likeness: likeness($0.content, answer)) }
            .filter(\.likeness.isSameStory)
            .max { $0.likeness.share < $1.likeness.share }?.story
    }

    /// What an answer is about, the words of what was asked left out.
    func content(_ answer: SpokenAnswer) -> [String: String] {
        content(answer.text, without: Set(ContentWords.byStem(in: answer.asked).keys))
    }

    /// How rare a stem is: from 0.
    func weight(_ stem: String) -> Int {
        let ratio = texts / (1 + holding[stem, default: 0])
        return ratio == 0 ? 0 : Int.bitWidth - 1 - ratio.leadingZeroBitCount
    }

    func content(_ text: String, without asked: Set<String> = []) -> [String: String] {
        ContentWords.byStem(in: text).filter { !asked.contains($0.key) }
    }

    func likeness(_ first: [String: String], _ second: [String: String]) -> Likeness {
        let shared = first.keys.filter { second[$0] != nil }.map { (stem: $0, weight: weight($0)) }
            .sorted { ($1.weight, $0.stem) < ($0.weight, $1.stem) }
        func sum(_ stems: some Sequence<String>) -> Int { stems.reduce(0) { $0 + weight($1) * weight($1) } }
        let less = min(sum(first.keys), sum(second.keys))
        return Likeness(
            share: less == 0 ? 0 : sum(shared.map(\.stem)) * 100 / less, words: shared.compactMap { first[$0.stem] },
            rare: shared.count { $0.weight >= Self.rareFrom })
    }
}
