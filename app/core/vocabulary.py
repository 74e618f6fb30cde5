"""The words of the contract: the ids that the rulebook, the log and the wire share.

Each `StrEnum` member's value is the id as it is written everywhere else.
"""

from enum import StrEnum


class Channel(StrEnum):
    CHAT = "chat"
    CALL = "call"
    EMAIL = "email"


class Speaker(StrEnum):
    CUSTOMER = "customer"
    AGENT = "agent"
    SYSTEM = "system"


class Policy(StrEnum):
    """How much a team bears before it may part with a customer (techniques, "Where the sources pull
    apart")."""

    PATIENT = "patient"
    STANDARD = "standard"
    FIRM = "firm"


class Heat(StrEnum):
    CALM = "calm"
    TENSE = "tense"
    HEATED = "heated"
    ABUSIVE = "abusive"


class Phase(StrEnum):
    HEAR = "hear"
    ACKNOWLEDGE = "acknowledge"
    CLARIFY = "clarify"
    OWN = "own"
    SOLVE = "solve"
    DELIVER = "deliver"
    CLOSE = "close"
    STEADY = "steady"
    PROTECT = "protect"
    HAND_OVER = "hand_over"


class Step(StrEnum):
    LISTEN = "listen"
    ASK = "ask"
    ASK_IMPACT = "ask_impact"
    TAKE_NOTES = "take_notes"
    ACKNOWLEDGE = "acknowledge"
    APOLOGISE = "apologise"
    MOVE_ON = "move_on"
    OFFER_HELP = "offer_help"
    PARAPHRASE = "paraphrase"
    OWN = "own"
    NO_EXCUSES = "no_excuses"
    NO_BUCK_PASSING = "no_buck_passing"
    BE_OPEN = "be_open"
    PROPOSE = "propose"
    ASK_REMEDY = "ask_remedy"
    EXPLAIN_LIMITS = "explain_limits"
    AGREE_PLAN = "agree_plan"
    ACT = "act"
    UPDATE = "update"
    ADJUST_PLAN = "adjust_plan"
    GIVE_CONTACT = "give_contact"
    GO_BEYOND = "go_beyond"
    FOLLOW_UP = "follow_up"
    ROOT_CAUSE = "root_cause"
    PAUSE = "pause"
    SLOW_DOWN = "slow_down"
    STAY_FACTUAL = "stay_factual"
    MANAGE_REACTION = "manage_reaction"
    KEEP_PERSPECTIVE = "keep_perspective"
    SET_BOUNDARY = "set_boundary"
    WARN = "warn"
    COOL_OFF = "cool_off"
    GET_SUPPORT = "get_support"
    EXIT = "exit"
    PART_WAYS = "part_ways"
    ESCALATE = "escalate"
    SWITCH_CHANNEL = "switch_channel"


PHASE_OF: dict[Step, Phase] = {
    Step.LISTEN: Phase.HEAR,
    Step.ASK: Phase.HEAR,
    Step.ASK_IMPACT: Phase.HEAR,
    Step.TAKE_NOTES: Phase.HEAR,
    Step.ACKNOWLEDGE: Phase.ACKNOWLEDGE,
    Step.APOLOGISE: Phase.ACKNOWLEDGE,
    Step.MOVE_ON: Phase.ACKNOWLEDGE,
    Step.OFFER_HELP: Phase.ACKNOWLEDGE,
    Step.PARAPHRASE: Phase.CLARIFY,
    Step.OWN: Phase.OWN,
    Step.NO_EXCUSES: Phase.OWN,
    Step.NO_BUCK_PASSING: Phase.OWN,
    Step.BE_OPEN: Phase.OWN,
    Step.PROPOSE: Phase.SOLVE,
    Step.ASK_REMEDY: Phase.SOLVE,
    Step.EXPLAIN_LIMITS: Phase.SOLVE,
    Step.AGREE_PLAN: Phase.SOLVE,
    Step.ACT: Phase.DELIVER,
    Step.UPDATE: Phase.DELIVER,
    Step.ADJUST_PLAN: Phase.DELIVER,
    Step.GIVE_CONTACT: Phase.DELIVER,
    Step.GO_BEYOND: Phase.CLOSE,
    Step.FOLLOW_UP: Phase.CLOSE,
    Step.ROOT_CAUSE: Phase.CLOSE,
    Step.PAUSE: Phase.STEADY,
    Step.SLOW_DOWN: Phase.STEADY,
    Step.STAY_FACTUAL: Phase.STEADY,
    Step.MANAGE_REACTION: Phase.STEADY,
    Step.KEEP_PERSPECTIVE: Phase.STEADY,
    Step.SET_BOUNDARY: Phase.PROTECT,
    Step.WARN: Phase.PROTECT,
    Step.COOL_OFF: Phase.PROTECT,
    Step.GET_SUPPORT: Phase.PROTECT,
    Step.EXIT: Phase.PROTECT,
    Step.PART_WAYS: Phase.PROTECT,
    Step.ESCALATE: Phase.HAND_OVER,
    Step.SWITCH_CHANNEL: Phase.HAND_OVER,
}


class Move(StrEnum):
    """What an agent's own words do: the steps that can be seen in them, then the faults."""

    ACKNOWLEDGE = "acknowledge"
    APOLOGISE = "apologise"
    OFFER_HELP = "offer_help"
    ASK = "ask"
    ASK_IMPACT = "ask_impact"
    PARAPHRASE = "paraphrase"
    OWN = "own"
    BE_OPEN = "be_open"
    PROPOSE = "propose"
    ASK_REMEDY = "ask_remedy"
    EXPLAIN_LIMITS = "explain_limits"
    AGREE_PLAN = "agree_plan"
    ACT = "act"
    UPDATE = "update"
    ADJUST_PLAN = "adjust_plan"
    GIVE_CONTACT = "give_contact"
    GO_BEYOND = "go_beyond"
    FOLLOW_UP = "follow_up"
    SET_BOUNDARY = "set_boundary"
    WARN = "warn"
    COOL_OFF = "cool_off"
    EXIT = "exit"
    ESCALATE = "escalate"
    SWITCH_CHANNEL = "switch_channel"
    EXCUSE = "excuse"
    BLAME = "blame"
    BUCK_PASSING = "buck_passing"
    INFLAME = "inflame"
    CANNED = "canned"
    INSULT = "insult"


FAULTS: frozenset[Move] = frozenset(
    {Move.EXCUSE, Move.BLAME, Move.BUCK_PASSING, Move.INFLAME, Move.CANNED, Move.INSULT}
)


FORWARD = frozenset(
    {
        Move.ASK,
        Move.ASK_IMPACT,
        Move.ASK_REMEDY,
        Move.PARAPHRASE,
        Move.OWN,
        Move.PROPOSE,
        Move.AGREE_PLAN,
        Move.ACT,
        Move.UPDATE,
        Move.ADJUST_PLAN,
    }
)
"""Moves that turn from the apology to the problem."""


class Cue(StrEnum):
    """What a customer's words say beside how upset they are."""

    REPEAT_CONTACT = "repeat_contact"
    WAITING = "waiting"
    NOT_LISTENED_TO = "not_listened_to"
    ASKS_AGAIN = "asks_again"
    MANAGER_REQUEST = "manager_request"
    LEGAL = "legal"
    CHURN = "churn"
    PUBLIC_COMPLAINT = "public_complaint"
    REFUND_DEMAND = "refund_demand"
    TIME_PRESSURE = "time_pressure"
    SUSPECTS_HIDING = "suspects_hiding"
    VULNERABLE = "vulnerable"
    SELF_HARM = "self_harm"
    CONFUSION = "confusion"
    SARCASM = "sarcasm"
    SHOUTING = "shouting"
    REJECTION = "rejection"
    AGREEMENT = "agreement"
    THANKS = "thanks"
    RELIEF = "relief"
    RESOLVED = "resolved"
    # Beyond the contract's list, which allows more:
    FAILURE = "failure"
    """A real failure is described: late, lost, broken, charged twice, promised and not done."""
    OTHER_PARTY = "other_party"
    """The cause is said to lie with a courier, a partner or another team."""
    ASKS_WHY = "asks_why"
    SETBACK = "setback"
    """A fix was tried and did not work, or something new went wrong."""
    DEMAND = "demand"
    """Asks for something out of the ordinary: compensation, an exception, the impossible."""
    BUSINESS = "business"
    """Speaks for a business: our customers, my shop, our staff cannot work."""
    APOLOGY = "apology"
    """The customer takes it back: sorry for shouting, it is not you."""


class AbuseCategory(StrEnum):
    PROFANITY = "profanity"
    INSULT = "insult"
    THREAT = "threat"
    HATE = "hate"
    SEXUAL = "sexual"


class Target(StrEnum):
    AGENT = "agent"
    COMPANY = "company"
    OTHER = "other"
    SITUATION = "situation"
    QUOTED = "quoted"


class FactKind(StrEnum):
    """What the notes are drafted from."""

    NAME = "name"
    REFERENCE = "reference"
    """Order, ticket, customer or invoice number."""
    AMOUNT = "amount"
    DATE = "date"
    TIME = "time"
    COUNT = "count"
    """How many times they have been in touch, as they say it."""


class AlertKind(StrEnum):
    ABUSE = "abuse"
    THREAT = "threat"
    SELF_HARM = "self_harm"
    VULNERABLE = "vulnerable"
    MANAGER_REQUEST = "manager_request"
    LEGAL = "legal"
    CHURN = "churn"
    PUBLIC_COMPLAINT = "public_complaint"
    STUCK = "stuck"
    PROMISE_OVERDUE = "promise_overdue"
    AGENT_CONDUCT = "agent_conduct"
    HELP_REQUESTED = "help_requested"


class Severity(StrEnum):
    INFO = "info"
    WARNING = "warning"
    CRITICAL = "critical"


class AdviceState(StrEnum):
    SHOWN = "shown"
    DONE = "done"
    USED = "used"
    DISMISSED = "dismissed"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"


class AlertState(StrEnum):
    DEFERRED = "deferred"
    """It waits for one customer message before it is raised, if it still has to be. The wire calls it
    recovered, which is what it is taken for until then."""
    RAISED = "raised"
    ACKNOWLEDGED = "acknowledged"
    RESOLVED = "resolved"
    RECOVERED = "recovered"


OPEN_ALERT_STATES: frozenset[AlertState] = frozenset({AlertState.RAISED, AlertState.ACKNOWLEDGED})
CLOSED_ALERT_STATES: frozenset[AlertState] = frozenset({AlertState.RESOLVED, AlertState.RECOVERED})


class Outcome(StrEnum):
    HELPED = "helped"
    HANDLED = "handled"
    FALSE_ALARM = "false_alarm"
    OTHER = "other"


class FeedbackAction(StrEnum):
    """What a person did that is neither a message nor a note.

    The first five are the agent's word on one advice; the others are actions on the conversation
    that the log must keep (see docs/decisions/0004-ten-event-types.md).
    """

    USED = "used"
    COPIED = "copied"
    DISMISSED = "dismissed"
    HELPFUL = "helpful"
    NOT_HELPFUL = "not_helpful"
    MUTED = "muted"
    EXIT_APPROVED = "exit_approved"
    JOINED = "joined"
    TAKEN_OVER = "taken_over"
    WRAPPED_UP = "wrapped_up"


ADVICE_FEEDBACK: frozenset[FeedbackAction] = frozenset(
    {
        FeedbackAction.USED,
        FeedbackAction.COPIED,
        FeedbackAction.DISMISSED,
        FeedbackAction.HELPFUL,
        FeedbackAction.NOT_HELPFUL,
    }
)
