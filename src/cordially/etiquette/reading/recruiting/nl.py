"""How Dutch sentences recruit for network marketing."""

from cordially.etiquette.reading.recruiting.part import Part

PARTS = {
    Part.ALONE: """
        maand geld binnenkomt; vrijheid in tijd; plan b gedacht; droom van een ander|anderen|je
        voor de droom van; beveelt|beveel|aanbeveelt ~ vriendinnen|vrienden ~ betaald
        toch al gebruikt ~; wat u|je verdient bepaalt|bepaal; eigen zaak zonder risico
        kiest ~ eigen uren; geen baas ~ geen; zonder baas en zonder; kansenavond; infoavond ~ kans
        opportunity avond; je|uw|jouw eigen baas; geld terwijl je slaapt
    """,
    Part.INCOME: """
        inkomen; inkomsten; verdien|verdient|verdienen|verdiende; bijverdien*; bij te verdienen
        bij verdienen; geld ~ binnenkomt|binnen|bij; geld verdienen; extra geld
        euro ~ per maand|extra; per maand; elke maand; commissie; commissies; bonus; bonussen
        betaalt ~ huur|hypotheek; mijn huur; hypotheek ~ aflos*; deel van elke; krijgt een deel
        ervoor betaald; betaald voor; hoger dan mijn salaris; tweede salaris; zakcent; wat bij
    """,
    Part.ASIDE: """
        vanuit huis; thuis ~ werken; vanaf de|je|uw|hun ~ bank|telefoon|keukentafel|laptop
        vanaf hun telefoon; naast je|uw|mijn|hun ~ werk|baan|job|studie|gezin; ernaast; een paar uur
        paar|enkele|0 uur; uur per week|dag; uw|je|jouw|eigen ~ tempo|uren; eigen uren; vrije tijd
        flexibele uren; als de kinderen slapen; terwijl de kinderen; deeltijd; overal ter
        alles vanaf; met je telefoon
    """,
    Part.FREEDOM: """
        wil|wilt|willen ~ vrijheid; meer vrijheid; vrijheid ~ inkomen|geld|tijd
        financiele vrijheid|onafhankelijkheid; financieel vrij|onafhankelijk
        vroeg|eerder met pensioen; zonder baas; geen baas meer
        leven ~ veranderd|veranderde|verandert|veranderen; meer tijd ~ gezin|familie|kinderen
        tijd met het|je gezin; meer uit het|je leven; uit het leven ~ halen; leven van je dromen
        ratrace; je dromen ~ leven
    """,
    Part.SEEKS: """
        zoek|zoeken|zoekt ~ mensen|vrouwen|mannen|moeders|leiders|partners|ambassadeurs|personen|distributeurs
        zoek|zoeken ~ twee|drie|vier|vijf|0; doe mee; kom bij ~ team; sluit je aan; in mijn|ons team
        mijn|ons team; plek voor jou|u|je; plek in mijn; plaats in mijn; er is ~ plek; vrijhouden
        samen te doen; met mij|me samen|starten|beginnen; een handvol mensen; past in het plaatje
        de juiste persoon; talent voor; geknipt voor; deel hem|het|die alleen; deel ik alleen
        stap in; instap*
    """,
    Part.DRIVEN: """
        gedreven|gemotiveerde|ambitieuze|leergierige|positieve|hongerige|ondernemende|serieuze mensen|vrouwen|mannen|moeders|personen|leiders
        ambitieuze; leergierige; leiders die; mensen die meer; meer willen; met ambitie; open geest
        gelijkgestemd*
    """,
    Part.VAGUE: """
        bouw|begin|start ~ iets; iets ~ groots|nieuws|bijzonders|moois|op
        deze|een|unieke|geweldige kans; kans; deze business; zakelijk idee; business; bedrijfsidee
        concept; het|een|dit systeem; een|dit project; het is geen baan; plan b
        niet alles opschrijven|vertellen|uitleggen; alles opschrijven; korte|kleine presentatie
        presentatie ~ online|vanavond; kort ~ filmpje|video; zakenpartner; gewone mensen; een manier
        hoe u|je ~; het werkt; hetzelfde doen; dat ook kunt
    """,
    Part.GOODS: """
        gezondheid*; cosmetica; supplementen; voeding*; essentiele olie|olien; vitamines
        huidverzorging; wellness*; beauty*; afvallen; shakes; natuurproducten
        natuurlijke ~ producten; aloe; collageen; parfum*; schoonheidsproducten; huishoudproducten
    """,
    Part.PARTNER: """
        distributeur*; als partner|consulent|consulente|ambassadeur; nieuwe partner|partners
        elke ~ partner; ambassadeur*; consulenten; consulentes; sponsor; mijn sponsor
        partner worden|wordt; starterspakket; startpakket; affiliate*; zakenpartner; upline
        downline; hun partners; distributrice
    """,
    Part.CHAIN: """
        voor elke ~ partner|persoon|vriend ~ die ~ aanbrengt|werft|brengt
        die je|u aanbrengt|meebrengt|werft; een van mijn|je mensen|partners|dames ~ verkoopt
        wat ~ je|uw team|mensen|partners ~ verkoopt|verkopen; eigen groep|team|netwerk
        bouwt|bouw je|jouw ~ eigen; opbouwen van ~ team; verkopen zichzelf; beveelt het aan
        beveel ~ aan; aan vrienden|vriendinnen aan; team telt; al veertig|0 mensen; veertig mensen
        elke keer als|dat ~; doorverwijz*; mond tot mond
    """,
    Part.MENTOR: """
        mijn mentor; mijn sponsor; mijn upline; onze mentor; begeleiden elk jaar; mijn coach
        mijn teamleider
    """,
    Part.QUITS: """
        baan ~ opgezegd; mijn|de baan opgezegd|opzeggen; ontslag genomen; uit loondienst; loondienst
        hoger dan mijn salaris; salaris vervangen; baas ontslagen; gestopt met ~ werken|werk
    """,
    Part.EARLY: """
        vanaf het begin; van het begin; nu instapt|instappen; alleen wie nu; wie nu; bovenaan
        voor de lancering; voordat het ~ begint|start; komen naar ~ uw|je land; groeit ~ enorm|snel
        enorm groeit; volle expansie; in europa begint|start
        begint|start in ~ europa|nederland|belgie; bij de eersten; als eerste in; prelaunch
    """,
    Part.TELLS: """
        laat|liet ~ je|u ~ zien; leg|vertel|toon|stuur ~ je|u|jou
        je|u|jou ~ vertellen|uitleggen|leren|laten|sturen; meer vertellen|weten|horen; weten hoe
        wil je weten; wilt u weten; vraag me|mij; antwoord ~ ja|met; sta je ~ open; staat u ~ open
        ervoor open; openstaan; interesse; interessant; nieuwsgierig; heb je ~ gedacht
        heeft u ~ gedacht; zou u|je ~ kijken; stel je voor; stelt u zich; stel u voor; tevreden met
        bent u tevreden; kunnen gebruiken; iets voor u|je|jou; zal ik; mag ik; als ik ~ u|je liet
        kom donderdag|naar; ook leren; je lijkt me
    """,
    Part.AGAINST: """
        vacature*; salaris is; bruto; sollicit*; stage; stagiair*; leerling; vast; vaste
        vrijwillig*; doneren; donatie*; koor; vereniging; scriptie; studie vraagt; enquete; artikel
        belasting*; inkomstenbelasting; universiteit; hervorming; panel; ingenieur*; verpleeg*; arts
        ontwikkelaar*; beklommen; wandel*; parochie; geen interesse; nee dank*; liever niet
        oplichting; onderzoek*; kandida*; waarschuw*; contract; per uur; uurloon; loon; vrijheid van
        neem de vrijheid; huurder; archief; functie; thuiswerk*; dienstverband; ploegendienst
    """,
}
