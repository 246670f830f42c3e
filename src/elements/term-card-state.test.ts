import { expect, test } from 'vitest';
import { atRest, type CardState, movedTo, putAway, settled, type Spot, tapped, wantedBy } from './term-card-state.ts';

type Term = 'pole' | 'park';
type State = CardState<Term>;

const pointer = (spot: Spot<Term>) => (state: State): State => movedTo(state, 'pointer', spot);
const focus = (spot: Spot<Term>) => (state: State): State => movedTo(state, 'focus', spot);
const tap = (term: Term) => (state: State): State => tapped(state, term);

/** What is open, and what is going to be when nothing moves, after these steps. */
function after(...steps: readonly ((state: State) => State)[]): readonly [open: Term | undefined, wanted: Term | undefined] {
  const state = steps.reduce((before: State, step) => step(before), atRest);
  return [state.open, wantedBy(state)];
}

test.each([
  ['opens nothing before it rests', [pointer('pole')], [undefined, 'pole']],
  ['opens a card when it rests', [pointer('pole'), settled], ['pole', 'pole']],
  ['may cross another term on its way to the card', [pointer('pole'), settled, pointer('park'), pointer('card')], ['pole', 'pole']],
  ['opens the card of another term by resting on that', [pointer('pole'), settled, pointer('park'), settled], ['park', 'park']],
  ['closes the card by leaving it and its term', [pointer('pole'), settled, pointer('card'), pointer(undefined)], ['pole', undefined]],
  ['leaves the card of a term that has the focus', [focus('pole'), settled, pointer('pole'), pointer(undefined)], ['pole', 'pole']],
  ['does not open what it rested on when the focus leaves another term', [pointer('park'), focus('pole'), settled, focus(undefined)], ['pole', undefined]],
  ['takes no card from under the focus', [focus('pole'), settled, focus('card'), pointer('park')], ['pole', 'pole']],
] as const)('the pointer %s', (_, steps, expected) => {
  expect(after(...steps)).toEqual(expected);
});

test.each([
  ['while the pointer stays', [pointer('pole'), settled, putAway]],
  ['while the pointer moves on its term', [pointer('pole'), settled, putAway, pointer('pole'), settled]],
  ['while the focus stays, whatever the pointer does', [focus('pole'), settled, putAway, pointer('pole'), pointer(undefined), settled]],
  ['when the focus goes back from the card to the term', [focus('pole'), settled, focus('card'), focus('pole'), putAway, settled]],
  ['before it has opened', [pointer('pole'), putAway, settled]],
  ['when it was tapped and the focus goes back to the term', [tap('pole'), focus('pole'), putAway, settled]],
] as const)('a card that was put away stays away %s', (_, steps) => {
  expect(after(...steps)).toEqual([undefined, undefined]);
});

test.each([
  ['when the pointer comes anew', [pointer('pole'), settled, putAway, pointer(undefined), pointer('pole'), settled]],
  ['when the focus comes anew', [focus('pole'), settled, putAway, focus(undefined), focus('pole'), settled]],
  ['at a tap', [focus('pole'), settled, putAway, tap('pole')]],
] as const)('a card that was put away opens %s', (_, steps) => {
  expect(after(...steps)).toEqual(['pole', 'pole']);
});

test('a tap opens at once, and again the same; what takes the focus closes it', () => {
  expect(after(tap('pole'))).toEqual(['pole', 'pole']);
  expect(after(tap('pole'), tap('pole'))).toEqual(['pole', 'pole']);
  expect(after(tap('pole'), tap('park'))).toEqual(['park', 'park']);
  expect(after(tap('pole'), focus(undefined), settled)).toEqual([undefined, undefined]);
});
