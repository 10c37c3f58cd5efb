"""How memory is read from what the kernel tells."""

from benchmarks.memory import pss

ROLLUP = """5581b000-7ffc9000 ---p 00000000 00:00 0                    [rollup]
Rss:               61604 kB
Pss:               31337 kB
Pss_Dirty:         19832 kB
Pss_Anon:          19000 kB
Shared_Clean:      20480 kB
"""


def test_the_proportional_share_is_taken_and_none_of_its_parts() -> None:
    assert pss(ROLLUP) == 31337


def test_a_process_that_tells_nothing_counts_nothing() -> None:
    assert pss("") == 0
