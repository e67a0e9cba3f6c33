public import Scenario

/// The packs that can be chosen.
public struct PackShelf {
    /// Their names, in the order in which they are found.
    public let names: [String]
    private let load: (String) -> Pack?

    /// A shelf.
    ///
    /// - Parameter load: gives the pack of a name; nil where it is not there or has errors.
    public init(names: [String] = [], load: @escaping (String) -> Pack? = { _ in nil }) {
        self.names = names
        self.load = load
    }

    /// The pack of a name; nil where it is not there or has errors.
    public func pack(named name: String) -> Pack? { load(name) }
}
