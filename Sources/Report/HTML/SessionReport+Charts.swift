internal import Evaluation
internal import Interview
internal import Scenario

/// What a session comes to in figures. Nothing is charted that is sealed.
extension SessionReport {
    /// The rounds' votes in a loop, the questions' in a drill.
    var votesChart: BarChart? {
        guard !session.isSealed else { return nil }
        let votes: [(String, Vote)] =
            session.plan.kind == .loop
            ? session.transcript.compactMap { round in round.card.map { (titles.round(round.round), $0.vote) } }
            : answered.compactMap { place in place.exchange.reading.map { (place.name, $0.vote) } }
        guard !votes.isEmpty else { return nil }
        return BarChart(
            title: session.plan.kind == .loop ? "Votes by round" : "Votes by question",
            rows: votes.map { name, vote in
                .init(
                    name: name, parts: [.init(value: Double(vote.rawValue), style: vote.isHire ? "good" : "bad")],
                    figure: vote.numbered)
            }, full: 4, threshold: .init(value: 3, name: "hire from 3"))
    }

    /// In how many of the answers each element was heard.
    var heardChart: BarChart? {
        let readings = session.isSealed ? [] : answered.compactMap(\.exchange.reading)
        guard !readings.isEmpty else { return nil }
        return BarChart(
            title: "Elements heard",
            rows: Element.allCases.map { element in
                let count = readings.count { $0.present.contains(element) }
                return .init(
                    name: element.title, parts: [.init(value: Double(count), style: "accent")],
                    figure: "\(count) of \(readings.count)")
            }, full: Double(readings.count))
    }

    /// Thinking and answering, a question a row.
    var timeChart: BarChart? {
        let answers = answered.compactMap { place in place.exchange.answer.map { (place.name, $0) } }
        guard !answers.isEmpty else { return nil }
        let most = session.plan.thinkingSeconds + session.plan.answerSeconds
        return BarChart(
            title: "Thinking and answering time",
            rows: answers.map { name, answer in
                .init(
                    name: name,
                    parts: [
                        .init(value: Double(answer.thinking) / 1000, style: "thinking"),
                        .init(value: Double(answer.answering) / 1000, style: "accent"),
                    ], figure: "\(Elapsed.minutes(answer.thinking)) + \(Elapsed.minutes(answer.answering))",
                    words:
                        "\(Elapsed.minutes(answer.thinking)) to start, \(Elapsed.minutes(answer.answering)) to answer")
            }, full: Double(most))
    }

    /// Every question that was answered, with a name that is short enough to stand in a chart.
    private var answered: [(name: String, exchange: Exchange)] {
        session.transcript.flatMap { round in
            var number = 0
            return round.exchanges.compactMap { exchange -> (String, Exchange)? in
                if exchange.attempt == 1 { number += 1 }
                guard exchange.answer != nil else { return nil }
                let again = exchange.attempt > 1 ? ", attempt \(exchange.attempt)" : ""
                return ("\(round.round), question \(number)\(again)", exchange)
            }
        }
    }
}

extension BarChart {
    /// An offer within its band, and what had been asked for.
    init(_ offer: Verdict.Offer) {
        func row(_ name: String, _ figure: Int, _ style: String = "thinking") -> Row {
            Row(name: name, parts: [Part(value: Double(figure), style: style)], figure: String(figure))
        }
        let asked = offer.expectation.map { [row("asked for", $0)] } ?? []
        self.init(
            title: "The offer, \(offer.currency) a year",
            rows: [row("band from", offer.band.lowerBound), row("offer", offer.total, "accent")] + asked
                + [row("band to", offer.band.upperBound)],
            full: Double(max(offer.band.upperBound, offer.total, offer.expectation ?? 0)))
    }
}
