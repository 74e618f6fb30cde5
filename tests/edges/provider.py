"""An OpenID Connect provider in a process of its own, and a browser that signs in there."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx

START_S = 20

PEOPLE: Mapping[str, Mapping[str, Any]] = {
    "1001": {"preferred_username": "kim", "groups": ["support", "billing-desk"]},
    "1002": {"preferred_username": "lea", "groups": ["support", "support-leads", "billing-desk"]},
    "1003": {"preferred_username": "gardener", "groups": ["garden"]},
    "1004": {"preferred_username": "teamless", "groups": ["support-leads"]},
    "1005": {"preferred_username": "a b", "groups": ["support", "billing-desk"]},
    "1006": {"preferred_username": "root", "groups": ["it"]},
}
SETTINGS = {
    "OIDC_CLIENT": "evenkeel",
    "OIDC_SECRET": "between us",
    "OIDC_ROLES": "agent=support, lead=support-leads, admin=it",
    "OIDC_TEAMS": "billing=billing-desk, orders=orders-desk",
}


@contextmanager
def provider(people: Mapping[str, Mapping[str, Any]] = PEOPLE) -> Iterator[str]:
    """Its address, which is its name as well."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    claims = [f"--user-claims={json.dumps({'sub': sub, **said})}" for sub, said in people.items()]
    command = [sys.executable, "-m", "oidc_provider_mock", "--require-nonce", "--port", str(port), *claims]
    environment = {**os.environ, "PYTHONWARNINGS": "ignore"}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            url = f"http://127.0.0.1:{port}"
            _wait_for(url)
            yield url
        finally:
            process.kill()


def approve(authorize: str, sub: str) -> str:
    """Somebody signs in at the provider; where it sends their browser back to."""
    answer = httpx.post(authorize, data={"sub": sub}, trust_env=False)
    assert answer.status_code in (302, 303), answer.text
    return answer.headers["location"]


def said(url: str) -> dict[str, str]:
    """The query of an address."""
    return {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}


def _wait_for(url: str) -> None:
    give_up = time.monotonic() + START_S
    while time.monotonic() < give_up:
        try:
            httpx.get(f"{url}/.well-known/openid-configuration", trust_env=False).raise_for_status()
        except httpx.HTTPError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("the provider did not start")
