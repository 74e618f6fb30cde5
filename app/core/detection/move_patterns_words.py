"""Word lists of the agent's side of a conversation: what `{name}` stands for in the patterns of moves."""

WORDS: dict[str, str] = {
    # who acts, and when
    "will": "(i'll|i will|i shall|i'm going to|i am going to|i'm gonna|im gonna|let me|we'll|we will|we shall|"
    "we're going to|we are going to|i'm about to|i'd be happy to|i'd be glad to|i would be happy to)",
    "ican": "(i can|we can|i could|we could|i'm able to|i am able to|we're able to|i might be able to|i may be able to)",
    "ihave": "(i've|i have|we've|we have|i just|we just|i had|i already|we already|i|i went ahead and)",
    "iam": "(i'm|i am|we're|we are|i was just|am)",
    "adv": "((just|now|also|personally|gladly|happily|certainly|definitely|then|quickly|immediately|already|only|"
    "simply|still|of course|first|myself|please|kindly|right now|straight away|be|go ahead and|gone ahead and|"
    "make sure to|make sure i|quickly|gently|actually|have to|need to|even|then|therefore|in fact) ){0,3}",
    "modal": "(is|'s|was|are|'re|were|must be|must have been|must feel|must have felt|can be|has been|have been|'s been|"
    "would be|sounds|sound|sounds like|looks|looks like|feels|feel|seems|has to be|can only be|isn't it|it's|is really)",
    "that": "(that|this|it|which|thats|it all|all of that|all of this|all that|what happened|what you describe|that one)",
    "intense": "((so|very|really|quite|too|a bit|totally|completely|absolutely|utterly|fully|proper|pure|deeply|"
    "extremely|incredibly|pretty|just|simply|truly|genuinely|more than|rather|terribly|awfully|understandably|"
    "all|such|such a|a|an|the|like|not|far|bloody|honestly|certainly|also|quite a|a real|real|beyond) ){0,3}",
    # feelings and bothers
    "bad": "(frustrating|annoying|upsetting|maddening|stressful|exhausting|infuriating|awful|dreadful|horrible|"
    "horrendous|horrid|miserable|worrying|disappointing|unacceptable|inconvenient|shocking|unpleasant|embarrassing|"
    "nerve wracking|nerve racking|tiring|distressing|galling|unfair|aggravating|tiresome|appalling|disgraceful|"
    "dispiriting|disheartening|devastating|heartbreaking|painful|alarming|unsettling|irritating|hurtful|scary|"
    "frightening|terrible|maddeningly slow|wearing|draining|gutting|outrageous|humiliating|a disgrace|dire|hellish|"
    "a nightmare|a nuisance|a pain|a hassle|a headache|a shambles|a mess|a letdown|a let down|a shock|a blow|a worry|"
    "a burden|a strain|a disaster|"
    "nightmare|nuisance|hassle|shambles|shock|"
    "not good enough|not okay|not ok|not acceptable|not on|not right|not fair|not fun|no fun|no joke|not easy|"
    "not what you paid for|not what you signed up for|not what you expected|not how it should be|"
    "not how it should have gone|not the service you|not the experience|the last thing you need|"
    "the last thing you needed|the last thing anyone needs|a lot to deal with|a lot to take|a lot to carry|"
    "a lot to cope with|hard to take|hard to bear|too long|too many|too much|long enough|"
    "far from ideal|far from good|below standard|out of order|desperate)",
    "tough": "(hard|tough|rough|rotten|bad|poor|difficult|wrong|ridiculous|serious|sad|a lot|lousy|grim|nasty|"
    "crazy|ugly|mad|annoying|awkward|trying|worst|rubbish|crap|brutal|challenging)",
    "felt": "(frustrated|annoyed|upset|angry|cross|mad|furious|fed up|worried|disappointed|irritated|livid|raging|"
    "stressed|exhausted|tired of this|sick of this|concerned|anxious|unhappy|dissatisfied|let down|ignored|hurt|"
    "shaken|scared|embarrassed|fuming|sore|vexed|gutted|distressed|bothered|peeved|ticked off|pissed off|aggrieved|"
    "at your wits' end|at the end of your tether|had enough|worn out|losing patience|lost patience|out of patience|"
    "impatient|miffed|irate|aggravated|devastated|offended|disheartened|overwhelmed|nervous|sick and tired|"
    "hacked off|cheesed off|browned off|thick about it|skeptical|sceptical|reluctant|suspicious|"
    "seething|narked|wound up|bewildered)",
    "feeling": "(frustration|anger|annoyance|disappointment|worry|worries|concern|concerns|stress|distress|upset|"
    "irritation|inconvenience|position|situation|pain|displeasure|dissatisfaction|exasperation|anxiety|feelings|"
    "impatience|point of view|unhappiness|disgust|plight|predicament|grievance)",
    # things one does about a problem
    "fix": "(refund|replace|resend|re send|send|ship|reship|book|rebook|move|swap|exchange|credit|reimburse|repair|fix|"
    "cancel|waive|remove|reverse|collect|pick up|deliver|upgrade|extend|transfer|issue|arrange|organise|organize|set up|"
    "schedule|reschedule|reserve|hold|offer|give|put|split|lend|pay|reset|restore|switch|change|correct|reactivate|"
    "activate|process|order|dispatch|backdate|freeze|lower|reduce|reinstate|unlock|unblock|block|void|clear|release|"
    "courier|compensate|match|top up|knock|bump|squeeze|fit you|get you|get a|get one|get it|get the|get that|have the|"
    "have it|have a|have one|have them|have someone|take it off|take that off|take the|take you|bring|do you|do it for|"
    "set you up|sort you out|add|apply|open|provide|reopen|push|raise a|file|print|post|mail you|email you|"
    "text you the|share the|help you with|place a|make the|make an exception|let you|"
    "let you have|spread|defer|postpone|redirect|reroute|re route|install|rush|drop)",
    "fixing": "(refunding|replacing|resending|sending|shipping|booking|rebooking|moving|swapping|exchanging|crediting|"
    "reimbursing|repairing|fixing|cancelling|canceling|waiving|removing|reversing|collecting|delivering|"
    "extending|transferring|issuing|arranging|organising|organizing|setting|scheduling|rescheduling|reserving|"
    "stopping|putting|paying|resetting|restoring|switching|changing|correcting|reactivating|"
    "activating|processing|ordering|dispatching|freezing|blocking|unblocking|unlocking|lowering|reinstating|voiding|"
    "clearing|releasing|adding|applying|opening|reopening|pushing|raising|filing|printing|posting|emailing|mailing|"
    "texting|restarting|rebooting|running|doing|sorting|taking|calling|ringing|phoning|contacting|messaging|"
    "checking|looking|pulling|bringing up|going through|going into|logging|updating|amending|rolling|deleting|testing|"
    "redirecting|rerouting|fetching|having|making the|making that|entering|writing to|submitting|typing|on to the|"
    "on the phone|on the line to|working on|getting your|getting it|getting that|getting the|getting you|chasing|"
    "tracking|tracing|confirming|approving|removing|signing|wiring|rushing|flagging|marking)",
    "fixed": "(refunded|replaced|resent|re sent|sent|shipped|booked|rebooked|moved|swapped|exchanged|credited|reimbursed|"
    "repaired|fixed|cancelled|canceled|waived|removed|reversed|collected|extended|transferred|"
    "issued|arranged|organised|organized|set up|set|scheduled|rescheduled|reserved|stopped|put|paid|reset|restored|"
    "switched|changed|corrected|reactivated|activated|processed|ordered|dispatched|frozen|blocked|unblocked|unlocked|"
    "lowered|reinstated|voided|cleared|released|added|applied|opened|reopened|pushed|filed|printed|"
    "posted|emailed|mailed|texted|restarted|rebooted|done|sorted|taken|called|rung|phoned|contacted|"
    "messaged|logged|updated|amended|rolled|deleted|redirected|rerouted|submitted|confirmed|approved|signed|"
    "marked|flagged|placed|completed|actioned|resolved|adjusted|saved|linked|merged|closed the case|switched on|"
    "turned on|turned off|turned it|lifted|registered|requested|generated|uploaded|attached|forwarded you|"
    "renewed|synced|patched|rectified|settled|topped|got your|gotten your|got it|got that|got you|found you|made the|"
    "wired|rushed|chased)",
    # people
    "senior": "(manager|managers|supervisor|team lead|team leader|lead|senior|superior|boss|duty manager|floor manager|"
    "specialist|expert|escalation team|escalations team|escalations|escalations desk|head of \\w+|technical team|"
    "senior team|senior colleague|director|"
    "senior engineer|senior agent|senior adviser|senior advisor|second line|tier two|tier 2|level 2|level two|"
    "complaints team|leadership|mrs \\w+|mr \\w+|ms \\w+|back office lead|someone senior|someone more senior|"
    "somebody senior|management|shift lead|section head|head office|in charge|person in charge|ops lead|"
    "resolution team|resolutions team|claims lead|claims expert|case manager|principal|higher up|"
    "someone who can|somebody who can|someone with more|somebody with more|my colleague|a colleague|oga)",
    "other": "(courier|carrier|airline|manufacturer|maker|bank|seller|merchant|vendor|supplier|partner|warehouse|depot|"
    "driver|driver's|post office|landlord|council|insurer|insurance|insurance company|card issuer|provider|isp|"
    "network provider|network|shop|store|branch|head office|billing|billing team|billing department|sales|sales team|"
    "accounts|accounts team|accounts department|finance|finance team|technical team|tech team|it team|it department|"
    "customer relations|customer care|customer service|hotel|restaurant|agency|agent you|travel agent|third party|"
    "relevant team|relevant department|concerned team|concerned department|right department|other team|"
    "other department|another department|another team|different team|different department|returns team|hotline|"
    "maker's hotline|helpline|them|him|her|someone else|somebody else|embassy|venue|organiser|organizer|dealer|"
    "dealership|lab|clinic|hospital|surgery|installer|contractor|fitter|developer|app store|platform|marketplace|"
    "delivery company|delivery firm|delivery partner|shipping company|logistics|kitchen|"
    "utility|utility company|grid|grid operator|electricity board|gas board|gateway|payment provider|"
    "retailer|outlet|utility provider|customs|tax office|garage|school|employer|hr|gp|pharmacy)",
    "blamed": "(courier|couriers|carrier|airline|manufacturer|bank|seller|supplier|partner|warehouse|warehouse people|"
    "warehouse team|depot|driver|drivers|post office|shop|store|branch|head office|billing|sales|sales team|"
    "sales people|accounts|finance|technical team|tech team|it team|it|hotel|restaurant|agency|kitchen|"
    "colleague|colleagues|co worker|coworker|workmate|other agent|previous agent|last agent|other team|other department|"
    "night shift|day shift|other shift|last person|person before me|delivery guy|delivery guys|delivery people|"
    "delivery company|delivery partner|"
    "engineer|engineers|technician|fitter|fitters|installer|installers|contractor|contractors|lab|vendor|third party|"
    "guys|girls|lads|people|folks|trainee|temp|marketing|logistics|dispatch|packers|printers|lot|"
    "management|designers|developers|receptionist|reception|tenant|landlord|neighbour|"
    "postman|customs|insurer|provider|client|user|customer)",
    # contact and time
    "reach": "(call|ring|phone|write|email|e mail|mail|message|text|ping|contact|update|reach|dm|whatsapp|buzz)",
    "when": "((at|by|before|around|until|till|about|after|from|on|for|@) (the )?"
    "(\\d[\\d:.]*|noon|midday|lunch|lunchtime|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    "half|quarter|a quarter|end of|close of|cob|eod|tea time|first of|weekend|{weekday}|\\d+(st|nd|rd|th))|"
    "today|tonight|tomorrow|tmrw|tmr|tomoro|(next|this|coming|every|following|on|first thing)? ?{weekday}|"
    "(in|within|inside|after|for|every|under) (about |around |the next |the |another |roughly |less than |no more than )?"
    "(an?|half an|\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty|"
    "twenty four|forty eight|couple of|a couple of|few|a few|next few|hour|next hour|next) ?"
    "(more |working |business |to \\w+ |or \\w+ )?"
    "(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|fortnight|months?|h|m)?|"
    "(next|this|the same|same|early|later this|later|end of the|end of|the end of the|the end of|in the|all) "
    "(week|month|day|morning|afternoon|evening|hour|today|on)|first thing|later today|this time tomorrow|eod|cob)",
    "weekday": "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|weds|wed|thurs|thur|fri)",
    "upon": "((once|when|as soon as|the moment|the minute|after|the second) (i|we|it|it's|the|they|he|she|that|my|your|this|there))",
    # incivility
    "rude": "(insult|insults|insulting|insulted|swear|swears|swearing|swore|curse|cursing|cussing|abuse|abusive|shout|"
    "shouting|shouted|yell|yelling|scream|screaming|name calling|names|threat|threats|threaten|threatening|threatened|"
    "language|tone|rude|rudeness|disrespect|disrespectful|disrespecting|foul|offensive|obscene|obscenities|profanity|"
    "vulgar|personal attacks|personal remarks|remark|remarks|comment|comments|behaviour|behavior|conduct|manner|"
    "bad words|slurs|bad mouthing|talk to me like that|speak to me like that|words|this way|like this|like that|"
    "that way|harassment|aggressive|racist|sexist)",
    "civil": "(civil|respectful|polite|professional|courteous|friendly|calm and polite|decent|kind|clean|"
    "respectful of each other|courtesy|respect|respectfully|politely|civilly)",
    "end": "(end|ending|close|closing|terminate|terminating|hang up|hanging up|disconnect|disconnecting|stop|stopping|"
    "finish|finishing|cut|drop|leave|leaving|ended|closed|over|block|conclude|discontinue|put the phone down)",
    "talk": "(call|chat|conversation|line|contact|correspondence|session|discussion|phone|exchange|interaction|"
    "chats|calls|mails|emails|thread|conversations)",
}
