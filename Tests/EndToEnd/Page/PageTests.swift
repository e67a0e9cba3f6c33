import Foundation
import Testing

@Suite("A session exported as a page", .inTurn)
struct PageTests {
    private let home: Home
    private let browser: Browser
    private let file: String

    /// A whole loop, so that every kind of part is on the page.
    init() async throws {
        home = try Home()
        browser = Browser(home: home)
        file = "\(home.path)/session.html"
        let answers = [
            "I turned the *second* vendor down, although <b>it</b> was faster & cheaper. It cost us two weeks.",
            "First I would set up a meeting with everybody. Then we waited for the spec.",
            "I expect 240000 dollars a year.",
        ]
        let input = (0..<60).map { answers[$0 % 3] + "\n.\n" }.joined()
        let sat = try await Run.mockloop("loop", "--plain", "--seed", "3", at: home, input: input)
        try #require(sat.ending == .exited(0))
        let exported = try await Run.mockloop("export", "last", "--format", "html", "--output", file, at: home)
        try #require(exported.ending == .exited(0))
    }

    @Test("A browser shows what was said as it was said, and the charts")
    func shown() async throws {
        let page = try await browser.page(file)
        #expect(page.contains("<h2>Committee: "))
        #expect(page.contains("although &lt;b&gt;it&lt;/b&gt; was faster &amp; cheaper"))
        #expect(page.contains("<figcaption>Votes by round</figcaption>"))
    }

    @Test("A checker of HTML finds nothing to say")
    func valid() async throws {
        let run = try await Run.program("tidy", ["-errors", "-quiet", file], at: home)
        #expect(run.ending == .exited(0))
        #expect(run.errors == "")
    }

    @Test("A script that gets into the page is not run")
    func scripts() async throws {
        let page = try await look(with: "document.title = 'run'", keepingPolicy: true)
        #expect(page.contains("<title>Full loop"))
    }

    @Test(
        "A checker of accessibility finds nothing, on a desk and on a telephone, by day and by night",
        arguments: [(1200, false), (390, false), (390, true)])
    func accessible(columns: Int, byNight: Bool) async throws {
        let axe = try String(contentsOfFile: Program.axe, encoding: .utf8)
        let script = """
            axe.run().then(found => {
              const said = document.createElement('pre');
              said.id = 'found';
              said.textContent = JSON.stringify({
                violations: found.violations.map(rule => rule.id + ': ' + rule.nodes.map(node => node.html).join(' ')),
                passes: found.passes.length,
                width: document.documentElement.scrollWidth <= window.innerWidth
              });
              document.body.append(said);
            });
            """
        let page = try await look(with: axe + "\n" + script, columns: columns, byNight: byNight)
        let found = try #require(page.between("<pre id=\"found\">", "</pre>"))
        let report = try JSONDecoder().decode(Report.self, from: Data(found.unescaped.utf8))
        #expect(report.violations == [])
        #expect(report.passes > 15)
        #expect(report.width, "The page is wider than the window.")
    }

    @Test("It is printed on several sheets")
    func paper() async throws {
        let paper = try await browser.print(file)
        #expect(paper.starts(with: Data("%PDF-".utf8)))
        #expect(paper.count > 20_000)
    }

    private struct Report: Decodable {
        var violations: [String]
        var passes: Int
        var width: Bool
    }

    /// The page with a script at its end, which the page's own policy forbids.
    private func look(
        with script: String, keepingPolicy: Bool = false, columns: Int = 1200, byNight: Bool = false
    ) async throws -> String {
        var html = try String(contentsOfFile: file, encoding: .utf8)
        if !keepingPolicy {
            let policy = try #require(html.between("<meta http-equiv=", "/>"))
            html = html.replacingOccurrences(of: "<meta http-equiv=\(policy)/>", with: "")
        }
        if byNight {
            #expect(html.contains(" and (prefers-color-scheme: dark)"))
            html = html.replacingOccurrences(of: " and (prefers-color-scheme: dark)", with: "")
        }
        html = html.replacingOccurrences(of: "</body>", with: "<script>\(script)</script></body>")
        return try await browser.page(try home.lay(html.utf8, at: "looked-at.html"), columns: columns)
    }
}

extension String {
    /// As it was before it was written as HTML.
    fileprivate var unescaped: String {
        [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")].reduce(self) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }
}
