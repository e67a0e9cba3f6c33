/// Figures that are said in an answer.
public enum Figure {
    /// Every yearly pay named, in the order they are said: `$240,000`, `240k`, `240 thousand`, `two-forty`, `two hundred and
    /// forty thousand`.
    ///
    /// Only what can be a year's pay is taken: 50,000 to 2,000,000. A bare `240` is one when nothing is counted by it.
    public static func yearlyPay(in text: String) -> [Int] {
        var tokens = Tokeniser.tokens(of: text, bytes: Passage.limit)
        Numbers.mark(&tokens)
        var figures: [Int] = []
        var place = 0
        while place < tokens.count {
            guard let (amount, length) = amount(at: place, in: tokens) else {
                place += 1
                continue
            }
            if plausible.contains(amount) { figures.append(amount) }
            place += length
        }
        return figures
    }

    private static let plausible = 50_000...2_000_000

    /// The amount that begins at a word, and how many words it takes.
    private static func amount(at place: Int, in tokens: [Token]) -> (amount: Int, length: Int)? {
        Tokeniser.startsWithDigit(tokens[place].text) ? written(at: place, in: tokens) : spoken(at: place, in: tokens)
    }

    private static func written(at place: Int, in tokens: [Token]) -> (amount: Int, length: Int)? {
        let token = tokens[place]
        guard token.marks.isDisjoint(with: [.percent, .duration]) else { return (0, 1) }
        let digits = token.text.prefix { ("0"..."9").contains($0) || $0 == "," || $0 == "." }
        guard let number = Double(digits.filter { $0 != "," }), number < 10_000_000 else { return (0, 1) }
        let next = place + 1 < tokens.count ? tokens[place + 1].text : ""
        switch token.text.dropFirst(digits.count) {
        case "k": return (Int(number * 1000), 1)
        case "": break
        default: return (0, 1)
        }
        if next == "k" || next == "thousand" { return (Int(number * 1000), 2) }
        if next == "million" { return (Int(number * 1_000_000), 2) }
        if number >= 1000 { return (Int(number), 1) }
        // `240` alone, `240 to 260`, `240 total`: thousands are meant where nothing is counted by it.
        let isCounted = place + 1 < tokens.count && tokens[place + 1].before == .space && !afterPay.contains(next)
        return (isCounted ? 0 : Int(number * 1000), 1)
    }

    private static func spoken(at place: Int, in tokens: [Token]) -> (amount: Int, length: Int)? {
        guard let first = ones[tokens[place].text] ?? tens[tokens[place].text] else { return nil }
        var (amount, next) = (first, place + 1)
        func text(_ index: Int) -> String { index < tokens.count ? tokens[index].text : "" }
        if text(next) == "hundred" {
            (amount, next) = (first * 100, next + 1)
            if text(next) == "and" { next += 1 }
            if let ten = tens[text(next)] { (amount, next) = (amount + ten, next + 1) }
            if let one = ones[text(next)] { (amount, next) = (amount + one, next + 1) }
        } else if first < 10, let ten = tens[text(next)] {
            // `two-forty`, `two forty-five`
            (amount, next) = (first * 100 + ten, next + 1)
            if let one = ones[text(next)] { (amount, next) = (amount + one, next + 1) }
        } else if text(next) != "thousand", text(next) != "k" {
            return nil
        }
        if text(next) == "thousand" || text(next) == "k" { next += 1 }
        return (amount * 1000, next - place)
    }

    private static let ones = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    ]
    private static let tens = [
        "ten": 10, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
        "ninety": 90,
    ]
    /// Words that may follow a bare figure of pay.
    private static let afterPay: Set<String> = [
        "total", "base", "all", "to", "or", "and", "is", "in", "a", "per", "for", "with", "would", "as", "at", "plus",
        "but", "if", "because", "dollars", "usd", "gross", "i", "on",
    ]
}
