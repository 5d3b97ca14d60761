// Written by build.mjs; do not edit.
// Source: SCOWL (Spell Checker Oriented Word Lists), size 50. Copyright 2000-2016 by Kevin Atkinson.
// Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from
// the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright
// notice appears in all copies and that both that copyright notice and this permission notice appear in supporting
// documentation. Kevin Atkinson makes no representations about the suitability of this array for any purpose. It is
// provided "as is" without express or implied warranty.

/** English words that no other list has. 47777 words. */
export const english = `
aardvark aardvarks aback abacuses abalone abalones abandonment abase abased abasement abases abash abashed abashes
abashing abasing abated abatement abates abating abattoir abattoirs abbess abbesses abbeys abbot abbots abbreviate
abbreviated abbreviates abbreviating abbreviation abbreviations abdicate abdicated abdicates abdicating abdication
abdications abdomen abdomens abdominal abductee abductees abduction abductions abductor abductors abeam abed
aberration aberrations abetted abetter abetters abetting abettor abettors abeyance abhor abhorred abhorrence abhorrent
abhorring abhors abilities ability abjectly abjuration abjurations abjure abjured abjures abjuring ablative ablatives
abler ablest abloom ablution ablutions ably abnegated abnegates abnegating abnegation abnormal abnormalities
abnormality abode abodes abolition abolitionist abolitionists abominable abominably abominate abominated abominates
abominating abomination abominations aboriginal aboriginals aborigine aborigines abortion abortionist abortionists
abortions abortive aboveboard abracadabra abrade abraded abrades abrading abrasion abrasions abrasive abrasively
abrasiveness abrasives abridge abridged abridgement abridgements abridges abridging abridgment abridgments abrogate
abrogated abrogates abrogating abrogation abrogations abrupter abruptest abruptly abruptness abscess abscessed
abscesses abscessing abscissa abscissas absence absences absented absentee absenteeism absentees absenting absently
absents absinth absinthe absolutely absolutes absolutest absolution absolutism absorbency absorbent absorbents
absorption abstain abstained abstainer abstainers abstaining abstains abstemious abstention abstentions abstinence
abstinent abstracted abstractedly abstracting abstraction abstractions abstractly abstractness abstractnesses
abstracts abstrusely abstruseness absurdities absurdity absurdly abundance abundances abundantly abusers abusive
abusively abusiveness abut abutment abutments abuts abutted abutting abuzz abysmal abysmally abyss abysses acacia
acacias academia academical academically academician academicians academies academy acanthus acanthuses accede acceded
accedes acceding acceleration accelerations accelerators accentuated accentuates accentuating accentuation
acceptability acceptably acceptance acceptances accessibility accessible accessibly accession accessioned accessioning
accessions accessories accessory accidental accidentals acclaim acclaiming acclaims acclamation acclimation
acclimatisation acclimatise acclimatised acclimatises acclimatising acclimatization acclimatize acclimatized
acclimatizes acclimatizing accolade accolades accommodation accommodations accompaniment accompaniments accompanists
accomplice accomplices accomplishment accomplishments accordion accordions accountable accountancy accouterments
accoutrements accreditation accredited accrediting accredits accretion accretions acculturation accumulate accumulated
accumulates accumulating accumulation accumulations accumulative accumulator accuracy accurately accurateness accursed
accusation accusations accusative accusatives accusatory accusers accusingly acerbic acerbity acetaminophen acetic
acetone acetylene achier achiest achievable achievement achievements achiever achievers achoo achromatic achy
acidified acidifies acidify acidifying acidity acids acidulous acknowledgement acknowledgements acknowledgment
acknowledgments acme acmes acne acolyte acolytes aconite aconites acorn acorns acoustic acoustical acoustically
acquaint acquainted acquainting acquaints acquiescence acquirable acquirement acquisition acquisitions acquisitive
acquisitiveness acquit acquits acquitted acquitting acreage acreages acrid acrider acridest acrimonious acrimony
acrobatic acrobatics acronym acronyms acrostic acrostics acrylic acrylics actinium action actionable actions
activation active actively actives activism activities activity actualisation actualise actualised actualises
actualising actualities actuality actualization actualize actualized actualizes actualizing actuarial actuaries
actuary actuate actuated actuates actuating actuator actuators acuity acumen acupuncture acupuncturist acupuncturists
acutely acuteness acuter acutes acutest adage adages adagio adagios adamantly adaptability adaptable adaptations
adapters adaptive adaptor adaptors addend addends adder adders addiction addictions addictive addition additional
additionally additions additive additives addle addled addles addling addressable addressee addressees adduce adduced
adduces adducing adenoid adenoidal adenoids adeptly adeptness adepts adequacy adequately adhere adhered adherence
adherent adherents adheres adhering adhesion adhesive adhesives adiabatic adieu adieus adipose adjacent adjacently
adjectival adjectivally adjoin adjoined adjoining adjoins adjournment adjournments adjudged adjudges adjudging
adjudicate adjudicated adjudicates adjudicating adjudication adjudicator adjudicators adjunct adjuncts adjuration
adjurations adjure adjured adjures adjuring adjustable adjuster adjusters adjustment adjustments adjutant adjutants
adman admen administrate administrated administrates administrating administrations administrative administratively
admirable admirably admiralty admiration admire admirers admires admiring admiringly admissibility admissible
admission admissions admittance admittedly admixture admixtures admonished admonishes admonishing admonishment
admonishments admonition admonitions admonitory adobe adobes adolescence adolescences adoption adoptions adoptive
adorably adoration adore adored adores adoring adoringly adornment adornments adrenal adrenaline adrenals adrift
adroit adroitly adroitness ads adulate adulated adulates adulating adulation adulterant adulterants adulterate
adulterated adulterates adulterating adulteration adulterer adulterers adulteress adulteresses adulteries adulterous
adultery adulthood adumbrated adumbrates adumbrating adumbration advancements advantaged advantageous advantageously
advantaging advent adventitious advents adventure adventured adventures adventuresome adventuress adventuresses
adventuring adventurous adverbial adverbials adverbs adversarial adversaries adversary adversely adverser adversest
adversities adversity advert adverted adverting advertisements advertiser advertisers adverts advisability advisable
advise advised advisedly advisement advisers advises advising advisories advisory advocacy adware adze adzes aegis
aeon aeons aerate aerated aerates aerating aeration aerator aerators aerial aerialist aerialists aerials aerie aeries
aerobatics aerobic aerodynamic aerodynamically aerofoil aerofoils aeronautical aeroplane aeroplanes aerosol aerosols
aerospace aesthete aesthetes aesthetic aesthetically aesthetics aetiology afar affability affably affair affairs
affectation affectations affection affectionately affections affidavit affidavits affiliation affiliations affinities
affinity affirm affirmation affirmations affirmative affirmatively affirmatives affirmed affirming affirms afflict
afflicted afflicting affliction afflictions afflicts affluence affluently affordable afforest afforestation afforested
afforesting afforests affray affrays affront affronted affronting affronts aficionado aficionados afield afire aflame
afloat aflutter afoot aforementioned aforesaid aforethought afoul afresh aft afterbirth afterbirths afterburner
afterburners aftercare aftereffect aftereffects afterglow afterglows afterlife afterlives aftermaths afternoon
afternoons aftershave aftershaves aftershock aftershocks aftertaste aftertastes afterthought afterthoughts afterward
afterword afterwords agate agates agave ageing ageings ageism ageless agencies agency agendas agglomerate agglomerated
agglomerates agglomerating agglomeration agglomerations agglutinate agglutinated agglutinates agglutinating
agglutination agglutinations aggrandise aggrandised aggrandisement aggrandises aggrandising aggrandize aggrandized
aggrandizement aggrandizes aggrandizing aggravate aggravated aggravates aggravation aggravations aggregate aggregated
aggregates aggregating aggregation aggregations aggression aggressively aggressiveness aggressor aggressors aggrieve
aggrieved aggrieves aggrieving aghast agilely agility agitate agitates agitating agitation agitations agitator
agitators agleam aglitter aglow agnostic agnosticism agnostics agog agonies agonise agonised agonises agonising
agonisingly agonizingly agony agrarian agrarians agreeably agreements agribusiness agribusinesses agricultural
agriculturalist agriculturalists agriculture agronomist agronomists agronomy aground ague aide aides ail ailed aileron
ailerons ailing ailment ailments ails aimless aimlessly aimlessness airborne airbrushed airbrushes airbrushing airdrop
airdropped airdropping airdrops airfare airfares airfield airfields airfoil airfoils airhead airheads airier airiest
airily airiness airings airless airlift airlifted airlifting airlifts airliner airliners airlines airmailed airmailing
airmails airmen airplane airplanes airports airship airships airsick airsickness airspace airstrip airstrips airtight
airwaves airway airways airworthy airy aisle aisles akimbo akin alabaster alacrity alarmingly alarmist alarmists
albacore albacores albatross albatrosses albeit albinos albs album albumen albumin albums alchemist alchemists alchemy
alcohol alcoholics alcoholism alcohols alcove alcoves alder alderman aldermen alders alderwoman alderwomen alerted
alerting alertly alertness alfalfa alfresco algebra algebraic algebraically algebras algorithm algorithmic algorithms
aliased aliases aliasing alibi alibied alibiing alibis alienable alienate alienates alienating alienation aliened
aliening alignment alignments alimentary alimony alkali alkalies alkalinity alkaloid alkaloids allay allayed allaying
allays allegations allegedly allegiance allegiances allegorical allegorically allegories allegory allegro allegros
alleluia alleluias allergen allergenic allergens allergic allergist allergists alleviate alleviated alleviates
alleviating alleviation alley alleys alleyway alleyways alliances allied alligators alliteration alliterations
alliterative allocate allocated allocates allocating allocations allotment allotments allover allowable allowance
allowances alloy alloyed alloying alloys allspice allure allured allures allusion allusions allusive allusively
alluvial alluvium alluviums allying almanac almanacs almond almonds alms aloe aloes aloft aloha alohas aloofness aloud
alpaca alpacas alpha alphabetic alphabetical alphabetically alphabetise alphabetised alphabetises alphabetising
alphabetize alphabetized alphabetizes alphabetizing alphabets alphanumeric alphas alpine altar altars alterable
alteration alterations altercation altercations alternated alternately alternates alternating alternation alternations
alternatively alternator alternators altimeter altimeters altitude altitudes altos altruism altruist altruistically
altruists alum aluminum alums amalgam amalgamation amalgamations amalgams amanuenses amanuensis amaranth amaranths
amaryllises amass amassed amasses amassing amateur amateurish amateurism amateurs amatory amazement amazingly amazon
amazons ambassador ambassadorial ambassadors ambassadorship ambassadorships amber ambergris ambiance ambiances
ambidextrous ambidextrously ambience ambiences ambient ambiguities ambiguity ambiguous ambiguously ambition ambitions
ambitiously ambitiousness ambivalence ambivalent ambivalently amble ambled ambles ambling ambrosia ambulance
ambulances ambulatories ambulatory ambush ambushed ambushes ambushing ameliorated ameliorates ameliorating
amelioration amenable amendable amended amending amendments amenities amenity amethyst amethysts amiability amiable
amiably amicability amicable amicably amidships amigos amino amiss amity ammeter ammeters ammo ammonia ammunition
amnesia amnesiac amnesiacs amnestied amnesties amnestying amniocenteses amniocentesis amoeba amoebae amoebas amoebic
amok amoral amorality amorally amorous amorously amorousness amorphous amorphously amorphousness amortisation
amortisations amortise amortised amortises amortising amortization amortizations amortize amortized amortizes
amortizing amounted amounting amounts amours amp amperage ampere amperes ampersand ampersands amphetamine amphetamines
amphibian amphibians amphibious amphitheater amphitheaters amphitheatre amphitheatres ampler amplest amplification
amplifications amplified amplifier amplifiers amplifies amplify amplifying amplitude amplitudes amply amps ampule
ampules amputate amputated amputates amputating amputation amputations amputee amputees amulet amulets amusement
amusements amusingly anachronism anachronisms anachronistic anaconda anacondas anaemia anaemic anaerobic anaesthesia
anaesthesiologist anaesthesiologists anaesthesiology anaesthetic anaesthetics anaesthetised anaesthetises
anaesthetising anaesthetist anaesthetists anagram anagrams analgesia analgesic analgesics analog analogies analogous
analogously analogs analogue analogues analysers analytic analytical analytically analyze analyzed analyzer analyzers
analyzes analyzing anapest anapests anarchic anarchically anarchism anarchistic anarchy anathema anathemas anatomic
anatomical anatomically anatomies anatomist anatomists anatomy ancestral ancestress ancestresses ancestries ancestry
anchorage anchorages anchorite anchorites anchorman anchormen anchorpeople anchorperson anchorpersons anchorwoman
anchorwomen anchovies anchovy ancient ancienter ancientest ancients ancillaries ancillary andantes andiron andirons
androgen androgynous android androids anecdotal anemia anemic anemometer anemometers anemones anesthesia
anesthesiologist anesthesiologists anesthesiology anesthetic anesthetics anesthetist anesthetists anesthetized
anesthetizes anesthetizing aneurysm aneurysms anew angel angelically angels angina angioplasties angioplasty
angiosperm angiosperms angled angler anglers angles angleworm angleworms angling angora angoras angstrom angstroms
anguish anguishes anguishing angular angularities angularity animal animals animatedly animation animations anime
animism animist animistic animists animosities animosity animus anion anions aniseed ankh ankhs ankle ankles anklet
anklets annals annealed annexation annexations annexed annexes annexing annihilate annihilated annihilates
annihilating annihilation annihilator annihilators anniversaries anniversary annotate annotated annotates annotating
annotation annotations announcement announcements annoyance annoyances annoyingly annuals annuities annuity annular
annulling annulment annulments anode anodes anodyne anodynes anoint anointed anointing anointment anoints anomalous
anon anons anonymity anonymous anonymously anopheles anorak anoraks anorexia anorexic anorexics answerable antacid
antacids antagonise antagonised antagonises antagonising antagonism antagonisms antagonist antagonistic
antagonistically antagonists antagonized antagonizes antagonizing anteater anteaters antebellum antecedent antecedents
antechamber antechambers anted antedate antedated antedates antedating antediluvian anteing antelopes antennas
anteroom anterooms anthem anthems anther anthers anthill anthills anthologies anthologise anthologised anthologises
anthologising anthologist anthologists anthologize anthologized anthologizes anthologizing anthology anthracite
anthrax anthropocentric anthropoid anthropoids anthropological anthropologist anthropologists anthropology
anthropomorphic anthropomorphism antiabortion antiaircraft antibiotic antibiotics antibodies antibody antic
anticipation anticipations anticipatory anticked anticking anticlimactic anticlimax anticlimaxes anticlockwise antics
anticyclone anticyclones antidepressant antidepressants antifreeze antigen antigens antihero antiheroes antihistamine
antihistamines antiknock antimatter antimony antiparticle antiparticles antipasti antipasto antipastos antipathetic
antipathies antipathy antipersonnel antiperspirant antiperspirants antiphonal antiphonals antipodes antiquarian
antiquarians antiquaries antiquary antiquate antiquates antiquating antiqued antiques antiquing antiquities antiquity
antis antiseptic antiseptically antiseptics antislavery antisocial antitheses antithesis antithetical antithetically
antitoxin antitoxins antitrust antiviral antivirals antivirus antiwar antler antlered antlers antonym antonyms ants
anus anuses anvil anvils anxieties anxiety anxious anyplace anythings anytime aorta aortas apace apartheid apartment
apartments apathetic apathetically apathy aped aperitif aperitifs aperture apertures apes apex apexes aphasia aphasic
aphasics aphelia aphelion aphelions aphid aphids aphorism aphorisms aphoristic aphrodisiac aphrodisiacs apiaries
apiary apiece aping aplenty aplomb apocalypse apocalypses apocalyptic apocryphal apogee apogees apolitical apologetic
apologetically apologia apologias apologies apologised apologises apologising apologist apologists apologize
apologized apologizes apologizing apology apoplectic apoplexies apoplexy apostasies apostasy apostate apostates
apostolic apostrophe apostrophes apothecaries apothecary apotheoses apotheosis appal appall appallingly appalls appals
apparatuses apparel appareled appareling apparelled apparelling apparels appearance appearances appeasement
appeasements appeaser appeasers appellant appellants appellate appellation appellations append appendage appendages
appendectomies appendectomy appended appendicitis appending appendixes appends appertained appertaining appertains
appetiser appetisers appetising appetisingly appetizer appetizers appetizingly applaud applauded applauding applauds
applause apple applejack apples applesauce appliances applicability applicable applicant applicants application
applications applicator applicators appointee appointees appointive appointment appointments apportion apportioned
apportioning apportionment apportions apposite appositely appositeness apposition appositive appositives appraisal
appraisals appraiser appraisers appreciable appreciably appreciation appreciations appreciative appreciatively
apprehend apprehended apprehending apprehends apprehension apprehensions apprehensively apprehensiveness apprenticed
apprenticeship apprenticeships apprenticing apprise apprised apprises apprising approachable approbation approbations
appropriated appropriately appropriateness appropriates appropriating appropriation appropriations approval approvals
approvingly approximation approximations apps appurtenance appurtenances apricots apron aprons apse apses apter aptest
aptitude aptitudes aptly aptness aqua aquaculture aquamarine aquamarines aquanaut aquanauts aquaplane aquaplaned
aquaplanes aquaplaning aquarium aquariums aquas aquatic aquatics aquavit aqueduct aqueducts aqueous aquifer aquifers
arabesque arabesques arable arachnid arachnids arbiter arbiters arbitrarily arbitrariness arbitrated arbitrates
arbitrating arbitration arbitrator arbitrators arbor arboreal arboretum arboretums arbors arborvitae arborvitaes
arbour arbours arbutus arbutuses arcades arcane arced archaeological archaeologist archaeologists archaic archaically
archaism archaisms archangel archangels archbishopric archbishoprics archdeacon archdeacons archdiocese archdioceses
archduke archdukes archenemies archenemy archers archery archest archetypal archetype archetypes archipelago
archipelagos architectural architecturally architecture architectures archivist archivists archly archness archway
archways arcing arcs ardent ardently ardor ardors ardour ardours arduous arduously arduousness arena ares argon
argosies argosy argot argots arguable arguably argument argumentation argumentative arguments argyle argyles aridity
aright aristocracies aristocracy aristocratic aristocratically arithmetical arithmetically ark arks armada armadas
armadillo armadillos armament armaments armature armatures armband armbands armchairs armful armfuls armhole armholes
armies armistice armistices armlet armlets armor armored armorer armorers armories armoring armors armory armourer
armourers armouries armoury armpit armpits armrest armrests army aroma aromas aromatherapy aromatic aromatics arousal
arpeggio arpeggios arraigned arraigning arraignment arraignments arraigns arrangement arrangements arrangers arrant
arrayed arraying arrears arrival arrivals arrogance arrogate arrogated arrogates arrogating arrow arrowhead arrowheads
arrowroot arrows arroyos arse arsehole arseholes arses arson arsonist arsonists artefact artefacts arterial arteries
arteriosclerosis artery artful artfully artfulness arthritic arthritics arthritis arthropod arthropods artichoke
artichokes article articles articulately articulateness articulation articulations artier artiest artifact artifacts
artifice artificer artificers artifices artificiality artificially artillery artiste artistes artistically artistry
artless artlessly artlessness artsier artsiest artwork artworks arty asbestos ascend ascendancy ascendant ascendants
ascended ascending ascends ascensions ascertainable ascertained ascertaining ascertains ascetic asceticism ascetics
ascot ascots ascribable ascribed ascribes ascribing ascription aseptic asexual asexually ash ashamedly ashcan ashcans
ashed ashes ashier ashiest ashing ashore ashram ashrams ashtray ashtrays ashy asides asinine asininities asininity
askance askew aslant asocial asp asparagus aspartame aspen aspens asperities asperity aspersion aspersions asphalt
asphalted asphalting asphalts asphyxia asphyxiate asphyxiated asphyxiates asphyxiating asphyxiation asphyxiations
aspic aspics aspirant aspirants aspirate aspirated aspirates aspirating aspiration aspirations aspirins asps ass
assailable assailant assailants assassin assassinate assassinated assassinates assassinating assassination
assassinations assassins assault assaulted assaulter assaulting assaults assay assayed assaying assays assemblage
assemblages assembler assemblers assemblies assembly assemblyman assemblymen assemblywoman assemblywomen assent
assented assenting assents assertion assertions assertive assertively assertiveness asses assessment assessments
assessor assessors assets asseverate asseverated asseverates asseverating asshole assholes assiduous assiduously
assiduousness assignable assignation assignations assignment assignments assimilate assimilated assimilates
assimilating assimilation assistance assize assizes association associations associative assonance assort assorted
assorting assortment assortments assorts assuage assuaged assuages assuaging assumption assumptions assurance
assurances assuredly assureds asterisk asterisked asterisking asterisks astern asteroid asteroids asters asthma
asthmatic asthmatics astigmatic astigmatism astigmatisms astir astonishingly astonishment astoundingly astrakhan
astral astray astringency astringent astringents astrologer astrologers astrological astrology astronautics astronomic
astronomical astronomically astronomy astrophysicist astrophysicists astrophysics astutely astuteness astuter astutest
asunder asylum asylums asymmetric asymmetrical asymmetrically asymmetry asymptotic asymptotically asynchronous
asynchronously atavism atavistic atelier ateliers atheism atheist atheistic atheists atherosclerosis athletically
atlas atlases atmosphere atmospheres atmospheric atmospherically atoll atolls atomic atomiser atomisers atomizer
atomizers atoms atonal atonality atone atoned atonement atones atoning atria atrocious atrociously atrociousness
atrocities atrocity atrophied atrophies atrophy atrophying attachment attachments attacker attackers attainable
attainment attainments attar attendance attendances attended attender attending attends attention attentions attentive
attentively attentiveness attenuate attenuated attenuates attenuating attenuation attestation attestations attire
attired attires attiring attitude attitudes attitudinise attitudinised attitudinises attitudinising attitudinize
attitudinized attitudinizes attitudinizing attractions attractively attractiveness attributable attributed attributes
attributing attribution attributions attributive attributively attributives attrition attune attuned attunes attuning
atwitter atypical atypically auburn auctioneer auctioneers audacious audaciously audaciousness audacity audibility
audible audibles audibly audience audiences audio audiophile audiophiles audios audiovisual audit audited auditing
audition auditioned auditioning auditions auditor auditorium auditoriums auditors audits auger augers aught aughts
augmentation augmentations augur augured auguries auguring augurs augury auguster augustest auk auks aural aurally
aureole aureoles auricle auricles auspice auspices auspicious auspiciously auspiciousness austerely austerer austerest
austerities austerity authentically authenticate authenticated authenticates authenticating authentication
authentications authenticity authored authoring authorisation authorisations authorise authorised authorises
authorising authoritarian authoritarianism authoritarians authoritative authoritatively authoritativeness authorities
authority authorization authorizations authorship autism autistic auto autobiographical autobiographies autobiography
autocracies autocracy autocratic autocratically autograph autographed autographing autographs automatic automatically
automatics automation automaton automatons automobile automobiled automobiles automobiling automotive autonomous
autonomously autonomy autopilot autopilots autopsied autopsying autos autoworker autoworkers autumn autumnal autumns
auxiliaries auxiliary avail availed availing avails avalanches avarice avariciously avast avatar avatars avenge
avenged avenger avengers avenges avenging avenue avenues averaged averages averaging averred averring avers averse
aversion aversions avian aviaries aviary aviation aviator aviators aviatrices aviatrix aviatrixes avid avidity avidly
avionics avocation avocations avoidable avoidably avoidance avoirdupois avowal avowals avowed avowedly avowing avows
avuncular awakened awakening awakenings awakens awakes awaking awash awe awed aweigh awes awesomely awestruck awfuller
awfullest awfulness awing awkwarder awkwardest awkwardness awl awls awning awnings awoke awry axed axial axing axiom
axiomatic axiomatically axioms axle axles axon axons ayatollah ayatollahs ayes azaleas azimuth azimuths azure azures
baaed baaing baas babble babbled babbler babblers babbles babbling babe babels babes babied babier babiest baboon
baboons babushkas babyhood babying babysitter babysitters baccalaureate baccalaureates bacchanal bacchanalian
bacchanalians bacchanals bachelor bachelors backache backaches backbit backbite backbiter backbiters backbites
backbiting backbitten backboard backboards backbones backbreaking backdate backdated backdates backdating backdrop
backdrops backers backfield backfields background backgrounds backhand backhanded backhanding backhands backhoe
backhoes backlash backlashes backless backlog backlogged backlogging backlogs backpack backpacked backpacker
backpackers backpacking backpacks backpedal backpedaled backpedaling backpedalled backpedalling backpedals backrest
backrests backside backsides backslapper backslappers backslash backslashes backslid backslide backslider backsliders
backslides backsliding backspace backspaced backspaces backspacing backspin backstabbing backstage backstairs backstop
backstopped backstopping backstops backstories backstory backstretch backstretches backstroke backstroked backstrokes
backstroking backtrack backtracked backtracking backtracks backup backups backwardness backwash backwater backwaters
backwoods backyard backyards bacon bacteria bacterial bacteriological bacteriologist bacteriologists bacteriology
bacterium badder baddest badge badger badgered badgering badgers badges badinage badlands badminton badmouth
badmouthed badmouthing badmouths badness bafflement bagatelle bagatelles bagel bagels bagged baggier baggiest
bagginess bagging bagpipe bagpipes bags bailiff bailiffs bailiwick bailiwicks bailout bailouts bait baited baiting
baits baize bakeries bakery balalaika balalaikas balconies balcony balded balderdash balding baldly baldness balds
bale baled baleen baleful balefully bales baling balk balked balkier balkiest balking balks balky ballad balladeer
balladeers ballads ballast ballasted ballasting ballasts balled ballerina ballerinas ballet ballets balling ballistic
ballistics balloon ballooned ballooning balloonist balloonists balloons ballot balloted balloting ballots ballpark
ballparks ballplayer ballplayers ballpoint ballpoints ballroom ballrooms balls ballsier ballsiest ballsy ballyhoo
ballyhooed ballyhooing ballyhoos balm balmier balmiest balminess balms balmy baloney balsa balsam balsams balsas
baluster balusters balustrade balustrades bamboo bamboos bamboozle bamboozled bamboozles bamboozling banal banalities
banality banana bananas bandage bandaged bandages bandaging bandanna bandannas bandied bandier bandies bandiest bandit
banditry bandits bandoleer bandoleers bandstand bandstands bandwagon bandwagons bandy bandying bane baneful banes
bangle bangles banished banishes banishing banishment banister banisters banjo banjoist banjoists banjos bankbook
bankbooks banknote banknotes bankroll bankrolled bankrolling bankrolls bankruptcies bankruptcy banner banners banns
banquet banqueted banqueting banquets banshee banshees bantam bantams bantamweight bantamweights banter bantered
bantering banters banyan banyans baobab baobabs baptised baptises baptising baptism baptismal baptisms baptist
baptisteries baptistery baptists baptize baptized baptizes baptizing barb barbacoa barbarian barbarians barbaric
barbarism barbarisms barbarities barbarity barbarous barbarously barbecue barbecued barbecues barbecuing barbed
barbell barbells barbered barbering barberries barberry barbershop barbershops barbing barbiturate barbiturates barbs
bard bards bareback bared barefaced barefoot barefooted barehanded bareheaded barely bareness barer barest barf barfed
barfing barfs bargainer baring barista baristas baritones barium barker barkers barley barmaid barmaids barnacle
barnacles barns barnstorm barnstormed barnstorming barnstorms barnyard barnyards barometer barometers barometric
baronet baronets baronial baroque barrack barracuda barracudas barrage barraged barrages barraging barrel barreled
barreling barrelled barrelling barrels barrener barrenest barrenness barrens barrette barrettes barricade barricaded
barricades barricading barrings barrio barrister barristers barroom barrooms barrow barter bartered bartering barters
basal basalt baseballs baseboards baseless baseline baselines basely baseman basemen basement basements baseness
basest bashful bashfulness basically basics basilica basilicas basin basins basis bask basked basketball basketballs
baskets basking basks basses bassinet bassinets bassist bassists bassoon bassoonist bassoonists bassoons bassos bast
bastard bastardise bastardised bastardises bastardising bastardize bastardized bastardizes bastardizing bastards baste
basted bastes basting bastion bastions batch batched batches batching bate bated bates bath bather bathers bathhouses
bathmat bathmats bathos bathrobes bathroom bathrooms baths bathtub bathtubs batik batiks bating baton batons bats
batsman batsmen battalion battalions batted batten battened battening battens batteries battery battier battiest
batting battlefield battlefields battleground battlegrounds battlement battlements battleship battleships batty bauble
baubles baud baulk baulked baulking baulks bauxite bawdily bawdiness bawl bawled bawling bawls bay bayberries bayberry
bayed baying bayonet bayoneted bayoneting bayonets bayou bayous bays bazaar bazaars bazillion bazillions bazooka
bazookas beach beachcomber beachcombers beached beaches beachhead beachheads beaching beacon beacons bead beaded
beadier beadiest beading beads beady beagle beagles beak beaked beaker beakers beaks beam beamed beaming beams beanbag
beanbags beaned beaning bearable bearded bearding beards bearer bearers bearings bearish bearskin bearskins beast
beastlier beastliest beastliness beastly beasts beater beaters beatific beatification beatifications beatified
beatifies beatify beatifying beatings beatitude beatitudes beatnik beatniks beaus beauteous beauteously beautician
beauticians beauties beautification beautified beautifier beautifiers beautifies beautify beautifying beauty beaver
beavered beavering beavers bebop bebops becalm becalmed becalming becalms beckon beckoned beckoning beckons becks
becomingly bed bedazzle bedazzled bedazzles bedazzling bedbug bedbugs bedclothes bedded bedder bedding bedeck bedecked
bedecking bedecks bedevil bedeviled bedeviling bedevilled bedevilling bedevilment bedevils bedfellow bedfellows bedlam
bedlams bedpan bedpans bedraggle bedraggled bedraggles bedraggling bedridden bedrock bedrocks bedroll bedrolls bedroom
bedrooms beds bedside bedsides bedsore bedsores bedspread bedspreads bedstead bedsteads bedtime bedtimes bee beech
beeches beechnut beechnuts beefburger beefier beefiest beefsteak beefsteaks beefy beehive beehives beekeeper
beekeepers beekeeping beeline beelines beeped beeper beepers beeping beeps beer beers bees beeswax beet beetle beetled
beetles beetling beets beeves befall befallen befalling befalls befell befit befits befitted befitting befog befogged
befogging befogs befoul befouled befouling befouls befuddle befuddled befuddles befuddling begat beget begets
begetting beggar beggared beggaring beggarly beggars beginner beginners begone begonias begot begotten begrudge
begrudged begrudges begrudging begrudgingly beguilingly behalf behalves behavior behavioral behaviour behavioural
behemoth behemoths behests behinds beholden beholder beholders behoove behooved behooves behooving behove behoved
behoves behoving beige belabored belaboring belabors belabour belaboured belabouring belabours belatedly belay belayed
belaying belays belch belched belches belching beleaguer beleaguered beleaguering beleaguers belfries belfry belie
belied belief beliefs belies believable believer believers belladonna bellboy bellboys belled belles bellhop bellhops
bellicose bellicosity bellied belligerence belligerency belligerent belligerently belligerents belling bellow bellowed
bellowing bellows bells bellwether bellwethers bellyache bellyached bellyaches bellyaching bellybutton bellybuttons
bellyful bellyfuls bellying beloveds beltway beltways belying bemoan bemoaned bemoaning bemoans bemused bemuses
bemusing benched benches benching benchmark benchmarks benediction benedictions benefaction benefactions benefactor
benefactors benefactress benefactresses benefice beneficence beneficent beneficently benefices beneficially
beneficiaries beneficiary benevolence benevolences benevolent benevolently benighted benignly bents benumb benumbed
benumbing benumbs benzene bequest bequests berate berated berates berating bereave bereaved bereavement bereavements
bereaves bereaving bereft berets beriberi berm berms berried berries berrying berserk berth berthed berthing berths
beryllium beryls beseech beseeches beseeching beset besets besetting besiege besieged besieger besiegers besieges
besieging besmirched besmirches besmirching besom besoms besot besots besotted besotting besought bespeak bespeaking
bespeaks bespoke bespoken bested bestial bestiality bestiaries bestiary besting bestir bestirred bestirring bestirs
bestowal bestowals bestridden bestrides bestriding bestrode bestseller bestsellers beta betake betaken betakes
betaking betas betcha bethink bethinking bethinks bethought betide betided betides betiding betoken betokened
betokening betokens betook betrayal betrayals betrayer betrayers betroth betrothal betrothals betrothed betrothing
betroths bettered bettering betterment betters bettor bettors betwixt bevel beveled beveling bevelled bevelling
bevellings bevels beverage beverages bevies bevy bewailed bewailing bewails bewared bewares bewaring bewilderment
biannual biannually biathlons bib bible bibles biblical bibliographer bibliographers bibliographic bibliographical
bibliographies bibliography bibliophile bibliophiles bibs bibulous bicameral bicentennial bicentennials bicep biceps
bicker bickered bickering bickers bicuspid bicuspids bicycled bicycles bicycling bidden bidder bidders biddies bidets
bidirectional biennial biennially biennials biers bifocal bifocals bifurcate bifurcated bifurcates bifurcating
bifurcation bifurcations bigamist bigamists bigamous bigamy biggie biggies bighearted bighorn bighorns bight bights
bigmouth bigmouths bigness bigot bigoted bigotries bigotry bigots bigwig bigwigs biker bikers bikini bikinis bilateral
bilaterally bilges bilingual bilinguals bilious bilk bilked bilking bilks billboard billboards billed billeted
billeting billets billfold billfolds billies billing billings billionaire billionaires billow billowed billowing
billows billowy bimbo bimbos bimonthlies bimonthly binaries binary binder binderies binders bindery bindings binge
binged binges bingo binnacle binnacles binned binning binocular binoculars binomial binomials biochemical biochemicals
biochemist biochemistry biochemists biodiversity biofeedback biographer biographers biographical biographies biography
biological biologically biologist biologists biology biomedical bionic biophysicist biophysicists biophysics biopsied
biorhythm biorhythms biosphere biospheres biotechnology bipartite biped bipedal bipeds biplane biplanes bipolar
biracial birch birched birches birching bird birdbaths birdbrained birdcages birded birdhouse birdhouses birdied
birdieing birdies birding birds birdseed birdwatcher birdwatchers biretta birettas birthday birthdays birthed birther
birthers birthing birthmark birthmarks birthplace birthplaces birthrate birthrates birthright birthrights births
birthstone birthstones biscuit biscuits bisect bisected bisecting bisection bisections bisector bisectors bisects
bisexual bisexuality bisexuals bishopric bishoprics bismuth bisque bistro bistros bitchier bitchiest bitchy bitingly
bitmap bitterer bittern bitterness bitterns bitters bittersweet bittersweets bitumen bituminous bivalve bivalves
bivouac bivouacked bivouacking bivouacs biweeklies biweekly bizarrely blab blabbed blabbermouth blabbermouths blabbing
blabs blackball blackballed blackballing blackballs blackberries blackberry blackberrying blackbird blackbirds
blackboard blackboards blackcurrant blackened blackening blackens blackguard blackguards blackhead blackheads blackish
blackjack blackjacked blackjacking blackjacks blacklist blacklisted blacklisting blacklists blackmail blackmailed
blackmailer blackmailers blackmailing blackmails blackness blackout blackouts blacksmith blacksmiths blackthorn
blackthorns blacktop blacktopped blacktopping blacktops bladder bladders blade blades blameless blamelessly blamer
blameworthy blanch blanched blanches blanching blancmange blandishment blandishments blandly blandness blanker
blankest blanket blanketed blanketing blankets blankly blankness blare blared blares blarney blarneyed blarneying
blarneys blasphemed blasphemer blasphemers blasphemes blasphemies blaspheming blasphemous blasphemously blasphemy
blaster blasters blastoff blastoffs blatant blatantly blazers blazes blazon blazoned blazoning blazons bleached
bleacher bleachers bleaches bleaching bleaker bleakest bleakness blearier bleariest blearily bleary bleat bleated
bleating bleats bleeder bleeders bleep bleeped bleeping bleeps blemished blemishing blench blenched blenches blenching
blender blenders blessedly blessedness blighted blighting blights blimp blimps blinder blinders blindest blindfold
blindfolded blindfolding blindfolds blindingly blindness blinds blindside blindsided blindsides blindsiding bling
blinker blinkered blinkering blinkers blintz blintze blintzes blip blips blissful blissfulness blister blistered
blistering blisters blithely blither blithest blizzard blizzards blob blobbed blobbing blobs bloc blockade blockaded
blockades blockading blockage blockages blockbuster blockbusters blockhead blockheads blockhouse blockhouses blocs
blogged blogging blogs blonde blondes blondness blonds bloodbath bloodbaths bloodcurdling blooded bloodhound
bloodhounds bloodied bloodies blooding bloodless bloodlessly bloodmobile bloodmobiles bloods bloodshed bloodshot
bloodstain bloodstained bloodstains bloodstream bloodstreams bloodsucker bloodsuckers bloodthirstier bloodthirstiest
bloodthirstiness bloodthirsty bloodying bloomed bloomer bloomers blooming blooms blooper bloopers blossoms blot blotch
blotched blotches blotchier blotchiest blotching blotchy blots blotted blotter blotters blotting blouse bloused
blouses blousing blower blowers blowguns blowout blowouts blowsier blowsiest blowsy blowtorch blowtorches blowup
blowups blowzier blowziest blowzy blubber blubbered blubbering blubbers bludgeoned bludgeoning bludgeons bluebell
bluebells blueberries blueberry bluebird bluebirds bluebottle bluebottles blued bluefish bluefishes bluegrass
bluejacket bluejackets bluenose bluenoses blueprint blueprinted blueprinting blueprints blues bluestocking
bluestockings bluff bluffed bluffer bluffers bluffest bluffing bluffs bluing bluish blunder blunderbuss blunderbusses
blundered blunderer blunderers blundering blunders bluntly bluntness blurb blurbs blurrier blurriest blurry blush
blushed blusher blushers blushes bluster blustered blustering blusters blustery boar boarder boarders boardinghouse
boardinghouses boardroom boardrooms boardwalk boardwalks boars boaster boasters boastful boastfulness boater boaters
boatman boatmen boatswain boatswains bobbies bobbin bobbins bobbled bobbles bobbling bobcat bobcats bobolink bobolinks
bobs bobsled bobsledded bobsledding bobsleds bobtail bobtails bobwhite bobwhites boded bodega bodegas bodes bodice
bodices bodily boding bodkin bodkins bodybuilding bodyguard bodyguards bodywork bogey bogeyed bogeying bogeyman
bogeymen bogeys boggier boggiest bogging boggy bogie bogies boiler boilerplate boilers boilings boisterous
boisterously boisterousness bolas boldness bole bolero boleros boles boll bolls bolt bolted bolting bolts bombardier
bombardiers bombardment bombardments bombast bombastic bomber bombers bombshell bombshells bonanza bonanzas bonbon
bonbons bondage bondsman bondsmen bonehead boneheads boneless boner boners bonfires bonged bonging bongos bongs bonier
boniest bonitos bonkers bonnets bonnier bonniest bonny bonsai bonus bonuses boob boobed boobies boobing boobs booby
boodle boodles booed boogie boogied boogieing boogies booing bookcases bookends bookie bookies bookish bookkeeper
bookkeepers booklet booklets bookmaker bookmakers bookmaking bookmark bookmarked bookmarking bookmarks bookmobile
bookmobiles bookseller booksellers bookshelf bookshelves bookshop bookshops bookstore bookstores bookworm bookworms
boomerang boomeranged boomeranging boomerangs boon boondocks boondoggle boondoggled boondoggles boondoggling boons
boor boorish boorishly boors boos booster boosters bootblack bootblacks booted bootee bootees booth booths booties
bootlegged bootlegger bootleggers bootlegging bootlegs bootless bootstrap bootstraps booty booze boozed boozer boozers
boozes boozier booziest boozing boozy bop bopped bopping bops borax bordello bordellos borderland borderlands
borderline borderlines boredom borers boringly borne boron borrower borrowers borscht bosh bosom bosoms bossier
bossiest bossily bossiness botanical botanist botanists botany botch botched botches botching bothersome botnet
botnets bottleneck bottlenecks bottomed bottoming bottomless botulism boudoir boudoirs bouffant bouffants bough boughs
bouillabaisse bouillabaisses bouillon bouillons boulder boulders boulevards bouncer bouncers boundaries boundary
bounded bounden bounder bounders bounding boundless bounds bounteous bounties bountiful bountifully bounty bouquet
bouquets bourbon boutique boutiques bouts bovine bovines bow bowdlerise bowdlerised bowdlerises bowdlerising
bowdlerize bowdlerized bowdlerizes bowdlerizing bowel bowels bower bowers bowing bowled bowlegged bowlers bowman
bowmen bows bowsprit bowsprits bowstring bowstrings boxcar boxcars boxer boxers boxwood boycotting boyhood boyhoods
boyish boyishly boyishness boysenberries boysenberry bozo bozos braced bracelets braces bracing bracken bracket
bracketed bracketing brackets brackish bract bracts brads brag braggart braggarts bragged bragger braggers bragging
brags braided braiding braids braille brain brainchild brainchildren brained brainier brainiest braining brainless
brains brainstorm brainstormed brainstorming brainstorms brainteaser brainteasers brainwash brainwashed brainwashes
brainwashing brainy braise braised braises braising braked brakeman brakemen bramble brambles brandied brandished
brandishes brandishing brandying bras brashly brashness brass brasses brassier brassiere brassieres brassiest brassy
brat brats brattier brattiest bratty bravado braved bravery braves braving bravos bravura bravuras brawl brawled
brawler brawlers brawling brawls brawn brawnier brawniest brawniness brawny bray brayed braying brays brazen brazened
brazening brazenly brazenness brazens brazier braziers breadbasket breadbaskets breaded breadfruit breadfruits
breading breads breadths breadwinner breadwinners breakables breakage breakages breakdown breakdowns breaker breakers
breakfasted breakfasting breakneck breakpoints breakup breakups breakwater breakwaters breast breastbone breastbones
breasted breasting breastplates breasts breaststroke breaststrokes breastwork breastworks breath breathable breather
breathers breathier breathiest breathless breathlessly breathlessness breaths breathtakingly breathy breech breeches
breeder breeders breeze breezed breezes breezier breeziest breezily breeziness breezing breezy brethren breviaries
breviary brevity brew brewed brewer breweries brewers brewery brewing brews briar briars bribery brickbat brickbats
bricked bricking bricklaying bridal bridals bridegroom bridegrooms bridesmaid bridesmaids bridgehead bridgeheads
bridgework bridle bridled bridles bridling briefcase briefcases briefed briefer briefest briefing briefings briefness
brier briers brigade brigades brigand brigandage brigands brigantine brigantines brightness brigs brilliance
brilliancy brilliantly brilliants brim brimful brimmed brimming brims brimstone brindled brine brinier briniest
brinkmanship brinks briny briquette briquettes brisked brisker briskest brisket briskets brisking briskness brisks
bristle bristled bristles bristlier bristliest bristling bristly britches brittle brittleness brittler brittlest
broach broached broaches broaching broadband broadcaster broadcasters broadcloth broadloom broadness broads broadsided
broadsides broadsiding broadsword broadswords brocade brocaded brocades brocading broccoli brochures brogan brogans
brogue brogues broil broiled broiler broilers broiling broils brokenhearted brokerage brokerages brokered brokering
bromide bromides bromine bronchi bronchial bronchitis bronchus bronco broncos brontosaur brontosaurs brontosaurus
brontosauruses bronzed bronzes bronzing brooch brooches brooded brooder brooders brooding broods brooked brooking
broom brooms broomstick broomsticks broth brothel brothels brotherhood brotherhoods brotherliness brotherly broths
brouhaha brouhahas brow browbeat browbeaten browbeating browbeats browned brownie brownies browning brownish brownout
brownouts browns brownstone brownstones brows browsed browser browsers browses browsing bruin bruins bruiser bruisers
brunch brunched brunches brunching brunets brunette brunettes brunt brushwood brusquely brusqueness brusquer brusquest
brutal brutalise brutalised brutalises brutalising brutalities brutality brutalize brutalized brutalizes brutalizing
brutally brutish brutishly bubblier bubbliest bubbly buccaneer buccaneered buccaneering buccaneers buckboard
buckboards bucket bucketed bucketful bucketfuls bucketing buckets buckeye buckeyes buckler bucklers buckram bucks
bucksaw bucksaws buckshot buckskin buckskins buckteeth bucktooth bucktoothed buckwheat buckyball buckyballs bucolic
bucolics budded buddies buddings budge budged budgerigar budgerigars budges budgetary budgeted budgie budgies budging
buffalo buffaloed buffaloes buffaloing buffed buffet buffeted buffeting buffets buffing buffoon buffoonery buffoons
buffs bugaboo bugaboos bugbear bugbears bugged bugger buggers buggier buggies buggiest bugging buggy bugle bugled
bugler buglers bugles bugling bugs buildup buildups builtin bulb bulbous bulbs bulge bulged bulges bulgier bulgiest
bulging bulgy bulimia bulimic bulimics bulkhead bulkheads bulkier bulkiest bulkiness bull bulldog bulldogged
bulldogging bulldogs bulldoze bulldozed bulldozer bulldozers bulldozes bulldozing bulled bullet bulletin bulletined
bulletining bulletins bulletproof bulletproofed bulletproofing bulletproofs bullets bullfight bullfighter bullfighters
bullfighting bullfights bullfinch bullfinches bullfrog bullfrogs bullheaded bullhorn bullhorns bulling bullion bullish
bullock bullocks bullpen bullpens bullring bullrings bulls bullshit bullshits bullshitted bullshitting bulrush
bulrushes bulwark bulwarks bum bumble bumblebee bumblebees bumbled bumbler bumblers bumbles bumbling bummed bummer
bummers bummest bumming bumper bumpers bumpier bumpiest bumpkin bumpkins bumptious bumpy bums bun bunch bunched
bunches bunching bungalows bunged bunghole bungholes bunging bungle bungled bungler bunglers bungles bungling bungs
bunion bunions bunk bunked bunker bunkers bunkhouse bunkhouses bunking bunks bunkum buns bunted buntings bunts buoy
buoyancy buoyant buoyantly buoyed buoying buoys bur burble burbled burbles burbling burdock bureau bureaucracies
bureaucracy bureaucrat bureaucratic bureaucratically bureaucrats bureaus burgeoned burgeoning burgeons burgers burgher
burghers burglarise burglarised burglarises burglarising burglarize burglarized burglarizes burglarizing burgle
burgled burgles burgling burgs burka burkas burlap burlesque burlesqued burlesques burlesquing burliness burner
burners burnish burnished burnishes burnishing burnoose burnooses burnout burnouts burqa burqas burr burred burring
burrito burritos burros burrow burrowed burrowing burrows burrs burs bursar bursars bursitis busbies busboy busboys
busby bused bush bushed bushel busheled busheling bushelled bushelling bushellings bushels bushes bushier bushiest
bushiness bushing bushings bushman bushmen bushwhack bushwhacked bushwhacker bushwhackers bushwhacking bushwhacks
bushy busied busies business businesses businesslike businessmen businesswomen busing buss bussed busses bussing
busters busybodies busybody busying busyness busywork butane butch butcheries butchery butches butler butlers buts
butte butted buttercup buttercups buttered butterfat butterfingers butterflied butterflying butterier butteries
butteriest buttering buttermilk butternut butternuts butters butterscotch buttes butting buttock buttocks button
buttoned buttonhole buttonholed buttonholes buttonholing buttoning buttons buttress buttressed buttresses buttressing
buxom buyer buyers buyout buyouts buzzard buzzards buzzer buzzers buzzkill buzzkills buzzword buzzwords byes bygone
bygones bylaw bylaws byline bylines byplay byproduct byproducts bystander bystanders byway byways byword bywords cab
cabal cabals cabana cabanas cabaret cabarets cabbage cabbages cabbed cabbies cabbing cabby cabin cabinet cabinetmaker
cabinetmakers cabinets cabins cable cablecast cablecasting cablecasts cabled cablegram cablegrams cables cabling
caboodle caboose cabooses cabs cacao cacaos cache cached caches cachet cachets caching cackle cackled cackles cackling
cacophonies cacophonous cacophony cadaver cadaverous cadavers caddie caddied caddies caddish caddying cadence cadences
cadenza cadenzas cadge cadged cadger cadgers cadges cadging cadmium cadres cads caducei caduceus caesium caesura
caesuras cafeteria cafeterias caffeinated caffeine caftan caftans cagier cagiest cagily caginess cahoot cahoots cairn
cairns caisson caissons cajole cajoled cajolery cajoles cajoling calabash calabashes calamine calamities calamitous
calamity calcified calcifies calcify calcifying calcine calcined calcines calcining calcite calcium calculable
calculation calculations calculator calculators calculi calendar calendared calendaring calendars calf calfskin
caliber calibers calibrate calibrated calibrates calibrating calibration calibrations calibrator calibrators calibre
calibres calico calicoes caliper calipered calipering calipers caliph caliphate caliphates caliphs calisthenic
calisthenics calk calked calking calks callable caller callers calligrapher calligraphers calligraphy callings
calliope calliopes callisthenics callous calloused callouses callousing callously callousness callow callower
callowest callus callused calluses callusing calmness caloric calorific calumniate calumniated calumniates
calumniating calumnies calumny calve calved calves calving calypso calypsos calyx calyxes camaraderie camber cambered
cambering cambers cambium cambiums cambric camcorder camcorders camel camellia camellias camels cameo cameos camera
cameraman cameramen cameras camerawoman camerawomen camisole camisoles camouflaged camouflages camouflaging campaign
campaigned campaigner campaigners campaigning campaigns campaniles campers campfire campfires campground campgrounds
camphor campier campiest campsite campsites campus campuses campy camshaft camshafts canard canards canasta cancan
cancans canceled canceling cancellation cancellations cancer cancerous cancers candelabra candelabras candelabrum
candidacies candidacy candidate candidates candidly candidness candied candies candle candled candlelight candles
candlestick candlesticks candling candor candour candy candying caned canine canines caning canister canisters canker
cankered cankering cankerous cankers cannabis cannabises canned canneries cannery cannibalised cannibalises
cannibalising cannibalism cannibalistic cannibalize cannibalized cannibalizes cannibalizing cannier canniest cannily
canniness canning cannonade cannonaded cannonades cannonading cannonball cannonballs cannoned cannoning cannons canny
canoed canoeist canoeists canon canonical canonisation canonisations canonise canonised canonises canonising
canonization canonizations canonize canonized canonizes canonizing canons canopied canopies canopy canopying cans
cantaloupes cantankerous cantankerously cantankerousness cantata cantatas canted canteen canteens cantered cantering
canters canticle canticles cantilever cantilevered cantilevering cantilevers canting canto cantors cantos cants canvas
canvasback canvasbacks canvased canvases canvasing canvass canvassed canvasser canvassers canvasses canvassing canyon
canyons capabilities capability capable capably capacious capaciously capaciousness capacitance capacities capacitor
capacitors capacity caparison caparisoned caparisoning caparisons cape caped caper capered capering capers capes
capillaries capillary capitalisation capitalised capitalises capitalising capitalism capitalist capitalistic
capitalists capitalization capitalized capitalizes capitalizing capitol capitols capitulate capitulated capitulates
capitulating capitulation capitulations caplet caplets capon capons cappuccino cappuccinos caprices capricious
capriciously capriciousness capsized capsizes capsizing capstan capstans capsule capsuled capsules capsuling
captaincies captaincy captained captaining captioned captioning captions captious captivation captive captives
captivities captivity captor captors carafe carafes caramel caramels carapace carapaces caravan caravans caraway
caraways carbide carbides carbine carbines carbon carbonate carbonated carbonates carbonating carbonation carbons
carboy carboys carbs carbuncle carbuncles carburetor carburetors carburettor carburettors carcass carcasses carcinogen
carcinogenic carcinogenics carcinogens carcinoma carcinomas cardigan cardigans cardinal cardinals cardio cardiogram
cardiograms cardiologist cardiologists cardiology cardiopulmonary cardiovascular cardsharp cardsharps career careered
careering careers carefuller carefullest carefulness caregiver caregivers carelessness caress caressed caresses
caressing caret carets careworn carfare cargo cargoes caribou caribous caricature caricatured caricatures caricaturing
caricaturist caricaturists caries carillon carillons carjack carjacked carjacker carjackers carjacking carjackings
carjacks carmines carnage carnal carnally carnation carnations carnelian carnelians carnivals carnivore carnivores
carnivorous caroled caroler carolers caroling carolled caroller carollers carolling carols carom caromed caroming
caroms carotid carotids carousal carousals caroused carousel carousels carouser carousers carouses carousing carpal
carpals carped carpel carpels carpentered carpentering carpentry carpet carpetbag carpetbagged carpetbagger
carpetbaggers carpetbagging carpetbags carpeted carpeting carpets carpi carping carport carports carps carpus carrel
carrels carriage carriages carriageway carrot carrots carryall carryalls carryout carsick carsickness carted cartel
cartels cartilage cartilages cartilaginous carting cartographer cartographers cartography carton cartons cartoon
cartooned cartooning cartoonist cartoonists cartoons cartridge cartridges carts cartwheel cartwheeled cartwheeling
cartwheels carver carvers caryatid caryatids cascade cascaded cascades cascading cased casein caseload caseloads
casements casework caseworker caseworkers cashback cashew cashews cashiered cashiering cashmere casing casings casino
casinos cask caskets casks cassavas casserole casseroled casseroles casseroling cassette cassettes cassia cassias
cassock cassocks castanets castaway castaways caste caster casters castes castigate castigated castigates castigating
castigation castigator castigators castle castled castles castling castoff castoffs castor castors castrate castrated
castrates castrating castration castrations casual casually casualness casuals casualties casualty casuist casuistry
casuists cataclysm cataclysmic cataclysms catacomb catacombs catafalque catafalques catalepsy cataleptic cataleptics
cataloged cataloger catalogers catalogue catalogued cataloguer cataloguers catalogues cataloguing catalpa catalpas
catalyse catalysed catalysing catalysis catalysts catalytic catalyzed catalyzes catalyzing catamaran catamarans
catapult catapulted catapulting catapults cataract cataracts catarrh catastrophe catastrophes catastrophic
catastrophically catatonic catatonics catbird catbirds catboat catboats catcall catcalled catcalling catcalls catchall
catchalls catcher catchers catchier catchiest catchings catchment catchphrase catchword catchwords catchy catechise
catechised catechises catechising catechism catechisms catechize catechized catechizes catechizing categorical
categorically categories categorisation categorisations categorised categorises categorising categorization
categorizations categorize categorized categorizes categorizing category caterer caterers caterwaul caterwauled
caterwauling caterwauls catfish catfishes catgut catharses catharsis cathartic cathartics catheter catheters cathode
cathodes catholic catholicity cation cations catkin catkins catnap catnapped catnapping catnaps catnip cats cattail
cattails cattier cattiest cattily cattiness cattle cattleman cattlemen catty catwalk catwalks caucused caucusing
caudal cauldron cauldrons cauliflowers causal causalities causality causally causation causative causeless causeway
causeways caustic caustically caustics cauterise cauterised cauterises cauterising cauterize cauterized cauterizes
cauterizing cautionary cautiousness cavalcade cavalcades cavalier cavaliers cavalries cavalry cavalryman cavalrymen
caveat caveats caveman cavemen cavern caverns caviar cavil caviled caviling cavilled cavilling cavillings cavils
cavities cavity cavort cavorted cavorting cavorts caw cawed cawing caws cayenne ceasefire ceaseless ceaselessly cedar
cedars cede ceded cedes cedilla cedillas ceding celebrant celebrants celebration celebrations celebratory celerity
celery celesta celestas celibacy celibate celibates cell cellist cellists cello cellophane cellos cells cellular
cellulars cellulite celluloid cellulose cement cemented cementing cements cemeteries cenotaph cenotaphs censer censers
censored censoring censorious censoriously censors censorship censure censured censures censuring census censused
censuses censusing centaur centaurs centenarian centenarians centenaries centenary centennial centennials centerfold
centerfolds centerpiece centerpieces centigrade centilitre centilitres centime centimes centimetre centimetres
centipede centipedes central centralisation centralise centralised centralises centralising centralization centrally
centrals centrefold centrefolds centrepiece centrepieces centrifugal centrifuge centrifuged centrifuges centrifuging
centripetal centrist centrists centurion centurions cephalic cerebellum cerebellums cerebra cerebral cerebrum
cerebrums ceremonial ceremonially ceremonials ceremonies ceremonious ceremoniously ceremony certainties certainty
certifiable certificated certificating certifications certitude cerulean cervical cervices cervix cesarean cesareans
cesium cessation cessations cession cessions cesspool cesspools cetacean cetaceans chafe chafed chafes chaff chaffed
chaffinch chaffinches chaffing chaffs chafing chagrin chagrined chagrining chagrins chainsaw chainsawed chainsawing
chainsaws chairlift chairlifts chairmanship chairmen chairpersons chairwomen chaise chaises chalet chalets chalice
chalices chalk chalkboard chalkboards chalked chalkier chalkiest chalking chalks chalky challenger challengers chamber
chamberlain chamberlains chambermaid chambermaids chambray chameleon chameleons chamois chamomile chamomiles champ
champagne champagnes champed champing championships champs chanced chancel chancelleries chancellery chancels
chanceries chancery chances chancier chanciest chancing chancy chandlers changeable changeling changelings changeover
changeovers channeled channeling chanters chantey chanteys chanticleer chanticleers chaotic chaotically chaparral
chaparrals chapels chaperon chaperone chaperoned chaperones chaperoning chaperons chaplaincies chaplaincy chaplet
chaplets chapped chapping chaps chapter chapters characterisation characterisations characterise characterised
characterises characterising characteristically characterizations characterize characterized characterizes
characterizing charade charades charbroil charbroiled charbroiling charbroils charcoal charcoals chargeable chargers
charier chariest charily chariot charioteer charioteers chariots charisma charismatic charismatics charitably
charlatans charmer charmers charmingly charred charring chars chartered chartering charters chartreuse charwoman
charwomen chary chaser chasers chases chasm chasms chassis chaste chastely chasten chastened chastening chastens
chaster chastest chastise chastised chastisement chastisements chastises chastising chastity chasubles chateaus
chattel chattels chatterbox chatterboxes chattered chatterer chatterers chattering chatters chattier chattiest
chattily chattiness chatty chauvinism chauvinist chauvinistic chauvinists cheapen cheapened cheapening cheapens
cheaply cheapness cheapskate cheapskates cheater cheaters checkbook checkbooks checker checkerboard checkerboards
checkered checkering checkers checklist checklists checkmate checkmated checkmates checkmating checkout checkouts
checkpoint checkpoints checkroom checkrooms checkup checkups cheddar cheek cheekbone cheekbones cheeked cheekier
cheekiest cheekily cheekiness cheeking cheeks cheeky cheep cheeped cheeping cheeps cheerfuller cheerfullest
cheerfulness cheerier cheeriest cheerily cheeriness cheerless cheerlessly cheerlessness cheeseburger cheeseburgers
cheesecake cheesecakes cheesecloth cheesed cheeses cheesing cheetahs chemical chemically chemicals chemise chemises
chemist chemistry chemists chemotherapy chenille chequebook chequebooks chequed chequer chequerboard chequerboards
chequered chequering chequers chequing cheroot cheroots cherries cherry cherub cherubic cherubim cherubs chervil chess
chessboard chessboards chessman chessmen chest chestnut chestnuts chests chevron chevrons chewer chewers chewier
chewiest chiaroscuro chic chicaneries chicanery chicer chicest chichi chichis chick chickadee chickadees chickened
chickening chickenpox chickpea chickpeas chicks chickweed chicle chicories chicory chide chided chides chiding chiefer
chiefest chiefly chieftain chieftains chiffon chigger chiggers chignon chignons chilblain chilblains childbearing
childbirth childbirths childcare childhood childhoods childish childishly childishness childless childlessness
childlike childproof childproofed childproofing childproofs chili chilies chiller chillers chillest chilli chillies
chilliness chillings chimed chimera chimeras chimerical chimes chiming chimney chimneys chimp chimpanzee chimpanzees
chimps china chinchilla chinchillas chink chinked chinking chinks chinned chinning chino chinos chinstrap chinstraps
chintz chintzier chintziest chipmunk chipmunks chipped chipper chippers chiropodist chiropodists chiropody
chiropractic chiropractics chiropractor chiropractors chirrup chirruped chirruping chirrups chisel chiseled chiseler
chiselers chiseling chiselled chiseller chisellers chiselling chisels chit chitchat chitchats chitchatted chitchatting
chitin chits chitterlings chivalrous chivalrously chivalry chive chives chloride chlorides chlorinate chlorinated
chlorinates chlorinating chlorination chlorine chlorofluorocarbon chlorofluorocarbons chloroform chloroformed
chloroforming chloroforms chlorophyll chock chocked chocking chocks choice choicer choices choicest choirs choke
choked choker chokers chokes choking choler choleric cholesterol chomp chomped chomping chomps choosier choosiest
choosy chopper choppered choppering choppers choppier choppiest choppily choppiness choppy chopstick chopsticks choral
chorale chorales chorals chord chords chore choreograph choreographed choreographer choreographers choreographic
choreographing choreographs choreography chores chorister choristers chortle chortled chortles chortling chorus
chorused choruses chorusing chowder chowders chowed chowing chows christened christening christenings christens
chromatic chrome chromed chromes chroming chromium chromosome chromosomes chronic chronically chronicle chronicled
chronicler chroniclers chronicles chronicling chronological chronologically chronologies chronology chronometer
chronometers chrysalis chrysalises chubbier chubbiest chubbiness chuck chuckhole chuckholes chuckle chuckled chuckles
chuckling chucks chug chugged chugging chugs chummed chummier chummiest chumminess chumming chummy chump chumps chunk
chunkier chunkiest chunkiness chunks chunky church churches churchgoer churchgoers churchman churchmen churchyard
churchyards churl churlish churlishly churlishness churls churn churned churning churns chute chutes chutney chutzpah
ciabatta ciabattas cicada cicadas cicatrices cicatrix cider ciders cigar cigarette cigarettes cigarillo cigarillos
cigars cilantro cilia cilium cinched cinches cinching cinchona cinchonas cincture cinctures cindered cindering cinders
cinemas cinematic cinematographer cinematographers cinematography cinnabar cinnamon cipher ciphered ciphering ciphers
circadian circlet circlets circuit circuited circuiting circuitous circuitously circuitry circuits circularise
circularised circularises circularising circularity circularize circularized circularizes circularizing circulars
circulated circulates circulating circulation circulations circulatory circumcise circumcised circumcises circumcising
circumcision circumcisions circumferences circumflex circumflexes circumlocution circumlocutions circumnavigated
circumnavigates circumnavigating circumnavigation circumnavigations circumscribe circumscribed circumscribes
circumscribing circumscription circumscriptions circumspection circumstance circumstanced circumstances circumstancing
circumstantial circumstantially circumvention cirrhosis cirrus cistern cisterns citadel citadels citation citations
citizenry citizenship citric citron citronella citrons citrus citruses civet civets civic civilian civilians
civilisation civilisations civilise civilised civilises civilising civilities civility civilization civilizations
civilize civilized civilizes civilizing civilly civvies clack clacked clacking clacks clad claimant claimants
clairvoyance clairvoyant clairvoyants clam clambake clambakes clamber clambered clambering clambers clammed clammier
clammiest clamminess clamming clammy clamored clamoring clamorous clamors clamoured clamouring clamours clampdown
clampdowns clamped clamping clamps clams clan clandestine clandestinely clang clanged clanging clangor clangour clangs
clank clanked clanking clanks clannish clans clapboard clapboarded clapboarding clapboards clapper clappers claptrap
claret clarets clarification clarifications clarified clarifies clarify clarifying clarinet clarinetist clarinetists
clarinets clarinettist clarinettists clarion clarioned clarioning clarions clarity clash clashed clashes clashing
clasp clasped clasping clasps class classed classes classical classically classicism classicist classicists classier
classiest classifiable classification classifications classifieds classiness classing classless classmate classmates
classroom classrooms classy clatter clattered clattering clatters clause clauses claustrophobia claustrophobic
clavichord clavichords clavicles clayey clayier clayiest cleanlier cleanliest cleanliness cleanly cleanness cleanser
cleansers cleanup cleanups clearance clearances clearinghouse clearinghouses clearness cleat cleats cleavage cleavages
cleaved cleaver cleavers cleaves cleaving clef clefs cleft clefts clematis clematises clemency clench clenched
clenches clenching clerestories clerestory clergyman clergymen clergywoman clergywomen clerical clerked clerking
cleverness clew clewed clewing clews clickable cliffhanger cliffhangers climactic climate climates climatic climax
climaxed climaxes climaxing climber climbers clime climes clinched clincher clinchers clinches clinching clingier
clingiest clingy clinical clinically clinician clinicians clink clinked clinker clinkers clinks clipboard clipboards
clipped clipper clippers clippings clique cliques cliquish clit clitoral clitoris clitorises clits cloak cloaked
cloaking cloakroom cloakrooms cloaks clobber clobbered clobbering clobbers cloche cloches clock clocked clocking
clocks clockwork clockworks clod clodhopper clodhoppers clods clog clogged clogging clogs cloister cloistered
cloistering cloisters clomp clomped clomping clomps clop clopped clopping clops closefisted closemouthed closeness
closeout closeouts closet closeted closeting closets closure closures clot clothe clothed clothesline clotheslines
clothespin clothespins clothier clothiers clots clotted clotting cloture clotures cloudburst cloudbursts cloudiness
cloudless clout clouted clouting clouts clove cloven clover cloverleaf cloverleafs cloverleaves clovers cloves clowned
clowning clownish clownishly clownishness cloy cloyed cloying cloys clubfeet clubfoot clubhouse clubhouses cluck
clucked clucking clucks clue clued clues cluing clump clumped clumping clumps clumsier clumsiest clumsily clumsiness
clunk clunked clunker clunkers clunkier clunkiest clunking clunks clunky cluster clustered clustering clusters clutch
clutched clutches clutching coachman coachmen coagulant coagulants coagulated coagulates coagulating coagulation
coaled coalescence coaling coalition coalitions coals coarsely coarsen coarsened coarseness coarsening coarsens
coastal coasted coaster coasters coasting coastline coastlines coasts coauthor coauthored coauthoring coauthors coax
coaxed coaxes coaxing cob cobalt cobble cobbled cobbler cobblers cobbles cobblestone cobblestones cobbling cobras cobs
cobweb cobwebs cocaine cocci coccis coccus coccyges coccyx cochlea cochleae cochleas cock cockade cockades cockamamie
cockatoo cockatoos cocked cockerel cockerels cockeyed cockfight cockfights cockier cockiest cockily cockiness cocking
cockle cockles cockleshell cockleshells cockney cockneys cockpit cockpits cockroach cockroaches cocks cockscomb
cockscombs cocksucker cocksuckers cocksure cocktail cocktails cocky cocoa cocoas coconut coconuts cocoon cocooned
cocooning cocoons coda codas codded codding coddle coddled coddles coddling codeine codependency codependent
codependents codex codfish codfishes codger codgers codices codicil codicils codification codifications codified
codifies codify codifying cods coed coeds coeducation coeducational coequal coequals coercion coeval coevals
coexistence coffee coffeecake coffeecakes coffeehouse coffeehouses coffeepot coffeepots coffees coffer coffers coffin
coffined coffining coffins cog cogency cogently cogitate cogitated cogitates cogitating cogitation cognac cognacs
cognate cognates cognisance cognisant cognition cognitive cognizance cognomen cognomens cogs cogwheel cogwheels
cohabitation cohere cohered coherence coherent coherently coheres cohering cohesion cohesive cohesively cohesiveness
cohort cohorts coif coiffed coiffing coiffure coiffured coiffures coiffuring coifs coiled coiling coils coinage
coinages coincidence coincidences coincident coincidental coincidentally coital coitus coked coking colander colanders
colas coldly coldness colds coleslaw colicky coliseums colitis collaborated collaborates collaborating collaborations
collaborative collaborator collaborators collage collages collapsible collarbone collarbones collared collaring
collate collated collateral collates collating collation collations collectable collectables collectible collectibles
collection collections collective collectively collectives collectivise collectivised collectivises collectivising
collectivism collectivist collectivists collectivize collectivized collectivizes collectivizing collector collectors
colleens college colleges collegian collegians collegiate collie collieries colliers colliery collies collision
collisions collocate collocated collocates collocating collocation collocations colloid colloids colloquial
colloquialism colloquialisms colloquially colloquies colloquium colloquiums colloquy collusion collusive cologne
colognes colones colonialist colonialists colonials colonies colonisation colonise colonised coloniser colonisers
colonises colonising colonist colonists colonization colonize colonized colonizer colonizers colonizes colonizing
colonnade colonnades colonoscopies colonoscopy colons colony coloration coloratura coloraturas colorblind coloreds
colorfast colossally colossi colossus colouration colourblind coloureds colourfast colourful colourfully colourless
cols coltish colts columbine columbines column columned columns coma comas combatant combatants combated combative
combed combination combinations combing combo combos combs combustibility combustible combustibles combustion comeback
comebacks comedic comedienne comediennes comedies comedown comedowns comedy comelier comeliest comeliness comely
comers comestibles comet comets comeuppance comeuppances comfier comfiest comfortably comforter comforters
comfortingly comfy comical comically comings comity comma commandant commandants commandeered commandeering
commandeers commandment commandments commando commandos commas commemorated commemorates commemorating commemoration
commemorations commemorative commencement commencements commend commendable commendably commendation commendations
commended commending commends commensurable commentaries commentate commentated commentates commentating commentator
commentators commerce commercialisation commercialise commercialised commercialises commercialising commercialism
commercialization commercialize commercialized commercializes commercializing commercially commingle commingled
commingles commingling commiserate commiserated commiserates commiserating commiseration commiserations commissar
commissariat commissariats commissaries commissars commissary commission commissioned commissioning commissions
commitment commitments committal committals committee committees commode commodes commodious commodities commodore
commodores commoners commonplace commonplaces commons commonwealth commonwealths commotion commotions communal
communally commune communed communes communicable communicant communicants communication communications communicative
communicator communicators communing communion communions communism communistic communities commutation commutations
commutative commuter commuters compact compacted compacter compactest compacting compaction compactly compactness
compactor compactors compacts companies companionable companionship companionway companionways company comparability
comparably comparative comparatively comparatives compare compared compares comparing comparisons compartment
compartmentalise compartmentalised compartmentalises compartmentalising compartmentalize compartmentalized
compartmentalizes compartmentalizing compartments compass compassed compasses compassing compassion compassionately
compatibility compatible compatibles compatibly compatriot compatriots compellingly compendium compendiums compensate
compensated compensates compensating compensation compensations compensatory competence competences competencies
competency competently competition competitions competitive competitively competitiveness competitor competitors
compilation compilations compiler compilers complacence complacency complacent complacently complainant complainants
complainer complainers complaint complaints complaisance complaisant complaisantly complected complementary completely
completeness complexion complexioned complexions complexities complexity compliance compliant complications complicity
compliment complimentary complimented complimenting compliments component components comport comported comporting
comportment comports composite composites composition compositions compositor compositors compost composted composting
composts composure compote compotes comprehend comprehended comprehending comprehends comprehensibility comprehensible
comprehension comprehensions comprehensive comprehensively comprehensiveness comprehensives compress compressed
compresses compressing compression compressor compressors comprise comprised comprises comprising comptroller
comptrollers compulsion compulsions compulsive compulsively compulsiveness compulsories compulsorily compunction
compunctions computation computational computationally computations compute computed computerisation computerise
computerised computerises computerising computerization computerize computerized computerizes computerizing computers
computes computing comradeship concatenate concatenated concatenates concatenating concatenation concatenations
concavities concavity concealment concede conceded concedes conceding conceit conceits conceivable conceivably
concentrations concentric concentrically concept conception conceptions concepts conceptual conceptualisation
conceptualisations conceptualise conceptualised conceptualises conceptualising conceptualization conceptualizations
conceptualized conceptualizes conceptualizing conceptually concert concerted concertina concertinaed concertinaing
concertinas concerting concertmaster concertmasters concerto concertos concerts concession concessionaire
concessionaires concessions conch conchs concierge concierges conciliate conciliated conciliates conciliating
conciliation conciliator conciliators conciliatory concisely conciseness conciser concisest conclave conclaves
conclusion conclusions conclusive conclusively concoct concocted concocting concoction concoctions concocts
concomitant concomitants concord concordance concordances concordant concourse concourses concreted concretely
concreting concubine concubines concurrences concurrency concurrent concurrently concussion concussions condemnation
condemnations condemnatory condensation condensations condenser condensers condescend condescended condescendingly
condescends condescension condiment condiments condition conditional conditionally conditionals conditioned
conditioner conditioners conditioning conditions condo condole condoled condolence condolences condoles condoling
condom condominium condominiums condoms condor condors condos conduce conduced conduces conducing conduction
conductive conductivity conductor conductors conduit conduits cones confab confabbed confabbing confabs confection
confectioner confectioneries confectioners confectionery confections confederacies confederacy confederate
confederated confederates confederating confederation confederations confer conference conferences conferencing
conferment conferments conferred conferrer conferring confers confessedly confession confessional confessionals
confessions confessor confessors confetti confidence confidences confident confidential confidentiality confidentially
confidently configurable configurations confine confined confinement confinements confines confining confirmation
confirmations confirmatory confiscated confiscates confiscating confiscation confiscations conflagration
conflagrations confluence confluences confluent conformance conformation conformations conformist conformists
conformity confounded confounding confounds confrontation confrontational confrontations confusedly confusingly
confusions confuted confutes confuting conga congaed congaing congas congeal congealed congealing congeals congenial
congeniality congenially congenital congenitally congest congested congesting congestion congestive congests
conglomeration conglomerations congratulate congratulated congratulates congratulating congratulation congratulatory
congregated congregates congregating congregation congregational congregations congress congresses congressional
congressmen congresswomen congruence congruities congruity congruous conic conical conics conifer coniferous conifers
conjectural conjectured conjectures conjecturing conjoin conjoined conjoining conjoins conjugation conjugations
conjunction conjunctions conjunctive conjunctives conjunctivitis conjuncture conjunctures conjurer conjurers conk
conked conking conks connected connecting connection connections connective connectives connectivity connector
connectors connects conned conning connivance connive connived conniver connivers connives conniving connoisseur
connoisseurs connotation connotations connotative connubial conqueror conquerors conquest conquests conquistador
conquistadors cons consanguinity conscience consciences conscientious conscientiously conscientiousness conscious
consciously consciousness consciousnesses conscription consecrate consecrated consecrates consecrating consecration
consecrations consecutive consecutively consensual consensus consensuses consequence consequences consequential
conservationist conservationists conservatism conservatively conservatives conservator conservators considerable
considerably considerately consideration considerations consigned consigning consignment consignments consigns
consistencies consistent consistently consolation consolations console consoled consoles consolidation consolidations
consoling consonance consonances consonant consonants consort consorted consortia consorting consortium consorts
conspicuous conspicuously conspiracies conspiracy conspirator conspiratorial conspirators constabularies constabulary
constancy constantly constants constellation constellations consternation constipate constipated constipates
constipating constipation constituencies constituency constitution constitutional constitutionality constitutionally
constitutionals constitutions constraint constraints constrict constricted constricting constriction constrictions
constrictive constrictor constrictors constricts construction constructions constructive constructively constructor
constructors construed construes construing consul consular consuls consultancies consultancy consultation
consultations consultative consumable consumables consumer consumerism consumers consummation consummations
consumption consumptive consumptives contactable contagion contagions contagious container containers containment
contaminant contaminants contaminate contaminated contaminates contaminating contamination contemplate contemplated
contemplates contemplating contemplation contemplative contemplatives contemporaneous contemporaneously contempt
contemptible contemptibly contemptuous contemptuously contend contended contending contends contented contentedly
contentedness contenting contention contentions contentious contentiously contentment contest contestant contestants
contested contesting contests context contexts contextual contiguity contiguous continence continent continental
continentals continents contingencies contingency contingent contingents continua continual continuance continuances
continuation continuations continuity continuous continuously continuum contort contorted contorting contortion
contortionist contortionists contortions contorts contour contoured contouring contours contraband contraception
contraceptive contraceptives contract contracted contractile contracting contraction contractions contractors
contracts contractual contractually contradicted contradicting contradiction contradictions contradicts
contradistinction contradistinctions contrails contralto contraltos contraption contraptions contrapuntal contraries
contrarily contrariness contrariwise contravened contravenes contravening contravention contraventions contretemps
contribution contributions contributory contritely contrition contrivance contrivances contrive contrived contrives
contriving controllable controversial controversially controversies controversy controverted controverting controverts
contumacious contumelies contumely contuse contused contuses contusing contusion contusions conundrum conundrums
conurbation conurbations convalesced convalescence convalescences convalescent convalescents convalesces convalescing
convenience conveniences convenient conveniently convent convention conventional conventionality conventionally
conventions convents convergence convergences convergent conversant conversational conversationalist
conversationalists conversationally conversations conversed conversely converses conversing conversion conversions
converter converters convertible convertibles convex convexity conveyance conveyances conveyor conveyors convict
convicted convicting conviction convictions convicts convincingly convivial conviviality convocation convocations
convoked convokes convoking convoluted convolution convolutions convoy convoyed convoying convoys convulse convulsed
convulses convulsing convulsion convulsions convulsive convulsively coo cooed cooing cookbook cookbooks cooker
cookeries cookers cookery cookout cookouts coolant coolants coolers coolie coolies coolness coon coons cooped
cooperate cooperated cooperates cooperating cooperation cooperatively coopered coopering coopers cooping coops coos
coot cootie cooties coots copilot copilots copious copiously copped copper copperhead copperheads coppers coppery
copping copra cops copse copses copter copters copula copulas copulate copulated copulates copulating copulation
copycat copycats copycatted copycatting copyright copyrighted copyrighting copyrights copywriter copywriters coquette
coquetted coquettes coquetting coquettish corals cord corded cordial cordiality cordially cordials cording cordite
cordless cordon cordoned cordoning cordons cords corduroy corduroys corespondent corespondents coriander corked
corking corks corkscrew corkscrewed corkscrewing corkscrews corm cormorant cormorants corms corn cornball cornballs
cornbread corncob corncobs corneal corneas corned cornered cornering corners cornerstone cornerstones cornets
cornflakes cornflower cornflowers cornice cornices cornier corniest corning cornmeal cornrow cornrowed cornrowing
cornrows corns cornstalk cornstalks cornstarch cornucopia cornucopias corolla corollaries corollary corollas
coronaries coronary coronas coronation coronations coroner coroners coronet coronets corporations corporeal corps
corpse corpses corpulence corpulent corpuscle corpuscles corralled corralling correctable correction correctional
corrections corrective correctives correctness corrector correlate correlated correlates correlating correlation
correlations correlative correlatives correspondence correspondences correspondent correspondents correspondingly
corridor corridors corroborate corroborated corroborates corroborating corroboration corroborations corroborative
corrosion corrosive corrosives corrugate corrugated corrugates corrugating corrugation corrugations corruptible
corruption corruptions corruptly corruptness corsage corsages corsair corsairs corset corseted corseting corsets
cortex cortical cortices cortisone coruscate coruscated coruscates coruscating cosier cosies cosiest cosign
cosignatories cosignatory cosigned cosigner cosigners cosigning cosigns cosily cosine cosiness cosmetic cosmetically
cosmetics cosmetologist cosmetologists cosmetology cosmic cosmically cosmogonies cosmogony cosmological cosmologies
cosmologist cosmologists cosmology cosmonaut cosmonauts cosmopolitan cosmopolitans cosmos cosmoses cosplay cosponsor
cosponsored cosponsoring cosponsors costar costarred costarring costars costed costings costliness costumed costumes
costuming cosy cot cote coterie coteries cotes cotillion cotillions cots cotter cotters cottoned cottoning cottonmouth
cottonmouths cottons cottonseed cottonseeds cottontail cottontails cottonwood cottonwoods cotyledon cotyledons couched
couches couching cougar cougars councilmen councilor councilors councils councilwoman councilwomen counseled
counseling counselings counsellor counsellors counselor counselors countable countably countdown countdowns
countenance countenanced countenances countenancing counter counteract counteracted counteracting counteraction
counteractions counteracts counterattack counterattacked counterattacking counterattacks counterbalance
counterbalanced counterbalances counterbalancing counterclaim counterclaimed counterclaiming counterclaims
counterculture countered counterespionage counterexample counterexamples counterfeiters countering counterintelligence
countermand countermanded countermanding countermands counteroffer counteroffers counterpane counterpanes counterpart
counterparts counterpoint counterpoints counterproductive counterrevolution counterrevolutionaries
counterrevolutionary counterrevolutions counters countersign countersigned countersigning countersigns countersink
countersinking countersinks countersunk countertenor countertenors counterweight counterweights counties countless
countries countrified country countryman countrymen countryside countrysides countrywoman countrywomen county coup
coupe coupes couplet couplets couplings coupon coupons coups courage coursed courser courses coursing courteously
courteousness courtesan courtesans courtesies courtesy courthouse courthouses courtier courtiers courtlier courtliest
courtliness courtly courtrooms courtship courtships courtyard courtyards cove coven covenanted covenanting covenants
covens coverage coverall coveralls coverlet coverlets covertly coverts coves covet coveted coveting covetous
covetously covetousness covets covey coveys coward cowardice cowardliness cowards cowbird cowbirds cowed cower cowered
cowering cowers cowgirl cowgirls cowhand cowhands cowhide cowhides cowing cowl cowlick cowlicks cowling cowlings cowls
cowpoke cowpokes cowpox cowpuncher cowpunchers cows cowslip cowslips coxcomb coxcombs coxswain coxswains coyer coyest
coyly coyness cozen cozened cozening cozens cozies cozily coziness crab crabbed crabbier crabbiest crabbily crabbiness
crabbing crabby crabs crackdown crackdowns cracker crackerjack crackerjacks crackers crackled crackles crackling
crackly crackpot crackpots crackup crackups cradle cradled cradles cradling craftier craftiest craftily craftiness
craftsman craftsmanship craftsmen crag craggier craggiest craggy crags crammed cramming crams cranberries cranberry
crane craned cranes cranial craning cranium craniums crankcase crankcases cranked crankier crankiest crankiness
cranking cranks crankshaft crankshafts cranky crannies cranny crap crape crapes crapped crappier crappiest crapping
crappy craps crass crasser crassest crassly crassness crate crated crater cratered cratering craters crates crating
cravat cravats cravenly cravens cravings craw crawled crawlspace crawlspaces craws crayfish crayfishes crayon crayoned
crayoning crayons craze crazes crazier crazies craziest crazily craziness crazing creaked creakier creakiest creaks
creaky cream creamed creamer creameries creamers creamery creamier creamiest creaminess creaming creams crease creased
creases creasing creation creationism creations creatively creativeness creatives creativity creatures credence
credential credentials credenza credenzas credibility credible credibly creditable creditably creditor creditors credo
credos credulity credulous credulously creed creeds creek creeks creel creels creeper creepers creepier creepiest
creepily creepiness cremate cremated cremates cremating cremation cremations crematoria crematories crematorium
crematoriums crematory creole creoles creosote creosoted creosotes creosoting crepe crepes crescendos crescent
crescents cress crested crestfallen cresting crests cretin cretinous cretins crevasse crevasses crevice crevices crew
crewed crewing crewman crewmen crib cribbage cribbed cribbing cribs crick cricked cricketer cricketers crickets
cricking cricks criers crime crimes criminally criminals criminologist criminologists criminology crimp crimped
crimping crimps crimson crimsoned crimsoning crimsons cringe cringed cringes cringing crinkle crinkled crinkles
crinklier crinkliest crinkling crinkly crinoline crinolines crisped crispier crispiest crisping crisply crispness
crisps crispy crisscross crisscrossed crisscrosses crisscrossing critically criticise criticised criticises
criticising criticism criticisms criticize criticized criticizes criticizing critique critiqued critiques critiquing
critter critters croak croaked croaking croaks crochet crocheted crocheting crochets crock crocked crockery crocks
crocodiles crocus crocuses crofts croissant croissants crone crones cronies crony crook crookeder crookedest crookedly
crookedness crooking crooned crooner crooners crooning croons cropper croppers croquet croquette croquettes crosier
crosiers crossbar crossbars crossbeam crossbeams crossbones crossbow crossbows crossbred crossbreed crossbreeding
crossbreeds crosscheck crosschecked crosschecking crosschecks crosser crossest crossfire crossfires crossness
crossover crossovers crosspiece crosspieces crossroad crossroads crosstown crosswalk crosswalks crosswise crossword
crosswords crotch crotches crotchet crotchets crotchety crouch crouched crouches crouching croup croupier croupiers
croupiest croupy crow crowbar crowbars crowdfund crowdfunded crowdfunding crowdfunds crowed crowing crown crowned
crowning crowns crows crozier croziers crucially crucified crucifies crucifix crucifixes crucifixion crucifixions
cruciform cruciforms crucify crucifying crud cruddier cruddiest cruddy crudely crudeness cruder crudest crudities
crudity crueller cruellest cruelties cruet cruets cruise cruised cruiser cruisers cruises cruising cruller crullers
crumb crumbed crumbier crumbiest crumbing crumblier crumbliest crumbly crumbs crumby crummier crummiest crummy crumpet
crumpets crumple crumpled crumples crumpling crunch crunched cruncher crunches crunchier crunchiest crunching crunchy
crusade crusaded crusader crusaders crusades crusading crust crustacean crustaceans crusted crustier crustiest
crusting crusts crusty crutch crutches crux cruxes crybabies crybaby cryogenics crypt cryptic cryptically cryptogram
cryptograms cryptographer cryptographers cryptography crypts crystallisation crystallise crystallised crystallises
crystallising crystallization crystallized crystallizes crystallizing crystallographic crystallography cub cubbyhole
cubbyholes cubic cubical cubicle cubicles cubism cubist cubists cubit cubits cubs cuckold cuckolded cuckolding
cuckolds cuckoos cucumber cucumbers cud cuddle cuddled cuddles cuddling cudgel cudgeled cudgeling cudgelled cudgelling
cudgellings cudgels cuds cuff cuffed cuffing cuffs cuing cuisine cuisines culinary cull culled culling culls
culminated culminates culminating culmination culminations culotte culottes culpability culpable culprit culprits cult
cultivation cultivator cultivators cults cultural culturally cultured cultures culturing culvert culverts cumin
cummerbund cummerbunds cumming cums cumulative cumulatively cumuli cumulus cuneiform cunnilingus cunninger cunningest
cunningly cunt cunts cupboard cupboards cupcake cupcakes cupful cupfuls cupid cupidity cupids cupola cupolas cupped
cupping cur curable curacies curacy curate curates curative curatives curd curdle curdled curdles curdling curds curer
curfew curfews curie curies curio curios curiosities curiosity curious curler curlers curlew curlews curlicue
curlicued curlicues curlicuing curliness curmudgeon curmudgeons currant currants currencies current currents curried
curries currycomb currycombed currycombing currycombs currying curs cursed curses cursing cursive cursor cursorily
cursors cursory curtailment curtailments curtain curtained curtaining curtains curter curtest curtly curtness curtsied
curtsies curtsy curtsying curvaceous curvature curvatures curvier curviest curvy cushier cushiest cushion cushioned
cushioning cushions cushy cusp cuspid cuspids cusps cuss cussed cusses cussing custard custards custodial custodian
custodians customarily customisation customised customises customising customization customs cutback cutbacks cutely
cuteness cutesier cutesiest cuticle cuticles cutlass cutlasses cutlery cutlets cutoff cutoffs cutout cutouts cutter
cutters cutthroat cutthroats cuttings cuttlefish cuttlefishes cutup cutups cyanide cyberbullies cyberbully cybernetic
cybernetics cyberpunk cyberpunks cybersex cyberspace cyclamen cyclamens cyclic cyclical cyclically cyclist cyclists
cyclone cyclones cyclonic cyclotron cyclotrons cygnet cygnets cylinder cylinders cylindrical cymbal cymbals cynic
cynical cynically cynicism cynics cynosure cynosures cypress cypresses cyst cystic cysts cytology cytoplasm czar
czarina czarinas czars dabble dabbled dabbler dabblers dabbles dabbling dacha dachas dachshund dachshunds dactyl
dactylic dactylics dactyls dadoes daemon daemons daffier daffiest daffodil daffodils daffy daft dafter daftest dagger
daggers daguerreotype daguerreotyped daguerreotypes daguerreotyping dahlias dailies daintier dainties daintiest
daintiness dainty daiquiri daiquiris dairies dairy dairying dairymaid dairymaids dairyman dairymen dais daises dales
dalliance dalliances dallied dallies dallying dalmatian dalmatians damask damasked damasking damasks dames dammed
damming damnable damnably damnation damned damnedest damning damns dampers damply dampness damsel damsels damson
damsons dandelions dander dandier dandies dandiest dandle dandled dandles dandling dandruff dandy danger dangerously
dangers dangle dangled dangles dangling danker dankest dankly dankness dapperer dapperest dapple dappled dapples
dappling daringly darker darkest darkly darkness darkroom darkrooms darned darneder darnedest darning darns dartboard
dartboards dashboard dashboards dashiki dashikis dashingly dastardly datatype dateline datelined datelines datelining
dative datives daubed dauber daubers daubing daubs dauntless dauntlessly dauntlessness dauphin dauphins davenport
davenports davit davits dawdle dawdled dawdler dawdlers dawdles dawdling dawned dawning daybed daybeds daybreak
daydream daydreamed daydreamer daydreamers daydreaming daydreams daylight daylights daytime deaconess deaconesses
deactivate deactivated deactivates deactivating deadbeat deadbeats deadbolt deadbolts deaden deadened deadening
deadens deadline deadlines deadliness deadlock deadlocked deadlocking deadlocks deadpanned deadpanning deadpans
deadwood deafness dealership dealerships dealings dearness dears dearth dearths deathblow deathblows deathless
deathlike deathly deathtrap deathtraps deaves debacle debacles debar debarkation debarment debarred debarring debars
debase debased debasement debasements debases debasing debatable debater debaters debauch debauched debaucheries
debauchery debauches debauching debenture debentures debilitation debilities debility debited debiting debits debonair
debonairly debriefings debris debs debt debtor debtors debts debugger debuggers debunked debuting decadence decadent
decadently decadents decaf decaffeinate decaffeinated decaffeinates decaffeinating decamp decamped decamping decamps
decant decanted decanter decanters decanting decants decapitate decapitated decapitates decapitating decapitation
decapitations decathlon decathlons decease deceases deceasing decedent decedents deceit deceitful deceitfully
deceitfulness deceits deceiver deceivers decelerate decelerated decelerates decelerating deceleration decencies
decency decently decentralisation decentralise decentralised decentralises decentralising decentralization deception
deceptions deceptive deceptively deceptiveness decibel decibels decidedly deciduous decimation decipherable decisions
decisively decisiveness decked deckhand deckhands decking decks declaim declaimed declaiming declaims declamation
declamations declamatory declarations declarative declassified declassifies declassify declassifying declension
declensions declination declivities declivity decoder decolonisation decolonise decolonised decolonises decolonising
decolonization decolonize decolonized decolonizes decolonizing decomposition decompress decompressed decompresses
decompressing decompression decongestants deconstruction deconstructions decontaminate decontaminated decontaminates
decontaminating decontamination decor decoration decorations decorative decorous decorously decors decorum decoy
decoyed decoying decoys decremented decrements decrepit decrepitude decrescendo decrescendos decriminalisation
decriminalise decriminalised decriminalises decriminalising decriminalization decriminalized decriminalizes
decriminalizing dedication dedications deduced deduces deducible deducing deductible deductibles deductions deductive
deeded deeding deeds deejay deejays deem deemed deeming deems deepness deeps deerskin deescalate deescalated
deescalates deescalating defacement defamation defamatory defame defamed defames defaming default defaulted defaulter
defaulters defaulting defaults defeatism defeatist defeatists defecate defecated defecates defecating defecation
defection defections defective defectives defector defectors defence defenced defenceless defences defencing defend
defendants defended defenders defending defends defense defensed defenses defensible defensing defensively
defensiveness deference deferential deferentially deferment deferments defiance deficiencies deficiency deficit
deficits defile defiled defilement defiles defiling definable definer definers definiteness definition definitions
definitively deflated deflates deflating deflation deflected deflecting deflection deflections deflector deflectors
deflects defogger defoggers defoliant defoliants defoliate defoliated defoliates defoliating defoliation deforest
deforestation deforested deforesting deforests deformation deformations deformities deformity defrauding defray
defrayal defrayed defraying defrays defrost defrosted defroster defrosters defrosting defrosts deft defter deftest
deftly deftness defunct degeneracy degenerated degenerates degenerating degeneration degenerative degradation degree
degrees dehumanisation dehumanise dehumanised dehumanises dehumanising dehumanization dehumanize dehumanized
dehumanizes dehumanizing dehumidified dehumidifier dehumidifiers dehumidifies dehumidify dehumidifying dehydrate
dehydrated dehydrates dehydrating dehydration deice deiced deicer deicers deices deicing deification deified deifies
deify deifying deign deigned deigning deigns deism deject dejected dejectedly dejecting dejection dejects delectation
delegation delegations deleted deleterious deletes deleting deletion deletions deleverage deleveraged deleverages
deleveraging deli deliberation deliberations delicacies delicacy delicately delicatessen delicatessens deliciously
deliciousness delimiter delimiters delineate delineated delineates delineating delineation delineations delinquencies
delinquency delinquent delinquently delinquents deliquescent deliriously delirium deliriums delis deliverance
deliverer deliverers deliveries delivery dells delphinium delphiniums delta deltas delude deluded deludes deluding
deluge deluged deluges deluging delusion delusions delusive deluxe delve delved delves delving demagnetisation
demagnetise demagnetised demagnetises demagnetising demagnetization demagnetize demagnetized demagnetizes
demagnetizing demagogic demagogue demagoguery demagogues demagogy demarcate demarcated demarcates demarcating
demarcation demeaned demeanor demeanour demented dementedly dementia demerit demerits demesne demesnes demigod
demigods demijohn demijohns demilitarisation demilitarise demilitarised demilitarises demilitarising demilitarization
demilitarize demilitarized demilitarizes demilitarizing demised demises demising demitasse demitasses demo
demobilisation demobilised demobilises demobilising demobilization demobilize demobilized demobilizes demobilizing
democracies democracy democrat democratic democratically democratisation democratise democratised democratises
democratising democratization democratized democratizes democratizing democrats demoed demographer demographers
demographically demography demoing demolition demolitions demon demoniac demoniacal demonic demons demonstrable
demonstrably demonstrated demonstrates demonstrating demonstration demonstrations demonstrative demonstratively
demonstratives demonstrator demonstrators demoralisation demoralise demoralised demoralises demoralising
demoralization demos demote demoted demotes demoting demotion demotions demount demur demurely demurer demurest
demurred demurring demurs denature denatured denatures denaturing dendrite dendrites deniability denier deniers
denigrate denigrated denigrates denigrating denigration denim denims denominate denominated denominates denominating
denomination denominational denominations denominator denominators denotation denotations denouement denouements
denouncement denouncements dens densely denseness densities dent dented dentifrice dentifrices dentin dentine denting
dentist dentistry dentists dents denture dentures denude denuded denudes denuding denunciation denunciations deodorant
deodorants deodorise deodorised deodoriser deodorisers deodorises deodorising deodorize deodorized deodorizer
deodorizers deodorizes deodorizing departmental departmentalise departmentalised departmentalises departmentalising
departmentalize departmentalized departmentalizes departmentalizing departments departure departures dependability
dependably dependant dependants depended dependence dependencies dependents depending depends depiction depictions
depilatories depilatory deplane deplaned deplanes deplaning deplete depleted depletes depleting depletion deplorable
deplorably deployments depoliticise depoliticised depoliticises depoliticising depoliticize depoliticized
depoliticizes depoliticizing depopulate depopulated depopulates depopulating depopulation deportation deportations
deportment depose deposed deposes deposing deposition depositions depositor depositories depositors depository depots
depraved depraves depraving depravities depravity deprecate deprecated deprecates deprecating deprecation deprecatory
depreciate depreciated depreciates depreciating depreciation depredation depredations depressant depressants
depressingly depression depressions depressive depressives deprivation deprivations deprive deprived deprives
depriving deprogram deprogrammed deprogramming deprograms depth depths deputation deputations deputed deputes deputing
deputise deputised deputises deputising deputize deputized deputizes deputizing derailment derailments derangement
derbies deregulate deregulated deregulates deregulating deregulation dereliction derelicts deride derided derides
deriding derision derisive derisively derisory derivable derivation derivations dermatitis dermatologist
dermatologists dermatology dermis derogate derogated derogates derogating derogation derogatory derricks derringer
derringers dervish dervishes desalinate desalinated desalinates desalinating desalination descant descanted descanting
descants descend descended descendent descender descending descends descents describable describes describing descried
descries description descriptions descriptively descriptor descriptors descry descrying desecrated desecrates
desecrating desecration desegregate desegregated desegregates desegregating desegregation desensitisation desensitise
desensitised desensitises desensitising desensitization desensitize desensitized desensitizes desensitizing desertion
desertions deservedly desiccate desiccated desiccates desiccating desiccation desideratum designate designated
designates designating designations desirability desirable desirably desirous desks desktop desktops desolate
desolated desolately desolateness desolates desolating desolation despair despaired despairing despairingly despairs
desperado desperadoes desperately desperation despicable despicably despise despised despises despising despoil
despoiled despoiling despoils despondency despondently despot despotic despotism despots dessert desserts destabilise
destabilize destination destinations destine destined destines destinies destining destitution destroy destroyed
destroyer destroyers destroying destroys destruct destructed destructible destructing destruction destructive
destructively destructiveness destructs detachable detachment detachments detained detainee detainees detaining
detainment detains detect detectable detected detecting detection detector detectors detects detentes detention
detentions deter detergent detergents deteriorate deteriorated deteriorates deteriorating deterioration determinable
determinant determinants determinate determination determinations determiner determiners determinism deterministic
deterred deterrence deterring deters detest detestable detestation detested detesting detests dethrone dethroned
dethronement dethrones dethroning detonate detonated detonates detonating detonation detonations detonator detonators
detour detoured detouring detours detox detoxed detoxes detoxification detoxified detoxifies detoxify detoxifying
detoxing detract detracted detracting detraction detractor detractors detracts detriment detrimental detriments
detritus deuce deuces deuterium devaluation devaluations devalue devalued devalues devaluing development developments
deviance deviant deviants deviate deviated deviates deviating deviation deviations device devices deviled deviling
devilish devilishly devilled devilling devilment devilries devilry devils deviltries deviltry devious deviously
deviousness devised devises devising devolution devotedly devotee devotees devotion devotional devotionals devotions
devour devoured devouring devours devouter devoutest devoutly devoutness dew dewberries dewberry dewdrop dewdrops
dewier dewiest dewlap dewlaps dewy dexterity dexterous dexterously dextrose dharma dhoti dhotis diabetic diabetics
diabolic diabolical diabolically diacritic diacritical diacritics diadem diadems diagnostic diagnostician
diagnosticians diagnostics diagonal diagonally diagonals diagrammatic diagrammed diagramming diagrams dialectal
dialectic dialed dialing dialings dialled dialling diallings dialog dialogue dialogues dials dialyses dialysis
dialyzes diameter diameters diametrical diametrically diamonds diaper diapered diapering diapers diaphanous diaphragm
diaphragms diaries diarist diarists diarrhea diarrhoea diary diastolic diatom diatoms diatribe diatribes dibble
dibbled dibbles dibbling diced dices dicey dichotomies dichotomy dicier diciest dicing dickered dickering dickers
dickey dickeys dicta dictate dictated dictates dictating dictation dictations dictatorial dictatorship dictatorships
diction dictionaries dictionary dictum diddle diddled diddles diddling diereses dieresis diesel dieseled dieseling
diesels diet dietaries dietary dieted dieters dietetic dietetics dieting diets difference differences differential
differentials differentiate differentiated differentiates differentiating differentiation difficulties difficulty
diffidence diffident diffidently diffraction diffusely diffuseness diffusion digestible digestion digestions digger
diggers digitalis digitally digitisation digitise digitised digitises digitising digitization digitized digitizes
digitizing digits dignities dignity digraph digraphs digress digressed digresses digressing digression digressions
digressive dike diked dikes diking dilapidated dilapidation dilated dilates dilating dilation dilatory dilemma
dilemmas dilettante dilettantes dilettantism diligence dill dillies dills dilly dillydallied dillydallies dillydally
dillydallying dilute diluted dilutes diluting dilution dimension dimensional dimensionless dimensions dimer
diminuendos diminution diminutions diminutive diminutives dimmed dimmer dimmers dimmest dimming dimness dimple dimpled
dimples dimpling dims dimwit dimwits dimwitted diner diners dinette dinettes dinged dinghies dinghy dingier dingiest
dinginess dinging dingo dingoes dings dingy dinkier dinkies dinkiest dinky dinned dinnered dinnering dinning dinosaur
dinosaurs dint diocesan diocesans diocese dioceses diode diodes diorama dioramas dioxide dioxin dioxins diphtheria
diphthong diphthongs diploma diplomacy diplomas diplomata diplomatic diplomatically dipole dipper dippers dipsomania
dipsomaniac dipsomaniacs dipstick dipsticks directional directions directive directives directness directorate
directorates directorial directories directorship directorships directory dirge dirges dirigible dirigibles dirks dirt
dirtied dirties dirtiness dirtying dis disabilities disability disablement disabuse disabused disabuses disabusing
disadvantaged disadvantageous disadvantageously disadvantages disadvantaging disaffect disaffected disaffecting
disaffection disaffects disagree disagreeable disagreeably disagreed disagreeing disagreement disagreements disagrees
disallow disallowed disallowing disallows disambiguate disambiguation disappear disappearance disappearances
disappeared disappearing disappears disappointingly disappointments disapprobation disapproval disapproved disapproves
disapproving disapprovingly disarmament disarrange disarranged disarrangement disarranges disarranging disarray
disarrayed disarraying disarrays disassemble disassembled disassembles disassembling disassociate disassociated
disassociates disassociating disaster disasters disastrous disastrously disavow disavowal disavowals disavowed
disavowing disavows disbarment disbarred disbarring disbars disbelief disbelieve disbelieved disbelieves disbelieving
disbursement disbursements disc discernible discernment disciple disciples disciplinarian disciplinarians disciplinary
disclaimer disclaimers disclosures disco discoed discoing discolor discoloration discolorations discolored discoloring
discolors discolour discolouration discolourations discoloured discolouring discolours discombobulate discombobulated
discombobulates discombobulating discomfit discomfited discomfiting discomfits discomfiture discomfort discomforted
discomforting discomforts discommode discommoded discommodes discommoding discompose discomposed discomposes
discomposing discomposure disconcert disconcerted disconcerting disconcerts disconnect disconnected disconnectedly
disconnecting disconnections disconnects disconsolate disconsolately discontented discontentedly discontenting
discontentment discontinuance discontinuances discontinuation discontinuations discontinued discontinues discontinuing
discontinuities discontinuity discontinuous discord discordant discorded discording discords discos discotheque
discotheques discountenance discountenanced discountenances discountenancing discouragement discouragements
discouragingly discoursed discourses discoursing discourteous discourteously discourtesies discourtesy discoverer
discoverers discoveries discovery discredit discreditable discredited discrediting discredits discreeter discreetest
discreetly discrepancies discrepancy discretion discretionary discriminant discriminate discriminated discriminates
discriminating discrimination discriminatory discs discursive discus discuses discussant discussants discussion
discussions disdain disdained disdainful disdainfully disdaining disdains disease diseases disembark disembarkation
disembarked disembarking disembarks disembodied disembodies disembody disembodying disembowel disemboweled
disemboweling disembowelled disembowelling disembowels disenchant disenchanted disenchanting disenchantment
disenchants disencumber disencumbered disencumbering disencumbers disenfranchise disenfranchised disenfranchisement
disenfranchises disenfranchising disengage disengaged disengagement disengagements disengages disengaging disentangle
disentangled disentanglement disentangles disentangling disestablish disestablished disestablishes disestablishing
disfavor disfavored disfavoring disfavors disfavour disfavoured disfavouring disfavours disfigure disfigured
disfigurement disfigurements disfigures disfiguring disfranchise disfranchised disfranchisement disfranchises
disfranchising disgorged disgorges disgorging disgrace disgraced disgraceful disgracefully disgraces disgracing
disgustedly disgustingly disharmonious disharmony dishcloth dishcloths dishevel disheveled disheveling dishevelled
dishevelling dishevels dishonest dishonestly dishonorable dishonorably dishonored dishonoring dishonors dishonour
dishonourable dishonourably dishonoured dishonouring dishonours dishpan dishpans dishrag dishrags dishtowel dishtowels
dishwasher dishwashers dishwater disillusion disillusioned disillusioning disillusionment disillusions disinclination
disincline disinclined disinclines disinclining disinfect disinfectant disinfectants disinfected disinfecting
disinfects disinformation disingenuous disinherited disinheriting disinherits disintegrate disintegrated disintegrates
disintegrating disintegration disinter disinterest disinterested disinterestedly disinterests disinterment disinterred
disinterring disinters disjointed disjointedly disjointing disjoints diskette diskettes disks dislocated dislocates
dislocating dislocation dislocations disloyally disloyalty dismally dismay dismayed dismaying dismays dismember
dismembered dismembering dismemberment dismembers dismiss dismissal dismissals dismissed dismisses dismissing
dismissive dismount dismounted dismounting dismounts disobedience disobedient disobediently disobey disobeyed
disobeying disobeys disoblige disobliged disobliges disobliging disorder disordered disordering disorderliness
disorderly disorders disorganisation disorganise disorganised disorganises disorganising disorganization disorganize
disorganized disorganizes disorganizing disorient disorientation disoriented disorienting disorients disown disowned
disowning disowns disparage disparaged disparagement disparages disparaging disparities disparity dispassionate
dispassionately dispatcher dispatchers dispel dispelled dispelling dispels dispensable dispensaries dispensary
dispensation dispensations dispensers dispersal dispersion dispirit dispirited dispiriting dispirits displacement
displacements displayable displeasure disport disported disporting disports disposable disposables disposal disposals
dispossess dispossessed dispossesses dispossessing dispossession disproof disproportion disproportionate
disproportionately disproportions disputable disputant disputants disputation disputations disputatious
disqualification disqualifications disqualified disqualifies disqualify disqualifying disquiet disquieted disquieting
disquiets disquisition disquisitions disregard disregarded disregarding disregards disrepair disreputable disreputably
disrespected disrespectful disrespectfully disrespecting disrespects disrobe disrobed disrobes disrobing disruption
disruptions disruptive dissatisfaction dissatisfied dissatisfies dissatisfy dissatisfying dissect dissected dissecting
dissection dissections dissects dissed dissembled dissembles dissembling disseminate disseminated disseminates
disseminating dissemination dissension dissensions dissenter dissenters dissertation dissertations disservice
disservices dissidence dissident dissidents dissimilar dissimilarities dissimilarity dissimulate dissimulated
dissimulates dissimulating dissimulation dissing dissipate dissipated dissipates dissipating dissipation dissociate
dissociated dissociates dissociating dissociation dissolute dissolutely dissoluteness dissolution dissonance
dissonances dissonant dissuasion distaff distaffs distance distanced distances distancing distantly distaste
distasteful distastefully distastes distemper distend distended distending distends distension distensions distention
distentions distillate distillates distillation distillations distiller distilleries distillers distillery distincter
distinctest distinctions distinctive distinctively distinctiveness distinctly distinguishable distorter distortion
distortions distraction distractions distrait distraught distressful distressingly distribute distributed distributes
distributing distribution distributions distributive distributor distributors distrust distrusted distrustful
distrustfully distrusting distrusts disturbance disturbances disturbingly disunite disunited disunites disuniting
disunity disuse disused disuses disusing dither dithered dithering dithers ditties ditto dittoed dittoing dittos ditty
diuretic diuretics diurnal diurnally divan divans dived divergence divergences diversely diversification diversified
diversifies diversify diversifying diversion diversionary diversions diversities divider dividers divination divined
divinely diviners divines divining divinities divinity divisibility divisible division divisional divisions divisive
divisively divisiveness divisor divisors divot divots divvied divvies divvy divvying dizzied dizzies dizzily dizziness
doable doc docent docents docilely docility docket docketed docketing dockets dockyard dockyards docs doctoral
doctrinaire doctrinaires doctrinal doctrine doctrines docudrama docudramas documentation dodder doddered doddering
dodders dodger dodgers dodos doer doers doff doffed doffing doffs dogcatcher dogcatchers dogfight dogfights dogfish
dogfishes dogged doggedly doggedness doggerel doggier doggiest dogging doggone doggoner doggones doggonest doggoning
doghouse doghouses dogie dogies dogma dogmas dogmatic dogmatically dogmatism dogmatist dogmatists dogs dogtrot
dogtrots dogtrotted dogtrotting dogwood dogwoods doings doldrums doleful dolefully doll dolled dollhouse dollhouses
dolling dollop dolloped dolloping dollops dolls dolmen dolmens dolorous dolphin dolphins dolt doltish dolts domain
domains dome domed domes domestic domestically domesticate domesticated domesticates domesticating domestication
domesticity domestics domicile domiciled domiciles domiciling dominance dominantly dominants dominate dominated
dominates dominating domination domineer domineered domineering domineers doming dominion dominions domino dominoes
donate donated donates donating donation donations donkey donkeys donned donning donor donors dons doodad doodads
doodled doodler doodlers doodles doodling doohickey doohickeys doom doomed dooming dooms doomsday doorbell doorbells
doorknob doorknobs doorman doormat doormats doormen doorstep doorsteps doorway doorways doped dopes dopey dopier
dopiest doping dories dorkier dorkiest dorky dorm dormancy dormer dormers dormice dormitories dormitory dormouse dorms
dorsal dory dosage dosages dose dosed doses dosing dot dotage dotcom dotcoms dote doted dotes doth dotingly dots
dotted dotting dotty doublet doublets doubloon doubloons doubly doubters doubtless doubtlessly douche douched douches
douching dough doughier doughiest doughnut doughnuts doughtier doughtiest doughty doughy dour dourer dourest dourly
douse doused douses dousing doves dovetail dovetailed dovetailing dovetails dowager dowagers dowdier dowdies dowdiest
dowdily dowdiness dowdy dowel doweled doweling dowelled dowelling dowels downbeat downbeats downcast downer downers
downfall downfalls downgrade downgraded downgrades downgrading downhearted downhill downhills downier downiest
downloadable downplay downplayed downplaying downplays downpour downpours downscale downsize downsized downsizes
downsizing downstage downstate downstream downswing downswings downtime downtown downtrodden downturn downturns
downward downwind downy dowries dowry dowsed dowses dowsing doxologies doxology doyen doyens dozed dozen dozens dozes
dozing drabber drabbest drably drabness drabs drachma drachmas draconian draftee draftees draftier draftiest
draftiness draftsman draftsmanship draftsmen drafty dragnet dragnets dragon dragons dragoon dragooned dragooning
dragoons drainage drainer drainers drainpipe drainpipes drakes dram drama dramas dramatically dramatics dramatisation
dramatisations dramatise dramatised dramatises dramatising dramatist dramatists dramatization dramatizations
dramatized dramatizes dramatizing drams drape draped draperies drapery drapes draping drastic drastically draught
draughtier draughtiest draughtiness draughtsman draughtsmanship draughtsmen draughty drawback drawbacks drawbridge
drawbridges drawer drawers drawl drawled drawling drawls drawstring drawstrings dray drays dread dreaded dreadful
dreadfully dreading dreadlocks dreadnought dreadnoughts dreads dreamer dreamers dreamier dreamiest dreamland dreamless
dreamlike dreamy drearier dreariest drearily dreariness dredgers dregs drench drenched drenches drenching dressage
dressers dressier dressiest dressiness dressmaker dressmakers dressmaking dressy drew dribbler dribblers driblet
driblets driftwood drily drinkable drinker drinkers drippings drivel driveled driveling drivelled drivelling drivels
driveway driveways drizzle drizzled drizzles drizzling drizzly droll droller drolleries drollery drollest drollness
drolly dromedaries dromedary drool drooled drooling drools droop drooped droopier droopiest drooping droops droopy
droplet droplets dropout dropouts dropper droppers droppings dropsy dross drought droughts drover drovers droves
drownings drowsed drowses drowsier drowsiest drowsily drowsiness drowsing drub drubbed drubbing drubbings drubs drudge
drudged drudgery drudges drudging drugged drugging druggist druggists drugs drugstore drugstores druid druids drummer
drummers drumstick drumsticks drunkard drunkards drunken drunkenly drunkenness drunks dryad dryads dryer dryers dryly
dryness drys drywall dualism duality dubiety dubious dubiously dubiousness ducal ducat ducats duchess duchesses
duchies duchy duck duckbill duckbills ducked ducking duckling ducklings ducks duct ductile ductility ducting ductless
ducts dud duded dudgeon duding duds dueled dueling duelist duelists duellings duellist duellists dues duet duets duff
duffer duffers dugout dugouts duke dukedom dukedoms dukes dulcet dulcimers dullard dullards dullness dully duly
dumbbell dumbbells dumbfound dumbfounded dumbfounding dumbfounds dumbly dumbness dumbwaiter dumbwaiters dummies dummy
dumpier dumpiest dumpling dumplings dumpster dumpy dun dunce dunces dunes dungaree dungarees dunged dungeon dungeons
dunging dungs dunk dunked dunking dunks dunned dunner dunnest dunning dunno duns duo duodena duodenal duodenum duos
dupe duped dupes duping duplex duplexes duplication duplicator duplicators duplicity durability durable durably
duration duress duskier duskiest dusky dust dustbin dustbins dusted dusters dustiness dusting dustless dustman dustmen
dustpan dustpans dusts duteous dutiable duties dutifully duty duvet dwarf dwarfed dwarfing dwarfish dwarfism dwarfs
dweeb dweebs dwelt dyadic dyers dyestuff dyke dykes dynamic dynamical dynamically dynamics dynamism dynamite dynamited
dynamites dynamiting dynamo dynamos dynastic dynasties dysentery dysfunction dysfunctional dysfunctions dyslexia
dyslexic dyslexics dyspepsia dyspeptic dyspeptics eagerer eagerest eagerly eagerness eagle eagles eaglet eaglets ear
earache earaches earbud earbuds eardrum eardrums earful earfuls earldom earldoms earliness earlobe earlobes earmuff
earmuffs earner earners earnestly earnestness earnests earphone earphones earplug earplugs earring earrings ears
earshot earsplitting earthed earthen earthenware earthier earthiest earthiness earthing earthling earthlings
earthquake earthquakes earths earthshaking earthward earthwork earthworks earthworm earthworms earthy earwax earwig
earwigs ease eased easel easels eases easiness easing eastbound easterlies easterly easterners easternmost eastward
eastwards eatable eatables eater eateries eaters eatery eave eaves eavesdrop eavesdropped eavesdropper eavesdroppers
eavesdropping eavesdrops ebb ebbed ebbing ebbs ebonies ebullience ebullient eccentric eccentrically eccentricities
eccentricity eccentrics ecclesiastic ecclesiastical ecclesiastics echelon echelons eclectic eclectically eclecticism
eclectics eclipse eclipsed eclipses eclipsing ecological ecologically ecologist ecologists ecology econometric
economic economical economically economised economises economising economize economized economizes economizing
ecosystem ecosystems ecotourism ecru ecstasies ecstasy ecstatically ecumenical ecumenically eczema edamame eddied
eddying edelweiss edema edger edgewise edgier edgiest edginess edgings edgy edibility edibles edict edicts edification
edifice edifices editable edition editions editorial editorialise editorialised editorialises editorialising
editorialize editorialized editorializes editorializing editorially editorials editorship educable educational
educationally educations educator educators eel eels eerily eeriness effaced effacement effaces effacing effective
effectively effectiveness effectual effectually effectuate effectuated effectuates effectuating effeminacy effeminate
effervesce effervesced effervescence effervescent effervesces effervescing effete efficacious efficaciously efficacy
efficiencies efficiency efficiently effluent effluents effort effortless effortlessly efforts effrontery effulgence
effulgent effusion effusions effusive effusively effusiveness egalitarian egalitarianism egalitarians eggbeater
eggbeaters egged egghead eggheads egging eggnog eggplants eggshell eggshells eglantines ego egocentric egocentrics
egoism egoist egoistic egoists egos egotism egotist egotistic egotistical egotistically egotists egregious egregiously
egress egresses egret egrets eider eiderdown eiderdowns eiders eigenvalue eigenvalues eighteens eighties eights
ejaculate ejaculated ejaculates ejaculating ejaculation ejaculations eject ejected ejecting ejection ejections ejects
eked ekes eking elaborately elaborateness elaboration elaborations elasticity elastics elation elbow elbowed elbowing
elbowroom elbows elderberries elderberry eldercare eldest election electioneer electioneered electioneering
electioneers elections elective electives elector electoral electors electrical electrically electrification
electrocardiogram electrocardiograms electrocardiograph electrocardiographs electrocute electrocuted electrocutes
electrocuting electrocution electrocutions electrode electrodes electrodynamics electroencephalogram
electroencephalograms electroencephalograph electroencephalographs electrolysis electrolyte electrolytes electrolytic
electromagnet electromagnetic electromagnetism electromagnets electron electronic electronica electronically electrons
electroplate electroplated electroplates electroplating electrostatic elegance elegiac elegiacs elegies elegy
elemental elements elephant elephantine elephants elevate elevated elevates elevating elevations elevators elevens
elfin elfish elided elides eliding eligibility eligible eliminate eliminated eliminates eliminating elimination
eliminations elision elisions elitism elitist elitists elixir elixirs elks ell ellipse ellipses ellipsis elliptic
elliptically elm elms elocution elocutionist elocutionists elongate elongated elongates elongating elongation
elongations elope eloped elopement elopements elopes eloping eloquence eloquently elucidation elucidations elusive
elusively elusiveness elves emaciation emailed emailing emails emanate emanated emanates emanating emanation
emanations emancipate emancipated emancipates emancipating emancipation emancipator emancipators emasculate
emasculated emasculates emasculating emasculation embalmer embalmers embankment embankments embargoed embargoing
embarkation embarkations embarrassingly embarrassments embattled embedded embedding embeds embellish embellished
embellishes embellishing embellishment embellishments embers embezzle embezzled embezzlement embezzler embezzlers
embezzles embezzling embitter embittered embittering embitters emblazon emblazoned emblazoning emblazons emblem
emblematic emblems embodiment embolden emboldened emboldening emboldens embolism embolisms embossed embosses
embroideries embroidery embryo embryologist embryologists embryology embryonic embryos emceed emceeing emend
emendation emendations emended emending emends emeralds emergence emergencies emergency emeritus emetic emetics
emigrant emigrants emigrate emigrated emigrates emigrating emigration emigrations eminence eminences eminently emirate
emirates emissaries emissary emission emissions emit emits emitted emitting emo emoji emojis emollient emollients
emolument emoluments emos emote emoted emotes emoting emotion emotionalism emotionally emotions emotive empathetic
empathise empathised empathises empathising empathize empathized empathizes empathizing empathy emphases emphasis
emphasised emphasises emphasising emphatic emphatically emphysema empire empires empirical empirically empiricism
emplacement emplacements employ employable employed employing employment employments employs emporium emporiums
empowerment empress empresses emptily emptiness ems emu emulate emulated emulates emulating emulation emulations
emulator emulators emulsification emulsified emulsifies emulsifying emulsion emulsions emus enactment enactments
enamel enameled enameling enamelled enamelling enamellings enamels enamor enamoring enamors enamour enamoured
enamouring enamours encamp encamped encamping encampment encampments encamps encapsulate encapsulated encapsulates
encapsulating encapsulation encapsulations encase encased encases encasing encephalitis enchanter enchanters
enchantingly enchantment enchantments enchantress enchantresses enchilada enchiladas encirclement enclave enclaves
enclosure enclosures encoded encoder encoders encodes encoding encompass encompassed encompasses encompassing encored
encores encoring encouragements encouragingly encroachment encroachments encrust encrustation encrustations encrusted
encrusting encrusts encryption encumbrance encumbrances encyclical encyclicals encyclopaedia encyclopaedias
encyclopaedic encyclopedia encyclopedias encyclopedic endearingly endearment endearments endeavor endeavored
endeavoring endeavors endeavour endeavoured endeavouring endeavours endemic endemics endive endives endless endlessly
endlessness endocrine endocrines endorsement endorsements endorser endorsers endowment endowments endue endued endues
enduing endurable endurance endways enema enemas energise energised energiser energisers energises energising
energizer energizers enervate enervated enervates enervating enervation enfeeble enfeebled enfeebles enfeebling
enfolded enfolding enfolds enforceable enforcement enforcer enforcers enfranchise enfranchised enfranchisement
enfranchises enfranchising engagement engagements engagingly engine engines engorge engorged engorges engorging
engraver engravers engravings engross engrossed engrosses engrossing enhancement enhancements enhancer enigma enigmas
enigmatic enigmatically enjoin enjoined enjoining enjoins enjoyable enjoyments enlargement enlargements enlarger
enlargers enlighten enlightening enlightenment enlightens enlistee enlistees enlistment enlistments enmesh enmeshed
enmeshes enmeshing enmities enmity ennoble ennobled ennoblement ennobles ennobling ennui enormities enormity enormous
enormousness enquiries enquiry enrages enraging enrapture enraptured enraptures enrapturing enrichment enrollment
enrollments enrolment enrolments ensconce ensconced ensconces ensconcing ensembles enshrine enshrined enshrines
enshrining enshroud enshrouded enshrouding enshrouds ensign ensigns enslave enslaved enslavement enslaves enslaving
ensnare ensnared ensnares ensnaring entail entailed entailing entails entangle entangled entanglement entanglements
entangles entangling entente ententes enterprising entertain entertained entertainer entertainers entertaining
entertainingly entertainments entertains enthrall enthralled enthralls enthrone enthroned enthronement enthronements
enthrones enthroning enthuse enthused enthuses enthusiasm enthusiasms enthusiast enthusiastic enthusiasts enthusing
enticement enticements entirety entities entitle entitled entitlement entitlements entitles entitling entity entombed
entombing entombment entombs entomological entomologist entomologists entomology entourage entourages entrails
entrance entranced entrances entrancing entrant entrants entrap entrapment entrapped entrapping entraps entreat
entreated entreaties entreating entreats entreaty entrenchment entrenchments entrepreneurial entries entropy entryway
entryways entwined entwines entwining enumerable enumerate enumerated enumerates enumerating enumeration enumerations
enunciate enunciated enunciates enunciating enunciation envelope envelopes envelopment enviable enviably envious
enviously enviousness environment environmental environmentalism environmentally environments environs envoy envoys
enzyme enzymes eon eons epaulet epaulets epaulette epaulettes ephemeral epicenter epicenters epicentre epicentres
epicure epicurean epicureans epicures epidemiology epidermal epidermis epidermises epiglottis epiglottises epigram
epigrammatic epigrams epilepsy epileptic epileptics epilogue epilogues episcopacy episcopal episcopate episode
episodes episodic epistemology epistle epistles epistolary epitaph epitaphs epithet epithets epitome epitomes
epitomise epitomised epitomises epitomising epitomize epitomized epitomizes epitomizing epochal epoxied epoxies epoxy
epoxying epsilon equability equable equably equaled equaling equalisation equalise equalised equaliser equalisers
equalises equalising equality equalization equalize equalized equalizer equalizers equalizes equalizing equalled
equalling equals equanimity equated equates equating equation equations equator equators equestrian equestrians
equestrienne equestriennes equidistant equilateral equilaterals equilibrium equine equines equinoctial equinox
equinoxes equipage equipages equipoise equitable equitably equities equity equivalence equivalences equivalent
equivalently equivalents equivocal equivocally equivocate equivocated equivocates equivocating equivocation
equivocations eradicate eradicated eradicates eradicating eradication eraser erasers erasure erasures ere erected
erectile erecting erection erections erectly erectness erects ergonomic ergonomics ergs ermine ermines erode eroded
erodes eroding erogenous erosion erosive erotic erotica erotically eroticism err errand errands errant errata erratas
erratic erratically erratum erred erring erroneous erroneously error errors errs ersatz ersatzes erudite eruditely
erudition eruption eruptions erythrocyte erythrocytes escalate escalated escalates escalating escalation escalations
escalator escalators escapade escapades escapee escapees escapism escapist escapists escarole escaroles escarpment
escarpments eschatology escort escorted escorting escorts escrow escrows escutcheon escutcheons esophagi esophagus
esoteric esoterically espadrille espadrilles especial espied espies espionage esplanade esplanades espousal espresso
espressos espy espying esquire esquires essayed essaying essayist essayists essays essences essentially essentials
establishment establishments esteem esteeming esteems esters estimable estimation estimations estimator estimators
estrange estranged estrangement estrangements estranges estranging estrogen estuaries estuary eta etcher etchers
etchings eternal eternally eternities ether ethereally ethically ethnic ethnically ethnicity ethnics ethnological
ethnologist ethnologists ethnology ethos etiologies etiology etiquette etymological etymologies etymologist
etymologists etymology eucalypti eucalyptus eucalyptuses eugenics eulogies eulogised eulogises eulogising eulogistic
eulogize eulogized eulogizes eulogizing eulogy eunuch eunuchs euphemism euphemisms euphemistic euphemistically euphony
euphoria euphoric euro eutectic euthanasia evacuate evacuated evacuates evacuating evacuation evacuations evacuee
evacuees evade evaded evades evading evaluation evaluations evanescent evangelical evangelicals evangelise evangelised
evangelises evangelising evangelism evangelist evangelistic evangelists evangelize evangelized evangelizes
evangelizing evaporate evaporated evaporates evaporating evaporation evasion evasions evasive evasively evasiveness
evened evener evenest evenhanded evenness evens eventful eventfully eventfulness eventide eventual eventualities
eventuality eventuate eventuated eventuates eventuating everglade everglades evergreen evergreens everlastings
everyplace evict evicted evicting eviction evictions evicts evidence evidenced evidences evidencing evident evidently
evildoer evildoers eviller evillest evilly evils evinced evinces evincing eviscerate eviscerated eviscerates
eviscerating evisceration evocation evocations evocative evolution evolutionary ewe ewer ewers ewes exacerbated
exacerbates exacerbating exacerbation exacted exacter exactest exactingly exactitude exactness exacts exaggeration
exaggerations exaltation exam examination examinations exampled exampling exams excavate excavated excavates
excavating excavation excavations excavator excavators exceedingly excellence excellently excepted exception
exceptionable exceptional exceptionally exceptions excepts excerpt excerpted excerpting excerpts excessive excessively
exchangeable exchequer exchequers excise excised excises excising excision excisions excitability excitation
excitement excitements excitingly exclamation exclamations exclamatory exclusion exclusive exclusively exclusiveness
exclusives exclusivity excommunicate excommunicated excommunicates excommunicating excommunication excommunications
excoriate excoriated excoriates excoriating excoriation excoriations excrement excrescence excrescences excreta
excrete excreted excretes excreting excretion excretions excretory excruciating excruciatingly exculpate exculpated
exculpates exculpating excursion excursions excusable exec execrable execrate execrated execrates execrating execs
executable execute executed executes executing execution executioner executioners executions executors executrices
executrix exegeses exegesis exemplary exemplification exemplifications exemplified exemplifies exemplify exemplifying
exemption exemptions exertion exertions exes exhalation exhalations exhaustible exhaustion exhaustive exhaustively
exhibition exhibitionism exhibitionist exhibitionists exhibitions exhibitor exhibitors exhilaration exhortation
exhortations exhumation exhumations exigencies exigency exigent exiguous exiled exiling existences existent
existential existentialism existentialist existentialists existentially exodus exoduses exonerated exonerates
exonerating exoneration exoplanet exoplanets exorbitance exorbitant exorbitantly exorcise exorcised exorcises
exorcising exorcism exorcisms exorcist exorcists exotically exotics expandable expanse expanses expansionist
expansionists expansions expansive expansively expansiveness expatiated expatiates expatiating expatriate expatriated
expatriates expatriating expatriation expectancy expectant expectantly expectation expectations expectorant
expectorants expectorate expectorated expectorates expectorating expectoration expedience expediences expediencies
expediency expediently expedients expediter expediters expedition expeditionary expeditions expeditious expeditiously
expend expendable expendables expended expending expenditure expenditures expends expenses expensively experimental
experimentally experimentation experimenter experimenters expertly expertness expiate expiated expiates expiating
expiation expiration expiry explanation explanations explanatory expletive expletives explicable explicate explicated
explicates explicating explication explications explicitly explicitness exploitation exploitative exploiters
explorations exploratory explorers explosion explosions explosive explosively explosiveness explosives expo exponent
exponential exponentially exponentiation exponents exportation exporter exporters expos exposition expositions
expository expostulated expostulates expostulating expostulation expostulations exposure exposures expound expounded
expounding expounds expressible expression expressionism expressionist expressionists expressionless expressions
expressive expressively expressiveness expressly expressway expressways expropriate expropriated expropriates
expropriating expropriation expropriations expulsion expulsions expunging expurgate expurgated expurgates expurgating
expurgation expurgations exquisitely extant extemporaneous extemporaneously extempore extemporise extemporised
extemporises extemporising extemporize extemporized extemporizes extemporizing extendable extensional extensions
extensive extensively extensiveness extenuate extenuated extenuates extenuating extenuation exteriors exterminate
exterminated exterminates exterminating extermination exterminations exterminator exterminators external externally
externals extinct extincted extincting extinction extinctions extincts extinguishable extinguisher extinguishers
extirpate extirpated extirpates extirpating extirpation extort extorted extorting extortion extortionate extortionist
extortionists extorts extraction extractions extractor extractors extracurricular extradite extradited extradites
extraditing extradition extraditions extramarital extraneous extraneously extraordinarily extraordinary extrapolate
extrapolated extrapolates extrapolating extrapolation extrapolations extras extrasensory extraterrestrial
extraterrestrials extravagance extravagances extravagantly extravaganza extravaganzas extremes extremism extremist
extremists extremities extremity extricated extricates extricating extrication extrinsic extrinsically extroversion
extrovert extroverts extrude extruded extrudes extruding extrusion extrusions exuberance exuberantly exult exultantly
exultation exulted exulting exults eyeballed eyebrows eyeful eyefuls eyeglass eyelash eyelashes eyelet eyelets
eyeliners eyepiece eyepieces eyesight eyesore eyesores eyestrain eyeteeth eyetooth eyewitness eyewitnesses fable
fables fabricated fabricates fabricating fabrication fabrications fabulous fabulously facade facades faceless facet
faceted faceting facetious facetiously facetiousness facets facial facially facials facile facilitated facilitates
facilitating facilitation facilities facility facings facsimile facsimiled facsimileing facsimiles faction factional
factionalism factions factitious factor factored factorial factories factoring factorisation factorising factorization
factorizing factors factory factotum factotums factual factually faculties faculty fad faddish fads faecal faeces fag
fagged fagging faggot faggots fagot fagots fags failings failure failures fain fainer fainest fainthearted faintly
faintness fairer fairest fairground fairgrounds fairies fairness fairway fairways fairy fairyland fairylands faithful
faithfulness faithfuls faithless faithlessly faithlessness fakers fakir fakirs falcon falconer falconers falconry
falcons fallacies fallacious fallaciously fallacy fallibility fallible fallibly falloff falloffs fallout fallow
fallowed fallowing fallows falsehood falsehoods falsely falseness falser falsest falsetto falsettos falsifiable
falsification falsifications falsified falsifies falsify falsifying falsities falsity falteringly falterings fame
familial familiarisation familiarise familiarised familiarises familiarising familiarity familiarization familiarized
familiarizes familiarizing familiarly familiars famine famines famish famished famishes famishing famous fanatic
fanatical fanatically fanaticism fanatics fanboy fanboys fanciers fanciful fancifully fancily fanciness fandom fanfare
fanfares fang fangs fanned fanning fans fantasied fantasies fantasise fantasised fantasises fantasising fantasize
fantasized fantasizes fantasizing fantastically fantasy fantasying fanzine farce farces farcical fared farewells
farinaceous faring farmhand farmhands farmhouse farmhouses farmland farmyard farmyards farrow farrowed farrowing
farrows farsighted farsightedness fart farted farthest farthing farthings farting farts fascination fascinations
fascism fascist fascists fashionable fashionably fashioned fashioning fashionista fashionistas fashions fastener
fasteners fastenings fastidious fastidiously fastidiousness fastness fastnesses fatalism fatalist fatalistic fatalists
fatalities fatality fated fateful fatefully fates fathead fatheads fathered fatherhood fathering fatherland
fatherlands fatherless fathomable fathomed fathoming fathomless fathoms fatigue fatigued fatigues fatiguing fating
fatness fatter fattest fattier fatties fattiest fatty fatuous fatuously fatuousness faucet faucets fault faulted
faultfinding faultily faultiness faulting faultless faultlessly faults faun fauna faunas fauns favorably favored
favoring favoritism favors favourable favourably favouritism fawned fawning fawns faxed faxes faxing faze fazed fazing
fealty fearful fearfully fearfulness fearlessly fearlessness fearsome feasibility feasible feasibly feast feasted
feasting feasts feat featherbedding feathered featherier featheriest feathering feathers featherweight featherweights
feathery feats featureless febrile fecal feces feckless fecund fecundity federal federalism federalist federalists
federally federals federated federates federating federation federations fedoras feds fee feebleness feebly feedback
feedbag feedbags feeder feeders feedings feeler feelers feelingly fees feign feigned feigning feigns feint feinted
feinting feints feistier feistiest feisty feldspar felicities felicitous felines fellatio felled fellest felling
fellowship fellowships fells felon felonies felonious felons felony felted felting felts feminines femininity feminism
femoral femur femurs fencer fencers fender fenders fennel fens feral fermentation ferocious ferociousness ferocity
ferreted ferreting ferrets ferric ferried ferries ferrous ferrule ferrules ferryboat ferryboats ferrying fertilisation
fertilise fertilised fertiliser fertilisers fertilises fertilising fertility fertilization fertilize fertilized
fertilizer fertilizers fertilizes fertilizing fervency fervid fervidly fervor fervour festal fester festered festering
festers festivals festive festively festivities festivity festoon festooned festooning festoons fests feta fetal
fetchingly feted fetid feting fetishism fetishist fetishistic fetishists fetlock fetlocks fetter fettered fettering
fetters fettle fetus fetuses feud feudal feudalism feudalistic feuded feuding feuds fever fevered feverish feverishly
fevers fewest fey fezzes fiasco fiascoes fiat fiats fib fibbed fibber fibbers fibbing fiber fiberboard fiberglass
fibers fibreboard fibreglass fibres fibroid fibrous fibs fibula fibulae fiche fiches fickle fickleness fickler
ficklest fictional fictionalise fictionalised fictionalises fictionalising fictionalized fictionalizes fictionalizing
fictions fictitious fiddled fiddler fiddlers fiddles fiddlesticks fiddling fiddly fidelity fidgeted fidgeting fidgets
fidgety fiduciaries fiduciary fief fiefs fielder fielders fieldwork fiendish fiendishly fierceness fierier fieriest
fieriness fiesta fiestas fife fifes fifteens fifties figment figments figs figurative figuratively figurehead
figureheads figurine figurines filament filamentous filaments filbert filberts filch filched filches filching filet
filial filibuster filibustered filibustering filibusters filigree filigreed filigreeing filigrees filler fillers
fillet filleted filleting fillets fillies fillip filliped filliping fillips filly filmier filmiest filmstrip
filmstrips filmy filterable filth filthier filthiest filthiness filtrate filtrated filtrates filtrating filtration
finagle finagled finagler finaglers finagles finagling finale finales finalise finalised finalises finalising finalist
finalists finality finalize finalized finalizes finalizing finals financially finch finches finder finders fined
finely fineness finery finesse finessed finesses finessing finest fingerboard fingerboards fingered fingering
fingerings fingernail fingernails fingerprint fingerprinted fingerprinting fingerprints fingers fingertip fingertips
finickier finickiest finicky fining finis finises finisher finishers finitely finked finking finks finny fir firearm
firearms fireball fireballs firebomb firebombed firebombing firebombs firebrand firebrands firebreak firebreaks
firebug firebugs firecracker firecrackers firefight firefighting firefights firehouse firehouses firemen fireplaces
fireplug fireplugs firepower fireproof fireproofed fireproofing fireproofs fireside firesides firestorm firestorms
firetrap firetraps firewall firewalls firewater firewood firework fireworks firmament firmaments firmly firmness
firmware firs firstborn firstborns firstly firth firths fiscal fiscally fiscals fishbowl fishbowls fisheries fishermen
fishers fishhook fishhooks fishier fishiest fishnet fishnets fishtail fishtailed fishtailing fishtails fishwife
fishwives fishy fission fissure fissures fist fistful fistfuls fisticuffs fists fitful fitfully fitly fitness fittest
fittingly fittings fiver fives fixable fixate fixated fixates fixating fixation fixations fixative fixatives fixedly
fixers fixings fixity fixture fixtures fizz fizzed fizzes fizzier fizziest fizzing fizzy fjord fjords flab flabbergast
flabbergasted flabbergasting flabbergasts flabbier flabbiest flabbiness flabby flaccid flack flacks flagella
flagellate flagellated flagellates flagellating flagellation flagellum flagon flagons flagpole flagpoles flagrantly
flagship flagships flagstaff flagstaffs flagstone flagstones flail flailed flailing flails flair flairs flakier
flakiest flakiness flaky flambeing flambes flamboyance flamboyant flamboyantly flamenco flamencos flamethrower
flamethrowers flamingo flamingos flamings flammability flammable flammables flan flange flanges flank flanked flanking
flanks flannel flanneled flannelette flanneling flannelled flannelling flannels flap flapjack flapjacks flapped
flapper flappers flapping flaps flashback flashbacks flashbulb flashbulbs flasher flashers flashest flashgun flashguns
flashier flashiest flashily flashiness flashlight flashlights flask flasks flatbed flatbeds flatboat flatboats flatcar
flatcars flatfeet flatfish flatfishes flatfoot flatfooted flatfoots flatiron flatirons flatly flatness flats flatted
flatterer flatterers flatteringly flattery flatting flattop flattops flatulence flatulent flatware flaunt flaunted
flaunting flaunts flautist flautists flavorful flavorings flavorless flavourful flavourings flavourless flaw flawing
flawlessly flaws flax flaxen flay flayed flaying flays flea fleas flecked flecking flecks fledged fledglings fleece
fleeced fleeces fleecier fleeciest fleecing fleecy fleet fleeted fleeter fleetest fleeting fleetingly fleetness fleets
fleshier fleshiest fleshlier fleshliest fleshly fleshy flex flexed flexes flexibility flexible flexibly flexing
flextime flibbertigibbet flibbertigibbets flicked flicker flickered flickers flicking flicks flied flier fliers fliest
flightier flightiest flightiness flightless flights flighty flimflam flimflammed flimflamming flimflams flimsier
flimsiest flimsily flimsiness flinch flinched flinches flinching flintier flintiest flintlock flintlocks flints flinty
flippancy flippant flippantly flipped flipper flippers flippest flirtation flirtations flirtatious flirtatiously flit
flits flitted flitting floater floaters floe floes flog flogged flogging floggings flogs flooder floodgate floodgates
floodlighted floodlighting floodlights floodlit floor floorboard floorboards floored flooring floors floozies floozy
flop flophouse flophouses flopped floppier floppies floppiest floppiness flopping floppy flops floral floras florid
floridly florins florist florists flossed flosses flossing flotation flotations flotilla flotillas flotsam flounce
flounced flounces flouncing flounder floundered floundering flounders floured flouring flourish flourished flourishes
flourishing flours floury flout flouted flouting flouts flowerbed flowerbeds flowerier floweriest floweriness
flowerpot flowerpots flub flubbed flubbing flubs fluctuated fluctuates fluctuating fluctuation fluctuations flue
fluency fluently flues fluffed fluffier fluffiest fluffiness fluffing fluffs fluidity fluidly fluke flukes flukier
flukiest fluky flume flumes flummox flummoxed flummoxes flummoxing flunk flunked flunkies flunking flunks flunky
fluoresce fluoresced fluorescence fluoresces fluorescing fluoridate fluoridated fluoridates fluoridating fluoridation
fluoride fluorides fluorine fluorite fluorocarbon fluorocarbons fluoroscope fluoroscopes flurried flurries flurry
flurrying flush flushed flusher flushes flushest flushing fluted fluting flutist flutists flutter fluttered fluttering
flutters fluttery flux fluxed fluxes fluxing flyby flybys flycatcher flycatchers flyer flyers flyleaf flyleaves
flyover flyovers flypaper flypapers flysheet flyspeck flyspecked flyspecking flyspecks flyswatter flyswatters
flyweight flyweights flywheel flywheels foal foaled foaling foals foam foamed foaming foams fob fobbed fobbing fobs
focal fodder fodders fogbound fogey fogeys foggier foggiest fogginess foggy foghorn foghorns fogies fogy foible
foibles foist foisted foisting foists foldaway folder folders foliage folio folios folks folksier folksiest follicle
follicles followers followings foment fomentation fomented fomenting foments fondant fondants fondle fondled fondles
fondling fondness fondue fondues fonts foods foodstuff fooleries foolery foolhardier foolhardiest foolhardiness
foolishness foolproof foolscap footage football footballer footballers footballs footbridge footbridges footed
footfall footfalls foothill foothills foothold footholds footing footings footlights footlocker footlockers footloose
footman footmen footnote footnoted footnotes footnoting footpath footpaths footprint footprints footrests foots
footsie footsies footsore footstep footsteps footstool footstools footwear footwork fop foppish fops foraged foragers
forages foraging foray forayed foraying forays forbear forbearance forbearing forbears forbiddingly forbiddings
forbore forborne forcefully forcefulness forceps forcible forcibly forded fording fords fore forearmed forearming
forearms forebode foreboded forebodes forecaster forecasters forecastle forecastles foreclosure foreclosures
forefather forefathers forefeet forefinger forefingers forefoot forefront forefronts foregather foregathered
foregathering foregathers foregone foreground foregrounded foregrounding foregrounds forehand forehands forehead
foreheads foreigner foreigners foreknowledge foreleg forelegs forelock forelocks foremast foremasts foremen foremost
forename forenames forenoon forenoons forensic forensics foreordain foreordained foreordaining foreordains foreplay
fores foresail foresails foreseen foreshorten foreshortened foreshortening foreshortens foresight foreskin foreskins
forest forestall forestalled forestalling forestalls forestation forested foresting forestry forests foretaste
foretasted foretastes foretasting foretelling foretells forethought foretold forevermore forewoman forewomen foreword
forewords forfeiture forgathered forgathering forgathers forger forgeries forgers forgetfully forgetfulness
forgettable forgivable forgoes forgoing forgone forklift forklifts forlorn forlornly formaldehyde formalisation
formalise formalised formalises formalising formalism formalities formality formalization formalize formalized
formalizes formalizing formally formals formations formative formidable formidably formless formlessly formlessness
formulaic formulas formulate formulated formulates formulating formulation formulations fornicate fornicated
fornicates fornicating fornication forsooth forswearing forswears forswore forsworn forsythia forsythias fortes
forthright forthrightly forthrightness forthwith forties fortification fortifications fortified fortifies fortify
fortifying fortissimo fortitude fortnight fortnightly fortnights fortress fortresses forts fortuitous fortuitously
fortune fortunes forum forums forwarder forwardest forwardness forwent fossil fossilisation fossilise fossilised
fossilises fossilising fossilization fossilize fossilized fossilizes fossilizing fossils fosters foully foulness
foundation foundations founded foundered foundering founders foundling foundlings foundries foundry founds fount
fountain fountainhead fountainheads fountains founts fourfold fours fourscore foursquare fourteens fourthly fowled
fowling fowls fox foxed foxes foxglove foxgloves foxhole foxholes foxhound foxhounds foxier foxiest foxing foxtrot
foxtrots foxtrotted foxtrotting foxy foyer foyers fracas fracases frack fracked fracking fracks fractal fractals
fraction fractional fractionally fractions fractious fractiously fragility fragmentary fragmentation fragrance
fragrances fragrantly frailties frailty framer framers framework frameworks franchisee franchisees franchiser
franchisers franked frankfurter frankfurters frankincense franking frankness franks frappes frat fraternal fraternally
fraternisation fraternised fraternises fraternising fraternities fraternity fraternization fraternize fraternized
fraternizes fraternizing fratricide fratricides frats fraud frauds fraudulence fraudulent fraudulently fraught frayed
fraying frays frazzle frazzled frazzles frazzling freak freaked freakier freakiest freaking freakish freaks freaky
freckled freckles freckling freebase freebased freebases freebasing freebie freebies freebooter freebooters freedman
freedmen freedom freedoms freehand freehold freeholder freeholders freeholds freelance freelanced freelances
freelancing freeload freeloaded freeloader freeloaders freeloading freeloads freemen freestanding freestyle freestyles
freethinker freethinkers freethinking freeway freeways freewheel freewheeled freewheeling freewheels freewill freezer
freezers freighted freighter freighters freighting freights frenetic frenzied frenziedly frenzies frenzy frequencies
frequency frequented frequenter frequentest frequenting frequently frequents fresco frescoes freshet freshets freshly
freshman freshmen freshness freshwater fret fretfully fretfulness frets fretted fretting fretwork friable friar friars
fricassee fricasseed fricasseeing fricassees friction fridge fridges friended friending friendless friendlies
friendliness friendship friendships frieze friezes fright frighted frighteningly frightful frighting frights frigid
frigidity frigidly frill frillier frilliest frills fripperies frippery frisked friskier friskiest friskily friskiness
frisking frisks frisky fritter frittered frittering fritters frivolities frivolity frivolously frizzed frizzes
frizzier frizziest frizzing frizzle frizzled frizzles frizzling fro frock frocks frog frogman frogmen frogs frolicked
frolicking frolicsome frond fronds frontage frontages frontal frontally fronted frontiersman frontiersmen fronting
frontispiece frontispieces fronts frostbit frostbite frostbites frostbiting frostbitten frostier frostiest frostily
frostiness frosty froth frothed frothier frothiest frothing froths frothy frowzier frowziest frowzy fructified
fructifies fructify fructifying fructose frugality frugally fruit fruitcake fruitcakes fruited fruitfully fruitfulness
fruitier fruitiest fruiting fruition fruitless fruitlessly fruitlessness fruits fruity frump frumpier frumpiest frumps
frumpy frustration frustrations fryer fryers fuchsia fuchsias fucker fuckers fuddle fuddled fuddles fuddling fudge
fudged fudges fudging fueled fueling fugue fugues fulcrum fulcrums fulfillment fulfilment fullback fullbacks fulled
fuller fulling fullness fulls fulminate fulminated fulminates fulminating fulmination fulminations fulsome fumble
fumbled fumbler fumblers fumbles fumbling fume fumed fumes fumigated fumigates fumigating fumigation fumigator
fumigators fuming functionality functionally functionaries functionary fundamental fundamentalism fundamentalist
fundamentalists fundamentally fundamentals funereal funereally fungal fungicidal fungicide fungicides fungous
funicular funiculars funked funkier funkiest funking funks funky funnel funneled funneling funnelled funnelling
funnels funner funnest funnies funnily funniness fur furbelow furbish furbished furbishes furbishing furies furious
furl furled furling furlong furlongs furloughed furloughing furloughs furls furnace furnaces furnishings furor furore
furores furors furred furriers furring furrow furrowed furrowing furrows furs furtherance furthermost furtive
furtively furtiveness fury furze fuse fused fuselage fuselages fuses fusible fusillade fusillades fusing fusion
fusions fussbudget fussbudgets fussier fussiest fussily fussiness fustian fustier fustiest fusty futile futilely
futility futons futuristic futurities futurity futz futzed futzes futzing fuzzier fuzziest fuzzily fuzziness gabardine
gabardines gabbed gabbier gabbiest gabbing gabble gabbled gabbles gabbling gaberdine gaberdines gable gabled gables
gabs gadabout gadabouts gadded gadding gadget gadgetry gadgets gaff gaffe gaffed gaffes gaffing gaffs gaggle gaggles
gaiety gaily gainfully gainsaid gainsay gainsaying gainsays gait gaiter gaiters gaits galactic galas galaxies galaxy
gale galena gales gallant gallantly gallantry gallants gallbladder gallbladders galled galleon galleons galleries
galley galleys galling gallium gallivanted gallivanting gallivants gallop galloped galloping gallops gallows galls
gallstone gallstones galore galosh gals galvanic galvanise galvanised galvanises galvanising galvanized galvanizes
galvanizing galvanometer galvanometers gambit gambits gamble gambled gambles gambling gambol gamboled gamboling
gambolled gambolling gambols gamecock gamecocks gamekeeper gamekeepers gamely gameness gamer gamesmanship gamest
gamete gametes gamier gamiest gamin gamine gamines gamins gamma gammas gamut gamuts gamy gander ganders ganged
gangland ganglia gangling ganglion gangplank gangplanks gangrene gangrened gangrenes gangrening gangrenous gangster
gangsters gangway gangways gannet gannets gantlet gantlets gantries gantry gap gaped gapes gaping gaps garaged garages
garaging garb garbage garbageman garbanzo garbanzos garbed garbing garble garbled garbles garbling garbs gardenia
gardenias gargantuan gargle gargled gargles gargling gargoyle gargoyles garish garishly garishness garlanded
garlanding garlands garlicky garment garments garner garnered garnering garners garnets garnished garnishee garnisheed
garnisheeing garnishees garnishing garrets garrisoned garrisoning garrisons garroted garrotes garroting garrulity
garrulous garrulously garrulousness garter garters gash gashed gashes gashing gasket gaskets gaslight gaslights
gasohol gasoline gasped gasping gasps gassier gassiest gassy gastric gastritis gastrointestinal gastronomic
gastronomical gastronomy gasworks gatecrasher gatecrashers gatepost gateposts gateway gateways gatherer gatherers
gaucher gauchest gaucho gauchos gaudily gaudiness gauge gauged gauges gauging gaunt gaunter gauntest gauntlet
gauntlets gauntness gauze gauzier gauziest gauzy gavel gavels gavotte gavottes gawk gawked gawkier gawkiest gawkily
gawkiness gawking gawks gawky gayer gayness gays gazebos gazelle gazelles gazer gazers gazette gazetted gazetteer
gazetteers gazettes gazetting gazillion gazillions gazpacho gearbox gearboxes geared gearshift gearshifts gearwheel
gearwheels gecko geckos geed geeing geekier geekiest geeky gees geezer geezers gel gelatinous geld gelded gelding
geldings gelds gelid gelled gels gem gems gemstone gemstones gendarme gendarmes gender genders genealogical
genealogies genealogist genealogists genealogy generalisation generalisations generalise generalised generalises
generalising generalissimo generalissimos generalities generality generalization generalizations generalize
generalized generalizes generalizing generation generations generative generator generators generically generics
generosities generosity generous geneses genetic genetically geneticist geneticists geniality genially genie genies
genii genital genitalia genitals genitive genitives genocide genome genomes genre genres gent genteel gentian gentians
gentiles gentility gentled gentlefolk gentlemanly gentlemen gentleness gentles gentlewoman gentlewomen gentling
gentries gentrification gentrified gentrifies gentrify gentrifying gentry gents genuflect genuflected genuflecting
genuflection genuflections genuflects genuinely genuineness geocache geocached geocaches geocaching geocentric geode
geodes geodesic geodesics geoengineering geographer geographers geographic geographical geographically geographies
geography geologic geological geologically geologies geologist geologists geology geometer geometric geometrical
geometrically geometries geometry geophysical geophysics geopolitical geopolitics geostationary geothermal geranium
geraniums gerbils geriatric geriatrics germ germane germanium germicidal germicide germicides germinal germinate
germinated germinates germinating germination germs gerontologist gerontologists gerontology gerrymander gerrymandered
gerrymandering gerrymanders gerund gerunds gestated gestates gestating gestation gesticulate gesticulated gesticulates
gesticulating gesticulation gesticulations gesture gestured gestures gesturing gesundheit getaway getaways getup
gewgaw gewgaws geyser geysers ghastliness gherkin gherkins ghetto ghettos ghosted ghosting ghostliness ghostwrite
ghostwrites ghostwriting ghostwritten ghostwrote ghoul ghoulish ghouls giantess giantesses giants gibber gibbered
gibbering gibberish gibbers gibbet gibbeted gibbeting gibbets gibbon gibbons gibe gibed gibes gibing giblet giblets
giddily giddiness gig gigabit gigabits gigahertz gigapixel gigapixels gigged gigging giggler gigglers gigglier
giggliest giggly gigolo gigolos gigs gild gilded gilding gilds gilt gilts gimcrack gimcracks gimlet gimleted gimleting
gimlets gimme gimmick gimmickry gimmicks gimmicky gimpy gin gingerbread gingerly gingersnap gingersnaps gingham
gingivitis ginkgo ginkgoes ginned ginning gins ginseng giraffe giraffes gird girded girder girders girding girdle
girdled girdles girdling girds girlhood girlhoods girlish girlishly girt girted girth girths girting gist giveaway
giveaways givens gizmo gizmos gizzard gizzards glacial glacially gladden gladdened gladdening gladdens gladdest glade
glades gladiatorial gladiola gladiolas gladioli gladiolus gladness glads glamorise glamorised glamorises glamorising
glamorize glamorized glamorizes glamorizing glamorous glamorously glamour glamoured glamouring glamours glance glanced
glances glancing gland glands glandular glaringly glassed glasses glassful glassfuls glassier glassiest glassing
glassware glassy glaucoma glaze glazed glazes glazier glaziers glazing gleamings glee gleeful glens glibbest glibly
glibness glided gliders glimmered glimmering glimmerings glimmers glimpse glimpsed glimpses glimpsing glint glinted
glinting glints glissandi glissando glistened glistening glistens glitch glitches glitter glittered glitters glittery
glitz glitzier glitziest glitzy gloaming gloamings gloated gloating gloats glob globalisation globalization globally
globe globes globetrotter globetrotters globs globular globule globules glockenspiel glockenspiels gloomily gloominess
glop gloried glories glorification glorified glorifies glorify glorifying gloriously glory glorying glossaries
glossary glossier glossies glossiest glossiness glottis glottises glove gloved gloves gloving glower glowered
glowering glowers glowingly glowworm glowworms glucose gluey gluier gluiest glumly glummer glummest glumness glut
glutinous gluts glutted glutting glutton gluttonous gluttonously gluttons gluttony glycerine glycerol glycogen glyph
gnarl gnarled gnarlier gnarliest gnarling gnarls gnarly gnashed gnashes gnashing gnat gnats gnawed gnawing gnaws
gneiss gnome gnomes gnomish gnu gnus goad goaded goading goads goal goalpost goalposts goals goatee goatees goatherd
goatherds goats goatskin goatskins gob gobbed gobbing gobble gobbled gobbledegook gobbledygook gobbler gobblers
gobbles gobbling goblet goblets goblin goblins gobs godchild godchildren goddamn goddamned goddaughter goddaughters
godfathers godforsaken godhood godless godlier godliest godlike godliness godly godmother godmothers godparents
godsend godsends godson godsons gofer gofers goggle goggled goggles goggling goings goiter goiters goitre goitres
goldbrick goldbricked goldbricking goldbricks goldener goldenest goldenrod goldfinch goldfinches goldfish goldfishes
goldsmith goldsmiths golfed golfing golfs gollies gonad gonads gondola gondolas gondolier gondoliers goner goners gong
gonged gonging gongs gonorrhea gonorrhoea goo goober goobers goodbyes goodies goodlier goodliest goodly goodness
goodnight goody gooey google googled googles googling gooier gooiest gook gooks goon goons goop gooseberries
gooseberry goosed gooses goosing gopher gophers gored gores gorge gorged gorgeously gorges gorging gorier goriest
gorilla gorillas goriness goring gorse gory gosling goslings gospel gospels gossamer gossipy gotta gouge gouged gouger
gougers gouges gouging goulash goulashes gourd gourds gourmand gourmands gourmet gourmets gout goutier goutiest gouty
governable governess governesses governmental governments governor governors governorship gowned gowning gowns grabber
grace gracefulness graceless gracelessly gracelessness graces graciously graciousness grackle grackles gradation
gradations grader graders gradients grads gradual gradually graduation graduations graffito grafted grafter grafters
grafting grafts grail grain grainier grainiest grains grainy grammar grammarian grammarians grammars grammatical
grammatically gramophone grandchildren granddad granddads grandee grandees grandeur grandfathered grandfathering
grandiloquence grandiloquent grandly grandness grands grandstand grandstanded grandstanding grandstands granges
granola grant grants granularity granulate granulated granulates granulating granulation granule granules grape
grapefruit grapefruits grapes grapevine grapevines graph graphed graphical graphically graphing graphite graphologist
graphologists graphology graphs grapnel grapnels grassed grasses grasshopper grasshoppers grassier grassiest grassing
grassland grassy gratefulness grater graters gratification gratifications gratings gratitude gratuities gratuitous
gratuitously gratuity graved gravel graveled graveling gravelled gravelling gravelly gravels gravely graven graver
gravest gravestone gravestones graveyard graveyards gravies graving gravitate gravitated gravitates gravitating
gravitational gravity gravy graybeard graybeards grayed grayest graying grayish grayness grays grease greased
greasepaint greases greasier greasiest greasiness greasing greatness greats grebe grebes greediness greenback
greenbacks greened greenery greengrocer greengrocers greenhorn greenhorns greenhouse greenhouses greening greenish
greenness greensward gregarious gregariously gregariousness gremlin gremlins grenade grenades greyed greyer greyhound
greyhounds greying greyish greyness greys griddle griddlecake griddlecakes griddles gridiron gridirons gridlock
gridlocks grief griefs grievance grievances grievous grievously griffins grille grilles grimace grimaced grimaces
grimacing grime grimed grimier grimiest griming grimly grimmest grimness grin grinder grinders grindstone grindstones
gringo gringos grinned grinning grins gripe griped gripes griping grippe grist gristle gristly grit grits gritted
grittier grittiest gritting gritty grizzlier grizzlies grizzliest grizzly groan groaned groaning groans grocer
groceries grocers grocery grog groggier groggiest groggily grogginess groggy groin groins grommet grommets groove
grooved grooves grooving grope groped gropes groping grosbeak grosbeaks grossed grossing grossly grossness grotesque
grotesquely grotesques grotto grottoes grouch grouched grouches grouchier grouchiest grouchiness grouching
groundbreakings grounder grounders groundhog groundhogs groundings groundless groundlessly groundswell groundswells
groundwork groupers groupie groupies groupings grouse groused grouses grousing grout grouted grouting grouts grove
grovel groveled groveler grovelers groveling grovelled groveller grovellers grovelling grovels groves grower growers
growl growled growling growls grownup grownups groyne groynes grub grubbed grubbier grubbiest grubbiness grubbing
grubs grubstake grudge grudged grudges grudging grudgingly gruelings gruellings gruesomely gruff gruffer gruffest
gruffly gruffness grumbler grumblers grumpier grumpiest grumpily grumpiness grunge grungier grungiest grungy grunt
grunted grunting grunts guano guarantied guaranties guarantor guarantors guaranty guarantying guardedly guardhouse
guardhouses guardian guardians guardianship guardrail guardrails guardroom guardrooms guardsman guardsmen guava guavas
gubernatorial guerrilla guerrillas guessable guesser guessers guesstimate guesstimated guesstimates guesstimating
guesswork guested guesting guff guffaw guffawed guffawing guffaws guidebook guidebooks guideline guidelines guild
guilder guilders guilds guile guileful guileless guillotine guillotined guillotines guillotining guiltier guiltiest
guiltily guiltiness guiltless guinea guineas guise guises guitar guitarist guitarists guitars gulag gulags gulch
gulches gulf gulfs gull gulled gullet gullets gullibility gulling gulls gumbo gumbos gumdrop gumdrops gummed gummier
gummiest gumming gumption gums gunboat gunboats gunfight gunfights gunfire gunk gunman gunmen gunned gunners gunnery
gunny gunnysack gunnysacks gunpoint gunpowder gunrunner gunrunners gunrunning gunshot gunshots gunslinger gunslingers
gunsmith gunsmiths gunwale gunwales guppies guppy gurgle gurgled gurgles gurgling gurney gurneys gush gushed gusher
gushers gushes gushier gushiest gushing gushy gusset gusseted gusseting gussets gustatory gusted gustier gustiest
gusting gusto gusts gusty gutless guts gutsier gutsiest gutsy gutted gutter guttered guttering gutters guttersnipe
guttersnipes gutting guttural gutturals guyed guying guzzled guzzler guzzlers guzzles guzzling gybe gybed gybes gybing
gymnasium gymnasiums gymnastic gymnasts gymnosperm gymnosperms gyms gynaecological gynaecologist gynaecologists
gynaecology gynecological gynecologist gynecologists gynecology gyp gypped gypping gyps gypsum gyrate gyrated gyrates
gyrating gyration gyrations gyro gyros gyroscope gyroscopes haberdasher haberdasheries haberdashers haberdashery
habitability habitable habitat habitation habitations habitats habits habitual habitually habituate habituated
habituates habituating habituation hacienda haciendas hacker hackers hackle hackles hackney hackneyed hackneying
hackneys hacksaw hacksaws hacktivist hacktivists haddock haddocks haematologist haematologists haematology haemoglobin
haemophilia haemophiliac haemophiliacs haemorrhage haemorrhaged haemorrhages haemorrhaging haemorrhoid haemorrhoids
hafnium hafts hag haggard haggle haggled haggler hagglers haggles haggling hags haiku hail hailed hailing hails
hailstone hailstones hailstorm hailstorms hairbreadth hairbreadths hairbrush hairbrushes haircuts hairdo hairdos
hairdressing haired hairier hairiest hairiness hairless hairline hairlines hairnet hairnets hairpiece hairpieces
hairpin hairpins hairs hairsbreadth hairsbreadths hairsplitting hairspring hairsprings hairstyle hairstyles hake hakes
halberd halberds halcyon haled haler hales halest halfback halfbacks halfhearted halfheartedly halfheartedness
halfpence halfpennies halfpenny halftime halftimes halfway halibuts haling halitosis hallelujahs hallmark hallmarked
hallmarking hallmarks hallow hallowing hallows hallucinate hallucinated hallucinates hallucinating hallucination
hallucinations hallucinatory hallucinogen hallucinogenic hallucinogenics hallucinogens hallway hallways haloed halogen
halogens haloing halon halted halter haltered haltering halters halting haltingly halts halve halved halving halyard
halyards hamburgers hamlet hamlets hammed hammerhead hammerheads hammerings hamming hammocks hamster hamsters
hamstring hamstringing hamstrings hamstrung handbag handbags handball handballs handbill handbills handbook handbooks
handcar handcars handcart handcarts handcraft handcrafted handcrafting handcrafts handcuff handcuffed handcuffing
handcuffs handedness handgun handguns handheld handhelds handicap handicapped handicapper handicappers handicapping
handicaps handicraft handicrafts handier handiest handily handiness handiwork handkerchief handkerchiefs handlebar
handlebars handler handlers handmade handmaid handmaiden handmaidens handmaids handout handouts handpick handpicked
handpicking handpicks handrail handrails handset handsets handshake handshakes handshaking handsomely handsomeness
handspring handsprings handstand handstands handwork handwriting handwritten handyman handymen hangar hangars hangdog
hanged hanger hangers hangings hangman hangmen hangnail hangnails hangout hangouts hangover hangovers hankerings
hankie hankies hanks hanky hansom hansoms haphazard haphazardly hapless happenings happenstance happenstances
harassment harbinger harbingers harbor harbored harboring harbors hardback hardbacks hardball hardcover hardcovers
harden hardened hardener hardeners hardening hardens hardheaded hardheadedly hardheadedness hardhearted hardheartedly
hardheartedness hardily hardiness hardliner hardliners hardness hardship hardships hardtack hardtop hardtops hardwood
hardwoods harebrained hared harelip harelips harem harems hares haring hark harked harking harks harlequin harlequins
harlot harlots harmfully harmfulness harmless harmlessly harmlessness harmonic harmonica harmonically harmonicas
harmonics harmonies harmonious harmoniously harmoniousness harmonisation harmonise harmonised harmonises harmonising
harmonization harmonize harmonized harmonizes harmonizing harmony harped harpies harping harpist harpists harpoon
harpooned harpooning harpoons harps harpsichord harpsichords harpy harridan harridans harried harries harrow harrowed
harrows harrying harshly harshness harts harvester harvesters hashtags hasp hasps hassled hassles hassling hassock
hassocks hasted hastened hastening hastens hastes hastier hastiest hastiness hasting hatchback hatchbacks hatcheries
hatchery hatchet hatchets hatchway hatchways hatefully hatefulness hater haters hath hatred hatreds hats hatted hatter
hatters hatting haughtier haughtiest haughtily haughtiness haughty hauled hauler haulers hauling hauls haunch haunches
hauntingly hauteur haversacks haves havoc haw hawed hawing hawked hawker hawkers hawking hawkish hawks haws hawser
hawsers hawthorn hawthorns haycock haycocks hayed haying hayloft haylofts haymow haymows hays hayseed hayseeds
haystack haystacks haywire hazard hazarded hazarding hazardous hazards hazelnut hazelnuts hazier haziest hazily
haziness hazings hazmat hazy headache headaches headband headbands headboard headboards headdress headdresses header
headers headfirst headgear headhunter headhunters headings headland headlands headless headlight headlights headlined
headlines headlining headlock headlocks headlong headmaster headmasters headmistress headmistresses headquarter
headrest headrests headroom headset headsets headstone headstones headstrong headwaiter headwaiters headwaters headway
headwind headwinds headword headwords healer healers health healthcare healthful healthfully healthfulness healthier
healthiest healthiness healthy heap heaped heaping heaps hearer hearers hearings hearken hearkened hearkening hearkens
hearsay hearse hearses heart heartaches heartbeats heartbreak heartbreaking heartbreaks heartbroken heartburn
heartened heartening heartens hearth hearths hearties heartily heartiness heartland heartlands heartless heartlessly
heartlessness heartrending hearts heartsick heartstrings heartthrob heartthrobs heatedly heater heaters heathen
heathenish heathens heaths heatstroke heave heaved heavenward heavenwards heaves heavies heaviness heaving heavyset
heavyweight heavyweights heckle heckled heckler hecklers heckles heckling hectic hectically hectored hectoring hectors
hedgehog hedgehogs hedgerow hedgerows hedonism hedonist hedonistic hedonists heed heeded heedful heeding heedless
heedlessly heedlessness heeds heehaw heehawed heehawing heehaws heeled heeling heels heft hefted hefting hefts
hegemony heifer heifers height heights heinous heinously heinousness heiress heiresses heirloom heirlooms heisted
heisting helical helices helicopter helicoptered helicoptering helicopters heliotrope heliotropes heliport heliports
helium helix hellebore hellhole hellholes hellion hellions hellishly hellos helmet helmets helms helmsman helmsmen
helot helots helper helpers helpfulness helpings helplessness helpline helplines helpmate helpmates hematologist
hematologists hematology hemisphere hemispheres hemispheric hemispherical hemline hemlines hemlock hemlocks hemmed
hemming hemoglobin hemophilia hemophiliac hemophiliacs hemorrhage hemorrhaged hemorrhages hemorrhaging hemorrhoid
hemorrhoids hemp hempen hems hemstitch hemstitched hemstitches hemstitching henceforth henceforward henchman henchmen
henna hennaed hennaing hennas henpeck henpecked henpecking henpecks hens hepatic hepper heppest heptagon heptagons
herald heralded heraldic heralding heraldry heralds herbaceous herbage herbal herbalist herbalists herbicide
herbicides herbivore herbivores herbivorous herculean herd herded herder herders herding herds herdsman herdsmen
hereabout hereabouts hereafters hereditary heredity hereof heresies heresy heretic heretical heretics hereto
heretofore herewith heritage heritages hermaphrodite hermaphrodites hermaphroditic hermetic hermetically hermitage
hermitages hernia hernias heroic heroically heroics heroin heroins heroism heron herons herpes herring herringbone
herrings hesitancy hesitantly hesitate hesitated hesitates hesitating hesitatingly hesitation hesitations heterodox
heterodoxy heterogeneity heterogeneous heterosexual heterosexuality heterosexuals heuristic heuristics hew hewed hewer
hewers hewing hews hex hexadecimal hexagonal hexagons hexameter hexameters hexed hexes hexing heyday heydays hiatus
hiatuses hibachi hibachis hibernate hibernated hibernates hibernating hibernation hibiscus hibiscuses hiccough
hiccoughed hiccoughing hiccoughs hiccup hiccuped hiccuping hiccups hick hickey hickeys hickories hickory hicks
hideaway hideaways hidebound hided hideous hideously hideousness hideout hideouts hied hieing hierarchical
hierarchically hierarchies hieroglyphic hieroglyphics hies highball highballs highborn highboy highboys highbrow
highbrows highchair highchairs highland highlands highlighter highlighters highness highs hightail hightailed
hightailing hightails highway highwayman highwaymen highways hijacker hijackers hijackings hiker hikers hilarious
hilariously hilarity hillbillies hillbilly hillock hillocks hillside hillsides hilltop hilltops hilt hilts hims
hindmost hindquarter hindquarters hindrance hindrances hinds hindsight hinge hinged hinges hinging hinterland
hinterlands hip hipped hipper hippest hippie hippies hipping hippo hippopotamuses hippos hippy hips hireling hirelings
hiss hissed hisses hissing histamine histamines histogram histograms historic historical historically histories
histrionic histrionics hitch hitched hitches hitchhike hitchhiked hitchhiker hitchhikers hitchhikes hitchhiking
hitching hitherto hitter hitters hive hived hives hiving hoagie hoagies hoard hoarded hoarder hoarders hoarding hoards
hoarfrost hoarier hoariest hoariness hoarsely hoarseness hoarser hoarsest hoax hoaxed hoaxer hoaxers hoaxes hoaxing
hob hobbit hobble hobbled hobbles hobbling hobbyhorse hobbyhorses hobbyist hobbyists hobgoblin hobgoblins hobnail
hobnailed hobnailing hobnails hobnob hobnobbed hobnobbing hobnobs hobs hock hocked hocking hocks hockshop hockshops
hod hodgepodge hodgepodges hods hoed hoedown hoedowns hoeing hoes hog hogan hogans hogged hogging hoggish hogs
hogshead hogsheads hogwash hokey hokier hokiest hokum holder holders holdout holdouts holdover holdovers holdup
holdups holiday holidayed holidaying holidays holier holiest holiness holistic holler hollered hollering hollers
hollowly hollowness hollyhock hollyhocks holocaust holocausts hologram holograms holograph holographic holographs
holography holstered holstering holsters homage homages homburg homburgs homebodies homebody homeboy homeboys
homecoming homecomings homed homegrown homeland homelands homelessness homeliness homemade homemaker homemakers
homeopathic homeopathy homeowner homeowners homepages homered homering homeroom homerooms homers homesickness homespun
homestead homesteaded homesteader homesteaders homesteading homesteads homestretch homestretches hometown hometowns
homeward homewards homewrecker homewreckers homey homeyness homeys homicidal homicide homicides homier homiest
homilies homily homing hominy homogeneity homogeneous homogeneously homogenisation homogenise homogenised homogenises
homogenising homogenization homogenize homogenized homogenizes homogenizing homograph homographs homonym homonyms
homophobia homophobic homophone homophones homosexual homosexuality homosexuals honcho honchos honester honestest
honeybee honeybees honeycomb honeycombed honeycombing honeycombs honeydew honeydews honeyed honeying honeymoon
honeymooned honeymooner honeymooners honeymooning honeymoons honeys honeysuckle honeysuckles honk honked honking honks
honorably honorarium honorariums honorific honorifics honourable honourably hooch hood hooded hoodie hoodies hooding
hoodlum hoodlums hoodoo hoodooed hoodooing hoodoos hoods hoodwink hoodwinked hoodwinking hoodwinks hooey hoofed
hoofing hoofs hookah hookahs hooker hookers hookup hookups hookworm hookworms hooligan hooliganism hooligans hoop
hooped hooping hoopla hoops hooted hooter hooters hooting hoots hooves hopefulness hopefuls hopeless hopelessness
hopper hoppers hopscotch hopscotched hopscotches hopscotching horded hordes hording horizon horizons horizontal
horizontally horizontals hormonal horned hornets hornier horniest hornless hornpipe hornpipes horns horny horology
horoscope horoscopes horrendous horrendously horribly horrid horridly horror horrors horseback horseflies horsefly
horsehair horsehide horseman horsemanship horsemen horseplay horsepower horseradishes horseshoe horseshoed
horseshoeing horseshoes horsetail horsetails horsewhip horsewhipped horsewhipping horsewhips horsewoman horsewomen
horsey horsier horsiest horticultural horticulture horticulturist horticulturists hosanna hosannas hosed hoses hosiery
hosing hospice hospices hospitably hospitalisation hospitalisations hospitalise hospitalised hospitalises
hospitalising hospitalizations hospitalize hospitalized hospitalizes hospitalizing hostel hosteled hosteler hostelers
hosteling hostelries hostelry hostels hostessed hostessing hostilely hostiles hostilities hostility hostler hostlers
hotcake hotcakes hotelier hoteliers hotels hothead hotheaded hotheadedly hotheadedness hotheads hothouse hothouses
hotkey hotkeys hotly hotness hotshot hotshots hound hounded hounding hounds hourglass hourglasses houseboat houseboats
housebound housebreak housebreaking housebreaks housebroke housebroken houseclean housecleaned housecleaning
housecleans housecoat housecoats houseflies housefly household householder householders households househusband
househusbands housekeeping housemaid housemaids housemother housemothers houseplant houseplants housetop housetops
housewares housewarming housewarmings housewife housewives housework housings hove hovels hovered hovering hovers
howdah howdahs howdy howitzer howitzers howler howlers hows howsoever hub hubbies hubbub hubbubs hubby hubcap hubcaps
hubs huckleberries huckleberry huckster huckstered huckstering hucksters huddled huddles huddling hued hues huffed
huffier huffiest huffily huffing huffs huffy hugely hugeness hula hulas hulk hulking hulks hull hullabaloo hullabaloos
hulled hulling hulls humanely humaneness humaner humanest humanisation humanise humanised humaniser humanisers
humanises humanising humanism humanist humanistic humanists humanitarianism humanities humanity humanization humanize
humanized humanizer humanizers humanizes humanizing humankind humanly humanness humanoid humanoids humbleness humbles
humbling humblings humbly humbug humbugged humbugging humbugs humdinger humdingers humeri humerus humidified
humidifier humidifiers humidifies humidify humidifying humidor humidors humiliation humiliations humility hummed
humming hummingbird hummingbirds hummock hummocks hummus humongous humored humoring humorist humorists humorless
humorlessness humorous humorously humors humour humoured humouring humourless humourlessness humours hump humpback
humpbacked humpbacks humped humping humps hums humus hunch hunchback hunchbacked hunchbacks hunched hunches hunching
hundredfold hundreds hundredweight hundredweights hungered hungering hungers hungover hunk hunks huntress huntresses
huntsman huntsmen hurdle hurdled hurdler hurdlers hurdles hurdling hurl hurled hurlers hurling hurls hurrahed
hurrahing hurrahs hurricane hurricanes hurriedly hurtle hurtled hurtles hurtling husbanded husbanding husbandry husked
husker huskers huskier huskies huskiest huskily huskiness husking husks hussar hussars hustings hustle hustled hustler
hustlers hustles hustling hut hutches huts hyacinth hyacinths hybrid hybridise hybridised hybridises hybridising
hybridize hybridized hybridizes hybridizing hybrids hydra hydrangea hydrangeas hydrants hydras hydrate hydrated
hydrates hydrating hydraulic hydraulically hydraulics hydrocarbons hydroelectric hydroelectricity hydrofoil hydrofoils
hydrogen hydrogenate hydrogenated hydrogenates hydrogenating hydrology hydrolysis hydrometer hydrometers hydrophobia
hydroplane hydroplaned hydroplanes hydroplaning hydroponic hydroponics hydrosphere hydrotherapy hyenas hygiene
hygienically hygrometer hygrometers hying hymen hymens hymn hymnal hymnals hymned hymning hymns hyped hyper
hyperactive hyperactivity hyperbola hyperbolas hyperbole hyperbolic hypercritical hypercritically hyperlink
hyperlinked hyperlinking hyperlinks hypermarket hypersensitive hypersensitivities hypersensitivity hyperspace
hypertension hypertext hyperventilate hyperventilated hyperventilates hyperventilating hyperventilation hypes hyphen
hyphenate hyphenated hyphenates hyphenating hyphenations hyphened hyphening hyphens hyping hypnoses hypnosis hypnotic
hypnotically hypnotics hypnotise hypnotised hypnotises hypnotising hypnotism hypnotist hypnotists hypnotize hypnotized
hypnotizes hypnotizing hypo hypoallergenic hypochondria hypochondriac hypochondriacs hypocrisies hypocrisy hypocrites
hypocritical hypocritically hypodermic hypodermics hypoglycemia hypoglycemic hypoglycemics hypos hypotenuse
hypotenuses hypothalami hypothalamus hypothermia hypotheses hypothesis hypothesised hypothesises hypothesising
hypothesized hypothesizes hypothesizing hypothetical hypothetically hysterectomies hysterectomy hysteresis hysteria
hysteric hysterical hysterically hysterics iamb iambic iambics iambs ibex ibexes ibis ibises ibuprofen iceberg
icebergs icebound icebox iceboxes icebreakers icecap icecaps iced ices icicle icicles icily iciness ickier ickiest
icky iconoclast iconoclastic iconoclasts idea idealisation idealise idealised idealises idealising idealism idealist
idealistically idealists idealization idealize idealized idealizes idealizing ideally ideas identical identically
identifiable identification identified identifiers identifies identify identifying identities identity ideogram
ideograms ideograph ideographs ideological ideologically ideologies ideologist ideologists ideology ides idiocies
idiocy idiom idiomatic idiomatically idioms idiosyncrasies idiosyncrasy idiosyncratic idiot idiotic idiotically idiots
idleness idlers idly idolater idolaters idolatrous idolatry idolise idolised idolises idolising idolize idolizes
idolizing ids idyll idyllic idylls iffier iffiest iffy ifs igloos igneous ignited ignites igniting ignition ignitions
ignoble ignobly ignominies ignominious ignominiously ignominy ignoramus ignoramuses ignorantly iguana iguanas ilks
illegalities illegality illegally illegals illegibility illegible illegibly illegitimacy illegitimately illiberal
illicitly illicitness illiteracy illiterates illness illnesses illogical illogically ills illumination illuminations
illumine illumined illumines illumining illusions illusive illusory illustration illustrations illustrative image
imaged imagery images imaginable imaginably imagination imaginations imaginatively imaging imams imbalance imbalanced
imbalances imbecile imbeciles imbecilic imbecilities imbecility imbibe imbibed imbibes imbibing imbroglio imbroglios
imitate imitated imitates imitating imitation imitations imitative imitator imitators immaculately immaculateness
immanence immanent immaterial immaturely immaturity immeasurable immeasurably immediacy immemorial immensely
immensities immensity immersion immersions immersive immigrate immigrated immigrates immigrating immigration imminence
imminently immobile immobilisation immobilise immobilised immobilises immobilising immobility immobilization
immobilize immobilized immobilizes immobilizing immoderate immoderately immodest immodestly immodesty immolate
immolated immolates immolating immolation immoral immoralities immorality immorally immortal immortalise immortalised
immortalises immortalising immortality immortalize immortalized immortalizes immortalizing immortally immortals
immovable immovably immune immunisation immunisations immunise immunised immunises immunising immunity immunization
immunizations immunize immunized immunizes immunizing immunology immure immured immures immuring immutability
immutable immutably imp impair impaired impairing impairment impairments impairs impala impalas impalement impalpable
impaneled impaneling impanelled impanelling impanels impartiality impartially impassable impasse impasses impassive
impassively impassivity impatiences impatient impatiently impeach impeached impeaches impeaching impeachment
impeachments impeccability impeccably impecunious impecuniousness impedance impede impeded impedes impediment
impedimenta impediments impeding impel impelled impelling impels impend impended impends impenetrability impenetrable
impenetrably impenitence impenitent imperative imperatively imperatives imperceptible imperceptibly imperfection
imperfections imperfectly imperfects imperial imperialism imperialist imperialistic imperialists imperially imperials
imperiled imperiling imperilled imperilling imperious imperiously imperiousness imperishable impermanence impermanent
impermeable impermissible impersonal impersonally impersonate impersonated impersonates impersonating impersonation
impersonations impersonator impersonators impertinence impertinent impertinently imperturbability imperturbable
imperturbably impervious impetigo impetuosity impetuous impetuously impetus impetuses impieties impiety impingement
impious impiously impishly impishness implacability implacable implacably implant implantation implanted implanting
implants implausibilities implausibility implausible implausibly implementable implementation implementations
implementer implicate implicated implicates implicating implication implications implicitly implore implored implores
imploring implosion implosions impolitely impoliteness impolitenesses impolitic imponderable imponderables importantly
importation importations importer importers importunate importune importuned importunes importuning importunity
imposingly imposition impositions impossibilities impossibility impossibles impossibly impostors imposture impostures
impotence impotent impotently impound impounded impounding impounds impoverishment impracticable impracticably
impracticality imprecation imprecations imprecise imprecisely imprecision impregnability impregnable impregnably
impregnate impregnated impregnates impregnating impregnation impresario impresarios impression impressionism
impressionistic impressions impressively impressiveness imprimatur imprimaturs imprint imprinted imprinting imprints
imprisonment imprisonments improbabilities improbability improbably impromptus improperly improprieties impropriety
improvable improvement improvements improvidence improvident improvidently improvisation improvisations improvise
improvised improvises improvising imprudence imprudent imps impudence impudent impudently impugn impugned impugning
impugns impulse impulsed impulses impulsing impulsion impulsive impulsively impulsiveness impunity impurely impurer
impurest impurities impurity imputation imputations impute imputed imputes imputing inabilities inability
inaccessibility inaccessible inaccuracies inaccuracy inaccurately inaction inactive inactivity inadequacies inadequacy
inadequately inadmissible inadvertence inadvertent inadvertently inadvisable inalienable inamorata inamoratas inanely
inaner inanest inanimate inanities inanity inapplicable inappropriately inapt inarticulate inarticulately inattention
inattentive inaudible inaudibly inaugural inaugurals inaugurate inaugurated inaugurates inaugurating inauguration
inaugurations inauspicious inboard inboards inbound inbox inboxes inbreed inbreeding inbreeds inbuilt incalculably
incandescent incantation incantations incapability incapable incapacitate incapacitated incapacitates incapacitating
incapacity incarcerate incarcerated incarcerates incarcerating incarceration incarcerations incarnate incarnated
incarnates incarnating incarnation incarnations incautious incendiaries incendiary incense incensed incenses incensing
inception inceptions incessant incessantly incest incestuous inched inching inchoate incidence incidences incidental
incidentals incinerated incinerates incinerating incineration incinerator incinerators incipient incise incised
incises incising incision incisions incisive incisively incisiveness incisor incisors incitement incitements
incivilities incivility inclemency inclement inclination inclinations inclusion inclusions inclusive inclusively
incognitos incoherence incoherent incoherently incombustible income incomes incoming incommensurate incommunicado
incomparably incompatibilities incompatibility incompatible incompatibles incompatibly incompetence incompetent
incompetently incompetents incompletely incompleteness incomprehensible incomprehensibly inconceivable inconceivably
inconclusive inconclusively incongruities incongruity incongruous incongruously inconsequentially inconsiderable
inconsiderately inconsiderateness inconsistencies inconsistency inconsistent inconsistently inconsolable inconspicuous
inconspicuously inconspicuousness inconstancy inconstant incontestable incontestably incontinence incontinent
incontrovertible incontrovertibly inconvenience inconvenienced inconveniences inconveniencing inconvenient
inconveniently incorporation incorporeal incorrectly incorrectness incorrigibility incorrigible incorrigibly
incorruptibility incorruptible increasingly incredibility incredible incredibly incredulity incredulous incredulously
increment incremental incremented increments incriminate incriminated incriminates incriminating incrimination
incriminatory incrustation incrustations incubate incubated incubates incubating incubation incubator incubators
incubus incubuses inculcated inculcates inculcating inculcation inculpate inculpated inculpates inculpating
incumbencies incumbency incur incurable incurables incurably incurious incurred incurring incurs incursion incursions
indebtedness indecencies indecency indecent indecently indecipherable indecision indecisive indecisively
indecisiveness indecorous indefatigable indefatigably indefensible indefensibly indefinable indefinably indefinitely
indelibly indelicacies indelicacy indelicate indelicately indemnification indemnifications indemnified indemnifies
indemnify indemnifying indemnities indemnity indent indentation indentations indented indenting indents indenture
indentured indentures indenturing independently independents indescribable indescribably indestructible indestructibly
indeterminable indeterminacy indeterminately indexes indication indications indicative indicatives indicator
indicators indict indictable indicted indicting indictment indictments indicts indifference indifferent indifferently
indigence indigenous indigent indigents indigestible indigestion indignant indignantly indignation indignities
indignity indigo indirection indirectly indirectness indiscernible indiscreet indiscreetly indiscretion indiscretions
indiscriminate indiscriminately indispensable indispensables indispensably indisposed indisposition indispositions
indisputable indisputably indissoluble indistinct indistinctly indistinctness indistinguishable individualise
individualised individualises individualising individualism individualist individualistic individualists individuality
individualize individualized individualizes individualizing individually indivisibility indivisible indivisibly
indoctrinate indoctrinated indoctrinates indoctrinating indoctrination indolence indolently indomitable indomitably
indoors indubitable indubitably induce induced inducement inducements induces inducing induct inductance inducted
inductee inductees inducting induction inductions inductive inducts indulgence indulgences indulgently industrial
industrialisation industrialise industrialised industrialises industrialising industrialism industrialist
industrialists industrialization industrialized industrializes industrializing industrially industries industrious
industriously industriousness industry inebriate inebriated inebriates inebriating inebriation inedible ineducable
ineffable ineffably ineffective ineffectively ineffectiveness ineffectual ineffectually inefficiencies inefficiency
inefficient inefficiently inelastic inelegance inelegant inelegantly ineligibility ineligible ineligibles ineluctable
ineluctably ineptitude ineptly ineptness inequalities inequality inequitable inequities inequity inertia inertial
inertly inertness inescapable inescapably inessential inessentials inestimable inestimably inevitability inevitable
inevitably inexact inexcusable inexcusably inexhaustible inexhaustibly inexorable inexorably inexpedient inexpensive
inexpensively inexperience inexpert inexplicable inexplicably inexpressible inextinguishable inextricable inextricably
infallibility infallible infallibly infamies infamously infamy infancy infanticide infanticides infantile infantries
infantry infantryman infantrymen infarction infatuate infatuates infatuating infatuation infatuations infeasible
infection infections infectious infectiously infectiousness infelicities infelicitous infelicity infer inference
inferences inferential inferiority inferiors infernal inferno infernos inferred inferring infers infertile infertility
infestation infestations infidel infidelities infidelity infidels infield infielder infielders infields infighting
infiltrate infiltrated infiltrates infiltrating infiltration infiltrator infiltrators infinitely infinitesimal
infinitesimally infinitesimals infinities infinitive infinitives infinitude infinity infirm infirmaries infirmary
infirmities infirmity infix inflame inflamed inflames inflaming inflammable inflammation inflammations inflammatory
inflatable inflatables inflation inflationary inflect inflected inflecting inflection inflectional inflections
inflects inflexibility inflexible inflexibly inflexion inflexions inflict inflicted inflicting infliction inflicts
inflorescence inflow influentially influenza influx influxes info infomercial infomercials informality informally
informant informants informational informative informers infotainment infraction infractions infrastructure
infrastructures infrequency infrequently infringe infringed infringement infringements infringes infringing
infuriatingly infusion infusions ingenious ingeniously ingenuity ingenuous ingenuously ingenuousness ingestion
inglorious ingot ingots ingrain ingrained ingraining ingrains ingrate ingrates ingratiated ingratiates ingratiating
ingratiatingly ingratitude ingredient ingredients ingress ingresses inhabitable inhalant inhalants inhalation
inhalations inhalator inhalators inhaler inhalers inhere inhered inherent inherently inheres inhering inherit
inheritance inheritances inherited inheriting inheritor inheritors inherits inhibition inhibitions inhospitable
inhuman inhumane inhumanely inhumanities inhumanity inhumanly inimical inimically inimitable inimitably iniquities
iniquitous iniquity initialed initialing initialisation initialise initialised initialises initialising initialization
initialize initialized initializes initializing initialled initialling initially initials initiation initiations
initiator initiators injected injecting injection injections injector injectors injects injudicious injunctions
injuries injurious injury injustice injustices inkblot inkblots inkier inkiest inkiness inkling inklings inkwell
inkwells inky inlaid inland inlay inlaying inlays inlet inlets inline inmate inmates inmost innards innately innermost
innkeeper innkeepers innocence innocuous innocuously innovations innovative inns innuendo innuendos innumerable
inoculate inoculated inoculates inoculating inoculation inoculations inoffensive inoffensively inoperable inoperative
inopportune inordinately inorganic inpatient inpatients input inputs inputted inputting inquest inquests inquietude
inquirer inquirers inquiries inquiringly inquiry inquisition inquisitions inquisitive inquisitiveness inquisitor
inquisitors inroad inroads insanely insaner insanest insanity insatiable insatiably inscribed inscribes inscribing
inscription inscriptions inscrutable inscrutably inseam inseams insecticide insecticides insectivore insectivores
insectivorous insecurely insecurities insecurity inseminate inseminated inseminates inseminating insemination
insensate insensibility insensible insensibly insensitive insensitively insensitivity insentience insentient
inseparability inseparable inseparables inseparably insertion insertions inset insets insetting inshore insider
insiders insides insidiously insidiousness insight insightful insights insignia insignificance insignificantly
insincere insincerely insincerity insinuate insinuated insinuates insinuating insinuation insinuations insipid
insistence insistently insole insolent insolently insoles insolubility insolvable insolvency insolvents insomnia
insomniac insomniacs insouciance insouciant inspections inspiration inspirational inspirations instability
installation installations installment installments instalment instalments instanced instances instancing
instantaneous instantaneously instep insteps instigate instigated instigates instigating instigation instill
instilling instills instinct instinctive instinctively instincts instituted instituting institutional institutionalise
institutionalised institutionalises institutionalising institutionalized institutionalizes institutionalizing
institutions instructional instructions instructively instrument instrumental instrumentalist instrumentalists
instrumentality instrumentals instrumentation instrumented instrumenting instruments insubordination insubstantial
insufferable insufferably insufficiency insufficient insufficiently insular insularity insulate insulated insulates
insulating insulation insulator insulators insulin insuperable insupportable insurance insurances insureds insurer
insurers insurgence insurgences insurgencies insurgency insurgent insurgents insurmountable insurrection
insurrectionist insurrectionists insurrections intaglio intaglios intake intakes intangible intangibles intangibly
integers integral integrals integration integrator integrity integument integuments intellectual intellectualise
intellectualised intellectualises intellectualising intellectualism intellectualize intellectualized intellectualizes
intellectualizing intellectually intellectuals intelligence intelligently intelligentsia intelligibility intelligible
intelligibly intemperance intemperate intendeds intenser intensest intensification intensifier intensifiers
intensities intensity intensive intensively intensives intention intentional intentionally intentions intentness inter
interaction interactions interactive interactively interbred interbreed interbreeding interbreeds intercede interceded
intercedes interceding intercept intercepted intercepting interception interceptions interceptor interceptors
intercepts intercession intercessions intercessor intercessors interchangeable interchangeably interchanged
interchanges interchanging intercollegiate intercom intercoms interconnect interconnected interconnecting
interconnection interconnections interconnects intercontinental intercourse interdenominational interdepartmental
interdependence interdict interdicted interdicting interdiction interdicts interdisciplinary interfaith interfere
interfered interference interferes interfering interferon intergalactic interiors interject interjected interjecting
interjection interjections interjects interlace interlaced interlaces interlacing interlard interlarded interlarding
interlards interleave interleaved interleaves interleaving interleukin interlink interlinked interlinking interlinks
interlock interlocked interlocking interlocks interlocutory interloper interlopers interlude interluded interludes
interluding intermarriage intermarriages intermarried intermarries intermarrying intermediaries intermediary
intermediates interment interments intermezzi intermezzo intermezzos interminable interminably intermingle
intermingled intermingles intermingling intermission intermissions intermittent intermittently internalised
internalises internalising internalized internalizes internalizing internally internals internationalise
internationalised internationalises internationalising internationalism internationalized internationalizes
internationalizing internationally internationals internecine internee internees internist internists internment
internship internships interoffice interpersonal interplanetary interplay interpolate interpolated interpolates
interpolating interpolation interpolations interpose interposed interposes interposing interposition interpretation
interpretations interpretative interpreter interpreters interpretive interracial interred interrelate interrelated
interrelates interrelating interrelation interrelations interrelationship interrelationships interring interrogate
interrogated interrogates interrogating interrogation interrogations interrogative interrogatives interrogator
interrogatories interrogators interrogatory interruption interruptions inters interscholastic intersect intersected
intersecting intersection intersections intersects intersperse interspersed intersperses interspersing interstates
interstellar interstice interstices intertwine intertwined intertwines intertwining interurban interval intervals
intervene intervened intervenes intervening interventions interviewee interviewees interviewers interweave interweaves
interweaving interwove interwoven intestate intestinal intestine intestines intimacies intimacy intimated intimately
intimates intimating intimation intimations intimidation intolerable intolerably intolerance intolerant intonation
intonations intone intoned intones intoning intoxicant intoxicants intoxication intractability intractable intramural
intranet intranets intransigence intransigent intransigents intransitive intransitively intransitives intravenous
intravenouses intravenously intrepidly intricacies intricacy intricate intricately intriguingly intrinsic
intrinsically introduction introductions introductory intros introspection introspective introversion introvert
introverted introverts intruder intruders intrusion intrusions intrusive intuit intuited intuiting intuition
intuitions intuitive intuitively intuits inundation inundations inured inures inuring invader invaders invalid
invalidate invalidated invalidates invalidating invalidation invalided invaliding invalidity invalids invariable
invariables invariably invariant invasion invasions invasive invective inveigh inveighed inveighing inveighs inveigled
inveigles inveigling inventions inventive inventiveness inventoried inventories inventorying inverse inversely
inverses inversion inversions investigated investigates investigating investigation investigations investigative
investiture investitures investment investments investor investors inveterate invidious invidiously invigoration
invincibility invincible invincibly inviolability inviolable inviolate invisibility invisible invisibly invitation
invitational invitationals invitations invitingly invocation invocations involuntarily involuntary involvement
involvements invulnerability invulnerable invulnerably inwards iodine iodise iodised iodises iodising iodize iodized
iodizes iodizing ion ionisation ionise ionised ionises ionising ionization ionize ionized ionizer ionizers ionizes
ionizing ionosphere ionospheres ions iota iotas ipecac ipecacs irascibility irascible irately irateness ire iridescent
iridium irises irksome ironclads ironed ironic ironical ironically ironies ironware ironwork irony irradiate
irradiated irradiates irradiating irradiation irrational irrationality irrationally irrationals irreconcilable
irrecoverable irredeemable irrefutable irregardless irregular irregularities irregularity irregularly irregulars
irrelevance irrelevances irrelevancies irrelevancy irrelevantly irreligious irremediable irremediably irreparable
irreparably irreplaceable irrepressible irreproachable irresistible irresistibly irresolute irresolutely irresolution
irrespective irresponsibility irresponsibly irretrievable irretrievably irreverence irreverent irreverently
irreversible irreversibly irrevocable irrevocably irrigate irrigated irrigates irrigating irrigation irritability
irritable irritant irritants irritatingly irritation irritations irruption irruptions isinglass island islander
islanders islands isle isles islet islets ism isms isobar isobars isolation isolationism isolationist isolationists
isometric isometrics isomorphic isosceles isotope isotopes isotopic isotropic issuance isthmus isthmuses italic
italicise italicised italicises italicising italicize italicized italicizes italicizing italics itch itched itches
itchier itchiest itchiness itching itchy itemisation itemise itemised itemises itemising itemization itemize itemized
itemizes itemizing items iterated iterates iterating iteration iterations iterative iterator iterators itinerant
itinerants itineraries itinerary ivies ivories jab jabbed jabber jabbered jabberer jabberers jabbering jabbers jabbing
jabot jabots jabs jackal jackals jackass jackasses jackboot jackboots jackdaw jackdaws jackets jackhammer jackhammers
jackknife jackknifed jackknifes jackknifing jackknives jackpot jackpots jackrabbit jackrabbits jading jaggeder
jaggedest jaggedness jaguar jaguars jail jailbreak jailbreaks jailed jailer jailers jailing jails jalopies jalopy
jalousie jalousies jamb jamboree jamborees jambs jamming jangle jangled jangles jangling janitor janitorial janitors
japan japanned japanning japans jape japed japes japing jar jargon jarring jars jaundice jaundiced jaundices
jaundicing jaunt jaunted jauntier jauntiest jauntily jauntiness jaunting jaunts javelin javelins jaw jawbone jawboned
jawbones jawboning jawbreaker jawbreakers jawing jaws jaywalked jaywalker jaywalkers jaywalking jaywalks jazzier
jazziest jazzing jazzy jealousies jealousy jeep jeeps jeer jeered jeering jeeringly jeers jejune jelled jellied
jelling jells jellybean jellybeans jellyfishes jellying jeopardised jeopardises jeopardising jeopardize jeopardized
jeopardizes jeopardizing jeopardy jeremiad jeremiads jerk jerked jerkier jerkiest jerkily jerkin jerking jerkins jerks
jerkwater jerky jersey jerseys jested jesting jests jets jetsam jetted jetties jetting jettison jettisoned jettisoning
jettisons jetty jeweled jeweler jewelers jeweling jewelled jeweller jewellers jewellery jewelling jewelries jib jibbed
jibbing jibe jibed jibes jibing jibs jiffies jiffy jig jigged jigger jiggered jiggering jiggers jigging jiggled
jiggles jiggling jigs jigsaw jigsawed jigsawing jigsaws jihad jihadist jihadists jihads jilt jilted jilting jilts
jimmied jimmies jimmying jingle jingled jingles jingling jingoism jingoist jingoistic jingoists jinn jinni jinrikisha
jinrikishas jinx jinxed jinxes jinxing jitney jitneys jitterbug jitterbugged jitterbugging jitterbugs jitterier
jitteriest jitters jived jives jiving jobbed jobber jobbers jobbing jobless joblessness jobs jock jockey jockeyed
jockeying jockeys jocks jockstrap jockstraps jocose jocosely jocosity jocular jocularity jocularly jocund jocundity
jocundly jodhpurs joggle joggled joggles joggling joiner joiners jointed jointing jointly joints joist joists joker
jokers jokingly jollied jollies jolliness jollity jollying jolt jolted jolting jolts jonquil jonquils joshed joshes
joshing jostle jostled jostles jostling jotted jotting jottings jounce jounced jounces jouncing journalese journalism
journalistic journey journeyed journeying journeyman journeymen journeys joust jousted jousting jousts joviality jowl
jowls joyed joyfuller joyfullest joyfulness joying joyless joyousness joyridden joyride joyrider joyriders joyrides
joyriding joyrode joystick joysticks jubilation jubilee jubilees judgement judgemental judgements judgeship judgment
judgmental judgments judicature judicial judicially judiciaries judiciary judiciously judiciousness judo jug jugged
juggernauts jugging jugs jugular jugulars juicer juicers juicily juiciness jujitsu jujube jujubes jukebox jukeboxes
julep juleps jumble jumbled jumbles jumbling jumbos jumper jumpers jumpier jumpiest jumpiness jumpsuit jumpsuits jumpy
junco juncos junction junctions juncture junctures jungles juniors junipers junk junked junker junkers junket junketed
junketing junkets junkie junkier junkies junkiest junking junks junkyard junkyards junta juntas juridical juries
jurisdiction jurisdictional jurisprudence jurist jurists juror jurors juster justest justifiable justifiably
justification justifications justness jute juts jutted jutting juxtaposition juxtapositions kaboom kaftan kaftans
kaleidoscope kaleidoscopes kamikaze kamikazes kangaroo kangaroos kaolin kapok karakul karaoke karaokes karat karats
katydid katydids kayak kayaked kayaking kayaks kazoo kazoos kebab kebabs keeled keened keening keenness keens keeper
keepers keepsake keepsakes keg kegs kelp kenned kennel kenneled kenneling kennelled kennelling kennels kenning kens
keratin kerb kerbed kerbing kerbs kerchief kerchiefs kernel kernels kerosene kestrel kestrels ketch ketches ketchup
kettle kettledrums kettles keybinding keybindings keyboard keyboarded keyboarder keyboarders keyboarding keyboards
keyhole keyholes keynoted keynoting keypunch keypunched keypunches keypunching keystone keystones keystroke keystrokes
keyword keywords khaki khakis khans kibbutz kibbutzim kibitz kibitzed kibitzer kibitzers kibitzes kibitzing kibosh
kickback kickbacks kicker kickers kickier kickiest kickoff kickoffs kickstand kickstands kicky kidded kidder kidders
kiddie kiddies kiddo kiddos kidnapper kidnappers kidnapping kidnappings kidney kidneys kielbasas killdeer killdeers
killer killers killjoy killjoys kiln kilned kilning kilns kilocycle kilocycles kilohertz kilometre kilometres kiloton
kilotons kilowatt kilowatts kilt kilter kilts kimono kimonos kindergartener kindergarteners kindergartens kindhearted
kindle kindled kindles kindlier kindliest kindliness kindling kindness kindnesses kindred kinds kinematic kinematics
kinetic kinfolk kinfolks kingdom kingdoms kingfisher kingfishers kinglier kingliest kingly kingpin kingpins kingship
kink kinked kinkier kinkiest kinking kinks kinky kinship kinsmen kinswomen kiosk kiosks kipper kippered kippering
kippers kisser kissers kitchen kitchenette kitchenettes kitchens kitchenware kite kited kites kith kiting kits kitsch
kitschy kittenish kiwi kiwis kleptomania kleptomaniac kleptomaniacs klutz klutzes klutzier klutziest klutzy knack
knacker knacks knapsack knapsacks knave knavery knaves knavish kneaded kneader kneaders knee kneecap kneecapped
kneecapping kneecaps kneed kneeing knees knell knelled knelling knells knickknack knickknacks knifed knifes knifing
knighted knighthood knighthoods knighting knightly knights knitter knitters knitwear knives knob knobbier knobbiest
knobby knobs knocker knockers knockout knockouts knockwurst knockwursts knolls knothole knotholes knottier knottiest
knotting knowable knowings knuckled knucklehead knuckleheads knuckles knuckling koala koalas kohlrabi kohlrabies kook
kookaburra kookaburras kookier kookiest kookiness kooks kopeck kopecks koshered koshering koshers kowtowed kowtowing
kowtows krone kroner kronor krypton kudos kudzu kudzus kumquat kumquats lab labeling labelled labia labial labials
labium labored laborious laboriously labourers labs laburnum laburnums labyrinth labyrinthine labyrinths lacerate
lacerated lacerates lacerating laceration lacerations lachrymal lachrymose lacier laciest lackadaisical
lackadaisically lackey lackeys lackluster lacklustre laconic laconically lacquer lacquered lacquering lacquers
lacrosse lactate lactated lactates lactating lactation lactic lactose lacuna lacunae ladder laddered laddering ladders
laddie laddies lade laded lades lading ladings ladle ladled ladles ladling ladybird ladybirds ladybug ladybugs
ladyfinger ladyfingers ladylike ladyship lager lagers laggard laggards lagniappe lagniappes lagoon lagoons lair lairs
laity lake lakes lamas lamaseries lamasery lamb lambaste lambasted lambastes lambasting lambda lambed lambent lambing
lambkin lambkins lambs lambskin lambskins lamebrain lamebrains lamed lamely lameness lament lamentable lamentably
lamentation lamentations lamented lamenting laments lames laminate laminated laminates laminating lamination laming
lammed lamming lampblack lampooned lampooning lampoons lamppost lampposts lamprey lampreys lamps lampshade lampshades
lams lancers lances lancet lancets landfall landfalls landfill landfills landholder landholders landladies landlady
landline landlines landlocked landlubber landlubbers landmark landmarks landmass landmasses landowner landowners
landscape landscaped landscaper landscapers landscapes landscaping landslid landslide landslides landsliding landward
landwards languages languidly languor languorous languorously languors lank lanker lankest lankier lankiest lankiness
lanolin lantern lanterns lanyard lanyards lapel lapels lapidaries lapidary lapse lapses lapsing laptop laptops lapwing
lapwings larboard larboards larcenies larcenous larceny larch larches lard larded larder larders larding lards
largeness larges largess largos lariat lariats lark larked larking larks larkspur larkspurs larval larynges laryngitis
larynx lasagna lasagnas lasagne lasagnes lascivious lasciviously lasciviousness lasers lassie lassies lassitude lasso
lassoed lassoing lassos lastingly lastly latecomer latecomers latency lateness latent lateral lateraled lateraling
laterally laterals latex lath lathe lathed lather lathered lathering lathers lathes lathing laths latitude latitudes
latitudinal latrine latrines lats latte lattes lattice latticed lattices latticework latticeworks laud laudable
laudably laudanum laudatory lauded lauding lauds laughable laughably laughingly laughingstock laughingstocks launcher
launchers launderer launderers laundress laundresses laundries laundry laundryman laundrymen laurels lavatories
lavatory lavender lavenders lavished lavisher lavishes lavishest lavishing lavishly lavishness law lawbreaker
lawbreakers lawfully lawfulness lawgiver lawgivers lawless lawlessly lawlessness lawmakers lawn lawns lawrencium laws
lawsuit lawsuits laxative laxatives laxer laxest laxity laxly laxness layaway layered layering layette layettes laymen
layoff layoffs layout layouts layover layovers laypeople layperson laypersons laywoman laywomen laze lazed lazes
lazied lazier lazies laziest laziness lazing lazybones lazying leaded leaden leadership leafed leafier leafiest
leafing leafless leaflet leafleted leafleting leaflets leafs leafy leagued leagues leaguing leakage leakages leakier
leakiest leaky leaned leanings leanness leapfrog leapfrogged leapfrogging leapfrogs learner learners learnt leas
leasehold leaseholder leaseholders leaseholds leash leashed leashes leashing leastwise leatherneck leathernecks
leathers leathery leaved leaven leavened leavening leavens leavings lecher lecherous lecherously lechers lechery
lecithin lectern lecterns lecturer lecturers ledge ledger ledgers ledges leek leeks leer leered leering leers lees
leeward leewards leeway lefter leftest lefties leftism leftist leftists leftmost leftover leftovers lefts leftwards
lefty leg legacies legacy legalese legalisation legalise legalised legalises legalising legalism legalisms legalistic
legality legalization legalize legalized legalizes legalizing legally legals legate legatee legatees legates legation
legations legato legatos legerdemain legged leggier leggiest leggings leggy legibility legible legibly legion
legionnaire legionnaires legions legislate legislated legislates legislating legislation legislative legislator
legislators legislatures legit legitimacy legitimated legitimately legitimates legitimating legitimise legitimised
legitimises legitimising legitimized legitimizes legitimizing legless legman legmen legroom legrooms legs legume
legumes leguminous legwork leis leisurely leitmotif leitmotifs lemma lemmas lemme lemming lemmings lemon lemonade
lemons lemony lemur lemurs lenders lengthier lengthiest lengthily lengths lengthwise lengthy leniency lenient
leniently lens lenses lentil lentils leonine leopard leopards leotard leotards leper lepers leprechaun leprechauns
leprosy leprous lesbian lesbianism lesbians lesion lesions lessee lessees lesson lessons lessor lessors letdown
letdowns lethally lethargic lethargically lethargy letter letterbox lettered letterhead letterheads lettering letters
lettuce lettuces letup letups leukaemia leukemia leukocyte leukocytes levee levees leveler levelers levelheaded
levelheadedness leveling levelled leveller levellers levelness leverage leveraged leverages leveraging levered
levering levers leviathan leviathans levitate levitated levitates levitating levitation levity lewdly lewdness lexical
lexicographer lexicographers lexicography lexicon lexicons liabilities liability liable liaise liaised liaises
liaising liaison liaisons liar liars lib libation libations libeled libeler libelers libeling libelled libeller
libellers libelling libellous libelous libels liberalisation liberalisations liberalise liberalised liberalises
liberalising liberalism liberality liberalization liberalizations liberalized liberalizes liberalizing liberally
liberate liberated liberates liberating liberation liberator liberators libertarian libertarians liberties libertine
libertines liberty libidinous libido libidos librarian librarians libraries library librettist librettists librettos
licence licences licensee licensees licentiate licentiates licentious licentiously licentiousness lichen lichens licit
lickings licorice licorices lidded lids lief liefer liefest liege lieges liens lieutenancy life lifeblood lifeboat
lifeboats lifeforms lifeguard lifeguards lifeless lifelike lifeline lifelines lifelong lifer lifers lifesaver
lifesavers lifespan lifespans lifestyles lifetime lifetimes lifework lifeworks liftoff liftoffs ligament ligaments
ligature ligatured ligatures ligaturing lighted lighter lighters lightest lightheaded lightheartedly lightheartedness
lighthouse lighthouses lightness lightninged lightnings lightweights lignite likableness likeable likeableness
likelihood likelihoods liken likened likeness likenesses likening likens liker likest lilac lilacs lilt lilted lilting
lilts limb limber limbered limbering limbers limbless limbo limbos limbs limeade limeades limed limelight limerick
limericks limestone limier limiest liming limitation limitations limitless limn limned limning limns limo limos
limousine limousines limped limpet limpets limpid limpidity limpidly limpness limps limy linage linchpin linchpins
lindens lineage lineages lineal lineally lineament lineaments linearly linebacker linebackers linefeed lineman linemen
linen linens liner liners linesman linesmen lineup lineups lingerer lingerers lingerie lingeringly lingerings lingo
lingoes lingual linguist linguistic linguists liniment liniments linings linkage linkages linker linkup linkups linnet
linnets linoleum lint lintel lintels lion lioness lionesses lionhearted lionise lionised lionises lionising lionize
lionized lionizes lionizing lions lip liposuction lipread lipreading lipreads lips lipstick lipsticked lipsticking
lipsticks liquefaction liqueur liqueurs liquidation liquidations liquidator liquidators liquidise liquidised
liquidises liquidising liquidity liquidize liquidized liquidizes liquidizing liquor liquored liquorice liquoring
liquors lisle lisp lisped lisping lisps lissom lissome listener listeners listless listlessly listlessness litanies
litany litchi litchis literacy literally literals literates literati lithe lither lithest lithium lithograph
lithographed lithographer lithographers lithographic lithographing lithographs lithography lithosphere lithospheres
litigant litigants litigate litigated litigates litigating litigation litigious litigiousness litmus litterbug
litterbugs littered littering litters littleness littoral littorals liturgical liturgies liturgy livability livable
liveable livelihood livelihoods liveliness livelong livelongs liveried liveries livers liverwurst livery livestock
lividly livings lizard lizards llama llano llanos loadable loader loaders loafed loafer loafers loafing loafs loam
loamier loamiest loamy loaner loaners loanword loanwords loath loathe loathed loathes loathing loathings loathsome
loathsomeness lob lobbed lobbing lobbyist lobbyists lobe lobed lobes lobotomies lobotomy lobs lobsters locale locales
localisation localise localised localises localising localities locality localization localize localized localizes
localizing locally locals locate located locates locating location locations locavore locavores loci lockable lockers
locket lockets lockjaw lockout lockouts locksmith locksmiths lockstep lockup lockups loco locomotion locomotive
locomotives locoweed locoweeds locus locust locusts locution locutions lode lodes lodestar lodestars lodestone
lodestones lodger lodgers loft lofted loftiness lofting lofts loganberries loganberry logarithm logarithmic logarithms
logbook logbooks loge loges logger loggerhead loggerheads loggers logical logically logician logicians logistic
logistical logistically logjam logjams logoff logoffs logon logons logos logotype logotypes logout logouts logrolling
loincloth loincloths loins loiter loitered loiterer loiterers loitering loiters lolcat lolcats loll lolled lolling
lollipop lollipops lolls lollygag lollygagged lollygagging lollygags loneliness loner loners lonesome longboats longed
longevity longhair longhairs longhand longhorn longhorns longing longings longish longitude longitudes longitudinal
longitudinally longs longshoreman longshoremen loofah lookalike lookalikes lookout lookouts lookup loom loomed looming
looms loonie loonier loonies looniest loons loony loop looped loophole loopholes loopier loopiest looping loops loopy
loosed looseness looses loosing looted looter looters lop lope loped loping lopped lopping lops lopsided lopsidedly
lopsidedness loquacious loquacity lorded lording lordlier lordliest lordly lordship lordships lorgnette lorgnettes
lorn lorries lorry loss losses lot lotions lots lotteries lottery lotto lotus lotuses loudmouth loudmouthed loudmouths
loudness loudspeaker loudspeakers lounged lounges lounging louses lousiness lout louts louver louvered louvers louvre
louvred louvres lovebird lovebirds loveless lovelies loveliness lovelorn lovemaking lovesick lowbrow lowbrows lowdown
lowed lowercase lowing lowish lowland lowlands lowliness lowness lows loyalist loyalists loyalties lozenge lozenges
luau luaus lubber lube lubed lubes lubing lubricant lubricants lubricate lubricated lubricates lubricating lubrication
lubricator lubricators lucid lucidity lucidly lucidness luckily luckiness luckless lucrative lucratively lucre
ludicrous ludicrously ludicrousness lug lugged lugging lugs lugubrious lugubriously lugubriousness lukewarm lull
lullabies lullaby lulled lulling lulls lumbago lumbar lumber lumbered lumberjack lumberjacks lumberman lumbermen
lumbers lumberyard lumberyards luminaries luminary luminescence luminescent luminosity luminous luminously lummox
lummoxes lumpier lumpiest lumpiness lumpish lunacies lunacy lunar lunatic lunatics lunchbox lunched luncheon
luncheonette luncheonettes luncheons lunching lunchroom lunchrooms lunchtime lunchtimes lung lunged lunges lunging
lungs lupin lupine lupines lupins lupus lurch lurched lurches lurching lure lured lures lurid luridly luridness luring
luscious lusciously lusciousness lusher lushest lushness luster lustful lustfully lustier lustiest lustily lustiness
lustre lusty lute lutes luxuriance luxuriant luxuriantly luxuriate luxuriated luxuriates luxuriating luxuries
luxurious luxuriously luxuriousness luxury lyceum lyceums lye lymph lymphatic lymphatics lymphoma lymphomas lynched
lynches lynching lynchings lynx lynxes lyres lyrical lyrically lyricist lyricists lyrics macadam macaroni macaronis
macaroon macaroons macaw macaws maced macerate macerated macerates macerating maceration maces machete machetes
machination machinations machined machines machining machinist machinists machismo macing mackerel mackerels mackinaw
mackinaws mackintosh mackintoshes macro macrobiotic macrobiotics macrocosm macrocosms macron macrons macros
macroscopic madam madame madams madcap madcaps maddeningly madders maddest mademoiselle mademoiselles madhouse
madhouses madman madmen madness madras madrasa madrasah madrasahs madrasas madrases madrassa madrassas madrigals
madwoman madwomen maelstrom maelstroms maestros magazine magazines maggot maggots magical magically magisterial
magisterially magma magnanimity magnanimous magnanimously magnesia magnesium magnet magnetic magnetically
magnetisation magnetise magnetised magnetises magnetising magnetism magnetization magnetized magnetizes magnetizing
magneto magnetos magnetosphere magnets magnification magnifications magnificence magnificently magnified magnifier
magnifiers magnifies magnify magnifying magnitude magnitudes magnolias magnum magnums magpie magpies maharajah
maharajahs maharanis maharishi maharishis mahatma mahatmas mahoganies mahogany maid maiden maidenhair maidenhead
maidenheads maidenhood maidenly maidens maids maidservant maidservants mailbox mailboxes mailer mailers mailings
mailman mailmen mainframe mainframes mainland mainlands mainline mainlined mainlines mainlining mainmast mainmasts
mains mainsail mainsails mainspring mainsprings mainstay mainstays mainstreamed mainstreaming mainstreams
maintainability maintainable maintainers maintenance maize maizes majesties majored majorette majorettes majoring
majorities majorly majors makeshifts makeup makeups makings maladies maladjusted maladjustment maladroit malady
malaise malapropism malapropisms malarial malarkey malcontent malcontents malediction maledictions malefactor
malefactors maleness malevolence malevolent malevolently malfeasance malformation malformations malformed
malfunctioned malfunctioning malfunctions malice malicious maliciously malign malignancies malignancy malignant
malignantly maligned maligning malignity maligns malinger malingered malingerer malingerers malingering malingers mall
mallards malleability malleable mallet mallets mallow mallows malls malnourished malnutrition malodorous malpractice
malpractices malt malted malteds malting maltreat maltreated maltreating maltreatment maltreats malts malware mamas
mambo mamboed mamboing mambos mamma mammalians mammary mammogram mammograms mammography mammon mammoths manacle
manacled manacles manacling manageability manageable managerial manatee manatees mandarin mandarins mandolin mandolins
mandrake mandrakes mandrill mandrills manes maneuver maneuverability maneuverable maneuvered maneuvering maneuvers
manful manfully manganese mangers mangier mangiest mangle mangled mangles mangling mango mangoes mangrove mangroves
mangy manhandle manhandled manhandles manhandling manhole manholes manhood manhunt manhunts mania maniacal manias
manic manics manicure manicured manicures manicuring manicurist manicurists manifestation manifestations manifestly
manifesto manifestos manifold manifolded manifolding manifolds manikin manikins manipulated manipulates manipulating
manipulation manipulations manipulative manipulator manipulators mankind manlier manliest manliness manly mannequin
mannequins mannerism mannerisms mannerly manning mannish mannishly mannishness manoeuvrability manoeuvrable manor
manorial manors manpower mansard mansards manse manservant manses mansion mansions manslaughter mantel mantelpiece
mantelpieces mantels mantes mantilla mantillas mantis mantises mantissa mantle mantled mantles mantling mantoes mantra
mantras manual manually manuals manufacturer manufacturers manumit manumits manumitted manumitting manure manured
manures manuring manuscript manuscripts maple maples mapper mappings marabou marabous maraca maracas marathoner
marathoners marathons maraud marauded marauder marauders marauding marauds marble marbled marbles marbling marched
marchers marches marching marchioness marchionesses margarine margaritas margin marginal marginalia marginally margins
mariachi mariachis marigold marigolds marijuana marimbas marinade marinaded marinades marinading marinas marinate
marinated marinates marinating mariner mariners marionette marionettes marital marjoram mark markdown markdowns
markedly marker markers marketability marketable marketer marketers marketplaces markings marksmanship marksmen
markups marlins marmalade marmoset marmosets marmot marmots marooned marooning maroons marquee marquees marquess
marquesses marquetry marquises marred marriage marriageable marriages marrieds marring marrow marrows marsh marshal
marshaled marshaling marshals marshes marshier marshiest marshmallow marshmallows marshy martinet martinets martinis
marts martyrdom martyred martyring marvel marveled marveling marvelled marvelling marvellous marvellously marvelously
marvels marzipan mascara mascaraed mascaraing mascaras mascot mascots masculines masculinity masher mashers mashup
mashups masochism masochist masochistic masochists masonic masonry masons masque masqueraded masquerader masqueraders
masquerades masquerading masques mass massacre massacred massacres massacring massaged massages massaging massed
masses masseur masseurs masseuse masseuses massing massively massiveness mast mastectomies mastectomy masterful
masterfully masterly mastermind masterminded masterminding masterminds masterpieces masterstroke masterstrokes
masterwork masterworks mastery masthead mastheads masticated masticates masticating mastication mastiff mastiffs
mastodon mastodons mastoid mastoids masts masturbate masturbated masturbates masturbating masturbation matador
matadors matchbook matchbooks matchbox matchboxes matchless matchmaker matchmakers matchmaking matchstick matchsticks
mated materialisation materialised materialises materialising materialism materialist materialistic materialistically
materialists materialization materialize materialized materializes materializing materially maternal maternally
maternity math mathematical mathematically mathematician mathematicians mating matins matriarchal matriarchies
matriarchs matriarchy matricide matricides matriculate matriculated matriculates matriculating matriculation
matrimonial matrimony matron matronly matrons matte matted matting mattock mattocks mattress mattresses matts
maturation maturely maturities maturity matzo matzoh matzohs matzos matzot matzoth maudlin mauled mauling mauls
maunder maundered maundering maunders mausoleum mausoleums mauve maven mavens mavericks maw mawkish mawkishly maws
maxilla maxillae maxillary maximally maximisation maximise maximised maximises maximising maximization maximize
maximized maximizes maximizing maxims maximum maximums maybes mayday maydays mayflower mayflowers mayhem mayo
mayonnaise mayoral mayoralty maypole maypoles maze mazes mazurka mazurkas mead meadowlark meadowlarks meadows meagerly
meagerness meagre mealier mealiest meals mealtime mealtimes meaningful meaningless meanly meanness measurable
measurably measureless measurement measurements meatball meatballs meatloaves meats meccas mechanical mechanisation
mechanise mechanised mechanises mechanising mechanism mechanisms mechanistic mechanization mechanize mechanized
mechanizes mechanizing medalist medalists medallion medallions medallist medallists meddle meddled meddler meddlers
meddles meddlesome meddling medial medias mediate mediated mediates mediating mediation mediator mediators medical
medically medicals medicate medicated medicates medicating medication medications medicinal medicinally medicine
medicines medieval mediocrities mediocrity meditation meditations meditative meditatively mediums medley medleys
medulla medullas meekly meekness meetinghouse meetinghouses megachurch megachurches megacycle megacycles megahertz
megalith megaliths megalomania megalomaniac megalomaniacs megalopolis megalopolises megaphone megaphoned megaphones
megaphoning megapixel megapixels megaton megatons megs melancholia melancholic melancholics melange melanges melanin
melanoma melanomas meld melded melding melds mellifluous mellifluously mellowed mellowing mellowness mellows melodic
melodically melodious melodiously melodiousness melodrama melodramas melodramatic melodramatically melon melons
meltdown meltdowns memberships membrane membranes membranous memento mementos memo memoir memoirs memorabilia
memorably memorandums memorial memorialise memorialised memorialises memorialising memorialize memorialized
memorializes memorializing memorials memories memorisation memorised memorises memorising memorization memorize
memorized memorizes memorizing memory memos menace menaced menaces menacingly menage menagerie menageries menages
mendacious mendacity mender menders mendicant mendicants menfolk menhaden menial menially menials meningitis
menopausal menopause menorah menorahs menservants menses menstrual menstruate menstruated menstruates menstruating
menstruation menswear mental mentalities mentality mentally menthol mentholated mentored mentoring meow meowed meowing
meows mercantile mercenaries mercenary mercerise mercerised mercerises mercerising mercerize mercerized mercerizes
mercerizing merchandised merchandises merchandising merchantman merchantmen mercies merciful mercifully merciless
mercilessly mercurial mercuric mercury mercy meres merest meretricious merganser mergansers merger mergers meridian
meridians meringue meringues merinos meritocracies meritocracy meritorious meritoriously mermaid mermaids merman
mermen merrier merriest merriment merriness merrymaker merrymakers merrymaking mesas mescal mescaline mescals mesdames
mesdemoiselles meshed meshes meshing mesmerise mesmerised mesmerises mesmerising mesmerism mesquite mesquites
messenger messengers messiah messiahs messier messiest messieurs messily messiness mestizo mestizos metabolic
metabolised metabolises metabolising metabolism metabolisms metabolize metabolized metabolizes metabolizing metacarpal
metacarpals metacarpi metacarpus metallurgical metallurgist metallurgists metamorphic metamorphism metamorphose
metamorphosed metamorphoses metamorphosing metamorphosis metaphor metaphorical metaphorically metaphors metaphysical
metaphysics metastases metastasis metastasise metastasised metastasises metastasising metastasize metastasized
metastasizes metastasizing metatarsal metatarsals meted meteor meteoric meteorite meteorites meteoroid meteoroids
meteorological meteorologist meteorologists meteorology meteors metered metering metes methadone methane methanol
methinks method methodical methodically methodological methodologies methodology methods methought meticulous
meticulously meticulousness meting metre metres metrical metrically metrication metro metronome metronomes metropolis
metropolises metros mettle mettlesome mew mewed mewing mewl mewled mewling mewls mews mezzanine mezzanines miaow
miaowed miaowing miaows miasma miasmas microaggression microaggressions microbe microbes microbiologist
microbiologists microbiology microchips microcode microcomputer microcomputers microcosm microcosms microeconomics
microfiche microfilm microfilmed microfilming microfilms microloan microloans micrometer micrometers micrometre
micrometres micron microns microorganism microorganisms microphone microphones microprocessor microprocessors
microscope microscopes microscopic microscopically microscopy microsurgery microwave microwaved microwaves microwaving
midair midday middies middlebrow middlebrows middleman middlemen middles middleweight middleweights middling middy
midge midges midget midgets midland midlands midmost midnight midpoint midpoints midriff midriffs midshipman
midshipmen midstream midsummer midterm midterms midtown midway midways midweek midweeks midwifed midwiferies midwifery
midwifes midwifing midwinter midwives midyear midyears miff miffed miffing miffs mightier mightiest mightily
mightiness mighty migraine migraines migrant migrants migrate migrated migrates migrating migration migrations
migratory miked miking mildew mildewed mildewing mildews mildly mildness mileage mileages milepost mileposts milers
milestones milf milfs milieu milieus militancy militant militantly militants militarily militarisation militarise
militarised militarises militarising militarism militarist militaristic militarists militarization militarize
militarized militarizes militarizing militated militates militating militia militiaman militiamen militias milker
milkier milkiest milkiness milkmaid milkmaids milkman milkmen milkshake milkshakes milksop milksops milkweed milkweeds
millage milled millennia millennial millennium millenniums millers millilitre millilitres millimetre millimetres
milliner milliners millinery milling millionaire millionaires millipede millipedes millrace millraces millstone
millstones milquetoast milquetoasts mils mimeograph mimeographed mimeographing mimeographs mimetic mimicries mimicry
mimosa mimosas minaret minarets minatory mincemeat mindbogglingly mindedness mindful mindfully mindfulness mindlessly
mindlessness minefield minefields miner mineralogist mineralogists mineralogy miners minestrone minesweeper
minesweepers miniaturisation miniaturise miniaturised miniaturises miniaturising miniaturist miniaturists
miniaturization miniaturize miniaturized miniaturizes miniaturizing minibike minibikes minibus minibuses minicam
minicams minicomputer minicomputers minim minima minimal minimalism minimalist minimalists minimally minimisation
minimise minimised minimises minimising minimization minimize minimized minimizes minimizing minims minimum minimums
minis miniseries miniskirt miniskirts ministered ministerial ministering ministrant ministrants ministration
ministrations ministries ministry minivan minivans minks minnow minnows minored minoring minorities minors minster
minstrel minstrels minted mintier mintiest minting mints minuend minuends minuet minuets minuscules minuses minuted
minutely minuteman minutemen minuteness minuter minutest minutia minutiae minuting minx minxes miracle miracles
miraculous miraculously mirage mirages mired mires miring mirth mirthful mirthfully mirthless misadventure
misadventures misalignment misalliance misalliances misanthrope misanthropes misanthropic misanthropist misanthropists
misanthropy misapplication misapplied misapplies misapply misapplying misapprehend misapprehended misapprehending
misapprehends misapprehension misapprehensions misappropriated misappropriates misappropriating misappropriation
misappropriations misbegotten misbehave misbehaved misbehaves misbehaving misbehavior misbehaviour miscalculated
miscalculates miscalculating miscalculation miscalculations miscall miscalled miscalling miscalls miscarriage
miscarriages miscarried miscarries miscarry miscarrying miscast miscasting miscasts miscegenation miscellaneous
miscellanies miscellany mischance mischances mischievous mischievously mischievousness miscommunication misconceive
misconceived misconceives misconceiving misconception misconceptions misconduct misconducted misconducting misconducts
misconstruction misconstructions misconstrue misconstrued misconstrues misconstruing miscount miscounted miscounting
miscounts miscreant miscreants miscue miscued miscues miscuing misdeal misdealing misdeals misdealt misdeed misdeeds
misdemeanor misdemeanors misdemeanour misdemeanours misdiagnose misdiagnosed misdiagnoses misdiagnosing misdiagnosis
misdid misdirect misdirected misdirecting misdirection misdirects misdo misdoes misdoing misdoings misdone miser
miseries miserliness misers misery misfeasance misfired misfires misfiring misfitted misfitting misfortune misfortunes
misgiving misgivings misgovern misgoverned misgoverning misgoverns misguide misguidedly misguides misguiding mishandle
mishandled mishandles mishandling mishap mishaps mishmash mishmashes misidentified misidentifies misidentify
misidentifying misinform misinformation misinformed misinforming misinforms misinterpret misinterpretation
misinterpretations misinterpreted misinterpreting misinterprets misjudged misjudgement misjudgements misjudges
misjudging misjudgment misjudgments mislaid mislay mislaying mislays mislead misleading misleads misled mismanage
mismanaged mismanagement mismanages mismanaging mismatched mismatches mismatching misnomer misnomers misogynist
misogynistic misogynists misogyny misplay misplayed misplaying misplays misprint misprinted misprinting misprints
mispronounced mispronounces mispronouncing mispronunciation mispronunciations misquotation misquotations misquote
misquoted misquotes misquoting misreading misreadings misreads misrepresent misrepresentation misrepresentations
misrepresented misrepresenting misrepresents misrule misruled misrules misruling missal missals misshapen missile
missilery missiles mission missionaries missionary missions misspell misspelled misspelling misspellings misspells
misspending misspends misspent misstate misstated misstatement misstatements misstates misstating misstep missteps
mist mistaken mistakenly misted mistily mistime mistimed mistimes mistiming mistiness misting mistletoe mistranslated
mistreat mistreated mistreating mistreatment mistreats mistress mistresses mistrial mistrials mistrust mistrusted
mistrustful mistrusting mistrusts mists mistype mistypes mistyping misunderstand misunderstanding misunderstandings
misunderstands misunderstood misuse misused misuses misusing mite miter mitered mitering miters mites mitigation
mitosis mitre mitred mitres mitring mitts mixer mixers mixtures mizzen mizzenmast mizzenmasts mizzens mkay mnemonic
mnemonics moan moaned moaning moans moat moats mobbed mobbing mobilisation mobilisations mobilised mobilises
mobilising mobilization mobilizations mobilized mobilizes mobilizing mobs mobster mobsters moccasin moccasins mocha
mochas mocker mockeries mockers mockery mockingbird mockingbirds modal modals modelled modelling modellings modem
modems moderately moderation modernisation modernise modernised modernises modernising modernism modernistic modernity
modernization modernize modernized modernizes modernizing moderns modes modestly modesty modicum modicums modifiable
modification modifications modifiers modish modishly modishness mods modular modulate modulated modulates modulating
modulation modulations modulator modulators module modules mohair moieties moiety moire moires moistened moistening
moistens moistest moistly moistness moisture moisturise moisturised moisturiser moisturisers moisturises moisturising
moisturize moisturized moisturizer moisturizers moisturizes moisturizing molar molars molder moldered moldering
molders moldier moldiest moldiness moldings mole molecular molecule molecules molehill molehills moles moleskin
molestation molester molesters mollification mollified mollifies mollify mollifying molls mollusc molluscs mollusk
mollusks mollycoddle mollycoddled mollycoddles mollycoddling molted molten molting molybdenum momentarily momentary
momentous momentousness moments momentum monarchic monarchical monarchies monarchism monarchist monarchists monarchs
monarchy monasteries monastery monastic monastics monaural monetarily monetarism monetary monetise monetised monetises
monetising monetize monetized monetizes monetizing moneybag moneybags moneyed moneymaker moneymakers moneymaking
monger mongered mongering mongers mongolism mongoose mongooses mongrel mongrels monies moniker monikers monkeyshine
monkeyshines mono monochromatic monochromes monocles monocotyledon monocotyledons monogamous monogram monogrammed
monogramming monograms monograph monographs monolingual monolinguals monolith monolithic monoliths monologue
monologues monomania monomaniac monomaniacs mononucleosis monophonic monopolisation monopolise monopolised monopolises
monopolising monopolist monopolistic monopolists monopolization monopolize monopolized monopolizes monopolizing
monorail monorails monosyllabic monosyllable monosyllables monotheism monotheist monotheistic monotheists monotone
monotones monotonic monotonically monotonous monotonously monotony monoxide monoxides monsieur monsignor monsignors
monsoon monsoons monsters monstrance monstrances monstrosities monstrosity monstrously montage montages monthlies
monument monumentally monuments moo mooched moocher moochers mooches mooching mood moodily moodiness moods mooed
mooing moon moonbeam moonbeams mooned mooning moonlight moonlighted moonlighter moonlighters moonlighting moonlights
moonlit moons moonscape moonscapes moonshine moonshines moonshot moonshots moonstone moonstones moonstruck moored
mooring moorings moorland mooted mooting moots mope mopes moping moppet moppets moraine moraines morale moralised
moralises moralising moralist moralistic moralists moralities morality moralize moralized moralizes moralizing morally
morass morasses moratorium moratoriums moray morays morbidly mordant mordants mores morgue morgues moribund morn morns
morocco moron moronic morons morose morosely moroseness morpheme morphemes morphine morphological morphology morrow
morrows morsel morsels mortality mortarboard mortarboards mortared mortaring mortars mortgage mortgaged mortgagee
mortgagees mortgages mortgaging mortgagor mortgagors mortician morticians mortification mortified mortifies mortify
mortifying mortised mortises mortising mortuaries mortuary mosaic mosaics mosey moseyed moseying moseys mosses mossier
mossiest mossy mote motels motes moth mothballed mothballing mothballs motherboard motherboards mothered motherfucker
motherfuckers motherfucking motherhood mothering motherland motherlands motherless motherliness motherly moths motif
motifs motile motiles motility motion motioned motioning motions motivation motivational motivations motivator
motivators motley motleys motlier motliest motocross motocrosses motorbike motorbiked motorbikes motorbiking motorboat
motorboats motorcade motorcades motorcar motorcars motorcycle motorcycled motorcycles motorcycling motorcyclist
motorcyclists motored motoring motorise motorised motorises motorising motorist motorists motorize motorized motorizes
motorizing motorman motormen motormouth motormouths motors motorway motorways mottle mottled mottles mottling motto
mottoes moulded moulder mouldered mouldering moulders mouldier mouldiest moulding mouldings mouldy moult moulted
moulting moults mound mounded mounding mounds mountaineer mountaineered mountaineering mountaineers mountainous
mountains mountainside mountainsides mountaintop mountaintops mountebank mountebanks mountings mourner mourners
mournful mournfully mournfulness moused mousers mouses mousetrap mousetrapped mousetrapping mousetraps mousier
mousiest mousiness mousing moussed mousses moussing moustache moustaches mousy mouthful mouthfuls mouthpiece
mouthpieces mouthwash mouthwashes mouthwatering movable movables movement movements mover movers movingly mower mowers
mucilage muck mucked muckier muckiest mucking muckrake muckraked muckraker muckrakers muckrakes muckraking mucks mucky
mucous mucus mud muddied muddier muddies muddiest muddiness muddying mudguard mudguards mudslide mudslides mudslinger
mudslingers mudslinging muesli muezzin muezzins muff muffed muffin muffing muffins muffle muffler mufflers muffles
muffling muffs mufti muftis mugged mugger muggers muggier muggiest mugginess mugging muggings muggle muggles muggy
mugs mukluk mukluks mulatto mulattoes mulberries mulberry mulch mulched mulches mulching mules muleteer muleteers
mulish mulishly mulishness mullah mullahs mullet mullets mulligatawny mullion mullions multicoloured multicultural
multiculturalism multidimensional multifarious multifariousness multilateral multilingual multimedia multimillionaire
multimillionaires multinational multinationals multiplayer multiplex multiplexed multiplexer multiplexers multiplexes
multiplexing multiplicand multiplicands multiplication multiplications multiplicative multiplicities multiplicity
multipliers multiprocessing multipurpose multiracial multitasking multitude multitudes multitudinous multivariate
multiverse multiverses multivitamin multivitamins mumbler mumblers mummer mummers mummery mummification mummified
mummifies mummifying munched munches munchies munching mundanely municipal municipalities municipality municipally
municipals munificence munificent munition munitions muralist muralists murderer murderers murderess murderesses
murderous murderously murk murkier murkiest murkily murkiness murks murmur murmured murmuring murmurs muscatel
muscatels muscle muscled muscles muscling muscular muscularity musculature muse mused muses museums mush mushed mushes
mushier mushiest mushiness mushing mushroom mushroomed mushrooming mushrooms musicale musicales musically musicals
musicianship musicologist musicologists musicology musing musings musk muskellunge muskellunges musket musketeer
musketeers musketry muskets muskier muskiest muskiness muskmelon muskmelons muskrat muskrats musky muslin mussed
mussel mussels musses mussier mussiest mussing mussy mustache mustaches mustang mustangs mustard muster mustered
mustering musters mustier mustiest mustiness musts mutability mutable mutant mutants mutated mutates mutating mutation
mutations mutely muteness mutes mutilate mutilated mutilates mutilating mutilation mutilations mutineer mutineers
muting mutinied mutinies mutinous mutinously mutiny mutinying mutt mutter muttered muttering mutters mutton mutts
mutual mutuality mutually muumuu muumuus muzzle muzzled muzzles muzzling myna mynah mynahes mynas myopia myopic myriad
myriads myrrh myrtles mys mysteries mysteriousness mystery mystical mystically mysticism mystification mystique myth
mythic mythical mythological mythologies mythologist mythologists myths nabbed nabbing nabob nabobs nabs nachos nacre
nadirs naiad naiads nailbrush nailbrushes naively naivety nakedly nakedness nameless namesake namesakes nanotechnology
nap napalm napalmed napalming napalms nape napes naphtha naphthalene napkins napped nappier nappies nappiest napping
nappy naps narc narcissism narcissist narcissistic narcissists narcissus narcosis narcs nark narrated narrates
narrating narration narrations narrowly narrowness narwhal narwhals nary nasal nasalised nasalises nasalising nasalize
nasalized nasalizes nasalizing nasally nasals nascent nastier nastiest nastily nastiness nasturtium nasturtiums nasty
natal national nationalisation nationalisations nationalise nationalised nationalises nationalising nationalism
nationalist nationalistic nationalists nationalities nationality nationalization nationalizations nationalize
nationalized nationalizes nationalizing nationally nationals nations nationwide nativities nativity nattier nattiest
nattily natty naturalisation naturalise naturalised naturalises naturalising naturalism naturalist naturalistic
naturalists naturalization naturalize naturalized naturalizes naturalizing naturalness naturals nature natures naught
naughtier naughtiest naughtily naughtiness naughts nausea nauseated nauseates nauseating nauseatingly nauseous
nautically nautilus nautiluses nave navel navels naves navies navigability navigable navigation navigational navigator
navigators navy nays naysayer naysayers nearness nearsighted nearsightedness neatest neath neatness nebular nebulous
necessaries necessitate necessitated necessitates necessitating necessities necessity necked neckerchief neckerchiefs
necking necklaces neckline necklines necks necktie neckties necromancer necromancers necromancy necrophilia necrosis
nectar nectarines needful needier neediest neediness needle needled needlepoint needles needless needlessly needlework
needling nefarious nefariously nefariousness negate negated negates negating negation negations negatived negatively
negatives negativing negativity neglectful neglectfully negligee negligees negligence negligent negligently negligibly
negotiable negotiations negotiator negotiators neigh neighbored neighborhood neighborhoods neighborliness neighbour
neighboured neighbourhood neighbourhoods neighbouring neighbourliness neighbourly neighbours neighed neighing neighs
nematode nematodes neoclassic neoclassical neoclassicism neocolonialism neocon neocons neoconservative
neoconservatives neodymium neologism neologisms neon neonatal neonate neonates neophyte neophytes neoprene nephritis
nepotism neptunium nerved nerveless nervelessly nerves nervier nerviest nerving nervousness nervy nest nested nesting
nestle nestled nestles nestling nestlings nests netbook netbooks nether nethermost nettle nettled nettles nettlesome
nettling neural neuralgia neuralgic neuritis neurological neurologist neurologists neurology neuron neurons
neurosurgery neurotic neurotically neurotics neurotransmitter neurotransmitters neuter neutered neutering neuters
neutral neutralisation neutralise neutralised neutraliser neutralisers neutralises neutralising neutrality
neutralization neutralize neutralized neutralizer neutralizers neutralizes neutralizing neutrally neutrals neutrino
neutrinos neutrons nevermore newbie newbies newborn newborns newcomer newcomers newel newels newfangled newlyweds
newness newsagents newsboy newsboys newscast newscaster newscasters newscasts newsflash newsier newsiest newsletters
newsman newsmen newspaper newspaperman newspapermen newspapers newspaperwoman newspaperwomen newsreel newsreels
newsstands newsworthy newsy newt newts nexus nexuses niacin nib nibble nibbled nibbler nibblers nibbles nibbling nibs
niceness niceties nicety niche niches nickel nickelodeon nickelodeons nickels nickname nicknamed nicknames nicknaming
nicks nicotine niftier niftiest nigga niggard niggardliness niggardly niggards niggas niggaz nigger niggers niggle
niggled niggles niggling nigh nigher nighest night nightcap nightcaps nightclothes nightclub nightclubbed
nightclubbing nightclubs nightfall nightgown nightgowns nighthawk nighthawks nightie nighties nightingale nightingales
nightmare nightmares nightmarish nights nightshade nightshades nightshirt nightshirts nightstick nightsticks nighttime
nihilism nihilist nihilistic nihilists nil nimbi nimbleness nimbly nimbus nincompoop nincompoops ninepin ninepins
nines nineteens nineties ninja ninjas ninnies ninny nip nipped nipper nippers nippier nippiest nipping nipple nipples
nips nirvana nit niter nitpick nitpicked nitpicker nitpickers nitpicking nitpicks nitrated nitrating nitre nitrogen
nitrogenous nitroglycerin nitroglycerine nits nitwit nitwits nix nixed nixes nixing nobility noblemen nobleness nobles
noblewomen nobly nocturnally nocturne nocturnes nodal noddy node nodes nodular nodule nodules noels noes noggin
noggins noise noised noiseless noiselessly noiselessness noisemaker noisemakers noises noisiness noising noisome
nomadic nomenclature nomenclatures nominal nominally nominate nominated nominates nominating nomination nominations
nominative nominatives nominee nominees nonabrasive nonabsorbent nonabsorbents nonagenarian nonagenarians nonalcoholic
nonaligned nonbeliever nonbelievers nonbreakable nonce nonchalance nonchalantly noncom noncombatant noncombatants
noncommercial noncommercials noncommittal noncommittally noncompetitive noncompliance noncoms nonconductor
nonconductors nonconformist nonconformists nonconformity noncontagious noncooperation nondairy nondeductible
nondenominational nondrinker nondrinkers nonempty nonentities nonentity nonessential nonesuch nonesuches nonevent
nonevents nonexempt nonexistence nonexistent nonfat nonfatal nonfiction nonflammable nongovernmental nonhazardous
nonhuman nonindustrial noninterference nonintervention nonjudgmental nonliving nonmalignant nonmember nonmembers
nonnegotiable nonobjective nonpareil nonpareils nonpartisan nonpartisans nonpayment nonpayments nonphysical nonplus
nonpluses nonplussed nonplussing nonpoisonous nonpolitical nonpolluting nonprescription nonproductive nonprofessional
nonprofessionals nonprofits nonproliferation nonrefillable nonrefundable nonrenewable nonrepresentational nonresident
nonresidents nonrestrictive nonreturnable nonreturnables nonrigid nonscheduled nonseasonal nonsectarian nonsense
nonsensical nonsensically nonsexist nonskid nonsmoker nonsmokers nonsmoking nonstandard nonstick nonsupport nontaxable
nontechnical nontoxic nontransferable nontrivial nonunion nonuser nonusers nonverbal nonviolence nonviolent nonvoting
nonwhite nonwhites nonzero noodle noodled noodles noodling nook nooks noonday noontime noose nooses normalcy
normalisation normalise normalised normalises normalising normality normalization normalize normalized normalizes
normalizing normative northbound northeaster northeasterly northeastern northeasters northeastward northerlies
northerly northerner northerners northernmost northward northwards northwesterly northwestern northwestward nose
nosebleed nosebleeds nosed nosedive nosedived nosedives nosediving nosegay nosegays noses nosh noshed noshes noshing
nosiness nosing nostalgia nostalgic nostalgically nostril nostrils nostrum nostrums notables notably notarise
notarised notarises notarising notarized notarizes notarizing notation notations notch notched notches notching
notebook notebooks notepad notepaper nothingness noticeable noticeably noticeboard noticeboards notification
notifications notified notifies notify notifying notion notional notionally notions notoriety notorious notoriously
nougats nought noughts noun nouns nourishment novae novelette novelettes novelist novelists novellas novelties novelty
novitiate novitiates noway nowise nozzle nozzles nth nuance nuances nub nubile nubs nuclear nucleic nuder nudes nudest
nudged nudges nudging nudism nudist nudists nudity nugget nuggets nuisance nuisances nuke nuked nukes nuking
nullification nullified nullifies nullify nullifying nullity nulls numbed numbered numbering numberless numbly
numbness numbs numbskull numbskulls numeral numerals numerate numerated numerates numerating numeration numerations
numerator numerators numerical numerically numerology numerous numismatic numismatics numismatist numismatists
numskull numskulls nuncio nuncios nunneries nunnery nuptial nuptials nursemaid nursemaids nurseries nursery nurserymen
nut nutcracker nutcrackers nuthatch nuthatches nutmeat nutmeats nutmeg nutmegs nutria nutrias nutrient nutrients
nutriment nutriments nutrition nutritional nutritionally nutritionist nutritionists nutritive nutshell nutshells
nutted nuttier nuttiest nuttiness nutting nutty nuzzle nuzzled nuzzles nuzzling nylon nylons nymph nymphomania
nymphomaniac nymphomaniacs nymphs oaf oafish oafs oak oaken oaks oakum oar oared oaring oarlock oarlocks oars oarsman
oarsmen oases oasis oat oaten oath oaths oats obduracy obdurate obdurately obeisance obeisances obeisant obelisk
obelisks obfuscate obfuscated obfuscates obfuscating obfuscation obit obits obituaries obituary objection
objectionable objectionably objections objectively objectiveness objectivity objector objectors oblate oblation
oblations obligate obligates obligating obligations obligatory oblige obliged obliges obliging obligingly oblique
obliquely obliqueness obliques obliterate obliterated obliterates obliterating obliteration oblivion oblivious
obliviously obliviousness oblongs obloquy obnoxious oboe oboes oboist oboists obscenely obscener obscenest obscenities
obscenity obscurely obscurities obscurity obsequies obsequious obsequiously obsequiousness obsequy observable
observably observance observances observantly observation observational observations observatories observatory
observers obsession obsessions obsessive obsessively obsessives obsidian obsolescence obsolescent obsoleted obsoletes
obsoleting obstacle obstacles obstetric obstetrical obstetrician obstetricians obstinacy obstinate obstinately
obstreperous obstructed obstructing obstruction obstructionist obstructionists obstructions obstructive obstructively
obstructiveness obstructs obtainable obtruded obtrudes obtruding obtrusive obtrusively obtrusiveness obtuse obtusely
obtuseness obtuser obtusest obverse obverses obviate obviated obviates obviating obviousness ocarina ocarinas occasion
occasional occasionally occasioned occasioning occasions occidental occidentals occlude occluded occludes occluding
occlusion occlusions occlusive occult occupancy occupation occupational occupations occurrence occurrences oceangoing
oceanic oceanographer oceanographers oceanographic oceanography ocelots ocher ochre octagon octagonal octagons octal
octane octaves octet octets octogenarian octogenarians octopuses ocular oculars oculist oculists oddballs oddities
oddity oddness odds odes odious odiously odium odometer odometers odor odoriferous odorless odorous odors odour
odourless odours odyssey odysseys oedema oesophagi oesophagus oestrogen offal offbeats offed offence offences offender
offenders offense offenses offensiveness offertories offertory offhandedly office officeholder officeholders offices
officialdom officiate officiated officiates officiating officious officiously officiousness offing offings offload
offloaded offloading offloads offs offshoot offshoots offshore offshoring offside offstage offstages oftener oftenest
oftentimes ogle ogled ogles ogling ogre ogres ohm oho ohs oilcloth oilcloths oilfield oilfields oiliness oilskin oink
oinked oinking oinks ointment ointments okayed okaying okays okra okras olden oldie oldies oleaginous oleander
oleanders oleo oleomargarine olfactories olfactory oligarch oligarchic oligarchies oligarchs oligarchy ombudsman
ombudsmen omega omegas omelets omelette omelettes omen omens ominous ominously omission omissions omnibus omnibuses
omnipotence omnipotent omnipresence omnipresent omniscience omniscient omnivore omnivores omnivorous oncology oncoming
oneness onerous onetime onion onions onionskin onlooker onlookers onomatopoeia onomatopoeic onrush onrushes onrushing
onsets onshore onslaught onslaughts onus onuses onward onyx onyxes oodles opacity opalescence opalescent opals opaque
opaqued opaquely opaqueness opaquer opaques opaquest opaquing openers openhanded openness openwork operable operand
operands operas operatic operation operational operationally operations operative operatives operetta operettas
ophthalmic ophthalmologist ophthalmologists ophthalmology opinion opinionated opinions opium opossum opossums opponent
opponents opportune opportunism opportunist opportunistic opportunists opportunities opportunity opposition oppression
oppressive oppressively oppressor oppressors opprobrious opprobrium optic optical optically optician opticians optics
optima optimisation optimisations optimise optimised optimiser optimises optimising optimism optimization
optimizations optimize optimized optimizer optimizes optimizing optimum optimums optional optionally optioned
optioning options optometry opulence opulent opuses oracular oral orally orals orangeade orangeades oranges orangutan
orangutans orate orated orates orating oration orations orator oratorical oratories oratorio oratorios orators oratory
orb orbital orbitals orbs orc orchard orchards orchestra orchestral orchestras orchestrated orchestrates orchestrating
orchestration orchestrations orchids orcs ordain ordained ordaining ordains orderings orderlies orderliness ordinal
ordinals ordinance ordinances ordinaries ordinarily ordinariness ordination ordinations ordnance ordure oregano ores
organ organdie organdy organelle organelles organically organics organisational organisations organisers organism
organisms organist organists organization organizational organizations organs orgasm orgasmic orgasms orgiastic orgies
orgy oriental orientals orientated orientates orientating orientation orientations orifice orifices origami origin
originality originally originals originate originated originates originating origination origins oriole orioles ormolu
ornament ornamental ornamentation ornamented ornamenting ornaments ornately ornateness ornerier orneriest
ornithologist ornithologists ornithology orphanage orphanages orphaned orphaning orthodontia orthodontic orthodontics
orthodontist orthodontists orthodox orthodoxies orthodoxy orthogonal orthogonality orthographic orthographies
orthography orthopaedic orthopaedics orthopaedist orthopaedists orthopedic orthopedics orthopedist orthopedists
oscillate oscillated oscillates oscillating oscillation oscillations oscillator oscillators oscilloscope oscilloscopes
osier osiers osmosis osmotic osprey ospreys ossification ossified ossifies ossify ossifying ostensible ostensibly
ostentation ostentatious ostentatiously osteopath osteopaths osteopathy osteoporosis ostracise ostracised ostracises
ostracising ostracism ostracize ostracized ostracizes ostracizing ostriches otherworldly otiose otter otters ottoman
ottomans ousted ouster ousters ousting ousts outage outages outback outbacks outbalance outbalanced outbalances
outbalancing outbidding outbids outbound outbreak outbreaks outbuilding outbuildings outburst outbursts outclass
outclassed outclasses outclassing outcome outcomes outcries outcrop outcropped outcropping outcroppings outcrops
outcry outdated outdid outdistance outdistanced outdistances outdistancing outdoes outdoing outdoors outed outermost
outfield outfielder outfielders outfields outfits outfitted outfitter outfitters outfitting outflanked outflanking
outflanks outfoxed outfoxes outfoxing outgrowth outgrowths outhouse outhouses outing outings outlaid outlandishly
outlast outlasted outlasting outlasts outlawed outlawing outlay outlaying outlays outlet outlets outlive outlived
outlives outliving outlook outlooks outmaneuver outmaneuvered outmaneuvering outmaneuvers outmanoeuvre outmanoeuvred
outmanoeuvres outmanoeuvring outmoded outpatient outpatients outperform outperformed outperforming outperforms
outplacement outplay outplayed outplaying outplays outpost outposts outpouring outpourings output outputs outputted
outputting outrage outraged outrageously outrages outraging outran outranked outranking outranks outreach outreached
outreaches outreaching outrider outriders outrigger outriggers outrunning outruns outs outsell outselling outsells
outsets outshine outshines outshining outshone outsider outsiders outsides outsize outsizes outskirt outskirts
outsmart outsmarted outsmarting outsmarts outsold outsourced outsources outsourcing outspokenly outspokenness
outspread outspreading outspreads outstandingly outstation outstations outstay outstayed outstaying outstays
outstretch outstretched outstretches outstretching outstrip outstripped outstripping outstrips outtake outtakes
outvote outvoted outvotes outvoting outward outwardly outwards outwear outwearing outwears outweigh outweighed
outweighing outweighs outwit outwits outwitted outwitting outwore outworn ovarian ovaries ovary ovation ovations
overabundance overabundant overachieve overachieved overachiever overachievers overachieves overachieving overact
overacted overacting overactive overacts overage overages overalls overambitious overanxious overate overawe overawed
overawes overawing overbalance overbalanced overbalances overbalancing overbear overbearing overbears overbite
overbites overblown overbook overbooked overbooking overbooks overbore overborne overburdened overburdening
overburdens overcast overcasting overcasts overcautious overcharged overcharges overcharging overcoats overcompensate
overcompensated overcompensates overcompensating overcompensation overconfident overcooking overcooks overcrowd
overcrowded overcrowds overdid overdo overdoes overdoing overdose overdosed overdoses overdosing overdraft overdrafts
overdraw overdrawing overdrawn overdraws overdress overdressed overdresses overdressing overdrew overdrive overeager
overeat overeaten overeating overeats overemphasise overemphasised overemphasises overemphasising overemphasize
overemphasized overemphasizes overemphasizing overenthusiastic overestimate overestimated overestimates overestimating
overexpose overexposed overexposes overexposing overexposure overextend overextended overextending overextends
overflow overflowed overflowing overflows overfull overgenerous overgrew overgrow overgrowing overgrown overgrows
overgrowth overhands overhang overhanging overhangs overhaul overhauled overhauling overhauls overheads overhear
overhearing overhears overheat overheated overheating overheats overhung overindulge overindulged overindulgence
overindulges overindulging overjoy overjoyed overjoying overjoys overkill overlaid overlain overland overlay
overlaying overlays overlie overlies overloaded overloading overloads overlong overlord overlords overly overlying
overmuch overmuches overnights overpaid overpay overpaying overpays overplayed overplaying overplays overpopulate
overpopulated overpopulates overpopulating overpopulation overprice overpriced overprices overpricing overprint
overprinted overprinting overprints overproduced overproduces overproducing overproduction overprotective
overqualified overran overrate overrated overrates overrating overreach overreached overreaches overreaching
overreacted overreacting overreaction overreactions overreacts overridden overripe overrule overruled overrules
overruling overrun overrunning overruns overs oversampling overseer overseers oversell overselling oversells
oversensitive oversexed overshare overshared overshares oversharing overshoe overshoes overshoot overshooting
overshoots overshot oversight oversights oversimplification oversimplifications oversimplified oversimplifies
oversimplify oversimplifying oversize oversized oversleep oversleeping oversleeps overslept oversold overspecialise
overspecialised overspecialises overspecialising overspecialize overspecialized overspecializes overspecializing
overspending overspends overspent overspread overspreading overspreads overstate overstated overstatement
overstatements overstates overstating overstayed overstaying overstays overstep overstepped overstepping oversteps
overstock overstocked overstocking overstocks overstuffed oversupplied oversupplies oversupply oversupplying overtake
overtakes overtaking overtax overtaxed overtaxes overtaxing overthink overthinking overthinks overthought overthrew
overthrow overthrowing overthrows overtly overtone overtones overtook overture overtures overweening overwhelmingly
overworked overworking overworks overwrite overwrites overwriting overwritten overzealous oviduct oviducts oviparous
ovoid ovoids ovulation ovule ovules owl owlet owlets owlish owls oxbow oxbows oxford oxfords oxidation oxide oxides
oxidised oxidiser oxidisers oxidises oxidising oxidized oxidizer oxidizers oxidizes oxidizing oxyacetylene oxygenated
oxygenates oxygenating oxygenation oxymora oxymoron oyster oysters ozone paced pacemakers paces pacesetter pacesetters
pachyderm pachyderms pacific pacifically pacification pacified pacifier pacifiers pacifies pacifism pacifist pacifists
pacify pacifying pacing packer packers packet packets pact pacts pad padded padding paddle paddled paddles paddling
paddock paddocked paddocking paddocks padlock padlocked padlocking padlocks padre padres pads paean paeans paediatric
paediatrician paediatricians paediatrics paganism pagans pageant pageantry pageants paged pager pagers paginate
paginated paginates paginating pagination paging pagoda pagodas pail pailful pailfuls pails pain pained painfuller
painfullest paining painkiller painkillers painless painlessly pains painstaking painstakingly paintbrush paintbrushes
pairwise paisley paisleys pajamas palace palaces palaeontologist palaeontologists palaeontology palatal palatals
palates palatial palaver palavered palavering palavers paleface palefaces paleness paleontologist paleontologists
paleontology palette palettes palimony palimpsest palimpsests palindrome palindromes palindromic palings palisade
palisades pall palladium pallbearer pallbearers palled pallet pallets palliate palliated palliates palliating
palliation palliative palliatives pallid palling pallor palls palmed palmetto palmettos palmier palmiest palming
palmist palmistry palmists palms palmy palominos palpable palpably palpate palpated palpates palpating palpation
palpitate palpitated palpitates palpitating palpitation palpitations palsied palsies palsy palsying paltrier paltriest
paltriness pampas pamphlet pamphleteer pamphleteers pamphlets panacea panaceas panache pancake pancaked pancakes
pancaking panchromatic pancreas pancreases pancreatic panda pandas pandemic pandemics pandemonium pander pandered
panderer panderers pandering panders pane panegyric panegyrics panel paneled paneling panelings panelist panelists
panelled panelling panellings panels panes pangs panhandle panhandled panhandler panhandlers panhandles panhandling
panicking panicky pannier panniers panorama panoramas panoramic pansies pantaloons panted pantheism pantheist
pantheistic pantheists pantheon pantheons panther panthers pantie panting pantomime pantomimed pantomimes pantomiming
pantries pantry pantsuit pantsuits papacies papacy papal papas papaya papayas paper paperback paperbacks paperboy
paperboys papered papergirl papergirls paperhanger paperhangers papering papers paperweight paperweights paperwork
papery papilla papillae papoose papooses paprika paps papyri papyrus parable parables parabola parabolas parabolic
parachute parachuted parachutes parachuting parachutist parachutists paraded parades paradigm paradigmatic paradigms
parading paradox paradoxes paradoxical paradoxically paraffin paragliding paragon paragons paragraph paragraphed
paragraphing paragraphs parakeet parakeets paralegal paralegals parallax parallaxes parallelism parallelisms
parallelogram parallelograms paralysis paralytic paralytics paralyze paralyzed paralyzes paralyzing paramecia
paramecium paramedic paramedical paramedicals paramedics parameter parameters paramilitaries paramilitary paramount
paramour paramours paranoia paranoids paranormal parapet parapets paraphernalia paraphrase paraphrased paraphrases
paraphrasing paraplegia paraplegic paraplegics paraprofessional paraprofessionals parapsychology parasailing parasite
parasites parasitic parasol parasols paratrooper paratroopers paratroops parboil parboiled parboiling parboils parcel
parceled parceling parcelled parcelling parcels parch parches parching parchment parchments pardon pardonable pardoned
pardoning pardons pare pared parentage parenthesise parenthesised parenthesises parenthesising parenthesize
parenthesized parenthesizes parenthesizing parenthetic parenthetical parenthetically parenthood pares parfaits paring
parings parishioner parishioners parity parka parkas parkour parkway parkways parlance parlay parlayed parlaying
parlays parley parleyed parleying parleys parliament parliamentarian parliamentarians parliamentary parliaments parlor
parlors parlour parlours parochial parochialism parodied parodies parodying paroled parolee parolees paroles paroling
paroxysm paroxysms parquet parqueted parqueting parquetry parquets parred parricide parricides parried parries parring
parrot parroted parroting parrots parry parrying pars parse parsec parsecs parsed parser parses parsimonious parsimony
parsing parsley parsnips parson parsonage parsonages parsons partake partaken partaker partakers partakes partaking
parterres parthenogenesis partiality partials participant participants participation participator participators
participatory participial participle participles particle particles particularisation particularise particularised
particularises particularising particularities particularity particularization particularize particularized
particularizes particularizing particulars particulate particulates partings partisans partisanship partition
partitioned partitioning partitions partly partnered partnering partnership partnerships partook partridges
parturition partway parvenu parvenus paschal pasha pashas passable passably passage passages passageway passageways
passbook passbooks passel passels passenger passengers passerby passersby passion passionately passionless passions
passive passively passives passivity passkey passkeys passports password passwords pastas pasteboard pastels pastern
pasterns pasteurisation pasteurise pasteurised pasteurises pasteurising pasteurization pasteurize pasteurized
pasteurizes pasteurizing pastiche pastiches pastier pasties pastiest pastime pastimes pastoral pastorals pastorate
pastorates pastrami pastries pastry pasturage pasture pastured pastures pasturing pasty patchier patchiest patchiness
patchwork patchworks patchy patella patellae patellas patently paternal paternalism paternalistic paternally paternity
path pathetic pathetically pathogenic pathological pathologically pathologist pathologists pathology pathos paths
pathway pathways patienter patientest patina patinae patinas patine patio patios patois patriarchal patriarchies
patriarchs patriarchy patrician patricians patricide patricides patrimonial patrimonies patrimony patriotic
patriotically patriotism patrolman patrolmen patrolwoman patrolwomen patronage patronages patronise patronised
patronises patronising patronisingly patronize patronized patronizes patronizing patronizingly patronymic patronymics
patted patter pattered pattering pattern patterned patterning patterns patters patties patting paucity paunch paunches
paunchier paunchiest paunchy pauper pauperise pauperised pauperises pauperising pauperism pauperize pauperized
pauperizes pauperizing paupers pavement pavements pavilion pavilions pavings paw pawed pawing pawl pawls pawnbroker
pawnbrokers pawned pawning pawnshop pawnshops pawpaw pawpaws paws payable paycheck paychecks payday paydays payed
payee payees payers payload payloads paymaster paymasters payment payments payoff payoffs payroll payrolls paywall
paywalls pea peaceable peaceably peacefully peacefulness peacemaker peacemakers peaces peacetime peach peaches peacock
peacocks peafowl peafowls peahen peahens peal pealed pealing peals pearled pearlier pearliest pearling pearly pears
peas peasant peasantry peasants peat pebble pebbled pebbles pebbling pebbly pecans peccadillo peccadilloes peccaries
peccary peck pecked pecking pecks pecs pectin pectoral pectorals peculiar peculiarities peculiarity peculiarly
pecuniary pedagogic pedagogical pedagogue pedagogues pedagogy pedaled pedaling pedalled pedalling pedant pedantic
pedantically pedantry pedants peddle peddled peddler peddlers peddles peddling pederast pederasts pederasty pedestrian
pedestrianise pedestrianised pedestrianises pedestrianising pedestrianize pedestrianized pedestrianizes
pedestrianizing pedestrians pediatric pediatrician pediatricians pediatrics pedicure pedicured pedicures pedicuring
pedigree pedigreed pedigrees pediment pediments pedlar pedlars pedometer pedometers peed peek peekaboo peeked peeking
peeks peelings peep peeped peeper peepers peephole peepholes peeping peeps peerage peerages peerless peeve peeved
peeves peeving peevish peevishly peevishness peewee peewees peg pegs pejorative pejoratives pekoe pelagic pelican
pelicans pellagra pellet pelleted pelleting pellets pellucid pelt pelted pelting pelts pelvic pelvis pelvises penal
penalised penalises penalising penalize penalized penalizes penalizing penalties penalty penance penances penchant
penchants penciled penciling pencilled pencillings pendants pendent pendents pendulous pendulum pendulums penetrable
penetrate penetrated penetrates penetrating penetration penetrations penetrative penguin penguins penicillin penile
peninsular peninsulas penises penitence penitent penitential penitentiaries penitentiary penitently penitents penknife
penknives penlight penlights penmanship pennant pennants penned penniless pennon pennons pennyweight pennyweights
penologist penologists penology pensioned pensioner pensioners pensioning pensions pensive pensively pensiveness
pentagon pentagonal pentagons pentameter pentameters pentathlon pentathlons penthouse penthouses penultimate
penultimates penurious penury peon peonage peonies peons peopled peoples peopling pep pepped peppercorn peppercorns
peppered peppering peppermint peppermints pepperoni pepperonis peppers peppier peppiest pepping peppy peps pepsin
peptic peptics perambulate perambulated perambulates perambulating perambulator perambulators percale percales
perceivable percentile percentiles percents perceptible perceptibly perception perceptions perceptive perceptively
perceptiveness perceptual perch perchance perched perches perching percolate percolated percolates percolating
percolation percolator percolators percussion percussionist percussionists perdition peregrination peregrinations
peremptorily peremptory perennial perennially perennials perfectible perfectionism perfectionist perfectionists
perfections perfidies perfidious perfidy perforate perforated perforates perforating perforation perforations perforce
performance performances perfumeries perfumery perfunctorily perfunctory pericardia pericardium perigee perigees
perihelia perihelion peril periled periling perilled perilling perilous perilously perils perimeter perimeters period
periodic periodically periodicity periodontal periods peripatetic peripatetics peripheral peripherals peripheries
periphery periphrases periphrasis periscope periscopes perishable perishables peritoneum peritoneums peritonitis
periwig periwigs periwinkle periwinkles perjure perjured perjurer perjurers perjures perjuries perjuring perjury perk
perked perkier perkiest perkiness perking perks perm permanence permanently permanents permeability permeable permed
perming permissible permissibly permission permissions permissive permissively permissiveness perms permutation
permutations permute permuted permutes permuting pernicious perniciously peroration perorations peroxide peroxided
peroxides peroxiding perpendicular perpendiculars perpetrate perpetrated perpetrates perpetrating perpetration
perpetrator perpetrators perpetual perpetually perpetuals perpetuate perpetuated perpetuates perpetuating perpetuation
perpetuity perplexities perplexity perquisite perquisites persecuted persecutes persecuting persecution persecutions
persecutor persecutors perseverance persiflage persimmon persimmons persistence persistent persistently persnickety
persona personable personae personage personages personalised personalises personalising personalities personality
personalize personalized personalizes personalizing personally personals personification personifications personified
personifies personify personifying persons perspicacious perspicacity perspicuity perspicuous perspiration perspired
perspires perspiring persuasion persuasions persuasive persuasively persuasiveness pertained pertaining pertains
perter pertest pertinacious pertinacity pertinence pertly pertness perturb perturbation perturbations perturbed
perturbing perturbs perusal perusals peruse perused peruses perusing pervasive perversely perverseness perversion
perversions perversity pervert perverted perverting perverts peseta pesetas peskier peskiest pesky pessimism
pessimistically pest pester pestered pestering pesters pesticide pesticides pestilence pestilences pestilent pestle
pestled pestles pestling pests petard petards petered petering petiole petioles petites petition petitioned petitioner
petitioners petitioning petitions petrel petrels petrifaction petrified petrifies petrify petrifying petrochemical
petrochemicals petrolatum petted petticoats pettier pettiest pettifog pettifogged pettifogger pettifoggers
pettifogging pettifogs pettily pettiness petulance petulant petulantly petunia petunias pew pewee pewees pews pewter
pewters phalanges phalanx phalanxes phalli phallic phallus phantasm phantasmagoria phantasmagorias phantasms pharaoh
pharaohs pharmaceutical pharmaceuticals pharmacies pharmacologist pharmacologists pharmacology pharmacopoeias pharmacy
pharyngeal pharynges pharynx pheasant pheasants phenobarbital phenomenal phenomenally phenomenons phenotype pheromone
pheromones phial phials philandered philanderer philanderers philandering philanders philanthropic philanthropically
philanthropies philanthropist philanthropists philanthropy philatelic philatelist philatelists philately philharmonic
philharmonics philippic philippics philistine philistines philodendron philodendrons philological philologist
philologists philology philosophic philosophical philosophically philosophies philosophise philosophised philosophises
philosophising philosophize philosophized philosophizes philosophizing philosophy philter philters philtre philtres
phish phished phisher phishers phishing phlebitis phlegm phlegmatic phlegmatically phloem phlox phobia phobias phobic
phobics phoebes phoenixes phoneme phonemes phonemic phonetic phonetically phonetician phoneticians phonetics phoney
phoneyed phoneying phoneys phonic phonically phonics phonied phonies phoniness phonograph phonographs phonological
phonologist phonologists phonology phonying phosphate phosphates phosphor phosphorescence phosphorescent phosphoric
phosphors phosphorus photo photocopied photocopies photocopy photocopying photoed photoelectric photogenic
photographic photographically photography photoing photojournalism photojournalist photojournalists photons photos
photosensitive photosynthesis phototypesetter phototypesetting phrasal phrased phraseology phrasing phrasings
phrenology phyla phylum physic physicals physicist physicists physicked physicking physiognomies physiognomy
physiological physiologist physiologists physiology physiotherapist physiotherapists physiotherapy physique physiques
pianissimo pianissimos pianist pianists piano pianoforte pianofortes pianos piazzas picante picaresque piccalilli
piccolos pickax pickaxed pickaxes pickaxing picker pickerel pickerels pickers picket picketed picketing pickets
pickier pickiest pickings pickle pickled pickles pickling pickpocket pickpockets pickup pickups picky picnicked
picnicker picnickers picnicking pictograph pictographs pictorial pictorially pictorials picture pictured pictures
picturesque picturing piddle piddled piddles piddling pidgin pidgins piebald piebalds piece pieced piecemeal pieces
piecework piecing pied pieing pierces piercingly piercings piety piffle pigeon pigeonhole pigeonholed pigeonholes
pigeonholing pigeons pigged piggier piggiest piggish piggishness piggyback piggybacked piggybacking piggybacks
pigheaded piglets pigment pigmentation pigments pigpens pigskin pigskins pigsties pigtail pigtails piing piked piker
pikers pikes piking pilaf pilafs pilaster pilasters pilchard pilchards pileup pileups pilfer pilfered pilferer
pilferers pilfering pilfers pilgrimage pilgrimages pilings pill pillage pillaged pillages pillaging pillar pillars
pillboxes pilled pilling pillion pillions pilloried pillories pillorying pillowcase pillowcases pillowed pillowing
pillows pills pilothouse pilothouses pimento pimentos pimiento pimientos pimp pimped pimpernel pimpernels pimping
pimple pimples pimplier pimpliest pimply pimps pinafore pinafores pinball pincer pincers pinch pinched pinches
pinching pincushion pincushions pineapple pineapples pinfeather pinfeathers ping pinged pinging pings pinhead pinheads
pinhole pinholes pinioned pinioning pinions pinked pinkeye pinkies pinking pinkish pinks pinnacle pinnacles pinnate
pinochle pinprick pinpricks pinstriped pinstripes pintos pinup pinups pinwheel pinwheeled pinwheeling pinwheels
pioneered pioneering pious piously pipeline pipelines pipers pipit pipits pipped pippin pipping pippins pips pipsqueak
pipsqueaks piquancy piquant pique piqued piques piquing piracy piranha piranhas pirate pirated pirates piratical
pirating pirouette pirouetted pirouettes pirouetting piscatorial pistachio pistachios pistil pistillate pistils pistol
pistols piston pistons pita pitch pitchblende pitched pitcher pitchers pitches pitchfork pitchforked pitchforking
pitchforks pitching pitchman pitchmen piteous piteously pitfall pitfalls pith pithier pithiest pithily pithy pitiable
pitiably pitifully pitiless pitilessly piton pitons pittance pittances pituitaries pituitary pivotal pivoted pixel
pixels pixie pixies pizzas pizzazz pizzeria pizzerias pizzicati pizzicato placard placarded placarding placards
placate placated placates placating placation placebo placebos placeholder placement placements placenta placental
placentals placentas placers placidity placidly placket plackets plagiarised plagiarises plagiarising plagiarism
plagiarisms plagiarist plagiarists plagiarize plagiarized plagiarizes plagiarizing plague plagued plagues plaguing
plaice plaids plainclothes plainclothesman plainclothesmen plainly plainness plains plaint plaintiff plaintiffs
plaintive plaintively plaints plaited plaiting plaits planar plane planed planes planetarium planetariums planetary
planets plangent planing planked planking planks plankton plantain plantains plantation plantations planters plantings
plasma plaster plasterboard plastered plasterer plasterers plastering plasters plasticity plastique plateau plateaued
plateauing plateaus plated plateful platefuls platelet platelets platen platens platform platformed platforming
platforms plating platinum platitude platitudes platitudinous platonic platoon platooned platooning platoons platters
platypuses plaudit plaudits plausibility plausible plausibly playable playact playacted playacting playacts playback
playbacks playbill playbills playboy playboys playful playfulness playgoer playgoers playground playgrounds playhouse
playhouses playlist playlists playoff playoffs playpen playpens playroom playrooms plaything playthings plaza plazas
plea pleader pleaders pleas pleasantly pleasantness pleasantries pleasantry pleases pleasingly pleasings pleasurable
pleasurably pleasured pleasures pleasuring pleat pleated pleating pleats plebeian plebeians plectra plectrum plectrums
pledge pledged pledges pledging plenaries plenary plenipotentiaries plenipotentiary plenitude plenitudes plenteous
plentiful plentifully plethora pleurisy plexus plexuses pliability pliable pliancy pliant plied plies plight plighted
plighting plights plinth plinths plod plodded plodder plodders plodding ploddings plods plop plopped plopping plops
plot plots plotted plotter plotters plotting plough ploughed ploughing ploughman ploughmen ploughs ploughshare
ploughshares plover plovers plow plowed plowing plowman plowmen plows plowshare plowshares ploy ploys plucked pluckier
pluckiest pluckiness plucking plucks plucky plugins plum plumage plumb plumbed plumbing plumbs plume plumed plumes
pluming plumper plumpest plumpness plums plunder plundered plunderer plunderers plundering plunders plunger plungers
plunk plunked plunking plunks pluperfect pluperfects plural pluralise pluralised pluralises pluralising pluralism
pluralistic pluralities plurality pluralize pluralized pluralizes pluralizing plurals pluses plush plusher plushest
plushier plushiest plushy plutocracies plutocracy plutocrat plutocratic plutocrats plutonium ply plying plywood
pneumatic pneumatically poacher poachers pock pocked pocket pocketbook pocketbooks pocketed pocketful pocketfuls
pocketing pocketknife pocketknives pockets pocking pockmark pockmarked pockmarking pockmarks pocks podcasting podcasts
podded podding podiatrist podiatrists podiatry podium podiums pods poem poems poesy poetess poetesses poetic poetical
poetically pogrom pogroms poignancy poignant poignantly poinsettia poinsettias pointedly pointers pointier pointiest
pointillism pointillist pointillists pointlessly pointlessness poise poised poises poising poisoner poisoners
poisonous poisonously poke poked poker pokers pokes pokey pokeys pokier pokiest poking poky polar polarise polarised
polarises polarising polarities polarity polarization polarize polarized polarizes polarizing pole polecat polecats
poled polemic polemical polemics poles polestar polestars policed policemen polices policewoman policewomen policies
policing policy policyholder policyholders poling polio poliomyelitis polios polisher polishers politeness politesse
politic politically politicise politicised politicises politicising politicize politicized politicizes politicizing
politico politicos polities polity polka polkaed polkaing polkas pollinate pollinated pollinates pollinating
pollination polliwog polliwogs pollster pollsters pollutant pollutants polluter polluters pollution polo polonaise
polonaises polonium poltergeist poltergeists poltroon poltroons polyamories polyamory polyesters polyethylene
polygamist polygamists polygamous polyglot polyglots polygon polygonal polygons polygraph polygraphed polygraphing
polygraphs polyhedron polyhedrons polymath polymaths polymer polymeric polymerisation polymerization polymers
polymorphic polynomial polynomials polyp polyphonic polyphony polyps polystyrene polysyllabic polysyllable
polysyllables polytechnic polytechnics polytheism polytheist polytheistic polytheists polythene polyunsaturated pomade
pomaded pomades pomading pomegranate pomegranates pommel pommeled pommeling pommelled pommelling pommels pompadour
pompadoured pompadours pompom pompoms pomposity pompous pompously pompousness poncho ponchos pond pondered pondering
ponderous ponderously ponders ponds pone pones poniard poniards ponies pontiff pontiffs pontifical pontificate
pontificated pontificates pontificating pontoon pontoons pony ponytail ponytails pooch pooched pooches pooching poodle
poodles pooh poohed poohing poohs poorhouse poorhouses popcorn pope popes popgun popguns popinjay popinjays poplar
poplars poplin popover popovers poppa poppas poppycock populace populaces popular popularisation popularise
popularised popularises popularising popularization popularized popularizes popularizing popularly populate populated
populates populating populism populists populous porcelain porch porches porcine porcupine porcupines porn porno
pornographer pornographers pornographic pornography porosity porous porphyry porpoise porpoised porpoises porpoising
porridge porringer porringers port portability portable portables portage portaged portages portaging portcullis
portcullises ported portend portended portending portends portent portentous portentously portents porterhouse
porterhouses porters portfolio portfolios porthole portholes portico porticoes porting portion portioned portioning
portions portlier portliest portliness portmanteau portmanteaus portrait portraitist portraitists portraits
portraiture portrayal portrayals ports posers poseur poseurs posher poshest posies posit posited positing positional
positive positives positivism positron positrons posits posse posses possessions possessive possessively
possessiveness possessives possessor possessors possibilities possibility possum possums postage postal postcard
postcards postcode postcodes postdate postdated postdates postdating postdoc postdoctoral poster posterior posteriors
posterity posters postgraduate postgraduates posthaste posthumous posthumously postlude postludes postman postmark
postmarked postmarking postmarks postmaster postmasters postmen postmistress postmistresses postmodern postmortem
postmortems postnatal postoperative postpaid postpartum postpone postponed postponement postponements postpones
postponing postscript postscripts postulate postulated postulates postulating posture postured postures posturing
postwar posy potables potash potassium potato potatoes potbellied potbellies potbelly potboiler potboilers potency
potentate potentates potentialities potentiality potful potfuls potholder potholders pothole potholes pothook pothooks
potion potions potluck potlucks potpie potpies potpourri potpourris pots potsherd potsherds potshot potshots pottage
potted pottered potteries pottering pottery pottier potties pottiest potting potty pouch pouched pouches pouching
poultice poulticed poultices poulticing poultry pounce pounced pounces pouncing pout pouted pouting pouts poverty
powder powdered powdering powders powdery powerboat powerboats powerhouse powerhouses powerlessly powerlessness powwow
powwowed powwowing powwows pox poxes practicability practicable practicably practicalities practicality practically
practicals practise practised practises practising pragmatic pragmatically pragmatics pragmatism pragmatist
pragmatists prairie prairies praiseworthiness praiseworthy praline pralines pram pranced prancer prancers prances
prancing prank pranks prate prated prates pratfall pratfalls prating prawn prawned prawning prawns prayer prayers
preachier preachiest preachy preambled preambles preambling prearrange prearranged prearrangement prearranges
prearranging precarious precariously precaution precautionary precautions precedence precedents precept preceptor
preceptors precepts precinct precincts preciosity preciously preciousness precipice precipices precipitant
precipitants precipitate precipitated precipitately precipitates precipitating precipitation precipitations
precipitous precipitously precisely preciseness preciser precises precisest precision preclusion precocious
precociously precociousness precocity precognition preconceive preconceived preconceives preconceiving preconception
preconceptions precondition preconditioned preconditioning preconditions precursor precursors predate predated
predates predating predator predators predatory predecease predeceased predeceases predeceasing predecessor
predecessors predefined predestination predestine predestined predestines predestining predetermination predicament
predicaments predicate predicated predicates predicating predication predicative predictability predictable
predictably predictive predictor predilection predilections predispose predisposed predisposes predisposing
predisposition predispositions predominance predominant predominate predominated predominates predominating
preeminence preeminent preeminently preempt preempted preempting preemption preemptive preemptively preempts preen
preened preening preens preexist preexisted preexists prefab prefabbed prefabbing prefabricate prefabricated
prefabricates prefabricating prefabrication prefabs preface prefaced prefaces prefacing prefatory prefect prefects
prefecture prefectures preferable preferably preference preferences preferential preferentially preferment prefigure
prefigured prefigures prefiguring prefix prefixed prefixes prefixing pregnancies pregnancy preheated preheating
preheats prehensile prehistoric prehistory prejudged prejudgement prejudgements prejudges prejudging prejudgment
prejudgments prejudice prejudiced prejudices prejudicial prejudicing prelate prelates preliminaries preliminary
prelude preludes premarital prematurely premeditate premeditated premeditates premeditating premenstrual premiere
premiered premieres premiering premised premising premiums premonition premonitions premonitory prenatal prenup
prenups preoccupation preoccupations preordain preordained preordaining preordains prep prepackage prepackaged
prepackages prepackaging preparation preparations preparatory preparedness prepay prepaying prepayment prepayments
prepays preponderance preponderances preponderant preponderate preponderated preponderates preponderating
prepositional prepossess prepossessed prepossesses prepossessing preposterous preposterously prepped preppier preppies
preppiest prepping preppy preps prequel prequels prerecord prerecorded prerecording prerecords preregistered
preregistering preregisters preregistration prerequisite prerequisites presage presaged presages presaging preschool
preschooler preschoolers preschools prescience prescient prescribe prescribed prescribes prescribing prescription
prescriptions prescriptive presence presences presentable presentation presentations presentiment presentiments
presently preservation preservative preservatives preserver preservers preset presets presetting preshrank preshrink
preshrinking preshrinks preshrunk presided presidencies presidency presidential presides presiding pressings pressman
pressmen pressured pressures pressuring pressurisation pressurise pressurised pressurises pressurising pressurization
pressurize pressurized pressurizes pressurizing prestige presto prestos presumable presumed presumes presuming
presumption presumptions presumptive presumptuous presumptuously presumptuousness presupposition presuppositions
preteen preteens pretence pretences pretender pretenders pretenses pretension pretensions pretentious pretentiously
pretentiousness preterit preterite preterites preterits preternatural pretext pretexts prettied prettier pretties
prettiest prettified prettifies prettify prettifying prettily prettiness prettying pretzel pretzels prevalence
prevalent prevaricate prevaricated prevaricates prevaricating prevarication prevarications prevaricator prevaricators
preventable preventative preventatives prevention preventive preventives preview previewed previewer previewers
previewing previews previous prewar priceless pricier prick pricked pricking prickle prickled prickles prickling
pricks pried pries priesthoods priestlier priestliest priestly prig priggish prigs prim primacy primal primaries
primate primates primers primeval primitive primitively primitives primly primmer primmest primness primogeniture
primordial primp primped primping primps primrose primroses princelier princeliest princely principalities
principality principally principle principled principles printable printers printout printouts prioress prioresses
priories priorities prioritise prioritised prioritises prioritising prioritized prioritizes prioritizing priority
priors priory prise prised prises prising prism prismatic prisms prison prisons prissier prissiest prissiness prissy
prithee privacy privateer privateers privately privater privates privatest privation privations privatisation
privatisations privatise privatised privatises privatising privatization privatizations privatize privatized
privatizes privatizing privet privets privier privies priviest privileged privileges privileging privy prize prized
prizefight prizefighter prizefighters prizefighting prizefights prizes prizing proactive probabilistic probabilities
probability probables probated probates probating probation probationary probationer probationers probity problematic
problematical problematically proboscis proboscises procedural procedure procedures proceedings procession
processional processionals processioned processioning processions processor processors proclamation proclamations
proclivities proclivity procrastinated procrastinates procrastinating procrastination procrastinator procrastinators
procreate procreated procreates procreating procreation procreative proctor proctored proctoring proctors procurator
procurators procurers prodding prodigal prodigality prodigals prodigious prodigiously product production productions
productively productiveness productivity products profanation profanations profaned profanely profanes profaning
profanities profanity professionalism professionally professions professorial professorship professorships proffer
proffered proffering proffers proficiency proficient proficiently proficients profit profitability profitably profited
profiteer profiteered profiteering profiteers profiting profits profligacy profligate profligates proforma profoundly
profs profundities profundity profusely profusion profusions progesterone prognostic prognosticate prognosticated
prognosticates prognosticating prognostication prognostications prognosticator prognosticators prognostics
programmable programmables progression progressions progressive progressively progressives prohibitionist
prohibitionists prohibitions prohibitive prohibitively prohibitory projectile projectiles projection projectionist
projectionists projections projector projectors proletarian proletarians proletariat proliferated proliferates
proliferating proliferation prolific prolifically prolix prolixity prologue prologues prolongation prolongations prom
promenade promenaded promenades promenading prominence prominently promiscuity promiscuous promiscuously promisingly
promissory promo promontories promontory promos promoter promoters promotion promotional promotions prompters
promptings promptness proms promulgate promulgated promulgates promulgating promulgation prone proneness prong pronged
pronghorn pronghorns prongs pronounceable pronouncement pronouncements pronouns pronunciation pronunciations proof
proofed proofing proofreader proofreaders proofreading proofreads proofs propaganda propagandise propagandised
propagandises propagandising propagandist propagandists propagandize propagandized propagandizes propagandizing
propagate propagated propagates propagating propagation propane propel propellant propellants propelled propeller
propellers propelling propels propensities propensity properer properest propertied properties property prophecies
prophecy prophesied prophesies prophesy prophesying prophetess prophetesses prophetic prophetically prophylactic
prophylactics prophylaxis propinquity propitiate propitiated propitiates propitiating propitiation propitiatory
propitious proponent proponents proportion proportional proportionality proportionally proportionals proportionately
proportioned proportioning proportions proposal proposals proposition propositional propositioned propositioning
propositions propounded propounding propounds proprietaries proprietary proprietor proprietors proprietorship
proprietress proprietresses propriety propulsion propulsive prorate prorated prorates prorating prosaic prosaically
proscenium prosceniums proscribe proscribed proscribes proscribing proscription proscriptions prose prosecute
prosecuted prosecutes prosecuting prosecution prosecutions prosecutor prosecutors proselyte proselyted proselytes
proselyting proselytised proselytises proselytising proselytize proselytized proselytizes proselytizing prosier
prosiest prosodies prosody prospected prospecting prospective prospectus prospectuses prosperity prosperous
prosperously prostheses prosthesis prosthetic prostituted prostituting prostitution prostrate prostrated prostrates
prostrating prostration prostrations prosy protagonist protagonists protean protection protections protective
protectively protectiveness protector protectorate protectorates protectors protein proteins protestant protestants
protestation protestations protesters protocol protocols protons protoplasm protoplasmic prototype prototypes
prototyping protozoa protozoan protozoans protract protracted protracting protraction protractor protractors protracts
protrusion protrusions protuberance protuberances protuberant proudly provable provably provenance provender proverb
proverbial proverbially proverbs provident providential providentially providently providers province provinces
provincial provincialism provincials provisional provisionally provisioned provisioning provisions proviso provisos
provocation provocations provocative provocatively provost provosts prow prowess prowl prowled prowler prowlers
prowling prowls prows proxies proximity proxy prude prudential prudently prudery prudes prudish prudishly prurience
prurient prying psalm psalmist psalmists psalms pseudo pseudonym pseudonyms pshaw pshaws psoriasis psyche psychedelic
psychedelics psychiatric psychiatrist psychiatrists psychiatry psychic psychical psychically psychics psycho
psychoanalyse psychoanalysed psychoanalysing psychoanalysis psychoanalyst psychoanalysts psychoanalyze psychoanalyzed
psychoanalyzes psychoanalyzing psychobabble psychogenic psychokinesis psychological psychologically psychologies
psychology psychopath psychopathic psychopaths psychos psychoses psychosis psychosomatic psychotherapies
psychotherapist psychotherapists psychotherapy psychotic psychotics psychs ptarmigan ptarmigans pterodactyl
pterodactyls ptomaine ptomaines pub puberty pubescence pubescent pubic publican publicans publications publicise
publicised publicises publicising publicist publicists publicized publicizes publicizing publicly publishable
publisher publishers pubs pucker puckered puckering puckers puckish pucks puddle puddled puddles puddling pudgier
pudgiest pudgy pueblo pueblos puerile puerility puffball puffballs puffed puffer puffier puffiest puffin puffiness
puffing puffins puffs puffy pug pugilism pugilist pugilistic pugilists pugnacious pugnaciously pugnacity pugs puked
pulchritude pullback pullbacks puller pullers pullet pullets pulley pulleys pullout pullouts pullover pullovers
pulmonary pulped pulpier pulpiest pulping pulpit pulpits pulps pulpy pulsar pulsars pulsate pulsated pulsates
pulsating pulsation pulsations pulsed pulses pulsing pulverisation pulverise pulverised pulverises pulverising
pulverization pulverized pulverizes pulverizing puma pumas pumice pumices pummel pummeled pummeling pummelled
pummelling pummels pumper pumpernickel pumpers pumpkin pumpkins punchier punchiest punchline punchy punctilious
punctiliously punctuality punctuate punctuated punctuates punctuating puncture punctured punctures puncturing pundit
pundits pungency pungent pungently punishable punishment punishments punitive punker punkest punned punning puns
punster punsters punt punted punter punters punting punts pup pupa pupae pupal pupped puppeteer puppeteers puppetry
puppets pupping pups purblind purchasable purchaser purchasers purebred purebreds puree pureed pureeing purees purely
pureness purgative purgatives purgatorial purgatories purgatory purge purged purges purging purification purified
purifier purifiers purifies purify purifying purism purist purists puritanical puritanically puritanism puritans
purity purl purled purling purloin purloined purloining purloins purls purples purplish purportedly purposed
purposeful purposefully purposeless purposely purposing purr purred purring purrs pursed purser pursers purses pursing
pursuance pursuer pursuers pursuit pursuits purulence purulent purvey purveyed purveying purveyor purveyors purveys
purview pus pushcart pushcarts pusher pushers pushier pushiest pushiness pushover pushovers pusillanimity
pusillanimous puss pusses pussier pussiest pussycat pussycats pussyfoot pussyfooted pussyfooting pussyfoots pustule
pustules putative putrefaction putrefied putrefies putrefying putrescence putrescent putsch putsches putt putted
putter puttered puttering putters puttied putties putts puttying puzzlement puzzler puzzlers pwn pwned pwning pwns
pygmies pygmy pyjamas pylon pylons pyorrhea pyorrhoea pyramidal pyramided pyramiding pyre pyres pyrite pyromania
pyromaniac pyromaniacs pyrotechnic pyrotechnics python pythons pyx pyxes quackery quad quadrangle quadrangles
quadrangular quadrant quadrants quadraphonic quadratic quadrature quadrennial quadriceps quadricepses quadrilateral
quadrilaterals quadrille quadrilles quadriplegia quadriplegic quadriplegics quadruped quadrupeds quadrupled quadruples
quadruplet quadruplets quadruplicate quadruplicated quadruplicates quadruplicating quadrupling quads quaffed quaffing
quaffs quagmire quagmires quahog quahogs quail quailed quailing quails quaintness quake quaked quakes quaking
qualification qualifications qualifiers qualitative qualitatively qualities quality qualm qualms quandaries quandary
quantified quantifier quantifiers quantifies quantifying quantitative quantities quantity quantum quarantine
quarantined quarantines quarantining quark quarks quarreled quarreling quarrelled quarrelling quarrels quarried
quarries quarry quarrying quarterbacked quarterbacking quarterdeck quarterdecks quartered quarterfinal quarterfinals
quartering quarterlies quartermaster quartermasters quarters quartet quartets quartos quartz quasar quasars quatrain
quatrains quavered quavering quavers quavery quay quays queasier queasiest queasiness queened queening queenlier
queenliest queenly queer queered queerer queerest queering queerly queerness queers quell quelled quelling quells
queried queries querulously query querying quesadilla quesadillas quested questing questioner questioners
questionnaire questionnaires quests queue queued queues queuing quibble quibbled quibbler quibblers quibbles quibbling
quiche quiches quicken quickened quickening quickens quickie quickies quicklime quickness quicksand quicksands
quicksilver quid quids quiescence quiescent quieted quietness quietude quietus quietuses quill quills quilt quilted
quilter quilters quilting quilts quince quinces quinine quintessence quintessences quintet quintets quintupled
quintuples quintuplet quintuplets quintupling quipped quipping quips quire quires quirk quirked quirkier quirkiest
quirking quirks quirky quisling quislings quitters quizzed quizzical quizzing quoit quoited quoiting quoits quondam
quorum quorums quota quotable quotas quotation quotations quoth quotidian rabbinate rabbinical rabbit rabbited
rabbiting rabbits rabble rabbles raccoon racecourse racecourses racehorse racehorses raceme racemes racer racers
racetrack racetracks raceway raceways racially racier raciest racily raciness racism racket racketed racketeer
racketeered racketeering racketeers racketing rackets raconteur raconteurs racquetball racquetballs racy radar radars
radial radially radials radiance radiantly radiate radiated radiates radiating radiation radiations radiator radiators
radicalism radically radioactive radioactivity radioed radiogram radiograms radioing radioisotope radioisotopes
radiologist radiologists radiology radios radiotelephone radiotelephones radiotherapist radiotherapists radiotherapy
radish radishes radium radon raffia raffish raffle raffled raffles raffling raft rafted rafter rafters rafting rafts
raga ragamuffin ragamuffins ragas raggedier raggediest raggedly raggedness raggedy ragging raglan raglans ragout
ragouts rags ragtag ragtags ragtime ragweed raid raided raider raiders raiding raids rail railed railing railings
railleries raillery railroad railroaded railroading railroads rails railways raiment rainbow rainbows raincoat
raincoats raindrop raindrops rainfall rainfalls rainmaker rainmakers rainstorm rainstorms rainwater raisin raisins
rajah rajahs rakish rakishly rakishness ram rambler ramblers rambunctious rambunctiousness ramification ramifications
ramified ramifies ramify ramifying rammed ramming rampage rampaged rampages rampaging rampantly rampart ramparts ramps
ramrod ramrodded ramrodding ramrods rams ramshackle ranch ranched rancher ranchers ranches ranching rancid rancidity
rancor rancorous rancorously rancour randomise randomised randomises randomising randomized randomizes randomizing
randomness rangers rangier rangiest ranginess rangy ranker rankest rankings rankle rankled rankles rankling rankness
ransack ransacked ransacking ransacks ransomed ransoming ransoms ranter rapacious rapaciously rapaciousness rapacity
rapidity rapids rapier rapiers rapine rapist rapists rapport rapports rapprochement rapprochements rapscallion
rapscallions rapt rapture raptures rapturous rared rarefied rarefies rarefy rarefying rareness raring rarities rarity
rascal rascally rascals rasher rashers rashest rashly rashness rasp raspberries raspberry rasped raspier raspiest
rasping rasps raspy raster ratchet ratcheted ratcheting ratchets rathskeller rathskellers ratification ratio ration
rationales rationalisation rationalisations rationalised rationalises rationalising rationalism rationalist
rationalistic rationalists rationality rationalization rationalizations rationalized rationalizes rationalizing
rationally rationals rationed rationing rations ratios rattan rattans ratted rattier rattiest ratting rattler rattlers
rattlesnake rattlesnakes rattletrap rattletraps rattlings rattrap rattraps ratty raucous raucously raucousness
raunchier raunchiest raunchiness raunchy ravaged ravages ravaging raveled raveling ravelled ravelling ravellings
ravels ravened ravening ravenous ravenously ravine ravines ravings raviolis ravishingly ravishment rawboned rawness
rayon raze razed razes razing razor razors razz razzed razzes razzing reachable reaction reactionaries reactionary
reactions reactivate reactivated reactivates reactivating reactivation reactive reactor reactors readabilities
readability readable reader readers readership readerships readied readiness readjusted readjusting readjustment
readjustments readjusts readmits readmitted readmitting readout readouts readying reaffirm reaffirmed reaffirming
reaffirms reagent reagents realign realisable realisation realism realistically realities reality realizable
realization reallocate reallocated reallocates reallocating reallocation realm realms reals realty ream reamed reamer
reamers reaming reams reanimate reanimated reanimates reanimating reaper reapers reappear reappearance reappearances
reappeared reappearing reappears reapplied reapplies reapplying reappoint reappointed reappointing reappointment
reappoints reapportion reapportioned reapportioning reapportionment reapportions reappraisal reappraisals reappraise
reappraised reappraises reappraising reared rearing rearm rearmament rearmed rearming rearmost rearms rearrange
rearranged rearrangement rearrangements rearranges rearranging rearward rearwards reasonableness reassembled
reassembles reassembling reassert reasserted reasserting reasserts reassess reassessed reassesses reassessing
reassessment reassessments reassign reassigned reassigning reassigns reassurance reassurances reawaken reawakened
reawakening reawakens rebated rebating rebelled rebelling rebellion rebellions rebellious rebelliously rebelliousness
rebind rebinding rebinds rebirth rebirths rebounded rebounding rebounds rebroadcast rebroadcasting rebroadcasts
rebuilding rebuilds rebuilt rebuked rebukes rebuking rebus rebuses rebut rebuts rebutted rebutting recalcitrance
recant recantation recantations recanted recanting recants recap recapitulate recapitulated recapitulates
recapitulating recapitulation recapitulations recapped recapping recaps recapture recaptured recaptures recapturing
recast recasting recasts receded recedes receding receipt receipted receipting receipts receivable receiver receivers
receivership recenter recentest receptacle receptacles reception receptions receptive receptively receptiveness
receptivity receptors recess recessed recesses recessing recession recessional recessionals recessions recessive
recessives recharge rechargeable recharged recharges recharging recheck rechecked rechecking rechecks recidivism
recidivist recidivists recipe recipes reciprocal reciprocally reciprocals reciprocate reciprocated reciprocates
reciprocating reciprocation reciprocity recitation recitations recitative recitatives recite recited recites reciting
recklessness reckonings reclamation reclassified reclassifies reclassifying recline reclined recliner recliners
reclines reclining reclusive recognisable recognisably recognisance recognise recognised recogniser recognises
recognising recognizable recognizably recognizance recognizer recoil recoiled recoiling recoils recollect recollected
recollecting recollection recollections recollects recombination recombine recombined recombines recombining
recommence recommenced recommences recommencing recommendations recompensed recompenses recompensing recompilation
recompile recompiled recompiling reconcilable reconciliation reconciliations recondition reconditioned reconditioning
reconditions reconfiguration reconfigure reconfigured reconnaissance reconnaissances reconnect reconnected
reconnecting reconnects reconnoiter reconnoitered reconnoitering reconnoiters reconnoitre reconnoitred reconnoitres
reconnoitring reconquer reconquered reconquering reconquers reconsider reconsidered reconsidering reconsiders
reconstituted reconstitutes reconstituting reconstruct reconstructed reconstructing reconstruction reconstructions
reconstructs reconvene reconvened reconvenes reconvening recopied recopies recopy recopying recorder recorders
recounted recounting recounts recourse recoverable recoveries recreant recreants recreate recreated recreates
recreating recreational recreations recriminate recriminated recriminates recriminating recrimination recriminations
recrudescence recruitment rectal rectangle rectangles rectifiable rectification rectifications rectified rectifier
rectifiers rectifies rectify rectifying rectilinear rectitude rector rectories rectors rectory rectum rectums
recumbent recuperate recuperated recuperates recuperating recuperation recuperative recur recurred recurrence
recurrences recurrent recurring recurs recursion recursive recursively recyclable recyclables redbreast redbreasts
redcap redcaps redcoat redcoats redden reddened reddening reddens redder reddest reddish redecorate redecorated
redecorates redecorating rededicate rededicated rededicates rededicating redeem redeemable redeemed redeemer redeemers
redeeming redeems redefinition redemption redeploy redeployed redeploying redeployment redeploys redesigned
redesigning redesigns redeveloped redeveloping redevelopment redevelopments redevelops redhead redheaded redheads
redirect redirected redirecting redirection redirects rediscover rediscovered rediscovering rediscovers rediscovery
redistribute redistributed redistributes redistributing redistribution redistributor redistributors redistrict
redistricted redistricting redistricts redneck rednecks redness redolence redolent redone redouble redoubled redoubles
redoubling redoubt redoubtable redoubts redounded redounding redounds redraft redrafted redrafting redrafts redrawing
redrawn redraws redressed redresses redressing redrew reds redskin redskins reduction reductions redundancies
redundancy redundantly redwood redwoods reedier reediest reeducate reeducated reeducates reeducating reeducation reedy
reef reefed reefer reefers reefing reefs reek reeked reeking reeks reelect reelected reelecting reelection reelections
reelects reemerge reemerged reemerges reemerging reemphasise reemphasised reemphasises reemphasising reemphasize
reemphasized reemphasizes reemphasizing reenact reenacted reenacting reenactment reenactments reenacts reenlist
reenlisted reenlisting reenlists reenter reentered reentering reenters reentries reentry reestablish reestablished
reestablishes reestablishing reevaluate reevaluated reevaluates reevaluating reeves reeving reexamine reexamined
reexamines reexamining refashion refashioned refashioning refashions refectories refectory referee refereed refereeing
referees referendums referential referred referring refers reffed reffing refile refiled refiles refiling refill
refillable refilled refilling refills refinement refinements refiner refineries refiners refinery refinish refinished
refinishes refinishing refit refits refitted refitting reflection reflections reflective reflector reflectors reflex
reflexes reflexive reflexively reflexives reforest reforestation reforested reforesting reforests reformat reformation
reformations reformatories reformatory reformatted reformatting reformulate reformulated reformulates reformulating
refraction refractories refractory refrain refrained refraining refrains refresher refreshers refreshingly refreshment
refreshments refrigerant refrigerants refrigerate refrigerated refrigerates refrigerating refrigeration refrigerator
refrigerators refueled refueling refuge refuges refulgence refulgent refundable refurbishment refurbishments refurnish
refurnished refurnishes refurnishing refusal refusals refutation refutations refuted refutes refuting regain regained
regaining regains regale regaled regales regalia regaling regally regatta regattas regencies regency regenerate
regenerated regenerates regenerating regeneration regenerative regent regents reggae regicide regicides regime regimen
regimens regiment regimental regimentation regimented regimenting regiments regimes region regional regionalism
regionalisms regionally regions registrant registrants registrar registrars registration registrations registries
registry regress regressed regresses regressing regression regressions regressive regretful regretfully regrettable
regrettably regularise regularised regularises regularising regularity regularize regularized regularizes regularizing
regulars regulation regulations regulator regulators regulatory regurgitate regurgitated regurgitates regurgitating
regurgitation rehab rehabbed rehabbing rehabilitate rehabilitated rehabilitates rehabilitating rehabilitation rehabs
rehash rehashed rehashes rehashing rehearsal rehearsals rehire rehired rehires rehiring reimbursement reimbursements
reimpose reimposed reimposes reimposing reincarnate reincarnated reincarnates reincarnating reincarnation
reincarnations reindeer reinforcement reinforcements reinitialise reinitialised reinitialize reinitialized reinsert
reinserted reinserting reinserts reinstall reinstalled reinstalling reinstate reinstated reinstatement reinstates
reinstating reinterpret reinterpretation reinterpretations reinterpreted reinterpreting reinterprets reinvent
reinvented reinventing reinvents reinvest reinvested reinvesting reinvests reissue reissued reissues reissuing
reiterated reiterates reiterating reiteration reiterations rejection rejections rejoicings rejoinder rejoinders
rejoined rejoining rejoins rejuvenation rekindled rekindles rekindling relabel relabeled relabeling relabelled
relabelling relabels relaid relapse relapsed relapses relapsing relation relational relations relationship
relationships relativistic relativity relaxant relaxants relaxations relay relayed relaying relays relearn relearned
relearning relearns releasable relegate relegated relegates relegating relegation relentless relentlessly
relentlessness relevance relevancy relevantly reliability reliable reliably reliance reliant relic relics relief
reliefs religions religious religiously relinquishment relocatable relocate relocated relocates relocating relocation
reluctance remainder remaindered remainders remanded remanding remands remarkably remarriage remarriages remarried
remarries remarry remarrying rematch rematches remediable remedial remembrance remembrances remind reminded reminder
reminders reminding reminds reminisce reminisced reminiscence reminiscences reminiscent reminisces reminiscing remiss
remission remissions remissness remit remits remittance remittances remitted remitting remnant remnants remodel
remodeled remodeling remodelled remodelling remodels remonstrance remonstrances remonstrate remonstrated remonstrates
remonstrating remorse remorsefully remorseless remorselessly remortgage remortgaged remortgages remortgaging remotely
remoteness remotes remount remounted remounting remounts removable removal removals remover removers remunerate
remunerated remunerates remunerating remuneration remunerations remunerative renaissances renal rename renamed renames
renaming renascence renascences renascent rendezvoused rending rendition renditions rends renegade renegaded renegades
renegading renege reneged reneges reneging renegotiate renegotiated renegotiates renegotiating renewable renewal
renewals rennet renovate renovated renovates renovating renovation renovations renovator renovators renown renter
renters renumber renumbered renumbering renumbers renunciation renunciations reoccupied reoccupies reoccupy
reoccupying reoccur reoccurred reoccurring reoccurs reopened reopening reopens reorg reorganisations reorganise
reorganised reorganises reorganising reorganization reorganizations reorganize reorganized reorganizes reorganizing
reorged reorging reorgs repackage repackaged repackages repackaging repaid repaint repainted repainting repaints
repairable repairman repairmen reparation reparations repartee repast repasts repatriate repatriated repatriates
repatriating repatriation repay repayable repaying repayment repayments repays repeatable repeatably repeater
repeaters repellent repellents repent repentance repented repenting repents repercussion repercussions repertoire
repertoires repertories repertory repetition repetitions repetitious repetitive replaceable replacements replay
replayed replaying replays replenishment replete repleted repletes repleting repletion replica replicas replication
replications reportage reportedly repose reposed reposeful reposes reposing repositories repository repossessed
repossesses repossessing repossession repossessions reprehend reprehended reprehending reprehends reprehensible
reprehensibly representational representations repress repressed represses repressing repression repressions
repressive reprieve reprieved reprieves reprieving reprimanded reprimanding reprimands reprint reprinted reprinting
reprints reprisal reprisals reprise reprised reprises reprising reprized reproached reproaches reproachful reproaching
reprobates reprocess reprocessed reprocesses reprocessing reproduce reproduced reproduces reproducible reproducing
reproduction reproductions reproductive reprogram reprogrammed reprogramming reprograms reproof reproofed reproofing
reproofs reproved reproves reproving reptile reptiles reptilian reptilians republicanism republish republished
republishes republishing repudiate repudiated repudiates repudiating repudiation repudiations repugnance repugnant
repulse repulsed repulses repulsing repulsion repulsive repulsively repulsiveness reputable reputably reputation
reputations repute reputed reputedly reputes reputing requester requiem requiems requirements requisite requisites
requisition requisitioned requisitioning requisitions requital requited requites requiting reran reread rereading
rereads reroute rerouted reroutes rerouting rerunning resale resales rescheduled reschedules rescheduling rescind
rescinded rescinding rescinds rescission rescue rescued rescuer rescuers rescues rescuing researched researches
researching resell reselling resells resemblance resemblances resend resentful resentfully resentment resentments
reservations reservedly reservist reservists reservoir reservoirs reset resets resetting resettle resettled resettles
resettling reshuffle reshuffled reshuffles reshuffling residence residences residencies residency residential residual
residuals residue residues resignation resignations resignedly resilience resiliency resin resinous resins resistance
resistances resister resisters resistor resistors resold resolutely resoluteness resolution resolutions resonance
resonances resonantly resonate resonated resonates resonating resonator resonators resound resounded resounding
resoundingly resounds resourceful resourcefully resourcefulness resources respectability respectable respectably
respectfully respective respell respelled respelling respells respiration respirator respirators respiratory respire
respired respires respiring resplendence resplendent resplendently respondent respondents response responses
responsibilities responsibly responsive responsively responsiveness restate restated restatement restatements restates
restating restaurants restaurateur restaurateurs restful restfuller restfullest restfulness restitution restive
restively restiveness restless restlessly restlessness restoration restorations restorative restoratives restorer
restorers restraint restraints restriction restrictions restrictive restrictively restroom restrooms restudied
restudies restudy restudying resubmit resubmits resubmitted resubmitting resultant resultants resumption resumptions
resupplied resupplies resupply resupplying resurgence resurgences resurgent resurrect resurrected resurrecting
resurrection resurrections resurrects resuscitate resuscitated resuscitates resuscitating resuscitation resuscitator
resuscitators retail retailed retailer retailers retailing retails retain retained retainer retainers retaining
retains retake retaken retakes retaking retaliate retaliated retaliates retaliating retaliation retaliations
retaliatory retard retardant retardants retardation retarding retards retch retched retches retching retell retelling
retells retentive retentiveness rethink rethinking rethinks rethought reticence reticent retina retinal retinas
retinue retinues retiree retirees retirement retirements retold retook retooled retooling retools retort retorted
retorting retorts retouch retouched retouches retouching retrace retraced retraces retracing retractable retracted
retracting retraction retractions retracts retrain retrained retraining retrains retread retreaded retreading retreads
retreat retreated retreating retreats retrench retrenched retrenches retrenching retrenchment retrenchments retrial
retrials retribution retributions retributive retried retries retrievable retrieval retrievals retriever retrievers
retroactive retroactively retrod retrodden retrofitted retrofitting retrograde retrograded retrogrades retrograding
retrogress retrogressed retrogresses retrogressing retrogression retrogressive retrorocket retrorockets retrospect
retrospected retrospecting retrospection retrospective retrospectively retrospectives retrospects retry retrying
returnable returnables returnee returnees retweet retweeted retweeting retweets retype retyped retypes retyping
reunification reunified reunifies reunify reunifying reunion reunions reunite reunited reunites reuniting reupholster
reupholstered reupholstering reupholsters reusable reuse reused reuses reusing revaluation revaluations revalue
revalued revalues revaluing revealings reveille revelation revelations reveler revelers reveling revelled reveller
revellers revellings revelries revelry revenge revenged revengeful revenges revenging revenue revenues reverberate
reverberated reverberates reverberating reverberation reverberations reverence reverenced reverences reverencing
reverent reverential reverently reverie reveries reversal reversals reversible reversion reviewer reviewers revile
reviled revilement reviler revilers reviles reviling revise revised revises revising revision revisions revitalisation
revitalization revival revivalist revivalists revivals revivification revivified revivifies revivify revivifying
revocable revocation revocations revolt revolted revolting revoltingly revolts revolutionise revolutionised
revolutionises revolutionising revolutionist revolutionists revolutionize revolutionized revolutionizes
revolutionizing revolutions revolver revolvers revs revue revues revulsion revved revving rewind rewindable rewinding
rewinds rewire rewired rewires rewiring reworded rewording rewords rework reworked reworking reworks rewound rewrites
rewriting rewrote rhapsodic rhapsodies rhapsodise rhapsodised rhapsodises rhapsodising rhapsodize rhapsodized
rhapsodizes rhapsodizing rhapsody rheas rheostat rheostats rhetorical rhetorically rhetorician rhetoricians rheum
rheumatic rheumatics rheumatism rheumy rhinestone rhinestones rhino rhinoceros rhinoceroses rhinos rhizome rhizomes
rho rhodium rhododendron rhododendrons rhomboid rhomboids rhombus rhombuses rhubarb rhubarbs rhythm rhythmic
rhythmical rhythmically rhythms rib ribald ribaldry ribbed ribbing ribbons riboflavin ribs riced rices riches richly
richness ricing ricked ricketier ricketiest rickety ricking ricks rickshaw rickshaws ricochet ricocheted ricocheting
ricochets ricotta riddance riddle riddled riddles riddling rider riders ridged ridgepole ridgepoles ridges ridging
ridicule ridiculed ridicules ridiculing ridiculous ridiculously ridiculousness rife rifer rifest riffed riffing riffle
riffled riffles riffling riffraff riffs rifle rifled rifleman riflemen rifles rifling rift rifted rifting rifts rig
rigged rigging righted righteous righteousness rightfulness rightist rightists rightly rightmost rightness rigidity
rigidness rigmarole rigmaroles rigor rigorous rigorously rigors rigour rigours rigs rile riled riles riling rill rills
rime rimed rimes riming rimmed rimming rims rind rinds ringed ringers ringleader ringleaders ringlet ringlets
ringmaster ringmasters ringside ringtone ringtones ringworm rinks rinse rinsed rinses rinsing rioter rioters rioting
riotous ripely ripeness riposte riposted ripostes riposting ripped ripper rippers ripple rippled ripples rippling
ripsaw ripsaws risers risible riskier riskiest riskiness risky ritualism ritualistic ritually rivaled rivaling
rivalled rivalling rivalries rivalry rivals riven river riverfront rivers riverside riversides rivet riveted riveter
riveters rivets rivulet rivulets roach roaches road roadbed roadbeds roadblock roadblocked roadblocking roadblocks
roadhouse roadhouses roadkill roadrunner roadrunners roads roadshow roadside roadsides roadster roadsters roadways
roadwork roadworthy roamer roamers roans roaster roasters rob robber robberies robbers robbery robe robed robes robing
robocall robocalled robocalling robocalls robot robotic robotics robots robs robuster robustest robustly robustness
rocker rockers rocket rocketed rocketing rocketry rockets rockier rockiest rockiness rococo roe roebuck roebucks
roentgen roentgens roes rogered rogering roguery roguish roguishly roil roiled roiling roils roister roistered
roisterer roisterers roistering roisters roles rollback rollbacks roller rollers rollerskating rollick rollicked
rollicking rollicks romance romanced romances romancing romantically romanticise romanticised romanticises
romanticising romanticism romanticist romanticists romanticize romanticized romanticizes romanticizing romantics romp
romped romper rompers romping romps rood roods rooftop rooftops rook rooked rookeries rookery rooking rooks roomed
roomer roomers roomful roomfuls roominess rooming roommate roommates roost roosted rooster roosters roosting roosts
rooter rootless rosaries rosary roseate rosebud rosebuds rosebush rosebushes rosette rosettes rosewood rosewoods
rosily rosined rosiness rosining rosins roster rosters rostrum rostrums rotaries rotary rotate rotated rotates
rotation rotational rotations rote rotisserie rotisseries rotogravure rotogravures rotor rotors rottener rottenest
rottenness rotund rotunda rotundas rotundity rotundness rouge rouged rouges roughage roughen roughened roughening
roughens roughhouse roughhoused roughhouses roughhousing roughneck roughnecked roughnecking roughnecks roughness
roughshod rouging roulette roundabouts roundelay roundelays rounder roundest roundhouse roundhouses roundish roundly
roundness roundup roundups roundworm roundworms rouse roused rouses rousing roustabout roustabouts routeing router
routinely routinise routinised routinises routinising routinize routinized routinizes routinizing rove roved rovers
roves roving rowboat rowboats rowdier rowdies rowdiest rowdiness rowdyism rowed rowel roweled roweling rowelled
rowelling rowels rower rowers royalist royalists royally royals royalties royalty rubber rubberise rubberised
rubberises rubberising rubberize rubberized rubberizes rubberizing rubberneck rubbernecked rubbernecking rubbernecks
rubbers rubbished rubbishing rubbishy rubble rubdown rubdowns rube rubella rubes rubicund rubier rubiest ruble rubles
rubrics rucksack rucksacks ruckus ruckuses rudder rudders ruddier ruddiest ruddiness rudeness rudiment rudimentary
rudiments rued rueful ruefully rues ruff ruffed ruffian ruffians ruffing ruffle ruffled ruffles ruffling ruffs rug
rugby rugged ruggeder ruggedest ruggedly ruggedness rugrat rugrats rugs ruination ruing ruinous ruinously rumba
rumbaed rumbaing rumbas rumble rumbled rumbles rumbling rumblings ruminant ruminants ruminate ruminated ruminates
ruminating rumination ruminations rummage rummaged rummages rummaging rummer rummest rummy rumor rumored rumoring
rumors rumour rumoured rumouring rumours rump rumple rumpled rumples rumpling rumps rumpus rumpuses rums runabout
runabouts runaround runarounds runaway runaways rundowns runes rungs runnel runnels runner runners runnier runniest
runoff runoffs runt runts runways rupture ruptured ruptures rupturing ruse ruses rusk rusks russet russets rustic
rustically rusticity rustics rustiness rustler rustlers rustproof rustproofed rustproofing rustproofs rutabaga
rutabagas ruthless ruthlessly ruthlessness ruts rutted rutting rye sabers sable sables sabotage sabotaged sabotages
sabotaging saboteur saboteurs sabre sabres sac saccharin saccharine sacerdotal sachem sachems sachet sachets sackcloth
sackful sackfuls sacrament sacramental sacraments sacredly sacredness sacrificial sacrilege sacrileges sacrilegious
sacristan sacristans sacristies sacristy sacrosanct sacs saddest saddle saddlebag saddlebags saddled saddles saddling
sades sadism sadist sadistic sadistically sadists safari safaried safariing safaris safekeeping safeness safes
safeties safflower safflowers saffron saffrons sag saga sagacious sagacity sagas sagebrush sager sagest sagged sagging
sago sags saguaro saguaros sahib sahibs sailboard sailboards sailboat sailboats sailcloth sailfish sailfishes
sainthood saintliness saith sake saki salaam salaamed salaaming salaams salable salacious salaciously salaciousness
salad salads salamander salamanders salamis salaried saleable sales salesclerk salesclerks salesgirl salesgirls
salesman salesmanship salesmen salespeople salesperson salespersons saleswoman saleswomen salience salient salients
saline salines salinity saliva salivary salivate salivated salivates salivating salivation sallied sallies sallow
sallower sallowest sallying salmonella salmonellae salmons salon salons saloons salsa salsas saltcellar saltcellars
salted salter saltest saltine saltines saltiness salting saltpeter saltpetre salts saltshaker saltshakers saltwater
salubrious salutary salutation salutations salute saluted salutes saluting salvage salvageable salvaged salvages
salvaging salvation salve salved salver salvers salves salving salvos sambaed sambaing sambas sameness sames samovar
samovars sampan sampans sampler samplers samplings samurai sanatorium sanatoriums sanctification sanctified sanctifies
sanctify sanctifying sanctimonious sanctimoniously sanction sanctioned sanctioning sanctions sanctity sanctuaries
sanctuary sanctum sanctums sandal sandals sandalwood sandbag sandbagged sandbagging sandbags sandbank sandbanks
sandbars sandblast sandblasted sandblaster sandblasters sandblasting sandblasts sandbox sandboxes sandcastle
sandcastles sanded sandhog sandhogs sandiness sanding sandlot sandlots sandman sandmen sandpaper sandpapered
sandpapering sandpapers sandpiper sandpipers sands sandstone sandstorm sandstorms sandwiched sandwiching sane sanely
saner sanest sangfroid sangs sanguinary sanguine sanitarium sanitariums sanitary sanitation sanitise sanitised
sanitises sanitising sanitize sanitized sanitizes sanitizing sanserif sapience sapient sapling saplings sapped
sapphire sapphires sappier sappiest sapping sappy saprophyte saprophytes sapsucker sapsuckers sarcasm sarcasms
sarcastically sarcoma sarcomas sarcophagi sarcophagus sardine sardines sardonically saris sarongs sarsaparilla
sarsaparillas sartorial sartorially sash sashayed sashaying sashays sashes sass sassafras sassafrases sassed sasses
sassier sassiest sassing sassy satanic satanically satanism satay satchel satchels sated sateen satellite satellited
satellites satelliting sates satiate satiated satiates satiating satiety satin sating satinwood satinwoods satiny
satire satires satirical satirically satirised satirises satirising satirist satirists satirized satirizes satirizing
satisfaction satisfactions satisfactorily satrap satraps saturation saturnine satyr satyrs sauce sauced saucepan
saucepans saucer saucers sauces saucier sauciest saucily sauciness saucing saucy sauna saunaed saunaing saunas saunter
sauntered sauntering saunters sausage sausages savage savaged savagely savageness savager savageries savagery savages
savagest savaging savannas savant savants saver savers savings savior saviors saviour saviours savor savored savorier
savories savoriest savoring savors savory savoured savourier savouries savouriest savouring savours savoury savvied
savvies savvying sawdust sawed sawhorse sawhorses sawing sawmill sawmills saws sawyers sax saxes saxophone saxophones
saxophonist saxophonists scab scabbard scabbards scabbed scabbier scabbiest scabbing scabby scabies scabrous scabs
scad scads scaffolding scaffolds scalar scalars scalawag scalawags scald scalded scalding scalds scalene scalier
scaliest scallion scallions scallop scalloped scalloping scallops scalp scalped scalpel scalpels scalper scalpers
scalping scalps scam scammed scammer scammers scamming scamp scampered scampering scampers scampi scamps scams scandal
scandalise scandalised scandalises scandalising scandalize scandalized scandalizes scandalizing scandalmonger
scandalmongers scandalous scandalously scandals scanner scanners scansion scant scanted scanter scantest scanties
scantily scantiness scanting scants scapegoat scapegoated scapegoating scapegoats scapula scapulae scarab scarabs
scarceness scarcity scarecrow scarecrows scarf scarfed scarfing scarfs scarified scarifies scarify scarifying scarves
scat scathingly scatological scats scatted scatterbrain scatterbrained scatterbrains scatting scavenger scavengers
scenarios scenes scenic scenically scenting scepter scepters sceptic sceptical sceptically scepticism sceptics sceptre
sceptres scheduler schedulers schema schematic schematically schematics schemed schemer schemers schemes scheming
scherzo scherzos schism schismatic schismatics schisms schist schizoid schizoids schizophrenia schizophrenic
schizophrenics schlemiel schlemiels schlepped schlepping schleps schlock schmaltz schmaltzier schmaltziest schmaltzy
schmooze schmoozed schmoozes schmoozing schmuck schmucks schnapps schnauzer schnauzers scholarships scholastic
scholastically schoolbook schoolbooks schoolboy schoolboys schoolchild schoolchildren schooldays schooled schoolgirl
schoolgirls schoolhouse schoolhouses schoolmarm schoolmarms schoolmaster schoolmasters schoolmate schoolmates
schoolmistress schoolmistresses schoolroom schoolrooms schoolteacher schoolteachers schoolwork schoolyard schoolyards
schooner schooners schuss schussed schusses schussing schwa schwas sciatic sciatica science sciences scientifically
scimitar scimitars scintilla scintillas scintillate scintillated scintillates scintillating scintillation scissor
sclerosis sclerotic scoffed scoffing scofflaw scofflaws scoffs scold scolded scolding scoldings scolds scoliosis
sconce sconces scone scones scooped scooping scoops scoot scooted scooter scooters scooting scoots scoped scopes
scoping scorcher scorchers scoreboard scoreboards scorecard scorecards scoreless scorer scorers scorned scornfully
scorning scorns scorpions scotched scotches scotching scotchs scoundrel scoundrels scour scoured scourge scourged
scourges scourging scouring scours scoutmaster scoutmasters scow scowled scowling scowls scows scrabbled scrabbles
scrabbling scragglier scraggliest scraggly scrambled scrambler scramblers scrambles scrambling scrammed scramming
scrams scrapbook scrapbooks scraper scrapers scrapped scrappier scrappiest scrapping scrappy scraps scratchier
scratchiest scratchiness scrawl scrawled scrawling scrawls scrawnier scrawniest scrawny screechier screechiest
screechy screenplay screenplays screenshot screenshots screwball screwballs screwdriver screwdrivers screwier
screwiest screwy scribbler scribblers scribe scribes scrimmage scrimmaged scrimmages scrimmaging scrimp scrimped
scrimping scrimps scrimshaw scrimshawed scrimshawing scrimshaws scrip scrips script scripted scripting scripts
scriptural scripture scriptures scriptwriter scriptwriters scrod scrofula scrooge scrooges scrota scrotum scrounge
scrounged scrounger scroungers scrounges scrounging scrub scrubbed scrubber scrubbers scrubbier scrubbiest scrubbing
scrubby scrubs scruff scruffier scruffiest scruffs scruffy scrumptious scrunch scrunched scrunches scrunchies
scrunching scrunchy scrupled scruples scrupling scrupulous scrupulously scrutinised scrutinises scrutinising
scrutinize scrutinized scrutinizes scrutinizing scrutiny scuba scubaed scubaing scubas scud scudded scudding scuds
scuff scuffed scuffing scuffled scuffles scuffling scuffs scull sculled sculleries scullery sculling scullion
scullions sculls sculptural sculpture sculptured sculptures sculpturing scum scumbag scumbags scummed scummier
scummiest scumming scummy scums scupper scuppered scuppering scuppers scurf scurfy scurried scurries scurrilous
scurrilously scurry scurrying scurvier scurviest scurvy scuttlebutt scuttled scuttles scuttling scuzzier scuzziest
scuzzy scythe scythed scythes scything seabird seabirds seaboard seaboards seacoast seacoasts seafarer seafarers
seafaring seagoing sealant sealants sealer sealers sealskin seam seaman seamanship seamed seamen seamier seamiest
seaming seamless seams seamstress seamstresses seamy seaplane seaplanes seaport seaports sear searcher searchers
searchlight searchlights seared searing sears seascape seascapes seashell seashells seashore seashores seasick
seasickness seaside seasides seasonable seasonal seasonally seasoning seasonings seasons seaward seawards seaway
seaways seaweed seaworthy sebaceous secede seceded secedes seceding secession secessionist secessionists seclude
secluded secludes secluding seclusion seclusive secondaries secondarily seconded secondhand seconding secretarial
secretariat secretariats secrete secreted secretes secreting secretion secretions secretive secretively secretiveness
secretly sectarian sectarianism sectarians sectional sectionalism sectionals sectioned sectioning sections sector
sectors secular secularisation secularise secularised secularises secularising secularism secularization secularized
secularizes secularizing securely securities security sedans sedation sedative sedatives sedentary sedge sedimentary
sedimentation sediments sedition seditious seduce seduced seducer seducers seduces seducing seduction seductions
seductive seductively sedulous seedier seediest seediness seedless seedling seedlings seedy seeings seeker seekers
seemlier seemliest seemliness seep seepage seeped seeping seeps seer seers seersucker seesaw seesawed seesawing
seesaws seethe seethed seethes seething segment segmentation segmented segmenting segments segregated segregates
segregating segregation segregationist segregationists segue segued segueing segues seismic seismically seismograph
seismographic seismographs seismologist seismologists seismology seized seizes seizing seizure seizures selection
selections selective selectively selectivity selectman selectmen selector selectors selenium selfie selfies
selfishness selfless selflessly selflessness selfsame seller sellers selloff selloffs sellout sellouts seltzer selvage
selvages semantic semantically semantics semaphore semaphored semaphores semaphoring semblance semblances semen
semester semesters semi semiannual semiautomatic semiautomatics semicircle semicircles semicircular semicolon
semicolons semiconductor semiconductors semiconscious semifinal semifinalist semifinalists semifinals semimonthlies
semimonthly seminal seminarian seminarians seminaries seminary semiotics semipermeable semiprecious semiprivate
semiprofessional semiprofessionals semiretired semis semiskilled semitone semitones semitrailer semitrailers
semitropical semiweeklies semiweekly senates senator senatorial senators sender senders senile senility seniority
sensation sensational sensationalism sensationalist sensationalists sensationally sensations senseless senselessly
senselessness sensibilities sensibility sensibly sensitisation sensitise sensitised sensitises sensitising sensitive
sensitively sensitiveness sensitives sensitivities sensitivity sensitization sensitized sensitizes sensitizing sensor
sensors sensual sensuality sensually sensuous sensuously sensuousness sententious sentience sentient sentiment
sentimentalise sentimentalised sentimentalises sentimentalising sentimentalism sentimentalist sentimentalists
sentimentality sentimentalize sentimentalized sentimentalizes sentimentalizing sentimentally sentiments sentinel
sentinels sentries sentry sepal sepals separable separation separations separatism separatist separatists separator
separators sepia sepsis septa septet septets septic septicaemia septicemia septuagenarian septuagenarians septum
sepulcher sepulchered sepulchering sepulchers sepulchral sepulchre sepulchred sepulchres sepulchring sequel sequels
sequence sequenced sequencer sequencers sequences sequencing sequential sequentially sequestration sequestrations
sequin sequined sequins sequitur sequoia sequoias seraglio seraglios serape serapes seraph seraphic seraphs sere
serenaded serenades serenading serendipitous serendipity serenely sereneness serener serenest serer serest serf
serfdom serfs serialisation serialise serialised serialises serialising serialization serialized serializes
serializing serially seriousness sermonise sermonised sermonises sermonising sermonize sermonized sermonizes
sermonizing sermons serous serpent serpents serrated serried serum serums server servers serviceable serviceman
servicemen servicewoman servicewomen serviette serviettes servile servility servitude servo servomechanism
servomechanisms servos sesames session sessions setback setbacks settable settee settees setter setters settlement
settlements settlers setup setups sevens seventeens seventies severally severance severances severely severity sewage
sewer sewerage sewers sexagenarian sexagenarians sexed sexily sexiness sexing sexism sexist sexists sexless sexpot
sexpots sextant sextants sextet sextets sexting sextons sexual sexuality sexually shabbier shabbiest shabbily
shabbiness shackle shackled shackles shackling shadiness shadings shadow shadowboxed shadowboxes shadowboxing shadowed
shadowier shadowiest shadowing shadows shads shafted shafting shafts shag shagged shaggier shaggiest shagginess
shagging shaggy shags shahs shakedown shakedowns shaker shakers shakeup shakeups shakier shakiest shakiness shaky
shale shallot shallots shallowness shallows shalt shamble shambled shambles shambling shame shamed shamefaced
shamefully shamefulness shamelessly shames shaming shammed shamming shampooed shampooing shampoos shamrock shamrocks
shams shandy shanghaied shanghaiing shanghais shank shanks shanties shantung shanty shantytown shantytowns shapeless
shapelessly shapelessness shapelier shapeliest shapeliness shapely shard shards shareable sharecropper sharecroppers
shareholder shareholders sharia shariah sharked sharking sharks sharkskin sharped sharpener sharpeners sharpers
sharping sharpness sharps sharpshooter sharpshooters shatterproof shaven shaver shavers shavings shawl shawls sheaf
sheared shearer shearers shearing shears sheath sheathed sheathes sheathing sheathings sheaths sheave sheaves shebang
shebangs sheen sheepdog sheepdogs sheepfold sheepfolds sheepish sheepishness sheepskin sheepskins sheered sheerer
sheerest sheering sheers sheet sheeting sheets sheikdom sheikdoms sheikh sheikhs shelf shellac shellacked shellacking
shellacs shelled sheller shellfish shellfishes shelling shells shelve shelved shelves shelving shenanigan shenanigans
shepherded shepherdess shepherdesses shepherding sherbet sherbets sheriff sheriffs sherries shibboleth shibboleths
shied shield shielded shielding shies shiftier shiftiest shiftily shiftiness shiftless shiftlessness shifty shiitake
shiitakes shill shilled shillelagh shillelaghs shills shim shimmed shimmer shimmered shimmers shimmery shimmied
shimmies shimming shimmy shimmying shims shin shinbone shinbones shindig shindigs shined shiner shiners shingle
shingled shingling shininess shinned shinnied shinnies shinning shinnying shins shipboard shipboards shipbuilder
shipbuilders shipbuilding shipload shiploads shipmate shipmates shipment shipments shippers shipshape shipwreck
shipwrecked shipwrecking shipwrecks shipwright shipwrights shipyard shipyards shire shires shirked shirker shirkers
shirking shirks shirr shirred shirring shirrings shirrs shirt shirted shirting shirts shirtsleeve shirtsleeves
shirttail shirttails shirtwaist shirtwaists shits shittier shittiest shitting shitty shivery shoal shoaled shoaling
shoals shocker shockers shockingly shockproof shod shoddier shoddiest shoddily shoddiness shoehorn shoehorned
shoehorning shoehorns shoeing shoelace shoelaces shoemaker shoemakers shoeshine shoeshines shoestring shoestrings
shogun shoguns shooed shooing shoos shooter shooters shootings shootout shootouts shopaholic shopaholics shopkeeper
shopkeepers shoplift shoplifted shoplifter shoplifters shoplifting shoplifts shopper shoppers shoptalk shopworn
shoreline shorelines shortbread shortcake shortcakes shortchange shortchanged shortchanges shortchanging shortcoming
shortcomings shortcut shortcuts shortfall shortfalls shorthand shorthorn shorthorns shortish shortlist shortly
shortness shortsighted shortsightedly shortsightedness shortstop shortstops shortwave shortwaves shotgun shotgunned
shotgunning shotguns shots shouldered shouldering shoulders shove shoved shoveled shovelful shovelfuls shoveling
shovelled shovelling shovels shoves shoving showbiz showboated showboating showboats showcase showcased showcases
showcasing showdown showdowns shower showered showering showers showery showier showiest showily showiness showings
showmanship showmen showoff showoffs showpiece showpieces showplace showplaces showroom showrooms shrapnel shredded
shredder shredders shredding shreds shrew shrewd shrewder shrewdest shrewdly shrewdness shrewish shrews shriek
shrieked shrieking shrieks shrift shrike shrikes shrilled shrilling shrillness shrills shrimp shrimped shrimping
shrimps shrine shrines shrinkable shrinkage shrive shrived shriveled shriveling shriven shrives shriving shroud
shrouded shrouding shrouds shrub shrubberies shrubbery shrubbier shrubbiest shrubby shrubs shrug shrugged shrugging
shrugs shrunken shtick shticks shuck shucked shucking shucks shuckses shuddered shuddering shudders shuffleboard
shuffleboards shuffler shufflers shunt shunted shunting shunts shushed shushes shushing shutdown shutdowns shuteye
shutout shutouts shutter shutterbug shutterbugs shuttered shuttering shutters shuttle shuttlecock shuttlecocked
shuttlecocking shuttlecocks shuttled shuttles shuttling shying shyness shyster shysters sibilant sibilants sibyls
sickbed sickbeds sicked sicken sickened sickening sickeningly sickens sicking sickle sickles sickness sicknesses sicks
sics sidearm sidearms sidebar sidebars sideboards sideburns sidecar sidecars sidekick sidekicks sidelight sidelights
sideline sidelined sidelines sidelining sidelong sidereal sidesaddle sidesaddles sideshow sideshows sidesplitting
sidestep sidestepped sidestepping sidesteps sidestroke sidestroked sidestrokes sidestroking sideswipe sideswiped
sideswipes sideswiping sidetracked sidetracking sidetracks sidewalk sidewalks sidewall sidewalls sideways sidings
sidle sidled sidles sidling sieges sierras siesta siestas sieve sieved sieves sieving sifter sifters sigh sighed
sighing sighs sight sighted sighting sightings sightless sightread sights sightseer sightseers sigma signalise
signalised signalises signalising signalize signalized signalizes signalizing signalled signalling signally signatures
signboard signboards signers signet signets significance signification significations signified signifies signify
signifying signpost signposted signposting signposts silage silencer silencers silenter silentest silents silhouette
silhouetted silhouettes silhouetting silica silicate silicates siliceous silicon silicone silicosis silken silkier
silkiest silks silkworm silkworms sill sillies silliness sills silo silos silted silting silts silvered silverfish
silverfishes silvering silversmith silversmiths silverware silvery simian simians similarities similarity simile
similes simmer simmered simmering simmers simpatico simper simpered simpering simpers simpleness simpleton simpletons
simplex simplicity simplification simplifications simply sims simulation simulations simulator simulators simulcast
simulcasted simulcasting simulcasts simultaneous simultaneously sincerely sincerer sincerest sincerity sinecure
sinecures sinew sinews sinewy sinfully sinfulness singed singeing singes singleton singletons singly singsong
singsonged singsonging singsongs singular singularities singularity singularly singulars sinkable sinker sinkers
sinkhole sinkholes sinned sinning sins sinuous sinus sinuses sinusitis sinusoidal siphon siphoned siphoning siphons
sipped sired siren sirens sires siring sirloin sirloins sirocco siroccos sirs sis sisal sises sissier sissiest
sisterhood sisterhoods sisterly sitar sitars sitcom sitcoms sited siting sitter sitters situate situated situates
situating situation situations sixes sixpence sixpences sixteens sixties sizable sizeable sizer sizzled sizzles
skateboarder skateboarders skater skaters skedaddle skedaddled skedaddles skedaddling skeet skein skeins skeletons
skeptic skeptical skeptically skepticism skeptics sketch sketched sketches sketchier sketchiest sketching sketchy skew
skewed skewer skewered skewering skewers skewing skews skid skidded skidding skids skiff skiffs skilful skilfully
skillet skillets skillful skillfully skim skimmed skimming skimp skimped skimpier skimpiest skimpiness skimping skimps
skimpy skims skinflint skinflints skinhead skinheads skinless skinned skinniness skinning skins skintight skip skipped
skipper skippered skippering skippers skips skirmished skirmishing skirt skirted skirting skirts skit skits skitter
skittered skittering skitters skittish skivvied skivvies skivvy skivvying skulduggery skulk skulked skulking skulks
skull skullcap skullcaps skulls skunk skunked skunking skunks skycap skycaps skydive skydived skydiver skydivers
skydives skydiving skying skyjack skyjacked skyjacker skyjackers skyjacking skyjacks skylark skylarked skylarking
skylarks skylight skylights skylines skyscrapers skyward skywards skywriter skywriters skywriting slabbed slabbing
slabs slacked slacken slackened slackening slackens slacker slackers slackest slacking slackly slackness slag slags
slaked slakes slaking slalom slalomed slaloming slaloms slammer slammers slamming slander slandered slanderer
slanderers slandering slanderous slanders slang slangier slangiest slangy slant slanted slanting slants slantwise
slapdash slaphappy slapped slapping slaps slapstick slash slashed slashes slashing slat slate slated slates slathered
slathering slathers slating slats slattern slatternly slatterns slaughter slaughtered slaughterer slaughterers
slaughterhouse slaughterhouses slaughtering slaughters slave slaved slaver slavered slavering slavers slavery slaves
slaving slavish slavishly slaw slayer slayers slayings sleaze sleazes sleazier sleaziest sleazily sleaziness sleazy
sled sledded sledding sledge sledged sledgehammer sledgehammered sledgehammering sledgehammers sledges sledging sleds
sleeked sleeking sleekly sleekness sleeks sleeper sleepers sleepier sleepiest sleepiness sleepless sleeplessness
sleepwalk sleepwalked sleepwalker sleepwalkers sleepwalking sleepwalks sleepwear sleepyhead sleepyheads sleeted
sleeting sleets sleety sleeve sleeveless sleeves sleigh sleighed sleighing sleighs slenderer slenderise slenderised
slenderises slenderising slenderize slenderized slenderizes slenderizing slenderness sleuth sleuths slew slewed
slewing slews slicer slicers slickers slickly slickness slider sliders slideshow slideshows slighted slighting
slightness slights slimmed slimmest slimming slimness slims sling slinging slings slingshot slingshots slinkier
slinkiest slinking slinks slinky slipcover slipcovers slipknot slipknots slippage slippages slipperier slipperiest
slipperiness slippers slither slithered slithering slithers slithery slitter sliver slivered slivering slivers slob
slobber slobbered slobbering slobbers slobs sloe sloes slog slogan slogans slogged slogging slogs sloop sloops slop
slopped sloppier sloppiest sloppily sloppiness slopping sloppy slops slosh sloshed sloshes sloshing slot sloth
slothful slothfulness sloths slots slotted slotting slouchier slouchiest slouchy slough sloughed sloughing sloughs
sloven slovenlier slovenliest slovenliness slovenly slovens slowdown slowdowns slowness slowpoke slowpokes sludge slue
slued slues slug sluggard sluggards slugged slugger sluggers slugging sluggish sluggishly sluggishness slugs sluice
sluiced sluices sluicing sluing slum slumber slumbered slumbering slumberous slumbers slumdog slumdogs slumlord
slumlords slummed slummer slumming slumped slumping slumps slums slung slunk slur slurp slurped slurping slurps
slurred slurring slurs slush slushier slushiest slut sluts sluttish slyer slyest slyly slyness smacked smacker
smackers smacking smacks smallish smallness smallpox smalls smarmier smarmiest smarmy smarted smartened smartening
smartens smarting smartly smartness smartphone smartphones smarts smartwatch smartwatches smattering smatterings smear
smeared smearing smears smelt smelted smelter smelters smelting smelts smidgen smidgens smilingly smirch smirched
smirches smirching smites smithereens smithies smiths smithy smiting smitten smock smocked smocking smocks smoggier
smoggiest smokehouse smokehouses smokeless smoker smokers smokestack smokestacks smokier smokiest smokiness smoky
smolder smoldered smoldering smolders smooch smooched smooches smooching smoothie smoothies smoothness smote smother
smothered smothering smothers smoulder smouldered smouldering smoulders smudge smudged smudges smudgier smudgiest
smudging smudgy smugger smuggest smugly smugness smut smuts smuttier smuttiest smutty snacked snacking snacks snaffle
snaffled snaffles snaffling snafu snafus snag snagged snagging snags snail snailed snailing snails snakebite
snakebites snakier snakiest snaky snapdragon snapdragons snapper snappers snappier snappiest snapping snappish
snapshot snapshots snare snared snares snaring snarkier snarkiest snarky snarl snarled snarls snazzier snazziest
snazzy sneaked sneaker sneakers sneakier sneakiest sneer sneered sneering sneeringly sneers snicker snickered
snickering snickers snide snider snidest sniffle sniffled sniffles sniffling snifter snifters snip snipe sniped sniper
snipers snipes sniping snipped snippet snippets snippier snippiest snipping snippy snips snit snitch snitched snitches
snitching snits snivel sniveled snivelled snivelling snivels snobbery snobbier snobbiest snobbishness snobby snobs
snooker snooped snooper snoopers snoopier snoopiest snooping snoops snoot snootier snootiest snootiness snoots snooty
snooze snoozed snoozes snoozing snore snored snorer snorers snores snoring snorkel snorkeled snorkeler snorkelers
snorkeling snorkelled snorkelling snorkels snort snorted snorting snorts snot snots snottier snottiest snotty snout
snouts snowball snowballed snowballing snowballs snowblower snowblowers snowbound snowdrift snowdrifts snowdrop
snowdrops snowed snowfall snowfalls snowflake snowflakes snowier snowiest snowman snowmen snowmobile snowmobiled
snowmobiles snowmobiling snowplough snowploughs snowplowed snowplowing snowplows snowshed snowshoe snowshoed
snowshoeing snowshoes snowstorm snowstorms snowsuit snowsuits snowy snub snubbed snubbing snubs snuff snuffbox
snuffboxes snuffed snuffer snuffers snuffing snuffle snuffled snuffles snuffling snuffs snug snugged snugger snuggest
snugging snugly snugs soakings soapbox soapboxes soaped soapier soapiest soapiness soaping soaps soapstone soapsuds
soapy soberer soberest soberly soberness sobriety sobriquet sobriquets sociability sociables sociably socialisation
socialise socialised socialises socialising socialism socialistic socialite socialites socialization socialize
socialized socializes socializing socially socials societal societies society socioeconomic sociological sociologist
sociologists sociology sociopath sociopaths socked socket sockets socking socks sod sodas sodded sodden sodding sodium
sodomite sodomites sodomy sods sofa sofas softball softballs soften softened softener softeners softening softens
softhearted softies softness softwood softwoods softy soggier soggiest soggily sogginess soil soiled soiling soils
sojourn sojourned sojourning sojourns solaced solaces solacing solar solaria solarium soldered soldering solders
soldiered soldiering soldierly solecism solecisms soled solely solemnise solemnised solemnises solemnising solemnity
solemnize solemnized solemnizes solemnizing solenoid solenoids solicitation solicitations solicitor solicitors
solicitous solicitously solicitude solidarity solidification solidified solidifies solidify solidifying solidity
solidness solids soliloquies soliloquise soliloquised soliloquises soliloquising soliloquize soliloquized soliloquizes
soliloquizing soling solitaires solitaries solitary solitude soloed soloing solstice solstices solubility solubles
solutions solvable solver solvers somberly sombrely somersault somersaulted somersaulting somersaults somethings
someway somewhats somnambulism somnambulist somnambulists somnolence somnolent sonars sonatas song songbird songbirds
songs songster songsters songwriter songwriters sonic sonnets sonority sonorous soot soothingly soothsayer soothsayers
sootier sootiest sooty sop sophism sophist sophisticate sophisticates sophisticating sophistication sophistries
sophistry sophists sophomore sophomores sophomoric soporific soporifics sopped soppier soppiest sopping soppy soprano
sopranos sops sorbet sorbets sorcery sordidly sordidness sorehead soreheads sorely soreness sores sororities sorority
sorrel sorrels sorrier sorriest sorrow sorrowed sorrowfully sorrowing sorrows sorta sorter sorters sortie sortied
sortieing sorties sot sots sottish sough soughed soughing soughs soulfully soulfulness soulless soulmate soulmates
sounder soundest soundings soundless soundlessly soundly soundness soundproofed soundproofing soundproofs soundtrack
soundtracks souped soupier soupiest souping soups sourced sources sourcing sourdough sourdoughs sourer sourest sourly
sourness sourpuss sourpusses souse soused souses sousing southbound southeasterly southeastern southeastward
southerlies southerly southerner southerners southernmost southerns southpaw southpaws southward southwards
southwester southwesterly southwestern southwesters southwestward souvenirs sovereignty soviets sower sowers soybeans
spa spacecrafts spaced spaceflight spaceflights spaceman spacemen spaces spaceship spaceships spacesuit spacesuits
spacewalk spacewalked spacewalking spacewalks spacey spacial spacier spaciest spacing spacious spaciously spaciousness
spade spaded spadeful spadefuls spades spadework spading spaghetti spake spammed spammer spammers spamming spandex
spangle spangled spangles spangling spaniels spanked spanking spankings spanks spanner spanners spar sparely spareness
spareribs sparingly sparkler sparklers sparred sparring sparrow sparrows spars sparsely sparseness sparser sparsest
sparsity spartan spas spasm spasmodic spasmodically spasms spastic spastics spates spatial spatially spats spatted
spatter spattered spatters spatting spatula spatulas spay spayed spaying spays speakeasies speakeasy speaker speakers
speared spearhead spearheaded spearheading spearheads spearing spearmint spears spec specialisation specialisations
specialise specialised specialises specialising specialities speciality specialization specializations specially
specials specialties specialty specie specifiable specification specifications specifics specifier specifiers specimen
specimens specious speciously speck specked specking speckle speckled speckles speckling specks specs spectacle
spectacular spectacularly spectaculars specter specters spectra spectral spectre spectres spectroscope spectroscopes
spectroscopic spectroscopy spectrum speculate speculated speculates speculating speculation speculations speculative
speculator speculators speech speeches speechless speedboat speedboats speeder speeders speedier speediest speedometer
speedometers speedster speedsters speedup speedups speedway speedways spellbinder spellbinders spellbound spellchecked
spellchecker spellcheckers spellchecking spellchecks speller spellers spelt spelunker spelunkers spender spenders
spendthrift spendthrifts sperm spermatozoa spermatozoon spermicide spermicides sperms spewed spewing spews sphere
spheres spheroid spheroidal spheroids sphincter sphincters sphinx sphinxes spiciness spider spiders spidery spieled
spieling spiels spiffier spiffiest spigot spigots spike spikes spikier spikiest spiky spillage spillages spillway
spillways spinach spinal spinals spindle spindled spindles spindlier spindliest spindling spindly spine spineless
spines spinet spinets spinier spiniest spinnaker spinnakers spinners spinster spinsterhood spinsters spiny spiraea
spiraeas spiraled spiraling spiralled spirally spire spirea spireas spires spiriting spiritless spiritual spiritualism
spiritualist spiritualistic spiritualists spirituality spiritually spirituals spirituous spitball spitballs
spitefuller spitefullest spitefully spitefulness spitfire spitfires spitted spittle spittoon spittoons splashdown
splashdowns splashier splashiest splashy splat splats splatted splatter splattered splattering splatters splatting
spleen spleens splendider splendidest splendidly splendor splendour splenetic splice spliced splicer splicers splices
splicing spline splines splint splinted splintered splintering splinters splinting splints splittings splodge splotch
splotched splotches splotchier splotchiest splotching splotchy splurged splurges splurging splutter spluttered
spluttering splutters spoilage spoiler spoilers spoilsport spoilsports spoilt spokes spokesman spokesmen spokespeople
spokeswoman spokeswomen spoliation sponge sponged sponger spongers sponges spongier spongiest sponging spongy
sponsorship spontaneity spontaneous spontaneously spooked spookier spookiest spooking spooks spooky spool spooled
spooling spools spoon spoonbill spoonbills spooned spoonerism spoonerisms spoonful spoonfuls spooning spoons spoor
spoored spooring spoors sporadic sporadically spore spored spores sporing sporran sported sportier sportiest sporting
sportive sports sportscast sportscaster sportscasters sportscasting sportscasts sportsman sportsmanlike sportsmanship
sportsmen sportswear sportswoman sportswomen sporty spotlessly spotlessness spotlight spotlighted spotlighting
spotlights spotter spotters spottier spottiest spottiness spotty spout spouted spouting spouts sprain sprained
spraining sprains sprat sprats sprawled sprayer sprayers spreader spreaders spreadsheet spreadsheets spree spreed
spreeing sprees sprier spriest sprig sprightliness sprigs springboard springboards springier springiest springiness
springtime springy sprinkler sprinklers sprinklings sprint sprinted sprinter sprinters sprinting sprints sprite
sprites spritz spritzed spritzes spritzing sprocket sprockets sprout sprouted sprouting sprouts sprucer sprucest
sprung spryly spryness spud spuds spume spumed spumes spuming spumoni spunk spunkier spunkiest spunky spurious
spuriously spuriousness spurn spurned spurning spurns spurt spurted spurting spurts sputter sputtered sputtering
sputters sputum spyglass spyglasses spyware squab squabble squabbled squabbles squabbling squabs squad squadron
squadrons squads squalid squalider squalidest squall squalled squalling squalls squalor squarely squareness squarer
squarest squash squashed squashes squashier squashiest squashing squashy squatted squattest squatting squaw squawk
squawked squawking squawks squaws squeak squeaked squeakier squeakiest squeaking squeaks squeal squealed squealer
squealers squealing squeals squeamishly squeamishness squeegee squeegeed squeegeeing squeegees squeeze squeezed
squeezer squeezers squeezes squeezing squelch squelched squelches squelching squids squiggle squiggled squiggles
squiggling squint squinted squinter squintest squinting squints squire squired squires squiring squirmed squirmier
squirmiest squirming squirms squirmy squirrel squirreled squirreling squirrelled squirrelling squirrels squirt
squirted squirting squirts squishier squishiest squishy sriracha stabbings stabilisation stabilised stabiliser
stabilisers stabilises stabilising stability stabilization stabilize stabilized stabilizer stabilizers stabilizes
stabilizing stabled stabler stablest stabling staccato staccatos stadium stadiums stag stagecoach stagecoaches
stagehand stagehands stagflation staggeringly stagnant stagnate stagnated stagnates stagnating stagnation stags
staider staidest staidly stainless stair staircase staircases stairs stairway stairways stairwell stairwells stakeout
stakeouts stalactite stalactites stalagmite stalagmites staled stalemate stalemated stalemates stalemating staleness
stales staling stalker stalkers stalkings stallion stallions stalwarts stamen stamens stamina stammer stammered
stammerer stammerers stammering stammers stampede stampeded stampedes stampeding stance stances stanch stanched
stancher stanches stanchest stanching stanchion stanchions standardisation standardise standardised standardises
standardising standardization standardize standardized standardizes standardizing standby standbys standings standoff
standoffish standoffs standout standouts standpoint standpoints standstill standstills stank stanza stanzas staph
staphylococci staphylococcus stapler staplers starched starches starchier starchiest starching starchy stardom
starfish starfishes stargazer stargazers starkly starkness starless starlet starlets starlight starling starlings
starlit starred starrier starriest starry starter starters startlingly startup startups starvation starvings stash
stashed stashes stashing statehood statehouse statehouses stateless stateliness statements stater stateroom staterooms
stateside statesmanlike statesmanship statesmen statewide statically stationary stationed stationer stationers
stationery stationing stations statistical statistically statistician statisticians stats statuary statues statuesque
statuette statuettes stature statures statuses staunch staunched stauncher staunches staunchest staunching staunchly
stead steadfastly steadfastness steadied steadies steadily steadiness steads steadying steakhouse steakhouses steaks
stealth stealthier stealthiest stealthy steamboat steamboats steamer steamers steamier steamiest steamroll steamrolled
steamroller steamrollered steamrollering steamrollers steamrolling steamrolls steams steamship steamships steamy steed
steeled steelier steeliest steeling steels steely steeped steeping steeplechase steeplechases steeplejack steeplejacks
steeples steeply steepness steeps steerage stellar stench stenches stencil stenciled stenciling stencilled stencilling
stencils stenographer stenographers stenographic stenography stent stentorian stents stepchildren stepdad stepdads
stepdaughter stepdaughters stepladder stepladders stepmom stepmoms stepparent stepparents steppe steppes steppingstone
steppingstones stepson stepsons stereo stereophonic stereos stereoscope stereoscopes stereotypical sterilisation
sterilise sterilised steriliser sterilisers sterilises sterilising sterility sterilization sterilize sterilized
sterilizer sterilizers sterilizes sterilizing sternness sterns sternum sternums steroid steroids stethoscope
stethoscopes stevedore stevedores stew steward stewarded stewardess stewardesses stewarding stewards stewardship stews
stickers stickier stickies stickiest stickiness stickleback sticklebacks stickler sticklers stickpin stickpins stickup
stickups sties stiffed stiffener stiffeners stiffing stiffly stiffness stiffs stiflings stigma stigmas stigmata
stigmatise stigmatised stigmatises stigmatising stigmatized stigmatizes stigmatizing stile stiles stiletto stilettos
stillbirth stillbirths stillborn stilled stiller stillest stilling stillness stills stilt stilted stilts stimulant
stimulants stimulation stinger stingers stingier stingiest stingily stinginess stingray stingrays stinker stinkers
stinted stinting stints stipple stippled stipples stippling stipulate stipulated stipulates stipulating stipulation
stipulations stirrer stirrers stirrings stirrup stirrups stoat stoats stochastic stockade stockaded stockades
stockading stockbroker stockbrokers stocked stockholder stockholders stockier stockiest stockiness stockroom
stockrooms stocks stocky stockyard stockyards stodgier stodgiest stodginess stodgy stoic stoical stoically stoicism
stoics stoke stoker stokers stoking stoles stolid stolider stolidest stolidity stolidly stomachache stomachaches
stomached stomaching stomp stomped stomping stomps stoned stoner stoners stonewall stonewalled stonewalling stonewalls
stoneware stonework stonier stoniest stonily stoning stony stooge stooges stools stopcock stopcocks stopgap stopgaps
stoplight stoplights stopover stopovers stoppable stoppage stoppages stopper stoppered stoppering stoppers stopwatch
stopwatches storage storefront storefronts storehouse storehouses storekeeper storekeepers storeroom storerooms storey
storeys storied stories stork storks stormier stormiest stormily storminess storybook storybooks storyteller
storytellers stouter stoutest stoutly stoutness stove stovepipe stovepipes stoves stow stowaway stowaways stowed
stowing stows straddle straddled straddles straddling strafe strafed strafes strafing straggle straggled straggler
stragglers straggles stragglier straggliest straggling straggly straightaway straightaways straightedge straightedges
straightforwardly straightness straights strainer strainers straiten straitened straitening straitens straitjacket
straitjacketed straitjacketing straitjackets straits stranded stranding strands strangely strangeness stranglehold
strangleholds strangler stranglers strangulate strangulated strangulates strangulating strangulation strap strapless
straplesses strapped strapping straps strata stratagem stratagems strategic strategically strategist strategists
stratification stratified stratifies stratifying stratosphere stratospheres stratum strawberries strawberry strawed
strawing straws streak streaked streakier streakiest streaking streaks streaky streamline streamlined streamlines
streamlining street streetcar streetcars streetlight streetlights streets streetwalker streetwalkers streetwise
strength strengths strenuous strenuously strenuousness strep streptococcal streptococci streptococcus streptomycin
stressful stretcher stretchers stretchier stretchiest stretchy striated stricken strictness stricture strictures
stridden stride stridently strides striding strife strikeout strikeouts striker strikers strikingly strikings stringed
stringency stringently stringer stringers stringier stringiest stringy stripe stripes striping stripling striplings
stripper strippers striptease stripteased stripteases stripteasing striven strobe strobes strode stroll strolled
stroller strollers strolling strolls strongbox strongboxes stronghold strongholds strontium strop strophe strophes
stropped stropping strops structural structuralist structurally structured structures structuring strudel strudels
strum strummed strumming strumpet strumpets strums strung strut struts strutted strutting strychnine stub stubbed
stubbier stubbiest stubbing stubble stubbly stubborner stubbornest stubbornly stubbornness stubby stubs stucco
stuccoed stuccoes stuccoing stud studded studding studentship studentships studio studios studious studiously studs
stuffier stuffiest stuffily stuffiness stuffy stultification stultified stultifies stultify stultifying stumbler
stumblers stumpier stumpiest stumpy stunningly stunted stunting stunts stupefaction stupefied stupefies stupefy
stupefying stupendously stupidities stupidity stupidly stupids stupor stupors sturdily sturdiness sturgeon sturgeons
stutter stuttered stutterer stutterers stuttering stutters sty styli stylise stylised stylises stylishly stylishness
stylising stylist stylistic stylistically stylists stylize stylized stylizes stylizing stylus styluses stymie stymied
stymieing stymies styptic styptics suave suavely suaver suavest suavity subatomic subbasement subbasements subclass
subcommittee subcommittees subcompact subcompacts subconscious subconsciously subcontinent subcontinents subcontract
subcontracted subcontracting subcontractor subcontractors subcontracts subculture subcultures subcutaneous subdivide
subdivided subdivides subdividing subdivision subdivisions subdue subdues subduing subgroup subgroups subhead
subheading subheadings subheads subhuman subhumans subjection subjective subjectively subjectivity subjoin subjoined
subjoining subjoins subjugate subjugated subjugates subjugating subjugation subjunctive subjunctives sublease
subleased subleases subleasing sublet sublets subletting sublimation sublimed sublimely sublimer sublimes sublimest
subliminal subliminally subliming sublimity submarine submarines submergence submerse submersed submerses submersible
submersibles submersing submersion submission submissions subnormal suborbital subordinated subordinating
subordination suborn subornation suborned suborning suborns subplot subplots subpoena subpoenaed subpoenaing subpoenas
subprime subprogram subprograms subroutine subroutines subscribe subscribed subscriber subscribers subscribes
subscribing subscript subscription subscriptions subscripts subsection subsections subsequently subservience
subservient subset subsets subsidence subsidiaries subsidiary subsidies subsidisation subsidise subsidised subsidises
subsidising subsidization subsistence subsoil subsonic subspace substance substances substantiated substantiates
substantiating substantiation substantiations substantive substantives substation substations substitute substituted
substitutes substituting substitutions substrata substratum substructure substructures subsume subsumed subsumes
subsuming subsystem subsystems subteen subteens subterfuge subterfuges subterranean subtitle subtitled subtitles
subtitling subtleties subtlety subtly subtotaled subtotaling subtotalled subtotalling subtraction subtractions
subtrahend subtrahends subtropical suburb suburbanite suburbanites suburbans suburbia suburbs subversion subversive
subversives subway subways success successes successful succession successions successive successively successor
successors succincter succinctest succinctly succinctness succor succored succoring succors succotash succour
succoured succouring succours succulence succulent succulents suchlike sucker suckered suckering suckers suckled
suckles suckling sucklings sucrose suction suctioned suctioning suctions suddenness suds sudsier sudsiest sudsy suede
sues suet sufferance sufferer sufferers sufficiency sufficient suffix suffixed suffixes suffixing suffocated
suffocates suffocating suffocation suffragan suffragans suffrage suffragette suffragettes suffragist suffragists
suffuse suffused suffuses suffusing suffusion sugarcane sugarcoat sugarcoated sugarcoating sugarcoats sugared sugarier
sugariest sugaring sugarless sugars suggester suggestible suggestion suggestions suggestive suggestively suicidal
suicide suicides suitability suitable suitably suitcases suitor suitors sukiyaki sulfate sulfates sulfide sulfides
sulfur sulfured sulfuric sulfuring sulfurous sulfurs sulk sulked sulkier sulkies sulkiest sulkily sulkiness sulking
sulks sulky sullen sullener sullenest sullenly sullenness sullied sullies sully sullying sulphate sulphates sulphide
sulphides sulphur sulphured sulphuric sulphuring sulphurous sulphurs sultana sultanas sultanate sultanates sultrier
sultriest sultry sumac summaries summarily summarize summarized summarizes summarizing summation summations summered
summerhouse summerhouses summering summertime summery summit summitry summits summoner summoners summonsed summonses
summonsing sumo sump sumps sumptuous sunbathed sunbather sunbathers sunbathes sunbathing sunbeams sunblock sunblocks
sunbonnet sunbonnets sunburn sunburned sunburning sunburns sundaes sundered sundering sunders sundial sundials sundown
sundowns sundries sundry sunfish sunfishes sunflower sunflowers sunglasses sunken sunlamp sunlamps sunless sunlight
sunlit sunned sunnier sunniest sunning sunroof sunroofs suns sunscreen sunscreens sunset sunsets sunspot sunspots
sunstroke suntan suntanned suntanning suntans sunup superabundance superabundances superabundant superannuate
superannuated superannuates superannuating superber superbest superbly supercharge supercharged supercharger
superchargers supercharges supercharging supercilious supercomputer supercomputers superconductivity superconductor
superconductors superego superegos superficiality superficially superfluity superfluous superhighway superhighways
superimpose superimposed superimposes superimposing superintend superintended superintendence superintendency
superintending superintends superiority superlative superlatively superlatives superman supermarket supermarkets
supermen supermodel supermodels supernatural supernaturals supernova supernovae supernovas supernumeraries
supernumerary superpower superpowers supers superscript superscripts supersede superseded supersedes superseding
supersize supersized supersizes supersizing supersonic superstition superstitions superstitious superstitiously
superstructure superstructures supertanker supertankers supervene supervened supervenes supervening supervise
supervised supervises supervising supervision supervisions supine supped supper suppers supping supplant supplanted
supplanting supplants supple supplemental supplementary suppleness suppler supplest suppliant suppliants supplicant
supplicants supplicate supplicated supplicates supplicating supplication supplications suppliers supportable
supporters supposedly supposition suppositions suppositories suppository suppression suppurate suppurated suppurates
suppurating suppuration supranational supremacist supremacists supremacy supremely sups surcease surceased surceases
surceasing surcharge surcharged surcharges surcharging surefire surefooted surely sureness sureties surety surfboard
surfboarded surfboarding surfboards surfeit surfeited surfeiting surfeits surgeries surgery surgical surgically
surlier surliest surliness surmise surmised surmises surmising surmountable surname surnames surplice surplices
surplus surpluses surplussed surplussing surprisings surrealism surrealist surrealistic surrealists surrender
surrendered surrendering surrenders surreptitious surreptitiously surrey surreys surroundings surtax surtaxed surtaxes
surtaxing surveillance surveyor surveyors survival survivals susceptibility susceptible suspender suspenders suspense
suspenseful suspensions suspicion suspicions suspicious sustainable suture sutured sutures suturing svelter sveltest
swab swabbed swabbing swabs swaddle swaddled swaddles swaddling swag swagged swagger swaggered swaggerer swaggering
swaggers swagging swags swain swains swallowtail swallowtails swamis swamp swamped swampier swampiest swamping swamps
swampy swank swanked swanker swankest swankier swankiest swanking swanks swanky swans swap swapped swapping swaps
sward swards swarm swarmed swarming swarms swarthier swarthiest swarthy swash swashbuckler swashbucklers swashbuckling
swashed swashes swashing swastika swastikas swatch swatches swathed swathes swathing swaths swats swatted swatter
swattered swattering swatters swatting swaybacked swearer swearers swearword swearwords sweater sweaters sweatier
sweatiest sweatpants sweatshirt sweatshirts sweatshops sweaty sweepings sweepstake sweetbread sweetbreads sweetbrier
sweetbriers sweetener sweeteners sweetie sweeties sweetish sweetmeat sweetmeats sweetness sweets sweller swellest
swellhead swellheaded swellheads swellings sweltered sweltering swelters swerved swerves swerving swiftness swifts
swig swigged swigging swigs swilled swilling swills swimmer swimmers swimsuit swimsuits swindle swindled swindler
swindlers swindles swindling swines swinger swingers swinish swirl swirled swirling swirls swirly swish swished
swisher swishes swishest swishing switchable switchback switchbacks switchblade switchblades switchboards switcher
swivel swiveled swiveling swivelled swivelling swivels swollen swoon swooned swooning swoons swoop swooped swooping
swoops sword swordfishes swordplay swords swordsman swordsmen sybarite sybarites sybaritic sycamore sycamores
sycophant sycophantic sycophants syllabic syllabication syllabification syllabified syllabifies syllabify syllabifying
syllabuses syllogism syllogisms syllogistic sylph sylphs symbioses symbiosis symbiotic symbol symbolically
symbolisation symbolised symbolises symbolising symbolism symbolization symbolize symbolized symbolizes symbolizing
symbols symmetric symmetrical symmetrically symmetries symmetry sympathetic sympathies sympathise sympathised
sympathiser sympathisers sympathises sympathising sympathize sympathized sympathizer sympathizers sympathizes
sympathizing sympathy symphonic symphonies symphony symposium symposiums symptom symptomatic symptoms synagogue
synagogues synapse synapses sync synced synchronisation synchronisations synchronise synchronised synchronises
synchronising synchronization synchronizations synchronize synchronized synchronizes synchronizing synchronous
synchronously syncing syncopate syncopated syncopates syncopating syncopation syncs syndicate syndicated syndicates
syndicating syndication syndrome syndromes synergism synergistic synod synods synonym synonymous synonyms syntactic
syntactical syntactically syntax syntheses synthesis synthesised synthesises synthesising synthesize synthesized
synthesizer synthesizers synthesizes synthesizing synthetic synthetically synthetics syphilis syphilitic syphilitics
syringed syringes syringing syrup syrups syrupy systematic systematically systematise systematised systematises
systematising systematize systematized systematizes systematizing systemic systemics systolic tab tabbed tabbies
tabbing tabernacle tabernacles tablecloth tablecloths tabled tableland tablelands tables tablespoonful tablespoonfuls
tablet tablets tableware tabling tabloid tabloids tabooed tabooing tabs tabular tabulated tabulates tabulating
tabulation tabulator tabulators tachometer tachometers tacit tacitly tacitness taciturn taciturnity tackier tackiest
tackiness tackler tacklers tacky taco tacos tact tactful tactfully tactical tactically tactician tacticians tactile
tactless tactlessly tactlessness tadpole tadpoles tads taffeta taffies taffy tailcoat tailcoats tailed tailgate
tailgated tailgates tailgating tailing tailless taillight taillights tailpipe tailpipes tails tailspin tailspins
tailwind tailwinds taint tainted tainting taints takeaways takeoff takeoffs takeout takeouts takeover takeovers taker
takers takings talc tales talisman talismans talkativeness talker talkers tallness tallow tallyho tallyhoed tallyhoing
tallyhos talons tamable tamale tamales tamarind tamarinds tambourine tambourines tamely tameness tamers tames taming
tamp tamped tamping tampon tampons tamps tams tanager tanagers tandem tandems tangelo tangelos tangent tangential
tangents tangerine tangerines tangibility tangibles tangibly tangier tangiest tango tangoed tangoing tangos tangs
tangy tankard tankards tanked tanker tankers tankfuls tanking tanks tanneries tanners tannery tannest tannin tansy
tantalise tantalised tantalises tantalising tantalisingly tantalizingly tantamount tantrum tantrums tap tape taped
tapered tapering tapers tapes tapestries tapestry tapeworm tapeworms taping tapir tapirs tapped tapping taproom
taprooms taproot taproots taps tarantula tarantulas tardier tardiest tardily tardiness tardy tare tared tares tariff
tariffs taring tarmac tarmacked tarmacking tarmacs taros tarot tarots tarp tarpaulin tarpaulins tarpon tarpons tarps
tarragons tarred tarried tarrier tarries tarriest tarring tarrying tars tartan tartans tartar tartars tartly tartness
tarts taser tasered tasering tasers tasked tasking taskmaster taskmasters tasks tassel tasseled tasseling tasselled
tasselling tassels tastefully tasteless tastelessly tastelessness taster tasters tastier tastiest tastiness tats
tatted tatter tattering tatters tatting tattle tattled tattler tattlers tattles tattletale tattletales tattling tattoo
tattooed tattooing tattooist tattooists tattoos tatty taunt taunted taunting taunts taupe tauter tautest tautly
tautness tautological tautologies tautology tavern taverns tawdriness tawnier tawniest tawny taxable taxation taxi
taxicabs taxidermist taxidermists taxidermy taxied taxiing taxis taxonomic taxonomies taxonomy taxpayer taxpayers
teabag teachable teacup teacups teak teakettle teakettles teaks teal tealight tealights teals teammates teamster
teamsters teamwork teapot teapots teardrop teardrops teared tearful tearfully teargas teargases teargassed teargassing
tearier teariest tearjerker tearjerkers tearoom tearooms teary teas teasel teasels teaser teasers teaspoonful
teaspoonfuls teat teatime teats technical technicalities technicality technically technique techniques techno
technocracy technocrat technocrats technological technologically technologies technology techs tediously tediousness
tedium teed teem teemed teems teenier teeniest teeny teeter teetered teetering teeters teethe teethed teethes teething
teetotal teetotaler teetotalers teetotaller teetotallers telecast telecaster telecasters telecasting telecasts
telecommunication telecommunications telecommute telecommuted telecommuter telecommuters telecommutes telecommuting
teleconference teleconferenced teleconferences teleconferencing telegram telegrams telegraph telegraphed telegrapher
telegraphers telegraphic telegraphing telegraphs telegraphy telekinesis telemarketing telemeter telemeters telemetries
telemetry telepathic telepathically telepathy telephone telephoned telephones telephonic telephoning telephony
telephoto telephotos telescoped telescopes telescopic telescoping telethon telethons teletype teletypes teletypewriter
teletypewriters televangelist televangelists televise televised televises televising television televisions telex
telexed telexes telexing teller tellers tellingly telltale telltales temblor temblors temerity temped tempera
temperament temperamental temperamentally temperaments temperance temperas temperature temperatures tempests
tempestuous tempestuously tempestuousness temping temple temples temporal temporally temporaries temporarily temporise
temporised temporises temporising temporize temporized temporizes temporizing tempos temps temptation temptations
tempter tempters temptingly temptress temptresses tempura tenability tenable tenacious tenaciously tenacity tenancies
tenancy tenanted tenanting tended tendencies tendency tendentious tendentiously tendentiousness tenderer tenderfoot
tenderfoots tenderhearted tenderise tenderised tenderiser tenderisers tenderises tenderising tenderize tenderized
tenderizer tenderizers tenderizes tenderizing tenderloin tenderloins tenderness tending tendinitis tendon tendons
tendril tendrils tenements tenet tenets tenfold tenon tenoned tenoning tenons tenor tenors tenpin tenpins tensed
tenseness tenses tensile tensing tension tensions tensor tensors tent tentacles tentative tentatively tented tenting
tents tenuous tenuously tenuousness tenure tenured tenures tenuring tepee tepees tequila tequilas terabit terabits
tercentenaries tercentenary termagant termagants termed terminable terminally terminate terminated terminates
terminating termination terminations terminator terminators terming termini terminological terminologies terminology
terminus termite termites termly terms tern terns terrace terraced terraces terracing terrain terrains terrapin
terrapins terrarium terrariums terrestrial terrestrials terrier terriers terrifically terrifyingly territorial
territorials territories territory terror terrorised terrorises terrorising terrorism terrorize terrorized terrorizes
terrorizing terrors terse tersely terseness terser tersest testable testament testamentary testaments testate testates
testes testicle testicles testier testiest testified testifies testifying testily testimonials testimonies testimony
testiness testis testosterone tetanus tether tethered tethering tethers tetrahedron tetrahedrons textbook textbooks
textile textiles texting textual textually textural texture textured textures texturing thalami thalamus thallium
thankful thankfulness thankless thanklessly thanksgiving thanksgivings thatch thatched thatcher thatches thatching
thaw thawed thawing thaws theaters theatre theatres theatrical theatrically thees theft thefts theism theist theistic
theists thematic thematically theme themes thenceforth thenceforward theocracies theocracy theocratic theologian
theologians theological theologies theology theorem theorems theoretic theoretical theoretically theoretician
theoreticians theories theorise theorised theorises theorising theorist theorists theorize theorized theorizes
theorizing theory theosophy therapeutic therapeutically therapeutics therapies therapy thereabout thereabouts
therefrom thereon therewith thermal thermally thermals thermionic thermodynamic thermometer thermometers thermonuclear
thermoplastic thermoplastics thermos thermoses thermostat thermostatic thermostats thesauri thesaurus thesauruses
thespian thespians theta thiamine thicken thickened thickener thickeners thickening thickenings thickens thicket
thickets thickly thickness thicknesses thickset thieve thieved thievery thieving thievish thighbone thighbones thighs
thimble thimbleful thimblefuls thimbles thine thingamajig thingamajigs thinker thinkers thinly thinners thinness
thirdly thirst thirsted thirstily thirsting thirsts thirteens thirties thistle thistledown thistles thither thoracic
thorax thoraxes thorium thornier thorniest thorns thoroughbred thoroughbreds thorougher thoroughest thoroughfare
thoroughfares thoroughgoing thoroughness thoughtfulness thoughtless thoughtlessly thoughtlessness thous thraldom
thrall thralldom thralled thralling thralls thrash thrashed thrasher thrashers thrashes thrashing thrashings
threadbare threat threateningly threats threefold threes threescore threescores threnodies threnody thresh threshed
thresher threshers threshes threshing threshold thresholds thrice thrift thriftier thriftiest thriftily thriftiness
thrifts thriller thrillers throat throatier throatiest throatily throatiness throats throaty throb throbbed throbs
throe throes thromboses thrombosis throne thrones throng thronged thronging throngs throttle throttled throttles
throttling throughput throughway throughways throwaway throwaways throwback throwbacks thrower throwers thrum thrummed
thrumming thrums thrush thrushes thruway thruways thud thudded thudding thuds thug thugs thumb thumbed thumbing
thumbnail thumbnails thumbs thumbscrew thumbscrews thumbtack thumbtacks thumped thumping thumps thunderbolts
thunderclap thunderclaps thundercloud thunderclouds thundered thunderhead thunderheads thundering thunderous
thunderously thunders thundershower thundershowers thunderstorm thunderstorms thunderstruck thwack thwacked thwacking
thwacks thymus thymuses thyroid thyroids thyself tiaras tibia tibiae ticker tickers ticket ticketed ticketing tickets
tickle tickled tickles tickling ticklish tidal tidbit tidbits tiddlywinks tided tidewater tidewaters tidily tidiness
tidings tiebreaker tiebreakers tiff tiffed tiffing tiffs tiger tigers tightfisted tightness tightrope tightropes
tights tightwad tightwads tigress tigresses tilde tildes tillable tillage tilled tiller tillers tilling tilt tilted
tilting tilts timber timbered timbering timberland timberline timberlines timbers timbre timbres timekeeper
timekeepers timeless timelessness timeline timelines timeliness timepiece timepieces timer timers timescale timescales
timestamp timestamps timetabled timetabling timeworn timezone timid timider timidest timidity timidly timorous
timorously timpani timpanist timpanists tincture tinctured tinctures tincturing tinder tinderboxes tines tinfoil ting
tinge tinged tingeing tinges tinging tingle tingled tingles tingling tinglings tingly tings tinker tinkered tinkering
tinkers tinkle tinkled tinkles tinkling tinned tinnier tinniest tinning tinny tins tinsel tinseled tinseling tinselled
tinselling tinsels tinsmith tinsmiths tint tinting tintinnabulation tintinnabulations tints tipper tippers tipple
tippled tippler tipplers tipples tippling tipsier tipsiest tipsily tipster tipsters tipsy tiptoe tiptoed tiptoeing
tiptoes tiptop tiptops tirade tirades tireder tiredest tiredness tireless tirelessly tirelessness tiresome tiresomely
tiresomeness tissue tissues titan titanic titanium titans titbit titbits tithe tithed tithes tithing titillate
titillated titillates titillating titillation title titled titles titling titmice titmouse tits titter tittered
tittering titters tittle tittles titular tizzies tizzy toad toadied toadies toads toadstool toadstools toadying toast
toasted toasters toastier toastiest toasting toastmaster toastmasters toasts toasty tobacco tobacconist tobacconists
tobaccos toboggan tobogganed tobogganing toboggans tocsin tocsins toddies toddle toddled toddles toddling toddy toed
toehold toeholds toeing toenail toenails toes toffee toffees tofu tog toga togas togetherness toggle toggled toggles
toggling togs toil toiled toiler toilers toilet toileted toileting toiletries toiletry toilets toilette toiling toils
toilsome toked tokenism tokes toking tolerable tolerably tolerance tolerances tolerantly tolerate tolerated tolerates
tolerating toleration tollbooth tollbooths tollgate tollgates tomahawk tomahawked tomahawking tomahawks tomato
tomatoes tombed tombing tomboy tomboys tombs tombstone tombstones tomcat tomcats tomfooleries tomfoolery tomorrows
toms tonal tonalities tonality toneless toner tongs tongue tongued tongues tonguing tonic tonics tonier toniest
tonnage tonnages tonsil tonsillectomies tonsillectomy tonsillitis tonsils tonsorial tonsure tonsured tonsures
tonsuring toolbar toolbars toolbox toolboxes tooled tooling toolkit tools toot tooted toothache toothaches
toothbrushes toothed toothier toothiest toothless toothpastes toothpicks toothsome toothy tooting toots topaz topazes
topcoat topcoats topical topically topknot topknots topless topmast topmasts topmost topographer topographers
topographic topographical topographies topography topological topologically topology toppings topsails topside
topsides topsoil toque toques torch torched torches torching torchlight toreador toreadors torment tormented
tormenting tormentor tormentors torments tornadoes torpedo torpedoed torpedoes torpedoing torpidity torpor torqued
torquing torrent torrential torrents torrid tors torsion torso torsos tort torte tortes tortilla tortillas tortoise
tortoises tortoiseshell tortoiseshells torts tortuous tortuously torturer torturers torus tossup tossups totaling
totalitarian totalitarianism totalitarians totalities totality totalled tote toted totem totemic totems toting totted
totter tottered tottering totters totting toucan toucans touchdown touchdowns touchier touchiest touchingly touchings
touchstone touchstones touchy toughly toughness toughs toupee toupees tourism tourmaline tournament tournaments
tourney tourneys tourniquet tourniquets tousled tousles tousling touted touting touts tow towed towel toweled toweling
towelings towelled towelling towellings towels tower towered towering towers towhead towheaded towheads towing town
townhouse townhouses towns township townships townsman townsmen townspeople towpath towpaths tows toxaemia toxemia
toxic toxicity toxicologist toxicologists toxicology toxin toxins toy toyed toying toys trace traceable traced
traceries tracers tracery traces trachea tracheae tracheotomies tracheotomy tracing tracings tracker trackers tract
tractable traction tractor tractors tracts trademark trademarked trademarking trademarks tradesman tradesmen
traditional traditionalist traditionalists traditionally traditions traduced traduces traducing trafficker traffickers
traffics tragedian tragedians tragically tragicomedies tragicomedy trail trailblazer trailblazers trailed trailer
trailers trailing trails trainee trainees trainer trainers traipse traipsed traipses traipsing trait traitor
traitorous traitors traits trajectories trajectory trammed trammel trammeled trammeling trammelled trammelling
trammels tramming tramped tramping trampoline trampolines trams trance trances tranquility tranquilize tranquilized
tranquilizer tranquilizers tranquilizes tranquilizing tranquillise tranquillised tranquilliser tranquillisers
tranquillises tranquillising tranquillity tranquilly transaction transactions transatlantic transceiver transceivers
transcended transcendence transcendent transcendental transcendentalism transcendentalist transcendentalists
transcendentally transcending transcends transcontinental transcribe transcribed transcribes transcribing transcript
transcription transcriptions transcripts transducer transducers transept transepts transferable transferal transferals
transference transfiguration transfigure transfigured transfigures transfiguring transfinite transfix transfixed
transfixes transfixing transformation transformations transformers transfuse transfused transfuses transfusing
transfusion transfusions transgress transgressed transgresses transgressing transgression transgressions transgressor
transgressors transience transiency transient transients transistor transistors transit transited transiting
transitional transitive transitively transitives transitory transits translate translated translates translating
translations translator translators transliterate transliterated transliterates transliterating transliteration
transliterations translucence translucent transmigrate transmigrated transmigrates transmigrating transmigration
transmissible transmission transmissions transmit transmits transmittable transmittal transmitted transmitter
transmitters transmitting transmutation transmutations transmute transmuted transmutes transmuting transnational
transnationals transoceanic transoms transparencies transparently transpiration transplantation transplanted
transplanting transplants transponder transponders transportable transportation transporters transpose transposed
transposes transposing transposition transpositions transsexual transsexuals transship transshipment transshipped
transshipping transships transubstantiation transverse transversely transverses transvestism transvestite
transvestites trapdoor trapdoors trapeze trapezes trapezoid trapezoidal trapezoids trappable trapper trappers
trappings trapshooting trashcan trashcans trashed trashes trashier trashiest trashing trashy trauma traumas traumatic
traumatise traumatised traumatises traumatising traumatize traumatized traumatizes traumatizing travail travailed
travailing travails traveled traveller travellers travelogue travelogues traverse traversed traverses traversing
travestied travesties travesty travestying trawl trawled trawler trawlers trawling trawls trays treacheries
treacherous treacherously treachery treacle tread treading treadle treadled treadles treadling treadmill treadmills
treads treason treasonable treasonous treasured treasurer treasurers treasures treasuries treasuring treasury
treatable treaties treatises treatment treatments treaty trebled trebles trebling tree treed treeing treeless trees
treetop treetops trefoil trefoils trekked trellis trellised trellises trellising tremendous tremolo tremolos tremor
tremors tremulous tremulously trenchantly trenched trenches trenching trendies trepidation trespass trespassed
trespasser trespassers trespasses trespassing tresses trestle trestles triad triads triage trialed trialing trialled
trialling triangle triangles triangulation triathlon triathlons tribal tribalism tribesman tribesmen tribulation
tribulations tribune tribunes trice triceps tricepses triceratops trickery trickier trickiest trickiness trickster
tricksters tricolor tricolors tricolour tricolours tricycle tricycles trident tridents triennial triennials trifecta
trifectas trifler triflers trifocals trig triglyceride triglycerides trigonometric trigonometry trike trikes
trilateral trilaterals trill trilled trilling trills trilogies trilogy trimaran trimarans trimester trimesters trimly
trimmer trimmers trimmest trimmings trimness trinket trinkets trio trios tripartite tripe triple tripled triples
triplet triplets triplicate triplicated triplicates triplicating tripling triply tripod tripods tripos triptych
triptychs trisect trisected trisecting trisects tritely triteness triter tritest triumph triumphal triumphant
triumphed triumphing triumphs triumvirate triumvirates trivet trivets trivia trivialise trivialised trivialises
trivialising trivialities triviality trivialize trivialized trivializes trivializing trivially trochee trochees trod
trodden troglodyte troglodytes troika troikas troll trolled trolleys trolling trollop trollops trolls trombone
trombones trombonist trombonists tromped tromping tromps troop trooped trooping troopship troopships trope tropes
trophies trophy tropic tropical tropics tropism tropisms troposphere tropospheres troth trotter trotters troubadour
troubadours troublemaker troublemakers troubleshoot troubleshooted troubleshooter troubleshooters troubleshoots
troubleshot troublesome trounce trounced trounces trouncing troupe trouped trouper troupers troupes trouping trousseau
trousseaux trouts trowel troweled troweling trowelled trowelling trowels troys truancy truant truanted truanting
truants truce truces truck trucked trucker truckers trucking truckle truckled truckles truckling truckload truckloads
trucks truculence truculent truculently trudge trudged trudges trudging trued trues truffle truffles truing truism
truisms trump trumped trumpery trumpet trumpeted trumpeter trumpeters trumpeting trumpets trumping trumps truncate
truncated truncates truncating truncation truncheon truncheons trundle trundled trundles trundling trunk trunking
trunks truss trussed trusses trussing trustee trustees trusteeship trusteeships trustful trustfully trustfulness
trustier trusties trustiest trustworthier trustworthiest trustworthiness truth truther truthers truthful truthfulness
truthiness truths tryout tryouts tryst trysted trysting trysts tsar tsars tsunamis tub tubas tubbier tubbiest tubby
tube tubed tubeless tubercle tubercles tubercular tuberculosis tuberculous tuberous tubers tubes tubing tubs tubular
tucker tuckered tuckering tuckers tuft tufted tufting tufts tugboat tugboats tugged tugging tugs tuition tulip tulips
tulle tumbledown tumbler tumblers tumbleweed tumbleweeds tumbrel tumbrels tumbril tumbrils tumid tumor tumors tumour
tumours tumult tumults tumultuous tunas tundra tundras tuneful tunefully tuneless tunelessly tuner tuners tunneled
tunneling tunnelings tunnellings tunnies tunny tuns turban turbans turbid turbine turbines turbojet turbojets
turboprop turboprops turbot turbots turbulence turbulently turd turds turducken turduckens tureen tureens turf turfed
turfing turfs turgid turgidity turgidly turkey turkeys turmeric turmerics turmoil turmoils turnabout turnabouts
turnaround turnarounds turncoat turncoats turners turnip turnips turnkey turnkeys turnoff turnoffs turnout turnouts
turnover turnovers turnpike turnpikes turnstile turnstiles turpentine turpitude turquoises turrets turtle turtledove
turtledoves turtleneck turtlenecks turtles tush tushes tusked tusks tussle tussled tussles tussling tussock tussocks
tutelage tutored tutoring tutus tux tuxes twaddle twaddled twaddles twaddling twain twang twanged twanging twangs
tweak tweaked tweaking tweaks tweed tweedier tweediest tweeds tweedy tweet tweeted tweeter tweeters tweeting tweets
tweezers twelves twenties twerk twerked twerking twerks twerp twerps twiddle twiddled twiddles twiddling twig twigged
twiggier twiggiest twigging twiggy twigs twilight twill twilled twined twines twinge twinged twinges twinging twining
twinkle twinkled twinkles twinkling twinklings twirl twirled twirler twirlers twirling twirls twister twisters twit
twitch twitched twitches twitching twits twitted twitter twittered twittering twitters twitting twofer twofers twofold
twos twosome twosomes tyke tykes tympanum tympanums typecast typecasting typecasts typefaces typescript typescripts
typeset typesets typesetter typesetters typesetting typewrite typewriters typewrites typewriting typewritten typewrote
typhoid typhoon typhoons typhus typical typically typified typifies typifying typist typists typo typographer
typographers typographic typographical typographically typography typos tyrannical tyrannically tyrannies tyrannise
tyrannised tyrannises tyrannising tyrannize tyrannized tyrannizes tyrannizing tyrannosaur tyrannosaurs tyrannosaurus
tyrannosauruses tyrannous tyrant tyrants tyre tyres tyro tyros ubiquitous ubiquitously ubiquity udder udders ugliness
ukulele ukuleles ulcer ulcerate ulcerated ulcerates ulcerating ulceration ulcerations ulcerous ulcers ulna ulnae
ulterior ultimatum ultimatums ultraconservative ultraconservatives ultramarine ultras ultrasonic ultrasonically
ultrasound ultrasounds ultraviolet ululate ululated ululates ululating umbel umbels umber umbilical umbilici umbilicus
umbrage umbrella umbrellas umiak umiaks umlaut umlauts ump umped umping umpire umpired umpires umpiring umps umpteen
umpteenth unabashed unable unabridged unabridgeds unaccented unacceptability unacceptable unacceptably unaccepted
unaccompanied unaccountable unaccustomed unacknowledged unacquainted unadorned unadulterated unadvised unaffected
unafraid unaided unalterable unalterably unaltered unambiguous unambiguously unanimity unanimous unanimously
unannounced unanswerable unanswered unanticipated unappetising unappetizing unappreciated unappreciative
unapproachable unarmed unashamed unashamedly unasked unassailable unassigned unassisted unattached unattainable
unattractive unattributed unauthenticated unauthorised unavailable unavailing unavoidable unavoidably unawares
unbalanced unbar unbarred unbarring unbars unbearable unbeatable unbeaten unbeknown unbeknownst unbelief unbelievable
unbelievably unbeliever unbelievers unbend unbending unbends unbent unbiased unbidden unbind unbinding unbinds unblock
unblocked unblocking unblocks unblushing unbolt unbolted unbolting unbolts unborn unbosom unbosomed unbosoming
unbosoms unbound unbounded unbranded unbreakable unbridled unbroken unbuckle unbuckled unbuckles unbuckling unburden
unburdened unburdening unburdens unbutton unbuttoned unbuttoning unbuttons uncalled uncannier uncanniest uncannily
uncanny uncaring uncased uncatalogued unceasing unceasingly uncensored unceremonious unceremoniously uncertain
uncertainly uncertainties uncertainty unchanged unchanging uncharacteristic uncharacteristically uncharitable
uncharitably unchristian uncivil uncivilised uncivilized unclaimed unclasp unclasped unclasping unclasps unclassified
unclean uncleaner uncleanest uncleanlier uncleanliest uncleanly uncleanness unclear unclearer unclearest unclothe
unclothed unclothes unclothing uncluttered uncoil uncoiled uncoiling uncoils uncollected uncomfortably uncommitted
uncommoner uncommonest uncommonly uncommunicative uncomplaining uncompleted uncomplicated uncomplimentary
uncomprehending uncompressed uncompromising uncompromisingly unconcern unconcerned unconcernedly unconditional
unconditionally unconfirmed unconnected unconquerable unconscionable unconscionably unconsciously unconsciousness
unconsidered unconstitutional uncontaminated uncontested uncontrollable uncontrollably uncontrolled uncontroversial
unconventional unconventionally unconvinced unconvincingly uncooked uncooperative uncorked uncorking uncorks
uncorrelated uncorroborated uncountable uncounted uncouple uncoupled uncouples uncoupling uncouth uncritical unction
unctions unctuous unctuously unctuousness uncultivated uncultured uncut undamaged undated undaunted undeceive
undeceived undeceives undeceiving undecidable undecideds undecipherable undeclared undefeated undefended undefinable
undefined undelivered undemanding undemocratic undemonstrative undeniable undeniably undependable underachieved
underachiever underachievers underachieves underachieving underact underacted underacting underacts underarm underarms
underbellies underbelly underbid underbidding underbids underbrush undercarriage undercarriages undercharge
undercharged undercharges undercharging underclass underclassman underclassmen underclothes underclothing undercoat
undercoated undercoating undercoats undercurrent undercurrents underdeveloped underdog underdogs underdone
underemployed underestimated underestimating underexpose underexposed underexposes underexposing underfed underfeed
underfeeding underfeeds underflow underfoot underfunded undergarment undergarments undergrad undergrads undergrowth
underhanded underhandedly underlain underlay underlays underlie underlies underline underlined underlines underling
underlings underlining undermine undermined undermines undermining undermost underneaths undernourished underpaid
underpass underpasses underpay underpaying underpays underpin underpinned underpinning underpinnings underpins
underplayed underplaying underplays underrate underrated underrates underrating underscore underscored underscores
underscoring undersea undersecretaries undersecretary undersell underselling undersells undershirt undershirts
undershoot undershooting undershoots undershorts undershot underside undersides undersign undersigned undersigning
undersigns underskirt underskirts undersold understaffed understandable understandably understandingly understate
understatement understatements understates understating understudied understudies understudy understudying undertaken
undertaker undertakers undertow undertows underused underworld underworlds underwrite underwrites underwriting
underwritten underwrote undeserved undeservedly undeserving undesirability undesirable undesirables undetectable
undetected undetermined undeterred undeveloped undies undignified undiluted undiminished undisciplined undiscovered
undiscriminating undisguised undistinguished undisturbed undivided undoings undoubted undoubtedly undress undressed
undresses undressing undulant undulate undulated undulates undulating undulation undulations unduly undying unearned
unearthly unease uneasier uneasiest uneasily uneasiness uneasy uneaten uneconomic uneconomical unedited uneducated
unembarrassed unemotional unemployable unemployment unendurable unenforceable unenlightened unenthusiastic unenviable
unequal unequaled unequalled unequally unequivocal unequivocally unerring unerringly unethical unevenly unevenness
uneventful uneventfully unexampled unexceptionable unexceptional unexciting unexplored unexpurgated unfailing
unfailingly unfairer unfairest unfairly unfairness unfaithful unfaithfully unfaithfulness unfamiliar unfamiliarity
unfashionable unfasten unfastened unfastening unfastens unfathomable unfavorable unfavorably unfavourable unfavourably
unfeasible unfeeling unfeelingly unfeigned unfetter unfettered unfettering unfetters unfilled unfits unfitted
unfitting unflagging unflappable unflattering unflinching unflinchingly unforeseeable unforgettable unforgettably
unforgivable unforgiving unformed unfortunates unfrequented unfriend unfriended unfriending unfriendlier unfriendliest
unfriendliness unfriendly unfriends unfrock unfrocked unfrocking unfrocks unfulfilled unfunny unfurled unfurling
unfurls unfurnished ungainlier ungainliest ungainliness ungainly ungentlemanly ungodlier ungodliest ungodly
ungovernable ungracious ungrammatical ungrateful ungratefully ungratefulness ungrudging unguent unguents ungulate
ungulates unhand unhanded unhanding unhands unhappier unhappiest unhappily unhappiness unharmed unhealthful
unhealthier unhealthiest unheeded unhelpful unhesitating unhesitatingly unhindered unhinge unhinged unhinges unhinging
unhitch unhitched unhitches unhitching unholier unholiest unholy unhook unhooked unhooking unhooks unhorse unhorsed
unhorses unhorsing unhurried unhurt unicameral unicorn unicorns unicycle unicycles unidentifiable unidentified
unidirectional unification uniformed uniforming uniformity uniformly uniforms unilateral unilaterally unimaginable
unimaginative unimpaired unimpeachable unimplementable unimplemented unimpressed unimpressive uninformative uninformed
uninhabitable uninhabited uninhibited uninitialised uninitialized uninitiated uninjured uninspired uninspiring
uninstall uninstallable uninstalled uninstaller uninstallers uninstalling uninstalls unintelligent unintelligible
unintelligibly unintended unintentional unintentionally uninteresting uninterpreted uninviting union unionisation
unionise unionised unionises unionising unionization unionize unionized unionizes unionizing unions uniquely
uniqueness uniquer uniquest unisex unison unitary unities units unity universality universally universals universe
universes universities university unjust unjustifiable unjustified unjustly unkind unkinder unkindest unkindlier
unkindliest unkindly unkindness unknowable unknowing unknowingly unknowings unknowns unlabeled unlabelled unlace
unlaced unlaces unlacing unlatch unlatched unlatches unlatching unlawfully unleaded unlearned unlearning unlearns
unlearnt unleavened unlettered unlicensed unlikelier unlikeliest unlikelihood unlimited unlisted unload unloaded
unloading unloads unloose unloosed unlooses unloosing unloved unluckier unluckiest unluckily unmade unmake unmakes
unmaking unman unmanageable unmanlier unmanliest unmanly unmanned unmannerly unmanning unmans unmarked unmask unmasked
unmasking unmasks unmemorable unmentionable unmentionables unmerciful unmercifully unmindful unmissed unmistakable
unmistakably unmitigated unmodified unmoral unmoved unnatural unnecessary unneeded unnoticeable unnumbered
unobjectionable unobservant unobserved unobstructed unobtainable unobtrusive unobtrusively unoccupied unoffensive
unofficial unofficially unopened unorganised unorganized unoriginal unorthodox unpack unpacked unpacking unpacks
unpainted unpalatable unpardonable unpatriotic unpaved unperturbed unpick unpin unpinned unpinning unpins unplanned
unpleasantly unpleasantness unplumbed unpolluted unpopular unpopularity unpredictability unpredictable unprejudiced
unpremeditated unprepared unpretentious unpreventable unprincipled unprintable unprivileged unproductive
unprofessional unprofitable unpromising unprompted unpronounceable unprotected unproved unproven unprovoked
unpublished unpunished unqualified unquenchable unquestionable unquestionably unquestioned unquestioning
unquestioningly unquote unquoted unquotes unquoting unraveled unravelling unreachable unread unreadable unready unreal
unrealised unrealistically unrealized unreasonable unreasonableness unreasonably unreasoning unrecognisable
unrecognised unrecognizable unreconstructed unrecorded unrefined unregenerate unregistered unrehearsed unreleased
unrelentingly unreliability unreliable unrelieved unremarkable unremitting unrepeatable unrepentant unrepresentative
unreservedly unresponsive unrest unrestrained unrestricted unrewarding unriper unripest unrivaled unrivalled unroll
unrolled unrolling unrolls unromantic unruffled unrulier unruliest unruliness unsaddle unsaddled unsaddles unsaddling
unsafe unsafer unsafest unsaid unsalted unsanctioned unsanitary unsatisfactory unsatisfied unsatisfying unsaturated
unsavory unsavoury unsay unsaying unsays unscathed unscheduled unschooled unscientific unscrambled unscrambles
unscrambling unscrew unscrewed unscrewing unscrews unscrupulous unscrupulously unscrupulousness unseal unsealed
unsealing unseals unseasonable unseasonably unseasoned unseat unseated unseating unseats unseeing unseemlier
unseemliest unseemliness unseemly unselfishly unselfishness unsent unsentimental unset unshakable unshakeable unshaven
unsheathe unsheathed unsheathes unsheathing unsightlier unsightliest unsightliness unsigned unskilled unskillful
unsmiling unsnap unsnapped unsnapping unsnaps unsnarl unsnarled unsnarling unsnarls unsociable unsolicited unsolved
unsophisticated unsound unsounder unsoundest unsparing unspeakable unspeakably unspecific unspecified unspoiled
unsportsmanlike unstable unstated unsteadier unsteadiest unsteadily unsteadiness unstop unstoppable unstopped
unstopping unstops unstressed unstructured unstrung unstuck unstudied unsubscribe unsubscribed unsubscribes
unsubscribing unsubstantial unsubstantiated unsubtle unsuccessful unsuccessfully unsuitable unsuitably unsuited
unsupportable unsupported unsure unsurpassed unsurprising unsuspected unsweetened unswerving unsympathetic untainted
untamed untangle untangled untangles untangling untaught untenable unthinkable unthinking unthinkingly untidier
untidiest untidiness untimelier untimeliest untimeliness untiring untiringly untitled untouchable untouchables
untoward untrained untreated untroubled untruer untruest untrustworthy untruth untruthful untruthfully untruths
untutored untwist untwisted untwisting untwists unusable unusually unutterable unutterably unvarnished unvarying
unverified unvoiced unwarier unwariest unwariness unwary unwashed unwavering unwed unwell unwholesome unwieldier
unwieldiest unwieldiness unwillingly unwillingness unwind unwinding unwinds unwise unwisely unwiser unwisest unwitting
unwittingly unwonted unworkable unworldly unworthier unworthiest unworthiness unworthy unwound unwrap unwrapped
unwrapping unwraps unyielding unzipped unzipping unzips upbeats upbraid upbraided upbraiding upbraids upbringing
upbringings upchuck upchucked upchucking upchucks upcoming upcountry updater updraft updrafts updraught updraughts
upend upended upending upends upfront upheaval upheavals uphill uphills upholster upholstered upholsterer upholsterers
upholstering upholsters upholstery upkeep upland uplands upliftings upmarket upped uppercase upperclassman
upperclassmen uppercut uppercuts uppercutting uppermost uppers upping upraise upraised upraises upraising uprights
uprising uprisings uproar uproarious uproariously uproars uprooted uprooting uproots upshot upshots upstage upstaged
upstages upstaging upstanding upstart upstarted upstarting upstarts upstate upstream upsurge upsurged upsurges
upsurging upswing upswings uptake uptakes uptown upturn upturned upturning upturns uranium urbane urbaner urbanest
urbanisation urbanise urbanised urbanises urbanising urbanity urbanization urbanize urbanized urbanizes urbanizing
urchin urchins urea urethra urethrae urgency uric urinalyses urinalysis urinary urinate urinated urinates urinating
urination urine urn urns urologist urologists urology usability usage usages uselessness username usernames usherette
usherettes usurer usurers usurious usurp usurpation usurped usurper usurpers usurping usurps usury utensil utensils
uteri uterine uterus utilisation utilise utilised utilises utilising utilitarian utilitarianism utilitarians utilities
utility utilize utilizes utilizing utmost utopia utopias utterance utterances uvula uvular uvulars uvulas vacancies
vacancy vacate vacated vacates vacating vacationed vacationer vacationers vacationing vacations vaccinate vaccinated
vaccinates vaccinating vaccination vaccinations vaccine vaccines vacillate vacillated vacillates vacillating
vacillation vacillations vacuity vacuous vacuously vacuumed vacuuming vagabonded vagabonding vagaries vagary vaginae
vaginal vagrancy vagrants vagueness vainglorious vainglory valance valances valedictorian valedictorians valedictories
valedictory valence valences valentines valet valeted valeting valets valiant valid validation validations validly
validness valise valises valleys valorous valour valuables valuation valuations valueless valve valved valves valving
vamoosed vamooses vamoosing vamp vamped vamping vampire vampires vamps vanadium vandal vandalise vandalised vandalises
vandalising vandalism vandalize vandalized vandalizes vandalizing vandals vane vanes vanguard vanguards vanishings
vanities vanity vanned vanning vanquish vanquished vanquishes vanquishing vantage vantages vape vaped vapes vapid
vapidity vapidness vaping vaporisation vaporise vaporised vaporiser vaporisers vaporises vaporising vaporization
vaporize vaporized vaporizer vaporizers vaporizes vaporizing vaporous vapors vapour vapours variability variably
variance variances variate variation variations varicolored varicoloured varicose variegate variegated variegates
variegating variously varlet varlets varmint varmints varnished varnishing varsities varsity vascular vasectomies
vasectomy vases vassal vassalage vassals vastest vastness vasts vat vats vatted vatting vaudeville vault vaulted
vaulter vaulters vaulting vaults vaunt vaunted vaunting vaunts veal vector vectored vectoring vectors veep veeps veer
veered veering veers vegan vegans vegetarian vegetarianism vegetarians vegetate vegetated vegetates vegetating
vegetation vegetative veggie veggies vehemence vehement vehemently vehicle vehicles vehicular veil veiled veiling
veils veined veining veins veld velds vellum velocities velour velours velvet velveteen venal venality venally vend
vended vendetta vendettas vending vendor vendors vends veneer veneered veneering veneers venerable venerate venerated
venerates venerating veneration venereal vengeance vengefully venial venison venomous venomously venous vent vented
ventilate ventilated ventilates ventilating ventilation ventilator ventilators venting ventral ventricle ventricles
ventricular ventriloquism ventriloquist ventriloquists vents venturesome venturous venue venues veracious veracity
veranda verandas verb verbal verbalise verbalised verbalises verbalising verbalize verbalized verbalizes verbalizing
verbals verbatim verbena verbenas verbiage verbose verbosity verbs verdigris verdigrised verdigrises verdigrising
verdure verge verged verges verging verier veriest verifiable verification verily verisimilitude veritable veritably
verities verity vermicelli vermilion vermin verminous vermouth vernaculars vernal versatility verse versed verses
versification versified versifies versify versifying versing versions vertebral vertex vertexes vertical vertically
verticals vertices vertiginous vertigo vesicle vesicles vespers vessel vessels vest vested vestibule vestibules
vestige vestiges vestigial vesting vestments vestries vestry vests vetch vetches veterinaries veterinary vetoed vetoes
vetoing vetted vetting vexation vexations vexatious viable viaduct viaducts vial vials viand viands vibrancy vibrantly
vibraphones vibrate vibrated vibrates vibrating vibrations vibrato vibrator vibrators vibratos viburnum viburnums
vicar vicarage vicarages vicarious vicariously vicars viced viceroy viceroys vices vichyssoise vicing vicious
viciousness vicissitude vicissitudes victim victimisation victimise victimised victimises victimising victimization
victimize victimized victimizes victimizing victims victories victors victory victual victualed victualing victualled
victualling victuals videocassette videocassettes videodisc videodiscs videos videotape videotaped videotapes
videotaping viewer viewers viewfinder viewfinders viewings viewpoint viewpoints vigilance vigilante vigilantes
vigilantism vigilantly vigils vignette vignetted vignettes vignetting vigor vigorous vigorously vigour vilely vileness
viler vilest vilification vilified vilifies vilify vilifying village villager villagers villages villainies villainous
villainy villas villein villeins vim vinaigrette vindicate vindicated vindicates vindicating vindication vindications
vindicator vindicators vindictive vindictively vindictiveness vine vinegary vines vineyard vineyards vintage vintages
vintner vintners vinyl vinyls viol violable violate violated violates violating violation violations violator
violators violinist violinists violins violist violists violoncello violoncellos viols viper vipers virago viragoes
viral vireo vireos virgin virginal virginals virginity virgins virgule virgules virile virility virology virtual
virtually virtue virtues virtuosity virtuoso virtuous virtuously virtuousness virulence virulent virulently visa
visaed visage visages visaing visas viscera visceral viscid viscosity viscount viscountess viscountesses viscounts
viscous viscus vised vises visibility visible visibly vising visioned visioning visions visitation visitations visor
visors vistas visual visualisation visualise visualised visualises visualising visualization visually visuals vitalise
vitalised vitalises vitalising vitality vitalize vitalized vitalizes vitalizing vitally vitals vitamin vitamins
vitiate vitiated vitiates vitiating vitiation viticulture vitreous vitriol vitriolic vituperate vituperated
vituperates vituperating vituperation vituperative vivaciousness vivacity vivas vivider vividest vividly vividness
vivified vivifies vivify vivifying viviparous vivisection vixen vixenish vixens vizier viziers vocal vocalic
vocalisation vocalisations vocalise vocalised vocalises vocalising vocalist vocalists vocalization vocalizations
vocalize vocalized vocalizes vocalizing vocally vocals vocation vocational vocations vocative vocatives vociferate
vociferated vociferates vociferating vociferation vociferous vociferously vodka vogue vogues voguish voiceless
voicemail voicemails voile volatility volcanic vole voles volition volley volleyballs volleyed volleying volleys
voltaic voltmeter voltmeters volubility voluble volubly volume volumes voluminously voluntaries voluntary voluptuaries
voluptuary voluptuous voluptuously voluptuousness vomited vomiting voodoo voodooed voodooing voodooism voodoos
voracious voraciously voracity vortex vortexes votaries votary voters votive vouch vouched voucher vouchers vouches
vouching vouchsafe vouchsafed vouchsafes vouchsafing vowel vowels voyage voyaged voyages voyaging voyeur voyeurism
voyeuristic voyeurs vulcanisation vulcanise vulcanised vulcanises vulcanising vulcanization vulcanize vulcanized
vulcanizes vulcanizing vulgarer vulgarisation vulgarised vulgarises vulgarising vulgarism vulgarisms vulgarities
vulgarity vulgarization vulgarize vulgarized vulgarizes vulgarizing vulgarly vulnerabilities vulnerability vulnerable
vulnerably vulture vultures vulva vulvae vuvuzela vuvuzelas wack wacker wackest wackier wackiest wackiness wacko
wackos wacks wacky wad wadded wadding waddle waddled waddles waddling wade waded wader waders wades wadis wads waffle
waffled waffles waffling wafted wafting wafts wag wage waged wager wagered wagering wagers wages wagged wagging
waggish waggle waggled waggles waggling waging wagon wagoner wagoners wagons wags waif waifs wail wailed wailing wails
wainscot wainscoted wainscoting wainscotings wainscots waistband waistbands waistcoat waistcoats waistline waistlines
waitress waitresses waiver waivers wakeful wakefulness wakened wakening wakens waled wales waling walkers walkout
walkouts walkway walkways wall wallabies wallboard walled wallet wallets walleye walleyed walleyes wallflower
wallflowers walling walloped walloping wallopings wallops wallow wallowed wallowing wallows wallpaper wallpapered
wallpapering wallpapers walls walnut walnuts walrus walruses waltzed waltzes waltzing wampum wand wanderlust
wanderlusts wands waned wanes wangle wangled wangles wangling waning wanly wanna wannabe wannabes wannest wantoned
wantoning wantonly wantonness wantons wapiti wapitis warble warbled warbler warblers warbles warbling warded warden
wardens warder warders warding wardrobe wardrobes wardroom wardrooms ware wares warfare warhead warheads warhorse
warhorses warily wariness warlock warlocks warlord warlords warmers warmonger warmongering warmongers warpath warpaths
warrantied warranties warranty warrantying warred warrens warship warships warthog warthogs wartier wartiest wartime
warts warty washable washables washbasin washbasins washboard washboards washbowl washbowls washcloth washcloths
washer washers washerwoman washerwomen washout washouts washroom washrooms washstand washstands washtub washtubs wasp
waspish wasps wassail wassailed wassailing wassails wastage wastebasket wastebaskets wastefully wastefulness wasteland
wastelands wastepaper waster wasters wastewater wastrel wastrels watchband watchbands watchdog watchdogs watcher
watchers watchful watchfully watchfulness watchmaker watchmakers watchman watchmen watchtower watchtowers watchword
watchwords waterboard waterboarded waterboarding waterboardings waterboards watercolor watercolors watercolour
watercolours watercourse watercourses watercraft watercress watered waterfall waterfalls waterfowl waterfowls
waterfront waterfronts waterier wateriest watering waterline waterlines watermark watermarked watermarking watermarks
watermelon watermelons waterproof waterproofed waterproofing waterproofs waters waterside watersides waterspouts
watertight waterway waterways waterworks wattage wattle wattled wattles wattling waveform wavelength wavelengths
wavelet wavelets wavered wavering wavers wavier waviest waviness waxen waxier waxiest waxiness waxwing waxwings
waxwork waxworks waxy wayfarer wayfarers wayfaring wayfarings waylaid waylay waylaying waylays wayside waysides
wayward waywardly waywardness weakfish weakfishes weakling weaklings weakness weaknesses weal weals wealth wealthier
wealthiest wealthiness weaned weapon weaponless weaponry weapons wearable wearer wearers wearied wearies weariness
wearisome wearying weasel weaseled weaseling weaselled weaselling weasels weathercock weathercocks weatherise
weatherised weatherises weatherising weatherized weatherizes weatherizing weathermen weatherproofed weatherproofing
weatherproofs weaved weaver weavers webbing webcam webcams webcast webcasting webcasts webinar webinars webisode
webisodes webmaster webmasters webmistress webmistresses webs websites wedded wedder wedged wedges wedging wedlock
weeder weeders weedier weediest weedy weeing weekday weekdays weekended weekending weeklies weeknight weeknights
weeper weepers weepier weepies weepiest weepings weepy wees weest weevil weevils weft wefts weighted weightier
weightiest weightiness weighting weightless weightlessness weightlifter weightlifters weightlifting weights weir
weirdly weirdness weirdo weirdos weirs weld welded welding welds welfare welkin welled welling wellspring wellsprings
welshed welshing welt welted welter weltered weltering welters welterweight welterweights welting welts wench wenches
wend wended wending wends wens werewolf werewolves west westbound westerlies westerly westerner westerners westernised
westernises westernising westernized westernizes westernizing westernmost westerns westward westwards wetback wetbacks
wetland wetlands wetness whalebone whaled whaler whalers whaling wham whammed whammies whamming whammy whams wharf
wharves whatchamacallit whatchamacallits whatnot wheal wheals wheat wheaten wheedle wheedled wheedles wheedling
wheelbarrow wheelbarrows wheelbase wheelbases wheelchair wheelchairs wheeled wheeler wheelwright wheelwrights wheeze
wheezed wheezes wheezier wheeziest wheezing wheezy whelk whelked whelks whelp whelped whelping whelps whens
whereabouts whereat wherefore wherefores whereof whereon wheresoever wherewithal whet whets whetstone whetstones
whetted whetting whey whiff whiffed whiffing whiffs whiled whiles whiling whimper whimpered whimpering whimpers whims
whimsicality whimsically whimsies whimsy whined whiner whiners whines whining whinnied whinnies whinny whinnying
whipcord whiplash whiplashes whipped whippersnapper whippersnappers whippet whippets whippings whippoorwill
whippoorwills whir whirl whirled whirligig whirligigs whirling whirlpool whirlpools whirls whirlwinds whirr whirred
whirring whirrs whirs whisker whiskered whiskers whiskey whiskeys whiskies whiskys whist whistler whistlers whit
whitecap whitecaps whitefish whitefishes whiten whitened whitener whiteners whiteness whitening whitens whites
whitewall whitewalls whitewashed whitewashes whitewashing whiting whitings whitish whits whittle whittled whittler
whittlers whittles whittling whiz whizz whizzed whizzes whizzing whodunit whodunits wholehearted wholeheartedly
wholeness wholes wholesaled wholesaler wholesalers wholesales wholesaling wholesome wholesomeness whomsoever whoop
whooped whoopee whoopees whooping whoosh whooshed whooshes whooshing whopper whoppers whore whorehouse whorehouses
whores whorl whorled whorls whosoever whys wickedly wickedness wicker wickers wickerwork wicket wickets wideness
widescreen widescreens widowed widower widowers widowhood widowing widows widths wiener wieners wifely wig wigeon
wigged wigging wiggle wiggled wiggler wigglers wiggles wigglier wiggliest wiggling wight wights wigs wigwag wigwagged
wigwagging wigwags wigwam wigwams wiki wikis wildcat wildcats wildcatted wildcatting wildebeest wildebeests
wildernesses wildfire wildfires wildflower wildflowers wildfowl wildness wilds wile wiled wiles wilful wilfully
wilfulness wiliness wiling willed willful willfulness willies willingly willingness willows willowy willpower wills
wilting wimpier wimpiest wimple wimpled wimples wimpling wimpy wince winced winces winch winched winches winching
wincing windbag windbags windbreak windbreaker windbreakers windbreaks windburn winded windfall windfalls windiness
windjammer windjammers windlass windlasses windmill windmilled windmilling windmills windowed windowing windowpane
windowpanes windows windowsill windowsills windpipe windpipes windscreen windscreens windshield windshields windsock
windsocks windstorm windstorms windsurf windsurfed windsurfing windsurfs windswept windup windups windward wined
wineglass wineglasses wineries winery wines winger wingers wingless wingnut wingnuts wingspan wingspans wingspread
wingspreads wingtip wingtips wining wink winked winking winks winnings winnow winnowed winnowing winnows wino winos
winsome winsomely winsomer winsomest winter wintered wintergreen wintering winterise winterised winterises winterising
winterize winterized winterizes winterizing wintertime wintrier wintriest wintry wiper wipers wireless wirelesses
wiretap wiretapped wiretapping wiretaps wiriness wisdom wiseacre wiseacres wisecracked wisecracking wisecracks
wishbone wishbones wisher wishers wishful wishfully wisp wispier wispiest wisps wispy wist wisteria wisterias
wistfully wistfulness wit witchcraft witched witchery witching withal withdrawal withdrawals withheld withhold
withholding withholds withstand withstanding withstands withstood witless witlessly wits witticism witticisms wittier
wittiest wittily wittiness wittingly wive wiz wizardry wizened wobble wobbled wobbles wobblier wobbliest wobbling woe
woebegone woefuller woefullest woes wok woke woks wolfed wolfhound wolfhounds wolfing wolfish wolfram wolfs wolverine
wolverines wolves womanhood womanise womanised womaniser womanisers womanises womanish womanising womanize womanized
womanizer womanizers womanizes womanizing womankind womanlier womanliest womanlike womanliness womb wombats wombs
womenfolk womenfolks wonderland wonderlands wonderment wondrous wondrously wonted woo woodbine woodcarving
woodcarvings woodchuck woodchucks woodcock woodcocks woodcraft woodcut woodcuts woodcutter woodcutters woodcutting
wooded woodener woodenest woodenly woodenness woodies woodiness wooding woodland woodlands woodman woodmen woodpecker
woodpeckers woodpile woodpiles woods woodshed woodsheds woodsier woodsiest woodsman woodsmen woodsy woodwind woodwinds
woodwork woodworking woodworm wooed wooer wooers woof woofed woofer woofers woofing woofs wooing woolen woolens
woolgathering woollen woollens woollier woollies woolliest woolliness woolly woos woozier wooziest wooziness worded
wordier wordiest wordiness wording wordings wordplay workable workaday workaholic workaholics workbench workbenches
workbook workbooks workday workdays workfare workflow workflows workforce workhorse workhorses workhouse workhouses
workingman workingmen workload workloads workman workmanlike workmanship workmen workout workouts workplace workplaces
worksheet worksheets workstation workstations workweek workweeks worldlier worldliest worldliness worlds worldwide
worm wormed wormhole wormholes wormier wormiest worming worms wormwood wormy worrier worriers worrisome worrywart
worrywarts worshiped worshiper worshipers worshipful worshiping worshipped worshipper worshippers worsted worsting
worsts worthier worthies worthiest worthily worthiness worthlessness wot woulds wounder wowed wowing wows wrack wraith
wraiths wrangle wrangled wrangler wranglers wrangles wrangling wraparound wraparounds wrapper wrappers wrath
wrathfully wreaked wreath wreathe wreathed wreathes wreathing wreaths wreckage wrecker wreckers wren wrench wrenched
wrenches wrenching wrens wrest wrested wresting wrests wretch wretcheder wretchedest wretchedly wretchedness wretches
wriggle wriggled wrigglers wriggles wriggling wriggly wringer wringers wrinklier wrinklies wrinkliest wrinkly wrist
wristband wristbands wrists wristwatch wristwatches writable writhe writhed writhes writs wrongdoer wrongdoers
wrongdoing wrongdoings wrongful wrongfully wrongfulness wrongheaded wrongheadedly wrongheadedness wrongness wroth
wryer wryest wryly wryness wuss wusses xenon xenophobia xenophobic xerographic xerography xylem xylophone xylophones
xylophonist xylophonists yacht yachted yachting yachts yachtsman yachtsmen yahoos yakked yakking yaks yam yams yank
yanked yanking yanks yap yapped yapping yaps yardage yardages yardarm yardarms yardstick yardsticks yarmulkes yarn
yarns yawed yawing yawl yawls yaws yeahs yearbook yearbooks yearlies yearling yearlings yeas yeastier yeastiest yeasts
yeasty yellowing yellows yelp yelped yelping yelps yens yeoman yeomen yeps yeses yeshiva yeshivas yessed yessing yest
yesterdays yesteryear yeti yew yews yieldings yipped yipping yips yodel yodeled yodeler yodelers yodeling yodelled
yodeller yodellers yodelling yodels yogurts yoke yoked yokel yokels yokes yoking yolk yolks yon yonder yore youngish
youngster youngsters yous youthfulness yowl yowled yowling yowls yttrium yucca yuccas yuckier yuckiest yucky yuk
yukked yukking yuks yule yuletide yummier yummiest yuppie yuppies yups zanies zaniness zap zapped zapper zappers
zapping zaps zeal zealot zealots zealously zealousness zebras zebu zebus zed zeds zenith zeniths zephyrs zeppelin
zeppelins zeroed zest zestful zestfully zests zeta zigzag zigzagged zigzagging zigzags zilch zillion zillions zinc
zincked zincking zincs zing zinged zinger zingers zinging zings zinnia zinnias zipped zipper zippered zippering
zippers zippier zippiest zippy zircon zirconium zircons zit zither zithers zits zodiac zodiacal zodiacs zonal zonked
zoo zoological zoologist zoologists zoology zoos zucchini zucchinis zwieback zygote zygotes`.trim();
