"""Bounds on a process that reads what came from elsewhere."""


def bound_process(memory: int, cpu_seconds: int) -> None:  # pragma: no cover - would bound tests
    """Bound this process; where the system knows no such limits, the parent's clock does."""
    try:
        import resource  # noqa: PLC0415 - not on every system
    except ImportError:
        return
    for what, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, cpu_seconds),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        soft = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (soft, hard))
