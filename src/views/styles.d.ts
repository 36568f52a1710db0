/** Style sheets as the bundler gives them: as text for the card's shadow root, by side effect for our own pages. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
declare module '*.css';
