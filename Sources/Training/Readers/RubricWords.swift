internal import Scenario

/// The words of the rubric, by what a reader that only counts them would take them for.
enum RubricWords {
    /// By word: the places of its labels in ``Target/labels``.
    static let labels: [String: [UInt32]] = {
        var labels: [String: [UInt32]] = [:]
        for (place, label) in zip(UInt32(0)..., Target.labels) {
            for word in words(of: label).split(separator: " ") { labels[String(word), default: []].append(place) }
        }
        return labels
    }()

    private static func words(of label: Target) -> String {
        switch label {
        case .element(let element): words(of: element)
        case .flag(let flag): words(of: flag)
        case .strength, .gate, .passed, .depth: ""
        }
    }

    private static func words(of element: Element) -> String {
        switch element {
        case .decision:
            "decide decided decision decisions choose chose chosen choice call commit committed shipped cut stopped refused"
        case .alternatives:
            "alternative alternatives option options instead rather either considered weighed rejected refused declined"
        case .result:
            "result results resulted outcome outcomes impact percent percentage reduced increased improved metric metrics"
        case .tradeoff:
            "tradeoff tradeoffs trade off cost costs price accept accepted gave sacrifice sacrificed expense worth lost"
        }
    }

    private static func words(of flag: Flag) -> String {
        switch flag {
        case .coordinator:
            "coordinate coordinated coordination align aligned alignment stakeholders track tracked timelines updates requirements"
        case .waits: "wait waited waiting until permission approval approved spec consensus unclear"
        case .processFirst: "meeting meetings workshop document raci sync committee process group framework"
        case .escalatesFirst: "escalate escalated escalation manager director vp sponsor leadership"
        case .peopleOverSystems: "hire hired people headcount contractors manual manually overtime reviewers staff"
        case .vagueSolution: "improve improving better automation communication optimise optimize quality somehow"
        case .noTradeoff: "everything all both priority priorities important equally nothing"
        case .harmony: "everybody everyone happy compromise comfortable agree agreed harmony conflict"
        case .delegatesDiagnosis: "ask asked asking expert experts opinion investigate explain"
        case .reckless: "fast quickly immediately risk monitoring rollback test tests testing"
        case .rogue: "quietly secretly myself telling told knew without permission"
        case .sprawl: "customer customers client clients asked requested requests every feature features"
        case .blunt: "honest honestly direct blunt wrong incompetent public front fault"
        }
    }
}
