"""How common words are in messages to support: enough to tell which of two is the rarer."""

_BY_SHARE: tuple[tuple[float, str], ...] = (
    (0.45, "i the to my a #"),
    (0.25, "is you it for and in of on that have can do"),
    (0.12, "me this what not be how with are need if was at why but so or would no there like your please get want when i'm from am"),
    (
        0.06,
        "we all about account card will any an help been has did don't just know does which could as up order by they time one now it's money number phone out where use dont im "
        "ok yes thank thanks hi hello us our he she him her his them their who make go day today new see let still again i've ive isnt doesnt cant can't didn't isn't doesn't",
    ),
    (
        0.03,
        "had were should more than then some other after before also here only over off back take took send sent give got find call called tell told say said work working want good great "
        "change cancel pay paid payment bank transfer refund email name address date book ticket two three four five same right well really very much many too never always ever even way "
        "thing something anything nothing first last week month days hours minutes morning tomorrow next long because without into until since while i'd i'll that's what's you're service "
        "customer support problem issue question trying try tried looking look long sure fine great perfect think need needs check show come came going went keep another free",
    ),
)

_SHARES: dict[str, float] = {word: share for share, words in reversed(_BY_SHARE) for word in words.split()}
_RARE = 0.0004


def how_common(word: str) -> float:
    """About the share of messages that have this word in them."""
    return _SHARES.get(word, _RARE)
