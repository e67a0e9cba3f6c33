/// Grammar words of other languages that candidates are likely to fall into.
enum OtherLanguages {
    /// German, French, Spanish, Portuguese, Italian, Dutch, Polish, Turkish, Hindi in Latin letters, Swedish.
    static let words = Words.list(
        """
        ich der die das und nicht wir ein eine einen dem den mit für auf ist sind war hat haben wurde auch aber oder wenn dass \
        mein meine sich nach bei aus zu zum zur wie habe hätte würde deshalb \
        je le la les des une un du et est dans pour que qui ne pas nous vous avec sur au aux ce cette mais ou sont était été \
        plus il elle son ses leur leurs ont lui dont chez \
        el los las del una y en es por para con no se lo al su sus como más pero este esta fue era había han hemos yo tenía \
        o os um uma e em não com da do dos nos na mas foi eu ele seu sua ao \
        il di che è non per sono ho ha della delle dei gli nel alla anche ma questo abbiamo era stato con si più come \
        het een van niet ik wij voor met op te zijn maar ook naar dat bij heb hebben werd \
        nie się jest na że był dla ale przez do tym jak ja po od są \
        bir ve bu için ile olarak daha çok ama ben biz değil \
        main ko ke ki hai hain nahin aur se ka mein yeh woh kar raha liye bhi jo tak ek kya mera isse \
        och att det som inte vi jag av till är med har om den ett men
        """)

    /// Of these, the ones that are English words as well, and tell nothing.
    static let shared = Words.list(
        "a an in so was do no me on at as i am be is or to we he has had her of by for it us if up the die war do son plus per most man men den due come ma come bin hat ton par van of"
    )
}
