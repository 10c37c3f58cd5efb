"""What English messages say when they offer, ask, recruit, thank or decline."""

from cordially.etiquette.reading.signs.sign import Sign

SIGNS = {
    Sign.OFFERS: """
        i service; i can service; i run a tool|platform|service|agency; i m building; we re building; i m launching; building a tool|platform|product|app; i put together; i have a tool|template|proposal|product|system; found a way; i represent; i recently published; i work on ~ with|for; we run ~ for; i d love to show; like to show you; i help
        i|we help; i|we also help; i|we can help; i|we could help; i|we ve helped; i|we have helped
        i|we helped; i|we ve been helping; i|we assist; i|we support; i|we specialise|specialize
        i|we work with ~ companies|teams|clients|businesses|founders|owners|leaders|brands|firms
        i|we work with companies|teams|clients|businesses|founders|owners|leaders|brands|firms
        i|we partner with; we provide; we offer; we deliver; we solve; we enable; we sell; i sell
        we supply; we manufacture; we ve built; we built; we ve developed; we developed; we created
        i built a; i built an; i ve built; i created; i developed; i ve created; i designed a
        so i built; so we built; we run a; i run a; i run an; we ve launched; we launched; i launched
        we just launched; just launched; i offer; i provide; i teach; i train; i coach; i consult
        i write for; we do ~ consulting; i do ~ consulting; we design; we create; we handle; we manage
        we take care of; we automate; we build; i build; i make; we make; we connect; we match
        i|we solve; i|we ve been working with; have been working with me; my|our company|firm|agency ~ helps|offers|provides|specialises|specializes
        my|our company|firm|agency|team|startup|software|platform|tool|app|product|solution helps
        our team can; our experts; i represent; we represent; on behalf of; i m representing
        xfield helps; xcompany helps; xcompany offers; xcompany provides; xcompany is a; at xcompany we|i
        helps companies|teams|businesses|founders|people|clients|brands|owners|leaders
        helping companies|teams|businesses|founders|people|clients|brands|owners|leaders|women|men
        i specialise|specialize in; specialising|specializing in; we focus on; expert in helping
        i show; i|we ll show; we consult; we advise; we train; i d like to offer; i would like to offer
        like to tell you about; like to introduce you to; like to introduce our; let me introduce
        introduce our; we are a leading; we re a leading; leading provider; one stop
    """,
    Sign.THING: """
        our solution|solutions|platform|tool|software|product|products|service|services|app|system
        our course|courses|programme|program|training|agency|offer|offering|approach|method|framework
        our company; our startup; my startup; our clients|client|customers|customer|packages
        my service|services|product|products|programme|program|course|agency|consultancy|clients|business
        my book; my ebook; my masterclass; my bootcamp; my newsletter; my podcast; a new product
        new product; a tool; the tool; a platform; a solution; the platform; saas; outsourc*; consulting
        seo; lead generation; marketing agency; web design; crm; ai agent*; ai powered; automation
        chatbot*; managed service*; staff augmentation; dev shop; offshore; nearshore; insurance
        mortgage*; real estate; property; tax; accounting services; payroll; cyber security; cybersecurity
        done for you; white label; masterclass; bootcamp; workshop; webinar; retreat; coaching; mastermind
        ghostwrit*; copywrit*; appointment setting; cold email; b2b leads; qualified leads; demo; proposal
        brochure; catalogue; catalog; portfolio; price list; quote; free estimate; sponsor*; partnership
        exhibitor*; booth; stand space; attendee list; early adopter; beta; pilot; license*; subscription
    """,
    Sign.BENEFIT: """
        save ~ time; save time; save money; saves; saves you; saving; save up to; reduce ~ cost*; cut ~ cost*
        reduc* cost*; cut cost*; lower cost*; lower your; cut your; reduce your; increase ~ sales|revenue
        increas* revenue|sales|conversion*|productivity|profit*; boost*; more leads|customers|clients|sales|revenue|meetings|bookings|traffic
        grow their|your|the ~ business|revenue|sales|pipeline; grow your; grow their; scale your; scale their
        scale without; streamline*; automat*; optimi*e; maximi*e; double ~ revenue|sales|leads; doubled; tripled; triple
        10x; 0x; roi; pipeline; conversion rate; conversion; book* more; generate ~ leads|meetings|revenue
        generat* leads|meetings|revenue; qualified leads|meetings; without hiring; without the hassle
        without ~ extra; in half; by 0 %; 0 % more; 0 % less; 0 hours ~ week; hours a week; hours per week
        take your ~ to the next level; next level; transform*; unlock*; attract more; win more; close more
        get more; get your time back; peace of mind; stress free; hassle free; cost effective; affordable
        competitive price*; high quality; outcome*; bottom line; efficien*; faster; avoid ~ mistakes
        pay less; make more; earn more; improve your; improve their; solve that; solve this; solves this
        free up; better results; real results; get results; see results; results for
    """,
    Sign.GROUP: """
        companies like yours; businesses like yours; teams like yours; firms like yours; like yours
        people like you; leaders like you; founders like you; companies like xcompany; companies such as
        similar companies; other companies|firms|teams|clients|businesses|founders|agencies
        companies in your; businesses in your; your industry; your sector; your space; in the ~ space
        small businesses; business owners; ~ owners; smb; smbs; smes; sme; enterprises; startups; agencies
        founders; entrepreneurs; coaches; realtors; recruiters; ceos; cmos; ctos; cfos; executives; busy
        companies; businesses; brands; clients; e commerce; ecommerce; b2b; saas companies; organisations
        organizations; marketers; sales teams; hr teams; professionals like; xrole at; xrole s; practices
    """,
    Sign.YOURS: """
        your business; your company; your team; your website; your site; your firm; your organisation
        your organization; your clients; your customers; your sales; your revenue; your marketing
        your brand; your process; your processes; your current; your store; your shop; your app
        your product; your budget; your goals; your needs; your priorities; your roadmap; your finances
        your portfolio; your savings; your pipeline; your operations; your strategy; your employees
        your staff; your stack; your data; your practice; your campaign; your online presence; xcompany s
    """,
    Sign.ASKS_LITTLE: """
        quick|short|brief|0 minute|0 min call|chat|conversation|demo|zoom|meeting|intro|discussion|exchange
        quick 0|call|chat; short 0; brief 0; 0 minute; 0 minutes; 0 min; 0 mins; 0m; hop on; jump on; get on a call
        schedule a|some; set up a|some; set up a call|time; book a|your; grab a|0; worth a|0; worth exploring
        worth a chat|look|conversation; open to a|seeing|learning|chatting|exploring|hearing|it; are you open to
        would you be open; open to; would you be interested; would you be up for; are you interested
        interested ?; interested in learning|hearing|seeing; would you like to learn|see|know|hear|try|join
        would you like a|to; want me to; shall i send; should i send; can i send; may i send; could i send
        mind if i; ok if i; okay if i; happy to share|send|show|walk; let me know if you re|you are|you'd|this|interested
        let me know a|when|what time; reply yes; just reply; reply with; drop me; dm me; message me; comment below
        does ~ work for you; does tuesday|wednesday|thursday|friday|monday; how does ~ look; how does ~ sound; next week
        this week; available for; your availability; are you available; free for a; free this|next; makes sense
        make sense to; would it make sense; if it makes sense; does that sound; sound interesting; sounds interesting
        curious to; curious if; curious how; can we connect; speak ~ this week; right person; best person
        who handles; who ~ responsible; in charge of; point me; point me to|in|toward*; pass this|me; learn more
        more information; find out more; see if; see how; show you how; show you; walk you through; take a look
        check it out; check out; give it a try; try it; explore ~ together; discuss how; talk about how; call you
    """,
    Sign.LINK: """
        xlink; calendly; book here; link below; click here; sign up; register; rsvp; link in; my calendar
        my link; the link; send you the link; send ~ link; pick a time; pick a slot; save your seat
        reserve your; grab your; subscribe; join here; download
    """,
    Sign.PRICE: """
        $; €; £; discount*; 0 % off; half price; special offer; special price; limited time; limited offer
        early bird; promo*; coupon*; code; for only; just $; no upfront; money back; guarantee*; no cost
        free of charge; at no cost; no obligation; pricing; price*; per month; per seat; a month; deposit
        only 0 spots|places|seats; spots left; seats left; places left; ends friday|sunday|soon|tonight; last chance
        refund*; pay only; commission; voucher*; bonus; deal; offer expires; expires
    """,
    Sign.PROOF: """
        case study; case studies; clients include; our clients; my clients; one of our|my clients|customers
        clients like; customers like; companies such as; we ve worked with; we worked with; worked with companies
        trusted by; went from; results we; results like; achieved; proven; award winning; track record; 0 years of experience
        testimonial*; reviews; 0 % ~ increase|reduction; increased ~ by; reduced ~ by; cut ~ by; in just 0; in 0 days|weeks|months
        recently helped; just helped; we helped; i helped; helped a; helped companies; helped over; over 0 companies|clients|customers|people
        0 companies|clients|customers|businesses|users; fortune 0; what we ve built; similar results; results for
    """,
    Sign.DENIES: """
        not selling; not trying to sell; isn t a pitch; not a pitch; no pitch; not a sales; no sales pitch; not here to sell
        nothing to sell; no strings; no obligation; no pressure; without obligation; zero pitch; promise ~ pitch
        not hard selling; not selling hard; no hard sell; no hard pitch; don t worry; not spam; isn t spam; i hate ~ pitch*
        not another; i know you get ~ of; i know you re busy; no commitment; not a cold; totally understand; no worries
        either way; totally cool; all good if; not for everyone; might not be for you; not sure if
    """,
    Sign.FREEBIE: """
        free audit|guide|ebook|checklist|demo|webinar|consultation|trial|sample|session|call|report|assessment|template|training|course|masterclass|video|tool|analysis|review|workshop|strategy
        complimentary; free ~ audit|guide|consultation|session|call|report|assessment|tracker|checklist|training|trial
        no cost audit; strategy call|session; discovery call|session; white paper; whitepaper; ebook; e book; cheat sheet
        lead magnet; loom; short video; quick video; recorded a; made a ~ video; put together a; playbook; free for you; for free
        preflight; one pager; 1 pager; benchmark report; teardown; mockup; free
    """,
    Sign.PESTERS: """
        following up; follow up; follow up on; circling back; circle back; bump*; float* this; checking in; checking back; touching base
        touch base; last note; last message; last one from me; last email; final note; one last; did you get a chance; get a chance to
        did you see; haven t heard; not heard back; tried to reach; reached out ~ ago; my previous|last|earlier message|email|note
        top of your inbox; close the loop; close your file; closing the loop; break up; won t bother; stop reaching; not a priority; bad timing
        timing isn t; if timing; ever becomes a priority; if things change; just wanted to check
    """,
    Sign.SELLER: """
        financial advis*; wealth manage*; insurance agent|broker; broker; account executive; business development
        sales manager|rep|representative|director|development; bdm; bdr; sdr; realtor; estate agent; life coach; business coach
        executive coach; certified coach; consultant; advisor; adviser; fractional; founder of; co founder of; cofounder of
        founder and; ceo of; owner of; director of ~ sales; freelance*; copywriter; agency; we are a; we re a; independent
        coaching|consulting community; marketing specialist; growth hacker; mortgage; partner manager; photographer; dj
    """,
    Sign.PAIN: """
        struggl*; challenge*; pain point*; pain; tired of; sick of; wast*; bottleneck*; frustrat*; headache*; hard to find; difficult to
        how are you currently; how do you currently; how are you handling; how do you handle; how are you managing; how do you manage
        currently using; what do you use; are you currently; are you looking to|for; are you using; do you need; looking to; still doing ~ manually
        manual*; most ~ companies|teams|owners|founders|leaders; most companies; most teams; biggest; problem with; issue with; cost you; losing
        leaving money; noticed ~ website; noticed that your; noticed your website; i see that many; often see; not ranking; missing out
        have you considered; have you thought; have you explored; what if; imagine; did you know; ever wonder*; want to; ready to; do you want
    """,
    Sign.NETWORK_MARKETING: """
        extra income; additional income; second income; side income; side hustle; side gig; side business; passive income; residual*
        from home; from your phone; from their phone; own boss; financial freedom; financially free; time freedom; ground floor; business opportunity
        income opportunity; streams of income; stream of income; earning from; network marketing; mlm; direct sales; direct selling; distributor*
        upline; downline; my team; join ~ team; join us; our team is growing; expanding my|our team; expanding ~ business; opportunity; motivated people
        ambitious; like minded people; coachable; self motivated; sharp; part time; few hours a week; hours a day; supplement*; essential oil*; wellness
        skin care; skincare; weight loss; fitness; health journey; health and wellness; fit club; challenge group; samples; sample; host* a|an; hostess
        party; launch; my store; my shop; place an order; placing an order; catalog; compensation plan; comp plan; rank; presentation; watch ~ video
        short video; 0 minute video; webinar tonight; zoom tonight; keep ~ options open; open to other; open to new; plan b; retire; quit my job; life changing
        changed my life; thought of you; you d be great; would be perfect for; know anyone who; know anybody; looking for 0 people; looking for a few; products i
        the products; my products; the company i; partnered with; mentor me; my mentor; recruit*; crypto; trading; forex
    """,
    Sign.INVESTS: """
        invest*; investor*; returns; crypto*; bitcoin; forex; trading; raising ~ round; raising our; raising a; our round; seed round; series a; pitch deck
        deck; valuation; acquire; acquisition; search fund; buy a business; portfolio; yield; property investment; off market; tokens; traction; mrr; arr
    """,
    Sign.SUBSCRIBES: """
        subscribed to; most subscribers
        newsletter; mailing list; added you to; add you to my|our; i ve added you; signed you up; you ll receive; you will receive; weekly tips; weekly email
        subscribe; unsubscribe; straight to your inbox; every week; every tuesday|monday|friday; email list; subscribers
    """,
    Sign.COLLABORATES: """
        possible collaborative; outside partner*; potential partner*; collaborative; cross promot*; affiliate; revenue share; white label
        synerg*; collaborat*; partnership; partner with; partners; joint venture; mutually beneficial; mutual benefit; win win; referral partner*
        work together; working together; help each other; explore ~ opportunit*; explore how; potential collaboration; business relationship; do business
    """,
    Sign.SEEKS_JOB: """
        i m a ~ developer|engineer|designer|analyst|manager|marketer|writer|accountant|nurse|teacher|student; developer with; engineer with; designer with; led migration; currently looking; currently seeking; actively looking; looking to join; looking for my next; eager to; passionate about; the role; the position; job id; referral for; refer a; my github; my linkedin; full stack developer; software engineer
        my application; i applied; i ve applied; i just applied; applied for|to; applying for|to; my resume|cv|portfolio; resume; cv; open to work; job search; job hunt*
        looking for a|my|an ~ role|job|position|internship|opportunity; looking for work; seeking a|new|an; new opportunities; next opportunity; next role; next step
        hiring manager; refer me; referral; a referral; internship; intern; entry level; recent grad*; graduat*; bootcamp grad*; my experience; my background; my skills
        interview; interviewing; open role*|position*; opening*; job opening; job posting; job post; joining your|the team; join your team; joining xcompany
        interest in the; interested in the ~ role|position; interested in joining; interested in opportunities; opportunities at xcompany; work at xcompany; working at xcompany; good fit for; great fit for the
        consider me; considered for; candidate; candidacy; laid off; layoff*; career change; transition* into; break into; aspiring; years of experience in|as|with
        yoe; contribute to; your company s mission; willing to relocate; notice period; cover letter; recruiter; are you hiring; hiring for
    """,
    Sign.RECRUITS: """
        for the role; the role; this role; a role; new role at; great opportunity for you; your next role|step|move; ready for ~ next; open to a new; considering new; job; jobs; career; developers; engineers; sourcer; headhunter; talent acquisition; hiring; seniority; onsite; contract role
        we re hiring; we are hiring; is hiring; hiring a|an; recruiting for; i m recruiting; i am recruiting; we re looking for a|an; looking for a ~ engineer|developer|manager|designer
        role; position; vacancy; vacancies; salary; base; compensation; benefits; remote; hybrid; full time; part time; contract; permanent; job description; job spec
        your background; your experience; your profile; your skills; great fit; good fit; perfect fit; perfect for you; strong match; candidates; recruiter; talent
        next challenge; career move; new challenge; exciting opportunity; amazing opportunity; opportunity ~ with my client; my client; our client; open to new; open to opportunities
        confidential; tech stack; stack; engineer; developer; product manager; reports to; reporting to; join our team; join us as; growing team; the team; relocation; visa; interview
    """,
    Sign.THANKS: """
        thank you for your; thank you so much; thank you for the|taking|sharing|being|all|having|meeting|speaking; thanks again; thanks for the|your|taking|sharing|being|all|having|meeting|speaking
        grateful; gratitude; appreciate*; many thanks; heartfelt; thankful; it was great|lovely|wonderful|nice|good|a pleasure; pleasure meeting|working
    """,
    Sign.CONNECTED: "thank* for connecting|accepting; thank* for the connection|connect|add|follow; thank* for following; great|glad|happy|excited|nice to be connected; great to connect|have you; thanks for adding; accepting my",
    Sign.ASKS_ADVICE: """
        your advice; any advice; advice; mentor*; learn from; learn more about your; learn about your; learning from; how did you|you; how you got; pick your brain
        informational; your perspective; your insight*; your thoughts; your take; your opinion; your journey; your path; your career; career path; your experience at|with|in
        what ~ like; day to day; would love to hear; would love to learn; guidance; tips for; recommend*; suggestions; your story; ask you a|some; questions about
    """,
    Sign.COFFEE: """
        coffee; lunch; tea; catch up; beer; drink; cuppa; virtual coffee; in town; stop by; breakfast
    """,
    Sign.ASKS_FEEDBACK: """
        feedback; honest opinion; critique; beta test*; user research; user interview; what do you think; your honest; review my; proofread
    """,
    Sign.DECLINES: """
        not interested; no thanks; no thank you; please stop; remove me; unsubscribe me; not looking; i m not looking; already have; not at this|the time; not right now
        don t contact; please don t; decline; pass on; happy where i; are you a real|bot; is this automated; automated; spam; i ll pass; have to decline; for now
        thank* for reaching out; thank* for the offer; thanks for thinking; don t accept; i prefer; sounds like
    """,
    Sign.FEAST: """
        merry christmas; happy new year; happy holidays; season s greetings; holiday season; new year; happy birthday; happy thanksgiving; eid; diwali; hanukkah; easter
        festive; holidays; wish* you; wishing you; best wishes; year ahead; end of the year; end of year; joy; warmest; happy ~ anniversary
    """,
    Sign.FAREWELL: """
        last day; leaving xcompany; moving on; stay in touch; keep in touch; new chapter; started a new; excited to announce; happy to share that|i; new position; i m joining; i ve joined; retiring
        goodbye; farewell; my time at; my journey; stepping down; next chapter
    """,
    Sign.COMMON_GROUND: """
        alum*; same university|school|college|programme|program; both went; both worked; both attended; we both; fellow; we met; meeting you at; met you at; met at; meeting you
        nice to meet; great meeting; great to meet; our conversation; we talked; we spoke; spoke at; sat next; worked together; former colleague; used to work; old colleague; classmate*; our chat
        introduced ~ by; suggested ~ reach out; suggested i; told me about; mentioned you; mutual friend; recommended i; referred me; when we; last time; remember me; you may remember
        from xfield university; our discussion; ran into; long time
    """,
    Sign.THEIR_WORK: """
        your posts; your notes; your approach; your idea; your photos; your exhibition; your workshop; your class; saw you; saw that you; saw your; heard about your; found your notes|article|post|talk|guide|answer; your answers; your story about; your message about; your slides; your drawing*; your translation
        your talk; your post; your article; your paper; your book; your podcast; your presentation; your interview; your keynote; your panel; your webinar; your video; your blog; your newsletter; your comment
        your recent; your project; your work on; your work at; your thread; your review; your lecture; your thesis; your research; your session; your point about; your piece; your column; your answer; your question about
        you wrote; you said; you mentioned; you posted; you shared; you spoke; you gave; you built; you designed; you published; you led; you made; you asked; read your; heard you; saw you speak; saw your; watched your
        loved your; enjoyed your; congrat* on; congratulations on; following your; follow your
    """,
    Sign.EMPTY_PRAISE: """
        impressive profile; impressive background; impressive career; impressive experience; impressed by your; your impressive; came across your profile; stumbled ~ profile; found your profile; saw your profile; viewed your profile; your profile
        expand my network; grow my network; expand ~ professional network; professional network; like minded; likeminded; build my network; my network; mutual connections; connections in common; similar interests; same industry
        same field; we share; great profile; interesting profile; your background; your expertise; linkedin suggested; people you may know; suggested i connect; fellow professional*; professionals in; stay connected
        let s connect; would love to connect; like to connect; happy to connect; add you to; join your network; great things; doing great; amazing work; inspiring
    """,
    Sign.RESEARCHES: """
        research; study; thesis; dissertation; phd; survey; questionnaire; participants; interview you; student; professor; university; academic; class project; paper
    """,
    Sign.CHARITY: """
        charity; fundrais*; volunteer*; donat*; nonprofit; non profit; marathon; good cause; food bank; meetup; meet up; community; free event; open to all; no charge
    """,
    Sign.HARVESTS: """
        send this to|everyone; forward this; share this with; pass ~ on to; pass this; your contacts; your address book; your email list; names and numbers; email addresses; list of names; everyone you know; all your friends
        anyone you know; who do you know; do you know anyone|anybody|someone; know anyone; know of anyone; tag ~ friends; invite ~ friends; introduce me to; your network; 0 people who; anyone in your network
    """,
}
