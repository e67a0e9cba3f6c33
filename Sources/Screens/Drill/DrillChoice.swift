internal import Archive
internal import Interview
internal import Scenario
internal import Terminal
internal import Widgets

/// What to drill: a round, or one of its questions.
struct DrillChoice: Screen {
    private let desk: Desk
    /// The vote each question got last.
    private let lastVotes: [String: Vote]
    private let history: AskHistory
    private var rounds: ListView
    /// The open round's questions; nil while rounds are chosen.
    private var questions: ListView?
    private var size = Size.design

    private enum Command: Sendable { case drill, questions, back, help }

    private static let keys = KeyTable<Command>([
        KeyBinding(.enter, to: .drill, label: "drill", help: "Begins a drill of the chosen round or question."),
        KeyBinding(
            .right, .tab, to: .questions, label: "questions", help: "Shows the questions of the chosen round."),
        KeyBinding(
            .escape, .left, .character("q"), .control("c"), to: .back, label: "back",
            help: "Back to the rounds, or home."),
        KeyBinding(.character("?"), Key(.function(1)), to: .help, label: "help", help: "Shows these keys."),
    ])

    init(desk: Desk) throws(OpenError) {
        self.desk = desk
        do {
            history = try desk.archive.askHistory(pack: desk.pack.id)
            lastVotes = try desk.archive.lastVotes(pack: desk.pack.id)
        } catch { throw .archive(error) }
        rounds = ListView(count: desk.pack.rounds.count)
    }

    private var round: Round { desk.pack.rounds[rounds.selection ?? 0] }

    mutating func handle(_ event: ScreenEvent, at clocks: Clocks) -> [Move] {
        guard case .key(let key) = event else { return [] }
        switch Self.keys.command(for: key) {
        case .drill: return drill()
        case .questions:
            if questions == nil {
                questions = ListView(count: round.questions.count, rows: Self.questionRows(in: size))
            }
            return []
        case .back:
            guard questions != nil else { return [.back] }
            questions = nil
            return []
        case .help: return [.help]
        case nil:
            if questions?.handle(key) == nil { _ = rounds.handle(key) }
            return []
        }
    }

    private func drill() -> [Move] {
        let question = questions?.selection.map { round.questions[$0].id }
        let plan = SessionPlan.drill(
            round, of: desk.pack, question: question, options: desk.options, history: history, seed: desk.newSeed())
        return [.replace(.start(plan))]
    }

    mutating func resize(to size: Size) {
        self.size = size
        rounds.resize(rows: Page.body(of: size).rows - 2)
        questions?.resize(rows: Self.questionRows(in: size))
    }

    /// Rows of the list of questions: below it the chosen one stands whole, as many are longer than a row.
    private static func questionRows(in size: Size) -> Int { Page.body(of: size).rows - 2 - wholeRows }

    private static let wholeRows = 3

    func draw(into frame: inout Frame, at clocks: Clocks) {
        let footer = Self.keys.footer(moving: "choose") { $0 != .questions || questions == nil }
        let body = Page.body(of: frame.size)
        let rect = Rect(
            row: body.row + 1, column: 1, rows: body.rows - 2, columns: min(Prose.measure, body.columns - 2))
        guard let questions else {
            Page.draw(Header("drill", status: StyledLine(desk.pack.title)), footer: footer, into: &frame)
            rounds.draw(into: &frame, rect: rect) { frame, rect, index, isChosen in
                draw(desk.pack.rounds[index], into: &frame, rect: rect, isChosen: isChosen)
            }
            return
        }
        let count = "\(round.questions.count) questions"
        Page.draw(Header("drill · \(round.title)", status: StyledLine(count)), footer: footer, into: &frame)
        let list = Rect(
            row: rect.row, column: rect.column, rows: Self.questionRows(in: frame.size), columns: rect.columns)
        questions.draw(into: &frame, rect: list) { frame, rect, index, isChosen in
            draw(round.questions[index], into: &frame, rect: rect, isChosen: isChosen)
        }
        guard let chosen = questions.selection else { return }
        let below = list.row + min(list.rows, questions.count) + 1
        let whole = Prose.wrap(StyledLine(round.questions[chosen].text), width: rect.columns - 2)
        for (row, line) in whole.prefix(Self.wholeRows).enumerated() {
            line.draw(into: &frame, row: below + row, column: rect.column + 2)
        }
    }

    private func draw(_ round: Round, into frame: inout Frame, rect: Rect, isChosen: Bool) {
        let title = (desk.pack.rounds.map(\.title.columns).max() ?? 0) + 3
        frame.write(round.title, row: rect.row, column: rect.column, isChosen ? .bold : .plain)
        let practised = round.questions.count { lastVotes[$0.id] != nil }
        let what = "asks \(round.brisk) of \(round.questions.count) · \(practised) practised"
        frame.write(what.fitted(to: rect.columns - title), row: rect.row, column: rect.column + title)
    }

    private func draw(_ question: Question, into frame: inout Frame, rect: Rect, isChosen: Bool) {
        let vote = lastVotes[question.id].map { "\($0.rawValue) \($0.title)" } ?? "not yet"
        let room = rect.columns - Self.voteColumns - 2
        frame.write(question.text.fitted(to: room), row: rect.row, column: rect.column, isChosen ? .bold : .plain)
        frame.write(vote, row: rect.row, column: rect.column + room + 2, .dim, limit: Self.voteColumns)
    }

    /// As many as the longest vote takes.
    private static let voteColumns = 16

    var help: [HelpSection] { [Self.keys.help("Choosing a drill"), ScrollStep.keys.help("In the list")] }
}
