"""How English sentences recruit for network marketing."""

from cordially.etiquette.reading.recruiting.part import Part

PARTS = {
    Part.ALONE: """
        tired of working|building ~ for somebody|someone
        working for|on somebody|someone|another ~ dream; recommend ~ to friends ~ get|gets paid
        use anyway ~ recommend; what you earn is up to you; choose your ~ hours and ~ earn
        earn ~ as much as you; opportunity evening|night|meeting|call
        business of your own without risk; no boss and|or no capital|investment
        work ~ dream of others; be your own boss; become your own boss; fire your boss
        money while you sleep; built|build|building a second income; pays people like us to shop
        time freedom money|and; money coming|comes|rolling in every|each month
    """,
    Part.INCOME: """
        income; incomes; earn|earns|earned|earning; make|makes|making|made ~ money
        money coming|comes in; extra|additional money|cash; pays my|our|your rent|mortgage|bills
        pay|paying off your ~ mortgage|house|debts; commission; commissions; bonus; bonuses
        residual*; pay cheque|check|packet; paycheck*; paycheque*; hundred|thousand|0 ~ a month|week
        on top of ~ salary; get|gets|getting paid; higher than my salary; cash ~ on the side
        side cash; earnings; payout; payouts; a share of each|every
    """,
    Part.ASIDE: """
        from home|bed; from ~ phone|phones|sofa|couch|laptop|kitchen|smartphone
        beside|besides|alongside|around|next to ~ job|work|family|kids|studies
        side hustle|business|gig|income; in your spare|free time; few|0|couple of hours
        hours a week|day; your own hours|schedule|pace; work when ~ like|want; choose your hours
        on the side; while ~ children|kids|baby ~ sleep|school|nap; flexible hours; on top of
        part time; around a full time; from anywhere; at your ~ pace; keep your job
        without leaving ~ job
    """,
    Part.FREEDOM: """
        want|wants|wanted|seek|love ~ freedom; more freedom; time|money|financial freedom
        freedom ~ income|money|family|time; financially free|independent
        financial freedom|independence; retire early; own boss; without a boss; no boss
        more time with|for ~ family|kids|children; quit ~ rat race; rat race; nine to five
        life on ~ terms; wants|want more from life
        change|changed|changes|changing my|your|our life|lives; change|changed everything
        time and money; dream life; more out of life; live ~ life ~ dream*; break free
    """,
    Part.SEEKS: """
        look|looking|search|searching for ~ people|women|men|mums|moms|leaders|partners|ambassadors|persons|souls|individuals|others
        look|looking|searching for two|three|four|five|six|0
        need|want|wanted ~ people|women|leaders|partners; need two|three|four|five|0; join me|us
        join my|our ~ team|group|tribe; in my|our team; on my|our team; my team; room for you
        place|spot ~ in my|our team; keep|save you a place|spot; come on board; start with me
        build ~ with me|us; who want|wants to; only share it with; right kind|person|type
        you would be ~ natural|perfect|great|amazing; a handful of people; a few people
    """,
    Part.DRIVEN: """
        ambitious|motivated|driven|hungry|coachable|teachable|determined|positive|open|self|like minded|go ~ people|women|men|leaders|mums|moms|partners|individuals|starters|getters|persons|souls
        ambitious; coachable; teachable; leaders who|with; hungry for; want|wants ~ more from
        people who want more; open minded
    """,
    Part.VAGUE: """
        something ~ changed|exciting|amazing|big|new|special
        building|started|starting|found|discovered something
        an|this|unique|amazing|incredible|huge|great opportunity
        business idea|opportunity|model|concept; opportunity
        can t ~ explain|tell|say|write ~ everything|all
        this business|project|concept|system|method|thing; a project ~ that|which; a system
        the system; plan b; a way to; a chance that; my business partner; the|a ~ presentation
        a ~ short video; if i showed|could show you; what i do; how ordinary people
        ordinary|normal people; it works; wouldn t believe
    """,
    Part.GOODS: """
        wellness; skincare; skin care; cosmetic*; supplement*; nutrition; essential oil|oils; shakes
        health ~ product|products|drinks|company|sector; natural products; vitamins; weight loss
        detox; aloe; collagen; beauty products|company|brand; household products; perfume|perfumes
        make up; tupperware; leggings
    """,
    Part.PARTNER: """
        partner|partners ~ whom|you bring|join|joins
        as a|as partner|distributor|ambassador|consultant|advisor|member|affiliate; distributor
        distributors; brand ambassador|ambassadors|partner; ambassador|ambassadors
        become|became|becoming a ~ partner|distributor|consultant|member|affiliate; upline; downline
        sponsor says; consultants; new partner; forty|0|many partners; enrol; affiliate*
        business partner; independent ~ partner|consultant|distributor|adviser; starter kit|pack
        sign up as
    """,
    Part.CHAIN: """
        for each|every|any ~ partner|person|member|friend ~ bring|recruit|refer|invite|sign
        those whom|who|that they bring|recruit|sign|invite
        when|time|whenever ~ of my|your people|girls|team|partners|recruits ~ sell|sells
        what ~ team|people|others|friends ~ sell|sells|order|buy|buys|spend
        your own team|group|network|organisation|organization; own group of
        build|grow|building your ~ team|group|network; people you bring|recruit|refer|introduce
        they bring ~ in|others; your team grows; below you; under you; levels deep
        recommend ~ to ~ friends; sell themselves|itself; forty partners; refer ~ friends
        people ~ you bring; their people; friends buy|order
    """,
    Part.MENTOR: """
        my mentor; my upline; my sponsor; our mentor; mentor ~ handful|people|you; my coach
        mentoring a; our top leader|earner*
    """,
    Part.QUITS: """
        quit|left|leave|leaving|quitting|resigned|resign ~ my|his|her|your ~ job; gave up ~ job
        replaced|replace|replacing ~ salary|salaries|income|wage|wages|job
        out of ~ job|office|grind; said goodbye to ~ job; sacked ~ boss; fired ~ boss
        no longer need ~ job; retire|retired ~ husband|wife
    """,
    Part.EARLY: """
        in at|on the|early start|top|beginning; at the top when; get|gets|getting|got in now|early
        from the very ~ beginning; before it launches|starts|explodes
        expanding into your ~ country|area; ground floor opportunity|chance|of
        first in your|the ~ country|area|region|town
        expanding|launching|opening ~ into|in ~ your|country|area; starts|launches in ~
        growing like mad|crazy|fast; just starting ~ in; brand new ~ market; pre launch; prelaunch
        those who ~ now; only just started
    """,
    Part.TELLS: """
        show|tell|explain|send ~ you ~ how|more|it|the|all; show you; tell you more
        hear|hearing more|about; want to know ~ how|more; ask me how|about; take a look
        are you open|interested; would you be open|interested|willing; open to
        keep|keeping your options open; interested in; reply|answer ~ yes|info
        may i|can i|shall i send|tell|show|keep; let me show|tell; teach you; how you can ~ same
        do the same; could you use; have you ever ~ thought; curious; would you consider|like
        imagine; happy with what you; you can do ~ too|it|same; does that|it sound
        worth a ~ chat|call|look; would you take
    """,
    Part.AGAINST: """
        vacancy; vacancies; salary is; a year ~ pension; hiring; hire; candidate*; permanent
        position; full time; apprentice*; intern*; trainee; volunteer*; charity; choir; thesis
        survey; paper; study; income tax; tax; taxes; per year; fund raising; university; nurse
        reform; council; climbed; walk*; donat*; conference; panel; lecture; school board; engineer
        developer; parish; not interested; no thank*; rather not; please stop; scam
        pyramid scheme that; is spam; reported; declin*; research*; warn*; contract; an hour; wage
        wages; liberty; tenant; flat; rent is; archive; payslip; freedom of; fee is; ministry
        insurance claim; role; roles; remote; job title; shift; shifts
    """,
}
