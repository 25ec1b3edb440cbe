import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api } from '../api/client';
import { answered } from '../api/problem';
import { SESSION } from '../api/session';
import { paths } from '../config/paths';

/** Ends the session on the server, then forgets everything that was read with it. */
export function useSignOut(): () => void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return () =>
    void answered(api.DELETE('/api/session')).finally(() => {
      queries.clear();
      queries.setQueryData(SESSION, null);
      void navigate(paths.home);
    });
}
