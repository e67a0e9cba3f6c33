/// What a session is called: ten random letters and digits, so that its first three or four are enough to name it.
public struct SessionID: Hashable, Sendable, CustomStringConvertible {
    /// Lower case, in Crockford's base 32: without i, l, o and u, which are misread.
    public let text: String

    init(_ text: String) { self.text = text }

    /// One that was written down elsewhere; nil where it cannot be one of ours.
    init?(checking text: String) {
        guard text.count == SessionID.length, text.allSatisfy(SessionID.alphabet.contains) else { return nil }
        self.text = text
    }

    /// A new one, out of 2^50.
    init(using generator: inout some RandomNumberGenerator) {
        text = String((0..<SessionID.length).map { _ in SessionID.alphabet[Int.random(in: 0..<32, using: &generator)] })
    }

    /// The text.
    public var description: String { text }

    private static let length = 10
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
}
