/** English: introductions that are made, offered or asked for. */

import type { Rules } from '../pack.ts';

export const INTRODUCTION: Rules = {
  found: `
    made: <Name> , meet|here_is|this_is <Name>|my|our
    made: <Name> , i want|would_like you to meet <Name>|my|our
    made: ^, please? meet <Name>|my|our
    made: i|we <want-you> to meet <Name>
    made: <Name> , this is|'s mr|mrs|ms|dr|prof|<Name>|my|our
    made: <Name> , here is|'s <Name>
    made: i|we have|am|are|'m ..1 cc'd|cced|cc|copied|copying|looped|looping|added|adding|connected|connecting|introduced|introducing|included ..1 <Name>|my|our|you|in|both
    made: i|we have|am|are|'m ..1 cc 'd <Name>|my|our|you|in
    made: ^ looping|adding|copying ..2 <Name>|my|our|here ~
    made: ^, looping|cc 'ing|cc'ing|copying|ccing|adding|including|connecting|introducing|e_introducing in? <Name>|my|our|you|here
    made: ^, looped|copied|cced|cc|added in? <Name>|my|our
    made: cc 'd|'ing in? <Name>|my|our
    made: cc'd|cced in? <Name>|my|our
    made: connecting|introducing <Name>|you|the_two|both ..6 with|and|to <Name>|you|my
    made: i|we|am|are|hereby putting you|both ..3 in touch|contact
    made: moving you both|two ~
    made: let me|us introduce|present <Name>|my|our ..6 cc|copied|here
    made: you two|both should|have|will ~ talk|meet|in_common|common
    made: i|we will let|leave you two|both to|take ~
    made: please? take it from here
    offered: i|we could|can|might|will|would|should|shall|may [ <intro> ~
    offered: <ill> ask|see|check ..4 if|whether ..6 talk|talking|meet|meeting|chat|speak|speaking ~
    offered: want|like me|us to make the_connection|an_introduction|the_introduction|an_intro ~
    offered: you should|must|ought_to meet my|our|<Name> ~
    made: i|we am|are <happy> to connect|introduce you|both|two , ~
    made: i|we am|are <happy> to connect|introduce you both|two , ~
    offered: <ill> [ <intro> ~
    offered: i|we could|can|might|will|would make|arrange|set_up|do|offer [ a|an|the ..1 <introduction> ~
    offered: i|we am|are|would|will be? <happy> to [ <intro>|make|arrange|do|offer|set_up ..3 <introduction>|you|touch|contact ~
    offered: <happy> to [ introduce|connect|intro|put ..4 you|touch|contact|<Name> ~
    offered: <happy> to [ make|arrange|do ..3 <introduction> ~
    offered: i|we would love|like to [ introduce|connect|put you ~
    offered: i|we want|need|have|must to [ introduce|connect you ~
    offered: shall|should|can|may|could i|we [ <intro> ~ ?
    offered: want|would_you_like|do_you_want me|us to [ <intro> ~
    offered: <offer-mood> ..6 introduce|intro|connect|acquaint you|both|the_two|him|her|them ~
    offered: <offer-mood> ..6 put|bring|get|link|hook you ..4 touch|contact|together|up ~
    offered: <offer-mood> ..6 <introduction> ~
    offered: <offer-mood> ..4 your name ..2 on|along|forward|to|in ~
    offered: <offer-mood> ..6 meet him|her|them|each
    offered: let me [ introduce|connect|put|intro you|you_two|you_both ~
    offered: if an|a <introduction> ..6 help|be_useful|be_helpful|be_of_use ~
    offered: say the word ..5 i|we will|can make|introduce|connect|arrange ~
    offered: i|we could|can|will|would give|pass ..3 your number|details|name|email|contact ~
    offered: may|can|could|should|shall i|we ..1 give|pass|hand|send|forward [ <Name>|him|her|them|my|a ..3 your number|name|email|address|details|contact ~ ?
    offered: may|can|could|should|shall i|we ..1 give|pass|hand|send|forward ..1 [ your number|name|email|address|details|contact on? to ~ ?
    offered: if i|we ..1 give|gave|pass|passed [ <Name>|him|her|them|my|a ..3 your number|name|email|address|details|contact ~ ?
    offered: i|we could|can|will|would mention you to ~
    offered: i|we could|can|will|would make the|a|that connection ~
    offered: i|we could|can|will|would ask|see if|whether he|she|they ..3 talk|meet|speak|see to|with|you ~
    offered: i|we could|can|will|would ask ..3 if|whether he|she|they|would ..4 talk|meet|speak|see|call to|with|you ~
    offered: would|is an|a <introduction> ..2 be? useful|helpful|of_interest|of_use|good ~ ?
    offered: if you like|want|would_like|need , i|we ..1 introduce|connect|put_you ~
    offered: if you like|want|would_like|need an|a <introduction> ~
    offered: let me|us know ..2 if|whether you like|want|would_like|need ..3 <introduction>|introduced|connected ~
    offered: i|we know <Name>|the|someone|somebody|a|an ..8 introduce|connect|put_you|<introduction> ~
    made: allow me to introduce|present <Name>|my|our|mr|ms|mrs|dr
    made: i|we would like to introduce <Name>|my|our ..4 , ~
    made: i|we wanted|want|thought_i_would to? connect|introduce you|the_two|both ..3 both|two|<Name>|each ~
    made: <Name> ..2 in|on copy|cc ~
    made: in|on copy|cc <is>|: ~
    made: consider yourselves|yourself introduced
    made: over to you both|two|guys
    made: putting|adding|including ..3 in|on cc|copy|this_thread|the_loop|this_email ~
    made: i|we am|are|hereby introducing|connecting|linking|bringing|putting|acquainting you|both|the_two|<Name> ~
    made: i|we have|'ve? introduced|connected|linked you|both|the_two to|with|, ~
    made: <Name> and|& <Name> , you|meet|please ~
    made: connecting|linking|introducing ..3 with|to|and ..4 who|, ~
    made: now you know each other
    made: meet each other
    made: meet <Name>|my|our ..3 , who|our|my|the|she|he ~
    made: e_introduction|e_intro|email_intro|email_introduction ~
    made: <Name> , <Name> is|runs|works|knows|has|needs|was ~
    made: <Name> meet <Name>
    made: this|here <is> the|my <any> i|we told|mentioned|spoke|talked ~
    made: you two|both should|ought_to|must know|meet each|one ~
    made: i|we have|'ve? put|added|connected you|the_two both|two? in|into|to|with a|one|the|this|touch|contact group|thread|chat ~
    made: bringing|putting|linking you|the_two both|two? together ~
    made: i|we bring|am_bringing|would_like_to_bring you both|two? together ~
    made: i|we hereby introduce|connect ~
    made: with this email|message|note i|we introduce|connect ~
    made: <Name> <is> the <any> i|we told|mentioned ~
    made: adding <Name> ~
    made: here|this <is> mr|mrs|ms|dr|prof|professor <Name> ..6 who|whom|our ~
    made: i|we will leave_it|let_you|leave_you|let_the_two to_you|both|two|take|to ~
    made: you two|both should know|meet|talk ~
    offered: i|we could|can|will|would give|send you his|her|their number|details|name|email|contact ~
    offered: i|we could|can put in a_word|a_good_word ~
    offered: you should|must|ought_to|have_to meet <Name>|my ..8 i|we will|can|could introduce|connect|put|arrange
    requested: could|can|would|will|might|may you ..3 [ introduce|connect|intro|link me|us ~
    requested: could|can|would|will|might you ..6 [ <intro> ..1 me|us ~
    requested: could|can|would|will you ..4 [ put me|us in touch|contact|front ~
    requested: <willing> ..3 [ introducing|connecting|putting me|us ~
    requested: <willing> ..3 [ introduce|connect|put me|us ~
    requested: would you mind|consider|feel_comfortable [ introducing|connecting|putting me|us ~
    requested: ^, please? [ introduce|connect|intro me|us to|with ~
    requested: ^, please? [ put me|us in touch|contact ~
    requested: <could-you>|please|i_need|we_need|need|ask_for|asking_for|appreciate|hoping_for|grateful_for ..3 [ a|an|the|any ..1 <introduction> to|with|for ~
    requested: could|can|would you ..2 [ make|arrange|do|give|set_up ..3 <introduction> ~
    requested: [ a|an|any ..1 <introduction> ..8 ] would|could help|be|save|mean ~
    requested: any chance|possibility of [ a|an ..1 <introduction> ~
    requested: any chance ..4 [ put in a_word|a_good_word ~
    requested: i|we would love|like|appreciate [ an|a|any <introduction> ~
    requested: any chance ..4 [ introduce|connect|put|intro me|us ~
    requested: could|can|may i get|have|ask_for|ask_you_for [ a|an ..1 <introduction> ~
    requested: could|can|would you ..4 [ put in a_word|a_good_word ~
    requested: anyone|someone|somebody ..6 i|we should|could|can meet|talk_to|speak_to ~ ?
    requested: could|can|would you ask ..3 whether|if i|we may|can|could write|call|contact|talk ~
    requested: i|we would like|love to be introduced|connected to|with ~
    requested: i|we would like|love you to introduce|connect me|us ~
    requested: could|can i|we use|mention|drop your name ~
    requested: <request-mood> ..8 introduce|introducing|connect|connecting|intro|acquaint me|us|my|our|him|her ~
    requested: <request-mood> ..8 put|putting|bring|get me|us|my|our ..3 in|into|touch|contact|together ..2 with|touch|contact ~
    requested: <request-mood> !like !want !care ..6 <introduction> ~
    requested: <request-mood> ..6 contact|number|email|details of|for|at ~ so_i|so_we|so_that
    requested: <introduction> ..6 would|could|might ..2 help|save|mean|make|open|be ~
    requested: <introduction> ..3 please
    requested: <could-you>|would_you_mind ..2 [ forward|pass|pass_on|forwarding|passing|send|share|show ..1 my cv|resume|name|details|profile|application ..3 to|on|along ~
    requested: <could-you> ..2 [ hook me|us up ~
    requested: <could-you> ..2 [ ask|tell <Name>|him|her|them|your ..4 talk|meet|speak|see|call with|to|me|us ~
    requested: do|would you know anyone|someone|somebody|people ..8 introduce|connect|put_me|talk_to|speak_to|speak_with|meet|chat_with|contact ~
    requested: i|we would ..1 love|appreciate|like|value|welcome [ a|an|any|your? <introduction> ~
    requested: i|we saw|see|noticed|know you are|'re? connected|friends|close|know to|with|<Name> ..8 introduce|<introduction>|put_me|connect_me ~
    requested: <could-you>|would_you_mind|please|<willing>|dare_i_ask_you_to|may_i_ask_you_to ..2 [ recommend|recommending me|us to ~
    requested: <could-you>|<willing> ..3 [ write|drop|send ..3 line|lines|note|word|email|mail|message ..3 to|for|introducing ~
    requested: <could-you>|would_you_mind|<willing> ..2 [ ask|asking <Name>|your|him|her|them ..6 whether|if i|we|he|she|they ..3 write|call|contact|talk|meet|speak|see|visit|have ~
    requested: who ..4 should|could|can i|we meet ~ ?
    requested: <could-you>|would_you_mind|<willing>|please ..2 [ give|pass|send|giving|passing|slip me|us ..1 his|her|their contact|number|details|email|address ~
    requested: i|we would ..2 be delighted|grateful|happy|glad|thankful if you [ introduced|connected|would_introduce|could_introduce|put me|us|in_touch ~
    requested: <could-you>|would_you_mind|<willing> ..2 [ set|get me|us up|in|through with|to|at ~
    requested: <could-you> ..2 [ get me|us a ..1 meeting|call|foot|appointment with|in ~
    requested: who ..5 could|can|would|should you introduce|connect ~ ?
    requested: hoping you ..2 introduce|connect|put_me ~
    requested: hoping|keen|trying to get an|a <introduction> ~
    requested: if you could|would ..1 introduce|connect|put me|us|in_touch ~
    offered: <offer-mood> ..6 connect|introduce|link|acquaint|bring|put|get <pair> ~
    offered: <offer-mood> ..4 set_it_up|set_up_a_call|set_up_a_meeting|make_it_happen ~ with|between|for <pair>|you
    offered: <pair> should meet|talk|speak|know ~
    offered: i|we will|can|could|would bring <Name>|him|her|them along ..3 so ~ meet|talk
    offered: i|we will|can|could|would write|drop|send <Name>|him|her|them ..6 about_you|that_you ~
    offered: i|we will|can|could|would tell <Name>|him|her|them ..2 to_expect|you_will|about_you|you_are ~
    offered: i|we will|can|could|would mention you|your_name|your ..3 to <Name>|him|her|them|my|the|our ~
    offered: want|like|care to ..1 meet|talk_to|speak_to|be_introduced him|her|them|<Name> ~ ?
    offered: want|like|shall|should|let me|us|i ..1 to? set_it_up|set_that_up|arrange_it|make_it_happen ~ ?
    offered: i|we would be|'ll_be <happy> to ..2 vouch|put_in_a_word|bring_you_together ~
    offered: would you like|want an|a|to <introduction>|meet ~ ?
    offered: i|we am|are <happy> to ..1 make|do|send|write|arrange the|a|an|that? <introduction> ~
    offered: <happy> to ..1 make|do|send|write|arrange the|a|an|that? <introduction> ~
    made: ^, putting|connecting|linking|introducing|bringing <pair> ~
    made: ^, meet <Name> ~ , copied|cced|cc|in_copy|who|our|my|the ~
    made: copied_in|copied_here|cced_here|in_cc|on_cc|in_copy ~ , who|he|she|can|will|is
    made: i|we am|are copying|looping|adding|bringing|cc 'ing|ccing ..1 in? <Name>|my|our ~
    made: ^, copying|looping|adding|bringing ..1 in <Name>|my|our ~
    made: i|we have copied|looped|added|brought ..1 in? <Name>|my|our <any>* who|he|she|so|here|, ~
    made: i|we want|wanted|would_like to connect|introduce <pair>|you with|to <Name>|my|our ~
    made: by_way_of introduction|introductions ~
    made: a? quick|brief|short|virtual|email introduction|intro , ~
    made: <Name> , <Name> . <Name> , <Name>
    made: i|we will let|leave <pair> ..1 take|to|get|sort|arrange|talk|find|work ~
    made: over to <pair>
    made: handing|passing you over to <Name>|my|our ~
    made: say hello|hi to <Name>|my|our ~ , who|copied|here|the
    made: <Name> <is> the <any> ..2 i|we told|mentioned|described|spoke|talked|was_telling|raved ~
    made: <Name> <is> the friend|man|woman|person|colleague|one|lady|chap|guy with|who|behind|from ~ , <Name> <is> ~
    requested: <request-mood> ..6 get|help|arrange_for|invite me|us ..2 in_front_of|in_touch|in_contact|in_with|meet|to_meet|a_meeting_with|an_appointment_with|through_to|to_know|access_to ~
    requested: <willing> ..3 get|help me|us ..2 in_front_of|in_touch|in_contact|in_with|meet|a_meeting_with|an_appointment_with ~
    requested: <request-mood> ..4 pass|forward|hand|mention|drop|send ..1 my name|details|cv|resume|email|number|letter|message|proposal|application on|to|along ~
    requested: <request-mood> ..6 making|make|arranging|arrange|facilitating|facilitate|brokering|broker|giving|give|doing|do|writing|write|setting_up|set_up ..2 <introduction>|connection|contact ~
    requested: <request-mood> ..4 point|steer|direct|lead me|us to|towards|in_the_direction_of someone|somebody|anyone|the_right_person|people|the_person ~
    requested: <request-mood> ..3 open|pave|smooth a_door|the_door|doors|the_way ~
    requested: i|we would love|like|be_keen|be_delighted|be_thrilled|give_anything to ..1 be_introduced|be_put_in_touch|be_connected|get_in_touch_with ~
    requested: could|can|would|will|might you|we ..2 bring|arrange ..2 <introduction>|meeting ..3 between|with ~
    requested: would|will|could|might your <person>|cousin|boss|husband|wife|editor|agent ..3 talk|speak|meet|see to|with? me|us ~ ?
    requested: <request-mood> ..3 vouch|put_in_a_word|put_in_a_good_word for|with me|us|<Name>|the|your ~
    requested: <request-mood> ..2 [ put a_word|a_good_word in ~
    offered: would ..3 be|help ..1 useful|helpful|of_use|of_interest|good|nice if i|we ..1 introduced|connected|put ~ ?
    offered: would it help|be_useful|be_helpful if i|we ..1 introduced|connected|put_you ~
    made: <pair> have|need|ought|must|should to? know|meet each|one ~
    offered: i|we would|can|could|will ..1 bring|get|put <pair> together|talking|around ~
    offered: i|we would|can|could|will ..1 bring|get you together|talking ~
    offered: i|we can|could|will|would ask|see <Name>|him|her|them ..1 if|whether he|she|they ..4 with|to|for|meet|see|call you ~
    requested: <could-you> ..2 [ ask|tell <Name>|mr|mrs|ms|dr|your ..4 if|whether|to ..4 speak|talk|meet|see|write|call ..1 to|with|me|us ~
    requested: <introduction> to|with|for ~ possible|welcome|wonderful|appreciated|great ~
    offered: and|, could|can|will [ <intro> ~
    made: i|we <want-you> to meet <any> , who|our|my|the ~
    made: i|we want|wanted <pair> to meet ~
    made: connecting the dots|two ~ , ~
    offered: i|we will|can|could|would|'ll ask|tell|get <Name>|him|her|them to call|write|contact|ring|email|phone|meet|see you ~
    offered: <ill> ask|tell|get <Name>|him|her|them to call|write|contact|ring|email|phone|meet|see you ~
    offered: i|we can|could|will ..1 arrange it|that|a_meeting ~
    offered: <happy> to open that|the|a|some door|doors ~
    requested: <request-mood> ..3 tell|ask <Name>|him|her|them about me|us ~
    requested: if you could|would ..1 bring|put|get me|us together|in_touch|in_contact with ~
    requested: <request-mood> ..8 contact in|at ~
    requested: would you mind [ introducing ~
  `,
  unless: `
    here: not|never|no
    before: not|never|no_longer|wouldn't <any>? <any>? want|wanted|know|you|need
    here: your name as|for
    anywhere: referee|referees|reference|references|guarantor
    before: <third>|who <third>? introduced|introduces|could|would|keeps|keep|offered|asked|asks|wanted|wants|said|says|can|might|will|should
    before: i_wish|if_only
    here: introduce|introducing|introduced myself|ourselves|himself|herself|themselves|a|the|it
    here: <intro> it|that|this|on|up|down
    here: <intro> the !two !pair !both
    here: <introduction> to|for your|the|this book|course|chapter|paper|video|report|statistics|algebra|programming
    here: nice|good|great|lovely|pleased to meet
    here: meet up|at|for|me|us|in|on|you|there
    anywhere: was|were|been introduced
    here: introduced|introduces <Name>|him|her|me|us|them|the|a
    before: was|were|been|got introduced
    here: introduce|introducing the speakers|speaker|guests|topic|song|band|law
    here: speech|book|paper|course|chapter introduction|intro
    here: introduction of|in
    here: is|'s fine|enough|okay|ok|good|plenty|right|correct
    here: added|adding|copied|copying|including|included ..1 my|our|it comments|notes|thoughts|changes|own|feedback|remarks|email|number|address|name
    here: connect|connecting with you on|soon|again
    before: so|that|glad|great|happy|nice|good|lovely you two|both met|connected
    here: you two have met
    here: you|both should|will|have meet|met
    here: put|putting you ..2 in touch|contact ..1 with_reality
    here: say hello|hi to your|the|everyone|everybody|all ~
    here: bringing|putting|adding|linking you nothing|up_to_date|bad|good|at_ease|off|down
    here: will bring|put|get|link it|that|this
    here: bring|put|get|link them|him|her home|up|out|on|off|to_bed|down|back|in_hospital|ready
    here: help us|me to_know
    here: over to you
    here: you should|must know|meet|talk that|how|why|to_your|me|us
    here: copying|looping|adding|cc'ing you in|into|so|on
  `,
};
