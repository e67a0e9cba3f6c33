internal import Archive
internal import Interview
internal import Terminal
internal import Widgets

/// Everything that was ever sat, the newest first.
struct SessionList: Screen {
    private let desk: Desk
    private var sessions: [SessionSummary]
    private var list: ListView

    private enum Command: Sendable { case open, takeUp, back, help }

    private static let keys = KeyTable<Command>([
        KeyBinding(.enter, to: .open, label: "open", help: "Opens the transcript of the chosen session."),
        KeyBinding(.character("c"), to: .takeUp, label: "continue", help: "Continues a session that is not finished."),
        KeyBinding(.escape, .character("q"), .control("c"), to: .back, label: "back", help: "Back home."),
        KeyBinding(.character("?"), Key(.function(1)), to: .help, label: "help", help: "Shows these keys."),
    ])

    init(desk: Desk) throws(OpenError) {
        self.desk = desk
        do { sessions = try desk.archive.sessions() } catch { throw .archive(error) }
        list = ListView(count: sessions.count)
    }

    mutating func reappear() {
        sessions = (try? desk.archive.sessions()) ?? sessions
        list.replace(count: sessions.count)
    }

    private var chosen: SessionSummary? { list.selection.map { sessions[$0] } }

    mutating func handle(_ event: ScreenEvent, at clocks: Clocks) -> [Move] {
        guard case .key(let key) = event else { return [] }
        switch Self.keys.command(for: key) {
        case .open: return chosen.map { [.open(.transcript($0.id.text))] } ?? []
        case .takeUp:
            guard let chosen else { return [] }
            guard chosen.finishedAt == nil else { return [.say("This session is finished.")] }
            return [.open(.takeUp(chosen.id.text))]
        case .back: return [.back]
        case .help: return [.help]
        case nil:
            _ = list.handle(key)
            return []
        }
    }

    mutating func resize(to size: Size) { list.resize(rows: Page.body(of: size).rows - 1) }

    func draw(into frame: inout Frame, at clocks: Clocks) {
        let count = sessions.isEmpty ? "" : "\(sessions.count) session\(sessions.count == 1 ? "" : "s")"
        let footer = Self.keys.footer(moving: sessions.count > 1 ? "choose" : nil) { command in
            switch command {
            case .open: chosen != nil
            case .takeUp: chosen.map { $0.finishedAt == nil } ?? false
            case .back, .help: true
            }
        }
        Page.draw(Header("review", status: StyledLine(count)), footer: footer, into: &frame)
        let body = Page.body(of: frame.size)
        guard !sessions.isEmpty else {
            frame.write("Nothing was sat yet. A full loop or a drill appears here.", row: body.row + 1, column: 3, .dim)
            return
        }
        let rect = Rect(row: body.row + 1, column: 1, rows: body.rows - 1, columns: body.columns - 2)
        list.draw(into: &frame, rect: rect) { frame, rect, index, isChosen in
            let line = SessionLine(sessions[index])
            var column = rect.column
            func write(_ text: String, width: Int, _ style: Style = .plain) {
                frame.write(text.fitted(to: width - 1), row: rect.row, column: column, style, limit: width)
                column += width
            }
            write(desk.day(of: sessions[index].startedAt).textWithTime, width: 14, isChosen ? .bold : .plain)
            write(line.what, width: 18, isChosen ? .bold : .plain)
            write(line.outcome, width: 18)
            write(ClockText.minutes(sessions[index].duration / 1000), width: 9, .dim)
            write(
                line.votes.isEmpty || sessions[index].kind == .drill ? line.flags : line.votes,
                width: max(1, rect.column + rect.columns - column), .dim)
        }
    }

    var help: [HelpSection] { [Self.keys.help("In the list of sessions"), ScrollStep.keys.help("In the list")] }
}
