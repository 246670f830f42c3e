import { pageWords } from '@/text/page.ts';

/** Fragments that are no address of this site: WeChat and QQ put theirs where ours was. */
const FOREIGN = /^#(wechat_|:~:)|[=&]/;

/** Says in a line under the heading that the address's fragment leads nowhere on this page. */
function checkTarget(): void {
  document.querySelector('.missing-target')?.remove();
  const { hash } = location;
  if (hash.length < 2 || FOREIGN.test(hash) || document.getElementById(decode(hash.slice(1))) !== null) return;
  const line = document.createElement('p');
  line.className = 'missing-target';
  line.setAttribute('role', 'status');
  line.textContent = pageWords.missingTarget;
  document.querySelector('main h1')?.after(line);
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // A stray percent sign: the fragment stands for itself.
    return fragment;
  }
}

window.addEventListener('hashchange', checkTarget);
checkTarget();
