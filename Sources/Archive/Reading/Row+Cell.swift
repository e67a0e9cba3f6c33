internal import GRDB

/// A cell that does not hold what its column should: the file is damaged.
struct UnreadableCell: Error {
    var column: String
}

extension Row {
    /// The value of a column. (GRDB's own subscripts trap where a value does not convert.)
    func cell<Value: DatabaseValueConvertible>(_ column: String) throws(UnreadableCell) -> Value {
        guard let value: Value = cellIfAny(column) else { throw UnreadableCell(column: column) }
        return value
    }

    /// The value of a column that may be empty.
    func cellIfAny<Value: DatabaseValueConvertible>(_ column: String) -> Value? {
        let value: DatabaseValue = self[column]
        return Value.fromDatabaseValue(value)
    }

    /// The case that a column names.
    func name<Name: RawRepresentable>(_ column: String) throws(UnreadableCell) -> Name
    where Name.RawValue: DatabaseValueConvertible {
        let raw: Name.RawValue = try cell(column)
        guard let name = Name(rawValue: raw) else { throw UnreadableCell(column: column) }
        return name
    }

    /// The case that a column names, where it is not empty.
    func nameIfAny<Name: RawRepresentable>(_ column: String) throws(UnreadableCell) -> Name?
    where Name.RawValue: DatabaseValueConvertible {
        let value: DatabaseValue = self[column]
        return value.isNull ? nil : try name(column)
    }

    /// The wall time in a column.
    func wall(_ column: String) throws(UnreadableCell) -> Int {
        let wall: Int = try cell(column)
        guard Plausible.wall.contains(wall) else { throw UnreadableCell(column: column) }
        return wall
    }

    /// The wall time in a column, where it is not empty.
    func wallIfAny(_ column: String) throws(UnreadableCell) -> Int? {
        let value: DatabaseValue = self[column]
        return value.isNull ? nil : try wall(column)
    }
}
