"""How English sentences ask for contacts."""

from cordially.etiquette.reading.asks.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.HAND: """
            may|might|could|can i|we ~ peek|look|peep|glance|browse|leaf|go|a
            at our|my disposal; make ~ available to; are ~ enough|sufficient ~ for|to
            enough for me|us; ask|asking|beg|trouble you|your ~ for; i ~ ask for; ask you ~ the
            do|would you ~ have ~ the|a|any|some
            would|could|can|please|just send|share|list|name|provide|enter|give
            names|addresses|numbers ~ will do|suffice; names ~ are enough
            be ~ useful|helpful to|for; come in handy; write|leave|put|comment ~ names
            in the comments; spare me|us; one|line|list is enough; need it
            grateful|thankful for; short list; screenshot|photo|picture|copy|export of your
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
        Mark.NEEDS: """
            i|we ~ only ~ need; i|we would|will need
            i|we ~ grateful|thankful|glad|obliged|pleased
            i|we|d|would|ll|will ~ need|want|require|welcome ~ the|your|all; would need|want
            i|we|d ~ like|love ~ have|get|see; i|we|d|just|only|also need|want|require|seek
            i|we|d ~ appreciate ~ your|the|a|having; i|we need|want|require
            i|we re|am|are|m looking|after|collecting
        """,
        Mark.TAKE: """
            enter|type|key|put|fill|insert ~ your ~ contacts|address|phone|friends|customers
            type|enter your
            export|upload|import|sync|synchronise|synchronize|download|copy|paste|connect|link|attach|extract|pull|screenshot ~ your|all|them|list
            exporting|uploading|importing|syncing|sharing ~ your
            export|copy|download of your|all; hand|handing over ~ your; open|opening up ~ your
            exported list
        """,
        Mark.SCROLL: """
            take|have|cast|glance ~ look|glance|eye ~ through|at|over ~ your|contacts
            glance through|at your ~ contacts|list|phone
            go|look|scroll|run|flick|browse|comb|page|think|work|leaf through|over|down ~ your ~ contacts|phone|list|address|network|connections|addresses|phonebook
            through|down your ~ contacts|phone|list|address|network|connections|addresses|phonebook
            check|search|comb|scan your ~ contacts|phone|list|address|phonebook|network
        """,
        Mark.REACH: """
            i|we|me|us ~ write|contact|approach|message|email|mail|address|ring|call|speak|talk
            get|getting in touch; write to|every
        """,
        Mark.RELAY: """
            give|hand|show|leave ~ my|our|this|these ~ number|card|cards|name|address|flyer|flyers|brochure|details|leaflet|offer|link
            tell ~ friends|everyone|everybody|family|neighbours|neighbors
            write|send ~ a|an ~ mail|message|email|e|letter ~ to|on
            distribute|hand|spread|scatter|drop ~ my|this|our|the|it|these link|flyer|post|leaflet|offer
            mention ~ me|us|our|my; let ~ all|everyone|everybody|your
            paste|pasting ~ it|into|this; put|drop the|this|it ~ link|in
            forward|forwarding|share|sharing|send|sending|pass|passing|spread|spreading|post|circulate|distribute|repost|relay|copy ~ this|it|these|that|my|our|them
            forward|share|send|pass|spread|post|circulate|distribute|repost|copy the|a ~ link|message|mail|email|post|offer|note|invitation|page|flyer|letter|news|video|text|word
            forward|share|send|spread|pass|mail ~ on|along|to|with|among everyone|everybody|all|every|your|as|ten|five|0|three|at
            get|spread ~ word; tell ~ about|of it|us|my|our|this|me
            recommend me|us|my|our|this|it; tell all|everyone|everybody|your|ten|five
            message|email|mail|text|write|ring|call everyone|everybody|all
            be forwarded|shared|sent; this|it on to; onward* to
        """,
        Mark.INTRODUCE: """
            introduction|introductions|intro to ~ each|all|every|your
            introduced to ~ each|all|every|your
            recommended|introduced|mentioned|suggested ~ me|us|my|our ~ to
            introduce|introducing|present|recommend|recommending|refer|connect|connecting|link|commend|mention ~ me|us|my|our
            introductions|intros|referrals|introduction to
            put|bring|get me|us in|into ~ touch|contact
            make|arrange|a introductions|intros|introduction; an intro to; open doors|door
            open your
        """,
        Mark.INVITE: """
            invite|tag|sign your|the whole|entire
            sign|enrol|enroll|register|recruit|win|ask|persuade|convince ~ up|all|every|everyone|your|ten|five|three|0
            ask all|every|everyone
            invite|tag|tagging|inviting|nominate|mention|add|ping|recruit ~ everyone|everybody|all|your|two|three|four|five|six|ten|0|at|as|every
            get|ask ~ everyone|everybody|all|ten|five|three|0; like and share
        """,
        Mark.OUTRIGHT: """
            add|invite me|us ~ to|into ~ your ~ groups|chats; add|invite me|us ~ all ~ groups
            send|bring|refer|get|find me|us ~ clients|customers|leads|buyers
            send|bring me|us people who|that
            swap|exchange|trade|merge|pool ~ our|client|customer|address|contact ~ lists|list|books|databases
            every|each ~ recommendation|referral|name|contact|friend|introduction ~ earns|brings|gets|pays|is ~ you|worth
            open|unlock|lend ~ your ~ network|circle|rolodex|connections|contacts
            access|entry to your ~ network|contacts|connections|phone|address
            your contacts are worth
            the more ~ names|contacts|friends|people|addresses|referrals ~ you|the
            for|per each|every ~ contact|name|address|friend|referral|person|colleague|acquaintance|introduction ~ you|that|from
            for each|every ~ you ~ send|recommend|bring|refer|introduce|sign
            bonus|reward|commission|voucher|discount|euros|pounds|dollars for|per each|every ~ contact|name|address|friend|referral|introduction
        """,
        Mark.BOOK: """
            a|an|fat|thick|big|good|such ~ address book; address book ~ full|fat|thick
            many|lots of contacts
            all|every ~ contacts|numbers|names|addresses ~ in|from|of|on ~ your
            your|entire|whole|full ~ contacts|address book|addressbook|phone book|phonebook|rolodex|mailing list|contact list|contacts list
            your ~ contacts; your ~ contacts|rolodex|phonebook; your ~ address|phone book
            your ~ mailing|email|distribution list
            your ~ client|customer|contact|member|membership|subscriber|supplier|user list|base|database|directory|file|data
            list|lists of ~ your ~ contacts|clients|customers|friends|members|subscribers
            list|lists of ~ contacts|clients|customers|subscribers; your crm
            export|upload|import|sync ~ your ~ list; your ~ network list; contacts of yours
            your ~ connections list
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
            staff|employee|employees|personnel|alumni|membership|company|team list|directory|roster ~ with
            who is who
        """,
        Mark.DATA: """
            phone numbers; e mails; contact details|data|information; mail|email addresses
        """,
        Mark.THEIRS: """
            send|lend|give|mail|pass it ~ to|me|us
            share|send|pass|give|mail them ~ with|to|on me|us; them with me|us; it|them to me
            their ~ names|numbers|addresses|emails|details|contacts|phone|e|contact
        """,
        Mark.COUNTED: """
            two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|hundred|dozen|0|few|several|some ~ names|addresses|emails|numbers|contacts|referrals|leads|prospects|introductions|recommendations
            as many names|addresses|contacts|people|emails|numbers
        """,
        Mark.HEADS: """
            two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|hundred|dozen|0 ~ people|colleagues|companies|persons
        """,
        Mark.CIRCLE: """
            your ~ business partners; your ~ partners|prospects
            of ~ families|people|companies|owners you know; among ~ your|friends|people
            each of your|the ~ members; so many contacts|friends|people
            you ~ know ~ many|lots|plenty|people|others|loads|dozens; many|lots ~ around you
            your ~ friends
            your ~ clients|customers|contacts|network|members|friends|connections|portfolio|phone|circle|acquaintances|followers|phonebook|subscribers|guests|buyers|mobile|patients|students|list|readers|mates|neighbours|neighbors
            your address|phone book
            people|folks|friends|those|others|businesses|companies|owners|everyone|somebody ~ you know
            people|friends around you; you know who|that
            of ~ friends|acquaintances|contacts|customers|clients|prospects; decision makers
        """,
        Mark.PEERS: """
            your ~ whole|entire team|staff|department; everybody|everyone who works
            your ~ board members; your ~ managers|heads|executives|leaders|superiors
            your ~ colleagues|staff|employees|family|relatives|team|teammates|coworkers|bosses|managers|suppliers|partners|classmates|directors|board|superiors
            of ~ colleagues|coworkers|employees|managers
        """,
        Mark.WHO: """
            who|that|which might|may|could|would|will|want|need|needs|wants|likes|like|earn|earns|has|have|care|buy|decide|decides
            who s|is|are|re interested|looking|open|tired|unhappy|responsible|keen
            anyone|everyone|everybody|somebody who
            i|we ll|will|can|could ~ write|contact|call|approach|ring|message|email|mail ~ them|everyone|everybody|all|each
            contact|call|approach|write|ring|email|invite|message ~ them; to contact|approach
            from your; people you know; you know; you think ~ might|would|could; the rest
            take it from there; in return
        """,
        Mark.ALL: """
            friends|neighbours|neighbors|family|relatives|colleagues|customers|clients|acquaintances and ~ friends|neighbours|neighbors|family|relatives|colleagues|customers|clients|acquaintances
            all|every ~ the ~ customers|clients|guests|visitors|members who|that|of|in
            all|every ~ the ~ contacts|friends|people|clients|customers|numbers|addresses|names ~ in|of|from|on
            contacts|people|numbers|names in|on|from your
            all ~ your ~ colleagues|employees|staff; whole|entire ~ staff|company|workforce|firm
            all ~ employees|staff
            to|with|among|across your ~ contacts|customers|clients|followers|connections|acquaintances
            your ~ contact|mailing|friends list; your ~ groups|chats
            in|among all|every ~ groups
            all|every|each ~ the members|customers|clients|friends ~ of|in your
            everyone who works; each of your ~ board|members
            every|each|all ~ group|groups ~ you; all|every|each ~ the ~ groups|group|chats ~ you
            anywhere|everywhere you
            everyone|everybody you|that|whom|who ~ know|meet|met|like|trust|care
            everyone|everybody you know|meet|trust; anyone and everyone
            all the people|ones|folk you
            all|every|each|those people|person|friend|contact|those|one ~ you know
            everyone|everybody|all|anybody|people in|on|from|across|of your ~ network|contacts|list|phone|circle|book|inbox|groups|address|feed|class|office|company|firm|contact
            all|each|every|any|most|half ~ your|of ~ contacts|friends|connections|followers|clients|customers|acquaintances|groups|network|mates|relatives|neighbours|chats|addresses|subscribers|members
            every|each|all contact|friend|connection|client|customer|group|acquaintance ~ you|of|in
            your whole|entire|full|complete|wider|all ~ network|circle|list|address|phone|contact|family|feed|audience|community|contacts|club|membership
            the whole|entirety|rest of your; as many people|friends|contacts|colleagues|others
            your friends and|family; friends and family|colleagues|contacts|acquaintances
            family and friends; your contacts|followers|connections|mailing
        """,
        Mark.SOME: """
            three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|0 ~ colleagues
            two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|0|dozen ~ friends|people|contacts|connections|acquaintances|others|mates|persons
            two|three|four|five|six|seven|eight|nine|ten|0|several|some of your ~ friends|contacts|clients|customers|connections|best
        """,
        Mark.EACH: """
            each|every|per|any ~ contact|name|address|referral|recommendation|introduction|lead|acquaintance|friend|customer|client ~ you|that
            for ~ contacts|names|addresses|referrals|leads|customers
        """,
        Mark.REWARD: """
            bonus; commission; reward; voucher; discount; percent; per cent; pounds; euros
            dollars; free month|year; pay you; earns|brings|gets you; gift card; credit of
            worth
        """,
        Mark.DONE: """
            my|our ~ regards|greetings|love|thanks|wishes|congratulations; hello|hi to
            regards to; greet ~ all; gap|slot|space|time ~ in ~ diary|calendar|agenda
            thank* ~ for ~ sharing|passing|forwarding|sending|introducing|spreading|telling|giving
            you|have|has|had|already shared|forwarded|passed|introduced|given|told|offered|promised|sent
            as you offered|promised; did you; you were so kind; i|we ve|have|had ~ lost
            lost ~ my|all|your; your offer to; i|we ll|will|ve|have|m|am|re|are ~ never|not
            thank* for your
        """,
    },
    nouns={
        Mark.DATA: """
            list lists names addresses emails numbers contacts mobiles phones profiles cards
            leads referrals telephones
        """,
        Mark.MATTER: """
            guest guests wedding badge badges invitations rota emergency accident invoice
            delivery participants attendees witness witnesses supper dinner birthday funeral
            catering caterer seating parcel reunion orchestra choir raffle evacuation christmas
        """,
    },
)
