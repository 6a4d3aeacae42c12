import type { AnswerWords } from './index.ts';

/** English, German, Dutch, Swedish. */
export const NORTH: Readonly<Record<string, AnswerWords>> = {
  en: {
    hello: (first) => `Hello ${first},`,
    helloAll: 'Hello,',
    aboutWord: (quote) => `thank you for writing. You mention “${quote}”, so you have looked; I am glad to be linked.`,
    metAt: (event) => `thank you for writing after ${event}. I am glad to be linked.`,
    thanksForWriting: 'thank you for writing. I am glad to be linked.',
    thanksForAsking: 'thank you for asking so plainly.',
    glad: 'good to have you here.',
    askFirst: 'thank you for your invitation. What made you think of me?',
    pitch:
      'thank you for writing. I do not buy from a first message, so I will leave it at that for now; if there is something in my work that made you think of me, tell me what it was.',
    honestOffer:
      'thank you for saying openly what you offer. I have no need of it now; should that change, I know where to find you.',
    calendar:
      'thank you for writing. Before we look for a time: please have a look at what I do first, then tell me in a few lines why you would like to talk.',
    post: 'thank you for thinking of me. I am not looking at present.',
    ownPlace: '[a line of my own]',
    answerPlace: '[my answer, or why not now]',
    newsPlace: '[what I would like to hear or tell]',
    bye: 'Kind regards',
  },
  de: {
    hello: (first) => `Guten Tag ${first},`,
    helloAll: 'Guten Tag,',
    aboutWord: (quote) =>
      `danke für Ihre Nachricht. Sie nennen „${quote}“, haben also hingesehen; ich freue mich über die Verbindung.`,
    metAt: (event) => `danke für Ihre Nachricht nach „${event}“. Ich freue mich über die Verbindung.`,
    thanksForWriting: 'danke für Ihre Nachricht. Ich freue mich über die Verbindung.',
    thanksForAsking: 'danke, dass Sie so offen fragen.',
    glad: 'schön, dass du auch hier bist.',
    askFirst: 'danke für Ihre Einladung. Wie sind Sie auf mich gekommen?',
    pitch:
      'danke für Ihre Nachricht. Auf eine erste Nachricht hin kaufe ich nichts und lasse es vorerst dabei; wenn etwas an meiner Arbeit Sie auf mich gebracht hat, schreiben Sie mir gern, was es war.',
    honestOffer:
      'danke, dass Sie offen sagen, was Sie anbieten. Im Augenblick brauche ich es nicht; sollte sich das ändern, weiß ich, wo ich Sie finde.',
    calendar:
      'danke für Ihre Nachricht. Bevor wir einen Termin suchen: Schauen Sie bitte zuerst an, was ich mache, und schreiben Sie mir dann in ein paar Zeilen, worüber Sie sprechen möchten.',
    post: 'danke, dass Sie an mich gedacht haben. Zurzeit suche ich nichts Neues.',
    ownPlace: '[eine Zeile von mir]',
    answerPlace: '[meine Antwort, oder warum jetzt nicht]',
    newsPlace: '[was ich hören oder erzählen möchte]',
    bye: 'Freundliche Grüße',
  },
  nl: {
    hello: (first) => `Dag ${first},`,
    helloAll: 'Goedendag,',
    aboutWord: (quote) => `dank voor je bericht. Je noemt “${quote}”, dus je hebt gekeken; fijn om verbonden te zijn.`,
    metAt: (event) => `dank voor je bericht na ${event}. Fijn om verbonden te zijn.`,
    thanksForWriting: 'dank voor je bericht. Fijn om verbonden te zijn.',
    thanksForAsking: 'dank dat je het zo open vraagt.',
    glad: 'leuk dat je er ook bent.',
    askFirst: 'dank voor de uitnodiging. Hoe kwam je bij mij terecht?',
    pitch:
      'dank voor je bericht. Op een eerste bericht koop ik niets, dus ik laat het hier voorlopig bij; als iets in mijn werk je aan mij deed denken, vertel me dan gerust wat.',
    honestOffer:
      'dank dat je open zegt wat je aanbiedt. Nu heb ik het niet nodig; als dat verandert, weet ik je te vinden.',
    calendar:
      'dank voor je bericht. Voor we een tijd zoeken: kijk eerst even wat ik doe en schrijf me dan in een paar regels waarover je wilt praten.',
    post: 'dank dat je aan mij dacht. Op dit moment zoek ik niets anders.',
    ownPlace: '[een regel van mijzelf]',
    answerPlace: '[mijn antwoord, of waarom nu niet]',
    newsPlace: '[wat ik wil horen of vertellen]',
    bye: 'Vriendelijke groet',
  },
  sv: {
    hello: (first) => `Hej ${first},`,
    helloAll: 'Hej,',
    aboutWord: (quote) => `tack för att du skrev. Du nämner ”${quote}”, så du har tittat efter; roligt att ha kontakt.`,
    metAt: (event) => `tack för att du skrev efter ${event}. Roligt att ha kontakt.`,
    thanksForWriting: 'tack för att du skrev. Roligt att ha kontakt.',
    thanksForAsking: 'tack för att du frågar så öppet.',
    glad: 'roligt att du också är här.',
    askFirst: 'tack för inbjudan. Hur kom du att tänka på mig?',
    pitch:
      'tack för att du skrev. Jag köper inget efter ett första meddelande, så jag låter det stanna vid det nu; om något i mitt arbete fick dig att tänka på mig får du gärna berätta vad.',
    honestOffer:
      'tack för att du säger öppet vad du erbjuder. Just nu behöver jag det inte; ändras det vet jag var du finns.',
    calendar:
      'tack för att du skrev. Innan vi letar efter en tid: titta först på vad jag gör och skriv sedan några rader om varför du vill prata.',
    post: 'tack för att du tänkte på mig. Just nu söker jag inget nytt.',
    ownPlace: '[en egen rad]',
    answerPlace: '[mitt svar, eller varför inte nu]',
    newsPlace: '[vad jag vill höra eller berätta]',
    bye: 'Vänliga hälsningar',
  },
};
