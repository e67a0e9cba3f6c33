/// A story that was told more than once in one session.
public struct RepeatedStory: Equatable, Sendable {
    /// The candidate's title for it, or, where it is none of the stories kept, the rarest words that the tellings share.
    public var title: String
    /// Where it was told, in order.
    public var places: [Place]

    /// A question in a round.
    public struct Place: Equatable, Sendable {
        /// The round's id.
        public var round: String
        /// The question's id.
        public var question: String

        /// A question in a round.
        public init(round: String, question: String) {
            self.round = round
            self.question = question
        }
    }

    /// The rounds it was told in, each once.
    public var rounds: [String] {
        places.reduce(into: []) { if !$0.contains($1.round) { $0.append($1.round) } }
    }

    /// Stories told more than once, the one told first first.
    ///
    /// - Parameter answers: of one session, in order.
    /// - Parameter stories: the candidate's own.
    public static func found(
        in answers: [SpokenAnswer], stories: [Story], by recogniser: StoryRecogniser
    ) -> [RepeatedStory] {
        var groups: [Group] = []
        for answer in answers {
            let story = recogniser.story(toldIn: answer.text, to: answer.asked, among: stories)
            let place = groups.firstIndex { group in
                if let story, let known = group.story { return known == story }
                return group.answers.contains { $0.isSameStory(as: answer, recogniser) }
            }
            if let place {
                groups[place].answers.append(answer)
                groups[place].story = groups[place].story ?? story
            } else {
                groups.append(Group(story: story, answers: [answer]))
            }
        }
        return groups.filter { $0.answers.count > 1 }.map { group in
            RepeatedStory(
                title: group.story?.title ?? group.sharedWords(recogniser),
                places: group.answers.map { Place(round: $0.round, question: $0.question) })
        }
    }

    /// What an interviewer's colleague would say when a story comes for the third time or more; nil before that.
    public var warning: String? {
        guard places.count >= 3 else { return nil }
        let counts = [3: "third", 4: "fourth", 5: "fifth"]
        let times = counts[places.count].map { "the \($0) time" } ?? "\(places.count) times"
        return "\(title): told \(times) in this session; the committee hears one story. Take another."
    }

    private struct Group {
        var story: Story?
        var answers: [SpokenAnswer]

        /// The three rarest words that the first two tellings share.
        func sharedWords(_ recogniser: StoryRecogniser) -> String {
            guard answers.count > 1 else { return "" }
            let shared = recogniser.likeness(
                answers[0].text, answers[1].text, questions: answers[0].asked + "\n" + answers[1].asked)
            return shared.words.prefix(3).joined(separator: ", ")
        }
    }
}

extension SpokenAnswer {
    fileprivate func isSameStory(as other: SpokenAnswer, _ recogniser: StoryRecogniser) -> Bool {
        recogniser.likeness(text, other.text, questions: asked + "\n" + other.asked).isSameStory
    }
}
