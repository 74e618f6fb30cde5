"""Abuse: of whom it is, and what only sounds like it."""

import pytest

from app.core.detection.abuse import ABUSE_PATTERNS, WEIGHTS, find_abuse
from app.core.detection.abuse_words import INSULTS_HARD, SLURS
from app.core.detection.patterns import PatternSet
from app.core.detection.scan import scan
from app.core.signals import Abuse
from app.core.vocabulary import AbuseCategory, Target

PATTERNS = PatternSet(ABUSE_PATTERNS)


def abuse(text: str) -> Abuse:
    return find_abuse(scan(text, PATTERNS))


def score(text: str) -> float:
    found = abuse(text).score
    assert found is not None
    return found


@pytest.mark.parametrize(
    "text",
    [
        "you useless muppet",
        "You're an absolute idiot.",
        "are you deaf or just thick?",
        "what a pathetic excuse for an agent",
        "fuck off",
        "oh shut up",
        "go to hell",
        "you 🤡",
        "Kindly get a brain, you shameless fellow, you are good for nothing",
        "a trained monkey could do your job better",
        "no wonder you work in a call centre",
        "listen moron",
        "I hope you get fired",
        "ye're a pure eejit",
    ],
)
def test_words_at_the_agent_are_abuse_of_the_agent(text: str) -> None:
    assert score(text) >= 0.5
    assert abuse(text).target is Target.AGENT


@pytest.mark.parametrize(
    "text",
    [
        "This damn router drops every evening.",
        "bloody thing won't turn on",
        "well shit, I deleted the folder",
        "what the hell is this charge",
        "the whole update is a pile of crap",
        "I'm pissed off, I took the day off for nothing",
        "the stupid form won't load",
        "for fuck's sake not again",
        "You're a bloody legend, cheers",
        "I'm such an idiot, I had the wrong password",
        "I was standing there like an idiot",
    ],
)
def test_swearing_at_the_situation_is_not_abuse(text: str) -> None:
    assert score(text) < 0.5
    assert abuse(text).target is Target.SITUATION


@pytest.mark.parametrize(
    "text",
    [
        "Your driver called me a stupid cow.",
        "she told me to fuck off, your receptionist did",
        'He said "shut up, you idiot" and drove away.',
        "another guest threatened to punch me",
        "someone keeps commenting kill yourself under my page",
        "The last agent called me a liar.",
    ],
)
def test_somebody_else_s_words_are_quoted(text: str) -> None:
    assert score(text) < 0.5
    assert abuse(text).target is Target.QUOTED


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("bunch of thieving bastards the lot of you", Target.COMPANY),
        ("you people are all idiots", Target.COMPANY),
        ("THIEVES! GIVE IT BACK YOU FILTHY THIEVES", Target.COMPANY),
        ("your driver is a complete moron", Target.OTHER),
        ("the idiot who served me yesterday lost it", Target.OTHER),
        ("tell that courier I'll break his legs", Target.OTHER),
    ],
)
def test_it_is_said_of_whom_it_is(text: str, target: Target) -> None:
    assert score(text) >= 0.5
    assert abuse(text).target is target


@pytest.mark.parametrize(
    "text",
    [
        "I know where you live",
        "I'm coming down there and I'll smash your face in",
        "you're dead",
        "watch your back",
        "I'll find you after work",
        "someone is going to come to your office with a gun",
        "it'd be a shame if something happened to your car",
        "keep talking like that and you'll be picking up your teeth",
        "I hope your kids get cancer",
        "I will burn your shop down",
        "people like you end up in hospital, you'll regret this",
    ],
)
def test_threats_to_a_person_are_never_missed(text: str) -> None:
    assert score(text) >= 0.5
    assert AbuseCategory.THREAT in abuse(text).categories


@pytest.mark.parametrize(
    "text",
    [
        "How do I kill the process on port 80?",
        "I'd kill for a coffee",
        "my wife will kill me if the ring is late",
        "can I shoot you a photo of it?",
        "I want to know where your office is so I can collect it",
        "do you know where the card is?",
        "I'll find out when it ships",
        "the battery keeps dying",
    ],
)
def test_killing_time_and_processes_is_no_threat(text: str) -> None:
    assert score(text) < 0.5


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("what are you wearing under that headset", AbuseCategory.SEXUAL),
        ("send me a pic of your tits", AbuseCategory.SEXUAL),
        ("do you want to have sex with me", AbuseCategory.SEXUAL),
        ("go back to your own country", AbuseCategory.HATE),
        ("you people are all the same, one of those filthy immigrants", AbuseCategory.HATE),
    ],
)
def test_harassment_and_hate_have_their_names(text: str, category: AbuseCategory) -> None:
    assert score(text) >= 0.5
    assert category in abuse(text).categories


@pytest.mark.parametrize("word", sorted({*SLURS} - {"subhuman", "subhumans"}))
def test_a_slur_is_hate(word: str) -> None:
    assert AbuseCategory.HATE in abuse(f"you {word}").categories


@pytest.mark.parametrize("word", sorted({*INSULTS_HARD}))
def test_an_insult_is_one_whoever_says_it_how(word: str) -> None:
    assert score(f"you {word}") >= 0.5
    assert score(f"He called me a {word} on the phone") < 0.5


@pytest.mark.parametrize(
    "text",
    [
        "the assessment in Scunthorpe and Essex",
        "my name is Dick Cockburn, from Penistone",
        "Dick Smith lives at Cockpit Hill",
        "the cocktail set and the shuttlecocks",
        "a blue tit on the weathercock",
        "it costs 5 pounds, the class is a pass",
        "I love pussy willow and Maine coon cats",
        "there is a chink in the curtain",
        "Is the cooking bass fresh?",
        "I'm hot, is the water hot too?",
        "which bed is in my bedroom set",
        "Do you have the game Idiots Inc?",
        "you are not an idiot, don't worry",
        "calling someone a retard is not ok",
        "the site cuts off, it sits there till the morn",
        "a pair of moon boots for fifty cnts",
    ],
)
def test_harmless_words_stay_harmless(text: str) -> None:
    assert score(text) < 0.5


@pytest.mark.parametrize(
    "disguised",
    [
        "you f.u.c.k.i.n.g idiot",
        "you 1d10t",
        "you i d i o t",
        "y\u200bou idi\u200bot",
        "you іԁіоt",
        "you ｉｄｉｏｔ",
        "you iiidiooot",
        "you b!tch",
        "you b*tch",
        "f**k you",
        "fck you",
        "f u c k you",
        "fuuuuck you",
        "ph\u200buck you",
        "you @sshole",
        "you a$$hole",
        "you m0r0n",
        "YOU MORON!!!",
        "you idot",
        "you bicth",
        "fcuk you",
        "you are so stuipd",
        "uesless moorn",
    ],
)
def test_a_disguise_hides_nothing(disguised: str) -> None:
    assert score(disguised) >= 0.5


def test_the_evidence_is_the_words_as_written() -> None:
    text = "No. You a$$hole, I said Tuesday."
    found = abuse(text)
    assert text[found.start : found.end] == "You a$$hole"


def test_two_kinds_together_are_surer_than_one() -> None:
    assert score("you idiot, I'll break your legs") > score("you idiot")


def test_every_kind_of_evidence_has_a_weight() -> None:
    assert {pattern.id for pattern in ABUSE_PATTERNS} == set(WEIGHTS)


def test_calm_talk_has_no_abuse_in_it() -> None:
    assert abuse("Could you tell me when the parcel comes, please?") == Abuse()


def test_hardly_a_pattern_has_to_be_tried_on_every_text() -> None:
    assert len(PATTERNS.unfiltered()) <= 1
