extension Telling {
    /// The stories that answers seem to tell, by their words.
    ///
    /// - Parameter session: the id of the session they were given in.
    /// - Parameter askedAt: when it was: milliseconds since 1970 UTC.
    public static func suggested(
        by answers: [SpokenAnswer], in session: String, askedAt: Int, stories: [Story], _ recogniser: StoryRecogniser
    ) -> [Telling] {
        answers.compactMap { answer in
            let told = recogniser.story(toldIn: answer.text, to: answer.asked, among: stories)
            return told?.id.map { id in
                Telling(
                    story: id, session: session, round: answer.round, question: answer.question,
                    attempt: answer.attempt, askedAt: askedAt, state: .suggested)
            }
        }
    }
}
