import { type Role } from '#libs/lifecycle';

/** Somebody invented, with everything an administrator types in about them. */
export interface Identity {
  readonly username: string;
  readonly name: string;
  readonly email: string;
  readonly credentials: string;
  readonly specialty?: string;
  readonly tz: string;
  readonly roles: readonly Role[];
}

/** The five people of the sample board; the administrator sets the instance up. */
export const PEOPLE = {
  administrator: {
    username: 'rafael',
    name: 'Rafael Okonjo-Vega',
    email: 'rafael@board.example',
    credentials: 'LLM',
    specialty: 'Compliance',
    tz: 'America/Bogota',
    roles: ['administrator', 'compliance'],
  },
  editor: {
    username: 'tobias',
    name: 'Tobias Fenwright',
    email: 'tobias@board.example',
    credentials: 'MA',
    specialty: 'Health editing',
    tz: 'Europe/Dublin',
    roles: ['editor'],
  },
  author: {
    username: 'mirela',
    name: 'Mirela Castellan',
    email: 'mirela@board.example',
    credentials: 'MSc',
    specialty: 'Medical writing',
    tz: 'Europe/Bucharest',
    roles: ['author'],
  },
  reviewer: {
    username: 'ngozi',
    name: 'Ngozi Strandberg',
    email: 'ngozi@board.example',
    credentials: 'MD',
    specialty: 'Family medicine',
    tz: 'Africa/Lagos',
    roles: ['reviewer'],
  },
  chair: {
    username: 'haruka',
    name: 'Haruka Lindmoor',
    email: 'haruka@board.example',
    credentials: 'PharmD, PhD',
    specialty: 'Clinical pharmacy',
    tz: 'Asia/Tokyo',
    roles: ['chair', 'reviewer'],
  },
} as const satisfies Record<string, Identity>;

export type Seat = keyof typeof PEOPLE;
