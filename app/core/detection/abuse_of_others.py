"""Insults to the company and its people, of oneself, and reported ones; words of abuse that are to nobody."""

from app.core.detection.patterns import Pattern, ways

OF_OTHERS: tuple[Pattern, ...] = (
    *ways(
        "abuse",
        "insult.company",
        r"""
        (you|u|ye|y'all) (people|lot|guys|all|bunch|folk|folks|clowns|shower|company|idiots|
            muppets) {gap2}(are|r|is|were|must be|'re|a|an|of)? ?({utterly} )*({hard}|{soft}|{foul}|
            brain dead|crazy|mental|lazy|deaf)
        (bunch|pack|load|shower|gang|lot|band|crowd|den|group|nest|herd|team|company|collection|set|cartel|
            full|run|staffed|circus|outfit) (of|by|with) ({utterly} )*({hard}|{soft}|thieves|crooks|liars|
            scammers|{foul})
        (you|u) ({utterly} )*(thieves|crooks|scammers|liars|robbers|cheats|criminals|fraudsters|swindlers|
            conmen|con artists|thieving \w+|scamming \w+)
        {^}<({utterly} )*(thieves|crooks|scammers|robbers|liars|cheats|fraudsters|swindlers|conmen|bastards|
            criminals|parasites|vultures)>(!|{$}| all| the lot| you)
        (your|this|that|ur|the|whole|entire) (\w+ )?(company|bank|firm|place|shop|store|business|outfit|
            airline|support|team|staff|department|call centre|service|organisation) (is|are|'s)( (just|all|
            nothing but|full of|run by|staffed by))* ({utterly} )*({hard}|idiots|morons|imbeciles|clowns|
            monkeys|thieves|crooks|liars|scammers|criminals|parasites|muppets)
        (you're|you are|they're|they are|ye're|you were|u r|ur) (all|both|just|nothing but|such|
            such a) (bunch of |all |a |just )*({hard}|{soft}|{foul}|thieves|crooks|liars|scammers|
            criminals)( the lot of you)?
        (lot|all|every one|each) of (you|ye|u) {gap2}(idiots|morons|thieves|liars|crooks|useless|bastards|
            scum|clowns|imbeciles|incompetent|muppets|brain dead|pathetic|worthless)
        the lot of (you|ye)( are| is)?{$}
        (robbing|thieving|scamming|lying|money grabbing|greedy|cheating) (bastards?|gits?|scum|pricks?|
            thieves|shower|bunch|crooks|company|cunts|swines?|wankers?|parasites|pigs|arseholes|assholes|
            fuckers|\w+ers)
        (fuck|screw|damn|to hell with|burn) (this|the|your) (whole |entire |stupid |shitty |fucking |
            damn )*(company|bank|firm|airline|shop|store|place|shitty company|organisation|call centre)
        (hope|pray|wish) (your|the|this) (whole |entire |shitty |stupid )*(company|business|bank|shop|firm|
            office) (goes|go|burns?|collapses|dies|rots|fails|gets|closes)
        """,
    ),
    *ways(
        "abuse",
        "insult.other",
        r"""
        (your|the|that|this|ur|a|one of your|his|her|their|our|my|yer) ({utterly} )*({hard}|idiotic|moronic|
            imbecilic) (of (a|an) )?{theirs}
        (your|that|this|the|ur|yer|one of your|said) (\w+ )?{theirs} (\w+ )?(\w+ )?(is|was|are|were|'s|
            has to be|must be|acted like|behaved like|being|sounds like|
            sounded like)( being)? (\w+ )?({utterly} )*({hard}|{soft}|stupid|dumb|useless|brainless|thick|
            a disgrace|incompetent|ignorant|pathetic|vile|disgusting|worthless|nasty|spiteful|evil|braindead|
            gormless)
        (the|that|those|whatever|whichever|this|some of the|these|what|which|any) ({utterly} )*({hard}|clown|
            clowns|fool|fools|jerk|jerks|joker|jokers|genius|pig|cow|witch|creep|monkeys?|animals?) (who|that|
            i (spoke|talked|dealt|got)|you (sent|have|hired|employ|call)|before you|at (the|your)|in (your|
            the)|from (your|the)|on (the|your)|behind|working|answering|driving|delivering|served|and|
            in charge|responsible|running|over|came|sent|did|designed|packed|in|said|at)
        (he|she|they|he's|she's|they're|who)( is|'s| was| are|
            're| were)? (\w+ )?({utterly} )*{hard}( to| with| who| and|{$}|[.!,])
        (tell|ask|sack|fire|get rid of|told|send|give|know|hate|call) (him|her|them|that|the|your|those|
            this) {gap1}(he's|she's|they're|{hard}|clown|fool|pig|cow|witch|jerk|idiotic|useless \w+|
            lying \w+|stupid \w+)
        (each other's|sister|mother|mum|mama|mom|father|brother|boss|programmer|creator|maker|developer|
            family|wife|husband|kids) {gap3}({hard}|gay|whore|ugly|bitch|retard)
        """,
        unless=r"""
        (i'm|i am|i was|me|myself) {gap4}{w}
        (a|the) (dumb|smart) (terminal|phone|tv)
        clown fish
        (stupid|dumb) (rule|thing|question|mistake|website|form|app|machine)
        """,
    ),
    *ways(
        "abuse",
        "insult.word",
        r"""
        {hard}
        """,
    ),
    *ways(
        "abuse",
        "insult.soft",
        r"""
        (stupid|dumb|idiotic|moronic|brainless|gormless|pathetic|halfwitted|imbecilic|:clown:|thieves|crooks|
            scammers|liars|robbers|loser|losers|clown|clowns|fools?|jerk|pig)
        """,
    ),
    *ways(
        "abuse",
        "insult.self",
        r"""
        (silly|stupid|daft|foolish|dumb|idiot) (old )?(me|of me)
        my (own )?(stupid|dumb|silly|idiotic) (\w+ )?(fault|mistake|self|error|head|brain)
        (i'm|i am|i was|i feel like|feel like|felt like|i've been|like|call me|i must be|i'm being|
            i look like|looked like) (\w+ )?(an?|some kind of|such an?|such a|a complete|a total|an absolute|
            a right|a real) ({utterly} )*({hard}|idiot|fool|muppet|prat|mug|twit|clown|moron|plonker|dummy|
            eejit|numpty|dinosaur)
        """,
    ),
    *ways(
        "abuse",
        "insult.quoted",
        r"""
        (called|calls|calling|labelled) (me|my \w+|him|her|us) (an? |such an? |names|some |
            the )({utterly} )*(\w+ )?({hard}|{soft}|{foul}|names|liar|thief|dinosaur|bad names|\w+ names|
            racist|slur|slurs|b word|c word|n word|f word)
        (says|said|told me|tells me|thinks|saying|reckons|jokes|joked) (that )?(i'm|i am|i was|we're|we are|
            i'm being) (an? |too |so |such an? )*({utterly} )*({hard}|{soft}|{foul}|dinosaur|liar|useless|
            slow|old|mad|crazy)
        (call|called) me names
        (swore|cursed|screamed|yelled|shouted|spat) at (me|us|my)
        (insulted|threatened|abused|mocked|humiliated|belittled|harassed) (me|us|my)
        """,
        unless=r"""
        call(ed|ing|s)? (me|us) (an?|the) (taxi|cab|uber|ambulance|doctor|few|couple|number)
        """,
    ),
    *ways(
        "abuse",
        "threat.quoted",
        r"""
        (he|she|they|driver|passenger|man|woman|guy|someone|somebody|neighbour|agent|colleague|who|technician|
            he'd|she'd|they'd|he'll|she'll|he would|he was) (\w+ )?(\w+ )?(\w+ )?(going to|gonna|he'd|he'll|
            she'd|she'll|they'd|they'll|would|will|to|threatened to|threatening to|wanted to|tried to|i'll|
            i will) ?["']?{hurt} (me|my|us|our)( \w+)?( in)?
        (threatened|threatening|threatens) (to |me |us |my \w+ )( \w+)?( \w+)?
        (death|violent) threats?
        """,
    ),
    *ways(
        "abuse",
        "profanity.word",
        r"""
        {swear}
        (what|who|why|where|how|when) the (hell|heck|fuck|f|devil)( |{$})
        (bloody|fucking|holy|oh) hell
        hell no
        (hell|heck) (of a|yeah|yes)
        f (ing|en|off|ed|word)
        fing (hell|useless|stupid|ridiculous)
        (go|been) to hell
        like hell
        what the (eff|f|frig|flip)
        :poo:
        b s
        for (fuck's|christ's|fucks|god's|goodness|feck's|pete's) sake
        """,
    ),
)
