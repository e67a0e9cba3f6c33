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
        let known = stories.map { (story: $0, content: recogniser.content($0.text)) }
        var groups: [Group] = []
        for answer in answers {
            let content = recogniser.content(answer)
            let place = Place(round: answer.round, question: answer.question)
            let story = recogniser.story(toldIn: content, among: known)
            let group = groups.firstIndex { group in
                if let story, let known = group.story { return known == story }
                return group.contents.contains { recogniser.likeness($0, content).isSameStory }
            }
            if let group {
                groups[group].places.append(place)
                groups[group].contents.append(content)
                groups[group].story = groups[group].story ?? story
            } else {
                groups.append(Group(story: story, places: [place], contents: [content]))
            }
        }
        return groups.filter { $0.places.count > 1 }.map { group in
            RepeatedStory(title: group.story?.title ?? group.sharedWords(recogniser), places: group.places)
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
        var places: [Place]
        /// What each telling is about.
        var contents: [[String: String]]

        /// The three rarest words that the first two tellings share.
        func sharedWords(_ recogniser: StoryRecogniser) -> String {
            recogniser.likeness(contents[0], contents[1]).words.prefix(3).joined(separator: ", ")
        }
    }
}
