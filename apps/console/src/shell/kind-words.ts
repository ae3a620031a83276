import type { TermGroupName } from '#libs/glossary/index.js';
import { homeOf } from '../api/home.js';
import type { Word } from '../glossary/zh.js';

const KINDS: Readonly<Record<'cases' | 'petitions' | 'hazard-reports', { readonly word: Word; readonly stages: TermGroupName }>> = {
  cases: { word: 'kindCase', stages: 'stage' }, petitions: { word: 'kindPetition', stages: 'petitionStage' }, 'hazard-reports': { word: 'kindReport', stages: 'reportStage' },
};

/** What a kind of process is called, in whose words its stages are told, and where one of them is shown. */
export function kindOf({ id, kind }: { readonly id: string; readonly kind: string }) {
  const { place } = homeOf(kind);
  return { ...KINDS[place], address: `/${place}/${id}` };
}
