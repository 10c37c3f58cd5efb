"""French words that say nothing about their reader."""

from cordially.etiquette.empty_words.lexicon import EmptyWords

FRENCH = EmptyWords(
    grammar="""
        le la les l' un une des du de d' au aux ce cet cette ces ceci cela ça c' ici là y en je j'
        me m' moi mon ma mes mien tu te t' toi ton ta tes vous votre vos vôtre vôtres il elle on
        nous notre nos ils elles lui leur leurs se s' soi son sa ses qui que qu' quoi dont où
        quand comment pourquoi quel quelle quels quelles tout toute tous toutes chaque chacun
        plusieurs quelque quelques autre autres même mêmes peu plus moins beaucoup trop assez tant
        et ou mais donc or ni car si comme puisque lorsque ainsi aussi alors encore déjà toujours
        jamais souvent parfois très bien vraiment tellement simplement particulièrement surtout ne
        n' pas non oui rien à dans par pour sur sous sans avec chez vers entre avant après depuis
        pendant durant jusque jusqu' dès lors suis es est sommes êtes sont était étais étaient
        étiez fut sera seras serez seront serait soit sois soyez soient été être étant ai as a
        avons avez ont avait avais avaient aura auras aurez auront aurait ait aie ayez aient eu
        avoir peux peut pouvons pouvez peuvent pourra pourrait puisse puissiez puissent dois doit
        devez devons veux veut voulez voulais voudrais voulu vouloir fais fait faites font faire
        ferai fera vais va allez allons vont aller aille ailles aillent iras ira viens vient venez
        venir venu donne donner donné prends prend prenez prendre mets met mettre dis dit dites
        dire sais sait savoir vois voit voyez voir vu trouve trouver pense penser maintenant
        aujourd'hui bientôt tard tôt tout-à-l'heure récemment svp s'il plaît ok
    """,
    wishes="""
        bonjour bonsoir salut coucou cher chère chers chères allô hello bon bonne bons bonnes
        journée jour jours soirée soir matin matinée semaine week-end weekend mois an ans année
        années nouvel nouveau nouvelle nouvelles fin début commencement fête fêtes noël réveillon
        pâques saison vacances congés anniversaire joyeux joyeuse joyeuses heureux heureuse
        heureuses excellent excellente excellentes excellents beau bel belle belles beaux agréable
        agréables doux douce douces chaleureux chaleureuse chaleureuses chaleureusement
        merveilleux merveilleuse magnifique magnifiques super superbe superbes formidable génial
        géniale joie joies bonheur bonheurs santé succès réussite réussites prospérité prospère
        paix sérénité serein sereine sérénité chance amour amitié amitiés chaleur lumière douceur
        repos espoir plein pleine pleins pleines rempli remplie accomplissement épanouissement
        épanouissements souhaite souhaitons souhaiter souhaits souhait voeux vœux meilleur
        meilleure meilleurs meilleures mieux espère espérons espérant espérer adresse adressons
        présente présentons envoie transmets pensées pensée santé-bonheur famille familles proches
        amis ami amie équipe équipes collègues entourage aimés aime ceux merci mercis remercie
        remercions remerciements reconnaissant reconnaissante gratitude apprécie apprécié
        apprécier plaisir ravi ravie enchanté enchantée honneur content contente félicitations
        bravo félicite vie travail pro professionnel professionnelle professionnels
        professionnelles personnel personnelle personnels personnelles carrière affaires contact
        contacts réseau réseaux connexion connexions connecter connecté connectés relation
        relations linkedin échange échanges échanger rester restons reste garder gardons revoir
        rencontre rencontrer rencontré rencontrés reparler recontacter message mot mots lignes
        petit petite soutien aide confiance collaboration collaborer ensemble partenariat fidélité
        avenir futur projets objectifs rêves parcours chemin prochain prochaine prochaines
        prochains passé passée dernier dernière derniers venir continuation route opportunité
        opportunités occasion défis aventures impressionnant impressionnante inspirant inspirante
        inspirants inspirantes intéressant intéressante intéressants passionnant passionnante
        remarquable profil expérience expériences expertise publications posts contenu contenus
        engagement prends soin prenez soins forme profitez profite moments moment instants temps
        longtemps coeur cœur grand grande grands gros mille souvenir souvenirs sincère sincères
        sincèrement cordialement amicalement bises bisous bise
    """,
    openers="bonjour bonsoir salut coucou cher chère chers chères hello madame monsieur",
    closings="""
        cordialement
        bien cordialement
        bien à vous
        bien à toi
        amicalement
        amitiés
        à bientôt
        bises
        sincèrement
        chaleureusement
    """,
)
