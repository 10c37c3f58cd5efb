"""Health, and affairs of the family, of money and of work: said of somebody, with a verb.

Whose they are is looked up beside the words (`cordially.etiquette.whose`). Of a group of
words with a possessive ("her illness", "la maladie de Paul") the words themselves say it.
"""

from cordially.etiquette.lexicon.gap import up_to
from cordially.etiquette.phrases import Phrases

_NO_TOPIC = "(?! (?:research|study|studies|talk|talks|ward|sector|screening|awareness|care|charity|foundation|patients|treatment|therapy|medicine|specialist|app|project|congress|conference|prevention|law|lawyer|rate|rates|insurance))"
_ILLNESS = (
    "(?:(?:breast |lung |skin |bowel |prostate )?cancer|a (?:brain )?tumou?r|a (?:mild |bad )?stroke|a heart attack|(?:a )?(?:severe |bad )?burn-?out|(?:severe |deep |postnatal )?depression"
    "|leuka?emia|diabetes|epilepsy|multiple sclerosis|parkinson's|alzheimer's|dementia|hiv|aids|adhd|ptsd"
    "|(?:long )?covid|a miscarriage|an abortion|panic attacks|an eating disorder|anorexia|a slipped disc|a nervous breakdown|a breakdown"
    "|an (?:\\w+ )?operation|(?:\\w+ )?surgery|a (?:serious|chronic|rare|long|bad|terminal|mental|grave) (?:illness|disease|condition)|(?:mental )?health (?:problems|issues|trouble)|a (?:kidney|liver|hip|knee|heart) (?:transplant|replacement|operation)|an addiction|a drinking problem|an alcohol problem|bipolar disorder|crohn's|endometriosis)"
)
_DE_ILL = "(?:schwanger|krankgeschrieben|erkrankt|schwer krank|sehr krank|schwerkrank|todkrank|chronisch krank|psychisch krank|krank|krebskrank|operiert|depressiv|ausgebrannt|alkoholkrank|suchtig|tablettenabhangig|magersuchtig|im krankenhaus|in der klinik|in einer klinik|in der reha|in reha|auf reha|in therapie|in psychiatrischer behandlung|auf der intensivstation|im burnout|im burn-out|im koma|am knie operiert|arbeitsunfahig|dement|hiv-positiv|in der psychiatrie|auf entzug)"
_DE_ILLNESS = "(?:krebs|brustkrebs|hautkrebs|darmkrebs|einen tumor|einen schlaganfall|einen herzinfarkt|einen burnout|einen burn-out|burnout|burn-out|depressionen|eine depression|leukamie|diabetes|epilepsie|multiple sklerose|parkinson|alzheimer|demenz|hiv|corona|long covid|panikattacken|eine essstorung|einen bandscheibenvorfall|einen nervenzusammenbruch|eine fehlgeburt|eine schwere krankheit|ein alkoholproblem|ein suchtproblem|eine chemotherapie|eine chemo|eine operation|adhs|eine angststorung|eine psychose)"

HEALTH = Phrases(
    {
        "en": rf"""
            (?:has been|have been|am|'ve been|was) {up_to(1)}(?:on (?:sick|medical) leave|off sick|signed off|in (?:hospital|rehab|therapy)|on antidepressants)
            (?:found|find|discovered) (?:a tumou?r|cancer|a lump) in (?:him|her|his|my)
            (?:is|was|has been) (?:taking|on) antidepressants
            (?:is|was|has been|got|fell|became|are|were|(?<=')s|(?<=')s been) (?:now |currently |still |quite |very |seriously |terminally |chronically |mentally |really |gravely |badly |five months |six months )?(?:ill|sick|pregnant|hospitali[sz]ed|bedridden|depressed|suicidal|burn(?:ed|t)[\x20-]?out|diabetic|hiv[\x20-]positive|bipolar|anorexic|an alcoholic|an addict|addicted to|disabled by)(?! (?:of|and tired|with envy))
            (?:is|was|has been|(?<=')s|lies|ended up|landed|are|were) {up_to(2)}(?:in (?:the )?(?:hospital|rehab|a (?:psychiatric )?clinic|intensive care|a coma|psychiatric care|icu)|on (?:sick leave|medical leave|chemo|dialysis|antidepressants|disability)|off sick|signed off sick|off work with {_ILLNESS})
            (?:is|was|has been|(?<=')s|(?<=')s been) (?:now |currently |still |slowly )?(?:recovering|suffering|struggling) (?:from|with) {up_to(2)}{_ILLNESS}{_NO_TOPIC}
            (?:is|was|has been|(?<=')s|(?<=')s been) (?:now |currently |still )?(?:undergoing|having|going through|fighting|battling|being treated for) {up_to(2)}(?:{_ILLNESS}|chemo|chemotherapy|ivf|treatment|a difficult pregnancy|fertility treatment|dialysis){_NO_TOPIC}
            (?:is|are|was|(?<=')s) (?:now )?(?:expecting (?:a baby|a child|twins|her|their|again)|having (?:a baby|twins))
            (?:has|had|have|(?<=')s got|got|having had) {up_to(1)}{_ILLNESS}{_NO_TOPIC}
            (?:was|has been|got|been) {up_to(1)}diagnosed (?:with|as) \w+|diagnosed with {_ILLNESS}
            (?:suffers|suffered|struggles|struggled) (?:from|with) {up_to(2)}{_ILLNESS}{_NO_TOPIC}
            (?:broke|fractured|shattered|injured|tore) (?:his|her|their) (?:leg|arm|hip|wrist|ankle|back|knee|foot|shoulder|collarbone|achilles|neck|spine)
            (?:underwent|had to undergo|needs|needed|faces|awaits) {up_to(2)}(?:surgery|an operation|a transplant|chemo|chemotherapy|a bypass|ivf|psychiatric)
            (?:attempted|committed|tried to commit) suicide|took (?:his|her) own life|lost (?:the|her|their) baby|had a miscarriage
            (?:is|was|has been) seeing a (?:therapist|psychiatrist|psychologist|shrink)|went into (?:rehab|labour|labor|therapy)
        """,
        "de": rf"""
            bei {up_to(2)}\w+ (?:wurde|hat man|ist|haben sie) {up_to(3)}(?:festgestellt|diagnostiziert|gefunden|entdeckt|krebs|brustkrebs|ein tumor)
            (?:bin|war) {up_to(4)}(?:krankgeschrieben|schwanger|in der klinik|im krankenhaus|in therapie|in reha|wegen burnout|depressiv)
            nimmt {up_to(2)}antidepressiva
            (?:ist|war|wurde|wird|liegt|sei|lag|sind|waren) {up_to(5)}{_DE_ILL}(?! vor)
            {_DE_ILL} (?:ist|war|wurde|sei|sind)
            (?:hat|hatte|bekam|erlitt|habe|erleidet|bekommt|kampft mit|kampfte mit) {up_to(3)}{_DE_ILLNESS}
            {_DE_ILLNESS} (?:hat|hatte|bekam|erlitt|habe|bekommen hat|erlitten hat)
            (?:leidet|litt|erkrankte|starb|stirbt|laboriert|leiden) {up_to(4)}(?:an|unter) {up_to(2)}(?:\w*krebs|depression(?:en)?|demenz|burnout|burn-out|parkinson|alzheimer|leukamie|panikattacken|einer \w*krankheit|einer \w*storung|\w*krankheit|migrane|rheuma|angsten)
            (?:an|unter|wegen|mit) {up_to(1)}(?:krebs|brustkrebs|depressionen|einer depression|burnout|burn-out|leukamie|einem burnout|einer schweren krankheit) (?:leidet|erkrankt|ausgefallen|krankgeschrieben|aus|ausfallt|in behandlung|in der klinik)
            (?:erwartet|bekommt|erwarten|bekommen) {up_to(2)}(?:ein kind|ein baby|ihr erstes kind|ihr zweites kind|nachwuchs|zwillinge)
            (?:hat sich|brach sich) {up_to(2)}(?:das|den|die|ein) (?:bein|arm|hufte|knie|handgelenk|schulter|knochel|fus|rucken|schlusselbein)(?: gebrochen)?
            (?:muss|musste|soll) {up_to(4)}(?:operiert werden|ins krankenhaus|in die klinik|in die reha|zur chemo|in die psychiatrie)
        """,
        "fr": rf"""
            (?:chez|a) \w+,? (?:on a|ils ont|les medecins ont) {up_to(1)}(?:trouve|diagnostique|decouvert|detecte) {up_to(1)}(?:cancer|tumeur|leucemie|maladie)
            (?:suis|etais) {up_to(2)}(?:en arret|en arret maladie|en burn-?out|en depression|enceinte|hospitalisee?)
            (?:on lui a|ils lui ont|les medecins lui ont) (?:trouve|diagnostique|decouvert|detecte) {up_to(2)}\w+
            (?:est|etait|a ete|sont|serait) {up_to(2)}(?:enceinte|malade|gravement malade|hospitalisee?|depressi(?:f|ve)|en depression|en burn-?out|en arret maladie|en arret|en cure|en reeducation|alcoolique|seropositi(?:f|ve)|dans le coma|a l'hopital|en soins intensifs|en chimio|en clinique|handicapee?|operee?|atteinte?)(?! (?:de projets|d'idees))
            (?:a|avait|a eu|a fait) {up_to(2)}(?:un cancer|une tumeur|un avc|un infarctus|une crise cardiaque|un burn-?out|une depression|une fausse couche|une leucemie|le covid|un covid long|la maladie de \w+|une maladie (?:grave|rare|chronique)|un accident grave|des problemes de sante|une hernie|un cancer du sein|le cancer|le diabete|une tentative de suicide|une operation|un probleme d'alcool)
            (?:souffre|souffrait|est atteinte?|se remet|se relevait|se releve) {up_to(2)}(?:d'une?|de|du|d') ?{up_to(1)}(?:cancer|depression|burn-?out|avc|tumeur|maladie|leucemie|operation|sclerose|parkinson|alzheimer|diabete|fausse couche|addiction|alcoolisme)
            (?:attend|attendent) (?:un (?:bebe|enfant|heureux evenement)|des jumeaux|son (?:premier|deuxieme) enfant)
            (?:s'est (?:casse|fracture|fait operer|blesse)) (?:la|le|de|du|un) {up_to(1)}(?:jambe|bras|hanche|poignet|cheville|genou|epaule|dos|coeur|pied)?
            (?:doit|devra|a du|va) (?:etre operee?|se faire operer|subir {up_to(2)}(?:operation|chimio|intervention)|etre hospitalisee?)
        """,
        "es": rf"""
            (?:es|era) (?:seropositiv[oa]|alcoholic[oa]|bipolar|diabetic[oa]|adict[oa])
            a \w+ le (?:han|habian) {up_to(1)}(?:diagnosticado|encontrado|detectado) {up_to(2)}\w+
            (?:estoy|llevo) {up_to(3)}(?:de baja|embarazada|ingresad[oa]|en tratamiento|con depresion)
            (?:esta|estaba|estuvo|estara|sigue|lleva) {up_to(3)}(?:embarazada|enfermo|enferma|muy enfermo|muy enferma|grave|hospitalizad[oa]|ingresad[oa]|deprimid[oa]|de baja|de baja medica|quemad[oa]|en rehabilitacion|en el hospital|en la uci|en coma|en tratamiento|en terapia|en quimio|operad[oa])(?! (?:de tanto|por el))
            (?:tiene|tenia|tuvo|sufrio|sufre|padece|ha tenido|ha sufrido) {up_to(2)}(?:cancer|un tumor|un infarto|un ictus|depresion|una depresion|burnout|leucemia|diabetes|epilepsia|parkinson|alzheimer|demencia|vih|covid|covid persistente|un aborto|ansiedad|una enfermedad|una hernia|problemas de salud|un derrame|ataques de panico|problemas con el alcohol|cancer de mama|un cancer|de depresion|de cancer)
            (?:le|les) (?:han |ha )?(?:diagnosticado|diagnosticaron|operaron|han operado|detectaron|detectado) {up_to(3)}\w+
            (?:espera|esperan) (?:un bebe|un hijo|gemelos|su primer hijo|su segundo hijo|una nina|un nino)
            se (?:rompio|ha roto|fracturo|lesiono) (?:la|el|una|un) (?:pierna|brazo|cadera|muneca|tobillo|rodilla|espalda|hombro|pie)
            (?:se recupera|se esta recuperando|recuperandose) de {up_to(2)}(?:operacion|cancer|infarto|ictus|burnout|depresion|cirugia|enfermedad|accidente)
            (?:fue|ha sido|sera|tiene que ser) (?:operad[oa]|hospitalizad[oa]|ingresad[oa]|diagnosticad[oa])
        """,
        "pt": rf"""
            (?:e|era) (?:seropositiv[oa]|soropositiv[oa]|alcoolatra|alcoolic[oa]|bipolar|diabetic[oa]|viciad[oa])
            a \w+ (?:encontraram|diagnosticaram|detectaram) {up_to(2)}(?:cancro|cancer|tumor|doenca|leucemia)
            (?:estou|ando) {up_to(2)}(?:de baixa|gravida|internad[oa]|de atestado|com burnout|com depressao|em tratamento)
            (?:esta|estava|esteve|ficou|continua|anda) {up_to(3)}(?:gravida|doente|muito doente|internad[oa]|hospitalizad[oa]|deprimid[oa]|de baixa|de baixa medica|de atestado|afastad[oa] por doenca|em burnout|no hospital|na uti|nos cuidados intensivos|em coma|em tratamento|em reabilitacao|em quimioterapia|com cancro|com cancer|com depressao|com burnout|com covid|com leucemia|com um tumor)
            (?:tem|tinha|teve|sofreu|sofre de|sofria de) {up_to(2)}(?:cancro|cancer|um tumor|um enfarte|um infarto|um avc|depressao|uma depressao|burnout|um burnout|leucemia|diabetes|epilepsia|parkinson|alzheimer|demencia|vih|hiv|covid|um aborto|uma doenca|uma hernia|problemas de saude|ataques de panico|problemas com alcool|cancro da mama|cancer de mama)
            (?:foi|vai ser|sera|tem de ser) (?:operad[oa]|internad[oa]|diagnosticad[oa]|hospitalizad[oa])
            (?:espera|esperam) (?:um bebe|um filho|gemeos|uma menina|o primeiro filho|o segundo filho)
            (?:partiu|quebrou|fraturou|lesionou) (?:a|o) (?:perna|braco|anca|quadril|pulso|tornozelo|joelho|costas|ombro|pe)
            (?:recupera|se recupera|recupera-se|a recuperar|se recuperando|esta a recuperar) de {up_to(2)}(?:operacao|cirurgia|cancro|cancer|enfarte|avc|burnout|depressao|doenca|acidente)
        """,
        "it": rf"""
            a \w+ (?:hanno|e stato|avevano) {up_to(1)}(?:trovato|diagnosticato|scoperto) {up_to(1)}(?:tumore|cancro|leucemia|malattia)
            (?:e|era) (?:sieropositiv[oa]|alcolist[oa]|bipolare|diabetic[oa])
            sono {up_to(2)}(?:in malattia|incinta|ricoverat[oa]|in burnout|depress[oa])
            (?:e|era|e stat[oa]|sono|resta|sta) {up_to(3)}(?:incinta|malat[oa]|gravemente malat[oa]|ricoverat[oa]|depress[oa]|in malattia|in burnout|in ospedale|in clinica|in terapia intensiva|in coma|in cura|in riabilitazione|in chemio|operat[oa]|disabile|alcolizzat[oa]|sieropositiv[oa]|stat[oa] operat[oa])
            (?:ha|aveva|ha avuto|ha fatto|soffre|soffriva) {up_to(2)}(?:il cancro|un cancro|un tumore|un infarto|un ictus|la depressione|una depressione|un burnout|la leucemia|il diabete|l'epilessia|il parkinson|l'alzheimer|la demenza|l'hiv|il covid|un aborto|una malattia|un'ernia|problemi di salute|attacchi di panico|di depressione|di cancro|di ansia|un esaurimento|un esaurimento nervoso|di burnout|problemi di alcol|tumore al seno|un tumore al seno)
            (?:gli|le) (?:hanno|e stato|e stata) (?:diagnosticat[oa]|trovat[oa]) {up_to(2)}\w+
            (?:aspetta|aspettano) (?:un bambino|una bambina|due gemelli|un figlio|il primo figlio|il secondo figlio)
            si e (?:rott[oa]|fratturat[oa]|infortunat[oa]) (?:la|il|una|un) (?:gamba|braccio|anca|polso|caviglia|ginocchio|schiena|spalla|piede)
            (?:si sta riprendendo|si riprende|si sta rimettendo|convalescente) (?:da|dopo) {up_to(2)}(?:operazione|un'operazione|intervento|cancro|infarto|ictus|burnout|depressione|malattia|incidente)
            (?:e stat[oa]|verra|sara) (?:operat[oa]|ricoverat[oa])|deve (?:operarsi|essere operat[oa])
        """,
        "nl": rf"""
            bij {up_to(1)}\w+ is {up_to(1)}(?:kanker|borstkanker|een tumor|leukemie|diabetes|ms|alzheimer) (?:vastgesteld|ontdekt|gevonden|geconstateerd)
            (?:is|was) (?:hiv-positief|seropositief|alcoholist|alcoholica|bipolair|manisch)
            (?:ben|zit|was) {up_to(4)}(?:met ziekteverlof|zwanger|ziek thuis|thuis met een burn-?out|opgenomen|overspannen)
            slikt {up_to(1)}antidepressiva
            (?:is|was|ligt|lag|zit|werd|raakte|zat) {up_to(4)}(?:zwanger|ziek|ernstig ziek|ziek thuis|overspannen|opgebrand|depressief|opgenomen|geopereerd|in het ziekenhuis|in de kliniek|in therapie|in een kliniek|op de intensive care|in coma|met ziekteverlof|in behandeling|arbeidsongeschikt|dement|verslaafd|in de ziektewet|met een burn-?out)
            (?:heeft|had|kreeg|krijgt) {up_to(3)}(?:kanker|borstkanker|een tumor|een hartaanval|een hartinfarct|een beroerte|een burn-?out|burn-?out|een depressie|leukemie|diabetes|epilepsie|parkinson|alzheimer|dementie|hiv|corona|long covid|een miskraam|een hernia|een ernstige ziekte|paniekaanvallen|een alcoholprobleem|gezondheidsproblemen|een chemokuur|een operatie)
            (?:lijdt|leed|herstelt|herstellende|worstelt) {up_to(2)}(?:aan|van|met) {up_to(2)}(?:kanker|depressie|een depressie|burn-?out|een burn-?out|een operatie|een ziekte|een beroerte|een hartaanval|dementie|parkinson|een verslaving)
            (?:verwacht|verwachten|krijgt) {up_to(1)}(?:een kind|een baby|een tweeling|haar eerste kind|hun eerste kind|haar tweede kind)
            (?:brak|heeft) (?:zijn|haar) (?:been|arm|heup|pols|enkel|knie|rug|schouder|voet)(?: gebroken)?
            (?:moet|moest|gaat) {up_to(3)}(?:geopereerd worden|onder het mes|naar het ziekenhuis|de ziektewet in)
        """,
    }
)

HEALTH_OF = Phrases(
    {
        "en": r"""
            (?:his|her|\w+'s|\w+s') (?:\w+ )?(?:illness|cancer|pregnancy|operation|surgery|burn-?out|depression|stroke|heart attack|breakdown|diagnosis|chemo|chemotherapy|miscarriage|addiction|dementia|mental health (?:problems|issues)|disability|tumou?r|leuka?emia|ms diagnosis|drinking problem|rehab)(?! (?:research|talk|studies|study|project|group|department|work|lab|charity|foundation))
        """,
        "de": r"""
            (?:seine|seiner|seinem|seines|deren|dessen|\w+s) (?:schwere |schweren |langen )?(?:erkrankung|krankheit|krebserkrankung|schwangerschaft|operation|burnout|burn-out|depression|depressionen|schlaganfall|herzinfarkt|chemotherapie|fehlgeburt|demenz|diagnose|alkoholproblem|krebs|krankschreibung|suchtproblem)
            (?:krankheit|erkrankung|krebserkrankung|schwangerschaft|operation|burnout|depression|schlaganfall|herzinfarkt|fehlgeburt|krebsdiagnose|krebs) (?:von|meines|meiner|unseres|unserer) (?:\w+ )?\w+
        """,
        "fr": r"""
            (?:sa|son) (?:grave |longue )?(?:maladie|grossesse|cancer|operation|burn-?out|depression|avc|infarctus|fausse couche|hospitalisation|chimio|addiction|tumeur|arret maladie)
            (?:la maladie|la grossesse|le cancer|l'operation|le burn-?out|la depression|l'avc|l'infarctus|l'hospitalisation|l'arret maladie|la chimio) (?:de|d'|du) ?(?:mon |ma |notre |son |sa )?\w+
        """,
        "es": r"""
            su (?:grave |larga )?(?:enfermedad|embarazo|cancer|operacion|burnout|depresion|ictus|infarto|aborto|baja medica|adiccion|tumor|diagnostico)
            (?:la enfermedad|el embarazo|el cancer|la operacion|el burnout|la depresion|el infarto|la baja medica|el tumor|la quimio) (?:de|del) (?:mi |nuestra |nuestro |su |la |el )?\w+
        """,
        "pt": r"""
            (?:a sua|o seu|sua|seu|a doenca dele|a gravidez dela) (?:grave |longa )?(?:doenca|gravidez|cancro|cancer|operacao|cirurgia|burnout|depressao|avc|enfarte|aborto|baixa medica|internamento|tumor)
            (?:a doenca|a gravidez|o cancro|o cancer|a operacao|a cirurgia|o burnout|a depressao|o enfarte|o internamento|o avc) (?:de|do|da) (?:meu |minha |nosso |nossa )?\w+
        """,
        "it": r"""
            (?:la sua|il suo|sua|suo) (?:grave |lunga )?(?:malattia|gravidanza|cancro|operazione|burnout|depressione|infarto|ictus|aborto|ricovero|tumore|diagnosi)
            (?:la malattia|la gravidanza|il cancro|l'operazione|il burnout|la depressione|l'infarto|l'ictus|il ricovero|il tumore) (?:di|del|della) (?:mio |mia |nostro |nostra )?\w+
        """,
        "nl": r"""
            (?:zijn|haar|\w+s) (?:ernstige |lange )?(?:ziekte|zwangerschap|kanker|operatie|burn-?out|depressie|beroerte|hartaanval|miskraam|diagnose|ziekenhuisopname|verslaving)
            (?:de ziekte|de zwangerschap|de kanker|de operatie|de burn-?out|de depressie|de beroerte|de miskraam|de ziekenhuisopname) van (?:mijn |onze |ons )?\w+
        """,
    }
)

AFFAIRS = Phrases(
    {
        "en": rf"""
            (?:is|are|has been|have been|was|were|has started|started|is back to|has gone back to|went back to) {up_to(1)}drinking(?: again| too much| heavily)?(?=\W*(?:again|too|heavily|$|[.,;!]))
            drinks (?:again|too much|heavily)|(?:is|was) (?:drunk at work|on drugs|back on drugs|taking drugs|gambling again)
            (?:are|were) (?:getting divorced|divorcing|splitting up|separating|getting a divorce|separated|in the middle of a divorce)
            (?:had|has|have) to sell (?:his|her|their) (?:flat|house|home|car)|(?:is|was|has been|got) {up_to(1)}(?:back in prison|in prison|in jail|jailed|evicted)
            (?:is|are|was|were|got|has been|(?<=')s) {up_to(2)}(?:divorced from|getting (?:a )?divorced?|going through (?:a |an |his |her )?{up_to(1)}(?:divorce|separation|custody|bankruptcy)|in (?:a |the middle of a )?{up_to(1)}(?:divorce|custody battle)|being divorced|separated from (?:his|her)|left by (?:his|her)|having an affair|cheating on)
            (?:is|was|has|has been|got) {up_to(1)}(?:divorcing|filing for divorce|filed for (?:a )?divorce|divorced|separated from (?:his|her|the))
            (?:left|leaves|cheated on|split (?:up )?(?:from|with)|broke up with|moved out on|kicked out|hit|beats) (?:his|her) (?:wife|husband|partner|family|girlfriend|boyfriend)
            (?:was|got|has been|is being|were|is getting) {up_to(1)}(?:fired|sacked|dismissed|given the boot|kicked out|shown the door|thrown out|let go for|suspended|demoted|arrested|charged with|convicted|sentenced|sued by|accused of|caught (?:stealing|drinking|cheating))
            (?:lost|is losing) (?:his|her) (?:job|house|licen[cs]e|savings|custody) (?:because|over|for|after|to|in)|(?:lost|is losing) (?:his|her) (?:house|savings|licen[cs]e)
            (?:is|was|are|(?<=')s) {up_to(2)}(?:in debt|deep in debt|heavily in debt|broke|bankrupt|insolvent|behind with (?:the|his|her) (?:rent|mortgage)|unable to pay)(?! (?:down|up|the|new|even|through|into))
            (?:has|had|have|owes|owed|(?<=')s got) {up_to(2)}(?:debts|money trouble|money problems|financial (?:problems|trouble|difficulties)|gambling debts|a gambling problem|marriage problems|marital problems|an affair|tax debts|a criminal record|legal trouble)
            (?:earns|earned|was paid|is paid|got a salary of|has a salary of) {up_to(1)}(?:[$€£]?\d[\d.,]{{1,9}} ?(?:k|,000)?|\d{{2,3}}k|six figures) ?(?:a|per|euros?|dollars|pounds|k|eur|usd|gbp|francs)?
            filed for (?:personal )?bankruptcy|went bankrupt|is being evicted|was evicted
        """,
        "de": rf"""
            (?:trinkt|sauft|kifft|spielt|kokst) (?:wieder|zu viel|heimlich)(?! (?:mit|bei|am|im|in))
            (?:hat|habe|hatte|haben) {up_to(2)}(?:ein verhaltnis|eine affare|was am laufen|eine geliebte|einen geliebten) mit
            (?:lassen|liesen|wollen|trennen|haben) sich {up_to(2)}(?:scheiden|getrennt|scheiden lassen)
            (?:musste|muss|mussten) {up_to(1)}(?:wohnung|haus|auto) verkaufen|(?:sitzt|sas|muss) {up_to(1)}(?:im gefangnis|im knast|in haft|in den knast)
            (?:wurde|ist|wird) {up_to(2)}wegen (?:diebstahls?|betrugs?|alkohols?|unterschlagung|belastigung) {up_to(1)}(?:entlassen|gefeuert|gekundigt|angezeigt)
            (?:lasst sich|lasse sich|will sich|lies sich|ist frisch|hat sich|haben sich|sind frisch) {up_to(4)}(?:scheiden|scheiden lassen|geschieden|getrennt)(?! (?:von der idee|davon))
            (?:hat|verliess|verlies|betrugt|betrog|verlasst) {up_to(1)}(?:seine|ihre|seinen|ihren) (?:frau|mann|familie|partnerin|partner|freundin|freund|ehefrau|ehemann)(?: verlassen| betrogen| geschlagen)?
            (?:wurde|wird|ist|worden) {up_to(4)}(?:gefeuert|fristlos entlassen|entlassen|gekundigt|rausgeworfen|rausgeflogen|abgemahnt|freigestellt|verhaftet|verurteilt|angeklagt|geschieden|pfandet|zwangsgeraumt|hoch verschuldet|verschuldet|pleite|bankrott|uberschuldet|zahlungsunfahig|fremdgegangen|vorbestraft|suspendiert|degradiert)
            (?:gefeuert|fristlos entlassen|entlassen|gekundigt|rausgeworfen|verhaftet|verurteilt|verschuldet|pleite) (?:wurde|ist|worden ist|worden)
            (?:hat|hatte|habe|haben) {up_to(3)}(?:schulden|geldsorgen|geldprobleme|eheprobleme|eine affare|privatinsolvenz angemeldet|insolvenz angemeldet|spielschulden|steuerschulden|arger mit dem finanzamt|eine vorstrafe|das sorgerecht verloren|ihren job verloren|seinen job verloren|das haus verloren)
            (?:verdient|verdiente|bekommt|kassiert) {up_to(3)}(?:\d[\d.]{{2,8}}|\d{{2,3}}k) ?(?:euro|eur|€|franken|chf|im monat|im jahr|brutto|netto)?
        """,
        "fr": rf"""
            (?:s'est|est) {up_to(1)}remise? (?:a boire|a jouer|a se droguer)|(?:boit|boivent) (?:trop|de nouveau|a nouveau|encore)
            (?:divorcent|divorce|se separent|se quittent)(?=\W*(?:$|[.,;!]| (?:enfin|apres|en|cette|le)))
            (?:a|ont|avait) {up_to(1)}(?:ete|fait) {up_to(1)}(?:arretee?s?|licenciee?s?|viree?s?|renvoyee?s?|condamnee?s?|expulsee?s?|incarceree?s?)
            est {up_to(1)}(?:criblee?|couverte?) de dettes|(?:est|etait) en prison|a du vendre (?:son|sa) (?:appartement|maison|voiture)
            (?:est|sont|etait|a ete|s'est|se|vont|va) {up_to(2)}(?:en (?:plein |pleine )?(?:divorce|instance de divorce|separation)|divorce|divorcee|divorcer|divorcent|separee? de (?:sa|son)|fait larguer)
            (?:a|avait) (?:quitte|trompe|largue|battu) (?:sa|son) (?:femme|mari|compagne|compagnon|famille|conjointe?|copine|copain)
            (?:a ete|s'est fait|est|se fait|vient d'etre|fut) {up_to(2)}(?:licenciee?|viree?|virer|licencier|renvoyee?|mise? a la porte|mise? a pied|arretee?|condamnee?|inculpee?|expulsee?|retrogradee?|surendettee?|endettee?|ruinee?|en faillite|fauchee?|mise? en examen)
            (?:a|avait|ont) {up_to(2)}(?:des dettes|beaucoup de dettes|des problemes d'argent|des problemes financiers|des problemes de couple|une liaison|une maitresse|un amant|un casier judiciaire|perdu sa maison|perdu la garde|perdu son emploi)
            (?:gagne|touche|percoit|gagnait) {up_to(1)}\d[\d\x20.]{{2,8}} ?(?:euros?|€|k|francs|par mois|par an|brut|net)?
        """,
        "es": rf"""
            (?:ha vuelto|volvio|vuelve|esta volviendo|empezo de nuevo) a (?:beber|jugar|drogarse|las andadas|la bebida)|(?:bebe|beben) (?:demasiado|otra vez|de nuevo)
            (?:tiene|tenia|tuvo|mantiene) {up_to(1)}(?:un lio|una aventura|un romance|una relacion|un affaire|amorios) con
            (?:lo|la|le) (?:han vuelto a|van a|acaban de|volvieron a) (?:detener|despedir|echar|condenar|desahuciar|embargar)
            (?:esta|estaba) (?:hasta el cuello de deudas|lleno de deudas|llena de deudas|ahogad[oa] en deudas|en la carcel|en prision)|tuvo que vender (?:su|la) (?:casa|piso|coche)
            se (?:divorcian|separan|van a divorciar|van a separar|estan divorciando|estan separando)
            (?:se|esta|estan|se esta|se estan|va a|acaba de) {up_to(2)}(?:divorcia|divorcian|divorcio|divorciando|divorciado|divorciada|divorciarse|separando|separado de su|separada de su|separo de su|en pleno divorcio|en tramites de divorcio|en proceso de divorcio)
            (?:dejo|engano|ha dejado|ha enganado|abandono|engana) a su (?:mujer|marido|esposa|esposo|pareja|familia|novia|novio)
            (?:fue|ha sido|lo|la|le|ha|han|esta) {up_to(2)}(?:despedid[oa]|echad[oa]|echaron|despidieron|detenid[oa]|detuvieron|condenad[oa]|desahuciad[oa]|degradad[oa]|embargad[oa]|endeudad[oa]|arruinad[oa]|en bancarrota|en la ruina|en quiebra|sin un duro|imputad[oa])
            (?:tiene|tenia|acumula|debe) {up_to(2)}(?:deudas|problemas de dinero|problemas economicos|problemas de pareja|problemas matrimoniales|una aventura|una amante|un amante|antecedentes penales|deudas de juego)
            (?:gana|cobra|ganaba|cobraba) {up_to(1)}\d[\d.]{{2,8}} ?(?:euros?|€|pesos|dolares|al mes|al ano|brutos|netos)?
        """,
        "pt": rf"""
            (?:voltou|voltaram|tornou|recomecou) a (?:beber|jogar|drogar-se)|(?:bebe|bebem) (?:demais|de novo|outra vez)
            (?:tem|tinha|mantem) {up_to(1)}(?:um caso|uma relacao|um romance|uma aventura) com
            (?:vao|estao a) (?:divorciar-se|separar-se|se divorciar|se separar)|(?:se divorciam|divorciam-se|separam-se)
            (?:esta|estava|anda) (?:cheia|cheio|atolad[oa]|afogad[oa]) (?:de|em) dividas|(?:esta|foi) (?:na prisao|na cadeia|preso|presa)|teve (?:de|que) vender (?:a|o) (?:casa|apartamento|carro)
            foi {up_to(2)}(?:preso|presa|detido|detida|despedido|despedida|demitido|demitida)
            (?:se|esta|estao|esta-se|vai|acabou de|esta a|estao a) {up_to(2)}(?:divorciar|divorciar-se|divorciando|divorciou|divorciado|divorciada|separando da|separando do|separar-se|em pleno divorcio|em processo de divorcio|divorciou-se)
            (?:deixou|traiu|abandonou|trai) (?:a mulher|o marido|a esposa|o esposo|a familia|a namorada|o namorado|a sua mulher|o seu marido|sua mulher|seu marido)
            (?:foi|e|esta|ficou|acabou) {up_to(2)}(?:despedid[oa]|demitid[oa]|mandad[oa] embora|pres[oa]|detid[oa]|condenad[oa]|despejad[oa]|endividad[oa]|falid[oa]|arruinad[oa]|na falencia|na miseria|rebaixad[oa])
            (?:tem|tinha|acumula|deve) {up_to(2)}(?:dividas|problemas de dinheiro|problemas financeiros|problemas conjugais|problemas no casamento|um caso|uma amante|um amante|antecedentes criminais|cadastro)
            (?:ganha|recebe|ganhava) {up_to(1)}(?:r\$ ?)?\d[\d.]{{2,8}} ?(?:euros?|€|reais|por mes|por ano|brutos|liquidos)?
        """,
        "it": rf"""
            ha (?:ricominciato|ripreso) a (?:bere|giocare|drogarsi)|(?:beve|bevono) (?:troppo|di nuovo|ancora)
            (?:ha|aveva|tiene|abbia|avrebbe) {up_to(1)}(?:una relazione|una storia|una tresca|un'avventura|un flirt) con
            (?:stanno|si stanno) {up_to(1)}(?:divorziando|separando|separandosi)|(?:divorziano|si separano|si lasciano)
            (?:e|era) (?:pien[oa] di debiti|sommers[oa] dai debiti|in prigione|in carcere|in galera)|ha dovuto vendere (?:la|il|l') ?(?:casa|appartamento|macchina)
            e stat[oa] {up_to(2)}(?:arrestat[oa]|licenziat[oa]|sfrattat[oa]|condannat[oa]|cacciat[oa])
            (?:si|sta|stanno|si sta|si stanno|sono|e) {up_to(2)}(?:divorziando|divorziat[oaie]|divorzia|divorziano|separat[oaie] da|separando|in fase di divorzio|in pieno divorzio|lasciat[oa] (?:dalla moglie|dal marido|dal marito))
            ha (?:lasciato|tradito|picchiato|abbandonato) (?:la moglie|il marito|la famiglia|la compagna|il compagno|la fidanzata|il fidanzato|sua moglie|suo marito)
            (?:e stat[oa]|l'hanno|lo hanno|la hanno|e|sara) {up_to(2)}(?:licenziat[oa]|cacciat[oa]|buttat[oa] fuori|arrestat[oa]|condannat[oa]|sfrattat[oa]|indebitat[oa]|rovinat[oa]|in bancarotta|al verde|declassat[oa]|sospes[oa] dal lavoro|pien[oa] di debiti|sul lastrico|indagat[oa])
            (?:ha|aveva|hanno) {up_to(2)}(?:debiti|dei debiti|molti debiti|problemi di soldi|problemi economici|problemi finanziari|problemi di coppia|problemi coniugali|una relazione extraconiugale|un'amante|un amante|precedenti penali|debiti di gioco)
            (?:guadagna|prende|guadagnava|percepisce) {up_to(1)}\d[\d.]{{2,8}} ?(?:euro|€|al mese|all'anno|lordi|netti|franchi)?
        """,
        "nl": rf"""
            (?:drinkt|gokt|snuift|zuipt) (?:weer|te veel|opnieuw|stiekem)
            (?:heeft|had|hebben|schijnt) {up_to(1)}(?:een affaire|een verhouding|een relatie|iets) (?:te hebben )?met (?:zijn|haar|een)
            (?:is|werd|zijn) {up_to(2)}(?:opgepakt|aangehouden|vastgezet|ontslagen wegens \w+)|zit {up_to(1)}(?:in de gevangenis|in de cel|vast)
            (?:zit|zat) {up_to(1)}(?:diep |zwaar |tot over zijn oren |tot over haar oren )?in de schulden|moest {up_to(1)}(?:huis|appartement|flat|auto) verkopen
            (?:gaan|gaat) {up_to(1)}(?:scheiden|uit elkaar)
            (?:gaat|ligt|is|zit|zijn|gaan|liggen) {up_to(3)}(?:scheiden|in (?:een )?(?:vecht)?scheiding|gescheiden|uit elkaar|bij (?:zijn|haar) (?:vrouw|man) weg)
            (?:heeft|had|verliet|bedroog|bedriegt) {up_to(1)}(?:zijn|haar) (?:vrouw|man|partner|gezin|vriendin|vriend)(?: verlaten| bedrogen| geslagen)?
            (?:is|werd|was|wordt) {up_to(3)}(?:ontslagen|op staande voet ontslagen|eruit gegooid|op straat gezet|gearresteerd|veroordeeld|failliet|bankroet|uit huis gezet|gedegradeerd|geschorst|blut|aangeklaagd)
            (?:heeft|had|hebben|zit in|zat in) {up_to(2)}(?:schulden|de schulden|geldproblemen|geldzorgen|huwelijksproblemen|relatieproblemen|een affaire|een strafblad|gokschulden|financiele problemen)
            (?:verdient|krijgt|verdiende) {up_to(2)}(?:€ ?)?\d[\d.]{{2,8}} ?(?:euro|per maand|per jaar|bruto|netto)?
        """,
    }
)

AFFAIRS_OF = Phrases(
    {
        "en": rf"""
            (?:his|her|\w+'s) {up_to(1)}(?:divorce|dismissal|firing|debts|salary|affair|separation|bankruptcy|arrest|marriage problems|custody battle|money problems|pay cut|criminal record|drinking|will|inheritance|severance)(?! (?:law|lawyer|research|survey|report|study|talk))
        """,
        "de": r"""
            (?:seine|seiner|deren|dessen|\w+s) (?:scheidung|kundigung|entlassung|schulden|gehalt|affare|trennung|privatinsolvenz|eheprobleme|verhaftung|geldsorgen|abfindung|sorgerechtsstreit|erbschaft)
            (?:scheidung|kundigung|entlassung|schulden|gehalt|affare|trennung|privatinsolvenz|verhaftung) (?:von|meines|meiner|unseres|unserer) (?:\w+ )?\w+
        """,
        "fr": r"""
            (?:son|sa|ses) (?:divorce|licenciement|dettes|salaire|liaison|separation|faillite|arrestation|problemes d'argent|problemes de couple|surendettement|condamnation)
            (?:le divorce|le licenciement|les dettes|le salaire|la liaison|la separation|la faillite|l'arrestation) (?:de|d'|du) ?(?:mon |ma |notre |son |sa )?\w+
        """,
        "es": r"""
            (?:su|sus) (?:divorcio|despido|deudas|sueldo|salario|aventura|separacion|bancarrota|detencion|problemas de dinero|problemas economicos|problemas matrimoniales|condena|desahucio)
            (?:el divorcio|el despido|las deudas|el sueldo|el salario|la separacion|la detencion|la ruina) (?:de|del) (?:mi |nuestra |nuestro |su |la |el )?\w+
        """,
        "pt": r"""
            (?:seu|sua|suas|seus|o seu|a sua|as suas) (?:divorcio|demissao|despedimento|dividas|salario|ordenado|caso|separacao|falencia|prisao|problemas financeiros|problemas conjugais)
            (?:o divorcio|a demissao|o despedimento|as dividas|o salario|o ordenado|a separacao|a falencia|a prisao) (?:de|do|da) (?:meu |minha |nosso |nossa )?\w+
        """,
        "it": r"""
            (?:il suo|la sua|i suoi|suo|sua) (?:divorzio|licenziamento|debiti|stipendio|relazione extraconiugale|separazione|bancarotta|arresto|problemi economici|problemi coniugali|condanna|sfratto)
            (?:il divorzio|il licenziamento|i debiti|lo stipendio|la separazione|la bancarotta|l'arresto|lo sfratto) (?:di|del|della) (?:mio |mia |nostro |nostra )?\w+
        """,
        "nl": r"""
            (?:zijn|haar|\w+s) (?:scheiding|ontslag|schulden|salaris|affaire|faillissement|arrestatie|geldproblemen|huwelijksproblemen|geldzorgen|strafblad|erfenis)
            (?:de scheiding|het ontslag|de schulden|het salaris|de affaire|het faillissement|de arrestatie) van (?:mijn |onze |ons )?\w+
        """,
    }
)

NEAR = frozenset(
    """
    colleague boss manager assistant coworker co-worker teammate supervisor friend
    wife husband partner mother father mom mum dad daughter brother sister neighbour neighbor
    cousin aunt uncle girlfriend boyfriend fiance fiancee predecessor successor mentor teacher
    employee secretary director cofounder co-founder ceo client customer intern trainee flatmate
    grandmother grandfather nephew niece landlord

    kollege kollegin kollegen chef chefin vorgesetzter vorgesetzte mitarbeiter mitarbeiterin
    assistentin assistent freund freundin frau mann partnerin mutter vater sohn tochter bruder
    schwester nachbar nachbarin cousine onkel vorganger vorgangerin nachfolger nachfolgerin
    mentorin lehrer lehrerin kunde kundin praktikant praktikantin sekretarin geschaftsfuhrer
    geschaftsfuhrerin teamleiter teamleiterin oma opa schwager schwagerin ehefrau ehemann

    collegue patron patronne cheffe responsable amie ami femme mari compagne compagnon mere
    pere fils fille frere soeur sour voisin voisine cousin oncle predecesseur successeur
    stagiaire directeur directrice associe associee assistante employee cliente conjoint conjointe

    companero companera jefe jefa amigo amiga mujer marido esposa esposo pareja madre padre
    hijo hija hermano hermana vecino vecina tia tio predecesor sucesor becario becaria
    director directora socio socia asistente empleado empleada cliente colega

    colega chefe patrao patroa amigo amiga mulher marido esposa esposo mae pai filho filha
    irmao irma vizinho vizinha tia tio antecessor estagiario estagiaria diretor diretora
    socio socia assistente funcionario funcionaria namorada namorado gerente

    collega capo amico amica moglie marito compagna compagno madre padre figlio figlia
    fratello sorella vicino vicina cugino cugina zia zio predecessore stagista direttore direttrice
    socio socia assistente dipendente responsabile cliente fidanzata fidanzato titolare

    collega baas leidinggevende vriend vriendin vrouw partner moeder vader zoon
    dochter broer zus buurman buurvrouw neef oom voorganger opvolger stagiair stagiaire
    directeur assistent assistente werknemer klant manager
    """.split()
)
"""Somebody near the writer; folded. Left out is what another language means otherwise."""

PRONOUNS = frozenset("he she she's he's er il elle el ella ele ela lui lei hij zij ze".split())
"""Words that stand for somebody, right before the verb; folded."""

HIS = frozenset("his her seine seiner seinem seines deren dessen sa son ses haar zijn".split())
"""Words for what belongs to somebody; folded. Those that may mean the reader are left out."""

OWN_SUBJECT = frozenset(
    "i i'm i've ich je j'ai j'etais yo eu io ik we wir nous nosotros nos noi wij me mir mich".split()
)
"""The writer as the subject; folded."""

NOBODY = frozenset(
    """
    the a an this that these those it there here nobody everyone everybody who someone somebody
    people many some most one you they what which if when while because since and but or so as our
    my your his its their in on at for with from to of after before today yesterday tomorrow maybe
    perhaps all any no not none each every women men patients children kids covid marketing i we
    both few several much more less also then now even only just dear hi hello thanks
    der die das dem den des ein eine einen einem einer dies diese dieser dieses jemand niemand jeder
    alle viele manche man wer was wenn weil dass da seit nach vor und aber oder so wie unser unsere
    unserem mein meine dein deine sein seine ihr ihre kein keine im am an auf zum zur bei beim mit
    von vom aus fur uber unter heute gestern morgen wir ihr es patienten frauen kinder menschen
    mitten auch nun jetzt noch schon sehr leider
    le la les un une ce cet cette ces on qui que quoi si quand comme car mais ou et donc notre votre
    leur leurs nos vos mon ma mes ton ta tes son sa ses personne tout tous toute chacun beaucoup
    apres avant depuis pendant aujourd'hui hier demain en dans sur sous chez avec pour par au aux du
    des il's c'est vous ils elles
    los las una unos unas esto eso esta este estas estos quien si cuando como porque pero y e o u
    nuestro nuestra vuestro su sus mi tu nadie alguien todo todos toda cada muchos desde hasta hoy
    ayer manana en por para con sin sobre al del usted ustedes
    os as um uma uns umas isto isso quem se quando como porque mas nosso nossa seu sua meu minha
    ninguem alguem todos todo toda cada muitos desde ate hoje ontem amanha no na nos nas ao do da
    dos das voce voces
    lo gli uno questo questa quello chi se quando come perche ma nostro nostra suo sua mio mia
    nessuno qualcuno tutti tutto ogni molti dopo prima oggi ieri domani nel nella sul sulla dal
    dalla con per di da
    het een de dit dat deze die wie als toen omdat maar en of ons onze mijn jouw zijn haar hun niemand
    iemand iedereen elke veel sinds na voor vandaag gisteren morgen op aan met bij uit door
    """.split()
)
"""Words that are no names, though they begin a sentence; folded."""

ARTICLES = frozenset(
    """
    the an our my your his its their der die das dem den des ein eine einen einem einer
    unser unsere unserem unserer mein meine meinem meiner dein deine sein seine ihr ihre kein keine
    im am zum zur beim vom ins dieses dieser diese diesem le la les un une ce cet cette notre votre
    leur mon ma mes ton ta sa son el los las una nuestro nuestra su mi tu nosso nossa meu minha lo
    gli il uno nostro nostra suo sua mio mia het een de onze ons mijn zijn haar
    """.split()
)
"""Words before a noun that is no name; folded. Portuguese puts "o" and "a" before names."""

OF = frozenset(
    "de d du del do da di della van von meines meiner unseres unserer mon ma notre mi nuestra "
    "nuestro meu minha nosso nossa mio mia nostro nostra mijn onze ons".split()
)
"""Words before an owner; folded."""
