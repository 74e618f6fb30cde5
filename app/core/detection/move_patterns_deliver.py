"""Delivering and closing: what is being done, how it stands, how to come back, the little extra, the next date."""

from app.core.detection.move_patterns_said import part, said
from app.core.vocabulary import Move

_REST = r"[^.?!\n]*"
SETBACK = "setback"
NEW_PLAN = "new_plan"

ACT = (
    *said(
        Move.ACT,
        "(i'm|i am|we're|we are|im) {adv}{fixing} ",
        "{iam} {adv}{fixing} {gap9}(now|right now|as we speak|while|this minute|this moment|straight away|right away|immediately|already)",
        "{ihave} {adv}{fixed}",
        "{^}({w} ){0,2}(all )?(done|sorted|fixed)( that's| that is| now| for you| {w}|{$})",
        "(your|the|that|it|both|everything|they|a|this|money|all) ({w} ){0,3}(has|have|'s|'ve|is|are|was) (now |just |been |already |all |both )+{fixed}",
        "{will} {adv}({fix}|start|call|ring|phone|check|look|pull|do that|do it|run|test|go|try) {gap9}(now|right now|as we speak|while (you|we|i)|this minute|straight away|right away|immediately|at once|on the spot|this second)",
        "(first|next|then) (i'm|i am|we're|i'll|i will|let me|we'll) {adv}({fixing}|{fix})",
        "(let me) {adv}({fix}|pull|check|look|run|test|bring|see what|see if|have a look|take a look|open|try) {gap5}",
        unless="(i'm|i am|we're|we are|im) (doing|having|calling|looking|checking|working|running|closing|getting) (well|fine|good|great|ok|okay|trouble|problems|difficulty|the (call|chat|conversation)|"
        "about|from|on behalf|forward|because|late|for my|a hard|low|anywhere|you wrong|mixed|to (the|know))|i'm (raising|asking) (my|a)|"
        "(i'm|i am) (putting|taking|getting) (you|ye|it) (on hold|wrong|a manager)|let me (help|know|finish|make sure|say|be|explain|tell|ask|guess|get (my|a|the|you) {senior})|"
        "(have|has|had) (you|u) |(i|we) (called|rang|phoned|sent|emailed|wrote|messaged|contacted|ordered|booked|done|set|put|took|taken|called) (you|in|about|out|to|up)|"
        "we (shipped|sent|booked|ordered|made|put|closed|charged|got|set) |i (done|set|put|placed|got|made) |i'm (just )?(calling|ringing|writing|messaging|contacting) (about|to|from|regarding|you|because|with)|"
        "(has|have|is|was|been) (forwarded|noted|taken into)|let me (check|see|look|take|try) (with|if|what|whether)? ?(you|i can (help|assist))",
    ),
)

UPDATE = said(
    Move.UPDATE,
    "(i'm|i am|we're|we are|they're|they are|im|am) still (on (it|this|the|with|hold)|here|working|waiting|chasing|looking|checking|trying|holding|with|searching|going|digging|at it|speaking)",
    "still (on it|on the case|here with|working on|waiting (for|on)|chasing|checking|looking into|going through|searching|digging|trying to (reach|get|find)|here{$}|no (word|news|answer|reply)|nothing from|holding for|with the|being)",
    "(the|my|our|your|they|she|he|it|engineer|bank) ({w} ){0,3}(is|are) (still|now|currently) (being |with |in |at |on )?(check|look|work|process|review|test|search|running|copying|on (its|the|their)|in (the|transit|progress|hand)|investigat|chas|wait)\\w*",
    "where (we|things|it|this|your {w}|we both|that) (stand|stands|are|is|are at|is at|'re at)( now| right now| today)?( is|:|{$})",
    "(quick|short|brief|small|little|tiny|latest|status|progress|an|another|your|the|some|bit of) ({w} )?(update|progress|heads up|news|status|word on)",
    "{^}(update|status|progress|news)( from| on|:)",
    "(just )?(to |wanted to |want to |thought i'd |a note to |quick note to )?let(ting)? you know (that |where |how |i'm |we're |it's |the |your |still |what )",
    "(no|any) (news|word|answer|reply|response) (yet|so far|from|back)",
    "(take|taking|takes|need|needing|be) (me |us |them |a )?(bit |a bit |a little |slightly |somewhat |few minutes )?(longer|more time|more minutes)( than)?",
    "(about|another|around|roughly|a|maybe|give me|need|only|just) ?({n}|ten|few|five|couple|fifteen|twenty) ?(more|further|extra) (minutes?|mins?|hours?|seconds?|days?)",
    "another {n} (minutes?|mins?|hours?)",
    "(nearly|almost|just about|half ?way|not quite|getting) (there|done|finished|through|ready|closer|complete)",
    "{^}{gap2}so far ",
    "so far{$}",
    "(haven't|have not|didn't|did not|not) forg[eo]t(ten)? (about )?(you|your|this)",
    "(thanks|thank you) for (holding|waiting|hanging on|bearing with me|staying on)",
    "(the|my|our|your) ({w} ){1,3}(has|have|'s|just|have just|has just) (now |just |already |since )?(found|confirmed|replied|come back|got back|answered|located|approved|received|picked up|reached|arrived|left|accepted|finished|told me|assigned|cleared|tracked|acknowledged|responded|reported)",
    "({n}|one|half|most) of (the|your|them|those|our) {gap3}(is|are|have|has|done|restored|moved|back|through|were)",
    "(the|your) ({w} ){1,2}(is|are) (approved|through|on (its|the|their) way|out for|in transit|being (processed|packed|prepared|checked|reviewed|looked|worked))",
    "any (moment|minute|second) now",
    "(running|going|coming|be) (a bit |a little |slightly )?(late|behind|delayed)",
    "(i|we) (just |have just |'ve just |'ve |have )?(heard|spoke|spoken|checked|got (word|an answer|a reply|through)|had (word|an answer|a reply)|talked) (back )?(from|with|to)",
    "(it|that|this)'ll (be|take) (about|around|another|a few|roughly)",
    unless="(software|firmware|app|system|security|windows|driver|an|the) update(s| is| will| has| of| to| button| file| screen|d)|(please|will|i'll|we'll|to) let (you|me) know (if|when|once|whether)|"
    "is the {w} still|are you still|do you still|still (under|in stock|valid|possible|covered|open|available)|no news is|thank you for (waiting|holding) and|"
    "(any|no) (update|news) (on|from)? ?{gap3}\\?|update (your|the|my|it|his)|get(ting)? closer",
)

ADJUST_PLAN = (
    *said(
        Move.ADJUST_PLAN,
        "(new|another|different|changed|revised|second|fresh) (plan|approach|route|idea)(:| is| for| then| so|{$}| we| you| i| from)",
        "(change|changing|changed) (of|the|our|my) (plan|plans|approach|course)",
        "plan (b|c|two)",
        "(go|try|do|going|doing|trying|come at|tackle|handle) ((it|this|that|about it|about this) )?(a|in a|it|this|about|another|some)? ?({w} )?(another way|a different way|differently|the other way|another route|a different route|from another|by another)",
        "(let's|lets|we'll|i'll|we|i|then) ({w} )?(try|do|use|take) (something (else|different)|another (way|route|approach|tack)|a different|plan)",
        "(back to the drawing board|rethink|regroup|start over with|adjust the plan|adapt the plan|switch to plan)",
        "scrap (that|the|this)",
    ),
    *part(
        SETBACK,
        "(didn't|did not|hasn't|has not|doesn't|does not|won't|isn't|couldn't|wasn't|haven't|can't|cannot) (do it|do the|work|worked|working|fix|fixed|help|helped|go through|gone through|take|hold|held|solve|solved|make (it|any|a)|made|go|come|arrive|sort|sorted|"
        "stick|happen|cure|clear|turn up|run|enough|come through|gone|start|the (right|one)|available any)",
        "(bounced|failed|rejected|declined|fell through|fallen through|has slipped|slipped|been delayed|been cancelled|was cancelled|out of stock|sold out|broke down|broken down|fell ill|is ill|is off sick|called in sick|"
        "came back|gone wrong|went wrong|no difference|no luck|no joy|no good|no longer (available|possible|free|an option)|is gone|run out|wrong (one|part|size|model|item)|got lost|gone missing|"
        "hit a snag|hit a problem|a snag|a hitch|a setback|a problem with|taken|already (booked|gone|taken)|the same error|still (not|failing|broken|down|dead|red|off)|delayed|stuck|cracked|damaged|too (late|small|big|slow))",
    ),
    *part(
        NEW_PLAN,
        "(instead|in place of|in its place|in his place|in her place|rather than that|something else|another way|differently)",
        "(so|then|therefore) (now )?(i'm|i am|i'll|we're|we'll|i've|we've|let's|i have|we have|here's|i can|we can) ({adv})?({fix}|{fixing}|{fixed}|trying|try|going|go|getting|got|move|take|use|put)",
    ),
)

GIVE_CONTACT = said(
    Move.GIVE_CONTACT,
    "(reach|contact|call|ring|phone|text|message|email|e mail|mail|get|find|write to|write|whatsapp|ping|dm|ask for|come back to|get back to|get hold of|talk to|speak to) (me|us) ({w} )?({w} )?(on|at|under|via|by|here|directly|direct|any ?time|through|in this|with|again|between|from|every|back|this)",
    "(my|our|the|a) ({w} ){0,2}(direct|own|personal|private|work) ({w} )?(line|number|extension|email|e mail|mail|address|phone|dial)",
    "(my|our) (number|extension|email|line|mobile|address|desk|ext|e mail|mail|phone|phone number|email address|cell)( number)? (is|:|{w}@)",
    "(here's|here is|take|note|this is|jot|have|you have|write down|let me give you|i'll give you|i will give you) ({w} )?({w} )?(my|our|a direct|the direct|your (case|reference|ticket)) ({w} )?(number|extension|email|line|mobile|contact|details|ext|name|reference|id)",
    "(just |simply )?(reply|respond|answer|write back|write|replying) (directly |straight )?(to|on|in|here|back) ?(to )?(this|here|me|the|same)( {w})? ?(mail|email|e mail|message|thread|chat|text|ticket|case|conversation|directly|number|sms)?",
    "(quote|quoting|mention|give|use|with|under) (this |the |your |case |reference |ticket |number |my )*(reference|case|ticket|number|code|name|ref|id|[a-z]?\\d[\\w\\-]*) {gap6}(when|if|and|call|you|they|i)",
    "(call|ring|phone|write|come) back and (quote|ask|mention|give|say)",
    "(comes?|lands?|goes|go|get|gets|come|rings?|arrives?) (through )?(straight|directly|back|right|on|direct|in) ?(to|on|at|with)? (me|my (desk|inbox|phone|screen)|our desk)",
    "ask for ({w}|me|my name)( {w})?( by name|{$}| and| or| in| at| when| on)",
    "(your|the) (case|reference|ticket|incident|complaint|claim|job) ?(number|reference|id|no)? (is|:|for this is|will be) [\\w\\-]*\\d",
    "(in case|if|should) {gap3}(we|line|call|you|it|anything|something|chat|this) {gap6}(cut off|drops?|disconnect\\w*|dropped|breaks? up|come back|comes back|happens again|comes up|goes wrong|go wrong|crops up|changes) {gap9}(call|ring|reach|write|message|reply|contact|ask|find|number|email|text|answer|me)",
    "(i'm|i am|i'll be|we're|we are) (here|on|available|at my desk|in|on shift|reachable) (until|till|every|from|all|between|again|monday|tuesday|wednesday|thursday|friday|today until)",
    "(my name is|my name's|this is|i'm) {w} ({w} )?(and|you can|if|from|call|my|should)? ?{gap4}(extension|direct line|reach me|my (number|line|email|desk)|ask for)",
    "(you'll|you will|to) (find|get|reach|have) me (on|at|under|here|by|in|again)",
    unless="(can|could|would|will|please|pls|kindly) (you )?(please )?(call|ring|phone|contact|email|reply|respond|answer|message|write|reach) (me|us|to (this|me|the) question)|"
    "why (did|didn't) you|contact (us|me) (before|again|three|four|yesterday)|did you|your case (is|was) (closed|not)|on (hold|me)|(what|may|can|could) {gap4}(your|i) ",
)

GO_BEYOND = said(
    Move.GO_BEYOND,
    "on (the house|us|our tab|me)({$}| this| as| and| for| today| too| with| because| from)",
    "(as|by way of|with|this|like|offer|make|is|a|small|little|kind|nice) (a |an |our |my |the |some |small |little |token |kind |extra )*(gesture|goodwill|token of|thank ?you|apology gift|peace offering|treat|surprise|compliments|sweetener|bonus|little extra)",
    "goodwill",
    "(complimentary|with our compliments|compliments of)",
    "(throw|throwing|thrown|threw|pop|popped|popping|slip|slipped|tuck|tucked) {gap2}(in|into|on top)( a| an| the| some| for)?",
    "(little|small) something( extra| for| from| to)?",
    "(to|that'll|help|helps|hope it|hope that|hope this) (make|makes|making|made) (it |this |that )?up (to|for) (you|it|the|all|your|this|what)",
    "(because|since|as|after|for|given) (of )?(you|your|the|all|what|everything|such|this|it) {gap9}(i've|i have|we've|we have|i'd like|we'd like|i'm|i'll|we'll|we'd|i want to|let me) {gap3}(add|added|adding|upgrad\\w+|knock\\w*|free|extra|treat|voucher|credited|waiv\\w+|throw\\w*|include\\w*|gift\\w*|give you|given you|put)",
    "{ihave} {adv}(upgraded|added|included|put|credited|given|popped|thrown|knocked|taken|arranged|slipped|waived|doubled|extended|sent|loaded|applied|ordered|enclosed) {gap6}(free|bonus|extra|complimentary|voucher|gift|points|for your trouble|off|as a thank|treat|"
    "upgrade|no charge|no cost|at no|flowers|cake|chocolates|month|nights?|credit for|discount)",
    "(i've|i have|we've|we have|i'm|i'll|we'll|let me) (also |just |gone ahead and )*upgrad(ed|e|ing) (you|your)",
    "({will}|i'd like to|we'd like to|i would like to|i want to|we want to|i'm|we're|i can also|we can also|on top of that|what's more|besides|also) ({w} )?(send|give|offer|add|include|adding|giving|sending|including|treat|gift|put) {gap5}"
    "(free|bonus|extra|complimentary|voucher|gift|on top|for your trouble|as a thank|treat|flowers|credit for|something nice|no charge for|at no (extra )?(cost|charge) (as|because|for the)|points|discount)",
    "(first|next|last|this|one|another|a|your|second|extra|whole) (month|night|delivery|coffee|meal|year|week|drink|breakfast|dessert|dinner|order|shipping|service|one)('s|s)? (is |are )?(on (us|me|the house)|free of charge as|for free as|free, as)",
    "(for|in return for|because of) (all )?(the|your|this|that) (trouble|bother|hassle|patience|wait|inconvenience|upset|stress|mess) {gap4}(i've|i have|we've|i'd|we'd|i'm|i'll|we'll|here|there's|let me)",
    "({w} )?(breakfast|lunch|dinner|parking|wifi|delivery|dessert|champagne|late check ?out) (is |are |'s )?(in|included|thrown in)( as well| too)",
    unless="gift card (costs|is|can|balance|code|number|with)|is the gift|for a gift|as a gift\\?|a gift for|goodwill (store|shop)|small gesture of (your)|bonus (scheme|terms|round)|"
    "points (are|expire)|trial|on us (to|all)|parking is|(the|a|that) treat(y|s|ment)|surprise (fee|charge)|on me (to|that)",
)

_GET_BACK = (
    "({reach}|check|check in|check back|check up|get back|come back|be in touch|be back|follow up|revert|drop (you|ye|in)|report back|have (an answer|news|it|that|an update|the result|someone|an email)|"
    "let (you|ye) know|give (you|ye|u) (a|an|another) ({w} )?(call|ring|bell|shout|buzz|update|tinkle|missed call)|speak|talk|touch base|circle back|look in|look at (it|this)|keep (you|ye) (posted|updated|informed)|"
    "send (you )?(a|an|the|you|over|my|our) ({w} )?({w} )?(message|email|mail|note|text|line|update|summary|report|answer|reply|confirmation|result)|ring back|phone back|see (if|that|whether|how)|make sure|review|ping|meet|catch up|hear|"
    "have {gap3}(call|ring|phone|contact|email|update))"
)

FOLLOW_UP = (
    *said(
        Move.FOLLOW_UP,
        f"({{will}}|i'd like to|i want to|i'd love to|i shall|can|and|to) {{adv}}{_GET_BACK} {_REST}({{when}}|{{upon}})",
        f"({{when}}|{{upon}}) ({{w}} )?({{w}} )?({{w}} )?{{will}} {{adv}}{_GET_BACK}",
        f"(you'll|you will|ye'll|u will|you'd|you shall|you can expect|expect|you should) {{adv}}(hear|have|get|receive|expect|find|see|be (called|contacted|updated|rung|phoned|emailed))? ?{{gap6}}"
        f"(from (me|us)|back from|email|e mail|mail|call|message|note|answer|text|update|letter|confirmation|reply|called|contacted|outcome|news) {_REST}({{when}}|{{upon}})",
        f"(let's|let us|we should|we can|shall we) {{adv}}(speak|talk|catch up|review|look|touch base|check|meet|reconnect|have a (quick )?(call|look|chat)) {_REST}({{when}}|{{upon}})",
        "(reminder|diary|calendar|note|task|alarm|follow up) (set|in|for|to (call|ring|check|phone|write|contact)|on|made|booked|scheduled|here|fixed) ",
        "(set|put|made|pencilled|scheduled|booked|added|fixed|noted) {gap3}(reminder|follow up|follow up call|callback|call back|check in)",
        "(in|into) my (diary|calendar|planner|agenda|reminders)",
        "(i'll|i will|we'll|we will|i'm going to|let me) (then |also |personally |certainly |definitely |be sure to |make sure to )*(follow up|following up|check back|check in) (with|on|by|after|personally|once|again|to)",
        "{will} {adv}(keep|be keeping) (an eye|tabs|a close eye|watch) (on|over) {_REST}".replace("{_REST}", _REST) + "({when}|and)",
        "(my|our|the) next (call|update|message|check|check in|email|review) (is|will be|comes|to you)",
        unless="(if|should) {gap9}({will})|({will}) be able|have to (end|close)|(may|can|could|shall|should) i (call|ring|phone|get|speak|call you)|"
        "hear (it|that|you)|you (can|could|may|should) (call|ring|contact|check)|make sure (i|we) (have|understand|got)|see (if|that|how) (i|we) can|"
        "check (that |this |it )?(for you )?now|please|let me (know|check|see)",
    ),
)

DELIVER = (*ACT, *UPDATE, *ADJUST_PLAN, *GIVE_CONTACT, *GO_BEYOND, *FOLLOW_UP)
