/// What stands in the answer box and is not handed in: kept beside the events, so that a crash loses nothing.
public struct Draft: Codable, Equatable, Sendable {
    public var at: Moment
    public var text: String
    /// Characters before the insertion point.
    public var cursor: Int
    public var typing: Typing

    public init(at: Moment, text: String, cursor: Int, typing: Typing) {
        self.at = at
        self.text = text
        self.cursor = cursor
        self.typing = typing
    }
}
