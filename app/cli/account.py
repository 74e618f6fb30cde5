"""`evenkeel account`: the people who sign in with a name and a password. It works while the server runs."""

from typing import Annotated

import typer

cli = typer.Typer(no_args_is_help=True, help="Accounts of people who sign in with a name and a password.")

Name = Annotated[
    str, typer.Argument(help="1 to 128 of A-Z a-z 0-9 . _ : -; for an agent, as in conversations.")
]
Roles = Annotated[list[str], typer.Option("--role", help="agent, lead, author or admin; repeatable.")]
Teams = Annotated[
    list[str] | None,
    typer.Option("--team", metavar="TEAM", help="Only this team, repeatable; without it, all."),
]


@cli.command("create")
def create(name: Name, role: Roles, team: Teams = None) -> None:
    """Make an account and print its password, this once. Signing in with it asks for another."""
    from app.cli.accounts import create

    create(name, role, team or [])


@cli.command("list")
def list_accounts() -> None:
    """Show who has an account, with roles and teams."""
    from app.cli.accounts import print_all

    print_all()


@cli.command("reset")
def reset(name: Name) -> None:
    """Replace a forgotten password and print the new one, this once. Ends the person's sessions."""
    from app.cli.accounts import reset

    reset(name)


@cli.command("remove")
def remove(name: Name) -> None:
    """End an account and the person's sessions; tokens are ended by `evenkeel key revoke`."""
    from app.cli.accounts import remove

    remove(name)


@cli.command("sign-out")
def sign_out(name: Name) -> None:
    """End every session of a person, at once."""
    from app.cli.accounts import sign_out

    sign_out(name)
