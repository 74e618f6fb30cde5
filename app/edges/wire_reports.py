"""What `GET /v1/lead/…` answers, as pydantic models: types of the pages are generated from these, too."""

from app.core.vocabulary import Channel
from app.edges.wire import BoardAlert, Frame


class ClosedAlerts(Frame):
    """A page of the alerts that closed, the last closed first."""

    alerts: list[BoardAlert]
    before: int | None
    """Ask with it for the next page; null: there is no more."""


class EarlierConversation(Frame):
    conversation: str
    channel: Channel
    team: str
    agent: str | None
    started_at: str
    last_at: str
    live: bool
    abusive: bool


class EarlierConversations(Frame):
    """Of the same customer, the last begun first; only those with the lead's teams are named."""

    customer: str | None
    conversations: list[EarlierConversation]
    elsewhere: int
    """With other teams."""


class DeedDone(Frame):
    position: int
    at: str
    by: str
    what: str
    team: str | None
    conversation: str | None
    about: str | None
    until: str | None


class DeedsDone(Frame):
    """A page of the record of what leads did and looked at, the last first."""

    deeds: list[DeedDone]
    before: int | None


class Waits(Frame):
    """How long alerts waited until somebody took them."""

    count: int
    median_ms: int | None
    p90_ms: int | None


class Cards(Frame):
    """From a message's arrival until its advice was handed to the agent's screens; of the whole server."""

    count: int
    p50_ms: int | None
    p99_ms: int | None


class AbuseTaken(Frame):
    agent: str
    minutes: int
    """Minutes of today in which abuse reached them. It counts customers' words."""
    break_due: bool
    """As many abusive messages this shift as the team's setting says are enough."""


class DaySlot(Frame):
    """Five minutes of the day, from `minute` (since midnight) on."""

    minute: int
    messages: int
    episodes: int
    alerts: int


class TodayReport(Frame):
    day: str
    time_zone: str
    now: str
    live: int
    open: int
    unclaimed: int
    messages: int
    per_second: float
    episodes: int
    settled: int
    raised: int
    recovered: int
    outcomes: dict[str, int]
    taken: Waits
    cards: Cards
    abuse: list[AbuseTaken]
    """Most first."""
    slots: list[DaySlot]
