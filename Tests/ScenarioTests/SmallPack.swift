@testable import Scenario

/// The small pack of the fixtures, to be broken in one place at a time.
struct SmallPack {
    var folder: SourceFolder

    /// Where it lies.
    static let path = fixtures + "/Packs/small"

    private static var fixtures: String {
        let tests = #filePath.split(separator: "/").dropLast(2)
        return "/" + tests.joined(separator: "/") + "/Fixtures"
    }

    init() throws {
        folder = try SourceFolder(reading: SmallPack.path)
        folder.path = "small"
    }

    /// The text of one of its files.
    func text(of file: String) throws -> String {
        guard let content = folder.files[file] else { throw NotInPack(what: file) }
        return String(decoding: try content.get(), as: UTF8.self)
    }

    /// The same pack with the first occurrence of a piece of one file exchanged; the piece must be there.
    func replacing(_ old: String, with new: String, in file: String) throws -> SmallPack {
        let text = try text(of: file)
        guard text.contains(old) else { throw NotInPack(what: old) }
        return with(file, text.replacing(old, with: new, maxReplacements: 1))
    }

    /// The same pack with a file added, exchanged, or taken away.
    func with(_ file: String, _ text: String?) -> SmallPack {
        var copy = self
        copy.folder.files[file] = text.map { .success(Array($0.utf8)) }
        return copy
    }

    /// All that the loader says of it, one line a problem.
    var problems: [String] { Pack.check(folder).diagnostics.map(\.description) }

    struct NotInPack: Error {
        var what: String
    }
}

/// What the loader says when a piece of a file of the small pack is exchanged.
func problems(exchanging old: String, for new: String, in file: String) throws -> [String] {
    try SmallPack().replacing(old, with: new, in: file).problems
}
