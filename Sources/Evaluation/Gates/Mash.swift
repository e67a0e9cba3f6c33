/// Tells words from what falls on a keyboard.
enum Mash {
    /// Whether no English word is built like that: five consonants on end, no vowel, or a run of letters as they lie on the keys.
    static func isUnspeakable(_ word: String) -> Bool {
        let letters = Array(word.utf8)
        guard letters.count >= 4, letters.allSatisfy({ $0 >= 97 && $0 <= 122 }) else { return false }
        var run = 0
        var vowels = 0
        var longest = 0
        for letter in letters {
            if Mash.vowels.contains(letter) {
                vowels += 1
                run = 0
            } else {
                run += 1
                longest = max(longest, run)
            }
        }
        if vowels == 0 && letters.count >= 5 || longest >= 5 { return true }
        return zip(letters, letters.dropFirst()).contains { rare.contains(UInt16($0) << 8 | UInt16($1)) }
    }

    private static let vowels = Set("aeiouy".utf8)

    /// Pairs of letters that next to no English word holds.
    private static let rare: Set<UInt16> = Set(
        """
        bq bx cj cv cx dx fq fv fx fz gq gv gx hx jb jc jd jf jg jh jk jl jm jn jp jq jr js jt jv jw jx jy jz kq kx kz lx mq mx \
        mz pq pv px qb qc qd qe qf qg qh qj qk ql qm qn qo qp qr qs qt qv qw qx qy qz sx tq vb vc vd vf vg vh vj vk vm vn vp vq \
        vs vt vw vx vz wq wv wx wz xb xd xg xj xk xm xn xr xs xv xw xz yq zb zc zd zf zg zj zk zm zn zp zq zr zs zt zv zx
        """.split(separator: " ").compactMap { pair in
            let bytes = Array(pair.utf8)
            return bytes.count == 2 ? UInt16(bytes[0]) << 8 | UInt16(bytes[1]) : nil
        })
}
