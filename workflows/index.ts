export { enforcementCase } from './enforcement-case.js';
