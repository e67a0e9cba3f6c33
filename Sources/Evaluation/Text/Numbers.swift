/// Marks figures, number words, and what they count: money, percent, time, a date.
enum Numbers {
    /// Marks the figures among the words.
    static func mark(_ tokens: inout [Token]) {
        for index in tokens.indices {
            let text = tokens[index].text
            if Tokeniser.startsWithDigit(text) {
                tokens[index].marks.formUnion([.number, .digits])
                markSuffix(of: text, &tokens[index])
            } else if words.contains(text) {
                tokens[index].marks.insert(.number)
            }
            if months.contains(text) && (text != "may" && text != "march" || tokens[index].marks.contains(.capital)) {
                tokens[index].marks.insert(.date)
            }
        }
        for index in tokens.indices where tokens[index].marks.contains(.number) { markUnit(at: index, &tokens) }
    }

    /// `120k`, `9s`, `30pct`, `19th`, `1871`.
    private static func markSuffix(of text: String, _ token: inout Token) {
        let suffix = text.drop { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
        switch suffix {
        case "": if text.utf8.count == 4, text.hasPrefix("20") || text.hasPrefix("19") { token.marks.insert(.date) }
        case "st", "nd", "rd", "th": token.marks.insert(.date)
        case "s", "ms", "sec", "min", "h", "hrs", "d", "wk", "wks", "w", "mo", "yr", "y": token.marks.insert(.duration)
        case "pct", "pp", "pts": token.marks.insert(.percent)
        case "eur", "usd": token.marks.insert(.money)
        default: break
        }
    }

    /// The unit may stand one or two words further on: `41 calendar days`, `300 thousand euro`.
    private static func markUnit(at index: Int, _ tokens: inout [Token]) {
        for next in (index + 1)..<(index + 4) {
            guard next < tokens.count, tokens[next].before.isDisjoint(with: [.comma, .strong, .stop, .line]) else {
                return
            }
            let text = tokens[next].text
            if percents.contains(text) { return tokens[index].marks.formUnion(.percent) }
            if durations.contains(text) { return tokens[index].marks.formUnion(.duration) }
            if monies.contains(text) { return tokens[index].marks.formUnion(.money) }
            if months.contains(text), next == index + 1 { return tokens[index].marks.formUnion(.date) }
            guard words.contains(text) || ["calendar", "working", "and", "a", "of", "per"].contains(text) else {
                return
            }
        }
    }

    private static let words = Words.list(
        """
        two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen \
        nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half third \
        quarter zero twice double halved doubled tripled tenfold thirds quarters hundreds thousands
        """)
    private static let percents = Words.list("percent pct percentage points point pts pp cent bps")
    private static let durations = Words.list(
        """
        second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks wk wks month months mths \
        quarter quarters year years yr yrs ms millisecond milliseconds night nights sprint sprints weekend weekends morning \
        mornings evening season seasons
        """)
    private static let monies = Words.list(
        "euro euros dollar dollars usd eur pound pounds cent cents franc francs pesos quid bucks rupees lakh grand crowns"
    )
    private static let months = Words.list(
        """
        january february march april may june july august september october november december jan feb mar apr jun jul aug \
        sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun easter \
        christmas
        """)
}
