import Glibc
import Testing

@testable import Terminal

/// A process has one terminal at a time, so these run one after the other.
@Suite("The terminal", .serialized)
struct TerminalTests {
    private let line: PseudoTerminal

    init() throws {
        line = try #require(PseudoTerminal())
    }

    /// Enters the terminal at the program's end of the line.
    private func enter(_ variables: [String: String] = [:]) throws -> Terminal {
        let all = ["TERM": "xterm-256color", "LANG": "C.UTF-8"].merging(variables) { $1 }
        return try Terminal.enter(input: line.program, output: line.program) { all[$0] }
    }

    /// Runs a loop until so many events have come or two seconds have passed, and gives what came.
    private func events(_ count: Int, on terminal: Terminal, after action: () -> Void) -> [InputEvent] {
        var events: [InputEvent] = []
        var loop = EventLoop(on: terminal)
        let deadline = SuspendingClock.now.advanced(by: .seconds(2))
        var isFirst = true
        loop.run { batch in
            if isFirst { action() } else { events += batch.events }
            isFirst = false
            let isOver = events.count >= count || SuspendingClock.now >= deadline
            return isOver ? .finish : .show(Frame(terminal.size), until: deadline)
        }
        return events
    }

    @Test("Entering refuses what cannot show a full screen")
    func refuses() throws {
        #expect(throws: TerminalError.typeUnset) { try enter(["TERM": ""]) }
        #expect(throws: TerminalError.typeUnknown("no-such-terminal")) { try enter(["TERM": "no-such-terminal"]) }
        #expect(throws: TerminalError.typeCannotAddress("dumb")) { try enter(["TERM": "dumb"]) }
        let null = open("/dev/null", O_RDWR)
        defer { close(null) }
        #expect(throws: TerminalError.outputIsNoTerminal) { try Terminal.enter(input: line.program, output: null) }
        #expect(throws: TerminalError.inputIsNoTerminal) { try Terminal.enter(input: null, output: line.program) }
    }

    @Test("Leaving gives back the modes and the screen, once")
    func leaving() throws {
        let before = line.modes
        let terminal = try enter()
        #expect(line.modes != before)
        terminal.leave()
        terminal.leave()
        #expect(line.modes == before)
        let output = line.output(endingIn: "\u{1B}[?1049l\u{1B}[23;0;0t")
        #expect(output.contains("\u{1B}[?2004h"))
        #expect(output.contains("\u{1B}[?2004l"))
        #expect(output.components(of: "\u{1B}[?1049l") == 1)
    }

    @Test("A terminal that is let go is given back")
    func letGo() throws {
        let before = line.modes
        _ = try enter()
        #expect(line.modes == before)
    }

    @Test("It knows its size, colours and characters")
    func knows() throws {
        let terminal = try enter()
        defer { terminal.leave() }
        #expect(terminal.size == .design)
        #expect(terminal.colours == .many)
        #expect(terminal.encoding == .unicode)
    }

    @Test("NO_COLOR and a terminal without colours mean none", arguments: [["NO_COLOR": "1"], ["TERM": "vt100"]])
    func mono(variables: [String: String]) throws {
        let terminal = try enter(variables)
        defer { terminal.leave() }
        #expect(terminal.colours == .mono)
    }

    @Test("A frame is painted, with a placeholder for what cannot be laid out")
    func paints() throws {
        let terminal = try enter()
        defer { terminal.leave() }
        var frame = Frame(terminal.size)
        frame.write("naïve 世界 का 👍🏽.", row: 0)
        frame.write("end", row: 23)
        terminal.paint(frame)
        let output = line.output(endingIn: "\u{1B}[?25l")
        #expect(output.contains("naïve 世界 का \u{FFFD}."))
        #expect(output.contains("end"))
    }

    @Test("A locale that is not UTF-8 gets ASCII only")
    func ascii() throws {
        let terminal = try enter(["LANG": "xx_XX.ISO-8859-1"])
        defer { terminal.leave() }
        var frame = Frame(terminal.size)
        frame.write("┌─→ 世.", row: 0)
        terminal.paint(frame)
        let output = line.output(endingIn: "\u{1B}[?25l")
        #expect(output.contains("+-> ??."))
        #expect(output.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test("Only what changed is sent, and the cursor is put back")
    func sendsChanges() throws {
        let terminal = try enter()
        defer { terminal.leave() }
        var frame = Frame(terminal.size)
        frame.write("answer 1:59", row: 5, column: 10)
        frame.cursor = Position(row: 12, column: 4)
        terminal.paint(frame)
        _ = line.output(endingIn: "\u{1B}[?25h")
        frame.write("8", row: 5, column: 20)
        terminal.paint(frame)
        #expect(line.output(endingIn: "\u{1B}[13;5H") == "\u{1B}[6;21H8\u{1B}[13;5H")
    }

    @Test("Painting the same frame again sends nothing")
    func sendsNothing() throws {
        let terminal = try enter()
        defer { terminal.leave() }
        var frame = Frame(terminal.size)
        frame.write("still", row: 0)
        terminal.paint(frame)
        terminal.paint(frame)
        frame.write("x", row: 0)
        terminal.paint(frame)
        #expect(line.output(endingIn: "x\u{1B}[24d\u{8}").components(of: "still") == 1)
    }

    @Test("What is typed together comes as keys in one order")
    func keys() throws {
        let terminal = try enter()
        defer { terminal.leave() }
        let events = events(6, on: terminal) { line.type("aé\u{1B}OA\u{1B}[1;5C\u{1B}f\u{13}") }
        #expect(
            events == [
                .key(.character("a")), .key(.character("é")), .key(.up), .key(Key(.right, .control)), .key(.alt("f")),
                .key(.control("s")),
            ])
    }

    @Test("Ctrl with C, Z, Q, J and M are keys, not signals")
    func controlKeys() throws {
        let terminal = try enter()
        defer { terminal.leave() }
        let events = events(5, on: terminal) { line.type("\u{3}\u{1A}\u{11}\n\r") }
        #expect(
            events == [
                .key(.control("c")), .key(.control("z")), .key(.control("q")), .key(.control("j")), .key(.enter),
            ])
    }

    @Test(
        "A control character is the same key on every terminal, whatever the terminal's description calls it",
        arguments: ["xterm-256color", "xterm", "screen", "tmux-256color", "linux", "vt100", "rxvt"])
    func controlCharacters(type: String) throws {
        let terminal = try enter(["TERM": type])
        defer { terminal.leave() }
        let bytes = (UInt8(1)...31).filter { $0 != 0x1B } + [0x7F]
        let events = events(bytes.count, on: terminal) { bytes.forEach { line.type(byte: $0) } }
        #expect(events == bytes.compactMap { Key(control: $0) }.map(InputEvent.key))
    }

    @Test("Sequences that no key sends leave no text behind")
    func unknownSequences() throws {
        let terminal = try enter()
        defer { terminal.leave() }
        let events = events(1, on: terminal) { line.type("\u{1B}[99;5u\u{1B}[<0;3;3M\u{1B}[?62;4c\u{1B}[Ix") }
        #expect(events == [.key(.character("x"))])
    }

    @Test("An Escape key needs nothing after it")
    func escape() throws {
        let terminal = try enter()
        defer { terminal.leave() }
        #expect(events(1, on: terminal) { line.type("\u{1B}") } == [.key(.escape)])
    }

    @Test("A paste is one event, and one without an end marker ends by itself")
    func paste() throws {
        let terminal = try enter()
        defer { terminal.leave() }
        #expect(events(1, on: terminal) { line.type("\u{1B}[200~one\rtwo\u{13}\u{1B}[201~") } == [.paste("one\ntwo")])
        #expect(events(1, on: terminal) { line.type("\u{1B}[200~lost") } == [.paste("lost")])
    }

    @Test("A change of size is an event, and what is painted then has the new size")
    func resize() throws {
        let terminal = try enter()
        defer { terminal.leave() }
        let small = Size(rows: 16, columns: 60)
        let events = events(1, on: terminal) {
            line.resize(small)
            kill(getpid(), SIGWINCH)
        }
        #expect(events == [.resized(small)])
        #expect(terminal.size == small)
    }

    @Test("Going on after a stop is a signal with the size, and the screen is painted anew")
    func goesOn() throws {
        let terminal = try enter()
        defer { terminal.leave() }
        var batches: [Batch] = []
        var frame = Frame(terminal.size)
        frame.write("again", row: 0)
        var loop = EventLoop(on: terminal)
        loop.run { batch in
            batches.append(batch)
            if batches.count == 1 { kill(getpid(), SIGCONT) }
            return batches.count == 3
                ? .finish : .show(frame, until: SuspendingClock.now.advanced(by: .milliseconds(50)))
        }
        #expect(batches.dropFirst().first == Batch(events: [.resized(.design)], signals: [.goOn]))
        terminal.leave()
        #expect(line.output(endingIn: "\u{1B}[23;0;0t").components(of: "again") == 2)
    }

    @Test("The end of the input is an event, and ends the loop")
    func closed() throws {
        let terminal = try enter()
        defer { terminal.leave() }
        var last = Batch()
        var loop = EventLoop(on: terminal)
        loop.run { batch in
            last = batch
            line.hangUp()
            return .show(Frame(terminal.size), until: nil)
        }
        #expect(last.events == [.closed])
    }

    @Test("A deadline gives an empty batch, not before its time")
    func deadline() throws {
        let terminal = try enter()
        defer { terminal.leave() }
        let deadline = SuspendingClock.now.advanced(by: .milliseconds(20))
        var batches: [Batch] = []
        var loop = EventLoop(on: terminal)
        loop.run { batch in
            batches.append(batch)
            return batches.count == 2 ? .finish : .show(Frame(terminal.size), until: deadline)
        }
        #expect(batches == [Batch(events: [.resized(.design)]), Batch()])
        #expect(SuspendingClock.now >= deadline)
    }

    @Test("What the handler throws ends the loop")
    func throwing() throws {
        struct Stop: Error {}
        let terminal = try enter()
        defer { terminal.leave() }
        var loop = EventLoop(on: terminal)
        #expect(throws: Stop.self) { try loop.run { _ in throw Stop() } }
    }
}

extension String {
    /// How often a text occurs in it.
    fileprivate func components(of part: String) -> Int {
        indices.count { self[$0...].hasPrefix(part) }
    }
}
