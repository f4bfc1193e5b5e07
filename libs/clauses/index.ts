export { allClauses, clauseById, type Citing, type KnownClause } from './catalogue.js';
export { clausesIn, type Clause } from './clause-id.js';
export { casesUnder } from './cases-under.js';
