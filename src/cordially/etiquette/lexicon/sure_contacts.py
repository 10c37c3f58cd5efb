"""Words that ask for the reader's contacts, or to be sent to all of them."""

from cordially.etiquette.phrases import Phrases

_BOOK_EN = "(?:contact list|contacts list|contacts|address ?book|mailing list|phone ?book|list of contacts|contact database|rolodex|(?:client|customer|subscriber) (?:list|base|database)|lists? of (?:clients|customers|subscribers))"
_MANY_EN = r"(?:two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|fifty|a dozen|a few|some|several|\d+)"
_ALL_EN = r"(?:(?:everyone|everybody|anyone and everyone) (?:that )?(?:you know|in your (?:\w+ )?(?:network|contacts|contact list|address book|phone|phone book|list|circle|inbox)|on your (?:\w+ )?(?:list|contact list))|(?:all|each of|every one of)(?: of)? your (?:\w+ )?(?:contacts|friends|connections|acquaintances|clients|customers|followers|friends and colleagues|friends and family)|your (?:whole|entire|full|complete) (?:\w+ )?(?:network|contacts|address ?book|contact list|list|circle)|your (?:address ?book|contact list)|at least (?:\w+ ){1,2}(?:people|friends|contacts|colleagues|connections))"

_BOOK_DE = r"(?:kontakte|kontaktliste|kontaktdaten ihrer kunden|adressliste|adressbuch|adressbuches|adressbuchs|telefonbuch|telefonliste|kundenliste|kundenkartei|kundenadressen|kundenkontakte|mailverteiler|verteilerliste)"
_ALL_DE = r"(?:alle(?: \w+)? (?:deine|ihre|eure|deiner|ihrer|eurer|die sie|die du|die ihr)|alle(?:n)? (?:deinen|ihren|euren) |dein (?:ganzes|gesamtes)|ihr (?:ganzes|gesamtes)|(?:dein|ihr) (?:komplettes )?adressbuch|alle in (?:deinem|ihrem|eurem) (?:\w+ )?(?:netzwerk|adressbuch|telefon|handy|bekanntenkreis)|(?:mindestens|wenigstens) \w+ (?:leute|freunde|bekannte|kontakte|personen|kollegen))"
_MANY_DE = (
    r"(?:zwei|drei|vier|funf|sechs|sieben|acht|zehn|zwolf|zwanzig|ein paar|einigen|mehreren|\d+)"
)
_PEOPLE_DE = r"(?:bekannten|freunden|kontakten|kunden|kollegen|kolleginnen|leuten|menschen|personen|geschaftspartnern|interessenten)"

_MANY_FR = r"(?:deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|quelques|plusieurs|une dizaine de|\d+)"
_BOOK_FR = r"(?:carnet d'adresses|carnet|repertoire|liste de (?:contacts|clients|diffusion)|contacts|fichier (?:clients?|de contacts|d'adresses)|base (?:clients?|de contacts|de clients)|portefeuille clients?)"
_ALL_FR = r"(?:(?:tous|toutes|l'ensemble de|chacun de) (?:vos|tes) (?:\w+ )?(?:contacts|amis|amies|relations|connaissances|proches|clients)|(?:tout|toute) (?:votre|ton) (?:\w+ )?(?:reseau|carnet|repertoire|entourage|carnet d'adresses)|tous ceux que (?:vous|tu) (?:connaissez|connais)|tous les gens que (?:vous|tu) (?:connaissez|connais)|(?:votre|ton) carnet d'adresses|au moins \w+ (?:personnes|amis|contacts|proches))"

_MANY_ES = r"(?:dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|quince|veinte|unos|unas|algunos|varios|\d+)"
_BOOK_ES = r"(?:lista de (?:contactos|clientes|correos)|agenda de contactos|agenda|libreta de direcciones|contactos|cartera de clientes|base de (?:clientes|contactos)|listado de (?:clientes|contactos)|directorio de contactos)"
_ALL_ES = r"(?:tod[ao]s (?:tus|sus|vuestros) (?:\w+ )?(?:contactos|amigos|amigas|conocidos|clientes|amistades|seguidores)|toda? (?:tu|su) (?:red|agenda|lista|libreta|circulo|lista de contactos)|tod[ao]s los que (?:conozcas|conozca|conoces|conoce|conozcan)|tod[ao] el mundo que (?:conozcas|conozca|conoces|conoce)|tod[ao]s en (?:tu|su) (?:red|agenda)|al menos \w+ (?:personas|amigos|contactos|conocidos))"

_MANY_PT = r"(?:dois|duas|tres|quatro|cinco|seis|sete|oito|dez|doze|quinze|vinte|alguns|algumas|uns|varios|\d+)"
_BOOK_PT = r"(?:lista de (?:contactos|contatos|clientes|e-?mails)|agenda de (?:contactos|contatos)|agenda|contactos|contatos|carteira de clientes|base de (?:clientes|contatos|contactos)|livro de enderecos|catalogo de enderecos)"
_ALL_PT = r"(?:tod[ao]s (?:os|as) (?:teus|seus|tuas|suas|vossos) (?:\w+ )?(?:contactos|contatos|amigos|amigas|conhecidos|clientes|seguidores)|tod[ao]s (?:os|as) que (?:voce )?(?:conheces|conhece|conhecem)|toda a (?:tua|sua) (?:rede|agenda|lista|lista de contatos|lista de contactos)|todo mundo que (?:voce )?(?:conhece|conheces)|tod[ao]s (?:da|na) (?:tua|sua) (?:rede|agenda|lista)|pelo menos \w+ (?:pessoas|amigos|contactos|contatos|conhecidos))"

_MANY_IT = (
    r"(?:due|tre|quattro|cinque|sei|sette|otto|dieci|dodici|quindici|venti|alcuni|qualche|\d+)"
)
_BOOK_IT = r"(?:rubrica|agenda|lista (?:di |dei )?(?:contatti|clienti)|elenco (?:dei |di )?(?:contatti|clienti)|contatti|portafoglio clienti|indirizzario|mailing list|database clienti)"
_ALL_IT = r"(?:tutt[ie] (?:i|le) (?:tuoi|suoi|vostri|tue|sue) (?:\w+ )?(?:contatti|amici|amiche|conoscenti|clienti|conoscenze)|tutta la (?:tua|sua) (?:rete|rubrica|lista|agenda|cerchia)|tutti quelli che (?:conosci|conosce|conoscete)|tutti coloro che (?:conosci|conosce)|tutte le persone che (?:conosci|conosce)|tutti nella (?:tua|sua) (?:rete|rubrica)|almeno \w+ (?:persone|amici|contatti|conoscenti))"

_MANY_NL = r"(?:twee|drie|vier|vijf|zes|zeven|acht|tien|twaalf|vijftien|twintig|een paar|enkele|een stuk of \w+|\d+)"
_BOOK_NL = r"(?:contactenlijst|contacten|contactlijst|adresboek|adressenboek|adreslijst|adressenbestand|telefoonboek|klantenlijst|klantenbestand|mailinglijst|lijst met (?:klanten|contacten))"
_ALL_NL = r"(?:(?:iedereen|allen|alle mensen) (?:die )?(?:(?:je|jij|u) kent|in (?:je|jouw|uw) (?:\w+ )?(?:netwerk|adresboek|telefoon|contacten|kring|contactenlijst|omgeving))|al (?:je|jouw|uw) (?:\w+ )?(?:contacten|vrienden|kennissen|connecties|klanten|relaties|volgers)|(?:je|jouw|uw) (?:hele|gehele|volledige) (?:\w+ )?(?:netwerk|adresboek|contactenlijst|kring)|minstens \w+ (?:mensen|vrienden|contacten|kennissen))"

CONTACTS = Phrases(
    {
        "en": rf"""
            (?:forward|send|pass|share|post|spread|mail|e-?mail) (?:this|it|on this|my (?:message|post|offer|profile|details)|this (?:\w+ )?(?:message|mail|e-?mail|note|offer|link|post)|the (?:word|link|message|news|offer|attached \w+))(?: on| along| around)?(?: to| with| among) {_ALL_EN}
            (?:send|give|share|export|forward|mail|e-?mail|hand|lend|upload|import|connect|sync|pass|provide|supply|open)(?: over| on)?(?: me| us)?(?: over| with)?(?: a copy of| an export of| a list of)? your (?:whole |entire |full |complete |own |current |linkedin )?{_BOOK_EN}
            (?:export|download|upload) your (?:list|connections|network|contacts|address ?book)
            (?:send|give|share|forward|mail|e-?mail|provide|pass|supply|get|compile|draw|put)(?: together| on| up)?(?: me| us)?(?: with)? (?:a |the |your )(?:\w+ )?list of (?:all )?(?:the |your )?(?:\w+ ){{0,2}}(?:decision[ -]?makers|budget[ -]holders|clients|customers|key contacts|purchasing managers|people you know|people who (?:decide|buy|sign off|might (?:buy|need|want)|could (?:buy|use|need)))
            (?:names|numbers|addresses|e-?mails|e-?mail addresses|mail addresses|phone numbers|mobile numbers|contact details|details|contacts)(?: and (?:\w+ )?(?:names|numbers|addresses|e-?mails|details))? (?:of|for) {_MANY_EN} (?:\w+ ){{0,2}}(?:friends|contacts|connections|acquaintances|clients|customers|people (?:that |whom )?you know|people (?:in|from) your|people who (?:might|could|would|may) (?:\w+ )?(?:need|want|use|buy|like)|people (?:with|in need of))
            (?:names|numbers|addresses|e-?mails|e-?mail addresses|phone numbers|mobile numbers|contact details)(?: and (?:\w+ )?(?:names|numbers|addresses|e-?mails))? (?:of|for) (?:(?:all|any|some|most)(?: of)? )?your (?:\w+ )?(?:friends|contacts|connections|acquaintances|clients|customers|buyers)
            (?:names|numbers|addresses|e-?mails|e-?mail addresses|phone numbers|contact details)(?: and \w+)? (?:of|for) (?:everyone|everybody|all the people|all those) (?:you know|you have|in your (?:network|phone|contacts|address book|company|firm|department))
            your (?:friends'?|clients'?|customers'?|contacts'?|connections'?) (?:names|e-?mails?|e-?mail addresses|addresses|numbers|phone numbers|contact details)
            introduce (?:me|us) to (?:all|everyone in|everyone on|everybody in|each of|every one of|your (?:whole|entire))(?: of)?(?: your)? ?(?:\w+ ){{0,2}}(?:contacts|connections|network|clients|customers|friends|list|phone|circle)
            introduce (?:me|us) to (?:\w+ ){{0,3}}(?:of )?your (?:\w+ )?(?:clients|customers)
            introductions? to (?:everyone you know|everyone in your network|all your (?:contacts|connections|clients|friends)|your (?:whole|entire) network|{_MANY_EN} of your (?:\w+ )?(?:clients|customers))
            (?:tag|invite|message|tell|text|call|add) (?:everyone you know|all your (?:friends|contacts|connections)|your (?:whole|entire) (?:network|contact list|address book)|everyone in your (?:network|address book|contacts|phone|contact list))
            (?:access to|copy of|export of|download of|screenshot of|look (?:at|through|into)) your (?:whole |entire |full )?(?:contacts|contact list|address ?book|phone ?book|client list|customer list|customer base|client base|mailing list|subscriber list)
            (?:go|scroll|look|run) through your (?:phone|contacts|contact list|address book|connections) and (?:send|give|pick|write|note|name|tell|forward|choose)
            (?:recommend|refer) (?:me|us) to (?:at least )?(?:{_MANY_EN} (?:\w+ )?(?:friends|people|contacts|colleagues|clients|customers)|everyone you know|all your \w+)
            refer {_MANY_EN} (?:\w+ )?(?:friends|clients|customers|contacts) (?:to|and)
            (?:names|numbers|referrals) (?:from|in|out of) your (?:phone|contacts|network|address book|contact list|circle|company)
            every(?:one|body) in your (?:address book|contact list|phone book|rolodex)
            who else (?:do )?you know (?:who|that) (?:might|could|would) (?:need|buy|want) (?:\w+ ){{0,4}}(?:send|give) me (?:their|the) (?:names|numbers|addresses)
        """,
        "de": rf"""
            (?:leite|leiten sie|leitet|schick|schicke|schicken sie|sende|senden sie|teile|teilen sie|teilt) (?:bitte )?(?:das|dies|diese nachricht|diese mail|es|meine nachricht|den beitrag|diesen beitrag|den link|mein angebot)(?: \w+)? (?:an|mit) {_ALL_DE}(?: \w+){{0,3}}
            (?:schick|schicke|schicken sie|gib|geben sie|sende|senden sie|mail|mailen sie|leite|leiten sie|uberlass|uberlassen sie|ubermitteln sie|zeigen sie|exportiere|exportieren sie)(?: \w+){{0,3}} (?:deine|ihre|eure|dein|ihr|euer|deinem|ihrem|aus ihrem|aus deinem) (?:ganze |ganzen |gesamten |gesamte |gesamtes |ganzes |komplette |komplettes |eigenen )?{_BOOK_DE}
            (?:konntest du|konnten sie|konnt ihr|kannst du|konnen sie|wurdest du|wurden sie)(?: \w+){{0,3}} (?:deine|ihre|eure|dein|ihr) (?:ganze |gesamte |gesamtes |ganzes |komplette )?(?:kontaktliste|adressliste|adressbuch|telefonliste|kundenliste|kundenkartei|kundenadressen|kundenkontakte|kontakte (?:\w+ )?(?:schicken|weitergeben|exportieren|uberlassen|geben|senden|mailen))
            (?:zugriff auf|zugang zu|export|kopie|auszug aus|blick in) (?:dein|ihr|deines|ihres|deinem|ihrem|deiner|ihrer|deine|ihre) (?:\w+ )?{_BOOK_DE}
            (?:namen|nummern|telefonnummern|handynummern|adressen|mailadressen|e-mail-adressen|mail-adressen|kontaktdaten|kontakte|anschriften)(?: und \w+)? von (?:{_MANY_DE} |all |allen )?(?:\w+ )?(?:deinen |ihren |euren )(?:\w+ )?{_PEOPLE_DE}
            (?:namen|nummern|telefonnummern|handynummern|adressen|mailadressen|e-mail-adressen|mail-adressen|kontaktdaten|kontakte|anschriften)(?: und \w+)? von {_MANY_DE} (?:\w+ )?(?:bekannten|freunden|kontakten|kunden|leuten aus|leuten die|geschaftspartnern|interessenten)
            (?:adressen|namen|kontaktdaten|telefonnummern|e-mail-adressen|mailadressen) (?:ihrer|deiner|eurer|aller ihrer|aller deiner) (?:\w+ )?(?:kunden|freunde|bekannten|kontakte|geschaftspartner|mandanten)
            (?:liste|ubersicht) (?:der|aller|ihrer|deiner|mit den|mit allen|von) (?:\w+ )?(?:entscheider|entscheidern|entscheidungstrager|entscheidungstragern|kunden|einkaufer|ansprechpartner in ihrem|kontakte)
            (?:leiten|schicken|senden|geben|nennen|stellen|mailen) sie (?:\w+ ){{0,3}}(?:liste|namen|adressen) (?:der|aller|ihrer) (?:\w+ )?(?:entscheider|entscheidungstrager|kunden|einkaufer|fuhrungskrafte)
            exportier(?:e|en sie|t) (?:\w+ ){{0,3}}(?:kontakte|adressbuch|netzwerk|liste|kontaktliste)
            (?:stell|stelle|stellen sie|vernetze|vernetzen sie) (?:mich|uns) (?:bitte )?(?:all|allen|mit all|mit allen|ihren|deinen|ihrem gesamten|deinem gesamten|ihrem ganzen|deinem ganzen) (?:(?:deinen|ihren|euren) )?(?:\w+ )?(?:kontakten|kunden|netzwerk|freunden|bekannten)(?: \w+)?
            (?:empfiehl|empfehlen sie|empfehlt) (?:mich|uns) (?:bitte )?(?:(?:allen|all) \w+|(?:mindestens )?{_MANY_DE}) (?:\w+ )?(?:freunden|bekannten|kontakten|kollegen|leuten|kunden)
            (?:namen|nummern|adressen|telefonnummern|empfehlungen) aus (?:deinem|ihrem|eurem) (?:\w+ )?(?:telefon|handy|adressbuch|netzwerk|bekanntenkreis|umfeld|freundeskreis|telefonbuch)
            jeden in (?:deinem|ihrem|eurem) (?:adressbuch|telefonbuch|handy)
            (?:geh|gehen sie|schau|schauen sie) (?:\w+ ){{0,3}}(?:deine|ihre|dein|ihr) (?:kontakte|adressbuch|telefonbuch|kontaktliste) durch und
        """,
        "fr": rf"""
            (?:transferez|transfere|transferer|faites suivre|fais suivre|faire suivre|envoyez|envoie|partagez|partage|partager|diffusez|diffuse|relayez|relaie) (?:ce message|ceci|cela|ce mail|ce courriel|mon message|mon offre|cette offre|ce lien|le lien|cette annonce|ma publication|ce post) (?:a|aupres de|avec) {_ALL_FR}
            (?:transferez|faites|envoyez|partagez|envoie|partage|transfere)-(?:le|la|les) (?:suivre )?(?:a|avec) {_ALL_FR}
            (?:envoyez|envoie|envoyer|donnez|donne|donner|transmettez|transmets|transmettre|confiez|confie|confier|exportez|exporte|exporter|partagez|partage|partager|passez|passe|passer|ouvrez|ouvre|communiquez|communiquer|importez|importer|synchronisez)(?:-(?:moi|nous))?(?: simplement| juste| directement)? (?:tout |toute )?(?:votre|ton|vos|tes|la liste de vos|la liste de tes|l'export de vos) (?:\w+ )?{_BOOK_FR}
            (?:m'|me |nous )(?:envoyer|donner|transmettre|confier|communiquer|passer|fournir|partager|faire suivre) (?:tout |toute )?(?:votre|ton|vos|tes|la liste de vos|la liste de tes) (?:\w+ )?(?:carnet|carnet d'adresses|repertoire|contacts|clients|liste de \w+|fichier clients?|base clients?)
            (?:noms|numeros|adresses|coordonnees|adresses electroniques|adresses mail|mails|e-mails|courriels|telephones|contacts)(?: et (?:les )?\w+)? (?:de|d')(?: )?{_MANY_FR} (?:de vos |de tes )?(?:\w+ )?(?:amis|amies|contacts|proches|connaissances|relations|clients|collegues|personnes (?:que vous|que tu|a qui|qui pourraient|autour de|de votre|de ton))
            (?:noms|numeros|adresses|coordonnees|adresses electroniques|adresses mail|mails|e-mails|courriels)(?: et (?:les )?\w+)? (?:de|de tous|de toutes) (?:vos|tes) (?:\w+ )?(?:amis|amies|contacts|proches|connaissances|relations|clients)
            (?:la |une )?liste (?:complete )?(?:des|de vos|de tes|de tous vos|de tous les) (?:\w+ )?(?:decideurs|decisionnaires|clients|acheteurs|contacts|personnes qui decident|responsables des achats)
            exporte[rz]? (?:\w+ ){{0,2}}(?:votre|ton|vos|tes) (?:carnet|repertoire|contacts|reseau|liste|relations)
            (?:presentez|presente|presenter|mettez|mets|recommandez|recommande)(?:-(?:moi|nous))?(?: en relation)? (?:a|avec) (?:{_ALL_FR}|(?:{_MANY_FR} de )?(?:vos|tes) (?:\w+ )?clients)
            (?:me|nous) (?:presenter|recommander|mettre en relation) (?:a|avec|aupres de) (?:{_ALL_FR}|(?:{_MANY_FR} de )?(?:vos|tes) (?:\w+ )?clients)
            recommande(?:z|r)?(?:-(?:moi|nous))? (?:a|aupres de) {_MANY_FR} (?:\w+ )?(?:amis|proches|personnes|contacts|connaissances)
            (?:noms|numeros|filleuls) (?:de|dans|tires? de|issus? de|parmi) (?:votre|ton|vos|tes) (?:\w+ )?(?:telephone|carnet|repertoire|reseau|contacts|entourage|relations|proches)
            (?:parcourez|parcours|regardez|passez en revue) (?:vos|tes|votre|ton) (?:contacts|carnet|repertoire) et (?:envoyez|envoie|donnez|donne|notez|dites)
            (?:invitez|invite|taguez|tague|identifiez|prevenez|appelez) {_ALL_FR}
        """,
        "es": rf"""
            (?:reenvia|reenvie|reenviar|reenviad|reenvien|comparte|comparta|compartir|compartid|manda|mande|mandar|envia|envie|enviar|difunde|difunda|pasa|pase)(?:lo|la|selo)?(?: este mensaje| este correo| esto| este enlace| el enlace| mi mensaje| mi oferta| esta oferta| mi publicacion| la publicacion)? (?:a|con|entre) {_ALL_ES}
            (?:enviame|envieme|mandame|mandeme|pasame|paseme|dame|deme|compartame|comparteme|facilitame|faciliteme|exporte|exporta|envie|envia|envienos|mandenos|pasenos|comparte|comparta|importa|importe|sube|suba|sincroniza|abrame)(?: simplemente| directamente| con nosotros| conmigo)? (?:toda |todos )?(?:tu|su|tus|sus|la lista de tus|la lista de sus) (?:\w+ )?{_BOOK_ES}
            (?:enviarme|mandarme|pasarme|darme|facilitarme|compartirme|enviarnos|pasarnos|facilitarnos|compartir|exportar) (?:toda |todos )?(?:tu|su|tus|sus|la lista de tus|la lista de sus) (?:\w+ )?{_BOOK_ES}
            (?:nombres|telefonos|correos|datos|direcciones|numeros|contactos|correos electronicos|mails|e-?mails|nombres y telefonos)(?: y (?:los |las )?\w+)? de {_MANY_ES} (?:de (?:tus|sus) )?(?:\w+ )?(?:amigos|amigas|contactos|conocidos|clientes|companeros|colegas|personas (?:que conozca|que conozcas|que conoce|de su|de tu|a las|a quienes|que puedan|que pudieran))
            (?:nombres|telefonos|correos|datos|direcciones|numeros|correos electronicos|mails|e-?mails)(?: y (?:los |las )?\w+)? de (?:todos )?(?:tus|sus) (?:\w+ )?(?:amigos|amigas|contactos|conocidos|clientes|amistades)
            (?:lista|listado|relacion) (?:completa )?(?:de|con) (?:los |las |todos los |sus |tus |todos sus )?(?:\w+ )?(?:decisores|responsables de compras|clientes|compradores|directivos|quienes (?:deciden|compran)|los que deciden|quienes toman)
            (?:tus|sus) (?:contactos|clientes) (?:y )?(?:envieme|enviame|mandeme|mandame|paseme|pasame)
            export(?:e|a|ar|en|es) (?:\w+ ){{0,2}}(?:tus|sus|tu|su|la) (?:contactos|agenda|lista|red|libreta)
            (?:presentame|presenteme|presentarme|presentenos|presentanos|presentarnos|recomiendame|recomiendeme|recomiendanos|recomiendenos) (?:a|con|ante) (?:{_ALL_ES}|(?:{_MANY_ES} de )?(?:tus|sus) (?:\w+ )?clientes)
            (?:recomiendame|recomiendeme|recomiendanos|recomiendenos|recomendarnos|recomendarme) (?:a|con|entre) {_MANY_ES} (?:\w+ )?(?:amigos|personas|conocidos|contactos|colegas)
            (?:nombres|numeros|telefonos|referidos|correos) de (?:tu|su|tus|sus) (?:\w+ )?(?:telefono|agenda|red|contactos|movil|celular|lista|entorno|circulo)
            (?:revisa|revise|repasa|repase|mira|mire) (?:tus|sus|tu|su) (?:contactos|agenda|lista) y (?:mandame|mandeme|pasame|paseme|dime|digame|enviame|envieme|dame|deme)
            (?:invita|invite|etiqueta|etiquete|escribe|escriba) a {_ALL_ES}
            (?:dame|deme|pasame|paseme|enviame|envieme) {_MANY_ES} referidos
        """,
        "pt": rf"""
            (?:reencaminha|reencaminhe|reencaminhar|encaminhe|encaminha|encaminhar|repasse|repassa|repassar|partilha|partilhe|partilhar|compartilhe|compartilha|compartilhar|envie|envia|enviar|mande|manda|mandar|divulgue|divulga|divulgar|passe|passa)(?:-a|-o)?(?: esta mensagem| este e-?mail| isto| isso| este link| o link| minha oferta| esta oferta| a minha mensagem| minha mensagem| a mensagem)? (?:a|para|com|entre|por) {_ALL_PT}
            (?:envia|envie|enviar|manda|mande|mandar|passa|passe|passar|da|de|partilha|partilhe|compartilhe|compartilha|exporte|exporta|exportar|ceda|cede|importe|importa|forneca|sincronize)(?:-me|-nos| me| nos| para mim)?(?: simplesmente| comigo| so)? (?:toda )?(?:a tua|a sua|sua|tua|o teu|o seu|os teus|os seus|seus|teus|a lista dos seus|a lista dos teus) (?:\w+ )?{_BOOK_PT}
            (?:enviar-me|mandar-me|passar-me|dar-me|ceder-me|me (?:enviar|mandar|passar|dar|ceder|fornecer|passa|manda|envia)|facultar-me|fornecer-me) (?:toda )?(?:a tua|a sua|sua|tua|os teus|os seus|seus|teus) (?:\w+ )?{_BOOK_PT}
            (?:nomes|telefones|e-?mails|contatos|contactos|moradas|enderecos|numeros|dados)(?: e (?:os |as )?\w+)? de {_MANY_PT} (?:dos seus |dos teus )?(?:\w+ )?(?:amigos|amigas|colegas|conhecidos|contatos|contactos|clientes|pessoas (?:que conhece|que conheca|que conheces|que voce conhece|da sua|da tua|a quem|que possam|que precisem))
            (?:nomes|telefones|e-?mails|contatos|contactos|moradas|enderecos|numeros|dados)(?: e (?:os |as )?\w+)? (?:dos|de todos os) (?:seus|teus) (?:\w+ )?(?:amigos|amigas|conhecidos|contatos|contactos|clientes)
            (?:lista|listagem|relacao) (?:completa )?(?:de|dos|com|com os|de todos os) (?:seus |teus |os )?(?:\w+ )?(?:decisores|tomadores de decisao|responsaveis de compras|responsaveis pelas compras|clientes|compradores|quem (?:decide|compra|manda)|diretores|directores)
            export(?:e|a|ar|es) (?:\w+ ){{0,2}}(?:seus|teus|sua|tua|a) (?:contatos|contactos|agenda|lista|rede)
            (?:apresenta|apresente|apresentar|recomende|recomenda|recomendar|indique|indica|indicar)(?:-me|-nos| me| nos)? (?:a|para|com|aos) (?:{_ALL_PT}|(?:{_MANY_PT} dos )?(?:os )?(?:teus|seus) (?:\w+ )?clientes)
            (?:me|nos) (?:apresentar|apresente|recomendar|recomende|indicar|indique|apresenta) (?:a|para|com|aos) (?:{_ALL_PT}|(?:{_MANY_PT} dos )?(?:os )?(?:teus|seus) (?:\w+ )?clientes)
            (?:recomende|recomenda|indique|indica)(?:-me|-nos| me| nos)? (?:a|para) {_MANY_PT} (?:\w+ )?(?:amigos|pessoas|conhecidos|contatos|contactos|colegas)
            (?:nomes|numeros|telefones|indicacoes|e-?mails) (?:da|do|dos|na) (?:sua|tua|seu|teu|seus|teus) (?:\w+ )?(?:agenda|telefone|rede|contatos|contactos|celular|telemovel|lista|circulo)
            (?:ve|veja|percorra|percorre|olhe|olha) (?:os seus|os teus|seus|a sua|a tua|sua) (?:contatos|contactos|agenda) e (?:manda|mande|me manda|me mande|envia|envie|diga|diz|passa|passe)
            (?:convida|convide|marca|marque) {_ALL_PT}
            (?:me )?(?:passe|passa|mande|manda|de|indique) {_MANY_PT} indicacoes
        """,
        "it": rf"""
            (?:inoltra|inoltri|inoltrate|inoltrare|gira|giri|girate|girare|condividi|condivida|condividere|manda|mandi|mandare|invia|invii|inviare|diffonda|diffondi|passa|passi)(?:lo|la)?(?: questo messaggio| questa mail| questa e-mail| questo| il link| questo link| la mia offerta| questa offerta| il mio messaggio| il messaggio| il mio post)? (?:a|con|tra|fra) {_ALL_IT}
            (?:mandami|mi mandi|mandarmi|inviami|mi invii|inviarmi|passami|mi passi|passarmi|dammi|mi dia|darmi|girami|mi giri|girarmi|inoltrami|mi inoltri|inoltrarmi|condividi|condivida|condividere|esporti|esporta|esportare|importi|importa|mi presti|mi ceda|mi fornisca|fornirmi|ci mandi|ci invii|ci fornisca|inviarci|mandarci)(?: semplicemente| pure| con me| con noi)? (?:tutta |tutti )?(?:la tua|la sua|il tuo|il suo|i tuoi|i suoi|la lista dei tuoi|l'elenco dei suoi) (?:\w+ )?{_BOOK_IT}
            (?:nomi|numeri|indirizzi|recapiti|contatti|e-?mail|mail|telefoni|nominativi)(?: e (?:i |gli |le )?\w+)? di {_MANY_IT} (?:dei (?:tuoi|suoi) |(?:tuoi|suoi) )?(?:\w+ )?(?:amici|amiche|colleghi|contatti|conoscenti|clienti|persone (?:che conosce|che conosci|a cui|che potrebbero|della sua|della tua|interessate))
            (?:nomi|numeri|indirizzi|recapiti|e-?mail|mail|nominativi)(?: e (?:i |gli |le )?\w+)? (?:dei|di tutti i) (?:tuoi|suoi) (?:\w+ )?(?:amici|contatti|conoscenti|clienti)
            (?:lista|elenco) (?:completa |completo )?(?:di|dei|delle|con i|di tutti i) (?:tuoi |suoi )?(?:\w+ )?(?:decisori|responsabili (?:degli )?acquisti|clienti|compratori|chi (?:decide|compra|firma)|persone che decidono|dirigenti)
            (?:indirizzario|portafoglio clienti|rubrica) (?:\w+ ){{0,2}}(?:me la|me lo|me li) (?:mandi|invii|giri|manda|invia)
            espor(?:ti|ta|tare|tate) (?:\w+ ){{0,2}}(?:i|la|il|sua|tua|tuoi|suoi) ?(?:\w+ )?(?:contatti|rubrica|lista|rete|agenda)
            (?:presentami|mi presenti|presentarmi|ci presenti|presentarci|raccomandami|mi raccomandi|mi consigli|consigliami|ci consigli|consigliaci|mi segnali) (?:a|con) (?:{_ALL_IT}|(?:{_MANY_IT} (?:dei )?)?(?:i )?(?:tuoi|suoi) (?:\w+ )?clienti)
            (?:presentami|mi presenti|presentarmi|ci presenti|presentarci) (?:ai|alcuni dei) (?:tuoi|suoi) (?:\w+ )?clienti
            (?:mi consigli|consigliami|ci consigli|consigliaci|raccomandaci|ci raccomandi|mi raccomandi) a {_MANY_IT} (?:\w+ )?(?:amici|persone|conoscenti|contatti|colleghi)
            (?:nomi|numeri|nominativi|indirizzi|recapiti) (?:dalla|della|dal|del|dai|dei|nella) (?:tua|sua|tuo|suo|tuoi|suoi) (?:\w+ )?(?:rubrica|telefono|rete|contatti|cellulare|agenda|cerchia|lista)
            (?:scorra|scorri|guardi|guarda) (?:la|i) (?:sua|tua|tuoi|suoi) (?:rubrica|contatti) e (?:mi|mandami|dimmi|inviami)
            (?:invita|inviti|tagga|tagghi) {_ALL_IT}
        """,
        "nl": rf"""
            (?:stuur|deel|mail|verspreid|zend)(?: \w+)? (?:dit|dit bericht|deze mail|het|deze link|de link|mijn bericht|mijn aanbod|dit aanbod)(?: door| even| alstublieft| alsjeblieft)? (?:naar|aan|met|onder) {_ALL_NL}
            (?:dit|dit bericht|deze mail|het|deze link|mijn bericht) (?:\w+ )?(?:door te sturen|doorsturen|te delen|delen) (?:naar|aan|met) {_ALL_NL}
            (?:naar|met) {_ALL_NL} (?:door te sturen|doorsturen|te sturen|te delen|doorstuurt|delen|sturen)
            (?:stuur|geef|mail|deel|exporteer|importeer|leen|bezorg|verstrek|upload|toon)(?: me| mij| ons)?(?: even| gewoon| alstublieft| alsjeblieft| eens)?(?: even| gewoon)? (?:je|jouw|uw|de export van uw|een kopie van uw) (?:hele |gehele |volledige |complete |eigen )?{_BOOK_NL}
            (?:kunt u|kun je|zou u|zou je|wilt u|wil je)(?: \w+){{0,3}} (?:je|jouw|uw) (?:hele |gehele |volledige |complete )?(?:contactenlijst|contactlijst|adresboek|adressenboek|adreslijst|adressenbestand|klantenlijst|klantenbestand|contacten (?:sturen|mailen|geven|delen|willen|kunnen|met ons|exporteren|doorgeven))
            exporteer (?:\w+ ){{0,2}}(?:contacten|adresboek|netwerk|lijst|contactenlijst)
            (?:namen|nummers|adressen|telefoonnummers|mailadressen|e-mailadressen|gegevens|contactgegevens)(?: en \w+)? (?:\w+ ){{0,2}}van {_MANY_NL} (?:van (?:je|uw) )?(?:\w+ )?(?:vrienden|contacten|kennissen|bekenden|klanten|relaties|collega's|mensen (?:die (?:je|u) kent|uit (?:je|uw)|die ons|die interesse|die misschien))
            (?:namen|nummers|adressen|telefoonnummers|mailadressen|e-mailadressen|gegevens|contactgegevens)(?: en \w+)? (?:\w+ )?van (?:al )?(?:je|jouw|uw) (?:\w+ )?(?:vrienden|contacten|kennissen|bekenden|klanten|relaties)
            (?:namen|nummers|telefoonnummers) (?:\w+ ){{1,2}}van {_MANY_NL} (?:bekenden|vrienden|kennissen|klanten|contacten)
            lijst (?:van|met) (?:al )?(?:de |uw |je |jouw |alle )?(?:\w+ )?(?:beslissers|beslisser|besluitvormers|klanten|inkopers|contactpersonen van uw)
            (?:toegang tot|kopie van|export van|inzage in) (?:je|jouw|uw) (?:hele )?{_BOOK_NL}
            (?:stel|introduceer|breng) (?:me|mij|ons) (?:\w+ )?(?:voor |in contact )?(?:aan|bij|met) (?:{_ALL_NL}|(?:{_MANY_NL} van )?(?:je|jouw|uw) (?:\w+ )?klanten)
            (?:beveel|raad) (?:me|mij|ons) (?:\w+ )?aan (?:aan|bij) (?:{_ALL_NL}|{_MANY_NL} (?:\w+ )?(?:vrienden|mensen|kennissen|contacten))
            (?:namen|nummers|telefoonnummers) uit (?:je|jouw|uw) (?:\w+ )?(?:telefoon|adresboek|netwerk|contacten|kring|kennissenkring|vriendenkring|lijst)
            (?:loop|ga|scrol|blader) (?:\w+ )?(?:je|jouw|uw) (?:contacten|adresboek|telefoon|contactenlijst) (?:even )?(?:door|na) en
            (?:nodig|tag|mail|bel|app) {_ALL_NL}
            iedereen in (?:je|jouw|uw) (?:adresboek|contactenlijst|telefoonboek)
        """,
    }
)
"""Asking for many contacts, or for a message to be sent on to all of them."""
