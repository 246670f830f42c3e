import { embedCodeWords as words } from '@/text/embed-code.ts';

/** Width of a column of text on another site, in CSS pixels, for which the code suggests a height. */
const USUAL_WIDTH = 720;

/** Room for lines that break elsewhere in the reader's typefaces, in CSS pixels. */
const SPARE_HEIGHT = 30;

/**
 * `<embed-code>` around the code that shows the figure elsewhere: completes its addresses and its height, and adds a
 * button that copies it. In a frame there is nothing to explain: it hides.
 */
class EmbedCode extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('textarea');
    if (field === null) return;
    this.hidden = window.parent !== window;
    if (this.hidden || this.querySelector('button') !== null) return;
    // The build knows the address where it was told one, and never the height.
    const whole = replaced(field.value, /src="(https?:\/\/[^/"]+)?\//g, (_, site: string = location.origin) => `src="${site}/`);
    field.value = replaced(whole, /height="\d+"/, () => `height="${heightAt(USUAL_WIDTH, this) + SPARE_HEIGHT}"`);
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.copy;
    const status = document.createElement('span');
    status.role = 'status';
    button.addEventListener('click', () => {
      void copy(field).then((isCopied) => {
        status.textContent = isCopied ? words.copied : words.selected;
      });
    });
    this.append(button, ' ', status);
  }
}

/** @throws when the code, which src/figures/embed-code.ts writes, does not hold what is to be replaced. */
function replaced(code: string, part: RegExp, by: (...match: string[]) => string): string {
  if (code.search(part) < 0) throw new Error(`embed-code: the code of the page holds no ${part.source}; src/figures/embed-code.ts and src/elements/embed-code.ts must agree`);
  return code.replace(part, by);
}

/** Whether the clipboard took the text; where it does not, the text is selected, ready for the reader to copy. */
async function copy(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}

/** How high the page is at a width without what it says to whoever opens it by itself, in whole tens of CSS pixels. */
function heightAt(width: number, without: HTMLElement): number {
  const { style } = document.body;
  style.inlineSize = `${width}px`;
  without.hidden = true;
  const { height } = document.body.getBoundingClientRect();
  without.hidden = false;
  style.inlineSize = '';
  return Math.ceil(height / 10) * 10;
}

if (!customElements.get('embed-code')) customElements.define('embed-code', EmbedCode);
