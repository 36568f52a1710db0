/** A small React page: an article whose text is drawn anew, as the global `app`. JavaScript, for want of React's types. */
import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

function Article({ who, where, items }) {
  const place = where === null ? null : ` à ${where}`;
  const maybe = where === null ? null : h('p', null, where, ' attend Vladimir Poutine.');
  return h(
    'article',
    null,
    h('h1', null, who, ' en visite'),
    h('p', null, `Hier ${who} a parlé.`),
    h('p', null, 'Hier ', who, ' est arrivé', place, ', dit ', h('em', null, 'Xi'), ' Jinping.'),
    maybe,
    h(
      'ul',
      null,
      items.map((item) => h('li', { key: item }, item, ' et Xi Jinping')),
    ),
  );
}

/** Shows the first state; gives the way to show others. */
export function mount(element, first) {
  const root = createRoot(element);
  const show = (state) => flushSync(() => root.render(h(Article, state)));
  show(first);
  return show;
}
