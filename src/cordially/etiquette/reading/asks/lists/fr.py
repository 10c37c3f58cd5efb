"""How French sentences put somebody on a list."""

from cordially.etiquette.reading.asks.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.ADDS: """
            laisse|laissons|garde|gardons|laisserai|garderai ~ sur|dans|votre|parmi
            vous|te|t laisse|laissons|garde|gardons|maintiens
            votre|ton ~ adresse|courriel|mail|nom ~ est|figure|se ~ sur|dans|trouve|maintenant|desormais
            notre|mon|ma|le systeme|assistante|assistant|equipe|collegue ~ ajoute|inscrit|abonne|vous|t
            inscrit|ajoute|abonne ~ automatiquement|chaque|tous
            l ai|avons ~ ajoute*|inscrit*|mis|mise|integre*|enregistre*
            vous|t|te|toi|y ai|aie|avons|ayons|ajoute|inscris|abonne|inclus|mets|mettons|ajoutons|inscrivons|abonnons|ajouterai|inscrirai ~ ajoute*|inscrit*|abonne*|inclus*|mis|mise|enregistre*|integre*|rajoute*|place*|glisse*|note*|enrole*
            je|nous vous|t|te ajoute|inscris|abonne|inclus|mets|ajoutons|inscrivons|abonnons|mettons|rajoute|integre
            vous|t|te ajouter|inscrire|abonner|inclure|mettre|rajouter|integrer|enregistrer|placer
            ai|avons ~ ajoute*|inscrit*|mis|mise|enregistre*|integre*|inclus*|rajoute*|note* ~ votre|ton|vos|tes
            ajouter|inscrire|mettre|enregistrer|integrer|inclure|rajouter votre|ton ~ adresse|nom|courriel|mail|e
            votre|ton ~ adresse|courriel|mail|nom ~ a|est|figure|vient|ete
            vous avez|etes ~ ete ~ ajoute*|inscrit*|abonne*|inclus*|mis|mise|integre*
            tu as|es ~ ete ~ ajoute*|inscrit*|abonne*|inclus*|mis|mise|integre*
            vous venez|viens d etre; tu viens d etre; ai pris un abonnement
        """,
        Mark.LIBERTY: """
            permis de|d; me suis permis*; pris la liberte; prends la liberte; pris l initiative
            nous sommes permis; me permets de|d; sans vous|te demander
        """,
        Mark.ON: """
            votre|ton abonnement; votre|ton inscription ~ debute|commence|prend|court
            place ~ dans|sur|parmi; vous|toi aussi; vous|tu ~ ferez|feras|fais|faites ~ partie
            une place
            vous etes|faites|serez|recevez|figurez ~ maintenant|desormais|dorenavant|abonne*|inscrit*|sur|dans|parmi|partie|lecteur|lectrice|destinataire
            tu es|fais|seras|figures ~ maintenant|desormais|dorenavant|abonne*|inscrit*|sur|dans|parmi|partie|lecteur|lectrice|destinataire
            vous voila|voici; te voila; bienvenue dans|sur|parmi|a|aux|au
            vous comptez|appartenez; tu comptes|appartiens; vous|tu rejoignez|rejoins
            considerez vous
        """,
        Mark.GETS: """
            partage|partagerai|partagerons|partageons ~ avec vous|toi|avec; avec vous
            vous|te ferai|ferons ~ suivre|parvenir|profiter
            vous|te|t sera|seront|serez|seras ~ envoye*|adresse*|expedie*
            serez|seras ~ informe*|averti*|tenu*
            enverra|adressera|transmettra ~ vous|te|nos|notre
            vous|t enverra|adressera|ecrirai|ecrirons|fera|ferons
            suivants|suivantes|prochains|prochaines|autres ~ arriveront|suivront|viendront|suivent|arrivent
            donne ~ droit; vous|te vient
            nos|notre|mes|ma ~ conseils|offres|nouvelles|actualites|lettre ~ arriveront|arrivera|parviendront|parviendra|tomberont|atterriront
            envoie|envoyons|adresse|adressons ma|mon|notre
            vous|tu ~ recevrez|recevras|recevez|recois|aurez|auras|allez|vas|trouverez|trouveras|lirez
            vous|te|t ~ envoie|enverrai|enverrons|envoyons|adresse|adresserai|adresserons|parviendra|parviendront|sera|seront|arrive|arrivera|arriveront|transmets|ferai|ferons|expedie
            dans|en ~ votre|ta boite|messagerie|courriel|courrier
            arrive|arrivera|arriveront|tombera|atterrit|atterrira chez|dans
            recoit|recoivent|recevront|recevra ma|notre|mes|nos|la|ce
            tous|toutes|chacun ~ recoit|recoivent
            envoie|envoyons|adresse|adressons ~ a tous|toutes|chacun
            envoyee|envoye|adressee|adresse a tous; tiendrai|tiendrons|tiens informe*|au
            a recevoir; vous|te tiendrai|tiendrons|tenons|tiens
            vous|te|t envoyer|adresser|tenir|faire|parvenir
            vous|tu la|le|les recevrez|recevras|recevez|recois|aurez
        """,
        Mark.KEEPS: """
            vous|te|t tiendrai|tiendrons|tiens|tenons|informerai|informerons|informe|informons
            vous|te|t tenir ~ au|informe; au courant
            vous|tu aurez|auras|recevrez|recevras ~ nouvelles
        """,
        Mark.LIST: """
            courriels|messages|mails|communications|e ~ promotionnel*|publicitaire*|commercia*
            info lettre; lettre d information|infos|actualites|actualite|nouvelles|info
            lettre mensuelle|hebdomadaire|hebdo|trimestrielle|periodique|electronique|circulaire
            lettre|courrier|mail|envoi|message|mot d|de ~ semaine|mois|mensuel|hebdomadaire
            news letter; envoi mensuel|hebdomadaire
            premier|prochain|premiere|prochaine numero|edition; bulletin
            revue hebdomadaire|mensuelle|du; actualites|nouveautes|infos produit|produits
            mail|courriel|message|courrier mensuel|hebdomadaire|publicitaire
        """,
        Mark.MAILS: """
            destinataires de nos|notre|mes; la liste des|de ~ destinataires
            liste|listes de|d ~ diffusion|distribution|destinataires|envoi|abonnes|mails|mailing|publipostage|lecteurs
            mailing list; liste mail|mails; liste de mes|nos ~ abonnes|destinataires|lecteurs
            fichier d envoi|adresses
        """,
        Mark.LOOSE: """
            notre|ma|nos|mes liste|fichier|abonnes|lecteurs|lectrices|destinataires|listes|base
            la liste; mes|nos ~ abonnes|lecteurs|lectrices|destinataires
        """,
        Mark.NEWS: """
            les|dernieres ~ nouveautes|actualites|offres|nouvelles|promotions|infos ~ de|du|des|d ~ maison|entreprise|boutique|magasin|societe|cabinet|secteur|marche|studio|atelier
            nos|notre|mes|mon|ma ~ pensees|reflexions|chronique|blog|lettres|videos|podcast|histoires|idees|bons|analyses|chiffres|rapports|rapport|messages|mails|courriels|publicite|selection|tendances|recommandations|lettre|newsletters
            nos|notre|mes|ma|les nouveautes|actualites|actus|offres|promotions|promos|conseils|nouvelles|infos|informations|annonces|catalogue|bons|remises|astuces|catalogues|publications|lancements
            nouveautes|actualites|offres|nouvelles|infos|informations de|sur|d notre|nos|mon|mes|ma
            offres speciales|promotionnelles|commerciales
        """,
        Mark.WARES: """
            nos|notre|mes|mon|ma ~ produits|services|cours|offres|evenements|gamme|collection|nouveautes|entreprise|activites|maison|projets|formations|ventes|articles|lancements
        """,
        Mark.SOON: """
            bimensuel*; quinzaine; bihebdomadaire; tous les quinze|0|deux|trois
            deux|trois|une|quatre|0 fois ~ par|l|le|la ~ mois|semaine|an; trimestriel*
            effet immediat; des le ~ premier|prochain; tout de suite; sans delai; immediatement
            de temps a|en; regulierement; a chaque ~ debut|fin|nouvelle; au debut|fin de
            chaque fois; le premier; tous les debuts; a intervalles; mois apres mois; de mois en
            semaine apres semaine; un ~ sur deux; une ~ sur deux; desormais; dorenavant
            des maintenant|aujourd|demain|lundi|mardi|mercredi|jeudi|vendredi|ce|cette|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre
            a partir; a compter; a l avenir
            chaque|tous|toutes ~ semaine|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|trimestre|jour|matin|semaines|jours|lundis|mardis|mercredis|jeudis|vendredis
            des|de ~ la|le semaine|mois|prochaine|prochain|lundi; mensuellement; automatiquement
            d office; hebdomadaire; mensuelle; mensuel; trimestrielle; une|deux|0 fois par
            par mois|semaine|trimestre|an; premier|prochain|premiere numero|edition; maintenant
        """,
        Mark.SINCE: """
            notre mise en; notre ~ relation|connexion; grace a notre
            puisque|comme|parce|maintenant|etant|vu que|nous|on ~ nous|sommes|vous|on|donne
            puisque|comme|parce ~ vous|tu ~ relation|relations|contact|contacts|reseau
            en tant que; tous|toutes|chacun ~ mes|nos ~ contacts|relations|connexions
            comme tous|toutes|nouveau|nouvelle|nouveaux
            tous|toutes ceux|celles|les ~ qui|personnes|avec
            chaque nouveau|nouvelle ~ contact|relation; toute personne; quiconque
            nouveau contact
        """,
        Mark.EVERY: """
            tous|toutes|ensemble de ~ mes|nos ~ contacts|relations
            tous|toutes|chacun|chaque|ensemble ~ mes|nos|nouveau|nouvelle ~ contacts|relations|connexions|contact|relation
            tous|toutes ceux|celles|les ~ qui|personnes|avec; quiconque; toute personne
        """,
        Mark.ADDRESS: """
            votre|ton ~ adresse|courriel|mail|e
        """,
        Mark.DONE_FOR: """
            deja fait; fait ~ pour|a vous|toi|votre; en votre|ton nom; occupe|occupee ~ pour
        """,
        Mark.LEAVE: """
            c est|serait trop; trop souvent|de; assez de; derange|gene|ennuie|lasse; marre
            repondez|reponds|ecrivez ~ stop|non; desinscri*; desabonn*; vous retirer; te retirer
            un clic; un simple clic; resilier; quitter la; ne plus ~ recevoir
            ne souhaitez|voulez|veux|souhaites plus|pas; lien ~ en bas; bas de page
            bas de chaque; si ~ ne ~ convient|plait|interesse; cela|ca ~ derange|gene
            plus la recevoir; vous en retirer; stop
        """,
        Mark.FOOTER: """
            si ~ vous|tu ~ ne ~ souhaitez|voulez|veux|souhaites|desirez
            ne souhaitez|voulez|veux|souhaites|desirez plus|pas ~ recevoir
            pour ~ vous|te|ne desinscrire|desabonner|plus
        """,
        Mark.SILENCE: """
            sauf ~ si|dire|contraire; dites|dis ~ contraire; le contraire
            sauf avis|si|contre|opposition|refus|objection; sauf indication
            sans ~ reponse|nouvelles|opposition|objection|retour|avis ~ part|contraire
            a moins que|d; si je n|ne; opposez; opposes; avis contraire; contrordre; objection
            silence vaut
        """,
        Mark.SIGNED: """
            merci pour|de ~ votre|ton inscription|abonnement
            apres|depuis|suite ~ votre|ton inscription|abonnement
            vous|tu vous|t ~ etes|es|etiez|etais inscrit*|abonne*; vous etiez inscrit*|abonne*
            tu t es|etais; votre|ton accord|consentement
            vous aviez|avez ~ demande|souhaite|coche|laisse|donne|accepte|confirme
            tu avais|as ~ demande|souhaite|coche|laisse|donne|accepte|confirme
            vous|tu vous|t inscrivant
        """,
        Mark.ASKED: """
            enverrai|enverrons|recevrez|recevras|envoyons|envoie plus; resilie*; supprime*
            annule*; efface*; arrete*
            comme ~ convenu|demande|promis|souhaite|discute|souhaitiez|voulu
            a votre|ta demande|requete
            vous|tu ~ l|m|nous ~ avez|aviez|as|avais ~ demande|dit|propose
            vous|tu ~ avez|aviez|as|avais ~ demande|souhaite|voulu|dit|propose|promis
            vous|tu vouliez|voulais|souhaitiez|souhaitais; par erreur|megarde|inadvertance
            desole*; excuses; excuse|pardon ~ pour|de; avec votre|ton accord
            puisque vous|tu le ~ souhaitez|voulez; merci d avoir|etre
        """,
        Mark.OFFERED: """
            puis je; pourrais|peux|dois|pouvons|pourrions je|nous
            voulez|souhaitez|voudriez|souhaiteriez|desirez|aimeriez vous
            veux|souhaites|voudrais|aimerais tu; est ce que ~ voulez|veux|je|souhaitez
            si ~ vous|tu|cela|ca|le ~ souhaitez|voulez|veux|souhaites|interesse|tente|dit|plait|convient|desirez|acceptez|acceptes|permettez|permets|etes
            si vous|tu|cela|ca; si le coeur; si l envie
            vous|tu pouvez|peux|pourrez|pourriez ~ vous|t|s|abonner|inscrire|lire|rejoindre
            libre a|de; n hesitez|hesite; inscription libre|gratuite; inscrivez|abonnez vous
            inscris|abonne toi; dites|dis moi|le; faites|fais moi|le|signe; seulement si
            aimerais|aimerions|voudrais|souhaite|souhaiterais|souhaitons|serais|propose|proposons ~ vous|t|te|d|de
            volontiers; accepteriez|acceptez|accepterais vous|tu; je vous|te propose; etes vous
            es tu; avez vous; as tu; ou pas; ou non; pour vous|t inscrire|abonner; si vous
            tu voudrais; vous voudriez; par ce lien; sur simple
        """,
    },
    nouns={
        Mark.PUTS: """
            ajouter inscrire abonner inclure mettre rajouter integrer
        """,
        Mark.GETS: """
            recevrez recevras
        """,
        Mark.LIST: """
            infolettre* newsletter* mailing* infomail* publipostage* bulletin emailing*
        """,
        Mark.LOOSE: """
            abonnes
        """,
        Mark.NEWSY: """
            nouveautes actualites offres promotions conseils nouvelles infos informations
            remises astuces annonces bons promos
        """,
        Mark.AFFAIR: """
            projet* reunion* comite* diner fete voyage* atelier* chorale* association* parents
            equipe dossier calendrier agenda classe benevoles attente retrouvailles seance
            covoiturage ordre
        """,
    },
)
