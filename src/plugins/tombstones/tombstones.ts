/** The pages that stand where the note on a case was withdrawn. */
import {pageAddress} from '../../publications/address';
import type {Portal} from '../../content/portal';
import {isOfCase, type Withdrawal} from '../../publications/withdrawal';
import type {FramedPage} from '../resolver/builtPage';
import {markup} from '../resolver/html';
import {idAddress} from '../resolver/pages';

/**
 * Where a case stood that was withdrawn: in each edition that had it, without an edition’s number, and at the lasting
 * addresses of the case and of the paragraphs of its note. The ECLI is none of them: it would name the decision.
 *
 * @param current Number of the edition in force.
 */
export function tombstoneAddresses({id, editions, paragraphs = 0}: Withdrawal, current: number): string[] {
  return [
    ...editions.map((number) => `/${number}/practice/${id}/`),
    ...(editions.includes(current) ? [`/practice/${id}/`] : []),
    idAddress(id),
    idAddress(`JP-${id}`),
    ...Array.from({length: paragraphs}, (_, i) => idAddress(`JP-${id}-${i + 1}`)),
  ];
}

/** Every page by its address. They say that a note was withdrawn, when, and where the rules stand; nothing of it. */
export function* tombstones(
  {editions, withdrawn}: Pick<Portal, 'editions' | 'withdrawn'>,
  url: string,
): Generator<readonly [address: string, page: FramedPage]> {
  const current = editions.find(({isCurrent}) => isCurrent);
  if (!current) return;
  const policy = `${pageAddress(current.edition, 'reference/editorial-policy')}#removal`;
  for (const withdrawal of withdrawn.filter(isOfCase)) {
    const day = new Date(`${withdrawal.on}T00:00:00Z`).toLocaleDateString('en-GB', {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
    for (const address of tombstoneAddresses(withdrawal, current.edition.number)) {
      yield [
        address,
        {
          title: 'Withdrawn',
          canonical: `${url}${address}`,
          main: markup`<h1 class="title">Withdrawn</h1>
            <p class="prose">The note on a case that stood here was withdrawn on ${day}.</p>
            <p class="prose"><a href="${policy}">What the editorial policy says of withdrawals</a></p>`,
        },
      ];
    }
  }
}
