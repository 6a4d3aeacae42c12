/** German words: how they are written, and classes of them that patterns name. */

import type { WordList } from '../pack.ts';

export const FUNCTION_WORDS: WordList = `und ich du sie wir ihr er es ist sind bin bist war waren nicht auch noch schon mir mich dir dich uns euch ihnen
  der die das den dem des ein eine einen einem einer kein keine keinen mit von zu zum zur für auf aus bei nach über vor bis im am um an in
  danke dank bitte hallo liebe lieber liebes hi moin servus grüezi ja nein nö leider gern gerne mal doch so wie was wer wann wo warum wenn weil dass ob aber oder
  hab habe hast hat haben habt hatte kann kannst können könnt könntest könnten würde würdest würden werde wird wirst werden soll sollen
  muss müssen mein meine meinen meinem meiner dein deine deinen deinem deiner ihre ihren ihrem ihrer unser unsere euer eure sehr viel viele vielen
  heute morgen gestern woche montag dienstag mittwoch donnerstag freitag samstag sonntag grüße grüßen alles gut klar bescheid sich man nur nach
  dann jetzt hier da als melde geht gehts wäre hätte hättest hätten zeit kurz wieder immer ganz mehr etwas nichts schick schicke
  freundlichen herzliche beste viele sag sie's gibt guten tag frau herr sehr geehrte geehrter passt okay`;

export const SPELLINGS: Readonly<Record<string, string>> = {
  gehts: 'geht es',
  wirds: 'wird es',
  wars: 'war es',
  ists: 'ist es',
  gibts: 'gibt es',
  hats: 'hat es',
  läufts: 'läuft es',
  laeufts: 'läuft es',
  klappts: 'klappt es',
  passts: 'passt es',
  machts: 'macht es',
  tuts: 'tut es',
  wies: 'wie es',
  obs: 'ob es',
  wenns: 'wenn es',
  ichs: 'ich es',
  dus: 'du es',
  mirs: 'mir es',
  dirs: 'dir es',
  habs: 'habe es',
  hab: 'habe',
  hob: 'habe',
  schaffs: 'schaffe es',
  machs: 'mache es',
  schicks: 'schick es',
  kannste: 'kannst du',
  könnteste: 'könntest du',
  haste: 'hast du',
  biste: 'bist du',
  machste: 'machst du',
  willste: 'willst du',
  weißte: 'weißt du',
  kommste: 'kommst du',
  gehste: 'gehst du',
  brauchste: 'brauchst du',
  hättste: 'hättest du',
  wärste: 'wärst du',
  kriegste: 'kriegst du',
  kannsch: 'kannst du',
  wärest: 'wärst',
  waerst: 'wärst',
  nich: 'nicht',
  nit: 'nicht',
  net: 'nicht',
  ned: 'nicht',
  ni: 'nicht',
  nichmehr: 'nicht mehr',
  nix: 'nichts',
  is: 'ist',
  isch: 'ist',
  iss: 'ist',
  ne: 'eine',
  nen: 'einen',
  nem: 'einem',
  ner: 'einer',
  n: 'ein',
  "'n": 'ein',
  "'ne": 'eine',
  "'nen": 'einen',
  i: 'ich',
  ick: 'ich',
  ik: 'ich',
  fürs: 'für das',
  fuers: 'für das',
  fuer: 'für',
  ums: 'um das',
  übers: 'über das',
  ueber: 'über',
  uebers: 'über das',
  naechste: 'nächste',
  naechsten: 'nächsten',
  naechster: 'nächster',
  naechstes: 'nächstes',
  spaeter: 'später',
  spaetestens: 'spätestens',
  frueh: 'früh',
  koennen: 'können',
  koennt: 'könnt',
  koennte: 'könnte',
  koennten: 'könnten',
  koenntest: 'könntest',
  koenntet: 'könntet',
  wuerde: 'würde',
  wuerden: 'würden',
  wuerdest: 'würdest',
  wuerdet: 'würdet',
  haette: 'hätte',
  haetten: 'hätten',
  haettest: 'hättest',
  haettet: 'hättet',
  waere: 'wäre',
  waeren: 'wären',
  moechte: 'möchte',
  moechten: 'möchten',
  moechtest: 'möchtest',
  duerfte: 'dürfte',
  duerften: 'dürften',
  duerfen: 'dürfen',
  muessen: 'müssen',
  muesste: 'müsste',
  schoen: 'schön',
  schoene: 'schöne',
  fuehlst: 'fühlst',
  gruesse: 'grüße',
  gruessen: 'grüßen',
  gruß: 'grüße',
  bestaetigen: 'bestätigen',
  pruefe: 'prüfe',
  pruefen: 'prüfen',
  klaere: 'klär',
  kuemmere: 'kümmere',
  kuemmer: 'kümmere',
  hätt: 'hätte',
  würd: 'würde',
  könnts: 'könnt es',
  bräuchte: 'bräuchte',
  braeuchte: 'bräuchte',
  möcht: 'möchte',
  werd: 'werde',
  vllt: 'vielleicht',
  vlt: 'vielleicht',
  vl: 'vielleicht',
  viell: 'vielleicht',
  evtl: 'eventuell',
  bissl: 'bisschen',
  bisl: 'bisschen',
  nochmals: 'nochmal',
  nomal: 'nochmal',
  pls: 'bitte',
  plz: 'bitte',
  bidde: 'bitte',
  büdde: 'bitte',
  biddeee: 'bitte',
  bitteee: 'bitte',
  bittee: 'bitte',
  dankee: 'danke',
  dankeee: 'danke',
  dankeeee: 'danke',
  danköö: 'danke',
  danki: 'danke',
  thx: 'danke',
  thanks: 'danke',
  thank: 'danke',
  merci: 'danke',
  mercie: 'danke',
  merssi: 'danke',
  dankschön: 'dankeschön',
  dankeschoen: 'dankeschön',
  sry: 'sorry',
  tel: 'telefon',
  'e-mail': 'email',
  lg: 'grüße',
  vg: 'grüße',
  mfg: 'grüße',
  bg: 'grüße',
  hg: 'grüße',
  gglg: 'grüße',
  wochende: 'wochenende',
  we: 'wochenende',
  heut: 'heute',
  meld: 'melde',
  viln: 'vielen',
  vilen: 'vielen',
  vilmal: 'vielmal',
  dringen: 'dringend',
  versprochn: 'versprochen',
  grad: 'gerade',
  min: 'minuten',
  std: 'stunden',
  ka: 'keine ahnung',
  kp: 'kein problem',
  kb: 'keine lust',
  bzgl: 'wegen',
  mitm: 'mit dem',
  aufm: 'auf dem',
  jmd: 'jemand',
  jmdn: 'jemanden',
};

export const FILLERS: WordList = `mal doch noch schon gern gerne auch eben halt ja denn einfach kurz vielleicht eventuell natürlich selbstverständlich sicher bestimmt dann
  also echt wirklich eigentlich sehr so na ach oh hey ok okay nun wieder nochmal eh ohnehin sowieso etwa zumindest wohl übrigens trotzdem bitte bitteschön
  rasch schnell persönlich freundlicherweise liebenswürdigerweise herzlich unbedingt selber selbst direkt gar ganz einmal bloß ruhig wenigstens
  jedenfalls allerdings sorry freilich definitiv tatsächlich momentan hiermit nämlich nur super total voll irgendwie ehrlich zufällig möglicherweise
  danach anschließend zusätzlich nebenbei jetzt aktuell derzeit gerade zurzeit leider weiterhin grundsätzlich wahnsinnig furchtbar mega`;

const V1 = `schicke schick sende send maile mail gebe geb bringe bring leihe leih borge borg zeige zeig schreibe schreib sage
  sag erkläre erklär überweise überweis übersetze übersetz liefere liefer besorge besorg hole hol hinterlege hinterleg
  lege leg reserviere reservier buche buch bestelle bestell drucke druck kopiere kopier scanne scann teile teil nenne
  nenn melde meld rufe ruf telefoniere telefonier kontaktiere kontaktier informiere informier benachrichtige
  benachrichtig erinnere erinner unterstütze unterstütz helfe helf begleite begleit fahre fahr leite leit reiche reich
  suche such stelle stell mache mach erstatte erstatt zahle zahl bezahle bezahl ersetze ersetz richte richt schalte
  schalt lade lad werfe werf komme komm sehe seh schaue schau gucke guck prüfe prüf überprüfe überprüf checke check
  kläre klär frage frag hake hak forsche forsch kümmere kümmer erledige erledig regle regl organisiere organisier
  bereite bereit überarbeite überarbeit bearbeite bearbeit korrigiere korrigier lese les gehe geh fülle füll
  unterschreibe unterschreib unterzeichne unterzeichn ergänze ergänz aktualisiere aktualisier passe pass ändere änder
  repariere reparier teste test übernehme übernehm nehme nehm springe spring vertrete vertret gieße gieß füttere
  fütter hüte hüt bestätige bestätig antworte antwort beantworte beantwort merke merk trage trag schlage schlag
  spreche sprech verlängere verlänger halte hebe heb storniere stornier erstelle erstell verfasse verfass entwerfe
  entwerf tippe tipp veranlasse veranlass kommentiere kommentier setze setz baue bau übermittle übermittl übersende
  übersend übergebe übergeb verschicke verschick versende versend bespreche besprech empfehle empfehl berate berat
  löse lös vereinbare vereinbar arrangiere arrangier fasse fass notiere notier behebe beheb kaufe kauf koche koch
  backe back nähe näh erzähle erzähl bewerte bewert lasse lass trete tret putze putz räume räum zeichne zeichn male
  recherchiere recherchier verbinde verbind vernetze vernetz vermittle vermittl fotografiere fotografier filme tausche
  tausch wasche wasch packe pack`;

const WIR = `schicken senden mailen geben bringen leihen borgen zeigen schreiben sagen erklären überweisen übersetzen liefern
  besorgen holen hinterlegen legen reservieren buchen bestellen drucken kopieren scannen teilen nennen melden rufen
  telefonieren kontaktieren informieren benachrichtigen erinnern unterstützen helfen begleiten fahren leiten reichen
  suchen stellen machen erstatten zahlen bezahlen ersetzen richten schalten laden werfen kommen sehen schauen gucken
  prüfen überprüfen checken klären fragen haken forschen kümmern erledigen regeln organisieren bereiten überarbeiten
  bearbeiten korrigieren lesen gehen füllen unterschreiben unterzeichnen ergänzen aktualisieren passen ändern
  reparieren testen übernehmen nehmen springen vertreten gießen füttern hüten bestätigen antworten beantworten merken
  tragen schlagen sprechen verlängern halten heben stornieren erstellen verfassen entwerfen tippen veranlassen
  kommentieren setzen bauen übermitteln übersenden übergeben verschicken versenden besprechen empfehlen beraten lösen
  vereinbaren arrangieren zusammenfassen notieren beheben kaufen kochen backen nähen erzählen bewerten lassen treten
  putzen räumen zeichnen malen recherchieren verbinden vernetzen vermitteln fotografieren filmen tauschen waschen
  packen`;

const INF = `schicken zuschicken weiterschicken mitschicken rüberschicken rausschicken nachschicken vorbeischicken hinschicken
  zurückschicken einschicken abschicken herschicken rumschicken senden zusenden weitersenden nachsenden mitsenden
  zurücksenden einsenden absenden hersenden raussenden übersenden mailen zumailen rübermailen geben weitergeben
  zurückgeben abgeben mitgeben durchgeben hergeben rausgeben freigeben aufgeben rübergeben vorgeben eingeben bringen
  mitbringen vorbeibringen zurückbringen rumbringen unterbringen rüberbringen vorbringen hinbringen beibringen
  einbringen leihen ausleihen borgen zeigen schreiben zurückschreiben aufschreiben anschreiben umschreiben
  rausschreiben einschreiben abschreiben zusammenschreiben sagen weitersagen zusagen erklären überweisen
  zurücküberweisen übersetzen liefern nachliefern abliefern besorgen holen abholen nachholen reinholen rausholen
  rüberholen mitholen einholen hinterlegen legen zurücklegen hinlegen rauslegen beilegen vorlegen ablegen bereitlegen
  reservieren buchen umbuchen bestellen nachbestellen abbestellen mitbestellen drucken ausdrucken kopieren scannen
  einscannen teilen mitteilen nennen melden zurückmelden anmelden rückmelden abmelden rufen anrufen zurückrufen
  durchrufen telefonieren kontaktieren informieren benachrichtigen erinnern unterstützen helfen mithelfen aushelfen
  weiterhelfen begleiten fahren hinfahren heimfahren vorbeifahren mitfahren rüberfahren leiten weiterleiten einleiten
  reichen nachreichen einreichen weiterreichen suchen raussuchen heraussuchen aussuchen stellen zusammenstellen
  fertigstellen einstellen bereitstellen reinstellen vorstellen zustellen ausstellen herstellen machen fertigmachen
  klarmachen mitmachen aufmachen wegmachen erstatten zahlen zurückzahlen einzahlen auszahlen bezahlen ersetzen richten
  einrichten herrichten ausrichten schalten freischalten einschalten ausschalten laden hochladen raufladen runterladen
  einladen werfen einwerfen kommen vorbeikommen zurückkommen rüberkommen rumkommen mitkommen sehen nachsehen ansehen
  durchsehen reinsehen zusehen vorbeisehen schauen nachschauen anschauen durchschauen reinschauen vorbeischauen
  drüberschauen rüberschauen gucken nachgucken angucken durchgucken reingucken vorbeigucken drübergucken rübergucken
  prüfen nachprüfen abprüfen überprüfen checken abchecken klären abklären fragen nachfragen herumfragen rumfragen
  anfragen haken nachhaken forschen nachforschen kümmern erledigen regeln organisieren bereiten vorbereiten
  aufbereiten überarbeiten bearbeiten korrigieren lesen durchlesen gegenlesen vorlesen querlesen korrekturlesen gehen
  durchgehen nachgehen mitgehen füllen ausfüllen unterschreiben unterzeichnen ergänzen aktualisieren passen anpassen
  aufpassen ändern abändern reparieren testen übernehmen nehmen mitnehmen abnehmen aufnehmen springen einspringen
  vertreten gießen füttern hüten bestätigen antworten beantworten merken vormerken tragen eintragen nachtragen
  vortragen schlagen vorschlagen nachschlagen sprechen ansprechen verlängern halten freihalten bereithalten heben
  aufheben stornieren erstellen verfassen entwerfen tippen abtippen veranlassen kommentieren setzen umsetzen aufsetzen
  einsetzen bauen einbauen umbauen zusammenbauen übermitteln übergeben verschicken versenden besprechen empfehlen
  weiterempfehlen beraten lösen vereinbaren arrangieren zusammenfassen notieren beheben kaufen einkaufen kochen backen
  nähen erzählen bewerten lassen dalassen treten putzen räumen aufräumen zeichnen malen recherchieren verbinden
  vernetzen vermitteln fotografieren abfotografieren filmen tauschen umtauschen austauschen waschen packen einpacken
  mitpacken anpacken`;

const V2 = `schickst sendest mailst gibst bringst leihst borgst zeigst schreibst sagst erklärst überweist übersetzt lieferst
  besorgst holst hinterlegst legst reservierst buchst bestellst druckst kopierst scannst teilst nennst meldest rufst
  telefonierst kontaktierst informierst benachrichtigst erinnerst unterstützt hilfst begleitest fährst leitest reichst
  suchst stellst machst erstattest zahlst bezahlst ersetzt richtest schaltest lädst wirfst kommst siehst schaust
  guckst prüfst überprüfst checkst klärst fragst hakst forschst kümmerst erledigst regelst organisierst bereitest
  überarbeitest bearbeitest korrigierst liest gehst füllst unterschreibst unterzeichnest ergänzt aktualisierst passt
  änderst reparierst testest übernimmst nimmst springst vertrittst gießt fütterst hütest bestätigst antwortest
  beantwortest merkst trägst schlägst sprichst verlängerst hältst hebst stornierst erstellst verfasst entwirfst tippst
  veranlasst kommentierst setzt baust übermittelst übersendest übergibst verschickst versendest besprichst empfiehlst
  berätst löst vereinbarst arrangierst fasst notierst behebst kaufst kochst backst nähst erzählst bewertest lässt
  trittst putzt räumst zeichnest malst recherchierst verbindest vernetzt vermittelst fotografierst filmst tauschst
  wäschst packst`;

const IMP = `schick schicke schickt send sende sendet mail maile mailt gib gebe gebt bring bringe bringt leih leihe leiht borg
  borge borgt zeig zeige zeigt schreib schreibe schreibt sag sage sagt erklär erkläre erklärt überweise überweist
  übersetz übersetze übersetzt liefer liefere liefert besorg besorge besorgt hol hole holt hinterleg hinterlege
  hinterlegt leg lege legt reservier reserviere reserviert buch buche bucht bestell bestelle bestellt druck drucke
  druckt kopier kopiere kopiert scann scanne scannt teil teile teilt nenn nenne nennt meld melde meldet ruf rufe ruft
  telefonier telefoniere telefoniert kontaktier kontaktiere kontaktiert informier informiere informiert benachrichtige
  benachrichtigt erinner erinnere erinnert unterstütz unterstütze unterstützt hilf helfe helft begleite begleitet fahr
  fahre fahrt leite leitet reich reiche reicht such suche sucht stell stelle stellt mach mache macht erstatte
  erstattet zahl zahle zahlt bezahl bezahle bezahlt ersetz ersetze ersetzt richte richtet schalte schaltet lad lade
  ladet wirf werfe werft komm komme kommt sieh sehe seht schau schaue schaut guck gucke guckt prüf prüfe prüft
  überprüf überprüfe überprüft check checke checkt klär kläre klärt frag frage fragt hak hake hakt forsch forsche
  forscht kümmer kümmere kümmert erledige erledigt regel regle regelt organisier organisiere organisiert bereite
  bereitet überarbeite überarbeitet bearbeite bearbeitet korrigier korrigiere korrigiert lies lese lest geh gehe geht
  füll fülle füllt unterschreib unterschreibe unterschreibt unterzeichne unterzeichnet ergänz ergänze ergänzt
  aktualisier aktualisiere aktualisiert pass passe passt änder ändere ändert reparier repariere repariert teste testet
  übernimm übernehme übernehmt nimm nehme nehmt spring springe springt vertritt vertrete vertretet gieß gieße gießt
  fütter füttere füttert hüte hütet bestätige bestätigt antworte antwortet beantworte beantwortet merk merke merkt
  trag trage tragt schlag schlage schlagt sprich spreche sprecht verlänger verlängere verlängert halte haltet heb hebe
  hebt stornier storniere storniert erstell erstelle erstellt verfass verfasse verfasst entwirf entwerfe entwerft tipp
  tippe tippt veranlass veranlasse veranlasst kommentier kommentiere kommentiert setz setze setzt bau baue baut
  übermittel übermittle übermittelt übersende übersendet übergib übergebe übergebt verschick verschicke verschickt
  versende versendet besprich bespreche besprecht empfiehl empfehle empfehlt berate beratet lös löse löst vereinbar
  vereinbare vereinbart arrangier arrangiere arrangiert fass fasse zusammenfasst notier notiere notiert behebe behebt
  kauf kaufe kauft koch kocht backe backt näh nähe näht erzähl erzähle erzählt bewerte bewertet lass lasse lasst tritt
  trete tretet putz putze putzt räum räume räumt zeichne zeichnet recherchier recherchiere recherchiert verbinde
  verbindet vernetz vernetze vernetzt vermittel vermittle vermittelt fotografier fotografiere fotografiert filme filmt
  tausch tausche tauscht wasch wasche wascht pack packe packt`;

const PART = `geschickt zugeschickt weitergeschickt mitgeschickt rübergeschickt rausgeschickt nachgeschickt vorbeigeschickt
  hingeschickt zurückgeschickt eingeschickt abgeschickt hergeschickt rumgeschickt gesendet zugesendet weitergesendet
  nachgesendet mitgesendet zurückgesendet eingesendet abgesendet hergesendet rausgesendet übergesendet gemailt
  zugemailt rübergemailt gegeben weitergegeben zurückgegeben abgegeben mitgegeben durchgegeben hergegeben rausgegeben
  freigegeben aufgegeben rübergegeben vorgegeben eingegeben gebracht mitgebracht vorbeigebracht zurückgebracht
  rumgebracht untergebracht rübergebracht vorgebracht hingebracht beigebracht eingebracht geliehen ausgeliehen geborgt
  gezeigt geschrieben zurückgeschrieben aufgeschrieben angeschrieben umgeschrieben rausgeschrieben eingeschrieben
  abgeschrieben zusammengeschrieben gesagt weitergesagt zugesagt erklärt überwiesen zurücküberwiesen übersetzt
  geliefert nachgeliefert abgeliefert besorgt geholt abgeholt nachgeholt reingeholt rausgeholt rübergeholt mitgeholt
  eingeholt hinterlegt gelegt zurückgelegt hingelegt rausgelegt beigelegt vorgelegt abgelegt bereitgelegt reserviert
  gebucht umgebucht bestellt nachbestellt abbestellt mitbestellt gedruckt ausgedruckt kopiert gescannt eingescannt
  geteilt mitgeteilt genannt gemeldet zurückgemeldet angemeldet rückgemeldet abgemeldet gerufen angerufen
  zurückgerufen durchgerufen telefoniert kontaktiert informiert benachrichtigt erinnert unterstützt geholfen
  mitgeholfen ausgeholfen weitergeholfen begleitet gefahren hingefahren heimgefahren vorbeigefahren mitgefahren
  rübergefahren geleitet weitergeleitet eingeleitet gereicht nachgereicht eingereicht weitergereicht gesucht
  rausgesucht herausgesucht ausgesucht gestellt zusammengestellt fertiggestellt eingestellt bereitgestellt
  reingestellt vorgestellt zugestellt ausgestellt hergestellt gemacht fertiggemacht klargemacht mitgemacht aufgemacht
  weggemacht erstattet gezahlt zurückgezahlt eingezahlt ausgezahlt bezahlt ersetzt gerichtet eingerichtet hergerichtet
  ausgerichtet geschaltet freigeschaltet eingeschaltet ausgeschaltet geladen hochgeladen raufgeladen runtergeladen
  eingeladen geworfen eingeworfen gekommen vorbeigekommen zurückgekommen rübergekommen rumgekommen mitgekommen gesehen
  nachgesehen angesehen durchgesehen reingesehen zugesehen vorbeigesehen geschaut nachgeschaut angeschaut
  durchgeschaut reingeschaut vorbeigeschaut drübergeschaut rübergeschaut geguckt nachgeguckt angeguckt durchgeguckt
  reingeguckt vorbeigeguckt drübergeguckt rübergeguckt geprüft nachgeprüft abgeprüft überprüft gecheckt abgecheckt
  geklärt abgeklärt gefragt nachgefragt herumgefragt rumgefragt angefragt gehakt nachgehakt geforscht nachgeforscht
  gekümmert erledigt geregelt organisiert bereitet vorbereitet aufbereitet überarbeitet bearbeitet korrigiert gelesen
  durchgelesen gegengelesen vorgelesen quergelesen korrekturgelesen gegangen durchgegangen nachgegangen mitgegangen
  gefüllt ausgefüllt unterschrieben unterzeichnet ergänzt aktualisiert gepasst angepasst aufgepasst geändert
  abgeändert repariert getestet übernommen genommen mitgenommen abgenommen aufgenommen gesprungen eingesprungen
  vertreten gegossen gefüttert gehütet bestätigt geantwortet beantwortet gemerkt vorgemerkt getragen eingetragen
  nachgetragen vorgetragen geschlagen vorgeschlagen nachgeschlagen gesprochen angesprochen verlängert gehalten
  freigehalten bereitgehalten gehoben aufgehoben storniert erstellt verfasst entworfen getippt abgetippt veranlasst
  kommentiert gesetzt umgesetzt aufgesetzt eingesetzt gebaut eingebaut umgebaut zusammengebaut übermittelt übersandt
  übergeben verschickt versendet besprochen empfohlen weiterempfohlen beraten gelöst vereinbart arrangiert
  zusammengefasst notiert behoben gekauft eingekauft gekocht gebacken genäht erzählt bewertet gelassen dagelassen
  getreten geputzt geräumt aufgeräumt gezeichnet gemalt recherchiert verbunden vernetzt vermittelt fotografiert
  abfotografiert gefilmt getauscht umgetauscht ausgetauscht gewaschen gepackt eingepackt mitgepackt angepackt`;

/** Conjugated once for all that is sent, brought, looked into, done for somebody: `vi` "schicke", `inf` "zuschicken". */
export const VERBS: Readonly<Record<string, WordList>> = {
  vi: V1,
  v: WIR,
  inf: INF,
  vd: V2,
  imp: IMP,
  part: PART,
};
