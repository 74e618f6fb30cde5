"""How customers ask for money, for more than is usual, and for haste; and that they speak for a business."""

from app.core.detection.patterns import Pattern, ways
from app.core.vocabulary import Cue

REFUND_DEMAND: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.REFUND_DEMAND,
        r"""
        (want|need|demand|demanding|expect|expecting|like|wanting|require|request|requesting|insist on|give|
            gimme|get|getting|have|could i|can i|may i|please|kindly|issue|process|owed|owe|due|deserve|
            entitled to|seeking|after|claim|send|asking for|ask for|arrange|provide|where('s| is)|pay|make|
            apply for|initiate|release|push through|wanna|full|for|about|in|authori[sz]e|when|hand over|
            i'll take|looking for|prefer|rather have|just) (me |us |back |to |a |an |the |my |our |full |
            complete |immediate |total |partial |proper |prompt |for |have |be |please |get |i |is |of |
            at least |some |cash |money |instant |entire |whole |that |this |your |100% |on |it |by |under |
            her |his |their )*(refund|refunds|refunded|reimburse|reimbursed|reimbursement|reimbursing|refound|
            re fund|compensated)
        {^}<(full |immediate )?refund( (me|it|my|please|now|the|us|this|that|in full|immediately|asap))>
        (refund|reimburse|repay|recompense) (me|us|my|it|the|this|that|in full|every|please|now|asap|
            immediately|today|i|him|her|them|all|our|both|straight)
        (want|need|like|expect|demand|asking for|ask for|give|get|getting|gimme|have|return|returning|send|
            sending|pay|paying|put|putting|hand|owe|where('s| is)|when|transfer|credit|see|release|for|take|
            after) {gap5}(money|cash|payment|deposit|amount|funds|dosh|dollars|pounds|quid|euros|rupees|naira|
            full amount|every penny|fee|fees|charge|charges|\$ ?\d[\d.,]*|\d[\d.,]* ?(pounds|dollars|euros|
            quid|rupees|naira|rs|bucks|eur|usd|gbp|inr|k)|rs ?\d[\d.,]*|subscription|what (i|
            we)('ve| have)? paid|hard earned money|money's|paid for|overpayment|difference|balance|price|
            ticket) (\w+ )?(back|returned|refunded|repaid|reversed|reimbursed)
        (my|our|the|all|me) (\w+ )?(money|cash|deposit|payment|funds|\$ ?\d[\d.,]*|\d+ ?(pounds|dollars|euros|
            quid)|full amount) back
        (return|give back|send back|pay back|refund|hand back|repay|release|reverse|remit|put back) (me )?(my|
            our|the|all|every|that|this|back) {gap2}(money|cash|amount|payment|deposit|funds|penny|charge|
            transaction|fee|\$ ?\d|balance|paid|cent|full)
        (give|hand|pay|send|put|giving|paying|putting|transfer|credit) (it|that|them|me|us|back|the money|
            what i paid) ?(all |straight |right |the money )?(back|what (i|we) paid|my money)
        (took|taken|charged|billed|debited|deducted|stole|stolen|withdrew) {gap6}(put|give|pay|send|i want|
            refund|return) (it|that|them|me|my money)? ?back
        (take|taken|taking|remove|removed|strike|struck|knock|knocked|deduct|deducted|wipe|wiped) {gap3}(off|
            from) (my|our|the|this) (bill|account|card|invoice|balance|next bill)
        {^}<(full )?(refund|reimbursement|money back)>{$}
        (charge|charges|payment|transaction|fee|debit|amount) (should|needs to|must|has to|have to|ought to|
            want) {gap2}(reversed|refunded|returned|cancelled|removed|voided|credited|waived)
        (credit|pay|transfer|put|return|deposit) (back )?(my|our) (account|card) {gap3}(the|with|back|\$|\d)
        (want|need|expect|demand|looking for|after|deserve|asking for|request|get|owed) (some |a |full |
            proper |monetary )*compensation
        (reverse|reversing|cancel|waive|remove|undo|reversal of|refund|revoke|write off) (the|this|that|my|
            these|those|a|it|all) {gap2}(charge|charges|transaction|payment|fee|fees|debit|late fee|penalty|
            bill|interest)
        (charge ?back|section 75|dispute (the|this|that|a|my) {gap1}(charge|payment|transaction))
        (who|who's|whos|who is|who's going to|someone|somebody|you|you'll|you're|company|you people) (is |
            has |have |had |will |should |going to |better |gonna |to |be |need to |must |are )*(paying|pay|
            covering|reimbursing|compensating|cover|compensate) ({gap2})(for|me|us|this|that|back|up|the|my)
        (want|need|demand|expect|deserve|owe|owed|due|claim|seeking|request|get|receive) {gap3}(compensation|
            compensated|recompense|damages)
        compensate (me|us)
        out of pocket
        (seeking|claim|claiming|owe|owes|owed|want|expect|invoice you|billing you|bill you|entitled to|
            recover|recovering) {gap2}(\$ ?\d|\d+ ?(pounds|dollars|euros|quid|rupees|naira|rs)|rs ?\d)
        (i|we) (am|are|was|were|'m|'re) owed {gap2}(money|a|\$|the|\d|compensation)
        (not|never) (going to |gonna )?(pay|paying|paid) (for|a penny|a cent|this|that|another|one|you|it|
            until|till|any)
        (get|getting|want|like|have|need|expect|receive|my) (a |the |my |our |full )*(deposit|money|
            cash) (back|returned)
        (send|sent|take|return|bring) it back {gap4}(money|refund|cash)
        moneyback
        money back
        """,
        unless=r"""
        (refund|returns?) (policy|policies|form|process|page|window|option|status|terms|rules|period)
        (don't|do not|didn't|not|never|without) {gap2}(need|want|asking|ask|expect) {gap2}(refund|money back|
            compensation)
        money back guarantee
        cashback
        cash back (offer|deal|card|promo|promotion|reward|rewards|still|site|on)
        (if|can|whether|how|where|when) {gap3}refunds? (work|works|take|takes|usually|policy)
        tax refund
        (refund|money) (came|arrived|has come|came through|is in|landed|went through|received|has (arrived|
            gone|been))
        (got|received|had|have) (my|the|a) {gap1}(refund|money back)
        do you (offer|give|do|provide|have|guarantee) {gap2}refunds?
        are {gap3}refundable
        compensation (culture|package|plan)
        """,
    ),
)

DEMAND: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.DEMAND,
        r"""
        (want|expect|demand|deserve|seeking|entitled to|claim|owed|asking for|looking for|insist on|offer|
            what|need|get|some|any|for|about|receive|discuss|in) {gap3}(compensation|compensated|compensate|
            recompense|goodwill|damages|redress|freebie)
        (compensate|recompense) (me|us|for)
        (make|making) (an|one|a single|some) exception
        bend (the|your) rules
        exception (for me|in my case|to the (rule|policy))
        overlook (the|this) (rule|policy)
        just this once
        special (case|treatment|circumstances)
        waive (the|this|that|my|your|it|all)
        (for|get|want|have|give|expect|throw|should be|needs to be|include|upgrade) {gap4}(free of charge|
            for free|for nothing|at no (extra |additional )?(cost|charge)|free (upgrade|month|months|year|
            delivery|night|replacement)|half price|{n} months? free|\d+ ?(%|percent|per cent) off|a (big|
            large|decent|proper|serious) (discount|reduction))
        (sack|fire|fired|sacked|dismiss|dismissed|disciplined|struck off|suspended) (him|her|them|that|the|
            your|immediately|for|on)
        (should|needs to|must|want|ought to|deserves to|has to|expect) {gap3}(be )?(sacked|fired|dismissed|
            disciplined|struck off)
        (price|match|honou?r) (the|that|this|a|my|it|your) {gap3}(price|offer|deal|quote|voucher|discount)
        price match
        (give|grant|extend|allow) me {gap3}(more time|an extension|extension|longer|another (week|month)|
            grace)
        (backdate|back date|backdated|write off|wipe|cancel) (it|the|my|this|that) {gap2}(debt|balance|bill|
            charge|arrears|fine|fee)
        (today|tonight|right now|this (minute|instant|very)|within the hour|in the next hour|by (tonight|
            tomorrow|noon|midnight)) {gap2}(or|and not|not (tomorrow|next|in|later|{day}))
        """,
    ),
)

TIME_PRESSURE: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.TIME_PRESSURE,
        r"""
        (urgent|urgently|urgency|asap|a\.s\.a\.p|as soon as (humanly )?possible|this (very )?(minute|instant|
            second)|emergency|time (critical|sensitive)|pronto|on priority|top priority|high priority|
            sharpish|double quick|quick as you can|as quickly as|as fast as|super fast|quickly please|hurry|
            rush order|critical)
        (need|want|needs|fix|sort|send|please|resolve|attention|action|answer|help|respond|reply|call me|
            delivered|activated|unblock|restore|ship|refund me|have to|must) {gap3}(immediately|
            straight ?away|right away|at once)
        (hurry|hurry up|be quick|make it quick|quickly|quick|fast|faster|speed (it |this )?up|step on it|
            chop chop|get a move on|type faster) (please|up|about|now|with|because|as|i|pls|my|we|cos|it|the|
            ,|[.!])
        (i'm|i am|we're|we are|im|am) (in a (real |bit of a |big |mad |terrible )?(hurry|rush)|
            running (out of time|late)|late for|short (of|on) time|pressed for time|under (time )?pressure|
            desperate|against the clock|on a deadline|up against)
        (deadline|cut ?off|time limit|last (chance|day|date)|expires?|expiring|closes|closing date|due date|
            runs out|running out|run out|filing) {gap4}(is|'s|are|today|tonight|tomorrow|{day}|in {n}|
            midnight|noon|at|by|on|for|this|\d|soon|within)
        (leave|leaves|leaving|fly|flying|flies|depart|departs|departing|go|goes|going|board|boarding|travel|
            travelling|due|check in|start|starts|starting|open|opens|opening|begin|begins|get married|marry|
            event|party|launch|launches|move|moving|close|closes|exam|interview|appointment|meeting|take off|
            flight|train|wedding|surgery|operation) {gap4}(in (an?|{n}|less than|under|about|half|just|
            the next|like) {gap2}(hour|hours|minutes|mins|days|day|min|hr|hrs)|today|tonight|tomorrow|
            this (afternoon|evening|morning|weekend))
        (in|within|only|just|have|got|less than|under|the next) {gap2}({n}|an|half an|a few|couple of|
            couple) (hours?|minutes?|mins?|days?|hrs?) (left|to go|before|until|till|time|from now|max|
            maximum|or|remaining|away|i|we|and|my)
        (need|want|needs|have to|must|has to|got to|require|could|can|should|expect|like|please|
            like) {gap6}(by|before|no later than|in time for|on time for|ahead of) (the )?({day}|one|two|
            three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|\d+ ?(am|pm|o'clock)|noon|midday|
            midnight|lunch|end of|close of|close|the end|eod|cob|tonight|5|this|christmas|my|our|his|her|then|
            friday|weekend|easter|morning|school|work|start|event|party|wedding|flight|trip|holiday|birthday)
        (need|want|needs|have to|must|has to|got to|require) {gap4}(today|tonight|right now|this (morning|
            afternoon|evening|minute|second|week)|tomorrow|{day})
        (by|before|for) {gap1}({day}|noon|midday|midnight|lunchtime|end of (the )?(day|today|play|business|
            week)|eod|cob|close of business|tonight|tomorrow) (at (the )?(latest|most)|or|otherwise|please|
            because|for|as|it's|it is|else|without fail)
        (wedding|funeral|birthday|party|exam|interview|flight|surgery|operation|christening|anniversary|trip|
            event|launch|presentation|conference|concert|match|hearing|graduation|inspection|audit|move|
            completion|festival|show|christmas|eid|diwali|due date|baby|gig|ceremony|competition|tournament|
            visa appointment|meeting) {gap2}(is|'s|it's|on|starts?|begins?|leaves?|are|coming up|due|happens|
            falls) ({gap3})({day}|in {n}|in a|in an|in less|in under|next|this|today|tonight|tomorrow|\d+|
            only|at|days|soon|nearly|two|on|around)
        (before|until|till|in time for|on time for|miss|missed|missing) (my|our|the|his|her|their|
            a) (\w+ )?(\w+ )?(wedding|funeral|birthday|exam|interview|flight|surgery|operation|christening|
            anniversary|graduation|hearing|presentation|audit|viva|launch)
        (birthday|wedding|christmas|anniversary) (present|gift|cake|dress|surprise) (for )?(on |this |
            next )?({day}|tomorrow|today|tonight)
        (ring|present|gift|dress|cake|suit|parcel|it|order|flowers?) {gap4}(isn't|not|arrive|there|here|come|
            with (me|us)) (there |here |arrive )*(by|before|in time|on time)
        (every|each) (hour|minute|day|second) {gap6}(cost|costs|costing|counts|lose|losing|money|matters|down|
            late)
        (standing|stood|sitting|sat|stuck|here|waiting|already|queuing) (at|in|outside) (the |my |a )*(gate|
            airport|station|reception|check in|checkout|counter|till|desk|venue|church|registry|embassy|
            border|hospital|platform|shop|car)( |{$}){gap2}(right now|now|at the moment|as we speak|with|and)?
        (time is|time's|clock is|clock's) (running|ticking|short|money|of the essence|tight|against)
        of the essence
        no time (to|left|for)
        running out of (time|days|hours|patience)
        out of time
        against the clock
        time pressure
        ticking
        (we're|i'm|i am|we are|we|i) (are )?(due|expected|supposed to be|meant to be|needed|booked|have to be|
            need to be|must be) {gap2}(at|in|there|on) {gap3}(at|by|in|before|today|tonight|tomorrow|\d)
        (too late|no use to me|no good to me|useless to me|pointless) (if|after|by|then|for|tomorrow|next|on|
            to)
        (have|got|it's|there's|my|for|to|before|a|an) {gap2}(interview|exam|flight|surgery|wedding|funeral|
            court|hearing|viva|presentation|job interview|deadline|operation|scan|audition|ferry) {gap2}(at|
            in|tomorrow|today|tonight|this (morning|afternoon|evening|week|weekend)|on (monday|tuesday|
            wednesday|thursday|friday|saturday|sunday))
        (can't|cannot|can not|couldn't) (possibly |afford to )?wait (until|till) (next|tomorrow|then|{day}|
            after|the)
        (enough|only enough|supplies?|tablets?|medication|insulin|food|nappies|fuel|formula|pills?|oxygen|
            inhalers?) {gap2}left (for|until|till) (today|tonight|tomorrow|{n}|the|one|another|{day}|a|this)
        (customers|guests|clients|people|patients|kids|children|queue|passengers|students|crew|staff|workers|
            bride|audience|diners) {gap3}(waiting|queuing|queueing|outside|at the door|out the door|arriv\w+|
            coming|standing|here in|turning up|lined up)
        (tills?|system|server|site|website|shop|store|line|production|business|office|factory|kitchen|clinic|
            terminal|network|checkout|card machine|pos|everything|oven|warehouse|machines?) {gap2}(is|are|'s|
            has been|been|all|went|gone|have gone|stand|stands) {gap1}(down|stopped|at a standstill|
            standing still|offline|closed|shut|paralysed|stuck|dead|off)
        (need|want|get|fix|sort|send|deliver|do|answer|help|call|resolve|unblock|refund|have|done|reply|
            respond|looked at|working|this|it|restored|activated|ship) (it |this |that |me |us |my \w+ |
            an answer |a reply |done |sorted |fixed |back |to be )*(today|tonight|right now|within the hour|
            in the next (hour|{n})|by tonight|by tomorrow|this minute)
        (now|today),? not (tomorrow|next|later|in|on|{day}|when)
        (last minute|eleventh hour|short notice|cutting it (fine|close)|in the nick)
        (earliest|soonest|quickest|fastest) (possible|you|available|date|slot|appointment|time|way|that)
        (must|has to|have to|needs to|need to) (be (here|there|done|delivered|fixed|sorted|with|ready|working|
            shipped|paid|filed|submitted)|arrive|ship|leave|go out|work|reach|travel|fly|submit|file|
            pay) {gap4}(by|before|today|tonight|tomorrow|{day}|no later|on)
        before (it's|its|it is|they|he|she|i|we) {gap3}(fly|too late|expires?|run out|travel|get cut|cut (me|
            us|it) off|close my|close the)
        """,
        unless=r"""
        last (date|day) (for|to)
        (train|taxi|cab|table|reservation|hotel|restaurant|bus|tickets?|timer|alarm|reminder|remind|
            movie) [^.!?\n]*
        (arrive|arrives|arriving|leave|leaves|leaving|depart|be there|get there) {gap2}(by|at|before|after|
            until|no later than|around|on \w+ (at|by|after|before)) {gap1}\d+
        (when|what time|do you|does|are you|is the|is it) {gap4}(open|close|closes|start|starts|begin|begins|
            leave|leaves|shut|opening|closing)
        no (rush|hurry|urgency|deadline)
        not (urgent|in a (hurry|rush)|that urgent|an emergency)
        whenever (you|suits|it)
        no need to (hurry|rush)
        (isn't|is not|wasn't) urgent
        (what's|what is|when's|when is|is there) (the|a) (deadline|cut ?off|due date|closing)
        emergency (exit|contact|number|services|kit|light|lights|credit|tax|fund|cash)
        (my|the|credit|debit|new|card|a|virtual|disposable|this|visa|old|current) (card|cards) (expires?|
            expiring|is (about to|due to|going to) expire)
        quick (question|one|check|query)
        immediately (after|before|received|got|declined|blocked|notified)
        fast (setting|charging|charger|track|food)
        rush hour
        for (my|our) (anniversary|birthday|wedding) (next|in) (year|spring|summer)
        can't wait (to|for|until|till) (try|see|use|get|meet|it|the|go|start|this|next|my)
        critical (illness|mass|acclaim)
        express (card|checkout|entry|lane)
        how (fast|quickly|soon) (does|do|is|are|will|should|would) (the|it|a|my|money|transfers?|this|i (see|
            get|receive|be)|your|we)
        hourglass
        (top|mobile|call) priority
        """,
    ),
)

BUSINESS: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.BUSINESS,
        r"""
        (my|our) (customers|clients|patients|guests|diners|tenants|students|members|employees|staff|workers|
            drivers|engineers|team|tills?|shop|store|restaurant|cafe|bakery|salon|pub|bar|hotel|clinic|
            surgery|practice|factory|warehouse|office|offices|company|business|firm|website|webshop|
            production|payroll|servers?|kitchen|garage|workshop|site|fleet|studio|agency|farm|school|
            card (machine|reader|terminal)|bookings|takings|turnover|revenue|sales) {gap2}(is|are|'s|can't|
            cannot|can not|have|has|were|will|went|need|depend|rely|down|closed|shut|wait|waiting|complain|
            leave|lose|lost|want|stopped|stands?|goes|opens|won't|don't|couldn't|in|at|on|out|and|for)
        (losing|lose|lost|costs?|costing) (us |me |our )*(business|customers|clients|sales|revenue|trade|
            orders|takings|{gap2}(an hour|a day|per hour|every hour))
        (run|running|own|manage|have) a (small |little |busy |family |local )*(business|shop|cafe|restaurant|
            salon|bakery|company|firm|pub|bar|hotel|clinic|practice|store|garage|studio|agency|farm)
        small business
        sole trader
        self employed
        freelancer
        my livelihood
        trade account
        business (account|customer|customers|line|contract|critical)
        purchase order
        (our|my) (accountants?|suppliers?|bookkeeper)
        on behalf of (my|our|the) (company|firm|client|employer|office)
        """,
    ),
)
