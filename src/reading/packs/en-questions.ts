/** English: how a question begins that ends without its mark, as in a chat. */

export const QUESTIONS = `
  ^, do|does|did|have|has|are|were|is you|they|anyone|anybody|someone|somebody|he|she ~
  ^ can|could|would|will|was you|they|anyone|anybody|someone|somebody|he|she ~
  ^ do|did|can|could|are|were|should|shall|is|was|will|would|may|might|does|has i|we|it ~
  ^, is|are|does|has the|your|this|there|our|his|her|their|these|those !same|best|worst|only|one|first|job|trick|flu ~
  ^ is|are|did|has|have|can|will|would my !pleasure|fault|bad|treat|guess|favourite|advice ~
  ^ can|will|would|could the|your|this|that|there|our|his|her|their|these|those ~
  ^ was|were|did your|his|her|their|there|the !same|best|worst|only|one|first|shopping|washing|dishes ~
  ^ did|does|has|is|was|will|would|can|could <Name> ~
  ^ what|where|when|who|how|why is|are|was|were|did|do|does|has|can|could|will|would|should|'s ~
  ^, what|which|whose ..3 is|are|was|were|did|do|does|has|have|can|could|will|would|should you|i|we|they|he|she|it|the|your|my|our ~
  ^ which of ~
  ^, how much|many|long|far|often|old|big|late|early|deep|wide|tall ..3 is|are|was|were|did|do|does|has|have|can|could|will|would|should ~
  ^ any idea|chance|news|word|joy|thoughts|luck|sign|possibility ~
  ^ anyone|anybody know|knows|got|have|has|free|around|able|up|fancy|want|coming|going|seen|heard|tried|told ~
  ^ wondering|wondered|just_wondering|was_wondering if|whether|what|when|where|who|how ~
  ^ you around|free|coming|joining|about|able|up_for|in_town ~
  ^ mind if ~
  ^ want me to ~
  ^ got any|a_spare|a_minute|a_sec|a_second|a_moment ~
  ^ still on|up_for|okay|good for ~
  ^ fancy a|some|coming|joining|going|meeting|doing ~
  none: ^ may|might i introduce|present ~
  none: would you believe|look ~
  none: ^ what 's|is done ~
  none: ^ how do you do $
  none: says|said|asks|sang|asked the|every|nobody|they ~
  none: ^ would that ~
  none: , one_wonders|i_ask_you $
`;
