extension String {
    /// Without what could command a terminal, hide in a file, or show words in another order than they stand in: control
    /// characters, line ends and tabs excepted, and what turns the direction of text for a stretch.
    public var withoutControls: String {
        guard unicodeScalars.contains(where: \.isControlling) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isControlling }))
    }
}

extension Unicode.Scalar {
    /// Whether it does something in place of showing something: C0 but for line end and tab, DEL, C1, and the embeddings,
    /// overrides and isolates of the Unicode Bidirectional Algorithm (UAX #9).
    var isControlling: Bool {
        switch value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
