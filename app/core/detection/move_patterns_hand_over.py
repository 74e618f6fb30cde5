"""Handing over: to the right people, or to a better channel."""

from app.core.detection.move_patterns_said import said
from app.core.vocabulary import Move

ESCALATE = said(
    Move.ESCALATE,
    r"""
    ({will}|i'm|i am|we're|{have}|{can}|i'd like to|i want to|going to|shall i|
        and) {adv}{bring} {gap6}{senior}
    (escalate|escalated|escalating) (this|it|that|your|the|to|up|straight|immediately|now|right|with|for|
        further|directly|internally)
    ({will}|i'm|i've|i have|i|we) {adv}(escalate|escalated|escalating)
    (you can|you may|you'll|you will) (of course |certainly |absolutely |definitely )?(speak|talk) (to|
        with) {gap3}{senior}
    {senior} ({w} )?({w} )?(will|is going to|'ll|can|has agreed to|would|is) ({w} )?({w} )?(join|joining|
        take (this|it|over)|step in|come in|coming|jump|ring you|call you|pick (this|it) up|decide|
        approve|listen|with (us|me)|here)
    (needs?|requires?|is for|calls for|up to) {gap2}{senior}
    (someone|somebody|a person|the person|colleague|specialist|expert) (with|who has|who can|who|
        that can) ({w} )?({w} )?(more|the|greater|higher|approve|decide|authori[sz]e|power|sign|the right|
        knows) ?(authority|power|say|experience|access|rank|decision|decisions|that|this|it|how|about)?
    (above|over|beyond|outside|more than) (my|our) (authority|pay grade|level|head|remit|mandate|sign off|
        powers?)
    (warm|proper) (transfer|hand ?over)
    (stay|remain|be|staying) (on the line|with you|in the chat|on the call) (while|until|till|
        and) {gap6}(explain|introduce|hand|connect|transfer|pick|join|she|he|they)
    (put|putting|connect|connecting|transfer|transferring|patch|patching|pass|passing) (you|ye|
        u) (straight |right |now |over |through |directly )*(to|onto|with) {gap4}(who|and (i|explain|tell|
        brief|stay)|{senior})
    ({will}|i'm|i am|we're|{have}|let me|i'd like to) {adv}{bring} {gap2}(someone|somebody|the person|
        a person|people|the team|the right) {gap3}(from|in|who|whose|that|with|of|at|to)
    (decision|approval|call|power|say|authority|sign off) (isn't|is not|'s not|lies|sits|rests|is|
        belongs) ({w} )?({w} )?(mine|my|with|above|higher|hers|his|theirs)
    (goes|going|is going|moves|belongs) (straight |up |directly |on |over |now )*(to|with) (someone|
        somebody|a person|the person|those|people) (who|with|that|above|whose)
    (goes|going|is going|is on its way|moves|has gone|went|is now with|is with|lies with|lands with|
        handed) (straight |up |directly |on |over |now )*(to|with|on) {gap2}{senior}
    {senior} ({w} )?({w} )?(is|are|has|will be|'s) (now |just |already )*(joining|joined|coming|taking|
        with|here|on|in the|looking|listening|copied)
    (asking|ask|get|getting|inviting|bring|bringing|pulled|pulling) ({w} ){1,3}(to )?(come|join|step|look|
        jump) (in|into|us|on|onto|over|this|the|our|at)
    (asking|ask|get|getting|inviting|bring|bringing|pulled|pulling|adding) ({w} ){1,3}(into|in to|onto|
        on to) (this|the|our) (chat|call|conversation|line|case)
    """,
    unless=r"""
    escalat(or|ors)|(can't|cannot|won't|not able to|unable to|no) {gap4}(escalate|manager|supervisor)|
        manager's|no (manager|supervisor)|has been forwarded
    (you|you'd|you'll) (need|have|must|will have|should|could) to (speak|talk|contact|call|write|ask)|
        lead time|leads? to|lead (the|us|you)|ask you (to|if)|invite you
    (put|sent|send|take|call|get) (a|the|your|it|that|this|you) {gap3}(post|system|mail|account|
        in an email|on hold)|call (mr|mrs|ms)|(speak|talk) (to|with) (you|the|your)
    (mr|mrs|ms|dear) \w+ (i|we|thank|you|the)|(hello|hi|dear|morning|afternoon|sorry|apologies|well|yes|
        no) (mr|mrs|ms)|bit more brain|if i get you|how (to )?(escalate|escalation)|(spoke to|from) (a|my|
        the) colleague|someone who can (read|think|count)
    """,
)

SWITCH_CHANNEL = said(
    Move.SWITCH_CHANNEL,
    r"""
    (easier|better|quicker|faster|simpler|more efficient|clearer|smoother) (done |sorted |explained |
        handled )?(to (talk|speak|do|discuss|sort|explain|go) {gap5})?(by|over|on|via|if (i|we)|
        face to face|in person|through) (the |a |an |i )?(phone|call|called|rang|phoned|ring|telephone|
        video|zoom|teams|voice|quick|short|spoke|talked|speak|talk|met|person)
    ((may|can|shall|could|should) (i|we)|would you like me to|want me to|how about i|why don't i|
        do you want me to|would you prefer i|would you mind if i|happy for me to|i'd like to|
        i'd be glad to|is there a number i can|which number can i|what number can i|
        good number to) (please |just |quickly |maybe |perhaps |also )?(i |we )?(call|ring|phone|
        give you a (quick |short |proper )*(call|ring|bell|buzz|shout)|video call|telephone)( you| ye| u)?
    (video|zoom|teams|face ?time|skype|conference|phone) (call|meeting|chat|session)( {w})? ?(and|so|with|
        instead|would|where|now|about|on|{pause}|later|today|tomorrow|rather|you|between)
    (quick|short|proper|brief) (phone |video |voice )*(call|meeting)( {w})? ?(instead|would|might|and|so|
        about|with|now|{pause}|be|work|today|tomorrow|rather)
    (hop|jump|get|go|move|switch|take (this|it)|switching|moving|hopping|swap|continue|do this|sort this|
        talk) (this |it |over |across |you )*(on|onto|to|over|by|via|through) (a |an |the )?(quick |
        short |brief |proper )*(call|phone|video|zoom|teams|voice|screen ?share|whatsapp|telephone)
    (set up|arrange|schedule|organi[sz]e|have|propose|suggest|offer|invite you to|plan|do) (you )?(a |an |
        the |another )*(quick |short |brief |proper |joint |personal |three way |online |virtual |
        on site |face to face )*(meeting|video call|phone call|conference call|site visit|screen share|
        appointment in)( with|{pause}| at| for| so| between| to| where| and| tomorrow| today| instead| \
        this| next)
    (face to face|in person|at our (office|branch|store|shop) (so|and|to|together)|at your (site|office|
        place)|screen ?share|screen sharing|share your screen)
    (chat|email|mail|text|typing|writing|this channel|emails|messages) (isn't|is not|'s not|aren't|isnt|
        may not be|might not be) (really |so )?(great|ideal|the best|working|good|right|suited|enough|
        the right|getting)
    (talk|speak|chat|discuss|settle) (this |it |about it )?(through |over )?(with you )?(by|on|
        over) (the )?(phone|telephone|video)
    (rather|instead) (than|of) (more |another |all this |going back and forth |back and forth |
        exchanging |sending |typing |writing )+(emails?|messages?|chat|mails?|typing|writing|texts?)
    (talk|speak|meet|call|phone|ring) {gap2}(instead|rather)( of| than) (typing|writing|mailing|emailing|
        texting|chatting|more|by)
    (move|take|bring|shift|carry) (this|it|that|us|things|the conversation) ({w} )?(to|onto|into|over to|
        on) (a |the )?(call|phone|video|voice|telephone|meeting|zoom)
    (let's|let us|lets|shall we|we can|we could|i can|why don't we|how about we) (do|have|try|set up|
        start|make|hold) (a |an )?(quick |short |proper )*(video|phone|voice|zoom|teams)? ?(call|meeting)
    (can|could|would|will|why don't|why not|do you want to|would you like to) (you |
        we )?(please )?(drop by|come by|drop in|pop in|come in|come over|stop by|call in|visit us|
        meet)( {w}){0,6} (branch|shop|store|office|together|person|site|bank|showroom|workshop|us|me)
    (phone|video|telephone) (call|chat|meeting) (would|might|could|will|may) {gap2}(settle|be|help|solve|
        clear|save|sort|do|make|get)
    (come|drop|pop|stop) (in|by|over|round) {upto}(sit down|together|in person|face to face|look at it|talk)
    (sit|meet) (down )?(together|in person|face to face|at our|with you at)
    (can|may|could|shall) (i|we) (talk|speak|chat|discuss) {gap5}(on|by|over) (the )?(phone|telephone|
        video|zoom)
    (would|could) (you|we) (prefer|like) {gap3}(meet|meeting|come (in|by)|visit us|call|phone|
        video)( {w})? ?(instead|to|at|and|so|in|call|over|{pause})
    """,
    unless=r"""
    (call|ring|phone|call you|ring you|phone you) (you )?(back|again|at|when)|call (centre|center|out)|
        (was|were|came|is|had|missed|during|after|your|the|that|from) (a |the |your |an? )?(video|
        phone) (call|meeting) (came|was|on|with|of|about)
    call (it|this|that) (a|off)|video calls? need|(may|can|could|should) i call (you (by|mr|mrs|ms|sir|
        madam|{w}{$})|mr|mrs|ms)|you (can|need to|have to|must|should|could|may) (call|phone|ring|go|visit)
    (phone|call) (with|to) (the|them|my|our)|(i'm|i am|while|still) (on|talking|
        speaking) ({w} )?(on )?the phone|photo|(phone|telephone) number|what (shall|should|can|
        may) i call|(was|were|is) (in person|face to face)|brain
    """,
)

HAND_OVER = (*ESCALATE, *SWITCH_CHANNEL)
