import Terminal
import Testing

/// A place in the program, and the way there from home.
struct Stop: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let way: @Sendable (inout Sitting) -> Void

    private init(_ name: String, _ way: @escaping @Sendable (inout Sitting) -> Void) {
        testDescription = name
        self.way = way
    }

    /// Every screen there is.
    static let all: [Stop] = [
        Stop("home") { _ in },
        Stop("drills") { $0.press(.down, .enter) },
        Stop("questions") { $0.press(.down, .enter, .right) },
        Stop("no sessions") { $0.press(.end, .enter) },
        Stop("sessions") {
            $0.press(.enter, .escape, .home, .down, .enter)
            $0.press(.escape, .end, .enter)
        },
        Stop("briefing") { $0.press(.enter) },
        Stop("thinking") { $0.beginLoop() },
        Stop("answering") {
            $0.beginLoop()
            $0.type("I own the import.")
        },
        Stop("pause") {
            $0.beginLoop()
            $0.press(.escape)
        },
        Stop("cut off") {
            $0.beginLoop()
            $0.wait(182)
        },
        Stop("probe") {
            $0.beginLoop()
            $0.answer(Fixture.thin)
        },
        Stop("sealed scorecard") {
            $0.beginLoop()
            $0.answer(Fixture.full, until: "scorecard")
        },
        Stop("committee") { $0.sitLoop(saying: Fixture.waiting) },
        Stop("transcript") {
            $0.sitLoop(saying: Fixture.full)
            $0.press(.enter, .character("n"))
        },
        Stop("reading") { $0.drill(saying: Fixture.waiting) },
        Stop("open scorecard") {
            $0.drill(saying: Fixture.waiting)
            $0.press(.enter)
        },
        Stop("help") {
            $0.beginLoop()
            $0.press(.f1)
        },
    ]
}
