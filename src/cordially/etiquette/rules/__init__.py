"""Every rule, by what it is about.

A new rule is a module in one of these folders with one `RULE`, and a line in the folder's
`__init__.py`.
"""

from cordially.etiquette.rule import Rule
from cordially.etiquette.rules import (
    choice,
    fields,
    form,
    lines,
    links,
    manner,
    privacy,
    purpose,
    reader,
)

RULES: tuple[Rule, ...] = (
    *choice.RULES,
    *fields.RULES,
    *lines.RULES,
    *purpose.RULES,
    *links.RULES,
    *reader.RULES,
    *manner.RULES,
    *privacy.RULES,
    *form.RULES,
)
