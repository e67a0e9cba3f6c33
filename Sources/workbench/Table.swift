/// Columns of text, the first flush left and the others flush right.
struct Table {
    var head: [String]
    var rows: [[String]] = []

    var text: String {
        let lines = [head] + rows
        let widths = head.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { line in
            line.indices.map { column in
                let blanks = String(repeating: " ", count: widths[column] - line[column].count)
                return column == 0 ? line[column] + blanks : blanks + line[column]
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }
}

/// A figure with so many places behind the point.
func figure(_ value: Double, places: Int = 3) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((abs(value) * scale).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(scaled)" }
    let behind = String(scaled % Int(scale))
    return "\(sign)\(scaled / Int(scale)).\(String(repeating: "0", count: places - behind.count))\(behind)"
}
