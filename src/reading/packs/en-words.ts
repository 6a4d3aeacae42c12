/** English words: how they are written, and classes of them that patterns name. */

import type { WordList } from '../pack.ts';

export const FUNCTION_WORDS: WordList = `the and you i will to of is are it for we thanks thank my your this that with have
  has not be was were but on in at as if so do does did can could would should from by about what when where how who they she he
  his her their our us me him them there here just been out up all any some please hi hello hey dear let me know get got good great
  yes sorry best regards cheers tomorrow today week monday friday an or no don't i'll i'm it's can't won't thx pls u ur am shall
  might may must really very much more still then than because which into over after before happy nice meet call send see`;

export const SPELLINGS: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  ya: 'you',
  yall: 'you',
  "y'all": 'you',
  r: 'are',
  ill: 'i will',
  youll: 'you will',
  youre: 'you are',
  id: 'i would',
  im: 'i am',
  ive: 'i have',
  thats: 'that is',
  whats: 'what is',
  hows: 'how is',
  wheres: 'where is',
  heres: 'here is',
  lets: 'let us',
  "let's": 'let us',
  wd: 'would',
  cd: 'could',
  cld: 'could',
  wld: 'would',
  "can't": 'can not',
  cant: 'can not',
  cannot: 'can not',
  "won't": 'will not',
  wont: 'will not',
  "don't": 'do not',
  dont: 'do not',
  "doesn't": 'does not',
  doesnt: 'does not',
  "didn't": 'did not',
  didnt: 'did not',
  "isn't": 'is not',
  isnt: 'is not',
  "aren't": 'are not',
  "wasn't": 'was not',
  "weren't": 'were not',
  "haven't": 'have not',
  havent: 'have not',
  "hasn't": 'has not',
  "hadn't": 'had not',
  "wouldn't": 'would not',
  wouldnt: 'would not',
  "couldn't": 'could not',
  couldnt: 'could not',
  "shouldn't": 'should not',
  "mustn't": 'must not',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  lemme: 'let me',
  gimme: 'give me',
  pls: 'please',
  plz: 'please',
  plse: 'please',
  pleease: 'please',
  pleeease: 'please',
  thx: 'thanks',
  thnx: 'thanks',
  thanx: 'thanks',
  tnx: 'thanks',
  thks: 'thanks',
  tx: 'thanks',
  ty: 'thank you',
  tysm: 'thank you so much',
  thankyou: 'thank you',
  'thank-you': 'thankyou-noun',
  sooo: 'so',
  soo: 'so',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tmw: 'tomorrow',
  tmrow: 'tomorrow',
  tomoz: 'tomorrow',
  tomorow: 'tomorrow',
  tommorow: 'tomorrow',
  tommorrow: 'tomorrow',
  '2moro': 'tomorrow',
  'e-mail': 'email',
  abt: 'about',
  bc: 'because',
  cuz: 'because',
  coz: 'because',
  doin: 'doing',
  goin: 'going',
  hv: 'have',
  msg: 'message',
  ppl: 'people',
  rly: 'really',
  rn: 'right now',
  sry: 'sorry',
  tho: 'though',
  prob: 'probably',
  hw: 'how',
  wat: 'what',
  wen: 'when',
  bout: 'about',
  appt: 'appointment',
  cv: 'cv',
  sth: 'something',
  smth: 'something',
  intros: 'intro',
  wknd: 'weekend',
  mins: 'minutes',
  fwd: 'forward',
  'follow-up': 'follow up',
};

export const FILLERS: WordList = `just also then really definitely certainly surely absolutely gladly happily quickly personally simply
  again now please kindly possibly actually honestly perhaps maybe obviously hopefully basically well ok okay yes yep yeah sure right alright anyway
  btw oh ah sorry though too either truly hereby somehow quite even only first of_course by_the_way by_any_chance after_all dear mate buddy man guys`;

const GIVE = `send email mail post forward share give bring bring_back bring_round bring_along lend text message ping dm deliver transfer
  pay pay_back repay wire ship upload resend return drop drop_off drop_round pass pass_on hand hand_over hand_in submit show attach
  fax courier leave_you`;

/** Deeds that are done for somebody else even where nobody is named. */
const DO = `call_you ring_you phone_you call_back ring_back phone_back ask check check_with look_into look_up look_at look_over take_a_look have_a_look find find_out figure_out
  sort sort_out fix arrange organise organize book reserve order print prepare draft write write_up review proofread edit
  translate update revise correct confirm get_back come_back circle_back follow_up report_back reply respond answer
  introduce connect put_you put_in_a_word set_up set_it_up schedule invite add explain take_care handle deal_with pick_up collect pick_you
  speak_to speak_with talk_to talk_with have_a_word raise mention nominate vouch chase chase_up remind investigate dig_out dig_up dig_into
  step_in fill_in see_to see_what_i_can see_if_i see_whether keep_you keep_an_eye let_you_know let_you_have let_you make_sure get_you get_it get_that get_this get_them
  do_it do_that do_this do_so send_over put_together put_something_together type_up redo rework sign_it finish_it read_it read_through go_through
  run_it take_it bring_it swing_by come_by drop_by drop_in come_over come_round stop_by have_it have_that be_in_touch be_back_to_you touch_base
  reach_out refund reimburse replace renew see_to_it see_to_that set_aside put_aside put_by make_a_note keep_a keep_some file give_it give_them cover_for cover_your save_you keep_it help_you`;

/** Deeds that may as well be one's own: they need "you", "your" or "for you" beside them. */
const DOING = `sending emailing mailing forwarding sharing bringing lending transferring paying shipping uploading returning dropping
  passing posting coming_by coming_over coming_round picking calling ringing booking fixing printing delivering getting taking_you driving_you`;

const GAVE = `sent emailed mailed forwarded shared attached enclosed uploaded brought booked fixed sorted found ordered printed prepared drafted
  reviewed checked arranged added transferred paid posted dropped left put made wrote translated updated corrected resent
  reserved set_up looked_up dug_out called spoke_to spoken_to talked_to looked_into written done picked_up`;

const DID = `sent emailed mailed forwarded shared attached enclosed uploaded booked fixed sorted ordered printed prepared drafted
  reviewed checked arranged added transferred paid posted dropped corrected resent reserved set_up looked_up dug_out translated updated
  collected registered saved repaired signed_you put_you enrolled refunded`;

const HELP_VERBS = `<give> <do> help read review look look_over check lend host drive pick collect cover teach explain introduce connect talk chat
  support advise feed water babysit watch translate proofread test walk show join give_it give_you take_over take_that take_it fill_in
  assist contribute volunteer mentor share send write call come cook carry recommend answer ask`;

/** Deeds that are work done on something: for the reader where the reader or a text of theirs stands beside. */
const DID_WORK = `fixed sorted checked corrected reviewed reset updated unlocked extended activated approved watered fed cleaned washed ironed
  mown replaced restored installed upgraded renewed credited resent forwarded uploaded shared cancelled changed proofread edited translated dug_out
  scanned tracked_down recovered repaired booked moved transcribed formatted rewritten rewrote annotated commented_on marked_up refunded
  collected picked_up`;

export const CLASSES: Readonly<Record<string, WordList>> = {
  break: `because cause since although while so_that so_you so_we so_i but and_i and_we and_then and_you when whenever once as_soon_as
    after_that before_i before_we before_you if unless until_i in_case otherwise or_else which who whose where_i though that_way and_see`,
  joiner: 'and but so or yet',
  trim: 'to then so and too',
  i: 'i we',
  ill: `i_will we_will i_shall we_shall i_am_going_to we_are_going_to i_promise_to we_promise_to i_promise_i_will
    i_promise_that_i_will i_can_promise_to i_will_be_sure_to i_will_make_sure_to i_will_make_sure_i i_will_go_and i_will_happily`,
  be: 'is are was were been be am',
  is: "is 's",
  isare: "is are 's",
  was: 'was were',
  have: 'have has had',
  you: 'you both',
  me: 'me us',
  give: GIVE,
  do: DO,
  doing: DOING,
  gave: GAVE,
  did: DID,
  'did-work': DID_WORK,
  // What one does for oneself, even where the reader is near.
  'own-plan':
    'be see join meet miss love visit never always stay live travel sit come_along beat remember think hear wait drink eat celebrate tell_you_what leave_you',
  carry:
    'water_your water_the feed_your feed_the look_after walk_your walk_the circulate distribute send_round pass_round publish tidy defrost return_your bring_your',
  told: 'told mentioned_you_to spoken_to talked_to asked recommended_you_to nominated put_in_a_word passed_your passed_on_your given_your',
  helpverb: HELP_VERBS,
  third: 'he she they it who nobody somebody someone everyone people',
  // Who speaks, or thinks, before what is only reported.
  says: `said says saying told tells telling promised promises claimed claims claims wrote thought thinks thinking swore swears insisted hoped wished wish
    pretend pretended imagine suppose asked whether reckon`,
  modal: 'could can would will',
  anyone: 'anyone anybody someone somebody people',
  check: `check ask look see find_out find figure_out look_into dig talk_to speak_to speak_with talk_with run_it think_about_it think_it_over
    confirm send get_back come_back get_you get_it sort take_care put_you call ring forward share give_you show_you book_it fix`,
  doc: `draft cv resume proposal deck slides manuscript chapter chapters essay report paper application portfolio thesis plan
    contract text article pitch budget website code poem letter cover_letter statement abstract story script novel post`,
  family: `kids children family wife husband mother mum mom dad father parents son daughter boys girls baby twins dog cat sister brother
    partner grandma grandpa grandson granddaughter grandchildren little_one little_ones`,
  life: `life things everything work business the_new_job the_job the_new_place the_new_flat the_new_house the_new_school the_family the_kids the_baby
    the_children the_garden the_twins school uni retirement married_life the_move the_knee the_back the_leg the_arm the_finger the_hip motherhood fatherhood parenthood`,
  went: 'go went turn_out work_out end end_up come_out',
  busy: `swamped snowed_under drowning buried overloaded overwhelmed slammed flat_out fully_booked booked_solid booked_up stretched_thin
    stretched underwater run_off_my_feet rushed_off_my_feet up_to_my_neck up_to_my_eyes up_to_my_ears up_to_my_eyeballs in_over_my_head
    maxed_out at_capacity at_full_capacity overcommitted overbooked crazy_busy insanely_busy super_busy crazy_busy`,
  spare: 'time capacity bandwidth headspace minute hour energy evening room space slot slots',
  // What one declines to do when one declines.
  deed: `come make_it join attend help accept be_there be_part take take_part take_on take_that take_this take_it commit host speak contribute lend spare offer
    participate introduce agree do_it do_that do_this do_the do_any do_that_one manage_it manage_that manage_the sign support sponsor invest give_you oblige meet be_with be_of stay_for go_with go_to
    sit_on serve write_the review provide grant approve recommend_you say_yes fit_it fit_you fit_that squeeze help_out make_the make_our make_your make_this make_that get_away
    be_able_to_come be_able_to_make be_able_to_join be_able_to_attend be_able_to_help be_able_to_take be_able_to_do be_coming be_joining be_attending be_able_to_be be_able_to_meet be_able_to_accept
    be_available consider buy pay refund extend`,
  askverb: 'check see ask know find_out look test decide wonder sure',
  intro: `introduce intro connect put_you put_you_two put_you_both link_you hook_you make_an_introduction make_an_intro make_the_introduction make_the_intro make_introductions
    arrange_an_introduction arrange_an_intro set_up_an_introduction`,
  introduction: 'introduction introductions intro',
  happy: `happy glad delighted pleased more_than_happy very_happy only_too_happy willing`,
  'so-grateful':
    'so_grateful most_grateful very_grateful really_grateful truly_grateful deeply_grateful eternally_grateful so_thankful very_thankful much_obliged',
  deep: 'do so very really truly deeply greatly much sincerely honestly genuinely',
  'want-you': 'want_you would_like_you would_love_you wanted_you',
  willing: `would_you_be_willing_to would_you_be_able_to would_you_be_open_to are_you_open_to would_you_be_up_for any_chance_you_could any_chance_you_would
    is_there_any_chance_you_could i_was_wondering_if_you_could wondering_if_you_could wondering_whether_you_could would_you_feel_comfortable would_you_be_comfortable might_you_be_able_to would_it_be_possible_to
    would_you_be_happy_to would_you_be_so_kind_as_to could_you_see_yourself would_you_be_kind_enough_to do_you_think_you_could you_think_you_could`,
  regret:
    'unfortunately sadly regrettably i_am_afraid we_are_afraid afraid i_am_sorry i_am_so_sorry sorry alas with_regret i_fear my_apologies apologies',
  'no-no': 'no nope nah no_no ah_no oh_no',
  politeno: 'no_thanks no_thank_you thanks_but_no_thanks thank_you_but_no_thank_you no_ta',
  'must-cancel': 'i_have_to_cancel i_must_cancel we_have_to_cancel i_need_to_cancel need_to_cancel have_to_cancel',
  'work-mad':
    'work_is_crazy work_is_mad work_is_hectic work_is_insane work_has_gone_mad work_is_relentless work_is_hell',
  pair: 'you_two you_both both_of_you the_two_of_you the_pair_of_you the_both_of_you you_guys the_two him_and_you her_and_you you_and_him you_and_her',
  body: 'leg legs knee knees back arm arms hip ankle shoulder shoulders foot feet hand wrist elbow neck head eye eyes ear ears tooth teeth stomach throat cough cold flu fever migraine migraines heart lungs pain scar stitches cast crutches pregnancy treatment chemo recovery',
  goods:
    'contract letter letters parcel parcels package packages order cheque check payment key keys boxes box tickets ticket paperwork document documents file files report form forms plumber electrician printer printers delivery invoice invoices link server minutes folder umbrella deposit quote',
  'over-busy':
    'not_enough_hours_in_the_day more_work_than_i_can_handle no_room_in_my_diary no_room_in_my_calendar my_hands_are_full hands_full',
  'any-ing':
    'laughing dancing crying eating having enjoying looking smiling singing talking thinking being to_notice watching playing',
  please: 'please kindly',
  'any-chance':
    'any_chance_you_could any_chance_of any_chance_you_can any_chance_i_could any_chance_we_could is_there_any_chance any_way_you_could any_chance_you_have any_chance_you',
  'do-me': 'do_me do_us ask_you ask_a need_a',
  imperative2: 'send email mail forward call text message ping tell give bring share drop let add confirm check',
  imperative3: 'send email forward give bring tell_me_what drop ping text call introduce put lend show help remind',
  feeling:
    'doing feeling keeping holding_up coping getting_on getting_along managing recovering settling bearing_up finding liking enjoying sleeping surviving faring',
  'thing-of-business':
    'invoice payment order report delivery deadline status availability schedule price pricing rate rates budget policy opinion calendar',
  event:
    'birthday wedding exam exams interview operation surgery flight due_date baby holiday appointment talk next_concert next_race next_show next_exhibition big_day anniversary',
  'their-thing': `offer shop office store price restaurant address number email website company service team room flat apartment car bike sofa
    position job_posting ad advert event hotel cafe practice menu invoice form contract data report question password account system printer
    deadline meeting proposal colleague boss manager name`,
  info: 'code number password pin combination deadline price fee train bus flight address postcode room platform key extension iban account_number tracking_number office_hours measurements size',
  person:
    'brother sister cousin neighbour neighbor colleague friend wife husband partner dad mum mother father uncle aunt son daughter boss assistant',
  // Verbs of questions that want a fact or an answer, not to know how somebody is.
  deal: `leave left put charge charged need want think say said know send sent get got buy bought find found pay paid park mean prefer recommend suggest
    come arrive open close sell offer have accept require use call spell pronounce see reckon call_a expect deliver ship handle keep_the store hide save propose
    schedule hear order book drop submit sign take_cards take_credit want_me able make_it set fix not even possibly dare ever_think`,
  rebuke:
    'dare always never kidding joking talking looking_at staring shouting even not possibly expect waiting_for supposed sure so mean_by saying my doing_in doing_here',
  fine: 'great good lovely fun better wonderful nice hard easier amazing fantastic brilliant terrible bad blast ball horrible problem problems to trouble',
  // How a request and an offer begin; what stands in between does not matter.
  'request-mood': `could_you can_you would_you will_you might_you may_you please any_chance would_love would_appreciate be_grateful be_thankful i_need we_need
    hoping_for hoping_you i_hope_you do_you_know would_you_mind wonder_if_you wondering_if_you wondering_whether_you looking_for are_you_able is_there_anyone is_there_someone
    who_could who_can ask_you ask_for mind do_me_a_favour do_me_a_favor i_would_like be_so_kind be_willing_to want_you_to like_you_to`,
  'offer-mood': `i_could i_can i_will we_could we_can we_will i_would_be_happy_to i_would_be_glad_to happy_to glad_to delighted_to shall_i should_i shall_we may_i want_me_to
    would_you_like_me_to do_you_want_me_to like_me_to let_me if_you_like if_you_want i_am_happy_to i_would_gladly would_you_like would_it_help i_may_be_able_to i_would_love_to
    i_would_like_to i_might_be_able_to pleased_to`,
  warm: `thank_you thanks love_to would_love would_have_loved sounds_great sounds_lovely sounds_wonderful sounds_fun sounds_amazing flattered honoured honored tempted tempting kind_of_you
    nice_of_you sweet_of_you lovely_of_you appreciate_the appreciate_your great_idea lovely_idea lovely_offer kind_offer kind_invitation would_like_to_help wish_i_could`,
  money: '5k 10k 20k 50k 2k 3k 100k 1k money',
  'could-you': 'could_you can_you would_you will_you',
  question: 'what when where which who how why whose',
  aux: 'is are was were do does did has have had can could will would should may might',
  thing: 'one anything something it',
  imperative: `send email mail post forward share give bring lend text message ping call ring phone tell let_me_know check review read look have_a_look take_a_look book
    reserve order print prepare write confirm reply respond answer introduce connect put_me put_us add remind pick drop_me drop_off drop_it forward sign fill fill_in
    complete return pay transfer invite keep_me help update advise contact ask arrange get_back get_me come_back make_sure note_down remember_to buy save hold
    bring drop submit vote register join stop_by come_to wait do_not_forget let_us_know show explain consider find_me recommend`,
};

/** Words in which times are told. */
export const TIME_CLASSES: Readonly<Record<string, WordList>> = {
  daypart: 'morning afternoon evening night lunchtime noon at_noon at_lunch early at_the_latest latest first_thing',
  hourword: 'one two three four five six seven eight nine ten eleven twelve',
  few: 'few couple couple_of',
  ordinal:
    '1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st',
  feast: 'holidays christmas easter new_year summer break vacation meeting call exam',
  meeting: 'meeting session call catch_up',
  season: 'spring summer autumn fall winter new_year',
};
