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
        """,
        Mark.GAIN: """
            vous ferait|fera|fait|faire gagner|economiser; te ferait|fait|fera; fait gagner
            gagner six|du|des|0; gagner; divise|divisent|diviser; vos frais; frais de
            simplifie|simplifier|allege|allegera ~ votre|vos|la vie
            vous aider|aide|aiderait|aiderions; aider votre; vous liber*; plus de temps
            gagner du temps; sans effort; facture d energie|energetique|electricite; facture
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
        """,
        Mark.YET: "mais; toutefois; cependant; pourtant",
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
        """,
        Mark.RECEIVED: """
            merci pour ~ devis|offre|facture|demonstration|tarifs|proposition|catalogue
            merci de ~ devis|offre
        """,
    },
    ours="notre nos mon ma mes",
    negations="""
        pas jamais rien aucun aucune sans ni deteste horreur guere loin peu
    """,
    selling="""
        vendre vente ventes vendeur vendeuse vendeurs vends publicite pub publicitaire*
        promotion promo demarch* prospect* commercial commerciale commerciaux argumentaire
        argumentaires pitch boniment* spam reclame racol* fourguer refiler placer
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
)
