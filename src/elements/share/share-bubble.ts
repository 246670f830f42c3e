import { bubbleWords as words } from '@/text/share.ts';
import { onceWatched } from '../arrival/live-region.ts';

/** Room between a control and its bubble, and between the bubble and the edge of the window, in CSS pixels. */
const GAP = 8;

/** How long the bubble stays that only says that all went well, in milliseconds. */
const STAY = 10_000;

/** Ends the bubble that is shown: there is one at a time. */
let shown: AbortController | undefined;

/**
 * Says beside a control what has become of the address that was to be copied, and offers more. It goes with Escape, with
 * a click elsewhere, when the focus goes to anything but it and its control, and by itself when all went well.
 * @param isCopied otherwise the address is there, selected
 * @param openMore opens the share sheet; rejects when its script does not arrive
 */
export function showBubble(control: HTMLElement, address: string, isCopied: boolean, openMore: () => Promise<void>): void {
  shown?.abort();
  const showing = (shown = new AbortController());
  const { signal } = showing;
  const bubble = document.createElement('div');
  bubble.className = 'share-bubble';
  const status = document.createElement('p');
  status.role = 'status';
  const more = document.createElement('button');
  more.type = 'button';
  more.textContent = words.more;
  bubble.append(status, more);
  const field = isCopied ? undefined : selectedField(address);
  if (field !== undefined) status.after(field);
  document.body.append(bubble);
  signal.addEventListener('abort', () => void bubble.remove());
  // Above the bar of marks, which is above all of the page.
  if ('showPopover' in bubble) {
    bubble.popover = 'manual';
    bubble.showPopover();
  }
  place(bubble, control);
  // Unseen until it has its words.
  bubble.style.opacity = '0';
  onceWatched(status, () => {
    status.textContent = isCopied ? words.copied : words.selected;
    place(bubble, control);
    bubble.style.opacity = '';
  });
  field?.focus({ preventScroll: true });
  field?.select();

  const leave = (): void => {
    const hadFocus = bubble.contains(document.activeElement);
    showing.abort();
    if (hadFocus) control.focus({ preventScroll: true });
  };
  if (isCopied) {
    const isInUse = (): boolean => bubble.matches(':hover, :focus-within');
    const timer = setInterval(() => void (!isInUse() && showing.abort()), STAY);
    signal.addEventListener('abort', () => void clearInterval(timer));
  }
  more.addEventListener('click', () => {
    openMore().then(
      () => void showing.abort(),
      () => void (status.textContent = words.failed),
    );
  });
  document.addEventListener('pointerdown', ({ target }) => void (target instanceof Node && !bubble.contains(target) && showing.abort()), { signal });
  document.addEventListener('focusin', ({ target }) => void (target instanceof Node && target !== control && !bubble.contains(target) && showing.abort()), { signal });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') {
        // The panel or the bar that the control stands in stays.
        event.stopPropagation();
        leave();
      } else if (event.key === 'Tab') tab(event, bubble, control, leave);
    },
    { signal, capture: true },
  );
}

/** The bubble stands at the end of the page; for the Tab key it comes right after its control. */
function tab(event: KeyboardEvent, bubble: HTMLElement, control: HTMLElement, leave: () => void): void {
  const stops = [...bubble.querySelectorAll<HTMLElement>('input, button')];
  const next = event.shiftKey ? -1 : 1;
  const here = event.target === control ? -1 : stops.findIndex((stop) => stop === event.target);
  if (event.target !== control && here < 0) return;
  const stop = stops[here + next];
  if (event.target === control && event.shiftKey) return;
  if (stop !== undefined) {
    event.preventDefault();
    stop.focus();
  } else {
    // Backwards to the control; onwards to what follows it, which is the browser's to find.
    if (event.shiftKey) event.preventDefault();
    leave();
  }
}

function selectedField(address: string): HTMLInputElement {
  const field = document.createElement('input');
  field.readOnly = true;
  field.value = address;
  field.ariaLabel = words.address;
  return field;
}

/** Below the control, or above it where the window ends or the bar of marks begins; it scrolls with the page. */
function place(bubble: HTMLElement, control: HTMLElement): void {
  const { left, top, bottom } = control.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = bubble;
  const room = document.documentElement.clientWidth - width - GAP;
  const foot = Math.min(innerHeight, document.querySelector('.marks-bar')?.getBoundingClientRect().top ?? innerHeight);
  const isAbove = bottom + GAP + height > foot && top > height + GAP;
  const start = (isAbove ? Math.min(top, foot) - GAP - height : bottom + GAP) + scrollY;
  // Here and not in the sheet, which may not have come.
  Object.assign(bubble.style, { position: 'absolute', margin: '0', inset: `${start}px auto auto ${Math.max(GAP, Math.min(left, room)) + scrollX}px` });
}
