import { Module } from '@nestjs/common';
import { WebController } from './web.controller.js';
import { WebFiles } from './web-files.js';

/** The web app as this server hands it out. */
@Module({
  controllers: [WebController],
  providers: [{ provide: WebFiles, useFactory: () => new WebFiles() }],
})
export class WebModule {}
