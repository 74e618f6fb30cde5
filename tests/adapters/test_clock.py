import re

from app.adapters.clock import new_id, new_secret


def test_secrets_say_what_they_are_and_nothing_else() -> None:
    secrets = {new_secret("evk") for _ in range(100)}
    assert len(secrets) == 100
    assert all(re.fullmatch(r"evk_[A-Za-z0-9_-]{43}", secret) for secret in secrets)


def test_ids_have_the_form_that_the_contract_allows() -> None:
    ids = {new_id() for _ in range(100)}
    assert len(ids) == 100
    assert all(re.fullmatch(r"[A-Za-z0-9._:-]{1,128}", id) for id in ids)
