/** The door of the room. */
export { CardFailure, CardView, type CardViewProps } from './card.tsx';
export { createCard, type CardControl, type CardDeps } from './presenter.ts';
