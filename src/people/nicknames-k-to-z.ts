/** Forms of given names in Latin letters, K to Z; see nicknames.ts for what belongs in a line. */
export const NICKNAMES_K_TO_Z = `
karen karin kari katharina
karl carl charles kalle karel karol carlo
karlheinz kalle heinz
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
leszek lech
leticia lety leti
lewis lew louis lou
lillian lily lil lilly liliana lilian lili
linda lindy
lorena lore
lothar lotti lothaire
louis lou louie ludwig luis lewis luigi ludovic ludwik lajos ludek alois
louise lou lulu luisa luise louisa ludwika
lucas luke luka luc lukas lukasz lucian luca
lucia lucy lucie luzia lucja lucilla
luciano lucho
ludmila lyuda mila ljudmila lyudmila luda ludmilla
ludwig lutz wiggerl louis lui luis wickerl
madeleine maddie madeline magdalena lena maddy madelene
magdalena lena magda leni maggie madeleine magdalene malena
malcolm mal malc
malgorzata gosia margaret margarete gocha
malte malthe
manfred fred manni mani fredi manne
manuel manu manolo manny manolito emmanuel
manuela manu manuella ela nela
marcel marcello marceli
marcus mark marc markus marek marco marcos
margaret maggie meg megan peggy marge margie margo rita greta daisy madge margarete margarita margot margarethe marguerite gretchen gretel grete margit gitta malgorzata mags gosia margherita margret
marguerite margot
maria mary marie mia mitzi mizzi marysia maja marietta masha mascha ria maryla marija mariya mimi marika maryia
mariana anna mari marianne
mariana mari nana
mark marc marcus markus marek marco marcos
martha marty matty marta patty
martin marty marti marcin martino martyn tino tin martijn
martina tina marti martine
mary maria marie molly polly mae mamie mitzi may
mathilde mathou
matilda tilly mattie maud mathilde tilda hilda matylda
matthew matt matty mat matthias mateusz matthieu mateo matias matteo maciej mathew matej matvei mats matti
matthias matt matze hias mathias matthew mattias hiasl maciej matis matyas mateusz maciek
maureen mo reenie
maurice moritz mo maurycy mauricio maurizio
mauricio mau
maximilian max maxi maksymilian maxim massimiliano maximiliano maximilien
melanie mel mellie melly melania
melissa mel lissa missy
mercedes mercy merche
michael mike mick micky mickey mikey michi michal michel miguel mikhail misha mischa mihai michele mitch mikael micha michail mihail mykhailo mikolaj misza
michaela michi micki mihaela michalina micaela michelle
michelle shelly micki michele mishel
mieczyslaw mietek
mikolaj nick nicholas miki nikolaus
mildred millie
miroslaw mirek mirko miroslav
mohammed mohamed muhammad mohammad mohamad mo md muhammed mehmet mahomet
monica mona moni monika monique
montserrat montse
moses moe moishe mosche musa moshe
nancy nan
natalia natalie talia nat nata natasha natascha natalya nataliya natalja natka
natalie nat natalia
nathalie nat nath
nathan nat nate
nathaniel nat nate nathan nataniel
nicholas nick nicky nico klaus nikolaus nicolas nikolai mikolaj nikola claus kolya nikolay niklas nikos nicola nicolo colin nikolaos mykola nikolaj
nicole nicky nikki nico nicola cole nikola
norbert bert nori norberto
notburga burgi
oliver ollie olli olivier oliwier oliwer noll
olivia liv ollie livia oliwia
olivier oli
oscar oskar ossi
oswald ossi ozzie oswaldo
ottilie tilly otti
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
priscilla cilla prissy
przemyslaw przemek
rachel rach rae raquel rahel rachela
radoslaw radek radoslav
rafael raphael rafa rafi raf rafal rafaello
rafaela rafi
raimund ray mundi raymond ramon mundl
raul rauli
raymond ray ramon raimund raymund
rebecca becky becca reba rebekka beck rivka rebeka
refugio cuca
regina gina reggie regine reni
reginald reg reggie ron rex reinhold reinald
reinhard hardy reini rainer
reinhold reini holdi
reuben rube ruben reuven
richard rick dick rich ricky richie ricardo ryszard riccardo ritchie rysiek rik
robert bob rob bobby robbie bert robin roberto rupert robi robek ruprecht
roberta bobbie robbie berta
roberto beto berto robe
rocio chio
roderick rod roddy rodrick
rodney rod roddy
rodrigo rigo rodri
rogelio roge
roger rog rodger rudiger ruediger rogelio
roland rollie rolly rolando orlando
ronald ron ronnie ronny ronaldo
rosa rose rosie rosina rosalia roza rosi rosita
rosalia lia
rosalind ros roz
rosario charo
rosemary rose rosie romy rosemarie rosmarie
rosmarie rosi romy
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
sebastien seb
sergei sergey serge serhij serhiy sergio seryozha sergej serghei serhii
sharon shari
sheila celia
sibylle bille sybil sybille
sidney sid sydney
siegfried sigi siggi sig zygfryd fridl
sigmund sigi siggi zygmunt sigismund
simon si shimon szymon simeon simone symon
slawomir slawek
sofia sophie sophia zofia zosia sonja sonia sofie sonya sofiya fifi zofka sofya
soledad sole
solomon sol solly salomon suleiman
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
tamara tammy toma tamar tamy
tatiana tanya tania tanja tatjana tatyana tata
terence terry terrance
teresa terry tess tessa tracy theresa therese resi resl terezia tereza teresita thessa maite
thaddeus tad tadeusz teddy tadek tadeo
theodore ted teddy theo teodor theodor fyodor fedor teodoro
theresa tess terry resi therese teresa tracy
thomas tom tommy tomas tomasz thom tomek tommaso tomaso tam toma foma
timothy tim timmy timotheus timo timotej timofei timoteo tymoteusz
tobias toby tobi tobiasz tobia
trinidad trini
ulrich uli ulli ueli udo utz
ulrike uli ulli rike ulrika
ursula uschi ulla urszula ursel ursi ula orsolya
valentin val valentine valentino vali walenty
valentina val tina valya walentyna
valeria vale
vanessa nessa van
veit vitus vito
vera veronika verena wera
verena vreni vera rena
veronica ronnie vera nica veronika vroni vero weronika nika veronique
veronica vero
veronique vero
vicenta chenta
victor vic vik viktor vitya wiktor vittorio
victoria vicky vic tori viktoria vica wiktoria vika vittoria vicki
vincent vince vinny vin vinzenz vicente chente wincenty vincenzo enzo
violet vi violetta viola
virginia ginny ginger gina
vivian viv vivien viviane
vladimir vlad vova volodya wladimir wlodzimierz volodymyr wlodek
vladislav vlad vladik slava wladyslaw
vyacheslav slava wjatscheslaw waclaw viacheslav
walpurga burgi wally
walter walt wally wat gualterio wladek walti wouter gauthier
waltraud traudl traude walli
wendy gwendolyn gwen
werner wern verner irnerio
wilfred wilf fred wilfried
wilhelm willi willy will wim helmut william guillermo bill wilhelmus
wilhelmina mina willa minnie wilma helma minna
william bill will billy willie liam wilhelm guillermo guillaume wim willem bil
winifred winnie win freda
wladyslaw wladek wladzio
wojciech wojtek adalbert
wolfgang wolf wolfi wolferl
xavier xav
xavier xavi javier javi xaver xaverl ksawery
yevgenia zhenya eugenia evgenia genia
zachariah zach zack
zachary zach zack zak zacharias zacharie
zbigniew zbyszek zbig
`;
