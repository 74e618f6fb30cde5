"""Insults and curses said to the agent."""

from app.core.detection.patterns import Pattern, ways

INSULTS: tuple[Pattern, ...] = (
    *ways(
        "abuse",
        "insult.agent",
        r"""
        {yours} ({utterly} )*({hard}|{soft})
        your? (such )?an? ({utterly} )*({hard}|{soft})
        (you|u|ya|ye|yer|thou) ({utterly} )*{hard}
        (you|u|ya|ye) ({utterly} )+({soft})
        (you|u|ya|ye) {soft}{$}
        (you|u|ya|ye|are|r|ur|you're) ({utterly} )*(:clown:|:poo:|:pig:|:rat:|:snake:|:monkey:|:donkey:)
        {yours} ({utterly} )*{foul}
        (are|r|were) (you|u|ye|ya) ({utterly} )*({hard}|{soft}|{foul}|deaf|blind|mental|mad in the head|
            for real stupid|on drugs|illiterate)( or (what|something|just))?( as well| too)?( as)?
        (you|u|ya|ye) ({utterly} )*(piece|pieces|sack|bag|pile|lump|bucket|waste) of (shit|crap|trash|garbage|
            turd|filth|scum|dirt|work|oxygen|space|skin|dog shit|human waste|meat|air|lard)
        (what|such) (a|an) ({utterly} )*({hard}|{soft}) you
        (you|u) (\w+ )?(stupid|dumb|useless|worthless|brainless|heartless|pathetic|thick|incompetent|
            shameless|spineless|gormless|brain dead|braindead|filthy|clueless|idiotic|moronic) (\w+ )?{w}
        (indeed|yes|no|hey|oi|listen|look|well|ok|tell me|wrong|wake up|hello|right|move it|hurry up|come on|
            answer me|bye|thanks|fix it|do it|read it|think|sorry|what|try again)[, ]+({utterly} )*({hard}|
            {soft}){$}
        {^}<({utterly} )*{hard}>{$}
        (you|u) ({utterly} )*(idiotic|moronic|ignorant|stupid|dumb|retarded|pathetic|useless|worthless|
            incompetent|brainless){$}
        (did|was) your (mother|mum|mom|mam|parents?|dad|father) {gap2}(drop|dropped|drink|related|siblings|
            raise|brother|ashamed|teach|love)
        (born|were you) {gap1}(slow|stupid|thick|dumb|yesterday|retarded|an idiot|in a barn|under a rock)
        how (do|did) you {gap2}(get dressed|tie your (shoes|laces)|breathe|function|find your way|
            put your (shoes|pants|trousers)|get (hired|(this|that|a|the|your) job)|manage to (breathe|
            get hired)|remember to breathe|survive|pass (school|the interview))
        who (the \w+ )?(hired|trained|employed|taught|raised) (you|u|ye|these|this|such)
        where (do|did) they (find|get|dig|recruit|scrape) (you|u|you people|these|people like|this lot|them)
        (hire|hired|employ|recruit|take|pay|let) (any|every|such|just any|these|this|absolute|complete|
            total) {gap1}(idiot|imbecile|moron|fool|clown|muppet|cretin|halfwit|monkey|muppets|idiots|morons|
            fools|clowns)s?
        (trained |even a |a |any |my |an? \w+ )*(monkey|monkeys|parrot|chimp|goldfish|dog|donkey|hamster|
            toddler|five year old|5 year old|child|baby|rock|potato|trained ape|lobotomi[sz]ed \w+|pigeon|
            cat) (could|can|would|has|have|knows|understands|with) {gap3}(do|press|push|answer|read|
            understand|work|job|better|brain|manage|type|help|be more|have|figure|get|see|know)
        (brain|brains|brain cells?|iq|half a brain|braincell|intelligence|mental capacity|
            common sense) {gap4}(of (a|an)|like (that|yours)|you (have|haven't|don't|lack|were)|(are|
            is) (missing|dead|lonely|fried|empty|switched off)|between (you|your)|than (a|an)|in (your|
            that) (head|skull)|cell (left|between))
        (use|using|engage|switch on|find|borrow|got|have|having|grow|buy|rent|own|lost|lack|lacking|without|
            share) (your |a |any |one |no |half a |even a |the |some )*(brain|brains|brain cells?|braincell)
        (put|get|give|transfer|bring|find|want|need|speak|talk) (me )?(to |on |through to )?(someone|somebody|
            anyone|a person|one) {gap1}(with|who (has|actually has|have)) (a|an actual|half a|some|
            more than one|at least one|any|the) (brain|brains|iq|brain cell|clue|intelligence)
        (no wonder|not surprised|explains why|that's why|bet|must be|probably) (why )?(you|u|you're|
            ur) {gap4}(call centre|call center|stuck|still|job|minimum wage|alone|single|nobody|no friends|
            divorced|loser|basement|this job|wife left|husband left|answer phones|dead end)
        (pathetic|sad|dead end|crappy|shitty|stupid|little|miserable|worthless|lousy|minimum wage|pointless|
            menial) (little |dead end |minimum wage |call centre |sad )*(job|life|existence|career|person|man|
            woman|people|human|girl|boy|wage)( for| of| you| in|{$})
        get (yourself )?a (life|real job|proper job|new job|different job)
        you (should|ought to|deserve to|need to|must) (be |get )?(sacked|fired|ashamed of yourself and|quit|
            be put down|be shot|be hanged|lose your job|sterili\w+)
        (hand|give) in your notice
        (hope|wish|pray|praying|bet|can't wait (till|until)|make sure|see to it) (that )?(you|u|
            they) {gap2}(fired|sacked|lose your job|laid off|unemployed|homeless|suffer|rot|burn|choke|die|
            get cancer|never (find|have|get)|get what|get run|get hit|get ill|get sick|go bankrupt|end up|
            are miserable|fail|starve)
        (embarrassment|disgrace|insult|waste) to (that|your|this|the|yourself|humanity|the human|society|
            mankind) ?(company|family|profession|race|job|species|parents|country|uniform|name)?
        waste of (space|oxygen|skin|air|a human|sperm|carbon|flesh|a wage|wages|good oxygen)
        (sorry|poor|pathetic|pitiful|lousy|sad|shitty|crappy|useless|miserable) excuse (for|of) (a|
            an) (\w+ )?(agent|person|human|man|woman|human being|employee|manager|rep|worker|human|
            representative|adult|professional|customer)
        (lights are on|lights on|lights were on) {gap2}(nobody|no one|noone)( is|'s| was)? ?(home)?
        nobody(('s| is| was)) home
        thick as (a|two|pig|mince|shit|a brick|bricks|planks)
        two short planks
        not the (sharpest|brightest) {gap2}(tool|knife|bulb|crayon|light|lamp|star|button)?
        (few|couple of|several) (cards|sandwiches|fries|bricks|cans|beers) short
        (sandwich|sandwiches) short of
        (dumb|thick|dense|stupid|useless) as (a|an|the|they|two|pig|you|rocks?|mince|shit)
        as (thick|dense|dumb|stupid|useless|deaf) as (a|an|two|they|you|rocks?|mince|shit|it gets|a post|
            a chocolate)
        deaf as well as dense
        (use|much use|useful|helpful) as (a|an) (chocolate|ashtray|glass hammer|wet|inflatable|screen door|
            lead balloon)
        chocolate (teapot|fireguard)
        (finger under|like at|back to|go back to|belong in|from|still in|failed) (the words|kindergarten|
            nursery|primary school|playschool|preschool|elementary school|school)
        there's a good (girl|boy|lad|chap|little)
        (read|say|spell|explain) it (again )?(slowly|real slow) (for you|so|since|because)
        (speak|talk|type|go|say it) (slowly|slower|real slow) {gap2}(so (you|even you)|for you|since you|
            because you)
        even (you|someone like you|a person like you|somebody as \w+ as you) (can|could|should|might|would|
            must) (understand|manage|do|get|see|work|read|follow|grasp|know)
        too (stupid|dumb|thick|dense|dim|lazy|slow|ignorant|incompetent|brainless) (to|for)
        (can't|cannot|couldn't|unable to) (even )?(find your (own )?(backside|arse|ass|bum|way out)|
            organi[sz]e a|run a bath|count to|spell your|read a clock|tie your|pour water|think straight|
            do anything right)
        your own (backside|arse|ass)
        (you|u) (make|makes|made) me (sick|puke|vomit|wanna puke|want to (vomit|puke|throw))
        (you|u) (disgust|repulse|sicken|revolt) me
        (i|we) (hate|despise|loathe|detest|can't stand|fucking hate) (you|u|ya|your guts|your face|your voice|
            ur|ye)( all| people| lot| so| and|{$}| both| guys)
        (you|u) (suck|sucks|stink|sux|succ|blow)( (at|dick|so|big|ass|balls|hard|really|man|bro|as|and|i|you)|
            {$})
        (you|u) (are|r|'re) (the )?(worst|most (stupid|useless|incompetent|ignorant|pathetic|idiotic|
            annoying)|dumbest|stupidest) (of|agent|person|human|bot|rep|thing|customer|i|one|woman|man|
            operator|creature|piece)
        (you|u) (people )?(have|'ve|got|has) (no|zero) (brain|brains|shame|class|manners|conscience|soul|
            heart|dignity|life|friends|backbone|spine|balls|home training|sense)
        (no|without|zero) home training
        shame (on (you|u)|of you) ({gap1}(idiot|fool|people)|you)
        (are|r) (you|u) (mad|sick|okay|normal|right|alright) in (the|your|that) (head|brain)
        (something|what) (is |'s )?(wrong|broken|loose|missing) (with|in|up) (your (head|brain)|ur (head|
            brain)|upstairs)
        what the \w+ is wrong with you
        wtf is wrong with you
        nobody to go home to
        your (mama|mum|momma|mom|mother) (is|so|was|sucks|'s|does|did|likes)
        (kys|uninstall yourself|delete yourself|touch grass)
        (go|get) (and )?(a )?(fuck|screw|stuff|f|shag|jump|boil|play in|take a (long )?(hike|walk)|suck|eat|
            choke|hang|drown|die|get|rot|burn)( (yourself|yourselves|your head|a dick|shit|in traffic|
            in a fire|off a|on it|lost|stuffed|in a hole|urself|your self|in hell|traffic|of))+
        """,
        unless=r"""
        you're (a )?(star|legend|gem|hero|lifesaver|genius|champ|bloody legend|sick|mad lad|damn good)
        you (bloody|fucking|absolute|fuckin|damn|total|little|old) (legend|star|hero|gem|beauty|ripper|angel|
            genius|beast|dancer|good thing|champion|diamond|saint|lifesaver)
        are you slow (today|at)
        you are (slow|blind) to
        how (stupid|dumb|silly) (is|was|of me)
        (i|me|my|i'm|myself)( \w+)? (such )?an? {w}
        you (total|totals|complete|completed) (is|the|order|price|amount|my)
        """,
    ),
    *ways(
        "abuse",
        "insult.agent.mild",
        r"""
        {yours} ({utterly} )*(rude|unprofessional|mental|mad|crazy|insane|arrogant|slow|disrespectful|
            condescending|disgusting|dishonest|lying|a joke|jokers?|a failure|ridiculous|impossible|hopeless|
            unbelievable|ignorant|patronising|patronizing|fake|dull|weird|creepy|gay|nosy|terrible|awful|
            horrible|evil|mean)
        (are|r) (you|u) ({utterly} )*(mad|crazy|insane|nuts|mental|gay|stoned|simple|slow|dense|brain dead|
            for real right now|kidding me you)
        (shame on you|you should be ashamed|have you no shame|ashamed of yourself|aren't you ashamed)
        (i don't|i do not|don't) (like|need|want) (you|u|to talk to you)( {$}|{$}|[.!])
        (you|u) (are|r|'re)( really| so| just)* (bad|no good|the problem|not (very )?(smart|bright|clever|
            intelligent|helpful|worth\w*)|just a (computer|robot|bot|machine|program)|worse than useless)
        my problem is you
        (stupid|dumb|useless|idiotic|worthless|pathetic|shitty|crappy|rubbish) (bot|robot|computer|machine|
            program|chatbot|ai|assistant|comp|software|app|system)
        is (this|that) (a )?joke
        you (never|don't|do not|can't|cannot) (understand|know|do|get) (anything|shit|nothing|a thing)
        """,
        unless=r"""
        not (being |saying )?(you|rude|mean|unprofessional)
        """,
    ),
    *ways(
        "abuse",
        "profanity.agent",
        r"""
        (fuck|fk|fck|fuk|phuk|phuck|fvck|fcuk|screw|damn|sod|bugger|feck|eff|f|fuq|fxck) (you|u|ya|ye|off|
            yourself|urself|yourselves|your|ur|y'all|all of you|yours|the lot of you|uu|yu|yoiu|oof|right off|
            your \w+)( (all|lot|and your|very much|too|off|then|bitch))*
        (piss|bugger|sod|naff|jog|bog|clear|shove|hop|eff|feck|bog|rack|buzz|back|fuck right|
            get the fuck) off( you| with| now| then| {$}|{$}|[.!,])
        (damn|curse|curse|to hell with|stuff|screw|blast) (you|u|ye|y'all)( all| and your| to hell|{$}|[.!,])
        (go|can|you can|u can|you|just|why don't you|please) (and |just |all )?(to hell|fuck (yourself|
            yourselves|off|urself)|f (yourself|yourselves|off|urself)|screw (yourself|yourselves)|rot in|
            burn in hell|die|drop dead|get (fucked|stuffed|bent|screwed|knotted)|shove (it|your|that|them|
            this)|stick (it|your|that|them) (up|where)|suck (it|a|my|eggs|on|dick|cock)|bite (me|my)|kiss (my|
            the)|eat (shit|my|a dick|crap)|take a hike|kick rocks)
        {^}<(do one|get lost|jog on|naff off|go away you)>( mate| pal| you| {$}|{$}|[.!,])
        (shut up|shutup|shut your (mouth|trap|face|gob|hole)|shut the (fuck|hell|front) ?(up)?|stfu|gtfo|
            zip it|hush your|hold your tongue|close your (mouth|dirty mouth)|keep your mouth shut|shut it)
        (kiss|lick|eat|bite|smell|suck) my (hairy |big |fat |shiny |metal |black |white )*(ass|arse|dick|cock|
            balls|butt|backside|nuts|d|bollocks|feet)
        (up yours|up your (ass|arse|bum|hole|jacksie)|where the sun|bite me|blow me|eat shit|get stuffed|
            get fucked|get bent|get knotted|drop dead|burn in hell|rot in hell|go to hell|screw you|fuck you|
            fuck u|fuck off|your mama|yo mama|son of a bitch|sons of bitches|ffs you|:finger:)
        (you|u|ya|ye|your|ur) {gap3}(fucking|fuckin|bloody|goddamn|motherfucking|fkn|fcking|fckin|shit|shitty|
            bullshit|crap|damn|ass) (useless|job|face|head|mouth|brain|life|mother|mum|business|problem|
            script|hands|excuse|lies|liar|attitude|arse|ass|finger|sense|agents?|apology|sorry|name|ignorant|
            incompetent|stupid|waste|disgrace|joke)
        full of (shit|crap|it you|bullshit|bs)
        none of your (fucking|bloody|damn|goddamn) business
        don't give (you|u) a (fuck|shit)
        (i|we) (don't|do not) (give a (fuck|shit|damn)|fucking care|care) (what|about) (you|u|your|ya)
        talking (out of your|shit|bullshit|crap|bollocks)
        (are|r) (you|u) (fucking|bloody|shitting|effing|fuckin) (kidding|stupid|serious|joking|me|deaf|blind|
            listening|thick|reading|dense)
        (jesus|jeezus|jeez|christ|ffs|god|wow|omg)[ ,a-z]{0,25}(you're|you are|ur|u r) (dense|thick|stupid|
            dumb|slow|useless)
        do your (fucking|bloody|damn|goddamn|god damn|effing|f ing|shitty) job
        (listen|look)( here)? (you|u) (little|fucking|stupid|dumb|piece|bloody|absolute|useless|lying|fat|
            ignorant)
        """,
        unless=r"""
        (damn|blast|forget|stuff|screw|duck|f|naff) (them|your|em|your \w+|off|of|ur|yours)
        get lost (in|on|at|when|every|if|easily|with|trying|because|there|again|or|between|during|as)
        got lost
        (go|going) (to hell and back)
        (can|could|would|please|do) (you|u) (please )?(forget|back off|shove|clear off)
        (shut|shuts) (up|it|down|the) (and|down|shop|early|for|when|again|on|at|off|door|account|the|lid|
            window|account)
        stick it (in|on|to|up on)
        stick (your|them|that) (on|in|to)
        shove it (in|under|back)
        forget (you|it|your|them|yours)
        f off (switch)?{gap0}button
        (hop|back|jog|buzz|clear|shove|rack) off (the|a|at|of|from|my|data|cache|that|to|course)
        bog off (roll|deal|offer)
        bogof
        back off (the|a|from)
        clear off (the|a|my|your|that|balance|debt)
        is it bite
        kiss my (ring|kids|wife|baby)
        """,
    ),
)
