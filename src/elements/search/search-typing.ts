/** A text field as people type into it, input methods included. */

/** Milliseconds without a key while a touch keyboard composes: Android composes Latin words too, and may never end. */
const COMPOSING_PAUSE = 1200;
/** Milliseconds after a composition: Safari sends the Enter that ends it late. */
const AFTER_COMPOSITION = 60;
/** What browsers give as `keyCode` for a key that the input method took. */
const TAKEN_KEY = 229;

/** What a view asks about the typing in its field. */
export interface Typing {
  /** Whether the key belongs to the input method. */
  readonly isForInputMethod: (event: KeyboardEvent) => boolean;
  /** Whether an input method composes, or has just ended to. */
  readonly isComposing: () => boolean;
}

/**
 * Calls `onText` with the field's text at once when it changes, but never while an input method composes: then when the
 * composition ends, and on a touch screen after a pause as well.
 */
export function listenToTyping(field: HTMLInputElement, onText: (text: string) => void, signal: AbortSignal): Typing {
  const touch = matchMedia('(pointer: coarse)');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let composing = false;
  let composedAt = -AFTER_COMPOSITION;

  const report = () => {
    clearTimeout(timer);
    onText(field.value);
  };
  field.addEventListener('compositionstart', () => (composing = true), { signal });
  field.addEventListener(
    'compositionend',
    ({ timeStamp }) => {
      composing = false;
      composedAt = timeStamp;
      report();
    },
    { signal },
  );
  field.addEventListener(
    'input',
    (event) => {
      if (!composing && !(event instanceof InputEvent && event.isComposing)) return report();
      clearTimeout(timer);
      if (touch.matches) timer = setTimeout(report, COMPOSING_PAUSE);
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  /** On touch keyboards the key that searches ends the composition and means what it says. */
  const hasJustComposed = (now: number) => !touch.matches && now - composedAt < AFTER_COMPOSITION;
  return {
    isForInputMethod: (event) =>
      composing ||
      event.isComposing ||
      event.key === 'Process' ||
      codeOf(event) === TAKEN_KEY ||
      hasJustComposed(event.timeStamp),
    isComposing: () => composing || hasJustComposed(performance.now()),
  };
}

/** No other sign than this old one is left on the late Enter of Safari. */
function codeOf({ keyCode }: { readonly keyCode: number }): number {
  return keyCode;
}
