import { useState } from 'react';
import { type Article, type Rendered } from '../../api/articles';
import { ApiProblem } from '../../api/problem';
import { useQueryClient } from '@tanstack/react-query';
import { articleKey } from '../../api/articles';
import { type Meaning, useSign, useTexts } from './use-signing';

/** Where a person is on the way to a signature, and what brings them on. */
export interface Signing {
  readonly texts: readonly Rendered[] | undefined;
  readonly meaning: Meaning | undefined;
  readonly choose: (meaning: Meaning) => void;
  readonly isChecked: boolean;
  readonly check: (isChecked: boolean) => void;
  readonly sign: (proof: { password: string; code: string }) => void;
  readonly isSigning: boolean;
  readonly problem: Error | null;
  /** Back to the text, after it changed. */
  readonly again: () => void;
}

/** Read, choose, check, prove: the steps of signing one text. */
export function useSigningSteps(
  article: Article,
  onSigned: (signatureId: string) => unknown,
): Signing {
  const queries = useQueryClient();
  const [meaning, choose] = useState<Meaning>();
  const [isChecked, check] = useState(false);
  const { data: texts } = useTexts(article);
  const { mutate, isPending, error, reset } = useSign(article.id, onSigned);
  const sign = (proof: { password: string; code: string }): void => {
    const { digest } = article.revision;
    if (!meaning || digest === null) return;
    mutate(
      { meaning, digest, ...proof },
      {
        onError: (problem) => {
          if (!(problem instanceof ApiProblem) || problem.code !== 'stale-digest') return;
          void queries.invalidateQueries({ queryKey: articleKey(article.id) });
        },
      },
    );
  };
  const again = (): void => {
    check(false);
    reset();
  };
  return {
    ...{ texts, meaning, choose, isChecked, check, sign, again },
    ...{ isSigning: isPending, problem: error },
  };
}
