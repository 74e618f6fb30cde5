"""Praise that is not meant."""

from app.core.detection.patterns import Pattern, ways
from app.core.vocabulary import Cue

SARCASM: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.SARCASM,
        r"""
        {^}<(oh |ah |well |wow |yay |yeah |ha |how |what |just |simply |absolutely |right |and |so |bloody |
            fucking |that's |now |yes |isn't that )*(great|wonderful|brilliant|lovely|fantastic|perfect|
            marvellous|marvelous|splendid|super|superb|terrific|fabulous|excellent|amazing|awesome|charming|
            delightful|magnificent|good|grand|fab|joy|nice|cool|smashing|genius|bravo|hooray|yippee|beautiful|
            priceless)>[,.!]* (another|a (third|fourth|fifth|second|new)|yet another|just (great|what|
            brilliant|wonderful|perfect|lovely|fantastic|super)|now (it|my \w+ (is|has|won't)|i've (no|got no|
            lost)|i (can't|have no|get to)|nothing|neither)|so (now i|i (get to|just have|have to wait))|
            absolutely|bloody|really (great|helpful|brilliant|useful)|even more|the same|again|one more|
            here we go|and now (it|i have|nothing|my)|still|{n} (hours|weeks|days|months|more)|no (internet|
            phone|refund|reply|heating|water|answer)|i get to|i love|exactly what i)
        (just|oh|how|simply|absolutely|bloody|fucking|flipping|ever so) (great|brilliant|wonderful|perfect|
            lovely|fantastic|marvellous|marvelous|super|terrific|charming|delightful|peachy|fabulous|dandy|
            swell)[,.! ]+(just|another|bloody|now|so|again|and now|absolutely|more|isn't|thanks|thank you|a|
            exactly|what i|here we|service|that's)( \w+)?
        {^}<(great|brilliant|wonderful|perfect|lovely|fantastic|super|excellent|amazing|
            marvellous)[,.! ]+(just |bloody |absolutely |fucking |really |simply )+(great|brilliant|wonderful|
            perfect|lovely|fantastic|super|excellent|amazing|marvellous)>
        just what i (needed|wanted|was hoping for|always wanted)[.!, ]+(another|a|more|an|after|on|to|again|
            {n})
        {^}<(oh |ah |just |ooh )*(my|our) (absolute |new )?favou?rite( thing| part| hobby| pastime| game)?>{$}
        thanks for (absolutely |sweet |literally |precisely )*(nothing|sod all|fuck all|bugger all|naff all|
            zero|zilch|nowt|wasting|ruining|losing|destroying|the (runaround|lecture|non answer|lies|excuses|
            free (stress|headache)|wasted|nightmare|stress)|making (it|things|everything|me|my|
            this) {gap3}(worse|wait|late|harder|miserable|miss|repeat)|proving|telling me {gap4}(already|know|
            nothing)|hanging up|cutting me|keeping me (waiting|on hold)|not (helping|listening|reading|
            answering|doing|calling|turning)|charging|cancelling|letting|confirming (that )?(you|nobody|
            no one|nothing|i)|that (useless|brilliant|pointless|non|wonderful))
        thanks a (lot|bunch|million|heap|ton)( for| mate| pal| guys| buddy)? {gap1}(nothing|ruin\w*|wast\w*|
            losing|cancel\w*|leaving me|making (me|it)|you've|break\w*|charging|messing)
        (thanks|thank you|cheers|ta|many thanks) (so much |very much |a lot |
            ever so much )?(for )?{gap4},? ?(now|because|so) (i've|i|my|we|the|i'm|there's|nothing|
            it) {gap4}(no |not |n't |broken|worse|lost|without|nothing|can't|late|missed|locked|double|twice|
            neither)
        (really|very|so|super|incredibly|extremely|ever so|most|terribly|awfully) (helpful|useful|impressive|
            professional|clever|funny|kind|reassuring|convenient|efficient|comforting|generous|creative|
            mature|smooth|original|nice of|good of|big of|thoughtful|brave|polite)( of (you|them)|,? (now|
            thanks for|isn't it|aren't you|as always|not|well done|considering|that|again|when|given|
            ,)| really)
        how (very |terribly |awfully |truly |absolutely |wonderfully |incredibly |so )?(helpful|useful|
            impressive|professional|clever|kind|reassuring|convenient|efficient|comforting|generous|creative|
            thoughtful|original|nice|lovely|charming|novel|surprising|delightful|quaint|lucky|exciting|
            considerate|shocking|typical|predictable|wonderful|marvellous|inventive)( (of (you|them|her|him)|
            for (me|you|us)|indeed|that|to)|[.!,]|{$})
        (bravo|well done|congratulations|congrats|good job|great job|nice job|nice work|great work|good work|
            top marks|gold star|full marks|ten out of ten|10 out of 10|five stars|slow clap|round of applause|
            a medal|give (yourselves?|yourself|him|her|them|that man) a (pat|medal|raise|promotion|prize|
            biscuit|cookie|gold)|hats off|kudos|nice one|way to go|impressive|outstanding|masterful|
            masterclass|stunning|remarkable|genius|award|prize|pure genius|stroke of genius|grand job|
            nice going|great stuff|splendid work|clap clap|standing ovation|take a bow|good going|10/10|
            applause)[.!,; ]+{gap3}(truly|lads|guys|folks|everyone|team|einstein|sherlock|genius|[.!,]|for|to|
            on|in|of|you|your|that's|you've|ye've|you have|the|another|now|i|charge)[.!, ]*{gap4}(you|you've|
            ye've|your|managed|managing|losing|lost|broke|breaking|broken|wrong|empty|twice|again|late|
            nothing|cancel\w*|charge\w*|ruin\w*|delet\w*|delay\w*|fail\w*|mess\w*|ignor\w*|worst|slow\w*|
            billing|forg[eo]t\w*|sending|deliver\w*|waiting|another|making|wasting|not|without|no |
            customer service|hold|leaving|never|closing|breach\w*|leak\w*)
        let me guess
        slow clap
        round of applause for
        clap clap
        golf clap
        bravo,? (truly|einstein|sherlock|genius|lads|guys|everyone|team|to (you|your|everyone))
        what a (surprise|shock|shocker|joy|treat|delight|coincidence|triumph|bargain|privilege|pleasure|
            service|time to be alive|lovely surprise|wonderful (service|company|system|surprise))
        surprise,? surprise
        shock(er|,? horror)
        colou?r me (shocked|surprised)
        who('d| would| could) have (thought|guessed|known|imagined|expected)
        imagine my (surprise|shock|joy)
        big surprise
        what else is new
        {^}<so much for (your|the|that|my|next|same|customer|being|express|first|good|a)>
        tell me something i don't know
        no shit,? sherlock
        you don't say
        is that so
        fancy that
        lucky (me|us|old me)
        aren't i (lucky|the lucky|fortunate)
        aren't (you|we) (clever|helpful|kind|special|sweet|lucky|great|good)
        isn't (that|it|this) (just )?(great|lovely|wonderful|nice|brilliant|convenient|fantastic|special|fun|
            sweet|marvellous|clever|funny|peachy)
        living the dream
        {^}<what fun>{$}
        (oh|how) (what )?(joy|fun|goody|happy day|happy days|lovely|wonderful|marvellous|yay)
        whoop(ie|ee|dee)?( doo| de doo)
        yippee
        oh goody
        hip hip
        hallelujah
        (i'm|i am|im) (so |really |absolutely |just |very )*(sure|certain|thrilled|delighted|overjoyed|
            ecstatic|over the moon|chuffed|honou?red|impressed|bowled over|in awe|touched) {gap2}(my call|
            my custom|my (email|complaint|message|business|money|parcel)|(you|it|the \w+|everyone|they|he|
            she)('ll| will|'s| is|'re| are| must| would)( \w+)? (very |so |really |very much |working |doing |
            terribly |incredibly |get |be |call|important|busy|do|find|arrive|turn|looking|hard|enjoying|
            right on|rushed)|that (you|it|my|your|i)|to (hear|wait|pay|learn|repeat|be|spend|see|know|
            find) {gap5}(again|another|that|hold|queue|nothing|your|cannot|can't|still|{n}|for|once more|not))
        (oh |wow |ah )+what (an? )?(amazing|wonderful|great|brilliant|fantastic|excellent|superb|lovely|
            incredible|stellar) (service|support|help|company|team|experience|surprise|system)
        i (just |really |do |absolutely |so |simply )*(love|enjoy|adore|love it when|appreciate) (being|
            waiting|having to|sitting|paying|spending|repeating|talking to|getting|
            listening to) {gap2}(on hold|hold|ignored|lied|kept|charged|passed|treated like|stuck|left|hours|
            all day|robots?|machines?|myself|twice|nobody|cut off|hung up|queue|fobbed|music|extra|weekend|
            evening|lunch)
        {^}<(oh |ah |well |just |how )*(lovely|great|brilliant|wonderful|perfect|fantastic|super|excellent|
            marvellous|charming|splendid)>[.!]+ ((a|the|my|another|yet another) )?(third|fourth|fifth|sixth|
            second|wrong|broken|late|lost|missing|no|still|cancelled|another|empty|delayed|same|more|again)
        what (a )?(brilliant|wonderful|great|lovely|perfect|excellent|fantastic|impeccable|stellar|
            amazing) (timing|start|way to|idea that was|display|performance|advert|advertisement|
            customer (care|service|support))
        (ten out of ten|10 out of 10|10/10|full marks|top marks|gold star|gold medal|first prize|a prize|
            an award|five stars) (for|in|at) {gap2}(incompetence|ignoring|wasting|failing|losing|being|
            nothing|effort|creativity|trying|lying|patience|rudeness|getting|not|stalling|excuses|confusion|
            making)
        (glad|happy|pleased|nice|good|lovely|delighted|great|relieved|thrilled) to (see|know|hear|learn|
            find) {gap6}(money|fees?|premium|taxes|subscription|time) {gap3}(spent|going|wasted|well|used|put)
        (my|your) call is (very |so )?important
        (valued|valuable|value|important|cherished|loyal|treasured) (customer|customers|member|
            client)s?( (indeed|apparently|my|treatment|am i|clearly)|[.!?]|{$})
        customer (service|care|satisfaction|support|focused|centric)[,.!? ]+(they call it|my (foot|arse|ass|
            eye)|you call|is that|indeed|what a|a joke|don't make|ha|lol|right|apparently)
        (you|they) call (this|that|it) {gap2}(service|support|help|care|customer|an (answer|apology|update|
            solution)|fixed|express|fast|premium|delivery|quick|urgent|next day|a)
        service with a smile
        state of the art
        world class
        best in class
        award winning
        fastest growing
        your (so called|famous|legendary|wonderful|marvellous|lovely|brilliant|amazing|fantastic|excellent|
            world class|award winning|superb|great|incredible|genius|outstanding|renowned|top notch|stellar|
            esteemed|impeccable|speedy|lightning fast) {gap1}(service|support|team|company|courier|couriers|
            driver|drivers|system|customer|agents?|department|staff|app|website|engineers?|technicians?|
            colleagues?|help|delivery|network|policy|experts?|bot|chatbot|billing|quality|standards|warehouse|
            process)
        so (called|much for) (customer |express |premium |next day |priority |fast |same day |good |reliable |
            award |your |the |"?)*(service|support|delivery|care|help|expert|experts|manager|specialist|
            technician|engineer|guarantee|promise|priority|professionals?|solution|warranty|quality)
        (i )?(particularly|especially|really|absolutely|just|simply|truly|thoroughly|do) (enjoy|enjoyed|love|
            loved|like|liked|appreciate|appreciated|adore|adored|admire|cherish)(ed)? (how|being|waiting|
            paying|having|the (part|bit|way|hold music|music|lovely music|{n}|third|second|fact|extra)|
            your hold|listening|explaining|repeating|spending|talking to|it when|getting|sitting|copying|
            calling|when you|standing|wasting|doing|that you|my (day|evening|weekend) (on|in)|{n} hours)
        (wonderful|great|excellent|brilliant|fantastic|superb|top|lovely|outstanding|amazing|stellar|cracking|
            marvellous|impeccable|first class|terrific|five star|splendid|good) (service|job|work|
            customer service|stuff|support|help|communication|company|effort|system|start|
            experience)[,.! ]+(as (always|usual|ever|per)|again|yet again|guys|you (lost|broke|charged|forgot|
            cut|left|sent|cancelled|managed|ruined)|i('ve)? (particularly|only|waited|was|been|just|got|love)|
            {n} (hours|weeks|days|months|calls)|not|cut|still|to treat|treat|run|lose|loyal|make|waste|keep)
        (wonderful|great|excellent|brilliant|fantastic|superb|top|outstanding|amazing|stellar|marvellous|nice|
            good|fine|quality) (service|job|work|customer service|support|help|communication|one|company|
            stuff)[,.! ]+{gap8}(cut off|twice|lost|wrong|again|broken|ignored|nothing|late|on hold|empty|
            charged|cancelled|charge me|hours|never|no one|nobody|worse|failed|missing|delete\w*|waiting)
        (assume|suppose|guess|presume|imagine|take it|bet|expect|wonder if|perhaps|maybe|i take it|hoping|
            let me guess|what next) (you're|you are|you|they're|they are|it's|it|that's|he|the|i'm|i|we|
            there's|your \w+) {gap6}(waiting for|grow|sheep|pigeon|carrier pigeon|snail|donkey|camel|horse|
            swimming|walking|on foot|by hand|canoe|rowing|crystal ball|psychic|mind reader|telepath\w*|magic|
            wand|fairy|fairies|miracle|moon|stars|next (year|christmas|century)|my (grandchildren|grandkids|
            funeral|retirement|pension)|hell freezes|pigs fly|christmas|stone tablets|smoke signals?|
            do it (myself|for you)|your job for you|pay (extra|you) for|charge me for (that|breathing|asking|
            this)|nothing better|a nap|asleep|tea break)
        carrier pigeon
        by pigeon
        snail mail
        smoke signals?
        stone tablet
        crystal ball
        mind reader
        psychic
        when (hell freezes|pigs fly)
        once in a blue moon
        hell freezes over
        pigs (might|will|can) fly
        since the (ice age|dinosaurs|stone age|middle ages|dawn of time)
        before i (die|retire|turn \d+)
        in (my|this) lifetime
        till the cows
        grow(n|ing)? (a beard|old|grey|roots)
        aged {n} years
        my (grandchildren|grandkids) will
        rocket science
        brain surgery
        bated breath
        not holding my breath
        (don't|won't|not) hold(ing)? my breath
        i'll (just )?(wait|sit) here (then|shall i|like|until|forever)
        shall i (just )?(do|fix|deliver|pay|come|wait|sort|call|send|thank|bring|write|train)
        would you like me to (do|come|pay|fix|wait|dance|apologi[sz]e|drive|thank|send (flowers|a card)|sing)
        do you (want|expect|need) (me to )?(a medal|a biscuit|a cookie|applause|a thank you|thank|applaud|
            do your job|clap|be grateful|an award)
        becoming a hobby
        new hobby
        my new (hobby|job|full time)
        full time job
        part time job
        i should (be on|invoice|charge|bill|get) (you|your payroll|paid|commission|the payroll)
        send you (an invoice|a bill)
        on your payroll
        it's not like (i|my|we|anyone)
        not like i (need|have|paid|wanted|had|was|work)
        who needs {gap4}{w} ?(anyway|right|when)
        because (that|why|what) (worked|makes|would|could|went) (so |total |perfect |such |possibly |
            last )*(well|sense|go wrong|time)
        what could (possibly |ever )?go wrong
        time of my life
        best (day|customer service|experience|company) (ever|in the world|of my life)[.!]*{$}
        (take|taking|took) (your|their) (sweet )?time,?( (why don't you|no rush|really|i'm only|it's only|
            i've only|i have all|don't mind|not like|guys))
        no (rush|hurry|pressure),? (really|it's only|i'm only|it's just|i only|i've only|take|my|been|just|
            not)
        (it's|its|i've|i'm|only) only been {n} {unit}
        only (been )?{n} (weeks|months|hours|years)[,.!]
        don't (rush|worry|bother|strain|hurt|exert|trouble|put) (yourself|yourselves|about me|on my account|
            getting up|yourselves out)
        by all means (keep|take|ignore|carry|charge|continue|waste|go|put)
        please,? (do )?(keep|carry on|continue|go on) (ignoring|charging|wasting|lying|telling|apologi\w+|
            reading|copying|sending)
        (do|please) (keep|go on|carry on) (apologi[sz]ing|explaining|reading)
        how do you sleep
        which genius
        what genius
        whatever genius
        to whichever genius
        some (bright spark|genius|clever|einstein)
        bright spark
        clever clogs
        give the (man|lady|girl) a
        good luck with that
        yeah,? right
        sure,? sure
        oh sure
        oh,? of course
        oh yes,? of course
        of course (you|it|they|there|he|she) (do|did|are|is|will|would|can't|were|have|has|was|isn't|
            aren't)( not)?[.!]
        right,? of course
        yeah,? (because|sure|i'm sure|i bet|that('ll| will|'s) (help|work|great|really|definitely|totally|fix|
            do it))
        that('ll| will) (help|really help|fix (everything|it)|definitely|surely|teach|show|make (all )?the|
            be (great|useful|helpful|a great)|solve)( me| a lot| everything| lots| loads|[.!]|{$})
        i bet (you|it|that|they|he|she)( \w+)? (do|did|are|is|will|say|says|hear|tell)
        heard that (one|before|all before)
        that's what (the last|they all|you|everyone|he|she|the other|your colleague)( \w+)? (said|say|told|
            one|guy)
        where have i heard
        sure (it|you|they|he|she) (will|did|do|is|are|would|does)[.! ]*{$}
        like i (believe|care|have time)
        as if (that|you|it|anyone)( \w+)? (help|care|work|matter|going|ever|would)
        very funny
        comedy gold
        are you having a laugh
        you must be (joking|so proud|very proud|proud)
        must be nice
        (really|so) proud of (you|your)
        hope you('re| are) proud
        proud of yourself
        ((:upsidedown:|:annoyed:|:clap:|:thumbsup:)|:clown:) {gap3}(service|great|thanks|nice|well done|
            brilliant|good job|love|wonderful|excellent|amazing|lovely|perfect)
        (service|great|thanks|nice|well done|brilliant|good job|love (it|that|this)|wonderful|excellent|
            amazing|lovely|perfect|cool|helpful|fun)[.!, ]*(:upsidedown:|:annoyed:|:clap:|:clown:)
        (nice|good|great|top|smooth|classy|quality|lovely|big) (one|move|job|going|touch|work|
            effort)[.!,]+ (charge|lose|send|tell|cancel|block|lock|close|make|take|keep|put|ignore|wait|
            delete|break|hang|leave|you've|you|now|so|first|only|that's)( \w+)?
        """,
        unless=r"""
        (wonderful|great|excellent|top|brilliant|lovely|outstanding|amazing) (service|job|work|support|
            help)[,.! ]+(as (always|usual|ever)|again),? (you (even|remembered|were|are|have|fixed|sorted|
            guys)|thanks|thank|your|the|i'll|i love|he|she|keep|and)
        (great|perfect|lovely|good|brilliant|excellent|amazing|awesome|wonderful|nice|cool|
            fantastic),? (now (i can|it works|that|we can|let|can|could|what|how|for|to|it's (working|fine|
            fixed|all)|everything|all)|thank|thanks|i love it|i love that|so (that's|what|how|do|when|can|
            i'll|i can|i just|it's|all|the next)|that's (all|exactly what|really (great|helpful|good|nice)|
            good)|another (one|question|thing),? (please|then|is|i)|more)
        best (day|experience) ever,? thank
        just what i needed,? (it|thank|thanks|and)
        (sounds|that would be|would be) (great|good|perfect|lovely|wonderful)
        how (nice|kind|lovely|thoughtful) of (you|them|him|her)( thank|!|{$})
        (really|so|very) (kind|nice|good|thoughtful|generous|helpful) of (you|them|him|her)( to| thank|!|{$})
        no (rush|hurry|pressure),? (just|take your time|i'm|whenever)
        who needs a
        haha,? (thanks|no|yes|that|it|i|you)
        well done,? (thank|you sorted|on (getting|fixing|sorting|the quick))
        my favou?rite (colou?r|one|is|are|shop|place|song|food|restaurant|jacket|mug|pair|show|team|dress)
        top marks to
        (thank|thanks|thank you|thankyou|thx|ty|cheers|appreciate it|appreciated) so much for
        of course (it is|i (do|did|am|will|can|have)|you (can|may|could))
        """,
    ),
)

SARCASM_AFTER_COMPLAINTS: tuple[Pattern, ...] = (
    *ways(
        "after_complaint",
        Cue.SARCASM,
        r"""
        {^}<(great|brilliant|wonderful|perfect|lovely|fantastic|super|excellent|amazing|marvellous|
            fab)( then| that| thanks| for that)?>[.!]*{$}
        :thumbsup:
        :ok:
        :clap:
        :upsidedown:
        """,
    ),
)
"""Sarcasm only where something went wrong before: a bare thumbs-up after a complaint."""
