internal import Archive
internal import Interview
internal import Scenario
internal import Terminal
internal import Widgets

/// A session being sat, from the page before its first round to the committee.
struct InterviewScreen: Screen {
    private(set) var engine: Engine
    let id: SessionID
    let desk: Desk
    /// The steady time at which the session's own time was 0.
    private let sessionTimeZero: Int
    private var size = Size.design
    private(set) var area: TextArea
    /// The text of the page that is read: a briefing, a reading, a scorecard, the committee.
    private(set) var page = ScrollView([])
    private var pause: Dialog?
    /// Whether the reading shows what its score is made of.
    private var showsDerivation = false
    /// Whether the pass was asked for once; the second time it is meant.
    private var isPassAsked = false

    init(engine: Engine, id: SessionID, desk: Desk, sessionTimeZero: Int) {
        self.engine = engine
        self.id = id
        self.desk = desk
        self.sessionTimeZero = sessionTimeZero
        area = TextArea(engine.draft.text, cursor: engine.draft.cursor, leaving: InterviewKeys.reserved)
        if engine.session.isPaused { pause = PauseMenu.dialog(for: engine.session, wasAway: true) }
        refresh()
    }

    var session: Session { engine.session }

    func moment(at clocks: Clocks) -> Moment { Moment(session: clocks.steady - sessionTimeZero, wall: clocks.wall) }

    // MARK: Events

    mutating func handle(_ event: ScreenEvent, at clocks: Clocks) -> [Move] {
        let before = session.phase
        var moves = act(.tick, at: clocks)
        // A key that comes with the cut-off was meant for the sentence, not for the page that follows.
        let wasCut = session.phase != before && session.isCutOff
        switch event {
        case .key(let key) where !wasCut: moves += press(key, at: clocks)
        case .paste(let text) where !wasCut: moves += paste(text, at: clocks)
        case .away: moves += stopClock(at: clocks)
        case .ending: moves += act(.leave, at: clocks)
        case .key, .paste, .time: break
        }
        return moves
    }

    private mutating func press(_ key: Key, at clocks: Clocks) -> [Move] {
        if let dialog = pause { return answer(dialog, with: key, at: clocks) }
        let command = InterviewKeys.table(for: session).command(for: key)
        defer { if command != .pass { isPassAsked = false } }
        if let command { return perform(command, at: clocks) }
        switch session.phase {
        case .thinking, .answering: return area.handle(key) ? typed(at: clocks) : []
        case .heard: return act(.goOn, at: clocks)
        default:
            _ = page.handle(key)
            return []
        }
    }

    private mutating func perform(_ command: InterviewCommand, at clocks: Clocks) -> [Move] {
        switch command {
        case .goOn: return act(.goOn, at: clocks)
        case .handIn:
            guard !area.isEmpty else { return [.say("Nothing is written yet. ^X passes the question.")] }
            return act(.handIn, at: clocks)
        case .pass:
            guard isPassAsked else {
                isPassAsked = true
                return [.say("^X again to pass. What is written is kept.")]
            }
            isPassAsked = false
            return act(.pass, at: clocks)
        case .pause: return stopClock(at: clocks)
        case .leave: return act(.leave, at: clocks)
        case .redo: return act(.redo, at: clocks)
        case .derivation:
            showsDerivation.toggle()
            refresh()
            page.scroll(to: 0)
            return []
        case .help: return [.help]
        case .transcript: return act(.goOn, at: clocks) + [.replace(.transcript(id.text))]
        case .drillDeciding: return drillDeciding(at: clocks)
        case .home: return act(.goOn, at: clocks)
        }
    }

    /// Pauses, and asks whether to go on; a pause that stands already stays as it is.
    private mutating func stopClock(at clocks: Clocks) -> [Move] {
        let moves = act(.pause, at: clocks)
        if session.isPaused, pause == nil { pause = PauseMenu.dialog(for: session, wasAway: false) }
        return moves
    }

    private mutating func answer(_ dialog: Dialog, with key: Key, at clocks: Clocks) -> [Move] {
        if key == Key(.function(1)) { return [.help] }
        var dialog = dialog
        let outcome = key == .control("c") ? .dismissed : dialog.handle(key)
        pause = dialog
        guard let outcome else { return [] }
        switch outcome {
        case .chosen(PauseMenu.leave):
            pause = nil
            return act(.leave, at: clocks)
        case .chosen, .dismissed:
            pause = nil
            return act(.resume, at: clocks)
        }
    }

    private mutating func paste(_ text: String, at clocks: Clocks) -> [Move] {
        guard pause == nil, session.isAnswering else { return [] }
        area.paste(text)
        return typed(at: clocks)
    }

    private mutating func typed(at clocks: Clocks) -> [Move] {
        act(.typed(text: area.text, cursor: area.cursor), at: clocks)
    }

    /// The round of the answer that decided, drilled with that very question.
    private mutating func drillDeciding(at clocks: Clocks) -> [Move] {
        guard let deciding = session.verdict?.deciding, let round = desk.pack.round(deciding.round),
            let exchange = session.transcript.first(where: { $0.round == deciding.round })?.latest[deciding.question]
        else { return [.say("No single answer decided, so there is none to drill.")] }
        let plan = SessionPlan.drill(
            round, of: desk.pack, question: exchange.question.id, options: desk.options, seed: desk.newSeed())
        return act(.goOn, at: clocks) + [.replace(.start(plan))]
    }

    // MARK: The engine

    private mutating func act(_ input: Input, at clocks: Clocks) -> [Move] {
        let phase = session.phase
        let effects = engine.handle(input, at: moment(at: clocks))
        // The next answer begins empty, and what was said before cannot be brought back into it.
        if effects.contains(.dropDraft) { area = TextArea("", size: area.size, leaving: InterviewKeys.reserved) }
        if session.phase != phase || effects.contains(.dropDraft) { phaseChanged() }
        return (effects.isEmpty ? [] : [.keep(effects, id)]) + (effects.contains(.close) ? [.home] : [])
    }

    private mutating func phaseChanged() {
        if !session.isAnswering { showsDerivation = false }
        page = ScrollView([], size: Page.textSize(in: size))
        refresh()
    }

    private mutating func refresh() {
        page.replace(openPage?.paragraphs ?? [])
        layOutArea()
    }

    private mutating func layOutArea() {
        let layout = AnsweringLayout(session: session, size: size)
        area.resize(to: layout.text.size)
    }

    // MARK: Drawing

    mutating func resize(to size: Size) {
        self.size = size
        page.resize(to: Page.textSize(in: size))
        refresh()
    }

    func draw(into frame: inout Frame, at clocks: Clocks) {
        let footer = pause == nil ? keysFooter : PauseMenu.footer
        if let openPage { return Page.draw(openPage.header, text: page, footer: footer, into: &frame) }
        AnsweringView(session: session, area: area, time: moment(at: clocks).session, pack: desk.pack)
            .draw(into: &frame, footer: footer)
        pause?.draw(into: &frame, rect: AnsweringLayout(session: session, size: size).dialog)
    }

    private var openPage: (any InterviewPage)? { session.page(of: desk.pack, showsDerivation: showsDerivation) }

    private var keysFooter: Footer {
        InterviewKeys.table(for: session).footer(moving: nil) { command in
            command != .drillDeciding || session.verdict?.deciding != nil
        }
    }

    func wake(after clocks: Clocks) -> Int? {
        let now = moment(at: clocks).session
        let times = [session.nextSecond(after: now), engine.nextDeadline].compactMap { $0 }
        return times.min().map { $0 + sessionTimeZero }
    }

    var help: [HelpSection] {
        if pause != nil { return [PauseMenu.help] }
        let table = InterviewKeys.table(for: session)
        if session.isAnswering { return [table.help("While answering"), area.keys.help("In the answer")] }
        if session.isCutOff {
            var section = table.help("Cut off")
            section.entries.insert(.init(keys: "any key", sentence: "Goes on to what follows."), at: 0)
            return [section]
        }
        return [table.help("On this page"), ScrollStep.keys.help("In the text")]
    }
}

extension Session {
    /// Whether an answer can be written now.
    var isAnswering: Bool {
        switch phase {
        case .thinking, .answering: true
        default: false
        }
    }

    /// Whether the interviewer just cut in, and waits for a key.
    var isCutOff: Bool {
        if case .heard = phase { exchange?.lastAnswer?.ending == .cutOff } else { false }
    }
}
