/** German: classes of words and set phrases that patterns name, beside the verbs of de-words.ts. */

import type { WordList } from '../pack.ts';

const MODALS_YOU = `kannst_du könntest_du würdest_du magst_du wirst_du können_sie könnten_sie würden_sie könnt_ihr könntet_ihr würdet_ihr mögt_ihr mögen_sie`;

export const CLASSES: Readonly<Record<string, WordList>> = {
  break: `weil wenn falls sobald dass ob obwohl während bevor nachdem und_ich und_wir und_dann und_du und_sie aber_ich aber_wir sodass so_dass solange`,
  joiner: 'und aber oder dann also deshalb daher sonst denn drum deswegen',
  trim: 'und oder dann auch so zu also',
  you: 'dir dich euch ihnen',
  your: 'dein deine deinen deinem deiner deines ihr ihre ihren ihrem ihrer ihres euer eure euren eurem eurer eures',
  my: 'mein meine meinen meinem meiner meines unser unsere unseren unserem unserer unseres unsern',
  me: 'mir mich uns',
  uu: 'du sie ihr',
  the: 'der die das den dem des',
  a: 'ein eine einen einem einer eines',
  det: '<the> <a> <my> <your> diese dieser diesen dieses diesem alle alles beide beiden',
  it: 'es das dies alles sie ihn',
  neg: 'nicht nie niemals kein keine keinen keinem keiner keinerlei nichts niemand niemanden niemandem weder nie_wieder',
  no: 'kein keine keinen keinem keiner keinerlei null',
  say: `sagt sagte gesagt meint meinte meinten behauptet behauptete versprach verspricht versprochen geschworen schrieb schrieben erzählt erzählte dachte gedacht denkt glaubt glaubte
    fragt fragte fragten gefragt schwor hofft hoffte gehofft tat_so tut_so behaupten geschrieben gemeint erzählten sagten stand steht`,
  third:
    'er man jemand keiner niemand wer jeder mutter vater chef chefin bruder schwester kollege kollegin nachbar nachbarin freundin tochter sohn leute mann frau',
  cy: MODALS_YOU,
  // "sendest/hast/wärst/würdest du": the forms of the second person that lead a question.
  'have-you': 'hast_du hättest_du haben_sie hätten_sie habt_ihr hättet_ihr',
  'be-you': 'bist_du wärst_du sind_sie wären_sie seid_ihr wärt_ihr',
  wish: 'würde würden könnte könnten wollte wollten sollte sollten hätte hätten möchte möchten wäre wären müsste müssten wolltest',
  // What is mostly one's own business when it is done without "for you".
  work: `prüfe kläre klär erledige überarbeite überarbeiten bearbeite korrigiere korrigier liefere liefer antworte antworten beantworte bestätige bestätigen melde melden kümmere kümmern schicke schick
    schicken sende senden überweise überweis überweisen reiche reichen leite leiten organisiere organisieren reserviere reservieren übernehme übernehmen erstelle erstellen ergänze ergänzen aktualisiere
    aktualisieren übersetze übersetzen verschicke verschick verschicken versende versenden übermittle übermitteln regle regeln prüfen klären erledigen bearbeiten korrigieren liefern beantworten verfasse verfassen
    recherchiere fasse fassen maile mail mailen kontaktiere informiere veranlasse hake hak haken verlängere storniere behebe beheben besorge besorgen`,
  own: `mache mach machen lese les lesen schreibe schreib schreiben gebe geb geben unterschreibe unterschreiben drucke baue bauen nähe koche backe repariere reparieren passe ändere ändern bereite bereiten buche buchen
    bezahle zahle lade lege suche such hole hol bringe bring schaue schau sehe setze trage scanne packe besprechen bespreche fertige schicke habe haben`,
  // What one does for others even where nobody is named: "ich werde die Rechnung prüfen".
  deal: `schicken zuschicken nachschicken senden zusenden weiterleiten mailen nachreichen einreichen überweisen prüfen überprüfen klären abklären nachfragen nachsehen nachschauen erledigen veranlassen bestätigen
    beantworten antworten informieren kontaktieren benachrichtigen melden zurückmelden kümmern regeln reservieren liefern nachliefern erstatten ersetzen korrigieren ergänzen ändern anpassen aktualisieren hinterlegen
    freischalten weitergeben ausrichten ansprechen berücksichtigen zurückrufen nachhaken herumfragen vormerken eintragen austauschen beheben`,
  // First persons that are no imperatives, for promises without "ich": "Schicke dir morgen …".
  drop: `schicke schick sende send maile mail gebe geb bringe bring zeige schreibe sage sag leite leit reiche reich überweise übersetze kläre klär rufe ruf erkläre erklär helfe hinterlege reserviere
    buche liefere besorge leihe borge hole informiere kontaktiere benachrichtige faxe erstatte stelle mache unterstütze halte antworte suche drucke kopiere backe koche nehme werfe`,
  particle: `zu weiter nach vorbei zurück ein ab mit rüber raus durch her vor auf an zusammen fertig bereit frei hoch aus bei darauf_zu rein klar drüber um dagegen`,
  // Deeds that are done for the reader even where nobody is named.
  'sure-me': 'melde_mich meld_mich kümmere_mich kümmer_mich melden_uns kümmern_uns',
  'sure-i': 'melde_ich_mich meld_ich_mich kümmere_ich_mich kümmer_ich_mich melden_wir_uns kümmern_wir_uns',
  look: `nachsehen nachschauen nachgucken nachfragen prüfen klären abklären checken herausfinden rausfinden schauen sehen anschauen ansehen nachlesen recherchieren rumfragen
    besprechen fragen gucken durchgehen überprüfen nachforschen erkundigen`,
  done: `geschickt zugeschickt weitergeleitet angehängt beigefügt beigelegt hochgeladen gebucht reserviert besorgt eingetragen angemeldet vorgemerkt überwiesen ausgedruckt ausgefüllt korrigiert
    überarbeitet übersetzt repariert zurückgelegt hinterlegt freigeschaltet freigehalten gespeichert rausgesucht herausgesucht mitgebracht gekauft gefunden abgelegt nachgesehen nachgeschaut nachgefragt
    geprüft erkundigt recherchiert geklärt erledigt organisiert eingerichtet vorbereitet aufgeschrieben zusammengestellt zusammengefasst weitergegeben empfohlen weiterempfohlen vorgeschlagen gebacken
    gekocht abgeholt abgegeben aufgehoben gesichert gelöst behoben erstattet storniert verlängert gefragt kommentiert durchgesehen gelesen durchgelesen gegengelesen angeschaut markiert
    gestellt gelegt ausgeliehen nachbestellt bestellt fotografiert eingescannt kopiert gepackt gegossen gefüttert erstellt angelegt umgebucht nachgereicht gemailt gesendet ergänzt geändert
    angepasst nachgerechnet gerichtet abgetippt gespült geputzt eingekauft gemacht gesprochen übernommen angenommen mitgekocht mitbestellt mitgenommen mitgekauft bereitgelegt bereitgestellt`,
  info: 'code nummer pin passwort kennwort adresse telefonnummer frist gebühr preis bus zug gleis postleitzahl raum iban durchwahl schlüssel wlan öffnungszeiten sendungsnummer maße lösung antwort trick zugangscode formular',
  intro: `vorstellen bekannt_machen bekanntmachen vernetzen verbinden connecten introducen einführen zusammenbringen zusammenführen in_kontakt_bringen in_verbindung_bringen in_verbindung_setzen in_kontakt_setzen
    verkuppeln miteinander_bekannt_machen verknüpfen verlinken zusammenspannen bekannt_zu_machen vorzustellen zu_vernetzen zu_verbinden einzuführen zusammenzubringen in_kontakt_zu_bringen in_verbindung_zu_bringen
    in_verbindung_zu_setzen in_kontakt_zu_setzen`,
  introst:
    'vorstellst vorstellt vorstellen verbindest verbinden vernetzt vernetzen bekannt_machst bekannt_machen zusammenbringst zusammenbringen einführst einführen vorstellten connectest',
  introich: 'vorstelle verbinde bekannt_mache vernetze in_kontakt_bringe zusammenbringe connecte in_verbindung_bringe',
  contact: 'kontakt verbindung draht intro vorstellung kontakte türen einführung',
  makecontact: `herstellen vermitteln machen anbahnen aufbauen knüpfen geben schlagen weitergeben herzustellen zu_vermitteln zu_machen anzubahnen zu_geben weiterzugeben ermöglichen schicken teilen verschaffen öffnen`,
  if: 'wenn falls sofern',
  like: `magst möchtest willst wollen_sie möchten_sie wollt mögt möchtet wünschst wünschen brauchst brauchen braucht bock_hast lust_hast lust_haben es_hilft es_dir_hilft es_ihnen_hilft interesse_hast interesse_haben
    interessiert_bist dich_interessiert sie_interessiert hilft wollen mögen nichts_dagegen gewünscht interesse_besteht einverstanden recht_ist es_passt mögt wollt`,
  busy: `ausgelastet ausgebucht überlastet eingespannt überarbeitet zugeschüttet dicht voll_ausgelastet landunter land_unter im_stress zu_beschäftigt verplant völlig_dicht zugedeckt am_limit überfordert vollgepackt
    belegt eingedeckt zeitlich_eingespannt ausgeplant am_anschlag unter_wasser unter_strom eingebunden überbucht überladen beschäftigt zu_gestresst im_dauerstress gestresst beruflich_eingespannt busy
    unter_zeitdruck komplett_zu total_zu zu_stark_eingespannt am_rotieren am_rödeln absolut_dicht bis_oben_hin_voll`,
  time: 'zeit kapazität kapazitäten luft freiraum minute minuten stunde stunden zeitfenster spielraum ressourcen kapas slot slots',
  // What one does not do when one declines.
  deed: `kommen dabei teilnehmen mitmachen helfen zusagen annehmen übernehmen beitragen unterstützen mitkommen einspringen anbieten liefern weiterhelfen entbehren erfüllen gewähren genehmigen zustimmen
    leihen ausleihen spenden investieren sponsern empfehlen vorstellen bürgen unterschreiben sprechen referieren schreiben treffen machen leisten einrichten möglich_machen entsprechen berücksichtigen
    dienen aushelfen mitfahren mitspielen teilhaben anwesend sein bleiben erscheinen kaufen zahlen mitnehmen aufnehmen betreuen begleiten stellen einladen einhalten bewerten beurteilen weitergeben geben
    beitreten kandidieren vermitteln bieten stemmen wahrnehmen herausgeben dabei_sein da_sein weg los rausgeben freigeben verantworten mittragen mitwirken ausrichten fahren einstellen mitgehen verleihen anschauen
    auftreten gutheißen moderieren vertreten tauschen`,
  spontan: 'nö nee nein ne nope leider_nein na',
  regret:
    'leider bedauere bedaure bedauerlicherweise schade tut_mir_leid tut_mir_so_leid tut_uns_leid sorry schweren_herzens unglücklicherweise es_tut_mir_leid mit_bedauern zu_unserem_bedauern zu_meinem_bedauern',
  thing: 'was etwas irgendwas hilfe unterstützung',
  wh: 'wann wo wer wen wem was wie wieviel welche welcher welches welchen welchem woher wohin wozu warum wieso weshalb womit worüber wofür worauf woran wodurch wovon',
  aux: `ist sind war waren hat haben hast habt bist seid kann können könnte wird werden gibt darf dürfen soll sollen muss müssen geht gilt passt klappt läuft liegt kostet stimmt steht kommt kommst braucht brauchst brauchen
    weißt wissen wisst gehst findest machst funktioniert reicht hattest hatten hätten hatte wäre wären`,
  life: `job arbeit stelle studium uni schule ruhestand urlaub rente leben alltag umzug wohnung haus neue_wohnung neuen_job neuer_job neue_job neue_stelle neuen_stelle familie garten knie rücken bein arm hüfte schulter
    training buch band café laden projekt promotion doktorarbeit masterarbeit bachelorarbeit prüfung hochzeit geburtstag reise startup firma hof baby rolle praxis renovierung auslandsjahr elternzeit verein kur
    reha gesundheit kopf herz fuß wochenende vortrag prüfungen team ausstellung chor roman workshop start praktikum ausbildung referendariat operation op therapie lauf marathon konzert auftritt`,
  family: `kinder kindern kids frau mann mutter vater eltern mama papa sohn tochter schwester bruder oma opa großmutter großvater katze hund kleinen kleine kleiner jungs mädels zwillinge partner partnerin familie enkel enkelin baby
    söhne töchter geschwister`,
  event:
    'hochzeit prüfung prüfungen vorstellungsgespräch gespräch reise urlaub umzug op operation vortrag geburtstag konzert auftritt marathon lauf wochenende interview ferien flug rückflug rückfahrt heimfahrt fest feier klausur präsentation termin geburt taufe arzttermin bewerbung verteidigung ausstellung premiere fahrt heimreise tag woche',
  'their-thing':
    'kundennummer telefonnummer email mailadresse iban kontonummer name nachname anschrift meinung budget verfügbarkeit honorar stundensatz einschätzung frage vorschlag frist angebot geschäft büro laden preis preise adresse nummer website firma wohnung auto rad fahrrad sofa anzeige restaurant praxis rechnung formular vertrag passwort konto system drucker produkt shop termin lager zimmer gerät tarif öffnungszeiten',
  gift: 'hinweis tipp hilfe unterstützung nachricht mail einladung rückmeldung antwort geduld vertrauen gespräch',
  meeting: `gespräch telefonat anruf termin treffen meeting call kaffee mittagessen abendessen essen bier zoom videocall videokonferenz interview austausch spaziergang frühstück`,
};

/** Words in which times are told. */
export const TIME_CLASSES: Readonly<Record<string, WordList>> = {
  wd: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend
    montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen montagnachmittag dienstagnachmittag mittwochnachmittag donnerstagnachmittag freitagnachmittag
    samstagnachmittag sonntagnachmittag montagvormittag dienstagvormittag mittwochvormittag donnerstagvormittag freitagvormittag samstagvormittag sonntagvormittag montagmittag dienstagmittag mittwochmittag donnerstagmittag
    freitagmittag samstagmittag sonntagmittag`,
  daypart:
    'früh vormittag mittag nachmittag abend nacht morgen vormittags nachmittags abends mittags spätestens in_der_früh',
  hourword: 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  by: `bis am spätestens bis_zum bis_spätestens spätestens_bis bis_spätestens_zum spätestens_am spätestens_zum bis_spätestens_am gleich_am noch_am vor ab zum ab_dem vor_dem noch_vor diesen kommenden bis_kommenden
    bis_diesen am_kommenden dieses dies gegen um bis_zum_kommenden ende bis_ende`,
  feast:
    'ferien feiertagen weihnachten ostern pfingsten silvester neujahr urlaub semesterende semesterbeginn sommer sommerpause mittagspause mittagessen feierabend sitzung treffen termin besprechung meeting probe essen prüfung semester',
  season: 'frühjahr frühling sommer herbst winter',
};
