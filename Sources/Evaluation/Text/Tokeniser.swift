/// Cuts a text into words with their bytes, in one pass.
///
/// Nothing is rewritten: a token says which bytes it stands for, and carries its normal form beside them.
struct Tokeniser {
    private var tokens: [Token] = []
    private var breaks: Token.Breaks = []
    private var inQuotes = false
    /// Where the currency sign of the figure that follows stands.
    private var moneyStart: Int?
    private let text: String.UnicodeScalarView

    /// The words of a text, at most as many bytes of it as given.
    static func tokens(of text: String, bytes limit: Int) -> [Token] {
        var tokeniser = Tokeniser(text: text.unicodeScalars)
        tokeniser.run(limit)
        return tokeniser.tokens
    }

    private init(text: String.UnicodeScalarView) { self.text = text }

    private mutating func run(_ limit: Int) {
        var index = text.startIndex
        var offset = 0
        while index < text.endIndex, offset < limit {
            let scalar = text[index]
            if Tokeniser.isWord(scalar) {
                let (word, next, end) = word(from: index, at: offset)
                emit(word, start: offset, end: end, isFirstCapital: Tokeniser.isCapital(scalar))
                (index, offset) = (next, end)
            } else {
                let next = text.index(after: index)
                let width = UTF8.width(scalar)
                mark(scalar, next: next < text.endIndex ? text[next] : " ", start: offset, end: offset + width)
                (index, offset) = (next, offset + width)
            }
        }
    }

    /// The word that begins here, in its normal form, and where it ends.
    private func word(
        from start: String.UnicodeScalarView.Index, at offset: Int
    ) -> (word: String, next: String.UnicodeScalarView.Index, end: Int) {
        var word = String.UnicodeScalarView()
        var index = start
        var end = offset
        let isNumber = Tokeniser.isDigit(text[start])
        while index < text.endIndex {
            let scalar = text[index]
            let after = text.index(after: index)
            if Tokeniser.isWord(scalar) {
                if scalar.isASCII {
                    word.append(Tokeniser.isCapital(scalar) ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar)
                } else {
                    word.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
                }
            } else if after < text.endIndex, Tokeniser.isWord(text[after]) {
                let isApostrophe = scalar == "'" || scalar == "\u{2019}"
                let isPoint = (scalar == "." || scalar == ",") && isNumber && Tokeniser.isDigit(text[after])
                guard isApostrophe || isPoint else { break }
                word.append(isApostrophe ? "'" : scalar)
            } else {
                break
            }
            end += UTF8.width(scalar)
            index = after
        }
        return (String(word), index, end)
    }

    private mutating func emit(_ word: String, start: Int, end: Int, isFirstCapital: Bool) {
        for (place, part) in Contractions.parts(of: word, isAfterSpace: !breaks.contains(.hyphen)).enumerated() {
            var token = Token(start: start, end: end, text: part)
            if isFirstCapital { token.marks.insert(.capital) }
            if inQuotes { token.marks.insert(.quoted) }
            if let moneyStart {
                token.start = moneyStart
                token.marks.insert(.money)
            }
            if place == 0 { token.before = breaks }
            tokens.append(token)
        }
        breaks = []
        moneyStart = nil
        joinTradeOff()
    }

    /// `trade-off` and `trade off` are one word.
    private mutating func joinTradeOff() {
        guard tokens.count > 1, let last = tokens.last, last.text == "off" || last.text == "offs",
            tokens[tokens.count - 2].text == "trade", last.before.subtracting([.space, .hyphen]).isEmpty
        else { return }
        tokens.removeLast()
        tokens[tokens.count - 1].text = last.text == "off" ? "tradeoff" : "tradeoffs"
        tokens[tokens.count - 1].end = last.end
    }

    /// A sign that is no part of a word: a break, a unit of the figure before, or a word of its own.
    private mutating func mark(_ scalar: Unicode.Scalar, next: Unicode.Scalar, start: Int, end: Int) {
        switch scalar {
        case " ", "\t", "\u{A0}", "\u{202F}": breaks.insert(.space)
        case "\n", "\r", "\u{2028}", "\u{2029}": breaks.insert(.line)
        case ",": breaks.insert(.comma)
        case "?": breaks.formUnion([.stop, .question])
        case ".", "!", "\u{2026}": breaks.insert(.stop)
        case ";", ":", "(", ")", "[", "]", "\u{2013}", "\u{2014}": breaks.insert(.strong)
        case "-": dash(next: next, start: start, end: end)
        case "\u{2022}", "\u{25CF}", "*": breaks.insert(.strong)
        case "\"", "\u{201C}", "\u{201D}", "\u{AB}", "\u{BB}": quote(scalar)
        case "\u{2192}": sign("to", start: start, end: end)
        case ">": sign("over", start: start, end: end)
        case "<": sign("under", start: start, end: end)
        case "&": sign("and", start: start, end: end)
        case "%": unit(.percent, end: end)
        case "\u{20AC}", "$", "\u{A3}": currency(next: next, start: start, end: end)
        default: break
        }
    }

    private mutating func dash(next: Unicode.Scalar, start: Int, end: Int) {
        if next == ">" {
            sign("to", start: start, end: end + 1)
        } else if Tokeniser.isWord(next), breaks.isEmpty {
            breaks.insert(.hyphen)
        } else {
            breaks.insert(.strong)
        }
    }

    private mutating func sign(_ word: String, start: Int, end: Int) {
        // The head of an arrow was read with its shaft.
        if word == "over", let last = tokens.last, last.text == "to", last.end == end { return }
        emit(word, start: start, end: end, isFirstCapital: false)
    }

    private mutating func quote(_ scalar: Unicode.Scalar) {
        breaks.insert(.opening)
        switch scalar {
        case "\u{201C}", "\u{AB}": inQuotes = true
        case "\u{201D}", "\u{BB}": inQuotes = false
        default: inQuotes.toggle()
        }
    }

    private mutating func unit(_ mark: Token.Marks, end: Int) {
        guard var last = tokens.last, breaks.subtracting(.space).isEmpty, Tokeniser.startsWithDigit(last.text) else {
            return
        }
        last.marks.insert(mark)
        last.end = end
        tokens[tokens.count - 1] = last
        breaks = []
    }

    /// A currency sign belongs to the figure after it, or before it.
    private mutating func currency(next: Unicode.Scalar, start: Int, end: Int) {
        if Tokeniser.isDigit(next) { moneyStart = start } else { unit(.money, end: end) }
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 48 && scalar.value <= 57 }

    static func startsWithDigit(_ word: String) -> Bool { word.utf8.first.map { $0 >= 48 && $0 <= 57 } ?? false }

    private static func isCapital(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 65 && scalar.value <= 90 }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 128 {
            return (value >= 97 && value <= 122) || (value >= 65 && value <= 90) || (value >= 48 && value <= 57)
        }
        return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }
}
