import Foundation
import Testing

@testable import Report

@Suite("The stylesheet of an HTML page")
struct StylesheetTests {
    @Test("It holds nothing that would end or leave it")
    func closed() {
        #expect(!Stylesheet.text.contains("<"))
        #expect(!Stylesheet.text.contains("url("))
        #expect(!Stylesheet.text.contains("@import"))
    }

    @Test(
        "By day and by night, words have a contrast of 4.5 to 1 on what they stand on",
        arguments: [
            ("ink", "page"), ("ink", "paper"), ("dim", "page"), ("dim", "paper"), ("accent", "page"),
            ("accent", "paper"),
            ("element-ink", "element"), ("flag-ink", "flag"),
        ])
    func words(ink: String, ground: String) throws {
        for palette in try palettes() { #expect(try contrast(palette, ink, ground) >= 4.5) }
    }

    @Test(
        "By day and by night, bars have a contrast of 3 to 1 on the page",
        arguments: ["accent", "good", "bad", "thinking"])
    func bars(colour: String) throws {
        for palette in try palettes() {
            #expect(try contrast(palette, colour, "page") >= 3)
            #expect(try contrast(palette, colour, "paper") >= 3)
        }
    }

    /// The colours by their names: those of the day, and those of the night.
    private func palettes() throws -> [[String: Double]] {
        let parts = Stylesheet.text.split(separator: ":root {", omittingEmptySubsequences: false).dropFirst().map {
            $0.prefix { $0 != "}" }
        }
        let palettes = parts.prefix(2).map { part in
            Dictionary(
                part.split(separator: ";").compactMap { rule -> (String, Double)? in
                    let sides = rule.split(separator: ":").map { $0.trimmed }
                    guard sides.count == 2, sides[1].hasPrefix("#"), sides[1].count == 7 else { return nil }
                    return (String(sides[0].dropFirst(2)), luminance(of: sides[1].dropFirst()))
                }, uniquingKeysWith: { $1 })
        }
        try #require(palettes.count == 2)
        return palettes
    }

    /// WCAG 2.2, contrast ratio: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
    private func contrast(_ palette: [String: Double], _ ink: String, _ ground: String) throws -> Double {
        let (one, other) = (try #require(palette[ink]), try #require(palette[ground]))
        return (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    /// WCAG 2.2, relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
    private func luminance(of hex: Substring) -> Double {
        let value = Int(hex, radix: 16) ?? 0
        let weights = [(16, 0.2126), (8, 0.7152), (0, 0.0722)]
        return weights.reduce(0) { sum, weight in
            let share = Double(value >> weight.0 & 0xFF) / 255

            let linear = share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
            return sum + weight.1 * linear
        }
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var text = drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
