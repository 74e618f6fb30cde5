"""Words and sentences that demean a group."""

from app.core.detection.patterns import Pattern, ways

HATE: tuple[Pattern, ...] = (
    *ways(
        "abuse",
        "hate.agent",
        r"""
        {slur}
        (go|went|get|fuck off|piss off|sod off|send (you|them|him|her)|clear off|
            crawl) back (home )?(to )?(your (own )?(country|land|village|hole|jungle|desert|people|kind|home|
            cave|tribe)|ur country|(wherever|where|whatever \w+) (the \w+ )?(you|u|ye|they) (\w+ )?(came|come|
            are|belong|crawled)|india|africa|pakistan|mexico|china|the jungle|the (philippines|caribbean|
            desert|third world|kitchen|zoo|village|trees)|bangladesh|nigeria|poland|romania|asia|bongo)
        (your|you|ur|ye|that|those|such) (kind|sort|lot|people|type|race|tribe|country|
            culture)( of people)?,? (are|is|r|always|never|can't|cannot|should|shouldn't|only|all|do|don't|
            belong|smell|stink|breed|have no|think) {gap3}(lazy|too lazy|stupid|dirty|thieves|criminals|
            the same|steal|work|learn|animals|savages|back|thick|inferior|banned|deported|allowed|exist|scum|
            liars|rapists|terrorists|uncivili[sz]ed|backward|slow|cheats?|belong|subhuman|disgusting|filthy)
        one of (those|them|you|\W?those\W?) ({gap1})(people|lot|types|kind|foreigners|immigrants|indians|
            africans|muslims)
        (bloody|fucking|damn|stupid|filthy|dirty|lazy|typical|another|all|these|you|useless|smelly|ignorant|
            goddamn|thick) (foreigners?|immigrants?|indians?|muslims?|jews?|blacks?|africans?|asians?|
            mexicans?|chinese|arabs?|polish|romanians?|gyps(y|ies)|pakistanis?|filipinos?|nigerians?|
            russians?|women|woman|female|females|gays?|lesbians?|trans|queers?|irish|scots|welsh|migrants?|
            refugees|whites?|latinos?|catholics?|hindus?|sikhs?|black (people|man|woman)|white (people|man|
            woman|trash)|boomers?)( (people|person|bastard|bitch|call|agents?|idiots?|scum|woman|man|lot|cunt|
            pig|thieves|drivers?|c\w+|workers?|like you|driver|voice|accent|are|is|you)|{$}|[.!,])
        (don't|do not|won't|not|never|refuse to|rather not|without|no more|stop|instead of|sick of|tired of|
            fed up (of|with)|hate|can't) (want to |wanna |like |going to |gonna |have to |need to )?(speak|
            speaking|talk|talking|deal|dealing|served?|be served|hear|take orders|put through|transferred|
            hiring|waste my time) {gap2}(to|with|by|from|through) (a |an |some |another |any |you |those |
            these |one of )*(foreigner|immigrant|indian|pakistani|black|african|muslim|woman|female|girl|
            asian|arab|jew|chinese|filipino|mexican|gay|someone with (that|an|your|a) accent|indians|
            foreigners|immigrants|women|accent|trans|transgender|transexual|transvestites?|nigerian|romanian|
            polish)
        (put|get|give|transfer|want|speak|talk|speaking|need|find|connect|prefer) {gap4}(someone|somebody|
            anyone|person|agent|rep|operator|human) (who('s| is)? |that is |that's |from |in )+(white|
            american|british|english|christian|born here|actually from here|from (this|my|our) country|a man|
            a white person|(this|my|our) (own )?country|not (foreign|indian|black|african|asian|a foreigner|
            a woman))
        (put|get|give|transfer|want|speak|talk|speaking|need|connect|prefer) {gap4}(a|an|some|real|
            proper) (white|christian|non immigrant|english born|native born)( (person|man|agent|woman|rep|guy|
            operator|american))
        (learn|learn to speak|try learning|can't even speak|don't even speak|cannot even speak|
            barely speak) (some |proper |fucking |bloody |the fucking |goddamn )*english
        (stupid|ridiculous|thick|terrible|awful|horrible|foreign|indian|african|bloody|fucking|disgusting|
            dumb) (\w+ )?accent
        (all|most|you|typical|the|stupid|those|these|dirty|filthy|lazy|fucking|why are) (women|woman|girls|
            females|muslims?|jews?|blacks?|africans?|indians?|mexicans?|gays?|lesbians?|immigrants?|
            foreigners?|asians?|arabs?|gypsies|disabled( people)?|trans( people)?|black people|white people|
            chinese|romanians|pakistanis|catholics|christians|refugees|migrants|poles|whites) (are|r|is|
            should|can't|cannot|belong|deserve|only|always|shouldn't|need to|must|never|should all|just|
            have no|ought|do nothing|ruin|steal|smell|stink)
        (back|belong|belongs|get|go|stay) (to|in|back to|back in) the kitchen
        (kill|hang|deport|gas|burn|ban|shoot|exterminate|get rid of|send back|hate|i hate|fuck) (all |
            all the |the |every |those |these |you )*(muslims?|jews?|blacks?|gays?|immigrants?|foreigners?|
            women|indians?|mexicans?|asians?|arabs?|trans|transgender|transexual|transvestites?|faggots?|
            lesbians?|africans?|refugees|gypsies|chinese|black people|white people|disabled|migrants|
            homosexuals?|niggers?)
        women (drivers?|can't|cannot|shouldn't|should not|belong|are too|are not|don't understand)
        (white|aryan) (power|supremacy|race)
        (heil|hail) hitler
        sieg heil
        nazis? (scum|bitch)
        gas the
        you people( all)?,? (came|come|always|smell|from your)
        (you|u) (are|r|'re) (so |a |such a |really |very |fucking |just a |an |all )*(gay|homo|homosexual|
            lesbian|tranny|dyke|queer|sissy|foreigner|immigrant|jew|negro|black bitch|autistic|retarded|
            mongol|spastic|cripple|a woman|half caste|terrorist|infidel)( (or (something|what)|and|as|faggit|
            bitch|boy)|{$}|[.!?])
        (are|r|what are) (you|u),? (even |actually |really |some kind of |like |a |an |so |just |
            fucking )*(gay|autistic|retarded|disabled|special needs|special|foreign|homo|a homo|lesbian|
            a lesbian|on the spectrum|a tranny|trans|black|muslim|a muslim|indian|a terrorist)( or (something|
            what)|{$}|[.!?,])
        """,
        unless=r"""
        (coon|coons) (cat|hound)
        (maine|mainecoon) ?coons?
        (chink|chinks) (in|of)
        (dyke|dykes) (road|view|street|house)
        devil's dyke
        offa's dyke
        (paki|pakis) (stan)
        spastic (colon|paralysis|bladder|diplegia|society)
        (homo) (sapiens|erectus|milk)
        (poof|poofs) (gone|vanished|and)
        and poof
        poof,? (it|gone|gone)
        yid(dish)
        fags? (break|packet|end|ends)
        pack(et)? of fags
        (nip|spade|slope) (and|in)
        gay (wedding|marriage|cruise|bar|couple|pride|friendly|village|men's|rights|club|resort|travel|
            honeymoon|partner|son|daughter|friend)
        (dykes?) (on bikes|to watch)
        batty (about|old)
        the kitchen (sink|tap|table|fitter|is|has|and|door|floor|light|i|cabinet|unit)
        """,
    ),
)
