"""How English sentences put somebody on a list, or ask for contacts."""

from cordially.etiquette.reading.asks.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.REWARD: """
            bonus; commission; reward; voucher; discount; percent; per cent; pounds; euros; dollars; free month|year; pay you; earns|brings|gets you; gift card; credit of; worth
        """,
        Mark.EACH: """
            each|every|per|any ~ contact|name|address|referral|recommendation|introduction|lead|acquaintance|friend|customer|client ~ you|that; for ~ contacts|names|addresses|referrals|leads|customers
        """,
        Mark.HEADS: """
            two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|hundred|dozen|0 ~ people|colleagues|companies|persons
        """,
        Mark.NEEDS: """
            i|we ~ only ~ need
            i|we would|will need; i|we ~ grateful|thankful|glad|obliged|pleased
            i|we|d|would|ll|will ~ need|want|require|welcome ~ the|your|all; would need|want
            i|we|d ~ like|love ~ have|get|see ~; i|we|d|just|only|also need|want|require|seek
            i|we|d ~ appreciate ~ your|the|a|having; i|we need|want|require
            i|we re|am|are|m looking|after|collecting
        """,
        Mark.SOME: """
            three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|0 ~ colleagues
            two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|0|dozen|several ~ friends|people|contacts|connections|acquaintances|others|mates|persons
            two|three|four|five|six|seven|eight|nine|ten|0|several|some of your ~ friends|contacts|clients|customers|connections|best
        """,
        Mark.ADDRESS: """
            your ~ address|email|mail|e
        """,
        Mark.FOOTER: """
            if|should|when you ~ no longer; to unsubscribe|stop|cancel|opt; if|should you ~ not|t|rather ~ want|wish|like|receive|get|care; not interested in
        """,
        Mark.DONE_FOR: """
            done|did|arranged|seen to that|it|this|so ~ for|on you|your; already done; on your behalf; taken care of
        """,
        Mark.REACH: """
            i|we|me|us ~ write|contact|approach|message|email|mail|address|ring|call|speak|talk; get|getting in touch; write to|every
        """,
        Mark.THEIRS: """
            send|lend|give|mail|pass it ~ to|me|us
            share|send|pass|give|mail them ~ with|to|on me|us; them with me|us; it|them to me
            their ~ names|numbers|addresses|emails|details|contacts|phone|e|contact
        """,
        Mark.WARES: """
            our|my ~ products|services|courses|offers|events|range|collection|releases|launches|company|business|work|firm|offer|projects|market|activities|sales
        """,
        Mark.KEEPS: """
            keep|keeping|inform|informing|update|updating|notify you ~ up|posted|informed|updated|abreast|about|of|on|date|regularly
            hear from us|me; hear ~ about; news from us|me|our; bring you up
        """,
        Mark.EVERY: """
            all|every|each of|my|our ~ contacts|connections
            all|every|each ~ my|our|new ~ contacts|connections|contact|connection; everyone|everybody|anyone i|we|who
            everyone|everybody in|from|on my|our; whoever connects; all|every|each ~ new contact|connection; everyone new
        """,
        Mark.ADDS: """
            leave|leaving|keep|keeping|left|kept|have|got you on|in; leave|keep|got your ~ address|name|email on|in
            i|we|and|have|ve|been added|put|entered|saved|copied it|them ~ to|in|into|on|onto; adds|puts|signs|enters|subscribes ~ you|every|each|all|new
            add|added|adding|adds|put|putting|subscribe|subscribed|subscribing|sign|signed you
            signing|enrol|enroll|enrolled|enrolling|enter|entered|entering|include|included you
            including|register|registered|registering|place|placed|placing|pop|popped|slip you
            slipped|drop|dropped|count|counted|move|moved|opted|listed|entering|sneaked you
            i|we|ve|have|also|just|already|of|and|us|me added|put|entered|included|registered|signed|placed|popped|subscribed|saved ~ your
            i|we|ve|have|also|just|already|of|and|us|me adding|putting|entering|including|subscribing ~ your
            you ve|have|were|are|re|got|been ~ added|subscribed|enrolled|included|entered|opted
            you ve|have|were|got|been ~ signed up; you ve|have|were|got|been ~ put|placed on|onto
            your ~ address|email|mail|name|contact|profile has|is|was|went|goes|now|sits|joined ~ added|put|entered|on|onto|in|into|among|included|subscribed|saved
            taken|took out a subscription; subscription for you; you went on|onto
            landed|land you on; got you on; set|setting you up; to|by|and add|put|enter|include|register|subscribe|save ~ your
            passed|handed|given|gave ~ your address|email|mail|name|details to; took you into|onto; you ~ place|spot on|among|in
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
            will|ll|shall send|mail|email|forward you; you ll|will be sent|notified|informed|kept; be mailed|emailed|sent to you; i|we ll|will|shall|ve be dropping|popping|putting|sharing; from me ~ in your; you will|ll have ~ our|my
            others|next|following|further|more ~ follow|follows|come|arrive; comes|come ~ my|our
            i|we send my|our
            you ll|will|shall|now|also|automatically ~ receive|get|find|hear|see
            you re|are ~ to|now|be|going receive|get|receiving|getting; ll|will be getting|receiving
            ll|will|shall|can|may|to expect; you receive|get; look|watch out for
            will|now|shall|ll ~ reach|reaches|come|arrive|arrives|land|lands|drop|drops|pop|fly you|your|in|into|to
            in|into|to your ~ inbox|mailbox|mail|post; i|we ll|will|shall send|mail|email ~ you
            i|we ll|will|shall be sending|mailing|emailing ~ you; i|we send|mail|email ~ to|all|every
            get|gets|receive|receives my|our; comes|goes|go|sent|send|sends ~ to all|everyone|everybody|you|anyone
            keep|keeping ~ you ~ posted|informed|updated|abreast|date
            on its way to you; will go|be going|follow ~ to you; come|comes|coming your way; expect|watch ~ our|my; for you ~ from; enjoy our
        """,
        Mark.LIST: """
            promotional|marketing|commercial emails|mails|messages|communications|mail|e
            news letter|letters; my|our|the|a|monthly|weekly|regular|first|next mailing|mailings
            weekly|monthly|daily|quarterly|fortnightly|regular letter|mail|email|mails|emails|update|updates|tips|news|note|notes|bulletin|roundup
            weekly|monthly|daily|quarterly e mail|mails|bulletin; mail bulletin; news mail|email|flash
            first|next issue|edition; round up; product updates|news; drip campaign
            marketing emails|mails|list; my|our|the circular; sales letter|letters
        """,
        Mark.MAILS: """
            mailing list|lists; email list|lists; mail list|lists; distribution list|lists
            broadcast list; subscriber list; recipient list; mailout; list of subscribers|recipients
            contact list; send list; mail shot|shots; mass mail|mailing
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
        Mark.SOON: """
            biweekly; bimonthly; fortnight; once|twice|thrice|times ~ a|per|each ~ week|month|quarter|year
            immediate effect; right away; straight away; effective immediately
            from time to; now and then|again; on ~ first of; at the beginning|end|start of; before|after each; always; whenever there
            month|week after|by month|week; one after another; the next ones
            from|starting|beginning|effective|as ~ now|today|tomorrow|next|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december
            as of; from here on; every|each ~ week|month|day|quarter|fortnight|morning|weekend|spring|autumn|season|monday|tuesday|wednesday|thursday|friday|saturday|sunday
            weekly; monthly; daily; quarterly; fortnightly; regularly; automatically; henceforth
            once|twice|times a week|month|quarter|year|fortnight; in future; in the future
            first|next issue|edition; going forward; from time; now on
        """,
        Mark.SINCE: """
            since|as|because|now ~ we re|are|ve|have; since|as|because|now we re|are|ve|have|both
            as|being|you a|an|my|our ~ contact|connection; all|every ~ my|our ~ contacts|connections|network
            all|every|each ~ new contact|connection|contacts|connections; everyone|everybody|anyone i|we|who
            everyone|everybody in|from|on my|our; whoever connects; because you re|are|accepted|connected
            after connecting; by connecting; connecting with me
        """,
        Mark.LEAVE: """
            too much|often|many; enough of; bothers|annoys you; bother|annoy|disturb you; get|got tired
            answer|reply|respond ~ stop|no|remove
            unsubscrib*; opt out|opts; sign off; leave|quit ~ list|it|any|again|whenever
            cancel|cancelled ~ it|any|whenever|with; one click; single click; click of
            removed; remove yourself; take ~ you|yourself|me off; to stop|end it|them|this
            no longer want|wish|like; say stop|no; if|should it|that bothers|annoys|disturbs
            just delete; delete it; if it s too|not; footer; link at|in the bottom|foot|footer
        """,
        Mark.SILENCE: """
            unless i|we hear; unless you; if i|we hear nothing; if i|we don t|do not hear
            if you don t|do not object|say|protest|mind|reply|answer; no objection|objections
            without ~ objection|objections; silence; hear nothing
        """,
        Mark.SIGNED: """
            for|after|since your ~ subscription|registration|sign; subscription ~ request|confirmed; you ~ confirmed
            you signed|subscribed|opted|registered up|to|in|for|yourself
            you ~ put|entered|left|gave ~ yourself|name|address|us|me; put yourself on
            you ve|had|have signed|subscribed|registered; you asked|wanted|wished to ~ be|join|receive|get|hear
            you asked|told me|us ~ to add|put|send|include|subscribe; asked to be added|put|on
            when|since|because|after you signed|subscribed|registered|joined our|the|up|in|to
            for subscribing|registering; signing up for
            you confirmed; you ticked; you had ticked
        """,
        Mark.ASKED: """
            took|take|taken ~ you|your ~ off|out; off ~ list ~ again
            is|was|has|been ~ cancelled|canceled|ended|deleted|terminated
            you asked|requested|wanted|wished|ordered|agreed|applied|promised|suggested
            you d|had|ve|have|kindly|once ~ asked|requested|wanted|wished|ordered|agreed|said|told
            as ~ agreed|requested|discussed|promised|wished|arranged|asked; at your request|wish
            your request|consent|permission|wish; with your ok|okay|leave; said you d|would
            you said you|yes|i|we; glad|happy|pleased that you; thank* you for ~ putting|joining|entering
            thank* for ~ putting|joining; i ~ by mistake; by mistake|accident; wrongly; in error
            apologise|apologies|sorry ~ that|for; should never have; shouldn t have
        """,
        Mark.OFFERED: """
            may|shall|should|can|could|might i|we; would you like|mind|be|care|want|ever|prefer
            do you want|wish|mind; would it be|suit; if you like|want|wish|would|d|fancy|are|re|say|agree|feel|care
            should you like|wish|want|be|care; whenever you like|feel
            you can|may|could|might ~ subscribe|sign|join|register|read|find|get|enter|add|put
            sign|subscribe|register up|here|at|if|with|by|through|via|yourself|for
            feel free to; happy|glad|pleased|delighted|willing to ~ add|put|send|include|sign
            ll|will|would|d|could gladly|happily ~ add|put|send|include|sign
            would|d ~ like|love to ~ add|put|subscribe|include|sign|send|enrol
            ask you|whether|before|first|if; let me|us know if|whether|when; tell|write me|us if|whether
            only if|when|with|after; just say; say the word|so; invite you; interested; how about; what about
            or not; your choice; up to you; in case you; if it|that|this interests|suits|appeals
            if that|this|it s|is|would of|be; here is|are|s the|a link; is this where; you would like|need
            join|subscribe to ~ at; is there|a way; how do|can i|we; are you ~ interested|keen|open|happy|already|still|on; could you; can you; will you
            have you; did you; that you get|read|write|publish|send|edit
            if i; once you
        """,
        Mark.HAND: """
            may|might|could|can i|we ~ peek|look|peep|glance|browse|leaf|go|a
            at our|my disposal; make ~ available to; are ~ enough|sufficient ~ for|to; enough for me|us
            ask|asking|beg|trouble you|your ~ for; i ~ ask for; ask you ~ the
            do|would you ~ have ~ the|a|any|some
            would|could|can|please|just send|share|list|name|provide|enter|give
            names|addresses|numbers ~ will do|suffice; names ~ are enough
            be ~ useful|helpful to|for; come in handy; write|leave|put|comment ~ names
            in the comments; spare me|us; one|line|list is enough; need it; grateful|thankful for
            short list; screenshot|photo|picture|copy|export of your
            share|give|send ~ every|each|all ~ contact
            collect|gather|compile|assemble|round|find|track|look|dig ~ me|the|us|up|together|out|e|their
            send|give|forward|pass|mail|email|share|lend|show|get|shoot|hand|copy|supply|provide|bring|text|slip|drop|fetch|furnish|let me|us
            pass|send|hand|share|forward|mail|email|give ~ on|along|over|to|with me|us
            share|forward|pass|send|mail|email|give|hand ~ your|the|list|names|addresses|contacts ~ with|to me|us
            all i|we need|want|ask
            may|could|can|might|shall i|we ~ have|get|borrow|use|see|copy|access|go; access to
            name me|us|three|five|ten|four|two|0; jot|note|write ~ down
            reply|answer|respond with|by; list|name ~ for|here; write ~ names|addresses
            fill in|out; and ~ send|mail|share; tell ~ who|which|whom|everyone|everybody
            write|type me|us; if|when you ~ gave|sent|passed|shared|named; hook me|us up
            grateful for; make|compile|draw|put ~ a|the list; leave me|us
            type|enter|paste ~ in|into|here|below; glad of
        """,
        Mark.TAKE: """
            enter|type|key|put|fill|insert ~ your ~ contacts|address|phone|friends|customers; type|enter your
            export|upload|import|sync|synchronise|synchronize|download|copy|paste|connect|link|attach|extract|pull|screenshot ~ your|all|them|list
            exporting|uploading|importing|syncing|sharing ~ your; export|copy|download of your|all
            hand|handing over ~ your; open|opening up ~ your; exported list
        """,
        Mark.SCROLL: """
            take|have|cast|glance ~ look|glance|eye ~ through|at|over ~ your|contacts; glance through|at your ~ contacts|list|phone
            go|look|scroll|run|flick|browse|comb|page|think|work|leaf through|over|down ~ your ~ contacts|phone|list|address|network|connections|addresses|phonebook
            through|down your ~ contacts|phone|list|address|network|connections|addresses|phonebook
            check|search|comb|scan your ~ contacts|phone|list|address|phonebook|network
        """,
        Mark.BOOK: """
            a|an|fat|thick|big|good|such ~ address book; address book ~ full|fat|thick; many|lots of contacts
            all|every ~ contacts|numbers|names|addresses ~ in|from|of|on ~ your
            your|entire|whole|full ~ contacts|address book|addressbook|phone book|phonebook|rolodex|mailing list|contact list|contacts list
            your ~ contacts; your ~ contacts|rolodex|phonebook; your ~ address|phone book; your ~ mailing|email|distribution list
            your ~ client|customer|contact|member|membership|subscriber|supplier|user list|base|database|directory|file|data
            list|lists of ~ your ~ contacts|clients|customers|friends|members|subscribers; list|lists of ~ contacts|clients|customers|subscribers
            your crm; export|upload|import|sync ~ your ~ list; your ~ network list; contacts of yours; your ~ connections list
            everyone|everybody s details|address|addresses|number|numbers
            your ~ friend|friends list
        """,
        Mark.ROSTER: """
            list|directory of|with ~ everybody|everyone|people|all ~ who|you|in|at
            list of ~ possible|potential|likely|good ~ customers|clients|buyers|leads
            people|persons|everyone|everybody|those|all|managers responsible|who ~ for|charge|decide|buy
            list|lists|overview|directory|spreadsheet|table|names|details|addresses|contacts of|with ~ decision|buyers|purchasers|clients|customers|members|executives|subscribers|decisionmakers|policyholders
            list|lists|overview|directory|names of|with ~ everyone|everybody|anyone|people who
            names|addresses|emails|numbers|contacts|details of|for ~ board|management|managers|directors|heads|executives|department
            staff|employee|employees|personnel|alumni|membership|company|team list|directory|roster ~ with; who is who
        """,
        Mark.DATA: """
            phone numbers; e mails; contact details|data|information; mail|email addresses
        """,
        Mark.COUNTED: """
            two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|hundred|dozen|0|few|several|some ~ names|addresses|emails|numbers|contacts|referrals|leads|prospects|introductions|recommendations
            as many names|addresses|contacts|people|emails|numbers
        """,
        Mark.CIRCLE: """
            your ~ business partners; your ~ partners|prospects; of ~ families|people|companies|owners you know; among ~ your|friends|people; each of your|the ~ members; so many contacts|friends|people
            you ~ know ~ many|lots|plenty|people|others|loads|dozens; many|lots ~ around you; your ~ friends
            your ~ clients|customers|contacts|network|members|friends|connections|portfolio|phone|circle|acquaintances|followers|phonebook|subscribers|guests|buyers|mobile|patients|students|list|readers|mates|neighbours|neighbors
            your address|phone book; people|folks|friends|those|others|businesses|companies|owners|everyone|somebody ~ you know
            people|friends around you; you know who|that; of ~ friends|acquaintances|contacts|customers|clients|prospects
            decision makers
        """,
        Mark.PEERS: """
            your ~ whole|entire team|staff|department; everybody|everyone who works; your ~ board members
            your ~ managers|heads|executives|leaders|superiors
            your ~ colleagues|staff|employees|family|relatives|team|teammates|coworkers|bosses|managers|suppliers|partners|classmates|directors|board|superiors
            of ~ colleagues|coworkers|employees|managers
        """,
        Mark.WHO: """
            who|that|which might|may|could|would|will|want|need|needs|wants|likes|like|earn|earns|has|have|care|buy|decide|decides
            who s|is|are|re interested|looking|open|tired|unhappy|responsible|keen; anyone|everyone|everybody|somebody who
            i|we ll|will|can|could ~ write|contact|call|approach|ring|message|email|mail ~ them|everyone|everybody|all|each
            contact|call|approach|write|ring|email|invite|message ~ them; to contact|approach; from your
            people you know; you know; you think ~ might|would|could; the rest; take it from there; in return
        """,
        Mark.ALL: """
            friends|neighbours|neighbors|family|relatives|colleagues|customers|clients|acquaintances and ~ friends|neighbours|neighbors|family|relatives|colleagues|customers|clients|acquaintances; all|every ~ the ~ customers|clients|guests|visitors|members who|that|of|in
            all|every ~ the ~ contacts|friends|people|clients|customers|numbers|addresses|names ~ in|of|from|on; contacts|people|numbers|names in|on|from your
            all ~ your ~ colleagues|employees|staff; whole|entire ~ staff|company|workforce|firm|membership|department; all ~ employees|staff|departments
            to|with|among|across your ~ contacts|customers|clients|followers|connections|acquaintances
            your ~ contact|mailing|friends list; your ~ groups|chats; in|among all|every ~ groups
            all|every|each ~ the members|customers|clients|friends ~ of|in your
            everyone who works; each of your ~ board|members; every|each|all ~ group|groups
            all|every|each ~ the ~ groups|group|chats; every group; all groups
            anywhere|everywhere you
            everyone|everybody you|that|whom|who ~ know|meet|met|like|trust|care
            everyone|everybody you know|meet|trust; anyone and everyone
            all the people|ones|folk you
            all|every|each|those people|person|friend|contact|those|one ~ you know
            everyone|everybody|all|anybody|people in|on|from|across|of your ~ network|contacts|list|phone|circle|book|inbox|groups|address|feed|class|office|company|firm|contact
            all|each|every|any|most|half ~ your|of ~ contacts|friends|connections|followers|clients|customers|acquaintances|groups|network|mates|relatives|neighbours|chats|addresses|subscribers|members
            every|each|all contact|friend|connection|client|customer|group|acquaintance ~ you|of|in
            your whole|entire|full|complete|wider|all ~ network|circle|list|address|phone|contact|family|feed|audience|community|contacts|club|membership
            the whole|entirety|rest of your
            as many people|friends|contacts|colleagues|others|of|as
            at least|minimum ~ two|three|four|five|ten|0; far and wide; your friends and|family
            friends and family|colleagues|contacts|acquaintances; family and friends
            your contacts|followers|connections|mailing
        """,
        Mark.PASS: """
            give|hand|show|leave ~ my|our|this|these ~ number|card|cards|name|address|flyer|flyers|brochure|details|leaflet|offer|link; tell ~ friends|everyone|everybody|family|neighbours|neighbors
            write|send ~ a|an ~ mail|message|email|e|letter ~ to|on
            distribute|hand|spread|scatter|drop ~ my|this|our|the|it|these link|flyer|post|leaflet|offer; mention ~ me|us|our|my
            let ~ all|everyone|everybody|your; paste|pasting ~ it|into|this; put|drop the|this|it ~ link|in
            forward|forwarding|share|sharing|send|sending|pass|passing|spread|spreading|post|circulate|distribute|repost|relay|copy ~ this|it|these|that|my|our|them
            forward|share|send|pass|spread|post|circulate|distribute|repost|copy the|a ~ link|message|mail|email|post|offer|note|invitation|page|flyer|letter|news|video|text|word
            forward|share|send|spread|pass|mail ~ on|along|to|with|among everyone|everybody|all|every|your|as|ten|five|0|three|at
            get|spread ~ word; tell ~ about|of it|us|my|our|this|me; recommend me|us|my|our|this|it
            tell all|everyone|everybody|your|ten|five; message|email|mail|text|write|ring|call everyone|everybody|all
            be forwarded|shared|sent; this|it on to; onward* to
        """,
        Mark.INTRODUCE: """
            introduction|introductions|intro to ~ each|all|every|your; introduced to ~ each|all|every|your
            recommended|introduced|mentioned|suggested ~ me|us|my|our ~ to
            introduce|introducing|present|recommend|recommending|refer|connect|connecting|link|commend|mention ~ me|us|my|our
            introductions|intros|referrals|introduction to; put|bring|get me|us in|into ~ touch|contact
            make|arrange|a introductions|intros|introduction; an intro to; open doors|door; open your
        """,
        Mark.INVITE: """
            invite|tag|sign your|the whole|entire
            sign|enrol|enroll|register|recruit|win|ask|persuade|convince ~ up|all|every|everyone|your|ten|five|three|0; ask all|every|everyone
            invite|tag|tagging|inviting|nominate|mention|add|ping|recruit ~ everyone|everybody|all|your|two|three|four|five|six|ten|0|at|as|every
            get|ask ~ everyone|everybody|all|ten|five|three|0; like and share
        """,
        Mark.OUTRIGHT: """
            add|invite me|us ~ to|into ~ your ~ groups|chats; add|invite me|us ~ all ~ groups; send|bring|refer|get|find me|us ~ clients|customers|leads|buyers; send|bring me|us people who|that
            swap|exchange|trade|merge|pool ~ our|client|customer|address|contact ~ lists|list|books|databases; every|each ~ recommendation|referral|name|contact|friend|introduction ~ earns|brings|gets|pays|is ~ you|worth
            open|unlock|lend ~ your ~ network|circle|rolodex|connections|contacts; access|entry to your ~ network|contacts|connections|phone|address; your contacts are worth
            the more ~ names|contacts|friends|people|addresses|referrals ~ you|the
            for|per each|every ~ contact|name|address|friend|referral|person|colleague|acquaintance|introduction ~ you|that|from
            for each|every ~ you ~ send|recommend|bring|refer|introduce|sign
            bonus|reward|commission|voucher|discount|euros|pounds|dollars for|per each|every ~ contact|name|address|friend|referral|introduction
        """,
        Mark.DONE: """
            my|our ~ regards|greetings|love|thanks|wishes|congratulations; hello|hi to; regards to; greet ~ all
            gap|slot|space|time ~ in ~ diary|calendar|agenda
            thank* ~ for ~ sharing|passing|forwarding|sending|introducing|spreading|telling|giving
            you|have|has|had|already shared|forwarded|passed|introduced|given|told|offered|promised|sent
            as you offered|promised; did you; you were so kind; i|we ve|have|had ~ lost; lost ~ my|all|your
            your offer to; i|we ll|will|ve|have|m|am|re|are ~ never|not; thank* for your
        """,
    },
    nouns={
        Mark.NEWSY: "news updates tips offers promotions discounts deals bargains advice insights articles announcements recommendations vouchers",
        Mark.LIST: """
            newsletter* mailings digest digests bulletin bulletins ezine emailing* roundup mailshot*
            newsflash infomail
        """,
        Mark.MAILS: "mailinglist* maillist",
        Mark.DATA: """
            list lists
            names addresses emails numbers contacts mobiles phones profiles cards leads referrals
            telephones
        """,
        Mark.AFFAIR: """
            project projects meeting meetings committee board party reunion trip tour workshop
            workshops minutes waiting choir club parents team rota shared folder calendar shift
            class helpers volunteers speakers panel thread agenda carpool ride
        """,
        Mark.MATTER: """
            guest guests wedding badge badges invitations rota emergency accident
            invoice delivery participants attendees witness witnesses supper dinner
            birthday funeral catering caterer seating parcel reunion orchestra choir
            raffle evacuation christmas
        """,
    },
    ours="our my ours mine",
    negations="not no never neither nor t nobody none cannot refrain avoid hardly",
    urging="but than resist help surprised amiss mind hesitate hesitation forget why only just hope if fail wonder worry trouble",
)
