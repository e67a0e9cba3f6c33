extension String {
    /// The text as an editor can hold it: one kind of line end, a space for a tab, no other control character.
    var typable: String {
        let isClean = utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
        if isClean { return self }
        var text = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": text.append("\n")
            case "\t": text.append(" ")
            case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": break
            default: text.append(scalar)
            }
            previous = scalar
        }
        return String(text)
    }
}
