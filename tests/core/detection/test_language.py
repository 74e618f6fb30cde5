"""Which language a message is in."""

import pytest

from app.core.detection.language import language_of
from app.core.detection.patterns import PatternSet
from app.core.detection.scan import scan

NONE = PatternSet(())


def language(text: str) -> str:
    return language_of(scan(text, NONE))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("hola, quiero cancelar mi pedido", "es"),
        ("Bonjour, je n'ai pas reçu mon colis", "fr"),
        ("wo ist meine bestellung, ich warte seit wochen", "de"),
        ("onde está o meu pedido", "pt"),
        ("Dove è il mio ordine, vorrei un rimborso", "it"),
        ("waar is mijn bestelling, ik wacht al een week", "nl"),
        ("Gdzie jest moje zamówienie, proszę", "pl"),
        ("mera order abhi tak nahi aaya", "hi"),
        ("Где мой заказ?", "ru"),
        ("مرحبا أين طلبي", "ar"),
        ("我的订单在哪里", "zh"),
        ("注文はどこですか", "ja"),
    ],
)
def test_a_message_in_another_language_is_told(text: str, code: str) -> None:
    assert language(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "👍",
        "no",
        "ok merci",
        "refund plz sir ji, it is not come till now",
        "I live in Straße 5, Köln",
        "fυck yоu",
        "ｗｈｅｒｅ ｉｓ ｍｙ ｏｒｄｅｒ",
        "Abeg where my parcel dey",
        "you i d i o t",
        "w8ing 4 u since mon, wot a joke",
    ],
)
def test_the_rest_is_taken_for_english(text: str) -> None:
    assert language(text) == "en"
