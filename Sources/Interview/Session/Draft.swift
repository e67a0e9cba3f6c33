/// What stands in the answer box and is not handed in: kept beside the events, so that a crash loses nothing.
///
/// A draft is the fold of its steps. Each step is as small as the change it holds, so that keeping one costs the same however
/// long the text is.
public struct Draft: Codable, Equatable, Sendable {
    /// When it was last kept.
    public private(set) var at: Moment
    /// What stands in the box.
    public private(set) var text: String
    /// Characters before the insertion point.
    public private(set) var cursor: Int
    /// How it was typed.
    public private(set) var typing: Typing

    /// One thing to keep: a change of the text, or only that time went on.
    public struct Step: Codable, Equatable, Sendable {
        /// When it was taken.
        public var at: Moment
        /// The change; nil when only the insertion point moved or time went on.
        public var edit: Typing.Edit?
        /// Characters before the insertion point, after it.
        public var cursor: Int

        /// A step as it was taken.
        public init(at: Moment, edit: Typing.Edit?, cursor: Int) {
            self.at = at
            self.edit = edit
            self.cursor = cursor
        }
    }

    /// An empty box.
    public init(at: Moment) {
        self.at = at
        text = ""
        cursor = 0
        typing = Typing()
    }

    /// The draft that the steps make; nil when there are none.
    public init?(folding steps: [Step]) {
        guard let last = steps.last else { return nil }
        at = last.at
        cursor = last.cursor
        typing = Typing(edits: steps.compactMap(\.edit))
        text = typing.text
    }

    /// The step to a new text and insertion point, taken and returned; nil when nothing changed.
    mutating func change(to text: String, cursor: Int, at moment: Moment, thinkingSince start: Int) -> Step? {
        let edit = Typing.Edit(at: moment.session - start, from: self.text, to: text)
        guard edit != nil || cursor != self.cursor else { return nil }
        self.text = text
        self.cursor = cursor
        at = moment
        if let edit { typing.edits.append(edit) }
        return Step(at: moment, edit: edit, cursor: cursor)
    }

    /// The step that says that time went on, taken and returned.
    mutating func goOn(to moment: Moment) -> Step {
        at = moment
        return Step(at: moment, edit: nil, cursor: cursor)
    }
}
