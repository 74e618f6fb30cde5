"""What went wrong, in the one shape of every door: `code`, `field` where there is one, `detail`."""

import logging
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from app.errors import BadInput, EvenkeelError, LogUnavailable

logger = logging.getLogger(__name__)

STATUS = {
    "id_conflict": 409,
    "forbidden": 403,
    "not_found": 404,
    "unauthorized": 401,
    "too_large": 413,
    "too_slow": 408,
    "flood": 429,
}
"""Every other code of bad input is 422."""
CODE = {401: "unauthorized", 403: "forbidden", 404: "not_found", 405: "method_not_allowed", 429: "flood"}

UNAVAILABLE = {
    "code": "unavailable",
    "detail": "it could not be stored and nothing of it was: send it again in a moment",
}
INTERNAL = {"code": "internal", "detail": "this could not be handled; it has been noted"}


class Unauthorized(BadInput):
    """No identity, or none that is known."""

    def __init__(self, detail: str) -> None:
        super().__init__("unauthorized", detail)


def told(error: BaseException) -> dict[str, Any]:
    """What a client is told about an error."""
    if isinstance(error, BadInput):
        problem = {"code": error.code, "field": error.field, "detail": error.detail}
        return {name: value for name, value in problem.items() if value is not None}
    return dict(UNAVAILABLE if isinstance(error, LogUnavailable) else INTERNAL)


def status(error: EvenkeelError) -> int:
    if isinstance(error, BadInput):
        return STATUS.get(error.code, 422)
    return 503 if isinstance(error, LogUnavailable) else 500


def install(app: FastAPI) -> None:
    """Makes every failure of an HTTP route come out in that shape."""
    app.add_exception_handler(EvenkeelError, _ours)
    app.add_exception_handler(RequestValidationError, _fields)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _unforeseen)


async def _ours(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, EvenkeelError)  # noqa: S101 by registration
    headers = {"WWW-Authenticate": "Bearer"} if isinstance(error, Unauthorized) else None
    return JSONResponse(told(error), status(error), headers)


async def _fields(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)  # noqa: S101 by registration
    first = error.errors()[0]
    field = ".".join(str(part) for part in first["loc"][1:]) or None
    return JSONResponse(told(BadInput("bad_value", str(first["msg"]), field)), 422)


async def _http(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)  # noqa: S101 by registration
    code = CODE.get(error.status_code, "bad_request")
    return JSONResponse({"code": code, "detail": str(error.detail)}, error.status_code, error.headers)


async def _unforeseen(_: Request, __: Exception) -> JSONResponse:
    return JSONResponse(INTERNAL, 500)
