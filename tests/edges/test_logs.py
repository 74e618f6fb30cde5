"""What anybody wrote never stands in a log line."""

import logging
import logging.config

import pytest

from app.edges import logs
from tests.edges.doors import Doors, message

SECRET = "my mother died"


def formatted(error: Exception) -> str:
    with pytest.raises(type(error)) as raised:
        fail(error)
    caught = (raised.type, raised.value, raised.tb)
    record = logging.LogRecord("app", logging.ERROR, "x.py", 1, "it failed", None, caught)
    return logs.PrivateFormatter(logs.LINE).format(record)


def fail(error: Exception) -> None:
    raise error


def test_the_message_of_an_exception_is_left_out() -> None:
    text = formatted(ValueError(SECRET))
    assert "ValueError" in text
    assert "test_logs.py" in text
    assert SECRET not in text


def test_so_is_that_of_what_caused_it() -> None:
    error = ValueError(SECRET)
    error.__cause__ = KeyError(SECRET)
    text = formatted(error)
    assert "KeyError" in text
    assert SECRET not in text


@pytest.mark.parametrize("level", ["debug", "info", "warning", "error"])
def test_every_level_of_the_settings_makes_a_config(level: str) -> None:
    logging.config.dictConfig(
        {**logs.config(level), "handlers": {"stderr": {"class": "logging.NullHandler"}}}
    )


async def test_no_text_is_logged_at_any_level(doors: Doors, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    await doors.say(text=SECRET)
    async with doors.source() as source, doors.agent() as kim:
        await source.ask(message(id="m-2", text=SECRET, speaker=SECRET))
        await source.ask(SECRET)
        await kim.until("live")
        await kim.command(type="note", conversation="c-1", text=SECRET)
        await kim.command(ref="r-2", type="draft", conversation="c-1", text=SECRET)
    ours = [record for record in caplog.records if not record.name.startswith("websockets")]
    assert not any(SECRET in record.getMessage() for record in ours)
