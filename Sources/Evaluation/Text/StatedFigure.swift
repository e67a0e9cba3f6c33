/// A figure that was said: how much, of what kind, and what the sentence around it is about.
public struct StatedFigure: Equatable, Sendable {
    /// In the unit of its kind.
    public var amount: Double
    /// What is measured.
    public var kind: Kind
    /// As it was said: `40 %`, `about a third`.
    public var words: String
    /// The stems of the other words of its sentence.
    public var about: Set<String>

    /// What a figure measures.
    public enum Kind: String, Sendable {
        /// In per cent; halves, thirds and quarters too.
        case share
        /// In whole units of whatever currency.
        case money
        /// In hours.
        case time
    }
}

extension Figure {
    /// Every share, sum of money and length of time in a text, in the order they are said.
    ///
    /// Dates and plain counts are left out: `three teams` and `five teams` contradict each other too seldom to be worth asking.
    public static func stated(in text: String) -> [StatedFigure] {
        var tokens = Tokeniser.tokens(of: text, bytes: Passage.limit)
        Numbers.mark(&tokens)
        let bytes = Array(text.utf8)
        return Sentences.ranges(of: tokens).flatMap { sentence in
            let about = Set(ContentWords.byStem(in: tokens[sentence]).keys)
            return StatedReader(tokens: tokens[sentence]).figures().map { found in
                let (first, last) = (tokens[found.tokens.lowerBound], tokens[found.tokens.upperBound - 1])
                let words = String(decoding: bytes[first.start..<last.end], as: UTF8.self)
                return StatedFigure(amount: found.amount, kind: found.kind, words: words, about: about)
            }
        }
    }
}

/// Reads shares, sums and lengths of time off one sentence.
private struct StatedReader {
    let tokens: ArraySlice<Token>

    struct Found {
        var amount: Double
        var kind: StatedFigure.Kind
        var tokens: Range<Int>
    }

    func figures() -> [Found] {
        var found: [Found] = []
        var place = tokens.startIndex
        while place < tokens.endIndex {
            if let figure = part(at: place) ?? measured(at: place) {
                found.append(figure)
                place = figure.tokens.upperBound
            } else {
                place += 1
            }
        }
        return found
    }

    /// `half of`, `a third`, `two thirds`; not `the third week`, `half a year`.
    private func part(at place: Int) -> Found? {
        var start = place
        var count = 1
        if word(place) == "a" || word(place) == "one" {
            start += 1
        } else if let number = NumberWords.ones[word(place)], word(place + 1).hasSuffix("s") {
            (start, count) = (start + 1, number)
        } else if word(place) != "half" {
            return nil
        }
        guard let share = NumberWords.parts[word(start)] else { return nil }
        let next = word(start + 1)
        guard start + 1 == tokens.endIndex || isEnd(start + 1) || Self.afterPart.contains(next) else { return nil }
        return Found(amount: share * Double(count), kind: .share, tokens: place..<(start + 1))
    }

    /// A number with per cent, money or time.
    private func measured(at place: Int) -> Found? {
        guard let number = number(at: place) else { return nil }
        let marks = tokens[place].marks
        let after = place + number.length
        if marks.contains(.date) { return nil }
        if marks.contains(.percent) {
            let end = Self.percents.contains(word(after)) ? after + (word(after) == "per" ? 2 : 1) : after
            return Found(amount: number.amount, kind: .share, tokens: place..<min(end, tokens.endIndex))
        }
        if let (hours, end) = hours(at: place, after: after) {
            return Found(amount: number.amount * hours, kind: .time, tokens: place..<end)
        }
        guard marks.contains(.money) else { return nil }
        let end = Self.monies.contains(word(after)) ? after + 1 : after
        return Found(amount: number.amount, kind: .money, tokens: place..<end)
    }

    /// Hours in the unit of time that follows a number, glued to it or as the next word.
    private func hours(at place: Int, after: Int) -> (hours: Double, end: Int)? {
        let suffix = tokens[place].text.drop { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
        if after == place + 1, let hours = Self.glued[String(suffix)] { return (hours, after) }
        guard !isEnd(after), let hours = Self.hours[singular(word(after))] else { return nil }
        return (hours, after + 1)
    }

    private func number(at place: Int) -> (amount: Double, length: Int)? {
        let text = word(place)
        var amount: Double
        var next = place + 1
        if Tokeniser.startsWithDigit(text) {
            let digits = text.prefix { ("0"..."9").contains($0) || $0 == "," || $0 == "." }
            guard let number = Double(digits.filter { $0 != "," }) else { return nil }
            amount = number * Double(NumberWords.scales[String(text.dropFirst(digits.count))] ?? 1)
        } else if let ten = NumberWords.tens[text] {
            amount = Double(ten)
            if ten >= 20, let one = NumberWords.ones[word(next)] { (amount, next) = (amount + Double(one), next + 1) }
        } else if let one = NumberWords.ones[text] {
            amount = Double(one)
        } else {
            return nil
        }
        while !isEnd(next), let scale = NumberWords.scales[word(next)] {
            (amount, next) = (amount * Double(scale), next + 1)
        }
        return (amount, next - place)
    }

    private func word(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].text : "" }

    /// Whether something ends before a word.
    private func isEnd(_ place: Int) -> Bool {
        guard tokens.indices.contains(place) else { return true }
        return !tokens[place].before.isDisjoint(with: [.comma, .strong, .stop, .line])
    }

    private func singular(_ word: String) -> String { word.hasSuffix("s") ? String(word.dropLast()) : word }

    /// What may follow a part of a whole: `half of them`, `a third faster`, `a third less`.
    private static let afterPart = Words.list(
        "of the less more fewer faster slower cheaper dearer quicker shorter longer higher lower up down better worse and or"
    )
    private static let percents = Words.list("percent pct percentage per point points pts")
    private static let monies = Words.list(
        "euro euros dollar dollars usd eur pound pounds franc francs pesos quid bucks rupees")
    private static let hours: [String: Double] = [
        "second": 1.0 / 3600, "sec": 1.0 / 3600, "minute": 1.0 / 60, "min": 1.0 / 60, "hour": 1, "day": 24, "week": 168,
        "month": 730, "quarter": 2190, "year": 8760,
    ]
    private static let glued: [String: Double] = [
        "s": 1.0 / 3600, "sec": 1.0 / 3600, "min": 1.0 / 60, "h": 1, "hrs": 1, "d": 24, "wk": 168, "yr": 8760,
    ]
}
