/// What a session is called: ten random letters and digits, so that its first three or four are enough to name it.
public struct SessionID: Hashable, Sendable, CustomStringConvertible {
    /// Lower case, in Crockford's base 32: without i, l, o and u, which are misread.
    public let text: String

    init(_ text: String) { self.text = text }

    /// A new one, out of 2^50.
    init(using generator: inout some RandomNumberGenerator) {
        text = String((0..<10).map { _ in SessionID.alphabet[Int.random(in: 0..<32, using: &generator)] })
    }

    /// The text.
    public var description: String { text }

    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
}
