/// A JSON value whose members keep their order, so that what is written reads as its documentation does and the same value
/// gives the same bytes.
public indirect enum JSON: Equatable, Sendable {
    case null
    case bool(Bool)
    case int(Int)
    /// Finite; anything else is written as null.
    case number(Double)
    case string(String)
    case array([JSON])
    case object([Member])
    /// JSON text that is put in as it stands.
    case verbatim(String)

    /// A name and its value.
    public struct Member: Equatable, Sendable {
        /// As written.
        public var name: String
        /// What it names.
        public var value: JSON

        /// A member of an object.
        public init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }
}

extension JSON {
    /// On one line.
    public var line: String { text(indent: nil) }

    /// Over many lines, indented by two spaces, with a line end at the end.
    public var pretty: String { text(indent: 0) + "\n" }

    private func text(indent: Int?) -> String {
        switch self {
        case .null: "null"
        case .bool(let value): String(value)
        case .int(let value): String(value)
        case .number(let value): value.isFinite ? String(value) : "null"
        case .string(let value): JSON.quoted(value)
        case .verbatim(let text): JSON.harmless(text)
        case .array(let values): JSON.wrapped("[", values.map { $0.text(indent: indent.map { $0 + 2 }) }, "]", indent)
        case .object(let members):
            JSON.wrapped(
                "{",
                members.map { member in
                    JSON.quoted(member.name) + (indent == nil ? ":" : ": ")
                        + member.value.text(indent: indent.map { $0 + 2 })
                }, "}", indent)
        }
    }

    private static func wrapped(_ open: String, _ parts: [String], _ close: String, _ indent: Int?) -> String {
        guard let indent, !parts.isEmpty else { return open + parts.joined(separator: ",") + close }
        let margin = String(repeating: " ", count: indent)
        return open + "\n" + parts.map { margin + "  " + $0 }.joined(separator: ",\n") + "\n" + margin + close
    }

    /// JSON text with what could command a terminal escaped. It can stand nowhere but within strings.
    private static func harmless(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: \.isControlling) else { return text }
        var harmless = ""
        for scalar in text.unicodeScalars {
            if scalar.isControlling { harmless += escape(scalar) } else { harmless.unicodeScalars.append(scalar) }
        }
        return harmless
    }

    /// `\u001b`
    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    /// As RFC 8259 asks: quotation mark, backslash and the control characters below a space are escaped; and so is everything
    /// else that could command the terminal on which the file is looked at.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.isControlling: quoted += escape(scalar)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral {
    /// A string.
    public init(stringLiteral text: String) { self = .string(text) }
    /// An object with its members in this order.
    public init(dictionaryLiteral members: (String, JSON)...) { self = .object(members.map { Member($0, $1) }) }

    /// A string, or null for none.
    init(_ text: String?) { self = text.map(JSON.string) ?? .null }
    /// A number, or null for none.
    init(_ number: Int?) { self = number.map(JSON.int) ?? .null }
    /// A time in ISO 8601, or null for none.
    init(time: Int?) { self = time.map { .string(Timestamp.iso8601($0)) } ?? .null }
}
