/**
 * `npm run ledger`: builds the site and adds the addresses that the ledger does not hold; it never removes one.
 * `npm run ledger -- --reworded /coast/#ports` takes over the new words of one address that still means the same.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reworded, withNewAddresses } from './address-ledger.ts';
import { readLedger, writeLedger } from './ledger-file.ts';
import { root } from './project-root.ts';
import { publishedAddresses } from './published-addresses.ts';

const { values } = parseArgs({ options: { reworded: { type: 'string', multiple: true, default: [] } } });
// With an address, as in the tests: without one the build leaves the feed out.
const { status } = spawnSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
  cwd: root,
  stdio: 'inherit',
  env: { SITE_URL: 'https://jiangsu.example', ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
if (status !== 0) throw new Error('The build failed, and the ledger stays as it is. Its messages above say what to correct.');

const before = readLedger();
const site = publishedAddresses();
const after = values.reworded.reduce((ledger, address) => reworded(ledger, site, address), withNewAddresses(before, site));
writeLedger(after);
console.log(`${String(after.size - before.size)} new addresses, ${String(values.reworded.length)} reworded, ${String(after.size)} in all`);
