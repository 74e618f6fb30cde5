"""Evenkeel: the next de-escalation step, live, beside the conversation."""

__version__ = "0.1.0"
