"""What German messages say when they offer, ask, recruit, thank or decline."""

from cordially.etiquette.reading.signs.sign import Sign

SIGNS = {
    Sign.OFFERS: """
        helfe kmu|unternehmen|firmen; dabei helfen; ich bin im bereich; ich zeige unternehmen
        ich|wir helfe|helfen; helfe ich; helfen wir; unterstutze|unterstutzen ~ unternehmen|firmen|kmu|teams|betriebe|kunden|menschen|frauen; unterstutze ich; unterstutzen wir
        ich|wir biete|bieten; biete ich; bieten wir; wir entwickeln; wir haben ~ entwickelt; ich habe ~ entwickelt; habe ein ~ gebaut; wir bauen; ich baue; wir liefern; wir ubernehmen; wir zeigen; ich zeige
        wir sind spezialisiert; spezialisiert auf; wir vermitteln; ich berate; wir beraten; begleite; begleiten wir; verkaufe; verkaufen; vertreibe*; wir losen; wir automatisieren; wir sorgen; unsere firma; mein unternehmen hilft
        vorstellen mochte; gerne vorstellen; mochte ihnen|dir ~ vorstellen; mochte ich ihnen ~ anbieten; anbieten; im auftrag von; wir stellen her
    """,
    Sign.THING: """
        losung*; plattform; software; tool; produkt*; dienstleistung*; angebot; service; beratung; coaching; kurs; onlinekurs; programm; seminar; webinar; schulung*; agentur; app; system
        broschure; katalog; versicherung*; immobilie*; finanzierung; leasing; photovoltaik; marketing; webseite*; seo; ki; automatisierung; partnerschaft; abo; masterclass; workshop
    """,
    Sign.BENEFIT: """
        zeit sparen; kosten senken; kosten sparen; spart; sparen; senken; steigern; mehr kunden|umsatz|leads|anfragen|gewinn|zeit|auftrage; umsatz*; gewinnen; optimier*; effizien*; automatisier*; ohne aufwand; entlast*; verdoppel*; profit*; vorteil*; gunstig*; weniger ~ aufwand|kosten; wachstum; skalier*
    """,
    Sign.GROUP: """
        unternehmen wie ihr*|deins|eures; betriebe wie; firmen wie; wie ihres; wie ihrem; wie ihrer; in ihrer branche; in deiner branche; kmu; mittelstand; mittelstandler*; unternehmer*; selbststandige*; selbstandige*; betriebe; unternehmen; firmen; kunden; praxen; kanzleien; agenturen; handwerker*; geschaftsfuhrer*; fuhrungskrafte*
    """,
    Sign.YOURS: """
        ihr|dein|euer unternehmen|team|betrieb; ihre|deine|eure firma|kunden|mitarbeiter|website|webseite|prozesse|seite|praxis; ihrem|deinem|eurem unternehmen|team|betrieb; ihrer|deiner|eurer firma|seite|webseite|branche
    """,
    Sign.ASKS_LITTLE: """
        kurzes gesprach|telefonat; kurz telefonieren|sprechen|austauschen; 0 minuten; 0 min; kurzer austausch; kurzen austausch; kurzer call; kennenlernen; termin; erstgesprach; hatten sie|du interesse; interesse; haben sie interesse; hast du interesse; ware das; klingt das; darf ich ihnen|dir; soll ich; passt ihnen|dir; nachste woche; diese woche; melden sie sich; melde dich; schreib mir; offen fur; unverbindlich*; wer ~ zustandig; ansprechpartner; antworten sie; antworte; lohnt sich; lust
    """,
    Sign.LINK: "hier buchen; termin buchen; anmelden; jetzt anmelden; link; klicken; herunterladen; platz sichern; eintragen",
    Sign.PRICE: "euro; rabatt; preis*; nur noch; sonderpreis; statt; vorzugspreis; fruhbucher*; gutschein; aktion; ab 0; kostet; im monat; pro monat; geld zuruck; provision; restplatze",
    Sign.PROOF: "unsere kunden; kunden wie; einer unserer kunden; referenz*; erfolgreich; zufriedene; bewahrt; zuletzt haben wir; fallstudie; innerhalb von 0; schon 0; bereits 0",
    Sign.DENIES: "nichts verkaufen; kein verkauf*; keine werbung; kein pitch; unverbindlich; ohne verpflichtung; kein spam; keine sorge; nicht verkaufen; kein verkaufsgesprach",
    Sign.FREEBIE: "kostenlos*; gratis*; kostenfrei*; umsonst; checkliste; leitfaden; e book; ebook; erstberatung; probemonat; testen; demo; potenzialanalyse; analyse; probe*",
    Sign.PESTERS: "nachfassen; nachhaken; noch einmal; nochmal*; letzte nachricht; letzter versuch; meine letzte|vorige mail|nachricht; haben sie ~ gesehen; untergegangen; kurze erinnerung; noch nichts gehort",
    Sign.SELLER: "berater*; vertrieb*; makler*; coach; finanzberater*; vermogensberater*; inhaber*; grunder*; geschaftsfuhrer*; freelancer*; agentur; account manager; aussendienst",
    Sign.PAIN: "wie ~ losen sie|ihr|du; wie gehen sie; wie machen sie; kennen sie|du das; herausforderung*; arger*; muhsam; manuell; verlieren; verschenken; viele unternehmen; viele betriebe; die meisten; satt; mude; mochten sie; wollen sie; willst du",
    Sign.NETWORK_MARKETING: "zweites standbein; nebenbei; nebenverdienst; zusatzeinkommen; nebeneinkommen; von zu hause; vom sofa; passives einkommen; finanzielle freiheit; finanziell frei; geschaftsidee; geschaftsmoglichkeit; einkommen*; mein team; unser team; nahrungserganzung*; vitalstoff*; team wachst; chance; eigener chef; network marketing; vertriebspartner*; teampartner*; produkte; party; abnehmen; gesundheit",
    Sign.INVESTS: "invest*; rendite; anleger*; kapitalanlage; krypto*; bitcoin; trading; anlage*; denkmal*; zinsen; finanzierungsrunde",
    Sign.SUBSCRIBES: "newsletter; verteiler; aufgenommen; eingetragen; abonn*; abmelden; jede woche",
    Sign.COLLABORATES: "synergie*; zusammenarbeit; kooperation*; partner; gemeinsam; win win; empfehlungspartner*",
    Sign.SEEKS_JOB: "bewerb*; beworben; lebenslauf; stelle; stellenanzeige; praktik*; jobsuche; auf der suche nach ~ stelle|job|herausforderung; anstellung; werkstudent*; absolvent*; offene stelle*; vorstellungsgesprach; einstieg; initiativbewerbung; quereinsteig*",
    Sign.RECRUITS: "wir suchen; suchen wir; suche ~ fur; position; stelle; gehalt; vollzeit; teilzeit; unbefristet; mandant*; kandidat*; vakanz; ihr profil; dein profil; wechsel*; karriere; homeoffice; befristet; einstellen; kollegin; kollege; verstarkung",
    Sign.THANKS: "danke; vielen dank; herzlichen dank; besten dank; dankbar; bedanken; schon dass",
    Sign.CONNECTED: "fur die vernetzung; furs vernetzen; fur das vernetzen; furs annehmen; fur die annahme; fur ~ kontakt; dass wir uns vernetz*; freut mich; fur die bestatigung; fur ihre|deine bestatigung; angenommen",
    Sign.ASKS_ADVICE: "rat; ratschlag; tipp*; erfahrung*; wie haben sie|du; wie bist du; was empfehlen; empfehlen sie; meinung; einschatzung; lernen; mentor*; frage; erzahlen",
    Sign.COFFEE: "kaffee; mittagessen; bier; tee; treffen",
    Sign.ASKS_FEEDBACK: "feedback; ruckmeldung; ehrliche meinung; kritik; testleser*",
    Sign.DECLINES: "kein interesse; nein danke; kein bedarf; bitte keine; nicht interessiert; nicht mehr; absagen; leider; zur zeit nicht; derzeit nicht; danke fur das angebot",
    Sign.FEAST: "frohe weihnachten; weihnacht*; neues jahr; neuen jahr; gutes neues; geburtstag; ostern; feiertage; jahreswechsel; wunsche*; gluckwunsch*; alles gute; guten rutsch; besinnlich*",
    Sign.FAREWELL: "letzter tag; verlasse; verabschied*; neue stelle; neuer job; ruhestand; in kontakt; neues kapitel; ab marz|april|mai|juni|juli|august; umgezogen",
    Sign.COMMON_GROUND: "kennengelernt; getroffen; zusammen ~ studiert|gearbeitet; studiert; kommiliton*; ehemalig*; gemeinsam*; unser gesprach; messe; tagung; konferenz; begegn*; von dir|ihnen erzahlt; alumni; damals; haben wir",
    Sign.THEIR_WORK: "gesehen dass sie|du|ihr; ihre|deine arbeiten|idee|ausstellung|seite; deinen|ihren auftritt; ihr|dein vortrag|artikel|beitrag|buch|post|interview|projekt|podcast; ihren|deinen vortrag|artikel|beitrag; ihrem|deinem vortrag|artikel|beitrag|buch; ihre|deine arbeit|studie|prasentation|frage; ihr|dein kommentar; gelesen; gehort",
    Sign.EMPTY_PRAISE: "netzwerk erweitern; mein netzwerk; meinem netzwerk; vernetzen; gleichgesinnte*; spannendes profil; interessantes profil; ihr profil; dein profil; auf ihr profil; gemeinsame kontakte; gleichen branche; selben branche; beeindruck*; ihr werdegang; austausch*; kontakte",
    Sign.RESEARCHES: "studie; umfrage; masterarbeit; bachelorarbeit; doktorarbeit; forschung*; interview; universitat; hochschule; promotion; student*",
    Sign.CHARITY: "spende*; ehrenamt*; verein; benefiz*; stammtisch; treffen; lauf; freiwillige*; eintritt frei",
    Sign.HARVESTS: "weiterleiten; leite ~ weiter; leiten sie ~ weiter; an alle; deine|ihre kontakte; adressbuch; kennst du jemanden; kennen sie jemanden; wen kennst; adressen; schick* ~ weiter; kontaktliste; empfehlen ~ weiter",
}
