"""What is judged of a customer's message, by name."""

from app.core.vocabulary import AbuseCategory, Cue, Target

UPSET = "upset"
ABUSE = "abuse"
CUES = {f"cue {cue}": cue for cue in Cue if cue is not Cue.SHOUTING}
"""Shouting is seen in the capitals."""
TARGETS = {f"target {target}": target for target in Target}
CATEGORIES = {f"category {category}": category for category in AbuseCategory}

OUTPUTS: tuple[str, ...] = (UPSET, ABUSE, *CUES, *TARGETS, *CATEGORIES)
