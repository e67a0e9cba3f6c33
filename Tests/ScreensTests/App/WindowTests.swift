import Screens
import Terminal
import Testing

/// Windows that are too small, and that change in the middle.
@Suite struct WindowTests {
    @Test("Too small a window says what is needed and that nothing is lost")
    func tooSmall() throws {
        try Sitting(Size(rows: 12, columns: 48)).shows(
            """
            mockloop needs 60x16; this window is 48x12. Your
            answer and the clock go on.
            """)
        try Sitting(Size(rows: 15, columns: 100)).shows(
            """
            mockloop needs 60x16; this window is 100x15. Your answer and the clock go on.
            """)
    }

    @Test("The smallest windows there are do no harm", arguments: [(1, 1), (1, 200), (2, 3), (60, 1)])
    func smallest(rows: Int, columns: Int) throws {
        var sitting = try Sitting(Size(rows: rows, columns: columns))
        sitting.beginLoop()
        sitting.type("I own the import.")
        sitting.resize(to: .least)
        #expect(sitting.frame.rows[5].hasPrefix(" │ I own the import. "))
    }

    @Test("The answer and its clock go on while the window is too small")
    func goesOn() throws {
        let sitting = try Sitting().after {
            $0.beginLoop()
            $0.type("I own")
            $0.resize(to: Size(rows: 10, columns: 30))
            $0.wait(10)
            $0.type(" it.")
            $0.resize(to: .design)
        }
        #expect(sitting.frame.rows[6].hasPrefix(" │ I own it.  "))
        #expect(sitting.frame.rows[21].hasPrefix(" 2:20 left  "))
        #expect(sitting.frame.cursor == Position(row: 6, column: 12))
    }

    @Test("A window that changes shows what it would have shown from the start", arguments: Stop.all)
    func resized(stop: Stop) throws {
        let wide = try Sitting(.wide).after(stop.way)
        for size in [Size.least, .design] {
            let expected = try Sitting(size).after(stop.way)
            #expect(wide.after { $0.resize(to: size) }.frame == expected.frame)
        }
    }

    @Test("Nothing is written wider than the window or below it", arguments: Stop.all)
    func fits(stop: Stop) throws {
        for size in [Size.least, Size(rows: 17, columns: 61), .design, .wide] {
            let frame = try Sitting(size).after(stop.way).frame
            #expect(frame.size == size)
            #expect(frame.rows.allSatisfy { $0.columns <= size.columns })
            #expect(!(frame.rows.last ?? "").isEmpty)
        }
    }
}
