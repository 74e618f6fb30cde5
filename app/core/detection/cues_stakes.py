"""What customers ask for and what they say that they will do: a manager, a lawyer, leaving, telling the world, money, haste."""

from app.core.detection.patterns import Pattern, ways
from app.core.vocabulary import Cue

_BOSS = (
    "(manager|managers|supervisor|supervisors|team leader|team lead|teamleader|superior|superiors|boss|bosses|director|directors|ceo|"
    "head of (the )?\\w+|head office|higher ups?|management|senior|seniors|owner|executive|line manager|duty manager|gaffer|"
    "superviser|manger|chief|top brass|escalations? (team|desk|department)|complaints? (team|department|manager|officer|handler)|oga)"
)
_ABOVE = (
    "(above (you|u|your)|higher (up|than you|authority|level|rank)|(more|someone|somebody|anyone|person) (senior|experienced|important)|senior to you|"
    "with (some |any |more |actual |real |the )*(authority|power|seniority|clout)|in (charge|authority|command)|in a position to|"
    "who (can|could|has|is able to|is allowed to|is authori[sz]ed to) (actually |really )?(help|decide|authori[sz]e|approve|sort|fix|"
    "make (a |the )?decisions?|do something|the (authority|power)|resolve|override|sign)|"
    "who (knows|actually knows|understands) what|up the (chain|ladder|line)|your (line |direct |immediate )?(superior|senior|boss|manager|supervisor)|"
    "(next|second|higher) (level|tier|line)|the person responsible|whoever('s| is) (in charge|responsible|above|your)|"
    "responsible for)"
)
_REACH = (
    "(speak|talk|chat|escalate|transfer|transferred|put|connect|pass|passed|get|give|want|need|demand|like|have|bring|fetch|call|see|"
    "raise|refer|forward|hand|write|complain|discuss|take|involve|contact|request|prefer|connected|escalated|deal|find|hear|reach|"
    "insist|expect|show|let|where|who|ask|patch|route|switch|direct|page|come)"
)
_HUMAN = (
    "(human|human being|real (human |live )?(person|people|human|agent|someone)|live (agent|person|human|chat|operator|representative)|actual (human|person|people|agent)|"
    "person|agent|operator|representative|rep|customer (service|care|support)( agent| rep| representative)?|someone|somebody|advisor|adviser|"
    "living soul|flesh and blood)"
)

MANAGER_REQUEST: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.MANAGER_REQUEST,
        _REACH + " {gap6}" + _BOSS,
        "(your|ur|the|a) {gap1}" + _BOSS + "{gap0}( (please|now|right now|on the (phone|line)|immediately|asap|straight away|pls|today|at once|here|then|instead)|,? (and|or) i)",
        "{^}<(then )?(manager|supervisor|boss|your manager|superior|manager please|manager now|get the manager)( (right )?now| please)?>{$}",
        "(get|getting|put|want|need|like|speak|talk|is there|isn't there|give|bring|transfer|pass|escalate|find|take|raise|have|connect|let|anyone|anybody) "
        "{gap6}" + _ABOVE,
        "(who|who's|whos) {gap2}(above|over|in charge|supervises|senior to|your (boss|manager|supervisor|superior|line manager)|the boss|"
        "the manager|can (authori[sz]e|approve|decide|sign)|i (escalate|complain) to|do (i|you) (escalate|report|complain|answer)|handles complaints|"
        "runs (this|that|the)|responsible|does have (the )?authority)",
        "(escalate|escalating|escalated) (this|it|my|the|me|that|up|further|to|please|now|immediately)",
        "(want|like|need|demand|request|please|can|could|must|to) (it |this |that |my \\w+ )?(be )?escalat(e|ed|ion)",
        "(go|going|goes|take|taking|took|needs to go|kick|push|pass|send) (this |it |that )?(over your head|further up|up the (chain|ladder|line)|higher|above you|to the top|all the way up)",
        "(at|on) (director|board|management|executive|senior) level",
        "(name|email|number|contact|details|address) (of|for) {gap2}" + _BOSS,
        "(your|ur) " + _BOSS + "('s|s)? (name|number|email|details|contact|extension)",
        "(someone|somebody|anyone|person|one|agent|colleague) (else )?(more )?(senior|experienced|qualified|competent|higher)",
        "(speak|talk|transfer|connect|put|pass|get|hand|switch|prefer|deal) {gap5}(someone|somebody|anyone|another (person|agent|human|advisor|colleague|rep)|a different (person|agent|advisor|rep|human)|a colleague of yours) else",
        "can't (authori[sz]e|approve|decide) {gap4}who (can|does|is|could|has)",
        "{i} (was |am |were )?(promised|told|expecting|waiting for|owed|supposed to (get|have)) {gap4}(call|callback|word|email|contact) {gap2}(from|with|by) {gap3}" + _BOSS,
        unless="(password|property|general|office|project|account|hotel|bank|store|shop|my|our|product|task|device|download|facility|building|case|"
        "warehouse|our (line|floor)|site|estate|office|practice|night|window|file|boot|partition|package|app|event|hr|sales|"
        "marketing|it|file) (manager|managers|director|boss|supervisor)|(i'm|i am|we are|as) {gap2}(the|a|an) {gap2}(manager|director|ceo|owner|supervisor|boss|senior)|"
        "my (boss|manager|supervisor|director|head of|ceo|line manager)|"
        "senior (citizen|citizens|discount|railcard|rail card|ticket|fare|rate|pass|concession)|head of (lettuce|hair|garlic|cauliflower|cabbage)|"
        "team management|management (fee|fees|company|app|software|console|tool|system|team fee)|(card|data|order|risk|money|time|debt|account|stock|waste|wealth) management|"
        "(the|a) owner of|account owner|owner's manual|(previous|new|current|registered|joint|dog|home|pet|business|car|vehicle) owner|managers? (special|plan)|"
        "(tell|ask|show|for|need) my (boss|manager)|(the|your) manager (was|is|has been) (very |so |really )?(helpful|great|lovely|kind|nice)|chief (inspector|complaint)|"
        "(speak|talk|write|report) to my (boss|manager)",
    ),
    *ways(
        "cue",
        Cue.MANAGER_REQUEST,
        "(speak|talk|speaking|talking|chat|connect|connected|transfer|transferred|put|pass|get|want|need|like|reach|contact|see|call|calling|contacting|ask for|looking for|find|assistance|help) {gap4}"
        "(a|an|to|some|any|from|with|the|your|for|at|through)? ?(real |live |actual |proper |free |human )+(human|person|people|agent|operator|representative|rep|someone|somebody|being|advisor|support|customer support)",
        "(speak|talk|speaking|talking|chat|connect me|connected|transfer me|transferred|put me|pass me|get me|get through|reach|contact) {gap3}(a|an|any|some|one of (your|the|ur)|your|the|ur|with|to) ?"
        "(human|human being|operator|agent|customer (service|care|support)|representative|live chat|person|advisor|adviser|assistant)",
        "(customer|human|live|real|free) (agent|representative|operator|human|person)( please| now| pls|{$})",
        "(human|agent|operator|representative) (please|now|pls)",
        "(want|need|demand|give me|prefer|like|require|get) (a |to |some |with |speak |talk |an |the )*human( being| agent| person| support| help| assistance)?",
        "not (a|talking to a|speaking to a|dealing with a|another) (bot|robot|chatbot|machine|computer|ai|recording)",
        "(stop|no more|enough|sick of|hate|tired of|fed up with) {gap3}(bots?|robots?|chatbots?|machines?)",
        unless="human (rights|resources|error|hair|body|centipede|friendly)|real estate|estate agent|travel agent|letting agent|"
        "sales (agent|rep)|insurance agent|speak (to|with) (the|my|your) (agent|person) (who|i|that|about)|secret agent|(cleaning|bleaching|setting) agent|user agent|free agent",
    ),
)

LEGAL: tuple[Pattern, ...] = ways(
    "cue",
    Cue.LEGAL,
    "(my|a|our|the|his|her|own|via|through|with|to|from|your|hire|get|got|family|consult|see|good|talk|contact|instruct|instructed|involve|call|calling) {gap1}"
    "(solicitor|solicitors|lawyer|lawyers|attorney|attorneys|barrister|barristers|legal (team|counsel|representative|rep|adviser|advisor|department|people|representation|aid)|advocate|abogado|paralegal|law firm)",
    "{^}(lawyers?|solicitors?|legal action)",
    "(take|taking|took|start|starting|begin|commence|commencing|pursue|pursuing|file|filing|initiate|initiating|seek|seeking|threaten|instruct|consider|considering|prepare|face|facing|through|no choice but|bring|bringing) "
    "{gap3}(legal (action|proceedings|advice|steps|route|remedies|recourse|measures|redress|channels|options|means|help)|proceedings|court action|lawsuit|litigation|class action|a claim against)",
    "legal (action|proceedings|steps|notice|letter|papers|remedies|recourse|route|redress|challenge|obligation|duty|consequences|case against|claim)",
    "(sue|suing|sued) (you|u|ya|your|the|this|them|ye|for|over|if|against|that|someone|somebody|and|ur|y'all|every|whoever)",
    "(will|gonna|going to|could|can|should|might|i'll|to|ready to|prepared to|happy to) sue",
    "lawsuit|law suit|small claims|class action|letter before (action|claim)|cease and desist|litigat\\w+|court (action|order|case|summons|proceedings|date|claim)|"
    "county court|statutory (rights|demand|declaration)|court of law|pre action|notice of (claim|intent)|injunction|affidavit|tribunal|arbitration|arbitrator",
    "(see|meet|take|taking|takes|dragg?|bring|haul|go|going|end up|ends up|up|settle|let|face|off|all the way) (you |u |ye |this |it |them |your company |the matter |y'all |people )*(all )?(in|to|into|before) (the |a |high |small claims |civil )*(court|courts|judge|tribunal)",
    "(let|leave|have|ask|see what) (it to )?(a|the) (judge|court|jury|magistrate|ombudsman|tribunal|regulator)",
    "(a|the) judge (will|can|would|might|decide|to decide|may|should)",
    "(hear|hearing|heard) from (my|our|the|a) {gap1}(lawyer|lawyers|solicitor|solicitors|attorney|legal|barrister|advocate)",
    "(serve|served|serving) {gap3}(papers|you|court|notice|legal|writ|summons)",
    "legal papers|a writ|legal notice",
    "(consumer|trading|advertising|financial|data protection|information|communications|energy|aviation|banking|rail|legal|housing|telecoms?) "
    "(rights act|forum|court|courts|commission|standards|ombudsman|commissioner|tribunal|protection (agency|act|law|board|bureau|authority)|"
    "protection|affairs|authority|regulator|watchdog|standards authority|conduct authority|act|disputes? tribunal|cell|redressal)",
    "(report|reporting|reported|complain|complaining|complaint|refer|referring|referred|going|go|take|taking|write|writing|contact|contacting|escalate|raise|lodge|lodging|file|filing|call|calling|notify|inform) "
    "{gap6}(ombudsman|trading standards|regulator|regulators|ofcom|ofgem|fca|ico|ofwat|ftc|fcc|cfpb|attorney general|accc|tio|afca|comreg|cpuc|trai|rbi|ncc|fccpc|cbn|dot|caa|"
    "consumer (forum|court|affairs|protection|council|commission|rights)|data protection|information commissioner|the authorities|police|watchdog|fos|"
    "state attorney|better business|licensing|health inspector|osha|hse|asa|citizens advice|efcc|nccc|fair trading|ccpc)",
    "(the |an |your |financial |energy )*(ombudsman|trading standards|information commissioner)",
    "(breach|breached|breaching|broke|broken|violat\\w+|violation|contravention) {gap1}(of |the |my |our )*{gap1}(contract|contracts|law|laws|terms|gdpr|trust|act|consumer|rights|"
    "privacy|data|agreement|regulation|regulations|legislation|statute|warranty|promise|duty)",
    "in breach( of)?",
    "(data|privacy|gdpr) (protection )?(breach|violation|complaint|leak)",
    "(it's|that's|this is|thats|its|is|be|was|are|completely|totally|absolutely|probably|surely|what you('re| are)( doing| did)?( is)?) (probably |surely |actually |totally |completely |absolutely |plain |simply |not even |not )?"
    "(illegal|unlawful|against the law|fraud|theft|fraudulent|criminal|a crime|a criminal offence|a scam and|misrepresentation|mis ?selling|false advertising|extortion|daylight robbery)",
    "(know|knows|aware of|exercise|exercising|assert|enforce|within|reserve|invoke|reserving|under|waive|waiving|protect|fight for) (of )?(my|our|all|the|every) (legal |consumer |statutory |full )*(right|rights)",
    "my (legal|consumer|statutory) rights",
    "(under|per|by|according to|pursuant to|in line with|section|cite|citing|quote|quoting|read) (the|my|a|of the|\\d+ of the)? ?{gap3}(rights act|act \\d+|consumer (rights|law|protection|code|guarantees?)|law|gdpr|"
    "sale of goods|section 75|statute|legislation|dpa|equality act|regulation \\d+|eu261|ec261|uk261|magnuson)",
    "(press|pressing|file|filing|bring|lay) (criminal )?charges",
    "(call|calling|go to|going to|gone to|report|reported|reporting|involve|involving|get|getting|inform|with|in) {gap3}the (police|cops|gardai|guards|garda|fraud squad|authorities)",
    "police (report|complaint|case|station)|an fir|crime (reference|number)|action fraud|cyber ?cell|cyber ?crime",
    "(lodge|lodging|lodged|file|filing|filed|register|raise|put|make|making) {gap3}(case|claim|suit|fir|complaint|petition) {gap2}(against|in (the )?(consumer|court|small|county)|with (the )?(ombudsman|regulator|police|consumer|bbb|trading|ftc|fca|bank))",
    "(hold|holding) you (legally )?(liable|responsible|accountable)",
    "(you are|you're|are|be|held|company is|is) (legally |fully |personally )*(liable|negligent)|negligence|gross misconduct|damages (claim|for|will)",
    "(entitled|obliged|required|bound|allowed|obligation|obligations|owe|duty|protected) (by|under|in) (law|the law|consumer|statute|the act)",
    "legally (obliged|required|bound|entitled|binding|responsible|liable|have to|you|i|wrong|owe|allowed|speaking)",
    "without prejudice|admissible|as evidence|for (my|the) (records|evidence|legal|court|file|solicitor|lawyer)|evidence (for|in) court|this (call|chat|conversation|message) (will|may) be (used|kept|shown) {gap4}(evidence|court|lawyer|solicitor)",
    unless="(i'm|i am|as|being|he's|she's|is|work as|wife is|husband is) (also )?(a|an) {gap2}(solicitor|lawyer|attorney|barrister|advocate|paralegal)|(courtyard|tennis|food|basketball|squash|"
    "badminton|crown|hampton|earls|forecourt|court (lane|street|road|avenue|shoes?|house))|is it (legal|illegal|against the law)|legal (department|team|size|name|paper|age|entity|guardian|tender|guardianship|address|document|documents|pad|drama|firm|secretary|practice)"
    "|what are my rights|tennis|court (booking|hire|time|reservation)|legal department|judge (a|by|the|me)|rights? act like|attorney fee calculator|"
    "lasting power of attorney|power of attorney|against the law to|police (check|clearance|discount)|(the|to) barrister|stolen and (i|the)|(was|were|got|been) (stolen|robbed|burgled)|"
    "(insurance|warranty|expense|expenses|mileage) claim|claim (form|number|status)|fraud (alert|team|department|protection|prevention|detection|charge|check)|report (a )?fraud|legal(ly)? (tint|tinted)|theft (cover|protection|insurance)|possible fraud|suspected fraud",
)

CHURN: tuple[Pattern, ...] = ways(
    "cue",
    Cue.CHURN,
    "(cancel|cancelling|canceling|terminate|terminating|end|ending|close|closing|stop|quit|leave|leaving|drop|dropping|discontinue|withdraw|delete|deleting|scrap|bin|ditch|cease|shut down) "
    "(down )?(my|our|the|this|that|everything|all|your|both|every|out of|all of|all my|the whole|from|me|entire) {gap1}?"
    "(contract|contracts|account|accounts|subscription|subscriptions|membership|memberships|policy|policies|service|services|plan|plans|broadband|phone|line|"
    "package|direct debit|sub|insurance|internet|deal|agreement|whole (thing|lot)|everything|lot|tariff|"
    "mobile|cover|premium|prime|business with|relationship|standing order|gym|sim|connection|number|card|bank|network|company|lot)",
    "{^}<(just |please |then |so |ok |right |i'm done |now )*cancel (it|everything|the (lot|whole)|my|this|all|please|now|me)>",
    "cancel (everything|the (whole )?lot|all of it|the whole thing)",
    "(want|need|like|wish|going|decided|have|ready|about|time|intend|intending|thinking|rather|right|option|planning) (to |of |for me to |to just )*(cancel|leave|quit|switch|move (on|elsewhere|away)|go elsewhere|terminate|opt out|"
    "close (my|the|our)|change (providers?|banks?|supplier|suppliers|network|companies|company|operator)|part ways|port (out|my)|take my)",
    "(i'm|i am|we're|we are|im|i'll be|we'll be|and|i will be|thinking (about|of)|consider|considering|seriously|definitely|am|be) (seriously |strongly |now |definitely |just |all |so )*(leaving|off|gone|cancelling|canceling|switching|out of here|"
    "moving (to|on|elsewhere|away|my|our|provider|out)|going (to (another|a different|your competit\\w+|the competition|one of)|elsewhere|somewhere else)|porting( out)?|changing (provider|providers|bank|banks|supplier|network|company|operator)|"
    "walking( away)?|quitting|done with (you|this|your|the)|through with|finished with (you|this|your)|ditching|dropping you|taking my (business|custom|money))",
    "(take|taking|took|bring|give|giving|move|moving|spend|spending) (my|our|all my|all our|the|your) {gap2}(business|custom|money|salary|savings|account|accounts|loyalty|contract|number|portfolio|pension|mortgage|policy) "
    "{gap3}(elsewhere|somewhere|to (another|a different|your|the|someone|one|somewhere|people|a company|a bank|your competitors?)|away|out|with (someone|somebody|another))",
    "(lose|losing|lost|last you'll see|say goodbye to|wave goodbye to|not getting|won't be getting|kiss goodbye) (me|a customer|another customer|my (custom|business)|our (custom|business)|this customer|us|a (loyal|good|long)|long (term|standing)|of me|customers|one customer)",
    "(you've|you have|you) (just |now |well and truly )*lost (a|me|us|my|our|another|yourself|yourselves)",
    "(switch|switching|move|moving|moved|change|changing|go|going|gone|defect|jump|port|porting|shift|shifting|join|joining|sign up|head|heading|off|over|back) {gap2}(to|with|over to|across to) (a |an |the |one of |your |another |some |any )*"
    "(competitor|competitors|competition|rival|rivals|other (operator|provider|company|network|bank|supplier|service|vendor|platform|carrier|store|shop|airline|app|insurer|gym)|another (provider|company|network|bank|operator|supplier|carrier|"
    "vendor|platform|insurer|service|airline|store|shop|gym|one)|different (provider|company|network|bank|operator|supplier|carrier|vendor|insurer|platform)|new (provider|bank|supplier|network|operator)|opposition)",
    "(your|the|a) (competitor|competitors|rivals|competition) (is|are|offer|offers|can|does|do|will|has|have|would|charge|charges|gives|give|quoted|down the)",
    "(last|final) (order|time|purchase|thing|penny|payment|booking|trip|flight|visit|bill|money|delivery|parcel) {gap2}(i|we|you)('ll| will|'d| shall|'m going to| am going to)? (ever )?(place|order|buy|spend|use|shop|fly|book|will|'ll|shall|am|ever|get|see|give|deal|do|pay|make|bank|stay)",
    "(never|not|won't|will not|wont|no longer|wouldn't|would not|don't|nobody|aren't|ain't) (ever |be |want to |going to |gonna |will i |am i |will we |even |think i'll |i'll |be |again )*"
    "(using|use|buy|buying|order|ordering|shop|shopping|fly|flying|book|booking|deal|dealing|come back|coming back|return|returning|renew|renewing|bank|banking|stay|staying|recommend|touch|do(ing)? business|spend|spending|give you|giving you|"
    "purchase|purchasing|be back|set foot|trust|step|subscribe|eat|deal|pay) {gap5}"
    "(again|ever|you|your|with you|here|this (company|shop|store|bank|place|site|app|airline|hotel)|elsewhere|another|you lot|from you|penny|anymore|any more|my contract|our contract|my subscription|the contract|my policy|my membership)",
    "never (ever )?again",
    "(not|won't be|wont be|won't|don't want to|will not be|isn't|aren't|not going to be|no intention of|no longer) (be )?(renew|renewing|extending|extend)( it| my| the| our| this|ed)?",
    "(one|any) more {gap6}(and )?(i'm|i am|we're|we are|im|i'll|that's it|i walk|i leave) ?(off|out|gone|leaving|cancelling|done|it|walk)",
    "(otherwise|or|or else|then|else|and) (i'm|i am|i'll|i will|we'll|we're|we are|im) (just |going to |gonna |be |will |have to )*(leave|leaving|cancel|cancelling|canceling|switch|switching|gone|off|out|moving|walk|walking|go elsewhere|going elsewhere)",
    "(had|i've had|we've had) enough {gap2}(i'm|of you|and i'm|so i'm|i want|cancel|close)",
    "(porting|port|pac|puk|stac|migration|mac|switching|mnp|npac|port out) (authori[sz]ation )?code",
    "(cancellation|termination|closing|closure|exit) (form|request|notice|of my|confirmation|letter)",
    "(need|want|give|gave|giving|submit|send|sending|serve|hereby|my) {gap3}(notice|cancellation) (to|of|that|on|period|in writing|please|now)",
    "(wish|reason|nothing|point|incentive|why (should|would|do)|no (reason|point|incentive|loyalty)) {gap3}(stay|staying|remain|keep (paying|using|my))( with)?",
    "(reconsider|rethink|rethinking|reconsidering|reviewing|review|think again about|think twice about|questioning|not sure (i|about)|evaluating) {gap3}(our|my|the|staying|whether|being|using|this|working|business|buying) "
    "{gap2}(relationship|contract|contracts|account|custom|business|with you|stay|subscription|vendor|supplier|partnership|membership|loyalty|with your|using|from you)",
    "(looking|look|shop|shopping|looked|started looking) (around|elsewhere|at (other|your competit\\w+|alternatives|another|different|rival)|into (other|alternatives|switching|your)|for (another|a new|a different|an alternative|other|alternatives))",
    "(go|find|take|give|move|use|try|choose|pay|join|with|to|for) {gap4}(somewhere|someone|somebody|anywhere) (else|who (can|cares|actually|will|wants|values|does))",
    "(unsubscribe|opt) (me|from everything|out of everything|now|my account)",
    "(end|ending|stop|close|leave|leaving|terminate|finish|finishing|cancel|cancelling) {gap3}(gym |my |our )*(membership|contract|account|subscription|policy|tenancy|custom|business)",
    "i (quit|cancel)[.! ]*{$}",
    "i'm done[.! ]+(cancel|close|goodbye|bye|finished|no more|done|delete|good bye)?",
    "goodbye (to )?(and|your|you|forever|for good)|good riddance",
    "(won't|will not|wont|not|don't) (get|be getting|see|be seeing|receive|have) {gap1}(another|one more|a|any more|a single|any) {gap1}(penny|cent|dollar|pound|order|business|custom|sale|rupee|naira|euro)",
    "(delete|close|remove|erase|wipe|deactivate) (all )?(my|our|this) (whole |entire |online )?(account|profile|data|details)",
    "(cheaper|better) (elsewhere|with|at|from|deal (elsewhere|with|from|at)|anyway|somewhere|down the road|next door)",
    "loyal customer no more|(was|used to be) a (loyal|happy|good) customer",
    unless="cancel (my|the|an|our|this|that|a) {gap2}(order|appointment|booking|reservation|item|items|second|first|flight|taxi|table|ticket|slot|meeting|room|hotel|visit|payment|transfer|transaction|"
    "purchase|delivery|lesson|alarm|reminder|trip|pizza|ride)|cancel (the|one|two|only the) (second|first|other|one|last)|(i|we|you|have|has|been|was|were)('ve)? (just )?(moved|switched|changed|come over|transferred) (to you|from)|"
    "(switch|move|moving|change|switching|upgrade) (from|to) (the |a |an |your |my )*(monthly|yearly|annual|other plan|paper|new (plan|tariff|phone|address|house|flat)|"
    "different (plan|tariff|room|seat|date|day|time|colour|color|size)|another (plan|tariff|room|seat|date|day|time|colour|color|size|room)|higher|lower|cheaper plan|premium|business (plan|account))|"
    "leaving (for|on|at|from|tomorrow|town|the (house|office|airport|hotel|building))|end (of|date)|close (to|by|the (ticket|case|tab|window|door|app|chat|lid))|close (my|the|this) (ticket|case|chat|complaint|window|browser)|can i close|stop (my|the) (card|cheque|payment)|"
    "(is|it|which|where|anything) (it )?cheaper (with|at|to)|moving (house|home|flat|abroad|in|into|to (a|the|my) (new|house|flat))|last time i (ordered|bought|used|checked|looked|tried|paid|called|rang)|never (use|used|using) (it|that|this) again|"
    "(didn't|don't|do not|did not|not) want to (cancel|leave|switch|close)|how (do|can|to|would) (i|we|you) (get|use|order)|policy (document|number)|cancel (the|my|this) (card|transfer|top|payment|transaction)",
)

PUBLIC_COMPLAINT: tuple[Pattern, ...] = ways(
    "cue",
    Cue.PUBLIC_COMPLAINT,
    "(post|posting|posted|put|putting|share|sharing|shared|write|writing|leave|leaving|go|going|tell|telling|upload|uploading|publish|publishing|blast|blasting|name and shame|expose|exposing|tag|tagging|tweet|tweeting|"
    "complain|complaining|air|take|taking|spread|spreading|warn|warning|stick|sticking|plaster|plastering|splash|broadcast|advertise|screenshot|record|film|vent|mention|see|read|going|live) {gap6}"
    "(twitter|x dot com|facebook|fb|instagram|insta|tiktok|tik tok|youtube|linkedin|reddit|trustpilot|trust pilot|yelp|google reviews?|tripadvisor|trip advisor|glassdoor|mumsnet|quora|"
    "whatsapp (group|groups|status)|nairaland|justdial|mouthshut|boards\\.ie|threads|bluesky|mastodon|social( media)?|socials|the socials|the internet|online|public|publicly|the press|the media|the papers?|the news|newspapers?|every (site|platform|review)|"
    "everyone i know|all my (friends|followers|contacts|family)|the world|my (blog|channel|page|followers|story|stories|feed|timeline)|app ?store|play ?store|review (site|sites|page)|forums?|the (neighbourhood|residents'?|local|community) (group|page|app|facebook)|nextdoor|live on)",
    "(twitter|facebook|instagram|tiktok|youtube|linkedin|reddit|trustpilot|yelp|google|tripadvisor|mumsnet|x|social media|the internet|the (press|papers|media|news)|watchdog|the residents|my followers|nairaland|insta|"
    "the (local|neighbourhood|daily|evening) \\w+|nextdoor|the whole (world|town|village|street|internet)|my readers|the public) (is|are|will|'ll|would|should|might|needs|deserves?|has|ought|can|gonna|going) ({gap3})(know|hear|love|see|have|interested|told|find|field|learn|fun|read|like|warned|going|about)",
    "(negative|bad|honest|terrible|awful|one star|1 star|zero star|0 star|scathing|poor|public|damning|detailed|worst|nasty|shitty|brutal|stinking|single star|no star|low|lengthy|long|horrible|online|rubbish|review everywhere|unfavou?rable|very bad) "
    "(online |google |public |star |trustpilot |facebook |app store )*(review|reviews|rating|ratings|feedback|write up|post|tweet|comment|testimonial)",
    "(leave|leaving|write|writing|wrote|give|giving|post|posting|left|put|do|doing|submit|see|await|expect|get|read|drop) (you |u |ye |your |them |a |an |my |the |this |on |another |some |company )*(review|reviews|{n} stars?|one star|zero stars|single star|rating|ratings)",
    "(one|1|zero|0|no|minus) stars?",
    "(journalist|reporter|newspaper|the press|press office|the media|tv|television|news (channel|desk|paper|station|crew|team|outlet)|national news|local (news|paper|press|radio)|consumer (programme|program|champion|desk|column|affairs show|page|show)|"
    "watchdog|money mail|the (herald|guardian|times|sun|mirror|mail|telegraph|post|tribune|independent|bbc|itv|sky|journal|gazette|chronicle|examiner|echo|argus|express|standard|advertiser|evening \\w+|daily \\w+)|bbc|itv|rte|ndtv|cnn|fox|"
    "joe duffy|martin lewis|rip off britain|panorama|a current affair|which\\?? magazine|on (the )?(radio|air|telly|tv)|podcast|blogger|influencer)",
    "(followers|subscribers|readers|viewers)",
    "(go|going|gone|goes|went) (public|viral|to (the )?(press|papers?|media|news|newspapers?|tv|radio))",
    "(tell|telling|warn|warning|let) {gap1}(everyone|everybody|every (neighbour|neighbor|friend|colleague|customer|person|one|single)|all (my|our|of|the)|people|anyone|others|the (whole|entire|world|neighbours|neighbors|public)|as many|each|"
    "friends|other (customers|people|buyers|shoppers|users|parents)|my (friends|family|network|followers|colleagues|whole|entire|readers|neighbours|clients|members))( \\w+){0,4}( know| about| not to| to avoid| to stay| why| how| what| never)",
    "(word|news) (gets|get|will|travels|spreads|spread|goes|of mouth)( spread| get| travel| about)?",
    "(everyone|everybody|people|they|the (whole|entire) \\w+|whole world|all my \\w+) (will|'ll|is going to|are going to|gonna|should|needs to|need to|must|deserves to|has to|is gonna|are gonna) (all )?(know|hear|find out|see|be told|read|learn)",
    "(bbb|better business bureau|trustpilot|trust pilot|yelp|tripadvisor|trip advisor|mumsnet|glassdoor|money ?saving ?expert|which magazine|feefo|consumer affairs dot com|ripoff report|hellopeter|product ?review|mouthshut|pissed consumer)",
    "(screenshot|screenshots|recording|recorded|photos|pictures|video|videos|footage|photographs|proof|evidence|receipts|chat|chats|conversation|emails|call) {gap5}(share|sharing|post|posting|publish|online|public|publicly|twitter|facebook|social|everywhere|viral|uploaded|youtube|upload|people|go up)",
    "(posting|publishing|sharing|uploading|post|publish|share|upload|tweet) {gap3}(screenshots?|photos|pictures|video|videos|recording|this (chat|conversation|call|email|reply)|whole (conversation|thread|chat|story|thing|saga|exchange)|experience|story|these (emails|messages)|your (reply|replies|name|answer))",
    "(name and shame|naming and shaming|shame you|publicly shame|drag your name|through the mud|call(ing)? you out|bad (press|publicity)|pr (disaster|nightmare)|reputation|expose (you|this|your|how)|spread the word|viral|hashtag|trending|make (this|it|you) (public|famous|go viral))",
    "(wrote|writing|write|written|contact|contacting|contacted|call|calling|email|emailing|spoken|speak|speaking|talk|talking|going) {gap2}(to |with |at )?(my|the|our|a|your) {gap1}(mp|td|senator|congressman|congresswoman|councillor|representative|local mp|member of parliament|minister|union)",
    unless="saw (it |you |your |this |that |the |an? |one )*{gap3}(on|in) (facebook|instagram|twitter|tiktok|youtube|the news|linkedin|online|the papers?)|(log|sign|login|signin|logged|signed) (in|up|on)? ?(with|using|via|through) (facebook|google|twitter|x|linkedin)|"
    "(left|leave|leaving|write|writing|wrote|gave|give) {gap2}(five|5|four|4|good|great|positive|glowing|nice|lovely) ?(star|review|rating|stars)|(read|saw|seen|see|checked) {gap2}reviews?|(by|via|through|in the|by the) post|public (holiday|transport|liability|wifi|holidays|key|ip|link|school)|"
    "review (my|the|this|your|our) (order|account|application|policy|bill|case|claim|settings|contract|details|file|documents?|decision)|(under|in|for|being) review|post (it|them|this|the \\w+) (to|back)|times (a|per|this|in|at|already|now|today)|"
    "the (post|mail|times|sun|mirror|express|standard|journal|independent|echo)( code| office|box)?|(the|local|daily) (sun|mail|times)( delivery| subscription)|(my|our|a|your) (facebook|instagram|twitter|youtube|tiktok|linkedin|page|channel) (account|login|password|page|app|link|shop|ads?|profile)|(the )?(tv|radio|television|telly) "
    "(licen[cs]e|remote|package|stand|channels?|box|guide|in|is|won't|doesn't|set|screen|and|has|keeps|back)|(my|our|the|a|smart|new|old|led|samsung|sony|lg|inch|your) (tv|telly|television|radio)|order(ed)? online|(pay|paid|paying|buy|bought|shop|check|see|shown|apply|applied|book|booked|register|log|view|available|banking|account) (it |this |that |them )*online|"
    "(tell|let) (everyone|people|them) (i|in my|where)|how to (post|tweet|tag|share)",
)

REFUND_DEMAND: tuple[Pattern, ...] = ways(
    "cue",
    Cue.REFUND_DEMAND,
    "(want|need|demand|demanding|expect|expecting|like|wanting|require|request|requesting|insist on|give|gimme|get|getting|have|could i|can i|may i|please|kindly|issue|process|owed|owe|due|deserve|entitled to|seeking|after|claim|send|asking for|ask for|"
    "arrange|provide|where('s| is)|pay|make|apply for|initiate|release|push through|wanna|full|for|about|in|authori[sz]e|when|hand over|i'll take|looking for|prefer|rather have|just) "
    "(me |us |back |to |a |an |the |my |our |full |complete |immediate |total |partial |proper |prompt |for |have |be |please |get |i |is |of |at least |some |cash |money |instant |entire |whole |that |this |your |100% |on |it |by |under |her |his |their )*"
    "(refund|refunds|refunded|reimburse|reimbursed|reimbursement|reimbursing|refound|re fund|compensated)",
    "{^}<(full |immediate )?refund( me| it| my| please| now| the| us| this| that| in full| immediately| asap)>",
    "(refund|reimburse|repay|recompense) (me|us|my|it|the|this|that|in full|every|please|now|asap|immediately|today|i|him|her|them|all|our|both|straight)",
    "(want|need|like|expect|demand|asking for|ask for|give|get|getting|gimme|have|return|returning|send|sending|pay|paying|put|putting|hand|owe|where('s| is)|when|transfer|credit|see|release|for|take|after) {gap5}"
    "(money|cash|payment|deposit|amount|funds|dosh|dollars|pounds|quid|euros|rupees|naira|full amount|every penny|fee|fees|charge|charges|\\$ ?\\d[\\d.,]*|\\d[\\d.,]* ?(pounds|dollars|euros|quid|rupees|naira|rs|bucks|eur|usd|gbp|inr|k)|rs ?\\d[\\d.,]*|"
    "subscription|what (i|we)('ve| have)? paid|hard earned money|money's|paid for|overpayment|difference|balance|price|ticket) (\\w+ )?(back|returned|refunded|repaid|reversed|reimbursed|in my account|to my (account|card)|into my)",
    "(my|our|the|all|me) (\\w+ )?(money|cash|deposit|payment|funds|\\$ ?\\d[\\d.,]*|\\d+ ?(pounds|dollars|euros|quid)|full amount) back",
    "(return|give back|send back|pay back|refund|hand back|repay|release|reverse|remit|put back) (me )?(my|our|the|all|every|that|this|back) {gap2}(money|cash|amount|payment|deposit|funds|penny|charge|transaction|fee|\\$ ?\\d|balance|paid|cent|full)",
    "(give|hand|pay|send|put|giving|paying|putting|transfer|credit) (it|that|them|me|us|back|the money|what i paid) ?(all |straight |right |the money )?(back|what (i|we) paid|my money)",
    "(took|taken|charged|billed|debited|deducted|stole|stolen|withdrew) {gap6}(put|give|pay|send|i want|refund|return) (it|that|them|me|my money)? ?back",
    "(reverse|reversing|cancel|waive|remove|undo|reversal of|refund|revoke|write off) (the|this|that|my|these|those|a|it|all) {gap2}(charge|charges|transaction|payment|fee|fees|debit|late fee|penalty|bill|interest)",
    "(charge ?back|section 75|dispute (the|this|that|a|my) {gap1}(charge|payment|transaction))",
    "(who|who's|whos|who is|who's going to|someone|somebody|you|you'll|you're|company|you people) (is |has |have |had |will |should |going to |better |gonna |to |be |need to |must |are )*(paying|pay|covering|reimbursing|compensating|cover|compensate) ({gap2})(for|me|us|this|that|back|up|the|my)",
    "(compensation|compensate|compensated|goodwill gesture|recompense|damages|out of pocket|make good)",
    "(seeking|claim|claiming|owe|owes|owed|want|expect|invoice you|billing you|bill you|entitled to|recover|recovering) {gap2}(\\$ ?\\d|\\d+ ?(pounds|dollars|euros|quid|rupees|naira|rs)|rs ?\\d)",
    "(i|we) (am|are|was|were|'m|'re) owed {gap2}(money|a|\\$|the|\\d|compensation)",
    "(not|never) (going to |gonna )?(pay|paying|paid) (for|a penny|a cent|this|that|another|one|you|it|until|till|any)",
    "(get|getting|want|like|have|need|expect|receive|my) (a |the |my |our |full )*(deposit|money|cash) (back|returned)",
    "(send|sent|take|return|bring) it back {gap4}(money|refund|cash)",
    "moneyback|money back",
    unless="(refund|returns?) (policy|policies|form|process|page|window|option|status|terms|rules|period)|(don't|do not|didn't|not|never|without) {gap2}(need|want|asking|ask|expect) {gap2}(refund|money back|compensation)|"
    "money back guarantee|cash ?back|(if|can|whether|how|where|when) {gap3}refunds? (work|works|take|takes|usually|policy)|tax refund|(refund|money) (came|arrived|has come|came through|is in|landed|went through|received|has (arrived|gone|been))|"
    "(got|received|had|have) (my|the|a) {gap1}(refund|money back)|do you (offer|give|do|provide|have|guarantee) {gap2}refunds?|are {gap3}refundable|compensation (for|culture|package|plan)",
)

DEMAND: tuple[Pattern, ...] = ways(
    "cue",
    Cue.DEMAND,
    "(want|expect|demand|deserve|seeking|entitled to|claim|owed|asking for|looking for|insist on|offer|what|need|get|some|any|for|about|receive|discuss|in) {gap3}(compensation|compensated|compensate|recompense|goodwill|damages|redress|freebie)",
    "(compensate|recompense) (me|us|for)",
    "(make|making) (an|one|a single|some) exception|bend (the|your) rules|exception (for me|in my case|to the (rule|policy))|overlook (the|this) (rule|policy)|just this once|special (case|treatment|circumstances)|waive (the|this|that|my|your|it|all)",
    "(for|get|want|have|give|expect|throw|should be|needs to be|include|upgrade) {gap4}(free of charge|for free|for nothing|at no (extra |additional )?(cost|charge)|free (upgrade|month|months|year|delivery|night|replacement)|half price|{n} months? free|"
    "\\d+ ?(%|percent|per cent) off|a (big|large|decent|proper|serious) (discount|reduction))",
    "(sack|fire|fired|sacked|dismiss|dismissed|disciplined|struck off|suspended) (him|her|them|that|the|your|immediately|for|on)",
    "(should|needs to|must|want|ought to|deserves to|has to|expect) {gap3}(be )?(sacked|fired|dismissed|disciplined|struck off)",
    "(price|match|honou?r) (the|that|this|a|my|it|your) {gap3}(price|offer|deal|quote|voucher|discount)|price match",
    "(give|grant|extend|allow) me {gap3}(more time|an extension|extension|longer|another (week|month)|grace)",
    "(backdate|back date|backdated|write off|wipe|cancel) (it|the|my|this|that) {gap2}(debt|balance|bill|charge|arrears|fine|fee)",
    "(today|tonight|right now|this (minute|instant|very)|within the hour|in the next hour|by (tonight|tomorrow|noon|midnight)) {gap2}(or|and not|not (tomorrow|next|in|later|{day}))",
)

TIME_PRESSURE: tuple[Pattern, ...] = ways(
    "cue",
    Cue.TIME_PRESSURE,
    "(urgent|urgently|urgency|asap|a\\.s\\.a\\.p|as soon as (humanly )?possible|this (very )?(minute|instant|second)|emergency|time (critical|sensitive)|"
    "pronto|on priority|top priority|high priority|sharpish|double quick|quick as you can|as quickly as|as fast as|super fast|quickly please|hurry|rush order|critical)",
    "(need|want|needs|fix|sort|send|please|resolve|attention|action|answer|help|respond|reply|call me|delivered|activated|unblock|restore|ship|refund me|have to|must) {gap3}(immediately|straight ?away|right away|at once)",
    "(hurry|hurry up|be quick|make it quick|quickly|quick|fast|faster|speed (it |this )?up|step on it|chop chop|get a move on|type faster) (please|up|about|now|with|because|as|i|pls|my|we|cos|it|the|,|[.!])",
    "(i'm|i am|we're|we are|im|am) (in a (real |bit of a |big |mad |terrible )?(hurry|rush)|running (out of time|late)|late for|short (of|on) time|pressed for time|under (time )?pressure|desperate|against the clock|on a deadline|up against)",
    "(deadline|cut ?off|time limit|last (chance|day|date)|expires?|expiring|closes|closing date|due date|runs out|running out|run out|filing) {gap4}(is|'s|are|today|tonight|tomorrow|{day}|in {n}|midnight|noon|at|by|on|for|this|\\d|soon|within)",
    "(leave|leaves|leaving|fly|flying|flies|depart|departs|departing|go|goes|going|board|boarding|travel|travelling|due|check in|start|starts|starting|open|opens|opening|begin|begins|get married|marry|event|party|launch|launches|move|moving|close|closes|"
    "exam|interview|appointment|meeting|take off|flight|train|wedding|surgery|operation) {gap4}(in (an?|{n}|less than|under|about|half|just|the next|like) {gap2}(hour|hours|minutes|mins|days|day|min|hr|hrs)|today|tonight|tomorrow|this (afternoon|evening|morning|weekend)|at {n}|at \\d)",
    "(in|within|only|just|have|got|less than|under|the next) {gap2}({n}|an|half an|a few|couple of|couple) (hours?|minutes?|mins?|days?|hrs?) (left|to go|before|until|till|time|from now|max|maximum|or|remaining|away|i|we|and|my)",
    "(need|want|needs|have to|must|has to|got to|require|could|can|should|expect|like|please|like) {gap6}(by|before|no later than|in time for|on time for|ahead of) (the )?({day}|noon|midday|midnight|\\d+|{n}|lunch|end of|close of|close|the end|eod|cob|tonight|5|this|"
    "christmas|my|our|his|her|then|friday|weekend|easter|morning|school|work|start|event|party|wedding|flight|trip|holiday|birthday)",
    "(need|want|needs|have to|must|has to|got to|require) {gap4}(today|tonight|right now|this (morning|afternoon|evening|minute|second|week)|tomorrow|{day})",
    "(by|before|for) {gap1}({day}|noon|midday|midnight|lunchtime|end of (the )?(day|today|play|business|week)|eod|cob|close of business|tonight|tomorrow) (at (the )?(latest|most)|or|otherwise|please|because|for|as|it's|it is|else|without fail)",
    "(wedding|funeral|birthday|party|exam|interview|flight|surgery|operation|christening|anniversary|trip|event|launch|presentation|conference|concert|match|hearing|graduation|inspection|audit|move|completion|festival|show|christmas|eid|diwali|"
    "due date|baby|gig|ceremony|competition|tournament|visa appointment|meeting) {gap2}(is|'s|it's|on|starts?|begins?|leaves?|are|coming up|due|happens|falls) ({gap3})({day}|in {n}|in a|in an|in less|in under|next|this|today|tonight|tomorrow|\\d+|only|at|days|soon|nearly|two|on|around)",
    "(for|before|until|till|of|to) (my|our|the|his|her|their|a) (\\w+ )?(\\w+ )?(wedding|funeral|birthday|exam|interview|flight|surgery|operation|christening|anniversary|graduation|hearing|presentation|audit|viva|launch)",
    "(birthday|wedding|christmas|anniversary) (present|gift|cake|dress|surprise) (for )?(on |this |next )?({day}|tomorrow|today|tonight)",
    "(ring|present|gift|dress|cake|suit|parcel|it|order|flowers?) {gap4}(isn't|not|arrive|there|here|come|with (me|us)) (there |here |arrive )*(by|before|in time|on time)",
    "(every|each) (hour|minute|day|second) {gap6}(cost|costs|costing|counts|lose|losing|money|matters|down|late)",
    "(time is|time's|clock is|clock's) (running|ticking|short|money|of the essence|tight|against)|of the essence|no time (to|left|for)|running out of (time|days|hours|patience)|out of time|against the clock|time pressure|ticking",
    "(we're|i'm|i am|we are|we|i) (are )?(due|expected|supposed to be|meant to be|needed|booked|have to be|need to be|must be) {gap2}(at|in|there|on) {gap3}(at|by|in|before|today|tonight|tomorrow|\\d)",
    "(too late|no use to me|no good to me|useless to me|pointless) (if|after|by|then|for|tomorrow|next|on|to)",
    "(enough|only enough|supplies?|tablets?|medication|insulin|food|nappies|fuel|formula|pills?|oxygen|inhalers?) {gap2}(left )?(for|until|till) (today|tonight|tomorrow|{n}|the|one|another|{day}|a|this)",
    "(customers|guests|clients|people|patients|kids|children|queue|passengers|students|crew|staff|workers|bride|audience|diners) {gap3}(waiting|queuing|queueing|outside|at the door|out the door|arriv\\w+|coming|standing|here in|turning up|lined up)",
    "(tills?|system|server|site|website|shop|store|line|production|business|office|factory|kitchen|clinic|terminal|network|checkout|card machine|pos|everything|oven|warehouse|machines?) {gap2}(is|are|'s|has been|been|all|went|gone|have gone|stand|stands) {gap1}(down|stopped|at a standstill|standing still|offline|closed|shut|paralysed|stuck|dead|off)",
    "(need|want|get|fix|sort|send|deliver|do|answer|help|call|resolve|unblock|refund|have|done|reply|respond|looked at|working|this|it|restored|activated|ship) (it |this |that |me |us |my \\w+ |an answer |a reply |done |sorted |fixed |back |to be )*(today|tonight|right now|within the hour|in the next (hour|{n})|by tonight|by tomorrow|this minute)",
    "(now|today),? not (tomorrow|next|later|in|on|{day}|when)",
    "(last minute|eleventh hour|short notice|cutting it (fine|close)|in the nick)",
    "how (soon|quickly|fast|quick) (can|could|will|would|is|are)",
    "(earliest|soonest|quickest|fastest) (possible|you|available|date|slot|appointment|time|way|that)",
    "(must|has to|have to|needs to|need to) (be (here|there|done|delivered|fixed|sorted|with|ready|working|shipped|paid|filed|submitted)|arrive|ship|leave|go out|work|reach|travel|fly|submit|file|pay) {gap4}(by|before|today|tonight|tomorrow|{day}|no later|on)",
    "before (it's|its|it is|i|we|they|he|she) {gap3}(leave|leaves|leave|fly|go|close|closes|too late|travel|expire|expires|start|starts|arrive|run out|sell|depart|open|move|get cut|cut)",
    unless="no (rush|hurry|urgency|deadline)|not (urgent|in a (hurry|rush)|that urgent|an emergency)|whenever (you|suits|it)|no need to (hurry|rush)|(isn't|is not|wasn't) urgent|(what's|what is|when's|when is|is there) (the|a) (deadline|cut ?off|due date|closing)|emergency (exit|contact|number|services|"
    "kit|light|lights|credit|tax|fund|cash)|(my|the|credit|debit|new|card|a|virtual|disposable|this|visa|old|current) (card|cards) (expires?|expiring|is (about to|due to|going to) expire)|quick (question|one|check|query)|immediately (after|before|received|got|declined|blocked|notified)|fast (setting|charging|charger|track|food)|"
    "rush hour|for (my|our) (anniversary|birthday|wedding) (next|in) (year|spring|summer)|can't wait (to|for|until|till) (try|see|use|get|meet|it|the|go|start|this|next|my)|critical (illness|mass|acclaim)|express (card|checkout|entry|lane)|how (fast|quickly|soon) (does|do|is|are|will|should|would) (the|it|a|my|money|transfers?|this|i (see|get|receive|be)|your|we)|hourglass|"
    "(top|mobile|call) priority",
)

BUSINESS: tuple[Pattern, ...] = ways(
    "cue",
    Cue.BUSINESS,
    "(my|our|the) (customers|clients|patients|guests|diners|tenants|students|members|employees|staff|workers|drivers|engineers|team|tills?|shop|store|restaurant|cafe|bakery|salon|pub|bar|hotel|clinic|surgery|practice|factory|warehouse|office|offices|company|"
    "business|firm|website|webshop|production|payroll|servers?|kitchen|garage|workshop|site|fleet|studio|agency|farm|school|card (machine|reader|terminal)|bookings|takings|turnover|revenue|sales) {gap2}(is|are|'s|can't|cannot|can not|have|has|were|will|went|need|depend|"
    "rely|down|closed|shut|wait|waiting|complain|leave|lose|lost|want|stopped|stands?|goes|opens|won't|don't|couldn't|in|at|on|out|and|for)",
    "(losing|lose|lost|costs?|costing) (us |me |our )*(business|customers|clients|sales|revenue|trade|orders|takings|{gap2}(an hour|a day|per hour|every hour))",
    "(run|running|own|manage|have) a (small |little |busy |family |local )*(business|shop|cafe|restaurant|salon|bakery|company|firm|pub|bar|hotel|clinic|practice|store|garage|studio|agency|farm)",
    "small business|sole trader|self employed|freelancer|my livelihood|trade account|business (account|customer|customers|line|contract|critical)|purchase order|(our|my) (invoices?|accountants?|suppliers?|bookkeeper)|on behalf of (my|our|the) (company|firm|client|employer|office)",
)

STAKES: tuple[Pattern, ...] = MANAGER_REQUEST + LEGAL + CHURN + PUBLIC_COMPLAINT + REFUND_DEMAND + DEMAND + TIME_PRESSURE + BUSINESS
