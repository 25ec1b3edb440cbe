import { type AuditAction, type FieldChange } from '#libs/audit';

/** What a command says happened; the log adds who, when, from where and its place in the chain. */
export interface AuditDraft {
  readonly action: AuditAction;
  readonly object: { readonly type: string; readonly id: string; readonly rev?: number };
  readonly article?: string;
  readonly changes?: FieldChange[];
  readonly why?: { readonly code: string; readonly text: string };
  readonly authorisedBy?: string;
  readonly outcome?: 'ok' | 'refused';
}
