import Terminal

/// The ways to where a test begins. Each starts at home, where the full loop is chosen.
extension Sitting {
    /// To the first question of a full loop: "Why this company, and why now?"
    mutating func beginLoop() { press(.enter, .enter) }

    /// To a question of the recruiter's, drilled alone: "What do you own today, and how large is it?"
    mutating func beginDrill() { press(.down, .enter, .right, .enter, .enter) }

    /// Answers what was asked: thinks two seconds, takes ten, hands in.
    mutating func answer(_ text: String) {
        wait(2)
        paste(text)
        wait(10)
        press(.handIn)
    }

    /// Answers until a page is open whose head begins so.
    mutating func answer(_ text: String, until page: String) {
        for _ in 0..<20 where !self.text.hasPrefix(" " + page) { answer(text) }
    }

    /// Sits the whole loop with one answer to everything, to the committee.
    mutating func sitLoop(saying text: String) {
        beginLoop()
        answer(text, until: "scorecard")
        press(.enter, .enter)
        answer(text, until: "scorecard")
        press(.enter)
    }

    /// To the first finding's page of a drill: the question and every probe answered so.
    mutating func drill(saying text: String) {
        beginDrill()
        answer(text, until: "reading")
    }
}
