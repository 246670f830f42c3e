/** A paragraph of the share sheet. */
export function line(className: string, text: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.className = className;
  paragraph.textContent = text;
  return paragraph;
}

/** A button that does something on the page. */
export function actionButton(text: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', act);
  return button;
}

/** A part of the sheet under its name, which names a field of it too. */
export function labelled(name: string, ...content: readonly HTMLElement[]): HTMLElement {
  const part = document.createElement('section');
  part.className = 'share-sheet__part';
  part.ariaLabel = name;
  for (const field of content) if (field instanceof HTMLInputElement) field.ariaLabel = name;
  part.append(line('share-sheet__name', name), ...content);
  return part;
}
