/** Words around a name that are not the name: titles, degrees, generations, particles. Folded, without dots. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Before the name. Those that are given names as well (Don, Prince) are left out. */
export const TITLES = words(`
  mr mrs ms mx miss dr drs prof professor sir dame lord lady rev reverend hon capt captain maj col gen lt sgt
  herr frau fraulein mag magistra dipl diplom dipling ing dkfm univ univprof ao assprof priv doz med phil rer nat techn
  iur jur oec soc kr hofrat
  mme mlle monsieur madame maitre
  sra srta senor senora dona lic ing arq
  sig sigra dott dottssa avv
  ir mgr inz bc mudr judr phdr
  shri smt kumari adv er
`);

/**
 * Subjects of a degree ("Dr. phil."): titles only behind another title. Without this, Phil Kowalski has no first name and
 * meets himself nowhere.
 */
export const SUBJECTS = words('med phil rer nat techn iur jur oec soc');

/** After the name even without a comma. `ma`, `ba`, `be` are left out: Ma and Ba are family names. */
export const SUFFIXES = words(`
  phd dphil edd dba mba emba msc bsc bsc meng beng mphil mpa mph mfa bfa bcom mcom bba llm llb jd md dds dmd dvm do rn
  cpa cfa cma cga ca acca fca aca cfp cia cisa cism cissp pmp pmi capm csm cspo psm itil shrm shrmcp shrmscp sphr phr
  esq pe peng eit leed acc pcc mcc frsa fcipd mcipd acipm fiet mbcs obe mbe cbe kbe ret
  dipl dipling mag bed med bakk
`);

/** Tell father from son. */
export const GENERATIONS = words('jr sr junior senior ii iii iv filho neto');

/** After a comma these make the whole part a remark rather than a given name. */
export const PROFESSIONS = words(`
  coach trainer consultant speaker author founder cofounder ceo cto cfo coo partner director manager engineer lawyer
  attorney architect designer certified professional executive expert advisor strategist recruiter realtor student
  candidate licensed associate fellow chartered freelance berater beraterin coachin trainerin
  gmbh ltd inc llc ag team office group company
`);

/** Belong to the family name that follows. */
export const PARTICLES = words(`
  von van der den de del della di da das dos du la le las los el al ul bin ibn ben bint abu af av ter ten te zu zum zur
  vom st san santa mac mc ap y e i
`);

/** "she/her" beside a name. */
export const PRONOUNS = words(
  'he she they him her them his hers theirs ze hir zir xe xem any all er ihn ihm sie ihr il elle el ella',
);
