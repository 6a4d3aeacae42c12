/** English: what the writer asks of the reader, and how large it is. */

import type { Pack, Rules } from '../pack.ts';

export const ASK: Rules = {
  found: `
    could|can|would|will you ..1 [ !help <any> ~
    could|can|would you help me|us ~
    <could-you> [ help ~
    would you mind [ <any> ~
    would|do you ..1 have [ time|a|an|any|<number>|half ~ ?
    might|may you ..1 [ <any> ~ ?
    ^, are? you around|free|available|about|in [ <due> ~ ?
    <due>|<weekday> ok|okay|good|fine|possible|free ~ ?
    are|is|do we ..1 still [ ~ ?
    need [ <count> more|people|players|volunteers|hands ~
    do you mind [ <any> ~
    would|do|are you ..1 be? able|willing|open|free|up|prepared|ready|available|around to|for [ ~
    would you consider|think_about [ ~
    would it be possible|ok|okay|alright|all_right|too_much|fine|an_imposition for_you? to|if [ ~
    is it possible|ok|okay|alright|fine for_you? to|if [ ~ ?
    you would ..4 if you [ could|can|would <any> ~
    would it be ok|okay|possible|alright [ if|for ~
    any|is_there_any chance|way|possibility of|that|to? you|i|we|of? [ ~
    <any-chance> [ ~
    i|we would ..1 be ..1 grateful|thankful|obliged|delighted|glad|happy|honoured|honored|thrilled|pleased if you [ <any> ~
    it would be ..1 honour|honor|privilege|joy|pleasure|great|lovely|wonderful|fantastic if you [ <any> ~
    i|we request|solicit|kindly_request [ a|an|your|that|the ~
    i|we was|were|am|are? wondering if|whether you [ ~
    wondering if|whether you [ could|can|would|might|have|know ~
    i|we was|am|were wondering if|whether i|we could|can|might [ ~
    i|we would ..1 be ..1 grateful|thankful|obliged|delighted|glad|happy if you [ could|would|can|were ~
    i|we would ..2 be ..2 grateful|thankful for [ your|a|an|any|the|some_help|some_advice|some_feedback|some_guidance|some_pointers|some_time|two|a_few|help|feedback|advice|comments ~
    i|we would ..2 appreciate if|it_if you [ could|would|can ~
    i|we would ..2 appreciate [ !if !it !that your|any|a|some|the|hearing|feedback|advice|help ~
    it would be|mean great|good|helpful|nice|wonderful|lovely|amazing|fantastic|a_lot|the_world|a_great_help|so_helpful|kind|brilliant if you [ could|would|can|were ~
    [ any ..8 ] would be ..3 appreciated|welcome|great|helpful|amazing
    [ your ..8 ] would be ..3 appreciated|welcome|great|helpful|amazing
    <please> !meet !find !see !note !accept !do_not !feel_free !know !give_my !let_me_know_if [ <imperative> ~
    ^, <please> !meet !ask_someone !ask_somebody !find !see !note !accept !do_not !feel_free !know !be !give_my !let_me_know_if !take [ <any> ~
    ^, [ <imperative2> me|us|a|the|your|it|that|this|by|if|when ~ please
    ^ [ <imperative3> me|us ~
    ^ [ <imperative> ~ ] <please>
    kindly [ <any> ~
    let me|us know|hear [ what|whether|which|how|your|the|when|where|who|by|as_soon ~
    let me|us know [ if|whether you can|could|would_be|are|have|will|know|still|agree|received|got|it|that|this|the|tuesday|monday|wednesday|thursday|friday|those|there ~
    else: tell me|us [ what|whether|which|when|where|who|if|how_to|how_much|how_many ~
    else: do you ..2 have|got|know|need|offer|sell|ship|accept|happen|remember|recall|want !me !anything [ ~ ?
    else: have you ..1 got|heard|received|seen|had [ ~ ?
    else: [ did you ..1 get|receive|hear|see|find|send|book|pay|order|have_a_chance|speak|talk|sign|submit !home !any_sleep !some ~ ?
    else: are|r you ..1 free|available|around|coming|joining|able|open|willing|still_selling|still_looking|still_coming [ ~ ?
    ^, free|available|around on|for|this|tomorrow|at|<due> [ ~ ?
    else: [ when|where|what_time|how can|could|would|do|did|should|will you|we|i ~ ?
    may|might i|we [ !help !say !add !present !introduce <any> ~ ?
    may|can|could|might i|we [ ask|borrow|have|get|use|trouble|bother|pick|interview|come|request|invite|buy|steal|book|quote|run|check|count|meet|see|stop|stop_by|come_by|drop_by|come|talk|speak|call|visit|join|sit|stay|leave|bring_a|bring_my ~
    can|could we [ <any> ~ ?
    i|we need|require your [ ~
    i|we need|want|would_like|would_love you to [ ~
    i|we ..1 need [ your|a_favour|a_favor|some_help|help|a_hand ~
    i|we would love|like to [ pick_your|hear_your|get_your|have_your|know|ask_you|ask|meet_you|meet_with|talk_to_you|speak_with_you|speak_to_you|chat_with|invite_you|have_you|book|borrow|get_some|set_up ~
    i|we would love|like|value|welcome|appreciate [ your ~
    i|we have a ..2 favour|favor|request [ ~
    i|we have a|one ..2 question [ ~
    can|could i ask you [ ~
    i|we am|are looking for [ a|an|someone|somebody|people|your|some ~
    i|we am|are asking you|for [ ~
    i|we am|are writing to ask|request [ ~
    <do-me> ..2 favour|favor [ ~
    what do|did you think|reckon ..1 [ about|of|if|to ~
    what are your thoughts|plans|rates|fees|hours [ ~
    thoughts ?
    any [ ideas|idea|tips|advice|suggestions|thoughts|recommendations|news|update|updates|word|pointers|feedback|luck_with|objections ~ ?
    any [ ideas|idea|tips|advice|suggestions|thoughts|recommendations|pointers|feedback ~
    mind [ if|helping|sending|having|taking|checking|giving|passing|sharing ~ ?
    up for [ ~ ?
    how about|does [ <due> ~ ?
    does|would|is <due> [ work|suit|ok|good|possible|fine ~ ?
    what|when would|does|works suit|work|best for [ you ~
    do you fancy|feel_like|want_to|have_time|have_a_minute [ ~ ?
    fancy [ ~ ?
    fancy|how_about [ a ~ ?
    how do|would you feel about [ ~ ?
    is|are that|this|it|these ..3 ok|okay|fine|alright|possible [ with|for|by ~ ?
    i|we rely|count|am_counting|am_relying on you|your to|for|help [ ~
    i|we await your [ ~
    i|we hope you can|could|will [ <any> ~
    hoping you|we can|could|might [ ~
    hoping to [ get|pick|borrow|meet_you|talk_to_you|speak_with_you|hear ~
    would|will|can|could anyone|someone|somebody ..1 [ <any> ~ ?
    does anyone|anybody [ ~ ?
    anyone|anybody know [ ~ ?
    30|20|15|10 minutes|min [ ~ ?
    else: [ is there a|an|any|no|really_no way|room|space|time|chance|one|place|deadline|discount|parking ~ ?
    quick question|favour|favor|one [ ~
    could i trouble|bother you [ ~
    you could not ..2 [ <any> ~ ?
    you would not [ happen|have|know|mind ~ ?
    i|we invite you to [ ~
    ^, be so kind as_to|and [ ~
    it would help|be ..3 if|to [ you|have|get|know ~
    ^ [ bring|sign|return|forward|confirm|pay|upload|submit|feed|water|lock|remind the|your|a|an|it|them|this|that|my|our|him|her|two|some ~
    please $
    i|we need|want [ the|your|that|it|this|them|an_answer|a_reply ~ ] <due>
    i|we need|want|would_like [ my|our|the|it ~ back
    i|we would ..1 love|like|be_curious|be_interested to [ know|ask ~
    i|we am|was|were|are? wondering [ what|which|when|where|how|who ~
    i|we could do [ with ~
    i|we would love it if you [ ~
    i|we was|were|am|are hoping [ to ~
    ^, got|have a [ minute|moment|sec|second ~ ?
    spare [ a ~ ?
    room|space for [ ~ ?
    is|am it|i too_late [ to ~ ?
    which ..3 would you [ pick|choose|take|recommend|buy|prefer ~ ?
    what would you [ do|charge|recommend|suggest|say ~ ?
    how would you [ <any> ~ ?
    else: should|shall i [ <any> ~ ?
    else: what|which|where|how should i [ <any> ~ ?
    who can|could|wants|is_up [ <any> ~ ?
    let us [ meet|schedule|set_up|talk|have|speak|hop|jump|do|catch_up ..4 ] <due>
    i|we could|would ..1 use [ your|some|a|another help|advice|hand|input|eyes|pair ~
    i|we am|are|was|were? hoping you [ can|could|will|would|might ~
    i|we hope you [ can|could|will ~
    it would ..1 help|mean ..3 if [ you ~
    if you could|would|can [ <any> ~ that|it|i would|will|'d be ~
    if you could|would|can [ <any> ..8 ] , that|it|i would|will be|appreciate ~
    it would be ..1 great|lovely|good|nice|wonderful to [ meet|chat|talk|get_your|have_your|hear_your ~
    in need of [ ~
    need|looking_for someone|somebody to [ ~
    i|we must|have_to|would|need_to ask|urge|beg you [ to ~
    we ask|request that? you [ ~
    you are kindly? requested|asked to [ ~
    ^, do not forget to [ bring|send|sign|call|pay|check|lock|register|book|reply|confirm ~
    ^, remember|be_sure|make_sure|take_care to|you|that [ bring|send|sign|call|pay|check|lock|register|book|reply|confirm|return|have|are ~
    ^, rsvp ~
    ^, [ reply|respond|answer|rsvp|confirm|register|sign_up by|before|until ~
    may i suggest|propose [ ~
    what|how about [ <due> ~ ?
    how does [ <due> sound|look|suit ~ ?
    do you have [ <number> ~ ?
    got [ time|a_minute|a_sec|an_hour|five|ten|any ~ ?
    else: have you got [ ~ ?
    else: has|have anyone|anybody|someone [ ~ ?
    we|i need [ someone|somebody|volunteers|you|a_volunteer|three|two ~
    wanna|want|fancy|care|dare to? [ join|come|meet|grab|go ~ ?
    i|we would ask|like you [ to ~
    can|could|may i|we count on [ ~ ?
    else: tell me|us [ how|what|when|where|which|who|whether|if ..3 to|is|are|the ~
    would|do|could you ..1 [ recommend|suggest|advise ~ ?
    any objection|objections to|if [ ~
    else: what <is>|are ..1 [ your|the|ur ~ ?
    i|we|am|are applying|raising|fundraising|collecting for [ ~
    ^, please? [ donate|contribute|pledge|chip_in ~
    please [ support|give ~
    you might|could|would not ..2 have|know|be [ ~ ?
    else: ^, [ is|are|does|has !you !your !it !that !this !he !she !not !i !we !everyone !there <any> ~ ?
    else: ^, [ will|can the|there|it|this|they|your|<Name>|anyone|children|dogs|people ~ ?
    else: ^, [ what|when|where|which|whose ~ ?
    else: ^, [ how do|does|can|should|would|did|will|could|may|might <any> ~ ?
    else: ^, [ how much|many|long|far|often|big|late|early|soon|old|tall|wide|high|heavy|deep|large|fast|expensive !can <any> ~ ?
    else: ^, [ how <isare>|was the|your|our ..2 <thing-of-business> ~ ?
    else: ^, [ who <is>|can|should|do|are|will|has|runs|handles|sells|knows ~ ?
    else: ^, [ why did|do|is|are|was|were|has|have !you ~ ?
    else: ^, [ is|are|does|has|was|were|do|did the|it|this|that|there|they|your ~ ?
    shall|should we [ meet|talk|have|grab|do|schedule|go|jump|set_up|catch|chat|speak|say|try|repaint|start|split ~ ?
    can|could|may we [ <any> ~
    would|is that|this|it ..1 [ be? possible|ok|okay|alright|doable ~ ?
    are you|is_anyone|is_anybody ..1 [ interested ~ ?
    else: do|would you know [ how|if|whether|when|where|who|what|which|why|the|any|anyone|a ~
    i|we would love|like to [ shadow|visit|join|see|try|learn|attend|come ~ if|would ~
    , [ accept|sign|check|confirm|fill|send|print|read it|them|this|that ~
    i|we was|were|am|are|keep? wondering if|whether [ the|there|it|this|that|your|any|one|parking|dogs|children ~
    ^, [ <imperative>|give_me|drop_me ~ , will|would|could|can|won't you ?
    ^ [ drop|give|send me|us a|an ..1 line|ring|call|bell|shout|text|message|word|sign when|once|as|before|by|on|if_you_can ~
    would ..1 be ..1 honoured|honored|delighted|grateful|happy|pleased|glad|thrilled if you [ <any> ~
    else: did <Name> ..1 [ say|mention|tell|send|get|give|leave|pay|call|reply|answer|agree|sign|confirm|come|receive ~ ?
    else: have you ..1 heard [ back|from|anything ~ ?
    what <is> [ your|ur view|opinion|take|advice|feeling|recommendation|preference|address|number|email ~ ?
    do you know [ what|which|where|when|who|how|if|whether|the|of|any time|the|your|a|<any> ~ ?
    else: can|could|may i [ <any> ~ ?
    would|do you ..1 like|want|fancy|care to [ come|join|meet|go|visit|have|take_part|be_part|speak|give|contribute|write ~ ?
    i|we would ..1 like to ask|know [ if|whether|for|you ~
    i|we want|wanted|wish to ask|know [ if|whether|for|you ~
    all|what i|we ..1 need|want|ask ..2 from|of you <is> [ ~
    else: did you ..1 [ take|bring|leave|keep|put|write|tell|ask|lock|switch|turn|close the|my|our|that|this|him|her|it|them ~ ?
    else: what|which was|were [ the|your ..1 name|title|address|number ~ ?
    else: have you ..1 [ signed|paid|sent|booked|ordered|submitted|returned|filled|registered|voted|checked|looked|considered|reserved|confirmed|received|invited ~ ?
    curious|interested|keen to? know|hear? [ what|which|whether ~
    would like|want to ask [ if|whether|for|you ~
    else: ^, [ how was|were <any> ..2 received|made|built|paid|chosen|done|calculated|decided ~ ?
    would|is [ an|a <introduction> ..8 be? possible ~ ?
    keep me|us [ in_the_loop|posted|informed|up_to_date|updated ~
    wanted|want|like|writing to check|ask [ whether|if|that you ~
    [ a ..1 line|word|reply|answer|sign ..3 ] would be great|lovely|good|nice|appreciated|enough ~
    i|we would ..1 be ..1 glad|grateful|thankful of|for [ your|a|an|any ~
    any idea|clue [ who|what|where|when|how|which|whether|why ~ ?
  `,
  unless: `
    here: could|can|would|will you imagine|believe|tell_me_why_they|ever|not_see|hear_yourself
    here: how can|could|would|did|do you ~ not|even|possibly|dare|say|think
    here: would you look_at_that|believe|mind_your
    here: give|drop me|us a_shout|a_ring if|whenever|any
    here: may|can|could|should|shall i|we ..1 give|pass|hand|send|forward <Name>|him|her ..3 your number|email|address|details|contact
    after: if i|we ..1 give|gave|pass|passed <Name>|him|her ..3 your number|email|address|details|contact
    here: may|can|could|should|shall i|we ..1 give|pass|hand <Name>|him|her ..3 your name !as !for
    here: would|do you like|want|prefer|need me|us|a_hand|a_lift|help|some|anything|it|an_introduction|an_intro
    here: would you like|want|love !to
    here: would you like|want|love to !come !join !meet !go !see !visit !have !take_part !be_part !speak !give !contribute !write <any>
    here: would you rather|prefer|have_believed
    here: do you need|want anything|help|a_hand|a_lift|a_ride|me|us|someone
    here: can|could|may|shall|should i|we help|assist|offer|give_you|get_you|bring_you|send_you|do_anything|do_something|do_for_you|show_you|take_you|lend_you|drop_you|pick_you|drive_you|make_you|buy_you
    here: would it help|be_helpful|be_useful ~ if i|we|to_have
    here: do you happen to_like
    here: do|did you know|remember|hear that|the_feeling|i|he|she|we|they|when_we|when_i
    here: do|did you know|remember|hear what !time !the !your
    here: do|did you know how|what much|it|a|an|i|happened
    here: <third> <third>? asked|wonders|wondered|asks|wants|wanted|said|told|says
    before: <third> <third>? <says>|asked|asks|wants|wanted|wonders|wondered
    before: i|we asked|told|said|was_told|asked_him|asked_her
    here: please find|see|note|accept|feel_free|give_my|extend|tell_him|tell_her ..1 attached|enclosed|below|my|our|that
    here: please do
    here: yes|oh|yeah|yep|ooh|no|more please
    here: i|we could do with|it a_rest|a_holiday|without|that|better|tomorrow|worse
    here: should i laugh|cry|worry|stay|go
    here: would like to know_you|thank
    here: would|do you have any idea how|a_favourite|a_favorite
    here: please enjoy|excuse|forgive|believe|stay|take_care|take_your|know|pass_on_my|give_my|say_hi|say_hello|hug|bear_with|rest|do_not|accept_my|ignore|be_assured
    here: let me know if|whether you|there|i|anything|we need|want|is_anything|have_any|have_questions|are_any|can_help|would_like
    here: let me know if anything|i_can|there_is
    here: let me know how|when you|it get|got|goes|went|land|are|feel|arrive
    here: why ..2 do_not|bother|not
    here: why could|can|do|am|did|would|should he|she|they|anyone|i|we|anybody
    here: how could|can|would|am|did he|she|they|anyone|i|we|anybody
    here: how do|should he|she|they|anyone|anybody
    anywhere: ^ what a|an ~ ,
    here: how <isare> the weather
    here: who|what|how ..2 knew|cares|would_have_thought|does_not|says|dare|wouldn't|could_have|on_earth|the_hell|the_heck|was_i_supposed|am_i_supposed|could_i_forget|can_i_say|do_you_call|can_one_say|needs|wants
    here: who do i have_to
    here: what can|could|do|should i|we do|bring|get|help|say|offer|give
    here: how can|could|may i|we help|be|assist|offer|repay|thank|ever|explain|say|refuse|resist|forget
    here: how|what time flies
    here: does it|that get|matter|ever|never
    here: is it|that|this not|just_me|any_wonder|me|too_much_to|really_that
    here: is|are|was|were|do|does|did|has|have it|that|you|we|they|there|this not
    here: can|could it|we get|be|ever any|that
    here: when|where|how will|did|does it|this|he|she|they|time go|end|stop|learn|gone
    here: can|could|may|shall|should we agree|all|just
    here: may i say|add|introduce|remind|present|wish|congratulate|suggest|take_this
    here: can|could|may i say|add|just_say|tell_you|be|help|still|come_back|please_not|blame
    here: i|we need your no
    here: not|never looking|asking
    here: how about you|yourself|that
    here: any|is_there_any chance|way it|they|he|she|the
    here: please ask|try someone|somebody|another
    here: how are|r you
    here: who ordered|asked|invited that|this|for|you
    here: of you to meet
    here: i|we want you to meet
    anywhere: i want you to meet|know
    here: i|we hope you can|could|will enjoy|find|forgive|understand|like|have|feel|get|be|see
    here: what <is>|are you|new|up|the_matter|wrong|the_point|the_difference|happening|going_on|life|not
    here: ^, tell me how|what you|it
    here: you|we|i must|have_to|would ask yourself
    here: make sure you|to eat|sleep|rest|drink|take_care|enjoy|wear
    here: take care you|that
    here: be sure to enjoy|rest|say|give
    here: any word|news|luck|update on|with|from|about your
    here: supporting|donating the|to
    here: look|looking forward to your reply|answer|response|order|visit|feedback|message
    here: do i have_to|look
    here: shall we begin
    before: if_only
    before: wish
    before: thank you|thanks for asking|wondering
    here: have you ever
    here: looking forward to your visit|arrival|talk|wedding|concert|party|speech
    here: look forward to your visit|arrival|talk|wedding|concert|party|speech
    here: what do you call
    here: what|how about you
    here: you two|both have
    before: nobody|no_one|never|not <any>? asked|ask
    here: fancy that|seeing|meeting
    here: who am i to
    here: could you be more|any
    here: are you kidding|joking|serious|mad|crazy|ok|okay|well|all_right|alright
    here: how is|are|was|does|do|can|could|should one|anyone|anybody|a_person|people supposed|meant|expected|possibly|even
    here: do you know what|how|why|it|that i|he|she|it|they|happened|means|feels
    here: do you know how ..1 much|many|hard|long|often|lucky|proud|happy
    here: is something|anything|everything wrong|bothering|the_matter|ok|okay|all_right|alright
    here: does|is|has|did|was he|she|it like|love|miss|enjoy|walk|talk|sleep|crawl|still
    here: any news from|of|about the|your doctors|doctor|hospital|surgeon|clinic
    here: i|we am|was|were? wondering whether|if it|this|that is|was all|worth|my|me|just
    here: what|where|when|who|why|which did you decide|end_up|study|learn|choose|become
    here: what is it with|about
    here: can|could|may i ..1 be|say|tell|ever|complain|blame|believe|add|still|only
    here: how hard|bad|difficult|much can|could|worse|more|longer
    here: how do|did|does|can|could you|they|he|she ..1 do_it|manage_it|stand|bear|cope|live
    here: is|are|does|did|do|has|have|was the|your <body>
    here: is|are|was|were ~ giving|causing|bothering|hurting you
    here: how is|are|was|were ..2 supposed|meant
    here: do you remember that|the|our|how|those
    here: what did i tell|say|ever|do
    here: who could|can|would|will !help !tell !give !lend !do !take !drive !bring !cover !come !join !show !i !we !you !sign !write !translate !say <any>
    here: who could|can say
    here: what|where|how would|will|can|could the world|life|we|one|a|people|man ~
    here: where does|did|do|has|have the time|years|summer|money|day
    here: please make yourself|yourselves
    here: could do with ~ myself|ourselves
    here: need i
    here: what did the|your doctor|doctors|surgeon|vet|judge|consultant|midwife|specialist|dentist
    here: what more do|could|can|would
    here: what do you think he|she|they|happened|i
    before: students|children|everyone|everybody|customers|visitors|friends ..1 ask|asks|asked
    before: always|often|sometimes ask|asks|asked
    here: i|we would like|love you to meet
  `,
};

export const SIZES: Pack['sizes'] = {
  medium: `
    a|the|quick|short|on|have|phone|schedule|arrange call|calls
    phone_call|zoom|meeting|chat|coffee|lunch|dinner|breakfast|interview|catch_up|drink|beer !when
    meet|meet_up|get_together|speak_with_you|talk_to_you|talk_with_you|speak_to_you|sit_down|visit
    review|proofread|feedback|comments_on|critique|edit|go_through|look_over|read_through|look_through|go_over|walk_me|walk_us
    your honest? opinion|view|views|verdict of|on|about my|our|the
    have|take|cast ..2 look|glance|eye at|over ..2 my|our|<doc>
    read ..2 my|our|the|this|through|over|<doc>
    read ..3 <doc>
    your thoughts|opinion|advice|take on ..2 my|our|the
    what you think of|about ..2 my|our|the attached|<doc>
    introduce the speakers|guests
    pick your brain|brains
    hour|hours|half_hour|half_an_hour|30_minutes|45_minutes|20_minutes|15_minutes
    help me|us ..2 move|assemble|mount|hang|unload|carry|clean|with|prepare|paint|carry|set_up|fix|write|understand|find|build|plan|translate|practise|practice|rehearse
    translate|babysit|dog_sit|cat_sit|look_after|mind_the|feed_the|water_the|pick_me_up|pick_us_up|drive_me|give_me_a_lift|give_us_a_lift|take_me_to|cover_my|cover_for|host|stay_with_you|stay_at_yours|crash
    come to|over|round|along|and speak
    advice about|on|regarding
    teach|show me|us how
    spare_hour|spare_time|spare_evening|evening|afternoon
    borrow|lend ..3 car|ladder|van|drill|bike|tent|camera|ladder|trailer|projector
  `,
  large: `
    introduction|introductions|intro|introduce
    put me|us in touch|contact
    connect|connecting me|us
    recommend|recommending|recommendation me|us|letter|for
    recommendation|referral|endorsement|testimonial
    reference|references for|letter|from
    be|act|as|give|write|serve ..4 reference|referee|guarantor|witness|godmother|godfather
    refer|vouch|nominate|endorse|recommend|hire|sponsor|fund|employ me|us|for|our|my
    invest|investing|investment|donate|donating|donation|sponsor|sponsorship|funding|fundraiser|pledge
    lend|loan|transfer|advance|spot|wire me|us? ..2 money|cash|dollars|euros|pounds|bucks|quid|grand|thousand|hundred|<money>
    <number> dollars|euros|pounds|bucks|quid|grand|thousand|eur|usd|gbp|k|€
    € <number>
    5k|10k|20k|50k|2k|3k|100k
    a|some|the money|cash|loan
    <money>
    cover|pay ..3 rent|deposit|bill|bills|tuition|fees|mortgage
    opening|openings|vacancies
    job|jobs|internship|vacancy|hire_me|hiring_me|position
    supervise|mentor|mentoring|tutor|co_author|coauthor|cofounder|co_founder
    join ..2 board|committee|advisory|jury
    keynote
    whole_weekend|entire_weekend|whole_day|full_day|entire_day|all_day|several_days|few_days|two_days|three_days|few_weeks|months|every_week|weekly|days_of
    build|design|code|rewrite|organise|organize|run|chair|lead me|us|our|my|the website|site|app|logo|conference|whole|event|campaign
    put in a_good_word|a_word
    move_in_with
    guarantor|best_man|maid_of_honour|godparent|kidney
  `,
};
