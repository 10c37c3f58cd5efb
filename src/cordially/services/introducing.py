"""Asking somebody for an introduction, and what became of it; kept for good."""

from collections.abc import Callable

from cordially.domain.acts import ActKind
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.invitations import (
    Ground,
    Introduction,
    IntroductionId,
    IntroductionStanding,
    Invitation,
    InvitationId,
)
from cordially.domain.messages import CompositionId, Kind
from cordially.domain.people import PersonId
from cordially.services.contact_stores import Acts, People
from cordially.services.inviting_needs import Introductions, Invitations, Letters
from cordially.services.plain_words import plain
from cordially.services.starting_texts import letter_text

_LONGEST_ABOUT = 200

_WANTED = "I would like to get to know {target}, and I think that you know each other."
_ABOUT = "It is about {about}."
_THANKS = "Thank you for introducing me to {target}."
_UNSAID = "{topic}"
"""No field of ours, so the letter is stopped until it is replaced by words."""

_IN_PARENTHESES = str.maketrans("{}", "()")


class Introducing:
    """Runs on the store's thread. Each change is a step that can be undone."""

    def __init__(
        self,
        introductions: Introductions,
        invitations: Invitations,
        people: People,
        letters: Letters,
        acts: Acts,
        own_name: Callable[[], str],
    ) -> None:
        """`own_name` is what the user signs with, empty where it is not known."""
        self._introductions = introductions
        self._invitations = invitations
        self._people = people
        self._letters = letters
        self._acts = acts
        self._own_name = own_name

    def everyone(self) -> tuple[Introduction, ...]:
        """Every introduction, the newest first."""
        return self._introductions.everyone()

    def one(self, introduction: IntroductionId) -> Introduction:
        """One introduction. Raises `Trouble` INTRODUCTION_GONE."""
        found = self._introductions.one(introduction)
        if found is None:
            raise Trouble(TroubleKind.INTRODUCTION_GONE)
        return found

    def ask(self, title: str, invitation: InvitationId, helper: PersonId) -> Introduction:
        """Begin a letter that asks somebody to introduce the one who is to be invited.

        It names what it is about, as far as that was said, and an easy way out. One that
        was begun with the same helper goes on. Raises `Trouble` INVITATION_GONE, PERSON_GONE.
        """
        wanted = self._invitations.one(invitation)
        if wanted is None:
            raise Trouble(TroubleKind.INVITATION_GONE)
        known = self._people.person(helper)
        begun = self._begun(wanted, known.id)
        if begun is not None:
            return begun
        about = _about(wanted)
        text = self._asking(wanted.name, about)
        with self._acts.recording(ActKind.ASK_INTRODUCTION, detail=known.facts.full_name, people=1):
            letter = self._letters.begin_letter(title, Kind.INTRODUCTION, known.id, text)
            made = self._introductions.add(known.id, wanted.person, wanted.name, about, letter)
        return self.one(made)

    def settle(self, introduction: IntroductionId, standing: IntroductionStanding) -> None:
        """Introduced, declined or thanked, by what the user says.

        Raises `Trouble` INTRODUCTION_GONE.
        """
        known = self.one(introduction)
        with self._acts.recording(ActKind.SETTLE_INTRODUCTION, detail=known.target_name, people=1):
            self._introductions.settle(introduction, standing)

    def thank(self, title: str, introduction: IntroductionId) -> CompositionId:
        """The letter that thanks the helper, begun or gone on with.

        Raises `Trouble` INTRODUCTION_GONE.
        """
        known = self.one(introduction)
        if known.thanks is not None:
            return known.thanks
        thanks = _THANKS.format(target=_named(known.target_name))
        text = letter_text(Kind.FOLLOW_UP, self._own_name(), about=thanks)
        with self._acts.recording(ActKind.SETTLE_INTRODUCTION, detail=known.target_name, people=1):
            letter = self._letters.begin_letter(title, Kind.FOLLOW_UP, known.helper, text)
            self._introductions.set_thanks(introduction, letter)
        return letter

    def _asking(self, target: str, about: str) -> str:
        wanted = _WANTED.format(target=_named(target))
        said = _ABOUT.format(about=_named(about) or _UNSAID)
        text = letter_text(Kind.INTRODUCTION, self._own_name(), about=wanted)
        return text.replace(wanted, f"{wanted} {said}", 1)

    def _begun(self, wanted: Invitation, helper: PersonId) -> Introduction | None:
        still = {IntroductionStanding.DRAFT, IntroductionStanding.ASKED}
        return next(
            (
                one
                for one in self._introductions.everyone()
                if one.helper == helper and _is_to(one, wanted) and one.standing in still
            ),
            None,
        )


def _named(words: str) -> str:
    """Words as a letter names them: what stands in braces stays legible."""
    return plain(words.translate(_IN_PARENTHESES))


def _is_to(introduction: Introduction, wanted: Invitation) -> bool:
    """Whether it leads to whom one wants to invite, known as a person or by name alone."""
    if wanted.person is None:
        return introduction.target is None and introduction.target_name == wanted.name
    return introduction.target == wanted.person


def _about(wanted: Invitation) -> str:
    """What the user said of why; of an introduction itself they only said by whom."""
    if wanted.ground in {None, Ground.NONE, Ground.INTRODUCTION}:
        return ""
    return wanted.ground_words.strip().rstrip(".")[:_LONGEST_ABOUT]
