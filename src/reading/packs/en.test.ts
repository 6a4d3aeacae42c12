import { describe, expect, it } from 'vitest';
import { matched } from '../said.ts';

/** Kind and value of what is found, without the thing. */
const kinds = (text: string) => [...new Set(matched(text, 'en').map((one) => one.split(/[:|]/)[0]!.trim()))].sort();

type Cases = readonly (readonly [text: string, ...found: string[]])[];

const PROMISES: Cases = [
  ["I'll send you the deck by Friday.", 'send you the deck | by Friday'],
  ['I’ll send you the deck by Friday', 'send you the deck | by Friday'],
  ['Ill send you the deck tmrw', 'send you the deck | tmrw'],
  ["I'll forward the contract to you first thing Monday.", 'forward the contract to you | first thing Monday'],
  ['Let me check and get back to you.', 'check and get back to you'],
  ["You'll have it tomorrow.", 'have it | tomorrow'],
  ['I will gladly write the reference and mail it by 12 June.', 'write the reference and mail it | by 12 June'],
  ["We'll get back to you within two weeks.", 'get back to you | within two weeks'],
  [
    "I'm going to call the landlord tomorrow morning and let you know.",
    'call the landlord tomorrow morning and let you know | tomorrow morning',
  ],
  ["Tomorrow I'll bring you the keys.", 'bring you the keys | Tomorrow'],
  ["By the end of the month we'll pay the invoice.", 'pay the invoice | By the end of the month'],
  [
    "I'll ask Joe about the room and let you know by Wednesday.",
    'ask Joe about the room and let you know | by Wednesday',
  ],
  ["I promise I'll return your book next week.", 'return your book | next week'],
  ["I'll review your draft over the weekend.", 'review your draft | over the weekend'],
  ["I'll take care of the flights.", 'take care of the flights'],
  ["I'll look into it and report back on Thursday.", 'look into it and report back | on Thursday'],
  ['Leave it with me.', ''],
  ['Will do!', ''],
  ["I'm on it.", ''],
  ['Consider it done.', ''],
  ["I'll text you the address in an hour.", 'text you the address | in an hour'],
  ["I'll transfer the money tonight.", 'transfer the money | tonight'],
  ["Sure, I'll water your plants while you are away.", 'water your plants'],
  ["I'll have the figures ready for you by noon.", 'have the figures ready for you | by noon'],
  ['We shall deliver the goods no later than 30 June.', 'deliver the goods | no later than 30 June'],
  ["I'll pick you up at six.", 'pick you up | at six'],
  ["You'll hear from me next week.", 'hear from me | next week'],
  ["Good point, I'll fix the typo and send a new version.", 'fix the typo and send a new version'],
  ["I'll reply properly tomorrow.", 'reply properly | tomorrow'],
  ['ok will call u back later', 'call u back | later'],
  ["I'll book the table and will send you the confirmation.", 'book the table and will send you the confirmation'],
  ["We'll keep you posted.", 'keep you posted'],
  ["I'll share the recording soon.", 'share the recording | soon'],
  ["I'll make sure you get a copy by 3 May.", 'make sure you get a copy | by 3 May'],
  ["I'll dig out the photos this weekend.", 'dig out the photos | this weekend'],
  ["I'll put in a word for you with the jury.", 'put in a word for you with the jury'],
  ["I'll be in touch next week with dates.", 'be in touch next week with dates | next week'],
  ["I'll proofread it on the train.", 'proofread it on the train'],
];

const NO_PROMISES: readonly string[] = [
  "I'll be in Berlin next week.",
  "I'll keep my fingers crossed.",
  "She'll send you the deck tomorrow.",
  "I won't be able to send the deck.",
  'I sent you the deck on Monday.',
  'I would send it if I had it.',
  'If I find it, I’ll send it to you.',
  'He said I will send you the money.',
  'You told me: "I will send you the keys on Friday without fail".',
  '> I will send you the keys tomorrow',
  "I'll see you on Friday!",
  "I'll miss you.",
  "I'll never forget what you did.",
  "We'll see.",
  "I'll let you know if anything changes.",
  "I'll think about it.",
  "I'll be honest with you, it was dull.",
  "I'll go to the gym tomorrow.",
  "I'll start my new job on Monday.",
  "I'll take the train at nine.",
  "They'll call you back.",
  'I was going to send you the book.',
  'I meant to call you yesterday.',
  'I might send you something one day.',
  "You'll love it.",
  "You'll get used to it.",
  "I'll try my best to stay calm.",
  "I'll believe it when I see it.",
  'I wish I could send you the file.',
  "I'm not going to send you anything.",
  "I'll always remember that summer.",
  "I'll have a beer, please.",
  "I'll cross that bridge when I come to it.",
  "Let's have lunch sometime.",
  'Let me know if you need anything.',
  "I thought I'd send you a card but I forgot.",
  "I'll be thinking of you on Thursday.",
  'Nobody will send you the file.',
  'The system will send you a code.',
  "I said I'd call him.",
];

const ASKS: Cases = [
  ['Could you send me the address?', 'small'],
  ['can u send me the deck pls', 'small'],
  ['Would you mind checking the numbers?', 'small'],
  ['Please confirm by Friday.', 'small'],
  ['Could you review my draft before Monday?', 'medium'],
  ['Would you have time for a call next week?', 'medium'],
  ['Are you free for coffee on Thursday?', 'medium'],
  ['Would you be willing to be a reference for me?', 'large'],
  ['Could you lend me 500 euros until May?', 'large'],
  ['Could you lend me £50 until May?', 'large'],
  ['Could you lend me 50 € until May?', 'large'],
  ['Would you consider investing in our company?', 'large'],
  ['What is the address of the office?', 'small'],
  ['When does the train leave?', 'small'],
  ['Do you know a good dentist?', 'small'],
  ['I was wondering if you could look over my application.', 'medium'],
  ["I'd be grateful if you could answer by Tuesday.", 'small'],
  ['Would it be possible to move our appointment?', 'small'],
  ['Any chance you could feed the cat on Sunday?', 'medium'],
  ['Can I pick your brain about pricing?', 'medium'],
  ['I need your help with the form.', 'small'],
  ["I'd love your feedback on the attached slides.", 'medium'],
  ['Please let me know what time suits you.', 'small'],
  ['Let me know whether you can come.', 'small'],
  ['Could we meet on Friday?', 'medium'],
  ['May I ask you a favour?', 'small'],
  ['Can I borrow your ladder this weekend?', 'medium'],
  ['Kindly return the signed form.', 'small'],
  ['Send me the link please when you have a minute', 'small'],
  ['Could you write me a letter of recommendation?', 'large'],
  ['Is there any chance of a discount?', 'small'],
  ['Do you have the number of the plumber?', 'small'],
  ['Did you get my invoice?', 'small'],
  ['How much is the ticket?', 'small'],
  ["I'm looking for a job in Hamburg, would you pass on my CV?", 'large'],
  ['Could you give me your honest opinion of my essay?', 'medium'],
  ['Would Tuesday at ten work for you?', 'small'],
  ['It would be great if you could join us for the interview.', 'medium'],
  ['Will you help me move on Saturday?', 'medium'],
  ['Would you donate to our school?', 'large'],
];

const NO_ASKS: readonly string[] = [
  'How are you?',
  'Can I help?',
  'Need anything?',
  'Who would have thought?',
  'Can you believe it?',
  'Could you imagine living there?',
  'Would you like me to send it?',
  'Do you want me to call them?',
  'Shall I bring the drill?',
  'Let me know if you need anything.',
  'Please find the minutes attached.',
  'She asked me to call her.',
  'He wants you to know he is fine.',
  'I asked him to send the file.',
  'You can keep the book.',
  'You asked for the numbers; here they are.',
  'Isn’t it lovely?',
  'Who cares?',
  'Why not?',
  'Please give my love to Ana.',
  'Please accept my condolences.',
  'If you could see the view from here!',
  'Nobody asked you to pay.',
  'Thank you for asking.',
  'How could I forget?',
  'Please don’t worry.',
  'We could not have done it without you.',
  'Can I offer you a lift?',
  "What a day, isn't it?",
  'They need your address, they said.',
];

const OTHERS: Cases = [
  ['Here is the list of suppliers you asked for.', 'help'],
  ['Here is the list of suppliers I promised.', 'help'],
  ['I found the receipt you were looking for.', 'help'],
  ["Don't pay the fine yet, appeal first.", 'help'],
  ['Why not try the blue one first?', 'help'],
  ['Putting you two in touch: Ann needs a cellist.', 'help', 'introduction made'],
  ['So what did you decide about the farm?', 'about-me'],
  ['Is everyone all right?', 'about-me'],
  ['Has the contract arrived?', 'ask small'],
  ['Have you heard back from the printers yet?', 'ask small'],
  ["I'd prefer not to.", 'decline no'],
  ["I'll have to give it a miss.", 'decline no'],
  // Help given or concretely offered.
  ["Here's the wifi code: 4711.", 'help'],
  ['Attached are the minutes.', 'help'],
  ['Please find attached the photos you wanted.', 'help'],
  ['I sent you the file this morning.', 'help'],
  ["I've booked the table for you.", 'help'],
  ['Happy to review it.', 'help'],
  ["I'd be glad to read your chapter.", 'help'],
  ['I can lend you my car on Sunday.', 'help'],
  ['Shall I send you the slides?', 'help'],
  ['Do you want me to pick up the kids?', 'help'],
  ['If you like I can translate the letter.', 'help'],
  ['You can stay at ours if the hotel is full.', 'help'],
  ["You're welcome to use my office.", 'help'],
  ['The password is banana.', 'help'],
  ['You should talk to Meera, she did the same course.', 'help'],
  ['I would recommend the small hotel by the river.', 'help'],
  ['Try restarting the router.', 'help'],
  ['Want me to look over your CV?', 'help'],
  ['Can I help you with the boxes?', 'help'],
  ['I fixed the door for you.', 'help'],
  ['Let me help you with that.', 'help'],
  // Thanks.
  ['Thanks for the lift!', 'thanks'],
  ['Thank you so much for your advice.', 'thanks'],
  ['thx a lot', 'thanks'],
  ['I really appreciate your help.', 'thanks'],
  ["We're so grateful for everything.", 'thanks'],
  ['I cannot thank you enough.', 'thanks'],
  ['Much appreciated.', 'thanks'],
  ['Cheers for the tip.', 'thanks'],
  ["You're a lifesaver!", 'thanks'],
  ['Many thanks for the quick answer.', 'thanks'],
  ['I am deeply indebted to you for the introduction.', 'thanks'],
  ['Thank you, the parcel came this morning.', 'thanks'],
  // Introductions.
  ['Ana, meet Joe.', 'help', 'introduction made'],
  ["I've cc'd Priya, who runs the fund.", 'help', 'introduction made'],
  ['Introducing Marta to Luis: you both love bees.', 'help', 'introduction made'],
  ['Let me introduce you to my colleague Ana.', 'help', 'introduction offered'],
  ['I could introduce you to the editor.', 'help', 'introduction offered'],
  ['May I give him your name?', 'help', 'introduction offered'],
  ['Is it all right if I give Tom your number?', 'help', 'introduction offered'],
  ['Happy to put you in touch with our lawyer.', 'help', 'introduction offered'],
  ['Shall I connect you with Marta?', 'help', 'introduction offered'],
  ['I’d be happy to make an introduction.', 'help', 'introduction offered'],
  ['Could you introduce me to Ana?', 'ask large', 'introduction requested'],
  ['Would you be willing to connect me with the head of sales?', 'ask large', 'introduction requested'],
  ['Can you put me in touch with a lawyer?', 'ask large', 'introduction requested'],
  ['Please introduce us to your investors.', 'ask large', 'introduction requested'],
  ['Any chance of an intro to Ms Okoro?', 'ask large', 'introduction requested'],
  ['I need an introduction to the ministry.', 'ask large', 'introduction requested'],
  // Refusals.
  ["I'm afraid I can't.", 'decline no'],
  ['Sorry, I can’t make it on Friday.', 'decline no'],
  ['Unfortunately we cannot accept your proposal.', 'decline no'],
  ["I'll have to pass this time.", 'decline no'],
  ['I must decline the invitation.', 'decline no'],
  ['No thanks.', 'decline no'],
  ["I won't be able to attend.", 'decline no'],
  ["That's not for me.", 'decline no'],
  ['We are not able to help.', 'decline no'],
  ["I'd rather not.", 'decline no'],
  ["I'm swamped this month.", 'decline too-busy'],
  ['We are completely snowed under until May.', 'decline too-busy'],
  ["I don't have time for this right now.", 'decline too-busy'],
  ['My plate is full at the moment.', 'decline too-busy'],
  ["I'm too busy with the move to take this on.", 'decline too-busy'],
  ['No capacity this quarter, sorry.', 'decline too-busy'],
  ["I've got too much on my plate.", 'decline too-busy'],
  // Interest in the reader.
  ['How was your talk?', 'about-me'],
  ['How are you doing these days?', 'about-me'],
  ['What are you working on?', 'about-me'],
  ['How did your exam go?', 'about-me'],
  ['How are the kids?', 'about-me'],
  ['And how are you holding up?', 'about-me'],
  ["How's the new job treating you?", 'about-me'],
  ['Have you settled in?', 'about-me'],
  ['Are you feeling better?', 'about-me'],
  ['What have you been up to?', 'about-me'],
  ['Did you enjoy the concert?', 'about-me'],
  ['I would love to hear how your trip went.', 'about-me'],
  ['How is your mother?', 'about-me'],
  ['And you?', 'about-me'],
];

const NOTHING: readonly string[] = [
  'I talked to my sister and she is pregnant.',
  'I have a cat that can open doors.',
  "I've booked a table for my birthday.",
  'The link is broken.',
  'I emailed you yesterday.',
  'Who could resist such an invitation?',
  'Will wonders never cease?',
  'I never take the bus in summer.',
  "I'm not going to lie.",
  "I'm no expert, but the second one looks better to me.",
  'Thanks to the rain the match was off.',
  'Thank God it is over.',
  'Thank you for staying with us.',
  'I also found out that the newer one is faster.',
  'Here is the message I get when I start it.',
  'Tell your sister thanks from me.',
  'I should thank him one day.',
  'He never says thank you.',
  'No need to thank me.',
  'It was Vera who introduced me to chess.',
  'The introduction of your book is long.',
  'They introduced a new fee.',
  'I cannot wait to see you.',
  'I cannot complain.',
  'He is swamped this month.',
  'I was swamped last year.',
  'We were too busy laughing.',
  'She declined the offer.',
  'I know you are busy.',
  'If you are too busy, no problem.',
  'I wonder how he is doing.',
  'How is the weather?!',
  'It was lovely to see you.',
  'The meeting is on Monday at ten.',
  'Best wishes from Rome.',
  'I arrived safely.',
  'Congratulations on the new job!',
  'Happy birthday!',
  'I like your photo.',
  'We had a wonderful evening.',
  'My train was late again.',
  'It rained all week, the garden loves it.',
  'Lunch was great.',
];

describe('a promise', () => {
  it.each(PROMISES)('is found: %s', (text, expected) => {
    const found = matched(text, 'en').filter((one) => one.startsWith('promise'));
    expect(found[0]).toBe(expected === '' ? 'promise' : `promise: ${expected}`);
  });

  it.each(NO_PROMISES)('is not: %s', (text) => {
    expect(kinds(text)).not.toContain('promise');
  });
});

describe('an ask', () => {
  it.each(ASKS)('is found: %s', (text, size) => {
    expect(kinds(text)).toContain(`ask ${size}`);
  });

  it.each(NO_ASKS)('is not: %s', (text) => {
    expect(kinds(text).filter((one) => one.startsWith('ask'))).toEqual([]);
  });
});

describe('other findings', () => {
  it.each(OTHERS)('are found, and they alone: %s', (text, ...expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each(NOTHING)('are none: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('closing formulas', () => {
  it.each(['Could you resend it? Thanks, Ben', 'Please call me.\nThanks in advance\nBen', 'can u send the deck thx'])(
    'are no thanks: %s',
    (text) => expect(kinds(text)).toEqual(['ask small']),
  );

  it('are thanks where nothing was asked', () => {
    expect(kinds('The parcel came. Thanks!')).toEqual(['thanks']);
    expect(kinds('The parcel came. Thanks, Ben!')).toEqual(['thanks']);
  });

  it('are none above a name', () => {
    expect(kinds('The parcel came on Monday.\nThanks,\nBen')).toEqual([]);
  });
});
