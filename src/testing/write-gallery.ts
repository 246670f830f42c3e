/** `npm run gallery`: takes the charts of `dist/` as they are now for what they should be, in src/figures/gallery. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { galleryDrawings, galleryFolder } from './gallery-drawings.ts';

const drawings = galleryDrawings();
rmSync(galleryFolder, { recursive: true, force: true });
mkdirSync(galleryFolder);
for (const { file, svg } of drawings) writeFileSync(join(galleryFolder, file), svg);
console.log(`${String(drawings.length)} drawings in src/figures/gallery. Look at them under \`npm run dev\`: http://localhost:4321/gallery/`);
