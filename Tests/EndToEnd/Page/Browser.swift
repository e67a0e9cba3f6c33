import Foundation

/// A real browser without a window, looking at pages of a home.
struct Browser {
    let home: Home

    /// Debian's Chromium, its profile in the home. As root it has no sandbox of its own; what it looks at is ours.
    private static let arguments = [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-default-apps", "--disable-sync",
        // Scripts of a test run to their end before the page is written out.
        "--virtual-time-budget=20000",
    ]

    /// The page as the browser holds it once it has settled.
    func page(_ file: String, columns: Int = 1200) async throws -> String {
        try await run(["--window-size=\(columns),900", "--dump-dom", "file://\(file)"]).output
    }

    /// The page on paper.
    ///
    /// - Returns: the bytes of a PDF.
    func print(_ file: String) async throws -> Data {
        let paper = "\(home.path)/page.pdf"
        try await run(["--no-pdf-header-footer", "--print-to-pdf=\(paper)", "file://\(file)"])
        return FileManager.default.contents(atPath: paper) ?? Data()
    }

    @discardableResult
    private func run(_ arguments: [String]) async throws -> Run {
        try await Run.program(
            "chromium", Self.arguments + ["--user-data-dir=\(home.path)/browser"] + arguments, at: home,
            within: .seconds(60))
    }
}

extension String {
    /// What stands between two texts; nil where they do not.
    func between(_ start: String, _ end: String) -> String? {
        guard let from = range(of: start), let to = range(of: end, range: from.upperBound..<endIndex) else {
            return nil
        }
        return String(self[from.upperBound..<to.lowerBound])
    }
}
