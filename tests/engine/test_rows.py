from app.core.events import Assigned, Body, Ended, Event, Message
from app.core.signals import Abuse, CustomerReading, CustomerSignals
from app.core.vocabulary import (
    AbuseCategory,
    AdviceState,
    AlertState,
    Channel,
    Cue,
    Heat,
    Phase,
    Severity,
    Speaker,
    Step,
    Target,
)
from app.engine.rows import CURVE_POINTS, WORDS, Row, fold
from tests import builders
from tests.builders import NOON_MS

WORDS_OF = {"m-1": "where is my parcel"}


def row(*bodies: Body) -> Row:
    row = Row("c-1")
    for version, body in enumerate((builders.started(), *bodies), 1):
        row = fold(row, Event("c-1", version, NOON_MS + version * 1000, body), WORDS_OF)
    return row


def moods(*moods: float) -> Row:
    return row(*(builders.customer(f"m-{number}", mood=mood) for number, mood in enumerate(moods)))


def test_a_row_knows_who_and_since_when() -> None:
    started = row()
    assert (started.agent, started.customer, started.team) == ("kim", "cust-9", "default")
    assert (started.live, started.started_ms, started.version) == (True, NOON_MS + 1000, 1)


def test_who_has_it_can_change() -> None:
    assert row(Assigned(Channel.CALL, "billing", "jon", None)).agent == "jon"


def test_up_is_worse_on_the_curve() -> None:
    assert moods(0.0, -0.2, -0.5).curve == (0.0, 0.2, 0.5)


def test_only_the_newest_points_are_kept() -> None:
    assert len(moods(*([-0.1] * 40)).curve) == CURVE_POINTS


def test_the_arrow_agrees_with_the_curve() -> None:
    assert moods(-0.1, -0.3, -0.6).trend == "rising"
    assert moods(-0.6, -0.4, -0.2).trend == "settling"
    assert moods(-0.3, -0.3, -0.32).trend == "steady"
    assert moods(-0.5).trend == "rising"
    assert row().trend == "steady"


def test_a_correction_restates_the_newest_point() -> None:
    corrected = row(builders.customer(mood=-0.6), builders.customer(mood=-0.1, revision=2))
    assert corrected.curve == (0.1,)


def test_the_step_on_the_agents_screen_is_shown() -> None:
    shown = row(builders.advice(Step.APOLOGISE))
    assert (shown.step, shown.phase) == (Step.APOLOGISE, Phase.ACKNOWLEDGE)
    assert row(builders.advice(), builders.advice(state=AdviceState.DONE)).step is None


def test_cues_that_tell_a_lead_something_stay() -> None:
    legal = builders.customer("m-1", found=builders.reading(cues=[Cue.LEGAL, Cue.WAITING]))
    churn = builders.customer("m-2", found=builders.reading(cues=[Cue.CHURN, Cue.LEGAL]))
    assert row(legal, churn).cues == ("legal", "churn")


def test_a_threat_is_shown_like_a_cue() -> None:
    threat = builders.reading(abuse=0.9, target=Target.AGENT, categories=(AbuseCategory.THREAT,))
    assert row(builders.customer(found=threat)).cues == ("threat",)


def test_the_last_words_are_marked() -> None:
    words = row(builders.customer(text="no lawyer?", found=builders.reading(cues=[Cue.LEGAL]))).last_words
    assert words is not None
    assert (words.text, words.text[words.start : words.end]) == ("no lawyer?", "no ")


def test_long_words_are_cut_around_what_matters() -> None:
    text = "la " * 200 + "idiot" + " la" * 200
    found = CustomerReading(-0.5, 0.9, "en", Abuse(0.9, (), Target.AGENT, 600, 605))
    words = row(Message("m-1", Speaker.CUSTOMER, text, CustomerSignals(found, -0.5, Heat.ABUSIVE))).last_words
    assert words is not None
    assert len(words.text) == WORDS
    assert words.text[words.start : words.end] == "idiot"


def test_open_alerts_are_counted_and_the_worst_is_named() -> None:
    both = row(
        builders.alert(number=1, severity=Severity.INFO),
        builders.alert(number=2, severity=Severity.CRITICAL),
    )
    assert (len(both.alerts), both.worst) == (2, Severity.CRITICAL)


def test_a_closed_alert_leaves() -> None:
    assert row(builders.alert(), builders.alert(state=AlertState.RESOLVED)).alerts == ()


def test_an_alert_keeps_its_words() -> None:
    assert row(builders.alert()).alerts[0].texts == WORDS_OF


def test_who_needs_help_most_comes_first() -> None:
    calm, hot = moods(0.0), row(builders.customer(mood=-0.9, heat=Heat.HEATED))
    alarmed = row(builders.alert(severity=Severity.INFO))
    critical = row(builders.alert(severity=Severity.CRITICAL))
    taken = row(
        builders.alert(severity=Severity.CRITICAL, state=AlertState.ACKNOWLEDGED, owner="lea"),
    )
    assert calm.needs < hot.needs < alarmed.needs < critical.needs
    assert taken.needs < alarmed.needs


def test_an_ended_conversation_is_not_live() -> None:
    assert not row(Ended("done")).live


def test_an_open_alert_keeps_an_ended_conversation_on_the_board() -> None:
    assert row(builders.alert(), Ended("done")).live
    assert not row(builders.alert(), Ended("done"), builders.alert(state=AlertState.RESOLVED)).live
