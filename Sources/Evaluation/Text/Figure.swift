/// Figures that are said in an answer.
public enum Figure {
    /// Every yearly pay named: `$240,000`, `240k`, `two-forty`, in the order they are said.
    public static func yearlyPay(in text: String) -> [Int] { [] }
}
