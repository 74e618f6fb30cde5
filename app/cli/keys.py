"""`evenkeel key` and `evenkeel token`: who may connect. They work while the server runs."""

from typing import Annotated

import typer

key = typer.Typer(no_args_is_help=True, help="Keys of sources: what sends messages.")
token = typer.Typer(no_args_is_help=True, help="Tokens of people: for programs that act for a person.")

Name = Annotated[str, typer.Argument(help="1 to 128 of A-Z a-z 0-9 . _ : -")]
Teams = Annotated[
    list[str] | None,
    typer.Option("--team", metavar="TEAM", help="Only this team, repeatable; without it, all."),
]
Role = Annotated[str, typer.Option(help="agent, lead, author or admin.")]
For = Annotated[str, typer.Option("--for", metavar="TIME", help="How long it holds: 30m, 8h, 7d.")]


@key.command("create")
def create_key(name: Name, team: Teams = None) -> None:
    """Make a key for a source and print it, this once."""
    from app.cli.credentials import create, source_identity

    create("key", source_identity(name, team or []))


@key.command("list")
def list_keys() -> None:
    """Show whose keys and tokens there are; what they are cannot be shown again."""
    from app.cli.credentials import print_all

    print_all()


@key.command("revoke")
def revoke_key(name: Name) -> None:
    """End every key and token of that name, at once."""
    from app.cli.credentials import revoke

    revoke(name)


@token.command("create")
def create_token(user: Name, role: Role, team: Teams = None, valid_for: For = "8h") -> None:
    """Make a token for a person and print it, this once.

    For an agent, USER is the agent of the conversations.
    """
    from app.cli.credentials import create, person_identity

    create("token", person_identity(user, role, team or [], valid_for))
