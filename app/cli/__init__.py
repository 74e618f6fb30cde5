"""The command line. Each command imports what it needs when it runs, so that `--help` starts fast."""

import gc
import sys

import typer

from app.cli import account, detect, keys, replay, rules, serve
from app.cli.output import FAILED
from app.errors import EvenkeelError

cli = typer.Typer(
    name="evenkeel",
    help="The next de-escalation step, live, beside the conversation.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
cli.command("serve")(serve.serve)
cli.command("replay")(replay.replay)
cli.command("detect")(detect.detect)
cli.add_typer(rules.cli, name="rules")
cli.add_typer(account.cli, name="account")
cli.add_typer(keys.key, name="key")
cli.add_typer(keys.token, name="token")


def main() -> None:
    """Runs the command. Whatever is wrong with the input ends as one sentence and exit code 1."""
    gc.set_threshold(50_000, 20, 100)  # what a start makes stays: it is not worth looking through
    try:
        cli()
    except EvenkeelError as error:
        typer.echo(str(error), err=True)
        sys.exit(FAILED)
