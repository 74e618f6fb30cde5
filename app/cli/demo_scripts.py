"""What the demonstration plays: the conversations in `app/demo`."""

from importlib.resources import files

from pydantic import BaseModel, ConfigDict, Field

from app.adapters.yaml_lines import read_yaml
from app.core.fields import Id, Text
from app.core.vocabulary import Channel, Speaker


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Line(Strict):
    """What happens `after` so many seconds: somebody speaks, the agent asks for help, or it ends."""

    after: float = Field(ge=0)
    speaker: Speaker | None = None
    text: Text = ""
    help: str | None = None
    end: str | None = None


class Script(Strict):
    """One conversation. It `opens` so many seconds after the start, and `again` so long after its end."""

    id: Id
    channel: Channel
    team: Id
    agent: Id
    customer: Id
    opens: float = Field(ge=0)
    again: float = Field(ge=0)
    turns: tuple[Line, ...] = Field(min_length=1)


def scripts() -> list[Script]:
    """Those in `app/demo`, by name."""
    folder = files("app") / "demo"
    found = sorted(file.name for file in folder.iterdir() if file.name.endswith(".yaml"))
    return [Script.model_validate(read_yaml((folder / name).read_text("utf-8"), name)[0]) for name in found]
