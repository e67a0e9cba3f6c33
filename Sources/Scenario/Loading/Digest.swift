/// A stable 64-bit digest: FNV-1a (Fowler, Noll and Vo; constants of draft-eastlake-fnv). Tells versions apart; keeps no
/// secret.
struct Digest {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Adds bytes.
    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            state ^= UInt64(byte)
            state &*= 0x0000_0100_0000_01b3
        }
    }

    /// Sixteen lower-case digits.
    var hexadecimal: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
