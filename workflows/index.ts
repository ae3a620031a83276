export { enforcementCase } from './enforcement-case.js';
export { hazardReport } from './hazard-report.js';
export { petition } from './petition.js';
