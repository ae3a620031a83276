import { legalDay, type Instant } from '#libs/calendar/index.js';
import { KIND_IDS } from '#libs/documents/kinds.js';
import { checkTemplate } from '#libs/documents/template-check.js';
import { readTemplate, templatesInUse } from '#libs/documents/templates-store.js';
import type { BureauContexts } from '#libs/journal/directory.js';
import type { DataSource } from 'typeorm';
import { readContacts } from '../contacts.js';
import { readinessOf, type ReadinessItem } from './items.js';

/** A bureau's own templates that would not pass the check today: the list of tags may have changed since they were uploaded. */
async function brokenTemplates(db: DataSource, bureauId: string): Promise<string[]> {
  const inUse = await templatesInUse(db, bureauId);
  const own = KIND_IDS.filter((kind) => inUse.get(kind)?.builtin === false);
  const checked = await Promise.all(own.map(async (kind) => {
    const template = await readTemplate(db, bureauId, kind);
    return template && checkTemplate(kind, template.content) ? kind : null;
  }));
  return checked.filter((kind) => kind !== null);
}

/** What must still be set before the first case of a bureau. `mail`: whether the installation can send mail. */
export async function readReadiness(db: DataSource, contexts: BureauContexts, bureauId: string, { now, mail }: { readonly now: Instant; readonly mail: boolean }): Promise<{ ready: boolean; items: readonly ReadinessItem[] }> {
  const { profile, staff, calendar } = await contexts.of(bureauId);
  const items = readinessOf({
    today: legalDay(now), profile, people: staff.all(), isPublished: (year) => calendar.isPublished(year), mail, contacts: await readContacts(db, bureauId), brokenTemplates: await brokenTemplates(db, bureauId),
  });
  return { ready: items.every((i) => i.done), items };
}
