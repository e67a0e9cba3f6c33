import Foundation

/// Writes what is seen over what was expected, when `RECORD_SCREENS` is set: for a change that is meant to alter many screens.
/// What it wrote is read in the diff like any other change.
enum Recorder {
    static let isOn = ProcessInfo.processInfo.environment["RECORD_SCREENS"] != nil

    private static let lock = NSLock()

    /// Replaces the expected literal nearest to a line of a test's file.
    ///
    /// - Returns: whether it was found; one with interpolations never is.
    static func replace(_ expected: String, by seen: String, in path: String, line: Int) -> Bool {
        lock.withLock {
            guard let source = try? String(contentsOfFile: path, encoding: .utf8) else { return false }
            let indent = String(repeating: " ", count: 12)
            let (old, new) = (literal(expected, indent), literal(seen, indent))
            var nearest: (distance: Int, range: Range<String.Index>)?
            var rest = source.startIndex..<source.endIndex
            while let range = source.range(of: old, range: rest) {
                let distance = abs(source[..<range.lowerBound].count { $0 == "\n" } - line)
                if distance < nearest?.distance ?? .max { nearest = (distance, range) }
                rest = range.upperBound..<source.endIndex
            }
            guard let nearest else { return false }
            let changed = source.replacingCharacters(in: nearest.range, with: new)
            return (try? changed.write(toFile: path, atomically: true, encoding: .utf8)) != nil
        }
    }

    private static func literal(_ text: String, _ indent: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let rows = lines.map { $0.isEmpty ? "" : indent + $0.replacing("\\", with: "\\\\") }
        return "\"\"\"\n" + rows.joined(separator: "\n") + "\n" + indent + "\"\"\")"
    }
}
