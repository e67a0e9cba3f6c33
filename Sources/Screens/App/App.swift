internal import Archive
internal import Interview
internal import Scenario
public import Terminal
internal import Widgets

/// The program on the screen: a stack of screens, of which the top one is seen and has the keys.
///
/// It is a value driven from outside: events go in with the time they came at, a frame comes out, and what only the shell
/// can do is returned.
public struct App {
    private var stack: [any Screen] = []
    private var desk: Desk
    /// The window's.
    public private(set) var size: Size
    /// One line in the place of the keys, until the next one is pressed.
    private var notice: String?
    /// What could not be kept is told in the place of the keys until it is.
    private var keeper: Keeper
    /// The steady time of the last turn.
    private var now: Int
    /// Whether the candidate was told that leaving now loses what could not be kept.
    private var isLossTold = false

    /// What only the shell can do.
    public enum Request: Equatable, Sendable {
        case quit
        /// Stop the process, as ^Z asks, and come back.
        case suspend
        /// Draw everything anew.
        case repaint
    }

    /// The keys that work on every screen.
    private static let keys = KeyTable<Request>([
        KeyBinding(.control("l"), to: .repaint, help: "Draws the screen anew."),
        KeyBinding(.control("z"), to: .suspend, help: "Stops Mockloop; `fg` in the shell goes on."),
    ])

    /// Opens at a route.
    public init(desk: Desk, opening route: Route, size: Size, at clocks: Clocks) {
        self.desk = desk
        self.size = size
        keeper = Keeper(desk.archive)
        now = clocks.steady
        stack = [Home(desk: desk)]
        stack[0].resize(to: size)
        if route != .home { open(route, at: clocks) }
        tellRecovery()
    }

    /// Takes in all that came since the last turn, and lets what is due happen. What came of it is kept by ``keep()``.
    ///
    /// - Returns: what is left for the shell to do.
    public mutating func handle(_ events: [InputEvent], at clocks: Clocks) -> [Request] {
        now = clocks.steady
        let requests = events.flatMap { handle($0, at: clocks) }
        // Time goes on for every screen, also for those that another one covers: help does not stop a clock.
        tellAll(.time, at: clocks)
        // Only now, so that keys which came together with ^Z still go where they were meant to.
        if requests.contains(.suspend) { pause(at: clocks) }
        return requests
    }

    /// Stops every clock: the program was away or is about to be, and nobody could answer.
    public mutating func pause(at clocks: Clocks) { tellAll(.away, at: clocks) }

    private mutating func handle(_ event: InputEvent, at clocks: Clocks) -> [Request] {
        switch event {
        case .resized(let size):
            self.size = size
            for index in stack.indices { stack[index].resize(to: size) }
            return []
        case .closed:
            end(at: clocks)
            return [.quit]
        case .key(let key):
            if let request = Self.keys.command(for: key) { return [request] }
            notice = nil
            return tell(.key(key), at: clocks)
        case .paste(let text):
            notice = nil
            return tell(.paste(text), at: clocks)
        }
    }

    /// Leaves everything so that it can be taken up: the program is about to end.
    public mutating func end(at clocks: Clocks) {
        tellAll(.ending, at: clocks)
        flush()
    }

    /// Keeps what happened, in one go: to be called before it is shown. A failure is told, loses nothing, and is tried again
    /// with whatever happens next.
    public mutating func keep() {
        keeper.flush(at: now)
        isLossTold = isLossTold && keeper.error != nil
        tellRecovery()
    }

    /// Says once that a damaged archive was found and what came of it.
    private mutating func tellRecovery() {
        if let recovery = desk.archive.takeRecovery() { notice = recovery.shortSentence }
    }

    /// What is seen.
    public func frame(at clocks: Clocks) -> Frame {
        var frame = Frame(size)
        guard size.rows >= Size.least.rows, size.columns >= Size.least.columns else {
            let needed = "mockloop needs \(Size.least.columns)x\(Size.least.rows); "
            let found = "this window is \(size.columns)x\(size.rows). Your answer and the clock go on."
            for (row, line) in Prose.rows(needed + found, first: size.columns, width: size.columns).enumerated() {
                frame.write(String(line), row: row)
            }
            return frame
        }
        stack.last?.draw(into: &frame, at: clocks)
        if let line = notice ?? keeper.complaint(at: clocks.steady) {
            let row = size.rows - 1
            frame.fill(Rect(row: row, column: 0, rows: 1, columns: size.columns))
            frame.write(line.fitted(to: size.columns - 2), row: row, column: 1, Style(.warning, bold: true))
        }
        return frame
    }

    /// The steady time at which something happens by itself or what is seen changes; nil when only a key can do either.
    public func wake(after clocks: Clocks) -> Int? {
        let times = stack.map { $0.wake(after: clocks) } + [keeper.wake(after: clocks.steady)]
        return times.compactMap(\.self).min()
    }

    /// Tells every screen, also those that another one covers.
    private mutating func tellAll(_ event: ScreenEvent, at clocks: Clocks) {
        for index in stack.indices {
            for case .keep(let effects, let session) in stack[index].handle(event, at: clocks) {
                keeper.add(effects, of: session)
            }
        }
    }

    private mutating func tell(_ event: ScreenEvent, at clocks: Clocks) -> [Request] {
        guard let top = stack.indices.last else { return [.quit] }
        var requests: [Request] = []
        for move in stack[top].handle(event, at: clocks) {
            switch move {
            case .keep(let effects, let session): keeper.add(effects, of: session)
            case .open(let route): open(route, at: clocks)
            case .replace(let route):
                if stack.count > 1 { stack.removeLast() }
                open(route, at: clocks)
            case .back: leaveTop()
            case .home:
                flush()
                stack.removeSubrange(1...)
                stack[0].reappear()
            case .use(let pack):
                flush()
                desk.pack = pack
                stack = [Home(desk: desk)]
                stack[0].resize(to: size)
            case .help:
                let sections = stack[stack.count - 1].help + [Self.keys.help("Anywhere")]
                stack.append(HelpScreen(sections: sections, size: size))
            case .say(let line): notice = line
            case .quit: if mayQuit() { requests.append(.quit) }
            }
        }
        return requests
    }

    /// Whether everything is kept; where it cannot be, the second time that leaving is asked for is meant.
    private mutating func mayQuit() -> Bool {
        flush()
        guard keeper.error != nil, !isLossTold else { return true }
        isLossTold = true
        notice = "Not everything is saved. q again leaves all the same."
        return false
    }

    private mutating func leaveTop() {
        flush()
        guard stack.count > 1 else { return }
        stack.removeLast()
        stack[stack.count - 1].reappear()
        stack[stack.count - 1].resize(to: size)
    }

    /// Opens a screen on top; where it cannot be opened, the status row says why.
    private mutating func open(_ route: Route, at clocks: Clocks) {
        flush()
        do {
            guard var screen = try desk.screen(for: route, at: clocks) else {
                stack.removeSubrange(1...)
                stack[0].reappear()
                return
            }
            screen.resize(to: size)
            stack.append(screen)
        } catch {
            notice = error.sentence
        }
    }

    /// Keeps what there is before what is open changes.
    private mutating func flush() {
        keeper.flush(at: now, isUrgent: true)
        isLossTold = isLossTold && keeper.error != nil
    }
}
