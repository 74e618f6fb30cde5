"""`evenkeel serve`: the server and its pages."""

from pathlib import Path
from typing import Annotated

import typer

from app.errors import SettingError

Host = Annotated[
    str | None, typer.Option(help="Address to listen on; without it, EVENKEEL_HOST or 127.0.0.1.")
]
Port = Annotated[int | None, typer.Option(min=0, max=65_535, help="Without it, EVENKEEL_PORT or 8000.")]
Data = Annotated[Path | None, typer.Option(help="Folder of the log; without it, EVENKEEL_DATA or .data.")]
Demo = Annotated[bool, typer.Option("--demo", help="Keep a demonstration playing, and print where to look.")]

Workers = Annotated[int, typer.Option(min=1, help="Processes; the embedded log serves one.")]

ONE_PROCESS = (
    "--workers is {}, and the embedded log serves one process: unfinished transcripts, who is connected and "
    "the leads' mutes are known only where they came in. Start one server for each group of teams instead, "
    'each with an EVENKEEL_DATA and an EVENKEEL_PORT of its own; see docs/operating.md, "More than one core"'
)


def serve(
    host: Host = None,
    port: Port = None,
    data: Data = None,
    demo: Demo = False,  # noqa: FBT002 - a flag of the command line
    workers: Workers = 1,
) -> None:
    """Start the server: /agent is the sidebar, /lead the wallboard, /try plays both sides of a conversation.

    Settings can also come from the environment, EVENKEEL_…, or from the file that EVENKEEL_SETTINGS names.
    """
    if workers > 1:
        raise SettingError(ONE_PROCESS.format(workers))
    from app import settings
    from app.cli.serving import run

    run(settings.load(host=host, port=port, data=data), demo=demo)
