/** Forms of given names in Latin letters, A to J; see nicknames.ts for what belongs in a line. */
export const NICKNAMES_A_TO_J = `
aaron ron ronnie ari
abigail abby abbie abi gail
abraham abe bram ibrahim avraham
adam ad adamek adas
adelaide addie ada adele heidi adelheid
agnes aggie agnieszka aga inez ines nessa
albert al bert bertie alberto adalbert albrecht
alejandra ale sandra jandra alexandra
alejandro alex jandro ale sandro alexandro
alexander alex al alec alek xander sandy sasha sascha sander lex aleksander aleksandr alexandre alexandr alessandro olek oleksandr alexandros iskander
alexandra alex sandra sandy sasha sascha lexi ali alexa aleksandra alessandra ola xandra oleksandra
alfred al alf alfie fred freddie fredi alfredo fredo
alice alicia ali alicja ally alisa
alison ali allie ally allison alyson
amanda mandy manda
amelia amy milly millie emilia emily mel
anastasia ana stacy stasia nastya nastja asya anastasiya anastazja
andrea andie andi andreia dea
andreas andi andy andrew andre andrea anders andrej andrei andrey andrzej andres drew
andrew andy drew andreas andrej andrzej andrei
angela angie angelika angelica angel gela
ann anne anna annie nan hannah ania anya anja anuschka ana anni aneta anita anka anushka annika
anne ann anna annie anne-marie annemarie
anthony tony ant antony antonio antoine anton toni tono antoni antek tonio antoon
antonia toni tonia antonina antonella tonya tosia nina
arthur art artie artur arturo
augustine gus augusto august gustl agustin tin augustin
balthasar balz hauser baltasar
baptiste jean-baptiste bapt
barbara barb barbie babs bab barbel baerbel basia barbora warwara
bartholomew bart barry bartek bartolome bartlomiej bartosz barthel
beata becia beate
beatrice bea trixie beatrix beatriz beate beata trix
benedikt ben bene benedict benoit benito bennet
benjamin ben benji benny benno benjamim beniamin
benoit ben
bernadette berni bernie detta
bernard bernie bern bernhard bernd bernardo barney nardo berni
boguslaw bogdan bogus bohdan
boleslaw bolek boleslav
boris borya borja
bozena bozenka
bridget bridie biddy brigitte birgit gitte brigid gitti brigida
brittany britt brittney
brunhilde bruni hilde
calvin cal
camille cam camila milla kamila
carl karl carlos charles charlie kalle carlo karel
carlos carlitos charly carlo litos
caroline carol carrie caro lina karoline karolina carolina lynn
casimir kazimierz kazik kasimir
cassandra cass cassie sandra
catalina cata lina
catherine cathy kate katy katie kathy kitty kit cat cath katherine kathryn katharina katarina katrin catrin kathrin kathleen katja katya kasia katarzyna karin trina ekaterina catalina caterina kathi kati kaja yekaterina
cecilia cecily celia cissy cecile cilli silke cile
charles charlie chuck chas chaz chip karl carlos charlot carl karel charly
charlotte charlie lotte lottie char lotta carlota
christian chris kris christo krystian kristian cristian
christina chris chrissy christine tina kris kristina krystyna cristina kirsten krysia christiane christin kristin kristen tine stina chrissie
christopher chris kit topher kris christoph krzysztof cristobal kristof krzys christophe cristoforo stoffel toffi kristoffer
clara claire clare klara clarissa clarita
claudia claudi klaudia claude
clemens clem klemens clement clemente menz
clifford cliff
clifton cliff
concepcion concha conchita
conrad con konrad kurt conny
constance connie konstanze constanze constanza conny
constantine kostas konstantin kostya costa gus dinos
consuelo chelo
cornelia conny nelly neele corrie nele kornelia
cornelius con neil cornel kees niels nelis
cynthia cindy
cyril kirill kiril
czeslaw czesiek ceslav
dagmar dag daggi
daniel dan danny dani danek danilo daniil danya danielo
daniela dani danny daniella danielle
danuta danka danusia
daphne daph
david dave davey davy dawid davi taffy
deborah deb debbie debby debra debora
demetrius dimitri dmitri dmitry dima mitya jim dimitris dimitrios dmytro dmitrij dymitr
detlef detlev
diana di diane
dieter didi
dietmar didi
dolores lola lolita
dolores loli lola
dominic dom nick dominik domingo nic dominique mingo
donald don donnie
dorothy dot dottie dolly dora dorothea thea dorota dorothee doro
douglas doug
eberhard ebi hardy
edgar ed eddie
edmund ed eddie ned ted edmundo mundo
edward ed eddie ned ted teddy eduard eduardo edek edi edouard edu lalo
edwin ed eddie win edi
eleanor ellie nell nora ella elinor eleonore lenore eleonora eleonor
elena lena helena helene jelena alyona lenka nena
elfriede elfi friedl frieda
elias eli elijah ilja ilya eliasz
elizabeth liz lizzy lizzie beth betty betsy eliza elisabeth lisa elsa elsie libby liesl lisl sissi sisi bettina ilse elzbieta ela isabel isabella isabelle elisa bess bessie lise lisbeth elise lilibet
emily em emmy millie emilia emilie emilka
emmanuel manny manu emanuel manuel manolo
encarnacion encarna
enrique quique kike henry
eric rick ricky erik erich erick eryk
erika rika ricki erica ricky
ernest ernie ernst ernesto erno
esther essie hettie ester esterka
eugene gene eugen jewgeni evgeny yevgeny eugenio zhenya evgeni eugeniusz yevgeniy evgenii
eva eve evi ewa evita evchen
evelyn eve evie lyn eveline
ewelina ewa evelyn
felix felek feliks
ferdinand fred ferdi nando fernando fernand hernan nandi
fernanda nanda fer
filip phil philip
florian flo flori
frances fran francie fanny franny franziska francesca franca francisca franzi fanni sissi paca paquita
francis frank fran franz francisco frankie franciszek francois francesco paco pancho franek kiko franzl curro
francoise fanchon france
franklin frank
frederick fred freddie freddy rick fritz friedrich frederic federico fryderyk friedl frits fede frederik
friederike rike fritzi frieda
gabriel gabe gabi gabriele gavriil
gabriele gabi gaby gabriela gabrielle gabriella gab
genevieve ginette genny
geoffrey geoff jeff jeffrey godfrey
george georgie georg jorge jerzy jurek yuri jurij georges schorsch jiri juri jorg jurgen joerg georgi giorgos yegor egor
georgina georgie gina georgia georgette
gerald gerry jerry gerold geraldo
gerard gerry gerhard gerd gert gerardo gerrit hardy
gertrude gert gertie trudy trude gertrud traudl trudi
gilbert gil bert gilberto
giovanni gianni nino vanni johannes
giuseppe beppe peppe pino
gonzalo gon chalo
grazyna grazia
gregory greg gregor grzegorz grisha gregorio grigori grigory goyo grzes
guadalupe lupe lupita
guadalupe lupita lupe
guillaume guigui will
guillermo memo guille william wilhelm
gunther gunter gunnar guenther guenter
gustav gus gustaf gusti gustavo gustave
halina hala halinka galina
hannah hanna anna hanne hanka hania johanna
hans-peter hp
harold harry hal harald
harrison harry
hartmut hardy
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
hildegard hilde hilda hildi
horace horacio
howard howie
hubert hugh bert hubi hubertus huberto
hugo hugh hugues ugo
humphrey humph
ignacia nacha
ignatius iggy ignaz ignacio nacho ignacy igna ignatz
igor gosha goga
ingeborg inge ingrid inga inka
irene rene irena irina ira irka reni
isaac ike zack izaak yitzhak isaak
isabel bella belle izzy isa isabella isabelle ysabel chabela sabel izabela iza elisabeth
isidor izzy isidro
isidoro isi
ivan vanya johannes john iwan ivo
jacob jake jay jakob jakub kuba jaap jago koby jacobo yakov yasha jascha jaime james
jacqueline jackie jacky jaqueline
jacques jacquot jack
jadwiga jadzia hedwig hedi hedy
jaime james jimmy
james jim jimmy jamie jem jaime jacques
jan john janek jasiek johann hans johannes jannik janko
jane janie janet jenny jayne janine janna
janet jan jane jannet
jaroslaw jarek jaroslav yaroslav
jason jay
jean john jeannot
jean-pierre jp
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
johanna hanna joanna jo hanni hannah joan
johannes hans hannes johann john jan jo jannes ivan jens johan giovanni joannes hansi juan jean hannas
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
jurgen juergen jorg
`;
