import { type components } from './schema.generated';

type ProblemDocument = components['schemas']['ProblemView'];

/** A refusal of the API (RFC 9457), or that it could not be reached. */
export class ApiProblem extends Error {
  constructor(
    readonly document: Pick<ProblemDocument, 'status' | 'detail'> & Partial<ProblemDocument>,
  ) {
    super(document.detail);
  }

  get status(): number {
    return this.document.status;
  }

  get code(): string | undefined {
    return this.document.code;
  }

  /** What is wrong with one field of what was sent. */
  fault(field: string): string | undefined {
    return this.document.errors?.find((it) => it.field === field)?.message;
  }
}

/** Status of a problem that is the network's and not the server's. */
export const UNREACHABLE = 0;

interface Answer<Data> {
  readonly data?: Data | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * What the API answered.
 * @throws ApiProblem
 */
export async function answered<Data>(asked: Promise<Answer<Data>>): Promise<Data> {
  return (await answeredWithVersion(asked)).data;
}

/**
 * What the API answered, with the version that a change has to name (`If-Match`), from its ETag.
 * @throws ApiProblem
 */
export async function answeredWithVersion<Data>(
  asked: Promise<Answer<Data>>,
): Promise<{ data: Data; version: string }> {
  const { data, error, response } = await asked.catch((): Answer<Data> => {
    throw new ApiProblem({ status: UNREACHABLE, detail: '', title: 'unreachable' });
  });
  if (!response.ok) throw new ApiProblem(problemIn(error, response));
  return { data: data as Data, version: response.headers.get('etag') ?? '' };
}

function problemIn(error: unknown, { status, statusText }: Response): ProblemDocument {
  const document = error as Partial<ProblemDocument> | undefined;
  return typeof document === 'object' && typeof document?.detail === 'string'
    ? (document as ProblemDocument)
    : ({ status, detail: statusText } as ProblemDocument);
}
