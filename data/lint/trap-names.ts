/**
 * Surnames that several people of this coverage bear, or that people outside it bear as often: alone they name
 * nobody.
 */
const surnames = `
  adams allen anderson bass biden black brown bush campbell carr carter castro clark collins cox cruz davis diaz
  evans fernandez flores ford garcia gomez gonzales gonzalez graham green gutierrez hall harris hernandez hill
  jackson jenkins johnson johnston jones jordan kaine kelley kelly kennedy king kraft lee lewis lopez lyons martin
  martinez mcconnell mendoza menendez miller moore morales moran morgan morris murphy nelson nguyen ortiz patel paul
  perez phillips porter ramirez ramos reed reyes reynolds rivera roberts robinson rodriguez rogers romero ruiz ryan
  salazar sanchez sanders scott smith stewart sullivan taylor thomas thompson torres turner vance vargas vasquez walker
  walsh warner warren washington watson white williams wilson wright wu young
`;
export const SHARED_SURNAMES: ReadonlySet<string> = new Set(surnames.trim().split(/\s+/));

/** Spellings that are other people's names, beside the person here whose name they resemble. */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  Waltz: 'tim-walz',
  Mullen: 'markwayne-mullin',
  Holman: 'tom-homan',
  Hohman: 'tom-homan',
  Newsome: 'gavin-newsom',
  Vitiello: 'caleb-vitello',
  Vitello: 'ronald-vitiello',
  Blanch: 'todd-blanche',
  Preti: 'alex-pretti',
  Sheehan: 'madison-sheahan',
  Johnston: 'mike-johnson',
  Kelley: 'john-kelly',
  Bond: 'pam-bondi',
  Gonzalez: 'tony-gonzales',
  Meyers: 'julie-myers-wood',
  Abbot: 'greg-abbott',
};

/** Acronyms that mean something else in other news, and in some news of this field. */
const acronyms = `
  ACA ACCESS AIC AMO AOL AP APA ATD BIA BPD CAA CAIR CAP CAT CFI CHC CIS CMS CPD CRS DED DOC DOT DPS EAD EWI FAIR FPS
  FRP FTCA GEO HRW HSGP HSI INA LOP LPR MORA MPD MPI MPP NEPA NSA NTA OFO OLS OPT PARRIS PBJ PD PEP PI PIP PRM RPC SGE
  SIV SJC SSA SSP TN TRO UAC UC VOICE VWP
`;
export const SHARED_ACRONYMS: ReadonlySet<string> = new Set(acronyms.trim().split(/\s+/));
