import { Module } from '@nestjs/common';
import { AvailabilityController } from './availability.controller.js';
import { HolidaysController } from './holidays.controller.js';
import { InterestsController } from './interests.controller.js';
import { LicencesController } from './licences.controller.js';
import { ProfilesController } from './profiles.controller.js';
import { SuggestionsController } from './suggestions.controller.js';
import { WaiversController } from './waivers.controller.js';

/** Whom to ask: profiles, days away, licences, interests, and what follows from them. */
@Module({
  controllers: [
    AvailabilityController,
    HolidaysController,
    InterestsController,
    LicencesController,
    ProfilesController,
    SuggestionsController,
    WaiversController,
  ],
})
export class PeopleToAskModule {}
