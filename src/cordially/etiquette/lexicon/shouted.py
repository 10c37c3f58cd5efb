"""Everyday words: in capitals they are shouted, whereas a name or a short form is not."""

EVERYDAY = frozenset(
    """
    all always amazing and are asap attention awesome because been before best big call can
    cannot check click congratulations deadline dear don't done ever every everybody everyone
    exciting excited fantastic fast for forever free from fun get good great happy have hello help
    here huge hurry immediately important incredible it's just last let limited look love make
    many merry more much must need never new news nobody not now once one only open our out please
    read really reply right sale save say see send soon still stop tell thank thanks that the
    their them then there they this time today tomorrow tonight too true urgent very want warning
    was wait welcome well what when where who why will win with wonderful wow write yes you your

    achtung aber alle alles als auch auf aus bald bei besten bitte brandneu danke das dass dein
    deine dem den der des die dies diese doch dringend ein eine einen einfach endlich er es euch
    euer eure frohe fur ganz gratis gross grosse grosartig gut gute haben hallo herzlich herzlichen
    heute hier hilfe ich ihr ihre immer ist jede jeden jetzt kann kein keine konnen kostenlos letzte
    liebe los mehr mein meine mich mit morgen nach nein neu neue nicht nichts nie niemals noch nur
    oder schnell schon sehr sein sie sind sofort super toll uber und uns unser viel viele vielen
    von vor wahnsinn wann warum was wer werden wichtig wie willkommen wir wird wunsche zu zum zur

    absolument alors apres attention aujourd'hui aussi avec avez beaucoup bien bon bonjour bonne
    bravo cette chance ce ces c'est dans demain depuis dernier derniere des deux donc elle encore
    enfin est et etes exceptionnel felicitations fois gratuit gratuite gros ici immediatement
    important incroyable jamais je joyeux les leur mais meilleur meilleurs merci mes moins mon ne
    notre nous nouveau nouvelle oui ou par pas plus pour pourquoi promo quand que qui rappel
    repondez rien sans seulement super sur tous tout toute toutes tres une urgent venez vite voici
    votre vous vraiment

    ahora algo amigos antes ayuda buenas buenos casi como con contigo cuando cuidado de del desde
    dos ella ellos en entre esta estan estas este esto favor felicidades feliz fue gracias gran
    grande gratis hasta hola hoy importante increible jamas la las los luego mas mejor mi mis mucha
    mucho muchas muchos muy nada nadie noticia nuestra nuestro nueva nuevo nunca para pero por
    porque que quien responde se ser si siempre sin sobre solo son su sus tambien tanto te tiempo
    tienes toda todas todo todos tu tus ultima ultimo un una urgente usted vamos vuestra ya yo

    agora ainda ajuda ao aos apenas aproveite ate atencao bom com comigo como da das depois dia do
    dos e ela ele em esse essa esta estamos este eu foi ja isso isto mais mas melhor meu minha
    muita muito nao nas nem no nos nossa nosso nova novo nunca o obrigada obrigado oi ola os ou
    parabens para pela pelo por porque pra quando que quem responda sao sem sempre seu sim so sua
    tambem tao tem tempo todas todo todos tudo uma urgente voce voces vos

    adesso aiuto allora anche ancora attenzione auguri avete bella bello bene buon buona buone
    che chi ci ciao come con cosa cosi cui da dal dalla dei della delle di dobbiamo domani dopo
    dove ecco ed essere fare finalmente fra gia gli grande gratis grazie ho il importante
    incredibile insieme io lei loro lui ma mai meglio mia mio molto nessuno niente noi non nostra
    nostro novita nulla nuova nuovo oggi ogni ora per perche piu poi presto prima proprio qual
    quando quello questa questo qui rispondete scrivi sei sempre senza si siamo siete solo sono
    subito sulla tanti tanto tua tuo tutti tutto ultima ultimo una vi voi vostra vostro

    aan al alle alleen allemaal alles als altijd bedankt beste bij daar dan dank dat deze die dit
    doen door dringend dus echt een eindelijk elke en er geen geweldig goed graag gratis heb
    hebben heel heeft het hier hoe hoi hun iedereen ik in is ja jaar je jij jouw jullie kan
    kijk kom komen kun laat laatste let maar mee meer meer mijn moet naar nee niemand niet niets
    nieuw nieuwe nog nooit nu of om onder ons onze ook op over pas reageer snel steeds te tegen
    toch toen tot uit uw van vandaag veel voor vraag waar waarom wanneer want was wat we weer
    welkom wie wij wil worden wow zal ze zeer zeg zelf zich zij zijn zo zonder
    """.split()
)
"""Folded as `cordially.etiquette.phrases.folded` folds."""
