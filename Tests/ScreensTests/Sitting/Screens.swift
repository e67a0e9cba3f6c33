import Terminal
import Testing

/// The same moment in the least window, in the one the screens are designed for, and in a wide one.
struct Screens {
    let least: Sitting
    let design: Sitting
    let wide: Sitting

    /// Goes the same way in each.
    init(_ way: (inout Sitting) throws -> Void = { _ in }) throws {
        least = try Sitting(.least).after(way)
        design = try Sitting(.design).after(way)
        wide = try Sitting(.wide).after(way)
    }
}

extension Sitting {
    /// Checks that exactly this is seen; of a wide window, what is seen is folded.
    func shows(_ expected: String, at location: SourceLocation = #_sourceLocation, in path: String = #filePath) {
        let seen = frame.size.columns > 100 ? frame.folded : text
        if Recorder.isOn, seen != expected, Recorder.replace(expected, by: seen, in: path, line: location.line) {
            return
        }
        #expect(seen == expected, sourceLocation: location)
    }
}

extension Frame {
    /// The text with long runs told as numbers: `⟨40⟩` is so many blanks, `⟨40 ─⟩` so many of the same sign, `⟨40 rows⟩` the
    /// row before it so many times in all.
    var folded: String {
        var lines: [String] = []
        var rest = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let row = rest.first {
            let same = rest.prefix { $0 == row }.count
            rest = rest.dropFirst(same)
            let folded = Self.folded(row)
            lines += same > 2 ? [folded, "⟨\(same) rows⟩"] : Array(repeating: folded, count: same)
        }
        return lines.joined(separator: "\n")
    }

    private static func folded(_ row: Substring) -> String {
        var line = ""
        var rest = row
        while let sign = rest.first {
            let run = rest.prefix { $0 == sign }
            rest = rest.dropFirst(run.count)
            line += run.count <= 20 ? String(run) : sign == " " ? "⟨\(run.count)⟩" : "⟨\(run.count) \(sign)⟩"
        }
        return line
    }
}
