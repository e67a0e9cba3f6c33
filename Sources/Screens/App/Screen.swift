internal import Archive
public import Interview
internal import Scenario
internal import Terminal
internal import Widgets

/// One screen: state, what changes it, and how it is drawn.
protocol Screen {
    /// Takes in what came, and says what the app should do about it.
    mutating func handle(_ event: ScreenEvent, at clocks: Clocks) -> [Move]
    /// The window has another size.
    mutating func resize(to size: Size)
    func draw(into frame: inout Frame, at clocks: Clocks)
    /// The keys that work now, for the help page.
    var help: [HelpSection] { get }
    /// The steady time at which it wants to be drawn again without a key; nil when it does not.
    func wake(after clocks: Clocks) -> Int?
    /// It is seen again after another screen was left: what it shows may have changed.
    mutating func reappear()
}

extension Screen {
    func wake(after clocks: Clocks) -> Int? { nil }
    mutating func reappear() {}
}

/// What a screen is told.
enum ScreenEvent: Equatable {
    case key(Key)
    case paste(String)
    /// Time went on.
    case time
    /// The program was stopped or the machine asleep, or is about to be: a clock that runs is to stand.
    case away
    /// The program is about to end: leave everything so that it can be taken up.
    case ending
}

/// What a screen wants done. Moves are values; the app makes them, in order.
enum Move {
    /// Keep what the engine did.
    case keep([Effect], SessionID)
    case open(Route)
    /// Open in the place of the screen that asks.
    case replace(Route)
    case back
    case home
    /// Go home with another pack.
    case use(Pack)
    case help
    /// One line on the status row.
    case say(String)
    case quit
}

/// Where one can go.
public enum Route: Equatable, Sendable {
    case home
    case drill
    /// The choice of a pack.
    case packs
    case sessions
    /// The newest session, or the one named by the start of its id.
    case transcript(String)
    /// A new session.
    case start(SessionPlan)
    /// A session that was left.
    case takeUp(String)
}
