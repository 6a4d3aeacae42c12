/**
 * Words by which selling is told, in the languages of the notes: one line a language, phrases apart by `|`, `*` where the last word
 * may go on. Which of them weigh, and how much, is learned (bench/train/pitch.ts); here only what means the same stands together.
 */
export const SELLING = {
  'we help': `
i sit with | we pick up where | we carry | we insure | we clean | we translate
ayudo a programador* | ayudo a | perforo | rehabilito | fumigo | ponemos personal | facturamos | hago libretas | imprimo
ajudamos bancos | ajudamos | fazemos | antecipamos | faco declaracao | faco roteiro | trabalho com consorcio | levamos | temos percorrido
scrivo progetti | distribuiamo | ospitiamo | proponiamo | affianco
wij verhuren | wij hebben daar een | wij zijn makelaar | ik begeleid
doradzamy | produkujemy meble | wysylamy | towarzysze | wspolpracujemy z
we build | we make sure | we take care of | we take over | we handle | we support | we supply | we import | we produce | we manufacture | we develop | we design | we run | we organise | we organize | we publish | we invite selected | we connect | we match | we place | we find you | we get you | we bring | we fix | we automate | we save | we book | i build | i design | i create | i show | i teach leaders | i guide | i turn | i get | i take | i run a program | i offer | i provide | i specialise in | our job is to | what we offer
wir bauen | wir liefern | wir entwickeln | wir gestalten | wir vermitteln | wir ubernehmen | wir kummern uns | wir automatisieren | wir sorgen dafur | wir bringen | wir zeigen | wir machen | wir beliefern | wir stellen her | wir produzieren | wir organisieren | wir vertreten | wir haben eine losung | wir haben etwas entwickelt | wir sparen | wir senken | wir steigern | wir gewinnen | ich biete | ich zeige | ich entwickle | ich erstelle | ich gestalte | ich unterstutze unternehmer | ich arbeite mit menschen | ich arbeite mit fuhrungskraften | ich sorge dafur | ich bringe
nous developpons | nous fabriquons | nous fournissons | nous livrons | nous concevons | nous organisons | nous automatisons | nous prenons en charge | nous nous occupons | nous offrons | nous editons | nous installons | nous equipons | nous faisons | je propose | je vous propose | je developpe | je concois | je cree | j offre | je forme | je permets aux | je travaille avec des dirigeants
desarrollamos | fabricamos | suministramos | disenamos | organizamos | automatizamos | gestionamos | nos encargamos | nos dedicamos | instalamos | equipamos | importamos | editamos | conseguimos | llevamos | damos | hacemos que | ofrezco | te ofrezco | le ofrezco | desarrollo soluciones | diseno | trabajo con lideres | trabajo con directivos | doy clases a
desenvolvemos | fabricamos | fornecemos | criamos | organizamos | automatizamos | cuidamos | instalamos | importamos | conseguimos | ofereco | desenvolvo | crio | trabalho com lideres | trabalho com empresas
sviluppiamo | produciamo | forniamo | progettiamo | organizziamo | automatizziamo | ci occupiamo | installiamo | realizziamo | importiamo | offro | sviluppo | progetto | lavoro con imprenditori | lavoro con manager
wij leveren | we leveren | wij ontwikkelen | we ontwikkelen | wij maken | we maken | wij bouwen | wij regelen | we regelen | wij verzorgen | wij automatiseren | wij organiseren | ik lever | ik maak | ik ontwikkel | ik werk met ondernemers | ik werk met leiders
dostarczamy | tworzymy | budujemy | produkujemy | projektujemy | organizujemy | automatyzujemy | zajmujemy sie | wdrazamy | realizujemy | oferuje | tworze | projektuje | pracuje z liderami | pracuje z przedsiebiorcami
uretiyoruz | gelistiriyoruz | tasarliyoruz | sagliyoruz | kuruyoruz | ithal ediyoruz | ihrac ediyoruz | duzenliyoruz | hazirliyoruz | kazandiriyoruz | hizmet veriyoruz | hizmeti veriyoruz | cozum sunuyoruz | otomatiklestiriyoruz | tasiyoruz | calisiyoruz | destekliyoruz | ediyoruz | veriyoruz | yapiyoruz | sunuyorum | veriyorum | tasarliyorum | ustleniyoruz
мы создаем | мы разрабатываем | мы производим | мы поставляем | мы автоматизируем | мы организуем | занимаемся | предлагаю | создаю | разрабатываю
開発して | 製造して | 運営して | 支援して | 専門として | 我们开发 | 我们生产 | 我们供应 | 我们做 | 专业从事 | 主营 | 致力于 | 我提供 | نطور | ننتج | نصمم | نوفر لكم | اقدم
we help | i help | we support compan* | we support business* | helping compan* | helping business* | helping founders | helping teams | helping leaders | helping coaches | we assist | we work with compan* | we work with firms | we work with business* | we work with teams | we enable | we empower | i work with founders | i work with ceo* | i work with executives | i work with leaders | we specialize in | we specialise in | i specialize in helping | our team helps | our company helps | we partner with | we provide | we offer | we deliver
wir helfen | ich helfe | wir unterstutzen | ich unterstutze | wir begleiten | wir bieten | wir ermoglichen | wir sind spezialisiert | haben uns spezialisiert | wir verhelfen
nous aidons | j aide les | j aide des | nous accompagnons | j accompagne | nous proposons | nous permettons | nous sommes specialise* | on aide | on accompagne
ayudamos a | ayudo a | ofrecemos | acompanamos a | apoyamos a | nos especializamos | trabajamos con empresas | somos especialistas
ajudamos | ajudo empresas | ajudo profissionais | oferecemos | apoiamos | somos especializad* | somos especialistas
aiutiamo | aiuto le aziende | aiuto aziende | aiuto imprend* | offriamo | supportiamo | affianchiamo | siamo specializzati
wij helpen | we helpen | ik help | wij bieden | we bieden | wij ondersteunen | wij begeleiden | gespecialiseerd in
pomagamy | pomagam firmom | oferujemy | wspieramy | specjalizujemy
yardimci oluyoruz | yardimci olan | destek veriyoruz | sunuyoruz | yardim ediyoruz | uzmaniz | destek sagliyoruz | cozumler sunan
vi hjalper | jag hjalper | vi erbjuder | vi hjaelper | jeg hjelper | vi tilbyder | vi tilbyr
мы помогаем | помогаю компаниям | помогаем бизнес* | предлагаем | мы предлагаем | допомагаемо
を支援 | をサポート | をご提供 | を提供して | お手伝いして | ご支援
我们帮助 | 帮助企业 | 我们提供 | 我们专注 | 我司 | 我們提供 | 协助企业
نساعد | نقدم | نقدم لكم | نوفر
hum help karte | ham aapki company | hum provide karte | pomahame | segitunk | oferim`,
  'our product': `
our platform | our solution* | our software | our product* | our tool | our service* | our agency | our app | our program | our programme | my program | my programme | my agency | my services | our system | our framework | our method | my method | our technology | our offer* | my offer* | our packages | our course | my course | our newsletter | our ai | our saas | our outsourc* | our developers | our experts | our rates | our prices | our catalogue | our catalog | our brochure | our portfolio | our case stud* | white label | turnkey
unsere plattform | unsere losung* | unserer losung* | unsere software | unser produkt* | unsere produkte | unser tool | unsere agentur | meine agentur | unser programm | mein programm | unsere dienstleistung* | unser angebot | mein angebot | unser service | unsere methode | unserer software | unserer plattform | unseren service* | kostengunstig*
notre plateforme | notre solution* | nos solutions | notre logiciel | notre produit | nos services | notre agence | notre outil | notre offre | mon offre | nos offres | mon programme | notre programme | ma methode | notre methode | nos experts
nuestra plataforma | nuestra solucion | nuestras soluciones | nuestro software | nuestro producto | nuestros servicios | nuestra agencia | nuestra herramienta | mi programa | nuestro programa | mi metodo | nuestro metodo | nuestros productos
nossa plataforma | nossa solucao | nossas solucoes | nosso software | nosso produto | nossos servicos | nossa agencia | nossa ferramenta | meu programa | meu metodo | nosso metodo
la nostra piattaforma | la nostra soluzione | le nostre soluzioni | nostro software | nostro prodotto | i nostri servizi | nostra agenzia | nostro metodo | il mio metodo | il mio programma | il mio percorso
ons platform | onze oplossing* | onze software | ons product | onze diensten | ons bureau | onze tool | mijn programma | ons programma | onze aanpak
nasza platforma | naszej platformy | nasze rozwiazani* | naszego rozwiazania | nasze oprogramowanie | nasze uslugi | naszych uslug | nasza agencja | naszym narzedzi* | nasze narzedzie | moj program | nasza oferta | nasza oferte | naszej oferty
platformumuz* | cozumumuz* | cozumlerimiz* | yazilimimiz* | urunumuz* | urunlerimiz* | hizmetlerimiz* | ajansimiz* | programimiz* | programim
var plattform | var losning* | var tjanst | vara tjanster | var byra | vores platform | vores losning | var losning
наша платформа | нашу платформу | наше решение | наши решения | наши услуги | наше агентство | наш продукт | наш сервис | нашего продукта
弊社 | 当社の | 弊社サービス | 弊社製品 | 我々のサービス
我们的平台 | 我们的产品 | 我们的解决方案 | 我们的服务 | 我们公司 | 我們的產品 | 本公司
منصتنا | حلولنا | خدماتنا | منتجاتنا | شركتنا | برنامجنا
hamari company | hamara product | hamari service* | hamara software | hamara platform`,
  benefit: `
time back | evenings back | what you deserve | premium clients | be seen by the people | next step | bold next | rayonner | nachste generation | l etape suivante | siguiente etapa | dar um passo
lleno la agenda | llenar la agenda | agenda cheia | agenda llena | fill the order books | order books | clientes nuevos | second income | second source of income | tweede inkomstenbron | 2e inkomstenbron | inkomstenbron | segunda fuente de ingresos | seconda entrata | deuxieme revenu | zweites einkommen | zweites standbein | drugie zrodlo dochodu | ikinci gelir | второй доход | monetise | monetize | reducimos | reduzimos | riduciamo | wij verlagen | exploser | devolvo o investimento | no cobramos | non paga nulla | ou on vous rembourse | steuern | vermogensaufbau | zellgesundheit | cellular health | supplements | impuls fur
increase your | grow your | growing your business | scale your | scale their | boost your | double your | triple your | 2x | 3x | 5x | 10x | save you time | save time and | saves time | save hours | save money | cut cost* | cut your | reduce cost* | reduce your | reducing cost* | lower your cost* | more leads | more clients | more customers | more sales | more revenue | new clients | new customers | qualified leads | qualified meetings | qualified appointments | fill your calendar | full calendar | hit your goals | six figure* | 6 figure* | 7 figure* | high ticket | maximize your | maximise your | optimize your | optimise your | streamline* | unlock your | take your business | next level | transform your | game changer | win back | without hiring | without ads | generate leads | generating leads | book more | close more | get results | proven system | proven framework | guaranteed result* | booked meetings | roi | cost saving* | productivity gain* | hours a week | hours per week | hours every week | pay off
umsatz steigern | ihren umsatz | deinen umsatz | mehr umsatz | mehr kunden | neue kunden | neukunden | mehr anfragen | kosten senken | kosten sparen | kosten reduzieren | zeit sparen | sparen zeit | effizienz steigern | effizienter | prozesse optimieren | qualifizierte leads | auf das nachste level | verdoppeln | planbar* | mehrwert | gewinnen konnen | kosten um
augmenter votre | developper votre | booster votre | doubler votre | plus de clients | nouveaux clients | gagner du temps | gain de temps | reduire vos | reduire leurs | reduire les couts | economiser | chiffre d affaires | prospects qualifies | rendez vous qualifies | optimiser vos | optimiser votre | passer au niveau superieur | rentabilite | remplir votre agenda
aumentar sus | aumentar tus | aumentar las ventas | aumentar ventas | aumentar su | mas clientes | nuevos clientes | ahorrar tiempo | ahorrar costes | ahorrar costos | reducir costes | reducir costos | reducir sus | reducir tus | duplicar | hacer crecer | escalar su | escalar tu | mas ventas | generar mas | facturacion | siguiente nivel | optimizar sus | optimizar tus | rentabilidad | clientes potenciales
aumentar suas | aumentar seu* | aumentar as vendas | mais clientes | novos clientes | economizar tempo | economizar | reduzir custos | reduzir seus | dobrar | escalar seu | faturamento | faturacao | mais vendas | proximo nivel | otimizar | poupar
aumentare il | aumentare le vendite | aumentare i | piu clienti | nuovi clienti | risparmiare tempo | risparmiare | ridurre i costi | ridurre costi | raddoppiare | fatturato | far crescere | prossimo livello | ottimizzare | clienti in target
meer klanten | nieuwe klanten | meer omzet | uw omzet | je omzet | kosten besparen | kosten verlagen | tijd besparen | besparen | verdubbel* | meer leads | naar een hoger niveau | efficienter
wiecej klientow | nowych klientow | zwiekszyc sprzedaz | zwiekszenie sprzedazy | zwiekszyc | zaoszczedzic | oszczedzic czas | obnizyc koszty | redukcja kosztow | zoptymalizowac | podwoic | wiekszy zysk | obnizeniu kosztow | zwiekszac
daha fazla musteri | yeni musteri* | satislarinizi | cironuzu | maliyetlerinizi | maliyetleri | tasarruf | zamandan tasarruf | verimliligi* | iki katina | buyutmek icin | karliligi* | artirmak | artirin | artiriyoruz
fler kunder | nya kunder | spara tid | spara pengar | sanka kostnader | oka er | oka forsaljning | flere kunder | spare tid | oka omsattningen
увеличить продажи | увеличить | больше клиентов | новых клиентов | сократить расходы | снизить затраты | сэкономить | экономить время | рост продаж | удвоить | прибыль
売上アップ | 売上を | コスト削減 | 業務効率化 | 効率化 | 集客 | 新規顧客 | 生産性向上 | 削減 | 導入実績
提高效率 | 降低成本 | 节省成本 | 提升业绩 | 增加收入 | 更多客户 | 获客 | 提升销售 | 降本增效 | 节省时间
زيادة المبيعات | زيادة مبيعات | خفض التكاليف | توفير الوقت | توفير | عملاء جدد | مضاعفة | ارباح
business badha* | sales badha* | paise bacha* | revenue badha* | leads mil*`,
  'trade words': `
ultima bolletta | bolletta di luce | crediti insoluti | fatture scadute | groupage | noli | polizza | preventivo | campionario | gestionale | bilancio esg | temporary manager | bandi
factura de luz | facturas impagadas | ett | trabajo temporal | poliza | cotizar | cotizacion | flete* | expositores | correduria
fatura de eletricidade | trabalho temporario | simulacao | faturas em atraso | consorcio | correto*
energierekening | onbetaalde facturen | onbetaalde rekeningen | uitzendbureau | keurmerk | verzuim | offerte
faktur* za prad | zalegle faktury | agencj* pracy | pozycjonuj* | audyt* | dotacj* | srodki na | kiosk* meldunk* | stoisk*
stromrechnung | offene rechnungen | personaldienstleister | vorsorge* | polizzencheck | angebot erstellen
impayes | interim | expert comptable | facture d electricite | audit est offert | audit est gratuit | mutualiser vos achats
unpaid invoices | energy bill | staff agency | pallets
lead generation | lead gen | leadgen | appointment setting | cold email* | cold outreach | outreach | seo | search engine | google ranking | rank on google | first page of google | web design | website redesign | redesign your website | web development | app development | mobile app development | digital marketing | social media marketing | content marketing | marketing agency | growth hack* | sales funnel | funnels | pipeline | b2b | saas | crm | dedicated developers | offshore | outsourc* | staff augmentation | virtual assistant* | ghostwrit* | personal brand* | linkedin profile optim* | copywrit* | explainer video* | payroll | merchant services | insurance plan | wealth management | financial freedom | financial independence | passive income | side income | extra income | second income | business opportunity | franchise | network marketing | mlm | high performance | mindset | coaching program* | coaching business | mastermind | masterclass | webinar | free training | ebook | e book | white paper | whitepaper | discount | special offer | limited offer | limited spots | spots left | trial | free demo | demo | free audit | audit of your | free consultation | free session | complimentary | no obligation | no strings | risk free | quote | wholesale | manufacturer of | supplier of | factory price | competitive price* | best price
leadgenerierung | neukundengewinnung | kundengewinnung | kundenakquise | akquise | suchmaschinenoptimierung | webdesign | social media agentur | online marketing | vertriebsprozess* | vertriebspipeline | passives einkommen | nebeneinkommen | finanzielle freiheit | finanziell frei | altersvorsorge | kapitalanlage | steuern sparen | immobilieninvest* | kostenlos* | gratis | unverbindlich* | erstgesprach | strategiegesprach | potenzialanalyse | rabatt | sonderangebot | angebot | testphase | testzugang | netzwerkmarketing | geschaftsmodell | geschaftsmoglichkeit
generation de leads | prospection | referencement | agence web | agence digitale | refonte de votre site | revenus passifs | revenus complementaires | complement de revenu | liberte financiere | independance financiere | defiscalisation | investissement immobilier | gratuit* | sans engagement | offre speciale | promotion | remise | essai | demonstration | devis | tunnel de vente | marketing digital | opportunite d affaires | appel decouverte | externalis*
generacion de leads | captacion de clientes | prospeccion | posicionamiento | pagina web | marketing digital | ingresos pasivos | ingresos extra | ingresos adicionales | libertad financiera | gratis | gratuit* | sin compromiso | oferta especial | descuento | prueba gratuita | demostracion | demo | presupuesto | embudo de ventas | oportunidad de negocio | externaliz* | masterclass
geracao de leads | captacao de clientes | prospeccao | trafego pago | marketing digital | renda passiva | renda extra | liberdade financeira | gratis | gratuit* | sem compromisso | desconto | oferta especial | demonstracao | teste gratis | orcamento | funil de vendas | oportunidade de negocio | terceiriz*
generazione di lead | lead generation | acquisizione clienti | posizionamento | sito web | marketing digitale | rendita passiva | entrate extra | liberta finanziaria | indipendenza finanziaria | gratuit* | gratis | senza impegno | sconto | offerta speciale | demo | dimostrazione | prova gratuita | preventivo | opportunita di business | consulenza gratuita
leadgeneratie | klantenwerving | zoekmachine* | webdesign | passief inkomen | extra inkomen | financiele vrijheid | gratis | vrijblijvend* | korting | aanbieding | demo | proefperiode | offerte | uitbested* | kennismakingsgesprek
generowanie leadow | pozyskiwani* klientow | pozycjonowanie | strony internetowe | marketing internetowy | dochod pasywny | dodatkowy dochod | wolnosc finansow* | bezplatn* | darmow* | bez zobowiazan | rabat* | znizk* | promocj* | prezentacj* | demo | wycen* | okazja biznesowa | szkoleni*
potansiyel musteri | arama motoru | dijital pazarlama | sosyal medya yonetimi | pasif gelir | ek gelir | finansal ozgurluk | ucretsiz | indirim* | kampanya* | demo | tanitim* | teklif* | is firsati | egitim program*
leadgenerering | sokmotor* | passiv inkomst | extra inkomst | ekonomisk frihet | gratis | kostnadsfri* | rabatt* | erbjudande* | offert | uforpliktende | demo
лидогенерац* | продвижение сайт* | разработка сайт* | пассивный доход | дополнительный доход | финансовая свобода | финансов* независимост* | бесплатн* | скидк* | акция | демо* | коммерческое предложение | вебинар | консультац* | рассылк* | заявк*
無料 | 無料相談 | 資料請求 | セミナー | 副業 | 不労所得 | 投資 | 集客支援 | 営業代行 | デモ | 見積 | 割引 | キャンペーン | ウェビナー | 開発会社 | オフショア | リード獲得 | テレアポ | 保険
免费 | 优惠 | 折扣 | 试用 | 演示 | 报价 | 被动收入 | 副业 | 财务自由 | 代理 | 加盟 | 营销推广 | 引流 | 获取客户 | 厂家 | 供应商 | 批发 | 理财 | 外包 | 網絡營銷
مجان* | خصم | عرض خاص | دخل اضافي | دخل سلبي | الحرية المالية | تسويق | التسويق الرقمي | فرصة استثمار* | عرض سعر | استشارة مجانية | تجربة مجانية | تصميم مواقع
muft | free demo | ghar baithe | extra kamai | extra income | paise kama*`,
  meeting: `
exchange a few thoughts | compare notes | comparing notes | introduce myself | short exchange | a short conversation | informal word | shall we speak | shall we talk | twenty minutes of your | 20 minutes of your | ins gesprach zu kommen | ein austausch | sprechen wir uns | faire connaissance | echanger avec vous | le pareceria bien conversar | mi farebbe piacere | conoscerla meglio | gosto em conversar | falamos | van gedachten te wisselen | een kennismaking | czy znalazlaby pani chwile | niezobowiazujac* rozmow* | tanismak isterim | konusmak isterim
on s appelle | nos llamamos | ci sentiamo | hablamos el | charlamos | elige el hueco | tienes un hueco | tiene un hueco | un hueco | kies hier een moment | dien minuutjes | posso te mandar um audio | mandar um audio | kort filmpje | un video corto | een filmpje | a two minute video | short video | dix minutes | diez minutos | dez minutos | dieci minuti | tien minuten | dziesiec minut | 10 dakikaniz | tio minuter | kurzen zoom | kurzer zoom
quick call | short call | brief call | a call this week | a call next week | hop on a call | jump on a call | get on a call | schedule a call | book a call | set up a call | discovery call | intro call | introductory call | strategy call | zoom call | a quick chat | quick chat | brief chat | 15 minute* | 15 min* | 20 minute* | 20 min* | 30 minute* | 10 minute* | 10 min* | fifteen minutes | fifteen minute* | twenty minutes | ten minutes | open to a call | open for a call | time for a call | time this week | time next week | grab a slot | book a slot | book a time | pick a time | find a time | my calendar | calendar link | schedule a meeting | schedule time | your availability | when would be a good time | are you available | are you free | worth a conversation | worth a chat | open to a conversation | open to learning more | open to hearing more | would you be open | would it make sense | virtual coffee | explore synergies | synerg* | how we might help each other | how we can help each other | mutually beneficial
kurzes gesprach | kurzes telefonat | kurzer call | kurzen call | kurz telefonieren | kurzen austausch | kurzer austausch | kurz austauschen | 15 minuten | 20 minuten | 30 minuten | 15 minutig* | 10 minuten | viertelstunde | termin vereinbaren | termin buchen | einen termin | terminvorschlag | wann passt | wann hatten sie zeit | diese woche zeit | nachste woche zeit | virtueller kaffee | synergien | meinen kalender | hatten sie zeit
un appel rapide | court appel | bref appel | un court echange | bref echange | echange rapide | echanger rapidement | 15 minutes | 20 minutes | 30 minutes | un quart d heure | prendre rendez vous | fixer un rendez vous | un creneau | reserver un creneau | mon agenda | mon calendrier | cafe virtuel | synergies | vos disponibilites | un appel cette semaine | seriez vous disponible | seriez vous ouvert*
una llamada rapida | llamada breve | breve llamada | llamada corta | una llamada de | 15 minutos | 20 minutos | 30 minutos | 10 minutos | agendar una | agendamos | agendar | programar una llamada | reservar una | mi calendario | mi agenda | cafe virtual | sinergias | su disponibilidad | tu disponibilidad | tendria* disponibilidad | una breve reunion | reunion breve
uma ligacao rapida | uma chamada rapida | breve chamada | conversa rapida | bate papo rapido | 15 minutos | 20 minutos | 30 minutos | agendar uma | agendar um | marcar uma | marcar um | minha agenda | meu calendario | cafe virtual | sinergias | sua disponibilidade | uma breve reuniao
una breve chiamata | chiamata veloce | breve call | una call | call conoscitiva | 15 minuti | 20 minuti | 30 minuti | un quarto d ora | fissare una | fissare un | prenotare | prenota | mio calendario | caffe virtuale | sinergie | sua disponibilita | quando sarebbe disponibile
kort gesprek | korte call | kort telefoongesprek | 15 minuten | 20 minuten | kwartiertje | afspraak inplannen | afspraak maken | een afspraak | mijn agenda | virtuele koffie | kennismaken | synergie*
krotka rozmow* | krotkiej rozmow* | krotkie spotkanie | krotki telefon | 15 minut | 20 minut | 30 minut | kwadrans | umowic sie na | umowic spotkanie | umowmy | wolny termin | moj kalendarz | moim kalendarzu | wirtualna kaw* | synergi* | umowic
kisa bir gorusme | kisa gorusme | kisa bir toplanti | 15 dakika* | 20 dakika* | 30 dakika* | 10 dakika* | randevu | takvimim* | musait | gorusme ayarla* | toplanti ayarla* | sanal kahve | sinerji* | online toplanti | kisa bir telefon
kort samtal | kort mote | 15 minuter | 20 minuter | boka in | boka ett mote | boka en tid | min kalender | kort prat | kort mode | 15 minutter
короткий звонок | короткий созвон | созвон* | 15 минут | 20 минут | 30 минут | назначить встречу | назначить звонок | удобное время | мой календарь | обсудить сотрудничество | взаимовыгодн*
15分 | 20分 | 30分 | お打ち合わせ | オンライン面談 | お時間を | お時間いただ | ご都合 | 日程調整 | 面談 | 商談 | 一度お話
15分钟 | 20分钟 | 十五分钟 | 预约 | 通个电话 | 电话沟通 | 方便的时间 | 约个时间 | 线上会议 | 合作机会 | 洽谈 | 详聊 | 深入交流
15 دقيقة | 20 دقيقة | مكالمة قصيرة | مكالمة سريعة | تحديد موعد | حجز موعد | اجتماع قصير | موعد مناسب
15 minute ki | chhoti si call | ek call | call karte | call pe baat`,
  'proof by others': `
our clients | clients like you | companies like yours | companies such as | businesses like yours | firms like yours | people like you | teams like yours | leaders like you | founders like you | professionals like you | trusted by | we recently helped | we ve helped | i ve helped | we have helped | i have helped | helped over | worked with over | case study | results for | your competitors | your industry peers | in your industry | in your space | happy clients | clients see | other clients | other companies
unsere kunden | unternehmen wie ihr* | unternehmen wie eur* | firmen wie ihr* | menschen wie sie | unternehmer wie | wir haben bereits | haben wir geholfen | habe ich geholfen | fallstudie | referenzkunden | in ihrer branche | ihre wettbewerber | ihrer branche
nos clients | entreprises comme la votre | des entreprises comme | societes comme la votre | profils comme le votre | nous avons aide | j ai aide | nous avons deja | dans votre secteur | vos concurrents | etude de cas
nuestros clientes | empresas como la suya | empresas como la tuya | empresas como | profesionales como usted | profesionales como tu | hemos ayudado | he ayudado | en su sector | en tu sector | su competencia | caso de exito | casos de exito
nossos clientes | empresas como a sua | empresas como | profissionais como voce | ja ajudamos | ajudei mais | no seu setor | no seu segmento | seus concorrentes | cases de sucesso
i nostri clienti | aziende come la vostra | aziende come la sua | realta come la vostra | professionisti come | abbiamo aiutato | ho aiutato | nel vostro settore | nel suo settore | i vostri concorrenti | casi di successo
onze klanten | bedrijven zoals | organisaties zoals | ondernemers zoals | wij hebben al | hebben we geholpen | in uw branche | in jouw branche | uw concurrenten
nasi klienci | naszych klientow | naszym klientom | firmy takie jak | firmom takim jak | pomoglismy | pomoglem | pomoglam | w panstwa branzy | w twojej branzy | konkurencj*
musterilerimiz* | sizin gibi | sirketiniz gibi | firmalar gibi | referanslarimiz | sektorunuzde | rakipleriniz*
vara kunder | foretag som ert | foretag som ditt | vi har hjalpt | jag har hjalpt | i er bransch | vores kunder
наши клиенты | нашим клиентам | компании как ваша | таким компаниям | таких как вы | мы помогли | помог более | ваши конкуренты | в вашей отрасли
導入企業 | お客様 | 多くの企業 | 他社 | 同業 | 御社のような | 貴社のような
我们的客户 | 像您这样 | 像贵公司 | 贵公司 | 同行 | 成功案例 | 服务过 | 客户案例
عملائنا | عملاؤنا | شركات مثل شركتكم | شركات مثل | امثالكم | ساعدنا
aap jaise | aap jaisi compan*`,
  'admits selling': `
per propormi | mi propongo | scrivo per offrirmi | cerco clienti tutto qui | e un servizio a pagamento | ho un interesse e lo dichiaro | speravo di poterle | sono rappresentante di | e non insisto
es para ofrecerme | para ofrecerme | mi interes es comercial | soy vendedor | soy comercial | no lo escondo | no he dicho nada | para completar ruta | queria ofrecer*
e para me oferecer | sou vendedor* e mesmo | gostava de vos fornecer | fica o cumprimento
dat zeg ik meteen | zoek vaste klanten | bent u voorzien | ik verkoop
szukam stalych klientow | chcialabym sie zaproponowac | chcialbym sie zaproponowac | jestem handlowcem | nie ukrywam
ich lebe davon | und lebe davon | bin also befangen | das sage ich lieber gleich
inutile de tourner autour | je cherche des contrats | autant dire les choses | ne me vexera pas
this is me advertising | that s our trade | that is our trade | i know it s a cold note
i am here to sell | i m here to sell | i d like to sell | i would like to sell | i want to sell you | that s the whole offer | that is the whole offer | this is an offer | this is a commercial | commercial message | i charge | i live off it | i live from it | paying clients | paying customers | by way of trade | it is my trade | that s our trade | i m a rep | i am a rep | so i m biased | so i am biased | interested party | my interest is that you buy | i d be glad to quote | glad to quote | happy to quote
als angebot vorstellen | mich als angebot | mich anbieten | ich biete mich an | als anbieter | als anbieterin | ich bin verkaufer* | ich bin vertreter* | ich bin verlagsvertreter* | bin also befangen | bin befangen | verkaufen will ich | ich will verkaufen | ich mochte verkaufen | ich mochte ihnen verkaufen | gegen honorar | ich verlange | das ist ein angebot | dies ist ein angebot | das ist akquise | ein werbebrief | ein kommerzielles anliegen | wenn kein bedarf | sollte kein bedarf | bei keinem bedarf | besteht kein bedarf | ohne bedarf
je viens vous en proposer | je viens vous proposer | vous en proposer | c est une offre | c est une proposition commerciale | message interesse | prospection honnete | prospection assumee | je cherche deux | deux nouveaux clients | je suis vendeu* | je suis representant* | j en vis | je vous ferai un prix | je lui ferai un prix | contre remuneration | pour etre franc je suis
ofrecimiento comercial | es una oferta | es un ofrecimiento | nota de ventas | es una venta | carta comercial | quiero venderle | quiero venderte | quisiera venderle | me gustaria venderle | me gustaria venderte | le quiero vender | te quiero vender | claro que mi interes | mi interes es que me compre | vivo de eso | vivo de esto | vivo de venderl* | yo cobro | cobro por | soy vendedor* | soy representante | busco dos clientes | busco un cliente | le hablo derecho | sin disfraz* | no se lo disfrazo | ando buscando trabajo | me ofrezco
e venda mesmo | isto e uma venda | quero te vender | quero lhe vender | quero vender | queria vender | gostaria de lhe vender | gostaria de vender | mensagem de divulgacao | e divulgacao | e propaganda mesmo | e propaganda | ja aviso que vendo | vendo licenca | vivo disso | vivo disto | sou vendedor* | sou representante | eu cobro | cobro por | sem rodeio | sem rodeios | e uma oferta | e proposta comercial | mensagem comercial | procuro clientes
mi sto proponendo | mi propongo | le scrivo per vendere | ti scrivo per vendere | scrivo per vendere | vorrei vendere | vorrei venderle | vorrei vendergliel* | e un offerta | e un offerta commerciale | e una proposta commerciale | lo vendo | la vendo | li vendo | ci vivo | vivo di questo | a pagamento lo dico | sono un venditore | sono una venditrice | sono un rappresentante | lo dico subito | vendo gruppi
ik wil ze graag verkopen | ik wil graag verkopen | ik wil u graag verkopen | ik wil iets verkopen | dat zeg ik maar meteen | dat is meteen de reden | ja dit is reclame | dit is een aanbod | dit is een verkooppraatje | dit is verkoop | een commercieel bericht | ik leef ervan | ik leef van | ik ben vertegenwoordig* | ik ben verkoper | tegen betaling | ik bied mezelf aan
pisze otwarcie jako sprzed* | jako sprzedawca | jestem sprzedawca | jestem przedstawiciel* | mowie otwarcie | to oferta | ze to oferta | to jest oferta | to oferta handlowa | wiadomosc handlowa | chcialabym sprzedawac | chcialbym sprzedawac | chcialabym sprzedac | chcialbym sprzedac | chce sprzedac | chce panu sprzedac | chce pani sprzedac | sprzedaje nie ukrywam | z tego zyje | zyje z tego | odplatnie
bundan geciniyorum | gecimim bu | satmak istiyorum | satmak isterim | satmak icin yaziyorum | bu bir teklif | ticari bir mesaj | saticiyim
sales note | it s a pitch | is advertising | openly commercial | declaring my interest | i charge for | i d like to sell | would like to sell | that s the whole offer | plain business | shameless | for a fee | for a living and would | i m looking for buyers | and sell it | also werbung | sage ich gleich | verdiene damit mein geld | c est dit | je cherche des clients | cerco lavoro | lo dico subito | vivo de vender* | busco clientes | zyje z tego | satmak icin | dat zeg ik maar | vivo de venda | не скрываю
this is an advert | this is advertising | an advert | i won t pretend | i will not pretend | will not lie | straight out | saying so plainly | i rent out | i sell by | my whole pitch | this is my pitch | a plain pitch | plug
das ist also werbung | ist also werbung | ist naturlich werbung | ich sage es gleich | sage das lieber gleich | ich vermiete | sage es offen | eine werbung
je vous le dis franchement | je prospecte | autant etre franc* | demarche commerciale assumee | c est de la publicite | c est donc de la publicite | vous en vendre | vous vendre | je loue des | je fabrique des
no le voy a mentir | no le voy a enganar | no te voy a mentir | no te voy a enganar | la verdad queria | queria ofrecerle | queria ofrecerte | para ofrecerle mis | ofrecerle mis servicios | alquilo | se lo digo claro | esto es publicidad
vou ser direto | vou ser direta | vou ser sincer* | nao vou mentir | isto e publicidade | queria oferecer* | alugo | vendemos
le dico la verita | non le nascondo | non ti nascondo | questa e pubblicita | volevo proporle | volevo offrirle | affitto | glielo dico
dit is acquisitie | acquisitie dus | dus ja dit is | ik zeg het maar | ik verhuur | dit is reclame | reclame dus
mowie wprost | nie bede udawac | to reklama | jest to reklama | wynajmuje sale | moze kupi | moze pani kupi | moze pan kupi | chcialem zaproponowac | chcialam zaproponowac
acik konusayim | acik soyleyeyim | bu bir reklam | reklamdir | belki alirsiniz | kiraliyorum | satiyorum ve
jag sager det rakt ut | det har ar reklam | saljer | hyr ut
скажу прямо | это реклама | прямо скажу | сдаю в аренду | вдруг купите | продаю
正直に申し | 宣伝です | 売っていて | 販売しております | 営業で
实话说 | 这就是广告 | 是卖 | 想卖给 | 打个广告 | 推销
ساكون صريحا | هذا اعلان | اؤجر
seedhi baat | bechta hoon | bechti hoon
i sell | i m selling | i am selling | we sell | full disclosure | to be upfront | to be up front | upfront | i ll be honest | to be honest i sell | i work in sales | i m in sales | i m a sales | i am a sales | as a sales | i m a vendor | i am a vendor | yes this is a pitch | this is a pitch | this is a sales | sales message | cold message | i represent | if it is not relevant | if this isn t relevant | if not relevant | not relevant just say
ich verkaufe | wir verkaufen | ganz offen | ich bin im vertrieb | ich arbeite im vertrieb | als vertriebler* | das ist werbung | ehrlich gesagt verkaufe | ich will ihnen etwas verkaufen | um ehrlich zu sein
je vends | nous vendons | en toute transparence | en toute franchise | je suis commercial* | message commercial | demarche commerciale
vendo | vendemos | para ser sincer* | para ser honest* | con toda honestidad | soy comercial | mensaje comercial
sou vendedor* | sendo transparente | para ser transparente | sou comercial
vendiamo | in tutta trasparenza | sono un commerciale | sono una commerciale | messaggio commerciale | in tutta onesta | per trasparenza
ik verkoop | wij verkopen | eerlijk gezegd verkoop | ik zit in sales | ik werk in sales | even eerlijk
sprzedaje | sprzedajemy | nie ukrywam | powiem wprost | jestem handlowcem | szczerze mowiac
satiyorum | satiyoruz | acik olayim | acikca soyle* | satis temsilcisi*
jag saljer | vi saljer | jag jobbar med forsaljning | jeg selger | jeg saelger
я продаю | мы продаем | скажу честно | честно скажу | менеджер по продажам
営業の | 営業です | 営業担当 | 営業のご連絡 | 販売して
销售 | 我是做销售 | 我是销售 | 我们是做 | 业务员
انا ابيع | نبيع | بصراحة
main sell karta | main bechta`,
  'serves a circle': `
privilege of accompanying | i look after a | i look after the | i sit with | i work with a handful | i work with families | i work with women | i work with men | a handful of leaders | small circle | discerning | in your position | several heads of | people who lead | owner managers | by introduction only | i m often surprised | i ve been that | wir begleiten | begleite hauser | begleite betriebe | j accompagne | nous accompagnons | accompagne des | acompanamos | affianchiamo | affianco | ajudo equipas | costumo ajudar | ik spreek veel | opiekuje sie | pomagam firmom | rozmawiam ostatnio z wieloma | yanlarinda olan | bir araya geliyorum
a few people like | leaders i work with | people i work with | women i work with | owners i work with | the people i serve | my clients | my community | our community | our circle | our network of | our club | our collective | private group | our event | our summit | our conference | our forum | our round table | our roundtable | nominated | shortlisted | selected you | you have been chosen | chosen you | you were chosen | we selected
meine kunden | meinen kunden | meine klienten | unsere community | unser club | unser netzwerk | unserem netzwerk | unser kreis | unser forum | unsere veranstaltung | ausgewahlt | nominiert | vorgeschlagen | fur sie ausgesucht | menschen wie ihnen | menschen in ihrer | unternehmerinnen | unternehmer und
mes clients | mes clientes | notre communaute | notre club | notre reseau | notre cercle | notre forum | notre evenement | selectionne* | nomine* | des dirigeants comme | des femmes comme | aux dirigeants | les dirigeants
mis clientes | mis clientas | nuestra comunidad | nuestro club | nuestra red | nuestro circulo | nuestro foro | nuestro evento | seleccionad* | nominad* | elegid* | propuest* | lideres como | mujeres como | personas como
meus clientes | nossa comunidade | nosso clube | nossa rede | nosso evento | selecionad* | indicad* | lideres como | pessoas como voce
i miei clienti | la nostra community | il nostro club | la nostra rete | il nostro evento | selezionat* | candidat* al premio | scelta per | scelto per | leader come | persone come lei
mijn klanten | onze community | onze club | ons netwerk | ons evenement | geselecteerd | genomineerd | uitgekozen | mensen zoals u | mensen zoals jij
moi klienci | moich klientow | nasza spolecznosc | nasz klub | nasze wydarzenie | nominowan* | wyrozniona | wyrozniony | liderow takich | osob takich
danisanlarim* | musterilerim* | toplulugumuz* | kulubumuz* | etkinligimiz* | zirvemiz* | aday | secildiniz | secildi | sizin gibi lider* | sizin gibi kisi*
моим клиентам | мои клиенты | наше сообщество | наш клуб | наше мероприятие | выбрали вас | вы выбраны | отобран*
お客様の声 | コミュニティ | ノミネート | 選ばれ | 我的客户 | 我们的社群 | 入选 | 提名 | 精选 | عملائي | مجتمعنا | نادينا | ترشيح* | اخترناك
your colleagues already | colleagues of yours | varias colegas | varios colegas | vos confreres | varios companeros suyos | ya trabajan con nosotros | ya trabajan con nuestr* | sarebbe naturale | diversi suoi colleghi | lavorano gia con noi | werken al met ons | wspolpracuja z nami | z nami wspolpracuje | bizi tercih ed* | bizi tercih ediyor | zaten bizimle | уже работают с нами | 同業の | 许多同行 | يعملون معنا | redan med oss
natural to introduce | natural de me presenter | natural presentarme | natural que nos conocieramos | naturale presentarmi | warto sie poznac | tanismak isteriz | стоит познакомиться | sensible if we knew | wir sollten uns kennen
have been nominated | has been nominated | were nominated | put forward for | honorary fellowship | laureate | ambassadrice | palmares | notre label | palmares de | vous avez ete retenue | distinguer | wyroznic | laureat* | tytulem | zostala pani wybrana | zostal pan wybrany | aday gosterildiniz | номинирован* | odulumuz* | premio | gala de
une place se libere | il me reste | quedan plazas | nog plekken | ostatnie miejsca
i advise | i look after | i work with a | i work with several | i work with experts | i work with owners | i support leaders | i accompany | i coach | i mentor | i place | i represent a | i take care of | a select group | a select circle | a small circle | small number of | a handful of | limited number of | by invitation only | invitation only | circle of | several people in your | people in your position | people in your role | others in your | leaders in your | teams like | lots of teams | many teams | peers of yours | our members | our community of | membership | moved over to us | switched to us | good fit | a fit between | what we do | what we re doing | what others are doing | tell you what we do | i ve taken | i have taken
ich berate | ich begleite | ich betreue | ich coache | ich vermittle | ich kummere mich um | ausgewahlte* | kleinen kreis | kleiner kreis | kleine zahl | handvoll | in ihrer position | in deiner position | in ihrer rolle | leitungen erzahlen | erzahlen mir | viele leitungen | fuhrungskrafte wie | was wir tun | was wir machen | bei uns | mitgliedschaft | mitglieder | nur auf einladung
je conseille | je coache | je m occupe de | je m occupe d | je soutiens | je suis les | un petit nombre | un petit cercle | cercle de | quelques dirigeants | dans votre position | dans votre fonction | a votre poste | vos homologues | vos confreres | vos pairs | nos membres | sur invitation | ce que nous faisons | me disent
asesoro a | acompano a | acompano | atiendo a | un grupo selecto | grupo reducido | circulo de | pequeno grupo | en su posicion | en tu posicion | en su puesto | colegas suyos | nuestros socios | nuestros miembros | por invitacion | lo que hacemos | me cuentan | me comentan
assessoro | acompanho | cuido de | atendo | um grupo seleto | grupo pequeno | circulo de | na sua posicao | no seu cargo | colegas seus | nossos membros | por convite | o que fazemos | me contam | me dizem
assisto | accompagno | seguo | mi occupo di | un gruppo ristretto | una cerchia | piccolo gruppo | pochi selezionat* | nella sua posizione | nel suo ruolo | suoi colleghi | i nostri soci | su invito | quello che facciamo | cio che facciamo | mi raccontano | mi dicono
ik begeleid | ik adviseer | ik coach | ik verzorg | een select gezelschap | kleine groep | selecte groep | in uw positie | in jouw positie | in uw functie | vakgenoten | collega s van u | onze leden | op uitnodiging | wat wij doen | vertellen mij | hoor ik
doradzam | wspieram | towarzysze | zajmuje sie obsluga | waskie grono | waskiego grona | waskim gronem | mala grupa | na pana stanowisku | na pani stanowisku | na twoim stanowisku | nasi czlonkowie | tylko na zaproszenie | tym co robimy | mowia mi | slysze od
danismanlik | eslik ediyorum | kocluk | sinirli sayida | kucuk bir grup | secili | sizin konumunuzda* | sizin pozisyonunuzda* | meslektaslariniz* | uyelerimiz* | davetle | yaptigimiz is* | ilgileniyorum
jag hjalper ledare | jag coachar | ett fatal | en liten grupp | i din roll | i din position | dina kollegor i branschen | vara medlemmar
консультирую | сопровождаю | веду | узкий круг | небольш* групп* | закрытый клуб | закрытого клуба | в вашей должности | на вашей позиции | ваши коллеги | наши участники | по приглашению | чем мы занимаемся
顧問 | コンサルティング | 限定 | ご紹介制 | 会員 | 同じお立場 | 経営者の方 | 担当させていただ
为企业 | 为客户 | 为高管 | 私享 | 会员 | 仅限邀请 | 同行们 | 像您一样 | 服务于
استشارات | ارافق | مجموعة مختارة | عدد محدود | بدعوة | في موقعكم | في منصبك | زملاؤك | اعضاؤنا
coaching deta | consultancy deta`,
  'offers to show': `
may i introduce | may i show | may i present | may i drop | may i call | may i ring | can i show you | can i tell you more | can i introduce | i d love to show | i d love to share | i d like to show | i d like to present | i d be happy to show | i would like to present | i would like to offer | would love to tell you | let me know if | if you are interested | if you re interested | if interested | if curious | if it sounds | if that sounds | does that sound | sounds interesting | sound interesting | worth five minutes | worth ten minutes | i think you would | could be of interest | might be of interest | may be of interest | of interest to you | be relevant for you | would fit you | suit you | a sample | samples | a proposal | our proposal | trial day | test it | try it | see it in action | in action
darf ich ihnen | darf ich dir | durfte ich ihnen | durfte ich sie kurz | kann ich ihnen | kann ich dir | ich wurde ihnen gern | ich wurde ihnen gerne | wurde ihnen gern | wurde dir gern | wurde ihnen gerne | gern stelle ich | gerne stelle ich | gerne zeige | gern zeige | gerne sende | gern sende | gerne schicke | gern erzahle | bei interesse | falls interesse | wenn sie interesse | wenn du interesse | fur sie interessant | fur dich interessant | von interesse | konnte interessant | konnte passen | muster | ein muster | kostprobe | probe | ausprobieren | testen | angebot machen | angebot schicken | unverbindlich | ware das etwas | klingt das | passt das fur sie | infomaterial | info dazu
puis je | pourrais je vous presenter | je souhaiterais vous presenter | j aimerais vous presenter | je serais ravi* de vous | je serais heureu* de vous presenter | je vous enverrai | je vous envoie | je peux vous montrer | si cela vous interesse | si ca vous interesse | si vous etes interesse* | pourrait vous interesser | susceptible de vous | est ce que cela | un echantillon | echantillons | tester | essayer | devis | proposition
puedo ensenar* | puedo presentar* | me gustaria presentar* | me gustaria mostrar* | me encantaria mostrar* | me encantaria contar* | quisiera presentar* | si le interesa | si te interesa | si esta interesad* | podria interesar* | le puede interesar | te puede interesar | puede interesarle | le mando | te mando | le paso | te paso | una muestra | muestras | probar | propuesta | presupuesto | sin coste
posso apresentar | gostaria de apresentar | gostaria de mostrar | adoraria mostrar | se tiver interesse | se te interessa | pode interessar | pode lhe interessar | te mando | envio | amostra | proposta | testar | experimentar
posso presentar* | vorrei presentar* | mi piacerebbe mostrar* | mi piacerebbe presentar* | se le interessa | se ti interessa | se interessat* | potrebbe interessar* | le mando | ti mando | le invio | ti invio | un campione | campioni | provare | una proposta
mag ik u | mag ik je | ik zou u graag | ik zou je graag | graag vertel ik | graag laat ik | mocht u interesse | bij interesse | wellicht interessant | misschien interessant | ik stuur | proefzending | monster | proberen | voorstel
czy moge | chcialbym przedstawic | chcialabym przedstawic | chetnie pokaze | chetnie przesle | jesli jest pan zainteresowan* | jesli jest pani zainteresowan* | moze zainteresowac | probk* | wyprobowac | propozycj* | oferte
sunabilir miyim | tanitabilir miyim | anlatabilir miyim | gostermek isterim | sunmak isterim | tanitmak isterim | ilginizi cekebilir | ilginizi cekerse | ilgilenirseniz | isterseniz | numune* | denemek | deneme | teklif verebilir* | teklif sunmak | katalog* | brosur*
могу предложить | хотел* бы предложить | хотел* бы показать | хотел* бы рассказать | если интересно | если вам интересно | может быть интересно | образц* | попробовать | предложение
ご紹介できれば | ご提案でき | よろしければ資料 | サンプル | お試し | 可以给您 | 如果感兴趣 | 有兴趣 | 样品 | 方案 | هل اعرض | هل ترغب | عينة | عرضنا
shall i send | should i send | can i send over | can i send you | may i send you | may i send details | send details | i can send | i could send | happy to send | send the quotation | send you more | send more info* | more information | more details | let me show | i can show you | i could show you | show you how | show how | happy to show | let me tell you | tell you their stories | happy to share what | walk you through | want the playbook | want me to | interested | would it interest you | would this interest you | open to learning | worth a look | worth exploring | learn more | find out more | take a look | have a look at our | check out | check it out | a conversation when | when the time is right | at your convenience | whenever convenient | when convenient | meet over | over a coffee | over coffee | over lunch | let me know if you are open | open to hear | introduce myself properly
soll ich | darf ich ihnen die unterlagen | darf ich ihnen unterlagen | unterlagen senden | unterlagen | schicke ich gern* | sende ich ihnen | sende ihnen | zeige ich ihnen | zeige ich dir | ihnen zeigen | dir zeigen | vorstellen darf | darf ich ihnen das | vorstellen | interesse an | interesse | interessiert | mehr informationen | mehr erfahren | mehr dazu | zu gegebener zeit | bei gelegenheit | kennenzulernen | bei einem kaffee | bei einem mittagessen | davon berichten | kame gern vorbei | abnehmen
puis je vous envoyer | puis je vous presenter | je peux vous envoyer | vous presenter | vous montrer | en savoir plus | plus d informations | interesse* | ca vous interesse | cela vous interesse* | faire votre connaissance | autour d un dejeuner | autour d un cafe | a votre convenance | le moment venu | decouvrir | documentation | plaquette
le envio | te envio | le puedo enviar | puedo enviar* | puedo mostrar* | mostrarle | mostrarte | ensenarle | ensenarte | le interesa | te interesa | interesado | interesada | le interesaria | te interesaria | mas informacion | conocer mas | saber mas | cuando le convenga | tomar un cafe | presentarle | presentarme | informacion sin
posso enviar | posso lhe enviar | posso te enviar | posso mostrar | mostrar como | apresentar | tem interesse | teria interesse | interessad* | mais informacoes | saber mais | quando for conveniente | tomar um cafe | quer saber
posso inviar* | posso mandar* | posso mostrar* | mostrarle | mostrarti | farle vedere | farti vedere | le interessa | ti interessa | interessat* | le interesserebbe | ti interesserebbe | maggiori informazioni | saperne di piu | quando vorra | davanti a un caffe | presentarle | presentarmi | brochure
zal ik | mag ik u sturen | mag ik je sturen | stuur ik u | stuur ik je | laat ik u zien | laten zien | laat het u zien | interesse | geinteresseerd | meer informatie | meer weten | wanneer het u schikt | bij een kop koffie | kennis te maken | voorstellen
czy moge przeslac | moge przeslac | moge wyslac | moge pokazac | przesle | pokaze | chetnie pokaze | chetnie przedstawie | chetnie opowiem | przedstawic | zainteresowan* | wiecej informacji | dowiedziec sie wiecej | w dogodnym | przy kawie | poznac sie | szczegoly
gondereyim | gonderebilirim | gondermemi | gostereyim | gosterebilirim | anlatayim | anlatmak isterim | paylasmak isterim | ilgilenir misiniz | ilginizi ceker | ilgilenirseniz | daha fazla bilgi | bilgi vermek | uygun oldugunuz* | bir kahve | tanitmak ist*
ska jag skicka | kan jag skicka | far jag visa | visa dig | intresserad | mer information | nar det passar | ta en fika
могу прислать | могу отправить | пришлю | покажу | могу показать | расскажу | рассказать подробнее | интересно | вам интересно | заинтересован* | подробнее | подробности | в удобное | за чашкой кофе | познакомиться поближе
資料をお送り | お送りし | ご紹介させて | ご説明 | ご案内 | ご提案 | ご興味 | 詳細 | お気軽に
发给您 | 发您资料 | 发资料 | 介绍一下 | 给您介绍 | 了解一下 | 感兴趣 | 详细介绍 | 发送资料 | 给您演示 | 喝杯咖啡
ارسل لك | ارسل لكم | اعرض عليك | اعرض عليكم | اشرح لك | مهتم* | هل انت مهتم* | هل يهمك | لمزيد من | التفاصيل | المزيد
kya aap interested | interested ho | details bhej* | bata sakte`,
  price: `
senza risultato non paga | paga solo | pagate solo | primo mese a meta | prezzo fisso | preventivo in
no cobro si | si no cobramos | precio cerrado | instalacion va incluida | le paso tarifas | os paso tarifas | mande una cotizacion
valor fechado | so cobramos se | mando orcamento | para orcamentar | sem taxa
geen resultaat geen kosten | geen besparing geen | vaste prijs | betaalt alleen per
stala cena | pierwszy miesiac gratis | za zlotowke | wycenie dzis | bierzemy prowizje dopiero
festpreis | bezahlt wird nur bei erfolg | zum festpreis | kalt provisionsfrei
forfait fixe | au resultat | payez qu au resultat | tarif bloque | remise jusqu
pay only when | fixed price | no result no fee
each one is | apiece | per piece | per unit | per line | per page | per word | a piece
das stuck | pro stuck | die stunde | provision | pro rad | pro person und | im monat kundbar | netto im monat
la piece | l unite | par mois | le metre | ht par
la hora | cada una | por pieza | por palabra | por unidad | al mes | por ajuste | mas envio | mas flete
a hora | cada uma | cada um sai | por peca | por palavra | por mes | mais frete | parcela a partir | reais por
al pezzo | l uno | al mese | a parola | all ora
per stuk | per maand | per woord | het stuk | excl btw
za sztuke | za strone | miesiecznie | brutto | sztuka
tanesi | adedi | aylik | saati
price list | price | prices | pricing | modest fee | profile fee | fee | fees | per hour | usd | eur | gbp | money back | don t pay | costs nothing | spots left | places left | places a term | half price | refund | invoice
preisliste | preis | preise | euro netto | netto | druckkostenbeitrag | honorar | geld zuruck | pro stunde | kostet | ruckvergutung | bonusprogramm
prix | tarif* | honoraires | rembourse* | de l heure | euros ht | cotisation
precio* | tarifa* | honorarios | por hora | reembolso | cuota
preco* | tarifa* | honorarios | por hora | reembolso | mensalidade
prezzo | prezzi | tariff* | onorario | all ora | rimborso | listino
prijs* | tarief | tarieven | per uur | geld terug
cena | ceny | cen* | cennik* | stawk* | za godzine | zwrot pieniedzy | netto
fiyat* | ucret* | saatlik | para iade*
pris* | per timme | pengarna tillbaka
цена | цены | цену | прайс* | стоимост* | в час | возврат денег
料金 | 価格 | 月額 | 返金
价格 | 费用 | 收费 | 报价单 | 退款
سعر | اسعار | رسوم اشتراك | بالساعة`,
  'looks for work': `
mein name fur den fall | genugt mir schweigen | einfach wegklicken | einfach ignorieren | durfen nein sagen | darfst nein sagen | bleiben sie bei ihm | hatte noch platz fur | freie kapazitat* | noch kapazitaten | feel free to ignore | ignore this | silence is fine | silence is an answer | no reply is fine | no answer is also
libre de m ignorer | ignorez ce message | votre silence | j ai encore un peu de place | j ai encore de la place
su silencio me basta | puede ignorar | ignore este mensaje | si no le interesa | si no es de su interes | gracias de todos modos | gracias de todas formas | usted dira | ya usted dice
pode ignorar | ignore esta mensagem | entendo se apagar | se nao interessar | se nao for do seu interesse | se nao servir | obrigado de qualquer forma | obrigada de qualquer forma
puo ignorare | ignori pure | se non le interessa | se non servono | se non serve | cerco ospedali | cerco aziende
u mag dit negeren | negeer dit gerust | geen zin ook goed | geen interesse | geen interesse dan | ruimte voor een klant
prosze zignorowac | mozna zignorowac | jesli nie teraz | jesli nie to | milczenie wystarczy
busco encargos | buscamos encargos | si no le hace falta | tan amigos | si algun dia lo necesita
procuro encomendas | procuro clientes | amici come prima | cerchiamo negozi | cerco commesse
szukam klient* | szukamy zlecen | szukamy klient* | prosze sie nie gniewac | mam wolne terminy
is ariyoruz | musteri ariyoruz | zaten birisi varsa
ищем заказы | ищем клиентов | ищу покупателей
客を探して | 仕事を探して | 找客户 | 找些活 | نبحث عن عمل | نبحث عن زبائن | ابحث عن زبائن
looking for new clients | looking for clients | looking for two | looking for work | looking for customers | looking for partners | looking for distributors | new clients this | for a living | freelance* | available for projects | take on new | taking on | open for commissions | if you ever need | if ever you need | if you need | should you need | if your team | you never subcontract | in case you need | sell you
suche auftrage | suche noch | noch einen auftrag | noch auftrage | neue auftrage | werbung in eigener sache | verkaufsbrief | ich lebe davon | vertreibe | freiberuflich | falls sie einmal | falls du mal | falls bedarf | bei bedarf | wenn es nicht passt | falls sie zufrieden | suche apotheken | suche abnehmer | suche kunden
je cherche des clients | je cherche de nouveaux | je suis independant* | freelance | si vous avez besoin | en cas de besoin | si besoin | si un jour | je distribue | je commercialise
busco clientes | busco nuevos | busco distribuidores | autonom* | freelance | si necesita | si necesitas | si algun dia | por si necesita* | me dedico a vender | distribuyo
procuro clientes | busco clientes | freelancer | autonom* | se precisar | caso precise | se um dia | distribuo
cerco clienti | cerco nuovi | freelance | libero professionista | se le serve | se ti serve | se avesse bisogno | se un giorno | in caso di bisogno | distribuisco
zoek klanten | zoek nieuwe | zoek opdrachten | freelance* | zzp* | mocht u | mocht je | als u ooit | als je ooit | verkoop
szukam klientow | szukam zlecen | szukam nowych | freelancer* | gdyby pan potrzebowal | gdyby pani potrzebowala | jesli kiedys | w razie potrzeby | zajmuje sie sprzedaza
musteri ariyorum | yeni musteri ariyor* | serbest calis* | ihtiyaciniz olursa | ihtiyac duyarsaniz | bir gun | is ariyorum
soker kunder | soker uppdrag | frilans* | om ni behover | om du behover
ищу клиентов | ищу заказы | фриланс* | если понадобится | если вам нужно | если нужна | если нужен | занимаюсь продажей
フリーランス | お仕事を探して | 必要でしたら | ご入用
寻找客户 | 接单 | 自由职业 | 如果需要 | 如有需求 | 需要的话
ابحث عن عملاء | اعمل حرا | مستقل | اذا احتجت | عند الحاجة
clients dhundh* | zarurat ho`,
  'speaks for a firm': `
we | our | us | our team | our firm | our company | our office | our studio | our workshop | our mission
wir | unser | unsere | unseren | unserem | unserer | unser team | unsere firma | unser haus | bei uns
nous | notre | nos | notre equipe | notre societe | notre cabinet | chez nous
nosotros | nosotras | nuestro | nuestra | nuestros | nuestras | nuestro equipo | nuestra empresa
nos | nosso | nossa | nossos | nossas | nossa equipe | nossa equipa | nossa empresa
noi | nostro | nostra | nostri | nostre | il nostro team | la nostra azienda
wij | we | ons | onze | ons team | ons bedrijf | bij ons
my | nasz | nasza | nasze | naszej | naszego | naszym | nasza firma | nasz zespol | u nas
biz | bizim | ekibimiz | firmamiz | sirketimiz | firma olarak
vi | var | vart | vara | vores
мы | наш | наша | наше | наши | нашей | нашего | наша команда | наша компания
弊社 | 当社 | 私ども | 私たち | 我们 | 我司 | 本公司 | 我們 | نحن | شركتنا | فريقنا | hum | hamara | hamari | hamare`,
  'speaks of the owner’s firm': `
your company | your business | your firm | your team | your teams | your organisation | your organization | your clinic | your practice | your department | your website | your brand | your budget | your costs | your sales | your customers | your clients | your staff | your employees | your suppliers | your office | your plant | your factory | your hotel | your shop | your lab
ihr unternehmen | ihrem unternehmen | ihres unternehmens | ihre firma | ihrer firma | ihr betrieb | ihrem betrieb | ihren betrieb | ihr team | ihrem team | ihre mitarbeiter* | ihre kunden | ihre website | ihrer website | ihre klinik | ihre praxis | ihr haus | ihrem haus | ihrer branche | ihren alltag | dein business | dein unternehmen | deinem unternehmen | dein team | deine kunden | deine praxis
votre entreprise | votre societe | votre equipe | vos equipes | votre cabinet | votre etablissement | votre activite | votre site | vos clients | vos collaborateurs | vos couts | votre structure | votre service | votre marque
su empresa | tu empresa | su negocio | tu negocio | su equipo | tu equipo | sus clientes | tus clientes | su web | su hospital | su clinica | su centro | su departamento | sus costes | sus empleados | tu marca | su marca
sua empresa | seu negocio | sua equipe | sua equipa | seus clientes | sua clinica | seu site | sua marca | seu time | tua empresa
sua azienda | vostra azienda | suo team | vostro team | suoi clienti | vostri clienti | suo studio | vostra struttura | suo reparto | suo sito | tua azienda | tuo business
uw bedrijf | jouw bedrijf | je bedrijf | uw team | je team | uw organisatie | uw klanten | je klanten | uw website | uw praktijk | uw afdeling
panstwa firma | panstwa firmy | panstwa firmie | pana firma | pana firmy | pani firma | pani firmy | twoja firma | twojej firmy | panstwa zespol | panstwa zespolu | panstwa klienci | twoj biznes | panstwa strona
sirketiniz* | firmaniz* | isletmeniz* | ekibiniz* | markaniz* | musterileriniz* | kurumunuz* | klinigini* | web siteniz* | calisanlariniz*
ert foretag | ditt foretag | ert team | ditt team | era kunder | er verksamhet
вашей компании | ваша компания | вашу компанию | ваш бизнес | вашего бизнеса | вашей команды | ваша команда | ваши клиенты | ваших клиентов | ваш сайт
御社 | 貴社 | 貴院 | 貴店 | 贵公司 | 贵司 | 您的公司 | 您的团队 | 您的企业 | 您的业务 | شركتكم | شركتك | فريقكم | عملاءكم | مؤسستكم | aapki company | aapke business | aapki team`,
  'names a trade': `
insurance | pension | retirement planning | tax | taxes | mortgage | real estate | property investment | investment | investments | investors | portfolio | wealth | software | app | platform | dashboard | automation | artificial intelligence | chatbot | ai agent* | agency | advertising | ads | campaign | branding | website | outsourcing | catering | cleaning service | supplies | machines | equipment | solar panels | energy contract* | training course | certification | seminar | retreat | coaching | coach | mentoring | mentor | nutrition | supplements | essential oils | skincare | publishing | publisher | your book | podcast guest | guest on our | award | awards | magazine | cover story | sponsorship | sponsor | exhibition | booth | franchise | dropshipping | distributor | importer | exporter | manufacturer | supplier | wholesale | brochure | catalogue | bookkeeping | accounting | payroll | legal services | trademark | consultancy | cybersecurity | hosting | cloud | licence | subscription | membership | loan | funding | grant writing
versicherung* | altersvorsorge | steuer* | immobilie* | kapitalanlage* | finanzierung | vermogen* | investment* | investor* | software | app | plattform | automatisier* | kunstliche intelligenz | ki gestutzt* | chatbot | agentur | werbung | kampagne* | webseite | homepage | dienstleister | lieferant* | hersteller | vertrieb | grosshandel | maschinen | photovoltaik | solaranlage* | stromvertrag | schulung* | seminar* | weiterbildung* | zertifizier* | coaching | coach | mentoring | ernahrungs* | nahrungserganzung* | verlag | auszeichnung | preisverleihung | magazin | sponsoring | messestand | buchhaltung | steuerberatung | beratung | leasing | kredit* | fordermittel | abo | mitgliedschaft | wellness* | retreat
assurance* | retraite | defiscal* | fiscalite | immobilier | patrimoine | placement* | investissement* | investisseur* | logiciel | application | plateforme | automatis* | intelligence artificielle | agence | publicite | campagne* | site internet | prestataire | fournisseur | fabricant | grossiste | machines | panneaux solaires | formation* | seminaire | certification | coaching | coach | mentorat | complement* alimentaire* | edition* | trophee* | prix annuel | magazine | parrainage | stand | comptabilite | conseil en | financement | abonnement | adhesion | traiteur
seguro | seguros | jubilacion | impuestos | hipoteca | inmobiliari* | patrimonio | inversion | inversiones | inversor* | software | aplicacion | plataforma | automatiz* | inteligencia artificial | agencia | publicidad | campana* | pagina web | proveedor* | fabricante* | distribuidor* | mayorista | maquinas | placas solares | formacion | curso | cursos | seminario | certificacion | coaching | coach | mentoria | suplementos | nutricion | editorial | galardon | premio | premios | revista | patrocinio | contabilidad | gestoria | consultoria | financiacion | suscripcion | catering
seguro | seguros | previdencia | impostos | imobiliari* | investimento* | investidor* | software | aplicativo | plataforma | automacao | inteligencia artificial | agencia | publicidade | anuncios | campanha* | site | fornecedor* | fabricante | distribuidor* | atacado | maquinas | energia solar | curso | cursos | treinamento | formacao | certificacao | coaching | coach | mentoria | suplementos | editora | premio | revista | patrocinio | contabilidade | consultoria | financiamento | credito | assinatura
assicurazion* | pensione | fisco | tasse | mutuo | immobiliar* | patrimonio | investiment* | investitor* | software | applicazione | piattaforma | automazione | intelligenza artificiale | agenzia | pubblicita | campagn* | sito | fornitor* | produttor* | distributor* | ingrosso | macchinari | fotovoltaic* | formazione | corso | corsi | seminario | certificazione | coaching | coach | mentoring | integratori | editrice | editore | premio | rivista | sponsorizzazione | contabilita | consulenza | finanziament* | abbonamento
verzekering* | pensioen | belasting* | hypotheek | vastgoed | vermogen | belegg* | investering* | software | app | platform | automatiser* | kunstmatige intelligentie | bureau | reclame | advertenties | campagne | leverancier* | fabrikant | groothandel | machines | zonnepanelen | energiecontract | training* | cursus* | opleiding* | certificering | coaching | coach | mentor | voedingssupplement* | uitgeverij | prijs | award | magazine | sponsor* | boekhouding | advies | financiering | abonnement | lidmaatschap
ubezpieczeni* | emerytur* | podatk* | kredyt* | nieruchomosc* | inwestycj* | inwestor* | majatk* | oprogramowani* | aplikacj* | platform* | automatyzacj* | sztuczn* inteligencj* | agencj* | reklam* | kampani* | dostawc* | producent* | hurtown* | maszyn* | fotowoltaik* | szkolen* | kurs | kursy | certyfikat* | coaching | coach | mentoring | suplement* | wydawnictw* | nagrod* | magazyn* | sponsor* | ksiegow* | doradztw* | finansowani* | abonament*
sigorta* | emeklilik | vergi | konut | gayrimenkul* | emlak | yatirim* | servet | yazilim* | uygulama* | platform* | otomasyon* | yapay zeka | ajans* | reklam* | kampanya* | tedarikci* | uretici* | distributor* | toptan | makine* | gunes paneli* | egitim* | kurs* | seminer* | sertifika* | kocluk* | koc | mentor* | takviye* | yayinevi | odul* | dergi | sponsor* | muhasebe* | danismanlik* | finansman* | kredi* | abonelik*
forsakring* | pension* | skatt* | bostad* | investering* | programvara | plattform | byra | reklam | leverantor* | solceller | utbildning* | kurs | coachning | kosttillskott | bokforing | radgivning
страхов* | пенси* | налог* | ипотек* | недвижимост* | инвестици* | инвестор* | капитал | программ* обеспечени* | приложение | платформ* | автоматизац* | искусственн* интеллект* | агентств* | реклам* | поставщик* | производител* | оборудовани* | курс | курсы | обучени* | тренинг* | коучинг | коуч | наставни* | бад | издательств* | преми* | журнал* | бухгалтер* | консалтинг | кредит* | подписк*
保険 | 節税 | 不動産 | 資産運用 | 投資 | ソフトウェア | アプリ | システム | 自動化 | 広告 | ホームページ制作 | 代理店 | メーカー | 研修 | 講座 | コーチング | 出版 | 受賞 | 会計 | コンサル | 融資 | 太陽光
保险 | 理财 | 税务 | 房产 | 投资 | 软件 | 系统 | 平台 | 自动化 | 人工智能 | 广告 | 代运营 | 供应商 | 厂家 | 设备 | 培训 | 课程 | 教练 | 保健品 | 出版 | 奖项 | 杂志 | 财务 | 咨询 | 贷款 | 融资
تامين | ضرائب | عقار* | استثمار* | برنامج محاسب* | منصة | تطبيق | ذكاء اصطناعي | وكالة | اعلان* | مورد | مصنع | تدريب | دورة | كوتشينج | مدرب | مكملات | جائزة | مجلة | استشارات | تمويل
insurance | property | course | coaching | investment`,
  presses: `
doors close | places left | spots left | place left | until sunday | early bird | il reste 2 places | noch platze | quedan plazas | do konca miesiaca
guarantee* | guaranteed | results | this week only | until friday | limited | last places | only a few | few spots | spots | seats | seat | reply yes | just reply | say yes | comment below | link below | drop me | your number | your email | best number | what would it mean | would you like to | do you want to | want to know how | if i could | imagine | secret | most people | nine out of ten | 9 out of 10 | 9 of 10 | every month | per month | a month | in 30 days | in 60 days | in 90 days | within 90 days | in 6 weeks | weeks | x more | save up to | up to | worth it
garantiert* | garantie | ergebnisse | nur noch | begrenzt | platze | freie platze | antworte | schreib mir | schreiben sie mir einfach | ihre nummer | deine nummer | pro monat | im monat | jeden monat | in 30 tagen | in 90 tagen | innerhalb von | bis zu | 9 von 10 | die meisten | stellen sie sich | mochten sie | mochtest du | willst du | geld zuruck
garanti* | resultats | places limitees | plus que | derniere* place* | repondez | votre numero | par mois | chaque mois | en 30 jours | en 90 jours | jusqu a | 9 sur 10 | la plupart | souhaitez vous | voulez vous | aimeriez vous | envie de
garantizad* | garantizamos | resultados | plazas | ultimas plazas | responda | respondeme | su numero | tu numero | al mes | cada mes | en 30 dias | en 60 dias | en 90 dias | hasta un | 9 de cada 10 | la mayoria | le gustaria | te gustaria | quiere | quieres
garantid* | garanto | garantimos | resultados | vagas | ultimas vagas | responda | seu numero | por mes | cada mes | em 30 dias | em 90 dias | ate 30 | 9 em cada 10 | a maioria | voce gostaria | gostarias | quer saber | quer receber
garantit* | risultati | posti | ultimi posti | rispond* | suo numero | tuo numero | al mese | ogni mese | in 30 giorni | in 90 giorni | fino al | 9 su 10 | la maggior parte | le piacerebbe | ti piacerebbe | vuole | vuoi
gegarandeerd* | garantie | resultaten | plekken | laatste plekken | reageer | uw nummer | je nummer | per maand | elke maand | in 30 dagen | in 90 dagen | tot wel | 9 van de 10 | de meeste | wilt u | wil je | zou u willen
gwarant* | rezultat* | efekt* | ostatnie miejsca | liczba miejsc | odpisz | numer telefonu | miesiecznie | co miesiac | w 30 dni | w 90 dni | nawet do | nawet o | 9 na 10 | wiekszosc | czy chcialby | czy chcialaby | chce pan | chce pani | chcesz
garanti* | sonuc* | kontenjan | son yerler | numaraniz* | ayda | her ay | 30 gunde | 90 gunde | varan | 10 kisiden 9 | cogu | ister misiniz | istermisiniz | ister misin
garanterat | resultat | platser | varje manad | i manaden | upp till | vill du
гарант* | результат* | осталось | последние места | ваш номер | в месяц | каждый месяц | за 30 дней | за 90 дней | до 50 | 9 из 10 | большинство | хотите | хотели бы
保証 | 限定 | 残り | 毎月 | 最大 | 保证 | 名额 | 每月 | 每个月 | 高达 | 想不想 | نضمن | مضمون* | نتائج | مقاعد | شهريا | كل شهر | هل تريد | هل ترغب | guarantee | har mahine | seat`,
} as const;
