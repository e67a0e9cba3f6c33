internal import Scenario

extension CommitteeRules {
    /// The first rule that holds for the rounds' votes; nil when none does and ``otherwise`` decides.
    func rule(for votes: [RoundVote]) -> Rule? {
        rules.first { rule in
            rule.when.holds(for: votes) && !(rule.unless?.holds(for: votes) ?? false)
        }
    }

    func decision(for votes: [RoundVote]) -> Decision { rule(for: votes)?.decision ?? otherwise }
}

/// A round's vote, as the committee hears it.
struct RoundVote: Equatable {
    var round: String
    var vote: Vote
}

extension CommitteeRules.Condition {
    func holds(for votes: [RoundVote]) -> Bool { votes.count(where: concerns) >= count }

    /// Whether a vote is one of those counted.
    func concerns(_ vote: RoundVote) -> Bool {
        (round == nil || round == vote.round) && votes.contains(vote.vote)
    }
}
