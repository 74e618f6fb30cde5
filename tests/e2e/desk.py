"""An agent at their sidebar, the customers who talk to that agent, and a lead who helps."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from playwright.sync_api import Locator, Page
from websockets.sync.client import ClientConnection, connect

if TYPE_CHECKING:
    from tests.e2e.conftest import House

AXE = Path(__file__).parents[2] / "frontend/node_modules/axe-core/axe.min.js"
UPSET = "This is the third time I am asking, and nobody calls back."
HEARD = "Three times without an answer is not good enough. I can see why you are fed up."
INSULT = "You are a useless idiot."
AT_RISK = "I can't do any of it any more. I want to end my life."
THREAT = "I will come to your office and kill you."


@dataclass
class Desk:
    """An agent's sidebar, live, and the customers who talk to that agent."""

    page: Page
    house: "House"
    agent: str

    def customer(self, text: str, name: str = "rosa.medina", **more: Any) -> str:
        """What a customer says; returns the conversation, one for each name."""
        conversation = f"{self.agent}-{name}"
        who = f"{self.agent}:{name}"
        self.house.say(conversation, "customer", text, agent=self.agent, customer=who, **more)
        return conversation

    def answer(self, text: str, name: str = "rosa.medina", **more: Any) -> None:
        self.house.say(f"{self.agent}-{name}", "agent", text, agent=self.agent, **more)

    def end(self, name: str = "rosa.medina") -> None:
        self.house.end(f"{self.agent}-{name}")

    def step(self, name: str) -> Locator:
        return self.page.get_by_role("article", name=f"Step: {name}")

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name)

    def tab(self, name: str) -> Locator:
        return self.page.get_by_role("tab", name=name)


Sit = Callable[..., Desk]


@dataclass
class Lead:
    """A lead without a screen: commands go straight to their socket."""

    socket: ClientConnection

    def does(self, command: str, **fields: Any) -> None:
        ref = uuid4().hex
        self.socket.send(json.dumps({"type": command, "ref": ref, **fields}))
        while (answer := json.loads(self.socket.recv(10))).get("ref") != ref:
            pass
        assert answer["type"] == "ok", answer


@contextmanager
def lead(house: "House", name: str = "priya") -> Iterator[Lead]:
    headers = {"Authorization": f"Bearer {house.token(name, 'lead')}"}
    with connect(f"ws://127.0.0.1:{house.port}/v1/lead", additional_headers=headers) as socket:
        yield Lead(socket)


def violations(page: Page) -> list[str]:
    page.evaluate(AXE.read_text())
    found: dict[str, Any] = page.evaluate("axe.run()")
    return [f"{each['id']}: {each['nodes'][0]['html']}" for each in found["violations"]]
