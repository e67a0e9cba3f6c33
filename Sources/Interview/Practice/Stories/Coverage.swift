public import Scenario

/// Which story shows which principle: stories down, principles across.
public struct Coverage: Equatable, Sendable {
    /// The pack's principles, in its order.
    public let principles: [Principle]
    /// One a story.
    public let rows: [Row]

    /// A story's row.
    public struct Row: Equatable, Sendable {
        /// Whose.
        public var story: Story
        /// One a principle.
        public var cells: [Cell]
        /// Answers that told it, those that the candidate denied left out.
        public var told: Int
    }

    /// Whether a story covers a principle.
    public enum Cell: String, Equatable, Sendable {
        case blank
        /// The candidate claims it, and never told the story.
        case claimed
        /// It is claimed, and the story was told.
        case covered
    }

    /// The matrix of the candidate's stories.
    public init(stories: [Story], tellings: [Telling], pack: Pack) {
        principles = pack.principles
        rows = stories.map { story in
            let told = tellings.count { $0.story == story.id && $0.state != .denied }
            let cells = pack.principles.map { principle -> Cell in
                guard story.principles.contains(principle.id) else { return .blank }
                return told > 0 ? .covered : .claimed
            }
            return Row(story: story, cells: cells, told: told)
        }
    }

    /// Principles that no story claims.
    public var uncovered: [Principle] {
        principles.indices.filter { place in rows.allSatisfy { $0.cells[place] == .blank } }.map { principles[$0] }
    }
}
