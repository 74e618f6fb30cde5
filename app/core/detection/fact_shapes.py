"""How facts are written: RE2 expressions by kind of fact; the first group that matched is the fact.

They are read over the text as it was written, whatever its case, with every currency as `$`.
"""

from app.core.vocabulary import FactKind


def _any(words: str) -> str:
    return f"(?:{'|'.join(words.split())})"


_MONTH = _any(
    """jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)?
    oct(?:ober)? nov(?:ember)? dec(?:ember)?"""
)
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_NTH = r"\d{1,2}(?:st|nd|rd|th)"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_NUMBER = (
    rf"(?:\d+|(?:a|{_ONES}) hundred|a dozen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
)
_ORDINAL = _any(
    rf"""first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth umpteenth
    hundredth {_NTH}"""
)
_MONEY = _any(
    """dollars? pounds? quid bucks euros? rupees rs inr naira ngn usd gbp eur aud cad nzd pence cents
    shillings? rand dirhams? aed grand lakhs?"""
)
_LABEL = _any(
    """order ticket case ref(?:erence)? customer account acct invoice booking tracking policy claim
    contract serial transaction membership member pnr confirmation parcel incident job quote meter
    consignment complaint reservation registration imei part model po rma awb id"""
)
_CONTACT = _any(
    "times? (?:phone.)?calls? e-?mails? messages? chats? letters? agents? people attempts? visits? tickets?"
)
_REACHED = _any(
    """called phoned rung rang e-?mailed written wrote messaged texted asked chased contacted complained
    spoken spoke explained tried reported visited"""
)

SHAPES: dict[FactKind, str] = {
    FactKind.REFERENCE: (
        rf"\b{_LABEL}(?: (?:number|num|no|id|code|ref|reference))*\.?[ :#=]+(?:(?:is|was|number)[ :]+)?"
        r"#?((?:[a-z]{1,5}[-/]?)?\d[\da-z]*(?:[-/][\da-z]+)*)\b"
        r"|(#\d{3,}\b)"
        r"|\b([a-z]{1,5}-?\d{3,}[\da-z]*(?:-[\da-z]+)*)\b"
        r"|\b(\d{6,}(?:-\d+)*)\b"
    ),
    FactKind.AMOUNT: (
        r"((?:[$]|\b(?:rs|inr|ngn|usd|gbp|eur|aud|aed)\.?) ?\d[\d,]*(?:\.\d+)?(?: ?[km]\b)?)"
        rf"|\b(\d[\d,]*(?:\.\d+)? ?(?:[$]|{_MONEY}\b))"
        rf"|\b({_NUMBER}(?:[ -](?:and )?{_NUMBER}){{0,3}} {_MONEY})\b"
    ),
    FactKind.DATE: (
        r"\b(\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})|\d{1,2}/\d{1,2})\b"
        rf"|\b((?:the )?(?:{_NTH}|\d{{1,2}}) (?:of )?{_MONTH}(?: \d{{4}})?)\b"
        rf"|\b({_MONTH} (?:the )?(?:{_NTH}|\d{{1,2}})(?:,? \d{{4}})?)\b"
        rf"|\b((?:last |next |this )?{_WEEKDAY}(?: the {_NTH})?)\b"
        rf"|\b(?:on|since|by|from|until|before|for|till) (the {_NTH})\b"
        r"|\b(yesterday|tomorrow|(?:last|next) (?:week|month|year))\b"
    ),
    FactKind.TIME: (
        r"\b(\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b|\d{1,2} o'?clock|"
        r"(?:half|quarter|ten|five|twenty) (?:past|to) [a-z]+|noon|midday|midnight)"
    ),
    FactKind.COUNT: (
        rf"\b({_ORDINAL} (?:time|(?:phone )?call|e-?mail|message|chat|letter|agent|person|attempt|visit|"
        r"ticket|contact))\b"
        rf"|\b{_REACHED}(?: [a-z]+){{0,2}} ({_NUMBER} times|twice|thrice)\b"
        rf"|\b((?:{_NUMBER}|several|many|countless|multiple) (?:\w+ )?{_CONTACT})\b"
    ),
}
FIGURES = "[0-9$]"
NEEDS: dict[FactKind, str] = {
    FactKind.REFERENCE: FIGURES,
    FactKind.AMOUNT: f"{FIGURES}|pounds?|dollars?|quid|euros?|rupees|naira|bucks|grand",
    FactKind.DATE: f"{FIGURES}|day\\b|tomorrow|last |next ",
    FactKind.TIME: f"{FIGURES}|noon|midday|midnight| past | to (?:one|two|three|four|five|six|seven|eight|nine|ten)",
    FactKind.COUNT: "time|twice|thrice|call|mail|message|chat|agent|people|visit|letter|attempt|ticket",
}
"""What a text with a fact of that kind has in it somewhere, in lower case. Most have nothing of the kind."""
