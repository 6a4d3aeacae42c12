/**
 * What some well known schools do not grant. Source: each school's own list of programmes, from general knowledge and to be
 * corrected where somebody knows better. Only where it is beyond doubt, so most schools are not here; degrees by honour are passed over.
 */

export type Level = 'bachelor' | 'master' | 'mba' | 'doctor' | 'guest' | 'other';
export type Field = 'engineering' | 'medicine' | 'law' | 'science' | 'arts' | 'business' | 'other';

export interface Degree {
  readonly level: Level;
  readonly field: Field;
}

interface School {
  /** Plain words that stand in the name. */
  readonly name: string;
  readonly grantsNot: (degree: Degree) => boolean;
  readonly says: string;
}

const noBachelor = ({ level }: Degree) => level === 'bachelor';
const NO_BACHELOR = 'teaches people who already have a first degree, and grants no bachelor’s';
const noTechnical = ({ field }: Degree) => field === 'engineering' || field === 'medicine' || field === 'law';
const NO_TECHNICAL = 'teaches business and its neighbours, not engineering, medicine or law';
const fieldIs =
  (...fields: readonly Field[]) =>
  ({ field }: Degree) =>
    fields.includes(field);
const noMba = ({ level }: Degree) => level === 'mba';

const GRADUATE_BUSINESS =
  'insead|imd lausanne|imd business school|imd switzerland|institute for management development|london business school|iese|harvard business school|stanford graduate school of business|stanford gsb|chicago booth|booth school of business|kellogg school of management|columbia business school|tuck school of business|darden school of business|fuqua school of business|yale school of management|yale som|said business school|judge business school|ceibs|china europe international business school|indian school of business|iim ahmedabad|iim calcutta|indian institute of management|thunderbird|sda bocconi|ucla anderson|anderson school of management|asian institute of management|cheung kong graduate school|incae|egade|ipade|cranfield school of management|ashridge|vlerick|tias|henley business school africa|rotterdam school of management executive|london business sch';
const BUSINESS_ONLY =
  'hec paris|essec|escp|edhec|emlyon|em lyon|skema|neoma|grenoble ecole de management|esade|ie business school|eada|whu|otto beisheim|ebs business school|frankfurt school|hhl|esmt|mannheim business school|copenhagen business school|stockholm school of economics|norwegian school of economics|bi norwegian business|hanken|nova sbe|catolica lisbon|mip politecnico|luiss business|bocconi|wharton|stern school of business|ross school of business|haas school of business|babson|bentley|kozminski|sgh warsaw|hult|london school of economics|lse|sciences po|hertie school|wirtschaftsuniversitat|wu wien|universitat st gallen|university of st gallen|fundacao getulio vargas|insper business|hitotsubashi business|mit sloan|sloan school of management|tilburg school of economics|nyenrode';

const SCHOOLS: readonly School[] = [
  ...GRADUATE_BUSINESS.split('|').flatMap((name) => [
    { name, grantsNot: noBachelor, says: NO_BACHELOR },
    { name, grantsNot: noTechnical, says: NO_TECHNICAL },
  ]),
  // By their own name they teach graduates, whichever university they belong to.
  ...['graduate school of business', 'graduate school of management', 'graduate business school'].map((name) => ({
    name,
    grantsNot: noBachelor,
    says: NO_BACHELOR,
  })),
  ...BUSINESS_ONLY.split('|').map((name) => ({
    name,
    grantsNot: fieldIs('engineering', 'medicine'),
    says: NO_TECHNICAL,
  })),
  ...'rockefeller university|scripps research|cranfield university|weizmann institute|college of europe|fletcher school|harvard kennedy school|kennedy school of government|london school of hygiene|liverpool school of tropical medicine|european university institute|central european university business|royal college of art|baylor college of medicine|geneva graduate institute|graduate institute geneva|keck graduate institute|naval postgraduate school|skoltech|okinawa institute of science|oist graduate|jawaharlal nehru centre|sais johns hopkins|institut pasteur|institute of cancer research'
    .split('|')
    .map((name) => ({ name, grantsNot: noBachelor, says: NO_BACHELOR })),
  ...'princeton|california institute of technology|caltech|juilliard|epfl'
    .split('|')
    .map((name) => ({ name, grantsNot: noMba, says: 'has no MBA programme' })),
  ...'princeton|california institute of technology|caltech|massachusetts institute of technology|mit|juilliard|berklee|rhode island school of design|royal college of music|royal academy of music|carnegie mellon|georgia institute of technology|georgia tech|london school of economics|rensselaer'
    .split('|')
    .map((name) => ({
      name,
      grantsNot: ({ level, field }: Degree) => field === 'medicine' && level !== 'bachelor',
      says: 'has no medical school that makes doctors',
    })),
  ...'princeton|california institute of technology|caltech|massachusetts institute of technology|mit|juilliard|berklee|rhode island school of design|eth zurich|epfl|imperial college|carnegie mellon|georgia institute of technology|georgia tech|tu munchen|technical university of munich|tu delft|johns hopkins|rensselaer|rwth|politecnico di milano|politecnico di torino|kth royal'
    .split('|')
    .map((name) => ({ name, grantsNot: fieldIs('law'), says: 'has no law school' })),
  ...'juilliard|berklee|royal college of music|royal academy of music|rhode island school of design|central saint martins|parsons school of design|le cordon bleu|conservatoire|royal academy of dramatic art|rada|courtauld|harvard law school|yale law school|columbia law school|stanford law school|bucerius law school|harvard medical school|yale school of medicine|charite|karolinska|columbia journalism school|london school of hygiene'
    .split('|')
    .map((name) => ({ name, grantsNot: fieldIs('engineering'), says: 'teaches no engineering' })),
];

/** With a blank on both sides, so that "mit" is no part of "summit"; made once, for every profile asks all of them. */
let paddedNames: readonly string[] | undefined;

/** What is odd about a degree at a school, as the end of a sentence about the school; null: nothing known against it. */
export function schoolDoubt(plainSchool: string, plainDegree: string): string | null {
  const padded = ` ${plainSchool} `;
  paddedNames ??= SCHOOLS.map(({ name }) => ` ${name} `);
  const names = paddedNames;
  const named = SCHOOLS.filter((_, i) => padded.includes(names[i]!));
  if (named.length === 0) return null;
  const degree = degreeOf(plainDegree);
  if (degree.level === 'guest') return null;
  return named.find(({ grantsNot }) => grantsNot(degree))?.says ?? null;
}

const LEVELS: readonly (readonly [Level, RegExp])[] = [
  [
    'guest',
    /\b(?:honorary|honoris causa|h c|ehrendoktor\w*|exchange|visiting|summer school|certificate|certificat\w*|zertifikat|executive education|short course|non degree|auditor|erasmus|minor|fellow\w*|postdoc\w*|diploma program\w*|executive program\w*|advanced management program\w*|amp)\b/,
  ],
  ['mba', /\b(?:mba|emba|executive mba|master of business administration)\b/],
  [
    'doctor',
    /\b(?:phd|ph d|doctor\w*|doctora\w*|doktor\w*|dr|dphil|dba|md|m d|edd|jsd|promotion|dottorato|doutorado)\b/,
  ],
  [
    'master',
    /\b(?:master\w*|maitrise|maestria|mestrado|magister|magistrale|laurea magistrale|msc|m sc|meng|m eng|ma|mphil|mfa|mim|llm|mag|yuksek lisans|mtech|m tech|diplom ingenieur\w*|dipl ing|mpa|mpp|mfin)\b/,
  ],
  [
    'bachelor',
    /\b(?:bachelor\w*|bacharel\w*|bsc|b sc|bs|b s|ba|b a|beng|b eng|be|b e|btech|b tech|bba|llb|bcom|b com|bcomm|bfa|baccalaureus|licence|licenciatura|licenciad\w*|licencjat|inzynier|laurea triennale|laurea|graduacao|grado|undergraduate|lisans|abschluss|kandidat\w*|kandidatexamen)\b|学士|本科/,
  ],
];

const FIELDS: readonly (readonly [Field, RegExp])[] = [
  [
    'engineering',
    /\b(?:engineer\w*|ingenieur\w*|ingenier\w*|ingegner\w*|engenhari\w*|ingenieri\w*|inzynier\w*|muhendis\w*|ingenjor\w*|beng|b eng|meng|m eng|btech|b tech|mtech|m tech|maschinenbau|elektrotechnik|bauingenieurwesen|mechatronic\w*|mechatronik|genie civil|genie mecanique|mechanical|civil eng\w*|werktuigbouw\w*)\b|工学|工程/,
  ],
  [
    'medicine',
    /\b(?:medicine|medical doctor|doctor of medicine|md|m d|mbbs|mb bs|medizin\w*|humanmedizin|medecine|medicina|geneeskunde|dr med|dentist\w*|nursing|lekarz|tip doktor\w*|surgery)\b|医学/,
  ],
  [
    'law',
    /\b(?:law|llb|ll b|llm|ll m|jd|j d|juris doctor|rechtswissenschaft\w*|jura|droit|derecho|direito|giurisprudenza|rechten|rechtsgeleerdheid|prawo|hukuk)\b|法学/,
  ],
];

export function degreeOf(plainDegree: string): Degree {
  const level = LEVELS.find(([, pattern]) => pattern.test(plainDegree))?.[0] ?? 'other';
  const field = FIELDS.find(([, pattern]) => pattern.test(plainDegree))?.[0] ?? 'other';
  return { level, field };
}
