/** English: what the writer wants to know about the reader. */

import type { Rules } from '../pack.ts';

export const ABOUT_ME: Rules = {
  found: `
    how <isare>|was|were your ~
    how <isare>|was|were the|that|this <life>|interview|exam|exams|wedding|holiday|trip|talk|party|move|surgery|operation|birth|funeral|flight|race|marathon|concert|hearing|hike|defence|defense|audition|appointment|scan|conference|vacation|presentation|new_boss|new_role|launch|workshop|weekend|recovery|book|band|bakery|shop|farm|island|business|project|renovation ~
    how <isare> <life> ~
    how <isare> <family> ~
    how did your ~ go|turn_out|end|work_out|come_out|end_up ~
    how did it|things|that|everything|the|you|they ~ go|went ~
    how have|has you|your|things|life|everything|the|it ~ been|going ~
    how have you|things been
    how has|have <life> been|treated|treating ~
    how <isare> <life> treating|going|with|at|on|in|over ~
    how are|r you !? <feeling> ~
    how are|r you really|though|these_days|both|getting_on|after|with_all|since|in|now|nowadays|lately ~
    and|but how are|r you
    how you feeling|doing|holding|been|keeping|getting_on ~
    how are|r you <feeling> ~
    how <isare> it going with|at|on|over ~
    how was it ~ ?
    how was <Name> ~ ?
    how do|did you two|both|all? like|find|enjoy|feel|cope|manage|get_on|stay|meet|get_into|sleep|come_to|end_up|celebrate|spend|keep|balance !about ~
    how are you finding|liking|enjoying|settling|coping|getting ~
    how long|often have|had|did|do you ..1 been|lived|live|stay|play|had|known|worked|stayed ~
    how old <isare> <family>|your|you ~
    what <isare> you ..1 working|up|doing|reading|writing|playing|building|painting|looking_forward|hoping|most|planning|into|passionate|studying|training|cooking|listening ~
    what <is> new with|in|at|over|for ~
    what <is> new ?
    what <isare> life|it like ~
    what was it like ~
    what|who made|brought|brings|drew|got|inspired|led|keeps you|your ~
    what do|did|would you do|like|enjoy|love|miss|hope|dream|play|read|learn|make_of_your for|about|in|these|to|most|best|on|at|when|with|over|from ~
    what have you been ~
    what <is> your favourite|favorite|dream|new|secret|next|story ~
    where|when did you grow|learn|get_the_idea|study|meet|fall|go|start|spend ~
    where are you living|based|headed|these_days|now|spending|off ~
    how|why|which ..2 do|did|were|have you !<deal> <any> ~ ?
    what|why|how|which|who|where ..1 are you <any> <any> ~ ?
    ^, did|does|has|have|is|are|was the|it|they|he|she|any ..5 your ~ ?
    how <is> <Name> treating|suiting ~
    ^, are you ..3 still ~ ?
    when <is> the baby|wedding|operation|surgery|exam|defence|launch|big_day ~ ?
    ^, have you ..1 found|decided|met|told|moved|started|sold|chosen|picked ..6 yet ?
    any news on|about|from|of the job|flat|house|baby|visa|scan|results|hospital|exam|interview|application|move|operation ~ ?
    ^, <is>|are things|everything|life ..2 calmer|better|easier|settled|quieter|looking_up|back_to_normal|alright|good ~ ?
    ^, has|have the ..2 gone|healed|eased|settled|passed|stopped|improved|got_better ~ ?
    what <is> keeping you ~ ?
    what <is> your secret|dream|story|favourite|favorite|new|next|plan|plans|take_on_life|biggest ~ ?
    when <is> your <event> ~ ?
    when|where are you off|moving|going_on|due|leaving_for|headed|retiring|getting ~ ?
    ^, <is>|was|has|have|are|were|does|did|do|will your ~ ?
    how does it|that feel|suit|go ~ ?
    how did it|that feel|start|come ~ ?
    how does your ~ ?
    what does your <family> ~ ?
    which ..4 did|do you like|enjoy|love|miss ~ ?
    ^, were you able|ok|okay|alright|nervous|scared|happy|disappointed|surprised|very|always|born|close ~ ?
    ^, was it hard|difficult|tough|fun|scary|worth|good|strange|worth_it|cold|sad|lovely|as ~ ?
    what was the best|worst|hardest|nicest|funniest|biggest ~ ?
    any news on|about|of|from your|the ~ ?
    ^, did they offer|give|promote|hire|believe|let|say|keep you|yes ~ ?
    ^, did the doctor|doctors|surgery|operation|treatment|physio|scan ~ ?
    i|we want|wanted|am_dying|can_not_wait to hear all|about|how|everything|more ~
    fill me in
    tell me everything|all ~
    how far along|are_you_along ~
    you must be ..2 , how|are|did|is ~ ?
    ^, are you taking|getting care|enough|any ~ ?
    what have you decided|learned|learnt|seen|enjoyed|been|discovered ~ ?
    who <is>|are looking|helping|taking|feeding with_you|after_you|care_of_you|you ~ ?
    what|how do|did your <family> ~ ?
    ^, have|did the|your <family> ~ ?
    ^, is it true ..2 you <any> ~ ?
    where|what have you been ~ ?
    ^, are you both|two? <feeling>|still|enjoying|settling|settled|happy|excited|well|ok|okay|all_right|alright|better|getting|in_pain|eating|sleeping|managing|recovering|recovered|back|coping|holding|looking_forward|nervous|proud|over|working_on|writing|painting|playing|going_to_be_ok|taking_care|resting ~ ?
    ^, are your|the <family> ~ ?
    ^, did you ..1 get|make home|back|there|in|it_back|it_home ~ ?
    ^ slept|sleeping|rested|recovered|settled well|ok|okay|better|already|at|in|yet ~ ?
    ^, are you ..1 in pain ~ ?
    ^, did you two|both|all? enjoy|sleep|ever|have_a|have_fun|get_home|get_some|get_any|get_to_see|get_the_job|get_the_part|get_the_flat|finish|win|pass|make_it_home|manage_to|like|celebrate|survive|have_time_to|grow|recover|rest|take|see_the|end_up|study|always|go_to|go_anywhere|find_a|catch|love ~ ?
    ^, did your|the ~ like|enjoy|arrive|go|come|work|win|survive|pass|finish|get_through|love|turn ~ ?
    ^, did they|it|he|she like|go_well|work_out|go_ok ~ ?
    do you enjoy|still|like|miss|feel|ever|sleep|get_to|have_a_favourite|have_plans|have_any_plans|find_it|have_family|have_kids|have_children|play|love|live|see|get_any|get_enough !? ~
    ^, do you enjoy|still|like|miss|feel|ever|sleep|get_to|have_a_favourite|have_plans|have_any_plans|find_it|have_family|have_kids|have_children|play|love|live|get_any|get_enough !about ~ ?
    ^, do|does|is|are|has|have your <family>|new_job|job|work|boss|back|knee|garden|book ~ ?
    ^, have you settled|recovered|been|had_a|found_your|got_used|gotten|finished|decided|moved|made_any|managed|started|slept|eaten|told_your|always|heard_back|painted|written|played !able ~ ?
    and you ?
    and you , ~ ?
    ^, and yourself ?
    how|what about you|yourself ?
    how|what about you|yourself , ~
    how come you ~
    <is> everything ok|okay|all_right|alright|fine|well ~
    <is> everything <any>? with you ~
    you ok|okay|alright|all_right ?
    i|we would love|like to hear how|about|all|what|more ..3 your|you|the|went|new ~
    would love|like to hear how|about|all|what ~
    tell me about|all|everything|more about|your|you ~
    tell me|us how ..2 you|your ~
    curious|eager|keen|dying|interested to? hear|know|about|how|what ..3 you|your ~
    i|we have been wondering|thinking how|what|whether you|your ~
    what <is> the best|worst|nicest|hardest ..6 you ~ ?
    ^, <is> your <family>|sleep|back|knee|health|foot|arm|leg|hand|head|shoulder|hip|heart|garden ..2 better|ok|okay|healing|recovering|well|all_right|alright ~ ?
    i|we wonder|wondered how|what|whether you|your <isare>|are|was|did|have|has ~
    i|we keep|kept wondering|thinking how|what|whether you|your ~
    still loving|enjoying|living|working|playing|running|painting|writing|liking|swimming|cycling|in ~ ?
    enjoying|loving|settled|feeling ~ ?
    any plans|exciting|fun|big for|plans|this|over ~ ?
    what did|do you make|think of_it|of_the|of_your_new ~
    who taught you ~
    ^, has|have the|your ~ got|gotten|been|healed|settled|started|arrived|improved|calmed|born ~ ?
    why did you|d choose|decide|become|leave|move|switch|start|pick|go_into ~
    what are your plans|hopes|dreams for|after|now|this|in|next ~
    what <isare> you|your up to
    how <isare> you keeping|holding|bearing
    would you do it again|all_over
    tell|tells me|us ..1 how ..5 went|was|is_going|goes|turned_out|are_doing|is_doing|feels ~
    tell me|us ..1 all|everything about|of your|the <life>|trip|wedding|holiday|interview|exam|operation|move|party|journey|tour ~
    what|where|when|who|why|which did you ..1 !<deal> <any> ~ ?
    what did you decide|end_up|study|learn|dream|choose|become|do ~ ?
    how old <is> <Name> ~ ?
    any news from|about|on the|your doctor|doctors|hospital|surgeon|clinic|university|school|vet|midwife|consultant|physio ~ ?
    ^, is|are|was|were something|anything|you wrong|bothering|worrying|troubling|the_matter|upset|sad|worried|unhappy ~ ?
    you sounded|seemed|looked sad|tired|worried|down|upset|low|unhappy|happy|exhausted|stressed ~ , are|is|how|what ~ ?
    what happened with|to|about|in your|the ~ ?
    what happened to you ~ ?
    how <isare>|was|were <Name> doing|getting|settling|coping|feeling|taking|finding|keeping|now|these ~ ?
    how <isare>|was|were <family> doing|getting|settling|coping|feeling|taking|finding|keeping|now|these ~ ?
    ^, are|is you ..1 over the|your|it ~ ?
    ^, are you ..1 sleeping|eating|walking|drawing|singing|skiing|swimming|running|writing|painting|playing|coping|managing|surviving|recovering ~ ?
    ^, are you|r_you ..1 happy|lonely|sad|nervous|excited|homesick|alright|better|in_love|scared|tired|proud|pregnant|anxious|afraid|exhausted|well_again|settled|comfortable|on_the_mend|yourself|used_to ~ ?
    ^, has|have|is|are|was|were|did|does your <any> ..1 got|gotten|recovered|improved|started|finished|arrived|passed|settled|better|born|survived|grown|healed|like|enjoy|love ~ ?
    ^, did you|the|it go|get through|home|over ~ ?
    and what|how about you|your|yourself ~ ?
    how long|how_much_longer ..1 will|are|must|do you be|staying|have_to|in ..2 hospital|off_work|away|crutches|plaster ~
    ^, how was|were ~ ?
    ^, is|are|does|did|do|has|have|was the|your <body> ~ ?
    ^, <is>|are|was|were ~ giving|causing|bothering|hurting you ~ ?
    ^, <is>|are everyone|everybody|the_family|you_all|all_of_you ..1 ok|okay|all_right|alright|safe|well|fine|healthy ~ ?
    ^, has|have <Name>|<family>|your ~ ?
    ^, did <family> ~ ?
    did you ..1 get any|some|much|enough sleep|rest|sun|time ~ ?
    ^, what happened at|on|in the|your ~ ?
    ^, what did the|your doctor|doctors|surgeon|vet|judge|consultant|midwife|specialist|dentist say|think|find ~ ?
    ^, did <Name> ..1 pass|win|enjoy|like|love|settle|get_home|recover|sleep|start|get_in|make_it ~ ?
    ^, is|are your <any>* home|better|well|happy|settled|recovered|up_and_about|out_of ~ ?
    how is it|that ?
    , are you safe|ok|okay|all_right|alright|well|hurt ~ ?
    ^, are you safe|hurt|unhurt|in_danger ~ ?
    the|your <any> , is|are it|they ~ ?
    did they|it ..1 work_out|go_through|go_well|come_off|heal|keep_you ~ ?
  `,
  unless: `
    before: could|can|would|will you
    here: is|are|does|do|has|have your ..2 still with|in_touch|about|around|work|works|working|know|knows|at
    here: do|are you still talk|know|work|in_touch|in_contact|friends
    here: how are|r you !really !though !these !today !doing !keeping !feeling !getting !holding !coping !finding !after !since !and !with !both !in , we|i|my|this
    here: how <isare>|was|were your|the <thing-of-business> ~
    here: do you still|have|see|get|feel sell|need|want|offer|have_the|have_my|have_a_copy|accept|have_our|up_to|about|the_point|a_pattern
    here: are you still|back selling|available|interested|offering|looking|hiring|ok_with|in_the_office
    here: have you been able|to_the_doctor_about_my|told
    here: are you <happy> to|with|for_me
    here: how was i|she|he|it|that supposed|received|meant|possible
    here: <is>|was|has|have|are|were|does|did|do|will your <their-thing> ~
    here: did|does|has|have|is|are|was the|it|they|he|she|any ..5 your <their-thing>
    here: how much|many ..3 do|did|are|have you
    here: what|when|where|how|who do|did you <deal>
    here: why|how|what are|do|did you <rebuke>
    here: what are you , ~
    here: where are you going|headed ?
    here: any news|word on|about|from the order|delivery|invoice|contract|report|parcel|payment|meeting|proposal|project|draft
    here: did you ever|finish|manage_to|take get|receive|send|reply|answer|the_report|the_slides|the_invoice|the_form|the_translation|the_draft|send_the|my|pay
    here: did you ever? find_out|hear|get_hold|find what|who|whether|if|how|where|which|of
    here: how do|did you do_that|do_it|get_there|manage_the_database|know
    here: would love|like to hear what|your you|thoughts|opinion|views ..1 think|thoughts
    before: <third> <third>? <says>|asked|asks|wonders|wondered|wants|wanted
    before: asked|told me|him|her|us how|what|if
    here: how do you feel about
    here: what do you think
    here: your experience|stay|order|shopping|purchase|visit ..2 with|at|from us|our
    here: what do you take me|us
    here: what made|makes you think|so_sure|believe
    here: how did you get this|my|that
    here: what did|have you do|done with|to my|the|our
    here: who do you think
    here: are you blind|deaf|stupid|insane|nuts|out_of_your|sure|serious|kidding
    here: how do you plead|like_them|expect|dare
    here: have you been waiting|served|living_under
    here: did you know|really|seriously|just|honestly
    here: what is|'s your problem|point|name|excuse|number|address|email|budget|rate|fee|price|deadline|plan_for_the
    here: how satisfied|likely
    here: do you feel tired|lonely|like ~ all|,
    here: is|are your phone|printer|computer|laptop|wifi|internet|car|lights
    here: where have you been , ~
    here: tell me about|more|everything this|the|it|what|where|when ..3 project|offer|position|price|process
    here: how long did|do|have you need|want|take
    here: how did you|they|he|she|it even|dare
    here: how <isare> your|ur|the opening|office hours|times
    here: how you doing|feeling jk|, ~ can|could
    here: how old is the
    here: nobody|no_one ~
    here: did the|it|they plumber|parcel|package|delivery|payment|invoice|email|mail
    here: have you heard_back|heard from|about
    here: what|which did you decide|choose|do about|with the|my|our invoice|offer|quote|price|order|contract|proposal
    here: what|where|when|who|why|which did you|u ..1 <deal>
    here: how are|r you today
    here: how <isare> things|life|everything|it_going !after !since !in !at !with !over !now $
    here: what|how|who did you expect|want|think|say|mean|call
    here: how old <is> <Name> that|this|the
    here: is|are|was|were something|anything wrong with the|this|my|our|that|your_link|your_website
    here: what happened with|to|about|in the invoice|order|delivery|parcel|report|file|files|meeting|link|document|contract|payment|minutes|key|keys|box|boxes
    here: did you ..1 get|receive|send|sign|pay|order|book|submit|print|lock|close|check|call|ask|tell|remember|forget my|the|our|that|this|it|them
    here: how was|were the|your|our order|delivery|stay|service|experience|shopping|i|we|they|he|she supposed|meant|to
    here: how was|were i|we|one|they|he|she ..2 supposed|meant|to|expected
    here: did you ..1 take|find|see|bring|leave|keep my|our ~
    here: did you ..1 take|find|see|bring|leave|keep the ..1 <goods>
    here: have you ..2 chance|time|look|signed|paid|sent|seen_my|read_my|got_my
    here: did you ..1 say|mean|need|want|think|expect|pay
    here: has|have your ..1 <their-thing>|<thing-of-business>
    here: how was|were she|he|they
    here: do you ever wonder|think|get_the_feeling|notice
    here: how you doing|feeling jk ~
    here: has|have|is|are|did|does|was|were the|your <goods> ~
    here: what happened to|with|about the|your|my <goods> ~
    here: tell me|us how many|much|to|long|far|often|you_want
    here: do you know|remember the_feeling|that|the_type
  `,
};
