import { type DisclosureItem } from '#libs/persistence';
import { ICMJE_ITEMS } from '#libs/workflow';

/** A disclosure with nothing to declare. */
export const NOTHING_TO_DECLARE: readonly DisclosureItem[] = ICMJE_ITEMS.map(({ id }) => ({
  item: id,
  none: true,
  entries: [],
}));

/** A disclosure with one lecture fee. */
export const ONE_LECTURE: readonly DisclosureItem[] = NOTHING_TO_DECLARE.map((it) =>
  it.item === 'honoraria'
    ? {
        item: it.item,
        none: false,
        entries: [
          {
            entity: 'Brightmarsh Instruments (invented)',
            payee: 'self',
            comment: 'One lecture on measuring blood pressure, without influence on this text.',
          },
        ],
      }
    : it,
);
