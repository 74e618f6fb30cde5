"""How customers say that they will leave, and that they will tell the world."""

from app.core.detection.patterns import Pattern, ways
from app.core.vocabulary import Cue

CHURN: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.CHURN,
        r"""
        (cancel|cancelling|canceling|terminate|terminating|end|ending|close|closing|stop|quit|leave|leaving|
            drop|dropping|discontinue|withdraw|delete|deleting|scrap|bin|ditch|cease|shut down) (down )?(my|
            our|the|this|that|everything|all|your|both|every|out of|all of|all my|the whole|from|me|
            entire) {gap1}?(contract|contracts|account|accounts|subscription|subscriptions|membership|
            memberships|policy|policies|service|services|plan|plans|broadband|phone|line|package|direct debit|
            sub|insurance|internet|deal|agreement|whole (thing|lot)|everything|lot|tariff|mobile|cover|
            premium|prime|business with|relationship|standing order|gym|sim|connection|number|card|bank|
            network|company|lot)
        {^}<(just |please |then |so |ok |right |i'm done |now )*cancel (it|everything|the (lot|whole)|my|this|
            all|please|now|me)>
        cancel (everything|the (whole )?lot|all of it|the whole thing)
        (want|need|like|wish|going|decided|have|ready|about|time|intend|intending|thinking|rather|right|
            option|planning) (to |of |for me to |to just )*(cancel|leave (you|your|this|the (company|bank|
            network))|quit|switch|move (on|elsewhere|away)|go elsewhere|terminate|opt out|close (my|the|our)|
            change (providers?|banks?|supplier|suppliers|network|companies|company|operator)|part ways|
            port (out|my)|take my)
        (i'm|i am|we're|we are|im|i'll be|we'll be|and|i will be|thinking (about|of)|consider|considering|
            seriously|definitely|am|be) (seriously |strongly |now |definitely |just |all |so )*(leaving|off|
            gone|cancelling|canceling|switching|out of here|moving (to|on|elsewhere|away|my|our|provider|out)|
            going (to (another|a different|your competit\w+|the competition|one of)|elsewhere|somewhere else)|
            porting( out)?|changing (provider|providers|bank|banks|supplier|network|company|operator)|
            walking( away)?|quitting|done with (you|this|your|the)|through with|finished with (you|this|your)|
            ditching|dropping you|taking my (business|custom|money))
        (take|taking|took|bring|give|giving|move|moving|spend|spending) (my|our|all my|all our|the|
            your) {gap2}(business|custom|money|salary|savings|account|accounts|loyalty|contract|number|
            portfolio|pension|mortgage|policy) {gap3}(elsewhere|somewhere|to (another|a different|your|the|
            someone|one|somewhere|people|a company|a bank|your competitors?)|away|out|with (someone|somebody|
            another))
        (lose|losing|lost|last you'll see|say goodbye to|wave goodbye to|not getting|won't be getting|
            kiss goodbye) (me|a customer|another customer|my (custom|business)|our (custom|business)|
            this customer|us|a (loyal|good|long)|long (term|standing)|of me|customers|one customer)
        (you've|you have|you) (just |now |well and truly )*lost (me|us|a customer|another customer|
            my custom|my business|our custom|our business|my trust|yourself|yourselves)
        (switch|switching|move|moving|moved|change|changing|go|going|gone|defect|jump|port|porting|shift|
            shifting|join|joining|sign up|head|heading|off|over|back) {gap2}(to|with|over to|across to) (a |
            an |the |one of |your |another |some |any )*(competitor|competitors|competition|rival|rivals|
            other (operator|provider|company|network|bank|supplier|service|vendor|platform|carrier|store|shop|
            airline|app|insurer|gym)|another (provider|company|network|bank|operator|supplier|carrier|vendor|
            platform|insurer|service|airline|store|shop|gym|one)|different (provider|company|network|bank|
            operator|supplier|carrier|vendor|insurer|platform)|new (provider|bank|supplier|network|operator)|
            opposition)
        (your|the|a) (competitor|competitors|rivals|competition) (is|are|offer|offers|can|does|do|will|has|
            have|would|charge|charges|gives|give|quoted|down the)
        (last|final) (order|time|purchase|thing|penny|payment|booking|trip|flight|visit|bill|money|delivery|
            parcel) {gap2}(i|we|you)('ll| will|'d| shall|'m going to| am going to)? (ever )?(place|order|buy|
            spend|use|shop|fly|book|will|'ll|shall|am|ever|get|see|give|deal|do|pay|make|bank|stay)
        (never|not|won't|will not|wont|no longer|wouldn't|would not|don't|nobody|aren't|ain't) (ever |be |
            want to |going to |gonna |will i |am i |will we |even |think i'll |i'll |be |again )*(using|use|
            buy|buying|order|ordering|shop|shopping|fly|flying|book|booking|deal|dealing|come back|
            coming back|return|returning|renew|renewing|bank|banking|stay|staying|recommend|touch|
            do(ing)? business|spend|spending|give you|giving you|purchase|purchasing|be back|set foot|trust|
            step|subscribe|eat|deal|pay) {gap5}(again|ever|you|your|with you|here|this (company|shop|store|
            bank|place|site|app|airline|hotel)|elsewhere|another|you lot|from you|penny|anymore|any more|
            my contract|our contract|my subscription|the contract|my policy|my membership)
        never (ever )?again
        (not|won't be|wont be|won't|don't want to|will not be|isn't|aren't|not going to be|no intention of|
            no longer) (be )?(renew|renewing|extending|extend)( it| my| the| our| this|ed)?
        (one|any) more {gap6}(and )?(i'm|i am|we're|we are|im|i'll|that's it|i walk|i leave) ?(off|out|gone|
            leaving|cancelling|done|it|walk)
        (otherwise|or|or else|then|else|and) (i'm|i am|i'll|i will|we'll|we're|we are|im) (just |going to |
            gonna |be |will |have to )*(leave|leaving|cancel|cancelling|canceling|switch|switching|gone|off|
            out|moving|walk|walking|go elsewhere|going elsewhere)
        (had|i've had|we've had) enough {gap2}(i'm|of you|and i'm|so i'm|i want|cancel|close)
        (porting|port|pac|puk|stac|migration|mac|switching|mnp|npac|port out) (authori[sz]ation )?code
        (cancellation|termination|closing|closure|exit) (form|request|notice|of my|confirmation|letter)
        (need|want|give|gave|giving|submit|send|sending|serve|hereby|my) {gap3}(notice|cancellation) (to|of|
            that|on|period|in writing|please|now)
        (wish|reason|nothing|point|incentive|why (should|would|do)|no (reason|point|incentive|
            loyalty)) {gap3}(stay|staying|remain|keep (paying|using|my))( with)?
        (reconsider|rethink|rethinking|reconsidering|reviewing|review|think again about|think twice about|
            questioning|not sure (i|about)|evaluating) {gap3}(our|my|the|staying|whether|being|using|this|
            working|business|buying) {gap2}(relationship|contract|contracts|account|custom|business|with you|
            stay|subscription|vendor|supplier|partnership|membership|loyalty|with your|using|from you)
        (looking|look|shop|shopping|looked|started looking) (around|elsewhere|at (other|your competit\w+|
            alternatives|another|different|rival)|into (other|alternatives|switching|your)|for (another|a new|
            a different|an alternative|other|alternatives))
        (go|give|move|try|choose|take (it|my \w+|our \w+)) {gap2}(somewhere|someone|somebody|anywhere) (else|
            who (can|cares|actually|will|wants|values|does))
        (unsubscribe|opt) (me|from everything|out of everything|now|my account)
        (end|ending|stop|close|leave|leaving|terminate|finish|finishing|cancel|cancelling) {gap3}(gym |my |
            our )*(membership|contract|account|subscription|policy|tenancy|custom|business)
        {^}<i (quit|cancel)>{$}
        (want|get me|let me|i want|need to get|like) out of (this|my|our|the|your) (contract|deal|agreement|
            plan|subscription|membership|tenancy)
        (leaving|gone|going|off) (after|because of|thanks to) {gap3}(service|this|treatment|experience)
        i'm done[.! ]+(cancel|close|goodbye|bye|finished|no more|done|delete|good bye)?
        goodbye (to )?(and|your|you|forever|for good)
        good riddance
        (won't|will not|wont|not|don't) (get|be getting|see|be seeing|receive|have) {gap1}(another|one more|a|
            any more|a single|any) {gap1}(penny|cent|dollar|pound|order|business|custom|sale|rupee|naira|euro)
        (delete|close|remove|erase|wipe|deactivate) (all )?(my|our|this) (whole |entire |online )?(account|
            profile|data|details)
        (found|got|have|seen|signed up with|gone with) (already )?(a |another |somewhere |someone )*(cheaper|
            better|new|different|another) (provider|company|bank|supplier|deal|network|insurer|one|
            offer elsewhere|gym|operator|plan elsewhere)
        (cheaper|better) (elsewhere|with|at|from|deal (elsewhere|with|from|at)|anyway|somewhere|down the road|
            next door)
        loyal customer no more
        (was|used to be) a (loyal|happy|good) customer
        """,
        unless=r"""
        switch (on|off|it|the|between)
        cancel (my|the|an|our|this|that|a) {gap2}(order|appointment|booking|reservation|item|items|second|
            first|flight|taxi|table|ticket|slot|meeting|room|hotel|visit|payment|transfer|transaction|
            purchase|delivery|lesson|alarm|reminder|trip|pizza|ride)
        cancel (the|one|two|only the) (second|first|other|one|last)
        (i|we|you|have|has|been|was|were)('ve)? (just )?(moved|switched|changed|come over|
            transferred) (to you|from)
        (switch|move|moving|change|switching|upgrade) (from|to) (the |a |an |your |my )*(monthly|yearly|
            annual|other plan|paper|new (plan|tariff|phone|address|house|flat)|different (plan|tariff|room|
            seat|date|day|time|colour|color|size)|another (plan|tariff|room|seat|date|day|time|colour|color|
            size|room)|higher|lower|cheaper plan|premium|business (plan|account))
        leaving (for|on|at|from|in|to|by|after|before|around|here|there|early|late|today|tonight|tomorrow|town|a|an|
            my|our|the|\w+day|{n}|\d+(st|nd|rd|th)?|work|home|school|london|\w+ (at|by|on|around|for|to))
        (look|looking|looked) around (\w+|the \w+|a \w+)( city| town)?
        looking for a (new|different|nice|good|cheap) (place|restaurant|hotel|flat|apartment|house|home|car|phone|
            dress|job|way|one|pair|book|film|movie|song|show|game)
        (go|have to go|need to go|going) (somewhere|anywhere) else (for that|for this|too|after|as well)
        end (of|date)
        close (to|by|the (ticket|case|tab|window|door|app|chat|lid))
        close (my|the|this) (ticket|case|chat|complaint|window|browser)
        can i close
        stop (my|the) (card|cheque|payment)
        (is|it|which|where|anything) (it )?cheaper (with|at|to)
        moving (house|home|flat|abroad|in|into|to (a|the|my) (new|house|flat))
        last time i (ordered|bought|used|checked|looked|tried|paid|called|rang)
        never (use|used|using) (it|that|this) again
        (didn't|don't|do not|did not|not) want to (cancel|leave|switch|close)
        how (do|can|to|would) (i|we|you) (get|use|order)
        policy (document|number)
        cancel (the|my|this) (card|transfer|top|payment|transaction)
        """,
    ),
)

PUBLIC_COMPLAINT: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.PUBLIC_COMPLAINT,
        r"""
        (post|posting|posted|put|putting|share|sharing|shared|write|writing|leave|leaving|go|going|tell|
            telling|upload|uploading|publish|publishing|blast|blasting|name and shame|expose|exposing|tag|
            tagging|tweet|tweeting|complain|complaining|air|take|taking|spread|spreading|warn|warning|stick|
            sticking|plaster|plastering|splash|broadcast|advertise|screenshot|record|film|vent|mention|going|
            live) {gap6}(twitter|x dot com|facebook|fb|instagram|insta|tiktok|tik tok|youtube|linkedin|reddit|
            trustpilot|trust pilot|yelp|google reviews?|tripadvisor|trip advisor|glassdoor|mumsnet|quora|
            whatsapp (group|groups|status)|nairaland|justdial|mouthshut|boards\.ie|threads|bluesky|mastodon|
            social( media)?|socials|the socials|the internet|online|public|publicly|the press|the media|
            the papers?|the news|newspapers?|every (site|platform|review)|everyone i know|all my (friends|
            followers|contacts|family)|the world|my (blog|channel|page|followers|story|stories|feed|timeline)|
            app ?store|play ?store|review (site|sites|page)|forums?|the (neighbourhood|residents'?|local|
            community) (group|page|app|facebook)|nextdoor|live on)
        (twitter|facebook|instagram|tiktok|youtube|linkedin|reddit|trustpilot|yelp|google|tripadvisor|mumsnet|
            x|social media|the internet|the (press|papers|media|news)|watchdog|the residents|my followers|
            nairaland|insta|the (local|neighbourhood|daily|evening) \w+|nextdoor|the whole (world|town|
            village|street|internet)|my readers|the public) (is|are|will|'ll|would|should|might|needs|
            deserves?|has|ought|can|gonna|going) ({gap3})(know|hear|love|see|have|interested|told|find|field|
            learn|fun|read|like|warned|going|about)
        (negative|bad|honest|terrible|awful|one star|1 star|zero star|0 star|scathing|poor|public|damning|
            detailed|worst|nasty|shitty|brutal|stinking|single star|no star|low|lengthy|long|horrible|online|
            rubbish|review everywhere|unfavou?rable|very bad) (online |google |public |star |trustpilot |
            facebook |app store )*(review|reviews|rating|ratings|feedback|write up|post|tweet|comment|
            testimonial)
        (i'll|i will|we'll|we will|i'm|i am|going to|gonna|will be|be|already|about to|ready to|tempted to|
            happy to|expect|have to|just|as i|prepared to|intend to|and) {gap2}(leave|leaving|write|writing|
            give|giving|post|posting|put|do|doing|submit|drop) (you |u |ye |your |them |a |an |my |the |this |
            on |another |some |company |honest )*(review|reviews|{n} stars?|one star|zero stars|single star|
            rating|ratings)
        (one|1|zero|0|no|minus) stars? (review|rating|from me|if i could|on|for you|service)
        (zero|minus) stars
        (tweet|tweeting|tweeted|blog|blogging|posting|post|vlog|vlogging|rave|ranting|rant|write|writing|
            complaining|complain) about (you|your|this|it|how|what|the way) {gap6}(online|everywhere|service|
            company|tonight|tomorrow|treated|people|shop|bank|page|blog|column|followers)?
        (make sure|making sure|ensure|see to it) {gap1}(everyone|everybody|people|the world|the whole|all|
            others|as many) {gap3}(know|knows|hear|hears|see|sees|reads?|finds? out|stay|avoid|avoids|learn)
        (warn|warning|tell|telling|alert|alerting|advise|advising) (all |every |the )?(other|others|everyone|
            everybody|fellow|potential|friends|all|my whole|people|the entire|the whole) {gap4}(parents|
            customers|buyers|people|users|friends|family|street|town|village|neighbours|followers|school|
            group|community|passengers|guests|members|about you|not to|to avoid|to stay|what|how)
        (see|hear|find out|know) what (twitter|facebook|the (press|papers|internet|public|world|media|
            ombudsman)|people|everyone|everybody|my followers|reddit|tiktok) (thinks?|says?|makes?|has to say|
            have to say)
        (everyone|everybody|people|the (whole|entire) \w+|all my \w+|every \w+)( in| at| on| i)? {gap3}(will|
            'll|is going to|are going to|gonna|should|needs to|deserves to) (know|hear|find out|see|read|
            learn|be told)
        (screenshots?|photos|pictures|videos?|footage|recordings?|this|it|everything|the whole (lot|thing|
            story)) (is|are|will be) (going|getting|being) (up|online|out|public|posted|shared|viral|
            on (the )?\w+)( |{$})
        (journalist|reporter|newspaper|the press|press office|the media|tv|television|news (channel|desk|
            paper|station|crew|team|outlet)|national news|local (news|paper|press|radio)|consumer (programme|
            program|champion|desk|column|affairs show|page|show)|watchdog|money mail|the (herald|guardian|
            times|sun|mirror|mail|telegraph|post|tribune|independent|bbc|itv|sky|journal|gazette|chronicle|
            examiner|echo|argus|express|standard|advertiser|evening (post|news|standard|echo|herald|times)|
            daily (mail|mirror|express|record|star|telegraph))|bbc|itv|rte|ndtv|cnn|fox|joe duffy|
            martin lewis|rip off britain|panorama|a current affair|which\?? magazine|(on|to) the (radio|
            telly)|podcast|blogger|influencer)
        (followers|subscribers|readers|viewers)
        (go|going|gone|goes|went) (public|viral|to (the )?(press|papers?|media|news|newspapers?|tv|radio))
        (tell|telling|warn|warning|let) {gap1}(everyone|everybody|every (neighbour|neighbor|friend|colleague|
            customer|person|one|single)|all (my|our|of|the)|people|anyone|others|the (whole|entire|world|
            neighbours|neighbors|public)|as many|each|friends|other (customers|people|buyers|shoppers|users|
            parents)|my (friends|family|network|followers|colleagues|whole|entire|readers|neighbours|clients|
            members))( \w+){0,4}( (know|about|not to|to avoid|to stay|why|how|what|never))
        (word|news) (gets|get|will|travels|spreads|spread|goes|of mouth)( spread| get| travel| about)?
        (everyone|everybody|people|they|the (whole|entire) \w+|whole world|all my \w+) (will|'ll|is going to|
            are going to|gonna|should|needs to|need to|must|deserves to|has to|is gonna|
            are gonna) (all )?(know|hear|find out|see|be told|read|learn)
        (bbb|better business bureau|trustpilot|trust pilot|yelp|tripadvisor|trip advisor|mumsnet|glassdoor|
            money ?saving ?expert|which magazine|feefo|consumer affairs dot com|ripoff report|hellopeter|
            product ?review|mouthshut|pissed consumer)
        (screenshot|screenshots|recording|recorded|photos|pictures|video|videos|footage|photographs|proof|
            evidence|receipts|chat|chats|conversation|emails|call) {gap5}(share|sharing|post|posting|publish|
            online|public|publicly|twitter|facebook|social|everywhere|viral|uploaded|youtube|upload|people|
            go up)
        (posting|publishing|sharing|uploading|post|publish|share|upload|tweet) {gap3}(screenshots?|photos|
            pictures|video|videos|recording|this (chat|conversation|call|email|reply)|whole (conversation|
            thread|chat|story|thing|saga|exchange)|experience|story|these (emails|messages)|your (reply|
            replies|name|answer))
        (name and shame|naming and shaming|shame you|publicly shame|drag your name|through the mud|
            call(ing)? you out|bad (press|publicity)|pr (disaster|nightmare)|reputation|expose (you|this|your|
            how)|spread the word|viral|hashtag|trending|make (this|it|you) (public|famous|go viral))
        (wrote|writing|write|written|contact|contacting|contacted|call|calling|email|emailing|spoken|speak|
            speaking|talk|talking|going) {gap2}(to |with |at )?(my|the|our|a|your) {gap1}(mp|td|senator|
            congressman|congresswoman|councillor|representative|local mp|member of parliament|minister|union)
        """,
        unless=r"""
        saw (it |you |your |this |that |the |an? |one )*{gap3}(on|in) (facebook|instagram|twitter|tiktok|
            youtube|the news|linkedin|online|the papers?)
        (log|sign|login|signin|logged|signed) (in|up|on)? ?(with|using|via|through) (facebook|google|twitter|
            x|linkedin)
        (left|leave|leaving|write|writing|wrote|gave|give) {gap2}(five|5|four|4|good|great|positive|glowing|
            nice|lovely) ?(star|review|rating|stars)
        (read|saw|seen|see|checked) {gap2}reviews?
        (by|via|through|in the|by the) post
        public (holiday|transport|liability|wifi|holidays|key|ip|link|school)
        review (my|the|this|your|our) (order|account|application|policy|bill|case|claim|settings|contract|
            details|file|documents?|decision)
        (under|in|for|being) review
        post (it|them|this|the \w+) (to|back)
        times (a|per|this|in|at|already|now|today)
        the (post|mail|times|sun|mirror|express|standard|journal|independent|echo)( code| office|box)?
        (the|local|daily) (sun|mail|times)( delivery| subscription)
        (my|our|a|your) (facebook|instagram|twitter|youtube|tiktok|linkedin|page|channel) (account|login|
            password|page|app|link|shop|ads?|profile)
        (the )?(tv|radio|television|telly) (licen[cs]e|remote|package|stand|channels?|box|guide|in|is|won't|
            doesn't|set|screen|and|has|keeps|back)
        (my|our|the|a|smart|new|old|led|samsung|sony|lg|inch|your) (tv|telly|television|radio)
        order(ed)? online
        (pay|paid|paying|buy|bought|shop|check|see|shown|apply|applied|book|booked|register|log|view|
            available|banking|account) (it |this |that |them )*online
        (tell|let) (everyone|people|them) (i|in my|where)
        how to (post|tweet|tag|share)
        """,
    ),
)
