"""The pages as Vite built them, and the headers that keep them to themselves."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.responses import FileResponse, HTMLResponse, RedirectResponse
from fastapi.staticfiles import StaticFiles
from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.edges.auth import is_https
from app.edges.services import services
from app.errors import NotFound

ASSETS = "/static/assets/"
"""Their names carry a hash of what is in them."""
UNFRAMED = ("/sign-in", "/account")
"""Where passwords are typed, and people let in: nobody lays these under a page of theirs."""
YEAR_S = 31_536_000
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "manifest-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors "
)
NOT_BUILT = (
    "<!doctype html><html lang=en><meta charset=utf-8><title>Evenkeel</title>"
    "<h1>The pages are not built yet</h1>"
    "<p>Run <code>make build</code> where the server was started, then load this page again. "
    "The server itself is running.</p>"
)

router = APIRouter()


@router.get("/", include_in_schema=False)
async def root() -> Response:
    return RedirectResponse("/agent")


@router.get("/agent", include_in_schema=False)
async def agent(request: Request) -> Response:
    return _page(request, "agent")


@router.get("/lead", include_in_schema=False)
async def lead(request: Request) -> Response:
    return _page(request, "lead")


@router.get("/sign-in", include_in_schema=False)
async def sign_in(request: Request) -> Response:
    return _page(request, "sign-in")


@router.get("/account", include_in_schema=False)
async def account(request: Request) -> Response:
    return _page(request, "account")


@router.get("/try", include_in_schema=False)
async def try_page(request: Request) -> Response:
    if not services(request).try_page:
        raise NotFound("this page is switched off here; see EVENKEEL_TRY")
    return _page(request, "try")


@router.get("/{page}/", include_in_schema=False)
async def slashed(page: Literal["agent", "lead", "sign-in", "account", "try"]) -> Response:
    """As people type it."""
    return RedirectResponse(f"/{page}")


def mount(app: FastAPI, folder: Path) -> None:
    """Serves what the pages load."""
    app.mount("/static", Assets(directory=folder, check_dir=False))


def _page(request: Request, name: str) -> Response:
    path: Path = services(request).pages / f"{name}.html"
    return FileResponse(path) if path.is_file() else HTMLResponse(NOT_BUILT, 503)


class Assets(StaticFiles):
    """Not found while the pages are not built yet; they may be built while the server runs."""

    async def check_config(self) -> None:
        pass


class Headers:
    """Middleware: nothing from elsewhere runs, frames or is guessed; answers with data are not kept."""

    def __init__(self, app: ASGIApp, frame_ancestors: Sequence[str] = ()) -> None:
        self._app = app
        self._policy = POLICY + " ".join(("'self'", *frame_ancestors))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._add(MutableHeaders(scope=message), HTTPConnection(scope))
            await send(message)

        await self._app(scope, receive, send_with_headers)

    def _add(self, headers: MutableHeaders, asked: HTTPConnection) -> None:
        path = asked.url.path
        headers["Content-Security-Policy"] = f"{POLICY}'none'" if path in UNFRAMED else self._policy
        headers["X-Content-Type-Options"] = "nosniff"
        headers["Referrer-Policy"] = "no-referrer"
        headers["Cross-Origin-Opener-Policy"] = "same-origin"
        is_asset = path.startswith(ASSETS)
        headers["Cache-Control"] = "public, max-age=31536000, immutable" if is_asset else "no-store"
        if is_https(asked):
            headers["Strict-Transport-Security"] = f"max-age={YEAR_S}"
