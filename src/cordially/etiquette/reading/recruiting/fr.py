"""How French sentences recruit for network marketing."""

from cordially.etiquette.reading.recruiting.part import Part

PARTS = {
    Part.ALONE: """
        argent rentre quand; liberte de temps; reve d un autre; pour le reve ~ autre|autres|patron
        recommandes ~ amies|amis|entourage ~ payee|paye; deja ~ recommandes|recommandez
        gains dependent de vous|toi; choisissez vos horaires; propre affaire sans risque
        sans patron et sans; soiree decouverte|opportunite; soiree ~ opportunite
        reunion d opportunite; votre|ton propre patron; ton propre boss; argent en dormant
        gagner en dormant; arrondir ~ fins de mois; arrondir leurs|tes|vos
    """,
    Part.INCOME: """
        revenu|revenus; gagner|gagne|gagnes|gagnez|gagnent ~ argent|vie|plus|peu|bien|euros|0
        ce que ~ gagnez|gagnes|gagne; gains; argent rentre|arrive|tombe; l argent ~ rentre|arrive
        euros ~ par|de plus ~ mois; 0 euros; par mois; complement de revenu*|salaire; commission*
        prime*; paie|paye mon|ton|votre ~ loyer; mon loyer; rembourser ~ maison|credit|pret
        touche une part; part sur chaque; etes|es ~ payee|paye|remunere*; fins de mois
        depassaient mon salaire; salaire ~ depasse; un peu plus a cote; second salaire
        second revenu
    """,
    Part.ASIDE: """
        depuis la maison; a la maison; de chez vous|toi|soi|moi; de la maison; depuis chez
        depuis ~ canape|telephone|cuisine|ordinateur|portable
        a cote de ~ travail|emploi|boulot|etudes; a cote du travail; en parallele; quelques heures
        heures par semaine|jour; a votre|ton|son rythme; temps libre; vos|tes|ses ~ horaires
        horaires libres|flexibles; en dehors de ~ travail; pendant que ~ enfants dorment
        quand les enfants dorment; depuis leur|son|mon telephone; temps partiel; ou que tu sois
        a domicile; tout depuis
    """,
    Part.FREEDOM: """
        veut|veulent|voulez|veux ~ liberte; plus de liberte; liberte ~ revenus|argent|temps
        liberte financiere|de temps|d argent; independance financiere; libre financierement
        retraite ~ tot|avant; prendre ~ retraite tot; sans patron; plus de patron; metro boulot dodo
        change ma|ta|votre|sa|leur vie; change|changer|transforme ma|votre|ta vie
        plus de temps ~ famille|enfants|proches; temps en famille
        veut|veux|voulez|veulent plus de la vie; plus de la vie; vivre ~ reves; vie de reve
    """,
    Part.SEEKS: """
        cherche|cherchons|recherche|recherchons ~ personnes|gens|femmes|hommes|mamans|leaders|partenaires|ambassadeurs|ambassadrices|distributeurs
        cherche|cherchons deux|trois|quatre|cinq|0; cherche|cherchons des|d autres
        rejoins|rejoignez moi|nous|mon|notre|l; rejoint l equipe|notre|mon
        rejoindre ~ equipe|aventure|projet; mon|notre equipe; dans mon equipe; une place ~ pour|dans
        place pour toi|vous; garde une place; avancer|demarrer|commencer avec moi
        une poignee de personnes; avez|as le profil; le bon profil; serais douee|doue
        n en parle qu a; que je partage avec
    """,
    Part.DRIVEN: """
        personnes|gens|femmes|hommes|mamans|profils|leaders ambitieu*|motive*|determine*|positi*|serieu*|dynamiques
        ambitieuses|ambitieux; pret*|prets|pretes a apprendre; leaders qui; veulent plus
        envie d apprendre; qui ont faim; esprit ouvert; ouverts d esprit
    """,
    Part.VAGUE: """
        monte|lance|demarre|developpe|construis quelque chose
        quelque chose de ~ grand|nouveau|special|genial|enorme|fou; opportunite
        ce n est pas un emploi; cette|une activite|affaire; idee d activite|de business|d affaire
        business; concept; le|ce|un systeme; un projet|ce projet; plan b
        tout dire|expliquer ~ par ecrit|ici; ne peux pas tout; courte|petite presentation|video
        presentation ~ en ligne|ce soir; mon|ma associe*; gens|personnes ordinaires|normales|normaux
        une methode|cette methode; un moyen|le moyen; comment faire pareil; ca marche
    """,
    Part.GOODS: """
        bien etre; cosmetique*; complements alimentaires; complement alimentaire; soins; soin
        nutrition; huiles essentielles; vitamines; produits naturels|de beaute|sante|menagers; sante
        minceur; perte de poids; beaute; boissons; aloe; collagene; parfum*; maquillage
    """,
    Part.PARTNER: """
        distributeur*; distributrice*; comme partenaire; partenaire que|qui
        nouveau|nouveaux|chaque partenaire|partenaires; ambassadeur*; ambassadrice*; conseilleres
        devenir partenaire|conseillere|distributeur|distributrice|vdi; marraine; parrain; parrainez
        parraine; filleul*; vdi; kit de demarrage; vendeuse a domicile; conseillere independante
        affilie*; upline; downline
    """,
    Part.CHAIN: """
        chaque partenaire que; que vous parrainez; que tu parraines; ceux qu il parraine
        ceux qu elle parraine; une|un de mes|tes filleul*|partenaires|filles ~ vend
        vos|tes filleul*; ton|votre propre groupe|equipe|reseau
        montes|developpes|construis ton ~ groupe|equipe|reseau
        monter|developper|construire ~ equipe|reseau|groupe; se vendent ~ seules|seuls
        recommandes|recommandez ~ amis|amies|entourage; equipe compte|a deja
        deja quarante|0 personnes; chaque fois que|qu ~ vend
        ce que ~ equipe|amis|filleules vend*|achetent; parrainer; parrainage
    """,
    Part.MENTOR: """
        mon mentor; ma mentore; ma marraine; mon parrain; notre mentor; accompagnons chaque annee
        mon coach; ma coach; une accompagnatrice
    """,
    Part.QUITS: """
        demissionne; demissionner; quitte mon|son|ton|le ~ travail|emploi|boulot|poste|salariat
        quitter mon|ton|votre|le ~ travail|emploi|boulot|salariat|job
        lache mon|ton|son ~ boulot|travail|job|cdi; remplace mon salaire; depassaient mon salaire
        licencie mon patron; vire mon patron; arrete de travailler
    """,
    Part.EARLY: """
        des le debut|depart|lancement; entrent maintenant; ceux qui entrent; en haut quand
        seront en haut; avant le lancement; avant tout le monde
        arrivons|arrive dans votre|ton pays|region|ville; pleine explosion|expansion
        demarre|demarrera|arrive en europe|france|belgique; parmi les premiers|premieres
        premiers en|dans; tout debut; pre lancement
    """,
    Part.TELLS: """
        montre*|montrais|explique*|raconte* ~ te|vous|comment
        te|vous|t ~ montrer*|montrais|expliqu*|racont*|apprendre|dis|dire|envoie|envoyer
        en savoir plus; savoir comment; veux savoir; voulez savoir; demande moi
        reponds ~ oui|moi|juste; serais|seriez ~ ouvert*; ouvert* a; interesse*; curieu*
        ca|cela vous|te dirait|parlerait|tente; as tu ~ pense; avez vous ~ pense; jeter ~ oeil
        jetteriez|jetterais; imagine; imaginez; satisfait* de; etes vous satisfait*; puis je
        je te garde; je t en dis; viens|venez jeudi|ce|a; cela vous; ca te
    """,
    Part.AGAINST: """
        poste|postes; salaire est|de; cdi; cdd; candidat*; recrut*; embauch*; stage; stagiaire
        apprenti*; benevol*; don; dons; chorale; association; memoire; these; etude; enquete
        article; impot; impots; universite; reforme; table ronde; ingenieur*; infirmi*; medecin
        developpeu*; grav*; marche le; paroisse; pas interesse*; non merci; plutot pas; arnaque
        decline*; recherche sur; chercheu*; mefi*; arnaqu*; contrat; de l heure; salaire horaire
        liberte de la|permets; prends la liberte; locataire; archives; teletravail; mission
        contrat durable
    """,
}
