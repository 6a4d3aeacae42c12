import type { AnswerWords } from './index.ts';

/** Polish, Turkish, Russian, Arabic, Japanese, Chinese. */
export const EAST: Readonly<Record<string, AnswerWords>> = {
  pl: {
    hello: () => 'Dzień dobry,',
    helloAll: 'Dzień dobry,',
    aboutWord: (quote) =>
      `dziękuję za wiadomość. Wspomniane „${quote}” pokazuje, że to nie przypadek; cieszę się z kontaktu.`,
    metAt: (event) => `dziękuję za wiadomość po „${event}”. Cieszę się z kontaktu.`,
    thanksForWriting: 'dziękuję za wiadomość. Cieszę się z kontaktu.',
    thanksForAsking: 'dziękuję za tak proste pytanie.',
    glad: 'miło Cię tu widzieć.',
    askFirst: 'dziękuję za zaproszenie. Skąd pomysł, żeby napisać właśnie do mnie?',
    pitch:
      'dziękuję za wiadomość. Po pierwszej wiadomości niczego nie kupuję, więc na razie na tym poprzestanę; jeśli coś w mojej pracy skłoniło do napisania, chętnie się dowiem co.',
    honestOffer:
      'dziękuję za otwarte powiedzenie, co jest do zaoferowania. Teraz tego nie potrzebuję; gdyby to się zmieniło, wiem, gdzie szukać.',
    calendar:
      'dziękuję za wiadomość. Zanim poszukamy terminu: proszę najpierw zobaczyć, czym się zajmuję, a potem napisać w kilku zdaniach, o czym mielibyśmy porozmawiać.',
    post: 'dziękuję za pamięć. Obecnie nie szukam niczego nowego.',
    ownPlace: '[zdanie ode mnie]',
    answerPlace: '[moja odpowiedź albo dlaczego nie teraz]',
    newsPlace: '[co chcę usłyszeć lub opowiedzieć]',
    bye: 'Pozdrawiam serdecznie',
  },
  tr: {
    hello: (first) => `Merhaba ${first},`,
    helloAll: 'Merhaba,',
    aboutWord: (quote) =>
      `yazdığınız için teşekkür ederim. “${quote}” sözünüz baktığınızı gösteriyor; bağlantıda olduğumuza sevindim.`,
    metAt: (event) => `“${event}” sonrasında yazdığınız için teşekkür ederim. Bağlantıda olduğumuza sevindim.`,
    thanksForWriting: 'yazdığınız için teşekkür ederim. Bağlantıda olduğumuza sevindim.',
    thanksForAsking: 'bu kadar açık sorduğunuz için teşekkür ederim.',
    glad: 'seni burada görmek güzel.',
    askFirst: 'davetiniz için teşekkür ederim. Beni düşünmenize ne vesile oldu?',
    pitch:
      'yazdığınız için teşekkür ederim. İlk mesajla bir şey satın almıyorum, şimdilik burada bırakıyorum; işimde sizi bana getiren bir şey varsa ne olduğunu yazın.',
    honestOffer:
      'ne sunduğunuzu açıkça söylediğiniz için teşekkür ederim. Şu anda ihtiyacım yok; değişirse sizi nerede bulacağımı biliyorum.',
    calendar:
      'yazdığınız için teşekkür ederim. Bir saat aramadan önce lütfen ne yaptığıma bakın, sonra neden konuşmak istediğinizi birkaç satırla yazın.',
    post: 'beni düşündüğünüz için teşekkür ederim. Şu sıralar yeni bir iş aramıyorum.',
    ownPlace: '[benden bir satır]',
    answerPlace: '[cevabım ya da neden şimdi olmadığı]',
    newsPlace: '[duymak ya da anlatmak istediğim]',
    bye: 'Selamlar',
  },
  ru: {
    hello: () => 'Здравствуйте!',
    helloAll: 'Здравствуйте!',
    aboutWord: (quote) =>
      `Спасибо, что написали. Вы упомянули «${quote}», значит, посмотрели внимательно; приятно быть на связи.`,
    metAt: (event) => `Спасибо, что написали после «${event}». Приятно быть на связи.`,
    thanksForWriting: 'Спасибо, что написали. Приятно быть на связи.',
    thanksForAsking: 'Спасибо, что спрашиваете так прямо.',
    glad: 'Как хорошо, что ты тоже здесь.',
    askFirst: 'Спасибо за приглашение. Почему вы подумали обо мне?',
    pitch:
      'Спасибо, что написали. По первому сообщению я ничего не покупаю, поэтому пока на этом остановлюсь; если что-то в моей работе навело вас на мысль обо мне, напишите, что именно.',
    honestOffer:
      'Спасибо, что открыто говорите, что предлагаете. Сейчас мне это не нужно; если это изменится, я знаю, где вас найти.',
    calendar:
      'Спасибо, что написали. Прежде чем искать время: посмотрите, пожалуйста, сначала, чем я занимаюсь, а потом напишите в нескольких строках, о чём хотите поговорить.',
    post: 'Спасибо, что подумали обо мне. Сейчас я ничего нового не ищу.',
    ownPlace: '[строка от меня]',
    answerPlace: '[мой ответ или почему не сейчас]',
    newsPlace: '[что хочу услышать или рассказать]',
    bye: 'С уважением',
  },
  ar: {
    hello: () => 'السلام عليكم،',
    helloAll: 'السلام عليكم،',
    aboutWord: (quote) => `شكرًا على رسالتك. ذكرُ «${quote}» يدل على اهتمام؛ يسعدني التواصل.`,
    metAt: (event) => `شكرًا على رسالتك بعد «${event}». يسعدني التواصل.`,
    thanksForWriting: 'شكرًا على رسالتك. يسعدني التواصل.',
    thanksForAsking: 'شكرًا على هذا السؤال الصريح.',
    glad: 'سررت بوجودك هنا.',
    askFirst: 'شكرًا على الدعوة. ما الذي جعلك تفكر بي؟',
    pitch: 'شكرًا على رسالتك. لا أشتري شيئًا بعد رسالة أولى، فأكتفي بهذا الآن؛ وإن كان في عملي ما دلّك عليّ فأخبرني ما هو.',
    honestOffer: 'شكرًا على صراحتك في ما تعرضه. لا أحتاج إليه الآن؛ وإن تغيّر ذلك فأنا أعرف أين أجدك.',
    calendar:
      'شكرًا على رسالتك. قبل أن نبحث عن موعد: أرجو الاطلاع أولًا على ما أعمل، ثم الكتابة لي في سطور قليلة عن سبب الرغبة في الحديث.',
    post: 'شكرًا على التفكير بي. لا أبحث عن شيء جديد حاليًا.',
    ownPlace: '[سطر مني]',
    answerPlace: '[جوابي، أو لماذا ليس الآن]',
    newsPlace: '[ما أود سماعه أو قوله]',
    bye: 'مع أطيب التحيات',
  },
  ja: {
    hello: () => 'こんにちは。',
    helloAll: 'こんにちは。',
    aboutWord: (quote) =>
      `ご連絡ありがとうございます。「${quote}」に触れてくださり、見てくださったことが分かりました。つながれてうれしく思います。`,
    metAt: (event) => `「${event}」の後にご連絡くださり、ありがとうございます。つながれてうれしく思います。`,
    thanksForWriting: 'ご連絡ありがとうございます。つながれてうれしく思います。',
    thanksForAsking: '率直にお尋ねくださり、ありがとうございます。',
    glad: 'ここでもお会いできてうれしいです。',
    askFirst: 'ご招待ありがとうございます。どのようなきっかけで私に思い至ったのでしょうか。',
    pitch:
      'ご連絡ありがとうございます。最初のメッセージで購入を決めることはないので、今回はここまでにいたします。私の仕事のどこかがきっかけでしたら、それを教えてください。',
    honestOffer:
      'ご提供の内容を率直にお伝えくださり、ありがとうございます。今は必要ありませんが、変わったときにはこちらからご連絡します。',
    calendar:
      'ご連絡ありがとうございます。日程の前に、まず私の仕事をご覧いただき、お話ししたい理由を数行でお聞かせください。',
    post: 'お声がけありがとうございます。今のところ新しい仕事は探しておりません。',
    ownPlace: '[自分の言葉で一行]',
    answerPlace: '[私の答え、または今は難しい理由]',
    newsPlace: '[聞きたいこと、伝えたいこと]',
    bye: 'よろしくお願いいたします。',
  },
  zh: {
    hello: () => '您好:',
    helloAll: '您好:',
    aboutWord: (quote) => `谢谢来信。您提到“${quote}”,看得出您了解过;很高兴建立联系。`,
    metAt: (event) => `谢谢您在“${event}”之后来信。很高兴建立联系。`,
    thanksForWriting: '谢谢来信。很高兴建立联系。',
    thanksForAsking: '谢谢您这样坦率地提问。',
    glad: '很高兴在这里见到你。',
    askFirst: '谢谢您的邀请。请问是什么让您想到我的?',
    pitch: '谢谢来信。我不会因为第一封信就购买什么,暂时到此为止;如果是我工作中的什么让您想到我,请告诉我是什么。',
    honestOffer: '谢谢您坦率地说明所提供的内容。我目前不需要;如果将来需要,我知道去哪里找您。',
    calendar: '谢谢来信。在约时间之前,请先看看我在做什么,再用几句话告诉我您想聊的原因。',
    post: '谢谢您想到我。我目前没有换工作的打算。',
    ownPlace: '[我自己的一句话]',
    answerPlace: '[我的回答,或者为什么现在不行]',
    newsPlace: '[我想听的或想说的]',
    bye: '祝好',
  },
};
