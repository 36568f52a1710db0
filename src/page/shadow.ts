/** Open shadow roots. Closed ones stay closed: what a page locks away is not ours to read. */

/** Ordinary elements, commonest first: asking each of a page's elements for its shadow root would double the reading. */
const ORDINARY =
  'div,span,a,p,li,path,img,ul,svg,h2,h3,button,use,script,g,time,section,article,em,strong,b,i,br,td,tr,input,picture,source,' +
  'figure,figcaption,style,header,footer,nav,main,aside,h1,h4,h5,h6,label,option,select,form,iframe,noscript,meta,link,' +
  'rect,circle,polygon,line,defs,symbol,clippath,table,tbody,thead,th,dl,dt,dd,ol,blockquote,sup,sub,small,abbr,cite,code,pre,' +
  'video,audio,template,textarea,fieldset,legend,hr,details,summary,address,center,font,u,s,q,mark,wbr,body,head,html,title';
/** Elements with a name of their own, and those ordinary ones that may be hosts and have nothing else to show. */
const MAYBE_HOSTS = `:not(${ORDINARY}),:empty:is(div,section,article,span,aside,main,header,footer,p,blockquote,nav)`;

/** Those in and under a node, however deep. Of an ordinary element that has both children and a shadow root, only the
 * children are read. */
export function* shadowRootsIn(node: Node): Generator<ShadowRoot, void, undefined> {
  if (!('querySelectorAll' in node)) return;
  const own = (node as Partial<Element>).shadowRoot;
  if (own) yield* withInner(own);
  const maybe = (node as ParentNode).querySelectorAll(MAYBE_HOSTS);
  for (let i = 0; i < maybe.length; i += 1) {
    const root = maybe[i]?.shadowRoot;
    if (root) yield* withInner(root);
  }
}

function* withInner(shadow: ShadowRoot): Generator<ShadowRoot, void, undefined> {
  yield shadow;
  yield* shadowRootsIn(shadow);
}
