import Terminal

@testable import Widgets

/// What is drawn into a frame of a size, as text.
func screen(_ rows: Int, _ columns: Int, _ draw: (inout Frame) -> Void) -> String {
    var frame = Frame(Size(rows: rows, columns: columns))
    draw(&frame)
    return frame.text
}

extension String {
    /// So many of the same one beside the other.
    static func * (text: String, count: Int) -> String { String(repeating: text, count: count) }
}
