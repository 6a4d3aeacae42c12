/** Words of job traps, money traps and lonely-heart traps: one line a language, phrases apart by `|`, `*` where the last word may go on. */
export const TRAPS = {
  messenger: `
app mij op | app naar | privemail | correo privado | correo personal | mail privata | mail personale | email privata | indirizzo privato | e mail privado | adresse privee | adresse personnelle | mail personnel | private adresse | private mailadresse | prywatny adres | prywatny mail | ozel adresi* | ozel maili*
whatsapp* | whats app | telegram* | wechat | weixin | viber | skype me | signal app | hangouts | google chat | zalo | kakaotalk | kakao talk | line id | text me at | text me on | private mail | private email | private number
ватсап | вотсап | телеграм* | в личку | на вацап | واتساب | واتس اب | تيليجرام | تلغرام | 微信 | 加我微信 | 电报 | ライン追加 | 私人邮箱 | lineを | line追加`,
  'quick money': `
dollars per day | dollars a day | pounds a day | euro a day | euro per day | euros a day | paid the same day | paid the same evening | accepted without interview | hired without interview
euro taglich | taglich euro | sofort ausgezahlt | taglich ausgezahlt | zusage ohne gesprach | stelle ohne gesprach
verses le soir | paye le soir | paiement le soir | paiement immediat | retenue sans entretien | embauche sans entretien
pago inmediato | pago el mismo dia | cobra la misma tarde | contratad* sin entrevista | euros diarios | dolares diarios
pix na hora | paga na hora | pagamento na hora | aprovad* sem entrevista | euros por dia
pagamento immediato | pagati la sera | pagato subito | assunt* senza colloquio | euro al giorno
uitbetaald | zelfde dag betaald | zelfde avond betaald | aangenomen zonder gesprek | euro per week
wyplacane tego samego | wyplata tego samego | bez rozmowy kwalifikacyjnej | zl dziennie | euro dziennie
ayni gun odenir | ayni gun odeme | mulakatsiz
euro am tag | euros al dia | reais por dia | curta produtos | restam vagas | ganhe de | ganando $ | horas al dia ganando | offers loans | prets de | j offre des prets
a week with | withdraw anytime | ocenianie | za ocenianie
per day | a day working | per week | weekly pay | daily pay | paid daily | daily paid | paid same day | daily | same day pay* | easy money | earn up to | earn from home | make money | no experience | part time online | online job | work from home | remote job | data entry | product reviews | like videos | simple tasks | online tasks | salary of | monthly salary | monthly free accommodation | free accommodation | you have been selected | you have been shortlisted | has been shortlisted | you were selected | urgent vacancy
pro tag | am tag | pro woche | keine erfahrung | heimarbeit* | nebenjob | verdienen sie | verdiene bis | taglich verdienen | auszahlung sofort | sie wurden ausgewahlt
par jour | par semaine | sans experience | travail a domicile | gagnez | gagner jusqu | vous avez ete selectionne* | revenu quotidien | paye chaque jour
por dia | al dia | por semana | sin experiencia | trabajo desde casa | trabajar desde casa | gana hasta | gane hasta | ganar hasta | pago diario | ha sido seleccionad*
diarios | por dia trabalhando | sem experiencia | trabalhar de casa | trabalho em casa | ganhe ate | pagamento diario | voce foi selecionad* | renda diaria
al giorno | a settimana | senza esperienza | lavoro da casa | lavorare da casa | guadagna fino | guadagni fino | pagamento giornaliero | e stato selezionat* | e stata selezionat*
per dag | geen ervaring | thuiswerk* | verdien tot | dagelijks uitbetaald | u bent geselecteerd
dziennie | tygodniowo | bez doswiadczenia | praca zdalna | praca z domu | zarabiaj | zarobki do | wyplata codziennie | zostal pan wybran* | zostala pani wybran*
gunluk | haftalik | tecrubesiz | deneyim gerekmez | evden calis* | evden is | kazanc | kazanin | kazanabilirsiniz | gunde | secildiniz
om dagen | ingen erfarenhet | jobba hemifran | tjana upp till
в день | в неделю | без опыта | работа на дому | удаленная работа | заработок | зарабатыва* | выплаты ежедневно | вы выбраны
日給 | 日払い | 在宅ワーク | 未経験可 | 簡単なお仕事 | 稼げ | 月収 | 当選
日结 | 日薪 | 一天 | 在家赚钱 | 在家工作 | 无需经验 | 兼职 | 轻松赚 | 月入 | 您已被选中
يوميا | اسبوعيا | بدون خبرة | العمل من المنزل | عمل من المنزل | اربح | تم اختيارك
rozana | roz ka | ghar baithe | kamaye | kamao | bina experience`,
  'doubtful gain': `
my analyst | my signals | no risk i | without risk i | guaranteed gains
gewinn garantiert | gewinne garantiert | ohne risiko | mein analyst | robot* handelt
gains garantis | gain garanti | mon analyste | sans risque | j ai retire | deposes j ai
ganancia segura | ganancias seguras | lucro seguro | mi analista | mi mentor | mi maestro de inversion* | sin riesgo
lucro certo | ganho garantido | ganhos garantidos | meu mentor | meu analista | robo de cripto | sem risco
guadagni sicuri | guadagno sicuro | guadagni garantiti | profitti garantiti | il mio analista | il mio mentore | senza rischi
mijn mentor | mijn analist | zonder risico | gegarandeerde winst | hoef* maar te investeren | euro inleg | euro in te leggen
zysk pewny | pewny zysk | gwarantowan* zysk* | moj analityk | analitykowi | analityczka gieldow* | bez ryzyka | wplacasz
kesin kazanc | risk yok | risksiz | hocamin sinyal*
gold options | gold contracts | % every week | % a week on | % every day | guide you with only | digital gold | recover your lost
kryptowahrung* | gewinn taglich | gold handel
duplicar tu dinero | duplicar su dinero | oro digital | oro y cripto | me pasa las senales | dolares por semana
dobrar seu dinheiro | multiplicar seu dinheiro
raddoppiare i soldi | raddoppia i tuoi soldi
recht op een teruggave | teruggave van
podwoic pieniadze | milion dolar* | milyon dolar* | millones de dolares | milioni di euro | miljoen euro | milhoes de euros | millions d euros | millionen euro | mio euro
vip signal | signal group | arbitrage | trading bot | left unclaimed | unclaimed
succession de | sans heritier | sin herederos | senza eredi | ohne erben | deceased client | late client | gold bars | altin var | para ve altin | paket gondermek | parcel with | box containing | suriye de gorevli | in syria | en syrie | in jemen
crypto | cryptocurrency | bitcoin | btc | usdt | ethereum | forex | trading platform | trading signals | gold trading | guaranteed return* | guaranteed profit | high return* | double your money | doubled my money | investment plan | investment platform | invest with | mining pool | binary option* | my mentor | my uncle | my aunt | good profit | made good profit | inheritance | next of kin | consignment | beneficiary | lottery | grant money | relief grant | compensated | fund transfer | transfer of funds | million dollars | million usd | loan offer | credit without
krypto* | garantierte rendite | rendite | signale | trading | erbschaft | nachlass | kredit ohne | darlehen | gewinn*spiel | millionen
cryptomonnaie* | rendement garanti | rendements garantis | trading | heritage | pret entre particuliers | offre de pret | legs | loterie
criptomoneda* | cripto | rentabilidad garantizada | ganancias garantizadas | trading | herencia | prestamo* | loteria
criptomoeda* | cripto | retorno garantido | lucro garantido | trading | heranca | emprestimo* | loteria
criptovalut* | rendimento garantito | guadagno garantito | trading | eredita | prestito | prestiti | lotteria
cryptovaluta | gegarandeerd rendement | handelsplatform | erfenis | lening | loterij
kryptowalut* | gwarantowany zysk | gwarantowane zyski | inwestycj* z gwarancj* | spadek po | pozyczk* | loteri*
kripto* | garantili kazanc | yatirim firsati | borsa sinyal* | miras | kredi imkani | piyango
kryptovaluta | garanterad avkastning | arv fran | lan utan
крипт* | биткоин* | гарантированн* доход* | трейдинг | наследств* | займ | кредит без | лотере*
仮想通貨 | 暗号資産 | ビットコイン | 投資グループ | 必ず儲か | 高配当 | 遺産 | fx
加密货币 | 比特币 | 虚拟货币 | 炒币 | 稳赚 | 高收益 | 高回报 | 内幕消息 | 股票群 | 遗产 | 贷款
عملات رقمية | العملات المشفرة | بيتكوين | تداول | ارباح مضمونة | عائد مضمون | ميراث | قرض | الفوركس`,
  'money first': `
tender registration* | bidder registration | supplier registration | vendor registration | registration of the supplier | send the difference | the difference to my | bigger than the price | above the price | by western union | transfer charge | refunded with the first | returned with the first | pay by card at the link | pay today at the link | pay for the training kit
zahlen sie vorab | zahlen sie heute | euro bearbeitung | zulassungsgebuhr | gebuhr uber den link | vorher nur | uber den link in meinem profil | zahlen sie binnen
frais d agrement | frais d assurance de | reglez ce jour | reglez aujourd hui | reglez par carte | payer par carte sur le lien | kit de formation | rembourses avec le premier
pague hoy | pague hoy con tarjeta | registro de proveedor | se devuelve con el primer | se devuelven con el primer | adelanta* solo | solo adelanta | gire a nuestro
pague hoje | taxa do cartorio | taxa de entrada | taxa do uniforme | devolvidos no primeiro | registo de fornecedor | fornecedor registado
saldi oggi | versi oggi | anticipare di pratica | registrazione del fornitore | restituiti con il primo | pensi solo alla spedizione | spese di spedizione a suo
betaal vandaag | betaal nu | maakt vooraf | vooraf enkel | leveranciersregistratie | eerste loon terug | verzendkosten voor
oplac dzis | zaplac dzis | z gory tylko | rejestracj* dostawcy | rejestracje dostawcy | zwrot przy pierwszej
once masraf* | onceden yalniz | dosya parasi | tedarikci kaydi icin
courier tax | delivery tax | customs only | only the customs | pay only the | bank particulars | frais d enregistrement | coupon pcs | regler les frais | you refund | i refund double
insurance certificate of | certificate of $ | tender registration | kindly settle | deposit from | usdt to begin | remains for release | to activate the contract
notargebuhr* | euro gebuhr | vorab ist nur
frais du dossier | frais de notaire | les frais du
deposite $ | deposite $350 | de registro y | costo de registro
taxa de liberacao | spese notarili | notariskosten | oplata notarialna
kargo masrafi | masraf* icin | noter masrafi
vendor fee | to register pay | bank papers | minimum only
certified cheque | cashier s check | forward the rest | frais de dossier | a avancer | deduct your part | kargo ucreti | gumruk ucreti | cargo fee | customs fee | delivery fee | shipping fee | zollgebuhr* | frais de douane | gastos de aduana | dogana da pagare | oplate celna | таможенн* | 关税 | رسوم الشحن | رسوم الجمارك
registration fee | processing fee | clearance fee | application fee | attorney fee | visa fee | visa processing | training fee | security deposit | refundable deposit | small fee | pay the fee | pay a small | pay first | upfront fee | advance fee | gift card* | wire transfer | send money | western union | bank details | bank account | account number | credit card
bearbeitungsgebuhr* | anmeldegebuhr | vorab uberweis* | kaution | gebuhr vorab | bankverbindung | bankdaten | kontodaten | kontonummer | uberweisen sie
frais de dossier | frais d inscription | frais de traitement | caution remboursable | coordonnees bancaires | rib | virement | numero de compte
tasa de registro | gastos de tramitacion | gastos de gestion | cuota de inscripcion | deposito reembolsable | datos bancarios | cuenta bancaria | numero de cuenta | transferencia previa | pago inicial
taxa de inscricao | taxa de registro | taxa de processamento | deposito reembolsavel | dados bancarios | conta bancaria | pix de
spese di pratica | spese di registrazione | quota di iscrizione | deposito cauzionale | dati bancari | coordinate bancarie | iban | bonifico anticipato | conto bancario
registratiekosten | administratiekosten | borg | inschrijfgeld | bankgegevens | rekeningnummer | vooraf betalen
oplata rejestracyjna | oplate rejestracyjna | oplata manipulacyjna | oplate manipulacyjna | kaucj* | dane bankowe | numer konta | przelew*
kayit ucreti | dosya ucreti | islem ucreti | depozito | banka bilgi* | hesap numara* | on odeme | iban
registreringsavgift | handlaggningsavgift | bankuppgifter | kontonummer
регистрационный взнос | оплатить сбор | вступительный взнос | предоплат* | банковские данные | номер карты | реквизиты | страховой взнос
登録料 | 手数料 | 保証金 | 銀行口座 | 口座番号 | 振込
手续费 | 注册费 | 保证金 | 押金 | 银行账户 | 银行卡 | 账号 | 转账
رسوم التسجيل | رسوم | تامين مسترد | الحساب البنكي | بيانات البنك | رقم الحساب | تحويل مبلغ
registration fees | bank ki detail*`,
  documents: `
photo of your id | picture of your id | scan of your card | scan of your passport | your id and bank
foto vom ausweis | fotos vom ausweis | foto ihres ausweises | kopie vom pass | passkopie
photo de votre carte | photo de votre piece | copie de votre piece
foto del dni | foto de su dni | foto de tu dni | foto de su cedula | fotos del dni | foto de su documento
foto do documento | foto do seu documento | foto do cartao de cidadao | copia do passaporte
foto della carta d identita | foto del documento | copia del documento
foto van uw id | foto van je id | foto van uw paspoort | kopie van je id
zdjecie dowodu | zdjecia dowodu | skan dowodu osobistego
kimliginizin foto* | kimlik on yuz*
copy of passport | bank papers | scan of your
kimlik fotograf* | kimlik foto*
passport copy | copy of your passport | your passport | passport photo | photo of your passport | copy of your id | id card | photo of your id | scan of your id | identity document | national id | social security number | ssn | driving licence copy | driver license | selfie with
ausweiskopie | ausweisfoto | kopie ihres ausweis* | kopie deines ausweis* | personalausweis | reisepass* | passkopie | sozialversicherungsnummer
copie de votre passeport | copie du passeport | passeport | piece d identite | carte d identite | numero de securite sociale
copia de su pasaporte | copia del pasaporte | pasaporte | copia de su dni | foto del dni | dni | cedula | documento de identidad
copia do passaporte | passaporte | foto do rg | rg e cpf | cpf | documento de identidade
copia del passaporto | passaporto | carta d identita | documento d identita | codice fiscale
kopie van uw paspoort | paspoort* | kopie id | identiteitsbewijs | bsn
kopie paszportu | skan paszportu | paszport* | dowod osobisty | dowodu osobistego | skan dowodu | pesel
pasaport* | kimlik foto* | kimlik bilgi* | kimliginiz* | tc kimlik
kopia av pass | passkopia | id handling | personnummer
копи* паспорт* | паспорт* | скан паспорта | фото документ*
パスポート | 身分証 | 免許証 | マイナンバー
护照 | 身份证 | 证件照片 | 證件
جواز السفر | جواز سفرك | صورة الهوية | بطاقة الهوية | الرقم القومي
aadhaar | aadhar | pan card`,
  stranger: `
caught my heart | touched my heart | my heart tell* me | your smile | god has led me | god led me | dear in christ | in the lord | dear sister in | dear brother in
ihr lacheln | mein herz beruhrt | hat mein herz
votre sourire | ton sourire | touche mon coeur | cher frere en | chere soeur en | que dieu vous
su sonrisa | tu sonrisa | me cautivo | hermosa dama | hola hermosa dama | dios me guio | dios me ha | para conocernos mejor | conocernos mejor
seu sorriso | teu sorriso | tocou me o coracao | deus me guiou | oi amiga
caro in dio | cara in dio | caro fratello | cara sorella | il suo sorriso | il tuo sorriso | mi ha conquistato | dio mi ha
lieve dame | uw glimlach | je glimlach | hallo lieve | god heeft mij
pani usmiech | pana usmiech | witaj kochana | moj drogi | boze blogoslaw
gulusunuz | gulusun | kalbime dokun* | allah size
hello pretty | hello beautiful | dearest | god told me | serving in | oil platform | offshore platform | like to know you better
hi handsome | schone frau | hola linda | hola guapo | cher frere | tres cher | guzel hanimefendi | linkedin recommended you | you look like a serious | senti algo especial | senti buena energia | vi tu foto
canim | merhaba canim | ma belle | mon coeur | hola guapa | hola hermosa | oi linda | ciao bella | дорогая | liebling
hello dear | my dear | dear friend | hi dear | you look kind | you look nice | beautiful | handsome | god bless | good friends | close friends | peace mission | widow
meine liebe | mein lieber freund | sie wirken sehr sympathisch | sehr sympathisch
mon cher ami | ma chere amie | querid* amig* | caro amico | cara amica | drogi przyjacielu | sevgili dostum | дорогой друг | 亲爱的朋友 | صديقي العزيز`,
} as const;

/** The same, but their words stay free to be somebody's own: a hospice nurse's posts may well be about widows. */
export const SNARES = {
  /** Something of the owner's is said to be shut, or to run out in hours. */
  'account threatened': `
or it will be closed | or we close it | tried to enter your profile | tried to enter your account | to avoid closure
sonst verfallt | verfallt der betrag | verfallt der anspruch | sonst sperren wir | sonst folgt die loschung
fermeture administrative | eviter la fermeture | faute de quoi | sinon il sera perdu | ou un huissier
evitar el cierre | o se cerrara | o se anula | hoy mismo o se
sera bloqueada | sera encerrada | senao perde o direito | para nao haver penhora
altrimenti lo perde | o domani verra | verra chiuso | verra chiusa | per evitare il fermo
anders vervalt | anders sluiten wij | om beslag te voorkomen
inaczej przepad* | aby uniknac egzekucji | inaczej jutro
yoksa hakkiniz | yoksa yarin
perdera el derecho | antes de 24 h | before 24 hours | within 48 hours or | to release the fund within
will be limited within | will be suspended | will be blocked | will be closed within | will be deleted within | has been reported and | your account will | your account has been | your profile has been reported | your profile will be | unusual activity on your | avoid suspension | to keep your account | expires in 24 | expires in 48 | within 24 hours or
lauft in 24 | lauft in 48 | wird gesperrt | wird in kurze gesperrt | wurde gesperrt | wird eingeschrankt | konto gesperrt | ihr konto wird | ihr konto wurde | ihr profil wurde gemeldet | innerhalb von 24 stunden | innerhalb von 48 stunden
votre compte sera | votre compte va etre | votre compte a ete | votre profil a ete signale | sera suspendu | sera bloque | sera ferme sous | eviter la suspension | sous 24 heures | sous 48 heures
su cuenta sera | tu cuenta sera | su cuenta ha sido | tu cuenta ha sido | sera suspendid* | sera bloquead* | sera cancelad* | evitar el bloqueo | evitar la suspension | en un plazo de 24 horas | antes de 24 horas
sua conta sera | sua conta foi | evitar o bloqueio | evitar a suspensao | sera suspens* | tentativa de acesso | bloqueio em 24 | em ate 24 horas | dentro de 24 horas
il suo account sara | il tuo account sara | account verra | verra sospeso | verra bloccato | sara sospeso | sara bloccato | evitare la sospensione | evitare il blocco | entro 24 ore | entro 48 ore
uw account wordt | je account wordt | uw rekening wordt | wordt geblokkeerd | wordt opgeschort | wordt beperkt | binnen 24 uur | binnen 48 uur
konto zostanie | konta zostanie | profil zostanie | zostanie zablokowan* | zostanie zawieszon* | w ciagu 12 godzin | w ciagu 24 godzin | w ciagu 48 godzin | uniknac blokady
hesabiniz | hesabiniz kapat* | askiya alin* | 24 saat icinde | 48 saat icinde | kisitlanacak
ваш аккаунт будет | ваш профиль будет | будет заблокирован* | в течение 24 часов | アカウントが停止 | 24時間以内 | 账号将被 | 24小时内 | سيتم تعليق حسابك | خلال 24 ساعة`,
  /** What opens an account, or where money goes, is to be given. */
  'confirm access': `
confirm the code | your iban | your id and your iban
bestatigen sie heute | bestatigen sie ihre iban | geben sie ihre karte | ihre iban | passwort und code
confirmez votre carte | votre rib | donnez le code
introduzca los datos de su tarjeta | envie el codigo | datos de su tarjeta | su iban
introduza o cartao | envie o codigo | dados do cartao | dados do banco
inserisca la carta | mandi il codice | inserisca i dati | il suo iban
vul uw pas in | vul uw kaart in | geef de code | uw iban
podac dane karty | podac kod z | podaj kod
kart bilgilerinizi | gelen kodu ve | kart bilgisi
confirme su tarjeta | confirma tu tarjeta | el codigo sms | confirmez votre carte | confirm your card | conferma la carta | potwierdz karte
confirm your login | confirm your password | confirm your account | confirm your identity | confirm your details | verify your account | verify your identity | verify your login | your password | login here | log in here | click the link to confirm | your full name and bank | one time code | the code you received | connect your wallet | your wallet | seed phrase | run the test on your computer | clone our repository
bestatigen sie ihre bank* | bestatigen sie ihre zugangs* | bestatigen sie ihre daten | bestatigen sie ihr konto | bestatigen sie ihr passwort | ihr passwort | ihre zugangsdaten | ihre bankverbindung | verifizieren sie
confirmez votre compte | confirmez votre identite | confirmez votre mot | verifiez votre compte | verifiez votre identite | votre mot de passe | vos identifiants | vos coordonnees bancaires | avec vos coordonnees
confirme su cuenta | confirme su identidad | confirme sus datos | confirma tu cuenta | confirma tus datos | verifique su cuenta | verifica tu cuenta | su contrasena | tu contrasena | el codigo recibido | el codigo que recibio
confirme seu cpf | confirme seus dados | confirme sua conta | confirme sua senha | confirme o codigo | codigo recebido | sua senha | verifique sua conta
confermi i suoi dati | conferma i tuoi dati | confermi il suo account | verifichi il suo | la sua password | la tua password | il codice ricevuto
bevestig uw bank* | bevestig uw account | bevestig uw gegevens | bevestig je account | bevestig je gegevens | verifieer uw | verifieer je | uw wachtwoord | je wachtwoord | uw inloggegevens | uw bankgegevens
potwierdzic haslo | potwierdz haslo | potwierdzic konto | potwierdz konto | potwierdzic dane | potwierdzenie tozsamosci | prosze potwierdzic haslo | panstwa haslo
sifrenizi | sifreni | hesabinizi dogrula* | kimliginizi dogrula* | gelen kodu | подтвердите аккаунт | подтвердите пароль | ваш пароль | код из смс | パスワードを確認 | 本人確認 | 确认您的账户 | 您的密码 | 验证码 | اكد حسابك | كلمة المرور`,
  /** Money of the dead or the dying, or a fortune that needs a helper. */
  'left behind': `
keep a box | receive a box | receiving my trunk | receive my trunk | trunk box | hold a box | box until retirement | in peace mission | on peace mission | peace keeping mission | army captain | army doctor | army general | client who died without | stand as heir | to donate
in auslandseinsatz | im auslandseinsatz | verstorbenen ohne familie | einem guten menschen schenken | verwitwet und suche
cancer en phase terminale | faire don de | sans famille portait votre nom | je veux donner | tres malade et sans | medecin en mission
medico en mision | cirujano en una mision | militar en mision | soy viudo | soy viuda | viudo y | viudo con | difunto sin familia | quiero entregar | confiarle un asunto
medico em missao | viuvo pai | sou viuvo | falecido com o sobrenome | heranca parada | morreu sem familia | desejo entregar
vedova gravemente | sono una vedova | sono vedova | sono vedovo | voglio donare | vorrei donare | vorrei lasciare | gravemente malata | gravemente malato | defunto senza parenti | ufficiale in missione | medico in missione
ik ben weduwnaar | ernstig ziek en | overledene zonder familie | wil geven aan een goed
ciezko chora | ciezko chory | lekarzem na misji | zmarlego bez rodziny | chce oddac
varissiz olen | cok hastayim | gorevdeki bir doktor* | birakmak istiyorum
i am a widow | i m a widow | am widow | i am widower | i m a widower | widowed doctor | army doctor | trunk box | two trunks | package with gold | my barrister | the beneficiary of | officer in charge | release the fund | wish to donate | est beneficiaire d une succession
dormant account | late customer | late engr | died intestate | bears your surname | bear the same last name | same surname | terminally ill | terminal cancer | terminal illness | last wish | to donate my | donate the sum | a trustee for | relief grant | honest woman | honest man | honest person | god fearing | trustworthy person | retired colonel | military doctor | on mission in | recovered funds
verstorbenen kunden | verstorbener kunde | ihrem nachnamen | mit ihrem namen | unheilbar | krebs im endstadium | treuhander | vermogen hinterlass* | ehrliche person | ehrlichen person | spende von | aus einem nachlass
mal incurable | phase terminale | gravement malade | je desire leguer | je souhaite leguer | leguer | faire don de | je souhaite confier | personne de confiance | personne de bonne foi | personne honnete | personne serieuse | client decede | je suis une veuve | veuve
enfermedad terminal | cancer terminal | deseo donar | quiero donar | donar mi | persona honesta | persona de confianza | cliente fallecido | cuenta inactiva | soy viuda | viuda
doenca terminal | cancer terminal | desejo doar | quero doar | doar minha | pessoa honesta | pessoa de confianca | cliente falecido | conta inativa | sou viuva | viuva
malattia terminale | malata terminale | malato terminale | desidero donare | vorrei donare | persona onesta | persona di fiducia | cliente defunto | conto dormiente | sono vedova | vedova
ongeneeslijk | terminaal ziek | ik wil schenken | eerlijk persoon | betrouwbaar persoon | overleden klant | slapende rekening | ik ben weduwe
nieuleczaln* | choroba terminalna | chce przekazac majatek | darowizn* | uczciwej osoby | zmarly klient | zmarlego klienta | jestem wdowa
guvenilir birine | guvenilir bir kisi | emekli albay* | kasada | olumcul hast* | bagislamak ist* | vefat eden musteri | dul bir kadin*
неизлечим* | последняя воля | покойного клиента | честному человеку | я вдова | 末期 | 遺産を | 绝症 | 已故客户 | 遗孀 | ارملة | مرض عضال | عميل متوفى`,
  /** Nobody is to know. */
  secrecy: `
utmost confidence | utmost confidentiality | full confidence | strictly confidential | treat as confidential | keep this confidential | to my private | we share 50 | share 50 50 | vertraulich | streng vertraulich | diskreten | diskret | en toute confidentialite | confidentiel | me repondre en prive | reponse en prive | confidencial | estrictamente confidencial | sigilo | riservato | massima riservatezza | strikt vertrouwelijk | vertrouwelijk | poufne | scisle poufne | gizli kalsin | gizlilik | конфиденциально | 内密 | 保密 | بسرية تامة`,
} as const;
