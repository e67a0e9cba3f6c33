internal import Evaluation
internal import Interview
internal import Scenario

extension SessionReport {
    /// One page that needs nothing else: no script, no picture, no font and no address from elsewhere, and a policy in its head
    /// that lets a browser load none. It is laid out for a telephone, a desk and paper.
    public var html: String {
        let title = "\(kind) · \(titles.pack ?? session.plan.pack)"
        let head: [Markup] = [
            .element("meta", [.init("charset", "utf-8")]),
            .element(
                "meta",
                [
                    .init("http-equiv", "Content-Security-Policy"),
                    .init("content", "default-src 'none'; style-src 'unsafe-inline'"),
                ]),
            .element("meta", [.init("name", "viewport"), .init("content", "width=device-width, initial-scale=1")]),
            .element("meta", [.init("name", "color-scheme"), .init("content", "light dark")]),
            .element("title", [], [.text("\(title), \(Timestamp.day(session.startedAt.wall))")]),
        ]
        let body: [Markup] = [
            .element("header", [], [.element("h1", [], [.text(title)])] + circumstances),
            .element("main", [], contents + committee + [glance] + rounds),
            .element("footer", [], [.element("p", [], [.text(colophon)])]),
        ]
        // The stylesheet goes in as it stands: in it quotation marks and ">" have their own meaning, and it holds no "<".
        let style = "<style>\n\(Stylesheet.text)</style>\n"
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n" + head.map(\.html).joined() + style + "</head>\n"
            + Markup.element("body", [], body).html + "</html>\n"
    }

    private var kind: String { session.plan.kind == .loop ? "Full loop" : "Drill" }

    private var circumstances: [Markup] {
        var lines: [Markup] = [.element("p", class: "dim", [.text(Document.circumstances(of: self))])]
        if session.isSealed {
            lines.append(
                .element("p", class: "notice", ["Votes and readings stay sealed until the committee has decided."]))
        }
        return lines
    }

    /// Where to find what; a drill of one round needs no signposts.
    private var contents: [Markup] {
        let places =
            (session.verdict == nil ? [] : [("committee", "Committee")]) + [("glance", "At a glance")]
            + session.transcript.enumerated().map { ("round-\($0 + 1)", "Round \($0 + 1): \(titles.round($1.round))") }
        guard session.transcript.count > 1 else { return [] }
        let items: [Markup] = places.map { place, title in
            .element("li", [], [.element("a", [.init("href", "#\(place)")], [.text(title)])])
        }
        return [.element("nav", [.init("aria-label", "Contents")], [.element("ul", [], items)])]
    }

    private var committee: [Markup] {
        guard let verdict = session.verdict else { return [] }
        var parts = Document(verdict, titles: titles).markup
        if let offer = verdict.offer { parts.append(BarChart(offer).markup) }
        let decision = verdict.decision == .hire ? "committee hire" : "committee no-hire"
        return [.element("section", [.init("id", "committee"), .init("class", decision)], parts)]
    }

    private var glance: Markup {
        let charts = [votesChart, heardChart, timeChart].compactMap(\.self).map(\.markup)
        let heading = Markup.element("h2", [], ["At a glance"])
        guard !charts.isEmpty else {
            return .element(
                "section", [.init("id", "glance")], [heading, .element("p", [], ["Nothing was answered."])])
        }
        let key: [Markup] =
            session.isSealed
            ? []
            : [
                .element(
                    "p", class: "key",
                    [
                        .element("mark", class: "element", ["marked like this"]),
                        " are words that count for an element: ",
                    ]
                        + Element.allCases.enumerated().flatMap { place, element -> [Markup] in
                            [
                                .element("strong", [], [.text(String(element.letter))]),
                                .text(" \(element.title.lowercased())" + (place < 3 ? ", " : ". ")),
                            ]
                        } + [.element("mark", class: "flag", ["Marked like this"]), " are words that raised a flag."])
            ]
        return .element(
            "section", [.init("id", "glance")], [heading, .element("div", class: "charts", charts)] + key)
    }

    private var rounds: [Markup] {
        session.transcript.enumerated().map { place, round in
            var parts: [Markup] = [
                .element("h2", [], [.text("Round \(place + 1): \(titles.round(round.round))")])
            ]
            if !session.isSealed, let card = round.card {
                parts.append(.element("div", class: "card", Document(card, titles: titles).markup))
            }
            for exchange in round.exchanges {
                parts.append(ExchangeMarkup(exchange, of: round, in: self).markup)
            }
            return .element("section", [.init("id", "round-\(place + 1)")], parts)
        }
    }

    private var colophon: String {
        let rules = Set(session.transcript.flatMap(\.exchanges).compactMap(\.reading?.rules)).sorted()
        let read = session.isSealed || rules.isEmpty ? "" : " Read by rules \(rules.joined(separator: ", "))."
        return "Made by Mockloop. This page needs nothing from elsewhere and sends nothing.\(read)"
    }
}
