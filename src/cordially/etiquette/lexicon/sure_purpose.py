"""Words that leave no doubt what a message is after; each list is short for that reason."""

from cordially.etiquette.phrases import Phrases

CONTACTS = Phrases(
    {
        "en": r"""
            (?:forward|send|pass) (?:this|it|my message|this message) (?:on )?to (?:everyone|everybody|all|your whole|your entire|at least)(?: of)?(?: \w+){0,4}
            (?:share|forward) (?:this|it) with (?:everyone|everybody|all your|your whole|your entire)(?: \w+){0,3}
            (?:send|give|share|export|forward)(?: me| us)? (?:your|the|a list of your) (?:whole |entire |full )?(?:contact list|contacts|address book|mailing list|phone book|list of contacts)(?: \w+){0,3}
            (?:names|numbers|e-?mails|e-?mail addresses|phone numbers|contact details) (?:and \w+ \w* ?)?(?:of|for) (?:everyone|everybody|all|your|ten|five|\d+) (?:\w+ )?(?:friends|colleagues|people|contacts|connections)
            (?:upload|import|connect) your (?:contacts|address book|contact list)
            introduce (?:me|us) to (?:all|everyone in|everybody in) your (?:contacts|connections|network)
            (?:ten|five|\d+) (?:names|contacts|people|friends) (?:from|in|out of) your (?:phone|contacts|network|address book|contact list)
        """,
        "de": r"""
            (?:leite|leiten sie|leitet|schick|schicken sie) (?:das|dies|diese nachricht|diese mail|es) (?:bitte )?an alle(?: \w+){0,3}(?: weiter)?
            (?:schick|schicken sie|gib|geben sie|sende|senden sie) (?:mir|uns) (?:bitte )?(?:deine|ihre|die) (?:kontakte|kontaktliste|adressliste|adressen ihrer|adressen deiner|mailadressen)(?: \w+){0,3}
            (?:zugriff auf|export) (?:dein|ihr|deines|ihres) (?:adressbuch|adressbuchs|adressbuches)
            (?:namen und|telefonnummern|adressen|mailadressen) (?:\w+ )?von (?:\d+|zehn|funf|allen|deinen|ihren) (?:\w+ )?(?:freunden|bekannten|kollegen|kontakten)
        """,
        "fr": r"""
            (?:transferez|transfere|faites suivre|fais suivre|envoyez|envoie) (?:ce message|ceci|cela|le|ce mail) a (?:tous|toutes|tout)(?: \w+){0,4}
            (?:envoyez|envoie|donnez|donne|transmettez|transmets)(?:-(?:moi|nous))? (?:votre|ton|la liste de vos|la liste de tes|vos|tes) (?:carnet d'adresses|liste de contacts|contacts)
            (?:noms|numeros|adresses|coordonnees) de (?:\d+|dix|cinq|tous vos|tous tes|vos|tes) (?:\w+ )?(?:amis|collegues|contacts|proches)
        """,
        "es": r"""
            (?:reenvia|reenvie|reenviad|reenvien|comparte|comparta|compartid|manda|mande)(?:lo)?(?: este mensaje| este correo| esto)? (?:a|con) tod[ao]s(?: \w+){0,4}
            (?:enviame|envieme|mandame|mandeme|pasame|paseme|dame|deme) (?:tu|su|la|tus|sus) (?:lista de contactos|agenda de contactos|agenda|libreta de direcciones|contactos)
            (?:nombres|telefonos|correos|datos) de (?:\d+|diez|cinco|todos tus|todos sus|tus|sus) (?:\w+ )?(?:amigos|companeros|contactos|conocidos)
        """,
        "pt": r"""
            (?:reencaminha|reencaminhe|encaminhe|encaminha|repasse|repassa|partilha|partilhe|compartilhe|compartilha)(?: esta mensagem| este email| isto| isso)? (?:a|para|com) tod[ao]s(?: \w+){0,4}
            (?:envia|envie|manda|mande|passa|passe)(?:-me| me) (?:a tua|a sua|sua|tua|os teus|os seus|seus) (?:lista de contactos|lista de contatos|agenda|contactos|contatos)
            (?:nomes|telefones|emails|contatos|contactos) de (?:\d+|dez|cinco|todos os seus|todos os teus) (?:\w+ )?(?:amigos|colegas|conhecidos|contatos|contactos)
        """,
        "it": r"""
            (?:inoltra|inoltri|inoltrate|gira|giri|condividi|condivida)(?:lo)?(?: questo messaggio| questa mail| questo)? (?:a|con) tutt[ie](?: \w+){0,4}
            (?:mandami|mi mandi|inviami|mi invii|passami|mi passi|dammi) (?:la tua|la sua|i tuoi|i suoi) (?:rubrica|lista di contatti|lista contatti|contatti)
            (?:nomi|numeri|indirizzi|recapiti) di (?:\d+|dieci|cinque|tutti i tuoi|tutti i suoi) (?:\w+ )?(?:amici|colleghi|contatti|conoscenti)
        """,
        "nl": r"""
            (?:stuur|deel|mail) (?:dit|dit bericht|deze mail|het) (?:door |even )?(?:naar|aan|met) (?:iedereen|al je|al jouw|al uw|alle)(?: \w+){0,3}
            (?:stuur|geef|mail) (?:me|mij|ons) (?:je|jouw|uw|de) (?:contactenlijst|contacten|adresboek|adreslijst|contactlijst)
            (?:namen|nummers|adressen|telefoonnummers) van (?:\d+|tien|vijf|al je|al uw) (?:\w+ )?(?:vrienden|collega's|contacten|kennissen)
        """,
    }
)

NEWSLETTER = Phrases(
    {
        "en": r"""
            (?:i|we)(?:'ve| have)? (?:also |just |already )?(?:added|subscribed|signed|put) you (?:up )?(?:to|for|on) (?:my|our|the) (?:\w+ ){0,2}(?:newsletter|mailing list|email list|e-mail list|digest)
            (?:i'll|we'll|i will|we will) (?:add|subscribe|sign|put) you (?:up )?(?:to|for|on) (?:my|our|the) (?:\w+ ){0,2}(?:newsletter|mailing list|email list|e-mail list|digest)
            you(?:'ve| have)? (?:now )?been (?:added|subscribed) to (?:my|our|the) (?:\w+ ){0,2}(?:newsletter|mailing list|email list)
            you(?:'ll| will) (?:now |from now on )?(?:receive|get) (?:my|our) (?:\w+ ){0,2}newsletter
        """,
        "de": r"""
            (?:ich|wir)? ?(?:habe|haben) (?:sie|dich|euch)(?: \w+){0,2} (?:in|fur|auf) (?:meinen|unseren|den|meine|unsere|die) (?:\w+ )?(?:newsletter|verteiler|mailingliste)(?: \w+){0,2}
            (?:erhaltst|erhalten sie|bekommst|bekommen sie) (?:du )?(?:ab sofort|ab jetzt|von nun an|kunftig)(?: \w+){0,2} newsletter
        """,
        "fr": r"""
            (?:je vous ai|je t'ai|nous vous avons|on vous a) (?:aussi |deja )?(?:ajoute|inscrit|abonne)e?s? a (?:ma|notre|la) (?:newsletter|liste|infolettre|liste de diffusion)
            vous (?:recevrez|recevez) (?:desormais|dorenavant|maintenant) (?:ma|notre) (?:newsletter|infolettre)
        """,
        "es": r"""
            (?:te|le|os|lo|la) (?:he|hemos) (?:anadido|agregado|apuntado|suscrito|incluido|inscrito) (?:a|en) (?:mi|nuestro|nuestra|la|el) (?:newsletter|boletin|lista de correo|lista)
            (?:te|lo|la|le) (?:agregue|anadi|suscribi|inclui) (?:a|en) (?:mi|nuestro|nuestra) (?:newsletter|boletin|lista)
        """,
        "pt": r"""
            (?:adicionei|inscrevi|acrescentei|inclui|subscrevi|coloquei)(?:-te|-o|-a| voce| o seu email| seu email)? ?(?:a|na|em|no|o) (?:minha|nossa|meu|nosso) (?:newsletter|lista|boletim|mailing)
            (?:vai|vais) (?:passar a )?receber (?:a|o)? ?(?:minha|nossa|meu|nosso) (?:newsletter|boletim)
        """,
        "it": r"""
            (?:l'ho|ti ho|la abbiamo|l'abbiamo|vi ho) (?:aggiunt[oaie]|iscritt[oaie]|inserit[oaie]) (?:alla|nella) (?:mia|nostra) (?:newsletter|mailing list|lista)
            (?:ricevera|riceverai) (?:d'ora in poi|da oggi) la (?:mia|nostra) newsletter
        """,
        "nl": r"""
            (?:ik|we|wij) (?:heb|hebben) (?:je|jou|u|jullie)(?: \w+)? (?:toegevoegd|aangemeld|ingeschreven|gezet) (?:aan|voor|op) (?:mijn|onze|de) (?:nieuwsbrief|mailinglijst)
            (?:ik|we|wij) (?:heb|hebben) (?:je|jou|u|jullie)(?: alvast)? (?:op|aan|voor) (?:mijn|onze|de) (?:nieuwsbrief|mailinglijst)(?: \w+)?
            je ontvangt voortaan (?:mijn|onze) nieuwsbrief
        """,
    }
)

NETWORK_MARKETING = Phrases(
    {
        "en": r"""
            be your own boss
            (?:residual|passive) income
            ground[ -]floor (?:opportunity|of)
            (?:extra|additional|second|side) income (?:from home|from your phone|working from home)
            (?:open to|keep your options open (?:to|for)) (?:other|another|new|additional|a second|extra) (?:streams?|sources?) of income
            (?:my|our) (?:downline|upline)
            join my (?:\w+ )?team of (?:\w+ )?(?:women|distributors|mums|moms|partners)
            financial freedom
        """,
        "de": "passives einkommen\nfinanzielle freiheit\ndein eigener chef\nzweites standbein von zu hause",
        "fr": "revenus? (?:passifs?|residuels?)\nliberte financiere\nindependance financiere\ncomplement de revenus? (?:depuis|de) chez (?:toi|vous|soi)",
        "es": "ingresos? (?:pasivos?|residuales?)\nlibertad financiera\ntu propio jefe\ningresos extras? desde (?:casa|tu casa|el movil)",
        "pt": "renda (?:passiva|residual)\nliberdade financeira\nseu proprio (?:chefe|patrao)\nrenda extra (?:em|de|sem sair de) casa",
        "it": "(?:reddito|entrata|entrate|rendita) passiv[aoei]\nliberta finanziaria\ncapo di te stess[oa]\nentrata extra (?:da|lavorando da) casa",
        "nl": "passief inkomen\nfinanciele vrijheid\nje eigen baas\nextra inkomen vanuit huis",
    }
)
