/** `src/testing/address-ledger.json`: one address a line, so that a change shows as one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Addresses } from './address-ledger.ts';
import { root } from './project-root.ts';

const FILE = 'src/testing/address-ledger.json';

/**
 * The addresses that were published once.
 * @throws when the file is not an object of texts
 */
export function readLedger(): Addresses {
  const raw: unknown = JSON.parse(readFileSync(join(root, FILE), 'utf8'));
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw new Error(`${FILE}: expected { "address": "meaning", … }. Take the file back from the last commit.`);
  return new Map(
    Object.entries(raw).map(([address, meaning]: [string, unknown]) => {
      if (typeof meaning !== 'string') throw new Error(`${FILE} · ${address}: expected a text. Take the line back from the last commit.`);
      return [address, meaning];
    }),
  );
}

/** Writes the ledger in the order that it is given in. */
export function writeLedger(ledger: Addresses): void {
  writeFileSync(join(root, FILE), `${JSON.stringify(Object.fromEntries(ledger), null, 1)}\n`);
}
