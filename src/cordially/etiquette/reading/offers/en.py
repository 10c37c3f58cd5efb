"""How English sentences offer something for sale."""

from cordially.etiquette.reading.offers.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.SELLS: """
            i|we make|makes|write|teach|translate|install|fit|clean|repair|photograph ~ for you|your|a
            i|we do ~ now|that; i now make|do|write|teach|build|repair|let; i make ~ now
            i|we supply|install|fit|repair|rent; we carry now; i ve just opened; we place|run your
            i ~ poured ~ into a course; comes to|from me; my rates|fee|fees|prices|firm
            our fee|rate|spring|summer|autumn|winter|new|next course|seminar|range|collection
            i|we now offer|sell|teach|provide|run|give; i|we also offer|sell|provide; i|we offer
            we sell; i sell; i ve started offering|giving|selling
            i|we help|support|advise|assist|coach companies|firms|businesses|teams|people|practices|owners|managers|founders|leaders|shops|clinics|organisations|organizations
            i|we|has|have ~ put together|developed|launched|designed|released a|an|our
            has|have just brought out; brought out a; just launched; we|i specialise|specialize in
            specialises|specializes in; i take it off your; i|we take ~ off your
            we d take ~ off your; i|we would|could|can build|design|write|clean|handle ~ your|you
            i|we run a|an agency|consultancy|studio|course; i represent
            i now work for ~ firm|company that; i now work as; we re fitting; we bring ~ together
            i|we manage ~ for owners|companies|firms; order from us|me|our; with me as your
            came|book|buy through|from me|us; i look after ~ people|teachers|clients
            i|we opened|started|founded|launched a|an|our|my; opened|started a|an ~ agency|studio|shop|practice|business
            we audit|translate|design|plan|organise|organize|clean|handle|manage|deliver|build your|a|contracts
            gladly|happily quote|advise
        """,
        Mark.OUTRIGHT: """
            i|we|d|ll ~ sell you
            i|we ~ to sell you
            like|love|want|wish|hope|here|trying to sell you
        """,
        Mark.GAIN: """
            you d|would|ll save; you|your ~ deserve; save you|your; help|helps|helping you|your
            free you from; frees up; take|takes|taking ~ pressure|work|burden|load; well worth
            better return; good return; yields; returns of; earn|earns you; bring|brings in
            stress free; sleep better; feel better; healthier; suit|suits you|your
            would do you good; do you good; worry about|again; never ~ again
            without ~ effort|hassle|lifting; more time for; costs ~ down; bring ~ down
            lower ~ bill|bills|cost|costs|premiums|taxes|rent; save|saves|saved|saving ~ you|your
            save|saves ~ teams|companies|firms|businesses|practices|people|clients; you ~ save
            cut|cuts|lower|lowers|reduce|reduces|halve|halves|slash|slashes ~ your
            cut|cuts|lower|lowers|reduce|reduces|halve|halves ~ cost|costs|bill|bills|fees|expenses
            costs ~ by half|0; costs|bills|time in half
            win|get|find|bring|brings|attract|attracts|gain ~ customers|clients|leads|patients|guests|bookings|orders
            more|new customers|clients|leads|bookings|orders for you; qualified leads
            leads for you; brings you; you would|will|could ~ benefit; you d|ll benefit
            benefit from it; twice|0 times as fast|quick|quickly|much; in half the time
            half the time; grow|boost|increase|double|triple|improve|raise your
            more out of ~ day|time|team|business|money|week; off your desk|hands|plate|shoulders
            pays for itself; pay for itself; suit you well; would suit you; suit a ~ like yours
            exactly what you need; before your competitors
            does for companies|firms|businesses|people; make|makes|making your ~; peace of mind
            0 % a|per year; 0 percent a|per year; guaranteed return*; return of 0; cheaper than
            pay off; pays off; paid back; takes|take the pain|work|worry; healthier; changed how; returned ~ per|a cent|year
            waste|wasting money; off your hands; fit you in; work wonders; give you back
            doubled|tripled|halved ~ turnover|sales|income|costs; less waste; figures|numbers speak
        """,
        Mark.AUDIENCE: """
            companies|firms|teams|businesses|practices|people|shops|managers|leaders|clinics|schools|offices|families|organisations|organizations ~ like yours|you
            of your size; exactly your industry|sector|trade|field
            in your position|situation|line|industry|sector
            for managers|people|founders|owners|leaders|professionals|women|executives|teams who|that want|wish|would
            in your street|postcode|area; a ~ like yours
            for your company|firm|team|business|office; your company|team|office|firm could
        """,
        Mark.ASK: """
            may i; could i ~ send|show|call|ring; i|we can ~ get you; get you in; i could get you
            try it; try one; give it a try; give us a try; worth a look; can be ordered|booked
            order|orders|ordering from|before|by|through|now; order soon; i come|drop ~ by|in and
            set you up with; set up a trial|demo
            send|make|give|prepare ~ you ~ quote|quotation|offer|estimate|proposal|catalogue|catalog|brochure|sample|samples
            you a quote|quotation|estimate|trial|sample|discount|place|seat; price list
            book|arrange|schedule ~ demo|demonstration|trial|consultation; minute demo
            a demo|demonstration; free trial|month|consultation|sample|assessment|audit|quote
            first month|session|lesson|consultation ~ free|on; trial account; trial month
            sign you up; put you down for; reserve|hold|keep|save you ~ place|seat|spot
            reserve|hold|keep|save ~ place|seat|spot|slot ~ for you; have|take a look at our|my|it
            have a look !; visit our|my shop|store|website; place|placing an order
            order one|yours|now|today|before; show you how|what|it|the|our|around
            like|love|happy to show you; try it ~ free; discount for you; 0 % off; 0 percent off
            special|attractive|good|better price|quote|offer|rate|terms; i|we can ~ offer you
            i|we could offer you; at a discount; offer you a|our
            shall i|we sign|book|reserve|set|put; sign up; half price; the first ~ is free
            use the code; happy to quote; would be happy to advise
            compare your; walk you through; quote for; want you to try; free analysis|check|case|sample
            half price; early|special price; money back
        """,
        Mark.SOFT: """
            half an hour|a ~ call|meeting ?; find half an hour; a ~ call this|next week
            short|quick call in; interested ?; are you interested; shall i
            may i ~ send|show|call|ring|book|bring; could i ~ send|show|call|ring|book
            would you like; if you like i|we; let me know if; tell me if; thought of you
            you can|could order|buy|book; just say|reply; get in touch if; call|ring me if
            come|drop ~ by|in and; whenever you like; happy to
        """,
        Mark.DENIES: """
            isn t|not another|a|an ~ pitch|pitches|advert
            never ~ pitch|sell|advertise you|here|anything|my; not|never ~ talk shop|business
            not after your business; won t|not|never pitch; no pitch
            hardly|rarely|seldom|never use|write ~ sell|advertise|promote|advertising
            hate|dislike ~ sales messages|spam|pitches|spammy
            not one to|for|of ~ sell|selling|advertise|pitches|push
            normally|usually don t ~ sell|advertise|promote; no intention of ~ selling
            nothing commercial; not commercial; don t see|take this as a|an
            not another consultant|vendor; no salesman|salesperson|saleswoman|vendor
            without ~ pushy|sell|advertise; not|don t|never|without ~ sell you|anything
            not|don t|never ~ want to sell|advertise; nothing to sell
            not a|an|really ~|pitch|advert|advertisement|advertising|promotion; isn t|no ~ pitch
            no sales; not selling; not advertising; not ~ advertise
            i never|hardly|rarely|seldom ~ advertise|promote|pitch|sell
            hate|dislike|detest ~ selling|advertising|pitches|pitch|salespeople; not spam
            far be it from me to ~ sell|flog|advertise|pitch; not trying to sell|pitch
            not here to sell|pitch; not ~ salesman|salesperson|saleswoman; no advertising
            not commercial
            don t|not|never|please ~ read|take|see|regard|mistake ~ this|it|me ~ as|for
            no strings|hidden|ulterior attached|agenda|motive|motives; no catch; no obligation
            nothing|not|don t|needn t ~ to buy; not asking ~ buy|money; nothing from you
            don t|not|never want|after|need your money; not after your money|business
            far from wanting|trying|meaning to ~ sell|advertise; no wish|desire|need to sell|advertise
            not|isn t ~ style|habit|way to ~ sell|promote|advertise|push
            hate|dislike|detest|loathe cold messages|calls|emails|mails
            cold messages|calls|emails are not my; never|not ~ use this|my network|inbox|page to|for
            not one of those who|people|consultants; not the kind|sort|type who|to
            as a friend ~ not; not as a seller|vendor|consultant|salesman|rep|supplier
            no sales talk|speech|message|call|patter|trick|tricks; not ~ talk you into
            not want|need|trying ~ you as a client|customer; not ~ win you as|over
            not ~ convince|persuade you to buy; gain|earn|get nothing ~ from|by this|it
            no commission ~ for telling|saying|this; not being paid to; nobody pays|paid me to
            isn t a|an ad|advert|commercial|promotion|offer|flyer|scam; this is no ad|advert|offer
            won t|not ~ bother|bore|pester you with offers|sales|brochures|ads
            not|isn t about ~ money; can t stand|bear ~ salespeople|selling|sellers|advertising; not a question of money; no question of money
            not|won t|never|t ~ win you over
        """,
        Mark.OTHERWISE: """
            never liked|enjoyed ~ selling|sales; any longer; no longer; not|t any more|anymore; was|were never my|our; they|he|she don t|doesn t|do|does|didn t not ~
            they|he|she don t|doesn t|didn t; he|she isn t; he|she is not; private customers|people
            did not|didn t|t sell|pitch; not ~ for sale; sell you on; we did not; thank* you for not|never
            in sales but|and; do sales but; advertis* the job|post|role|vacancy
            not for profit; non profit
        """,
        Mark.FREE: """
            costs|cost nothing; for nothing; at no cost|charge; free of charge; without charge; cheaper; for half; cost* less; costs you nothing; first ~ free; a gift from us; on the house; on us; early tickets|bird
            gift|gifts|presents for; with gifts|presents; welcome gift; free measurement|estimate|valuation; for the first guests|customers|members
        """,
        Mark.PROOF: """
            everybody|everyone|anyone|anybody|those|all who|that ~ tries|tried|uses|used|tested|bought|booked|came|know|joined; whoever ~ tries|tried|uses|used|seen
            nobody|none|no one ~ regret*|disappointed|back|complained; customers|clients|users ~ tell|say|told|love|swear|stay|thrilled|delighted|recommend
            our customers|clients|users|members; never look* back; swear|swears by; convinced ~ many|everyone|everybody|all; colleagues ~ use|using it
            can t|couldn t do|imagine|live without it
        """,
        Mark.URGES: """
            you must|should|need|have to|ought ~ try|see|know|taste|read|hear|own|switch|look; must have; don t miss; would be a shame|pity|mistake to miss; miss out
            best on the market; best ~ on the market; unique; one of a kind; once in a lifetime; only until; ends|end on|this|next|tomorrow; last chance; changed my|our ~ life|skin|sleep|business; nowhere else|cheaper
            everyone|everybody is talking|raving; worth every; secret tip; insider tip; hard to find; recommend ~ it|them|to you; highly recommend; can only recommend; warmly recommend; too good to; right for you|your; perfect for you|your; made for you|your|people
            could use|need ~ something like; somebody|someone like you; people like you; think of you when; you of all people
        """,
        Mark.YET: "but; however; though; still; that said; yet; nevertheless; nonetheless; all the same; except; only; just; simply; merely; instead; rather",
        Mark.SEATS: """
            tickets|places|seats for
            places|seats|tickets|spots|units|shares|plots|lessons ~ cost|left|from|available|at|are
            ticket|place|seat|spot ~ costs|is; a few ~ left
            still ~ places|seats|spots|units|slots|gaps; a ticket|seat|head
        """,
        Mark.AGAINST: """
            not|t for sale; not|t interested; not responsible; need any; your advice|opinion|view
            already have; are happy with; in|at our|my company|firm|office|team
            one of our clients|customers; our clients would; contract ended; permanent; housing
            my flat; vacancy; the contract; needs somebody|someone; looking for somebody|someone
            quoted; you paid; paid for; our village|committee|choir|club; vacancies; salary
            salaries; gross; job; jobs; hiring; recruiter; position as; the role; full time
            part time; apply for; my|your application; candidate; candidates; applicant*
            internship; apprentice*; free workshop|course|evening|seminar|event
            open day|house|evening; free admission|entry; no charge; nothing to pay; donation*
            donate; charity; charitable; volunteer*; fundrais*; raffle; in aid of; good cause
            your quote|quotation|invoice|offer|price|prices|course|app|platform|software|service
            we|i bought|ordered|paid|chose|signed|subscribed|booked|spent
            we|i have ~ bought|ordered|paid|chosen; we use|pay; saves|saved|cost|costs us|me
            a present; as a gift; gave me
        """,
        Mark.RECEIVED: """
            thank* you for ~ quote|offer|quotation|estimate|invoice|demo|order|proposal|price; thank* for ~ quote|offer|quotation|estimate|invoice|demo|order|proposal|price
            thanks for ~ quote|offer|quotation|estimate|invoice
        """,
    },
    ours="our my",
    negations="""
        not no never nothing without hardly rarely seldom neither nor hate dislike detest t none
        least last stop
        away ashamed refrain avoid abstain spare embarrassed instead shun skip far loath
    """,
    selling="""
        sell selling seller sellers sales salesman salesperson saleswoman pitch pitches pitching
        advert* ad ads promot* spam* plug plugging peddl* flog flogging commercial canvass*
        solicit soliciting solicitation push pushy hawk*
        market marketer salesy sale salespitch hustle tout upsell vendor touting promo canvasser
        pushing foist thrust hustling persuade convince lure peddling
        convert praise praising boast boasting lecture flatter brag bragging canvassing preach
        recommend recommending bother bothering disturb annoy intrude intrusive pester persuasion salesman salesy telemarketer
    """,
    things="""
        app apps platform platforms software tool tools product products service services
        solution solutions course courses programme training coaching class classes workshop
        workshops webinar masterclass bootcamp retreat agency consultancy company firm studio
        shop store boutique package packages subscription insurance fund funds range supplements
        supplement tickets seminar seminars summit membership ebook system method cleaning
        bookkeeping consulting offer rates price prices brand mentoring planner terminals panels
        filters plan lessons sessions sales filter wills mortgage mortgages pension pensions crm
        discount deal policy cream creams oil oils wine wines panel apartment apartments
        treatment treatments cover loan loans cleaner cleaners kit
    """,
    beside_denial="""
        clinic agents catalogue dashboard book scheme portfolio audit analysis check template guide podcast
        tour tours holiday trip trips house roof site website websites translation translations loyalty
        shake shakes powder vitamins mattress bed beds kitchen windows heating boiler cover policies
        investors investment shares brochure workflow assistant bot licence licences
    """,
)
