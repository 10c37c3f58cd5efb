"""How French sentences put somebody on a list, or ask for contacts."""

from cordially.etiquette.reading.asks.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.REACH: """
            puis|pourrais|pourrions|peux|pouvons je|nous; je|nous ~ ecrire|contacter|aborder|appeler|joindre; permettez|permets ~ ecrire|contacter; ecrire|contacter|joindre a|tous|vos
        """,
        Mark.THEIRS: """
            leurs|leur ~ noms|numeros|adresses|courriels|coordonnees|telephones|contacts|mails|nom
        """,
        Mark.WARES: """
            nos|notre|mes|mon|ma ~ produits|services|cours|offres|evenements|gamme|collection|nouveautes|entreprise|activites|maison|projets|formations|ventes|articles|lancements
        """,
        Mark.KEEPS: """
            vous|te|t tiendrai|tiendrons|tiens|tenons|informerai|informerons|informe|informons; vous|te|t tenir ~ au|informe; au courant; de mes|nos nouvelles
        """,
        Mark.EVERY: """
            tous|toutes|chacun|chaque|ensemble ~ mes|nos|nouveau|nouvelle ~ contacts|relations|connexions|contact|relation; tous|toutes ceux|celles|les ~ qui|personnes|avec; quiconque; toute personne
        """,
        Mark.ADDS: """
            notre|mon|ma|le systeme|assistante|assistant|equipe|collegue ~ ajoute|inscrit|abonne|vous|t; inscrit|ajoute|abonne ~ automatiquement|chaque|tous; l ai|avons ~ ajoute*|inscrit*|mis|mise|integre*|enregistre*
            vous|t|te|toi|y ai|aie|avons|ayons|ajoute|inscris|abonne|inclus|mets|mettons|ajoutons|inscrivons|abonnons|ajouterai|inscrirai ~ ajoute*|inscrit*|abonne*|inclus*|mis|mise|enregistre*|integre*|rajoute*|place*|glisse*|note*|enrole*
            je|nous vous|t|te ajoute|inscris|abonne|inclus|mets|ajoutons|inscrivons|abonnons|mettons|rajoute|integre
            vous|t|te ajouter|inscrire|abonner|inclure|mettre|rajouter|integrer|enregistrer|placer
            ai|avons ~ ajoute*|inscrit*|mis|mise|enregistre*|integre*|inclus*|rajoute*|note* ~ votre|ton|vos|tes
            ajouter|inscrire|mettre|enregistrer|integrer|inclure|rajouter votre|ton ~ adresse|nom|courriel|mail|e
            votre|ton ~ adresse|courriel|mail|nom ~ a|est|figure|vient|ete
            vous avez|etes ~ ete ~ ajoute*|inscrit*|abonne*|inclus*|mis|mise|integre*; tu as|es ~ ete ~ ajoute*|inscrit*|abonne*|inclus*|mis|mise|integre*
            vous venez|viens d etre; tu viens d etre; ai pris un abonnement
        """,
        Mark.LIBERTY: """
            permis de|d; me suis permis*; pris la liberte; prends la liberte; pris l initiative
            nous sommes permis; me permets de|d; sans vous|te demander
        """,
        Mark.ON: """
            votre|ton abonnement; votre|ton inscription ~ debute|commence|prend|court; place ~ dans|sur|parmi; vous|toi aussi; vous|tu ~ ferez|feras|fais|faites ~ partie; une place
            vous etes|faites|serez|recevez|figurez ~ maintenant|desormais|dorenavant|abonne*|inscrit*|sur|dans|parmi|partie|lecteur|lectrice|destinataire
            tu es|fais|seras|figures ~ maintenant|desormais|dorenavant|abonne*|inscrit*|sur|dans|parmi|partie|lecteur|lectrice|destinataire
            vous voila|voici; te voila; bienvenue dans|sur|parmi|a|aux|au; vous comptez|appartenez; tu comptes|appartiens
            vous|tu rejoignez|rejoins; considerez vous
        """,
        Mark.GETS: """
            nos|notre|mes|ma ~ conseils|offres|nouvelles|actualites|lettre ~ arriveront|arrivera|parviendront|parviendra|tomberont|atterriront
            envoie|envoyons|adresse|adressons ma|mon|notre
            vous|tu ~ recevrez|recevras|recevez|recois|aurez|auras|allez|vas|trouverez|trouveras|lirez|aurez
            vous|te|t ~ envoie|enverrai|enverrons|envoyons|adresse|adresserai|adresserons|parviendra|parviendront|sera|seront|arrive|arrivera|arriveront|transmets|ferai|ferons|expedie
            dans|en ~ votre|ta boite|messagerie|courriel|courrier; arrive|arrivera|arriveront|tombera|atterrit|atterrira chez|dans
            recoit|recoivent|recevront|recevra ma|notre|mes|nos|la|ce; tous|toutes|chacun ~ recoit|recoivent; envoie|envoyons|adresse|adressons ~ a tous|toutes|chacun
            envoyee|envoye|adressee|adresse a tous; tiendrai|tiendrons|tiens informe*|au; a recevoir; vous|te tiendrai|tiendrons|tenons|tiens
            vous|te|t envoyer|adresser|tenir|faire|parvenir; vous|tu la|le|les recevrez|recevras|recevez|recois|aurez
        """,
        Mark.LIST: """
            lettre d information|infos|infos|actualites|actualite|nouvelles|info; lettre mensuelle|hebdomadaire|hebdo|trimestrielle|periodique|electronique|circulaire
            lettre|courrier|mail|envoi|message|mot d|de ~ semaine|mois|mensuel|hebdomadaire; news letter; envoi mensuel|hebdomadaire
            premier|prochain|premiere|prochaine numero|edition; bulletin; revue hebdomadaire|mensuelle|du
            actualites|nouveautes|infos produit|produits; mail|courriel|message|courrier mensuel|hebdomadaire|publicitaire
        """,
        Mark.MAILS: """
            destinataires de nos|notre|mes; la liste des|de ~ destinataires
            liste|listes de|d ~ diffusion|distribution|destinataires|envoi|abonnes|mails|mailing|publipostage|lecteurs
            mailing list; liste mail|mails; liste de mes|nos ~ abonnes|destinataires|lecteurs; fichier d envoi|adresses
        """,
        Mark.LOOSE: """
            notre|ma|nos|mes liste|fichier|abonnes|lecteurs|lectrices|destinataires|listes|base; la liste
            mes|nos ~ abonnes|lecteurs|lectrices|destinataires
        """,
        Mark.NEWS: """
            nos|notre|mes|ma|les nouveautes|actualites|actus|offres|promotions|promos|conseils|nouvelles|infos|informations|annonces|catalogue|bons|remises|astuces|catalogues|publications|lancements
            nouveautes|actualites|offres|nouvelles|infos|informations de|sur|d notre|nos|mon|mes|ma; offres speciales|promotionnelles|commerciales
        """,
        Mark.SOON: """
            desormais; dorenavant; des maintenant|aujourd|demain|lundi|mardi|mercredi|jeudi|vendredi|ce|cette|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre; a partir; a compter; a l avenir
            chaque|tous|toutes ~ semaine|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|trimestre|jour|matin|semaines|jours|lundis|mardis|mercredis|jeudis|vendredis
            des|de ~ la|le semaine|mois|prochaine|prochain|lundi; mensuellement; regulierement; automatiquement; d office; hebdomadaire; mensuelle; mensuel; trimestrielle
            une|deux|0 fois par; par mois|semaine|trimestre|an; premier|prochain|premiere numero|edition; maintenant
        """,
        Mark.SINCE: """
            puisque|comme|parce|maintenant|etant|vu que|nous|on ~ nous|sommes|vous|on|donne; puisque|comme|parce ~ vous|tu ~ relation|relations|contact|contacts|reseau
            en tant que; tous|toutes|chacun ~ mes|nos ~ contacts|relations|connexions; comme tous|toutes|nouveau|nouvelle|nouveaux; tous|toutes ceux|celles|les ~ qui|personnes|avec
            chaque nouveau|nouvelle ~ contact|relation; toute personne; quiconque; nouveau contact
        """,
        Mark.LEAVE: """
            desinscri*; desabonn*; vous retirer; te retirer; un clic; un simple clic; resilier; quitter la; ne plus ~ recevoir
            ne souhaitez|voulez|veux|souhaites plus|pas; lien ~ en bas; bas de page; bas de chaque; si ~ ne ~ convient|plait|interesse
            cela|ca ~ derange|gene; plus la recevoir; vous en retirer; stop
        """,
        Mark.SILENCE: """
            sauf avis|si|contre|opposition|refus|objection; sauf indication; sans ~ reponse|nouvelles|opposition|objection|retour|avis ~ part|contraire
            a moins que|d; si je n|ne; opposez; opposes; avis contraire; contrordre; objection; silence vaut
        """,
        Mark.SIGNED: """
            merci pour|de ~ votre|ton inscription|abonnement; apres|depuis|suite ~ votre|ton inscription|abonnement
            vous|tu vous|t ~ etes|es|etiez|etais inscrit*|abonne*; vous etiez inscrit*|abonne*; tu t es|etais
            votre|ton accord|consentement; vous aviez|avez ~ demande|souhaite|coche|laisse|donne|accepte|confirme; tu avais|as ~ demande|souhaite|coche|laisse|donne|accepte|confirme
            vous|tu vous|t inscrivant
        """,
        Mark.ASKED: """
            resilie*; supprime*; annule*; efface*; arrete*
            comme ~ convenu|demande|promis|souhaite|discute|souhaitiez|voulu; a votre|ta demande|requete; vous|tu ~ l|m|nous ~ avez|aviez|as|avais ~ demande|dit|propose
            vous|tu ~ avez|aviez|as|avais ~ demande|souhaite|voulu|dit|propose|promis; vous|tu vouliez|voulais|souhaitiez|souhaitais; par erreur|megarde|inadvertance
            desole*; excuses; excuse|pardon ~ pour|de; avec votre|ton accord; puisque vous|tu le ~ souhaitez|voulez; merci d avoir|etre
        """,
        Mark.OFFERED: """
            puis je; pourrais|peux|dois|pouvons|pourrions je|nous; voulez|souhaitez|voudriez|souhaiteriez|desirez|aimeriez vous; veux|souhaites|voudrais|aimerais tu; est ce que ~ voulez|veux|je|souhaitez
            si ~ vous|tu|cela|ca|le ~ souhaitez|voulez|veux|souhaites|interesse|tente|dit|plait|convient|desirez|acceptez|acceptes|permettez|permets|etes
            si vous|tu|cela|ca; si le coeur; si l envie; vous|tu pouvez|peux|pourrez|pourriez ~ vous|t|s|abonner|inscrire|lire|rejoindre; libre a|de; n hesitez|hesite; inscription libre|gratuite
            inscrivez|abonnez vous; inscris|abonne toi; dites|dis moi|le; faites|fais moi|le|signe; seulement si; aimerais|aimerions|voudrais|souhaite|souhaiterais|souhaitons|serais|propose|proposons ~ vous|t|te|d|de; volontiers; accepteriez|acceptez|accepterais vous|tu
            je vous|te propose; etes vous; es tu; avez vous; as tu; ou pas; ou non; pour vous|t inscrire|abonner; si vous; tu voudrais; vous voudriez; par ce lien; sur simple
        """,
        Mark.HAND: """
            reunissez|reunis|reunir|rassemblez|rassemble|rassembler|collectez|collecte|collecter|compilez|dressez|dresse|dresser|trouvez|trouve|trouver|recueillez|recueillir|remplissez|remplis|remplir ~ moi|nous|la|le|les|pour|une|d|avec
            vous|tu m|me|nous ~ envoyez|envoies|donnez|donnes|transmettez|transmets|passez|passes; envoyez|envoie|donnez|donne les|le; laissez nous|moi ~ acceder|voir|utiliser
            envoyez|donnez|transmettez|communiquez|passez|pretez|partagez|fournissez|faites|indiquez|adressez|confiez|laissez|citez|ecrivez|remettez|nommez moi|nous; dites|dis ~ moi|nous qui|lesquels|quels
            envoie|donne|transmets|communique|passe|prete|partage|fournis|fais|indique|adresse|confie|laisse|cite|ecris|remets moi|nous
            m|me|nous envoyer|donner|transmettre|communiquer|passer|preter|fournir|faire|indiquer|adresser|confier|laisser|citer|ecrire|remettre|nommer|lister|procurer|envoyez|donnez|transmettez|envoyiez|donniez|donner|dire|partager|noter
            m|me|nous envoyais|donnais|envoies|donnes|transmettiez|passiez|communiquiez|ouvrir; avec moi|nous; partager|partagez|partage ~ avec|votre|vos|ton|tes
            me|m faut; il me|nous; j ai|aurais besoin; nous avons|aurions besoin; besoin de|d ~ vos|tes|votre|la; je|nous cherche|cherchons|recherche|voudrais|souhaite|souhaiterais|aimerais|recherchons
            puis|pourrais|pourrions|pouvons je|nous ~ avoir|obtenir|utiliser|consulter|disposer|acceder|copier|recevoir|emprunter; acces a; acceder a; notez|note|listez|liste ~ ici|moi|les|vos|tes|dans; repondez|reponds ~ avec
            a moi; merci de|d ~ m|me|nous; remplissez|remplis ~ la|le|avec
        """,
        Mark.TAKE: """
            exportez|exporte|exporter|importez|importe|importer|telechargez|telecharge|telecharger|copiez|copie|copier|synchronisez|synchronise|synchroniser|connectez|connecte|connecter|chargez|charger|versez|deposez|ouvrez|ouvre|ouvrir ~ votre|vos|ton|tes|tous|toutes|la|moi
            un export|extrait|copie de|d; une copie|extraction de|d ~ vos|votre|tes|ton
        """,
        Mark.SCROLL: """
            parcourez|parcours|parcourir|consultez|epluchez|feuilletez|regardez|regarde|passez|passe|fouillez|fouille|balayez ~ votre|vos|ton|tes|dans ~ contacts|repertoire|carnet|reseau|telephone|liste|relations|agenda
        """,
        Mark.BOOK: """
            votre|ton|leur ~ carnet|repertoire|portefeuille|annuaire|fichier; vos|tes ~ contacts|relations|fichiers|listes|carnets|clients ~ linkedin|professionnels|tous
            vos|tes contacts; tous vos|tes contacts; liste de|des ~ vos|tes ~ contacts|clients|relations|membres|amis|abonnes|adherents; votre|ta liste de|d ~ contacts|clients|diffusion|adresses|membres|amis|mails
            carnet d adresses; base de|d ~ clients|contacts|adresses; base clients; fichier clients|client|adherents; portefeuille clients|client; liste de|d clients|contacts
            coordonnees|adresses|numeros|noms de ~ vos|tes ~ contacts|clients|membres; votre|ta base
        """,
        Mark.ROSTER: """
            liste|listes|annuaire|tableau|noms|coordonnees|adresses|fichier des|de|d ~ decideurs|decideur|acheteurs|clients|membres|responsables|dirigeants|abonnes|cadres|directeurs|adherents|decisionnaires
            liste|annuaire|fichier du|des|de ~ personnel|employes|salaries|collaborateurs|collegues ~ avec
            organigramme ~ avec|complet
        """,
        Mark.DATA: "e mails; adresses mail|mails|electroniques; numeros de telephone",
        Mark.COUNTED: """
            deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente|cinquante|cent|0|quelques|plusieurs|dizaine|douzaine|des ~ noms|adresses|numeros|contacts|recommandations|prospects|coordonnees|courriels|telephones
            deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente|cinquante|0|quelques|plusieurs|dizaine ~ personnes|amis|connaissances|proches|gens|collegues|relations|amies|entreprises
            autant de noms|adresses|contacts|numeros
        """,
        Mark.CIRCLE: """
            vous|tu connaissez|connais ~ beaucoup|plein|nombre|plusieurs|bien|d; decideurs; autour de vous|toi; d|de amis|amies|connaissances|clients|proches ~; parmi ~ vos|tes ~ amis|contacts|relations|clients|connaissances|proches
            vos|tes|votre|ton|ta ~ clients|contacts|amis|amies|connaissances|relations|reseau|membres|proches|repertoire|carnet|telephone|entourage|voisins|abonnes|clientes|famille|cercle|portable|patients|adherents
            personnes|gens|ceux|amis|entreprises|collegues|celles|connaissances que|qui vous|tu ~ connaissez|connais; que vous|tu connaissez|connais; de ~ amis|connaissances|clients|contacts|proches|prospects|relations
            autour de vous|toi
        """,
        Mark.PEERS: """
            vos|tes|votre|ton ~ collegues|collaborateurs|employes|salaries|equipe|chefs|superieurs|fournisseurs|partenaires|directeurs|camarades|personnel|equipes|confreres
            de ~ collegues|collaborateurs
        """,
        Mark.WHO: """
            qui ~ pourraient|pourrait|seraient|serait|ont|aurait|auraient|veulent|voudraient|besoin|interesse*|cherchent|souhaitent|decide|peuvent|aimeraient|pourra|pourrons
            a|pour qui|lesquels ~ nous|je|cela|pourraient; je|nous les ~ appelle*|contacte*|contacterai|appellerai|ecrirai|appelle; je|nous ~ leur ~ ecri*|telephon*|proposer*|enver*
            je m occupe|charge; pour les ~ contacter|appeler|inviter; leur ecrire|ecrirai|proposer|telephoner|envoyer; que vous|tu connaissez|connais
            qui; dites moi qui
        """,
        Mark.ALL: """
            tous|toutes ~ les groupes|groupe; chaque groupe
            tous|toutes|chacun|chacune|ensemble ~ vos|tes ~ contacts|amis|amies|relations|connaissances|clients|proches|abonnes|groupes|voisins|collegues|membres|followers|ceux
            tous|toutes ~ ceux|celles|gens|personnes ~ que ~ vous|tu ~ connaissez|connais|aimez; tout|toute|ensemble ~ votre|ton|ta ~ reseau|carnet|repertoire|entourage|famille|cercle|liste|communaute|telephone
            tout le monde ~ autour|dans|que|de|sur; au plus grand|maximum; plus grand nombre; le plus ~ de ~ monde|personnes|gens|amis; maximum de ~ monde|personnes|gens|amis|contacts; autant de ~ personnes|gens|amis|monde
            deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente|0|plusieurs|quelques|dizaine ~ amis|amies|personnes|contacts|connaissances|proches|gens|relations|clients|groupes|uns|unes ~
            au moins ~ deux|trois|cinq|dix|0|dizaine|quinze|vingt; vos|tes amis et; plusieurs|certains|quelques uns|de vos|tes ~ clients|contacts|amis
            votre|ton reseau entier|complet; integralite de votre|ton|vos|tes; chaque ~ contact|ami|personne; amis et|votre|ta famille; carnet d adresses; a la ronde
        """,
        Mark.PASS: """
            publie|publiez|poste|postez|mets|mettez|affiche|affichez|partage|partagez ~ ceci|cela|ca|le|ce|sur; partager ~ dans|avec; envoie|envoyez|transfere|transferez|fais|faites|partage|partagez le|la|les
            transferez|transfere|transferer|transmettez|transmets|transmettre|partagez|partage|partager|envoyez|envoie|envoyer|diffusez|diffuse|diffuser|relayez|relaie|relayer|postez|publiez|publier|faites|repandez|passez|passe|passer ~ ce|cet|cette|le|la|les|mon|notre|ma|l|nos|mes|suivre|circuler|tourner|mot|ceci|a|aupres
            transferez|transfere|partagez|partage|diffusez|diffuse|relayez|relaie|envoyez|envoie|transmettez|transmets le|la|les|l; le|la|les|l transferer|transmettre|partager|envoyer|diffuser|relayer|transferiez|partagiez|faire
            faire suivre|circuler|tourner|passer|connaitre; fais|faites suivre|circuler|tourner|connaitre|passer; parlez|parle|parler|parliez en|de ~ nous|moi|notre|a; recommandez|recommande|recommander|conseillez nous|moi|notre|mon; nous|me|m recommander|recommandez|recommandiez|conseiller
            partageant|transferant|diffusant; en parler; dites le; ecrivez|ecris a
        """,
        Mark.INTRODUCE: """
            recommandiez|recommanderiez|recommandais|conseilliez|presentiez|mentionniez|parliez nous|moi|notre|de; nous|me|m recommandiez|recommandais|conseilliez|presentiez|recommander
            presentez|presente|recommandez|recommande|introduisez moi|nous|notre; me|nous|m presenter|recommander|introduire|presentiez|presentez|presentais|presentes|recommandez|recommandiez|mettre|mettez
            mettre|mettez|mets en ~ relation|contact; mettez|mets moi|nous en; ouvrir|ouvrez ~ portes|carnet|reseau|porte; introductions aupres; presentations aupres
            presenter|recommander ~ mon|notre|nos|mes
        """,
        Mark.INVITE: """
            invitez|invite|inviter|taguez|tague|taguer|identifiez|identifie|identifier|mentionnez|mentionne|mentionner|nommez|nominez|parrainez|parraine|amenez|ajoutez ~ tous|toutes|vos|tes|deux|trois|quatre|cinq|six|dix|0|au|votre|le
        """,
        Mark.REFERRAL: """
            plus vous|tu ~ m|me|nous ~ envoyez|envoies|donnez|donnes|recommandez|parrainez|transmettez
            pour chaque|chacun ~ contact|nom|adresse|ami|amie|recommandation|filleul|personne|client|numero|parrainage ~ que|qui|recommande*|parraine*|transmis|envoye
            par ~ contact|nom|adresse|ami|filleul|parrainage ~ recommande*|transmis|envoye|parraine*|fourni; prime|commission|cadeau|bon|euros|remise pour|par chaque|ami|filleul
        """,
        Mark.DONE: """
            merci ~ d|pour avoir|ton|votre|le partage; d avoir partage|transfere|transmis|relaye|diffuse|fait|parle|recommande|presente
            vous|tu ~ avez|aviez|as|avais ~ partage|transfere|transmis|propose|promis|offert|donne|envoye|parle|presente
            comme promis|propose; j ai|avais ~ perdu; perdu ~ mes|tous|mon; vous m aviez|avez; tu m as|avais; tu l as; vous l avez
        """,
    },
    nouns={
        Mark.PUTS: "ajouter inscrire abonner inclure mettre rajouter integrer",
        Mark.LIST: "infolettre* newsletter* mailing* infomail* publipostage* bulletin emailing*",
        Mark.LOOSE: "abonnes",
        Mark.DATA: """
            noms adresses numeros courriels mails coordonnees contacts telephones portables
            recommandations cartes emails
        """,
        Mark.AFFAIR: """
            projet* reunion* comite* diner fete voyage* atelier* chorale* association* parents equipe
            dossier partage calendrier agenda classe benevoles attente retrouvailles seance
            covoiturage ordre
        """,
        Mark.MATTER: """
            invite invites invitees mariage badges badge urgence* accident* facture* livraison* participants
            temoin temoins anniversaire cadeau obseques enterrement traiteur table sondage memoire
            commande* faire-part diner souper
        """,
    },
    ours="notre nos ma mon mes",
    negations="ne n pas jamais sans aucun aucune ni rien personne plus",
    urging="hesitez hesite hesiter oubliez oublie oublier seulement pourquoi veuillez genez prive",
)
