"""Words that those who recruit for network marketing use, and hardly anybody else."""

from cordially.etiquette.phrases import Phrases

_WHO_EN = r"(?:people|women|men|mums|moms|individuals|go-getters|partners|self-starters|persons|souls|leaders)"
_DRIVEN_EN = r"(?:ambitious|motivated|driven|hungry|serious|coachable|positive|like-minded|open-minded|determined|teachable)"

NETWORK_MARKETING = Phrases(
    {
        "en": rf"""
            (?:be|become|becoming|being) (?:your|their) own boss
            (?:residual|passive) (?:income|earnings)
            ground[ -]floor (?:opportunity|of|in|with)
            (?:extra|additional|second|side) income (?:from home|from your phone|from the sofa|working from home|in your spare time|around your (?:job|family|kids|day job)|beside your job|next to your job|alongside your (?:job|day job))
            (?:second|extra|additional|side|parallel) (?:income|pay ?cheque|pay ?check|salary) (?:that|which) (?:\w+ )?(?:grows|builds|runs|comes|keeps|pays|fits|works)
            (?:open to|keep your options open (?:to|for)|interested in|ever thought (?:of|about)|curious about) (?:earning |making |having |building )?(?:other|another|a new|new|additional|a second|an additional|an extra|extra|some extra) (?:(?:streams?|sources?) of income|income streams?|income|pay ?cheque|pay ?check)
            (?:my|our|your) (?:downline|upline)
            your own team (?:grows|builds|duplicates|expands)
            (?:building|growing|build|grow) (?:\w+ )?own (?:team|organisation|organization) (?:and|of) (?:earn|partners|distributors|consultants|brand partners)
            (?:join|joined|found|joining) (?:\w+ )?team (?:that|which|who|of \w+ who) (?:\w+ )?(?:earns|makes|earn|make|is earning|are earning|is making|are making) (?:\w+ )?(?:money|income|an income|a living|a second|\w+ from home)
            join my (?:\w+ )?team of (?:\w+ )?(?:women|distributors|mums|moms|partners|entrepreneurs|go-getters)
            (?:earn|earns|earning|make|makes|making) (?:\w+ )?(?:money|an income|income|a living|good money) (?:\w+ )?(?:from|at) (?:home|your phone|their phones?|the sofa|the couch)
            (?:earn|earns|make|making|earning|commission|percentage|share|bonus|paid) (?:\w+ ){{0,3}}(?:on|from|of|for) (?:what|everything|whatever|all|each sale|every sale|the sales) (?:that )?(?:others|(?:your|my|their|our) (?:\w+ )?(?:team|people|girls|recruits|partners|network|downline)|they|the people (?:you|i|they) \w+|those you \w+|other people|your friends) (?:sells?|buys?|orders?|brings?|makes?|does|do)
            (?:on|from|of) (?:the (?:people|ones)|those|whoever|everyone) (?:that )?they (?:bring|recruit|invite|introduce|sign)
            looking for (?:\w+ ){{0,3}}{_DRIVEN_EN} {_WHO_EN} (?:to join me|to join my|to partner|to mentor|to build|to grow with|to start with|who want (?:more|to (?:earn|change|be|build|create|work from))|who (?:would|'d) like to earn|ready to earn|to work with me|from home)
            looking for (?:\w+ ){{0,2}}people like you,? who (?:want|would like|dream)
            (?:only|just) (?:taking on |looking for |need |needs |choosing |picking |room for |place for |places for |space for |spots for )?(?:one|two|three|four|five|six|\d) (?:more |new |serious |motivated ){{1,2}}{_WHO_EN} (?:this month|this week|in your|for my team|on my team|in my team|to mentor|to work with|to join)
            (?:my|our) (?:\w+ )?(?:mentor|upline|sponsor|team leader) (?:\w+ ){{0,2}}(?:helped|showed|taught|got|made|let) (?:me|us) (?:how )?(?:to )?(?:\w+ )?(?:leave|quit|retire|replace|walk away|fire|earn|out of|out from)
            (?:replaced|replacing|replace|doubled) my (?:\w+[ -])?(?:income|salary|wage|wages) (?:\w+ ){{0,3}}(?:from home|with|within|in|by|through|and)
            (?:fire|sack|sacked|fired|firing) (?:your|my) boss
            (?:income|money|cheque|it) (?:that )?(?:keeps|comes|flows|rolls) (?:on )?(?:coming|flowing|rolling|in|paying) (?:\w+ ){{0,2}}(?:even )?(?:when|while|if|though) (?:you|i) (?:sleep|are asleep|are on holiday|stop|are ill|are sick|don't work|do not work|am asleep|am on holiday)
            (?:earn|earning|make money|making money|paid|income) while you (?:sleep|are asleep|learn)
            (?:short|quick|little|minute) (?:\w+ )?(?:video|clip|film|webinar|zoom) (?:that |which |and it |it )?(?:explains|answers|tells|says|shows|covers) (?:it all|everything|all your questions|it better than|it far better)
            (?:get|getting|got|come|be|join|joining) in (?:early|first|at the start|at the beginning|now) (?:before|while|with) (?:it|the company|the brand|we|everyone|everybody) (?:opens?|launch\w*|is|are|goes|hears|explodes|takes off)
            (?:launching|opening|starting|expanding|launches|opens) (?:soon |now |just )?in (?:your (?:country|area|region|town)|\w+) (?:\w+ ){{0,4}}(?:first|founding|early) (?:partners|members|distributors|leaders|in)
            the (?:very )?first (?:partners|distributors|members|people|leaders|ones)? ?(?:to join |to start |to build )?in (?:your|the|this) (?:country|region|area) (?:\w+ ){{0,2}}(?:business|team|opportunity|company)
            (?:partner|partnered|work|teamed up|signed up|joined forces) with (?:a|an) (?:\w+ ){{0,3}}(?:wellness|health and wellness|beauty|skin ?care|nutrition|cosmetics|essential oils?) (?:company|brand) (?:and (?:earn|help|build)|that pays|from home)
            (?:no limit|no cap|no ceiling) (?:on|to) (?:what|how much) you (?:can )?earn
            unlimited (?:income|earning|earnings|earning potential|income potential)
            (?:not|isn't|is not|no) (?:one of those |one of these |a |an |any |some )?(?:of those )?(?:pyramid schemes?|pyramid selling|pyramid system)
            hours a (?:week|day) from (?:your phone|your sofa|the sofa|your couch|the couch|your kitchen table)
            (?:your|the) way out of the (?:rat race|nine[ -]to[ -]five|9[ -]to[ -]5|hamster wheel)
            (?:duplicatable|duplicable) (?:\w+ )?(?:system|business|model|team)
            financial freedom
            (?:time|location) (?:freedom )?and financial (?:freedom|independence)
            (?:network marketing|direct sales|direct selling|multi-level) (?:opportunity|team|business opportunity|adventure)
            (?:plan [bB]|second leg) (?:that|which) (?:pays|earns)
        """,
        "de": r"""
            passives? einkommen
            finanzielle (?:freiheit|unabhangigkeit)
            (?:dein|ihr|euer|sein) eigener chef
            (?:deine|ihre|seine|eure) eigene chefin
            (?:zweites|weiteres|extra|zusatzliches) (?:standbein|einkommen) (?:von zu hause|vom sofa|von der couch|neben dem|neben deinem|neben ihrem|das von selbst|das du|aufbauen|aufzubauen|mit dem|das mit|das wachst|das sie)
            (?:offen|interesse|lust|neugierig) (?:fur|an|auf|auf ein|fur ein|fur eine|an einem|an einer) (?:\w+ )?(?:zweites|zusatzliches|weiteres|zweiten|zusatzlichen|weiteren|zweite|zusatzliche|weitere) (?:standbein|einkommen|einkommensquelle|einkommensstrom|verdienst)
            (?:zweites|zusatzliches|nebenberufliches) einkommen
            team,? das (?:\w+ ){0,5}(?:geld|einkommen) verdient
            (?:von zu hause|von daheim|vom sofa|von der couch|vom handy)(?: aus)? (?:\w+ ){0,3}(?:geld|dazu|dazuverdienen|gut|einkommen) ?(?:verdienen|verdient|verdiene|aufbauen)?
            (?:mit|neben|durch) (?:ihrem|deinem|eurem) eigenen team
            (?:ihr|dein) eigenes team (?:wachst|aufbauen|aufbaust|aufzubauen)
            mentor(?:in)? hat mich (?:\w+ ){0,4}(?:aus|gezeigt|geholfen|geholt|befreit|rausgeholt)
            (?:dem|das) (?:angestelltendasein|hamsterrad|angestelltenverhaltnis) (?:\w+ )?(?:geholt|entkommen|raus|verlassen|entfliehen|aussteigen|rauskommen|befreit|auszusteigen)
            (?:suche|suchen|nehme|brauche|brauchen) (?:\w+ ){0,3}(?:ehrgeizige|motivierte|hungrige|ambitionierte|zielstrebige|engagierte) (?:leute|menschen|frauen|personen|mutter),? (?:die (?:von anfang an|mitmachen|mehr|sich|mit mir|ihr|gern|von zu hause)|mit denen)
            (?:suche|suchen) menschen wie (?:sie|dich|euch)
            (?:nur noch|nur) (?:zwei|drei|vier|funf|\d) (?:neue |weitere |motivierte )?(?:leute|menschen|frauen|personen|partner|partnerinnen|platze) (?:in meinem team|fur mein team|im team|auf(?:nehmen)?|diesen monat|in diesem monat)
            (?:verdienst|verdienen|verdiene|prozente|provision|verdient)(?: \w+){0,3} (?:an|von|auf) (?:allem|dem|jedem|allen)(?:,)? (?:was|verkauf|umsatz|umsatzen) (?:\w+ ){0,3}(?:team|leute|partner|andere|anderen|verkaufen|verkauft)
            (?:was|das) (?:deine|ihre|meine|andere|dein|ihr|mein) (?:leute|partner|team|frauen|madels|freunde) (?:verkaufen|verkauft|bestellen|bestellt|umsetzen|umsetzt)
            (?:kurzes|kleines|das) (?:video|filmchen|webinar)(?:,)? (?:das )?(?:alles|es|dir alles|ihnen alles) (?:erklart|zeigt|beantwortet)
            video (?:\w+ ){0,2}(?:erklart|beantwortet|zeigt) (?:\w+ )?alles
            (?:von anfang an|ganz am anfang|von beginn an) (?:dabei|mitmachen|einsteigen|einzusteigen|mit aufbauen|dabei zu sein)
            (?:geld|einkommen) (?:auch dann|kommt|fliest|lauft|auch)(?: \w+){0,2} (?:wenn|wahrend|im schlaf)(?: \w+){0,3}(?: schlafst| schlafen| krank| urlaub)?
            im schlaf (?:geld )?verdien\w{1,3}
            (?:kein|keine|nichts mit|nicht so ein) (?:schneeballsystem|pyramidensystem|pyramidenspiel|struckvertrieb|strukturvertrieb)
            (?:meine|deine) (?:downline|upline)
            (?:sei|werde|werden sie|seien sie) (?:endlich )?(?:dein|ihr) eigener (?:chef|herr)
            (?:unbegrenztes?|unbegrenzte|unbegrenzten) (?:einkommen|verdienst|verdienstmoglichkeiten)
            (?:network[ -]?marketing|empfehlungsmarketing|direktvertrieb) (?:\w+ )?(?:team|chance|geschaft|business)
            ihr eigener chef
        """,
        "fr": r"""
            revenus? (?:passifs?|residuels?)
            (?:liberte|independance) financiere
            (?:second|deuxieme|2e) (?:revenu|salaire) (?:qui|depuis|de chez|sans|a cote|en parallele|grace)
            (?:ouverte?|interessee?|partante?|tentee?)s? (?:a|par|pour) (?:l'idee d')?(?:un|une) (?:second|deuxieme|complement de|autre|nouvelle|nouveau) (?:revenu|salaire|revenus|source de revenus?)
            complement de (?:revenus?|salaire) (?:depuis|de|sans|a cote|en parallele|avec)(?: chez)?
            (?:votre|ton|leur) propre (?:patron|patronne|chef|boss)
            (?:grace a|que) (?:votre|ton) (?:propre )?equipe (?:grandit|grossit|se developpe|s'agrandit)
            (?:votre|ton) propre equipe
            (?:developper|monter|construire|batir|creer) (?:votre|ton|ta|sa) propre (?:equipe|reseau de (?:distributeurs|partenaires))
            equipe qui (?:gagne|touche|se fait) (?:\w+ ){0,2}(?:de l'argent|argent|revenus?|mille|complement)
            (?:gagner|gagne|gagnent|gagnez|toucher) (?:de l'argent|sa vie|un revenu|des revenus|un complement) (?:\w+ ){0,3}(?:depuis|de) (?:la maison|chez (?:soi|toi|vous|moi)|votre (?:canape|telephone)|ton (?:canape|telephone))
            (?:mon|ma|notre) (?:mentor|mentore|marraine|parrain|coach) (?:m'a|m'avait|nous a) (?:permis|aidee?|appris|montre|fait|sortie?) (?:de |d'|a |comment )?(?:quitter|sortir|laisser|lacher|demissionner|remplacer|gagner|du salariat)
            (?:quitter|sortir|quitte|sorti|sortie) (?:du|le) (?:salariat|metro-boulot-dodo)
            (?:cherche|cherchons|recherche|recherchons) (?:\w+ ){0,2}(?:personnes|femmes|gens|mamans) (?:ambitieuses|motivees|ambitieux|motives|determinees|serieuses) (?:pour|qui) (?:demarrer|commencer|rejoindre|se lancer|veulent|construire|lancer|developper)
            (?:cherchons|cherche|recherchons) des (?:gens|personnes) comme (?:vous|toi)
            (?:plus que|seulement|que) (?:deux|trois|quatre|cinq|\d) (?:nouvelles |places |personnes )?(?:personnes|places|partenaires|femmes) (?:dans mon equipe|ce mois-ci|ce mois|pour mon equipe|a accompagner)
            (?:gagne|gagnez|gagnes|touche|touchez|touches|pourcentage|commission|percoit)s? (?:\w+ ){0,3}(?:sur|de) (?:ce que|les ventes|celles|tout ce que|chaque vente) (?:\w+ ){0,2}(?:vos|tes|votre|ton|mon|mes|les autres|filleuls|filleules|equipe|vendent|achetent)
            (?:courte|petite|une) video (?:\w+ ){0,2}(?:explique|repond|montre|dit) (?:\w+ )?tout
            (?:meme|pendant) (?:quand|que|lorsque) (?:vous dormez|tu dors|je dors|on dort)
            (?:ni|pas|rien) (?:\w+ ){0,2}(?:pyramidal|pyramide|systeme pyramidal|vente pyramidale)
            (?:demarrer|demarre|commencer|lancer|lance) (?:avec moi )?(?:des le (?:debut|depart)|des le lancement|avec moi l'aventure)
            (?:etre|soyez|sois|faire partie) (?:parmi |dans )?(?:les|des) premiers? (?:a se lancer|a demarrer|distributeurs|partenaires|ambassadeurs)
            (?:marketing de reseau|marketing relationnel|vente directe|mlm) (?:\w+ )?(?:equipe|opportunite|aventure)
            (?:revenus?|gains) (?:illimites?|sans limites?|sans plafond)
            (?:ma|mon|notre) (?:downline|upline)
            (?:liberte|libre) (?:de temps|de ton temps|de votre temps) et (?:d'argent|financiere|financierement)
        """,
        "es": r"""
            (?:ingresos?|rentas?) (?:pasiv[oa]s?|residual(?:es)?)
            libertad financiera(?!")
            (?:tu|su|vuestro|sus) propi[oa]s? (?:jef[ea]s?|patron)
            ingresos? (?:extras?|adicional(?:es)?) (?:desde|sin|trabajando|con tu|en tus|en sus|a tu|al lado)
            (?:segundo|otro) (?:ingreso|sueldo) (?:que|desde|sin|con|para|al)
            (?:abiert[oa]|dispuest[oa]|interesa|gustaria|interesad[oa]) (?:a|en|tener|por)? ?(?:un|una|otro|otra) (?:segundo|segunda|nueva|ingreso|fuente) (?:ingreso|fuente|entrada|extra|de ingresos|sueldo)
            (?:segundo|segunda) (?:ingreso|fuente de ingresos)
            (?:que|conforme|cuando|mientras) (?:crece|crezca) (?:tu|su) (?:propio )?equipo
            (?:tu|su) propio equipo
            (?:equipo|grupo) que (?:gana|genera|ingresa|esta ganando) (?:\w+ )?(?:dinero|ingresos|plata)
            (?:ganar|gana|gano|ganando|generar|generando|ganan) (?:\w+ )?(?:dinero|ingresos|plata|un sueldo) (?:\w+ ){0,2}(?:desde|en) (?:casa|tu casa|su casa|el movil|el celular|el sofa|tu movil)
            (?:mi|nuestro|una) (?:mentor|mentora|patrocinador|patrocinadora|coach) (?:me|nos) (?:ayudo|enseno|mostro|saco|ha ayudado|ha ensenado) (?:a |como )?(?:\w+ )?(?:dejar|salir|abandonar|renunciar|ganar|del trabajo|reemplazar|dejarlo)
            (?:busco|buscamos|buscando|necesito) (?:a |solo )?(?:\w+ )?(?:personas|mujeres|gente|mamas) (?:ambicios[ao]s?|motivad[ao]s?|emprendedor[ae]s|con hambre|decidid[ao]s|seri[ao]s) (?:que|para|con ganas)
            buscamos (?:a )?(?:gente|personas) como (?:tu|usted|ustedes|vosotros)
            (?:solo|unicamente) (?:\w+ )?(?:dos|tres|cuatro|cinco|\d) (?:personas|plazas|mujeres|socios|cupos)(?: mas| nuevas)? (?:en mi equipo|este mes|para mi equipo|en el equipo)
            (?:ganas|gana|gano|cobras|comision|porcentaje|ganar) (?:\w+ ){0,3}(?:de|por|sobre) (?:lo que|todo lo que|cada venta|las ventas) (?:\w+ ){0,3}(?:venden|vende|compran|consuman|equipo|otros|demas|red|tu gente|su gente)
            (?:video|videito) (?:\w+ ){0,3}(?:explica|responde|lo cuenta|cuenta|contesta|aclara) (?:\w+ )?todo
            (?:mientras|aunque|incluso cuando|hasta cuando) (?:duermes|duerme|usted duerme|estes durmiendo|estas durmiendo|estas de vacaciones)
            (?:no es|ni es|nada de) (?:una |un |ninguna )?(?:estafa |esquema |sistema )?(?:piramide|piramidal|piramides)
            (?:empiecen|empezar|entrar|comenzar|empieces) (?:conmigo )?(?:desde el principio|desde cero conmigo|desde el inicio|desde el lanzamiento|antes que nadie|entre los primeros)
            (?:ser|seas|sea|estar|estes) (?:de |entre |uno de )?los primeros (?:socios|distribuidores|en (?:entrar|tu|su|el pais))
            (?:red|redes) de mercadeo
            (?:mercadeo|marketing) (?:en|de) (?:red|redes|multinivel)
            ingresos (?:ilimitados|sin limite|sin techo)
            (?:salir de la carrera de la rata|despedir a tu jefe|despedi a mi jefe)
        """,
        "pt": r"""
            (?:renda|rendimento|rendimentos|ganhos) (?:passiv[ao]s?|residua(?:l|is))
            (?:liberdade|independencia) financeira
            (?:seu|teu|o|seus|o seu|o teu) propri[oa]s? (?:chefe|patrao|chefes|patroes)
            renda extra (?:em|de|sem sair de|a partir de|pelo|com o|trabalhando) (?:casa|celular|telemovel)
            (?:segunda|outra) (?:renda|fonte de (?:renda|rendimento|rendimentos))
            segundo (?:rendimento|salario|ordenado) (?:que|sem|em|a partir|com)
            (?:interessad[oa]|dispost[oa]) (?:a|em|para) (?:um|uma|ter um|ter uma|ganhar um|ganhar uma) (?:segunda|segundo|renda|rendimento|nova) (?:renda|rendimento|extra|fonte)
            (?:conforme|que|quando) (?:cresce|crescer) (?:a |o )?(?:sua|tua|seu|teu) (?:propria |proprio )?(?:equipe|equipa|time)
            (?:sua|tua) propria (?:equipe|equipa|rede)
            (?:equipe|equipa|time|grupo) que (?:ganha|gera|fatura|esta a ganhar|esta ganhando) (?:\w+ )?(?:dinheiro|renda|rendimento)
            (?:ganhar|ganha|ganho|ganhando|ganham|gerar) (?:\w+ )?(?:dinheiro|renda|um rendimento|rendimento) (?:\w+ ){0,2}(?:em|de|a partir de|sem sair de|desde) (?:casa|celular|telemovel)
            (?:meu|minha|o meu|a minha|nosso) (?:mentor|mentora|patrocinador|patrocinadora|coach) (?:me )?(?:ajudou|ensinou|mostrou|tirou)(?:-me|-nos)? (?:a |como )?(?:\w+ )?(?:deixar|sair|largar|abandonar|ganhar|pedir demissao|do emprego|despedir)
            (?:procuro|procuramos|busco|buscamos|preciso de) (?:\w+ )?(?:pessoas|mulheres|gente|maes) (?:ambicios[ao]s?|motivad[ao]s?|empreendedor[ae]s?|determinad[ao]s?|com garra|com fome) (?:que|para|com vontade|a comecar)
            (?:procuramos|buscamos) (?:gente|pessoas) como (?:voce|tu|si|voces)
            (?:so|somente) (?:mais )?(?:duas|dois|tres|quatro|cinco|\d) (?:pessoas|vagas|mulheres|parceiros)(?: novas)? (?:na minha equipe|na minha equipa|este mes|no meu time|para a minha)
            (?:ganhas|ganha|ganho|comissao|percentagem|porcentagem|recebe|ganhar) (?:\w+ ){0,3}(?:sobre|de|do|em cima do|por) (?:o )?(?:que|tudo o que|tudo que|cada venda|as vendas) (?:\w+ ){0,3}(?:vendem|vende|compram|equipe|equipa|rede|outros)
            (?:video|videozinho|videinho) (?:\w+ ){0,3}(?:explica|responde|conta|esclarece|mostra) (?:\w+ )?tudo
            (?:enquanto|mesmo quando|mesmo enquanto) (?:voce )?(?:dorme|dormes|estas a dormir|esta dormindo|esta de ferias)
            (?:nao e|nada de) (?:uma |um |nenhuma |nenhum )?(?:esquema |golpe |sistema )?(?:de )?(?:piramide|piramides)
            (?:comecar|entrar|comecem) (?:comigo )?(?:desde o (?:inicio|principio|comeco)|logo no (?:inicio|comeco)|no lancamento|antes de todos)
            (?:ser|estar|seja) (?:um dos|entre os|dos) primeiros (?:parceiros|distribuidores|socios|a entrar)
            marketing (?:de rede|multinivel|de relacionamento)
            (?:ganhos|rendimentos?|renda) (?:ilimitad[ao]s?|sem limites?)
            (?:sair da corrida dos ratos|demitir o seu chefe|demita o seu chefe|despedir o seu chefe)
        """,
        "it": r"""
            (?:reddito|redditi|entrata|entrate|rendita|rendite) (?:passiv[aoei]|residual[ei])
            (?:liberta|indipendenza) finanziaria
            cap[oi] di (?:te stess[oa]|se stess[oaie]|lei stess[oa])
            (?:entrata|entrate) extra (?:da|lavorando da|senza|con il|dal)
            (?:seconda entrata|secondo reddito|secondo stipendio) (?:che|da|senza|con|insieme|per|lavorando|accanto)
            (?:apert[oa]|interessat[oa]|interesserebbe|piacerebbe|comodo) (?:a|ad|avere|all'idea di)? ?(?:una|un|un'altra) (?:seconda|secondo|altra|entrata|ulteriore|nuova) (?:entrata|reddito|stipendio|fonte|extra)
            (?:insieme alla|con la|grazie alla|man mano che cresce la) (?:sua|tua) (?:propria )?squadra
            (?:creare|costruire|far crescere) (?:la |una )?(?:tua|sua|propria) (?:propria )?(?:squadra di|rete di (?:distributori|partner|vendita)|squadra e)
            (?:squadra|team|gruppo) che (?:\w+ ){0,3}(?:guadagna|guadagnano|genera entrate)
            (?:guadagnare|guadagna|guadagno|guadagnano|guadagnando) (?:\w+ ){0,3}(?:da|stando a) casa
            (?:guadagnare|guadagna|guadagnano) (?:\w+ )?(?:dal|col|con il) (?:telefono|cellulare|divano)
            (?:mio|mia|il mio|la mia|nostro) (?:mentore|mentor|mentrice|sponsor|coach) (?:mi|ci) (?:ha|aveva) (?:fatto|aiutat[oa]|insegnato|mostrato|permesso|portat[oa]) (?:a |di |come )?(?:\w+ )?(?:lasciare|mollare|uscire|licenziar\w+|guadagnare|fuori)
            (?:cerco|cerchiamo) (?:\w+ )?(?:persone|donne|mamme|gente) (?:ambizios[ae]|motivat[ae]|determinat[ae]|intraprendenti|affamat[ae]) (?:che|per|con cui|da)
            cerchiamo (?:persone|gente) come (?:lei|te|voi)
            (?:solo|soltanto) (?:altre |altri )?(?:due|tre|quattro|cinque|\d) (?:persone|posti|donne|partner|collaboratori) (?:nella mia squadra|nel mio team|questo mese|per la mia squadra|per il mio team)
            (?:guadagni|guadagna|guadagno|percentuale|provvigione|guadagnare) (?:\w+ ){0,3}(?:su|di|da|anche su) (?:quello che|cio che|tutto quello che|ogni vendita|quanto) (?:\w+ ){0,3}(?:vendono|vende|comprano|squadra|rete|altri|amiche)
            (?:video|filmato|filmatino|videino) (?:\w+ ){0,3}(?:spiega|risponde a|racconta|chiarisce) (?:\w+ )?tutto
            (?:mentre|quando) (?:dormi|dorme|lei dorme|tu dormi|sei in vacanza|e in vacanza)
            (?:non e|niente) (?:\w+ )?(?:una |un )?(?:sistema |schema |catena |vendita )?(?:piramidale|piramide|piramidali)
            (?:comincino|cominciare|partire|entrare|iniziare) (?:con me )?(?:dall'inizio|fin dall'inizio|dal principio|prima di tutti|al lancio)
            (?:essere|sia|sii) (?:tra|fra|uno tra|una tra) (?:i primi|le prime) (?:partner|distributori|incaricati|a entrare|a partire)
            (?:network marketing|marketing di rete|vendita diretta|multilivello) (?:\w+ )?(?:squadra|opportunita|team)
            (?:guadagni|entrate|guadagno) (?:illimitat[ie]|senza limiti|illimitato)
            lasciare (?:il )?posto fisso (?:in|grazie|entro)
            (?:uscire|uscita|fuori) dalla ruota del criceto
        """,
        "nl": r"""
            passie(?:f|ve) (?:inkomen|inkomsten)
            (?:financiele|financieel) (?:vrijheid|onafhankelijkheid|vrij|onafhankelijk)
            (?:je|uw|hun|jouw) eigen baas
            extra inkomen (?:vanuit huis|naast je|naast uw|vanaf de bank|met je telefoon|zonder)
            (?:tweede|extra|aanvullend|bijkomend) inkomen (?:dat|die|vanuit|naast|zonder|met|via)
            (?:openstaan|open staat|sta je open|staat u open|openstaat|interesse) (?:voor|in) (?:een )?(?:tweede|extra|andere|nieuwe|aanvullende) (?:inkomen|inkomsten|inkomstenbron|bron van inkomsten|salaris)
            (?:tweede|extra) (?:inkomstenbron|bron van inkomsten)
            (?:met|naarmate|via) (?:uw|je|jouw) eigen team
            (?:eigen team|je team|uw team) (?:groeit|opbouwen|opbouwt|uitbouwen)
            team dat (?:\w+ ){0,5}(?:geld|inkomen|euro) verdient
            (?:vanuit huis|van thuis uit|thuis|vanaf de bank) (?:\w+ ){0,2}(?:geld|bijverdienen|een inkomen|goed) ?(?:verdienen|verdient|verdien|bij te verdienen)?(?: met je telefoon)?
            (?:dankzij|door|met) (?:mijn|m'n) (?:mentor|sponsor|upline) (?:\w+ ){0,6}(?:uit loondienst|baan|ontslag|vrij|gestopt|verdien)
            mijn mentor (?:\w+ ){0,3}(?:leerde|hielp|haalde|liet|heeft) (?:me|mij) (?:\w+ ){0,6}(?:uit loondienst|baan|ontslag|verdienen|opzeggen)
            (?:zoek|zoeken|zoekt) (?:nog )?(?:\w+ )?(?:ambitieuze|gemotiveerde|gedreven|hongerige|ondernemende) (?:mensen|vrouwen|mannen|moeders|personen) (?:die|om|met wie|voor mijn team)
            (?:zoeken|zoek) mensen (?:als|zoals) (?:u|jij|jou|jullie)
            (?:nog maar|maar|nog) (?:twee|drie|vier|vijf|\d) (?:nieuwe )?(?:mensen|plekken|plaatsen|vrouwen|partners) (?:in mijn team|deze maand|voor mijn team|nodig in mijn)
            (?:verdien|verdient|verdien je|verdient u|percentage|commissie|krijg|krijgt) (?:\w+ ){0,4}(?:aan|van|over|op) (?:wat|alles wat|elke verkoop|de verkopen) (?:\w+ ){0,3}(?:verkopen|verkoopt|team|anderen|mensen|bestellen|kopen)
            (?:filmpje|video|videootje) (?:\w+ ){0,3}(?:legt alles uit|alles uitlegt|verklaart alles|alles vertelt|beantwoordt alles|vertelt alles|alles beantwoordt)
            (?:terwijl|ook als|zelfs als) (?:je|u) (?:slaapt|op vakantie|ziek)
            (?:geen|niet zo'n) (?:\w+ )?(?:piramidespel|piramidesysteem|piramide|piramideconstructie)
            vanaf het begin (?:meedoen|meedoet|instappen|mee te doen|in te stappen|erbij)
            (?:een van de eersten|bij de eersten) (?:in (?:nederland|belgie|uw land|je land|uw regio|je regio)) (?:\w+ )?(?:instappen|starten|beginnen|mee)
            (?:netwerkmarketing|network marketing|directe verkoop) (?:\w+ )?(?:team|kans|avontuur)
            (?:onbeperkt|onbeperkte) (?:inkomen|inkomsten|verdiensten|verdienen)
            (?:binnen|in) (?:een|\w+) (?:jaar|maanden) uit loondienst
            (?:uit de ratrace|ontsnap aan de ratrace|ontsnappen aan de ratrace)
        """,
    }
)
"""Recruiting for network marketing; counts where a text reads as commercial otherwise."""
