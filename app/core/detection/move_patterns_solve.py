"""Solving: what is offered, what they would like, what cannot be done, and their yes."""

from app.core.detection.move_patterns_said import said
from app.core.vocabulary import Move

PROPOSE = (
    *said(
        Move.PROPOSE,
        "what (i|we) (can|could|would|will) (do|offer|propose|suggest)( for you| here| right now| today| instead)? (is|would be)",
        "what (i'd|i would|we'd|we would) (suggest|recommend|propose|offer|do) ({w} )?is",
        "(i'd|i would|we'd|we would|i can|we can|i|we|let me|i could|may i|can i|could i|i want to|like to) "
        "(also |therefore |like to |strongly |just )?(suggest|propose|recommend)",
        "(i|we)('d| would|'m| am) (like|able|happy|glad) to offer (you )?(a|an|the|to|you|one|half)",
        "(i|we) (can|could) (also |then |still |either )?offer (you )?",
        "(how|what) about (this|we|i|if|a|an|the|you|having|sending|moving|getting)",
        "(what if|why don't|why not|suppose) (i|we|you|have)",
        "(one|another|the other|a second|second|first|third|best|only|an|your|the|alternative) (option|alternative|possibility|"
        "way forward|solution|idea|choice|thing we can do) (here )?(is|would be|could be|might be)",
        "the {w} ?(quickest|fastest|simplest|easiest|best|cheapest|safest|surest|cleanest|least painful) ({w} )?"
        "(way|fix|thing|option|route|solution|answer|one|bet|course|step) {gap6}(is|would be|might be|will be)",
        "(quickest|fastest|simplest|easiest|cheapest|safest|surest) ({w} )?(way|fix|thing|option|route|solution) {gap6}(is|would be|might be)",
        "(would you like|do you want|would you prefer|would it help if|you want) (me|us|i|we) (to )?{adv}{fix}",
        "(would it help|do you mind|would you mind|is it ok|is it okay) if (i|we) {adv}{fix}",
        "(shall|should|may|can) (i|we) {adv}{fix} (you|it|that|this|the|a|an|one|your|someone|another)",
        "(my|our|one|a) (suggestion|proposal|offer|recommendation|idea|advice) (is|would be|to you|:|for)",
        "(there (is|are)|there's|i have|we have|i've got|we've got|i see|here are|you have|you've got) (two|three|a couple of|a few|"
        "another|one more|several|some) (other )?(options|option|ways|choices|alternatives|possibilities|solutions|solution|things (i|we) can)",
        "(i|we) (have|can see|see) a (solution|way|proposal|suggestion|fix) ",
        "(you can|you could|you may|we can|we could|i can) either ",
        "as (a|an) (solution|alternative|compromise|interim|workaround|stopgap)",
        "in the meantime {ican} ",
        unless="what (i|we) can do is (nothing|limited)|(any|no|have|make|leave|a|your|for) (suggestions?|proposals?) (box|form|deadline)|"
        "nothing (i|we) can|how (can|may) i",
    ),
    *said(
        Move.PROPOSE,
        "{ican} {adv}{fix}",
        "{ican} {gap3}(and|or) {fix} (you|it|the|your|a|an|one|that)",
        unless="(so|so that|before|if|see|whether|that|until|how|until|when|once|what|which|where|as soon as|first|then|all|best|soon as|fast as) "
        "(i|we) (can|could)|(i|we) (can|could) (change|correct|add|issue|open|get|put) (nothing|back to you|hold)|"
        "as (i|we) can|(i|we) can (only|also confirm|confirm)|(i|we) can (hear|see)|can get (back|to the bottom)",
    ),
    *said(
        Move.PROPOSE,
        "{will} {adv}(refund|replace|resend|re send|send|ship|book|rebook|swap|exchange|credit|reimburse|waive|arrange|deliver|lend|pay|"
        "courier|compensate|reinstate|get you a|get a|have a new|have it) (you|it|that|this|the|a|an|one|your|out|in full|another|them|for|delivered)",
        unless="(send|drop|get) (you )?(a|an|the|this|your) ({w} )?(message|email|mail|note|text|line|update|summary|link|confirmation|form|code|details)|"
        "(if|when|once) {gap5}(i'll|we'll)|(i'd|i would) be (happy|glad) to|get a manager",
    ),
)

ASK_REMEDY = said(
    Move.ASK_REMEDY,
    "(what|how|anything) {gap4}(put|make|set|get|fix) {gap3}(right|up to you|up for|better|whole|acceptable|good again)",
    "(what|how) would you (like|want|prefer|wish) (me|us|this|it|that|to (see|happen|have|proceed|resolve|settle|be)|from|done|things|the)",
    "what (should|needs to|must|would you like to|has to|ought to) (happen|be done|change|we do|i do)",
    "(which|what) ({w} ){0,4}(would|do|will) you (prefer|rather|like best|like better|choose|favour|favor|want|like)",
    "what (kind of |sort of |type of )?(outcome|solution|result|resolution|remedy|compensation|settlement|ending) ",
    "(would|do) you (rather|prefer) ",
    "(tell me|let me know|say) (what|how|which) (you'd|you would|you|you want|would you) ?(like|want|prefer|need|expect|have in mind|think would|see)",
    "what (can|could|may) (i|we) do (to|for you|that would|right now|so that|so you)",
    "what (do|would|are|did) you (want|expect|expecting|hoping|looking|wish|need|like) (us|me|to|for|from|to happen|to see)?",
    "what would (be (a |the )?(fair|good|right|acceptable|reasonable|best|enough|satisf)|satisfy|work (best |better )?for you|suit you|you consider|"
    "you suggest|you accept|you see as|it take|settle|feel|you call|resolve|a fair|a good|fix)",
    "if you could (choose|pick|decide|have)",
    "(what|which) (would|will|might) (it take|make you happy|make you feel|sort this|do it for you)",
    "what('s| is| are) (your|the) (preferred|preference|ideal|wish|expectation|expectations|best outcome)",
    "what do you (think|reckon|feel) (is|would be|we should|i should|should)( be)?( fair| right| reasonable)?",
    "how (should|shall|would you have|do you want|can) (we|us|i) (settle|resolve|fix|solve|handle|sort|make|put)",
    "what (do|did) you have in mind",
    unless="what (can|could|may) (i|we) do for you( today| this|{$})|what do you want (me to|from me)|do you want me|make sure|"
    "what can (i|we) do (about|if)|how can (i|we) (help|fix that on)|the remedy|what do you expect me",
)

EXPLAIN_LIMITS = (
    *said(
        Move.EXPLAIN_LIMITS,
        "what (i|we) (can't|cannot|can not|won't) (do|offer|promise|give|change)",
        "(i'm|i am|we're|we are|im) (unfortunately |sadly |just |simply |really |still )?(not|un) ?(able|allowed|authori[sz]ed|permitted|"
        "in a position|entitled|empowered|at liberty|going to promise|going to pretend)",
        "(i'm|i am|we're|we are) (unfortunately |sadly |afraid )?(unable|legally bound|limited|bound|restricted|obliged|required by)",
        "(i|we) (can't|cannot|can not|won't be able to|couldn't|will not be able to|am not able to|don't have the (authority|power|right)|"
        "have no (authority|power|way|means|right)) ({w} )?{w}",
        "(isn't|is not|is simply not|'s not|not|wasn't|won't be|wouldn't be|will not be|im) ({w} )?(possible|doable|feasible|something (i|we) (can|could|are|offer)|"
        "an option|available to|covered|included|within (my|our)|up to me|permitted|allowed)",
        "(i|we) (can|could) only (do|offer|give|go|refund|send|change|approve|credit|cover|see|access|extend|issue|move|replace|work|book)",
        "(the )?(most|best|maximum|furthest|earliest|soonest|closest|nearest|limit|least) (that )?(i|we) (can|could|am able|are able|have)",
        "(as|that's as) far as (i|we) can (go|take)",
        "(beyond|outside|above|exceeds) (what|my|our|the) ({w} )?(i|we|authority|power|limit|scope|terms|remit|allowance|control to)",
        "(promise|guarantee|offer) {gap3}(i|we) (can't|cannot|might not|couldn't|won't)",
        "(i|we) (don't|do not|won't|will not|wouldn't) want to (promise|give you false|raise your|pretend|mislead)",
        "(by law|the law|legally|regulations?|the regulator|data protection|privacy rules|banking rules) {gap5}(requires?|must|can't|cannot|"
        "doesn't allow|does not allow|don't allow|forbids|won't|not allowed|prevents?|stops?|says)",
        "(one|that one|that|this|it|which) (is|'s) the law",
        "(only|until|unless|after|without) {gap6}(can|could|am|are) (i|we|not) (able|allowed|do|can)",
        "(there is|there's|there are) (a limit|no way (to|that|i|for|we)|limits to|nothing (i|we) can do (to|about) (the|that))",
        "(it|that|this|a refund|the (price|date|fee|rate|deadline)|before {w}) (just |simply |really )?(won't|can't|cannot|will not) (happen|be (changed|moved|undone|done|reversed|refunded|waived|brought|cancelled|shortened|faster|guaranteed))",
        unless="(can't|cannot|couldn't|can not) (wait|see why not|see how|find|hear|imagine|apologi[sz]e|tell|blame|understand|believe|miss|think|stress|"
        "thank|agree|recall|remember|say (how|enough|for)|help (but|you if)|have (known|been|done)|get hold|reach|quite (hear|see)|emphasi[sz]e|be easy|"
        "see (a|an|any|your|it|the)|locate|get through|open (the|your) (link|attachment|photo))|if (i|we|you) (can't|cannot)|(not|isn't) (possible|available) (if|when) the|"
        "so (i|we) couldn't|couldn't (have|get|be|even)",
    ),
)

AGREE_PLAN = said(
    Move.AGREE_PLAN,
    "(are|would|will|r) (you|u|ye) (be |all |both )?(happy|ok|okay|fine|comfortable|good|content|satisfied|alright|all right|on board|willing|"
    "open|in agreement|agreeable|cool) (with|to|if|for|about|going)",
    "(does|would|will|do|is|should|can|wouldn't|doesn't|could|might) (that|this|it|these|tuesday|the {w}|{weekday}) {gap3}"
    "(work|suit|ok|okay|sound|fine|fair|alright|all right|good|acceptable|reasonable|convenient|agreeable|manageable|do for|help at|do the|better)",
    "(does|would|will|is) {gap6}(work for you|suit you|okay with you|ok with you|fine with you|fine by you|good for you|alright with you|all right with you|"
    "acceptable to you|sound (good|fair|okay|ok|right|reasonable))",
    "(shall|should|can|may|could) (i|we) (then |just |now )?(go ahead|proceed|do that|confirm (that|it|this)|put (it|that|this) (through|in motion)|start|get (that|it|this) "
    "(going|started|moving|booked|done)|leave it|say|take (that|it|this) as|call (it|that)|settle|lock|finali[sz]e|set (that|it|this) (up|in motion)|book (that|it|this)( in)?{$})",
    "(agreed|deal|okay|ok|alright|all right|fair|fair enough|happy|good|works|acceptable|right|yes)( so far| with that| for you| with you)?\\?",
    "if (you|u|ye)('re| are)? (agree|agreed|happy|ok|okay|fine|say yes|give me (the|your)|accept|approve|like that|good|in agreement|on board|confirm)( with| to|,)?",
    "(with|given|on|need|get|have|give me) (your|the) (ok|okay|permission|consent|go ahead|agreement|approval|blessing|say so|nod|green light|yes)",
    "(just )?(say|give me|tell me) (yes|the word|a yes|the nod|the go ahead|if that's|if that is|whether that)",
    "(are|so are) we (good|agreed|all set|clear|on the same page|ok|okay|settled|in agreement)",
    "(do|can) (you|we) (agree|both agree|accept|approve|confirm you're happy|live with)",
    "(here's|here is|this is|that's) (the|our|my|a) (plan|proposed plan)",
    "(let me know|tell me) if (that|this|it) (works|suits|is ok|is okay|is fine|sounds|is acceptable)",
    "what do you (think|say)( of| to| about)? ?(that|this|it|to that|to this|the plan)?\\?",
    "(sounds?) (good|fair|okay|ok|alright|like a plan|reasonable)( to you)?\\?",
    unless="agree (with|that) (you|it)|can we (please )?agree to|right\\?|are you (happy|satisfied|content) with (the service|our|my|your)|is that (right|correct)|"
    "(was|is) (it|that|this) (working|ok|okay|fine|good) (before|when|after|on)|does (it|that|this) (work|sound) (when|on|with another|if|like|in|now|at)|"
    "work with (another|the|a)|you know",
)

SOLVE = (*PROPOSE, *ASK_REMEDY, *EXPLAIN_LIMITS, *AGREE_PLAN)
