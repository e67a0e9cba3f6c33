internal import Archive
internal import Foundation
internal import Screens
internal import Terminal

/// The full screen: the app in the terminal's event loop.
enum FullScreen {
    /// Runs until the candidate quits.
    ///
    /// - Parameter desk: made only once the terminal was found fit, so that what is wrong with it is said first.
    /// - Parameter crash: how to fail at the first key, for tests.
    /// - Parameter route: where it opens.
    static func open(desk: @autoclosure () throws -> Desk, crash: Crash? = nil, route: (Desk) throws -> Route) throws {
        _ = try Terminal.survey()
        let desk = try desk()
        let route = try route(desk)
        let terminal = try Terminal.enter()
        var recovered: [Recovery] = []
        desk.archive.whenRecovered = { recovered.append($0) }
        defer {
            terminal.leave()
            for recovery in recovered { complain(recovery.sentence) }
        }
        var start = SuspendingClock.now
        var app = App(desk: desk, opening: route, size: terminal.size, at: clocks(since: start))
        var loop = EventLoop(on: terminal)
        try loop.run { batch in
            if let crash, batch.events.contains(where: \.isKey) { try crash.happen() }
            // Nobody could answer while the process was stopped: that time is on no clock.
            start = start.advanced(by: batch.stopped)
            let clocks = clocks(since: start)
            let requests = app.handle(batch.events, at: clocks)
            if batch.signals.contains(where: \.isOfAbsence) { app.pause(at: clocks) }
            if batch.signals.contains(where: \.isEnding) { app.end(at: clocks) }
            // What is seen is kept: whatever ends the program, no character that was drawn is lost.
            app.keep()
            if requests.contains(.quit) { return .finish }
            if requests.contains(.suspend) { return .suspend }
            if requests.contains(.repaint) { terminal.repaint() }
            let wake = app.wake(after: clocks).map { start.advanced(by: .milliseconds($0)) }
            return .show(app.frame(at: clocks), until: wake)
        }
    }

    private static func clocks(since start: SuspendingClock.Instant) -> Clocks {
        Clocks(
            steady: Int(start.duration(to: .now) / .milliseconds(1)), wall: Int(Date().timeIntervalSince1970 * 1000))
    }
}

extension InputEvent {
    fileprivate var isKey: Bool {
        if case .key = self { true } else { false }
    }
}
