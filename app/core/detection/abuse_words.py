"""Single words of abuse, by what they are. Facts about English.

Patterns (`abuse_patterns`) say when a word is meant for a person; this file only says that it exists, which
is also what undoing a disguise needs to know (`disguise`).
"""

from app.core.detection.listed import any_of, listed

SWEARS: tuple[str, ...] = listed(
    """
    fuck fucking fucked fucker fuckers fuckin fucks fuckup fuckery motherfucker motherfuckers
    motherfucking fcuk fcuking fvck fvcking fxck fck fcking fckin fckn fking fkn fkin fuk fuking fukin
    fukn phuck phuk phuking phucking fuq feck fecking effing frigging freaking clusterfuck shit shitty
    shite shits shitting shitshow shithole shitstorm horseshit bullshit bullshitting sht shyt dogshit
    batshit damn damned dammit damnit goddamn goddamned goddammit goddamnit crap crappy crapped ass arse
    asses piss pissed pissing bollocks bollox ballocks bloody bugger buggered buggering sodding bastard
    bastards bitch bitches bitching btch biatch cunt cunts cnut bullcrap wtf wth stfu gtfo ffs jfc
    """
)
"""Profanity: rude whoever or whatever it is about."""

INSULTS_HARD: tuple[str, ...] = listed(
    """
    asshole assholes arsehole arseholes bastard bastards basterd basturd bitch bitches btch biatch
    beyotch cunt cunts kunt dickhead dickheads dickwad dickface dipshit dipshits shithead shitheads
    shitbag shitbags shitface shitstain fucker fuckers fuckwit fuckwits fuckhead fuckface fucktard
    fucktards fuckbrain motherfucker motherfuckers prick pricks twat twats wanker wankers wnker tosser
    tossers bellend bellends knobhead knobheads nobhead nobheads jackass jackasses dumbass dumbasses
    fatass lardass cocksucker cocksuckers douche douchebag douchebags scumbag scumbags pisshead arsewipe
    asswipe asshat asshats gobshite gobshites bawbag numbnuts dumbfuck dumbshit dogshit dickweed wazzock
    shitlord idiot idiots idiet iddiot idoit ijit idjit eejit eejits moron morons mooron imbecile
    imbeciles cretin cretins halfwit halfwits dimwit dimwits nitwit nitwits twit twits simpleton
    simpletons numpty numpties pillock pillocks plonker plonkers muppet muppets buffoon buffoons bozo
    bozos bonehead boneheads blockhead airhead airheads birdbrain lamebrain pinhead ignoramus numbskull
    numskull nincompoop dullard dunce dunces dolt dolts scum lowlife lowlifes sleazebag scumbot wretch
    retard retards slut sluts slag slags whore whores skank skanks tosspot arselicker brownnoser ratbag
    toerag git gits dipstick butthead butthole butthurt poohead fathead shitbrain shitbot dirtbag
    degenerate
    """
)
"""Nouns that insult wherever they meet a person."""

INSULTS_SOFT: tuple[str, ...] = listed(
    """
    fool fools clown clowns dummy dummies dope dopes loser losers wally wallies berk berks prat prats
    div divvy knob nob tool tools donkey donkeys monkey monkeys ape apes baboon chimp pig pigs cow swine
    rat rats snake snakes weasel slug slugs worm worms cockroach vermin parasite parasites leech leeches
    dog dogs parrot sheep jerk jerks creep creeps pervert perverts perv weirdo freak freaks psycho
    psychopath sociopath lunatic nutter nutcase maniac monster witch hag cripple spaz mong dork liar
    liars thief thieves crook crooks scammer scammers fraud frauds fraudster fraudsters conman cheat
    cheats robber robbers criminal criminals charlatan coward cowards brat snob bully bullies peasant
    peasants pleb nobody nonentity jobsworth jobsworths drone minion minions lackey lapdog puppet wimp
    wuss sissy pansy scoundrel scoundrels rogue joker jokers shyster turd turds embarrassment disgrace
    abomination oaf oafs dinosaur tart bimbo hussy tramp dyke fag bum sod sods tit arse ass dick cock
    pussy bint minger fud fanny mumu olodo ode goat animal animals beast trash garbage rubbish filth
    vegetable potato cabbage spanner melt tube roaster joke tosh wretch punk dicks
    """
)
"""Nouns that insult when said *of* a person ("you clown"); harmless words elsewhere."""

INSULTING: tuple[str, ...] = listed(
    """
    stupid dumb thick dense dim dimwitted daft dopey gormless clueless brainless mindless witless
    braindead thickheaded pigheaded useless worthless pathetic pitiful incompetent inept unprofessional
    uneducated illiterate ignorant idiotic moronic imbecilic asinine retarded insane deranged demented
    unhinged evil vile disgusting revolting repulsive nasty spiteful hateful vicious heartless soulless
    callous gutless spineless cowardly shameless shameful despicable contemptible lazy workshy rude
    arrogant smug condescending obnoxious insolent impertinent disrespectful ugly smelly stinking stinky
    filthy slimy sleazy creepy lying thieving cheating scamming dishonest corrupt crooked subhuman
    senile shitty crappy shite shit crap slow deaf blind nuts mental mad crazy annoying boring fat nosy
    """
)
"""Adjectives that insult when said of a person."""

SLURS: tuple[str, ...] = listed(
    """
    nigger niggers nigga niggas coon coons darkie darkies jigaboo sambo wog wogs golliwog paki pakis
    raghead ragheads towelhead towelheads sandnigger chink chinks gook gooks chinaman wetback wetbacks
    beaner beaners spic spics kike kikes yid yids polack polacks gyppo gippo pikey pikeys redskin injun
    faggot faggots faggit fags poof poofter poofters poofs batty dyke dykes lesbo lesbos homo homos
    tranny trannies shemale shemales retard retards spastic spastics spaz mongoloid mong muzzie muzzies
    kaffir kaffirs coolie coolies untermensch subhuman subhumans libtard libtards
    """
)
"""Words made to demean a group."""

SEXUAL: tuple[str, ...] = listed(
    """
    cock cocks dick dicks penis pussy vagina tits titties boobs cum cumming jizz semen orgasm horny
    blowjob blowjobs handjob rimjob anal dildo wank wanking masturbate masturbating masturbated
    masterbated naked nudes sexy boner clit nipples porn shag shagging milf threesome gangbang
    """
)
"""Words about sex and the body."""

LEWD: tuple[str, ...] = tuple(
    word
    for word in SEXUAL
    if word not in ("anal", "sexy", "porn", "naked", "shag", "shagging", "wank", "wanking", "nudes")
)
"""Those that name parts and acts, whose harmless use beside "my" or "your" is rare."""

_MILD = any_of("""
    slow rude mental mad crazy blind deaf unprofessional insane arrogant nuts disrespectful
    condescending disgusting dishonest corrupt lying senile
    """)
FOUL: tuple[str, ...] = tuple(word for word in INSULTING if word not in _MILD)
"""Adjectives that are an insult whatever the mood."""

_FREQUENT = listed(
    """
    fuck fucking fucker fucked shit shitty bitch bitches bastard bastards cunt cunts damn crap hell
    idiot idiots moron asshole assholes arsehole dickhead dick prick twat wanker bullshit bollocks pussy
    cock piss slut whore retard retarded faggot nigger motherfucker motherfucking goddamn stupid dumb
    dumbass
    """
)
_OTHERS = listed(
    """
    kill murder stab suck sucks sucker hate die kys fat rape raped bomb
    """
)

DISGUISED: tuple[str, ...] = tuple(
    dict.fromkeys(
        word
        for group in (_FREQUENT, SWEARS, INSULTS_HARD, SLURS, INSULTING, SEXUAL, INSULTS_SOFT, _OTHERS)
        for word in group
    )
)
"""Every word worth undoing a disguise for; of several that fit a mask, the first is meant."""

PLURALS: frozenset[str] = frozenset(
    word
    for group in (INSULTS_HARD, INSULTS_SOFT)
    for word in group
    if word.endswith("s") and (word[:-1] in group or word in ("thieves", "pussies", "sissies", "bullies"))
)
"""Nouns for more than one: whoever says "you idiots" means the company."""
