extension String {
    /// The text as an editor can hold it: one kind of line end, a space for a tab, no other control character.
    var typable: String {
        if unicodeScalars.allSatisfy(\.isTypable) { return self }
        var text = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": text.append("\n")
            case "\t": text.append(" ")
            case _ where scalar.isTypable: text.append(scalar)
            default: break
            }
            previous = scalar
        }
        return String(text)
    }
}

extension Unicode.Scalar {
    /// Whether it stands in a text as it is.
    fileprivate var isTypable: Bool {
        switch self {
        case " "..."~", "\n": true
        case "\0"..."\u{9F}", "\u{2028}", "\u{2029}": false
        default: true
        }
    }
}
