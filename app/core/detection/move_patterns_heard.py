"""Hearing them: the feeling or the bother named, the apology, the will to help."""

from app.core.detection.move_patterns_said import said
from app.core.vocabulary import Move

ACKNOWLEDGE = (
    *said(
        Move.ACKNOWLEDGE,
        r"""
        {it} {is} {so}({bad}|{tough})
        (is|was|are|were|must be|can be) {so}{awful}({pause}| and| for| to| when| after| with| but| i| at)
        {it}'s {so}({bad}|{tough})
        {it} {isnt} {so}(easy|good enough|okay|ok|acceptable|on{pause}|right{pause}|fair|fun|nice|
            pleasant|ideal|funny)
        {it} {isnt} (how|the way|the (service|experience|start|treatment)|what you)
        {it} should(n't| not| never) (have )?(be|been|happen|happened|take|taken)
        (must|will|would) (really |have |still )?(hurt|sting|feel|be hurting|have hurt|have felt|
            have stung|leave a|weigh|get to you|wear you|try your)
        (not|isn't|is not|hardly|no) (the |a |any )?(start|end|way|welcome|thing|service|treatment|answer|
            kind) {gap5}(anyone|you|anybody|a customer|one|we) ({w} )?(want|wants|wanted|need|needs|
            expect|expects|expected|hoped|pay|paid|deserve|deserves|ordered|had)
        {^}(that|when|being|having|losing|waiting|getting) [^.?!\n]* (is|was) (not |never |n't |simply |
            just )*(okay|ok|acceptable|fair|right|fine|on|good enough|easy|nice)({pause}| at all| \
            for anyone)
        (is|are|was|were|'s|isn't|not) (just |simply |really )?(not )?(okay|acceptable) to (treat|laugh|
            leave|speak|shout|ignore)
        (timing|situation|moment|day|week) (couldn't|could not|can't|could hardly) be worse
        would ({w} )?(annoy|upset|anger|frustrate|worry|bother|irritate|infuriate|drive|test|try|exhaust|
            scare|hurt) (me|anyone|anybody|us|everyone|a saint)
        (been|are|being) {so}patient (with us|with me|about|already|than|through|all|so far|up to now|for)
        ({n}|{n} whole|whole|all those|so many) (days?|evenings?|nights?|hours?|weeks?|months?|calls?|
            emails?|mails?|mornings?|minutes?|times|letters?|visits?) ({w} )?(that )?(you|
            you've) ({w} )?(spent|waited|lost|wasted|had|sat|been|gave|called|took|queued)
        (has|have|must have|already|that|this|it) (cost|taken|caused|robbed) you {gap4}(lot|time|money|
            nerves|day|days|night|nights|sleep|trouble|stress|hours?|energy|patience|trust|enough|
            too much|work)
        (wouldn't|would not|'d not) (be )?(happy|pleased|like it|like that|want that|accept it|
            accept that|enjoy|wish) {gap3}(either|too|if|on)
        (no one|nobody|noone) (likes|wants|enjoys|needs|expects|should)
        (was|were|been|is) (all )?(for nothing|in vain|wasted)
        a (lot|long time|big ask|heavy|tall order) to (wait|ask|carry|put up with|deal with|go through)
        (no|not a) (small|little|minor|light) (thing|matter|trouble|bother|inconvenience|issue)
        (must|can't|cannot|has to|would|could) (be|have been|feel|have felt|leave you|have left you|
            make you) {so}({bad}|{tough}|{felt})
        must be (wearing|getting|driving|costing|weighing|stressing|eating)
        (awful|dreadful|horrible|rotten|miserable|rough|lousy|terrible|hard|tough|stressful|bad) (way|
            time|day|week|month|start|end|position|place|spot|thing|news|experience|night|morning|patch|
            wait)
        ({n} )?{gap3}(calls?|emails?|mails?|messages?|visits?|attempts?|letters?|tries|agents?|hours?|
            days?|weeks?|months?|years?|minutes?|nights?|times?) {gap9}(is|was|isn't|that's|must|sounds|
            can't) {so}({bad}|{tough}|wear|drive|far|enough)
        (fair|good|valid|legitimate|reasonable) (question|point|complaint)({pause}| and| that| but| sir| \
            madam)
        (it|that|this) (pains|saddens|bothers|upsets|troubles) me
        (nobody|no one|noone|no customer|no family) (should|deserves|wants|likes|enjoys|needs) {gap2}(be|
            have|to|wait|ask|sit|stand|explain|go|live|chase|treated|spoken|left|being|this)
        the last thing (you|anyone|anybody|one|people|somebody) (need|needs|needed|want|wants|wanted)
        """,
        unless=r"""
        (it is|it's|it was|that's) (hard|difficult|tough|wrong|bad|poor) (to (say|tell|see|read|find|
            know)|for me to)
        {it} (is|'s|was) (not|n't) {so}(bad|wrong|a lot|hard|difficult)
        (which|that|this|it)('s| is| was)? (the )?wrong (size|number|part|item|one|address|account|order|
            code|date|line|tax|colour|model|unit|inbox)
        {it} (is|was|'s) (serious|rough) (about|estimate|guide)
        ridiculous|hysterical|silly|no need|(typing|writing|reading|doing) (this|it|that) is
        trail|road|drive bay|mattress
        (as|like) i
        """,
    ),
    *said(
        Move.ACKNOWLEDGE,
        r"""
        sorry (to hear|to read|to learn|to see|for your loss|about your loss)
        sorry (that )?(you're|you are|you feel) (having|going through|feeling|so upset|in this)
        """,
        unless=r"""
        (hear|see|read) {gap4}(weather|rain|snow|traffic|leaving|go)
        """,
    ),
    *said(
        Move.ACKNOWLEDGE,
        r"""
        (understand|see|hear|get|appreciate|know|realise|realize|recognise|recognize|imagine|sense|
            acknowledge|sympathise with|sympathize with|accept|gather|tell) {gap4}({felt}|{bad}|
            your {gap2}{feeling})
        (understand|see|hear|get|appreciate|know|realise|realize|recognise|recognize|imagine|
            tell) {gap1}(how|what) (you|you're|it must|that must|important|much|long|hard|difficult|tough|
            tiring|stressful|frustrating|annoying|upsetting|disappointing|urgent|serious|worrying|badly|
            a {w}) {gap4}
        (understand|see|hear|get|know|realise|realize|imagine) (that )?(it|this|that) (hurts|stings|
            matters|worries|annoys|upsets|bothers|frightens|scares|costs|weighs|wears)
        (understand|see|hear|appreciate|know|realise|realize|imagine) (that )?(this|it|that|things|
            waiting|your {w}) (has|hasn't|have|haven't|is|isn't|'s|wasn't|was|must|can't) {gap3}({bad}|
            {tough}|easy|important|urgent|matters)
        (understand|see|hear|know|realise|realize|imagine) {gap2}(you've|you have|you had|you were|you're|
            you are) {gap3}(had|been|waited|waiting|standing|through|left|in a|enough|under|without|stuck|
            tired)
        (understand|see|hear|know|realise|realize) (that )?(you've|you have|you had|you were|
            you'd) {gap3}(told|explained|asked|called|written|tried|waited|been|chased|had to|counted|
            relied|trusted|planned|paid|taken|given|done|come|promised|left|spent)
        (it|that|this) (makes|does make|makes perfect|makes total) ({w} )?sense (that )?(you|to be|you're)
        (know|see|understand|realise|realize|appreciate) (just )?how much (was|is|has been|you|this|that|
            it|depends|hangs|rode|hung)
        (can|could) (only |just |well |fully |totally )?(see|understand|hear|imagine) why
        (i|we) {so}(get|see|understand|know|realise|realize|hear) (exactly |just )?why (you|this|that|it)
        (i|we) {so}(get|see|understand|know|realise|realize|hear) (exactly |just )?what (this|that|it|
            a) {gap4}(mean|means|meant|does|did|feel|feels|like|costs|cost)
        , i know({pause}| and| that| it| sir| it's)
        understandably (you|so|upset|annoyed|angry|frustrated)
        (feels?|felt) like a (slap|kick|punch|joke|bad joke)
        i (can )?(only |just |well )?(imagine|understand|hear) {$}
        (i|we) {so}(hear|feel|get) (you|ya|ye|u)({pause}| on| and| sir| ma)
        {^}(i|we) (get|hear|understand) (that|it)(,? {w}){0,2}{$}
        , i (hear|see|get|understand) (that|it|you){$}
        (and|that) i (see|hear|understand) (that|it|why){$}
        i {so}(understand|sympathise|sympathize|empathise|empathize|relate|feel for you)
        (it|that)'s {so}(understandable|natural|valid)
        (it|that|this|reaction|anger|frustration|concern|concerns|complaint|worry|disappointment|
            feelings) (is|are) {so}(understandable|valid|justified|legitimate|well founded|fair)
        (no|small|little) wonder (you|that|u|ye|this)
        (don't|do not|can't|cannot|couldn't|wouldn't) blame (you|ye|u)
        (every|all the|a full|the|perfect|a) (right|reason) to (be|feel|complain|expect|ask|say)
        (you're|you are|ye're|quite|are) {so}(right|entitled|justified) to (be|feel|complain|expect|ask|
            raise|point|say)
        (i'd|i would|we'd|anyone|anybody|everyone|i|anyone would|who wouldn't) (would |would also |'d |
            also )?(be|feel|have been|lose) {so}({felt}|the same|like that|that way)
        (anyone|anybody|everyone) (would|'d){$}
        in your (shoes|place)
        of course (you're|you are|you feel|you were|ye are|that's|this is|it's) {so}({felt}|{bad})
        (you|ye|u) (shouldn't|should not|should never|ought not to|don't deserve|didn't deserve|deserve|
            deserved) (be|have|to have|to be|better|this|an answer|proper)
        (you've|you have|ye've) {so}(had|been through|gone through|been put through|been waiting|waited|
            put up with|been left|been passed|been sent|been chasing|been more than) {gap4}({bad}|{tough}|
            long|a lot|enough|far too|too|plenty|patient|around|pillar|such a|morning|week|day)
        (thank you|thanks) for (telling|being so|raising|bringing|flagging|being honest|being open|
            speaking up|being patient) {gap3}(me|us|this|it|patient|honest|open)
        (bother|burden|trouble|weight|worry|nuisance) (that|this|it) (is|must|puts|put)
        (ouch|oh no|oh dear|yikes|oof|chai|oh gosh|oh man|how (awful|annoying|frustrating|stressful|
            upsetting|horrible|horrid|disappointing|dreadful|sad))
        you (sound|seem|look|must be|must feel|are clearly|are obviously|are understandably|
            are rightly) {so}{felt}
        (sounds|seems|looks) like (you've|you have|you're|you are|this has|it has) {gap3}({bad}|{felt}|
            {tough}|through)
        (glad|grateful) (that )?(you|u) (told|said|raised|mentioned|got in touch|let me know)
        with {gap6}(that's|that is|that must be|it's) {so}({bad}|{tough})
        """,
        unless=r"""
        (you'll|you will|please|kindly|do you|did you|if you|hope you|could you|can you|you should|
            you must|you have to|try to) (understand|know|see|get|appreciate|imagine|tell|realise|realize)
        not sure i|(don't|do not|didn't|cannot|can't) (quite |really )?(understand|see|hear|get|know|
            realise)
        (how (much|long)) (it|the|this|does|do|will|did|are|you (paid|pay|owe|want|need))
        make sure i (understand|hear|get|see)
        (tell|let) (me|us) know|(i'll|i will|let me|can i|should i|will|shall i|could i|
            anything else i can|to) get you
        i can (see|tell) (that )?(from|the|on|in|it was|it is|your (order|account|parcel|payment|refund)|
            you have|you paid|you had|here|you've (paid|ordered|got an|been charged))
        (i|we) (see|hear) (that )?the
        (thank you|thanks) for (being|your|bringing this matter) {gap3}(loyal|valued|attention)?
        see how (you|you're|it|things) {gap2}(get|got|getting|go|went|going|on|are|is)
        if i (understand|hear|get|see)|tell me what|in your voice|your words|no need|overreact|ridiculous|
            get a grip|(typing|writing|reading) (this|it) is
        (can|could) get you|right to say (in|on)
        """,
    ),
)

APOLOGISE = said(
    Move.APOLOGISE,
    r"""
    (i'm|i am|im|we're|we are|and|am) {so}sorry
    sorry (about|for|that|it|this|once|again|sir|ma|ma'am|madam|mr|mrs|ms|on behalf|you|if we|if i|we|
        i was|i didn't get back|dear|abt|4)
    {^}({w} )?({w} )?({so})sorry({pause}| about| for| that| we| you| it| sir| madam| ma'am| once| again| \
        mr| ms| mrs)
    {^}({w} ){0,3}sorry{$}
    {gap3}, (so |really |very |truly )?sorry( about that| for that| again| sir| madam)?{$}
    (my|our|sincere|sincerest|deepest|humble|heartfelt|accept|many|big|massive|huge|with|unreserved|
        full) ({w} )?apolog(y|ies)
    {^}({w} )?apologies
    (i|we|to|do|sincerely|must|and|really|truly|humbly|deeply|wholeheartedly|fully|kindly|let me|
        again) apologi[sz]e
    apologi[sz](e|ing) (for|about|that|to you|sincerely|profusely|again|unreservedly|deeply|on behalf)
    (owe|owes|owed) you (an|a|our|my|one) ({w} )?({w} )?apology
    (an|our|my) apology (is|from|for|to you)
    (please |kindly )?(forgive|pardon|excuse) (us|me|the|our|my|this)( {w}){0,3} ?(for|delay|mix up|wait|
        mistake|error|confusion|mess|slip|oversight|inconvenience|silence|lateness|late)?
    (beg|ask) (your|for your|for) (pardon|forgiveness) for
    my bad|mea culpa
    (i|we) (deeply |truly |sincerely |really |do |very much )*regret (that|the|any|this|what|how|having|not)
    (can't|cannot|couldn't) apologi[sz]e enough
    (our|my|sincere|deepest|deep) regrets
    (feel|feels|felt) (bad|awful|terrible|sorry|ashamed) (about|for|that)
    """,
    unless=r"""
    sorry\?|sorry (what|who|which|where|when|how|can|could|would|did|do|say|come again|pardon|was|is|are)
    sorry i (didn't|did not|couldn't|missed|can't|cannot) (catch|hear|get|see|quite|make|find)
    sorry (you're|you|you are|you) (breaking|broke|cut)
    sorry (one|just|bear|give me|hold)|sorry\?
    sorry to (hear|read|learn|see|bother|interrupt|ask|jump|cut|disturb|trouble|say|tell|inform|disappoint)
    sorry (that )?(if )?(you|u) (feel|felt|think|see it|took|misunderstood)
    sorry (if|that) (you|that|i|anyone) (offended|upset|felt|feel)
    rules,? sorry|policy,? sorry|sorry (state|excuse|looking|tale|business|sight)|sorry for your loss|
        about your loss
    sorry (but )?(i|we) (can't|cannot|am not able|are not able|don't see|don't have|do not have|am unable|
        are unable|have no|won't|will not|stated)
    sorry but (that|it|this|there|the|you|your|our|no)|sorry (there|no) {w}|sorry the {w} (is|are|
        isn't) (not|un|no)
    sorry (that )?{gap3}(isn't|is not|wasn't|is|are not) (available|possible|unavailable|allowed)
    sorry (that )?(you're|you are) (having|going through|feeling)
    (not|n't) {gap3}say sorry|(not|no need to be|don't be|do not be|feel|than|needn't be|no|never|you're|
        you are|you'll be|be|looks|look|nothing to be|never be) sorry
    (don't|do not|no need|not need|needn't|don't have|you should|not going|won't|should|must|you can|
        have) {gap2}(to )?apologi[sz]e
    (your|their|his|her|accept your) (own )?apolog
    (an|the) apology (letter|email|template|card|form)
    (pardon|excuse|forgive) (me|us)( {w}){0,2} ?\?|excuse me{$}|(excuse|pardon) (me )?(but|while)
    """,
)

OFFER_HELP = said(
    Move.OFFER_HELP,
    r"""
    (want|like|love|happy|glad|keen|ready|delighted|pleased|here|going|hoping|determined|
        happy as can be) to ({w} )?(help|assist|support)
    (want|like|love|happy|glad|keen|ready|determined|going|here|need) to ({w} )?(get|see|make|fix|solve|
        sort) (you|this|it|that|things|your {gap2}) ?{gap6}(sorted|right|fixed|working|solved|resolved|
        back|online|running|home|there|moving|out|through|behind|done|settled|in)
    let me (see if i can |see how i can |try to |try and |please )?(help|assist|support)( {w})?
    (i'll|i will|we'll|we will|i shall|let's|i'm going to|gonna|can) (do|try) (my|our|the|everything|all|
        whatever|what|very|absolute) ({w} )?(best|can|utmost|i can|we can|possible|it takes|in my power|
        hardest)
    {ill} ({w} )?(help|assist|support) (you|u|ye|sort|with|as|out|in|him|her|your|get)
    {ill} ({w} )?(get|see|bring) you ({w} ){0,3}(out of|through|home|sorted|there|back|over|past|
        up and running)
    (promise|promise you) to (try|do) (everything|all|my|whatever)
    allow me to ({w} )?(help|assist|support|sort|fix|look)
    (i'd be|i would be|i'm|we're|we'd be|more than|only too) (happy|glad|pleased) to ({w} )?(look|check|
        see|sort|go through|work|find|take a look) {gap4}(with you|for you|into|this|that|it)
    {ill} ({w} )?(find|get|work out|figure out) (a|the|an|some|you a|you an) ({w} )?(solution|way|answer|
        fix)
    (i'd|i would|i want|we want|we'd|i really want|i'm keen) (like |love |really )*to ({w} )?(get|take|
        have|see|make|sort|find|solve) {gap4}(off your|sorted|for you|right|behind you|back to|
        out of the way|moving|your way|an answer|a way|through|going|to work|an end)
    (whatever|anything|everything|all|what) (that )?(i|we) (possibly )?(can|could) (do )?({w} ){0,4}(i'll|
        i will|we'll|we will)
    (do|see) what (i|we) can( do)? (for|to help) you
    (do|doing|try|trying) (my|our) (very |level |absolute |utter )?(best|utmost|hardest)
    (everything|all|whatever|anything) (that )?(i|we) (possibly )?can( do)?( for you| to help| to)
    (i'm|i am|we're|we are|im) (right |still |all |fully )?(here|there) (for you|with you|to help|
        to assist|to sort|to listen|to support)
    (i've|i have) (got )?(all the|plenty of|as much) time
    (you're|you are|ye're) (not|never) (alone|on your own|by yourself)
    (i'm|i am|we're|we are) (with you|on your side|beside you|alongside you)( on this)?
    (we'll|we will|let's|we can|we're going to) (get|work|go|figure|sort|solve|see|fix|tackle|
        find) {gap3}(through (this|it|together)|together|this out|it out|a way)
    (let's|let us|lets) (get|see|try to get|make sure|find) {gap5}(sorted|fixed|solved|resolved|working|
        back|right|running|going|moving|home|you out|for you|behind you|a way|an answer)
    (let's|let us|lets) (fix|solve|sort|resolve|tackle|crack) (this|it|that|your)
    (you can|please) (count|rely|lean|depend) on (me|us)
    {^}(you're|you are) in (good|safe) hands
    come to the right (place|person)
    (i|we) want (you )?to (get|be|have|leave|make this|make it|feel) {gap6}(right|answer|help|happy|well|
        looked after|without)
    (care about|want to be of help)
    (hear|sense|read|notice|feel|tell) {gap6}(in|from|by) your (voice|words|message|tone|mail)
    how can i make (this|it|today|things) (easier|better|lighter)
    """,
    unless=r"""
    how (can|may|could|might|do) (i|we) (help|assist)|(what|anything|something) {gap4}(i|we) can (do|help)
    not (able|going|here) to help|unable to (help|assist)|(can't|cannot|won't|wouldn't|couldn't) (help|
        assist)
    your request|only to|need help|help yourself|(if|do|would) you (want|like|need|wish|
        'd like) {gap2}(help)?
    (would you|you'd|you would) (like|want)|(you|customers) (want|need|have) to|(glad|happy) (i was able|
        i could|to have helped)
    nothing i|don't want to|let me help you (understand|see) why|want to .{0,30} with you,? but
    glad to help{$}
    """,
    absent=r"""
    (goodbye|bye)( |{$})|have a (great|good|nice|lovely)
    """,
)

HEARD = (*ACKNOWLEDGE, *APOLOGISE, *OFFER_HELP)
