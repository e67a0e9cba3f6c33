import Foundation
import FoundationXML
import Interview
import Scenario
import Testing

@testable import Report

@Suite("A session as a page of HTML")
struct HTMLTests {
    private let drill: [Happening] = [.started(plan: plan(.drill))] + oneRound + [.wentOn, .finished]

    @Test("A drill is its charts, its scorecard, and its question with the evidence marked and the probe set in")
    func page() throws {
        #expect(
            try body(of: report(drill)) == """
                <body>
                <header>
                <h1>Drill · Acme · Program Manager</h1>
                <p class="dim">Session abc0000000, brisk pace; begun 2025-11-21 18:04:05 UTC; finished 2025-11-21 18:04:17 UTC.</p>
                </header>
                <main>
                <section id="glance">
                <h2>At a glance</h2>
                <div class="charts">
                <figure>
                <figcaption>Votes by question</figcaption>
                <svg class="chart" viewBox="0 0 340 55" role="img" aria-label="Votes by question. technical, question 1: 3 hire. hire from 3.">
                <text class="name" x="0" y="29.5">technical, question 1</text>
                <rect class="room" x="0" y="35" width="236" height="10" rx="2" />
                <rect class="good" x="0" y="35" width="177" height="10" rx="2" />
                <text class="figure" x="340" y="44.5" text-anchor="end">3 hire</text>
                <line class="threshold" x1="177" x2="177" y1="18" y2="49" />
                <text class="dim" x="177" y="12" text-anchor="middle">hire from 3</text>
                </svg>
                </figure>
                <figure>
                <figcaption>Elements heard</figcaption>
                <svg class="chart" viewBox="0 0 340 148" role="img" aria-label="Elements heard. Decision: 1 of 1. Alternatives: 1 of 1. Result: 0 of 1. Trade-off: 1 of 1.">
                <text class="name" x="0" y="11.5">Decision</text>
                <rect class="room" x="0" y="17" width="236" height="10" rx="2" />
                <rect class="accent" x="0" y="17" width="236" height="10" rx="2" />
                <text class="figure" x="340" y="26.5" text-anchor="end">1 of 1</text>
                <text class="name" x="0" y="48.5">Alternatives</text>
                <rect class="room" x="0" y="54" width="236" height="10" rx="2" />
                <rect class="accent" x="0" y="54" width="236" height="10" rx="2" />
                <text class="figure" x="340" y="63.5" text-anchor="end">1 of 1</text>
                <text class="name" x="0" y="85.5">Result</text>
                <rect class="room" x="0" y="91" width="236" height="10" rx="2" />
                <text class="figure" x="340" y="100.5" text-anchor="end">0 of 1</text>
                <text class="name" x="0" y="122.5">Trade-off</text>
                <rect class="room" x="0" y="128" width="236" height="10" rx="2" />
                <rect class="accent" x="0" y="128" width="236" height="10" rx="2" />
                <text class="figure" x="340" y="137.5" text-anchor="end">1 of 1</text>
                </svg>
                </figure>
                <figure>
                <figcaption>Thinking and answering time</figcaption>
                <svg class="chart" viewBox="0 0 340 37" role="img" aria-label="Thinking and answering time. technical, question 1: 0:06 to start, 1:58 to answer.">
                <text class="name" x="0" y="11.5">technical, question 1</text>
                <rect class="room" x="0" y="17" width="236" height="10" rx="2" />
                <rect class="thinking" x="0" y="17" width="8.4" height="10" rx="2" />
                <rect class="accent" x="8.4" y="17" width="154.7" height="10" rx="2" />
                <text class="figure" x="340" y="26.5" text-anchor="end">0:06 + 1:58</text>
                </svg>
                </figure>
                </div>
                <p class="key"><mark class="element">marked like this</mark> are words that count for an element: <strong>D</strong> decision, <strong>A</strong> alternatives, <strong>R</strong> result, <strong>T</strong> trade-off. <mark class="flag">Marked like this</mark> are words that raised a flag.</p>
                </section>
                <section id="round-1">
                <h2>Round 1: technical deep dive</h2>
                <div class="card">
                <p>Scorecard: names decision.</p>
                <ul>
                <li><strong>Vote</strong>: 3 hire, since the one answer has a vote of 3</li>
                <li><strong>Framing</strong>: 3 of 4, “said no”</li>
                <li><strong>Decision</strong>: “I said no to Kafka”. Names it.</li>
                </ul>
                </div>
                <article>
                <h3>Fewer false negatives?</h3>
                <p class="dim">Engineering lead asked.</p>
                <blockquote>
                <p dir="auto"><mark class="element">I said<sup> D</sup></mark> <mark class="element">no to Kafka<sup> D, A</sup></mark>.<br />We <mark class="flag">waited *two* weeks<sup> flag waits</sup></mark>.</p>
                </blockquote>
                <p class="time"><svg class="clock" viewBox="0 0 100 8" aria-hidden="true">
                <rect class="room" width="100" height="8" rx="2" />
                <rect class="accent" width="78" height="8" rx="2" />
                </svg>
                 Handed in after 1:58, 0:06 to start.</p>
                <p class="dim">Interviewer: “Right.”</p>
                <div class="probe">
                <h4>Probe: What did it cost?</h4>
                <blockquote>
                <p dir="auto"><mark class="element">Stale prices<sup> T</sup></mark> for a week.</p>
                </blockquote>
                <p class="time"><svg class="clock" viewBox="0 0 100 8" aria-hidden="true">
                <rect class="room" width="100" height="8" rx="2" />
                <rect class="bad" width="78" height="8" rx="2" />
                </svg>
                 Cut off after 1:58, 0:06 to start.</p>
                </div>
                <div class="reading">
                <h4>What was heard</h4>
                <ul>
                <li><strong>Vote</strong>: 3 hire, score 66 of 100</li>
                <li><strong>Decision</strong>: “I said no to Kafka” (Names it)</li>
                <li><strong>Alternatives</strong>: “no to Kafka” (Names what was refused)</li>
                <li><strong>Result</strong>: not heard</li>
                <li><strong>Trade-off</strong>: “Stale prices” (Names it)</li>
                <li><strong>Flag</strong>: waits; “waited *two* weeks” (Waits)</li>
                <li><strong>Framing</strong>: 3 of 4</li>
                </ul>
                </div>
                </article>
                </section>
                </main>
                <footer>
                <p>Made by Mockloop. This page needs nothing from elsewhere and sends nothing. Read by rules 7.</p>
                </footer>
                </body>
                </html>

                """)
    }

    @Test("The head says what the page is, and lets a browser load nothing")
    func head() throws {
        let html = try report(drill).html
        #expect(
            html.hasPrefix(
                """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8" />
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <title>Drill · Acme · Program Manager, 2025-11-21</title>
                <style>
                """))
    }

    @Test("It holds no script and refers to nothing outside itself")
    func alone() throws {
        let html = try report([.started(plan: plan(.loop))] + oneRound + [.wentOn, .decided(verdict: verdict)]).html
        for sign in ["<script", "src=", "url(", "@import", "http:", "https:", "<link", "<img", "<iframe", " onload="] {
            #expect(!html.contains(sign), "\(sign)")
        }
        let places = html.split(separator: "href=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(places.allSatisfy { $0.hasPrefix("#") && html.contains("id=\"\($0.dropFirst())\"") })
    }

    @Test("A committee comes with its decision, the votes by round and the offer within its band")
    func committee() throws {
        let html = try body(
            of: report([.started(plan: plan(.loop))] + oneRound + [.wentOn, .decided(verdict: verdict)]))
        #expect(html.contains("<section id=\"committee\" class=\"committee no-hire\">\n<h2>Committee: no hire</h2>\n"))
        #expect(html.contains("aria-label=\"Votes by round. technical deep dive: 3 hire. hire from 3.\""))
        #expect(
            html.contains("aria-label=\"The offer, USD a year. band from: 200. offer: 240. band to: 300.\""))
    }

    @Test("What is sealed is neither shown nor charted")
    func sealed() throws {
        let html = try body(of: report([.started(plan: plan(.loop))] + oneRound))
        #expect(html.contains("Votes and readings stay sealed until the committee has decided."))
        for sign in ["<mark", "hire", "Elements heard", "What was heard", "score"] { #expect(!html.contains(sign)) }
        #expect(html.contains("Thinking and answering time"))
    }

    @Test(
        "Whatever was said, every element is closed, and what was said is no markup",
        arguments: [
            "<script>alert(1)</script>", "</p></body>", "\"' onload=x", "&amp; & &#x3c;", "]]>", "<!-- ",
            "a\u{0}b\u{8}c\u{1B}[2J",
            "\u{FFFE}\u{FFFF}", "مرحبا\u{202E}abc", "one\n\n\ntwo\r\nthree", "👩‍👩‍👧 ❤️",
        ])
    func hostile(text: String) throws {
        let asked = AskedQuestion(id: text, text: text, interviewer: text)
        let report = try report([
            .started(plan: plan(.drill)), .roundBegan(round: 0), .asked(question: asked),
            .answered(answer: answer(text), reading: .sample(.hire)), .reacted(line: text), .settled,
        ])
        let reader = XMLParser(data: Data(report.html.utf8))
        let found = ElementNames()
        reader.delegate = found
        #expect(reader.parse(), "\(String(describing: reader.parserError))")
        #expect(found.names.isDisjoint(with: ["script", "b"]))
    }

    @Test("Headings go down one level at a time")
    func headings() throws {
        let html = try report(drill).html
        let levels = html.split(separator: "<h").dropFirst().compactMap { $0.first?.wholeNumberValue }
        #expect(levels.first == 1)
        #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    }

    private func body(of report: SessionReport) throws -> String {
        let html = report.html
        let start = try #require(html.range(of: "<body>"))
        return String(html[start.lowerBound...])
    }
}

/// Collects the names of the elements that a reader of XML meets.
private final class ElementNames: NSObject, XMLParserDelegate {
    private(set) var names: Set<String> = []

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        names.insert(name)
    }
}

@Suite("Charts of an HTML page")
struct BarChartTests {
    private let chart = BarChart(
        title: "Votes", rows: [.init(name: "one & two", parts: [.init(value: 2, style: "bad")], figure: "2 no hire")],
        full: 4, threshold: .init(value: 3, name: "hire from 3"))

    @Test("A chart says in words all that it draws")
    func words() {
        #expect(chart.words == "Votes. one & two: 2 no hire. hire from 3.")
    }

    @Test("A bar is as long as its share, and none leaves its row")
    func shares() {
        let html = chart.markup.html
        #expect(html.contains("<rect class=\"room\" x=\"0\" y=\"35\" width=\"236\" height=\"10\" rx=\"2\" />"))
        #expect(html.contains("<rect class=\"bad\" x=\"0\" y=\"35\" width=\"118\" height=\"10\" rx=\"2\" />"))
        var over = chart
        over.rows[0].parts = [.init(value: 3, style: "thinking"), .init(value: 9, style: "accent")]
        #expect(over.markup.html.contains("<rect class=\"accent\" x=\"177\" y=\"35\" width=\"59\""))
    }

    @Test("Without anything to measure against, rows stay empty")
    func nothing() {
        var none = chart
        none.full = 0
        #expect(!none.markup.html.contains("width=\"nan\""))
        #expect(none.markup.html.contains("<rect class=\"bad\" x=\"0\" y=\"35\" width=\"0\""))
    }
}
