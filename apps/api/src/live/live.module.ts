import { Module } from '@nestjs/common';
import { LiveController } from './live.controller.js';
import { LiveFeed } from './live-feed.js';
import { Presence } from './presence.js';

/** What others do, as it happens. */
@Module({ controllers: [LiveController], providers: [LiveFeed, Presence] })
export class LiveModule {}
