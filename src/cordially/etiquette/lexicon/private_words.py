"""Words beside numbers and addresses that say what these are."""

from cordially.etiquette.phrases import Phrases

CALL = Phrases(
    {
        "en": r"""
            phone|telephone|tel|mobile|cell|cellphone|cell phone|landline|whatsapp|signal|telegram|text|fax|ph
            (?:call|ring|reach|text|phone|contact|message|dial) (?:me|us|her|him|them)?(?: \w+)?
            number|phone number|my number|hotline|extension
        """,
        "de": r"""
            telefon|tel|handy|mobil|mobilnummer|telefonnummer|handynummer|festnetz|fon|rufnummer|durchwahl|nummer|whatsapp
            (?:ruf|rufe|rufen|ruft|anrufen|erreichst|erreichen|erreichbar|anruf|wahle|meldet|melde)(?: \w+)?
        """,
        "fr": r"""
            telephone|tel|portable|mobile|fixe|numero|whatsapp|joignable
            (?:appelle|m'appeler|me joindre|nous joindre|l'appeler|telephoner|appelez|appeler|appelle-moi|appelez-moi|joindre|rappelle|rappelez|contactez|contacter)(?: \w+)?
        """,
        "es": r"""
            telefono|tel|tfno|tlf|movil|celular|numero|fijo|whatsapp
            (?:llama|llamame|llamarme|llamarnos|llamarle|llamarla|llamadle|llamame|telefonearme|localizarme|llame|llamen|llamar|llamad|llamadme|localizar|contactar|marcar)(?: \w+)?
        """,
        "pt": r"""
            telefone|tel|telemovel|telemoveis|celular|numero|fixo|whatsapp|zap
            (?:liga|ligue|ligar|ligar-me|ligar-nos|telefonar|telefonar-me|me ligar|me liguem|liguem|liga-me|ligue-me|contacte|contactar|falar)(?: \w+)?
        """,
        "it": r"""
            telefono|tel|cellulare|cell|numero|fisso|whatsapp
            (?:chiama|chiamarmi|chiamarci|chiamarlo|chiamarla|telefonarmi|chiamami|chiamate|chiamatemi|chiamare|chiami|telefonare|telefona|telefonami|raggiungere)(?: \w+)?
        """,
        "nl": r"""
            telefoon|telefoonnummer|tel|mobiel|mobiele nummer|06-nummer|nummer|gsm|whatsapp
            (?:bel|bellen|belt|bereikbaar|bereiken|app|appen)(?: \w+)?
        """,
    }
)
"""What stands before a phone number."""

COUNTED = Phrases(
    {
        "": r"""
            order|invoice|ticket|reference|ref|case|customer number|member number|membership number|tracking|parcel|isbn|issn|doi|orcid|vat|tax|patent|id|meeting id|passcode|booking|reservation|serial|part number|article|flight|train|room|page|pages|version|population|grant|grant number|licence|license|registration|reg
            bestellung|bestellnummer|auftrag|auftragsnummer|rechnung|rechnungsnummer|kundennummer|mitgliedsnummer|vorgang|vorgangsnummer|aktenzeichen|sendung|sendungsnummer|ust-?id|steuernummer|handelsregister|hrb|ticketnummer|artikelnummer|buchung|buchungsnummer|seite|seiten
            commande|facture|dossier|billet|colis|siret|siren|tva|adherent|reservation|no de commande
            pedido|factura|expediente|billete|envio|nif|cif|nie|reserva|referencia|socio
            encomenda|fatura|processo|bilhete|nif|cnpj|cpf|reserva|referencia|nota fiscal
            ordine|fattura|pratica|biglietto|spedizione|partita iva|p\. ?iva|prenotazione|codice fiscale|riferimento
            bestelling|factuur|dossier|klantnummer|kvk|btw|boeking|referentie|zending|lidnummer
        """,
    }
)
"""What stands before a number that is none to call."""

OWN_HOME = Phrases(
    {
        "en": r"""
            (?:my|his|her|home|private) (?:new |private |home |postal |mailing )?address
            (?:my|our|his|her|their|new) (?:new |private )?(?:home|flat|apartment|house|place)
            (?:live|lives|living|moved|moving|moves|stay|staying|find (?:me|us)) (?:now |here )?(?:at|in|to|on)|at (?:home|mine|our place|my place|his place|her place)
            (?:send|post|mail|ship|deliver|parcel|letters?|postcards?|drop) (?:\w+ ){0,4}(?:to|at|by)|come (?:by|over|round)|drop (?:by|in)|private(?:ly)?|our door|my door
        """,
        "de": r"""
            (?:meine|seine|private|deren) (?:neue |private |aktuelle )?(?:adresse|anschrift|postadresse)|(?:meine|unsere|seine|ihre|neue) (?:neue )?wohnung|privatadresse|privatanschrift|wohnadresse
            (?:wohne|wohnt|wohnen|gezogen|umgezogen|ziehe|ziehen|eingezogen|lebe|leben)|bei (?:mir|uns|ihm|ihr) zuhause|zu hause|zuhause|bei (?:mir|uns)|daheim|privat
            (?:schickt|schick|schicken|sendet|sende|post|paket|pakete|karten|briefe|karte) (?:\w+ ){0,4}(?:an|nach)|kommt vorbei|komm vorbei|schaut vorbei
        """,
        "fr": r"""
            (?:mon|ma|son|sa) (?:nouvelle )?adresse|(?:mon|ma|notre|son|sa|leur) (?:nouvelle |nouvel )?(?:appartement|maison|domicile|chez-moi)(?: personnelle)?
            (?:habite|habitons|habitent|demenage|demenagee|demenages|emmenage|vis|vivons|loge)|chez (?:moi|nous|lui|elle|eux)|a la maison|domicile
            (?:envoyez|envoie|envoyer|ecrivez|ecris|colis|courrier|lettres?) (?:\w+ ){0,4}(?:a|au)|passez (?:me |nous )?voir|venez
        """,
        "es": r"""
            mi (?:nueva )?direccion|(?:mi|nuestra|nuestro|su|nueva) (?:nueva |nuevo )?(?:casa|piso|domicilio|apartamento|departamento)(?: particular)?
            (?:vivo|vivimos|vive|viven|mudado|mudamos|mude|mudo|resido|reside)|en (?:mi|nuestra|su) casa|en casa|domicilio|direccion particular
            (?:enviad|envia|enviar|envie|mandad|manda|mandar|paquetes?|cartas?) (?:\w+ ){0,4}a|venid|ven a|pasaos|pasate
        """,
        "pt": r"""
            (?:meu|minha) (?:novo |nova )?(?:endereco|morada)|(?:meu|minha|nosso|nossa|novo|nova) (?:novo |nova )?(?:casa|apartamento|residencia)(?: particular)?
            (?:moro|moramos|mora|vivo|vivemos|vive|mudei|mudamos|mudou|resido)|em (?:minha|nossa|sua) casa|em casa|na minha casa|residencia
            (?:envie|enviem|enviar|mande|mandem|mandar|encomendas?|cartas?) (?:\w+ ){0,4}(?:para|a)|venham|venha|passem
        """,
        "it": r"""
            mio (?:nuovo )?indirizzo|(?:mio|mia|nostro|nostra|nuova|loro) (?:nuovo |nuova )?(?:casa|appartamento|domicilio|abitazione)(?: privato| privata)?
            (?:abito|abitiamo|abita|abitano|vivo|viviamo|trasferito|trasferita|trasferiti|traslocato|trasferiamo)|a casa (?:mia|nostra|sua|loro)|a casa|domicilio
            (?:mandate|manda|mandare|inviate|invia|spedite|spedisci|spedire|pacchi|lettere) (?:\w+ ){0,4}(?:a|in)|venite|passate
        """,
        "nl": r"""
            (?:mijn|zijn|haar) (?:nieuwe )?adres|(?:mijn|ons|onze|zijn|haar|nieuwe|nieuw|hun) (?:nieuwe )?(?:huis|woning|appartement|flat|thuis|stulpje)|privéadres|priveadres|thuisadres|huisadres
            (?:woon|wonen|woont|verhuisd|verhuis|verhuizen|verhuist)|bij (?:mij|ons|hem|haar) thuis|thuis|bij ons|bij mij
            (?:stuur|stuurt|sturen|post|pakjes?|kaarten|kaartjes|brieven) (?:\w+ ){0,4}naar|kom langs|komt langs
        """,
    }
)
"""What says that an address is somebody's home."""

PUBLIC_PLACE = Phrases(
    {
        "": r"""
            office|offices|headquarters|hq|company|cafe|restaurant|hotel|bar|pub|brewery|museum|gallery|library|university|college|school|campus|theatre|theater|church|hall|venue|conference|station|shop|store|bookshop|studio|workshop|centre|center|club|clinic|hospital|booth|stand|room \d+|building|embassy|foundation|institute|association|co-?working|coworking|warehouse|factory|lab|registered|park|market
            buro|buros|buroraume|firmensitz|sitz|gmbh|ag|ug|kg|ohg|e\. ?v|gaststatte|wirtshaus|gasthaus|bibliothek|bucherei|universitat|hochschule|schule|kirche|sporthalle|turnhalle|stadthalle|festhalle|messehalle|saal|bahnhof|laden|geschaft|buchhandlung|werkstatt|zentrum|verein|stiftung|institut|verband|kanzlei|praxis|standort|filiale|messe|rathaus|theater|galerie|veranstaltungsort|treffpunkt|impressum|kulturhaus|vereinsheim|biergarten|fabrik|lager
            bureau|bureaux|siege|societe|sarl|sas|auberge|bibliotheque|universite|ecole|eglise|salle|gare|boutique|librairie|atelier|magasin|fondation|institut|cabinet|mairie|musee|galerie|palais|brasserie|cinema|usine
            oficina|oficinas|sede|empresa|s\. ?l|s\. ?a|restaurante|biblioteca|universidad|escuela|iglesia|sala|estacion|tienda|libreria|taller|centro|fundacion|instituto|asociacion|despacho|museo|galeria|teatro|cafeteria|hotel|ayuntamiento|fabrica
            escritorio|escritorios|empresa|lda|ltda|biblioteca|universidade|escola|igreja|sala|estacao|loja|livraria|oficina|centro|fundacao|instituto|associacao|museu|galeria|teatro|cafe|restaurante|camara municipal|fabrica
            ufficio|uffici|sede|azienda|srl|s\. ?r\. ?l|spa|s\. ?p\. ?a|ristorante|trattoria|biblioteca|universita|scuola|chiesa|sala|stazione|negozio|libreria|laboratorio|centro|fondazione|istituto|associazione|studio|museo|galleria|teatro|albergo|comune|fabbrica
            kantoor|kantoren|hoofdkantoor|bedrijf|bv|b\. ?v|nv|cafe|eetcafe|bibliotheek|universiteit|hogeschool|kerk|zaal|winkel|boekhandel|werkplaats|centrum|stichting|instituut|vereniging|galerie|theater|schouwburg|buurthuis|fabriek|vestiging|locatie
            ltd|inc|llc|plc|corp|oy|aps|a/s|sarl
        """,
    }
)
"""What says that an address is open to the public."""

OWN = Phrases(
    {
        "": r"""
            me|my|mine|i|us|our
            mir|mich|mein|meine|meiner|meinem|ich|uns|unsere|unser
            moi|mon|ma|mes|me|je|nous|notre|m'ecrire|m'ecrivez|m'ecris
            mi|me|mio|escribidme|escribeme|escribanme|nuestro|nuestra
            meu|minha|mim|nosso|nossa|escrevam-me|escreve-me|contactem-me
            mio|mia|scrivetemi|scrivimi|mi|contattatemi|nostro|nostra
            mij|mijn|ik|ons|onze
        """,
    }
)
"""Words for the writer."""

BANKING = Phrases(
    {
        "en": r"""
            (?:bank )?account (?:number|no\.?|nr\.?|#)?(?:\W{0,3}\s?(?:is )?)\d[\d\x20-]{5,16}
            (?:sort code|routing number|routing no\.?|aba|bsb|transit number)(?:\W{0,3}(?: is)?\W{0,2})\d[\d\x20-]{4,12}
        """,
        "de": r"""
            (?:kontonummer|konto-?nr\.?|kto\.?(?:-?nr\.?)?|konto)\W{0,4}(?:ist |lautet )?\d[\d\x20]{5,14}
            (?:blz|bankleitzahl)\W{0,4}(?:ist |lautet )?\d[\d\x20]{6,10}
        """,
        "fr": r"""
            compte\W{0,4}(?:banque|code banque|guichet)\W{0,4}\d{3,6}
            code (?:banque|guichet)\W{0,4}\d{3,6}
            (?:numero de compte|no de compte|n° de compte|compte bancaire|rib)\W{0,4}(?:est )?(?:le )?\d[\d\x20]{5,30}
        """,
        "es": r"""
            (?:mi|la|nuestra) cuenta\W{0,4}(?:es )?(?:la )?\d[\d\x20-]{9,30}
            (?:numero de cuenta|cuenta bancaria|n° de cuenta|cuenta corriente|clabe|cbu)\W{0,4}(?:es )?(?:la |el )?\d[\d\x20-]{5,30}
        """,
        "pt": r"""
            (?:numero da conta|numero de conta|conta bancaria|conta corrente|nib|agencia)\W{0,4}(?:e )?(?:o |a )?\d[\d.\x20-]{3,30}
            chave pix\W{0,4}(?:e )?\S{5,60}\w
        """,
        "it": r"""
            (?:numero di conto|conto corrente|c/c|conto bancario|coordinate bancarie)\W{0,4}(?:n\.? ?|numero )?(?:e )?\d[\d\x20]{5,30}
        """,
        "nl": r"""
            (?:rekeningnummer|bankrekening|rekening)\W{0,4}(?:is )?(?:nummer )?\d[\d.\x20]{6,20}
        """,
        "": r"""
            (?:bic|swift|swift code|swift-code|bic/swift)\W{0,4}(?:is |lautet |code )?[a-z]{4}[a-z]{2}[a-z0-9]{2}(?:[a-z0-9]{3})?
            iban\W{0,4}(?:is |ist |lautet |est |es |e )?[a-z]{2}\d\d(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,3})?
        """,
    }
)
"""A number beside a word for an account."""

DONATION = Phrases(
    {
        "": r"""
            donation|donations|donate|donating|fundraiser|fundraising|charity|appeal|relief fund
            spende|spenden|spendenkonto|spendet|gemeinnutzig|gemeinnutziger|forderverein|hilfsfonds
            don|dons|donner|cagnotte|collecte|association
            donacion|donaciones|donar|recaudacion|colecta|ong
            doacao|doacoes|donativo|donativos|doar|angariacao|vaquinha
            donazione|donazioni|donare|raccolta fondi|onlus|offerte
            donatie|donaties|doneren|goede doel|gift|giften|inzameling
        """,
    }
)
"""Words that tell that an account is meant for everybody."""
