internal import Archive
internal import Interview
internal import Scenario
internal import Terminal
internal import Widgets

/// A session read again, with what was heard in it.
struct TranscriptScreen: Screen {
    private let title: String
    private let status: String
    private let findings: [Int]
    private var text: ScrollView
    /// The place among the findings that was gone to last.
    private var finding: Int?

    private enum Command: Sendable { case next, previous, back, help }

    private static let keys = KeyTable<Command>([
        KeyBinding(.character("n"), to: .next, label: "next finding", help: "Goes to the next words that were marked."),
        KeyBinding(
            .character("N"), .character("p"), to: .previous, label: "previous", help: "Goes to the marked words before."
        ),
        KeyBinding(.escape, .character("q"), .control("c"), to: .back, label: "back", help: "Back to where you were."),
        KeyBinding(.character("?"), Key(.function(1)), to: .help, label: "help", help: "Shows these keys."),
    ])

    init(session id: SessionID, desk: Desk) throws(OpenError) {
        let events: [Event]
        do { events = try desk.archive.events(of: id) } catch { throw .archive(error) }
        guard let session = Session(folding: events) else { throw .cannotContinue(.notASession) }
        let kind = session.plan.kind == .loop ? "full loop" : "drill"
        title = "transcript · \(kind) of \(desk.day(of: session.startedAt.wall).textWithTime)"
        status = session.verdict?.decision.title.uppercased() ?? (session.isFinished ? "" : "unfinished")
        let transcript = TranscriptText(session, pack: desk.pack)
        findings = transcript.findings
        text = ScrollView(transcript.paragraphs)
    }

    mutating func handle(_ event: ScreenEvent, at clocks: Clocks) -> [Move] {
        guard case .key(let key) = event else { return [] }
        switch Self.keys.command(for: key) {
        case .next: return go(to: finding.map { $0 + 1 } ?? 0)
        case .previous: return go(to: finding.map { $0 - 1 } ?? findings.count - 1)
        case .back: return [.back]
        case .help: return [.help]
        case nil:
            _ = text.handle(key)
            return []
        }
    }

    private mutating func go(to place: Int) -> [Move] {
        guard findings.indices.contains(place) else { return [.say("No more findings that way.")] }
        finding = place
        text.reveal(findings[place])
        return []
    }

    mutating func resize(to size: Size) { text.resize(to: Page.textSize(in: size)) }

    func draw(into frame: inout Frame, at clocks: Clocks) {
        let footer = Footer([.init(key: "↑↓", label: "scroll")] + Self.keys.footer.items)
        Page.draw(Header(title, status: StyledLine(status, .bold)), text: text, footer: footer, into: &frame)
    }

    var help: [HelpSection] { [Self.keys.help("In the transcript")] }
}
