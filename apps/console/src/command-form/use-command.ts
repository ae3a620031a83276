import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { CaseView, CommandAnswer } from '../api/types.js';
import { problemOf, type Problem } from '../api/problem.js';
import { caseQuery } from '../api/queries.js';
import { sendCommand } from '../api/send-command.js';
import { factsOf } from '../case-page/case-facts.js';
import { presentMoment } from '../glossary/moments.js';
import { useWords } from '../glossary/words.js';
import { useMe } from '../session/session-store.js';
import { movedByTheClock } from './by-the-clock.js';
import { faultsOf, type Fault } from './check.js';
import type { CommandSpec } from './commands.js';
import { draftName, dropDraft, keepDraft, readDraft, type Draft } from './draft.js';
import { emptyValue, withValueAt, type Path } from './form-value.js';
import { newKey } from './new-key.js';
import { prefillOf } from './prefill.js';
import { payloadFor, schemaFor } from './relevance.js';

export interface Conflict {
  readonly problem: Problem;
  /** The facts when the form was begun, and the case as it stands now. */
  readonly before: unknown;
  readonly now: CaseView;
}

export interface CommandOptions {
  readonly command: CommandSpec;
  readonly view: CaseView | null;
  readonly preset: Readonly<Record<string, unknown>>;
  readonly initial: Readonly<Record<string, unknown>>;
  readonly beside: Readonly<Record<string, unknown>>;
  readonly onDone: (answer: CommandAnswer) => void;
}

/** Every fault a refusal names, by field; what names no field stands above the form. */
function faultsIn(problem: Problem, either: (zh?: string, en?: string) => string): Fault[] {
  const single: Fault[] = problem.field ? [{ field: problem.field, text: either(problem.title, problem.titleEn), cure: either(problem.cure, problem.cureEn) }] : [];
  const several = ((problem.errors ?? []) as unknown as Problem[]).filter((e) => e.field).map((e) => ({ field: e.field ?? '', text: either(e.title, e.titleEn), cure: either(e.cure, e.cureEn) }));
  return several.length > 0 ? several : single;
}

/** One command being filled in: its value and draft, its sending, and what came back. */
export function useCommand({ command, view, preset, initial, beside, onDone }: CommandOptions) {
  const me = useMe();
  const words = useWords();
  const client = useQueryClient();
  const name = draftName(me.id, view?.id, command.type, String(preset['escalationId'] ?? preset['clockId'] ?? command.opensAt ?? ''));
  const begin = (): Draft => ({
    value: { ...(emptyValue(command.schema) as object), ...(command.served ? {} : prefillOf(command.type, view && factsOf(view))), ...initial, ...preset },
    savedAt: presentMoment(), version: view?.version ?? null, facts: view?.facts ?? null, sent: null,
  });
  const [restored, setRestored] = useState<Draft | null>(() => readDraft(name, Date.now()));
  const [draft, setDraft] = useState<Draft>(() => restored ?? begin());
  const [kept, setKept] = useState(false);
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const touched = useRef(false);
  useEffect(() => {
    if (touched.current) setKept(keepDraft(name, draft));
  }, [name, draft]);

  function set(path: Path, value: unknown) {
    touched.current = true;
    setDraft((d) => ({ ...d, value: withValueAt(d.value, path, value), savedAt: presentMoment() }));
    const dotted = path.join('.');
    setFaults((list) => list.filter((f) => f.field !== dotted && !f.field.startsWith(`${dotted}.`)));
  }

  function startOver() {
    dropDraft(name);
    touched.current = false;
    setRestored(null);
    setKept(false);
    setDraft(begin());
    setFaults([]);
    setProblem(null);
  }

  async function submit(version = draft.version) {
    if (busy) return;
    const value = { ...(draft.value as object), ...beside };
    const payload = payloadFor(command.type, command.schema, value);
    const found = faultsOf(schemaFor(command.type, command.schema, value), payload, words, command.type);
    setFaults(found);
    setProblem(null);
    if (found.length > 0) return;
    const content = JSON.stringify(payload);
    // The same content is the same deed: sent again after a lost answer, it is done once.
    const sent = draft.sent?.content === content ? draft.sent : { content, key: newKey() };
    touched.current = true;
    setDraft({ ...draft, version, sent });
    setBusy(true);
    await deliver(payload, version, sent.key, true);
    setBusy(false);
  }

  async function deliver(payload: unknown, version: number | null, key: string, mayRepeat: boolean): Promise<void> {
    try {
      const answer = await sendCommand({ served: command.served, opensAt: command.opensAt, caseId: view?.id, type: command.type, payload, version: version ?? undefined, key });
      touched.current = false;
      dropDraft(name);
      setConflict(null);
      void client.invalidateQueries({ predicate: ({ queryKey }) => ['cases', 'desk', 'inbox', 'clocks-behind'].includes(String(queryKey[0])) || queryKey[1] === view?.id });
      onDone(answer);
    } catch (error) {
      const found = problemOf(error);
      if (found.code === 'stale-version' && view) return meetChange(view.id, found, payload, key, mayRepeat);
      refused(found);
    }
  }

  function refused(found: Problem) {
    setConflict(null);
    setFaults(faultsIn(found, words.either));
    setProblem(found);
  }

  /** The case has moved: looks at it afresh, and either sends again or lets the person compare. */
  async function meetChange(caseId: string, found: Problem, payload: unknown, key: string, mayRepeat: boolean): Promise<void> {
    try {
      const now = await client.fetchQuery({ ...caseQuery(caseId, command.served), staleTime: 0 });
      if (mayRepeat && movedByTheClock(found)) return await deliver(payload, now.version, key, false);
      setConflict({ problem: found, before: draft.facts, now });
    } catch (error) {
      refused(problemOf(error));
    }
  }

  /** Goes on editing on the version that the comparison has shown. */
  function adopt() {
    if (!conflict) return;
    touched.current = true;
    setDraft((d) => ({ ...d, version: conflict.now.version, facts: conflict.now.facts }));
    setConflict(null);
  }

  return { value: draft.value, restored, kept, busy, faults, problem, conflict, set, submit, startOver, adopt };
}
