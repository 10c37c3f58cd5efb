"""Small words of languages that the rules do not read, so that they are not mistaken."""

NEIGHBOURS: dict[str, str] = {
    "af": """
        ek jy hy ons julle hulle nie vir baie dankie hoe gaan dit met jou my is het wees
        kan wil aan van die 'n en maar ook nog al oor uit weet mooi môre lekker asseblief
    """,
    "ca": """
        amb els les una uns unes és són aquest aquesta aquests això això què però perquè quan
        més molt molta gràcies bon dia bona tarda salutacions meva teva seva nosaltres vosaltres
        hem has han estat tinc tens va vaig he al als del dels pel també ens us em et li hi
        fins aviat any nou feliç bones festes res tot tots anys
    """,
    "cs": """
        a je se na v ve z že to s do ale jak pro by jsem jsi jsme jste jsou byl byla bylo být
        který která které jako ještě tak také už jen nebo když moc velmi děkuji díky dobrý den
        ahoj prosím vám vás mi mě mně tě ti o k ke po při hezký přeji rok nový veselé vánoce
        sa som si sme ste sú bol bola bolo že ktorý ako ešte tiež už len alebo keď veľmi ďakujem
        dobrý deň ahoj vianoce prajem
    """,
    "da": """
        og jeg det er at en et den til på de med for af ikke der var som du vi har han hun ham
        men kan så om skal vil mig dig os jer min din vores hvad hvor hvordan når også tak hej
        kære hilsen venlig god morgen dag år nyt glædelig jul dejligt ved fra efter eller mere
        meget noget været blev bliver være have hos ud op her dette disse lige
        jeg ikke deg meg oss hva hvordan når også takk hei kjære vennlig god nytt gledelig jul
        ble blir fra eller mer veldig noe vært være hadde skulle ville etter gjorde gikk
    """,
    "et": """
        ja on ei see et ma sa ta me te nad mis kui ka aga oli oled olen väga palju aitäh tere
        head uut aastat jõule sinu minu meie teie koos siis veel ning või kus kuidas
    """,
    "eu": """
        eta da ez dut zu ni gu bat hau hori kaixo eskerrik asko egun on urte berri oso baina
        nire zure gure izan dira du zara naiz ere egin
    """,
    "fi": """
        ja on ei se että oli en hän minä sinä me te he mutta kun niin kuin jos myös vain tai
        joka mikä missä miten olen olet ovat ollut olla sinun minun teidän meidän paljon kiitos
        hei moi hyvää päivää uutta vuotta joulua terveisin kanssa nyt vielä todella hyvin tämä
        sitten mukava ystävällisin
    """,
    "ga": "agus is an na tá níl le ar go do mo sé sí sibh muid raibh maith agat dia duit",
    "gl": """
        unha unhas coa co moi moito moita grazas bos días ata máis pero tamén estiven estou
        foi fun teu miña túa nós vós non eu ti ela eles nun nunha polo pola xa ben aínda onde
    """,
    "hr": """
        i je se na u za da su od sa kao ali ili što kako sam si smo ste bio bila bilo biti koji
        koja koje vam vas mi me te ti on ona oni nije vrlo puno hvala dobar dan lijepo pozdrav
        sretna nova godina božić vaš moj tvoj samo već još kad gdje ovo to
        in je se na v za da so od z kot ali kaj kako sem si smo ste bil bila bilo biti ki vam
        vas hvala dober dan lep pozdrav srečno novo leto božič zelo tudi še že pri ko
    """,
    "hu": """
        a az és hogy nem is egy ez azt de meg van volt már csak ha vagy mint még el ki be fel le
        én te ő mi ti ők nagyon köszönöm szia kedves üdvözlettel jó napot boldog új évet
        karácsonyt vagyok vagyunk lesz lehet mert nekem neked hogyan mikor ahol itt ott
    """,
    "id": """
        yang dan di ini itu dengan untuk tidak dari dalam akan pada juga saya anda kamu kami kita
        ke karena ada sudah bisa terima kasih selamat pagi siang tahun baru apa bagaimana semoga
        lebih sangat atau telah oleh
    """,
    "lt": """
        ir yra kad su ne į iš tai kaip bet ar už per aš tu jis ji mes jūs labai ačiū laba diena
        sveiki naujų metų kalėdų linkiu savo buvo dar jau tik apie
    """,
    "lv": """
        un ir ka ar ne no uz tas kā bet vai par es tu viņš viņa mēs jūs ļoti paldies labdien
        sveiki jauno gadu ziemassvētkus vēlu savu bija vēl jau tikai
    """,
    "pl": """
        i w na z do nie się że to jest o jak ale po co tak za od jego jej ich czy dla przez był
        była było być mam masz ma mamy jestem jesteś są już tylko bardzo dziękuję dzięki dzień
        dobry cześć pozdrawiam proszę ci cię mi mnie pan pani pana panią ten ta te który która
        które oraz też jeszcze kiedy gdzie wszystkiego dobrego nowy rok nowego roku wesołych
        świąt życzę
    """,
    "ro": """
        și în la de cu pe nu este sunt că mai din pentru un o ce care am ai are avem aveți au
        fost fi dar sau ca foarte mult mulțumesc bună ziua salut dumneavoastră noi voi eu tu el
        ea îmi îți mi ți vă să cum când unde an nou fericit crăciun sărbători așa prin după
        acest această lui ei
    """,
    "sq": "dhe është në të e i me për nga që një nuk unë ti ju ne faleminderit përshëndetje shumë",
    "sv": """
        och jag det är att en ett den till på de med för av inte som du vi har han hon men kan så
        om ska vill mig dig oss er min din vår vad var hur när också tack hej kära hälsningar
        vänliga god morgon dag år nytt jul bra från efter eller mer mycket något varit blev blir
        vara ha hos ut upp här detta dessa roligt gärna
    """,
    "sw": "na ya wa kwa ni katika za la kuwa hii hiyo asante habari sana yako yangu lakini pia",
    "tl": "ang ng sa na at ay mga ako ikaw siya kami tayo kayo sila hindi po salamat magandang",
    "tr": """
        ve bir bu da de için ile çok ne ben sen biz siz o var yok mi mı mu mü ama gibi daha kadar
        en olan oldu olarak değil teşekkürler teşekkür ederim merhaba günaydın iyi yıllar mutlu
        sevgiler selamlar nasıl nerede zaman her şey sonra önce kendi bana sana bize size
    """,
    "vi": """
        là và của có không được cho với này một những các tôi bạn anh chị em chúng ta rất cảm ơn
        xin chào chúc mừng năm mới đã đang sẽ người trong khi ở từ đến như
    """,
}
"""By code of two letters; Norwegian stands with Danish, Slovak with Czech, Slovene with
Croatian."""
