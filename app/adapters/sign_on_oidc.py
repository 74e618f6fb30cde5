"""Single sign-on with any OpenID Connect provider: authorisation code with PKCE, a signed and checked token.

The provider's description and its keys are fetched when somebody signs in, and kept for an hour.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from app.errors import SignOnFailed
from app.ports import Begun, Clock

if TYPE_CHECKING:
    import httpx

ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
"""Signatures that the provider alone can make: never `none`, never one under the secret that we share."""
KEPT_MS = 3_600_000
NEW_KEYS_AFTER_MS = 60_000
"""A token signed with an unknown key has the keys fetched anew, but not more often than this."""
LEEWAY_S = 60
"""How far the provider's clock may be from ours."""
TIMEOUT_S = 10.0
BYTES = 1024 * 1024

Shape = TypeVar("Shape", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Provider:
    """What the provider knows us by. A client without a secret relies on PKCE alone."""

    issuer: str
    client: str
    secret: str
    scopes: str = "openid profile email"


class Answer(BaseModel):
    model_config = ConfigDict(defer_build=True)  # needed once somebody signs in


class Description(Answer):
    """Of what the provider says of itself, what is used here."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str
    userinfo_endpoint: str | None = None
    token_endpoint_auth_methods_supported: list[str] = ["client_secret_basic"]


class Tokens(Answer):
    id_token: str
    access_token: str


@dataclass(frozen=True, slots=True)
class _Known:
    description: Description
    keys: Mapping[str, Any]
    at_ms: int


class OidcSignOn:
    """Implements `SignOn`."""

    def __init__(self, provider: Provider, clock: Clock, new_secret: Callable[[str], str]) -> None:
        self._provider = provider
        self._clock = clock
        self._new_secret = new_secret
        self._known: _Known | None = None

    async def begin(self, back_to: str) -> Begun:
        from authlib.oauth2.rfc6749.parameters import prepare_grant_uri
        from authlib.oauth2.rfc7636 import create_s256_code_challenge

        known = await self._provider_now()
        state, nonce, verifier = map(self._new_secret, ("state", "nonce", "verifier"))
        url = prepare_grant_uri(
            known.description.authorization_endpoint,
            client_id=self._provider.client,
            response_type="code",
            redirect_uri=back_to,
            scope=self._provider.scopes,
            state=state,
            nonce=nonce,
            code_challenge=create_s256_code_challenge(verifier),
            code_challenge_method="S256",
        )
        return Begun(url, state, nonce, verifier)

    async def finish(self, begun: Begun, code: str, back_to: str) -> Mapping[str, Any]:
        known = await self._provider_now()
        async with _client() as http:
            tokens = await self._exchange(http, known.description, begun, code, back_to)
            claims = await self._checked(tokens, begun.nonce)
            return {**await _userinfo(http, known.description, tokens, claims["sub"]), **claims}

    async def _exchange(
        self, http: "httpx.AsyncClient", said: Description, begun: Begun, code: str, back_to: str
    ) -> Tokens:
        import httpx

        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": back_to,
            "code_verifier": begun.verifier,
            "client_id": self._provider.client,
        }
        auth = None
        if self._provider.secret and "client_secret_basic" in said.token_endpoint_auth_methods_supported:
            auth = httpx.BasicAuth(self._provider.client, self._provider.secret)
        elif self._provider.secret:
            form["client_secret"] = self._provider.secret
        answer = await _asked(
            http.build_request("POST", said.token_endpoint, data=form), http, auth or httpx.Auth()
        )
        return _as(Tokens, answer, "tokens")

    async def _checked(self, tokens: Tokens, nonce: str) -> dict[str, Any]:
        """The claims of a token that the provider signed, for us, now, and for this sign-in."""
        from authlib.oidc.core import CodeIDToken
        from joserfc.errors import JoseError

        try:
            signed = await self._verified(tokens.id_token)
            claims = CodeIDToken(
                signed.claims,
                signed.header,
                options={
                    "iss": {"essential": True, "value": self._provider.issuer},
                    "aud": {"essential": True, "value": self._provider.client},
                },
                params={
                    "nonce": nonce,
                    "client_id": self._provider.client,
                    "access_token": tokens.access_token,
                },
            )
            claims.validate(now=self._clock.now_ms() // 1000, leeway=LEEWAY_S)
        except (JoseError, ValueError) as error:
            raise SignOnFailed(f"the provider's token does not hold: {type(error).__name__}") from error
        return dict(claims)

    async def _verified(self, token: str) -> Any:
        from joserfc import jwt
        from joserfc.errors import InvalidKeyIdError
        from joserfc.jwk import KeySet

        def decoded(keys: Mapping[str, Any]) -> Any:
            return jwt.decode(token, KeySet.import_key_set(dict(keys)), list(ALGORITHMS))  # type: ignore[arg-type]

        known = await self._provider_now()
        try:
            return decoded(known.keys)
        except (InvalidKeyIdError, ValueError):
            if self._clock.now_ms() - known.at_ms < NEW_KEYS_AFTER_MS:
                raise
            self._known = None
            fresh = await self._provider_now()
            return decoded(fresh.keys)

    async def _provider_now(self) -> _Known:
        now_ms = self._clock.now_ms()
        if self._known is None or now_ms - self._known.at_ms > KEPT_MS:
            async with _client() as http:
                self._known = await self._described(http, now_ms)
        return self._known

    async def _described(self, http: "httpx.AsyncClient", now_ms: int) -> _Known:
        issuer = self._provider.issuer
        address = f"{issuer.rstrip('/')}/.well-known/openid-configuration"
        said = _as(Description, await _asked(http.build_request("GET", address), http), "description")
        if said.issuer != issuer:
            raise SignOnFailed(f"{issuer} calls itself {said.issuer}: EVENKEEL_OIDC_ISSUER must be the same")
        keys = await _asked(http.build_request("GET", said.jwks_uri), http)
        if not isinstance(keys, dict):
            raise SignOnFailed("the provider's keys are no JSON object")
        return _Known(said, keys, now_ms)


def _client() -> "httpx.AsyncClient":
    import httpx

    return httpx.AsyncClient(timeout=TIMEOUT_S, follow_redirects=False)


async def _userinfo(
    http: "httpx.AsyncClient", said: Description, tokens: Tokens, sub: str
) -> Mapping[str, Any]:
    """What the provider tells beside the token, if it is of the same person."""
    if said.userinfo_endpoint is None:
        return {}
    headers = {"Authorization": f"Bearer {tokens.access_token}"}
    told = await _asked(http.build_request("GET", said.userinfo_endpoint, headers=headers), http)
    if not isinstance(told, dict) or told.get("sub") != sub:
        raise SignOnFailed("what the provider tells of the person is of somebody else")
    return told


async def _asked(
    request: "httpx.Request", http: "httpx.AsyncClient", auth: "httpx.Auth | None" = None
) -> Any:
    """The JSON of an answer. Where it came from is said, and never what was sent or what it says."""
    from httpx import HTTPError

    where = f"{request.method} {request.url.copy_with(query=None)}"
    try:
        answer = await http.send(request, auth=auth)
    except HTTPError as error:
        raise SignOnFailed(f"{where} could not be reached ({type(error).__name__})") from None
    if answer.status_code != 200 or len(answer.content) > BYTES:
        raise SignOnFailed(f"{where} was answered with {answer.status_code}")
    try:
        return answer.json()
    except ValueError:
        raise SignOnFailed(f"{where} was answered with no JSON") from None


def _as(shape: type[Shape], said: Any, what: str) -> Shape:
    try:
        return shape.model_validate(said)
    except ValidationError as error:
        fields = ", ".join(str(each["loc"][0]) for each in error.errors() if each["loc"])
        raise SignOnFailed(f"the provider's {what} lack {fields or 'everything'}") from None
