/**
 * The card's look, as text. It belongs to the background, which gives it to a page with the first card: a page on which no card
 * is opened never pays for it.
 */
import themeCss from '../views/theme.css?inline';
import cardCss from './card.css?inline';

export const cardStyle: string = themeCss + cardCss;
