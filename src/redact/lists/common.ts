// Written by build.mjs; do not edit.
// Sources: word lists of @faker-js/faker, lexicon of compromise (Copyright (c) Spencer Kelly), stopwords-iso
// (Copyright (c) Gene Diaz), all MIT licence.

/** Everyday words that are written without accents. 21192 words. */
export const common = `
aasen ab abacus abaft abaisser abajur abandon abandoned abandoning abandonings abandonner abandons abattre abduct
abducted abducting abducts abdunkeln abends abenteuerlustig aber abermals aberrant aberto abet abets abfackeln
abhanden abher abhin abide abides abiding abject abkapseln abkoppeln abkupfern ablaze able abmagern abnegate
abnormally aboard abolir abolish abolished abolishes abolishing aborder abort aborted aborting aborts abound abounded
abounding abounds about aboutir above abreast abrir abriter abroad abrupt abscond absconded absconding absconds abseil
abseits absent absentmindedly absolument absolut absolute absolve absolved absolves absolvieren absolving
absonderlicherweise absorb absorbed absorber absorbere absorbieren absorbing absorbs abstatten abstauben abstract
abstruse abstufen absurd absurder absurderweise absurdest abtreibung abundant abuse abused abuser abuses abusing
abzweigen academic academics acariciar accelerate accelerated accelerates accelerating accelerator accent accented
accenting accents accentuate accentuer accept acceptable accepted accepter acceptere accepting accepts access accessed
accesses accessing accessorise accident accidentally accidents acclaimed acclimate acclimated acclimates acclimating
accommodate accommodated accommodates accommodating accommoder accompagner accompanied accompanies accompanist
accompany accompanying accomplir accomplish accomplished accomplishes accomplishing accord accorded accorder according
accords accost accosted accosting accosts account accountability accountant accountants accounted accounting
accountings accounts accredit accrocher accrual accruals accrue accrued accrues accruing accueillir accumuler accurate
accuse accused accuser accuses accusing accustom accustomed accustoming accustoms ace aced aceitar acelerar acender
aces acetate acetates ache ached aches acheter achever achieve achieved achieves achieving aching achtens achteraus
achtern achtmal achtsam achtungswert acid acidic acidly acing ack acknowledge acknowledged acknowledges acknowledging
acordar acoustics acquaintance acquaintances acquiesce acquiesced acquiescent acquiesces acquiescing acquire acquired
acquires acquiring acquittal acquittals acre acreditar acres acrobat acrobats across act acted acting actings
actionnaire activate activated activates activating activist activists actor actors actress actresses acts actual
actually acusar acute ad adamant adapt adaptation adapted adapter adaptieren adapting adapts add added addenda
addendum addict addicted addicting addicts adding address addressed addresses addressing adds adept adepte adequate
adipositas adj adjectiv adjective adjectives adjourn adjourned adjourning adjourns adjudge adjust adjusted adjusting
adjusts adler adm admettre administer administered administering administers administrar administration administrator
administrators administrer admirablement admiral admirals admired admirer admit admits admitted admitting admonish
adoecer adolescent adolescents adopt adopted adopter adopting adopts adorable adorn adorned adorning adorns adrenalin
adresser adsorb adsorbed adsorbing adsorbs adult adults adumbrate adv advance advanced advancement advances advancing
advantage advantages adventurer adventurers adventurously adverb adversaire adverse advertise advertised advertisement
advertises advertising advertisings advice adviser advisor advisors advocate advocated advocates advocating advogado
aerobics aerodynamics aeronautics aeroporto af affable affect affected affecter affecting affectionate affects
afficher affiliate affiliated affiliates affiliating affirmer affix affixed affixes affixing affluent afford afforded
affording affords affranchir affronter afghan afghans afiado afirmar afore afraid african africans afsnit afstand
aften after aftermath afterwards again against age aged agenda agent agents ages aggravating aggraver aggressive agil
agile aging agings agir agitated agiter agnostizismus ago agonize agonized agonizes agonizing agonze agonzed agonzes
agonzing agree agreeable agreed agreeing agreement agrees ah aha ahead ahem ahh ahnden ahoy aid aided aider aiding
aids aigre ailleurs aim aimable aimed aimer aiming aims ainsi air airbrush airbus aircraft aired airing airline
airmail airman airport airs ajar ajouter aka akkurat akquirieren akribisch aktiv aktivieren aktuell akut al alarm
alarmed alarmieren alarming alarms alas alb albanian albanians alcoholic alderdom aldrig alegrar alegre alentour alert
alerts alfredoes alga algae algerian algerians algorithmisieren alien alienated aliens alight alighted alighter
alightest alighting alights align aligned aligner aligning aligns alike alimenter alive alkalimetall alkaline all
allda alldieweil alle allegation allege alleged alleges alleging allein allemal allenfalls allenthalben aller
allerbest allerdings allerede allergies allergy allerliebst allerorten allerseits alleweg alleweil allgemach alliance
allies allig alligator allocation allonger allot allots allotted allotting allow allowed allowing allows allseits
allude alluded alludes alluding allumer alluring alluringing allurings ally allzeit allzu almas almighty almost alone
along alongside aloof alors alphabet alphabetisieren already alright alsbald alsdann also alt alter altered altering
alternate alternativ alternative alternatives alternieren alters altershalber although altid altmachen alto altogether
altruiste altruistic alugar aluminium alumna alumnae alumni alumnus aluno alvorecer alvorlig always am amalgamate
amalgamated amalgamates amalgamating amargo amaze amazed amazes amazing ambitioniert ambitious ameliorate amen amend
amendment amends amener american americans amid amidst amigo amnesty among amongst amorcer amorphe amount ample
amputieren amtieren amtshalber amuse amused amuser amuses amusing an anaesthetise analisar analogy analyse analysed
analyser analyses analysing analysis analyst analysts anarchie anarchist anarchists anatomie anbefale anbei ancestor
ancestors anchor anchored anchoring anchors and andante andantino andar andensteds anderenfalls anderenorts
anderentags andererseits anderes anderledes andernfalls andernorts anderntags anders andersartig anderswo anderweit
andrerseits anecdote anecdotes aneinander anenst anerkannt anerkende anesthetize anfangs angelic angeln anger angered
angering angers angesichts angle angolan angolans angrier angriest angrily angry angst anguished anhand anhimmeln
animar animate animated animates animating animator animators animer animieren animierend anise anjetzt ankoppeln
ankreiden anlasten anmelde anmode anmuten anmutig anneal annealing anneals annektieren annex anno annoncer announce
announced announcer announcers announces announcing annoy annoyed annoying annoys annual annually annul annulled
annuls ano anomalies anomaly anormal anotar another anprangern ansatzweise anscheinend ansioso ansonsten anspruchsvoll
anstacheln anstandshalber anstandslos anstatt anstelle ansvarlig answer answered answering answers antagoniste
antagonize antarctic antarctics antelope antenna antennae anti anticipate anticipated anticipates anticipating
anticodon antidote antidotes antike antiquated antique antsy anunciar anvende anwesend anxiously any anybodies anybody
anymore anyone anything anyway anziehend apagar apaiser aparecer apart ape apercevoir apern apertar aphrodisierend
apitar aplicativo apologise apostar apostle apostles apostrophieren apostrophize appalled appalling apparatus
apparemment apparent apparition apparitions appartenir appeal appealed appealing appeals appear appeared appearing
appears appease appeased appeases appeasing appeler appellieren appendices appendix appertain appetite appetites
appetizing applaudir appliance applied applies appliquer applizieren apply applying appoint appointed appointing
appoints apporter appraise appraised appraises appraising appreciate appreciated appreciates appreciating apprehensive
apprendre apprentice apprentices appretieren apprivoiser approach approached approaches approaching approachings
approcher approfondir appropriate approuver approve approved approves approving approx approximate approximated
approximater approximates approximatest approximating approximativement appuyer apr aprender apricot april apropos apt
apte apud aquarellieren arab arabs arbeitsam arbejde arbitrary arbitrate arbitrieren arc arcade arch archaeology
archaisieren archbishop archbishops arched arches arching architect architected architecting architects architektur
archival archive archived archives archivieren archiving arctic arctics are areia argentine argentines argh argue
argued argues arguing arguings arid arise arisen arises arising aristocrat aristocrats arithmetic arkadisch arm
armchair armed armenian armenians armieren arming armmachen armoire armour armoured armouring armours arms arose
around arouse aroused arouses arousing arracher arraign arrange arranged arranger arranges arranging arrastar array
arrays arremessar arrendar arrest arrested arresting arrests arretieren arrive arrived arriver arrives arriving
arrogant arrogantly arroz arrumar arschling arsenal arsenals arsenic arsenieren art articulate articulated articulater
articulates articulatest articulating articuler artificial artikel artikulieren artisan artisans artist artista
artistic artists arts artsy as ascent ascents ascertain ascribe ashamed ashen asian asians aside ask asked asking asks
asleep aspect aspects asphaltieren aspire aspired aspirer aspires aspirin aspiring assail assailed assailing assails
assar assassiner assemble assembled assembles assembling asseoir assert asserted asserting asserts asservieren assess
assessed assesses assessing asset assez assign assigned assigner assigning assigns assimiler assimilieren assist
assistant assistants assisted assister assistieren assisting assistir assists associate associated associates
associating associer assoziieren asst assume assumed assumer assumes assuming assumings assure assured assurer assures
assuring astonish astonished astonishes astonishing astound astounded astounding astounds astride astronaut astronauts
astronomer astronomers astronomie astute at atacar atchoum ate atemberaubend atheismus athiest athiests athlete
athletes athletic athletics athletisch athwart atirar ativo atmosfera atom atomize atop ator atrium atriz attach
attached attacher attaches attaching attack attacked attacking attacks attain attained attaining attains attaquer
attarder atteindre attempt attempted attempting attempts attend attendant attendants attendre attendrir attest
attested attestieren attesting attests attic attics attirer attorney attorneys attosecond attoseconds attract
attracted attracting attractings attraction attractive attracts attraktiv attraper attribuer attribuieren attribute
atty atualizar au auch auction auctioned auctioning auctions aud auditory auf aufbahren aufbauend auffrischen aufgrund
aufhalsen aufheitern aufhellen aufhin aufi aufmerksam aufmucken aufmuntern aufmunternd aufputschen aufrecht aufreizend
aufrichtig aufsehenerregend aufseiten auftischen aufzug aug auge augment augmented augmenter augmenting augments
august aunt auntie aunties aunts auparavant aus ausbedingen ausdrucksstark auseinander auserlesen ausgangs ausgefallen
ausgeflippt ausgeglichen ausgelassen ausgerechnet ausgereift ausgesucht ausgezeichnet aushilfsweise ausmerzen
ausmisten ausnahmslos ausnahmsweise ausrangieren ausschlaggebend aussi aussie aussies austere australian australians
austrian austrians ausufern ausweislich auswendig auszieren auszirkeln autant autark authentic authentifizieren
authentisch authentisieren author authorize authorized authorizes authorizing authors autocrat autocrats autoimmune
automate automated automates automating automatisk automobil autonom autopsies autopsy autor autoriser autorisieren
autour autrefois autrement av availability avalanche avaler avaliar avancer avant avantgardistisch avare avaricious
aventurer average avert averted avertieren averting avertir averts avex avivieren avocado avocados avoid avoided
avoiding avoids avoir avouer avouieren avow avril aw await awaited awaiting awaits awake awaken award awarded awarding
awards aware awareness away awesome awesomer awesomest awful awhile awkward awkwardly awoken axe axes axis axt
ayatullah ayatullahs aye azedo azeite ba baa babies babushka baby babyish babysat babysit babysits babysitting
babysittings bacilli bacillus back backbone backbord backburn backed backfire backfired backfires backfiring
backgammon backing backings backs backward backwards bad badaboum baden badezimmer badly baffle baffled baffles
baffling bag bagatellisieren baggage baggy bah bahnbrechend bahnhof baht baigner bail bailed bailing bails bairro
baiser baisser baixar baixo bake baked baker bakers bakes bakeware baking bakings bakterium balance balanced balancer
balances balancing balayer bald balder baldest balgen balkon ball bam ban band bandagieren banded banding bands
bandwidth bang banged banging bangladeshi bangladeshis bangs banish bank banked banker bankers banking bankings
bankrupt bankrupted bankrupter bankruptest bankrupting bankrupts banks bankses banned bannen bannig banning bans
baptise bar barato barber barbers barco bare bargain bargained bargaining bargains barge barged barges barging
baritone bark barked barking barks barmherzig barn baroness baronesses barons barracks barred barren barrer barrier
barriers barriga barring bars bartender bartenders barulhento basculer base baseball baseboard based bases bash bashed
bashes bashfully bashing basic basing basket bass basteln bathe bathed bathes bathhouse bathing bathrobe batter
battered battering batters battle battled battles battling battlings battre bauchoben baum baumeln bavarder bawdier
bawdiest bawdy bbl bbps bc be beachtlich beachtsam bean beans bear beard bearing bears beat beatboxer beatboxers
beaten beating beats beau beaucoup beautiful beautifully beaux beber became because beckmessern become becomes
becoming bedacht bedauerlicherweise bedenkenlos bedeutend bedeutsam bedrohlich beef beefed beefing beefs beeidigen
beeindruckend been beendigen beep beerdigen beflissentlich before befreiend befremdlicherweise befriend befriended
befriending befriends befristen beg begabt began begegnen begehren begehrenswert begehrt begeisternd begeistert begged
begging begierig begin beginning beginnings begins beglaubigen begleiten begonia begs beguile beguiled beguiles
beguiling begun behandlung beharrlich behave behaved behaves behaving behead beheaded beheading beheads beheld
behelfsweise beherrscht beherzt behest behind behold beholding beholds behufs behutsam bei beiderseits beidseits
beieinander beijar beim bein beinahe being beings beingses beipflichten beisammen beiseite beispielgebend beispielhaft
beispielhalber beispielsweise beizeiten beizu bekannt bekannterweise bekanntlich beklagen beklatschen beklecksen
bekymret belabor belarusian belarusians belastbar belated belebend belebt belgian belgians beliebt believe believed
believes believing beliscar belittle belittled belittles belittling bellies belly belo belong belonged belonging
belongings belongs beloved below belt belted belting belts bemerkenswert bemerkenswerterweise bemuse bemuttern bench
bend bending bends beneath benedicts beneficial benefit benefited benefiting benefits beneiden benign bent benzin
bepflastern bequeath bequeathed bequeathing bequeaths bequem bequemlichkeitshalber berauschen berauschend bereden
bereits beret berg bergab bergan bergauf bergs beruf berufen berufshalber beruhen beruhigt beschallen bescheiden
bescheinigen beschleunigung beschranken beschriften beschweren beschwingt beseelt beside besides beslutning beslutsom
besmirch besonders besonnen bespritzen besserstellen best bestatten bestechend bestellen bestemt bestenfalls bestens
bestimmt bestow bestowed bestowing bestows bestrafung bestride bests bestselling bet betagende betale betanken
beteiligen beten beteuern betray betrayed betraying betrays betreffend betreffs betriebsam bets bett betten better
betting bettings between betydelig betydning beurlauben bevidst bevisst bevorzugt bewail beware beweglich beweinen
bewilder bewildered bewildering bewilders bewilligen bewitch bewitched bewitches bewitching bewundernswert bewusst
bewusstsein beyond bezaubernd bezeichnenderweise beziehentlich bezirzen bezwecken bias biased biases biasing biathlon
bibbern bibliographie biblioteca bibliotek bibliothek bicho bicicleta bicycle bicyclist bicyclists bid bidding bide
bides bidet biding bids bien bier biffed biffing big bigger biggest bigtime bike biked bikes biking bil bildlich bill
billede billet billiards billig billigen billigerweise billion billions billionth billionths bills bin bind binding
binds binnen biodegradable biodegrade biographie biologie biopic biopics biopsies biopsy biopsying bipartisan birdbath
birdcage birth bis bisher bishop bishops bislang bison bisschen bisweilen bit bitch bitched bitches bitching bitchings
bitcoin bitcoins bite bites biting bitings bits bitte bitten bitter bitterest bitterly bitting bizarre bl blablabla
black blacked blacken blacker blackest blacking blacks blah blame blamed blames blaming bland blander blandest blank
blanked blanking blanks blaring blaspheme blass blast blasted blasting blasts blazed blazing bldg bleach bleak bleakly
blechen bled bleed bleeding bleeds blei blemish blemishes blend blended blending blends bless blessed blesser blesses
blessing blessings blew blight blind blinded blindheit blinding blindlings blindly blink blinked blinken blinking
blinks bliss blissfully blithe blitz blitzed blitzen blitzes blitzing bloat bloated bloating bloatings bloats block
blocked blocking blocks blog blogger bloggers blomst blond blonder blondest blood bloodier bloodiest bloody bloom
bloquear blossom blossomed blossoming blow blowgun blowing blown blows bludgeon blue bluer bluest blume blunt blunted
blunter bluntest blunting blunts blur blurred blurring blurs blurt blurted blurting blurts blushing blyant bo board
boarded boarding boards boast boasted boastfully boasting boasts boat boated boating boatings boats bobbed bobbing
bobble boca bodies body bof bog bogen bogged boggle boggled boggles boggling bogs bogus bohemian bohemians boi boil
boiled boiling boils boire bold bolder boldest boldface boldly boleto bolivian bolivians bolo bolster bolstered
bolstering bolsters bom bomb bombard bombarded bombarding bombards bombed bombeiro bombig bombing bombings bombs bon
bonafide bond bonded bonding bondir bonds bone boned bones bonfire boning bonnet bony boo boogeyman boogeymans boohoo
book bookcase booked bookend booking bookings bookkeep bookkeeping bookkeepings bookkeeps bookkept books boom boomed
booming booms boost boosted boosting boosts boot booting bootleg boots booya bord border bordered bordering borders
bore bored bores borgen boring born borough boroughs borracha borrow borrowed borrowing borrows bos bosnian bosnians
boss bossed bosses bossing bossy both bother bothered bothering bothers bottle bottled bottles bottling bottom bottoms
bouffer bouger bought boulanger boulevard boum bounce bounced bounces bouncier bounciest bouncing bouncy bound
bourgeoises bourgeoisie bousculer bout bowed bowl bowler bowling bowls box boxed boxes boxing boy boycott boycotted
boycotts boyfriend boyfriends boykottieren boys brace bracelet braid brake brakes braking bran branch branched
branches branching brand brandaktuell branded brandies branding brandings brandish brandneu brands brandy brash
brasher brashest brave bravely braver bravest bravo brazilian brazilians breach breached breaches breaching bread
breadth break breakable breakfast breakfasts breaking breaks breakthrough breakthroughs breastfeed breastfeeding
breastfeeds breastplate breathe breathed breathes breathing breathings breathtake breathtakes breathtaking breathtook
bred bredde breed breeding breeds breit brev bribe bribed bribes bribing brick bricklayer bricklayers bricks bride
brides bridge bridged bridges bridging brief briefly briefs brig brigadier brigadiers bright brighten brightened
brightening brightens brighter brightest brightly brilhante brilhar briller brilliant brillianter brilliantest brincar
bring bringing brings brinquedo brisa briser brisk briskly brits bro broad broadcast broadcasting broadcastings
broadcasts broaden broadened broadening broadens broader broadest broadly broadside brochure brockenweise broke broken
broker brokers bronze brood bros broschieren brot brotar brother brothers brought brouiller broum brown browner
brownest browse brr bruge bruise bruised bruises bruising brush brushed brushes brushing brusque brust brute brutes
btw bubble bubbled bubbles bubbling buch bucked bucking buckle buckled buckles buckling bud buddeln buddhismus
buddhist buddhists budding buded budget budgeting budgetings budgets buds buff buffer buffered buffering buffers
buffest bug build builder builders building buildings builds built bulgarian bulgarians bulk bulked bulking bulks
bulky bullied bullies bully bullying bullyings bump bumped bumping bumps bund bundle bundled bundles bundling bungalow
bunnies bunny bunt bunting burden burdened burdening burdens burdensome burg burgeon burglar burglaries burglars
burglary burial burials buried buries burlier burliest burly burn burned burning burns burnt burp burped burping
burpings burps burro burst bursting bursts bury burying bus buscar busen buses busier busiest busily businessman
businessmans businessperson businesspersons businesswoman businesswomans bust busted busting bustle bustled bustles
bustling busts busy but butcher butchered butchering butchers buter butik butt butter butterflies butterfly buttern
buttery butts buy buying buys buzz buzzed buzzes buzzing by bye bygge bygning bypass bypassed bypasses bypassing byte
bytes bzzz ca cacher cachoeira cachorro cacti cactus cad cadeira caderno cadet cadets cadre cafe cage caged cageier
cageiest cages cagey caging cahier cahiers cair cake caked cakes caking calcular calculate calculated calculates
calculating calculer calculus californian californians call called calling calls calm calme calmed calmer calmest
calming calmly calmo calms calor calorie calories camarade cambodian cambodians came cameroonian cameroonians camisa
camouflage camp campanha camped camper camping campings camps cams can canadian canadians canal canals canaries canary
cancel cancelled cancelling cancels candid candide cane canes caneta cannibal cannibalise cannibals cannon cannot
canoa canoe canoeing canoes cansado cantaloupe canter canton cantons cantor cap capital capitalise capitalize capitals
capped cappelletti capping caps capsize capt captain captains capter caption captivate captivated captivates
captivating capture captured captures capturing car carat carats carbohydrate carbohydrates carboxyl card cardboard
carded cardiac carding cards care cared careen careened careening careens carefree careful carefully careless
carelessly carer carers cares caresser caretaker caretakers caring carne carnival caro carouse carp carpenter
carpenters carpool carregar carried carrier carriers carries carro carry carrying cars carteira carve carved carves
carving carvings casa case casement cash cashed cashes cashier cashiers cashing casket cassava casser cast castanet
casting castings casts catalog catalogged cataloging catalogs catalyst catalyze catch catches catching categorise
categorizar cater catered catering caterings caterpillar caterpillars caters cathedral cathedrals caucus caucuses
caught cauliflower caulk caulked caulking caulks cause caused causer causes causing caution cautioned cautioning
cautions cautious cautiously cavalo cavar cave caved cavernous caves caving cca cd cease ceased ceases ceasing cego
ceiling ceilings celcius celebate celebrate celebrated celebrates celebrating celebratings celebrities celebrity
celestial cellar cellars celsius cemetery censor cent center centered centering centers centigram centigrams
centiliter centiliters centimeter centimeters centralize centralized centralizes centralizing centre centred centres
centring cents centuries century ceo ceos cependant ceramic ceramics cereal cereals cerner certain certainement
certainly certes certificate certificates certification certified certifies certify certifying cesser cfo cfos cg
chadian chadians chain chained chaining chains chainstay chair chaired chairing chairman chairmans chairperson chairs
chairwoman chairwomans challenge challenged challenges challenging chambers chamberses champion championed championing
champions championship chance chancellor chancellors chancenlos chandelier chandeliers change changed changer changes
changing channel channelled channelling channels chant chanted chanter chanting chantings chants chaos chaotisch chap
chapel chaplain chaplains char character characteristic characteristics characterization characters charakterstark
charge charged charger charges charging charismatisch charitable charities charity charlatan charm charmant charmed
charmerende charming charms chart charted charter charting charts chase chased chasing chasser chasuble chat chateau
chateaux chato chats chatted chatter chatting chattings chauffer chauffeur chauffeured chauffeuring chauffeurs chave
cheap cheaper cheapest cheat cheated cheating cheats check checked checking checks cheer cheered cheerful cheerfully
cheering cheerings cheerleader cheerleaders cheers cheery cheese cheesier cheesiest cheesy cheetah chef chefs chegar
cheio cheirar chemie cheque cheques chercher cherish cherished cherishes cherishing chew chewed chewing chews chewy
chez chialer chicken chickens chief chiefs chier chiffonier child children chilean chileans chill chilled chillen
chillier chilliest chilling chills chilly chime chin chinese chineses chins chintzy chip chipping chips chirp chirped
chirping chirps chirurgie chocolate chocolates choir choisir cholera choose chooses choosing chop chopped chopping
chops chorar choreographieren chose chosen chow christen christentum christians chromakey chronologisch chrysanthemum
chrysanthemums chubby chucked chucking chum chums chunder chunter chut chutar chuva ci cidade cimento cinch cinder
cinema circa circle circled circles circling circulaire circular circulate circuler circumference circumnavigate
circumspect circumvent circumvented circumventing circumvents circus circuses cite cited citer cites cities citing
citizen citizens citizenses city civics civil clac claim claimed claiming claims clamor clamour clamp clap clapped
clapping clappings claps claquer claro classer classic classics classificar classified classifies classify classifying
clavicle claw clawed clawing claws clean cleaned cleaner cleaners cleanest cleaning cleanings cleans cleanse cleansed
cleanses cleansing clear cleared clearer clearest clearing clearings clearly clears cleave clergies clergy cleric
clerics clerk clerks clever cleverer cleverest cleverly clicar click clicked clicking clicks client clients cliff
cliffs clima climb climbed climbing climbings climbs clinch cling clinging clings clinic clinics clinking clip
clipping clips clocher clockwise clone cloned clones cloning clonings clonk close closed closely closer closes closest
closing cloth clothes clothing clothings cloths cloud clouded cloudier cloudiest clouding clouds cloudy clown clowns
club clubbed clubbing clubbings clubs clueless clumsy clung clutter cluttered cluttering clutters cm cmdr cmon cny
coach coached coaches coaching coachings coagulate coal coalesce coalesced coalesces coalescing coarse coarser
coarsest coast coat coated coating coatings coats coaxingly cobertor cobra cobrar cocher cocorico cod code coded codes
coding codings coefficient coefficients coelho coerce coerced coerces coercing coercive coexist coexisted coexisting
coexists cogent cogner cognizant cohabit cohabited cohabiting cohabits coil coin coincide coincided coincides
coinciding coined coining coins coke cokes col colar cold colder coldest colher colic colics coliseum collaborate
collaboration collaborer collapse collapsed collapses collapsing collar collars colleague colleagues collect collected
collecting collectings collectivization collects coller collide collided collides colliding colligate collude colluded
colludes colluding colombian colombians colon colonel colonels colonial colonialism color colored colorful colorfully
colorido coloring coloringing colorings colorir colorize colorless colors colossal colour coloured colouring colours
columnist columnists comatose comb combat combating combats combatted combattre combien combine combined combiner
combines combining combler combust combusted combusting combusts comdr come comedian comedians comentar comer comes
comestible comfort comfortable comforted comforting comforts comic comics coming command commanded commandeer
commander commanders commanding commands comme commemorate commence commenced commencer commences commencing
commensurate comment commentary commented commenter commenters commenting comments commercial commercials commettre
commis commissioner commissioners commissionnaire commit commits committed committing commodity common commoner
commonest commonly communicate communicated communicates communicating communicatings communique communiquer
communiques communist communists community commute commuted commutes commuting companion companions comparar comparer
comparison compartilhar compassionate compel compelled compelling compels compenser compete competed competent
competes competing competir compile compiled compiles compiling complain complained complaining complainings complains
complement complemented complementing complements complete completed completer completes completest completing
completion complex complexes complexo complicate complicated complicates complicating complication complied complies
compliquer comply complying comporter compose composed composer composers composes composing composings compound
compounded compounding compounds comprar comprendre compromettre compromise compromised compromises compromising
compter compulsory computador computer comrade comrades comunicar concave conceal concealed concealing conceals
conceited conceive conceived conceives conceiving concentrate concentrated concentrates concentrating concentration
concentrer conceptualize concern concernant concerned concerning concerns concevoir concilier concise conclude
concluded concludes concluding conclure concrete concretes concur concurred concurrence concurring concurs condamner
condemn condemned condemning condemns condense condensed condenses condensing condescending condone condoned condones
condoning conducive conduct conducted conducting conductings conducts conduire cone conectar confess confessed
confesser confesses confessing confiante confiar confidant confidante confidantes confidants confide confided confides
confiding confier configuration configure configured configures configuring confirm confirmar confirmed confirmer
confirming confirms confiscate conflict conflicted conflicting conflicts confondre conform conformed conformer
conforming conforms confound confront confronted confronter confronting confronts confuse confused confuses confusing
confusion confute congelar conglomerate conglomerated conglomerates conglomerating congolese congoleses
congratulations congregate congressman congressmans congresso congresswoman congresswomans congruent conjecture
conjoint conjugal conjugate conjugated conjugater conjugates conjugatest conjugating conjure conjured conjures
conjuring connect connote connoted connotes connoting conquer conquered conquering conquers consacrer consciente
conscript conscripted conscripting conscripts conseiller consent consented consenting consentir consents consequent
consequently conservation conservative conservatories conservatory conserve conserved conserver conserves conserving
consider considerar considerate considered considering considers consign consist consisted consistency consisting
consists consoler consolidate consolidated consolidates consolidating consommer conspire conspired conspires
conspiring constable constables constant constater constituent constituents constituer constitute constituted
constitutes constituting constrain constrained constraining constrains construct constructed constructing
constructings constructs construe construir construire consulate consulates consult consultant consultants consultar
consulted consulter consulting consultings consults consume consumed consumes consuming consummate consummated
consummater consummates consummatest consummating conta contact contacted contacting contacts contain contained
containing contains contar contempler contemporaries contemporary contender contenders contenir content contente
contenter contents contester continually continue continued continuer continues continuing contourner contra
contractor contradict contradictory contrail contraindre contrarier contrary contrast contrasted contrasting contrasts
contravene contre contredire contribuer contribute contributed contributes contributing contributor contributors
contrite control controle controlled controller controllers controlling controls controvert convaincre convalesce
convection convene convened convenes convening convenir converge converged converges converging conversar conversation
converse convert convertable convertables converted converting convertir converts convey conveyed conveying conveys
convince convinced convinces convincing convincings convoke cook cooked cookie cookies cooking cookings cooks cool
cooled cooler coolest cooling coolly cools coop cooperative cooperatives coordinate coordinated coordinates
coordinating coordination coordinator coordinators coordonner cop cope coped copes copied copier copiers copies coping
copings copo copy copying corajoso core cored cores coring cork corner cornet corny corp corpora corporal corporals
corporate corporation corpus corral corrals correct corrected correcter correctest correcting correctly corrects
correr correspond corresponded corresponding correspondre corresponds corriger corrode corroded corrodes corroding
corrupt corrupted corrupter corruptest corrupting corrupts cortar cos cosset cost costas costing costlier costliest
costly costs costume cotar cottage cottages cotton couch coucher coudre cough coughed coughing coughs could couler
coulomb coulombs council councillor councillors councilman counsel counselled counselling counsels count counted
counterclockwise counterfeit counterfeited counterfeiter counterfeiting counterfeits counterfeittest countess
countesses counting counts coupable couper couple coupled couples coupling courageous courageously couragiert courier
couriers courir court courted courteous courting courtroom courts couscous cousins couvrir covenant cover covered
covering coverings covers covert cow cowabunga cowardlier cowardliest cowardly cowboy cowboys coworker coworkers coy
coyote coyotes coz cozier coziest cozinhar cozinheiro cozy cpl crac cracher crack cracked cracking crackle cracks
craft crafted crafting craftings crafts crafty craindre cram cramp cramped cramping cramps crank craquer crash crashed
crashes crashing crave craved craven craves craving crawl crawling crawlings crawls crazed crazy creak creaking creamy
create created creates creating creative creator creators creature credit credited crediting credits creep creeping
creeps creepy crept crescendo crescer crest creuser crever criar criativo cricket cried crier cries criminal cripple
crippled cripples crippling crises crisis crisp crisper crispest criteria criterion critic critical critics critiquer
croat croatian croatians croats crocodile croire croiser crooked croon crop cropped cropping crops cross crossed
crosses crossing crossings crossly crowd crowded crowding crowds crucial crucible crucibles crude crudes cruel crueler
cruelest cruelly cruelty crumble crumbled crumbles crumbling crush crushed crushes crushing cry crying cryings crystal
crystalline crystallize crystals cuban cubans cube cubed cubes cubing cuckoo cuddlier cuddliest cuddly cue cued
cueillir cueing cues cuicui cuidar culminate cultivar cultivate cultivated cultivates cultivating cultiver culture
cumbersome cunning cunnings cup cups curar curator curators curb curbed curbing curbs cure cured cures curing curioso
curiously curl curled curlier curliest curling curlings curls curly curmudgeonly currency curricula curriculum curry
curse curtail curtailed curtailing curtails curtir curve curved curves curving custody custom customary customer
customers customise customize customized customizes customizing cut cute cuter cutest cutesy cutlet cutover cuts
cutting cutucar cuz cyan cycle cycled cycles cycling cyclings cykel cykle cyn czech czeches da dab dabbed dabbing
dabei dabs dach dad daddies daddy dadrauf dads dadurch dagegen dahannen daheim daher dahin dahinnen dahinten dahunten
daily daintily daisies daisy dal dalli dally dam damage damaged damages damaging damals dame damit dammit damn damnit
damp damped dampen dampened dampening dampens damper dampest dampfmaschine damping damps dams danach dance danced
dancer dancers dances dancing dancings dandelion dane daneben danes dang dangerous dank dankbar dankenswerterweise
dann danne dans danse danser dapper daran darauf daraufhin daraus darben dare dared daredevil daredevils darein dares
darin daring dark darken darkened darkening darkens darks darling darlings darm darn darob darstellbar dart darted
darting darts darum darunter daselbst dash dashed dashes dashing data database databases date dated dater dates dating
datings dato dauernd daughter daughters daumen daunt daunted daunting daunts davantage davon davor dawn dawns day days
daze dazed dazes dazing dazu dazumal dazwischen dazzle dazzled dazzles dazzling de deacon deacons dead deader deadest
deadlier deadliest deadly deadpan deaf deafen deafened deafening deafens deafer deafest deal dealer dealers dealing
deals dealt deans dear dearer dearest dearly death deathbed deathbeds deaths debark debarked debarking debarks debate
debated debates debating debatings debattieren debilitate debilitated debilitates debilitating debit debout debrief
debriefed debriefing debriefs debug debugged debugging debugs debunk debunking debunks debut debuted debuts dec decade
decades decal decals decay decayed decaying decays deceased deceive deceived deceives deceiving deceivingly december
decent decentralize decentralized decentralizes decentralizing decide decided decides decidido deciding decigram
decigrams deciliter deciliters decimal decimals decimate decimated decimates decimating decimeter decimeters decipher
deciphered deciphering deciphers decision decisive deck deckend declaration declare declared declares declaring
decline declined declines declining decode decoded decodes decoding decommission decommissioned decommissioning
decommissions decompose decomposed decomposes decomposing decongestant decorate decorated decorates decorating
decoratings decorator decorators decouple decoupled decouples decoupling decrease decreased decreases decreasing
decree decreed decreeing decrees decried decries decriminalize decry decrying decrypt decrypted decrypting decryption
decrypts dedans dedicate dedicated dedicates dedicating dedo deduce deduct deducted deducting deduction deducts
deduzieren deed deep deepen deepened deepening deepens deeper deepest deeply deer def deface defaced defaces defacing
defeat defeated defeating defeats defect defected defecting defects defenceman defencemans defendant defender
defenseless defensiv defensive defer deferral deferrals deferred deferring defers defiant defiantly deficient defied
defies defilieren define defined defines defining definite definitely definitive deflate deflect deform deformed
deforming deforms defrag defraud defrauded defrauds defuse defused defuser defuses defusest defusing defy defying
degenerate degrade degraded degrades degradieren degrading degrease degustar dehors deinerseits deinetwillen deities
deity deja dejas dekantieren deklarieren dekorieren dekretieren del delay delayed delaying delays delectable delegate
delegated delegates delegating delegatings delete deliberate deliberated deliberately deliberater deliberates
deliberatest deliberating delicate delicious delight delighted delightful delightfully delighting delights delikat
delimit delimited delimiting delimits deliquesce delirious deliver delivered delivering deliverings delivers deltage
demain demand demanded demander demanding demands demean demeaning demeans dementgegen dementsprechend demeurer demise
demnach demob demobilise democracia democratize demographic demographics demokratie demolieren demolir demolish
demolished demolishes demolishing demonstrate demoralize demoralized demoralizes demoralizing demure demzufolge denar
denars denial denials denied denies denitrify denizen denizens denker denn dennoch denote denoted denotes denoting
denounce denounced denounces denouncing dense denser densest density dental dente dentista denunciar deny denying
depart departed departing department departs depend dependable dependency dependent depict depicted depicting depicts
deplore deplored deplores deploring deploy deployed deploying deployment deploys deport deported deporting deports
deposit deposited depositing deposits depot deprave depress depressed depresses depressing deprimieren depuis deputado
depute deputee deputees deputies deputy der derail derailed derailing derails derange deranged deranges deranging
derart derby derechef dereference derefter dereinst derelict derivative derivatives derive derived derives deriving
derohalben derowegen derreter derrubar derweil des desaparecer descendant descendants descendre descent descer
desconectar desconfiar descongelar desconto descrever describe descriptive desecrate deselect desenhar desert deserted
deserter deserters deserting deserts deserve deserved deserves deserving deshalb design designation designed designer
designers designing designs desinstalar desire desired desires desiring desist desisted desisting desists desk
desligar deslizar deslogar desonesto desorganizado desperate despite despondent dessentwillen dessiner dessous dessus
destitute destock destrutivo desultory det detach detached detaches detaching detail detailed detailing detailliert
details detain detective detectives determine determined determines determining deterrent deterrents detestar detto
deuteln deutlich deutlichkeitshalber devalvieren devant devastate devastated devastates devastating devastation
develop developed developer developers developing developings developmental develops devenir devil deviner devise
devoid devoir devolve devolved devolver devolves devolving devote devoted devotes devoting devout dezent dezidiert dg
dia diabetes diablement diagnose diagnosed diagnoses diagnosing diagnosis diagnosticar diagram dial dialect dialects
diamant dice dichtauf dichten dicker dicks dictator dictators did didactic die died dienstags dies dieserart diesmal
diesseits dietician dieticians dietitian dietitians dieweil diffamieren differ differed different differing differs
difficult diffuse diffused diffuser diffuses diffusest diffusing dig digest digested digesting digestive digests
digging digit digital digitalisieren digitalizar digitize dignified dignifies dignify dignifying dignitaries dignitary
digs diktando diktatur dilate diligent diligently dim dime dimes diminish diminished diminishes diminishing diminuendo
diminuer dimly dinar dinars dine dined dines ding dinheiro dining dinner dinners dinosaurier dip diplomat diplomate
diplomatie diplomatisch diplomats dipped dipping dips dire direct directed directer directest directing directings
direction directly director directors directs direkt direr direst direttissimo dirham dirhams diriger dirigir dirtier
dirtiest dirty disable disabled disables disabling disadvantage disappoint disappointed disappointing disappointment
disappoints disapprove disarm disarmed disarming disarms disband disbanded disbanding disbands disbar disburse
disbursed disburses disbursing discard discarded discarding discards discern discerned discerner discerning discerns
discharge discharged discharges discharging discipline disciplined disciplines disciplining disclaim disclaimed
disclaiming disclaims disclose disclosed discloses disclosing disclosure disconnection discontent discontents
discontinue discount discounted discounting discounts discourage discouraged discourages discouraging discourse
discover discovered discovering discoverings discovers discreet discrete discuss discussed discusses discussing
discuter diseased disgorge disgruntle disgruntled disgruntles disgruntling disguise disguised disguises disguising
disgust disgusted disgusting disgusts dish dishearten disheartened disheartening disheartens dished dishes dishing
dishonesty dishonor disincentive disincentives disinherit disjoint disk diskontieren diskutere diskutieren dislike
disliked dislikes disliking dislocate dislodge dislodged dislodges dislodging disloyal dismal dismantle dismantled
dismantles dismantling disparate dispatch dispatched dispatches dispatching dispense dispensed dispenser dispenses
dispensing disperse dispersed disperser disperses dispersing displace displaced displaces displacing display displayed
displaying displays displease displeased displeases displeasing dispose disposed disposer disposes disposing
disposition dispositions disposto disprove disproved disproves disproving dispute disputed disputer disputes disputing
disqualifizieren disrepute disrespect disrupt disrupted disrupting disrupts dissemble dissent dissented dissenting
dissents dissimuler dissiper dissocier dissolve dissolved dissolves dissolving dissoudre dissuade dissuaded dissuades
dissuading distant distil distill distilled distilling distills distils distinct distinction distinguer distinguish
distinguished distinguishes distinguishing distort distorted distorting distorts distract distracted distracting
distracts distraire distress distressed distresses distressing distribuer district districts disturb disturbed
disturbing disturbs diszipliniert ditch ditched ditches ditching dito diva divas dive divenhaft diver diverge diverged
divergent diverges diverging diverse diversifizieren diversity divert diverted diverting diverts dives divest divested
divesting divests divide divided dividend dividends divides dividing divine divinement diviner divinest diving divings
divino diviser divorce divorced divorces divorcing divulge divulged divulges divulging dixies dizer dizzier dizziest
dizzy dizzying dj djs dkk dl dm do doar dobra dobrar dobras doce doch docile dock docked docking docks doctor
doctorate doctorates doctored doctoring doctors document documentaries documentary documented documenting documents
dodge dodged dodges dodging doente does dog doggies doggy dogmatisch doilies doily doin doing doktern dole doled doles
doling dollar dollars dollies dolly dolmetschen dominant dominer dominican dominicans dominieren done donner donnern
donnerstags doodle door doorpost doors dope dork dorks dormant dormir dort dorther dorthin dorthinan dortmals
dortzulande dosieren dossier dossiers doter doting doubeln double doubled doubler doubles doublest doubling doubt
doubted doubter doubtful doubtfully doubting doubtings doubts doucement douter dove down downchange download
downloaded downloaden downloading downloads downright downshift downside downsides downstairs dowse dr drab drache
draft drafted drafting drafts drag dragged dragging dragonflies dragonfly drags drain drained draining drains dramatic
dramatisieren dramatize dran drank drat drauf draughts draw drawing drawings drawn draws dream dreamed dreamily
dreaming dreamings dreams dreamt dreary drechseln dredge dredged dredger dredges dredging drelin dress dressed dresser
dresses dressing dressings drewed drewing dribbeln dribble dribbled dribbles dribbling dribblings driblar dried drier
driers dries driest drift drifted drifter drifters drifting drifts drikke drill drilled drilling drills drin dring
dringend drink drinking drinkings drinks drinnen drip dripped dripping drips dritteln drive driven driver drivers
drives driving drivings droben drone droned drones droning drop dropped dropping drops drosseln drove drown drowned
drowning drowns drowse drowsy drug drum drumherum drummed drumming drums drunk drunker drunkest drunten dry drying du
dual dub dubbed dubbing dubs dude dudes due duel duelled duelling duels duffel duften duftend dug duh dulcimer dulden
dull dulled duller dullest dulling dulls dum dumb dumber dumbest dumm dummerweise dump dumped dumping dumpings dumps
duplicate duplicated duplicates duplicating durant durch durchaus durchdacht durcheinander durchfall durchforsten
durchfurchen durchschlagend durchtrieben durchweg durer during duro duseln dusk duster dustier dustiest dusty dutch
dutches dutchess dutchesses dutiful dutzendmal duvidar dwell dwelled dweller dwellers dwelling dwellings dwells
dwindle dwindled dwindles dwindling dybde dye dyed dyeing dyes dying dykke dynamique dynamisch dynamisk dynasty dyp
dyr ea each eager earl earlier earliest earls early earmark earmarked earmarking earmarks earn earned earnest
earnester earning earnings earns earth earthlier earthliest earthly easier easiest easily east eastern easterner
easternest easy easygoing eat eaten eating eatings eats ebben eben ebenda ebendaher ebendaselbst ebendort ebene
ebenfalls ebnen echauffieren echo echoed echoes echoing echt eckig ecliptic economia economics economies economise
economist economists economizar economy ecstatic ectoderm ecuadorian ecuadorians eddies edel edge edged edges edging
edible edified edifies edify edifying edit editar edited editing editor editors edits edredom educado educate educated
educates educating educatings education eek eep eerie eerier eeriest efface effacer effect effected effecting effector
effects effectuer effekt effektiv effektvoll efficace efficient effigies effigy effizient effondrer effrayer efter eg
egal egg eggplant eggs egyptian egyptians eh ehedem ehemals eher ehnder ehrenhaft ehrenhalber ehrgeizig ehrlich
ehrlicherweise eifrig eigenartig eigenartigerweise eigenbestimmt eigens eigensinnig eigentlich eigenwillig eight
eighteen eighteenth eighteenths eighth eighths eightieth eightieths eighty eilends eimerweise eindeutig eindrucksvoll
einerseits einfach einfacherweise einfachheitshalber einfallsreich eingangs eingedenk einheimsen einladend einmal
einmalig einnehmend eins einsatzbereit einsichtig einst einstens einstmals einstweilen einverleiben einwandfrei einzig
einzigartig eisen eisenbahn either eke ekkel eklatant eksisterende ekstatisch ekte el elaborate elaborated elaborater
elaborates elaboratest elaborating elanvoll elapse elapsed elapses elapsing elastic elate elated elates elating elder
elderly elders elect elected electing electorate electorates electric electrician electricians electricity electrified
electrifies electrify electrifying electronics elects elefant elefante elegant elegantly eleger elektromotor elektron
elektronik element elementar elementary elevation elevator eleven eleventh elevenths elicit elicited eliciter
eliciting elicits elicittest elite elites ellenbogen eller elliptical elogiar eloquent else elske elucidate elucidated
elucidates elucidating elude eluded eludes eluding elver elysisch emaciate emaciated emaciates emaciating email embalm
embalmed embalming embalms embargo embargoes embark embarked embarking embarks embarquer embarrass embarrassed
embarrasses embarrassing embarrassment embassies embassy embed embodied embodies embody embodying emboss embossing
embrace embraced embraces embracing embrasser embroider embroidered embroidering embroiders embroil embroiled
embroiling embroils emcee emcees emerge emerged emergent emerges emerging emeritieren eminent emirati emiratis emirs
emmener emmerder emocionar emotional empathisch emperor emperors empfehlenswert empfindsam empfindungsvoll emphasise
emphasize emphasized emphasizes emphasizing emplir employee employees employer employers empor emporter empower
empowered empowering empowers emprestar emprunter emptied emptier empties emptiest empty emptying empurrar emsig
emulgieren emulsify en enable enabled enables enabling enact enacted enacting enacts enamored encaminhar enchant
enchanted enchanting enchantings enchants encircle encircled encircles encircling enclose enclosed encloses enclosing
encode encontro encore encostar encounter encountered encountering encounters encourage encouraged encouragement
encourager encourages encouraging encroach encroached encroaches encroaching encrypt encrypted encrypting encrypts
encumber encumbered encumbering encumbers end endanger endangered endangering endangers endear endeared endearing
endears ended endelig ending endings endormir endorse endorsed endorses endorsing endow endowed endowing endows ends
endure endured endures enduring enemies enemy energetic energetically energie energiegeladen energies energievoll
energisch energisk energize energized energizes energizing energy enfermer enfiler enfin enfold enfoncer enforce
enforced enforces enforcing eng engage engaged engager engages engagiert engaging engelsgleich engender engendered
engendering engenders engendrer engenheiro engineer engineered engineering engineerings engineers englishman
englishmans engloutir engrave engraved engraves engraving engulf engulfed engulfing engulfs enhance enhanced enhances
enhancing enigmatisch enjoy enjoyed enjoying enjoyment enjoys enkel enlarge enlarged enlarges enlarging enlever
enlightened enlist enlisted enlisting enlists enliven enlivened enlivening enlivens ennuyer enormously enough enquire
enquired enquires enquiring enrage enraged enregistrer enrich enriched enriches enriching enrichir enrol enroll
enrolled enrolling enrolls enrols enseigner ensemble ensinar ensom ensue ensued ensues ensuing ensuite ensure ensured
ensures ensuring entamer entardecer entbehren entdecker entdeckung entdeckungsfreudig enten entendre enter entered
entering enterprise enterprises enterrer enters entertainment entgegen entgegenkommend enthral enthralling enthrals
enthusiastically entice enticed entices enticing entire entkernen entkorken entlang entlarven entlasten entledigen
entmutigen entomb entourer entrain entrained entraining entrains entrar entre entrench entrenched entrenches
entrenching entreprendre entrepreneur entrepreneurs entrer entretenir entrevoir entristecer entrust entrusted
entrusting entrusts entry entsaften entscheidungsfreudig entschlossen entschuldigen entspannt entsprechend
entusiastisk entwanzen entwine entwirren envahir envelop enveloped enveloping envelopper envelops envergonhar envers
enviar envied envies environ environmentalist environmentalists envisage envisaged envisager envisages envisaging
envision envisioned envisioning envisions envoyer envy envying enxergar epic epics epidemic epidemics epistemologie
epoch epochemachend epochs equal equally equate equatorial equip equipment equipped equipping equips er erase erased
erases erasing erbarmen erbaulich erben erbosen erdbeben erde erect erfahren erfahrung erfinder erfinderisch
erfolgreich erfolgsorientiert erfolgssicher erforderlichenfalls erfrechen erfreulicherweise erfrischen erfrischend
ergebnisreich ergo erhaben erhebend erhitzen erhverv erlebnisreich erlesen erniedrigen ernsthaft erotisieren erprobt
erprobungshalber erregend errer erschlaffen erst erstatten erstaunlich erstaunlicherweise erstens erstklassig erstmal
erstmalig erstmals erstrangig erstrebenswert erstwhile erupt erupted erupting erupts erwachsener erweitern esbarrar
escada escanear escape escaped escapes escaping eschew eschewed eschewing eschews escola esconder escrever esculpir
escuro escutar eskalieren esp especially espelho esperar espirrar espouse espoused espouses espousing esq esquecer
esquentar esquisser essay essayer essbar essen essence essential essentialer essentialest essuyer est establish
established establishes establishing estante estate estates esteemed esticar estimate estimated estimates estimating
estimer estimere estojo estonian estonians estranho estreito estrela estudar etablere etc etch etched etches etching
eternity ethereal ethic ethical ethics ethik ethiopian ethiopians ethyl etwa etwas euertwillen euh eulas eulogise
euphonium euphorisch eur eureka eurerseits euretwillen european europeans euros evaluate evaluated evaluates
evaluating evangelisieren eve even evening evenings evenly event evento events eventually ever everlasting every
everybody everyday everyone everything eves evil eviler evilest evince evoke evoked evokes evoking evolve evolved
evolves evolving ew eww ex exabyte exabytes exacerbate exact exacting exactly exaggerate exaggerated exaggerates
exaggerating exalt exalted exalting exalts examinar examine examined examiner examiners examines examinieren examining
example examples exasperate exasperated exasperates exasperating exasperation exceed exceeded exceeding exceeds excel
excelled excellencies excellency excellent excelling excels except excepting excess excesses exchange exchanged
exchanges exchanging excitable excite excited excitedly exciter excites exciting exclaim exclaimed exclaiming exclaims
exclude excluded excludes excluding excluir exclure excuse excused excuser excuses excusing executive executives
executor exemplar exemplarisch exemplars exempt exempted exempter exemptest exempting exempts exercer exercise
exercised exercises exercising exercisings exert exerted exerting exerts exhale exhaled exhales exhaling exhaust
exhausted exhausting exhausts exhibit exhibited exhibiting exhibits exhilarate exhilarated exhilarates exhilarating
exhort exhorted exhorting exhorts exhume exhumed exhumes exhuming exiger exile exiles exist existed existence exister
existieren existing exists exit exited exiting exits exklusiv exklusive exmittieren exonerate exotic exp expand
expanded expanding expands expansion expatiate expect expected expecting expects expedient expedieren expedite
expedited expedites expediting expel expelled expelling expels expense expensive experience experienced experiences
experiencing experiment experimentar experimented experimentierfreudig experimenting experiments expert expertise
experts expirar expire expired expires expiring explain explained explaining explains explicar explicit expliquer
explode exploded explodes exploding exploit exploited exploiter exploiting exploits exploration explore explored
explorer explores exploring explorings exploser explosiv export exported exporting exports expose exposed exposer
exposes exposing expostulate express expressed expresser expresses expressest expressing exprimer expunge expunged
expunges exquisit exquisite extatique extend extended extending extends extension extent extents exterior extinguish
extinguished extinguishes extinguishing extol extolled extolling extols extra extract extracted extracting extracts
extrahieren extrapolieren extravagant extreme extremely extremer extremest extricate extroverted extrovertido
exuberant exude exuded exudes exuding exultant exzellent exzessiv eye eyeball eyeballing eyeballs eyebrow eyed
eyeglasses eyeing eyelid eyelids eyeliner eyes fabelhaft fabled fabric fabricate fabrics fabriquer face faced faces
facettenreich fachgerecht fachkundig fachsimpeln facilitate faciliter facing factorise factorize fade faded fades
fading fahnden fahrenheit fahrer fahrrad fail failed failing fails faint fainted fainter faintest fainting faints fair
faire fairerweise fairly fairs faith faithfully faiths fake faked faker fakes fakest faking faktenreich faktisch
fakturieren falar falde fall fallen falling falloir falls falsch false falsk falso falten falter faltered faltering
falters famed familiar familiarize families family famosfacettenreich famously fancied fancier fancies fanciest fancy
fancying fange fannies fantasievoll fantastic fantastisch fantastisk far farad farads faraway farbe farbenfroh
farewell farlig farm farmed farmer farmers farming farmings farms farther farve farverig faschismus fascinate
fascinated fascinates fascinating fascinatings fase fashion fassen fast fasted fasten fastened fastening fastens
faster fastest fasting fasts faszinierend faszinierenderweise fat fatal fatally fate father fatherly fathers fathom
fats fatten fattened fattening fattens fattig fatura fauchen faul faulen faulenzen faultier faultiest faulty faux
favorable favoriser favorisieren favorite favorites favour favoured favouring favourite favourites favours fax fazenda
fear feared fearing fearless fears feather feature featured features featuring feb february fechado fechar fed
federate federn fedora feeble feebler feeblest feed feeding feeds feel feeling feelings feels feet fegen fehlerfrei
feierlich feiern feilschen fein feindre feinsinnig feio feline feliz fell fella fellas felles fellow fellows fels felt
fem female females feminine feminismus feminist feminists feminize femtosecond femtoseconds fen fence fenced fences
fencing fencings fend fended fending fendre fends fenster feriado ferie ferienhalber ferkeln ferme ferment fermented
fermenting ferments fermer fern fernab ferner ferns fernsehen fernseher ferociously ferret ferro fersk fertig fertigen
fertile fervent fervently ferver fesch fess fessed fesselnd fesses fessing fest festa festival festlich fetch fetched
fetches fetching fetish fetishes fett fetten feucht feuer feuerstein few fewer fiance fiances fibre ficar ficher
fiction fictionalize fiddle fidget fiedeln fiedern field fielded fielding fields fieldses fiend fiends fier fierce
fiercely fiercer fiercest fiery fifteen fifteenth fifteenths fifth fifths fiftieth fiftieths fifty fig fight fighter
fighters fighting fightings fights figure figured figurer figures figuring file filed filer files filing filings
filipino filipinos fill filled filling fillings fills film filmed filming filmmaker filmmakers films filter filtered
filtering filtern filters filthy final finally finance financed financer finances financial financialer financialest
financiar financier financiers financing financings find finde finding findings finds fine finer fines finger finir
finish finished finishes finishing finite finns fire fired firefighter firefighters fireflies firefly fireman firemans
fireplace fires firing firm firmed firmer firmest firming firms first firsthand firsts fisch fischen fish fished
fisherman fishery fishes fishing fishings fisk fit fits fitted fitter fitters fitting five fix fixed fixer fixes
fixing fizzle fizzled fizzles fizzling fjern fjerne fjernsyn flackern flade flag flagged flagging flagrant flags flake
flaked flakes flaking flambieren flame flamed flames flaming flammen flankieren flare flared flares flaring
flaschenzug flash flashed flashes flashing flashy flat flatten flattened flattening flattens flatter flattered
flattering flatters flattest flau flavor flavored flavoring flavors flavour flavoured flavouring flavours flawed
flawless fleck fled fledgling flee fleeing flees fleksibel flennen flesh fleshed fleshes fleshing fleurir flew
flexibel flickering flies flight flimsy fling flinging flings flink flint flip flippern flipping flips flirt flirted
flirten flirtier flirtiest flirting flirtings flirts flirty flittig float floated floating floats flock flocked
flocking flocks flod flood flooded flooding floodings floodlight floods flor florescer florieren flos floss flott
flotter flour flow flowed flower flowered flowering flowers flowery flowing flown flows flu fluctuate fluent fluff
fluffy flughafen flugs flugzeug fluid fluids flung flunkern fluorescent fluss fluster flustered flustering flusters
flute flutes fly flydende flying fm foamier foamiest foamy focalise focus focused focuses focusing foe foes fog fogged
fogging fogo fogs foil foiled foiling foils fokussieren fold folded folding folds folgen folglich folha folk folklore
folksy follies follow followed follower following follows folly foncer fonctionnaire fonctionner fond fonder fondest
fondly fondre food foodstuffs fooey fool fooled foolhardy fooling foolish foolishly fools foot footrest for forage
forager forbade forbi forbid forbidden forbidding forbids force forced forceful forcer forces forcieren forcing
fordelagtig fordi forearm forebear forebears foreboding forebodinging forebodings forecast forecasting forecastings
forecasts foreclose foreclosed forecloses foreclosing forego foregoes foregoing foreign foreman foremans forenenst
forerunner forerunners foresaw foresee foreseeable foreseeing foresees foreshadow foreshadowed foreshadowing
foreshadows forester foresters foretell forever forewarn forewarned forewarning forewarns forewent forfeit forfeited
forfeiting forfeits forgather forgave forge forged forgery forges forget forgetful forgets forgetting forging forgive
forgiven forgiveness forgives forgiving forgo forgot forgotten forint forints fork forked forking forks form formal
formaler formalest formamide format formatar formation formats formatted formatting formattings formed formen former
formidabel forming forms formula formulae formuler fornuftig forsake forsaken forsakes forsaking forsch forseen
forsiktig forsook forswear fort fortan forte forthcome forthcomes forthcoming forthin fortieth fortieths fortpflanzung
fortschrittlich fortunate fortunately forty forward forwarded forwarding forwards fosco fostered fostering
fotografieren fought fouiller foul foule fouled fouler foulest fouling fouls found founder founding four fourbe
fourier fournir fourrer foursome foursomes fourteen fourteenth fourteenths fourth fourths fourtieth fourtieths fourty
fowl fr fra fraco fracture fractured fractures fracturing fragile fragme fragment fragmented fragmentieren fragmenting
fragments fragmes fragming fragrant frail frailer frailest fraktionieren frame framed frames framing franc franchir
franchise franchised franchises franchising francs frango franker frankest frankieren frankly franko frantic
frantically frapper frappieren fraternise frau fraudster fray frayer frear frech freckle free freed freeing freelancer
freelancers freely freer frees freest freeze freezes freezing frei freidenkend freight freigiebig freiheit freiheraus
freilich freiner freitags fremmed fremragende french frenches frenetically frequent frequentieren fresh freshen
freshened freshening freshens fresher freshest fretful freudig freudvoll freundlich freundlicherweise fri friday
fridays frieden friedfertig friedlich friedselig friedvoll friend friendlier friendliest friendly friends fries
frigate frigates frighten frightened frightening frightens frightfully frikassieren frilly fringe fringed fringer
fringes fringest fringing frio frisk fritar frivolous frizz frizzy frodig froh frohsinnig frolic frolics from frommen
front frontier frontiers frost frosted frosting frostings frosts frotter frown frowned frowning frowns froze frozen
frucht fruchtbar fruchten frugal frugtbar fruitful frustrate frustrated frustrates frustrating fruta fry frying
fryktelig ft fuck fucked fucking fucks fuel fuelled fuelling fuels fugitive fugitives fugl fulfil fulfill fulfilled
fulfilling fulfills fulfils full fullest fully fulminant fumer fumigate fun function functional functioned functioning
functions fund funded fundiert funding fundings fundraise fundraised fundraises fundraising funds funer funeral
funerals funest fungi fungus funkelnd funktion funnier funniest funny furchtlos furios furioso furiously furlough
furnish furnished furnishes furnishing furniture furrier furriest furry further furthermore furthest fusiller fuss
fussed fusses fussing fussy futon futtern future futures fuzz fuzzed fuzzes fuzzing fuzzy fy fysj gackern gad gade
gadflies gadfly gads gadzooks gag gagged gagging gagner gags gah gai gaier gails gain gained gainful gaining gains gal
galakse galaxie galinha gallery gallivant gallon gallons galo galoshes galvanize gambian gambians gambler gamblers
game gamed games gaming gang ganging gangs ganhar ganztags gape gar garage garantiert garantir garden gardened
gardener gardeners gardening gardenings gardens garder garen garlic garlics garnieren garnish garnishes garrafa
garrote gas gaseous gases gasoso gasp gassed gassing gastar gastieren gasto gastropod gate gated gates gather gathered
gathering gatherings gathers gating gato gauche gaudier gaudiest gaudy gaukeln gave gaveta gay gayest gaze gazebo
gazed gazes gazing gb gbp gbps geachtet gear gearing gears gebietsweise gebildet gebirge geborgen geburtenkontrolle
gech gedeihen gediegen gee geehrt geeignet geek geeks geerdet geese geez gefeiert gegebenenfalls gegen geheimnisvoll
geheimnisvollerweise gehirn geisha geishas geist geistern geistreich geizen gelassen gelatin gelatins gelegentlich
gelieren gelungen gemach gemeinhin gemeiniglich gemme gen genau genauestens genauso genera general generalisieren
generally generals generate generated generates generating generatings generic generoso generously genes genetics
genial genieren genious geniouses genius geniuses gennem gens gentil gentle gentleman gentlemans gentler gentlest
gently genuine genuiner genuinest genus geographie geologie georgian georgians gepflegt gerade geradeaus geradeheraus
geradeso geradewegs geradezu gerbil gerecht gerechterweise german germans germinar gern gerne gerste geschichte
geschickt geschmeidig geschwindigkeit gesellen gesellig gesellschaft gesetzt gesichert gestalten gestanden gestate
gestern gestionnaire gesundheitshalber get getreu gets getting gewaltig gewichten gewichtig gewieft gewinnend
gewissenhaft gewitzt ghanaian ghanaians ghastlier ghastliest ghastly ghost ghostlier ghostliest ghostly ghosts
ghostwriter ghostwriters giant gianter giantest giddier giddiest giddy gide gift gifted gifting gifts gigabyte
gigabytes gigantesque gigantic giggle giggled giggles giggling gill gills girar girl girlfriend girlfriends girls give
given gives giving giz glacier glaciers glad gladder gladest gladiator gladiators gladly glare glared glares glaring
glass glatt glaubensstark gleam gleamed gleaming gleams glean gleaned gleaning gleans gleefully gleich gleichauf
gleichentags gleichfalls gleichsam gleichviel gleichwohl glib glibber glibest glide glider glides gliding glidings
gliedern glimmer glisser glisten glittering gloat global globalisierung gloom gloomier gloomiest gloomy glorifizieren
glorious glorreich gloss glossed glosses glossing glossy glouglou glow glowed glowing glows glue glued glues gluing
glum gluten glycerin gnash gnaw gnide go goalie goalies goalkeeper goalkeepers goaltender goaltenders goat god goddess
goddesses godfather godparent gods goes going gold golden golds golf golfer golfers golly gone gonfler gonna good
goodbye goodwill goof goofed goofier goofiest goofing goofs goofy goose gordo gore gorgeous gosh gossip gossiped
gossiping gossips gostar got gott gotten gought gouverner gov govern governance governar governed governing government
governo governs gown grab grabbed grabbeln grabbing grabs graced graceful gracefully gracing gracious grad grade
graded grades gradient grading graduate graduated graduates graduating gradweise graffiti graft graiest gram grama
gramm grams granaries granary grand grandchild grandchilds granddaughter granddaughters grande grandement grander
grandest grandfather grandfathers grandiose grandir grandma grandmas grandmother grandmothers grandpa grandparent
grandparents grandpas grandson grandsons granit granite granizo grannies granny granted granting granular granulieren
graphic graphics grapple grappled grapples grappling grasp grasped grasping grasps grass grate grated grateful
gratefully grates gratified gratifies gratify gratifying grating gratis gratter gratulieren grave graves gravid
gravierend gravir gravitation gray grayer graze grazed grazes grazil grazing greasy great greater greatest greatly
greed greedier greediest greedily greedy greek greeks green greener greenest greens greet greeted greeting greetings
greets greier grelhar grenadier grenadiers grenzen grenzenlos grew grey greyest grid grids grienen grieve grieved
grieves grieving grievings grill grilled grilling grills grim grimest grimmer grimper grimy grind grinding grinds grip
gripped gripper gripping grips grislier grisliest grisly gritar grizzled grob grok groom groomed grooming grooms
groovier grooviest groovy gross grosser grossest grossir grouchy ground groundbreak groundbreaking groundbreaks
grounded grounding grounds grouper grow growing grown grows growth growthed growthing growths grr grrr grubby gruel
grueling gruelled gruelling gruels gruesome gruesomer gruesomest grumble grumbled grumbles grumbling grumpy grund
grundbegriff grundieren grundig grundkonzept grundlegend grunnleggende gruppe gruppieren grusom guacamole guarantee
guaranteed guaranteeing guarantees guard guardar guarded guarding guards guatemalan guatemalans guess guessed guesses
guessing guest guests guetter gueuler guidance guide guided guider guides guiding guidings guilt guilty gullible
gullies gully gulp gulped gulping gulps gulv gum gummy gun gunning guns gurgeln gurn guru gurus gust gustieren gut
gutenteils guy guys guzzle gym gymnast gymnastics gypsies gypsy ha habile habiller habit habiter habituer hack hacked
hacking hacks had hadern hafer haften hagel hageln haha hahaha hai hair haircut hairdresser hairdressers hairstylist
hairstylists hairy haitian haitians halb halber halbleer halbmast halbtags halbvoll halbwegs half halibut hall
hallelujah hallen hallo hallowed halls halluzinieren halo halos halt halves ham hamburger hammer hammered hammering
hammers hammock hamper hampered hampering hampers hams hand handed handeln handful handfuls handgelenk handing handle
handled handles handling handlings handover hands handsome handsomer handsomest handsy handy hang hanging hangs hanker
hankered hankering hankers hannen happen happened happening happens happier happiest happily happiness happy harangue
harangued harangues haranguing harass harassed harasses harassing harbour harboured harbouring harbours hard hardcore
harder hardest hardier hardiest hardware hardworking hardy harken harm harmed harmful harming harmonieren harmonisch
harmonisieren harness harnessed harnesses harnessing harp harpunieren harrowing harrowings harsh harsher harshest hart
harvest harvested harvesting harvestings harvests has hash hashed hashes hashing hashish hashtag hassen hassle haste
hasten hastig hastigt hastily hasty hatch hatched hatches hatching hate hated hateful hates hating haufenweise haul
haunt haunted haunting haunts haus hausieren hausser haut hav have haven havens haversack having havn hawk haze hazed
hazels hazes hazing he head headed headier headiest heading headline headphone headphones headquarters heads heady
heal healed healing heals healthily hear heard hearing hears heartache heartbeat hearten heartfelt heartier heartiest
heartwarm heartwarmed heartwarming heartwarms hearty heat heated heating heatings heats heaven heavenlier heavenliest
heavenly heavens heavier heaviest heavily heavy hebdomadaire hebel hecheln hechten heck hectare hectares hectogram
hectograms hedge hedged hedges hedging hee heftier heftiest hefty hegen hehlings heighten heightened heightening
heightens heiligen heilsam heim heimlich heint heir heirs heist heists heiter hej hektisch held heldenhaft heldig
heldigvis hell hella hellauf hellish hello help helped helpful helpfully helping helpless helplessly helps hemmelig
hemmungslos hence henover hensynsfuld hepatitis her herab heran herauf heraus herausfordernd herausragend herb herbei
herbs here herein hergebrachterweise herinnen hermit hermits hernach hero heroben heroes heroine heroines heroisch
herrlich hers herself hertz hertzs herum herunten herunter hervor hervorhebend hervorragend hervorstechend herz
herzerfrischend herzlich herzu hesitant hesitanter hesitantest hetzen heuer heurter heute heutigentags heutzutage
hexagon hey hg hi hid hidden hide hides hiding hie hiedurch hienieden hier hieran hierarchy hierauf hierbei hierdurch
hierher hierhin hiermit hierunter hierzu hierzuland hierzulande hiezu high higher highest highfalutin highlight
highlighted highlighting highlights highly highrise highrises hijack hijacked hijacking hijacks hike hiked hikes
hiking hikings hilfreich hill hillier hilliest hills hilly him himmelan himmlisch himself hin hinab hinauf hinaus
hinder hindered hindering hindern hinders hindi hindis hinduismus hindurch hinein hinfort hingebungsvoll hinnen
hinsichtlich hint hinted hinten hintenach hinter hintereinander hintereinanderweg hinterher hinterhin hinting hints
hinum hinunter hinweg hippodrome hippopotami hippopotamus hire hired hires hiring hirings hirsute his hispanic hisser
historian historians historie history hit hits hitting hitze hjelpsom hjertelig hkd hm hmph hoarse hoary hobbies hobby
hoben hobo hobos hoch hochehrenhaft hochgradig hochhaus hochinteressant hochkant hochmodern hochmotiviert hochrangig
hochwertig hochwirksam hocken hockey hoffentlich hoffnungsvoll hoick hoist hoisted hoisting hoists hold holde holding
holdings holds hole holed holes holing holla hollies hollow hollowed hollower hollowest hollowing hollows holster
holterdiepolter holterdipolter holy home homeless homelesses homelier homeliest homely homem homes homeschool homesick
homework homogenisieren hon honduran hondurans hone honed hones honest honestly honesto honesty honey honing honor
honorable honorary honored honorer honoring honors honour honoured honouring honours hoof hook hooked hooking hooks
hooky hooray hoot hooyah hop hope hoped hopeful hopelessly hopes hoping hopped hoppeln hopping hopplahopp hops hora
horde horizonte hormis hormone hormones horn hornet horrible horrific horrified horrifies horrify horrifying hors
horse horsed horseradish horses horsing horten hos hose hospitable hospital hospitality hospitalization hospitals host
hostage hostages hosted hostess hostesses hostile hosting hosts hot hotbed hotbeds hotel hotfoot hotter hottest hour
hourly hours house housed housekeeper housekeepers houses housing hov hovel hover hovercraft how however howl howled
howling howlings howls hr hrs hubris huddle huff hug huge huger hugest hugged hugging hugs huh hujus huldigen human
humane humanisieren humanismus humanitarian humanitarians humano humans humble humbled humbler humblest humdrum
humdrums humid humider humidest humidity humiliate humiliated humiliates humiliating humor humorvoll humph hund
hundred hundredth hundredths hung hungarian hungarians hunger hungern hungrier hungriest hungrily hungry hunker
hunkered hunkering hunkers hunt hunted hunten hunter hunters hunting huntings hunts hurler hurra hurrah hurray hurried
hurries hurrikan hurry hurrying hurt hurtful hurtig hurting hurts hus husband husbands hush hushed hushes hushing husk
husky hussies hussy hutch huzzah hvad hvem hvis hvor hvordan hvorfor hvorvidt hydrant hydrocarbon hydrolyse hydrolyze
hyena hygienic hygienist hygienists hype hyphenation hypocrite hypothesise hypothesize hyppig hz ice icebreaker
icelandic icelandics ici icier iciest icing icings ick icon icons icy ideal idealerweise idealistic idealistisch
idealiter ideals ideenreich identificar identifier identisch idet idle idled idler idles idlest idling idol idolized
idols idyllisch ie if igen igloo ignite ignorance ignorant ignore ignored ignorer ignores ignoring igreja ih
ihrerseits ihretwegen il ill illegal illegitimate iller illest illicit illiterate illuminate illuminated illuminates
illuminating illusion illustrate illustrated illustrates illustrating illustratings illustrator illustrators illustrer
illustrious ils iluminar imaginar imaginary imaginative imagine imagined imagineer imaginer imagines imagining
imaginings imbue imbued imbues imbuing imens imidlertid imiter imitieren immaculate immature immediate immediately
immense immer immerdar immerhin immerse immersed immerses immersing immerzu immigrant immigrants imminent imod imorgen
impaciente impact impacted impacting impacts impale impaled impales impaling impanel impart imparted impartial
imparting imparts impassioned impatience impeccable impending imperfect imperialismus imperil imperils impfung impinge
impinged impinges impinging impish implement implemented implementing implements implicit implied implies implode
imploded implodes imploding implodings imply implying impolite imponerende imponierend import importance important
imported importing imports imposant impose imposed imposer imposes imposing impossible imposto impostor impoverish
impoverished impoverishes impoverishing impractical impress impressed impresses impressing impressionable
impressionist impressionists impressionner impressive imprimer imprimir imprison imprisoned imprisoning imprisons
improbable impromptu improper improv improve improved improves improving impure imstande in inaccurate inadequate
inane inappropriate inasmuch inborn inbred incalculable incandescence incarner incel incels incentive incentives inch
inches incident incidentally incidents incinerate incite incited inciter incites inciting incline inclined incliner
inclines inclining include included includes including incognito incomparable incomplete inconsciente inconsequential
inconsiderate incorporate incorporated incorporates incorporating incorporer incorrect increase increased increases
increasing inculcate incumbent incumbents indebt indebted indebting indebts indeciso indeed indefinite indelible indem
independence independent indes indeterminate index indexed indexing indhold indian indians indicate indicated
indicates indicating indices indiceses indie indiferente indignieren indimellem indiquer indirect individual
individuals individuell indizieren indoktrinieren indolent indonesian indonesians indoor indtil indulge indulged
indulgent indulges indulging industrialisieren industrialize inept inert inexperienced inf infamous infant infants
infatuated infect infected infecting infects inferior infest infested infesting infests infime infiniment infinite
inflate inflated inflates inflating influence influenced influencer influences influencing influent influential
infolge infolgedessen inform informal information informativ informed informer informing informs infrage infrared
infrequent infuriate infuriated infuriates infuriating infuse infused infuses infusing ingest ingested ingesting
ingests ingratiate ingrown inhabit inhabitant inhabitants inhabited inhabiting inhabits inhale inhaled inhales
inhaling inhibit inhibited inhibiting inhibitory inhibits inimigo initial initiate initiated initiates initiating
initiativ initiative initiatives initier initiieren inject injunction injure injured injures injuring ink inked inking
inklusive inkognito inks inmitten innate innen innenarchitektur inner innerhalb innerorts innert inning innings
innocent innocently innocents innombrable innovate innovated innovates innovating innovatings innovation innovativ
innovator innovators inordinate inquire inquired inquires inquiring inquisitively inr insane insatisfeito insbesondere
inscribe inscrire insect insects insecure insecurer insecurest insekt insert inserted inserting inserts insgeheim
insgesamt inside insidious insignificant insipide insist insisted insistent insister insisting insists insofern
insolence insolite insoluble insolvent inspect inspected inspecter inspecting inspectings inspection inspector
inspectors inspects inspirar inspire inspired inspirer inspires inspirieren inspirierend inspiring inspizieren
instalar install installed installer installers installieren installing installs instance instand instant instantly
instants instead instigator instigators instil instilled instils instinktiv instituer institute institutes institution
institutionalize instruct instructed instructing instruction instructive instructor instructors instructs instruire
insubordinate insuffisamment insult insulted insulter insultieren insulting insults insure insured insures insuring
intact integer integrate integrated integrates integrating integrieren integriert inteligente intellect intellects
intellegent intellegenter intellegentest intellektuell intelligent intend intended intending intends intens intense
intensely intensified intensifies intensify intensifying intensivieren intent intented intenting intently intents
interact interacted interacting interactings interacts interchange interdependent interdire interessant
interessanterweise interessehalber interest interested interesting interestingly interests interface interfaced
interfaces interfacing interim interims interior intermarry intermediate intermediater intermediatest intermesh
intermix intern internal internalise internalize internar international internationalize interned internet interning
interns interpellieren interpret interpreted interpretieren interpreting interprets interroger interrompre interrupt
interrupted interrupting interruptor interrupts interstate intervenieren intervenir intervention interview interviewed
interviewen interviewer interviewing interviewings interviews inthronisieren intimate intimater intimatest intimidate
intimidated intimidates intimidating into intoxicate intoxicated intoxicates intoxicating intrepid intrigue intrigued
intrigues intriguing introduce introduced introduces introducing introduire introvertido intrude intruded intrudes
intruding intus inundate inundated inundates inundating inure invade invaded invades invading invaluable inveigle
invent inventarisieren invented inventer inventing inventings inventor inventors inventory invents invert invertebrate
invertebrates inverted inverting inverts invest invested investigar investigate investigator investigators investing
investir invests invigorate invigorated invigorates invigorating invite invited inviter invites inviting invoice
invoiced invoices invoicing invoke invoked invokes invoking involve involved involves involving invoquer inwardly
inwiefern inzwischen iranian iranians iraqi iraqis irate irgend irgendwann irgendwie irgendwo iridescence irishman
irishmans irk irked irking irks iron ironclad ironing ironings ironischerweise irons irre irrelevant irresponsible
irrigerweise irritably irritate irritated irritates irritating is islam isolate isolated isolates isolating isoler
israeli israelis issue issued issues issuing it italian italians item iterate its itself itzo itzund ivorian ivorians
ivrig ja jacked jacket jacking jacks jade jaded jades jadis jag jagen jagged jaggedly jagging jags jahrelang jaillir
jam jamaican jamaicans jamais jammed jams janela january japanese japaneses jasmines jaulen jaunty jawohl jays jaywalk
jazzed jazzes jd je jealous jealously jeans jedenfalls jederzeit jedesmal jedoch jeez jeher jell jellies jelly
jellyfish jemals jenseits jeopardise jester jesters jet jeter jetzt jeune jeweils jewel jewelry jewels jiggle jippi
jittery jive jo job joelho jog jogar jogged joggen jogger joggers jogging joggings jogs join joined joining joins
joint joke joked jokes joking jolie jolies joliment jollier jolliest jolly jordanian jordanians joshingly jot jots
jouer jouir joule joules journal journalist journalists journals jovem jovial jovially joy joyful joyfully joyous
joyously joys jpy jr jubeln jubilant jubilantly judentum judge judged judgementally judges judging judgings judicious
judizieren jugendlich jugendliche juger juggernaut juggle juggled juggler jugglers juggles juggling jugglings juice
juiced juices juicier juiciest juicing juicy julgar july jumbo jump jumped jumping jumps jun june jung junge jungle
junior jupiter jurer juriste juros jury jusque just justament justice justices justified justifier justifies justify
justifying justifyings justly jut juvenile juveniles juxtapose juxtaposed juxtaposes juxtaposing kaffee kalde
kaleidoscopic kalibrieren kalt kannelieren kannenweise kanonisieren kant kantig kapieren kapitalisieren kapitalismus
kapitel kapitelweise kappen kaput karate karren karriere karte kartoffel kassieren kastrieren katalogisieren
katalysieren katastrophe kategori kategorisieren katze kaufen kazakh kazakhs kb kbps keck keel keels keen keener
keenest keenly keep keeping keeps keimen keinesfalls keineswegs kellnern kelvins kendt kennerisch kenntnisreich kenyan
kenyans kept kernschmelze kettledrum keuchen key keyed keying keynote keynotes keys kg kichern kick kicked kicking
kickings kicks kid kidding kiddingly kidnap kidnaping kidnapped kidnaps kids kielbasa kilde kill killed killing
killings kills kilo kilobyte kilobytes kilogram kilogramm kilograms kilometer kilometers kilos kin kinase kind kinda
kinder kindergarten kindest kindheartedly kindly king kings kino kins kinsman kinsmans kinswoman kinswomans kirche
kirke kiss kissed kisses kissing kissingly kistenweise kit kitten kittens kitties kjedelig klagen klappstuhl klapsen
klar klasse klassik klassischerweise klatschen klecksen kleiden kleinweis kleistern klima klinge klingeln klipp
klittern klog klonen klotzen klub klug km kmph kn knacken knallig knapsen knausern knavishly knead kneading kneadings
kneads knechten kneel kneeled kneeling kneels knelt knew knickern knickers knie knife knight knipse knit knits knitted
knitting knittings knobeln knock knocked knocking knocks knot knots knotted knottily knotty know knowing knowingly
knowledge knowledgeable knowledgeably known knows knuckle knuffig knutschen kodifizieren koge kokett koksen kold
kollegial kollektivieren kollern kolossal kolportieren komfortabel komischerweise komme kommentieren kommerzialisieren
kommunalisieren kommunismus kompetitiv kompleks komplizieren komplizierterweise komprimieren kompromissbereit
kompromittieren kondensieren kondolieren konferieren konfiszieren konjugieren konjunktion konkret konkurrencedygtig
konkurrenzlos konsekvens konsequent konsistent konsolidieren konspirieren konstant konstitutiv konstruktiv konsumieren
kontakten kontaktieren konterkarieren kontern kontingentieren konto kontra kontrastieren kontrollieren kontrolliert
konventionell konzentriert konziliant konzipieren kookily kooky kooperativ koordinieren kopf kopfunter kopieren
kordial korean koreans korrekt korrelieren korrespondieren korrodieren kort kosen kosher kostbar kosten koten kowtow
kr krachen kraftfuld kraftvoll krallen krampfen krank krankheiten kreativ kredenzen kredit kreditieren kreide krempeln
kreuzweise krieg kriseln krisenfest kristallisieren kritisieren kritteln krona kronas krw krydret kubus kugeln kul
kulant kulde kullern kultivieren kultiviert kultur kun kundig kunne kunst kupfer kuppel kurbeln kurios kurioserweise
kurven kurz kurzerhand kurzweg kuscheln kuschen kuwaiti kuwaitis kwanza kwanzas kyat kyats label labeled labelling
labels laben labor laboratories laboratory laborer laborers laboring labors labour laboured labourer labouring labours
lace laced laces lacing lack lacked lackieren lacking lacks lad laden ladies lads lady lag lagged lagging lago lags
lah lahm lahmen laichen laid laier laiest laisser lamber lame lamentieren lamer lamest lamp lampe lampoon lanced
lancer lancing land landab landauf landed landing landings landlord landlords lands landwirtschaft lane lanes lang
lange langs langsom language languid languish languished languishes languishing lanky lao laos lap lapped lapping laps
lapsed large larger largest largo larmende larva larvae laser lash lashed lashes lashing lasieren lass lasser lasses
last lasted laster lasting lasts lat latch latched latches latching late lately later latest latschen latter latters
latvian latvians laugh laughed laughing laughings laughs laughter launch launched launches launching launder laundered
laundering launders laureate laureates laut lauter lauthals lav lava lavar lave laver lavieren lavish lawful lawine
lawmaker lawyer lawyers lay layer layers laying layman laymans lays lazily lazy lb le leach leached leaches leaching
lead leader leaders leading leads leaf league leak leaked leaking leaks lean leaner leanest leaning leans leap leaped
leaping leaps leapt learn learned learning learnings learns lease leased leases leasing leasings least leather leave
leaves leaving lebanese lebaneses leben lebendig lebensbejahend lebensfroh lebensnah leber lebhaft lectorat lecture
lectured lectures lecturing led ledig lediglich leech leeched leeches leeching leeren leerier leeriest leery left
legal legend legendary legends leger legging legierung legislar legislature legitimate legitimize leh lehnan lehrreich
lei leicht leichtathletik leichterhand leichtsinnigerweise leidenschaftlich leider leimen leisten leistungsbereit
leistungsorientiert leistungsstark leisure leite lejlighed lembrar lempira lempiras lend lender lending lends lengthen
lengthened lengthening lengthens lenken lent lentement lento lepra ler lernbereit les less lessen lessened lessening
lessens lesser lest let lethal lets letting letztendlich letztens letzthin letztlich letztmals leuchten leutselig
levantar leve level leveled levelling levels lever levied levies levying lewd lewder lewdest libel liberal
liberalisieren liberalismus liberalize liberals liberian liberians libretti libretto libyan libyans lice license
licensed licenses licensing licensings lichten lick licked licking licks lid lie lieb liebenswert lieber liebevoll
liebreizend lied lier lies lieutenant lieutenants lifesave lifesaved lifesaves lifesaving lifestyle lift lifted liften
lifting liftings lifts ligar ligate lige ligesom light lighten lightened lightening lightens lighthearted lighting
lightly lightning lights lightweight lignende likable like liked likelier likeliest likely likes likewise liking lil
liler lilest lilies lime limes limit limited limiter limiting limitings limits limp limpar limper limpest limping
limply limpo line linear lined lines linger lingered lingering lingers linguistics lining linje link linked linking
links linseed lipid lipids liquefied liquefies liquefy liquefying liquid liquidate liquidated liquidates liquidating
liquider liquidieren liquids lira liras lire liso list listed listen listened listening listenings listens listing
listings lists lit liter literal literary literate literatur literature liters literweise lithographieren lithuanian
lithuanians litre litres litter little littler littlest live lived livelier liveliest lively liven livened livening
livens liver lives livest livid living livraria livre livrer livro lixeira llb lm lmao lmfao lng load loaded loading
loads loaf loan loaned loaning loans loaves lobbied lobbies lobby lobbying lobenswert lobotomise lobster lock locked
locker locking locks lodge lodged lodges lodging lodgings loftier loftiest loftily lofty log logar loger logged
logging logic login logisch logischerweise logistics logs lohnen lohnenswert loin loja lol lols lone lonelier
loneliest lonely long longboat longer longest longingly longstanding longtemps longterm longtime look looked looking
looks loose loosely loosen loosened loosening loosens looser loosest loot looting loots lord lords lors lorsque los
lose losen loser losers loses losing lost lotion loud louder loudest loudly louer loufoque lounge louse lousier
lousiest lousy loutish lovable love loved lovelier loveliest lovely lover lovers loves loving lovingly lovlig low
lowball lower lowered lowering lowers lowest lowlier lowliest lowly lox loyal loyaler loyalest loyally loyalty lt
luchsen luck lucked luckier luckiest lucking lucks lucky lucro luddite luddites lufthavn luggage lumbering lumen
lumens lump lumped lumping lumps lumpy lun lunatique lunch lunches lunge lurk lurked lurking lurks lush lushes lust
lusted lustig lustigerweise lusting lustrous lusts lustvoll lutter lux lx lying lyings lykkelig lyre lys lytte ma
macabre macaco macedonian macedonians machen machine machinery macho macio macked macking mad madden maddened
maddening maddens madder made madest madly maestro magasin magen magenta mager magic magician magicians magisch
magistrate magistrates magnate magnates magnetismus magnetize magnificent magnifique magro magtfuld maigre mail mailed
mailing mails maim maimed maiming maims main mainstream maintain maintained maintainer maintaining maintainings
maintains maintenant maintenir mairie mais maj majestic majestically majesty major majority make makellos makeover
maker makers makes makeshift making mal malade malagasies malagasy malaria malaysian malaysians male maleri malerisch
males malfunction mallard malmen mammal mammalian mammals mammoth mampfen man manage managed management managen
manager managers manages managing manchenorts mancherorts manchmal mandate mandated mandates mandating mandato
mandatory mandible mandibles mangels manger maniac maniacs manier manifest manifestar manifested manifester
manifesting manifestings manifests manipulate manipuler manipulieren mann manned manner mannered mannering manners
manoeuvre manoeuvred manoeuvres manoeuvring mans manteiga mantua manufacture manufactured manufactures manufacturing
manufacturings many map mapped mapping maps mar marathon marcar march marcher marier marimba marine marines maritime
markant marked market marketed marketing marketings marketplace markets marking marks marksman marktgerecht markup
maroon marquer married marries marron marry marrying mars marshalled marshalling marsupial marsupials martyr martyrs
marvelous masc masculine masculinize mash mashed mashes mashing mask masked maskieren masking masks masquer masquerade
massa massage masse massenweise massiv massive master mastered mastering masterpiece masters masticate masturbieren
mat match matched matches matching mate mater material materialise materials mates mathematics mathematik mathematiker
matriarch matriarches matrices matrix mats matses matter mattered mattering matters mature matured maturer matures
maturest maturing mau maul mausen mausern maverick maxed maxes maximal maxing may mayas maybe mayflies mayfly mayor
mayors mb md me meadow meager meal mealy mean meander meandered meandering meanders meaner meanest meaning
meaningfully meanings means meant meanwhile measles measlier measliest measly measure measured measures measuring meat
meatier meatiest meatloaf meaty mechanic mechanically mechanics meckern med medal medals media median medians medic
medics medikation mediocre medir meditar meditate meditated meditates meditating meditatings medium medizin medroso
meek meeker meekest meer meet meeting meetings meets mega megabyte megabytes meget meh mehr mehrfach mehrmals
mehrsprachig meinerseits meinerzeit meinethalben meinetwegen meinetwillen meinungsstark meist meistens meistenteils
meisterhaft meisterlich meistern mel melancholy melhorar mellem mellow mellower mellowest melodies melody melt melted
melting melts membership meme memorable memoranda memorandum memorieren memorise memorizar men menacer menacing mend
mended mending mends mene mener menneskelig mens mensagem mensch menscheln menschenrecht menschlich mention mentioned
mentioning mentionner mentions mentir mentiroso mentor mentors menu menus mercado merchandise merchant merchants mere
merge merged merges merging mergulhar merit merited meriting merits merkelig merkur merrily merry mesa mesh mesmerize
mesmerized mesmerizes mesmerizing mess message messaged messages messaging messagings messed messes messing messrs
messy mesurer met metabolise metabolite metal metall metallic metallisieren metallurgie metallurgy metals metaphysik
meteorologie meter meters methodisch metier metiers metode metric metrics metropolitan mettre meubler meucheln meuh
mexican mexicans mg mi miam miaou mic mice microblog microchip microgram micrograms micromanage microsecond
microseconds mics mid middag middle midlertidig midst midwife miefen mieux might milch mild milder mildern mildest
mile miles milestone militaries military militate milk milked milking milks milky mill millet milligram milligrams
milliliter milliliters millimeter millimeters million millions millionth millionths millisecond milliseconds milz mime
mimed mimes mimic mimick mimicked mimicking mimicks mimics miming min mince minced minces mincing mind mindblowing
minded minder mindestens minding mindless minds mine mined mineral minerals mines mingle mingled mingles mingling mini
miniature miniatures minimalisieren mining minings minion minions minister ministers ministro minor minority minty
minus minuscule minusing minuss minut minute minutes minuto mirror mirrored mirroring mirrors misappropriate misc
miscalculate mischen mischief mischiefs miserable miserably miserly misfire misfit misfits misguided misjudge miskey
mismatch misplace misplaced misplaces misplacing mispronounce misread misreport miss missed misses missing missive
missives misspend missus missuses mistake mistakes mistaking miste mistenkelig mister misters mistier mistiest mistook
misturar mit miteinander mithilfe mithin mitigate mitigated mitigates mitigating mitnichten mitsamt mittags mittels
mitten mittendrin mittens mitternachts mittlerweile mittschiffs mittsommers mittwochs mitunter mix mixed mixen mixes
mixing mixture ml mlle mm mme mmm mob mobil mobile mobiles mobilise mobility mobilize mochila mock mocked mocking
mockingly mocks mod modebewusst model modelar modeled modeler modeling modelings modellieren modeln models moderate
moderated moderater moderates moderatest moderating moderator moderators moderieren modern moderne modernist
modernists modest modified modifier modifies modify modifying modig moduli modulo modulus moeda mogul moguls moins
moist moisten moister molasses mold molded molding molds moldy molest molested molesting molests molhado mom moment
mommies mommy moms mon monarch monarches monarchie monasticism monat mond monday mondays money mongolian mongolians
monitor monitorar monitored monitoring monitorings monitors monk monkey monkeyed monkeying monkeys monks monochrome
monocle monogamy monopolies monopoly monotheismus monster monstrous montags montanha monter month monthly months
montieren montrer monumental mooch moodier moodiest moody moor moose moot mop moped mopeds mopped mopping mops moquer
moral moralise moralisieren morals morbid morbidity morder mordre more moreover morgen morgens morning mornings
moroccan moroccans morsom mortal mortally mortals mortar mortise mosh moske mosque mosques mosquito mosquitoes most
mostly motel mothball mother mothers motionless motivate motivated motivates motivating motive motivere motives
motivieren motiviert moto motor motorisieren motorista motsatt mouiller mould moulds mount mountain mounted mounting
mounts mourir mourn mourned mourning mourns mouse mouser mousse mouth mouthed mouthing mouths move moved moves movie
movies moving mow mowed mowing mows moyennant mozzarella mph mps mr mrs ms msg msged mstr much mudar muddle muddled
muddles muddling muddy muffeln muffled mulher mulig mulighed mull mulled mulling mulls multar multicolored
multifaceted multiple multiplied multiplier multiplies multiplizieren multiply multiplying mum mumble mumbled mumbles
mumbling mumifizieren mummies mummify mummy mumps mums mund mundane mundaner mundanest munden munkeln munter mural
murals murder murdered murdering murders murky murmurer murren muscat musculoso museum mushy music musical musician
musicians musik musikalisch musiker musizieren must musterhaft mustern musty mutate mute muted muter mutest mutig my
myndighed myself mysterious mysteriously mystic mystics mystified mystifies mystify mystifying mystisch mythology nab
nach nacheinander nachgerade nachhaltig nachher nachmals nachmittags nachts nachttisch nachweislich nadar nag nagel
nagen nager nagged nagging naggings nags nah nahe nahebei naheliegenderweise nahen nahezu nail nailed nailing nails
naive naiver naivest naked nam name named namens namentlich names namibian namibians naming nannies nanny nanosecond
nanoseconds napkin narcotic narcotics nariz narkotisieren narrate narrative narratives narrator narrators narren
narrensicher narrow narrowcast narrowed narrower narrowest narrowing narrows nasalise naschen nass nation
nationalisieren nationalismus nationalsozialismus native natives nats natur natural naturalisieren naturally naturlig
naturtro naughty nauseate nausiating nautical naval navegar navigate navigated navigates navigating navigatings navio
nay near nearby neared nearer nearest nearing nearly nears neat neaten neater neatly neattest nebbich neben nebenan
nebenbei nebeneinander nebenher neblina nebst nebula nebulae necessary neck necken necklace nectarine nee need needed
needily needing needs needy negar negativ negative negieren neglect neglected neglecting neglects negligible negociar
negotiate negotiated negotiates negotiating negotiatings negotiation neice neices neighbor neighboring neighborly
neighbors nein neither nej nemeses nemesis nephew nephews neptun neptune nerd nerded nerdier nerdiest nerding nerds
nerdy nerve nervoso nervous nervously nesteln net nets netsuke nett netted netterweise netting nettoyer network
networked networking networkings networks neu neuerdings neuern neugierig neulich neuroses neurosis neutre neutron
neve never nevertheless new newer newest newly newlywed news newsletter newsprint newsstand newton newtons next
nibblier nibbliest nibbly nicaraguan nicaraguans nice nicely nicer nicest nicht nicked nicking nie niece nieces
niedlich niedrig niemals nier niere nifty nigerian nigerians nigerien nigeriens nightlife nightly nimble nimbler
nimblest nimmer nimmermehr nine nineteen nineteenth nineteenths ninetieth ninetieths ninety ninth ninths nippy
nirgends nirgendwo nirgendwohin nite nites nitrate nitrates nive niveauvoll nivelar no nobel noble nobleman noblemans
nobler noblest noblewoman noblewomans nobodies nobody noch nocheinmal nochmal nochmals nocturnal nod nodded nodding
nods noisier noisiest noisily noisy noite nomad nomads nomear nomen nommer non nonchalant nondescript nonobstant
nonprofit nonstop noon nope nor nordwestlich norm normal normaler normalerweise normalest norms north northeast
northern northwest norwegian norwegians nosier nosiest nosy not nota notabene notable notar notaries notarize notary
note noted noter notes noteworthy notfalls nothing nothings notice noticed notices noticing notieren noting notorisch
notwendigerweise notwithstanding nouer nougat nourish nourished nourishes nourishing nourrir nov novel novels november
novice novices novo now nowadays noxious noyer nu nuanced nuanciert nuclei nucleotidase nucleus nude nudge numb number
numbers numbest numbing numeracy numeric nummerieren nun nunmehr nuns nur nurse nursed nurseryman nurserymans nurses
nursing nursings nurture nurtured nurtures nurturing nutella nutritious nuts nutses nutzbringend nuvem nyde nysgjerrig
nyttig oatmeal oatmeals ob obduzieren obediant obedience obedient obediently oben obenauf obendrauf obendrein
obenherum obenrum oberhalb obese obesity obey obeyed obeying obeys object objected objecting objective objectives
objects objekte objektiv obligated obligation obligatorisch obliger oblong obnoxiously obscene obscure obscured
obscurer obscures obscurest obscuring observant observar observe observed observer observes observing obsess obsessed
obsesses obsessing obsolete obstetrics obstruct obtain obtained obtaining obtains obtenir obtrude obvious occupant
occupants occuper occupied occupier occupiers occupies occupy occupying occur occurred occurring occurs ocean oceano
oceans ocelot oco oct october octopi octopus ocupado odd oddball odder oddest oddly odiar of oferecer off offbeat
offenbar offend offended offending offends offenherzig offensichtlich offensiv offensive offensively offensives
offentlig offer offered offerieren offering offerings offers offhand officer officers official officially officials
officier offline offrir offset offsets offsetting offspring offsprings oft ofte often oftmals og oh ohh ohms ohne
ohnedem ohnedies ohnegleichen ohnehin ohr ohrfeigen oi oil oiled oilier oiliest oiling oils oily ok okay oktroyieren
old older oldest olhar olho olives ollay ollying olympisch om omani omanis ombro omelet omg omhyggelig omhyggeligt
omit omits omitted omitting omkring on onanieren onboard once one oneday ones oneself ongoing online only onset onto
oof ooh ooo oops ooze oozed oozes oozing opaco open opened opener openest opening openings openly opens opera operar
operate operated operates operating operatings operator operators operieren opiate opiates opine opined opines opining
opponieren oppose opposed opposer opposes opposing opposite opposites oppress oppressed oppresses oppressing
opprinnelig ops opt opted optik optimal optimieren optimist optimistic optimistically optimistisch optimists opting
option optometrist optometrists opts opus or oracle oracles orakeln orange oranger orangest orbit orbited orbiting
orbits orchestrate orchid ord ordeal ordeals ordentlich ordentlig order ordered ordering orderly orders ordinary
ordnungshalber ordonner organic organisation organise organised organiser organises organisieren organisiert
organising organisings organizado organizar organize organized organizer organizers organizes organizing organizings
orgulhar orient orientate oriented orienter orientieren orienting orients original originator originators originell
ornate ornery orotund orphan orphans oser osso ostrich other others otherses otherwise otimista ouah oublier ouch ouf
ought oughta oui ouille ouin ounce ounces oups our ours ourself ourselves out outbid outcast outcasts outdo outdone
outdoor outer outfit outflank outfox outgo outgoes outgoing outgrew outgrow outgrowing outgrown outgrows outlandish
outlaw outlaws outlied outlies outline outlined outlines outlining outly outlying outnumber outnumbered outnumbering
outnumbers outpace outpaced outpaces outpacing outrageous outrank outre outright outrun outset outside outsource
outspoken outspokens outstand outstanding outstands outstood ouvido ouvir ova oval ovals ovelha oven ovens over
overall overalt overarch overarched overarches overarching overboard overburden overcame overcharge overcoat overcome
overcomes overcoming overcomings overconfidently overcook overcooked overcrowding overdone overdub overdue overfeed
overhand overhead overheard overlap overlapped overlapping overlaps overload overlook overlooked overlooking overlooks
overnight overpass overpassed overpasses overpassing overplay overpower overpowered overpowering overpowers
overproduce overraskende overreact override overrides overriding overrode oversaw overseas oversee overseeing overseen
oversees overshadow overshadowed overshadowing overshadows overspend overstay overt overtaken overthrown overtime
overtimes overtrain overturn overturned overturning overturns overuse overused overuses overusing overvalue overview
overviews overweight overwhelm overwhelmed overwhelming overwhelms overwork overwrought ovo ovulate ovulated ovulates
ovulating ovulatings ovum ow owe owed owes owing owlishly own owned owner owners ownership ownest owning owns ox oxen
oxidise oxidize oxydieren oxygen oxygenate oy oz ozean pa paarmal paarweise pace pacemaker paciente pacifique pack
package packaged packages packaging packagings packed packend packing packs padaria paddeln paddies paddy paf paffen
pagar page pages pai paid painful painfully paint painted painter painters painting paintings paints paintwork pair
paired pairing pairs paise paised paises paising pakistani pakistanis pal palast palatable palate palavern pale paled
paler pales palest palestinian palestinians paling pallier pals paltry pamper pampered pampering pampers pan
panamanian panamanians panellist panellists panic panicked panics panieren panisch panned panning panoplies panoply
pans pant panties pants pantschen pantyhose papa papel papir par parade paradieren paradiesisch paradise paradises
paradoxerweise paraguayan paraguayans parallel paralleled paralleling parallels paralyse paralysed paralyses
paralysieren paralysing parametrisieren paranoid paraphieren parar parat parched parcourir pardonner parent parental
parentals parented parentheses parenthesis parenting parents parer parfois pariah pariahs parish parishes park parked
parken parkettieren parkhaus parkieren parking parkings parks parlementaire parler parmi parody parque parsnip part
partager parted partenaire parterre partial partially participar participate participated participates participating
participer partido partied parties parting partir partisan partner partners partnerschaftlich partout partridge parts
party partying partyings parvenir pascals pass passablement passager passar passed passer passes passim passing
passionate passioniert passiv passivo passport past pasta paste pasted pastel pastes pasting pastor pastors pasts
patch patched patches patching pate patent patented patenting patents pater pates pathogen pathogens patience patient
patiently patients patinete pato patriarch patriarches patriot patriots patrol patrolled patroller patrolling patrols
patron patrons pats patsies pauken pause paused pauses pausieren pausing pauvre pave paved paves paving pawn pawns pay
payer paying pays pd peace peaceful peacekeep peacekeeping peacekeepings peacekeeps peacekept peak peaked peaking
peaks peanut peanuts pear pearl pearls pecan pedal pedals pedestal pedestals pedra pee peeing peel peeled peeling
peels peer peered peering peers pees pege pegged pegging peindre peinigen peinlich peitschen peixe pele pellen pen
penalise pence pences pencher pencil pencilling pencils pend pendant pended pending pendre pends penge penibel
peninsula penis pennies penning pens pensar penser pension pent peony people pepper peppery pequeno per perceber
perceive perceived perceives perceiving percent percentage percentages percer percevoir perder perdre perfect
perfected perfecter perfectest perfecting perfection perfectionner perfectly perfects perfekt perfil perform performed
performer performers performing performs perfume perfumed perfumes perfuming perguntar perhaps perigoso periodensystem
periodical periodicals perish perished perishes perishing perky permafrost permanent permeate permeated permeates
permeating permettre permit permits permitted permitting permutieren perna perp perplex perplexe perplexed perplexes
perplexing persecute persevere persevered perseveres persevering persist persisted persisting persists person personal
personalise personifizieren personnel perspective perspectives perspire persuade persuaded persuader persuades
persuading pert pertain pertinent peruvian peruvians pervade pervaded pervades pervading perverse pesado peser peso
pesos pesquisar pessimist pessimista pessimistic pessimists pet petabyte petabytes petal petals petite petrol
petroleum pets petticoat petting petty peu peyote peyotes pferd pff pfft pfiffig pflanze pflichtbewusst pfriemeln
pfund phantastisch phantom phantoms pharmacist pharmacists pharmacopoeia phase phased phases phasing phd phenomena
phenomenon phew philippine philippines philosopher philosophers philosophie phone phoned phones phonier phoniest
phoning phony phooey photocopier photocopiers photograph photographed photographer photographers photographier
photographieren photographing photographs photon phrase phrases physical physically physician physicians physics
physik physikalisch picayune pick picked picking picks picnic picnics picosecond picoseconds pie pier pierced piercing
piers pies pig piggies pigging piggy piglet pigpen pigs pigsty pikant pikanterweise pike pile piled piles pilgrim
pilgrims piling pillbox pillepalle pillory pillow pilot piloted piloting pilots pilz pin pine pined pines pining
pinion pink pinkeln pinker pinkest pinned pinning pinpoint pinpointed pinpointing pinpoints pins pinstripe pint pintar
pints pioneer pioneers piorar pip pipe piped pipes piping piquer pirschen pis pish piss pissed pissen pisser pisses
pissing pit pitied pities pitiful pits pitted pitting pittoresk pity pitying pivot pivoting pivots pix pixellate pizza
pl place placed placer places placid placide placing plagiarise plaid plaider plain plaindre plainer plainest plaire
plaisanter plait plan plancher planejar planet planned planner planners planning plannings planquer plans planschen
plant plantar plante planted planter planting plants plantschen planula plappern plaque plaques plastic plastics plate
plates platin platter platypus platzieren play played player players playfully playing playings playmate playmates
plays playwright playwrights plazenta plce plced plces plcing plead pleaded pleading pleads pleasant pleasanter
pleasantest please pleased pleasing pleasure plebiscite plebiscites plenty pleurer pleuvoir plic plier pliers plonger
plouf pls pluck pludselig plug plugged plugging plugin plugs plukke plumber plumbers plummet plummeted plummeting
plummets plump plumped plumping plumps plumpsen plunge plunged plunges plunging plus pluto plutselig plz pneumonia
poach poached poaches poaching pobre pochieren pocken podcast podcaster podcasters poder poet poetisch poetry poets
point pointed pointer pointing pointless points pointy poison poisoned poisoning poisonings poisons pol polarisation
polemisieren police policeman policemans policial polish polished polishes polishing polite politely politer politest
political politician politicians politics politik politiker politisch poll polled pollen polling polls pollute
polluted pollutes polluting pols polstern polyester polygamy polytheismus pomelo ponder pontuar pontudo pool pooled
pooling pools poop pooped pooping poops poor poorer poorest poorly pop popped poppies popping poppy pops
popularisieren popularity popularize population populations populist porco pore pored pores poring pork pornstar
pornstars porta portal portals porter portly portray portrayed portraying portrays portuguese portugueses pose posed
posen poser poses posh posing position positioned positioning positionings positions positiv positively possess
possessed possesses possessing possession possible post postar postbox posted posting posts potable potent potential
potentially potentials potenzieren potter potters pound pounded pounding pounds pour poured pouring pourpre pourrir
pours poursuivre pourvoir pousser pouvoir pow power powered powerful powerfully powering powerless powers pp practical
practice practiced practices practicing practitioner practitioners pragmatisch praia praise praised praises praising
praktikabel praktisch praktischerweise praktisk prall prallen prance prankster pranksters pratiquer prattle prattled
prattles prattling pray prayed praying prayings prays preach preached preacher preachers preaches preaching preamble
precede preceded precedent precedes preceding precious precise preclude precluded precludes precluding predetermine
predetermined predetermines predetermining predict predicted predicting prediction predictions predicts preexisting
pref prefeito prefer preferred preferring prefers pregnant pregnanter pregnantest preheat prejudge premature
premeditation premia premier premiers premise premises premium prendre preoccupied preoccupies preoccupy preoccupying
preocupado preocupar prepaid prepare prepared prepares preparing preposition prepositions preregister prerogative
prerogatives prescrever presell presense present presented presenter presentest presenting presents preserve preserved
preserves preserving preside president presidente presidents presidir presque press pressed pressen pressentir presser
presses pressing pressure prestigevoll prestigious presume presuppose presupposed presupposes presupposing pretend
pretended pretending pretendings pretends pretense pretty prevail prevailed prevailing prevails prevent prevented
preventing prevents prey preyed preying preys price priced priceier prices pricey priciest pricing pricklier
prickliest prickly pride prided prides priding prier priest priestess priestesses priesthood priests prima primary
prime primed primer primes primest priming prince princes princess princesses principal principals print printed
printer printing printings prints prinzipientreu prior prioritize pris prisoner prisoners pristine private privatim
privatisieren priver privilege pro proaktiv prob probable probablement probat probate probe probed probehalber probes
probieren probing problem problematisieren problemlos problems proceed proceeded proceeding proceeds proces process
processar processed processes processing processings proche proclaim proclaimed proclaiming proclaims proclamer
procrastinate procure procured procurement procurer procures procuring prod prodded prodigies prodigy prods produce
produced producer producers produces producing productive produire produzieren produzir prof profane profess professed
professes professing profession professional professionals professor professors profile profiled profiles profiling
profitabel profitable profiter profound profounder profoundest profuse progenies progenitor progenitors progeny
prognoses prognosis program programar programing programme programmed programmer programmers programmes programmieren
programming programs progress progressed progresser progresses progressing progressiv prohibit prohibited prohibiting
prohibition prohibits project projected projecting projects projektieren projetar projeter projizieren proklamieren
proliferate prolong prolonged prolonger prolonging prolongs promener prometer promettre prominent promise promised
promises promising promote promoted promotes promoting promouvoir prompt prompted prompter promptest prompting
promptly prompts pron prononcer pronoun pronounce pronounced pronounces pronouncing proofread prop proper properly
prophet prophetisch prophets proportionate propose proposed proposer proposes proposing propound propped propping
propre props pros proselytise prospect prospector prospectors prospects prosper prospered prospering prospers prostate
prostates prostitute prostitutes protect protected protecting protects protektiv protest protestar protested protester
protesting protests protist protokollieren proton protrude protruded protrudes protruding protzen prou proud prouder
proudest prout prouver provar prove proved proven proves provide provided providence provider provides providing
proving provision provoke provoked provokes provoking provoquer proximate prudent prune pruned prunes pruning
prunkvoll pry ps pschitt pseud psitt psst psych psyched psyches psyching psychologist psychologists pt public
publication publicity publicize publier publish published publishes publishing publishings publizieren pudding
puddings puff puis puisque puke pukes puking pular pulen pull pulled pulling pulls pulp pulse pulver pulverize pulvern
pump pumped pumpen pumping pumps punch punched punches punching punctual punctually punctuation punier puniest punir
punish punished punishes punishing punjabi punk punks punkt punkto puny pupil pupils puppet puppies puppy purchase
purchased purchases purchasing pure purer purest puritan purple purpler purplest purport purported purporting purports
purpose purposes purse pursuant pursuanted pursuanting pursuants pursue pursued pursues pursuing push pushed pushes
pushing pushy pussies pussy put putrefy putrid puts putting putty putzig puxar puzzle puzzled puzzles puzzling pvt px
pyha pynte pyramid pyramide pyramids pytt qatari qataris qt qtr qua quack quacked quacker quackest quacking quacks
quadrado quadratisch quadrillion quadrillionth quadrillionths quadro quadruple quaff quaint quainter quaintest
quaintly qualified qualifier qualifies qualifiziert qualify qualifying qualitativ qualmen qualvoll quand quantify
quarrel quarrelsome quarrelsomely quart quartalsweise quarter quarterback quarterbacks quarterly quarts quarz quash
quashed quashes quashing quasi quasiment quaver que queasily queasy queen queens queijo queimar quelque quelquefois
quench quenched quenches quenching quente quer querbeet querdenkend querfeldein querulous question questionable
questionably questioned questioning questioningly questionings questions quetschen quick quicker quickest
quicklebendig quickly quiet quieter quietest quieting quietly quieto quiets quinoa quintessential quintillion
quintillionth quintillionths quintuple quip quirkily quirlig quit quite quits quitter quitting quiver quivered
quivering quivers quixotic quiz quizzes quizzically quoique quote quoted quotes quotient quotients quotieren quoting
rabbi rabbis rabid rabies raccrocher race raced races racheter racial racing racist racists rack racked rackern
racking racks raconter rad radiant radical radicals radieren radii radikalisieren radio radius raffinieren raffiniert
rag rage raged ragen rages ragged raggeder raggedest raging raide railway rain rained rainier rainiest raining rains
rainy raio raise raised raises raising raisonner raiz rake raked rakes raking ralentir rallied rallier rallies rally
rallying ralo ramasser ramble rambled rambles rambling ramener rammeln rammen ramp rampant rampe ramper ramponieren
ran randier randiest random randomer randomest randomize randomly rang range ranged ranger ranges ranging ranimer rank
ranked ranking ranks rant ranted ranting rants rap rape raped rapes rapid rapide rapider rapidest rapidly raping
rapped rappeler rapper rappers rapping rappings rapporter rapprocher raps rare rarely rarer rarest rasant rascheln
raser rash rashes rask rassembler rassismus rassurer rasten rat rate rated rater rates rather ratified ratifies
ratifizieren ratify ratifying rating ratings rational rationale rationalise rationalize ratlos rato rats rattacher
rattekahl rattern rattle rattled rattles rattling rattraper ratzekahl ratzeputz ratzfatz rauchfrei raunen raunzen raus
rauschen ravage rave raved ravel raven ravens raves raving ravioli ravish ravished ravishes ravishing raw rawer rawest
rawhide rays rb reach reached reaches reaching react reacted reacting reacts read readier readies readiest readily
reading readings readjust readmit reads ready reaktion real realer realest realise realised realises realising realist
realistic realistisch realists realiter realize realized realizes realizing really reap reaped reaping reapply reaps
rear rears reason reasonable reasoned reasoning reasonings reasons reassemble reassure reassured reassures reassuring
reassuringly rebate rebater rebates rebel rebels reboot rebooted rebooting reboots reborn rebound rebuff rebuffed
rebuffing rebuffs rebuild rebuke rebuttal rebuttals recalcitrant recall recalled recalling recalls receber recede
receitar receive received receives receiving recent receptionist receptionists receptor recevoir rechercher rechnen
recht rechtens rechts rechtschaffend recipient recipients recital recitals recken reckless recklessly reckon reckoned
reckoning reckons reclaim reclaimed reclaiming reclaims reclamar reclassify recluse recluses recognition recognize
recognized recognizes recognizing recommander recommencer recommend recommendation recommended recommending recommends
recompense reconcile reconciled reconciles reconciling recondite reconsideration reconstituer reconstitute
reconstruire record recorded recording recordings records recount recoup recouped recouping recoups recourir recouvrir
recover recovered recovering recovers recovery recreation recruit recruited recruiter recruiters recruiting recruits
recruter recta rectangulaire rectangular rectorat recueillir reculer recusar recycle recycled recycles recycling
recyclings red redact redacted redacting redacts rede redefine redefined redefines redefining reder redescendre
redesign redest redevelop redevenir redid redire redo redoes redoing redondo redonner redound redouter redraw redress
redresser redselig reduce reduced reduces reducing redundant reed reeds reel reeled reeling reell reels refactor
refactored refactoring refactors refaire refer reference referenced references referencing referenda referendum
referent referents refermer referral referrals refinance refinanced refinances refinancing refine refined refines
refining reflate reflect reflected reflecting reflects reflektiert refletir refocus refocused refocuses refocusing
refogar reform reformed reformer reformers reforming reforms refract refracted refracting refracts refresh refreshed
refreshes refreshing refrigerante refroidir refuel refuelled refuelling refuels refugee refugees refund refunded
refunding refunds refurbish refurbished refurbishes refurbishing refuse refused refuser refuses refusing refute
regagner regal regar regard regarded regarder regarding regards rege regelmessig regen regering register registered
registering registers regn regnerisch regret regrets regretted regretter regretting regroup regrouped regrouper
regrouping regroups regsam regular regularly regulate regulated regulates regulating regulieren rehabilitieren
rehearse rehearsed rehearses rehearsing rehearsings reheat reheated reheating reheats reich reichen reign reigned
reigning reigns reimburse reimbursed reimburses reimbursing rein reined reinforce reinforced reinforces reinforcing
reining reins reiterate reivindicar reizen reizend reizvoll reject rejected rejecting rejects rejeitar rejeter
rejigger rejoice rejoiced rejoices rejoicing rejoin rejoindre rejse rejuvenate rejuvenated rejuvenates rejuvenating
rekindle reklamieren relate related relates relating relativ relative relatives relaunch relax relaxado relaxation
relaxed relaxes relaxing relaxings release released releases releasing relembrar relent relented relenting relents
relevant relever relied relier relies relieve relieved relieves relieving religion relinquish relinquished
relinquishes relinquishing relire relish relished relishes relishing relive relived relives reliving reload reloaded
reloading reloads relokalisieren reluctant reluctantly rely relying remade remain remained remaining remains remake
remakes remaking remand remark remarkable remarked remarking remarks remarquer rembourser remedied remedies remedy
remedying remember remembered remembering remembers remercier remettre remonter remorseful remote remoter remotest
remove removed removes removing rempeln remplacer remplir remuer ren renaissance rencontrer render rendered rendering
renderings renders rendezvous rendezvouses rendezvousing rendre renew renewed renewing renews renforcer renier
renommiert renoncer renounce renounced renounces renouncing renouveler renovieren renowned renseigner rent rental
rentals rented renting rentrer rents renverser renvoyer reopen reorder reordered reordering reorders reorganisation
reorient rep repair repaired repairing repairs repartir repasser repeal repealed repealing repeals repeat repeated
repeatedly repeating repeats repel repelled repelling repels repentant repentir rephrase rephrased rephrases
rephrasing replace replaced replacement replacer replaces replacing replenish replenished replenishes replenishing
replicate replicated replicater replicates replicatest replicating replied replies reply replying report reported
reporter reporters reporting reportings reports reposer repossess repousser reprendre represent representar
representation representative representatives represented representing represents reprimand reproach reproachfully
reprobate reprocher reproduire reprove reps reptil republic republican republicans republics repurpose request
requested requesting requests require required requirement requires requirieren requiring requite rerun reruns res
reschedule research researcher researchers resemble resembled resembles resembling resent resented resenting resents
reservation reserve reserved reserves reservieren reserving resfriar reside resided resident residents resides
residing resign resigned resigning resigns resilient resist resistant resisted resistent resistente resisting resists
resolut resolute resolve resolved resolver resolves resolving resonant resort resorted resorting resorts resource
respect respected respecter respectful respecting respects respektabel respektieren respektiert respirar respirer
respite respites respond responded responder responding respondings responds responsable responsibility responsible
respray ressembler ressentir ressortir ressusciter rest restart restarted restarting restarts restaurant restaurante
restaurer restaurieren rested rester restfully resting restituer restock restocked restocking restocks restore
restored restores restoring restrain restrained restraining restrains restreindre restrict restricted restricting
restricts restructrue restructrued restructrues restructruing restructruings restructure restructured restructures
restructuring restructurings rests result resultat resulted resultieren resulting results resume resumed resumes
resuming resumir resurface resurfaced resurfaces resurfacing retangular retarded retarder retardieren retenir
retention retentir retire retired retirer retires retiring retning retomber retool retour retourner retracer retract
retrieve retrieved retrieves retrieving retrofit retrofiting retrofits retrospectivity retrouver rettferdig return
returned returning returns retuschieren reunir reup reuped reuping reups rev revamp revamped revamping revamps
revanchieren reveal revealed revealing reveals revel reveled revelling revels revenir revere revered reverend
reverends reveres revering reverse reversed reverses reversieren reversing revert reverted reverting reverts review
reviewed reviewing reviews revisar revisit revisited revisiting revisits revitalise revitalised revitalises
revitalisieren revitalising revitalize revitalized revitalizes revitalizing revive revived revives reviving revivre
revoir revoke revoked revokes revoking revolution revolutionaries revolutionary revolutionieren revolve revolved
revolves revolving reward rewarded rewarding rewards reword rewrite rewritten rexes rezensieren rhetoric rhetorics
rheumatoid rhyme rhymed rhymes rhyming ribbon rice rich richer richest richtig richtungsgebend richtungsweisend
rickets rid ridden ridding ride rides ridge riding ridings rids riegeln riesig right righteously righter rightest
rightful rightfully righting rights rigid rigidly rigoler rigoros rim rimelig ring ringe ringing rings ringsherum
ringsum ringsumher rio riot rioted riots rip ripe ripen ripened ripening ripens riper ripest ripping rips rir rire
rise risen riser rises risiko rising risk riskant risked risking risks risquer rite rites rittlings ritual rituals
ritzier ritziest ritzy rival rivalisieren rive riverbed riverbeds riveting rivetinging rivetings rivetung roadway roam
roamed roaming roams roar roared roaring roars roast roasted roasting roasts robbed robbing robins robust rocha rocher
rochieren rock rocked rocking rocks rode rodent rodents rodeo rodeos rods rogue rogues role rolig roll rolle rolled
rolling rolls rolltreppe romanian romanians romantic romantisch rompre ronfler ronron roof roofed roofer roofers
roofing roofings roofs rookie rookies room roomier roomiest rooms roomy root rooted rooting roots rope roped ropes
roping rose roses rosier rosiest rosin rosto rosy rot rotating rotieren rots rotted rotten rotting rotzen rotzig
rouble roubles rough roughed rougher roughest roughing roughly roughs rouler round roundabout rounded rounding rounds
rout route routed routes routine routines routing routiniert routs row rowdy rowing rowings rows royal rp rub rubbed
rubbery rubbing rubbish rubbishes rubies rubric rubs ruby ruddy rude rudely rudement ruder rudern rudest rue ruhig
ruin ruined ruiner ruining ruins rule ruled ruler rulers rules ruling rulings rum run rund runden rundherum rundown
rundum rung running runningback runningbacks runnings runny runs runway runzeln rupee rupees rupfen rural rush rushed
rushes rushing russian russians rust rusted rustier rustiest rusting rustle rustled rustles rustling rusts rwandan
rwandans ryddig sabbatical sabbaticals sabbeln sabbern sache sachgerecht sachkundig sack sacked sacking sacks sacred
sacrifice sacrificed sacrifices sacrificing sacrifier sad sadden saddened saddening saddens sadder sadest sadly
sadness safe safeguard safeguarded safeguarding safeguards safely safer safest safety saft sage sagenhaft sages said
saigner sail sailed sailing sailings sailor sailors sails saint saintlier saintliest saintly saints sair salada
salaries salary sale salmon saloon salt saltier saltiest salty saluer salvar salz salzig same samfund sammeln sammen
samoan samoans sample sampled samples sampling samstags samt sand sandbar sandier sandiest sandstein sandsynligvis
sandwich sandwiches sanft sang sangrar sangue sanguinisch sanity sank sannsynlig sans sapato sapien sapiens sarcastic
sardonic sarong sashay sat sate satirise satirize satisfactory satisfaire satisfeito satisfied satisfies satisfy
satisfying satish sattsam saturate saturated saturates saturating saturday saturdays saturieren saturn saudi saudis
sauerkraut sauf sauted sauter sauvage sauvegarder sauver save saved saves saving savoir savour savvier savviest savvy
saw say saying sayings says scaffold scale scaled scales scaling scaly scamper scan scanned scanning scans scantier
scantiest scanty scar scarce scarcely scarcer scarcest scare scared scares scarier scariest scarification scarily
scaring scarlet scarper scarred scarring scars scary scathing scatter scattered scattering scatters scavenge scavenged
scavenges scavenging scenario scene scenery scent scented scents schach schachern schaden schaf schandehalber
scharenweise scharf scharren scharwenzeln schattig schaukelstuhl schedule scheduled schedules scheduling schedulings
scheibchenweise scheitern schematise scheme scheuern schielen schier schiff schillern schillernd schimmeln schippen
schirmen schlafzimmer schlange schlau schlechthin schleimen schlep schleudern schlimmstenfalls schlottern schlucht
schlucken schmatzen schmecken schmeicheln schmiegen schminken schmirgeln schmoren schmuggeln schnarren schnattern
schnaufen schnee schnell schnellstens schniegeln schnitzel schnitzeln schnurstracks scholar scholarly scholars
scholarship schon schonmal school schooling schoolings schools schrammen schrank schraube schreibtisch schrift
schrittweise schrubben schrumpeln schuften schuldenhalber schule schummeln schusswaffe schustern schwangerschaft
schwanken schweben schweinigeln schwerlich schwert schwimmen schwungvoll scientific scientist scientists scion scions
scissors scoff scoop scope scorch scorched scorches scorching score scored scores scoring scorings scorn scornful
scorpion scotch scottish scottishes scout scouted scouting scouts scowl scrabble scram scramble scrap scrape scraped
scrapes scraping scratch scratched scratches scratching scratchy scream screamed screaming screamings screams screech
screeched screeches screeching screen screened screening screenings screens screenwriter screenwriters screw screwed
screwing screws scribble scribbled scribbles scribbling scroll scrolled scrolling scrolls scruple scrutinise scuffle
sculpt sculpted sculpting sculptings sculptor sculptors sculpts scuttle se seabed seabeds seafood seagull seal sealed
sealing seals search searched searches searching searchingly season seasoned seat seated seating seatings seats sec
secar seco second secondary seconds secouer secouriste secours secrecy secret secretaries secretary secrets secs sect
section sects secularize secure secured securer secures securest securing sedate sedated sedately sedater sedates
sedatest sedating seddel sediment see seed seeded seeding seeds seeing seek seeking seeks seele seem seemed seeming
seemingly seemly seems seen sees segel segeln segregate seguir segundo seguro sehnen sehr seinerseits seinerzeit
seinetwegen seinetwillen seit seitab seitdem seitens seither seitlich seitlings sekund sekunde sekundieren selbander
selbdritt selbigesmal selbst selbstbestimmt selbstbewusst selbstredend selbstsicher selbviert seldom selecionar select
selected selecter selectest selecting selects self selfish selfishly sell selling sells selon selskab selten selvom
selvsikker semana sembler semer seminar seminars sen senado senate send sending sends senegalese senegaleses senha
senior seniors sens sensationell sense sensed senses sensibel sensibilisieren sensing sensitiv sensitize sensory sent
sentar sentence sentenced sentences sentencing sentimental sentir sep separate separated separately separater
separates separatest separating separieren sept september septillion septillionth septillionths sequester sequestered
sequestering sequesters serbian serbians serenade serene sergeant sergeants serial serialize serials serie series
seriously sermon serpentine serrer servant servants serve served serves serviable service serviced services servicing
serving servings servir servitor servitors sesame sessel set sets setting settings settle settled settler settles
settling seufzen seven seventeen seventeenth seventeenths seventh sevenths seventieth seventieths seventy sever
several severe severed severer severest severing severs sew sewed sewing sewn sews sex sexes sexier sexiest sexismus
sextillion sextillionth sextillionths sexuell sexy sfc sgt shabby shack shacked shacking shacks shade shaded shades
shadier shadiest shading shadowbox shadowy shady shaft shake shaken shakes shakily shaking shall shallow shallower
shallowest sham shaman shamans shameful shameless shampoo shanghai shant shape shaped shapes shaping share shared
shares sharing shark sharp sharpen sharpened sharpening sharpens sharper sharpest sharply shatter shattered shattering
shatters shave shaved shaves shaving she shear sheathe shed shedding sheds sheep sheepishly sheer sheesh sheild
sheilding sheilds sheilt shekel shekels shell shelter sheltered sheltering shelters shepherd shepherds sheqel sheqels
shhh shift shifted shifting shifts shilling shillings shimmering shine shines shingles shinier shiniest shining shinny
shiny ship shipped shipper shipping shippings ships shirk shit shiver shivered shivering shivers shock shocked
shocking shocks shoddy shoe shoes shone shoo shook shoot shooting shoots shop shopped shopping shoppings shops shore
shored shores shoring short shortage shortages shorted shorten shortened shortening shortenings shortens shorter
shortest shorting shorts shot should shoulder shout shouted shouting shoutings shouts shovel show showboat showed
showgirl showgirls showing showman showmans shown showrunner showrunners shows showy shrank shred shrill shriller
shrillest shrilly shrink shrinking shrinks shrivel shrivelled shrivelling shrivels shrunk shudder shuffle shuffled
shuffles shuffling shun shunned shunning shuns shush shut shuts shutting shy shyer shyest shyly si sibling siblings
sic sicher sicherheitshalber sicherheitsorientiert sicherlich sichten sick sicker sickest sicklier sickliest sickly
side sideboard sided siden sides sidetrack siding sieben siechen siege siegen siegreich siezen siffler sift sifted
sifting sifts sige sightseeing sign signal signaled signaler signaling signalings signals signatories signatory
signature signed signer significant signifier signifikant signing signings signs sikhreligion sikker silber silence
silenced silences silencing silent silently silk silky sillier silliest silly silt silver silvers similar simpel
simple simpler simples simplest simplified simplifier simplifies simplify simplifying simplistic simulate simulated
simulates simulating sin since sincere sincero sinful sing singaporean singaporeans singe singer singers singing
singings single singled singles singling sings sinister sink sinking sinks sinner sinners sinnvollerweise sint sip
sipping sips sir sissies sissy sister sisters sit site sites sits sitting sittings situ situer six sixteen sixteenth
sixteenths sixth sixths sixtieth sixtieths sixty size sized sizes sizing sizzle sizzling sjov skarp skate skateboard
skateboarded skateboarding skateboardings skateboards skated skates skating skatings skean skeletal skeleten skeletens
skeleton skelett ski skied skier skiers skies skiied skiing skikkelig skill skilled skills skin skinnier skinniest
skinny skipping skirmish skirmishes skis skittles sklaverei skole skov skrive skulptur sky skyldig skyline skyrocket
skyrocketed skyrocketing skyrockets skyscraper slack slacks slain slake slam slammed slams slank slap slather slay
slayed slaying slays sleek sleeker sleekest sleep sleepily sleeping sleepings sleeps sleepy sleet slender slenderest
slept slice sliced slices slicing slick slicked slicker slickest slicking slicks slid slide slides sliding slier
sliest slight slighter slightest slim slime slimest slimier slimiest slimmer slimy slink slip slipped slipper slippery
slipping slips slipshod slit slits slitting slope sloped slopes sloping slouch slouched slouches slouching slovak
slovaks slow slowed slower slowest slowing slowly slows slump slushy sly smack smagfuld smal small smaller smallest
smart smarten smarter smartest smash smashed smashes smashing smell smelled smellier smelliest smelling smells smelly
smile smiled smiles smiling smirk smirked smirking smirks smog smoggy smoke smoked smokes smoking smokings smooth
smoothed smoother smoothest smoothing smoothly smooths smug smuggle smuggled smuggler smugglers smuggles smuggling
smuk snack snake snaked snakes snaking snap snaping snapped snappy snaps snarling snart snatch snatched snatches
snatching sne sneak sneaking sneaks sneaky snedig sneeze sneezed sneezes sneezing snew snif sniff sniffed sniffing
sniffs sniveling snob snobbish snoop snoopy snow snowboard snowboarded snowboarding snowboardings snowboards snowing
snowings snowplow snows snuck snuggle snuggled snuggles snuggling so soak soaked soaking soaks soap soar soared
soaring soars sob sobbed sobbing sober sobered sobering sobers sobs soccer sociable social socialer socialest
socialist socialists sock sodann soeben sofort sofrer soft softer softest softly software sogar soggy sogleich soigner
soit sojabohne sol solace solala sold solder soldier soldiers sole solemn solemner solemnest solemnly soles solicit
solicited soliciting solicits solid solidarisch solidarisieren solide solider solidest solidly soliloquy solitaire
solliciter soloist soloists soltar soluble solution solve solved solvency solvent solvents solves solving som somalian
somalians somber sombra sombre sombrer sombrero sombreros some somebodies somebody someday somehow someone someones
someplace something sometimes somewhat somit sommers son sonar sonata sonder sonderbarerweise songer sonhar sonnabends
sonne sonnensystem sonner sonnet sonnies sonnig sonntags sons sonst soon sooner soonest sooth soothe soothed soothes
soothing sooths sopa sophisticated sorcerer sorcerers sorceress sorceresses sordid sore sorer sorest sorgenfrei
sorghum sorgsam sorrowful sorry sort sorted sorting sortir sorts sorvete soucier soudain souffler soufflieren souffrir
sought souhaiter soul soulager soulever soulful souligner souls soumettre sound sounded sounding soundproof sounds
soup souper souple soupy sour source soured souring sourire sours sous soustraire soutenir south southeast southern
southwest souvenir souvent sove sovereign sovereigns soviet sow sowed soweit sowieso sowing sown sows soybean sozial
sozialisieren sozialismus sozusagen space spacecraft spam spams span spaniard spaniards spanish spanned spannend
spanning spans spare spared sparer spares sparest sparing spark sparked sparking sparkle sparkled sparkles sparkling
sparkly sparks sparsam sparse spat spattering spawn spawned spawning spawns speak speaking speaks spear special
specialer specialest specialist specialists specialize specialized specializes specializing species specific specified
specifies specify specifying spectacles spectate spectator spectators sped speed speedily speeding speeds speedy
speicheln spell spellbind spellbinding spellbinds spellcheck spelled spelling spellings spells spend spenden spending
spendings spends spennende spent sperrangelweit sperren spew speziell spherical spice spiced spices spicier spiciest
spicing spicy spied spiel spielerisch spiffy spiked spiking spil spill spille spilled spilling spills spilt spin
spinning spins spiral spiralling spirals spirit spirited spirits spise spit spite spited spiteful spites spiting spits
spitting spitz spitze splash splashed splashes splashing splay splayed splaying splays splendid splendide split splits
splitting splosh splurge spoil spoiled spoiling spoils spoke spoken spokesperson spokespersons sponsor sponsored
sponsoring sponsors spontan spoof spoofed spoofing spoofs spook spork sport sportlich spot spotless spots spotted
spotten spotting spouse spouses sprache sprachlos sprang sprawl sprawling sprawls spray sprayed spraying sprays spread
spreading spreads sprengen sprengstoff sprightlier sprightliest sprightly spring springing springs sprinkle sprinkled
sprinkles sprinkling spritzen spritzig spruce spruced spruces sprucing sprudeln spry spun spur spurred spurring spurs
sputen spy spying sq squander squandered squandering squanders square squared squares squaring squat squats squatter
squatters squeaky squeamish squid squiggly squirm squish squished squishes squishing sr ss staatsmann stab stabbed
stabbing stabil stabilise stabilisieren stable stables stabs stack stacked stacking stacks stadig stadt staff staffed
staffer staffers staffing staffs stage staged stages stagger staggered staggering staggers staging stagings staid
stain stained staining stains stake staked stakes staking staksen stale staler stalest stalk stalked stalking stalks
stall stalled stalling stalls stalwart stamp stamped stamping stamps stand standard standards standhaft standing
stands stanzen stapfen staple stapled staples stapling star starboard starch stare stared stares staring starker
starkest starring stars start starte started starten starting startle startled startles startling starts starve
starved starves starving stat state stated statelier stateliest stately statement states statesman statesmans static
stating station stationieren statistic statistics statt stattdessen stattlich statue status statute statutes statutory
stauchen stave staved staves staving stay stayed staying stays steadfast steadier steadiest steady steak steal
stealing steals stealthily steam steamed steaming steel steep steeper steepest steeple steer steered steering steers
steil stellen stellenweise stem stemmed stemming stems stenografieren stenographieren step stepbrother stepbrothers
stepchild stepchilds stepfather stepfathers stepmother stepmothers stepped steppen stepping steps stepsister
stepsisters stereotype stereotyped stereotypes stereotyping sterile sterling sterlings sterner sternest sternly stets
steuerbord stewed stewing stibitzen stichfest stick sticken sticker sticking sticks sticky stiff stiffen stiffened
stiffening stiffens stiffer stiffest stifle stifled stifles stifling stiften stigmatize stilbewusst stilisieren still
stille stillen stilsicher stilvoll stimmig stimmungsvoll stimulate stimulated stimulates stimulating stimuli stimulus
sting stinging stings stingy stink stinking stinks stint stipend stipends stir stirred stirring stirs stitch stitched
stitcher stitches stitching stjerne stochern stock stocken stocking stockinging stockings stockpile stockpiled
stockpiles stockpiling stoisch stoked stol stole stolen stolpern stolt stolz stomach stomachs stone stones stood stool
stoop stooped stooping stoops stop stopped stopping stops store stored stores storing storm stormed storming storms
stormy stornieren story storyboard storytelling storytellinging storytellings storytellung stottern stout stracks
strafen strahlen strahlend straier straiest straight straighten straightened straightening straightens straighter
straightest straightforward strain strained straining strains strait straks stram strand stranden strange stranger
strangers strangest strangle strangled strangles strangling strangulieren strategies strategisch strategy stratify
straucheln straw stray strayed straying strays stream streamed streamer streamers streaming streams strebsam streng
strengthen strengthened strengthening strengthens stress stressed stressen stresses stressing stretch stretched
stretches stretching stretchings strew strewed strewing strewn strews strict stricter strictest strictly strident
strike strikes striking strikt string stringent stringing strings strip striped stripped stripping strips strive
strives striving stroke stroked strokes stroking stromab stromauf strong stronger strongest strotzen strove struck
structure struggle struggled struggles struggling strugglings strukturieren strukturiert stubborn stuck student
students studied studienhalber studies study studying studyings stue stufenweise stuff stuffed stuffing stuffings
stuffs stuhl stumble stumbled stumbles stumbling stumm stump stumped stumping stumps stun stunde stung stunk stunned
stunning stuns stunt stupendous stupid stupider stupidest sturdier sturdiest sturdy stygg style styled styles styling
stylish suar sub subbed subbing subdued subexpression subir subito subject subjected subjecting subjects sublimate
sublimated sublimates sublimating sublime submerge submerged submerges submerging submissive submit submits submitted
submitter submitting subordinate subordinates subpar subs subsequent subside subsided subsides subsiding subsidize
subsidized subsidizes subsidizing subsidy subsist subsisted subsister subsisting subsists substandard substantial
substantialer substantialest substantiate substantiv substanziell substanzreich substituer substitution substrate
substrates subtle subtler subtlest subtotal subtotals subtract subtracted subtracting subtractings subtracts suburban
subventionieren subvert subverted subverting subverts succeed succeeded succeeding succeeds successfully succinct
succumb succumbed succumbing succumbs such suck sucked sucking suckle sucks suco sudanese sudaneses sudden suddener
suddenest suddenly sued suffer suffered suffering sufferings suffers suffice sufficed suffices sufficing suffire
suffisamment suffocate sugar sugary suggerieren suggest suggested suggesting suggests suhlen suing suit suitcase suite
suited suites suiting suits suivant suivre sujo sukzessive sultan sultans sulten sum sumir summarise summarised
summarises summarising summary summed summer summers summieren summing summon summoned summoning summons sums sun
sunbathe sunbeam sund sundae sunday sundays sunder sung sunk sunn sunny sunrise sunrises sunshine sup super superb
superficial superficialer superficialest superhero superheroes superhuman superhumans superintendent superintendents
superior superiors supermarked supermercado superstar superstars supervisor supervisors supervisory supplement
supplemented supplementing supplements supplied supplier supplies supply supplying support supported supporter
supporting supportive supports suppose supposed supposer supposes supposing suppress suppressed suppresses suppressing
supprimer supreme supt sur sure sured surer sures surest surf surface surfaced surfaces surfacing surfed surfer
surfers surfing surfings surfs surg surge surged surgeon surgeons surges surging suring surly surmonter surmount
surmounted surmounting surmounts surpass surpassed surpasses surpassing surpreender surprendre surprise surprised
surprises surprising surprisingly surreal surrealer surrealest surren surrogate surrogates surround surrounded
surrounding surrounds sursauter surveiller survey surveyed surveying surveyings surveys survive survived survives
surviving survivings survivor survivors survivre sus susciter sushi suspect suspected suspecter suspectest suspecting
suspects suspend suspended suspendieren suspending suspends suspension suspiciously suss sussed susses sussing
sussurrar sustain sustained sustaining sustains sustenance suv svag svar svelte swallow swallowed swallowing swallows
swam swanling swat swath swathe sway swayed swaying sways swear swearing swearings swears sweat sweated sweating
sweats sweatshop swede swedes sweep sweeper sweepers sweeping sweeps sweepstakes sweet sweeten sweetened sweetening
sweetens sweeter sweetest sweetheart sweethearts sweetly swell swelled swelling swells swelter swept swerve swift
swifter swiftest swiftly swill swim swimming swimmings swims swine swing swinging swings swipe swiped swipes swiping
swiss swisses switch switchboard switched switches switching swordfish swore sworn swum swung syllabi syllable
syllables syllabus symbolic symbolise sympathetically sympathique sympathisch synagoge synergies synergy synes synge
synlig synopses synopsis synthesise syrian syrians syringe system systems tabellarisieren table tableau tableaux
tablespoon tablespoons tabletop taboo taboos tabulate tack tacked tacking tackle tackled tackles tackling tacks tactic
tactics tadellos taff tag tage tagen tageweise tagged tagging tags tagsunter tail tailler tailor tailored tailoring
tailors taire taiwanese taiwaneses take takeln taken takes taking taktvoll talab talauf talaus tale talein talent
talented talentiert talents talk talkative talked talking talkings talks tall taller tallest tallied tallies tally
tallying tame tamed tamest tamper tampered tampering tampers tan tangible tangle tangled tangles tangling tank tankful
tanned tanning tannings tans tant tantalize tantalized tantalizes tantalizing tanz taoiseach taoiseaches taper tapete
tapezieren tapfer tapioca tapper tapsen tard tarde tarder target targeted targeting targets tarieren tarnish tarnished
tarnishes tarnishing taro tarragon tarry tart tartaruga tarter tartest task taste tasted tasteful tastes tasting
tastings tasty tattered taub taubheit tauen taught tauglich taumeln taut tawdrier tawdriest tawdry tax taxed taxes
taxicab taxieren taxing tb tbl tbsp tce td tea teach teacher teachers teaches teaching teachings team teamed teaming
teammate teams tear tearing tears tease teased teases teasing teasings teaspoon teaspoons teater teatro technician
technicians technologie technologist technologists tecido tectonics tedious tee teeing teeming teen teenage teenager
teenagers teens tees teeth tegning teilbar teilen teils teilweise tel telefon telefone telefonieren telescope tell
tellement telling tells temer temp tempel temper temperamentvoll temperar temperate temperatur tempered tempering
tempers tempestade template templates tempo temporary tempt tempted tempting tempts ten tenant tenants tender tendered
tenderest tendering tenderly tenders tendieren tendre tenement tenir tennis tense tensely tenser tensest tentacle
tenter tenth tenths tepid teppich terabyte terabytes teriyaki term terminal terminals terminer terne terra terraform
terrasse terrestre terrible terriblement terribly terrific terrified terrifies terrify terrifying terrorise terrorist
terrorists tertiary test testar tested tester testers testify testimonial testing testings tests testweise testy teto
teuer texan texans text texted texten texts tha thai thais than thank thanked thankfully thanking thanks that the
theater thee their theirs theirself theirselves them themself themselves then therapist therapists there thereby
therefore thermodynamics these theses thesis they thick thicker thickest thief thieves thigh thin thing thingies
things thingy think thinking thinkings thinks thinned thinner thinnest thinning thins third thirds thirstier
thirstiest thirsty thirteen thirteenth thirteenths thirtieth thirtieths thirty this tho thongs thorn thorny thorough
thoroughly those thou though thought thoughtful thoughtfully thousand thousands thousandth thousandths thread threaded
threading threads threaten threatened threatening threatens three threesome threesomes threw thrifty thrill thrilled
thrilling thrills thrive thrived thrives thriving throbbing thronen through throughout throw throwing thrown throws
thru thrust thrusting thrusts thump thunder thunderbolt thurs thursday thursdays thus thwart thwarted thwarting
thwarts thy thyme tic tick ticked ticking ticks tics tid tide tides tidied tidier tidies tidiest tiding tidy tidying
tie tied tief tier tiers ties tigern tight tighten tightened tightening tightens tighter tightest tightly tigre tijolo
tiktoker tiktokers til tile tiled tiles tilfreds tilgjengelig tiling till tilstrekkelig time timed timelier timeliest
timely times timetable timetables timide timing timings tin tinderbox tinier tiniest tinted tiny tip tipped tipping
tippings tips tirar tire tired tirer tires tirilieren tiring tisch tischlern tisser tit tja tjene tmr tmrw to toady
toaster toc today toddler toddlers toe together token tokens told tolerant toll tolled tollen tolling tolls tomada
tomatillo tomb tomber tomography tomorrow ton tonangebend tone toned tones tonight toning tonite tonites tonne tonnes
too took tool tooth toothbrush toothpaste toothpick top topic topics topped topping topple toppled topples toppling
tops topsail tor torden tordre torn tornado tornados torpid torque torques torture tortured tortures torturing toss
tossed tosses tossing tossir tot total totaled totalement totalling totally totals touch touchant touched toucher
touches touchieren touching tough toughen toughened toughening toughens tougher toughest toujours toupieren tour
toured touring tourist touriste tourists tourner tours tousle tousser tout toutefois toward towards townfolk townsfolk
trabalhar tracer trachten track tracked tracking trackings tracks trade traded trader traders trades trading tradings
tradition traditionalism traditionell traduce traduire traffic traffick trafficked trafficking trafficks tragedies
tragedy tragic train trained training trainings trains traiter traktieren tramp trample trampled tramples trampling
tramps trancher tranchieren tranquil tranquiler tranquilest tranquille transact transacted transacting transacts
transcend transcriptionist transcriptionists transfer transferieren transferred transferring transfers transform
transformar transformed transformer transforming transforms transition transitioned transitioning transitions
translation transmettre transom transparency transparent transparente transpirar transpire transpired transpires
transpirieren transpiring transplant transplantieren transport transported transporter transportieren transporting
transports transzendent trap trappe trapped trapping traps trash tratar trator trauern traumhaft traurig
traurigerweise travailler travel traveler travelers traveling travelings travelled travelling travellings travels
traverser travesseiro tray treasure treat treated treating treatise treats treble treffend treinar trek trekking treks
trem tremble trembled trembler trembles trembling tremendously tremper trench trenchant trend trended trendier
trendiest trending trends trendsetter trendsetters trendy treppab treppauf treppe treu treuherzig trial trials
triangulaire triangular tribe tribes tribunal tribunals tributaries tributary tribute tributed tributes tributing
trick tricked tricking trickle trickled trickles trickling tricks tricky tried trier tries trifle trifled trifles
trifling trigger triggered triggering triggers trillion trillions trillionth trillionths trim trimmed trimmen trimming
trims trin trinidadian trinidadians trinities trinity triompher trip tripped tripping trips triste trite triumphantly
triumphieren trivial trocar trocken trofast trolley tromp tromper trooper troopers troops trop tropfenweise trot trots
trotted trotteln trotting trotz trotzdem trouble troubled troubler troubles troubleshooting troubling trough troughs
trouser trousers trout trouver true truer truest truly trust trusted trusting trusts trustworthy trusty truthfully try
trying tsk tsp tsunami tuba tuber tuberkulose tuck tucked tucking tucks tuer tues tuesday tuesdays tugendhaft tumble
tumbled tumbles tumbling tummies tummy tuna tune tuned tunes tung tungsten tunic tunics tuning tunisian tunisians
tunlichst tunnel tunnelled tunnelling tunnels turbulent turkmen turkmens turn turned turnen turning turns turntable
turntables turquoise turret turteln tusk tut tuten tutor tutorial tutorials tutors tuxedo tuxedos tv tvs twelfth
twelfths twelve twentieth twentieths twenty twice twin twine twinned twinning twins twist twisted twisting twists two
tycoon tycoons tydelig tying tynn type typed typeface types typewriter typify typing typings typisch typischerweise
typisieren tyranny uavhengig ubekymret uber uden udenfor udforske udgive udleje udstilling uenig uf uformel ugandan
ugandans uge ugh uglier ugliest ugly uh uhh uhindret uhm ujevn ukrainian ukrainians ulige ulovlig ultimate ultimately
ultimativ ultra ulykkelig um umfassend umhin umiddelbar umjubelt umkehrbar umranden umsichtig umsonst umstandshalber
umtriebig umulig umwerfend unabashedly unabated unaccountably unangreifbar unantastbar unappealing unassuming
unattended unaufhaltsam unauthorized unaware unbalance unbearably unbecoming unbeeinflussbar unbefangen unbeirrbar
unbeschadet unbeschreiblich unbeschwert unbesehen unbesorgt unbestechlich unbestritten unbezahlbar unblinking
unchallenged uncharted unchecked uncircumcised uncle uncles uncomfortable uncommon unconscious unconvincing
uncoordinated uncoordinateds uncork uncover uncovered uncovering uncovers undecided under underachieve underage
undercover undercut undercuts undercutting underestimate underestimates undergo undergoes undergoing undergone
undergraduate undergraduates underground undergrounds underhand underlying underneath underpants underplay
underprivileged undersized understand understanding understandings understands understated understood undertake
undertakes undertaking undertakings undertone undertones undertook undervalue undervalued undervalues undervaluing
undervejs undervise underwater underway underwear underwears underweight underwent underwhelm underwhelmed
underwhelming underwhelms underwriter underwriters undid undisclosed undisputed undo undocumented undoes undoing
undone undue undurchsichtig unearth unearthed unearthing unearths uneingedenk unemployed unending unerachtet
unerbittlich unerreichbar unersetzlich unerwarteterweise unethically uneven unexpected unexpectedly unexplained unfair
unfassbar unfern unfinished unfit unfold unfolded unfolding unfolds unforeseen unfortunate unfortunately unfounded
unfoundeds unfreeze unfurl ungdom ungeachtet ungenau ungerechnet ungerechterweise ungern ungestraft ungezwungen
unguarded unha unhappy unhealthy unheard unibody unified unifies uniform unify unifying unik unimportant
unimpressively uninsured uninterested uninterrupted uninvited unique unisono unit unite united unites uniting univers
universal universidade universitet unkempt unknown unkompliziert unkonventionell unlawful unlearn unleash unleashed
unleashes unleashing unless unlike unlined unlock unlocked unlocking unlocks unlucky unmarried unmatched unmet
unnachgiebig unnamed unnaturally unnaturlig unnecessarily unnerve unnerved unnerves unnerving unnoticed unopposed
unpaid unparalleled unpleasant unplug unplugged unplugging unplugs unprecedented unproblematisch unravel unraveling
unravelled unravels unrealistic unrecognized unregulated unrelated unrelenting unrequited unreserved unresolved unripe
unruly unschlagbar unscramble unseen unselfish unsererseits unseretwillen unserseits unsertwillen unsettle unsettled
unsettles unsettling unsightly unsold unspent unspoken unsrerseits unsteady unsterblich unsung unsupervised
unsuspecting untapped unten untenan untenherum untenrum unter unterdessen untereinander unterhalb unterhaltsam
unterminieren unternehmungsfreudig unternehmungslustig untertunneln unterwegs unterweil unterweilen untested untidy
untie untied unties until untimely unto untold untouched untried untrue untying unused unusual unveil unveiled
unveiling unveils unvergesslich unvergleichbar unverkennbar unverletzbar unversehens unverwechselbar unverwundbar
unverzichtbar unvoreingenommen unvorsichtigerweise unvorstellbar unwanted unwarranted unweit unwelcome unwiderstehlich
unwieldy unwilling unwritten unzip up upbeat update updated updates updating upgrade upgraded upgrades upgrading
upheld uphold upholding upholds uplift uplifted uplifting upliftingly uplifts upload uploaded uploading uploads upon
upper uppity upright uprisen uproot upscale upsell upset upsets upsetting upside upsides upstairs upstairses uptight
upward upwardly uralt uranus urban urbanite urbanites urettferdig urge urged urgent urgently urges urging urinal
urinals urknall urna us usable usar usd use used useful usefully useless uselessly user users uses usher ushered
ushering ushers using uskadt usual usually utilization utilized utrolig utter uttered utterest uttering utterly
uttermost utters vaca vacant vacantly vacation vacinar vacuum vacuummed vacuumming vacuums vagabond vagabonds vagina
vagrant vague vaguely vaguer vaguest vain vaincre vainer vainest vainly valentine valg valiantly validar validate
validated validates validating validity valley valoir valuable value valued values valuing vamoose van vanadyl vandre
vanilla vanillas vanish vanished vanishes vanishing vanligvis vans vanter vapor variable variables variant variants
varied varier varies varieties variety variieren various varm varme varnish varnishes varrer vary varying vast vaste
vaster vastly vazio vb ved veg vegetable vegetables veiller vein vej vejr vela velho vellykket velocity velvety vender
vendre venezuelan venezuelans vengeful venger venir venlig vennlig venom vento venture ventured ventures venturing
venus venuses ver verantwortungsbewusst verantwortungslos verantwortungsvoll verballhornen verbally verben verbiestern
verbindend verbindlich verbindung verblassen verbogen verbrannt verbreitet verbrieft verchromen verdadeiro verdant
verdanter verdantest verdict verdicts verdient verdifull verdoppeln verdorren verdrecken verdutzen vereador verehrt
vereinen verfeinden verfeinern verfrachten vergebens vergeistigen verger vergeuden vergewaltigen vergiften vergipsen
vergleichsweise vergreisen verheddern verherrlichen verified verifies verify verifying verinnerlichen verkehrt
verklausulieren verkorksen verkrusten verkupfern verlockend vermarkten vermittelnd vermittels vermittelst vernacular
vernarben vernetzen vernetzend verpatzen verpesten verplempern verproviantieren verrecken verrenken vers versatile
verscherbeln verschiedentlich verschiffen verschwenden verser versichert versiert versinnbildlichen version versklaven
verstand versteinern verstummen versumpfen versus vertebra vertebrae vertebrate vertebrates vertrauensvoll verulken
verve verwegen verwundert very verzichten vestir vestment vet vetar veteran veterans veterinarian veterinarians veto
vets vex vexed vexes vexing via viability viajar vibe vibed vibes vibing vibrant vibraphone vibrar vibration vibrer
vice vicinity viciously victorious victoriously vide video vider vidro vie vied vieh viel vielenorts vielerorts
vielfach vielleicht vielmals vielmehr vielschichtig vielseitig vies vietnamese vietnameses view viewed viewing views
vigiar vigilant vigtig vild vile vill villain villains ville villig vind vindue vinegar vinter violas violence violent
violently violer violets violin vip vips virer virkelig virksomhed virus viruses vis vise viser visieren vision
visionaries visionary visit visited visiter visitieren visiting visitor visitors visits vista visualisieren visualize
visualized visualizes visualizing visualizings vitae vital vite vitro vittig vivace vivacious vivaciously vivid vivo
vivre vizinho vlan voar vocabularies vocabulary voice voiced voices voicing void voided voiding voids voila voir vokse
voksen vol volatile volcano volcanoes voler volksmusik voll vollauf vollends voller volleyball volontiers voltage
voltages voltar volts voluminous voluntarily volunteer volunteered volunteering volunteerings volunteers vom vomit
vomits vomitted von vonjeher vonseiten vonstatten vor vorab vorace voran vorauf voraus vorausschauend vorbehaltlich
vorbehaltlos vorbei vorbildhaft vorbildlich vordem voreinst vorerst vorher vorhin vormals vormittags vorn vorne
vornehm vornehmlich vorneweg vorsichtshalber vorsorglich vorteilhaft vortrefflich vorurteilsfrei vorweg vorwiegend
vorwitzig vorzeigenswert vorzugsweise votar vote voted voter votes voting votings voto vouh vouloir vow vowed vowing
vows voyager voyagers vraiment vraisemblablement vroum vs vulgar vulgarest vulgarise vulkan vying wach wachsam wackeln
wading wafer wafers waffe waft wagemutig wahlweise wahoo wahrhaftig wahrheit wahrheitsliebend wahrlich waist waists
wait waited waiter waiters waiting waitings waits waive waived waives waiving wake waked waken wakes waking walk
walked walken walking walks wallaby wallen wallop waltz wandelbar wandeln wander wandered wanderer wanderers wandering
wanders wang wangs wann want wanted wanting wanton wants war ward wards warehouse warehoused warehouses warehousing
warier wariest warlike warm warmed warmer warmest warmhearted warmherzig warming warmly warms warmth warn warned
warning warnings warns warp warped warping warps warrant warranted warranting warrants warring warrior warriors wars
warum wary was wasabi wash washed washes washing washings wasser wasserfall waste wasted wasteful wastes wasting wat
watch watched watches watching watchings waten water waterbed waterbeds waterlogged watershed watersheds waterspout
watery watt watts wattses wave waved waver waves waving wavy wax waxed waxes waxing way ways wb we weak weaken
weakened weakening weakens weaker weakest weakly wealthy wean weaning weans wear wearier weariest wearily wearing
wears weary weather weathered weathering weatherize weatherman weathermans weatherproof weathers weave weaves weaving
webbed wechseln wed wedding weddings wedge wednesday wednesdays weds wee weed weeded weeding weeds week weekend
weekends weekly weeks weep weeping weeps weg wegarbeiten wegdiskutieren wegen wegschnippen weich weiden weigh weighed
weighing weighs weight weighty weiland wein weird weirded weirder weirdest weirding weirds weise weit weitab weitaus
weitblickend weiter weiterhin weiters weitherum weithin weitsichtig weizen welcome welcomed welcomes welcoming welder
welders well welsh welshes weltbekannt weltgewandt weltoffen wendig weniger wenigstens went wented wenting wents wept
were werktags wertvoll wesentlich weshalb western westernise westernize westlich weswegen wet wetly wets wetten wetter
wettern wettest wetting whack whacked whacking whacks whale whales what whatever whatsoever whee wheel wheeling wheels
when whenever where whereas whereby wherever whether whew which whichever while whilst whimsical whine whinier
whiniest whiny whip whipping whips whirlwind whisk whisked whisking whisks whisky whisper whispered whispering
whisperings whispers whistle whistled whistles whistling white whiter whitest whitewash who whoa whoever whole
wholesale wholly whom whoops whopping whose whup why wichtig wick wicked wickeder wickedest wickeln wicking wicks wide
widen widened widening widens wider widerstehen widespread widest widow wie wieder wiederum wiegeln wield wielded
wielding wields wienern wieselflink wieso wife wiggly wild wilder wilderness wildest wildlife wildly wilier wiliest
will wille willen willensstark willfully willing willkommen wilt wilted wily wimp wimped wimping wimps win wind
windier windiest winding window winds windy wine wing winged winging wings winken winner winners winning wins winters
wipe wiped wipes wiping wire wired wires wirier wiriest wiring wirings wirklich wirksam wiry wischen wise wisecrack
wised wisely wiser wises wisest wish wished wishes wishing wising wissbegierig wissenschaft wissenschaftler
wissenschaftlich wissenshungrig wistful witch witches with withdraw withdrawing withdrawn withdraws withdrew wither
withered withering withers within without witness witnessed witnesses witnessing witty witzeln witzig wives wizard
wizards wk wks wo woanders woandershin wobbly wochenends wodurch woeful woefully wogegen woher woherum wohin wohl
wohlan wohlauf wohlerzogen wohlgemerkt wohlklingend wohlriechend wohlschmeckend wohltuend wohlverdient wohlwollend
wohnhaus wohnzimmer woken wolke wolkenkratzer woman womanly wombat women womit won wonach wonder wondered wonderful
wonderfully wondering wonderings wonders wood wooden woodier woodiest woody wool woot woozy worauf woraufhin word
words wordy wore worein worin work worked worker workers working workings works workshop workshopped workshopping
workshops worldly worn worried worriedly worries worry worrying worryings worse worsen worsened worsening worsens
worship worshipping worships worst wortgewandt worth worthed worthing worthless worths worthwhile worthy woselbst
would wound wounded wounding wounds wove woven wow wozu wr wrap wrapped wrapping wrappings wraps wrathful wreak
wreaking wreaks wreck wrecked wrecking wrecks wrestle wrestled wrestler wrestlers wrestles wrestling wrestlings
wretched wrier wriest wriggler wring wringing wrings wrinkle wrinkled wrinkles wrinkling writ write writer writers
writes writhing writing writings written wrong wronged wronger wrongest wronging wrongly wrongs wrote wrought
wroughter wroughtest wroughting wroughts wrung wry wtaf wtf wuchern wuchten wunderbar wunderbarerweise wunderlich
wunderlicherweise wundervoll wurmen wursteln wuscheln wuseln xaf xenophil xerographieren xof ya yaa yah yahoo yak
yammer yammered yammering yammers yard yards yarmulke yawn yawned yawning yawningly yawnings yawns yay yb yd yea yeah
year yearly yearn yearned yearning yearningly yearnings yearns years yeast yell yelled yelling yellings yellow
yellowed yellower yellowest yellowish yells yep yes yesterday yet yield yielded yielding yieldingly yields yikes yin
yipee yippee yogi yogis yogurt yottabyte yottabytes you young younger youngest your yourself yourselves youth youthful
youthfully youths youtuber youtubers yowza yr yrs yuan yuans yuck yum yummy yup yuppify zahl zahlen zahlungshalber
zahnlos zambian zambians zanier zaniest zanken zany zapfen zart zauberhaft zausen zealous zebra zechen zeh zehren
zeichnen zeigen zeit zeitalter zeitlang zeitlebens zeitlich zeitlos zeitweise zelten zen zerbrechlich zerdeppern
zerfurchen zerkleinern zero zeroing zeroings zeros zeroth zeroths zerren zertifizieren zesty zetern zettabyte
zettabytes zielbewusst zielen zielorientiert zielsicher zielstrebig ziemlich zieren zigmal zimbabwean zimbabweans zinn
zionismus zip zipping zips zirka zirpen zischen zloty zlotys zocken zombie zombies zone zoned zones zoning zonings
zonk zonking zonks zoom zoomed zoomen zooming zoomings zooms zornig zowie zu zuallerallererst zuallerallerletzt
zuallererst zuallerletzt zuallermeist zualleroberst zuallerunterst zueinander zuerst zufolge zugeneigt zugleich
zugrunde zugunsten zugute zuhanden zuhauf zuhause zukunftsorientiert zulande zulasten zuleid zuleide zuletzt zulieb
zuliebe zum zumal zumeist zumindest zumindestens zumute zumuten zunutze zuoberst zupfen zur zurande zureden zusammen
zuschanden zusehends zuseiten zustande zutage zutiefst zuungunsten zuunterst zuversichtlich zuviel zuvorderst
zuvorkommend zuweilen zuwider zuzeiten zwangsweise zwar zwecks zweifach zweifellos zweifeln zweifelsohne zwinkern
zwischen zwischendurch zzzz`.trim();
/** Everyday words that are written with accents, or not in Latin letters. 1173 words. */
export const commonAccented = `
abraçar abzüglich abîmer accroître accéder accélérer acquérir adhérer agréable allerhöchstens allerspätestens altså
alumínio améliorer aménager amüsant amüsieren anbändeln andächtig aniversário anlässlich anständig anständigerweise
anästhetisieren anéantir apparaître apprécier après archäologie argwöhnen armário arrière arrêter artístico assurément
athlète atténuer auffällig aufwärts aufächzen ausgewählt ausschließlich aussitôt auswärts auszeichnungswürdig außen
außenvor außer außergewöhnlich außerhalb außerordentlich außerorts außerstande avião aço aïe baglæns balançar
beflügelnd begeisterungsfähig beglückend begnügsam behänd bekanntermaßen belämmern bemächtigen bemängeln bemüht
benötigen benützen berømt berückend berühmt beschützen beständig bestätigen bestürmen besøge bewunderungswürdig
bewährt bewältigen bewölken bezüglich biathlète bientôt bildhübsch bildschön billigermaßen bloß blême
blödsinnigerweise blød blühen bodenständig braço brænde bröseln brûler brücke brüderlich brüsten bâtir bär bärenstark
bäuchlings bære bè bénéficier bø bøje børnehave bûcher bücken bürostuhl büßen cabeça café calendário calça caminhão
caractériser carroça carrément cartão chá chão científico clientèle colchão collègue complètement compléter conférer
connaître conquérir considérable considérer constituição contrôler coração coçar coïncider coûter crepúsculo criança
croâ croître crédito créer céans céder célébrer cérebro céu dafür dahaußen dahüben dauß daußen defäkieren deliziös
demnächst derrière deçà différencier différer difícil disparaître diététiste dorénavant draußen drängeln drôlement
dröseln drømme drüben drüber drücken dämonisieren dårlig dès débarquer débarrasser débattre débile débito déborder
déboucher débrouiller década déceler décharger déchiffrer déchirer décider déclarer déclencher décoller découper
décourager découvrir décrire décrocher déduire défaire défendre défier défiler définir dégager déjeuner déjà
délectable délivrer délégation démarrer démontrer dénoncer dépasser dépendre dépenser déplacer déployer déposer
dépouiller déranger dériver dérober dérouler désagréable déshabiller désigner désirer désormais détacher détailler
détecter détendre déterminer détester détourner détruire développer dévoiler dévorer dívida dîner dösen dør dünn
dürsten düsen edelmütig efterhånden efterår egoísta ehrfürchtig ehrwürdig eigenständig eigentümlicherweise
einbezüglich einfühlsam einigermaßen einschließlich einschläfern einschüchtern einträglich einäschern elbabwärts
elbaufwärts eleição elektrizität elitär empêcher energético enestående engraçado entgräten entièrement entraîner
entzückend ergänzen ertüchtigen erwartungsgemäß erwünscht erübrigen escritório espiègle espérer esslöffelweise estádio
estômago exagérer excéder exprès expédier extrêmement exécuter feijão feinfühlig fidèle fleißig flexível flussabwärts
flussaufwärts fläche fläzen folgendermaßen forbløffende forfærdelig forgæves forstå forstående forsøge forår freizügig
frágil frémir fréquenter fröhlich frömmeln früher frühestens frühmorgens frühstücken fuldstændig furacão fuß fußball
fácil fächeln fälteln färben få féliciter fêter fötus fødsel føle følsom før først førsteklasses fügen fühlen führend
für fürchten fürderhin fürsorglich fürwahr füttern garçom gebäude gefährden gefälligkeitshalber gefälligst
gefühlsbetont gefühlvoll gegenüber gehören gelüsten gemäß gemüse gemütlich gemütvoll generös genießbar genießerisch
genügen genüsslich geschäftehalber geschäftig geschätzt gesprächig getränke gewissermaßen gewöhnen gewöhnlicherweise
gewünscht geübt glamourøs glaubwürdig gleichermaßen gleißen glänzen glätten glücklich glücklicherweise glücksspiel
gnädig goûter groß großartig großenteils großherzig großmütig großteils großzügig grundsätzlich größtenteils grübeln
gründeln gründlich grüppchenweise gutmütig guère gâcher gänzlich gå gådefuld gæv gémir généraliser géométrique gérer
gêner gøgle gøre gültigkeitshalber günstig günstigenfalls gütig hambúrguer hartnäckig hauß haußen heimwärts heiß
heldenmütig helicóptero hellhörig herüber hiefür hierfür himmelwärts hinreißend hintergründig hinterrücks hinüber
hjælpe hjørne hochanständig hochgeschätzt hochkarätig hochmütig hystérique hâter häckseln hänseln häppchenweise härten
häufen hård hæ hé hésiter hôte höchstens höchstwahrscheinlich höflich höflichkeitshalber højde høre hüben hübsch
hüllenlos hüten hütte imagefördernd imprägnieren inquiéter insérer interpréter intrépide intégrer intéresser invisível
irmã irmão irresponsável jacaré jählings jährlich jüngst jüngstens jüngsthin knöchel knüllen knüpfen
kommunikationsfähig kopfüber kräftig krähen kränkeln krümmen käse kælder kærlig königlich körper köstlich købe køkken
kühn kümmern künftig künstlich kürzlich lançar leewärts leichtfüssig leistungsfähig lençol leão libérer liebenswürdig
liebäugeln luvwärts luxuriös là lâche lâcher lâmpada ländlich länge längs längsseits längst läppern lässig läutern lån
lækker længde lære læse lécher língua líquido löcken lösen lösungsorientiert löten löwe løbe løfte løs løsning lüften
lüstern malgré manhã maß maßgeblich maßgeschneidert maîtriser meerwärts meißeln merkwürdigerweise metrô milchstraße
miljø missbräuchlicherweise mitfühlend mitreißend molekül monocromático monströs mustergültig mysteriöserweise mãe mão
mäandern mächtig mädchen mählich mäkeln märchenhaft mästen mål måle måne måned måske mængde mærkelig méconnaître
médico méditer mélancolique mélanger ménager mépriser mériter mêler même mês möbel möchten möglichst møde møjsommelig
mønt mørk münden mütterlicherseits nachdrücklich nachtsüber naguère natürlich naître nordwärts nordöstlich notícia
nächst nächstens nächtens näherungsweise nämlich nässen når nåværende nægte næppe næsten nævne négliger négocier
nördlich nörgeln nötigenfalls nødvendig nøjagtig nøyaktig nüchtern nützlich oberflächlich obéir også ohnlängst
omtænksom opérer ostwärts où papelão paraître patientèle persönlich pescoço pflücken pflügen phänomenal pietätvoll
pjække plutôt plástico plätten plündern polwärts política pompös populär posséder praça premièrement prestigefördernd
prestigeträchtig preço procéder protéger prägnant prähistorie präzise præcis près précipiter préciser précisément
préférer préoccuper préparer présenter préserver présidence prétendre prévaloir prévenir prévoir prêter prøve prügeln
pássaro pão på pé pénétrer périr pêcher pøh qualitätsvoll rafraîchir raumfüllend realität reconnaître rekordverdächtig
relâmpago relógio remédier renaître reparaître repräsentieren représenter repérer república responsável resümieren
reunião revolutionär revêtir reüssieren rodoviária rußen rápido rädern rätselhaft räuspern rå réagir réaliser
réchauffer réciter réclamer réconcilier récupérer rédaction rédiger réduire réfléchir référer régler régner réjouir
répandre réparer répartir répondre réprimer répéter réserver résigner résister résonner résoudre résulter résumer
rétablir réunir réussir réveiller révéler rêver rígido rôder rüber rücklings rücksichtlich rücksichtsvoll rückwärts
rückzu rügen rümpfen rütteln sachgemäß sachverständig salário sammenhængende sanftmütig saudável schießpulver
schließlich schlürfen schmücken schnäbeln schnüffeln schnüren schrämen schwäbeln schwängern schwänzeln schwänzen
schämen schätzen schätzungsweise schönen schöpferisch schüren seitwärts selbstständig selbständig selvfølgelig seriös
sincère sitôt skandalös skræmmende skøn skønt sofá sommersüber sorgfältig soupçonner soveværelse sozialverträglich
spaßig spektakulär spätabends später späterhin spätestens spätnachmittags spændende spécialiste spötteln spørge
spørgsmål spülen spürbar stadtauswärts stadteinwärts stoßweise strålende stänkern stäupen stærk størrelse
stückchenweise stückweise stülpen stümpern stürmisch succéder suggérer svømme säubern säugetier säugling säure så
sætning sætte sécher séculaire século sédentaire séduire séparer sólido sø sød søge søt südlich südwestlich südwärts
südöstlich sündig sündigen süß tagsüber talabwärts talaufwärts talauswärts taleinwärts talwärts tantôt tatkräftig
teamfähig tiefgründig tilgængelig tolérer traîner triathlète tropeçar trovão tränken träumen träumerisch træ træne
trænet très tröpfchenweise tröpfeln tröpferlweise trösten tværs táxi tâcher tâter täfeln tänzeln tätscheln tålmodig
tænke téléphoner témoigner téméraire tímido tôt tönen töten tüchtig tür uafhængig ubegrænset udføre uhøflig umgänglich
umschwärmt umständehalber umwölken unabhängig unbekümmert unbändig uneigennützig ungefähr ungewöhnlich
unglücklicherweise unglückseligerweise unlängst unnötigerweise unterernährung unverfälscht unübersehbar unübertroffen
usædvanlig utålmodig vagão verblüffend verbrämen verbürgt verflüchtigen verführerisch vergnügenshalber
vergnügungshalber vergrätzen vergällen verhältnismäßig verhütung verklärt verkörpern verlässlich vermählen vermöge
vernünfteln verscheißern verspießern verspäten verständlicherweise verständnisvoll verstümmeln versöhnlich versüßen
vertrauenswürdig verträglich verträumt vervielfältigen verwöhnt verwüsten veränderbar veräppeln verästeln veröden
vielfältig visionär visível vollständig vorgängig vorschüssig vorwärts vorzüglich vorüber väterlicherseits væg vægt
vælge værdi være vérifier vétuste vídeo vírus völlig wertschätzend westwärts widerstandsfähig wiederkäuen wintersüber
wohlüberlegt womöglich worüber wunderhübsch wunderschön wählen wählerisch während währenddem wärme wässern wölben
wünschen wünschenswert würdevoll würdigen würfel würgen zartfühlend zertrümmern zielführend zufälligerweise
zugegebenermaßen zunächst zurechnungsfähig zurück zurückhaltend zusammenhängend zuständig zuständigkeitshalber
zuverlässig zuvörderst zuzüglich zuäußerst zäh zählen zähmen zärtlich zögern zügeln zündend zürnen zł µg µs águia
árvore áspero âcre ängstigen ängstlich ärgerlich ärgern äsen ästhetik ätzen äugen äußern äußerst åben åbenhjertig åpen
åpenbar år årsag årstid ægte ærgerlig ærlig æsj æv ça ébranler écarter échanger échapper échouer éclaircir éclairer
éclater économiser écouter écraser écrire édifier également égarer égoïste élaborer élargir électorat élever éliminer
éloigner émerger émettre émouvoir émérite énergique énoncer énorme énumérer épanouir épargner épouser éprouver épuiser
équilibrer équipe équiper établir étaler éteindre étendre étonner étouffer étranger étrangler étudier évacuer évaluer
éveiller éviter évoluer évoquer être óculos ônibus ôter öffentlich öfters ökologie öl ölen örtlich östlich øm ønske
ønskelig øv üben über überall überallhin überaus überdies überdurchschnittlich überein übergangsweise übergenau
überhand überhaupt überkopf überlegen überlegt übermorgen übernachten überragend überraschend überraschenderweise
überschwemmung übersichtlich übersinnlich übertrumpfen überwiegend überwintern überwältigend überzeugend üblicherweise
übrigens übungshalber ден лв руб`.trim();
/** Function words and the most frequent words. 10902 words. */
export const stopWords = `
aan aangaande aangezien ab abans abba abban abbastanza abbia abbiamo abbiano abbiate abból aber abia able ableabout
abord about above abroad absolument abst aby acaba accidenti accordance according accordingly acea aceasta această
aceea aceeasi acei aceia acel acela acelasi acele acelea acep acerca acest acesta aceste acestea acestei acestia
acestui aceşti aceştia ach acht achte achten achter achterna achtes acolo acord across act actually actualmente
acuerdo acum acz aczkolwiek ací ad ada adalah adamakıllı adanya adapun added addig adelante ademas además aderton
adertonde adesso adeta adeus adica adj adjö adopted adrede ae af affected affecting affects affinché afgelopen afin
afirmó after afterwards ag again against agak agaknya agar agl agli ago agora agregó ah ahead ahhoz ahi ahime ahimè
ahogy ahoj ahol ahora ahí ai aia aibă aici aie aiemmin aient aies aika aikaa aikaan aikaisemmin aikaisin aikajen
aikana aikoina aikoo aikovat ailleurs aina ainakaan ainakin ainda ainoa ainoat ainsi aint aiomme aion aiotte aist ait
aiurea aivan així això aj ajan ak akan akankah akej akejže akhir akhiri akhirnya aki akik akkor ako akom akomže akou
akouže akože aku akulah aká akár akáže aké akého akéhože akému akémuže akéže akú akúže aký akých akýchže akým akými
akýmiže akýmže akýže al ala alapján alas alatt alatta alattad alattam alattatok alattuk alattunk alaturi albo alcuna
alcuni alcuno aldaar aldrig aldus ale alea alebo alem alemmas aleshores ależ algmas algo algumas algun alguna algunas
algunes alguno algunos alguns algún alhoewel alhora alias alkuisin alkuun all alla allaient allas alle allebei alleen
allein allem aller allerdings alles allgemeinen alli allo allons allora allow allows allt alltid alltså allà allí allò
allô almost aloitamme aloitan aloitat aloitatte aloitattivat aloitettava aloitettevaksi aloitettu aloitimme aloitin
aloitit aloititte aloittaa aloittamatta aloitti aloittivat alone along alongside alors already alrededor als alsnog
also alt alta altceva altcineva alte altfel although alti altii altijd altmýþ altmış altoos altra altre altres altri
altrimenti altro altrove altrui altul altý altı aluksi alussa alusta always alá alád alájuk alám alánk alátok além
alól alóla alólad alólam alólatok alóluk alólunk am ama amat amatlah amb ambas ambdues ambdós ambos amely amelybol
amelyek amelyekben amelyeket amelyet amelyik amelynek ami amid amidst amikor amit amma amolyan among amongst amott
amoungst amount ampleamos amíg an anar anca ancak anche ancora and anda andalah anden ander andere anderem anderen
anderer anderes anderm andern anderr anders anderszins andet andra andras andre anebo ani aniž annak annan annat
annettavaksi annetteva annettu anni anno announce annál ano anos another ans ansa ansiosta antaa antamatta antano
antar antara antaranya antaño anterieur anterieure anterieures anterior antes anticipo antoi anume any anybody anyhow
anymore anyone anything anyway anyways anywhere ao aonde aos aoua apa apaan apabila apakah apalagi apart apatah apenas
apoi apoio apontar apos apparently appear appreciate appropriate approximately apres april aproximadamente après apu
após aq aquel aquela aquelas aquele aqueles aquell aquella aquellas aquelles aquello aquellos aquells aquest aquesta
aquestes aquests aqui aquilo aquél aquélla aquéllas aquéllos aquí ar arada arbeid are area areas aren arent arise
around arpa arra arriba arribaabajo arról artinya artonde artonn artýk as asa asal asalkan aseguró asemenea asi asia
asiaa asian asiasta asiat aside asioiden asioihin asioita ask asked asking asks aslında aspoň assai assez assim
associated asta astazi astea astfel asti astăzi asupra así at atare atas atat atata atatea atatia atau ataukah ataupun
atd ati atit atita atitea atitia atp atras através atrás att attendu attesa attraverso attól atunci até au auch aucun
aucune aucuns auf aujourd aun aunque aupres auquel aura aurai auraient aurais aurait auras aurez auriez aurions aurons
auront aus ausser ausserdem aussi autant auth autre autrefois autrement autres autrui aux auxquelles auxquels außer
außerdem av avaient available avais avait avant avanti avea avec avem avemmo avendo avente aver avere averlo avesse
avessero avessi avessimo aveste avesti avete aveva avevamo avevano avevate avevi avevo avez aveţi avgust aviez avions
avoir avons avrai avranno avrebbe avrebbero avrei avremmo avremo avreste avresti avrete avrà avrò avuksi avulla avun
avut avuta avute avuti avuto avutta avšak aw awal awalnya away awfully ayant ayer ayez aynen ayons ayrıca az azi aznap
azok azokat azokba azokban azokból azokhoz azokig azokkal azokká azoknak azoknál azokon azokra azokról azoktól azokért
azon azonban azonnal azt aztán azután azzal azzá azért açıkça açıkçası aí añadió aún ačkoli aş aşadar aţi aż až ba
back backed backing backs backward backwards bagai bagaikan bagaimana bagaimanakah bagaimanapun bagi bagian bah bahkan
bahwa bahwasanya baik baix baixo bajo bakalan bakom bal bald balik balra ban bana banyak bapak bara bardziej bardzo
bare bari baru bas basee basta bastant bastante bat bawah bazen bazý bazı başkası baţka bb bd be beau beaucoup
beberapa became because become becomes becoming been beetje before beforehand began begge begin begini beginian
beginikah beginilah beginning beginnings begins begitu begitukah begitulah begitupun behalve behind behoudens behöva
behövas behövde behövt bei beide beiden beim being beings beispiel bekannt bekerja belakang belakangan believe belki
below belum belumlah belé beléd beléjük belém belénk belétek belül belőle belőled belőlem belőletek belőlük belőlünk
bem ben benar benarkah benarlah benden bene beneden beni benim benissimo benne benned bennem bennetek bennük bennünk
bent bepaald berada berakhir berakhirlah berakhirnya berapa berapakah berapalah berapapun berarti berawal berbagai
berdatangan bereits beri berikan beriki berikut berikutnya berjumlah berkata berkehendak berkeinginan berkenaan
berlainan berlalu berlangsung berlebihan bermacam bermaksud bermula bersama bersiap bertanya berturut bertutur berujar
berupa besar beside besides beslut beslutat beslutit besonders besser best besten betreffende better betul betulkah
between beyond bez beze bezo beþ beş beţ bf bg bh bi biasa biasanya bien big bigre bih bij bijna bijv bil bila bilakah
bilcümle bile bili bill billion bilo bin binaen binaenaleyh bine binnen binnenin bio biol bir biraz birazdan birbiri
birden birdenbire biri birice birileri birisi birkaç birkaçı birkez birlikte birçok birçoğu birþey birþeyi birşey
birşeyi birţey bis bisa bisakah bisher bismo bist biste bitevi biteviye biti bittabi biz bizatihi bizce bizcileyin
bizden bize bizi bizim bizimki bizzat bj bland ble blei blev bli blijkbaar blijken blir blitt blive bliver blivit
blizu blízko bm bn bo boa boas bodo bohužel bojo bol bola boleh bolehkah bolehlah boli bolj bolo bom bomo bon bons
bort borta boste both bottom boum bova boven bovenal bovendien bovengenoemd bovenstaand bovenvermeld bowiem boşuna boš
br bra brava bravo breve brez brief briefly brrr bruke brzo bs bt bu buat bucur bude budem budeme budes budete budeš
budou budu budú buen buena buenas bueno buenos buiten bukan bukankah bukanlah bukannya bulan bumo buna bunda bundan
bung bunlar bunları bunların bunu bunun bună buono buracıkta burada buradan burası but buy buď bv bw by byl byla byli
bylo byly bym bynajmniej bys byt być był była było były byť bz bár bárcsak bármilyen bäst bättre båda bådas både båe
bé böyle böylece böylecene böylelikle böylemesine böylesine búcsú büsbütün bütün být będzie będą během ca cada
cadascuna cadascunes cadascuns cadascú cali call came caminho can cand cannot cant capat caption car cara caranya care
careia carora caruia case cases casi caso cat catorze catre cause causes caut cała cały cc cd ce cea ceci cedo ceea
cei ceilalti cel cela cele celi celle celles celo celor celui celà cent cento cependant cerca certa certain certaine
certaines certainly certains certamente certe certes certeza certi certo ces cet cette ceux ceva cez cezo cf cg ch
chacun chacune changes chaque chce chceme chcete chceš chci che cher chers chez chi chiar chicchessia chiche chiunque
choć chtít chtějí chut chuti chère chères ci ciascuna ciascuno ciebie cierta ciertas cierto ciertos cikk cikkek
cikkeket cima cinci cinco cind cine cineva cinq cinquantaine cinquante cinquantième cinque cinquième cio cioe cioè
circa cit cita cite citeva citi citiva citta città ciò cię ck cl clac clanek clanku clanky claro clear clearly clic
click cm cmon cn co codesta codesti codesto cogli coi coisa cokolwiek col colei coll coloro colui com combien come
comentó comes cominci comme comment como comparable comparables comprare comprido compris computer comunque con
concernant concernente concerning conclusione conform conhecido conmigo conocer consecutivi consecutivo consegueixo
conseguim conseguimos conseguir conselho consequently consider considera considering consideró consiglio consigo
consigue consigueix consigueixen consigueixes consiguen consigues contain containing contains contigo contra contre
contro contudo copy coraz corrente corresponding cortesia cos cosa cosas cosi così couic could couldn couldnt course
coz coś což cr crac creo cry cs csak csakhogy csupán cu cual cuales cualquier cuando cuanta cuantas cuanto cuantos
cuatro cuenta cui cuja cujas cujo cujos cuk cukup cukupkah cukuplah cum cuma cumva currently curând curînd custa cuál
cuáles cuándo cuánta cuántas cuánto cuántos cv cx cy cz czasami czasem czemu czy czyli często cá când cât câte câtva
câţi cînd cît cîte cîtva cîţi cómo cümlesi că căci cărei căror cărui către da daar daardoor daarheen daarin daarna
daarnet daarom daarop daaruit daarvanlangs dabei daca dacă dado dadurch dafür dagar dagarna dagegen dagen dagl dagli
daha daher dahi dahil dahilen dahin dahinter dahulu dai daima dair dal dalam daleko daleč dall dalla dalle dallo dalsi
dalt další damals damit danach daneben danes dank dann dans dapat dappertutto daquela daquelas daquele daqueles dar
daran darauf daraus dare darent darf darfst dari darin daripada darum darunter darüber das dasein daselbst dass
dasselbe dat datang date datorită datum dată dau davanti davon davor dayanarak dazu dazwischen daß de dear deasupra
debaixo debajo debe deben debido debout december deci decir decit dedans deden deed defa definitely deg degl degli
degraba dehogy dehors dei deim dein deine deinem deinen deiner deines deira deires deja dejó dek dekat del dela
delante delas dele delen deles dell della delle dello dels delà dem demais demasiado dementsprechend demgegenüber
demgemäss demgemäß demi demikian demikianlah demin demincek deminden demselben demzufolge demás den denen dengan denli
denn denna denne denselben dentro deoarece depan departe depois deprisa depuis der derakap deras derde dere deren
derer deres derhal derhalve derjenige derjenigen derken dermassen dermaßen dernier derniere derriere derrière derselbe
derselben dertig des describe described desde deset deseta deseti deseto deshalb desi design desligado desormais
despacio despite despre després despues después desquelles desquels dess dessa dessas desse desselben dessen desses
dessous dessus desta destas deste destes deswegen det detail detras detrás detta dette detto deux deuxième
deuxièmement devant devatenáct deve devem devers deverá devet deveta deveti deveto devo devra devrait devět dez
dezanove dezasseis dezassete deze dezoito deđil değil değin deşi dhr di dia diakhiri diakhirinya dialah diantara
diantaranya diante dias diberi diberikan diberikannya dibuat dibuatnya dice dicen dich dicho did didapat didatangkan
didn didnt die diejenige diejenigen dieron dies diese dieselbe dieselben diesem diesen dieser dieses dietro diferente
diferentes differ different differentes differently differents différent différente différentes différents dig
digunakan diibaratkan diibaratkannya diingat diingatkan diinginkan dijawab dijelaskan dijelaskannya dijeron dijo
dikarenakan dikatakan dikatakannya dikerjakan diketahui diketahuinya dikira dikwijls dilakukan dilalui dilihat
dimaksud dimaksudkan dimaksudkannya dimaksudnya diminta dimintai dimisalkan dimulai dimulailah dimulainya dimungkinkan
din dina dinaintea dine dins dintr dintre dio dipastikan diperbuat diperbuatnya dipergunakan diperkirakan
diperlihatkan diperlukan diperlukannya dipersoalkan dipertanyakan dipunyai dir dire directe directement directly
direita diri dirimpetto dirinya disampaikan disebut disebutkan disebutkannya disini disinilah dispoe dispoem disse dit
ditambahkan ditandaskan ditanya ditanyai ditanyakan dite ditegaskan dits ditt ditujukan ditunjuk ditunjuki ditunjukkan
ditunjukkannya ditunjuknya dituturkan dituturkannya diucapkan diucapkannya diungkapkan diventa diventare diventato
divers diversa diversas diverse diverses diversos dix dixième diye diz dizem dizer diđer diğer diğeri dj dk dla
dlaczego dlatego dm dnes do doar dober dobra dobri dobro dobrze dobrý docela doch dock doe doen does doesn doesnt doet
dog doi doilea doing dois doit doivent dokler doksan dokuz dokąd dol dolayı dolayısıyla dolg dolga dolgi dom don donat
donc doncs donde done dong dont door doorgaand dopo doppio dort dos doubtful douze douzième două dov dove dovolj dovra
dovrà dovunque down downed downing downs downwards doze doğru dość dr drei drept drie drin dring dritte dritten
dritter drittes droite drug druga drugi drugo du dua duas due duizend dulu dunque dupa după duquel durant durante
durch durchaus durfte durften during dus dużo duž dva dvacet dvanáct dve dvě dwa dwaj dwie dwoje dykk dykkar dz
dzisiaj dziś dá dál dále dão där därför då dès début désormais día días dónde dört dúvida dürfen dürft dă děkovat
děkujeme děkuji ea each early ebbe ebben ebbero ebbi ebből eben ebenso ec ecc ecco echter ed eddig edecek edelle
edelleen edellä edeltä edemmäs eden ederek edes edessä edestä edilecek ediliyor edilmesi ediyor edu ee een eens eer
eerdat eerder eerlang eerst eerste effect effet effettivamente efter eftersom eg egale egalement egales egli egy
egyebek egyebet egyedül egyelőre egyes egyet egyetlen egyik egymás egyre egyszerre egyéb együtt egész egészen eh ehhez
ehkä ehrlich ei eigen eigene eigenen eigener eigenes eigenlijk eight eighty eikä eilen ein einander eine einem einen
einer eines einig einige einigem einigen einiger einiges einmal eins eit either eitt eivät ej ejemplo ekkor el ela
elas elbet elbette ele eleinte eles eleven elf elfte elk elke ellas ellei elleivät ellemme ellenes elleni ellenére
eller elles ellet ellette ello ellos ells elmondta els else elsewhere elsõ első elsők elsősorban elsőt elva elé eléd
elég eléjük elém elénk elétek elõ elõször elõtt elő előbb elől előle előled előlem előletek előlük előlünk először
előtt előtte előtted előttem előttetek előttük előttünk előző em email embargo embora emilyen emme emot empat empleais
emplean emplear empleas empleo empty en ena encara encima encore encuentra end ende ended ending endlich ends ene
enemmän eneste enfin enfrente engem enggak enggaknya enhver eni enig enige enigszins enikonu eniten enkel enkelt enkla
enkrat enligt enn ennek ennen ennyi ennél eno enough enquanto ens enseguida ensi ensimmäinen ensimmäiseksi ensimmäisen
ensimmäisenä ensimmäiset ensimmäisiksi ensimmäisinä ensimmäisiä ensimmäistä ensin entah entahlah entao entinen
entirely entisen entisiä entisten entistä entonces entrambi entre entweder então envers environ enyém enää epey epeyce
epeyi eppure er era erais eram eramos eran erano eras eravamo eravate erdoor erem eren eres erg ergens eri erittäin
erityisesti ero erre erről ers erst erste ersten erster erstes ert eräiden eräs eräät es esa esas esasen ese esempio
esetben esi esiin esillä esimerkiksi esnasında eso esos especially essa essai essas esse essendo esser essere esses
essi est esta estaba estabais estaban estabas estad estada estadas estado estados estais estamos estan estando estar
estaremos estará estarán estarás estaré estaréis estaría estaríais estaríamos estarían estarías estas estat estava
estavam estaven este esteja estejam estejamos estem estemos estes esteu esteve estic estive estivemos estiver estivera
estiveram estiverem estivermos estivesse estivessem estiveste estivestes estivéramos estivéssemos esto estos estou
estoy estuve estuviera estuvierais estuvieran estuvieras estuvieron estuviese estuvieseis estuviesen estuvieses
estuvimos estuviste estuvisteis estuviéramos estuviésemos estuvo està estàvem estàveu está estábamos estáis están
estás estávamos estão esté estéis estén estés et etant etc etcetera eteen etenkin etessa etmesi etraflı etraflıca etre
ets ett ette ettei etter etti ettiği ettiğini ettusen että ettől etwa etwas eu euch eue euer eues euh eure eurem euren
eurent eurer eures eus eusse eussent eusses eussiez eussions eut eux even eveneens evenly evenwel ever evermore every
everybody everyone everything everywhere evleviyetle evvel evvela evvelce evvelden evvelemirde evveli ex exact
exactement exactly example except excepto excepté exemplo existe existen explicó expresó extenso exterieur ez ezek
ezekbe ezekben ezekből ezeken ezeket ezekhez ezekig ezekkel ezekké ezeknek ezeknél ezekre ezekről ezektől ezekért ezen
ezentúl ezer ezret ezt ezután ezzel ezzé ezért eûmes eût eûtes eđer eğer eşti ešte fa faccia facciamo facciano
facciate faccio face facemmo facendo faces facesse facessero facessi facessimo faceste facesti faceva facevamo
facevano facevate facevi facevo fact facts fai faig fairly fais faisaient faisant fait faites fakat falta fan fanno
fanns far fara farai faranno fare farebbe farebbero farei faremmo faremo fareste faresti farete farther farà fará farò
fas fata fatto favor favore faz fazeis fazem fazemos fazer fazes fazia faço façon februar fece fecero feci fel fele
felek felet felett felt felé fem femte femtio femtionde femton femtonde fent fenti fer feront feu few fewer fez ff fi
fick fie fiecare fifteen fifth fifty fify fii fik filanca fill fim fin final finalmente finche find finds fine finnas
finns fino fins fire first fiu five fix fiţi fj fjorton fjortonde fjärde fk flac fler flera flere flesta fleste floc
fm fo foarte foi fois folgende folk followed following follows fomos font for fora foram force fordi forem forever
forma former formerly formos forrige forse forsûke forth forty forward forza fosse fossem fossero fossi fossimo fost
foste fostes fosti found four fr fra fram framför frattempo free from front frumos från früher fu fue fuera fuerais
fueran fueras fueron fuese fueseis fuesen fueses fui fuimos fuiste fuisteis full fully fummo fuori furent furono
further furthered furthering furthermore furthers fus fusse fussent fusses fussiez fussions fut futuro fuéramos
fuésemos fx fyra fyrtio fyrtionde få får fått fél fôramos fôssemos följande fölé för före förlåt förra första før
fûmes fûr fûrst fût fûtes fünf fünfte fünften fünfter fünftes für fără ga gab gah gairebé ganz ganze ganzen ganzer
ganzes gar gauw gave gayet gayetle gayri gayrı gb gd gdy gdyby gdyż gdzie gdziekolwiek gdzieś ge geaba gedurende
gedurft geen gegen gegenüber gehabt gehad gehen geht gekannt gekonnt gekund geleden gelgelelim gelijk gemacht gemocht
gemoeten gemogen gemusst genast general generale generally genoeg genom gens gente genug gerade geral gerek gern gerçi
gesagt geschweige get gets getting geweest gewesen gewollt gewoon gewoonweg geworden geçende geçenlerde gf gg gh gi
gia giacche gibi gibilerden gibisinden gibt gick gine ging giorni giorno giu give given gives giving già gjorde gjort
gjûre gl gleich gli gliela gliele glieli glielo gliene gm gmt gn go god goda godare godast godt godz goes going gone
good goods gor gospa gospod got gott gotten gov gp gq gr gran grande grandes grazie graţie great greater greatest
greetings gross grosse grossen grosser grosses group grouped grouping groups groß große großen großer großes grupo
gruppo gs gt gu gueno guna gunakan gut gute guter gutes gw gy gyakran gälla gäller gällt gärna gå går gått gör göra
göre gırla ha haar haarzelf hab habe haben haber habia habida habidas habido habidos habiendo habla hablan habremos
habrá habrán habrás habré habréis habría habríais habríamos habrían habrías habt habéis había habíais habíamos habían
habías hace haceis hacemos hacen hacer hacerlo haces hacia haciendo had hadde hadden hade hadnt haft hago haha hai
haikki haja hajam hajamos hakeza hal halbuki halbă halen half halihazırda haliyle halló halo halua haluaa haluamatta
haluamme haluan haluat haluatte haluavat halunnut halusi halusimme halusin halusit halusitte halusivat halutessa
haluton ham hamar hampir han handiyse hanem hangi hangisi hani hanno hanya hanyalah happens har hardly hare hari hariç
harmadik harmadikat harminc harus haruslah harusnya has hasebiyle hasn hasnt hast hasta hasılı hat hatodik hatodikat
hatot hatta hatte hatten hattest hattet hatvan haut havde have havemos haven havent haver havia having hay haya
hayamos hayan hayas hayáis he heb hebben hebt hecho hed hedden heeft heel hei heidän heidät heihin heille heillä
heiltä heisst heissä heistä heitä hej hele hell hello hellre help helposti helst helt helyett hem hemos hemzelf hen
hence hendak hendaklah hendaknya hende hendes hennar henne hennes henüz hep hepsi her here hereafter hereby herein
heres hereupon herhangi herkes herkesin hers herse herself hes het hetedik hetediket hetet heti hetkellä hetven
hetzelfde heu heute hi hicieron hid hieman hier hierbeneden hierboven hierin hierna hierom high higher highest hij
hijzelf him himse himself hin hingga hinter hirtelen his hiszen hit hitaasti hither hizo hiába hiç hiçbir hiçbiri hjå
hk hm hn ho hoch hoci hodně hoe hoewel hogy hogyan hoikein hoje hol holnap holnapot holà home homepage hon honderd
honnan honom hop hopefully hora horas hormis hors hos hoss hossen hou houp houve houvemos houver houvera houveram
houverei houverem houveremos houveria houveriam houvermos houverá houverão houveríamos houvesse houvessem houvéramos
houvéssemos hova how howbeit however hoy hozzá hozzád hozzájuk hozzám hozzánk hozzátok hoće hoćemo hoćete hoćeš hoću
hoş hr ht htm html http hu hube hubiera hubierais hubieran hubieras hubieron hubiese hubieseis hubiesen hubieses
hubimos hubiste hubisteis hubiéramos hubiésemos hubo hue hui huit huitième hulasaten hum hun hundra hundraen hundraett
hundred hunne huolimatta huomenna hur hurrah hurrá huszadik hva hvad hvem hver hvilke hvilken hvis hvor hvordan
hvorfor hvornår hyvien hyviin hyviksi hyville hyviltä hyvin hyvinä hyvissä hyvistä hyviä hyvä hyvät hyvää há hány
hányszor hármat három hát hátha hátulsó hão hän häneen hänelle hänellä häneltä hänen hänessä hänestä hänet häntä här
hätte hätten hé hélas hét hög höger högre högst húsz ia iako ialah iar iba ibarat ibaratkan ibaratnya ibland ibu ich
ici icke id idag ide idr idén ie ieder iedere iedereen iemand ieri iets if igazán igen ignored igual iguals igår ih
ihan ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres ii iii ik iken iki ikke ikkje ikut ikzelf il ila ile ilen ilgili
ili ilk ill illa illaki illetve ilman ilmeisesti ils ilyen ilyenkor im imdi imi immediate immediately immer immár
imorgon importance important importe improvviso in inainte inapoi inasmuch inc inca incit incluso inclòs ind indeed
indem inderdaad index indicate indicated indicates indicó indietro indinde inej inen infatti infolgedessen information
informo informó inför ingat ingen ingenting inget ingi ingin inginkah inginkan ini iniciar inicio inikah inilah inkje
inkább inmiddels inn inna innan inne innen inner inni inny innych inoltre inom ins insa insermi inside insieme insofar
instead int intanto inte intenta intentais intentamos intentan intentar intentas intento interest interested
interesting interests intet into intorno intr intre intussen inuti invece invention inward inzake iná iné iného inému
iní inú iný iných iným inými inż io iq ir irgend irá is ise isi ismét isn isnt ison isso ist ista iste ister isto it
itd iti itibaren itibariyle itibarıyla itll its itse itself itsensä itseään itt itu itukah itulah iv ive ix iyi iyice
iyicene iz için iş işte iţte iż ja jadi jadilah jadinya jag jahr jahre jahren jak jakaś jakby jaki jakichś jakie jakiś
jakiż jakkolwiek jakmile jako jakoś jakož jangan jangankan janganlah januar jauh jawab jawaban jawabnya jaz jde je
jede jedem jeden jedenáct jeder jedermann jedermanns jedes jedna jednak jednakże jedne jedno jednou jednym jedoch
jedou jedynie jeg jego jeho jehož jej jeji jejich její jelas jelaskan jelaslah jelasnya jelenleg jelikož jemand
jemandem jemanden jemu jen jene jenem jenen jener jenes jenom jenž jer jeres jesam jesi jesmo jest jeste jestem jestli
jestliže jesu jeszcze jetzt jezelf jeśli ještě jeżeli jež ji jich jih jij jijzelf jika jikalau jinak jine jiné jiz již
jm jo jobban jobbra johon joiden joihin joiksi joilla joille joilta join joina joissa joista joita joj joka jokainen
jokin joko joksi joku jolla jolle jolloin jolta jompikumpi jona jonka jonkin jonne joo jopa jos joskus jossa josta
jota jotain joten jotenkin jotenkuten jotka jotta jou jouduimme jouduin jouduit jouduitte joudumme joudun joudutte
joukkoon joukossa joukosta joutua joutui joutuivat joutumaan joutuu joutuvat jouw jouwe još jp jsem jses jseš jsi jsme
jsou jste ju juga juist julij jullie jumlah jumlahnya junij junto jusqu jusque just juste justru jutri juuri już já
jälkeen jälleen jämfört jää jí jíž jó jól jólesik jóval jövőre ją jšte kada kadar kadarkoli kaffesi kah kahdeksan
kahdeksannen kahdella kahdelle kahdelta kahden kahdessa kahdesta kahta kahteen kaiken kaikille kaikilta kaikkea kaikki
kaikkia kaikkiaan kaikkialla kaikkialle kaikkialta kaikkien kaikkin kajti kako kakor kaksi kala kalau kalaulah
kalaupun kalian kam kami kamilah kamor kamorkoli kamu kamulah kamže kan kann kannalta kannattaa kannst kanske kanssa
kanssaan kanssamme kanssani kanssanne kanssasi kanýmca kao kapan kapankah kapanpun kar karena karenanya karkoli karşın
kasus kata katakan katakanlah katanya katerikoli katrilyon kauan kauemmas kaukana kaum kautta kaynak kaçı każdy každou
každá každé každého každému každí každú každý každých každým každými kdaj kde kdo kdorkoli kdy kdyz když ke keadaan
kebetulan kecil kedua keduanya keep keeps kehen keiden keihin keiksi keille keillä keiltä kein keine keinem keinen
keines keinginan keinä keissä keistä keitten keittä keitä kej kejže kelamaan kelihatan kelihatannya kelima kell
kellene kellett kelljen keluar kembali kemudian kemungkinan kemungkinannya kenapa kendi kendilerine kendini kendisi
kendisine kendisini keneen keneksi kenelle kenellä keneltä kenen kenenä kenessä kenestä kenet kenettä kennessästä
kenties kepada kepadanya kept ker kere keressünk keresztül kerran kerta kertaa kesampaian keseluruhan keseluruhannya
keskellä kesken keskimäärin keterlaluan ketika ketkä ketten kettő kettőt ketä kevés keys kez keza kezalik keď keďže
keşke keţke kg kh khususnya ki kiben kiből kicsit kicsoda kie kiedy kieho kiehože kiemu kiemuže kierunku kieže kihez
kiitos kik kikbe kikben kikből kiken kiket kikhez kikkel kikké kiknek kiknél kikre kikről kiktől kikért kilenc
kilencedik kilencediket kilencet kilencven kilka kilku kimden kime kimisi kimse kimsecik kimsecikler kimś kin kind
kinek kini kinilah kinél kiranya kire kiről kit kita kitalah kitől kivel kivé kié kiért kje kjer kjerkoli klaar kleine
kleinen kleiner kleines km kn knappast knew know known knows ko koder koderkoli koga koho kohti koja koje koji kojima
koju kok kokonaan kolik kolmas kolme kolmen kolmesti kom komma komme kommen kommer kommit kommt komu kon konden konnte
konnten korleis korso korábban koska koskaan kot kou kouže kovin kp kr krachtens kratek kratka kratke kratki kromě
kroz ktera ktere kteri kterou ktery která které který kteři kteří kto ktokolwiek ktorej ktorou ktorá ktoré ktorí ktorú
ktorý ktorých ktorým ktorými ktoś która które którego której który których którym którzy ku kuin kuinka kuinkan
kuitenkaan kuitenkin kuka kukaan kukin kukka kumpainen kumpainenkaan kumpi kumpikaan kumpikin kun kunde kunna kunnat
kunne kunnen kunt kurang kurz kuten kuuden kuusi kuutta kva kvar kvarhelst kven kvi kvifor kvůli kw ky kylliksi kyllä
kymmenen kyse kz ká káže ké képest kérem kérlek kész késő később későn két kétszer kéže kívül können könnt könnte
körül köszönhetően köszönöm közben közel közepesen közepén közé között közül kú kúže külliyen külön különben különböző
különbözőbb különbözőek ký kýho kýhože kým kýmu kýmuže kýrk kýsaca kýže kırk kısaca la laatst lad lado lage lagi
lagian lah lahka lahke lahki lahko lain lainnya laisser lakin lalu lama lamanya lang lange lanjut lanjutnya laquelle
large largely largo las lasciato lassan last lat lately later latest lato latter latterly lav lb lc le least lebih
lebo lecz leda ledaže legalább legat legyen leh lehet lehetetlen lehetett lehetőleg lehetőség lei leicht leide lejos
length lenne lennék lennének lep lepa lepe lepi lepo lequel les lesquelles lesquels less lest lesz leszek lesznek
leszünk let leto lets lett lettek lettem lettünk leur leurs lewat lhe lhes li lidt lieber liever ligado lige ligga
ligger liian lijken lijkt lik lika like liked likely likewise liki likställd likställda lille lima line lisäksi lisää
lite liten litet little lk ll lla llarg llavors llegó lleva llevar lo local logo long longe longer longest longtemps
lontano look looking looks lor loro lors lorsque los low lower lr ls lt ltd lu luar lub luego lugar lui lungo luo
luogo luona lv ly là lá lângă lähekkäin lähelle lähellä läheltä lähemmäs lähes lähinnä lähtien länge längre längst
läpi lätt lättare lättast långsam långsammare långsammast långsamt långt låt lès lévő lîngă lütfen ma maada maak maakt
maakte maakten maar macam macche machen macht machte made madem mademki mag maga magad magam magari magatokat maggior
magst magukat magunkat magát mahdollisimman mahdollista mahn mai mainly maint maintenant maior maioria maiorias mais
maj majd majdnem majhen majhna majhni mají majú mają maka makanya make maken makes makin making makt mal mala malah
malahan malce male malgrado malgrat malgre malgré mali malissimo malo mam mamafih mampu mampukah mamy man mana
manakala manalagi manapság manche manchem manchen mancher manches mand manera mange manifestó manj mann many mare
marec mas masa masalah masalahnya masih masihkah masing mate mateix mateixa mateixes mateixos mau maupun maximale may
maybe maynt mayor mało mať mc md me mea mean means meantime meanwhile mebni med medan medesimo mediante medio medtem
medzi meer meest meestal meg megcsinál megcsinálnak meget megint meglio megvan mehr mei meidän meidät meihin meille
meillä meiltä mein meine meinem meinen meiner meines meio meissä meistä meitä mej mejor melainkan melakukan melalui
mele melihat melihatnya melkein melko mellan mellett mellette melletted mellettem mellettetek mellettük mellettünk
mellom mellé melléd melléjük mellém mellénk mellétek mellől mellőle mellőled mellőlem mellőletek mellőlük mellőlünk
mely melyek melyik memang memastikan member memberi memberikan members membuat meme memerlukan memes memihak meminta
memintakan memisalkan memperbuat mempergunakan memperkirakan memperlihatkan mempersiapkan mempersoalkan mempertanyakan
mempunyai memulai memungkinkan men menaiki menambahkan menandaskan menanti menantikan menanya menanyai menanyakan
mencionó mendapat mendapatkan mendatang mendatangi mendatangkan mene menee meneet menegaskan menemme menen menet
menette menevät mengakhiri mengapa mengatakan mengatakannya mengenai mengerjakan mengetahui menggunakan menghendaki
mengibaratkan mengibaratkannya mengingat mengingatkan menginginkan mengira mengucapkan mengucapkannya mengungkapkan
meni menimme menin menit menivät menjadi menjawab menjelaskan mennessä mennyi mennyt meno menor menos menossa mens
mensch menschen mentre menudo menuju menunjuk menunjuki menunjukkan menunjuknya menurut menuturkan menyampaikan
menyangkut menyatakan menyebutkan menyeluruh menyiapkan mer mera merasa merci mere mereka merekalah merely mereu mert
merupakan mes mesec meses mesi meski meskipun mesma mesmas mesmo mesmos mest met meu meus meva meves mevr meyakini
meyakinkan mezelf mezi mezzo međer meğer meğerki meğerse mg mgr mh mi mias miatt miatta miattad miattam miattatok
miattuk miattunk miał mibe miben miből mich microsoft midva midve mie miei mien mienne miennes miens mientras mig
might mightnt mihez mihin mij mijn mijnent mijner mijzelf mik mikbe mikben mikből miken miket mikhez mikin mikké
miknek miknél mikor mikre mikről miksi miktől mikäli mikään mikért mil miliardi milioni mill mille million milloin
milloinkan millä miltä milyar milyen milyon mimo min mina mince mind mindegyik mindegyiket minden mindenesetre
mindenki mindent mindenütt minder mindig mindketten mindre mine minek minha minhas minimale minimi minket minkä minne
minst mint minta mintha minua minulla minulle minulta minun minus minussa minusta minut minuun minä minél mio mios mir
mire mirip miről mis misal misalkan misalnya misma mismas mismo mismos miss misschien missen missä mistä mit miten
mitkä mits mitt mittel mittemot mitä mitään mitől mivel mivé miért między mk ml mm mn mne mnie mnogo mnou mną mně mo
moc mocht mochte mochten mod mode modo moest moesten moet moeten mogen mogą mohl mohou moi moim moindres moins moj
moja moje mojej moji mojich mojim mojimi mojou moju molemmat molt molta moltes molti moltissimo molto molts momento
mon mondo mondta mones monesti monet moni moniaalla moniaalle moniaalta mons monta mora morajo moram moramo morate
moraš more morem moreover morgen most mostanáig mostly mot move moyennant może możliwe można možno možná mp mq mr mrs
ms msie mt mu muassa much mucha muchas mucho muchos mug muiden muita muito muitos muj muka mukaan mukaansa mukana mula
mulai mulailah mulanya mult multa multe multi multiple multiples multă mulţi mulţumesc mungkin mungkinkah musi musia
musieť muss musst musste mussten must mustnt musí musím musíme musíte musíš mutta muu muualla muualle muualta muuanne
muulloin muun muut muuta muutama muutaman muuten muy muze muß mußt mv mw mx my mycket mye mykje myse myself myöhemmin
myös myöskin myöskään myötä mz má málo mám máme már más másik másikat másnap második másodszor mások másokat mást máte
máximo máš mâine må många måste måte mé még mégis més même mêmes mês mí mías míg mío míos mít mîine mój môcť môj môjho
môže môžem môžeme môžete môžeš môžu möchte mögen möglich mögt mögé mögéd mögéjük mögém mögénk mögétek mögött mögötte
mögötted mögöttem mögöttetek mögöttük mögöttünk mögül mögüle mögüled mögülem mögületek mögülük mögülünk möjlig
möjligen möjligt möjligtvis múltkor múlva mü müssen müsst müßt mý mă mě mı mňa můj může na naar nach nachdem nad nada
nadat nade nadie nado nagyobb nagyon nah nahm naik naj najina najino najmanj najmä naju največ nakon nam nama name
namelijk namely nami namun nanti nantinya nao napiste napište naponta napot naproti naquela naquelas naquele naqueles
narobe nas nasi nasz nasza nasze naszego naszych nasýl nasıl nasılsa nato natomiast naturel naturelle naturelles
natychmiast natürlich navn nawet nay nazaj nazaran načež naşi naš naša naše našeg našej naši našich našim našimi našou
nc nd ne neanmoins near nearly neben nebo nebyl nebyla nebyli nebyly necessaire necessairement necessarily necessary
nech nechť nedavno nedelja neden nedeniyle nedenle nedense nederst nedersta nedre nedělají nedělá nedělám neděláme
neděláte neděláš nee need needed needing neednt needs neem neg negen negl negli nego negyedik negyediket negyven neho
nei nein neither nej nejakej nejakom nejakou nejaká nejaké nejakého nejakému nejakú nejaký nejakých nejakým nejakými
nejsi nejsou nek neka nekaj nekatere nekateri nekatero nekdo neke neked nekega nekem neki nekik nekje neko nekog
nekoga nekoč nektek neku nekünk nel neljä neljän neljää nelle nello nem nema nemají nemcsak nemen nemmeno nemrég nemu
nemáme nemáte neměl nenhuma neni není neppure ner nerde nerden nerdeyse nere nerede nereden neredeyse neresi nereye
nergens nessa nessas nesse nesses nessun nessuna nessuno nesta nestas nestačí neste nestes net netekim netko netscape
neue neuen neuf neun neunte neunten neunter neuntes neuvième nevadí never neverf neverless nevertheless nevoie new
newer newest next neye neyi neyse nez neće nećemo nećete nećeš neću nešto než nf ng ni nic nice nich nicht nichts nici
niciodata nicăieri nie niech niego niej niektorej niektorom niektorou niektorá niektoré niektorého niektorému niektorú
niektorý niektorých niektorým niektorými nielen niemand niemandem niemanden niemu niente niet niets niečo nigdy
nihayet nihayetinde niiden niihin niiksi niille niillä niiltä niin niinä niissä niistä niitä nije nikamor nikdar
nikjer nikoga nikoje nikoju nikoli niks nim nimeni nimeri nimi nimic nincs nine ninety ninguna ningunas ninguno
ningunos ningún nio nionde nisam nisi nismo niste nisu nitekim nittio nittionde nitton nittonde niye niçin nią nič
ničoho ničom ničomu ničím nişte niż nje njega njegov njegova njegovo njej njemu njen njena njeno njezin njezina
njezino nji njih njihov njihova njihovo njiju njim njima njo njoj nju njun njuna njuno nl no noastre noastră nobody
noch nochtans nocoj noen nog nogal nogen nogensmenys noget nogle noi noiden noihin noiksi noilla noille noilta noin
noina noissa noista noita noite noka noko nokon nokor nokre noll nombreuses nombreux nome nommés només non nondimeno
none nonetheless nonostante nonsia nooit noone nopeammin nopeasti nopeiten nor normally noroc nos nosaltres nosotras
nosotros nossa nossas nosso nossos nostra nostre nostres nostri nostro nostru not notamment noted nothing notre
notwithstanding nou noua nous nouveau nouveaux nouă nova novanta novas nove novel november novo novos novy nové nový
now nowe nowhere noştri np npr nr nro nu nuestra nuestras nuestro nuestros nueva nuevas nuevo nuevos nul nula null
nulla num numa numai numas number numbers nummer nun nunca nuns nuo nuovi nuovo nur nv ny nyaris nyatanya nyolc
nyolcadik nyolcadikat nyolcat nyolcvan nyt nz ná nála nálad nálam nálatok náluk nálunk nám námi nás náš nášho não
näiden näihin näiksi näille näillä näiltä näin näinä näissä näissähin näissälle näissältä näissästä näistä näitä nämä
när nästa nå någon någonting något några nån nånting når nær næste næsten néanmoins négy négyet néha néhány nélkül ní
ním nível nós nôtre nôtres nödvändig nödvändiga nödvändigt nödvändigtvis número ně něco nějak někde někdo němu němuž
ob oba obe oben oboje obok obra obrigada obrigado obtain obtained obviously och ocho också od oda ode oder odmah odo
odprt odprta odprti of off offen ofschoon oft ofta oftast often og oggi ogni ognuna ognuno også oh ohi ohne ohé oi
oikea oikealla oikein oitava oitavo oito ok okay okoli około oktober olan olarak old older oldest oldu olduklarını
oldukça olduğu olduğunu ole oleh olehnya olemme olen olet olette oleva olevan olevat oli olika olikt olimme olisi
olisimme olisin olisit olisitte olisivat olit olitte olivat olla olleet olli ollut ollé olmadı olmadığı olmak olması
olmayan olmaz olsa olsun oltre olup olur olursa oluyor olyan olé om oma omaa omaan omaksi omalle omalta oman omassa
omat omdat omhoog omia omien omiin omiksi omille omilta omissa omista omitted omlaag omstreeks omtrent omver on ona
onadva onca once onculayın onda ondan ondanks onde onder ondertussen one ones ongeveer oni onidve onkin onko onlar
onlardan onlari onlarýn onları onların only onnan ono ons onszelf ont ontem onto onu onun ony onze onzeker onzième
ooit ook op open opened opening opens opnieuw opp opposite oppure opt opzij or ora oracık oracıkta orada oradan oranca
oranla oraya oraz ord order ordered ordering orders ordnung ore org ori oricare orice oricine oricum oricând oricât
oricînd oricît oriunde os osem osi osm osma osmi osmnáct osmo oss ossia other others otherwise otra otras otro otros
ott ottanta otte otuz ou ouf ought oughtnt ouias our ours ourselves oust ouste out outra outras outre outro outros
outside ouvert ouverte ouverts ova ovat over overal overall overeind overige overigens owing own owszem oysa oysaki oz
où oň oňho pa paar pada padahal padanya paese paf page pages pai paikoittain pais paitsi pak pakosti paling paljon pan
pana pani panjang pantas par para parca parce parecchi parecchie parecchio parece paremmin parempi parfois parhaillaan
parhaiten parle parlent parler parmi parole parseme part partant parte parted partendo particular particularly
particulier particulière particulièrement parting partir parts pas pasada pasado passé past pasti pastilah patnáct
patra patru patrulea paucas paìs pe peccato pedig pegar peggio pek pekala peki pekçe pel pela pelas pelo pelos pels
pendant pense penting pentingnya pentru peor per perante perche perchè perché percio perciò percuma perfino perhaps
perlu perlukah perlunya permet pernah pero perquè persino persoalan persone personne personnes persze pertama
pertanyaan pertanyakan perto perusteella peräti però pesar pessoas peste pet peta petek peti peto peu peut peuvent
peux peyderpey pf pff pfft pfut pg ph pian pic piedi pieneen pieneksi pienelle pienellä pieneltä pienempi pienestä
pieni pienin pieno pif piglia pihak pihaknya pina pire piu piuttosto pièce più pk pl place placed places please plein
plouf plupart plus plusieurs plutôt pm pmid pn po poate poc poca pocas pochissimo poco pocos pocs pod podczas pode
podeis podem podemos poden poder poderá podeu podia podle podo podria podriais podriamos podrian podrias podrá podrán
podría podrían podľa pogosto poi poiche poikki point pointed pointing points pois pokiaľ pokud poleg poln polna polni
polno pomimo ponad ponavadi ponedeljek poner ponieważ ponovno ponto pontos poorly popod popri poques por pored porque
porquê portanto posible posição possa possedere possessif possessifs possible possibles possibly possivelmente posso
possível posteriore posto pot potem potentially potom potrebbe potser pouah pouca pouco poucos pour pourquoi pourrais
pourrait pouvait pouze povo povsod powinien powinna powinni powinno poza pozdravljen pozdravljeni pozdě pořád pp pr
prav prava prave pravi pravo pravé prawie prazen prazna prazno prbl pre prea prealable precej precies precisement pred
predo predominantly preferibilmente prej preko premier première premièrement pres presa present presented presenting
presents press presumably preto pretože previously prečo pri pribl približno prije prima primarily primeira primeiras
primeiro primeiros primer primera primero primeros primo primul prin principalmente printr pripravljen pripravljena
pripravljeni pro probabilmente probable probably probante problem problems proc procedant proche prof promeiro
promesso promptly pronto propi propia propias propio propios proprio prostě prosím proti proto protoze protože proud
provided provides proximo proč prva prvi prvni první prvo przecież przed przede przedtem przez przy práve près própria
próprias próprio próprios próxima próximas próximo próximos psitt pt pta pu puc puderam pudo pueda puede pueden puedo
pues puis puisque pukul pula pun punkt punya puo puolesta puolestaan pur pure purtroppo put putini puts può puţin
puţina puţină pw py pár până päälle på például pînă pôde põe põem pět před přede přes přese při přičemž qa qeu qu qua
quais qual qualche qualcosa qualcuna qualcuno quale quali qualquer quals qualunque quan quand quando quant quanta
quante quanti quanto quantunque quarante quarta quarto quasi quatorze quatre quatrième quatrièmement quatro quattro
que quedó quel quelcom quelconque quella quelle quelles quelli quello quelque quelques quels quem quer quereis querem
queremas queremos queres quero quest questa queste questi questo questão qui quickly quiconque quien quienes quiere
quieto quin quina quindi quines quins quinta quinto quinze quite quiza quizas quizá quizás quién quiénes quoi quoique
quáis què qué quê qv rajta rajtad rajtam rajtatok rajtuk rajtunk rakt ran raras rare rarement rares rasa rasanya rata
rather ravno raz razie rağmen rd re readily realizado realizar realizó really realmente reasonably recent recente
recentemente recently recht rechte rechten rechter rechtes redan redelijk redko reeds ref refs regarding regardless
regards registrazione related relative relatively relativement relativo relação remarquable rend rendben rendre
repente res research reserved respectively respecto restant reste restent restrictif resulted resulting results retour
rett revoici revoilà reč richtig riecco rien right riktig ring rispetto ro rog roku rond rondom room rooms rosszul
round rovně ru run rund runsaasti rupanya rw rá rád rájuk rám ránk rátok rätt régen régóta részére róla rólad rólam
rólatok róluk rólunk również rögtön sa saakka saat saatnya sabe sabeis sabem sabemos saben saber sabes sabeu sache
sacrebleu sadam sade sadece sagt sagte sah sahi sahiden sai said sait saj saja sajalah saját sal sale saling salvo
sama samaa samaan samalla samallalta samallassa samallasta saman samat sambil same samen samma samme samoin sampai
sampaikan sangat sangatlah sanki sans sant sap sapristi saps saranno sarebbe sarebbero sarei saremmo saremo sareste
saresti sarete sarò sata sataa satojen satt satu sau sauf saw say saya sayalah saying says sb sc schlecht schluss
schon scola scopo scorso sd se sea seamos seas seba sebab sebabnya sebagai sebagaimana sebagainya sebagian sebaik
sebaiknya sebaliknya sebanyak sebe sebegini sebegitu sebelum sebelumnya sebenarnya seberapa sebesar sebetulnya sebi
sebisanya sebou sebuah sebut sebutlah sebutnya sec secara sechs sechste sechsten sechster sechstes second secondly
secondo seconds section secukupnya sedaj sedan sedang sedangkan sedem sedemikian sedert sedikit sedikitnya sedm sedma
sedmi sedmnáct sedmo see seeing seem seemed seeming seems seen seenaknya sees seg segala segalanya segera seguente
seguito segun segunda segundo según seharusnya sehingga sehr sei seid seien sein seine seinem seinen seiner seines
seingat seis seit seitdem seitsemän seize seja sejak sejam sejamos sejauh sejenak sejumlah sekadar sekadarnya sekali
sekalian sekaligus sekalipun sekarang sekecil seketika sekiranya sekitar sekitarnya sekiz seks seksen sekurangnya sekä
sela selagi selain selaku selalu selama selamanya selanjutnya selbst self selon seluruh seluruhnya selv selves sem
semacam semakin semampu semampunya semasa semasih semata semaunya semblable semblaient semblant semblants semble
semblent sembra sembrare sembrato sembrava sembri sementara semisal semisalnya semmi semmilyen semmiség sempat sempre
semua semuanya semula sen senare senast senden sendiri sendirian sendirinya sendo seni senin senki sense sensible sent
senza seolah seorang sepanjang sepantasnya sepantasnyalah seperlunya seperti sepertinya sepihak sept september
septième ser sera serai seraient serais serait seras serei seremos serez seria seriam seriez sering seringnya serions
serious seriously serons seront serta serupa será serán serás serão seré seréis sería seríais seríamos serían serías
ses sesaat sesama sesampai sesegera sesekali seseorang sesuatu sesuatunya sesudah sesudahnya sete setelah setempat
setengah seterusnya setiap setiba setibanya setidaknya setinggi sette seu seul seule seulement seuraavat seus seusai
seva seveda seven seventy several seves sewaktu sex sexta sextio sextionde sexto sexton sextonde seáis señaló sg sh
shall shant she shed shell shes should shouldn shouldnt show showed showing shown showns shows si sia siamo siano siap
siapa siapakah siapapun siate sice sicer sich sidan side siden sides sido sie sieben siebente siebenten siebenter
siebentes siellä sieltä siempre sien siendo sienne siennes siens siete sig sige significant significantly sigue
siguiente siihen siinä siis siitä sijaan siksi sille silloin sillä silti siltä sim similar similarly sin since sincere
sind sinds sindsdien sine sini sinilah sinne sino sinon sint sintem sinua sinulla sinulle sinulta sinun sinussa
sinusta sinut sinuun sist sista siste sistema sisäkkäin sisällä sit site siten sitt sitta sitten sitä six sixième
sixty siz sizden sizi sizin się sj sju sjunde sjuttio sjuttionde sjutton sjuttonde själv sjätte sjøl sk ska skal skall
skoraj skoro skozi skulle skąd sl slab slechts slightly slik slutligen slutt sm small smaller smallest sme smo små
smått smí smějí sn snad snart so soal soalnya sob sobie sobre sobretot sobą soc soha soi soient sois soit soixante sok
sokan sokat sokkal sokszor sokáig sola solament solamente solang solas solche solchem solchen solcher solches solito
soll sollen sollst sollt sollte sollten solo solos sols soltanto som some somebody someday somehow somente someone
somethan something sometime sometimes somewhat somewhere somme sommes sommige somos somt son sondern sono sonra
sonradan sonraları sons sonst sont sonunda soon sopra soprattutto sorry során sota sotto sou sous souvent soweit sowie
soy soyez soyons soyos spate specifically specified specifique specifiques specify specifying speculatif spesso spet
spoedig spolu sposób spre später sr sreda srednja srednji ssa st sta stai stando stanno starai staranno starebbe
starebbero starei staremmo staremo stareste staresti starete start startseite starà starò stata state states stati
stato statt stava stavamo stavano stavate stavi stavo stb ste steeds steht stemmo stessa stesse stessero stessi
stessimo stesso steste stesti stette stettero stetti stia stiamo stiano stiate still stille sto stop stor stora store
stort stran strana strictement strongly stvar sté större störst su sua suas suatu sub subito substantially subtiles
successfully successivamente successivo such suche sudah sudahkah sudahlah sufficiently suffisant suffisante suffit
suggest sugl sugli sui suis suit suivant suivante suivantes suivants suivre sujet sul sull sulla sulle sullo sunt
suntem sunteţi suo suoi suoraan sup supaya superpose supuesto sur sure surtout sus sută suuntaan suuren suuret suuri
suuria suurin suurten suya suyas suyo suyos sv sva sve svi svog svoj svoja svoje svojho svojich svojim svojimi svojou
svoju svojím svom svych svym svymi své svých svým svými svůj swoje sy system syv sz szemben szerbusz szerint szerinte
szerinted szerintem szerintetek szerintük szerintünk szervusz szinte számára száz századik százat szépen szét szíves
szívesen szíveskedjék são säga säger sämre sämst så sådan sådana sådant sånn sé sétima sétimo sí sînt sîntem sînteţi
só sóc sólo són sú să săi său są sőt ta taa taas tabii tac tack tada tadi tadinya tady taemmas tag tage tagen tahansa
tahu tahun taj tak taka takaa takaisin takana take takej takejto taken takhle taki takia takich takie taking tako
takoj taky takze taká takáto také takého takéhoto takému takémuto takéto takí takú takúto taký takýto także takže tal
tale tali tallä talvez talvolta talán tam tamam tamamen tamamıyla tambah tambahnya tambem tambien también també também
tamelijk tamhle tamhleto tampak tampaknya tampoc tampoco tamto tan tandas tandasnya tandis tanpa tant tanta tantas
tantes tanto tanyakan tanyanya tapauksessa tapi tar tarafından tarde tardive tarpeeksi tat tato tavalla tavaly
tavoitteena tc td te teba tebe tebi tebou teda tedy tega tegas tegasnya tegen tegenover tegnap tegnapelőtt tego tehát
teidän teidät teihin teil teille teillä teiltä teissä teistä teitä tejto tek tel telah tele teljes tell telle
tellement telles tels tem tema temos tempat tempo temprano temu ten tenant tend tendes tendremos tendrá tendrán
tendrás tendré tendréis tendría tendríais tendríamos tendrían tendrías tends tene tened teneis tenemos tener tenga
tengah tengamos tengan tengas tengo tengáis tenha tenham tenhamos tenho tenida tenidas tenido tenidos teniendo tenim
tenir teniu tens tentang tentar tentaram tente tentei tento tentu tentulah tentunya tenzij tenéis tenía teníais
teníamos tenían tenías tepat ter terakhir terasa teraz terbanyak terceira terceiro tercera terdahulu terdapat terdiri
terei teremos terhadap terhadapnya teria teriam teringat terjadi terjadilah terjadinya terkira terlalu terlebih
terlihat termasuk ternyata tersampaikan tersebut tersebutlah tertentu tertuju terus terutama terwijl terzo terá terão
teríamos tes tessék test tetap tetapi teto teu teus teva teve teves text też težak težka težki težko tf tg th than
thank thanks thans thanx that thatll thats thatve the their theirs them themselves then thence there thereafter
thereby thered therefore therein therell thereof therere theres thereto thereupon thereve these they theyd theyll
theyre theyve thi thick thin thing things think thinks third thirty this thorough thoroughly those thou though thoughh
thought thoughts thousand three throug through throughout thru thus ti tiap tiba tic tid tidak tidakkah tidaklah tidig
tidigare tidigast tidigt tie tied tiempo tien tiende tiene tienen tienes tienne tiennes tiens tieto tietysti tiež tiga
tijdens til tilbake till tills tillsammans tilstand timp timto tinc tinggi tinha tinham tio tionde tip tipo tipy tis
tista tiste tisti tisto tisíc tisíce titeket titolo tive tivemos tiver tivera tiveram tiverem tivermos tivesse
tivessem tiveste tivestes tivéramos tivéssemos tizedik tizediket tizenegy tizenegyedik tizenhat tizenhárom tizenhét
tizenkettedik tizenkettő tizenkilenc tizenkét tizennyolc tizennégy tizenöt tizet tj tja tjugo tjugoen tjugoett
tjugonde tjugotre tjugotvå tjungo tk tm tn to toata toate toată tobie tobą tobě toc toch tocmai toda todas todavia
todavía today todella todo todos toe toen toenmaals toenmalig together toh tohle toho tohoto tohto toi toinen
toisaalla toisaalle toisaalta toiseen toiseksi toisella toiselle toiselta toisemme toisen toisensa toisessa toisesta
toista toistaiseksi toj toki tolfte tolv tome tomto tomu tomuto ton tons too took top torek tosin tot tota total
totdat totes toteż toti totobą tots totul totusi totuşi tou touchant toujours tous tout toute toutefois toutes touto
tovább további továbbá toward towards toţi tp tr tra trabaja trabajais trabajamos trabajan trabajar trabajas trabajo
trabalhar trabalho tranne tras trata través tre tredje trei treia treilea treize trenta trente tres tretja tretje
tretji trettio trettionde tretton trettonde treze tri tried tries trillion trilyon triplo tritt trois troisième
troisièmement trop troppo trotzdem trovato trošku truly try trying trzeba très três ts tsoin tsouin tt tu tua tuas
tudi tudo tue tuhannen tuhat tukaj tule tulee tulemme tulen tulet tulette tulevat tulimme tulin tulisi tulisimme
tulisin tulisit tulisitte tulisivat tulit tulitte tulivat tulla tulleet tullut tun tunjuk tuntuu tuo tuohon tuoi
tuoksi tuolla tuolle tuolloin tuolta tuon tuona tuonne tuossa tuosta tuota tuotä turn turned turning turns turut tus
tuskin tussen tutaj tuto tutta tuttavia tutte tutti tutto tutur tuturnya tuturor tuve tuviera tuvierais tuvieran
tuvieras tuvieron tuviese tuvieseis tuviesen tuvieses tuvimos tuviste tuvisteis tuviéramos tuviésemos tuvo tuya tuyas
tuyo tuyos tv tvoj tvoja tvoje tvojej tvojho tvoji tvojich tvojim tvojimi tvojím tvá två tvåhundra tvé tvůj tw twas
twee tweede twelve twenty twice two twoi twoim twoja twoje twym twój ty tych tykö tylko tym tys tyto tz tzw tá táto
távol tão tähän täksi tälle tällä tällöin tältä tämä tämän tänne tänä tänään tässä tästä täten tätä täysin täytyvät
täytyy täällä täältä té téged tém téma tényleg této têm tí tímto tínhamos tíz több többi többször tú túl túto tüm tých
tým tými týmto tău tę tě těm těma těmu tőle tőled tőlem tőletek tőlük tőlünk třeba tři třináct ua ucap ucapnya ud ug
uguali ugyanakkor ugyanez ugyanis ugye uhr uit uitgezonderd ujar ujarnya uk ul ulkopuolella ulteriore ultimo ului um
umas umum umumnya un unas und unde under underneath undeva undoing une unei uneia unele uneori unes unfortunately
ungkap ungkapnya uniformement unii unique uniques unless unlike unlikely uno unor unora unos uns unse unsem unsen
unser unsere unserer unses unter until unto untuk unu unui unuia unul uomo up upon upp ups upwards ur urak uram urat
ursäkt určitě us usa usah usai usais usamos usan usar usas use usea useasti used useful usefully usefulness useimmiten
usein useita uses using uso usted ustedes usually ut utan utanför ute uten utoljára utolsó után utána uucp uudeksi
uudelleen uuden uudet uusi uusia uusien uusinta uuteen uutta uw uy uz už va vaak vaakwat vaan vad vagy vagyis vagyok
vagytok vagyunk vahemmän vai vaig vaiheessa vaikea vaikean vaikeat vaikeilla vaikeille vaikeilta vaikeissa vaikeista
vaikka vain vais vajon vaju valahol valaki valakit valamelyik valami valamint vale valeur valor value való vam vama
vami vamos van vanaf vandaan vannak vanuit vanwege var vara vardı varför vari varia varias varie varifrån vario varios
various varit varje varken varmasti vars varsin varsinkin varsågod vart varte varten vas vase vasen vasenmalla vasta
vastaan vastakkain vastan vasıtasıyla vaya vaš vaša vaše vašej vaši vašich vašim vaším vc ve veces ved vedle vedno
veel veeleer veertig veja vele veled velem veletek velev velhasıl velhasılıkelam velik velika veliki veliko velük
velünk vem vems vendar vens ver verdad verdade verdadeiro verdadera verdadero verder verdi vere vergangenen verkligen
verran vers verscheidene verschillende verso versus verte vervolgens very ves veu veya veyahut vez vezes već več večer
veď vg vi via viac viagem vice vicino vid vidare vidva viel viele vielem vielen vielleicht vielä vier vierde
vierekkäin vieressä vieri vierte vierten vierter viertes vif vifs vii viiden viii viime viimeinen viimeisen viimeksi
viisi vijf vijfde vijftig viktig viktigare viktigast viktigt vil vilka vilkas vilken vilket vill ville vindo vingt
vinte visok visoka visoke visoki vissza visto viszlát viszont viszontlátásra vita vite vivat vive vives viz vlan
vlastně vn vo voastre voastră você vocês voi voici voidaan voie voient voilà voimme voin voire voisi voit voitte
voivat vol volgend volgens volna volnának volnék vols volt volta voltak voltam volte voltunk vom von vont voor vooraf
vooral vooralsnog voorbij voordat voordezen voordien voorheen voorop voorts vooruit vor vore vores vors vort vos
vosaltres vosotras vosotros vossa vossas vosso vossos vostra vostre vostres vostri vostro vostru votre vous vouă voy
voştri vreme vreo vreun vrij vrlo vroeg vs vsa vsaj vsak vsaka vsakdo vsake vsaki vsakomur vse vsega vsi vso vu
vuestra vuestras vuestro vuestros vuoden vuoksi vuosi vuosien vuosina vuotta vy vám vámi vários vás váš vášho vão
vähemmän vähintään vähiten vähän väl välillä vänster vänstra värre vår våra vårt være været vært vé végre végén végül
vêm více vós vôtre vôtres vöre vört vă včasih včeraj však všechen všechno všetci všetka všetko všetky všetok všichni
vůbec vždy waar waarom waarschijnlijk waduh wah wahai wahr waktu waktunya walau walaupun wam wami wann wanneer want
wanted wanting wants war waren warst wart warum was wasi wasn wasnt wasz wasza wasze wat way ways we web webpage
website wed wederom według weer weg wegen wegens weil weinig weit weiter weitere weiteren weiteres wel welche welchem
welchen welcher welches welcome weldra welk welke well wells wem wen wenig wenige weniger weniges wenigstens wenn went
wer werd werde werden werder werdet were weren werent weshalb wessen weve wezen wf what whatever whatll whats whatve
when whence whenever where whereafter whereas whereby wherein wheres whereupon wherever whether which whichever while
whilst whim whither who whod whoever whole wholl whom whomever whos whose why widely width wie wieder wiele wielu
wiens wier wieso wij wijzelf wil wilden will willen willing willst wir wird wirklich wirst wish wissen with within
without więc więcej wo woher wohin wohl wollen wollt wollte wollten won wonder wont word worden words wordt work
worked working works world would wouldn wouldnt ws wszyscy wszystkich wszystkie wszystkim wszystko wtedy wurde wurden
www wy während währenddem währenddessen wäre würde würden właśnie wśród xi xii xiii xiv xv ya yahut yaitu yakin
yakinen yakni yakında yakından yakınlarda yalnız yalnızca yang yapacak yapmak yaptı yaptıkları yaptığı yaptığını
yapılan yapılması yapıyor ye year years yedi yeniden yenilerde yerine yes yet yetmiþ yetmiş yetmiţ yhdeksän yhden
yhdessä yhteen yhteensä yhteydessä yhteyteen yhtä yhtäälle yhtäällä yhtäältä yhtään yhä yine yirmi yksi yksin
yksittäin yleensä ylemmäs yli ylös ympäri yo yok yoksa yoluyla you youd youll young younger youngest your youre yours
yourself yourselves youve yt yu yüz yüzünden za zadaj zadnji zakaj zal zapewne zaprta zaprti zaprto zar zarfında zaten
zati zatímco zawsze zač začo začože zaś zda zdaj zde ze zece zehn zehnte zehnten zehnter zehntes zei zeit zeker zelf
zelfde zelfs zelo zero zes zeven zeznowu zi zice zich zichzelf zij zijn zijne zijzelf zira zm znowu znów zo zoals
zodat zodra zonder został zou zouden zowat zpet zpravy zprávy zpět zr zu zuerst zugleich zulk zulke zullen zult zum
zunaj zunächst zur zurück zusammen zut zwanzig zwar zwei zweite zweiten zweiter zweites zwischen zwölf zł às által
általában ám áno área át älköön älä än ännu är även åt åtminstone åtta åttio åttionde åttonde ça çabuk çabukça çeşitli
çok çokları çoklarınca çokluk çoklukla çokça çoğu çoğun çoğunca çoğunlukla çünkü ès él éljen én éppen éramos érem éreu
érte érted értem értetek értük értünk és ésa ésas ése ésos éssent ésta éstas éste éstos étaient étais était étant état
étiez étions été étée étées étés év évben éve évek éves évi évvel êtes être így îi îl îmi împotriva în înainte
înaintea încotro încât încît între întrucât întrucît îţi óta õk õket öbür öbürkü öbürü ön önbe önben önből önce
önceden önceleri öncelikle önhöz önnek önnel önnél önre önről önt öntől önért önök önökbe önökben önökből önöket
önökhöz önökkel önöknek önöknél önökre önökről önöktől önökért önökön önön össze öt öteki ötekisi ötven ötödik
ötödiket ötöt över övermorgon överst övre öyle öylece öylelikle öylemesine öz úgy úgyis úgynevezett új újabb újra
últim última últimas último últimos úr ús über überhaupt übrigens üzere üç þey þeyden þeyi þeyler þu þuna þunda þundan
þunu ăla ălea ăsta ăstea ăştia će ćemo ćete ćeš ću čau če čej često četrta četrtek četrti četrto čez či čia čie čieho
čiemu čigav čiu článek článku články čo čoho čom čomu čou čože čtrnáct čtyři čí čím čími ďalšia ďalšie ďalšieho
ďalšiemu ďalšiu ďalšom ďalšou ďalší ďalších ďalším ďalšími ňom ňou ňu ők őket őt şapte şase şayet şey şeyden şeyi
şeyler şi ştiu şu şuna şuncacık şunda şundan şunlar şunları şunu şunun şura şuracık şuracıkta şurası şöyle šest šesta
šesti šestnáct šesto štiri što ţayet ţi ţie ţimdi ţu ţöyle żaden żadna żadne żadnych że żeby že ένα έναν ένας αι ακομα
ακομη ακριβως αληθεια αληθινα αλλα αλλαχου αλλες αλλη αλλην αλλης αλλιως αλλιωτικα αλλο αλλοι αλλοιως αλλοιωτικα αλλον
αλλος αλλοτε αλλου αλλους αλλων αμα αμεσα αμεσως αν ανα αναμεσα αναμεταξυ ανευ αντι αντιπερα αντις ανω ανωτερω αξαφνα
απ απεναντι απο αποψε από αρα αραγε αργα αργοτερο αριστερα αρκετα αρχικα ας αυριο αυτα αυτες αυτεσ αυτη αυτην αυτης
αυτο αυτοι αυτον αυτος αυτοσ αυτου αυτους αυτουσ αυτων αφοτου αφου αἱ αἳ αἵ αὐτόσ αὐτὸς αὖ βεβαια βεβαιοτατα γάρ γα γε
γι για γοῦν γρηγορα γυρω γὰρ δέ δή δαί δαίσ δαὶ δαὶς δε δεν δι διά δια διὰ δὲ δὴ εαν εαυτο εαυτον εαυτου εαυτους
εαυτων εγκαιρα εγκαιρως εγω ειθε ειμαι ειμαστε εινα ειναι εις εισαι εισαστε ειστε ειτε ειχα ειχαμε ειχαν ειχατε ειχε
ειχες εκ εκαστα εκαστες εκαστη εκαστην εκαστης εκαστο εκαστοι εκαστον εκαστος εκαστου εκαστους εκαστων εκει εκεινα
εκεινες εκεινεσ εκεινη εκεινην εκεινης εκεινο εκεινοι εκεινον εκεινος εκεινοσ εκεινου εκεινους εκεινουσ εκεινων εκτος
εμας εμεις εμενα εμπρος εν ενα εναν ενας ενος εντελως εντος εντωμεταξυ ενω ενός εξ εξαφνα εξης εξια εξισου εξω επ επί
επανω επειτα επι επισης επομενως εσας εσεις εσενα εστω εσυ ετερα ετεραι ετερας ετερες ετερη ετερης ετερο ετεροι ετερον
ετερος ετερου ετερους ετερων ετουτα ετουτες ετουτη ετουτην ετουτης ετουτο ετουτοι ετουτον ετουτος ετουτου ετουτους
ετουτων ετσι ευγε ευθυς ευτυχως εφεξης εχει εχεις εχετε εχθες εχομε εχουμε εχουν εχτες εχω εως εἰ εἰμί εἰμὶ εἰς εἰσ εἴ
εἴμι εἴτε ηθεν ημασταν ημαστε ημουν ησασταν ησαστε ησουν ηταν ητανε ητοι ηττον θα ια ιαρκως ιι ιιι ικα ικο ικοι ικος
ικου ικους ιολου ιπλα ισαμε ισια ισως ισωσ ιχως καί καίτοι καθ καθε καθεμια καθεμιας καθενα καθενας καθενος καθετι
καθολου καθως και κακα κακως καλα καλως καμια καμιαν καμιας καμποσα καμποσες καμποση καμποσην καμποσης καμποσο
καμποσοι καμποσον καμποσος καμποσου καμποσους καμποσων κανεις κανεν κανενα κανεναν κανενας κανενος καποια καποιαν
καποιας καποιες καποιο καποιοι καποιον καποιος καποιου καποιους καποιων καποτε καπου καπως κατ κατά κατα κατι κατιτι
κατοπιν κατω κατὰ καὶ κι κιολας κλπ κοντα κτλ κυριως κἀν κἂν λιγακι λιγο λιγωτερο λογω λοιπα λοιπον μέν μέσα μή μήτε
μία μα μαζι μακαρι μακρυα μαλιστα μαλλον μας με μεθ μεθαυριο μειον μελει μελλεται μεμιας μεν μερικα μερικες μερικοι
μερικους μερικων μεσα μετ μετά μετα μεταξυ μετὰ μεχρι μη μην μηπως μητε μιά μια μιαν μιας μολις μολονοτι μοναχα μονες
μονη μονην μονης μονο μονοι μονομιας μονος μονου μονους μονων μου μπορει μπορουν μπραβο μπρος μἐν μὲν μὴ μὴν να ναι
νωρις ξανα ξαφνικα οι ολα ολες ολη ολην ολης ολο ολογυρα ολοι ολον ολονεν ολος ολοτελα ολου ολους ολων ολως ομως ομωσ
οποια οποιαν οποιας οποιες οποιο οποιοι οποιον οποιος οποιου οποιους οποιων οποτε οπου οπως οπωσ ορισμενα ορισμενες
ορισμενων ορισμενως οσα οσες οση οσην οσης οσο οσοι οσον οσος οσου οσους οσων οταν οτι οτου ου ουτε οχι οἱ οἳ οἷς οὐ
οὐδ οὐδέ οὐδείσ οὐδεὶς οὐδὲ οὐδὲν οὐκ οὐχ οὐχὶ οὓς οὔτε οὕτω οὕτως οὕτωσ οὖν οὗ οὗτος οὗτοσ παλι παντοτε παντου παντως
παρ παρά παρα παρὰ περί περα περι περιπου περισσοτερο περσι περυσι περὶ πια πιθανον πιο πισω πλαι πλεον πλην ποια
ποιαν ποιας ποιες ποιεσ ποιο ποιοι ποιον ποιος ποιοσ ποιου ποιους ποιουσ ποιων πολυ ποσες ποση ποσην ποσης ποσοι ποσος
ποσους ποτε που πουθε πουθενα ποῦ πρεπει πριν προ προκειμενου προκειται προπερσι προς προσ προτου προχθες προχτες
πρωτυτερα πρόσ πρὸ πρὸς πως πωσ σαν σας σε σεις σημερα σιγα σου στα στη στην στης στις στο στον στου στους στων
συγχρονως συν συναμα συνεπως συνηθως συχνα συχνας συχνες συχνη συχνην συχνης συχνο συχνοι συχνον συχνος συχνου συχνους
συχνων συχνως σωστα σόσ σύ σύν σὸς σὺ σὺν τά τήν τί τίς τίσ τα ταυτα ταυτες ταυτη ταυτην ταυτης ταυτος ταυτου ταυτων
ταχα ταχατε ταῖς τε τελικα τελικως τες τετοια τετοιαν τετοιας τετοιες τετοιο τετοιοι τετοιον τετοιος τετοιου τετοιους
τετοιων τη την της τησ τι τινα τιποτα τιποτε τις τισ το τοί τοι τοιοῦτος τοιοῦτοσ τον τος τοσα τοσες τοση τοσην τοσης
τοσο τοσοι τοσον τοσος τοσου τοσους τοσων τοτε του τουλαχιστο τουλαχιστον τους τουτα τουτες τουτη τουτην τουτης τουτο
τουτοι τουτοις τουτον τουτος τουτου τουτους τουτων τούσ τοὺς τοῖς τοῦ τυχον των τωρα τό τόν τότε τὰ τὰς τὴν τὸ τὸν τῆς
τῆσ τῇ τῶν τῷ υπ υπερ υπο υποψη υποψιν υπό υστερα φετος χαμηλα χθες χτες χωρις χωριστα ψηλα ωραια ως ωσ ωσαν ωσοτου
ωσπου ωστε ωστοσο ωχ авжеж автентичен адже аз ако ала але алло бе без белый беше би бивш бивша бившо бил била били
било благодаря близко близо более больше большой був будем будет будете будешь будто буду будут будь була були було
бути бъдат бъде бы бывает бывь был была были было быть бяха більш важная важное важные важный вам вами вас ваш ваша
ваше ваши вверх вдали вдруг ведь везде вернуться вероятно весь вече вечер взгляд вздовж взема взять ви вид видел
видеть вие винаги вместе вне вниз внизу внимава во вода война вокруг вон вона вони воно вообще вопрос восемнадцатый
восемнадцать восемь восьмой вот впрочем време времени время все всегда всего всеки всем всеми всему всередині всех
всею всички всичко всю всюду вся всяка всё всіх второй във въпреки върху вы выйти від він где ги главен главна главно
главный глаз глас го говорил говорит говорить год года година години годишен году голова голос город да давай давати
давать давно даже далекий далеко дали дальше даром дать два двадцатый двадцать двама двамата две двенадцатый
двенадцать дверь двете двух де девятнадцатый девятнадцать девятый девять действительно дел делал делать делаю дело ден
день деньги десятый десять дещо для днес дни до добра добре добро добър довольно докато докога долго должен должно
должный дом дори дорога досега доста друг друга другая други другие других друго другое другой думать душа евтин его
едва един една еднаква еднакви еднакъв едно ее ей екип ему если есть ето еще ещё ею её ждать же жена женщина живот
жизнь жить за забавям завжди зад заедно замість занят занята занято заняты заради засега заспал затем зато затова
зачем защо защото здесь земля знать значит значить иди идти из или им има имат имеет имел именно иметь ими имя иногда
иска их каждая каждое каждые каждый кажется каза казаться как какая каква какво какой както какъв като кем книга кога
когато когда кого което които кой който коли колко ком комната кому конец конечно которая которого которой которые
который которых която кроме кругом кто куда къде където към ледве лежать лесен лесно лет ли лицо лишь лош лучше любить
люди май майже маленький малко мало мать машина ме между мек меля мен менее меньше меня месец место ми миллионов мимо
минута мир мира мне много многочисленная многочисленное многочисленные многочисленный мнозина мной мною мог мога могат
могу могут мож може может можно можхо мои мой мокър моля момента мор москва мочь моя моё му мы на наверху навколо
навіть над надо назад наиболее най найти наконец нам нами направи напред например народ нас начала начать наш наша
наше наши не него недавно недалеко нее ней некоторый нельзя нем немного нему непрерывно нередко несколько нет нещо нею
нея неё ни нибудь ние ниже низко никакой никогда никой никто никуда ним ними нито них ничего ничто нищо но нов нова
нови новина новый нога ночь ну нужно нужный нх някои някой няколко няма об оба обаче обычно один одиннадцатый
одиннадцать однажды однако одного одной оказаться окно около он она они оно опять освен особенно особено остаться от
ответить отгоре отец отже откуда отново отовсюду отож отсюда очень още пак первый перед писать плечо по повече
повечето под подойди подумать пожалуйста поза позже пойти пока пол получить помнить поне понимать понять пор пора
поради после последний посмотреть посреди потом потому почему почти правда прави пред преди през прекрасно при про
просто против процентов путь пък първата първи първо пъти пятнадцатый пятнадцать пятый пять під работа работать равен
равна раз разве рано раньше ребенок решить россия рука русский ряд рядом са сам сама сами самим самими самих само
самого самой самом самому саму самый свет свое своего своей свои своих свой свою сделать се сеаой себе себя сега
сегодня седьмой сейчас семнадцатый семнадцать семь си сидеть сила син сих сказал сказала сказать сколько скоро след
следващ слишком слово случай сме смотреть смях сначала снова со собой собою советский совсем спасибо според спросить
сразу сред срещу стал старый стать сте стол сторона стоять страна суть считать съм със също та тази так така такая
также таки такива такие такий такое також такой такъв там твои твой твоя твоё те тебе тебя тези тем теми теперь тех ти
то тобой тобою тобто това товарищ тогава тогда того тож тоже този той толкова только том тому тот точно тощо тою
третий три тринадцатый тринадцать трябва ту туда тук тут тъй ты тысяч тя тях увидеть уж уже улица уметь утре утро
харесва хиляди хороший хорошо хотеть хоть хотя хоча хочешь це цей час часа часто часть чаще че чего человек чем чему
через често четвертый четыре четырнадцатый четырнадцать чи чого чрез что чтоб чтобы чуть шестнадцатый шестнадцать
шестой шесть ще що щом эта эти этим этими этих это этого этой этом этому этот эту юмрук являюсь як який якої із інших
їх її ἀλλ ἀλλά ἀλλὰ ἀπ ἀπό ἀπὸ ἀφ ἂν ἄλλος ἄλλοσ ἄν ἄρα ἅμα ἐάν ἐγώ ἐγὼ ἐκ ἐμόσ ἐμὸς ἐν ἐξ ἐπί ἐπεὶ ἐπὶ ἐστι ἐφ ἐὰν
ἑαυτοῦ ἔτι ἧς ἵνα ὃν ὃς ὅδε ὅθεν ὅπερ ὅς ὅσ ὅστις ὅστισ ὅτε ὅτι ὑμόσ ὑπ ὑπέρ ὑπό ὑπὲρ ὑπὸ ὡς ὡσ ὥς ὥστε`.trim();
