"""Closing: how to come back, the little extra, the next date."""

from app.core.detection.move_patterns_said import said
from app.core.vocabulary import Move

GIVE_CONTACT = said(
    Move.GIVE_CONTACT,
    r"""
    (you can|you may|you'll|you will|can|please|just|simply|always|then|and|or|again|up|you|{^}) (then |
        also |always |still |just |directly |simply )*(reach|contact|call|ring|phone|text|message|email|
        mail|get|find|write to|whatsapp|ping|ask for|come back to|get back to|get hold of|talk to|
        speak to|reply to) (me|us) ({w} )?({w} )?({w} )?(on|at|under|here|by|directly|direct|any ?time|
        through|in this|again|from|every|back|this|extension)
    (my|our|the|a) ({w} ){0,2}(direct|own|personal|private) ({w} )?(line|number|extension|email|e mail|
        mail|address|phone|dial)
    (my|our) ({w} )?(number|extension|email|line|mobile|desk|ext|e mail|mail|phone|phone number|
        email address|cell)( number)? (is|:)
    (here's|here is|take|note|this is|jot|have|write down|let me give you|i'll give you|i will give you|
        giving you) ({w} )?({w} )?(my|our|a direct|the direct|your (case|ticket)) ({w} )?(number|
        extension|email|line|mobile|contact|details|ext|name|reference)
    (reply|respond|answer|write back|write|replying) (directly |straight )?(to|on|in|here|
        back) ?(to )?(this|here|the same) ?({w} )?(mail|email|e mail|message|thread|chat|text|ticket|case|
        conversation|number|sms)?( and| it|{pause}| any| if)
    (ring|call|dial|phone|text|keep|save|note|use|write down) (me on |us on |me at )?(this (number|line|
        extension)|my {w}|\d[\d \-]{2,})( {w})?
    (ask|say|mention|give|tell them|quote) ({w} )?({w} )?(and )?(they'll|they will|they|you'll|and you|
        it'll) ({w} )?(put|bring|connect|patch|come|get|land|find|reach)
    (reach|find|get|catch|have) me ({w} )?(by|on|at|under|here|too|through|in|any)
    (i'm|i am|my name is|this is) {w} ({w} )?(and )?(my|the) ({w} )?({w} )?(number|line|extension|desk|
        mail|email|phone)( number)?( is|:| \d)
    (message|text|write|ping|call|ring|mail) me (on here|here|again|any time|anytime|directly|back here|
        if|whenever|when|right back)
    (quote|quoting|mention|mentioning) (this |the |your |case |reference |ticket |number |
        my )*([a-z]?\d[\w\-]*|reference|case|number|name|it)
    (under|with|use) (this |the |your )?(case|ticket|reference) (number )?[\w\-]*\d
    (call|ring|phone|write|come) back and (quote|ask|mention|give|say)
    (call|ring|phone|write) ({w} ){0,2}(and|then) (say|quote|mention|give|ask for)
    (they'll|they will|and they|he'll|she'll|it'll|and you'll|you'll) ({w} )?({w} )?(put|connect|patch|
        pass|bring|come|get|go) (you )?({w} )?(through|straight|right|directly)? ?(to|on to) (me|us|my)
    (comes?|lands?|goes|go|get|gets|rings?|arrives?) (through |right |back )?(straight|directly|right|
        back|on|direct|in) ?(to|on|at|with|in)? (me|my (desk|inbox|phone|screen)|our desk)
    ask for ({w}|me|my name)({pause}| and| by name| or| in| at| when| on| {w}{$})
    your (case|ticket|incident|complaint|claim) (number|reference|id|no) (is|for this is|will be|
        :) [\w\-]*\d
    (in case|if|should) {gap3}(we|line|call|you|it|anything|something|chat|this|that) {gap6}(cut off|
        drops?|disconnect\w*|dropped|breaks? up|come back|comes back|happens again|happen again|comes up|
        goes wrong|go wrong|crops up|changes|need anything|need me) {gap9}(call|ring|reach|write|message|
        reply|contact|ask|find|number|email|text|answer)
    (i'm|i am|i'll be) (here|on|available|at my desk|in|on shift|reachable) (until|till|every|from|all|
        between|again|today until)
    (you'll|you will) (find|get|reach|have) me (on|at|under|here|by|in|again)
    (you|and you) can (call|write to|talk to|reach|message) (us|me) (again )?{when}
    (write|talk) to (me|us) here
    """,
    unless=r"""
    (can|could|would|will|please|pls|kindly) (you )?(please )?(call|ring|phone|contact|email|reply|
        respond|answer|message|write|reach) (me|us|to (this|me|the) question) (when|if|the|your|what|
        back when)
    why (did|didn't) you|contact (us|me) (before|again|three|four|yesterday)|did you|(on|with) (hold|me)|
        (what|may|can|could) {gap4}(your|i)
    i ask for|don't (call|contact|phone|ring|email)|ask for (the|a|your|it|help|more|an)|(reach|call|
        contact|find|get) (them|him|her)|(call|get|ask) (us|me) (to|for|a|the|out|in|wrong)|threat|insult|
        without
    """,
)

GO_BEYOND = said(
    Move.GO_BEYOND,
    r"""
    on (the house|our tab)|(is|are|it's|that's|'s|one|month|delivery|dinner|drinks) on (us|me)({pause}| \
        this| as| and| for| today| too| with| because| from)
    (as|by way of|this|offer|make|is|a|small|little|kind|nice) (a |an |our |my |the |some |small |little |
        token |kind |extra )*(gesture|goodwill|token of|thank ?you|apology gift|peace offering|treat|
        surprise|sweetener|bonus|little extra)( for| from| we| i| on| of| to| as| because| and|{pause})
    goodwill (gesture|credit|payment|voucher|token)|in goodwill|of goodwill
    complimentary|with our compliments|compliments of
    (as|by way of) (a |an |our |my )?({w} )?(sorry|apology|thank you|thanks) ({w} )?(i've|i have|we've|
        i'd|we'd|i'm|i'll|we'll|let me|here)
    (is|it's|that's|be) our treat
    (no extra|no additional|without extra|at no extra|at no additional) (charge|cost)({pause}| for you| \
        to you| of course| as| because)
    (coffee|coffees|drinks?|lunch|dinner|breakfast|delivery|shipping|postage|taxi|cab|dessert|starter|
        wine|parking|night|meal|round|next one|first one)('s| is| are) on (me|us)
    (upgraded|upgrading) (you|your|them)
    (please )?(accept|take|enjoy|have) (a|an|the|this|our|one|two|your) ({w} ){0,3}(without charge|free|
        for free|on us|as our|voucher|gift|at no|with our|from us)
    on the (house|hotel|shop|restaurant|company|bar|kitchen|team|firm)({pause}| tonight| today| for)
    (as|for|because of|to say|with) (a |an |the |our |your |all )*(small |little |tiny |big |
        token )?(sorry|thank you|thanks|apology|bother|trouble|hassle|upset|mess|wait|inconvenience|
        stress|fright|patience){$}
    (i'd|we'd|i would|we would|let me|i'll|we'll|i want to|we want to) (also |still |like to |love to |
        want to )*(give|send|offer|treat|gift|add|include|put|throw|invite) {gap6}(tickets?|vouchers?|
        flowers|wine|cake|breakfast|upgrade|free|gift|hamper|present|chocolates|bonus|extra)
    (slipped|thrown|popped|tucked) (in|on top) (a|an|the|some|two|{w}) ({w} ){0,3}(for free|free|extra|
        on top|for you|as well|too)?
    (free|no charge|at no cost|without charge)( of charge)?( for you)?( this time| from us| as a| after all)
    (waived|halved|knocked off|taken off|dropped|cut) (the|your|a|all|half) {gap6}(as|for the|because|
        since|to say|by way)
    (throw|throwing|thrown|threw|pop|popped|popping|slip|slipped|tuck|tucked) {gap3}in( a| an| the| some| \
        for| as| too| with|{pause})
    (little|small) something( extra| for| from| to| as|{pause})
    (to|that'll|hope it|hope that|hope this|helps?) (make|makes|making|made) (it |this |that )?up (to|
        for) (you|it|the|all|your|this|what)
    (because|since|as|after|for|given) (of )?(you|your|the|all|what|everything|such|this|it) {gap9}(i've|
        i have|we've|we have|i'd like|we'd like|i'm|i'll|we'll|we'd|i want to|let me) {gap3}(add|added|
        adding|upgrad\w+|knock\w*|free|extra|treat|voucher|credited|waiv\w+|throw\w*|include\w*|gift\w*|
        given you|put {gap3}on)
    {have} {adv}(upgraded|added|included|put|credited|given|popped|thrown|knocked|taken|arranged|slipped|
        waived|doubled|extended|sent|loaded|applied|ordered|enclosed) {gap6}(free|bonus|extra|
        complimentary|voucher|gift|points|for your trouble|as a thank|treat|upgrade|no charge|no cost|
        at no|flowers|cake|chocolates|month|nights?|credit for|discount|breakfast)
    {have} {adv}upgraded
    {im} upgrading (you|your)
    ({will}|i'd like to|we'd like to|i want to|we want to|i'm|we're|i can also|we can also|on top of that|
        besides|also) ({w} )?(send|give|offer|add|include|adding|giving|sending|including|treat|gift|put|
        cover) {gap6}(free|bonus|extra|complimentary|voucher|gift|on top|for your trouble|as a thank|
        treat|flowers|credit for|something nice|points|discount)
    (first|next|last|this|one|another|a|your|second|extra|whole) (month|night|delivery|coffee|meal|year|
        week|drink|breakfast|dessert|dinner|order|shipping|service|one)('s|s)? (is |are )?(on (us|me|
        the house)|free( for you| this time|{pause}))
    (for|in return for|because of) (all )?(the|your|this|that) (trouble|bother|hassle|patience|wait|
        inconvenience|upset|stress|mess) {gap4}(i've|i have|we've|i'd|we'd|i'm|i'll|we'll|here|there's|
        let me)
    ({w} )?(breakfast|lunch|dinner|parking|wifi|delivery|dessert|champagne) (is |are |'s )?(in|included|
        thrown in) (as well|too)
    """,
    unless=r"""
    gift card (costs|is|can|balance|code|number|with)|is the gift|for a gift|as a gift\?|a gift for|
        goodwill (store|shop)|bonus (scheme|terms|round)
    points (are|expire)|free trial|parking is|(the|that) treat(y|s|ment)|surprise (fee|charge)|on me (to|
        that)|what (can|could|would) .{0,40}up to you|(an|any) extra (fee|charge|cost)|move you|(instead|
        come|visit) at no extra
    (sorry|apologi[sz]e|apologi[sz]ing|apology|apologies) for|nothing (we|i)|would you (sooner|rather|
        prefer)|free (seats?|rooms?|slots?|to)|feel free|error free|(responsibility|mistake|that one|
        it) is on (us|me)
    """,
)


FOLLOW_UP = said(
    Move.FOLLOW_UP,
    r"""
    ({will}|i'd like to|i want to|i'd love to|i'm going to) {adv}{getback} {upto}({when}|{upon})
    {ill} {adv}({w} ){1,9}(and|then) (then )?({ill} )?{getback} {upto}({when}|{upon})
    {ill} {adv}({w} ){1,4}{when} {upto}(and|to) {getback}
    (i'll|i will|i shall|we'll|we will|i'm going to) be (calling|ringing|phoning|writing|getting back|
        coming back|checking|messaging|mailing|emailing|texting|contacting|visiting|
        following up) {upto}({when}|{upon})
    you (get|have|hear) ({w} ){0,3}(message|call|mail|email|note|text|word|answer|update|
        back)? ?({w} )?from (me|us|my|our)
    {when} ({w} ){0,5}you (get|have|hear|receive) {gap4}(from (me|us)|my (call|message|mail))
    (on|by) the (first|second|third|last|{w}) of {upto}{ill} {getback}
    {when} {upto}{ill} ({w} ){0,9}(and|then) ({w} )?{getback}
    (expect|await|look out for|watch for) (my|our|a|the) ({w} )?({w} )?(call|mail|email|message|update|
        text|letter|note|reply) {gap3}{when}
    (next|this|the coming|the following) (week|month|morning|evening|afternoon) {ill} {adv}{getback}
    (touch base|circle back|check back|catch up|check in with you|speak again|talk again) {upto}({when}|
        {upon})
    (put|set|left|made|written) (a |the |myself a |you )*(note|reminder|mark|entry|slot|date|
        appointment) ({upto}{when}|to (call|ring|phone|write|check|see|ask|follow))
    {ill} {adv}({w} )?(try|call|ring|check|chase|ask|phone|look at|speak to|
        write to) ({w} ){0,3}(again )?{when}
    (you'll|you will|ye'll|u will|you shall|you can expect|expect) {adv}(hear|have|get|receive|expect|
        find|see|be (called|contacted|updated|rung|phoned|emailed))? ?{gap6}(from (me|us)|back from|email|
        e mail|mail|call|message|note|answer|text|update|letter|confirmation|reply|called|contacted|
        outcome|news) {upto}({when}|{upon})
    (let's|let us|we should|shall we) {adv}(speak|talk|catch up|review|look|touch base|check|meet|
        reconnect|have a (quick )?(call|look|chat)) {upto}({when}|{upon})
    (reminder|diary|follow up) (set|in|for|to (call|ring|check|phone|write|contact)|made|booked|scheduled|
        fixed)
    (set|put|made|pencilled|scheduled|booked|fixed|noted) {gap3}(reminder|follow up|follow up call|
        callback|call back|check in)
    (in|into) my (diary|calendar|planner|agenda|reminders)
    (i'll|i will|we'll|we will|i'm going to|let me) (then |also |personally |certainly |definitely |
        be sure to |make sure to )*(follow up|following up|check back|check in) (with|on|by|after|
        personally|once|again|to)
    {will} {adv}(keep|be keeping) (an eye|tabs|a close eye|watch) (on|over) {upto}({when}|and)
    (my|our|the) next (call|update|message|check|check in|email|review) (is|will be|comes|to you) {when}
    (call you|ring you|call back|ring back|phone you|write to you) (again )?{when}( {gap3}(to|and) (check|
        see|make|confirm|hear|tell))
    """,
    unless=r"""
    (if|should) {gap9}({will})|({will}) be able|have to (end|close)|(may|can|could|shall|should) i (call|
        ring|phone|get|speak|call you)
    hear (it|that|you)|make sure (i've|we've|i|we) (have|understand|got)|see (if|that|how) (i|we) can|
        (will|'ll) (only )?(end|close|hang)
    let me (know|check|see)|would you|please|stop (here|for)
    """,
)

CLOSE = (*GIVE_CONTACT, *GO_BEYOND, *FOLLOW_UP)
