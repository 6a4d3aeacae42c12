/**
 * Forms of given names, one name a line, folded (no accents): English, German, Spanish, French, Russian, Polish and their
 * neighbours. Written for Kith from general knowledge. A form that belongs to two names stands on both lines.
 * Forms that are mostly names of their own (Ann and Nancy, Jack and James) are left out: they would join strangers.
 */
const TEXT = `
aaron ron ronnie ari
abigail abby abbie abi gail
abraham abe bram ibrahim avraham
adam ad adamek adas
adelaide addie ada adele heidi adelheid
agnes aggie agnieszka aga agnes inez ines nessa
albert al bert bertie alberto adalbert albrecht
alejandro alex jandro ale sandro alexandro
alexander alex al alec alek xander sandy sasha sascha sander lex aleksander aleksandr alexandre alexandr alessandro olek oleksandr alexandros iskander
alexandra alex sandra sandy sasha sascha lexi ali alexa aleksandra alessandra ola xandra oleksandra
alfred al alf alfie fred freddie fredi alfredo fredo
alice alicia ali alicja ally alisa
alison ali allie ally allison alyson
amanda mandy manda
amelia amy milly millie emilia emily mel
anastasia ana stacy stasia nastya nastja asya anastasiya anastazja
andreas andi andy andrew andre andrea anders andrej andrei andrey andrzej andres andrea drew
andrew andy drew andreas andrej andrzej andrei
andrea andie andi andreia dea
angela angie angelika angelica angel gela
ann anne anna annie nan hannah ania anya anja anuschka ana anni aneta anita anka anushka annika
anne ann anna annie anne-marie annemarie
anthony tony ant antony antonio antoine anton toni tono antoni antek tonio antoon
antonia toni tonia antonina antonella tonya tosia nina
arthur art artie artur arturo
augustine gus augusto august gustl agustin tin augustin
balthasar balz hauser baltasar
barbara barb barbie babs bab bärbel baerbel basia barbora warwara barbel
bartholomew bart barry bartek bartolome bartlomiej bartosz barthel
beatrice bea trixie beatrix beatriz beate beata trix
benedikt ben bene benedict benoit benito bennet
benjamin ben benji benny benno benjamim beniamin
bernard bernie bern bernhard bernd bernardo barney nardo berni
bernadette berni bernie detta
boris borya borja
bridget bridie biddy brigitte birgit gitte brigid gitti brigida
calvin cal
camille cam camila milla kamila
carl karl carlos charles charlie kalle carlo karel
carlos carlitos charly carlo litos
caroline carol carrie caro lina karoline karolina carolina lynn
casimir kazimierz kazik kasimir
catalina cata lina
catherine cathy kate katie kathy kitty kit cat cath katherine kathryn katharina katarina katrin catrin kathrin kathleen katja katya kasia katarzyna karin trina ekaterina catalina caterina kathi kati kaja yekaterina
cecilia cecily celia cissy cecile cilli silke cile
charles charlie chuck chas chaz chip karl carlos charlot carl karel charly
charlotte charlie lotte lottie char lotta carlota
christian chris kris christo krystian kristian cristian
christina chris chrissy christine tina kris kristina krystyna cristina kirsten krysia christiane christin kristin kristen tine stina chrissie
christopher chris kit topher kris christoph krzysztof cristobal kristof krzys christophe cristoforo stoffel toffi kristoffer
clara claire clare klara clarissa clarita
claudia claudi klaudia claude
clemens clem klemens clement clemente menz
conrad con konrad kurt conny
constance connie konstanze constanze constanza conny
constantine kostas konstantin kostya costa gus dinos
cornelia conny nelly neele corrie nele kornelia
cornelius con neil cornel kees niels nelis
cynthia cindy
cyril kirill kiril
dagmar dag daggi
daniel dan danny dani danek danilo daniil danya danielo
daniela dani danny daniella danielle
david dave davey davy dawid davi taffy
deborah deb debbie debby debra debora
demetrius dimitri dmitri dmitry dima mitya jim dimitris dimitrios dmytro dmitrij dymitr
diana di diane
dolores lola lolita
dominic dom nick dominik domingo nic dominique mingo
donald don donnie
dorothy dot dottie dolly dora dorothea thea dorota dorothee doro
douglas doug
edgar ed eddie
edmund ed eddie ned ted edmundo mundo
edward ed eddie ned ted teddy eduard eduardo edek edi edouard edu lalo
edwin ed eddie win edi
eleanor ellie nell nora ella elinor eleonore lenore eleonora eleonor
elena lena helena helene jelena alyona lenka nena
elias eli elijah ilja ilya eliasz
elizabeth liz lizzy lizzie beth betty betsy eliza elisabeth lisa elsa elsie libby liesl lisl sissi sisi bettina ilse elzbieta ela isabel isabella isabelle elisa bess bessie lise lisbeth elise lilibet
emily em emmy millie emilia emilie emilka
emmanuel manny manu emanuel manuel manolo
enrique quique kike henry
erika rika ricki erica ricky
eric rick ricky erik erich erick eryk
ernest ernie ernst ernesto erno
esther essie hettie ester esterka
eugene gene eugen jewgeni evgeny yevgeny eugenio zhenya evgeni eugeniusz yevgeniy evgenii
eva eve evi ewa evita evchen
evelyn eve evie lyn eveline
felix felek feliks
ferdinand fred ferdi nando fernando fernand hernan nandi
filip phil philip
florian flo flori
frances fran francie fanny franny franziska francesca franca francisca franzi fanni sissi paca paquita
francis frank fran franz francisco frankie franciszek francois francesco paco pancho franek kiko franzl curro
franklin frank
frederick fred freddie freddy rick fritz friedrich frederic federico fryderyk friedl frits fede frederik
gabriel gabe gabi gabriele gavriil
gabriele gabi gaby gabriela gabrielle gabriella gab
geoffrey geoff jeff jeffrey godfrey
george georgie georg jorge jerzy jurek yuri jurij georges schorsch jiri juri jorg jurgen joerg georgi giorgos yegor egor
georgina georgie gina georgia georgette
gerald gerry jerry gerold geraldo
gerard gerry gerhard gerd gert gerardo gerrit hardy gerry
gertrude gert gertie trudy trude gertrud traudl trudi
gilbert gil bert gilberto
giovanni gianni nino vanni johannes
giuseppe beppe peppe pino
gregory greg gregor grzegorz grisha gregorio grigori grigory goyo grzes
guadalupe lupe lupita
guillermo memo guille william wilhelm
gunther gunter gunnar guenther guenter
gustav gus gustaf gusti gustavo gustave
hannah hanna anna hanne hanka hania johanna
harold harry hal harald
harrison harry
harvey harv
hector tito
heinrich heinz heiner heini henry henri henrik hein hinnerk rik harry hendrik
helen nell nellie helena helene elena lena ellen leni hela helenka ilona
henrietta hettie etta henriette henrike jette rike
henry hank harry hal heinrich henri enrique henryk henrik heniek
herbert herb bert bertie herbie heribert
herman harman hermann armand armando manni
hermenegildo gildo
hieronymus jerome hieronim jeronimo ronny
horace horacio
howard howie
hubert hugh bert hubi hubertus huberto
hugo hugh hugues ugo
humphrey humph
ignatius iggy ignaz ignacio nacho ignacy igna ignatz
igor gosha goga
ingeborg inge ingrid inga inka
irene rene irena irina ira irka reni
isaac ike zack izaak yitzhak isaak
isabel bella belle izzy isa isabella isabelle ysabel chabela sabel izabela iza elisabeth
isidor izzy isidro
ivan vanya johannes john iwan ivo
jacob jake jay jakob jakub kuba jaap jago koby jacobo yakov yasha jascha jaime james
jacqueline jackie jacky jaqueline
jaime james jimmy
james jim jimmy jamie jem jaime jacques
jan john janek jasiek johann hans johannes jannik janko
jane janie janet jenny jayne janine janna
janet jan jane jannet
jason jay
jean john jeannot
jeffrey jeff geoffrey geoff
jennifer jen jenny jenn
jeremy jerry jem jeremiah jeremias jeremi
jerome jerry gerome
jessica jess jessie jessy
joachim jochen achim jo joaquin quim jochem jojo
joan joanna jo joanie
joanna jo joan johanna asia joasia joanne joana giovanna
joel joe
johann hans hannes johannes john jan joe jo johan hansi
johannes hans hannes johann john jan jo jannes ivan jens johan giovanni joannes hansi juan jean hannas
johanna hanna joanna jo hanni hannah joan
john johnny jon jack johnnie jonny jan ivan johannes juan jean sean ian giovanni joao
jonathan jon jonny nathan jonatan
jordan judd jordi
jorge george coque
jose pepe joseph chema josep joselito
josefa pepa josefina josephine fina pepita sefa josie josephina finni
joseph joe joey jo josef jose jozef giuseppe sepp seppi beppo juzek osip pepi josip yosef yusuf jupp peppi
josephine jo josie josefine josefa josefina fifi sefi
joshua josh josua yehoshua
juan john juanito juancho
judith judy jude jutta jody judyta
julia julie jules yulia jule julka julita yuliya juliana
julian jules julius juliano julek
juliet julie juliette giulietta
julius jules julio julian
karen karin kari katharina
karl carl charles kalle karel karol carlo
karoline caro line lina karo karola
katarina kata katharina katka kaja
kenneth ken kenny
kimberly kim kimberley
klaus claus nikolaus nick nicolaus klausi
konrad kurt conny radek kuno konny
konstantin kostja kostya kosta konsti costin
kristof chris krzysztof
krzysztof krzysiek krzys chris christopher
ladislaus wladyslaw laszlo laci wladek ladislav vladislav
laura laurie lori laurel lara
laurence larry laurie lawrence lorenz lorenzo lars laurent lenz laurin lawrenty lavrenti lorne
leo leon leopold lew lev leonid leonardo leonhard leonard leander
leonard leo len lenny leonardo leonhard leon lennart
leopold poldi leo leopoldo pold polde
leslie les
lewis lew louis lou
lillian lily lil lilly liliana lilian lili
linda lindy
lothar lotti lothaire
louis lou louie ludwig luis lewis luigi ludovic ludwik lajos ludek alois
louise lou lulu luisa luise louisa ludwika
lucas luke luka luc lukas lukasz lucian luca
lucia lucy lucie luzia lucja lucilla
ludmila lyuda mila ljudmila lyudmila luda ludmilla
ludwig lutz wiggerl louis lui luis wickerl
madeleine maddie madeline magdalena lena maddy madelene
magdalena lena magda leni maggie madeleine magdalene malena
malgorzata gosia margaret margarete gocha
manfred fred manni mani fredi manne
manuel manu manolo manny manolito emmanuel
manuela manu manuella ela nela
marcel marcello marceli
marcus mark marc markus marek marco marcos
margaret maggie meg megan peggy marge margie margo rita greta daisy madge margarete margarita margot margarethe margarita marguerite gretchen gretel grete margit gitta malgorzata mags gosia margherita margret
maria mary marie mia mitzi mizzi marysia maja marietta masha mascha ria maryla mascha marija mariya mimi marika maryia
mariana anna mari marianne
mark marc marcus markus marek marco marcos
martha marty matty marta patty
martin marty marti marcin martino martyn tino tin martijn
martina tina marti martine
mary maria marie molly polly mae mamie mitzi may
matilda tilly mattie maud mathilde tilda hilda matylda
matthew matt matty mat matthias mateusz matthieu mateo matias matteo maciej mathew matej matvei mats matti
matthias matt matze hias mathias matthew mattias hiasl maciej matis matyas mateusz maciek
maurice moritz mo maurycy mauricio maurizio
maximilian max maxi maksymilian maxim massimiliano maximiliano maximilien
melanie mel mellie melly melania
melissa mel lissa missy
mercedes mercy merche
michael mike mick micky mickey mikey michi michal michel miguel mikhail misha mischa mihai michele mitch mikael micha michail mihail mykhailo mikolaj misza
michaela michi micki mihaela michalina micaela michelle
michelle shelly micki michele mishel
mildred millie
mikolaj nick nicholas miki nikolaus
mohammed mohamed muhammad mohammad mohamad mo md muhammed mehmet mahomet
monica mona moni monika monique
nancy nan
natalia natalie talia nat nata natasha natascha natalya nataliya natalja natka
natalie nat natalia
nathan nat nate
nathaniel nat nate nathan nataniel
nicholas nick nicky nico klaus nikolaus nicolas nikolai mikolaj nikola claus kolya nikolay niklas nikos nicola nicolo colin nikolaos mykola nikolaj
nicole nicky nikki nico nicola cole nikola
norbert bert nori norberto
oliver ollie olli olivier oliwier oliwer noll
olivia liv ollie livia oliwia
oscar oskar ossi
oswald ossi ozzie oswaldo
otto otti ottokar otton
pamela pam pammy
patricia pat patty tricia trish patsy patrizia patrycja pati tracy
patrick pat paddy rick patrizio patricio patrik patryk padraig patryck
paul paulie pavel pawel pablo paolo pauli paulus pau poul pavlo
paula pauline polly paulina pola paulette pavla
penelope penny nell pen
peter pete petey pedro piotr pierre pyotr petr piet pietro peer petja petya pit petar petros piotrek pero petro
petra petronella petronia peti
philip phil pip flip philipp felipe filip philippe phillip lip fips filippo
pilar pili
rachel rach rae raquel rahel raquel rachela
rafael raphael rafa rafi raf rafal rafaello
raimund ray mundi raymond ramon mundl
raymond ray ramon raimund raymund
rebecca becky becca reba rebekka beck rivka rebeka
regina gina reggie regine reni
reginald reg reggie ron rex reinhold reinald
reinhard hardy reini rainer
reinhold reini holdi
richard rick dick rich ricky richie ricardo ryszard riccardo ritchie rysiek rik
robert bob rob bobby robbie bert robin roberto rupert rob robi robek ruprecht
roberta bobbie robbie berta
rodrigo rigo rodri
roger rog rodger rudiger ruediger rogelio
roland rollie rolly rolando orlando
ronald ron ronnie ronny ronaldo
rosa rose rosie rosina rosalia roza rosi rosita
rosalind ros roz
rosario charo
rosemary rose rosie romy rosemarie rosmarie
rudolf rudi rolf rudy rudolph rodolfo rudolphe ralf
ruth ruthie
sabine bine sabina bini
salvador salva chava
samantha sam sammy
samuel sam sammy samuil
sandra sandy alexandra sandi
santiago santi diego jaime yago
sarah sally sara sadie sari
sebastian seb bastian basti bas seba sebastien wastl bastien sebi
sergei sergey serge serhij serhiy sergio seryozha sergej serghei serhii
sharon shari
sheila celia
sibylle bille sybil sybille
sidney sid sydney
siegfried sigi siggi sig zygfryd fridl
sigmund sigi siggi zygmunt sigismund
simon si shimon szymon simeon simone symon
sofia sophie sophia zofia zosia sonja sonia sofie sonya sofiya fifi zofka sofya
solomon sol solly salomon suleiman solly
stanislaus stan stanley stanislaw stanislav staszek stas stach stanislao
stanley stan
stefanie steffi stephanie stefania steff stephania stefka fanny
stephan stefan steve stephen steffen stefano steph stevo
stephanie steph steffi stefanie stevie fanny
stephen steve stevie steven stefan esteban stephan etienne szczepan istvan stepan ste
steven steve stevie stephen
stuart stu stewart
susan sue susie suzy susanne susanna suzanne zuzanna susi sanna sanne susana zuza suse suzan
sylvester sly sylwester silvester vester
sylvia syl silvia sylwia silvi sylvie silvie
tatiana tanya tania tanja tatjana tatyana tata
teresa terry tess tessa tracy theresa therese resi resl terezia tereza teresita thessa maite
terence terry terrance
thaddeus tad tadeusz teddy tadek tadeo
theodore ted teddy theo teodor theodor fyodor fedor teodoro
theresa tess terry resi therese teresa tracy
thomas tom tommy tomas tomasz thom tomek tommaso tomaso tam toma foma
timothy tim timmy timotheus timo timotej timofei timoteo tymoteusz
tobias toby tobi tobiasz tobia
ulrich uli ulli ueli udo utz
ulrike uli ulli rike ulrika
ursula uschi ulla urszula ursel ursi ula orsolya
valentin val valentine valentino vali walenty
valentina val tina valya walentyna
vanessa nessa van
veronica ronnie vera nica veronika vroni vero weronika nika veronique
vera veronika verena wera
verena vreni vera rena
victor vic vik viktor vitya wiktor vittorio
victoria vicky vic tori viktoria vica wiktoria vika vittoria vicki
vincent vince vinny vin vinzenz vicente chente wincenty vincenzo enzo
violet vi violetta viola
virginia ginny ginger gina
vladimir vlad vova volodya wladimir wlodzimierz volodymyr wlodek
vladislav vlad vladik slava wladyslaw
vyacheslav slava wjatscheslaw waclaw viacheslav
walter walt wally wat gualterio wladek walti wouter gauthier
wendy gwendolyn gwen
werner wern verner irnerio
wilhelm willi willy will wim helmut william guillermo bill wilhelmus
wilhelmina mina willa minnie wilma helma minna
william bill will billy willie liam wilhelm guillermo guillaume wim willem bil
wladyslaw wladek wladzio
wojciech wojtek adalbert
wolfgang wolf wolfi wolferl
xavier xavi javier javi xaver xaverl ksawery
yevgenia zhenya eugenia evgenia genia
zachary zach zack zak zacharias zacharie
zbigniew zbyszek zbig
slawomir slawek
miroslaw mirek mirko miroslav
radoslaw radek radoslav
przemyslaw przemek
boguslaw bogdan bogus bogdan bohdan
jaroslaw jarek jaroslav yaroslav
boleslaw bolek boleslav
czeslaw czesiek ceslav
mieczyslaw mietek
grazyna grazia
jadwiga jadzia hedwig hedi hedy
halina hala halinka galina
danuta danka danusia
bozena bozenka
ewelina ewa evelyn
beata becia beate
leszek lech
александр саша шура саня алекс сашка олександр
александра саша шура саня
алексей леша алеша алекс олексий
анастасия настя ася стася
анатолий толя
андрей андрюша андрий
анна аня анечка нюра ганна
антон тоша антоша
борис боря
вадим вадик
валентин валя
валентина валя
валерий валера
валерия лера валя
василий вася василь
вера верочка
виктор витя виктор
виктория вика
виталий виталик виталя
владимир вова володя влад володимир
владислав влад владик слава
вячеслав слава
галина галя
геннадий гена
георгий гоша жора егор юрий
григорий гриша
дарья даша
денис денис дэн
дмитрий дима митя дмитро
евгений женя евген
евгения женя
екатерина катя катерина
елена лена алена олена
елизавета лиза
иван ваня
игорь гоша игорек
ирина ира
константин костя
ксения ксюша оксана
лариса лара
лев лева
леонид леня
любовь люба
людмила люда мила
маргарита рита марго
мария маша маруся
михаил миша михайло
надежда надя
наталья наташа наталия ната
никита ник
николай коля микола
олег олежка
ольга оля
павел паша павло
петр петя петро
полина поля
роман рома
светлана света лана
семен сема
сергей сережа сергий серега
софия соня софья
станислав стас
степан степа
татьяна таня тетяна
тимофей тима
федор федя
юлия юля
юрий юра
яков яша
ярослав слава ярик
aleksei alexey alexei alyosha lyosha aleksey alexej oleksii oleksiy aleksy
anatoly tolya anatoli anatolij anatol
arkady arkadi arkasha
darya dasha daria darja
galina galya halyna
gennady gena gennadi
grigory grisha grigori
kirill cyril kirya
ksenia xenia ksusha oksana kseniya
larisa lara larissa
leonid lyonya leo leonyd
lyubov lyuba ljuba
maksim max maxim maks maxime
nadezhda nadya nadia nadja nadine
nikita nik niki
oleg olezhka oleh
olga olya olha helga
pavel pasha pawel paul
roman roma romek romain
semyon syoma semen simon
svetlana sveta lana swetlana
timofey tima timothy
vadim vadik
valery valera valeri valerij
vasily vasya basil vasil vassili wassili vasyl basilius
vitaly vitalik vitali vitalij
yaroslav yarik slava
yakov yasha jakob jascha
yulia yulya julia juliya
yuri yura juri jurij yury iurii georg yuriy jerzy
abdullah abdallah abdulla abdul
ahmed ahmad achmed ahmet
ali aly
fatima fatma fatimah fatema
hassan hasan hassane
hussein husain hussain hossein husayn
ibrahim ebrahim abraham
khalid khaled chaled
mahmoud mahmud mehmood
mustafa mostafa moustafa
omar umar omer
yousef yusuf youssef joseph yousuf yusef
zeynep zainab zaynab
maria mª ma
`;

export const NICKNAMES: readonly (readonly string[])[] = TEXT.trim()
  .split('\n')
  .map((line) => [...new Set(line.split(' '))]);
