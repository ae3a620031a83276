import type { Refusal, RefusalText } from '#libs/casework/kernel/index.js';
import { STAFF } from '#libs/casework/testing/bureau.js';

/** One way to be refused: the code, the circumstances in plain words, and what is asked. */
export type RefusalRow = readonly [code: string, when: string, run: () => Refusal];

/** Fails unless the refusal says everything a person needs, each in its own language. */
export function expectWhole(refusal: Refusal, text: RefusalText | undefined): void {
  expect(refusal.kind).toBe(text?.kind);
  for (const words of [refusal.zh, refusal.en, refusal.rule, refusal.cureZh, refusal.cureEn]) {
    expect(words.trim()).not.toBe('');
    expect(words).not.toMatch(/\{\w+\}|undefined/);
  }
  const english = STAFF.reduce((words, person) => words.replaceAll(person.name, ''), `${refusal.en} ${refusal.cureEn}`);
  expect(english).not.toMatch(/[\u4e00-\u9fff]/);
}
