/** Why a search could not be done; the interface says it in the reader's words. */
export type FailureReason = 'no-webassembly' | 'index-missing' | 'too-slow';

/** Thrown by everything that loads a part of the search. */
export class SearchFailure extends Error {
  override readonly name = 'SearchFailure';
  readonly reason: FailureReason;

  constructor(reason: FailureReason, cause?: unknown) {
    super(`search: ${reason}`, { cause });
    this.reason = reason;
  }
}
