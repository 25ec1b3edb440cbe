import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './app/desk.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the desk.');
createRoot(root).render(<App />);
