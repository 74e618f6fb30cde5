"""The web application: every route, one shape of error, one set of headers."""

from fastapi import FastAPI

from app.edges import (
    administration,
    agent_socket,
    health,
    ingest,
    lead_history,
    lead_socket,
    lead_today,
    page_settings,
    pages,
    problems,
    sessions,
    single_sign_on,
    ticket_door,
    try_session,
)
from app.edges.services import Services

ROUTERS = (
    ingest,
    agent_socket,
    lead_socket,
    lead_history,
    lead_today,
    sessions,
    single_sign_on,
    ticket_door,
    administration,
    try_session,
    page_settings,
    health,
    pages,
)


def create_app(services: Services) -> FastAPI:
    """The application over services that run already."""
    app = FastAPI(
        title="Evenkeel",
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        redirect_slashes=False,  # it would lead to whichever host the request names
    )
    app.state.services = services
    for module in ROUTERS:
        app.include_router(module.router)
    pages.mount(app, services.pages)
    problems.install(app)
    app.add_middleware(pages.Headers, frame_ancestors=services.frame_ancestors)
    return app
