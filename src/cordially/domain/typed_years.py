"""The years somebody types beside a job or a school, as begin and end."""

import re

_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_SHORT_END = re.compile(r"((?:19|20)\d\d)\s*[-–—/]\s*(\d\d)(?!\d)")
_LASTS = re.compile(
    r"(?:19|20)\d\d\s*[-–—]\s*\D*$|since|seit|depuis|desde|dal|sinds", re.IGNORECASE
)


def years_of(text: str) -> tuple[str, str]:
    """("2015", "2017") for "2015–17" and its like; ("2019", "") for "since 2019".

    One year alone is both. Empty texts where no year is found.
    """
    short = _SHORT_END.search(text)
    if short is not None:
        begun = short[1]
        ended = begun[:2] + short[2]
        return (begun, ended) if ended >= begun else (begun, str(int(ended) + 100))
    years = _YEAR.findall(text)
    if not years:
        return "", ""
    if len(years) == 1 and _LASTS.search(text):
        return years[0], ""
    return min(years[:2]), max(years[:2])
