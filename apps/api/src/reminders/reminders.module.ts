import { Module } from '@nestjs/common';
import { ChaseController } from './chase.controller.js';
import { LedgerController } from './ledger.controller.js';
import { PreferencesController } from './preferences.controller.js';
import { Preferences } from './preferences.js';
import { Snooze } from './snooze.js';

/** Who is waited for, what people were sent and why, and how they want to be written to. */
@Module({
  controllers: [ChaseController, LedgerController, PreferencesController],
  providers: [Preferences, Snooze],
})
export class RemindersModule {}
