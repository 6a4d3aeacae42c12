/** English: what the writer will do, has done, or offers to do. */

import type { Rules } from '../pack.ts';

export const PROMISE: Rules = {
  found: `
    <ill> [ <give>|<do> ~
    <ill> both? [ !<own-plan> <any> ..6 you|your|yours ~
    <ill> [ <any> ..10 for_you|to_you ~
    <ill> have it|that|this|them|everything|something [ ~ for|to|with|over|ready|done|back you|to_you? ~
    <ill> [ have ~ for_you|to_you|ready|done|back|over_to_you ~
    <ill> [ <any> ..2 it|that|this|them ] <due>
    <ill> [ finish|write|read|make|cook|bake|complete|run|clean|wash|repair|mend|test|build|scan|sign|file ..6 ] <due>
    ^ will [ <give>|<do> ~
    and|, will [ <give>|<do> ~
    and|, will [ !be !never <any> ..6 you|your ~
    i|we have noted ..6 and will [ <any> ~
    i|we am|are [ <doing> ..6 ] <due>
    i|we am|are <due> [ <doing> ~
    i|we am|are [ sending|bringing|mailing|coming|dropping|driving|taking|picking ..4 you|your ..4 ] <due>
    let me|us !know [ <check> ~
    you will [ have|get|receive ..8 ] <due>
    you will have|get|receive [ ~ ] <due>
    <due> you will have|get|receive [ ~
    you will [ hear ~ from|back me|us|from_me ~
    you will [ hear from me|us ~
    you can|may expect [ ~ ] <due>
    expect [ ~ from_me|in_your_inbox ~
    it|they|that will|shall [ be done|ready|there|fixed|sorted|finished|online|on_its_way ] <due>
    it|they|that will|shall [ be in|at|on|with ..4 ] <due>
    <ill> [ put|pop|stick|slip|drop ..4 in the_post|the_mail|your_letterbox|your_letter_box|the_letterbox ~
    should have [ ~ for_you|to_you|with_you|ready ~
    you have my word
    ^ will do <due>? $
    ^ will do , ~
    ^ consider_it|consider_that done|sorted
    leave|leave_it|leave_that with|to me
    ^, i am on it|that
    ^, on it $
    you can count on me|us
    i|we promise $
    will [ have ~ ready|for_you|done ~
    ^ [ <doing> it|them|that|this|you ..6 ] <due>
    count on me|us to|for [ ~
    i|we owe_you ..4 and|, will [ ~
    i|we guarantee|guarantee_that|guarantee_you [ ..4 will ~
    i|we [ commit to ~
    ^ got|received|read|saw|seen ..6 , will [ <give>|<do> ~
    ^, will [ <give>|<do> ~
    <ill> [ <carry> ~
    the|your ..3 goes|go in_the_post|in_the_mail|out|off_to_you <due>
    <ill> [ <any> it|them|that|him|her ..1 while|until|till you ~
    <ill> [ have_another_go|have_another_look|try_again|wait_for_you|hold_it|hold_them|chase|take_over|cover|deal|refund|reimburse|replace|swap|exchange|credit ~
    <ill> [ bring|buy|cook|provide|supply|lay_on|organise the|some ~
    <ill> [ put|leave|store|hide ..6 in|on|at|under|by|with your ~
    <ill> [ call|ring|phone|email|contact|write_to|remind|tell the|<Name>|him|her|them ..3 about|and ~
    <ill> [ let|tell the|them|him|her|everyone|everybody|<Name> ..2 know ~
  `,
  unless: `
    here: not|never|nothing|nobody|no_longer
    here: probably|someday|some_day|one_day|eventually|again
    before: maybe|perhaps|possibly|probably
    before: do|does|did not think|know|believe|expect|say|mean
    here: you will ..2 a? <fine>
    here: you will ..4 <fine> time|day|trip|idea|life|house|husband|wife
    here: you will get|receive|have a|an|the ..1 letter|call|bill|reminder|fine|notification|code|confirmation|automated|automatic|surprise|headache|cold
    here: give you three|two|a hint|guesses|clue|hundred
    here: show you who
    here: tell you a|one secret|thing
    here: get you for|back|wrong
    here: check in|out at|into|of
    here: marry|propose
    here: book|print|pick_up|collect|order|reserve|fix|arrange|repair|organise|organize|renew|finish|write|read|make|edit|cook|bake|clean|wash|run|build my|myself
    here: pick_up|collect|drop|take|bring my|the|our kids|children|son|daughter|wife|husband|mother|dog|boys|girls
    here: when hell|pigs
    here: send|take|throw you to|away your|hell|jail|prison|away
    here: kill|sue|report|arrest|punish|slap|hunt|haunt|fight you
    here: out_of my|a hat
    here: keep my|our fingers|thumbs
    here: keep you in my|our thoughts|prayers|mind
    here: see you|u
    here: miss|love|remember|forget|believe|thank|owe|forgive|congratulate|leave_you_alone|trust|need|want|hate|know|like|kill|marry|bet|warn you|your|it|that|this
    here: leave it at|up|there
    here: thinking|dreaming|waiting|praying|looking_for|hoping|cheering of|for|about you
    here: think|dream|be_thinking of|about you|this|it
    here: think of|about
    here: be honest|frank|straight|back_in|away|out|late|fine|ok|okay|busy|travelling|traveling
    here: admit|confess|say|guess|assume|be_honest|spare_you|grant_you|give_you_that|miss_it|survive|manage|see_it
    here: tell you one|what|frankly|honestly
    here: let you know if|whether|when|should i|we|anything|something|there|things|that|it|plans
    here: let_you_know|let_you|tell_you|send_you|call_you|give_you if|in_case|should
    here: let you go|off|down|guess|decide|judge|get|be
    here: take your word|time|place
    here: cross|hold my|your fingers|breath
    here: leave|keep you|your waiting|alone
    here: need|have_to|want
    here: bring|get|pick|make|do|take|get_it|keep myself|my_own|me|for_me|for_myself
    here: call it a
    here: pay|give|take|make attention|my_best|the_price
    here: ask for_a_refund|for_my
    here: give up|birth|it_a_try|it_a_go|it_some_thought
    before: if !i_remember <any>
    before: unless|whether|in_case|supposing
    after: if|when you want|like|need|wish|prefer|would|are|send|give|can|think
    after: !<askverb> <any> if you|i|we|it|there|they|that|this|anything|nothing
    after: unless
    before: <third>|i|we|<Name> have|has|had? <says>
    before: saying|pretending|whether
    before: had|was|were|am not going|supposed|meant|planning|about
    before: <third> wants|wanted|asked
    before: no <any>* promise
    before: let me|us know
    after: i|we promised|said|thought|hoped
    here: have you know
    before: hope|hopefully|fear|afraid|doubt|not_sure|wonder
    after: , no_guarantees|no_promises|not
    here: you will have|get to|used|over|there|lost|better|better_soon|well|well_soon|noticed|seen|heard
    here: you will love|like|hate|be
    before: the system|programme|computer|bot
    here: do my|our|the best
    here: decline|refuse|cancel|have_to
    here: do that|it|so again|never
    here: introduce myself|ourselves
    here: let you two|both|know_if|all
    here: you will receive|get|have ..6 automatically|automated|automatic|newsletter|code|confirmation
    here: pass my|the|this|that exam|exams|test|time|driving
    here: answer|write to_god|my_memoirs|an_exam|exams
    here: take you|your ..2 months|years|ages|weeks|hours|long
    here: join|see|meet you|your
    before: not|never count
    here: tell you a|an story|joke|riddle
    here: check the weather|forecast|time|lock|tyres|oven|news|score|scores ..8
  `,
};

export const HELP: Rules = {
  found: `
    ^, here <is>|are ~
    ^ please? find|see ..5 attached|enclosed|below
    please find|see ~ attached|enclosed|below|here
    ^, attached|enclosed <is>|are
    i|we attach|enclose|am_attaching|am_enclosing|am_sending_you|am_forwarding|am_forwarding_you the|a|an|two|three|some|it|you|both|this|that|these ~
    ^, need|want anything|something from|at ~ ?
    if you ..8 , i|we will|can|could [ <any> ~
    i|we would|'d|will be <happy> to ~
    do|just write|talk|speak|turn to <Name>|my|our|the ~
    as_to|regarding|about|to|on your question ~
    since_you|you asked , ~
    ^, attached|enclosed|below you will|can find
    ^ attached : ~
    i|we have|'s? <gave> ..5 for_you|to_you|yours
    i|we have <did> ..5 you|your
    i|we <did> ..2 your
    i|we have <did-work> ..3 the|it|them|that|everything
    ^ <did> you|it|the ~
    ^ <gave> ..4 for you
    i|we <have>? sent|emailed|forwarded|mailed|left|brought|saved|bought|got|found|booked|made|baked|cooked|knitted|drew|reserved|ordered|printed you a|an|the|some|two|three|it|them|your|this|that|tickets ~
    i|we have? dropped|left|put|laid|placed|hidden|stored ..8 with|at|in|on|through|under|behind your ~
    i|we <is>|am|have|are? looked|checked|asked it|that|them|this|around ..3 for you
    as requested|promised|discussed|agreed , ~
    the ..2 code|password|address|link|username|door_code|combination|pin is|'s ~
    you can|will find it|them|the|that|all|everything ~ at|on|in|under|behind|here|attached|below
    i|we am|are|would|'s <happy> to [ <helpverb> ~
    ^, <happy> to [ <helpverb> ~
    i|we would|will|am|are <happy> to ..2 [ you|your|for_you ~
    i|we would|will love|like to help|support ~
    i|we can|could|might [ <helpverb> ..6 you|your|yours ~
    i|we can|could [ <any> ..6 for_you ~
    i|we can|could always|easily|gladly|certainly [ <any> ..6 you|your ~
    shall|should i|we [ <any> ..6 for_you|you_a|you_the|your ~ ?
    <happy> to [ <any> ..6 you|your|for_you ~
    let me|us [ <any> ..4 for_you ~
    i|we can|could [ lend|give|show|host|drive|teach|cover|help|drop|pick|take|bring|ask|put|introduce|recommend|look_over|look_through|proofread ~
    i|we have ..6 you can|could|are_welcome_to|may have|use|borrow|take
    you can|are_welcome_to|may have|use|borrow|take|stay|crash|keep my|ours|our|mine|at_mine|at_ours|with_us|in_our
    you are|re welcome to [ ~
    want|need me|us to [ ~ ?
    would|do you like|want me|us to [ ~
    shall|should i|we [ <helpverb> ~ ?
    can|may|could i|we [ <helpverb> ..6 you|your|for_you ~ ?
    can|could|may i|we ..2 [ help|assist|offer|give_you|get_you|bring_you|send_you|do_anything|do_something|cover ~ ?
    would it help if|to i|we|have ~
    let me|us [ help|take|cover|show|give|pay|drive|lend you|your|that|it ~
    let me|us know if|whether you would_like|want me|us to [ ~
    need a hand|lift|ride|anything|help ..6 ?
    if you like|want|wish|need|would_like|send|are_stuck|are_interested ..8 i|we can|could|will|would_be_happy|am_happy [ ~
    i|we can|could|will|would_be_happy [ <helpverb> ..8 if you like|want|wish|need|would_like
    say the word ~
    i|we have <told> ..4 about_you|your
    i|we <told> ..3 about_you
    i|we have a|an|some|two|three? spare|extra ~
    there <is>|are a|an|some? spare|extra ..3 you_can|for_you|if_you|, ~
    take|use|have mine|ours ~
    it|they|that|copies|copy <isare>|are in|on your inbox|desk|mailbox|drive|folder|spam|shed|garage|doorstep ~
    ^, do not sign|buy|pay|trust|touch|use|eat|book|accept|agree_to|renew|open|click|reply_to|fill_in ~ before|until|yet|first|without|anything|: ~
    ^ do not sign|buy|pay|trust|touch|use|eat ~
    for ..5 you need|will_need ~
    ^, take the <number> ~
    ^, take the bus|train|tram|path|road|exit|stairs|ferry ~
    ^, use my|our ~
    i|we would start|begin|try|ask|call|check with|by|the|<Name> ~
    if i were you
    my|our spare|guest room ~
    is|are yours if|whenever|until|for|as_long ~
    my|our <person> could|can|would|might ..2 fix|help|show_you|take_you|lend|repair|look_at ~
    there <is>|are a|an|some ..3 for that|this|it ~
    i|we have put|added|signed|registered|recommended|enrolled your|you ~
    let me|us know ..8 and i|we will|can [ <any> ~
    if you need|want|like ..8 , i|we am|are in|free|around|game|up_for ~
    bring them over|round|here
    have you considered|thought_of|thought_about ~ ?
    i|we can show you how ~
    what worked|helped for? me|us ~
    <info> ..4 is|'s|reads|was <number> ~
    looked|checked|asked|called it|that|around|there|specially for_you|on_your_behalf
    hold|press|turn|switch|unplug|push|pull|restart the|it|that ..6 for|off|until|down|and|, ~ helped|works|worked|comes|should
    ^, ask|try|call|see|write_to|talk_to <Name> , he|she|they ~
    in your place|shoes|position , i ~
    i|we am|are free ..5 if you|to_help ~
    feel free to [ use|borrow|take|stay|crash|copy|steal|reuse ~
    give|drop me|us a shout|ring|line|call ..2 and_i|and_we|,_i ~
    ^, ask for <Name> ~
    you need|will_need form|the_form|to_go|to_call|to_ask|to_apply|to_register|a_permit ~
    ^, talk|speak|write|turn to <Name>|my|our ~
    worth asking|trying|calling|checking ~
    i|we have? looked|went|gone|been through|over|into your|that|it|the <doc>|figures|numbers|file|files|question|matter|documents|papers|form|forms|accounts|list ~
    i|we have? looked|went|gone|been through|over|into your|that|it ~
    i|we have? spoke|talked|spoken to|with ..6 for_you|about_you|about_your|on_your_behalf ~
    i|we checked|asked ..5 : ~
    i|we have? just? checked|asked_around|checked_with|looked_it_up|enquired|inquired|asked_at|phoned_around|called_around ..6 and|, <any> ~
    got you a|an|the|some|covered ~
    it <is>|was in|on|under|behind|at the|my ..3 ,|drawer|shelf|cupboard|folder|desk|fridge
    my|our advice|recommendation|suggestion|tip|two_cents|hunch ..1 <is>|would|:|,|on|for ~
    i|we would|'d? recommend|suggest|advise ~
    i|we would go with|for the|<Name> ~
    if i were you , i ~
    ^, try|ask|contact the|my|calling|asking|writing|talking|<Name>|turning|restarting ~
    you would be better off ~
    you should|might|may want_to|also? try|ask|talk|contact|speak|write_to|look_at|apply|check_with|check_out ~
    you could try|ask|talk_to|contact|speak_to|write_to|apply ~
    best to|ask|try|write|talk|bet ~
    it might|may|would|could be worth ~
    might be worth ~
    the best|right person|people|place to|for ~ is ~
    have you tried|asked|considered|thought_of|looked_at|spoken_to <Name>|talking|asking|the|turning|restarting ~ ?
    i|we know a|an|someone|somebody|some|just_the <any>? who|that|with could|can|might|reads|does|would|has|does ~
    i|we have a|an <person> who|that could|can|might|does|would|knows ~
    i|we put|added|moved|saved|marked|translated|corrected|commented|fixed|proofread|edited|reviewed|wrote|filled|signed ..6 your|for_you|you
    your <any>* is|are filled|ready|done|fixed|booked|sorted|attached|repaired|reserved|mended|finished
    it is|'s|has|was all? done|fixed|sorted|booked|been_fixed|been_sorted|been_booked|ready_for_you
    made|drew|wrote|baked|cooked|saved|bought|got|kept you|a ~ for_you
    i|we have? <gave>|found|<did-work> ..6 you asked|wanted|mentioned|needed|were|lost|lent|left|missed|requested ~
    i|we have? <did-work> your ~
    i|we have? <did-work> the|that|it|them <doc>|formula|link|typo|typos|page|account|spreadsheet|table|file|footnotes|bug|error|settings|password|calendar|date|address|room|numbers|figures|text ~
    i|we have? <did-work> ..6 for_you|as_you_asked|you_asked_for ~
    i|we have? found_out|figured_out|worked_out|looked_up ..8
    the person|one|man|woman|people|lady|office|place|department to talk_to|ask|see|contact|speak_to|write_to|call|go_to <is>|are|would|: ~
    the ..4 you wanted|needed|asked|asked_for|were_looking_for|were_asking_about|mentioned|requested|are_looking_for|lost|promised <isare> in|on|at|attached|here|behind|under|below|with ~
    the ..5 i|we promised ..2 <isare> in|on|at|attached|here|behind|under|below|with ~
    i|we can|could|will_happily|would_gladly <helpverb>|look_after|mind|walk|sit_with ..8 while|when|whenever|until|so you ~
    i|we can|could look_after|mind|babysit|house_sit|feed|water|walk|collect|keep_an_eye_on ~
    the trick|fix|solution|workaround|key|cure|answer ..3 is to|: ~
    the easiest|best|simplest|quickest|cheapest|safest|fastest way|route|option|thing|place|time ..4 is !when !that !not !nothing ~
    the reason it|they|that|this ..6 is|was ~
    let me save you ~
    ^, go to|through|via|with|by|round ~ instead|first|directly
    ^, get in touch|contact with the|<Name> ~
    ^, contact|ring|phone|call|email|write_to|ask|try the|<Name> ~ directly|first|instead|they|he|she|who
    ^, use the|a|an|baking|vinegar ~ first|instead|not|and|then|,|if
    you will|'ll want|need the|to ..3 bus|train|tram|form|number|exit|ferry|line ~
    i|we have? asked|phoned|called around|about ~ and|: the ~
    i|we had|have|took|have_had|have_taken a look|glance|read|peek ..3 and|:|, ~
    i|we had|have|took|have_had|have_taken a ..2 look at|through|over your ~
    our|my <person>|accountant|dentist|doctor|lawyer|plumber|electrician|builder|vet|hairdresser|mechanic|therapist|babysitter|cleaner ~ number|email|details|address <is>|: ~
    i recommend|suggest ..1 the|<Name>|that|you|going|trying|asking|taking|waiting|a|an ~
    <happy> to <helpverb>|step_in|put_in|sit_in|fill_in|take|do|have|give ~ if|whenever|any_time|anytime ~
    <due>? <happy> to help|assist with|you ~
    you may|can|could have|borrow|use my|our|mine|ours|the ~
    ^, try <Name>|the|this|that|putting|turning|asking|with|it|a|an|looking|holding|adding|leaving|using ~
    you could|can|might|may|should ..1 ask|try|contact|talk_to|speak_to|write_to|call|ring|check_with <Name>|the|my|our|at|him|her|them ~
    what you|we need|want is ~
    you will find ..4 at|in|on|under|behind|below|attached|here ~
    the ..4 is|are attached|below|enclosed ~
    in reply|response|answer to your ~
    to answer your question ~
    ^ attached the|a|an|my_notes|is|are|please ~
    i|we have? attached|enclosed the|your|it|them|both|all ~
    i|we have? rang|phoned|called|asked|spoke_to|spoken_to|talked_to|written_to|wrote_to ..5 and ..8 you|your ~
    , i|we have? checked|asked|looked|looked_it_up $
    you would do better|be_better|be_wiser|be_well_advised|be_safer|be_cheaper ~
    have you tried <any> ~ ?
    i|we have got? a|an|the|some|two <any> ..1 you_can|you_could|you_may|you_are_welcome_to borrow|have|use|take|keep
    i|we can|could spare you|a|an|some ~
    ^, here you go|are ~
    please? see|find my|our comments|notes|remarks|corrections|suggestions|changes|edits ~
    i|we would go|turn|write|apply|complain|appeal to|for|at|with the ~
    i|we had|have|have_had a ..1 word|chat with ..4 and ~
    <happy> to put_you_up|have_you|host_you|take_you_in ~
    the lady|man|woman|guy|person|people|colleague|office in|at|on|from ~ deals|handles|knows|helps|does ~
    why not try|ask|use|go|take|call|start|put|let ~
    why do not you ask|try|use|take|go|call|borrow|come|let|stay ~ ?
    ^, do|would you like|want|need|fancy a lift|ride|hand|bed|copy|spare|place_to_stay ~ ?
    ^, come|stay|sleep|eat|shower ..4 at|with ours|mine|us ~
    and|, come and <any> at|with ours|mine|us ~
    i|we have? found your ~
    i|we have? <any> ..8 , as|like you asked|wanted|requested|suggested ~
    i|we have? <any> ..8 as_you_asked|as_you_requested
    it|that should|will work|come_off|go_away|open|start|stop|help|come_out if|when|once you ~
    the ..4 you need|want is|are ~
    you asked|wanted_to_know about|for ..5 : ~
    since you asked|wanted|were_wondering|were_asking ~
    your <any> is|are with|behind|under the ~
    i|we went|drove|walked|ran to ..4 for_you ~
    and|, can|could <helpverb> ..3 you|your ~
    there <is>|are ..6 for_you
    the trick with|for ..4 is ~
  `,
  unless: `
    here: i|we|you|they|he|she|who|is|are|was|were|am|has|have|had|can|could|would|will|should|may|might|does|did not|never
    here: i|we|you|they|who do not|never
    here: not my|our|your|sure|much|for_me
    before: <third> <says>
    before: if_only|i_wish
    here: <third> <gave>
    before: you|they|he|she|who <have>? <gave>
    here: here is|are to|hoping|looking|the_thing|my_question|what_i_need|why
    here: can|may|could i have|get|ask|borrow|use
    here: can|may|could|should|shall i|we bring|take a_plus|a_guest|someone|a_friend|my|our
    here: have you tried the|this|our
    here: sent|sold|gave|returned it|him|her|them to|back
    here: help|need you please
    before: if|whether|wondering you could|can
    here: i|we can|could help it|but|laughing|feeling|wondering|thinking
    here: i|we can|could see|hear|feel|tell|imagine|read|recommend|show it|your|why|how|what|the
    here: i|we could use|do|have
    before: wish|imagine
    here: <happy> to see|hear|meet|know|have|say|report|announce|learn|be|find|get|receive|accept|join|come
    here: sent you ..2 mails|emails|messages|reminders|reminder|texts|invoice|letters
    here: left you a message|voicemail|note
    here: give you a|an|one|ten|hundred|hard|hell reasons|reason|hundred|hard|hell
    here: you can have|keep your|my opinion|money|way|word|regards|job
    here: here is|'s the|what|my thing|happened|problem|deal|question|point|issue
    here: here is|'s what|why|how|hoping|to
    here: recommend you leave|it to nobody
    before: when|what|where|how|why|which|what_time|is_that|any_way|anyway|if_only|tell_me
    here: sent you many|an_offline|a_request
    here: here is|'s my new? number|address|email|phone
    here: here is|are|'s our|the price|prices|price_list|menu|offer|rates ~
    here: here is|are|'s our
    here: attached ..4 my|our cv|resume|application|invoice|portfolio|price|offer|proposal|cover
    here: attached is|are|you_will_find my|our
    here: sent|send you an invite|invitation|a_request|the_invoice|an_invoice|a_reminder
    here: the answer is no|yes|simple|obvious|,
    here: would|can|could|may i|we book|ask|have you ~ for|a
    here: your refund|order|invoice|parcel|payment|ticket
    here: here is|'s to
    here: if you ..8 , i|we will be|scream|kill|cry|never|go|leave|die|lose|miss|have|need
    here: ask me|yourself|for
    here: ^, write|call|send|contact|email|text me|us
    here: pick your brain|brains
    here: do you want me|us to ..2 anything|something
    here: find|attached|enclosed|below my|our
    before: not_something|nothing|not_a_thing|all_that|everything_that|anything_that|something
    here: could|can have known|guessed|done|come|been
    here: the link|password|address|code is|'s ..1 broken|wrong|dead|not|expired|missing|down|too|out
    here: i|we have extra|spare work|shifts|hours|time
    here: checked|asked ..2 myself|in|out|into
    here: found ..2 my|our|out_that_i|out_i_am|out_we|a_job|a_flat|myself
    here: also ..1 found|noticed|discovered|figured
    here: here|below is|'s the ..3 message|error|log|output|trace ..1 i|we|it|that|when|of
    here: fixed|reset|changed|updated|corrected|cancelled|moved|cleaned my|our
    here: tried|try my_best|to
    here: try not|again|as|me|harder
    before: i|we tried
    before: he|she|they|who|you|nobody have|has|had? could|can|will|would|found|did|tried
    here: let me save|tell|ask you some|a_seat|a_piece
    here: attached is|are|please|you ..3 my|our
    here: if i were you i_would be|have_been
    before: before|after|until|how|where|what|when|why|whether
    here: attach|attached|attaching ..3 outline|cv|resume|application|invoice|claim|receipt_for_my
    here: find|see our comments|privacy|terms|website|offer
    here: you would do_better|be_better to_mind|not
    here: should|can|do|could|must i|we ..1 talk|speak|write|turn|ask
    here: best ..3 is nothing|yet
    before: ^ who|whom|which
    here: the ..4 you need|want is|are love|time|patience|a_holiday|not|our|to_be
    here: do|would you like|want|need a copy|hand ..2 of_my
    here: copying|looping|adding you
    here: help|feed|dress myself|ourselves|themselves
    here: find ..2 statement|invoice|bill|brochure|report|offer|agenda ~
    here: i|we enclose|attach a ..2 pages|poems|story|stories|manuscript|sample
    here: found your ..3 very|so|really|quite|interesting|moving|inspiring|name|profile|post|website|advert|ad|talk|letter|article|email
  `,
};
