internal import Scenario
internal import Terminal
internal import Widgets

/// Whose loop to sit: the packs there are, the chosen one described below them.
struct PackChoice: Screen {
    private let desk: Desk
    private let packs: [Found]
    private var list: ListView
    private var size = Size.design

    /// A pack by its name; nil where it has errors.
    private struct Found {
        let name: String
        let pack: Pack?
    }

    private enum Command: Sendable { case use, back, help }

    private static let keys = KeyTable<Command>([
        KeyBinding(.enter, to: .use, label: "use", help: "Goes home with the chosen pack."),
        KeyBinding(
            .escape, .left, .character("q"), .control("c"), to: .back, label: "back",
            help: "Back home, with the pack as it was."),
        KeyBinding(.character("?"), Key(.function(1)), to: .help, label: "help", help: "Shows these keys."),
    ])

    init(desk: Desk) {
        self.desk = desk
        packs = desk.shelf.names.map { name in
            Found(name: name, pack: name == desk.pack.id ? desk.pack : desk.shelf.pack(named: name))
        }
        list = ListView(count: packs.count, selection: packs.firstIndex { $0.name == desk.pack.id } ?? 0)
    }

    mutating func handle(_ event: ScreenEvent, at clocks: Clocks) -> [Move] {
        guard case .key(let key) = event else { return [] }
        switch Self.keys.command(for: key) {
        case .use: return list.selection.map { use(packs[$0]) } ?? []
        case .back: return [.back]
        case .help: return [.help]
        case nil:
            _ = list.handle(key)
            return []
        }
    }

    private func use(_ found: Found) -> [Move] {
        guard let pack = found.pack else {
            return [.say("This pack has errors; mockloop scenarios check lists them.")]
        }
        return [.use(pack)]
    }

    mutating func resize(to size: Size) {
        self.size = size
        list.resize(rows: Self.listRows(in: size))
    }

    /// Rows of the list: as many stay free below it for what the chosen pack is about.
    private static func listRows(in size: Size) -> Int { max(1, Page.body(of: size).rows - 2 - aboutRows) }

    private static let aboutRows = 6

    func draw(into frame: inout Frame, at clocks: Clocks) {
        Page.draw(
            Header("packs", status: StyledLine("\(packs.count) packs")), footer: Self.keys.footer(moving: "choose"),
            into: &frame)
        let body = Page.body(of: frame.size)
        let rect = Rect(
            row: body.row + 1, column: 1, rows: min(Self.listRows(in: frame.size), packs.count),
            columns: min(Prose.measure, body.columns - 2))
        list.draw(into: &frame, rect: rect) { frame, rect, index, isChosen in
            let found = packs[index]
            let title = found.pack?.title ?? "\(found.name) (has errors)"
            frame.write(
                title.fitted(to: rect.columns), row: rect.row, column: rect.column, isChosen ? .bold : .plain)
        }
        guard let pack = list.selection.flatMap({ packs[$0].pack }) else { return }
        let first = rect.row + rect.rows + 1
        let about = Prose.wrap(
            StyledLine(HomeContents.size(of: pack) + ". ") + StyledLine(pack.about, .dim), width: rect.columns - 2)
        for (row, line) in about.prefix(max(0, body.row + body.rows - first)).enumerated() {
            line.draw(into: &frame, row: first + row, column: rect.column + 2)
        }
    }

    var help: [HelpSection] { [Self.keys.help("Choosing a pack"), ScrollStep.keys.help("In the list")] }
}
