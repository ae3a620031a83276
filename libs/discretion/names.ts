import type { Circumstance, TierId } from './types.js';

/** What the circumstances are called in documents and messages. */
export const CIRCUMSTANCE_NAMES: Readonly<Record<Circumstance, { readonly zh: string; readonly en: string }>> = {
  'first-found': { zh: '初次被发现', en: 'found for the first time' },
  minor: { zh: '情节轻微', en: 'minor' },
  'no-harmful-consequence': { zh: '没有造成危害后果', en: 'no harmful consequence' },
  'corrected-at-once': { zh: '及时改正', en: 'corrected at once' },
  cooperative: { zh: '积极配合', en: 'cooperative' },
  rectified: { zh: '整改到位', en: 'rectified' },
  'harm-reduced': { zh: '主动消除或者减轻危害后果', en: 'harm removed or reduced of their own accord' },
  coerced: { zh: '受他人胁迫或者诱骗', en: 'coerced or deceived' },
  'voluntary-report': { zh: '主动供述尚未掌握的违法行为', en: 'told of unknown violations' },
  meritorious: { zh: '配合查处有立功表现', en: 'helped to solve other violations' },
  repeated: { zh: '再次违法', en: 'repeated' },
  'refused-to-correct': { zh: '拒不改正', en: 'refused to correct' },
  'concealed-evidence': { zh: '隐匿、毁灭证据', en: 'hid or destroyed evidence' },
  'harm-caused': { zh: '造成危害后果', en: 'harm was caused' },
};

export const TIER_NAMES: Readonly<Record<TierId, { readonly zh: string; readonly en: string }>> = {
  light: { zh: '从轻', en: 'light' }, ordinary: { zh: '一般', en: 'ordinary' }, serious: { zh: '从重', en: 'serious' },
};
