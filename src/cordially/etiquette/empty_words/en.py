"""English words that say nothing about their reader."""

from cordially.etiquette.empty_words.lexicon import EmptyWords

ENGLISH = EmptyWords(
    grammar="""
        a an the this that these those there here it its it's i i'm i'd i'll i've me my mine you
        your yours yourself u ur he she him her we we're we'd we've us our ours they them their
        who whom which what when where how why all any both each every everyone everybody
        everything anyone anything one ones some something someone such own same other others
        another more most much many few less least lot lots bit and or but so as if than then
        though although because since while also too either not no nor back only just even still
        yet already again ever never always often sometimes at by for from in into of off on onto
        out over under up down to toward towards through throughout during before after until till
        with within without about around along across am is are was were be been being do does did
        done doing have has had having will would shall should can could may might must let lets
        let's very really truly quite rather simply absolutely definitely certainly sincerely
        deeply greatly highly genuinely especially particularly totally completely now today soon
        later once recently lately far near get gets getting got go goes going gone come comes
        coming came make makes making made take takes taking took give gives giving gave given
        bring brings bringing brought keep keeps keeping kept put say says said saying tell told
        know known think thought want wanted wish feel felt find finds found look looks looking
        looked see seeing seen saw hear hearing heard ask asked try trying like liked need please
        yes ok okay oh well
    """,
    wishes="""
        hi hello hey hiya dear greetings greeting good morning afternoon evening day days night
        week weekend month year years year's new old coming upcoming next last past ahead end
        beginning start begin begins start starting season seasons seasons' holiday holidays
        christmas xmas easter festive festivities eve birthday bday anniversary thanksgiving
        diwali hanukkah eid ramadan merry happy joyful joyous joy joys happiness health healthy
        wealth wealthy prosperity prosperous peace peaceful peacefully calm cheer cheers cheerful
        bright brighter blessed blessing blessings bless luck lucky fortune success successes
        successful successfully fulfilment fulfillment fulfilling fulfilled love loved loving
        lovely warm warmest warmly kind kindest kindly best better great greatest wonderful
        fantastic amazing awesome excellent outstanding brilliant incredible superb nice fine safe
        sound hope hopes hoping hopefully wishing wishes wished trust trusting send sending sends
        extend extending share sharing wonder wondering everything's everyone's things thing life
        work working works business career professional personal personally doing fully full
        filled fill lots plenty family families loved-ones friends friend friendship colleague
        colleagues team teams ones nearest dearest yours thank thanks thx ty thankful grateful
        gratitude appreciate appreciated appreciates appreciating appreciation pleasure pleased
        delighted glad honour honor honoured honored enjoy enjoying enjoyed enjoyable relax
        relaxing relaxed restful rest connect connected connecting connection connections contact
        contacts network networking linkedin touch stay staying stayed remain reach reaching
        reconnect catch catching catch-up chat speak meet meeting met message note line reply drop
        word words support supporting supported supportive help helpful collaboration
        collaborating collaborate cooperation partnership together working trust continued
        continue continues continuing forward look-forward opportunity opportunities chance
        possible future endeavours endeavors endeavour endeavor achievements achievement
        accomplishments accomplishment goals goal dreams dream growth grow growing journey path
        adventure adventures challenges impressive impressed impress inspiring inspired
        inspiration inspirational inspire motivated motivating valuable value values insightful
        insights insight interesting exciting excited profile background experience experiences
        expertise skills skill posts post content activity activities knowledge passion passionate
        leadership leader vision attitude spirit energy talent talented way time times moment
        moments while long ages forever keep-up follow following followed admire admired
        admiration respect respected congratulations congrats congratulating felicitations bravo
        kudos proud welcome pleasant special truly entire whole beloved true real big huge many
        hug hugs regards regard respectfully cordially faithfully cheers xoxo find finds finding
        treating treats treat bring brings health-wise again-soon wait sure checking check saying
        simple quick quickly thinking heart hearts soul mind mindful memories memory memorable
        unforgettable 2nite fyi btw asap test tbd todo na n/a xxx lorem ipsum asdf
    """,
    openers="hi hello hey hiya dear greetings morning afternoon evening",
    closings="""
        best
        best regards
        kind regards
        warm regards
        warmest regards
        regards
        many thanks
        thanks
        cheers
        all the best
        best wishes
        warmly
        yours
        yours sincerely
        sincerely
        take care
    """,
)
