"""`evenkeel replay`: recorded conversations through the pipeline."""

from pathlib import Path
from typing import Annotated

import typer

Files = Annotated[
    list[Path],
    typer.Argument(
        metavar="FILE…", exists=True, dir_okay=False, help="Transcripts: JSON Lines, both shapes."
    ),
]
Json = Annotated[
    bool, typer.Option("--json", help="Print every event, one a line, in the order of the input.")
]
Live = Annotated[
    str | None,
    typer.Option(metavar="URL", help="Send the messages to this server instead, as a source does."),
]
Speed = Annotated[
    float | None,
    typer.Option(min=0.001, metavar="N", help="Play at N times real time; without it, as fast as it goes."),
]
Key = Annotated[str | None, typer.Option(envvar="EVENKEEL_KEY", help="For --live: a key of `key create`.")]
Prefix = Annotated[
    str, typer.Option(help="Put this before the conversations' ids, to send the same file again.")
]
Rules = Annotated[Path | None, typer.Option(help="The rulebook's folder; without it, EVENKEEL_RULES.")]


def replay(
    files: Files,
    json: Json = False,  # noqa: FBT002 - a flag of the command line
    live: Live = None,
    speed: Speed = None,
    key: Key = None,
    prefix: Prefix = "",
    rules: Rules = None,
) -> None:
    """Put recorded conversations through the pipeline and say what it found.

    A transcript holds one message a line ({"conversation", "speaker", "text", "at"?, …}) or one conversation
    a line ({"conversation_id", "turns": […]}). The same file, rulebook and version give the same events.

    With --live, the messages happen now: their own times are not sent.
    """
    from app.cli.replaying import read_transcripts, run_here
    from app.cli.sending import run_there

    if live is not None and key is None:
        raise typer.BadParameter("a running server wants one, or EVENKEEL_KEY", param_hint="--key")
    messages = read_transcripts(files, prefix)
    if live is not None and key is not None:
        run_there(messages, live, key, speed, as_json=json)
    else:
        run_here(messages, rules, speed, as_json=json)
