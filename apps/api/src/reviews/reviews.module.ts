import { Module } from '@nestjs/common';
import { AnnotationsController } from './annotations.controller.js';
import { DisclosuresController } from './disclosures.controller.js';
import { ExtensionsController } from './extensions.controller.js';
import { ReviewsController } from './reviews.controller.js';
import { RoundsController } from './rounds.controller.js';
import { SeatController } from './seat.controller.js';
import { SignaturesController } from './signatures.controller.js';

/** Rounds, seats, annotations, reviews and signatures. */
@Module({
  controllers: [
    AnnotationsController,
    DisclosuresController,
    ExtensionsController,
    ReviewsController,
    RoundsController,
    SeatController,
    SignaturesController,
  ],
})
export class ReviewsModule {}
