import { HttpException } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { REFUSALS, type RefusalCode } from '#libs/lifecycle';
import { StaleVersion } from '#libs/persistence';
import { ActionRefused, NotFound } from '#libs/workflow';
import { PROBLEM_STATUS } from './problem-codes.js';
import { problemOf } from './problem-of.js';

describe('a problem document', () => {
  it.each(Object.keys(REFUSALS) as RefusalCode[])('says why for the refusal %s', (code) => {
    const refusal = { refused: true as const, code, message: REFUSALS[code] };
    const problem = problemOf(new ActionRefused(refusal), 'r1');
    expect(problem).toMatchObject({ code, status: PROBLEM_STATUS[code], detail: REFUSALS[code] });
    expect([403, 409, 422]).toContain(problem.status);
  });

  it('has a stable type, a title and the request to quote', () => {
    expect(problemOf(new StaleVersion('draft'), 'r1')).toMatchObject({
      type: '/problems/stale-version',
      title: 'Stale version',
      status: 412,
      instance: 'urn:imprimatur:request:r1',
    });
    expect(problemOf(new NotFound('article'), 'r1').status).toBe(404);
  });

  it.each([
    new Error('secret path /var/x'),
    Object.assign(new Error('ENOENT /var/x'), { code: 'ENOENT' }),
    new HttpException('secret', 500),
    new HttpException('secret', 418),
    'secret',
    undefined,
    null,
  ])('tells nothing about what it does not know: %p', (error) => {
    const problem = problemOf(error, 'r1');
    expect(problem).toMatchObject({ status: 500, code: 'internal-error' });
    expect(JSON.stringify(problem)).not.toMatch(/secret|var/);
  });

  it.each([
    { driverError: { code: '57P01', message: 'terminating connection' } },
    { driverError: { code: '08006' } },
    { driverError: new Error('Connection terminated unexpectedly') },
    { code: 'ECONNREFUSED' },
    { name: 'QueryRunnerAlreadyReleasedError' },
  ])('says that the database is away: %p', (parts) => {
    const problem = problemOf(Object.assign(new Error('secret host'), parts), 'r1');
    expect(problem).toMatchObject({ status: 503, code: 'unavailable' });
    expect(problem.detail).not.toContain('secret');
  });

  it('hides the words of a failure of ours that has a code', () => {
    const error = Object.assign(new Error('inner words'), { code: 'nested-transaction' });
    expect(problemOf(error, 'r1').detail).not.toContain('inner');
  });
});
