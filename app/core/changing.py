"""The next state from the one before. A state has sixty fields of which an event changes a few."""

from typing import TYPE_CHECKING, Any

from app.core.state import State

__all__ = ["changed"]

if TYPE_CHECKING:
    from dataclasses import replace as changed  # the same: names and types of fields are checked as there
else:

    def changed(state: State, /, **changes: Any) -> State:
        """`dataclasses.replace`, which would hand all sixty through `__init__` again."""
        after = object.__new__(State)
        after.__dict__.update(state.__dict__, **changes)
        if len(after.__dict__) != len(state.__dict__):
            raise TypeError(f"no field of a state: {', '.join(changes.keys() - state.__dict__.keys())}")
        return after
