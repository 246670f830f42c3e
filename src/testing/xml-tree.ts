/** An element of an XML file. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text that stands directly in it. */
  readonly text: string;
}

const PART = /<\?[^?]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** An element while it is read. */
interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/**
 * The root of an XML file as feeds and site maps are: elements, attributes and text.
 * @throws when the file is not well-formed, or holds what such files need not hold (comments, CDATA, a DTD).
 */
export function parseXml(file: string): XmlElement {
  const root: Open = { name: '', attributes: new Map(), children: [], text: '' };
  const open: Open[] = [root];
  PART.lastIndex = 0;
  while (PART.lastIndex < file.length) {
    const at = PART.lastIndex;
    const match = PART.exec(file);
    const parent = open.at(-1);
    if (match === null || parent === undefined) throw new Error(`not well-formed at ${String(at)}: ${file.slice(at, at + 60)}`);
    const [, closing, name, attributes = '', empty, text] = match;
    if (text !== undefined) parent.text += decoded(text);
    else if (name !== undefined && closing === '/') {
      if (open.length === 1 || parent.name !== name) throw new Error(`</${name}> at ${String(at)} does not close <${parent.name}>`);
      open.pop();
    } else if (name !== undefined) {
      const element: Open = { name, attributes: readAttributes(attributes), children: [], text: '' };
      parent.children.push(element);
      if (empty === '') open.push(element);
    }
  }
  const [only, ...more] = root.children;
  if (open.length > 1 || only === undefined || more.length > 0 || root.text.trim() !== '') throw new Error('not one element that is closed at the end');
  return only;
}

/** The texts of the elements that a path of names leads to: `['channel', 'item', 'link']`. */
export function textsAt(element: XmlElement, ...path: readonly string[]): string[] {
  return elementsAt(element, ...path).map(({ text }) => text);
}

/** The elements that a path of names leads to, in the order of the file. */
export function elementsAt(element: XmlElement, ...path: readonly string[]): XmlElement[] {
  return path.reduce<readonly XmlElement[]>((found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)), [element]).slice();
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decoded(value)]));
}

function decoded(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);|&/gi, (entity, name: string | undefined) => {
    if (name?.startsWith('#') === true) return String.fromCodePoint(Number(name.replace('#', '').replace(/^x/i, '0x')));
    const character = name === undefined ? undefined : ENTITIES[name];
    if (character === undefined) throw new Error(`${entity} is no entity of XML`);
    return character;
  });
}
