"""How customers say that something is kept from them."""

from app.core.detection.patterns import Pattern, ways
from app.core.vocabulary import Cue

SUSPECTS_HIDING: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.SUSPECTS_HIDING,
        r"""
        (what|what's|whats|something|things|information|anything|stuff|else|facts|it|truth|more|
            reason) (that )?(you|they|you're|they're|your people|u|nobody|no one|company) {gap2}(not telling|
            aren't telling|not saying|aren't saying|hiding|hide|keeping|concealing|covering|withholding|
            holding back|won't (say|tell|admit)|not (want|wanting)|don't want|didn't (tell|mention|say)|
            haven't (told|mentioned|said)|refuse to|isn't telling|failed to mention)
        (what|what's|something) (aren't|are) you (not )?(telling|hiding|keeping|saying)
        (you|they) {gap1}(hiding|keeping|concealing|withholding|covering) (something|things|stuff|it|this|
            information|up)
        (aren't|not|n't|isn't) {gap1}(telling|told) (me|us) (something|the (truth|whole|full|real)|everything|
            what|why|the)
        (not|n't) (telling|told) (me|us|the) (the )?(whole|full|entire|truth|real|everything|something|honest)
        (hiding|hide|hides|concealing|conceal|cover up|cover ups|a cover up|covering up|coverup|covered up|
            withholding|withheld|sweep|swept|sweeping|brush under|under the (rug|carpet)|keeping (it |this |
            things |me |us |something |information |that )*(quiet|secret|from|in the dark|back)|kept (it |
            this |me |us |that |things )*(quiet|secret|from|in the dark|back)|holding (something |
            information |things )?back|in the dark|smokescreen|smoke and mirrors|whitewash|stonewall\w*|fishy|
            shady|dodgy going|sketchy|smell a rat|doesn't add up|does not add up|don't add up|funny (business|
            how|that)|strange how|odd how|odd that|convenient(ly)?|coincidence|suspicious that|hidden (agenda|
            reason|clause)|small print trick|ulterior|behind (my|our) back|secretly|on purpose|deliberately|
            pretending|pretend)( \w+)?
        (tell|told|telling|want|hear|get|give|know|like|speak|say|demand|deserve|need|about) (me |us |to |
            know |hear |the |for |once |just |you |please |get |some |be told )*(the )?(truth|whole truth|
            real (reason|story|problem|cause|answer|truth|issue|explanation)|actual (reason|truth|story|
            cause)|true (reason|story|cause)|honest (truth|answer|reason|explanation)|whole (story|picture|
            truth)|full (story|truth|picture)|straight (story|truth)|what('s| is)? (really|
            actually) (going on|happened|happening|wrong|the))
        (what|how|why|who|which) {gap1}(really|actually|truly) (happened|going on|happening|wrong|is wrong|
            the reason|went (on|wrong)|caused|changed|did|knew|cancelled|the problem|behind)
        (what's|what is|whats) (really|actually) (going on|happening|happened|the|wrong|behind)
        real (reason|story|explanation|cause),? (this time|please|not|rather|instead|and|for|behind|why|then)
        (be|being|been|are you|come) (straight|honest|upfront|up front|truthful|transparent|open|frank|level|
            clean|candid|real) (with|about|for|and)
        (be|come|level|play) (straight|honest|clean|square|with me|upfront|truthful)( with| for| about|
            [.!,;?]|{$})
        (straight|honest|truthful|direct|frank) (with me|with us)
        honest (answer|reply)
        level with (me|us)
        stop (lying|hiding|pretending|bullsh\w+|spinning|misleading)
        honesty
        dishonest\w*
        transparency
        (lying|lied|lie|lies|liar|liars|untrue|falsehoods?|fib|fibbing|porkies|misled|misleading|mislead|
            deceiv\w+|deceptive|deception|bluffing|fobbing|fabricat\w+|made up|making (it|this|that|things|
            stuff) up|make (it|this|things|stuff) up|bull ?shit\w*)( (to|me|us|about|again|or|is|by|by you|
            every|through|as|that|on|and|excuse|up)|[.!,;?]|{$})
        (why (won't|can't|don't|will|is)|won't|refuse to|can't you|nobody|no one|never|unable to|
            impossible to|just|please|for once) {gap5}(straight|honest|clear|truthful|direct|proper) answer
        (real|true|actual|full|whole) (story|reason|truth|explanation|picture)( (here|this time|please|behind|
            then|for|why)|{$})
        (don't|do not|can't|cannot|didn't|not|hard to|difficult to|never|no longer|struggle to|why (should|
            would) i|stopped|impossible to|hardly|dont) (really |even |actually |for (one|a) (second|minute|
            moment) |quite |going to |think i )?(believe|trust|buy|buying|believing|swallow|fall for) (a word|
            you|that|this|it|your|any|what|anything|the|a single|one word|them|for|a thing|him|her|in your|
            what you)( \w+)?
        (why|how come) (wasn't|was not|weren't|were we not|wasn't|am|were|was|did|is|has|have|do) (i|we|i'm|
            nobody|no one|you|customers?|it|this|that|anyone|they|everyone|none of us)( \w+)? (not |n't |
            never |only )?(told|informed|warned|tell|notified|say|said|mention|mentioned|made aware|advised|
            hidden|secret|disclosed|inform|warn|keep|kept|hiding|tell me)
        (nobody|no one|never|wasn't|not|weren't) (\w+ )?(told|informed|warned|mentioned|notified|
            disclosed) (me|us|this|that|about|until|any|it|of|when|at all)
        (you|they|company|somebody|someone|you lot|you people|you guys)( (must have|have|all|clearly|already|
            obviously|always)|'ve)? (knew|known|were aware|was aware|have been aware) (about|of|that|this|it|
            all along|from|in|since|before|already|and|full well|damn well|perfectly)( \w+)?
        (third|second|fourth|another|different|fifth|new|various|several|\d+(rd|nd|th)) (different )?(reason|
            reasons|excuse|excuses|story|stories|explanation|explanations|version|versions|answer)( (i've|
            i have|you|every|each|that|now|been|i|so|for|from|this|today|is|in)|[.!,;])
        (every|each) (time|person|agent|call) {gap6}(different|another|new) (story|reason|excuse|explanation|
            answer|version)
        (story|excuse|reason) (keeps|kept|is|has|changes|changed)( changing| changed| different)?
        your story
        (are|r) (you|u|you people|you lot|you guys|they) (hiding|lying|trying to hide|covering|keeping|
            sure that's|deliberately|being honest|telling (me )?(the )?truth|scamming|trying to (scam|trick|
            con|cheat))
        technical (issue|fault|problem|glitch|error|reasons?)\W{1,3}(what|really|is that|again|my|sure|yeah|
            right|or|that's what)
        (been|you've been|were|was|clearly|obviously|probably) (told|instructed|trained|ordered|asked|paid|
            coached|briefed) (not )?(to )?(say|tell|admit|deny|mention|lie|keep|hide|fob|stall|read|repeat)
        (so|clearly|obviously|surely|which tells me|tells me|i suspect|i think|suspect|feeling|suspicion|
            sounds like|looks like|seems like|as if|as though|i have a feeling|i bet|makes me think|
            makes me wonder) {gap6}(hiding|hide|lying|lie|cover|covering|not telling|lost it|
            something (did )?(happen|happened|you)|know(s)? (something|more)|going on|stalling|deliberate\w*|
            on purpose|not (saying|being honest|being told|telling)|sold|being (lied|misled|kept|fobbed))
        (recording|record|records|notes|email|chat|log|logs|evidence|footage|file|ticket|history|order|call|
            proof) {gap5}(has |have |was |were |is |are |'s |suddenly |mysteriously |conveniently |now |
            just )+(gone missing|disappeared|vanished|deleted|gone|lost|wiped|been (deleted|removed|wiped|
            edited|changed|lost)|missing|removed|erased|edited|no longer there)
        admit (it|that|you|to|what)
        just admit
        own up
        come clean
        (why|what) (all )?the (secrecy|secret|mystery|big secret)
        secret(s|ive)? (from|about|from me)
        what aren't you
        who (told|instructed) you
        """,
        unless=r"""
        make (it|this|that) up to
        calling me a (liar|thief)
        not anything
        never (buy|buying) anything
        believe (you've|you have|you're) (understood|listening|read)
        hidden (files?|folder|folders|camera|gem|apps?|menu|photos?|network|ssid|zip|pocket|shelf|disability)
        (honest|honestly),? (i|it|that|the|this)
        to be (honest|fair|frank|straight)
        (real|actual) (height|size|leather|weight|time|estate|number|person|human|life|wood|fur|gold|silver|
            age|name|price|width|colou?r)
        secret santa
        victoria'?s secret
        secret (question|word|garden|key|menu|ingredient|recipe|shopper|code)
        covers? (for|the|that|my|included|up to)
        (dust|sofa|seat|phone|cd|duvet|bbq|book|insurance|pool|car) covers?
        (false|made up) (alarm|ceiling|nails|teeth|lashes|of|start)
        suspicious (activity|email|transaction|charge|login|link|text|call|message|payment|person|package)
        convenient (time|for|to|location|date|day|slot|if|place)
        at your (earliest )?convenien\w+
        most convenient
        more convenient
        accidentally
        (by|on) accident
        open about
        (don't|do not|didn't|can't) believe (it|how|this|that) (worked|works|how|is|took|i|was|has|you)
        can't (believe|trust) (my|the) (luck|eyes|weather|battery)
        lie (down|flat|in)
        lying (down|around|flat|in|on the|on my|there|idle)
        lies (flat|in|on|at)
        telling (me )?(anyone|everyone)
        straight (away|line|leg|through|to|fit|hair|forward|after|in)
        open (with|for|from)
        come (straight|open|clean) (back|from|out|off|up)
        how (do|can|could) i (hide|cover)
        hide (my|the|a) (profile|number|name|price|post|app|apps|photo|photos|status|email|file|chat|story|
            caller)
        pretend (play|i)
        bull (terrier)
        (trust|believe) (account|fund|pilot)
        answer (the|my) (phone|door)
        not told (him|her|my|them|anyone)
        """,
    ),
)
