/// Times as a person reads them.
enum ClockText {
    /// `1:42`, `14:05`, `1:04:05`
    static func minutes(_ seconds: Int) -> String {
        let seconds = max(0, seconds)
        let (hours, rest) = (seconds / 3600, seconds % 3600)
        guard hours > 0 else { return "\(rest / 60):\(twoDigits(rest % 60))" }
        return "\(hours):\(twoDigits(rest / 60)):\(twoDigits(rest % 60))"
    }

    static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
