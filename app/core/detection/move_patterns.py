"""All ways of making a move."""

from app.core.detection.move_patterns_asked import ASKED
from app.core.detection.move_patterns_close import CLOSE
from app.core.detection.move_patterns_deliver import DELIVER
from app.core.detection.move_patterns_faults import FAULTS
from app.core.detection.move_patterns_hand_over import HAND_OVER
from app.core.detection.move_patterns_heard import HEARD
from app.core.detection.move_patterns_own import OWNING
from app.core.detection.move_patterns_protect import PROTECT
from app.core.detection.move_patterns_solve import SOLVE
from app.core.detection.move_patterns_words_that_hurt import WORDS_THAT_HURT
from app.core.detection.patterns import Pattern

MOVE_PATTERNS: tuple[Pattern, ...] = (
    HEARD + ASKED + OWNING + SOLVE + DELIVER + CLOSE + PROTECT + HAND_OVER + FAULTS + WORDS_THAT_HURT
)
