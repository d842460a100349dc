import { communeKey, frenchTerritories, hostLabel, type LookUpQuery, ownHost } from '#sirene/public.ts';
import type { Actor } from './actor.ts';
import { departmentOf, kindHints } from './ask-matcher.ts';

/** What the online register is asked about an actor with. */
export type OnlineFacts = Pick<Actor, 'name' | 'kind' | 'commune' | 'communeCode' | 'website'>;

/** All that goes out when the online register is asked about an actor; null is not known, and not sent. */
export interface SentOnline {
  readonly name: string;
  /** The words of its website’s name, and the name they are of; a platform’s is not sent. */
  readonly website: { readonly host: string; readonly words: string } | null;
  readonly department: string | null;
}

/** What is sent, to be told to whoever is about to send it. The town and the kind stay here: they only score what is answered. */
export function sentOnline({ name, commune, communeCode, website }: OnlineFacts): SentOnline {
  const known = departmentOf(communeCode);
  const named = frenchTerritories().departmentOfCommune.get(communeKey(commune ?? ''));
  const host = ownHost(website ?? '');
  return {
    name,
    website: host === null ? null : { host, words: hostLabel(host) },
    department: known || (named ?? null),
  };
}

/** The look-up of an actor: its shown name, first in its department, then anywhere. */
export function onlineQuery(facts: OnlineFacts): LookUpQuery {
  const { department } = sentOnline(facts);
  return {
    name: facts.name,
    commune: facts.commune ?? '',
    postcode: departmentOf(facts.communeCode),
    website: facts.website ?? '',
    kind: kindHints[facts.kind] ?? '',
    within: department === null ? null : { name: 'departement', value: department },
  };
}
