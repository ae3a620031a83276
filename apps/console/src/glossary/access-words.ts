/** Words of the access log, in both languages side by side. */
export const accessWords = {
  zh: {
    adminAccesses: '查阅记录', accessesIntro: '谁在何时查阅了哪件事项的个人信息；只记编号，保存三年', accessReader: '查阅人', accessWhat: '查阅内容', accessItem: '事项', accessOrigin: '来源', accessNone: '没有符合条件的查阅记录', accessProcess: '事项编号（ID）', accessCount: '{n} 项',
  },
  en: {
    adminAccesses: 'Access log', accessesIntro: 'Who opened whose personal data, and when; ids only, kept for three years', accessReader: 'Reader', accessWhat: 'Opened', accessItem: 'Process', accessOrigin: 'From', accessNone: 'No entry fits', accessProcess: 'Process id', accessCount: '{n} shown',
  },
} as const;
