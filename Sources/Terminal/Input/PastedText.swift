/// The text of a paste: line ends unified to line feeds, a tab made a space, other control characters dropped.
///
/// Terminals send a carriage return for a line end. A tab is no control character to the person who copied it, but it has
/// no width here.
func pastedText(_ bytes: some Sequence<UInt8>, in charset: Charset) -> String {
    var text = ""
    var followsReturn = false
    for scalar in charset.text(of: Array(bytes)).unicodeScalars {
        switch scalar {
        case "\n" where followsReturn: break
        case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": text.unicodeScalars.append("\n")
        case "\t": text.unicodeScalars.append(" ")
        case "\0"..<" ", "\u{7F}"..."\u{9F}": break
        default: text.unicodeScalars.append(scalar)
        }
        followsReturn = scalar == "\r"
    }
    return text
}
