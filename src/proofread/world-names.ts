/** First names, and some family names, that lists of American names lack. Lower case, without accents too where people write them so. */
export const WORLD_NAMES: readonly string[] = `
aarav abhinav abhishek aditi aditya ajay akash akshay alok amit amrita ananya anand anil anjali ankit ankita anu anusha anushka aparna
archana arjun arun aruna arvind asha ashish ashok ashwin avinash ayesha bhavna chandra chetan deepak deepa deepika devika dhruv dinesh
divya farhan gaurav gautam gayatri girish gopal govind harish harpreet gurpreet manpreet hema himanshu indira ishaan jaya jayesh jyoti
kamal kapil karan karthik kavita kavya kiran kishore krishna kumar lakshmi lalit madhavi madhuri mahesh manish manisha manoj meena
meera megha mohan mohit mukesh nandini naveen neel neelam neha nikhil nilesh nisha nitin nitya padma pallavi parth pavan pooja prachi
pradeep prakash pranav prasad prashant pratik praveen preeti priti priya priyanka rachna raghav raghu rahul raj rajan rajat rajesh
raju rakesh ram raman ramesh ranjit rashmi ravi rekha renu riya rohan rohit ruchi sachin sagar samir sandeep sangeeta sanjay santosh
sarita saurabh savita shalini shankar shantanu sharma shikha shilpa shivani shreya shruti shubham shweta siddharth smita sneha sonali
srinivas subramanian sudhir sujata sumit sunil sunita suresh surya swati tanvi tarun tushar uday uma umesh usha vaibhav vandana varun
venkat venkatesh vidya vijay vikas vikram vinay vinod vishal vivek yash yogesh iyer nair menon reddy rao banerjee mukherjee chatterjee
ghosh bose gupta agarwal aggarwal bhatt desai joshi kapoor khanna malhotra mehta mishra pandey patel pillai shah singh srivastava verma
aoife aisling aine bronagh caoimhe cathal ciara cian cillian clodagh conor cormac dara darragh declan deirdre diarmuid donal eamon
eilis eimear emer eoghan eoin fergal fergus fiona fionn fionnuala grainne lorcan maeve mairead malachy niall niamh oisin oonagh orla
padraig roisin ronan rory ruairi saoirse seamus sean shane sinead siobhan sorcha tadhg una angharad bethan carys cerys dafydd dylan
eirian eleri emrys emyr ffion gareth gethin geraint gwen gwyneth gwilym huw iestyn ieuan iwan llewellyn lowri luned megan mererid
nerys nia osian owain rhian rhiannon rhodri rhys sian tegan tomos ailsa alasdair calum catriona coll eilidh ewan finlay greig hamish
iain isla kirsty lachlan mairi morag mhairi ruaridh shona
abena adaeze adaobi adebayo adeola ade adwoa afia akin akinyi akosua amaka ama amara amina aminata asante ayo ayodele babatunde bola
chiamaka chidi chidinma chika chike chima chimamanda chinedu chinonso chioma chukwu dayo ebele efua ekene emeka esi eze fatou fatoumata
femi folake funmi ifeanyi ifeoma ike ikechukwu ijeoma jabari jelani kamau kofi kojo kwabena kwaku kwame kwasi lindiwe makena mandla
mbali moussa nana naledi ndidi ngozi nkechi nkem nkosana nneka nnamdi nomvula nyokabi obi obinna ola olamide olu oluwaseun omar onyeka
oyelaran sade sanaa sefu sipho temitope tendai thabo thandi themba titi tobi toluwani tunde uche uchenna udo wangari wanjiku yaa yaw yemi
yetunde zanele zola zuri
abdallah abdelaziz abdulla abdullah adel adnan ahmad ahmed aicha aisha ali alia aliya amal amir amira anas anwar asma ayman aziz bashir
basma bilal dalia dina ebrahim emad fadi fahad faisal farah farhana farid faris fatima fatma ghada habib hadi hala hamid hamza hana hanan
haris hasan hassan haya heba hiba hossam huda husain hussein ibrahim imad iman imran ismail jamal jamila karim khadija khaled khalid laila
latifa layla leila lina lubna maha mahmoud majid malak manal mariam marwa marwan maryam mona mohamed mohammad mohammed mourad mousa muhammad
mustafa nabil nada nadia nadir nasser noor nour omar osama qasim rabia rami rana rania rashid razan reem rida rima salah saleh salim salma
samar sami samira sara sayed shadi sherif siham soraya sulaiman tahir tamer tariq wael walid yara yasin yasmin yasser younes yousef youssef
yusuf zahra zainab zaki zayn zeinab zineb arash azadeh babak bahar behnam darius dariush farhad farzad fereshteh golnaz hamed hooman jahan
kaveh kian kourosh ladan mahsa mehdi mehrdad mina mitra mojgan nasrin nazanin negar niloufar omid parisa parviz pejman pouya ramin reza roya
saeed saman sepideh shahram shirin siavash soheil taraneh yalda
ahmet ali aslı asli ayla ayse aysel baris berk burak burcu can cem ceren deniz derya dilara ebru ece elif emine emir emre engin erdem esra
eylem fatih gizem gokhan gozde gul gulsen hakan halil hande hatice ilker ipek kaan kemal kerem levent mehmet meltem merve mert metin mine
murat mustafa naz nihan nur nuray onur orhan osman ozan ozge pelin pinar sedef selin serdar serkan sevgi sibel sinan suleyman tolga tuba
tugba tuncay turgut ufuk umut volkan yasemin yavuz yigit yilmaz zehra zeynep
aiko akane akari akemi akihiro akiko akio akira asami asuka atsuko atsushi ayaka ayako ayumi chie chieko chika daichi daiki daisuke eiji
eiko emi emiko etsuko fumiko fumio genki goro hana hanako haru haruka haruki haruko haruto hayato hideaki hideki hideo hikari hina hinata
hiro hiroaki hiroki hiroko hiromi hiroshi hiroto hisashi hitomi hitoshi honoka ichiro isamu izumi jiro jun junichi junko kaede kana kaori
kaoru katsu katsuo kazuhiro kazuki kazuko kazumi kazuo kazuya kei keiichi keiji keiko keisuke keita kenichi kenichiro kenji kenta kentaro
kiyoshi kohei koichi koji kota kumiko kyoko mai maki makoto mami manabu mao mariko masahiro masaki masako masao masaru masashi masato masaya
mayu mayumi megumi michiko midori mieko mika miki mikio minako minori misaki mitsuko mitsuru miwa miyu mizuki momoka naoki naoko naomi naoto
natsuki natsumi nobuko noboru noriko norio rei reiko rie rika riku rina risa ryo ryota ryuichi sachiko saki sakura satoko satomi satoru
satoshi saya sayaka sayuri seiji shigeru shin shinichi shinji shiori shizuka sho shohei shota shun shuichi sora sota subaru taichi taka
takahiro takako takao takashi takayuki takeru takeshi takuma takumi takuya tamiko taro tatsuya tetsuo tetsuya tomoko tomomi tomoya toru
toshiko toshio tsubasa tsuyoshi wataru yamato yasuko yasuo yoko yosuke yoshiko yoshio yui yuichi yuika yuka yukari yuki yukiko yukio yuko
yumi yumiko yuna yuri yuriko yusuke yuta yuto yutaka
bingbing bo boqin chang chen cheng chun dan dawei deng dong fang fei feng gang guang guo hai han hao haoran he hong hua huan hui jia jiahao
jiajun jian jiang jiaqi jiawei jie jing jingyi jun jundong junjie junyoung kai kang lan lei li liang lili lin ling liping liu lu mei meiling
meng min ming minghao na ning peng pengfei ping qi qian qiang qin qing qiu rong rui ruoxi shan shu shuang siyu song tao ting tingting
wei weijia wen wenjing xi xia xian xiang xiao xiaoli xiaoming xin xinyi xiu xiuying xu xue xuan yan yang yanyan yi yifan ying yingying yiming
yong yu yuan yue yuhan yun yuting yuxuan ze zhang zhao zhen zheng zhi zhong zhou zhu zihan zixuan
bora byung chul dae daehyun eun eunji eunjung gyu ha haeun hana hee hye hyejin hyeon hyun hyunjin hyunwoo in jae jaehyun jaewon ji jieun jihoon
jihye jimin jin jinho jinwoo jisoo jiwon joon jung junho junyoung kyung min minho minji minjun minseo minsu myung sang sangmin seo seohyun
seojun seok seong seoyeon seung seunghyun siwoo so soo soojin soyeon su subin suji sung sungmin taehyung ye yejin yeon yong yoon young youngjae yujin
anh bao binh chau cuong dao diep dieu dinh dong dung duc duong duy giang ha hai hanh hao hien hieu hoa hoai hoang hong hue hung huong huy huyen
khanh khoa kieu kim lam lan linh loan loc long luan mai minh my nam nga ngan ngoc nguyen nguyet nhan nhi nhung oanh phat phong phuc phuong
quan quang quoc quyen quynh son tam tan thai thanh thao thi thien thinh tho thu thuan thuy tien tin toan trang tri trinh trong truc trung
truong tu tuan tung tuyen tuyet uyen van viet vinh vu vy xuan yen
agnieszka aleksander aleksandra andrzej aneta anna arkadiusz bartek bartosz beata blazej bogdan bogumila cezary dagmara damian dariusz
dominik dorota edyta elzbieta ewa ewelina filip franciszek grazyna grzegorz halina hanna henryk hubert iga ignacy igor iwona izabela jacek
jadwiga jakub janina janusz jaroslaw jerzy joanna jozef julita justyna kacper kamil kamila karol karolina kasia katarzyna kazimierz kinga
klaudia konrad krystian krystyna krzysztof lech leszek lucja lukasz maciej magda magdalena malgorzata marcin marek mariusz marta mateusz
michal mikolaj milosz miroslaw monika natalia olga pawel piotr przemyslaw radek radoslaw rafal renata ryszard sebastian slawomir stanislaw
stefan sylwia szymon tadeusz tomasz urszula waclaw waldemar wanda wiktor wiktoria witold wladyslaw wojciech zbigniew zdzislaw zofia zuzanna
aleksei aleksey aleksandr alexei alexey alyona anastasiya anatoly andrei andrey andriy anton arkady artem artyom bogdan boris daria darya
denis dima dmitri dmitriy dmitry ekaterina elena evgeni evgenia evgeny fyodor galina gennady georgi grigory igor ilya inna irina ivan kirill
konstantin kostya ksenia larisa leonid lev lidia lyudmila maksim maksym marina mikhail misha mykola nadezhda nastya natalya nikita nikolai
nikolay oksana oleg oleh oleksandr oleksiy olena olha pavel petro polina roman ruslan sasha semyon serge sergei sergey serhiy slava
stanislav svetlana taras tatiana tatyana tetiana timofey timur vadim valentin valeriy varvara vasily vasyl veronika viktor viktoriya vitaly
vlad vladimir vladislav volodymyr vsevolod vyacheslav yana yaroslav yegor yelena yevgeny yulia yuliya yuri yuriy yury zhanna
bojan borislav branka branko danijel dejan dragan dragana drazen dubravka dusan goran gordana igor ivana ivica iztok jelena jovan jovana
jure katarina ljubica ljubomir luka marija marko martina mateja matej matija mila milan milena milica miljana milos mirjana mirko mladen
natasa nebojsa neven nikola nina petar petra predrag primoz radmila rastko ratko sanja sasa silvija slavica slavko slobodan snezana srdjan
stjepan svetozar tamara tea tijana tomislav urban uros vanja vesna vladan vojislav vuk zdravko zeljko zlatan zoran zvonimir
adela alena alexandr anezka barbora blanka bohumil bozena dalibor daniela dagmar eliska frantisek hana helena hynek iveta ivo jan jana
jaromir jaroslav jindrich jiri jitka josef kamila karel katerina kristyna kveta ladislav lenka libor lubos lucie ludek lukas magda marek
marketa martin michaela milan miloslav miroslav miluse natalie ondrej pavla petr petra radek radka radim renata robert roman rudolf simona
stepan tereza tomas vaclav veronika vit vlasta vojtech zbynek zdenek zdenka zuzana
agnes akos andras aniko attila balazs balint bela bence csaba csilla daniel denes dora eszter ferenc gabor gergely gyorgy gyula ildiko
imre istvan janos jozsef judit kalman karoly katalin krisztina laszlo lajos magdolna marton matyas mihaly miklos noemi norbert orsolya
peter piroska reka sandor szabolcs szilvia tamas terez tibor timea viktoria vilmos zoltan zsofia zsolt zsuzsanna
aapo aino aleksi anders anneli anniina antti ari arne arto arvid asbjorn asger astrid axel bengt birgit birgitta bjarne bjorn borje bo
caspar dag ebba einar eero eetu eevi eino elin elina erkki esa espen eva finn freja frida fredrik gosta gudrun gunilla gunnar gunvor gustav
hakan halvard hanne hannele hannu harri hege heidi heikki helle henning henri hilde inga inge ingeborg ingrid jaakko jani janne jari jarkko
jarmo jens jesper joakim johan johanna jonas jorgen jorma jouni juha juhani jukka jussi kaarina kai kaisa kaj kalle kari karin kasper katja
kerstin kim kimmo kirsi kjell kjetil klas knut kristian kristoffer lars lasse leena leif lene linnea lotta maarit magnus maja malin mari
marika marit marja marjatta markku markus matti mette mia mikael mika mikko minna morten nanna niels niilo nils noora ola olav olavi ole
olli olof oskari oyvind paivi pal pasi pekka pelle per pernille pertti petteri pia pirjo preben raimo rasmus reijo riikka rikke risto roar
rolf rune saara sakari sami sanna sanni satu seppo signe sigrid sigurd silje siri sirpa siv soren solveig stein steinar stig suvi sven svein
svend taina tapani tapio tarja tero terhi teuvo thor thora thorbjorn tiina timo tiril tobias toke tomi tone tor torben tore torgeir torsten
toni trine trond tuija tuomas tuula tuulikki ulf ulla ulrik ulrika urho vegard veikko veli vesa vibeke vigdis viggo vilho ville vidar virpi yngve
agata alessandra alessandro alessia andrea angelo annalisa antonella antonio arianna barbara beatrice bruno camilla carla carlo carlotta
caterina cecilia chiara cinzia claudia corrado cosimo cristiana cristina damiano daniela dario davide debora domenico donatella edoardo
elena eleonora elisa elisabetta emanuele emilia enrico enzo ettore eugenio fabio fabrizio federica federico filippo flavia flavio francesca
francesco franco gabriele gaetano gennaro giacomo giada gianluca gianni gino giorgia giorgio giovanna giovanni giulia giuliano giulio
giuseppe graziella guido ilaria irene jacopo laura lavinia leonardo letizia livia lorenzo luca lucia luciana luigi maddalena manuela
marcello marco maria mario marta martina massimiliano massimo matteo mattia maurizio mauro michela michele mirko monica nicola nicoletta
noemi orsola ottavia paola paolo pasquale patrizia piero pierluigi pietro raffaele raffaella renato riccardo roberta roberto romina rosaria
rossella salvatore samuele sara serena sergio silvana silvia simona simone sofia stefania stefano susanna tiziana tommaso ugo umberto
valentina valeria valerio vincenzo virginia vito vittoria vittorio viviana
adele adrien agathe alain albane alexandre alexis alice aline alix alphonse amandine amaury amelie anais andre anne antoine apolline
armelle arnaud astrid aude audrey aurelie aurelien aurore axelle baptiste bastien beatrice benedicte benoit bernadette bertrand blaise
blandine brice brigitte camille capucine carole caroline catherine cecile cedric celeste celia celine charlene charlotte christelle
christiane christophe claire clemence clement cleo clothilde coline constance corentin coralie cyril cyrille damien daphne delphine denis
didier dominique edouard elodie eloise elsa emeline emile emilie emmanuel emmanuelle eric estelle etienne eugenie eulalie fabien fabienne
fabrice fanny felicie felix fleur florence florent florian francis franck francois francoise frederic frederique gabin gael gaelle gaetan
gaspard gauthier genevieve geoffroy gerard geraldine ghislain gilles guillaume guy gwenaelle helene henri herve hugo hugues ines isabelle
jacqueline jacques jean jeanne jerome joel jocelyne josephine jules julie julien juliette justine karine laetitia laurence laurent laurie
lea leonie leopold liliane lise loic lorraine louis louise luc lucas lucie lucien ludivine ludovic mael maelle manon marc marcel margaux
marguerite marie marine marion marius martine mathieu mathilde mathis matthieu maud maxime melanie melissa mireille muriel myriam nadege
nathalie nicolas noemie odile olivier oriane pascal pascale patrice pauline perrine philippe pierre quentin raphael regine regis remi
remy renaud rene romain rosalie roxane sabine salome sandrine sebastien segolene serge severine solene solange sophie stephane stephanie
sylvain sylvie tanguy thibault thibaut thierry timothee tristan ulysse valentin valerie veronique victoire vincent violaine virginie
xavier yann yannick yves yvette yvonne zoe
agustin alba alejandra alejandro alfonso alicia alvaro amparo ana andres angel angela antonia araceli arturo aurora beatriz belen benito
bernardo blanca camila candela carlos carmen catalina cesar clara concepcion consuelo cristobal daniela dario david diego dolores eduardo
elena elias emilio encarnacion enrique ernesto esperanza esteban esther eugenia eva federico felipe fermin fernanda fernando francisca
francisco gabriel gabriela gael gerardo german gonzalo graciela guadalupe guillermo gustavo hector hernan hugo ignacio inmaculada ines irene
isabel ismael ivan jaime javier jesus jimena joaquin jordi jorge jose josefa juan juana julian julio laura leandro leonor leticia lorena
lourdes lucia luis luisa macarena manuel manuela marcela marcos margarita maria mariana mario marisol marta martin mateo matias mauricio
mercedes miguel milagros monica montserrat natalia nerea nicolas noelia nuria octavio olga oscar pablo paloma patricia paula pedro pilar
rafael ramiro ramon raquel raul rebeca ricardo roberto rocio rodolfo rodrigo rogelio rosa rosario ruben salvador sandra santiago sara
sergio silvia sofia soledad sonia susana teresa tomas valentina valeria vanessa veronica vicente victor violeta virginia xavi ximena
yolanda afonso alvaro andreia anselmo beatriz benedita bruna bruno caetano caio carolina catarina celso cristiano danilo davi debora
diogo duarte edson eduarda fabiana fabiano fabricio felipe fernanda flavia francisca giovana goncalo guilherme gustavo heitor helder
henrique hugo iago igor ines isadora ivo joana joao joaquim jorge juliana kaique larissa leandro leonor leticia livia lourenco luana lucas
luciana luiz luiza madalena manuela marcelo marcia margarida mariana mateus matilde mauricio miguel monique murilo natalia nelson nuno
otavio patricia paulo pedro rafaela raquel raul renan renata ricardo rita rodrigo rogerio rui samara sergio silvia simao sonia susana
tatiana teresa thais thiago tiago tomas valdir vasco vera vinicius vitor yasmin
achim albrecht almut andreas angelika anja anke annegret annette antje armin arndt astrid axel barbel bastian beate bernd bernhard bettina
birgit bjorn bodo britta burkhard carsten christa christoph cornelia dagmar detlef dieter dietmar dietrich dirk doris eberhard eckart edgar
egon ekkehard elfriede elke elmar erich erika ernst ewald falk felicitas florian folker frank franz franziska friederike friedrich fritz
gabi gabriele georg gerd gerhard gerlinde gerold gert gisela gottfried gregor greta gudrun guido gunther gustav hannelore hannes harald
hartmut hedwig heike heiko heiner heinrich heinz helga helge helmut henning henrike herbert hermann hildegard hinrich holger horst hubert
ilka ilona ilse immo ina ines inge ingo ingrid irmgard isolde jan jana jens joachim jochen johann johannes jorg josef jurgen jutta kai karin
karl karla karlheinz karsten kathrin katja katrin kerstin kirsten klara klaus knut konrad konstantin kurt lars leopold liane liesel lothar
lotte lukas lutz magdalena maike mandy manfred manuela mareike margarete margit marianne markus marlene martina mathias matthias meike
melanie merle michaela mirjam monika moritz nadine nele nicole niklas nils norbert olaf oliver ottmar otto patrick petra philipp pia
rainer ralf ramona regina reiner reinhard reinhold renate rolf rosemarie rudiger rudolf ruth sabine sandra saskia sebastian siegfried
sigrid silke silvia simone sonja stefan stefanie steffen susanne sven svenja swantje sybille tanja thea thekla theodor theresa thilo thomas
thorsten till tim timo torsten traudl udo ulf uli ulrich ulrike ursula ute uta uwe vera verena viktor volker waltraud werner wiebke wilfried
wilhelm willi winfried wolf wolfgang wolfram yannik yvonne arjan arjen anneke annemarie bas bart bram cees coen daan diederik dirk elske
eline evert femke floor floris geert gerrit gijs guus hanneke harm harmen hein hendrik henk hidde ingeborg jaap janneke jantine jasper jelle
jeroen jesse jetske jolanda joost joris jos jurre kees klaas koen lieke lies lieve lotte luuk maaike maarten marieke marijke marijn marleen
mathijs matthijs meindert merel mieke niek nienke noortje pepijn piet pieter reinier rens roel roos ruben rutger ruud sanne sander saskia
sjoerd stijn sven teun thijs tijs tjeerd tom toon willem willemijn wim wouter yannick
achilleas alexandros anastasia anastasios andreas antonis apostolos aristotelis athanasios athina chara charalampos christos chrysa
costas despina dimitra dimitri dimitrios dimitris dionysis efi eftychia eirini eleftheria eleni elias evangelia evangelos fotini fotis
georgia georgios giannis giorgos grigoris ilias ioanna ioannis iosif katerina konstantinos kostas kyriakos lefteris leonidas loukas makis
manolis maria marios michalis nektarios nikolaos nikos orestis panagiota panagiotis panos paraskevi pavlos periklis petros sofia sotiris
spyros stavros stella stelios stratos takis thanasis thanos theodora theodoros vangelis vasiliki vasilis vassilis xenia yannis yiannis yorgos
achinoam adi alon amit amir amos anat ariel asaf aviad avi avigail avishai aviv avner ayelet barak boaz carmel chaim chana dafna dalia
dan dana daniella dov dror eden efrat ehud eitan elad eli eliana eliezer erez eran esti gadi galit gal gil gilad gili hadar hadas hagar hagit
hila idan ido ilan ilana inbal inbar itai itamar itay itzik keren lior liora liron maayan malka matan maya meir meirav michal micha mor
moran mordechai moshe naama nadav naftali nahum nimrod nir nira nitzan noa noam nurit ofek ofer ofir ofra ohad omer omri or oren orit orly
osnat oz peleg rachel rafi ran rivka roee roi ron roni ronit roy sagi sapir shai shaked sharon shaul shay shelly shimon shira shirley shlomi
shlomo shmuel sigal sivan smadar tal tali talia tamar tamir tomer tova tsipi tzvi uri uriel uzi yaakov yael yair yaniv yaron yarden yehuda
yifat yigal yishai yitzhak yochai yoav yoel yonatan yoni yosef yossi yotam yuval zeev ziv zohar zvi
agus ahmad aji andi anwar arief asep ayu bambang budi cahya citra dedi desi dewi dian dwi eka endang eko fajar fitri gita hadi hendra
heru indah indra intan irfan joko kartika lestari mega nur nurul putra putri rahmat rangga ratna rini rizky sari siti slamet sri sulistyo
susilo teguh tri wahyu wati wawan widodo yanti yudi yuni abdul azizah azman faridah farah hafiz haziq ismail kamarul mohd nabila norhayati
nurul rashid razak rosli safiah shahrul siti syafiq syed zainal zulkifli anong apinya arthit chai chaiwat kanya kittisak malee nattapong
nok ploy pornthip prasert preecha siriporn somchai somsak supaporn suwan tanawat thanakorn ubon wichai yupin bayani benigno corazon dalisay
divina efren gemma imelda jejomar jocelyn jomar jovelyn ligaya liwayway luzviminda maricel marites marivic rizalino rommel rowena teodoro virgilio
`
  .trim()
  .split(/\s+/)
