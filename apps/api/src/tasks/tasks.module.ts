import { Module } from '@nestjs/common';
import { AskAgain } from './ask-again.js';
import { TaskController } from './task.controller.js';
import { TaskLinks } from './task-links.js';
import { TaskSession } from './task-session.js';

/** Personal links to one task. */
@Module({ controllers: [TaskController], providers: [AskAgain, TaskLinks, TaskSession] })
export class TasksModule {}
