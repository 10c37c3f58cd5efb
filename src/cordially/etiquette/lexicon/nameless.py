"""Greetings that name nobody, in seven languages, for folded text."""

from cordially.etiquette.phrases import Phrases

TO_WHOM = Phrases(
    {
        "en": r"""
            to whom it (?:may|might|shall) concern
            (?:dear )?sirs?(?:(?: )?/(?: )?| or | and |, )ma'?(?:da)?ms?
            dear ma'?(?:da)?m(?:(?: )?/(?: )?| or | and |, )sir
            dear (?:sirs?|madams?|sir\(s\)|mesdames|ladies and gentlemen|gentlemen|gentleman)
            (?:sir|madam|gentlemen|ladies and gentlemen)
            dear (?:mr|ms|mrs)\.?(?: )?/(?: )?(?:mr|ms|mrs)\.?
            dear (?:valued |esteemed |loyal )?(?:customer|client|member|subscriber|user|reader|recipient|applicant|candidate)s?
            dear (?:name|contact name|title|occupant|resident|homeowner|business owner|linkedin (?:user|member))
        """,
        "de": r"""
            (?:sehr )?(?:geehrte|verehrte) damen(?:,| und) (?:sehr )?(?:geehrte|verehrte) herren
            (?:sehr )?(?:geehrte|verehrte) damen(?: und |,(?: )?|(?: )?/(?: )?| & )herren
            (?:sehr )?geehrte(?:r)? (?:herr|frau)(?:(?: )?/(?: )?| oder | bzw\.? )(?:frau|herrn?)
            (?:sehr )?geehrte(?:\(r\)|/r|\*r|:r|r)?(?: frau)?(?:(?: )?/ ?)(?:frau|herr|r)(?:(?: )?/(?: )?(?:frau|herr))?
            (?:sehr )?geehrte(?:r|s)? (?:kunde|kundin|kunden|mitglied|mitglieder|leser|leserin|nutzer|abonnent|empfanger|interessent|interessenten)
            (?:liebe|lieber|liebes|werte|werter) (?:kunde|kundin|kunden|mitglied|mitglieder|leser|leserin|nutzer|abonnent|empfanger|interessent|linkedin-?nutzer)
            an alle,? die es (?:betrifft|angeht)
        """,
        "fr": r"""
            chere? (?:madame|monsieur)(?:, | ou | et )(?:chere? )?(?:monsieur|madame)
            madame(?:, |(?: )?/(?: )?| ou | et )monsieur
            monsieur(?:, |(?: )?/(?: )?| ou | et )madame
            mesdames(?:, | et )messieurs
            messieurs
            a qui de droit
            a (?:toute )?personne concernee
            cher(?:s|e|\(e\)|\.e)? (?:client|cliente|clients|membre|membres|abonne|lecteur|utilisateur|candidat|destinataire)s?
        """,
        "es": r"""
            (?:estimad|apreciad)[oa] senora? (?:o|y) (?:estimad[oa] )?senora?
            a quien (?:corresponda|pueda interesar|concierna|interese)
            (?:muy )?(?:senor|senora)e?s? (?:mio|mia)s?
            (?:estimad|apreciad|respetad)[oa]s? (?:senor(?:es|as)?|sr|sra|senora)(?:(?: )?/(?: )?|\(a\)| o | y |, )(?:senor|senora|senores|senoras|sra|a|sr)\.?
            (?:estimad|apreciad)(?:o|a|o/a|o\(a\)|os|os/as|@|@s)(?:(?: )?/(?: )?a)? (?:senor/a|senor\(a\)|senor(?:es|as)?|cliente|clientes|usuario|usuaria|miembro|lector|suscriptor|candidato|destinatario)
        """,
        "pt": r"""
            a quem (?:possa interessar|de direito|interessar possa)
            (?:prezad|car|estimad)(?:o|os)(?:\(a\)|\(as\)|/a|/as)? (?:senhor\(a\)|senhor/a|senhor(?:es|as)?|sr\.?\(a\)\.?|sr\.?/sra\.?|srs\.?)
            exmos?\.?(?:\(as?\)\.?|/as?)? (?:senhores|senhor\(a\)|srs\.?|sr\.?\(a\)\.?)
            (?:prezad|car|estimad)(?:o|a|os|o\(a\)|o/a) (?:cliente|clientes|usuario|membro|leitor|assinante|candidato|destinatario)
            (?:prezad|car|estimad)[oa] senhora? (?:ou|e) (?:prezad[oa] |car[oa] )?senhora?
            (?:senhoras e senhores|meus senhores)
        """,
        "it": r"""
            a chi di (?:competenza|dovere)
            a chi (?:puo|possa) interessare
            (?:egregi|gentili|spettabili|spett\.li)(?:ssimi)? (?:signore e signori|signori|signore|sigg\.?)
            (?:gentile|gentilissimo|egregio) (?:signore|signor)(?:(?: )?/(?: )?| o | e )(?:signora|a)
            (?:gentile|gentilissima) signora(?:, |(?: )?/(?: )?| o )(?:egregio )?signore
            (?:egregio|gentile) (?:signore|signora) (?:o|e) (?:gentile |egregio )?(?:signora|signore)
            spettabile (?:ditta|azienda|societa)
            spett\.?(?: )?le (?:ditta|azienda|societa)
            (?:gentile|caro|cari|gentili|cara) (?:cliente|clienti|utente|membro|lettore|lettori|abbonato|candidato|destinatario)
        """,
        "nl": r"""
            geachte (?:heer|mevrouw)(?:(?: )?/(?: )?|, | of | en )(?:mevrouw|heer)
            geachte (?:mevrouw|heer) (?:of|en) geachte (?:heer|mevrouw)
            geachte (?:dames(?: en |/)heren|heren|mijne heren)
            geachte (?:lezer|klant|leden|lid|gebruiker|relatie|abonnee|kandidaat|ontvanger)
            beste (?:klant|klanten|lezer|gebruiker|abonnee|relatie|ontvanger)
            l\.s\.
            aan wie (?:dit|het) (?:moge )?aangaat
        """,
    }
)
"""The formal ones, and those of mailing lists: at the head of a text to a known person."""

TO_ANYBODY = Phrases(
    {
        "en": r"""
            (?:hi|hey|hello|hiya|howdy|greetings) (?:there|all|everyone|everybody|guys|folks|friends?|you all|you guys|y'all|you|team|people|community|network|connections?|contacts?|stranger)
            (?:dear|good (?:morning|afternoon|evening)) (?:all|everyone|everybody|friends?|folks|colleagues?|connections?|contacts?|network|community|professionals?|fellow \w+)
            (?:greetings|good day)
        """,
        "de": r"""
            (?:hallo|hi|hey|servus|moin|guten (?:tag|morgen|abend)) (?:zusammen|alle zusammen|allerseits|alle|ihr lieben|ihr|leute|freunde|community|netzwerk)
            (?:liebe|lieber|werte|geehrte|sehr geehrte) (?:alle|freundinnen und freunde|freunde|kontakte|kolleginnen und kollegen|kollegen|kolleginnen|kollegin|kollege|netzwerker|community|leute|netzwerkkontakte|linkedin-?kontakte)
        """,
        "fr": r"""
            (?:bonjour|bonsoir|salut|hello|coucou|cheres?|chers?) (?:a )?(?:tous et a toutes|tous et toutes|toutes et a tous|toutes et tous|tous|toutes|tout le monde|vous|la communaute|le reseau)
            cher(?:e|s|es)? (?:ami|amie|amis|collegue|collegues|contact|contacts|reseau|relation)
        """,
        "es": r"""
            (?:hola|buenas|buenos dias|buenas tardes|saludos) (?:a )?(?:todos y todas|todas y todos|todos|todas|tod@s|todo el mundo|amigos|amig@s|equipo|gente|comunidad|red)
            (?:querid|estimad)(?:o|a|os|as|@s) (?:amig(?:o|a|os|@s)|colegas?|contactos?|companer(?:o|a|os)|tod(?:os|as)|comunidad|red)
        """,
        "pt": r"""
            (?:ola|oi|bom dia|boa tarde|boa noite) (?:a )?(?:todos e todas|todos|todas|tod@s|pessoal|galera|gente|amigos|rede|comunidade)
            (?:car|prezad|querid|estimad)(?:o|a|os|as) (?:amig(?:o|a|os|as)|colegas?|contato|contatos|contacto|contactos|todos|rede|conexao|conexoes)
        """,
        "it": r"""
            (?:ciao|salve|buongiorno|buonasera|saluti) (?:a )?(?:tutti voi|tutti quanti|tutti|tutte|ragazzi|amici|rete|community)
            (?:car|gentil|gentilissim)(?:o|a|i|e) (?:amic(?:o|a|i|he)|collega|colleghi|colleghe|contatto|contatti|tutti|rete)
        """,
        "nl": r"""
            (?:hallo|hoi|hi|hey|dag|goedemorgen|goedemiddag|goedendag) (?:allemaal|iedereen|allen|samen|mensen|vrienden|collega's|netwerk|lezers|jullie)
            (?:beste|lieve|geachte) (?:allemaal|iedereen|allen|mensen|vrienden|vriend|vriendin|collega|collega's|connectie|connecties|contact|contacten|netwerk|relaties)
        """,
    }
)
"""The casual ones: each message goes to one person."""
