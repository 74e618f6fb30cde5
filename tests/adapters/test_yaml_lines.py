import pytest

from app.adapters.yaml_lines import read_yaml


def test_values_know_their_lines() -> None:
    data, line_of, mistakes = read_yaml("a: 1\nb:\n  - x\n  - {c: y}\n", "f.yaml")
    assert data == {"a": 1, "b": ["x", {"c": "y"}]}
    assert mistakes == ()
    assert [line_of(path) for path in [("a",), ("b",), ("b", 0), ("b", 1, "c")]] == [1, 2, 3, 4]


def test_what_has_no_line_is_where_it_would_stand() -> None:
    _, line_of, _ = read_yaml("a: 1\nb:\n  c: 2\n", "f.yaml")
    assert line_of(("b", "missing", 0)) == 2
    assert line_of(("missing",)) == 1


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("on: customer", {"on": "customer"}),
        ("a: no", {"a": "no"}),
        ("a: true", {"a": True}),
        ("a: 12:30", {"a": "12:30"}),
        ("a: 2026-11-25", {"a": "2026-11-25"}),
        ("a: 0.5", {"a": 0.5}),
        ("a: ~", {"a": None}),
        ("a:", {"a": None}),
        ("a: '1'", {"a": "1"}),
    ],
)
def test_words_mean_what_they_say(written: str, value: object) -> None:
    assert read_yaml(written, "f.yaml")[0] == value


def test_one_turn_after_the_other_can_stand_on_one_line() -> None:
    data, _, _ = read_yaml('- [customer: "Hi", agent: "Hello", customer: "Bye"]', "f.yaml")
    assert data == [[{"customer": "Hi"}, {"agent": "Hello"}, {"customer": "Bye"}]]


@pytest.mark.parametrize(
    ("written", "line", "what"),
    [
        ("a: 1\nb: [", 3, "is no YAML"),
        ("a: 1\na: 2\n", 2, "a stands twice in one block"),
        ("a: 1\n? [b, c]\n: 2\n", 2, "a key must be a word"),
        ("a: \x07", 1, "is no YAML"),
        ("a: *nowhere", 1, "is no YAML"),
        ("[" * 60 + "]" * 60, 1, "is nested too deeply"),
    ],
)
def test_what_cannot_be_read_says_where(written: str, line: int, what: str) -> None:
    _, _, [mistake] = read_yaml(written, "f.yaml")
    assert (mistake.file, mistake.line) == ("f.yaml", line)
    assert what in mistake.what


def test_an_anchor_that_holds_itself_ends() -> None:
    _, _, mistakes = read_yaml("a: &a [*a]", "f.yaml")
    assert "is nested too deeply" in mistakes[0].what


def test_an_empty_file_is_nothing() -> None:
    assert read_yaml("# only a remark\n", "f.yaml")[0] is None
