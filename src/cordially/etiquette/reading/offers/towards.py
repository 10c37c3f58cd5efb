"""Tells by its pronouns that a sentence does something for its reader."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from cordially.etiquette.reading.tokens import Token

_FAR = 12
"""Words after "we" or "our", among which the reader must be named, less one."""

_CLOSE = 2
"""Words before a verb that says "we" by its ending, among which the reader must be named."""


_OF = frozenset(
    "in at of from aus von bei im de du dans en del da do di dal della van bij uit".split()
)
"""Words between a person and where that person works."""


@dataclass(frozen=True, slots=True)
class Towards:
    """The words of one language for who does something, and for whom.

    `we` are words for "we" and "our", `ours` those for "our" alone, `verbs` endings of verbs
    that say "we" alone, with `*` before them. `you` are words for the reader, `polite` those
    that mean the reader only with a capital letter. `manners` are what one does for a reader
    without selling anything: thanking, asking, inviting; with `*` at the end for stems.
    """

    we: str
    ours: str
    you: str
    manners: str
    verbs: str = ""
    polite: str = ""


_TOWARDS: Mapping[str, Towards] = MappingProxyType(
    {
        "en": Towards(
            we="we our ours",
            ours="our",
            you="you your yours",
            manners="""
                thank* ask asking question* invit* wish wishing congrat* meet welcom* goodbye
                farewell remember* sorry apolog* sing sings singing celebrat* interview* choir
                school club church bed garden borrow*
            """,
        ),
        "de": Towards(
            we="wir unser unsere unserer unserem unseren unseres",
            ours="unser unsere unserer unserem unseren unseres",
            you="du dir dich dein deine deinen deinem deiner deines euch euer eure euren",
            polite="sie ihnen ihr ihre ihren ihrem ihrer ihres",
            manners="""
                dank* frage fragen bitte bitten einlad* einzulad* lade laden wunsch* gratulier*
                vermisse* treffen willkommen verabschied* abschied* erinner* entschuld* leid singen
                singt feier* befrag* chor schule klasse kirche garten leihen
            """,
        ),
        "fr": Towards(
            we="nous notre nos on",
            ours="notre nos",
            you="vous votre vos tu te t toi ton ta tes",
            manners="""
                merci* remerci* demand* question* invit* souhait* felicit* manqu* rencontr*
                bienvenu* revoir adieu rappel* excus* desol* chant* fete* interrog* chorale ecole
                classe eglise jardin prete*
            """,
        ),
        "es": Towards(
            we="nosotros nosotras nuestro nuestra nuestros nuestras",
            ours="nuestro nuestra nuestros nuestras",
            verbs="*amos *emos *imos",
            you="""
                usted ustedes le les te ti tu tus su sus lo vosotros os vuestro vuestra *arle *erle
                *irle *arte *erte *irte
            """,
            manners="""
                graci* agradec* pregunt* pedir* pido invit* felicit* extran* bienvenid* despid*
                despedir* adios record* disculp* siento cant* celebr* entrevist* coro escuela clase
                iglesia jardin prest* vimos vemos estamos somos
            """,
        ),
        "pt": Towards(
            we="nos nosso nossa nossos nossas",
            ours="nosso nossa nossos nossas",
            verbs="*amos *emos *imos",
            you="""
                voce voces lhe lhes te ti tu si teu tua teus tuas seu sua seus suas consigo contigo
                lo la
            """,
            manners="""
                obrigad* agradec* pergunt* pedir* peco convid* parabens felicit* saudad* despeco
                desped* adeus lembr* desculp* lamento cant* celebr* entrevist* coro escola turma
                igreja jardim emprest* vimos vemos estamos somos
            """,
        ),
        "it": Towards(
            we="noi nostro nostra nostri nostre",
            ours="nostro nostra nostri nostre",
            verbs="*iamo",
            you="""
                lei le la ti te tu vi voi suo sua suoi sue tuo tua tuoi tue vostro vostra gliel*
                *arle *erle *irle *arla *erla *irla *arti *erti *irti
            """,
            manners="""
                grazie ringrazi* domand* invit* augur* compliment* mancat* incontr* benvenut* salut*
                arriveder* ricord* scus* dispiac* cant* festeggi* intervist* coro scuola classe
                chiesa giardino prest* abbiamo siamo
            """,
        ),
        "nl": Towards(
            we="wij we ons onze",
            ours="ons onze",
            you="u uw je jij jou jouw jullie",
            manners="""
                dank* bedank* vraag vragen uitnodig* nodig wens* feliciter* mis missen ontmoet*
                welkom afscheid herinner* excus* spijt zingen zingt zing interview* koor school klas
                kerk tuin leen lenen
            """,
        ),
    }
)


class TowardsReader:
    """Finds what is done for the reader, in the words of some languages."""

    def __init__(self, codes: Sequence[str]) -> None:
        spoken = [_TOWARDS[code] for code in codes]
        self._we = frozenset(" ".join(one.we for one in spoken).split())
        self._ours = frozenset(" ".join(one.ours for one in spoken).split())
        self._verbs = _any_of(" ".join(one.verbs for one in spoken))
        self._you = _any_of(" ".join(one.you for one in spoken))
        self._polite = frozenset(" ".join(one.polite for one in spoken).split())
        self._manners = _any_of(" ".join(one.manners for one in spoken))

    def may_offer(self, words: Sequence[Token]) -> bool:
        """Whether a word for the reader stands among those, and none of manners."""
        return any(self._is_you(token) for token in words) and not self._has_manners(words)

    def found(self, words: Sequence[Token], start: int) -> Iterator[tuple[int, int]]:
        """From "we" or "our" to the reader, after the place `start`, where no manners stand."""
        if self._has_manners(words[start:]):
            return
        for place, token in enumerate(words[start:], start):
            if token.text in self._we:
                for end, other in enumerate(words[place + 1 : place + _FAR], place + 2):
                    if self._is_you(other):
                        yield place, end
                        break
            elif self._verbs.fullmatch(token.text):
                near = range(max(start, place - _CLOSE), min(len(words), place + _FAR))
                for other_place in near:
                    if other_place != place and self._is_you(words[other_place]):
                        yield min(place, other_place), max(place, other_place) + 1
                        break

    def ours(self, words: Sequence[Token], start: int) -> Iterator[tuple[int, int]]:
        """Where something is ours, after the place `start`, where no manners stand."""
        if not self._has_manners(words[start:]):
            for place, token in enumerate(words[start:-1], start):
                if token.text in self._ours and words[place - 1].text not in _OF:
                    yield place, place + 2

    def _has_manners(self, words: Sequence[Token]) -> bool:
        return any(self._manners.fullmatch(token.text) for token in words)

    def _is_you(self, token: Token) -> bool:
        if token.capital and token.text in self._polite:
            return True
        return bool(self._you.fullmatch(token.text))


def _any_of(words: str) -> re.Pattern[str]:
    parts = [word.replace("*", r"\w*") for word in words.split()]
    return re.compile("|".join(parts) if parts else r"(?!)")
