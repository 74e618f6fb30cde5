"""Shouting: whole words in capitals, not the names and codes that are always written so."""

import re

from app.core.detection.listed import any_of
from app.core.signals import Found
from app.core.vocabulary import Cue

_TWO_CAPITALS = re.compile("[A-Z][A-Z]")

_INITIALS = any_of("""
    ok usb hdmi pdf rgb cmyk pin sim gps tv uk us usa eu id faq atm vat gst iban bic dvd cd pc mac ios
    app api url http https html sms mms vip ceo cfo hr it ups dhl dpd bbc itv bbb ico fca ofcom ftc gdpr
    nhs dob eta asap fyi btw imo lol omg wtf ffs lmao rofl smh tbh idk hp lg bmw vw ibm aws sql css xml
    json csv png jpg gif mp ac dc led lcd oled qled uhd rtx gtx ssd hdd nvme ram cpu gpu wifi wlan lan
    vpn dns ip nfc rfid qr sku isbn ean upc imei serial xl xxl xs sm md lp ep am pm est pst gmt utc bst
    cst mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep oct nov dec kg cm mm km mph ml rs
    inr usd gbp eur ngn aud nzd cad chf jpy error ref no po p&p rrp a4 a5 iv ii iii vi vii xi ms mr mrs
    dr phd ba ma mba llc ltd plc inc gmbh sa ag nyc la lax jfk lhr ewr sfo bos ord atl cdg isa esn aa
    aaa aarp ira irs dmv ssn hsa fsa apy upi kyc otp emi neft imps rtgs pan cvv cvc
    """)
_MIN_WORDS = 2
_MIN_SHARE = 0.65
_LOUD = any_of("""
    not no never now me my you your twice ridiculous again nobody anybody everybody always still all fix
    help stop please wrong every nothing money refund manager enough late immediately seriously joke
    disgusting unacceptable done blocked cancel idiot why what where when answer
    """)


def find_shouting(text: str) -> tuple[Found[Cue], ...]:
    """At most one finding, from the first loud word to the last."""
    if not _TWO_CAPITALS.search(text):
        return ()
    places = _words(text)
    loud = [(start, end) for start, end, word in places if _is_loud(word)]
    quiet = sum(1 for _, _, word in places if any(char.islower() for char in word))
    if not _shouts(text, loud, quiet, len(places)):
        return ()
    return (Found(Cue.SHOUTING, loud[0][0], loud[-1][1]),)


def _words(text: str) -> list[tuple[int, int, str]]:
    places: list[tuple[int, int, str]] = []
    at = 0
    for written in text.split():
        at = text.index(written, at)
        word = written.strip(".,;:!?\"'()[]*-…“”‘’")
        if any(char.isalpha() for char in word):
            start = at + written.index(word)
            places.append((start, start + len(word), word))
        at += len(written)
    return places


def _is_loud(word: str) -> bool:
    return (
        len(word) > 1
        and word.isupper()
        and word.lower() not in _INITIALS
        and not any(char.isdigit() for char in word)
    )


_HAPPY = any_of("""
    amazing thank thanks you love great yes wow awesome brilliant best perfect yay omg congratulations
    happy birthday merry christmas so much very good
    """)


def _shouts(text: str, loud: list[tuple[int, int]], quiet: int, words: int) -> bool:
    """Most of it is loud, or single words are that people stress when they are angry."""
    if not loud:
        return False
    total = len(loud) + quiet
    stressed = [text[start:end].lower().strip("'") for start, end in loud]
    if all(word in _HAPPY for word in stressed):
        return False
    if len(loud) >= _MIN_WORDS and len(loud) / total >= _MIN_SHARE:
        return True
    angry = sum(word in _LOUD for word in stressed)
    if quiet == 0:
        return bool(angry) or text.count("!") >= 2
    return (
        (len(loud) >= 2 and angry >= 1 and len(loud) / total >= 0.12)
        or (len(loud) >= 3 and angry >= 1)
        or (angry >= 1 and ("!!" in text or "?!" in text))
    )
