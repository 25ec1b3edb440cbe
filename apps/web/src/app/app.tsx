import { useState } from 'react';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router';
import { firstLanguage, keepLanguage, type Language, LanguageContext } from '../i18n/language';
import { makeQueryClient } from './query-client';
import { router } from './router';
import { theme } from './theme';

const queryClient = makeQueryClient();

/** Styles that are made while the page runs need the nonce of this answer (CSP). */
const nonceOfPage = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';

/** The whole desk with what every part of it needs. */
export function App() {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  const choose = (chosen: Language): void => {
    keepLanguage(chosen);
    document.documentElement.lang = chosen;
    setLanguage(chosen);
  };
  document.documentElement.lang = language;
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={nonceOfPage}>
      <QueryClientProvider client={queryClient}>
        <LanguageContext value={{ language, choose }}>
          <Notifications position="bottom-right" autoClose={6_000} />
          <RouterProvider router={router} />
        </LanguageContext>
      </QueryClientProvider>
    </MantineProvider>
  );
}
