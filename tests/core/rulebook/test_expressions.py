import pytest

from app.core.rulebook.expressions import BadExpression, atoms, conjuncts, text, tokens, with_definitions


def parts(source: str) -> list[str]:
    return [text(part) for part in conjuncts(tokens(source))]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a", ["a"]),
        ("a && b", ["a", "b"]),
        ("a && (b && (c || d))", ["a", "b", "c || d"]),
        ("((a && b))", ["a", "b"]),
        ("a && b || c", ["a && b || c"]),
        ("a ? b : c && d", ["a ? b : c && d"]),
        ('a == "x && y" && b', ['a == "x && y"', "b"]),
        ("a in [1, 2] && !(b && c)", ["a in [ 1 , 2 ]", "! ( b && c )"]),
    ],
)
def test_what_must_all_hold_is_taken_apart(source: str, expected: list[str]) -> None:
    assert parts(source) == expected


def test_comparisons_are_found_however_they_are_combined() -> None:
    found = atoms(tokens('!(a || b >= 2) && (c ? d == "x" : (e + 1) * 2 > 3)'))
    assert [text(atom) for atom in found] == ["a", "b >= 2", "c", 'd == "x"', "( e + 1 ) * 2 > 3"]


def test_a_defined_name_stands_for_its_meaning_in_brackets() -> None:
    meant = with_definitions(tokens("hurt && late"), {"hurt": tokens("upset >= 0.5 || mood < 0")})
    assert text(meant) == "( upset >= 0.5 || mood < 0 ) && late"


@pytest.mark.parametrize(
    ("source", "what", "hint"),
    [
        ("upset = 1", "cannot hold '='", "=="),
        ("upset and late", "'and' is no operator", "&&"),
        ("not late", "'not' is no operator", "!"),
        ("upset / 2 > 1", "cannot hold '/'", "divide"),
        ("customer.upset > 1", "cannot hold '.'", "flat name"),
        ("(late", "')' is missing", None),
        ("late]", "']' closes nothing", None),
    ],
)
def test_a_slip_is_named_with_what_to_write_instead(source: str, what: str, hint: str | None) -> None:
    with pytest.raises(BadExpression) as bad:
        tokens(source)
    assert what in bad.value.problem.what
    assert (hint or "") in (bad.value.problem.hint or "")
