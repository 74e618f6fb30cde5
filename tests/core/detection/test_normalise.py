"""What was meant, and the way back to what was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.detection.abuse_words import DISGUISED
from app.core.detection.normalise import normalise

HOSTILE = st.text(st.characters(exclude_categories=["Cs"]), max_size=200) | st.text(
    "fuck sh!t*.@$01 _-’“🤡\u200b\u0301\u202e", max_size=80
)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("f u c k you", "fuck you"),
        ("F.U.C.K off", "fuck off"),
        ("f-u-c-k", "fuck"),
        ("fuuuuck this", "fuck this"),
        ("sh!t", "shit"),
        ("f**k", "fuck"),
        ("f***ing hell", "fucking hell"),
        ("b****", "bitch"),
        ("a**hole", "asshole"),
        ("you m0ron", "you moron"),
        ("d!ckhead", "dickhead"),
        ("a$$hole", "asshole"),
        ("fսck", "fuck"),
        ("ｆｕｃｋ", "fuck"),
        ("𝓯𝓾𝓬𝓴", "fuck"),
        ("f\u200bu\u200bck", "fuck"),
        ("Z̷a̸l̵g̶o̷", "zalgo"),
        ("fu-ck", "fuck"),
        ("u r a b!tch", "u r a bitch"),
        ("u r s t u p i d", "u r stupid"),
        ("sooooo pleeeease noooo", "so please no"),
        ("clusterfucked", "fucking"),
        ("don’t “do” that — please", 'don\'t "do" that - please'),
        ("café for £20", "cafe for $20"),
        ("you 🤡", "you  :clown: "),
    ],
)
def test_a_disguise_is_undone(written: str, meant: str) -> None:
    assert normalise(written).text == meant


@pytest.mark.parametrize(
    "text",
    [
        "the assessment of scunthorpe at 10.30",
        "e.g. the u.s.a. or b2b, 4g, mp3 and a4",
        "price* and *those* people",
        "**** **** **** 1234",
        "write to foo@bar.com, ref #12-34-56",
        "1st 2nd 3rd",
        "is 5 a x",
        "bbb and www",
        "plan a b c",
    ],
)
def test_honest_signs_stay_what_they_are(text: str) -> None:
    assert normalise(text).text == text


@pytest.mark.parametrize("word", [word for word in DISGUISED if len(word) > 3])
def test_a_word_of_abuse_is_its_own_meaning(word: str) -> None:
    assert normalise(word).text == word


def test_the_way_back_covers_the_whole_disguise() -> None:
    text = "No, you are a m 0 r o n!"
    plain = normalise(text)
    start = plain.text.index("moron")
    low, high = plain.to_original(start, start + len("moron"))
    assert text[low:high] == "m 0 r o n"


@given(HOSTILE)
def test_plain_text_is_lower_case_ascii(text: str) -> None:
    plain = normalise(text).text
    assert plain.isascii()
    assert plain == plain.lower()


@given(HOSTILE)
def test_every_plain_character_came_from_somewhere(text: str) -> None:
    plain = normalise(text)
    for index in range(len(plain.text)):
        low, high = plain.to_original(index, index + 1)
        assert 0 <= low < high <= len(text)


@given(HOSTILE)
def test_the_way_back_never_turns_round(text: str) -> None:
    plain = normalise(text)
    starts = [plain.to_original(index, index + 1)[0] for index in range(len(plain.text))]
    assert starts == sorted(starts)


@given(st.text("abcdefghijklmnopqrstuvwxyz ,.!?", max_size=120))
def test_plain_words_are_left_where_they_stand(text: str) -> None:
    plain = normalise(text)
    if plain.starts is None:
        assert plain.text == text
