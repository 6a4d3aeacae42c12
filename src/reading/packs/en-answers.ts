/** English: thanks and refusals. */

import type { Rules } from '../pack.ts';

export const THANKS: Rules = {
  found: `
    thank you
    thank_u
    thanks
    thanking you
    many thanks
    i|we|am|are|'m|so|very|really|truly|deeply|forever grateful|thankful|obliged|indebted|appreciative to_you|for|that|you|your ~
    <so-grateful> for|that|to_you
    i|we <deep>* appreciate|appreciated|value you|your|it|that|the|this|everything|all|how|receiving
    ^, appreciate|appreciated you|your|it|the|that|this
    ^, much|greatly|really|very_much appreciated
    is|was|are so|much|very|greatly|really|deeply|hugely|very_much appreciated
    i|we ..1 can not thank you enough
    i|we owe you my|our|a_big|many|huge|a_huge thanks|thankyou-noun|gratitude|apology_and|a_thankyou-noun
    a|big|huge|heartfelt|massive|special|an_enormous a? big? thankyou-noun to_you|for|to_you_both|from
    ^ big thankyou-noun|thanks
    bless|god_bless you for ~
    ^ ta for|very_much|,
    ^ ta $
    was so|very|really|awfully|incredibly kind|generous|sweet|thoughtful|good|nice of_you ~
    you are|'re? a|an|my|such lifesaver|life_saver|star|legend|angel|gem|saint|hero|a_star
    you saved my|our|the life|day|bacon|evening|weekend|skin
    my|our|with|sincere|heartfelt|warmest|deepest gratitude|thanks to_you|for|go
    it meant|means a_lot|so_much|the_world to|that ~
    that was|is so|very|really|incredibly kind|generous|sweet|thoughtful of_you
    so|very|really|how kind|generous|sweet|thoughtful|nice of_you to ~
    i|we could not have done ~ without you|your
    it|that|this|how was|is so|very|really|awfully|incredibly|extremely|too|most kind|generous|sweet|thoughtful|good|nice|decent|lovely|brave of_you|of_both_of_you ~
    it|that meant|means a_great_deal|a_lot|so_much|the_world|everything|more_than to|than ~
    i|we am|are|were|was ..2 touched|moved by your ~
    and|, am|are|so|very|most very|so|most|deeply|truly thankful|grateful
    please? accept my|our ..2 thanks|gratitude ~
    my|our sincere|heartfelt|warmest|deepest|warm|best thanks ~
    i|we owe_you a|one drink|pint|beer|dinner|coffee|lunch|big_time|one|,
    i|we owe_you one|big_time
    i|we can not|never thank|repay you ~
    your <any>* was|were a lifesaver|godsend|great_help|huge_help|big_help|real_help|treat
    you have|'ve? been so|such|very|really|incredibly|more_than kind|helpful|generous|patient|good|a_help|a_great_help|a_rock|thoughtful ~
    i|we am|are in your debt
    ^, cheers for|mate|,|$
    , cheers $
    your kindness|generosity|support|help|advice|words|letter|hospitality|thoughtfulness ~ meant|means|made|kept|got|helped|will_stay|will_not_be_forgotten ~
    thousand|million thanks ~
    you were|are|have_been such|a|of a? great|big|huge|real|enormous|such? help|support|comfort|rock|treasure ~
    ^, could not have done|managed ~ without you|your
    i|we am|are ..2 grateful|thankful $
    you are ..1 too|so|very kind|good|generous|sweet to|, ~
    you are ..1 too|so kind|generous $
    such a|an kind|thoughtful|generous|sweet present|gift|letter|card|gesture|thought|surprise|message ~
    , i|we am|are ..1 touched|grateful|thankful ~
  `,
  unless: `
    anywhere: in_advance
    here: no thanks|thank_you
    here: thanks|thank_you but no
    here: thank|thanks god|goodness|heaven|heavens|fully
    here: thanks to !you !your !everyone <any>
    here: never|no_need_to|need_to|have_to|forgot_to|do_not|wanted_you_to|should|did_not thank|thanks|thanking
    before: never|no_need|no_reason|forgot|forget|do_not_have|do_not_need|not_that|refuse|refuses
    before: to thank|be|say him|her|them|grateful|thank_you_to
    here: would|will|shall|should|be ..2 grateful|thankful|appreciate|appreciated|obliged|indebted
    before: would|will|shall|should|be
    here: appreciated|grateful if
    before: <third>|who <says>|is|was|are|never|always|has|did|does|will|would|sends|send|could
    before: tell|give|send|pass ..3 thanks|thank_you|my|our|your|a
    before: say thanks|thank_you to
    before: sent|wrote|got|said ..3 thanks|thank_you|a
    before: could|can|would|will you ~
    before: ^ please !accept <any>
    here: thank|thanks him|her|them
    here: thank|thanks you for shopping|calling|flying|travelling|traveling|choosing|subscribing|contacting|visiting|your_order|your_application|your_business|your_custom|registering|signing_up|booking_with|holding|buying|your_purchase
    here: thank_you|thanks note|notes|card|cards|letter|letters|speech|email|mail|party
    here: thanks for nothing
    here: thank_you|thanks for staying_with|being_a_valued|reading_our|downloading|clapping|joining_us
    here: thank_you|thanks for returning|sending|completing|filling|letting|confirming|replying|answering|signing|submitting|registering|paying ..8 <due>
    before: how|who|whom|why|when do|does|did|should|can|could|to|say
    here: even|single|simple|little|proper|warm thankyou-noun|thank_you|thanks
    here: thanks|thank_you a_lot , <any> you
    here: thanks are|is|was|were|go
    here: thank_you|thanks would|was|were|is
    here: thank all|our|the|everyone|everybody ~ who
    before: instead_of|in_place_of|rather_than|as_a|as
    here: grateful|thankful for my|our|small|every|life|being|having
    here: means|meant a_lot of
    here: appreciate that|your|the you_are|you_were|concern|sentiment|difficulty
    here: appreciate a|an|some|good|fine ~
    here: thank your|my|the lucky stars|stars|gods|heavens
    here: thank_you|thanks for not|holding|smoking|reading_this_far|your_call|your_cooperation|your_understanding|your_attention|your_consideration
    here: no|the|without|of|his|her|their|any|one thanks|thank_you
    here: say|says|said|saying thanks|thank_you when|to_your|to_the|to_him|to_her|to_them|properly
    here: thanks to the|a|an|his|her|their|its|this|that|him|her|them|whom|global|modern|<Name>
    here: we thank our|the|all|<Name>
    here: thanks a bunch|bundle
    here: you are a star in
    before: if|when|unless
    here: appreciate that|it is|was|are|you_are|you_have|this_is
    here: i|we value you|it as
    here: thank_you|thanks|appreciate for? your interest|patience_while|patience_during|patience_as|cooperation|loyalty|continued_support|application|enquiry|inquiry|order|purchase
    here: appreciate your patience|cooperation|loyalty|business|custom
    before: <third> <says>
    here: you have been so|very|really quiet|busy
    here: i owe_you one|a explanation|apology|letter|reply|email|call
    before: you|he|she|they should|must|could|ought_to
    here: means a_lot|so_much to <Name>|him|her|them
    here: am|are|is|doing|feeling|all ..1 fine|good|well|okay|ok|great|set , thanks|thank_you
    here: no , thanks|thank_you
    before: not for_me|for_us|today|now|really|this_time ,
    here: thanks|thank_you , but no
  `,
};

export const DECLINE: Rules = {
  found: `
    no: i|we can not ..2 <deed>
    no: but i|we can|will not $
    no: but i|we can|will not ,
    no: breaks my heart to say no
    no: family|members|adults|friends only this|, ~
    no: sorry , no ~
    no: <regret> , no|family_only|not ~
    no: i|we will not ..2 <deed>
    no: i|we will not be able to|there
    no: i|we am|are not able|available to|for|on|that|then ~
    no: i|we am|are unable to ~
    no: ^, unable to ~
    no: ^, can not ..2 <deed>
    no: ^, will not ..2 make_it|come|attend|join|be_able_to_come|be_there|be_able_to_make
    no: <regret> ..2 i|we can not|will_not|am_unable|have_to|must|do_not ~
    no: <regret> ..2 i|we do_not|will_not|am_not|are_not ~
    no: <regret> no|not $
    no: afraid not|no ~
    no: so afraid not
    no: i|we have|must|am_going|are_going|need to? ..2 decline|pass|say_no|bow_out_of|cancel|opt_out|turn_down|turn_this|turn_it|turn_that|withdraw|skip|sit_this|sit_that ~
    no: <ill>|i_have_to|i_must|we_will_have_to|i_will_have_to ..1 decline|skip|say_no|sit_this_one_out|sit_this ~
    no: <ill>|i_have_to|i_must|we_will_have_to|i_will_have_to ..1 pass|pass_on_this|pass_on_that|pass_this_time $
    no: <ill>|i_have_to|i_must|we_will_have_to|i_will_have_to ..1 pass this|on|, ~
    no: i|we am|are passing|skipping|declining|sitting on|this|it|out ~
    no: ^ hard pass
    no: ^ pass $
    no: going_to|have_to|must say no
    no: <no-no> thank_you|thanks
    no: thanks|thank_you but no
    no: thanks|thank_you , but i will stay|pass|stick|leave|keep|sit|not|skip ~
    no: <politeno>
    no: the|our|my answer is|remains no
    no: it|that is|'s|will_be a|still no from|for_me|for_us|on_my_side
    no: i|we would rather|prefer not ~
    no: count|leave me|us out
    no: i|we am|are not interested|comfortable|the_right|a_good_fit|in_a_position|going_to_be_able|up_for|looking_for|taking_on|convinced|coming|joining|hiring|accepting ~
    no: not interested|for_me|for_us|my_thing|this_time|in_a_position
    no: i|we have|'ve ..3 decided not|against to? ~
    no: have ..3 decided not|against to? ~
    no: does|do|will|is not work|going_to_work|happen|going_to_happen for_me|for_us|from_my_side|on_my_side|,_i|i
    no: i|we do not feel|think|consider|see ..2 qualified|comfortable|i_am|able|right|this_is|that_is_something|it_is|i_can|a_fit ~
    no: i|we do not take|accept|do|offer|lend|have_any|give|sell|work|invest|fund ..3 weekends|requests|donations|money|new|on|interviews|calls|clients|more|openings|unsolicited ~
    no: i|we can not|do_not know|know_them|know_her|know_him ..4 well_enough ~
    no: i|we will|'ll? stay where|put|with ~
    no: i|we will not introduce|be|do|sign|give|lend|recommend|invest|sell|pay ~
    no: maybe|perhaps|another|some_other time|next_time|other_time instead|then ~
    no: have to|must leave|cancel you|off|tomorrow|our|today|this
    no: <must-cancel>
    no: not going to|gonna make_it|happen|work|be_able
    no: no can_do
    no: i|we regret to|that ~
    no: <regret> , i|we do not lend|give|give_out|do|take|sell|share|accept|buy|sign|work ~
    no: do not count on me|us
    no: i|we <is>|are|am|have already ..2 taken|engaged|booked|committed|promised|busy|someone|somebody|hired|double_booked ~
    no: i|we already have|'ve someone|somebody|plans|a|an|enough|two ~
    no: already have|got someone|somebody ~
    no: do not feel like|up_to it|coming|going|doing|, ~
    no: do not want to|it|that|this be|do|take|chair|go|come|serve|run|sell|, ~
    no: not for me|us
    no: without me|us this_time|this_year|, ~
    no: i|we regret ..2 decline|inform|unable|not|that ~
    no: i|we never|do_not work|lend|drive|sign|lend_out|do on|my|at|without|money ~
    no: not taking|accepting|hiring|looking|doing|giving on|any|new|for|interviews ~
    too-busy: have to|must|need_to drop|leave|let_go|give_up|skip|postpone|pause ..6 for_now|right_now|at_the_moment|this|until|till
    too-busy: full until|till|through|up_to <due>|<month>|summer|autumn|spring|next
    too-busy: three|four|five|several|two|multiple deadlines|exams|projects|deliverables ~
    too-busy: work|everything is|'s piling|growing up|over ~
    too-busy: not a|one|single minute|second|hour|free ~
    no: out of the_question|my_league
    no: i|we already have ..2 plans|commitments|something|another_engagement
    no: i|we have other|prior|another plans|commitments|engagement|engagements
    no: clashes|clash|conflicts with my|our|another|the|a|mine
    too-busy: i|we am|are|'re|have_been|'m ..3 <busy> ~
    too-busy: ^, <busy> ~
    too-busy: my|our|this|the week|month|plate|schedule|calendar|diary|year|quarter|summer|autumn|term|inbox is|are|'s ..3 full|packed|mad|crazy|insane|overflowing|madness|brimming|jammed|nuts|chaos|hell|rammed|too_full
    too-busy: i|we have|'ve|got|there ..2 no|zero|not|little|hardly|barely|n't ..3 <spare> ~
    too-busy: i|we do not|simply|currently have|currently|find ..4 <spare> ~
    too-busy: i|we can not|do_not find|have|spare|make|get|see ..2 the? <spare> ~
    too-busy: there <is>|are|was simply|really not|no|n't ..3 <spare>
    too-busy: i|we am|are ..2 too|far_too|much_too|way_too|so|terribly|awfully|incredibly|extremely busy|stretched|overloaded|pressed ~
    too-busy: ^, no time right_now|rn|at_the|this|for|, ~
    too-busy: there ..2 is not ..3 an_hour|a_minute|time|room|a_free ~
    too-busy: too|far_too|so much|many on|going_on|other ..3 my|our|plate|at_the_moment|right_now|commitments|projects
    too-busy: i|we have ..3 a_lot|so_much|too_much|enough|plenty on|going_on my|our|plate|at_the_moment|right_now
    too-busy: i|we can not take ..2 on|more|another|new|any ~ until|before|at_the_moment|this|right_now|now|for|till
    too-busy: i|we can not ..6 before|until|till <due>|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|autumn|summer|spring|winter
    too-busy: against|under|on a|several|three|two|tight|huge|deadline deadline|deadlines|pressure ~
    too-busy: ask|try me|us? again in|after|next ~
    too-busy: ^, can not ..6 before|until|till <due>|<month>|christmas|easter|autumn|summer|spring|winter|the_baby|the_launch
    too-busy: can not commit|take ..6 until|before|till|right_now|at_the_moment ~
    too-busy: calendar|diary|schedule|week|month <is> a ..1 disaster|nightmare|mess|zoo|horror
    too-busy: <count> ..1 reports|papers|deadlines|projects|exams|deliverables|theses due|to|this|next|and|in|at ~
    too-busy: eating me|us alive
    too-busy: too much going on
    too-busy: deadline week
    too-busy: no room in my|our schedule|calendar|diary|timetable
    too-busy: barely|hardly|no have|has|find|time time|to sleep|eat|breathe|think
    too-busy: calendar|diary|schedule <is> packed|full|rammed|chock|bursting
    too-busy: chock_a_block|chocka|hectic_at|crazy_at|mad_at|insane_at|time_is_short|time_poor
    too-busy: head is_full|over_heels ~
    no: i|we do not think|believe|see ..3 i|we can|will|could ~
    no: i|we do not think|believe i|we will|can ~
    no: i|we will not be ..1 able|coming|joining|attending|there|taking|participating|applying|needing|available ~
    no: not this time|year
    no: <warm> ..8 but|though|however|yet|only|unfortunately ..6 not|no|already|rather|away|never|pass|decline ~
    no: <warm> ..8 , but|though|however|yet|only|unfortunately ..6 not|no|already|rather|away|never|pass|decline ~
    no: <regret> ..3 i|we ..2 can_not|will_not|am_unable|am_not_able|would_rather_not|must_say_no|have_to_say_no ~
    no: i|we will|am|are|have|must ..2 stay|stick|remain|keep out|away|with|where|clear ~
    no: i|we would love|like|have_loved to , but|unfortunately|however|only ~
    no: i|we would love|like|have_loved to but ~
    no: i|we wish i|we could ..4 , but ~
    no: i|we went|have_gone|are_going|am_going|decided_to_go with another|someone_else|a_different|somebody_else ~
    no: thanks|thank_you ..8 , but|though i|we do_not|can_not|am_not|are_not|will_not|will_pass ~
    no: can not do <due>|that|it|mondays|tuesdays|wednesdays|thursdays|fridays|weekends
    no: <no-no> , i am good|fine|all_set|okay|ok
    no: policy|rules|contract|boss do|does|will not allow|permit|let ~
    no: wish i|we could but|, ~
    no: as much as i|we would ~
    no: not a|the good|right fit|match|person|moment|time for|to|, ~
    no: gone|going|go|decided with someone_else|another|a_different|somebody_else
    no: go|gone|going in_another|in_a_different direction
    no: beyond what|me|my
    no: i|we am|are away|abroad|travelling|on_holiday|on_leave|out_of_town|in_hospital ..3 that|then|, so|sorry ~
    no: take|have|rain a? rain_check|raincheck
    no: i|we do not want to|any|your ~
    no: please? remove|take me|us off|from ..3 list ~
    no: it|this|that is not possible|going_to|an_option|something_i|something_we ~
    no: have to|must turn you|it|this|that|the down
    no: turn you|it|this|that|the ..2 down
    no: but ..2 have|got to say_no|decline|pass|refuse
    no: i|we have|'ve ..2 got? plans|another_commitment|a_prior|a_previous|something_on|a_wedding ~
    no: but ..2 something came_up|has_come_up
    no: will not|can_not make_it|make_the|make_your|make_tonight|make_tomorrow
    no: do not do ..3 , ~
    no: i|we must|have_to|need_to refuse|withdraw|back_out|pull_out|bow_out|step_back|step_down ~
    no: please find|ask|look_for someone|somebody else ~
    too-busy: no|zero|not_enough bandwidth|capacity|headspace|time ~ for|at|this|right|until|before|to
    too-busy: up to my|our neck|eyes|ears|eyeballs
    too-busy: work|life|everything|things is|are|'s crazy|mad|insane|hectic|nuts|manic right_now|at|this|these
    too-busy: eats|eating|takes|taking up? every|all hour|my|the time|hour|evening
    too-busy: in the middle|midst of ..5 exams|deadline|launch|move|moving|deadlines|audit ~
    too-busy: not ..2 this week|month|year|quarter|summer|term , ~
    too-busy: <over-busy>
    no: <no-no> , i|we would prefer|rather ~
    no: i|we would rather|sooner|prefer_to stay|keep|leave|remain|wait|hold_on|stick ~
    no: give ..2 a miss
    no: happy|content|settled where|with_what|as i|we am|are|have ~
    no: not something|a_thing ..2 i|we can|could|will|do|would|want ~
    no: i|we can not|will_not help|assist|be_of_help|do_much ~
    no: i|we would|'d ..4 , but my|our|i|we <any> will_not|does_not|do_not|can_not|is_not|know_nothing|am_no|have_no ~
    no: i|we would|'d ..6 but my|our|i|we <any>* will_not|does_not|do_not|can_not|is_not|know_nothing ~
    no: i|we wish i|we could ..3 , but ~
    no: i|we will|'ll sit this|that one out
    no: i|we have decided|chosen against|to_pass|to_decline ~
    no: i|we have to|must bow out ~
    no: no thank_you|thanks
    no: <due> will_not|does_not|is_not_going_to work|suit|do for_me|for_us|me|us ~
    no: <due> is|are no_good|not_possible|not_going_to_work ~
    no: is|are out|impossible|off_the_table|no_good for me|us
    no: i|we will not be|are_not going ahead|forward|further ~
    no: i|we will not|can_not|are_not_going_to|shall_not renew|proceed|continue|go_ahead|pursue|be_moving|be_taking|be_going|be_proceeding|be_renewing|go_with ~
    no: i|we will have to|must|have_to turn ..3 down ~
    no: i|we am|are not your man|woman|person
    no: <no-no> , sorry , ~
    too-busy: i|we can not|will_not ..6 , too|i_am_too|work|deadlines|exams|deadline ~
    too-busy: i|we am|are|'m ..2 stretched|swamped|tied_up|knee_deep|drowning ~ this|at|until|till|with|in
    too-busy: really|very|too|completely|totally stretched|swamped|slammed|tied_up|snowed_under ~
    too-busy: i|we will have to skip|miss|pass ~ deadline|deadlines|work|exams|exam
    too-busy: <work-mad> , so ~
    too-busy: would mean|means another late|night|nights ~
    too-busy: no|not_a|not_one free|spare evening|afternoon|hour|minute|day|moment|weekend ~
    too-busy: working|at_work|on_shift|on_call ~ so|, i|we can_not|will_not|have_to ~
    too-busy: i|we have ..4 deadline|deadlines|exams|launches|shifts|exam ~ no|not|sorry
    no: <no-no> , thank_you|thanks
    no: <regret> ..3 i|we ..1 can|will not ,|$|but
    no: ^ i|we can|will not , sorry|i_am_sorry|i_am_afraid|thanks
    no: i|we am|are not prepared|willing|inclined to <any> ~
    no: i|we am|are not going to sign|do_that|do_it|do_this|pay|apply|take_part|accept|sell|lend|join|come ~
    no: i|we had|would|'d? better not
    no: i|we never lend|lend_out|sign ~
    no: answer ..3 be|is|remains no
    no: <regret> ..1 that|it|this is|'s|will_not|would not? possible|be_possible|an_option|on|happen|work ~
    no: <regret> ..2 i|we am|are ..1 away|abroad|travelling|traveling|out_of_town|on_holiday|on_leave ~
    no: i|we will|am_going_to|are_going_to ..2 have to turn you|it|this|that|them|down ~
    no: as much as i|we ..8 not ~
    no: i|we think ..2 better not ~
    no: i|we will|'ll? sit this|that ..1 out
    too-busy: i|we can not , ..2 i|we|work|too|am|working|deadlines|exams|shifts ..6 working|deadline|deadlines|shifts|nights|exams|swamped|busy ~
    too-busy: too many|much ..2 going on
    too-busy: too many ..1 things|commitments|projects|balls|plates|irons on|in|going|already ~
    too-busy: things|it|work|everything is|are ..1 crazy|mad|hectic|manic|insane|nuts|wild|relentless ..4 , so|can_not|i_can ~
    too-busy: my|our diary|calendar|schedule|week|month is ..2 full|packed|chock_full|solid ~
    too-busy: ^, too|far_too|way_too|much_too busy this|at|right_now|now|for|today|until|till|with|, ~
    no: , but|though thank_you|thanks|many_thanks for thinking|asking|offering|inviting|considering|the_offer|the_invitation|your_offer ~
    no: i|we shall not be ..1 taking|accepting|joining|coming|attending|able ~
    no: pains|hurts|grieves|saddens me|us to ~ can_not|no|not|decline
    no: that|this|it|date|day|time does not suit|work me|us|for ~
    no: committee|board|team|editors|jury|panel|management has|have turned_down|rejected|declined|decided_against ..2 your ~
    no: not up to it|that|this|the_task|the_job ~
    no: better|best ask|find|try|get someone|somebody|another ~
    no: no chance this|on|of|, ~
    too-busy: no chance this|next ..2 , i ~ shifts|deadline|deadlines|exams|busy|work
  `,
  unless: `
    here: not available on the_phone
    here: need|want anything|something from|?
    anywhere: need|want anything|something ~ ?
    here: no|not ..1 thanks|thank_you to|for
    here: can not wait|thank|imagine|complain|believe|recommend|help_but|help_it|find|open|see|remember|say|tell|stop|hear|read|get_over|stand|log|access|afford|quite|stress|emphasize|overstate|decide|make_up|make_out|make_sense|help_feeling|help_thinking|help_wondering|do_without|take_credit|take_my|take_all|be_bothered_with|come_soon|help_noticing|help_laughing
    here: will not be able to get|send|finish|open|find|deliver|give
    here: can not ..1 make_it_to_the_top
    before: if|whether|unless|why|how|in_case|before|so_that|case you|i|we|he|she|they|it|do|would
    anywhere: if you can not|are
    before: ^ if
    before: <third> <says>|would|has|have
    here: he|she|they|who|nobody|everyone|somebody|someone|people <says>|would|has|have|is|are
    here: it <says>|would|has
    before: was|were|had|nearly|almost|used_to|have_been
    here: was|were|had|nearly|almost|did
    here: not do|give anything|everything|you
    here: do not want to|any keep|bother|lose|miss|disturb|rush|worry|sound|push|intrude|impose|be|waste|take_up
    here: do not think i|we can|could|will thank|ever|be|wait|stress
    here: not a good time|moment to|for you
    here: i|we will not be ..1 able to_thank|to_forget|to_sleep|there_when
    here: not|no be|take|i afraid|no|yes of|to
    here: ask|try me|us? again in|after a
    before: do|did|does not say|decline|turn
    here: do not|never decline|say_no|cancel|refuse
    here: can not|could_not|do_not pass|say_no|skip
    before: i know|understand|realise|realize|guess|am_sure|imagine|hope|appreciate|see you|your|he|she|they
    here: i know|understand|realise|realize you
    here: you|he|she|they|your|his|her are|'re|is|'s <busy>|too|so|very
    here: too busy <any-ing>
    anywhere: ^ who|why|how|what|where|when ~ ?
    anywhere: do|did|does|can|could|would|will|have|are|is you|he|she|they ~ ?
    before: thank you|thanks for ~ not
    here: no thanks|thank_you to|for
    here: not ..1 disturbing|problem|worry|too_late
    here: unfortunately|sadly yes
    here: i|we do not have ..3 <spare> to_lose|to_explain_how
    here: i|we would not|never say|miss|want
    here: pass on your|my|it_on|this_on|that_on|them_on
    here: can not <deed> it|that|this? today|now|right_now|tonight|this_morning|immediately|yet ..1 but|, i|we will|can|could|shall ~
    here: can|will not help|assist but|it|thinking|feeling|laughing|noticing
    here: skip|pass lunch|breakfast|the_salt|the_queue|dessert|the_butter|the_sugar|the_word
    here: happy|content ..4 for you|him|her
    before: i_know|suppose|they|she|he ..2 said|says|thought|told
    here: no ..1 thanks to
    here: i|we would rather|prefer_to|sooner you|stay_with_you|stay_in|have|know
    here: not|never say|said no
    before: do|does|did not|never
    here: i|we never do_that|do_this|give_up|take_it_for_granted
    here: not going to lie|pretend|complain|be_easy|forget|believe|hurt|miss|happen_again
    here: so|too busy that|to_notice|i_forgot|i_barely
    here: it <is> not possible|going_to to|rain|be|get|happen_again ~
  `,
};
