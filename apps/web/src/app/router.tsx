import { createBrowserRouter } from 'react-router';
import { BrokenPage } from './broken-page';
import { NowherePage } from './nowhere-page';
import { routes } from './routes';
import { Shell } from './shell';

/** Every address of the desk. Pages are loaded when they are first opened. */
export const router = createBrowserRouter(
  [
    {
      Component: Shell,
      ErrorBoundary: BrokenPage,
      HydrateFallback: () => null,
      children: [
        { ErrorBoundary: BrokenPage, children: [...routes, { path: '*', Component: NowherePage }] },
      ],
    },
  ],
  { basename: '/desk' },
);
