"""Lists of words and short phrases that patterns call by name: `{boss}`, `{kin}`.

A list goes on in the next line where a line ends in `|`. Lists may call other lists.
"""

from app.core.detection.abuse_words import FOUL, INSULTS_HARD, INSULTS_SOFT, LEWD, SLURS, SWEARS

_LISTS: dict[str, str] = {
    "i": r"""
        i|we
    """,
    "me": r"""
        me|us
    """,
    "my": r"""
        my|our|me
    """,
    "you": r"""
        you|u|ya|ye|yous|youse|y'all|yall
    """,
    "your": r"""
        your|ur|yer|ya
    """,
    "youre": r"""
        you're|you are|u r|u're|ur|your|ye're|yer|you all are|y'all are
    """,
    "im": r"""
        i'm|i am|we're|we are|i be
    """,
    "ive": r"""
        i've|i have|we've|we have|i
    """,
    "ill": r"""
        i'll|i will|i shall|we'll|we will|we shall|i'm going to|i am going to|i'm gonna|i am gonna|im gonna|
            we're going to|we are going to|we're gonna|imma|ima|i'd
    """,
    "id": r"""
        i'd|i would|we'd|we would|i should|i'd
    """,
    "they": r"""
        they|he|she|it|someone|somebody|you|u|ye
    """,
    "person": r"""
        person|someone|somebody|anyone|anybody|one|man|woman|guy|lady|fellow|lad|girl|bloke|chap
    """,
    "nt": r"""
        n't|'t|not| not
    """,
    "dont": r"""
        don't|do not|didn't|did not|doesn't|does not|don't
    """,
    "cant": r"""
        can't|cannot|can not|couldn't|could not|can nt|can't
    """,
    "wont": r"""
        won't|will not|wouldn't|would not|ain't gonna|not going to|not gonna
    """,
    "isnt": r"""
        isn't|is not|ain't|wasn't|was not|aren't|are not|weren't|were not|'s not|s not
    """,
    "havent": r"""
        haven't|have not|hasn't|has not|hadn't|had not|'ve not|ve not|ain't
    """,
    "never": r"""
        never|not once|not ever
    """,
    "a": r"""
        a|an|the|this|that|my|your|our|ur|yer|some|any|another|one
    """,
    "the": r"""
        the|this|that|these|those|my|our|your|ur|da
    """,
    "be": r"""
        is|are|was|were|be|been|being|am|'s|'re|'m
    """,
    "to": r"""
        to|with|2
    """,
    "and": r"""
        and|&|n
    """,
    "for": r"""
        for|4
    """,
    "please": r"""
        please|pls|plz|kindly|pleas
    """,
    "very": r"""
        so|very|really|quite|too|bit|a bit|totally|completely|absolutely|utterly|fully|proper|dead|pure
    """,
    "still": r"""
        still|yet|even now|to this day|till date|till now|as yet
    """,
    "want": r"""
        want|wanna|wants|wanted|would like|'d like|d like|need|needs|demand|require|insist on|expect|wish
    """,
    "again": r"""
        again|once more|one more time|yet again|once again|over again
    """,
    "n": r"""
        \d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a couple of|a couple|a few|few|
            several|many|multiple|numerous|umpteen|a dozen|dozens of|countless|a hundred|a million|
            god knows how many|how many|so many|too many
    """,
    "nth": r"""
        second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|umpteenth|hundredth|
            millionth|nth|\d+(st|nd|rd|th)|last|2nd|3rd
    """,
    "times": r"""
        times|time|occasions|occasion|x
    """,
    "unit": r"""
        seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|fortnights?
    """,
    "longunit": r"""
        hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|fortnights?
    """,
    "day": r"""
        monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri|sat|sun|today|
            tomorrow|yesterday|tonight|this morning|this afternoon|this evening|last night
    """,
    "contacted": r"""
        called|phoned|rung|rang|ringed|contacted|emailed|e mailed|mailed|written|wrote|messaged|texted|
            chatted|spoken|spoke|asked|reported|complained|raised|told|explained|tweeted|dialled|dialed|pinged
    """,
    "contacting": r"""
        calling|phoning|ringing|contacting|emailing|e mailing|mailing|writing|messaging|texting|chatting|
            reaching out|getting in touch|asking|reporting|complaining|chasing|explaining|repeating|telling|
            following up
    """,
    "contact": r"""
        call|phone call|phone|ring|contact|email|e mail|mail|message|chat|text|request|ticket|complaint|
            conversation|enquiry|inquiry|letter
    """,
    "staff": r"""
        agent|agents|rep|reps|representative|advisor|adviser|colleague|operator|person|people|guy|lady|
            someone|somebody|team|department|support|bloke|fella|chap|woman|man|gentleman
    """,
    "boss": r"""
        manager|managers|supervisor|supervisors|team leader|team lead|superior|superiors|boss|director|ceo|
            head of \w+|head office|higher up|higher ups|management|duty manager|floor manager|line manager|
            senior|seniors
    """,
    "stuff": r"""
        order|parcel|package|refund|money|delivery|reply|answer|response|engineer|technician|card|callback|
            call|email|item|replacement|passport|letter|update|visa|payment|cheque|luggage|bag|bags|suitcase|
            ticket|result|results|appointment|repair|router|statement|invoice|part|parts|stuff|goods|product|
            plumber|electrician|driver|date|confirmation|word|news|sim|keys?|code|contract|documents?|
            certificate|licen[cs]e|activation|installation
    """,
    "contacts": r"""
        calls|phone calls|emails|e mails|mails|messages|chats|texts|letters|support tickets|complaints|
            attempts
    """,
    "whenever": r"""
        {day}|on {gap1}{day}|last (week|month|night|time|year|{day})|earlier( today)?|this (morning|afternoon|
            week|month)|the other day|before|already|previously|{n} {longunit} ago|a (week|month|fortnight|
            while|day) ago|in \w+|on (the )?\d+(st|nd|rd|th)?
    """,
    "reported": r"""
        called|phoned|rang|rung|contacted|emailed|e mailed|mailed|messaged|texted|wrote|written|reported|
            complained
    """,
    "asking": r"""
        when|where|what|why|how|who|which|is (it|there|that|this|the|my|he|she)|are (you|they|there|we|the|
            my)|can (i|you|we|it)|will (it|you|i|they|the|my)|does (it|that|the|this)|did (it|you|they|i)|
            do (i|you|they|we)|was (it|that|the|my)
    """,
    "once": r"""
        again|once more|once again|yet again|another time|one more time
    """,
    "kin": r"""
        mum|mom|mother|mam|dad|father|husband|wife|partner|son|daughter|child|children|baby|kid|kids|brother|
            sister|nan|gran|grandmother|grandma|grandad|grandfather|grandpa|parents?|uncle|aunt|auntie|friend|
            fiance|fiancee|boyfriend|girlfriend|little (one|ones|boy|girl)|twins|toddler|newborn|girl|boy|
            family|mother in law|father in law|hubby|granny|granddad|missus
    """,
    "manager": r"""
        manager|managers|supervisor|supervisors|team leader|team lead|teamleader|superior|superiors|boss|
            bosses|director|directors|ceo|head of (the )?\w+|head office|higher ups?|management|senior|
            seniors|owner|executive|line manager|duty manager|gaffer|superviser|manger|chief|top brass|
            escalations? (team|desk|department)|complaints? (team|department|manager|officer|handler)|oga
    """,
    "above": r"""
        above (you|u|your)|higher (up|than you|authority|level|rank)|(more|someone|somebody|anyone|
            person) (senior|experienced|important)|senior to you|with (some |any |more |actual |real |
            the )*(authority|power|seniority|clout)|in (charge|authority|command)|in a position to|who (can|
            could|has|is able to|is allowed to|is authori[sz]ed to) (actually |really )?(help|decide|
            authori[sz]e|approve|sort|fix|make (a |the )?decisions?|do something|the (authority|power)|
            resolve|override|sign)|who (knows|actually knows|understands) what|up the (chain|ladder|line)|
            your (line |direct |immediate )?(superior|senior|boss|manager|supervisor)|(next|second|
            higher) (level|tier|line)|the person responsible|whoever('s| is) (in charge|responsible|above|
            your)|responsible for
    """,
    "reach": r"""
        speak|talk|chat|escalate|transfer|transferred|put|connect|pass|passed|get|give|want|need|demand|like|
            have|bring|fetch|call|see|raise|refer|forward|hand|write|complain|discuss|take|involve|contact|
            request|prefer|connected|escalated|deal|find|hear|reach|insist|expect|show|let|where|who|ask|
            patch|route|switch|direct|page|come
    """,
    "things": r"""
        order|parcel|package|delivery|item|router|phone|laptop|screen|washing machine|machine|fridge|boiler|
            heating|internet|broadband|wifi|wi fi|line|card|app|website|site|system|account|payment|refund|
            bill|invoice|engineer|driver|courier|technician|fitter|flight|train|booking|reservation|room|
            luggage|bag|suitcase|product|device|printer|tv|telly|oven|dishwasher|dryer|sim|signal|service|
            email|login|password|subscription|ticket|replacement|letter|bank|car|lift|water|power|electricity|
            gas|light|remote|battery|charger|watch|camera|tablet|server|page|link|code|thing|toaster|kettle|
            bed|sofa|desk|table|chair|shoes|dress|box|seal|door|unit|part|software|update|checkout|till|tills|
            portal|form|machine|plumber|cleaner|taxi|bus|food|meal|pizza|cake|glasses|passport|visa|it|this|
            everything|nothing|none of it
    """,
    "utterly": r"""
        so|such|really|very|just|all|both|a|an|the|one|absolute|absolutely|total|totally|complete|completely|
            utter|utterly|fucking|fuckin|fkn|fckin|fcking|bloody|damn|damned|goddamn|god|sodding|frigging|
            freaking|effing|pure|proper|right|real|big|massive|little|old|young|poor|sorry|dirty|filthy|
            rotten|lazy|fat|ugly|stupid|dumb|useless|pathetic|worthless|thick|dense|miserable|ignorant|
            arrogant|smug|silly|spineless|heartless|brainless|incompetent|stuck|up|jumped|good|for|nothing|
            shameless|nasty|sick|sad|smelly|greasy|slimy|rude|clueless|idiotic|cheeky|nosy|pompous|lousy|
            bunch|load|pack|of|shower|kind|sort|piece|excuse|mindless|lying|thieving|cheating|scamming|dozy|
            daft|gormless|inept|cold|hearted|two|faced|brain|dead|braindead|lowlife|fake|robot|trained|
            corporate|overpaid|underpaid|jobsworth|snotty|spoilt|spoiled|bald|drunk|shitty|crappy|vile|evil|
            most|biggest|dumbest|stupidest|actual|literal|fecking|motherfucking|half|witted|dim|bleeding|
            cowardly|ungrateful|self|important|whiny|stinking|foul|disgusting|still|also|probably|clearly|
            obviously|such|like|as|being|even|more|another|either|always|truly|honestly|literally|seriously
    """,
    "theirs": r"""
        driver|drivers|courier|couriers|colleague|colleagues|manager|managers|technician|technicians|engineer|
            engineers|receptionist|agent|agents|rep|reps|guy|guys|woman|man|lady|bloke|lad|girl|boy|staff|
            people|person|team|boss|supervisor|fitter|installer|plumber|electrician|delivery \w+|workers?|
            employees?|employee|doctor|nurse|waiter|waitress|cashier|assistant|advisor|adviser|operator|
            security|bouncer|pilot|steward|crew|landlord|teacher|postman|builder|contractor|ceo|director|
            owner|programmer|developer|call centre \w+
    """,
    "hurt": r"""
        kill|killing|hurt|smash|punch|slap|stab|shoot|strangle|murder|throttle|batter|knife|choke|bash|thump|
            whack|cripple|maim|lynch|hang|axe|chop|gut|behead|slaughter|destroy|kick|beat|burn|bury|drown|hit|
            deck|headbutt|run over|knock|skin|bite|microwave|execute|eliminate|wipe out|butcher|clobber|
            pummel|lamp|glass|rape|torture|poison
    """,
    "limb": r"""
        neck|necks|legs|leg|arms|arm|face|faces|jaw|skull|head|heads|teeth|knees|kneecaps|fingers|nose|bones|
            throat|throats|eyes|guts|hands|back|balls|ribs|brains
    """,
    "shall": r"""
        i'll|i will|ill|i'm gonna|im gonna|i'm going to|i am going to|imma|ima|i'd|i would|i could|i might|
            i may|i shall|i want to|i wanna|i wish i could|i should|we'll|we will|we're gonna|we're going to|
            gonna|going to|someone will|someone should|someone's going to|somebody will|somebody should|
            somebody's going to|i'd love to|i'd like to|ready to|feel like|let me|pleases me to|think i will|
            coming to|about to|i swear i|i swear to god i'll|come and|come down and|come there and|want to|
            wanna|able to|and i'd|i dare you or i'll|watch me
    """,
    "yours": r"""
        you're|you are|u r|u are|you r|u're|ye are|ye're|yer|y'all are|youre|yous are|thou art|you were|
            you is|you be|ure|ur|you've been|you must be|you sound like|you seem|you look like|you act like|
            you're being|you call yourself
    """,
}


def _joined(block: str) -> str:
    return "".join(line.strip() for line in block.splitlines())


WORD_LISTS: dict[str, str] = {
    **{name: f"({_joined(block)})" for name, block in _LISTS.items()},
    # Words of abuse, which are facts of their own.
    "hard": f"({'|'.join(INSULTS_HARD)})",
    "soft": f"({'|'.join(INSULTS_SOFT)})",
    "foul": f"({'|'.join(FOUL)})",
    "slur": f"({'|'.join(SLURS)})",
    "swear": f"({'|'.join(SWEARS)})",
    "lewd": f"({'|'.join(LEWD)})",
    # Signs and any word at all.
    "^": r"(^|[.!?\n;:\"(] ?)",
    "$": r"( ?[.!?\n;:\")]|$)",
    "w": r"[\w'&/]+",
}
