import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { claimAnchor, claims } from '../domain/claims.ts';

/**
 * A build step that reads the finished chapters and stops when a claim has no address or two. It looks at the
 * HTML and not at the sources, because an address is what a reader's link depends on.
 */
export function claimAddresses(): AstroIntegration {
  return {
    name: 'claim-addresses',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const pages = new Map<string, string>();
        for (const chapter of new Set(claims.map((claim) => claim.chapter))) {
          pages.set(chapter, await chapterPage(dir, chapter));
        }
        const faults = claims.flatMap((claim) => {
          const id = claimAnchor(claim.id);
          const count = (pages.get(claim.chapter) ?? '').split(` id="${id}"`).length - 1;
          if (count === 1) return [];
          return `/${claim.chapter}/: claim ${claim.id} (${claim.gist}) has ${count} addresses #${id}. It needs exactly one <Claim id="${claim.id}"> in content/chapters/zh-CN/${claim.chapter}.mdx.`;
        });
        if (faults.length > 0) throw new Error(faults.join('\n'));
      },
    },
  };
}

async function chapterPage(dir: URL, chapter: string): Promise<string> {
  try {
    return await readFile(new URL(`${chapter}/index.html`, dir), 'utf8');
  } catch (cause) {
    throw new Error(
      `content/claims.json names the chapter “${chapter}”, but the build made no /${chapter}/. Write content/chapters/zh-CN/${chapter}.mdx, or correct the chapter of its claims.`,
      { cause },
    );
  }
}
