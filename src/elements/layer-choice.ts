import { pushViewState, readViewState, VIEW_CHANGE } from './view-state.ts';

/**
 * The choice between maps that stand in one place, as radio buttons that work by themselves. This adds the address:
 * a link to a map or a place on it shows that map, and a choice is a step that Back undoes.
 */
class LayerChoice extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    const abort = new AbortController();
    const { signal } = abort;
    this.#abort = abort;
    const read = (): void => {
      this.#showAsked();
    };
    const arrive = (): void => {
      const shown = this.#showAsked();
      // The target had no box until its layer was shown, and the browser could not scroll to it.
      if (location.hash === `#fig-${shown}`) document.querySelector(location.hash)?.scrollIntoView();
    };
    this.addEventListener(
      'change',
      (event) => {
        if (event.target instanceof HTMLInputElement) pushViewState({ map: event.target.value, place: '' });
      },
      { signal },
    );
    document.addEventListener(VIEW_CHANGE, read, { signal });
    window.addEventListener('popstate', read, { signal });
    window.addEventListener('hashchange', arrive, { signal });
    arrive();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  /** Shows the map that the address asks for, or the first one; gives its id. */
  #showAsked(): string {
    const asked = readViewState(location.search)?.map ?? /^#fig-(.+)$/.exec(location.hash)?.[1];
    const choices = [...this.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    const choice = choices.find(({ value }) => value === asked) ?? choices.find((input) => input.defaultChecked);
    if (choice !== undefined) choice.checked = true;
    return choice?.value ?? '';
  }
}

if (!customElements.get('layer-choice')) customElements.define('layer-choice', LayerChoice);
