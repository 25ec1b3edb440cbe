import { type ProblemDocument } from '../http/problem-of.js';

/** The API said no; carries its problem document. */
export class ApiRefused extends Error {
  constructor(readonly problem: ProblemDocument) {
    super(problem.detail);
    this.name = 'ApiRefused';
  }
}
