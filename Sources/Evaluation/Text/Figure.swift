/// Figures that are said in an answer.
public enum Figure {
    /// Every yearly pay named, in the order they are said: `$240,000`, `240k`, `240 thousand`, `two-forty`, `two hundred and
    /// forty thousand`.
    ///
    /// Only what can be a year's pay is taken: 50,000 to 2,000,000. A bare `240` is one when nothing is counted by it; a sum is
    /// none where it is said of a budget, or by the hour or the month.
    public static func yearlyPay(in text: String) -> [Int] {
        var tokens = Tokeniser.tokens(of: text, bytes: Passage.limit)
        Numbers.mark(&tokens)
        let reader = PayReader(tokens: tokens)
        var figures: [Int] = []
        var place = 0
        while place < tokens.count {
            guard let sum = reader.sum(at: place) else {
                place += 1
                continue
            }
            if plausible.contains(sum.amount), reader.isPay(sum, at: place) { figures.append(sum.amount) }
            place += sum.length
        }
        return figures
    }

    private static let plausible = 50_000...2_000_000
}

/// Reads sums of money off words.
private struct PayReader {
    let tokens: [Token]

    /// An amount in whole units of its currency, and how it was said.
    struct Sum {
        var amount: Int
        /// In words.
        var length: Int
        /// Whether thousands are only understood: `240`, `two-forty`.
        var isShort = false
    }

    /// The sum that begins at a word; nil where no number does.
    func sum(at place: Int) -> Sum? {
        Tokeniser.startsWithDigit(tokens[place].text) ? written(at: place) : spoken(at: place)
    }

    /// Whether a sum is said of a year's pay, as far as the words around it tell.
    func isPay(_ sum: Sum, at place: Int) -> Bool {
        let end = place + sum.length
        let isMoney = tokens[place].marks.contains(.money)
        // `240k a year` is marked as time for its year, and is pay all the same.
        let isTime = tokens[place].marks.contains(.duration) && !["a", "an", "per"].contains(word(end))
        if isTime || tokens[place].marks.contains(.percent) || isOfOtherTime(at: end) { return false }
        if !isMoney, isCounting(at: end) { return false }
        let after = end..<min(end + 4, tokens.count)
        // A clause of its own says something else.
        let near = after.prefix { tokens[$0].before.isDisjoint(with: [.comma, .strong, .stop, .line]) }
        let before = max(0, place - 3)..<place
        return !near.contains { PayReader.otherSums.contains(tokens[$0].text) }
            && !before.contains { PayReader.otherSums.contains(tokens[$0].text) }
    }

    // MARK: Digits

    private func written(at place: Int) -> Sum? {
        let text = tokens[place].text
        let digits = text.prefix { ("0"..."9").contains($0) || $0 == "," || $0 == "." }
        guard let number = Double(digits.filter { $0 != "," }), number < 10_000_000 else { return nil }
        switch text.dropFirst(digits.count) {
        case "k": return number == 401 ? nil : Sum(amount: Int(number * 1000), length: 1)
        case "m": return Sum(amount: Int(number * 1_000_000), length: 1)
        case "": break
        default: return nil
        }
        switch word(place + 1) {
        case "k", "thousand": return Sum(amount: Int(number * 1000), length: 2)
        case "million": return Sum(amount: Int(number * 1_000_000), length: 2)
        default: break
        }
        // `240 000`
        if number < 1000, let group = tokens.dropFirst(place + 1).first, group.before == .space,
            group.text.utf8.count == 3,
            let rest = Int(group.text)
        {
            return Sum(amount: Int(number) * 1000 + rest, length: 2)
        }
        return number >= 1000
            ? Sum(amount: Int(number), length: 1) : Sum(amount: Int(number * 1000), length: 1, isShort: true)
    }

    // MARK: Words

    private func spoken(at place: Int) -> Sum? {
        guard let first = NumberWords.ones[tokens[place].text] ?? NumberWords.tens[tokens[place].text] else {
            return nil
        }
        var (amount, next) = (first, place + 1)
        if word(next) == "million" { return Sum(amount: first * 1_000_000, length: 2) }
        if word(next) == "hundred" {
            (amount, next) = (first * 100, next + 1)
            if word(next) == "and", isNumber(next + 1) { next += 1 }
            if let ten = NumberWords.tens[word(next)] { (amount, next) = (amount + ten, next + 1) }
            if let one = NumberWords.ones[word(next)] { (amount, next) = (amount + one, next + 1) }
        } else if first < 10, let ten = NumberWords.tens[word(next)] {
            // `two-forty`, `two forty-five`
            (amount, next) = (first * 100 + ten, next + 1)
            if let one = NumberWords.ones[word(next)] { (amount, next) = (amount + one, next + 1) }
        } else if first >= 10, let one = NumberWords.ones[word(next)], ["thousand", "k"].contains(word(next + 1)) {
            (amount, next) = (first + one, next + 1)
        } else if !["thousand", "k"].contains(word(next)) {
            return nil
        }
        let isShort = !["thousand", "k"].contains(word(next))
        return Sum(amount: amount * 1000, length: next + (isShort ? 0 : 1) - place, isShort: isShort)
    }

    private func isNumber(_ place: Int) -> Bool {
        NumberWords.tens[word(place)] != nil || NumberWords.ones[word(place)] != nil
    }

    // MARK: What stands around

    /// `240 people`, `50k images`, `three ten-minute calls`: a thing comes next that is counted.
    private func isCounting(at place: Int) -> Bool {
        guard place < tokens.count else { return false }
        let next = tokens[place]
        guard next.before == .space || next.before == .hyphen else { return false }
        return !Tokeniser.startsWithDigit(next.text) && !PayReader.afterPay.contains(next.text)
            && !Words.function.contains(next.text)
    }

    /// `an hour`, `per month`, `a day`.
    private func isOfOtherTime(at place: Int) -> Bool {
        ["a", "an", "per", "each", "every"].contains(word(place))
            && ["hour", "day", "week", "month", "quarter", "sprint"].contains(word(place + 1))
    }

    private func word(_ place: Int) -> String { place < tokens.count ? tokens[place].text : "" }

    /// Words with content that may follow a figure of pay.
    private static let afterPay = Words.list(
        """
        total totals base cash stock bonus equity dollars dollar usd euros euro eur pounds gross net yearly annual annually \
        salary pay compensation comp package guaranteed minimum please today plus max maximum range mark \
        altogether overall flat
        """)

    /// What other sums are of.
    private static let otherSums = Words.list(
        """
        budget budgets renewal contract contracts deal deals revenue savings saving saved save invoice invoices penalty fine \
        turnover sales orders spend spent
        """)
}
