"""The small words of each language that turn a sentence round, or say whose a thing is."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Grammar:
    """The small words of one language.

    `ours` are the words for "our" and "my", `yours` those for "your" and "their".
    `negations` turn a word after them round, unless one of `urging` stands between ("do not
    forget to"), and those up to `denied_after` words before them as well.
    """

    ours: str
    yours: str
    negations: str
    urging: str
    denied_after: int = 0


GRAMMARS: Mapping[str, Grammar] = {
    "en": Grammar(
        ours="""
            our my ours mine
        """,
        yours="your yours",
        negations="""
            not no never neither nor t nobody none cannot refrain avoid hardly
        """,
        urging="""
            but than resist help surprised amiss mind hesitate hesitation forget why only just
            hope if fail wonder worry trouble
        """,
    ),
    "de": Grammar(
        ours="""
            unser unsere unserer unserem unseren unseres mein meine meiner meinem meinen meines
        """,
        yours="""
            ihr ihre ihren ihrem ihrer ihres dein deine deinen deinem deiner deines euer eure
            euren eurem eurer
        """,
        negations="""
            nicht nie niemals kein keine keinen keiner keinem niemand niemanden weder
        """,
        urging="""
            auser wundern umhin zogern zogere scheuen vergessen vergiss warum nur einfach
            dagegen ubel hoffe hoffentlich
        """,
        denied_after=2,
    ),
    "fr": Grammar(
        ours="""
            notre nos ma mon mes
        """,
        yours="votre vos ton ta tes leur",
        negations="""
            pas jamais aucun aucune ni personne
        """,
        urging="""
            surpris etonnez resister hesitez hesite hesiter oubliez oublie oublier seulement
            pourquoi veuillez genez prive
        """,
        denied_after=2,
    ),
    "es": Grammar(
        ours="""
            nuestro nuestra nuestros nuestras mi mis
        """,
        yours="tu tus su sus vuestro vuestra vuestros",
        negations="""
            no nunca jamas ni nadie ningun ninguna tampoco
        """,
        urging="""
            mas extrane sorprenda dudes dude dudeis olvides olvide solo importe importa moleste
            porque
        """,
    ),
    "pt": Grammar(
        ours="""
            nosso nossa nossos nossas minha meu minhas meus
        """,
        yours="teu tua teus tuas seu sua seus suas vosso vossa",
        negations="""
            nao nunca jamais nem ninguem nenhum nenhuma tampouco
        """,
        urging="""
            mais estranhe admire surpreenda hesite hesites hesitar esqueca esquecas esquecer
            deixe deixes importe importes importa incomode so apenas porque
        """,
    ),
    "it": Grammar(
        ours="""
            nostro nostra nostri nostre mio mia miei mie
        """,
        yours="tuo tua tuoi tue suo sua suoi sue vostro vostra loro",
        negations="""
            mai non ne nessuno nessuna nemmeno neanche
        """,
        urging="""
            altro stupisca sorprenda meravigli esiti esitare esita esitate dimentichi
            dimenticare dimenticarti dimenticarsi solo dispiaccia dispiace spiaccia perche
            offenda
        """,
    ),
    "nl": Grammar(
        ours="""
            onze ons mijn
        """,
        yours="uw je jouw jullie hun",
        negations="""
            niet nooit geen niemand noch
        """,
        urging="""
            dan behalve verbaasd schrik verbaas aarzel aarzelt aarzelen vergeet vergeten alleen
            waarom erg bezwaar gewoon maar
        """,
        denied_after=2,
    ),
}
