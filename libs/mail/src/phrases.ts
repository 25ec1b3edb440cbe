import { type TaskLink } from './task-links.js';
import { type Language } from './template.js';

/** Why somebody gets a mail. */
export type Why = 'seat' | 'article' | 'board';

/** What stands around the text of every mail. */
export interface Phrases {
  readonly greeting: (name: string) => string;
  readonly offers: string;
  readonly links: Readonly<Record<TaskLink, string>>;
  readonly linksAreYours: string;
  readonly desk: string;
  readonly answerTo: (name: string) => string;
  readonly why: Readonly<Record<Why, (site: string) => string>>;
  readonly preferences: string;
  readonly personalLink: string;
}

export const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    greeting: (name) => `Dear ${name},`,
    offers: 'What you can do:',
    links: {
      open: 'Do it now',
      date: 'Propose another date',
      decline: 'Decline',
      'hand-over': 'Hand it over to a colleague',
    },
    linksAreYours:
      'These links open this one task for you alone, as often as you like until it is done. Opening one changes nothing. Please do not pass them on.',
    desk: 'Your desk',
    answerTo: (name) => `If you answer this mail, your answer goes to ${name}.`,
    why: {
      seat: (site) =>
        `You get this mail because you were asked to review this article for ${site}.`,
      article: (site) =>
        `You get this mail because you write, edit or review this article at ${site}.`,
      board: (site) => `You get this mail because you work with the editorial board of ${site}.`,
    },
    preferences: 'How often we write, and when',
    personalLink: '[personal link]',
  },
  es: {
    greeting: (name) => `Hola, ${name}:`,
    offers: 'Lo que puede hacer:',
    links: {
      open: 'Hacerlo ahora',
      date: 'Proponer otra fecha',
      decline: 'Rechazar',
      'hand-over': 'Traspasarlo a otra persona',
    },
    linksAreYours:
      'Estos enlaces abren solo esta tarea y son solo para usted; puede usarlos las veces que quiera hasta terminarla. Abrirlos no cambia nada. No los comparta, por favor.',
    desk: 'Su mesa de trabajo',
    answerTo: (name) => `Si responde a este correo, su respuesta llegará a ${name}.`,
    why: {
      seat: (site) =>
        `Recibe este correo porque se le pidió que revisara este artículo para ${site}.`,
      article: (site) =>
        `Recibe este correo porque escribe, edita o revisa este artículo en ${site}.`,
      board: (site) => `Recibe este correo porque colabora con el consejo editorial de ${site}.`,
    },
    preferences: 'Con qué frecuencia y cuándo le escribimos',
    personalLink: '[enlace personal]',
  },
};
