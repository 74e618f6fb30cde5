"""The wire as one JSON Schema, from which the front end's types are generated: see `scripts/generate`."""

import json
import sys
from typing import Any, Literal

from pydantic import TypeAdapter

from app.edges import received, wire, wire_reports

REF = "#/$defs/{model}"

SENT: dict[str, Any] = {
    "AgentFrame": wire.AgentFrame,
    "LeadFrame": wire.LeadFrame,
    "ScreenEvent": wire.Event,
    "PageSettings": wire.PageSettings,
    "ClosedAlerts": wire_reports.ClosedAlerts,
    "EarlierConversations": wire_reports.EarlierConversations,
    "DeedsDone": wire_reports.DeedsDone,
    "TodayReport": wire_reports.TodayReport,
}
RECEIVED: dict[str, Any] = {
    "Resume": received.Resume,
    "AgentCommand": received.AgentCommand,
    "LeadCommand": received.LeadCommand,
}


def wire_schema() -> dict[str, Any]:
    """Every frame by name, in `$defs`. What is sent carries its defaults; what is received may omit them."""
    definitions: dict[str, Any] = {}
    for name, kind in SENT.items():
        definitions |= _definitions(name, kind, "serialization")
    for name, kind in RECEIVED.items():
        definitions |= _definitions(name, kind, "validation")
    return {"$defs": dict(sorted(definitions.items()))}


def _definitions(name: str, kind: Any, mode: Literal["serialization", "validation"]) -> dict[str, Any]:
    schema = TypeAdapter(kind).json_schema(mode=mode, ref_template=REF)
    nested = schema.pop("$defs", {})
    return {**nested, name: schema}


if __name__ == "__main__":
    json.dump(wire_schema(), sys.stdout, indent=2)
