extension Typing {
    /// Words a minute while the keys went on: pauses in which the candidate thought are left out.
    ///
    /// - Parameter words: of the text that was typed.
    /// - Returns: nil where a piece was pasted or dictated, or too little was typed to tell.
    public func rate(words: Int) -> Int? {
        guard words >= Self.leastWords, edits.allSatisfy({ $0.inserted.utf8.count <= Self.longestPiece }) else {
            return nil
        }
        let typing = zip(edits, edits.dropFirst()).reduce(0) { sum, pair in
            let gap = pair.1.at - pair.0.at
            return gap <= Self.longestGap ? sum + max(0, gap) : sum
        }
        return typing == 0 ? nil : words * 60_000 / typing
    }

    /// Words below which a rate says nothing.
    private static let leastWords = 20
    /// Bytes that one change may bring when it was typed: an editor may gather a few keys into one.
    private static let longestPiece = 24
    /// Milliseconds between two keys after which the candidate has stopped to think.
    private static let longestGap = 2000
}
