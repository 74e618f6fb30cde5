"""Settings are data; a wrong one stops the start with its name, its problem and the fix."""

import dataclasses
from pathlib import Path

import pytest

from app import settings
from app.errors import SettingError
from app.settings import SETTINGS, Settings


def test_without_an_environment_everything_has_its_default() -> None:
    chosen = settings.load({})
    assert (chosen.host, chosen.port, chosen.data, chosen.log) == ("127.0.0.1", 8000, Path(".data"), "info")
    assert (chosen.rules / "company.yaml").is_file()


def test_every_setting_is_a_field_and_every_field_a_setting() -> None:
    assert {setting.field for setting in SETTINGS} == {each.name for each in dataclasses.fields(Settings)}


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_every_setting_says_what_it_is_for(setting: settings.Setting) -> None:
    assert setting.help.endswith(".")
    setting.read(setting.default)


def test_the_environment_comes_before_the_file_and_the_caller_before_both(tmp_path: Path) -> None:
    file = tmp_path / "evenkeel.env"
    file.write_text("# ours\nEVENKEEL_PORT = 1\nEVENKEEL_HOST=0.0.0.0\n\nEVENKEEL_LOG=debug\n")
    environ = {"EVENKEEL_SETTINGS": str(file), "EVENKEEL_PORT": "2", "EVENKEEL_LOG": "error"}
    chosen = settings.load(environ, log="warning", data=None)
    assert (chosen.host, chosen.port, chosen.log) == ("0.0.0.0", 2, "warning")


@pytest.mark.parametrize(
    ("name", "value", "fix"),
    [
        ("PORT", "eighty", "0 (any free one) to 65535"),
        ("PORT", "65536", "0 (any free one) to 65535"),
        ("PORT", "-1", "0 (any free one) to 65535"),
        ("HOST", "", "0.0.0.0 for every network"),
        ("HOST", "http://here", "0.0.0.0 for every network"),
        ("TRY", "yes", "on, off, auto"),
        ("LOG", "loud", "debug, info, warning, error"),
        ("DATA", "", "name a folder"),
        ("ORIGINS", "desk.example.com", "https://desk.example.com"),
        ("ORIGINS", "https://a.example; script-src *", "https://desk.example.com"),
        ("FRAME_ANCESTORS", "*", "https://desk.example.com"),
        ("PUBLIC_URL", "https://a.example, https://b.example", "https://evenkeel.example.com"),
        ("SESSION", "soon", "30m, 12h or 7d"),
        ("SESSION", "0h", "30m, 12h or 7d"),
        ("OIDC_ISSUER", "http://id.example.com", "https://id.example.com"),
        ("OIDC_ROLES", "lead", "ours=their-group"),
        ("OIDC_ROLES", "boss=it", "agent, lead, author, admin"),
        ("OIDC_TEAMS", "a/b=it", "1 to 128 of"),
    ],
)
def test_a_wrong_value_names_the_setting_the_value_and_the_fix(name: str, value: str, fix: str) -> None:
    with pytest.raises(SettingError) as wrong:
        settings.load({f"EVENKEEL_{name}": value})
    assert f"EVENKEEL_{name} is '{value}'" in str(wrong.value)
    assert fix in str(wrong.value)


def test_a_slip_in_a_name_is_no_silent_default() -> None:
    with pytest.raises(SettingError, match="did you mean EVENKEEL_PORT"):
        settings.load({"EVENKEEL_PROT": "1"})


def test_other_names_are_let_be() -> None:
    assert settings.load({"EVENKEEL_CHROMIUM": "/usr/bin/chromium", "PORT": "1"}).port == 8000


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("EVENKEEL_PORT", "write NAME=value"),
        ("EVENKEEL_PROT=1", "did you mean EVENKEEL_PORT"),
        ("X=1", "no setting"),
    ],
)
def test_a_mistake_in_the_file_is_named_with_its_line(tmp_path: Path, line: str, problem: str) -> None:
    file = tmp_path / "evenkeel.env"
    file.write_text(f"\n{line}\n")
    with pytest.raises(SettingError, match=rf"evenkeel\.env:2: .*{problem}"):
        settings.load({"EVENKEEL_SETTINGS": str(file)})


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=r"EVENKEEL_SETTINGS is .* cannot be read"):
        settings.load({"EVENKEEL_SETTINGS": str(tmp_path / "none")})


@pytest.mark.parametrize(
    ("host", "asked", "given"),
    [
        ("127.0.0.1", "auto", True),
        ("localhost", "auto", True),
        ("::1", "auto", True),
        ("0.0.0.0", "auto", False),
        ("desk.example.com", "auto", False),
        ("0.0.0.0", "on", True),
        ("127.0.0.1", "off", False),
    ],
)
def test_trying_is_for_this_machine_alone_unless_it_is_said(host: str, asked: str, given: bool) -> None:
    assert settings.load({"EVENKEEL_HOST": host, "EVENKEEL_TRY": asked}).try_page is given


def test_origins_are_compared_without_case_or_a_last_slash() -> None:
    chosen = settings.load({"EVENKEEL_ORIGINS": "https://Desk.example.com/, http://localhost:3000"})
    assert chosen.origins == ("https://desk.example.com", "http://localhost:3000")


def test_a_secret_may_stand_in_a_file_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text("the tide comes in twice\n")
    environ = {"EVENKEEL_ADMIN_PASSWORD_FILE": str(file)}
    assert settings.load(environ).admin_password == "the tide comes in twice"
    assert settings.load({**environ, "EVENKEEL_ADMIN_PASSWORD": "said here instead"}).admin_password.endswith(
        "instead"
    )
    file.unlink()
    with pytest.raises(SettingError, match="EVENKEEL_ADMIN_PASSWORD_FILE"):
        settings.load(environ)


def test_a_wrong_secret_is_not_shown() -> None:
    with pytest.raises(SettingError, match="EVENKEEL_ADMIN_PASSWORD has not between 12") as wrong:
        settings.load({"EVENKEEL_ADMIN_PASSWORD": "tide"})
    assert "tide" not in str(wrong.value)


def test_single_sign_on_is_whole_or_off() -> None:
    given = {"EVENKEEL_OIDC_ISSUER": "https://id.example.com", "EVENKEEL_OIDC_CLIENT": "evenkeel"}
    with pytest.raises(SettingError, match="EVENKEEL_OIDC_ROLES is not: say which groups"):
        settings.load(given)
    chosen = settings.load({**given, "EVENKEEL_OIDC_ROLES": "lead=Support leads, agent = support"})
    assert chosen.oidc_roles == (("lead", "Support leads"), ("agent", "support"))
