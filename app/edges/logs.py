"""How the server logs: never what anybody wrote. An exception's message may quote it, and is left out."""

import logging
import traceback
from types import TracebackType
from typing import Any

LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class PrivateFormatter(logging.Formatter):
    """Exceptions are logged by their kind and their place alone."""

    def formatException(  # noqa: N802 named by logging
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        error = ei[1]
        lines: list[str] = []
        while error is not None:
            lines += [*traceback.format_tb(error.__traceback__), f"{type(error).__name__}\n"]
            error = error.__cause__ or error.__context__
        return "".join(lines).rstrip()


class NoBadText(logging.Filter):
    """A frame that is no UTF-8 closes its socket with 1007. The server's trace of it helps nobody."""

    def filter(self, record: logging.LogRecord) -> bool:
        return not (record.exc_info and isinstance(record.exc_info[1], UnicodeDecodeError))


def config(level: str) -> dict[str, Any]:
    """For `logging.config.dictConfig`."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"private": {"()": PrivateFormatter, "format": LINE}},
        "filters": {"no_bad_text": {"()": NoBadText}},
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "private"}},
        "root": {"level": level.upper(), "handlers": ["stderr"]},
        "loggers": {
            # In detail, these write down headers and frames: keys, cookies, customers' words.
            "uvicorn.error": {"level": "INFO" if level == "debug" else "WARNING", "filters": ["no_bad_text"]},
            **{name: {"level": "WARNING"} for name in ("httpcore", "httpx", "websockets")},
        },
    }
