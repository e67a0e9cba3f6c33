/// One change of a text: from `offset` on, `removed` went and `inserted` came.
public struct TextChange: Equatable, Sendable {
    /// Characters of the text before the change.
    public let offset: Int
    /// What went.
    public let removed: String
    /// What came.
    public let inserted: String
    /// Where the change begins.
    let start: TextPosition
    /// Where what was removed ended, in the text before.
    let removedEnd: TextPosition
    /// Where what was inserted ends, in the text after.
    let insertedEnd: TextPosition
}
