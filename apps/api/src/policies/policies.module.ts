import { Module } from '@nestjs/common';
import { PoliciesController } from './policies.controller.js';

/** The editorial policy and its versions. */
@Module({ controllers: [PoliciesController] })
export class PoliciesModule {}
