/** German: how a question begins that ends without its mark, as in a chat. */

export const QUESTIONS = `
  ^ hast|bist|kannst|könntest|konntest|hättest|wärst|wirst|würdest|magst|willst|möchtest|weißt|kennst|brauchst|kommst|gehst|machst|hilfst|schaust|siehst|fährst|nimmst|bringst|schickst|leihst|sagst|suchst|darfst|musst|passt|lernst|spielst|schläfst|bleibst|rufst|tust|übernimmst|schreibst|liest|freust|fühlst|triffst|holst|stellst|wohnst|arbeitest|kriegst|hältst|trägst du ~
  ^ haste|kannste|weißte|biste|willste|magste|könntste|hättste|kommste|machste|gehste ~
  ^ habt|habts|seid|könnt|könntet|hättet|wärt|würdet|wollt|möchtet|wisst|kennt|braucht|kommt|geht|macht|sucht|nehmt|dürft|wart ihr ~
  ^ haben|sind|können|könnten|hätten|wären|würden|wollen|möchten|kennen|brauchen|suchen|dürften|benötigen sie ~
  ^ wissen sie ob|wo|wer|wann|wie|was|welche|welcher|welches|noch|schon|zufällig ~
  ^ darf|soll|dürfte|könnte ich ~
  ^ sollen|wollen|könnten wir ~
  ^ ist|sind|war|waren|gibt|geht|passt|steht|liegt|funktioniert|läuft|klappt|reicht|stimmt|hat|kann|kommt|braucht|sucht|will|macht|muss|darf|gilt|gehört|fährt|weiß|würde der|die|das|den|dein|deine|deiner|deinen|euer|eure|mein|meine|unser|unsere|jemand|jmd|man|bei_euch|bei_dir|bei_ihnen ~
  ^ ist|war|gibt|geht|passt|stimmt|wäre es ~
  ^ passt|gefällt|reicht dir|euch|ihnen ~
  ^ gibts|gehts|klappts|passts ~
  ^ hat|haben|ist <Name> ~
  ^ hat|haben sich dein|deine|der|die|das|euer|eure|ihr|ihre|<Name> ~
  ^ wo|wie|was|wann|wer|wem|wen|warum|wieso|weshalb|wohin|woher|worum|wofür|womit|woran|wozu ist|sind|war|waren|hast|habt|haben|hat|bist|seid|kann|kannst|könnt|können|muss|musst|soll|sollen|will|willst|wollt|wird|werden|wirst|geht|ging|kommt|kommst|heißt|hieß|heißen|findet|finde|fand|kostet|kostete|macht|machst|läuft|lief|steht|liegt|meinst|meint|gab|weiß|brauche|brauchst|wende|kriege|krieg|bekomme|komme|fängt|beginnt|trefft|treffen|fährt|fährst|fahren|würdest|würde|schreibt|schreibst|denkst|hältst|gefällt|sagt ~
  ^ wo|wie|was|wann|warum|wieso|wohin|woran|wozu !gesagt|besprochen|immer|versprochen|vereinbart|abgemacht|auch|schön|gut|toll|lieb|man|du|ich|wir|ihr|es|sie|er <any> ich|wir|ihr|du|sie|dich ~
  ^ wie viel|viele|wieviel|lange|lang|oft|weit|groß|teuer|alt|spät|hoch ~
  ^ wieviel|wieviele ~
  ^ welche|welcher|welches|welchen|welchem ..3 ist|sind|hast|habt|haben|hat|soll|sollen|nehme|nehmen|brauchst|brauche|fährt|muss|kann|willst|meinst|wäre|nutzt|gefällt ~
  ^ an|mit|von|für|bei|zu|ab|bis|seit|um|in|auf|aus wen|wem|was|wann|wieviel|welchem|welcher|welche|welchen ~
  none: soll ich sagen|noch_sagen ~
  none: kann|will|soll|hat man nur|da|machen|schon|freunde ~
  none: haben sie dank|vielen|verständnis ~
  none: wollen wir ..1 hoffen ~
  none: ^ wie heißt es ~
  none: ^ was macht die kunst ~
  none: ^ hast du recht|gut|schön|toll|super ~
  none: ^ ist|war der|die|das hammer|wahnsinn|beste|bestes|gleiche|selbe|schönste ~
  none: , sagt|sagte|pflegte ..3 $
  none: ^ kriegst du bis|sobald|morgen|heute ~
  none: ^ kannst du dir sparen ~
  none: , weiß der himmel|geier|teufel ~
  none: ^ hätten|würdest|würden|sollte ..8 , wäre|würdest|würden|bist ~
`;
