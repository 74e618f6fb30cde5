"""How common words are in messages to support: enough to tell which of two is the rarer."""

# Shares of messages, counted on public support requests, task dialogues and short informal English.
_BY_SHARE: tuple[tuple[float, str], ...] = (
    (
        0.4,
        "i #",
    ),
    (
        0.25,
        "a my the to",
    ),
    (
        0.15,
        "for is it you",
    ),
    (
        0.1,
        "and can do how in me of on that what",
    ),
    (
        0.06,
        "account be card have help like need not please this with",
    ),
    (
        0.04,
        "all am an are at but from get i'm know no there up want was why will would yes your",
    ),
    (
        0.025,
        "about been could don't find go good i'd if it's just money name now one payment see so tell "
        "thank thanks that's top transfer when",
    ),
    (
        0.015,
        "address also any as assistance book by can't cash check did does fee going got great has i've "
        "long looking make more much new number or order out people phone right should some something "
        "sounds still take they time use we where",
    ),
    (
        0.01,
        "after another app arrive atm back because call cambridge cancel change charged correct day "
        "didn't exchange free give here hotel i'll leave look made march next off other pending pin place "
        "possible purchase rate really refund restaurant sure their then think today train transaction "
        "two what's which who work wrong yet",
    ),
    (
        0.006,
        "actually add again ago amount anything area available balance bank before being bill car cards "
        "centre charge checking come cost credit customer days declined delivery doesn't else even "
        "everything expensive extra fine first food getting had he hi identity information into isn't "
        "keep last leaving let lost love many may monday month morning never oh ok okay old only our pay "
        "perfect price problem put receive received reservation said same saturday say send service set "
        "show showing since someone sorry stay than them there's three through tickets too town tried try "
        "trying ur us using very way week well while withdrawal you're you've",
    ),
    (
        0.004,
        "able already always around ask asked bad better buy called came company contact currencies "
        "currency debit deposit details different direct disposable down enough error event events every "
        "expect feel five flight four friday funds gone happened hasn't haven't hear hello her him his "
        "hope house info instead invoice issue item its kind left let's limit list live lol lot mean milk "
        "needed needs newsletter nice nights nothing once online open over own parking payments person "
        "play postcode prefer pro question range read reason reference report request room says second "
        "sent she shipping soon star start statement table taxi these thing those thought thursday ticket "
        "times travel tuesday type until used virtual visa visit wait waiting watch wednesday were wifi "
        "without won't working works yeah",
    ),
)

_SHARES: dict[str, float] = {word: share for share, words in _BY_SHARE for word in words.split()}
_RARE = 0.001


def how_common(word: str) -> float:
    """About the share of messages that have this word in them."""
    return _SHARES.get(word, _RARE)
