import { type components } from '../../api/schema.generated';
import { actionsInEnglish } from './actions.en';
import { actionsInSpanish } from './actions.es';

/** Every action that the API knows: one that it adds does not compile until it has words here. */
export type Action = NonNullable<components['schemas']['ExportFilters']['action']>[number];

const en: Readonly<Record<Action, string>> = actionsInEnglish;
const es: Readonly<Record<Action, string>> = actionsInSpanish;

export const actionWords = { en, es };
export const ACTIONS = Object.keys(en) as readonly Action[];
