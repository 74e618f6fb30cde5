"""From a provider's claims to a name, roles and teams."""

import pytest

from app.edges.claims import ClaimRules, NoEntry

RULES = ClaimRules(
    roles=(("agent", "support"), ("lead", "leads"), ("admin", "it")), teams=(("billing", "desk-b"),)
)


def person(rules: ClaimRules = RULES, **claims: object) -> tuple[str, set[str], set[str]]:
    found = rules.person({"preferred_username": "kim", "groups": ["support", "desk-b"], **claims})
    return found.name, set(found.roles), set(found.teams)


def refusal(rules: ClaimRules = RULES, **claims: object) -> str:
    with pytest.raises(NoEntry) as refused:
        person(rules, **claims)
    return refused.value.problem


def test_groups_give_roles_and_teams() -> None:
    assert person(groups=["support", "leads", "desk-b", "choir"]) == ("kim", {"agent", "lead"}, {"billing"})


def test_an_administrator_needs_no_team_and_a_lead_does() -> None:
    assert person(groups=["it"]) == ("kim", {"admin"}, set())
    assert refusal(groups=["leads"]) == "no_team"
    assert refusal(groups=["leads", "it"]) == "no_team"


def test_without_teams_in_the_settings_everybody_belongs_to_all() -> None:
    assert person(ClaimRules(roles=RULES.roles), groups=["leads"]) == ("kim", {"lead"}, set())


@pytest.mark.parametrize("groups", [None, [], {}, 7, ["Support"], [["support"]], "support leads", ["it "]])
def test_nobody_gets_in_by_half_a_group(groups: object) -> None:
    assert refusal(groups=groups) == "no_role"


def test_a_claim_may_lie_deeper_or_have_dots_in_its_name() -> None:
    deep = ClaimRules(groups="realm_access.roles", roles=RULES.roles)
    assert person(deep, realm_access={"roles": ["it"]})[1] == {"admin"}
    dotted = ClaimRules(groups="https://example.com/groups", roles=RULES.roles)
    assert person(dotted, **{"https://example.com/groups": ["it"]})[1] == {"admin"}


@pytest.mark.parametrize("name", [None, "", "a b", "kim/../root", "kim@example.com", "k" * 129, ["kim"]])
def test_a_name_that_no_agent_could_have_is_none(name: object) -> None:
    assert refusal(preferred_username=name) == "no_name"


def test_an_address_of_our_own_domain_is_a_name_once_it_is_verified() -> None:
    rules = ClaimRules(name="email", domain="example.com", roles=RULES.roles)
    assert person(rules, email="kim@Example.com", email_verified=True)[0] == "kim"
    for email, verified in (
        ("kim@evil.example", True),
        ("kim@example.com", False),
        ("a@b@example.com", True),
    ):
        assert refusal(rules, email=email, email_verified=verified) == "no_name"
