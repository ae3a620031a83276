import { fromSql } from '#libs/journal/sql-time.js';
import type { Instant } from '#libs/calendar/index.js';
import type { DeskState } from '#libs/casework/desk/index.js';
import { openState } from '#libs/privacy/index.js';
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { DeskKind } from './desk-items.js';

/** No letter that looks like a digit or like another letter. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

/**
 * The code that goes with a receipt number: ten characters that only the server's secret and the process id give. Nothing is
 * stored, so the desk can print a lost receipt again, and whoever reads the database cannot.
 */
export function queryCode(secret: string, processId: string): string {
  const digest = createHmac('sha256', secret).update(`receipt:${processId}`).digest();
  return Array.from({ length: LENGTH }, (_, i) => ALPHABET[(digest[i] ?? 0) % ALPHABET.length]).join('');
}

/** As people type it: full-width and half-width brackets, spaces, capital or small letters. */
export function normalReceipt(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').replace(/[[(【〔]/g, '〔').replace(/[\])】〕]/g, '〕');
}

export interface ReceiptHolder<S extends DeskState> { readonly id: string; readonly bureauName: string; readonly state: S; readonly changedAt: Instant }

/** The petition or report of a receipt, or null; a wrong number and a wrong code are one answer. */
export async function findByReceipt<S extends DeskState>(db: DataSource, secret: string, kind: DeskKind, receipt: string, code: string): Promise<ReceiptHolder<S> | null> {
  const rows = (await db.query(
    `SELECT p.id, p.state, p.changed_at, b.name FROM process p JOIN bureau b ON b.id = p.bureau_id WHERE p.kind = ? AND p.number IN (?, ?)`, [kind, receipt.trim(), normalReceipt(receipt)],
  )) as { id: string; state: string; changed_at: string; name: string }[];
  const given = Buffer.from(code.normalize('NFKC').replace(/[\s-]+/g, '').toUpperCase());
  for (const row of rows) {
    const right = Buffer.from(queryCode(secret, row.id));
    if (given.length === right.length && timingSafeEqual(given, right)) return { id: row.id, bureauName: row.name, state: await openState<S>(db, row.id, row.state), changedAt: fromSql(row.changed_at) };
  }
  return null;
}
