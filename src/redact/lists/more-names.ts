/**
 * First names and surnames by hand, folded, for the cultures that the generated lists know least: West and East Africa,
 * South Asia, Japan, the Nordic and Baltic countries, Central and Eastern Europe, Turkey, Iran, Brittany, the Low
 * Countries. Names that are everyday words somewhere are left out.
 */
export const moreGiven = `
  abdelaziz abdelkarim abderrahim abdirahman abdulkadir abdullahi abebe abla adaeze adaku adanna adebayo adesuwa
  adetokunbo adewale adiaratou adjoa afolabi ahmadou aigul aijaz aikaterini ailbhe aisling akash akbar akhil akihiko
  akihiro akiko akinola akira akshay alemayehu alhassan aliyu almaz amaia amanuel amarachi amaru ambika ameer ameera
  amirah amitabh anahit ananya anastasios andile aneesa aniket anjana ankit ankita annelien annelies anniken anshul
  antje antonis anuj anupam anuradha aoife apinya apostolos arantxa archana arezoo argyro arild armen arnar arnthor
  arpita arseniy artem arvind asako ashwin assefa asuka atefeh athanasios atsuko atsushi audun aune auster ayaka ayako
  ayano ayelet ayesha aysegul azadeh azeem babak babatunde baldur bartlomiej bavo behnam behrouz bekele belen
  berengere bernadett beyza bhaskar bhavesh bhavna bhupinder birna bisi bjarni bjork bogumil boguslaw bolanle bongani
  breandan brid bronagh bronislaw bronwyn caitriona camilo caoimhe carme cathal cengiz ceri chandrika charalambos
  chidi chiemeka chihiro chika chikako chikere chima chinonso chinwe chioma chiyo chizuru chukwudi chukwuemeka cian
  cillian clodagh colm cormac csilla czeslaw dagfinn dagur dainius daisuke daithi damiao danail darragh dawit dawud
  debashish deepa deepak deepti delroy denitsa diarmuid dimitra dimitrios djamila djordje doutzen dzenana ebele
  eckhard efua egil egill eilidh eirini ekaterini ekene elchin eleftherios enda endre eniko estibaliz etsuko eun
  evangelos evgenia ezgi ezinne fadila faisal fareed farhad farhan fariha farzaneh fateh fatimah filippos finnbar
  finnur fionnuala firuze folake folasade fridrik froukje fumiko fuyuko gauri georgios geraint gervase ghislaine
  giannis gijsbert gintaras gocha goedele gokhan govind grainne grazyna griet gudbjorg gudmundur gudny gulnara gulsah
  gunnhild gurpreet gwenllian gyongyi hadas hadiza haifa halldor hallgrimur hamida haralambos harish harpreet haruka
  haruki haruko haruto hatice hayato heike hekla helmi hemant herdis heribert hidayet hideaki hideki hideko hideo
  hillevi hiroaki hiroki hiroko hiromi hiroshi hiroyuki hisako hitomi hlynur honorata hrafn huda ifeanyi ikechukwu
  ikram inghild ingibjorg ingo ingolfur ingvild ioanna ioannis iqbal irmgard itsuki itziar izumi jahangir jameela
  jarek jarkko jaswinder javid jayant jayesh jeroen jigar jochen jorunn junichi junko jurgen jussi jyrki kaisa kaito
  kaori katrien katsumi kavita kazue kazuhiro kazuko kazuo kazuya keiji keiko kenichi kenta keshav ketil khaled
  khurram kirsi kishore kiyoko kjartan kjersti konstantinos kosuke krisztina kseniya kuldeep kumiko kunal kyoko
  kyriaki kyriakos lamin leen lehlohonolo lieven lilja lin lorand lucyna lwazi lyubov machteld maciej madhavi madhu
  magne magnhild maiken makoto mamoru manish manjula mansoor mariusz marloes maroua marzena masahiro masako masao
  masashi masumi mayumi meera megumi mervi michalis michiko mieczyslaw miki minako mireia miroslaw misaki mitsuko
  miyuki moeen mohsen momoko mostafa mozhgan mphatso mugisha mwangi mzwandile naadir nadezhda naglaa nagore namrata
  nanami nandini naoki naoko naresh narges nasrin nasser naveed nazanin nermin neslihan ngozi niilo nikhil nikolay
  nimmi ninoslav nirmala nisha nitin njeri njoroge nkechi nkosana nnenna nobuko nobuo nolwenn nontando norihiko noriko
  noriyuki norunn nosipho ntombi nwando oddny oddvar ogechi oksana oleksiy olgierd olufemi oluwatobi onyekachi orla
  ottavia owain oyelaran pallavi panagiotis payal pedzisai peeter pernille perpetua perttu petros pham phindile pilvi
  piroska pradeep pranav pratibha praveen precilla preeti prerna priyanka przemyslaw radhika radoslaw raghav raghu
  raimo raivis rajani rajeev rajesh ramin rashida ravindra reetta refilwe regin reidun reinhild reko remco renuka
  reshma rie riikka rikard ritu roald rohini roisin rokas ronit ruairi ryo ryoko ryota ryuji sabah sabiha sachiko
  sadia saeed sahar sajjad samuli sandhya sangeeta sanjeev saoirse sapna saroj satoko satoru satoshi saule savita
  seiji selam serkan setsuko shabnam shahid shahram shailesh shalini shamima sharad sheetal shigeko shigeru shinichi
  shinji shiori shira shirin shiro shivani shizuko shobha shoko shruti shubham shuji shweta siaka siddharth sietse
  sigbjorn sigga sigrun sigurdur siiri sinead sirpa slawomir snorre soile somchai spyridon srdjan srinivas stefanos
  steinar stelios stephanos stian sudha sudhir sugako suhail sukhdeep sumiko suneeta sunil suparna sushila svein swati
  szilvia taavi tadashi tadeusz tadhg taiki taimi takahiro takako takashi takayuki takeshi takuma takumi takuya tanel
  taneli tanisha tariq tatsuya tayyab tendai teppo terhi tesfaye tetsuya thabo thandiwe theodoros thorbjorn thordis
  tinashe tjalling tollef tomoe tomoko tomomi torgeir torstein torunn toshiko toshio toyin trond trygve tsubasa
  tsukasa tsvetelina tugdual tuija tunde uchenna uduak ugne unni unnur urszula uwe uzma valdas valdis varun vasiliki
  vasilios veera vegard venkat venla vibha vidar vigdis vikas vikram vineet vinod virpi vishal vivek vuyo vytautas
  wafa wahida waleed wambui wanjiru waseem wataru wieslaw wieslawa wietske wim witold wojciech xiomara xolani yaakov
  yakub yakup yannig yash yasir yasuko yehuda ylva yngve yoichi yonas yoshio yui yuka yukari yuki yukiko yukio yuko
  yumiko yurika yuriko yuto yuuki zahid zbigniew zhanna zia zivile znaida zorica zsuzsanna zubair zuleika`.trim();

export const moreFamily = `
  abara abbasi abdallah abebe aboagye achieng achterberg adeyemi adjei agbaje agyeman ahmadi aigbogun akande akhtar
  akinola akpan alavi albrechtsen alfonsi alhassan alimi allahverdiyev alptekin amadi amankwah ambani amini amoah
  andriessen anquetil antonsen arai arbeloa arcand ariyaratne asghar asmundsson atsumi audet avdic ayodele baark
  backman bagchi bahri bajwa bakhtiari balakrishnan balasubramanian banaszak bandara bangura baptiste bayramov begovic
  bekele belkacem benali benkirane bentancur bhardwaj bhatia bhutto biswas bjornsson bogdanovic bojang bordeleau borg
  bouchard bouzid braathen bratislav broekhuizen burakowska bystrom chakraborty chandra chaudhary chaudhry chauhan
  chidambaram chikwanha choudhury chowdhury christoffersen chukwu coetzee cosgrave couto crnkovic dagnogo dahlgren
  damgaard danjuma darwish dasgupta debnath dekkers delacroix demirci demirtas deshmukh devries dhaliwal dissanayake
  djokic dossantos dumbuya elbaz eldridge ellefsen emenike engelbrecht erlandsson eronen eze fagerberg falkenberg
  farooq faulkner fernando filipovic friis fujimori fujita fukuda gaikwad ganguly garbacz gebre gebremedhin georgiou
  ghorbani giannopoulos gjertsen goswami goulart gradinaru grankvist gronberg grover gudmundsson gunawardena guptill
  gustavsson haapala hakkarainen hammarstrom hanif haraldsen haraldsson haruna hassani hatzis helgason hewage
  heyerdahl hietala hirano hjelm hoekstra hofstede holappa holgersson honkanen hossain hussain huynh ibrahimovic igwe
  ikonen ingebrigtsen ingimarsson iqbal isaksen ismailov iturralde ivanovic iwu jadhav jahic jalloh jayasinghe
  jayawardena joachimsen jurczyk kaewmanee kahlon kandasamy kangas kapadia kaptan karim karimi kawamoto kazlauskas
  kemppainen kenyatta kettunen khalil khatun kiely kieslowski kilpatrick kimani kipchoge kirkegaard kivela klingenberg
  knutsen kobayashi kolawole kosmala kotze kouassi koulouris kovalenko krishnamurthy kristjansson kuipers kulczycki
  kulkarni kumalo kumar kumari kuusisto kvist lalonde langevin lassila latif lauritsen lebedev liimatainen liljegren
  ljungberg lohani lokko longchamp loukas ludvigsen luostarinen luthra lysenko maalouf maduro mahmood mahmoudi
  malhotra malmberg manandhar mangubat maphosa maranzano marthinsen mashaba masood mathiesen matsuda matsumoto mbongo
  mendonca mikkelsen milosevic milovanovic mistry mitrovic moazzami modi mogensen mohamud mohanty moilanen mokoena
  molander mollah mousavi moyo mukherjee mulugeta murakami muranaka muslimovic mutasa mutua mwangi myhre myrvold
  nagarajan nakajima nakamura nakano nandi naqvi narayan narayanan ncube neergaard neumeister nevalainen ngata ngoma
  niemela nikolaidis nikolic nishimura njoku nkemelu noorzai nordahl norgaard nyambura obasanjo oberholzer obradovic
  ochieng odhiambo ogbonna ogundipe ogunleye okafor okeke okoro okoye olafsson olajide oluwole omondi onyango osman
  osmanovic ouattara ouedraogo ovesen oyelaran paananen padmanabhan pakkala palmgren panchal pandit papadakis
  papadopoulos parekh parikh pasanen pathak peltonen perera perkovic petersson petrovic phiri pietila pilgaard
  podolski poghosyan pokharel popovic prasad puolakka qureshi raczkowski radovanovic raghavan rahimi rai rajagopalan
  rajput rakotomalala ramanathan ramaswamy ranasinghe randriamanantsoa rathod rautiainen razafindrakoto reinholt
  rezaei rezende riis rinne risberg rukundo ruusu rydberg sabate saha sahoo sandhu sandvik sanogo sarkar sasaki sekhon
  selvaraj semenov senanayake sengupta sequeira shehu shetty shimizu sibanda siddiqui sieminski sigurdsson silfverberg
  sirisena skarsgard soderstrom sogn soumah srivastava stankovic stawarz stenberg stojanovic stokke subramanian
  sundaram suominen suresh tabatabai takahashi takala tamm tengku tesfaye thakur thorvaldsen thygesen timonen tiwari
  tolentino tomic torkelsen tverberg tyagi tzimas udoh ueda ukpong ulrichsen upadhyay uusitalo vaananen valkonen
  vandenberg vanderberg vandermeer varadarajan vasiliadis venkataraman venkatesan verbeke vlahos vojinovic vranken
  vukovic vyas wahlberg wanjiku waszak weerasinghe westerlund wickramasinghe wolniewicz yadav yamada yamaguchi
  yamamoto yamashita yamazaki ylonen yoshida zabala zabek zachariassen zakharov zelenko zivkovic zubizarreta zulkifli`.trim();
