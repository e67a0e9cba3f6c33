internal import CNcurses
internal import Glibc

/// All that has come since the last turn; empty when only the time has come that was waited for.
public struct Batch: Equatable, Sendable {
    /// Keys, pastes, a change of size, the end of the input, in the order in which they came.
    public var events: [InputEvent]
    /// Signals: should one end the process, this is the time to save, and the loop will see to the rest.
    public var signals: [ProcessSignal]
    /// How long the process was stopped since the last turn: to be left out of every clock that runs.
    public var stopped: Duration

    /// What has come.
    public init(events: [InputEvent] = [], signals: [ProcessSignal] = [], stopped: Duration = .zero) {
        self.events = events
        self.signals = signals
        self.stopped = stopped
    }
}

/// What is to happen after a batch.
public enum Turn: Equatable, Sendable {
    /// Show a frame and wait for input, or until a time: without one nothing wakes the process but input.
    case show(Frame, until: SuspendingClock.Instant?)
    /// Stop the process until the shell has it go on, as ^Z does elsewhere.
    case suspend
    /// Leave the loop.
    case finish
}

/// Waits for input, signals and a deadline in one `poll`, on one thread.
///
/// Each turn takes all that has come, has it handled as one batch, and draws once.
public struct EventLoop {
    private let terminal: Terminal
    private var decoder: InputDecoder
    private var lastInput = SuspendingClock.now
    /// Times in a row that there was said to be input and none came.
    private var emptyReads = 0

    /// A loop that reads from a terminal.
    public init(on terminal: Terminal) {
        self.terminal = terminal
        decoder = InputDecoder(of: terminal.charset)
    }

    /// Hands batches on until one is answered by ``Turn/finish``, or the input is closed.
    ///
    /// The first batch holds the size, and so does the first after a stop. After a batch with a signal that ends the
    /// process, the terminal is given back and the process ends by that signal, so that its parent sees why.
    ///
    /// - Parameter handle: takes in what has come and says what is to happen. What it throws ends the loop.
    public mutating func run(_ handle: (Batch) throws -> Turn) rethrows {
        var batch = Batch(events: [.resized(terminal.size)])
        while true {
            let turn = try handle(batch)
            if let signal = batch.signals.first(where: \.isEnding) { return end(by: signal) }
            if turn == .finish || batch.events.contains(.closed) { return }
            if turn == .suspend || batch.signals.contains(.stop) {
                batch = stop()
            } else if case .show(let frame, let deadline) = turn {
                terminal.paint(frame)
                batch = wait(until: deadline)
            }
        }
    }

    private func end(by signal: ProcessSignal) {
        terminal.leave()
        signals_raise(signal.number)
    }

    /// Gives the terminal back, stops the process as ^Z does elsewhere, and takes the terminal again when it goes on.
    ///
    /// In the background, as after `bg`, it stops again: there it can neither show nor hear anything. What ends the process
    /// does so without waiting for the terminal.
    private func stop() -> Batch {
        let start = SuspendingClock.now
        var batch = Batch()
        terminal.giveBack()
        repeat {
            signals_stop()
            let signals = takeSignals()
            batch.signals += signals
            if signals.contains(where: \.isEnding) { return batch }
            if !signals.contains(.goOn), !terminal.isOurs {
                // No shell stops it here, and none will bring it back.
                terminal.lose()
                batch.events.append(.closed)
                return batch
            }
        } while !terminal.isOurs
        terminal.resume()
        batch.stopped = start.duration(to: .now)
        batch.events.append(.resized(terminal.size))
        // Also where it was not stopped, as without a shell: it was asked for.
        batch.signals = [.goOn]
        return batch
    }

    /// Waits until something has come or the deadline has.
    private mutating func wait(until deadline: SuspendingClock.Instant?) -> Batch {
        while true {
            var files = [
                pollfd(fd: terminal.input, events: Int16(POLLIN), revents: 0),
                pollfd(fd: terminal.signals, events: Int16(POLLIN), revents: 0),
            ]
            let next = [deadline, patienceEnds].compactMap(\.self).min()
            let (start, startOfAll) = (SuspendingClock.now, ContinuousClock.now)
            _ = poll(&files, nfds_t(files.count), milliseconds(until: next))

            var batch = Batch(signals: takeSignals())
            if batch.signals.contains(.hangUp) { terminal.lose() }
            let absence = Absence(
                meant: next.map { max(.zero, start.duration(to: $0)) }, waited: start.duration(to: .now),
                elapsed: startOfAll.duration(to: .now), wasContinued: batch.signals.contains(.goOn))
            batch.stopped = absence.stopped
            if absence.isNoticed { comeBack(with: &batch) }
            // In the background it would be stopped for reading.
            if batch.signals.isEmpty || terminal.isOurs { takeInput(Int32(files[0].revents), into: &batch) }
            if let patienceEnds, SuspendingClock.now >= patienceEnds { batch.events += decoder.timeOut() }
            if batch != Batch() { return batch }
            if let deadline, SuspendingClock.now >= deadline { return batch }
        }
    }

    /// Takes the terminal again, on which anything may have been written meanwhile.
    private func comeBack(with batch: inout Batch) {
        if !batch.signals.contains(.goOn) { batch.signals.append(.goOn) }
        if batch.signals.contains(where: \.isEnding) { return }
        if terminal.isOurs {
            terminal.resume()
            batch.events.append(.resized(terminal.size))
        } else {
            let later = stop()
            batch.events += later.events
            batch.signals += later.signals
            batch.stopped += later.stopped
        }
    }

    /// When something begun in the input is to be ended, unless its rest comes before.
    private var patienceEnds: SuspendingClock.Instant? {
        decoder.patience.map { lastInput.advanced(by: $0) }
    }

    private func takeSignals() -> [ProcessSignal] {
        var signals: [ProcessSignal] = []
        while true {
            let number = signals_next()
            guard number != 0 else { return signals }
            guard let signal = ProcessSignal(number: number) else { continue }
            // What lets a process go on takes back what was to stop it.
            if signal == .goOn { signals.removeAll { $0 == .stop } }
            if !signals.contains(signal) { signals.append(signal) }
        }
    }

    private mutating func takeInput(_ state: Int32, into batch: inout Batch) {
        let (values, isResized) = terminal.drain()
        if !values.isEmpty { lastInput = .now }
        batch.events += decoder.decode(values)
        if isResized { batch.events.append(.resized(terminal.size)) }

        emptyReads = state & POLLIN != 0 && values.isEmpty && !isResized ? emptyReads + 1 : 0
        if state & (POLLHUP | POLLERR | POLLNVAL) != 0 || emptyReads > 8 {
            terminal.lose()
            batch.events.append(.closed)
        }
    }
}

/// The time that `poll` is to wait, rounded up so that it does not wake too early; -1 for ever.
private func milliseconds(until deadline: SuspendingClock.Instant?) -> Int32 {
    guard let deadline else { return -1 }
    let left = SuspendingClock.now.duration(to: deadline)
    guard left > .zero else { return 0 }
    return Int32(min((left + .microseconds(999)) / .milliseconds(1), Double(Int32.max)))
}
