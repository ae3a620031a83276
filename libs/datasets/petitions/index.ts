export { dazu2021Petitions } from './dazu-2021.js';
export { DONGLI_2022_AS_OF, dongli2022Reports } from './dongli-2022-reports.js';
