"""How customers say that they have been here before, and that they have waited."""

from app.core.detection.patterns import Pattern, ways
from app.core.vocabulary import Cue

REPEAT_CONTACT: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.REPEAT_CONTACT,
        r"""
        for the (second|third|fourth|fifth|sixth|seventh|tenth|hundredth|millionth|umpteenth|nth|\d+(st|nd|rd|
            th)|last|thousandth|twentieth|ninth|eighth) (bloody |damn |fucking )?time
        (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|hundredth|millionth|nth|\d+(nd|
            rd|th)) (phone |separate |bloody |damn )?(call|email|e mail|mail|message|chat|letter|text|
            complaint|attempt|contact|enquiry|conversation|reminder|time of asking)
        (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|hundredth|millionth|nth|\d+(nd|
            rd|th)) time ({gap3})({contacting}|i call|i ask|i write|i ring|i phone|i explain|i tell|
            i've had to|we've had to|i have had to|we have had to|i had to|having to|i've ({contacted}|
            been in touch|been on)|we've {contacted}|{i} have {contacted}|i am {contacting}|i'm {contacting}|
            in touch|trying)
        (second|third|fourth|fifth|sixth|umpteenth|\d+(nd|rd|th)) (person|agent|advisor|adviser|rep|
            one of you|colleague|operator|human) ({gap3})({i}|to (ask|hear|tell)|in|today|now|who)
        """,
        unless=r"""
        (second|third|\d+nd|\d+rd|\d+th) (email|e mail|mail) (address|account|id)
        third party
        second (message|text|email) (box|field|template)
        time (i've|i have|we've|we have|i|that i've) (ordered|bought|booked|used|stayed|shopped)
        """,
    ),
    *ways(
        "cue",
        Cue.REPEAT_CONTACT,
        r"""
        {i} (have |had )?{contacted} {gap3}(here|on here|on this|about (it|this)|you|in) before( |{$})
        (it's|its|it is|this is) {w} again( {w})?( (here|about|from|with|calling|ringing)|,|{$})
        {i} (spoke|talked|chatted|were speaking|was speaking|were talking) {gap4}({day}|last (week|month|time|
            night)|earlier|this morning|{n} days ago|before)
        (spent|wasted|spending|wasting) {gap4}(phoning|calling|ringing|chasing|emailing|writing to|
            on the phone|on hold|trying to reach|talking to)
        {n} (calls|emails|chats|messages|letters|phone calls|visits)[, ]+(and )?{n} (calls|emails|chats|
            messages|letters|phone calls|visits)
        (my|our|the) (last |previous |old |earlier |original |first )?(ticket|case|complaint|request|
            claim) {gap3}(was|got|has been|is) (closed|ignored|lost|rejected|never|marked|dropped|shut)
        how many (more |different )*(calls|emails|messages|times|people|agents) (do|must|will|have|does|
            should)
        following (on|up) from (my|our|the|a|yesterday|last|that|this)
        (lost count of|lost track of) (how (often|many)|the (number|times|calls|emails))
        (explain|explained|tell|told|repeat|repeated) {gap4}to ({n}|several|every|so many|
            yet another) (different |separate |other )*(people|agents|persons|reps|advisors|departments|
            colleagues|of you)
        na (the )?(second|third|fourth|fifth|sixth|\d+(nd|rd|th)) time
        {ive} (now |already |just |been |done |don |must have )*({contacted}|been (on|in touch)|
            been {contacting}|chased) {gap4}({n} times|twice|thrice|\d+x|over and over|again and again|
            time and again|repeatedly|multiple times|once already|so many times|daily|every (single )?(day|
            week|hour)|countless times|loads of times|a million times)
        ({n}|both) (previous |earlier |unanswered |separate |different |long |whole |
            phone )?{contacts} (later|now|already|so far|since|today|this|in|over|and|about|unanswered|
            ignored|to|with|for|from|no|later)
        (my|our|those|these) (last|previous|earlier|other|past|first) ({n} )?({contact}|{contacts})
        {i} (have to |had to |just )?(keep|keeps|kept) (on )?(having to )?{contacting}
        (keep|kept|keeping|to keep) (on )?(having to |calling|ringing|phoning|chasing|emailing|writing|
            messaging|contacting)
        (having|had|have) to (keep )?(call|ring|phone|write|email|message|chase|contact|ask|explain|repeat|
            come back) ({gap4})(again|back|over|every|each|so many|twice|you up|(this|it) up|myself|
            yourselves|up)
        (been|i'm|still|tired of|sick of|fed up of|spent|always) (chasing|chased)
        chas(ed|ing) (you|this|it|up|them|for|about|my|your|the)
        calling {gap2}(all|every|each) (day|week|morning|month|hour)
        every (single )?time {i} (call|ring|phone|contact|write|get in touch|chat|speak|email|message|
            get through|ask)
        each (and every )?time {i} (call|ring|phone|contact|write|get in touch|chat|speak|email|message|
            get through|ask)
        """,
        unless=r"""
        (last|previous|first|earlier) (order|message|text|chat|email) (box|field)
        {n} emails (a|per) (day|week)
        first (call|phone call|email|message|chat|contact)
        """,
    ),
    *ways(
        "cue",
        Cue.REPEAT_CONTACT,
        r"""
        {^}<(it's |its |hi |hello |yes |ok |hey |only |just )*(me|us) again>
        (here|back) (i am|we are|i'm|i come) {once}
        here {gap2}again(,| ?[.!]| with| about| for)
        (i'm|i am|we're|we are|am) (back|here) {once}
        (calling|ringing|phoning|writing|contacting you|getting in touch|messaging|emailing|reaching out|
            coming|checking|asking|following up|chasing|on (to you|here|the phone|the line)|in touch|
            bothering you|mailing|raising|repeating|explaining) (in |up |back |here |you |this |it |all |
            yet )*{once}
        (to|must|have to|had to|i) (call|ring|phone|write|contact|email|message|bother|trouble|chase|ask|
            explain)( to)?( you)?( (guys|people|lot|all|everything|it|this|myself))*( all)?( over)? {once}
        (calling|ringing|phoning|getting|writing|messaging|emailing) back (about|with|regarding|because|as|
            cos|to (you|say|give|see|ask|check|find))
        (sorry|apolog\w+) (to|for) (bother|trouble|disturb|chas|pester|nag)\w* {gap2}{once}
        follow(ing)? up (on|about|regarding|with|to) (my|our|the|a|an|yesterday|last|that|this|from)
        follow(ing)? up (from|after) (my|our|the|a|an|yesterday|last)
        as (per|i said in|i mentioned in|explained in|stated in|noted in|i wrote in) (my|
            our) {gap2}({contact}|{contacts})
        {ive} (already|previously) ({contacted}|been in touch|sent|had this|done this|been through|been told|
            given)
        (already|previously) {contacted} {gap3}(you|about|this|it|them|{staff}|support|service|twice)
        {i} {reported} (you |in |to you |to |about |this |it |them |that |up |my |the |your )*{gap4}{whenever}
        {i} (have |had )?(spoke|spoken|chatted|talked|been speaking|was speaking|was talking|was on|
            got through) (to|with|w) {gap6}{whenever}
        (spoke|spoken|talked|chatted) (to|with) ({n}|several|so many|every|another|different|your|one of your|
            a different|{gap1}other) {gap2}(agents|people|reps|advisors|advisers|colleagues?|staff|
            departments|representatives|operators|managers|persons|teams)
        (explained|told|gave|repeated|went through|said) {gap4}(the |your |to )*(last|previous|other|first|
            earlier|different|every|{nth}|all the) {gap1}({staff}|ones?|time)
        (lodged|logged|raised|opened|filed|registered|submitted|made|put in|launched) (a|an|the|my|this|that|
            same|{n}) {gap2}(complaints?|tickets?|cases?|requests?|claims?|reports?|query|queries|enquir(y|
            ies)) {gap3}({whenever}|and|but|{n})
        (complaint|ticket|case|request) {i} (lodged|logged|raised|opened|filed|registered|submitted|made|sent)
        same ({gap1})(problem|issue|question|q|complaint|fault|thing|story|query|request|error) (again|
            as (before|last|yesterday)|i (called|rang|reported|wrote|asked|raised|told|emailed|mentioned)|
            {gap3}(last (week|month|time)|yesterday|every))
        (same|a different) {gap3}, ?(same|different) {gap3}, ?(same|different)
        (wrote|texted|messaged|tried) (you |u |ye )?on \w+ ?(and |then )?(wrote|texted|messaged|tried) (you |
            u |ye )?on
        (know|have) my (number|voice|name|account) (off )?by (heart|now)
        (wrote|written|emailed|mailed|phoned|rang|called|messaged|texted|
            asked)( \w+)?( \w+)? and (then )?(wrote|written|emailed|mailed|phoned|rang|called|messaged|texted|
            asked|again)
        (explain|tell|repeat|go through|give|say) {gap3}(from the (start|beginning|top)|all over again|
            over again|every time|each time|yet again|a (third|fourth|fifth|tenth) time|to everyone|
            for the {nth})
        (start|starting|begin) (all )?(over )?again (from|with|every)
        (passed|bounced|shunted|transferred|pushed|sent|shoved|thrown|handed) (around|about|from (pillar|one|
            person|agent|department)|between|back and forth|pillar|to {n}|{n} times|to (another|a different|
            yet another))
        (pillar to post|round the houses|(round|around) (and|in) (round|around|circles)|merry go round|
            wild goose chase)
        (been|went|gone|going) (back and forth|through this|over this|round in circles|in circles)
        promised {gap1}({n} (times|callbacks|calls|visits)|three|four|five|twice)
        (dealing|struggling|battling|fighting|arguing) with (this|you|your|it|the same) {gap4}(for|since)
        (n?o (one|body)|nobody|never) {gap3}(replied|answered|responded|reply|respond) {gap1}to {gap1}(my|our|
            any)
        not (the )?first time {gap4}(call|contact|complain|ask|report|happen|rais|writ)\w*
        tried (calling|ringing|phoning|emailing|contacting|messaging|the chat|to (call|ring|reach|contact|
            get)) {gap4}(times|twice|yesterday|all|already|before|again|and|since|no|last|for|today)
        (last|previous) (agent|rep|advisor|adviser|person|guy|lady|colleague|bloke|woman|man|
            operator) {gap2}(told|promised|assured|swore|{i} (called|spoke|rang|asked|dealt))
        your colleague {gap2}(told|said|promised|assured|{day}|last)
        """,
        unless=r"""
        (solicitor|lawyer|attorney|journalist|ombudsman|police)
        already spoken to (a|my|our) (solicitor|lawyer|attorney|journalist)
        thanks again
        might (call|ring|write) again
        (call|ring|ask|write|try|come|speak|talk|check) again (tomorrow|later|next|on|if|when|once|in|soon)
        again (tomorrow|later|next|soon)
        (will|can i|could i|shall i|may i|should i|i'll) (call|ring|ask|write|contact|phone) {gap2}again
        """,
    ),
)

WAITING: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.WAITING,
        r"""
        (been|was|am|i'm|we're|still|kept|left|keep|stuck|sat|sitting|stood|standing|just|here|are|have|
            were) (here )?(still )?(sat |stood |sitting |standing |stuck |here |just |also |already )*waiting
        (waiting|waited|wait) {gap4}(for|since|over|almost|nearly|more than|about|like|around|
            at least) {gap4}({unit}|ages|forever|an eternity|(all|half|the whole) (the )?(day|morning|week|
            afternoon)|{day}|january|february|march|april|may|june|july|august|september|october|november|
            december|so long|too long|god knows)
        (waiting|waited|wait) {n} {gap1}{unit}
        (waiting|waited) (on|for) ({a} )?{gap2}{stuff}
        {still} (waiting|no (sign|word|news|reply|answer|refund|delivery|update|response|date|parcel|order|
            card|engineer|one|money)|nothing|(haven't|have not|hasn't|has not|didn't|did not|don't|do not|
            not) (got|get|gotten|have|received|arrived|come|here|delivered|seen|been (sent|delivered|refunded|
            processed|dispatched|paid|shipped|resolved|fixed|credited)|heard|had|resolved|shipped|refunded|
            turned up))
        (how (much )?long(er)?|when) {gap4}(still |actually |finally )(take|waiting|wait|be|get|come|going)
        how much longer
        how many more (days|weeks|months|hours|minutes)
        (came|come|been|has|have) and (went|gone)( |{$})
        (nobody|no one|noone|none of you|never|not) {gap2}(called|rang|phoned|got|come|came|replied|written|
            wrote|emailed|gotten|getting|call|ring|get|contacted) (me |us |my \w+ )?(back|to me|to us)
        (was|were|is) (supposed|meant|due|promised|scheduled|expected) to (be (here|delivered|with (me|us)|
            done|fixed|ready|sorted|live)|arrive|come|get here|turn up|land|happen|start) {gap3}({day}|last|
            by|at|this|between|before|days|weeks|hours|hour|ago|back|in \w+)
        (ordered|paid|applied|booked|bought|sent|submitted|signed|waiting|returned|promised) {gap4}back in \w+
        (hasn't|haven't|has not|have not|not|no|nothing|nobody|never|without) {gap4}(in|for) (over |nearly |
            almost |about |more than )?({n}|the last|the past) {gap1}(days|weeks|months|hours)
        (holding|hanging on|queueing|queuing|listening|staring|hanging|on the line|on the phone|
            hold) {gap2}for {gap3}(hour|hours|minutes|mins|ages)
        how long (do|does|am|must|should|are|is|did|will) {gap3}(have to|need to|supposed to|expected to|
            meant to|got to|gonna|going to) {gap2}(wait|be|take|hold|last|sit|stand|hang)
        how long (am|must|should|do) i (to )?(keep )?wait
        (take|takes|taking|took|taken) ((so|too|this|that|way too|absolutely|very|such a|for) (bloody |damn |
            fucking )?(long|ages|forever|ever)|forever|ages|an (age|eternity))
        (it's|it has|its|that's|it is|has) (now |already )?been (over |almost |nearly |more than |about |
            like |at least |a |whole |good |around )*({n}|an?|half an?) {gap1}({unit}|fortnight)
        (been|was|sat|sitting|stood|stuck|kept|put|left|listening|hanging|am|i'm|spent|wasted|were|
            we're) {gap4}(on hold|in (a|the|your|this|that) (queue|line|phone queue)|in queue|on the (phone|
            line)|hold music|that music|your music)
        on hold (for|since|again|over|almost|nearly|about|{n})
        (can't|cannot|can not|won't|couldn't|not) (keep |afford to |be )?(wait|waiting) (any|much|another|
            around|that|this|{n}|for ever|forever|till|until|longer|more)
        ({n}|half an|another|whole|over an|nearly an) {gap1}(hour|hours|minutes|mins|hrs|days|weeks|week|
            months|month|years|fortnight|wks) (later|now|already|and counting|without|overdue|behind|waiting|
            (have |has )?(passed|gone by)|running|straight|too long|on hold|and (still|nothing|nobody|not|
            no one)|to (post|send|process|deliver|fix|answer|reply))
        (that was|promised|supposed|due|should|ordered|paid|sent|returned|applied|submitted|bought|posted|
            placed|approved|booked) {gap8}({n}|over|nearly|about) {gap2}(days|weeks|months|hours|years|
            fortnight) ago
        (been|was|were|sat|stuck|stood|broken|without|dead|down|off|missing|lost|gone|there|repair|pending|
            workshop|queue|dark) {gap6}for {gap3}(minutes|hours|days|weeks|months|years|fortnight|ages|
            yonks)( now| already|{$})
        and (then|now) (it was |it's |they said |another )*(another|a further) {gap1}(minutes|hours|days|
            weeks|months|week|month|hour|day|fortnight)
        {^}<({n}|over {n}|nearly {n}|almost {n}|more than {n}) (whole |full |bloody |long |working |
            business )*(minutes|hours|days|weeks|months|years)( {n} (weeks|days|hours|months))?>[.!]
        {n} (weeks|months|days|hours) (would|should|ought to|was|is|seems) {gap2}(enough|plenty|ample|
            too long|ridiculous|excessive|long)
        {^}<{n} (weeks|months|days|hours) for (a|an|one|some|this|that|my)> {w}
        (any (minute|moment|day|second) now|next week|tomorrow|soon|shortly|momentarily) {gap3}(since|
            every time|for ({n}|the) |they said|you said)
        (delayed|postponed|pushed back|moved|rescheduled|put off) {gap2}(again|{n} times|twice|for the|
            once more|yet)
        (was|were|is|are|should|supposed to|meant to|due|promised) {gap4}(arrive|be here|come|delivered|due|
            ready|land|turn up|be (done|delivered|sorted|fixed|with)) {gap6}(it's now|and (it's|its|today|now|
            i|we|here|nothing|no|still)|but (it's|still|no|nothing|i|we|here)|still|that was|{n} {unit} ago|
            today is)
        promised {gap6}(delivery|days?|hours?|week|morning|{day}) {gap1}[.;!?] ?(that was|it's now|its now|
            it is now|today is|now it's|still|nothing) {gap3}{w}
        (overdue|long overdue|delayed (by|for)|(\d+|{n}) days late)
        for (ages|donkey's years|yonks|an eternity|weeks|months|days|hours|an age|far too long|too long|
            a long time now|so long)( (now|and|already|on end|with|just|i|we)|{$})
        (all|whole|entire|half) (the )?(bloody |damn )?(day|morning|afternoon|evening|week|month|
            hour) (waiting|for|on hold|at home|sat|and nobody|and no|in|stood|on the phone|here)
        (nobody|no one|noone|not (one|a single)) {gap3}(called (me )?back|got back|gets back|getting back|
            replied|responded|answered)
        (no|without|zero|not a|not one) (reply|response|answer|word|news|update|callback|movement|progress|
            sign|contact|communication|feedback|date|eta|tracking|single (reply|word|update|call|
            response)) ({gap4})(since|for|yet|in|from|at all|so far|after|today|as yet|till)
        (haven't|have not|hasn't|has not|never|didn't|did not|not) (even )?(heard|had|got|gotten|received|
            seen|been given|arrived|turned up|shown up|come|been (delivered|dispatched|shipped|refunded|
            credited|processed|contacted|paid)) {gap4}(yet|still|back|since|anything|so far|a (reply|response|
            thing)|any (reply|response|update|news|word)|from (you|anyone|anybody|them|your)|as yet)
        since (when )?{gap3}(\d+|half|{n}) {gap2}(o'clock|am|pm|this morning|in the morning|past)
        (queue|queued|queuing|queueing) {gap3}({unit}|killing|moving|ages|forever|so long|too long|since|for)
        (this|your|the) (queue|hold|wait|delay|waiting)( time| line| music)? (is|has been|was|'s) (killing|
            a joke|ridiculous|unacceptable|endless|insane|crazy|forever|too|so|driving|beyond|taking|longer|
            mad)
        (taking|took|taken|takes) (your|their|its|its own|all) (sweet|own) time
        (dragging|dragged|drags|drag) (on|out|for|its|your|their|your feet|their feet)
        (keep|keeps|kept|keeping) (me|us|people|customers) (waiting|hanging|on hold|in the dark|in limbo)
        says? (still )?(processing|pending|in transit|preparing|awaiting|being prepared|out for delivery|
            on its way|dispatched) {gap4}(for|since|still|after|{n})
        {still} (says|saying|showing|shows|stuck|sitting|marked|being|processing|pending|under|the same)
        (processing|pending|in transit|under review|under process|being processed|
            being looked into) {gap3}(for|since) {gap4}({unit}|{day}|\d+|ages|forever|last)
        """,
        unless=r"""
        can't wait (to|for|till|until)
        cannot wait (to|for|till|until)
        happy to wait
        (don't|do not) mind waiting
        how long (does|do|is|will|would) {gap4}(usually|normally|typically|standard|take to|delivery|shipping|
            the (battery|warranty|guarantee|offer|trial|film|course))
        no rush
        how long (does|do) (the|a|it) {w} take{$}
        {n} (months|years|weeks|days) (long|ago) (and|i) (love|it works|works)
        no longer
        waiting list
        wait list
        take your time
        waiting room
        wait a (minute|second|sec|moment)
        still (works|working|under warranty|in warranty|available|valid|open|possible|on for|have time|time)
        in (two|three|four|\d+) (weeks|days|months) (to|for|on) (holiday|business|my)
        customers? for {n} years
        for {n} years (now )?and (love|never had|always)
        """,
    ),
)
