"""Word lists of the agent's side of a conversation: what `{name}` stands for in the patterns of moves.

A list ends without a space; `adv` and `so` may be empty and bring their own.
"""


def _one_of(words: str) -> str:
    """Alternatives, written with `/` between those of more than one word."""
    return f"({'|'.join(part.strip() for part in ' '.join(words.split()).split('/'))})"


WORDS: dict[str, str] = {
    # who acts, and when
    "im": _one_of("i'm/i am/we're/we are/i was/we were"),
    "ill": _one_of("i'll/i will/i shall/we'll/we will/we shall"),
    "ive": _one_of("i've/i have/we've/we have"),
    "will": _one_of(
        """i'll/i will/i shall/we'll/we will/we shall/i'm going to/i am going to/i'm gonna/we're going to/
        let me/i'm about to/i'd be happy to/i'd be glad to"""
    ),
    "can": _one_of("i can/we can/i could/we could/i'm able to/we're able to/i might be able to"),
    "have": _one_of("i've/i have/we've/we have/i just/we just/i already/i went ahead and/i"),
    "adv": "("
    + _one_of(
        """just/now/also/personally/gladly/happily/certainly/definitely/then/quickly/immediately/already/
        only/simply/still/of course/first/myself/kindly/right now/straight away/gone ahead and/
        go ahead and/actually/even/therefore/in fact/maybe/perhaps/instead/both/already now/happy to/be"""
    )
    + " ){0,3}",
    "so": "("
    + _one_of(
        """so/very/really/quite/too/a bit/totally/completely/absolutely/utterly/fully/proper/pure/deeply/
        extremely/incredibly/pretty/just/simply/truly/genuinely/more than/rather/terribly/awfully/
        understandably/all/such/such a/a/an/the/like/far/honestly/certainly/also/quite a/a real/real/
        beyond/bloody/most/one/still/sincerely/entirely/perfectly/rightly/dead/that/only/probably/exactly/
        as/every bit as/more/only too/plain/downright"""
    )
    + " ){0,3}",
    "it": _one_of("that/this/it/which/all of that/all of this/all that/what happened/that one/these things"),
    "is": _one_of(
        """is/'s/was/are/'re/were/must be/must have been/must feel/must have felt/can be/has been/
        have been/'s been/would be/sounds/sound/sounds like/looks/looks like/feels/feel/seems/has to be/
        had to be/is really"""
    ),
    "isnt": _one_of(
        """isn't/is not/'s not/wasn't/was not/hasn't been/shouldn't be/should not be/can't be/cannot be/
        can't have been/isnt/aren't/are not"""
    ),
    # feelings and bothers
    "bad": _one_of(
        """frustrating/annoying/upsetting/maddening/stressful/exhausting/infuriating/awful/dreadful/
        horrible/horrendous/horrid/miserable/worrying/disappointing/unacceptable/inconvenient/shocking/
        unpleasant/embarrassing/nerve wracking/tiring/distressing/galling/unfair/aggravating/tiresome/
        appalling/disgraceful/dispiriting/disheartening/devastating/heartbreaking/painful/alarming/
        unsettling/irritating/hurtful/scary/frightening/terrible/wearing/draining/gutting/outrageous/
        humiliating/a disgrace/dire/a nightmare/a nuisance/a pain/a hassle/a headache/a shambles/a mess/
        a letdown/a let down/a shock/a blow/a worry/a burden/a strain/a disaster/nightmare/nuisance/
        hassle/not good enough/not okay/not ok/not acceptable/not on/not right/not fair/no fun/no joke/
        not easy/not what you paid for/not what you signed up for/not what you expected/
        a lot to deal with/a lot to take/a lot to carry/hard to take/hard to bear/too long/too many/
        too much/far from ideal/below standard/desperate/a lot of (waiting|running|trouble|hassle|stress)/
        ruined/spoiled"""
    ),
    "awful": _one_of(
        """frustrating/annoying/upsetting/maddening/stressful/exhausting/infuriating/awful/dreadful/
        horrible/horrendous/miserable/worrying/disappointing/shocking/embarrassing/tiring/distressing/
        appalling/devastating/heartbreaking/humiliating/terrible/unsettling/irritating/unacceptable/
        no fun/a nightmare"""
    ),
    "tough": _one_of(
        """hard/tough/rough/rotten/bad/poor/difficult/wrong/ridiculous/serious/sad/a lot/lousy/grim/nasty/
        crazy/ugly/awkward/trying/rubbish/brutal/challenging/long enough/a long time/a long wait"""
    ),
    "felt": _one_of(
        """frustrated/annoyed/upset/angry/cross/mad/furious/fed up/worried/disappointed/irritated/livid/
        raging/stressed/exhausted/tired of this/sick of this/concerned/anxious/unhappy/dissatisfied/
        let down/ignored/hurt/shaken/scared/embarrassed/fuming/sore/vexed/gutted/distressed/bothered/
        aggrieved/at your wits' end/at the end of your tether/had enough/worn out/losing patience/
        lost patience/out of patience/impatient/irate/devastated/offended/overwhelmed/nervous/
        sick and tired/hacked off/suspicious/seething/wound up/unheard/passed around/messed about/
        messed around/left alone/left hanging/tired/heartbroken/pissed off/shocked"""
    ),
    "feeling": _one_of(
        """frustration/anger/annoyance/disappointment/worry/worries/concern/concerns/stress/distress/
        irritation/inconvenience/position/situation/pain/displeasure/dissatisfaction/exasperation/anxiety/
        feelings/impatience/point of view/unhappiness/predicament/upset/point"""
    ),
    # things one does about a problem
    "fix": _one_of(
        """refund/replace/resend/re send/send/ship/book/rebook/move/swap/exchange/credit/reimburse/repair/
        fix/cancel/waive/remove/reverse/collect/pick up/deliver/upgrade/extend/transfer/issue/arrange/
        organise/organize/set up/schedule/reschedule/reserve/hold/offer/give/put/split/lend/pay/reset/
        restore/switch/change/correct/reactivate/activate/process/order/dispatch/freeze/lower/reduce/
        reinstate/unlock/unblock/block/void/clear/release/courier/compensate/match/top up/knock/bump/
        squeeze/fit you/get you/get a/get one/get it/get that/get the/have the/have it/have a/have one/
        have them/have someone/have your/take it off/take that off/take the/take you/bring/do you/do it/
        add/apply/open/provide/reopen/push/file/print/post/mail you/email you/text you the/place a/
        make an exception/let you/spread/defer/postpone/redirect/reroute/install/rush/drop/stop/close"""
    ),
    "fixing": _one_of(
        """refunding/replacing/resending/sending/shipping/booking/rebooking/moving/swapping/exchanging/
        crediting/reimbursing/repairing/fixing/cancelling/canceling/waiving/removing/reversing/collecting/
        delivering/extending/transferring/issuing/arranging/organising/organizing/setting/scheduling/
        rescheduling/reserving/stopping/putting/paying/resetting/restoring/switching/changing/correcting/
        reactivating/activating/processing/ordering/dispatching/freezing/blocking/unblocking/unlocking/
        lowering/reinstating/voiding/clearing/releasing/adding/applying/opening/reopening/pushing/raising/
        filing/printing/posting/emailing/mailing/texting/restarting/rebooting/running/doing/sorting/
        taking/calling/ringing/phoning/contacting/messaging/checking/looking/pulling/going through/
        going into/logging/updating/amending/rolling/deleting/testing/redirecting/rerouting/fetching/
        entering/writing to/writing the/writing your/writing them/writing him/writing her/writing up/
        submitting/typing/on the phone/on the line/working on/getting your/getting it/getting that/
        getting the/getting you/chasing/tracking/tracing/confirming/approving/signing/wiring/rushing/
        flagging/marking/having the/having it/having your/copying/attaching/closing your/writing it/
        noting"""
    ),
    "fixed": _one_of(
        """refunded/replaced/resent/sent/shipped/booked/rebooked/moved/swapped/exchanged/credited/
        reimbursed/repaired/fixed/cancelled/canceled/waived/removed/reversed/collected/extended/
        transferred/issued/arranged/organised/organized/set up/set/scheduled/rescheduled/reserved/stopped/
        put/paid/reset/restored/switched/changed/corrected/reactivated/activated/processed/ordered/
        dispatched/frozen/blocked/unblocked/unlocked/lowered/reinstated/voided/cleared/released/added/
        applied/opened/reopened/pushed/filed/printed/posted/emailed/mailed/texted/restarted/rebooted/done/
        sorted/taken/called/rung/phoned/contacted/messaged/logged/updated/amended/rolled/deleted/
        redirected/rerouted/submitted/confirmed/approved/signed/marked/flagged/placed/completed/actioned/
        resolved/adjusted/saved/linked/merged/turned on/turned off/lifted/registered/requested/generated/
        uploaded/attached/renewed/patched/rectified/settled/topped/got your/got it/got you/found you/
        wired/rushed/chased/closed your/written to/noted/taken off/reported"""
    ),
    # people
    "senior": _one_of(
        """manager/managers/supervisor/team lead/team leader/lead/senior/superior/boss/specialist/expert/
        escalation team/escalations team/escalations/head of \\w+/technical team/director/second line/
        tier two/tier 2/level 2/level two/complaints team/leadership/mrs \\w+/mr \\w+/ms \\w+/
        someone senior/someone more senior/management/section head/head office/person in charge/
        resolutions? team/principal/someone who can/somebody who can/someone with more/somebody with more/
        colleague who/my colleague/a colleague/oga/higher up/engineers?/back office/operations/
        complaints board/board/ombudsman team/fraud team/claims team/senior guy/senior lady/senior one"""
    ),
    "other": _one_of(
        """courier/carrier/airline/manufacturer/maker/bank/seller/merchant/vendor/supplier/partner/
        warehouse/depot/driver/post office/landlord/council/insurer/insurance/insurance company/
        card issuer/provider/isp/network provider/network/shop/store/branch/head office/billing/
        billing team/billing department/sales/sales team/accounts/finance/technical team/tech team/
        it team/it department/customer relations/customer care/customer service/hotel/restaurant/agency/
        agent/third party/relevant team/relevant department/concerned team/concerned department/
        right department/other team/other department/another department/another team/different team/
        different department/returns team/hotline/helpline/them/someone else/somebody else/embassy/venue/
        organiser/organizer/dealer/dealership/lab/clinic/hospital/surgery/installer/contractor/fitter/
        developer/app store/platform/marketplace/delivery company/delivery firm/delivery partner/
        shipping company/logistics/kitchen/utility/grid operator/payment provider/retailer/outlet/customs/
        tax office/garage/school/employer/hr/gp/pharmacy/police/local office/data protection office/
        legal team/complaints department"""
    ),
    "blamed": _one_of(
        """courier/couriers/carrier/airline/manufacturer/bank/seller/supplier/partner/warehouse/
        warehouse people/depot/driver/drivers/post office/shop/store/branch/head office/billing/sales/
        sales team/sales people/accounts/finance/technical team/tech team/it team/it people/it guys/hotel/
        restaurant/agency/kitchen/colleague/colleagues/co worker/coworker/workmate/other agent/
        previous agent/last agent/other team/other department/night shift/day shift/other shift/
        last person/person before me/delivery guy/delivery guys/delivery people/delivery company/engineer/
        engineers/technician/fitter/fitters/installer/installers/contractor/contractors/lab/vendor/
        third party/guys/girls/lads/people/folks/trainee/temp/marketing/logistics/dispatch/packers/
        printers/lot/management/designers/developers/receptionist/reception/landlord/neighbour/postman/
        customs/insurer/provider/user/customer/team/department/lady/guy/packing line/adviser/advisor/
        predecessor/dispatch/landlord"""
    ),
    # contact and time
    "reach": _one_of(
        "call/ring/phone/write/email/e mail/mail/message/text/ping/contact/update/reach/dm/whatsapp/buzz"
    ),
    "weekday": _one_of(
        "monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tues/weds/wed/thurs/thur/fri"
    ),
    "hour": (
        "(\\d+(st|nd|rd|th)|\\d[\\d:.]*|noon|midday|lunch|lunchtime|midnight|"
        "one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
        "twelve|half|quarter|a quarter|end of|close of|cob|eod|weekend)"
    ),
    "when": (
        "((at|by|before|around|until|till|about|after|from|on|for) (the )?({hour}|{weekday})|"
        "today|tonight|tomorrow|tmrw|(next|this|coming|every)? ?{weekday}|{within}|"
        "(next|this|the same|same|early|later this|the end of the|end of the|in the) "
        "(week|month|day|morning|afternoon|evening|hour)|first thing|later today|eod|cob)"
    ),
    "within": (
        "(in|within|inside|after|every|under) (about |around |roughly |less than |no more than |the next |"
        "another )?(an|a|half an|a half|a couple of|couple of|a few|few|\\d+|{n}|fifteen|twenty|thirty|forty|"
        "sixty|the|next) ?"
        "(more |working |business |to \\w+ )?({unit}|hour|day|week|month)"
    ),
    "upon": _one_of(
        "once (i|we|it|it's|the|they|he|she|that|my|your)/as soon as/the moment/the minute/"
        "when (i|it's|it is|the|we)"
    ),
    # incivility
    "rude": _one_of(
        """insult/insults/insulting/insulted/swear/swears/swearing/swore/curse/cursing/cussing/abuse/
        abusive/shout/shouting/shouted/yell/yelling/scream/screaming/name calling/names/threat/threats/
        threaten/threatening/threatened/language/tone/rude/rudeness/disrespect/disrespectful/
        disrespecting/foul/offensive/obscene/obscenities/profanity/vulgar/personal attacks/
        personal remarks/remark/remarks/comment/comments/behaviour/behavior/conduct/bad words/slurs/
        to me like that/this way/like this/like that/that way/harassment/aggressive/racist/sexist/
        swear words/bullying"""
    ),
    "civil": _one_of(
        """civil/respectful/polite/professional/courteous/friendly/calm and polite/decent/kind/clean/
        courtesy/respect/respectfully/politely/civilly/factual"""
    ),
    "end": _one_of(
        """end/ending/close/closing/terminate/terminating/hang up/hanging up/disconnect/disconnecting/
        stop/stopping/finish/finishing/cut/drop/leave/leaving/ended/closed/over/block/conclude/
        discontinue/put the phone down/putting the phone down"""
    ),
    "talk": _one_of(
        """call/chat/conversation/line/contact/correspondence/session/discussion/phone/exchange/
        interaction/calls/mails/emails/thread/conversations"""
    ),
    # turns of phrase
    "rest": r"[^.?!\n]*",
    "pause": r"(,| ?[.!?\n;:\")]|$)",
    "upto": r"([^.?!\n]* )?",
    "tell": _one_of(
        r"""tell/give/confirm/spell/say/share/send/describe/show/repeat/explain/provide/walk/talk/
        let me (know|have)/remind/read/take me/help me understand/clarify/verify/specify/state/forward/
        upload/attach/elaborate/be more specific/mention/point/type/see/find/hear/remember/recall/
        take a (photo|picture)"""
    ),
    "lead": "("
    + _one_of(
        r"""so/and/but/ok/okay/right/also/sorry/now/just/well/then/yes/no/hi/hello/um/er/sir/madam/please/
        got it/great/sure/thanks/to start/first/by/since/from/until/till/in/at/on/for/to/with/
        before i {w}/may i know/can i ask/exactly/by the way/quick question"""
    )
    + " ){0,3}",
    "what": r"(what|which|when|where|who|whose|how|whether|if|why)",
    "detail": _one_of(
        r"""number/name/address/postcode/zip/date/serial/reference/email/id/details?/code/photos?/
        pictures?/screenshots?/happened/time/phone/digits/information/info/proof/copy/dob/birth/receipt/
        invoice/model/location/reading/readings/answer/statement/label/meter/numbers"""
    ),
    "getback": _one_of(
        r"""{reach}/check/get back/come back/be in touch/be back/follow up/revert/drop (you|ye|in)/
        report back/have (an answer|news|an update|the result|someone|an email)/let (you|ye) know/
        give (you|ye|u) (a|an|another) ({w} )?(call|ring|bell|shout|buzz|update|tinkle|missed call)/speak/
        talk/touch base/circle back/look in/look at (it|this)/keep (you|ye) (posted|updated|informed)/
        send (you )?(a|an|the|you|over|my|our) ({w} )?({w} )?(message|email|mail|note|text|line|update|summary|report|answer|reply|confirmation|result)/see (if|that|whether|how)/make sure/review/meet/catch up/have {gap3}(call|ring|phone|contact|email|update)"""
    ),
    "bring": _one_of(
        r"""bring/get/loop/ask/pull/add/put/pass/hand/transfer/raise/refer/connect/involve/invite/take/
        call/fetch/grab/bringing/getting/looping/asking/pulling/adding/putting/passing/handing/
        transferring/raising/referring/connecting/involving/inviting/taking/calling/fetching/flagging/
        passed/handed/transferred/raised/referred/connected/involved/brought/asked/looped/flagged/forward/
        forwarding/forwarded/patching/patch/reaching out/speak/speaking/spoken/talking/walk/walking/brief/
        briefing/briefed/send/sending/sent/had/having/have"""
    ),
    "sequel": _one_of(
        r"""{ill} {gap3}{end}/(i'm|i am|we're|i'd|i would|i must|i can|i may|will) {gap3}{end}/
        (have|need|be forced|had|choice but|option but) to ({w} )?{end}/
        (this|the|our|your) ({w} )?{talk} {gap3}(over|end|ends|closed|closes|terminated|cut|disconnected|finished|done|stops)/(only|just) (deal|communicate|reply|talk|correspond|speak|hear|answer) {gap3}(in writing|by (letter|mail|email|post))/(police|authorities|security|legal team)/(account|number|access) {gap3}(closed|blocked|suspended|restricted|barred)/(block|bar|suspend|restrict) (you|your)/in writing only/stop answering/(we're|we are|it's|i'm|i am|that's|this is) {gap1}(done|over|finished|it|out|obliged|forced)/i (end|close|stop|hang|go|leave)"""
    ),
    "insult": _one_of(
        r"""stupid/dumb/thick/dense/dim/daft/idiots?/moron/moronic/imbecile/fools?/foolish/pathetic/
        clueless/brainless/useless/ignorant/illiterate/clown/loser/liar/lazy/crazy/nuts/insane/mental/
        ridiculous/drama queen/whiner/whiny/moaner/crybaby/cry baby/brat/spoiled/spoilt/karen/bully/
        pain in the/waste of/nuisance/disgrace/embarrassment/rude little/scammer/cheat/donkey/muppet/
        eejit/numpty/pillock/plonker/twit/wally/simple minded/time waster/timewaster/jerk/arse/ass/
        asshole/bitch/prick/twat/olodo/mumu/pig/cow/goat/gadha/hopeless/unbearable/insufferable/
        nasty piece/piece of work/piece of shit/
        (horrible|awful|nasty|miserable|bitter|rude) (little |old )?(man|woman|person|people)"""
    ),
}
