import Terminal
import Testing

/// The interviewer pushes, and asks on.
@Suite struct ProbeTests {
    @Test("A probe stands below what was said")
    func first() throws {
        let seen = try Screens {
            $0.beginLoop()
            $0.answer(Fixture.thin)
        }
        seen.least.shows(
            """
             recruiter · question 1 of 2 · probe 1           round 0:12
            ────────────────────────────────────────────────────────────
             Why this company, and why now?
               I dropped the audit of the second vendor and went on
               with the release we had planned.
             I have that.

             You said "I dropped the audit of the second vendor". Which
             number moved?
             ┌ answer ────────────────────────────────────────────────┐
             │                                                        │
             │                                                        │
             │                                                        │
             └────────────────────────────────────────────────────────┘
             thinking 0:00 · 2:30 starts with a key, or in 15 s
             ^S hand in   ^X pass   Esc pause   F1 help
            """)
        seen.design.shows(
            """
             recruiter · question 1 of 2 · probe 1                               round 0:12
            ────────────────────────────────────────────────────────────────────────────────
             Why this company, and why now?
               I dropped the audit of the second vendor and went on with the release we had
               planned.
             I have that.

             You said "I dropped the audit of the second vendor". Which number moved?

             ┌ answer ────────────────────────────────────────────────────────────────────┐
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             └────────────────────────────────────────────────────────────────────────────┘
             thinking 0:00 · 2:30 starts with a key, or in 15 s

             ^S hand in   ^X pass   Esc pause   F1 help
            """)
        seen.wide.shows(
            """
             recruiter · question 1 of 2 · probe 1⟨151⟩round 0:12
            ⟨200 ─⟩
             Why this company, and why now?
               I dropped the audit of the second vendor and went on with the release we had planned.
             I have that.

             You said "I dropped the audit of the second vendor". Which number moved?

             ┌ answer ⟨94 ─⟩┐
             │⟨102⟩│
            ⟨47 rows⟩
             └⟨102 ─⟩┘
             thinking 0:00 · 2:30 starts with a key, or in 15 s

             ^S hand in   ^X pass   Esc pause   F1 help
            """)
    }

    @Test("What was said before is folded to its last rows")
    func folded() throws {
        let seen = try Screens {
            $0.beginLoop()
            for _ in 0..<3 { $0.answer(Fixture.thin + " " + Fixture.waiting) }
        }
        seen.least.shows(
            """
             recruiter · question 1 of 2 · probe 3           round 0:36
            ────────────────────────────────────────────────────────────
             …
               …
               and then we waited for the vendor to write the whole
               specification for us.
             I have that.

             What do you give up by coming?
             ┌ answer ────────────────────────────────────────────────┐
             │                                                        │
             │                                                        │
             │                                                        │
             └────────────────────────────────────────────────────────┘
             thinking 0:00 · 2:30 starts with a key, or in 15 s
             ^S hand in   ^X pass   Esc pause   F1 help
            """)
        seen.design.shows(
            """
             recruiter · question 1 of 2 · probe 3                               round 0:36
            ────────────────────────────────────────────────────────────────────────────────
             …
               whole specification for us.
             Thank you.
             You said "I dropped the audit of the second vendor". Which number moved?
               …
               planned. I dropped the audit, and then we waited for the vendor to write the
               whole specification for us.
             I have that.

             What do you give up by coming?

             ┌ answer ────────────────────────────────────────────────────────────────────┐
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             └────────────────────────────────────────────────────────────────────────────┘
             thinking 0:00 · 2:30 starts with a key, or in 15 s

             ^S hand in   ^X pass   Esc pause   F1 help
            """)
        seen.wide.shows(
            """
             recruiter · question 1 of 2 · probe 3⟨151⟩round 0:36
            ⟨200 ─⟩
             Why this company, and why now?
               I dropped the audit of the second vendor and went on with the release we had planned. I dropped
               the audit, and then we waited for the vendor to write the whole specification for us.
             I have that.
             What could you have done on that day without it?
               I dropped the audit of the second vendor and went on with the release we had planned. I dropped
               the audit, and then we waited for the vendor to write the whole specification for us.
             Thank you.
             You said "I dropped the audit of the second vendor". Which number moved?
               I dropped the audit of the second vendor and went on with the release we had planned. I dropped
               the audit, and then we waited for the vendor to write the whole specification for us.
             I have that.

             What do you give up by coming?

             ┌ answer ⟨94 ─⟩┐
             │⟨102⟩│
            ⟨38 rows⟩
             └⟨102 ─⟩┘
             thinking 0:00 · 2:30 starts with a key, or in 15 s

             ^S hand in   ^X pass   Esc pause   F1 help
            """)
    }

    @Test("A probe has its own thinking time and its own clock")
    func clock() throws {
        let seen = try Sitting().after {
            $0.beginLoop()
            $0.answer(Fixture.thin)
            $0.wait(16)
        }
        #expect(seen.frame.rows[21].hasPrefix(" 2:29 left  "))
    }

    @Test("What was typed before cannot be brought back into the next answer")
    func undo() throws {
        let seen = try Sitting().after {
            $0.beginLoop()
            $0.answer(Fixture.thin)
            $0.press(.control("_"), .control("y"))
        }
        #expect(seen.frame.rows[21].hasPrefix(" thinking 0:00"))
    }
}
