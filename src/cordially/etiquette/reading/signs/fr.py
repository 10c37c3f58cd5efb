"""What French messages say when they offer, ask, recruit, thank or decline."""

from cordially.etiquette.reading.signs.sign import Sign

SIGNS = {
    Sign.OFFERS: """
        j'aide; nous aidons; on aide; j'accompagne; nous accompagnons; on accompagne; nous proposons; je propose; on propose; nous offrons; j'offre; nous avons developpe|cree|concu|lance; j'ai developpe|cree|concu|lance; j'en ai fait; nous concevons; nous realisons; nous fabriquons; nous vendons; je vends
        specialise|specialisee|specialises dans|en; je forme; nous formons; aide les; aidons les; accompagne les; permet de; permet aux; permettons; vous presenter notre|nos|mon|ma|mes; vous proposer; nous travaillons avec; je travaille avec ~ entreprises|pme|clients|dirigeants|equipes; au nom de
    """,
    Sign.THING: "solution*; plateforme; logiciel*; outil*; produit*; service*; offre; offres; prestation*; formation*; coaching; programme; accompagnement; agence; appli; application; catalogue; brochure; assurance*; immobilier*; webinaire; atelier; abonnement; referencement; seo; site; ia; agents ia; automatisation; partenariat; devis; demo",
    Sign.BENEFIT: "gagner du temps; gagne* ~ temps; reduire; economis*; augmenter; booster; plus de clients|ventes|temps|marge|leads|rendez; developper ~ activite|chiffre; chiffre d'affaires; optimis*; automatis*; rentab*; efficac*; sans effort; gain; gains; doubler; moins cher; reduire ~ couts; simplifi*; performan*; croissance; resultats",
    Sign.GROUP: "entreprises comme la votre; comme la votre; comme le votre; comme les votres; comme vous; dans votre secteur; de votre secteur; pme; eti; tpe; dirigeants; entrepreneurs; independants; commercants; artisans; entreprises; societes; clients; cabinets; freelances; coachs; equipes; professionnels de",
    Sign.YOURS: "votre|ton entreprise|societe|equipe|activite|site|cabinet|boutique|chiffre|strategie; vos|tes clients|equipes|processus|ventes|besoins|defis|process|couts; votre organisation",
    Sign.ASKS_LITTLE: "un echange; bref echange; echange rapide; court echange; echanger 0; un appel; rapide appel; appel de 0; 0 minutes; 0 min; un creneau; disponible; dispo; disponibilites; seriez vous; serais tu; etes vous interesse*; interesse* ?; ca vous|t'interesse; cela vous interesse; puis je vous; puis je t'; je peux vous; voulez vous; veux tu; souhaitez vous; cette semaine; semaine prochaine; partant; ouvert a; un rendez; la bonne personne; en savoir plus; repondez; dites moi; on en parle",
    Sign.LINK: "inscri*; lien; cliquez; reservez; reserver; telecharg*; rejoignez; agenda; bio",
    Sign.PRICE: "euros; remise; reduction; promo*; offert*; prix; tarif*; au lieu de; code; derniers jours; dernieres places; places limitees; par mois; ht; rembourse*; commission; a partir de 0",
    Sign.PROOF: "nos clients; un de nos clients; clients comme; avis; temoignage*; etude de cas; resultats; en 0 mois|semaines|jours; deja 0; plus de 0; recemment aide; nous avons aide; j'ai aide",
    Sign.DENIES: "rien a vendre; pas vous vendre; pas te vendre; sans engagement; aucun engagement; zero pitch; pas un pitch; pas de pitch; pas commercial*; pas une demarche; pas du demarchage; promis; sans obligation; rassurez vous; aucune obligation",
    Sign.FREEBIE: "gratuit*; offert*; sans frais; audit; diagnostic; livre blanc; guide; essai; checklist; demo; demonstration; seance decouverte; ebook; bilan",
    Sign.PESTERS: "je me permets de; relance*; reviens vers; mon dernier|precedent message|mail; derniere relance; dernier message; pas eu de retour; sans reponse; avez vous eu; as tu eu; remonter",
    Sign.SELLER: "conseiller*; courtier*; commercial*; consultant*; coach; agent immobilier; fondateur; fondatrice; dirigeant*; gerant*; charge* d'affaires; gestionnaire de patrimoine; agence; freelance; mandataire",
    Sign.PAIN: "comment gerez vous; comment faites vous; comment geres tu; perdez; perdre; marre; fatigue*; defi*; difficult*; galere*; manuel*; la plupart des; beaucoup de; encore; avez vous deja; envie de; saviez vous; probleme*; et si",
    Sign.NETWORK_MARKETING: "complement de revenu*|revenus; revenu* complementaire*|passif*|residuel*; de chez soi; depuis chez; a domicile; liberte financiere; independance financiere; opportunite; mon equipe; notre equipe; propre patron; marketing de reseau; vdi; vente directe; complements alimentaires; bien etre; produits; rejoindre; motivees; ambitieu*; changer de vie; reunion; presentation; perdre du poids",
    Sign.INVESTS: "invest*; rendement*; placement*; crypto*; bitcoin; trading; levee de fonds; defiscalis*; patrimoine; scpi",
    Sign.SUBSCRIBES: "newsletter; infolettre; abonn*; ajoute* a; liste de diffusion; desinscri*; inscrit*",
    Sign.COLLABORATES: "synergie*; collabor*; partenariat*; partenaire*; gagnant; apporteur*",
    Sign.SEEKS_JOB: "candidature; postule*; cv; stage; alternance; recherche d'emploi; poste; offre d'emploi; a la recherche d'un; embauche; entretien; lettre de motivation; reconversion; diplome*; emploi; en recherche",
    Sign.RECRUITS: "nous recrutons; je recrute; on recrute; recrut*; poste; cdi; cdd; salaire; candidat*; votre profil; ton profil; temps plein; temps partiel; teletravail; offre d'emploi; mission; rejoindre notre; prise de poste; nous cherchons; je cherche",
    Sign.THANKS: "merci; remercie*; reconnaissant*; remerciements; gratitude",
    Sign.CONNECTED: "d'avoir accepte; pour ~ connexion; accepte ma|mon; merci d'accepter; ravi d'etre; pour l'ajout; dans mon reseau",
    Sign.ASKS_ADVICE: "conseil; conseils; votre avis; ton avis; votre experience; ton experience; votre regard; comment avez vous; comment as tu; parcours; apprendre; recommand*; mentor*; question",
    Sign.COFFEE: "cafe; dejeuner; verre; the; se voir; se retrouver",
    Sign.ASKS_FEEDBACK: "retour; retours; avis sincere; critique*; feedback; franc",
    Sign.DECLINES: "pas interesse*; non merci; ne suis pas; cesser; arreter; desole*; pas pour l'instant; ne souhaite pas; malheureusement; decline*; deja un; merci de ne",
    Sign.FEAST: "joyeux noel; bonne annee; bonnes fetes; voeux; joyeux; anniversaire; fetes; paques; meilleurs; bonheur; felicitations; nouvelle annee",
    Sign.FAREWELL: "dernier jour; je quitte; quitte; retraite; nouveau poste; nouvelle aventure; restons en contact; rejoins; demenag*",
    Sign.COMMON_GROUND: "rencontr*; nous avons ~ travaille|etudie|parle; meme promo; ancien*; collegue*; camarade; salon; colloque; conference; croise*; notre echange|discussion; de la part de; m'a parle; en commun; nous nous sommes",
    Sign.THEIR_WORK: "votre approche|demarche|idee; j'ai vu que vous; j'ai vu votre|vos; vu votre|vos; votre|ton article|livre|intervention|conference|post|travail|projet|podcast|interview|expose|these|atelier|etude|commentaire|texte|publication; vos|tes travaux; lu; ecoute; assiste; vous avez dit|ecrit|evoque",
    Sign.EMPTY_PRAISE: "mon reseau; elargir; agrandir mon; etoffer; votre profil; ton profil; profil interessant; parcours impressionnant; beau parcours; memes centres; meme secteur; contacts en commun; relations en commun; ravi d'echanger; entrer en contact; partage d'experience; rejoindre mon; heureux de; connecter",
    Sign.RESEARCHES: "memoire; these; recherche; enquete; etude; sondage; questionnaire; entretien; etudiant*; universite; doctorant*",
    Sign.CHARITY: "association; benevol*; dons; don; caritati*; solidaire; collecte; course; entree libre; rencontre",
    Sign.HARVESTS: "transfer*; faites suivre; fais suivre; a tous vos|tes; vos|tes contacts; carnet d'adresses; connaissez vous quelqu; connais tu quelqu; qui connaissez; partagez; partage ce; adresses; liste de; de votre entourage",
}
