"""Lists of words in one piece of text, which reads better than a list of strings."""


def listed(block: str) -> tuple[str, ...]:
    """The words of `block`, in order."""
    return tuple(block.split())


def any_of(block: str) -> frozenset[str]:
    """The words of `block`, to look a word up in."""
    return frozenset(block.split())
