"""How English sentences put somebody on a list."""

from cordially.etiquette.reading.asks.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.ADDS: """
            leave|leaving|keep|keeping|left|kept|have|got you on|in
            leave|keep|got your ~ address|name|email on|in
            i|we|and|have|ve|been added|put|entered|saved|copied it|them ~ to|in|into|on|onto
            adds|puts|signs|enters|subscribes ~ you|every|each|all|new
            add|added|adding|adds|put|putting|subscribe|subscribed|subscribing|sign|signed you
            signing|enrol|enroll|enrolled|enrolling|enter|entered|entering|include|included you
            including|register|registered|registering|place|placed|placing|pop|popped|slip you
            slipped|drop|dropped|count|counted|move|moved|opted|listed|entering|sneaked you
            i|we|ve|have|also|just|already|of|and|us|me added|put|entered|included|registered|signed|placed|popped|subscribed|saved ~ your
            i|we|ve|have|also|just|already|of|and|us|me adding|putting|entering|including|subscribing ~ your
            you ve|have|were|are|re|got|been ~ added|subscribed|enrolled|included|entered|opted
            you ve|have|were|got|been ~ signed up
            you ve|have|were|got|been ~ put|placed on|onto
            your ~ address|email|mail|name|contact|profile has|is|was|went|goes|now|sits|joined ~ added|put|entered|on|onto|in|into|among|included|subscribed|saved
            taken|took out a subscription; subscription for you; you went on|onto
            landed|land you on; got you on; set|setting you up
            to|by|and add|put|enter|include|register|subscribe|save ~ your
            passed|handed|given|gave ~ your address|email|mail|name|details to
            took you into|onto; you ~ place|spot on|among|in
        """,
        Mark.ON: """
            your ~ subscription; place|spot|seat on|in|among our|my; so are you
            you re|are|ll|will|now ~ on|among|subscribed|registered|enrolled|receiving|getting
            you re|are|ll|will be ~ on|among|subscribed; you ~ signed up for|to
            you ~ one|part of; you ~ a|an reader|subscriber|recipient|addressee; welcome to
            consider yourself; you now belong; you ve ~ joined; you automatically join
            makes you a; made you a
        """,
        Mark.GETS: """
            share|sharing ~ with you; passing|pass ~ on to you
            will|ll|shall send|mail|email|forward you
            you ll|will be sent|notified|informed|kept; be mailed|emailed|sent to you
            i|we ll|will|shall|ve be dropping|popping|putting|sharing; from me ~ in your
            you will|ll have ~ our|my
            others|next|following|further|more ~ follow|follows|come|arrive; comes|come ~ my|our
            i|we send my|our
            you ll|will|shall|now|also|automatically ~ receive|get|find|hear|see
            you re|are ~ to|now|be|going receive|get|receiving|getting
            ll|will be getting|receiving; ll|will|shall|can|may|to expect; you receive|get
            look|watch out for
            will|now|shall|ll ~ reach|reaches|come|arrive|arrives|land|lands|drop|drops|pop|fly you|your|in|into|to
            in|into|to your ~ inbox|mailbox|mail|post; i|we ll|will|shall send|mail|email ~ you
            i|we ll|will|shall be sending|mailing|emailing ~ you
            i|we send|mail|email ~ to|all|every; get|gets|receive|receives my|our
            comes|goes|go|sent|send|sends ~ to all|everyone|everybody|you|anyone
            keep|keeping ~ you ~ posted|informed|updated|abreast|date; on its way to you
            will go|be going|follow ~ to you; come|comes|coming your way; expect|watch ~ our|my
            for you ~ from; enjoy our
        """,
        Mark.KEEPS: """
            keep|keeping|inform|informing|update|updating|notify you ~ up|posted|informed|updated|abreast|about|of|on|date|regularly
            hear from us|me; hear ~ about; news from us|me|our; bring you up
        """,
        Mark.LIST: """
            promotional|marketing|commercial emails|mails|messages|communications|mail|e
            news letter|letters; my|our|the|a|monthly|weekly|regular|first|next mailing|mailings
            weekly|monthly|daily|quarterly|fortnightly|regular letter|mail|email|mails|emails|update|updates|tips|news|note|notes|bulletin|roundup
            weekly|monthly|daily|quarterly e mail|mails|bulletin; mail bulletin
            news mail|email|flash; first|next issue|edition; round up; product updates|news
            drip campaign; marketing emails|mails|list; my|our|the circular
            sales letter|letters
        """,
        Mark.MAILS: """
            mailing list|lists; email list|lists; mail list|lists; distribution list|lists
            broadcast list; subscriber list; recipient list; mailout
            list of subscribers|recipients; contact list; send list; mail shot|shots
            mass mail|mailing
        """,
        Mark.LOOSE: """
            my|our ~ list|lists|circle|readers|readership|subscribers|recipients|audience|mails|emails|database
            list of readers|addresses; the list|readers|subscribers|recipients; mailing
            list|those|people who get|receive
        """,
        Mark.NEWS: """
            the|latest ~ news|offers|updates|tips ~ of|from ~ firm|company|shop|studio|trade|industry|market|business|house|sector
            our|my ~ thoughts|reflections|column|blog|essays|musings|letters|videos|podcast|stories|ideas|advice|bargains|sales|vouchers|coupons|recommendations|report|reports|trends|analysis|analyses|figures|messages|emails|mails|mail|marketing|information
            our|my ~ news|updates|tips|offers|promotions|catalogue|catalog|brochures|articles|insights|announcements|deals|specials|launches|posts|discounts|campaigns
            product news|updates|launches|announcements|offers; special offers; news and offers
            offers and news; news about|from our|us; about our products|services|offers|courses
            updates about|on|from our|us; offers from us; industry news; market report|update
            latest offers|deals|news from
        """,
        Mark.WARES: """
            our|my ~ products|services|courses|offers|events|range|collection|releases|launches|company|business|work|firm|offer|projects|market|activities|sales
        """,
        Mark.SOON: """
            biweekly; bimonthly; fortnight
            once|twice|thrice|times ~ a|per|each ~ week|month|quarter|year; immediate effect
            right away; straight away; effective immediately; from time to; now and then|again
            on ~ first of; at the beginning|end|start of; before|after each; always
            whenever there; month|week after|by month|week; one after another; the next ones
            from|starting|beginning|effective|as ~ now|today|tomorrow|next|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december
            as of; from here on
            every|each ~ week|month|day|quarter|fortnight|morning|weekend|spring|autumn|season|monday|tuesday|wednesday|thursday|friday|saturday|sunday
            weekly; monthly; daily; quarterly; fortnightly; regularly; automatically; henceforth
            once|twice|times a week|month|quarter|year|fortnight; in future; in the future
            first|next issue|edition; going forward; from time; now on
        """,
        Mark.SINCE: """
            since|as|because|now ~ we re|are|ve|have
            since|as|because|now we re|are|ve|have|both
            as|being|you a|an|my|our ~ contact|connection
            all|every ~ my|our ~ contacts|connections|network
            all|every|each ~ new contact|connection|contacts|connections
            everyone|everybody|anyone i|we|who; everyone|everybody in|from|on my|our
            whoever connects; because you re|are|accepted|connected; after connecting
            by connecting; connecting with me
        """,
        Mark.EVERY: """
            all|every|each of|my|our ~ contacts|connections
            all|every|each ~ my|our|new ~ contacts|connections|contact|connection
            everyone|everybody|anyone i|we|who; everyone|everybody in|from|on my|our
            whoever connects; all|every|each ~ new contact|connection; everyone new
        """,
        Mark.ADDRESS: """
            your ~ address|email|mail|e
        """,
        Mark.DONE_FOR: """
            done|did|arranged|seen to that|it|this|so ~ for|on you|your; already done
            on your behalf; taken care of
        """,
        Mark.LEAVE: """
            too much|often|many; enough of; bothers|annoys you; bother|annoy|disturb you
            get|got tired; answer|reply|respond ~ stop|no|remove; unsubscrib*; opt out|opts
            sign off; leave|quit ~ list|it|any|again|whenever
            cancel|cancelled ~ it|any|whenever|with; one click; single click; click of; removed
            remove yourself; take ~ you|yourself|me off; to stop|end it|them|this
            no longer want|wish|like; say stop|no; if|should it|that bothers|annoys|disturbs
            just delete; delete it; if it s too|not; footer; link at|in the bottom|foot|footer
        """,
        Mark.FOOTER: """
            if|should|when you ~ no longer; to unsubscribe|stop|cancel|opt
            if|should you ~ not|t|rather ~ want|wish|like|receive|get|care; not interested in
        """,
        Mark.SILENCE: """
            unless i|we hear; unless you; if i|we hear nothing; if i|we don t|do not hear
            if you don t|do not object|say|protest|mind|reply|answer; no objection|objections
            without ~ objection|objections; silence; hear nothing
        """,
        Mark.SIGNED: """
            for|after|since your ~ subscription|registration|sign
            subscription ~ request|confirmed; you ~ confirmed
            you signed|subscribed|opted|registered up|to|in|for|yourself
            you ~ put|entered|left|gave ~ yourself|name|address|us|me; put yourself on
            you ve|had|have signed|subscribed|registered
            you asked|wanted|wished to ~ be|join|receive|get|hear
            you asked|told me|us ~ to add|put|send|include|subscribe; asked to be added|put|on
            when|since|because|after you signed|subscribed|registered|joined our|the|up|in|to
            for subscribing|registering; signing up for; you confirmed; you ticked
            you had ticked
        """,
        Mark.ASKED: """
            took|take|taken ~ you|your ~ off|out; off ~ list ~ again
            is|was|has|been ~ cancelled|canceled|ended|deleted|terminated
            you asked|requested|wanted|wished|ordered|agreed|applied|promised|suggested
            you d|had|ve|have|kindly|once ~ asked|requested|wanted|wished|ordered|agreed|said|told
            as ~ agreed|requested|discussed|promised|wished|arranged|asked; at your request|wish
            your request|consent|permission|wish; with your ok|okay|leave; said you d|would
            you said you|yes|i|we; glad|happy|pleased that you
            thank* you for ~ putting|joining|entering; thank* for ~ putting|joining
            i ~ by mistake; by mistake|accident; wrongly; in error
            apologise|apologies|sorry ~ that|for; should never have; shouldn t have
        """,
        Mark.OFFERED: """
            may|shall|should|can|could|might i|we; would you like|mind|be|care|want|ever|prefer
            do you want|wish|mind; would it be|suit
            if you like|want|wish|would|d|fancy|are|re|say|agree|feel|care
            should you like|wish|want|be|care; whenever you like|feel
            you can|may|could|might ~ subscribe|sign|join|register|read|find|get|enter|add|put
            sign|subscribe|register up|here|at|if|with|by|through|via|yourself|for; feel free to
            happy|glad|pleased|delighted|willing to ~ add|put|send|include|sign
            ll|will|would|d|could gladly|happily ~ add|put|send|include|sign
            would|d ~ like|love to ~ add|put|subscribe|include|sign|send|enrol
            ask you|whether|before|first|if; let me|us know if|whether|when
            tell|write me|us if|whether; only if|when|with|after; just say; say the word|so
            invite you; interested; how about; what about; or not; your choice; up to you
            in case you; if it|that|this interests|suits|appeals
            if that|this|it s|is|would of|be; here is|are|s the|a link; is this where
            you would like|need; join|subscribe to ~ at; is there|a way; how do|can i|we
            are you ~ interested|keen|open|happy|already|still|on; could you; can you; will you
            have you; did you; that you get|read|write|publish|send|edit; if i; once you
        """,
    },
    nouns={
        Mark.LIST: """
            newsletter* mailings digest digests bulletin bulletins ezine emailing* roundup
            mailshot* newsflash infomail
        """,
        Mark.MAILS: """
            mailinglist* maillist
        """,
        Mark.NEWSY: """
            news updates tips offers promotions discounts deals bargains advice insights
            articles announcements recommendations vouchers
        """,
        Mark.AFFAIR: """
            project projects meeting meetings committee board party reunion trip tour workshop
            workshops minutes waiting choir club parents team rota shared folder calendar shift
            class helpers volunteers speakers panel thread agenda carpool ride
        """,
    },
)
