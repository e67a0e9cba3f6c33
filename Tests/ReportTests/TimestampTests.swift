import Testing

@testable import Report

@Suite("Times as text")
struct TimestampTests {
    @Test(
        "are ISO 8601 in UTC",
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (1_763_748_245_999, "2025-11-21T18:04:05Z"),
            (951_782_400_000, "2000-02-29T00:00:00Z"), (4_107_542_400_000, "2100-03-01T00:00:00Z"),
            (1_735_689_599_000, "2024-12-31T23:59:59Z"), (-1, "1969-12-31T23:59:59Z"),
            (253_402_300_799_000, "9999-12-31T23:59:59Z"),
        ])
    func iso(milliseconds: Int, text: String) {
        #expect(Timestamp.iso8601(milliseconds) == text)
    }

    @Test(
        "lengths are minutes and seconds", arguments: [(0, "0:00"), (59_999, "0:59"), (118_000, "1:58"), (-5, "0:00")])
    func minutes(milliseconds: Int, text: String) {
        #expect(Elapsed.minutes(milliseconds) == text)
    }
}
