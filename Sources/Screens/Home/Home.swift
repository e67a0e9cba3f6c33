internal import Archive
internal import Interview
internal import Scenario
internal import Terminal
internal import Widgets

/// Where everything begins: what can be done, and what was left unfinished.
struct Home: Screen {
    private let desk: Desk
    private var pace: SessionPlan.Pace
    private var list: ListView
    private var contents = HomeContents()

    enum Command: Sendable { case open, otherPace, help, quit }

    private static let keys = KeyTable<Command>([
        KeyBinding(.enter, to: .open, label: "open", help: "Opens what is chosen."),
        KeyBinding(
            .left, .right, to: .otherPace, keyLabel: "←→", label: "pace",
            help: "Changes the pace of the full loop: brisk, or as long as in life."),
        KeyBinding(.character("?"), Key(.function(1)), to: .help, label: "help", help: "Shows these keys."),
        KeyBinding(.character("q"), .control("c"), .control("d"), to: .quit, label: "quit", help: "Leaves Mockloop."),
    ])

    init(desk: Desk) {
        self.desk = desk
        pace = desk.options.pace
        contents = HomeContents(desk: desk)
        list = ListView(count: contents.entries.count)
    }

    mutating func reappear() {
        let before = contents.entries
        let chosen = list.selection.map { before[$0] }
        contents = HomeContents(desk: desk)
        // What was just left unfinished is offered first; otherwise the choice stays where it was.
        let isNewFirst = contents.entries.first.map { !before.contains($0) } ?? false
        list.replace(count: contents.entries.count)
        list.select(isNewFirst ? 0 : contents.entries.firstIndex { $0 == chosen } ?? 0)
    }

    mutating func handle(_ event: ScreenEvent, at clocks: Clocks) -> [Move] {
        guard case .key(let key) = event else { return [] }
        switch Self.keys.command(for: key) {
        case .open: return list.selection.map { open(contents.entries[$0]) } ?? []
        case .otherPace:
            pace = pace == .brisk ? .real : .brisk
            return []
        case .help: return [.help]
        case .quit: return [.quit]
        case nil:
            _ = list.handle(key)
            return []
        }
    }

    private func open(_ entry: HomeContents.Entry) -> [Move] {
        switch entry {
        case .takeUp(let session): return [.open(.takeUp(session.id.text))]
        case .drill: return [.open(.drill)]
        case .review: return [.open(.sessions)]
        case .pack: return [.open(.packs)]
        case .loop:
            do {
                let history = try desk.archive.askHistory(pack: desk.pack.id)
                var options = desk.options
                options.pace = pace
                return [.open(.start(.loop(of: desk.pack, options: options, history: history, seed: desk.newSeed())))]
            } catch { return [.say("\(error)")] }
        }
    }

    mutating func resize(to size: Size) { list.resize(rows: Page.body(of: size).rows - 2) }

    func draw(into frame: inout Frame, at clocks: Clocks) {
        let footer = Self.keys.footer(moving: "choose")
        Page.draw(Header("mockloop", status: StyledLine(desk.pack.title)), footer: footer, into: &frame)
        let body = Page.body(of: frame.size)
        let rect = Rect(
            row: body.row + 1, column: 1, rows: min(body.rows - 1, contents.entries.count),
            columns: min(Prose.measure, body.columns - 2))
        list.draw(into: &frame, rect: rect) { frame, rect, index, isChosen in
            let line = contents.line(for: contents.entries[index], pace: pace, desk: desk)
            frame.write(line.title, row: rect.row, column: rect.column, isChosen ? .bold : .plain)
            line.what.fitted(to: rect.columns - Self.titleColumns)
                .draw(into: &frame, row: rect.row, column: rect.column + Self.titleColumns)
        }
        let below = Rect(
            row: rect.row + rect.rows + 1, column: 3, rows: body.row + body.rows - rect.row - rect.rows - 1,
            columns: rect.columns - 2)
        for (row, line) in contents.advice(desk: desk, width: below.columns).prefix(max(0, below.rows)).enumerated() {
            line.draw(into: &frame, row: below.row + row, column: below.column)
        }
    }

    private static let titleColumns = 11

    var help: [HelpSection] { [Self.keys.help("At home"), ScrollStep.keys.help("In the list")] }
}
