"""How customers say that they do not understand."""

from app.core.detection.patterns import Pattern, ways
from app.core.vocabulary import Cue

CONFUSION: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.CONFUSION,
        r"""
        (confus(ed|ing|es)|puzzl(ed|ing)|baffl(ed|ing)|bewilder(ed|ing)|muddled|perplex(ed|ing)|lost (here|
            now|me|the thread|track|with|at|on|in all|you)|stumped|flummoxed|befuddled|at a loss|
            none the wiser|head is spinning|head spinning|clear as mud|over my head|double dutch|all greek|
            gobbledygook|gibberish|mixed up|mixed messages|scratching my head|discombobulated)
        (don't|do not|didn't|did not|can't|cannot|can not|couldn't|not|doesn't|not really|hardly|
            struggling to|fail to|never|dont|still not|not quite|hard to|difficult to|trying to|
            unable to) (really |quite |fully |even |seem to |actually |sure i |sure that i |sure i'm |
            think i |at all |entirely |properly )*(understand|understanding|get (it|this|that|what|why|how|
            the (point|difference))|follow|following|grasp|make sense|makes sense|make (head or tail|out)|
            see (how|what|why|where i)|figure|work (it |this |that )?out|work out|comprehend|clear (about|on|
            what|how|which)|know what (that|this|it|you|to (believe|think|make)|i('m| am) (supposed|meant)|
            the)|wrap my head)( \w+)?
        (not|n't|unsure|no longer|not at all|not 100%|not totally|not quite|not exactly|never|not entirely|
            not too|not really) (sure|certain|clear) (what|which|how|why|where|if|whether|about|who|when|
            i (understand|follow|get)|on|that|of)
        (unsure|uncertain|unclear) (what|which|how|why|where|if|whether|about|who|when|on|as to|to me|of)?
        (no|haven't (got )?(a|any)|haven't the|not the (foggiest|faintest|slightest)|without (a|any)|got no|
            zero|not a) (earthly |bloody |damn |foggiest |faintest |slightest )?(idea|clue) (what|how|why|
            where|which|who|when|if|whether|about|that|on|of)
        (what|wot) (does|do|is|are|did|exactly|on earth|the|in the|would|was) {gap6}(mean|means|meant|
            stand for|supposed to (be|mean|do)|refer to|even mean)
        (what|what's|whats) {gap3}(mean|talking about|on about|saying|referring to|supposed to (be|do|mean)|
            asking( me)?( for)?|meant to be)
        {^}<(huh|eh|wait|what|hang on|hold on|sorry|pardon|come again|hm|hmm|uh|erm|um|wut|wha|say again|
            excuse me|i beg your pardon|beg pardon|say what|wait what|so hang on|sorry what)>( (now|what|so|i|
            again|say|do you|a|is|which|wait))?(\?+|[,;.!]+ ?(what|which|so|how|why|i thought|is|do|did|does|
            am|are|where|who|when|wait|you said|that's not|didn't|isn't|i don't|now|but|huh|was|then))
        (so|wait|hang on|hold on|sorry|but|um|then|ok|okay|right|hmm) (so )?(do|does|is|am|are|was|which|what|
            you) (i|it|that|the|this|my|mean|we) {gap8}(or (do|is|at|on|does|not|the|later|both|part|should|
            am|are|after|before|a|in|it)|on top|instead of|as well)
        just to (check|be clear|clarify)
        let me get this (straight|right)
        in other words
        does that mean
        am i (right in|understanding|to understand)
        which (one|of (the|these|those|them|your)|ones|number|option|form|button|link|account|address|date|
            box|side|cable|version|page|plug|field|line) {gap4}(do|did|does|is|am|are|should|would|you|i|the|
            we|it|was|can|will) {gap3}(you mean|i|mean|supposed|mine|right|correct|use|need|pick|choose|press|
            put|click|fill|enter|talking|refer\w*|meant|asking|the|want|go)
        (do|did) you mean
        (can|could|would|will|please|kindly|mind) (you |u |someone |somebody |anybody |anyone )?(please |
            kindly |just |possibly |also )*(clarify|clarifying|elaborate|explain (that|it|this) (again|to me|
            simply|in|please|better|once)|walk me through|break (it|this|that) down|go over|rephrase|simplify|
            put (it|that) (in|more) (plain|simple|simply|simpler|layman\w*|other)|say that again|repeat that|
            spell (it|that) out|run (that|it) by|dumb it down|take me through|talk me through|
            help me understand)( \w+)?
        (says|said|told|shows|show|telling|tells|saying|mail|email|app|website|site|letter|page|first|bill|
            screen|one|he|she|they|someone|text|system|contract) {gap6}(and|but|while|whereas|then|now|yet|
            however) {gap3}(app|website|site|letter|email|mail|page|another|other|you|it|now|the|text|bill|
            she|he|they|a different|someone|somebody|system|agent|portal|receipt|account) {gap3}(says|said|
            shows|show|told|tells|saying|different|is|was|telling|it's|states)
        (which|what) (is it|one is (it|right|correct|true)|do i believe|should i believe|is (right|correct|
            true)|am i (supposed|meant) to (do|believe|use|pay|follow|choose))
        (what|who|which) (am i|do i|are we|should i) (supposed|meant|expected|to) (to )?(believe|do|think|
            make of|trust|understand|say|choose|put|enter|click|pay)
        (don't|do not|didn't|no longer) know (what|which|who|whether|if) (to |i |is |that |you |it |the |i'm |
            i am |does |this |one |we )*(believe|mean|means|supposed|meant|right|press|click|choose|think|
            wrong|make|right|trust|going|looking|pay|doing|this|that|talking|correct|now)( \w+)?
        (makes|make|making|made) (no|little|zero|any|absolutely no|not much|n't much) sense
        (doesn't|does not|didn't|don't|none of (this|it|that)|not|isn't|never) (really |quite |even |
            actually )?(make|makes|making|add|adds|adding) (any |a lot of |much |up|sense|total )?(sense|up)
        contradict\w+
        conflicting
        inconsistent
        mixed (messages|signals)
        doesn't add up
        two different (answers|prices|dates|things|numbers|amounts)
        different (answers?|stor(y|ies)|things?|information|prices?|dates?) (every|each|from|by|depending|to)
        (asking|asks|asked|wants|want|needs|prompts|prompting|requires|asking me) (me )?(for|to enter) (a|an|
            the|some|my|something called|this) {gap4}(and |but |what|i )(i )?(have no|don't know|haven't|
            dunno|not sure|no|never|is that|on earth)
        (how|where|what) (do|does|can|should|am|is|are|would|on earth|the hell|exactly|
            in the world) {gap4}(this|that|it|these) (work|works|even|make sense|makes sense|add up|come from|
            calculated|possible|supposed)
        (bit|little|slightly|rather|so|very|totally|completely|now i'm|kind of|kinda|pretty|really|utterly|
            absolutely|more) (lost|stuck|confused|puzzled|muddled|unsure|unclear|confusing|complicated|
            baffled|mystified|bamboozled)
        i'm lost
        i am lost
        you've lost me
        you lost me
        lost me there
        beyond me
        too (complicated|technical|much jargon)
        (in|using) (plain|simple|normal|layman'?s?) (english|terms|words)
        in english please
        jargon
        i thought (it|you|that|this|the|i) {gap6}(was|were|is|said|meant|had|could|would) {gap6}\?
        how come {gap8}(if|when|but|then|says?|and|different)
        makes my head (hurt|spin)
        which is (it|which|mine|right|correct)
        """,
        unless=r"""
        not sure where
        (not|isn't|wasn't|n't|never|no longer|aren't|hardly) (at all |that |so |too |very |really |
            in the least |remotely |the least bit |even |a bit )*(confus\w+|complicated|lost|muddled|puzzled)
        (mixed|mix|muddled) up (my|the|our|me|two|his|her|someone|with|orders)
        (i|we) (understand|get it)[,.]
        no idea (which|what) (size|colou?r|she|he|they|to (get|buy|give))
        i('m| am) not sure (if|whether) (i|we|it|you) (can|could|will|need|want|should|am|would)
        you (don't|do not|didn't|haven't|clearly|just|still|never) (understand|understood|get (it|me|
            the point))
        why (don't|do|can't|won't) you (understand|get)
        (don't|do not) understand (why|how) (you|it|this|that|i|we|my|nobody|no one|anyone|your|they|
            the) (still|can't|cannot|keep|won't|would|charged|have|has|were|was|am|are|need|takes|took|
            haven't|hasn't|aren't|isn't|couldn't|didn't)
        what (part|bit) of
        (the|my) confus\w+ (is|was) (yours)
        sorry (for|about|to|that|if|again|i)
        hold on (to|for|please|a|one|let)
        (wait|hang on) (a|for|until|one|there|times?)
        could (you|someone) explain why (i|my|the|it|this|nobody|we|you)
        explain (why|how it is|to me why)
        what (a|an) (joke|mess|shambles|disgrace|waste|relief|load)
        what (does|do|is) the \W?\w+\W? (setting|button|option|mode|feature|plan|fee|price|cover)\w* (on|do|
            cost|include)
        """,
    ),
)
