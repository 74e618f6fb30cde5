"""Threats to persons: to harm, to come by, to find them. Recall comes first here."""

from app.core.detection.patterns import Pattern, ways

THREATS: tuple[Pattern, ...] = (
    *ways(
        "abuse",
        "threat.agent",
        r"""
        {shall} ({gap4}){hurt} (you|u|ya|ye|your|ur|him|her|them|that|this|someone|somebody|every|everyone|
            all|every one|any|the next|one of|whoever|each|the \w+ out|the fucking|y'all|the (driver|man|guy|
            woman|person|lot|next|bastard|idiot)|his|their)( \w+)?
        (i'll|i will|i'm gonna|i'm going to|imma|gonna|going to|i'd|i would|i could|could|would|i want to|
            i wanna|want to|will|should|to|he'll|we'll|get|have|having|let me|ready to|
            feel like) {gap3}(break|smash|wring|snap|rip|cut|slit|kick|bash|crack|punch|rearrange|chop|knock|
            shatter|crush|twist|stamp|cave|slice|rip off|slash|pull|tear|bite|beat|blow|stove|stave) (off |
            in |out |up )?(your|ur|his|her|their|that|someone's|somebody's|yer|every|the|
            all your) (\w+ )?(\w+ )?{limb}
        (your|ur|his|her|their|yer) (\w+ )?{limb} {gap2}(broken|smashed|kicked in|snapped|ripped|caved|
            rearranged|cut off|on a (plate|stick|spike)|off|slit|bashed|in pieces|knocked out|in)
        (know|knows|found|find|finds|find out|found out|got|figure out|learn|looked up|check|checked|have|
            finding out|discover|work out|see|remember|sees) (out )?(exactly )?where (you|u|ye|your \w+|
            ur \w+|he|she|they) (all |both |go to |goes to |r |are |is |do )*(live|lives|work|works|sleep|
            sleeps|park|parks|sit|sits|drink)
        where (you|u) (are|r)( now| and|{$})
        where your (office|house|kids|family|call centre|home)( \w+)? (is|are|go|live)
        (i|we) (know|got|found|looked up) (your|ur) (home address|address|face|car|number plate|family|kids|
            wife|husband|children|house|licence plate|mother|school|last name|full name|linkedin|facebook|
            home|route|shift|name and)( (now|and|too|very well|so|i|you|on)|{$}|[.,!])
        (come|coming|came|drive|driving|drop|pop|go|fly|walk|get in (my|the) car|head|heading|turn up|
            turning up|show up|visit|visiting|pay|paying|march|round|run|i'll be) (down |over |round |up |
            right |straight |there |in |by |back |you all |you |on |a |personally |all the way )*(there|
            to your (office|house|home|work|place|door|desk|call centre|building|shop|store|town|headquarters|
            doorstep|branch|street|family)|to that (office|shop|place|store|building|call centre)|to (the|you|
            ur) (office|shop|store|branch|call centre|depot|headquarters|building|house|gate)|for you|
            after you|and (find|get|see|sort|deal with|show|drag|teach) (you|u|him|her|them)|(a )?visit|
            your (office|house|home|way|place|building|work)) ({gap6})(baseball|bat|gun|knife|hammer|machete|
            crowbar|brothers|cousins|boys|mates|lads|fists|fist|find you|deal with you|sort you|get you|
            drag you|teach|show you|hurt|kill|smash|brave|sorry|regret|face to face|see how brave|
            see what happens|burn|make you|wait for you|you'll (regret|wish|be sorry|see))
        (come|coming) (for|after|to get|to find|looking for|to see|and get|and find|round and|over and|
            down and|there and) (you|u|ur|your|him|her|them|that|all of you|find you|get you)( \w+)?( (all|
            personally|and|with|one|next|people|family)|{$}|[.!,])
        (hunt|track|chase|run|gun) (you|u|him|her|them|all of you|the lot|that \w+) (all )?down
        (i'll|i will|we'll|i'm gonna|will|gonna|going to|imma) (personally )?(find|get|hunt|fix|finish|end|do|
            sort|deal with|destroy|ruin|bury|have) (you|u|your (life|career|family)|ya)( out)?( (and|one day|
            in|someday|for this|for that|good|soon|wherever|personally|all|yet|when|properly)|{$}|[.!])
        (watch|mind|better watch|look over|cover) (your|ur|yer) (back|backs|step|step mate|shoulder|shoulders|
            mouth or|mouth or else|tyres|car|kids|family)
        (sleep|sleeping) with one eye open
        (better|you'd better|you better|had better|best) (\w+ )?(hope|pray|run|hide|be scared|be afraid|
            be careful|start running|sleep|watch out|watch it|never (meet|see|find|let me|walk)|not (meet|
            see me|let me|be (there|around|in) when|walk|run into)|get security|
            lock your doors?)( \w+)?( \w+)?
        (you'll|you will|you're going to|you're gonna|you are going to|ur gonna|you gonna|u will|u'll|
            you're about to|you're|you are|u r|he's|he'll|she'll|they'll|someone('s| is)|somebody('s| is)|
            somebody|someone|people|they|he|she) (all |will |gonna |going to |is |are |all going to |
            all gonna |soon |about to |so |just |really |gonna be |get |end up |be |so fucking |
            literally )*(regret (this|it|that|the day|ever|messing|crossing|what)|pay (for (this|that|it|
            what)|dearly|with your)|be sorry|get hurt|gets hurt|get what's coming|get what you deserve|
            get yours|get hit|be dead|bleed|suffer|dead meat|dead man|a dead man|get killed|killed|get shot|
            get stabbed|die|dies|wish you (were|had never|hadn't|never)|end up (in|dead|like|at)|
            in a body bag|six feet|be picking|picking|need (an ambulance|a doctor|a dentist|stitches|surgery|
            a coffin)|be eating through|lose (your|some|a few) (teeth|legs|fingers)|burn|bleeding|in hospital|
            get a visit|meet (me|my fists?|your maker)|be found|disappear|get jumped|learn the hard way|
            find out (what|the hard|soon|who)|see what happens|see what i|get hurt badly|get a (slap|punch|
            kicking|beating|hiding|bullet|smack)|dead|feel my|be (very |so |really )?(very )?sorry)( \w+)?
        (picking|spitting|swallowing|counting|losing|collecting|eat|without) (up )?(your|his|their|her|
            some) (own )?(teeth|legs)( up| out)?
        (eat|drink|eating|drinking|feed) (your )?(food|meals|dinner)? ?(through|with) a straw
        (put|send|land|bring) (you|u|him|her|someone|them) in (the |a |to )?(hospital|ground|coffin|grave|
            wheelchair|body bag|box|intensive care|morgue|a&e|icu|er)
        six feet under
        (bullet|knife|axe|hammer|brick) {gap3}(in|through|to|between|into|for|with) (your|ur|his|her|their|
            you|someone|somebody|a name|the) ?(head|skull|back|heart|eyes|face|throat|name|window|windows|
            chest|on it)?
        (gun|knife|machete|baseball bat|bat|crowbar|bomb|petrol|acid|molotov|grenade|matches|hammer|rifle|
            shotgun|axe|weapon|gasoline|:weapon:) {gap8}(you|your|you're|office|building|there|shop|people|
            everyone|branch|down|someone|somebody|him|them|face)
        (you|your|office|building|down there|shop|come|coming|bring|bringing|grab|get|got|have|with|i've got|
            own|carry|use|using|take) {gap6}(my |a |an |the )(gun|knife|machete|baseball bat|crowbar|bomb|
            molotov|shotgun|rifle|axe|pistol|weapon|glock|ak|petrol can|cricket bat|sledgehammer|tyre iron)
        (burn|blow|bomb|torch|shoot|set fire to|petrol bomb|smash|trash|destroy|flatten|raze|drive (a|
            my) (car|truck|van) (into|through)|attack|level) (up |down )?(your|the|that|this|ur|ye|their|
            every|all of|all) (\w+ )?(\w+ )?(office|offices|building|place|shop|store|house|headquarters|hq|
            branch|call centre|depot|warehouse|car|home|windows|window|door|town|factory|bank|data ?centre|
            family|families|people|lot|whole place|staff)( down| up| to the ground| in| to pieces)?
        (blow|shoot|burn) (you|u|it|them|the place|this place|that place|the lot of you|you all|everything|
            everyone|your \w+) (all )?(up|down|away|to the ground|to (bits|hell|pieces))
        (school|mass|office) shooting
        shoot up (the|your|that|this)
        go(ing)? postal
        bomb (threat|in (the|your))
        there('s| is) (a |gonna be a |going to be a )bomb
        (next|first|any) (person|one|agent|guy|idiot|driver|time|courier|clown|bastard|man|of you) (who|that|
            i|you|to|puts|comes|hangs) {gap8}(gets?|will get|is getting|gonna get|is going to (get|regret|be|
            find|end)|i'll|i will|i'm gonna|dies|dead|is dead|bleeds|regret) ({gap3})(visit|punch|slap|hurt|
            fist|hit|smack|kicking|beating|knife|bullet|face|legs|teeth|kill|smash|break|regret|dog|dogs|
            hiding|a piece of|dead|hammer|bat)
        (a |get a |pay you a |gets a |little |be paid a )visit from (me|my|us|some|a few|the boys)
        (me and my|my) (brothers|cousins|boys|mates|lads|friends|sons?|dogs|gang|crew|uncle|husband|people|
            shotgun) {gap2}(will|'ll|are going to|are coming|gonna|would|know where|can|might|
            'd) {gap3}(visit|see you|find|pay|come|have a word|deal|sort|be there|wait|meet|you|your|hurt|
            there|love to meet)
        (be|would be|it'd be|it would be|such|what) (such )?a (real |terrible |great |crying |
            pity and )?(shame|pity) if (something|anything|someone|anyone|this|that|your|you|it|they|
            your \w+) {gap3}(happened|happens|wasn't|weren't|isn't|got|caught|burned|burnt|broke|had|fell|
            lost|went|found|were to|was to|didn't|sorted|hurt|knew|doesn't)
        (tend|tends|likely|known|bound) to (have|get|meet|end up|suffer|disappear|regret) ({gap2})(accident|
            accidents|hurt|badly|sorry|nasty|dead|unlucky|in|it)
        (accidents|things|bad things|bad stuff|terrible things|people|nasty things) (can |do |tend to |could |
            might |will |sometimes )?(happen|happens|go missing|get hurt|disappear|get broken|break|
            catch fire)( (to (people|you|companies|those|anyone|folk)|you know|don't|to)|{$}|[.,!])
        (nice|lovely|beautiful|pretty|sweet|cute) (wee |little |young |looking )*(family|kids|house|car|
            children|wife|face|office|home|daughter|son|legs|teeth|smile|place|garden|
            family photo)( photo| picture)? {gap6}(shame|pity|happen|careful|be a|look after|hate|if|safe|
            keep)
        (shame|pity|hate) (if|for|to see|it if) {gap4}(happen|happened|hurt|burn|accident|wasn't sorted)
        (waiting|wait|see you|be there|meet you|meet me|catch you|get you|find you|see me|standing|be outside|
            i'll be|outside) {gap2}(for (you|u|him|her|them) )?(outside|after work|after your shift|
            in the car ?park|when you (finish|leave|get out|clock|go home|come out|knock off|walk)|
            at the (gate|door|exit|bus stop|station|entrance)|at your (car|house|door|bus stop|desk|gate)|
            in a dark|one dark night|down an alley)( \w+)?
        (hope|wish|pray|praying) (that )?(you|u|your|ur|someone|somebody|he|she|they|all of you|the lot|
            you all|something|god|karma|the)( \w+)? {gap2}(die|dies|burn|burns|burned|rot|rots|choke|chokes|
            get (hit|run over|shot|stabbed|cancer|killed|raped|robbed|crushed|ill|what)|gets (hit|run over|
            shot|stabbed|cancer|killed|hurt|sick|ill|what|punched|robbed)|get hurt|drop dead|suffer|suffers|
            crash|crashes|does to your|hurts|happens to you|bad happens|bleed|drown|hang|perish|never wake|
            (dead|burnt) down|strangles?|punches?|slaps?|beats?|kills?|smacks?|attacks?|breaks)( \w+)?
        (if|when|once|i wish|could) (i|we) (could |can |ever |only |get |got |see |saw |meet |met |find |
            catch |was |were |had |do |lay |reach |just |had you )*(reach (through|down|into)|get my hands|
            my hands|hands on (you|u|him|her|them|your)|in front of me|here|there|in person|you|u|him|
            through this phone|face to face|on you|out|in the street|ever meet|ever see|ever find|catch|
            get hold of) {gap6}(i'd|i would|i'll|i will|neck|kill|smash|punch|slap|strangle|wring|throttle|
            regret|sorry|dead|break|hit|hurt|knock|teach|won't|wouldn't|throat|beat|rip|you'd|you'll)
        (if|do that|ask me|say that|hang up|put me on hold|try it|talk to me|keep talking|keep it up|touch|
            kicks?|comes? near|ask) {gap8}(again|once more|one more time|like that) (and )?(i'll|i will|
            i swear|i'm gonna|i'm going to|imma|and you'll|you'll|you will|you're dead|you are dead|
            so help me|you'll be)( \w+)?( \w+)?
        (teach|show) (you|u|him|her|them|you people|ya|someone) (a (bloody |fucking |proper )?lesson|
            some (manners|respect)|what (happens|pain|real)|who('s| is) boss|how we)( (you'll never forget|
            one day|you won't forget))?
        (don't|do not) (make|let) me (come|drive|find|get|hurt|lose|do something|show|go|hit|slap|angry)
        (won't|will not|can't|cannot|not going to) be (held )?responsible (for|if)
        (no|not) (idea|clue)? ?(what|who) (i'm|i am|you're|i) (capable|can do|dealing|messing|talking to|
            fucking with|capable of)
        you (don't|do not|dunno) know (who|what) (i am|you're|i'm|i can|i could|you are|i know|i will|
            i'll)( \w+)?
        (don't|do not|never|you don't|you really don't|wouldn't) (want to |wanna |dare |ever |you )*(mess|
            fuck|play|screw|cross|try|test|push|piss) (with )?(me|us)( off)?( or|{$}|
            [.!,]| i| you| buddy| pal| because)
        (things|this|it|stuff) (could|can|will|might|is going to|gonna|'s going to|may|'s gonna) (get|turn|
            be) (very |really |a bit |pretty |so |real )?(ugly|nasty|violent|physical|bloody|messy for you|
            dangerous for you|bad for you)
        (or|before) (someone|somebody|people|anyone|you|i) (gets?|do|does|will get|end up) (hurt|killed|
            something (stupid|i|we|you)|injured|something bad|shot|stabbed)
        (blood|bodies|violence|bloodshed) (will|is going|gonna|on|in|everywhere|there)
        (fear|scared|afraid|frightened) for your (life|safety|family)
        count your days
        days are numbered
        (your|ur) (time|day|days|turn) (is coming|will come|are numbered|is up|is near)
        (say|kiss) (goodbye to your (family|kids|life|legs|teeth|loved)|your (goodbyes|prayers))
        (death|dead) (threat|to you|man walking|meat)
        rest in peace,? (you|mate|buddy|pal)
        (want|like|hope|wish|going|love|i'd|rather) (to see )?(you|u|ur|him|her|all of you|them) (to )?(die|
            dead|suffer|bleed|hurt|hang|burn|in pain|buried)
        no i would like if you die
        (one of these days|some day|someday|sooner or later|one day|mark my words) {gap3}(someone|somebody|
            a customer|one of us|people|you|i) {gap3}(come|hurt|kill|snap|shoot|show|lose|bring|going|will|
            walk|pay|burn|get)
        (die|dies|dying) (you|u|bitch|slowly|slow|in a|painfully|already|now|quickly|die|all of you|
            the lot)( \w+)?
        {^}<(die|die die|kill you|kill yourself|kill urself|kys|drop dead|go die|you die|i kill you|
            kill your \w+|stab (you|u|me)|hang yourself|go hang yourself|
            go kill yourself)>( bitch| now| die| and|{$}|[.!])
        (kill|hang|shoot|stab|off|unalive|neck|drown) (yourself|yourselves|urself|your self|ur self)
        kill (you|u|your (mother|family|kids|mum|wife|whole family|father|dad|mom|self|children)|them all|
            you all|ya)( \w+)?
        (stab|shoot|strangle|murder|rape|behead|lynch|gas|exterminate) (you|u|your|ur|ya|them all|all of you|
            him|her)( \w+)?
        (want|wanna|going|like|pleases|gonna|love) (to |me to )?{gap4}(get an axe|chop you|cut you up|
            microwave you|hurt you|punch you|slap you|beat you|kick you|hit you|burn you|smack you|
            destroy you|kick your (ass|arse|butt|head|teeth|face))
        (kick|beat|whip|whoop|kicking) (your|ur|his|her|yo) (ass|arse|butt|head in|teeth in|sorry ass)
        (do want|want|need|asking for) (me to )?(kick|hit|slap|punch|smack|kill|hurt) (you|u)
        (smack|slap|punch|fist|knuckle sandwich|headbutt|kick|boot) (in|to|around|round|on|up) (the|your|ur|
            his|her|yer) (face|mouth|head|gob|jaw|chops|teeth|nose|balls|ear|arse|ass)
        (deserve|deserves|need|needs|asking for|want|earned) (a |an |to be |good |right |bloody |sound |
            proper )*(slap|slapped|punch|punched|kicking|beating|hiding|thrashing|bullet|shot|hanged|hung|
            thump|thumping|smack|smacked|whipping|flogged|stabbed|kicked)( \w+)?
        """,
        unless=r"""
        (kill|killing) (it|the|a|this|that|any|all|my|time|for|two|process|all the|your (session|process|app)|
            your (internet|connection|session))( \w+)?
        (find|found|get|got) you (helpful|the|a|an|to|on|in|very|really|back|your|this|any|at|through|for|
            that|more|some|it|here|online|out|all|lovely|new|quite|so)
        (i'll|will|i'd|i will|gonna|going to) (get|find|have|do|fix|end|sort) you (a|the|your|on|that|to|in|
            an|any|out|back|one|more|this|some|my|those|over|it)
        (beat|hit|kick|burn|shoot|knock) (you|u) (to|up|a|an|with an? (email|message|review|fee|bill|claim|
            chargeback)|over (an email|a message|a photo|some)|off|with the|an email|back|a message|later)
        shoot (me|you|them|it|over|him|her) (a|an|the|over|back|your|my|that|some|photos?)
        (bite|hit|knock|punch|kick) (the|in the|into|on|my|a)
        (killing|kill|killed|kills) (me|us|my|her|him)( \w+)?
        hanging (up|on|around)
        hang (up|on|in|around)
        (hit|beat|burn|kick) (the|my|this|it|that|a)
        (wait|waiting) (for you )?(outside|at (the|my) (gate|door|entrance|bus stop)|in the car ?park) (with|
            for|because|to|so|since|until|and|the|your driver|your courier|now)
        (break|bash|cut|kick|hit|knock|hurt|twist|crush|burnt?|smash|pull|bang|strain|injure)(ed|s|ing)? (my|
            his own|her own|our) (own )?{w}
        pay (for (this|that|it)) (with|by|via|in|using|myself|on|twice|upfront)
        (you'll|you will) (see|find out) (what|that|the|how|if|it|a|in|when)( \w+)?
        (you will|you'll) (be sorry|regret) (for|it)? ?missing
        beat(s|ing)? (the|any|my)
        (have|bring|got|use|take|sell|buy|looking for|order|ordered|return|want|for|need) {gap3}(hammer|axe|
            knife|baseball bat|cricket bat|petrol can|crowbar|gun|bat|glass|matches) (set|set for|block|drill|
            from|is|that|holder|in (stock|size|blue|black)|and (a|some)|you|arrived|i ordered|but|with|
            sharpener|delivered|for)
        (glue|nail|heat|staple|caulking|massage|spray|radar|grease|toy|water|nerf) gun
        bomb(shell)?
        bath bombs?
        photo ?bomb
        (know|find out|see|check|found|learn|figure out|remember) (out )?where (you are|you're|the|your|it|
            that|my|he is|they are|you ship|she is|your (office|shop|store|branch) is) ?(shipping|located|
            open|delivering|up to|parcel|order|package|delivery|in the process|going|with (this|my)|coming|
            store|shop|nearest|office is|branch is)?( (please|so i can|to|located|located\?)|\?)
        (come|drop|pop|go|drive|visit|head) {gap2}(to|into|by|down to) (your|the) (office|shop|store|branch|
            depot) (to|and (pick|collect|pay|get my|drop|return|see if|check|speak|sign|buy|return)|for|on|
            with (the|it|this|proof|id|documents|my (id|passport|receipt|parcel|order|card|laptop|phone))|if|tomorrow|today|myself|instead|in person|
            personally)
        (hope|wish) (you|u|they|he|she|this|it|that) {gap2}(get better|well|feel|recover|don't|doesn't)
        (get|gets) hurt (on|by|using|with|if|because)
        someone (gets|will get|could get|is going to get|might get) (hurt|injured|electrocuted|killed) (on|by|
            using|if|because|with|in|from|when)
        (somebody|someone|people|child|kid|he|she) (could|might|will|may) (get hurt|die|be killed|get injured)
        (that|this|it|which) (could|might|will|would|can) (kill|hurt|burn) (someone|somebody|a|my|people|you|
            him|her)( \w+)?
        die (in|of|at|on|with|from|for|or)
        (battery|phone|laptop|process|plant|line|router|call|screen|she|he) (will|is going to|keeps|to|would|
            might) (die|dying)
        to die for
        (wants?|gonna|going to|will|would|is going to) (kill|murder|shoot|strangle) (me|us)( \w+)?
        burn(ed|t|s)? (down|out)? ?(my|our|the (toast|food|cd|candle|house|fat|dinner|files|dvd|cake))
        blow (up|my) (the|my|a|this|mattress|balloon)( \w+)?
        teach me
        show (you|u) (the|my|a|what (it|the|i mean|i see|happens when))
        (i could|i'd) (murder|kill for|strangle) a( \w+)?
        (you'd better|better|hope|pray) (hope |pray )?(run|fix|hurry|send|answer|do|sort|get|give|have|
            be able|refund|call|explain|check|tell|believe|not (charge|be charging|cancel|have charged|
            be (lying|late)))( \w+)?
        (regret|pay dearly for) (buying|ordering|choosing|switching|signing|joining)
        (nice|lovely|beautiful|great) (family|kids|house|car|home|garden|place|office) (plan|room|package|you|
            tickets?|deal|holiday|insurance)
        """,
    ),
)
