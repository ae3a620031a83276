export { annualReport, type AnnualReport } from './annual-report.js';
export { rateText, valueText, yuanText, type Figure, type Value } from './figure.js';
export { textTable } from './text-table.js';
export { recordedYears } from './year-records.js';
