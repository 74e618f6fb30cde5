"""What a provider, or somebody who plays one, may not get away with."""

import json
from base64 import urlsafe_b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey

from app.adapters.clock import SystemClock, new_secret
from app.adapters.sign_on_oidc import OidcSignOn, Provider
from app.errors import SignOnFailed
from app.ports import Begun

CLIENT, SECRET, BACK = "evenkeel", "a secret between the two of us", "https://evenkeel.example/callback"
KEY = RSAKey.generate_key(2048, {"kid": "one", "use": "sig", "alg": "RS256"})
OTHER = RSAKey.generate_key(2048, {"kid": "one", "use": "sig", "alg": "RS256"})


def unsigned(*parts: dict[str, Any]) -> str:
    return ".".join(urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts) + "."


@dataclass
class Playing:
    """A provider whose every word a test may change."""

    url: str = ""
    claims: dict[str, Any] = field(default_factory=dict)
    header: dict[str, Any] = field(default_factory=lambda: {"alg": "RS256", "kid": "one"})
    key: Any = field(default_factory=lambda: KEY)
    description: dict[str, Any] = field(default_factory=dict)
    userinfo: dict[str, Any] = field(default_factory=lambda: {"sub": "1001"})
    challenge: str = ""
    forms: list[dict[str, str]] = field(default_factory=list)

    def answer(self, path: str, body: str) -> tuple[int, Any]:
        match path:
            case "/.well-known/openid-configuration":
                return 200, self._described()
            case "/keys":
                return 200, {"keys": [KEY.as_dict(private=False)]}
            case "/me":
                return 200, self.userinfo
            case "/token":
                return self._tokens({name: values[0] for name, values in parse_qs(body).items()})
            case _:
                return 404, {}

    def _described(self) -> Mapping[str, Any]:
        return {
            "issuer": self.url,
            "authorization_endpoint": f"{self.url}/authorize",
            "token_endpoint": f"{self.url}/token",
            "jwks_uri": f"{self.url}/keys",
            "userinfo_endpoint": f"{self.url}/me",
            **self.description,
        }

    def _tokens(self, form: dict[str, str]) -> tuple[int, Any]:
        self.forms.append(form)
        hashed = sha256(form.get("code_verifier", "").encode()).digest()
        if urlsafe_b64encode(hashed).decode().rstrip("=") != self.challenge:
            return 400, {"error": "invalid_grant"}
        token = (
            jwt.encode(self.header, self.claims, self.key, algorithms=["RS256", "HS256"])
            if self.key
            else unsigned(self.header, self.claims)
        )
        return 200, {"id_token": token, "access_token": "access", "token_type": "Bearer"}


@contextmanager
def playing() -> Iterator[Playing]:
    played = Playing()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._reply("")

        def do_POST(self) -> None:
            self._reply(self.rfile.read(int(self.headers["content-length"])).decode())

        def _reply(self, body: str) -> None:
            status, told = played.answer(urlsplit(self.path).path, body)
            self.send_response(status)
            self.end_headers()
            self.wfile.write(json.dumps(told).encode())

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        played.url = f"http://127.0.0.1:{server.server_port}"
        yield played
        server.shutdown()


@pytest.fixture
def played() -> Iterator[Playing]:
    with playing() as found:
        yield found


def sign_on(played: Playing, secret: str = SECRET) -> OidcSignOn:
    return OidcSignOn(Provider(played.url, CLIENT, secret), SystemClock(), new_secret)


async def begun(played: Playing, on: OidcSignOn) -> Begun:
    """With claims as they should be."""
    begun = await on.begin(BACK)
    played.challenge = parse_qs(urlsplit(begun.url).query)["code_challenge"][0]
    now_s = SystemClock().now_ms() // 1000
    played.claims = {
        "iss": played.url,
        "sub": "1001",
        "aud": CLIENT,
        "iat": now_s,
        "exp": now_s + 300,
        "nonce": begun.nonce,
        "preferred_username": "kim",
    }
    return begun


async def test_what_is_signed_for_us_now_is_believed(played: Playing) -> None:
    played.userinfo = {"sub": "1001", "groups": ["support"], "preferred_username": "somebody else"}
    on = sign_on(played)
    claims = await on.finish(await begun(played, on), "code", BACK)
    assert (claims["preferred_username"], claims["groups"]) == ("kim", ["support"])
    (form,) = played.forms
    assert (form["code"], form["redirect_uri"], form["grant_type"]) == ("code", BACK, "authorization_code")


@pytest.mark.parametrize(
    "wrong",
    [
        {"iss": "https://elsewhere.example"},
        {"aud": "another client"},
        {"aud": [CLIENT, "another client"]},
        {"aud": [CLIENT, "another client"], "azp": "another client"},
        {"nonce": "of another sign-in"},
        {"nonce": None},
        {"exp": 1_000_000_000},
        {"sub": None},
        {"exp": None},
        {"nbf": 4_000_000_000},
    ],
)
async def test_a_token_for_another_time_place_or_person_is_not(
    played: Playing, wrong: dict[str, Any]
) -> None:
    on = sign_on(played)
    asked = await begun(played, on)
    played.claims = {name: value for name, value in (played.claims | wrong).items() if value is not None}
    with pytest.raises(SignOnFailed, match="does not hold"):
        await on.finish(asked, "code", BACK)


@pytest.mark.parametrize(
    ("header", "key"),
    [
        ({"alg": "RS256", "kid": "one"}, OTHER),
        ({"alg": "RS256", "kid": "unknown"}, OTHER),
        ({"alg": "HS256", "kid": "one"}, OctKey.import_key(SECRET)),
        ({"alg": "none"}, None),
    ],
)
async def test_a_token_that_the_provider_did_not_sign_is_not(
    played: Playing, header: dict[str, str], key: Any
) -> None:
    on = sign_on(played)
    asked = await begun(played, on)
    played.header, played.key = header, key
    with pytest.raises(SignOnFailed, match="does not hold"):
        await on.finish(asked, "code", BACK)


async def test_a_code_without_its_verifier_gives_nothing(played: Playing) -> None:
    on = sign_on(played)
    asked = await begun(played, on)
    stolen = Begun(asked.url, asked.state, asked.nonce, "guessed")
    with pytest.raises(SignOnFailed, match="/token was answered with 400"):
        await on.finish(stolen, "code", BACK)


async def test_what_is_told_of_somebody_else_is_refused(played: Playing) -> None:
    on = sign_on(played)
    asked = await begun(played, on)
    played.userinfo = {"sub": "1002", "groups": ["it"]}
    with pytest.raises(SignOnFailed, match="somebody else"):
        await on.finish(asked, "code", BACK)


@pytest.mark.parametrize(
    ("description", "said"),
    [
        ({"issuer": "https://elsewhere.example"}, "EVENKEEL_OIDC_ISSUER"),
        ({"jwks_uri": None}, "lack jwks_uri"),
    ],
)
async def test_a_provider_that_describes_itself_wrongly_is_not_asked(
    played: Playing, description: dict[str, Any], said: str
) -> None:
    played.description = description
    with pytest.raises(SignOnFailed, match=said):
        await sign_on(played).begin(BACK)


async def test_a_client_without_a_secret_sends_none(played: Playing) -> None:
    on = sign_on(played, secret="")
    await on.finish(await begun(played, on), "code", BACK)
    assert (played.forms[0]["client_id"], "client_secret" in played.forms[0]) == (CLIENT, False)


async def test_the_secret_goes_where_the_provider_wants_it(played: Playing) -> None:
    played.description = {"token_endpoint_auth_methods_supported": ["client_secret_post"]}
    on = sign_on(played)
    await on.finish(await begun(played, on), "code", BACK)
    assert played.forms[0]["client_secret"] == SECRET


async def test_a_failure_tells_nothing_secret(played: Playing) -> None:
    on = sign_on(played)
    asked = await begun(played, on)
    played.challenge = ""
    with pytest.raises(SignOnFailed) as failed:
        await on.finish(asked, "the code", BACK)
    for secret in (SECRET, "the code", asked.verifier, asked.state, asked.nonce):
        assert secret not in str(failed.value)
