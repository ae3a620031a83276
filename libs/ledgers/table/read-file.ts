import { LIMITS } from '../limits.js';
import { LedgerFault } from '../refusals.js';
import type { Table } from './cell.js';
import { decodeText, type Encoding } from './decode.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';

export interface ReadFile {
  readonly format: 'xlsx' | 'csv';
  readonly encoding: Encoding | null;
  readonly tables: readonly Table[];
  /** Names of hidden sheets that were passed over. */
  readonly hidden: readonly string[];
}

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** Reads a ledger by what it is, whatever its name says. Throws a LedgerFault for a file that cannot be taken. */
export async function readFile(bytes: Buffer): Promise<ReadFile> {
  if (bytes.length > LIMITS.fileBytes) throw new LedgerFault('ledger-too-large', { limit: LIMITS.fileBytes / 1_048_576 });
  if (bytes.length === 0) throw new LedgerFault('ledger-empty');
  if (bytes.subarray(0, 4).equals(OLE)) throw new LedgerFault('ledger-old-xls');
  if (bytes.subarray(0, 4).equals(ZIP)) return { format: 'xlsx', encoding: null, ...(await readXlsx(bytes)) };
  const { text, encoding } = decodeText(bytes);
  return { format: 'csv', encoding, tables: [readCsv(text)], hidden: [] };
}
