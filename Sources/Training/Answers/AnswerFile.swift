internal import Foundation
internal import Scenario

/// Reads files of labelled answers, and of readings, that hold one JSON object a line.
public enum AnswerFile {
    /// Why a file of answers cannot be used.
    public struct Problem: Error, Equatable, CustomStringConvertible {
        /// As it was given.
        public var path: String
        /// From 1; 0 for the file as a whole.
        public var line: Int
        /// What is wrong.
        public var message: String

        /// `path:line: error: what is wrong`
        public var description: String { line == 0 ? "\(path): \(message)" : "\(path):\(line): error: \(message)" }
    }

    /// The labelled answers of a file, in its order.
    public static func answers(in path: String) throws(Problem) -> [LabelledAnswer] {
        var answers: [LabelledAnswer] = []
        for (line, record) in try records(in: path) {
            guard let answer = record.labelled else {
                throw Problem(path: path, line: line, message: "the record lacks its round, question or answer")
            }
            answers.append(answer)
        }
        return answers
    }

    /// The readings of a file by the id of the answer, as `mockloop evaluate --jsonl` writes them.
    public static func readings(in path: String) throws(Problem) -> [String: Rating] {
        var readings: [String: Rating] = [:]
        for (_, record) in try records(in: path) { readings[record.id] = record.rating }
        return readings
    }

    private static func records(in path: String) throws(Problem) -> [(line: Int, record: AnswerRecord)] {
        guard let content = FileManager.default.contents(atPath: path) else {
            throw Problem(path: path, line: 0, message: "the file cannot be read")
        }
        var records: [(line: Int, record: AnswerRecord)] = []
        var seen: Set<String> = []
        let lines = content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (line, bytes) in zip(1..., lines) where !bytes.isEmpty {
            do {
                let record = try JSONDecoder().decode(AnswerRecord.self, from: bytes)
                guard seen.insert(record.id).inserted else {
                    throw Problem(path: path, line: line, message: "the id \(record.id) twice")
                }
                records.append((line, record))
            } catch let problem as Problem {
                throw problem
            } catch {
                throw Problem(path: path, line: line, message: AnswerRecord.sentence(for: error))
            }
        }
        return records
    }
}
