import Testing

@testable import Scenario

@Suite("The digest")
struct DigestTests {
    @Test(
        "It is FNV-1a of 64 bits, by the test vectors of its authors",
        arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
    func vectors(_ text: String, _ expected: String) {
        var digest = Digest()
        digest.add(text.utf8)
        #expect(digest.hexadecimal == expected)
    }
}
