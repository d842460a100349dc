// Who may import whom, as data: `house.md` in a form that fails with its own sentence.

/** Floors from the ground up; modules on one floor do not know each other. */
export const floors: readonly (readonly string[])[] = [
  ['kit'],
  ['journal'],
  ['people'],
  ['evidence', 'sirene'],
  ['register', 'council'],
  ['label', 'funding', 'champions', 'outreach'],
  ['site', 'opendata'],
];

/** The three doors of a module: answers, verbs lent inside the caller's transaction, markup. Journal's throat is one more. */
export const doors = ['public.ts', 'writes.ts', 'parts.tsx'] as const;
export const journalDoors = ['record.ts', 'record-together.ts', 'once.ts'] as const;

export type Room =
  | 'rules'
  | 'actions'
  | 'queries'
  | 'views'
  | 'queries'
  | 'screens'
  | 'parts'
  | 'live'
  | 'islands'
  | 'gateways'
  | 'commands'
  | 'tables'
  | 'words'
  | 'permissions'
  | 'public'
  | 'writes'
  | 'parts-door'
  | 'example'
  | 'throat'
  | 'other';

/** In one module: from a room, the rooms it may use. What is absent is refused. */
export const rooms: Readonly<Record<Room, readonly Room[]>> = {
  rules: ['rules'],
  actions: ['rules', 'tables', 'permissions', 'words', 'throat', 'writes', 'queries'],
  views: ['rules', 'tables', 'views', 'queries'],
  // What an action reads as well as a page does: an action may not use a view.
  queries: ['rules', 'tables', 'queries'],
  screens: ['rules', 'actions', 'views', 'queries', 'parts', 'words', 'permissions', 'live', 'tables'],
  parts: ['rules', 'views', 'queries', 'words', 'parts', 'permissions'],
  live: ['views', 'rules', 'words', 'parts'],
  islands: ['islands', 'rules'],
  gateways: ['rules', 'gateways'],
  commands: ['rules', 'commands', 'views', 'words'],
  tables: ['rules'],
  words: ['rules', 'words'],
  permissions: [],
  public: ['rules', 'views', 'queries', 'permissions', 'tables', 'commands'],
  writes: ['rules', 'tables'],
  'parts-door': ['parts'],
  example: ['rules', 'tables', 'actions', 'views', 'writes', 'example', 'throat', 'words', 'queries'],
  throat: ['rules', 'tables'],
  other: [],
};
