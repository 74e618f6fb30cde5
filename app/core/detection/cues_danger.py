"""How people say that they are a danger to themselves. Recall comes first here."""

from app.core.detection.patterns import Pattern, ways
from app.core.vocabulary import Cue

SELF_HARM: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.SELF_HARM,
        r"""
        (kill|killing|killed|hurt|hurting|harm|harming|cut|cutting|hang|hanging|shoot|shooting|drown|drowning|
            poison|poisoning|off|offing|unalive|unaliving|kms|end|neck|stab|top|topping|starve|burn) (myself|
            my self|meself|my own life|my life|mself|miself)
        (kms|unalive myself|suicide|suicidal|self harm|self harming|selfharm|self injur\w+)
        (end|ending|take|taking|took|finish|finishing) (my|my own|me own|this|it|it all|everything|his own|
            her own) (life|lives|all)( |{$})
        (end|ending|finish) it( all)? ?(tonight|today|now|tomorrow|once|forever|for good|because|myself|all|
            with)
        (want|wanna|wish|hope|rather|ready|prefer|wanted|going|gonna|plan|planning|decided|try|tried|trying|
            feel like|thinking about|thinking of|thought about|thoughts of|ready|better|just|might as well|
            could just|should just|would|may as well|thoughts about) (to |i could |i could just |i would |
            i'd |i was |i were |just |be |that i |on |about |of |i |like )*(die|dying|dead|be dead|
            not wake up|never wake up|not waking up|disappear (forever|for good|from)|not exist|stop existing|
            not be alive|not be here|jump off|jump in front|sleep forever|go to sleep and (not|never)|
            never woken up|not living|not to live|not to be here|killing|gone forever|dead tonight)
        (don't|do not|no longer|not|never|didn't|dont|can't|cannot|couldn't|hardly|doesn't) (really |even |
            actually |think i |honestly )*(want|wanna|wish|care|see (a|any|the) (reason|point)|have (a|
            any) reason|feel like|deserve|know if i|know that i|want) (to |if i |whether i |in |of |for |
            i want to |me to )*(be here|live|living|be alive|exist|go on|going on|carry on|carrying on|
            wake up|be around|life|continue|being here|being alive|being around|keep going|keep living|
            stay alive|die|be in this world|survive)( (any ?more|any longer|no more|like this|with|in|tonight|
            if|and|at|after|to)|[.!,;]|{$})
        (no|what's the|what is the|isn't any|not any|not much|little|see the|any|is there a|is there any|
            without|see a|see any|no more|lost (all|my)) (real )?(point|reason|will|desire|purpose|use) (to |
            in |of |for )?(me |my |even |us )?(live|living|be here|being here|being alive|go on|going on|
            carry on|carrying on|life|existing|wake up|waking up|continue|keep going|to live|staying alive|
            exist)( any ?more)?
        (don't|do not|can't|cannot) see (the|a|any) (point|reason|way out|future)( (any ?more|in (anything|it|
            being|life|living|going)|for me|of (anything|it|living)|to (live|life|any|it|go))|[.!,;]|{$})
        (everyone|everybody|the world|they|you|you'd|you'd all|family|my (family|kids|children|wife|husband|
            mum|mom|parents|\w+)|people|things|all|it) (\w+ )?('d |would |will |'ll |might |is |are |
            could )?(all )?(probably |actually |honestly )?(be )?better( off)? (without me|if i (was|were|am|
            wasn't|weren't|died|die|just|'m|disappear\w*|ended|were dead|wasn't)|with me (dead|gone)|
            once i'm (gone|dead)|when i'm (gone|dead))
        (wish|wished) (i'd|i had|i have) never (been )?(born|woken)
        (standing|sitting|stood|sat|up|out) (here )?(on|at|by) (the|a) (bridge|edge|ledge|roof|rooftop|tracks|
            railway|cliff|train tracks|platform edge|window ledge)
        (better|best) off (dead|without me|gone|if i|not being)
        better off without me
        (wish|wished) i (was|were|had|'d|hadn't|wasn't|weren't|could)( just| never| been)* (dead|died|born|
            never (been )?born|never woken|not wake|disappear|gone|never existed|not exist|alive any ?more)
        (i|we)( really| just| honestly| simply)? ?(won't|will not|wont|shan't|may not|might not|'ll not|
            am not going to|'m not going to|not going to|don't plan to|don't intend to|not gonna) (be|
            live) (around|here|alive|with you)( |{$})( (much longer|any ?more|after|to see|tomorrow|next|by|
            when|any longer|for long|at all|long))?
        (can't|cannot|can not|couldn't|don't know (if|how) i can|don't think i can|not able to|unable to|
            no longer able to|can nt|i won't|not sure i can) (really |even |just |possibly |honestly |
            seem to )?(go on|going on|carry on|live|do this|take this|take it|live like this|face (another|
            tomorrow|it|the)|cope with (life|living)|keep (going|living|doing this)|bear (it|this|to live)|
            survive)( \w+){0,5} (any ?more|any longer|no more|life|living|another day|much longer|sir|loan|
            alone)
        (can't|cannot|can not) (go on|live|carry on) (like this|any ?more|any longer|no more|without (him|her|
            them)|this way)
        can't go on( |{$})
        (only )?(one|only|no other|the|last|single|easy|easiest|an) (way|option|thing|
            solution) (out )?(for me|left for me|out|left)( \w+)?( is)?( to)?( die| death| end| suicide| now|
            {$}|[.!])
        (there's|there is|i see|see|only|just|is) (only )?(no|one|no other) way out( |{$})
        (overdose|overdosing|overdosed|slit my|slitting my|cut my wrists?|cutting again|been cutting|
            started cutting|jump(ing)? (off|from|in front|under) (a|the) (bridge|building|train|roof|balcony|
            cliff|window|tube|bus|tracks)|rope around|noose|pills? (in front|ready|and (just|end)|to end|
            all at once)|swallow(ed|ing)? (all (my|the|these)|the whole (bottle|packet)|a (bottle|load|
            handful) of|every (pill|tablet)|the lot|them all)|take (all|the whole bottle of|every one of) (my|
            the|these) (pills|tablets|meds|medication)|drink bleach|put a (bullet|gun)|gun to my|razor|
            sharp objects?|final goodbye|goodbye (letter|note|everyone|world|cruel world)|suicide note|
            last (letter|note|message) to (my|the))
        (life|living|my life)('s| is| isn't| is not|'s not| has| ain't)? (just |really |simply |even |
            all )?(worth (it|living)|not worth|no longer worth|worth nothing|worthless|meaningless|pointless|
            over now|over for me)
        (not|n't|no longer|hardly) worth (living|going on|it any ?more|carrying on|being here|being alive)
        (worth|reason) (living|to live|being alive|going on|staying alive)
        reason (left )?for me to (live|be alive|be here|go on|exist|stay)
        (don't|do not|dont|didn't|wish i didn't) (want to|wanna|have to) wake up( (tomorrow|in the morning|
            again|any ?more)|{$})
        (given|giving|give) up on (life|living|everything|myself|it all)
        (give|giving|gave) up (living|life)
        done with (life|living|this life|it all|being alive)
        tired of (life|living|being alive|existing|being here)
        sick of (life|living|being alive)
        had enough of (life|living|being here|being alive|this life)
        hate (my life|being alive|living)
        enough of this life
        (think|thinks|thinking|thought|thoughts|dream|idea|fantasi[sz]e) (a lot |often |again |constantly |
            only |all the time |every night |always |sometimes )?(about|of) ({gap2})(ending|dying|killing|
            not waking|jumping|death|suicide|hurting|harming|cutting|not being (here|around|alive)|being dead|
            it all ending|doing something (stupid|silly|to myself))
        (do|doing|done|did) something (stupid|silly|drastic|terrible|bad|to myself|i (can't|might|won't|
            will))( to (myself|me)| to end|{$}|[.!,])
        (nobody|no one|noone|nobody'd|no one'd|who) (would|will|'d|'ll|even) (even )?(miss me|notice if i|
            care if i|notice i'm gone|cry for me|come to my funeral)( |{$})( (died|was gone|were gone|
            disappeared|die|vanish\w*|did))?
        (care|cares|matter|matters) (if|whether) i (live|die|lived|died)( or die|{$})?
        (blood|death|suicide) (will be |is |would be |is going to be )?on your (hands|head|conscience|company)
        (driving|drive|drives|drove|push|pushing|pushed|made|making|makes|make) (me|someone|people) (to |
            towards |into |close to |want to |wanna |feel like |think of )*(suicide|kill myself|die|end it|
            ending it|end my life|dying|killing myself|the edge and i)
        (by the time|when) (you|u) (read|get|fix|reply|see|answer|call) {gap4}(i'll be|i will be|
            i'd be) (dead|gone)
        (i'm|i am|i'll be|i will be|im) (already |better |going to be |gonna be |as good as )*(dead|
            gone) (inside|by|to (the|this)|anyway|soon|tomorrow|already|tonight|any ?way)
        (relief|peace|easier|better|nice|good|quiet|calm) {gap4}(to be dead|to die|not to wake|being dead|
            if i (died|die|just died|didn't wake|never woke|wasn't here|weren't here)|to not (wake|exist|
            be here)|not waking up|to never wake|to just (stop|disappear|die|not))
        not waking up
        never waking up
        not wake up (again|tomorrow|in the morning)
        go to sleep (and|forever)( never| not)?( wake)?
        (just|only|really) want (it|everything|the pain|this|all of it|all this|it all) to (stop|end|
            be over)( |{$})
        (i|me|we) (just )?(can't|cannot|don't want to|do not want to) (be here|live|do life|exist|
            be alive)( any ?more| no more| any longer|[.!]|{$})
        (fit|suitable|ready|place) for (death|the grave|dying)
        (drink|swallow) (poison|sniper|pesticide|acid|bleach)
        commit(ting|ted)? suicide
        kill (me|us) (please|now|already and be)
        please (just )?(kill me|let me die)
        let me (just )?die
        i (should|deserve to|ought to|must) (just )?die
        i (want|wanna|wish) (to )?dead
        (jump|throw myself|walk) (off|under|in front of|into) (a|the|something|traffic|the sea|the river|
            the traffic)
        """,
        unless=r"""
        (i won't|i'll not|i will not|won't|not going to) be (around|here|in|home|available|at home|
            there) ({gap4})(so|until|on|to (sign|receive|collect|accept|let)|at|in|because|as|from|between|
            till|for (the )?(delivery|engineer|meeting|\d)|next (week|month|{day}),? (i'm|i am|we're|so|as|
            because)|i'm|during|before|after (\d|{n}|work|noon|lunch))
        (hurt|cut|burn|burnt|burned) (myself|my self) (on|with|against|when|while|opening|because of|trying|
            using|due)
        (kill|end|stop|finish|close) (it|my (session|subscription|plan|contract|membership|trial|call|service|
            policy|tenancy))( all)? (all |now )?(today|tonight|now|tomorrow)?
        (died|die|dying|dead|kill|killing|kill me) (of|from|with) (boredom|laughter|laughing|embarrassment|
            shame|the heat|curiosity|hunger)
        (will|gonna|going to|would|might) (kill|murder) me (if|when|for|over|haha|lol|once)
        (kill|end) (the|this|that|a|my) (process|call|chat|session|task|job|program|app)
        to die for
        dying (to (try|see|know|get|use|go|meet|hear|wear)|for (a|some))
        (battery|phone|laptop|it|she|he|router|screen|car|plant|plants|line|child|process|fish|they|that|
            which|this) (to |keeps |is |was |will |would |just |could )*(die|dying|dead|died|dies)
        want (it|them|him|her|that|this|you|the|my \w+) (to |all )*(die|dead|disappear)
        (you|u|he|she|they)('re| are| r| is)? (not )?(worth|better off)
        would you (like|want|prefer) to end
        end (it|this) here (thanks|thank|then|for)
        life (insurance|cover|assurance|time|long|changing|line|span|cycle|style)
        (battery|shelf|product|service) life (is|isn't|not)
        (bridge|tower) climb
        jump(ing)? (off|from|in) (point|at|the gun|through|to)
        (suicide|suicidal) (squad|prevention|hotline|awareness)
        cut (myself|it) (shaving|off|a (slice|piece))
        way out of (the|this|my) (contract|car ?park|menu|agreement|deal|app|building)
        said .{0,20}kill yourself
        keeps? (commenting|saying|writing|messaging)
        don't be around
        cut me off
        see the point in (paying|having|waiting|this (fee|form|app)|keeping|renewing|using|upgrading|changing|
            sending|a|the)
        (point|use|reason) (in|of|to) (living|live) (in|at|near|there|so|with|by) (the|this|a|that|london|my)
        (don't|do not) want to live (in|near|with|next|at|here)
        """,
    ),
)
