/** Every job with its payload. A new job does not compile until it is listed here. */
export interface Jobs {
  'send-mail': { readonly mailId: string };
  'render-revision': { readonly revisionId: string };
  'call-webhook': { readonly deliveryId: string };
  'replan-articles': { readonly policyVersion: number };
}

export type JobName = keyof Jobs;
export type PayloadOf<N extends JobName> = Jobs[N];

/** How often and how patiently a job is tried. */
export interface JobPolicy {
  /** Tries in all, the first included. */
  readonly attempts: number;
  /** Wait before the second try, in ms; doubles with each further one. */
  readonly backoffMs: number;
}

export const JOB_POLICIES: Readonly<Record<JobName, JobPolicy>> = {
  'send-mail': { attempts: 8, backoffMs: 1_000 },
  'render-revision': { attempts: 3, backoffMs: 500 },
  // Calls that are not answered keep a schedule of their own over days; these tries are for our own faults.
  'call-webhook': { attempts: 8, backoffMs: 1_000 },
  'replan-articles': { attempts: 8, backoffMs: 1_000 },
};

export const JOB_NAMES = Object.keys(JOB_POLICIES) as JobName[];
