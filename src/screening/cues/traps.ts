/** Words of job traps, money traps and lonely-heart traps: one line a language, phrases apart by `|`, `*` where the last word may go on. */
export const TRAPS = {
  messenger: `
whatsapp | whats app | telegram | wechat | weixin | viber | skype me | signal app | hangouts | google chat | zalo | kakaotalk | kakao talk | line id | text me at | text me on | private mail | private email | private number
ватсап | вотсап | телеграм* | в личку | на вацап | واتساب | واتس اب | تيليجرام | تلغرام | 微信 | 加我微信 | 电报 | ライン追加 | 私人邮箱 | lineを | line追加`,
  'quick money': `
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
canim | merhaba canim | ma belle | mon coeur | hola guapa | hola hermosa | oi linda | ciao bella | дорогая | liebling
hello dear | my dear | dear friend | hi dear | you look kind | you look nice | beautiful | handsome | god bless | good friends | close friends | peace mission | widow
meine liebe | mein lieber freund | sie wirken sehr sympathisch | sehr sympathisch
mon cher ami | ma chere amie | querid* amig* | caro amico | cara amica | drogi przyjacielu | sevgili dostum | дорогой друг | 亲爱的朋友 | صديقي العزيز`,
} as const;
