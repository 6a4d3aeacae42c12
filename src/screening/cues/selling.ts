/**
 * Words by which selling is told, in the languages of the notes: one line a language, phrases apart by `|`, `*` where the last word
 * may go on. Which of them weigh, and how much, is learned (bench/train/pitch.ts); here only what means the same stands together.
 */
export const SELLING = {
  'we help': `
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
this is an advert | this is advertising | an advert | i won t pretend | i will not pretend | will not lie | straight out | saying so plainly | i rent out | i sell by | my whole pitch | this is my pitch | a plain pitch | plug
das ist also werbung | ist also werbung | ist naturlich werbung | ich sage es gleich | sage das lieber gleich | ich vermiete | sage es offen | eine werbung
je vous le dis franchement | autant etre franc* | demarche commerciale assumee | c est de la publicite | c est donc de la publicite | vous en vendre | vous vendre | je loue des | je fabrique des
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
} as const;
