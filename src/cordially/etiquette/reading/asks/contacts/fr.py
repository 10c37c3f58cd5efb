"""How French sentences ask for contacts."""

from cordially.etiquette.reading.asks.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.HAND: """
            pretez|prete|envoyez|envoie|donnez|donne|confiez|transmettez|passez le|la|les moi|nous
            puis|pourrais|pourrions|peux je|nous ~ jeter|regarder|feuilleter|voir|parcourir|consulter
            permettez|permets|autorisez moi|nous ~ d|de
            laissez|laisse ~ jeter|regarder|consulter|feuilleter
            me|nous suffisent|suffiraient|suffit|suffirait|suffira|suffiront
            a|tenir notre|ma|nos disposition; disposition
            vous|te|t demander|demande|demanderais|prier; puis|pourrais|oserais je ~ demander
            me|nous donneriez|enverriez|transmettriez|passeriez|communiqueriez|indiqueriez|donnerais|enverrais|passerais
            donneriez|enverriez|transmettriez|communiqueriez vous; m aider ~ a trouver
            me|nous ~ utile|utiles
            me|m|nous laissiez|dresser|fassiez|fournissiez|communiquiez|dressiez
            m|me|nous envoyais|donnais|envoies|donnes|transmettiez|passiez|communiquiez|ouvrir
            noms|numeros|adresses ~ suffisent|suffiraient|suffiront; suffit|suffisent de
            auriez|avez|aurais|as vous|tu ~ les|la|une|des|quelques; dans les commentaires
            rendraient ~ service; serait|seraient ~ precieux|precieuse|utiles; reconnaissant*
            capture|photo|copie de ~ votre|ta|vos|tes; il me la|les|le faudrait|faut
            me dresser|faire; j en aurais besoin; faudrait; il nous|me ~ faudrait|faut
            indiquez|indique|nommez|nomme|citez|cite moi|nous|tous|toutes
            partagez|partage ~ chaque|tous|avec
            reunissez|reunis|reunir|rassemblez|rassemble|rassembler|collectez|collecte|collecter|compilez|dressez|dresse|dresser|trouvez|trouve|trouver|recueillez|recueillir|remplissez|remplis|remplir ~ moi|nous|la|le|les|pour|une|d|avec
            vous|tu m|me|nous ~ envoyez|envoies|donnez|donnes|transmettez|transmets|passez|passes
            envoyez|envoie|donnez|donne les|le; laissez nous|moi ~ acceder|voir|utiliser
            envoyez|donnez|transmettez|communiquez|passez|pretez|partagez|fournissez|faites|indiquez|adressez|confiez|laissez|citez|ecrivez|remettez|nommez moi|nous
            dites|dis ~ moi|nous qui|lesquels|quels
            envoie|donne|transmets|communique|passe|prete|partage|fournis|fais|indique|adresse|confie|laisse|cite|ecris|remets moi|nous
            m|me|nous envoyer|donner|transmettre|communiquer|passer|preter|fournir|faire|indiquer|adresser|confier|laisser|citer|ecrire|remettre|nommer|lister|procurer|envoyez|donnez|transmettez|envoyiez|donniez|dire|partager|noter
            avec moi|nous; partager|partagez|partage ~ avec|votre|vos|ton|tes; me|m faut
            il me|nous; j ai|aurais besoin; besoin de|d ~ vos|tes|votre|la
            puis|pourrais|pourrions|pouvons je|nous ~ avoir|obtenir|utiliser|consulter|disposer|acceder|copier|recevoir|emprunter
            acces a; acceder a; notez|note|listez|liste ~ ici|moi|les|vos|tes|dans
            repondez|reponds ~ avec; a moi; merci de|d ~ m|me|nous
            remplissez|remplis ~ la|le|avec
        """,
        Mark.NEEDS: """
            ai|aurais|avons|aurions|as ~ besoin; ne ~ faut ~ que; besoin ~ que
            souhaiterais|souhaiterions|desire|desirerais|aimerais ~ avoir|recevoir|obtenir
            nous avons|aurions besoin
            je|nous cherche|cherchons|recherche|voudrais|souhaite|souhaiterais|aimerais|recherchons
        """,
        Mark.TAKE: """
            saisissez|saisis|saisir|renseignez|entrez|entre|inserez|insere|rentrez|mettez|copiez|chargez|charge ~ vos|tes|votre|ton ~ contacts|carnet|repertoire|amis|clients
            importation|synchronisation ~ de ~ vos|votre|tes|ton
            televersez|televerse|televerser|transferez|transfere|joignez|synchronisez ~ votre|vos|ton|tes ~ contacts|carnet|repertoire|liste|fichier
            autorisez|autorise|autoriser|liez|lie|lier|relier|reliez ~ acces|vos|tes|votre|ton ~ contacts|carnet|repertoire|compte
            exportez|exporte|exporter|importez|importe|importer|telechargez|telecharge|telecharger|copiez|copie|copier|synchronisez|synchronise|synchroniser|connectez|connecte|connecter|chargez|charger|versez|deposez|ouvrez|ouvre|ouvrir ~ votre|vos|ton|tes|tous|toutes|la|moi
            un export|extrait|copie de|d; une copie|extraction de|d ~ vos|votre|tes|ton
        """,
        Mark.SCROLL: """
            jetez|jette|jeter ~ oeil|coup|regard ~ a|sur|dans ~ vos|tes|votre|ton
            oeil a|sur|dans ~ vos|tes|votre|ton; faites|fais ~ tour ~ de ~ vos|tes|votre|ton
            en revue ~ vos|tes|votre|ton
            parcourez|parcours|parcourir|consultez|epluchez|feuilletez|regardez|regarde|passez|passe|fouillez|fouille|balayez ~ votre|vos|ton|tes|dans ~ contacts|repertoire|carnet|reseau|telephone|liste|relations|agenda
        """,
        Mark.REACH: """
            puis|pourrais|pourrions|peux|pouvons je|nous
            je|nous ~ ecrire|contacter|aborder|appeler|joindre
            permettez|permets ~ ecrire|contacter; ecrire|contacter|joindre a|tous|vos
        """,
        Mark.RELAY: """
            donnez|donne|donner|montrez|montre|laissez|remettez|remets|distribuez ~ ma|mon|mes|notre|nos|ce|cette ~ carte|cartes|numero|nom|adresse|prospectus|coordonnees|lien|offre|brochure
            faites|fais|faire ~ passer|suivre|circuler|tourner
            transmettez|transmets|envoyez|envoie notre|nos|mon|ma|mes
            fais|faites|faire ~ passer|suivre|circuler|connaitre|tourner|profiter|parvenir
            rediriger|redirigez|adressez|adresse|expediez ~ ce|cet|cette|mon|notre|le|la
            repercutez|repercute; signalez|signale ~ ce|cette|notre|mon|nous|moi
            envoie|envoyez|transfere|transferez|transmets|transmettez mon|ma|notre|nos|mes
            ecrivez|ecris|envoyez|envoie|adressez ~ un|une ~ courriel|mail|message|lettre|mot
            de notre|ma part
            diffuse|diffusez|distribue|distribuez|repands|repandez|seme|semez ~ mon|ce|cette|notre|le|les|ces
            parlez|parle ~ de ~ moi|nous; distribuez|distribue ce|cette|ces
            copie|copiez|colle|collez ~ ce|le|et|dans
            mets|mettez|pose|posez|glisse|glissez ~ le|ce|l|notre|mon lien|annonce|offre
            informez|informe|prevenez|previens|parlez|parle|dites|dis ~ tous|toutes|a|de|en
            faites|fais le savoir|connaitre
            publie|publiez|poste|postez|mets|mettez|affiche|affichez|partage|partagez ~ ceci|cela|ca|le|ce|sur
            partager ~ dans|avec
            envoie|envoyez|transfere|transferez|fais|faites|partage|partagez le|la|les
            transferez|transfere|transferer|transmettez|transmets|transmettre|partagez|partage|partager|envoyez|envoie|envoyer|diffusez|diffuse|diffuser|relayez|relaie|relayer|postez|publiez|publier|faites|repandez|passez|passe|passer ~ ce|cet|cette|le|la|les|mon|notre|ma|l|nos|mes|suivre|circuler|tourner|mot|ceci|a|aupres
            transferez|transfere|partagez|partage|diffusez|diffuse|relayez|relaie|envoyez|envoie|transmettez|transmets le|la|les|l
            le|la|les|l transferer|transmettre|partager|envoyer|diffuser|relayer|transferiez|partagiez|faire
            faire suivre|circuler|tourner|passer|connaitre
            fais|faites suivre|circuler|tourner|connaitre|passer
            parlez|parle|parler|parliez en|de ~ nous|moi|notre|a
            recommandez|recommande|recommander|conseillez nous|moi|notre|mon
            nous|me|m recommander|recommandez|recommandiez|conseiller
            partageant|transferant|diffusant; en parler; dites le; ecrivez|ecris a
        """,
        Mark.INTRODUCE: """
            faire rencontrer ~ vos|tes|tous; etre mis|mise ~ en; intermediaire aupres
            glisser|glissez|glisse ~ un mot; m introduire; nous|m introduire
            etre presente*|introduit* ~ a; presente|presentee a ~ chacun|tous|toutes|vos
            recommandiez|recommanderiez|recommandais|conseilliez|presentiez|mentionniez|parliez nous|moi|notre|de
            nous|me|m recommandiez|recommandais|conseilliez|presentiez|recommander
            presentez|presente|recommandez|recommande|introduisez moi|nous|notre
            me|nous|m presenter|recommander|introduire|presentiez|presentez|presentais|presentes|recommandez|recommandiez|mettre|mettez
            mettre|mettez|mets en ~ relation|contact; mettez|mets moi|nous en
            ouvrir|ouvrez ~ portes|carnet|reseau|porte; introductions aupres
            presentations aupres; presenter|recommander ~ mon|notre|nos|mes
        """,
        Mark.INVITE: """
            invite|invitez|inviter toute|ta|votre|l|ton
            demande|demandez|inscris|inscrivez|inscrire|abonne|abonnez|convaincs|convainquez|persuade|persuadez|recrute|recrutez ~ a|tous|toutes|vos|tes|deux|trois|cinq|dix|0|de
            invitez|invite|inviter|taguez|tague|taguer|identifiez|identifie|identifier|mentionnez|mentionne|mentionner|nommez|nominez|parrainez|parraine|amenez|ajoutez ~ tous|toutes|vos|tes|deux|trois|quatre|cinq|six|dix|0|au|votre|le
        """,
        Mark.OUTRIGHT: """
            ajoute|ajoutez|invite|invitez|mets|mettez moi|nous ~ a|dans ~ tous|tes|vos ~ groupes
            ajoute|ajoutez moi|nous ~ tous ~ groupes
            envoyez|envoie|amenez|amene|trouvez|trouve|apportez moi|nous des ~ clients|prospects|acheteurs
            echangeons|echanger|mettons|troquons ~ nos ~ listes|carnets|fichiers|portefeuilles|contacts ~ clients|commun|de|d
            chaque ~ recommandation|contact|nom|adresse|parrainage|filleul ~ vous|te|t rapporte|vaut|donne|fait
            pour chaque ~ inscrit|inscription|personne|recommandation
            ouvrez|ouvre|ouvrir|pretez|prete ~ moi|nous|votre|ton ~ votre|ton|reseau ~ reseau|carnet|cercle
            acces a ~ votre|ton|vos|tes ~ reseau|contacts|carnet|repertoire
            plus vous|tu ~ m|me|nous ~ envoyez|envoies|donnez|donnes|recommandez|parrainez|transmettez
            pour chaque ~ contact|nom|adresse|ami|amie|recommandation|filleul|client|numero que vous|tu
            par ~ contact|nom|adresse|ami|filleul|parrainage ~ recommande*|transmis|envoye|parraine*|fourni
            prime|commission|cadeau|bon|euros|remise pour|par chaque|ami|filleul
        """,
        Mark.BOOK: """
            gros|bon|beau|joli|grand|riche|epais|bien ~ carnet|repertoire; carnet d adresses
            tous|toutes ~ les ~ contacts|numeros|noms|adresses ~ de|dans|du ~ votre|ton
            votre|ton|leur ~ carnet|repertoire|portefeuille|annuaire|fichier
            vos|tes ~ contacts|relations|fichiers|listes|carnets|clients ~ linkedin|professionnels|tous
            vos|tes contacts; tous vos|tes contacts
            liste de|des ~ vos|tes ~ contacts|clients|relations|membres|amis|abonnes|adherents
            votre|ta liste de|d ~ contacts|clients|diffusion|adresses|membres|amis|mails
            base de|d ~ clients|contacts|adresses; base clients
            fichier clients|client|adherents; portefeuille clients|client
            liste de|d clients|contacts
            coordonnees|adresses|numeros|noms de ~ vos|tes ~ contacts|clients|membres
            votre|ta base
        """,
        Mark.ROSTER: """
            liste de ~ clients|prospects|acheteurs ~ possibles|potentiels
            liste ~ de ~ tous ~ vos|tes|les ~ collegues|employes|collaborateurs|salaries
            tous|toutes ~ les ~ responsables|decideurs|acheteurs|interlocuteurs|chefs|directeurs|dirigeants
            tous ceux qui ~ decident|achetent
            liste|listes|annuaire|tableau|noms|coordonnees|adresses|fichier des|de|d ~ decideurs|decideur|acheteurs|clients|membres|responsables|dirigeants|abonnes|cadres|directeurs|adherents|decisionnaires
            liste|annuaire|fichier du|des|de ~ personnel|employes|salaries|collaborateurs|collegues ~ avec
            organigramme ~ avec|complet
        """,
        Mark.DATA: """
            e mails; adresses mail|mails|electroniques; numeros de telephone
        """,
        Mark.THEIRS: """
            le|la|les moi|nous; me|nous le|la|les; me|nous l
            pretez|envoyez|donnez|confiez|transmettez ~ le|la|les ~ moi|nous; les avec moi|nous
            les ~ moi; les moi; partage|partagez|envoie|envoyez|transmets|transmettez les
            leurs|leur ~ noms|numeros|adresses|courriels|coordonnees|telephones|contacts|mails|nom
        """,
        Mark.COUNTED: """
            deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente|cinquante|cent|0|quelques|plusieurs|dizaine|douzaine|des ~ noms|adresses|numeros|contacts|recommandations|prospects|coordonnees|courriels|telephones
            autant de noms|adresses|contacts|numeros
        """,
        Mark.HEADS: """
            deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente|cinquante|0|quelques|plusieurs|dizaine ~ personnes|amis|connaissances|proches|gens|collegues|relations|amies|entreprises
        """,
        Mark.CIRCLE: """
            vos|tes|votre ~ confreres|dirigeants|interlocuteurs|decideurs|fournisseurs|prospects
            membres|clients|adherents ~ de ~ votre|ton
            noms ~ dans|de ~ ton|votre ~ entourage|reseau|cercle; amis voudraient
            vos|tes ~ partenaires|associes; de ~ familles|gens|personnes|entreprises que
            tant|tellement|autant de ~ contacts|amis|monde; parmi ~ vos|tes
            membres de ~ votre|ton; clients possibles|potentiels
            vous|tu connaissez|connais ~ beaucoup|plein|nombre|plusieurs|bien|d; decideurs
            autour de vous|toi; d|de amis|amies|connaissances|clients|proches
            parmi ~ vos|tes ~ amis|contacts|relations|clients|connaissances|proches
            vos|tes|votre|ton|ta ~ clients|contacts|amis|amies|connaissances|relations|reseau|membres|proches|repertoire|carnet|telephone|entourage|voisins|abonnes|clientes|famille|cercle|portable|patients|adherents
            personnes|gens|ceux|amis|entreprises|collegues|celles|connaissances que|qui vous|tu ~ connaissez|connais
            que vous|tu connaissez|connais
            de ~ amis|connaissances|clients|contacts|proches|prospects|relations
        """,
        Mark.PEERS: """
            toute votre|ton|ta|notre equipe; tous vos|tes collegues|employes|collaborateurs
            votre|ton ~ conseil|equipe
            vos|tes ~ chefs|responsables|dirigeants|cadres|acheteurs|commerciaux
            vos|tes|votre|ton ~ collegues|collaborateurs|employes|salaries|equipe|chefs|superieurs|fournisseurs|partenaires|directeurs|camarades|personnel|equipes|confreres
            de ~ collegues|collaborateurs
        """,
        Mark.WHO: """
            qui ~ pourraient|pourrait|seraient|serait|ont|aurait|auraient|veulent|voudraient|besoin|interesse*|cherchent|souhaitent|decide|peuvent|aimeraient|pourra|pourrons
            a|pour qui|lesquels ~ nous|je|cela|pourraient
            je|nous les ~ appelle*|contacte*|ecrirai
            je|nous ~ leur ~ ecri*|telephon*|proposer*|enver*; je m occupe|charge
            pour les ~ contacter|appeler|inviter
            leur ecrire|ecrirai|proposer|telephoner|envoyer; que vous|tu connaissez|connais; qui
            dites moi qui
        """,
        Mark.ALL: """
            amis|amies|voisins|famille|proches|parents|collegues|clients|connaissances|relations et ~ amis|amies|voisins|famille|proches|parents|collegues|clients|connaissances|relations
            tous|toutes ~ les ~ clients|visiteurs|membres|invites|habitants|gens|personnes ~ de|du|qui|dans
            tous|toutes ceux|celles ~ de|dans|du ~ votre|ton; amis ~ famille; famille ~ amis
            quiconque ~ connaissez|connais; toute l entreprise
            toute|tout l ~ entreprise|association; toutes vos|tes connaissances
            qui|ceux que|qui vous|tu ~ connaissez|connais|voulez
            tous|toutes|chacun ~ les|des ~ contacts|amis|gens|personnes|clients|numeros|adresses|noms|membres ~ de|dans|du|que
            totalite de ~ vos|tes|votre|ton; tous les contacts|gens|numeros
            tout|toute|ensemble ~ le|la|du|votre|ton ~ personnel|entreprise
            tous ~ les|vos|tes ~ employes|salaries|services|collaborateurs
            a|avec|aupres|parmi|de vos|tes ~ contacts|relations|clients|abonnes|connaissances|followers|partenaires
            tous|toutes|chacun ~ les|des membres|clients|adherents|associes ~ de|du ~ votre|ton|vos
            vos|tes ~ groupes; tous|toutes ~ vos|tes ~ partenaires|associes
            toute ~ ta|votre ~ liste; chaque|tous|toutes ~ groupe|groupes ~ ou|dont|que
            tous|toutes ~ les groupes|groupe ~ ou|dont|que
            tous|toutes|chacun|chacune|ensemble ~ vos|tes ~ contacts|amis|amies|relations|connaissances|clients|proches|abonnes|groupes|voisins|collegues|membres|followers|ceux
            tous|toutes ~ ceux|celles|gens|personnes ~ que ~ vous|tu ~ connaissez|connais|aimez
            tout|toute|ensemble ~ votre|ton|ta ~ reseau|carnet|repertoire|entourage|famille|cercle|liste|communaute|telephone
            tout le monde ~ autour|dans|que|de|sur; au plus grand|maximum; plus grand nombre
            le plus ~ de ~ monde|personnes|gens|amis
            maximum de ~ monde|personnes|gens|amis|contacts
            autant de ~ personnes|gens|amis|monde; vos|tes amis et
            votre|ton reseau entier|complet; integralite de votre|ton|vos|tes
            chaque ~ contact|ami|personne; amis et|votre|ta famille; carnet d adresses
        """,
        Mark.SOME: """
            trois|quatre|cinq|six|sept|huit|dix|douze|vingt|0 ~ collegues|confreres
            deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente|0|dizaine ~ amis|amies|personnes|contacts|connaissances|proches|gens|relations|clients|groupes|uns|unes
            plusieurs|certains|quelques uns|de vos|tes ~ clients|contacts|amis
        """,
        Mark.EACH: """
            chaque|par|tout ~ contact|nom|adresse|recommandation|ami|amie|filleul|client|parrainage|connaissance
        """,
        Mark.REWARD: """
            prime; commission; bon; remise; cadeau; euros; pour cent; gratuit; gratuits; offert
            rapporte; recompense; vaut
        """,
        Mark.DONE: """
            le bonjour; mes|nos ~ salutations|amities|remerciements|felicitations|bises|voeux
            salue|saluez|embrasse|embrassez; creneau|place|moment|trou ~ dans ~ votre|ton agenda
            notre agenda; merci ~ d|pour avoir|ton|votre|le partage
            d avoir partage|transfere|transmis|relaye|diffuse|fait|parle|recommande|presente
            vous|tu ~ avez|aviez|as|avais ~ partage|transfere|transmis|propose|promis|offert|donne|envoye|parle|presente
            comme promis|propose; j ai|avais ~ perdu; perdu ~ mes|tous|mon; vous m aviez|avez
            tu m as|avais; tu l as; vous l avez
        """,
    },
    nouns={
        Mark.RELAY: """
            transfer(ez|er|iez|e) partag(ez|er|iez) diffus(ez|er|iez) relay(ez|er|iez) relaie
            rediffus(ez|er|e) retransmet(s|tez|tre)
        """,
        Mark.INVITE: """
            invit(ez|e|er|iez) tagu(ez|e|er) identifi(ez|e|er) mentionn(ez|e|er)
        """,
        Mark.DATA: """
            liste listes noms adresses numeros courriels mails coordonnees contacts telephones
            portables recommandations cartes emails
        """,
        Mark.MATTER: """
            invites invitees mariage badges badge urgence* accident* facture* livraison*
            participants temoin temoins anniversaire obseques enterrement traiteur diner souper
        """,
    },
)
