"""One written character → the plain ASCII that it stands for."""

import unicodedata
from functools import lru_cache

from app.core.detection.listed import listed

SIMPLE = str.maketrans(
    "‘’‚‛′`´ʼ“”„‟«»″‐‑‒–—―−•·…\u00a0\u2002\u2003\u2009\u202f\u3000¡¿£€¥₹₦₵₩₽¢",
    "''''''''\"\"\"\"\"\"\"-------..." + "      !?$$$$$$$$$",
)
"""Typographic signs that stand for one ASCII sign each, so that offsets stay as they are.

Every currency is `$` in plain text: what was written is in the evidence.
"""

_LOOKALIKES: dict[str, str] = {
    pair[0]: pair[1]
    for pair in listed(
        """
        аa бb вb гr дa еe зe иn кk лn мm нh оo пn рp сc тt уy хx цu чy шw ьb яr
        іi їi јj ѕs ѡw ԁd ԛq ԝw һh ӏl єe ѵv
        αa βb γy δd εe ζz ηn ιi κk λa μm νv οo πn ρp σo τt υu φo χx ψy ωw
        ıi øo łl đd ðd þp ŋn ħh ƒf ɑa ɡg ɩi ɪi ɴn ʀr ʏy ʙb ʜh ʟl ɢg ᴀa ᴄc ᴅd ᴇe ᴊj ᴋk ᴍm ᴏo ᴘp ᴛt ᴜu ᴠv ᴡw ᴢz
        ꜰf ꜱs ɛe ɔo əe ʇt ʌv ʋu ɐa ɯm ɹr ʞk ɥh
        """
    )
}
"""Letters of other alphabets that pass for Latin ones. Real text in those alphabets turns to gibberish,
which no pattern knows."""

_DIGRAPHS = {
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "…": "...",
    "‼": "!!",
    "⁇": "??",
    "⁉": "?!",
    "⁈": "?!",
    "™": " ",
}

_EMOJI: dict[str, str] = {
    "angry": "😠😡🤬👿😤💢",
    "annoyed": "🙄😒😑😾",
    "crying": "😭😢😿",
    "finger": "🖕",
    "clown": "🤡",
    "poo": "💩",
    "pig": "🐷🐖🐽",
    "snake": "🐍",
    "rat": "🐀",
    "monkey": "🐒🐵🙈",
    "donkey": "🫏",
    "weapon": "🔪🔫🗡💣🪓",
    "fist": "👊🤛🤜",
    "vomit": "🤮🤢",
    "thumbsup": "👍",
    "thumbsdown": "👎",
    "thanks": "🙏",
    "happy": "😊😀😃😄😁🙂☺😍🥰🎉🥳",
    "love": "❤💕💖💙💚💛🧡💜🖤♥😘",
    "laugh": "😂🤣😆😅",
    "upsidedown": "🙃",
    "clap": "👏",
    "ok": "👌",
    "sweat": "😰😓😥😟😞😔🙁☹",
    "eggplant": "🍆",
    "peach": "🍑",
    "tongue": "👅",
    "wink": "😉😏",
    "skull": "💀☠",
    "facepalm": "🤦",
    "shrug": "🤷",
}

_NAMES = {char: f" :{name}: " for name, chars in _EMOJI.items() for char in chars}


@lru_cache(maxsize=8192)
def fold(char: str) -> str:
    """Lower-case ASCII for one code point: letters for letters, `:name:` for an emoji that says something.

    Empty for what is not seen (zero width, combining marks); `_` for a letter with no ASCII likeness.
    """
    if char.isascii():
        return char.lower()
    if char in _NAMES:
        return _NAMES[char]
    lower = char.lower()
    simple = lower.translate(SIMPLE)
    if simple.isascii():
        return simple
    return _DIGRAPHS.get(lower) or _by_category(lower)


def _by_category(char: str) -> str:
    if len(char) == 1 and unicodedata.category(char) in ("Mn", "Me", "Cf", "Sk", "Cc", "Cs", "Cn", "Co"):
        return ""
    if _boxed(char):
        return _boxed(char)
    parts = [_letter(part) for part in unicodedata.normalize("NFKD", char).lower()]
    return "".join(parts)


def _letter(char: str) -> str:
    if char.isascii():
        return char
    if char in _LOOKALIKES:
        return _LOOKALIKES[char]
    if char.isalnum():
        return "_"
    return "" if unicodedata.category(char) in ("Mn", "Mc", "Me", "Cf") else " "


def _boxed(char: str) -> str:
    """Squared, circled and flag letters, which NFKD leaves alone."""
    code = ord(char[0])
    for first in (0x1F130, 0x1F150, 0x1F170, 0x1F1E6):
        if first <= code < first + 26:
            return chr(ord("a") + code - first)
    return ""
