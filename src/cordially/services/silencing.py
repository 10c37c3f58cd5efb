"""Not being told something again, and how far that reaches."""

from typing import Protocol

from cordially.domain.acts import ActKind
from cordially.domain.messages import CompositionId
from cordially.etiquette.rule import Rule, Severity
from cordially.etiquette.rules import RULES
from cordially.etiquette.silence import Reach, Silence, SilenceId, reaches

_KINDS = {
    Reach.PLACE: ActKind.SILENCE_PLACE,
    Reach.MESSAGE: ActKind.SILENCE_MESSAGE,
    Reach.ALWAYS: ActKind.SILENCE_ALWAYS,
}


class Silences(Protocol):
    """What is kept about silences (`cordially.store.silences.Silences`)."""

    def over(self, composition: CompositionId) -> tuple[Silence, ...]:
        """What holds in a composition."""
        ...

    def add(
        self,
        kind: ActKind,
        rule: str,
        reach: Reach,
        composition: CompositionId | None,
        *,
        content: str = "",
        reason: str = "",
        title: str = "",
    ) -> None:
        """Have a rule silent, as a step that can be undone."""
        ...

    def end(self, silence: SilenceId, title: str) -> None:
        """Have it told again, as a step that can be undone."""
        ...


class Silencing:
    """Runs on the store's thread. Each step can be undone."""

    def __init__(self, silences: Silences) -> None:
        self._silences = silences

    def silence(self, composition: CompositionId, rule: Rule, content: str, reach: Reach) -> None:
        """Not be told a finding again, as far as `reach` goes.

        `content` is the finding's (`cordially.etiquette.silence.content_of`). Raises
        `ValueError` for a stop: it is mended or overruled.
        """
        if rule.severity is Severity.STOP:
            raise ValueError(f"{rule.name} is a stop")
        self._silences.add(
            _KINDS[reach],
            rule.code,
            reach,
            None if reach is Reach.ALWAYS else composition,
            content=content if reach is Reach.PLACE else "",
            title=rule.title,
        )

    def overrule(self, composition: CompositionId, rule: Rule, reason: str) -> None:
        """Let a stop pass in one message; the words are kept with it.

        Raises `ValueError` where the rule allows that to nobody, or without words.
        """
        if Reach.MESSAGE not in reaches(rule) or not reason.strip():
            raise ValueError(f"{rule.name} is not overruled so")
        self._silences.add(
            ActKind.OVERRULE,
            rule.code,
            Reach.MESSAGE,
            composition,
            reason=reason.strip(),
            title=rule.title,
        )

    def speak_again(self, silence: Silence) -> None:
        """Be told again."""
        self._silences.end(silence.id, title_of(silence.rule))


def title_of(code: str) -> str:
    """The title of the rule with a code; the code itself where no rule has it any more."""
    return next((rule.title for rule in RULES if rule.code == code), code)
