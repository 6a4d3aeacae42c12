/** English: what befell the writer or their close family. */

import type { NewsRules } from '../pack.ts';
import { PLACES } from './places.ts';

export const NEWS: NewsRules = {
  classes: {
    'n-kin': `mother mum mom mam mama mummy dad daddy father papa parents brother sister son daughter child children kids baby husband wife partner fiancé fiancée
      grandmother grandfather grandma grandpa gran granny nan grandad granddad grandson granddaughter twins mother_in_law father_in_law
      brother_in_law sister_in_law boyfriend girlfriend eldest oldest youngest stepfather stepmother stepson stepdaughter twin_brother twin_sister`,
    'n-home': 'mum mom mam mama dad grandma grandpa gran granny nan grandad granddad papa',
    'n-child':
      'daughter son baby little_one twins grandson granddaughter first first_child second second_child third third_child boy girl',
    'n-age': 'little younger older elder youngest eldest oldest dear beloved first second big own poor',
    'n-died': 'died passed_away has_died has_passed_away have_died is_dying is_dead',
    'n-adv': 'just recently finally officially now sadly suddenly unexpectedly peacefully quietly only always still',
    'n-ills': `cancer leukaemia leukemia lymphoma dementia alzheimer parkinson ms pneumonia sepsis epilepsy depression shingles tuberculosis covid hepatitis diabetes
      melanoma burnout`,
    'n-organ':
      'breast lung skin prostate bowel colon bone stomach liver throat pancreatic ovarian cervical thyroid blood advanced terminal early_onset severe clinical double',
    'n-blow': `stroke heart_attack mini_stroke nervous_breakdown breakdown miscarriage relapse bad_fall bad_accident car_accident bike_accident cycling_accident serious_accident
      accident seizure brain_haemorrhage slipped_disc burnout collapse bike_crash car_crash`,
    'n-cut': `surgery chemo chemotherapy radiotherapy an_operation dialysis a_transplant a_biopsy a_hip_replacement a_knee_replacement a_bypass
      heart_surgery knee_surgery hip_surgery back_surgery brain_surgery eye_surgery a_new_hip a_new_knee a_heart_operation a_double_bypass a_pacemaker`,
    'n-limb':
      'leg arm foot ankle wrist hip collarbone shoulder elbow finger knee nose jaw pelvis back ribs rib hand neck heel',
    'n-post': 'job role position post apprenticeship traineeship professorship fellowship internship',
    'n-as': `head director manager lead partner professor lecturer teacher engineer editor chief nurse doctor developer designer consultant analyst
      assistant curator cto ceo cfo coo vp vice_president principal associate researcher postdoc consultant chef secretary dean chair headmistress headmaster headteacher supervisor technician trainee apprentice partner accountant lawyer`,
    'n-place': PLACES,
    'n-nest': `house flat apartment home place cottage town country city_centre countryside suburbs coast`,
    'n-exam': `exam exams finals viva driving_test a_levels gcses bar_exam state_exam board_exam board_exams final_exam final_exams entrance_exam entrance_exams
      orals oral_exam driving_exam written_exam defence thesis_defence defense thesis_defense licence_exam citizenship_test language_exam music_exam piano_exam
      maths_exam french_exam english_exam retake resit baccalaureate sats theory_test re_sit`,
    'n-thesis': 'thesis dissertation phd doctorate',
  },
  found: `
    illness: i|we have|was|were|got|am been? <n-adv>? diagnosed
    illness: my|our <n-age>? <n-kin> <Name>? have|has|was|were|got|is been? <n-adv>? diagnosed
    illness: ^, <n-home> has|was|got been? <n-adv>? diagnosed
    illness: i|we am|are|was|were|have_been <n-adv>? in|back_in|still_in|in_the|back_in_the hospital|intensive_care|icu|psychiatric_ward !choir|garden|kitchen|cafe|canteen|lobby|band|archive|library|management|board|business|sector|world|car|to_visit|to_see|to_install|to_meet|to_fix|visiting|installing|for_a_meeting|for_work|administration|radio|shop|chapel|project
    illness: my|our <n-age>? <n-kin> <Name>? is|are|was|has_been <n-adv>? in|back_in|still_in|in_the|back_in_the hospital|intensive_care|icu|a_coma !choir|garden|kitchen|cafe|canteen|lobby|band|archive|library|management|board|business|sector|world|car|to_visit|to_see|to_install|to_meet|to_fix|visiting|installing|for_a_meeting|for_work|administration|radio|shop|chapel|project
    illness: ^, <n-home> is|was|has_been <n-adv>? in|back_in|still_in|in_the hospital|intensive_care|icu|a_coma !choir|garden|kitchen|cafe|canteen|lobby|band|archive|library|management|board|business|sector|world|car|to_visit|to_see|to_install|to_meet|to_fix|visiting|installing|for_a_meeting|for_work|administration|radio|shop|chapel|project
    illness: i|we had|have_had|suffered|have_suffered <n-adv>? a|an <n-blow>
    illness: my|our <n-age>? <n-kin> <Name>? had|has_had|suffered|has_suffered <n-adv>? a|an another? <n-blow> !of
    illness: ^, <n-home> had|has_had|suffered|has_suffered <n-adv>? a|an another? <n-blow> !of
    illness: i have|have_got|got <n-adv>? <n-organ>? <n-ills>
    illness: my|our <n-age>? <n-kin> <Name>? has|has_got|got|have <n-adv>? <n-organ>? <n-ills> !research|society|charity|run|ward|centre
    illness: ^, <n-home> has|has_got <n-adv>? <n-organ>? <n-ills>
    illness: i broke|have_broken|fractured|have_fractured|tore|have_torn <n-adv>? my left|right? <n-limb>
    illness: i tore|have_torn|ruptured my ..1 ligament|ligaments|tendon|meniscus|hamstring
    illness: my|our <n-age>? <n-kin> <Name>? broke|has_broken|fractured|has_fractured <n-adv>? his|her|their left|right? <n-limb>
    illness: ^, <n-home> broke|has_broken|fractured <n-adv>? his|her left|right? <n-limb>
    illness: i am|will_be having|starting|going_in_for|undergoing <n-cut>
    illness: i have_to_have|need|must_have|had|start|begin|have_had|am_in|am_having|will_have|have_started <n-cut>
    illness: my|our <n-age>? <n-kin> <Name>? needs|has_to_have|is_having|had|starts|will_have|has_had|is_starting|is_in|must_have emergency? <n-cut>
    illness: i am|have_been <n-adv>? off_sick|on_sick_leave|signed_off_sick|signed_off_work|signed_off|seriously_ill|very_ill|bedridden|gravely_ill|seriously_i_will|very_i_will|gravely_i_will
    illness: my|our <n-age>? <n-kin> <Name>? is|are|has_been|fell|has_fallen <n-adv>? seriously|very|gravely|critically|terminally|dangerously|quite ill|i_will|unwell|sick
    illness: my|our <n-age>? <n-kin> ..8 and is|was in hospital|intensive_care
    illness: i|we spent|have_spent ..5 in hospital|intensive_care
    illness: operate|operated|are_operating|operating on my|our|me <n-limb>|$|<due>
    illness: operate|operated|are_operating|operating on my|our <n-age>? <n-kin>
    illness: my|our <n-age>? <n-kin> <Name>? was|has_been|had_to_be <n-adv>? rushed|taken|admitted|brought to|into the? hospital
    illness: i was|have_been|had_to_be <n-adv>? rushed|taken|admitted to|into the? hospital
    illness: found a|another tumour|tumor|lump|growth in|on|behind my|our
    death: my|our <n-age>? <n-kin> <Name>? <n-adv>? <n-died>
    death: my|our <n-age>? <n-kin> <Name>? <n-adv>? passed yesterday|today|last|this|on|in|peacefully|$
    death: ^, <n-home> <n-adv>? died|passed_away|has_died|has_passed_away
    death: i|we have? <n-adv>? lost my|our <n-age>? <n-kin> <Name>? !'s
    death: i|we have? <n-adv>? buried my|our <n-age>? <n-kin> !'s
    death: bury my|our <n-age>? <n-kin> !'s
    death: my|our <n-age>? <n-kin> 's funeral
    death: funeral of|for my|our <n-age>? <n-kin> !'s
    new-job: i start|begin|am_starting|started|have_started|will_start|will_be_starting|am_beginning <n-adv>? my|a|in_my|at_my|the new <any>? <n-post> !for
    new-job: i have|got|have_got|landed|found|have_found|took|have_taken|am_taking <n-adv>? a new <any>? job|role !for|on
    new-job: i got|have_got|landed|have_landed|was_given|have_been_given|was_offered|have_been_offered <n-adv>? the|a <any>? job|role|post|apprenticeship|professorship|fellowship !done|i|we|that|for|of|offer|interview|sheet|description|title|board|advert|ad|centre|lead|card|ticket|list|offers|market
    new-job: i got|have_got|landed|have_landed|was_given|was_offered <n-adv>? the position !of|i|we|that|for
    new-job: i found|have_found|have_got|got <n-adv>? a job at_last|finally|in|at|with|as|again|$
    new-job: offered me a|the <any>? job|role|position|post|professorship
    new-job: i have? <n-adv>? accepted|taken|took|signed_for a|the new? <n-post> at|with|in|as
    new-job: i have? <n-adv>? accepted a|the new? job|role !of|for
    new-job: i was|have|got|am being|been? <n-adv>? promoted to
    new-job: i was|have been? <n-adv>? appointed|named|made <any>? <n-as>
    new-job: i am|will_be|have <n-adv>? joining|joined <any> ..3 as a|the|their? ..2 <n-as>
    new-job: my|our <n-age>? <n-kin> <Name>? has|have? <n-adv>? got|found|landed|started|accepted a|his|her|their|an new|first? <any>? <n-post> !done|for
    new-job: from|as_of|starting ..2 i work|will_work|will_be_working|am_working for|at|with
    new-job: my|our <n-age>? <n-kin> <Name>? starts|started|begins|is_starting|has_started|starting ..3 as a|an|the? ..1 <n-as>
    lost-job: i have|am|have_just? <n-adv>? lost|losing my job|position|post !sheet|description|title|board|advert|ad|centre|lead|card|ticket|list|offers|market
    lost-job: my|our <n-age>? <n-kin> <Name>? has|have|is? <n-adv>? lost|losing his|her|their job|position|post !sheet|description|title|board|advert|ad|centre|lead|card|ticket|list|offers|market
    lost-job: i|we was|were|got|have|am|are being|been? <n-adv>? laid_off|let_go|made_redundant|fired|sacked !up|through|of|first|by_the_side
    lost-job: my|our <n-age>? husband|wife|partner|father|mother|dad|mum|mom|son|daughter|brother|sister <Name>? was|got|has_been|is_being <n-adv>? laid_off|let_go|made_redundant|fired|sacked !up|through|of|first|by_the_side
    lost-job: they|he|she|company|firm let|have_let|are_letting|is_letting me go !home|early|to|with|through|in|out|first|back
    lost-job: they|company|firm laid|have_laid me off
    lost-job: my job|position|post|role was|is|has_been|is_being|will_be <n-adv>? cut|eliminated|axed|abolished|terminated|made_redundant
    lost-job: my contract was|is|has|will|has_been ..2 terminated
    lost-job: my contract was|is|will|has not been|be|being? renewed|extended|prolonged
    lost-job: i am|have_been <n-adv>? out_of_work|unemployed|out_of_a_job
    birth: my|our <n-age>? <n-child> <Name>? was|is|were <n-adv>? born yesterday|today|tonight|last_night|this_morning|last_week|last|on|healthy|early|at|healthily
    birth: my|our <n-age>? <n-child> <Name>? is|was|were <n-adv>? born $
    birth: my|our <n-age>? <n-child> <Name>? has|have been <n-adv>? born
    birth: my|our baby|daughter|son|twins|little_one|baby_girl|baby_boy <Name>? has|have <n-adv>? arrived|come_into_the_world !at|in|back|home|from
    birth: i|we have|have_had|had|just_had|are_having|am_having <n-adv>? a baby|baby_boy|baby_girl|little_boy|little_girl !shower|monitor|grand|sitter|sister|brother|bed|coming_to
    birth: i|we have|have_had|had|just_had|are_having|am_having <n-adv>? twins
    birth: i|we became|have_become|am_becoming|are_becoming|am_going_to_be|are_going_to_be <n-adv>? parents|grandparents|a_father|a_mother|a_dad|a_mum|a_mom|a_grandmother|a_grandfather|a_grandma|a_grandpa|an_aunt|an_uncle|dad|mum|granny
    birth: i|we am|are <n-adv>? pregnant !with
    birth: i|we am|are <n-adv>? pregnant with our|twins|a|my|triplets
    birth: my|our <n-age>? <n-kin> and his|her wife|husband|partner|girlfriend|boyfriend ..2 had|have_had|are_having|are_expecting|expect ..1 twins|baby|girl|boy|child
    birth: my wife|partner|daughter|sister|girlfriend <Name>? is <n-adv>? pregnant|expecting !with|anticipation
    birth: i|we am|are expecting our|my first|second|third|baby
    birth: i|we am|are expecting|having twins|a_baby|a_child|a_girl|a_boy
    birth: i|we am|are expecting $
    birth: my|our <n-age>? wife|partner|daughter|sister <Name>? had|has_had a baby|baby_boy|baby_girl|boy|girl|little_boy|little_girl
    birth: my|our <n-age>? wife|partner|daughter|sister <Name>? gave_birth|has_given_birth
    birth: i gave_birth|have_given_birth
    move: i|we am|are|will_be <n-adv>? moving|relocating back? to <n-adv>? the? <n-place>
    move: i|we will|shall|am_going_to|are_going_to <n-adv>? move|relocate back? to the? <n-place>
    move: we move to the? <n-place>
    move: i|we have? <n-adv>? moved|relocated back? to the? <n-place>
    move: i|we am|are|have|have_just|had <n-adv>? moving|moved house|home|flat|abroad|apartments|flats|to_the_country|to_the_countryside|to_the_coast
    move: i|we am|are|have|will? <n-adv>? moving|moved|move into|to a|our|my|the new|bigger|smaller|different|own|first? <n-nest>
    move: are|am|have moving|moved to the coast|country|countryside|seaside|mountains|islands
    move: my|our <n-age>? <n-kin> <Name>? is|are|has|have? <n-adv>? moving|moved to|into|in_with|back_to the? <n-place>|a_home|a_nursing_home|a_care_home|care|sheltered_housing|our|a_hospice|us|me|a_flat|her_own|his_own|a_new
    move: my|our <n-age>? <n-kin> <Name>? is|are|has|have? <n-adv>? moving|moved out|away|abroad|house|home
    exam: i|we have|am_having|am_taking|am_sitting|are_sitting|take|sit|have_got <n-adv>? my|an|the|our? <n-exam> !to|papers|questions|board|results|season|supervision|duty|committee
    exam: my|our <n-exam> is|are|starts|start|begins|begin|takes_place|will_be|starting|went|was|is_on
    exam: my|our <n-age>? <n-kin> <Name>? is|has|have|are? <n-adv>? taking|sitting|takes|sits|has|have|doing|does|take|sit his|her|their|the|an? <n-exam> !to|papers|questions
    exam: i|we have? <n-adv>? passed|failed|flunked my|the|our|a <n-exam> !questions|papers|board|on
    exam: my|our <n-age>? <n-kin> <Name>? has|have? <n-adv>? passed|failed his|her|their|the <n-exam>
    exam: i am|will|have|have_to <n-adv>? defend|defending|defended my <n-thesis>
    exam: i defend|defended my <n-thesis>
  `,
  unless: `
    before: if|unless|when|whenever|after|before|since|until|suppose|imagine|whether|nearly|almost|worried|afraid|fear|feared|hope|hoping|i_wish|dreamt|dreamed|pretend|thought|as_if
    anywhere: years_ago|year_ago|decades_ago|when_i_was|as_a_child|as_a_boy|as_a_girl|back_then|in_those_days|as_a_student|a_long_time_ago|long_ago|at_the_time|back_in|last_century|used_to
    anywhere: novel|dream|movie|film|chapter|character|episode|sitcom|screenplay|play|joke|chess|monopoly|video_game
    anywhere: app|product|startup|start_up|release|prototype|puppy|kitten|dog|cat|cats|dogs|horse|car|server|servers|laptop|software|database
    anywhere: would_have|could_have|might_have
    anywhere: before i|we|you|my|our
    anywhere: dead set|against|tired|right|certain|serious
    anywhere: fired up
  `,
};
