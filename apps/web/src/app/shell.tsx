import { lazy, Suspense, useEffect } from 'react';
import { AppShell, Container } from '@mantine/core';
import { Outlet, useLocation } from 'react-router';
import { useSessionQuery } from '../api/session';
import { Loading } from '../components/loading';
import { ProblemNote } from '../components/problem-note';
import { useWords } from '../i18n/use-words';
import { ShellHeader } from './shell-header';
import { shellWords } from './shell.words';

/** Those who are signed in do without it. */
const SignInPage = lazy(async () => ({
  default: (await import('../features/sign-in')).SignInPage,
}));

/** What stands around every page; who is not signed in gets the way in, and then the page asked for. */
export function Shell() {
  const say = useWords(shellWords);
  const { data: session, isPending, error, refetch } = useSessionQuery();
  useMainFocus();
  if (isPending) return <Loading />;
  if (error) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (!session)
    return (
      <Suspense fallback={<Loading />}>
        <SignInPage />
      </Suspense>
    );
  return (
    <AppShell header={{ height: 56 }} padding="md">
      <a className="skip-link" href="#page">
        {say('skip')}
      </a>
      <ShellHeader session={session} />
      <AppShell.Main id="page" tabIndex={-1}>
        <Container size="xl" px={0}>
          <Outlet />
        </Container>
      </AppShell.Main>
    </AppShell>
  );
}

/** A new page begins at its beginning, for those who hear it too. */
function useMainFocus(): void {
  const { pathname } = useLocation();
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null) return;
    document.getElementById('page')?.focus({ preventScroll: true });
  }, [pathname]);
}
