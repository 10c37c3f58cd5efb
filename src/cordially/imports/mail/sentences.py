"""Sentences about invitations, as patterns without regard to case.

One sentence a line, in English, German, French, Spanish, Portuguese, Italian, Dutch and
Czech. What was seen: the English ones and the shortest Italian one in mails of LinkedIn,
the French ones as readers of such mails quote them. All others are our own rendering of the
English ones, made without a mail at hand: LinkedIn may word them otherwise, and then only
its headers, which are looked at before all sentences, tell what such a mail is.
"""


def _one_of(text: str) -> str:
    return "|".join(line.strip() for line in text.splitlines() if line.strip())


IN_THEIR_NAME = _one_of(
    r"""
    I(?:['’]d| would)? (?:want|like) to connect
    I(?:['’]d| would) like to add you to my professional network
    I(?:['’]d| would) like to join your (?:LinkedIn )?network
    please add me to your LinkedIn network

    ich möchte (?:mich |Sie |dich )?(?:gerne? )?(?:mit (?:dir|Ihnen) )?vernetzen
    ich möchte (?:dich|Sie) (?:gerne? )?als Kontakt hinzufügen
    ich möchte (?:dich|Sie) (?:gerne? )?zu meinem (?:beruflichen )?Netzwerk(?: auf LinkedIn)?
    (?:bitte )?füge?n? (?:Sie )?mich (?:zu )?(?:Ihrem|deinem) LinkedIn[- ]Netzwerk hinzu
    ich (?:würde|möchte) (?:gerne? )?(?:Ihrem|deinem) (?:LinkedIn[- ])?Netzwerk beitreten

    je (?:souhaite|voudrais|souhaiterais|veux) (?:me connecter|entrer en relation)
    je (?:souhaite|voudrais|souhaiterais) (?:vous |t['’])ajouter à mon réseau(?: professionnel)?
    je (?:souhaite|voudrais|souhaiterais) rejoindre (?:votre|ton) réseau
    merci de m['’]ajouter à (?:votre|ton) réseau(?: LinkedIn)?

    (?:quiero|me gustaría) (?:conectar|contactar)
    me gustaría añadirte a mi red(?: profesional)?
    me gustaría unirme a tu red
    añádeme a tu red(?: de LinkedIn)?

    (?:quero|gostaria de) (?:me )?conectar
    gostaria de adicioná-l[oa](?:\(a\))? à minha rede(?: profissional)?
    gostaria de (?:fazer parte|participar) da sua rede
    (?:adicione-me|me adicione) à sua rede(?: do LinkedIn)?

    (?:voglio|vorrei|desidero) collegarmi
    vorrei aggiungerti alla mia rete(?: professionale)?
    (?:vorrei|desidero) entrare nella tua rete
    aggiungimi alla tua rete(?: LinkedIn)?

    ik (?:wil|zou) (?:graag )?(?:een )?(?:connectie|contact) (?:met (?:je|u) )?(?:willen )?maken
    ik (?:wil|zou) (?:je|u|jou) graag (?:willen )?toevoegen aan mijn (?:professionele )?netwerk
    ik (?:wil|zou) (?:graag )?(?:lid worden|deel uitmaken) van (?:je|uw) (?:LinkedIn-)?netwerk
    voeg (?:mij|me) toe aan (?:je|uw|jouw) LinkedIn-netwerk

    chci (?:se (?:s vámi |s tebou )?(?:spojit|propojit)|navázat spojení)
    rád[a]?(?:\(a\))? bych (?:se (?:s vámi )?(?:spojil|propojil)a?(?:\(a\))?)
    rád[a]?(?:\(a\))? bych vás přidala?(?:\(a\))? do své (?:profesní )?sítě
    rád[a]?(?:\(a\))? bych se připojila?(?:\(a\))? k vaší síti
    přidejte si mě do (?:své|vaší) sítě(?: LinkedIn)?
    """
)
"""What is said in the name of whoever asks, where they write nothing."""

ABOUT_THEM = _one_of(
    r"""
    (?:would like|wants) to (?:connect|join your network)
    (?:would like|wants) to add you to (?:their|his|her) network
    (?:['’]s? )?invitation is (?:waiting for|awaiting) your response
    sent you (?:an? )?(?:invitation|connection request)(?: to connect)?
    (?:you have an )?invitation to connect
    you (?:still )?have (?:\w{1,12} ){1,2}(?:pending )?invitations?
    people (?:want|would like) to connect
    respond to [^\n]{1,80}?['’]s? invit(?:e|ation)

    möchte sich (?:gerne? )?(?:mit (?:dir|Ihnen) )?vernetzen
    (?:s |['’] )?Einladung wartet (?:noch )?auf (?:Ihre|deine) (?:Antwort|Rückmeldung)
    (?:Sie haben|du hast) (?:\w{1,12} ){1,2}Einladung(?:en)?

    souhaite (?:se connecter|entrer en relation|vous ajouter à son réseau)
    l['’]invitation de [^\n]{1,80}? (?:est (?:toujours )?en attente de|attend) (?:votre|ta) réponse
    vous avez (?:\w{1,12} ){1,2}invitations?

    (?:quiere|desea) conectar
    la invitación de [^\n]{1,80}? (?:está )?(?:esperando|espera|pendiente de) tu respuesta
    tienes (?:\w{1,12} ){1,2}invitaci(?:ón|ones)(?: nuevas?| pendientes?)?

    (?:quer|deseja|gostaria de) se conectar
    o convite de [^\n]{1,80}? (?:está )?(?:aguardando|à espera d[ae]) (?:a )?sua resposta
    você tem (?:\w{1,12} ){1,2}convites?(?: novos?| pendentes?)?

    (?:vuole|vorrebbe|desidera) collegarsi
    l['’]invito di [^\n]{1,80}? (?:è )?(?:ancora )?in attesa (?:di una|della) (?:tua )?risposta
    hai (?:\w{1,12} ){1,2}invit[oi](?: in attesa)?

    (?:wil|zou) graag (?:een )?connectie (?:met (?:je|u) )?(?:willen )?maken
    uitnodiging (?:van [^\n]{1,80}? )?wacht op (?:je|uw|jouw) (?:antwoord|reactie)
    (?:je hebt|u hebt|u heeft) (?:\w{1,12} ){1,2}uitnodiging(?:en)?

    (?:se chce|chce se) (?:s vámi )?(?:spojit|propojit)
    pozvánka (?:od [^\n]{1,80}? )?(?:stále )?čeká na vaši (?:odpověď|reakci)
    máte (?:\w{1,12} ){1,2}pozv[áa]n[eok]\w{0,3}
    """
)
"""What is said about whoever asks."""

ACCEPTED = _one_of(
    r"""
    start a conversation with your new connection
    (?:has )?accepted your (?:LinkedIn )?(?:invitation|connection request)
    is now (?:a|your|one of your) (?:LinkedIn )?connections?
    your new connection

    hat (?:Ihre|deine) (?:Einladung|Kontaktanfrage|Vernetzungsanfrage) angenommen
    (?:mit )?(?:Ihre[mrn]?|deine[mrn]?) neuen? Kontakt

    a accepté (?:votre|ton) invitation
    (?:votre|ta) nouvelle relation

    ha aceptado tu invitación
    tu nuevo contacto

    aceitou (?:o )?seu convite
    sua nova conexão

    ha accettato il tuo invito
    (?:tuo )?nuovo collegamento

    heeft (?:je|uw|jouw) uitnodiging geaccepteerd
    (?:je|uw|jouw) nieuwe connectie

    přijala?(?:\(a\))? (?:vaši|tvoji) pozvánku
    (?:vaším )?novým (?:spojením|kontaktem)
    """
)
"""What is said once an invitation was accepted."""

FOOTER = _one_of(
    r"""
    (?:©|\(c\))\s*20\d\d\s
    LinkedIn (?:Corporation|Ireland)
    This (?:e-?mail|message) was intended for
    You (?:are receiving|received this)
    Learn why we included this
    Unsubscribe\b
    Diese (?:E-?Mail|Nachricht) (?:war|ist|wurde|richtet)
    (?:Sie erhalten|Du erhältst|Abmelden)\b
    Ce(?:t e-?mail| message| courriel) (?:était|est|a été|s['’]adresse)
    (?:Vous recevez|Se désabonner|Se désinscrire)\b
    Este (?:correo|mensaje|e-?mail)
    (?:Recibes|Estás recibiendo|Você está recebendo|Está a receber)\b
    Cancelar (?:la )?(?:suscripción|subscrição|inscrição)
    Quest[ao] (?:e-?mail|messaggio)
    (?:Ricevi |Annulla (?:l['’])?iscrizione)
    Deze? (?:e-?mail|bericht)
    (?:U ontvangt|Je ontvangt|Afmelden|Uitschrijven)\b
    (?:Tento e-?mail|Tato zpráva|Dostáváte|Odhlásit|Zrušit odběr)\b
    """
)
"""How the lines below a mail begin, which say whom it was meant for and how to stop it."""
