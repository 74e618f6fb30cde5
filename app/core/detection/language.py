"""Which language a message is in, cheaply: its script, then the commonest words."""

from app.core.detection.listed import any_of
from app.core.detection.scan import Scan

ENGLISH = "en"
UNKNOWN = "und"

_ENGLISH_WORDS = any_of("""
    the a an and or but if so to of in on at for with from by about is are was were be been am i you he
    she it we they me my your his her its our their this that these those what why when where who how
    which can could will would should do does did have has had not no yes please thanks thank hello hi
    hey ok okay just now still again never need want get got give help i'm i've it's don't can't won't
    didn't there here any some all one more out up down off back u ur im ive dont cant wont yeah yep
    nope sorry order account card refund phone call email password money payment delivery cancel agent
    manager day days week today tomorrow time new good bad great stupid fuck shit idiot
    """)

_STOP_WORDS: dict[str, frozenset[str]] = {
    "es": any_of("""
    el la los las un una de del que y en es por para con no me mi su lo se pero como más muy esto esta
    hola gracias quiero necesito tengo puedo pedido dinero está estoy qué cuándo dónde usted ustedes
    todavía ayuda favor nada eso
    """),
    "fr": any_of("""
    le la les un une des du de et en est que qui pour pas je vous nous il elle mon ma mes votre ce cette
    avec sur dans bonjour merci suis ai avez très mais comment pourquoi quand toujours encore commande
    colis remboursement ne plus s'il
    """),
    "de": any_of("""
    der die das ein eine und ist nicht ich sie wir es mit für auf von zu den dem im mein meine ihr ihre
    aber wie was warum wann noch immer hallo danke bitte habe hat kann will bestellung geld wurde werden
    auch sehr mir dir nur
    """),
    "pt": any_of("""
    o a os as um uma de do da que e em é por para com não me meu minha seu sua mas como muito isto está
    estou olá obrigado obrigada quero preciso tenho posso pedido dinheiro ainda você vocês quando onde
    ajuda nao voce
    """),
    "it": any_of("""
    il lo la gli le un una di del della che e in è per con non mi mio mia suo sua ma come molto questo
    questa ciao grazie sono ho avete voglio ordine soldi ancora perché quando dove vorrei buongiorno
    aiuto
    """),
    "nl": any_of("""
    de het een en is niet ik je jij u we wij met voor op van te mijn jouw uw maar hoe wat waarom wanneer
    nog steeds hallo dank bedankt alstublieft heb heeft kan wil bestelling geld ook heel naar bij hou
    """),
    "pl": any_of("""
    na do nie to jest się że jak co ja ty my mój moja pan pani proszę dziękuję dzień dobry mam
    chcę zamówienie pieniądze jeszcze kiedy gdzie dlaczego czy ale
    """),
    "tr": any_of("""
    ve bir bu da de için ile ne ben sen biz siz değil çok ama nasıl neden zaman merhaba teşekkür
    teşekkürler lütfen sipariş para hala benim istiyorum var yok mi mı
    """),
    "sv": any_of("""
    och att det är en ett jag du vi ni inte på med för till av min mitt mina men hur vad varför när hej
    tack har kan vill beställning pengar
    """),
    "id": any_of("""
    yang dan di ke dari ini itu saya anda kami tidak untuk dengan sudah belum apa kenapa kapan bagaimana
    terima kasih tolong pesanan uang mau bisa ada
    """),
    "hi": any_of("""
    hai ka ki ke mein se ko nahi nahin kya kyun kab mera meri mujhe aap hum yeh woh kar karo karna raha
    rahe paisa paise abhi tak bhai ji namaste dhanyavad chahiye
    """),
}

_SCRIPTS: tuple[tuple[int, int, str], ...] = (
    (0x0370, 0x03FF, "el"),
    (0x0400, 0x052F, "ru"),
    (0x0590, 0x05FF, "he"),
    (0x0600, 0x06FF, "ar"),
    (0x0900, 0x097F, "hi"),
    (0x0980, 0x09FF, "bn"),
    (0x0B80, 0x0BFF, "ta"),
    (0x0E00, 0x0E7F, "th"),
    (0x3040, 0x30FF, "ja"),
    (0x4E00, 0x9FFF, "zh"),
    (0xAC00, 0xD7AF, "ko"),
)

_READ = 400


def language_of(scan: Scan) -> str:
    """ISO 639-1, or `und` for a script that is not known. What cannot be told apart is taken for English."""
    if not scan.text.isascii():
        script = _script_of(scan.text[:_READ])
        if script:
            return script
    words = scan.words
    if len(words) < 2:
        return ENGLISH
    known = len(_ENGLISH_WORDS & scan.keys)
    if known >= 3 or (known == 2 and len(words) <= 4):
        return ENGLISH
    return _closer(scan, known)


def _closer(scan: Scan, english: int) -> str:
    """The language most of whose small words are in the text, if it has more of them than English has.

    Single letters are words in several, and in none when someone spaces a word out.
    """
    written = scan.text[:_READ].lower().replace("’", "'").translate(_SIGNS).split()
    words = [word for word in written if len(word) > 1]
    counts = {code: sum(word in known for word in words) for code, known in _STOP_WORDS.items()}
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] >= 2 and counts[best] > english + 1 else ENGLISH


_SIGNS = str.maketrans('.,;:!?¿¡"()', " " * 11)


def _script_of(text: str) -> str | None:
    """The language of the script that most of the letters are in, when it is not the Latin one.

    Some foreign letters among Latin ones are a disguise, not a language.
    """
    letters = [ord(char) for char in text if char.isalpha()]
    foreign = [
        code
        for code in letters
        if code > 0x24F and not 0x1E00 <= code <= 0x1EFF and not 0xFF21 <= code <= 0xFF5A and code < 0x1D400
    ]
    if len(foreign) * 2 <= len(letters) or len(foreign) < 2:
        return None
    for low, high, code in _SCRIPTS:
        if sum(low <= letter <= high for letter in foreign) * 2 > len(foreign):
            return code
    return UNKNOWN
