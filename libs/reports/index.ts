export { annualReport, type AnnualReport } from './annual-report.js';
export { rateText, valueText, yuanText, type Figure, type Value } from './figure.js';
export { KeptYears } from './kept-years.js';
export { compareWithPublished, type Comparison } from './published.js';
export { textTable } from './text-table.js';
export { figuresOf, wholeYear, type WholeYear } from './whole-year.js';
export { recordedYears } from './year-records.js';
