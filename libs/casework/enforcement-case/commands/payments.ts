import { day, fen, text } from '../../kernel/fields.js';
import { payableOf, type Payment } from '../facts.js';
import { duesOf } from '../late-fine.js';
import { refuse } from '../refusals.js';
import { penaltiesInForce, type EnforcementCase } from '../state.js';

export const hasFine = (c: EnforcementCase) => (payableOf(penaltiesInForce(c)) > 0 ? null : refuse('no-fine'));

/** Where the account stands once this payment is in it, on the last day money came in: payments may be recorded out of order. */
export function afterPayment(c: EnforcementCase, payment: Payment) {
  const payments = [...c.payments, payment];
  const last = payments.reduce((day, p) => (p.paidOn > day ? p.paidOn : day), payment.paidOn);
  const dues = duesOf({ ...c, payments }, last);
  return { ...dues, excess: dues.paid - dues.principal - dues.lateFine };
}

export const paymentFields = { amountFen: fen().min(1), paidOn: day(), receiptNo: text(60) };
