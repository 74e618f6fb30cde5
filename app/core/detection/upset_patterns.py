"""How people show that they are unhappy, loudly or coldly, beside what the cues already say."""

from app.core.detection.patterns import Pattern, ways

UPSET_PATTERNS: tuple[Pattern, ...] = (
    *ways(
        "upset",
        "angry",
        r"""
        (furious|livid|fuming|outraged|outrageous|disgusted|disgusting|appalled|appalling|infuriat\w+|
            enrag\w+|incensed|raging|seething|angry|pissed off|pissed|fed up|sick (and tired )?of|
            sick to death|had enough|had it with|up to here|beyond a joke|past a joke|unacceptable|
            inexcusable|disgrace\w*|scandalous|shambles|shambolic|farce|farcical|nightmare|pathetic|worst|
            atrocious|abysmal|shocking|dreadful|horrendous|horrible|terrible|awful|ridiculous|ludicrous|
            absurd|unbelievable|incredible that|a (complete |total |absolute |bloody |damn |fucking |
            utter )?(joke|mess|disaster|waste of)|robbery|rip off|ripped off|conned|scammed|cheated|robbed|
            swindled|fleeced|useless|hopeless|incompeten\w+|unprofessional|clueless|rubbish|garbage|trash|
            nonsense|bullshit|crap|stupid|idiotic|insane|insulting|crazy|madness|hate|sucks|stinks|vile|
            shame on|how dare|the (cheek|nerve|audacity|gall)|blood (is )?boil\w*|driving me (mad|crazy|
            insane|nuts|up the wall)|lose my (mind|temper|rag|shit|patience)|losing my (mind|temper|rag|shit|
            patience)|wits' end|last straw|end of my (tether|rope|patience)|could scream|want to scream|
            makes me sick)
        """,
        unless=r"""
        not (angry|mad|stupid|crazy)
        terrible at
        awful lot
        stupid question
        silly question
        (crazy|insane) (good|fast|price|deal)
        worst case
        (hate|sorry) to (bother|be|ask|trouble)
        pissed off now that's
        """,
    ),
    *ways(
        "upset",
        "annoyed",
        r"""
        (annoy\w*|frustrat\w+|disappoint\w+|dissatisf\w+|unhappy|not (\w+ )?(happy|impressed|pleased|amused|
            satisfied|thrilled|best pleased|on|fair|right|good enough|helpful|funny)|irritat\w+|exasperat\w+|
            upset|upsetting|stress\w*|distress\w*|inconvenien\w+|let (me|us) down|unfair|unreasonable|
            unhelpful|bloody|damn|hell|wtf|ffs|tired of|worried sick|complain\w*|complaint|concerned (about|
            that|by)|poor (service|experience|show|quality|communication)|bad (service|experience)|waste|
            wasted|wasting|pointless|joke|seriously|ruined|broke|broken|wrong|rude|lied|lying|lie|ignored|
            ignoring|embarrass\w+|humiliat\w+|misled|excuses?|messed up|screwed|disrespect\w*|mistreat\w*|
            hassle|headache|chase|chasing|:angry:|:annoyed:|:facepalm:|:thumbsdown:|:vomit:|:poo:)
        """,
        unless=r"""
        no complaints
        (not|n't) (at all )?(upset|frustrat\w+|disappoint\w+|complain\w+|annoy\w+)
        (make|file|lodge|register|submit|open) a complaint\?
        without (any )?hassle
        hassle free
        """,
    ),
    *ways(
        "upset",
        "cold",
        r"""
        (i|we) (would|should|'d) (like|be (grateful|obliged|interested|glad)|appreciate) (to (understand|know|
            hear|be told|see|learn)|if (somebody|someone|you could (explain|tell|actually)|anybody)|
            it if (somebody|someone|you)|an? (explanation|answer|straight)) ?(why|how|what|for|read|actually)?
        (i|we) (note|observe|notice) (with|that|your|how)
        (i|we) (fail|struggle) to (see|understand|comprehend)
        (i|we) (would|'d|had|might|should) have (expected|hoped|thought|assumed|imagined|appreciated|liked)
        (one|you) would (have )?(think|thought|expect|hope|imagine)
        you'd (think|have thought)
        i (expected|hoped for|deserve|was led to believe) (better|more|that)?
        with (all |the greatest |the utmost |great |due )*respect
        to say the least
        to put it (mildly|politely|bluntly)
        i must say
        i have to say
        needless to say
        (i|we) trust (that )?(this|you)
        (would|is) it (be )?(really )?too much to (ask|expect)
        (the )?least (you|they) (could|can) do
        (i|we) (shouldn't|should not) (have to|need to)
        why (should|must|do) (i|we) (have to|pay|wait|keep|need|suffer|be)
        (not|isn't) (rocket|brain)
        how (hard|difficult) (can|is|could)
        so (you're|you are|what you're) (telling|saying)
        (you|do you) (really |honestly |actually |seriously )?(expect|think|want|believe) (me|us|i|that i|
            this is|it's|that's)
        am i (really |seriously )?(supposed|meant|expected) to
        what (am|are) (i|we) (paying|supposed)
        what (exactly )?(do|am) (i|we) (pay|paying)
        (paying|loyal|long ?standing|valued|faithful) customer
        customer (for|since) (over |nearly |more than )?\w+ ?(years|decades)?
        (substantive|proper|meaningful|adequate|satisfactory) (reply|response|answer|explanation)
        (considerable|great|some|deep|utmost|growing) (disappointment|concern|regret|dismay|frustration|
            displeasure)
        (for the record|i find (it|this|that) (hard|difficult|strange|odd|astonishing|remarkable|curious|
            extraordinary|hard to believe|disappointing|puzzling|interesting that|unacceptable|baffling))
        (all|the only thing) (i|i'm|we|we're) (want|ask|asking|need|asked)( for)? is
        is (that|this|it) (really|honestly|seriously|how)
        (nobody|no one|not one person|none of you) (has |have |seems to |bothered |thought |can |could |will |
            cares |told |knows |is |was )
        (not|n't) (once|even) (been |a |one )?
        leaves (a lot|much) to be desired
        (that is|that's|this is) not (what|an answer|a solution|how|the point|good)
        it is not (acceptable|my)
        again and again
        time and (time )?again
        every single time
        once again
        yet again
        (never|nobody|no one|nothing) {gap3}(again|works|worked|helps|changes|happens|happened)
        (i|we) (took|had to take|booked|lost) (a |the |another )?(whole |full |half )?(day|morning|afternoon|
            days) off
        for nothing
        (never|nobody|no one|didn't|did not) (even )?(turned|turn|showed|show) up
        hang(ing)? up
        hung up
        cut off
        (who's|who is) (going to )?(pay|paying)
        (stood|stuck|left) (there|here|waiting|outside|without|at|in)
        """,
    ),
)
