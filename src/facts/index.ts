/** The door of the room: what other rooms may use of it. */
export * from './ids.ts';
export * from './dates.ts';
export { cardFor } from './answer.ts';
export { countryFor, leadersOf, memberCount, type CountryFacts, type Post } from './country.ts';
export { dossierFor } from './dossier.ts';
export { labelsFor } from './labels.ts';
export { headFor, standingAt, type HeadRequest } from './standing.ts';
export type * from './model.ts';
export type * from './card.ts';
export type * from './reader.ts';
