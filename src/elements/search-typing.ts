/** A text field as people type into it, input methods included. */

/** Milliseconds without a key before a search. */
const PAUSE = 120;
/** While an input method composes: Android composes Latin words too, and may never end. */
const COMPOSING_PAUSE = 1200;
/** Safari sends the Enter that ends a composition after its end. */
const AFTER_COMPOSITION = 60;

/** What a view asks about the typing in its field. */
export interface Typing {
  /** Whether the key belongs to the input method. */
  readonly isForInputMethod: (event: KeyboardEvent) => boolean;
  /** Reports a change that still waits for its pause, now. */
  readonly flush: () => void;
}

/** Calls `onText` with the field's text after a pause, and at once when a composition ends. */
export function listenToTyping(field: HTMLInputElement, onText: (text: string) => void, signal: AbortSignal): Typing {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let composing = false;
  let composedAt = -AFTER_COMPOSITION;

  const report = () => {
    clearTimeout(timer);
    timer = undefined;
    onText(field.value);
  };
  const reportAfter = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(report, pause);
  };

  field.addEventListener('compositionstart', () => (composing = true), { signal });
  field.addEventListener(
    'compositionend',
    (event) => {
      composing = false;
      composedAt = event.timeStamp;
      report();
    },
    { signal },
  );
  field.addEventListener('input', () => reportAfter(composing ? COMPOSING_PAUSE : PAUSE), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    isForInputMethod: (event) =>
      composing || event.isComposing || event.key === 'Process' || event.timeStamp - composedAt < AFTER_COMPOSITION,
    flush: () => {
      if (timer !== undefined) report();
    },
  };
}
