import Foundation

/// Copies of the fixtures' small pack under other names.
enum SmallCopy {
    /// Lays a copy at a home, titled `Pack NAME`.
    ///
    /// - Parameter change: what each file's text becomes, and its name.
    static func lay(
        at home: Home, in folder: String, named name: String, _ change: (String) -> String = { $0 }
    ) throws {
        let source = Program.tree("Tests/Fixtures/Packs/small")
        for file in try FileManager.default.contentsOfDirectory(atPath: source) {
            let text = try String(contentsOfFile: "\(source)/\(file)", encoding: .utf8)
                .replacing("id: small\n", with: "id: \(name)\n")
                .replacing("title: Small Co · Program Manager loop", with: "title: Pack \(name)")
            try home.lay(change(text).utf8, at: "\(folder)/\(name)/\(change(file))")
        }
    }
}
