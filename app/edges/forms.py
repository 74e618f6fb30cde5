"""What people send to sign in, and administrators to manage accounts and keys. Nothing else gets through."""

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic_core import PydanticCustomError

from app.core.fields import Id, Text

SHORTEST = 12
LONGEST = 256

Role = Literal["agent", "lead", "author", "admin"]
Said = Annotated[Text, Field(min_length=1, max_length=LONGEST)]
"""A password as somebody says it: whether it is right is not asked here."""


def _chosen(password: str) -> str:
    if len(password) < SHORTEST:
        raise PydanticCustomError(
            "password_short", f"must have at least {SHORTEST} characters: a sentence is good"
        )
    if len(set(password)) < 5:
        raise PydanticCustomError("password_simple", "must have at least 5 different characters")
    return password


Chosen = Annotated[Said, AfterValidator(_chosen)]


class Form(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class TokenForm(Form):
    token: Said


class PasswordForm(Form):
    name: Said
    password: Said
    new_password: Chosen | None = None


class TicketForm(Form):
    """Without a `user`, for whoever asks."""

    user: Id | None = None
    role: Role | None = None
    teams: list[Id] = []


class AccountForm(Form):
    name: Id
    roles: Annotated[list[Role], Field(min_length=1)]
    teams: list[Id] = []


class AccountChange(Form):
    """What is left out stays."""

    roles: Annotated[list[Role], Field(min_length=1)] | None = None
    teams: list[Id] | None = None
    reset_password: Literal[True] | None = None


class KeyForm(Form):
    name: Id
    teams: list[Id] = []
