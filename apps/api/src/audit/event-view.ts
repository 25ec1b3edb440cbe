import { type AuditEvent, type JsonValue } from '#libs/audit';
import { type TrailRow, type TrailValue } from '#libs/bundle';
import { type ChangeView, type EventView } from './trail.view.js';

/** An event with its values opened. */
export function eventView(
  { event: text }: TrailRow,
  values: readonly TrailValue[] = [],
): EventView {
  const event = JSON.parse(text) as AuditEvent;
  return { event, values: event.changes.map((change) => changeView(change, values)) };
}

function changeView(
  change: AuditEvent['changes'][number],
  values: readonly TrailValue[],
): ChangeView {
  const { path } = change;
  const view: ChangeView = { path, erased: [] };
  for (const side of ['old', 'new'] as const) {
    if (change[side] === null) continue;
    const value = values.find((it) => it.path === path && it.side === side);
    if (value) view[side] = JSON.parse(value.value) as JsonValue;
    else view.erased.push(side);
  }
  return view;
}
