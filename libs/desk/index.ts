export { closureBoard, type Board } from './board.js';
export { DESK_KINDS, deskItems, type DeskItem, type DeskKind } from './desk-items.js';
export { knownItems, type KnownItem } from './known-items.js';
export { ledgerPage, type LedgerFilter, type LedgerRow } from './ledger.js';
export { findByReceipt, normalReceipt, queryCode, type ReceiptHolder } from './receipt.js';
export { absorbedBy, workload } from './workload.js';
