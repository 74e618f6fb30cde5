"""Where words of abuse are none: quoted, about oneself, about a thing, or harmless."""

from app.core.detection.patterns import Pattern, ways

SHIELDS: tuple[Pattern, ...] = (
    *ways(
        "abuse",
        "shield.quoted",
        r"""
        (he|she|they|someone|somebody|driver|drivers|agent|agents|colleague|manager|guy|man|woman|lady|
            technician|engineer|receptionist|courier|passenger|customer|neighbour|neighbor|grandson|son|
            daughter|husband|wife|nan|mum|mom|dad|friend|boss|person|people|staff|one|operator|rep|advisor|
            adviser|supervisor|stranger|troll|seller|buyer|kid|kids|teenager|landlord|waiter|employee|worker|
            assistant|bloke|lad|girl|boy|caller|host|tenant|members?|user|users|post|comment|comments|message|
            text|texts|email|note|sign|review|letter|error|screen|machine|sticker|mug|bot|chatbot|
            grandson says|brother|sister|who|which|that) (\w+ )?(\w+ )?(\w+ )?(called|calls|calling|call|said|
            says|saying|say|told|tells|telling|wrote|writes|writing|texted|shouted|shouts|shouting|screamed|
            screaming|yelled|yelling|swore|muttered|insulted|threatened|sent|posted|commenting|commented|
            keeps saying|replied|answered|typed|goes|went|was like|is calling|started calling|labelled|
            referred to) [^.!?\n]*
        (called|calls|calling|call|labelled|accused|accusing) (me|us|my \w+|him|her|myself|our \w+|
            his \w+) [^.!?\n]*
        (told|tells|telling) (me|us|my \w+|him|her) (to )?[^.!?\n]*
        (called|told|insulted|threatened|sworn at|shouted at|abused|spoken to|yelled at|screamed at|
            referred to) (as )?(a|an|by|to|me|names?) [^.!?\n]*
        (he|she|they|driver|agent|man|woman|guy|passenger|colleague) (\w+ )?(threatened|was going to|wanted|
            tried|said he'd|said she'd|said they'd|said he'll) (to )?[^.!?\n]*
        (word|words|phrase|title|titled|book|books|game|album|song|film|movie|podcast|band|username|user name|
            nickname|subject line|slogan|t shirt|quote|quoting|password|saying|search|searching for|print|
            poster|mug|card|lyrics|episode|channel|hashtag|comedy|play|novel|paperback|hardback|brand|recipe|
            text|reads?|says?|error message|message) (literally |is |was |\w+ )?(called |titled |named |says |
            that says |saying |reads |literally )?["'][^"\n]*["']?
        (book|books|album|song|film|movie|podcast|band|paperback|hardback|novel|comic|dvd|audiobook|poster|
            mug|t shirt|show|play|series) (called|titled|named|says|that says|by|is called|was|
            with the title) [^.!?\n]*
        (card|board|video|drinking) game[^.!?\n]*
        [^.!?\n]* (as a (paperback|hardback|book|dvd|gift|print|mug|poster)|in (paperback|hardback|stock|
            hard ?cover)|is that (the )?(book|game|film|song|title))
        (don't|do not|never|stop|shouldn't|should not|not ok to|not okay to|wrong to|please don't|
            not acceptable to|how dare (he|she|they|you)|i won't be|no one should|nobody should) (\w+ )?(call|
            calling|called|say|saying|use|using|be called|tell|telling|swear|swearing)( \w+)? [^.!?\n]*
        (have|stock|sell|looking for|find|order|want|buy|got|get|on) {gap3}(game|book|novel|album|song|film|
            movie|dvd|poster|mug|t shirt|paperback|hardback)s? [^.!?\n]*
        (some|any|every|whichever|whatever|an) ({utterly} )*({hard}) (who |that )?(stole|has|hit|took|used|
            hacked|scammed|broke|ran|crashed|bumped|drove|keyed|rang|called me|emailed|got|left|put|parked|
            cloned|is using|must have|on the (road|bus|train|street|internet))[^.!?\n]*
        (not|n't|never|isn't|aren't|am not) (saying |calling |implying |thinking |
            suggesting )?(that )?(you're |you are |you |they're |anyone |he's |she's |all )*(an? |so |that |
            too |being |all )*({utterly} )*({hard}|{soft}|{foul})
        (racist|homophobic|sexist|offensive|abusive|hateful|slur|slurs|bullying|bullied|harassing|harassed|
            harassment|report|reporting|hate speech|discriminat\w+|abuse) [^.!?\n]*
        [^.!?\n]* (is|are|was|were|sounds|that's) (\w+ )?(\w+ )?(racist|homophobic|sexist|offensive|a slur|
            slurs|hate speech|not ok|not okay|unacceptable language|bullying|hateful|derogatory|abusive)
        [^.!?\n]* (he|she|they|your \w+|the \w+) (said|told (me|us)|shouted|called (me|us)|screamed|wrote|
            yelled|texted|muttered)( [^.!?\n]*)?
        """,
        unless=r"""
        (i|you|u) (just |already |have |never |only )?(said|told|say|tell|call|called|wrote) (you |u |it |
            that |him |her )*(fuck|shut|off|idiot|moron|you|stupid)
        (says|said|told|saying|tells) (in|on|that (it|the|my|i)|it|my|the|i|how|when|
            what) [^.!?\n]{0,60}(you (stupid|dumb|useless|idiot|fucking|moron|absolute)|fuck (you|off)|
            shut up)
        call(ed|ing|s)? (you|back|again|in|centre|center|them|about|your|the|u|up|earlier|twice|{n}|this|it|
            that|from|for|to|yesterday|every|and|customer|and|on|now|but|already|all|because|my bank)[^.!?\n]*
        [^.!?\n]{0,40}(tell|told|telling) (me|us) (what|why|how|when|where|the|that|i|it|if|my|your|about|you|
            to (wait|call|calm|go to|restart|ring|email|contact|speak|use|try|check|send|pay))[^.!?\n]*
        """,
    ),
    *ways(
        "abuse",
        "shield.self",
        r"""
        (i'm|i am|i was|i feel|i felt|i feel like|i look like|i looked like|me|makes me|made me|making me|
            i must be|i sound|i've been|am i|i'm being|call me|i'm just|i know i'm|myself|silly me|feeling|
            feel|stood|standing|sitting|sat|stand) ({utterly} )*(like |look like |feel like |look |feel |an |
            a |such |such an |such a |so |the |being |just |too |here |there |at the \w+ |in the \w+ |
            on the \w+ )*({hard}|{soft}|{foul}|stupid|dumb|mad|crazy|mental|sick|pissed|fucked|slow|blind|
            deaf)( off)?
        silly (me|old me)
        stupid (of )?me
        my (own )?(stupid|dumb|silly|idiotic|bloody|damn|bad) (fault|mistake|self|error)
        (like|as|for) (an?|some kind of|a complete|a total|an absolute|a right) (idiot|fool|lemon|muppet|prat|
            mug|twit|clown|moron|plonker|dummy|eejit|numpty|dog|animal|criminal|thief|nobody|piece of (shit|
            dirt))
        (take|taking|treat|treated|treating|think|thinks|thought|mistake|must think|playing|play|played|made|
            make|making|calling) (me|us|i'm|i am|we're)( \w+)? (for |as |like |out to be |
            look )*(an? )?(idiot|fool|stupid|mug|moron|thick|dumb|liar|criminal|clown|thief|fools|idiots|dirt|
            shit|rubbish|look|feel|muppet|dog)
        (idiot|dummies|dummy|fool|idiots) ?proof
        for dummies
        no dummy
        (do i|did i) look (like|stupid)
        (i'm|i am|we're) not (an?|that|so|stupid|dumb|thick) ?(idiot|moron|fool|stupid|liar|thief|criminal|
            dumb|child)?
        (called|call|calling) myself
        """,
    ),
    *ways(
        "abuse",
        "shield.thing",
        r"""
        (this|that|the|these|those|a|an|your|ur|my|our|it|some|another|such a|what a|one|its|bloody|whole|
            most|same|any|no|more|all) ({utterly} )*({foul}|{swear}|stupid|dumb|idiotic|mad|crazy|ridiculous|
            silly|useless|pathetic|moronic|mindless|brainless|insane|twat|arsehole|asshole|bitch|bastard|
            bugger|sod|shitty|crappy|damn|bloody|fucking) (of (a|an) )?(\w+ )?(thing|things|router|phone|rule|
            rules|website|site|app|machine|form|forms|question|mistake|system|menu|chatbot|bot|password|code|
            email|letter|link|update|computer|laptop|printer|car|door|box|button|process|policy|error|
            company policy|idea|reason|excuse|music|hold music|game|screen|card|card reader|cable|line|
            service|internet|wifi|signal|battery|remote|tv|telly|fridge|oven|boiler|heating|washing machine|
            dishwasher|dryer|package|parcel|delivery|order|bill|charge|fee|contract|account|queue|captcha|
            robot|survey|voucher|day|days|week|month|year|morning|weekend|weather|traffic|train|bus|flight|
            software|product|item|chair|table|desk|bed|job|situation|mess|joke|problem|issue|thing's|hoover|
            vacuum|kettle|toaster|lamp|light|lock|key|tap|toilet|shower|pipe|roof|lift|elevator|bike|scooter|
            watch|charger|plug|wire|drive|file|document|pdf|page|window|tablet|console|controller|headset|
            headphones|speaker|camera|mouse|keyboard|sim|chip|meter|alarm|gate|fence|dog|cat|plan|decision|
            answer|response|robot voice|recording|automated \w+|postcode|phone system|phone line|phone menu|
            kitchen|house|fault|drops?|paperwork|admin|time|script|article|faq)
        (it|it's|its|this is|that's|that is|thing|everything|everything's|service|company|this|that|which is|
            app|website|situation|rule|idea|policy|system|they|product|quality)( (is|was|are|sounds|seems|
            looks|keeps|gone|going|went))? ({utterly} )*(stupid|dumb|idiotic|useless|pathetic|crap|shit|
            bullshit|bollocks|crazy|mad|insane|ridiculous|a joke|nuts|mental|shite|fucked|buggered|fucked up|
            damn|bloody|screwed|rubbish|garbage|trash|disgusting|disgraceful|shocking|a disgrace|to shit|
            moronic|retarded|horrible|terrible|embarrassing|an embarrassment)
        """,
        unless=r"""
        (agent|agents|staff|person|people|colleague|driver|you|manager|rep|woman|man|guy|employee|
            operator) {gap0}{w}
        """,
    ),
    *ways(
        "abuse",
        "shield.harmless",
        r"""
        (pissed (off|at|about|that)|pain in the (ass|arse|bum|butt)|kick(ed|s|ing)? (my|some|the) ass|
            kick ass|bad ?ass|half ass(ed)?|ass(es)? (backwards|in gear|kicked)|my ass|smart ?ass|(move|get|
            work|bust|save|cover|freeze|freezing|froze) (my|our|your) (ass|arse|asses)|arsed|bitch (about|
            of a|and moan)|(stop|to|not|don't|just|always) (bitch|bitching)|bitching|bloody (good|brilliant|
            marvellous|legend|fantastic|great|lovely|hell|mary|nose|cold|hot|freezing|knee|wounds?|long|late|
            expensive)|damn (good|fine|well|near|fast|it|thing|right|great|that)|fucking (amazing|brilliant|
            love|great|awesome|good|legend|hell|fantastic|finally|ridiculous|joke|hate this)|holy (shit|crap|
            cow|moly|fuck|hell)|no shit|(oh|well|ah|aw|aww|yeah|hell|god|wow|omg|lol|so|and|but|ok|
            thank) (shit|fuck|crap|damn|bollocks|bugger|hell)|thank fuck|(don't|doesn't|do not|didn't|not|
            couldn't) give a (damn|shit|fuck|toss|monkey|rat)|(shit|crap|fuck|damn|fuckin|
            bugger) (out of luck|show|loads?|ton|storm|happens|yeah|knows|all|that|this|it|sake|load|knows)|
            (son of a|life's a|payback's a|karma is a|karma's a|resting|basic|what a|real|it's a|was a|be a|
            such a|absolute|total|a complete|a) (bitch|bastard|bugger|pain|sod) (to|of|for|when|{$}|[.,!])|
            clever (dick|clogs)|jack shit|shit (my|myself|himself|bricks|day|week|time|month|year)|
            crap (quality|service|signal|product|day|reception|weather|connection)|piss (up|take|poor|easy)|
            tak(e|es|ing|en) the (piss|mick|mickey|pee)|taking the p|(dog's|the) bollocks|a load of (bollocks|
            crap|bull|bullshit|shit|rubbish|nonsense)|load of|lots of|bunch of (bull|crap|bullshit|nonsense|
            lies)|what (a|the) (load|crock) of|(cock|balls|screw|fuck|mess|cocked|screwed|messed|ballsed|
            fucked|cocks|balls's) (up|ups|it up|things up|this up|everything up|that up|me over|me around|
            us over|us around|over)|(screw|fuck|fucking|messing|mess|dick|dicked|dicking|piss|pissing|fucked|
            fucks|bugger|muck|faff|arse|arsing|buggering) (me|us|this|people|customers|it|
            everything)( \w+)? (around|about|up|over|off)|fuck my life|fml|fuck this|fuck that|fuck it|
            screw (this|that|it)|damn this|(cheap|hard|soft|nice|little|piece|pieces|bit|load|pile|
            bag) of (crap|shit|junk|rubbish|garbage|trash|kit|rubbish) {gap2}(router|phone|thing|machine|car|
            keeps?|won't|has|broke|is|doesn't|again|does|did|just|i|and|you sold|you sent|has done|software|
            website|app|product|from)|(nuts|nut) (and|bolts|allergy|free)|dick (van|smith|cheney|clark|turpin|
            whittington|grayson)|(private|uncle|moby|tom|mr) dick|tit for tat|(blue|great) tits?|(cow|pig|dog|
            rat|monkey|donkey|snake|sheep|goat) (milk|food|tag|mask|costume|toy|print|poo|bed|collar|lead|
            walker|sitter|bar|trap|wrench|hide|skin|rescue|and)|pigs? in blankets|(fat|slow|thick|dense|dim|
            blind|deaf|dumb|mad|sick) (free|cooker|lane|cotton|foam|forest|light|lights|spot|terminal|bell|
            cow disease|max|leave|pay|note|day|days|bag)|low ?life span|(weather|shuttle|pea|wood)cock|
            hell's kitchen|hells angels|shell|seashell|hello)
        (kill|killing|killed) (the|a|my|time|off|two|it|this|that|all the|process|all processes|switch)( \w+)?
        (dead|die|dies|dying|died|dead line) (battery|line|pixel|pixels|phone|zone|link|sea|on me|laptop|
            screen|spot|weight|end|in the|man's)
        to die for
        could (murder|kill) (a|for)
        shoot (you|me|him|her|over|a|off)( over)? (an? )?(photo|email|message|picture|text|mail|few|line|
            quick|screenshot)?
        """,
    ),
)
