import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#libs/persistence';
import { type Keys, readTaskToken } from '#libs/workflow';
import { KEYS } from '../http/tokens.js';
import { type FoundTask } from './task-answer.js';
import { taskOf } from './task-of.js';

/** Finds the task of a token. Reads only. */
@Injectable()
export class TaskLinks {
  constructor(
    @Inject(KEYS) private readonly keys: Keys,
    private readonly db: Database,
  ) {}

  async find(token: string): Promise<FoundTask> {
    const assignmentId = readTaskToken(this.keys, token);
    return assignmentId === undefined ? null : taskOf(this.db.reader, assignmentId);
  }
}
