internal import Terminal
internal import Widgets

extension KeyTable {
    /// The footer of a screen with a list or a long text, without what would do nothing now.
    ///
    /// - Parameter moving: what the arrow keys do; nil when there is nothing to move through.
    /// - Parameter isUseful: whether a command does something now.
    func footer(moving: String?, where isUseful: (Command) -> Bool = { _ in true }) -> Footer {
        let arrows = moving.map { [Footer.Item(key: "↑↓", label: $0)] } ?? []
        let useful = KeyTable(bindings.filter { isUseful($0.command) })
        return Footer(arrows + useful.footer.items)
    }
}
