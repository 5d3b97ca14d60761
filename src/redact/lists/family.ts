// Written by build.mjs; do not edit.
// Source: locale data of @faker-js/faker, Copyright (c) Faker contributors, MIT licence;
// Moby word lists by Grady Ward, public domain.

/** Surnames of all locales, folded. 28549 words. */
export const family = `
aaberg aalbers aalerud aalst aaltonen aara aaronson aas aasen ababii abaci abad abadan abadzic abadzija abalioglu
abana abate abay abazovic abbas abbate abbondanza abbosov abbosova abbotsen abbotson abbotsun abbott abbottson
abbrescia abdella abdi abdu abdulahadyev abdulahadyeva abdulazimov abdulazimova abdulazizov abdulazizova abdulboriyev
abdulboriyeva abdulhafizov abdulhafizova abdulhakimov abdulhakimova abdulhayov abdulhayova abdulholiqov abdulholiqova
abduljabborov abduljabborova abduljalilov abduljalilova abdulkarimov abdulkarimova abdullatifov abdullatifova
abdullayeva abdulmalikov abdulmalikova abdulqahhorov abdulqahhorova abdulqodirov abdulqodirova abdulvahhobov
abdulvahhobova abdulvaliyev abdulvaliyeva abdulvohidov abdulvohidova abegglen abel abele abell abercromby aberg
abernathy abernon abert abeyta abicht abijah abimanyu abiodun abiola abiputra abisha abisia abixah abodunrin abolina
abolins aboltina aboltins aborn abosede abott abraham abrahams abrahamsen abrahamsson abramovic abrams abramson abrego
abreu abroms absa absalom abshier abshire abt abu acalia acanska acanski acar accalia accardi accardo accurso aceto
acevedo acey achari acharya acheampong acherman achilles achim achkinadze achorn acic acie acikalin acikgoz acima
acimovic acin acker ackerley ackerman ackermann ackler ackley aclan acosta acquadro acquah acquaviva acquistapace
acuna acus adabel adabelle adachi adadevoh adaha adai adaiha adal adala adalai adalheid adali adalia adaliah adalie
adall adallard adam adamcova adamczak adamczyk adame adamec adamek adami adamiak adamiec adamik adamina adaminah
adamis adamkova adamo adamok adamova adamovic adamowicz adams adamsen adamska adamski adamson adamsun adamus adan
adanir adanska adanski adao adaobi adar adasevic adaurd aday adcock addam addari addiego addiel addis ade adebayo
adebisi adegbite adegboye adegoke adekunle adel adelaja adelakun adeleke adelpho adelric adelusi adem ademayowa
ademiluyi ademola adeniyan adeogun adeoluwa ader aderibigbe aderinsola aderogba aderonke adesina adesiyan adest
adewale adewunmi adewura adeyemo adhamh adhern adhikari adhitama adic adiel adiell adiga adila adim adin adine adis
adisa adivar adkins adlar adlare adlay adlee adlei adley adna adnah adne adnopoz adomah adomako adon adongo adorl
adorno adragna adrell adrial adriansyah adriell adriene adu adur adusei adutwum aebi aebischer aeby aekerly aelber
aenea aeneas aeneus aeniah aenneea afandiyeva affer affinito afforov afforova affra affrica afifah afirifa afoakwa
afolabi afolayan afonja africa africah afrika afrikah afunku afurov afurova aga agamemnon agan agaoglu agarwal agathy
agbogla agboola agca agee aggappe aggappera aggappora aggarwal aggri agirbas agle agler agnello agnes agnew
agostinelli agostini agostino agosto agresta agrippina aguayo aguilar aguilera aguirre aguridic agustian agustina
agyapong agyare agyei agyemang ahab ahasuerus ahders ahearn ahern ahic ahlgren ahlke ahluwalia ahmad ahmadov ahmadova
ahmar ahmed ahmetspahic ahola aholah aholla ahonen ahortor ahoufe ahouh ahrenberg ahrendt ahrens ahron ahrorov
ahrorova ahuja aidara aiello aigare aigars aigbiniode aigner aigroz aiken ailin ailsa ailssa aimo ainsworth airel
aires airla airlangga airlee airlia airliah airlie ajakaiye ajao ajax ajayi ajewole ajose ajvazovic akal akalin akan
akanke akar akay akaydin akbaba akbay akbulut akcal akcali akcan akcay akdag akdemir akeem akel akela aker akerboom
akerele akerley akers akesson akeyla akeylah akgoz akgul akgun akifovic akili akin akinci akinrinola akins akintade
akira akisik akkan akkas akkaya akkoc akkor akkoyun akkoyunlu akkurt aklog akmalov akmalova akman akoto akowua akpinar
akramov akramova aksakal aksam aksel aksentic aksentijevic aksic aksin aksit aksovic aksoy aksoyn aksungur aktan aktas
aktay akyeamfuɔ akyeampong akyel akyena akyerεko akyildiz akyurek akyuz alabi aladic aladzic alage alaimo alakbarov
alakbarova alake alakovic alamsyah alan alanis alaniz alanovic alansen alarcon alargic alarice alarick alarise alatea
alathia alavanja alavantic alba albanese albano albarran albemarle alben alber albers albert alberti albertson
albertyn albion alboran albrecht albrechtova albric albright albu albuquerque albur alburg alburga alby alcala alcamo
alcantar alcaraz alcinia alcock alcot alcott alcus aldarcie aldarcy aldas aldea alded aldercy alderson aldora aldos
aldred aldredge alduino aldwon aleck aleedis aleetha alejandro alejo aleksandrowicz aleksic aleman alenson aleo aleras
aleris aleron alesandrini alessandrini alessandro alessi alessio alethia aletta alev aleva alexa alexander
alexandrescu alexandru alexe aley aleydis alfano alfaro alfermann alfeus alfieri algar alger algie alguire algy ali
aliber alicea alici alicic alidi alidis alidus aligbe alih alija alikavazovic alinna alisen alisherov alisherova
alisia alita alitha alithea alithia alitta alius alivernini aliyev aliyeva alizadeh aljancic alkan alkaya alkhamis
alkovic alksne alksnis allain allana allanson allare allbee allcot allegretti alleras allerie alleris allerus alleyne
allgeyer alliber allisan allista allmon allred allrud allsopp allveta allwein almallah almanza almaraz almasac almeeta
almeida almena almita almonte almund alniacik aloba alodee alodi alodie aloi aloisius aloke alonso alonzo alparac
alpers alpert alpheus alphonsa alpman alpugan alrich alrick alroi alroy alrzc alston alsworth altaf altamirano altan
alten altenwerth altheta altieri altinay altinbas altinel altinisik altinok altintas altiok altis altman altun
altuntas aluga alurd alurta alva alvarado alvarez alver alverson alves alveta alviani alvita alvord alwitt alyanak
alyose alysoun alyworth amabil amabile amadas amadis amado amador amadori amadus amaechi amal amalbena amalberga
amalbergas amalburga aman amann amanta amar amaral amaras amarette amarillas amarillis amaris amary amaryl amasa
amathist amathiste amati amato amatruda amaty amaya amberg ambert ambie ambler ambrogino ambrosane ambrosine ambrosini
ambrosino ambrosio ambroz ambrozova amena amendola amerio amero amersham amethist amias amice amici amick amico amieva
aminat aminta amla amling ammadas ammadis ammann ammon ammoscato amo amoa amoako amoakuh amoasi amor amore amoreta
amorete amorette amorim amorita amoritta amoroso amoruso ampadu ampofo amponsah amrein amsden amund amundsen amyas
anagnos anana ananda anandya ananna anasov anasova anastas anastasio anastasius anastatius anastice anastos anatolio
anaya ancalin ancel anchie ancier ancilin ancona anda andel andelic andelkovic andelova anderegg anderer andersen
anderson andersone andersons andersson andert andesilic andic anding andini andonov andonova andonovic andorful
andrade andre andrea andreassen andreasson andrei andrejevic andrejic andrejin andrekovic andrel andreoli andresen
andrews andriani andrien andries andrisani andriska andrle andrlova andromada andromede andronic androw andryc
andrzejczak andrzejewska andrzejewski anelli aney angadresma angeletti angeli angelini angelis angell angelo angeloni
angelucci anggraini anggreny anggriawan anghel angi anglim anglo angrist angster anguiano angulo aniakudo aniela
aniweta anjani anjos ankney ankra ankunding anna anne annia anniken annorah annunciata annunziata anokye ansa anse
ansela anselmi anselmo ansilma ansilme anstus antal antalova antczak antebi antenucci antezza antipas antipus antoci
antoinetta anton antonacci antonelli antoni antonic antonini antonovic antonucci antos antosova antovic antrim anttila
antunes antunovic antusevic antwi anucin anusic anvaryev anvaryeva anyah anzalone anzovin aparicio apfel apfelstadt
apgar aphra apicella apitz apodaca apollus aponte apostol appel appia appiah appleby appledorf applegate aprile
apthorp apul aqila aquino arabeila aragon araja arajs arakawa aramanta aramen aramenta aramini araminta aran arana
arand aranda arap aras arathorn araujo arbe arber arbuckle arcangeli arce archle archuleta arda ardana arde ardeha
ardehs ardel ardelean ardeleanu ardell ardeth ardianto ardie ardin ardiyanti ardme ardolino ardrey ardussi ardy
aregger arela arella arellano arelus aremu arena arenas arendt arens aret aretina aretta arette arevalo arezzini
argenio argent argento argile argiolas arguello argus argyres arhanic arhna arianie arianne arias aribold arica arican
arick ariew arifin arig arik arikan arissa arita arjan arlon arlovic arlynne armalda armalla armallas arman armanda
armas armbrecht armbruster armelda armendariz armenta armijo armil armilda armilla armillas armillda armillia
armington armitage armond armstrong armyn arnaud arnaut arndt arnelle arnesen arnold arnon arnst arola arondel
arondell aronoff aronow aronson arora arpasi arquit arratoon arredondo arreola arria arriaga arrio arroyo arsenic
arsic arslan arslanoglu arslonov arslonova arst artamas arteaga artema artemisia artima artimas artina artioli aruabea
arundel arundell arva arvad arvell arvidsson arvind arvo arvonio aryal aryani aryanti aryee asabi asadanin asadov
asadova asadullohyev asadullohyeva asamoa asamoah asan asanin asante asaph asare asaro asceric aschenbroich aschim
asci ascione asenso ashbaugh ashelman ashford ashjian ashley ashling ashman ashmead ashraf ashti ashwell ashwin asiama
asiedu asik asikoglu asil asilbekov asilbekova asimi askari askin askraba askrabic askwith aslam aslan aslanoglu
asonja aspa aspasia aspere aspers aspia asquith assisi assmus assuncao astafei astera asteria astolfi astor astraea
astrahan astrea astred astri astto astuti asuncion aswandi ata atakan atakol atal atalante atalanti atalaya atalayah
atalee ataliah atalie atalik atalya atan atanasov atanasova atanda atasever atay atcliffe atencio ates athal athalee
athalia athalla athallia athelstan athenian athey athiste atiana atici atik atilgan atkins atkinson atlee atli atonsah
atrice atronna attah attalanta attalie attenborough attenweiler atterbury atthia attlee attwood atul atwater atwekk
atwood atworth atzeni atzori aubarta auberbach aubert aubigny aubreir aubry auburta aubyn aucamp audette audley audly
audras audres audri audris audrit audsley audun audwen audwin auer auerbach aufderhar aufmann augustyn augustyniak
auld aulea auliffe aunson aurelia aurelius auric aurita ause auston austreng autrey autry autum auvil auzina auzins
avallone avalos avan avaria avazyev avazyeva avci avcioglu avelin avera averi averir avila aviles avilla avino avitzur
aviv avner avola avra avraham avram avron avruch avsec awad awodiran awolowo awuah axelsson axmann ayala ayandokun
ayaydin ayaz aybar aycan aydan aydemir aydin aydogdu aygun ayhan ayisat aykac aykan aykurt aylsworth aylward aymonier
aynat ayobami ayomide ayoola ayres aytac aytek aytekin ayverdi azad azal azaleah azamatov azamatova azar azara azarcon
azaria azarria azdajic azelea azeria azevedo azic azinic azizah azizov azizova azpurua azral azriel azzahra baa baafi
baah baal baalbeer baalman baarck baawia babac babacan babali babalj babalola babaoglu babarogic babatunde babatz
babby babcock babel babic babin babini babka babkova babou babovic babtunde baburic baca bacalo bacchus bacci bacher
bachman bachmann baciu backer backler bacova badane badea bademci badenhorst bader badiane badillo badji badjuk badu
baecher bael baelbeer baer baerl baerman baese baez baeza baganz bagaskara bagger baggett baggio baggott baggs baghy
baginska baginski bagis bagley bagnoud bahadir bahena bahl bahna bahner bahno bahnova bahodirov bahodirova bahr
bahriddinov bahriddinova bahringer bahromov bahromova bahun baiel bailar bailey baillieu bain bainbridge bainbrudge
bainter baiocco baiss bajaj bajare bajars bajc bajcetic bajcic bajer bajerova bajsanska bajsanski bak bakal bakan
bakaran bakare bakarec bakeman bakemeier bakerman bakhoum bakhtiyorov bakhtiyorova baki bakirci bakircioglu bakke
bakken bakker bakki bakos bakowska bakowski balaban balabanovic balajic balan balas balasevic balaskovic balat balaz
balazevic balazova balazs balbinder balboni balbur balcar balcarova balcer balcerzak balch balci balck balcke baldacci
baldassarre balde balderas baldi baldini baldo baldridge balducci baler balesevic balestra baleta baletic balevic balf
balfore balfour balincic balint balistreri baljak balkin balkow balla ballard ballarin ballesteros balli balliett
ballinger balliol ballman ballou ballouhey balmer balmuth balnuweit balode balodis balog balogh balogova balogsandor
balogun balough baloun balounova baloyi balsamo baltaci baltag balthasar baltin balzano balzer bamberger bamford
bamidele bamiloye bamisebi banach banas banasiak banasik banda bandeen bander bandic bandicstimac bandini bandl
bandler bandopadhyay bandur banebrudge banerjee bang bani banic banica banicevic banicjokic banja banjac banjak
banjalic banjari bannasch bannerman bannister bannon banov banova banquer banse banu banuelos banwell baptista
baptlsta bar barabbas barajas barak barakova baral baraldi baram baran baranjec baranka barankova baranova baranowska
baranowski baranska baranski baras barayon barbagallo barbarese barbaresi barbaricsehic barbarosoglu barbarossa
barbarulo barbato barbera barberi barberis barbero barbier barbieri barbiero barbosa barbour barboza barbu barbulescu
barbur barbuto barcellona barcot barcroft barcus bardek barden barela bares baresova baretta barfuss bargan barger
bari barile barilla barimah barina barinic barisic barkley barlas barletta barling barlow barmen barna barnard
barncard barnes barnet barnum barolet baron barone baroni barons barosevcic barosevic barr barra barrada barragan
barram barras barraza barre barreca barrera barresi barreto barretta barrientos barrington barrios barros barrows
barrus barry barsky barsotti barstow barta bartak bartakova bartczak bartell bartels barth barthol barthold bartko
bartkowiak bartle bartley bartnik bartoletti bartoli bartolini bartolome bartolomei bartolucci barton bartonova bartos
bartosch bartosek bartosik bartoskova bartosova bartova bartovic bartovicova bartulin bartunek bartunkova baruch
barvick barylla barzani basar basara basaran basaric bascio bascomb baseda baseler baser basham bashee bashemath
bashemeth bashirian bashuk basile basir baskett basmaci basnet basoglu bassani basset bassett bassi basso basson basta
bastac bastajic bastien bastola bastova basynat batchelor baten batha bathelda bathesda bathilda bathsheb bathsheeb
bathulda batinicsantic batish batista batnozic bato batory batruk battaglia battat battig battista battiste battisti
battistini battke baturalp batz bauch baudelaire baudin bauer bauermeister bauerova baugh baumann baumbach baumbaugh
baumeister baumgartner baun baur bausch bauschinger bauschke bauske bautista bautram bavaud bawer bayazit baydar
bayeni bayer bayerova baykam bayless baylor bayly baynebridge bayraktar bayraktutan baysoy bazant bazantova bazar
bazluke beacham beahan beal beall beane beaner bearce beare beasley beaston beattie beatty beauchamp beauchemin
beaudoin beaufert beaulieu beavogui beberg becerra bech bechler becht bechtelar beck becka beckel becker beckerman
becket beckett beckman beckmann beckova becvar becvarova bedad bedan bedelia bedell bedewitz bedini bednar bednarczyk
bednarek bednarik bednarikova bednarova bednarska bednarski bednarz bedwell beebe beeck beedon beek beekman beele beer
beera beerli beesley beeson beetner beffrey bega begga beggerow beghtol beh behah behka behl behlau behlke behm behn
behnken behr behre behrenbruch behrens behruzov behruzova beichner beier bein beisel beissmann beitch beitnes beitz
bejan bejenari bejenaru beka bekah bekavac bekcic bekdik bekelja bekha bekjarev bekjareva bekker bekmurodyev
bekmurodyeva beko bekonja bekov bekova bekovac bektas bektasoglu bekvalac belak belamy belanger belavske belavskis
belayneh belcar belcevic belcher belda belden belding belec belen belenzada belford belic belier belivuk bella bellamy
bellaude bellda belldame belldas beller bellew belli bellini bellis bello belloir bellomo bellotti bellucci belmonte
belohlavek belohlavkova belojevic belopoljac belosevac belosevic belotti belovic belovljev belovljeva belovukovic
belshin belsky belter beltrame beltrami beltran belvisi belz bena benakovic benasicpavlovic benatti benavides
benavidez bencion benco benda bender bendicta bendova benecke benedetti benedetto benedic benedix benenson benes
benesova benetti benge bengtsson bengu benia benigni benil benilda benildas benildis benini benioff benis benisch
benitez benjamin benkley bennardo bennemann benner benninger bennink bennion bennir beno benoit benova bensen bensky
bentivoglio bently benvenuti benvenuto benz benzel benzing beora beore berak beran beranek berankova beranova berardi
berberoglu berck berends beretta berey berfield berg berga bergamasco bergamini berge bergeman bergen berger bergerac
bergeron bergess berggren bergh berghoff bergin berglund bergman bergmane bergmanis bergmann bergmans bergnaum
bergquist bergqvist bergren bergrova bergstein bergstrom bergwall berhley beribak berk berka berkman berkova berkow
berkshire berky berkyova berl berlauda berlinda berliner berlyn berman bermudez bernabei bernal bernard bernardi
bernardini bernardova bernasconi bernat bernatovic berner berners berneta berney bernhard bernier berning bernj
bernolak bernolakova berns bernstein bernt berntsen berriman berrios berset berstine bertaccini bertani bertasi
bertelli bertelsen bertenbreiter bertero berthold berthoud berti bertila bertilla bertini bertle berto bertolde
bertolini bertolussi bertrand bertsche berwick berxwedan berzina berzins berzite berzits beserler beshore besikci
besnard beso besok besse best bester betancourt bethesde bethezel bethke betschart bettencourt betthel betthezel
betthezul betti bettzel betz beushausen beutelspacher beuthel beutler beutner bevash bever beverle bevers bevilacqua
bevis bevk bevus beye beyeler beyer bezanson bezdek bezdekova bezjak bezuidenhout bhadresha bhana bhandari bharadwaj
bhat bhatt bhattacharya bhattarai bhattathiri bhayani bhembe bhengani bhengu bhuyeni biagetti biagi biagini bialas
bialek bialkowska bialkowski biamonte bianc biancha biancheri bianchetti bianchi bianchini bianco biasci biase biba
bibeau bicakci bicanin biccari bicek bicekova bicer bichler bick bickart bickel bicknell bidaud biddick biddle bideau
bidle biebel biedermann biedrzynska biedrzynski biegel bielak bielawska bielawski bielecka bielecki bieler bielert
bielik bielikova bielska bielski bienasch bienias bieniek bienkowska bienkowski bieri bierman biernacka biernacki
biernat biesenbach bigdeli bigelow bigford bigg biggi biggs biglebauer bigler bigner bigod bijl bikales bila bilbe
bildik bilek bilen biles bilge bilgen bilgic bilgin bilicki biljan bilkova billat bille billen billmyre bilogravic
bilolyev bilolyeva bilopavlovic bilow bilska bilski bily bina binah bindi bindman binetta binette bini binnings binova
bins bionaz biondi biondo birca bircakovic bircanin birchard birck birdella birdt birecree birina birinci birins
birkemeyer birkett birkle birkner birlik biro birtasevic birzina birzins birzniece birznieks bisconti biseniece
bisenieks bisgaard bish bisio biskicmerkas bissell bisset bitca biteye bithia bittencourt bitthia bittner bittnerova
bivins bivol bivolarevic bixby bixler biyela bizetic bizjak bizumic bizzarri bjelanovic bjeletic bjelic bjelica
bjelicic bjelinic bjelivuk bjelja bjeljac bjelkic bjelobaba bjelobrk bjeloglav bjelogrlic bjelojevic bjerke
bjerregaard bjork bjorklund bjornstad blacanin blackburn blackington blackman blackmore blackmun blackstock blackwell
blader blaga blaha blaho blahova blain blainey blakely blalock blanc blanchard blanchette blanckenberg blanco blanda
blandina blanding blank blankenship blas blaschek blase blaseio blaser blasi blasien blasius blasko blaskovic
blassneck blaszczak blaszczyk blatancic blatman blatt blatter blau blaua blaus blayze blazanovic blazek blazer
blazevic blazkova blecha blechova bledsoe bleier blekte blen blessington blick blim bloch blochwitz block blockhaus
blockus blodget blodgett bloem blom blomqvist blount bloxberg bluefarb bluefield bluh bluhm blum bluma blume
blumenfeld blumenthal blunk blus blynn boadi boadu boahen boak boakye boardman boarer boaten boateng boatwright bobek
bober bobeta bobinac bobker bobkova boboc bobseine boburov boburova bocchi boccia bocek bochenek bocic bock bockai
bockova bockovac bocock bocokic boda bode bodea bodian bodini bodiroga bodnar bodrogi bodrug boduroglu bodwell boehike
boehm boehmer boeke boelter boer boesch boeschen boff boffa bogan bogdan bogdashin bogenrieder boggers boggs
bogisavljevic bogisich bognar bogoch bogoljubovic bogosavac bogosian bogucka bogucki bogusz bohac bohacek bohackova
bohacova bohannon bohaty bohge bohi bohlen bohlin bohm bohman bohmova bohner bohon bohrer bohs boi boice boico boiney
boirac bois boje bokanovic bolan boland bolanger bolat bolatli boleslaw boleyn bolf bolger bolitho bolkovac bollay
bolle bollen bolliger bolling bollinger bolm bolme bologna bolot bolta bolte bolten boltic bolton bolukbas bolukbasi
bolunovic bomestar bomke bona bonacci bonanni bonanno bonaparte bonar bonato bonazzi bondare bondarenco bondars bonde
bonderovic bondra bondrova bondzic bonelli bonetti bongiorno bongiovanni bongo boni bonifazi bonilla bonina bonine
bonini bonis bonisch bonne bonneau bonnell bonner bonnes bonnet bonnette bonney bonnice bonns bono bonomi bonomo
bonsra bonsu bonucci booker booma boorer boorman boothman bopp boratav borbely borcanin borchers borchert bordian
bordiuk bordoni borek borelli borer borge borgeaud borgeling borges borgeson borghi borgia borgschulze borilovic
borincevic borisavljevic bork borkovacka borkovacki borkovic borkowska borkowski borlase borlow borman bormann borner
bornie bornscheuer bornstein boros borovac borovicka borovickova borowiec borowska borowski borras borrego borrell
borrelli borreri borries borrmann borroff bors borsch borszcz borta bortman bortolin bortoluzzi bortot bortz
boruschewska boruschewski bos bosak bosakova bosanac bosancic boscaino bosch boschetti boschi bosco boscolo bose boser
boshoff bosi bosiljcic bosiljkic bosiljkovic boska boskova bosler bosman bosnjakovicholik bossard bosshard bosson
bossy bostan bostow boswall boswell bota botan botello botezatu botha botiryev botiryeva botnari botnaru botnick
botsford botta bottali botti bottner botzow boucek boucher bouchier bouckova bouda boudova boudreaux bouldon bouley
boulton bourcard bourgeois bourlet bourn bourne bourque bourrouag bouschen bouska bouskova boutis bouton bouwes
bouzoun bove bovill bovolenta bowden bowe bowen bowerman bowes bowlds bowles bowne bowra bowrah bowyer boxhammer
boyaci boyde boyden boye boyer boyes boykins boylan boyle boylston boynton boyse boyt boz bozalo bozanic bozanovic
bozdogan bozdok bozdokov bozdokova bozek bozic bozicanin bozicic bozickovic bozkir bozkurt bozoglu bozovich bozsik
bozuwa bozzi bozzo braasch brabazon brabcova brabec brabencova brabenec braca bracci brackely brackett brada bradac
bradacova bradeord brader bradlee bradleigh bradman bradova bradshaw bradski bradstreet bradtke bradvic bradway
bradwell braeunig braga brahaj brahear braia brainard brakus brambilla bramwell branca branco brand brandenburg
brandes brandi brandis brandli brandt brandwein branen branham branscum brasca braswell brathwaite bratina bratojevic
bratonozic bratovic bratton bratu brauer braun braunova braunstein brause brautigam bravar bravin bravo brawley
brawner braynard brazda brazdil brazdilova brazdova brazee brdanin brdovic breban brebner brecher brechtel brecko
bredenkamp breen breger brehmer breitenberg breitenstein brejcha brejchova brekke brelje bremble bremer bremser brenan
brenk brenke brenkis brenner brenton brentt brenza bresciani bresee breskin breskovic bressan breton brettschneider
breu breuer brey brezancic brezin brezina brezinova breznik brezo brezovac brezovnjacka brezovnjacki briano bricker
bridgid bridwell brie briede briedis briesenick brieta brigandi brigette brightman brighton brignone brill brindell
brindle bringhurst bringmann brinjak brink brinkema brinkmann brinson brinza briones briscoe briseno bristow brisuda
brito brits brittain brittnee britton brix briza brizova brizzi brkanovic brkic brniclevada broadbent brocklin
brockwell broda brodench broder brodeur brodsky broeder broek broeker broening brogi brogle brogli broida brom
bromfield bromleigh bromley bromme bronder bronez bronk bronwen bronwyn brookes brookhouse brookner broome brosch
brosine brost brosy brote brotherson brott brottman broucek brout brouwer brower brown browne brownley brownson broz
brozak brozek brozkova brozova brubaker bruckmann bruckner bruder bruell bruen brufsky brugger bruggmann bruhns bruijn
brumat brun brunell brunella brunelle brunelli bruner brunet brunetti brunhild bruni bruning brunk brunkevica
brunkevics brunn brunner bruno bruns bruschi bruun bruyn bruzzone brychta brychtova bryner brzezinska brzezinski
brzozowska brzozowski buac buaca buatti bubalo bubb bubenik bubenikova bucakli bucalo bucalovic bucanin buccheri bucci
bucek bucella buch buchalter buchanan buchbinder buchele bucher buchheim buchholz buchrucker buchta buchtova
buckalovic buckden buckels buckingham buckley buckova buckridge bucur buczek buczkowska buczkowski buczynska buczynski
buda budai budak budde buder buderus budichalas budiman budimcic budiyanto budreiko budwig budworth budzinska
budzinski budzynska budzynski buehler buehrer buell bueno buerger bueschel buffo buffum buga bugbee buhl buhler
buhlmann bui buile builis buine bujak bujor buker bukovska bukovsky bukowska bukowski bulaja bulak bulat bulatovic
bulgarelli buljat buljin buljubasic buljugic bullard bullen buller bulley bullis bullivant bullough bulovan bulthuis
bultman bultmann bulut bumgardner buna bunce bunde bunder bundgaard bundy bunea bunescu bungener bunjes bunns bunow
bunoza bunusevac buongiorno buonomo buote burack burani burazer burazor burchett burck burckhardt burd burda burdak
burdelle burdett burdova burduja bures buresova burevic burford burgener burger burget burghagen burgic burgio burgos
burgwell burhans burhonov burhonova burian burianek buriankova burianova burkhard burkhardt burkhart burkitt burkle
burklein burkley burlacu burleigh burman burmeister burne burnett burney burnham burnie burnight burnley burnsed
burnside burny buroker burra burrell burri burrill burris burroughs burrton burrus burta burtis buruiana buruk burwell
burzynska burzynski busa busak busari busch buschbaum buscher buschi buseck busemann busetincan busey bushey bushore
bushweller busiek buskirk buskus buslaver buss busse bussey bussmann bussy bustamante bustos busuioc butarevic butera
buthelezi butnaru butt butta buttaro butterfield butterworth buttner buuren buxton buyse buzzell buzzi byers byler
byrd byrdie byrn byrne byrtus byrtusova bysshe bywaters bywoods cabaj caballero caban cabras cabrera cabro caccamo
caccavo cacciamani cacciapuoti cacciatore cace cacia cacie cacka cada cadal caddaric cadel cadell cadena cadman
cadmann cadmar cadmarr cadoni cadova caesaria caffrey caforio caggiano cagiran cagle caha cahan cahilly cahn cahova
caia caiaphas caiazza caiazzo cailean caillat cailler cailly cain caine caines cajka cajko cajner cajzler cakir
calabrese calabresi calabria calabro calafiore calame calandra calandria calandro calbert caldeira calder caldera
calderon calen calendra calendre calesta caleta cali calia calica calie califano calin calisa calise calite calitis
callahan callan callas calle callegari callery calligaris callista calloway calmas calo calondra calore calva calvano
calvert calvillo calvina calvinna calvo calysta camacho camagic camara camarata camarillo camdali camdzic cameron
camfort camilli camilo camm cammarata cammisa campagna campana campanella campanile campanini campball campbell
campisi campman campney campo campoli campos campus camus can canaki canale canales cancar cancelliere cancellieri
cand candan candela candelaria candido candless candrlic candyce caneghem canepa canfield cangiano canica canice
caniff canino canjko cankar cann cannas cannata cannell cannella cannice cannone cano canotas canova cantagallo
cantlon cantone cantoni cantu canty canu canute cap capannolo capanoglu capasso capatina capecchi capek capelli
capello capitani capizzi capkova capkovic capkovicova capkunovic caplan caplovic caplovicova capoccia capocotta
capogna capone caporaso capova capp cappai cappella cappelletti cappelli cappello cappiello capponi capps capraro
capriola capriotti caprnjic capuano caputo caputto capwell cara caraballo caracciolo caradonna caraman carapic
carapina caras caraus caravesa caravette caraviello carbajal carberry carbo carbon carbone carboni carbrey cardella
cardenas carder cardew cardia cardie cardinale cardinali cardini cardon cardona cardone cardoso cardwell care careaga
careddu carella caretti carew cargian carhart caric caricari carilla carini carisa carletti carli carlick carlile
carlini carlino carlisle carlo carlock carloni carlotti carlowitz carlsen carlsohn carlson carlstrom carlucci carman
carmena carminati carmona carn carnahan carnay carneiro carnes carnevale carnic carnogurska carnogursky carnovale
carolis carolle carollo carolynne caron carosi carothers carovic carp carpentier carper carpio carranza carrara
carraro carrasco carrasquillo carre carrelli carreon carrera carrero carrew carrick carrieri carriero carrillo
carrington carrion carrnan carroll carrozza carrozzo carrus carstens cart carta cartan carter carthy cartie cartl
cartwell cartwright caruso carvajal carvalho carvelli carvey casabonne casadei casadio casady casagrande casale
casaleggio casali casano casanova casares casarez casas casavant casavecchia cascio cascone casella caselli caserta
casia casian casilde casillas casimire casini casmey casolaro caspari casper caspers cassady cassano cassell cassella
cassiani cassil cassilda cassim cassin casta castagna castaldi castaldo castaneda castara casteel castellana
castellani castellano castellanos castelli castelyn castens castera castiello castiglioni castillo castora castorina
castra castro casu casula caswell catalano catalbas cataldi cataldo catalinac catana catania catanzaro catarsi
catellani caterino cates cath cathey catic catima caton catt cattan cattaneo cattani cattima catto catton caughey
cauna caundra caune cavalic cavaliere cavalieri cavaljuga cavallari cavallaro cavalli cavallini cavallo cavan cavanagh
cavanaugh cavazos cavdarevic cavic cavill cavit cavlina cavriani cavuoto cawley caylor cayser cazac cazacu cazares
ceballos ceban cebanu cebekhulu cebotari cebula cecan ceccarelli ceccarini cecchetti cecchi cecchini cecere cech
cechova cedell cederblad cedillo ceevah cehmajster ceja cejka cejkova celano celar cele celebija celentano celeski
celeste celi celik celin celio celli cellini celma celmina celmins celms celtic cemal cenac cenan cence cengija cenni
centeno centofanti centonze cepeda ceporah cerallua cerar cerda cerelia cerell cerellia cerelly cerf cerise cerkasin
cermak cermakova cerna cerne cernei cernik cernikova cernoch cernochova cernohorska cernohorsky cerny cerracchio
cerrani cerrato cerri certie cerullo cerutti cervantes cervantez cervena cervenak cervenakova cervenka cervenkova
cerveny cervinka cervinkova cerys cesare cesaretti cesaria cestar cetin cetiner cevik chabot chace chacon chadabe
chadbourne chadburn chader chae chafee chaffee chaffin chaiken chaille chainey chaing chak chaker chally chalmer
chaloupka chaloupkova chalupa chalupka chalupkova chalupova chamberlin chamkis champaigne champlin chan chancelor
chandless chandos chaney chang changaris channing chansoo chao chapa chapell chapen chapin chapland chapman chapnick
chappelka chappell chappie chappuis chappy chapron chapuis chapuisat chara charbonneau charbonnier chard chari charie
charles charlet charleton charpentier charron charry charteris charvat charvatova chasse chassin chassot chastain
chatav chatterjee chattopadhyay chaturvedi chatwin chaudoin chavaree chavarria chavey chavez chaworth cheadle cheatham
checani chee cheffetz cheke chellman chelton chem chema chemar chemaram chemarin chemash chemesh chemosh chemush chen
chenay chenee cheney cheng cherchi cheria cherian chernow cherubini cheshire chesna chesney chesnut chessa chessari
chessy chettri chetty cheuk cheung chevalier cheyne cheyney chiacchio chiaki chianese chiang chiara chiaravalle
chiavacci chibike chibuike chicoine chicu chidinma chidozie chihai chil chila chilcote childers childs chiles chiliza
chilson chilt chimene chimenti ching chinua chiodi chiou chipman chiriac chirico chirila chirilov chirilova chirita
chirlin chis chisholm chita chitkara chiu chivers chivu chladek chladkova chloras chlores chlori chlup chlupova
chmelar chmelarova chmelik chmelikova chmiel chmielewska chmielewski chmura cho chobot choi chojnacka chojnacki
chojnowska chojnowski cholewa chollet chon chong choo choong chopard chopra choquart chor chouest chovancova chovanec
chow choy chrisman chrisoula chrissa christ christabelle christaller christen christensen christenson christian
christianity christianna christiansen christianson christis christmann christmas chroma chromy chrzanowska chrzanowski
chu chuah chubb chuch chud chudik chudikova chudoba chudobova chudzik chui chuipek chuit chun chung chura chuu chvatal
chvatalova chvojka chvojkova chyou chytil chytilova ciaccio ciacio ciampa cianca cianci ciani ciapas ciapha ciaphus
ciavarella cibis cibotari cibula cibulka cibulkova cibulova cicala cicatiello ciccarelli cicchetti ciccia cicco
ciccone cicenia cichocka cichocki cichon cichy cicmak cida cierna cierny cierpinska cierpinski ciesielska ciesielski
ciesla cieslak cieslik cifarelli ciger cigerova cigoj cihak cihakova cihlar cihlarova cikota cila cilikan cilla cilli
cilliers cilo cilurzo cima cimah cimbaljevic cimbura cimerman cimesa cimmino cincurak cinelli cingolani cini cintron
cioban ciobanu ciocan ciocco cioffi cioffred cioni ciorba ciornii ciotola ciotti cipanj cipolla cipollaro cipolletta
cipriani cipriano circosta cirelli ciri cirillo cirone cirri cirule cirulis cisar cisarova cisneros ciss cisse cissie
cissokho ciszewska ciszewski cita citarella citro cittadino ciubotaru ciuffetelli ciuffreda ciulla ciumac ciwan cizek
cizkova cizmar claasen clabo claes claesson claeys claman clance clancy clapp clardy clare clarhe clarise clarius
clark clarke clarkin clarkson clauddetta claudy clausen clava clawson clayberg cleary cleasta cleem clein cleland
clellan clemen clement clementas clemente clementi clementis clements cleodal cleodel cleodell cleopatre clerc clercq
clere cleres cleti cleve clie cliffes clift cline clintock clippard clite cloete cloos cloots clorinde clottu clough
clougher cloutman clova clovah clower clute clymer clynes clyte cnut coad coady coates cobanovic coben cobrda cobrdova
coccia cocco cochard cochran cochrane cockburn cocke codd codel codreanu coelho coffeng coffey cofsky cogan cogen
cogswell cohbath cohberg cohbert cohby cohdwell cohe coheman cohen cohette cohin cohl cohla cohleen cohlette cohlier
cohligan cohn coinchon coit cojocari cojocaru cojuhari cokan cokov cokova col cola colak colakovic colangelo colanic
colantuono colaric colb colbert colburn colbye cole colella colesnic coletta coleville colfin colier colin colina
colinson colis collado collayer collazo collbaith collet colley collier colligan collimore collins collis collum
collyer colner colombi colombo colon colonna colp colpin colson colston coltin coltson coltun colucci columba
columbyne colunga colvert colville colvin colwell colwen colwin coly colyer coman combe combes comito como compte
comptom comras comstock comyns conah conal conall conard concas conceicao concepcion concha concoff condon condrea
coney conforti congdon conger congiu coniah conias coniglio conka conkova conlan conlee conlen conley conlin conlon
conn connel connell connelley connelly conner conners connett connolly connors conover conrad conroy considine
consiglio constantin constantinescu constantinov constantinova cont conte conti contini contreras contu convery cony
conyers cooe cook cooke cooley coombs coonan cooperman coopersmith cooperstein copeland copland coplin copp coppinger
coppins coppock coppola cora corak coray corazza corboz cordalia cordeelia corder cordero cordes cordier cordioli
cordle cordova corekci corel corell corena coretti coridon corin corkery corkhill corley cormac cormack cormick
cormier cornea corneille cornejo cornelie cornelissen cornelsen cornew cornia cornish cornwell corona coronado corotto
corradi corradini corrado corral corrales corrao correa correale correia corret corridori corron cors corsetti corsi
corsiglia corsini corso corson corsten corte cortes cortese cortesi cortez corti cortinovis corvese corwin corwun
coryden corydon cosentino coshow coslovich cosma cossu costa costache costantin costantini costantino costanza
costanzia costanzo costea costello coster costin cotorobai cotruta cotsen cott cotterell cotthardt cottier cottle
cotto cottone cottrell couchman coufal coufalova coughlin coulibaly coulombe coulon coulson coulter coumas courcy
courten courtland courtund cousin coussoule couture covaci covalciuc covalenco covali covarrubias covell coveney
coviello cowan cowden cowen cowey cowie cowles cowley cown cox coyle cozma cozza cozzani cozzi cozzolino crabb craciun
craddock crain cralg cramer cran crandale crandall crandell craner cranford crary crawley crea crean creath creciun
creedon crelin crellen cremin cremona cremonesi crenshaw crepaldi cresa crescantia crescen crescentia crescenzi
crescin crescint cresida cresnik crespi crespo cressi cressida cressler cressy cretu crevatin crews crifasi crim crimi
crippa crisafulli crisan criscenti crisci criscione crisey crispa crispas crispen crispin crispino crist cristea
cristescu cristiano cristiona cristofaro criswell critchfield critelli critta crnogaj croce crocker crockett crofoot
croft crofton croitor croitoru croix crompton cromwell crona croner cronin cronjager cronnje crooks croom crosley
crosse crosskofp croteau crotty crowe crowell crowley croydon cruce cruciani cruciata crudden crudu cruickshank
crutcher cruz cryan csapo cseh csonka csordas cucchiara cucciniello cuche cucos cucu cuda cudara cudars cudina cudlip
cuellar cujba cukalac cukalovic cukic cukovic cukteras culberson culbert culbertson culhert culibrk cullinan culliton
culosio cumine cumings cummerata cummine cummings cummins cunha cunningham cuomo cupo curci curcio curda curdova
curhan curiel curkell curley curnin curreli curren currier curson curzon cusack cusick cusimano cuslovic cusnir custer
cusumano cutcheon cutcliffe cuthbert cuthbertson cuthburt cutler cutlerr cutlip cutlor cuttie cuttler cutty cuyler
cuzzocrea cvagic cvetkovic cvetljanin cvetojevic cvetuljska cvetuljski cvijan cvijancevic cvijanovic cvijetic cvijetin
cvijetinovic cvijic cvjeticanin cybulska cybulski cychosz cygan cykana cyler cyma cyna cynar cynara cynarra cynera
cynth cynthla cyprich cyprichova cyprio cypro cyrano cyrie cyrilla czaja czajka czajkowska czajkowski czapla czarnecka
czarnecki czarra czech czechowska czechowski czekaj czerniak czersky czerwinska czerwinski czyz czyzewska czyzewski
daako dabbs dabcevic dabek daberath dabic dabija dabizljevic dabkowska dabkowski dabney dabnjak dabo dabovic dabrowska
dabrowski dace dach dachert dachi dachia dachy dackovic dacovic dadic dado dadova daegal dafna dafodil dafunic dagall
dagdas daggett daggna daglaroglu dagley dagna dagnah dagney dagovic dahl dahlberg dahle dahlstrom dahm dahmen daidone
daigle dail dailey daimer daisevic daitzman dajic dajlic dakickozic dal dalgaard dalkiran dalleaste dallenbach dallman
dalmasso dalpe dalury daly dam damal damalas damales damali damalis damalus damanik damarra damaske damayanti dambro
damek damian damiani damiano damick damicke damico damle damljanovic damm damour dan danaher danais danas danby danciu
danczyk danek danelle danenhauer danete daney danforth dang daniala danialah daniel daniele daniell daniels danielsen
danielson danielsone danielsons danielsson danieu danila danilova danis danisova daniyal danko dankova danneberg
danner dannica dannon dano danova danso dante danuloff danyluk danzig danziger dao daph daphie darach darazac darce
darcia dardani dare dareece darees darii darko darmawan darmit darojat darooge darra darrey darrill darrow darryn
darteh dartey darton darwen dascalu dasic dasteel datkovic datnow dattilo daub daubner daudrich dauer daugherty
daughtry daukas daum dauth dautzenberg daveda davena david davidoff davidova davidovic davidovicamic davidsen davies
davila davilman davis davison davoli davronov davronova dawes dawkins daye deach deadman deak deane deaner dearden
dearman dearr debarath debbee debbra debeljak debenjak debnar debnarova deborath debowska debowski debska debski dec
decato decima decker deckert deckow declerck declercq decock decoster dedanska dedanski dedejic dedek deden dedijer
dedkova dedovic deegan deenya deerberg deering deery defant degano dege degis degrassi dehmel dehnel deiana deibel
deirdra dej deja dejanovic dejova dekanovic dekany dekeles dekic dekker dekovic dekow dekys dekysova del delacourt
delacruz delafuente delagarza delaine delalic delamare deland delaney delanie delanos delanty delao delapaz delarosa
delaryd delastre delatorre delazy deleon delfeena delfine delfino delgadillo delgado delic delija delisle delkapic
dell delle dellora delmas delogu delonge delorenzo delos delosevic delp delphina delrio delsman delvalle delwin delwyn
demaggio demakis demaria demb dembele deme demeter demetrova demeyer deming demir demirbas demirel demitria demmer
demmy demodena demona demontis demp dempsey dempster dempstor demurtas demut demy den denae denaro denbrook denby
denesik dengler denic denie denis denison denkel denman dennard denner dennett denovic denten denti denzil denzinger
denzler depoliti deppy der dera deragon derasevic derasimovic derayne dercy dergovic derian deric derina derinna
derisilo deriu derman dermott derna deroo derr derriey dersim derte dertmann derwon derwood deryl derzon desai desberg
deschamps descombes desdamona desdamonna desdee deshpande desiderio desimone desirea desireah desma desmet desogus
dessma desta destro deth dethloff dett dettmer deuno deuschle deutsch devald devaney devar devcickatic devedzic
deventer dever devetak devinna devitt devkota devol devona devos devrnja dewar dewees dewhirst dewhurst dewilde dhakal
dhar dhawan dhiman dhiren dhlamini dhlomo dhumma dia diaby diack diaconescu diaconu diagne diakhate diallo diamanka
diamanti diana diandre diantha dianthe diao diarmit diarmuid diarra diatta diattara diaw diawara diaz diba dibb
dibbell dibbert dibbrun dibri dibrin dibru dich dichy dicka dickens dickenson dickerson dicki dickinson dickman
dickson dieball dieckmann diedhiou diedrich diehl diekmann diella dielle dielu dieme diene dienel dieng dierolf dies
dieterich dietrich dietsche dietz dietzsch dieye diezel dijk dijkstra dildar diley dilisio dilks dilla dilmurodyev
dilmurodyeva dima dimcevic dimcic dimic dimitric dimitrijevic dimitris dimitrovska dimitrovski dimkic dimkovic dimmick
dimnjasevic dimond dimovic dimphia dimsic dinan dinca dincolo dinerman dingarac dingelstedt dingiswayo dinh dini dinin
dinnage dinsdale dinse dinsmore dinu dio diogenes diome dione diongue dionisi diop diouf dioum dippenaar dippl dippold
dira dirgantara dirike dirikis dirksen disario disharoon disini diskin diskson disraeli distefano ditmore ditter
dittman dittmann dittmar dittmer dittrich dittrichova dituri ditzel divald divis divisova dix dixil dixon diyorov
diyorova dizanov dizanova dizdar djak djetka djitte djokoto djurasek dlamini dlouha dlouhy dlugosz doak doan doane
dobaj dobb dobbins dobbrunz dobel dobes dobesova dobias dobiasova doble dobler dobosz dobre dobrescu dobrilovic
dobrinkovic dobrinsky dobrosavljevic dobrovolna dobrovolny dobrowolska dobrowolski dobrzynska dobrzynski dobson
docekal docekalova docia docila docilla docilu dockal dockalova docolomanska docolomansky dodaro dodd dodds dodon
dodson dodwell doehne doelling doerrer doersten dogan dogaru doggett doherty dohnal dohnalova dohring doig dokonal
dokoupil dokoupilova dokovic dokoza dola dolacek dolan dolce dolch dolci dold dolecek doleckova dolejs dolejsi
dolejsova doley dolezal dolezalova dolezel dolezelova dolhenty dolinar dolloff dolnicar dolora dolovic domagala
domanovic domanska domanski domash domazet dombrovska dombrovskis dombrowska dombrowski domel domela domella domenech
domenico domineca domingues dominguez dominiak dominici dominquez dominus dominy domisevac domjan domljan domonic
domph donadee donaghue donahoe donahue donald donaldson donatelli donati donato doncic donda dondur donegan donela
donell donelson donelu doner donevic dongen dongol donica donie donkor donnelly donnenfeld donoghue donoho donohue
donough dooley doolittle doone doorn dopp dopsa dopuda dor doran dorca dorcea dorcia dorcus dorcy dorfman doria doric
dorinda doring dorion dorison dorkas dorkus dorlisa dorman dorn dorner dornik doro doronjska doronjski dorontic
doronzo dorothi dorr dorran dorre dorren dorsey dorsman dorsy dorweiler dorwin doscher dosh dosia doskocil doskocilova
doskoczynska doskoczynski doss dostal dostalova dotson dott doty doubek doubkova doubrava doubravova dougal dougald
dougall dougherty doughman douglas dousa dousova douty douville dovev dovudov dovudova dowd dowdell dowell dower
dowlen dowling downall downe downes dowski dowzall doxia doykos doyle doza drabeck drabek drabik drabkova drac dracic
dragan draganovic dragelin draghici dragic dragin drago dragoi dragojlov dragojlova dragomir dragone dragoni
dragoviczafred dragu drais drakcic drame dramlic drandell draskovic drca drcelic drechsler dreda dreeda drees dreher
dreier dreimane dreimanis dreissigacker dremann drenjacevic drescher dresevic dressel dressler drewett drews drexler
dreyer dric drice drida driessen drinic drinjak dripps driscoll driskill drisko drislane drljaca drljan drmanac
drmanovic drmoncic drobman drogin drolet dronski drooff droogendijk droppa droppova droz drozd drozdova drozdowska
drozdowski drozdz druce drucilla drue drugge drummond drus drusus drvarevic drvenica dryden drye dryfoos drzewiecka
drzewiecki duah duarte duax dubashi dube dubenko dubiel dubochet dubois dubovska dubovsky dubravec dubska dubsky
dubuis dubuque duca ducan ducci duchon duchonova duck ducommun ducret duda dudas dudden dudek dudekova dudkova dudova
dudziak dudzik dudzinska dudzinski duenas duer duester dufek dufkova dufour dugac dugaid dugaja dugan dugas duggan
duhl dukelic dukovac dula dulcle duleba dulla dullohyev dullohyeva dullova dulova duma dumah dumanian dumanjic dumas
dumija duminy dumitrache dumitrascu dumitrescu dumitriu dumitru dumnic dumond dumont dunaville dunda dunham dunka
dunkin dunkova dunlavy dunseath dunson dunston dunton duntson duong dupaix dupan dupin dupont dupre dupuis dupuy
duquette durak duran durand durante durarte durgan durgy durica duricova duris durisova durkee durkin durman durmaz
durnan durning durno durr durrace durrell durrett durst durstin durston durtschi durware durwin durwood durwyn dusa
dusek dusen dusenkalkar dusik dusikova duskova dustan dustie duston dusza duszynska duszynski duta dutchman duthie
dutkiewicz dutoit dutta dutto duval duvall duvnjakculjak duwalt duwe duygulu duyne dvizac dvokic dvonc dvoncova
dvoracek dvorackova dvorak dvorakova dvoranac dvorska dvorsky dwaine dwamena dwan dwane dweck dwinnell dwivedi dworman
dwyer dyal dyche dyer dyett dygal dygall dygert dylana dylane dylus dymoke dympha dymphia dysart dyson dyun dzakmic
dzakula dzal dzanija dzene dzenis dzenopoljac dzepina dziedzic dzigumovic dzigurska dzigurski dzikic dzinic dzirkale
dzirkalis dziuba dzoba dzodanovic dzokoto dzurjanin dzurjaninova eachern eade eads eadwina eadwine eanore earla
earleen earley eastlake eastman eaton eatton ebarta ebbarta ebberta ebbie ebby eberhard eberhardt eberhart eberle
eberly ebert eberta ebner ebneter eboh ebsen ebubechukwu echevarria echikson eckardt eckart eckblad eckel ecker
eckhardt eckmann ecoffey econah edana edbert eddana eddina eddra edea edelman edelson edelstein edelsten edette edgell
edgerton edholm edla edlun edlyn edmanda edme edmea edmead edmonda edmonds edmunda edny edora edorh edra edrea edrei
edric edrick edris edrock edroi edson edun edva edvardsen edveh edwards edwine edwyna effertz effler effy efram efron
efthim egarton egbochukwu egeli egelja egeljic egeric egerton eggenmueller egger eggett eggleston egic egide egidius
egin eglanteen egli eglite eglitis egwan egwin ehigiator ehling ehlke ehm ehman ehmann ehrenberg ehrig ehrman ehrsam
ehud ehudd eich eichenberger eichman eide eidson eifert eiger einberger einert einhorn eipper eirene eisele eisenberg
eisenhart eisenlauer eisenstark eiser eisinger eisler eiten ekici eklund ekpo eksioglu eksteen ekstrom ekwueme elah
elata elatia elazaro elb elbart elbe elbekov elbekova elberfeld elboa elbring elburr elburt elciboga elconin eldorado
eldoree eldoria eldorov eldorova eldreda eldreeda eldrid eldrida eldwen eldwin eldwon eldwun elebiyo eleph elephus
elery elexa eleyth elfont elfstan elgar elia eliades elias eliason eliasova eliasson eliath eliathan eliathas elicin
elidad eliga eligibile elish elison elizabeth elizondo ellan ellard ellata ellerd ellersick ellett ellga ellicott
ellinger ellingston ellis ellison ellita ellmyer ellon ellora ellord elmajian elmaleh elman elmastasoglu elmurodyev
elmurodyeva elnurov elnurova elodea elreath elrod els elson elspet elss elstan elum elurd elvah elvina elwaine elwee
elwina elworthy elyorov elyorova emad emard emarie embranthiri embry emee emelin emelun emerick emersen emert emery
emig emlin emmanuel emmelmann emmer emmeram emmerich emmerie emmons emmuela emrich emsmus enache enachi enalda encrata
encratia encratis ender enderby endo endor endora endres endzina endzins ene enenstein engdahl engeddi engedi engedus
engel engelen engelhart engelmann engen engenia engholm engle engleman englis english engstrom engud engvall eni
enriquez ensoll entwistle enyedy eoin ephram epifani epifano eplinius epner epperson eppes eppie epps epstein eradis
erasme erasmus erastatus eraste erastes erbay erbe erben erbenova erberk erbes erbulak ercetin ercoli erdah erdda
erdei erdman erdmann erdogan erdrich erelia erez erfert ergener erginsoy erhan erhardt ericksen erickson erida eriha
eriksen erikson eriksson erkekli erland erlandson erle erleena erlei erlene erlewine erlin erlina erline erlinna
erlond erm erme ermeena ermey ermini erminna ernald ernaldus erni ernser ernst eronat errante errecart errera
errichiello errico ertepinar ertl erturk erund ervine erving erwes esanu esbensen esbenshade escalante escamilla esch
escobar escobedo esenwein eshelman eshman eskil eskill esmerelda esmerolda esmond esparza espinal espino espinosa
espinoza esposito esquibel esquivel essam esser essex essinger estas esten estes esteves estevez estey esther estis
estrada estren estrin estus etam etana etem ethban ethben ethbin ethbinium ethbun ethelinda ethelstan etka etoile etom
etra etrem ettari ettinger etzebeth eudo eudoca eudocia eudosia eudoxia eugenides eugenle eugster eulalee eulaliah
eulau eupheemia euphemiah euphemie eustashe eustasius eustatius eustazio eustis euton evadne evadnee evander
evangelista evangelisti evannia evans evante evanthe evars evelinn evelunn evensen everara everest everick everrs
evers eversole everson everts evetta evette evliyaoglu evola evoy evslin evstifejev evstifejeva ewald ewall ewens
ewold eyeleen eyla ezana ezar ezara ezaria ezarra ezarras ezzo fabbri fabbricatore fabbro fabi fabian fabiani fabiano
fabianova fabijan fabijanovic fabiolas fabjan fablan fabozzi fabre fabri fabria fabriane fabrianna fabrianne fabrienne
fabrin fabris fabrizi fabrizio fabron fabyola fachan fachanan fachini faculjak fadda fadden fadel faden fadiman fadipe
fagaly fagan fagen fagin fagunwa fahey fahham fahland fahner fahriddinov fahriddinova fahy fairbanks faires fairley
fairman fairweather faisz fajardo fajdetic fajdiga fajimi fajnor fajnorova fakieh faktor falabi falbo falcao falchi
falcioni falco falcone falda faleti faletti faline falk falkowska falkowski fall faller faloye falter faludi falzetta
falzone fan fanara fancello fanchan fanchet fanchie fanelli fanestil fankhauser fanta fantasia fante fantini fantova
fantozzi faraci farago farant faraone farber farcas farcic farella faresta farhi fari faria farias farida farika farin
farina fariss farkas farkasova farkasovska farkasovsky farl farland farman farmann farmelo farnham farnsworth farny
farra farrar farrell farrica farrington farris farrish farrison farro farron farruhov farruhova faruq farver farwell
fasano fasasi fasayo faso fasoli fassbender fassold fasta fasto fathina fatimah fattal faty faubert faubion fauch
fauche faucher faulhaber fauman faunia faure faus faustena faustus fauver fava favara favaro favata favero favianus
favien favin favre favrot fawcett fawcette fawna faxan faxen faxon faxun fay faye fayola fayzbekov fayzbekova fazekas
fazeli fazio fazliddinyev fazliddinyeva featherstone febian febrianti fechter fedak fedele federici federico fedirko
feeley feeney feer feest feher fehr fehrig feigin feil feinberg feingold feinleib feinstein fejfar fejfarova fekete
fekonja felber feld felder feldman feldstein feledy feleppa felice felici feliciano felicidad felise feliziani felke
feller fellner felske felten feltie felty femi femina femmine fencl fenclova fendig fenella fenn fennell fennelly
fenner fennessy fennie fenny fenske fenton fenwick feo feodore feola ferat ferde ferdinana ferenc ferencova feriga
ferilli ferino ferjan ferko ferkova ferluga ferna fernald fernand fernanda fernandes fernandez fernas ferneau fernyak
ferracuti ferraiuolo ferrand ferrando ferrante ferranti ferrara ferrari ferrarini ferrario ferraris ferraro ferrarotti
ferreby ferree ferreira ferren ferrer ferreri ferrero ferretti ferri ferrick ferrigno ferrini ferriter ferro ferroni
ferry ferullo ferwerda festa festatus festuccia festus feuerbach feune fevre fiala fialova fichardt fichera fico
ficova fidelas fidelis fidellas fidellia fiden fiedler fiedlerova fiedling fierro fiertz fiester fietz figge figl
figone figueiredo figueroa figura fijalkowska fijalkowski filc filcova filiano filice filimon filip filipan filipek
filipiak filipova filipowicz filipowska filipowski filippi filippini filippis filippo filipponi fillander fillbert
fillender fillian filsinger finbar finbur fincke fineberg finegan finella fineman fini fink finka finke finkelstein
finkova finnegan finnie finnigan finocchiaro finotti finstad finzer fior fiora fioravanti fiore fiorelli fiorentini
fiorentino fiorenza fioretti fiori fiorillo fiorini fiorucci firdavsyev firdavsyeva firestone firgantoro firman
firmansyah firooc fisbah fischer fischerova fischetti fiser fiserova fish fishback fishbein fisher fishman fiske
fisken fister fitratov fitratova fitschen fitton fitts fitzger fitzhugh fitzpatrick fitzsimmons fjeld flacco flacer
flagler flaherty flak flam flaman flanagan flanders flanigan flanjak flann flanna flannery flatley flatto fleda
fleeman fleeta fleischer fleischmann fleisher fleisig flemings flessel fleury flieger flis flita floder floeter
florczak flore florea florek flores florescu florez florian florianova floricelovic floridia florio floris floro flosi
flosser flottmann fluckiger flyn foah focsa fodor fodulovic fofana fofie fogarty foged fogel fogele fogelis fogg
foglia fois fojtik fojtikova fok fokos folberth foley folger folivarska folivarski follansbee follmer foltyn foltynova
fonda fondea fong fonseca fontaine fontana fontes fonti fonville foote forcier forconi forelli foretay forgione forkel
forkey forland forlani forlini forman formanek formankova formanova formenti formica fornara fornof forras forrer
forsberg forst forsta forster forsyth fort forta forte fortier fortin fortna fortova fortugno fortuna fortunato
fortunia fortunio fortunna foscalina foschi fosdick foskett fosque fossum fosu foti fotihov fotihova fotina fotinas
fougere foulk fourie fournier fousek foushee fouskova fowkes fowle fraase frackowiak fraczek fradin fraga frager
frahmeke frami franc francesca franceschi franceschini francesco francesconi francese francezi franchi franchini
francie franciscka franciskovic franckot franco francois francova frandsen franecka franecki franek franey frangos
franic franjicabramic franjiczelic frank franke frankel frankhouse frankova frankowska frankowski fransen fransis
fransson franta frantz franz franza franze franzis franzmann franzoni frasca frasch fratczak fratello fratila fratti
frau frauen frauendorf fraya frayne frazi freberg frechette fredel fredela fredella fredenburg frederiksen fredette
fredie fredkin fredriksen fredriksson freeborn fregger frei freigang freiman freimane freimanis freimann freimuth
freisen freitas frendel frenkel frentz frenzel frere frerichs freriks fretwell freud freudberg frey freyah freymond
freytag frezza frias frick fricke fridell fridlund fridrich fridrichova fried friedberg friede friedek friedenberg
frieder friedland friedlander friedli friedly friedman friedmann friedrich frierson friesen friess frigan frigerio
frigo frisch frisse frissell fritsch fritts fritze fritzie fritzsche frodeen frodi frodin frodina frodine froehlich
froemming frohman frohn frohne frolick froma fromma fronia fronnia fronniah frosch fruin frulla frum fruma frunza
frunze fryd frydman frydrych frydrychova frye frymire ftorek ftorekova fucci fuchs fuchsova fucik fucikova fuentes
fuga fugate fugazy fugere fuhlbrugge fuhrman fujiati fujio fuksa fuksova fulbright fulcher fuld fulks fuller fulmer
fulmis fulop fulvi fulviah fumagalli fumarola funch fundak fung funk funmilayo fuoco furdi furey furgala furgeson
furie furiya furlan furlani furman furmark furnary furno furr furrer furtado furtek furtuna fusaro fusco fusenig fust
fuze gaal gaba gabbert gabel gabhezi gabius gabler gabor gaborova gabriel gabriele gabrielli gabrielova gabrielson
gabrovsek gabud gacanovic gacevic gacic gacina gacinovic gadanska gadanski gaddi gaddini gade gader gadiaga gadmann
gadmon gadomska gadomski gadschiew gadzic gaeta gaetano gages gagic gagliano gagliardi gagne gagnon gagovic gagricic
gagro gahan gahl gahwiler gaidano gaige gaile gailis gailite gailitis gaillard gaina gainer gainor gaiser gaitan
gaither gaivn gajda gajdos gajdosova gajec gajewska gajewski gajgicmatic gajska gajski gakstadter gal galan galander
galante galanti galarza galasso galasyn galateah galati galatia galazka galeazzi galer galic galinac galindo galitea
galjak galjen galjer galka gall gallager gallardo gallegos gallenz galli galliett galligan gallo galloway galluzzo
gally galosevic galvan galvez gama gamages gamal gamali gamba gambell gamber gamberini gambino gamboa gambrell
gambrill gamez gamlin gamper ganaka gandhi gandolfo ganea gangan gangemi gangnus ganiats ganley gannes gans gantar
ganzmann ganzzuparic gaona gapin garate garatva garau garavaglia garaway garay garbe garber garbers garceau garcia
garcon gardal gardas gardel gardell garden gardia gardol gareri garfinkel gargan garges gargiulo garibald garibay
garibold garibull garica gariepy garifo garin garlaand garlan garlanda garlen garlinda garling garmaise garneau garnes
garnier garofalo garonja garratt garretson garrido garris garrity garson garza garzon gascony gasior gasiorowska
gasiorowski gasjune gasjuns gaskill gaskin gaskins gaspar gaspari gasparini gasparova gasparovic gasparovicova
gasperoni gaspic gass gassama gasse gasser gassman gast gastel gastelum gastineau gathard gatian gatias gatta gatti
gatto gatzka gauder gaudet gaudette gaudiano gaudio gaughan gaul gauldin gaulin gault gauntlett gausman gaut gautea
gauthier gautier gautious gavette gavini gavrah gavric gavriella gavrila gavrilita gavriliuc gavrilla gavrilovic
gavrovic gawel gawlas gawlik gawron gawronska gawronski gaye gayl gayn gayner gaytan gazdic gazi gazibara gaziova
gazivoda gazo gazzola gbadamosi gbogboade geaghan gean geanine gearhart gebelein gebhardt gebler geddes geehan geer
geerts geese geesey gefell gefen geffner gehlbach gehman gehre gehrig gehring gehrke geibel geier geiger geilich geis
geisendorf geisler geiss geissler geithner gelasias gelasius gelb geldens gelhar geller gelling gellman gelman gemina
geminian geminius gemma gemmell gemoets gemperle genaro genchi genesa genet genisia genjega genna gennaro genoud
genovese gens gensler gensmer gentes gentile gentili gentilis gentille geof georgescu georglana gerace geraci geraint
gerard gerbennow gerber gerbold gerdeen gerdel gerdi gerdy gere gereld gereron gerfen gerge gerger gerhan gerhardt
gerhold gerita gerius gerkman gerlac gerlach germani germann germaun germin gernhard gerrald gerritsen gerschler
gersham gershom gershon gerson gerstein gerstner gervase gervasi gerwig gesell gesner gessner getraer getter gettings
geurts gewirtz geyer gfeller ghale ghassan gheorghe gheorghita gheorghiu gherardi gherlein gherman ghilardi ghirmai
ghiselin ghita ghosh giacalone giacamo giaccio giachi giacomelli giacomo giaimo giamo giampaoli giampaolo giannelli
giannetti gianni giannini giannone giannotti gianotti giansante giardina giardini giarla gibala gibbeon gibbs gibeon
gibert gibrian gibson gibun giddings giefer giehl gielen gierisch gies giesa giesche giesecke giess giesser gifferd
gigaba giger gigli giglio gigliotti gignac giguere gil gilba gilbart gilbertson gilboa gilbye gilca gilchrist gilcrest
gildas gilde gildea gilder gildus gile gilead gilford gilges giliana giliane gill gillead gilleod gillespie gillett
gilletta gillette gilliam gillieron gilliette gillman gillmore gilman gilmer gilmore gilmour gilpin gilson giltzow
gilud gilus gimble gimpel ginder gingras ginneken ginsberg ginsburg gintz ginzburg gioacchini gioia giordani giordano
giorgetti giorgi giorgio giovannelli giovannetti giovanni giovannini giovinazzo gipps gipson girand girard girardet
girardi giraud giraudo girbu girhiny girolamo giron girone girovard girvin gisca gish gislason gisser gitel githens
gitlow gitt gittel gittle giudice giuffrida giugliano giule giuliani giuliano giunta giurgiu giuseppe giusti giustra
giverin giza glaab glab gladdie gladdy gladine gladis gladstone gladwin glanti glantz glanville glarum glaser glasgo
glasnovic glassco glassman glasson glatting glaudia glavac glavak glavati glavin gleason gleda gledic gleeson
gleichner glennon glialentn glick glimp glintic glinys glodovic glogau glogowska glogowski gloor glorianna glosli
glover glovsky glowacka glowacki glozanska glozanski gluck gluhovic glukcevic glumac glumpak glynas glynias gmur gning
gningue goar gobbi gobel gobert gockeritz gocnik gocnikova goda godanj godbeare godber godden godderd godding goddord
godec godewyn godinez godlewska godlewski godliman godoy godred godric godrich godspeed goebel goedicke goeger goer
goerke goeselt goetz goff goggin gohler goines gokey golab golanka golban goldbeck goldberg goldenberg goldfarb
goldfuss goldin golding goldkamp goldkuhle goldman goldner goldshell goldshlag goldstein goldston goldsworthy goldwin
golebiewska golebiewski golebiowska golebiowski golec goles golicsamarzija golightly golinelli goller gollin golliner
golling gollnow gollum golob golomska golomski golter goltz gomar gombach gombai gombay gombert gombosi gomer gomes
gomez gomis gona gonagle goncalves goncear gonick gonnella gonroff gonsalve gonta gonultas gonyea gonzales gonzalez
goodard goodden goode goodhen goodill goodkin goodman goodrich goodrow goodson goodspeed goodwin googins goonam goosen
goossens gora goral goran gorczany gord gordhan gorea gorecka gorecki goren gorey gori goricanec gorisek gorjanska
gorjanski gorka gorlich gorlicki gorlin gorman gormer gorniak gorny gorrian gorrono gorska gorski gorton gosnell
gosney goss gosselin gosser gotcher goth gothar gothurd goto gotthard gotthardt gotthelf gottlieb gottschalk gottuard
gottwald gottwaldova gotz gotzelmann goudiaby gough gould goulden goulder goulet goulette gove govender govoni gowda
gower gowon gowrie goy goyette graaf graber grabez grabic grablovic grabovac grabowska grabowski grace gracia gracye
graczyk gradisar gradistanac gradojevic grados grady gradzka gradzki grae graehl graf graff graham grams gran grana
granado granados granat granata granato grande grandi grandjean grane graner granese grange grani grania graniah
graniela granlund grannia granniah grannias granoff grant grantland grasse grassi grasso grath grati gratianna gratt
gratzky grau graubert graudina graudins graur gravante gravina graybill graziani graziano grbesa greabe grearson greb
grebenarzarmen greco grecu gredel green greenberg greenburg greene greenebaum greenes greenfelder greenfield greenholt
greenleaf greenlee greenman greenquist greenstein greenwald greenwell greerson greeson grefe grefer greff grega greger
gregersen greggs gregor gregorc gregori gregorio gregorova gregrory gregson gregus gregusova greiner greithanner
grekin grenier greppi greschner grevera grewitz greyso greysun grezia grgic grgurevic gribuste gribusts grider gridley
grieco griego griem griesbacher griese griffis griffiths griggs grigoras grigore grigorescu grigson grijalva gril
grilli grillo grimaldi grimaud grimbal grimbald grimbly grimes grimm grimona grimonia grinberga grinbergs grindlay
grindle grinnell griseldis grishilda grishilde grissom gristede grizel grkavac grkinic grladinovic grm groark grob
grobe grobelaar grochow grochowska grochowski grodin groduma grodums groebli groen grof grogan groh gromisch gromme
grondin gronseth groome groos groot groothuizen grory gros grosberg groscr grose grosjean grosmark gross grosser
grossheim grossi grosskopf grossman grosso grosu grosvenor grosz grote grothaus grothkopp grotke grotzinger grous
groveman groza grozdanovic gruba grubb grube gruber grubesicbarbir grubman grubnic grubrova gruchot grudzien grun
grunberg grundmann grundza grundzova grunenwald gruner gruning gruppuso grussing gruszczynska gruszczynski gruszecka
gruszecki gruszka gruver grygar grygarova grzegorczyk grzelak grzesiak grzesik grzeskowiak grznar grznarova grzyb
grzybowska grzybowski grzywacz gschu guajardo gualtieri guardado guarino guarneri guarnieri guastella guastone gucanin
gudren gudrin guenzi guerin guerra guerreiro guerrero guerrieri guerriero guerrini guevara gueye guglielmi guha
guibert guida guidetti guidi guido guidotti guildroy guillaume guillen guillot guimar guimond guinand guinn guisse
gujral gul gulam guldemeister guler gulgee gulgowska gulgowski gulick gulino guliwe gulli gulyas gumede gummelt
gumuspala gunarto gunas gunawan gunday gundersen gundry gunes guneta gunjaca gunkel gunn gunnarsson gunthar gunther
gunz gunzburg gupta gurango gurbig gurevich guria gurias gurl gurmen gurolinick gurrieri gurtner gurule gurung gusan
gusanovic gusatovic gusavac gusba gusevac gusic gusikowska gusikowski gusmeroli gusovic gussman gustafson gustafsson
gustin gut gutal gutierrez gutjahr gutkowska gutkowski gutmann gutow gutowicz gutowska gutowski gutrovac gutschank
guttery gutu guyer guyon guyot guzel guzik guzina guzman guzun gwacela gwala gwenn gwozdz gwozdzik gyamfi gyasi gyatt
gyawali gyimah gylys gypsie gytle haack haaf haag haakon haan haas haase habeeb habel haber haberman habibi habibov
habibova hablak hablakova habsuda habsudova hach hache hachman hachmann hachmin hack hackathorn hackbusch hackelbusch
hackett hada haddad hadden haden hadfield hadik hadsall hadwich hadwin hadwyn hadzibeganovic haeckel haerle haerr
haferkamp haff hafler hafliger hafner hagai hagar hagen hagenes hagerman haggai haggar haggerty haggi hagi hagood hahn
hahnert hahnke haida haig haikal haile haimes haines hajdinjak hajdu hajduk hajek hajkova hajna hajnc hajny hakala
hakan hakansson hakim hako hakyemez hala halak halakova haland halas halasz halbeib halbert hald halda haldan haldane
haldas haldeman halden haldes haldi haldis haldova haletky haletta haley halfdan halfon halford halilyev halilyeva
halim halimah hall halla hallagan hallam hallee hallerson hallett hallette halliday hallmann hallock hallvard halona
halonna halova halpern halstead halsted haluska haluskova halvaard halverson halvorsen halvorson hama hamachi hamal
hamalainen haman hamann hambley hamer hamford hamforrd hamfurd hamidov hamidova hamill hamilton hamlani hammel
hammerskjold hammes hamner hamo hamon hampl hamplova hamrah hamrnand hamzaoglu hamzayev hamzayeva hana hanacek
hanackova hanafee hanak hanako hanakova hance hancock hand handal handayani handel handoko handzic hane hanekom
hanenberger haney hanforrd hanfurd hango hanifat hanizar hankins hanko hankova hanleigh hanley hannan hannecker hanni
hannibal hannich hanniske hannon hannus hanousek hanouskova hanova hanover hanschen hansel hanselka hansen hanser
hanshaw hansson hanus hanusova hanway hanzal hanzalova hanzelin hanzl hanzlik hanzlikova hanzlova happ hapte hara
harac haramija harbard harber harberd harbird harbison harbot hardan harday hardden hardej hardiansyah hardie hardigg
hardin harding hardman hardner hardunn hardwick hardy harelda harewood hargasser harhay harilda harim harini hariyah
harl harlamert harle harleigh harlow harmaning harms harnapp harned harneen haro harod harolda haroldson harpole harpp
harragan harrell harriman harrington harris harrod harrus harshman harsho hartati harte harter hartfield hartill
harting hartlieb hartman hartmann hartmanova hartmunn hartnett hartwig harty hartz hartzel hartzell hartzke harvard
harve harvey harvie harvison harwill harwin haryanti haryanto has hasan hasanah hasanica hascak hascakova haschke
hasek hasen hashimoto hashum haskins haskova haslam hasler hassan hassanah hasse hasseman hassett hassfeld hassi
hassin hastuti haswell hatcher hatfield hathaway hathcock hathorn hattingh hauck haug haugaard hauge haugen hauger
haughay hauke haukelidsaeter haukom haupt hauser hausmann hausner havard havel havelka havelkova havelock haveman
havener haverney havlicek havlickova havlik havlikova havlova havojic havranek havrankova havstad hawger hawken hawkie
hawkins hawley hayashi haye hayes hayman haymes haymo hayne haynes haynor hayott hayse hayton hayworth hazaki hazeghi
hazelton hazem hazen hazes hazlip healey healion healy heaney hearn hearne hearsh heathcote hebbe hebe heberstreit
hebner hebrew hechler hecht heck hecker hecklau hecko heckova heczko heczkova hedberg heddy hedegaard hedelman
hedermann hedgcock hediger hedley hedlund hedva hedvah hedve hedveh heefer heeley heer heerden heffron hefter hegarty
hege hegedus heger hegerova hegmann hegyera hehl hehre heid heidelmann heidenreich heidler heidt heidy heigho heigl
heijden heikkila heikkinen heilman heilner heimer heinemann heiney heinig heinke heinonen heinrich heinrike heins
heintz heinze heise heisel heiser heiskell heisser heist hejda hejdova hejduk hejdukova hejl hejlova hejna hejnova
hekker hekking helali helban helbon helbona helbonia helbonna helbonnah helbonnas heleta helfand helfant helgeson
hellene heller hellman hellmann hellstrom helm helman helmke helpling helprin helse helsell helsie helve heman hembree
hemingway hemminger hemphill hendel henden henderson hendon hendren hendricks hendrickson hendriks hendry hendrych
hendrychova henebry heng hengel henghold hengmith henig henigman henke henkel henleigh henley henn hennahane hennebery
hennes hennessey hennessy hennezel henni hennie henri henricks henriha henriksen henriksson henrion henriques
henriquez henry henryson hense hensel henson hentel hentrich hentschel hentschke hephzipa hephzipah hepperle heppman
hepsiba hepsibah hepza hepzi hera herberger herbrand herbst heredia hereld heretik heretikova hering heringer herjavec
herlambang herm herman hermanek hermankova hermann hermanova hermans hermansen hermansson hermawan hermecke hermelin
hermes hermiston hermosa herms hernadez hernandes hernandez hernardo herod herodias herold herr herra herrah herrera
herries herrington herriott herrle herrmann herrod herschmann hershell herson herstein hertberg hertel hertzfeld
hertzog herv herweg herwick herwig herwin herzberg herzel herzen herzenberg herzig herzog hescock heshum hesketh hesky
hesler hesper hess hesse hessek hessel hessler hessney hesta heti hett hettinger hetzler heuck heunis heurlin heuser
heuvel heval hewart hewes heyde heydemuller heyden heydon heyer heyes heyman heymann heyward hezekiah hibben hibbert
hibbitts hibbs hickie hickle hidalgo hidayanto hidayat hideo hidie hidosanin hiebl hiett higbee higginbotham higgins
higginson higgs highams hightower higinbotham higley hijoung hikmatov hikmatova hilaria hild hildebrand hildebrandt
hildenbrand hildick hildie hilel hilgendorf hill hillard hillari hilleary hillegass hillell hiller hillhouse hillinck
hilll hillman hills hilpert hiltan hilten hiltner hiltunen himawan hime himelman hinch hinckley hincu hindorff hindu
hinek hines hingsen hingst hinkel hinkle hinman hinojosa hinrichs hinson hintz hintze hippel hirai hirasuna hirnstajn
hiro hiroko hiroshi hirsch hirschberg hirschfeld hirsh hirst hirt hirthe hirvonen hirz hirza hisbe hitchcock
hitchinson hite hitoshi hitt hittel hizar hjerpe hjort hjorth hladik hladikova hladka hladky hlapec hlasni hlatshwayo
hlavac hlavacek hlavacekova hlavackova hlavacova hlavata hlavati hlavaty hlavka hlavkova hlinka hlinkova hlongwa
hlongwane hlousek hlouskova hluchy hoag hoagland hoang hoashis hoban hobbie hobbs hocevar hochman hochstrasser hocke
hocker hodanovac hodea hodel hodess hodges hodgkinson hodgson hodkiewicz hodler hodosh hodovanj hoeg hoeger hoehne
hoem hoenack hoeve hofer hoff hoffarth hoffer hoffert hoffman hoffmann hoffmannova hofman hofmann hofmanova hofstetter
hoft hogarth hogen hogg hogle hogue hohenberger hohl hohn hohne hohnheiser hohosbabic hoisch hojimurodyev
hojimurodyeva hokanson hola holan holanova holas holasova holbrook holbrooke holcman holcomb holcova hold holdt holec
holecek holeckova holey holguin holik holikova holinska holinski holl holladay hollah holland hollander hollard holle
hollenbeck holleran hollerman hollinger hollingsworth hollington hollister holloway holm holman holmann holmberg
holmen holmes holmgren holmqvist holms holmun holna holofernes holoubek holoubkova holsworth holtfreter holton holtorf
holtz holub holubova holuby holubyova holy holz holzdeppe holzman holzner homa homans homenick hommel homola homolka
homolkova homolova homovec honan honebein honegger honeyman honeywell hong honig honna honniball honora honz hooge
hooke hoon hoopen hooper hoopes hooss hootman hopfinger hopkins hopland hoppe hora horacek horackova horak horakova
horan horbal hordt horejsi horgan horick horky horlacher horn horna hornak hornakova horne horner hornicek hornickova
hornik hornikova hornstein hornung horodko horova horowitz horska horsky horst hort hortensa horter horvat horvath
horvathova horvatova horvitz horwath horwitz hosbein hoseia hosek hosfmann hoshi hoskinson hoskova hospers hossa
hossova hotchkiss hottinguer hotz hotze houdek houdkova hougaard hough houghton houlberg hourigan hourihan housen
houser houska houskova housum hovanjek hovey hovorka hovorkova howard howarth howe howell howenstein howes howlan
howland howlend howlond howlyn howund howzell hoxie hoxsie hoye hoza hozova hrabal hrabalova hrabovska hrabovsky
hradecka hradecky hradil hradilova hrasko hraskova hrbacek hrbackova hrbek hrbkova hrda hrdina hrdinova hrdlicka
hrdlickova hrdy hresicdubaic hribar hric hricova hrkalovic hrmo hrmova hrncir hrncirova hrnjak hroch hrochova hromadka
hromadkova hron hronova hrovat hruba hrubes hrubesova hruby hruska hruskova hrusovska hrusovsky hrutkay hruza hruzova
hrvatin huai huang huba hubacek hubackova hubbard hubble hubenbecker huber huberman hubert huberty hubing hubl hubner
hubova hubsher huckaby huckestein huda hudak hudcova hudec hudecek hudeckova hudgens hudis hudnut hudson huebel
huebner huei huel huels huerta huesman hueston huet hufnagel hug hugel huggins hughes hughett hughmanick hugo hugon
huguenin huhn hui huisman huixtlacatl hujo hujsak huke hukill hulbard hulbert hulbig hulburt huldah hulen hulka
hulkova hullda huls hultgren hultin hulton human humbert hume huml humlova hummel humo humpage huneke hunley hunsinger
huntingdon hunziker huoh huppert hurd hurff hurlbut hurless hurlimann hurlow hurramov hurramova hurst hurtado hurty
hurwit hurwitz husak husakova husakovichodzic husch huseby husek husha huskamp huskey huskova hussey huston hutagalung
hutapea hutasoit hutchings hutchins hutchison huth hutner hutson hutt huttan huttcher hutter hutton huwiler huxham
huxley huzanic hwang hyams hyatt hybl hyblova hyde hylan hyland hylton hynek hynes hynkova hyozo hyps hyrup iacob
iacolare iacono iacovino iacovone iams iancu iand iandolo iannaccone iannello ianni iannone iannucci ianteen iaria
iatco iaverne iazzetta ibarra ibbetson ibbison ibe ibikunle ibodullohyev ibodullohyeva ibranovic ibric ibrohimov
ibrohimova ibson icelic ichim icken idalla idden idel idelia idelson iden idleman idola idolah idolla idona idonah
idonna idou idoux idzik iene ierardi ierna iersel ieso ietta iezzi ifill igenia iglesias iglicar ignacia ignat ignatia
ignatz ignatzia igov igova igric ihab ihasz ihly ihnacak ihnacakova ihtiyorov ihtiyorova iiette iila iinde iinden
iives ikeda ikkela ikromov ikromova ilancic ilarrold ilbert ilc ilic ilicali ilicin ilie iliescu ilin ilincic iline
ilisic illene illes illing illona illyes ilonka ilori ilowell ilupeju ilwain ilyosov ilyosova imalda imelida imena
imhof immelman impellizzeri improta imray imronov imronova imtiaz inca incrocci indelicato indihar inerney ineslta
infeld ingalls ingham ingles ingold ingraham ingrassia ingrosso ingvar inkster inman innes innocenti inoue intisar
intosh intyre inverson inzerillo ioab iodice iolenta ion ionescu iong ionita iordache iorga iorio iosif iotti ioved
iover ioves iovino iovu ioyal iphagenia iphigenia iphigeniah iphlgenia ippoliti ippolito irawan irby iredale irfandi
iridis iridissa irimia irish irizarry irme irmgard irmine irra isaac isaacs isaacson isabea isac isak isakov isakova
isaksson isbel isbella isborne isbrucker isekenmeier isherwood ishii ishmael ishmul isia isiah isik islaen islean
isleana isleen islek isler islomov islomova isma ismail isman ismoilov ismoilova isokun isolde isolt ispas ispiranovic
israel istokovic istrate istrati isvan iswahyudi itagaki iten ithaman ithnan itin itt iuliano ivan ivanah ivancan
ivancic ivanisic ivankovicbon ivanov ivanova ivanovs ivas ivascu ivatts ivens ivers iversen iverson iveson ivetts ivey
ivic ivkovac ivon iwanowska iwanowski iwanska iwanski iyalla iyanda iyengar iyer iyosov iyosova iyre izawa izdebska
izdebski izzi izzo jaal jaala jaan jaarsveld jaban jabe jabin jablanov jablanova jablon jablonska jablonski jabon
jacie jacimovic jackowska jackowski jackson jacob jacobah jacobba jacobi jacobina jacobine jacobs jacobsen jacobsohn
jacobson jacoby jacovic jacquet jacy jadd jadda jaddan jaddo jadro jaeger jaehne jaela jaella jaenicke jaffe jager
jaggi jagica jagiello jagielska jagielski jagir jago jagodic jagodzinska jagodzinski jagusch jagusic jahdai jahdal
jahdiel jahdol jahn jahncke jahnke jahoda jahodova jailani jaime jaimes jain jair jairia jaiyeola jakab jakes jakesova
jakl jaklova jakoba jakobcin jakobek jakobs jakobsen jakobsson jakolic jakopic jakoubek jakoubkova jakubcova jakubczyk
jakubec jakubiak jakubowska jakubowski jakusmejarec jalbert jallier jalolov jalolova jaman jambor james jamieson
jamilla jamille jamin jamiu jammin jamnes jamnik jamnis jamolov jamolova jamrozy jamshidov jamshidova janacek
janackova janak janakova janas janata janatova janca jancek jancekova jancik jancikova jancova janda jandel jander
jandova janecek janecekova janecic janecka janeckova janekovic janerich janevska janevski jangid jangro janiak janicek
janich janicka janicki janickova janik janikova janiszewska janiszewski janiuszck janka janke jankell jankey
jankovicbeslic jankovitch jankovska jankovskis jankowiak jankowska jankowski janku jann jannery janosevicfranz janosik
janosikova janoska janoskova janota janotova janousek janouskova janovska janovsky janowska janowski jansa jansen
janska jansky jansone jansons jansova janssen janssens jansson jantjies jantosovic jantosovicova janu januar januarius
januisz janus janusko janusz januszewska januszewski janyte japeth japha japheth jaqitsch jaquez jaquiss jaramillo
jarc jardan jardena jarek jares jaresova jaret jarets jariah jarietta jarita jarl jarlath jarlathus jarlen jarnagin
jarnec jaros jarosova jarosz jarrow jarv jarvey jarvinen jary jarzabek jasarevic jasek jasik jasinska jasinski jasisa
jaskiewicz jaskolska jaskolski jaskova jasper jasso jast jastrzebska jastrzebski jasuryev jasuryeva jauch jauk javed
javler javlonov javlonova javohirov javohirova javurek javurkova jaworska jaworski jaylene jaynes jazbinsek jazvinsak
jean jeanneret jeavons jeaz jech jechova jecoa jecon jeconiah jedlicka jedlickova jedlovska jedlovsky jedrzejczak
jedrzejczyk jedrzejewska jedrzejewski jedthus jeffcott jeffers jeffries jeftic jeftovic jegar jeggar jegger jegorov
jegorova jehiah jehial jehias jehiel jehius jehoash jehovah jekabsone jekabsons jelacic jelasic jelen jelenova jelica
jelinek jelinkova jelisavac jelita jelks jellinghaus jelsma jemena jemina jeminah jemine jemma jempty jemy jendek
jendekova jenei jenesia jenette jenicek jenickova jenkac jenkel jenkins jenko jenks jenne jenness jenni jensen jentoft
jeorga jephum jeppesen jepson jepum jerab jerabek jerabkova jeraldine jeram jerde jereb jereld jeremic jereminov
jereminova jergic jerinic jerinkic jeritah jerkov jerkova jerkovic jerman jermyn jerol jerold jeroma jerrol jerroll
jerschabek jerusalem jerz jesenicnik jesh jesher jespersen jess jessabell jessen jestude jesus jeunesse jeusa jeuz
jevdenic jevdenovic jevdevic jevremcevic jevremov jevremova jevremovic jevric jevrosimov jevrosimova jevrosimovic
jevtanovic jevtic jevtovic jewett jews jez jezabel jezabella jezabelle jezdic jezdimirovic jezebel jezek jezierska
jezierski jezkova jezova jezreel jha jilek jilkova jimenez jiminez jimoh jindra jindrova jira jirak jirakova jiranek
jirankova jirasek jiraskova jirik jirikova jirka jirkova jirku jirousek jirouskova jirova jirsa jirsova jiyan joab
joachima joacima joacimah joappa joash joashus jobe jochbed jochebed jockovic jodoin joed joerg joette johanan
johannessen johannsen johansen johansson johar johen johiah johm john johnova johns johnsen johnson johnsson johnsten
johnston johnstone johppa johppah johst jokanovic jokic jokicic jokin jokinen jokovic joksimovic joktan jola jolda
jolenta jollanta jollenta joly jonas jonasova jonata jonati jonatova jones jonette jong jonge jonina jonker jonme
jonsson joon jopa jordaan jordanovic jordans jordanson jordison jorgensen jorgenson josan joselow joselyn joseph
josephson joses joshi joshua josic josler joslyn jossa jost jostiak jotham joub joubert joung jovancevic jovanovic
jovanovicfilicic jovi jovia jovicic jovita jovitah jovitta jowett jozwiak jozwik juanne juarez juback jucken judenberg
judsen judus jueta juetta juhart juhasz juhl jukuma jukums juley juliano julien julis jumbala jumike jumikis junck
junek jung jungbluth jungton juni junieta junji junko junkova junna junno jurado jurasic juraskovic jurcik jurcikova
jurdi jurecka jureckova jurek jurgen jurgens jurica juricova jurik jurikova jurina jurinova jurisevic jurisic
jurisicspajic jurisin jurjevic jurkiewicz jurkoic jurkovic jurkovicova jurkowska jurkowski just justesen justicz
justina juszczak jutta juwita juxon kabat kabatova kabic kablesh kablinovic kacaniklic kacar kacarevic kacavenda
kacerek kachine kacirek kacirkova kacprzak kaczer kaczmarczyk kaczmarek kaczmarska kaczmarski kaczor kaczorowska
kaczorowski kaczynska kaczynski kadar kaderabek kaderabkova kadijevic kadlec kadlecova kadnar kadner kado kadri kaenel
kaesmacher kaete kafenda kafendova kafka kafkova kafle kagi kahl kahle kahler kahlert kahles kahlmeyer kahn kahveci
kahyang kainovic kaiser kaisrova kaitovic kaiulani kajdan kajganic kakkar kala kalab kalaba kalabic kalabova kalagher
kalajanovic kalajdzic kalajic kalajitovic kalamiza kalas kalasky kalasova kalb kalbli kaleja kalejs kalendic kaleta
kalfas kalic kalikow kalin kalina kalinova kalinowska kalinowski kalinska kalinski kaliope kaliska kaliski kalisky
kalisz kalivoda kalivodova kalk kall kallabis kallay kallayova kallensee kallick kallio kallis kallista kallman kalman
kalmick kalna kalnaja kalnajs kalnina kalnins kalns kalocsay kalous kalousek kalouskova kalousova kalova kaltman
kaluderska kaluderski kaluza kalvn kalyan kamal kamara kamat kamber kambic kamenicka kamenicki kamenik kamenikova
kamenov kamenova kamerman kamin kaminska kaminski kammerer kamoliddinyev kamoliddinyeva kamolov kamolova kamp kampf
kampmann kampmeier kampschulte kan kana kanal kanaria kancler kande kandecka kandecki kandji kane kanea kania kanic
kaniewska kaniewski kanimal kaniyar kanizaj kanka kankova kannry kano kanova kante kanter kantor kantorova kantos
kanzaki kape kaplan kaplangi kaplanova kapoor kapor kappe kappel kappenne kappler kaproncai kapsa kapulica kapusta
kara karabocek karabulut karac karacic karadamis karadas karadordevic karaduman karaer karajcic karakasevic karam
karaman karamarkovic karamata karame karan karapetric karas karasek karasicevic karaskova karasova karatosic karaulac
karaulic karavidic karb karban karbanova karczewska karczewski kardache kardinal kardos karel karem karen karhoff
karika karikari karilla karjalainen karki karklina karklins karlak karlic karlik karlikova karlin karlinska karlinski
karlise karlova karlow karlsen karlsone karlsons karlsson karolyn karp karpinska karpinski karr karrass karst karsten
kartal kartis karul karulova karus karwan karwowska karwowski kasal kasalova kasanin kasapoglu kasavica kaselj kaser
kasevich kashden kasik kasikova kasikovic kask kaslik kaspar kasparek kasparkova kasparova kasperek kasprzak kasprzyk
kass kassab kassaraba kasse kassity kassulke kast kasten kasterovic kastner kaszuba katarincek kataway kather katherin
katherine kathlene kathrada katic katlaps katoi katona katonah katrusa katsuyama katt katulic katushka katz katzen
katzinska katzinski katzir katzman kauffman kauffmann kaufman kaufmann kaul kaule kaulina kaulins kauppi kaur
kausemann kauslick kautzer kavaklioglu kavanagh kavanaugh kavcic kavita kavka kavkova kawa kawai kawasaki kawecka
kawecki kawohl kaya kayode kazda kazdova kazenska kazenski kazmarek kazmierczak kazmirci kazue kealey keare keating
keavy kebe kececi kedzierska kedzierski kedziora keebler keefe keele keeler keelin keeling keese keeton keever keffer
kegan keheley kehoe kehr keifer keiko keil keily keiner keisling keita keith keithley keizare keizars kekic kela kelda
keldah keldon keleka keleman kelemen keli keligot kella kellda kelleher kellene keller kelly kellyn kelm kelson kelula
kelwen kelwunn kemal kemble kemeny kemfelja kemme kemmer kemp kempe kemper kempis kemppe kempter kenay kenaz kendrah
kendry kendy kendyl kenelm kenina kenins kenison keniz kenizova kenlay kenlee kenleigh kenley kennard kennedy kennet
kenney kenric kenrick kensell kenta kenti kentiga kentigera kentigerma kentiggerma kenward kenway kenwee kenweigh
kenwood kenwrick kepa kepner keppel kerek kerekes kerge kerin kerl kerluke kerman kern kernan kerns kerril kerrison
kersten kertzmann kerwon kery keseroglu kesia kesina keskin kessel kesselring kesselschlager kessler ketchan ketchum
kette kettenis keung keutel keverian keverne keyek keyes keynes keyser keyte kezer khadka khajeh khalid khalin khalsa
khan khanna khano khatri khawula khichabia khorma khosrow khouma khoury khoza khudari khumalo khumalu khuzwayo
kicanovic kicema kiceskulov kiceskulova kicevac kicic kick kidd kiefer kieffer kieger kiehl kiehn kielbasa kielty kier
kiernan kiessling kihas kihn kiker kila kilah kilan kilar kilback kilbride kilby kilgore kilic kilicci kilk killam
killarney killen killigrew killion killoran kilmarx kilroy kimber kimberly kimitri kimmel kimon kimura kinadeter
kinata kinch kinchen kindelan kindig kindl kindlova kinelski king kingdon kinghorn kingsbury kinnard kinney kinnon
kinnunen kinsler kinson kinzel kinzer kinzy kiona kipton kirac kiraly kirch kirchner kirima kirimia kirit kirkpatrick
kirkwood kirlin kironde kirsch kirschner kirshbaum kirst kirsten kirt kirtley kirven kirwin kis kisabaka kisfalubac
kisiel kisor kiss kissel kissner kistner kisung kita kitic kitonjic kiyohara kiyoshi kizivat kjaer kjeldsen kjersti
klaas klabuhn klacar kladar kladarin klanac klander klapec klapka klapkova klapp klapper klasanovic klasnja klatt
klauder klaus klausen klavina klavins klayman klecina klecka kleckova kleeberg kleeman klehm kleiber kleiman klein
kleinert kleininger kleinmann kleinova kleinstein kleinsteuber kleiss klemencic klement klementova klemm klemme
klemperer klenk klepac kleper klerk kletter kleven kliber klikovac klima kliman klimczak klimek kliment klimentova
klimes klimesh klimesova klimova klimovic klina klinac klincov klincova kline kling klingel klinger klinges klinic
klink klisanin kljecanin klockau klocko kloman klopsch klos klose klosowska klosowski kloss kloster klotz kloucek
klouckova klouda kloudova kluge klump klusek klusener klute kluwe kmet kmetova kmiec kmiecik knabe knap knapik knapova
knapp knecht kneeland kneifel knepper knetsch knez knick knies knighton knipe knippel knobel knoblich knobloch knoetze
knoll knorr knorring knorscheidt knotek knotkova knowland knowle knowles knowling knowlton knudsen knudson knut knute
knuth knutson koah koal koball kobela kobi kobia koblas koblick kobs kobus kobylak koc kocabiyik kocchar koch kochan
kochova koci kocian kocianova kocis kocisova kocjan kock kocman kocmanova kocoglu kocourek kocourkova kocsis kocyigit
koczulla koderisch koehl koehler koelpin koen koenig koeninger koepp koeppel koerlin koerner koester koetke
kofferschlager koffler koffman kofler kofranek kogan kogut koha kohl kohle kohler kohlmann kohn kohnle kohout kohoutek
kohoutkova kohoutova kohrbruck kohre kohrt kohs koirala koivisto koj kojcic kojcinovic kok koka kokalj kokanov
kokanova kokanovic kokar kokaras kokoruda kokoskov kokoskova kokovic koks kola kolacek kolackova kolade kolak
kolakovic kolakowska kolakowski kolar kolarac kolarevic kolaric kolarik kolarikova kolarov kolarova kolasa kolb
koleiska koleiski kolek kolembus kolenc kolesar kolesaric kolesarova kolgjeraj kolivas kolk kolkova kollar kollarova
koller kolly kolman kolmanova kolnick kolnik kolnikova kolnos kolodgie kolodziej kolodziejczyk kolodziejska
kolodziejski kolokas kolompar kolonja kolosick koloski kolotzei kolovic kolundzic kolundzicradic kolundzija kolva
komad komadinic komadinovic komak komanov komanova komanovic komar komara komarcevic komarcic komarek komarica
komarkova komarnicka komarnicki komaromy komarov komarova komatina komatinovic komatovic komazec komilov komilova
kominek kominkova komljen komljenovic komluska komluski komnenic komnenov komnenova komnenovic komoll komorowska
komorowski komronov komronova komsa kon konate koncar konda kondon kondza kone konecna konecny kong konicek konickova
konieczna konieczny konig konikow koning kono konopelska konopelski konopka konow konrad konta konte konya konyn koob
kooima koomson koosis kopal kopalova kopanec kopans kopas kopaz kopczynska kopczynski kopec kopecek kopecka kopeckova
kopecky kopecna kopecny koper kopernick kopf kopp koppel kopple kopriva koprivec koprivova koralie koran korbel
korbelova korda kordic kordin kordulup korec korecova korenblat korff korfonta korhonen korica korinek korinkova
korkmaz korkutovic korman kormukcu kornher korns korol korosec korotaj korpas korsa korta kortajarena korten korusac
korwin korwun korzeniowska korzeniowski kos kosak kosaka kosalec kosanin kosarac koscalek kose kosel kosenkow koseoglu
koser kosevic kosey kosik kosikova kosina kosinova kosinska kosinski kosiur koskinen koslo kosnicar kosnicarevic
kosoko kosova kosowska kosowski kospic koss kosse kostadinovic kostal kostalova kostecka kostecki koster kostic kostin
kostival kostka kostkaova kostkova kostman kostrec kostrecova kostrzewa kostunica kosutarac kosutic koszewska
koszewski kot kotaranin kotaras kotarcevic kotarlic kotas kotasova kotek kotevic kotick kotkova kotlar kotlarova
kotowska kotowski kotrba kotrbova kotrljanovic kotta kotto kotz kotzin kouba koubaa koubek koubkova koubova koudela
koudelka koudelkova koudelova koukal koukalova kouril kourilova koutna koutny kovac kovacek kovacev kovacevic kovacic
kovacik kovacikova kovacova kovacs koval kovalska kovalski kovar kovarik kovarikova kovarova kovcin kovincic kovinjalo
kovjanic kovljenic kovrlija kowal kowalczuk kowalczyk kowalewska kowalewski kowalick kowalik kowalinska kowalinski
kowalska kowalski kowatch kowtko koya koybasi koyluoglu koyuncu koza kozak kozakiewicz kozakova kozarac kozarev
kozareva kozarevic kozarska kozarski kozel kozey koziara koziarz kozic koziel koziol kozlica kozlina kozloski kozlova
kozlovacka kozlovacki kozlowska kozlowski kozma kozova krabbe kraft kragh kragl kragulj kraguljac krahling krahmer
krahovska krahovski kraincanic krajci krajcik krajcir krajcirova krajco krajcova krajcovic krajcovicova krajewska
krajewski krajicek krajicekova krajickova krajina krajinovic krajisnik krajnc krajnovic krakowiak kral kralicek
kralickova kralik kralikova kralj kralja kraljinovic krall kralova kramaric kramer kramlich krance krancis kranjska
kranjski krantz kranz krasic kraska krasner krasnoff krasnova krastina krastins kratka kratky kratochvil kratochvilova
kratofil krauel kraul kraule kraulis kraus krause krausova krauspe krauss krauze kravits krawczyk krawiec krcevinac
krcmar krcmarevic krcmarova kreager kreb krebs krecek kreckova kreda kreegar krefetz kreg kregar kreiger kreiker krein
kreindler kreiner kreis kreissig kreit kreitman krejci krejcik krejcikova krejcir krejcirova krejcova krell kremanac
kremenovic kremer krenek krenkova krenn kresic kreslina kreslins kresoja kresojevic kresonja kress kresse krestalica
kreutz krever krga kricak kricka krickovic krieger kriel kries krieva krievina krievins krievs krige krigsman krijt
krilov krilovic krinulovic krippner kris krisan krisanov krisanova krisanovic krischer kriss kristensen kristiansen
kristianson kristic kristof kristoffersen kristofova krivacevic krivaja krivanek krivankova krivcevic krivda krivokuca
krivosic krivosija kriz krizaj krizan krizek krizic krizkova krizova krkalo krkeljic krkic krkljus krkobabic krmelj
krnjajic krock krockert krodinger kroger krogh krohn krol krolikowska krolikowski kroll kron kronberga kronbergs
kronfeld krongold kronick kroo kropacek kropackova kroupa kroupova krpovic krsmanic krsmanovic krsmic krspogacin
krstajic krstanovic krstekanic krstic krsticic krstin krstinic krstivojevic krstonic krucik krueger krug krugel kruger
kruk krukowska krukowski krull krum krumina krumins krupa krupicka krupickova krupinska krupinski krupka krupkova
krupova krusarovska krusarovski krusche kruschinska kruschinski kruse kruskovic kruszewska kruszewski krute kruter
krutz kruzevic krvavac krys krysiak kryska krystin krzeminska krzeminski krznaric krzyzanowska krzyzanowski kshlerin
ksiazek ktamov ktamova kub kuba kubacka kubacki kubadov kubadova kubanek kubankova kubat kubatova kubcova kubec
kubelka kubelkova kubena kubera kubes kubesova kubetz kubheka kubiak kubica kubicek kubicka kubicki kubickova kubicova
kubik kubikova kubin kubinova kubis kubisova kubli kubova kuc kuca kucara kucera kucerova kuchar kucharczyk kucharova
kucharska kucharski kuchta kuchtova kucik kucinac kucinska kucinski kucova kucukler kuczynska kuczynski kuday kudeljas
kudlacek kudlackova kudrna kudrnova kudva kuebbing kuehn kuehnel kufahl kuhar kuhic kuhlee kuhlman kuhn kuhnel
kuhnemund kuhnen kuhnert kuhnke kuhnl kuijpers kuiper kujavec kujawa kujawska kujawski kukla kuklova kukuljica
kukuruznjak kula kulaksizoglu kulas kulda kulesza kulhanek kulhankova kulhava kulhavy kulig kulik kulimann kulinska
kulinski kulma kulmane kulmanis kulseth kulsrud kumagai kumbernuss kumcuoglu kumi kumler kummle kunc kuncova kunde
kunene kunes kunesova kung kunicbukovac kunin kunkle kunstek kunt kunter kunz kunze kupcova kupec kupfer kuphal kupka
kupkova kupprion kuprion kupusinac kuraica kurcubic kurek kurevija kuridza kurija kurilic kurjacic kurjacka kurjacki
kurka kurkova kurland kurman kurmazovic kurniawan kurnicka kurnicki kurnoga kurobasa kurowska kurowski kurr kurrat
kurschilgen kursh kursteiner kurt kurtak kurtanjek kurth kurtovic kurtuma kurtz kurtzig kurtzman kurucev kuruceva
kurucic kurutluoglu kurys kurzawa kurzemniece kurzemnieks kus kusan kusanovic kuschewitz kuschmann kushner kusi kusic
kusin kuska kuske kusljevic kusljic kusmawati kussell kuster kustermann kusters kusuma kusumo kuswandari kuswoyo kutch
kutchins kuter kuth kutlay kutlija kutscherauer kutzenco kutzer kutzner kuvalis kuypers kuzel kuzelj kuzelova kuzet
kuzmanic kuzmanicsarac kuzmanovicdordevic kuzmina kuzucu kvacanovic kvapil kvapilova kvarme kvasina kvasnicka
kvasnickova kvekic kvrgic kwaakye kwadwo kwan kwang kwapong kwarteng kwasniewska kwasniewski kwei kwiatkowska
kwiatkowski kwiecien kwiecinska kwiecinski kwok kwon kwong kyei kylah kylander kylstra kynan kyncl kynclova kyne kyra
kyriako kysel kysela kyselova kyte laack laakso laaksonen laan laaspere labadie labalo laban labana labanac laband
labanna labannah labate labaw labotic laboy labuda labudova labus lacagnia lacanin lace lacefield lacerda lach
lachance lachish lachman lachus lacina lacinova lacis lack lacko lackova lacman lacnjevac lacombe lacroix ladd laddy
ladega ladevac ladevic ladew ladewig ladinovic lael laezza laflam lafleur laforge laforza lagana lagas lagasse
lagrange lahey lahtinen lai laidlaw lail lailasari laine laing lais laise lait laith laitinen laitkam laius laivina
laivins lakatos lakatosova laketa laketic lakic lakin lakomy laks laksita laksmiwati laktasic lalage laletin lali
lalic lalise lalitta lalittah lalla lallage lally lam lama lamacchia lamarre lambard lambart lambelet lambert lamberti
lambertson lambic lambrecht lamdin lamee lammert lamonica lamoree lamori lamos lamoureux lampert lamphere lamrert
lamrouex lamson lamula lana lanam lananna lancelle lancey lanctot landa landahl landan landau landbert landel landers
landes landi landis landmane landmanis landmann landmeier landon landova landre landri landrum landsman landy lanford
lanfri lang langan langbehn langdon lange langelo langer langeveldt langfeld langham langhirt langill langille langosh
langova langr langrova langworth lanig lankton lanta lanteri lantha lanti lantz lanz lanza lapcevic lapenna lapham
lapides lapina lapins lapinska lapinski lapointe lapotin lapsina lapsins lara larcher lardner lareena lareine larena
larentia laresa largent lari larianna larimer larimor larimore laris larkin larkins larner larochelle laroy larrabee
larrie larrisa larsen larson larsson lasala lascio lashar lashoh lashond lashonda lashonde lashondra laskowska
laskowski lasky lasley lasmane lasmanis lasonde lasorella lasota laspisa lassiter laszlo latal latalova latea latham
lathan lathrop lathrope lati latifat latimer latimore latin latini latkovska latkovskis latona latonia latoniah
latorre latouche latoye latoyia latreece latreese latrell latreshia latrice latricia latt latta lattanzi latterll
lattie lattimer latton lattonia latty latupono latvina lau lauber lauberga laubergs laubin laubscher lauckner lauder
lauer laufer laughlin laughry lauinger launcelot laundes laurance laureano lauren laurent laurentium lauri lauridsen
laurinda laurita laursen lausecker laux lauzon lavecchia laveen lavella lavelle laven lavery lavicka lavickova lavine
lavoie lavona law lawal lawford lawler lawley lawlor lawrenson laws lawtun lax lazanska lazanski lazar lazarac lazarev
lazareva lazarevic lazari lazarov lazarova lazaruk lazendic lazetic lazic lazin lazinica lazizov lazizova lazor lazos
lazuardi lazzari lazzarini lazzaro leacock leahey leahu leake leal leale leanard leannon leaper lear leary leasia
leatri leatrice leavelle leavitt leavy leban lebar lebaron lebeda lebedova leberer leblanc lebna leboff lebron lebsack
lecca lecce lech lechner lecia lecic leckie leclair leclerc leclercq lecomte lecroy lectra ledah ledda leddy ledeen
lederer ledesma ledner ledoux lee leede leeke leesen leeth leeuw leeuwen lefebvre lefevre leff leffen leffert leffler
lefkowitz lefton leftwich leggat legge leggett leggio legrand legros legzdina legzdins lehet lehman lehmann lehner
lehrer lehtinen lehto lehtonen leibman leibold leid leide leifer leifeste leighland leilani leimbach leinonen leipold
leiser leist leitao leite leiter leiteritz leith leitheim leitman leiva leiwesmeier lejeune lejina lejins lejniece
lejnieks leler lelith lelli lello lelovic lema lemaceon lemaic lemaire lemajic lemal lemay lembede lemcke lemic
lemieux lemire lemke lemkul lemmens lemmuela lemmueu lemoine lempres lemuela lemuelah lemus lenart lenes lenfers
lengel lengyel lenhard lenhart lenk lenno leno lenox lenrow lenssen lentha lentini lenwood lenz lenzen lenzi leo leod
leon leonard leonardi leoncini leone leonetti leong leoni leonsis leonteen leontijevic leopardi leopoldeen leor leotie
lepine lepley lepore leposavic lepovic lepp leppanen lepper lepsanovic lepsik lepsikova lepthin lequesne lerma lerner
lero leroux leroy lesak lesch leschen leschnik lesendric lesevic lesh lesiak lesina lesjak leslee lesmana lesniak
lesniewska lesniewski lessard lesslie lestari leszczynska leszczynski letch letreece letrice letsoalo letsou lette
letzelter leu leuba leuenberger leund leung leuschke leutarevic leutenegger leva levajac levan levania levanic
levenson leventhal leventis leverett leverick leveridge leveroni levesque levina levine levins levinson levison
levitan levitt levitus levona levy lewak lewan lewandowska lewandowski lewanna lewellen lewendal lewert lewicka
lewicki lewin lewis lewison lewke lewls lewse leyckes leye leyes leyva lezzi lhary liang liatrice liatris libal
libalova libb libbna libenson liberati liberto libna libnah libove libre librizzi licastro licata liccardo
licciardello lice licht lichtenfeld lichtenhagen lichter lichtl licis licitra licko lidah lidaka lidaks lidda liddie
liddle lidstone lie liebach liebe lieberman liebermann liebich liebman liebold liebowitz lieder liederman lielmane
lielmanis lienhard lienshoft liepa liepina liepins lietman liew lifton ligetti liggett liggitt lightfoot lightman
ligorio liguori lilic lilithe lillith lillywhite lilybel lilybelle lima limann limbert limbu limemann limoli limon
limoncuoglu lin linares lind lindahl lindberg lindblad lindbom lindeberg lindell lindemann linden lindenberg
lindenmayer linder linders lindgren lindholm lindley lindly lindner lindo lindqvist lindsley lindstrom linehan linetta
ling lingwood linhart linhartova liniger linis linke linkoski linn linneman linnenbaum linnette linsey linsk linskey
linson linzer liotta lipan lipar lipari lipcombe lipfert lipinska lipinski lipka lipkin lipman liponis lipp lippe
lippi lippmann lippold lippolis lipps lipscomb lipsey lipska lipske lipski lipson liptak liptakova lipus lira liris
lis lisabet lisan lisandra lischka liscomb lisi lisicka lisicky lisiecka lisiecki lisk liska liskova lisnic lisowska
lisowski liss lissak lissner lister litch litha lithea litman litt litta littel littell litterio little littlejohn
littman litton liu liuzzi livaja livazovic liverani livesay livi livingston livingstone livvi ljevnaic ljiljan ljoka
ljubojevic ljubomirovic ljubotina ljubovic llamas llovera loar loats lobel lobell lobinger loboda loca locatelli locci
lochner lockhart locklin lockman locs loddo lodhia lodi lodie lodina lodins lodmilla lody loeb loera loesceke loferski
loffredo lofgren loftis loftus logar loggia loggins logina loginov logins logozar logsch lohman lohmann lohner lohre
lohrman lohse loi loiacono lokar loken lolande lolanthe lole lolli lomasi lomax lombard lombardi lombardini lombardo
lombardy lomeli lomic lomovic lonardi loncar londoner lonergan longan longawa longerich longfellow longhi longley
longmire longo longobardi longoria longtin longwood lonier lonne lontson loogen loomis loon loos lopes lopez loram
lordan loredo lorelie lorenc lorencova lorentzen lorenz lorenzana lorenzini lorenzo loresz loreti loreto lori lorien
lorimer loriner loring lorola lorolla lorollas lorou lorrimer lorrimor lorsung lorusso los losch loseff loser
losickrizmanic loska lossa losse lothair lotito lotson lott lotter lotti lotz louanna louanne loubser louda loudova
lough lougheed loughlin louis louls loum loup loureiro lourenco lourie lourinho louth louw loux lovash lovato lovel
loveridge lovering lovett lovich lovmilla lovric lowa lowe lowenstein lowenstern lowery lowis lowndes lowney lowrie
lowry lowson loy loya lozada lozano lozar lqinyev lqinyeva luane luann luanne luanni luba lubba lubbers lubbi luben
lubet lubina lubinova lubke lubow lubowitz luca lucania lucanovic lucar lucarelli lucarini lucas lucchese lucchesi
lucero lucey luchetti luchian luchini lucia luciani luciano lucic lucidi lucier lucio luckett luckin luconi lucrece
luczak ludban ludeman ludewig ludlew ludlow ludly ludmilla ludolf ludovick ludvik ludvikova ludwigg ludwog luebke
luedtke luehrmann lueilwitz luettgen luevano lufft lugar lugli lugo luhe luhey luht lui luigino luing luise luk lukac
lukacevic lukacin lukacova lukacs lukas lukasek lukash lukasiewicz lukasik lukaskova lukasova lukaszewska lukaszewski
lukenda lukendic lukes lukesova lukey lukic lukickovanovic lukin lukoschek lumbard lumbye lumpkin luna lund lundberg
lunde lundeen lundell lundgren lundin lundquist lundqvist lundstrom lundt lunetta lunette lung lungu lunn lunna
lunneta lunnete lunseth lunsford lunt luongo lupasco lupascu lupee lupi lupica lupien lupita lupo luppi luppino luptak
luptakova lupu lurie luscher luse lusis lussi lussier lustenberger lustick lutfiyev lutfiyeva lutfullohov lutfullohova
luthanen luthi luthuli lutje luttrell lutz luwana luyken luyt luzader luzaic luzar luzi luzzi lyall lyckman lydell
lyford lymann lymn lynch lynd lynden lyndes lyndon lynnworth lyns lynus lyons lyontine lyris lysander lytle lytton
lyudmila maag maak maas mabaso mabhida mabizela mabrukov mabrukova mabunda macak macakova macaluso macanic macari
maccarone maccarthy macchi macchia macdermot macdonald macdonell macdougall macedo macegan macejkovic macek macele
macfadyn macfarlane macgregor macguiness macgyver mach macha machac machacek machackova machacova machado machala
machalek machalkova machalova machos machova machtig machute machutte maciag macias maciejewska maciejewski macilroy
macintosh macintyre mackay mackenie mackey mackie mackiewicz mackler macknair macko mackoff mackova mackowiak maclaine
maclay maclean macleod macmahon macmillan macmullin macnair macnamara macomber macovei macpherson macrae macri macswan
macur macura macurova maczey madai madaih madan madancy maddeu maddis maddock maddocks madea madej madejova mader
madera madetzky madi madian madic madidov madidova madigan madoc madonia madonna madora madox madra madrid madriene
madrigal madsen madson madubuko maduma madunicflauder madzic maes maestas mafala maffa maffei maftei magalhaes magan
magana magar magas magavern magbie magdala magdalenic magdau magdic magee magel magena mages maggi maggiani maggio
maggiore maggs maghutte magi magill maglajic magliocco magna magnani magner magnien magno magnuson magnussen magnusson
magocsi magoza magree maguire magulac magyar mahabeer mahajan mahanov mahanova maharani mahardika maharjan mahau
mahendra mahestri maheswara maheswari mahla mahlangu mahmudi mahon mahoney mahrusov mahrusova mai maia maiah maibach
maice maidel maidie maidy maiello maier maighdlin mailand maillard mainardi mainis maio maiocco maione mair maisch
maise maisel maitland maitund maj majaca majcan majcen majcher majchrzak majer majerova majeska majesky majewska
majewski majka majkic majnik major majovic majstorovic majstrenko mak makela makell makhanya makinde makinen makinwa
makkink makowska makowski maksimovic makuachukwu mala malachovska malachovsky malachy malagoli malai malamud malamut
malan malaspina malatesta malavasi malave malbasik malca malcah malchus malcom maldonado malec malecek malecic malecka
malecki maleckova maleeny malek maleki malenica malerba malesevic malet maletta malfa malicanin malicka malicki malik
malikova malina malinga malinic malinin malinova malinowska malinowski malisek malisekova maliszewska maliszewski
malita malivuk malizia malka malkah malkin malkova malkus mallen maller malley mallin mallina mallis mallmann malloch
mallon malloy malmgren malobabic malojcic maloney malonis malony maloy maltasic maltese maltz maltzman malucha
maluleke malvia malvic malvie maly mamaliga mammadov mammadova mamojka mamojkova mamoun mamula man manak manaker
manakova manara manard manastirlic manca mancinelli mancini mancino mancuso mandal mandala mandaric mandasari
mandelbaum mandell mandeville mandic mandle mandler mandokovic mandrapa mandych mane manea manella manetti manfred
manfredi manga mangane mangano mangione mangunsong manheim manica manicone maniscalco manjak manjencic manlove mann
manna mannes manninen mannino manno mannos manns mannuela manoff manolache manole manouch mansell manson mansoor
mansson mansur mansurov mansurova mante manthei manti manton mantovani manullang manus manvel manvell manvil manville
manwell manz manzanares manzella manzi manzo mapel mapes maphisa maqsudov maqsudova mar marabelle maracic maragno
marahrens marais marak marakovic marala maran marangi marangon marangoni marani marano marar marasco marashio
marasovic marbun marbut marcec marcelli marcello marcet marchak marchal marchand marchesan marchese marchesi
marchesini marchetti marchetto marchewka marchewska marchewski marchi marchini marciano marcik marciniak marcinko
marcinkova marcinkovic marcinkowska marcinkowski marco marcon marconi marcoux marcovecchio marcu marcucci marcussen
marczak mardari marden marder mardhiyah mardonov mardonova marduk marecek mareckova marega marek marela mareld marelda
marella marelli marelya marentic mares maresca maresova maretz margetts margic marginean margiotta margis margreta
marguerie marguerita mari maria marian mariand mariande mariandi mariani mariano marianova maric maricevic marie
marienthal marigolda marigolde marijane marik mariken mariko marikova maril marilla marin marincic marinelli marinescu
marini marinkovic marino marinovic marinucci mariotti marisavljevic mariucci mariz marjana marjanov marjanova
marjanovic markelj markham markiewicz markland markman markotic markova markovic markovicsarac markowitz markowska
markowski marks markson markus marl marlea marler marlette marmawke marmeggi marmion marner maro maroevic marola
marolda marone maroney marongiu marosicevic marotta marou marovic marozas marozik marpaung marpet marquardt marquart
marques marquet marquez marr marra marras marrazzo marrero marrin marriott marrone marroquin marsalek marsalkova
marschek marsden marsella marsenic marsik marsikova marsili marsland marston marszalek mart martac marteena martel
martell martella martelli martellucci marten martens martensson marti martijn martin martina martinac martincova
martineau martinec martinek martinelli martines martinez martini martinic martinkova martino martinov martinova
martinovic martins martinsen martinson martinsson marton martorana martres martsen martucci marty martz marucci
marunica marutani marva marvella marvin marx marxen maryadi maryam maryati marybella maryjane maryly maryn marzano
marzec marzi marziali marzio marzocchi masala masao masaryk masarykova mascarenas mascia masciandaro mascolo masek
maseko masera mashe mashinini masi masia masiero maskova maslac maslanka maslo maslova maslowska maslowski masojevic
mason masopust masopustova masry massa massarelli massari massaro massey massie massimi massingill masson mastat
masterson mastic mastrianni mastrogiacomo mastroianni mastronardi mastropietro masucci mata matanic matarazzo mataz
matazzoni mate mateescu matei matejicek matejickova matejka matejkova mateo matera materi materse mateya mathebula
matheny mather mathes matheson mathews mathia mathies mathieu mathisen mathiszik mathre mathur matias matiasko
matiaskova matic matijanic matijasevic matijevic matisone matisons matland matless matlick matoric matos matous
matousek matouskova matousova matranga matrona matronna matschke matta mattah mattei matteo mattern matteucci matthaus
matthei matthes matthews matthey matthia mattia mattila mattioli mattland matton mattox mattson mattsson matula
matullohyev matullohyeva matulova matusiak matusina matuska matuskova matusow matuszak matuszewska matuszewski matyas
matyasova matys matysiak matysova mau mauceri mauchi mauer maugeri maulana mauldon maunsell maupin mauralia maurer
mauretta maurey mauri maurili maurilia maurilla maurizi mauro mauroff maurreen mautner mautone mauzer mavdudyev
mavdudyeva mavilia mavlonov mavlonova mavundla maxa maxama maxantia maxentia maxey maxfield maxia maxim maxma maxova
may maya mayasari maybach mayberry mayce mayda mayeda mayer mayerova mayert mayes mayfield mayhew mayhos mayman
mayorga mayowa mays mayworm mazanek mazankova mazel maziar mazibuko mazilu mazjane mazjanis mazlack mazman mazonson
mazur mazurek mazurkiewicz mazza mazzanti mazzarella mazzaro mazzei mazzeo mazzi mazzini mazzocchi mazzola mazzoleno
mazzone mazzoni mazzotta mazzotti mbacke mballo mbatha mbaye mbende mbengue mbodj mboup mbow mbuso mcadams mcafee
mcallister mcarthur mcbride mccafferty mccahill mccall mccallion mccallum mccandless mccartan mccarthy mccarty mcclain
mcclary mcclees mcclelland mcclenaghan mcclenon mcclimans mcclish mcclure mccollum mccomb mcconaghy mcconnell mccord
mccormac mccormick mccourt mccowyn mccoy mccready mccreary mccreery mcculloch mccullough mccully mccurdy mccutcheon
mcdade mcdermott mcdonald mcdougall mcdowell mcevoy mcfadden mcfarland mcferren mcgannon mcgaw mcgean mcgee mcgill
mcginnis mcglynn mcgrath mcgraw mcgray mcgregor mcgrody mcgruter mcguire mcgurn mchail mchale mchenry mchugh mchunu
mcilroy mcintosh mcintyre mckale mckay mckee mckenzie mckeon mcknight mclain mclaren mclaughlin mclaurin mclean mcleod
mcleroy mcloughlin mclyman mcmahon mcmaster mcmath mcmillan mcmullan mcmurry mcnair mcnalley mcnally mcnamara mcnamee
mcneely mcneil mcnelly mcnully mcnutt mcquade mcquillin mcquoid mcripley mcroberts mcspadden mctyre mcwherter
mcwilliams meador meagher meakem meares mears meave mebold mecca mechling meciar meciarova mecke medarda medardas
medeah medeiros medek medeot medhurst medici medin medina medkova medlin medne mednis medor medora medorra medovich
medrano medrek medugno medved medvedova medwin meece meehan meeks meenen meer meeuwis megantara megargee megdal
megdanac meggs megna mehala mehalek mehalick mehitable mehl mehlhorn mehloluhlaza mehlorn mehmet mehra mehrotra mehta
meibers meichtry meier meiere meiers meijer meili meill meingolda meingoldas meintjies meireles meisch meisel meissner
meister meit mejia meksa mekss melamed melan melandri melani melar melborn melburn melcer melcerova melcher meldere
melderis meldoh meldon mele melena melendez melentha meletius melgar meli melichar melicharova melillo melinda melis
melise melker mell mellar mellen melleta mellett mellette mellins mellitz mellman mello melmon melngaile melngailis
melnic melnick melo melone meloni melquist melton melvena melville melzer memberg memoli mena menard menashem
mencarelli menchaca mencher mencl menclova menconi mendelsohn mendelson mendes mendez mendive mendoza mendy meneau
menedez menegatti menell menemencioglu menendez meng menga mengoni menides menis menken menna menne menon menozzi
menrat mensa mensah mensik mensikova mensing menu menzies meo meraree merari meras merat meraz merc mercado merce
merceer mercer mercier mercola mercorr mercuri mercurio merdith meredi mereu mereuta meri merian merideth merino
merkel merkle merkley merlak merli merlo mermoud merola merow merras merrell merri merriam merril merriman merriott
merrow merseburg merta mertens merth mertoglu merton mertova mertz merwe merz mesa mesaric mesarosbelanji mesics
meskuna meskune meskuns mesloh mesquita messana messere messina meszaros metabel metcalf methuselah metsky mettah
mettler metts metz metzgar metzger metzner meulen meunier meurer meuse meuser mewes meyer meyeroff meyers meylan meza
mezei mezoff mfeka mfumu mgenge mhlanga mhlongo mican micco miccoli miceli mich michaele michaeu michal michalak
michalcova michalczyk michalec michalek michalik michalikova michalkova michallek michalova michalowska michalowski
michalska michalski michaud miche michel michele micheletti michella michelsen michelucci michey michiels michiko
michna michnova michon micillo micka mickelson mickova micro micu miculek middendorf middlesworth middleton mide
midian midis mielczarek mielke mientao mierzejewska mierzejewski miett miettinen migeon mighell migliaccio miglio
migliore migliorini mignogna mihai mihaila mihailescu mihailov mihailova mihailovs mihal mihalache mihalachi mihalcea
mihalco mihalik mihalikova mihaljec mihalova mihe mijakovic mijatovic mijic mijota mika mikac mikal mikelsone
mikelsons mikes mikesicmerda mikesova miki mikicvucak mikihisa mikiso mikitenko mikkanen miklas miklosko mikloskova
miko mikodanic mikolajczak mikolajczyk mikova miksen mikula mikulasek mikulaskova mikulik mikulikova mikulova mikulska
mikulski mikus mikusova mikuta milak milakovic milan milani milankovic milano milazzo milburn milburr milburt
milczarek milda milde milea milella miler milewska milewski milinda milisickovacevic milissa militaru militello
miljanovic milla millan millar millburn millda miller millford millham millhon millian millidge millman mills millur
millwater milman milone milore milota milotova milsom milson milstone milton milurd minabe minac minacova minah minar
minardi minarik minarikova minarova mindi mindru minelli ming mingarelli mingche minica minier minniti minoru minov
minova minsk minton mintun mintz mintzlaff miodrag miotto mirabella miracle miramontes miranda miranov miranova
mirazizov mirazizova mircea mirea mireles mirga mirgova mirielle mirisola miron mironov mironova mirska mirski miru
mirza mirziyoyev mirziyoyeva miscancuk mishaan mishra misiak misik misikova miskiewicz missi mistretta mistrot misztal
mita mitanovic mitchell mitchiner mitinger mitman mitos mitran mittel mitu mitzie mitzl miu miun mixie miyasawa mizuki
mkhatshwa mkhize mladek mladenovic mladkova mlakar mlawsky mlcoch mlcochova mlejnek mlejnkova mlikota mlinar mllly
mlynarczyk mngomezulu mnisi moazami moberg mobley mobolaji mocan mocanu moccia mochun mockenhaupt mocks mocnik modeste
modica modie modise modla modzelewska modzelewski moe moede moedl moeller moen moersch moffa moffat moffit moffitt
mofokeng moga mogbadunade mogenburg mogerly moguel moguenara mohamed mohirov mohirova mohl mohn mohnacka mohnacki mohr
mohrhard mohsen mohsner mohun moia moir moise moisei moitoso mojgan mojica mojzis mojzisova mok mokas mokra mokros
mokrosova mokry mokwena mol moldner moldovan moldovanu moldoveanu molefe molenaar molenda molina molinari molinaro
molini molitor moll mollenbeck moller mollica mollinger molloy molnar molnarova moloi molteni molton molzan momcilovic
monaca monache monaci monaco monafo monagan monahan monahon monarski moncear monda mondragon moneta monetta mongeau
monia monica monie monjan monjo monnard monney monni monod monreal monroy monson monsour mont montag montagna
montagner montagu montalbano montalto montalvo montanari montanaro montanez montano monte montefusco monteiro monteith
monteleone montemayor montemurro montenegro monteria montero monteros monterosso montes montesano montez montford
montfort monti monticelli monto montoya mook mooney moonier moonsamy moore moorefield moorish moormann moors moosa
mora morabito moraes morais morales moran morandi morar morari moraru moras moravcik moravcikova moravcova moravec
moravek moravkova morawo morawska morawski morax moraz mordenti mordhorst moreau morehouse moreira morel moreland
morell morelli morello moreno morentz moreta moretta morette moretti moretto moreville morez morgan morganstein
morgante morgenstern morgenthaler morhelfer mori moriarty morice moriconi morin morini morissette morita moritz
moriyama morkel moro moroni morova moroz morozova morozovs morra morreale morrell morri morril morrill morrison
morrissey morrone morsch mortensen morton morven morville morvin mosa mosby mosca moscato moscheles mosciska mosciski
moscow moseley mosenthal moser mosera moses moshell mosier mosira moskow moslavac mosley mosora mosra moss mossberg
mossman mostert mosti mota motalo motaung motch motchebon motisi motl motloung motlova mott motta motteau motteo
mottet mottola motycka motyckova motyka motzenbbacker moucka mouckova moudra moudry moulden mouldon moule moulin
moulton mountford mountfort moura mourant moureaux mowbray moya moyer moyers moynahan mozart mozza mphahlele mqwebu
mracek mrackova mraz mrazek mrazkova mrazova mrkvicka mrkvickova mroczek mroczkowska mroczkowski mroz mrozek mrugalla
msibi mthembu mthethwa mtolo mtshali mucalj mucavac muceniece mucenieks mucha muchova muckenthaler mudau mudie mueller
mues mufizov mufizova muhammadov muhammadova muhar muhleis muhsinov muhsinova muhtorov muhtorova muinat muir muirhead
muizniece muiznieks muk mukaram mukerji mukhopadhyay mukund mulas mulcahy mulder mulderig muldon mule mulford mullane
mullen muller mullerova mulligan mullins mulloy mulrain mulry mulvihill mulyani muna munafo munaro muncey munch munda
mundford mundt mundy munford mungo mungovan munguia munifyev munifyeva muniz munk munkas munn munniks munoz munro muns
munsamy munsey munshi munson munt muntean munteanu mura muradbasic murage muraida murati muratore murawska murawski
murazik murdocca muresan murgia muriah murillo muro murodov murodova murolo murphy murrah murray murrell murru murtagh
murtas murtha murton musat muschg muscolo musella musetta musette mushro musi musial musil musilova muslim musser
mussman musso mustafoyev mustafoyeva mustapha musteata mustika mustofa mustonen musulmonov musulmonova musumeci musy
muszynska muszynski mutiat mutz muzaffarov muzaffarova muzenjak muzik muzikova mybs myburg myburgh mychael mydlo
mydlova myers myhrer myke mylander mylor myrt myska myskova naam naaman naamana naamann naara naarah naashom nababan
nabal nabala nabalas nabein nabow naca nace nachison nadab nadaba nadabas nadabb nadabus nadaha nadbus nadda nadeau
nader nadler nador naf nafis naga nagel nagey naglav nagle nagode nagy nagyova nagypalfi nahama nahamas nahshon nahshu
nahshun nahshunn nahtanha naiditch naik nainggolan nair najduk najera naji najman najmanova najmiddinov najmiddinova
najmudin nakada nakashima nakasuji nalbantoglu nalda naldo nalepka nally nalor namaga naman namara nambeesan
namboothiri namike namikis nanaic nanda nanez nanji nannen nanni naor napier napierala napitupulu naples napoletano
napoli napolitano nappi naquin narah naranjo narcho narcisi narciso nardi nardo naresh narimonov narimonova narine
narpati narra narton narvaez nascimento nashbar nashiruddin nashner nasho nashom nashoma nasia nason nasriddinov
nasriddinova nassi nassir nastas nastase nastassia nastvogel nasya nasyiah nasyidah natale natali natascha natelson
natera nathania nathanson natica natie natiha natika natsir nau naubert naude nauer naumann naumovskicizmar nava
navada navarra navarrete navarro navratil navratilova nawrocka nawrocki nawrot nayar naylor nazar nazario nazarius
nazarov nazarova nazifov nazifova nazler nazrullohyev nazrullohyeva nazzaro ncusi ndaba ndandali ndao ndaw ndebele
ndiaye ndione ndir ndlovu ndong ndour ndoye ndukwu neacsu neagoe neagu nealah nealey neamtu neau nebioglu necas
necasova nechita necula nedbal nedbalova neddra nedelcu nedoma nedomova nedrah nedrud nedry nedved nedvedova neelon
neeoma neff negara negoita negrea negrete negri negris negron negru negruta nehru neibart neidhardt neill neilson
neiman neimke neisa nejedla nejedly nel nelan nellda nellir nelrsa nelsen nema nemcova nemec nemecek nemeckova nemes
nemet nemeth nemhauser nenadov nenadova nenadovic nenney neom neomah neona nepean nepil nereen nereids nereus neri
nerin nerine nerius nerland nesbitt nesladek nesline neslund nespor nesporova ness nessim nesti nesto nesvadba
nesvadbova neto nette neubauer neubauerova neuberger neubert neuburger neuendorf neufer neukam neumair neuman neumann
neumannova neumanova neumark neumeyer neupert neurath neurohr neuschwander nevai nevarez neveda neves nevlin newberry
newbill newbold newby newcomb newfeld newhall newkirk newlin newman newmann newmark newsom newton ney nezaj ngai
ngcobo ngcolosi ngema ngo ngom ngozi ngubane nguer nguyen nguyenova ngwazi ngwenya nhlapo nhleko niabi niane niang
niass niasse nibbs nica nicastro niccolai nich nichani nichola nicholl nicholson nichy nickelsen nickerson nickles
nicoara nicodemus nicolae nicolaev nicolaeva nicolas nicolau nicolay nicolella nicolescu nicoletti nicolini nicolo
nicolosi nicosia nicotra niculae niculescu nidorf nieberg nieddu niedermeier niedra niedziela niedzielska niedzielski
niedzwiecka niedzwiecki niehaus niekerk nieklauson niela nielsen nielson niemczyk niemi niemiec nieminen nienow
nierman nies nieto nievelt nieves niewiadomska niewiadomski niggeler nigro nihhi nihi nijland nijs niklaus nikolaus
nikolickovacic nile nilla nilsen nilsson nimesh nimocks nims ninalowo ningrum nino ninos niobe nipha niple niroula
nisbet nisen nishi nissen nissensohn nistor nita nitin nitra nitu nitz nitza nitzsche nizomiddinov nizomiddinova
nizomov nizomova nkansa nkansah nkomo nkosi nkrumah noack noakes nobell nobile nobili nobre nocentini nocera nocerino
nochur nodab nodababus nodarse nodler noel noga nogas noguchi nogueira noh nojeem nolan nole noleta noletta noli
nolita nolitta nolte noma noman nomvethe nondlela nonyana noonan noonberg norberg nordby nordgren nordin nordine
nordskaug nordstrom norford noriega norita nork norling normalie normandy normann normi norris norrv norse northey
northington northoff northway norty norvall norvan norvell norven norvil norvin norvol norvun norward norword nosek
nosirjonov nosirjonova nosirov nosirova noskova nota notaro noto nottage nourmont nova novac novacek novackova novah
novak novakova novelli novello novia novick novikoff novitasari novosad novosadova novotna novotny novy nowacka
nowacki nowaczyk nowak nowakowska nowakowski nowicka nowicki nowinska nowinski nowosadek noyes nozicka nozulu nsele
nsia ntanzi nti ntiamoa ntim ntombela ntuli nucci nucera nudd nugent nugraha nugroho nuli numanoglu nunci nuncia
nunciata nunes nunez nuraini nurbekov nurbekova nurdiyanti nuriddinov nuriddinova nuriel nuris nurlaela nurlanov
nurlanova nusratov nusratova nusratullohyev nusratullohyeva nussbaum nussbeck nutter nuzzi nuzzo nwachukwu nwogu
nwuzor nxumalo nyaako nyame nyanda nyantakyi nyberg nygaard nygard nyhagen nylen nystrom nytra nzimande oakes oakie
oakleil oakley oakman oancea oatis obala oballa obara obau obaza obbard obeded obel obelia obellia obeng ober
oberbrunner oberem oberg obergfoll oberheim oberlin obermaier oberman oberstone obiageli obianuju obidov obidova obla
oblak obola obrezanac obrien obsut obsutova ocalan ocampo ocana ocasio occhipinti ochoa ochs ochse ocker ocko oconnor
octavie octavla octavus odab odawa odeen odegard odehnal odehnalova odel odelet odericus odetola odilo odilyev
odilyeva odine odlo odobasic odom odoric odrick odunayo odunsi odysseus oech oeflein oehsen oeser offen ofori ofosu
ogata ogawa oggiano ogilvie ogilvy ogindan oginni oglesby ogren ogulana ogunbamigbe ogunbanwo ogunbiyi ogunbo ogunde
ogunwande ogunwobi ogunyeye ohara ohare ohaus oilla oina oira ojala ojeda ojo ojua okajima okechuku oklobdzija okonkwo
okpattah oktavian oktaviani oktovian okubo okumus okun okuneva okunola okur okwu okyere olabode oladeji oladimeji
oladipupo olah olahova olaiya olaoluwa olari olariu olaru olasunkanmi olasupo olatha olawale olbina olbrich olcott
olczak olds oleinic olejniczak olejnik olenta oler oletha olethea oletta olette olfe oliana olimov olimova olinde
oliphant oliva olivann olivares olivarez olivas oliveira olivera oliveri olivi olivier olivieri oliviero olivo olivova
olla ollayos olli olmos olmstead olmsted olnay olnee olnek olney olnton olodort olofsson olowokeere oloyede olpe olsen
olsewski olshausen olson olsson olstad olszewska olszewski oltean olteanu olubode olubukola olubunmi olufeyikemi
olugbayila olujimi olukotun olukunga olumide olusanya olutola oluwagbemi oluwakemi oluwanisola oluwaseun oluwaseyi
oluwashina oluwatosin olvera olwena olympias olympium omadov omadova omani omarr omidina omidyar omland omobolaji
omobolanle omojola omolara omor omora omosanya omotoso omowale omura ondra ondracek ondrackova ondrasek ondricka
ondrova ondrus ondrusova oneal oneil oneill ongun onia onic oniskey onnen onofrio onohinosen onose onstad ontina
ontine ontiveros onur onyinyechukwu oosterhuis oosthuizen opacic oparinde opeyemi ophey opoku oppen oppenheimer
oppliger oppong opportina opportuna oprea opric opricovic opris opsenica opuic opuku opuvacic oqilyev oqilyeva oquendo
orabel orabelle orak oraloglu oram oraovcic orasanin oravec orazio orban orbanic orbay ordonez ordway orefice orellana
orelu orferd orfield orfinger orford orfurd orge orgel orgell orgulan orian orianna oribel oribella oribelle oriel
orifov orifova oringa oringas orit orji orlandi orlando orlanta orlantha orlena orlene orlina orling orlosky orlov
orlovic orlowska orlowski orman ormand orme ormiston ormond orms ormsby orn orna ornas ornelas ornie ornstead oro
orola orosco orose orosz orozco orpah orpheus orru orsag orsagova orsanic orsay orsini orsos orta ortega orten ortenzi
orth orthman orthmann ortiz ortolani ortrud ortrude oruntha orva orvah orvan orvas orvie orvil orwin orzechowska
orzechowski osana osber oschkenat ose osei osenberg osher oshin oshinski osinska osinski osis osithe osmak osmanlic
osmen osmo osorio osric osrick osrock ossowska ossowski osswald ossy ostap ostby ostendarp oster osterhus ostervald
ostler ostli ostraw ostringer ostrovska ostrovskis ostrowska ostrowski ostuni ostwald osuagwu osugi osuntokun oswal
oswin osyth otabekov otabekova otahal otahalova otartic otcenas otcenasova otero othe oti otila otina otiwa ott
ottavia ottaviani ottaviano otte otti ottie ottillia ottinger otto ottonello otuo oulman outhe ovcina ovid ovida
owades owain owais owczarek owen owena owens owokoniran owolabi owoyemi owusu oxley oyadiran oyaifo oybekov oybekova
oyebola oyelude oyeniyi oyetoro oyeyemi oyinkansola oyinlola oymen ozanic ozansoy ozberk ozbey ozbir ozcan ozdemir
ozdenak ozdogan ozen ozer ozere ozers ozgorkey ozkan ozkara ozkok ozkum ozmo ozodbekov ozodbekova ozodov ozodova ozola
ozolina ozolins ozols oztonga oztuna ozturk ozuna paapanen pabon pacanin pacariz pace pacheco pachston pachton paci
pacian pacien pacifa pacifica pacificas pacifici pacificia pacifico pacini packton pacocha paczkowska paczkowski
padberg padegs paden paderna padilla padmasari padovan padron padula paduraru paesler paez paff pagac pagan paganelli
pagani pagano pagas paget pagliai pagliuca pahanic pahert pahl paik paimo paine paiva pajak pajcic pajeska pajkuric
pajonk pajtl pakalniete pakalnietis paksut pakula pal pala palacios palackovic palacz paladi paladini palano palasti
palastri palavestra palazzi palazzo palazzolo palecek paleckova palermo palestine paley palgrave palic paligoric palii
palija palikuca palila palisaska palisaski paljevic palka palla palladin palladino pallas pallaten pallaton pallentin
pallesen pallotta pallua palm palma palmeri palmieri palmisani palmisano palmore palocz palombi palombo palomino
palomo palsson paltere palters palua paluas paluch palumbo pamper pampuch pana panaggio panait panaro panayiotis
pandey pandich pandolfi panek panetta panezic pang pangaro pangestu pani panicker panico panisic panjak panjevic
pankova pansir panta pantano panter panthea pantheas panthia pantia pantin pantoja panza panzeri panzig paola paolella
paoletti paoli paolicelli paolillo paolini paolino paolo paolucci paone paonessa pap papa papak papaleo papapietro
pape papert papez papezova papini papke papotto papp pappalardo pappano pappas papst paradies paradiso paraschiv
paravinja pardew pardini pardner pardoes paredes parente paresh parette parfitt parhe pariggiano parik paris parise
parisi parisian parizek parizkova park parker parkin parlier parlin parmakovic parnas parnell parodi parojcic parovic
parra parrie parrinello parrino parris parrisch parrish parrott parsaye parshall partan parthen parthena parthenia
parthinia particia partida partyka parun parvu paryavi pasadis pasagic pasahow pasalic pasat pasca pascal pascale
pascali pascarella pascari pascaru pascasia pascha paschasia paschke pascia pascoe pascu pascucci pasek pasekova pasho
pasia pasic pasini paska paske pasko paskova pasol pasqua pasquale pasquali pasquini passarelli passeri passero
passuello pastar pastelki pasternak pastore pastorelli pastorino paszkowska paszkowski pasztor pataca patacic patafta
pataki patane patarac patek patel paterson patil patila patino patko patkova patkovic patman patnode patocka patockova
patrascu patriarca patrich patrnogic patrone patrun patruno patsis patt pattani patterman patterson patti pattison
patzwahl pau paucek paucker paugh pauiie paukner pauko paukova paukovic paul paulova paulse paulsen paulson pauluka
pauluks paun paunkovic pauwles pavan pavani pavcic pavel pavelek pavelic pavelka pavelkova paver pavesic pavier pavior
paviour pavkovic pavlacic pavlas pavlasova pavlica pavlicek pavlicic pavlickova pavlicova pavlik pavlikova pavlikovska
pavlikovsky pavlish pavlov pavlova pavlovic pavlovska pavlovskis pavlu pavone pavrlisak pavuk pavukova pavyer pawelec
pawlak pawlicka pawlicki pawlik pawlikowska pawlikowski pawlowska pawlowski pawsner paymar payne paynter payson paz
paza pazdera pazderova pazia pazice pazit pazmanj peale peaquin pearlman pearlstein pearman pearse pearson pease
peatroy pecar pece pecek pech pecha pechacek pechackova pechova pecina pecka peckham peckova pecora pecoraro pecorella
pedaiah pedaias peddada pede pedersen pederson pedone pedraza pedrazzini pedrick pedroni pedrotti pedroza peery
peeters pega pegasus pegg peggir pegma peirsen peisch peixoto pejsach pekar pekarek pekarkova pekarova pekkan pektemek
pelag pelaga pelage pelagi pelagias pelayo pelc pelcova pelikan pelikanova pell pellecchia pellegrini pellegrino
pelletier pellicano pelligrini pellikka pellitteri pelmas pelpel pelson peltier peltz peluso pember pembrook pena
pence pencic pencis pendergast pendleton penezic pengelly penhall penic penjisevic penland penman penna pennebaker
pennestri penney pennington penovic penoyer penrose pentha penthea pentheam pentheas penzo peonir peovic pepe
pepelcevic peper peppard peppel peppi peppie perales peralta peran perdana perdita perea perego peregrine pereira
peres perez pergrim perilli perin perina perini perinova perkins perkoff perkona perkons perl perlas perlie perlis
perlman perloff permadi permata perna pernas perni pernica pernick pernicova peroni perot perotti peroutka peroutkova
perpetua perr perra perreault perret perretta perri perrie perrier perrin perrini perrins perron perrone perrot
perrotta perroy persa persas perseus persian persse persson pertiwi perugini perusse peruzzi perzan pesaresi pesce
pesek peselman peska pesko peskoff peskova pesorda pessa pession pesta pestana pestova petcu petek peter peterec
peterka peterkova peterman peters petersen peterson petersone petersons petes peti petie petigny petit petito petr
petracca petrak petrakova petralia petrarca petras petrasova petre petrea petrella petrelli petrescu petricek petrick
petrickova petrie petrijevcanin petrik petrikova petrine petrini petrinsak petrisevac petromilli petrone petronio
petrov petrova petrovac petrovicka petrovicky petrovska petrovskis petru petrucci petruska petruskova petta pettersen
pettersson pettifer pettiford pettit petua petulah petulia petuu petzold peugia peursem pevzner pezzella pezzi pfaff
pfannerstill pfeffer pfeifer pfeiffer pfennig pfersich pfingsten pfister pflieger pflugner pfosi phaih phail phalan
pham phan phare phares phelan phelgen phelgon phelips phelps phemia phene pheni phenica phenice phia philan philana
philander philbin philbo philbrook philcox philemol philender philina philipines philipp philippe philipps philips
philipson phillada phillane phillips philo philoo philpot philps phina phio phiona phionna phippen phipps phira phonsa
photima photina phox phung phyl piacentini piaget piana piane pianese pianigiani piasecka piasecki piatek piatkowska
piatkowski piazza piazzolla pibiri pica picard picardi picariello picchi piccinini piccione picco piccoli piccolo pich
picha pichardo pichler pichlmaier pichova pickar pickard pickens pickering pickett pickford pictet piderit piechota
pieczek piefer piegari piekarska piekarski pienaar pieri pierini pierpont pierre pierrepont pierro piesker pieterse
pietje pietras pietro pietruszka pietrzak pietrzyk pietsch piga pignatelli piguet piha pikover pilar pilarova pilarska
pilarski pilat pilato pilatova pilch pili pilla pillai pillay pillitteri pilloff pillsbury pimbley pimentel pina
pinardi pincince pinckney pinebrook pineda pinelli pinette pingpank pinheiro pinho pini pinkerton pinkham pinna
pinnock pinon pinsky pintea pinter pintilie pinto pintus pinzari pinzaru pinzler piorkowska piorkowski piotrowicz
piotrowska piotrowski pipitone pippas pippig pirali piras pirbhai pircher piredda pires pirnot piron pirone pironi
pirozzo pirrello pirri pirrone pirvu pirzada pisa pisani pisano pisarevic pisarik piscatelli pischedda pisciotta
piscitelli piscopo piselli piskorjanac pisova pisu pitarys pitchford pithey pitinac pitkanen pitschugin pitt pittalis
pittard pittel pittman pitts pitzalis pitzer piva pivar pivetta pivonka pivonkova piwowar piwowarczyk pizarro pizor
pizzi pizzimenti pizzitola pizzo pizzuti pjescic pjesivac placeeda placek placento placha plachy placia placic
placidia placinta placko plackova plafker plahinek plakalovic plamadeala plamenac plank plantagenet plantak plascar
plaskur plass platania platas plath plato platon platt platto platus platzer plauk plautz plazonja plazonjic plch
plchova pleione plejo plekanec plekanecova plemic plerre plesa plesca pleska pleskonjic plessis pletsch pliam pliner
pliske ploch plomb plonka ploss plossl plotkin plotzitzka plsek plskova pluhar pluharova plumbo plunkett plusch pluta
pocan poche pocrnja podbarac podgorska podgorski podhradska podhradsky podkonicka podkonicky podnar podniece podnieks
podpadac podvin podzimek podzimkova podzina podzins poehn poels poeschl pogacic poge poggi poggio pogorzelska
pogorzelski pogue pohl pohland pohle pohlova poirer poirier pokorna pokorny pol polacek polach polachova polackova
polad polak polakova polancec polanco polanska polansky polard polasek polash polaskova polat pole poler polese
poletti poli poliak poliakova poliard polidori polifka polik polimeno polinski polis politi polito polivka polivkova
polivy polizzi polk polky pollack pollak pollard pollen pollerd pollich pollie pollina pollitt pollmacher polloch
pollock pollux polsak polverino pomcroy pomeroy pomfret pomfrey pomp pompea pompei pompili pompilio ponce ponitzsch
ponjavic pons ponti pontias pontius ponton pontone ponzo poock pooi poole pooley poon poore pop popa popcic popele
popelka popelkova popescu poplawska poplawski popov popova popovici popper poppo poprzan popusoi porcari porche porcu
porebska porebski poree porett porgante porgants porras porsche porta porte porth portillo portingale portmann portuna
portwin portwine porush posada poschmann posehn poser posner pospichal pospichalova pospisil pospisilova possing post
postic postica postiglione postma postolachi potenza potgieter pothuvaal potkonjak potnar potocar potocnik pottel
potts potucek potuckova poucher poulsen poulter pouncey pour pournaras pouros pourova pouye powe powel powell
powlowska powlowski pownall poyrazoglu poyssick pozarac pozzi pozzo pozzy prabowo prachar pracharova pradana pradeep
prader pradhan pradipta prado prady prager prah prajapat prakasa prakatur prangart prange pranowo prasasta prasek
prasetya prasetyo praskova prastuti pratama pratesi pratico pratiwi prato pratt pratte pravit prayoga prazak prazakova
prchal prchalova prebil prebiracevic prebo preciado preciosa preda predic prediger predin predojev predojeva
predojevic predovic predragovic preez preiser preloscan premer prempeh prencipe prendergast preocanin prepelita prerad
preradovic presber preseren pressey pressler presti prete pretkalnina pretkalnins pretorius pretrice preuk preuss
previdi prevost prevot prey preziosi pribyl pribylova price prichard pricilla pridane pridans priebe priedite
prieditis priemer priestley prieto prihoda prihodova prikryl prikrylova primalia primavera primaveras primaveria
primrosa prince principato pringle prinsen prinsloo prisacari prisacaru prisco prisilla pritchard pritchett privat
privitera prkosovacka prkosovacki prober probst prochazka prochazkova prochora prochoras procopio procora procter
procto prodan profant proffitt prohaska proietti prokes prokesova prokop prokopova pronty prosacco prosek prosic
proske proskova prosperus prosser protic proudfoot proudlove proudman proulx prouty provaznik provaznikova provenzano
prowel prucha pruchno pruchova prud prudhoe prudie prunella prus prusa prusova prussian pruteanu pruter pryor przybyl
przybyla przybylska przybylski przybysz psenicka psenickova ptacek ptackova ptak pticar puacmatesic pubilis publea
publia publias publius publus puca pucci puccio puchalska puchalski pucida puddu pudendas pudens pudjiastuti puduns
puente puett pufahl puga puggioni pugh puglia pugliese pugliesi puglisi puharic puiia puiu pukite pukitis puklich
pulcheria pulchi pulchia puleo pulido pulsifer pun punak punke pupak pupakova purdum purdy purington purnama
purnawarman purnawati purpura purvis purwadi purwanti pury puscas pusch puskarcuk puspasari puspita putincanin putnik
putnina putnins puto putra putri putscher puttergill putzolu puzavac puzigaca pyle pylle pyne pyszka pytel python
pytlik qasimova quackenbush quaglia quar quaranta quarta quartana quartas quartenoud quartey quartis quartus queena
queiroz quenby quenna quennie queri queridas quesada questa queston quevedo quezada quickel quickman quigley quillon
quinby quinn quinodoz quinones quinonez quinta quintairos quintana quintanilla quintero quintessa quintie quinto
quirita quiros quiroz quita quiteri quiteris quitt quitzon quliyev quliyeva qulllon raab raabe raama raasch rabah
rabassa rabelais rabenstein rabiah rabic rabin rabjohn rabkin rabljenovic rabush rac raca rach rachaba rachmawati
racklin racordon racova racu racz raczynska raczynski rada radack radborne radbourne radbun radburn raddatz raddi
radebe radecka radecki radferd radford radie radigovic radijevac radin radinovic radisavcevic radisavic radisavljevic
radisevic radivojac radivojsa radke radl radler radley radloff radlovic radman radmanovic radmen radmilla radoi
radomirovic radomska radomski radonja radonjanin radonjic radotic radova radovac radovanac radovankovic radovanlija
radovanov radovanova radtke radu radulaska radulaski radulescu radulic radulj raduljeskovic raduljevic radulovic
radusic radusilovic radusinovic raduska raduski radvanji rael rafaelle rafaelof rafailovic rafat raffa raffin raffo
rafidyev rafidyeva ragan ragg ragland rago ragone ragouzis ragucci ragusa rahardian rahayu rahimah rahimov rahimova
rahm rahmann rahmawati rahn rahr raich raifyev raifyeva raila railean raileanu raimes raimondi raimondo rainah raines
rainger rainie rajabov rajabova rajasa rajata rajcevic rajewski rajh raji rajs rajsic rajtek rak rakanovic rakaric
rakas rakia rakinic rakova rakovic rakowska rakowski rakusic ralaigh ralbovska ralbovski ralfston ralleigh ralli rallo
ralston ramac ramadan ramadhani ramah raman rambaldi ramberg rambert rambort rambousek rambouskova rambow ramburt rame
ramella ramey ramiah ramin ramirez ramon ramos rampazzo ramsdell ramsden ramses ramunni ramziddinov ramziddinova rana
ranchod randazzo randunkovic raneri raney ranftl rangel rangelov rangelova rangen ranie ranieri raniolo ranit ranita
ranite ranitta ranjiv rankin rann ransome ranson rantanen rantsch ranucci ranz ranzini raouf rapisarda raposo rapovac
rapp rapuano rasanen rascanin rascon raseda raseta rasetarevic rasetic rasevic rashida rashidi rashidov rashidova
rasic rasidova rasinac raska raskin raskind raskova rasmussen rasovic raspopovic raspudic rastus rasure rata rataj
ratajczak ratajova ratcliff ratcliffe rath ratha ratib ratke ratkovcic ratniece ratnieks ratti rattray rau raubuch
rauch raucher raufyev raufyeva raukuc rausch rauscher rauso raut rautenkranz ravaioli raveaux ravet ravn ravo
ravshanov ravshanova rawdan rawden rawdin rawdon rawlinson raxmatullohyev raxmatullohyeva raya raybin raybourne
rayburn raycher rayford rayhan rayle raymonds raynah raynata raynold raynor razic razid razo rea reace readus reahard
reale reames reamy reave rebah rebak rebane rebba rebhun recchia recevic rech recha rechaba reckford recor redaelli
reddin reddy redfield redman redmer redmund redvers redwine reede reeher rees regalado regazzi reger rego rehacek
rehackova rehak rehakova rehm rehnberg rehor rehorova rehwagen reiber reichardt reiche reichel reichert reichling reid
reif reifel reifenrath reilly reimann reimer reina reinberg reinelt reiner reiners reinert reinertson reinger
reinhardt reinhart reinke reis reisch reiser reisfield reisinger reisman reiss reiter reitman reitze reld rella rellia
relly rema remde remes remesova remeta remmer rempe rempel remsen remy renard renaud renault rencar renckens renda
rendon rendra rendulic renen reneta renferd renfred reni renick renita reniti renk renna rennane renner rennich
rennold renny renovcevic renovica rens rensburg renteria rento rentsch rentschler rentz renwick renz renzi repac
repetto repija repiska repisky reppin resa rese reseda resee resele resendez reseta reskovic resnik reso resor ress
ressler reste restivo restle restorff rett rettig rettke retzke reuber reumann reus reuss reusse revell revenco reviel
reviere rexana rexanna rexanne rexer rexferd rexford rexfourd rey reyes reymond reyna reynold reynolds reynoso rezac
rezacova rezek rezkova reznicek reznickova rezzani rheder rhee rheims rheingold rheinlander rhiana rhine rhines
rhoades rhoads rhoden rhodes rhynd rhyne rhyner riancho rianna riba ribal ribar ribaudo ribaupierre ribble ribeiro
ribicgreganic rica ricarda ricardama riccardi ricci ricciardi riccio riccobono rice richara richard richards
richardson richel richela richella richelle richers richey richia richlad richma richmal richman richter richtr
richtrova rickart ricker ricketts rico rida ridge ridglea ridglee ridgley ridinger ridley ridolfi riebling riedel
riediger riegel rieger riehl riekmann riekstina riekstins riella riepl riermeier ries riesman riess riester rieth
riethmuller rietman rietmuller rietscher rifkin rigby rigdon riggall riggi riggins riggio riggs righetti righi rigoni
riha rihana rihova riisberg riker rilda rillings rillis rimai rimas rimola rinaldi rincon rinee riner ringel ringer
ringler ringsmuth rink rinna rintoul riocard riojas riolo rior riorsson rios riparbelli ripken ripleigh riplex ripp
rippin ris risley rissa risser rist risteau ristic ritch ritchie riti ritosek ritschel ritsma rittenberg ritter
rittgasser rittweg ritz riva rivard rivas rivera rivero rives riviere riyanti rizas rizika rizvonyev rizvonyeva rizza
rizzi rizzo roane roath roba robaina robak robbins robel roberson robert roberti roberts robertson robet robillard
robin robinson robison robledo robles robson robu rocca rocchi rocco rocha rochaix rochat roche rochemont rochkind
rochus rockafellow rockefeller rockel rockmeier rockomanovic rockwood rocray rodarte rodehau rodenhouse roderica
rodgers rodigari rodiger rodl rodman rodmann rodmun rodmur rodowska rodowski rodrich rodrigez rodrigues rodriguez
rodriquez roecker roed roede roee roehm roer roeser rogahn rogala rogalska rogalski roger rogerson roggatz rogolino
rogovy rogowska rogowski rogoz rogozen rogulja rohan rohlander rohn rohrer roice roid rojas rojek rojo rokach rokossa
rola rolan rolanda rolandson rold roldan roleder rolfson rolfston rolland rollet rollo rolo roloff rolon romagnoli
romaguera romalda roman romanas romancik romancikova romanciuc romanelli romani romaniello romanini romano romanovska
romanovskis romanowska romanowski rombert romcevic rome romelda romelle romeo romeon romero romeyn romie romilly
romine romito romney romo romy ronal rondi rondinone rondon rondoni rondovic ronel ronen ronn ronnholm roob rooke
rooker roos roose rooyen roper roque rorry rorrys rosa rosado rosalba rosales rosandic rosane rosario rosas rosati
rosbach rosca roschinsky rose rosecan rosel roselane roselani roselba rosemare rosemari rosena rosenauer rosenbauer
rosenbaum rosenberg rosenberger rosenblast rosenblatt rosenblum rosenfeld rosenkrantz rosenkranz rosenquist rosenstein
rosenthal rosenwald rosenzweig rosevic roshan rosi rosiak rosinska rosinski rosio roskes roskic rosksch rosmarin
rosner rosol ross rossberg rosse rosselli rossen rosset rossetti rossi rossing rossini rossler rossner rosso rossouw
rossuck rostand rosu roswald rota rotari rotaru rotberg roter roth rothberg rothenbacher rothenberg rother
rothlisberger rothmuller rothschild rothstein rothwell roti rotman rotolo rotondo rotow rottger rotundo roubal
roubalova rougemont roulin roumell rous rousova rousseau roussel routh roux rovcanin rovelli rovit rovner rowe rowell
rowley roy roybal roybn royd roydd royden roye royer royo rozac rozanska rozanski rozek rozenbaha rozenbahs rozgic
rozite rozitis rozkalne rozkalns rozsypal rozsypalova rozycka rozycki rubbico rubel rubene rubenis rubens rubenstein
ruberta ruberto rubino rubinstein rubio rucco ruch rucinska rucinski ruckdeschel rucker ruckman rudan rudelson rudich
rudiger rudin rudinska rudinski rudman rudnicka rudnicki rudolf rudolfova rudwik rudzinska rudzinski rudzite rudzitis
rudzka rudzki ruecker ruegg ruel ruelas ruella ruelle ruelu rufena ruffi ruffin ruffina ruffo rufford ruford rugen
rugg ruggeri ruggieri ruggiero ruhl ruhnke ruiter ruiz rumenic rumery rumilly rumney rumpf runce runcis runck rundgren
runkel runkle runolfsdottir runolfsson runstadler runte ruotolo ruphina rupnik rupprecht rus rusanoska rusanoski
ruscher rusciano ruscio rusel rusell rusert rusin ruskin rusnac rusova russel russi russo russom russon russu rustamov
rustamova rustice rusticus rusu rutan ruter ruth rutherford rutherfurd ruthven rutkowska rutkowski ruttimann ruud
ruvolo ruyle ruzek ruzich ruzicka ruzickova ruzkova ryan ryba rybak rybar rybarczyk rybarik rybarikova rybarova
rybicka rybicki rybnicek rybnicekova rybova rydder rydl rydlova ryjikh ryle rysava rysavy rysler ryter ryzih rzepka
saadiyev saadiyeva saarinen saavedra saba sabadell sabah sabaly sabatini sabatino sabato sabau sabba sabbatini sabdat
sabec sabella sabelle saberhagen saberio sabia sabian sabino sabljak sabolcec sabolska sabolski sabri sabsay sabu
sacchet sacchetti sacchi sacci sacco saccone sachi sachiko sachs sachse sachsse sack sacken sackey sackman sacksen
sackville sacttler saddler sadick sadiki sadiklar sadilek sadilkova sadio sadira sadirah sadiras sadl sadler sadoc
sadoff sadonia sadovic sadowska sadowski sadriddinov sadriddinova sadzak saefullah saeger saenz saether safar safaric
safarik safarikova safarova saffian saffier saffren safier safire safiryev safiryeva safitri safko saflanis safo
safoyev safoyeva safranek safrankova sagadi sagafe sagerman sagna sagodic sagonas saheed sahin sahner sai saia saidel
saideman saidov saidova saied saiff saile sailer sailesh saimon saini saire saito saiz sajinovic sajovich sajtos
sakanovic sakho sakhuja sakmar sakovich saks sala saladino salahi salahudin salaj salako salami salamone salangi
salangia salas salatiello salazar salba salbu salcedo salchunas salcido saldana saldivar salek salema saleme salemi
salemme salena salene salerno salesin salgado salierno salinas salis salisbarry salisbury salita salkova sall salma
salmina salminen salmins salo salohov salohova salomie salomone salonen salot salow salsabilla salsbury saltsman
saltzman salvadore salvadori salvati salvatore salvatori salvay salvi salvo salvucci salzano salzer salzhauer salzmann
sama samac samal samala samale samalla samanci samandarov samandarova samaniego samanthia samardzija samau samb samba
sambe sambou samek samel samella samelova samford samiryev samiryeva samkova sammartano sammartino sammer sammert
sammons samohod samohodaj samolov samolova samolovac samosir samp sams samsalovic samson samsonova samuel samuella
samuelson samuelsson samul sanabria sanadrovic sanalda sanbo sanborn sanborne sanburn sancha sanches sanchez sanctis
sanda sandalci sandalj sandberg sandell sander sanders sandic sandler sando sandon sandor sandova sandoval sandoz
sandry sandstrom sandu sane sanferd sanfilippo sanfo sanford sanfourd sanfred sanger sanjiv sankaran sankey sanna
sannino sans sansbury sansen sansone santacruz santamaria santana santangelo santarelli santarossa santarsia
santarsiero santi santiago santillan santilli santinelli santini santis santo santoni santor santori santoro santos
santoso santucci sanusi sanyu sapers saphra sapienza saponaro saporito sapowith sapphera saptono saputra saputri
sarabia saracino sarad saragih sarah saraiva saraiya saraswati sarazen sarbu sarchet sardella sardina sardorov
sardorova saretta sargac sari saric sarid sarilda sarioglu sarkaria sarkozi sarnataro sarno sarnoff sarpong sarr
sarson sarti sartin sartor sartori saruga sarvari sarvarov sarvarova sasek saskova sasnett sassan sassano sassi sasso
sateia sathrum satner sato satria satta sattelmaier satterfield satterlee sauceda saucedo sauder sauer sauerland
sauers sauliete saulietis sauls saum saumweber sausa saussure sava savadove saval savary savciuc savdeep savell
savevska savevski savick savil savill saville savin savini savitt savoca savoia savolainen savova savu sawayn sawicka
sawicki sawtelle sawyor saxen saxena sayce sayed sayette sayginer sayles saylor sbrana scaglione scala scalia scalise
scalzo scammon scandura scano scanu scarano scardino scarito scarpa scarpellini scarrow scc scever scevo scevor
scevour schaab schaaff schacht schacker schaden schaefer schaeffer schafer schaffarzik schaffel schaffer schahbasian
schaller schalles schamberger schaning schaper schapira schar scharaga scharer scharf scharff schargel schatz schaub
schaumberger schear schechinger schechter scheck schecter schedler scheer scheers scheidegger scheider schejbal
schejbalova scheld schelk schell schellenbeck schellens schembera schenck schenk scherbarth scherer scherini scherle
scherman schermann scherrer schersing schertz scherz schettino scheurer scheuring scheytt schiavi schiavo schiavon
schiavone schick schielke schieskow schifano schiffman schifra schild schildhauer schilit schillaci schiller schilling
schilt schima schimmel schimmer schindler schindzielorz schinica schinner schiopu schipper schirmer schiro
schirrmeister schirru schlachter schlangen schlatter schlawitz schlechtweg schlenger schlesinger schlessel
schlessinger schley schleyer schlicher schlicht schlitzer schlosser schluter schmalzle schmeler schmeltzer schmid
schmidt schmidtchen schmidtova schmitt schmitz schmuhl schnabel schnapp schneider schneidrova schnelting schnider
schnieder schniedermeier schnorr schnur schnurer schnurr schnyder schober schoberg schoch schockel schoeman schoen
schoenberg schoenburg schoenfelder schoening schofield scholem scholten scholtz scholz schonball schonbeck schonberg
schondelmaier schonebeck schonenberger schonfeld schonfield schonherr schonlebe schonthal schoof schorderet schorr
schott schottmann schotz schou schouren schouten schowalter schrader schram schramke schramm schreck schreib schreibe
schreiber schreibman schreiner schreiter schrepfer schrick schriever schroder schroeder schroer schroth schubert
schuermann schuff schug schuh schuhaj schuldt schulein schuler schulist schulman schult schulte schultz schultze
schulz schulze schumacher schuman schumann schumer schumm schupp schuppe schuppel schurch schuri schurman schuster
schutz schutzbach schutze schwab schwalm schwanbeck schwandke schwanitz schwarthoff schwartz schwarz schwarzer
schwarzkopf schwarzmeier schwarzova schwatlo schweiker schweisfurth schweitz schweitzer schweizer schwejda schwenk
schwennen schwerdtner schwidde schwing schwinn schwirkschlies schwitzer schwizgebel schwuchow sciacca scibert sclar
sclater scocco scognamiglio scoles scopece scopp scornik scorza scoter scotney scott scotti scoville scribner scripnic
scriven scrivenor scrivens scrivings scrofani scrogan scrope scuderi sculley scully scurlock scurtu scutaru scutt
seabrook seabrooke seabury seaddon seaden seadon seafowl seagrave seagraves seale searby searcy searle seaton seaver
seavey seavir sebastiani sebbie sebek sebela sebelova sebenji sebesta sebestova sebkova secchi secci sechi seck secor
secrest secrieru secunda secundas seda sedarevic sedberry sedda sedgewake sedgewick sedgewinn sedillo sediva sedivy
sedlacek sedlackova sedlak sedlakova sedlar sedlarova sedliak sedliakova sedlik sedova seebeck seedman seeger seel
seelig seely seema seena seessel seeto seften sefton seftton segal segalman segavcic segnane segota segovia segunmaru
segura sehls sehnal sehnalova seiber seibold seidel seiden seiders seidl seidler seidlova seidule seif seifert
seifertova seigel seigler seiler seiter seitz sejeja sejejs sekanina sekaninova sekinat seko sekofski sekularac
sekyere selassie seldan selden seldon seldun selemas seleta selfridge selhorst seligman seligmann selima selimah
selinski sellma sello selmner selmore selry selway selwin selwyn seme semela semele semerad semeradova semeraro
semisch semmes semprini sen senalda senatore sene senecal senger senghor senhauser senica senk senkel senko senkova
senn sension senskell senzangakhona senzer seow sepe sepetci seppala septima sepulveda sera serafin serafine serafini
serafino seraphim seraphina seraphine serban seremet serena serfontein serg serghei sergi sergias sergius sergo sergu
serhat serica serilda serle serles serna seroka serpa serr serra serrano serrato serrell servais servan servetnick
serzante serzants sessa sessler sesta sestak sestakova sestito seta setala sethi sethrida setiawan seto seton settera
setula sevcenco sevcik sevcikova seve sever severa severen severi severino severova severson sevi sevik sevilla sewald
sewel sewell sewellyn sewole sewoll seydi seye seyidova seyler seys sezek sezen sforza shabbir shaddock shaefer
shaeffer shaer shafer shaff shaffer shaffert shah shahbozov shahbozova shahobiddinov shahobiddinova shahriyorov
shahriyorova shahzodov shahzodova shai shaia shaikh shakespeare shakya shamma shamrao shamsiddinov shamsiddinova
shanahan shaner shanleigh shanley shanly shanney shantha shaper shapiro shargel sharma sharman sharos sharpe shatzer
shaughnessy shaum shaya shayn sheaff shedd sheeb sheedy sheehan sheepshanks sheeran shekoni shelah shelburne sheley
sheline shellans shelman shenan sheng shepley sheply shepp sherar sherard sherborn sherborne sherburn sherburne shere
sherer shererd sherfield sherj sherl sherourd sherpa sherr sherrard sherrer sherrill sherris sherrod sherurd sheryle
sherzodov sherzodova shetrit shevlo shewchuk shewmaker sheya shezi shiau shieh shiekh shields shien shiff shifra
shifrah shig shih shiller shimberg shimkus shinberg shing shipley shipman shipp shippee shira shirah shirberg shiri
shirlie shiroma shishko shiu shiverick shlomo shodiyorov shodiyorova shohibov shohibova shoifet sholeen sholem sholes
sholley shongwe shornick shotton showker shreeves shrestha shreve shrier shriner shriver shue shugart shukla
shukrulloh shukrulloha shulamith shulem shuler shulins shull shulman shulock shult shultz shum shuma shuman shumway
shuping shushan shute shutz shwalb shyamal sibell siberson sibie sibiya sible siblee sicard sices siciliano siclari
sicular sida siddon siddra sidell sidhu sidibe sidky sidler sidlo sidlova sidman sidoma sidonius sidoon sidran sidras
sidwel sidwell sidwohl siebel sieber siebert siedlecka siedlecki siegel siegler siegling siegrist sielemann sielen
siemon siener sienkiewicz sieracki sieradzka sieradzki sierra siesser sietniece sietnieks sievers sievert siewert
sigler signorelli signorile signorini sigrist sigsmond sihler sihombing sihon sihonn sihotang sihun sihunn siino
sikata sikes siketanc sikko sikora sikorova sikorska sikorski silberman silda silden sile sileiko silenzi silhava
silhavy silin silina silins silis sillah sillsby silma siloa siloam siloum silsby silsbye silva silverman silverstein
silverts silvestri silvestrini silvestro sima simacek simackova simah simak simakova simanek simanjuntak simankova
simatic simbolon simcic simcik simcikova simdars simecek simeckova simek simeoli simeone simeoni simeti simic
simicevic simicsebalj simijonovic simin simion simionescu simjanovic simkova simljesa simmen simmie simmons simoes
simojlovic simon simoncelli simone simonet simonetti simoni simonini simonis simonova simonovic simonovicova simons
simonsen simova simpkins simpson simsar simsek simson simula simulov simulova simunek simunkova simunovic simurdic sin
sinaga sinai sinanoglu sinclair sindelar sindelarova sindler sindlerova sinegold singband singh singhal sinha sini
sinnard sinnhuber sinopoli sip sipek sipes sipkova sipos sipova sipple siptar sir siracusa siragusa sirait sirante
sirants sirbu siregar sirghi siri sirkin sirmons sirois sirojiddinov sirojiddinova siroka siroky sirotek sirova sirovs
sischka sisco siska siskind siskova sisneros sissel sisson sitaric sitarski sitek sithole sithuli sitnik sitompul
sitorus sitra situmorang siu siubhan sivak sivakova sivia sivie siwek siwele siyaya sjoberg sjogren skacel skacelova
skala skalicka skalicky skalova skalska skalski skandovic skantze skardol skees skeie skeledzija skelton skenderija
skerl skiba skibicka skibicki skibinska skibinski skiest skiles skilken skillern skinner sklar sklenar sklenarova
sklenka sklenkova skoczylas skoda skodova skoglund skokan skokanova skolnik skopal skopalova skora skorepa skorepova
skorupan skov skova skowron skowronek skowronska skowronski skrabal skrabalova skracic skricki skriniar skriniarova
skrivanek skrivankova skroban skrzypczak skrzypek skudra skultety skultetyova skurnik skutchan skutecka skutecky
skuterud skvorak slaba slaby sladakovic sladek sladen sladic sladka sladkova sladky sladoje sladojevic sladovic slam
slama slamarska slamarski slamek slamova slanina slaninova slankamenac slastan slastanova slater slatinac slavic
slavicek slavickova slavik slavikova slavin slavkovic slawinska slawinski slayton sldney slechta slechtova slemmer
sletten slezak slezakova slifka slijepac slijepcevic slinkman sliwa sliwinska sliwinski sloatman sloboda slobodanac
slobodanovic slobodjanac slobodnik slobodnikova slobodova slocum slonja slosberg slota slotnick slotova slotta
slovacek slovackova slovak slovakova slowik slowinska slowinski sluiter sluka slukova slusarczyk slyke smaic smail
smailbegovic smajda smajdova smajlovic smalley smallman smedsrud smeets smejkal smejkalova smekal smekalova smerda
smerdova smet smetana smetanova smets smid smidova smieja smiga smiley smiljan smiljanec smit smite smith smitham
smitran smits smitt smogeli smola smolik smolikova smolinska smolinski smoljanec smoljanic smolka smolkova smolova
smoot smrcak smrcka smrckova smrek smrekova smrz smrzova smuge smugis smukler smutna smutny smyth snajdr snajdrova
snapp snashall snedden sneed snell snoddy snodgrass snook snooke snowber snyder snyman soane soare soares sobar
sobczak sobczyk sobek sobel sobieraj sobitov sobitova sobkova soble sobolewska sobolewski soboll sobota sobotka
sobotkova sobowale soccorsi socha sochacka sochacki socher sochirca sochor sochorova socolov socolova socrates sodano
sodar soderberg sodiqov sodiqova soelch sofer sofko soinski sojka sojkova sokhela sokil sokol sokolicmihalak sokolova
sokolowska sokolowski sokul sola solak solana solano solar solberg solc solcova soldati soldo solenne solga solheim
solinas solis solita solitta soliz soljic soll sollars soller solley solli sollner sollows solmaz solnit soloma
soloman solomon solorio solorzano solta soltan soltanov soltanova soltes soltesova soltys soltysiak soltysova soluk
somayaji somma sommer sommrova somodvarac somogyi somrak somssich sondisa sondore sondors soneson soni sonko sonn
sonnabend sonnenfeld sonstrom sontag sontich soos soph sopher soracco sorbello sorce sorci sorcim sorel soren sorensen
sorenson sorgic soria sorilda sorkin sorlie sormaz soro sorrentino sorsa sosa sosare sosars sosna sosnowska sosnowski
sostarec sostarko sosthena sosthenna sosthina sotelo sothena sothole sotic soto sotos sotra sottile souare soucek
souckova soukup soukupova soule soulier soumare sousa southard southworth soutor soutter souvaine souza sova sovagovic
sovova sow sowa sowell sowinska sowinski soyinka sozeri spacek spacil spacilova spackova spada spadafora spadaro
spadoni spagnolo spagnuolo spahn spalding spalla spancake spaniel spanjian spank spano spanos spanovic spanu sparacino
sparhawk sparic sparke sparkie sparky spasenic spasenovic spasic spaskovic spasojev spasojeva spasojevic spasovska
spasovski spataro spataru spatola spatz spaulding spearman specht spector spelmeyer spencer speranza sperling spernjak
speroni sperry spevek spicka spickova spiegel spiegelburg spiegelman spiegleman spieler spielman spielvogel spiers
spies spiga spillar spina spindell spinelli spinka spinner spinu spiranec spiro spiros spitzer spitzmuller spizzirri
splichal splichalova splinter spoerri spohr spoljaricperhat spooner sporer sporrer sporri spottel spracklen sprage
spragens sprague spratt sprenger springer sproge sprogis sproul sprude sprunger spurgeon spurna spurny squier srakic
sramek sramkova srb srbova srini sroka staal stabile stachowiak stachowicz stachura stachurska stachurski stadelmann
staden staffan staffieri stagg stahl staicu stajhofer stalder staley stallworth stamata stamatiadis stambaugh stamm
stampf stan stanciu stancu stander standice standish standley standush stanek stanescu stanfill stang stanger stangl
stanhope stanicic stanijanovic stanijevic stanikic stanisa stanislawska stanislawski staniszewska staniszewski
stanivukovic stankiewicz stankova stankovicmarton stannfield stannwood stanton stanway stanwin stanwinn stanzel
stanzione stapic stara starbuck starcevicmatijasko starek stargell starinsky stark starkey starkova starks starobin
starovlah stary stascik stasiak stasni stasny stastna stastny staszewska staszewski staten statis staub stauder
stauffer stauss stavila staw stawicka stawicki stclair stearns stec steck steddman steding stedman stedmann stedt
steele steenkamp steere stefan stefanac stefancic stefanescu stefani stefaniak stefanka stefankova stefano stefanova
stefanska stefanski stefek steffen steffensen steffin steffny steffy stefkova stefl steflova stegman stegmann stehlik
stehlikova stehr steidl steigauf steiger stein steina steinberg steinecke steiner steinerova steinert steinkamp
steinke steinman steinmann steinmetz steins steinway stejskal stejskalova stelkens stella stelle stelmach stelu
stempien stempson stengel stenger stengl stensrud stenzel stepan stepanek stepanic stepankova stepanov stepanova
stepanovic stephan stephens stephenson stepien stepniak sterba sterbova stern sternberg sternick sternlight sterrett
stetson stettler steuber steuk stevelic stevens stevenson stevilovic stewardson stewart steyn stibor stiborova stich
stichter stickney stiedemann stief stiegler stieglitz stier stifel stigliano stila stilla stillas stilu stilwell
stimac stimson stinson stirbu stochmal stocker stockert stockli stockmon stockwell stoddart stodder stodola stodolova
stoeber stoecker stoffel stoian stoica stokanovic stokes stoklasa stoklasova stolarczyk stolarska stolarski stoll
stolla stolle stoller stoltenberg stolz stolzer stoneham stoneman stonwin stoppler storer storfer storl storm storp
storti stortz storz stouffer stoughton stoutjesdijk stovall stover stower stracke strade strader strage straka
strakova stralka strand strander strang strano stranska stranski stransky stratan stratmann stratton stratulat straub
straus strausa strauss strautina strautins strautmane strautmanis strawn strazdina strazdins streck streese streeter
streetman streeto strege streich streit strejcek strejckova streller strenta strepacka strepacki strephon strephonn
strepphon stricklan strickland strickler strickman strieder striezel striga strikinac strmota strnad strnadova
strnisko strniskova stroe strogies strohbehn strohben strohl strohschank strom stroman stromberg stronski strosin
stroud strouhal strouhalova stroup strukelj strunz strutz struve strydon stryker strzelczyk strzelecka strzelecki
stubbs stube stubican stubstad stuchlik stuchlikova stucka stucker stuckey stucki studdard studena studeny studer
studley studner studnia studnicka studnickova stulin stultz stuparic stupka stupkova stuppy sturdivant sturges sturmer
sturrock stutman stutsman stutz stutzman styger suanne suarez suartini subak subedi sublett subrt subrtova sucameli
sucera sucevic sucha suchanek suchankova suchomel suchomelova suchta suchy suciu suckow sucy sudderth sudhir sudiati
sudic sudnor sudrajat suelo suen suffa sugden sugihara suhail suhrobov suhrobova suilmann sujdovic sujew suk sukalo
sukalovic sukara sukhum sukin sukova sukute sukuts sulaimon sulamith sulaymonov sulaymonova sulc sulcova suleymanoglu
sulhof sulovnjak sultonov sultonova suman sumer sumerlin sun sunaric sunda sundalic sundberg sunderland sundin
sundstrom suneya sunil supat supen superina supriyanto sura surace surbeck suriano surka surkova surma surovy surth
survance suryatmi suryono susa susac susak susanti suska suski sussi sussman sussmann sussna sustr sustrova susumu
sutakovic sutanovac suter sutermeister suthar suthe sutphin sutschet sutter sutz suvacarov suvacarova suvajac
suvajcevic suvajdzic suvala suwarno suzetta suzovic suzzy svab svabova svacina svacinova svanda svandova svarc
svarcova svaton svatonova svatos svatosova svec svecova svehla svehlova svejda svejdova svendsen svensen svensson
svestka svestkova svet svetlik svetlikova svircev svirceva svitak svitakova svoboda svobodova svorcan svozil svozilova
svrakacic svrbik svrbikova svrtan swagerty swaine swainson swamy swane swanhilda swanhildas swaniawska swaniawski
swanson swart swarts swartz swayder swayne sweatt swec swee sweeney swenson swetiana swetlana sweyn swiatek swiderska
swiderski swiercz swierczynska swierczynski swift swigart swihart swillims swinton swirsky swithbart swithbert swithin
switzer swope swor syahreza sybley syck sykes sykora sykorova sylla sylvanus sylvester symcox symer symons synek
synkova synn syrova syrovy syst syverson szabo szafranska szafranski szalai szasz szatkowska szatkowski szczepaniak
szczepanik szczepanska szczepanski szczerba szczesna szczesniak szczesny szczygiel sze szekely szekeres szelag
szendrei szeto szewczyk szikra szilagyi szoke szostak szucs szulc szwarc szwed szydlowska szydlowski szymanska
szymanski szymczak szymczyk szymkowiak szyszka taam tabacek tabber tabib taborska taborsky tabrisov tabrisova tabshey
tacconi tace tachl tacita tacklind tacy tacye tada tadashi taddei tadich tafelmeier tafoya taft tager taggart
tagliabue tagliaferri tagore tahincioglu tahirova tahirovic tahmosh tai taima taimi taiwo taka takacs takakura takalic
takara takashi takeo takeshi takken takyi tala talabani talanian talanta talapka talarico talavanic talberga talbergs
talbott talich talie tall tallarico tallbot tallbott talley tallone tallu tallula talmud talpa talwar tam tama tamah
tamanaha tamang tamaru tamas tamayo tamba tamberg tamburini tamez tamindzic tamis tammany tammaro tampolja tampubolon
tamsky tamunoemi tan tanackovic tanah tanaka tanase tanasijevic tanberg tancos tancosova tandon tang tangen tanjga
tankoos tankosic tannen tannenbaum tannenwald tanner tanrikulu tansey tanurdzic tanzi taormina tapavica tapavicka
tapavicki tapia tar tarabar taran tarantino tarazi tareyn targett tarihoran tarnowska tarnowski tarquini tarr tarrant
tarrel tarrsus tarryn tarsus tarsuss tartaglia tartamella tarton tarttan taryne tas tasche tasci tasiana taslak tasli
tassi tassinari tasso tassone tatar tataranni tatarka tatarkaova tatarkova tatarova tataru tati tatia tatiana tatianas
tatianna tatman tatomirov tatomirova tattan taufratshofer tavani tavares taveda tavey tavi tavia tavie tavis tavish
tavy tawia tawney tayib taylor tayyebeb tazegul tcacenco tcaci tchao teage teague teahan tearle tecu tedde tedder
teddman tedeschi tedesco tedmann tedric teece teerell teevens teferi tega tegan tegethof teicane teicans teichmann
teillo teilo teixeira tejada tejeda tekand tekelioglu tekin telak telebar telenta telesca telfer telford telfore tella
tellez tellford tello temitope tempa templa templas templer templia tena tench tenenbaum tengdin tengler tenn tenner
tennes tenney tennies teodorescu teofilovic teokarevic teovanovic tepavac tepavcevic tepic tepla teplica teplitz teply
tepper tepsa tepsic teran terbecki terchie terena terenzi teresi terheiden terhune teria terina terle terlecka
terlecki terlizzi terlouw termine ternan terpstra terr terrazas terrena terrene terrilyn terris terriss territus terry
terryl terryn terti tertia tertias tertius teryl teryn terzas terzi terzic terzija terzin terzo tesanovic tesar
tesarova tesi tesla tesler tessler testa teteak teufel teufert teuton tevdenic tevis tewell tewfik tews thacker
thackeray thaddaus thagard thalassa thamora thamos thamrin thanasi thanos thant thapa thar tharp thay thayer theall
thecla theele theis thema themis thenna theola theona theone thera theran theron therron thesda thessa thetes thetis
thetisa thetos theunissen theurer theurich thevenot thiam thiao thiaw thieke thiel thielen thier thijs thilda thilde
thill thimm thinia thiomas thiongane thioub thioune thirion thirzi thirzia thisbe thisbee thisell thissa thoer
thomajan thomas thomey thomka thomkova thommen thompson thomsen thomson thone thorbert thordia thordis thoresen
thorfinn thorlay thorley thorlie thorma thorman thormora thornburg thorncombe thorne thorner thorr thorrlow thorwald
thoyana thranhardt threlkeld thriene thumbeza thunell thurber thurlough thurlow thurmann thurmond thurnau thursby
thury thusi thust thynne thyssen tiano tibbetts tibbitts tibbs tiberti tica tice ticha tichonn tichy ticknor ticon
tidow tidwell tiedeman tiedtke tiemroth tierell tiernan tiersten tierza tietze tifanie tiffa tiffanle tiga tigges
tihomirovic tijanic tijerina tikas tila tilden tilford tilgner tillack tillford tillfourd tillinger tillio tillion
tillman tillo tilney tiloine tilotta tiltina tiltins tima timaric timmermann timmermans timmons timms timotic tinaret
tindall tine tingey tingley tinguely tini tintor tinya tiossem tiozzo tiphane tippets tipton tirado tirele tirelis
tirelli tirri tirzah tisbe tisbee tischler tischmann tisdale tisman tissot tita titania tittman tivontschik tizes
tjaden tjader tjon tkaczyk tkirov tkirova tletski toader toback tobben tobler tocci todaro todhunter tofan tofani
toffey toffic toft tohirov tohirova toivonen tojic tokarska tokarski tokatlioglu tokgoz toland toldo toledo tolkan
tolland tolley tolliver tollman tollmann tolmach tolman tolmann tolomeo tolu tolulope toma tomala toman tomanek
tomankova tomanova tomanovic tomas tomasek tomaselli tomasello tomasevicrigo tomasi tomaskova tomasova tomasovic
tomassoni tomaszewska tomaszewski tomazovic tombaugh tomchay tomcic tomczak tomczyk tomecek tomecekova tomeckova tomei
tomek tomes tomescu tomesova tomka tomkiel tomkins tomko tomkova tomlinson tomljanovic tommasi tommaso tomovic
tompkins tomusilovic tomys tonat toncic tonelli tong tonina tonini tonjes tonkin tonkovac tonl tonn tonneson tonry
toogood toole tooley toolis toomay toombs toomin toor top topal topaloglu topalov topalova topalovic topalska topalski
topcuoglu topfer topic topisirovic topliffe topolovac topolovic topper toraman torbart torbert torchia torchio
torgersen torhert tormas tormoria tornatore toro torok torosian torp torphy torras torray torre torrell torres torresi
torrez torri torriani torrisi torrlow torruella torto tortora tortorici tortosa toscano tosch toshiko tosi totaro toth
tothova toti totman toto touber tound toure tovar towbin towill towland towne townshend towrey towroy toy toyipov
toyipova trabue tracay tracz trager trahern trahurn traini trainor trakas tralli trampeli tramposch tran trandafir
tranova tranquada trant trantow traore trapani trask tratner trauner trauth trautman trautmann travaglini travan
travax traverso travica travnicek travnickova traweek trcek trcka trckova treacy treff trefler treharne treiber trejo
trela trella trellas trelu tremann tremblay trembly tremmel tremml trescott treskavica tress tressia tretinjak tretola
treulich treutel trevah trevethick trevino trevisan trevorr triboi tribuljak trici trif trifan trikic trikosanin
trilbee trilbi trilbie trilby triley trillbee trillby trilley trilly trimble trinatte trinee trinetta trinette trinh
trini trinia trinidad trinl triny triolo triplett tripodi trisa triska triskova tristas tristis tristram trivedi
trivkanovic trnka trnkova trocki troisi trojan trojanova trojanowska trojanowski trombetta trometer tromp tronna
trotta trovato trovillion trow troxell trtica truben trubenova trubow trudnak trueblood truelove truhlar truhlarova
truitt trujillo truong truscott truter trutko tryck trygve trzcinska trzcinski trzeciak tsabalala tsai tsamonikian
tsan tsang tschiers tschirch tschudi tse tseng tshabalala tshombe tsoi tsotetsi tsuda tsui tubanska tubanski tubb tuca
tucci tuccillo tucek tuch tuchman tucholke tuckett tuckova tucs tuddor tudela tudor tudorache tudose tudow tufano tufo
tuglu tugluk tugman tuinenga tulla tullio tullius tullus tullusus tuma tumbarello tumino tumova tunaboylu tunc tunceri
tuneberg tunkova tunnell tuominen tupler tuppeny turajlic turan turcan turcanu turchi turco turcok turcokova turcotte
turcu turecek tureckova turek turino turinska turinski turk turkdogan turkova turkyilmaz turley turmel turnadzic
turnbull turne turner turnheim turoff turpin turrell turro turunen turza tuschmo tustonja tutankhamen tutt tuttle
tutto tutu tutuncu tuzun tvrda tvrdik tvrdikova tvrdy twardowska twardowski twedy tweneboa twitt twum twumasi tybald
tychon tychonn tyika tymes tyrrell tzong ubald uball ubana ubavic ubavin ubavkic ubaydullohyev ubaydullohyeva
uberacker ubiparip ubiparipovic ubner ubovic uca uchechi uchida uchish uchqunov uchqunova udela udele udella udelle
udicka udicki udilovic udovcic udovicic udovicka udovicki udre udris udvardi uela uella ugarak ugljesic ugolini ugrcic
ugricic uher uhlemann uhlig uhlir uhlirova uhrig uhrova uibel uird uitterdijk ukraden ulah ulane ulani ulda ulemek
ulibarri uliczka ulita ulker ulland ullman ullmann ulloa ullrich ullund ullyot ulomov ulomova ulphi ulphia ulphiah
ulrich ulrichova ultan ultann ultima ultun ulug uluhan ulund umarov umarova umbach umeh umidullohyev umidullohyeva
umidyev umidyeva umlauft ummersen umminger umolac umont unal unders underwood undis undry unger ungley ungureanu unni
unterpaintner untila upali uphemia upshaw upton ural uram uramova urana urania uranie urata urba urbai urban urbancova
urbanczyk urbanec urbanek urbani urbaniak urbankova urbanna urbannai urbannal urbano urbanova urbanowicz urbanska
urbanski urbansky urbas urbina urblik urblikova urena urfonov urfonova urhig uria urial urian urias uribe urien uriia
uriiah uriisa urina urion urissa urita urquhart urrutia ursachi ursal ursas ursel ursi urso ursu ursulette usada usai
usamah usanis ushijima usmonov usmonova utama utami utas utham uthrop uticas utimer utjesanovic utley utta uttasta
uttica uuge uund uwais uwton uyainah uyekawa uys uzayrov uzayrova uzelac uzia uzial uziel uzun uzzi uzzia uzzial
uzziel vaas vaasta vaca vacarciuc vacca vaccari vaccaro vacek vacha vachell vachil vachill vachova vaciete vacietis
vackova vacla vaclavek vaclavik vaclavikova vaclavkova vaculik vaculikova vacuva vaden vadlja vadnee vaduva vaenfila
vafoyev vafoyeva vagner vagnerova vahala vahe vahlensieck vaientina vailati vaios vaip vaisanen vaish vaivade vaivads
vajcik vajcikova vajda vajdicka vajdova vajzenbach vakareskov vakareskova val vala valach valachova valachovic
valachovicova valadez valasek valaskova valda valdas valdes valdez valdis valdivia valek valenba valencia
valencicbrkic valent valenta valente valenti valentin valentini valentino valentova valenza valenzuela valeri valerlan
valerle vales valesova valeta valic valiyev valiyeva valkai valkova valladares valle valleau vallejo vallery valles
vallet valletta valli vallienne vallo vallone vallonia valonia valoniah valora valorie valova valsecchi valtere
valters valtin valuska valuskova valverde van vana vanaga vanags vancura vancurova vandamme vanden vandenberghe
vandenbroeck vander vanderhoek vandervelde vandervort vandevelde vandyke vanecek vaneckova vanegas vanek vanekova
vange vangermain vanhomrigh vanhook vani vanicek vanickova vankova vanni vannini vano vanova vanthe vanzant varadi
varden vardon vareck varela varenina varga vargas vargova varhol varian varicak varick varien varinac varini varion
varipapa varma varman varmuza varney varnica varriale varrian varrier varsava vartic varzic varzicbiuklia
varzicbiuklija vasadi vasak vasakova vascotto vasek vashtee vashti vashtia vasicek vasickova vasile vasileior vasilek
vasilescu vasiliki vasiliu vasilj vasils vasiyeva vaska vaskova vasos vasquez vass vassallo vassar vassaux vassell
vasseur vasta vastah vastha vasti vasya vasyuta vater vaules vavra vavrik vavrikov vavrikova vavrova vaz vazquez
veator veats vecchi vecchio vecera vecerova vecumniece vecumnieks vedetta vedette vedi vedis vedvik veedis veen
veenstra vega vegar vegge veiga veinberga veinbergs veisa veiss vejnovic vejvoda vejvodova vekecka vekecki vekic vela
velaja velanac velasco velasquez velazquez velde velden veldsman veleda velez velick velioglu veliz veljkov vella
velleman ven venable venator venditti veneaux venegas venetia venetis venezia venghaus venice venn veno venola venter
venterea ventimiglia ventre ventura venturelli venturi venturini venu venuti vera verada veradi veradia verax verbeek
verbenia vercesi verde verdes verdha verdi verdugo verduzco veres vergara vergne vergos verhaeghe verhoeven verlee
verma verme vermeulen verner vernerova verneuil verniest vernita veron veronese verras versfeld vershen verstraete
verzi vescuso vesel vesela veselicacatipovic veselicic veselova vesely vesic vesin veskovic vestergaard vetter veum
veverka veverkova vevina vevine vey vezi vezmar vezza vezzoli vharat viafore viale vianello vicari viccora vicen
vicenova vicente vicha vichi vichova vicinanza vicini vickey vicol victorie victorine vida vidacek vidal vidda viddah
viderscak vidmar vidosavljevic vidranjska vidranjski viehmann vieira viellehner viens viera vierin vierno vieru vieva
vieweg vigen vigil viglione viguerie viking viklund vila vilakazi vilberg vilimek vilimkova viljoen vilka vilks villa
villada villadsen villagomez villalobos villalpando villani villanueva villareal villari villarreal villasenor
villegas villiers vilsone vilsons viluma vilums vinaya vincelette vincenc vincent vincenta vincentia vincenzi vinci
vincze vinia vink vinketa vinn vinna vins vinsova vintere vinters vinther vintila viola violante violi vipul viquelia
viradis virag virendra virg virgel virgilia virgilio virgy viridi viridis viridissa virlan virnelli virtanen visagie
visan visani viscardi visco visconti visek visekruna visentin vish visintin viskova visnovska visnovsky visser vit
vita vitale vitali vitalis vitasek vitaskova vitek viti vitiello vitina vitins vitkova vitkun vitman vito vitola
vitolina vitolins vitols vitova vittori vituma vitums viveca viviani vivica viviers vivl vivle vizitiu vizza vizziello
vizzone vlach vlachova vlad vladamar vladi vladimar vlah vlas vlasak vlasakova vlasic vlcek vlckova vliet vlk vlkova
voboril voborilova voccola vodak vodakova vodicka vodickova vodrazka vodrazkova voelkel vogel vogele vogeley
vogelgsang vogronicopacic vogt voicu voigt voinea vojacek vojackova vojta vojtech vojtechova vojtek vojtekova vojtisek
vojtiskova vojtkova vojtova vokoun vokounova vokuhl vola volding volek voleta voletta volf volfova volin volk volker
volkman volkmann volkova volle vollis volna volnak volnay volney volny volotta volpe volpi voltmer voltz von vona
vondra vondracek vondrackova vondrak vondrakova vondrova vonrueden vontein vookles voorhis voracek vorackova vorel
vorfeld vories vorisek voriskova vorlicek vorlickova vorlova voros vorster vos vosilyev vosilyeva vosloo voss votava
votavova votaw votruba votrubova vrabcova vrabec vrabie vrablik vracar vracarevic vrana vranjic vranjkoviccenan
vranova vrba vrbanac vrbas vrbaslija vrbova vrekalovic vries vrugic vrzal vrzalova vtarj vtehsta vuceta vucetic
vucevac vuckovac vuckovic vuco vucurevic vudimir vuillermoz vujakovic vujeva vukadin vukaljevic vukalovic vukanovic
vukasinac vukasovic vukcevic vukelic vukelja vukeljic vukobradovic vukobrat vuksa vuksanicpuljek vuksanovic vuksic
vulcevic vuleta vuletas vuletin vulic vulicevic vulisic vullo vulovic vunak vunjak vunturisevic vuong vybiral
vybiralova vydarena vydareny vydra vydrova vymazal vymazalova vyner vyse vyskocil vyskocilova vyslouzil vyslouzilova
waal wacana wachenbrunner wachtel wachter wackrill waddell waddington wade wadell wadesworth wadleigh wadlinger
waechter waelchi waers wagenaar wagner wagnerova wagshul wagstaff wahkuna wahl wahlstrom wahyudin wahyuni waibel
wailoo waine wakan wakeen wakerly waki wal walburga walcoff walcott walczak waldack walder waldman waldmann waldner
waldos waldron walford waligore walke walker walkling walkowiak wallach wallack waller walley wallford walli wallin
wallinga wallner wallraff wallstab walrath walsh walston walter walters walther waltner walton waltrova waluyo
walworth walz wampler wamsley wan wandy wane wanfried wang wanner wanonah wanyen wappes warchaw warchol ward wardana
wardieu wardlaw wardle wareing warenne warfeld warfield warfold warford warfore warfourd warga warila warram warrenne
warrick warrin wartenberg warthman warton wartow waschbusch washburn washko wasiak wasik wasilewska wasilewski wasita
wasiu waskita wasowska wasowski wasser wasserman wassilew wassiluk wasson wassyngton wastuti watanabe waterer waterman
waters watkin watkins watsica watson wattenberg watters waugh wauters wavell wawro wawrzyniak waxler waxman waynant
wayolle wdowiak weaks weasner weatherby weatherley webber weber webrova wedurn wegmann wegrzyn wehner wehrle wehrli
wehrsen weibel weide weidlich weidman weidner weig weigel weight weigle weihs weikert weil weiler weiman weimann
weimer weinand weinberg weiner weinert weingarten weingartner weinhardt weinman weinreb weinrich weinshienk weinstein
weinstock weintrob weirick weis weisbart weisberg weisbrodt weisburgh weiser weisler weisman weismann weiss weissberg
weissman weissmann weissnat weissova weitman weitzman weixel weksler welch welcher welcy welford welker weller welles
wellesley welsch welti welton welz welzel wendalyn wendelin wendelina wendin wendolyn wendt wenger wengert weniger
wenk wenn wennerholn wenoa wentworth wentzel wenz wera werbel werby werle werner wernick wernsman werra werrmann
wershansky wershba wertag wertheimer wertz wesa wescott wesla wesle weslee wesley wesolowska wesolowski wessel wessels
wessinghage wessling west westberg wester westerfield westfahl westfall westhead westhuyzen westlund westmoreland
westney westphal wet wettstein wetzel wetzell wexler weyel weyermann weywadt wezel whalen whall whallon whang wharton
whatley whelan whiffen whiney whipple whitcher whitcomb white whitebook whitehouse whitehurst whitelaw whiteley
whitford whitnell whitson whittemore whitten whitver whorton whyte wiacek wiafe wibisono wibowo wiburg wicaksono
wichern wichman wichmann wickert wickham wickman wickner widera widiastuti widmer widodo wiebe wiebmer wiecek wieche
wiechmann wieckowska wieckowski wieczorek wiedmann wiegand wiegelmann wiencke wier wieren wierig wiersma wierzbicka
wierzbicki wiese wieser wiggins wightman wijaya wijayanti wijk wikstrom wilcox wilczek wilczynska wilczynski wilda
wilde wildee wilderman wildermuth wilen wilfreda wilhelm wilhide wilinski wilk wilkens wilkey wilkie wilkins wilkinson
wilkison wilky will willane willcox willems willemsen willet willett williams williamsen williamson willin willman
willmert willms willner willock willoughby willtrude willumsen willwacher wilmott wilonah wilscam wilser wilsey wilson
wilterdink wilts wiltsey wiltshire wimmer wimsatt wina winarno winarsih wincer winchell winchester windler windzer
winebaum winer winfrid winiarska winiarski winikka winkelmann winkler winklerova winnick winograd winola winou winser
winshell winson winsor winstonn winter winterbottom wintheiser winther winthorpe winton winwaloe winzler wirth wirz
wischek wischer wiseman wiskind wisnicki wisniewska wisniewski wisoky wisozk wissing wistrup wit witcher witczak witek
witha witherspoon witkin witkowska witkowski witt witte wittenburg wittich witting wittl wivestad wivina wivinah
wivinia wixted wiza wlodarczyk wlodarska wlodarski wnuk woehick woermer wohlert wojak wojcicka wojcicki wojciechowska
wojciechowski wojcik wojtas wojtasik wojtczak wojtkowiak wojtowicz wolak wolcott wold wolenik wolf wolfarth wolfe
wolff wolfgram wolford wolfort wolfova wolfson wolgast wolinska wolinski wolk woll wollenberg wollis wollmann
wolmerans wolny wolpert wolska wolski wolsky wolters womack wonacott wong wood woodall woodberry woodford woodhead
woodhouse woodley woodring woodruff woodson woodsum woodward woolcott wooldridge woolley woolson wooster wootan
woothen wootten worl worlock worrell worsham wos woschler wosiyane wouters woytkowska wozniak wrand wright wrightson
wrigley wrobel wroblewska wroblewski wrona wronska wronski wsan wuckert wuhn wujak wulandari wulf wulfe wunder wunsch
wunsche wuraola wurm wurst wurster wurtz wuthrich wyck wycoff wylde wylen wyler wyludda wyly wyman wymore wyne wyon
wypych wysocka wysocki wyss wystand wyszynska wyszynski xaba xacon xairo xalilov xalilova xana xantha xanthe xanthus
xavier xavler xelil xenia xeno xiana xicoy xylon yaakov yaamoa yablon yacano yacov yade yaeger yager yago yahiya
yahyoyev yahyoyeva yaker yalcin yamauchi yami yan yand yanes yanez yang yanuar yaqub yarak yarvis yasu yasui yate
yates yatzeck yavuz yawson yazbak yazici ybarra yeargain yearwood yeaton yeboa yeboah yebra yecies yelich yelmene
yemane yengwa yeorgi yerga yerkovich yerxa yesilkaya yesima yeta yetac yetah yetkiner yetti yeung yila yildirim yildiz
yildizoglu yilmaz yilmazer yim yin yip yirenkyi yirinec yiu ylla yoho yokoyama yokum yolanda yonah yonatan yong yonina
yonit yonita yoong yoqubov yoqubova yorbekov yorbekova yordan yorgen yorick yorulmaz yoshio yost youlton young
younglove youngman youngran yousuf yoznurov yoznurova yseulta yseulte yudhistira yue yuen yuhas yuille yuji yukio
yuksel yulianti yulianto yuliarti yumuk yundt yunfei yung yuniar yunick yunta yunusov yunusova yuria yursa yurt yusem
yussuf yusufyev yusufyeva yusuk yuzik yvonner zabaleta zabirov zabirova zablocka zablocki zaborowska zaborowski
zaborska zaborsky zabranska zabransky zabrdac zabrine zacarias zaccaria zaccaro zacek zach zachova zackova zacks
zaczkiewicz zadack zadnik zadoc zadravec zadric zafarov zafarova zagarac zagaria zago zagorscak zagorsek zagorska
zagorski zaharia zahavi zahn zahradka zahradkova zahradnik zahradnikova zahrah zaid zailer zaituc zajac zajacova
zajaczkowska zajaczkowski zajic zajicek zajickova zajicova zak zakarias zakova zakrzewska zakrzewski zalako zalar
zalea zales zalesak zalesakova zaleska zaleski zalewska zalewski zalite zalitis zaller zalucki zamarreno zamarripa
zambon zamboni zambrana zambrano zambuto zamecnik zamecnikova zamenhof zamfir zamora zampardi zampieri zampino zamudio
zana zanatta zandt zanella zanelli zaneski zanetta zanetti zani zanner zannini zanon zanotti zantos zanze zapalac
zapata zapletal zapletalova zaporojan zappacosta zappala zappia zaragoza zarate zareba zaremba zaremski zarger zarina
zarins zarkovic zaruba zarubova zarzycka zarzycki zashin zaslow zasuwa zatloukal zatloukalova zauber zavadil
zavadilova zavala zavras zavrel zavrelova zawada zawadzka zawadzki zawde zayas zaydov zaydova zayniddinov zayniddinova
zbinden zbodulja zboncak zboril zborilova zdarska zdarsky zdelar zdencan zdravcevic zdrazil zdrazilova zdunek zealand
zeba zebada zebapda zebe zebic zebrowska zebrowski zec zeculon zedda zednik zednikova zeeba zeena zehe zehnder zeidler
zeidman zeidmane zeidmanis zeiger zeiler zeitler zejak zekan zekl zela zelaya zelazny zelde zelena zelenka zelenkova
zeleny zelikow zelinka zelinkova zelle zellner zeltina zeltins zeman zemanek zemankova zemanova zemlak zemlicka
zemlickova zenas zenda zendah zender zenger zeni zennaro zennas zennie zepeda zeph zephan zephaniah zerajic zeralda
zeravica zerelda zerla zerlina zerline zetana zetes zeuch zeus zeyen zeyhle zezula zezulova zgela zgrabljic zhang zhao
zheng zhou zhu ziagos zibere zibers zicarelli zidek zidkova zieba ziegler zielinska zielinski zielonka zielsdorf
ziemann zieme ziemele ziemelis zietek ziga zigova zigrang ziguard zijan zijlstra zika zikmund zikmundova zikova zilan
zilber zildjian zilla zillah zima zimanyi zimka zimkova zimmer zimmerman zimmermann zimonja zimonjic zimova zinah
zinaic zinajic zinck zindman zindovic zingale zingaretti zingg zink zinnes zins zinser zintl ziolkowska ziolkowski
zipac zipah zipalovic zipancic zipnick zipp zippel zippora zipporah zipse ziramov ziramova zirkle zirojevic zirovic
zischke zitah zito zitvaa zivadinovic zivak zivaljevic zivanac zivanovic ziviccojbasic ziwot ziyoyev ziyoyeva
zizanovic zizka zizkova zlamal zlamalova zlatanovic zmegac zmuda zoara zoarah zoba zobe zobias zobkiw zoeller zoellick
zoes zoha zohar zohara zohidov zohidova zohirov zohirova zoilla zoldi zoller zollinger zollo zolnay zolner zoltai
zondi zondo zordan zorica zosema zosi zotti zoubek zoubkova zouhar zouharova zrike zrna zrno zschunke zsolway zubak
zubane zubayrov zubayrova zuber zubkoff zubrik zubrikova zucca zucker zuckerman zuiderveld zuk zukowska zukowski
zulaika zulauf zulch zuleika zuliani zuljevicgrafina zulkarnain zullo zulu zuma zumbo zumsande zumstein zumwalt zunda
zungu zuniga zunino zurawska zurawski zurcher zurek zurheide zurkova zurkow zurn zusman zvaigzne zvanic zvejniece
zvejnieks zverina zverinova zviedre zviedrs zvinele zvinelis zvonar zwane zwart zweig zwick zwiebel zwiener zwolinska
zwolinski zych zygmunt zyl zyla zysk αβραμιδησ αγγελιδησ αγγελιδου αγγελοπουλοσ αγγελοπουλου αθανασιαδησ αθανασιου
ακριδασ αλαβανοσ αλαφουζοσ αλεβιζοπουλοσ αλεβιζοσ αλεξακησ αλεξανδριδησ αλεξανδρου αλεξιαδησ αλεξιου αλεξοπουλοσ
αλιβιζατοσ αναγνωστακησ αναγνωστου αναστασιαδησ ανδρεαδησ ανδρεου αντωνιαδησ αντωνοπουλοσ αντωνοπουλου αξιωτησ
αποστολιδησ αποστολου αρβανιτησ αργυριαδησ ασπασιοσ αυγερινοσ βαμβακασ βαμβασ βαρνακιωτησ βαρουξησ βασιλειαδησ
βασιλειου βασιλικοσ βασιλοπουλοσ βενιζελοσ βεργασ βικελιδησ βιλαετησ βιταλη βιταλησ βλαβιανοσ βλαστοσ βλαχοπουλοσ
βονορτασ βουγιουκλακησ βουλγαρησ βουρδουμπασ βυζαντιοσ γαλανη γαλανησ γενναδιοσ γερμανοσ γερμανου γεωργιαδησ γεωργιου
γιαγκοσ γιαννακοπουλοσ γιανναρησ γιαννοπουλοσ γκοφασ γλυκυσ γουναρησ γουσιοσ δαβησ δαγκλησ δαμασκηνοσ δασκαλοπουλοσ
δασκαλοπουλου δελη δεσποτοπουλοσ δημαρασ δημητρακοπουλοσ δημητριου διαμαντοπουλοσ διδασκαλου δοξαρασ δουμπιωτησ
δουρεντησ δραγουμησ δρακοσ δυοβουνιωτησ ελευθεριαδησ ελευθεριου ελευθεροπουλοσ ευταξιασ ζαιμησ ζανοσ ζαππασ ζαρκοσ
ζαφειροπουλοσ ζαχαριου ζαχοσ ζερβασ ζερβοσ ζυγομαλασ ζωγραφοσ ζωγραφου ηλιοπουλοσ θεοδοσιου θεοδωριδησ θεοτοκησ
ιωαννιδησ ιωαννου καζαντζησ κακριδησ καλαμογδαρτησ καλαρησ καλλιγασ καλογιαννησ καλυβασ κανακαρησ καραβιασ καραμανλησ
καραμητσοσ καρρασ κασιδιαρησ καψησ κεδικογλου κολιατσοσ κομνηνοσ κοντολεων κοντοσταυλοσ κορακασ κορναροσ κορομηλασ
κορωναιοσ κοσμοπουλοσ κοτζιασ κουβελησ κουνδουροσ κουντουριωτησ κουρμουλησ κουταλιανοσ κρεστενιτησ κυπραιοσ
κωνσταντινου κωνσταντοπουλοσ λαγοσ λαιμοσ λαμερασ λαμπροπουλοσ λειβαδασ λιακοπουλοσ λιαπησ λοντοσ λουλησ λουπησ λυκοσ
λυτρασ μαγγινασ μαγκασ μακρη μακρησ μαλαξοσ μανιακησ μανωλασ μαρησ μαρκοπουλοσ μαυριδησ μαυρογενησ μελετοπουλοσ μελιοι
μεσσηνεζησ μεταξασ μητζου μητσοτακησ μιαουλησ μιχαηλιδησ μιχαλολιακοσ μοσχοβακησ μπλετσασ μποτσαρησ μπουκουβαλαιοι
νικολαιδησ νικολακοσ οικονομου ουζουνιδησ πανταζησ παπαγεωργιου παπαγοσ παπαδακησ παπαδοπουλοσ παπαζογλου παπαιωαννου
παπακωνσταντινου παπακωστασ παπανδρεου παπανικολαου παπαντωνιου παπαστεφανου παπαφιλιππου παππασ ρουφοσ абаџиев
абаџиева абова абрамов абрамова авдеев авдеева аврамов аврамова аврамовска аврамовски аврамчев аврамчева агафонов
агафонова аксенов аксенова александров александрова алексеев алексеева алексиев алексиева алексов алексова алексовска
алексовски ангеловска ангеловски андов андова андонов андонова андоновска андоновски андреев андреева андреевска
андреевски андрухович анисимов анисимова антонов антонова анчевска анчевски апостолов апостолова апостолска апостолски
арсов арсова арсовска арсовски артемьев артемьева архипов архипова атанасов атанасова атанасовска атанасовски атков
аткова афанасьев афанасьева ацев ацева ацевска ацевски ајановска ајановски аџимитревска аџимитревски бабамовска
бабамовски бабунска бабунски бабух бавтировска бавтировски бакевска бакевски балабан балабанов балабанова балабух
балабуха балакун балицька балицькии бамбула бандера баранов баранова барановська барановськии басаровска басаровски
бачеи бачовска бачовски башук бајалска бајалски беличанец белковска белковски белов белова беловска беловски белогаска
белогаски белозеров белозерова белоусов белоусова белчев белчева беляев беляева беляков белякова бендевска бендевски
бердник беспалов беспалова билбиловска билбиловски билјановска билјановски бирюков бирюкова бислимовска бислимовски
битовска битовски блажевска блажевски близнаков близнакова блинов блинова блохин блохина бобров боброва бобылев
бобылева богданов богданова богдановска богдановски богданска богдански богоев богоева богоеска богоески божиков
божикова божинов божинова божиновска божиновски большаков большакова бондаренко борецька борецькии борисов борисова
боровська боровськии борочко боцевска боцевски бошевска бошевски бошков бошкова бошковска бошковски боярчук бојановска
бојановски бојаџи бојаџиев бојаџиева брагин брагина брезоска брезоски брицька брицькии бубуловска бубуловски
бужаровска бужаровски бузев бузева бунев бунева бурмило буров бурова бутько бујуклиев бујуклиева быков быкова білич
варсаковска варсаковски василевска василевски василеска василески василин василина василишин василишина васильев
васильева васильківська васильківськии васков васкова величковска величковски велков велкова велјанов велјанова вергун
вередун верещук веселов веселова виноградов виноградова висулчев висулчева витребенько вишняков вишнякова владимиров
владимирова владимирска владимирски владов владова власов власова влахов влахова влахчев влахчева волков волкова
волощук воробьев воробьева воронов воронова воронцов воронцова вражалска вражалски вітряк гаврилов гаврилова гаврилска
гаврилски гаидук гаиова гаиовии гаичук гаконовска гаконовски галатеи галаціон галаєнко галевска галевски галкин
галкина гаман гамула ганич гапо гараи гаревска гаревски гарун гајдов гајдова гелев гелева генов генова георгиев
георгиева георгиевска георгиевски герасимов герасимова герасимовска герасимовски гермов гермова геров герова гечевска
гечевски гешоска гешоски гигов гигова гиевска гиевски главаш гладківська гладківськии гладух глигоров глигорова
глигоровска глигоровски глинська глинськии гнатишин гнатишина гоико голабовска голабовски головець голубев голубева
горбач горбачев горбачева горбунов горбунова горгевска горгевски гордеев гордеева гордіичук горова горовии городоцька
городоцькии горчев горчева горшков горшкова грабул грабулоска грабулоски гречко григоришин григоришина григорьев
григорьева гриневецька гриневецькии гриневська гриневськии гришин гришина гришко грозданов грозданова громико громов
громова грошев грошева групче грујовска грујовски гугувчевска гугувчевски гузелев гузелева гуляев гуляева гурлуков
гурлукова гурчинов гурчинова гурьев гурьева гусев гусева гучев гучева гущин гущина давидовска давидовски давков
давкова давчев давчева давчевска давчевски давыдов давыдова дамеска дамески дамовска дамовски данилишин данилишина
данилко данилов данилова дворчанец дементьев дементьева демків демниев демниева демчишин демчишина денисов денисова
деспотовска деспотовски дејанов дејанова дзюб дзюба дилев дилева димитриев димитриева димитров димитрова димковска
димковски димов димова димовска димовски динев динева диневска диневски дирјан дмитриев дмитриева дмитришин дмитришина
дмитрук добревска добревски доброхотов доброхотова довгалевська довгалевськии додевска додевски доневска доневски
доронин доронина дорофеев дорофеева дојчинов дојчинова дракул дренков дренкова дрнков дрнкова дроздов дроздова дуганов
дуганова дуковска дуковски дурдинець дьячков дьячкова дідух евдокимов евдокимова евремов евремова евсеев евсеева
егоров егорова едиповска едиповски ежов ежова елисеев елисеева емельянов емельянова ермаков ермакова ершов ершова
ефимов ефимова ефремов ефремова ефтимов ефтимова жданов жданова жеков жекова железаров железарова жерновска жерновски
жуков жукова журавлев журавлева забазноска забазноски забіла заицев заицева зафировска зафировски захаров захарова
зварич здравев здравева здравковска здравковски зимин зимина зиновьев зиновьева зленко зографска зографски зуев зуева
зыков зыкова зінкевич иванов иванова ивановска ивановски иваноска иваноски игнатов игнатова игнатьев игнатьева
игновска игновски игњатовска игњатовски икономов икономова илиев илиева илиевска илиевски ильин ильина исаев исаева
исаков исакова исаковска исаковски ицев ицева иљоска иљоски кабанов кабанова казаков казакова калач калашников
калашникова калајџиска калајџиски калинин калинина калчевска калчевски камберска камберски камилов камилова кандиба
кантарџиев кантарџиева капустин капустина карагозов карагозова карадак караман каранфиловска каранфиловски караџа
карев карева каров карова каровска каровски карпов карпова карпух картов картова каськів катарџиев катарџиева кепеска
кепески керамитчиев керамитчиева керамичиев керамичиева кивач кириллов кириллова кирјазовска кирјазовски киселев
киселева киселинов киселинова китаноска китаноски кичевска кичевски князев князева ковалев ковалева коваленко
ковальська ковальськии кодра козлов козлова колесников колесникова колишевска колишевски колобов колобова колозов
колозова коломієць коман комаров комарова комиссаров комиссарова компанієць кондов кондова кондовска кондовски
кондратьев кондратьева конеска конески коновалов коновалова кононець кононов кононова константинов константинова
константиновска константиновски копылов копылова кордалов кордалова кордун корецька корецькии корнаков корнакова
корнилов корнилова корніичук коробар коров корова королев королева кортошев кортошева корубин корубина костадинов
костадинова костин костина костовска костовски котевска котевски котеска котески котов котова коцаре коцо коцюбинська
коцюбинськии кочовска кочовски кошелев кошелева коџоман красильников красильникова крле крстев крстева крстевска
крстевски крстеска крстески крцковска крцковски крылов крылова крюков крюкова кудрявцев кудрявцева кудряшов кудряшова
кузмановска кузмановски кузнецов кузнецова кузьмин кузьмина кулагин кулагина кулаков кулакова куликов куликова кулинич
кулишев кулишева кульчицька кульчицькии куновска куновски куноска куноски курчиев курчиева кутурец кушевска кушевски
кљусев кљусева лаврентьев лаврентьева лагоида ладинска ладински лазарев лазарева лазаревска лазаревски лазаров
лазарова лазеска лазески лазовска лазовски лазірко лакинска лакински лактинска лактински ланова лановии лапе лапин
лапина ларионов ларионова латан латании латанська латанськии лахман лахтов лахтова лебедев лебедева левадовська
левадовськии левенска левенски лековска лековски леов леова лечевска лечевски ликович линдик липов липова лихачев
лихачева личеноска личеноски лобанов лобанова лобачевська лобачевськии логинов логинова лозановска лозановски ломова
ломовии лугова луговии лукин лукина луловска луловски луцька луцькии луцьків лученко лучко лыткин лыткина люта лютии
лящук ліхно магера мазаило мазев мазева мазило мазун маиборода маистренко макаров макарова македонска македонски
маковецька маковецькии максимов максимова малевска малевски малеска малески малкович маловска маловски мамонтов
мамонтова маміи манаковска манаковски мангов мангова манговска манговски манев манева маневска маневски манивилов
манивилова манчев манчева манчевска манчевски маринич маринов маринова марков маркова марковска марковски марків
мартиновска мартиновски мартиноска мартиноски мартынов мартынова марієвська марієвськии масин масина маслов маслова
матвеев матвеева матевска матевски матковска матковски матовска матовски махно мајсторов мајсторова маџиров маџирова
медведев медведева мельников мельникова меркушев меркушева миклашевська миклашевськии миклухо миладинов миладинова
милосавлев милосавлева милославська милославськии милошевска милошевски милчин милчина минчев минчева миовска миовски
миронов миронова миронска миронски мисирков мисиркова митевска митевски митревска митревски митрикеска митрикески
михаилов михаилова михаилюк михајлов михајлова михајловска михајловски михеев михеева мицев мицева мицевска мицевски
мицковска мицковски мицов мицова мишин мишина мишковска мишковски миљовска миљовски младенов младенова младеновска
младеновски могилевська могилевськии моисеев моисеева мокров мокрова молчанов молчанова момировска момировски морозов
морозова москаль москалюк мотрієнко мошин мошина мојсовска мојсовски мукаетов мукаетова муравьев муравьева муратовска
муратовски мусалевска мусалевски мустачки мухин мухина мясников мясникова міняило назаров назарова наков накова
наневска наневски настев настева наумов наумова наумовска наумовски наумческа наумчески начев начева најденов
најденова најдовска најдовски најческа најчески негода неделковска неделковски некрасов некрасова нестеров нестерова
нестор несторовска несторовски нетков неткова нешковска нешковски никитин никитина никифоров никифорова николаев
николаева николеска николески николов николова николовска николовски никонов никонова никушев никушева нинов нинова
новиков новикова ногачевська ногачевськии носков носкова носов носова овчинников овчинникова одинцов одинцова опенько
орехов орехова орлов орлова оровчанец ортаков ортакова осадко осипов осипова османли павленко павлишин павлишина
павлов павлова павловска павловски павлоска павлоски павлів пагутяк паковска паковски паламарчук паликрушев
паликрушева паліи панговска панговски пандеска пандески пандилов пандилова пандовска пандовски панков панкова панов
панова пановска пановски панфилов панфилова панчевска панчевски папрадишки паращук пасічник пахомов пахомова
пајтонџиев пајтонџиева пендик пендовска пендовски пенушлиска пенушлиски пепељуговска пепељуговски перинска перински
перчинковска перчинковски пестов пестова петик петковска петковски петлюра петренко петрин петрина петришин петришина
петров петрова петровска петровски петрушев петрушева петрушевска петрушевски петрів петухов петухова пејов пејова
пиперковска пиперковски плаксіи планинска планински погиба подгорец полежиноска полежиноски поляков полякова поліщук
полјанска полјански пономарев пономарева пономарів попов попова поповска поповски попоска попоски пориваи пориваило
потапов потапова потебенько потоцька потоцькии преспанска преспански пригода приимак прилепчанска прилепчански притула
прличко прохоров прохорова прядун псалтиров псалтирова пуцков пуцкова равановска равановски радическа радически
раковска раковски рацин рацина реџепова ризов ризова ристов ристова ристовска ристовски ристоска ристоски рогов рогова
родионов родионова рожков рожкова розпутня розпутніи романишин романишина романов романова романів ромеи роменець
ромочко руменов руменова русаков русакова русоманов русоманова русјаков русјакова рыбаков рыбакова рябов рябова
савельев савельева савин савина савицька савицькии сазонов сазонова салџиев салџиева самоилов самоилова самсонов
самсонова санев санева сариевска сариевски сафонов сафонова саєнко светиев светиева свидригаило селезнев селезнева
селиверстов селиверстова семенов семенова семеночко семещук серафимов серафимова серафимовска серафимовски сергеев
сергеева сердюк сидовска сидовски сидоров сидорова силецька силецькии силин силина силјановска силјановски симов
симова симовска симовски симонов симонова симоновска симоновски ситников ситникова скаловска скаловски скиба
скоропадська скоропадськии славенска славенски славеска славески сланев сланева слободян смакоска смакоски смилевска
смилевски смирнов смирнова смокварска смокварски соболев соболева соколов соколова солев солева соловьев соловьева
солунска солунски сорокин сорокина сосюра софрониевска софрониевски спасеновска спасеновски спасов спасова спасовска
спасовски спиров спирова спировска спировски сплюх сплюха спотикач ставрев ставрева ставреска ставрески стаматоска
стаматоски станков станкова станковска станковски старделов старделова стахів стеванов стеванова стевковска стевковски
степанець степанов степанова стефанов стефанова стефановска стефановски стецьків стигаило сторожук сторчак стоян
стојанов стојанова стојановска стојановски стојаноска стојаноски стојков стојкова стојковска стојковски стојменска
стојменски стојчев стојчева стрелков стрелкова субботин субботина суворов суворова суханов суханова сучак сушко сысоев
сысоева сідлецька сідлецькии сідляк сірко такев такева таковска таковски талевска талевски талеска талески тарасов
тарасова тарасюк темелкоска темелкоски теодосиевска теодосиевски терентьев терентьева терзиев терзиева тетерин
тетерина тимофеев тимофеева тиндареи титов титова тихонов тихонова ткаченко тодоров тодорова тодоровска тодоровски
тозија толевска толевски томовска томовски тофоска тофоски точко тошев тошева тошевска тошевски трајковска трајковски
тренеска тренески тренчевска тренчевски третьяков третьякова третяк трифуновска трифуновски трофимов трофимова троян
тројачанец трпеновска трпеновски трублаєвська трублаєвськии трясило трясун туров турова тушевска тушевски уваров
уварова угриновска угриновски узунов узунова узуновска узуновски уманець унич урдин урдина усич устинов устинова
фадеев фадеева федоришин федоришина федоров федорова федосеев федосеева федотов федотова филатов филатова филиповска
филиповски филиппов филиппова фирфов фирфова фокин фокина фомин фомина фомичев фомичева фотев фотева фролов фролова
харитонов харитонова хаџиманов хаџиманова хаџиниколов хаџиниколова хитрово хохлов хохлова христов христова христовска
христовски цанев цанева цветановска цветановски цветков цветкова цеков цекова цековска цековски ценев ценева
цимбалістии црвенковска црвенковски црвенов црвенова цушко чакар чакмаков чакмакова чаловска чаловски чапаровска
чапаровски чаушев чаушева чашуле чевревска чевревски чемерска чемерски чемков чемкова червоніи чернов чернова
чејковска чејковски чипан чокревска чокревски чундев чундева чупона чучков чучкова чушкаров чушкарова шамрило шарапов
шарапова шаревска шаревски шаров шарова шашков шашкова шевченко шестак шестаков шестакова шилов шилова шиндареи
ширилов ширилова ширяев ширяева шишков шишкова шиян шијак шијаков шијакова шијаковска шијаковски шкараба шопов шопова
шоптрајанов шоптрајанова штерјоска штерјоски шубин шубина шудрик шулинчевска шулинчевски шумило шупик шухевич щербак
щербаков щербакова щукин щукина юдин юдина юрчишин юрчишина юхно ющик ющук яворівська яворівськии як яковлев яковлева
якушев якушева ялова яловии ялюк янюк ярмак яцишин яцишина яцьків ящук євенко євпак ємець єрмак іванишин іванишина
іванців іванів јакимовска јакимовски јаконов јаконова јаневска јаневски јанчевска јанчевски јачев јачева јованов
јованова јовановска јовановски јовчевска јовчевски јорданов јорданова јордановска јордановски јосифовска јосифовски
јосифоска јосифоски јуруков јурукова јурукоска јурукоски љутков љуткова џамбаз џамбазов џамбазова џаџев џаџева џеков
џекова џинлеска џинлески џорлев џорлева џувалековска џувалековски џунов џунова աբրահամյան ալեքսանյան այվազյան
առաքելյան ասատրյան ավագյան ավետիսյան բաբայան բաղդասարյան բարսեղյան գաբրիելյան գալստյան գասպարյան գրիգորյան գևորգյան
դավթյան եղիազարյան զաքարյան թադևոսյան խաչատրյան կարապետյան կիրակոսյան հակոբյան համբարձումյան հայրապետյան հարությունյան
հովհաննիսյան հովսեփյան ղազարյան մանուկյան մարգարյան մարտիրոսյան մելքոնյան մինասյան մխիթարյան մկրտչյան մնացականյան
մովսիսյան մուրադյան ներսիսյան պետրոսյան պողոսյան սահակյան սարգսյան սիմոնյան ստեփանյան վարդանյան אביב אביבי אביגור
אבידור אבידן אביטל אבינועם אבינר אבינרי אביעד אביעזר אבירם אבישי אבישר אביתר אבן אבנון אבני אבניאל אבנר אבנרי אברהם
אברהמי אברון אבריאל אגוז אגוזי אגמון אגרון אדוני אדיב אדירי אדם אדמון אדמוני אדר אהרוני אהרן אוהד און אופיר אופק אור
אורון אוריאל אוריה אוריון אוריין אורן אזרחי אחז אחיטוב אחרון אייל איילון אילון אילן אילני אילת איש איתם איתן אלדד אלדן
אלול אלון אלוני אלוף אלחנני אליאב אליהו אליעז אליעזר אליצור אליקים אלישיב אלמגור אלמוג אלעד אלעזר אלרום אלרון אמוץ
אמיר אמית אמיתי אנקורי אסא אסיא אסיף אסף אפעל אפק אפרת אראל ארבל ארגוב ארגמן ארד ארדון ארוך ארז ארזי ארי אריאב אריאל
אריאלי ארידור אריה אריכא ארם ארמוני ארנון ארצי אשבל אשד אשור אשכול אשכנזי אשל אשר אשרי אשרת אתגר אתר אתרוג באב באר
בארי בבלי בהט בוצר בורר בחור ביצור בית בכור בן בןתור בנאי בנטוב בנימין בנימיני בצלאל בר בראון בראילן בראל ברהלל ברוך
ברוש ברושי ברזילי ברזל ברטוב ברטל בריוסף ברלב ברנע ברעוז ברעם ברק ברקאי ברקין ברקן ברקת בשן גאון גבאי גביש גבע גבעול
גבעון גבעתי גבתון גד גדות גדיש גדליה גדרון גודר גולן גונן גופר גור גוריון גורלי גורן גושן גזית גיא גידור גיורא גיל
גילון גילת גינוסר גינת גינתון גל גלבוע גליל גלילי גלעד גלעדי גלרון גמזו גמליאל גנור גפן גפני גרא גרינבלט גרנות גרשון
גת דב דביר דברת דגן דגני דוד דוידי דולב דור דורי דותן דיין דן דניאלי דקל דר דרומי דרור דרורי דשא הדס הדר הלוי הלחמי
הללי המאירי הנגבי העצני הר הראבן הראובני הראל הרטוב הרפז הררי וילנאי ורד ורדי ורדימון זאב זאבי זבולון זהב זהבי זוהר
זורע זזאב זיו זיואב זכאי זכות זכריה זמורה זמיר זמר זמרי זעירא זק זקן זר זרובבל זרטל חדש חובה חור חורין חורש חזן חזני
חזקיה חי חייט חיים חכם חלד חלמיש חן חנוך חנוכה חנן חנני חנניה חסון חסיד חפץ חפר חץ חצור חצרוני חרובי חרותי חריף חרל
חרמון חרמוני חת טבת טוב טוביה טלמור טלשיר יאיר יבין יגור ידיד ידין ידעיה יהב יהודאי יהודה יהושע יהלום יובל יוגב יוטבת
יונה יוסף יושע יחזקאל יחיאל יכין ימיני ינון יניב יעקב יעקבי יער יערי יפה יפרח יפת יצחק יצחקי יקיר ירדני ירוחם ירום
ירון ירושלמי יריב ירקוני ישורון ישי ישר ישראל ישראלי יששכר כהן כוכבי כנען כנעני כנר כסית כספי כפיר כפרי כרמון כרמי
כרמל כרמלי לאור לב לבבי לביא לבנון לבני לבנת להב להבי לוטם לוטן לוי לויתן לחם לחמן ליאור לידור ליטאי לימור ליש לשם
מאור מאיר מאירי מגד מגל מואב מוקד מוקדי מורג מוריה מורשת מזא מזור מזל מזר מיבר מיכה מילוא מישורי מלך מלכה מלכי מלמד
מנור מנחם מנשה מעוז מעיין מעייני מערבי מרגליות מרגלית מרגנית מרום מרון מרידור משה משולח משיח משעול משעל משען משעני
מתניה מתתיהו נאור נאמן נבון נגבי נוב נווה נוי נוימרק נון נועם נוריאל נחום נחושתן נחשון ניב ניסני ניצן נמרי נסים נץ נר
נריה נשר נשרי נתיב נתן נתנאל נתניהו סבוראי סביר סגל סדן סהר סופר סימן סיני סירה סכנין סלע סמדר סנונית סעד סער ספיר
סתוי סתיו עברון עברי עדיני עדר עובד עובדיה עובדיהו עוגן עוז עוזר עומר עופר עופרים עזוז עזריאל עזריה עזרתי עידן עילם
עינב עמוס עמי עמיאל עמיקם עמיר עמירן עמית עמרמי ענבל ענבר ענת עסיס עפרת עצמון ערד ערמון ערן עשת פאר פדהצור פולני פורת
פז פלאי פלד פלס פניני פסח פרג פרוש פרח פרי פריגת פרימור פרץ פת צבי צבר צדוק צדקה צדקיהו צוק צור צורי צוריאל צורף צידון
ציון צמח צפיר צפריר קדמון קדמי קדר קדרון קהת קורח קורן קטן קידר קינן קיסרי קישון קם קמה קמחי קנר קנת קצב קצין קציר קשת
קשתי ראובן ראובני רבי רביב רביד רגב רהב רוגל רווה רווח רוח רום רועה רז רזיאל רחמים רכס רם רמון רמז רמתי רן רענן רשף
שאול שאולי שאלתיאל שבח שביב שבת שבתאי שבתי שגב שגיא שדה שדר שוב שובל שוהם שוחט שומרון שוער שופט שור שורק שושן שושני
שחור שחורי שחל שחם שחף שחק שחר שילה שילוח שילון שילוני שיר שיש שלג שלו שלום שלומי שלח שלם שלמון שם שםטוב שמואל שמואלי
שמחון שמחוני שמחי שמעון שמרון שמש שמשון שמשוני שמשי שנהר שני שנער שער שפי שפיר שפע שץ שקד שקדי שקלים שרביט שרון שרוני
שריג שריד שריף שריר ששון תאומים תאני תבור תבורי תגר תדמור תומר תורן תירוש תל תלם תמוז תמיר תמרי תקווה תקוע תרשיש תשבי
احمد ادريس اعوان افریدی الاشراف البشيري الحجيج الحق الحمامي الخليفي الدرقاش الدنوني الرصاع الرقيق الزوابي السقا السقاط
السلام الشتيوي الشريف الشيباني الصغير الصفار الطريقي الطويل الع العطار العلاني العلايمي العنابي العواني الغربي القلال
القلشاني الكافي الكراي الكريم اللہ المحجوب المدقي المنيف المولدي النابلي النجار النخلي النفطي النفير النقاش الوحيشي
باجوڑی باهۆز باهۆڤ باوان باڵهك برزوو بروسك بروسكه بن بنسلامة بهختیار بهدرخان بهرخۆ بهرزان بهرزه بهرههم بهشدار بهكۆ
بهمۆ بهنگین بههرۆز بههزاد بههێز بهڕێز بهڵێن بودوارة بوديبة بوهاها بڕیار بۆتان بیردۆز بیژهن بێخود بێستوون بێكهس بێوار
تاژدین تومي تۆڵه تیشكۆ جابالله جان جاوحدو جبران جراد جهزا جوانڕۆ جووتكار جووتیار جێگر حسين حسین حمودة خاكی خان خانی
خانێ خاڵدی خاڵۆ خنفير خهبات خهسرهو خهیاس خورشید خۆربین خۆشناو خۆيبوون خێڵ دابان دارا دارهشمانه دارهوان دارۆ داس داستان
داسن داكۆ دالان دانا دانار دانش دانهر دانۆ دانیار دلاوهر دلێر دهرسیم دهشتی دهشتیوان دهوهن دووربین دژوار دڵدار دڵشاد
دۆستی دیاری دیاكۆ دیدار دیلمان دیوانه دێوار راجپوت رفسنجانی زاخۆ زارۆ زامدار زانا زانكۆ زانوهر زانیار زاگرۆز زاگرۆس
زروق زقية زمناكۆ زهبوون زهردهشت زهند زهنوێر زههاو زهیتۆ زۆراب زۆزك زیرهك زێد زێڕۆ ساركان سارۆ سازۆ سالار سامان ساماڵ
سان سعيد سمكۆ سهرباز سهربهست سهرخێڵ سهردهشت سهردهم سهركان سهركهوت سهركۆ سهرمهد سهرمهست سهرناس سهرههنگ سهرهۆز سهروان
سهروهر سهرپهل سهرۆ سهرۆك سهریاز سهریاس سهفین سهنگهر سهههند سهگرمه سهیدا سهیدۆ سهیوان سواره سوارچاك سوركێو سوریاش سورێن
سويس سوپا سوپار سۆران سیامهند سیدۆ سیروان سیپان شاباز شاخان شاخه شاخهوان شاخۆ شاخی شادۆ شادی شارهزوور شاروخ شارۆ شازاد
شاسۆ شاكهل شاكۆ شالیار شاهۆ شاڵاو شبستری شریف شقرون شنواری شنيق شنگار شنگال شهرهفخان شهماڵ شهمدین شهمزین شهمۆ شهمێران
شهپاڵ شوان شوانكار شوانه شڤان شۆڕش شۆڕشگێر شۆڕهسوار شیروان شێر شێرزاد شێره شێروان شێرۆ عارف عاشور عاشوری عالی عبادی
عبد عبدالله عبدالملکی عبدالکریمی عبدالی عثمان عراقی عزیزی عسگری عصار عطالله عظومة عقیلی علم علمالهدی علی علیا علیابادی
علیزمانی علیپور عمر عنایت عنون عورفۆ غضنفری غنی غهمبار غويلة فارسی فاطمی فانی فتاحی فرامرزی فرج فرشیدورد فرمانفرمايیان
فرهنگ فروتن فریاد فقوسة فنایی فنیزاده فهرمان فهرهاد فهرههنگ فهرهیدوون فهریاد فهمیده فولادوند قارهمان قاضی قانعی قانونی
قمیشی قنبری قهرمان قهرمانی قهرمانیان قهستانی قهندیل قوباد كاردۆ كاردۆخ كارزان كارمهند كاروان كارۆ كاكل كاكۆ كامكار
كامهران كامهلا كامیار كامیاران كاوان كاوس كاوه كاوێس كاڵزۆ كریڤ كرێكار كهمهند كهیخوسرهو كورد كوردی كوردین كۆسار كۆشش
كۆشهن كۆشین كۆمار كۆڕهك كۆڕهو كۆژان كۆژهن كۆڤان كۆیار كیاكسار كێوبین لاجوردی لادێ لاز لازیان لاس لالش لالۆ لاهوتی لاهۆ
لاوزهند لاوك لاوكۆ لاوه لاوچاك لاچینی لاڤۆ لخشين لنکرانی لوتكه لويني لوکس لۆلۆ لۆژین لیمۆ لیڤا لێهات مادای مادۆ مازیار
ماكوان ماكۆ ماكۆسان مامهسان مامۆ مانو ماڵبات مجاهد مجتبایی مجتبوی مجتهد مجتهدی مجرد محجوب محجوبی محدثی محمدرضایی محمدی
مددی مرادخانی مرتضوی مستوفی مشا مشكۆ مصاحب مصباح مصباحزاده مطهری مظفر معارف معروف معین مفتاح مفتح مقدم ملایری ملوک ملک
ملکیان منوچهری مهاجرانی مهبهست مهتۆ مهحوی مهدیپور مهرد مهردان مهریوان مهزدا مهزن مهشخهڵ مهغدید مهكۆ مهم مهملی مهمۆ
مهندان مهولهوی موحد موسوی موسویان موكریان میتان میر میراكۆ میران میرباقری میرخاس میرداد میردامادی میرزا میرزاده
میرسپاسی میركۆ میروان میزبانی میمن ناظری نالی نامدار نامور نامۆ نجفی ندوشن نراقی نعمتزاده نقدی نقیبزاده نهاوندی نهبهرد
نهبهز نهریمان نهمر نهوزاد نهژین نواب نوبخت نوبختی نوێكار نيفر نیازی نیشابوری نیلوفری هارپاك هاشمی هاشمیان هامنۆ هامون
هاوار هاوبیر هاوتا هاودیان هاوكار هاوكورد هاومهند هاوڕێ هاوژیر هدایت هذيل هراتی هروی همایون همت همدان همدانی ههرد
ههردهم ههردهوان ههردهڤان ههردی ههرمان ههرهس ههرژین ههرێز ههرێم ههستیار ههمهدان ههندرین ههوراز ههورامان ههژار ههژدهر
ههژیر ههڤاڵ ههڵاڵه ههڵكهوت ههڵوێست ههڵگورد ههڵۆ هوشیار هومن هونهر هۆرام هۆز هۆشمهند هۆشهنگ هۆكار هۆمهر هۆنهر هۆگر هیزل
هیوار هێرش هێمن واثقی واعظ واعظزاده واعظی وریا وهرزیر وهیس وهیسی وکیلی وڵات ياراز ياراس يارام ياری ياریاكۆ ياریان
ياریانا ياریانزاده ياریانكۆ يازا يازاد ياسنگهر ياسۆ يافع ياكام ياكۆ ياكۆیان يالان يامهد يانوبانینی ياوات ياودهڵ ياودێر
ياڕاڕات ياگا ياگری ياگرین يهحمهد يهردهوان يهردهڵان يهرزین يهرسهلان يهرژانگ يهریوان يهزمهڕ يهژدهر يهڤداڵ يومێد يۆرخان
يۆردو يیلخان يیلیان يێزید يێڵبهگ پاداشت پاكۆ پاڵه پرژه پشتیوان پشكۆ پهرێز پهسهند پهشێو پهنهان پهیوهند پۆڵا پۆڵاين پیرۆ
پیرۆت پێشهنگ پێشهوا پێڕش چالاك چاپك چهكۆ چوہدری چیا چیاوار ڕابهر ڕاسان ڕاستی ڕامان ڕامتهن ڕامیار ڕاهۆز ڕاوهن ڕاوێژ
ڕاڤین ڕزگار ڕهشۆ ڕهنج ڕهنجدهر ڕهنجه ڕهنجۆ ڕهند ڕهندۆ ڕههبهر ڕههێڵ ڕهو ڕهوا ڕهوهز ڕهوهند ڕهگهز ڕۆستهم ڕۆشار ڕۆنیا
ڕۆژڤان ڕۆڤان ڕێبهر ڕێبوار ڕێبین ڕێكار ڕێكخهر ڕێنوار ڕێوان ڕێچكه ڕێگا ژهنیار ژیار ژیر ژیرۆ ژیله ژیلهمۆ کاشی کاملی
کامکار کاویانی کاکاوند کدیور کردبچه کرمانی کریمی کلباسی کمالی کهنمویی کوشکی کیان کیانی کیمیایی گابار گاڤان گل
گلپایگانی گمۆ گنجی گهردی گهرمیان گهشبیر گهنجۆ گورد گوردۆ گوروون گوندی گۆتی گۆران گۆڤهند گیو یاحقی یاخی یادوهر یادگار
یادۆ یارسان یارۆ یاوهر یاپل یثربی یلدا یهزدانشێر یهزدین یهزید अधकर अरयल कइरल कफल करक कषतर कस खडक गरङ घल जङ जञवल ढकल
तमङ थप दङ दवकट नरल पणड परधन बरल बसतल बसनत बसयन भटटरई भणडर मगर महरजन रउत रण लम लमब शई शकय शरप शरषठ सई सवद हमल აბაზაძე
აბაშიძე აბრამაშვილი აბუსერიძე აბშილავა ავაზნელი ავალიშვილი ამილახვარი ანთაძე ასლამაზიშვილი ასპანიძე აშკარელი
ახალბედაშვილი ახალკაცი ახვლედიანი ბარათაშვილი ბარდაველიძე ბახტაძე ბედიანიძე ბეჟანიშვილი ბერიძე ბერუაშვილი ბოგველიშვილი
ბოტკოველი გაბრიჩიძე გაგნიძე გამრეკელი გელაშვილი გზირიშვილი გიგაური გურამიშვილი გურგენიძე დადიანი დავითიშვილი
დათუაშვილი დარბაისელი დეკანოიძე დვალი დოლაბერიძე ედიშერაშვილი ელიზბარაშვილი ელიოზაშვილი ერისთავი ვარამაშვილი ვარდანიძე
ვარდიაშვილი ვაჩნაძე ველიაშვილი ველიჯანაშვილი ზარანდია ზარიძე ზედგინიძე ზუბიაშვილი თაბაგარი თავდგირიძე თათარაშვილი
თამაზაშვილი თამარაშვილი თაქთაქიშვილი თაყაიშვილი თბილელი თუხარელი იაშვილი იგითხანიშვილი ინასარიძე იშხნელი კანდელაკი
კაცია კერესელიძე კვირიკაშვილი კიკნაძე კლდიაშვილი კოვზაძე კოპაძე კოპტონაშვილი კოშკელაშვილი ლაბაძე ლეკიშვილი ლიქოკელი
ლოლაძე ლურსმანაშვილი მაისურაძე მარტოლეკი მაღალაძე მახარაშვილი მგალობლიშვილი მეგრელიშვილი მელაშვილი მელიქიძე
მერაბიშვილი მეფარიშვილი მუჯირი მჭედლიძე მხეიძე ნათაძე ნაჭყებია ნოზაძე ოდიშვილი ონოფრიშვილი პარეხელაშვილი პეტრიაშვილი
სააკაშვილი სააკაძე საგინაშვილი სადუნიშვილი საძაგლიშვილი სებისკვერიძე სეთური სუთიაშვილი სულაშვილი ტაბაღუა ტყეშელაშვილი
ულუმბელაშვილი უნდილაძე ქავთარაძე ქართველიშვილი ყაზბეგი ყაუხჩიშვილი შავლაშვილი შალიკაშვილი შონია ჩიბუხაშვილი ჩიქოვანი
ჩიხრაძე ჩოლოყაშვილი ჩოხელი ჩუბინიძე ჩხვიმიანი ცალუღელაშვილი ცაძიკიძე ციციშვილი ციხელაშვილი ციხისთავი ცხოვრებაძე
ცხომარია წამალაიძე წერეთელი წიკლაური წიფურია ჭაბუკაშვილი ჭავჭავაძე ჭანტურია ჭარელიძე ჭიორელი ჭუმბურიძე ხაბაზი
ხარატასშვილი ხარატიშვილი ხარაძე ხარისჭირაშვილი ხარხელაური ხაშმელაშვილი ხეთაგური ხიზამბარელი ხიზანიშვილი ხიმშიაშვილი
ხოსრუაშვილი ხოჯივანიშვილი ხუციშვილი ჯაბადარი ჯავახი ჯავახიშვილი ჯანელიძე ჯაფარიძე ჯაყელი ჯაჯანიძე ჯვარელია
ჯინიუზაშვილი ჯუღაშვილი`.trim();
