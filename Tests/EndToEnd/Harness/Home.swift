import Foundation
import Testing

/// A candidate's own folder, new and empty: where the archive and the configuration lie. It goes with the value.
final class Home: Sendable {
    let path: String

    init() throws {
        // Short, since the name of a terminal's socket in it may hold no more than 107 bytes.
        let name = "mockloop-\(UInt32.random(in: .min ... .max))"
        path = FileManager.default.temporaryDirectory.appending(path: name).path
        for folder in ["data", "config"] {
            try FileManager.default.createDirectory(atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Where the program keeps its archive here.
    var archive: String { "\(path)/data/mockloop/archive.sqlite" }

    /// All that a program started here sees of the world.
    ///
    /// - Parameter changes: variables that differ from the usual ones; nil for one that is not set.
    func environment(_ changes: [String: String?] = [:]) -> [String: String] {
        let usual: [String: String?] = [
            "HOME": path, "XDG_DATA_HOME": "\(path)/data", "XDG_CONFIG_HOME": "\(path)/config",
            "MOCKLOOP_SCENARIOS": Program.packs, "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8",
            "TZ": "UTC", "TERM": "tmux-256color",
        ]
        return usual.merging(changes) { $1 }.compactMapValues { $0 }
    }

    /// Lays a file here.
    ///
    /// - Returns: its path.
    @discardableResult
    func lay(_ bytes: some Sequence<UInt8>, at name: String) throws -> String {
        let file = URL(fileURLWithPath: "\(path)/\(name)")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        return file.path
    }

    /// A file here as text; empty while it is not there.
    func text(of name: String) -> String {
        String(decoding: FileManager.default.contents(atPath: "\(path)/\(name)") ?? Data(), as: UTF8.self)
    }
}
