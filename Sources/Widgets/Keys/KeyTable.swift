public import Terminal

/// What keys do on a screen: one command, and how the footer and the help page speak of it.
public struct KeyBinding<Command: Sendable>: Sendable {
    /// The keys that do the same.
    public let keys: [Key]
    /// What they do.
    public let command: Command
    /// How the footer names the keys.
    public let keyLabel: String
    /// How the footer names the command; nil when it is left to the help page.
    public let label: String?
    /// A sentence for the help page.
    public let help: String

    /// Binds keys to a command.
    ///
    /// - Parameter keyLabel: for the footer; by default the first key's own label.
    /// - Parameter label: for the footer, a word or two; nil keeps the binding out of it.
    public init(
        _ keys: Key..., to command: Command, keyLabel: String? = nil, label: String? = nil, help: String
    ) {
        self.init(keys, to: command, keyLabel: keyLabel, label: label, help: help)
    }

    /// Binds keys given as an array.
    public init(_ keys: [Key], to command: Command, keyLabel: String? = nil, label: String? = nil, help: String) {
        self.keys = keys
        self.command = command
        self.keyLabel = keyLabel ?? keys.first?.label ?? ""
        self.label = label
        self.help = help
    }
}

/// The keys of a screen. Dispatch, footer and help page are all made from it, so they cannot disagree.
public struct KeyTable<Command: Sendable>: Sendable {
    /// The bindings, those that matter most first.
    public let bindings: [KeyBinding<Command>]
    private let indices: [Key: Int]

    /// Makes a table of bindings, those that matter most in the footer first. When two bind a key, the first has it.
    public init(_ bindings: [KeyBinding<Command>]) {
        self.bindings = bindings
        let keys = bindings.enumerated().flatMap { index, binding in binding.keys.map { ($0, index) } }
        indices = Dictionary(keys, uniquingKeysWith: { first, _ in first })
    }

    /// What a key does; nil when it does nothing here.
    public func command(for key: Key) -> Command? {
        indices[key].map { bindings[$0].command }
    }

    /// The bindings that the footer shows.
    public var footer: Footer {
        Footer(bindings.compactMap { binding in binding.label.map { Footer.Item(key: binding.keyLabel, label: $0) } })
    }

    /// The bindings as a section of the help page. A key that an earlier binding has is not shown again.
    public func help(_ title: String) -> HelpSection {
        let entries = bindings.enumerated().compactMap { index, binding -> HelpSection.Entry? in
            let keys = binding.keys.filter { indices[$0] == index }.map(\.label)
            return keys.isEmpty
                ? nil : HelpSection.Entry(keys: keys.joined(separator: "  "), sentence: binding.help)
        }
        return HelpSection(title, entries)
    }
}
