"""How customers give thanks, show relief, and are sorry for how they spoke."""

from app.core.detection.patterns import Pattern, ways
from app.core.vocabulary import Cue

THANKS: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.THANKS,
        r"""
        (thanks|thank (you|u|ya|ye|yous|y'all|yall)|thankyou|thanx|thanku|thx|thnx|thnks|thks|tnx|tq|tysm|ty|
            tyvm|cheers|ta|much obliged|obliged|gracias|merci|danke|arigato|shukriya|dhanyavad|
            go raibh maith agat|e se|thanking you|bless you|bless ya|god bless( you)?|ta very much|
            thank god for you|many thanks)( (so|very|a|much|lot|lots|million|bunch|loads|again|kindly|indeed|
            ever so))*
        (appreciate|appreciated|grateful|gratitude|indebted)( (it|you|your|that|this|the|all|for|so|to|very|
            everything|how|ya|u|any|a lot|much))?
        (you've|you have|you were|you are|you're|u r|ur|you been|she's been|he's been|she was|he was|
            they were) (been )?(all |so |very |really |most |an absolute |a total |a complete |a |an |real |
            really |absolutely |such a |such an |extremely |super |too |ever so |incredibly |just |
            the )*(helpful|star|legend|lifesaver|life saver|angel|gem|diamond|brilliant|wonderful|amazing|
            fantastic|great help|kind|patient|gentleman|treasure|saint|hero|godsend|champ|champion|best|
            awesome|great|lovely|sweetheart|sound|excellent|good (help|man|one|egg)|superstar|rock ?star|
            gentlemen|professional|marvellous|marvel|blessing|dote|pet)
        (couldn't|could not|wouldn't|would never|would not|never would|'d never|i'd have never|
            couldn't have) {gap1}(have |'ve )?(done|managed|found|sorted|figured|got|known|worked|
            fixed) {gap4}(without you|on my own|by myself|myself|alone|without your)
        (made|make|making) my (day|week|morning|evening|weekend|month|year)
        (kind|good|nice|sweet|lovely|decent|thoughtful|generous) of you
        that was (very |really |so |most )?(kind|helpful|thoughtful|decent|good of you)
        (want|wanted|like|have|must|just|calling|ringing|writing|message) (to )?(say )?(a )?(big |huge |
            massive |quick |heartfelt |special )?thank
        """,
        unless=r"""
        no {gap8}(thanks|thank you|cheers|thx|ta){$}
        no,? (thanks|thank you|thank u|thankyou|thx|ta)
        thanks for nothing
        thanks a (lot|bunch|million) for (nothing|ruin\w*|wast\w*|los\w*|cancel\w*|the (delay|wait|mess))
        thanks to (you|your|them|this|that|the)
        thank (you )?(note|card|cards|letter|gift)
        (would appreciate|'d appreciate|i'd be grateful|would be grateful|be (so |very |most |
            really )?grateful|be (much |greatly |very much |really )?appreciated) (if|it if|for|any|your|an|a|
            some|the|you)?
        appreciate (if|it if|an? (answer|response|reply|update|call|explanation)|some (help|honesty|clarity)|
            any (help|advice|update))
        a thank you would
        thank you would have
        (any|all|your|prompt|quick|some) {gap2}(help|response|assistance|advice|reply|information) (would|
            will|is) {gap2}appreciated
        would be {gap2}appreciated
        not (so |very |exactly |really )?(grateful|helpful|kind|great|brilliant)
        who (do|should|can) i thank
        value {gap5}appreciated
        has appreciated
        appreciated in
        for that,? really helpful,? now
        (thanks|thank you|cheers) (in advance|for proving|for reading and ignoring|for ruining|for wasting|
            for (absolutely )?nothing|for losing|for destroying|for making (it|me|everything|things|my)|
            for telling me what i)
        (thanks|thank you) but
        (it|this) (is|was) (supposed|meant) to be (great|excellent|good|top)
        you (are|were|'re) (the )?(best|great) (at|in) (nothing|wasting|ignoring)
        professional (account|plan|version|help)
        (not|n't|never|hardly|far from) {gap2}(great|good|excellent) (service|customer service|job|support|
            help|response)
        appreciate (that|the fact|how|your (position|policy)|you('re| are))
        great (service|job) (as always|as usual)
        (wonderful|excellent|great|top|brilliant|superb|outstanding) (service|job|work|stuff|support|
            help) (as always|as ever|yet again|again|guys|lads|folks|everyone|there)
        """,
    ),
)

RELIEF: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.RELIEF,
        r"""
        (phew|whew|phewww|pheww)
        (thank|thanks|praise|bless|oh) (god|goodness|heavens?|christ|fuck|the lord|jesus|allah|be to god|feck|
            fuck for|lord|jaysus|the gods|to god)( \w+)?
        (what|such|that's|thats|it's|is|be|huge|big|massive|great|real|feel|feels|a|with|to my|sigh of|
            to hear that's|an? (enormous|immense|absolute|tremendous)) {gap1}(a )?(relief|load off|weight off|
            weight lifted|burden lifted)
        (so |very |really |much |hugely |that |i'm |i am |we're |feel |feeling |am |absolutely |massively |
            incredibly )+(relieved|reassured)
        (relieved|reassuring|reassured|relief) (to|that|now|about|at|knowing|i)
        (can|could) (finally |now |at last |actually |all )*(breathe|relax|sleep|rest|stop worrying|
            stop panicking|get some sleep|put my mind|unclench|exhale)( (again|easy|now|tonight|easier|a bit)|
            {$}|[.!,])
        (breathe|sleep|rest|relax) (again|easy|easier|tonight|better|now|properly|a (bit )?(sigh|little))
        (load|weight|worry|burden|stone) (off|lifted|gone from|taken off|from) (my|our|me|his|her|of my)
        (i was|i've been|we were|was|been|had me|i'd been|got me) (really |so |very |getting |absolutely |
            proper |dead |starting to be |quite |a bit |genuinely |honestly |just )*(worried|worrying|
            panicking|panicked|scared|terrified|stressed|stressing|afraid|frightened|dreading|losing hope|
            losing sleep|about to (cry|cancel|give up|panic|cancel)|worried sick|nervous|fretting|anxious|
            thinking the worst|going (spare|mad with worry)|in bits|starting to panic|beside myself)
        (thought|thinking|convinced|sure|afraid|feared|worried|scared|thought for sure) (that )?(i|we|i'd|
            we'd|it|it'd|it was|it were|all|my \w+|the \w+|they|everything) {gap4}(lost|gone|stolen|dead|
            forever|over|ruined|deleted|erased|wiped|missed|cancelled|the wrong|broken for good|done for|
            scammed|hacked|never)
        (that|it|this|you|u) (really |had |'d |did |proper |gave )?(scared|worried|panicked|frightened|
            had me worried|gave me a (fright|scare|heart attack)) ?(me|us)?( \w+)?
        (at last|finally|at long last|thank heavens)[,.! ]+(somebody|someone|it (works|worked|arrived)|works|
            working|a (proper|real|straight|sensible) (answer|person|human|response))
        (so|very|really|that|dead|super|just|i'm) (glad|happy|pleased) (to hear|it's|its|it is|that's|that it|
            it (worked|works|arrived|came)|you (found|caught|fixed|sorted|got)|this is|we (found|sorted|
            caught)|i (called|asked|checked|rang)|it wasn't|it's not)
        how (glad|happy|relieved|pleased|grateful) (i am|we are|i'm)
        (visions of|already (imagining|picturing|saw myself)|was imagining|dreading (having|it|the))
        (crisis|disaster|panic|drama|heart attack|bullet) (averted|over|avoided|dodged)
        dodged a bullet
        all's well
        (out of the woods)
        (feel|feeling) (so )?much (better|calmer|happier|easier) (now|already|knowing)
        that's (such )?good news
        (oh|that's) (such |the )?(good|great|wonderful|best|lovely) news
        my mind at (rest|ease)
        put(s)? my mind
        peace of mind (now|at last|again)
        rest easy
        weight off
        music to my ears
        cloud nine
        you've no idea (how|what)
        (finally|at last) (somebody|someone|a person|a human|an agent|an answer|some(one)?|good|a (straight|
            clear|proper|sensible)) {gap4}(who|that|knows?|understands?|listens?|helped|helps|cares?|news|
            answer|sense|progress)
        (tears of (joy|relief)|literally (crying|shaking|sobbing)|crying with (relief|joy|happiness)|
            could (cry|kiss you|hug you|weep)|i could have cried)
        """,
        unless=r"""
        (won't|will not|not|wouldn't|'d|would|never|can't|until|until i|when i'm|only) (be |feel |it'd be |
            be a |it be )*(a )?(relief|relieved|reassured)
        pain relief
        tax relief
        relief (gel|map|valve|cream|teacher|driver|fund)
        (breathing space)
        (thought|think) (i|we|it) (lost|was the wrong) (my|a) (card|password)
        worried (about|that) (the|my|it|you|what|how|if|this)
        i('m| am) (glad|happy) (to|you asked)
        (oh|finally|good),? (good|a human|somebody|someone|a person),? (a|at last|finally)?{gap3}(been in|
            waiting|queue|hold|hour|minutes)
        glad (i|to) (could|help)
        relaxed fit
        peace of mind (cover|plan|insurance)
        at last (count|check)
        """,
        absent=r"""
        (been|after) (in|on|waiting|holding) {gap3}(queue|hold|line|for|since)
        took you (long )?enough
        about time too
        (good news for you)
        """,
    ),
)

APOLOGY: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.APOLOGY,
        r"""
        (sorry|apologies|apologise|apologize|apology|forgive me|pardon|excuse) (for |about |if |that |to |
            again |my |me |i |the |so |was |for me )*(shout\w*|yell\w*|swear\w*|cursing|language|rude\w*|
            snap\w*|rant\w*|tone|outburst|temper|being (so |a bit |rude|short|harsh|angry|difficult|grumpy|
            snappy|horrible|like)|losing (it|my)|lost (it|my)|going off|taking it out|having a go|venting|
            (a )?moan\w*|attitude|what i said|how i (spoke|talked|behaved|acted)|earlier|before|sounding|
            i (got|was|sounded|lost|shouted|snapped|swore|went)|caps|french|raising my voice)
        (not|isn't|ain't|know it's not|none of (this|it) is|n't) (really |actually |down to |on )?(you|
            your fault|your doing|you personally|personal|aimed at you|you i'm (angry|mad|cross|
            annoyed))( fault|{$}|[.,!;]| i| it| personally| per)
        (i|we) (shouldn't|should not) have (said that|shouted|sworn|snapped|yelled|spoken|lost my|raised my)
        (shouldn't|should not) (take|be taking|have taken|shout|swear|snap|yell) (it |this |that )?(out on|
            at) (you|u)
        (took|taking|take) it out on you
        (that was|i was) (out of (order|line)|uncalled for|unfair (on|to) you|rude of me|wrong of me|my bad|
            too harsh|not fair on you|unkind)
        (didn't|did not|don't|not) mean to (shout|swear|snap|yell|be (rude|mean|short|harsh|horrible)|
            take it out|have a go|sound|offend|lash|come across|get angry)
        i take (it|that) back
        pardon my (french|language)
        excuse my (french|language)
        you're only doing your job
        you are only doing your job
        (you're|you are|u r|ur) just doing your job
        i know you're (just |only )?(doing|trying)
        no offen[cs]e (to you|meant)
        nothing personal
        nothing against you
        """,
        unless=r"""
        (she|he|they|you|driver|agent|who) (should|ought to|could|never) (be |have )?(apologi[sz]e|said sorry|
            be sorry)
        (want|expect|demand|owe|deserve|need|get|await) {gap3}apolog\w+
        """,
    ),
)
