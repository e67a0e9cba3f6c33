extension [Int] {
    /// The index of the first element above a value in ascending elements; their count when there is none.
    func firstIndex(above value: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] <= value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
