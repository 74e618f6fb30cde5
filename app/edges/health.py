"""For whoever watches the server: is it up, and can it do its work? Open to all."""

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse

from app.edges.services import services
from app.errors import LogUnavailable

router = APIRouter()


@router.get("/healthz")
async def healthz() -> Response:
    return JSONResponse({"status": "ok"})


@router.get("/readyz")
async def readyz(request: Request) -> Response:
    """503 names what is not ready."""
    known = services(request)
    if not known.hub.ready:
        return JSONResponse({"status": "starting", "waiting_for": "the screens"}, 503)
    try:
        await known.log.last_position()
    except LogUnavailable:
        return JSONResponse({"status": "unavailable", "waiting_for": "the event log"}, 503)
    return JSONResponse({"status": "ready", "rulebook": known.rulebook().version})
