"""The words of a message as the learned weights know them: alone, by their stems, and in pairs."""

from collections.abc import Sequence

FIRST = 80
LAST = 40
"""Of a longer message these many words are read: people open with the matter and close with the demand."""
STEM = 5


def grams_of(words: Sequence[str]) -> set[str]:
    """Lower-case words in order → their names in the weights."""
    if len(words) > FIRST + LAST:
        words = (*words[:FIRST], *words[-LAST:])
    names = {word[:STEM] + "~" for word in words if len(word) > STEM}
    names.update(words)
    names.update(map(pair_of, ("<", *words), (*words, ">")))
    return names


pair_of = "{} {}".format
"""Two words beside each other; `<` stands before the first word and `>` after the last."""
