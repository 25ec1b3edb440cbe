import { randomUUID } from 'node:crypto';
import { type DynamicModule, Module } from '@nestjs/common';
import { Database } from '#libs/persistence';
import { type Metrics, openMetrics } from '#libs/metrics';
import { ReviewWorkflow } from '#libs/workflow';
import { AccessChecks } from './access-checks.js';
import { type AppDependencies, DEFAULT_PASSWORD_COST } from './app-dependencies.js';
import { CsrfTokens } from './csrf-tokens.js';
import { HealthController } from './health.controller.js';
import { Ownership } from './ownership.js';
import { RefusalLog } from './refusal-log.js';
import { Throttling } from './throttling.js';
import {
  CLOCK,
  DASHBOARD,
  ENVIRONMENT,
  KEYS,
  LOGGER,
  METRICS,
  PASSWORD_COST,
  QUEUE,
} from './tokens.js';

const OWN = [AccessChecks, CsrfTokens, Ownership, RefusalLog, Throttling];

/** What every feature may ask for, without importing anything. */
@Module({})
export class HttpModule {
  static register(dependencies: AppDependencies): DynamicModule {
    const { db, keys, clock } = dependencies;
    const workflow = new ReviewWorkflow(db, keys, randomUUID, () => clock.now());
    const given = [
      { provide: Database, useValue: dependencies.db },
      { provide: CLOCK, useValue: dependencies.clock },
      { provide: ENVIRONMENT, useValue: dependencies.environment },
      { provide: KEYS, useValue: dependencies.keys },
      { provide: LOGGER, useValue: dependencies.logger },
      { provide: PASSWORD_COST, useValue: dependencies.passwordCost ?? DEFAULT_PASSWORD_COST },
      { provide: QUEUE, useValue: dependencies.queue },
      { provide: DASHBOARD, useValue: dependencies.dashboard },
      { provide: METRICS, useValue: metricsOf(dependencies) },
      { provide: ReviewWorkflow, useValue: workflow },
    ];
    return {
      module: HttpModule,
      global: true,
      controllers: [HealthController],
      providers: [...given, ...OWN],
      exports: [...given.map(({ provide }) => provide), ...OWN],
    };
  }
}

/** Nothing is measured where nobody may read it. */
function metricsOf({ environment, db, clock, queue }: AppDependencies): Metrics | undefined {
  if (!environment.METRICS_TOKEN) return undefined;
  return openMetrics({ reader: db.reader, clock, ...(queue && { queue }) });
}
