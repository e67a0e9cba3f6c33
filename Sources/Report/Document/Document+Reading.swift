public import Evaluation
public import Interview
internal import Scenario

extension Document {
    /// What was made of an answer: vote and score, each element with its words, flags with their reason, the levels.
    ///
    /// - Parameter round: its id, for the titles of the dimensions.
    public init(_ reading: Reading, round: String, titles: Titles = Titles()) {
        var items: [[Passage]] = [
            [.strong("Vote"), ": \(reading.vote.numbered), score \(String(reading.score)) of 100"]
        ]
        items += reading.gates.map { [.strong("Not read as an answer"), ": \($0.says)"] }
        if reading.gates.isEmpty { items += Element.allCases.map(reading.line) }
        items += reading.raised.map(reading.line)
        items += reading.dimensions.map { level in
            [.strong(titles.dimension(level.dimension, of: round)), ": \(String(level.level.rawValue)) of 4"]
        }
        self.init([.list(items)])
    }

    /// An interviewer's scorecard.
    public init(_ card: Scorecard, titles: Titles = Titles()) {
        var items: [[Passage]] = [[.strong("Vote"), ": \(card.vote.numbered), since \(card.how)"]]
        items += card.dimensions.map { level in
            let quote = level.quote.map { ", “\($0.onOneLine)”" } ?? ""
            return [
                .strong(titles.dimension(level.dimension, of: card.round)),
                ": \(String(level.level.rawValue)) of 4\(quote)",
            ]
        }
        items += card.evidence.map { [.strong($0.title), ": “\($0.quote.onOneLine)”. \($0.why)"] }
        self.init([.paragraph(["Scorecard: \(card.summary)."]), .list(items)])
    }
}

extension Reading {
    /// `Result: not heard`
    fileprivate func line(_ element: Element) -> [Passage] {
        let found = findings.filter { $0.kind == .element(element) }
        let status = found.isEmpty ? ": not heard" : present.contains(element) ? ": " : ", too thin: "
        return [.strong(element.title), .plain(status + found.map(\.spoken).joined(separator: "; "))]
    }

    fileprivate func line(_ flag: Flag) -> [Passage] {
        let found = findings.filter { $0.kind == .flag(flag) }
        return [
            .strong("Flag"), .plain(": \(flag.title)" + found.map { "; \($0.spoken)" }.joined()),
        ]
    }
}

extension Finding {
    /// The words with what was heard in them.
    fileprivate var spoken: String { "“\(quote.onOneLine)” (\(why.withoutStop))" }

    fileprivate var title: String {
        switch kind {
        case .element(let element): element.title
        case .flag(let flag): "Flag \(flag.title)"
        case .strength(let strength): strength.rawValue
        }
    }
}

extension Vote {
    /// `3 hire`
    var numbered: String { "\(rawValue) \(title)" }
}

extension String {
    /// With every run of white space as one space.
    var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
