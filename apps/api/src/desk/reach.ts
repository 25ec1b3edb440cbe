import { Injectable } from '@nestjs/common';
import { type Role } from '#libs/lifecycle';
import { Ownership } from '../http/ownership.js';
import { PERMISSIONS } from '../http/permissions.js';

interface Person {
  readonly id: string;
  readonly roles: readonly Role[];
}

/**
 * Whether a route of the API would let a person in, by its row of permissions.ts. Asking here first
 * keeps the desk from knocking where it knows the door is shut: that would be logged as a refusal.
 */
@Injectable()
export class Reach {
  constructor(private readonly ownership: Ownership) {}

  /** @throws Problem `not-found` when there is no such article */
  async allows({ id, roles }: Person, route: string, articleId: string): Promise<boolean> {
    const row = PERMISSIONS[route];
    if (row === undefined || typeof row === 'string') return false;
    for (const scope of new Set(roles.map((role) => row[role])))
      if (scope && (await this.ownership.reaches(scope, id, { id: articleId }))) return true;
    return false;
  }
}
