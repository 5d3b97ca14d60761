// Written by build.mjs; do not edit.
// Source: locale data of @faker-js/faker, Copyright (c) Faker contributors, MIT licence;
// Moby word lists by Grady Ward, public domain.

/** First names of all locales, folded. 24458 words. */
export const given = `
aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aaltje aamod aanand aanandaswarup aanandinii
aanjaneya aanuoluwapo aaratrika aarav aaren aarika aaron aarya aaryan aasa aasha aashritha aatmaj aatmaja aatreya
aayushmaan aayushman aba abaco abadon abagael abagail abak abaka abakan abakay abani abar abay abayomi abba abbas abbe
abbey abbi abbie abbigail abbondanza abbondanzio abbondio abbos abbott abby abbye abd abdallah abdel abdelkader
abdellah abderrahmane abdiel abdon abdone abdonie abdou abdoul abdoulaye abdourahmane abdramane abdul abdulahad
abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdulkarim abdulla
abdullah abdullatif abdulmalik abdulqahhor abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon
abdurrauf abdurrazzoq abdussamad abe abebi abeiku abel abelard abelardo abele abelin abeline abena abendam abeni
abenzio abeu abey abhaidev abhaya abhirath abhisyanta abi abibatou abibo abidin abie abigael abigaelle abigail abigale
abigayle abigel abilay abimbola abiodun abiola abiona abisola abisoye abluc abner abondance abosede abou aboubacar
aboubakar abra abraham abrahamo abrahan abram abramio abramo abran abril absalon absar absolon aby abyasa acace acacie
acacio acanthe acar acario acaryatanaya accursio ace acela acelya achaire achalesvara acharyanandana acharyasuta achil
achiles achille achim achintya achraf achyut acig acik acilay acilia acilio acim aciscolo acrisio acuk aculina acun
ada adah adair adalan adalard adalardo adalbald adalbaude adalberon adalbert adalberta adalberto adaldi adalfredo
adalgisa adalgiso adaline adalmis adalric adalrico adalsinde adam adama adame adamo adams adan adar adara adas adaugo
adberilgen adda addi addia addie addison addo addolorata addy ade adea adebankole adebiyi adebola adebowale adeboye
adebukola adedaramola adedayo adedeji adedoyin adegoke adegrin adegrine adekitan adekola adekunle adel adela adelaida
adelaide adelajda adelardo adelasia adelbert adelberto adelchi adele adeleke adelfo adelgardo adelheid adelia adelice
adelie adelin adelina adelind adeline adeliya adell adella adelle adelmo adelphe adeltrude adelya adem aden adena
adenet adenike adeniyi adeodat adeodato adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo
adetoke adetoun adey adeyi adham adheesh adhemar adhiarja adhiraj adhrit adi adiana adiarja adib adiba adigun adiguzel
adik adika adikara adikavi adikutlu adikutlutas adil adile adin adina adinata adinath aditeya aditya adityanandan
adityanandana adja adjutor adlai adli adlibeg adnan ado adolf adolfa adolfina adolfo adolfs adolph adolphe adolphie
adolpho adolphus adone adonis adonise adora adoree adorne adrain adraman adrastee adrea adrehilde adria adriaan
adriaens adrian adriana adriane adrianna adrianne adriano adriel adrien adriena adrienne adrijana adrione adripathi
adsiz adunni advaya adwitiya adwoa aeriel aeriela aeriell afal afanasi afanasie afaq afarim afat affan affor afi afia
afitap afolarin afonso afra afro afruza afsar afsin afton afua afur afzuna agabay agabio agace agafia agah agakagan
agalak agamennone agape agapet agapito agasti agastya agata agatha agathange agathe agathon agaton agazio agca agenore
agesilao aggi aggie aggy agilbert agilberte aglae aglaia aglaja aglamis agna agnan agnane agneflete agnella agnes
agnesa agnese agnesse agneta agneya agnieszka agnimitra agniprava agnivesh agnola agnos agostina agostino agosto
agrata agretha agripina agripino agrippa agrippin agrippine agrypina aguie aguistin agus aguste agustin agustina
ahalya aharon ahenk ahilya ahlem ahmad ahmed ahmet ahror ahsen aiace aicha aida aidan aidano aiden aigneis aila
ailbert aile ailee aileen ailene ailey aili ailina ailis ailsun ailyn aimable aime aimee aimil aimone aina ainars
aindrea aino ainslee ainsley ainslie aisha aishani aissa aissata aissatou aisyah aiyana ajala ajan ajana ajani ajay
ajda ajeet ajeng ajiman ajimat ajimin ajiono ajit ajita ajla ajlin ajna ajoke akalp akande akanmu akanni akarsana akas
akata akbas akbatur akbay akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan ake akeem aki
akibudak akif akifa akim akin akinci akiner akinkunmi akinlabi akinwale akkun akkunlu akkurt akkus akmal akofa akorfa
akos akosua akpira akram akroor aksel akshainie akshaj akshat akshata akshayakeerti akshita aksil aksungur aktan
aktekin aktimur akua akula akumaa akunna akvelina akwasi akwesi ala alaba alaban alaboru aladag alade aladino aladogan
alain alaina alaine alair alais alakurt alamanno alambana alameda alamu alan alana alanah aland alane alanis alanna
alano alanson alara alard alaric alarico alasdair alassane alastair alasteir alaster alayna alayne alayunt alayuntlu
alba alban albane albano albena alberade alberic alberico alberik albert alberta alberte albertha albertina albertine
albertino alberto albertyna albie albin albina albino alboino albrecht albrico alceo alceste alcestiso alcibiade
alcide alcidie alcime alcina alcine alcino alcyone alda aldegonde aldemir alden aldigerey aldin aldis aldo aldobrando
aldogan aldon aldonce aldous aldric aldrich aldridge aldus aldwin alea aleandro aleardo aleaume alec alecia aleda
aleece aleen alejandra alejandrin alejandrina alejandro alejoa alek aleksa aleksandar aleksander aleksandr aleksandra
aleksandro aleksej aleksi alekso aleksy alemka alen alena alene alenia alenka aleodor aleramo ales alesea aleska
alessa alessandra alessandro alessia alessio aleta aleth aletha alethea alevtina alex alexa alexander alexandr
alexandra alexandre alexandrea alexandria alexandrina alexandrine alexandro alexandros alexandru alexane alexanne
alexe alexei alexej alexi alexia alexie alexina alexine alexio alexis alexys alexzander aleya aleyna alf alfi alfie
alfio alfons alfonsa alfonse alfonsino alfonso alfonz alfonzo alford alfred alfreda alfredo alfreds alfy algernon
algirds algis algiso algu ali alia alic alica alican alice alicea alicia alicja alick alico alida alidia alie alienor
aliette alighiero alika alikee alima alimga alin alina aline aliona aliou alioune alis alisa alisan alisander alisha
alisher alisir alison alissa alissia alistair alistar alister alisun alivia alix alixe aliya aliyah aliz aliza alize
alizee aljaz aljosa alka alkaboluk alkaevli alkan alkasi alkis alla allan allard allayne alleen allegra allen allene
alleyn alli allianora alliaume allie allin allina allis allison allissa allister allistir allix allsun allx ally
allyce allyn allys allyson alma almeda almeria almerigo almeta almila almine almira almire almiro aloin alois aloise
aloisia aloisie aloisio aloizs alojz alojza alojzije alok alon alondra alone alonso alonzo aloys aloyse aloysia
aloysius alp alpagut alpamis alparsbeg alparslan alpata alpay alpaya alpaykagan alpbamsi alpbilge alpdirek alpdogan
alper alperen alpertunga alpgerey alpha alphan alphard alphee alphonse alphonsine alphonso alpike alpilig alpinien
alpis alpkara alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu
alpurungututuk alpyoruk alric alsu alta altan altankagan altankan altay altea altemur althea althee altin altinkagan
altinkan altinoba altintamgan altintamgantarkan altintarkan altintay altmiskara alton altuga aluin aluino alva alvah
alvan alvar alvaro alvena alvera alverede alverta alvie alviero alvin alvina alvine alvinia alvira alvis alvise alvy
alwar alwin alwyn aly alya alyah alyce alycia alyda alyosha alys alysa alyse alysha alysia alyson alyss alyssa alyssia
alysson alzbeta ama amabel amabela amabelle amabile amac amadea amadeo amadeus amadou amady amael amahle amalea amalee
amaleta amalia amaliane amalie amalija amalio amalita amalle amalric amalthee amand amanda amande amandi amandie
amandin amandine amando amandy amani amant amante amanzio amar amara amaranaath amarande amaranthe amaranto amaresh
amari amarnath amaryllis amat amata amath amato amatore amauri amaury amaya ambar amber amberly ambra ambre ambrine
ambrogio ambroise ambroisie ambros ambrose ambrosi ambrosiano ambrosio ambrosius ambroz ambrozy ambur amby amdy amea
amedee amedeo amedeu amel amelia ameliane amelie amelien amelina ameline amelio amelita amely amelya amen america
americo amerigo amery ameth amethyste ameyatma ami amicie amico amid amie amiel amii amil amilcare amin amina aminat
aminata amine aminte amintore aminu amir amira amish amit amita amitie amiya amleto ammamaria ammar amodini amogh
amoke amon amone among amope amora amore amory amos amour amparo ampelio amra amrak amrit amrita amritambu amul amy
amya amye amza ana anaadi anabal anabel anabela anabella anabelle anacleto anae anael anaelle anagh anahi anahita
anaida anais anal anala analiese analise anallese anallise anamaria anamarija anamika anand ananda anandamayi anang
ananta anar anas anasooya anass anastacio anastase anastasia anastasie anastasija anastasije anastassia anastaz
anastazia anastazie anastazija anastazio anastazja anasuya anatazie anatol anatola anatole anatoli anatolia anatolie
anatolii anatollo anca ancelin anceline ancell anci ancica ancilla ancuk ancuta anda andac andariman andee andeee
andel andela andelika andelin andelina andelko andelo andeol ander anderea anders anderson andi andie andjelina
andoche andonis andra andrada andras andraz andre andrea andreana andreane andreanne andreas andree andreea andrei
andrej andreja andreo andres andrew andrey andri andria andrian andriana andriette andrija andrijana andrin andrina
andris andro andromache andromeda andros andrus andrzej andy andzejs andzelika andzs anej anele anemona anemone anes
anesa anestassia anet aneta anett anetta anette anezka angadreme ange angel angela angele angeles angeli angelia
angelica angelico angelika angelina angeline angelino angelique angelita angelle angelo angelou anggabaya anggun
anghel anghelina angie angil angilbe angilberte angilran angoustan angus angy anh ani ania anibal anica anicee anicet
aniceto anicette aniello anik anika anil anila anilaabh anilabh anina anis anise anish anisoara anissa anita anitra
aniya aniyah anja anjali anjanette anjaneya anjela anjelica anjolaoluwa anjushree anjushri anka ankal anko ann anna
annabal annabel annabela annabell annabella annabelle annadiana annadiane annaelle annagrazia annalee annalena
annaliese annalise annamae annamaria annamarie annapurna anne annecorinne anneke anneli annelie anneliese annelise
annemarie annemijn annetta annette anni annibal annibale annice annie annika annikki annis annissa annmaria annmarie
annnora anno annonciade annora annunziata anny anom anora anouar anouck anouk anrijs ansaldo ansbert ansberte ansel
ansell anselm anselma anselme anselmo ansgar ansgary anshula anslavs ansley anson ansovino anstice anstrudie ant antal
ante antea antek antelmo antero anthe anthea anthelme anthelmette anthia anthiathia anthony antide antigone antim
antimo antin antino antioco antoaneta antoine antoinette anton antone antonela antonella antonello antonetta antonette
antoni antonia antonie antonietta antonija antonin antonina antonine antonino antonio antoniu antonius antono antons
antony antti antun antwan antwon anuar anuja anunay anuraag anurag anuska anusuya anuta anvar anwesha anya anze apa
apak apatarkan aphelie aphrodite apolena apollina apollinaire apollinare apollinary apolline apollo apollonia appia
appoline appolonia aprancur april aprilette apsara apuleio aqil aquilin aquiline aquilino ara arabel arabela arabele
arabella arabelle araboga araceli aracely arademir aral araldo aram arame aranka ararat aras aratone arbay arbuz arc
arcade arcadi arcadie arcadii arcadio arch archaimbaud archambaud archambault archan archange archer archibald
archibaldo archibold archie archimede archippo archy arcibaldo arcuk arda ardath ardeen ardelia ardelis ardella
ardelle arden ardene ardenia ardic ardine ardis ardisj ardith ardito ardra arduino ardyce ardys ardyth arel arely aren
aresio areta aretha argelia argentina argil argimiro argine argo argono argu argun ari aria ariadna ariadne arialdo
arian ariana ariane arianna ariberto ariboga aric aricie aridatha arie ariel ariela ariele ariella arielle arif arij
arija arijit arijs arik arikagan arikdoruk arike arin arina arinc arindam arinola ario arion ariosto aris arisa
aristarco ariste aristeo aristid aristide aristione aristita aristo aristofane aristotele aristotle arjen arjun arkad
arkadijs arkadiusz arkady arkin arkis arlan arlana arlee arleen arlen arlena arlene arleta arlette arley arleyne arlie
arliene arlin arlina arlinda arline arlo arluene arly arlyn arlyne armagan arman armance armand armande armandine
armando armani armel armeline armelle armida armide armin armine arminio armins armstrong arna arnac arnaldo arnaud
arnaude arne arnesh arney arni arnie arno arnold arnolda arnoldo arnost arnostka arnould arnuad arnulfo arny arolde
aron arona aronne arpad arpat arri arrigo arron arsal arsen arsene arsenie arsenije arseniusz arsil arsinoe arsipatra
arslan arslanargun arslanboru arslansungur arslantegin arslanyabgu arslon arsun art arta artair artanto artawan arte
artemas artemis artemisa artemus arthaud artheme arther arthur arthurine arthus artie artiinal artiom arto artuk
artukac artur arturo arturs artus artut aruk arun aruna arunthavanathan arved arvel arvid arvids arvie arvilla arvin
arvy arwa arwen arya aryan aryanna aryn arystarch arzen asa asad asadulloh asake asal asan asanboga asantudun
asantugrul asartegin ascanio ascelin asceline ascension asdrubale asel asella asha ashbey ashby ashely asher ashia
ashien ashil ashla ashlan ashlee ashleigh ashlen ashlesh ashley ashli ashlie ashlin ashly ashlynn ashmi ashok ashton
ashtyn asia asig asija asikbulmus asil asila asilbek asim asimodeo asirwada asirwanda asiya asja askin aslesha aslijan
aslim asliya asma asmaa asmadi asman asmianto asmita asmuni asolat asri assa assetou assia assil assomption assunta
assunto assya asta astalogul astarte aster asterie asterio astianatte astou astra astree astrid astrida astride astrix
asuela asug asuk aswani asya ata atac atakagan atakan atalan atalanta atalay ataldi ataleo atalmis ataman atanas
atanasia atanasio atanazie atanazy atasagun atasu ataullah atberilgen atena athalie athanase athanasie athena athenais
athene athina athos atif atigay atikutlu atikutlutas atila atilgan atilla atim atimer atinuke atis atlanta atlante
atlas atli atlibeg atlikagan atma atmaca atmaja atmanand atmananda atreyee atreyi atsiz atta attila attilano attilio
atuncu aube auberon aubert auberta aubertine auberto aubin aubine aubree aubrette aubrey aubrie aubry audace aude
audebert audeline audi audie audouin audra audran audre audreanne audrey audrie audry audrye audy augie augucjo august
augusta auguste augustin augustina augustine augustino augusto augustus augustyn augustyna augy aulia aundrea aura
aure aurea aurel aurele aurelea aurelia aurelian aureliana aureliano aurelie aurelien aurelienne aurelija aurelio
aureliu aurelle auria aurian auriane aurica aurie aurilia aurlie auro auron auroora aurora aurore aurthur ausilia
ausiliatrice ausilio austen austin austina austine austyn autumn auxane auxence ava avadhesh avan avani avantika avar
avaz avdal ave aveline averardo averell averil averill avery averyl avi avictor avie aviel avigaelle avigdor avis
avital aviva avivah avluc avni avoye avram avril avrit avrom avsar awa awar awaz awero awesi axel axeline axelle
axenia axinte aya ayaan ayaci ayah ayan ayana ayanda ayas ayaz aybalta ayban aybars aybeg aydan aydarkagan aydemir
ayden aydin aydinalp aydogan aydogdu aydogmus ayebatari ayem aygirak aygul aygun ayhan ayinde ayinke ayitmis ayiz
ayizdag ayize aykagan aykal aykan aykurt aykut ayla aylan ayleen aylin ayline aylmar aylmer ayluc ayluctarkan ayma
ayman aymane aymard aymardine aymen aymer aymeric aymon aymonde aynur ayodeji ayodele ayoka ayomide ayomikun ayotude
ayoub ayren ayruk aysar ayse aysil aysilig aytac aytak aytan aytekin aytug ayu ayushmati ayvaz ayyildiz aza azad azak
azalea azalee azamat azban azeglio azelia azelie azeline azelio azer azgan azganaz aziel azil azime aziz aziza azizhan
azmi azra azubuike azzurra baaba baala baalaaditya baalagopaal baba babacan babacar babara babasola babatunji babawale
babb babbette babbie babeta babette babila babir babita babs babur baby bac bacara baccayman bacco bach bacman badabul
bade badis badr badruk badur bafana bafode baga bagaalp bagaisbara bagan bagas bagasatulu bagatarkan bagatengrikagan
bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagis bagiya bagtas bagus bagya baha bahadir bahar
bahia bahodir bahram bahri bahriddin bahrom bahruz bahtiyar bahula bahuraksa bahuwarna bahuwirya baidehi baijayanti
bailee bailey bailie baillie baily baird bajragin bakagul bakary bakda bakhtiyor baki bakiadi bakianto bakidin bakijan
bakiman bakiono bakir bakirsokum baksi bakti baktiadi baktianto baktiono bakula bala balaaditya balaban balachandra
baladitya balagopal balagovind balaka balakatay balamani balamantri balamir balangga balapati balazs balcar
baldassarre balderico baldo baldomero baldovino baldu balduin baldwin balgopal balidin balijan balin balint balkik
balta baltaci baltar baltazar balthazar baltir baltur bambang bambi bambie bambina bamby bamsi ban banara banawa
banawi bancar bancroft bandhu bandhul banel bang bangizwe bangu banji bankim bankimchandra bankole banky banna banu
banuta bao baptiste bara barak baraktore baran barbabas barbabra barbala barbara barbaraanne barbarigo barbe barbee
barbeg barbette barbey barbi barbie barboga barbol barbora barbra barbro barbu barbulsun barby barca barcadogdu
barcadogmus barcadurdu barcadurmus barcan barcatoyun barchinoy barclay barde bardibay bardo bardomiano bargan bari
barica barimtay barin baris barkan barkdogdu barkdogmus barkdurdu barkdurmus barkin barlas barlibay barmaklak barmakli
barman barnaba barnabas barnabe barnaby barnard barnebas barnett barney barnie barno barny baron barr barret barrett
barri barrie barris barron barry bars barsaba barsbeg barsboga barsgan barsimeo barskan barsurungu bart bartek bartel
barth barthel barthelemy bartholemy bartholome bartholomeo bartholomeus bartholomew bartie bartimee bartlet bartlett
bartolemo bartolo bartolomea bartolomej bartolomeo bartolomeu barton bartosz bartram bartu barty bary baryram bas
basademir basak basan basanti basanyalavac basar basarab basat basbug basci basgan basia basil basile basileo basilia
basilio basilisse basilius baskin baskirt baskurt basma basmil bassiano bassilla bastar basti bastiaan bastian
bastiano bastien bastugrul basu basut bathilde batholomew bathsheba batilda batrak batsheva battal battista batu
batuhan batuk batur baturalp baucido baudoin baudouin bawer baxie baxter baxtiyar baxy bay baya bayancar bayankagan
bayard bayat bayaz bayazit baybars baybayik baybicen bayboga baybora baybure baydar baydemir baydur bayik bayincur
bayindir baykal baykara baykoca baykuzu baylee baymunke bayna baynal baypure bayrac bayrak bayram bayri bayrin bayruk
baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu baz bazil bazir bazyli beale bealle bear bearnard
beat beata beate beato beatrice beatrico beatrisa beatrix beatriz beatrycze beatus beau beaufort beaulah beauregard
bebe becca beceapa beck becka beckem beckham becki beckie becky bedir bedirhan bediz bedran bedreddin bedri bedrich
bedriska beg begarslan begbars begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk
begkulu beglen begni begoyim begtas begtegin begtuzun behcet behic behlul behram behrem behruz behzat beilul beitris
bek bekazil bekbekec bekec bekecarslan bekecarslantegin bekectegin beker bekir bekki beklemis bekmurod bektas bektur
bela belcim belcir belek belemir belgi belguc belia belicia belimir belina belinda belita bell bella bellanca belle
bellina bellino belma belo beltir beltramo beltran beltun belva belvia ben benadik bence bende bendeguz bendick
bendicty bendite bendix benedek benedetta benedetto benedick benedict benedicta benedicte benedicto benedikt benedikta
benedita benedykt benett benetta bengi bengt bengu beniamin beniamina beniamino benice benicio benigna benigne benigno
benita benito benja benjamen benjamim benjamin benji benjie benjy benli benlidemir benn bennet bennett benni bennie
benno benny benoit benoite benone benson bent bente benthe bentlee bentley benton benvenuta benvenuto benyamin beppe
bera beranger berangere berard berardo berat bercem berceste bercin berdan berdibeg berend berendey berengario
berenice berenico berenika berfin berget berginsenge bergu berinay berislav berit beritan berivan berk berkan berkay
berke berkeley berkie berkin berkis berkley berkly berky berkyaruk bermek bern berna bernadene bernadetta bernadette
bernadina bernadine bernard bernarda bernardina bernardine bernardo bernarr bernd berne berneice bernelle bernete
bernetta bernette bernhard berni bernice bernie berniece bernita berny beronico berran berre berri berrie berry bert
berta bertalan berte bertha berthe berti bertie bertille bertilo bertina bertine berto bertold bertolda bertoldo
bertolfo berton bertram bertrand bertrando berty berva beryl beryle besar besentegin beser besim besir besra bess
bessie bessy betania betemir beth bethanne bethany bethel bethena bethina beti betina betsey betsy betta bette
betteann betteanne betti bettie bettina bettine betty bettye beulah beuve bevan beverie beverlee beverley beverlie
beverly bevin bevon bevvy beya beyizci beyrek beyrem bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran
bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan
bhaswar bhaumik bhavani bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat
bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bianca
bianka bibbie bibby bibbye bibek bibi bibiana bibianna bibiano biborka bice bicek bich bicki bickici biddie biddy
bidget bidin bigna bijay bikash bilal bilel bilge bilgebayuncur bilgebeg bilgeciksin bilgeisbara bilgeisbaratamgan
bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez bilgic
bilgin bili bilig biligkongulsengun bilik biljana bill billi billie billura billy billye bilol bilva bilwa bina
binafsha binbegi bindir bindo bineta bing binh bink binky binni binnie binny bino binta bintou birane birdie birgit
birgita birgitta birgitte birino birjesh birk birol biron bisenija biserka bishal bishnu bitaybiki bitri bivoj bjarne
bjerg bjerre bjorn blagica blagoje blahomil blahomila blahomir blahomira blahoslav blahoslava blaine blair blaire
blaise blake blakelee blakeley blanca blancha blanche blandine blanduzia blane blanka blayne blaz blaze blazej blazena
bless blessing blinni blinnie blinny blisse blondell blondelle blondie blondy blue blythe boas boaz bob boban bobana
bobbe bobbee bobbette bobbi bobbie bobby bobbye bobette bobina bobine bobinette bobur bodhan bodhi bodi boet boga
bogac bogacuk bogart bogdan bogdana bogde boge boglarka bogoljub bogu bohdan bohdana bohemond bohuchval bohumil
bohumila bohumir bohumira bohun bohuna bohus bohuse bohuslav bohuslava boi boigie bojan bojana bojislava bokde boke
bolatito boldaz boldizsar bolemir bolen boleslav boleslava boleslavs bolmus bolsun bolukbasi bolun boluwatife bon
bonagiunta bonaldo bonaventura bonavita boncuk bondie bondon bondy bonek bong bonge bonginkosi bongul bongulboga
bonifac boniface bonifacio bonita bonito bonnee bonni bonnibelle bonnie boone boonie boony boote boothe bora boran
borbala borcul borden bordie bordy borek borg boris borislav borislava borivoj borivoje borjan borka borko borlukcu
borna bornak boroka bortecine bortolo boru borubars borusengun borut borys bosiljka bosko botan botir botond bouba
boubacar boubou bouchard bouchra bourke bowie boyan boyankulu boyce boycey boycie boyd boylabaga boylabagatarkan
boylakutlutarkan boza bozan bozboru bozdogan bozena bozetech bozetecha bozica bozidar bozidara bozislav bozkurt bozkus
bozok brad bradan brade braden bradford bradley bradly bradney bradut brady braeden brahim brahma brahmaanand
brahmabrata brahmanandam brahmdev brain brajan brajen brajendra brajesh bram brana brancaleone brandais brande brandea
branden brander brandi brandice brandie brandise brando brandon brandt brandtr brandusa brandy brandyn branimir
branimira branislav branislava branka brankica branko brannon branson brant brantley bratislav bratislava braulio
braxton brayan breana breanna breanne brear bree breena bren brena brenda brendan brenden brendin brendis brendon
brenn brenna brennan brennen brennon breno brent bret bretislav bretislava brett brewster bria briac brian briana
brianna brianne briano briant brice bridget bridgette bridie brielle brien brienne brietta brieuc brigg briggs brigham
brigid brigida brigit brigita brigito brigitta brigitte brijesh brina briney brinn brinna brion brionna brisa brit
brita britney britni britt britta brittan brittaney brittani brittany britte britteny brittne brittney brittni brnaba
brnaby brock brockie brocky brod broddie broddy broderic broderick brodie brody brok bron bronislav bronislava
bronislavs bronnie bronny bronson brook brooke brooklyn brooks brose brown bruce brucie bruis bruna brune brunehaut
brunehilde brunhilda brunhilde brunilde bruno bruto bryan bryana bryant bryanty bryce brycen brygida bryn bryna brynn
brynna brynne bryon bucan buchi buck buckie bucky bucur bud budag budak budd buddha buddhana buddie buddy budhil budi
budimir budislav budivoj budunlu budus budustudun buffy buford bugday bugduz bugduzemen buge bugra bugrakarakagan bugu
bugubilge buhle buiron bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey bukola buktegin bukusboga bulacapan
bulah bulak bulan buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen bumin bundgaard bunmi bunni
bunnie bunsuz bunul bunyamin burak burcak burch burdette bure burgess burgucan burgut burhan burhon burk burkay burke
burkek burkut burl burley burlie burluk burnaby burnard burnice burslan burt burtie burton burty burulday burulgu
burunduk busayo busisiwe buster busulgan butak butuk buu buyan buyancuk buyandemir buyankara buyat buyrac buyruc
buyruk buzac buzactutuk byram byran byrann byrle byrom byron bystrik caba cabdar cabli cabus cacilia cacilie caddric
cade caden caesar caetana cafer cagak cagan cagatay cagdas cager cagil cagla caglar caglayan cagri cagribeg cagrihan
cagritegin cagru cahid cahra cahya cahyadi cahyanto cahyo cahyono caino caio cairistiona caitlin caitlyn caitrin caius
caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calanico calapkulu calcedonio caldwell cale caleb calebe
caleen caleigh calhoun cali calida calin calina calista calixte calla callean calley calli callida callie callisto
callum cally calogera calogero calpurnia calv calvin cam camala camden camelia camelien camella cameron camey cami
camil camila camile camilia camilla camille camillien camillo cammi cammie cammy camren camron camryn camylle can cana
canalp candace candar candelario candi candice candida candide candido candie candis candra candrakanta canel caner
cangul canh cankan cankiz cannur cansel cansin cansu cantemir cantidio canziano cao capa capitolina caprice capucine
cara caraka caralie carce cardo carelyn caren carena caresa caressa caresse carey cari caria caribert caridad carie
caril carilyn carin carina carine cariotta carissa carita caritta carl carla carlee carleen carlen carlene carles
carleton carley carli carlie carlijn carlin carlina carline carling carlita carlitos carlo carloman carlos carlota
carloto carlotta carlton carly carlye carlyle carlyn carlynn carlynne carma carmel carmela carmelia carmelina
carmelita carmella carmelle carmelo carmen carmencita carmina carmine carminho carmita carmo carmon carna carney carny
carol carola carolan carolann carolanne carole carolee carolin carolina caroline caroljean carolus carolyn carolyne
carolynn caron caronte carponio carr carree carri carrie carrissa carrol carroll carson cart carter carub cary caryl
caryn cas casandra casar casey casi casian casiana casie casilda casimer casimir casimira casimiro caslav caspar
casper cass cassandra cassandre cassandry cassaundra cassey cassi cassiano cassidy cassie cassien cassio cassiopea
cassiopee cassius cassondra cassy castille casto cat cataldo cataleya catalin catalina catarina cate catena caterina
catha catharina catharine cathe cathee catherin catherina catherine cathi cathie cathleen cathlene cathrin cathrine
cathryn cathy cathyleen cati catie catina catinca catlaina catlee catlin cato catrin catrina catrinel catriona catullo
catur caturangga caty caua cavid cawisadi cawisono cawuk cayadi caye cayla caylen cazimir cazzie cchaddie ceasar cebe
ceca cecco cece cecelia cecep cecil cecile ceciley cecilia cecilie cecilio cecilius cecilla cecily cecylia cecyliusz
cedomir cedric cedrick cedrik cedrin ceil celal celaleddin celasun cele celen celene celeste celestia celestin
celestina celestine celestino celestyn celestyna celia celian celie celien celik celil celina celinda celine celinia
celinka celisse celka celle celso cem cemal cemali cemani cemen cemeti cemgen cemil cemplunk cene cenek cengkal
cengkir cenk cenka cerasela ceren cerise cesaire cesar cesare cesario cesaro cesca cesminaz cestmir cestmira cesya
cetin cetinel cetiner cevahir cevat ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezar cezara cezary cezmi
chaanakya chaaruchandra chabela chad chadd chaddie chaddy chadrick chadwick chahine chahinez chai chaim chaima chaitan
chakor chakradhar chakravartee chakravarti chakrika chalmers chan chanakya chance chancey chanda chandak chandal
chandan chandani chandi chandini chandira chandler chandni chandra chandraayan chandrabhaga chandrabhan chandradev
chandrakala chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha
chandraswaroopa chandravati chane chanel chanelle chanh channa chantal chantalle chapal chapala charak charil charin
charis charissa charisse charita charity charl charla charlaine charlean charleen charlemagne charlena charlene
charles charley charli charlie charline charlize charlot charlotta charlotte charlton charly charmain charmaine
charmane charmian charmine charmion charo charuchandra charumati charuvrat charvi charyl chas chase chasity chaten
chatur chatura chaturaanan chaturbhuj chau chaunce chauncey chaya chayenne chayma chaz che cheick cheikh cheikhou
chekhouna chela chelsae chelsea chelsey chelsie chelsy chen chente chepe cher chere cherechi cherey cheri cherianne
cherice cherida cherie cherif cherilyn cherilynn cherin cherise cherlyn cherri cherrita cherubino chery cherye cheryl
ches chesley cheslie chester cheston chet chetan chetanaanand chev chevalier chevy cheyanne cheyenne chi chiaffredo
chiamaka chiara chiarra chickie chicky chico chidaakaash chidaatma chidambar chidambaram chidananda chien chieu
childebert chilperic chilton chimamanda chinedu chinh chinmayanand chinmayananda chinyere chiquia chiquita chira
chiranjeev chiranjeeve chiril chirill chirine chisom chitraksh chitrali chitramala chitrangada chizoba chlo chloe
chloette chloris chrabros chraniboj chranibor chranislav chranislava chretien chris chrisse chrissi chrissie chrissy
christ christa christabel christabella christal christalle christan christean christel christelle christer christi
christiaan christian christiana christiane christiano christie christin christina christine christl christodule
christoffer christoforo christop christoper christoph christophe christopher christophorus christos christy christye
christyna chrisy chrotoem chrudos chrysa chrysler chrysole chrysostome chrystal chryste chrystel chuan chucho chuck
chukwu chung chuong chuyen chval chyna cia ciaobella ciara ciccio cicek cicely cicem cicero cici cicily ciel cielo
cierra cigdem cigil cihad cihan cihangir cihansah cilasun cilay cilenti ciler cilka cilvenaz cimen cinda cindee
cindelyn cinderella cindi cindie cindra cindy cingir cino cinta cinthia cinzia ciprian cipriana cipriano cirano
ciriaco ciril cirilla cirillo cirilo cirino ciro cisco cise cisem cisil cissiee cissy cistoslav cistoslava citlalli
citra civan ciya claas claes claiborn claiborne clair claire clara clarabelle clarance clare clarence clarenzio
claresta clareta claretta clarette clarey clari claribel clarice clarie clarinda clarine clarisa clarissa clarisse
clarita clark clarke clarry clary claud claude claudell claudelle claudetta claudette claudi claudia claudian
claudianus claudie claudien claudina claudine claudio claudiu claudius claus clavdia clay clayborn clayborne
claybourne clayson clayton clea cleandre cleandro cleavland clelia clelie clem clemence clemens clement clemente
clementia clementina clementine clementius clemenzia clemmie clemmy cleo cleofe cleon cleonico cleopatra cleophee
cleora clerc clerissa clery cleta cletis cletus cleve cleveland clevey clevie cliff clifford clifton clim climaco
clinio clint clinton clio clive clodomiro clodoveo cloe clorinda cloris clotaire clothilde clotilda clotilde clovis
cloyd clyde clyve clywd cobb cobbie cobby cobulmak coby coco cocukboru codee codi codie codin codrin codrina codrut
codruta cody coen cointa cointon cokramayul colan colby cole coleen coleman colene colet coletta colette colin coline
colins colleen collen collete collette collien collin colline colly colman colmanno colmazio colomba colombano colombe
colombo colpan colt colten colton colu columbus colver come comfort conan conant concepcion conception concetta
concettina concetto conchita concordia concordio cong conn conner conney conni connie connor conny conor conrad
conrade conrado conroy consalve consolata constanca constance constancia constant constanta constantia constantin
constantina constantine constantino constatin consuela consuelo conway cooper coque cora corabel corabella corabelle
coral coralia coralie coraline coralyn corbet corbett corbie corbin corbiniano corby cordelia cordelie cordell cordey
cordi cordia cordie cordula cordy coreen corella corenda corene coreno corentin corentine coretta corette corey cori
corie corilla corina corine corinna corinne coriolano coriss corissa corliss corly cornall cornel cornela cornelia
cornelio cornelis corneliu cornelius cornell cornelle corney cornie corny coronato corrado correna correy corri
corrianne corrie corrina corrine corrinne corry cort cortez cortie cortney corto corty corvin cory cosetta cosette
cosima cosimo coskun coskuner cosma cosme cosmin cosmina cosmo costa costache costante costantino costanza costanzo
costel costin coty coumba courtenay courtnay courtney coy cozmo craggie craig crawford creigh creight creighton
cremenzio crenguta creola crescente crescenzia crescenzio crespignano crichton crin crina cris crispino crissie crissy
crista cristabel cristal cristaldo cristea cristen cristi cristian cristiana cristiano cristie cristin cristina
cristine cristionna cristobal cristofor cristoforo cristopher cristy crocefissa crocefisso cronida crosby cruz crysta
crystal crystel crystie csaba csanad csenge csongor cthrine ctibor ctibora ctirad ctirada ctislav ctislava cubeyr cuc
cullan cullen culley cullie cullin cully culver cumhur cunegonda cuneyt cung cuniberto cuong cupido curcio curr curran
currey currie curro curt curtice curtis cuzia cvetka cvijan cvijetin cybil cybill cydney cymbre cynde cyndi cyndia
cyndie cyndy cynthea cynthia cynthie cynthy cyntie cyprian cyprien cyra cyrian cyriaque cyrielle cyril cyrila cyrill
cyrille cyrillus cyrine cyrus cyryl daan daantje dabiziv dac dacey dacia dacian daciana daciano dacie dacin dacio dacy
dada dadap dadi dado dael daevi daevika daffi daffie dafina dafne dag dagel daghan dagmar dagmara dagny dagoberto dags
dahl dahlia dai daiana daija daile dainuvite daisey daisha daisi daisie daisy daiwik dajana dakota daksha dakshayani
dal dale dalenna daley dalia dalibor dalibora daliborka dalida dalie dalila dalima daliman dalimil dalimila dalimin
dalimir dalimira daliono dalis dall dalla dallas dallin dallis dallon dalmazio daloris dalston dalt dalton dam damar
damara damaris damaso damayanti dame dameon damian damiana damiano damien damife damil damilare damilola damin damion
damir damita damjan damjanka damla damocle damodara damola damon damu dan dana danae danang dandak dandapaani dandre
dane danell danella danette dang dangelo danh dani dania danial danica danice danie daniel daniela daniele daniella
danielle danielo daniil danijel danijela danika danil danila danilo danio danique daniswara danit danita daniz danjuma
danka danko danna dannel danni dannie danny dannye dante danu danuja danuse danuta dany danya danyelle danyette danyka
danyl dao daouda daphene daphna daphne daphnee daphney dara darasimi darb darbee darbie darby darcee darcey darci
darcie darcy darda dareen darek darell darelle daren dari daria darian dariana dariati darice darie darien darija
darijan darill darimin darin darina darine darinka dario darion daris darius dariusz darja darko darla darleen darlene
darline darlleen darmaji darman darmana darmanto darnall darnell daron darrel darrell darrelle darren darrick darrin
darrion darron darryl darsey darshan darshwana darsie darsirah darta dartono daru daruna darwin darya daryani daryl
daryle daryn dasa dasha dashawn dasi dasia dasie dasya dat datha datta daune dave daveen daven daver daveta davey davi
david davida davidde davide davids davidson davie davin davina davine davino davion davis davita davon davonte davor
davorin davriya davron davud davy dawid dawn dawna dawson dax dayaamay dayaananda dayaanidhi dayamayee dayan dayana
dayane dayle dayna dayne dayton ddene dea dean deana deane deangelo deanna deanne deb debbi debbie debby debee debera
debi debor debora deborah debra decca decebal decimo declan dede dedie dedra dedric dedrick dee deeann deeanne deedee
deeksha deen deena deenabandhu deepali deepan deepankar deependra deepesh deepika deeptanshu deeptendu deeptiman
deeptimay deeptimayee deeptimoy deeptimoyee deerdre deevakar deeyn defne degna dehlia deidre deina deion deirdre deja
dejah dejan dejana dejon dejuan del dela delainey delal delaney delano delbert delcina delcine delfina delfino delia
delie delila delilah delinda delizia dell della delly delmar delmer delmor delmore delora delores deloria deloris
delpha delphia delphin delphine delphinia delta demarco demarcus demario demba demet demeter demetra demetre demetri
demetria demetrio demetris demetrius demetriusz demi demilade demiralp demirhan democrito demond demostene demott dena
dene deneval deni denice denis denisa denise denisz deniz denizalp denna dennet denney denni dennie dennis dennison
denny denver denys denyse deodata deodato deon deondre deonne deontae deonte depold dereck derek derick derin derk
dermot deron derrek derrick derrik derril derron derry dersim dervis derward derwin derya desanka desdemona deshaun
deshawn desi desiderata desiderato desiderio desimir desirae desire desiree desiri desmond desmund despina dessie
destan destany deste destin destinee destiney destini destiny detmar detrich detta dev deva devadatt devagya devajyoti
devak devan devangana devani devante devasree devdan deven devesh deveshwar devi devika devin devina devine devinne
devland devlen devlin devon devondra devonna devonne devonte devora devota devran devvrat devy devyn dewain dewayne
dewey dewi dewie dewitt dex dexter dexx dezider dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati
dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhruv dhyanesh dhyaneshwar diah diahann
diamante diamond dian diana diandra diane dianemarie diann dianna dianne diannne dianora diar diara diarmid diarra
dickie dicky dicle diclehan dida didem didi didier didimo didina dido diede diego dieke diem dien diena diep dierdre
dies dieter dietrich dieu dieudonne dieudonnee dieynaba digambar digambara digdaya dijana dikmen diksha dilafruz dilan
dilara dilaver dilay dilbar dilber dilberay dildar dildora dilek diler diletta dilfuza dilhan dillan dillie dillon
dilmurod dilnoza dilorom dilovan dilrabo dilruba dilso dimas dimaz dimitri dimitrii dimitrij dimitrije dimitrina
dimitry dina dinah dinakar dinc dincer dinda dinesh dinh dinis dinkar dinnie dinny dino dinu diocleziano diodata
diodoro diogene diogo diomede dion dione dionigi dionis dionisia dionisio dionizy dionne dionysus dionyz dionyzos dior
dipa dipali dipankar dipendra dipesh diptendu direnc diri dirja dirk diroj dirok dita ditte ditya divaakar divakar
divine divis diviska divjot divna divo divya dixie diyor diyora dizik djayden djeneba djenna djibril dluhos dmitri
dmitrii dniren doan doanh dobrava dobrila dobromil dobromila dobromir dobromira dobroslav dobroslava dochia dock doda
dodato dode dodi dodie dodo dody dogan doganay doganer dogu doina doinita dolf dolley dolli dollie dolly dolores
dolorita doloritas dolph dolunay domagoj domen domenic domenica domenick domenico domeniga domenik domezio dominga
domingo domini dominic dominica dominick dominik dominika dominique domitille domiziano domnica don dona donal donald
donalda donaldo donall donalt donat donata donatella donatello donato donaugh donavon dondu donella donelle donetta
dong donia donica donielle donka donn donna donnamarie donnell donni donnie donny dono donovan dora doralia doralin
doralyn doralynn doralynne dorana dorcas dorde dore doreen dorel dorelia dorella dorelle dorena dorene doretta dorette
dorey dori doria dorian doriana doriane doriano dorica dorice dorie dorin dorina dorine dorinel doris dorisa dorise
dorit dorita dorka dorli doro dorolice dorolisa dorota dorotea doroteja doroteo doroteya dorothea dorothee dorothy
dorottya dorree dorri dorrie dorris dorry dortha dorthe dorthea dorthy doru dosi doti dotti dottie doubrava doubravka
douce doug dougie douglas douglass dougy dounia douwe dov dovie dovud doyinsola doyle draga dragan dragana dragica
draginja dragisa drago dragoje dragojlo dragoljub dragomir dragos dragoslav dragutin drahomil drahomila drahomir
drahomira drahon drahos drahoslav drahoslava drahotin drahotina drahuse drahutin drajat drake draupadi draza drazen
dreddy dredi dren drew dries drina driss dron drona druci drucie drucill drucy drud drugi druina drusi drusie drusilla
drusy drzimir drzislav dua duane duanne duarte dubravka dubravko duc duccio duco ducu dudley duduzile due duffie duffy
dugald duilio duje dujo dukey dukie duky dulari dulce dulcea dulci dulcia dulciana dulcie dulcine dulcinea dulcy
dulina dulloh dulsea dumisani dumitra dumitrana dumitrita dumitru dunc duncan dundar dune dung dunja dunn dunstan
dunya duong dura durad durand durante durda durdane durdona durga durgeshwari durica durmus durodola durriye duru
dururbunsuz durward dusan dusana dusanka dusica duska dusko dustin dusty duuk duy duyen duyet duygu dwain dwaipayan
dwaipayana dwayne dwi dwight dyah dyan dyana dyane dyann dyanna dyanne dylan dylano dyna dynah dzile dzirkstite
eachelle eada eadie eadith eadmund ealasaid eamon earl earle earlene earlie earline earnest earnestine eartha earvin
easter easton ebba ebe ebeneser ebenezer eberardo eberhard eberto ebiere ebin ebiowei ebkizi ebonee ebony ebren ebru
ebunoluwa ebuzer ecaterina ecclesio ece ecehan ecem ecevit ecmel ecrin ecvet eda edan edd edda eddi eddie eddy ede
edee edelberga edeline eden edgar edgard edgardo edgaro edgars edhem edi edie edik edil edilberto edin edison edita
edite edith editha edithe editta ediva ediz edlin edmee edmon edmond edmondo edmund edna edoardo edouard edsel eduard
eduarda eduardo eduards eduino edvard edvarda edvige edvin edvins edward edwardo edwin edwina edyta edyth edythe edzus
eef eefje eekalabya eero eeva efe effie efim efimia efisio efken eflah efraim efrain efrem efren efrosinia efsun
eftalya eftimia eftimie ega egan egbert ege egemen egeo egidio egils eginardo egisto egizia eglantine egle egmont egon
egona egor egrim eileen eilis eimile einar einars eino eirena eirik eizens eja eka ekaaksh ekadant ekaksh ekalavya
ekaling ekaparnika ekaterina ekdant ekec ekim ekin ekmel eko ekow ekrem ekundayo ela eladio elaide elaina elaine
elakshi elana elane elanur elayne elbek elbert elberta elbertina elbertine elcin elda elden eldin eldon eldor eldora
eldred eldredge eldridge elea eleanor eleanora eleanore eleazar electa electra eleen elein elektra elena elene eleni
elenor elenora elenore eleonora eleonore eleonoro elettra eleuterio eleuthere elfie elfreda elfrida elfrieda elga
elgin eli elia eliabeth eliah eliahou elian eliana eliane eliano elianora elianore elias eliasz elicia elide elie
eliel eliette eliezer elif elifio eligio elihu elija elijah elimena elin elina eline elinor elinore elio eliodoro
elion eliona elior eliot eliott elisa elisabet elisabeta elisabeth elisabetta elisaveta elise elisea elisee eliseo
elisha elisio eliska elissa elita eliza elizabet elizabeta elizabeth elizabeto elizaveta elize elizej elizeus elizo
elka elke elkin ella ellada elladine ellary elle ellen ellene ellerey ellery ellette elli ellie elliot elliott ellis
ellissa ellswerth ellsworth ellwood elly ellyn ellynn elma elmar elmars elmas elmer elmira elmo elmore elmurod elna
elnar elnara elnora elnore elnur eloa eloan eloane elodia elodie elody elogio eloi eloisa eloise elon elona elone
elonore elora elouan elouise eloy elpidio elroy elsa elsbeth else elset elsey elsi elsie elsinore elspeth elston
elsworth elsy elta elti elton eluh elva elvan elvera elvezio elvia elvie elvin elvina elvino elvira elvire elvis elvyn
elwin elwira elwood elwyn elya elyanora elyas elyes elyn elyne elynn elyor elyse elysee elysha elysia elyssa elza
elzbieta elzear ema emalee emalia eman emanoil emanuel emanuela emanuele emanuelly emanuil emas ember embuh emced
emeka emel emelda emelen emelia emelie emelina emeline emelita emely emelyne emera emerald emerance emerencie emeric
emerich emerson emery emese emi emidio emie emiel emil emile emilee emili emilia emilian emiliana emiliano emilie
emilien emilija emilijan emiline emilio emils emily emin emine emir emirhan emlen emlyn emlynn emlynne emma emmalee
emmaline emmalyn emmalynn emmalynne emmanuel emmanuelle emmelie emmeline emmely emmerich emmerico emmery emmet emmett
emmey emmi emmie emmit emmitt emmott emmy emmye emna emogene emong emory empirio empluk emrah emre emrullah emy emyle
emylee ena enakshi endah ender enderun endra endrigo enea enecone enes engelbert engin englebert engracia enguerrand
enid enie enimia enio eniola enis enise enna ennio ennis enno enoch enola enora enos enrica enrichetta enrico enrika
enrique enriqueta ensar ensio enteng enver enya enyo enzo eolanda eolande ephraim ephrayim ephrem epiphane era eracla
eraclide eraldo eralp eran erardo erasmo erasmus erast erastus eray erazim erazmus erberk erberto ercan ercin ercolano
ercole ercument erda erdal erdem erdeni erdenikatun erdeniozuk erdinc erek erel eremia eren erena erenia erentuz
ergene ergenekatun ergin ergun erguner erhan erhard erhart eriberto eric erica erich ericha erick ericka erico erie
erik erika eriks erin erina erinc erine erinn erinna erkam erkan erke erkki erling erma erman ermanno ermelinda ermen
ermenegarda ermenegilda ermenegildo ermengarde ermentrude ermes ermete ermilo ermin ermina erminia erminie erminio
ermins erna ernaline ernecjo ernest ernesta ernestina ernestine ernestino ernesto ernestus ernie ernst erny erol eron
eros errick errol erroll ersan ersilia ersin erskine ertan erten ertenozuk ertha ertugrul ervin ervina ervins erwan
erwann erwin eryn esat esau esben esdras esen esenbike eser esha eshana eshita esi esin esma esmaria esme esmee
esmeralda esmeray esmira esperanza esra esref essa esse essie essy esta esteban estefania estel estela estele estell
estella estelle ester estera esterina estevan esther estiawan estiono estrella estrellita esuperio esupofo eszter etan
etela eterie etha ethan ethann ethe ethel ethelbert ethelda ethelin ethelind etheline ethelred ethelyn ethem ethyl
etienne etil etta etti ettie ettore etty eubert euclide eudes eudochia eudokia eudoksja eudora eudoxe eudoxie euell
eufebio eufemia eufemio eufrasia eufronio eufrosina eufrozina eugen eugene eugenia eugenie eugenio eugeniu eugenius
eugeniusz eugine eula eulah eulalia eulalie euna eunice eunika euphemia euphrasie euridice eurydice eusebe eusebia
eusebie eusebio eusebiu eusebius euseo eustace eustache eustacia eustatiu eustorgio eustosio eustracjusz eutalia
eutalio eva evald evaldo evalds evaleen evalyn evan evandro evangelia evangelin evangelina evangeline evanghelina
evania evann evanne evans evar evarist evariste evaristo evasio evdochia evdokija eve eveleen evelien eveliina evelin
evelina eveline evelino evelyn evelyne even everard everardo evered everett everette evert evey evgheni evghenia
evghenii evi evidio evie evin evita evo evodio evonne evran evrard evremondo evren evsen evvie evvy evy evyn evzen
evzenie ewa ewald ewan eward ewart ewatomi ewelina ewell ewen ewenn eya eyal eyde eydie eyiz eylul eymen eyram eyre
eysan eytan eythan eyup ezechiel ezechiele ezekiel ezequiel eziechiele ezio ezmeralda ezra ezrak ezri faas fabe faber
fabia fabian fabiana fabiano fabie fabien fabienne fabijan fabio fabiola fabrice fabricia fabricio fabrizio fadekemi
faderera fadi fadil fadime fady fae fahrettin fahri fahriddin fahriye fahrunissa faik faina faiq fairfax fairleigh
fairlie faith faizah falba falih falito falk falkner fallon famiano famke fanchette fanchon fancie fanechka fania
fanika fanni fannie fanny fanta fantin fantine fanya fanyana fara farah farand farangiz fardau fares farhunnisa farica
farida faris farlay farlee farleigh farley farlie farly farouk farqana farr farra farrah farrand farrel farrell farris
farruh faruk fasih fathonah fatih fatim fatima fatimata fatimo fatin fatma fatos fatou fatouma fatoumata faulkner
faunie faust fausta faustin faustina faustine faustino fausto faustyn faustyna favian fawn fawne fawnia faxriyya fay
faya faydra faye fayen fayenne fayette fayina fayre faysal fayth faythe fayzbek fazil fazilat fazilet fazio fazli
fazliddin fazullah feba febe febi febriana febrina feda fedai fedde fedele federica federico fedor fedora fedro fehime
fehintola fehmi feldt felecia felic felicdad felice felicia felician feliciano felicie felicien felicio felicita
felicitas felicite felicity felicle felike feliks felina feline felipa felipe felisha felita felix feliza felizio
felton fem femke femm fender fenelia fenja fenna fenne feodor feodora feodosia ferah feramus feramuz feray ferd ferda
ferdi ferdie ferdinand ferdinanda ferdinande ferdinando ferdy ferdynanda ferenc fergus ferguson ferhan ferhat feride
feridun feriel feriha ferit ferman fermiano fermin fermo fern fernanda fernande fernandina fernando ferne ferre ferrel
ferrell ferris ferruccio ferruh feruza feryel festo fevronia fevzi feyyaz feyza feyzullah fiacre fiammetta fiann
fianna fibikemi fidan fidel fidela fidele fidelia fidelie fidelio fidelius fidenziano fidenzio fidole fieke fien fiene
fiep fiete fifi fifine figen fiifi fikayomi fikret fikri fikriye filberte filberto filemon filia filibert filiberto
filide filip filipa filipe filipino filipp filippa filippo filiz filmer filmore filofteia filomen filomena filomeno
filotije filou fily fina findlay findley fine finia finja finlay finley finn finnja finnley fiodor fiona fionn fionna
fionnula fiordaliso fiore fiorella fiorenza fiorenze fiorenziano fiorenzo firas firdavs firdevs firmin firuza fitrat
fitri fitria fitriani fitz fitzgerald flaminia flavia flavian flaviana flaviano flavie flavien flavio flaviu flavius
fleano flem fleming flemming fleta fletch fletcher fleur fleurette flick flin flinn flip fliss flo floare floarea
flodoard floor floortje flor flora florance flore florea florella florence florencia florencio florencja florent
florenta florentia florentin florentina florentine florentyn florentyna florenza florestan florette flori floria
florian floriana floriane floriano florica florida floridia florie florin florina florinda florine floris florri
florrie florry flory flossi flossie flossy floy floyd flss flurin flurina flynn foca fode folafoluwa folashade folco
folu fons fonsie fonz fonzie forbes ford forest forrest forrester forster fortunat fortunata fortunato fortune
fortunee fos fosca fosco foss foster fotih fotima foucauld foulques fowler fran frana franc franca france francene
frances francesca francesco francette franchot franci francia francine francis francisc francisca francisco franciska
francisko franciskus francisque franciszek franciszka franck francklin francklyn franco francois francoise francyne
franjo frank franka frankie franklin franklyn franky franni frannie franny frans fransisco frantisek frantiska frants
franz franzen franzi franziska franzl frasco fraser frasier frasquito frayda fraze frazer frazier fred freda freddi
freddie freddy fredek fredelia frederic frederica frederich frederick fredericka frederico frederigo frederik
frederike frederiko frederique fredi fredia fredra fredric fredrick fredrik fredrika fredy freeda freek freeland
freeman freemon freida freja fremont frenkie freya frida frido fridolin fridrich frieda friederike friedrich friedrick
fritz frontiniano frost frusina fruzsina fryderyk fuat fulbert fulberto fulcran fuldem fulden fulgence fulgenzio
fulton fulvia fulvio fulya funani funda funmilade funmilayo fureyya furio furkan furman furseo furuzan fuscolo fusun
fuzuli fynn gabbey gabbi gabbie gabby gabe gabey gabi gabie gabin gabino gabor gabriel gabriela gabriele gabriell
gabriella gabrielle gabriellia gabriello gabrielo gabrijela gabrila gaby gad gada gadang gading gadis gaduh gael
gaelan gaelle gaetan gaetano gaffar gagan gage gaglioffo gaia gail gaile gaiman gaio gaj gaja gajaadhar gajabahu
gajadhar gajana gajbaahu gal gala galak galang galar galatea galdino galeazzo galen galfryd galih galileo galina
galiono gallagher gallard gallicano galuh galur galvan galven galvin gamaliel gaman gamani gamanto gambira gamblang
gamze ganak ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep ganesh ganesha gangesh gangsa
gangsar ganjaran gannie gannon ganny gantar gara garald garan garance garang gard garda gardie gardiner gardner gardy
gare garek gareth garett garey garfield garik garika garimberto garland garnet garnett garnette garnier garold garrard
garrek garret garreth garrett garrick garrik garrison garrot garrott garry garth garud garuda garv garvey garvin garvy
garwin garwood gary gaspar gaspard gaspare gasparo gasper gasti gaston gastone gastono gati gatien gatik gatot gatra
gatsha gaud gaudenzia gaudenzio gaudino gaultiero gauraang gaurang gauranga gautam gautama gautami gauthier gautier
gautiero gavan gaven gavin gavino gavra gavrielle gavril gavrilo gavxar gawain gawati gawen gayatri gaye gayel
gayelord gayla gayle gayleen gaylene gayler gaylor gaylord gaynor gazanfer gazi gbadebo gbeminiyi gbemisola gbolahan
gbowoade geanina gearalt gearard gedeon gedeone gederts geeta geetanjali gejza gelila gelin gelincik gellert gelsomina
geltrude gelu gelya gema gemine gemini geminiano gemma gena genadij gencer gene general generosa generoso genesia
genesio genesis geneva genevieve genevra genia genisis genna gennaro genni gennie gennifer genny geno genoveffa
genovera genoveva genta gentiana gentile genvieve genziano geo geoff geoffrey geoffroy geoffry georas geordie georg
george georgeanna georgeanne georgel georgena georges georgeta georgetta georgette georgi georgia georgian georgiana
georgianna georgianne georgie georgije georgina georgine georgo georgy geovanni geovanny geovany gerald geralda
geraldina geraldine gerard gerarda gerardina gerardo gerasim gerasimo geraud gerazim gerazym gerberge gerbert gerda
gerek geremia gergely gergo gerhard gerharda gerhardine gerhardt geri gerianna gerianne gerick gerik gerino gerladina
germain germaine german germana germano germayne gerolamo gerome geronimo geronzio gerrard gerri gerrie gerrilee
gerrit gerry gerson gert gerta gerti gertie gertrud gertruda gertrude gertrudis gertrudo gerty gervais gervasio gery
gesualdo geta gevheri geza ghaliyati ghanaanand ghanashyam ghani ghanshyam ghenadi ghenadie ghennadi gheorghe gheorghi
gheorghii gheorghina gheorghita gherardo gherghina gherman ghislain ghita gia giac giacinta giacinto giacobbe giacobo
giacomo giacopo giada giadero giambattista gian giana gianbattista giancarlo giandomenico gianfranco giang gianina
gianluca gianluigi gianmarco gianmaria gianmario gianna gianni gianpaolo gianpiero gianpietro gianuario giao giap
giasone giavani gibb gibbie gibby gibran gica gicu gideon giel giff giffard giffer giffie gifford giffy gifty gigi
gigliola gijs gil gilang gilbert gilberta gilberte gilbertina gilbertine gilberto gilburt gilda gildo gilemette giles
giliola gillan gilles gilli gillian gillie gilligan gillo gilly gina ginelle gineto ginevra ginewra ginger ginni
ginnie ginnifer ginny gino gioacchina gioacchino giobbe gioberto gioconda giocondo gioele gioia gion giona gionata
giordano giorgi giorgia giorgian giorgiana giorgio giosue giosuele giotto giovani giovanna giovanni giovanny giove
gioventino giovenzio gipsy giralda giraldo girardo girart giraud giray giri girija girik girika girindra giriraaj
giriraj girish girja girolamo girts gisela giselbert gisele gisella giselle gislebert gisselle gita gitanjali gitte
giuda giuditta giulia giuliana giuliano giulietta giulio giulitta giuseppa giuseppe giuseppina giusta giustina
giustiniano giustino giusto giyas gizela gizem gladi gladyce gladys glauco gleb gleda glen glenda glenden glendon
glenine glenn glenna glennie glennis gligorije glori gloria gloriana gloriane glorie glyn glynda glynis glynn glynnis
gnni gobinda godard godart goddard goddart godeberta godfree godfrey godfry godiva godwin goffredo gojko gokalp gokben
gokboru gokce gokcegol gokcen gokcicek gokmen goknur goksin golda goldarina golden goldi goldia goldie goldina goldy
golia golub gomberto gonca goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonul gonzaga
gonzague gonzales gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran gorana goranka goraud gorazd gordan
gordana gorden gordiano gordie gordon gordy gorkem gorun gosia gosto goswamee goswami gothard gothart gottardo
gottfried gotum goundo gouranga goutam govhar govinda gozde grace gracia gracian graciana gracie graciela graciliano
gracja gradeigh gradey gradimir grady graehme graeme graham graig gran grange granger grannie grant grantham granthem
grantley granville grata gratia gratian gratiana gratiela grato gray grayce grayson grazia graziana graziano graziella
grazina green greer greg gregg greggory gregoire gregoor gregor gregoria gregorian gregorio gregorius gregory
grenville greta gretal gretchen grete gretel grethel gretna gretta greyson grga grgo grgur grier griff griffie griffin
griffith griffy grigore grigori grigorije grimaldo gris griselda grissel griswold griz grizelda gron grover grozdana
gry grzegorz grzesiek guadalupe gualberto gualterio gualtiero gubio gudakesa gudakesha gudrite gudrun guelfo guenda
guendalina guendolen guenevere guenievre guenna guerin guerrino guglielma guglielmo guher gui guiberto guido guilbert
guilhem guilhemine guilherme guillaume guille guillema guillemette guillermina guillermo guinevere guinna guiscardo
guiseppe gul gula gular gulay gulbahar gulbaxor gulben gulchexra gulcin guldem gulden guldeste gulegen gulemen gulen
guler gulgun gulhan gulistan guljamol guljaxon gulnaz gulnora gulnoza guloy gulpembe gulriz gulsen gulseren gulsora
gulsum gultekin gulumser gulzira gulzoda gumesindo gumus gun gunar gunars gunay guncicek gundelinda gundogdu gundogmus
guner gunes gungor gunilla guniz gunnar gunnel gunner gunnur gunsel gunseli guntar gunter gunther gunyaruk gurbuz
gurcan gurdal gurdev gurhan gurkan gurol gursel guru gus gusella guss gussi gussie gussy gust gusta gustaf gustav
gustava gustave gustavine gustavino gustavo gustavus gusti gustie guthrey guthrie guthry guus guusje guven guvenalp
guvercin guy guyot guzey gvendolina gvozden gwen gwenaelle gwendolen gwendolin gwendoline gwendolyn gweneth gwenette
gwenneth gwenni gwennie gwenny gwenora gwenore gwido gwyn gwyneth gwynne gyorgy habbab habib habiba habil haby hac
hacib hadi hadja hadlee hadleigh hadley hadria hadrian hadriel hadrien hafi hafid hafiz hafsa hafshah hagan hagen hai
hailee hailey hailie haily haim hairyanto hajar hakan hakeem hakem haki hakim hakki hakon hal hald haldun hale haleigh
halette haley hali halie halil halim halima halimeda halina halis halit halle halley halli hallie hallsy hally halsey
halsy haluk ham hamdi hamdullah hamed hamel hami hamid hamidou hamil hamilton hamima hamish hamit hamlen hamlin hammad
hamnet hamsini hamza hamzah han hana hanae hanan handan hande hanefi hang hanga hanh hani hania hanifa hank hanna
hannabel hannah hanne hannele hannes hanni hannie hannis hanno hannu hanny hans hansi hansiain hansjorg hanson
hanspeter hansruedi hansueli hanus hao haralamb haralambie harald harbert harcourt hardana hardi hardouin hardy hari
harimurti harinakshi harinarayan harit harita harja harjasa harjaya harjo harlan harland harlen harlene harley harli
harlie harlin harman harmon harmonia harmonie harmony harold haron haroun harouna haroune harper harri harrie harriet
harriett harrietta harriette harriot harriott harris harrison harry harsana harsanto harsaya hartaka hartana hartley
harto hartwell harun harv harvey harwell harwilll hasan hasano haseki hasheem hashim hasibi hasim hasin haskel haskell
haslett hasmet hasna hassan hassane hassie hasta hastal hastie hastings hata hatem hatip hatouma hattab hatti hattie
hatty hau hauke hava havel haven havla hawa hawar haya hayal hayali hayat hayati haydar hayden haydon hayes haylee
hayley haylie hayward haywood hayyim hazan hazar hazel hazim hazle hazlett heall heath heather heaven heber hebert
hector heda hedda heddi heddie hedelin hedi hedvig hedviga hedvige hedvigo hedvika hedwig hedwiga hedy heema heida
heidi heidie heidrun heikki hein heindrick heiner heinrich heinrick heinrik heinz heitor heja hektoro helaina helaine
helen helena helene helenka heleno helga helge helie helier helin helio helios helle hellen helli helmer helmut
heloisa heloise helsa helyn henderson hendra hendri hendrick hendrik hendrika hendrix henka hennes henning henri
henrich henrick henrie henrieta henrieto henrietta henriette henrik henrike henrique henry henryetta henryk henryka
hephzibah heracleea herbert herberta herbie herby herc hercule hercules herculie heriberto herluin herman hermann
hermenegildo hermia hermie hermina hermine herminia herminio hermione hermiono hermon hermy hernan hernando herold
herrick hersch herschel hersh hershel herta hertha heru herve hervey heryanto hester hesther hesti hestia hetti hettie
hetty heval hevi hewe hewet hewett hewie hewitt heywood hiba hicabi hicham hidaya hidde hien hiep hieronim hieronymus
hieu hifzi hikmat hikmet hilaire hilal hilar hilario hilarion hilarius hilary hilbert hilda hildagard hildagarde hilde
hildebert hildegaard hildegard hildegarde hildy hillard hillary hillel hillery hilliard hilliary hillie hillyer hilma
hilmi hilola hilton himadri himani himawan himeno himmet hincmar hind hinda hinze hipolit hipolito hippolyta hippolyte
hira hiram hiranmay hiranmaya hiranya hirsch hisam hizir hjalmar hjorth hlengiwe hoa hoai hoan hoang hoat hobard
hobart hobey hobie hoc hodge hoebart hoi hojimurod holden holli hollie hollis holly hollyanne holm holmes holt homer
homere homero homerus hong honor honore honoria honorine honorius hop hope horac horace horacio horacy horatia horatio
horatiu horatius horea horia horst hort hortense hortensia hortensie hortenzia hortenzie horton horymir horymira hosea
hosiyat hostimil hostimila hostimir hostimira hostislav hostislava hostivit houda houston hovard howard howell howey
howie hoyt hozan hrvoj hrvoje hrvojka huan hube hubert huberto hubey hubie huccet hud hudavendigar hudayi hudson hue
huey hugh hughie hugibert hugo hugues huguette hulda hulki hulusi hulya huma humaira humay humayun humbert humberto
humeyra humfrey humfrid humfried humphrey huner hunfredo hung hunor hunter huntington huntlee huntley huong huriya
hurkan hurlee hurleigh hurley hurram hurshida hursit husain husameddin husamettin husein huseyin husida husnida
husniya husnora husnu husrev hussein husum huu huub huy huyen huynh huzeyfe hvalimir hvezdoslav hvezdoslava hyacint
hyacinta hyacintha hyacinthe hyacinthia hyacinthie hyatt hyman hymie hynda hynek hypolit iacob iacopo iacopone iacov
iago iain ian iana iancu ianina ianira ianis ianna ianos ianthe iaroslav iaroslava iasmina iban ibbie ibby ibidapo
ibironke ibodulloh iboja ibou ibra ibrahim ibrahima ibrani ibrohim ibukunoluwa ibun ica icaro icha ichabod icie icilio
iclal ico ida idalia idalina idaline idan idea idell idella idelle idette idil idir ido idowu idris idriss idrissa idy
ieremia ifa ifeanyichukwu ifeoluwa ifeoma iffar iffet ifora ifunanya ige iggie iggy iginia iginio igino ignac ignace
ignacie ignacio ignacius ignacy ignat ignata ignatius ignaz ignazio ignjat igor igori ihsan ihtiyor ihvan ika ikbal
ike ikeme ikenna ikeoluwa iker ikey ikhidie ikhsan ikicitoyun ikin ikrime ikrom ila ilacin ilai ilaire ilan ilana
ilaria ilarie ilario ilarion ilay ilayda ilbey ilbilge ilda ildebrando ildefonso ildegarda ildegonda ildika ildike
ileana ileane ilene ilenia ilgegu ilgin ilgmars ilham ilhami ilhan ilia ilian iliana iliane ilias ilie ilies ilija
ilinca ilinka ilise ilja iljana ilka ilkay ilkben ilke ilker ilknur ilko ilksen ilkyaz illa illidio illuminato ilmari
ilmars ilona ilqar ilsa ilse ilva ilyan ilyana ilyane ilyas ilyass ilyes ilyess ilyos ilysa ilyse ilyssa ilza ilzo ima
imad imam iman imane imani imelda imen imene imge imke immacolata immacolato immanuel imogen imogene imojean
imoleoluwa imran imrane imre imrem imrich imron ina inanc inara inars inaya inc inci incoronata indah inder indiana
indira indra indrikis indro indy ines inesa inesita inessa inez inga ingaberg ingaborg ingamar ingar inge ingeberg
ingeborg ingeborga ingelbert ingemar inger inglebert inglis ingmar ingmars ingra ingram ingrid ingrida ingrim inguna
ingunna inigo inioluwa inja inka inkeri inna inness innis innocent innocente innocenty innocenza innocenzo ino inocenc
inocentiu insa intan inyoni inza ioan ioana ioanina iolanda iolande iolanthe iole ion iona ione ionel ionela ionelia
ionica ionne ionut iorgo iorgos iorio iormina iosefina iosep iosif iowa ipek ippocrate ippolito ira iraida irawati
ireland irem iremide irena irene irenej ireneo ireneus ireneusz ireno ireti iretioluwa irfan iriana iride iridenta
irina irinc irinckol irinel iris irisa irita irma irmak irmeli irmina irnanto iroda irsad irtis irvin irvine irving
irwan irwin irwinn iryna isa isaac isaak isabeau isabel isabela isabelita isabell isabella isabelle isabelly isac
isacco isador isadora isadore isahella isai isaia isaiah isaias isak isaure ischirione ise iseabal isee iseoluwa
iseult ishaq ishola isiahi iside isidor isidora isidore isidoro isidro isig isik isil isilay isin isiner isioma isis
isisa isla islam islom ismael ismaele ismaelo ismail ismaila ismerie ismet ismoil isobel isolda isom isotta isra israa
israel issa issac issam issi issiah issiaka issie issy istvan ita italia italo itil itir itri itunuoluwa itzel iulia
iulian iuliana iuliu iuri iurie iurii iustin iustina iustinian iva ivah ivan ivana ivancica ivanka ivanna ivano ivanoe
ivar ive ivek iven iver ives iveta ivett ivetta ivette ivica ivie ivna ivo ivona ivone ivonne ivor ivory ivy iwan
ixtiyar iyabode iyad iyadunni iyanuoluwa iyed iyik iyiktag iyinoluwa iyos iza izaak izabel izabela izabella izaiah
izaias izajasz izak izako ize izel izia izidor izidora izmael izolda izoldo iztok izydor izzet izzettin izzy jaakko
jabal jabari jabez jabulile jace jacek jacenta jacey jachym jacinda jacinta jacintha jacinthe jacinto jack jackeline
jackelyn jacki jackie jacklin jacklyn jackquelin jackqueline jackson jacky jaclin jaclyn jaco jacob jacoba jacobo
jacobus jacquelin jacqueline jacquelyn jacquelynn jacquenetta jacquenette jacques jacquetta jacquette jacqui jacquie
jacynth jacynthe jad jada jade jaden jadesola jadon jadran jadrana jadranka jadranko jadro jadwiga jadyn jaeden jael
jaelynn jaeman jaga jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagica jagmeet jahnu jai jaida jaiden
jail jailey jailyn jaiman jaime jaimie jaimini jaimy jaine jairo jais jaivey jaka jakayla jake jakelino jakie jakob
jakobe jakobino jakobo jakov jakub jakuba jakubina jakubka jala jale jaleel jalen jalil jalol jalon jalou jalyn jamaal
jamal jamalia jamar jamarcus jamel james jameson jamesy jamey jami jamie jamil jamila jamill jamima jamir jamiro
jamison jammal jammie jamol jamshid jan jana janae janaina janaya janaye jandy jane janean janeczka janeen janek janel
janella janelle janene janenna janessa janet janeta janetta janette janeva janey janez jani jania janica janice janick
janie janifer janin janina janine janis janith janiya janja janjo janka janko janna jannah janne jannek jannel
jannelle jannes janni jannie jannik jannis jano janos janosch janot janusz jany japhet jaquan jaquelin jaqueline
jaquelyn jaquenetta jaquenette jaquith jara jarad jard jareb jared jaren jari jarib jarid jarmil jarmila jarne jarno
jaro jarod jarolim jarolima jaromil jaromir jaromira jaron jaroslav jaroslava jarrad jarred jarrell jarret jarrett
jarrid jarrod jarvis jarwa jarwadi jarwi jase jasen jasenko jasiek jasin jasmani jasmijn jasmin jasmina jasmine jasna
jasnena jason jasper jassem jassim jasun jasur jaswadi jati jatmiko jaunita jautrite javas javi javier javlon javohir
javon javonte jawad jawed jax jaxon jaxtyn jaxx jay jaya jayadi jayce jaycee jayda jayde jayden jaydon jaye jayeng
jaylan jaylano jaylen jaylin jaylinn jaylon jayme jaymee jaymie jayne jaynell jayson jayvano jazeps jazlyn jazmin
jazmyn jazmyne jazz jazzlyn jazzlynn jdavie jean jeana jeane jeanelle jeanette jeanie jeanine jeanna jeanne jeannel
jeannette jeannie jeannine jeannot jecho jed jedd jeddy jedediah jedidiah jef jeff jefferey jefferson jeffery jeffie
jeffrey jeffry jeffy jefri jefta jehanna jehanne jehu jekabs jela jelena jelene jelica jelisaveta jelita jelka jella
jelle jelmer jelte jemie jemima jemimah jemmie jemmy jena jenda jenel jenelle jeni jenica jeniece jenifer jeniffer
jenilee jenine jenn jenna jennah jennee jennette jenni jennica jennie jennifer jennilee jennine jennings jenny
jennyfer jeno jenovefa jens jensen jente jephthah jeppe jerad jerald jeralee jeramey jeramie jeramy jere jerel jereme
jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus jeri jermain jermaine jermayne jermey jernej jerod jerome
jeromo jeromy jeronimo jeronym jerrell jerri jerrie jerrilee jerrilyn jerrine jerrod jerrold jerrome jerry jerrylee
jervis jerzy jesa jesika jesper jess jessa jessalin jessalyn jessamine jessamyn jesse jessee jesselyn jessey jessi
jessica jessie jessika jesslyn jesslynn jessy jessyca jesus jet jeth jethro jett jette jettie jevgenijs jevon
jevrosima jewel jewell jewelle jezdimir jibril jidde jihane jil jilji jill jillana jillane jillayne jilleen jillene
jilli jillian jillie jilly jim jimena jimi jimmie jimmy jimram jinane jinawi jindra jindrich jindriska jinny jinte
jinthe jip jiri jirina jitender jitendra jitka jiyan joachim joah joakim joakimo joan joana joane joanie joann joanna
joanne joannes joannie joanny joany joao joaquim joaquin joas job jobey jobi jobie jobina joby jobye jobyna jocelin
joceline jocelyn jocelyne jocjo jockel jocko jodee jodi jodie jody joe joeann joel joela joelie joelina joeline joell
joella joelle joellen joelly joellyn joelynn joep joes joesph joete joey johan johana johancjo johanino johann johanna
johannah johanne johannes johano johathan john johna johnath johnathan johnathon johnette johnna johnnie johnny
johnpaul johnson johny joice jojo joko jolana jolanda jolanta jolayemi jolee joleen jolene joletta joli jolie jolien
jolijn jolin jolina joline joly jolyn jolynn jon jona jonah jonas jonatan jonatano jonathan jonathon jone jonell joni
jonie jonis jonna jonny jono jonte joojo joost jop jordain jordan jordana jordane jordanna jordi jordon jordy jordyn
jorey jorg jorga jorgan jorge jorgen jori jorie jorin joris jorn jorrie jorrit jorry jort jory joscelin joscha joschua
jose josee josef josefa josefien josefin josefina josefine joseito josep joseph josepha josephin josephina josephine
josette josey josh joshia joshua joshuah josi josiah josiane josianne josias josie josiko josip josipa josko joso
josse josselin josselyn jost josua josue josuo josy joud jourdain jourdan journey jovan jovana jovani jovanka jovanny
jovany jovin joy joya joyan joyann joyce joycelin joye joza joze jozef jozefa jozefina jozefino jozefo jozica jozsef
jozue jsandye juan juana juancho juanita juanito juda judah judas judd jude judge judi judicael judie judita judite
judith juditha judito judon judson judy judye judyta jugoslav juha juhani juho juieta jukka jul jula julan jule julee
jules juli julia julian juliana juliane juliann julianna julianne julide julie julien julienne juliet julieta julieto
julietta juliette juliino julija julijana julijs julika julina juline julio julissa julita julius juliusz jumadi
jumagul jumari juna junayd june junette junia junie junina junior juniper junius juno junon jur juraj jure jurg jurgis
juri jurre jusma jusra juste justen justeno justice justin justina justine justinian justinn justino justis juston
justus justyn justyna jusuf juta juul juvenal juwan juwon jyoti jyotis jyotsana kaan kaarina kaat kabil kacey kaci
kacie kacper kacung kacy kade kadem kaden kader kadi kadiatou kadidia kadidiatou kadin kadir kadrican kadriye kady
kaela kaelyn kagan kagiso kahaleel kahina kahlil kai kaia kaila kailash kaile kailee kailey kailyn kain kaina kaine
kairav kais kaiser kaitlin kaitlyn kaitlynn kaj kaja kajen kajetan kakalina kala kale kalea kaleb kaleena kaleigh
kalender kalervo kalevi kaley kali kalidou kalie kalil kalila kalim kalina kalinda kalindi kalinik kalistrat kalle
kalli kallie kally kalpana kalvin kalyani kama kamal kamala kamalesh kamaria kambali kamber kameko kamel kamelya
kameron kamidin kamil kamila kamilah kamile kamilla kamillah kamille kamla kamlesh kamol kamola kamoliddin kamran
kamren kamron kamryn kamuran kanak kanaka kanchan kanci kanda kandace kandy kane kani kania kanishka kannan kannen
kanti kanya kapgar kara karaca karahan karak karalee karalynn karam karamba karamoko karan kardi kare karee kareem
karel karelle karen karena kargilac kari karia kariane karianne karie karil karilynn karim karima karimah kariman
karin karina karine kariotta karisa karissa karita karja karl karla karlan karlee karleen karlen karlene karlens
karley karli karlie karligac karlijn karlik karlis karlo karlotta karlotte karly karlyn karma karman karmela karmen
karmeno karna karney karol karola karolann karole karoliina karolina karoline karolino karolo karoly karon karrah
karrie karry karsa karsana karson karsyn karta karthik kartik kartika karunanidhi kary karya karyl karylin karyn
kasandra kasey kashyap kashyapi kasia kasian kasim kasiran kasiyah kaspar kasper kass kassandra kassey kassi kassia
kassie kassim kastor kasusra kat kata katalin katariina katarina katarzyna kate katee katelin katell katelyn katelynn
katerina katerine katerino katey kath katha katharina katharine katharyn kathe katherina katherine katheryn kathi
kathie kathleen kathlin kathlyn kathrin kathrine kathryn kathryne kathy kathye kati katia katica katie katija katina
katine katinka katja katleen katlin katlyn katlynn kato katrin katrina katrine katrinka katryn katti kattie katun
katunkiz katuscha katusha katy katya kavon kawa kawaca kawaya kawtar kay kaya kayaalp kayacik kayca kaycee kayden kaye
kayla kaylah kayle kaylee kayleigh kayley kayli kayliah kaylie kaylil kaylin kaylyn kayna kaynak kayne kayode kayra
kays kayun kazanc kazi kazim kazimierz kazimir kazimira kazkatun keagan kean keane keano keanu keara kearney keary
keaton keba keefe keefer keegan keelby keeley keelia keely keenan keene keerti kees keet kehinde keir keira keisha
keith keji kekik keklik kelbee kelby kelcey kelci kelcie kelcy kele keles kelila kellby kellen kelley kelli kellia
kellie kellina kellsie kelly kellyann kelsey kelsi kelsie kelsy kelton kelvin kelwin kelya kelyan kemal kemalettin
kemba kemi ken kenan kenari kendal kendall kende kendell kendra kendre kendrick kendricks kenes kenji kenn kenna
kennan kennedi kennedy kenneth kennett kennie kennith kenny keno kenon kensi kent kenton kenya kenyatta kenyon kenza
kenzi kenzie kenzo kenzy keon kepez keramet kerami kerby kerem keremsah keren keri keriann kerianne kerim kerk kermie
kermit kermy kerr kerri kerrie kerrill kerrin kerry kerstin kerwin kerwinn keshaun keshawn kesley keslie kesme kessaf
kessia kessiah kester ketsia ketti kettie ketty keva kevan keven kevin kevina kevon kevser kevyn keyan keyken keyla
keyon keyshawn kezia kezlik kgabu kha khac khadidiatou khadidja khadija khadim khady khai khalid khalifa khalil khang
khanh khanyisile khe khem khethiwe khiem khiet khieu khoa khoan khoat khoi khoudia khuc khue khulekani khuong khuyen
kiah kial kian kiana kiandra kianna kiano kiara kiarra kick kiel kiele kiem kien kienan kiera kieran kiersten kiet
kieu kika kikelia kikelomo kiki kile kiley kilian killian killie killy kilyan kim kimball kimbell kimberlee kimberley
kimberli kimberly kimberlyn kimble kimbra kimi kimiz kimizalma kimizalmila kimizin kimmi kimmie kimmy kimo kin kincaid
kincso kine king kinga kingsley kingsly kingston kinh kinna kinnie kinny kinsley kip kipp kippar kippie kippy kira
kiran kirana kiraz kirbee kirbie kirby kircicek kirgavul kiri kirilo kirk kirlangic kirsten kirsteni kirsti kirstin
kirstyn kirti kismet kissee kissiah kissie kitti kittie kitty kivanc kivilcim kiyan kiymet kizdurmus kizilalma kizzee
kizzie kjaer kjeld kjell klaas klanjo klara klarencjusz klarika klaro klarrisa klaudia klaudian klaudie klaudino
klaudius klaudiusz klaudo klaus klavs klea kleber klemen klemens klement klementina klementino klementyna kleon
kleopatra kleopatro kliment klit klitemnestro klotildo klotylda knox knut knuto kobe koby kocer koch kody koen
koenraad kofi kojo koko koksal kolawole kolby kole koleta koloman kolombin kolombina kolos kolumban kolumbin kolumbina
komil komila komron konrad konrads konstance konstancie konstancja konstantin konstantine konstantins konstanty
konstantyn konstanze konsuela konzuela kopano kora koral koralia koralle koray korbin korbinian kordula kore korede
korella koren koressa korey kori korie korina korinna korkut kornel korneli kornelia kornelie kornelius korneliusz
korney korrie korry kory kosma kosmas kosta kraig krasava krasomil krasomila krasoslav kresimir kresomysl kreuzo krijn
krimhildo kris krisha krishna krishnadas krishnadasa krishnah krisjanis krispin kriss krissie krissy krista kristal
kristan kriste kristel kristen kristi kristian kristiana kristians kristie kristien kristiina kristijan kristin
kristina kristine kristino kristjan kristo kristof kristofer kristoffer kristofor kristoforo kristopher kristos kristy
kristyn kristyna krisztian krisztofer krog krsto kruno krunoslav kryspin krysta krystal krystalle krystel krystian
krystina krystle krystof krystyna krzys krzysiek krzysztof ksantipo ksawera ksawery ksenia ksenija ksenofont ktam
kubad kubat kubilay kubra kubura kuddusi kujoe kumar kumari kumru kumuda kumush kuncara kunhuta kunthara kurnia kursad
kurt kurtis kusuma kutbettin kuzey kuzman kveta kveton kvetos kvetoslav kvetoslava kvetuse kvido kwabena kwadwo kwaku
kwame kwamena kwasi kweku kwesi kwintyn kyan kyano kyara kyla kyle kylee kyleigh kylen kyler kylian kyliann kylie
kylila kyllian kyllikki kylo kylynn kynthia kyra kyrstin laal labuh lac lacee lacey lachlan lacie lacramioara lacy
lada ladarius ladina ladislao ladislau ladislav ladislava ladji ladonna laetitia lafayette lahna lai laia laila laina
lainey laird laisha lajos lake laksana lakshman lakshmi lakshmidhar lakshminath laksita lal lala lale lalie lalita
lalo lam laman lamar lambert lamberto lamia lamih lamine lamiya lammond lamond lamont lan lana lanae lanang lance
lancelot lancilotto landen lander landolfo landry lane lanette laney lanfranco lang langa langgeng langsdon langston
lani lanie lanita lanjar lanna lanni lannie lanny lantar lap lapo lara laraine laras lari larina larine larisa larissa
lark laron larry lars larue larysa laryssa lascar lasma lasmanto lasmono lassana lasse laswi laszlo latashia latia
latif latifa latife latika latisha latofat latoya latrena latrina laughton launce laura lauraine laural lauralee
laurane laure lauree laureen laurel laureline laurella lauren laurena laurenc laurence laurencie laurencja laurencjusz
laurenco laurene laurens laurent laurentia laurentino laurentiu laurenty laurentyna laurenz lauretta laurette lauri
laurian lauriane laurianne lauriano laurice laurie laurin laurine lauritz lauro laury lauryn lautone lava lavada
lavanya lavena lavern laverna laverne lavina lavinia lavinie lavinio lavize lavon lavonne lawrence lawrencia lawry
lawson lawton laxman laxmi layana layanah layla laylo layne layney layton lazar lazare lazaro lazarus lazarz laziz
lazzaro lea leah lean leana leander leandr leandra leandre leandro leane leann leanna leanne leano leanor leanora
leart leatha lebbie leda ledion lee leeann leeanne leela leelah leeland leelou leena leendert leesa leese lega legawa
legra lehna leia leicester leif leigh leigha leighton leila leilah leilani leina leisha lejla leke lela lelah leland
lelia leman lemar lembah lemide lemmie lemmy lempi lemuel len lena lenard lenci lene lenee lenette leni lenia lenja
lenka lenn lenna lennard lennart lenne lennert lenni lennie lennon lennox lenny lenora lenore leny lenya leo leodegar
leodora leoine leokadie leola leoline leon leona leonanie leonard leonardo leone leonel leonelle leonerd leonhard
leoni leonia leonid leonida leonidas leonids leonie leonilda leonio leonis leonne leono leonor leonora leonore leontin
leontina leontine leontyn leontyna leontyne leonzio leopardo leopold leopolda leopoldina leopoldine leopoldino
leopoldo leopoldyna leora leos leposava lera lerato lere leroi leroy lerzan lesana lesek leshia lesley lesli leslie
lesly lessie lestari lester lesya leta letha lethia leticia leticie letisha letitia letizia letta letterio letti
lettie letty leu leufroy leupold lev levana levent levente levey levi levin levio levke levon levoslav levy lew lewes
lewie lewin lewis lewiss lex lexi lexie lexine lexis lexus lexy leya leyan leyla leyna lezley lezlie lia liah liam
lian liana liane lianna lianne liara lias liba libbey libbi libbie libby libena liberata liberato liberatore libere
liberio libero liberto libor libora liboria liborio liboslav liboslava libusa libuse lica licha licia lida lidania
liddy lidia lidija lidio lidmila lidya lieke liem lien liene liesa liet lietald lieto lieu lieuwe lieve lieze liga
ligia liisa liksma lila lilah lilan lilas lili lilia lilian liliana liliane lilianna lilias lilie lilien lilio lilith
liliya lilla lilli lillian lilliana lillie lillis lilllie lilly lilou lilwenn lily lilya lilyan liman limar lina linc
lincoln lind linda linde lindi lindie lindon lindsay lindsey lindsy lindy line linea linell linet linett linette linh
linn linne linnea linnell linnie lino linoel linoi linoy lintang linus linwood linzy lio lioara lion lionel lionello
lior liora lippi lirik liron lirone lis lisa lisabeth lisandro lisann lisanne lisbeth lise liselotte lisetta lisette
lisha lishe lison lissa lissi lissie lissy lita lital litzy liuba liubov liubovi liudmila liuka liusea liv liva livia
liviana livie livija livino livio liviu livius livvie livvy livvyy livy liya liyah liyam liyan liyana liz liza
lizabeth lizbeth lize lizeth lizette lizz lizzie lizzy ljiljana ljuba ljubica ljubisa ljubomir ljudevit llewellyn
lloyd llywellyn loa loan loane lobar loc locke lockwood lodovica lodovico loek loella loes loet logan lohan loi loic
lois loise lola lolade loleta lolita lolly loma lombard lon lona london lone lonee long longin loni lonie lonna
lonnard lonni lonnie lonny lonzo lora lorain loraine loralee loralie loralyn lorant lore loredana loree loreen lorelei
lorella lorelle loren lorena lorenc lorene loreno lorens lorenz lorenza lorenzo loreta loretta lorette lori loria
lorian loriana lorianna lorianne lorie lorik lorilee lorilyn lorin lorinda lorine loris lorita lorna lorne lorrain
lorraine lorrayne lorri lorrie lorrin lory los lot lota lotar lothaire lothar lothario lott lotta lotte lotti lottie
lotty lou loua louan louane louann louay loubna louca louella louie louis louisa louise louisette louison louka loula
louna lounis loup lourdes lourenco loutitia louvenia lova love lovell lovisa lovorka lovro lowe lowell lowie lowrance
loy loyal loyce loydie lqin lua luan luana luat lubica lubin lubomir lubomira lubor lubos luboslav luboslava luc luca
lucais lucas lucca luce lucentiu lucho luci lucia lucian luciana luciano lucias lucica lucie lucien lucienne lucija
lucijan lucila lucile lucilia lucilla lucille lucina lucinda lucine lucio lucious lucita lucius lucja lucjan lucky
lucretia lucretiu lucrezia lucy ludano ludek ludie ludise ludivine ludivoj ludka ludmila ludolphe ludomil ludomila
ludomir ludomira ludoslav ludoslava ludovic ludovica ludovico ludovika ludovikino ludoviko ludovit ludvig ludvik
ludvika ludwig ludwik ludwika lue luella luelle luena luhung lui luigi luigia luis luisa luise luisito luiz luiza
luize lujza luk luka lukas lukasz luke lukhona lukita lukman luko lukrecie lukrecius lula lulita lulu luluh lulut
luminita luminosa lumir lumira luna lund lune lungelo lungu luong lupe lura lurette lurhur lurleen lurlene lurline
lusa lutero lutfan lutfi lutfiya lutfullah lutfulloh luther luthfi lutibor lutobor lutz luu luuk luus luwar luwes lux
luz luzie lwandle lya lyam lyan lyana lyda lydia lydie lydon lyell lyes lykke lyla lyle lylia lylou lyman lyn lyna
lynda lynde lyndel lyndell lyndsay lyndsey lyndsie lyndy lyne lynea lynelle lynett lynette lynn lynna lynne lynnea
lynnell lynnelle lynnet lynnett lynnette lynsey lyon lyric lysanne lyssa maad maaike maan maarit maarten maartje maas
maayane mabel mabela mabelle mable mabruk mac maca macaire macaria macario maccabeo mace maceo macey maci macie mack
mackenzie mactar macy mada madalena madalin madalina madaline madalyn maddalena maddi maddie maddison maddox maddy
madel madelaine madeleine madelena madelene madelief madelin madelina madeline madella madelle madelon madelyn
madelynn madge madhuri madid madie madilyn madina madisen madison madisyn madita madlaina madleen madlen madlin
madonna mads mady madyson mae maegan mael maelie maeline maelis maelle maely maelyne maelys maes maeva maeve mafalda
maffeo magali magda magdaia magdalen magdalena magdalene magdaleno maggee maggi maggie maggiorino maggy magno magnolia
magnus maguelone maguette mahala mahalia mahamadou mahan mahault mahaut mahdi mahe mahendra maher mahesa mahesh
maheswar mahfud mahir mahmoud mahmud mahmut mahrus mahulena mahzan mahzun mai maia maible maica maida maiga maighdiln
maija maik maike maila mailin mailo maily mailys maimouna maimunah maina maiorico mair maira maire maisey maisie
maison maissa maissane maite maitilde maiwenn maiya maja majda maje major makan makar makara makary makayla makenna
makenzie makhtar makinwa maks maksim maksimo makso maksud maksym maksymilian makuta mala malachi malak malanie malati
malchy malco malcolm malea malek malena malene malgorzata malia malick malik malika malin malina malinda malinde
malisa malissa malissia mallaury mallie mallissa mallorie mallory malo malone malorie malory malou maloxat malte
malthe malti malva malvin malvina malvine malvino malwina malynda mama mamadou mamady maman mamante mame mamert mamie
mamoudou mamour man manah manal manar manasse manca mancio manda mandaakin mandakini mandel mandi mandie mandla mandy
manel manelle manetto manfred manfredo mangala mangalya manh mani manik manikya manil manilio manisha manjo manjusha
manley manlio manni mannie manny mano manoah manoj manole manolo manon manona mansour mansueto mansur mansvet manu
manuel manuela manuele manya maphikelela maqsud mara marabel marah maram marana maras marat marc marceau marcel
marcela marceli marcelia marcelin marcelina marceline marcelino marcell marcella marcelle marcellina marcelline
marcello marcellus marcelo marchall marchelle marcheta marci marcia marciano marcie marcile marcille marcin marcis
marco marcos marcu marcus marcy mardon mare mareah mareike marek mareme maren marena maressa mareta marga margalit
margalo margana margaret margareta margarete margaretha margarethe margareto margarett margaretta margarette margarida
margarita margaux marge margeaux margers margery marget margette margherita margi margie margit margita margo margot
margret margrethe margrit margrith marguerite margy mari maria mariadi mariah mariam mariama mariame marian mariana
mariane mariann marianna marianne mariano maribel maribelle maribeth marica maricarmen marice maricica maridel marie
marieann mariechen mariejeanne marieke mariel mariela mariele mariella marielle mariellen mariem marieme marieta
marietta mariette marija marijan marijana marijn marijo marika marilee marilena marilie marilin marillin marilou
marilu marilyn marilyne marin marina marine marinela marinella marinetta marinjo marinko marinna marino marinus mario
marioara mariola marion mariquilla mariquita maris marisa mariska marisol marissa marit marita marite maritsa maritza
mariuca marius mariya marj marja marjan marjane marjatta marje marjeta marji marjie marjolaine marjorie marjory marjy
mark marketa markika markku marko markos markus marla marlane marleah marlee marleen marlen marlena marlene marley
marli marlie marlies marlin marline marlis marlo marlon marlow marlowe marly marlyn marmaduke marna marne marney marni
marnia marnie marolo maros marouane marques marquis marquise marquita marrilee marris marrissa marrit marsha marshall
marsiella marsito marsudi mart marta martainn martaka martana martani marte martelle marten marteno martguerita martha
marthe marthena marti martial martica martie martim martin martina martine martino martins martita marton martti marty
martyn martyna martynne marut maruta marv marve marven marvin marwa marwan marwane marwata marwen marwin mary marya
maryadi maryam maryann maryanna maryanne maryanto marybelle marybeth maryellen maryjane maryjo maryl marylee marylin
marylinda marylou marylynne maryna maryrose marys marysa maryse marzia marzio mas masa masha mashxura masinka mason
massamba massima massimiliano massimo massinissa mata matan matar mate matei matej mateja matelda mateo mateus mateusz
mathe matheo matheus mathew mathian mathias mathieu mathijs mathilda mathilde mathis mathurin mathuys mathys matias
matija matilda matilde matis matiss matisse matjaz matko mato matous matroniano mats matt mattea matteo mattes
matthaeus mattheo mattheus matthew matthias matthieu matthiew matthijs matthis matthus matti mattia mattias mattie
mattis matty matulloh matus matyas matylda matys matz mau maud maude maudie maugis maura maure maureen maureene
maurene maurice mauricette mauricio maurie maurilio maurine maurise maurita maurits maurizia maurizio mauro maury
maurycy mavdud maverick mavis mavlon mavluda mavra mawuena mawusi max maxbuba maxellende maxence maxens maxfuza maxi
maxie maxim maxima maxime maximilian maximiliano maximilianus maximilien maximillia maximillian maximo maximus maxine
maxmilian maxsuma maxwell maxy may maya mayane mayar maybel maybell maybelle maye mayer mayeul mayla mayline maylis
maymie maynard mayne maynord mayoor mayra maysa mayson mayssa mayte mazbut mazhar mazie mazlum mbalienhle mbaye
mckayla mckenna mckenzie meade meadow meagan meaghan meara meche mechelle mecislav mecislava meda medard medardo medea
mederic medina medine medoro medoune medusa medya meena meenakshi mees megan megane megen meggi meggie meggy meghan
meghann meghnad meghnath mehdi mehetabel mehmet mehriban mehtap meier meik meike meir meire meissa mekhi mela melamie
melani melania melanie melanio melantha melany melba melchiade melchior melchiorre melda melek melenija melesa melessa
melezio melia melicent melichar melih melike meliksah melina melinda melinde meline melis melisa melisande melisandra
melisenda melisent melissa melissandre melisse melita melitina melitta mella melle melli mellicent mellie mellina
mellisa mellisent melloney melly melnic melodee melodi melodie melody melonie melony melosa mels meltem melusine melva
melvil melvin melvina melvyn melyna melyssa memduh menahem menaka menard menardo mence mendel mendie mendy menelao
meneo menka menno mennone menodora mer meral mercede mercedes merche merci mercia mercie mercurio mercy meredeth
meredith meredithe merel merell merete meriam meric meridel meridith meriel meriem merih merijn merilee merill merilyn
meris merissa merjem merl merla merle merlin merlina merline merna merola merovee merralee merrel merrick merridie
merrie merrielle merrile merrilee merrili merrill merritt mersey mert mertie merv merve mervin merwan merwin merwyn
meryam meryem meryl messalina mestan mesut meta mete metello metin metod metodej metra metrofane mette mevlut mex
meyer meyra mhambi mia mica micael micaela micah micha michael michaela michaelina michaeline michaella michail michal
michala michale michalina micheal micheil michel michela michelangelo michele michelina micheline michell michelle
michi micjo mick mickael mickey micki mickie micky midas mieke miel mien mignon mignonne migue miguel miguela
miguelita miha mihael mihaela mihai mihail mihailo mihajlo mihaly mihnea mihriban mija mijat mik mika mikael mikaela
mikail mikayla mike mikel mikelis mikey mikhail mikkel mikki mikko miklos mikol mikolaj mikolas mikulas mila milada
miladin milan milana milanka milanko milano mildred mildrid mile milena miles mileta miley milford milhan milic milica
milicent milik milisav milissent milivoj miljan miljana miljenko milka milla millard mille miller milli millicent
millie millisent milly milo milojica milomir milon milorad milos miloslav miloslava milota milou milous milovan
milovin milred milt miltie milton milty miluse milutin milzie mima mimi mimma mimo min mina minakshi minda mindy mine
minerva minervina minervino minetta minette minh mink minka minna minnaminnie minne minni minnie minnnie minny
minodora minta mio mioara miodrag miomir miquela mir mira mirabel mirabela mirabella mirabelle mirac miracle miran
miranda miray miraziz mircea mirco mireielle mireille mirek mirela mirella mirelle mireya miriam miriama miriamo
mirilla mirja mirjam mirjana mirka mirkelam mirko mirna miro mirocleto miromil miromila miron mirona miroslav
miroslava mirre mirta mirte mirthe mirtil mirto miruna mirza mirziyo misa misael misaele misbah mischa misha misko
mislav misra missie missouri missy misti misty mitar mitch mitchael mitchel mitchell mithat mitica mitja mitra mitrut
mittie mitzi miya mizgin mlad mladana mladen mnata mnislav mnislava moa mobolaji moc moche moctar modest modesta
modestia modestine modesto modibo modou modrite modupe mody mofifoluwa mohamad mohamadou mohamed mohammad mohammed
mohan mohana mohandas mohandis mohinder mohini mohir moina moira moise moises moisette moishe mojca mojisola
mojisoluwa mojmir mojzesz mojzis molgaard moll mollee molli mollie molly momir momira mona monah monaldo monalisa
moncho monde mong monica monika moniko monique monitore monro monroe monserrat monserrate montague montana monte
montgomery monti montse montserrat monty monvids moore moos mora moradeke morayo mord mordecai mordy moreen morena
morenike moreno morey morgan morgana morgane morganica morganne morgun moria moriah moric morie moris morissa moritz
morlee morley morly morna morne morolake morrie morris morry morse mort morten mortie mortimer morton morty mory mose
moselle moseo moses moshe mosinmileoluwa moss mossie mosunmola motunrayo mouctar mouhamadou mouhamed mouhameth
mouhammadou moussa moustafa moustapha moxidil moxigul moxina moxinur moxira moyna moyosore moyra mozell mozelle mozes
mpho mpilo mpumelelo msizi mstislav mthunzi muammer muattar muaviye muaz muazzam mubina mudite muesser mufi mufid
mufinella mufiz muge mugur mugurel muhamado muhammad muhammed muharrem muhsin muhtar muhterem muhtesem muhtor
muhyiddin muire mujdat mujde mujgan mujur mukadder mukaddes mukerrem mukesh muktedi muktedir muktefi mukul mulya
mulyanto mulyono mumpuni mumtaz munevver muni munif munir munmro munroe mur murat murdoch murdock mureil muren murial
muriel muriela murielle murilo murl murod murphy murray murry mursinin mursita murti murvyn musa musawenkosi musir
muslih mustafa mustafo mustapha mustika mustofa musulmon mutahhar mutasim muteber mutemed mutia muttalib muyassar
muyiwa muzaffar muzaffer muzdad muziano mya myah myca mycah mychal myer myla mylan mylene myles mylo myra myrah
myranda myriam myrilla myrl myrle myrlene myrna myron myrta myrthe myrtia myrtice myrtie myrtil myrtille myrtis myrtle
myrvyn myrwyn nabi nabil nabila nabin nacho naci nada nadalina nadean nadeen nadege nadejda nadezda nadi nadia nadine
nadir nadiya nadja nady nadya nadzieja nae nael naelle naemi nafisa nafiz nagabhushanam nahel nahid nahil nahla nahum
naia nail naila naim naima nais naja najam najib najla najmiddin najwa nakia nala nalan nalani nalar nalia nalini nam
namazio name namik nana nananne nance nancee nancey nanci nancie nancy nand nanda nandi nando nandor naneta nanete
nanette nang nani nanice nanine nanna nannette nanni nannie nanon naoma naomi naomie naoufal naoufel napoleon
napoleone nappie nara naradi narayan narcis narcisa narciso narcisse nardi narendra nargiz nargiza nari nariko narimon
narin narinder narji narseo narsete nasab nash nasiba nasim nasir nasriddin nasrullah nassim nastja nat nata natacha
natala natale natalee natalia natalie natalija natalina nataline natalya natan natanael nataniel natasa natasha
natassia nate nath nathalia nathalie nathan nathanael nathanial nathaniel nathanil nathen natiq natividad natka nattie
naud naudet naura naval naveen navin nawal nawel nawfel nawroz naya nayel nayeli nayla naz nazan nazario nazariusz
nazary nazif nazim nazli nazmi nazrulloh nazzareno nazzaro ndleleni ndondoloza nea neal neala neale neall nealon
nealson nealy nebojsa necat necati necdet nechifor necib necla necmettin ned neda nedda neddie neddy nedeljko nedi
nedim nedjeljka nedjeljko nedra neel neela neele neeltje neely nefeli nefen neha nehemiah nehemie nehir nehoslav neil
neila neile neill neilla neille neils neiva neja nejat nejc nejla neklan nela nelda nele nelea neli nelia nelie nelio
nell nella nelle nellea nelli nellie nelly nels nelson nelu nelya nemanja nena nenad nene neo neoma neonila neopolo
neoterio nepomuk nera nerea nereo nergis neri nerissa nerita nermine nero neron nert nerta nerte nerti nertie nerty
nesa neset nesim neslisah nesrin nesrine nessa nessi nessie nessy nesta nester nestor nestore netta netti nettie netty
neva neven nevena nevenka nevil nevile neville nevin nevins nevio nevra nevsa nevzat newell newroz newton neyla neysa
nezamysl nga ngan nghi nghia nghiem nghiep ngoc ngon nguyen nguyet nha nhan nhat nhi nhiem nhien nhlakanipho nhon nhu
nhuan nhung nhuong nia nial niall niame nicanor nicarete niccolo nicea niceforo nicephore niceto nicezio nichifor
nichol nicholas nicholaus nichole nicholle nichols nick nickey nicki nickie nicklas nicklaus nicko nickola nickolai
nickolas nickolaus nicky nicla niclas nico nicoara nicodemo nicodim nicol nicola nicolae nicolai nicolaie nicolais
nicolas nicole nicolea nicoleen nicoleta nicoletta nicolette nicoli nicolina nicoline nicolis nicolle nicolo nicon
nicu niculina niculita nicusor nicuta nida nidia niek niel niels niem niene nienke nigar nigel nigora nihad nihal
nihan nihat nik nika nikaniki nike niki nikita nikki nikkie nikko niklas niklaus niklavs niko nikodem nikodema nikol
nikola nikolai nikolao nikolaos nikolas nikolasz nikolaus nikolcjo nikoleta nikoletta nikolia nikolina nikolos nikos
niksa nil nila nilam nilde niles nilgun nils nilson nilufar nimakoah nimas nimit nimrod nina nine nineli ninetta
ninette ninfa ninh niniano ninioluwa ninnetta ninnette nino ninon ninthe nio niouma niraj niranjan nirbhay niro nisa
nisan nischal nissa nisse nissie nissy nistiman nita niven nives nixie nixon niyaga niyazi niyilolawa nizamettin nizar
nizom nizomiddin njegomirka nkanyezi nkosenye nkosingiphile nkosinhle nkosiyabo nnamdi noa noach noah noaho noak noam
noami noan noar nobe nobie noble noby nodira noe noel noelani noelia noelie noell noella noelle noellyn noelyn noema
noemi noemie noemy nofoto noha noham nohan noila nokuthula nola nolan nolana noland nolann nolen nolhan nolie noll
nollie nolly nolwazi nomi nomvula nona nonah nonhlanhla noni nonie nonjabulo nonkululeko nonna nonnah noor noortje
nora norah norbert norberta norberto norbie norby nord nore norean noreen norene norhane norica norina norine norma
norman normand normie normy norri norrie norris norry north northrop northrup norton norval norwood nosir nosirjon
nostriano noud nouha nour noura nourane nouri nout nova novak novan novelia novella novi noviana novita nowell nowi
nox nozima nozipho nqobile nrima nthabiseng ntokozo ntombizodwa nubia nuccia nuda nudem nugraha nukhet numan nuno
nunziata nunzio nuong nur nural nuran nuray nurbek nuredin nurettin nurgul nurgun nuri nuria nuriddin nurlan nursel
nurseli nurul nurullah nusa nusrat nusratulloh nusret nya nyah nyana nyasia nydia nynke nyoman nyssa oana oanh oates
oba obadiah obadias obanijesu obed obediah oberon obid obidiah obie obioma obrad obren ocean oceane ocie octav octave
octavia octavian octaviana octavio octaviu octavius oda oddone odele odelia odelinda odell odella odelle oderico
odessa odeta odetta odette odey odidone odie odil odile odilia odille odilon odin odolen odon odorico odunayo ofelia
ofelie ofella ofelya ofilia ogdan ogden ogdon oger ognjana ognjen ogooluwa oguz oguzhan ojars ojaswini okan oke okey
okiki oksan okta oktavian oktavie oktavius oktay okto ola oladara oladare oladimeji olaf olag olaide olajumoke
olakunle olamide olanrewaju olansile olaoluwa olasunmbo olatunbosun olav olavi olayinka olbram olcay oldrich oldriska
ole oleg olegs oleksandr olen olena olenka olenolin olesea oleta olga olgerts olgica olia oliga olim olimpia olimpiada
olimpian olimpio olimpiu olin olinda olindo oliva olive oliver olivera olivero olivette olivia olivie olivier oliviera
oliviero olivija oliviu oliwia oliwier oliy olle ollie olly olof ololade olufeyisayo olufunke olufunmi olufunmilayo
olumide olumorotimi olusola olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun
oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole
oluwunmi olva olvan olwen olympe olympia olympie oma omad oman omana omar omari omawunmi ombeline ombline ombretta
omer omero omina omobobola omobolanle omodunni omolabake omolara omolola omosalewa omotara omotayo omotola omotolani
omotoun omowumi ona onder ondina ondine ondrea ondrej ondrejka oneida onesta onesto onfre onfroi oni onida onie
onofredo onofrio onome onorata onorina onorino onorio onoriode onufry onur oona oormila opal opalina opaline opan
opemipo opeoluwa opeyemi ophelia ophelie opung oqil ora oral oralee oralia oralie oralla oralle oran orazio orbadiah
orchidea orel orelee orelia orelie orell orella orelle oren orenzio oreofe orest oreste orestes orfeo orhan oriana
oriande oriane orie orietta orif orin orio orion orlan orland orlando orlane orlo orly ornella oronzo orpha orran
orren orrin orsa orsino orso orsola orsolina orson ortansa ortensia ortensio orton orval orville orvokki orzu osanna
osbaldo osbert osborn osborne osbourn osbourne oscar osgood oskar oskari oskaro osman osmond osmondo osmund ossie
ostergaard ostoja osunleke osvald osvaldo oswald oswaldo oswell ota otabek otakar otakara otello otes otha othelia
othella othello othilia othilie othmane otho otilia otilie otilija otis otmar oto otokar otomar ottaviano ottavio
ottilia ottilie ottis otto ottone otylie oumar oumayra oumou oury ousmane oussama ova ovidio ovidiu ovidius owen oxana
oya oybek oyenike oyga oyindamola oyindasola oyku oynur oysha ozan ozana ozanne ozcan ozden ozella ozer ozge ozgur
ozhan ozkan ozlem ozlen oznur ozod ozoda ozodbek ozren ozy ozzie ozzy pablo paciano pacifico packston paco pacome
pacomio pacorro padam paddie paddy padget padgett padma padmi padraic padraig padriac paige paiman paivi paja pakize
palatino palemon palladia palladio palm palma palmazio palmer palmira palmiro paloma pam pamela pamelina pamella
pamfil pammachio pammi pammie pammy panagachie panait panca pancario panchito pancho pancrazio pandora pandu panfilo
pangeran pangestu panji panka pankrac pankracy panna pansie pansy pantaleo pantaleon pantaleone pantelei paola paolina
paolo papagena papageno paquito param paramartha paramita paraschiva parascovia pardi pardo parfait pari paride paris
parke parker parla parman parmenio parnell parrnell parsifal parsival parsla parvati pascal pascale paskal paskala
pasquale pat paten paterne paterniano pathe patience patin paton patric patrica patrice patricia patricie patricija
patricio patrick patrik patriko patrizia patrizio patrizius patroclo patru patrycja patrycjusz patrycy patryk patsy
patten patti pattie pattin patton patty paul paula paule pauletta paulette pauli paulica paulie paulien pauliina
paulin paulina pauline paulino paulita paulo pauly pauside pava pave pavel pavia pavica pavils pavla pavle pavlin
pavlina pavlov pavol pawel pax paxon paxton payidar payton peadar pearce pearl pearla pearle pearlie pearline pebrook
pecine peder pedro peer pegeen peggi peggie peggy peirce pekka pelaghia pelagia pelagie peleo pelhrim pelin pelinsu
pelle pellegrino pelumi pembe pembroke penda penelopa penelope penn penni pennie penny penrod pentti pepe pepi pepijn
pepillo pepin pepita pepito pepo peppe per pera perceval percival percy peri peria perica perice pericle perico
perihan perikles perkasa perkin perl perla perle pernell pernilla pero perpetuo perran perren perri perrine perry
perseo persida persis pertev peruna perver pervin perzida peta petar pete petek peter peteris peterus petey petko petr
petra petrana petre petri petrica petrija petrina petrisor petro petronela petronella petronia petronila petronilla
petronille petronio petronius petru petruse petrut petruta petteri petula peyami peyter peyton phaedra phaidra phap
pharell phat phebe phedra phelia pheobe phi phil phila philani philbert phileas phileine philemon philibert philine
philip philipa philipp philippa philippe philippine philis phillida phillie phillip phillipe phillipp phillis philly
philomena philomene philothee philou phineas phip phiwokwakhe phoebe phoenix phong phu phuc phung phuoc phuong phylis
phyllida phyllis phyllys phylys pia pie pien piera pierangelo pierce pierette piergiorgio pierluigi piermarco piero
pierre pierrette pierrick piersilvio pierson piet pieter pietra pietrek pietro pilar pim pinar pincas pinchas pincus
pink pinkie pio piotr pip piper pippa pippo pippy piraye pirjo pirkko pit pius placida placido platon platone pleun
plinio plutarco pol pola poldi polidoro polifemo polikarp polina polissena pollione polly pollyanna polona polykarp
polyxena pompeo pompilia pompiliu pomponio pontus ponziano ponzio pooja poornima poppy porfirio porfiriusz porfiry
porter portia portie porty porzia porziano postumio poul powell praba prabawa prabin prabowo prabu praest prakash
prakosa pramila pran pranata pranawa pranay prasad prasanna prascovia prasetya prasetyo prashant prassede prathamesh
pratiwi pravdan pravdomil pravdomila pravomil pravomila pravoslav pravoslava prayag prayitna prayoga prayogo precious
predrag preity prem prema premysl pren prent prentice prentiss prescott presley preston priamo pribyslav pribyslava
price prima primerose primo primoz prince princess prinz prisca priscella priscila priscilla priscille prisco priska
prissie prita privato priya priyala procopio profira prokles prokop prokopa prokul promise proserpina prosper prospera
prospero protasio proteo providenci prudence prudenzia prudenzio prudi prudy prue prune prvoslav pryce publio puck
puji puk pulcherie puneet pupolo puput purcell purna purnima purushottam purwa purwadi purwanto pushti pusicio puspa
puspita puti putnam putnem putri putu pyotr qizilgul qobil qori qosim quan quang quartilla quarto quasimodo qudrat que
queen queenie quent quentin quentine querano querida quieta quillan quin quincey quincy quinlan quinn quino quint
quinta quintana quinten quintia quintiliano quintilio quintilla quintin quintina quintino quinton quintus quinty
quinziano quinzio quique quirin quirino quiteria quitterie quoc quy quyen quyet quynh rabi rabia rachael rachel
rachela rachele rachelle rachid raci rada radan radana radcliffe raddie raddy radegast radek radeke raden radenko
radha radhost radika radim radimir radimira radina radion radisa radislav radislava radit raditya radivoj radivoje
radka radko radmil radmila radmilo rado radojka radolfo radomil radomila radomir radomira rados radosav radoslav
radoslava radovan radovana radslava radu raducu radul raduz radvan rae raeann raegan raf rafa rafael rafaela rafaelia
rafaelita rafaellle rafaello rafaelo rafal rafe rafet raff raffaele raffaella raffaello raffarty rafferty rafi rafid
rafila rafiq rageshwari rageswari ragnar rahal raharja rahayu raheem rahel rahelo rahim rahime rahma rahman rahmat
rahmawati rahmi rahsaan rahsan rahul raide raif raihan raik raimondo raimund raimundo rain raina rainald rainaldo
raine rainelda rainer rainhard rainold raisa raj rajab rajan rajana rajendra rajina rajinder rajiv rajko rajmund rajna
rajnold rajsa raju rakel rakesh rakip rakita raleigh ralf ralina ralph raluca rama ramaa ramata ramatoulaye ramazan
ramesh rameshwar rami ramiro ramiz ramon ramona ramonda ramsay ramsey ramy ramziddin ramziya rana rance rancell rand
randa randal randall randee randell randene randi randie randolf randolph randy ranee ranek rangga rani rania ranice
raniero ranim ranique ranjan ranjeet ranjit ranko ranna ranolfo ransell ransom ranya raoul raphael raphaela raphaelle
rapulane raquel raquela rares rasad rashad rashawn rasheed rasheedah rashid rasia rasid rasifa rasim rasit rasko rasla
rasmus rastislav rastislava rati ratibor ratih ratimir ratmir ratna rauf raul raven ravi ravid raviv ravshan rawane
rawley raxmatulloh ray rayan rayane raychel raye rayen raymond raymonde raymund raymundo rayna raynard raynell rayner
raynor rayona rayshell rayxona rayyan razvan rea reade reagan reagen reamonn reanna reba rebbecca rebe rebeca rebecca
rebecka rebeka rebekah rebekka rebekkah rebeko rebel recai recep reda redd redford redmond reeba reece reed reena rees
reese reeta reeva reeve refah refet refik regan reggi reggie reggis reggy reghina regina reginald reginaldo reginauld
regine regis regitze regnars regolo regula reha rehor rehorka reid reidar reider reign reiko reilly rein reina reinald
reinaldo reinaldos reine reinhard reinhold reinold reinwald reis rejan rejean rejeanne reka reksa relja relu remi
remig remigio remilekun remington remo remondo remus remy remzi rena renado renae renaldo renard renars renas renat
renata renate renato renaud renault rendy rene renee renell renelle renette rengin renie renja rennie rens renske
renzo resat resid respati respicio ressie restu resul reta retha retno reto retta reube reuben reuven reva revi revkah
rex rey reybaud reyes reyhan reymundo reyna reynard reynold reynolds reza rezzan rhea rheba rheta rhett rhetta rhiamon
rhianna rhiannon rhianon rhoda rhodia rhodie rhody rhona rhonda rhys ria riaan riad rian riana riane riannon rianon
rica ricard ricardo ricards ricario ricca riccarda riccardo richard richarda richardo richart richelmo richie richmond
richmound richy rici rick rickard rickert rickey ricki rickie ricky rico ricoriki ridvan ridwan rieke rifat riff rifki
rigard rigoberto riitta rija rika rike riki rikke rikki riley rim rima rimma rina rinaldo ringo rini rino rio riobard
riordan ripley risa ristana rita ritchie ritesh ritva riv riva rivalee river rivi rivka rivkah rivy riyad riza rizki
rizvon roan roana roanna roanne roarke robaldo robb robbe robbert robbi robbie robbin robby robbyn robena robenia
robers robert roberta robertina roberto robi robin robina robinet robinett robinetta robinette robinia robinson robiya
roby robyn rocco roch rochell rochella rochelle rochester rochette rocio rockey rockie rockwell rocky rod roda rodan
rodd roddie roddy roderic roderich roderick roderigo roderik roderyk rodge rodger rodi rodiano rodica rodie rodina
rodion rodney rodolfo rodoljub rodolph rodolphe rodri rodrick rodrigo rodrigue rodrique roel rogelio roger rogerio
rogers rohan rohana rohit rois roj rok rokhaya rokia roko roksana roland rolande rolando roldan roley rolf rolfe rolfo
rolland rollie rollin rollins rollo rolly rolph roma romain romaine roman romana romane romanita romano romans romee
romeo romero romeu romilda romina romoaldo romola romolo romona romonda romuald romualdo romul romulus romy ron rona
ronak ronald ronalda ronaldo ronan ronda roni ronica ronja ronke ronna ronni ronnica ronnie ronny roobbie rooney roos
roosevelt rora rori rorie rorke rory rosa rosabel rosabella rosabelle rosalee rosaleen rosalia rosalie rosalina
rosalind rosalinda rosalinde rosaline rosalyn rosalynd rosamond rosamund rosamunda rosan rosana rosanna rosanne
rosario rosco roscoe rose roseann roseanna roseanne roselia roselin roseline rosella roselle roselyn rosemaria
rosemarie rosemary rosemonde rosen rosendo rosene roser rosetta roshelle rosie rosina rosita roslyn rosman rosmunda
ross rossana rossella rossie rossy rostislav rostislava rotaru roth rotimi rourke rouvin rovena rover rowan rowe rowen
rowena rowland rowney roxana roxane roxanna roxanne roxelana roxi roxie roxine roxy roy roya royal royall royce roza
rozalia rozalie rozalija rozalin rozalinda rozamond rozamunda rozana rozanna rozanne roze rozele rozella rozelle
rozina rozita roziya rozo rozvita rriocard ruben rubetta rubi rubia rubiano rubie rubin rubina ruby rubye ruchan rudd
ruddie rudi rudie rudiger rudis rudite rudolf rudolfa rudolfina rudolfo rudolfs rudolph rudra rudy rudyard ruedi ruf
rufe rufina rufino rufo rufus ruggero ruggiero ruhsar rui ruken rukhmani rukmin rukneddin rumena runa rune rupert
ruperta ruperto rupinder ruprecht rurik rusins ruslan ruslana rusman russ russel russell rustam rustie rustin rustu
rusty rut ruta rutger ruth ruthann ruthanne ruthe rutherford ruthi ruthie ruthy rutilo rutledge rutter ruttger ruxanda
ruxandra ruya ruza ruzena ruzica ryad ryan ryann rycca ryder rylan rylee ryleigh ryley rylie rym ryon ryszard ryun
saad saadat saadi saar saba saban sabar sabato sabazio sabele sabin sabina sabine sabino sabir saboxat saboxon sabra
sabri sabrina sabrine sabryna sacha sachin sacid sada sadan sadar sadberk sadella sadettin sadi sadie sadik sadina
sadio sadoqat sadri sadriddin sadullah sadye saer safa safae saffet saffiro saffo safi safia safiatou safietou safina
safir safira safiya safo safouan safouane safta safura sagar sage sahap sahin sahinalp sahra sahriyar sahsuvar said
saida saidee saiful saige saim saiq saka sakari sakina sakip sakir sakti sakura saladino salaidh salamoun saleem salem
salif salih salim salimah salimata salimatou saliou sallee salli sallie sally sallyann sallyanne salma salman saloh
saloma salome salomea salomena salomey salomi salomo salomon salomone salomoun salsabila salustio salvador salvatore
salvidor salvo salwa salwator saly sam samandar samanta samantha samara samaria samba samed sameer sami samia samiah
samih samil samim samina samir samira samiya sammie sammy samo samona sampson samson samsul samu samuel samuela
samuele samuelo samukelisiwe samy san sana sanaa sancho sanda sande sandeep sander sanders sanderson sandi sandie
sandor sandra sandrine sandro sandu sandy sandye sanele sanem sanford sang sanja sanjay sanjin sanka sanna sanne
sanobar sanson sansone santa sante santi santiago santina santino santo santos santosh sanya sanziana sao saodat
saphira sapiente sapphira sara saraann sarada sarah sarai sarajane sarala sarani saraswati sarbello sardor sare saree
sarena sarene sarette sarge sargent sari sarina sarine sarisha sarita sarka sarla sarlota sarmite saroja sarra sartika
sarvar sarvin sarvinoz sasa sascha sasha sashenka saskia saskie saso satine satish satu saturn saturniano saturnin
saturnino satya satyen saudra saul saulcerite sauncho saunder saunders saunderson saundra sauveur sava savanah savanna
savannah savas savel saverio saveta savi savin savina savinien savino savion savva sawyer sawyere saxe saxida saxon
saxona sayan sayer sayers sayre sayres sayyora scarface scarlett scholastika scholastique schorsch schuyler scolastica
scot scott scotti scottie scotty scout seamus sean seana seb sebas sebastiaan sebastian sebastiana sebastiano
sebastiao sebastien sebastjan sebestian sebnem secaeddin secil seckin seckou seconda secondiano secondina secondo seda
sedat sedef seden sedrick sedrik sef sefer seff sefik sefora seghei segilola segolene seher sehlevent sehrazat seka
sekinat sekou sela selahattin selale selami selby selcan selcuk selda selen selena selene selestina selia selie selig
selim selin selina selinda seline sella selle selma selmer selvaggia selvi selyan sem sema semenica semih semion
semiramide semplicio sempronio semra semsi sena senay sener senesio sengul senka senn senna senne sennur senofonte
senol senta sep sephira sephora sepp seppe seppo septi serafettin serafim serafima serafin serafina serafino seraina
serap seraphin serapione serban serbulent serdar seref seren serena serenity serenus serge sergei sergej sergen
sergent sergey serghei sergi sergio sergiu sergiusz serhad serhat serif serin serine sermet sermin serpil sertac
sertap servac servan server servidio serviliano sesto seth settar settimio settimo setya seumas sev seval sevara sevda
sever severa severiano severin severina severine severino severo sevgi sevil sevim sevinc sevket sevki sevtap sevval
seward seweryn sexmus seyban seyda seydou seye seyfettin seyfi seyfullah seyma seymour seynabou seyyit sfiso shad
shade shae shahboz shahobiddin shahriyor shahzod shai shaily shaima shaina shaine shaka shakila shakira shakti
shakuntala shalewa shalna shalne shalom shamsiddin shamus shana shanan shanda shandee shandeigh shandie shandra shane
shanel shanelle shani shania shanice shanie shaniya shankar shanna shannah shannan shannen shannon shanny shanon
shanta shantanu shantee shanti shany shara sharai sharda shari sharity sharl sharla sharleen sharlene sharline
sharmila sharon sharona sharron sharyl shashi shashikala shaughn shaun shauna shaw shawn shawna shawnee shay shayan
shayla shaylah shaylee shaylyn shaylynn shayma shayna shayne shea sheba sheela sheelagh sheelah sheena sheeree sheff
sheffie sheffield sheffy sheila sheilah shekoni shel shela shelagh shelba shelbi shelby shelden sheldon shelia shell
shelley shelli shellie shelly shelton shem shemar shena shep shepard sheppard shepperd sher sheree sheri sheridan
sherie sherill sherilyn sherine sherline sherlock sherlocke sherly sherm sherman shermie shermy sherri sherrie sherry
sherwin sherwood sherwynd sherye sheryl sherzod shiloh shilpa shina shir shirel shirine shirisha shirl shirlee
shirleen shirlene shirley shirline shiv shivakari shobhana shodiyor shola sholom shoshana shoshanna shresth shresthi
shreya shreyashi shridevi shrishti shristi shubha shubhaprada shukrulloh shurlock shurlocke shurwood shwet shyann
shyanne shyrel siana sianna siara sibbie sibby sibeal sibel sibella sibelle sibilla sibley sibongile sibusiso sibyl
sibyla sibylla sibylle sico sicuro sid siddarth siddhartha siddhi siddhran sidiq sidki sidnee sidney sidoine sidon
sidoney sidonia sidonie sidonio sidonnie sidra sidy siebe siegfried siem sien siena sienna siep sierra sieu siffre
sifiso sigebert sigfrid sigfrido sigfried siggi sigismond sigismondo sigismund sigismundo sigmund signe sigrid sigurd
sigvard sihab sihabeddin sihem siir sijuade sil sila silan silas sile sileas silja silje silke siloe silva silvain
silvan silvana silvano silvanus silvere silverio silvester silvestr silvestro silvia silvian silviana silvie silvija
silvio silviu silvius sim sima simao simea simen simeon simeona simeone simge simi similoluwa simina simion simisola
simmonds simo simon simona simone simonetta simonette simonida simonne simono sina sinan sinasi sincere sinclair
sinclare sindee sindisiwe sindre sinem sinenhlanhla sinesio sinfronio sinh sinica sinikka sinisa sinja sinkler sintia
siobhan sioux siouxie sipan siphephelo siphiwe sipho sir sira sire sireno siria siriano siricio sirin sirine sirineu
sirio siro sirojiddin sirri sisely sisile siska sissi sissie sister sisto sitara sithembiso siti siusan siv siward
sixt sixte sixtine sixtus siyanda sizakele sizani sjoerd sjors skaidrite skander skarlet skarleta skell skelly skipp
skipped skippie skippy skipton skov sky skye skyla skylar skyler sladana slade slamet slava slavek slaven slavena
slaviboj slavibor slavica slavka slavko slavoboj slavoj slavoljub slavomil slavomila slavomir slavomira sloan sloane
slobodan slobodanka sloka smaranda smed smeralda smil smiljana smilla smita smitty smriti sname snejana snezana
snjezana soan soave sobeslav sobeslava sobit soccorso socrate soda sodiq sofia sofiane sofie sofija sofinjo sofio
sofronia sofronie sohan sohane sohib sokhna sokrat solal solange soledad soleh solene solenn soline sollie solly
solocone solomon solon solveig solveiga som soma somerset somnath somu son sona sondra sondre song songul sonia sonja
sonjo sonke sonni sonnie sonnnie sonny sonya soof sophey sophi sophia sophie sophronia sophy soraia sorana soraya
sorcha soren sorin sorina sosanna sostene sosteneo sostrato soter sotira souleyman souleymane soumaya sowande spano
spartaco spela spence spencer spense spenser speranta speranza speranzio spidola spiridon spirydion spytihnev srboljub
srecko sredoje srna stace stacee stacey staci stacia stacie stacy stafani staffard stafford staford stan stana stanca
stancu standford stanfield stanford stanimir stanislao stanislas stanislaus stanislav stanislava stanislaw stanko
stanleigh stanley stanly stanton stanwood starla starlene starlin starr stasa stasta staszek stavro stavros staza
stearn stearne steen steeve stef stefa stefan stefana stefania stefanie stefanino stefano steffane steffen steffi
steffie stela stelian steliana stella steluta sten stepan stepana stepanida stepanka steph stepha stephaans stephan
stephana stephane stephani stephania stephanie stephannie stephanus stephany stephen stephenie stephi stephie stephine
stephon ster sterling sterne sterre stesha stevan stevana steve steven stevena stevie stevy stewart stig stijn
stiliano stillman stillmann stina stine stinky stipan stipe stiriaco stirling stjepan stoddard stojan stojanka stojmir
stone storm stormi stormie strahinja stribor stuart suat subash subhash subhashini subhasini subhi subodh subomi
sucheta suci sud sude sudeva sudi sue suelen suellen suheyl suhrob sujata sukanya sukey suki sukru sula sulaymon sule
suleyman sullivan sulton suma suman sumayyah sumeet sumitra summer sumner sunay suncica sune sunita sunniva sunny
suong suraj surano suresh sururi surya suryakant suryakanta suryakantam susan susana susanetta susann susanna susannah
susanne susano susette sushant susheel sushil sushma susi susie susy sutherlan sutherland sutton suus suyuna suzan
suzana suzann suzanna suzanne suze suzette suzi suzie suzon suzy svatava svatoboj svatobor svatomir svatopluk
svatoslav svatoslava svea sveatoslav svebor sven svend svenja sverre svetislav svetla svetlana svetluse svetolik
svetomir svetoslav svetozar sveva svitlana sviturno swami swan swann swapnil swara swarnalata swarup swassane swen
sweta syahrini sybil sybila sybilla sybille syble sybyl sydel sydelle sydnee sydney sydni sydnie sylas sylva sylvain
sylvan sylvester sylvestre sylvia sylviane sylvie sylwester sylwia syman symon synne syrine szabolcs szczepan szofi
szofia szonja szymon tabatha tabb tabbatha tabbi tabbie tabbitha tabby tabea taber tabina tabita tabitha tabor tabris
taceddin tacjana tad tadd taddeo taddeusz tade tadeas tadej tadeo tades tadija tadio taha tahir tahlia tahsin tai taib
taide taina tais taisia tait taite taiwo tal talat talay talbert talbot talea talha tali talia talip talis talita
talivaldis tallia tallie tallou tallulah tally talon talrits talya talyah tam tamar tamara tamarah tamarra tamas tamer
tamera tami tamia tamiko tamina tamino tamma tammara tammaro tammi tammie tammo tammy tamqrah tamra tan tana tancrede
tancredi tandi tandie tandy taner tanguy tanhya tani tania tanirika tanitansy tanja tanju tankred tann tanner tanney
tannie tanny tansu tantri tanushree tanushri tanya tanyeli tao tapan tapani tapio tara tarah taras tarcisio tari tarik
tarja tarkan tarlan tarquinia tarra tarrah tarrance tarsilla tarso tarun taryn tasa tasdik tasha tasia taskin tasnim
tasnime taswir tat tatana tate tatiana tatiania tatjana tatum tatyana taufan taufik taurean taurin tavares tawnya
tawsha taya tayfun taylen tayler taylor tayyar taziana taziano tazio tea teador teagan tecla ted tedd tedda teddi
teddie teddy tedi tedie tedman tedmund tedra teea teena teguh teije teirtza tej teja tejas tejumola tekin tekinalp
tekla telchide telemaco telica tellervo telly temel temidayo temistocle temitope tempest templeton tenley teo teobald
teobaldo teodata teodolinda teodoor teodor teodora teodorico teodorik teodoro teodosia teodosio teodoto teodoz
teodozie teofan teofil teofila teogene teohari teoman teona tera terenc terence terencio terencius terencjusz terenzio
teresa terese teresina teresita teressa tereza tereze terezia terezie terezija terezo teri teriann terrance terrel
terrell terrence terri terrie terrijo terrill terry terrye tersina tertuliano terza terzo tesauro tesifonte tesnim
tesnime tess tessa tessi tessie tessy tetiana teudosia teun teunis tevfik tevhid tevin tezcan tezel tezer thabisa thac
thach thacher thad thaddeus thaddus thadeus thadie thai thain thaine thais thalea thalia tham thamsanqa thando thane
thang thanh thanina thao that thaxter thayne the thea theadora thebault theda thedric thedrick thekla thelma themba
theo theobald theodor theodora theodore theodoric theodorik theodose theodosia theodosie theofan theofil theofila
theophane theophile theophraste theotime theresa therese theresia theresina theresita theressa therine theron theu
theunis theuns thi thia thiago thibaud thibault thibaut thibert thibo thien thierno thierry thies thieu thije thijmen
thijn thijs thilo thinh thirza tho thoa thoai thobeka thoi thom thoma thomas thomasa thomasin thomasina thomasine
thong thor thora thorben thore thorge thorin thorndike thornie thornton thorpe thorstein thorsten thorvald thu thuan
thuat thuc thulani thulisile thuong thurman thurstan thurston thuy thuyet thy tia tiago tian tiana tianna tiara
tibaldo tibbe tiber tiberia tiberio tiberiu tiberius tibo tibold tibor tiburcius tiburzio tich tichomil tichomir
tichon ticone tidiane tiebold tiebout tieme tien tiena tiep tierney tierra tiertza ties tieu tiffani tiffanie tiffany
tiffi tiffie tiffy tiguida tihomir tiina tija tijana tijmen tijn tijs til tilda tildi tildie tildy tilen tiler tilio
till tilla tillie tillman tillmann tilly tim timbul timea timeo timi timm timmi timmie timmothy timmy timo timofei
timoleon timon timotei timotej timoteo timoteus timothe timothea timothee timotheus timothy timur tin tina tinas tinca
tincuta tine tinh tino tiphaine tiphani tiphanie tiphany tira tiril tirone tirrell tirta tirtayasa tirza tish tisha
titi titien titilayo titilope titin tito titos titouan titus tizian tiziana tiziano tizio tjark tjasa tkir toai toan
tobe tobey tobi tobia tobiah tobias tobiasz tobie tobiloba tobin tobit toby tobye tod todd toddie todor tohir toiboid
toinette toke toki tokunbo tolga tolomeo tolulope tolunay toluwalope toluwani toluwanimi tom toma tomas tomasa
tomasina tomasine tomaska tomaso tomasz tomaz tome tomek tomi tomiloba tomislav tomislava tomke tomkin tomlin tommaso
tommi tommie tommy tomo tomori ton tonci toncica tone toney toni tonia tonie tonija tonka tonko tonnie tonnin tony
tonya tonye toon tootsie tope topher tor torben torbjorn tore torey tori torie torin torkvat torquato torr torrance
torre torrence torrey torrie torrin torry torsten tory tosca toscane tosco toska toussaint tova tove towney townie
townsend towny toy toyip tra trac trace tracee tracey trach traci tracie tracy traian trajan tram tran trang tranh
tranquillo trasea traver travers travis travon travus tre trefor tremain tremaine tremayne trenna trent trenton tresa
trescha tressa tressie trev treva trevar trever trevion trevor trey tri tricia trien triet trieu trilochan trilochana
trilok trilokanath trilokesh triloki trina trine trinh trinity tripp tris trish trisha trista tristam tristan tristano
tristian tristin triston trix trixi trixie trixy troels trofim trong troy trpimir trpko trstram tru truc truda trude
trudey trudi trudie trudy trueman truett trula trumaine truman trumann trung truong trycia trystan tsabita tsipora
tuan tuana tuba tuckie tucky tudor tudora tudorita tudosia tue tufan tug tugay tugba tugiman tugrul tugtekin tuhfe
tulay tulin tull tulley tullia tulliano tullio tully tumer tunahan tunar tunay tunc tuncer tung tuomas tuong turan
turgay turgut turi turibio turkan turkay turker turkes turna turner turold tushar tussio tutku tuula tuulikki tuur
tuva tuy tuyen tuyet tvrtko twan twila twyla tybalt tybi tybie tycho tygo tyler tymeo tymon tymoteusz tymothy tynan
tyne tyra tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyrus tyshawn tyson ubaldo ubaydulloh ubertino uberto
uchita uchqun uda udai udale udall udell udit udo ueli uffe ufuk ugis ugo ugolina ugolino uguccione ugur uhra ujjawal
ujjwal ukbe ulberto ulderico ulduz ulf ulfa ulfet ulfo ulgen uli uliana ulices ulick ulises ulisse uliva ulkar ulker
ulku ulla ulom ulpiano ulric ulrica ulrich ulrick ulrico ulrik ulrika ulrikaumeko ulrike ulstano ultimo ulug ulus
uluthando ulva ulvi ulviye ulviyya ulwazi ulya ulysse ulysses uma umang umar umay umaya umberto umeko umi umid umida
umidulloh umile umit ummiye umran umur umuralp umut una unal undine unggul unique unjani unna unsel unseli upendra
upik upton uqbaloy uranio urbain urban urbano urbanus urdino urfon uriah uriel uriele urmila uros urs ursa ursala
ursicio ursino urska ursmaro ursola urson ursula ursule ursulina ursuline ursulo usame uschi usha usman usmon usyi
utama utku uttam uve uyen uygu uzayr uzbegim uzeyir uzodimma vachel vaclav vaclava vada vadim vafo vagn vaha vahdet
vahid vahide vaidehi vaijayanthi vaijayanti vail vaishnavi vaishno vaishvi vala valaree valaria valburga valdemar
valdemara valdemars valeda valencia valene valenka valente valentia valentijn valentim valentin valentina valentine
valentino valentins valentyn valentyna valer valera valere valeri valeria valerian valeriana valeriano valerico
valerie valerii valerija valerijs valerio valeriu valery valerye valfredo valfrido vali valid valida valina valle
valli vallie vally valma valry valtena valter valtr valtteri van vance vanda vanesa vanessa vang vanh vania vanja
vanna vanni vannie vanny vanya varalakshmi varo varvara vasanti vasco vasil vasile vasili vasilica vasilie vasilina
vasilis vasilisa vasily vasja vasko vasliddin vassili vassily vasudev vasudeva vasudha vasundhara vatroslav vaughan
vaughn vavrinec veaceslav vecdi veceaslav veceslav veda vedang vedanga vedanshi vedasto vedat vedran vedrana veduna
veerle vefa vefik vega vehbi veikko veit vela velana velaphi velda veleslav veleslava veli velibor velimir velimira
velina velio velislav velislava vella velma velva vena venance venanzio vencel venceslao venceslas venceslav
venceslava vendel vendelin vendelina vendula vendulka venek venera veneranda venerando venere venerio veniamin venita
venka ventura venus venuse venusta venustiano venusto vera veradis verano verda verdiana verdie vere verecondo verena
verene verenzio vergie vergil vergiliu verginia veriana verica veridiana veriee verile verina verine verla verlie vern
verna verne vernen verner verney vernice vernie vernon vernor vero verona veronica veronika veronike veroniko
veronique veroslav veroslava verulo veselinka vesile veslava vesma vesna vespasiano vesper vesta vestergaard veta
vevay veysel veysi vezio vianney vibeke vic vica vicdan vicenta vicente vicentia vicentiu vick vicki vickie vicky
victoir victoire victor victoria victorien victorin vid vida vidak vidal vidhur vidhya vidiano vidone vidor vidovic
vidovik vidur vidya vien vienna viera vieroslava viet vieve viggo vigile vigo vijay vijeko vijolite vik viki vikki
vikky viktor viktoria viktorie viktorija viktorin viktoro vilcjo vildan vilde vilem vilema vilemina vilfredo vilhelm
vilhelmina vilhelmine vilhelmino vilhelmo viliam viliana vilibald viliberto viljem ville villy vilma vilmar vilmars
vilmos vimal vimala viman vin vina vinay vince vincenc vincencie vincent vincentiu vincents vincenty vincenz vincenza
vincenzo vinciane vindonio vinebaldo vinfrido vinh vinicio vinita vinka vinni vinnie vinny vino vinsen vinson vinz
viola violante viole violet violeta violetta violette violina viorel viorela viorelia viorica virag virge virgie
virgil virgile virgilio virgiliu virgin virgina virginia virginie virginio virman virone visarion viscardo vishnu
vishwamitra visnja vissia vit vita vital vitale vitali vitalia vitalico vitalie vitalii vitalijs vitalina vitazoslav
vitezslav vitezslava vitia vito vitold vitor vitoria vitoslav vittore vittoria vittoriano vittorio vitus viva vivaldo
vive vivi vivia vivian viviana viviane vivianna vivianne viviano vivie vivien viviene vivienne viviyan vivyan vivyanne
vizbulite vjekoslav vjenceslav vlad vlada vladamir vladan vladana vladek vladena vladilena vladimer vladimir vladimira
vladimiro vladislav vladislava vladivoj vladlen vladlena vlado vlaicu vlasta vlastimil vlastimila vlastimir vlastimira
vlastislav vlastislava vlatka vlatko vlk vodingo voichita voicu vojen vojin vojislava vojmil vojmir vojmira vojslav
vojslava vojtech vojteska vok voldemars volfango volfgang volkan volodya vong vonni vonnie vonny vorsila vosil
vratislav vratislava vratko vreni vrinda vrund vseboj vsebor vserad vseslav vsevolod vujadin vujica vuk vukan vukasin
vukica vukota vulmaro vulpiano vuong vuslat vusumuzi vyas vyky waclaw wade wadi wadsworth wael wage wahyu wain waino
wainwright waite wakefield wakiman wald waldemar walden waldo waldon wale walenty walentyn walentyna waleran waleria
walerian walery walgierz walid walker wallace wallache wallas wallie wallis walliw wally walsh walt walter walther
walton waluyo waly wanda wandie wandis wandrille wanesa waneta wani wanids wannes waqila ward wardaya warde wardi
waring warji warley warner warre warren warsa warsita warta washington wasis wassim watson wava waverley waverly wawan
wawrzyniec waylan wayland waylen waylin waylon wayne webb weber webster weidar weider welat welbie welby welch weldon
wellington wenda wendall wende wendel wendeline wendell wendi wendie wendy wendye wenona wenonah werner wernher
weronika wes wesley wessel westbrook westbrooke westleigh westley weston weylin whitaker whitby whitman whitney
whittaker wiara wiatt wibke widya wiebke wiem wies wiktor wiktoria wilber wilbert wilbur wilburn wilburt wilden wildon
wileen wilek wiley wilford wilfred wilfredo wilfrid wilfried wilfryd wilhelm wilhelmina wilhelmine wilie will willa
willabella willamina willard willdon willem willetta willette willey willi william willie willis willow willy willyt
wilma wilmar wilmer wilmette wilona wilone wilow wilson wilton wincenty winda windham winfield winfred wini winifield
winifred winn winna winnah winne winni winnie winnifred winny winona winonah winslow winston winter winthrop wira
wirda wirginia wisnu wison wissam wissem witalis wittie wladyslaw wlodzimierz wolf wolfgang wolfie wolfy woodie
woodrow worden worthington wout wouter wrennie wright wulan wulandari wuraola wyatan wyatt wylie wylma wyman wyndham
wynn wynne wynnie wynny xalima xanana xander xanh xatun xaver xaverie xaverius xavi xavier xaviera xaviere xebat xem
xena xenia xenie xenophon xenos xerxes xever xezal ximena ximenes ximenez xochitl xuan xuyen xylia xylina xymenes
xzavier yaa yacine yacouba yadira yael yaelle yagiz yagmur yago yahya yahyo yakubu yalcin yale yalgin yalonda yaman
yamileth yamina yana yanaton yance yancey yancy yango yani yanis yankee yann yanni yannic yannick yannik yannis yaprak
yara yarah yardley yaren yaretzi yaro yaron yasar yasemin yasin yasmeen yasmin yasmina yasmine yasser yassin yassine
yassir yavuz yaw yaya yazid yazmin yehudi yehudit yejide yekta yelda yelena yeliz yen yener yenthe yesenia yesim
yessenia yessi yetkin yetta yettie yetty yetunde yevette yewande yfke yibanathi yigit yildirim yildiz yilmaz yinthe
ylan ylvi ylvie ynes ynez yoan yoann yoav yoel yoga yogendra yogesh yoginder yohan yohann yoko yolanda yolande yolane
yolanthe yona yonca yoni yono yoqub yorbek yorgo yorgos york yorke yorker yoro yorqin yosef yoshi yoshiko yosra yossef
yosun youcef youmna youna younes youness youp youri yousef yousra youssef youssou youssouf youssouph youssoupha
yovonnda yozida yoznur ysabel ysaline yse ysee yseult yuce yucel yuksel yulia yuliana yulma yuma yumi yumni yuna yuni
yunita yunus yuri yurik yusiv yusuf yvan yven yves yvette yvon yvonne yvor zabedeo zabina zabir zaboj zabrina zac
zaccaria zaccheo zach zachar zacharia zachariah zacharias zachariasz zacharie zachary zache zacherie zachery zack
zackariah zackary zackery zadig zaenab zafar zafer zafir zahar zahara zaharia zahide zahir zahit zahra zaida zain
zainab zaira zakaria zakariya zakary zakarya zakelina zaki zakir zala zalan zalindra zama zamfir zamfira zamir zamira
zan zana zander zandra zane zanele zaneta zanete zanis zanita zanna zanobi zara zarah zaraza zared zaria zarije zarina
zarko zarla zaur zavida zavis zayd zaylee zayn zayneb zayniddin zbislav zbyhnev zbyhneva zbynek zbynka zbysek zbyska
zbyslav zbyslava zdan zdana zdena zdenek zdenka zdenko zderad zdeslav zdeslava zdik zdirad zdislav zdislava zdravko
zebadiah zebedee zebulen zebulon zechariah zedekiah zef zefiro zehra zeinab zejnep zekai zeke zekeriyya zekiye zelaya
zelda zelibor zelie zelig zeliha zelimir zelimira zelinda zelislav zelislava zeljka zeljko zella zelma zelmir zelmira
zeltite zena zenaide zenebio zenia zenija zeno zenobia zenobie zenobio zenon zenone zenovia zente zenzele zephirin
zephyr zerdest zerk zerrin zerya zeteny zetico zetta zev zeyd zeynab zeyneb zeynel zeynep ziad ziedite ziga zigfrida
zigfrids ziggy zigmars zigmund zigrida zihni zikmund zilan zile zilola zilvia zin zina zinaida zineb zinedine zinovia
zion zita zitella zithulele zitomir zitomira zitoslav zitoslava ziva zivan zivana ziver ziya ziyad ziyanda ziyo zizi
zlata zlatan zlatica zlatka zlatko zlatomir zlatomira zlatuse zobuhle zoe zoeva zoey zofia zofie zofija zohid zohir
zohra zoia zoie zoila zoilo zoja zokir zola zollie zolly zoltan zonda zondra zonnya zora zorah zoran zorana zorina
zorine zorka zoroslav zoroslava zosia zosim zosima zosimo zoyir zoza zrinislav zrinko zsazsa zselyke zsofia zsolt
zsombor zubayr zubeyde zubeyr zubite zuhal zula zulaikha zulal zulema zuleyha zulfa zulfikar zumrut zuxra zuzana
zuzanna zvezdana zvonimir zvonimira zvonko zyad zyair zygmunt αγγελοσ αθανασια αθανασιοσ αικατερινη αλεξανδρα
αλεξανδροσ αναστασια αναστασιοσ ανδρεασ αννα αντωνησ αποστολοσ αριστειδησ βασιλησ γεωργια γεωργιοσ γρηγοριοσ δεσποινα
δημητρα δημητρησ διονυσιοσ ελενη ελευθεριοσ εμμανουηλ ευαγγελια ευαγγελοσ ευσταθιοσ ηλιασ θεοδωροσ ιωαννα ιωαννησ
κωνσταντινα κωστασ λεωνιδασ μαρια μιχαηλ νικολαοσ παναγιωτα παναγιωτησ παρασκευασ παρασκευη παυλοσ πετροσ σοφια σπυροσ
σταυροσ σταυρουλα στεφανοσ στυλιανοσ σωτηριοσ φωτιοσ χαραλαμποσ χρηστοσ χριστινα χρυσουλα ааронович абрамович ава
август августин августович авдеевич авдеи аверкии аверьян аверьянович авксентии авреліи аврелія аврора автоном агап
агапія агата агафон агафья агафія аггеи агнеса агнія агрипина ада адам адамович адамівна аделаіда аделіна адриан
адрианович адріана адріян азалія азарии азарович азарівна азаріи аким аксенович акулина алевтин алевтина алевтинович
алевтинівна алекс александар александр александра александрович александровна алексеевич алексеевна алексеи алексей
алексо алена алеша алина алла альберт альбертович альбертовна альбертівна альбіна альвіна алёна алёша аліна амвросии
амос ана анании анастас анастасия анастасија анастасович анастасівна анастасіи анастасія анатолии анатолий анатольевич
анатольевна анатоліи анатоліиович анатолія анатоліівна анга ангел ангела ангеле ангелина ангеліна андон андреевич
андреевна андреи андрей андреј андреја андрон андроник андрюша андріи андріиович андріівна анечка анжела анжелика
аникеи аникита анисим анисимович анна анте антим антип антипович антон антонида антонин антонина антониј антонович
антоновна антонівна антоніи антоніна антонія антін ануфриевич анфіса анче аполлинарии аполлон аполлонія аполлінарія
апостол арефии аристарх аркадии аркадьевна аркадіи аркадіиович аркадія аркадіівна арсен арсении арсениј арсенович
арсеньевич арсенівна арсеніи арсеніиович арсеніівна артем артемии артемович артемовна артемьевич артемівна артемія
артурович архип архипович архиповна архипівна асен аскольд аскольдович аскольдовна аскольдівна атанас атанасиј
атанасија афанасии афанасьевич афанасьевна афанасіи афанасіиович афанасія афанасіівна афиноген ацо бажен бенедиктович
билјана бисера бистра блага благе благица благовіста благородна благој благоја благојка благуна блаже блаженка богатин
богдан богдана богданович богдановна богданівна богиња богослав богоја богуслава божана божемир божемирович
божемирівна божен божена боженович боженівна божидар божин божо болеслав болеслава болеславович болеславовна
болеславівна боримир боримирович боримирівна боримисл борис борислав борислава бориславович бориславівна борисович
борисовна борисівна борка борко боро борјан борјана босилка бошко боян бојан бојана бранка бранко братимир братислав
братиславович братиславівна братомил братослав бронислав брониславович броніслава брячислав будимир буитур буревіст
біломир білослав білослава білославович білославівна біляна вадик вадим вадимович вадимовна вадимівна валентин
валентина валентинович валентиновна валентинівна валера валерианович валериевна валерии валерий валерия валерьевич
валерьян валерьянович валеріи валеріиович валерія валеріівна вангел ване ванечка ванче ванчо варвара варлаам
варфоломеи васил василии василий василина василиса василиј василија василка василко василь васильевич васильевна
васильович василівна васка вацлав вања велемир велика велимир величко велјан венедикт венедиктович вениамин
вениаминовна венко вера вероника весела веселин весна вељо видое викентии викентьевич виктор викторин виктория
викторович викторовна виленович вилорович виолета виссарион виталии виталий виталик витальевич влад влада владилен
владиленович владимир владимировна владислав владислава владиславович владиславовна владиславівна владлен владленович
владо влас власович власта властимир воислав володимир володимирович володимирівна володислав володя волче воскресија
војдан војданка војкан всевлад всеволод всеволодович всеволодівна всемил всеслав всеслава всеславович всеславівна
вышеслав вячеслав вячеславович вячеславовна віктор вікторович вікторівна вікторія вілена віленіна віліна віола
віолетта віра віргінія віта віталіи віталіиович віталіна віталіівна габриела гавриилович гаврил гаврила гаврило
гаврилович гаврилівна галаба галактион галена галина гане ганна гарасимівна гарнослав гедеон гелена геннадиевич
геннадиевна геннадии геннадий геннадьевна геннадіи георги георгиевич георгиевна георгии георгіи георгіиович георгіівна
герасим герасимович герман германович гертрудович глафира глеб глебович глигор гліб гнат гнатович гнатівна гого гоко
голубинка горан горги гордана гордеевич гордеи гордіи гордіиович гордіівна горе горимир горислав горица горче горјан
горјана гостомысл гоце градимир гремислав григор григории григорий григорьевич григорьевна григоріи григоріиович
григоріівна гриша грозда гроздан гурга гургица гурии гурчин гурьевич давид давидович давыд давыдович далемир далеслава
дамјан дамјана дана данаил даниел даниилович данила данило данилович даниловна данилівна даница данка данчо дарина
даринка дарислава дарко даромир даромирович даромирівна дарья даріи дафина делчо делјан дементии демид демидович
демьян демьянович денис денисович денисівна деница десанка деспина дејан дивна диме димитар димитрие димитриевич
димитриј димитрија димко димо димон димче дмитриевич дмитриевна дмитрии дмитрий дмитро дмитрович дмитрівна добри
добрила добринка добромила добромир добромира добромирович добромирівна добромисл добромисла добромысл доброслав
доброслава доброславович доброславівна долеслава доляна домника донка доротеј дорофеевич дорофеи дојчин драга драган
драгана драги драгиша драгомир драгослав драгољуб душан душанка душка душко діана діяна ева евгении евгений евгения
евгениј евгенија евгеньевна евграф евдоким евдокия евдокија евлампии евпраксия евсеевич евсеи евстафии евстигнеевич
евстигнеи евтим евфросиния егор егорович егоровна екатерина елена елеонора елизавета елизар елизарович елисавета
елисеевич елисеи елица елка емануел емельян емил епифан еразмо еремеевич еремеи ермил ермилович ермолаевич ермолаи
ерофеевич ерофеи есма ефим ефимија ефимович ефимовна ефимьевич ефрем ефремович ефросина ефстафьевич ефтим жанна
жанович ждановна живка живко жозефіна жоресович забава загорка зафир зафирка захар захаринка захариј захарович
захаровна захарьевич захарівна захаріи захаріиович захаріівна зборислав збориславович збориславівна звенигор звенимир
звенимирович звенимирівна звенислав звенислава звениславович звениславівна здравка здравко земислав зеновіи
зеновіиович зеновіівна зинаида зиновии зиновьевич зиновіи зиновіиович зиновіівна злат злата златан злате златко
златомир златомирович златомирівна зора зоран зоремир зореслав зореслава зореславович зореславівна зорина зорица зорка
зорян зоряна зосима зоя зінаіда ива иван ивана иванка иванна ивановна ивко иво игнат игнатии игнатович игнатьевич игор
игоревич игоревна игорь игорёк измаил измаилович изот изотович изяслав иларион иларионович илинденка илинка илија
ильинична ильич илья ильясович иннокентии иосипович иосиф иосифович ипат ипатии ипполит ираида ираклии ирина исаи исак
исидор исидорович искра ия казимир калина каллистрат капитон каранфилка карл карп каріна касьян ката катерина катина
катица катюша катја квітка квітослава кераца кии ким кир кира кирил кирилл кирилловна киро кита клавдии клавдия
клавдія климент климентина козма коле кондрат кондратии конон константин константина константиновна корнеліи
корнеліиович корнеліівна корнил корнило корнилович корнилівна корниліи корніи корніиович корніівна косара костадин
костадинка костя костянтин костянтинович костянтинівна коце кочо крентта крстана крсте крсто круме ксана ксения ксенте
ксенія ксюша кузман кузьма кузьминична купава куприян лавр лаврентии лаврентіи лаврентіиович лаврентіівна лаврін лад
лада ладимир ладислав ладо ладомир лазар лазарь лазо лариса лев левко лена ленче леон леонид леонидовна леоновна
леонтии лепа леся лидия лидија лика ликера лилјана лина листвич лонгин лора лук лука лукия лукьян лучезар львовна
любава любим любислава любов любовь любодар любозар любомила любомир любомира любомирович любомирівна люборада
любослава любосмысл людмила людомила лідія лілія магдалена маия макар макарович макаровна макарівна македон македонка
макрина максим максимильян максимович максимовна максимівна мальва мар мара маргарита мариан марика марин марина мария
марија марк марко маркович марківна маркіян маркіянович маркіянівна марсович марта мартын мартьян маруся марфа марічка
марія марјан матвеевич матвеевна матвеи матвіи матвіиович матвіівна мате матеја матрона меглена меланија меланія мена
мери мето методи методиј методија мефодии мечислав мечислава мечиславович мечиславівна микита микитович микитівна
микола миколаиович миколаівна милан миле милева милен милена милии милица милка милован милодара милослава милош милчо
мина минчо миодраг мир мирка мирко мирон миронович мироновна миронівна мирослав мирослава мирославович мирославівна
мирче мирјана митофан митре михаил михаило михаилович михаиловна михаилівна михајло михеи михо мичо младен модест
моисеи мокеи мокрина момо момчило мотря мстислав мстислава мстиславович мстиславівна мусіи мілана нада надежда надія
назар назарович назарівна назаріи назаріиович назаріівна наина нанче наркис настя наталия наталья наталія натан
натанович натановна натанівна наташа наум наумка наумовна небојша невенка неда неделка неделко неля немир немира
немирович немирівна ненад неофит нестор несторович несторівна нешо никандр никанор никита никифор никифоровна никодим
никодина никола николаевна николаи николай николина никон ниловна нина нинель нифонт нонна ніна огнен огняна оксана
октябрина олга олег олегович олеговна олегівна олежка олександр олександра олександрович олександрівна олексіи
олексіиович олексіівна олелько олелькович олельківна олена олесь олеся оливер оливера олимпиада олимпии ольга омелян
омелянович омелянівна онуфрии орде орест ореста орестович орестівна орина орислава орися орхип орхипович орхипівна
оріяна осип оскаровна остап остапович остапівна остромир охрім охрімович охрімівна павел павле павлина павлинка павло
павлович павловна павлівна павліна палажка панас панасович панасівна панкрат панкратии пантелеимон пантелеимонович
пантелеимонівна пантелејмон панфил панче парамон параскева партениј парфен паскал пауна пахом пелагея пелагија пелагія
пенчо перо петар петкана петко петр петра петранка петре петро петрович петровна петрівна пеце пилип пилипович
пилипівна пимен писана платон подолян поликарп полина поляна поліна порфирии потап потішана прасковья пров прокл
прокопиј прокофии прохор раде радим радимир радимирович радимирівна радимович радимівна радислав радмила радміла
радован радослава раиса ракита ранко ратибор ратимир ратмир рафаила рахела рахилка раіна раіса рајко рајна регина ризо
ристана ристе ристо робертовна родион родна родослав родіон родіонович родіонівна роксолан роксолана роман романович
романовна романівна ромена ромил роса роска ростислав ростислава ростиславович ростиславівна рубен рубеновна
рудольфовна ружа румена русалина русанка руслан руслана русланович руслановна русланівна рюрик сава савва савватии
саве савелии саво самоил самсон самуил санде сандра сара сашка сашко света светлана светозар святополк святослав
святослава святославович святославовна святославівна світлана севастьян селиван селиверст семен семеновна семибор
серафим серафима сергеевна сергеи сергей сергіи сергіиович сергіівна сережа серый серёжа сигизмунд сидор сила силантии
сильвестр силјан симон симона симјанка синклитикия синьоок слава славе славенка славица славка славко славолюб
славомир славута славутович славутівна славчо славјанка слободан слободанка сміяна снежана сніжан сніжана сократ
сологуб соломон соломія сончица соня сотир софе софия софија софон софрон софрониј софія спартак спаса спасе спасена
спиридон спиро споменка србо сребра сребре стале стамена станимир станислав станислава станиславовна станіслав
станіславович станіславівна стево степа степан степанович степановна степанівна стефан стефанија стефанка стефанович
стефаніи стефаніівна стожар стоилко стоян стојан стојанка стојмен стојмена стојна стојче страте страхил стёпа сузана
сюзана таисия тамара танас тарас тарасович тарасовна тарасівна таска татьяна татјана ташко ташо таісія твердислав
творимир теимуразович темелко темјана теодор теодора теодосиј теодосија теофан теофил теофилка терентии терентьевич
тетяна тимофеевна тимофеи тимофіи тимофіиович тимофіівна тимур тимурович тимуровна тиміш тит тихо тихомир тихон
тихонович тихонівна тоде тодор тодорка томе томислав трајан трајанка трајко трајче трена трендафилка трифон трифонович
трифун тришо трофим трофимович тур убавка ульян ульяна устим устимович устимівна устин устина устинович фадеевич фадеи
фаина фана фанка фаіна феврония февронія федор федора федорович федоровна федосеевич федосии федосьевич федот
федотович фекла феликс феликсович феликсовна феодосьевич феодосія феоктист феоктистович феофан феофанович ферапонт
филарет филатович филимена филимон филимонович филип филипп филиппович филипповна фирс флорентин флоринка фока фокич
фома фомич фортунат фотии фрол фролович фросина фёдор харалампие харитина харитон харитонович харитоновна харламович
харлампии харлампович харлампьевич хвалимир хорив христина христијан христо христофор христя цара цвета цветан
цветанка цветко цеко часлав чедо чедомир чеслав чеславович чорнота шишман щастислав щек эдгардович эдгарович эдуард
эдуардович эдуардовна элеонора эльдаровна эмилия эмиль эммануил эраст эрнест эрнст ювеналии юлиан юлианович юлии юлия
юльевич юльевна юліан юліанна юлія юрии юрьевна юріи юріиович юріівна юстина юхим юхима юхимович юхимівна юхимія яков
яковлевич яковлевна якуб якубович ян яна януарии ярема ярина яровид яромил яромир ярополк ярослав ярослава ярославович
ярославівна ячеслав ячеслава ячеславович ячеславівна євген євгенович євгенівна єреміи ѕвезда ѕвездан ѕвонко іван
іванна іванович іванівна ігор ігорович ігорівна ізяслав ізяславович ізяславівна ілля ілона інна іннеса ірина ірма
јаворка јагода јадранка јаков јана јане јанка јасна јоаким јован јована јованче јовица јовка јово јозо јонче јордан
јордана јорданка јосиф јулијана љуба љубе љубен љубинка љубица љубиша љубомир љупка љупчо ալբերտ ալեն ալեքս ալեքսանդր
անահիտ անգելինա անդրանիկ անի աննա անուշ աշոտ ավետ արամ արեգ արեն արթուր արիանա արինա արման արմեն արսեն արտյոմ արփի
արևիկ գագիկ գայանե գարիկ գոհար գոռ գրիգոր գևորգ դանիել դավիթ եվա էդուարդ էլեն էլինա էմիլի էվա էրիկ լիա լիանա լիլի
լիլիթ լիկա լյուսի լուսինե լևոն կարեն կարինա կարինե հակոբ համլետ հայկ հասմիկ հարություն հովհաննես մանե մարի մարիա
մարիամ մարկ մերի միլենա միքայել մհեր մոնթե մոնիկա յանա նանե նատալի նարե նարեկ նարինե ռաֆայել ռոբերտ ռուբեն ռուզաննա
սամվել սառա սարգիս սոնա սուսաննա սուրեն սոֆի սոֆյա վահե վարդան վիկտորյա տաթև տիգրան אביאל אביב אביבית אביגדור אביגיל
אביה אביחי אביטל אבינועם אביעד אבירם אבירן אבישג אבישי אביתר אברהם אבשלום אגם אדווה אדיר אדל אדם אדר אהבה אהוד אהרון
אודיה אודליה אוהד אווה אופיר אופירה אופל אופק אור אורטל אורי אוריאל אוריה אורית אורלי אורן אושרי אחיה איב איה אייל
איילה איילת איל אילון אילן אילנה אילנית אימרי אירית איתי איתם איתמר איתן אל אלדד אלדר אלה אלומה אלון אלחי אלחנן אליאב
אליאור אליאנה אליאס אליה אליהו אלימלך אלין אלינור אליסף אליענה אלירז אלירן אלישבע אלישיב אלישמע אלישע אלכס אלכסנדר
אלמוג אלעד אלקנה אלרועי אמונה אמור אמיר אמיתי אמנון אן אנאבל אנה אניעם אסיף אסנת אסף אסתר אפיק אפריל אפרים אפרת אראל
אראלה ארבל ארז ארטיום ארי אריאל אריאלה אריאנה אריה ארייה ארנון ארתור אשד אשל אשר בארי בועז בל בלה בן בניה בנימין בצלאל
בר בראל ברוך ברי ברית ברק ברקת בת בתיה גאיה גבריאל גבריאלה גד גדעון גוון גולן גוני גור גורן גיא גיורא גיל גילי גילת גל
גלבוע גלי גליה גלית גלעד גפן דבורה דביר דגן דגנית דוד דולב דור דורון דורין דורית דיאנה דינה דליה דן דנה דני דניאל
דניאלה דנית דפנה דקל דקלה דרור הגר הדס הדסה הדר הוד הודיה הילה הלל הראל וי ויויאן ויטה ויקטוריה ולדימיר ון ורד זאב
זבולון זהבה זוהר זיו חביב חגי חגית חושן חי חיים חיננית חירות חמוטל חמי חן חנה חנוך חנית חנן חסד טובה טופז טל טלי טליה
טנא יאיר יאן יגאל יגל ידיד ידידיה יהב יהודה יהודית יהונתן יהורם יהושע יהל יהלום יהלי יואב יואל יובל יוגב יודפת יוחאי
יוכבד יוליה יונית יונת יונתן יוסף יורם יותם יחזקאל ים ימית ינון יניב יסכה יסמין יעל יעלה יעקב יערה יפה יפית יפעת יפתח
יצחק יקיר ירדן ירון יריב ישי ישראל יששכר כוכב כליל כפיר כרם כרמי כרמית כרמל לאה לב לביא לבנה לוטם לוטן לוי לוסי לי
ליאון ליאור ליאורה ליאל ליאם ליאן ליאת ליב ליבי לידור ליה ליהיא ליזה ליטל לילי ליליה לילך לימור ליעד ליר לירוי לירון
לירז לירן לשם מאור מאי מאיה מאיר מגי מגל מור מוריה מורן מיה מיטב מיטל מיכאל מיכאלה מיכל מיקה מירן מלאכי מלכה מנחם מנשה
מעיין מצדה מרב מרדכי מריה מרים מרינה משה מתן מתנה מתת נאוה נבו נגה נדב נהוראי נוב נוי נויה נועה נועם נופר נורית נח
נחשון נטלי נטע נטעלי ניב נילי נינט ניסן ניצן ניקולס ניר ניתאי נמרוד נעמה נעמי נפתלי נרי נריה נתיב נתן נתנאל סביון סהר
סול סופיה סטפן סיגלית סיון סיני סמדר סער ספיר סרגיי סשה סתיו עברי עדי עדן עדנה עודד עוז עוזיה עומר עומרי עופר עופרי
עידו עידן עיינה עילאי עינב עינת עלי עלמא עלמה עמוס עמיחי עמית עמליה עמנואל ענבל ענבר ענהאל ענת עפרה עקיבא ערגה ערן פלא
פלג צאלה צבי צדק צוף צופיה צוק צור צח צחי ציון צליל צמרת קורין קורל קטיה קליה קמה קסם קסניה קרן קשת ראובן ראם רביב
רביד רבקה רגב רויטל רוית רומי רון רונהלי רוני רונית רועי רות רותם רז רחל ריטה ריי רימון רינת רם רן רננה רעות רעי רפאל
שאול שבע שגב שגיא שגית שובל שוהם שולמית שונית שושנה שחף שחק שחר שי שילה שיר שיראל שירה שירז שירי שלהבת שלום שלומי
שלומית שלי שלמה שמאי שמואל שמחה שמעון שמרית שני שקד שקמה שרה שרון שרית תאיר תאנה תבור תהילה תו תום תומר תיאו תכלת תלמה
תמיר תמר תמרה תפארת תקווה ابان ابتین ابراهيم ابراہیم اتوسا احسن احمد اختر اذر اذرنوش اذین ارا اراه ارتام ارتمن ارتین
ارد اردشیر اردوان ارزو ارسلان ارش ارشام ارغوان اركان ارمان ارمغان ارمیتا ارمین ارنواز اروانه اروي ارژن ارژنگ اریا ارین
ازاده ازرم ازرمدخت ازیتا اسا اسامة استر اسر اسعد اسفندیار اسلام اشرف اشکان اشکبوس افاق افر افره افروز افرید افرین
افزون افسانه افسون افشین اقدس اكرم الدين القاسم الله المقداد اليف امان امجد امنہ امير امين امید امیر امیرحسین امیرسینا
امین انا اناهیتا اندام انس انوشا انوشروان انيس انگیز انیتا اهو اهورا اور اورنگ اوس اوستا اونگ اوژن اویز اویس اياد اياس
ايمن ايهاب ایاز ایدا ایدین ایران ایراندخت ایرج ایزدیار ایمان بابک باربد بارمان باسل باسم بامداد بامشاد بانو باهۆز
باهۆڤ باواجی باوان باپوک باڵا باڵهك بتول بختیار بدر بدران براءة برانوش بردیا برزو برزوو برزویه برزین بركات برمک برهان
بروسك بروسكه بزرگمهر بسام بسيم بشار بلال بلبل بلسم بليغ بنار بناو بندر بنفشه به بهار بهاره بهارک بهتاش بهتین بهختیار
بهخشی بهداد بهدرخان بهدیس بهرات بهرام بهراو بهرخ بهرخان بهرخه بهرخۆ بهرخی بهرزا بهرزان بهرزه بهرزی بهرفین بهرنگ بهرههم
بهروز بهزاد بهستۆره بهسۆز بهشاد بهشدار بهفراو بهفره بهفرین بهكار بهكۆ بهمن بهمۆ بهناز بهنام بهنود بهنوش بهنگین بههات
بههار بههره بههرهوهر بههرۆز بههزاد بهههست بههێ بههێز بهيج بهڕۆژ بهڕێز بهڵێن بهیان بو بوژان بویان بڕست بڕیار بۆتان
بۆكان بۆكورد بۆژین بیتا بیردۆز بین بینار بیژن بیژهن بێخال بێخهم بێخهو بێخود بێدار بێری بێریوان بێریڤان بێستوون بێكهس
بێوار بێگهرد تابان تاباندخت تابلۆ تابین تاجی تادوهیبا تارا تاسه تاشان تامان تانیا تاویار تاژدین تاڤان تاڤگه ترانه
تروسكه ترێ تكا تميم تناز تهرزه تهلار تهلان تهمه تهمهن تهمۆ توران توراندخت تورتک تورج توفان توفيق توژال توێشوو تيسير
تۆڵه تیر تیشك تیشكان تیشكۆ تیشۆ تینا تینو ثابت جابان جابر جاد جاسر جاسم جامین جانۆ جاوید جبريل جبین جریره جریوه جسور
جعفر جلال جليل جمال جمان جمشید جمعة جميل جهاد جهان جهانبخت جهانبخش جهاندار جهاندخت جهانگیر جهزا جههان جواد جوان جوانڕۆ
جودی جوهر جووتكار جووتیار جویا جیران جیهان جێگر حاتم حاجب حارث حازم حافظ حامد حبيب حدید حذيفة حسام حسان حسن حسني حسنہ
حسون حسین حطاب حفصہ حفيظ حكيم حلمي حليم حمدان حمدي حمزة حمزہ حمودة حميد حمید حمیرہ حهیران حيدرة خاك خاكی خالد خامه خان
خانان خانزاد خانم خانی خانێ خاوردخت خاوهر خاوهن خاپوور خاڵان خاڵدی خاڵۆ خباب خداداد خدایار خدیجہ خرم خرمدخت خسرو
خشایار خلدون خلود خليل خهبات خهج خهجۆ خهرامان خهرمان خهزان خهزاڵ خهزێ خهسرهو خهمان خهنده خهون خهڵات خهیاس خواه خورشید
خولدا خولیا خومار خوناو خونچه خوێندكار خيري خۆربین خۆرلێر خۆرژین خۆشبین خۆشناو خۆشهویست خۆيبوون خێڵ خێڵان دابان داد
دادمهر دارا داراب دارهشمانه دارهوان دارۆ داریا دارین داریوش داس داستان داسن داسۆ داكۆ دالان دالیا دانا دانار دانش
دانهر دانوش دانۆ دانیا دانیار دانیال داهات داهێن داور داوهر داوود دایان دایری دخت درسا درهخشان دريد دریا دل دلارام
دلاوهر دلبر دلبند دلربا دلشاد دلناز دلنواز دلکش دلۆ دلۆڤان دلێر دنیا دهرسیم دهروون دهریا دهستان دهشتی دهشتیوان دهشتێو
دهشنێ دهلال دهوار دهوهن دوانگه دواڕۆژ دورشاسب دولبهر دووربین ديسم دژوار دڵان دڵبرین دڵخواز دڵخۆش دڵدار دڵزار دڵشاد
دڵكورد دڵڤین دڵگاز دڵیار دۆستان دۆستی دیااکو دیاری دیاكۆ دیانوش دیبا دیدار دیدهم دیدهن دیلان دیلمان دینۆ دیوانه دییه
دێبهر دێریاس دێرین دێریڤان دێنی دێوار ذاكر رابح رابعہ رابو رابین راتب رادبانو رادمان رازبان راسا راسم راسپینا راشد
راغب راكان رامتین رامز رامش رامشگر رامونا رامي رامیار رامیلا رامین راویار رايد رايف راژانه ربيع رتيب رجب رخ رخسار
رخشانه رخشنده رخپاک رز رزق رزمیار رستم رسلان رشاد رشدي رشيد رضا رضوان رعد رفيع رفيق ركان رمزي رمضان رنيم رهام رهوێن
رهی رو روبینا روبینہ رودابه روزبه روزینہ روشنک روناک رووف رویا رياض ريان ريم رژینا رکسانا ریبار رێژنە زاخۆ زاد زادبخت
زادماسب زارا زارۆ زاری زال زامبیا زامدار زاموا زانا زانكۆ زانوهر زانیار زاهر زاوا زاگرۆز زاگرۆس زردشت زرنگار زری زریان
زرین زرینه زمانه زمناكۆ زنار زهبوون زهردهشت زهرێ زهند زهنوێر زهنگهنه زههاو زهیتۆ زونا زياد زيدون زين زۆراب زۆزك زیبا
زیبار زیرهك زیلان زیما زین زینب زینو زیوین زێد زێڕۆ زێڕیڤان سارا ساركان سارنگ ساره ساريا سارک سارۆ سارین سازان سازۆ
ساسان ساغر سالار سالم سام سامان ساماڵ سامح سامر سامي سان سانا ساناز سانۆ سانیار ساهی ساو ساوا ساوان ساویز ساوێن ساڕێژ
ساڤۆ ساینا سایه ستاره ستی ستێر سجاد سراج سرافراز سرحان سرمد سرور سروش سروه سريج سزان سعد سعيد سعید سفيان سلامة سلمان
سليم سلیڤان سلێڤان سماح سمكۆ سمير سمیار سمیرا سمیه سنبله سنوور سهراب سهرباز سهربهخۆ سهربهست سهرخێڵ سهردهشت سهردهم
سهرسهنگ سهركان سهركهوت سهركۆ سهرمهد سهرمهست سهرناس سهره سهرههنگ سهرهۆز سهروان سهروهر سهرپهل سهرۆ سهرۆك سهریاز سهریاس
سهفین سهما سهمان سهنار سهناریا سهند سهنگهر سهنگین سهههند سههین سهوار سهوزه سهيل سهگرمه سهیدا سهیدۆ سهیران سهیل سهیوان
سواره سوارچاك سوبا سوبار سودابه سوركێو سورن سورنا سوری سوریاش سورێن سوزان سوزه سوسن سولان سولماز سومار سوپا سوپار
سوگند سيف سپنتا سپند سپهر سپهرداد سپید سپیدار سپیده سۆران سۆز سۆزان سۆزدار سۆكار سۆلا سۆلاڤ سۆلین سۆما سۆمان سیامهند
سیامک سیاوش سیبوبه سیدۆ سیروان سیرین سیف سیلۆنا سیما سیمدخت سیمین سینا سینه سیپان سیڤهر سێبهر سێوان سێوه شاباز شاتو
شاجوان شاخان شاخه شاخهوان شاخۆ شاخی شاد شادمان شادمهر شادي شادڵ شادۆ شادی شاران شارهزوور شاروخ شارۆ شازاد شازاده شاسۆ
شاكار شاكر شاكهل شاكۆ شالیار شانۆ شانۆكار شاهدخت شاهرخ شاهپور شاهۆ شاهین شاهیندخت شاوین شاپرک شاڵاو شایان شایسته شایهن
شب شباهنگ شبدیز شبنم شراره شرمین شروین شريف شعبان شفيع شفيق شفیع شكري شكيب شلێر شمس شمشاد شمیلا شمین شنروێ شنه شنهبا
شنگار شنگال شنۆ شهاب شهبار شهباز شهبال شهبهنگ شهداد شهده شهدهلار شهرارا شهرام شهربانو شهرزاد شهرمین شهرناز شهرنوش شهره
شهرهفخان شهروز شهریار شهلا شهم شهمام شهماڵ شهمدین شهمزین شهمه شهمۆ شهمیله شهمێران شهن شهنكار شهنواز شهنگ شهنگه شهنیا
شههلا شههێن شهوبۆ شهپاڵ شهپر شهپۆل شهڵماسه شهیدا شهین شوان شوانكار شوانه شورانگیز شوری شوقي شڤان شکفته شکوفه شکوه
شہناز شۆخ شۆخان شۆشمێ شۆڕش شۆڕشگێر شۆڕهسوار شیبا شیدا شیده شیراز شیردل شیرزاد شیرنگ شیرو شیروان شیروانه شیرین شیلا
شیلان شیلۆ شیما شینا شیوا شێر شێرزاد شێره شێروان شێرۆ شێواز شێوه صابر صادق صبحي صبري صخر صداح صدرا صدقي صفوان صقر صلاح
صمد صهيب ضياء طارق طاهر طلال طهماسب طهمورث طوس طوطی طيب ظافر عادل عارف عاشور عاصم عاصي عاطف عامر عایشہ عباس عبد
عبداللہ عثمان عجمي عدلان عدلي عدنان عدي عرفات عرفان عز عزام عزمي عزيز عطا عطية عفيف علاء علوي على علي علی علیرضا عماد
عمار عمايم عمر عمران عمیر عنود عورفۆ عوضية عياض غازي غانم غزاله غسان غفار غنچه غهزاڵ غهزێ غهمبار غهمگین غوغا غيث فاتێ
فاخر فادي فارس فاروق فاضل فاطمه فاكر فايز فتاح فتانه فتحي فخري فدا فر فراز فراس فرامرز فرانک فراهان فربار فربد فربغ
فرج فرجاد فرحات فرخ فرداد فردیس فرزاد فرزام فرزان فرزانه فرزین فرشاد فرشته فرشید فرمان فرمیسك فرناز فرنود فرنوش فرنگیس
فرنیا فرهاد فرهنگ فرهود فروتن فرود فروز فروزان فروزش فروزنده فروغ فريد فرگام فرہان فرۆ فریاد فریبا فریبرز فرید فریدخت
فریدون فریشته فریمان فریماه فرین فریناز فرینوش فریوان فریوش فریڤان فضل فضيل فكري فهد فهرمان فهرهاد فهرههنگ فهرهیدوون
فهریاد فهمي فواد فواز فوزي فيصل فیروز فیروزه قابوس قارهمان قاسم قباد قدري قدسی قهندیل قوباد قيس كابان كارا كاردا
كارداكا كاردۆ كاردۆخ كارزان كارمهند كاروان كارژین كارۆ كاریا كازیوه كاسان كاشۆ كاظم كافێ كاكل كاكۆ كاكۆڵ كامكار كامل
كامهران كامهلا كامیار كامیاران كانگا كانی كانیاو كاوان كاوس كاوه كاوێس كاژاو كاژیك كاڵا كاڵزۆ كاڵی كرم كریڤ كریڤان
كرێكار كمال كهتان كهمهند كهنار كهوان كهویار كهوێ كهژ كهژان كهژاڵ كهڤین كهیخوسرهو كورد كوردان كوردستان كورده كوردهوان
كوردۆ كوردۆس كوردۆنیا كوردی كوردین كوێستان كچان كۆسار كۆشش كۆشهن كۆشین كۆمار كۆچهر كۆڕهك كۆڕهو كۆژان كۆژهن كۆڤان كۆیار
كیاكسار كیشوهر كیژان كیژێ كێوبین لاجین لادن لادێ لارا لارین لاز لازۆ لازیان لاس لالش لاله لالهزار لالۆ لانه لانۆ لانیا
لاهۆ لاوباخ لاوزهند لاوك لاوكۆ لاولاو لاوه لاوچاك لاوێن لاڤه لاڤۆ لاڤین لبخند لبيب لطفي لقا لقاء لهراسب لهرێ لهزگین
لهنجه لهنده لهنیا لهنێ لهیل لهیلێ لوتكه لومانا ليث لڤین لۆكه لۆلۆ لۆنا لۆژین لۆڤان لیدیا لیسا لیمۆ لیڤا لێزان لێهات
ماجد ماد مادای مادۆ مارال ماری مازن مازیار ماكوان ماكۆ ماكۆسان مامهسان مامون مامک مامۆ مانا ماندانا مانو مانوش مانۆ
مانی مانیا ماه ماهان ماهاندخت ماهدخت ماهرخ ماهزاد ماهور ماهچهر ماوا ماوان ماچۆ ماژین ماڤین ماکان ماڵبات مبارك مبروك
مجاهد مجد مجدي مجيد مجید محجوب محدثه محرز محسن محفوظ محمد محمدرضا محمود مختار مخلص مراد مرتضى مرداس مرداویز مرزبان
مرزوق مرسي مرشد مرعي مرمر مرواری مروارید مروان مریم مزدک مستان مستانه مستعين مسعد مسعود مسود مشال مشكۆ مشکاندخت مشکناز
مشکین مصطفى مصعب مصلح مطيع معاذ معتز معز معين مفتاح مقداد ملیسا ملیکا ممتاز ممدوح منایل منتصر منذر منصف منصور منعم
منوچهر منيب منير منیژه مه مهبانو مهبد مهبهست مهتاب مهتۆ مهتین مهتینا مهحوی مهدي مهدی مهدیار مهدیس مهر مهراب مهراد
مهرام مهران مهراندخت مهراندیش مهرانفر مهرانگیز مهرد مهرداد مهردان مهرزاده مهرزان مهرزه مهرناز مهرنوش مهرنکار مهرنیا
مهروز مهروێ مهری مهریار مهریوان مهزدا مهزن مهسا مهست مهستان مهستوره مهستی مهشاد مهشخهڵ مهشید مهغدید مهكۆ مهلان مهلۆ
مهلین مهلێ مهم مهملی مهمۆ مهناز مهنام مهند مهندان مهندانه مهنوش مهنێ مههاباد مههۆ مههێن مهوش مهولهوی مهيب مهڵۆ مهیار
مهیرۆ مهین موكری موكریان مومن مونس ميلان مژده مژگان میتان میترا میخک میدیا میر میراكۆ میران میرخاس میرداد میرزا میركۆ
میروان میلاد مینا مینو مینودخت میهرهبان ناجح ناجي نادر نارا نارین ناز نازبانو نازدار نازفر نازلی نازناز نازنین نازه
نازهنین نازپرور نازچهر نازی نازیار نازیدخت نازیل نازیله نازیلێ نازێ ناسك ناسكه ناصح ناصر ناصف ناظم نافع نالی نالیا
نالین نامدار نامور نامۆ ناهید ناهیده ناوا ناوان ناڤین نبيل نجيب ندا نديم نرسی نرمک نرمین نرگس نریمان نزار نزيه نسار
نسترن نسرین نسيم نصحي نصر نضال نعمان نعيم نمه نهاد نهبهرد نهبهز نهخشه نهخشین نهخچهوان نهرمین نهریمان نهسرین نهشمیل
نهغهده نهكهرۆز نهمام نهمر نهوا نهواز نهوبهش نهوبههار نهورۆز نهوزاد نهوڕهس نهژین نوا نوخشه نور نوري نوش نوشا نوشدخت
نوشروان نوشفر نوشناز نوشین نوف نوفل نوید نوین نوێخواز نوێكار نوێیار نڤین نکیسا نگار نگاره نگارین نگین نۆشان نیاز نیان
نیشا نیشتیمان نیلوفر نیما نیک نیکداد نیکدخت نیکدل نیکزاد نیگار هادی هارپاك هاشم هامنۆ هانا هاندهر هاني هانیه هاوار
هاوبیر هاوتا هاوخوان هاودهم هاودهنگ هاودیان هاوكار هاوكورد هاومهند هاوناز هاوڕا هاوڕاز هاوڕێ هاوژیر هاوژین هاژان هاژه
هاژۆ هاژین هخامنش هرمز هستی هشام هلیا هما همادخت همایون همدم همراز همراه هنگامه ههتاو ههرد ههردهم ههردهوان ههردهڤان
ههردی ههردین ههرزه ههرمان ههرمێ ههرهس ههرژین ههرێز ههرێم ههست ههستی ههستیار ههمهدان ههموار ههمین ههنار ههندرین ههنیسك
ههوار ههواڵ ههور ههوراز ههورامان ههوری ههوێن ههژار ههژان ههژدهر ههژیر ههژین ههژێن ههڤاڵ ههڤین ههڵاڵه ههڵبهست ههڵكهوت
ههڵوێست ههڵگورد ههڵۆ ههڵێن هوتن هور هورتاش هورداد هوردخت هورزاد هورمند هوروش هورچهر هوشنگ هوشیار هومان هومن هونام
هونهر هویدا هيثم هيكل هژیر هۆبه هۆرام هۆره هۆری هۆرین هۆز هۆزان هۆزانهوان هۆزه هۆشمهند هۆشهنگ هۆشین هۆكار هۆمهر هۆنهر
هۆنیا هۆژان هۆژین هۆڤار هۆڤان هۆگر هیتاسب هیران هیربد هیرمند هیزل هیما هیوا هیوار هیژا هێدی هێرش هێلان هێلن هێما هێمن
هێڤی واصف وامق وايل وجدي وحید وديع ورجاوند وردہ ورشه وریا وسام وسيم وسیم وشمگیر وصفي وليد ولید وهرز وهرزیر وهسان
وهسودان وهشت وهشتی وهیس وهیسی وڵات ویدا ویس ویشتاسب ویگن وێنا يارا ياراز ياراس يارام ياران يارزۆك يارهزوو يارۆس ياری
ياریا ياریاكۆ ياریان ياریانا ياریانزاده ياریانكۆ يارین يارێز يازا يازاد يازو يازیز يازێ ياسان ياستیاگ ياسر ياسكه
ياسمان ياسنگهر ياسين ياسۆ ياسۆس ياشتی ياشنا يافع ياكار ياكام ياكۆ ياكۆیان يالان يالین يامان يامانج يامن يامهد يامێز
يانوبانینی ياههنگ ياهۆرا ياوات ياواد ياوار ياواره ياواز ياوان ياودهنگ ياودهڵ ياودێر ياورنگ ياونگ ياوهز ياوین ياوێز
ياوێزان ياوێزه ياوێن ياڕاڕات ياڕۆنا ياڤار ياڤێستا ياڤێستان ياگا ياگری ياگرین ياڵا يایار يحيى يهحمهد يهختهر يهردهوان
يهردهڵان يهرزین يهرسهلان يهرسین يهرژانگ يهریوان يهزمهڕ يهشك يهفسوس يهلهند يهنگێز يهوراد يهوین يهژدهر يهژی يهژین يهڤداڵ
يهڤرهس يهڤین يهڵماس يومێد يۆرخان يۆردو يیرهم يیریهن يیلام يیلخان يیلیان يێزید يێڵبهگ پاداشت پاراو پارسا پارمیس پاریا
پاسار پاكۆ پاكیزه پانته پايز پاکان پاکتن پاکدخت پاڵه پدرام پرتو پردیس پرستو پرشنگ پرناز پرنیا پرنیان پرهام پروانه
پرویز پروین پرژه پری پریا پریدخت پریسا پریناز پریوش پریچهر پشتیوان پشكۆ پشنگ پهخشان پهرست پهروا پهروانه پهروهر پهروهرد
پهروین پهرژین پهرۆش پهری پهریا پهریخان پهریزاد پهریناز پهرێز پهسار پهسهند پهشێو پهنهان پهپوله پهیام پهیمان پهیوهست
پهیوهند پوران پوراندخت پوریا پولاد پونه پوپک پویا پژمان پژوا پگاه پۆڵا پۆڵاين پی پیام پیروز پیرۆ پیرۆت پیرۆز پیمان
پێشمهرگه پێشهنگ پێشهوا پێشین پێڕش چابک چالاك چالاک چاوش چاوكاڵ چاومهست چاوڕهش چاوگهش چاپك چرا چرۆ چنار چنوور چهر
چهرزاد چهكۆ چهمان چهمانه چهمهن چوبین چورچرا چکاوک چۆمان چۆپی چیا چیاوار چیاڤان چیمهن چینه ڕابهر ڕازناو ڕازڤان ڕازین
ڕاسان ڕاستبین ڕاستكار ڕاستی ڕامان ڕامتهن ڕامیار ڕاهۆز ڕاوهن ڕاوێژ ڕاپهڕین ڕاژ ڕاژان ڕاژه ڕاڤین ڕاڤێن ڕزگار ڕند ڕهزان
ڕهزێ ڕهشۆ ڕهنج ڕهنجدهر ڕهنجه ڕهنجۆ ڕهند ڕهنده ڕهندۆ ڕهنوو ڕههبهر ڕههێڵ ڕههێڵه ڕهو ڕهوا ڕهوشت ڕهوشهن ڕهوهز ڕهوهند ڕهوین
ڕهڤین ڕهڤێن ڕهگهز ڕوانین ڕوكهن ڕووبار ڕووخۆش ڕوون ڕووناكبیر ڕووپاك ڕوویار ڕۆز ڕۆزا ڕۆستهم ڕۆشار ڕۆشنا ڕۆنیا ڕۆهات ڕۆژ
ڕۆژا ڕۆژان ڕۆژاڤ ڕۆژبین ڕۆژهڤ ڕۆژڤان ڕۆژگار ڕۆژین ڕۆژێ ڕۆڤان ڕێبهر ڕێبوار ڕێبین ڕێحان ڕێحانه ڕێزان ڕێسا ڕێكار ڕێكخهر
ڕێناس ڕێنوار ڕێواس ڕێوان ڕێچكه ڕێژوان ڕێگا ژارۆ ژالان ژاله ژاڵه ژهنیار ژهنین ژوان ژیار ژیان ژیر ژیران ژیرۆ ژیلا ژیله
ژیلهمۆ ژیلۆ ژین ژینا ژیناو ژینۆ ژیوار ڤارونا ڤارین ڤالان ڤالیا ڤالینا ڤانا ڤانان ڤانیا ڤيان ڤین ڤینۆس کابان کابوک کارا
کاراکو کارو کامبخت کامبخش کامبیز کامجو کامدین کامران کامراوا کامنوش کامک کامیار کانیار کاوه کاووس کتایون کرشمه کسرا
کسری کلاله کمال کمبوجیه کهبد کهرام کهزاد کوشا کیارش کیان کیانا کیاندخت کیانوش کیانچهر کیاوش کیخسرو کیقباد کیمیا کیهان
کیهانه کیوان کیومرث کیکاووس گابار گازێ گاڤان گرد گردان گرشا گرشاسب گرشین گرگین گزل گزنگ گشتاسب گشسب گل گلاره گلاله
گلاویز گلباد گلبار گلبام گلبان گلبانو گلبرگ گلبهار گلبو گلبیز گلدخت گلدیس گلربا گلرخ گلرنگ گلرو گلریز گلزاد گلزار گلسا
گلشن گلشید گلنار گلناز گلنسا گلنواز گلنوش گلپاره گلپر گلپری گلپوش گلچین گلی گمۆ گهر گهرده گهردوون گهردی گهرمیان گهرمێن
گهزۆ گهزیزه گهشاو گهشاوه گهشبیر گهشبین گهشت گهلان گهلاوێژ گهلۆ گهنجۆ گهنم گهوههرێ گهڵا گودرز گورد گورده گوردۆ گوروون
گوماتو گوندی گوهر گوڵان گوڵاڵه گوڵبهند گوڵبههار گوڵزار گوڵشهن گوڵه گوڵهباخ گوڵيهندام گوڵچین گوڵژین گوڵی گۆتی گۆران
گۆرانی گۆنا گۆڤهند گۆیژ گۆیژه گیابهند گیتی گیسو گیلدا گیو گێلاس یاخی یاد یاداشت یادوهر یادگار یادۆ یار یارا یارسان
یاره یارۆ یاسا یاسمن یاسین یاشار یانۆ یاور یاوهر یاپل یزدان یهزدانشێر یهزدین یهزید یهسنا یوشیتا یگانه अजत अमत अरजत अशम
असमत आरव कषण खम गगन गणश दपक दपनदर नकत नरज नवन नशचल पज पदम परकश परण परबन परम परशनत बदध बन मनष रकश रज रजन रजनदर रञजन रतन
लकषम वकस वजय ववक वशल वषण शरष शलप शषट सगर सञजय सदधरथ सनत सनतष सनदप सभष समत सरज सरत सशनत ससन აგული აგუნა ადოლა ავთანდილ
ავთო აკაკი აკო ალეკო ალექსანდრე ალექსი ალიო ამირან ანა ანანო ანზორ ანნა ანუკა ანუკი არჩილ ასკილა ასლანაზ აჩიკო ბადრი
ბაია ბარბარე ბაქარ ბაჩა ბაჩანა ბაჭუა ბაჭუკი ბახვა ბელა ბერა ბერდია ბესიკ ბესო ბექა ბიძინა ბიჭიკო ბოჩია ბოცო ბროლა ბუბუ
ბუდუ ბუხუტი გაგა გაგი გახა გეგა გეგი გედია გელა გენადი გვადი გვანცა გვანჯი გვიტია გვრიტა გია გიგა გიგი გიგილო გიგლა
გიგოლი გივი გივიკო გიორგი გოგი გოგიტა გოგიჩა გოგოთურ გოგოლა გოდერძი გოლა გოჩა გრიგოლ გუგა გუგუ გუგულა გუგული გუგუნა
გუკა გულარისა გულვარდი გულვარდისა გულთამზე გულია გულიკო გულისა გულნარა გურამ დავით დალი დარეჯან დიანა დიმიტრი დოდო
დუტუ ეთერ ეთო ეკა ეკატერინე ელგუჯა ელენა ელენე ელზა ელიკო ელისო ემზარ ეშხა ვალენტინა ვალერი ვანო ვაჟა ვარდო
ვარსკვლავისა ვასიკო ვასილ ვატო ვახო ვახტანგ ვენერა ვერა ვერიკო ზაზა ზაირა ზაურ ზეზვა ზვიად ზინა ზოია ზუკა ზურა ზურაბ
ზურია ზურიკო თაზო თათა თათია თათული თაია თაკო თალიკო თამაზ თამარ თამარა თამთა თამთიკე თამი თამილა თამრიკო თამრო თამუნა
თამჩო თანანა თანდილა თაყა თეა თებრონე თეიმურაზ თემურ თენგიზ თენგო თეონა თიკა თიკო თიკუნა თინა თინათინ თინიკო თმაგიშერა
თორნიკე თუთა თუთია ია იათამზე იამზე ივანე ივერი ივქირიონ იზოლდა ილია ილიკო იმედა ინგა იოსებ ირაკლი ირინა ირინე ირინკა
ირმა იური კაკო კალე კატო კახა კახაბერ კეკელა კესანე კესო კვირია კიტა კობა კოკა კონსტანტინე კოსტა კოტე კუკური ლადო ლალი
ლამაზა ლამარა ლამზირა ლაშა ლევან ლეილა ლელა ლენა ლერწამისა ლექსო ლია ლიანა ლიზა ლიზიკო ლილე ლილი ლილიკო ლომია ლუიზა
მაგული მადონა მათიკო მაია მაიკო მაისა მაკა მაკო მაკუნა მალხაზ მამამზე მამია მამისა მამისთვალი მამისიმედი მამუკა მამულა
მანანა მანჩო მარადი მარი მარია მარიამი მარიკა მარინა მარინე მარიტა მაყვალა მაშიკო მაშო მაცაცო მგელია მგელიკა მედეა
მეკაშო მელანო მერაბ მერი მეტია მზაღო მზევინარ მზეთამზე მზეთვალა მზეონა მზექალა მზეხა მზეხათუნი მზია მზირა მზისადარ
მზისთანადარი მზიულა მთვარისა მინდია მიშა მიშიკო მიხეილ მნათობი მნათობისა მოგელი მონავარდისა მურმან მუხრან ნაზი ნაზიკო
ნათელა ნათია ნაირა ნანა ნანი ნანიკო ნანუკა ნანული ნარგიზი ნასყიდა ნატალია ნატო ნელი ნენე ნესტან ნია ნიაკო ნიკა ნიკოლოზ
ნინა ნინაკა ნინი ნინიკო ნინო ნინუკა ნინუცა ნოდარ ნოდო ნონა ნორა ნუგზარ ნუგო ნუკა ნუკი ნუკრი ნუნუ ნუნუკა ნუცა ნუცი ოთარ
ოთია ოთო ომარ ორბელ ოტია ოქროპირ პაატა პაპუნა პატარკაცი პატარქალი პეპელა პირვარდისა პირიმზე ჟამიერა ჟამიტა ჟამუტა
ჟუჟუნა რამაზ რევაზ რეზი რეზო როზა რომან რუსკა რუსუდან საბა სალი სალომე სანათა სანდრო სერგო სესია სეხნია სვეტლანა
სიხარულა სოსო სოფიკო სოფიო სოფო სულა სულიკო ტარიელ ტასიკო ტასო ტატიანა ტატო ტეტია ტურია უმანკო უტა უჩა ფაქიზო ფაცია
ფეფელა ფეფენა ფეფიკო ფეფო ფოსო ფოფო ქაბატო ქავთარი ქალია ქართლოს ქეთათო ქეთევან ქეთი ქეთინო ქეთო ქველი ქიტესა ქიშვარდი
ქობული ქრისტესია ქტისტეფორე ქურციკა ღარიბა ღვთისავარი ღვთისია ღვთისო ღვინია ღუღუნა ყაითამზა ყაყიტა ყვარყვარე ყიასა
შაბური შაკო შალვა შალიკო შანშე შარია შაქარა შაქრო შოთა შორენა შოშია შუქია ჩიორა ჩიტო ჩოყოლა ცაგო ცაგული ცანგალა ცარო
ცაცა ცაცო ციალა ციკო ცინარა ცირა ცისანა ცისია ცისკარა ცისკარი ცისმარა ცისმარი ციური ციცი ციცია ციცინო ცოტნე ცოქალა
ცუცა ცხვარი ძაბული ძამისა ძაღინა ძიძია წათე წყალობა ჭაბუკა ჭიაბერ ჭიკჭიკა ჭიჭია ჭიჭიკო ჭოლა ხათუნა ხარება ხატია ხახულა
ხახუტა ხეჩუა ხვიჩა ხიზანა ხირხელა ხობელასი ხოხია ხოხიტა ხუტა ხუცია ჯაბა ჯავახი ჯარჯი ჯემალ ჯონდო ჯოტო ჯუბი ჯულიეტა
ჯუმბერ ჰამლეტ`.trim();
