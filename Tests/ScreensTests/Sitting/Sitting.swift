import Archive
import Interview
import Scenario
import Screens
import Terminal

/// The program with a clock in hand: keys go in, and what is seen comes out as text.
struct Sitting {
    let pack: Pack
    let archive: Archive
    private(set) var app: App
    private(set) var clocks: Clocks
    /// What was left for the shell to do, in order.
    private(set) var requests: [App.Request] = []

    /// 21 November 2025, 14:05 UTC.
    static let start = Clocks(steady: 5_000, wall: 1_763_733_900_000)

    /// Opens the program, by default at home with an empty archive.
    init(
        _ size: Size = .design, opening route: Route = .home, archive: Archive? = nil,
        options: SessionOptions = SessionOptions(), shelf: PackShelf = PackShelf(), at clocks: Clocks = start
    ) throws {
        pack = try Fixture.pack()
        self.archive = try archive ?? .inMemory()
        self.clocks = clocks
        let desk = Desk(
            pack: pack, shelf: shelf, evaluator: try Fixture.evaluator(), archive: self.archive, options: options,
            seed: { 7 }, secondsAheadOfUTC: { _ in 0 })
        app = App(desk: desk, opening: route, size: size, at: clocks)
        app.keep()
    }

    /// The same program at the same moment, with what came since.
    func after(_ change: (inout Sitting) throws -> Void) rethrows -> Sitting {
        var sitting = self
        try change(&sitting)
        return sitting
    }

    var frame: Frame { app.frame(at: clocks) }
    var text: String { frame.text }
    /// What is seen without frames and line ends, one blank between words.
    var words: String { text.split { $0.isWhitespace || "│┌┐└┘─".contains($0) }.joined(separator: " ") }
    /// The last row, where the keys stand.
    var foot: String { frame.rows.last ?? "" }

    /// Lets events come together, and what came of them be kept.
    mutating func happens(_ events: [InputEvent]) {
        requests += app.handle(events, at: clocks)
        app.keep()
    }

    /// Presses keys one after the other, in no time.
    mutating func press(_ keys: Key...) {
        for key in keys { happens([.key(key)]) }
    }

    mutating func type(_ text: String) {
        for character in text { happens([.key(character == "\n" ? .enter : .character(character))]) }
    }

    mutating func paste(_ text: String) { happens([.paste(text)]) }

    mutating func resize(to size: Size) { happens([.resized(size)]) }

    /// The program ends, as by a signal.
    mutating func end() { app.end(at: clocks) }

    /// The program was stopped, or the machine asleep.
    mutating func wasAway() {
        app.pause(at: clocks)
        app.keep()
    }

    /// Somebody sets the wall clock.
    mutating func jumps(milliseconds: Int) {
        clocks.wall += milliseconds
        happens([])
    }

    /// Lets time pass at once, and events come at its end.
    mutating func passes(milliseconds: Int, then events: [InputEvent] = []) {
        clocks.steady += milliseconds
        clocks.wall += milliseconds
        happens(events)
    }

    /// Lets seconds pass, each seen.
    mutating func wait(_ seconds: Int) {
        for _ in 0..<seconds { passes(milliseconds: 1000) }
    }
}

extension Size {
    static let wide = Size(rows: 60, columns: 200)
}

extension Key {
    static let f1 = Key(.function(1))
    static let handIn = Key.control("s")
    static let pass = Key.control("x")
}
