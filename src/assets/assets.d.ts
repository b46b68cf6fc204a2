/** What the bundler makes of an asset. */
declare module '*?raw' {
  const text: string;
  export default text;
}
/** As a `data:` address, base64: a page that is opened from disk may fetch nothing. */
declare module '*?inline' {
  const address: string;
  export default address;
}
/** A worker that comes with the page, as a text. */
declare module '*?worker&inline' {
  const start: new () => Worker;
  export default start;
}
