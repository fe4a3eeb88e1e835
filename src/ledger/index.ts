export { openLedger, type Ledger, type LedgerRecord, type RecordKind, type Verdict } from './ledger.ts';
