/** Why a search could not be done; the interface says it in the reader's words. `unexpected` is a fault of the search itself. */
export type FailureReason = 'old-browser' | 'no-webassembly' | 'index-missing' | 'too-slow' | 'unexpected';

/** Thrown by everything that loads a part of the search. */
export class SearchFailure extends Error {
  override readonly name = 'SearchFailure';
  readonly reason: FailureReason;

  constructor(reason: FailureReason, cause?: unknown) {
    super(`search: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** The reason of any error. */
export function reasonOf(error: unknown): FailureReason {
  return error instanceof SearchFailure ? error.reason : 'unexpected';
}
