/// What was found in a text, in its sentence.
struct Snippet: Equatable {
    /// The sentence on one line; a long one is cut around what was found, with `…`.
    private(set) var text: String
    /// What was found, as UTF-8 byte offsets in the sentence.
    private(set) var matches: [Range<Int>]
    /// UTF-8 bytes of the whole text before what was found first in the sentence.
    private(set) var offset: Int

    /// Control characters (STX, ETX) that no terminal lets into an answer mark what was found.
    static let opening: UInt8 = 2
    static let closing: UInt8 = 3

    /// A sentence of more words than this is cut …
    private static let longest = 40
    /// … to so many words before what was found, and …
    private static let before = 6
    /// … so many after it.
    private static let after = 7

    /// Takes the sentence in which most was found, of equals the first.
    ///
    /// - Parameter marked: the whole text, with what was found between marks.
    init(marked: String) {
        let (bytes, matches) = Snippet.unmarked(marked)
        let sentences = Snippet.sentences(of: bytes)
        func found(in sentence: Range<Int>) -> Int { matches.count { sentence.contains($0.lowerBound) } }
        // Of equals, `max` gives the last.
        let sentence = sentences.reversed().max { found(in: $0) < found(in: $1) } ?? 0..<bytes.count
        let inside = matches.filter { sentence.contains($0.lowerBound) && $0.upperBound <= sentence.upperBound }
        offset = inside.first?.lowerBound ?? sentence.lowerBound
        let shown = inside.first.map { Snippet.cut(sentence, around: $0, in: bytes) } ?? sentence
        let start = shown.lowerBound > sentence.lowerBound ? "…" : ""
        let end = shown.upperBound < sentence.upperBound ? "…" : ""
        let line = bytes[shown].map { Snippet.isSpace($0) ? UInt8(ascii: " ") : $0 }
        text = start + String(decoding: line, as: UTF8.self) + end
        let shift = start.utf8.count - shown.lowerBound
        self.matches = inside.filter { shown.contains($0.lowerBound) && $0.upperBound <= shown.upperBound }
            .map { $0.lowerBound + shift..<$0.upperBound + shift }
    }

    private static func unmarked(_ marked: String) -> ([UInt8], [Range<Int>]) {
        var bytes: [UInt8] = []
        var matches: [Range<Int>] = []
        var start = 0
        for byte in marked.utf8 {
            switch byte {
            case opening: start = bytes.count
            case closing: matches.append(start..<bytes.count)
            default: bytes.append(byte)
            }
        }
        return (bytes, matches)
    }

    /// Sentences as a reader sees them: they end at a stop before a space, at an empty line, and before a bullet.
    private static func sentences(of bytes: [UInt8]) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        func close(at end: Int) {
            if let first = bytes[start..<end].firstIndex(where: { !isSpace($0) }) { sentences.append(first..<end) }
            start = end
        }
        for place in bytes.indices {
            let rest = bytes[(place + 1)...]
            let isStop = ".!?".utf8.contains(bytes[place]) && rest.first.map(isSpace) ?? true
            let isLine = rest.first == newLine && rest.dropFirst().first.map("\n-*".utf8.contains) ?? true
            if isStop || isLine { close(at: place + 1) }
        }
        close(at: bytes.count)
        return sentences
    }

    private static let newLine = UInt8(ascii: "\n")

    private static func cut(_ sentence: Range<Int>, around match: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        let starts = sentence.filter { place in
            !isSpace(bytes[place]) && (place == sentence.lowerBound || isSpace(bytes[place - 1]))
        }
        guard starts.count > longest, let word = starts.lastIndex(where: { $0 <= match.lowerBound }) else {
            return sentence
        }
        let first = starts[max(0, word - before)]
        let next = word + after + 1
        guard next < starts.count else { return first..<sentence.upperBound }
        let end = bytes[..<starts[next]].lastIndex { !isSpace($0) } ?? match.upperBound
        return first..<max(match.upperBound, end + 1)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || 9...13 ~= byte }
}
