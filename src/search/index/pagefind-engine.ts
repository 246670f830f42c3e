/**
 * Pagefind's WebAssembly in the browser, called as Pagefind's own script calls it: of that script's 13 KB a search for
 * single letters needs what is here, and a piece of the index that does not arrive is an empty one there, a failure here.
 */

/** A record that has a letter. */
export interface Match {
  /** The record's position on the site, from 0. */
  readonly record: number;
  /** Where the letter stands, ascending. */
  readonly positions: readonly number[];
}

/** Pagefind, started. */
export interface Engine {
  /** Every record that has `letter` (in normal form). @throws whatever `read` throws, and when Pagefind refuses a piece */
  readonly recordsWith: (letter: string) => Promise<readonly Match[]>;
}

/** Where the engine itself lies in the index's folder. */
export const ENGINE_FILE = 'wasm.unknown.pagefind';

/** Where Pagefind's list of its records and pieces lies in the folder of a build. */
export const LIST_FILE = 'list.pf_meta';

/** Where a piece of the index lies in the folder of a build. */
export function pieceFile(piece: string): string {
  return `index/${piece}.pf_index`;
}

/** What a file holds, uncompressed. */
type Content = Uint8Array<ArrayBuffer>;

/** Address of a string in the engine's memory, and its length in bytes. */
type Passed = readonly [address: number, length: number];

/** The exports of Pagefind 1.5.2 that are used; an engine is an address, which changes with each piece. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_malloc: (length: number, alignment: number) => number;
  readonly __wbindgen_free: (...memory: readonly [...Passed, alignment: number]) => void;
  readonly __wbindgen_start: () => void;
  readonly init_pagefind: (...list: Passed) => number;
  readonly load_index_chunk: (engine: number, ...piece: Passed) => number;
  readonly request_indexes: (engine: number, ...query: Passed) => Passed;
  readonly search: (
    engine: number,
    ...asked: readonly [...query: Passed, ...asTyped: Passed, ...filters: Passed, ...sort: Passed, isExact: 0, exactDiacritics: 0]
  ) => Passed;
}

/** Pagefind's answer as JSON, as far as it is read. */
interface Answer {
  readonly results: readonly { readonly p: string; readonly l: readonly { readonly l: number }[] }[];
}

/**
 * Starts Pagefind.
 * @param module the content of {@link ENGINE_FILE}
 * @param read gives a file of the build's folder, uncompressed
 * @throws whatever `module` or `read` throws, and when Pagefind refuses a file
 */
export async function startEngine(module: Promise<Content>, read: (name: string) => Promise<Content>): Promise<Engine> {
  // The table of JavaScript's values, which this glue would fill, stays empty: none is passed.
  const imports = { './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => undefined } };
  const [{ instance }, list] = await Promise.all([module.then((bytes) => WebAssembly.instantiate(bytes, imports)), read(LIST_FILE)]);
  const wasm = instance.exports as unknown as Exports;
  const pieces = new Map<string, Promise<void>>();

  /** What is passed belongs to Pagefind, which frees it. */
  const pass = (bytes: Uint8Array): Passed => {
    const address = wasm.__wbindgen_malloc(bytes.length, 1);
    new Uint8Array(wasm.memory.buffer).set(bytes, address);
    return [address, bytes.length];
  };
  const passText = (text: string): Passed => pass(new TextEncoder().encode(text));
  const take = ([address, length]: Passed): unknown => {
    const json = new TextDecoder().decode(new Uint8Array(wasm.memory.buffer, address, length));
    wasm.__wbindgen_free(address, length, 1);
    return JSON.parse(json);
  };

  wasm.__wbindgen_start();
  let engine = started(wasm.init_pagefind(...pass(list)));

  const load = async (piece: string): Promise<void> => {
    const bytes = await read(pieceFile(piece));
    engine = started(wasm.load_index_chunk(engine, ...pass(bytes)));
  };
  const loaded = (piece: string): Promise<void> => {
    const loading = pieces.get(piece) ?? load(piece);
    pieces.set(piece, loading);
    return loading;
  };
  const recordsWith = async (letter: string): Promise<readonly Match[]> => {
    const query = letter.normalize('NFD');
    const needed = take(wasm.request_indexes(engine, ...passText(query))) as readonly string[];
    await Promise.all(needed.filter((piece) => piece !== '').map(loaded));
    const asked = [...passText(query), ...passText(letter), ...passText('{}'), ...passText(''), 0, 0] as const;
    const { results } = take(wasm.search(engine, ...asked)) as Answer;
    return results.map(({ p, l }) => ({ record: Number(p), positions: l.map((place) => place.l) }));
  };
  return { recordsWith };
}

function started(engine: number): number {
  if (engine === 0) throw new Error('Pagefind refused a file of its index');
  return engine;
}
