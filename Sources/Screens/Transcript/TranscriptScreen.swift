internal import Archive
internal import Interview
internal import Scenario
internal import Terminal
internal import Widgets

/// A session read again, with what was heard in it.
struct TranscriptScreen: Screen {
    private let title: String
    private let status: String
    private let transcript: TranscriptText
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
        let kind = session.plan.kind == .loop ? "loop" : "drill"
        title = "transcript · \(kind) of \(desk.day(of: session.startedAt.wall).textWithTime)"
        status = session.verdict?.decision.title.uppercased() ?? (session.isFinished ? "" : "unfinished")
        transcript = TranscriptText(session, pack: desk.pack(named: session.plan.pack))
        text = ScrollView(transcript.paragraphs)
    }

    mutating func handle(_ event: ScreenEvent, at clocks: Clocks) -> [Move] {
        guard case .key(let key) = event else { return [] }
        switch Self.keys.command(for: key) {
        case .next: return go(to: finding.map { $0 + 1 } ?? 0)
        case .previous: return go(to: finding.map { $0 - 1 } ?? transcript.findings.count - 1)
        case .back: return [.back]
        case .help: return [.help]
        case nil:
            _ = text.handle(key)
            return []
        }
    }

    private mutating func go(to place: Int) -> [Move] {
        guard !transcript.findings.isEmpty else { return [.say("Nothing is marked here.")] }
        guard transcript.findings.indices.contains(place) else { return [.say("No more findings that way.")] }
        finding = place
        let paragraph = transcript.findings[place]
        text.replace(transcript.paragraphs(marking: paragraph))
        // What follows it is seen too, as far as there is room.
        text.reveal(min(paragraph + 2, transcript.paragraphs.count - 1))
        text.reveal(paragraph)
        return []
    }

    mutating func resize(to size: Size) { text.resize(to: Page.textSize(in: size)) }

    func draw(into frame: inout Frame, at clocks: Clocks) {
        let footer = Self.keys.footer(moving: text.isScrollable ? "scroll" : nil) { command in
            command == .back || command == .help || !transcript.findings.isEmpty
        }
        let place = finding.map { "finding \($0 + 1) of \(transcript.findings.count)" } ?? ""
        let gap = place.isEmpty || status.isEmpty ? "" : "  "
        Page.draw(
            Header(title, status: StyledLine(place + gap) + StyledLine(status, .bold)), text: text, footer: footer,
            into: &frame)
    }

    var help: [HelpSection] { [Self.keys.help("In the transcript"), ScrollStep.keys.help("In the text")] }
}
