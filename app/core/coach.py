"""The coach: which one step to show now, if any. Pure; every change carries its reason.

A step stays until it is done, withdrawn (answered otherwise, stale, no longer called for) or replaced by
one that
matters clearly more. Nothing that the agent has just done is asked for; a calm conversation gets nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from app.core.events import Advice, Evidence
from app.core.phrases import fill
from app.core.rulebook.evaluate import matching
from app.core.rulebook.facts import Facts
from app.core.rulebook.rules import Occasion, Rule, Rulebook, TeamSettings
from app.core.state import State
from app.core.steps import done_by_hand, seen_done, settled_by_customer
from app.core.vocabulary import AdviceState, Step

MARGIN = 40
"""How much more a step must matter (in priority) to replace the one that is shown and still called for."""
DISMISSED_TURNS = 2
"""Customer messages for which a step stays away after "not now"."""
SAYINGS = 4
"""Phrases carried by one advice, at most."""


class Because(StrEnum):
    """Why an advice ended."""

    SEEN_DONE = "seen_done"
    ANSWERED = "answered"
    """The agent has answered in another way."""
    STALE = "stale"
    NOT_CALLED_FOR = "not_called_for"
    MATTERS_MORE = "matters_more"
    MUTED = "muted"
    ENDED = "ended"
    USED = "used"
    DISMISSED = "dismissed"


class HeldBy(StrEnum):
    """What keeps a rule that matches from being shown."""

    SHADOW = "shadow"
    MUTED = "muted"
    MUTED_BY_LEAD = "muted_by_lead"
    DO_NOT_FIRE_PHRASE = "do_not_fire_phrase"
    LIMIT = "limit"
    COOLDOWN = "cooldown"
    DISMISSED = "dismissed"
    JUST_DONE = "just_done"
    BUDGET = "budget"


@dataclass(frozen=True, slots=True)
class Held:
    """A rule that matched and was not shown, and why."""

    rule: Rule
    reason: HeldBy


@dataclass(frozen=True, slots=True)
class Choice:
    """What the coach would show, and what it held back; the same judgement feeds `rules explain`."""

    best: Rule | None
    held: tuple[Held, ...]


def advise(facts: Facts, rulebook: Rulebook, occasion: Occasion, text: str) -> tuple[Advice, ...]:
    """The advice events that `occasion` causes: at most one that ends and one that begins, in this order.

    The state of `facts` already has the message or the tick in it; `text` is the newest message's, for
    do-not-fire phrases.
    """
    state = facts.state
    choice = choose(facts, rulebook, occasion, text)
    shown = state.advice
    if shown is None:
        return (_begin(state, rulebook, choice.best),) if choice.best else ()
    ending = _ending(facts, rulebook, occasion, choice)
    if ending is None:
        return ()
    ended = replace(shown, state=ending[0], reason=ending[1].value)
    if choice.best is None or _says_the_same(state, choice.best, ending[0]):
        return (ended,)
    return ended, _begin(state, rulebook, choice.best)


def choose(facts: Facts, rulebook: Rulebook, occasion: Occasion, text: str) -> Choice:
    """The most useful rule now, and those that were held back with the reason for each."""
    held: list[Held] = []
    for rule in matching(rulebook, occasion, facts, "step"):
        reason = _held_back(facts.state, facts.settings, occasion, rule, text)
        if reason is None:
            return Choice(rule, tuple(held))
        held.append(Held(rule, reason))
    return Choice(None, tuple(held))


def _held_back(
    state: State, settings: TeamSettings, occasion: Occasion, rule: Rule, text: str
) -> HeldBy | None:
    step = rule.step
    assert step is not None  # `matching(…, "step")` yields no others
    if rule.shadow:
        return HeldBy.SHADOW
    if state.now_ms < state.muted_until_ms and not rule.safety:
        return HeldBy.MUTED
    if settings.mutes(rule, state.now_ms):
        return HeldBy.MUTED_BY_LEAD
    if rule.unless is not None and rule.unless.forbids(text):
        return HeldBy.DO_NOT_FIRE_PHRASE
    fired = state.fired.get(rule.id)
    showing = state.advice is not None and state.advice.rule == rule.id
    if fired is not None and not showing:
        if rule.once or (rule.limit and fired.times >= rule.limit):
            return HeldBy.LIMIT
        if state.now_ms - fired.last_ms < rule.cooldown_ms:
            return HeldBy.COOLDOWN
    turn = state.dismissed.get(step)
    if turn is not None and state.customer_turns - turn < DISMISSED_TURNS and not rule.safety:
        return HeldBy.DISMISSED
    if occasion not in (Occasion.CUSTOMER, Occasion.TIME) and not showing and _just_done(state, step):
        return HeldBy.JUST_DONE
    if not rule.answers and not rule.safety and _budget_spent(state, settings):
        return HeldBy.BUDGET
    return None


def _just_done(state: State, step: Step) -> bool:
    return (
        state.agent_turn.at_ms >= state.customer_turn.at_ms
        and seen_done(step, state)
        and step
        not in (
            # The faults' own steps are "done" by the absence of the fault: nothing to hold back.
            Step.NO_EXCUSES,
            Step.STAY_FACTUAL,
            Step.LISTEN,
        )
    )


def _budget_spent(state: State, settings: TeamSettings) -> bool:
    since = state.now_ms - settings.budget_window_ms
    return sum(at > since for at in state.unprompted_ms) >= settings.budget


def _ending(
    facts: Facts, rulebook: Rulebook, occasion: Occasion, choice: Choice
) -> tuple[AdviceState, Because] | None:
    """How the advice that is shown ends now, or None if it stays."""
    state = facts.state
    shown = state.advice
    assert shown is not None  # asked only while one is shown
    rule = rulebook.by_id.get(shown.rule)
    best = choice.best
    if occasion is Occasion.END:
        return AdviceState.WITHDRAWN, Because.ENDED
    if state.now_ms < state.muted_until_ms and not (rule and rule.safety):
        return AdviceState.WITHDRAWN, Because.MUTED
    if occasion is Occasion.AGENT:
        if seen_done(shown.step, state):
            return AdviceState.DONE, Because.SEEN_DONE
        if not (rule and rule.safety):
            return AdviceState.WITHDRAWN, Because.ANSWERED
    if occasion is Occasion.ACTION and done_by_hand(shown.step, state):
        return AdviceState.DONE, Because.SEEN_DONE
    if occasion is Occasion.CUSTOMER and settled_by_customer(shown.step, state):
        return AdviceState.DONE, Because.SEEN_DONE
    if rule and rule.stale_ms and state.now_ms - state.advice_ms >= rule.stale_ms:
        return AdviceState.WITHDRAWN, Because.STALE
    guards = rule is not None and rule.safety
    called_for = _still_called_for(rule, facts, best)
    if guards and called_for and not (best and best.safety):
        return None
    if best is not None and best.id != shown.rule and _matters_more(best, rule, facts, occasion):
        return AdviceState.REPLACED, Because.MATTERS_MORE
    if (guards or occasion is Occasion.CUSTOMER) and not called_for:
        return AdviceState.WITHDRAWN, Because.NOT_CALLED_FOR
    return None


def _still_called_for(rule: Rule | None, facts: Facts, best: Rule | None) -> bool:
    if rule is None:
        return False
    if best is not None and best.step is rule.step:
        return True
    condition = rule.keep_while or rule.when
    return condition.holds(facts)


def _matters_more(best: Rule, shown: Rule | None, facts: Facts, occasion: Occasion) -> bool:
    """What only time has called for comes seldom enough to need no margin."""
    if shown is None:
        return True
    if best.step is shown.step:
        return False
    called_for = (shown.keep_while or shown.when).holds(facts)
    margin = MARGIN if called_for and occasion is not Occasion.TIME else 0
    return best.priority > shown.priority + margin or not called_for


def _says_the_same(state: State, best: Rule, ended: AdviceState) -> bool:
    """A near-duplicate: the step that just ended, again, and no new words of the agent's call for it."""
    shown = state.advice
    if shown is None or shown.step is not best.step or ended is AdviceState.REPLACED:
        return False
    new = set(evidence_of(state, best)) - set(shown.evidence)
    return not any(words.message == state.agent_turn.message for words in new)


def _begin(state: State, rulebook: Rulebook, rule: Rule) -> Advice:
    assert rule.step is not None  # `choose` yields step rules only
    fired = state.fired.get(rule.id)
    phrases = rule.say.get(state.channel, ())
    say, slots = fill(phrases, state, start=fired.times if fired else 0, most=SAYINGS)
    return Advice(
        id=f"{state.conversation}/a{state.advice_count + 1}",
        step=rule.step,
        state=AdviceState.SHOWN,
        rule=rule.id,
        rule_version=rulebook.version,
        say=say,
        sentence=rule.why,
        evidence=tuple(evidence_of(state, rule)),
        sources=rule.sources,
        slots=slots,
        guidance=rule.guidance,
        prompted=rule.answers or rule.safety,
    )


def evidence_of(state: State, rule: Rule) -> Iterator[Evidence]:
    """The words that made the rule fire, in the rule's order; the newest customer message if it names
    none."""
    found = False
    for name in rule.evidence:
        evidence = _evidence_named(state, name)
        if evidence is not None:
            found = True
            yield evidence
    if not found and state.customer_turns:
        yield Evidence(state.customer_turn.message, 0, state.customer_turn.length)


def _evidence_named(state: State, name: str) -> Evidence | None:
    turn = state.customer_turn
    if name == "abuse":
        return turn.abuse_at
    if name == "newest":
        return Evidence(turn.message, 0, turn.length) if turn.message else None
    if name == "promise":
        due = [promise for promise in state.promises if promise.due_ms is not None]
        return min(due, key=lambda promise: promise.due_ms or 0).evidence if due else None
    for found in (turn.cues, state.agent_turn.moves):
        for id_, evidence in found.items():
            if id_ == name:
                return evidence
    return None
