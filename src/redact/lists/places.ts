// Written by build.mjs; do not edit.
// Source: locale data of @faker-js/faker, Copyright (c) Faker contributors, MIT licence;
// Moby word lists by Grady Ward, public domain. Countries: Unicode CLDR.

/** Cities, states and countries of one word, folded. 13472 words. */
export const places = `
aabenraa aachen aalborg aalen aalestrup aarau aargau aarhus aars aarup aba abadszalok abagbo abala abalabi abalakiri
abaliget abaranjeh abasar abase abatiwa abaujalpar abaujker abaujlak abaujszanto abaujszolnok abaujvar abbiategrasso
abda abegede abekkun abelemkpe aberdeen abertamy abetifi abia abilene ablekuma abod abokobi abompe abony aboso
abrahamhegy abrantes abrud abuakwa aburi aceh achalpur achhnera achimota acores acquafredda acre acs acsa acsad
acsalag acsteszer adabraka adacs adalaj adamawa adamov adana adand adasztevel adata addo adeiso adekanbi adeleye
adenta adiawoso adidome adiembra adilabad adityapur adiyaman adjeiikrom adjud adliswil ado adoni adony adoor
adorjanhaza adorjas adra adukrom adum adwowa adyar aekvatorialguinea aesch afami afanji afeganistao afganistan
afghanistan afienya aflao afowowa afrancho afyon afyonkarahisar afzalpur agada agaja agala agani aganni agartala
agasegyhaza agbaku agbara agbede agbedi agbejedo agbele agbelekale agbogba agboju agboku agbon agbonyedo agbowa agboyi
agcabadi agdam agdara agdas agder agege agelete agerige agfalva aggius aggtelek agidi agidingbi agliana aglie agna
agnita agogo agomu agona agonrin agonu agra agri agrigento agropoli agstafa agsu aguascalientes aguda agueda agufo
agun agunfoye agura agyagosszergeny agypten ahafo ahanfe ahlen ahmedabad ahmednagar ahodwo ahonozo ahovo ahun
ahvenanmaa ahwerease aielli aieta aigle ainazi airmadidi airole airport aiud aiyede aiyeteju aiyetoro aizawl
aizkraukle aizpute aja ajaccio ajagambari ajak ajara ajdovscina ajebandele ajebaw ajebo ajegbenwa ajegunle ajelanwa
ajerogun ajibade ajibawo ajibo ajido ajise ajka ajmer ajumo aka akando akangba akarakumo akaszto akatachi akatsi
akawdo akawkaw akere akershus akessan akete akinbo akinlade akinogun akinyele akio akniste akobale akodo akoko akola
akontombra akore akosombo akot akowonjo akron akropong aksaray akumadan akwatia alabama alabokazo alacska alafaya
alagba alagbede alagbon alago alagoas alagogo alaguntan alaiyabiagba alameda aland alandinseln alanno alap alapako
alaparu alaparun alapoti alappuzha alaru alasia alaska alattyan alba albacete albagiara albania albanie albanien
albany alberobello alberta albertirsa albertslund albino albiolo albufeira albugnano albuquerque alcobaca alcobendas
alcorcon alcoy alcsutdoboz aldebro ale alemanha alemania alesd alessandria alexandria alfena algeciras algeria algerie
algerien algeriet algerije algieria algyo alhambra aliayabiagba alibanfa alicante aligarh aliminusa alimosho alimoso
alirajpur allahabad allein allemagne allen allentown allerona alliste allschwil almada almamellek almanya almasfuzito
almashaza almaskamaras almaskeresztur almeirim almeria almosd aloha aloja alpharetta alsace alsoberecki alsobogat
alsodobsza alsogagy alsomocsolad alsonana alsonemedi alsonemesapati alsonyek alsoors alsopahok alsopeteny alsorajk
alsoregmec alsoszenterzsebet alsoszentivan alsoszentmarton alsoszolnok alsoszuha alsotelekes alsotold alsoujlak
alsovadasz alsozsolca altadena altavalle altdorf altenfelden altidona altissimo alto altoona altstatten aluksne alvito
alvsborg alwar alwernia amadora amakom amalapuram amalner amanfrom amanokrom amapa amara amarante amarillo amaroni
amasaman amasya amatrice amazonas ambarawa ambejogai ambikapur ambrozfalva amendolara ames amiens amora ampana
amravati amreli amriswil amritsar amroha amurang amuwo anadia anagoji anagunji anaheim anaji anakapalle anambra anand
anantapur anantnag anarcs anchorage ancona andalo andalucia anderson andezeno andijon andocs andolo andora
andornaktalya andorra andorre andrasfa andretta andrychow angers angola angorin angren anguila anguilla animashawun
animshaun anina aninoasa anjangaon anjar ankara ankeny ankleshwar annandale annavolgy annopol anomabu antalya
antarctica antarctique antarktika antarktis antarktyda antartida antartide antelope antibes antillo antioch antony
antwerpen anvers anyer aosta apa apacatorna apagy apaj apam apamu apapa aparhant apatfalva apatistvanfalva apatvarasd
apc ape apese apex apirede apodaca apopka aporka apostag apowa appa appenzell appleton apremodo aprica apricena
aputuogya aqani aquara aquatorialguinea aquitaine arad aradagun aragon arakkonam arambagh aranyosapati aranyosgadany
araria araromi arbon arcadia ardahan arden ardesio ardud arecibo arezzo argelato argelia argenteuil argentia argentina
argentine argentinie argentinien argentyna arges argovie ariccia arida arigo arizona arjantin arka arkansas arlesheim
arlington arlo armenia armenie armenien armento arnara arnasco arnavutluk arnot arnsberg arokto arosa arpadhalom
arpaia arpas arrah arrecife arriach arsikere arsita arslev artand artegna arth artogne artvin aruba aruppukkottai
arvada arvi arwal arzano asafo asaka asamankese asankragua asansol asarganj asbestos ascension ascensionoen
aschaffenburg aserbaidschan aserbajdsjan asesewa ashanti ashburn asheville ashiaman ashon ashongman asipa asnaes
asokwa ason asore asotthalom assam assentoft assolo assoro astara asti asunora asuofia asvanyraro aszalo aszar aszod
aszofo ata atambua atan atany atapa atascocita atebubu atessa athiopien athni atimpoku atkar atlanta atonsu attala
attingal attleboro atzara aubervilliers auburn auce augsburg augustenborg augustow aulum auning aurangabad aurora
austin australia australie australien austria autriche auvergne aveiro avelengo avellino aversa avignon avila aviles
avise avondale avrig avustralya avusturya awado awaiye awaye awfin awgawgawraw awgawmbaw awjaw awoyaya awreta awteyi
awukyere awwaw axams axim aydin ayeduasi ayekoshe ayiensu ayigya ayinla ayna ayobo azamgarh azerbaidjan azerbaigian
azerbaijan azerbaijao azerbaiyan azerbajdzjan azerbaycan azerbeidzjan azerbejdzan azuga azusa azzanello azzate baa
baar babadag babalawo babarc babarcszolos babeni babimost babocsa babolna babonymegyer baborow babosdobrete babot
bacau baceno bacsalmas bacsbokod bacsborsod bacsszentgyorgy bacsszolos badacsonytomaj badacsonytordemic badagri
badagry badajoz badalona badawre baddeck baden badore badung bag bagaha bagaladi bagamer bageshwar baglad baglung
bagod bagyogszovat bahadurgarh bahamalar bahamas bahamy baharampur bahia bahraich bahrain bahrajn bahrein bahreyn
baiano baicoi bailesti baiyeku baj baja bajansenye bajardo bajawa bajna bajot bak bakar bakel bakersfield bakhaza baki
bakoca bakonszeg bakonya bakonybank bakonybel bakonycsernye bakonygyirot bakonyjako bakonykoppany bakonykuti
bakonynana bakonyoszlop bakonypeterd bakonypoloske bakonysag bakonysarkany bakonyszentivan bakonyszentkiraly
bakonyszentlaszlo bakonyszombathely bakonyszucs bakonytamasi baks baksa baktakek baktaloranthaza baktuttos balagbe
balaghat balajt balakan balan balangir balassagyarmat balastya balaton balatonakali balatonalmadi balatonbereny
balatonboglar balatoncsicso balatonederics balatonendred balatonfenyves balatonfokajar balatonfoldvar balatonfured
balatonfuzfo balatongyorok balatonhenye balatonkenese balatonkeresztur balatonlelle balatonmagyarod balatonmariafurdo
balatonoszod balatonrendes balatonszabadi balatonszarszo balatonszemes balatonszentgyorgy balatonszepezd balatonszolos
balatonudvari balatonujlak balatonvilagos balcesti baldone bale baleares bali balikesir balinka balkany ballari
ballerup balloszog balmazujvaros balocco balogun balogunyom balotaszallas balozi bals balsa balti baltimore balurghat
balvanyos balvi balzola bamberg bambey bamgbose bamgboshe bana banari bancroft band bandu bandung banfa banff banggai
bangil bangkalan banglades bangladesch bangladesh bangladesz bangli banhorvati banimgbe banimgbo banjarnegara bank
banke bankura banokszentgyorgy banreve banskobystricky bantaeng bantama banten bantul banyumas banyuwangi bapatla bar
bara barabas baracaldo baracs baracska baragiano baramula barand baranya baranyahidveg baranyajeno baranyaszentgyorgy
baraolt barbacs barbade barbados barbania barbata barbianello barbil barbona barcelona barcelos barcin barcs barczewo
barda bardejov bardiya bardo bardudvarnok barein barekese barete bargarh barge bargny barh bari bariga barkerville
barlad barlahida barlassina barlinek barmer barna barnag barnala barni barpeta barrali barreiro barrie barru barsonyos
bartin bartlett bartoszyce baruwa barwice barzago basal basarabeasca baschi basel basko bassa bassersdorf bata
bataapati batala batang bataszek bate bathinda bathurst batman batmonostor batoche batonyterenye bator batorliget
battipaglia battonya batu batya batyk bauchi baumgartenberg bauska bavorov bawjiase bawku bayamon bayburt bayelsa
bayern bayonne bayreuth baytown bazakerettye bazsi beahu beaumont beauvais beavercreek beaverton beb bechet bechyne
beclean becsehely becske becskehaza becsvolgye bedegker bedford bedo bedzin begoro begusarai beius beja bejcgyertyanos
bekas bekasi bekecs bekes bekescsaba bekessamson bekesszentandras bekirikiri bekobod bekolce bekwai bela belagavi
belapatfalva belarus belatiwa belavar belcastro belchatow belcika belecska beled beleg belezna belfiore belgia belgica
belgie belgien belgio belgique belgium belice belisce belize bellampalle belleville bellevue bellflower bellinge
bellingham bellinzona bellinzone belluno belmegyer beloeil beloiannisz belonia belp belsosard beltinci belvardgyula
belzyce benalmadena bend bender benesov benevello benevento bengaluru bengkulu benidorm benin benk benkovac benteng
bentonville benue benye beograd bepoase ber berbaltavar berbesti bercel beregdaroc beregsurany berekboszormeny
berekfurdo beremend berente beresti beret berettyoujfalu bergamo bergheim berhida berkeley berkenye berkesd berkesz
berlin berlingo bermuda bermudas bermudes bermudy bern berne bernecebarati beroun berthoud berwyn berzek berzence
besancon besence besenyod besenyotelek besenyszog beshariq beshi besnate besnyo beszterec bethesda bethlehem bettiah
bettona beylaqan bezdruzice bezedek bezenye bezered bezi beziers bhadrachalam bhadrak bhagalpur bhainsa bhaktapur
bharatpur bharuch bhatapara bhavnagar bhawanipatna bheemunipatnam bhilwara bhimavaram bhiwandi bhiwani bhojupu bhongir
bhopal bhoutan bhubaneswar bhuj bhutan biala bialobrzegi bialogard bialorus bialystok biandrate biatorbagy bibiani
bicaz bicserd bicske bidoni biecz bielawa bielefeld biella bielorrusia bielorrussia bielorussia bielorussie bienne
bieno bientina bierun bierutow biezun bignona bihar bihardancshaza biharkeresztes biharnagybajom bihartorda biharugra
bihor bikacs bikal bikaner bilaspur bilasuvar bilbao bilecik bilgoraj bilina billings bilovec biloxi bima binasco
binghamton bingol binningen bioglio biratnagar birendranagar birgunj biri birjan birkerod birmingham birsfelden
bisacquino bisibom biskupiec bismarck bisse bistrita bisztynek bitlis bitonto bitti bitung bivona bjaeverskov bjelovar
blachownia blacksburg blaine blaj blansko blaszki blatna blazowa bled blekinge blitar bloemfontein blonie bloomington
blora blovice blsany boadi boba bobbili bobbio boblingen bobolice bobowa bocchigliero bocfolde bochnia bocholt bochov
bochum boconad bocs bocsa bocska bocskaikert boda bodajk bodashe bode bodehaza bodhan bodmer bodolyaber bodonhely
bodony bodorfa bodrog bodroghalom bodrogkeresztur bodrogkisfalud bodrogolaszi bodvalenke bodvarako bodvaszilas
bodzentyn bogacs bogad bogadmindszent bogatynia bogdasa bogense bogliasco bognanco bogor bogoso bogot bogote
boguchwala bogyiszlo bogyoszlo bohonye bohumin bojanowo bojkovice bojonegoro bojt bokahaza bokod bokodo bokony bokor
bolcske boldog boldogasszonyfa boldogkoujfalu boldogkovaralja boldva bole boleslawiec bolgatanga bolhas bolho
bolingbrook bolivia bolivie bolivien bolivya boliwia bolkow bologna bolorunpelu bolu boly bolzano bomarzo bompensiere
bomporto bomso bonavista boncodfolde bondi bondowoso bongo bonn bonnya bono bony bonyhad bonyhadvarasd bor borcs
bordano bordany bordeaux borden bore borgarello borgata borjad bormida bornu borohradek boroko borota borovany borsa
borsec borsfa borsodbota borsodgeszt borsodivanka borsodnadasd borsodszentgyorgy borsodszirak borsosbereny borszorcsok
bortianor borup borzavar borzonce bosarkany bosia bosio boskovice bososo bossico bosta boston boszenfa bothell
botosani botpalad botsuana botsvana botswana botticino bottrop botykapeterd boulder bountiful bourges bourgogne
bouveteiland bouvetinsel bouvetoen bouveton bovalino bovec bowie boyolali bozeman bozsok bozsva bozzai bradenton
braedstrup braga bragadiru braganca brahmapur braila brampton brandenburg brandon braniewo bransk brantford brasil
brasile brasilien brasov bratislavsky braunschweig brazil brazilie brazylia breaza brebes breclav bregano breganze
bregenz bregnano brejning brekum brekusu breman bremen bremerhaven brennero breno brentwood brescello brescia bresil
brest bretagne brewery brezice brezilya breznice brezno brezoi brezova briatico briceni bridgeport bridlicna brindisi
briona briosco brissogne bristol brno broager broceni brockton brockville brodnica brok brondby brondello bronderslev
brookhaven brookline brooks broomfield brorup brosso broumov brovst brownsville brtnice brugg brugnera brumano brunei
bruno bruntal brusimpiano brusperk brussel brusy brwinow bryan brzeg brzesko brzeszcze brzeziny brzostek brzozow
buccheri bucciano bucecea buchs bucine buckeye bucovice bucsa bucsu bucsuszentlaszlo bucsuta bucuresti budajeno
budakalasz budakeszi budaors budapest budduso budesti budumburam buenavista buffalo buftea bugac bugacpusztahaza bugyi
buhusi buipe buj bujak buje buk bukkabrany bukkaranyos bukkmogyorosd bukkosd bukkszek bukkszenterzsebet
bukkszentkereszt bukkszentmarton bukkzserc bukowno bulach bulciago bulgaria bulgarie bulgarien bulgarije bulgaristan
bulle bulukumba bumiayu bungku buoho buol buranga burbank burdur burgdorf burgenland burgos buriasco burien burke
burleson burlington burnaby burnsville bursa burundi burus buscate buskerud bussigny bussu bustehrad busteni busua
butan butao buttapietra buttos butwal buxar buxoro buzau buzet buzias buzsak byasanagar bychawa byczyna bydgoszcz
bystre bystrice bytca bytom bytow bzenec cabar cabiate cabrayil cacak caceres cad cadca cadiz caen caggiano cagliari
caguas cahul caiolo caivano cajvana cak cakohaza cakovec calafat calahorra calais calan calarasi calascio calatabiano
calciano caldarola caldes caldwell calgary california calilabad calimanesti calitri caltanissetta caltavuturo calto
caltrano caluso calvera calvignano calvisano camarillo camaroes cambodge cambodia cambodja cambogia camboja camboya
cambridge camburzano camden camerano cameroon cameroun camerun cammarata campagnatico campana campeche campeni
campertogno campina campli campobasso campodarsego campulung camugnano canada canakkale canarias cancun canelli canico
cankiri cannalonga cannes canolo canosio cantabria cantalice cantanhede canterano cantoira canton cantonment capannori
capellen capergnanica capistrello capizzone capodrise capoliveri caponago capranica caprezzo capriana caracal
caransebes caraquet carasco caravate carbonate carbonia cardenas cardoso carei carezzano carfizzi cargeghe carlantino
carlsbad carlton carmagnola carmel carmichael carolina carouge carpiano carrollton carson cartagena cartaxo cartignano
cartura caruban cary casacalenda casacanditella casalattico casalromano casaluce casamarciano casapesenna casasco
casatenovo cascina caserta casier caslav casper cassacco casteggio castegnero castelbuono castelcovati castelfranci
castelguidone castellafiume castellarano castellaro castelleone castelmezzano castelpagano castelseprio castignano
castino castrolibero cataluna catania catanzaro catar catonsville causeni cavareno cavargna cavarzere cavendish cavnic
cavour cayenne caymanoarna caymanoerne cazanesti cazaquistao cazma ceara cebelitarik ceccano cece cechia cedynia
cegenydanyad cegled cegledbercel cekya celakovice celaya celje cellatica celldomolk celle ceneselli centennial central
centre centreville cerami ceraso cered ceres cereseto cerete cergy ceriale cerignale cerisano cerknica cerkno
cermignano cernavoda cernosice cernosin cernovice cerrione cerritos cervatto cervere cervesina cesena cesis cesvaine
ceuta cezayir chabarovice chad chade chaibasa chalakudy chalco cham chambery chambly chamois champaign chandausi
chandigarh chandler changanassery charlesbourg charleston charlotte charlottesville charlottetown chateauguay chatham
chatra chattanooga chaves cheb checiny cheektowaga chelak chelm chelmek chelmno chelmza chemnitz chennai chequia
chernelhazadamonya cherthala chesapeake chesterfield chetumal cheyenne chhapra chhattisgarh chiapas chiasso chiavenna
chiaverano chibougamau chicago chico chicoloapan chicopee chieti chignahuapan chihuahua chikkamagaluru chilakaluripet
chile chili chilliwack chilpancingo chimalhuacan china chinderi chine chino chiny chipre chirala chirchiq chirkunda
chirmiri chiroqchi chisinau chitila chittoor chitwan chiusavecchia chlumec chmielnik chocen chocianow chociwel chodecz
chodov chodziez chojna chojnice chojnow cholet chomutov choroszcz chorwacja chorzele chorzow choszczno chotebor chrast
chrastava chribska christiansfeld christmaseiland chropyne chrudim chrzanow chur churchill chust chvaletice chynov
chypre chyse ciacova ciad ciamis cianjur cibakhaza cibinong cibuti cicciano cicero ciciliano ciconio ciechanow
ciechanowiec ciechocinek cieszanow cieszyn ciezkowice cigand cigole cikampek cikarang ciko cilacap cile cilegon cimina
cimislia cin cina cincinnati cinisi ciorlano cipro cirak circello cirebon cis cisliano cisnadie cisternino civitaquana
clarksville claut clavesana clearwater clervaux cleto cleveland clichy clifton clipperton clippertonoen clippertonon
clivio clovis cluj cmielow coachella coahuila coaltar coatzacoalcos coazze coazzolo cocieri cocoseilanden cocosoerne
codlea codogne codogno codru cogne cogoleto coimbatore coimbra coire coker colima collazzone collegiove collepasso
collierville colmar colmurano cologne colombes colombia colombie colorado colton columbia columbus colzate comacchio
comanesti comano comarnic comeglians comignago comiso comitini commessaggio como comoras comore comoren comorerne
comores comoros compiano compton comrat concamarise concord concorezzo conflenti congo connecticut conroe conselice
conselve constanta conversano conway cookeilanden cookinseln cookoarna cookoerne copiano corabia corbara corchiano
cordoba corinaldo cornwall corona corse corsico cortazzone cortino corum corvallis cosenza coslada cossoine cottanello
cottbus courbevoie courtenay covasna covilha covina craiova cranbrook cranston cravagliana creazzo crecchio crema
cremeno cremona cres creteil crikvenica crispiano crissier criuleni crnomelj croacia croatia croatie croazia crodo
crotone csabacsud csabaszabadi csabdi csabrendek csafordjanosfa csaholc csajag csakany csakanydoroszlo csakbereny
csakvar csanadalberti csanadapaca csanadpalota csanig csany csanyoszro csanytelek csapi csapod csardaszallas csarnota
csaroda csaszar csaszartoltes csaszlo csatalja csatar csataszog csatka csavoly csebeny csecse csegold csehbanya csehi
csehimindszent csem csemo csempeszkopacs csengele csenger csengersima csengerujfalu csengod csenye csenyete csep csepa
csepreg cser cserdi cserenfa cserepfalu cserepvaralja cserhathalap cserhatsurany cserhatszentivan cserkeszolo cserkut
csernely cserszegtomaj csertalakos cserto csesznek csesztreg csesztve cseteny csevharaszt csibrak csikeria
csikostottos csikvand csincse csipkerek csitar csobad csobaj csobanka csode csogle csokako csokmo csokoly
csokonyavisonta csokvaomany csolnok csolyospalos csoma csomad csombard csomend csomoder csomor csonge csongrad
csonkahegyhat csonkamindszent csopak csor csorna csornyefold csorog csorotnek csorvas csosz csot csovar csurgo
csurgonagymarton cuautla cuba cuenta cuernavaca cugir cuglieri culfa culiacan cumiana cun cuneo cupertino curacao
curazao curtici cusio cuttack cvikov cyberport cybinka cymru cypern cypr cypress cyprus czad czaplinek czarne czarnkow
czarnogora czchow czechia czechy czeladz czempin czerniejewo czersk czerwiensk czestochowa czlopa czluchow czyzew
daban dabas dabie daboase dabronc dabrony dabuleni dacice dad dadieso dadwen dag dagana dagda dahra dailekh daka dakar
dakovo dakwadwom dalarna daleszyce dalhousie dalimammadli dallas dalmand damak damango dambel dambovita damoc danbury
danemark dang dania danimarca danimarka dankaka danmark dansoman danszentmiklos danville dany darabani daraboshegy
darany darbhanga darjiling darkuman darlowo darmanesti darmstadt darno darnozseli daruszentmiklos daruvar darvas
dasice daskasan daugavpils dauphin davanagere davenport davie davis davod davos dawhenya dawson dawu dayton dazio
dearborn debercseny debica deblin debno debrecen debrete debrzno decatur decin decollatura decs dedesoworako
dedestapolcsany deduako deesa deg dehradun dej dejtar dekalb delano delaware delegyhaza delemont delhi delianuova
delicias delmenhorst delnice delta deltona demak demecser demjen demonte dencshaza denemarken denesfa denizli denmark
denov denpasar denton denver denyame deoghar depok derecske derekegyhaz dernice desna desoto destna deszk deta detek
detk detmold detroit detva deutschland deva devavanya devecser dhading dhamtari dhanbad dhankuta dhanusa dharan
dharmanagar dharmavaram dhenkanal dhoraji dhubri dhule dhuri diabene diamante dianalund dibrugarh diekirch dietach
dietikon differdange digby dijon dimapur dinamarca dinami dinnyeberki dinslaken diosbereny diosd diosjeno dioskal
diosviszlo diourbel diphu diso dixcove diyarbakir dizzasco djibouti djibuti dnestrovsc doba dobbiaco dobczyce dobele
dobiegniew doborhegy doboz dobra dobrany dobri dobrichovice dobris dobroce dobrodzien dobrokoz dobronhegy dobronte
dobrovice dobruska dobrzany doc dodowa doforo doge doksy dolakha dolcedo dolhasca dolianova dolj dolnoslaskie dolpha
dolsk domahaza domaszek domazlice dombegyhaz dombiratos dombovar dombrad dome domeabra domicella dominica dominika
dominikana dominique domony domos domoszlo dompu domsod domzale donato donduseni donggala donkorkrom dor doral dorgali
dorgicse dormagen dormand dornbirn dorog doroghaza dorohoi doroske dorsten dortmund dorval dosa dosemo dothan dotk
doveny downey dozmat dragasani dragor dragszel drancy draper dravacsehi dravacsepely dravafok dravagardony dravaivanyi
dravakeresztur dravapalkonya dravapiski dravaszabolcs dravaszerdahely dravasztara dravatamasi dravograd drawno
dregelypalank drenthe dresden drezdenko drnis drobin drochia drohiczyn dronninglund drzewica dschibuti duba dubasari
dubendorf dubi dubicsany dublin dubnany dubrovnik dubuque duchcov dudar dudelange duisburg duitsland duka dukla duluth
dumbrava dumbraveni dumenza dumka dumraon dunaalmas dunabogdany dunaegyhaza dunafalva dunafoldvar dunaharaszti
dunakeszi dunakiliti dunapataj dunaremete dunaszeg dunaszekcso dunaszentbenedek dunaszentgyorgy dunaszentmiklos
dunaszentpal dunasziget dunatetetlen dunaujvaros dunavarsany dunavecse dundalk dunkerque dunwoody durango durban durbe
durdevac duren durg durham durnkrut dusnok dusseldorf duzce duzs dwenase dynow dzialdowo dzialoszyce dzialoszyn
dzibuti dzierzgon dzierzoniow dziwnow dzorwulu eagan eastern eastvale ebergoc ebes ebikon ebonyi echternach ecs ecsed
ecseg ecsegfalva ecseny ecser ecuador ecublens edde edeleny edina edinburg edinet edirne edmond edmonton edo edolo
edve effiakuma effiduase efiran eforie egan egba egbe eger egerag egeralja egeraracsa egerbakta egerbocs egercsehi
egerfarmos egerlovo egerszalok egerszog egerszolat egervar egervolgy eggan egipt egipto egito egitto egoli egun egyed
egyek egyhazasdengeleg egyhazasfalu egyhazasgerge egyhazasharaszti egyhazashetye egyhazashollos egyhazaskeszo
egyhazaskozar egyhazasradoc egypt egypte egypten eichgraben eikwe einsiedeln eisenstadt eiyekose ejby ejigbo ejinrin
ejirin ejisu ejura ekapa ekiti eko ekoro ekundayo ekvador ekvatorialguinea ekwador elachi elazig elblag elche elda
elek elemoki eleputu elere elesin elfenbenskusten elfenbenskysten elgin elizabeth elk elkhart ellend ellmau elmhurst
elmina elmshorn eloszallas elubo eluju eluru elvas elyria emden emina emmen emod emonti empoli emu enchi encinitas
encs encsencs ende endonezya endrefalva endroc enemonzo enese england enid enna enrekang ensenada enterprise
entroncamento enugu envie enying epe epeh eperjes eperjeske epleny epol equador equateur era eraclea ercolano ercsi
erd erdobenye erdohorvati erdokertes erdokovesd erdokurt erdosmarok erdosmecske erdotarcsa erdotelek ere eregun
erekiti erftstadt erfurt erie eritre eritrea eritreia erk erlangen ermenistan ermesinde erode erpatak ersekcsanad
ersekhalma ersekvadkert erteny erukan eruku erunkan erve erythree erytrea erzincan erzsebet erzurum esbjerg eschweiler
escondido eskisehir eslovaquia eslovenia esmoriz espagne espana espanha esperia espinho espoo esposende esquimalt
esreso essen essiama essikado essipong essuatini estarreja estepona esterzili estevan estland estonia estonie estonya
estremoz esuatini esvatini eswatini esztar eszteregnye esztergalyhorvati esztergom etawah ete etegbin etes ethekwini
ethiopia ethiopie etiopia etiopien etiyopya etobicoke etroubles ettelbruck etyek euclid eugene euless euni euroomradet
eurozona eurozone eurozonen euskirchen evanston evansville everett evora ewekora ewekoro ewu ewusiejo extremadura
fabianhaza fabiansebestyen facankert fadd faeroer faeroerne faeto fafe fagaras fager faget fairfield faj fajsz falcone
falesti falklandeilanden falklandinseln falklandsoarna falklandsoerne falklandy fallo falomo faloppio falticeni fanano
fancsal fanling farad fardella fargo faridabad faridkot farindola farkasgyepu farkaslyuk farmington farmos faro
faroarna faroer farooqnagar farso farum fas fatade fatedo fatehabad fatick fatima faurei fawode faxe fayetteville
fazekasboda fazilka fct fedare fedemes fegyvernek fehergyarmat feherto fehervarcsurgo fejer feked feketeerdo felcsut
feldebro feletto felgueiras felgyo felpec felsoberecki felsocsatar felsodobsza felsoegerszeg felsogagy felsojanosfa
felsokelecseny felsolajos felsomarac felsomocsolad felsonana felsonyarad felsonyek felsoors felsopahok felsopakony
felsopeteny felsorajk felsoregmec felsoszenterzsebet felsoszentivan felsoszentmarton felsoszolnok felsotarkany
felsotelekes felsotold felsovadasz felsozsolca fensmark fenyeslitke fenyofo ferencszallas fermignano fermo ferrara
ferrol ferryland fertoboz fertod fertoendred fertohomok fertorakos fertoszentmiklos fertoszeplak fet fetesti fiad
fiaes fidji fidschi fidzi fieni fierozzo fiesco figi fijai fiji filiasi filignano filipijnen filipinas filipinler
filipiny filippine filippinerna filippinerne filkehaza filogaso findlay finkenberg finland finlande finlandia
finlandiya finnland finnmark firenze firozabad firozpur fishers fiss fityehaz fitzroy fiumicino fiyi fjerritslev
flagstaff flamanzi flawil flensburg flevoland flint floresti florida floridia florin florissant fobir fobro focsani
foggia fokto foldeak foldes folsom folyas fonji fono fontana fontanafredda fontanelice fontanella fontanelle
fontanigorda fontanile fontechiari fontevivo fony fonyed fonyod forbesganj force forchia formello formigliana
forraskut forro fortunago foso fot fountainebleau fraine framingham frampol framura franca france francia francja
francolise franklin frankreich frankrig frankrijk frankrike fransa frassino frattamaggiore frauenfeld frazzano
freamunde frechen fredensborg fredericia frederick fredericton frederiksberg frederikshavn frederikssund
frederiksvaerk freeport freiburg freienbach frejlev fremantle fremont fresnillo fresno fribourg friedrichshafen
friesland frisco fritzens frombork front frosinone frugarolo frydlant frystak fuengirola fuenlabrada fulda fule fulesd
fullerton fulnek fulokercs fulop fulophaza fulopjakab fulopszallas fulposdaroc funchal fundao fundulea funko funsi
furged furta furth fuscaldo futani fuzer fuzerkajata fuzerkomlos fuzerradvany fuzesabony fuzesgyarmat fuzuli fuzvolgy
gabao gabgell gabin gabon gaborjan gaborjanhaza gabun gacsaly gadabay gadacs gadany gadna gadoros gadwal gaesti
gaggiano gagliole gagyapati gagybator gagyvendegi gaiba gainesville gairo gais gaithersburg galambok galanta galaosiyo
galati galgagnano galgaguta galgagyork galgaheviz galgamacsa galicia galliate gallio galosfa galten galvacs galveston
gamajigo gamas gambara gambia gambie gambiya gana gananoque ganca gander gandhinagar gandia gandiaye gandosso gandra
gangarampur ganjbasoda ganlose ganme ganna gant ganyingbo gara garab garabonc garadna garaguso garbolc garbsen garda
gardena gardony gare garesnica garland garlasco garut garwolin gary gaspe gastonia gasztony gataia gater gatineau
gattatico gaur gauteng gavavencsello gavleborg gavorrano gaya gaziantep gazzo gazzola gbagidan gbaj gbaji gbanko gbawe
gberegbe gberigbe gbesse gbeta gbodo gbogbo gbogije gbokuta gdansk gdynia geberjen gecho gecse gederlak gegeny
geiersberg gela gelderland gelej gelenes gellenhaza gelnica gelse gelsenkirchen gelsesziget gemmano gemonio gemzse
gencsapati geneve genf genova gentofte geoagiu george georgetown georgia georgie georgien gera gerce gerde gerendas
gerenyes geresdlak gergei gerjen germania germantown germany gerona gersekarat gessopalena gesualdo geszt gesztely
gesztered getafe getye ghana gheorgheni gherla ghiffa ghimbav giamaica gianyar giappone giarole giaveno gibart
gibellina gibilterra gibraltar gibuti gic giessen giffone gige gijon gilbert gilroy gilvanfa gine ginestra ginti
giordania giresun giridih girifalco girincs gistrup giurdignano giurgiu giustenice giustino give gizycko gjes gladbeck
gladsaxe glamsbjerg gland glaris glarus glendale glendora glenelg glenview glina glinojeck gliwice glodeni glogow
glogowek glostrup glowno glubczyce glucholazy gluszyca gniew gniewkowo gniezno goa goalpara goaso gobichettipalayam
gobindgarh god godhra godollo godre goganfa gogolin gohana goias gokak golancz golczewo goldap goleniow golina golle
golop gomba gombe gombosszeg gomorszolos gonc goncruszka gondomar goniadz gonnesa gonnostramatza gonyu gonzaga
goodyear gooty gopalganj goppingen gor gora goranboy gorbehaza gorcsony gorcsonydoboka gordisa gordona gorenjska gorga
gorgeteg goriska gorizia gorj gorkha gorlice gorlitz gorno gorontalo gorzegno gorzno gosaldo goscino gosfa goslar
gospic gossas gossau gossnitz gostyn gostynin gosztola goteborg gotland gottingen gottolengo goudomp gouveia goycay
goygol goytapa gozdnica graboc graekenland graested graffignano grajewo granada granby granges graniti granollers
grapevine grasten graubunden graz grece grecia grecja greece greeley greenland greensboro greenville greenwood
greifswald grekland grenaa grenada grenade grenchen grenlandia grenoble gresham gresik gressan grevenbroich
grevenmacher griechenland griekenland grigoriopol grimacco grindsted grisons grobina grodkow groenland groenlandia
grojec groningen gronland grontardo grosseto grosshoflein grosuplje grottazzolina grudziadz grugliasco gruzja grybow
gryfice gryfino guadalajara guadalupa guadalupe guadeloupe guam guanajuato guanzate guarda guardea guardiaregia
guatemala guaymas guaynabo gubbio gubin guderup gudivada gudur guediawaye guelph guernesey guernsey guerrero guiana
guimaraes guine guinea guinee guinguineo gujana gujarat gulacs gulbene gulfport guliston gulmi gumia gummersbach
gumushane guntakal guntur gurcistan gurdaspur gurgaon guruvayoor gutersloh gutorfolde guwahati guyana gwadelupa
gwalior gwatemala gwinea gwollu gyal gyaloka gyankama gyanogeregye gyarmat gyekenyes gyenesdias gyepukajan gyermely
gyinyasi gyod gyomaendrod gyomore gyomro gyongyfa gyongyos gyongyosfalu gyongyoshalasz gyongyosmellek gyongyosoroszi
gyongyospata gyongyossolymos gyongyostarjan gyonk gyor gyorasszonyfa gyore gyorgytarlo gyorkony gyorladamer gyoro
gyorocske gyorsag gyorsovenyhaz gyorszemere gyortelek gyorujbarat gyorujfalu gyorvar gyorzamoly gyugy gyugye gyula
gyulahaza gyulaj gyulakeszi gyure gyuro gyurus haatso habartov habra habry haciqabul hackensack hacs haderslev hadsten
hadsund hagen hagyarosborond hahot hainaut haiphong haiti hajdubagos hajduboszormeny hajdudorog hajduhadhaz hajdunanas
hajdusamson hajduszoboszlo hajduszovat hajipur hajmas hajmasker hajnowka hajos hakkari halasto halaszi halasztelek
halifax halimba halinow halland halmaj halmajugra halogy hamburg hameln hamilton hamm hammond hampton hanau hanford
hangacs hangony hannover hanoi hansi hantos hanusovice hapur haqqulobod harasztifalu harc hardoi hardwar harghita
harka harkakotony harkany harlau harlev harlingen haromfa haromhuta harrachov harrisburg harrisonburg harsany harskut
harsova harta hartford hartl hartmanice haryana haslev hassagy hatay hateg hattiesburg hattingen hatvan hausa
hausleiten havdrup haverhill havirov hawaii hawthorne hayward hazaribag hedehusene hedensted hedervar hedrehely
hegyesd hegyeshalom hegyfalu hegyhathodasz hegyhatmaroc hegyhatsal hegyhatszentjakab hegyhatszentmarton
hegyhatszentpeter hegyko hegymagas hegymeg hegyszentmarton hehalom heidelberg heilbronn hejce hejnice hejobaba
hejokeresztur hejokurt hejopapi hejoszalonta hel helesfa helsinge helsingor helsinki helvecia hemet hempstead hencida
hencse henderson hendersonville henume herceghalom hercegkut hercegszanto hered hereg herencseny herend heresznye
herford herisau herlev hermanszeg hermosillo hernad hernadbud hernadcece hernadkak hernadkercs hernadnemeti
hernadpetri hernadszentandras hernadszurdok hernadvecse herne herning hernyek herten herzogenburg hesperia hessen het
hetauda hetefejercse hetes hetvehely hetyefo heves hevesaranyos hevesvezekeny heviz hevizgyork hialeah hicksville
hidalgo hidas hidasnemeti hidegkut hidegseg hidvegardo highland hilden hildesheim hillerod hillsboro hilo himeshaza
himod hincesti hindistan hindupur hinnerup hinterhornbach hinwil hirics hirvatistan hisar hiszpania hjallerup hjorring
hjortshoj hlinsko hlohovec hlucin hluk hoboken hobol hobro hochwolkersdorf hodasz hodmezovasarhely hodonin hogyesz
hohoe holandia holbaek holesov holice hollad hollanda hollohaza holloko hollywood holstebro holsted holysov homestead
homokbodoge homokkomarom homokmegy homokszentgyorgy homorud homrogd honduras hong hongarije hongrie honolulu hont
hoover hope horadiz horazdovice horezu horgen horice horning horovice horpacs horsens horsholm hort horta hortobagy
horuphav horvathertelend horvatlovo horvatzsidany horw hoshiarpur hosszuheteny hosszupalyi hosszupereszteg hosszuviz
hosszuvolgy hostinne hostivice hostka hostomice hostoun hosztot hotopo hotto houston hovedstaden hovej hoy hradek
hrastnik hrob hronov hrotovice hroznetin hrubieszow hue huedin huelva hugyag hulin hull humenne humla humlebaek
humpolec hundested hundo hunedoara hungary hungria huntersville huntington huntsville hunya hunyadfalva hurth hurup
husi husinec hustopece husztot hutchinson hvar hvidovre hwidiem hyderabad hyeres hyvinkaa ialomita ialoveni ianca
iargara iasi iba ibadan ibafa ibasa ibasha ibatefin ibbenburen ibbojo ibefon ibefum ibefun ibeju ibereko iberekodo
ibese ibeshe ibeshi ibhayi ibiku ibinta ibode iboju ibon ibopa iborfia ibrany iceland ichalkaranji ida idaho idamo
idanfuru idashaw idaso idata iddo ide idele ideno idimarun idimi idimu idiori idiroko idobarun idoforo idolanja idole
idolehin idolorisha idolosa idomu idopetu idosa idosemo idowu idrija iemen ierland iernut ifako ifuleyisitata igal
igami igando iganmi iganmu igar igbalu igbe igbede igbegodo igbekun igbele igbessa igbin igbo igbobi igbodu igboefon
igbogbele igbogila igbogun igboje igbokushun igbolobi igbologun igboloye igbopa igborosun igbosa igbosere igboshere
igdir iglesias igodonu igoro igrici igu iguala igude iharos iharosbereny iisalmi ijagemo ijaiye ijako ijanikin ijawmi
ijawmu ijawtun ijayie ijede ijegun ijero ijofin ijomi ijomu ijora ijotan ijsland iju ikare ikast ikate ikawga ikawlaji
ikawta ikeja ikervar iklad iklanbereny iklodbordoce ikoga ikogbo ikolaja ikorodu ikosi ikotan ikotun ikoyi ikreny
ikskile ikuata ilade ilado ilagbo ilam ilasa ilashe ilava ilawa ilemere ilepa ileppaw ilera ilfov ilhavo ilikiti
ilimpopo iliny ilk illinois illocska ilo ilogbo ilok iloro ilowa ilugboro ilukste ilumawfin ilumofin ilz ilza ilztal
imare imawte imeke imeri imeseju imielin imisli imo imola imore imoru imota imotski imperia imphal impruneta
impumalanga imrehegy inancs inarcs inarzo inca inchaban inde independence india indiana indianapolis indie indien
indio indonesia indonesie indonesien indonezja indore indramayu ineu inglewood ingolstadt inke inn innerbraz innlandet
innsbruck inogbe inowroclaw insko insuratei interlaken introdacqua inupa inuvik invorio inzago iowa ipacsfa ipaja
ipakan ipanmi ipatira ipeshu ipesu ipewu ipokia ipolydamasd ipolyszog ipolytarnoc ipolytolgyes ipolyvece iponri ipota
iqaluit ira iragbo iragon irak iran iranla irapuato iraq iraque irede iregszemcse ireland irewe irgoli irland irlanda
irlande irlandia irondequoit irota iru irun irvine irving isaccea isagatedo isagbo isagira isaku isalu isasca isashi
isasi isaszeg isawo ise iseku isekun iseo iserlohn isernia ishaga ishagbo ishagira ishasi ishawo ishersi ishoj ishola
isiu isiwu island islanda islande islandia ismayilli isola isolo ispank ispanya isparta israel israele israil issa
issime istanbul istarska istenmezeje istvandi isunba isvec isvicre iszkaszentgyorgy iszkaz isztimer itagbo itahari
italia italie italien italy italya itamaga itarsi itawga itawikin itawmu iteku itele itere itire itirin itoga itohun
itoikin itokin itomu itori itter ittigen ittireddu ivad ivan ivanbattyan ivanc ivancice ivancsa ivandarda ivanec
ivoorkust iwaya iwerekun iworo iwuku ixtapaluca iyafin iyagbe iyasi iyesi izlanda izmeny izmir izola izrael izsak
izsofalva jabalpur jablunkov jachymov jackson jacksonville jaegerspris jaen jagdalpur jagerberg jaggaiahpet jagodina
jagonak jagraon jagtial jaguna jaipur jajarkot jak jakabszallas jakarta jakfa jakfalva jako jalandhar jalisco
jalolquduq jalpaiguri jamaica jamaika jamaique jamajka jamalpur jambi jammalamadugu jammu jamnagar jamshedpur jamtland
jamui janakpur jand janesville jangaon janikin janikowo jankmajtis janoshalma janoshaza janoshida janossomorja janov
japan japao japon japonia japonya jardanhaza jarmi jarocin jaromer jaroslaw jasd jasien jasikan jaslo jasper jastarnia
jastrebarsko jastrowie jaszago jaszalsoszentgyorgy jaszapati jaszarokszallas jaszbereny jaszboldoghaza jaszdozsa
jaszfelsoszentgyorgy jaszfenyszaru jaszivany jaszjakohalma jaszkarajeno jaszkiser jaszladany jaszszentandras
jaszszentlaszlo jasztelek jatani jaunjelgava javornik jawor jaworzno jedlicze jedrzejow jedwabne jeffersonville jeging
jehanabad jekabpils jeke jelgava jelling jema jember jemen jemnice jena jeneponto jeno jepara jersey jesenice jesenik
jesi jevicko jevisovice jeziorany jhansi jhapa jhargram jharkhand jharsuguda jibou jibowu jicin jigawa jihlava
jilemnice jilove jimbolia jinadu jind jirapa jirikov jirkov jistebnice jiutepec jizzakh jobahaza jobbagyi jodhpur
joensuu johannesburg johnsbach joliet jombang jonesboro jonkoping jonquiere joplin jordan jordania jordanie jordanien
jordanow jorhat josvafo jozefow juaboso juarez juaso juelsminde juleoen julon juma jumla jungholz jupiter jura jurmala
juta jutrosin jyderup jyllinge jyvaskyla kaaimaneilanden kaapstad kaapverdie kaasi kaba kabhrepalanchok kacorlak kacs
kacsota kadan kadapa kadara kadarkut kade kadi kadiri kadjebi kaduna kafara kaffrine kagaznagar kahramanmaras
kailasahar kaimaninseln kainuu kaiserslautern kaithal kajarpec kajaszo kajdacs kajen kajmany kajola kakasd kakics
kakinada kakucs kal kalabahi kalamazoo kalazno kalbacar kald kaleo kalety kalikot kalimpong kalisz kallo kallosd
kallosemjen kalmancsa kalmanhaza kalmar kalocfa kalocsa kaloz kalpi kalundborg kaluszyn kam kamareddy kambocya
kambodja kambodscha kambodza kameroen kamerun kamiensk kamloops kamnik kamond kamut kanada kanarieoarna kancheepuram
kanczuga kanda kandava kandoro kandukur kanel kaneshie kanhangad kannapolis kannur kano kanpur kansas kansaworado
kantorjanosi kany kanya kanyavar kaolack kapadvanj kapilvastu kaplice kapolcs kapolna kapolnasnyek kapoly kaposfo
kaposgyarmat kaposhomok kaposkeresztur kaposmero kapospula kaposszekcso kaposszerdahely kaposujlak kaposvar kaptalanfa
kaptalantoti kapurthala kapuskasing kapuvar kara karabuk karacsond karad karadag karaikal karako karakoszorcsok
karaman karancsalja karancsbereny karancskeszi karancslapujto karancssag karanganyar karangasem karasz karcag karcsa
karczew kardos kardoskut kargowa karimganj karimnagar karjat karlino karlovac karlovacka karlsruhe karmacs karnal
karnataka karnten karolinka karolyhaza karos karpacz kars karsava kartal kartuzy karur karvina karwar kas kasachstan
kasad kasakhstan kasaragod kasejovice kashipur kaskantyu kaski kasoa kassel kastamonu kastav kastela kastelyosdombo
kaszaper kaszo katadfa katafa katar kathmandu katihar katoly katowice katsina katymar kava kavali kavas kawangkoan
kayamkulam kayar kayseri kazachstan kazajistan kazakhstan kazakistan kazakstan kazar kazincbarcika kaznejov kazsmark
kazsok kcynia kdyne kearny kebbi kebemer kebumen kecel kecsked kecskemet kediri kedougou kefamenanu kegums
kehidakustany kejabil kek kekcse keked kekesd kekkut kelc kelebia keled kelemer keleshalom keleviz keller kelowna
kemecse kemence kemendollar kemeneshogyesz kemeneskapolna kemenesmagasi kemenesmihalyfa kemenespalfa kemenessomjen
kemenesszentmarton kemenesszentpeter kemenfa kemes kemestarodfa kemse kendal kendall kendari kenderes kendrapara
kendujhar kenez kenezlo kengyel kenia kenner kennewick kenora kenosha kent kentucky kentwood kenya kenyasi kenyeri
kepanjen kepice kepno kerala kercaszomor kercseliget kerecsend kerecseny kerekegyhaza kerekharaszt kereki kerekteleki
kerepes keresztete kerkabarabas kerkafalva kerkakutas kerkaskapolna kerkaszentkiraly kerkateskand kerpen kersemjen
kerta kerteszsziget kese keshod keszeg kesznyeten keszohidegkut keszthely kesztolc keszu keta ketbodony ketegyhaza
kethely ketpo ketrzyn ketsoprony kettering ketujfalu ketvolgy kety kevermes kezmarok khair khambhat khammam khanna
kharagpur kharar khombole khowai kibaek kibi kibris kiel kielce kietrz kikinda kildonan kiliman kilis killeen
kimberley kimle kina kincsesbanya kindberg kingsport kingston kintampo kirald kiralyegyhaza kiralyhegyes
kiralyszentistvan kirghizistan kirghizstan kirgisistan kirgistan kirgizie kirgizistan kirguistan kiribati kirikkale
kirkland kirklareli kirsehir kisapati kisapostag kisar kisasszond kisasszonyfa kisbabot kisbagyon kisbajcs kisbajom
kisbarapati kisbarkany kisber kisbereny kisberzseny kisbeszterce kisbodak kisbucsa kisbudmer kiscsecs kiscsehi
kiscsosz kisder kisdobsza kisdombegyhaz kisdorog kisecset kisfalud kisfuzes kisgorbo kisgyalan kisgyor kishajmas
kishanganj kisharsany kishartyan kisherend kishodos kishuta kisielice kisigmand kisjakabfalva kiskassa kiskinizs
kiskore kiskoros kiskorpad kiskunfelegyhaza kiskunhalas kiskunlachaza kiskunmajsa kiskutas kislang kisleta kislippo
kislod kismanyok kismarja kismaros kisnameny kisnana kisnemedi kisnyarad kisoroszi kispalad kispali kispirit kisrakos
kisrecse kisrozvagy kissieman kissikator kissimmee kissomlyo kisszallas kisszekely kisszekeres kisszentmarton
kissziget kisszolos kistamasi kistapolca kistarcsa kistelek kistokaj kistolmacs kistormas kistotfalu kisujszallas
kisunyom kisvarda kisvarsany kisvasarhely kisvaszar kisvejke kiszombor kiszsidany kitase kitchener kitimat kjellerup
kladno kladruby klagenfurt klanjec klarafalva klarup klaten klatovy klecany klecko kleczew kleszczele kleve klimkovice
klobuck klodawa klodzko kloten kluczbork klungkung knin knoxville knurow knust knyszyn kobenhavn kobleny koblenz
kobylin kobylka kocaeli kocevje kochi kock kocs kocser kocsk kocsola kocsord kodie kodungallur koeweit koforidua koge
kogi kogon kohima kojetin kojokrom koka kokad kokeny kokkola kokomo kokosinseln kokosoarna kokrobite kokut kolaczyce
kolaka kolar kolbuszowa kolcse kolda kolding kolesd kolin kolkata kolked kollam koln kolno kolo kolobrzeg kolombiya
kolonowskie kolontar kolumbia kolumbien koluszki komadi komarno komarom komiza komjati komlo komlod komlodtotfalu
komlosd komloska komoren komorerna komorlar komoro komory kompoc kompolt kondo kondorfa kondoros kongo konice
koniecpol konin koniz konongo konskie konstanz kony konya konyar koper kophaza kopidlno koppanyszanto koprivnica
koprivnice koprzywnica koratla korba korcula korfantow korlat kormend kornik kornye korom koronco koronowo koros
koroshegy koroska korosladany korosnagyharsany korosszakal korosszegapati korostarcsa korostetetlen korosujfalu korsor
korsze korycany koscian koscierzyna kosd kosicky kosmonosy kosonsoy kosova kosovo kosowo kospallag kostany kostaryka
kostrzyn koszalin koszarhegy koszeg koszegdoroszlo koszegpaty koszegszerdahely kota kotaj kotamobagu kotcse kotegyan
kotei kotelek kothagudem kottayam koungheul kourim kovacshida kovacsszenaja kovacsvagas kovagoors kovagoszolos
kovagotottos kovegy koveskal kovvur kowal kowary koweit kowloon koyilandy kozard kozarmisleny kozhikode kozieglowy
kozienice kozlany kozmadombja kozuchow kpando kpassa kpetoe kpeve kpone krajenka krakow kraksaan kraliky kraljevica
kraljevo kralovice kranj krapina krapkowice kraslava kraslice krasnik krasno krasnobrod krasnystaw krasznokvajda
kravare krefeld kreuzlingen kriens krizevci krk krnov kroatie kroatien krobia krofrom kromeriz kronoberg krosniewice
krosno krotoszyn krsko krumbach krupina krupka krusevac kruszwica krynki kryry krzanowice krzepice krzeszowice krzywin
kuba kubekhaza kudus kukuom kulcs kuldiga kulsosard kulsovat kumasi kunadacs kunagota kunbaja kunbaracs kuncsorba
kunfeherto kungos kunhegyes kuningan kunmadaras kunnamkulam kunovice kunow kunpeszer kunstat kunszallas kunszentmarton
kunszentmiklos kunsziget kuopio kup kupa kupang kurd kurdamir kurim kurityan kurnool kusnacht kustanszeg kutahya kutas
kutaso kutina kutjevo kutno kuujjuaq kuveyt kuwait kuwejt kwabeng kwabenya kwandang kwara kwashieman kwawkrom kweikuma
kwesimintsim kwidzyn kyathampalle kyjov kymenlaakso kyrgyzstan labadi labatlan labin labiszyn labod labone lacacseke
lacey lachhmangarh lachine lacin laconi lad ladanybene ladbesenyo ladnu ladwa lafayette lagoa lagos lahan lahar
laharpur lahti laion lajoskomarom lajosmizse lak lakeland lakeville lakewood lakhegy lakheri lakhimpur lakhisarai
lakitelek lakocsa lakshadweep lakshmeshwar lalganj lalgudi lalitpur lallio lalsot lambussie lamego lamjung lamma
lamongan lamporo lampung lancaster lancut lancy landshut langa langenhagen langenthal langeskov langley langosco lanka
lankaran lansing lanskroun lanycsok lanzhot laos lapafo lapancsa lapaz lapio lappi lapy lar larantuka laredo largo
lartebiokorshie lascari lashibi lasin lask laskarzew lasko laskod lasnigo lasusua laszczow lasztonya laterza lathi
latina latrany latronico lattarico latur latvia lauderhill lauriano laurito lausanne laval lavamund lavis lawra
lawrence lawton layton lazi lazy leanyfalu leanyvar leba lebanon lebeny lebork lecce lecco lech leczna leczyca ledvice
ledziny leesburg leganes legend legionowo legnago legnica legon legyesbenye leh lehi leipzig leiria leknica
lenarddaroc lenart lendvadedes lendvajakabfa lenexa lengyel lengyeltoti lentella lenti lenzbourg leon leonberg
leonessa leova lepoglava lepseny lerida lerik lerma lesencefalu lesenceistvand lesencetomaj lesko leskovac lesmo lesna
lesnica lesotho lesoto lessona leszno letavertes letenye lethbridge letkes letland letohrad letonia letonya letovice
lettland lettonia lettonie level levelek leverkusen levice levis levittown levoca lewisville lewoleba lezajsk liban
libano libanon libechov liberec liberi liberia liberya libia libiaz libickozma libie libochovice libusin libya libye
libyen licenza lickovadamos lidzbark liechtenstein liege lielvarde liepaja liestal ligatne liget ligetfalva lille
lillerod lilong liman limanowa limbadi limbazi limbdi limbourg limburg limina limoges limousin limpopo linares lincoln
linden lingsugur linguaglossa linguere linz lipiany lipik lipno lipot lippo lippstadt lipsk lipsko liptod lisboa
lisbon liseleje lisov lispeszentadorjan liszo litauen liteni liter lithuania litija litka litke litomerice litomysl
litouwen litovel littleton lituania lituanie litvanya litvinov litwa livani liveri livermore liverpool livigno livonia
livorno lixa lizzanello ljutomer lobez lobzenica locana locarno lochow locs loculi lodersdorf lodi lodz lodzkie logan
logatec lograto logrono logstor logten logumkloster loha lohardaga loket lokoshaza lokut lom lombard lomianki lompoc
lomza lonar lonavla london longare longmont longowal longueuil longview loni lonya lorain lorca loreggia lorev loria
lorient lorinci lorrach lorraine lorsica losal losice lostice lothard lotwa louga louisbourg louisiana loule louny
loures lourosa lovas lovasbereny lovaszheteny lovaszi lovaszpatona loveland lovo lovopetri lovosice lowell lowicz
lubaczow luban lubana lubartow lubawa lubawka lubbock lubeck lubelskie lubin lublin lubliniec lubnan lubniewice
lubomierz lubon lubraniec lubsko lubuskie luby lucca lucenec lucerne lucfalva lucignano lucito lucknow ludanyhalaszi
ludas ludbreg ludenscheid ludesch ludhiana ludus ludwigsburg ludza lugano lugo lugoj luhacovice luino luisago
lukacshaza lukovica lukow luksemburg lulla lumajang lumding lunano lunawada lunderskov luneburg lunen lunenburg
lungavilla lunglei lupeni lusiglie luson lussemburgo luwuk luxembourg luxemburg luxemburgo luze luzern luzsok lwowek
lynchburg lyngby lynn lynwood lyon lyss lystrup maakro macaristan maccastorna macchiagodena macerata macherla machico
machilipatnam macin maclodio macra macugnaga mad madagascar madagaskar madanapalle madaras maddur madeira madera
madhepura madhubani madhugiri madhupur madikeri madina madison madiun madocsa madona madrid madurai magadi magdeburg
magelang magenta magetan magloca maglod magnano magocs magog magosliget magurele magy magyaralmas magyaratad
magyarbanhegyes magyarboly magyarcsanad magyardombegyhaz magyaregregy magyaregres magyarfold magyargec magyargencs
magyarhertelend magyarhomorog magyarkeresztur magyarkeszi magyarlak magyarlukafa magyarmecske magyarnadalja
magyarnandor magyarpolany magyarsarlos magyarszecsod magyarszek magyarszentmiklos magyarszerdahely magyarszombatfa
magyartelek mahad mahalingapura maharajganj maharajpur maharashtra mahasamund mahbubnagar mahe mahemdabad mahendragarh
mahesana mahidpur mahuva maia maida maiera maihar mainaguri maine mainz majadahonda majalengka majene majoshaza
majotta majs makad makale makarska makassar makhdumpur makkoshotyka maklar mako makola makrana mal malacky malaga
malaisie malang malappuram malasia malatya malaui malavalli malavi malawi malaysia malbork malda malden maldivas
maldive maldiven maldiverna maldiverne maldives maldivler malediven malediwy malegaon maleisie malerkotla malezja
malezya mali malili malkangiri malkapur mallam mallare malogoszcz malomice malomsok malopolskie malout malpura malta
malte maluku malur malyi malyinka mamasa mamfe mamoiada mampong mamuju manachanallur manado manang manasa manavadar
manawar mancherial manchester mand mandalgarh mandamarri mandanici mandapeta mandawa mandi mandideep mandla mandok
mandsaur mandvi mandya manendragarh maner manerbio manetin manfa manfredonia mangaldoi mangalia mangaluru mangalvedhe
manglaur mangrol mangrulpir mangualde manhattan manihari manipur manisa manitoba manjlegaon mankachar mankessim
mankranso manly manmad mannedorf mannheim manresa mansa mansfield manso manteca mantova manuguru manvi manwath many
manzanillo mapusa mara maramures maranello maranhao marasesti maraza marbella marburg marcalgergelyi marcali marcalto
mardin maretto marfa margao margate margherita marghita margonin marhaura mariager mariahalom mariakalnok mariakemend
mariani marianosztra mariapocs maribor maricopa marietta marigaon marisa markapur markaz markhaza marki marko markoc
markotabodoge marl marmagao marmirolo marmora marnate maroc marocco marocko marocsa marok marokfold marokko maroko
marokpapi maropati maros maroslele marrocos marruecos marseille marshalleilanden marshallinseln marshalloarna
marshalloerne marsicovetere marslet martellago martely martfu martigny martin martinengo martinica martinik martinique
martonfa martonvasar martonyi martynika maryland marysville marzabotto marzi masalli masamba masaurhi massachusetts
massafra massarosa massimeno mastov maszewo matam matamoros matane mataram mataro matera mateszalka matetelke
mathabhanga mathi mathura matosinhos matraballa matraderecske matramindszent matranovak matraszele matraszentimre
matraszolos matraterenye matraverebely mattannur mattsee matty matyasdomb matyus mauganj maumere mauretania
mauretanien maurice mauricio mauritania mauritanie mauritius mauterndorf mavelikkara mavoor mayaguez mayotte maza
mazatlan mazowieckie mazsalaca mbacke mbay mbombela mboro mbour mcallen mckinney mclean mealhada mecin mecseknadasd
mecsekpoloske mecser meda medak medford medgidia medgyesbodzas medgyesegyhaza medias medimurska medina medinipur
medvode medzilaborce meerbusch meerut meggyeskovacsi meghalaya megyaszo megyehid megyer mehedinti mehkar mehkerek
mehtelek meilen mekenyes meksika meksyk melara melbourne melendugno meleti melnik melonguane melykut melzo memari
memphis menconico mencshely mende mendrisio menifee mentana mentor mera merano merate merced mercogliano merenye
merges merida meriden meridian merignac merk mernye mersch mersevat mersin mesa mesoraca mesquite messico messina
mesterhaza mesteri mesterszallas meszes meszlen mesztegnyo metairie metkovic metlika metz mexicali mexico mexiko
mexique meyrin mezibori mezica mezimesti mezobereny mezocsat mezocsokonya mezod mezofalva mezogyan mezohegyes mezohek
mezokeresztes mezokomarom mezokovacshaza mezokovesd mezoladany mezolak mezonagymihaly mezonyarad mezoors mezopeterd
mezosas mezoszemere mezoszentgyorgy mezoszilas mezotarkany mezotur mezozombor mezzolombardo mezzomerico mhaswad
mhowgaon miami miastko miazzina michalovce michalowo michigan michoacan micronesia micronesie middelfart middletown
midland midtjylland miechow miedzyborz miedzychod miedzylesie miedzyrzecz miedzyzdroje mielec miemia mieroszow
mieszkowice mignanego mihailesti mihald mihalyfa mihalygerge mihalyhaza mihalyi mihijam mijas mike mikebuda
mikekaracsonyfa mikepercs miklosi mikofalva mikohaza mikolajki mikolow mikosszeplak mikronesien mikronezja mikronezya
mikstat mikulasovice mikulov milakowo milano milanowek milejszeg miletin milevsko milford milicz milisauti millcreek
milomlyn miloslaw milota milovice milpitas milwaukee milzano mimon minatitlan minden mindszent mindszentgodisa
mindszentkalla mineo mingacevir minneapolis minnesota minnetonka minot mioveni miramar miramichi mirandela mirganj
miroslav miroslawiec mirosov mirotice mirovice mirsk miryalaguda misefa mishawaka misir miske miskolc mission
mississauga mississippi missoula missouri mistretta miszla mizil mizoram mlawa mlynary mnichovice mobile mocambique
mocsa mocseny modasa modena modesto modigliana modinagar modrice moers moga mogielnica mogilno mogolistan mogoro
mogyorod mogyorosbanya mogyoroska moha mohacs mohali mohelnice mohlin mohora mohottari moinesti mojokerto mojosari
mokameh mokokchung molare moldavia moldavie moldavien moldawia moldova molfetta moline molnari molnaszecsod moltrasio
molvany mompantero monacilioni monaco monaj monako monale monasterace monastir monchengladbach monclova moncrivello
moncton monfalcone mongolei mongolia mongolie mongoliet monki monoharpur monok monor monorierdo monosbel monostorapati
monostorpalyi monoszlo monroe monselice montaldeo montale montallegro montana montanera montauban montauro montebello
montebelluna montebuono montecassiano montecorice montefelcino monteferrante montefiorino montegaldella montegallo
montegranaro montelepre montella montemarciano montemilone montemurlo montenegro monteriggioni monterosi monterrey
montesarchio montescudaio montgomery monthey montignoso montijo montodine montpellier montreal montreuil montreux
montserrat monyorod moore moosonee mor moradabad morag moragy morahalom morang morat morazzone morbegno mordy morelia
morelos morena moreni morges morgex moricgat morichida moricone moritanya mornese morocco morolo morshi mortegliano
morterone morvi moryn mosambik mosdos mosina mosonmagyarovar mosonszentmiklos mosonszolnok most mostoles motihari
motipur motril motru mottafollone mottalciata moura moutier mozambico mozambik mozambique mozsgo mozzo mpintsin
mpraeso mpumalanga mragowo mrocza mseno mszczonow muccia mucsfa mucsi mucsony mudabidri mudalagi muddebihal mudhol
mugla mugu muhi mukerian mukhed muktsar mul mulbagal mulhouse multai mumbai mumford munchen munchenbuchsee
munchenstein muncie mundargi mundi mungeli munger mungkid munsingen munster murakeresztur muraratka muraszemenye
murcia murello mures murfatlar murfreesboro murga murgeni murliganj murony murray murrieta murshidabad murtijapur mus
musabani muscoline musso mussomeli mussoorie mustang muszyna muttenz muvattupuzha muzaffarpur myagdi myanmar myjava
myslenice mysliborz myslowice mysore myszkow myszyniec myto nabadwip nabarangapur nabha nabrad nachod nadap nadasd
nadasdladany nadbai nadiad nadlac nadowli nadudvar naer naestved naftalan nagaland nagaon nagapattinam nagar nagari
nagarkurnool nagaur nagda nagercoil nagina nagla nagocs nagpur nagyacsad nagyalasony nagyar nagyatad nagybajcs
nagybajom nagybakonak nagybanhegyes nagybaracska nagybarca nagybarkany nagybereny nagyberki nagyborzsony nagybudmer
nagycenk nagycsany nagycsecs nagycsepely nagycserkesz nagydem nagydobos nagydobsza nagydorog nagyecsed nagyer
nagyesztergar nagyfuged nagygeresd nagygorbo nagygyimot nagyhajmas nagyhalasz nagyharsany nagyhegyes nagyhodos
nagyhuta nagyigmand nagyivan nagykallo nagykamaras nagykanizsa nagykapornak nagykaracsony nagykata nagykereki
nagykeresztur nagykinizs nagykokenyes nagykolked nagykonyi nagykoros nagykorpad nagykoru nagykovacsi nagykozar
nagykutas nagylak nagylengyel nagyloc nagylok nagylozs nagymagocs nagymanyok nagymaros nagymizdo nagynyarad nagyoroszi
nagypali nagypall nagypeterd nagypirit nagyrabe nagyrada nagyrakos nagyrecse nagyrede nagyrev nagyrozvagy nagysap
nagysimonyi nagyszakacsi nagyszekely nagyszekeres nagyszenas nagyszentjanos nagyszokoly nagytalya nagytarcsa nagytevel
nagytilaj nagytoke nagytotfalu nagyut nagyvarsany nagyvaty nagyvazsony nagyvejke nagyveleg nagyvenyim nagyvisnyo nahan
naharlagun naidupet naihati nainital nainpur najibabad nak nakodar nakskov nakur nalbari naleczow namagiripettai
namakkal namangan namestovo namibia namibie namibya nampa namur namyslow nanaimo nancy nandgaon nandom nandura
nandurbar nandyal nangal nanjangud nanjikottai nanpara nanterre nantes napa napajedla naperville napkor napoli narai
narasapuram narasaraopet naraura narayanpet narda nargund narkatiaganj narkhed narnaul narni narol narsinghgarh
narsipatnam narwana nasarawa nasaud nasavrky nashik nashua nasice nasielsk nasino nasirabad naszaly natham nathdwara
naugachhia nauru nautanwa navalgund navarra navelli navodari navoiy navojoa navrongo navsari nawabganj nawada
nawalparasi nawanshahr nawapur nayarit ndioum ndofan neamt nebraska nechanice nederland nederlandene nederlanderna
nedumangad neemuch neftcala negara negresti negyes nehoiu nehtaur nejdek nekezseny nekla nelamangala nellikuppam
nellore nelson nelspruit nemesapati nemesbikk nemesbod nemesborzova nemesbuk nemescso nemesded nemesgorzsony
nemesgulacs nemeshany nemeshetes nemeske nemesker nemeskeresztur nemeskisfalud nemeskocs nemeskolta nemesladony
nemesmedves nemesnadudvar nemesnep nemespatro nemesrado nemesrempehollos nemessandorhaza nemesszalok nemesszentandras
nemesvamos nemesvid nemesvita nemetbanya nemetfalu nemetker nemti nepal nepalgunj nepanagar nepomuk neratovice
neszmely netherlands netolice nettuno neubrandenburg neuchatel neuenburg neukaledonien neumunster neuseeland neuss
neuwied nevada neveklov neviano nevsehir newark newton nexo neyyattinkara nezahualcoyotl nezsa ngamprah nganjuk ngawi
nguekhokh ngyiresia nicaragua nice nichelino nick nicorvo nicotera nidadavole nidwald nidwalden nidzica niederlande
niederleis niederosterreich niedersachsen niemcy niemcza niemodlin niepolomice nieszawa nigde niger nigeria nijer
nijerya nikaragua nikla nilambur nilanga nima nimbahera nimes nin niort nirmal nis nisko nisporeni nitra nitriansky
niue niva niwai niwari nizamabad nkawie nkawkaw nkonya nkoranza nkroful noblesville nocciano nogales nogaredo nograd
nogradkovesd nogradmarcal nogradmegyer nogradsap nogradsipek nogradszakal nohar noida nokha nola nongstoin noordwes
noorpur noorwegen noosa norap norcia nord nordby norderstedt nordhorn nordjylland nordkorea nordland nordmakedonien
nordmarianerna nordmarianerne nordmazedonien norfolk norfolkinsel norfolkon norge normal norman norrbotten norresundby
northern noruega norvec norvege norvegia norwalk norway norwegen norwegia nosate noszlop noszvaj notaresco notincs
nova novaci novaj novajidrany novalesa novalja novara novato novella novi novska nowe nowgong nowogard nowogrod
nowogrodziec nsawam nsawkaw nsein nsutam ntankoful nucet nucetto nukus nule nunavut nungua nuoro nurachi nurallao
nurnberg nusco nuwakot nuzvid nyakrom nyalka nyananor nyanyano nyarad nyaregyhaza nyarlorinc nyarsapat nyborg
nyekladhaza nyergesujfalu nyesta nyim nyinahin nyirabrany nyiracsad nyirad nyiradony nyirbator nyirbeltek nyirbogat
nyirbogdany nyircsaholy nyircsaszari nyirderzs nyiregyhaza nyirgelse nyirgyulaj nyiri nyiribrony nyirjako nyirkarasz
nyirkata nyirkercs nyirlovo nyirlugos nyirmada nyirmartonfalva nyirmeggyes nyirmihalydi nyirparasznya nyirpazony
nyirpilis nyirtass nyirtelek nyirtet nyirtura nyirvasvari nymburk nyoger nyomar nyon nyrany nyrsko nysa
nyugotszenterzsebet nyul nzulezo oakland oakville oaxaca obanya obarok oberhausen oberosterreich oberstorcha
oberwaltersdorf oberwil oblarn obooho oborniki obosomase obra obrovac obrzycko obuasi obudavar obwald obwalden ocala
oceanside ocnita ocotlan ocs ocsa ocsard ocseny ocsod oddanchatram odder odense odessa odisha odivelas odobesti
odolanow odolo odoponkpehe odorkor odry oduponkpehe oeganda oekraine oezbekistan ofalu ofeherto offenburg ofoase
ofoldeak oforikrom oftringen ogden ogliastra ogre ogrodzieniec ogulin ogun oguz ohid ohio okany oklahoma okonek okorag
okoritofulpos okorvolgy oksbol olaine olasz olaszfa olaszfalu olaszliszka olathe olawa olbo olcsva olcsvaapati old
olecko olesnica olesnice olesno oleszyce olgod olkusz olmaliq olmod olomouc olovi olstykke olsztyn olsztynek olszyna
olt oltarc olten oltenita olympia olzai oma omaha oman omboly omegna omis ondo onesti onex onga ongole onod ontario
oostenrijk opalenica opalyi opatija opatow opava opeikuma opfikon opocno opoczno opole opolskie oppeano opusztaszer
opuzen oqtosh oradea orahovica orai orange orastie oratino oravita orbanyosfa orbottyan orci ordacsehi ordas ordu
ordubad orebro oregcserto oreglak oregon orem orense orfalu orfu orgiano orgosolo orgovany orhalom orhei oria orihuela
orillia orimagyarosd oristano oriszentpeter orizaba orkeny orlando orleans orlova ormandlak ormenyes ormenykut
ormosbanya orneta oroshaza oroslavje oroszi oroszlany oroszlo orosztony orsogna orsova ortacesus ortahaza ortezzano
ortilos ortucchio orvenyes orzesze orzysz osagard osecna osek oshawa oshkosh osi osidda osieczna osiek osijek osilo
osino osku oslavany osli oslo osmanabad osmaniye osnabruck ospedaletti ospitaletto osrednjeslovenska ostergotland
ostermundigen osterreich osterrike ostffyasszonyfa ostfold ostiglia ostoros ostrava ostrig ostroda ostroleka ostrorog
ostrov ostrzeszow osttimor osu osun oswiecim oszko oszlar osztopan otaci oti otmuchow otocac otok otopeni otrokovice
ottappalam ottawa otterup otteveny ottiglio ottomos otvoskonyi otwock ouganda oulu oulx ourem ourossogui ouzbekistan
ovar overijssel oviedo owensboro oxnard oyarifa oyo ozalj ozar ozarow ozbekistan ozd ozdfalu ozimek ozmanbuk ozora
ozorkow pabianice pachino pachora pachore pachuca pacin pacitan pacode pacov pacsa pacsony paczkow padar padborg
paderborn padmanabhapuram padova padra padrauna padula paese pag paga pagazzano pagnacco pagno pagnona pahi paithan
pajeczno paka pakaur pakistan pakod pakosc pakozd pakrac paks palacole palagianello palai palakkad palampur palani
palanpur palanzano palaos palatine palau pale palencia palermo palfa palfiszeg palghar palhaza pali palitana palkonya
palladam pallapatti pallare pallikonda palmajor palmariggi palmdale palmonostora palombaro palopo palosvorosmart
palotabozsok palotas paloznak palpa palu palwal palwancha pamekasan pamleny pamplona pamuk panagar panagudi panaji
panama panamattom pancevo panchkula panchla panciu pancota pand pandeglang pandharkaoda pandharpur pandhurna pandino
pandrup panettieri pangkajene panipat pankasz pankrono panna panniyannur pannonhalma panruti pantelimon pantigliate
panvel panyok panyola pap papa papadereske papakovacsi papasalamon papateszer papkeszi papoc papos pappinisseri paprad
papua paquistao para paracin parad paradip paradise paradsasvar paraguai paraguay paragwaj paraiba paramakudi
paramount parana parangipettai parasi parasznya paravoor parbat parbhani parczew pardi pardubice pare paredes parete
pari parigi paris parkent parker parla parlakhemundi parli parma parsa partizanske partur parvathipuram parzanica
pasadena pasan pasangkayu pascani pasco pasighat paskov paslek passaic passau passirano pastdargom pasturana pasuruan
pasym paszab paszto pasztori pat patak patalom patan patang patapoklosi patarlagele patca paterna paterson
pathanamthitta pathankot pathardi pathri pati patiala patka patna patosfa patratu patroha pattada pattamundai patti
pattran pattukkottai patur patvarc paty patyod pau paulilatino pauni paupisi pauri pavagada pavia pavilosta pawtucket
payerne payshanba pazin pazmand pazmandfalu peabody peak pearland pecel pecica pecky pecol pecs pecsbagota
pecsdevecser pecsely pecsudvard pecsvarad pedana pedara peddapuram peduase pehowa peine pekalongan pelago pelczyce
pelhrimov pellerd pelplin pely pemalang pen penafiel penc peneszlek peniche pennabilli pennsylvania pensacola
penticton penyige penzesgyor peoria per perambalur peravurani perbal perce pere perecse pereked perenye peresznye
pereszteg peringathur perinthalmanna perito periyakulam periyasemur perkata perkupa pernambuco pernampattu perocseny
perou perpignan perrero perris perth peru perugia perumbavoor pescara pescina pescolanciano peseux pessac pest
petaluma peterborough peterd peterhida peteri petervasara petfurdo pethohenye petlad petnehaza petofibanya
petofiszallas petohaza petomihalyfa petriano petrikeresztur petrila petrinja petrivente petrizzi petrosani petrvald
pettend peveragno pezinok pfaffikon pflugerville pforzheim phagwara phalodi phaltan pharr philadelphia philippinen
philippines phillaur phoenix phulabani phulera phulpur phusro piacenza piancogno pianiga piaseczno piaski piastow
piaui piazzatorre picardie picciano picerno picinisco picton pictou piechowice piedicavallo pieniezno piensk piestany
pieszyce pietermaritzburg pietrafitta pietralunga pietraperzia pietrasanta pignone pigra pihani pikine pila pilani
pilawa pilgersdorf pilibanga pilibhit pilica piliny pilis pilisborosjeno piliscsaba piliscsev pilisjaszfalu pilismarot
pilisszanto pilisszentivan pilisszentkereszt pilisszentlaszlo pilisvorosvar pilkhuwa pilnikov piltene pilzno pincehely
pinczow pindwara pinerolo pinhel pinjore pinkamindszent pinnye pinrang pinzolo piombino pionki pipariya piran piricse
piriyapatna pirkanmaa piro pirot pirto pisa pisano pisek piskent pisko pistoia pisz pitcairn pitcairneilanden
pitcairninseln pitcairnoarna pitesti pithampur pithapuram pithoragarh pitigliano pitschgau pittsburg pittsburgh
pittsfield pitvaros placentia plainfield plana planice plano plantation plasy plateau plati plauen plaus plavinas
pleasanton plesna pleszew pleternica ploce plock ploiesti plonsk plopeni ploty plumlov plymouth plzen pniewy
pobezovice pobiedziska pocapaglia pocatello pocatky pocsa pocsaj pocsmegyer pocspetri podborany poddebice podebrady
podivin podkarpackie podlaskie podravska pogany poganyszentpeter poggibonsi poggiofiorito poggioreale poggiridenti
pogoanele pogorzela pohjanmaa pohorelice poinciana poitiers pokaszepetk pokhara poland polaniec polanow polany polen
polewali polgar polgardi police policka polinago polkowice polla pollachi pollein pollham polna pologne polokwane
polonia polonya poloske poloskefo polska poltar polur polverigi pomaretto pomarico pomaz pombal pomezia pomona
pomorskie pomurska poncarale ponce pondicherr pondicherry ponferrada poniatowa poniec ponnani ponneri ponnur ponorogo
ponsacco ponso pontebba pontedassio pontevedra pontiac pontinia popovaca poprad porano porbandar porboly porcia
porcsalma pordefolde pordenone poreba porec pori pornoapati poroszlo porpac porrentruy porrog porrogszentkiraly
porrogszentpal porsa porszombat portage portalegre portekiz porterville portici portimao portland porto portocannone
portogallo portorico portoryko portoscuso portsmouth portugal portugalia porva porvoo posada posavska posfa poso
postojna postoloprty potcoava potenza potomac potony potrete potsdam potstat potyond pout poviglio poway powayan
pozarevac pozega poznan prabuty prachatice pradalunga praesto praha prahova pramollo prampram prang prantij prasco
praszka pratapgarh pratella prato pratteln pray praya prebuz predeal preganziol pregrada preili preitenegg prelog
prelouc premana premariacco premia prerov preseglie presov presovsky prestea prestice pretoria pribor pribram
pribyslav priekule prievidza prilly primda prithvipur probolinggo proceno prochowice proddatur prokuplje prosec
prostejov proszkow proszowice protivin providence provo pruchnik prudnik prugy prusice pruszkow przasnysz przeclaw
przedborz przedecz przemkow przemysl przeworsk przysucha pseudoacentos pseudoakcenty pseudobidi pseudobidirecional
pseudodwukierunkowe pseudossotaques pszczyna pszow ptuj puchov pucioasa puck pudukkottai pudupattinam puebla pueblo
puertollano puglianello pukhrayan pula pulawy pulgaon pulheim puliyankudi pully pultusk punalur punch pune punganur
punjab punjaipugalur puranpur purbalingga puri purna purnia purulia purwa purwakarta purwodadi purwokerto purworejo
pusad pusiano puski puspokhatvan puspokladany puspokmolnari puspokszilagy puszczykowo pusztaapati pusztaberki
pusztacsalad pusztacso pusztadobos pusztaederics pusztafalu pusztafoldvar pusztahencse pusztakovacsi pusztamagyarod
pusztamerges pusztamiske pusztamonostor pusztaottlaka pusztaradvany pusztaszabolcs pusztaszemes pusztaszentlaszlo
pusztaszer pusztavacs pusztavam pusztazamor puthuppally putignano putnok puttur pyrzyce pysely pyskowice pyzdry qabala
qadian qamashi qarshi qatar qax qazax qibray qobustan qorasuv qovlar quadrelle quaranti quart quarteira quartucciu
quassolo quba qubadli quebec queensland queluz quenia queretaro quesnel quimper quincy quirguistao quiribati quistello
qusar quvasoy raayachuru rab raba rabacsanak rabacsecseny rabagyarmat rabahidveg rabakecol rabapatona rabapaty
rabapordany rabasebes rabaszentandras rabaszentmihaly rabaszentmiklos rabatamasi rabatottos rabcakapi rabenwald rabi
racalmas racari raciaz raciborz racine rackeresztur rackeve rad radauti radfalva radhanpur radkow radlin radlow
radnice radockolked radom radomsko radostyan radovljica radymno radziejow radzionkow radzymin rafiganj ragaly
raghunathganj raghunathpur ragusa rahatgarh rahuri raiding raiganj raigarh raikot raipur rairangpur raisen
raisinghnagar raisio rajagangapur rajahmundry rajakhera rajaldesar rajam rajampet rajapalayam rajasthan rajauri
rajgarh rajgir rajgrod rajhrad rajka rajkot rajnandgaon rajpipla rajpura rajsamand rajula rajura rakaca rakacaszend
rakamaz rakoczibanya rakoczifalva rakocziujfalu rakoniewice rakovnik raksi raleigh ralsko ramachandrapuram ramagundam
ramanagaram ramanathapuram ramdurg ramechhap rameshwaram ramgarh ramnagar ramngarh ramocsa ramocsahaza rampur
rampurhat ramtek ranaghat ranavav ranchi randers ranebennuru rangia rangkasbitung rania ranibennur ranica ranipet
rantepao rapallo rapar rapolla rapolt raposka rasipuram rasnov rasonysapberencs raspenava rasra rassa rastatt
rastenfeld raszkow ratahan ratangarh rath ratia ratingen ratka ratlam ratnagiri ratot ratten rau raurkela rauswa
rautahat ravanusa ravascletto ravazd ravello ravenna ravensburg raver rawatbhata rawatsar rawicz rayachoti rayadurg
rayagada reading rebordosa recas recklinghausen recsk recz reda redange redding rede redics redlands redmond reengus
regec regensburg regensdorf regenye reghin regina regoly rehli reims reinach rejstejn rem rembang remeteszolos remich
remscheid renate renens renigunta rennes reno renton renukoot reoti repalle repashuta repcelak repceszemere
repceszentgyorgy repcevis rescaldina resita resko reston reszel resznek retalap retkozberencs retorbido retsag
rettenegg reuniao reunion reus reutlingen revelganj revello revelstoke revere revfulop revleanyvar revnice revuca rewa
rewari rezekne rezi rezina rheine rheinfelden rialto riau ribe ribnica ribnita ricadi ricany ricengo richardson
richland richmond richterswil ricse ridge riehen rieti riga rigacs rigolato rigyac rijeka rimini rimoc rimouski
ringkobing ringsted rinyabesenyo rinyakovacsi rinyaszentkiraly rinyaujlak rinyaujnep ripatransone ripi rishikesh
rishton risod riunione rivara rivarone rivers riverside riverton riverview rivisondoli rize roana roanoke robertsganj
robilante roccafiorita roccamandolfi roccamena roccamontepiano roccavignale roccavivara rochester rockford rocklin
rockville rockwall roddi rodding rodovre roemenie rofrano rogaland rogers roghudi rogozno rohod rohtak rojtokmuzsaj
rokycany rolpa roma romana romand romania romanshorn romanya romenia romhany romonya ron ronca ronde rondissone
rondonia ronne ronok ronzone roorkee ropczyce roraima rorschach rosasco rose rosemead rosenheim rosera roseville
rosice rosja roskilde rosolina rossa rossland rostock roswell roszke rotava rotonda rottofreno roubaix rouen roumanie
rousinov rovaniemi rovegno rovetta rovigo rovinari rovinj rowlett rozan rozdalovice roznava rozsafa rozsaly
rozsaszentmarton roztoky ruanda rubi rudabanya rudauli rudersdal rudkobing rudna rudolfov rudolftelep rudrapur rueglio
ruffano rufisque rujiena rum rumaenien rumania rumanien rumbia rumburk rumelange rumia rumunia rupandehi rupea
rupnagar ruse rusia rusland russia russie russland rustenburg rusya ruteng ruti ruzomberok ruzsa rwanda rybnik
rychvald rychwal rydultowy rydzyna ryglice ryki rymanow rymarov ryn rypin ryssland rzepin rzeszow rzgow saaman
saarbrucken saarland saatli sabac sabadell sabalgarh sabaudia sabbioneta sabile sabinov sabirabad sabran sabro sabugal
sacavem saccolongo sacele sachsen sacramento sacueni sadabad sadaclia sadalagi sadasivpet sadri sadska sadulpur
sadulshahar saeby safidon safipur sagar sagara saginaw saguenay sagujfalu sagunto sagvar sagwara saharanpur saharna
saharsa sahaspur sahaswan sahawar sahbuz sahibganj sahjanwa saidpur saiha sailu sainthia sajobabony sajoecseg
sajogalgoc sajohidveg sajoivanka sajokapolna sajokaza sajokeresztur sajolad sajolaszlofalva sajomercse sajonemeti
sajooros sajopalfala sajopetri sajopuspoki sajosenye sajoszentpeter sajoszoged sajovamos sajovelezd sajtoskal
sakaleshapura sakarya saki sakskobing sakti sakumono sala salacgriva salaga salaj salamanca salaspils salatiga salaya
salcea salcia saldus salem salerno salfold salgotarjan saliceto salina salinas saliste salkoveskut salle salomonen
salomonoarna salomonoerne salomonseilanden salomvar salonta saltillo saltpond saltrio saludecio salur salvador
salwador saly salyan salzburg salzgitter samalkha samalkot samana samarqand samastipur samaxi sambalpur sambhal
sambhar sambia samdhan samkir sammamish samoa samobor samod sampa sampang samreboi samsonhaza samsun samthar samux
sanand sanawad sanchore sand sandi sandila sandomierz sandorfalva sanduru sandy sanford sanfre sangamner sangareddy
sangaria sangli sangole sangrur sankarankovil sankari sankeshwara sankhuwasabha sanliurfa sanok sanremo santadi
santana santander santarem santasi santee santena santipur santorso santos sanzeno sap sappada sapri saracinesco
sarand sarangpur sarasota sarazsadany sarbogard sarcelles sardarshahar sardhana saregres sarfimizdo sarhida sarisap
sark sarkad sarkadkeresztur sarkeresztes sarkeresztur sarkeszi sarlahi sarmasu sarmede sarmellek sarnano sarnen sarni
sarok sarosd sarospatak sarpilis sarretudvari sarrod sarsina sarsod sarszentagota sarszentlorinc sarszentmihaly sarud
sarur sarvar sasaram sasd saska saskatchewan saskatoon sassari sassofeltrio sastamala sasvad sata satakunta satana
satara sathyamangalam satna satoraljaujhely satorhely sattenapalle sattur saudiarabien saulkrasti saunda sausar
savannah savanur savarkundla saveni saviano savinjska savner savoca savoly savona sawantwadi sawla sayreville sazava
scarborough scena schaffhausen schaffhouse schaumburg schenectady schignano schlieren schweden schweinfurt schweiz
schwerin schwyt schwytz schwyz scigliano scinawa scopa scoppito scornicesti scotland scottsdale scranton scurzolengo
seattle sebes sebikhotane sebis sec secli seda sedam sedegliano sedhiou sedlcany sedlice sedriano sedziszow segarcea
segesd segovia sehore seia seicheles seini seixal sejny sekondi selci seliste sellero sellye selong selvino selyeb
semarang semily seminara semjen semjenhaza sencur sendhwa senec senegal seneghe senerchia sengkang senica senj sennori
senorbi senov sentjur senye senyo seohara seoni sepopol serang serbia serbie serbien sercq seregelyes serenyfalva
sergipe sernio serock serpa serracapriola serramezzana sersekszolos servia servie sestola seszele settefrati setubal
setzu severn sevilla sevnica seychellen seychellerna seychellerne seychelles seyseller sezana sezemice shahabad
shahade shahbad shahdol shahganj shahjahanpur shahpur shahpura shahrisabz shajapur shama shamgarh shamli shangait
shawnee sheboygan shegaon sheikhpura shendurjana shenkottai sheoganj sheohar sheopur sherbrooke sherghati sherkot
shiggaon shikaripur shikohabad shillong shimla shirdi shirur shishgarh shivamogga shivpuri shofirkon sholavandan
sholingur shoranur shoreline shreveport shrigonda shrirampur shrirangapattana shujalpur siana sianow siapiccia sibenik
sibiu sibsagar sidayu siddipet sidenreng siders sidhi sidhpur sidlaghatta sidoarjo siechnice siedlce siegen
siemiatycze siena sieniawa sieradz sierakow sierpc sierre siewierz sighisoara sigillo signa sigulda sihor sihora siirt
sikanderpur sikandrabad sikar sikator sikkim siklos siklosbodony siklosnagyfalu silao silapathar silchar sili siliguri
silius silkeborg sillavengo sillod silvassa silves sima simala simasag simbabwe simcoe simdega simeria simonfa
simontornya sinaia sinaloa sinalunga sindagi sindal sindelfingen sindhagi sindhnur sindhuli sindhupalchok sines
singaparna singapore singapour singapur singapura singaraja singerei singrauli sinio sinj sinjai sinnar sinop sioagard
siofok siojut sion sipoteni sira siracusa sirbistan sircilla sirdaryo siret siria sirkali sirnak sirohi sirok sironj
sirsa sirsaganj sirsi sirtori siruguppa sirvan sisak sitamarhi sitapur sitarganj sitke sitten situbondo sivaganga
sivagiri sivakasi sivas siwan siyazan sjaelland skaerbaek skaevinge skala skalbmierz skalica skalna skanderborg skane
skaraborg skarszewy skaryszew skawina skepe skibby skierniewice skive skoczow skoki skokie skorcz skorping skradin
skrunda skutec skwierzyna slagelse slanic slany slapanice slaskie slatina slatinany slavicin slavonice slawa slawi
slawkow slawno sleman slesin slobozia slomniki slovacchia slovakia slovakien slovakiet slovakya slovaquie slovenia
slovenie slovenien slovenya slowacja slowakei slowakije slowenia slowenien slubice sluknov slunj slupca slupsk
slusovice sme smecno smederevo smerillo smigiel smiltene smirice smorumnedre smrzovka smyrna snina sobeslav sobor
sobotka sobrance sochaczew sodermanland soe soedan sofrincani soften sogakope sohagpur sohna sojat sojtor sokoban
sokolka sokolov sokone sokoropatka sokoto solagna solan solapur solbjerg solca solero soleure solin solingen solnice
solothurn solt soltszentimre soltvadkert soly solymar som somali somalia somalie somanya somberek sombor somerville
somlojeno somloszolos somlovasarhely somlovecse sommacampagna sommatino sommo somodor somogy somogyacsa somogyapati
somogyaracs somogyaszalo somogybabod somogybukkosd somogycsicso somogydorocske somogyegres somogyfajsz somogygeszti
somogyharsagy somogyhatvan somogyjad somogymeggyes somogysamson somogysard somogysimonyi somogyszentpal somogyszil
somogyszob somogytur somogyudvarhely somogyvamos somogyvar somogyviszlo somogyzsitfa somoskoujfalu sompolno sonamukhi
sonderborg sonderso sondrio sonepur songadh sonipat sonkad sonora soponya sopore sopot sopron sopronhorpacs
sopronkovesd sopronnemeti sopte sordio soreang sored soresina sorgono sorkifalud sorkikapolna sormas soro soroca
sorokpolany soron sorradile soshartyan soskut sosnicowice sosnowiec sospirolo sostanj sostofalva sosvertike sotony
soudan souris southaven southfield sovata sover sovere sowutuom soyagaon spadola spagna spain spanien spanje sparks
sparone speyer spiez spilimbergo spinea spinoso split spokane spreitenbach spring springdale springfield springhill
squillace sragen srem srikakulam srikalahasti srinagar srinivaspur srirampore srivilliputhur stafa staffolo staicele
stamford stanghella stankov stanley stans staporkow starachowice stargard starkov staszow stauceni stav stawiski
stawiszyn steffisburg stege stei steiermark steinhausen stellanello stellenbosch stelvio stende stenlose sternatia
sternberk steszew steti stignano stillwater stintino stity stochov stockholm stockton stod stoholm stor storbritannien
store storo storvorde stovring strakonice stralsund stramberk strasbourg straseni stratford straznice strazov strehaia
strenci strib stribro strmilov strongoli strongsville stropkov struer strumien strykow strzegom strzelin strzelno
strzyzow studenka sturno stuttgart suame subang subate subotica succivo suceava suchan suchedniow suchowola sudafrica
sudafrika sudan sudao sudbury sudkorea sudsudan suecia suede suffolk sugauli suhr suhum suica suisse suiza sujangarh
sujanpur sukabumi sukoharjo sukoro sukosd sulechow sulecin sulejow sulejowek sulina sulkowice sullurpeta sulmierzyce
sultanganj sultanpur sulysap sulzano sumber sumedang sumeg sumegcsehi sumegpraga sumenep sumerpur summer summerside
summerville sumony sumperk sumqayit sunabeda sunam sundargarh sundarnagar sundby sunds suni sunnyvale sunrise sunsari
sunyani supaul supetar suprasl sur surabaya surakarta surandai surapura surat suratgarh suraz surd suri surinam
suriname suriyampalayam suriye surket surprise sursee suryapet susa susice susleni susz sutto suvorovca suwalki suwawa
svejbaek svendborg sverige svezia svidnik svihov svinninge svitavy svizzera svogerslev svratka swarzedz sweden
swidnica swidnik swidwin swiebodzice swiebodzin swiecie swierzawa swietochlowice swietokrzyskie swinoujscie
switzerland syangja sycow sydafrika syddanmark sydkorea sydney sydsudan syracuse syria syrie syrien szabadbattyan
szabadegyhaza szabadhidveg szabadi szabadkigyos szabadszallas szabadszentkiraly szabas szabolcs szabolcsbaka
szabolcsveresmart szada szadek szagy szajk szajla szajol szakacsi szakadat szakald szakaly szakcs szakmar szaknyer
szakoly szakony szakonyfalu szakszend szalafo szalanta szalapa szalaszend szalatnak szalka szalkszentmarton
szalmatercs szalonna szamocin szamosangyalos szamosbecs szamosker szamossalyi szamosszeg szamostatarfalva szamosujlak
szamotuly szanda szank szantod szany szapar szaporca szar szarasz szarazd szarfold szarliget szarvas szarvasgede
szarvaskend szarvasko szaszberek szaszfa szaszvar szatmarcseke szatok szatta szatymaz szava szazhalombatta szczawnica
szczebrzeszyn szczecin szczecinek szczekociny szczucin szczuczyn szczyrk szczytna szczytno szebeny szecsenke szecseny
szecsenyfelfalu szecsisziget szederkeny szedres szeged szegerdo szeghalom szegi szegilong szegvar szekely
szekelyszabar szekesfehervar szekkutas szekszard szeleste szeleveny szello szemely szemenye szemere szendehely szendro
szendrolad szenna szenta szentantalfa szentbalazs szentbekkalla szentborbas szentdenes szentdomonkos szente szentegat
szentendre szentes szentgal szentgalosker szentgotthard szentgyorgyvar szentgyorgyvolgy szentimrefalva szentistvan
szentistvanbaksa szentjakabfa szentkatalin szentkiraly szentkiralyszabadja szentkozmadombja szentlaszlo szentliszlo
szentlorinc szentlorinckata szentmargitfalva szentmartonkata szentpeterfa szentpeterfolde szentpeterszeg szentpeterur
szenyer szepetnek szepietowo szerecseny szeremle szerencs szerep szergeny szigetbecse szigetcsep szigethalom
szigetmonostor szigetszentmarton szigetszentmiklos szigetujfalu szigetvar szigliget szihalom szijartohaza szikszo szil
szilagy szilaspogony szilsarkany szilvagy szilvas szilvasszentmarton szilvasvarad szin szinpetri szirak szirmabesenyo
szlichtyngowa szob szoc szoce szod szodliget szogliget szoke szoked szokedencs szokolya szolad szolnok szolosardo
szolosgyorok szombathely szomod szomolya szomor szoreny szorgalmatos szorosad szprotawa sztum szubin szucs szucsi
szugy szuha szuhafo szuhakallo szuhogy szuliman szulok szur szurdokpuspoki szwajcaria szwecja szydlowiec taarbaek
taastrup tab tabajd tabanan tabasco tabdi tabor taborfalva tac tachov tacikistan tacoma tadepalligudem tadjikistan
tadjiquistao tadpatri tadschikistan tadsjikistan tadzjikistan tadzykistan tafo tagikistan tagyon tahitotfalu tahuna
taifa tailandia taiwan tajikistan tajlandia tajwan takacsi takalar takhatgarh taki takoradi takos taksony taktabaj
taktaharkany taktakenez taktaszada talaja talcher taleggio taliandorogd talikota taliparamba taliwang tallahassee
tallya talmaciu talmassons talmaza talode talsi talwara tamarac tamasi tamaulipas tambacounda tambolaka tamiami tamluk
tampa tampere tanahu tanakajd tand tanda tandarei tandur tangerang tanjung tanoso tansania tanuku tanvald tanzania
tanzanie tanzanya tap tapachula tapiobicske tapiogyorgye tapiosag tapioszecso tapioszele tapioszentmarton tapioszolos
taplanszentkereszt tapolca tapsony tapszentmiklos tar taraba taraclia tarakeswar tarana taranagar taranto tarany
taraori tarbha tarcal tarczyn tard tardona tardos targoviste tarhos tarikere tarjan tarjanpuszta tarkany tarkwa tarm
tarnabod tarnalelesz tarnamera tarnaors tarnaszentmaria tarnaszentmiklos tarnaveni tarnazsadany tarnby tarnobrzeg
tarnogrod tarnok tarnokreti tarnow tarouca tarpa tarragona tarrasa tarros tartano tartar tasgaon tasikmalaya taska
tasmania tasnad tass taszar tat tata tatabanya tatahaza tataraseni tatarszentgyorgy taulov taunton tavenna taviano
tavira taxenbach tayikistan tayland taylor taylorsville tayvan tazlar tchad tchequia tchequie tczew tease techiman
techirghiol tecoman tecuci tegal teglas tehri tehuacan teius tekes tekirdag tekkalakote teklafalu telangana telc telde
telekes telekgerendas teleki telemark telenesti teleorman telki telkibanya telti tema temanggung temecula tempe temple
tenali tengelic tengeri tengod tenk tenkasi tennessee tenyo tepa tepe tepexpan tepic tepla teplice teramo terdal
terdobbiate terelle terem tereny terenzo tereske terespol teresztenye terezin terhathum termiz ternate terni terpes
terracina terragnolo terruggia tes tesa tesano tesenfa teseny teshie teskand tessin tet tetegu tetetlen tevel texas
tezpur thailand thailande thailandia thakurdwara thalwil thammampatti thane thanesar thangadh thanjavur tharad
tharamangalam tharangambadi thiadiaye thies thirumangalam thirupuvanam thiruthuraipoondi thiruvalla thiruvallur
thiruvananthapuram thiruvarur thisted thodupuzha thompson thonex thornton thorold thoubal thoune thrissur thun
thuraiyur thurgau thurgovie thuringen tibolddaroc tiborszallas ticleni tieman tigaraksa tigard tigheci tigliole tihany
tijuana tikamgarh tikos tilaj tilamuta tilhar timar timis timisoara timmins tindivanam tinglev tinnye tinsukia tiptur
tiraspol tirol tirolo tirora tiruchendur tiruchengode tiruchirappalli tirukalukundram tirukkoyilur tirunelveli
tirupathur tirupati tiruppur tirur tiruttani tiruvannamalai tiruvethipuram tiruvuru tirwaganj tismana tisnov
tiszaadony tiszaalpar tiszababolna tiszabecs tiszabercel tiszabezded tiszabo tiszabura tiszacsecse tiszacsege
tiszacsermely tiszadada tiszaderzs tiszadob tiszadorogma tiszaeszlar tiszafoldvar tiszafured tiszagyenda
tiszagyulahaza tiszaigar tiszainoka tiszajeno tiszakanyar tiszakarad tiszakecske tiszakerecseny tiszakeszi tiszakorod
tiszakurt tiszaladany tiszalok tiszaluc tiszamogyoros tiszanagyfalu tiszanana tiszaors tiszapalkonya tiszapuspoki
tiszarad tiszaroff tiszasas tiszasuly tiszaszalka tiszaszentimre tiszaszentmarton tiszasziget tiszaszolos tiszatardos
tiszatarjan tiszatelek tiszatenyo tiszaug tiszaujvaros tiszavalk tiszavarkony tiszavasvari tiszavid tisztaberek
titlagarh tittakudi titu titusville tivadar tivaouane tjaereborg tjeckien tjekkiet tlalnepantla tlaquepaque tlaxcala
tluszcz toalmas toano tocantins tocuz tocuzeni todabhim todaraisingh tofalu tofej toftlund tofu togo tohana tok tokaj
tokat tokelau tokelauoarna tokod tokodaltaro tokol tokorcs tolcsva told toledo tolkmicko tollegno tollo tollose
tolmacs tolmin tolna tolnanemedi tolon toltestava toluca tomai tomajmonostora tomar tomohon tomor tomord tomorkeny
tompa tompaladony tonala tonara tonawanda tondano tondela tonga tongo tonk topeka toplita topolcany topoloveni
torchiara tordas torino tormafolde tormas tormasliget tornabarakony tornakapolna tornanadaska tornaszentandras
tornaszentjakab tornata torno tornyiszentmiklos tornyosnemeti tornyospalca torokbalint torokkoppany torokszentmiklos
toronto torony torralba torrance torreano torrelavega torremolinos torreon torrevieja torriglia torring torrioni
tortel tortorici torun torvaj torzym toshkent toszeg toszek totkomlos totszentgyorgy totszentmarton totszerdahely
tottos totujfalu totvazsony touba toulon toulouse tourcoing tours touzim tovacov tovuz towson trabia trabzon tracy
tragwein trail trambileno trancoso trani trapani trasacco trasquera trbovlje trebenice trebesing trebic trebisauti
trebisov trebnje trebon trecchina treiso tremosna tremosnice trenciansky trencin trenggalek trento trenton trenzano
tresignana trest trevenzuolo trevi treviso tribano tribiano trieben trier trieste trige trilj trinec triora tripura
trisobbio trissino triuggio trizs trmice trnava trnavsky trofa trogir troisdorf troms trondelag troy troyes trutnov
trzcianka trzciel trzebiatow trzebinia trzebnica trzemeszno trzic tschad tschechien tshwane tsjaad tsjechie tuban
tubingen tuc tuchola tuchow tuckahoe tucson tuczno tudu tuensang tuili tuktoyaktuk tukums tula tulancingo tulare
tulcea tuliszkow tuljapur tulsa tulsipur tulungagung tumkur tumsar tumu tunceli tundla tune tunesie tunesien tunez
tunezja tuni tunisia tunisie tunisien tunus tunyogmatolcs tura turchia turcja turcomenistao turda turek turi
turistvandi turje turkei turkeve turkiet turkije turkiye turkmenistan turku turlock turnau turnov turony turquia
turquie turriaco turricse tursi tuscaloosa tuscania tuskevar tustin tuszyn tutu tutuyan tuvalu tuzser tvardita
tvrdosin twardogora tychowo tychy tyczyn tykocin tyler tyrkiet tyskland tyszowce ubelbach uberackern ubersaxen
ubersbach ucar uchgaon ucraina ucrania udaipur udaipurwati udgir udhagamandalam udhampur udine udumalaipettai udupi
udvar udvari uganda ugento ugod ujazd ujbarok ujcsanalos ujdombrad ujfeherto ujhani ujhartyan ujiraz ujireg ujjain
ujkenez ujker ujkigyos ujlengyel ujleta ujlorincfalva ujpetre ujronafo ujscie ujsolt ujszalonta ujszasz ujszentivan
ujszentmargita ujszilvas ujtelek ujtikos ujudvar ujvarfalva ukk ukraina ukraine ukrayna ulanow ullerslev ulles ullo
ulm umag umarga umaria umarkhed umbergaon umgungundlovu umman umred umreth una unaaha und ungaran ungarn ungerdorf
ungern ungheni ungheria unhost unicov uniejow university unjha unna unnamalaikadai unnao unterauersbach
unterstinkenbrunn untertilliach uny upice upland upleta uppony uppsala ura uraiujfalu uran uras uravakonda urbana
urbandale urbisaglia urdorf urdun urgench urhida uri uricani urkut urlati urom uruapan uruguai uruguay urugwaj ururi
urziceni urzulei usa usak usbekistan usilampatti usov usseaux ustek uster ustka ustron uszka uszod utah utery
uthamapalayam uthiramerur utica utraula utrecht utshwane uttarakhand uttendorf uusimaa uvaly uzbekistan uzbequistao
uzice uzsa uzwil uzzano vaasa vac vacaville vacduka vacegres vachartyan vackisujfalu vacone vacratot vacri
vacszentlaszlo vadakkuvalliyur vadalur vadipatti vadna vadnagar vadodara vadosfa vaduleni vaerlose vag vagashuta
vaijapur vaikom vaja vajdacska vajszlo vajta val valai valbom valbondione valbrenta valcea valdemarpils valdemoro
valdidentro valdosta valduggia valence valencia valka valkeakoski valko valkonya valladolid vallaj vallefoglia vallejo
vallensbaek vallepietra vallerotonda vallus valmadrera valmiera valongo valpacos valparai valpelline valpovo vals
valsad valsamoggia valtice valtorta valva vamberk vamdrup vamosatya vamoscsalad vamosgyork vamosmikola vamosoroszi
vamospercs vamosszabadi vamosujfalu van vancouver vancsod vandavasi vandoies vangazi vaniyambadi vantaa vanuatu
vanyarc vanyola vapi varad varaklani varalja varanasi varaszlo varaszo varazdin varazdinska varbalog varbo varboc
varda varde vardomb varese varfolde varga vargesztes varisella varkala varkeszo varmland varmo varnita varnsdorf
varong varosfold varoslod varpalota varsad varsany varsi varvareuca varvolgy vas vasad vasalja vasarosbec vasarosdombo
vasarosfalu vasarosmiske vasarosnameny vasasszonyfa vasboldogasszony vascau vasegerszeg vashosszufalu vaskeresztes
vaskut vaslui vasmegyer vaspor vassurany vasszecseny vasszentmihaly vasszilvagy vasterbotten vasternorrland
vastmanland vastsahara vasvar vaszar vaszoly vat vatakara vaticaanstad vatikan vatikanstadt vatikanstaten vatra vatta
vaud vazsnok vazzano vecs vecses vedaranyam vedelago vegegyhaza vejen vejle vejprty vejti vekeny vekerd velbert velem
velemer velence velenje veleny velesin velingara vellakoil vellore veltrusy velvary vemend venafro venasca vendone
venek venetico venezia venezuela venissieux venkatagiri venticano ventspils vep veracruz veraval verbicaro vercelli
verdesti vereb veresegyhaz vermont vernerice vernier vernon veroce verona verpelet verrone versailles verseg versend
versoix vertesacsa vertesboglar verteskethely vertessomlo vertesszolos vertestolna vese vessalico vest vestbjerg
vestfold vestland vestsahara veszkeny veszprem veszpremfajsz veszpremgalsa veszpremvarsany veszto vetralla veverita
vevey veyrier vezseny viadana viadanica viale vianden viborg vicenza vicoli vicopisano victoria victorville vid
videbaek videle vidigulfo vidisha vidnava vidracco viege viehhofen viersen viesite vieste vietna vietnam vigantpetend
vignate vignolo vigo vigonza vijapur vijayapura vijayawada vijaypur vikarabad vikramasingapuram viladecans vilaka
vilani vildbjerg villabate villach villacidro villadose villahermosa villalvernia villany villanykovesd villaperuccio
villaspeciosa villaverla villejuif villeneuve villeurbanne vilmany vilonya viluppuram vilyvitany vimperk vinar
vinderup vindornyafok vindornyalak vindornyaszolos vineland vinh vinkovci vinovo vinukonda vinzaglio vipava vipiteno
viramgam virginia virklund virovitica virudhachalam virudhunagar vis visakhapatnam visalia visegrad viseu visnagar
visnye visonta viss vissenbjerg vista viswanatham visz viszak viszlo visznek vita viterbo vitis vitkov vitnyed vitoria
vitulano vizela vizianagaram vizovice vizslas vizsoly vizvar vizzini vlahita vlasim vocca vockond vodice vodnany
vodnjan vodskov vokany volary volcsej volintiri volketswil volta voltido voluntari volvera volyne vonock
vonyarcvashegy vorarlberg vordingborg vorosto vors votice vracov vrancea vranje vratimov vrbovec vrbovsko vrchlabi
vrgorac vrhnika vrindavan vrlika vroutek vrsac vrystaat vseruby vsetin vukovar vulcanesti vyara vyskov vysluni waadt
wabana wabrzezno wachock waco wadenswil wadhwan wadi wadowice wagrowiec wai waibakul waiblingen waikabubak waingapu
waipahu walbrzych walcz waldorf wales wallis wallisellen waltham wanaparthy wanggudu wani wankaner warangal wardha
warhapur warisaliganj warka warora warren warszawa warta warud warwick washim washington wasilkow waskaganish wasosz
watampone waterbury waterloo wates watsonville watykan waukegan waukesha wauwatosa wechiau wegliniec wegorzewo
wegorzyno wegrow wegry weihnachtsinsel weija weimar weinfelden wejherowo welland wellington wenchi wenezuela wesel
western westfield westhills westland westminster weston westsahara wettingen wetzikon wetzlar wheaton whitehorse
whittier wiazow wichita wiecbork wielen wielichowo wieliczka wielkopolskie wielun wien wieruszow wiesbaden wietnam wil
wilamowice wilhelmshaven willich wilmington wilson wiltz windsor winneba winnipeg winterthour winterthur wisconsin
wisla witkowo witnica witten wladyslawowo wlen wlingi wlochy wloclawek wlodawa wloszczowa wohlen wojcieszow wojkowice
wojnicz wokha wolborz wolbrom wolczyn wolfenbuttel wolfsburg wolin wolomin wolow wolsztyn wonogiri wonosari wonosobo
woodbury woodland woodstock worb worcester worms wozniki wroclaw wronki wrzesnia wschowa wuppertal wurzburg wylie
wyoming wyrzysk wysmierzyce wysoka wyszkow wyszogrod xacmaz xalapa xankandi xirdalan xizi xocali xocavand xudat yadgir
yakima yalova yamunanagar yanam yangiyer yardimli yarmouth yavatmal yawal ybbsitz yeji yellandu yellowknife yemen
yemmiganur yerraguntla yevla yevlax yibuti yobe yogyakarta yonkers york youngstown yozgat yspertal yucaipa yucatan
yukon yuma yunanistan zabar zabki zabludow zabno zabok zabreh zabriceni zabrze zacatecas zacatlan zacatzingo
zachodniopomorskie zacler zadar zadarska zador zadorfalva zagan zagarancea zagarise zagarolo zagorow zagorz zagreb
zagrebacka zagyvarekas zagyvaszanto zahony zaicana zaicani zaidpur zaim zajecar zajk zajta zakany zakanyfalu
zakanyszek zakliczyn zakopane zakroczym zakupy zala zalaapati zalabaksa zalaber zalaboldogfa zalacsany zalacseb
zalaegerszeg zalaerdod zalagyomoro zalahalap zalahashagy zalaigrice zalaistvand zalakaros zalakomar zalakoveskut
zalalovo zalameggyes zalamerenye zalasarszeg zalaszabar zalaszanto zalaszegvar zalaszentbalazs zalaszentgrot
zalaszentgyorgy zalaszentivan zalaszentjakab zalaszentlaszlo zalaszentlorinc zalaszentmarton zalaszentmihaly
zalaszombatfa zalata zalatarnok zalau zalaujlak zalavar zalaveg zalec zalewo zalkod zaluceni zamania zamardi zamberk
zambia zambie zambiya zambrow zamciogi zamfara zamoly zamora zamosc zandov zangilan zanka zapopan zapresic zaqatala
zaragoza zarank zardab zarki zarnesti zarnovica zarow zary zasavska zasmuky zatec zaticeni zator zavod zawadzkie
zawichost zawidow zawiercie zbaszyn zbaszynek zbiroh zbysov zdanice zdice zduny zdzieszowice zebecke zebegeny zebrak
zeeland zeillern zelbio zelechow zeleznice zelow zemplenagard zengovarkony zerba zerbo zeri zerkow zerlach zermatt
zevio zgardesti zgierz zgorzelec zgurita zichyujfalu zics zidlochovice ziebice zielonka zignago ziguinchor zilina
zilinsky ziliz zilupe zimany zimbabue zimbabve zimbabwe zimnicea zira zirakpur zirc zirnesti zirovnice zitacuaro
zlatar zlatna zlin zliv zlocieniec zloczew zlotoryja zlotow zlutice zmigrod znin znojmo zoagli zofingue zogno zok
zollikofen zollikon zolonceni zomba zomin zonguldak zory zoug zrenjanjin zsadany zsaka zsambek zsambok zsana zsarolyan
zsebehaza zsedeny zselickisfalud zselickislak zselicszentpal zsennye zsira zsombo zsujta zsurk zubogy zubri zuchwil
zug zukowo zulova zunheboto zupanja zurich zuromin zvolen zweden zwickau zwierzyniec zwitserland zwolen zwolfaxing
zychlin zypern zyrardow zywiec αγιοσ αγρινιο αθηνα αιγιο αλεξανδρεια αλεξανδρουπολη αμαλιαδα αργοσ αρτα αρτεμη βαρη
βεροια βολοσ γαζι γερακασ γιαννιτσα γρεβενα δραμα εδεσσα ελευσινα ερμουπολη ηρακλειο θερμη θεσσαλονικη θηβα ιαλυσοσ
ιεραπετρα ιωαννινα καβαλα καλαματα καλυβια καλυμνοσ καρδιτσα καστορια κατερινη κερκυρα κιλκισ κοζανη κομοτηνη κορινθοσ
κορωπι κωσ λαμια λαρισα λιβαδεια λουτρακι μεγαρα μεσολογγι μυτιληνη ναουσα ναυπακτοσ ναυπλιο νεα ξανθη ορεστιαδα
παιανια παλληνη πατρα πειραιασ πρεβεζα πτολεμαιδα πυργοσ ραφηνα ρεθυμνο ροδοσ σαλαμινα σερρεσ σπαρτη τρικαλα τριπολη
τυρναβοσ φλωρινα χαλκιδα χανια χιοσ ωραιοκαστρο абакан абинск австралия австралія австрия австрія агата адлер адыгеиск
аеродром азербаиджан алагир алапаевск албания албанія алдан александров александровск алексин алжир алчевськ амдерма
амурск анадырь анапа ангарск ангилья ангола ангілья андорра андреаполь анива антарктида антарктика апатиты апрелевка
апшеронск арачиново аргаяш аргентина ардон арзамас армавир армения арсеньев артем артемівськ аруба архангельск архыз
асбест асино астрахань афганистан афганістан ахтубинск ачинск аша бавлы багамы баикальск баксан балашиха балашов
балтииск бангладеш барбадос баргузин барнаул батаиск бахреин беларусь белгород белиз белокуриха беломорск белорецк
белореченск белоярскии бельгия бельгія беліз бенин бенін бердичів бердянськ березники берово беслан бииск билибино
биробиджан бирск битола богданци боговиње богучар бодаибо болгария болгарія боливия бологое болівія бомнак борзя
боровск босилово ботсвана бразилия бразилія братск брвеница бреды бровари бронницы брунеи брянск бугульма бугуруслан
буденновск бузулук буинакск бурунди бурунді бутан бутел білорусь вʼєтнам валаам валандово валдаи вануату василево
ватикан вевчани ведено велес великобритания венгрия вендинга венесуела венесуэла верхотурье верхоянск видное вилюиск
виница витим владивосток владикавказ владимир волгоград волгодонск вологда волоколамск волхов воркута воронеж
воскресенск воткинск врапчиште всеволожск вуктыл выборг вытегра вьетнам вязьма вінниця вірменія габон гагарин гаиана
гаити галич гамбия гамбія гана гатчина гаяна гаіті гваделупа гватемала гвинея гвінея гдов гевгелија геленджик германия
гернси гернсі гибралтар глазов голицыно гондурас горлівка городовиковск горячинск гостивар градско гренада гренландия
гренландія греция греція грозныи грузия грузія гуам губаха губкин губкинскии гудермес гібралтар дагомыс далматово
дания данков данія двинскои дебар дебрца делчево дербент джеирах джерси джерсі джибути джибуті джубга дзержинск
дивногорск диксон дмитров дно дніпродзержинськ дніпропетровськ добрянка долинск долнени домбаи доминика домодедово
домініка донецьк дојран дубна дудинка еврозона египет егорьевск еиск екатеринбург еквадор елабуга елатьма елец ельня
енисеиск ербогачен еритрея ершов есватіні ессентуки естонія ефіопія желино жиганск жигулевск житомир жуковскии
забаикальск заводоуковск завьялиха замбия замбія запоріжжя зараиск звенигород зелениково зеленоград зимбабве златоуст
змеиногорск зрновци зімбабве иваново ивдель игарка игнашино иемен ижевск избербаш израиль илинден индия индонезия инта
иордания иорданія ирак иран ирбит иркутск ирландия исландия испания истра италия ишим кабанск кавадарци кажим казань
казахстан калач калачинск калевала калининград калуга калязин камбоджа каменномостскии камерун камышин камышлов канада
кандалакша каневская канск карабудахкент карабулак карачаевск карбинци каргасок каргополь карпинск карпош карталы
касимов каспииск катаиск катар качканар кашира кашхатау кедровыи кежма кемерово кения кенія керч кетченеры кижи кизел
кизилюрт кизляр кимры кингисепп кинешма кипр киргизия киргизстан киренск киржач кирибати кириши кисловодск китаи
кичево киів клин кндр ковров когалым коломна колпашево колумбия колумбія комори коморы кондопога конотоп конче королев
корсаков косово костомукша кострома котельнич котлас кочани краматорськ красновишерск краснодар краснокамск
красноселькуп краснотурьинск красноуральск красноуфимск красноярск кратово кременчук кривогаштани крушево крымск куба
кувеит кудымкар кузнецк кулу кулунда куманово кунгур курган курганинск курильск курск куртамыш курумкан курчатов
кущевская кызыл кырен кыштым кюрасао кяхта кіпр кірибаті кіровоград лабинск лабытнанги лагань лазаревское лаос латвия
латвія лесото либерия ливан ливия липецк липково лисичанськ литва лихтенштеин лозово лотошино луга луганськ луховицы
луцьк лысьва львів льгов любань люберцы люксембург лянтор ліберія ліван лівія ліхтенштеин маврикии маврикіи мавритания
мавританія магадан магас магнитогорск мадагаскар маикоп маиотта макаров макушино макіівка малави малаві малаизия
малаизія малгобек мали малоярославец мальдивы мальдіви мальта малі марокко мартиника мартиніка маріуполь махачкала
медногорск междуреченскии мезень мексика мелеуз мелітополь меренга миасс миколаів миллерово минусинск мирныи мичуринск
могила можаиск можга мозамбик мозамбік моздок мокшан молдова монако монголия монголія монтсеррат мончегорск морозовск
моршанск москва мостовскои мукачеве муравленко мураши мурманск муром мценск мытищи мікронезія надым назрань нальчик
намибия намібія нарткала нарым науру находка невельск невинномысск невьянск неготино непал неплюевка нерчинск нефедова
нефтекамск нефтеюганск нигер нигерия нидерланды нижневартовск нижнекамск нижнеудинск никарагуа ниуэ новаци новокузнецк
новомичуринск новомосковск новороссиика новороссииск новосибирск новочеркасск ноглики норвегия норвегія норильск
ноябрьск нурлат нягань нязепетровск нігер нігерія нідерланди нікарагуа нікополь німеччина ніуе оаэ обнинск обоянь
объячево одеса одинцово озеры оимякон олександрія оленек оман омск онега орел оренбург орск оса осташков оха охотск
охрид павловская павлоград пакистан палана палау панама парагваи партизанск певек пенза пермь перу петровец
петрозаводск петухово петушки пехчево печенга печора пинега пласница плес плесецк подольск полтава польша польща
поронаиск португалия португалія поярково прилеп приозерск пробиштип прохладныи псебаи псевдоакценти псевдоакценты
псевдобіді псков пушкин пышма пятигорск радовиш радужныи раменское ранковце ребриха ресен реюньион реюньон ржев
рославль росоман россия россошь ростов росія руанда рубцовск руза румунія румыния рыбинск рыльск ряжск рязань рівне
салават салехард сальвадор сальск самара самоа саранск сарапул саратов сарај сарк сасово саянск севастополь
северобаикальск северодвинск североморск североуральск сеимчан семлячики сенегал серафимович сербия сербія середниково
серов серпухов сибаи сингапур сирия сирія сковородино славгород сладково словакия словаччина словения словенія
слюдянка смирных смоленск снежинск соболево советскии соликамск солнечногорск соловки сомали сомалі сопиште сорочинск
сортавала сосногорск сочи ставрополь стерлитамак стрежевои струга струмица студеничани ступино судан суздаль сузун
суми сунтар суринам сусуман сухиничи сызрань сыктывкар сєвєродонецьк сімферополь сінгапур тавда таганрог таджикистан
таивань таиланд таишет талдом тамбеи тамбов танзания танзанія таштагол таіланд тверь теарце теберда темрюк териберка
тернеи тернопіль терскол тетово тикси тимашевск тихвин тихорецк тобольск того токелау токма токсово тольятти томари
томпа томск тонга торжок тосно тотьма туапсе тувалу тула тулпан тулун тунис туніс тура туреччина туркменистан
туркменістан туруханск турция тутаев тутончаны тымовское тында тырныауз тюмень уварово уганда углегорск углич угорщина
ужгород узбекистан украина украіна ульяновск умань ураи уренгои уругваи урюпинск усинск усмань уссурииск устюжна уфа
ухта учалы уэлен фатеж фиджи филиппины финляндия франция франція фіджі філіппіни фінляндія хабаровск харків хасавюрт
хасан хатанга херсон химки хмельницькии холмогоры холмск хорватия хорватія хоста хужир центар цимлянск чад чаиковскии
чаир чашка чебаркуль чебоксары чегем челюскин челябинск черемхово череповец черкаси черкесск чермоз черногория
черняховск чернівці чернігів черскии черусти чехия чехов чехія чикола чили чилі чита чокурдах чорногорія чулым чусовои
шадринск шали шамары шарья шатки шатои шатура шаховская шахты швеицария швеицарія швеция швеція шелагонцы шелехов
шенкурск шерегеш шереметьево шилка шостка штип шумиха шуя щелково щельяюр эквадор элиста эльбрус эльтон энгельс
эритрея эсватини эстония эфиопия югорск южноуральск юровск юрюзань якутск якша ялта ялуторовск ямаика ямбург япония
японія ярославль яхрома яшалта яшкуль євпаторія єврозона єгипет ємен єнакієве ізмаіл ізраіль індонезія індія ірак іран
ірландія ісландія іспанія італія јегуновце ասկերան արագածոտն արարատ արմավիր գեղարքունիք երևան լոռի կոտայք հադրութ
մարտակերտ մարտունի շահումյան շիրակ շուշի սյունիք ստեփանակերտ տավուշ քաշաթաղ אבטין אבטליון אביאל אביבים אביגדור אביחיל
אביטל אביעזר אבירים אבנת אבשלום אדורה אדירים אדמית אדרת אודים אודם אוהד אומן אומץ אופקים אורה אורות אורטל אורים אורנים
אורנית אושה אזור אחווה אחוזם אחיהוד אחיטוב אחיסמך אחיעזר איבים אייל אילון אילות אילניה אילת אירוס איתמר איתן איתנים
אכסאל אלומה אלומות אלונים אליאב אליכין אליפז אליפלט אליקים אלישיב אלישמע אלמגור אלמוג אלעד אלעזר אלקוש אלקנה אמונים
אמירים אמנון אמציה אניעם אספר אעבלין אפיק אפיקים אפק אפרת ארבל ארגמן ארז אריאל ארסוף אשבול אשבל אשדוד אשחר אשכולות
אשלים אשקלון אשרת אשתאול אתגר בארותיים בארי בוקעאתא בורגתה בחן בטחה ביצרון ביריה בלפוריה בניה בענה בצרה בצת בקוע בקעות
ברוכין ברוש ברכה ברכיה ברעם ברק ברקאי ברקן ברקת גאולים גאליה גבולות גבים גבע גבעולים גבעתי גבעתיים גברעם גבת גדות גדיש
גדעונה גדרה גונן גורן גזית גזר גיאה גיבתון גיזו גילון גילת גינוסר גיניגר גינתון גיתה גיתית גלאון גלגל גמזו גנות געש
געתון גפן גרופית גשור גשר דבורה דבוריה דבירה דברת דולב דור דורות דחי דימונה דישון דליה דלתון דמיידה דן דפנה דקל דרום
האון הבונים הגושרים הודיה הודיות הושעיה הזורע הזורעים החותרים היוגב הילה המעפיל הסוללים העוגן הראל הרדוף הרצליה הררית
ורדון זבדיאל זוהר זיקים זיתן זכריה זמר זמרת זנוח זרועה זרזיר זרחיה חבר חברון חגור חגי חגלה חדיד חדרה חולדה חולון חולית
חולתה חוסן חוסנייה חופית חוקוק חורה חורפיש חורשים חזון חיננית חיפה חירות חלוץ חלץ חמאם חמד חמדיה חמדת חמרה חניאל חניתה
חנתון חספין חצב חצבה חצרים חרוצים חריש חרמש חרשים חשמונאים טבריה טורעאן טייבה טירה טללים טלמון טמרה טנא טפחות יבול
יבנאל יבנה יגור יגל ידידה יהל יובל יובלים יודפת יונתן יושיביה יזרעאל יחיעם יטבתה יכיני ינוב ינון יסודות יסעור יעד יעל
יעף יערה יפיע יפית יפעת יפתח יצהר יציץ יקום יקיר יראון ירדנה ירוחם ירושלים ירחיב ירכא ירקונה ישע ישעי ישרש יתד כאבול
כברי כדורי כדיתה כורזים כחל כחלה כיסופים כישור כליל כלנית כמאנה כמהין כמון כנות כנף כסיפה כסלון כרכום כרמיאל כרמיה
כרמים כרמל לבון לביא לבנים להב להבים לוד לוזית לוטם לוטן לימן לכיש לפיד לפידות לקיה מאור מבועים מבטחים מבקיעים מגאר
מגדים מגדל מגדלים מגידו מגל מגן מגשימים מולדת מוקייבלה מורן מורשת מזור מזרע מזרעה מחולה מחניים מחסיה מטולה מטע מיטב
מייסר מיצר מירב מירון מישר מיתר מכורה מכחול מכמורת מכמנים מלאה מלילות מלכיה מלכישוע מנוחה מנוף מנות מנחמיה מנרה מסד
מסדה מסילות מסלול מסעדה מעברות מעגלים מעגן מעון מעונה מעיליא מענית מעש מפלסים מצובה מצליח מצפה מצר מרגליות מרכז משהד
משואה משכיות משמרות משמרת משען מתן מתת מתתיהו נאעורה נבטים נגבה נגוהות נהורה נהלל נהריה נוב נוגה נווה נועם נופים נופית
נופך נוקדים נורדיה נורית נחושה נחלה נחליאל נחלים נחם נחף נחשולים נחשון נחשונים נטועה נטור נטע נטעים נטף ניין ניצן
ניצנים נירים נירית נמרוד נעורים נעלה נען נערן נצרת נשר נתיבות נתניה סאסא סביון סגולה סולם סוסיה סופה סלמה סלעית סמר
סנסנה סעד סעוה סער ספיר סתריה עבדון עברון עגור עדי עדנים עוזה עוזייר עולש עומר עופר עופרה עוצם עזוז עזר עזריאל עזריה
עזריקם עטרת עידן עיילבון עיינות עילוט עינת עכו עלומים עלי עלמה עלמון עמוקה עמיחי עמינדב עמיעד עמיעוז עמיקם עמיר עמנואל
עמקה ענב עספיא עפולה עראבה עראמשה ערד ערוגות ערערה עשרת עתלית עתניאל פארן פדואל פדויים פדיה פוריידיס פורת פטיש פלך
פלמחים פסגות פסוטה פצאל פרדסיה פרוד פרזון פתחיה צאלים צביה צבעון צובה צוחר צופיה צופים צופית צופר צוקים צוריאל צורית
ציפורי צלפון צנדלה צפון צפריה צפרירים צפת צרופה צרעה קדומים קדמה קדר קדרון קדרים קוממיות קורנית קטורה קיסריה קלחים
קליה קלנסווה קלע קציר קצרין קשת ראמה רבבה רבדים רביבים רביד רגבה רגבים רהט רווחה רוויה רוחמה רומאנה רועי רותם רחוב
רחובות רחלים ריחאניה ריחן ריינה רימונים רינתיה רכסים רמות רמלה רנן רעים רעננה רקפת רשפון רשפים רתמים שדמה שדרות שואבה
שובה שובל שוהם שומרה שומריה שוקדה שורש שורשים שזור שחר שחרות שיבולים שיזף שיטים שילה שילת שכניה שלווה שלוחות שלומי
שלומית שמיר שמעה שמרת שמשית שני שניר שעב שעל שעלבים שפיים שפיר שפר שפרעם שקד שקף שרונה שריד שרשרת שתולה שתולים תאשור
תדהר תובל תומר תושיה תימורים תירוש תלם תלמים תמרת תנובות תעוז תפרח תקומה תקוע תרום اب ابادان ابها ادرار ادلب اراک اربد
اربيل اردبیل ارومیه اريانة اريحا اسلامشهر اسوان اسيوط اصفهان الاحمدي الاسكندرية الاغواط الاقصر الانبار البرز البصرة
البليدة البويرة البيضاء التل الجزاير الجلفة الجهراء الحسكة الحلة الحمامات الخرطوم الخليل الخور الخيام الدرعية الدمام
الدوحة الرحبة الرملة الرويس الرياض الريان الزرقاء السلط السلع السويداء الشحر الشرقية الشلف الضالع العريش العقبة العين
الغرية الغنيم الفجيرة الفحيص الفروانية القادسية القاهرة القدس القصرين القطيف القيروان الكاف الكرك الكوفة الكويت
اللاذقية اللد المثنى المدية المدينة المفرق المنامة المنستير المنيا المهدية الموصل الناصرة النبطية النجف امل اهواز
اوکاڑا ایلام بابل باتنة باجة بجاية بجنورد بروجرد بسكرة بشار بصرى بعلبك بغداد بلعباس بلوچستان بندرعباس بنزرت بنغازي
بورسعيد بوزيد بوشهر بيحان بيروت بيسان بہاولپور بیرجند تبریز تبسة تدمر تريم تطاوين تلمسان تمنراست تهران توزر تونس تيارت
جازان جدة جربة جرش جندوبة جنين جونيه جيجل جہلم حب حبوش حضرموت حلب حماة حمص حولـي حيفا حیدراباد خانپور خرماباد خزدار
خمینیشهر خوزستان خوی دادو داريا دبي دخان درعا درگی دزفول دسکہ دمشق دمياط دورا دوز دوما رابغ راولپنڈی رشت زاهدان زحلة
زغوان زنجان ساری سامراء ساوه سبزوار سخنين سطيف سعيدة سكيكدة سليانة سمنان سندھ سنندج سوسة سوهاج سیالکوٹ سیرجان شمقيط
شهریار شیراز صفاقس صفد صنعاء صور صيدا طرابلس طرسوس طرطوس طولكرم طيرة عجلون عجمان عدن عرابة عكا عمان عمران عنابة عنجر
عنجرة عنيزة غرناطة غزة فارس فاس قابس قالمة قايمشهر قبلي قدس قرچک قزوین قسنطينة قصور قفصة قلقيلية قلنسوة قم قنا كربلاء
كركوك لاڑکانہ لاہور لرستان مارب مازندران مدنين مراكش مرجعيون مردان مرکزی مری مشهد مصفح معان معبر مقديشو مكة ملارد
ملاکنڈ ملتان منوبة منگورہ نابل نابلس ناران نجد نجفاباد نواكشوط نوشہرہ نينوى نیشابور هرمزگان همدان وادان وارسک واسط
ورامین وهران يافا يريم ٹیکسلا پاکدشت پشاور پنجاب چارسدہ چشتیاں چنیوٹ کاشان کبل کراچی کرج کردستان کرمان کرمانشاه کويٹہ
کوھاٹ گجرات گرگان گلستان گوادر گوجرنوالہ گوجرہ گوٹکی گیلان یزد इटहर इलम कठमड कपलवसत कभरपलञचक कलकट कसक गर गरख गलम चतवन
जजरकट जनकपर जमल झप डलप ढकट तनह तहरथम दङ दमक दलख धदङ धनष धरन नपलगज नवकट नवलपरस पखर परवत परस पलप बक बगलङ बटवल बर बरगज
बरदय भकतपर भजपर मग मनङ मयगद मरङ मसतङ महततर रउसव रतहट रपनदह रमछप रलप लमजङ ललतपर लहन वरटनगर वरनदरनगर सङखवसभ सनधपलचक सनधल
सनसर सयङज सरखत सरलह हटड हमल აბასთუმანი აბაშა ადიგენი ამბროლაური ანაკლია ასპინძა ახალგორი ახალქალაქი ახალციხე ახმეტა
ბათუმი ბაკურიანი ბაღდათი ბახმარო ბოლნისი ბორჯომი გარდაბანი გონიო გორი გრიგოლეთი გუდაური გურჯაანი დედოფლისწყარო დმანისი
დუშეთი ვანი ზესტაფონი ზუგდიდი თბილისი თეთრიწყარო თელავი თერჯოლა თიანეთი კასპი კვარიათი კიკეთი კოჯორი ლაგოდეხი ლანჩხუთი
ლენტეხი მარნეული მარტვილი მესტია მცხეთა ნინოწმინდა ოზურგეთი ონი რუსთავი საგარეჯო საგურამო საირმე სამტრედია სარფი
საჩხერე სენაკი სიღნაღი სტეფანწმინდა სურამი ტაბახმელა ტყიბული ურეკი ფოთი ქარელი ქედა ქობულეთი ქუთაისი ყვარელი შუახევი
ჩაქვი ჩოხატაური ცაგერი ცხოროჭყუ წავკისი წალენჯიხა წალკა წაღვერი წეროვანი წნორი წყალტუბო წყნეთი ჭიათურა ხარაგაული
ხაშური ხელვაჩაური ხობი ხონი ხულო`.trim();
