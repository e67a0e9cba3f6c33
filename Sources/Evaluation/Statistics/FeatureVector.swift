/// What is known of a text, by the number of the feature. What is not there is 0.
public typealias FeatureVector = [UInt32: Float]

/// Features as numbers that are the same everywhere and for ever: 32-bit FNV-1a over the kind of a feature and its name.
///
/// Fowler, Noll, Vo: *The FNV Non-Cryptographic Hash Algorithm* (IETF draft, 2012). Of 150,000 features some three share a
/// number with another.
public struct FeatureHash: Sendable {
    /// The feature's number, once everything has been added.
    public private(set) var value: UInt32 = 0x811C_9DC5

    /// A hash of features of one kind, told from others by a byte.
    public init(kind: UInt8) { add(kind) }

    /// Adds a byte of the name.
    public mutating func add(_ byte: UInt8) {
        value = (value ^ UInt32(byte)) &* 0x0100_0193
    }

    /// Adds a number, its lowest byte first.
    public mutating func add(number: UInt32) {
        var rest = number
        for _ in 0..<4 {
            add(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
    }

    /// Adds the bytes of a word, and that it ends there.
    public mutating func add(word: some Sequence<UInt8>) {
        for byte in word { add(byte) }
        // No UTF-8 text holds this byte.
        add(0xFF)
    }
}

extension FeatureVector {
    /// The same direction with the length 1; nothing where there is nothing.
    public var normalised: FeatureVector {
        // In the order of the features: sums of floats depend on theirs.
        let square = sorted { $0.key < $1.key }.reduce(0.0) { $0 + Double($1.value) * Double($1.value) }
        guard square > 0 else { return [:] }
        let scale = Float(1 / square.squareRoot())
        return mapValues { $0 * scale }
    }

    /// The features of both.
    public func merging(_ other: FeatureVector) -> FeatureVector { merging(other) { $0 + $1 } }
}
