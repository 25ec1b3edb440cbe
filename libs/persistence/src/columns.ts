import { Column, type ColumnOptions, PrimaryColumn } from 'typeorm';

type Options = Pick<ColumnOptions, 'nullable' | 'unique' | 'default'>;

/** Text key of a row. */
export const Key = (): PropertyDecorator => PrimaryColumn({ type: 'text' });
/** Whole-number key of a row. */
export const NumberKey = (): PropertyDecorator => PrimaryColumn({ type: 'integer' });
export const Text = (options: Options = {}): PropertyDecorator =>
  Column({ type: 'text', ...options });
export const Whole = (options: Options = {}): PropertyDecorator =>
  Column({ type: 'integer', ...options });
/** Epoch milliseconds, UTC. */
export const Instant = (options: Options = {}): PropertyDecorator =>
  Column({ type: 'bigint', ...options });
/** A calendar date `YYYY-MM-DD`, never an instant. */
export const CalendarDate = (options: Options = {}): PropertyDecorator =>
  Column({ type: 'text', ...options });
/** JSON kept as text on both engines. */
export const Json = (options: Options = {}): PropertyDecorator =>
  Column({ type: 'simple-json', ...options });
