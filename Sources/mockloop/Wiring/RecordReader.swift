internal import Foundation
internal import Report
internal import Scenario

/// Reads records of JSON lines and writes a reading for each, in the same order.
struct RecordReader {
    let desk: ReadingDesk

    private struct Record: Decodable {
        var id: String
        var round: String
        var question: String
        var answer: String
    }

    /// Reads all lines; one that cannot be read gets a line that says why, and the others are still read.
    ///
    /// - Returns: whether all could be read.
    func readAll(_ lines: inout InputLines) throws -> Bool {
        var number = 0
        var areAllRead = true
        while let line = lines.next() {
            number += 1
            guard line.contains(where: { !$0.isWhitespace }) else { continue }
            do {
                print(try read(line).line)
            } catch {
                areAllRead = false
                let failure = (error as? Failure)?.sentence ?? "\(error)"
                print(
                    JSON.object([.init("id", id(in: line)), .init("error", .string("line \(number): \(failure)"))]).line
                )
            }
        }
        return areAllRead
    }

    private func read(_ line: String) throws -> JSON {
        let record: Record
        do {
            record = try JSONDecoder().decode(Record.self, from: Data(line.utf8))
        } catch let error as DecodingError {
            throw Failure(error.sentence)
        }
        let round = try desk.pack.namedRound(record.round)
        let (reading, probe) = desk.read(
            record.answer, to: record.question, question: desk.question(record.question), in: round)
        return JSON(reading, probe: probe, id: .string(record.id))
    }

    /// The id of a record that cannot be read, where even that much can be.
    private func id(in line: String) -> JSON {
        struct OnlyID: Decodable { var id: String }
        return (try? JSONDecoder().decode(OnlyID.self, from: Data(line.utf8))).map { .string($0.id) } ?? .null
    }
}

extension DecodingError {
    /// What is wrong with a record, in words.
    fileprivate var sentence: String {
        switch self {
        case .keyNotFound(let key, _): "the record has no \"\(key.stringValue)\""
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            context.codingPath.last.map { "\"\($0.stringValue)\" is not a text" } ?? "the record is not an object"
        default: "this is not JSON"
        }
    }
}
