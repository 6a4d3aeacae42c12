/** English: what answers say. */

import type { Replies } from '../pack.ts';

export const REPLIES: Replies = {
  done: `
    ^, done
    all? done $
    here it is|they|you_go|are
    here you go|are
    ^, here is|are|'s ~
    ^, attached
    see attached|below|link
    is|are attached|ready|uploaded|sent|online|signed|fixed|booked|paid|posted|delivered|finished|done|done_now|out_of
    ^, sent|posted|mailed|emailed|shared|forwarded|uploaded|delivered|paid|booked|fixed|signed|transferred|dropped|ordered|printed|returned|sorted ~
    just sent|posted|shared|forwarded|uploaded|paid|transferred|booked|did
    i|we have|'ve|just|already? sent|posted|mailed|emailed|shared|forwarded|uploaded|paid|booked|fixed|signed|transferred|ordered|reserved|recorded|put|added|cut|corrected|read|checked|asked|spoken|talked|found|written|made|told|called|left|dropped|introduced|commented|brought|returned|finished|marked ~
    i|we have it here|ready
    he|she|they says|said|say ~
    it is|'s at|in|on|under|behind ~
    you will find it|them ~
    link below
    as promised|requested
    went well
    , meet <Name>
  `,
  yes: `
    ^ yes|sure|gladly|absolutely|definitely|certainly|yep|yeah|yup|ok|okay|happily ~
    ^ of_course|no_problem|with_pleasure|my_pleasure|happy_to|glad_to|not_at_all|go_ahead|why_not|sounds_good|sounds_great|count_me_in|i_would_love|i_would_be ~
    ^, please do !not
    ^, go ahead
    ^, i would be honoured|honored|delighted|happy|glad
    ^, count me in
    works for me|us
    ^, <number>|<weekday>|nine|ten|eleven|noon|midday ..2 it is $
    i am in $
  `,
  pointed: `
    ^, try|ask|contact|write_to|call|talk_to|speak_to|talk_with|email <Name>|dr|mr|mrs|ms|prof|my|our|the ~
    you should|could|might|may_want_to|had_better ..1 try|ask|contact|write_to|call|talk_to|speak_to|talk_with|email ~
    best to|person ask|is|write|to|contact ~
    person|one|man|woman|people|firm you|he|she|they want|need|are_after|are_looking_for|should_talk_to ~
    i would|can recommend|suggest ~
    that|it would|will be <Name> ~
    best bet|chance|address|place|thing|person ..3 is|are|would ~
    i would turn|go|write|talk|speak to ~
    better ask|try|person|off ~
    but <Name>|my|a ..6 has|does|knows|is|gives|can|could|might|runs|may ~
    <Name> ..2 would|might|may|could|can know|be|help|do ~
    i would ask|try|contact|talk_to ~
    do write|ask|try|talk|call to? <Name> ~
    he|she|they should|could|might|wants_to|needs_to ring|call|try|ask|write_to|contact|look_at|apply_to|talk_to|speak_to ~
    tell|get|have him|her|them to? ring|call|try|ask|write_to|contact|look_at|apply_to|talk_to|speak_to ~
    why not ask|try ~
    have you asked|tried|thought_of|considered ~
    i know|can_recommend someone|somebody|a|an ~ who ~
    ^, take|bring|show it|them|him|her|that to <Name>|my|the ~
  `,
  received: `
    got it|them|the ~
    it|they|the ..3 arrived|came|has_arrived|have_arrived|is_here
    received
    found it|them
    key|keys|parcel|book|letter|package collected|picked_up|received|in_hand
    thanks|thank_you for sending|bringing|returning|posting|the_photos|the_book|the_letter
  `,
  pending: `
    not ..3 yet
    not ready|done|finished
    have not ..3 yet|managed|found|heard|got_round|got_around|had_time
    still waiting|working|looking|on_it|have_not|not|no
    did|have not ..1 forget|forgotten
    sorry for the? delay
    takes|taking longer
    i|we will get|come|be back|late
  `,
  busy: `
    up to my ears|eyes|neck ~
    plate|calendar|diary|schedule|week|month|year|agenda|hands|inbox is|are|looks ..3 full|packed|overflowing
    month|week|day|year|spring|summer|autumn|winter|term|season is|looks hopeless|impossible|crazy|hectic|mad|out|tight
    hardly|barely|scarcely|never get|find|manage|have ..3 to|time|round ~
    no|not_a|not_enough|little|without time|minute|hour|breath ~
    can not be in two_places|everywhere
    we|i are|am moving ..1 house|that|this ~
    ask me again|then|in|after|next ~
    on site|duty|call|tour|the_road every|all|until ~
    snowed under ~
    not before|until <month>|<weekday>|next|the|after|easter|christmas|summer|autumn|spring|winter ~
    swamped|overloaded|overworked|stretched|buried|drowning|flat_out|maxed_out
    run off my|our feet
    too much on|work|to_do ~
    deadline|deadlines ~ until|this|next ~
    try|ask|check_with|get_back_to|come_back_to me|us ..1 again|in|after|next|once|when ~
    <number>|two|three|four|five|six|several|too_many|enough ..6 on my desk|plate|list|hands ~
  `,
  refused: `
    not|never feel|be|am ..1 comfortable|happy|at_ease|easy ..1 doing|with|about ~
    is|would_be not for me|us
    not my|our thing|place|way|cup_of_tea ~
    would rather not|keep|leave ~
    prefer not|to_keep|to_leave ~
    do not agree|share|believe ~
    so no
    need|want|use it|them|that ourselves|myself ~
    not ..8 well_enough|closely_enough ~
    have|has to stay ~
    i|we am|are|will_be|'ll_be ..1 away|abroad|on_holiday|out_of_town|at_a_wedding ~
    another|some_other|next|maybe_next time $
    not allow|permit|allowed|permitted ~
    will have to|must pass|say_no ~
    is something|nothing i|we will_not|would_not|do_not|never ~
    will not be a second|third|fourth|fifth|sixth|another|next ~
  `,
  later: `
    let me think|check|look|see|ask|sleep|find ~
    i|we will|need_to|have_to|must|am_going_to|want_to dig|look|check|see|ask|think|read|find|sleep|talk|try ~
    get|come|be back to_you|when|as_soon ~
    it|that|this|all depends ~
    long story ~
    better|rather|best over|on|in coffee|lunch|tea|the_phone|person ~
    can we talk|speak ~
    ask me again ~
    when i am|have ~
    wait|waiting for|until ~
  `,
  elsewhere: `
    <Name>|she|he does nothing_else ~
    would|should start|begin with ~
    want|need|are_after a|an|the ~ rather|not than|me ~
    <Name>|she|he|they keeps|does|runs|handles|looks_after|manages|took|takes ..4 now|over|these_days ~
    passed|forwarded|handed|sent ..1 your|it|this note|mail|message|letter|question|request|on|lines ..1 to ~
    <Name> , who knows|does|runs|has ~
    centre|center|office|service|library|clinic|chamber|bureau ..6 does|do|offers|helps ~
    neighbour|neighbor|cousin|friend|colleague|brother|sister|uncle|aunt does|did|is|has|used_to ~
    the one we|i had ~
    right person|place|address is|would ~
  `,
};
