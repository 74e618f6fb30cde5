"""The pages, what keeps them to themselves, and one shape of error."""

import dataclasses
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from httpx import ASGITransport

from app.edges.web import create_app
from tests.edges.doors import Doors, open_doors

POLICY = "content-security-policy"


@pytest.fixture
async def built(doors: Doors, tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    """The application with pages that are built, whatever stands in this checkout."""
    pages = tmp_path / "pages"
    (pages / "assets").mkdir(parents=True)
    for name in ("agent", "lead", "try"):
        (pages / f"{name}.html").write_text(f"<!doctype html><title>{name}</title>")
    (pages / "assets" / "agent-1a2b.js").write_text("export {}")
    services = dataclasses.replace(doors.services, pages=pages)
    async with httpx.AsyncClient(
        transport=ASGITransport(create_app(services)), base_url="http://t"
    ) as client:
        yield client


@pytest.mark.parametrize("name", ["agent", "lead", "try"])
async def test_each_page_is_served(built: httpx.AsyncClient, name: str) -> None:
    page = await built.get(f"/{name}")
    assert page.status_code == 200
    assert f"<title>{name}</title>" in page.text
    assert page.headers["cache-control"] == "no-store"


async def test_the_root_leads_to_the_sidebar(built: httpx.AsyncClient) -> None:
    assert (await built.get("/")).headers["location"] == "/agent"


async def test_what_the_pages_load_may_be_kept_for_ever(built: httpx.AsyncClient) -> None:
    asset = await built.get("/static/assets/agent-1a2b.js")
    assert asset.status_code == 200
    assert asset.headers["content-type"].startswith("text/javascript")
    assert "immutable" in asset.headers["cache-control"]


@pytest.mark.parametrize("path", ["/agent", "/healthz", "/nothing", "/static/assets/agent-1a2b.js"])
async def test_nothing_inline_nothing_from_elsewhere_runs(built: httpx.AsyncClient, path: str) -> None:
    headers = (await built.get(path)).headers
    assert "unsafe" not in headers[POLICY]
    assert "default-src 'none'" in headers[POLICY]
    assert "frame-src 'self'" in headers[POLICY]
    assert "script-src 'self';" in headers[POLICY]
    assert "frame-ancestors 'self'" in headers[POLICY]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"


async def test_help_desks_that_the_settings_name_may_show_the_pages(tmp_path: Path) -> None:
    async with open_doors(tmp_path, FRAME_ANCESTORS="https://desk.example.com") as doors:
        policy = (await doors.http.get("/healthz")).headers[POLICY]
    assert policy.endswith("frame-ancestors 'self' https://desk.example.com")


async def test_pages_that_are_not_built_say_what_to_do(doors: Doors, tmp_path: Path) -> None:
    services = dataclasses.replace(doors.services, pages=tmp_path / "nowhere")
    async with httpx.AsyncClient(
        transport=ASGITransport(create_app(services)), base_url="http://t"
    ) as client:
        page = await client.get("/agent")
        assert page.status_code == 503
        assert "make build" in page.text
        assert (await client.get("/static/x.js")).status_code == 404


async def test_a_path_cannot_climb_out_of_the_pages(built: httpx.AsyncClient) -> None:
    for path in ("/static/../settings.py", "/static/%2e%2e/settings.py", "/static/..%2f..%2fREADME.md"):
        assert (await built.get(path)).status_code == 404


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/nothing", 404, "not_found"),
        ("GET", "/v1/session", 405, "method_not_allowed"),
        ("PUT", "/v1/conversations/c-1/messages", 405, "method_not_allowed"),
        ("GET", "/docs", 404, "not_found"),
        ("GET", "/openapi.json", 404, "not_found"),
    ],
)
async def test_every_error_has_one_shape(
    doors: Doors, method: str, path: str, status: int, code: str
) -> None:
    answer = await doors.http.request(method, path)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.json()["detail"]


async def test_a_fault_of_ours_shows_no_trace_of_itself(doors: Doors) -> None:
    app = create_app(doors.services)

    @app.get("/broken")
    async def broken() -> None:
        raise ZeroDivisionError("a secret")

    transport = ASGITransport(app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://t") as client:
        answer = await client.get("/broken")
    assert (answer.status_code, answer.json()["code"]) == (500, "internal")
    assert "secret" not in answer.text


async def test_it_is_up_and_ready(doors: Doors) -> None:
    assert (await doors.http.get("/healthz")).json() == {"status": "ok"}
    ready = await doors.http.get("/readyz")
    while ready.status_code == 503:
        ready = await doors.http.get("/readyz")
    assert ready.json() == {"status": "ready", "rulebook": doors.services.rulebook().version}


async def test_it_is_not_ready_when_the_log_is_not(doors: Doors) -> None:
    await doors.services.log.close()
    assert (await doors.http.get("/readyz")).status_code == 503
    assert (await doors.http.get("/healthz")).status_code == 200
