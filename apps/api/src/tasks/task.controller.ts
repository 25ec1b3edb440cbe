import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type WriteContext } from '#libs/persistence';
import { type Environment } from '#libs/runtime';
import { type Caller } from '../http/caller.js';
import { Throttled } from '../http/route-config.js';
import { ENVIRONMENT } from '../http/tokens.js';
import { Context } from '../http/write-context.js';
import { sessionCookie } from '../identity/session-cookie.js';
import { Sessions } from '../identity/sessions.js';
import { AskAgain } from './ask-again.js';
import { endingOf, type Task } from './task.js';
import { type FoundTask, taskAnswer } from './task-answer.js';
import { TaskLinks } from './task-links.js';
import { TaskSession } from './task-session.js';

/** Forms of the article's page that a link may lead to. */
const ANCHORS = ['date', 'decline', 'hand-over'];

type TaskRequest = FastifyRequest<{
  Querystring: { readonly next?: unknown };
  Body: Readonly<Record<string, string>> | undefined;
}>;

interface Visit {
  readonly caller: Caller | null;
  readonly context: WriteContext;
  readonly reply: FastifyReply;
  readonly request: TaskRequest;
}

/**
 * Personal links of mails: good as often as wanted while the task lasts (F21). Looking changes nothing,
 * whoever looks: mail scanners follow every link (F22).
 */
@ApiExcludeController()
@Controller('tasks/:token')
export class TaskController {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly links: TaskLinks,
    private readonly sessions: Sessions,
    private readonly taskSession: TaskSession,
    private readonly askAgain: AskAgain,
  ) {}

  @Get()
  async show(
    @Param('token') token: string,
    @Req() { headers }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const caller = await this.sessions.look(headers.cookie);
    await this.send(reply, await this.links.find(token), caller);
  }

  /** Begins a session for this one article; somebody signed in as somebody else is asked first. */
  @Post()
  @Throttled('task', 30, 60)
  async act(
    @Param('token') token: string,
    @Req() request: TaskRequest,
    @Context() context: WriteContext,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const task = await this.links.find(token);
    const caller = await this.sessions.look(request.headers.cookie);
    if (!task || (!endingOf(task) && !isMeant(task, caller, request)))
      return this.send(reply, task, caller);
    const path = await this.pathFor(task, { caller, context, reply, request });
    if (path === undefined) await this.send(reply, task, caller);
    else await reply.redirect(path, 303);
  }

  /** Does what the form asked for; where the browser goes next, or nothing where it stays. */
  private async pathFor(
    task: Task,
    { caller, context, reply, request }: Visit,
  ): Promise<string | undefined> {
    if (request.body?.['ask'] === 'again') {
      await this.askAgain.run(task, context);
      return request.url.split('?')[0];
    }
    if (endingOf(task)) return undefined;
    if (isAlreadyIn(task, caller)) return formOf(task, request.query.next);
    const session = await this.taskSession.begin(task, context);
    // A task that ended at this very moment is explained by its page.
    if (session === undefined) return request.url;
    void reply.header('set-cookie', sessionCookie(session));
    return formOf(task, request.query.next);
  }

  private async send(reply: FastifyReply, task: FoundTask, caller: Caller | null): Promise<void> {
    const other = caller && caller.actor.id !== task?.personId ? caller.actor.name : undefined;
    const { status, page } = taskAnswer(this.environment.SITE_NAME, task, other);
    await reply.code(status).type('text/html; charset=utf-8').send(page);
  }
}

/** Whether the person of the task is meant: nobody else is signed in, or was asked and goes on. */
function isMeant({ personId }: Task, caller: Caller | null, { body }: TaskRequest): boolean {
  return caller === null || caller.actor.id === personId || body?.['instead'] === 'yes';
}

/** Whether the person needs no new session to get there. */
function isAlreadyIn({ personId, articleId }: Task, caller: Caller | null): boolean {
  if (caller?.actor.id !== personId) return false;
  const only = caller.session.articleId;
  return only === null || only === articleId;
}

/** The article's page, at the form that the mail spoke of. */
function formOf({ articleId }: Task, next: unknown): string {
  const anchor = ANCHORS.find((it) => it === next);
  return `/desk/articles/${articleId}${anchor ? `#${anchor}` : ''}`;
}
