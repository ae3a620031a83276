import { PETITIONS, REPORTS } from '../processes/served.js';
import { formController } from './form-controller.js';
import { PETITION_FORM, publicPetition } from './petition-form.js';
import { publicReport, REPORT_FORM } from './report-form.js';
import { petitionStatus, reportStatus } from './status.js';

/** 网上信访. */
const PetitionForm = formController({
  form: PETITION_FORM, served: PETITIONS, kind: 'petition', body: publicPetition, status: petitionStatus,
  facts: ({ name, phone, address, ...rest }) => ({ ...rest, petitioner: { kind: 'person', name, phone, ...(address ? { address } : {}) } }),
});

/** 12350 网上举报, by name or without. */
const ReportForm = formController({
  form: REPORT_FORM, served: REPORTS, kind: 'hazard-report', body: publicReport, status: reportStatus,
  facts: ({ name, phone, reported, ...rest }) => ({
    ...rest, reporter: { kind: 'person', ...(name ? { name } : {}), ...(phone ? { phone } : {}) }, ...(reported ? { reported: { name: reported } } : {}),
  }),
});

export const FORMS = [PetitionForm, ReportForm];
