import type { InboxItem } from '../api/types.js';

/** What tells one escalation from every other, in the address and among the chosen ones. */
export const addressOf = (item: Pick<InboxItem, 'processId' | 'escalationId'>) => `${item.processId}/${item.escalationId}`;
