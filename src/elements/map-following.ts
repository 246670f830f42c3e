/**
 * Whether a map follows the passage being read beside it, and what it brings out for that. A choice, a drag or a zoom
 * ends the following; a reset begins it anew.
 */
export class MapFollowing {
  /** Features that the passage being read brings out. */
  #read: readonly string[] = [];
  /** Those of them that the map shows now. */
  #followed: readonly string[] = [];
  #isOn = true;
  #showsAll = false;

  /** Features that the map brings out for the passage that it has followed to. */
  get followed(): readonly string[] {
    return this.#followed;
  }

  /** Whether the passage being read brings something out to which the map does not follow. */
  get isHeldBack(): boolean {
    return !this.#isOn && this.#read.length > 0;
  }

  /** Whether the reader wants nothing muted, whatever is chosen, until the map follows or is reset. */
  get showsAll(): boolean {
    return this.#showsAll;
  }

  /**
   * Takes note of what the passage being read brings out.
   * @returns whether the map is to follow there
   */
  read(features: readonly string[]): boolean {
    const isChange = this.#read.length > 0 || features.length > 0;
    this.#read = features;
    return this.#isOn && isChange;
  }

  /** Follows to the passage being read; gives the features to show, none for the whole map. */
  follow(): readonly string[] {
    this.#isOn = true;
    this.#showsAll = false;
    this.#followed = this.#read;
    return this.#followed;
  }

  /** Ends the following for a place or a view that was asked for, and what was brought out goes with it. */
  stop(): void {
    this.#isOn = false;
    this.#followed = [];
  }

  /** A hand has moved the map. The whole frame is what following begins from. */
  move(isWhole: boolean): void {
    this.#isOn = isWhole;
  }

  /** Nothing is muted any more; gives whether the map had followed to a passage. */
  showAll(): boolean {
    this.#showsAll = true;
    this.#isOn = false;
    return this.#followed.length > 0;
  }

  /** As on a map that nobody has touched, before its first passage. */
  reset(): void {
    this.#followed = [];
    this.#showsAll = false;
  }
}
