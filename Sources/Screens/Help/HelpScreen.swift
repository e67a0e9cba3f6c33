internal import Terminal
internal import Widgets

/// The keys of the screen it was opened from, made from the tables that dispatch them.
struct HelpScreen: Screen {
    private var page: HelpPage

    private enum Command: Sendable { case back }

    private static let keys = KeyTable<Command>([
        KeyBinding(
            .escape, .enter, .character("q"), .character("?"), Key(.function(1)), .control("c"), to: .back,
            label: "back", help: "Back to where you were.")
    ])

    init(sections: [HelpSection], size: Size) {
        page = HelpPage(sections, size: Page.textSize(in: size))
    }

    var help: [HelpSection] { [] }

    mutating func handle(_ event: ScreenEvent, at clocks: Clocks) -> [Move] {
        guard case .key(let key) = event else { return [] }
        if Self.keys.command(for: key) == .back { return [.back] }
        _ = page.handle(key)
        return []
    }

    mutating func resize(to size: Size) { page.resize(to: Page.textSize(in: size)) }

    func draw(into frame: inout Frame, at clocks: Clocks) {
        let footer = Self.keys.footer(moving: page.text.isScrollable ? "scroll" : nil)
        Page.draw(Header("help"), text: page.text, footer: footer, into: &frame)
    }
}
