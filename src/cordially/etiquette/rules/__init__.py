"""Every rule, listed by hand in the order of the codes.

A new rule is a module of this folder with one `RULE`, and a line here.
"""

from cordially.etiquette.rule import Rule

RULES: tuple[Rule, ...] = ()


def rule_named(name: str) -> Rule | None:
    """The rule with this name or code, if there is one."""
    return next((rule for rule in RULES if name in {rule.name, rule.code}), None)
