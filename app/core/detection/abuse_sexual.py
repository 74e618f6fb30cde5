"""Sexual harassment."""

from app.core.detection.patterns import Pattern, ways

SEXUAL_REMARKS: tuple[Pattern, ...] = (
    *ways(
        "abuse",
        "sexual.agent",
        r"""
        (what|wat) (are|r|is|were) (you|u|she|he) wearing
        what (colou?r|kind of|type of) (underwear|knickers|panties|bra|pants)
        (you|u|your voice|ur voice|that voice) (sound|sounds|look|looks|seem|are|r|is|'re|must be|smell|
            feel)( (so|really|pretty|very|like|kinda|proper|well|dead|super))* (hot|sexy|cute and|fit|
            gorgeous|beautiful baby|like a (slut|whore|babe|milf|good time)|horny|delicious|fuckable|
            shaggable|lovely darling|tasty|naughty|kinky|easy)
        (are|r) (you|u) (\w+ )?(hot|sexy|naked|horny|wet|a virgin|single|naughty|kinky|topless|hard|
            good in bed|into (bdsm|being|girls|guys|me)|turned on|wearing|dtf|easy|attractive)
        (ur|your|you're) (so |very |really |fucking )*(hot|sexy|naked|horny|fit as)( {$}|{$}|[.!]| baby| babe)
        {^}<(sex|porn|vagina|pussy|dick|cock|penis|boobs|tits|cum|have sex|suck me|cum sucker|blow me|anal|
            nudes|send nudes)>{$}
        (you|u) (into|like|love|enjoy|want|wanna|fancy|up for|ever had|had|do) (\w+ )?(sex|anal|oral|dick|
            cock|balls|it rough|threesomes?|porn|bdsm|being (bad|spanked|tied)|a (shag|fuck|quickie|threesome|
            blowjob)|to (fuck|shag|have sex|suck|be spanked|sit on|see my|touch my|ride))
        how big (are|is) your
        (send|show|see|sent|give|flash|let me see|wanna see|want to see|pics? of|picture of|photo of|love|
            touch|lick|grab|squeeze|kiss|suck|smell|eat|fuck|on|in|nice|great|big|hot|sweet|your|ur|with|
            has got a great|got a great) (me |us |a |some |the |pic |pics |photo |photos |picture |pictures |
            of |you |it |them |big |hairy |nice |wet |tight |hot |sexy |fat |round |little |firm |
            really )*(your |ur |those |that |them |her |his |you |u |big |hairy |hot |sexy |wet |tight |
            little |nice |fat |round |firm )*(tits|titties|boobs|breasts|ass|arse|bum|butt|pussy|nudes|
            panties|knickers|underwear|cleavage|naked (body|pics?|selfie)|vagina|clit|nipples|arsehole|
            asshole|booty|bare)
        (suck|sucking|sucks|lick|licking|ride|riding|stroke|stroking|touch|touching|blow|eat|swallow|taste|
            jerk|rub|kiss|choke on|gag on|sit on|worship|scratch|hold|see|want|like|love|take|seen|
            enjoy) (on |it |off |me |you |to |see |some |all over |up |down |a |big |fat )*(my |me |this |
            his |a |big |fat |huge |large |hard |on |the )*(dick|cock|penis|balls|d|knob|willy|nuts|boner|
            schlong|shlong|face|lap|wood|rod|junk|package|pussy|cum|semen|eggplant|:eggplant:|member|sausage|
            meat|tits|dicks|cocks)( (dry|all|hard|please|you|bitch|now|good|well|slowly|and|off)|{$}|[.!?,])
        (want|wanna|wants|like|love|let's|lets|will|would|can|could|shall|should|gonna|going to|i'll|i'd|have|
            try|how about|give me|need|needs|ready|to|you|u|i|we|please|hope to|must|fancy|wish|ever|
            think about|dream of|thinking of|do) (to |you |u |me |i |have |like |just |really |so |a |some |
            get |get out |be |with |could |we |had |us |come |and |want |wanna |give |two |times |u |even |
            now |that |for )*(fuck|shag|bang|bone|screw|hump|hookup|hook up|have sex|make love|sleep with|
            have intercourse|get laid|get naked|cum|masturbate|wank|jerk off|69|deepthroat|get freaky|
            have (phone )?sex|do you from behind|bend you|bend over|spank|shagging|fucking you|sex (with|
            tonight|now|together|two|three|per|chat|with me))( (you|u|me|her|him|with|in|tonight|now|on|all|
            hard|over|the|it|up|ya)|{$}|[.!?,])
        (have|had|having|want|wants|wanted|need|like|love|give me|for|about|called|some|no|phone|cyber|oral|
            anal|hot|dirty|rough|free|do|doing|of|your|talk about|liek|more|watch|gay) (you |any |some |a |
            good |to |have |u |me |hot |great |the |ever |i |had |my |your |want )*(sex|porn|porno|blowjob|
            blow job|handjob|hand job|orgasm|orgasms|threesome|foreplay|anal|boner|erection|hard on|wank|
            masturbation|sex life|sexy time|sexting)( (with|tonight|now|me|too|is|life|please|and|you|run|
            dick)|{$}|[.!?,])
        (my|your|ur|his|a|big|huge|fat|hairy|hard|wet|tight|the|teh|his|tiny|of|in|some|up|her|this|our|their|
            i like|likes|about|what about|me|with|on|over|i have) (too |big |fat |huge |little |hard |wet |
            tight |hairy |small |massive |of |a |giant |throbbing |own |mums? |moms? )*{lewd}
        (bend|bending) (over|you over|her over)
        (get|go|look good|good|down|you) (down )?on (your|ur) knees
        (i'm|im|i am|i get|get|got|getting|so|feel|feeling|makes? me|made me|gets? me|yes i am|am|very|really|
            you make me|always|feel a|a|you're) (so |a |really |always |very |getting |too |rock |
            all )*(horny|hard{$}|turned on|wet for|aroused|naughty|erection|boner|stiffy|throbbing|subdermal|
            excited down)
        talk dirty
        dirty talk
        (come|came|cum|coming|jizz|finish|explode) (on|in|inside|all over) (your|my|you|u|her|me|his|
            ur) ?(face|mouth|tits|ass|arse|place|bed|house|chest|back)?
        (sit|sits|ride) on my (face|lap|dick|cock|knee)
        (get|take|come|jump|join|want|have|see|love|put|you|u) (you |u |me |with me |in |into |to |
            back )*(in |into |to )(my |your |ur |me in )*(bed|bedroom|pants|knickers|panties|trousers)
        up to me in bed
        good in bed
        (give|send|text|gimme|drop|what's|can i (have|get)|let me (have|get)) (me )?(your|ur|you) (private |
            personal |home |own |real |whatsapp |direct )*(number|snapchat|snap|instagram|insta|address|
            digits|phone number|facebook|whatsapp)( (babe|baby|sexy|darling|gorgeous|beautiful|sweetie|honey|
            so (we|i) can|and (i'll|we)|i'll (show|take|call you later)|for (a|some) (drink|date|fun)|
            after work)|,? (babe|baby|sexy|gorgeous))
        (show|give) (you|u) (a )?(good time|what a real man|how a real)
        (come on|hey|hi|hello|ok|oh|listen|yes|please|no|well|bye|sorry) (babe|baby|sexy|sugar tits|
            sweet cheeks|gorgeous|hot stuff|beautiful|sexy lady|hottie|babes) {gap8}(number|date|drink|dinner|
            wearing|kiss|fun|single|alone|prude|boyfriend|sexy|private|lonely|time|cute|out with)
        don't be (a |such a |so )?(prude|shy baby|shy sexy|frigid)
        (can|could|may|let|will|would|wanna|want to|i'd love to|i'd like to|gonna|please|let's|do you want to|
            u no|you should|you could|you can|i'll|i wanna|i want to|you wanna|wanting to) (i |we |me |you |
            u |like |have a |just |to )*(kiss|snog|cuddle|marry me|date|date you|go out with (me|you)|
            go on a date|take you (out|home)|have a drink with you|buy you (a drink|dinner)|touch you|
            feel you|undress you|strip|see you naked|smell you|lick (you|it|me)|eat (me|you) out|smack your|
            spank (you|me)|tie you|make out|be my (girlfriend|wife|slave|bitch|sugar)|sleep with|sit on (me|
            my)|suck (it|me|you)|grope|ravish|seduce|ride (you|me)|have your (babies|children)|rub|
            massage you|whip|stroke)( (you|u|me|mne|it|us|please|with|tonight|on|all)|{$}|[.!?,])
        (kiss|suck|lick|blow|ride|spank|shag|undress|touch|finger|eat|stroke|grope) me( (all|now|please|hard|
            baby|there|bernie)|{$}|[.!?])
        (kiss|suck|lick|fuck|bite|ride|spank|shag) (me|it)( in the| all over| hard)?{$}
        blow (my|bernie|me|job)
        (sexy|hot) (time|voice|lady|girl|thing|babe|mama|beast|stuff|chick|body|legs|accent|talk|
            pics?)( you| tonight|{$}|[.!?,])
        (love|like) (the sound of )?your (sexy|sweet|hot|husky) voice
        (you|u) (turn me on|make me (hard|wet|horny|cum)|naughty|tease|are a (fucking )?tease|submissive)
        (you|i prefer you|u) {gap3}submissive
        (wet dream|fantasi[sz]e|fantasi[sz]ing|fantasy) about (you|u)
        make (it|love) (up )?to me in bed
        (oh |my )?(darling|baby|babe),? (lets|let's|let us|come|i love|i want|will you|sit)
        make love
        netflix and chill
        friends with benefits
        sugar (daddy|baby|mama)
        (:eggplant:|:peach:|:tongue:) ?(:eggplant:|:peach:|:sweat:|:tongue:|:wink:|me|you|u|baby|want|your)
        rape (you|u|her|your|me)
        (gonna|will|i'll|going to|want to|should be|get|getting|be|deserve to be|hope you get) (get )?(raped|
            molested)
        get my (penis|dick|cock) (wet|sucked|out)
        (my|the) (genital|genitals|pubes|pubic|private parts|crotch|privates|bulge)( area| region)?
        (growing|in|on) (in|on|my) (pubes|genital\w*)
        """,
        unless=r"""
        (breast|breasts) (pump|cancer|feeding|milk|pads?|screening|pocket|chicken|of chicken)
        chicken breasts?
        (weather|shuttle|pea|han|hit|wood|stop|ball|moor|glas|cock)cock
        cock (and bull|up|ups|pit|tail|a doodle|er spaniel)
        cockers?
        (dick|richard|philip|moby|spotted|dickens|clever) (dick|van|smith|cheney|whittington|turpin|clark|
            grayson|tracy|wolf|francis|turner|and)
        moby dick
        (dick's|dicks) sporting
        tit (for tat)
        (blue|great|coal) tits?
        sex (of (the|my)|on my|change (on|of)|marker|education|and the city|therapy|discrimination|offender|
            assigned|or gender)
        same sex
        my sex
        hot (water|tub|chocolate|drink|food|tap|spot|spots|pot|desk|dog|plate|air|weather|day|summer|key|swap|
            and|line|fix|meal|meals|phone|battery|laptop|charger)
        (phone|laptop|battery|device|it|charger|router|plug|screen|card|machine|room|weather|pan|tablet|
            console|boiler|radiator|water|oven|food|cable|that|which|gets?|very|getting|too|so) (\w+ )?(hot|
            hard)
        come on (you|me|in|it|again|when|and|at|the|my|guys|with|a|sunday|monday)
        (in|to) bed (at|by|when|with (flu|a|covid)|early|frame|because|delivery|is|was)
        (sofa|double|king|single|super|day|guest|bunk|new|this|hospital|my|the|a|on my|of my|metal|wooden|
            divan|ottoman|spare|other|baby's|for my|on the|in her own|son's|daughter's|kid's) (\w+ )?bed
        (pussy|puss) (cat|willow|riot|foot)
        (pregnant|nipples? (cream|shield|shields|balm))
        kiss (goodbye|it goodbye|my money|the|cam|cut)
        (blow|ride) me (away|home|out|to|a)
        bite me (because|when|on)
        penis enlargement spam
        vagina(l)? (cream|infection)
        (give|send|text) me your (number|address|phone number|direct number|whatsapp)( so| and| please|
            ,| to| in case| if| for|{$}|[.?])
        (dick|cock) (is|was) my (name|uncle|husband|friend|neighbour|grandad)
        uncle dick
        mr dick
        my (husband|name|uncle|brother|neighbour|friend|colleague|boss|dad|grandad|grandfather|father|son|
            doctor|solicitor|accountant|manager),? (is )?dick
        cum (laude|on|sa)
        summa
        magna
        anal(ysis|yse|yze|ytics|og)
        climax
        porn(hub)? (block|filter|blocker|site|sites|virus|spam|pop|popups|ads)
        naked (eye|bike|juice|wines?|flame|cake)
        date (of|and|on|for|with (the|an?) (engineer|fitter|technician))
        (take|go) (you|out) (on|through|to|from|off|up)
        wank(el)
        """,
    ),
)
