import type { Quantity } from '../domain/quantity.ts';
import { valueAt } from '../domain/values.ts';
import { amountWords, lengthWords, personsWords, shareWords } from '../text/quantity-words.ts';
import { dateWords, minutesWords } from '../text/time-words.ts';

/** A number or a date as prose prints it: 5481万人, 64.7%, 2020年12月30日; of a count the number alone. */
export function quantityWords(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'persons':
      return personsWords(quantity.persons);
    case 'share':
      return shareWords(quantity.ratio);
    case 'date':
      return dateWords(quantity.date);
    case 'years':
      return quantity.years;
    case 'duration':
      return minutesWords(quantity.minutes);
    case 'length':
      return lengthWords(quantity.kilometres);
    case 'amount':
      return amountWords(quantity.value, quantity.unit);
    case 'count':
      return String(quantity.count);
  }
}

/**
 * What stands at an address of the records, as prose prints it: `rail/yantong-hsr/opened` as 2020年12月30日.
 * Throws a `ContentError` with the closest known address when there is none.
 */
export function valueWords(address: string): string {
  return quantityWords(valueAt(address));
}
