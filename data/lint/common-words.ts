/**
 * Words of everyday English that are also surnames, acronyms or short names in this field. Alone, and without a
 * case rule or a need, none of them may be an alias; none may be a short form.
 */
const words = `
  able account act action agency agent alien all any appeal arrest asylum attorney bank bar barbara bill bishop black board
  bond border brown cap case cat chance chief child church city civil clean code commission committee
  congress council country county court cross day deal department detention director do east even face fair faith
  family federal field fine first flood force foreign form free general good governor great green guard hall hand
  hart her hill him hold home hope house ice immigrant immigration in judge just justice king land lane law lemon
  light long love man march mark may mayor memo migrant more new noble north office officer on one
  operation opt order parole pass patriot penn plan police policy post power price program protect protection raid
  reason relief removal rice rich rights rose rule safe sanctuary secretary section secure security service
  settlement sheriff short south special state states status stone strong surge surprise temple term title trust
  us visa wall ward warrant west white will wise wolf wood work world young
`;
export const COMMON_WORDS: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
