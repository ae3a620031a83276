import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { EVENTS, fieldLabel, limitOfClock, termOf, type Term, type TermGroupName } from '#libs/glossary/index.js';
import { en } from './en.js';
import { zh, type Word } from './zh.js';

export type Language = 'zh' | 'en';

const KEPT_AS = 'anqi.language';

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

function makeWords(language: Language, choose: (language: Language) => void) {
  const words = language === 'zh' ? zh : en;
  const pick = (term: Term | undefined, otherwise: string) => term?.[language] ?? otherwise;
  return {
    language,
    choose,
    /** A word of the interface. */
    say: (word: Word, values: Readonly<Record<string, string | number>> = {}) => fill(words[word], values),
    /** One of two wordings that come from the server. */
    either: (chinese: string | undefined, english: string | undefined) => (language === 'zh' ? chinese ?? english : english ?? chinese) ?? '',
    term: (group: TermGroupName, code: string) => pick(termOf(group, code), code),
    event: (type: string) => pick(EVENTS[type], type),
    field: (command: string, path: string) => pick(fieldLabel(command, path), path.slice(path.lastIndexOf('.') + 1)),
    limit: (clockId: string) => pick(limitOfClock(clockId), clockId),
    list: (items: readonly string[]) => items.join(language === 'zh' ? '、' : ', '),
  };
}

export type Words = ReturnType<typeof makeWords>;

const WordsContext = createContext<Words>(makeWords('zh', () => {}));

export function useWords(): Words {
  return use(WordsContext);
}

function keptLanguage(): Language {
  try {
    return localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

/** Chinese unless the person has chosen English before. */
export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(keptLanguage);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const words = useMemo(() => makeWords(language, (next) => {
    setLanguage(next);
    try {
      localStorage.setItem(KEPT_AS, next);
    } catch {
      // A browser without storage forgets the choice at the next visit.
    }
  }), [language]);
  return <WordsContext value={words}>{children}</WordsContext>;
}
