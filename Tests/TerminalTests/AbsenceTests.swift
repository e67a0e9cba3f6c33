import Testing

@testable import Terminal

@Suite("An absence")
struct AbsenceTests {
    /// After a wait, its times in milliseconds; without a second time, the machine was awake all the while.
    private func absence(
        meant: Int?, waited: Int, elapsed: Int? = nil, wasContinued: Bool = false
    ) -> Absence {
        Absence(
            meant: meant.map { .milliseconds($0) }, waited: .milliseconds(waited),
            elapsed: .milliseconds(elapsed ?? waited), wasContinued: wasContinued)
    }

    @Test(
        "A wait that took as long as it was meant to is none, nor is a little more",
        arguments: [(1000, 1000), (1000, 400), (0, 0), (1000, 4_000)])
    func none(meant: Int, waited: Int) {
        let absence = absence(meant: meant, waited: waited)
        #expect(absence.stopped == .zero)
        #expect(!absence.isNoticed)
    }

    @Test("Without a deadline it waits for ever, and no wait is too long")
    func endless() {
        let absence = absence(meant: nil, waited: 86_400_000)
        #expect(absence.stopped == .zero)
        #expect(!absence.isNoticed)
    }

    @Test("After a stop, all that was not meant was not there")
    func stopped() {
        let absence = absence(meant: 600, waited: 1_000, wasContinued: true)
        #expect(absence.stopped == .milliseconds(400))
        #expect(absence.isNoticed)
    }

    @Test("A stop without a deadline is noticed, however long it was")
    func stoppedWithoutDeadline() {
        let absence = absence(meant: nil, waited: 10, wasContinued: true)
        #expect(absence.stopped == .zero)
        #expect(absence.isNoticed)
    }

    @Test("A wait far too long is a stop that nobody told of, as of a virtual machine")
    func unawares() {
        let absence = absence(meant: 1_000, waited: 61_000)
        #expect(absence.stopped == .seconds(60))
        #expect(absence.isNoticed)
    }

    @Test("A machine that slept is noticed; the steady clock has left the time out by itself", arguments: [1000, nil])
    func slept(meant: Int?) {
        let absence = absence(meant: meant, waited: 900, elapsed: 3_600_000)
        #expect(absence.stopped == .zero)
        #expect(absence.isNoticed)
    }
}
