"""Words that invitations and notes are filled with, beside those that hold for everybody."""

FILLER = frozenset(
    """
    add adding added accept invitation invite invitations request network networks professional
    professionals industry industries field fields sector space similar common mutual shared
    interests interest interested expand expanding grow growing build building join joining
    linkedin platform stumbled upon across came noticed recommended suggested suggestion suggestions
    feed exchange ideas learn learning benefit mutually beneficial synergies synergy possibly
    potentially explore exploring relevant circle circles like-minded likeminded minded talented
    connecting people person someone somebody other others introduce myself name's hope consider
    hinzufugen aufnehmen annehmen anfrage einladung branche bereich gemeinsame interessen erweitern
    ausbauen wachsen gestossen aufmerksam geworden gefunden entdeckt vorgeschlagen austausch ideen
    lernen profitieren synergien passend ahnliche gleichgesinnte fachlich fachlichen kreis gerne
    freuen wurde wurden vernetze vernetzt verbinde connecte connecten mitglied netzwerken uber auf
    ajouter rejoindre accepter invitation secteur domaine reseau interets communs elargir developper
    agrandir echanger idees apprendre tombe tombee decouvert vu suggestion synergies similaires
    professionnels professionnel plaisir ravi ravie
    anadir agregar aceptar invitacion sector ambito red intereses comunes ampliar crecer
    intercambiar ideas aprender encontre vi sugerencia sinergias similares profesionales profesional
    conectar contactos gustaria encantaria unir unirme
    adicionar aceitar convite setor area rede interesses comum ampliar expandir crescer trocar ideias
    aprender encontrei vi sugestao sinergias semelhantes profissionais profissional conectar
    contatos gostaria adoraria
    aggiungere accettare invito settore ambito rete interessi comuni ampliare crescere scambiare idee
    imparare imbattuto imbattuta trovato visto suggerimento sinergie simili professionisti
    professionale collegarmi collegarci contatti piacerebbe farebbe piacere
    toevoegen accepteren uitnodiging sector vakgebied branche netwerk interesses gemeenschappelijke
    uitbreiden groeien uitwisselen ideeen leren kwam gekomen zag suggestie synergie vergelijkbare
    professionals graag connecten verbinden
    """.split()
)
"""Folded. What is left of a text without these and the empty words is its reason."""
