import type { Generated } from 'kysely';

/** A column that the database fills when an insertion says nothing of it. */
export type Defaulted<T> = Generated<T>;
