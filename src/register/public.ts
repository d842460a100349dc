export type { Actor, ActorName, ActorRelation, FactSource, Mark } from './rules/actor.ts';
export { type ActorFilters, type ActorRequest, addressOf, everyActor } from './rules/filters.ts';
export { codesOf, type Domain, domains, type Kind, kinds, type Layer, layers } from './rules/vocabulary.ts';
export { actorNames } from './views/actor-names.ts';
export { type ActorProfile, findActor } from './views/find-actor.ts';
export { type ActorList, listActors } from './views/list-actors.ts';
