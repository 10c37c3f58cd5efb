"""How French sentences offer something for sale."""

from cordially.etiquette.reading.offers.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.SELLS: """
            je fais|donne|tiens|loue|vends|traduis|fabrique|installe|repare ~ maintenant|desormais|aussi
            je donne; nous fabriquons|installons|livrons|equipons|organisons; je vends|propose
            j ouvre; je suis ~ maintenant|depuis; chez nous|moi ~ commander|commande
            je me suis mis a mon compte; mes honoraires; mes seances
            je m occupe ~ de vos|votre|tes|ton; nous prenons en charge; je prends en charge
            un nouveau|une nouvelle gamme|offre|service; je vous libere|allege|soulage|delivre
            notre nouvelle|nouveau; je|nous propose|proposons; je vends; nous vendons
            on propose|vend; j offre; nous offrons
            nous|j|on aidons|aide|accompagnons|accompagne ~ entreprises|societes|equipes|dirigeants|cabinets|maisons|cadres|commercants
            j accompagne; nous accompagnons; je conseille
            vient|viens|venons de sortir|lancer|creer|publier
            j|ai|avons|a ~ monte|cree|lance|developpe|concu|mis au point un|une|notre
            avons|ai developpe|lance|concu|cree; specialise* dans; je m en charge
            je vous en decharge|debarrasse; vous refait|refaisons|cree|construit|construisons
            je travaille maintenant pour; nous nous occupons de vos|votre
            commandent|commande ~ chez nous|moi|boutique; je represente; je distribue
            nous distribuons; on distribue
            avons|ai ouvert|fonde ~ agence|cabinet|boutique|studio|un|une; nous traduisons|organisons|planifions|nettoyons|verifions|concevons
            vous recommande|conseille|recommandons ~; nous vous offrons|proposons|faisons
        """,
        Mark.OUTRIGHT: """
            je|nous|d|aimerais|aimerions|voudrais|voudrions|veux|voulons|souhaite ~ vous|te vendre
            je|nous vous|te vends|vendons
        """,
        Mark.GAIN: """
            vous ferait|fera|fait|faire gagner|economiser; te ferait|fait|fera; fait gagner
            gagner six|du|des|0; gagner; divise|divisent|diviser; vos frais; frais de
            simplifie|simplifier|allege|allegera ~ votre|vos|la vie
            vous aider|aide|aiderait|aiderions; aider votre; vous liber*; plus de temps
            gagner du temps; sans effort; facture d energie|energetique|electricite; votre|vos|ta facture*
            vous plairait|interesserait; te plairait; en profiter; vous ~ profit
            rapporte|rapportent; bon rendement; vous irait; te ferait du bien; vous ferait du bien
            beneficier; gagneriez|gagnerais; gagner ~ heures|temps|clients
            fait|font|faire ~ gagner|economiser; economis* ~ vous|votre|vos|heures
            vous ~ economis*|gagner|gagnez
            divise|divisent|reduit|reduisent|reduire|baisse|baisser|diminue|diminuer|allege|alleger ~ vos|votre|frais|couts|facture|par deux|de moitie
            vos|votre ~ facture|frais|couts|charges
            trouver|gagner|attirer|apporte|apportent|amene ~ clients|prospects|commandes
            plus|nouveaux de clients|clients; des clients; des prospects
            vous apporte|apporter|apporterait; deux fois plus vite; moitie moins de temps
            vous ~ profiteriez|profiterez|beneficieriez; profiter; tu en profiterais
            developper|augmenter|doubler|booster votre|vos|ton|tes
            davantage de ~ journees|journee|temps; tirer davantage|meilleur
            avant vos|votre|tes concurrents|concurrence; vous ferait|rendrait; fait pour vous|toi
            vous conviendrait; te conviendrait; exactement ce qu il vous|te; 0 % par an|l
            rendement; rentabilise*; moins cher que; vous serait utile; vous debarrass*
            vous en decharge
            plus saine|sain; mieux protege*; vous decharge*|soulage*|rend|rendrait|rendraient; amorti*; economiser gros; vos soirees
            vous amene*; rapporte ~ cent; moins cher; avancer
            double|doubler leur|son|le chiffre|ventes; les chiffres parlent; vaut ~ la peine|coup
        """,
        Mark.AUDIENCE: """
            comme la votre|tienne|leur; comme le votre|tien; comme les votres
            de votre|ta taille|secteur|metier|branche
            dans votre|ta situation|position|secteur|branche
            aux|pour les dirigeants|cadres|entreprises|personnes|femmes|independants|patrons qui
            pour les cadres|dirigeants|entreprises; pour des gens comme vous
            pour votre|ton entreprise|societe|equipe|cabinet
            votre|ton entreprise|societe|equipe ~ pourrait|aurait; votre secteur
        """,
        Mark.ASK: """
            si je vous|t ouvre|invite; essayez; essaie; je vous|te montrerais|montre
            acces d essai; compte d essai; mois d essai; un essai; essai gratuit; version d essai
            demonstration; demo; devis; catalogue; brochure; grille tarifaire; nos|mes tarifs
            tarif revendeur|special|preferentiel; echantillon*
            vous montrer*|montrerais|montre|montrerai; te montrer*|montre
            vous|te ~ presenter notre|nos|mon|ma|la|une; vous|te faire ~ offre|prix|devis|remise
            une|belle|bonne offre; je vous|te inscris|reserve|mets|garde|bloque; vous inscrire
            t inscrire; reserver une|un|votre|ta ~ place|demonstration|seance
            premier|premiere mois|seance|consultation|rendez ~ offert|offerte|gratuit|gratuite
            offert*; remise; reduction; 0 % de|sur; prix d ami; jetez un|y; allez voir|jeter
            passez|faites un tour; faites un tour ~ boutique|site; notre|ma boutique; commandez
            commander; avec le code; puis je vous ~ envoyer|proposer|reserver|inscrire
            a moitie prix; sans engagement
            compare ~ votre|ton; comparer ~ votre|ton; sur demande; essayer ~ notre|nos; essayez; moitie prix; meilleur prix
            livre*|livree gratuitement; diagnostic gratuit; bilan gratuit; inscrivez vous; commande passee; chiffrer
        """,
        Mark.SOFT: """
            interesse* ?; ca vous|t interesse*; cela vous interesse*; une demi heure
            un quart d heure; un ~ appel pour|cette; puis je; je peux vous|te; voulez vous
            veux tu; souhaitez vous; tu veux; dites moi; dis moi; si vous voulez|souhaitez
            si tu veux; je vous|t invite; contactez moi|nous; appelez moi; pense a vous|toi
            volontiers; je serais ravi|ravie|heureux; quand vous voulez; a votre disposition
        """,
        Mark.DENIES: """
            pas|rien ~ message de vente; n est pas ~ message|demarche|argumentaire|vente
            ne demarche jamais|pas; jamais ~ demarche|demarcher|vendre; rien de commercial
            deteste autant ~ vous|toi; deteste ~ messages; ni assureur|vendeur ni
            pas|aucune ~ intention de ~ vendre; pas un vendeur|commercial
            ne suis pas ~ vendeur|commercial|commerciale|vendeuse
            d habitude ~ publicite|vendre|vends; pas ~ reclame; pas de reclame|prospection
            ne prospecte; ne cherche pas a ~ vendre; sans chercher a ~ vendre
            ne fais jamais|pas ~ promotion|pub|publicite|reclame
            ne ~ jamais|pas ~ ma|de|la publicite|pub|promotion; rien ~ vendre; ne ~ vendre quoi
            loin de moi ~ vendre|idee; pas ~ vous|te ~ vendre
            pas ~ publicite|pub|demarchage|commercial|commerciale|argumentaire|demarche commerciale
            pas de la|une publicite|pub|demarche|annonce
            aucun* argumentaire|publicite|demarchage|pub; ni publicite; jamais de publicite|pub
            jamais ~ publicite|pub; pas du genre a ~ demarcher|vendre; sans vouloir ~ vendre
            deteste ~ vendre|demarcher|publicite|pub|demarchage|vendeurs
            pas un|de ~ discours commercial|pitch|boniment
            ne fais jamais|pas ~ reclame|publicite|pub; pas un message ~ commercial|publicitaire
            ne|n prenez|voyez|lisez|y ~ comme|pour|aucun; ne le prends ~ comme|pour; rien ~ a acheter; rien acheter; n avez rien a acheter
            ne|n ~ acheter; ne vous|te demande rien; ne veux rien de vous|toi; pas ~ votre|ton argent
            sans arriere pensee*; sans engagement ~ vente; pas d arriere; aucune obligation; aucun demarchage
            deteste|hais ~ prospection|demarchage|pub|publicite|vendeurs; pub m agace|ennuie|fatigue; publicite m agace|ennuie
            n utilise jamais|pas ~ reseau; jamais ~ pour les affaires; pas de ceux qui; pas du genre a
            en amie|ami ~ non|pas; non|pas en vendeuse|vendeur|commercial|commerciale|conseiller
            pas a faire de vous; pas ~ de vous une|un client*; pas a vous convaincre; pas a la vente; rien de commercial
            on ne vend rien; ne vend|vends rien; pas de baratin|boniment|discours; aucune pression
            sans ~ vendre|pub|publicite; ne touche rien|aucune ~; personne ne me paie
            pas la pour ~ placer|vendre; ne travaille pas ~ vente
            pas une question d argent; pas ~ pour l argent; pas ~ question d argent; ne supporte pas ~ vendeurs; pas besoin de vendre; pas ~ d un vendeur
        """,
        Mark.OTHERWISE: """
            ne|n ~ plus; plus de pub|publicite|annonces; n est pas a vendre; n a jamais ete; aux particuliers
            ils|elles ne|n; il|elle n|ne; pas vendeur dans; sans publicite il|on; merci de n|ne; n avons ~ rien presente
            de publicite pour le poste; jamais voulu etre; pas mon velo; mon velo; ne m envoyez pas|plus
            sans but lucratif; moi le client|la cliente; je ne suis plus
        """,
        Mark.FREE: """
            coute|coutent ~ rien; sans frais; gratuit*; offert*; moins cher*; sans rien payer; a prix reduit; moitie prix; pour rien; prix d ami
            cadeau|cadeaux pour|aux; des cadeaux; premiers clients|membres|inscrits
        """,
        Mark.PROOF: """
            tous|toutes ceux|celles qui ~; ceux|celles qui ~ essaye*|essaient|utilise*|teste*|goute*|suivi; quiconque ~; qui a|ont ~ essaye|vu|goute|teste|suivi
            chacun qui; personne ne ~ regrette*; clients ~ disent|ravis|enchantes|recommandent|reviennent; nos clients|clientes|membres|utilisateurs|participants
            ne jurent|jure ~ que par; ne peut|peuvent plus s en passer; ont change d avis
        """,
        Mark.URGES: """
            devez|devriez|dois|devrais|faut|il faut ~ essayer|voir|connaitre|gouter|lire|savoir|decouvrir; incontournable; ne ratez|manquez|rate|manque pas; serait dommage; passer a cote
            meilleur* du marche; sur le marche; unique*; exceptionnel*; jusqu au|a ~; se termine*|finit|finissent; derniere chance; change ma|ma peau|mon sommeil ~; nulle part ~; tout le monde en parle; bon plan; vaut chaque
            recommande* ~ vous|te|vivement|chaudement; vous|te ~ recommand*|conseill*; trop beau pour; parfait* pour vous|toi|votre; ideal* pour vous|toi|votre; fait* pour vous|toi|des; quelqu un comme vous|toi; gens|personnes comme vous|toi; a quelqu un dans
        """,
        Mark.YET: "mais; toutefois; cependant; pourtant; pourtant; neanmoins; toutefois; cependant; cela dit; seulement; simplement; juste; sinon; sauf; malgre tout; au contraire; plutot",
        Mark.SEATS: """
            la place|seance|session|journee|part; les billets
            place|places|billet|billets|parts|lots|inscription|entree ~ a|est|sont|coute|coutent|reste
            il reste|nous reste|me reste ~ places|parts|lots|billets
            reste ~ quelques|encore|trois|deux
            quelques|encore ~ places|parts|lots|logements|billets
        """,
        Mark.AGAINST: """
            n est ~ a vendre; pas ~ interesse*; pas besoin; ton|votre avis; votre|ton regard
            avons deja; dans|chez notre|ma|mon entreprise|societe|cabinet|equipe; poste; postes
            salaire; cdi; cdd; recrute; recrutons; recruter; cooptation; opportunite
            connais tu quelqu; candidat*; postul*; embauch*; alternance; stage de fin; apprenti*
            emploi; temps plein|partiel; stagiaire
            atelier|cours|soiree|conference gratuit|gratuite|gratuits
            est gratuit|gratuite|gratuits; entree libre; portes ouvertes; benevol*; dons; don
            caritati*; solidaire*; association; tombola; collecte; au profit
            votre|ton devis|facture|offre|logiciel|application|plateforme|formation|proposition
            vos|tes tarifs|prix; achete; achetes; paye; commande hier; abonnes a; nous payons
            nous coute; nous fait gagner; m a coute; un cadeau; en cadeau; offre par
            entree est|reste libre|gratuite; entree libre
        """,
        Mark.RECEIVED: """
            merci pour ~ devis|offre|facture|demonstration|tarifs|proposition|catalogue
            merci de ~ devis|offre
        """,
    },
    ours="notre nos mon ma mes",
    negations="""
        pas jamais rien aucun aucune sans ni deteste horreur guere loin peu
        abstiens honte evite refuse epargne lieu fuis horreur loin
    """,
    selling="""
        vendre vente ventes vendeur vendeuse vendeurs vends publicite pub publicitaire*
        promotion promo demarch* prospect* commercial commerciale commerciaux argumentaire
        argumentaires pitch boniment* spam reclame racol* fourguer refiler placer
        vente vendeur vendeuse vends vend vendre demarch* prospect* promotion* pub publicite* publicitaire* reclame
        baratin boniment placer acheter argumentaire spam refourguer fourguer commercial* marketing
        imposer force forcer refiler vanter promouvoir promotionnel* demarcher vendu marchand marchande convaincre racoler appater publi*
        convertir vanter loue louer expose precher prospectus tract flatter
        recommande recommander deranger importuner embeter insister insistant publicite
    """,
    things="""
        application appli app logiciel* plateforme outil outils produit* service* solution*
        formation* cours programme coaching accompagnement atelier* webinaire* masterclass stage
        agence cabinet societe entreprise maison studio boutique forfait* abonnement* assurance*
        fonds gamme complement* billets seminaire* sommet adhesion ebook systeme methode
        nettoyage menage comptabilite conseil offre* tarif* prix marque mentorat residence
        contrat prestation* conference collection filtre credit pret prevoyance appartement
        appartements remise creme cremes vin vins huile huiles literie chauffage mutuelle
        credits panneaux soin soins
    """,
    beside_denial="""
        complement* mutuelle epargne pompes pompe chaudiere chaudieres voyages vacances livre diagnostic
        cave caves filtre filtres fenetres cuisine toit chambres retraite seance seances traduction traductions
        accompagnement comptabilite placement placements contrat contrats solaires shake poudre vitamines
        outil outils demonstration clinique cabinet
    """,
)
