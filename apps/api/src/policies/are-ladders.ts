import { registerDecorator } from 'class-validator';
import { LADDER_KINDS, ladderFaults, type StepRule } from '#libs/reminders';

const FIELDS = new Set(['after', 'act', 'every', 'atMost']);

/** An object of ladders of reminders by kind (F58, F59); the message names the first fault. */
export function AreLadders(): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'areLadders',
      target: target.constructor,
      propertyName: property as string,
      validator: {
        validate: (value: unknown) => faultOf(value) === undefined,
        defaultMessage: (args) => faultOf(args?.value) ?? 'does not fit',
      },
    });
  };
}

function faultOf(value: unknown): string | undefined {
  if (!isPlain(value)) return 'must be ladders by kind';
  for (const [kind, steps] of Object.entries(value)) {
    const known = LADDER_KINDS.find((it) => it === kind);
    if (!known) return `knows no kind "${kind.slice(0, 40)}", only ${LADDER_KINDS.join(', ')}`;
    if (!Array.isArray(steps) || !steps.every(isStep))
      return `${known}: takes a list of steps with after, act, every and atMost`;
    const [fault] = ladderFaults(known, steps);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function isStep(value: unknown): value is StepRule {
  return isPlain(value) && Object.keys(value).every((field) => FIELDS.has(field));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
