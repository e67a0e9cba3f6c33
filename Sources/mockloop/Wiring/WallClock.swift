internal import Foundation

extension Int {
    /// The wall time: milliseconds since 1970 UTC.
    static var wallNow: Int { Int(Date().timeIntervalSince1970 * 1000) }
}
